#pragma once

#include "domain/Catalogue.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace lantian {

/// The catalogue files as they lie in resources/, with their schemas.
inline CatalogueFiles catalogueFolder()
{
    CatalogueFiles files;
    const QDir root(QStringLiteral(SOURCE_ROOT "/resources/catalogue"));
    for (QDirIterator found(root.path(), QDir::Files, QDirIterator::Subdirectories); found.hasNext();) {
        QFile file(found.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qUtf8Printable(file.fileName()));
        files[root.relativeFilePath(file.fileName())] = file.readAll();
    }
    return files;
}

} // namespace lantian
