#include "domain/Catalogue.h"

#include "domain/CatalogueCheck.h"
#include "domain/JsonSchema.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr std::array singles = {"catalogue"_L1, "common"_L1, "departments"_L1, "law"_L1};

/// The name of the schema that the file `name` keeps to; empty when no such file belongs to a catalogue.
QString schemaOf(const QString &name)
{
    if (!name.endsWith(".json"_L1))
        return {};
    if (name.startsWith("categories/"_L1))
        return u"category"_s;
    if (name.startsWith("checklists/"_L1))
        return u"checklist"_s;
    const QString stem = name.chopped(5);
    return std::find(singles.begin(), singles.end(), stem) == singles.end() ? QString() : stem;
}

QString schemaFile(const QString &schema)
{
    return u"schema/%1.schema.json"_s.arg(schema);
}

/// Why `value` is deeper or longer than allowed; empty when it is not.
QString excess(const QJsonValue &value, int depth = 1)
{
    if (value.isString() && value.toString().size() > maxCatalogueTextLength)
        return u"a text is longer than %1 characters"_s.arg(maxCatalogueTextLength);
    if (!value.isArray() && !value.isObject())
        return {};
    if (depth > maxCatalogueDepth)
        return u"nested deeper than %1"_s.arg(maxCatalogueDepth);
    const QJsonArray array = value.toArray();
    for (const auto &element : array) {
        if (QString reason = excess(element, depth + 1); !reason.isEmpty())
            return reason;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key().size() > maxCatalogueTextLength)
            return u"a name is longer than %1 characters"_s.arg(maxCatalogueTextLength);
        if (QString reason = excess(member.value(), depth + 1); !reason.isEmpty())
            return reason;
    }
    return {};
}

