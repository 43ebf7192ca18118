#pragma once

#include <QByteArray>

namespace lantian {

/// A drawn picture of a problem of `category`, a JPEG of 1600 × 1200 pixels; `number` varies it. No two are
/// alike, so that each is a photo of its own.
QByteArray demoScene(const QString &category, int number);

} // namespace lantian
