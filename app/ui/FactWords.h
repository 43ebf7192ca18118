#pragma once

#include "domain/Catalogue.h"
#include "fieldwork/CaseFile.h"
#include "ui/FactList.h"

namespace lantian {

/// All that was answered about a case, in words, in the order in which people ask for it.
std::vector<Fact> caseFacts(const CaseFile &file, const Catalogue &catalogue, const QDateTime &now);

/// What is known about a site.
std::vector<Fact> siteFacts(const Site &site, const Catalogue &catalogue);

} // namespace lantian
