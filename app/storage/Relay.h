#pragma once

#include "domain/Event.h"
#include "sql/Sql.h"

namespace lantian {

/// What a hub passes on to the hub above: its own events, those of its tablets and of the hubs below, and the
/// photos they name. A look at what arrived since the last one fills the outbox, so nobody else has to think
/// of it. Every function runs inside Database::read() or write().
class Relay
{
public:
    /// Queues everything for the hub whose device is `own`, also what has been passed on, in the order in
    /// which it arrived: the hub above is a new one, or may have lost it.
    static void beginAnew(Sql &sql, const QUuid &own);
    /// Queues what has arrived since the last look, for the hub whose device is `own`.
    static void fill(Sql &sql, const QUuid &own);
    /// Has the originals wait, in spite of what the hub above misses, whose events have arrived since the
    /// last look: it does not know these events yet.
    static void keepPhotos(Sql &sql, const QUuid &own);
    /// Originals that could not be sent are to be tried again: at a hub there is nobody who sees to them.
    static void retryPhotos(Sql &sql);
    /// An original has come whole. Nothing on a hub that passes on nothing.
    static void addPhoto(Sql &sql, const QString &sha256);
    /// Whether something is to be passed on that no person has to look at first.
    static bool waits(Sql &sql);
};

} // namespace lantian
