#include "ui/ItemDetails.h"

#include "ui/CheckPointField.h"
#include "ui/Language.h"
#include "ui/PhraseChips.h"
#include "ui/RemarkField.h"
#include "ui/Theme.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

ItemDetails::ItemDetails(const ChecklistItem &item, QWidget *parent)
    : ThemedWidget(parent)
    , m_item(item)
    , m_phrases(new PhraseChips({}, this))
    , m_note(new RemarkField({}, this))
    , m_layout(new QVBoxLayout(this))
{
    for (const CheckPoint &point : m_item.points) {
        auto *field = new CheckPointField(point, this);
        connect(field, &CheckPointField::answered, this,
                [this, key = point.key](const QJsonValue &value) { Q_EMIT pointAnswered(key, value); });
        m_layout->addWidget(field);
        m_points.push_back(field);
    }
    m_note->setObjectName(u"note"_s);
    m_layout->addWidget(m_phrases);
    m_layout->addWidget(m_note);
    connect(m_phrases, &PhraseChips::picked, m_note, &RemarkField::append);
    connect(m_note, &RemarkField::edited, this, &ItemDetails::noted);
    ItemDetails::retranslate();
    ItemDetails::restyle(appliedTheme());
}

void ItemDetails::setAnswers(const QJsonObject &points, const QString &note)
{
    for (size_t i = 0; i < m_points.size(); ++i)
        m_points[i]->setValue(points[m_item.points[i].key]);
    m_note->setRemark(note);
}

void ItemDetails::commitPending()
{
    m_note->commitPending();
}

QWidget *ItemDetails::fieldOf(const QString &key) const
{
    for (size_t i = 0; i < m_points.size(); ++i)
        if (m_item.points[i].key == key)
            return m_points[i];
    return m_note;
}

void ItemDetails::restyle(const Theme &theme)
{
    m_layout->setContentsMargins(0, theme.space(4), 0, theme.space(8));
    m_layout->setSpacing(theme.space(12));
}

void ItemDetails::retranslate()
{
    QStringList phrases;
    for (const LocalText &phrase : m_item.phrases)
        phrases << spoken(phrase);
    m_phrases->setPhrases(phrases);
    m_note->setLabel(tr("Remark: %1").arg(spoken(m_item.name)));
}

} // namespace lantian
