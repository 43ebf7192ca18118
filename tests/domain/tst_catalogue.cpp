#include "support/CatalogueFolder.h"
#include "support/Expect.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

/// The paths of all visible texts in `value` that lack one of the two languages.
QStringList halfTexts(const QJsonValue &value, const QString &path)
{
    QStringList half;
    const QJsonObject object = value.toObject();
    if ((object.contains("zh"_L1) || object.contains("en"_L1)) &&
        (object["zh"_L1].toString().trimmed().isEmpty() || object["en"_L1].toString().trimmed().isEmpty()))
        half << path;
    for (auto member = object.begin(); member != object.end(); ++member)
        half << halfTexts(member.value(), path + u'/' + member.key());
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        half << halfTexts(array[i], path + u'/' + QString::number(i));
    return half;
}

} // namespace

/// The shipped catalogue is whole, and a broken one is refused with file, path and reason.
class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_files = catalogueFolder();
        const auto outcome = readCatalogue(m_files);
        if (const auto *faults = std::get_if<std::vector<CatalogueFault>>(&outcome)) {
            for (const CatalogueFault &fault : *faults)
                qWarning("%s", qUtf8Printable(fault.text()));
            QFAIL("the shipped catalogue is refused");
        }
        m_catalogue = std::get<Catalogue>(outcome);
    }

    void everyCategoryAndSubtypeOfTheFieldIsThere_data()
    {
        QTest::addColumn<QString>("subtypes");
        const auto row = [](const char *category, const QString &subtypes) {
            QTest::newRow(category) << subtypes;
        };
        row("burn", u"straw garbage leaf scar ritual ridge"_s);
        row("coal", u"sell haul use_home use_biz store make"_s);
        row("site", u""_s);
        row("haul", u"spill uncovered mud route overload"_s);
        row("road", u"dust bare_shoulder broken spill_left dry_sweeping no_sprinkling ice"_s);
        row("fume", u"no_purifier not_running not_cleaned over_limit bad_location barbecue charcoal_stall"_s);
        row("vehicle", u"black_smoke no_inspection tampered banned_zone nonroad illegal_fuel"_s);
        row("plant",
            u"facility_off dust_escape smoke odour open_yard halt_ignored night_discharge scattered"_s);
        row("rectify", u"progress acceptance look_back similar"_s);
        row("stock", u"coal sand lime ash bare_land"_s);
        row("other", u"dump_household dump_construction dump_industrial dump_hazardous sewage black_water "
                     "source_water manure farm_film"_s);
        row("alert", u"earthwork_stop plant_reduction haul_stop bbq_fireworks road_cleaning"_s);
    }
    void everyCategoryAndSubtypeOfTheFieldIsThere()
    {
        const Category *category = m_catalogue.category(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(category);

        QStringList keys;
        for (const Subtype &subtype : category->subtypes)
            keys << subtype.key;

        QTEST(keys.join(u' '), "subtypes");
        QVERIFY(!category->actions.empty());
        QVERIFY(!category->phrases.empty());
        QVERIFY(category->minPhotos >= 1);
        QCOMPARE(m_catalogue.categories.size(), 12u);
    }

    void everyTextIsThereInBothLanguages()
    {
        for (const auto &[name, bytes] : m_files) {
            if (name.startsWith("schema/"_L1))
                continue;
            const QStringList half = halfTexts(QJsonDocument::fromJson(bytes).object(), name);
            QVERIFY2(half.isEmpty(), qUtf8Printable(half.join(u'\n')));
        }
    }

    void theRecordPageHasNineTilesInThreeGroupsAndEightMore()
    {
        QStringList names;
        for (const TileGroup &group : m_catalogue.groups) {
            QCOMPARE(group.tiles.size(), 3u);
            names << group.name.zh;
        }

        QCOMPARE(names, (QStringList{u"三烧"_s, u"散煤"_s, u"扬尘"_s}));
        QCOMPARE(m_catalogue.more.size(), 8u);
        QCOMPARE(m_catalogue.groups[0].tiles[0].subtype, u"straw"_s);
        QCOMPARE(m_catalogue.reference(), u"lantian@2026.11.1"_s);
    }

    void fewFieldsAreRequiredAnywhere()
    {
        for (const Category &category : m_catalogue.categories) {
            for (const Subtype &subtype : category.subtypes) {
                const CaseFacts facts{.category = category.key, .subtype = subtype.key};
                int required = 0;
                for (const Field &field : category.fieldsFor(facts))
                    required += field.isRequired(facts) ? 1 : 0;
                QVERIFY2(required <= 2, qUtf8Printable(category.key + u'/' + subtype.key));
            }
        }
    }

    void whatIsBrokenIsRefusedWithFilePathAndReason_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        const QString burn = u"categories/01-burn.json"_s;
        const QString site = u"categories/03-site.json"_s;
        const QString list = u"checklists/dust8-default.json"_s;
        const QString law = u"law.json"_s;
        const auto row = [](const char *name, const QString &file, const char *from, const char *to,
                            const char *path, const char *reason) {
            QTest::newRow(name) << file << QByteArray(from) << QByteArray(to) << QString::fromUtf8(path)
                                << QString::fromUtf8(reason);
        };
        row("not JSON", burn, "\"key\": \"burn\",", "\"key\": \"burn\"", "", "not JSON");
        row("an array", u"departments.json"_s, "", "[]", "", "not a JSON object");
        row("unknown kind", burn, "\"kind\": \"yesno\"", "\"kind\": \"tristate\"", "/fields/5/kind", "enum");
        row("missing name", burn, "\"name\": {\"zh\": \"露天焚烧\", \"en\": \"Open burning\"},", "", "",
            "name");
        row("missing English", burn, "{\"zh\": \"露天焚烧\", \"en\": \"Open burning\"}",
            "{\"zh\": \"露天焚烧\"}", "/name", "en");
        row("empty text", burn, "\"en\": \"Open burning\"", "\"en\": \"\"", "/name/en", "length");
        row("unknown member", burn, "\"key\": \"burn\",", "\"key\": \"burn\", \"colour\": 1,", "", "colour");
        row("key with a path in it", burn, "\"key\": \"burn\"", "\"key\": \"../burn\"", "/key", "match");
        row("wrong type", burn, "\"settled\": true", "\"settled\": \"yes\"", "/actions/0/settled", "type");
        row("unknown department", burn, "\"department\": \"forestry\"", "\"department\": \"navy\"",
            "/departments/0", "unknown department navy");
        row("unknown assisting department", burn, "\"assist\": [\"township\"]", "\"assist\": [\"navy\"]",
            "/departments/0", "unknown department navy");
        row("min over max", burn, "\"max\": 500,", "\"max\": -1,", "/fields/8/min",
            "min is greater than max");
        row("preset out of bounds", burn, "\"presets\": [1, 2, 3, 5, 10]", "\"presets\": [1, 501]",
            "/fields/8/presets/1", "bounds");
        row("condition with an unknown field", burn, "{\"field\": \"spreading\", \"is\": true}",
            "{\"field\": \"raining\", \"is\": true}", "/severity/0/when", "unknown field raining");
        row("condition with an unknown choice", burn, "\"field\": \"state\", \"is\": \"burning\"",
            "\"field\": \"state\", \"is\": \"glowing\"", "/severity/2/when", "no choice glowing");
        row("condition with two heads", burn, "{\"subtype\": [\"garbage\"]}",
            "{\"subtype\": [\"garbage\"], \"alert\": true}", "/severity/2/when/any/0", "");
        row("condition on an unknown subtype", burn, "{\"subtype\": [\"garbage\"]}",
            "{\"subtype\": [\"tyres\"]}", "/severity/2/when", "unknown subtype tyres");
        row("comparing words as numbers", burn, "{\"field\": \"area_m2\", \"min\": 667}",
            "{\"field\": \"state\", \"min\": 667}", "/severity/1/when", "not a number");
        row("key twice", burn, "\"key\": \"garbage\",", "\"key\": \"straw\",", "/subtypes/1", "twice");
        row("field key twice", burn, "\"key\": \"crop\"", "\"key\": \"near\"", "/fields/7", "twice");
        row("field that waits for itself", burn, "\"shown_when\": {\"field\": \"burner\", \"is\": \"known\"}",
            "\"shown_when\": {\"field\": \"burner_name\", \"is\": \"known\"}", "", "own answer");
        row("required but never reached", u"categories/02-coal.json"_s, "\"key\": \"route\",",
            "\"key\": \"route\", \"required\": true, \"shown_when\": {\"field\": \"stove\", \"is\": "
            "\"stove\"},",
            "", "can never hold");
        row("unknown common field", burn, "\"party_kind\"", "\"party_colour\"", "/common/0",
            "unknown common field party_colour");
        row("no last rule", burn, "{\"department\": \"township\"}",
            "{\"when\": {\"subtype\": [\"scar\"]}, \"department\": \"township\"}", "/departments/3",
            "last rule");
        row("deadline without an amount", burn, "\"hours\": 2", "\"severity\": [\"general\"]", "/deadlines/0",
            "");
        row("unknown checklist", site, "\"checklist\": \"dust8-default\"", "\"checklist\": \"dust9\"",
            "/checklist", "unknown checklist dust9");
        row("unknown item", site, "{\"item\": \"wet\"}", "{\"item\": \"dry\"}", "/severity/0/when",
            "no item dry");
        row("item key twice", list, "\"key\": \"cover\"", "\"key\": \"hoarding\"", "/items", "hoarding");
        row("checklist ends before it begins", list, "\"valid_to\": null", "\"valid_to\": \"2017-12-31\"",
            "/valid_to", "not later");
        row("bad date", law, "\"valid_from\": \"2018-10-26\"", "\"valid_from\": \"2018-02-30\"",
            "/articles/0/versions/0/valid_from", "not a day");
        row("date of another form", law, "\"valid_from\": \"2018-10-26\"", "\"valid_from\": \"26.10.2018\"",
            "/articles/0/versions/0/valid_from", "match");
        row("overlapping versions", law, "\"valid_to\": \"2026-08-15\"", "\"valid_to\": \"2026-08-16\"",
            "/articles/0/versions/1", "same days");
        row("law id twice", law, "\"id\": \"B2\"", "\"id\": \"B1\"", "/articles/1", "twice");
        row("law for an unknown category", law, "{\"category\": \"haul\"}", "{\"category\": \"ship\"}", "",
            "unknown category ship");
        row("tile of an unknown subtype", u"catalogue.json"_s, "\"subtype\": \"straw\"",
            "\"subtype\": \"hay\"", "/groups/0/tiles/0", "unknown subtype hay");
        row("bounds on words among the common fields", u"common.json"_s, "\"kind\": \"phone\"",
            "\"kind\": \"phone\", \"min\": 3", "/fields/2", "belong to numbers");
    }
    void whatIsBrokenIsRefusedWithFilePathAndReason()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, path);
        QFETCH(QString, reason);
        CatalogueFiles files = m_files;
        QByteArray &bytes = files[file];
        const qsizetype at = bytes.indexOf(from);
        QVERIFY(at >= 0);
        bytes = from.isEmpty() ? to : bytes.replace(at, from.size(), to);

        expectRefused(files, file, path, reason);
    }

    void hostileFilesAreRefusedBeforeTheyCost_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const auto nested = [](int depth) {
            return QByteArray("{\"a\":")
                .append(QByteArray(depth, '['))
                .append(QByteArray(depth, ']'))
                .append("}");
        };
        QTest::newRow("nested as deep as JSON goes") << nested(100'000) << u"not JSON"_s;
        QTest::newRow("nested deeper than allowed") << nested(maxCatalogueDepth) << u"nested deeper"_s;
        QTest::newRow("one byte too large")
            << QByteArray("{}").append(QByteArray(maxCatalogueFileBytes - 1, ' ')) << u"larger than"_s;
        QTest::newRow("a long text")
            << QByteArray("{\"key\":\"").append(QByteArray(200'000, 'a')).append("\"}") << u"longer than"_s;
        QTest::newRow("empty") << QByteArray() << u"not JSON"_s;
    }
    void hostileFilesAreRefusedBeforeTheyCost()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        CatalogueFiles files = m_files;
        files[u"categories/99-bomb.json"_s] = bytes;

        expectRefused(files, u"categories/99-bomb.json"_s, {}, reason);
    }

    void aFileThatIsMissingOrDoesNotBelongIsNamed()
    {
        CatalogueFiles without = m_files;
        without.erase(u"law.json"_s);
        CatalogueFiles with = m_files;
        with[u"readme.txt"_s] = "hello";
        CatalogueFiles twice = m_files;
        twice[u"categories/98-again.json"_s] = m_files[u"categories/01-burn.json"_s];

        expectRefused(without, u"law.json"_s, {}, u"missing"_s);
        expectRefused(with, u"readme.txt"_s, {}, u"belongs"_s);
        expectRefused(twice, u"categories/98-again.json"_s, u"/key"_s, u"already"_s);
    }

    void withoutASchemaNothingIsAccepted()
    {
        CatalogueFiles files = m_files;
        files.erase(u"schema/law.schema.json"_s);

        expectRefused(files, u"schema/law.schema.json"_s, {}, u"missing"_s);
    }

    void onlyWhatIsNotKnownIsHeldToItsSchema()
    {
        CatalogueFiles files = m_files;
        QByteArray &burn = files[u"categories/01-burn.json"_s];
        burn.replace(0, 1, "{\"of_no_schema\": 1,");

        QVERIFY(std::holds_alternative<std::vector<CatalogueFault>>(readCatalogue(files, m_files)));
        QVERIFY(std::holds_alternative<Catalogue>(readCatalogue(files, files)));
    }

private:
    /// Checks that a fault is found in `file`, at `path` or below, for `reason`, and that the Error says so.
    static void expectRefused(const CatalogueFiles &files, const QString &file, const QString &path,
                              const QString &reason)
    {
        const auto outcome = readCatalogue(files);
        const auto *faults = std::get_if<std::vector<CatalogueFault>>(&outcome);
        QVERIFY2(faults, "it was accepted");
        QStringList texts;
        bool isNamed = false;
        for (const CatalogueFault &fault : *faults) {
            texts << fault.text();
            isNamed |= fault.file == file && (path.isEmpty() || fault.path.startsWith(path)) &&
                       fault.reason.contains(reason, Qt::CaseInsensitive);
        }
        QVERIFY2(isNamed, qUtf8Printable(texts.join(u'\n')));

        const Result<Catalogue> refused = catalogueFrom(files);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"catalogue-invalid"_s);
        QCOMPARE(refused.error().what, texts.front());
    }

    CatalogueFiles m_files;
    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
