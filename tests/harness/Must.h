#pragma once

#include <QProcess>
#include <QString>

namespace lantian {

using namespace Qt::Literals::StringLiterals;

/// What the command says; `done` when it succeeded.
inline QString ran(const QStringList &words, bool &done)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(words.first(), words.mid(1));
    done = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
    return QString::fromUtf8(process.readAll()).trimmed();
}

/// The same for a command without whose success nothing means anything.
inline QString must(const QStringList &words)
{
    bool done = false;
    const QString said = ran(words, done);
    if (!done)
        qFatal("%s: %s", qUtf8Printable(words.join(u' ')), qUtf8Printable(said));
    return said;
}

} // namespace lantian
