#pragma once

#include "main/ctl/Answer.h"
#include "main/ctl/Workplace.h"

namespace lantian {

/// A draft that a command line is filling.
struct Given {
    Draft draft;
    Person author;
    QStringList warnings;
};

/// A draft of who works here, begun at `--time` or now, with a warning for each file of the county that is
/// not in force.
Result<Given> givenDraft(const Arguments &arguments, Draft::Kind kind, const QString &category,
                         Workplace &place);

/// Puts the draft where `--at` says, or the best fix of the log that `--nmea` names; leaves it where it was
/// when neither is given. A log without a fix that can be believed is a warning: the record is kept without a
/// position.
Result<void> givePosition(const Arguments &arguments, Given &given, const Workplace &place);

/// Puts the draft at `position`.
void setPosition(Draft &draft, const Position &position, const Reference &reference);

/// Takes the photo in `file` in and adds it to the draft.
Result<void> givePhoto(const QString &file, Photo::Role role, const QString &item, Given &given,
                       Workplace &place);

/// Keeps the draft and records it, whatever it lacks. On an Error neither is kept.
Result<Recorded> recorded(const Given &given, Workplace &place);

} // namespace lantian
