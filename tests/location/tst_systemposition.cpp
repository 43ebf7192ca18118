#include "location/SystemPosition.h"
#include "support/FakeClock.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

class SystemPositionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMachineWithoutALocationServiceSaysSo()
    {
        QCoreApplication::setLibraryPaths({u"/nowhere"_s}); // Qt finds no plugin any more
        const FakeClock clock;
        SystemPosition position(clock);
        QList<Error> errors;
        connect(&position, &PositionSource::failed, this, [&](const Error &error) { errors << error; });

        position.start();
        position.start();

        QCOMPARE(errors.size(), 2);
        QCOMPARE(errors.front().kind, Error::Kind::Unreachable);
        QCOMPARE(errors.front().code, u"position-unavailable"_s);
        QCOMPARE(position.state(), PositionSource::State::Stopped);
    }
};

QTEST_GUILESS_MAIN(SystemPositionTest)
#include "tst_systemposition.moc"
