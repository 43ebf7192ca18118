#pragma once

#include <QString>

namespace lantian {

struct Theme;

/// The style sheet of the whole application in the colours and sizes of `theme`. What a widget is to it is
/// said by the dynamic properties `role` and `tone` (ui/Tone.h).
QString styleSheet(const Theme &theme);

} // namespace lantian
