#pragma once

#include "domain/Event.h"
#include "domain/Photo.h"

namespace lantian {

/// One item of a checklist as it was found.
struct InspectionItem {
    enum class Result { Pass, Fail, NotApplicable };

    QString key; ///< `hoarding`, `cover`, …
    Result result = Result::Pass;
    QJsonObject points; ///< check point key -> tick, number or text
    QString note;
    std::vector<Photo> photos;

    bool operator==(const InspectionItem &) const = default;
};

/// `pass`, `fail`, `na`.
QString key(InspectionItem::Result result);
std::optional<InspectionItem::Result> inspectionResultFromKey(const QString &key);

QJsonObject toJson(const InspectionItem &item);
Result<InspectionItem> inspectionItemFromJson(const QJsonObject &object);

/// One visit to one site with the whole checklist.
struct Inspection {
    QUuid id;
    QUuid site;
    QUuid inspector;
    QDateTime at; ///< by the inspector's clock, UTC
    std::optional<Position> position;
    QString grid;
    QJsonObject profile; ///< the checklist as it was on that day, whole
    std::vector<InspectionItem> items;
    QString note;

    int count(InspectionItem::Result result) const;

    bool operator==(const Inspection &) const = default;
};

/// The inspection that `events` completed; nothing without a completion that can be read. A second one of the
/// same stream has no effect.
std::optional<Inspection> foldInspection(std::vector<Event> events);

} // namespace lantian
