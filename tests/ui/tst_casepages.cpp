#include "support/DemoLedger.h"
#include "support/Expect.h"
#include "ui/Button.h"
#include "ui/CaseHead.h"
#include "ui/CasePage.h"
#include "ui/EventWords.h"
#include "ui/FactWords.h"
#include "ui/Language.h"
#include "ui/PhotoFrame.h"
#include "ui/ScrollPage.h"
#include "ui/SitePage.h"
#include "ui/Theme.h"
#include "ui/TimelineCard.h"
#include "ui/WrapLabel.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTest>

using namespace lantian;

namespace {

QStringList texts(const QWidget &page)
{
    QStringList all;
    for (const QLabel *label : page.findChildren<QLabel *>())
        if (label->isVisible())
            all << label->text();
    return all;
}

/// Scrolls to the button `name`, as a person would, and clicks it.
void click(const QWidget &page, const QString &name)
{
    auto *button = page.findChild<QAbstractButton *>(name);
    const auto isInSight = [&] {
        page.findChild<ScrollPage *>()->ensureWidgetVisible(button);
        const QWidget *there = page.childAt(button->mapTo(&page, button->rect().center()));
        return there == button || button->isAncestorOf(there);
    };
    QVERIFY(QTest::qWaitFor(isInSight));
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

class CasePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        EXPECT_OK(setLanguage(*qApp, u"zh_CN"_s));
        applyTheme(*qApp, {});
        m_demo = std::make_unique<DemoLedger>();
        m_demo->addSite();
        m_case = m_demo->addSiteCase();
    }

    void theCourseSaysWhoDidWhat()
    {
        const CaseFile file = DemoLedger::wait(m_demo->book().caseFile(m_case));

        const auto entries =
            timelineEntries(file, m_demo->book().reference().catalogue(), m_demo->clock.now());

        QCOMPARE(entries.size(), 5);
        QCOMPARE(entries[4].who, u"网格员 07"_s);
        QCOMPARE(entries[4].deed, u"上报:恒安二期 · 物料覆盖、车辆冲洗"_s);
        QCOMPARE(entries[4].aside, u"照片 3 · 已验签"_s);
        QCOMPARE(entries[3].deed, u"立案 QS-2026-0413"_s);
        QCOMPARE(entries[2].deed, u"派遣至县住建局,限 3 日"_s);
        QVERIFY(entries[2].aside.startsWith(u"到期 "_s));
        QCOMPARE(entries[1].note, u"已覆盖,正在补装冲洗台"_s);
        QVERIFY(entries[1].refusal.isEmpty());
        QCOMPARE(entries[0].refusal, u"此前已有新的决定,请重新办理"_s);
    }

    void theDoubtAboutATimeIsShown()
    {
        CaseFile file = DemoLedger::wait(m_demo->book().caseFile(m_case));
        file.flags[file.about.timeline.front().event.id] = u"chain ahead"_s;

        const auto entries =
            timelineEntries(file, m_demo->book().reference().catalogue(), m_demo->clock.now());

        QCOMPARE(entries[4].aside, u"照片 3 · 已验签 · 时间存疑:有时钟不准"_s);
        QVERIFY(!entries[3].aside.contains(u"时间存疑"_s));
    }

    void everyKindOfEventHasWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << u"zh_CN"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void everyKindOfEventHasWords()
    {
        QFETCH(QString, language);
        EXPECT_OK(setLanguage(*qApp, language));
        EventSource source;
        const Catalogue &catalogue = m_demo->book().reference().catalogue();
        QSet<QString> all;
        const auto word = [&](const Event &event) {
            return eventWords(event, catalogue, u"burn"_s, m_demo->clock.now()).deed;
        };

        for (int kind = 0; kind <= int(EventKind::CaseUrged); ++kind)
            all << word(source.make(EventKind(kind), m_case, m_demo->county));
        for (const QString &result : {u"consolidated"_s, u"relapsed"_s, u"false"_s, u"perfunctory"_s})
            all << word(
                source.make(EventKind::CaseLookedBack, m_case, m_demo->county, {{u"result"_s, result}}));
        all << word(source.make(EventKind::CaseVerified, m_case, m_demo->county, {{u"result"_s, u"pass"_s}}));

        QCOMPARE(all.size(), int(EventKind::CaseUrged) + 1 + 5);
        QVERIFY(
            word(source.make(u"case.of_tomorrow"_s, m_case, m_demo->county)).contains(u"case.of_tomorrow"_s));
        QSet<QString> refusals;
        for (int refusal = 0; refusal <= int(Refusal::Unknown); ++refusal)
            refusals << refusalWords(Refusal(refusal));
        QCOMPARE(refusals.size(), int(Refusal::Unknown) + 1);
    }

    void theStepIsTheOneUnderWay_data()
    {
        QTest::addColumn<CaseState>("state");
        QTest::addColumn<int>("step");
        QTest::newRow("returned") << CaseState::Returned << 0;
        QTest::newRow("reported") << CaseState::Reported << 1;
        QTest::newRow("accepted") << CaseState::Accepted << 2;
        QTest::newRow("dispatched") << CaseState::Dispatched << 3;
        QTest::newRow("rectifying") << CaseState::Rectifying << 3;
        QTest::newRow("rectified") << CaseState::Rectified << 4;
        QTest::newRow("verified") << CaseState::Verified << 5;
        QTest::newRow("closed") << CaseState::Closed << 6;
    }
    void theStepIsTheOneUnderWay()
    {
        QFETCH(CaseState, state);
        QFETCH(int, step);

        QCOMPARE(stepOf(Case{.state = state}), step);
    }

