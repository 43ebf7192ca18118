#include "ui/Shell.h"

#include "ui/ActionBar.h"
#include "ui/NavigationRail.h"
#include "ui/Theme.h"
#include "ui/Toast.h"
#include "ui/Tone.h"
#include "ui/TopBar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

Shell::Shell(QWidget *parent)
    : ThemedWidget(parent)
    , m_rail(new NavigationRail(this))
    , m_topBar(new TopBar(this))
    , m_stack(new QStackedWidget(this))
    , m_toast(new Toast(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"page"_s);
    setFocus(); // no ring before Tab is pressed
    m_rail->setObjectName(u"rail"_s);
    m_topBar->setObjectName(u"topBar"_s);
    m_toast->setObjectName(u"toast"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_stack, 1);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(m_rail);
    m_layout->addLayout(column, 1);
    connect(m_rail, &NavigationRail::chosen, this, [this](const QString &key) {
        showPage(key);
        Q_EMIT pageChosen(key);
    });
    connect(m_topBar, &TopBar::backRequested, this, &Shell::backRequested);
}

Shell::Page *Shell::find(const QString &key)
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const Page &page) { return page.key == key; });
    return found == m_pages.end() ? nullptr : &*found;
}

int Shell::place(const QString &key)
{
    const Page *page = find(key);
    Q_ASSERT(page);
    return static_cast<int>(page - m_pages.data());
}

void Shell::addPage(const Page &words, std::function<QWidget *()> make)
{
    Q_ASSERT(!m_pages.empty());
    m_unmade.insert(words.key, std::move(make));
    addPage(words, new QWidget);
}

QWidget *Shell::page(const QString &key)
{
    const int at = place(key);
    if (m_unmade.contains(key)) {
        QWidget *empty = m_stack->widget(at);
        QWidget *made = m_unmade.take(key)();
        m_stack->insertWidget(at, made);
        delete empty;
        watchBars(made);
    }
    return m_stack->widget(at);
}

void Shell::makeRest()
{
    if (m_unmade.isEmpty())
        return;
    QTimer::singleShot(0, this, [this] { // after what is to be painted and what the person does
        const auto next = std::find_if(m_pages.begin(), m_pages.end(),
                                       [this](const Page &each) { return !isMade(each.key); });
        if (next != m_pages.end())
            page(next->key);
        makeRest();
    });
}

void Shell::watchBars(QWidget *page)
{
    for (ActionBar *bar : page->findChildren<ActionBar *>())
        bar->installEventFilter(this);
}

void Shell::addPage(const Page &words, QWidget *page)
{
    m_pages.push_back(words);
    m_stack->addWidget(page);
    watchBars(page);
    if (!words.word.isEmpty())
        m_rail->addPlace(words.key, words.word, words.iconName);
    if (m_pages.size() == 1)
        showPage(words.key);
}

void Shell::setPageWords(const QString &key, const QString &word, const QString &title)
{
    Page *page = find(key);
    Q_ASSERT(page);
    page->word = word;
    page->title = title;
    m_rail->setWord(key, word);
    if (key == m_current)
        m_topBar->setTitle(title);
}

void Shell::showPage(const QString &key)
{
    m_stack->setCurrentWidget(this->page(key));
    const Page *page = find(key);
    m_current = key;
    m_topBar->setTitle(page->title);
    m_topBar->setBackVisible(page->word.isEmpty());
    if (!page->word.isEmpty()) // a page without a place belongs to the place it was reached from
        m_rail->setCurrent(key);
    Q_EMIT pageShown(key);
}

void Shell::setBadge(const QString &key, int count)
{
    m_rail->setBadge(key, count);
}

void Shell::turn()
{
    const bool landscape = width() >= height();
    const auto wanted = landscape ? Qt::Vertical : Qt::Horizontal;
    if (m_rail->orientation() != wanted) {
        m_rail->setOrientation(wanted);
        m_layout->setDirection(landscape ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    }
    placeToast();
}

/// Over the page, but never over what it lets the person do.
void Shell::placeToast()
{
    int taken = m_rail->orientation() == Qt::Horizontal ? m_rail->sizeHint().height() : 0;
    for (const ActionBar *bar : m_stack->findChildren<ActionBar *>())
        if (bar->isVisible())
            taken += bar->height();
    m_toast->setBottomMargin(taken);
}

bool Shell::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Hide)
        placeToast();
    return ThemedWidget::eventFilter(watched, event);
}

void Shell::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    turn();
}

void Shell::restyle(const Theme &)
{
    turn();
}

} // namespace lantian
