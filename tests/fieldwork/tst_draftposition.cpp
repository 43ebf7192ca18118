#include "fieldwork/DraftKeys.h"
#include "fieldwork/DraftPosition.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

constexpr double degreesPerM = 1 / 111'195.0; ///< of latitude

/// A position `northM` metres north of the gate, known to `accuracyM`; a negative one is not said.
Position at(double northM, double accuracyM, Position::Source source = Position::Source::Gnss)
{
    Position position{.lat = 39.265 + northM * degreesPerM, .lon = 115.682, .source = source};
    if (accuracyM >= 0)
        position.accuracyM = accuracyM;
    return position;
}

Draft draftOf(Draft::Kind kind, const std::optional<Position> &before, int photos)
{
    Draft draft{.kind = kind};
    if (before)
        draft.fields[draftKey::position] = toJson(*before);
    draft.photos.resize(size_t(photos));
    return draft;
}

} // namespace

/// Which fixes a draft takes while somebody works on it.
class DraftPositionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftTakesWhatItsRecordIsToSay_data()
    {
        using Kind = Draft::Kind;
        using MaybePosition = std::optional<Position>;
        QTest::addColumn<Draft::Kind>("kind");
        QTest::addColumn<MaybePosition>("before");
        QTest::addColumn<int>("photos");
        QTest::addColumn<Position>("here");
        QTest::addColumn<bool>("taken");
        const MaybePosition none;
        const Position byHand = at(0, -1, Position::Source::Manual);

        QTest::newRow("report: the first") << Kind::Report << none << 0 << at(0, 80) << true;
        QTest::newRow("report: the first, late") << Kind::Report << none << 2 << at(0, 80) << true;
        QTest::newRow("report: a better one")
            << Kind::Report << MaybePosition(at(0, 9)) << 0 << at(1, 4) << true;
        QTest::newRow("report: hardly better")
            << Kind::Report << MaybePosition(at(0, 4.5)) << 0 << at(1, 4) << false;
        QTest::newRow("report: a worse one")
            << Kind::Report << MaybePosition(at(0, 4)) << 0 << at(1, 9) << false;
        QTest::newRow("report: one that says how good it is")
            << Kind::Report << MaybePosition(at(0, -1)) << 0 << at(1, 9) << true;
        QTest::newRow("report: gone on") << Kind::Report << MaybePosition(at(0, 4)) << 0 << at(20, 9) << true;
        QTest::newRow("report: gone on after the photo")
            << Kind::Report << MaybePosition(at(0, 4)) << 1 << at(20, 3) << false;
        QTest::newRow("report: by hand") << Kind::Report << MaybePosition(byHand) << 0 << at(80, 3) << false;

        QTest::newRow("visit: the first") << Kind::Inspection << none << 0 << at(0, 80) << true;
        QTest::newRow("visit: a poor one gives way")
            << Kind::Inspection << MaybePosition(at(0, 80)) << 1 << at(1, 9) << true;
        QTest::newRow("visit: but to no poorer one")
            << Kind::Inspection << MaybePosition(at(0, 80)) << 0 << at(1, 90) << false;
        QTest::newRow("visit: a good one stays")
            << Kind::Inspection << MaybePosition(at(0, 9)) << 0 << at(1, 3) << false;
        QTest::newRow("visit: round the site")
            << Kind::Inspection << MaybePosition(at(0, 4)) << 0 << at(90, 3) << false;
        QTest::newRow("visit: by hand")
            << Kind::Inspection << MaybePosition(byHand) << 0 << at(0, 3) << false;
    }

    void aDraftTakesWhatItsRecordIsToSay()
    {
        QFETCH(Draft::Kind, kind);
        QFETCH(std::optional<Position>, before);
        QFETCH(int, photos);
        QFETCH(Position, here);

        const auto taken = positionTaken(draftOf(kind, before, photos), here);

        QTEST(taken.has_value(), "taken");
        QVERIFY(!taken || *taken == here);
    }

    void whoWasSeenHereIsHereForTenMinutes()
    {
        const QDateTime seen(QDate(2026, 11, 3), QTime(8, 0), Qt::UTC);

        QVERIFY(isStillThere(seen, seen));
        QVERIFY(isStillThere(seen, seen.addSecs(599)));
        QVERIFY(!isStillThere(seen, seen.addSecs(600)));
        QVERIFY(isStillThere(seen, seen.addSecs(-5)));  // the clock was put right
        QVERIFY(!isStillThere(seen, seen.addDays(-1))); // or wrong
    }
};

QTEST_APPLESS_MAIN(DraftPositionTest)
#include "tst_draftposition.moc"
