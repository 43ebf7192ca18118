#include "ui/PhotoChooser.h"

#include <QCoreApplication>
#include <QFileDialog>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

void choosePhotos(QWidget *parent, std::function<void(const QStringList &)> take)
{
    auto *chooser = new QFileDialog(parent, QCoreApplication::translate("PhotoChooser", "Choose photos"));
    chooser->setObjectName(u"photoDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setWindowModality(Qt::NonModal);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilter(QCoreApplication::translate("PhotoChooser", "Photos (%1)")
                               .arg(u"*.jpg *.jpeg *.png *.webp *.heic *.heif"_s));
    QObject::connect(chooser, &QFileDialog::filesSelected, parent, std::move(take));
    chooser->resize(parent->window()->size() * 4 / 5);
    chooser->show();
}

} // namespace lantian