    void theFactsCarryLabelsAndTheLaw()
    {
        const CaseFile file = DemoLedger::wait(m_demo->book().caseFile(m_case));

        const auto facts = caseFacts(file, m_demo->book().reference().catalogue(), m_demo->clock.now());

        const auto value = [&](const QString &label) {
            for (const Fact &fact : facts)
                if (fact.label == label)
                    return fact.value;
            return QString();
        };
        QCOMPARE(value(u"责任部门"_s), u"县住建局"_s);
        QCOMPARE(value(u"时限"_s), u"昨天 18:00"_s);
        QVERIFY(value(u"依据"_s).startsWith(u"生态环境法典 第"_s));
        QCOMPARE(value(u"定位"_s), u"39.12345°N 115.67890°E ±4 米 · 卫星定位"_s);
        QCOMPARE(value(u"建设单位"_s), u"恒安置业"_s);
        QCOMPARE(value(u"说明"_s), u"出入口冲洗设施停用,已现场劝阻"_s);
    }

    void thePageShowsTheCaseAndLeadsOn()
    {
        CasePage page(m_demo->book(), picturesOf(m_demo->book()));
        page.resize(1164, 740);
        page.show();
        QSignalSpy titles(&page, &CasePage::titleChanged);
        QSignalSpy sites(&page, &CasePage::siteRequested);
        QSignalSpy photos(&page, &CasePage::photoRequested);

        page.open(m_case);
        QTRY_VERIFY(!titles.isEmpty());
        QCOMPARE(page.title(), u"恒安二期工地 · 工地检查"_s);
        QVERIFY(texts(page).contains(u"检查结果 · 5/7 达标"_s));
        QVERIFY(!page.findChild<QWidget *>(u"addPosition"_s)->isVisible());
        QVERIFY(!page.findChild<QWidget *>(u"addPhoto"_s)->isVisible());
        click(page, u"site"_s);
        click(page, u"photo"_s);

        QCOMPARE(sites, QList<QVariantList>{{m_demo->site}});
        QCOMPARE(photos.size(), 1);
    }

    void aCaseWithoutAPositionAsksForOne()
    {
        const QUuid id =
            m_demo->report(u"burn"_s, u"straw"_s, u"王庄村北"_s, u"青石镇 王庄村第3网格"_s, demoTime(20, 9));
        CasePage page(m_demo->book(), picturesOf(m_demo->book()));
        page.resize(1164, 740);
        page.show();
        QSignalSpy asked(&page, &CasePage::positionRequested);
        QSignalSpy titles(&page, &CasePage::titleChanged);

        page.open(id);
        QTRY_VERIFY(!titles.isEmpty());
        QVERIFY(texts(page).contains(u"无定位"_s));
        click(page, u"addPosition"_s);

        QCOMPARE(asked, QList<QVariantList>{{id}});
    }

    void photosAreAddedWithoutADialogInTheWay()
    {
        const QString path = m_demo->directory().path + u"/more.jpg"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(demoPicture(300));
        file.close();
        const QUuid id =
            m_demo->report(u"burn"_s, u"straw"_s, u"王庄村北"_s, u"青石镇 王庄村第3网格"_s, demoTime(20, 9));
        CasePage page(m_demo->book(), picturesOf(m_demo->book()));
        page.setPerson(Person{.id = m_demo->inspector, .name = u"网格员 07"_s});
        page.resize(1164, 740);
        page.show();
        QSignalSpy shown(&page, &CasePage::titleChanged);
        page.open(id);
        QTRY_VERIFY(!shown.isEmpty());

        click(page, u"addPhoto"_s);
        auto *chooser = page.findChild<QFileDialog *>(u"photoDialog"_s);
        QVERIFY(chooser && !chooser->isModal());
        Q_EMIT chooser->filesSelected({path});

        QTRY_COMPARE(page.findChild<WrapLabel *>(u"words"_s)->text(), u"照片已存本机。"_s);
        QTRY_VERIFY(texts(page).contains(u"照片 1 · 已存本机"_s));
        chooser->close();
    }

    void aPageThatGoesWhileItWaitsHarmsNothing()
    {
        auto page = std::make_unique<CasePage>(m_demo->book(), picturesOf(m_demo->book()));

        page->open(m_case);
        page.reset();

        DemoLedger::wait(m_demo->book().caseFile(m_case));
        QCoreApplication::sendPostedEvents();
    }

    void aSiteShowsItsInspectionsAndCases()
    {
        SitePage page(m_demo->book(), picturesOf(m_demo->book()));
        page.resize(1164, 740);
        page.show();
        QSignalSpy titles(&page, &SitePage::titleChanged);
        QSignalSpy cases(&page, &SitePage::caseChosen);

        page.open(m_demo->site);
        QTRY_VERIFY(!titles.isEmpty());
        QCOMPARE(page.title(), u"恒安二期工地"_s);
        const QString inspection = u"inspection-"_s + idText(m_demo->inspection);
        QVERIFY(!texts(page).contains(u"东侧约 200 ㎡ 未覆盖"_s));
        click(page, inspection);
        QTRY_VERIFY(texts(page).contains(u"东侧约 200 ㎡ 未覆盖"_s));
        click(page, inspection);
        QTRY_VERIFY(!texts(page).contains(u"东侧约 200 ㎡ 未覆盖"_s));
        click(page, u"case-"_s + idText(m_case));

        QCOMPARE(cases, QList<QVariantList>{{m_case}});
    }

private:
    std::unique_ptr<DemoLedger> m_demo;
    QUuid m_case;
};

QTEST_MAIN(CasePagesTest)
#include "tst_casepages.moc"
