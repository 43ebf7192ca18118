#pragma once

#include "base/Result.h"
#include "domain/LocalText.h"

#include <QStringList>

class QApplication;

namespace lantian {

/// The languages there are: `zh_CN` and `en`.
QStringList languages();

/// Makes `app` speak `language` instead of the one before, Qt's own words too where Qt's translation is
/// installed. All widgets are told (QEvent::LanguageChange). NotFound for a language there is not; then
/// nothing changes.
Result<void> setLanguage(QApplication &app, const QString &language);

/// The words of `text` in the language the program speaks.
QString spoken(const LocalText &text);

} // namespace lantian
