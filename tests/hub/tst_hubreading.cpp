#include "hub/HubRig.h"
#include "hub/ReferenceImport.h"
#include "hub/SiteImport.h"
#include "hub/Tablet.h"
#include "support/Events.h"
#include "support/Expect.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

const QString grid = u"320582101001003"_s;
const QString otherGrid = u"320582102001003"_s;

/// What a hub tells: cases, statistics, reference; and what an office puts into it.
class HubReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<HubRig>();
        m_inspector = std::make_unique<Tablet>(enrolled(u"网格员 07"_s, u"inspector"_s, u"320582101"_s));
        m_township = std::make_unique<Tablet>(enrolled(u"乡镇 01"_s, u"township"_s, u"320582101"_s));
        m_county = std::make_unique<Tablet>(enrolled(u"县办 01"_s, u"county"_s, {}));
        m_elsewhere = std::make_unique<Tablet>(enrolled(u"网格员 08"_s, u"inspector"_s, u"320582102"_s));
        m_department = std::make_unique<Tablet>(enrolled(u"住建 01"_s, u"department"_s, u"housing"_s));
    }

    void casesComeNewestFirstPageByPage()
    {
        QStringList reported;
        for (int i = 0; i < 7; ++i) {
            m_inspector->push({m_inspector->report(grid)});
            reported.prepend(idText(m_inspector->lastStream));
        }
        QStringList read;
        QString path = u"/cases?limit=3"_s;
        for (int pages = 0; pages < 3; ++pages) {
            const QJsonObject page = json(m_township->call("GET", path));
            for (const QJsonValue &one : page[u"cases"_s].toArray())
                read << one[u"id"_s].toString();
            path = u"/cases?limit=3&after="_s + page[u"next"_s].toString();
        }

        QCOMPARE(read, reported);
        QVERIFY(json(m_township->call("GET", u"/cases?limit=7"_s))[u"next"_s].isNull());
    }

    void eachSeesItsOwnCases()
    {
        m_inspector->push({m_inspector->report(grid)});
        const QString id = idText(m_inspector->lastStream);
        m_elsewhere->push({m_elsewhere->report(otherGrid)});

        QCOMPARE(countOf(*m_inspector), 1);
        QCOMPARE(countOf(*m_township), 1);
        QCOMPARE(countOf(*m_county), 2);
        QCOMPARE(countOf(*m_elsewhere), 1);
        QCOMPARE(countOf(*m_department), 0);
        QCOMPARE(m_township->call("GET", u"/cases/"_s + id).status, 200);
        QCOMPARE(word(m_elsewhere->call("GET", u"/cases/"_s + id)), u"case-unknown"_s);
        QCOMPARE(word(m_county->call("GET", u"/cases/"_s + idText(numberedId(1)))), u"case-unknown"_s);
        QCOMPARE(word(m_elsewhere->call("GET", u"/cases?after="_s + id)), u"query-invalid"_s);
    }

    void filtersNarrowTheCases()
    {
        m_inspector->push({m_inspector->report(grid, {{u"note"_s, u"沟边秸秆"_s}})});
        const QUuid first = m_inspector->lastStream;
        m_inspector->push({m_inspector->report(grid, {{u"note"_s, u"路边落叶"_s}})});
        const SignedEvent accepted = m_township->next({.id = uuid7(m_township->now),
                                                       .stream = first,
                                                       .kind = EventKind::CaseAccepted,
                                                       .author = m_township->user,
                                                       .at = m_township->now});
        m_township->push(
            {lineOf(accepted),
             m_township->line(EventKind::CaseDispatched, first,
                              basedOn(accepted.event, {{u"department"_s, u"housing"_s},
                                                       {u"due"_s, u"2026-11-19T10:00:00+08:00"_s}}))});

        QCOMPARE(countOf(*m_county, u"?state=reported"_s), 1);
        QCOMPARE(countOf(*m_county, u"?text=秸秆"_s), 1);
        QCOMPARE(countOf(*m_county, u"?grid=320582102"_s), 0);
        QCOMPARE(countOf(*m_county, u"?open=true"_s), 2);
        QCOMPARE(countOf(*m_county, u"?overdue=true"_s), 0);
        m_hub->clock.advance(std::chrono::hours(24));
        QCOMPARE(countOf(*m_county, u"?overdue=true"_s), 1);
        QCOMPARE(countOf(*m_department), 1);
        QCOMPARE(word(m_county->call("GET", u"/cases?state=nonsense"_s)), u"query-invalid"_s);
        QCOMPARE(word(m_county->call("GET", u"/cases?limit=x"_s)), u"query-invalid"_s);
    }

    void aCaseIsToldWithItsTimeline()
    {
        m_inspector->push({m_inspector->report(grid)});
        const QUuid stream = m_inspector->lastStream;
        m_township->push({m_township->line(EventKind::CaseAccepted, stream)});
        m_county->now = m_township->now.addSecs(60);
        m_county->push({m_county->line(EventKind::CaseRejected, stream)}); // somebody decided before

        const QJsonObject told = json(m_county->call("GET", u"/cases/"_s + idText(stream)));

        QCOMPARE(told[u"state"_s], u"accepted"_s);
        QCOMPARE(told[u"reporter_name"_s], u"网格员 07"_s);
        const QJsonArray timeline = told[u"timeline"_s].toArray();
        QCOMPARE(timeline.size(), 3);
        QCOMPARE(timeline[1][u"author_name"_s], u"乡镇 01"_s);
        QVERIFY(timeline[1][u"refusal"_s].isNull());
        QCOMPARE(timeline[2][u"refusal"_s], u"superseded"_s);
    }

    void statisticsCountCasesAndNobody()
    {
        for (int i = 0; i < 3; ++i)
            m_inspector->push({m_inspector->report(grid)});
        m_elsewhere->push({m_elsewhere->report(otherGrid)});

        const QJsonObject all = json(m_county->call("GET", u"/statistics"_s));
        const QJsonObject own = json(m_township->call("GET", u"/statistics"_s));

        QCOMPARE(all[u"cases"_s].toArray().size(), 2);
        QCOMPARE(own[u"cases"_s].toArray().size(), 1);
        const QJsonValue counted = own[u"cases"_s].toArray()[0];
        QCOMPARE(counted[u"township"_s], u"320582101"_s);
        QCOMPARE(counted[u"category"_s], u"burn"_s);
        QCOMPARE(counted[u"count"_s], 3);
        QVERIFY(!QJsonDocument(all).toJson().contains(idText(m_inspector->user).toUtf8()));
    }

    void exportsHoldTheCallersCases()
    {
        const QJsonObject place{{u"lat"_s, 39.25}, {u"lon"_s, 115.5}, {u"source"_s, u"manual"_s}};
        m_inspector->push({m_inspector->report(grid, {{u"position"_s, place}}), m_inspector->report(grid)});
        m_elsewhere->push({m_elsewhere->report(otherGrid)});

        const auto features = [](const Tablet &reader) {
            return json(reader.call("GET", u"/exports/cases.geojson"_s))[u"features"_s].toArray();
        };
        const QJsonArray ofTownship = features(*m_township);

        QCOMPARE(ofTownship.size(), 2);
        QVERIFY(ofTownship[0][u"geometry"_s].isNull());
        QCOMPARE(ofTownship[1][u"geometry"_s][u"coordinates"_s].toArray(), (QJsonArray{115.5, 39.25}));
        QCOMPARE(ofTownship[1][u"properties"_s][u"grid"_s], grid);
        QCOMPARE(features(*m_county).size(), 3);
        QCOMPARE(features(*m_elsewhere).size(), 1);
        QCOMPARE(bodyOf(m_county->call("GET", u"/exports/cases.csv"_s)).count("\r\n"), 1 + 3);
        QVERIFY(bodyOf(m_county->call("GET", u"/exports/cases.xlsx"_s)).startsWith("PK"));
        QVERIFY(bodyOf(m_county->call("GET", u"/exports/cases.gpkg"_s)).startsWith("SQLite format 3"));
        QCOMPARE(word(m_county->call("GET", u"/exports/passwd"_s)), u"export-unknown"_s);
    }

    void anExportsFileGoesWithItsAnswer()
    {
        m_inspector->push({m_inspector->report(grid)});
        QString path;
        {
            const Answer answer = m_county->call("GET", u"/exports/cases.xlsx"_s);
            path = std::get<FilePart>(answer.body).path;
            QVERIFY(QFile::exists(path));
        }
        QVERIFY(!QFile::exists(path));
    }

    void referenceIsAnsweredOnceUntilItChanges()
    {
        const Answer first = m_inspector->call("GET", u"/reference"_s);
        const QHash<QByteArray, QByteArray> known{{"if-none-match", header(first, "ETag")}};
        const Answer second = m_inspector->call("GET", u"/reference"_s, {}, known);
        EXPECT_OK(
            importReference(m_hub->office, {QStringLiteral(SOURCE_ROOT "/resources/demo/grids.geojson")}));
        const Answer third = m_inspector->call("GET", u"/reference"_s, {}, known);

        QCOMPARE(first.status, 200);
        QVERIFY(json(first)[u"grids"_s].isNull());
        QVERIFY(!json(first)[u"departments"_s].toArray().isEmpty());
        QCOMPARE(second.status, 304);
        QVERIFY(second.bytes().isEmpty());
        QCOMPARE(third.status, 200);
        QCOMPARE(json(third)[u"grids"_s][u"type"_s], u"FeatureCollection"_s);
    }

    void colleaguesAreThoseOfTheSameGround()
    {
        const auto names = [](const Tablet &tablet) {
            QStringList found;
            for (const QJsonValue &user : json(tablet.call("GET", u"/reference"_s))[u"users"_s].toArray())
                found << user[u"name"_s].toString();
            return found;
        };

        QVERIFY(names(*m_inspector).contains(u"乡镇 01"_s));
        QVERIFY(names(*m_inspector).contains(u"县办 01"_s));
        QVERIFY(!names(*m_inspector).contains(u"网格员 08"_s));
        QCOMPARE(names(*m_county).size(), 5);
    }

    void aCountysCatalogueIsTakenWholeOrNotAtAll()
    {
        const QString folder = m_hub->path(u"categories"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString good = QStringLiteral(SOURCE_ROOT "/resources/catalogue/categories/01-burn.json");
        QVERIFY(QFile::copy(good, folder + u"/01-burn.json"_s));
        QFile bad(folder + u"/02-coal.json"_s);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("{}");
        bad.close();

        const auto refused = importReference(m_hub->office, {folder + u"/01-burn.json"_s, bad.fileName()});
        const QJsonObject before = json(m_inspector->call("GET", u"/reference"_s))[u"catalogue"_s].toObject();
        const auto taken = importReference(m_hub->office, {folder + u"/01-burn.json"_s});
        const QJsonObject after = json(m_inspector->call("GET", u"/reference"_s))[u"catalogue"_s].toObject();

        EXPECT_ERROR(refused, Error::Kind::Invalid);
        QVERIFY(before[u"files"_s].toObject().isEmpty());
        EXPECT_OK(taken);
        QCOMPARE(after[u"files"_s].toObject().keys(), QStringList(u"categories/01-burn.json"_s));
        QVERIFY(after[u"version"_s].toString().contains(u"+county-"_s));
    }

    void unusableFilesAreRefusedByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("grids") << u"grids.geojson"_s << "{\"type\":\"Point\"}"_ba;
        QTest::newRow("zones") << u"no_coal_zones.geojson"_s << "[]"_ba;
        QTest::newRow("calendar") << u"calendar.json"_s << "not JSON"_ba;
        QTest::newRow("unknown map") << u"roads.geojson"_s << "{}"_ba;
        QTest::newRow("unknown file") << u"notes.txt"_s << "{}"_ba;
    }

    void unusableFilesAreRefusedByName()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFile file(m_hub->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();

        const auto refused = importReference(m_hub->office, {file.fileName()});

        EXPECT_ERROR(refused, Error::Kind::Invalid);
        QVERIFY(refused.error().what.contains(name));
    }

    void sitesAreRegisteredOnceAndThenUpdated()
    {
        const QByteArray csv = "\xEF\xBB\xBF"
                               "code,name,kind,address,lat,lon,builder\r\n"
                               "GD-1,\"青石镇 \"\"一号\"\" 工地\",site,\"东街, 8 号\",39.1,115.2,甲公司\r\n"
                               "GD-2,二号工地,site,,,,\r\n"_ba;
        const auto sites = sitesInCsv(csv);
        EXPECT_OK(sites);

        const auto first = importSites(m_hub->office, *sites);
        const auto again = importSites(m_hub->office, *sites);
        auto changed = *sites;
        changed[1].address = u"西街"_s;
        const auto third = importSites(m_hub->office, changed);

        QCOMPARE(sites->front().name, u"青石镇 \"一号\" 工地"_s);
        QCOMPARE(sites->front().fields[u"builder"_s], u"甲公司"_s);
        QCOMPARE(first->registered, 2);
        QCOMPARE(again->unchanged, 2);
        QCOMPARE(third->updated, 1);
        const QJsonArray told = json(m_inspector->call("GET", u"/reference"_s))[u"sites"_s].toArray();
        QCOMPARE(told.size(), 2);
        QVERIFY(QJsonDocument(told).toJson().contains("东街, 8 号"));
        int registered = 0;
        for (const SignedEvent &event : m_inspector->pullAll())
            registered += event.event.kind == u"site.registered"_s ? 1 : 0;
        QCOMPARE(registered, 2);
    }

    void badSiteListsAreRefusedWithTheLine_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("line");

        QTest::newRow("empty") << ""_ba << u"line 1"_s;
        QTest::newRow("no code") << "name,kind\na,site\n"_ba << u"line 1"_s;
        QTest::newRow("short line") << "code,name,kind\n1,a,site\n2,b\n"_ba << u"line 3"_s;
        QTest::newRow("empty name") << "code,name,kind\n1,,site\n"_ba << u"line 2"_s;
        QTest::newRow("twice") << "code,name,kind\n1,a,site\n1,b,site\n"_ba << u"line 3"_s;
        QTest::newRow("nowhere") << "code,name,kind,lat,lon\n1,a,site,91,0\n"_ba << u"line 2"_s;
        QTest::newRow("no number") << "code,name,kind,lat,lon\n1,a,site,nan,nan\n"_ba << u"line 2"_s;
        QTest::newRow("an open quotation mark") << "code,name,kind\n1,a,site\n2,\"b,site\n"_ba << u"line 3"_s;
        QTest::newRow("a column twice") << "code,name,kind,name\n1,a,site,b\n"_ba << u"line 1"_s;
        QTest::newRow("no encoding") << "code,name,kind\n1,\xff\xff,site\n"_ba << u"line 1"_s;
        QTest::newRow("half a position") << "code,name,kind,lat,lon\n1,a,site,31,\n"_ba << u"line 2"_s;
    }

    void badSiteListsAreRefusedWithTheLine()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const QString, line);

        const auto refused = sitesInCsv(csv);

        EXPECT_ERROR(refused, Error::Kind::Invalid);
        QVERIFY2(refused.error().what.startsWith(line), qUtf8Printable(refused.error().what));
    }

    void aSiteListMayBeAsExcelOrAnOldSystemSavesIt()
    {
        const QByteArray utf8 = "code,name,kind\r1,青石镇一号工地,site\r"_ba;
        QStringEncoder encoder("GB18030");

        for (const QByteArray &csv : {utf8, QByteArray(encoder.encode(QString::fromUtf8(utf8)))}) {
            const auto sites = sitesInCsv(csv);

            EXPECT_OK(sites);
            QCOMPARE(sites->size(), 1U);
            QCOMPARE(sites->front().name, u"青石镇一号工地"_s);
        }
    }

    void hostileTextsStayTexts_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("SQL") << u"'; DROP TABLE event; --"_s;
        QTest::newRow("SQL in a search") << u"\" OR 1=1 NEAR(*) ) ("_s;
        QTest::newRow("HTML") << u"<img src=x onerror=alert(1)>"_s;
        QTest::newRow("percent") << u"%_\\' %1 %2"_s;
        QTest::newRow("right to left") << u"\u202e\u200b工地"_s;
        QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s;
        QTest::newRow("long") << QString(1'500, u'长');
    }

    void hostileTextsStayTexts()
    {
        QFETCH(const QString, text);
        QJsonObject data{{u"note"_s, text},    {u"summary"_s, text},
                         {u"place"_s, text},   {u"severity"_s, text},
                         {u"subtype"_s, text}, {u"fields"_s, QJsonObject{{text, text}}}};

        const PushAnswer pushed = m_inspector->push({m_inspector->report(grid, data)});
        const Answer told = m_county->call("GET", u"/cases/"_s + idText(m_inspector->lastStream));
        const QString asked = QString::fromLatin1(QUrl::toPercentEncoding(text.left(500)));
        for (const QString &path :
             {u"/cases?text="_s, u"/cases?category="_s, u"/cases?grid="_s, u"/cases?state="_s,
              u"/cases?after="_s, u"/events?after="_s, u"/events?limit="_s, u"/cases/"_s, u"/photos/"_s})
            QVERIFY2(m_county->call("GET", path + asked).status < 500, qUtf8Printable(path));

        QCOMPARE(pushed.results[0].status, PushResult::Status::Stored);
        QCOMPARE(told.type, "application/json");
        QCOMPARE(json(told)[u"note"_s].toString(), text);
        QCOMPARE(json(told)[u"fields"_s][text].toString(), text);
        QCOMPARE(countOf(*m_county), 1);
    }

    void whatTheHubDoesNotKnowIsNotFound()
    {
        QCOMPARE(m_county->call("GET", u"/nothing"_s).status, 404);
        QCOMPARE(m_county->call("GET", u"/export"_s).status, 404);
        const Answer wrong = m_county->call("DELETE", u"/cases"_s);
        QCOMPARE(wrong.status, 405);
        QCOMPARE(header(wrong, "Allow"), "GET");
    }

    void whoReadWhatIsWrittenDown()
    {
        m_inspector->push({m_inspector->report(grid)});
        m_county->call("GET", u"/cases/"_s + idText(m_inspector->lastStream));

        EXPECT_OK(m_hub->api.keepHouse());

        const auto rows = m_hub->office.store.read([](Sql &sql) {
            return sql.all(u"SELECT device, action, subject, status FROM audit"_s, [](Row row) {
                return QStringList{row.text(0), row.text(1), row.text(2), row.text(3)};
            });
        });
        QCOMPARE(rows->size(), 1U);
        QCOMPARE(rows->front(), QStringList({idText(m_county->device), u"GET /api/v1/cases/*"_s,
                                             idText(m_inspector->lastStream), u"200"_s}));
        m_hub->clock.advance(std::chrono::days(200));
        m_county->call("GET", u"/statistics"_s);
        EXPECT_OK(m_hub->api.keepHouse());
        const auto left = m_hub->office.store.read([](Sql &sql) {
            return sql.all(u"SELECT action FROM audit"_s, [](Row row) { return row.text(0); });
        });
        QCOMPARE(left->size(), 1U); // the old one is gone
    }

private:
    Tablet enrolled(const QString &name, const QString &role, const QString &scope)
    {
        Tablet tablet([hub = m_hub.get()](const Request &request, const QByteArray &body) {
            return hub->api.answer(request, body);
        });
        tablet.enrol(*m_hub->code(name, role, scope));
        return tablet;
    }
    static qsizetype countOf(const Tablet &tablet, const QString &query = {})
    {
        return json(tablet.call("GET", u"/cases"_s + query))[u"cases"_s].toArray().size();
    }

    std::unique_ptr<HubRig> m_hub;
    std::unique_ptr<Tablet> m_inspector;
    std::unique_ptr<Tablet> m_township;
    std::unique_ptr<Tablet> m_county;
    std::unique_ptr<Tablet> m_elsewhere;
    std::unique_ptr<Tablet> m_department;
};

} // namespace lantian::hub

QTEST_GUILESS_MAIN(lantian::hub::HubReadingTest)
#include "tst_hubreading.moc"
