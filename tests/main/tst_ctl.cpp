#include "base/DirectoryLock.h"
#include "evidence/PhotoStore.h"
#include "fieldwork/Bench.h"
#include "main/Ctl.h"
#include "support/Expect.h"
#include "support/ZipEntry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using bench::lay;

namespace {

const QString site = idText(numberedId(0x517e));

QString photo(int number)
{
    return u"%1/resources/demo/photos/990101-2023-0000%2_1.jpg"_s.arg(QLatin1StringView(SOURCE_ROOT),
                                                                      QString::number(number));
}

/// `report` of a straw fire that lacks nothing, with `more` words.
QStringList straw(const QStringList &more = {})
{
    return QStringList{u"report"_s,         u"--category"_s, u"burn"_s,          u"--subtype"_s,
                       u"straw"_s,          u"--photo"_s,    photo(1),           u"--at"_s,
                       u"39.25,115.85,6"_s, u"--set"_s,      u"state=burning"_s, u"action=extinguished"_s} +
           more;
}

/// `inspect` with all items in order except `failed`.
QStringList visit(const QStringList &failed = {}, const QStringList &more = {})
{
    QStringList words{u"inspect"_s, u"--site"_s, site, u"--item"_s};
    for (const char *key : {"hoarding", "cover", "wash", "harden", "wet", "haul", "monitor", "nonroad"}) {
        const QString item = QString::fromLatin1(key);
        words << item + (failed.contains(item) ? u"=fail"_s : u"=pass"_s);
    }
    return words + more;
}

} // namespace

