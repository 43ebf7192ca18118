#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

struct QJsonParseError;

namespace lantian {

/// The object that `json` spells, with every text as it stands there: Qt alone would take away a byte order
/// mark at the beginning of one, unless that is escaped. Empty, and `failed` says why, when it is not JSON.
QJsonObject jsonObject(QByteArray json, QJsonParseError *failed = nullptr);

/// The number that `value` is; none for anything else.
std::optional<double> numberIn(const QJsonValue &value);

} // namespace lantian
