#include "base/Uuid7.h"
#include "main/ctl/FieldValue.h"
#include "main/ctl/Given.h"
#include "main/ctl/Recording.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QString lackWords(const Lack &lack, const Category &category)
{
    switch (lack.what) {
    case Lack::What::Subtype:
        return Answer::tr("kind");
    case Lack::What::Action:
        return Answer::tr("what was done on the spot");
    case Lack::What::Photo:
        return Answer::tr("a photo");
    case Lack::What::Field:
        break;
    }
    const Field *field = category.field(lack.key);
    return field ? inWords(field->name) : lack.key;
}

/// The first photo shows the place, the others what is close.
Result<void> givePhotos(const QStringList &files, Given &given, Workplace &place)
{
    for (const QString &file : files) {
        const auto role = given.draft.photos.empty() ? Photo::Role::Wide : Photo::Role::Near;
        if (const Result<void> done = givePhoto(file, role, {}, given, place); !done)
            return done;
    }
    return {};
}

Answer answerOf(const Given &given, const Recorded &done, const Category &category,
                const Reference &reference)
{
    Answer answer{.text = Answer::tr("Saved on this machine: %1").arg(idText(done.caseId)),
                  .warnings = given.warnings};
    QStringList lacks;
    for (const Lack &lack : done.lacks)
        lacks << lackWords(lack, category);
    if (!lacks.isEmpty())
        answer.warnings << Answer::tr("Saved, but it lacks: %1").arg(lacks.join(Answer::tr(", ")));
    QJsonObject json = reportData(given.draft, reference);
    json[u"id"_s] = idText(done.caseId);
    json[u"state"_s] = u"reported"_s;
    json[u"saved"_s] = true;
    json[u"lacks"_s] = QJsonArray::fromStringList(lacks);
    json[u"warnings"_s] = QJsonArray::fromStringList(answer.warnings);
    answer.json = QJsonDocument(json);
    return answer;
}

} // namespace

Result<Answer> reported(const Arguments &arguments, Workplace &place)
{
    const Category *category = place.reference().catalogue().category(arguments.value(u"category"_s));
    const QString subtype = arguments.value(u"subtype"_s);
    if (!category)
        return wrongUsage(Answer::tr("There is no category %1.").arg(arguments.value(u"category"_s)));
    if (!subtype.isEmpty() && !category->subtype(subtype))
        return wrongUsage(Answer::tr("Category %1 has no kind %2.").arg(category->key, subtype));

    Result<Given> begun = givenDraft(arguments, Draft::Kind::Report, category->key, place);
    if (!begun)
        return begun.error();
    Given given = *std::move(begun);
    given.draft.subtype = subtype;
    if (const Result<void> done = givePosition(arguments, given, place); !done)
        return done.error();
    for (const QString &text : arguments.values(u"set"_s)) {
        const Result<FieldValue> value = fieldValue(text, *category);
        if (!value)
            return value.error();
        given.draft.fields[value->key] = value->value;
    }
    if (const Result<void> done = givePhotos(arguments.values(u"photo"_s), given, place); !done)
        return done.error();

    const Result<Recorded> done = recorded(given, place);
    if (!done)
        return done.error();
    return answerOf(given, *done, *category, place.reference());
}

} // namespace lantian
