#include "domain/JsonSchema.h"

#include <algorithm>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// valijson's `<root>`, `[fields]`, `[3]` as a JSON pointer.
QString pointer(const std::vector<std::string> &context)
{
    QString path;
    for (const std::string &step : context) {
        QString name = QString::fromStdString(step);
        if (name == "<root>"_L1)
            continue;
        if (name.startsWith(u'[') && name.endsWith(u']'))
            name = name.sliced(1, name.size() - 2);
        path += u'/' + name.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    }
    return path;
}

} // namespace

struct JsonSchema::Compiled {
    valijson::Schema schema;
    valijson::Validator validator{valijson::Validator::kStrongTypes};
};

Result<JsonSchema> JsonSchema::fromJson(const QJsonObject &object)
{
    auto compiled = std::make_shared<Compiled>();
    const QJsonValue root(object);
    try {
        valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(root), compiled->schema);
    } catch (const std::exception &refused) {
        return Error{Error::Kind::Invalid, QString::fromUtf8(refused.what()), u"schema-invalid"_s};
    }
    return JsonSchema(std::move(compiled));
}

std::vector<SchemaFault> JsonSchema::faults(const QJsonObject &object) const
{
    const QJsonValue root(object);
    valijson::ValidationResults results;
    if (m_compiled->validator.validate(m_compiled->schema, valijson::adapters::QtJsonAdapter(root), &results))
        return {};

    std::vector<std::pair<size_t, SchemaFault>> found;
    for (const auto &error : results)
        found.push_back(
            {error.context.size(), {pointer(error.context), QString::fromStdString(error.description)}});
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<SchemaFault> faults;
    faults.reserve(found.size());
    for (auto &[depth, fault] : found)
        faults.push_back(std::move(fault));
    return faults;
}

} // namespace lantian
