#pragma once

#include "ui/ThemedWidget.h"

#include <vector>

class QGridLayout;

namespace lantian {

class WrapLabel;

/// Something known: what it is called, and what it is.
struct Fact {
    QString label;
    QString value;

    bool operator==(const Fact &) const = default;
};

/// Facts one under the other, the values in a column of their own.
class FactList : public ThemedWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void setFacts(const std::vector<Fact> &facts);

protected:
    void restyle(const Theme &theme) override;

private:
    QGridLayout *m_grid;
    std::vector<Fact> m_facts;
    std::vector<WrapLabel *> m_labels;
    std::vector<WrapLabel *> m_values;
};

} // namespace lantian
