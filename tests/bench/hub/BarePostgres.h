#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

struct pg_conn;
struct pg_result;

namespace lantian {

/// A connection to PostgreSQL with nothing around libpq: what any program on this machine would have to wait
/// for. Stops the bench with the server's words when it fails.
class BarePostgres
{
public:
    using Cells = std::vector<std::optional<QByteArray>>; ///< as the server has them; nothing for NULL

    /// Connects to the database at `url`, which libpq understands.
    explicit BarePostgres(const QString &url);
    ~BarePostgres();
    Q_DISABLE_COPY_MOVE(BarePostgres)

    void run(const QByteArray &statement);
    std::vector<Cells> rows(const QByteArray &statement);
    /// Keeps the one statement that put() runs, with $1, $2 … for its values.
    void prepare(const QByteArray &statement);
    void put(const Cells &cells);

private:
    using Answer = std::unique_ptr<pg_result, void (*)(pg_result *)>;
    Answer checked(pg_result *result);

    pg_conn *m_connection = nullptr;
};

} // namespace lantian
