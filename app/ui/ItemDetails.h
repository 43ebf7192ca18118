#pragma once

#include "domain/Checklist.h"
#include "ui/ThemedWidget.h"

class QVBoxLayout;

namespace lantian {

class CheckPointField;
class PhraseChips;
class RemarkField;

/// What is looked at within one item of a checklist: its check points, common remarks, and a remark.
class ItemDetails : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ItemDetails(const ChecklistItem &item, QWidget *parent = nullptr);

    /// Shows what was answered. Emits nothing.
    void setAnswers(const QJsonObject &points, const QString &note);
    /// Takes what is still being composed in the remark as it stands.
    void commitPending();
    /// Where the check point `key` is answered; the remark for a key there is not.
    QWidget *fieldOf(const QString &key) const;

Q_SIGNALS:
    /// The person answered a check point; `value` is undefined when they took the answer back.
    void pointAnswered(const QString &key, const QJsonValue &value);
    /// The person changed the remark.
    void noted(const QString &note);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    ChecklistItem m_item;
    std::vector<CheckPointField *> m_points; ///< one per check point, in order
    PhraseChips *m_phrases;
    RemarkField *m_note;
    QVBoxLayout *m_layout;
};

} // namespace lantian
