#include "base/Uuid7.h"
#include "fieldwork/DraftKeys.h"
#include "main/ctl/FieldValue.h"
#include "main/ctl/Given.h"
#include "main/ctl/Recording.h"
#include "storage/SiteList.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// The category whose checklist is gone through.
const QString siteCategory = u"site"_s;

/// KEY=VALUE about an item that `profile` asks.
Result<std::pair<QString, QString>> itemAndValue(const QString &text, const ChecklistProfile &profile)
{
    const auto pair = keyAndValue(text);
    const ChecklistItem *item = pair ? profile.item(pair->first) : nullptr;
    if (!item)
        return wrongUsage(Answer::tr("%1 does not name an item of the checklist %2.").arg(text, profile.id));
    return *pair;
}

Result<void> giveAnswers(const Arguments &arguments, const ChecklistProfile &profile, Draft &draft)
{
    for (const auto &[option, name] : {std::pair(u"item"_s, u"result"_s), std::pair(u"note"_s, u"note"_s)}) {
        for (const QString &text : arguments.values(option)) {
            const auto given = itemAndValue(text, profile);
            if (!given)
                return given.error();
            if (name == u"result"_s && !inspectionResultFromKey(given->second))
                return wrongUsage(Answer::tr("%1: an item is pass, fail or na.").arg(text));
            const QString key = draftKey::item(given->first);
            QJsonObject item = draft.fields[key].toObject();
            item[name] = given->second;
            draft.fields[key] = item;
        }
    }
    return {};
}

/// Puts the draft at the site that `text` names: a registered one by its id or number, or an id that this
/// machine's list does not hold yet.
Result<void> giveSite(const QString &text, Given &given, Workplace &place)
{
    const QUuid id = idFromText(text);
    const auto site = place.store().read(
        [&](Sql &sql) { return id.isNull() ? SiteList::findByCode(sql, text) : SiteList::find(sql, id); });
    if (!site)
        return site.error();
    if (!*site && id.isNull())
        return Error{Error::Kind::NotFound, u"no site has the id or number %1"_s.arg(text),
                     u"site-unknown"_s};
    if (!*site) {
        given.draft.fields[draftKey::site] = text;
        given.warnings << Answer::tr("This machine's list of sites does not hold %1. The inspection is kept "
                                     "all the same.")
                              .arg(text);
        return {};
    }
    given.draft.fields[draftKey::site] = idText((*site)->id);
    given.draft.fields[draftKey::siteName] = (*site)->name;
    if ((*site)->position)
        setPosition(given.draft, *(*site)->position, place.reference());
    return {};
}

Answer answerOf(Given given, const Recorded &done, const ChecklistProfile &profile)
{
    const ChecklistResult result = checklistResult(profile, itemsOf(given.draft, profile));
    for (const ChecklistLack &lack : result.lacks)
        given.warnings << Answer::tr("Saved, but item %1 lacks: %2")
                              .arg(inWords(profile.item(lack.item)->name),
                                   lack.what == ChecklistLack::What::Photo ? Answer::tr("a photo")
                                                                           : Answer::tr("an answer"));
    QString text = Answer::tr("Saved on this machine: inspection %1, %2 of %3 items in order")
                       .arg(idText(done.inspection))
                       .arg(result.passed)
                       .arg(profile.asked().size());
    if (!done.caseId.isNull())
        text += u'\n' + Answer::tr("Case for the failed items: %1").arg(idText(done.caseId));
    return {.text = text,
            .json = QJsonDocument(QJsonObject{
                {u"id"_s, idText(done.inspection)},
                {u"saved"_s, true},
                {u"site"_s, given.draft.fields[draftKey::site]},
                {u"case"_s, done.caseId.isNull() ? QJsonValue() : QJsonValue(idText(done.caseId))},
                {u"passed"_s, result.passed},
                {u"failed"_s, result.failed},
                {u"not_applicable"_s, result.notApplicable},
                {u"failed_items"_s, QJsonArray::fromStringList(result.failedItems)},
                {u"profile"_s, QJsonObject{{u"id"_s, profile.id}, {u"version"_s, profile.version}}},
                {u"warnings"_s, QJsonArray::fromStringList(given.warnings)}}),
            .warnings = given.warnings};
}

} // namespace

Result<Answer> inspected(const Arguments &arguments, Workplace &place)
{
    const ChecklistProfile *profile = checklistOf(place.reference().catalogue(), siteCategory);
    if (!profile)
        return Error{Error::Kind::Invalid, u"the catalogue in force has no checklist for sites"_s,
                     u"checklist-unknown"_s};
    Result<Given> begun = givenDraft(arguments, Draft::Kind::Inspection, siteCategory, place);
    if (!begun)
        return begun.error();
    Given given = *std::move(begun);
    if (const Result<void> done = giveSite(arguments.value(u"site"_s), given, place); !done)
        return done.error();
    if (const Result<void> done = givePosition(arguments, given, place); !done)
        return done.error();
    if (const Result<void> done = giveAnswers(arguments, *profile, given.draft); !done)
        return done.error();
    for (const QString &text : arguments.values(u"photo"_s)) {
        const auto item = itemAndValue(text, *profile);
        if (!item)
            return item.error();
        if (const Result<void> done = givePhoto(item->second, Photo::Role::Item, item->first, given, place);
            !done)
            return done.error();
    }
    const Result<Recorded> done = recorded(given, place);
    if (!done)
        return done.error();
    return answerOf(std::move(given), *done, *profile);
}

} // namespace lantian
