#include "base/Uuid7.h"
#include "domain/DecisionFields.h"
#include "main/ctl/Recording.h"
#include "reports/CaseWording.h"
#include "ui/CompletePhoto.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QString namesOf(const std::vector<DecisionField> &fields)
{
    QStringList names{u"note"_s};
    for (const DecisionField &field : fields)
        names << field.key;
    return names.join(u", "_s);
}

/// What `text` is as a value of `field`; wrong usage for what the field does not accept.
Result<QJsonValue> valueOf(const DecisionField &field, const QString &text, const Catalogue &catalogue)
{
    switch (field.kind) {
    case DecisionField::Kind::Text:
        return QJsonValue(text);
    case DecisionField::Kind::TextList:
        return QJsonValue(QJsonArray::fromStringList(text.split(u',', Qt::SkipEmptyParts)));
    case DecisionField::Kind::Choice:
        if (!field.choices.contains(text))
            return wrongUsage(
                Answer::tr("--set %1 wants one of: %2").arg(field.key, field.choices.join(u", "_s)));
        return QJsonValue(text);
    case DecisionField::Kind::Department:
        if (!catalogue.department(text))
            return wrongUsage(Answer::tr("There is no department %1.").arg(text));
        return QJsonValue(text);
    case DecisionField::Kind::Instant:
        if (!fromRfc3339(text).isValid())
            return wrongUsage(
                Answer::tr("--set %1 wants a time with an offset, such as 2026-11-19T08:46:12+08:00")
                    .arg(field.key));
        return QJsonValue(text);
    case DecisionField::Kind::Case:
        if (idFromText(text).isNull())
            return wrongUsage(Answer::tr("--set %1 wants an id, not %2.").arg(field.key, text));
        return QJsonValue(text);
    }
    Q_UNREACHABLE();
}

/// What the decision says, by the `--set`s.
Result<QJsonObject> dataOf(const Arguments &arguments, EventKind kind, const Catalogue &catalogue)
{
    const std::vector<DecisionField> &fields = decisionFields(kind);
    QJsonObject data;
    for (const QString &text : arguments.values(u"set"_s)) {
        const auto pair = keyAndValue(text);
        if (!pair)
            return wrongUsage(Answer::tr("--set wants FIELD=VALUE, not %1.").arg(text));
        const auto &[name, value] = *pair;
        if (name == u"note"_s) {
            data[name] = value;
            continue;
        }
        const auto field =
            std::find_if(fields.begin(), fields.end(),
                         [&key = pair->first](const DecisionField &each) { return each.key == key; });
        if (field == fields.end())
            return wrongUsage(
                Answer::tr("%1 says nothing called %2, but: %3").arg(key(kind), name, namesOf(fields)));
        const Result<QJsonValue> said = valueOf(*field, value, catalogue);
        if (!said)
            return said.error();
        data[name] = *said;
    }
    for (const DecisionField &field : fields) {
        if (field.required && data[field.key].toString().isEmpty())
            return wrongUsage(Answer::tr("%1 needs --set %2=…").arg(key(kind), field.key));
    }
    return data;
}

Result<std::vector<Photo>> photosOf(const Arguments &arguments, EventKind kind, const Person &author,
                                    Workplace &place)
{
    const auto role = kind == EventKind::CaseRectified ? Photo::Role::After : Photo::Role::Other;
    std::vector<Photo> photos;
    for (const QString &file : arguments.values(u"photo"_s)) {
        const PhotoRequest request =
            completePhoto({.path = file, .role = role}, author.name, {}, {}, place.clock().now());
        const Result<TakenPhoto> taken = takeIn(request, place.photos());
        if (!taken)
            return Error{taken.error().kind, u"%1: %2"_s.arg(file, taken.error().what), taken.error().code};
        photos.push_back(taken->photo);
    }
    return photos;
}

} // namespace

Result<Answer> acted(const Arguments &arguments, Workplace &place)
{
    const QUuid id = idFromText(arguments.subjects.value(0));
    const auto kind = decisionFromWord(arguments.subjects.value(1));
    if (id.isNull())
        return wrongUsage(Answer::tr("act wants the id of a case, and a decision"));
    if (!kind)
        return wrongUsage(Answer::tr("act wants a decision, one of: %1").arg(decisionWords().join(u", "_s)));
    const Result<QJsonObject> data = dataOf(arguments, *kind, place.reference().catalogue());
    if (!data)
        return data.error();
    const Result<Person> author = place.author();
    if (!author)
        return author.error();
    const Result<std::vector<Photo>> photos = photosOf(arguments, *kind, *author, place);
    if (!photos)
        return photos.error();
    const Result<Decided> decided = place.recorder().decide(id, author->id, *kind, *data, *photos);
    if (!decided)
        return decided.error();
    return Answer{.text =
                      Answer::tr("Saved on this machine: the case is now %1").arg(stateWords(decided->state)),
                  .json = QJsonDocument(QJsonObject{{u"id"_s, idText(id)},
                                                    {u"event"_s, idText(decided->event.id)},
                                                    {u"kind"_s, decided->event.kind},
                                                    {u"state"_s, key(decided->state)},
                                                    {u"data"_s, decided->event.data},
                                                    {u"saved"_s, true}})};
}

} // namespace lantian
