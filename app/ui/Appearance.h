#pragma once

#include "ui/Theme.h"

#include <QObject>

namespace lantian {

class FieldBook;

/// How the whole program looks and speaks.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// `density` as of Theme. `app` outlives it.
    Appearance(QApplication &app, double density);

    /// Applies what was chosen last on the machine of `book`. Waits for the disk; before a window is shown.
    void useKept(FieldBook &book);

    void setLook(Theme::Look look);
    /// One of textSizes; else nothing changes.
    void setTextPercent(int percent);
    /// One of languages(); else nothing changes.
    void setLanguage(const QString &language);

private:
    QApplication &m_app;
    Theme m_theme;
};

} // namespace lantian
