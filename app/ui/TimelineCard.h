#pragma once

#include "domain/Catalogue.h"
#include "fieldwork/CaseFile.h"
#include "ui/Card.h"

namespace lantian {

/// One line of a case's course, in words.
struct TimelineEntry {
    QString time;
    QString who;
    QString deed;
    QString note;
    QString aside;   ///< photos, deadline, where it is
    QString refusal; ///< why it has no effect; empty: it has

    bool operator==(const TimelineEntry &) const = default;
};

/// The course of a case, the newest first. People that this machine does not know are named by the end of
/// their id.
std::vector<TimelineEntry> timelineEntries(const CaseFile &file, const Catalogue &catalogue,
                                           const QDateTime &now);

class TimelineRow;

/// 经过: everything that happened to a case.
class TimelineCard : public Card
{
    Q_OBJECT

public:
    explicit TimelineCard(QWidget *parent = nullptr);

    void setEntries(const std::vector<TimelineEntry> &entries);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void arrange();

    std::vector<TimelineEntry> m_entries;
    std::vector<QWidget *> m_rules;
    std::vector<TimelineRow *> m_rows;
};

} // namespace lantian
