#pragma once

#include "domain/Category.h"

namespace lantian {

/// How grave a case is, and what is to be done at once.
struct Gravity {
    Severity severity = Severity::General;
    LocalText advice; ///< empty without any

    bool operator==(const Gravity &) const = default;
};

/// By the category's rules from the top: the first that holds, general when none does.
Gravity gravity(const Category &category, const CaseFacts &facts);

/// Where a case usually goes and by when. Only a suggestion: the township decides.
struct Suggestion {
    QString department; ///< key
    QStringList assist;
    std::chrono::minutes within{0}; ///< calendar time from the dispatch
    LocalText note;

    bool operator==(const Suggestion &) const = default;
};

Suggestion suggestion(const Category &category, const CaseFacts &facts, Severity severity);

/// Something a record lacks before it can be saved.
struct Lack {
    enum class What { Subtype, Field, Action, Photo };

    What what = What::Field;
    QString key = {}; ///< of the field, which has no answer or one that it does not accept

    bool operator==(const Lack &) const = default;
};

/// What a record of `facts` with the on-site `action` and `photos` photos still lacks, in the order of the
/// page.
std::vector<Lack> missing(const Category &category, const CaseFacts &facts, const QString &action,
                          int photos);

/// The answers in short, in the order of the page, without personal data: 玉米秸秆 · 正在燃烧 · 30 ㎡.
LocalText summary(const Category &category, const CaseFacts &facts);

} // namespace lantian
