#include "ui/DisplayChoices.h"

#include "ui/ChoiceChips.h"
#include "ui/Language.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

DisplayChoices::DisplayChoices(QWidget *parent)
    : ThemedWidget(parent)
    , m_looks(new ChoiceChips({}, ChoiceChips::Mode::Single, this))
    , m_sizes(new ChoiceChips({}, ChoiceChips::Mode::Single, this))
    , m_languages(new ChoiceChips({}, ChoiceChips::Mode::Single, this))
{
    m_looks->setObjectName(u"looks"_s);
    m_sizes->setObjectName(u"textSizes"_s);
    m_languages->setObjectName(u"languages"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (ChoiceChips *chips : {m_looks, m_sizes, m_languages}) {
        layout->addWidget(chips);
        connect(chips, &ChoiceChips::unchosen, this, &DisplayChoices::showApplied);
    }
    connect(m_looks, &ChoiceChips::chosen, this,
            [this](const QString &look) { Q_EMIT lookChosen(*lookFromKey(look)); });
    connect(m_sizes, &ChoiceChips::chosen, this,
            [this](const QString &percent) { Q_EMIT textSizeChosen(percent.toInt()); });
    connect(m_languages, &ChoiceChips::chosen, this, &DisplayChoices::languageChosen);
    DisplayChoices::retranslate();
    DisplayChoices::restyle(appliedTheme());
}

void DisplayChoices::showApplied()
{
    const Theme theme = appliedTheme();
    m_looks->setChosen({key(theme.look)});
    m_sizes->setChosen({QString::number(theme.textPercent)});
    m_languages->setChosen({QLocale().name().startsWith(u"en") ? u"en"_s : u"zh_CN"_s});
}

void DisplayChoices::restyle(const Theme &theme)
{
    layout()->setSpacing(theme.space(12));
    showApplied();
}

void DisplayChoices::retranslate()
{
    m_looks->setLabel(tr("Look"));
    m_looks->setChoices({{key(Theme::Look::Day), tr("Day")},
                         {key(Theme::Look::Dark), tr("Night")},
                         {key(Theme::Look::Outdoor), tr("Outdoor, in the sun")}});
    m_sizes->setLabel(tr("Text size"));
    std::vector<Option> sizes;
    for (const int percent : textSizes)
        sizes.push_back({QString::number(percent), u"%1 %"_s.arg(percent)});
    m_sizes->setChoices(sizes);
    m_languages->setLabel(tr("Language"));
    m_languages->setChoices({{u"zh_CN"_s, u"中文"_s}, {u"en"_s, u"English"_s}}); // each in its own words
    showApplied();
}

} // namespace lantian
