#pragma once

#include "simulation/Tablet.h"
#include "simulation/Tie.h"

#include <QSet>

namespace lantian::simulation {

/// Watches whether promises are kept, by the book and by looking into the stores itself.
class Oracle
{
public:
    explicit Oracle(Book &book) : m_book(book) {}

    void watch(const Tablet &tablet);
    void watch(const Tie &tie);

    /// At every step of a tablet, and of a hub below another: nothing has left its outbox that the hub it
    /// speaks to does not hold at this moment.
    void look(const Tablet &tablet) { look(tablet.name(), tablet.store(), tablet.hub()); }
    void look(const Tie &tie) { look(tie.hub().name(), tie.hub().store(), tie.above()); }
    /// The machine of that name has other data from now on, as after a restoring.
    void forget(const QString &name) { m_waiting.erase(name); }
    /// At every answer of a hub: whom it has shut out it tells nothing.
    void hear(const QString &address, const HubRequest &request, const HubAnswer &answer);

    /// The first promise that was broken; empty as long as all are kept.
    const QString &fault() const { return m_fault; }
    void accuse(const QString &fault);

private:
    struct Asker {
        QString name;
        QUuid device;
    };

    void look(const QString &name, const Store &store, const Hub &hub);
    void noteEnrolment(const QUuid &device, const HubAnswer &answer);
    bool holdsEvent(const Hub &hub, const Store &below, const QUuid &id) const;
    bool needsNoMore(const Hub &hub, const QString &photo) const;

    Book &m_book;
    std::map<QString, Asker> m_askers;          ///< by address
    std::map<QString, QSet<QString>> m_waiting; ///< by the machine's name
    QString m_fault;
};

} // namespace lantian::simulation
