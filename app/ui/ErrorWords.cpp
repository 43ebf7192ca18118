#include "ui/ErrorWords.h"

#include <QCoreApplication>

namespace lantian {

namespace {

const char *wordsOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return QT_TRANSLATE_NOOP("ErrorWords", "It is no longer there. Nothing was changed.");
    case Error::Kind::Invalid:
        return QT_TRANSLATE_NOOP("ErrorWords",
                                 "This was not accepted. Nothing was changed; check the entry.");
    case Error::Kind::Conflict:
        return QT_TRANSLATE_NOOP("ErrorWords", "There is one already. Nothing was changed.");
    case Error::Kind::Denied:
        return QT_TRANSLATE_NOOP("ErrorWords", "This is not allowed here. Nothing was changed.");
    case Error::Kind::Unreachable:
        return QT_TRANSLATE_NOOP("ErrorWords",
                                 "No answer. What is recorded stays on this device; try again later.");
    case Error::Kind::Storage:
        return QT_TRANSLATE_NOOP(
            "ErrorWords",
            "The disk could not be read or written. This was not saved; try again, then tell the office.");
    case Error::Kind::Full:
        return QT_TRANSLATE_NOOP(
            "ErrorWords",
            "The disk is full. This was not saved; what was saved before is safe. Free some room.");
    case Error::Kind::Corrupt:
        return QT_TRANSLATE_NOOP("ErrorWords",
                                 "The stored data is damaged. Nothing was changed; tell the office.");
    case Error::Kind::Newer:
        return QT_TRANSLATE_NOOP("ErrorWords",
                                 "A newer version wrote this. Nothing was changed; update the program.");
    case Error::Kind::Busy:
        return QT_TRANSLATE_NOOP("ErrorWords",
                                 "Something else is using it. Nothing was changed; try again shortly.");
    case Error::Kind::Cancelled:
        return QT_TRANSLATE_NOOP("ErrorWords", "Called off. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorWords(const Error &error)
{
    return QCoreApplication::translate("ErrorWords", wordsOf(error.kind));
}

} // namespace lantian
