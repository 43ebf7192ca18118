#pragma once

#include "hub/Access.h"

namespace lantian::hub {

/// One of the secrets by which a hub is itself: the bytes of the file at `path`, for its owner alone, made by
/// `make` when there is none. Denied, with `code`-exposed, when others may read the file.
///
/// Several processes that serve one PostgreSQL database are one hub, each with a directory of its own. There
/// the database, as `shared`, holds the secret as well: the first process makes it, the others take it from
/// there. Conflict, `hub-key-other`, when this directory has one already that is not the database's.
Result<QByteArray> secretAt(const QString &path, const QString &code,
                            const std::function<Result<QByteArray>()> &make, Access *shared);

} // namespace lantian::hub
