#pragma once

#include "domain/Inspection.h"
#include "domain/LocalText.h"

#include <QDate>

namespace lantian {

/// One thing to look at within an item.
struct CheckPoint {
    enum class Kind { Tick, Number, Text };

    QString key;
    LocalText text;
    Kind kind = Kind::Tick;
    LocalText unit;
    bool required = false;

    bool operator==(const CheckPoint &) const = default;
};

/// One item of the checklist, such as 施工工地周边围挡.
struct ChecklistItem {
    QString key;
    int order = 0;
    LocalText name;
    LocalText fullName; ///< as regulations word it: …百分之百…
    bool on = true;     ///< asked; the others are shipped for counties that want them
    bool photoWhenFailed = true;
    std::vector<CheckPoint> points;
    std::vector<LocalText> phrases;

    bool operator==(const ChecklistItem &) const = default;
};

/// A checklist as one locality issued it (domain.md 1.2).
struct ChecklistProfile {
    QString id;
    QString version;
    LocalText name;
    LocalText locality;
    LocalText issuedBy;
    QDate from;
    QDate to;                         ///< the first day it no longer holds; invalid while open
    std::vector<ChecklistItem> items; ///< in order

    const ChecklistItem *item(const QString &key) const;
    /// The items that are asked.
    std::vector<ChecklistItem> asked() const;

    bool operator==(const ChecklistProfile &) const = default;
};

/// What an inspection keeps of the checklist it used: all that was asked, in both languages.
QJsonObject snapshot(const ChecklistProfile &profile);

/// The profile that a checklist file or a snapshot spells, in the order of its items; Invalid without id,
/// version, or items with keys of their own.
Result<ChecklistProfile> checklistFromJson(const QJsonObject &object);

/// Something an inspection lacks before it can be handed in.
struct ChecklistLack {
    enum class What { Answer, Photo, Point };

    QString item;
    What what = What::Answer;
    QString point = {}; ///< the required check point without an answer

    bool operator==(const ChecklistLack &) const = default;
};

/// How a checklist stands.
struct ChecklistResult {
    int passed = 0;
    int failed = 0;
    int notApplicable = 0;
    int open = 0; ///< without an answer
    QStringList failedItems;
    std::vector<ChecklistLack> lacks; ///< in the order of the items

    int answered() const { return passed + failed + notApplicable; }
    bool isComplete() const { return lacks.empty(); }

    bool operator==(const ChecklistResult &) const = default;
};

/// Counts `answers` against what `profile` asks; answers to other items do not count.
ChecklistResult checklistResult(const ChecklistProfile &profile, const std::vector<InspectionItem> &answers);

} // namespace lantian
