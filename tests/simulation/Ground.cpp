#include "simulation/Ground.h"

#include "storage/Store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

namespace {

const QString emptyDatabase = u"empty.db"_s;

} // namespace

Ground::Ground()
{
    const QString memory = u"/dev/shm"_s;
    const QString base = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    m_root = u"%1/lantian-simulation-%2"_s.arg(base).arg(QCoreApplication::applicationPid());
    QDir().mkpath(m_root);
    const auto made = Store::open(path(emptyDatabase), Database::Access::ReadWrite);
    if (!made)
        qFatal("the simulation cannot begin: %s", qUtf8Printable(made.error().what));
}

Ground::~Ground()
{
    QDir(m_root).removeRecursively();
}

QString Ground::folder(const QString &name) const
{
    QDir().mkpath(path(name));
    QFile::copy(path(emptyDatabase), path(name) + databaseName);
    return path(name);
}

void Ground::clear() const
{
    for (const QFileInfo &folder : QDir(m_root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        QDir(folder.filePath()).removeRecursively();
}

} // namespace lantian::simulation
