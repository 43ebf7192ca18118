#include "simulation/World.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian::simulation;

namespace {

/// Within how many seeds a fault that is put in on purpose must be met.
constexpr quint64 longestSearch = 100;
/// One of how many seeds is run twice.
constexpr quint64 runTwice = 100;

} // namespace

/// Whatever goes wrong between tablets and hub: nothing is lost, nothing is counted twice, and once the way
/// is clear all have what concerns them and see the same.
class SimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySeedKeepsThePromises()
    {
        bool isNumber = false;
        const quint64 asked = qEnvironmentVariable("LANTIAN_SEEDS").toULongLong(&isNumber);
        const quint64 seeds = isNumber ? asked : 500;

        QStringList failed;
        for (quint64 seed = 1; seed <= seeds; ++seed) {
            const Verdict verdict = simulated({.seed = seed}, m_ground);
            if (!verdict.faults.isEmpty())
                failed << u"lantian-simulation --trace --seeds %1..%1: %2"_s.arg(seed).arg(
                    verdict.faults.first());
            if (seed % runTwice == 0)
                QCOMPARE(simulated({.seed = seed}, m_ground).trace, verdict.trace);
        }

        QVERIFY2(failed.isEmpty(), qUtf8Printable(failed.join(u'\n')));
    }

    void aPlantedFaultIsFound_data()
    {
        QTest::addColumn<Plant>("plant");
        for (const auto &[plant, name] : plants())
            QTest::newRow(qUtf8Printable(name)) << plant;
    }

    void aPlantedFaultIsFound()
    {
        QFETCH(const Plant, plant);

        quint64 seed = 1;
        while (seed <= longestSearch && simulated({.seed = seed, .plant = plant}, m_ground).faults.isEmpty())
            ++seed;

        QVERIFY2(seed <= longestSearch, "no seed finds it");
        qInfo("found at seed %llu", seed);
    }

private:
    Ground m_ground;
};

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication app(argc, argv);
    SimulationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_simulation.moc"
