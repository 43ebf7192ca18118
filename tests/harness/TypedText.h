#pragma once

#include <QString>

namespace lantian {

/// What the typist types at place `number`, from 0: never the same again within a thousand.
inline QString characterAt(int number)
{
    return QString(QChar(char16_t(0x4e00 + number % 1000)));
}

/// The first `count` of these.
inline QString typedText(int count)
{
    QString text;
    for (int number = 0; number < count; ++number)
        text += characterAt(number);
    return text;
}

} // namespace lantian
