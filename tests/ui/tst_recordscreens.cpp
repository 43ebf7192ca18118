#include "CountyBook.h"
#include "support/Expect.h"
#include "support/Screen.h"
#include "ui/InspectionPage.h"
#include "ui/Language.h"
#include "ui/RecordPage.h"
#include "ui/RowButton.h"
#include "ui/Shell.h"
#include "ui/Theme.h"
#include "ui/TopBar.h"

#include <QApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// Shows the record page and an inspection in every look, with what a day brings, and writes the pictures to
/// the build folder's `screens`.
class RecordScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_county = std::make_unique<CountyBook>();
        QTRY_VERIFY(m_county->whereabouts->position());
        FieldBook &book = *m_county->book;
        const Draft coal = started(Draft::Kind::Report, u"coal"_s, u"sell"_s);
        awaited(book.answer(coal.id, draftKey::place, u"东关煤场"_s));
        awaited(book.answer(coal.id, u"coal_kind"_s, u"loose"_s));
        awaited(book.answer(coal.id, draftKey::action, u"recorded"_s));
        awaited(book.answer(coal.id, draftKey::grid, u"990101100001003"_s));
        awaited(book.addPhoto(coal.id, m_county->photo(1)));
        const QUuid returned = awaited(book.record(coal.id)).caseId;
        m_county->receive({{.stream = returned,
                            .kind = EventKind::CaseReturned,
                            .author = m_county->office,
                            .data = {{u"missing"_s, QJsonArray{u"coal_kind"_s, u"amount_band"_s}}}}});
        QTRY_VERIFY(m_county->whereabouts->position());
        m_inspection = inspectionBegun();
        const Draft begun = started(Draft::Kind::Report, u"coal"_s, u"sell"_s);
        awaited(m_county->book->answer(begun.id, draftKey::place, u"东关煤场"_s));
    }

    void everythingCanBeReadAndTouched_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        const QList<std::pair<QByteArray, Theme::Look>> looks = {
            {"day", Theme::Look::Day}, {"dark", Theme::Look::Dark}, {"outdoor", Theme::Look::Outdoor}};
        for (const auto &[name, look] : looks)
            for (const int percent : textSizes)
                for (const QSize size : {QSize(1280, 800), QSize(800, 1280)})
                    for (const QString &language : languages())
                        if (look == Theme::Look::Day || (percent == 100 && language == u"zh_CN"))
                            QTest::addRow("%s-%d-%s-%s", name.constData(), percent,
                                          size.width() > size.height() ? "landscape" : "portrait",
                                          qUtf8Printable(language))
                                << Theme{look, percent, 1.0} << size << language;
        QTest::newRow("dense") << Theme{Theme::Look::Day, 150, 1.5} << QSize(1200, 1920) << u"zh_CN"_s;
    }

    void everythingCanBeReadAndTouched()
    {
        QFETCH(Theme, theme);
        QFETCH(QSize, size);
        QFETCH(QString, language);
        EXPECT_OK(setLanguage(*qApp, language));
        applyTheme(*qApp, theme);
        Shell shell;
        auto *record = new RecordPage(*m_county->book);
        auto *picker = new InspectionPage(*m_county->book, *m_county->whereabouts);
        auto *checklist = new InspectionPage(*m_county->book, *m_county->whereabouts);
        record->setPerson(m_county->worker);
        picker->begin(m_county->worker, u"site"_s);
        checklist->resume(m_county->worker, m_inspection);
        shell.addPage({u"record"_s, u"记录"_s, u"发现什么问题?"_s, u"plus"_s}, record);
        shell.addPage({u"site"_s, {}, picker->title(), {}}, picker);
        shell.addPage({u"inspection"_s, {}, checklist->title(), {}}, checklist);
        shell.resize(size);
        shell.show();
        QTRY_VERIFY(record->findChild<RowButton *>(u"draft-"_s + idText(m_inspection.id)));
        QTRY_VERIFY(picker->findChild<RowButton *>(u"site-"_s + idText(m_county->site)));
        QTRY_VERIFY(checklist->findChild<QWidget *>(u"history"_s)->isVisibleTo(checklist));

        QStringList faults = faultsOf(shell, u"record"_s);
        record->findChild<QAbstractButton *>(u"more"_s)->click();
        faults += faultsOf(shell, u"record"_s, u"-more"_s);
        faults += faultsOf(shell, u"site"_s);
        faults += faultsOf(shell, u"inspection"_s);
        checklist->findChild<QAbstractButton *>(u"submit"_s)->click();
        const auto *cover = checklist->findChild<QWidget *>(u"item-cover"_s);
        cover->findChild<RowButton *>(u"heading"_s)->click();
        faults += faultsOf(shell, u"inspection"_s, u"-unfolded"_s);

        QCOMPARE(shell.size(), size);
        QVERIFY2(faults.isEmpty(), qUtf8Printable(u'\n' + faults.join(u'\n')));
    }

private:
    Draft started(Draft::Kind kind, const QString &category, const QString &subtype)
    {
        return awaited(
            m_county->book->start(m_county->book->newDraft(kind, m_county->worker.id, category, subtype)));
    }

    Draft inspectionBegun()
    {
        FieldBook &book = *m_county->book;
        const Draft draft = started(Draft::Kind::Inspection, u"site"_s, {});
        const auto answer = [&](const QString &item, const QString &result, const QString &note = {}) {
            awaited(book.answer(draft.id, draftKey::item(item),
                                QJsonObject{{u"result"_s, result}, {u"note"_s, note}}));
        };
        const auto add = [&](const QString &item, int number) {
            awaited(book.addPhoto(draft.id, m_county->itemPhoto(item, number)));
        };
        awaited(book.answer(draft.id, draftKey::site, idText(m_county->site)));
        answer(u"hoarding"_s, u"pass"_s);
        answer(u"cover"_s, u"fail"_s, u"东侧约 200 ㎡ 未覆盖"_s);
        answer(u"wash"_s, u"fail"_s, u"冲洗台停用"_s);
        answer(u"harden"_s, u"pass"_s);
        answer(u"wet"_s, u"na"_s, u"今日无土方作业"_s);
        answer(u"haul"_s, u"pass"_s);
        add(u"cover"_s, 2);
        add(u"cover"_s, 3);
        add(u"wash"_s, 4);
        return awaited(book.draft(draft.id));
    }

    static QStringList faultsOf(Shell &shell, const QString &page, const QString &state = {})
    {
        shell.showPage(page);
        return faultsOnScreen(
            &shell, QStringLiteral(SCREENS),
            u"record-%1-%2%3"_s.arg(QString::fromLatin1(QTest::currentDataTag()), page, state));
    }

    std::unique_ptr<CountyBook> m_county;
    Draft m_inspection;
};

QTEST_MAIN(RecordScreensTest)
#include "tst_recordscreens.moc"
