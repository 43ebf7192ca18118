#pragma once

#include "ui/Tone.h"

#include <QAbstractButton>

namespace lantian {

class Chip;
class WrapLabel;

/// A row of a list that can be tapped: a bold title with a line below it, a number before and a status after
/// them where there is one. Its words begin at its very edge, in line with what stands above and below it.
class RowButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RowButton(const QString &title = {}, const QString &detail = {}, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &detail);
    /// Colours the line below the title.
    void setDetailTone(Tone tone);
    void setNumber(int number);
    /// Shows a status at the end of the title's line; none for an empty text.
    void setStatus(const QString &text, Tone tone);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    void nameIt();

    WrapLabel *m_number;
    WrapLabel *m_title;
    WrapLabel *m_detail;
    Chip *m_status;
};

} // namespace lantian
