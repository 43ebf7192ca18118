#pragma once

#include <QObject>

#include <functional>
#include <vector>

namespace lantian {

class Shell;

/// The way by which the person came to the page that is shown: from a place of the rail, page by page. The
/// way back goes the same way.
class Trail : public QObject
{
    Q_OBJECT

public:
    explicit Trail(Shell &shell, QObject *parent = nullptr);

    /// Shows the place `page`, from where the way begins anew.
    void begin(const QString &page);
    /// Goes on to `page`. `show`, called now and whenever the person comes back to it, has it show what is
    /// meant.
    void open(const QString &page, std::function<void()> show = {});
    /// Goes back to the page before; stays where there is none.
    void back();

private:
    struct Step {
        QString page;
        std::function<void()> show;
    };

    void showLast();

    Shell &m_shell;
    std::vector<Step> m_steps;
};

} // namespace lantian
