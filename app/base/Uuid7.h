#pragma once

#include "base/Random.h"

#include <QDateTime>
#include <QStringList>
#include <QUuid>

#include <vector>

namespace lantian {

/// A new UUIDv7 (RFC 9562 5.7): 48 bits of milliseconds from `now`, the rest from the system's random source.
QUuid uuid7(const QDateTime &now);
/// The same with the rest from `random`.
QUuid uuid7(const QDateTime &now, Random &random);

/// The form in which ids travel and are stored: lower case, hyphens, no braces.
QString idText(const QUuid &id);
QStringList idTexts(const std::vector<QUuid> &ids);

/// The id written in exactly that form; null for anything else.
QUuid idFromText(const QString &text);

} // namespace lantian
