#pragma once

#include "fieldwork/CaseFile.h"
#include "ui/PictureSource.h"
#include "ui/ThemedWidget.h"

class QVBoxLayout;

namespace lantian {

class RowButton;

/// The inspections of a site, the newest first, each with what it found in a line; a tap unfolds the rest
/// below it.
class SiteInspections : public ThemedWidget
{
    Q_OBJECT

public:
    explicit SiteInspections(PictureSource source, QWidget *parent = nullptr);

    void setFile(const SiteFile &file, const QDateTime &now);

Q_SIGNALS:
    /// The person wants to see these photos, beginning with the one at `index`.
    void photoRequested(const std::vector<lantian::Photo> &photos, int index);

protected:
    void restyle(const Theme &theme) override;

private:
    void toggle(RowButton *row, const Inspection &inspection);

    PictureSource m_source;
    QVBoxLayout *m_rows;
};

} // namespace lantian
