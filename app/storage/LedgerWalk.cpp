#include "storage/LedgerWalk.h"

#include "storage/People.h"
#include "storage/Projection.h"
#include "storage/SiteList.h"

namespace lantian {

namespace {

constexpr int step = 250;

/// Looks names up once each.
class Names
{
public:
    explicit Names(Sql &sql) : m_sql(sql) { m_projection.open(sql); }

    QString person(const QUuid &id)
    {
        return kept(m_people, id, [&] {
            const QString granted = m_projection.roster().name(id);
            const auto local = granted.isEmpty() ? People::find(m_sql, id) : std::nullopt;
            return local ? local->name : granted;
        });
    }
    QString site(const QUuid &id)
    {
        return kept(m_sites, id, [&] {
            const auto found = id.isNull() ? std::nullopt : SiteList::find(m_sql, id);
            return found ? found->name : QString();
        });
    }

private:
    template <class Find>
    static QString kept(QHash<QUuid, QString> &names, const QUuid &id, Find find)
    {
        auto known = names.constFind(id);
        if (known == names.constEnd())
            known = names.insert(id, find());
        return *known;
    }

    Sql &m_sql;
    Projection m_projection;
    QHash<QUuid, QString> m_people;
    QHash<QUuid, QString> m_sites;
};

} // namespace

void walkLedger(Sql &sql, const LedgerQuery &query, const TakeCase &take)
{
    Names names(sql);
    std::optional<LedgerRow> after;
    std::vector<LedgerRow> rows;
    do {
        rows = Ledger::page(sql, query, after, step);
        for (const LedgerRow &row : rows) {
            if (!take({row, names.person(row.reporter), names.site(row.site)}))
                return;
        }
        if (!rows.empty())
            after = rows.back();
    } while (int(rows.size()) == step);
}

} // namespace lantian
