#include "evidence/Pictures.h"
#include "evidence/Stamp.h"

#include <QFontDatabase>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

const StampWords words{u"网格员 07"_s, u"青石镇王庄村 03 网格"_s, u"±%1 米"_s, u"无定位"_s};
const QDateTime taken(QDate(2026, 11, 19), QTime(0, 46, 12), Qt::UTC);

QImage grey(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(qRgb(120, 120, 120));
    return image;
}

/// The smallest rectangle that holds all pixels in which the two differ.
QRect difference(const QImage &a, const QImage &b)
{
    QRect changed;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y))
                changed |= QRect(x, y, 1, 1);
        }
    }
    return changed;
}

bool hasShade(const QImage &image, int from, int to)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const int shade = qGray(image.pixel(x, y)); shade >= from && shade <= to)
                return true;
        }
    }
    return false;
}

} // namespace

/// What stands on a stamped copy, and how.
class StampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLinesSayWhenWhoAndWhere_data()
    {
        QTest::addColumn<std::optional<Position>>("position");
        QTest::addColumn<QString>("last");

        const auto at = [](double lat, double lon, std::optional<double> accuracyM) {
            return std::optional(Position{.lat = lat, .lon = lon, .accuracyM = accuracyM});
        };
        QTest::newRow("with accuracy") << at(37.123451, 115.678899, 4) << u"37.12345°N 115.67890°E ±4 米"_s;
        QTest::newRow("accuracy is rounded up") << at(37.1, 115.6, 4.1) << u"37.10000°N 115.60000°E ±5 米"_s;
        QTest::newRow("unknown accuracy") << at(37.1, 115.6, std::nullopt) << u"37.10000°N 115.60000°E"_s;
        QTest::newRow("south and west") << at(-33.5, -70.01, 4) << u"33.50000°S 70.01000°W ±4 米"_s;
        QTest::newRow("no position") << std::optional<Position>() << u"无定位"_s;
    }

    void theLinesSayWhenWhoAndWhere()
    {
        QFETCH(const std::optional<Position>, position);
        QFETCH(const QString, last);

        const QStringList lines = stampLines(taken, TimeBy::Tablet, position, words);

        QCOMPARE(lines, (QStringList{u"2026-11-19 08:46:12 · 网格员 07"_s, u"青石镇王庄村 03 网格"_s, last}));
    }

    void theFirstLineSaysWhoseTimeItIs()
    {
        StampWords said = words;
        said.ownTime = u"%1 照片自带"_s;
        said.addedTime = u"%1 导入"_s;

        QCOMPARE(stampLines(taken, TimeBy::Tablet, {}, said).front(), u"2026-11-19 08:46:12 · 网格员 07"_s);
        QCOMPARE(stampLines(taken, TimeBy::Picture, {}, said).front(),
                 u"2026-11-19 08:46:12 照片自带 · 网格员 07"_s);
        QCOMPARE(stampLines(taken, TimeBy::Adding, {}, said).front(),
                 u"2026-11-19 08:46:12 导入 · 网格员 07"_s);
    }

    void linesWithoutAWordAreLeftOut()
    {
        QCOMPARE(stampLines(taken, TimeBy::Adding, std::nullopt, StampWords{}),
                 QStringList{u"2026-11-19 08:46:12"_s});
    }

    void theStampStandsAtTheBottomLeft_data()
    {
        QTest::addColumn<QSize>("size");

        QTest::newRow("landscape") << QSize(2048, 1536);
        QTest::newRow("portrait") << QSize(1536, 2048);
        QTest::newRow("small") << QSize(480, 360);
    }

    void theStampStandsAtTheBottomLeft()
    {
        QFETCH(const QSize, size);
        const QImage plain = grey(size.width(), size.height());

        const QImage copy =
            stamped(plain, stampLines(taken, TimeBy::Tablet, Position{.lat = 37, .lon = 115}, words));

        const QRect changed = difference(plain, copy);
        QVERIFY(changed.top() > size.height() * 3 / 4);
        QVERIFY(changed.bottom() < size.height());
        QVERIFY(changed.left() < size.width() / 10);
        QVERIFY(changed.right() < size.width() * 9 / 10);
        QVERIFY(changed.height() > size.height() / 20);
        QVERIFY2(hasShade(copy.copy(changed), 250, 255), "no white text");
        QVERIFY2(hasShade(copy.copy(changed), 0, 60), "no dark outline");
    }

    void aLongLineIsMadeToFit()
    {
        const QImage plain = grey(300, 1200);

        const QImage copy = stamped(plain, {u"一个很长很长的地名"_s.repeated(6)});

        QVERIFY(!difference(plain, copy).isEmpty());
        QVERIFY(difference(plain, copy).right() < 298);
        QCOMPARE(difference(plain, plain), QRect());
    }

    void differentCharactersLookDifferent()
    {
        if (!QFontDatabase::writingSystems().contains(QFontDatabase::SimplifiedChinese))
            QSKIP("no font with Chinese characters is installed here");
        const QImage plain = grey(400, 300);

        QVERIFY(stamped(plain, {u"网"_s}) != stamped(plain, {u"格"_s}));
    }

    void withoutLinesNothingIsPainted()
    {
        const QImage plain = grey(400, 300);

        QCOMPARE(stamped(plain, {}), plain);
    }
};

QTEST_MAIN(StampTest)
#include "tst_stamp.moc"
