#pragma once

#include <QString>

namespace lantian {

/// Where a draft keeps what is no answer to a field of the catalogue. The prefix keeps them apart from those.
namespace draftKey {

inline const QString note = QStringLiteral("@note");          ///< text
inline const QString action = QStringLiteral("@action");      ///< key of what was done on the spot
inline const QString position = QStringLiteral("@position");  ///< as events carry it
inline const QString grid = QStringLiteral("@grid");          ///< code, when a person chose it by hand
inline const QString place = QStringLiteral("@place");        ///< the grid in words
inline const QString site = QStringLiteral("@site");          ///< id of a registered site
inline const QString siteName = QStringLiteral("@site_name"); ///< of one that is not registered
inline const QString related = QStringLiteral("@related");    ///< id of the case it was linked to

/// The answer to one item of a checklist: an object of `result`, `points` and `note`.
inline QString item(const QString &key)
{
    return QStringLiteral("@item/") + key;
}
inline bool isOurs(const QString &key)
{
    return key.startsWith(QLatin1Char('@'));
}

} // namespace draftKey

} // namespace lantian
