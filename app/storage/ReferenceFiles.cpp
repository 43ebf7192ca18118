#include "storage/ReferenceFiles.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

void ReferenceFiles::keep(Sql &sql, const ReferenceFile &file)
{
    sql.run(uR"(
        INSERT INTO reference_file (name, hash, bytes)
        VALUES (?, ?, ?)
        ON CONFLICT (name) DO UPDATE
        SET hash = excluded.hash, bytes = excluded.bytes)"_s,
            file.name, file.hash, file.bytes);
}

QMap<QString, QString> ReferenceFiles::hashes(Sql &sql)
{
    QMap<QString, QString> hashes;
    sql.each(u"SELECT name, hash FROM reference_file"_s,
             [&](const Row &row) { hashes[row.text(0)] = row.text(1); });
    return hashes;
}

std::vector<ReferenceFile> ReferenceFiles::all(Sql &sql)
{
    return sql.all(u"SELECT name, hash, bytes FROM reference_file ORDER BY name"_s, [](Row row) {
        return ReferenceFile{row.text(0), row.text(1), row.bytes(2)};
    });
}

} // namespace lantian
