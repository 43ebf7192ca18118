#pragma once

#include <QByteArray>
#include <QJsonObject>

struct QJsonParseError;

namespace lantian {

/// The object that `json` spells, with every text as it stands there: Qt alone would take away a byte order
/// mark at the beginning of one, unless that is escaped. Empty, and `failed` says why, when it is not JSON.
QJsonObject jsonObject(QByteArray json, QJsonParseError *failed = nullptr);

} // namespace lantian
