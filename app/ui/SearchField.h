#pragma once

#include "ui/ThemedWidget.h"

#include <QTimer>

#include <chrono>

class QLineEdit;

namespace lantian {

class Button;

/// Words to search for. What is still being composed by an input method does not count yet.
class SearchField : public ThemedWidget
{
    Q_OBJECT

public:
    /// How long after the last letter a search begins.
    static constexpr std::chrono::milliseconds delay{200};

    explicit SearchField(QWidget *parent = nullptr);

    /// Names the field; shown in it while it is empty.
    void setHint(const QString &hint);
    /// Takes the words out, and tells so at once.
    void clear();
    void focusWords();

Q_SIGNALS:
    /// The person wants `words` searched for; single blanks between them.
    void searched(const QString &words);
    /// The person goes on to what was found.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void search();

    QTimer m_typing{this};
    QLineEdit *m_words;
    Button *m_clear;
};

} // namespace lantian
