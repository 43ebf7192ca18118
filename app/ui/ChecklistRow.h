#pragma once

#include "domain/Checklist.h"
#include "ui/PhotoThumb.h"
#include "ui/ThemedWidget.h"

class QVBoxLayout;

namespace lantian {

class ItemDetails;
class ItemPhotos;
class RowButton;
class SegmentedAnswer;
class TroubleLine;

/// How one item of a checklist stands, as it is shown.
struct ItemView {
    std::optional<InspectionItem::Result> result; ///< nothing: not answered yet
    QJsonObject points;
    QString note;
    std::vector<PhotoView> photos;
    QString photoTrouble;                   ///< why the photo that is looked at was refused
    std::vector<ChecklistLack::What> lacks; ///< what else it needs before the inspection can be handed in

    bool operator==(const ItemView &) const = default;
};

/// One item of a checklist: its number and name, how it stands, its photos and its answer. A tap on the name
/// unfolds what is looked at within it.
class ChecklistRow : public ThemedWidget
{
    Q_OBJECT

public:
    ChecklistRow(const ChecklistItem &item, int number, QWidget *parent = nullptr);

    const QString &key() const { return m_item.key; }
    /// Shows `view`. Emits nothing.
    void setView(const ItemView &view);
    void setUnfolded(bool unfolded);
    /// Takes what is still being composed in the remark as it stands.
    void commitPending();
    /// Gives the keyboard focus to where `lack`, one of this item's, is seen to; returns that widget.
    QWidget *goTo(const ChecklistLack &lack);

Q_SIGNALS:
    void answered(InspectionItem::Result result);
    /// The person answered a check point; `value` is undefined when they took the answer back.
    void pointAnswered(const QString &point, const QJsonValue &value);
    void noted(const QString &note);
    void photoRequested();
    /// The person wants to see the photo at `index`.
    void photoOpened(int index);
    /// The refused photo is to be tried again, or to go.
    void photoRetryRequested();
    void photoRemoveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    bool anyPointFails() const;
    void showState();
    void showTrouble();

    ChecklistItem m_item;
    ItemView m_view;
    RowButton *m_heading;
    ItemPhotos *m_photos;
    SegmentedAnswer *m_answer;
    TroubleLine *m_trouble = nullptr; ///< made when a photo is first refused
    ItemDetails *m_details = nullptr; ///< made when it is first unfolded
    QVBoxLayout *m_layout;
};

} // namespace lantian
