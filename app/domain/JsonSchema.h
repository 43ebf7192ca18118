#pragma once

#include "base/Result.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace valijson {
class Schema;
}

namespace lantian {

/// Where and why a JSON value breaks a schema.
struct SchemaFault {
    QString path; ///< JSON pointer (RFC 6901); empty for the whole
    QString reason;

    bool operator==(const SchemaFault &) const = default;
};

/// A JSON Schema (draft 7), by valijson.
class JsonSchema
{
public:
    /// Invalid for what is not a schema that valijson understands.
    static Result<JsonSchema> fromJson(const QJsonObject &object);

    /// What is wrong with `object`, the innermost first; empty when it keeps to the schema.
    ///
    /// Time and stack grow with the length of strings and the depth: the caller bounds both beforehand.
    std::vector<SchemaFault> faults(const QJsonObject &object) const;

private:
    explicit JsonSchema(std::shared_ptr<const valijson::Schema> schema) : m_schema(std::move(schema)) {}

    std::shared_ptr<const valijson::Schema> m_schema;
};

} // namespace lantian
