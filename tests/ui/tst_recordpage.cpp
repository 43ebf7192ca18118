#include "CountyBook.h"
#include "support/Expect.h"
#include "ui/Button.h"
#include "ui/Language.h"
#include "ui/RecordPage.h"
#include "ui/RowButton.h"
#include "ui/SideColumn.h"
#include "ui/Theme.h"
#include "ui/TileButton.h"
#include "ui/WrapLabel.h"

#include <QApplication>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

Q_DECLARE_METATYPE(lantian::Draft)

class RecordPageTest : public QObject
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
        m_county = std::make_unique<CountyBook>();
        show();
    }

    void cleanup() { m_page.reset(); }

    void aTileLeadsToItsReportAndTheSiteTileToAnInspection()
    {
        QSignalSpy reports(m_page.get(), &RecordPage::reportChosen);
        QSignalSpy inspections(m_page.get(), &RecordPage::inspectionChosen);

        click(find<TileButton>(u"tile-burn-straw"_s));
        click(find<TileButton>(u"tile-road-"_s));
        click(find<TileButton>(u"tile-site-"_s));

        QCOMPARE(reports, (QList<QVariantList>{{u"burn"_s, u"straw"_s}, {u"road"_s, QString()}}));
        QCOMPARE(inspections, (QList<QVariantList>{{u"site"_s}}));
    }

    void theRarerOnesUnfold()
    {
        auto *more = find<Button>(u"more"_s);
        auto *barbecue = find<TileButton>(u"tile-fume-barbecue"_s);
        QVERIFY(more->accessibleName().startsWith(u"更多:餐饮油烟\u00A0· 露天烧烤"_s));
        QVERIFY(!barbecue->isVisible());
        QSignalSpy reports(m_page.get(), &RecordPage::reportChosen);

        click(more);
        QVERIFY(barbecue->isVisible());
        QTRY_VERIFY(barbecue->height() > 0);
        click(barbecue);

        QCOMPARE(reports, (QList<QVariantList>{{u"fume"_s, u"barbecue"_s}}));
        QCOMPARE(more->text(), u"收起"_s);
    }

    void anEmptyDaySaysWhatToDo()
    {
        QTRY_VERIFY(find<WrapLabel>(u"nothingReturned"_s)->text().startsWith(u"今天还没有记录"_s));
        QVERIFY(find<WrapLabel>(u"noDrafts"_s)->isVisible());
        QCOMPARE(find<WrapLabel>(u"counts"_s)->text(), u"已存本机 0 · 已到中心 0"_s);
    }

    void draftsAreResumedWhereTheyWereLeftNewestFirst()
    {
        const Draft coal = started(Draft::Kind::Report, u"coal"_s, u"sell"_s);
        awaited(m_county->book->answer(coal.id, draftKey::place, u"东关村"_s));
        m_county->clock.advance(std::chrono::minutes(5));
        const Draft site = started(Draft::Kind::Inspection, u"site"_s, {});
        awaited(m_county->book->answer(site.id, draftKey::site, idText(m_county->site)));
        awaited(m_county->book->answer(site.id, draftKey::item(u"hoarding"_s),
                                       QJsonObject{{u"result"_s, u"pass"_s}}));
        QSignalSpy chosen(m_page.get(), &RecordPage::draftChosen);

        QTRY_COMPARE(draftTitles(), (QStringList{u"工地检查 · 恒安二期"_s, u"散煤销售 · 东关村"_s}));
        QTRY_COMPARE(row(site)->accessibleDescription(), u"1/8. 08:52 · 自动保存"_s);
        QCOMPARE(row(coal)->accessibleDescription(), u"草稿. 08:47 · 自动保存"_s);
        click(row(site));

        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<Draft>().id, site.id);
    }

    void aDraftThrownAwayIsInTheBin()
    {
        const Draft coal = started(Draft::Kind::Report, u"coal"_s, u"sell"_s);
        QTRY_VERIFY(row(coal));
        QSignalSpy binned(m_page.get(), &RecordPage::draftBinned);

        click(find<Button>(u"bin-"_s + idText(coal.id)));

        QTRY_COMPARE(binned, (QList<QVariantList>{{coal.id}}));
        QTRY_VERIFY(!row(coal));
        QCOMPARE(awaited(m_county->book->drafts(m_county->worker.id, true)).size(), 1u);
        QSignalSpy wanted(m_page.get(), &RecordPage::binRequested);
        click(find<Button>(u"bin"_s));
        QCOMPARE(wanted.size(), 1);
    }

    void whatCameBackSaysWhatIsMissing()
    {
        const QUuid id = reportedCoal();
        m_page.reset();
        m_county->receive({{.stream = id,
                            .kind = EventKind::CaseReturned,
                            .author = m_county->office,
                            .data = {{u"to"_s, u"reporter"_s},
                                     {u"missing"_s, QJsonArray{u"coal_kind"_s, u"amount_band"_s}}}}});
        show();
        QSignalSpy chosen(m_page.get(), &RecordPage::caseChosen);
        const auto returned = [&] { return m_page->findChild<RowButton *>(u"returned-"_s + idText(id)); };

        QTRY_VERIFY(returned());
        QTRY_COMPARE(returned()->accessibleDescription(), u"补 2 项. 缺:煤种、数量"_s);
        QCOMPARE(returned()->text(), u"退回补正 · 散煤销售"_s);
        QCOMPARE(find<WrapLabel>(u"counts"_s)->text(), u"已存本机 1 · 已到中心 0"_s);
        click(returned());

        QCOMPARE(chosen, (QList<QVariantList>{{id}}));
    }

    void anotherPersonSeesOnlyTheirOwn()
    {
        const Draft coal = started(Draft::Kind::Report, u"coal"_s, u"sell"_s);
        QTRY_VERIFY(row(coal));
        const Person other = awaited(m_county->book->addPerson(u"网格员 08"_s, Role::Inspector, {}, {}));

        m_page->setPerson(other);

        QVERIFY(!row(coal));
        QTRY_VERIFY(find<WrapLabel>(u"noDrafts"_s)->isVisible());
    }

    void theCardsGoUnderTheTilesInPortrait()
    {
        const auto *columns = m_page->findChild<SideColumn *>();
        QVERIFY(!columns->isStacked());

        m_page->resize(800, 1280);

        QVERIFY(columns->isStacked());
    }

    void theLanguageChangesAllWords()
    {
        started(Draft::Kind::Report, u"coal"_s, u"sell"_s);
        QTRY_COMPARE(draftTitles(), QStringList{u"散煤销售"_s});

        EXPECT_OK(setLanguage(*qApp, u"en"_s));

        QTRY_COMPARE(draftTitles(), QStringList{u"Coal sale"_s});
        QCOMPARE(find<TileButton>(u"tile-burn-straw"_s)->text(), u"Straw burning"_s);
        EXPECT_OK(setLanguage(*qApp, u"zh_CN"_s));
    }