Result<QJsonObject> parsed(const QByteArray &bytes)
{
    const auto refused = [](const QString &reason) { return Error{Error::Kind::Invalid, reason}; };
    if (bytes.size() > maxCatalogueFileBytes)
        return refused(u"larger than %1 bytes"_s.arg(maxCatalogueFileBytes));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return refused(u"not JSON at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()));
    if (!document.isObject())
        return refused(u"not a JSON object"_s);
    if (QString reason = excess(document.object()); !reason.isEmpty())
        return refused(reason);
    return document.object();
}

/// Reads the files one step after the other, and stops after the first step that found faults.
class Reading
{
public:
    Reading(const CatalogueFiles &files, const CatalogueFiles &known) : m_files(files), m_known(known) {}

    std::variant<Catalogue, std::vector<CatalogueFault>> run()
    {
        parse();
        if (m_faults.empty())
            holdToSchemas();
        if (m_faults.empty())
            build();
        if (m_faults.empty())
            check();
        if (!m_faults.empty())
            return std::move(m_faults);
        return std::move(m_catalogue);
    }

private:
    void parse()
    {
        for (const auto &[name, bytes] : m_files) {
            const bool isSchema = name.startsWith("schema/"_L1);
            if (!isSchema && schemaOf(name).isEmpty())
                FileFaults(name, m_faults).add({}, u"no such file belongs to a catalogue"_s);
            else if (Result<QJsonObject> object = parsed(bytes); object)
                (isSchema ? m_schemas : m_json)[name] = *object;
            else
                FileFaults(name, m_faults).add({}, object.error().what);
        }
        for (const QLatin1StringView single : singles) {
            if (!m_files.contains(single + ".json"_L1))
                FileFaults(single + ".json"_L1, m_faults).add({}, u"missing"_s);
        }
    }

    void holdToSchemas()
    {
        std::map<QString, JsonSchema> schemas;
        for (const auto &[name, object] : m_json) {
            if (isKnown(name))
                continue;
            const QString file = schemaFile(schemaOf(name));
            auto schema = schemas.find(file);
            if (schema == schemas.end()) {
                const Result<JsonSchema> made = JsonSchema::fromJson(m_schemas[file]);
                if (!made || !m_schemas.contains(file) || m_schemas[file].isEmpty())
                    return FileFaults(file, m_faults).add({}, u"missing, or not a schema"_s);
                schema = schemas.emplace(file, *made).first;
            }
            for (const SchemaFault &fault : schema->second.faults(object))
                FileFaults(name, m_faults).add(fault.path, fault.reason);
        }
    }

    bool isKnown(const QString &name) const
    {
        const auto known = m_known.find(name);
        return known != m_known.end() && known->second == m_files.at(name);
    }

    void build()
    {
        std::vector<Field> common;
        const QJsonArray shared = m_json[u"common.json"_s]["fields"_L1].toArray();
        for (const auto &field : shared)
            common.push_back(fieldFromJson(field.toObject()));
        FileFaults commonFaults(u"common.json"_s, m_faults);
        checkCommonFields(common, commonFaults);

        for (const auto &[name, object] : m_json) {
            if (schemaOf(name) == "category"_L1)
                addCategory(name, object, common);
            else if (schemaOf(name) == "checklist"_L1)
                addChecklist(name, object);
        }
        const QJsonArray departments = m_json[u"departments.json"_s]["departments"_L1].toArray();
        for (const auto &department : departments)
            m_catalogue.departments.push_back(
                {department["key"_L1].toString(), localTextFromJson(department["name"_L1])});
        m_catalogue.law = lawTableFromJson(m_json[u"law.json"_s]);
        addTiles(m_json[u"catalogue.json"_s]);
    }

    void addCategory(const QString &name, const QJsonObject &object, const std::vector<Field> &common)
    {
        FileFaults faults(name, m_faults);
        const QStringList shared = textsFromJson(object["common"_L1]);
        for (qsizetype i = 0; i < shared.size(); ++i) {
            if (std::none_of(common.begin(), common.end(),
                             [&](const Field &field) { return field.key == shared[i]; }))
                faults.add(u"/common/%1"_s.arg(i), u"unknown common field %1"_s.arg(shared[i]));
        }
        Category category = categoryFromJson(object, common);
        if (m_catalogue.category(category.key))
            faults.add(u"/key"_s, u"another file has the category %1 already"_s.arg(category.key));
        m_catalogue.categories.push_back(std::move(category));
        m_categoryFiles << name;
    }

    void addChecklist(const QString &name, const QJsonObject &object)
    {
        FileFaults faults(name, m_faults);
        checkChecklist(object, faults);
        Result<ChecklistProfile> profile = checklistFromJson(object);
        if (!profile)
            return;
        if (m_catalogue.checklist(profile->id))
            faults.add(u"/id"_s, u"another file has the checklist %1 already"_s.arg(profile->id));
        m_catalogue.checklists.push_back(*std::move(profile));
    }

    void addTiles(const QJsonObject &object)
    {
        const auto tiles = [](const QJsonValue &list) {
            std::vector<Tile> made;
            const QJsonArray array = list.toArray();
            for (const auto &tile : array)
                made.push_back({tile["category"_L1].toString(), tile["subtype"_L1].toString(),
                                localTextFromJson(tile["name"_L1]), localTextFromJson(tile["hint"_L1])});
            return made;
        };
        m_catalogue.id = object["id"_L1].toString();
        m_catalogue.version = object["version"_L1].toString();
        const QJsonArray groups = object["groups"_L1].toArray();
        for (const auto &group : groups)
            m_catalogue.groups.push_back({group["key"_L1].toString(), localTextFromJson(group["name"_L1]),
                                          group["colour"_L1].toString(), tiles(group["tiles"_L1])});
        m_catalogue.more = tiles(object["more"_L1]);
    }

    void check()
    {
        for (size_t i = 0; i < m_catalogue.categories.size(); ++i) {
            const QString &name = m_categoryFiles[qsizetype(i)];
            FileFaults faults(name, m_faults);
            const auto ownFields = size_t(m_json[name]["fields"_L1].toArray().size());
            checkCategory(m_catalogue.categories[i], ownFields, m_catalogue, faults);
        }
        FileFaults law(u"law.json"_s, m_faults);
        checkLaw(m_json[u"law.json"_s], m_catalogue, law);
        FileFaults tiles(u"catalogue.json"_s, m_faults);
        checkTiles(m_catalogue, tiles);
        FileFaults departments(u"departments.json"_s, m_faults);
        checkDepartments(m_catalogue, departments);
    }

    const CatalogueFiles &m_files;
    const CatalogueFiles &m_known;
    std::map<QString, QJsonObject> m_json;
    std::map<QString, QJsonObject> m_schemas;
    QStringList m_categoryFiles; ///< in the order of the categories
    Catalogue m_catalogue;
    std::vector<CatalogueFault> m_faults;
};

template <class T>
const T *found(const std::vector<T> &list, const QString &key, QString T::*member)
{
    const auto at = std::find_if(list.begin(), list.end(), [&](const T &one) { return one.*member == key; });
    return at == list.end() ? nullptr : &*at;
}

} // namespace

const Category *Catalogue::category(const QString &key) const
{
    return found(categories, key, &Category::key);
}

const Department *Catalogue::department(const QString &key) const
{
    return found(departments, key, &Department::key);
}

const ChecklistProfile *Catalogue::checklist(const QString &profile) const
{
    return found(checklists, profile, &ChecklistProfile::id);
}

QString CatalogueFault::text() const
{
    return u"%1: %2: %3"_s.arg(file, path.isEmpty() ? u"/"_s : path, reason);
}

std::variant<Catalogue, std::vector<CatalogueFault>> readCatalogue(const CatalogueFiles &files,
                                                                   const CatalogueFiles &known)
{
    return Reading(files, known).run();
}

Result<Catalogue> catalogueFrom(const CatalogueFiles &files)
{
    auto outcome = readCatalogue(files);
    if (auto *faults = std::get_if<std::vector<CatalogueFault>>(&outcome))
        return Error{Error::Kind::Invalid, faults->front().text(), u"catalogue-invalid"_s};
    return std::get<Catalogue>(std::move(outcome));
}

} // namespace lantian
