#pragma once

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace lantian {

using namespace Qt::Literals::StringLiterals;

/// The number that the environment gives under `name`, or `usual`.
inline int numberOf(const char *name, int usual)
{
    const int given = qEnvironmentVariableIntValue(name);
    return given > 0 ? given : usual;
}

/// At each how many changes of files a fault happens: LANTIAN_STEPS, or 4.
inline int everyNth()
{
    return numberOf("LANTIAN_STEPS", 4);
}

/// Without the product's own code, which is what is being tried.
inline QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// A photo; bytes after a JPEG's end change nothing in it and make it a photo of its own.
inline QByteArray demoPhoto()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/demo/photos/990101-2023-00001_1.jpg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What lantian-ctl says of the data in `directory`.
inline QJsonDocument answerOf(const QString &directory, const QStringList &command)
{
    QProcess process;
    process.start(QStringLiteral(CTL),
                  QStringList{u"--data"_s, directory} + command + QStringList{u"--json"_s});
    process.waitForFinished(60'000);
    return QJsonDocument::fromJson(process.readAllStandardOutput());
}

/// What is wrong with the data in `directory`, held against what was said to be saved: by id of the record,
/// the SHA-256 of its photo. Empty when all is well.
inline QStringList faultsIn(const QString &directory, const QMap<QString, QString> &saved)
{
    QStringList wrong;
    QSet<QString> kept;
    const QJsonArray listed = answerOf(directory, {u"list"_s}).array();
    for (const QJsonValue &row : listed) {
        kept << row[u"id"_s].toString();
        if (row[u"photos"_s].toInt() != 1)
            wrong << u"%1 is there without its photo"_s.arg(row[u"id"_s].toString());
    }
    for (auto record = saved.begin(); record != saved.end(); ++record) {
        if (!kept.contains(record.key()))
            wrong << u"%1 was said to be saved and is not there"_s.arg(record.key());
        QFile photo(
            u"%1/photos/originals/%2/%3/%4"_s.arg(directory, record->left(2), record->mid(2, 2), *record));
        if (!photo.open(QIODevice::ReadOnly) || sha256(photo.readAll()) != *record)
            wrong << u"%1 was said to be saved and its photo is not there"_s.arg(record.key());
    }
    const QJsonObject verified = answerOf(directory, {u"verify"_s}).object();
    if (!verified[u"sound"_s].toBool())
        wrong << u"verify: "_s + QString::fromUtf8(QJsonDocument(verified).toJson(QJsonDocument::Compact));
    return wrong;
}

/// What is done to one run of the program.
struct Injury {
    int at = 0; ///< the operation, from 1; 0 for none
    QString kind = u"kill"_s;
    int operations = 1; ///< how many from there on
};

/// The environment of a program that is injured so below the folder `under`, and writes the number of its
/// operations there into the file `count`, if one is named, when it comes to its end.
inline QProcessEnvironment injuredEnvironment(const Injury &injury, const QString &under,
                                              const QString &count)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAULTS));
    environment.insert(u"FAULTS_UNDER"_s, under);
    environment.insert(u"FAULTS_AT"_s, QString::number(injury.at));
    environment.insert(u"FAULTS_FOR"_s, QString::number(injury.operations));
    environment.insert(u"FAULTS_KIND"_s, injury.kind);
    if (!count.isEmpty())
        environment.insert(u"FAULTS_COUNT"_s, count);
    return environment;
}

/// The number in the file `count`; 0 when it was never written.
inline int operationsIn(const QString &count)
{
    QFile file(count);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
}

/// What one run of the program said.
struct Ran {
    bool finished = false; ///< it ended by itself
    int exitCode = -1;
    QString saved;      ///< the id that it said is saved; empty when it said none
    QString words;      ///< what it said to people
    QString code;       ///< of the error that it gave
    int operations = 0; ///< changes of files below the data directory; 0 when it was killed
};

/// Runs the real program that records one report with a photo at a time in a directory of its own, with
/// faults, and remembers what it said is saved.
class Recording
{
public:
    explicit Recording(QString program) : m_program(std::move(program)) {}

    QString data() const { return file(u"data"_s); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// By id of the record: the SHA-256 of the photo that was given to it.
    const QMap<QString, QString> &saved() const { return m_saved; }

    /// How many changes of files a record takes in a directory that was used before.
    int usualOperations()
    {
        record();
        return record().operations;
    }

    /// Records once. With `killAfterMs` it is killed then, if it still runs.
    Ran record(const Injury &injury = {}, int killAfterMs = -1)
    {
        const QString count = m_folder.filePath(u"count"_s);
        QFile::remove(count);
        const QByteArray picture = demoPhoto() + QByteArray::number(++m_number);
        const QString photo = m_folder.filePath(u"photo.jpg"_s);
        QFile given(photo);
        if (!given.open(QIODevice::WriteOnly) || given.write(picture) != picture.size())
            qFatal("cannot write the photo");
        given.close();
        QProcess process;
        process.setProcessEnvironment(injuredEnvironment(injury, data(), count));
        process.start(m_program, {u"--data"_s, data(), u"report"_s, u"--category"_s, u"burn"_s,
                                  u"--subtype"_s, u"straw"_s, u"--photo"_s, photo, u"--at"_s,
                                  u"39.27,115.66,5"_s, u"--set"_s, u"state=burning"_s,
                                  u"action=extinguished"_s, u"note=沟边第%1处"_s.arg(m_number), u"--json"_s});
        const bool ended = process.waitForFinished(killAfterMs < 0 ? 60'000 : killAfterMs);
        if (!ended) {
            process.kill();
            process.waitForFinished();
        }
        Ran ran{.finished = ended && process.exitStatus() == QProcess::NormalExit,
                .exitCode = process.exitCode(),
                .words = QString::fromUtf8(process.readAllStandardError())};
        const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        if (said[u"saved"_s].toBool())
            ran.saved = said[u"id"_s].toString();
        ran.code = said[u"error"_s][u"code"_s].toString();
        if (!ran.saved.isEmpty())
            m_saved[ran.saved] = sha256(picture);
        ran.operations = operationsIn(count);
        return ran;
    }

    /// What is wrong with the directory now, held against what was said to be saved. Empty when all is well.
    QStringList faults() const { return faultsIn(data(), m_saved); }

private:
    QTemporaryDir m_folder;
    QString m_program;
    QMap<QString, QString> m_saved;
    int m_number = 0;
};

} // namespace lantian
