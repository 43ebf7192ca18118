#include "sql/Sql.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// Whether both databases give the character at `i` back: not U+0000 and half a pair of surrogates, which
/// PostgreSQL refuses, nor U+FFFE and U+FFFF, which SQLite changes.
bool isKept(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate())
        return i + 1 < text.size() && text[i + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return i > 0 && text[i - 1].isHighSurrogate();
    return !c.isNull() && c < QChar(0xfffe);
}

/// `value` as both databases can keep it. Never NULL for a text: Qt would bind a default-constructed QString
/// as one.
QVariant storable(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return value;
    QString text = value.toString();
    if (text.isNull())
        return u""_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isKept(std::as_const(text), i))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
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
    refuseIfLost();
    QSqlQuery query(m_db);
    if (!query.exec(statement))
        fail(query.lastError(), statement);
}

void Sql::commit()
{
    // Of Qt's drivers SQLite's drops the code that says why, and only PostgreSQL's tells of a COMMIT that was
    // none.
    if (dialect() == Dialect::Sqlite)
        command(u"COMMIT"_s);
    else if (!m_db.commit())
        fail(m_db.lastError(), u"COMMIT"_s);
}

QSqlQuery &Sql::executed(const QString &statement, const QVariantList &values, Fetch fetch)
{
    Q_ASSERT_X(!m_isVisiting, "Sql", "a statement is run while each() visits the rows of another");
    refuseIfLost();
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

void Sql::refuseIfLost() const
{
    if (!m_db.isOpen())
        refuse({Error::Kind::Unreachable, u"the connection to the database is lost"_s});
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
