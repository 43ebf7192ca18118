#include "bench/BareSqlite.h"

#include <sqlite3.h>

namespace lantian {

struct BareSqlite::Kept {
    Kept(QByteArray words, sqlite3_stmt *prepared) : text(std::move(words)), statement(prepared) {}
    ~Kept() { sqlite3_finalize(statement); }
    Q_DISABLE_COPY_MOVE(Kept)

    QByteArray text;
    sqlite3_stmt *statement;
};

BareSqlite::BareSqlite(const QString &path, Access access)
{
    const int flags = access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_db, flags, nullptr));
    sqlite3_busy_timeout(m_db, 5000);
    if (access == Access::ReadWrite) {
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("PRAGMA foreign_keys = ON");
    }
}

BareSqlite::~BareSqlite()
{
    m_kept.clear();
    sqlite3_close(m_db);
}

void BareSqlite::check(int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        qFatal("bare SQLite: %s", sqlite3_errmsg(m_db));
}

BareSqlite::Kept &BareSqlite::prepared(const QByteArray &statement)
{
    for (const auto &kept : m_kept) {
        if (kept->text == statement)
            return *kept;
    }
    sqlite3_stmt *made = nullptr;
    check(sqlite3_prepare_v2(m_db, statement.constData(), int(statement.size()), &made, nullptr));
    m_kept.push_back(std::make_unique<Kept>(statement, made));
    return *m_kept.back();
}

void BareSqlite::bindAll(Kept &statement, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const int parameters = sqlite3_bind_parameter_count(statement.statement);
    for (int i = 1; i <= parameters; ++i)
        check(sqlite3_bind_text(statement.statement, i, bytes.constData(), int(bytes.size()),
                                SQLITE_TRANSIENT));
}

void BareSqlite::run(const QByteArray &statement)
{
    check(sqlite3_exec(m_db, statement.constData(), nullptr, nullptr, nullptr));
}

std::vector<BareSqlite::Cells> BareSqlite::rows(const QByteArray &statement, const QString &text)
{
    Kept &kept = prepared(statement);
    bindAll(kept, text);
    std::vector<Cells> found;
    int code = sqlite3_step(kept.statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(kept.statement)) {
        Cells cells;
        for (int column = 0; column < sqlite3_column_count(kept.statement); ++column)
            cells.emplace_back(sqlite3_value_dup(sqlite3_column_value(kept.statement, column)),
                               sqlite3_value_free);
        found.push_back(std::move(cells));
    }
    check(code);
    check(sqlite3_reset(kept.statement));
    return found;
}

qint64 BareSqlite::walk(const QByteArray &statement, const QString &text)
{
    Kept &kept = prepared(statement);
    bindAll(kept, text);
    qint64 found = 0;
    qint64 bytes = 0;
    int code = sqlite3_step(kept.statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(kept.statement)) {
        ++found;
        for (int column = 0; column < sqlite3_column_count(kept.statement); ++column)
            bytes += sqlite3_column_text(kept.statement, column)
                         ? sqlite3_column_bytes(kept.statement, column)
                         : 0;
    }
    check(code);
    check(sqlite3_reset(kept.statement));
    return bytes >= 0 ? found : 0;
}

void BareSqlite::put(const QByteArray &statement, const Cells &cells)
{
    Kept &kept = prepared(statement);
    for (size_t i = 0; i < cells.size(); ++i)
        check(sqlite3_bind_value(kept.statement, int(i) + 1, cells[i].get()));
    check(sqlite3_step(kept.statement));
    check(sqlite3_reset(kept.statement));
}

QByteArray BareSqlite::textOf(const Value &cell)
{
    return reinterpret_cast<const char *>(sqlite3_value_text(cell.get()));
}

} // namespace lantian
