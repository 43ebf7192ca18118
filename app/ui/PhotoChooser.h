#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace lantian {

/// Lets the person choose photos among the files, in a window of its own over `parent`, and calls `take` with
/// their paths. Not at all when they choose none.
void choosePhotos(QWidget *parent, std::function<void(const QStringList &)> take);

} // namespace lantian
