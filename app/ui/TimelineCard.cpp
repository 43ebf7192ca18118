#include "ui/TimelineCard.h"

#include "ui/CaseWords.h"
#include "ui/Chip.h"
#include "ui/EventWords.h"
#include "ui/Theme.h"
#include "ui/TimeWords.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int timeWidth = 98;  ///< design pixels, for 11-19 08:47
constexpr int leastWide = 520; ///< from which on time, deed and aside have columns of their own

QString asideOf(const Event &event, const EventWords &words, const CaseFile &file)
{
    QStringList parts;
    if (!words.aside.isEmpty())
        parts << words.aside;
    if (const auto photos = event.data[u"photos"_s].toArray().size(); photos > 0)
        parts << TimelineCard::tr("%n photo(s)", nullptr, int(photos));
    // The office confirms only what it has verified, and so does this machine for what it was given.
    parts << (file.waiting.contains(event.id) ? statusWord(u"stored"_s).text
                                              : TimelineCard::tr("signature verified"));
    if (file.isClockUnsure(event.id))
        parts << TimelineCard::tr("time in doubt: a clock was wrong");
    return parts.join(u" · "_s);
}

} // namespace

std::vector<TimelineEntry> timelineEntries(const CaseFile &file, const Catalogue &catalogue,
                                           const QDateTime &now)
{
    std::vector<TimelineEntry> entries;
    for (auto entry = file.about.timeline.rbegin(); entry != file.about.timeline.rend(); ++entry) {
        const Event &event = entry->event;
        const EventWords words = eventWords(event, catalogue, file.about.category, now);
        const QString name = file.names.value(event.author);
        entries.push_back(
            {.time = momentWords(event.at, now),
             .who = name.isEmpty() ? TimelineCard::tr("Unknown person %1").arg(shortId(event.author)) : name,
             .deed = words.deed,
             .note = words.note,
             .aside = asideOf(event, words, file),
             .refusal = entry->refusal ? refusalWords(*entry->refusal) : QString()});
    }
    return entries;
}

/// One entry: three columns where there is room, everything one under the other otherwise.
class TimelineRow : public QWidget
{
public:
    TimelineRow(const TimelineEntry &entry, QWidget *parent)
        : QWidget(parent)
        , m_time(new WrapLabel(entry.time, u"muted"_s, this))
        , m_who(new WrapLabel(entry.who, u"strong"_s, this))
        , m_deed(new WrapLabel(entry.deed, {}, this))
        , m_note(new WrapLabel(entry.note, u"muted"_s, this))
        , m_aside(new WrapLabel(entry.aside, u"muted"_s, this))
        , m_refusal(new QWidget(this))
        , m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins({});
        m_note->setVisible(!entry.note.isEmpty());
        m_refusal->setVisible(!entry.refusal.isEmpty());
        auto *line = new QHBoxLayout(m_refusal);
        line->setContentsMargins({});
        line->addWidget(new Chip(TimelineCard::tr("Not in effect"), Tone::Warning, m_refusal), 0,
                        Qt::AlignTop);
        auto *why = new WrapLabel(entry.refusal, u"muted"_s, m_refusal);
        setTone(why, Tone::Warning);
        line->addWidget(why, 1);
        setAccessibleName(QStringList{entry.time, entry.who, entry.deed}.join(u", "_s));
    }

    void arrange(bool wide)
    {
        const Theme theme = appliedTheme();
        m_grid->setHorizontalSpacing(theme.space(12));
        m_grid->setVerticalSpacing(theme.space(2));
        for (QWidget *each :
             std::initializer_list<QWidget *>{m_time, m_who, m_deed, m_note, m_aside, m_refusal})
            m_grid->removeWidget(each);
        const int column = wide ? 1 : 0;
        const int span = wide ? 2 : 1;
        m_grid->addWidget(m_who, wide ? 0 : 1, column);
        m_grid->addWidget(m_deed, 2, column, 1, span);
        m_grid->addWidget(m_note, 3, column, 1, span);
        m_grid->addWidget(m_refusal, 4, column, 1, span);
        m_grid->addWidget(m_time, 0, 0, wide ? 3 : 1, 1, Qt::AlignTop);
        if (wide)
            m_grid->addWidget(m_aside, 0, 2, Qt::AlignRight | Qt::AlignTop);
        else
            m_grid->addWidget(m_aside, 5, 0);
        m_grid->setColumnMinimumWidth(0, wide ? theme.px(timeWidth) : 0);
        m_grid->setColumnStretch(0, wide ? 0 : 1);
        m_grid->setColumnStretch(1, wide ? 1 : 0);
    }

private:
    WrapLabel *m_time;
    WrapLabel *m_who;
    WrapLabel *m_deed;
    WrapLabel *m_note;
    WrapLabel *m_aside;
    QWidget *m_refusal;
    QGridLayout *m_grid;
};

TimelineCard::TimelineCard(QWidget *parent) : Card({}, parent)
{
    TimelineCard::restyle(appliedTheme());
    TimelineCard::retranslate();
}

void TimelineCard::setEntries(const std::vector<TimelineEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    for (QWidget *rule : m_rules)
        delete rule;
    for (TimelineRow *row : m_rows)
        delete row;
    m_rules.clear();
    m_rows.clear();
    for (const TimelineEntry &entry : m_entries) {
        if (!m_rows.empty()) {
            m_rules.push_back(newRule(this));
            body()->addWidget(m_rules.back());
        }
        m_rows.push_back(new TimelineRow(entry, this));
        body()->addWidget(m_rows.back());
    }
    arrange();
}

void TimelineCard::arrange()
{
    const bool wide = width() >= appliedTheme().px(leastWide);
    for (TimelineRow *row : m_rows)
        row->arrange(wide);
}

void TimelineCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void TimelineCard::restyle(const Theme &theme)
{
    Card::restyle(theme);
    arrange();
}

void TimelineCard::retranslate()
{
    setHeading(tr("What happened"));
}

} // namespace lantian
