#pragma once

#include "ui/ThemedWidget.h"

#include <QHash>

#include <functional>
#include <vector>

class QBoxLayout;
class QStackedWidget;

namespace lantian {

class NavigationRail;
class Toast;
class TopBar;

/// The frame of the program: rail or bottom bar, top bar, the pages in a stack, and messages over them. Knows
/// nothing of what the pages are about.
class Shell : public ThemedWidget
{
    Q_OBJECT

public:
    /// A page as the shell names it.
    struct Page {
        QString key;
        QString word;  ///< in the rail; empty: not there, reached from another page and left by the way back
        QString title; ///< in the top bar
        QString iconName; ///< in the rail
    };

    explicit Shell(QWidget *parent = nullptr);

    /// Adds `page` after those there. Takes it. The first one is shown.
    void addPage(const Page &words, QWidget *page);
    /// The same for a page that `make` makes when it is first needed; not for the first one.
    void addPage(const Page &words, std::function<QWidget *()> make);
    /// The page `key`, made now if it was not. A bug if there is none.
    QWidget *page(const QString &key);
    /// Makes the pages that were not needed yet, one at a time, while there is nothing else to do.
    void makeRest();
    bool isMade(const QString &key) const { return !m_unmade.contains(key); }
    /// Words a page anew, for another language or another state.
    void setPageWords(const QString &key, const QString &word, const QString &title);
    /// Shows the page `key`. A bug if there is none.
    void showPage(const QString &key);
    QString currentPage() const { return m_current; }
    void setBadge(const QString &key, int count);

    TopBar *topBar() const { return m_topBar; }
    Toast *toast() const { return m_toast; }

Q_SIGNALS:
    /// The person went to the page `key` by the rail.
    void pageChosen(const QString &key);
    /// The person wants to leave a page that is not in the rail.
    void backRequested();
    /// The page `key` is shown now.
    void pageShown(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void restyle(const Theme &theme) override;

private:
    Page *find(const QString &key);
    int place(const QString &key);
    void watchBars(QWidget *page);
    void turn();
    void placeToast();

    NavigationRail *m_rail;
    TopBar *m_topBar;
    QStackedWidget *m_stack;
    Toast *m_toast;
    QBoxLayout *m_layout;
    std::vector<Page> m_pages;                           ///< in the order of the stack
    QHash<QString, std::function<QWidget *()>> m_unmade; ///< something empty stands for each in the stack
    QString m_current;
};

} // namespace lantian
