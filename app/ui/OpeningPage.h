#pragma once

#include "base/Error.h"
#include "ui/ThemedWidget.h"

#include <optional>

namespace lantian {

class Button;
class WrapLabel;

/// What is seen when the data cannot be opened, or not yet: what is going on, what it means for the data,
/// what to do.
class OpeningPage : public ThemedWidget
{
    Q_OBJECT

public:
    explicit OpeningPage(QWidget *parent = nullptr);

    /// The demo county is being made.
    void showPreparing();
    /// `directory` could not be opened.
    void showTrouble(const Error &error, const QString &directory);

Q_SIGNALS:
    void retryRequested();
    void quitRequested();

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    std::optional<Error> m_error;
    QString m_directory;
    WrapLabel *m_title;
    WrapLabel *m_words;
    WrapLabel *m_where;
    Button *m_retry;
    Button *m_quit;
};

} // namespace lantian
