#pragma once

#include "ui/FieldEditor.h"

namespace lantian {

class ChoiceChips;
class LineField;
class WrapLabel;

/// A field answered by a registered site: the nearest ones as chips, others by a part of their names.
class SiteEditor : public FieldEditor
{
    Q_OBJECT

public:
    SiteEditor(const Field &field, QWidget *parent);

    void setAnswer(const QJsonValue &answer) override;
    void setSites(const QString &text, const Result<std::vector<Option>> &sites) override;
    void commitPending() override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void wordNone();

    LineField *m_search;
    ChoiceChips *m_sites;
    WrapLabel *m_none;
    QString m_answer;               ///< id of the site
    std::optional<Error> m_trouble; ///< why no sites can be offered
};

} // namespace lantian
