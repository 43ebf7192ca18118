#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_value;

namespace lantian {

/// SQLite with nothing around it: what any program on this machine would have to wait for. Stops the bench
/// with SQLite's words when it fails. One that writes is the only one that writes its file.
class BareSqlite
{
public:
    enum class Access { ReadWrite, ReadOnly };
    using Value = std::unique_ptr<sqlite3_value, void (*)(sqlite3_value *)>;
    using Cells = std::vector<Value>;

    /// Opens a file that exists. One that writes has WAL and synchronous=FULL, as the app has.
    BareSqlite(const QString &path, Access access);
    ~BareSqlite();
    Q_DISABLE_COPY_MOVE(BareSqlite)

    void run(const QByteArray &statement);
    /// Every row of the answer, with `text` bound to each ? of the statement.
    std::vector<Cells> rows(const QByteArray &statement, const QString &text = {});
    /// Reads every row of the answer and drops it; how many there were.
    qint64 walk(const QByteArray &statement, const QString &text = {});
    /// Runs `statement`, kept prepared, with `cells` bound to its ?s.
    void put(const QByteArray &statement, const Cells &cells);
    /// What `cell` says as text.
    static QByteArray textOf(const Value &cell);

private:
    struct Kept;
    Kept &prepared(const QByteArray &statement);
    void bindAll(Kept &statement, const QString &text);
    void check(int code);

    sqlite3 *m_db = nullptr;
    std::vector<std::unique_ptr<Kept>> m_kept;
};

} // namespace lantian
