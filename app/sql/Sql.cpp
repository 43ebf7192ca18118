#include "sql/Sql.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// `value` as both databases can keep it. Never NULL for a text: Qt would bind a default-constructed QString
/// as one.
QVariant storable(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return value;
    QString text = value.toString();
    if (text.isNull())
        return u""_s;
    if (!text.isValidUtf16())
        text = QString::fromUtf8(text.toUtf8());
    return text.replace(QChar::Null, QChar::ReplacementCharacter);
}

} // namespace

Sql::Sql(QSqlDatabase db, const Engine &engine) : m_db(std::move(db)), m_engine(engine) {}

Sql::~Sql()
{
    const QString name = m_db.connectionName();
    m_db = {};
    QSqlDatabase::removeDatabase(name); // before the statements, so that none is said good-bye to one by one
}

bool Sql::open()
{
    return m_db.open();
}

QString Sql::openingError() const
{
    return m_db.lastError().databaseText().simplified();
}

void Sql::command(const QString &statement)
{
    QSqlQuery query(m_db);
    if (!query.exec(statement))
        fail(query.lastError(), statement);
}

void Sql::commit()
{
    if (!m_db.commit())
        fail(m_db.lastError(), u"COMMIT"_s);
}

QSqlQuery &Sql::executed(const QString &statement, const QVariantList &values, Fetch fetch)
{
    Q_ASSERT_X(!m_isVisiting, "Sql", "a statement is run while each() visits the rows of another");
    auto found = m_prepared.find(statement);
    if (found == m_prepared.end()) {
        QSqlQuery query(m_db);
        if (!query.prepare(statement))
            fail(query.lastError(), statement);
        found = m_prepared.emplace(statement, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    // SQLite's rows always come one by one; to be able to go back, Qt would keep a copy of each.
    query.setForwardOnly(fetch == Fetch::OneByOne || dialect() == Dialect::Sqlite);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), storable(values[i]));
    if (!query.exec()) {
        const QSqlError error = query.lastError();
        query.finish();
        fail(error, statement);
    }
    return query;
}

void Sql::throwIfFailed(const QSqlQuery &query, const QString &statement) const
{
    if (query.lastError().isValid())
        fail(query.lastError(), statement);
}

/// Only the first line of what the database says: the others repeat the values of the row.
void Sql::fail(const QSqlError &error, const QString &statement) const
{
    const Error::Kind kind = m_db.isOpen() ? m_engine.kindOf(error) : Error::Kind::Unreachable;
    refuse({kind, u"%1: %2 in: %3"_s.arg(error.driverText(), error.databaseText().section(u'\n', 0, 0),
                                         statement.simplified())});
}

} // namespace lantian
