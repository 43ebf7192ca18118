#pragma once

#include "domain/Field.h"
#include "domain/Photo.h"
#include "domain/Severity.h"

#include <chrono>

namespace lantian {

/// A kind of problem within a category.
struct Subtype {
    QString key;
    LocalText name;
    LocalText warning; ///< for the recorder's own safety; empty without one

    bool operator==(const Subtype &) const = default;
};

/// What was done on the spot.
struct OnSiteAction {
    QString key;
    LocalText name;
    bool settled = false; ///< the problem is gone with it

    bool operator==(const OnSiteAction &) const = default;
};

/// Common words for the remark.
struct Phrase {
    LocalText text;
    QStringList subtypes; ///< offered for these alone; empty: for all

    bool operator==(const Phrase &) const = default;
};

struct SeverityRule {
    Severity level = Severity::General;
    Condition when;
    LocalText advice; ///< what to do at once; empty without any

    bool operator==(const SeverityRule &) const = default;
};

struct DepartmentRule {
    Condition when; ///< always holds in the last rule
    QString department;
    QStringList assist; ///< departments that help

    bool operator==(const DepartmentRule &) const = default;
};

struct DeadlineRule {
    Condition when;                   ///< always holds in the last rule
    std::vector<Severity> severities; ///< for these alone; empty: for all
    std::chrono::minutes within{0};   ///< calendar time from the dispatch
    LocalText note;

    bool operator==(const DeadlineRule &) const = default;
};

/// One category of domain.md 2.2: what is asked, how grave it is, who usually gets it and by when.
struct Category {
    QString key;
    LocalText name;
    bool isTask = false; ///< a duty of government, so no party is penalised
    QString checklist;   ///< the profile its inspections use; empty without one
    LocalText warning;   ///< for the recorder's own safety; empty without one
    int minPhotos = 1;
    bool isPhotoFirst = false;            ///< a report of it begins with the camera, where there is one
    std::vector<Photo::Role> askedPhotos; ///< in the order they are asked for
    std::vector<Subtype> subtypes;        ///< may be empty; then a case's subtype is too
    std::vector<OnSiteAction> actions;
    std::vector<Field> fields; ///< its own, then the common ones it names
    std::vector<SeverityRule> severity;
    std::vector<DepartmentRule> departments;
    std::vector<DeadlineRule> deadlines;
    std::vector<Phrase> phrases;

    /// Nothing when there is none of that key.
    const Subtype *subtype(const QString &key) const;
    const Field *field(const QString &key) const;
    const OnSiteAction *action(const QString &key) const;

    /// The fields that a case of `facts` is asked now, in order.
    std::vector<Field> fieldsFor(const CaseFacts &facts) const;
    std::vector<LocalText> phrasesFor(const QString &subtype) const;

    bool operator==(const Category &) const = default;
};

/// The category that `object` spells, which must have passed the schema; `common` are the shared fields, of
/// which it takes those it names.
Category categoryFromJson(const QJsonObject &object, const std::vector<Field> &common);

} // namespace lantian
