#include "ui/Button.h"
#include "ui/Chip.h"
#include "ui/Icon.h"
#include "ui/StyleSheet.h"
#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPalette>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextStandsOutFromWhatItStandsOn_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<double>("least");
        QTest::newRow("day") << Theme{Theme::Look::Day} << 4.5;
        QTest::newRow("dark") << Theme{Theme::Look::Dark} << 4.5;
        QTest::newRow("outdoor") << Theme{Theme::Look::Outdoor} << 7.0;
    }

    void everyTextStandsOutFromWhatItStandsOn()
    {
        QFETCH(Theme, theme);
        QFETCH(double, least);
        const Tokens &t = theme.tokens();
        struct Pair {
            QString name;
            QColor text;
            QColor ground;
        };
        QList<Pair> pairs = {{u"text on a toast"_s, t.onOverlay, t.overlay}};
        for (const auto &[name, ground] :
             {std::pair{u"background"_s, t.background}, {u"card"_s, t.card}, {u"neutral"_s, t.neutralSoft}})
            pairs += {{u"ink on "_s + name, t.ink, ground}, {u"muted on "_s + name, t.muted, ground}};
        for (const Tone tone : {Tone::Neutral, Tone::Blue, Tone::Good, Tone::Warning, Tone::Bad}) {
            pairs += {{key(tone) + u" on its soft"_s, strong(t, tone), soft(t, tone)},
                      {key(tone) + u" on card"_s, strong(t, tone), t.card},
                      {key(tone) + u" on background"_s, strong(t, tone), t.background},
                      {u"ink on soft "_s + key(tone), t.ink, soft(t, tone)},
                      {u"text on filled "_s + key(tone), t.onFill, strong(t, tone)}};
        }

        QStringList weak;
        for (const Pair &pair : pairs)
            if (const double ratio = contrast(pair.text, pair.ground); ratio < least)
                weak.append(u"%1: %2"_s.arg(pair.name).arg(ratio));

        QVERIFY2(weak.isEmpty(), qUtf8Printable(weak.join(u", "_s)));
    }

    void theFocusRingStandsOut_data() { everyTextStandsOutFromWhatItStandsOn_data(); }

    /// WCAG 2.2, 1.4.11: 3:1 for what shows the state of a control.
    void theFocusRingStandsOut()
    {
        QFETCH(Theme, theme);
        const Tokens &t = theme.tokens();
        for (const QColor &ground : {t.background, t.card, t.blueSoft, t.neutralSoft})
            QVERIFY(contrast(t.focus, ground) >= 3);
        for (const QColor &fill : {t.blue, t.good, t.bad, t.muted})
            QVERIFY(contrast(t.onFill, fill) >= 3);
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void textLengthsGrowWithTheTextSizeAndTargetsDoNot()
    {
        const Theme large{Theme::Look::Day, 200, 1.0};

        QCOMPARE(large.px(17), 34);
        QCOMPARE(large.target(), 48);
        QCOMPARE((Theme{Theme::Look::Day, 100, 1.5}.target()), 72);
    }

    void densityComesFromTheScreenAndIsClamped()
    {
        QCOMPARE(densityFor(96), 1.0);
        QCOMPARE(densityFor(0), 1.0);
        QCOMPARE(densityFor(162), 1.2);
        QCOMPARE(densityFor(2000), 1.5);
    }

    void theStyleSheetHasNoPlaceholderLeft()
    {
        for (const auto look : {Theme::Look::Day, Theme::Look::Dark, Theme::Look::Outdoor})
            QVERIFY(!styleSheet(Theme{look}).contains(u'@'));
    }

    void widgetsFollowAThemeAppliedWhileTheyAreShown()
    {
        applyTheme(*qApp, {});
        QWidget page;
        auto *chip = new Chip(u"已存本机"_s, Tone::Blue, &page);
        auto *button = new Button(u"保存"_s, {}, &page);
        auto *label = new WrapLabel(u"今天"_s, {}, &page);
        page.show();
        const int chipWidth = chip->sizeHint().width();
        const int buttonWidth = button->sizeHint().width();
        const int labelHeight = label->sizeHint().height();

        applyTheme(*qApp, {Theme::Look::Dark, 200, 1.0});

        QVERIFY(chip->sizeHint().width() > chipWidth * 3 / 2);
        QVERIFY(button->sizeHint().width() > buttonWidth + 20);
        QVERIFY(label->sizeHint().height() > labelHeight * 3 / 2);
        QCOMPARE(appliedTheme(), (Theme{Theme::Look::Dark, 200, 1.0}));
        QCOMPARE(page.palette().color(QPalette::Window), appliedTheme().tokens().background);
    }

    void aToneColoursByTheStyleSheet()
    {
        applyTheme(*qApp, {});
        WrapLabel label(u"冲洗台停用"_s, u"muted"_s);
        label.show();
        QCOMPARE(label.palette().color(QPalette::WindowText), appliedTheme().tokens().muted);

        setTone(&label, Tone::Bad);

        QCOMPARE(label.palette().color(QPalette::WindowText), appliedTheme().tokens().bad);
    }

    void everyDrawnIconIsBuiltInAndTakesItsColour()
    {
        const QStringList drawn =
            QDir(QLatin1StringView(SOURCE_ROOT) + "/resources/icons"_L1).entryList({u"*.svg"_s}, QDir::Files);
        QVERIFY(drawn.size() >= 24);
        for (const QString &file : drawn) {
            const QString name = file.chopped(4);
            QVERIFY2(QFile::exists(u":/icons/"_s + file), qUtf8Printable(file));
            const QImage image = iconPixmap(name, Qt::red, 24, 2.0).toImage();
            QCOMPARE(image.size(), QSize(48, 48));
            int red = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    red += image.pixelColor(x, y) == QColor(Qt::red);
            QVERIFY2(red > 20, qUtf8Printable(file));
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
