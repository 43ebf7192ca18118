#pragma once

#include "ui/ThemedWidget.h"

class QGridLayout;

namespace lantian {

class Button;

/// Large keys for the ten digits, one to erase, and if wanted a decimal point. Part of the page, never a
/// dialog.
class NumberPad : public ThemedWidget
{
    Q_OBJECT

public:
    enum class Point { Without, With };

    explicit NumberPad(Point point = Point::Without, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A digit or '.'.
    void typed(QChar character);
    void erased();

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    Button *newKey(const QString &text, const QString &name);

    QGridLayout *m_grid;
    Button *m_point;
    Button *m_erase;
};

} // namespace lantian
