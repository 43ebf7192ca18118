#include "support/DemoBook.h"
#include "support/Reach.h"
#include "ui/BinPage.h"
#include "ui/BinnedDraft.h"
#include "ui/Button.h"
#include "ui/Chip.h"
#include "ui/EmptyState.h"
#include "ui/Language.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace lantian;

/// Drafts in the bin: put back, deleted for good, taken back in time.
class BinPageTest : public QObject
{
    Q_OBJECT

    struct Shown {
        DemoBook demo;
        Person person;
        Draft draft;
        std::unique_ptr<BinPage> page;

        Shown()
        {
            person = broughtBy(demo.book->addPerson(u"网格员 07"_s, Role::Inspector, {}, {}));
            const Category &category = demo.book->reference().catalogue().categories.front();
            draft = broughtBy(
                demo.book->start(demo.book->newDraft(Draft::Kind::Report, person.id, category.key, {})));
            done(demo.book->answer(draft.id, draftKey::place, u"城关镇 鲁町村第1网格"_s));
            done(demo.book->bin(draft.id));
            page = std::make_unique<BinPage>(*demo.book);
            page->resize(1280, 800);
            page->show();
        }
        std::vector<Draft> drafts(bool binned) { return broughtBy(demo.book->drafts(person.id, binned)); }
        BinnedDraft *row() const { return page->findChild<BinnedDraft *>(); }
    };

private Q_SLOTS:
    void initTestCase() { QVERIFY(setLanguage(*qApp, u"zh_CN"_s)); }

    void aDraftIsPutBack()
    {
        Shown shown;
        shown.page->setPerson(shown.person);
        QTRY_VERIFY(shown.row());
        QSignalSpy restored(shown.page.get(), &BinPage::restored);

        reachAndTap(shown.row()->findChild<Button *>(u"restore"_s));

        QTRY_COMPARE(restored.size(), 1);
        QCOMPARE(restored[0][0].toUuid(), shown.draft.id);
        QCOMPARE(shown.drafts(false).size(), size_t(1));
        QTRY_VERIFY(shown.page->findChild<EmptyState *>()->isVisible());
    }

    void whatIsDeletedForGoodGoesFromTheDiskOnlyWhenToldSo()
    {
        Shown shown;
        shown.page->setPerson(shown.person);
        QTRY_VERIFY(shown.row());
        QSignalSpy removed(shown.page.get(), &BinPage::removed);

        reachAndTap(shown.row()->findChild<Button *>(u"remove"_s));
        QCOMPARE(removed.size(), 1);
        QTRY_VERIFY(shown.page->findChild<EmptyState *>()->isVisible());
        QCOMPARE(shown.drafts(true).size(), size_t(1));
        shown.page->removeForGood(removed[0][0].toUuid());

        QTRY_COMPARE(shown.drafts(true).size(), size_t(0));
    }

    void whatIsTakenBackStandsThereAgain()
    {
        Shown shown;
        shown.page->setPerson(shown.person);
        QTRY_VERIFY(shown.row());
        reachAndTap(shown.row()->findChild<Button *>(u"remove"_s));
        QTRY_VERIFY(shown.page->findChild<EmptyState *>()->isVisible());

        shown.page->takeBack(shown.draft.id);

        QTRY_VERIFY(shown.row() && shown.row()->isVisible());
    }

    void theDaysThatAreLeftAreSaid()
    {
        Shown shown;
        shown.demo.clock.advance(28 * 24h);

        shown.page->setPerson(shown.person);

        QTRY_VERIFY(shown.row());
        auto *left = shown.row()->findChild<Chip *>(u"daysLeft"_s);
        QCOMPARE(left->text(), u"还剩 2 天"_s);
        QCOMPARE(left->tone(), Tone::Warning);
    }
};

QTEST_MAIN(BinPageTest)
#include "tst_binpage.moc"
