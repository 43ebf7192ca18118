#include "support/Accessible.h"
#include "support/Clipping.h"
#include "support/Targets.h"
#include "ui/Button.h"
#include "ui/Chip.h"
#include "ui/TextWrap.h"
#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QApplication>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// Do the functions that look for faults in a widget tree find them? Every page's test rests on that.
class LookingAtWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, {}); }

    void aTreeThatIsLaidOutWellHasNoFault()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        layout->addWidget(new WrapLabel(u"施工工地周边围挡、物料堆放、裸土覆盖"_s));
        layout->addWidget(new Chip(u"离线 · 待同步 12"_s, Tone::Warning));
        auto *save = new Button(u"保存"_s, u"primary"_s);
        save->setObjectName(u"save"_s);
        layout->addWidget(save);
        page.resize(200, 400);
        page.show();

        QCOMPARE(clippedTexts(&page), QStringList());
        QCOMPARE(smallTargets(&page), QStringList());
        QCOMPARE(unnamedControls(&page), QStringList());
        QCOMPARE(unreachableControls(&page), QStringList());
    }

    void anUnbrokenNameStaysOnOneLine()
    {
        const QFontMetrics metrics(appliedTheme().font(17));
        const QString name = u"督察整改"_s;
        const int width = metrics.horizontalAdvance(u"工业企业督察"_s);
        QCOMPARE(wrapped(u"工业企业"_s + name, metrics, width).text, u"工业企业督察\n整改"_s);

        const WrappedText whole = wrapped(unbroken(u"工业企业"_s) + unbroken(name), metrics, width);

        QCOMPARE(QString(whole.text).remove(QChar(0x2060)), u"工业企业\n督察整改"_s);
        QCOMPARE(metrics.horizontalAdvance(unbroken(name)), metrics.horizontalAdvance(name));
        QCOMPARE(unbroken(u"a b"_s), u"a b"_s);
    }

    void aLabelTooNarrowIsReported()
    {
        QWidget page;
        auto *label = new QLabel(u"不达标"_s, &page);
        label->setGeometry(0, 0, 20, 40);
        page.resize(400, 400);
        page.show();

        QCOMPARE(clippedTexts(&page).size(), 1);
    }

    void aLabelTooLowIsReported_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::newRow("by its geometry") << QString();
        QTest::newRow("by a style sheet")
            << u"QLabel { min-height: 6px; max-height: 6px; border-radius: 3px; }"_s;
    }

    void aLabelTooLowIsReported()
    {
        QFETCH(QString, sheet);
        QWidget page;
        page.setStyleSheet(sheet);
        auto *label = new WrapLabel(u"整改"_s, u"step"_s, &page);
        label->setGeometry(0, 0, 100, 6);
        page.resize(400, 400);
        page.show();

        QCOMPARE(clippedTexts(&page).size(), 1);
    }

    void aWrappedLabelTooLowIsReported()
    {
        QWidget page;
        auto *label = new WrapLabel(u"施工工地周边围挡、物料堆放、裸土覆盖"_s, {}, &page);
        label->setGeometry(0, 0, 100, 40);
        page.resize(400, 400);
        page.show();

        QCOMPARE(clippedTexts(&page).size(), 1);
    }

    void aButtonTooNarrowIsReported_data()
    {
        QTest::addColumn<bool>("ours");
        QTest::newRow("ours") << true;
        QTest::newRow("Qt's") << false;
    }

    void aButtonTooNarrowIsReported()
    {
        QFETCH(bool, ours);
        QWidget page;
        QPushButton *button =
            ours ? new Button(u"Not applicable"_s, {}, &page) : new QPushButton(u"不涉及"_s, &page);
        button->setGeometry(0, 0, 60, 50);
        page.resize(400, 400);
        page.show();

        QCOMPARE(clippedTexts(&page).size(), 1);
    }

    void aChipTooNarrowIsReported()
    {
        QWidget page;
        auto *chip = new Chip(u"待同步 12"_s, Tone::Warning, &page);
        chip->setGeometry(0, 0, 60, 36);
        page.resize(400, 400);
        page.show();

        QCOMPARE(clippedTexts(&page).size(), 1);
    }

    void whatSticksOutOfItsParentIsReported()
    {
        QWidget page;
        auto *label = new QLabel(u"不达标"_s, &page);
        label->setGeometry(380, 0, 100, 40);
        page.resize(400, 400);
        page.show();

        QCOMPARE(clippedTexts(&page).size(), 1);
    }

    void whatCanBeScrolledToIsNotReported()
    {
        QScrollArea area;
        auto *content = new QWidget;
        content->resize(100, 4000);
        area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area.setWidget(content);
        area.resize(400, 400);
        area.show();
        QCOMPARE(clippedTexts(&area), QStringList());

        content->resize(900, 4000);

        QCOMPARE(clippedTexts(&area).size(), 1);
    }

    void labelsThatCoverEachOtherAreReported()
    {
        QWidget page;
        (new QLabel(u"一"_s, &page))->setGeometry(0, 0, 100, 40);
        (new QLabel(u"二"_s, &page))->setGeometry(50, 20, 100, 40);
        page.resize(400, 400);
        page.show();

        QCOMPARE(clippedTexts(&page).size(), 1);
    }

    void aSmallTargetIsReported()
    {
        QWidget page;
        auto *button = new QToolButton(&page);
        button->setGeometry(0, 0, 48, 47);
        page.resize(400, 400);
        page.show();

        QCOMPARE(smallTargets(&page).size(), 1);
        button->setGeometry(0, 0, 48, 48);
        QCOMPARE(smallTargets(&page), QStringList());
    }

    void aControlWithoutNamesIsReported()
    {
        QWidget page;
        auto *button = new QPushButton(&page);
        page.show();

        QCOMPARE(unnamedControls(&page).size(), 2);
        button->setObjectName(u"save"_s);
        button->setAccessibleName(u"保存"_s);
        QCOMPARE(unnamedControls(&page), QStringList());
    }

    void aControlThatTabDoesNotReachIsReported()
    {
        QWidget page;
        auto *button = new QPushButton(&page);
        button->setFocusPolicy(Qt::NoFocus);
        page.show();

        QCOMPARE(unreachableControls(&page).size(), 1);
    }
};

QTEST_MAIN(LookingAtWidgetsTest)
#include "tst_lookingatwidgets.moc"
