#pragma once

#include "fieldwork/Whereabouts.h"
#include "ui/InspectionCards.h"
#include "ui/OpenDraft.h"

namespace lantian {

/// What is known of the site that the open draft is about, in the cards beside its checklist.
class VisitedSite : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    VisitedSite(FieldBook &book, Whereabouts &whereabouts, OpenDraft &draft, QObject *parent = nullptr);

    /// Looks the draft's site up, if it is registered; changed() follows.
    void look();
    void show(InspectionCards &cards) const;

Q_SIGNALS:
    void changed();
    void failed(const Error &error);

private:
    QUuid site() const;

    FieldBook &m_book;
    Whereabouts &m_whereabouts;
    OpenDraft &m_draft;
    std::optional<SiteFile> m_file;
    std::vector<LedgerRow> m_openCases;
};

} // namespace lantian
