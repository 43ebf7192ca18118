#include "ui/PhraseChips.h"

#include "ui/Button.h"
#include "ui/FlowLayout.h"
#include "ui/Theme.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

PhraseChips::PhraseChips(const QStringList &phrases, QWidget *parent)
    : ThemedWidget(parent)
    , m_flow(new FlowLayout(this))
{
    setPhrases(phrases);
    PhraseChips::restyle(appliedTheme());
}

void PhraseChips::setPhrases(const QStringList &phrases)
{
    if (phrases == m_phrases)
        return;
    m_phrases = phrases;
    qDeleteAll(findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly));
    for (const QString &phrase : m_phrases) {
        auto *button = new Button(phrase, u"phrase"_s, this);
        button->setObjectName(u"phrase-"_s + QString::number(m_flow->count()));
        button->setAccessibleName(phrase);
        connect(button, &Button::clicked, this, [this, phrase] { Q_EMIT picked(phrase); });
        m_flow->addWidget(button);
    }
}

void PhraseChips::restyle(const Theme &theme)
{
    m_flow->setSpacing(theme.space(8));
}

QString withPhrase(const QString &text, const QString &phrase)
{
    static const QString pausing = u"，。；、,.;!?！？\n"_s;
    const QString before = text.trimmed();
    if (before.isEmpty())
        return phrase;
    if (before.endsWith(phrase))
        return text;
    if (pausing.contains(before.back()))
        return before + phrase;
    return before + (before.back().unicode() < 0x80 ? u", "_s : u"，"_s) + phrase;
}

} // namespace lantian
