#pragma once

#include "domain/Catalogue.h"
#include "fieldwork/CaseFile.h"

#include <QCoreApplication>
#include <QSize>

namespace lantian {

/// The context of all words on the sheets.
struct CaseSheets {
    Q_DECLARE_TR_FUNCTIONS(CaseSheets)
};

/// A photo's place on a sheet.
struct SheetPhoto {
    QString address; ///< of the picture among the document's resources; empty when it cannot be shown
    QSize size;      ///< in CSS pixels
    QString caption; ///< what it is, or why it is not there
};

/// One case as a document of QTextDocument's HTML, without its pictures.
QString caseSheetHtml(const CaseFile &file, const std::vector<SheetPhoto> &photos,
                      const Catalogue &catalogue);

/// Where those sign who stand for a case, as HTML that belongs on one page.
QString signaturesHtml();

} // namespace lantian
