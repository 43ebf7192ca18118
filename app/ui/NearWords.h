#pragma once

#include "fieldwork/FieldBook.h"
#include "ui/NearCasesCard.h"

namespace lantian {

/// What is offered when there are `cases` near by: 同一位置 50 米内 2 小时前已有 1 条,查看. Empty without
/// any.
QString nearOffer(const std::vector<NearCase> &cases, const QDateTime &now);

/// The cases, which are of `category`, as they are listed at `now`.
std::vector<NearView> nearViews(const std::vector<NearCase> &cases, const Catalogue &catalogue,
                                const QDateTime &now);

} // namespace lantian
