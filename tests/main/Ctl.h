#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace lantian {

/// What one run of the program came to.
struct CtlRun {
    int code = -1;
    QString out;
    QString err;

    QJsonDocument document() const { return QJsonDocument::fromJson(out.toUtf8()); }
    QJsonObject json() const { return document().object(); }
};

/// The real program on a data directory of its own.
class Ctl
{
public:
    QString directory() const { return m_folder.filePath(QStringLiteral("data")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Runs the program with `words` after `--data DIR`.
    CtlRun operator()(const QStringList &words, const QString &locale = QStringLiteral("C.UTF-8")) const
    {
        return bare(QStringList{QStringLiteral("--data"), directory()} + words, locale);
    }
    /// Runs it with exactly these words.
    CtlRun bare(const QStringList &words, const QString &locale = QStringLiteral("C.UTF-8")) const
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), locale);
        environment.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Shanghai"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(LANTIAN_CTL), words);
        if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace lantian
