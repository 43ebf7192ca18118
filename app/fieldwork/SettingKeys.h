#pragma once

#include <QString>

namespace lantian {

/// Under which keys this machine keeps its own choices.
namespace settingKey {

inline const QString lastPerson = QStringLiteral("last_person");   ///< id of who worked here last
inline const QString look = QStringLiteral("look");                ///< key of the look
inline const QString textPercent = QStringLiteral("text_percent"); ///< size of the text
inline const QString language = QStringLiteral("language");        ///< `zh_CN` or `en`
inline const QString position = QStringLiteral("position");        ///< what names the source of positions

} // namespace settingKey

} // namespace lantian
