#pragma once

#include "domain/Category.h"

#include <QJsonValue>

namespace lantian {

/// One answer as a draft keeps it.
struct FieldValue {
    QString key;
    QJsonValue value;
};

/// The answer that `text`, FIELD=VALUE, gives to a field of `category`, or to one of ours: `note`, `action`,
/// `grid`, `site`, `related`. Choices go by key or by name, several parted by commas; yes and no also as 是
/// and 否. Wrong usage when there is no such field or it does not accept the value.
Result<FieldValue> fieldValue(const QString &text, const Category &category);

/// `text` in the language the program speaks.
QString inWords(const LocalText &text);

} // namespace lantian
