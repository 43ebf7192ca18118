#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace lantian {

using namespace Qt::Literals::StringLiterals;

/// At each how many changes of files a fault happens: LANTIAN_STEPS, or 4.
inline int everyNth()
{
    const int given = qEnvironmentVariableIntValue("LANTIAN_STEPS");
    return given > 0 ? given : 4;
}

/// What is done to one run of the program.
struct Injury {
    int at = 0; ///< the operation, from 1; 0 for none
    QString kind = u"kill"_s;
};

/// What one run of the program said.
struct Ran {
    bool finished = false; ///< it ended by itself
    int exitCode = -1;
    QString saved;      ///< the id that it said is saved; empty when it said none
    QString words;      ///< what it said to people
    int operations = 0; ///< changes of files below the data directory; 0 when it was killed
};

/// Runs the real program that records one report with a photo at a time in a directory of its own, with
/// faults, and remembers what it said is saved.
class Recording
{
public:
    explicit Recording(QString program) : m_program(std::move(program)) {}

    QString data() const { return m_folder.filePath(u"data"_s); }
    const QSet<QString> &saved() const { return m_saved; }

    /// How many changes of files a record takes in a directory that was used before.
    int usualOperations()
    {
        record();
        return record().operations;
    }

    /// Records once. With `killAfterMs` it is killed then, if it still runs.
    Ran record(const Injury &injury = {}, int killAfterMs = -1)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString count = m_folder.filePath(u"count"_s);
        QFile::remove(count);
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAULTS));
        environment.insert(u"FAULTS_UNDER"_s, data());
        environment.insert(u"FAULTS_AT"_s, QString::number(injury.at));
        environment.insert(u"FAULTS_KIND"_s, injury.kind);
        environment.insert(u"FAULTS_COUNT"_s, count);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(m_program,
                      {u"--data"_s, data(), u"report"_s, u"--category"_s, u"burn"_s, u"--subtype"_s,
                       u"straw"_s, u"--photo"_s, photo(), u"--at"_s, u"39.27,115.66,5"_s, u"--set"_s,
                       u"state=burning"_s, u"action=extinguished"_s, u"note=沟边第%1处"_s.arg(++m_number),
                       u"--json"_s});
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
        if (!ran.saved.isEmpty())
            m_saved << ran.saved;
        if (QFile file(count); file.open(QIODevice::ReadOnly))
            ran.operations = file.readAll().trimmed().toInt();
        return ran;
    }

    /// What is wrong with the directory now, held against what was said to be saved. Empty when all is well.
    QStringList faults() const
    {
        QStringList wrong;
        QSet<QString> kept;
        const QJsonArray listed = answer({u"list"_s}).array();
        for (const QJsonValue &row : listed)
            kept << row[u"id"_s].toString();
        for (const QString &id : m_saved) {
            if (!kept.contains(id))
                wrong << u"%1 was said to be saved and is not there"_s.arg(id);
        }
        for (const QJsonValue &row : listed) {
            if (row[u"photos"_s].toInt() != 1)
                wrong << u"%1 is there without its photo"_s.arg(row[u"id"_s].toString());
        }
        const QJsonObject verified = answer({u"verify"_s}).object();
        if (!verified[u"sound"_s].toBool())
            wrong << u"verify: "_s +
                         QString::fromUtf8(QJsonDocument(verified).toJson(QJsonDocument::Compact));
        return wrong;
    }

private:
    /// Each time another picture, so that each is a photo of its own: bytes after a JPEG's end change nothing
    /// in it.
    QString photo()
    {
        QFile source(QStringLiteral(SOURCE_ROOT "/resources/demo/photos/990101-2023-00001_1.jpg"));
        const QString path = m_folder.filePath(u"photo.jpg"_s);
        QFile copy(path);
        if (source.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly))
            copy.write(source.readAll() + QByteArray::number(m_number));
        return path;
    }

    QJsonDocument answer(const QStringList &command) const
    {
        QProcess process;
        process.start(QStringLiteral(CTL),
                      QStringList{u"--data"_s, data()} + command + QStringList{u"--json"_s});
        process.waitForFinished(60'000);
        return QJsonDocument::fromJson(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
    QString m_program;
    QSet<QString> m_saved;
    int m_number = 0;
};

} // namespace lantian
