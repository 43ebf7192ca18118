#pragma once

#include "ui/ThemedWidget.h"

class QHBoxLayout;
class QVBoxLayout;

namespace lantian {

class WrapLabel;

/// A white panel with an optional heading, below which a thin line parts it from the content.
class Card : public ThemedWidget
{
    Q_OBJECT

public:
    explicit Card(const QString &heading = {}, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    /// Puts `widget` at the end of the heading's line.
    void setAside(QWidget *widget);
    /// Where the content goes.
    QVBoxLayout *body() const { return m_body; }
    /// A thin line to part two rows of the body; the caller adds it.
    static QWidget *newRule(QWidget *parent);

protected:
    void restyle(const Theme &theme) override;

private:
    WrapLabel *m_heading;
    QWidget *m_rule;
    QHBoxLayout *m_top;
    QVBoxLayout *m_body;
};

} // namespace lantian
