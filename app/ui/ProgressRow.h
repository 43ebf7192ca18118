#pragma once

#include "ui/ThemedWidget.h"

namespace lantian {

class WrapLabel;

/// How far one thing has come: its name, what is said of it, and a bar below both.
class ProgressRow : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Says `words` and fills the bar to `share`, 0 to 1.
    void setProgress(const QString &words, double share);

protected:
    void restyle(const Theme &theme) override;

private:
    class Bar;

    WrapLabel *m_name;
    WrapLabel *m_words;
    Bar *m_bar;
};

} // namespace lantian
