#pragma once

#include <QWidget>

namespace lantian {

struct Theme;

/// A widget that follows the theme and the language while it is shown. Subclasses call both functions once at
/// the end of their constructor.
class ThemedWidget : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void changeEvent(QEvent *event) override;

    /// Takes lengths and pictures from `theme`; colours of text and surfaces come from the style sheet.
    virtual void restyle(const Theme &theme);

    /// Words all that the widget itself says in the current language.
    virtual void retranslate() {}
};

} // namespace lantian
