#include "ui/StatusWords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

struct Wording {
    const char *text;
    Tone tone;
};

const QHash<QString, Wording> &wordings()
{
    static const QHash<QString, Wording> all = {
        {u"draft"_s, {QT_TRANSLATE_NOOP("StatusWords", "Draft"), Tone::Neutral}},
        {u"stored"_s, {QT_TRANSLATE_NOOP("StatusWords", "Saved here"), Tone::Blue}},
        {u"arrived"_s, {QT_TRANSLATE_NOOP("StatusWords", "At the office"), Tone::Good}},
        {u"attention"_s, {QT_TRANSLATE_NOOP("StatusWords", "Needs attention"), Tone::Bad}},
        {u"reported"_s, {QT_TRANSLATE_NOOP("StatusWords", "To be accepted"), Tone::Warning}},
        {u"accepted"_s, {QT_TRANSLATE_NOOP("StatusWords", "Accepted"), Tone::Blue}},
        {u"dispatched"_s, {QT_TRANSLATE_NOOP("StatusWords", "Dispatched"), Tone::Blue}},
        {u"rectifying"_s, {QT_TRANSLATE_NOOP("StatusWords", "Being put right"), Tone::Blue}},
        {u"rectified"_s, {QT_TRANSLATE_NOOP("StatusWords", "To be verified"), Tone::Warning}},
        {u"verified"_s, {QT_TRANSLATE_NOOP("StatusWords", "Verified"), Tone::Good}},
        {u"closed"_s, {QT_TRANSLATE_NOOP("StatusWords", "Closed"), Tone::Good}},
        {u"returned"_s, {QT_TRANSLATE_NOOP("StatusWords", "Returned"), Tone::Warning}},
        {u"rejected"_s, {QT_TRANSLATE_NOOP("StatusWords", "Not accepted"), Tone::Neutral}},
        {u"merged"_s, {QT_TRANSLATE_NOOP("StatusWords", "Merged"), Tone::Neutral}},
        {u"relapsed"_s, {QT_TRANSLATE_NOOP("StatusWords", "Relapsed"), Tone::Bad}},
    };
    return all;
}

} // namespace

StatusWord statusWord(const QString &key)
{
    const auto found = wordings().constFind(key);
    if (found == wordings().cend())
        return {QCoreApplication::translate("StatusWords", "Unknown to this version"), Tone::Neutral};
    return {QCoreApplication::translate("StatusWords", found->text), found->tone};
}

StatusWord syncingWord(int done, int total)
{
    return {QCoreApplication::translate("StatusWords", "Syncing %1/%2").arg(done).arg(total), Tone::Blue};
}

StatusWord partlyArrivedWord(int missingPhotos)
{
    return {QCoreApplication::translate("StatusWords", "Partly arrived (%n photo(s) missing)", nullptr,
                                        missingPhotos),
            Tone::Warning};
}

} // namespace lantian
