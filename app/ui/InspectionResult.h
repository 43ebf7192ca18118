#pragma once

#include "domain/Checklist.h"
#include "ui/PictureSource.h"
#include "ui/ThemedWidget.h"

class QVBoxLayout;

namespace lantian {

/// What an inspection found, item by item, as the checklist of that day asked it.
class InspectionResult : public ThemedWidget
{
    Q_OBJECT

public:
    explicit InspectionResult(PictureSource source, QWidget *parent = nullptr);

    void setInspection(const Inspection &inspection);

Q_SIGNALS:
    /// The person wants to see these photos, beginning with the one at `index`.
    void photoRequested(const std::vector<lantian::Photo> &photos, int index);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void showItems();
    QWidget *newRow(int number, const InspectionItem &item, const ChecklistItem *asked);

    PictureSource m_source;
    Inspection m_inspection;
    QVBoxLayout *m_rows;
};

} // namespace lantian
