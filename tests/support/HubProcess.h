#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtGlobal>

namespace lantian {

/// A real hub on this machine, over TLS, in a folder of its own. Stops the test program where it does not
/// come up.
class HubProcess
{
public:
    explicit HubProcess(const QString &name)
    {
        m_hub.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_hub.start(QStringLiteral(LANTIAN_HUB),
                    {QStringLiteral("serve"), QStringLiteral("--data"), m_folder.path(),
                     QStringLiteral("--name"), name, QStringLiteral("--listen"),
                     QStringLiteral("127.0.0.1:0"), QStringLiteral("--json")});
        if (!m_hub.waitForReadyRead(20'000))
            qFatal("the hub does not come up");
    }
    ~HubProcess()
    {
        m_hub.terminate();
        if (!m_hub.waitForFinished(20'000))
            qFatal("the hub does not end");
    }
    Q_DISABLE_COPY_MOVE(HubProcess)

    /// The text of the QR of an invitation.
    QString invitation(const QString &user, const QString &role, const QString &scope) const
    {
        return command({QStringLiteral("enrolment"), QStringLiteral("new"), QStringLiteral("--user"), user,
                        QStringLiteral("--role"), role, QStringLiteral("--scope"), scope})
            .value(QStringLiteral("qr_text"))
            .toString();
    }
    /// What `lantian-hub` says to `words` about this hub.
    QJsonObject command(QStringList words) const
    {
        words << QStringLiteral("--data") << m_folder.path() << QStringLiteral("--json");
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(LANTIAN_HUB), words);
        if (!process.waitForFinished(20'000) || process.exitCode() != 0)
            qFatal("lantian-hub %s did not work", qUtf8Printable(words.join(u' ')));
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

private:
    QTemporaryDir m_folder;
    QProcess m_hub;
};

} // namespace lantian
