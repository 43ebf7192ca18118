#include "domain/Law.h"

#include "domain/ArticleNumber.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

bool isMetBy(const LawArticle::Where &where, const QString &category, const QString &subtype,
             const QStringList &failedItems)
{
    return where.category == category && (where.subtypes.isEmpty() || where.subtypes.contains(subtype)) &&
           (where.items.isEmpty() ||
            std::any_of(where.items.begin(), where.items.end(),
                        [&](const QString &item) { return failedItems.contains(item); }));
}

LawVersion versionFromJson(const QJsonValue &value)
{
    return {
        .regime = value["regime"_L1].toString(),
        .from = QDate::fromString(value["valid_from"_L1].toString(), Qt::ISODate),
        .to = QDate::fromString(value["valid_to"_L1].toString(), Qt::ISODate),
        .law = localTextFromJson(value["law"_L1]),
        .duty = textsFromJson(value["duty"_L1]),
        .penalty = textsFromJson(value["penalty"_L1]),
        .consequence = localTextFromJson(value["consequence"_L1]),
        .changed = localTextFromJson(value["changed"_L1]),
        .verified = value["verified"_L1].toBool(),
    };
}

const QStringList &articlesOf(const LawVersion &version)
{
    return version.duty.isEmpty() ? version.penalty : version.duty;
}

LocalText cited(const LocalText &law, const QStringList &articles)
{
    if (articles.isEmpty())
        return law;
    QStringList zh;
    for (const QString &article : articles)
        zh << articleName(article);
    return {law.zh + u' ' + zh.join(u'、'), law.en + u", Art. "_s + articles.join(u", "_s)};
}

} // namespace

const LawVersion *LawArticle::on(const QDate &day) const
{
    const auto found = std::find_if(versions.begin(), versions.end(),
                                    [&](const LawVersion &version) { return version.holdsOn(day); });
    return found == versions.end() ? nullptr : &*found;
}

const LawArticle *LawTable::article(const QString &id) const
{
    const auto found =
        std::find_if(articles.begin(), articles.end(), [&](const LawArticle &one) { return one.id == id; });
    return found == articles.end() ? nullptr : &*found;
}

std::vector<LawBasis> lawInForce(const LawTable &table, const QString &category, const QString &subtype,
                                 const QStringList &failedItems, const QDate &dayOfAct)
{
    std::vector<LawBasis> bases;
    for (const LawArticle &article : table.articles) {
        const bool applies =
            std::any_of(article.applies.begin(), article.applies.end(), [&](const LawArticle::Where &where) {
                return isMetBy(where, category, subtype, failedItems);
            });
        if (const LawVersion *version = applies ? article.on(dayOfAct) : nullptr)
            bases.push_back({article.id, article.conduct, *version});
    }
    return bases;
}

std::optional<LawBasis> lawBasis(const LawTable &table, const QString &id)
{
    const LawArticle *article = table.article(id.section(u'@', 0, 0));
    if (!article)
        return {};
    for (const LawVersion &version : article->versions) {
        LawBasis basis{article->id, article->conduct, version};
        if (basis.id() == id)
            return basis;
    }
    return {};
}

LocalText citation(const LawVersion &version)
{
    return cited(version.law, articlesOf(version));
}

std::vector<LocalText> citations(const std::vector<LawBasis> &bases)
{
    std::vector<std::pair<LocalText, QStringList>> laws;
    for (const LawBasis &basis : bases) {
        auto law = std::find_if(laws.begin(), laws.end(),
                                [&](const auto &each) { return each.first == basis.version.law; });
        if (law == laws.end())
            law = laws.insert(laws.end(), {basis.version.law, {}});
        law->second << articlesOf(basis.version);
    }
    std::vector<LocalText> citations;
    for (auto &[law, articles] : laws) {
        articles.removeDuplicates();
        citations.push_back(cited(law, articles));
    }
    return citations;
}

LawTable lawTableFromJson(const QJsonObject &object)
{
    LawTable table{.notice = localTextFromJson(object["notice"_L1])};
    const QJsonArray articles = object["articles"_L1].toArray();
    for (const auto &entry : articles) {
        LawArticle article{.id = entry["id"_L1].toString(),
                           .conduct = localTextFromJson(entry["conduct"_L1])};
        const QJsonArray applies = entry["applies"_L1].toArray();
        for (const auto &where : applies)
            article.applies.push_back({where["category"_L1].toString(), textsFromJson(where["subtypes"_L1]),
                                       textsFromJson(where["items"_L1])});
        const QJsonArray versions = entry["versions"_L1].toArray();
        for (const auto &version : versions)
            article.versions.push_back(versionFromJson(version));
        table.articles.push_back(std::move(article));
    }
    return table;
}

} // namespace lantian
