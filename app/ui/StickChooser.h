#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace lantian {

/// Lets the person say where the new file `name` goes, beginning on a USB stick where one is plugged in, else
/// in the documents, in a window of its own over `parent`; `take` gets the path. Not called when they call it
/// off.
void chooseBundlePlace(QWidget *parent, const QString &name, std::function<void(const QString &)> take);

/// The same for a list of cases, in one of the forms that `filters` name: `Excel (*.xlsx)`.
void chooseListPlace(QWidget *parent, const QString &name, const QStringList &filters,
                     std::function<void(const QString &)> take);

/// The same for a receipt that is there.
void chooseReceipt(QWidget *parent, std::function<void(const QString &)> take);

/// The same for a bundle that is there.
void chooseBundle(QWidget *parent, std::function<void(const QString &)> take);

} // namespace lantian
