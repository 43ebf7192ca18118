#pragma once

#include "base/Result.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace lantian {

/// Where and why a JSON value breaks a schema.
struct SchemaFault {
    QString path; ///< JSON pointer (RFC 6901); empty for the whole
    QString reason;

    bool operator==(const SchemaFault &) const = default;
};

/// A JSON Schema (draft 7), by valijson. Not to be used from two threads at once.
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
    /// The schema with what checked by it, which remembers the patterns it has compiled.
    struct Compiled;

    explicit JsonSchema(std::shared_ptr<Compiled> compiled) : m_compiled(std::move(compiled)) {}

    std::shared_ptr<Compiled> m_compiled;
};

} // namespace lantian
