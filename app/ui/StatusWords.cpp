#include "ui/StatusWords.h"

#include "reports/CaseWording.h"

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
        {u"relapsed"_s, {QT_TRANSLATE_NOOP("StatusWords", "Relapsed"), Tone::Bad}},
    };
    return all;
}

} // namespace

StatusWord statusWord(CaseState state)
{
    switch (state) {
    case CaseState::Reported:
    case CaseState::Returned:
    case CaseState::Rectified:
        return {stateWords(state), Tone::Warning};
    case CaseState::Accepted:
    case CaseState::Dispatched:
    case CaseState::Rectifying:
        return {stateWords(state), Tone::Blue};
    case CaseState::Verified:
    case CaseState::Closed:
        return {stateWords(state), Tone::Good};
    case CaseState::Rejected:
    case CaseState::Merged:
        return {stateWords(state), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

StatusWord statusWord(const QString &key)
{
    if (const auto state = caseStateFromKey(key))
        return statusWord(*state);
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
