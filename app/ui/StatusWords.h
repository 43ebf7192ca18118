#pragma once

#include "domain/Case.h"
#include "ui/Tone.h"

namespace lantian {

/// What is said of a state, and how.
struct StatusWord {
    QString text;
    Tone tone = Tone::Neutral;
};

/// The word for where a case stands.
StatusWord statusWord(CaseState state);

/// The word for a case's state (`reported` … `merged`, and `relapsed` for one that a look-back reopened) or
/// for where a record is (`draft`, `stored`, `arrived`, `attention`). "Stored here" is never confused with
/// "arrived" (ui.md, "Words"). A key of a newer version is called unknown.
StatusWord statusWord(const QString &key);

/// 同步中 3/12
StatusWord syncingWord(int done, int total);

/// 部分到达(缺 2 照片)
StatusWord partlyArrivedWord(int missingPhotos);

} // namespace lantian
