#include "sql/Sql.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// SQLite's primary result codes (sqlite.org/rescode.html) that mean something to a person.
Error::Kind kindOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    constexpr int sharedMemoryCannotGrow = 4874; // SQLITE_IOERR_SHMSIZE: no room for the file beside a WAL
    if (code == sharedMemoryCannotGrow)
        return Error::Kind::Full;
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Error::Kind::Busy;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Error::Kind::Corrupt;
    case 13: // SQLITE_FULL
        return Error::Kind::Full;
    case 19: // SQLITE_CONSTRAINT
        return Error::Kind::Invalid;
    default:
        return Error::Kind::Storage;
    }
}

/// A text is never NULL: Qt would bind a default-constructed QString as one.
QVariant withoutNullText(const QVariant &value)
{
    const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
    return isNullText ? QVariant(QStringLiteral("")) : value;
}

Error errorOf(const QSqlQuery &query, const QString &statement)
{
    const QSqlError error = query.lastError();
    return {kindOf(error), u"%1 in: %2"_s.arg(error.text(), statement.simplified())};
}

} // namespace

QSqlQuery &Sql::executed(const QString &statement, const QVariantList &values)
{
    auto found = m_prepared.find(statement);
    if (found == m_prepared.end()) {
        QSqlQuery query(m_db);
        query.setForwardOnly(true);
        if (!query.prepare(statement))
            refuse(errorOf(query, statement));
        found = m_prepared.emplace(statement, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), withoutNullText(values[i]));
    if (!query.exec()) {
        Error error = errorOf(query, statement);
        query.finish();
        refuse(std::move(error));
    }
    return query;
}

void Sql::throwIfFailed(const QSqlQuery &query, const QString &statement)
{
    if (query.lastError().isValid())
        refuse(errorOf(query, statement));
}

} // namespace lantian
