#pragma once

#include "domain/Assessment.h"
#include "ui/FieldEditor.h"

class QVBoxLayout;

namespace lantian {

class Button;
class TextEditor;

/// All that a category asks: the quick questions, what was done on the spot, the remark, and the other
/// questions behind 更多, which are made when they are first wanted.
class ReportForm : public ThemedWidget
{
    Q_OBJECT

public:
    /// The key under which the subtype is answered.
    static const QString subtypeKey;

    explicit ReportForm(const Clock &clock, QWidget *parent = nullptr);

    /// Asks what `category` asks, instead of what was asked before. The subtype comes first when
    /// `asksSubtype` is said, else it can be put right behind 更多.
    void setCategory(const Category &category, bool asksSubtype);
    /// Shows the answers in `facts` and what else the draft says, and asks what is to be asked then. Emits
    /// nothing.
    void setDraft(const CaseFacts &facts, const QString &action, const QString &note);
    /// Offers these answers first, by field. Has no effect once the person has answered something, so that
    /// nothing moves under the finger.
    void setLastAnswers(const QHash<QString, QStringList> &answers);
    /// Answers sitesWanted().
    void setSites(const QString &key, const QString &text, const Result<std::vector<Option>> &sites);
    void commitPending();
    /// Marks those of `lacks` that are asked here.
    void setLacks(const std::vector<Lack> &lacks);
    /// Where `lack` is put right, after opening what hides it; nullptr when that is not here.
    FieldEditor *editorFor(const Lack &lack);

Q_SIGNALS:
    /// The person answered `key`: a field's, subtypeKey, or draftKey's action or note; null takes it back.
    void answered(const QString &key, const QJsonValue &answer);
    void sitesWanted(const QString &key, const QString &text);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    FieldEditor *add(const Field &field, QVBoxLayout *layout);
    void setMoreOpen(bool open);
    void makeMore();
    void showAnswers();
    void wordMore();

    const Clock &m_clock;
    Category m_category;
    bool m_asksSubtype = false;
    bool m_touched = false;
    CaseFacts m_facts;
    QString m_action;
    QString m_note;
    QHash<QString, QStringList> m_last;
    QStringList m_lacking; ///< keys
    std::vector<FieldEditor *> m_editors;
    TextEditor *m_remark = nullptr;
    QVBoxLayout *m_questions;
    Button *m_more;
    QWidget *m_others;
    QVBoxLayout *m_otherQuestions;
};

} // namespace lantian
