#pragma once

#include "main/ctl/Answer.h"

#include <QLocalServer>
#include <QThreadPool>

#include <functional>

namespace lantian {

/// What a command came to: what is printed, and the exit code.
struct Outcome {
    QByteArray out; ///< to standard output
    QByteArray err; ///< to standard error
    int code = 0;
};

/// Answers commands that other processes ask over a socket in the data directory, which only its owner can
/// reach. One line of JSON each way: `{"words": [...]}`, and the Outcome.
class Control : public QObject
{
    Q_OBJECT

public:
    /// `work` is done in the pool.
    explicit Control(std::function<Outcome(const QStringList &words)> work);

    Result<void> listen(const QString &path);

private:
    void serve(QLocalSocket *socket);

    std::function<Outcome(const QStringList &)> m_work;
    QLocalServer m_server;
    QThreadPool m_pool; ///< waits for its work when this goes
};

/// Asks the process that serves at `path`, and gives its answer to `then`; nothing when no process does.
void ask(const QString &path, const QStringList &words, std::function<void(std::optional<Outcome>)> then);

} // namespace lantian
