#pragma once

#include "domain/Inspection.h"
#include "ui/ThemedWidget.h"

#include <array>
#include <optional>

namespace lantian {

class ArrowKeys;
class Button;

/// The answer to one item of a checklist: 达标, 不达标 or 不涉及, joined like one switch.
class SegmentedAnswer : public ThemedWidget
{
    Q_OBJECT

public:
    /// `question` names the three buttons for those who hear them.
    explicit SegmentedAnswer(const QString &question, QWidget *parent = nullptr);

    void setQuestion(const QString &question);
    /// Shows `answer`, or that there is none yet. Emits nothing.
    void setAnswer(std::optional<InspectionItem::Result> answer);
    std::optional<InspectionItem::Result> answer() const;

    /// Room for the widest word in each of the three, which are equally wide.
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person gave `answer`.
    void answered(InspectionItem::Result answer);

protected:
    void retranslate() override;

private:
    std::array<Button *, 3> m_segments;
    ArrowKeys *m_arrows;
    QString m_question;
};

} // namespace lantian
