#pragma once

#include "domain/LocalText.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace lantian {

/// What one law says about a conduct, for as long as it is in force.
struct LawVersion {
    QString regime;      ///< `air2018`, `code2026`, …
    QDate from;          ///< the first day it holds
    QDate to;            ///< the first day it no longer holds; invalid while open
    LocalText law;       ///< its name
    QStringList duty;    ///< articles such as `246`
    QStringList penalty; ///< articles such as `1131¶1`, `103(1)(4)`
    LocalText consequence;
    LocalText changed;     ///< against the version before; empty for the first
    bool verified = false; ///< compared with the official text; until then not for legal papers

    bool holdsOn(const QDate &day) const { return day >= from && (!to.isValid() || day < to); }

    bool operator==(const LawVersion &) const = default;
};

/// One row of domain.md 2.3: a conduct, where it applies, and what the law said when.
struct LawArticle {
    /// Where it applies: the category, and if not empty only these subtypes, only these failed items.
    struct Where {
        QString category;
        QStringList subtypes;
        QStringList items;

        bool operator==(const Where &) const = default;
    };

    QString id; ///< `B1` …
    LocalText conduct;
    std::vector<Where> applies; ///< empty: named by hand alone
    std::vector<LawVersion> versions;

    /// The version in force on `day`; nothing when there was none.
    const LawVersion *on(const QDate &day) const;

    bool operator==(const LawArticle &) const = default;
};

struct LawTable {
    LocalText notice; ///< what must be done before any of it is printed on a legal paper
    std::vector<LawArticle> articles;

    const LawArticle *article(const QString &id) const;

    bool operator==(const LawTable &) const = default;
};

/// An article with the version chosen for an act.
struct LawBasis {
    QString article; ///< `B1`
    LocalText conduct;
    LawVersion version;

    /// How events name it: `B1@code2026`.
    QString id() const { return article + u'@' + version.regime; }

    bool operator==(const LawBasis &) const = default;
};

/// What applies to an act of `category` and `subtype` on the day `dayOfAct`, with the checklist items that
/// failed: acts before 2026-08-15 fall under the old laws, from that day under the code (法典 1057, 1242).
/// Old acts for which the new law is lighter are a matter for the authority, which sees both in the table.
std::vector<LawBasis> lawInForce(const LawTable &table, const QString &category, const QString &subtype,
                                 const QStringList &failedItems, const QDate &dayOfAct);

/// The basis that an event named as `B1@code2026`; nothing when this table has no such version.
std::optional<LawBasis> lawBasis(const LawTable &table, const QString &id);

/// How it is cited: 生态环境法典 第二百四十条 — the duty, or the penalty where no duty is named.
LocalText citation(const LawVersion &version);

/// How they are cited together: each law once, in the order in which they come, with all its articles:
/// 生态环境法典 第二百零五条、第二百零七条.
std::vector<LocalText> citations(const std::vector<LawBasis> &bases);

/// The table that `object` spells, which must have passed the schema.
LawTable lawTableFromJson(const QJsonObject &object);

} // namespace lantian
