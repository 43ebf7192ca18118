#pragma once

#include <QLabel>

namespace lantian {

/// A plain-text label that likes to stay on one line and wraps where there is no room for that, so that it is
/// never clipped. `role` is its role in the style sheet.
class WrapLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrapLabel(const QString &text = {}, const QString &role = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace lantian
