#include "support/DemoLedger.h"
#include "support/Expect.h"
#include "ui/Button.h"
#include "ui/EmptyState.h"
#include "ui/Language.h"
#include "ui/LedgerList.h"
#include "ui/LedgerModel.h"
#include "ui/LedgerView.h"
#include "ui/SearchField.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QPromise>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace lantian;

namespace {

/// A ledger on the screen.
struct ShownLedger {
    explicit ShownLedger(FieldBook &book, QSize size = {1164, 740}) : view(book)
    {
        view.resize(size);
        view.show();
        table = view.findChild<QTableView *>(u"ledgerTable"_s);
        search = view.findChild<QLineEdit *>(u"search"_s);
    }
    int rows() const { return table->model()->rowCount(); }
    QString cell(int row, LedgerModel::Column column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    QString label(const QString &name) const
    {
        const auto *found = view.findChild<WrapLabel *>(name);
        return found->isVisible() ? found->text() : QString();
    }
    /// Exports to `path` as a person does by the dialog.
    void exportTo(const QString &path)
    {
        press(u"export"_s);
        auto *dialog = view.findChild<QFileDialog *>(u"listDialog"_s);
        dialog->setNameFilters({u"*"_s});
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
    }
    void press(const QString &name) { QTest::mouseClick(view.findChild<Button *>(name), Qt::LeftButton); }

    LedgerView view;
    QTableView *table;
    QLineEdit *search;
};

} // namespace

class LedgerViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        EXPECT_OK(setLanguage(*qApp, u"zh_CN"_s));
        applyTheme(*qApp, {});
    }
    void init()
    {
        m_demo = std::make_unique<DemoLedger>();
        m_demo->addCases();
    }

    void aRowSaysWhatItIsAndWhereItStands()
    {
        ShownLedger shown(m_demo->book());
        QTRY_COMPARE(shown.rows(), 8);

        QCOMPARE(shown.cell(0, LedgerModel::Number), u"未编号 1008"_s);
        QCOMPARE(shown.cell(0, LedgerModel::Type), u"秸秆焚烧"_s);
        QCOMPARE(shown.cell(0, LedgerModel::Grid), u"王庄村第3网格"_s);
        QCOMPARE(shown.cell(0, LedgerModel::Handler), u"县农业农村局"_s);
        QCOMPARE(shown.cell(0, LedgerModel::Status), u"待立案"_s);
        QCOMPARE(shown.cell(1, LedgerModel::Status), u"已退回"_s);
        QCOMPARE(shown.cell(2, LedgerModel::Number), u"QS-2026-0409"_s);
        QCOMPARE(shown.cell(2, LedgerModel::Status), u"逾期 2 天"_s);
        QCOMPARE(shown.cell(6, LedgerModel::Status), u"回头看反弹"_s);
    }

    void whatIsListedGoesIntoAFile()
    {
        ShownLedger shown(m_demo->book());
        shown.press(u"overdue"_s);
        QTRY_COMPARE(shown.rows(), 1);
        const QTemporaryDir stick;
        const QString path = stick.filePath(u"list.csv"_s);

        shown.exportTo(path);

        QTRY_COMPARE(shown.label(u"exportOutcome"_s), u"list.csv 里有 1 件。"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("\r\n"), 1 + 1);
        QVERIFY(text.contains("QS-2026-0409"));
        QVERIFY(shown.view.findChild<Button *>(u"export"_s)->isEnabled());
    }

    void whatIsListedGoesOntoPaper()
    {
        ShownLedger shown(m_demo->book());
        shown.press(u"overdue"_s);
        QTRY_COMPARE(shown.rows(), 1);
        const QTemporaryDir stick;

        shown.exportTo(stick.filePath(u"list.pdf"_s));

        QTRY_COMPARE(shown.label(u"exportOutcome"_s), u"list.pdf 里有 1 件。"_s);
        QFile file(stick.filePath(u"list.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    void theExportsDialogOffersAWorkbookAndWhatElseThereIs()
    {
        ShownLedger shown(m_demo->book());
        shown.press(u"export"_s);
        auto *dialog = shown.view.findChild<QFileDialog *>(u"listDialog"_s);
        QVERIFY(dialog);

        QCOMPARE(dialog->nameFilters().size(), 5);
        QCOMPARE(dialog->selectedNameFilter(), u"Excel 工作簿 (*.xlsx)"_s);
        QVERIFY(dialog->selectedFiles().first().endsWith(u".xlsx"_s));
        dialog->selectNameFilter(dialog->nameFilters().last());
        Q_EMIT dialog->filterSelected(dialog->nameFilters().last());
        QVERIFY2(dialog->selectedFiles().first().endsWith(u".gpkg"_s),
                 qPrintable(dialog->selectedFiles().first()));
    }

    void aNameThatTellsNoFormIsRefused()
    {
        ShownLedger shown(m_demo->book());
        QTRY_COMPARE(shown.rows(), 8);
        const QTemporaryDir stick;

        shown.exportTo(stick.filePath(u"list.doc"_s));
        QTRY_VERIFY(shown.label(u"exportOutcome"_s).contains(u"xlsx"_s));
        QVERIFY(!QFile::exists(stick.filePath(u"list.doc"_s)));
    }

    void theTitleCountsWhatIsAskedFor()
    {
        ShownLedger shown(m_demo->book());
        QTRY_COMPARE(shown.view.title(), u"台账 · 全部 8"_s);
        QTRY_COMPARE(shown.view.findChild<Button *>(u"open"_s)->text(), u"未销号 5"_s);
        QCOMPARE(shown.view.findChild<Button *>(u"overdue"_s)->text(), u"逾期 1"_s);

        shown.press(u"overdue"_s);

        QTRY_COMPARE(shown.view.title(), u"台账 · 筛选出 1"_s);
        QTRY_COMPARE(shown.rows(), 1);
        QCOMPARE(shown.cell(0, LedgerModel::Number), u"QS-2026-0409"_s);
    }

    void aKindIsChosenFromChipsThatUnfold()
    {
        ShownLedger shown(m_demo->book());
        QTRY_COMPARE(shown.rows(), 8);

        shown.press(u"category"_s);
        shown.press(u"choice-burn"_s);

        QTRY_COMPARE(shown.rows(), 3);
        QCOMPARE(shown.view.findChild<Button *>(u"category"_s)->text(), u"露天焚烧"_s);
        QVERIFY(!shown.view.findChild<QWidget *>(u"choices"_s)->isVisible());
    }

    void theHeaderTurnsTheOrder()
    {
        ShownLedger shown(m_demo->book());
        QTRY_COMPARE(shown.rows(), 8);
        QHeaderView *header = shown.table->horizontalHeader();
        const auto click = [&](int column) {
            const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        };

        const auto numbers = [&] {
            QStringList cells;
            for (int row = 0; row < shown.rows(); ++row)
                cells << shown.cell(row, LedgerModel::Number);
            return cells;
        };

        const QStringList newestFirst = numbers();
        click(LedgerModel::Found);
        QTRY_COMPARE(numbers(), QStringList(newestFirst.rbegin(), newestFirst.rend()));
        click(LedgerModel::Status);

        QTRY_COMPARE(numbers().first(), u"QS-2026-0381"_s);
        QTRY_VERIFY(numbers().indexOf(u"QS-2026-0401"_s) < numbers().indexOf(u"QS-2026-0398"_s));
        QCOMPARE(shown.view.findChild<Button *>(u"order"_s)->text(), u"先到期在前"_s);
    }

    void searchingTakesWordsOnlyWhenTheyAreCommitted()
    {
        ShownLedger shown(m_demo->book());
        QTRY_COMPARE(shown.rows(), 8);
        shown.search->setFocus();
        QSignalSpy searches(shown.view.findChild<SearchField *>(), &SearchField::searched);

        QInputMethodEvent composing(u"dong'guan"_s, {});
        QApplication::sendEvent(shown.search, &composing);
        const auto *typing = shown.view.findChild<SearchField *>()->findChild<QTimer *>();
        QVERIFY(typing && !typing->isActive()); // no search is on its way
        QCOMPARE(searches.size(), 0);
        QInputMethodEvent committing;
        committing.setCommitString(u"东关"_s);
        QApplication::sendEvent(shown.search, &committing);
        QVERIFY(typing->isActive());

        QTRY_COMPARE(shown.rows(), 1);
        QCOMPARE(shown.cell(0, LedgerModel::Problem), u"东关煤场 · 约 3 吨"_s);
    }

    void whatMatchesNothingSaysSoAndLeadsBack()
    {
        ShownLedger shown(m_demo->book());
        QTRY_COMPARE(shown.rows(), 8);
        auto *empty = shown.view.findChild<EmptyState *>(u"empty"_s);

        QTest::keyClicks(shown.search, u"nosuchword"_s);
        QTRY_VERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<Button *>(u"action"_s), Qt::LeftButton);

        QTRY_COMPARE(shown.rows(), 8);
        QVERIFY(shown.table->isVisible());
        QVERIFY(shown.search->text().isEmpty());
    }

    void anEmptyLedgerSaysThatNothingIsThereYet()
    {
        DemoLedger nothing;
        ShownLedger shown(nothing.book());
        auto *empty = shown.view.findChild<EmptyState *>(u"empty"_s);

        QTRY_VERIFY(empty->isVisible());

        QVERIFY(!empty->findChild<Button *>(u"action"_s)->isVisible());
    }

    void aTapAndEnterOpenTheCase()
    {
        ShownLedger shown(m_demo->book());
        QTRY_COMPARE(shown.rows(), 8);
        QVERIFY(QTest::qWaitForWindowActive(&shown.view));
        QSignalSpy chosen(&shown.view, &LedgerView::caseChosen);
        const QRect second = shown.table->visualRect(shown.table->model()->index(1, 2));

        QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(&shown.view, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(shown.search->hasFocus());
        QTest::keyClick(shown.search, Qt::Key_Down);
        QTest::keyClick(shown.table, Qt::Key_Down);
        QTest::keyClick(shown.table, Qt::Key_Return);

        QCOMPARE(chosen.size(), 2);
        QVERIFY(chosen[0][0].toUuid() != chosen[1][0].toUuid());
    }

    void severalRowsAreCopiedForASpreadsheet()
    {
        ShownLedger shown(m_demo->book());
        QTRY_COMPARE(shown.rows(), 8);
        QSignalSpy chosen(&shown.view, &LedgerView::caseChosen);
        const auto at = [&](int row) {
            return shown.table->visualRect(shown.table->model()->index(row, 2)).center();
        };

        QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, Qt::ControlModifier, at(2));
        QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, Qt::ControlModifier, at(4));
        QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);

        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(u"QS-2026-0409\t散煤销售\t"_s));
        QCOMPARE(chosen.size(), 0);
        QVERIFY(shown.view.findChild<WrapLabel *>(u"note"_s)->isVisible());
    }

    void whatIsRecordedAppearsAndTheSelectionStays()
    {
        FieldBook &book = m_demo->book();
        ShownLedger shown(book);
        QTRY_COMPARE(shown.rows(), 8);
        shown.table->selectRow(2);

        Draft draft = book.newDraft(Draft::Kind::Inspection, m_demo->inspector, u"burn"_s, u"straw"_s);
        draft.kind = Draft::Kind::Report;
        DemoLedger::wait(book.start(draft));
        const Photo photo = DemoLedger::wait(book.addPhoto(
            draft.id,
            {.bytes = demoPicture(10), .at = m_demo->clock.now(), .words = {u"网格员 07"_s, {}, {}, {}}}));
        Q_UNUSED(photo)
        for (const auto &[key, value] : {std::pair{u"material"_s, u"corn_straw"_s},
                                         {u"state"_s, u"burning"_s},
                                         {draftKey::action, u"none"_s}})
            QVERIFY(book.answer(draft.id, key, value).result());
        const auto recorded = book.record(draft.id).result();
        EXPECT_OK(recorded);

        QTRY_COMPARE(shown.rows(), 9);
        const QModelIndexList selected = shown.table->selectionModel()->selectedRows();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected[0].data().toString(), u"QS-2026-0409"_s);
    }

    void furtherPagesComeByScrolling()
    {
        for (int i = 0; i < 230; ++i)
            m_demo->report(u"burn"_s, u"straw"_s, u"第%1处"_s.arg(i), u"青石镇 王庄村第3网格"_s,
                           demoTime(20, 8, i / 4));
        ShownLedger shown(m_demo->book());
        QTRY_COMPARE(shown.rows(), LedgerModel::pageRows);

        for (int pages = 2; pages <= 3; ++pages) {
            shown.table->scrollToBottom();
            QTRY_VERIFY(shown.rows() > (pages - 1) * LedgerModel::pageRows);
        }

        QCOMPARE(shown.rows(), 238);
        QSet<QString> numbers;
        for (int row = 0; row < shown.rows(); ++row)
            numbers << shown.cell(row, LedgerModel::Number);
        QCOMPARE(numbers.size(), 238);
    }

    void anAnswerThatIsNoLongerAskedForIsDropped()
    {
        std::vector<QPromise<Result<LedgerPage>>> asked;
        LedgerModel model(
            [&](const LedgerQuery &, const std::optional<LedgerRow> &, int) {
                asked.emplace_back().start();
                return asked.back().future();
            },
            m_demo->book().reference().catalogue(), m_demo->clock);
        const auto answer = [&](size_t question, const QString &summary) {
            asked[question].addResult(LedgerPage{{LedgerRow{.id = numberedId(1), .summary = summary}}, true});
            asked[question].finish();
            QCoreApplication::sendPostedEvents();
        };

        model.ask({.text = u"东"_s});
        model.ask({.text = u"东关"_s});
        answer(1, u"东关"_s);
        answer(0, u"东"_s);

        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).summary, u"东关"_s);
    }

    void aNarrowLedgerIsAListOfCards()
    {
        ShownLedger shown(m_demo->book(), {760, 1100});
        QTRY_COMPARE(shown.rows(), 8);
        auto *cards = shown.view.findChild<QListView *>(u"ledgerCards"_s);
        QSignalSpy chosen(&shown.view, &LedgerView::caseChosen);

        QVERIFY(cards->isVisible());
        QVERIFY(!shown.table->isVisible());
        QTest::mouseClick(cards->viewport(), Qt::LeftButton, {},
                          cards->visualRect(cards->model()->index(1, 0)).center());

        QCOMPARE(chosen.size(), 1);
    }

private:
    std::unique_ptr<DemoLedger> m_demo;
};

QTEST_MAIN(LedgerViewTest)
#include "tst_ledgerview.moc"
