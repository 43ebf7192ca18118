#pragma once

#include "domain/Catalogue.h"

namespace lantian {

/// The faults found so far in one file.
class FileFaults
{
public:
    FileFaults(QString file, std::vector<CatalogueFault> &faults) : m_file(std::move(file)), m_faults(faults)
    {}

    void add(const QString &path, const QString &reason) { m_faults.push_back({m_file, path, reason}); }

private:
    QString m_file;
    std::vector<CatalogueFault> &m_faults;
};

/// What is wrong with `category`, the rest of `catalogue` taken as given, that its schema cannot say. The
/// first `ownFields` of its fields are its own; the others are checked as common fields.
void checkCategory(const Category &category, size_t ownFields, const Catalogue &catalogue,
                   FileFaults &faults);

/// The same of the fields that categories share: they know no subtypes, and no fields but each other.
void checkCommonFields(const std::vector<Field> &common, FileFaults &faults);

/// The same of the law table, which `json` spells; of one checklist; of the tiles; of the departments.
void checkLaw(const QJsonObject &json, const Catalogue &catalogue, FileFaults &faults);
void checkChecklist(const QJsonObject &json, FileFaults &faults);
void checkTiles(const Catalogue &catalogue, FileFaults &faults);
void checkDepartments(const Catalogue &catalogue, FileFaults &faults);

/// Adds a fault for every key in `list` that was there before.
template <class List>
void checkKeys(const List &list, const QString &path, FileFaults &faults)
{
    QStringList seen;
    for (const auto &one : list) {
        if (seen.contains(one.key))
            faults.add(path + u'/' + QString::number(seen.size()),
                       QStringLiteral("the key %1 is there twice").arg(one.key));
        seen << one.key;
    }
}

} // namespace lantian
