#include "main/ctl/Given.h"

#include "base/Uuid7.h"
#include "fieldwork/DraftKeys.h"
#include "location/NmeaLog.h"
#include "ui/CompletePhoto.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

Result<QDateTime> timeOf(const Arguments &arguments, const Clock &clock)
{
    if (!arguments.options.contains(u"time"_s))
        return clock.now();
    const QDateTime time = fromRfc3339(arguments.value(u"time"_s));
    if (!time.isValid())
        return wrongUsage(
            Answer::tr("--time wants a time with an offset, such as 2026-11-19T08:46:12+08:00"));
    return time;
}

/// LAT,LON[,ACCURACY] in degrees and metres.
Result<Position> typedPosition(const QString &text)
{
    const QStringList parts = text.split(u',');
    bool areNumbers = parts.size() == 2 || parts.size() == 3;
    std::vector<double> numbers;
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers.push_back(part.trimmed().toDouble(&isNumber));
        areNumbers = areNumbers && isNumber;
    }
    if (!areNumbers)
        return wrongUsage(Answer::tr("--at wants LAT,LON or LAT,LON,ACCURACY in degrees and metres"));
    QJsonObject position{{u"lat"_s, numbers[0]}, {u"lon"_s, numbers[1]}, {u"source"_s, u"manual"_s}};
    if (numbers.size() == 3)
        position[u"accuracy_m"_s] = numbers[2];
    const Result<Position> read = positionFromJson(position);
    return read ? read : wrongUsage(read.error().what);
}

} // namespace

Result<Given> givenDraft(const Arguments &arguments, Draft::Kind kind, const QString &category,
                         Workplace &place)
{
    const Result<QDateTime> time = timeOf(arguments, place.clock());
    if (!time)
        return time.error();
    const Result<Person> author = place.author();
    if (!author)
        return author.error();
    const Reference &reference = place.reference();
    QStringList warnings;
    for (const CatalogueFault &fault : reference.shelved.refusals)
        warnings << Answer::tr("The county's catalogue is not in force: %1").arg(fault.text());
    if (reference.boundaryTrouble)
        warnings << Answer::tr("The county's map is not in use: %1").arg(reference.boundaryTrouble->what);
    if (reference.calendarTrouble)
        warnings
            << Answer::tr("The county's calendar is not in use: %1").arg(reference.calendarTrouble->what);
    return Given{.draft = {.id = uuid7(place.clock().now()),
                           .owner = author->id,
                           .kind = kind,
                           .category = category,
                           .startedAt = *time,
                           .changedAt = *time},
                 .author = *author,
                 .warnings = warnings};
}

Result<void> givePosition(const Arguments &arguments, Given &given, const Workplace &place)
{
    if (arguments.options.contains(u"at"_s)) {
        const Result<Position> typed = typedPosition(arguments.value(u"at"_s));
        if (!typed)
            return typed.error();
        setPosition(given.draft, *typed, place.reference());
    } else if (arguments.options.contains(u"nmea"_s)) {
        const QDateTime time = given.draft.startedAt;
        const Result<Fix> fix = bestFixOfLogFile(arguments.value(u"nmea"_s), time);
        if (!fix && fix.error().code != u"nmea-no-fix"_s)
            return fix.error();
        if (fix)
            setPosition(given.draft, positionAt(*fix, time), place.reference());
        else
            given.warnings << Answer::tr("The log holds no fix that can be believed. The record is kept "
                                         "without a position, which can be added later.");
    }
    return {};
}

void setPosition(Draft &draft, const Position &position, const Reference &reference)
{
    draft.fields[draftKey::position] = toJson(position);
    draft.fields[draftKey::place] =
        placeOf(reference.boundaries, position, draft.startedAt.toLocalTime().date()).words;
}

Result<void> givePhoto(const QString &file, Photo::Role role, const QString &item, Given &given,
                       Workplace &place)
{
    const PhotoRequest request =
        completePhoto({.path = file, .role = role, .item = item}, given.author.name, positionOf(given.draft),
                      given.draft.fields[draftKey::place].toString(), given.draft.startedAt);
    const Result<TakenPhoto> taken = takeIn(request, place.photos());
    if (!taken)
        return Error{taken.error().kind, u"%1: %2"_s.arg(file, taken.error().what), taken.error().code};
    given.draft.photos.push_back(taken->photo);
    return {};
}

Result<Recorded> recorded(const Given &given, Workplace &place)
{
    const auto kept = place.store().write([&](Sql &sql) { Drafts::start(sql, given.draft); });
    if (!kept)
        return kept.error();
    const Result<Recorded> done =
        place.recorder().record(given.draft.id, Recorder::Completeness::NotRequired);
    if (done)
        return done;
    const auto dropped = place.store().write([&](Sql &sql) { Drafts::remove(sql, given.draft.id); });
    return dropped ? done : dropped.error();
}

} // namespace lantian
