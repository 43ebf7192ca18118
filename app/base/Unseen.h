#pragma once

#include <QChar>

namespace lantian {

/// Whether a terminal or a page obeys `c` where it should show it: a control character, or one that turns the
/// direction of what follows (Unicode Bidirectional Algorithm, 2.1 to 2.4).
inline bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Control || (c >= QChar(0x202a) && c <= QChar(0x202e)) ||
           (c >= QChar(0x2066) && c <= QChar(0x2069));
}

} // namespace lantian