/// The commands as scripts and people run them.
class CtlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        bench::layMap({m_ctl->directory()});
    }

    void aReportIsSavedListedAndShownInWords()
    {
        const CtlRun saved = ctl(straw());
        QCOMPARE(saved.code, 0);
        QVERIFY2(saved.out.startsWith(u"已存本机"_s), qUtf8Printable(saved.out));
        QCOMPARE(saved.err, QString());
        const QString id = saved.out.trimmed().right(36);
        QVERIFY(!idFromText(id).isNull());

        const CtlRun listed = ctl({u"list"_s});
        QCOMPARE(listed.code, 0);
        QVERIFY2(listed.out.contains(id), qUtf8Printable(listed.out));
        QVERIFY(listed.out.contains(u"城关镇 鲁町村第1网格"_s));

        const CtlRun shown = ctl({u"show"_s, id});
        QCOMPARE(shown.code, 0);
        QVERIFY2(shown.out.contains(u"case.reported"_s), qUtf8Printable(shown.out));
        QVERIFY(shown.out.contains(u"网格员 01"_s));
    }

    void aReportIsSavedListedAndShownAsJson()
    {
        const CtlRun saved = ctl(straw({u"--json"_s}));
        QCOMPARE(saved.code, 0);
        QCOMPARE(saved.json()[u"saved"_s], true);
        QCOMPARE(saved.json()[u"state"_s], u"reported"_s);
        QCOMPARE(saved.json()[u"severity"_s], u"general"_s);
        QCOMPARE(saved.json()[u"grid"_s], bench::firstGrid);
        QCOMPARE(saved.json()[u"position"_s][u"source"_s], u"manual"_s);
        QCOMPARE(saved.json()[u"position"_s][u"accuracy_m"_s], 6);
        QCOMPARE(saved.json()[u"lacks"_s].toArray(), QJsonArray());
        const QString id = saved.json()[u"id"_s].toString();

        const CtlRun listed = ctl({u"list"_s, u"--json"_s});
        QCOMPARE(listed.document().array().size(), 1);
        QCOMPARE(listed.document()[0][u"id"_s].toString(), id);
        QCOMPARE(listed.document()[0][u"sent"_s], false);

        const CtlRun shown = ctl({u"show"_s, id, u"--json"_s});
        QCOMPARE(shown.json()[u"id"_s].toString(), id);
        QCOMPARE(shown.json()[u"photos"_s].toArray().size(), 1);
        QCOMPARE(shown.json()[u"on_site"_s][u"settled"_s], true);
        QCOMPARE(shown.json()[u"timeline"_s].toArray().size(), 1);
        QCOMPARE(shown.json()[u"timeline"_s][0][u"applies"_s], true);
    }

    void itSpeaksEnglishToThoseWhoDo()
    {
        const CtlRun saved = ctl(straw(), u"en_US.UTF-8"_s);

        QCOMPARE(saved.code, 0);
        QVERIFY2(saved.out.startsWith(u"Saved on this machine: "_s), qUtf8Printable(saved.out));
    }

    void whatLacksAnswersIsSavedAndSaysSo()
    {
        const CtlRun saved = ctl({u"report"_s, u"--category"_s, u"burn"_s, u"--photo"_s, photo(1), u"--at"_s,
                                  u"39.25,115.85"_s, u"--json"_s});

        QCOMPARE(saved.code, 0);
        QCOMPARE(saved.json()[u"lacks"_s].toArray().size(), 3); // kind, state, what was done
        QVERIFY2(saved.err.contains(u"现状"_s), qUtf8Printable(saved.err));
    }

    void theListIsFilteredBySearchStateAndCategory()
    {
        QCOMPARE(ctl(straw({u"note=省道东侧玉米地"_s})).code, 0);
        QCOMPARE(ctl({u"report"_s, u"--category"_s, u"coal"_s, u"--subtype"_s, u"sell"_s, u"--photo"_s,
                      photo(2), u"--at"_s, u"39.25,115.95"_s})
                     .code,
                 0);

        QCOMPARE(count({u"--category"_s, u"burn"_s}), 1);
        QCOMPARE(count({u"--category"_s, u"coal"_s}), 1);
        QCOMPARE(count({u"--search"_s, u"玉米"_s}), 1);
        QCOMPARE(count({u"--search"_s, u"苗堡"_s}), 1);
        QCOMPARE(count({u"--search"_s, u"米玉"_s}), 0);
        QCOMPARE(count({u"--search"_s, u"省道"_s, u"玉米"_s}), 1);
        QCOMPARE(count({u"--state"_s, u"reported"_s}), 2);
        QCOMPARE(count({u"--state"_s, u"closed"_s}), 0);
        QCOMPARE(count({u"--state"_s, u"reported"_s, u"--category"_s, u"burn"_s, u"--search"_s, u"苗堡"_s}),
                 0);
    }

    void nothingThatIsSaidSteersTheTerminal()
    {
        QCOMPARE(ctl(straw()).code, 0);

        const CtlRun run = ctl({u"export"_s, u"csv"_s, u"--out"_s, m_ctl->file(u"a\x1b[2J\u202e.csv"_s)});

        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains(u"a\uFFFD[2J\uFFFD.csv"_s), qUtf8Printable(run.out));
    }

    void theListIsExportedInEveryFormBesideARunningApp()
    {
        QCOMPARE(ctl(straw()).code, 0);
        const auto lock = DirectoryLock::taken(m_ctl->directory());
        EXPECT_OK(lock);

        for (const char *form : {"xlsx", "csv", "geojson", "gpkg", "pdf"}) {
            const QString path = m_ctl->file(u"cases."_s + QLatin1StringView(form));
            const CtlRun run = ctl({u"export"_s, QString::fromLatin1(form), u"--out"_s, path, u"--json"_s});
            QVERIFY2(run.code == 0, qUtf8Printable(run.err));
            QCOMPARE(run.json()[u"cases"_s].toInt(), 1);
            QCOMPARE(run.json()[u"bytes"_s].toInteger(), QFileInfo(path).size());
        }
        const QByteArray sheet = zipEntry(m_ctl->file(u"cases.xlsx"_s), "xl/worksheets/sheet1.xml");
        for (const char *word : {"问题描述", "露天焚烧", "待立案"})
            QVERIFY2(sheet.contains(word), word);
        const QString nowhere = u"/proc/nowhere/cases.csv"_s;
        const CtlRun refused = ctl({u"export"_s, u"csv"_s, u"--out"_s, nowhere, u"--json"_s});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.json()[u"error"_s][u"code"_s], u"export-not-written"_s);
    }

    void anExportReplacesNoneOfTheData()
    {
        QCOMPARE(ctl(straw()).code, 0);
        const QString database = m_ctl->directory() + u"/lantian.db"_s;
        for (const char *form : {"csv", "pdf"}) {
            QCOMPARE(ctl({u"export"_s, QString::fromLatin1(form), u"--out"_s, database}).code, 2);
            QCOMPARE(ctl({u"export"_s, QString::fromLatin1(form), u"--out"_s, u""_s}).code, 2);
        }

        QCOMPARE(ctl({u"verify"_s}).code, 0);
        QCOMPARE(count({}), 1);
    }

    void aSiteIsInspectedInWordsAndAsJson()
    {
        const CtlRun words = ctl(visit());
        QCOMPARE(words.code, 0);
        QVERIFY2(words.out.contains(u"8"_s), qUtf8Printable(words.out));
        QVERIFY2(words.err.contains(site), qUtf8Printable(words.err)); // nobody registered it

        const CtlRun json = ctl(visit({u"wash"_s}, {u"--photo"_s, u"wash="_s + photo(3), u"--note"_s,
                                                    u"wash=水池无水"_s, u"--json"_s}));
        QCOMPARE(json.code, 0);
        QCOMPARE(json.json()[u"passed"_s], 7);
        QCOMPARE(json.json()[u"failed"_s], 1);
        QCOMPARE(json.json()[u"failed_items"_s].toArray(), QJsonArray{u"wash"_s});
        const CtlRun shown = ctl({u"show"_s, json.json()[u"case"_s].toString(), u"--json"_s});
        QCOMPARE(shown.json()[u"inspection"_s], json.json()[u"id"_s]);
        QCOMPARE(shown.json()[u"law"_s].toArray(), QJsonArray{u"B4@code2026"_s});
        QVERIFY(shown.json()[u"note"_s].toString().contains(u"水池无水"_s));
        QCOMPARE(count(), 1);
    }

    void whatHappenedUnderTheOldLawFallsUnderIt()
    {
        const CtlRun before = ctl(straw({u"--time"_s, u"2026-08-14T23:59:59+08:00"_s, u"--json"_s}));
        const CtlRun since = ctl(straw({u"--time"_s, u"2026-08-15T00:00:00+08:00"_s, u"--json"_s}));

        QCOMPARE(before.json()[u"law"_s].toArray(), QJsonArray{u"B1@air2018"_s});
        QCOMPARE(since.json()[u"law"_s].toArray(), QJsonArray{u"B1@code2026"_s});
    }

    void aReceiversLogGivesThePosition()
    {
        const QString track = QLatin1StringView(SOURCE_ROOT) + u"/resources/demo/track.nmea"_s;

        const CtlRun saved = ctl({u"report"_s, u"--category"_s, u"burn"_s, u"--photo"_s, photo(1),
                                  u"--nmea"_s, track, u"--json"_s});

        QCOMPARE(saved.code, 0);
        QCOMPARE(saved.json()[u"position"_s][u"source"_s], u"gnss"_s);
        QVERIFY(saved.json()[u"position"_s][u"satellites"_s].toInt() > 0);
    }

    void aLogWithoutAFixIsAWarningAndLosesNothing()
    {
        lay(m_ctl->file(u"indoors.nmea"_s), "$GNGGA,003100.00,,,,,0,00,99.9,,M,,M,,*00\r\nno sky\r\n");

        const CtlRun saved = ctl({u"report"_s, u"--category"_s, u"burn"_s, u"--photo"_s, photo(1),
                                  u"--nmea"_s, m_ctl->file(u"indoors.nmea"_s), u"--json"_s});

        QCOMPARE(saved.code, 0);
        QVERIFY(saved.json()[u"position"_s].isNull());
        QVERIFY(!saved.json()[u"warnings"_s].toArray().isEmpty());
        QVERIFY2(saved.err.contains(u"定位"_s), qUtf8Printable(saved.err));
        QCOMPARE(count(), 1);
    }

    void wrongUseIsToldAndRecordsNothing_data()
    {
        QTest::addColumn<QStringList>("words");

        QTest::newRow("no such command") << QStringList{u"destroy"_s};
        QTest::newRow("an unknown option") << straw({u"--colour"_s, u"red"_s});
        QTest::newRow("an option without its value") << straw({u"--time"_s});
        QTest::newRow("no category") << QStringList{u"report"_s, u"--photo"_s, photo(1), u"--at"_s,
                                                    u"39,115"_s};
        QTest::newRow("no photo") << QStringList{u"report"_s, u"--category"_s, u"burn"_s, u"--at"_s,
                                                 u"39,115"_s};
        QTest::newRow("no place") << QStringList{u"report"_s, u"--category"_s, u"burn"_s, u"--photo"_s,
                                                 photo(1)};
        QTest::newRow("two places") << straw({u"--nmea"_s, u"track.nmea"_s});
        QTest::newRow("a place that is none") << straw().first(7) + QStringList{u"--at"_s, u"91,115"_s};
        QTest::newRow("no such category") << QStringList{
            u"report"_s, u"--category"_s, u"noise"_s, u"--photo"_s, photo(1), u"--at"_s, u"39,115"_s};
        QTest::newRow("two categories") << straw({u"--category"_s, u"coal"_s});
        QTest::newRow("no such field") << straw({u"--set"_s, u"colour=red"_s});
        QTest::newRow("a value the field does not take") << straw({u"--set"_s, u"area_m2=large"_s});
        QTest::newRow("a site that is no id") << straw({u"--set"_s, u"site=桂园"_s});
        QTest::newRow("a time without an offset") << straw({u"--time"_s, u"2026-11-19T08:46:12"_s});
        QTest::newRow("no such item") << visit({}, {u"--note"_s, u"ceiling=x"_s});
        QTest::newRow("an item that is not asked") << visit({}, {u"--item"_s, u"bareland=fail"_s});
        QTest::newRow("no such result") << visit({}, {u"--item"_s, u"wash=maybe"_s});
        QTest::newRow("show nothing") << QStringList{u"show"_s};
        QTest::newRow("show what is no id") << QStringList{u"show"_s, u"1"_s};
        QTest::newRow("a word too many") << QStringList{u"verify"_s, u"now"_s};
        QTest::newRow("no such state") << QStringList{u"list"_s, u"--state"_s, u"lost"_s};
        QTest::newRow("backup to nowhere") << QStringList{u"backup"_s};
        QTest::newRow("restore from nothing") << QStringList{u"restore"_s};
    }

    void wrongUseIsToldAndRecordsNothing()
    {
        QFETCH(const QStringList, words);
        Bench bench(m_ctl->directory()); // so that reading commands find a database
        bench.store.reset();

        const CtlRun run = ctl(words);

        QCOMPARE(run.code, 2);
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.contains(u"lantian-ctl --data "_s), qUtf8Printable(run.err));
        const CtlRun json = ctl(words + QStringList{u"--json"_s});
        QCOMPARE(json.code, 2);
        QCOMPARE(json.json()[u"error"_s][u"code"_s], u"usage"_s);
        QCOMPARE(count(), 0);
    }

    void withoutACommandOrADirectoryItTellsHow()
    {
        QCOMPARE(m_ctl->bare({}).code, 2);
        QCOMPARE(m_ctl->bare({u"list"_s}).code, 2);
        QCOMPARE(m_ctl->bare({u"list"_s, u"--data"_s}).code, 2);
    }

    void aPhotoThatCannotBeTakenIsNamedAndNothingIsRecorded_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        const QByteArray whole = bench::bytesOf(photo(1));
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("text") << QByteArray("no picture");
        QTest::newRow("cut off") << whole.first(whole.size() / 2);
    }

    void aPhotoThatCannotBeTakenIsNamedAndNothingIsRecorded()
    {
        QFETCH(const QByteArray, bytes);
        const QString bad = m_ctl->file(u"坏.jpg"_s);
        if (!bytes.isEmpty())
            lay(bad, bytes);

        const CtlRun run = ctl(straw({u"--photo"_s, bad, u"--json"_s}));

        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains(bad), qUtf8Printable(run.err));
        QVERIFY(!run.json()[u"error"_s][u"code"_s].toString().isEmpty());
        QCOMPARE(count(), 0);
        QCOMPARE(drafts(), 0);
    }

    void hostileTextsAreKeptAsTheyAre_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("SQL") << u"'; DROP TABLE event; --\" OR 1=1"_s;
        QTest::newRow("HTML") << u"<script>alert(1)</script><b>&amp;</b>"_s;
        QTest::newRow("search operators") << u"NEAR(\"a* OR ^b:c) AND"_s;
        QTest::newRow("format") << u"%1 %n %s %2$x =a=b"_s;
        QTest::newRow("emoji") << u"🔥🚜 𠀀焚烧"_s;
        QTest::newRow("lines") << u"一\n\t二\u202e三"_s;
        QTest::newRow("long") << QString(10'000, u'烟');
    }

    void hostileTextsAreKeptAsTheyAre()
    {
        QFETCH(const QString, text);
        const CtlRun saved = ctl(straw({u"note="_s + text, u"--json"_s}));
        QCOMPARE(saved.code, 0);
        QCOMPARE(saved.json()[u"note"_s].toString(), text);

        const CtlRun shown = ctl({u"show"_s, saved.json()[u"id"_s].toString(), u"--json"_s});
        QCOMPARE(shown.json()[u"note"_s].toString(), text);
        const CtlRun found = ctl({u"list"_s, u"--json"_s, u"--search"_s, text});
        QCOMPARE(found.code, 0);
        QCOMPARE(found.document().array().size(), 1);
        QCOMPARE(ctl({u"verify"_s}).code, 0);
    }

    void anItemsNoteIsKeptAsItIs()
    {
        const QString text = u"'); DELETE FROM event; <img src=x>🔥"_s;

        const CtlRun saved = ctl(visit({u"wash"_s}, {u"--note"_s, u"wash="_s + text, u"--json"_s}));

        QCOMPARE(saved.code, 0);
        const CtlRun shown = ctl({u"show"_s, saved.json()[u"case"_s].toString(), u"--json"_s});
        QVERIFY(shown.json()[u"note"_s].toString().contains(text));
    }

    void whatIsTooLargeToSignIsRefusedAndLeavesNothing()
    {
        const CtlRun run = ctl(straw({u"note="_s + QString(70'000, u'x')}));

        QCOMPARE(run.code, 1);
        QCOMPARE(count(), 0);
        QCOMPARE(drafts(), 0);
    }

    void besideARunningAppReadingWorksAndWritingIsRefused()
    {
        const CtlRun saved = ctl(straw({u"--json"_s}));
        const auto running = DirectoryLock::taken(m_ctl->directory());
        EXPECT_OK(running);

        QCOMPARE(count(), 1);
        QCOMPARE(ctl({u"show"_s, saved.json()[u"id"_s].toString()}).code, 0);
        QCOMPARE(ctl({u"verify"_s}).code, 0);
        QCOMPARE(ctl({u"backup"_s, m_ctl->file(u"beside.tar"_s)}).code, 0);
        for (const QStringList &words : {straw(), visit()}) {
            const CtlRun refused = ctl(words + QStringList{u"--json"_s});
            QCOMPARE(refused.code, 1);
            QCOMPARE(refused.json()[u"error"_s][u"code"_s], u"directory-open"_s);
            QVERIFY2(refused.err.startsWith(u"应用正打开着这些数据"_s), qUtf8Printable(refused.err));
        }
        QCOMPARE(count(), 1);
    }

    void verifyingIsSoundUntilAByteIsFlipped()
    {
        const CtlRun saved = ctl(straw({u"--json"_s}));
        const CtlRun sound = ctl({u"verify"_s, u"--json"_s});
        QCOMPARE(sound.code, 0);
        QCOMPARE(sound.json()[u"sound"_s], true);
        QCOMPARE(sound.json()[u"events"_s], 1);
        QCOMPARE(sound.json()[u"photos"_s], 1);
        QCOMPARE(sound.json()[u"findings"_s].toArray(), QJsonArray());
        const QString sha256 = saved.json()[u"photos"_s][0][u"sha256"_s].toString();
        const QString path =
            PhotoStore(DataDirectory{m_ctl->directory()}.photos()).path(PhotoFile::Original, sha256);
        QByteArray bytes = bench::bytesOf(path);
        bytes[1000] = char(bytes[1000] ^ 1);
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        lay(path, bytes);

        const CtlRun words = ctl({u"verify"_s});
        QCOMPARE(words.code, 1);
        QVERIFY2(words.out.contains(sha256), qUtf8Printable(words.out));
        QVERIFY(words.out.contains(u"photo-altered"_s));
        const CtlRun json = ctl({u"verify"_s, u"--json"_s});
        QCOMPARE(json.code, 1);
        QCOMPARE(json.json()[u"sound"_s], false);
        QCOMPARE(json.json()[u"findings"_s][0][u"about"_s], sha256);
    }

    void anEventThatWasTamperedWithIsNamed()
    {
        const CtlRun saved = ctl(straw({u"--json"_s}));
        const QString database = DataDirectory{m_ctl->directory()}.database();
        lay(database, bench::bytesOf(database).replace("\"burning\"", "\"burninG\""));

        const CtlRun run = ctl({u"verify"_s, u"--json"_s});

        QCOMPARE(run.code, 1);
        QCOMPARE(run.json()[u"findings"_s][0][u"code"_s], u"payload"_s);
        QCOMPARE(run.json()[u"findings"_s][0][u"about"_s], saved.json()[u"id"_s]);
    }

    void aBackupIsMadeOnce()
    {
        QCOMPARE(ctl(straw()).code, 0);
        const QString file = m_ctl->file(u"备份.tar"_s);

        const CtlRun done = ctl({u"backup"_s, file, u"--json"_s});
        const CtlRun again = ctl({u"backup"_s, file, u"--json"_s});

        QCOMPARE(done.code, 0);
        QCOMPARE(done.json()[u"photos"_s], 1);
        QCOMPARE(done.json()[u"bytes"_s].toInteger(), QFileInfo(file).size());
        QCOMPARE(again.code, 1);
        QCOMPARE(again.json()[u"error"_s][u"code"_s], u"backup-exists"_s);
        const CtlRun words = ctl({u"backup"_s, m_ctl->file(u"zwei.tar"_s)}, u"C"_s);
        QCOMPARE(words.code, 0);
        QVERIFY(words.out.contains(u"zwei.tar"_s));
    }

    void aBackupIsRestoredIntoANewDirectoryAndNoOther()
    {
        const QString id = ctl(straw({u"--json"_s})).json()[u"id"_s].toString();
        const QString file = m_ctl->file(u"备份.tar"_s);
        QCOMPARE(ctl({u"backup"_s, file}).code, 0);
        const auto restore = [&](const QString &name, const QStringList &words) {
            return m_ctl->bare(QStringList{u"--data"_s, m_ctl->file(name), u"restore"_s} + words);
        };

        const CtlRun done = restore(u"new"_s, {file});
        QCOMPARE(done.code, 0);
        QVERIFY2(done.out.contains(u"1"_s) && done.out.contains(m_ctl->file(u"new"_s)),
                 qUtf8Printable(done.out));
        const CtlRun shown = m_ctl->bare({u"--data"_s, m_ctl->file(u"new"_s), u"show"_s, id});
        QCOMPARE(shown.code, 0);
        const CtlRun json = restore(u"newer"_s, {file, u"--json"_s});
        QCOMPARE(json.json()[u"sound"_s], true);
        QCOMPARE(json.json()[u"photos"_s], 1);

        const QString beside = m_ctl->file(u"beside.tar"_s);
        const QString relative = QDir::current().relativeFilePath(m_ctl->directory());
        QCOMPARE(m_ctl->bare({u"--data"_s, relative, u"backup"_s, beside}).code, 0);
        QCOMPARE(restore(u"relative"_s, {beside, u"--json"_s}).json()[u"sound"_s], true);

        const CtlRun again = restore(u"new"_s, {file, u"--json"_s});
        QCOMPARE(again.code, 1);
        QCOMPARE(again.json()[u"error"_s][u"code"_s], u"directory-not-empty"_s);
        const CtlRun here = ctl({u"restore"_s, file});
        QCOMPARE(here.code, 1);
        QVERIFY2(here.err.contains(u"空目录"_s), qUtf8Printable(here.err));
        lay(file, bench::bytesOf(file).first(70'000));
        const CtlRun cut = restore(u"cut"_s, {file});
        QCOMPARE(cut.code, 1);
        QVERIFY2(cut.err.startsWith(u"备份"_s), qUtf8Printable(cut.err));
        QVERIFY(!QFile::exists(m_ctl->file(u"cut"_s)));
    }

    void whatIsNotThereIsNotMadeByReading()
    {
        const QString nowhere = m_ctl->file(u"nowhere"_s);

        const CtlRun run = m_ctl->bare({u"--data"_s, nowhere, u"list"_s, u"--json"_s});

        QCOMPARE(run.code, 1);
        QCOMPARE(run.json()[u"error"_s][u"code"_s], u"not-found"_s);
        QVERIFY(!QFile::exists(nowhere));
        QCOMPARE(ctl(straw()).code, 0);
        QCOMPARE(ctl({u"show"_s, idText(numberedId(404)), u"--json"_s}).json()[u"error"_s][u"code"_s],
                 u"case-unknown"_s);
    }

    void aCountysFileThatIsRefusedIsAWarning()
    {
        const DataDirectory directory{m_ctl->directory()};
        lay(directory.catalogue() + u"/departments.json"_s, "{}");
        lay(directory.geography() + u"/grids.geojson"_s, "{}");

        const CtlRun saved = ctl(straw({u"--json"_s}));

        QCOMPARE(saved.code, 0);
        QVERIFY2(saved.err.contains(u"departments.json"_s), qUtf8Printable(saved.err));
        QVERIFY2(saved.err.contains(u"grids.geojson"_s), qUtf8Printable(saved.err));
        QVERIFY(saved.json()[u"warnings"_s].toArray().size() >= 2);
        QCOMPARE(saved.json()[u"grid"_s].toString(), QString());
    }

private:
    using Bench = bench::Bench;

    CtlRun ctl(const QStringList &words, const QString &locale = u"C.UTF-8"_s) const
    {
        return (*m_ctl)(words, locale);
    }
    /// How many cases `list` gives.
    qsizetype count(const QStringList &filter = {}) const
    {
        const CtlRun run = ctl(QStringList{u"list"_s, u"--json"_s} + filter);
        return run.code == 0 ? run.document().array().size() : -1;
    }
    qint64 drafts() const
    {
        const auto store =
            Store::open(DataDirectory{m_ctl->directory()}.database(), Database::Access::ReadOnly);
        return *(*store)->read([](Sql &sql) {
            return *sql.first(u"SELECT count(*) FROM draft"_s, [](Row row) { return row.integer(0); });
        });
    }

    std::unique_ptr<Ctl> m_ctl;
};

QTEST_GUILESS_MAIN(CtlTest)
#include "tst_ctl.moc"
