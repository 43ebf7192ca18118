#pragma once

#include "ui/Theme.h"
#include "ui/ThemedWidget.h"

namespace lantian {

class ChoiceChips;

/// How the program looks and speaks, as chips. Shows what is applied; changes nothing by itself.
class DisplayChoices : public ThemedWidget
{
    Q_OBJECT

public:
    explicit DisplayChoices(QWidget *parent = nullptr);

Q_SIGNALS:
    void lookChosen(lantian::Theme::Look look);
    void textSizeChosen(int percent);
    void languageChosen(const QString &language);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void showApplied();

    ChoiceChips *m_looks;
    ChoiceChips *m_sizes;
    ChoiceChips *m_languages;
};

} // namespace lantian
