#include "ui/StickChooser.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// Where a stick is mounted; without one the person's own documents.
QString usualPlace()
{
    const QList<QStorageInfo> volumes = QStorageInfo::mountedVolumes();
    const auto found = std::find_if(volumes.begin(), volumes.end(), [](const QStorageInfo &volume) {
        return volume.isReady() && !volume.isReadOnly() &&
               (volume.rootPath().startsWith(u"/media/"_s) || volume.rootPath().startsWith(u"/run/media/"_s));
    });
    return found == volumes.end() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                  : found->rootPath();
}

QFileDialog *newChooser(QWidget *parent, const QString &title, std::function<void(const QString &)> take)
{
    auto *chooser = new QFileDialog(parent, title, usualPlace());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setWindowModality(Qt::NonModal);
    QObject::connect(chooser, &QFileDialog::fileSelected, parent, std::move(take));
    return chooser;
}

/// Shows `chooser` for a file that is there.
void chooseFile(QFileDialog *chooser, const QString &name, const QString &filter)
{
    chooser->setObjectName(name);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilter(filter);
    chooser->show();
}

} // namespace

void chooseBundlePlace(QWidget *parent, const QString &name, std::function<void(const QString &)> take)
{
    QFileDialog *chooser = newChooser(
        parent, QCoreApplication::translate("StickChooser", "Where the sealed file goes"), std::move(take));
    chooser->setObjectName(u"bundleDialog"_s);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"ltb"_s);
    chooser->selectFile(name);
    chooser->show();
}

void chooseListPlace(QWidget *parent, const QString &name, const QStringList &filters,
                     std::function<void(const QString &)> take)
{
    QFileDialog *chooser = newChooser(
        parent, QCoreApplication::translate("StickChooser", "Where the list goes"), std::move(take));
    chooser->setObjectName(u"listDialog"_s);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters(filters);
    const auto followFilter = [chooser](const QString &filter) {
        const QString suffix = filter.section(u"*."_s, 1).chopped(1);
        chooser->setDefaultSuffix(suffix);
        const QStringList files = chooser->selectedFiles();
        if (!files.isEmpty())
            chooser->selectFile(QFileInfo(files.first()).completeBaseName() + u'.' + suffix);
    };
    QObject::connect(chooser, &QFileDialog::filterSelected, chooser, followFilter);
    chooser->selectFile(name);
    followFilter(filters.first());
    chooser->show();
}

void chooseReceipt(QWidget *parent, std::function<void(const QString &)> take)
{
    chooseFile(newChooser(parent, QCoreApplication::translate("StickChooser", "Choose the office's receipt"),
                          std::move(take)),
               u"receiptDialog"_s,
               QCoreApplication::translate("StickChooser", "Receipts (%1)").arg(u"*.ltr"_s));
}

void chooseBundle(QWidget *parent, std::function<void(const QString &)> take)
{
    chooseFile(newChooser(parent, QCoreApplication::translate("StickChooser", "Choose the sealed file"),
                          std::move(take)),
               u"passingDialog"_s,
               QCoreApplication::translate("StickChooser", "Sealed files (%1)").arg(u"*.ltb"_s));
}

} // namespace lantian
