#include "bench/Started.h"

#include "bench/BenchCounty.h"
#include "bench/Painted.h"
#include "support/OwnLink.h"
#include "ui/Appearance.h"
#include "ui/LedgerModel.h"
#include "ui/LedgerPages.h"
#include "ui/MainWindow.h"
#include "ui/OpeningPage.h"
#include "ui/Shell.h"

#include <QScreen>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int rowsLookedAt = 1000;

/// Says so when the first page is painted.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(std::function<void(Shell *)> painted) : m_painted(std::move(painted)) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *shell = event->type() == QEvent::Paint ? qobject_cast<Shell *>(watched) : nullptr;
        if (shell && !m_isPainted) {
            m_isPainted = true;
            QTimer::singleShot(0, this, [this, shell] { m_painted(shell); });
        }
        return false;
    }

private:
    std::function<void(Shell *)> m_painted;
    bool m_isPainted = false;
};

void lookAtLedger(MainWindow &window, Shell *shell, double paintedMs)
{
    shell->showPage(LedgerPages::ledger);
    auto *model = window.findChild<LedgerModel *>();
    QObject::connect(model, &LedgerModel::answered, &window, [model, paintedMs] {
        if (model->rowCount() < rowsLookedAt && model->canFetchMore({})) {
            model->fetchMore({});
            return;
        }
        QTimer::singleShot(0, model, [paintedMs] {
            tellPainted(paintedMs);
            QApplication::quit();
        });
    });
}

} // namespace

int runStarted(QApplication &app, const QString &directory, bool ledger)
{
    Appearance appearance(app, densityFor(QGuiApplication::primaryScreen()->physicalDotsPerInch()));
    const FakeClock clock = benchClock();
    const OpeningPage opening;
    const auto book = orStop(FieldBook::open({directory}, clock));
    appearance.useKept(*book);
    Whereabouts whereabouts(book->sharedReference(), clock);
    const Result<QString> kept = book->setting(settingKey::position).result();
    (void)whereabouts.setSource(kept && !kept->isEmpty() ? *kept : u"system"_s);
    OwnLink own(*book);
    MainWindow window(*book, whereabouts, own.link, systemCamera(), systemCamera());
    FirstPaint first([&](Shell *shell) {
        const double paintedMs = sharedClockMs();
        if (ledger)
            return lookAtLedger(window, shell, paintedMs);
        tellPainted(paintedMs);
        QApplication::quit();
    });
    app.installEventFilter(&first);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

} // namespace lantian
