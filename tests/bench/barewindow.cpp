#include "bench/Painted.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace {

/// Ends the program once it was painted.
class EmptyWindow : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_painted)
            return;
        m_painted = true;
        QTimer::singleShot(0, this, [] {
            lantian::tellPainted(lantian::sharedClockMs());
            QApplication::quit();
        });
    }

private:
    bool m_painted = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    EmptyWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
