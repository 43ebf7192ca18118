#pragma once

#include "simulation/Tablet.h"

#include <QSet>

namespace lantian::simulation {

/// Watches whether promises are kept, by the book and by looking into the stores itself.
class Oracle
{
public:
    Oracle(const Hub &hub, Book &book) : m_hub(hub), m_book(book) {}

    void watch(const Tablet &tablet) { m_tablets.push_back(&tablet); }

    /// At every step of a tablet: nothing has left its outbox that the hub does not hold at this moment.
    void look(const Tablet &tablet);
    /// At every answer of the hub: whom it has shut out it tells nothing.
    void hear(const QString &address, const HubRequest &request, const HubAnswer &answer);

    /// The first promise that was broken; empty as long as all are kept.
    const QString &fault() const { return m_fault; }
    void accuse(const QString &fault);

private:
    bool holdsEvent(const QUuid &id) const;
    bool isQuarantined(const QUuid &id) const;
    bool needsNoMore(const QString &photo) const;

    const Hub &m_hub;
    Book &m_book;
    std::vector<const Tablet *> m_tablets;
    std::map<const Tablet *, QSet<QString>> m_waiting;
    QString m_fault;
};

} // namespace lantian::simulation
