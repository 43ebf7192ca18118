#include "support/DemoBook.h"
#include "support/Reach.h"
#include "ui/BoundaryPainter.h"
#include "ui/Button.h"
#include "ui/Chip.h"
#include "ui/ChoiceChips.h"
#include "ui/Language.h"
#include "ui/NumberField.h"
#include "ui/PinMap.h"
#include "ui/PositionPage.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

struct Shown {
    std::unique_ptr<PositionPage> page; ///< outlives the book, which still answers it
    DemoBook demo;
    PinMap *map;

    explicit Shown(const std::optional<Position> &current)
    {
        page = std::make_unique<PositionPage>(*demo.book, *demo.whereabouts);
        page->resize(780, 780);
        page->show();
        page->begin(current, u"秸秆焚烧"_s);
        map = page->findChild<PinMap *>();
    }
    const GridIndex &grids() const { return demo.book->reference().boundaries.grids; }
    Button *button(const QString &name) const { return page->findChild<Button *>(name); }
    WrapLabel *label(const QString &name) const { return page->findChild<WrapLabel *>(name); }
};

/// A place well inside the grid of the demo county that stands first in its file.
Position inside()
{
    return {.lat = 39.2657, .lon = 115.6829};
}

} // namespace

/// A position set by hand: where the pin is put, in which grid it lies.
class PositionPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, {});
        QVERIFY(setLanguage(*qApp, u"zh_CN"_s));
    }

    void whatIsUsedUntouchedIsTheSamePlaceByHand()
    {
        Shown shown(inside());
        QSignalSpy chosen(shown.page.get(), &PositionPage::chosen);
        const Grid grid = *shown.grids().place(inside())->grid;

        reachAndTap(shown.button(u"usePin"_s));

        QCOMPARE(chosen.size(), 1);
        const Position position = chosen[0][0].value<Position>();
        QCOMPARE(position.lat, inside().lat);
        QCOMPARE(position.lon, inside().lon);
        QCOMPARE(position.source, Position::Source::Manual);
        QCOMPARE(position.fixAt, shown.demo.clock.now());
        QCOMPARE(chosen[0][1].toString(), grid.code);
        QCOMPARE(chosen[0][2].toString(), gridWords(grid));
        QCOMPARE(shown.label(u"placeWords"_s)->text(), gridWords(grid));
    }

    void aTapOnTheMapPutsThePinThere()
    {
        Shown shown(inside());
        const double scale = shown.map->metresPerPixel();

        QTest::mouseClick(shown.map, Qt::LeftButton, {}, shown.map->rect().center() + QPoint(100, 0));

        const Position now{.lat = shown.map->pin().lat, .lon = shown.map->pin().lon};
        QVERIFY(now.lon > inside().lon);
        QVERIFY(std::abs(distanceM(inside(), now) - 100 * scale) < 2 * scale);
    }

    void draggingTheMapMovesTheGroundUnderThePin()
    {
        Shown shown(inside());
        const QPoint from = shown.map->rect().center();

        QTest::mousePress(shown.map, Qt::LeftButton, {}, from);
        QTest::mouseMove(shown.map, from + QPoint(0, 30));
        QTest::mouseMove(shown.map, from + QPoint(0, 60));
        QTest::mouseRelease(shown.map, Qt::LeftButton, {}, from + QPoint(0, 60));

        const Position now{.lat = shown.map->pin().lat, .lon = shown.map->pin().lon};
        QVERIFY(now.lat > inside().lat);
        QVERIFY(std::abs(distanceM(inside(), now) - 60 * shown.map->metresPerPixel()) < 2);
    }

    void theKeyboardMovesAndZooms()
    {
        Shown shown(inside());
        const double scale = shown.map->metresPerPixel();
        shown.map->setFocus();

        QTest::keyClick(shown.map, Qt::Key_Left);
        QTest::keyClick(shown.map, Qt::Key_Plus);

        QVERIFY(shown.map->pin().lon < inside().lon);
        QVERIFY(shown.map->metresPerPixel() < scale);
    }

    void zoomingLeavesThePinWhereItIs()
    {
        Shown shown(inside());
        const GeoPoint pin = shown.map->pin();
        const double scale = shown.map->metresPerPixel();

        reachAndTap(shown.button(u"farther"_s));

        QVERIFY(shown.map->metresPerPixel() > scale);
        QCOMPARE(shown.map->pin(), pin);
        for (int i = 0; i < 40; ++i)
            reachAndTap(shown.button(u"farther"_s));
        QCOMPARE(shown.map->metresPerPixel(), PinMap::farthest);
    }

    void numbersPutThePin()
    {
        Shown shown(inside());
        auto *lat = shown.page->findChild<NumberField *>(u"lat"_s);
        reachAndTap(lat->findChild<Button *>(u"number"_s));

        for (const QChar key : u"39.3"_s)
            QTest::keyClick(lat, key.toLatin1());

        QCOMPARE(shown.map->pin().lat, 39.3);
        QCOMPARE(shown.map->pin().lon, inside().lon);
    }

    void thePresentPositionIsTakenOnlyWhileThereIsOne()
    {
        Shown shown(Position{.lat = 39.3, .lon = 115.7});
        QVERIFY(!shown.button(u"useFix"_s)->isEnabled());
        shown.demo.findPosition();
        QTRY_VERIFY(shown.button(u"useFix"_s)->isEnabled());
        QCOMPARE(shown.page->findChild<Chip *>(u"fixState"_s)->text(), u"定位 ±4 米"_s);

        reachAndTap(shown.button(u"useFix"_s));

        QCOMPARE(shown.map->pin().lat, shown.demo.whereabouts->position()->lat);
    }

    void outsideAllGridsIsSaidAndAllowed()
    {
        Shown shown(Position{.lat = 38.0, .lon = 114.0});
        QSignalSpy chosen(shown.page.get(), &PositionPage::chosen);

        QCOMPARE(shown.label(u"placeWords"_s)->text(), u"不在任何网格内"_s);
        QVERIFY(shown.label(u"placeNote"_s)->isVisible());
        reachAndTap(shown.button(u"usePin"_s));

        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][1].toString(), QString());
        QCOMPARE(chosen[0][2].toString(), QString());
    }

    void aPlaceThatCannotBeIsNotTaken()
    {
        Shown shown(Position{.lat = 0, .lon = 0});
        QVERIFY(!shown.button(u"usePin"_s)->isEnabled());
    }

    void nearABorderThePersonSaysWhichGrid()
    {
        Shown shown(std::nullopt);
        const GridIndex &grids = shown.grids();
        // A border that two grids share: the first place of an edge's middle that has a neighbour.
        std::optional<Position> border;
        const Ring &ring = grids.areas()[0].polygons.front().front();
        for (std::size_t i = 1; i < ring.size() && !border; ++i) {
            const Position middle{.lat = (ring[i - 1].lat + ring[i].lat) / 2,
                                  .lon = (ring[i - 1].lon + ring[i].lon) / 2,
                                  .accuracyM = 10};
            if (const auto place = grids.place(middle); place->grid && !place->neighbours.empty())
                border = middle;
        }
        QVERIFY(border);
        shown.page->begin(border, {});
        const GridPlace place = *grids.place(*border);
        auto *near = shown.page->findChild<ChoiceChips *>(u"nearGrids"_s);
        QVERIFY(near->isVisible());
        QCOMPARE(near->chosenKeys(), QStringList{place.grid->code});
        QSignalSpy chosen(shown.page.get(), &PositionPage::chosen);

        reachAndTap(near->findChild<Button *>(u"choice-"_s + place.neighbours.front().code));
        reachAndTap(shown.button(u"usePin"_s));

        QCOMPARE(chosen[0][1].toString(), place.neighbours.front().code);
        QCOMPARE(chosen[0][2].toString(), gridWords(place.neighbours.front()));
    }

    void aCancelledPageTellsNothingElse()
    {
        Shown shown(inside());
        QSignalSpy cancelled(shown.page.get(), &PositionPage::cancelled);
        QSignalSpy chosen(shown.page.get(), &PositionPage::chosen);

        reachAndTap(shown.button(u"cancelPosition"_s));

        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(chosen.size(), 0);
    }

    void whatIsSeenLiesWhereItIsDrawn()
    {
        const MapFrame frame{{115.68, 39.26}, 3, {900, 700}};

        for (const QPointF pixel : {QPointF(450, 350), QPointF(0, 0), QPointF(899, 12)}) {
            const QPointF back = frame.at(frame.under(pixel));
            QVERIFY((back - pixel).manhattanLength() < 1e-6);
        }
        QVERIFY(frame.under({450, 0}).lat > frame.centre.lat);
        QVERIFY(frame.under({900, 350}).lon > frame.centre.lon);
    }

    void theWholeCountyIsDrawn()
    {
        Shown shown(std::nullopt);
        QImage image(1280, 800, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        const MapFrame frame{shown.map->pin(), 60, QSizeF(image.size())};

        QPainter painter(&image);
        drawBoundaries(painter, frame, shown.demo.book->reference().boundaries, QDate(2026, 11, 19), {},
                       appliedTheme());
        painter.end();

        int drawn = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                drawn += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
        const int all = image.width() * image.height();
        QVERIFY2(drawn > all / 20, qPrintable(QString::number(drawn)));
        QVERIFY2(drawn < all, "there is no map left to see");
    }
};

QTEST_MAIN(PositionPageTest)
#include "tst_positionpage.moc"
