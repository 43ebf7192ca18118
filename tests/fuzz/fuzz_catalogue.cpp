#include "domain/JsonSchema.h"
#include "fuzz/Input.h"
#include "fuzz/Property.h"
#include "support/CatalogueFolder.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using lantian::fuzz::hold;

namespace {

/// Stands for a schema that a file is known to keep to: readCatalogue() makes the real ones each time, which
/// takes a hundred times as long as all the rest.
const QByteArray anyObject = R"({"type":"object"})";

const CatalogueFiles &schemaFiles()
{
    static const CatalogueFiles files = [] {
        CatalogueFiles all = catalogueFolder();
        std::erase_if(all, [](const auto &file) { return !file.first.startsWith("schema/"_L1); });
        return all;
    }();
    return files;
}

/// The schema of the file `name`; none when it belongs to no catalogue.
const JsonSchema *schemaFor(const QString &name)
{
    static const std::map<QString, JsonSchema> schemas = [] {
        std::map<QString, JsonSchema> all;
        for (const auto &[file, bytes] : schemaFiles())
            all.emplace(file, *JsonSchema::fromJson(QJsonDocument::fromJson(bytes).object()));
        return all;
    }();
    const QString stem = name.startsWith("categories/"_L1) ? u"category"_s
                         : name.startsWith("checklists/"_L1)
                             ? u"checklist"_s
                             : name.chopped(std::min<qsizetype>(5, name.size()));
    const auto schema = schemas.find(u"schema/%1.schema.json"_s.arg(stem));
    return schema == schemas.end() ? nullptr : &schema->second;
}

/// The files that the object of an input spells: an object stands for its text, a string for itself.
CatalogueFiles filesOf(const QJsonObject &object)
{
    CatalogueFiles files;
    for (auto member = object.begin(); member != object.end(); ++member)
        files[member.key()] = member.value().isString()
                                  ? member.value().toString().toUtf8()
                                  : QJsonDocument(member.value().toObject()).toJson(QJsonDocument::Compact);
    return files;
}

/// Whether every file that `object` spells keeps to its schema.
bool keepsToSchemas(const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const JsonSchema *schema = schemaFor(member.key());
        if (!schema || !member.value().isObject())
            return false;
        if (!schema->faults(member.value().toObject()).empty())
            return false;
    }
    return true;
}

/// An answer that `field` should take.
QJsonValue answerTo(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Choice:
        return field.choices.empty() ? QJsonValue() : field.choices.front().key;
    case FieldKind::Choices:
        return field.choices.empty() ? QJsonValue() : QJsonArray{field.choices.back().key};
    case FieldKind::Number:
    case FieldKind::Integer:
        return field.min.value_or(field.max.value_or(1));
    case FieldKind::YesNo:
        return true;
    case FieldKind::Time:
        return u"2026-11-19T08:47:11+08:00"_s;
    default:
        return u"甲"_s;
    }
}

void holdCategory(const Category &category, const Catalogue &catalogue)
{
    hold(catalogue.category(category.key) == &category, "a category's key is its own");
    hold(category.checklist.isEmpty() || catalogue.checklist(category.checklist), "a checklist is known");
    QStringList subtypes{QString()};
    for (const Subtype &subtype : category.subtypes)
        subtypes << subtype.key;
    for (const QString &subtype : std::as_const(subtypes)) {
        CaseFacts facts{.category = category.key, .subtype = subtype};
        for (const Field &field : category.fieldsFor(facts)) {
            hold(category.field(field.key) != nullptr, "a field is found by its key");
            facts.fields[field.key] = answerTo(field);
            answerText(field, facts.fields[field.key]);
        }
        const Gravity grave = gravity(category, facts);
        const Suggestion suggested = suggestion(category, facts, grave.severity);
        hold(catalogue.department(suggested.department) != nullptr, "a suggested department is known");
        hold(suggested.within.count() > 0, "a deadline lies ahead");
        for (const QString &assisting : suggested.assist)
            hold(catalogue.department(assisting) != nullptr, "an assisting department is known");
        missing(category, facts, {}, 0);
        summary(category, facts);
    }
}

void holdLaw(const Catalogue &catalogue)
{
    for (const LawArticle &article : catalogue.law.articles) {
        hold(catalogue.law.article(article.id) == &article, "an article's id is its own");
        for (const LawVersion &version : article.versions) {
            hold(version.from.isValid() && version.holdsOn(version.from), "a version holds on its first day");
            hold(article.on(version.from) == &version, "one version holds on a day");
            const auto basis = lawBasis(catalogue.law, article.id + u'@' + version.regime);
            hold(basis && basis->version == version, "a version is found by its name");
            hold(!citation(version).zh.isEmpty() || (version.duty.isEmpty() && version.penalty.isEmpty()),
                 "a version can be cited");
        }
    }
}

void holdChecklist(const ChecklistProfile &profile)
{
    const Result<ChecklistProfile> kept = checklistFromJson(snapshot(profile));
    hold(kept && kept->id == profile.id && kept->asked() == profile.asked(),
         "a snapshot keeps what was asked");
    hold(checklistResult(profile, {}).open == int(profile.asked().size()), "without answers all is open");
}

void holdCatalogue(const Catalogue &catalogue)
{
    for (const Category &category : catalogue.categories)
        holdCategory(category, catalogue);
    for (const ChecklistProfile &profile : catalogue.checklists)
        holdChecklist(profile);
    holdLaw(catalogue);
    for (const TileGroup &group : catalogue.groups) {
        for (const Tile &tile : group.tiles) {
            const Category *category = catalogue.category(tile.category);
            hold(category && (tile.subtype.isEmpty() || category->subtype(tile.subtype)),
                 "a tile leads to a category");
        }
    }
}

void holdFaults(const std::vector<CatalogueFault> &faults)
{
    hold(!faults.empty(), "a refusal has a reason");
    for (const CatalogueFault &fault : faults)
        hold(!fault.file.isEmpty() && !fault.reason.isEmpty(), "a fault names a file and a reason");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QJsonObject object = QJsonDocument::fromJson(fuzz::bytesOf(data, size)).object();
    const bool keeps = keepsToSchemas(object);
    if (!keeps && size % 256 != 0)
        return 0;
    CatalogueFiles files = filesOf(object);
    for (const auto &[name, bytes] : schemaFiles())
        files[name] = keeps ? anyObject : bytes;
    const auto outcome = readCatalogue(files);
    if (const auto *faults = std::get_if<std::vector<CatalogueFault>>(&outcome))
        holdFaults(*faults);
    else
        holdCatalogue(std::get<Catalogue>(outcome));
    hold(keeps || std::holds_alternative<std::vector<CatalogueFault>>(outcome),
         "what breaks a schema is refused");
    return 0;
}
