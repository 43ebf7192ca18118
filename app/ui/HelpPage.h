#pragma once

#include "ui/ThemedWidget.h"

class QTextBrowser;

namespace lantian {

/// How to work with the program, in the language it speaks.
class HelpPage : public ThemedWidget
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget *parent = nullptr);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void spread(const Theme &theme);

    QTextBrowser *m_text;
};

} // namespace lantian
