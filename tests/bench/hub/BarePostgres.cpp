#include "bench/hub/BarePostgres.h"

#include <libpq-fe.h>

namespace lantian {

namespace {

constexpr int binary = 1;

} // namespace

BarePostgres::BarePostgres(const QString &url) : m_connection(PQconnectdb(url.toUtf8().constData()))
{
    if (PQstatus(m_connection) != CONNECTION_OK)
        qFatal("bare PostgreSQL: %s", PQerrorMessage(m_connection));
    run("SET client_min_messages = error");
}

BarePostgres::~BarePostgres()
{
    PQfinish(m_connection);
}

BarePostgres::Answer BarePostgres::checked(pg_result *result)
{
    const ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        qFatal("bare PostgreSQL: %s", PQerrorMessage(m_connection));
    return {result, PQclear};
}

void BarePostgres::run(const QByteArray &statement)
{
    checked(PQexec(m_connection, statement.constData()));
}

std::vector<BarePostgres::Cells> BarePostgres::rows(const QByteArray &statement)
{
    const Answer answer = checked(
        PQexecParams(m_connection, statement.constData(), 0, nullptr, nullptr, nullptr, nullptr, binary));
    std::vector<Cells> found;
    for (int row = 0; row < PQntuples(answer.get()); ++row) {
        Cells cells;
        for (int column = 0; column < PQnfields(answer.get()); ++column) {
            if (PQgetisnull(answer.get(), row, column))
                cells.emplace_back();
            else
                cells.emplace_back(QByteArray(PQgetvalue(answer.get(), row, column),
                                              PQgetlength(answer.get(), row, column)));
        }
        found.push_back(std::move(cells));
    }
    return found;
}

void BarePostgres::prepare(const QByteArray &statement)
{
    checked(PQprepare(m_connection, "put", statement.constData(), 0, nullptr));
}

void BarePostgres::put(const Cells &cells)
{
    std::vector<const char *> values;
    std::vector<int> lengths;
    const std::vector<int> formats(cells.size(), binary);
    for (const auto &cell : cells) {
        values.push_back(cell ? cell->constData() : nullptr);
        lengths.push_back(cell ? int(cell->size()) : 0);
    }
    checked(PQexecPrepared(m_connection, "put", int(cells.size()), values.data(), lengths.data(),
                           formats.data(), binary));
}

} // namespace lantian
