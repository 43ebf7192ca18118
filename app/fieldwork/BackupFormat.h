#pragma once

#include "base/Result.h"

#include <QByteArrayView>
#include <QMap>
#include <QString>

namespace lantian {

/// The last file of a backup: the SHA-256 of each other one, in the form that sha256sum writes and checks.
/// A backup that was cut short lacks it.
inline const QString sumsName = QStringLiteral("SHA256SUMS");

/// The database's name in a backup.
inline const QString databaseName = QStringLiteral("lantian.db");

/// Whether a file of this name, a path with / from the data directory, belongs into a backup. Never one that
/// leaves the directory, nor the device's key.
bool belongsInBackup(const QString &name);

/// SHA-256 in hexadecimal digits, by name.
using Sums = QMap<QString, QString>;

QByteArray sumsText(const Sums &sums);
/// Corrupt where a line is none of sumsText()'s.
Result<Sums> sumsFrom(QByteArrayView text);

} // namespace lantian
