#pragma once

#include "support/Reach.h"
#include "support/Screen.h"
#include "support/ToldCamera.h"
#include "ui/CountyBook.h"
#include "ui/MainWindow.h"
#include "ui/Shell.h"

#include <QStackedWidget>

namespace lantian {

/// A person before the real window of the program, who looks and taps. Counts the taps and notes whatever
/// cannot be read or touched.
class Sitting
{
public:
    explicit Sitting(const QString &name, CountyBook &county, QSize size = {1280, 800})
        : m_name(name)
        , m_county(county)
        , m_size(size)
    {
        start();
    }

    /// Starts the program, as a tap on its icon does.
    void start()
    {
        auto feed = std::make_unique<ToldCamera>();
        camera = feed.get();
        film(1);
        window = std::make_unique<MainWindow>(*m_county.book, *m_county.whereabouts, m_county.link->link,
                                              std::move(feed));
        window->resize(m_size);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("the window is not shown");
        taps = 0;
    }
    /// Ends the program and starts it anew.
    void startAnew()
    {
        window.reset();
        m_county.reopen();
        start();
    }
    /// Puts photo `number` of the demonstration before the camera.
    void film(int number)
    {
        QFile photo(
            QStringLiteral(SOURCE_ROOT "/resources/demo/photos/990101-2023-0000%1_1.jpg").arg(number));
        if (!photo.open(QIODevice::ReadOnly))
            qFatal("no photo to take");
        camera->film = photo.readAll();
    }

    /// The widget `name` in sight of the person, within `holder`, or nothing.
    template <class Widget = QWidget>
    Widget *seen(const QString &name, const QString &holder = {}) const
    {
        for (QWidget *each : window->findChildren<QWidget *>(name)) {
            const auto isHeld = [&] {
                for (QWidget *up = each->parentWidget(); up; up = up->parentWidget())
                    if (up->objectName() == holder)
                        return true;
                return false;
            };
            if (auto *widget = qobject_cast<Widget *>(each);
                widget && each->isVisible() && (holder.isEmpty() || isHeld()))
                return widget;
        }
        return nullptr;
    }
    /// Waits for `name` and taps it.
    void tapOn(const QString &name, const QString &holder = {})
    {
        if (!QTest::qWaitFor([&] { return seen(name, holder) && seen(name, holder)->isEnabled(); }, 20'000))
            qFatal("%s is not to be seen in %s", qUtf8Printable(name), qUtf8Printable(m_name));
        ++taps;
        const auto reached = [&] { // a list that is filled anew has it again
            QWidget *there = seen(name, holder);
            return there && bringIntoSight(there);
        };
        if (!QTest::qWaitFor(reached, 20'000))
            qFatal("%s cannot be reached in %s", qUtf8Printable(name), qUtf8Printable(m_name));
        tap(seen(name, holder));
    }
    /// Whether all of `words` can be read somewhere in time.
    bool reads(const QString &words) const
    {
        return QTest::qWaitFor([&] { return canRead(words); }, 20'000);
    }
    bool canRead(const QString &words) const
    {
        bool found = false;
        forEachVisible(window.get(), [&](const QWidget *widget) {
            found = found || widget->property("text").toString().contains(words) ||
                    widget->accessibleName().contains(words);
        });
        return found;
    }

    /// Looks at the whole window: writes the picture to `screens`, and notes what is wrong with it.
    void look(const QString &step)
    {
        faults += faultsOnScreen(window.get(), QStringLiteral(SCREENS),
                                 QStringLiteral("journey-%1-%2").arg(m_name, step));
        for (const QWidget *each : window->findChildren<QWidget *>())
            if (each->minimumSizeHint().width() > m_size.width())
                faults.append(step + QStringLiteral(": too wide for the window: ") + described(each));
        if (window->size() != m_size)
            faults.append(step + QStringLiteral(": the window has grown"));
    }

    std::unique_ptr<MainWindow> window;
    ToldCamera *camera = nullptr;
    int taps = 0;
    QStringList faults;

private:
    QString m_name;
    CountyBook &m_county;
    QSize m_size;
};

} // namespace lantian