private:
    void show()
    {
        m_page = std::make_unique<RecordPage>(*m_county->book);
        m_page->setPerson(m_county->worker);
        m_page->resize(1184, 1400);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    template <class W>
    W *find(const QString &name) const
    {
        W *found = m_page->findChild<W *>(name);
        if (!found)
            qFatal("there is no %s", qUtf8Printable(name));
        return found;
    }

    RowButton *row(const Draft &draft) const
    {
        return m_page->findChild<RowButton *>(u"draft-"_s + idText(draft.id));
    }

    QStringList draftTitles() const
    {
        QStringList titles;
        for (const RowButton *each : m_page->findChildren<RowButton *>())
            if (each->objectName().startsWith(u"draft-"_s))
                titles << each->text();
        return titles;
    }

    Draft started(Draft::Kind kind, const QString &category, const QString &subtype)
    {
        return awaited(
            m_county->book->start(m_county->book->newDraft(kind, m_county->worker.id, category, subtype)));
    }

    QUuid reportedCoal()
    {
        const Draft draft = started(Draft::Kind::Report, u"coal"_s, u"sell"_s);
        FieldBook &book = *m_county->book;
        awaited(book.answer(draft.id, u"coal_kind"_s, u"loose"_s));
        awaited(book.answer(draft.id, draftKey::action, u"recorded"_s));
        awaited(book.answer(draft.id, draftKey::grid, u"990101100001003"_s));
        awaited(book.addPhoto(draft.id, m_county->photo(1)));
        return awaited(book.record(draft.id)).caseId;
    }

    std::unique_ptr<CountyBook> m_county;
    std::unique_ptr<RecordPage> m_page;
};

QTEST_MAIN(RecordPageTest)
#include "tst_recordpage.moc"
