#include "storage/CatalogueShelf.h"
#include "support/CatalogueFolder.h"
#include "support/Expect.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

class CatalogueShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theProgramBringsExactlyTheFilesInTheTree() { QCOMPARE(shippedCatalogueFiles(), catalogueFolder()); }

    void withoutACountysFilesTheShippedOneIsInForce()
    {
        const auto shelved = shelf().load();

        EXPECT_OK(shelved);
        QCOMPARE(shelved->source, ShelvedCatalogue::Source::Shipped);
        QCOMPARE(shelved->catalogue.reference(), u"lantian@2026.11.1"_s);
        QVERIFY(shelved->refusals.empty());
        QVERIFY(!QFile::exists(accepted()));
    }

    void aCountysFileTakesThePlaceOfTheShippedOne()
    {
        lay(u"departments.json"_s, departments("县农牧局"));

        const auto shelved = shelf().load();

        EXPECT_OK(shelved);
        QCOMPARE(shelved->source, ShelvedCatalogue::Source::County);
        QVERIFY(shelved->refusals.empty());
        QCOMPARE(agriculture(*shelved), u"县农牧局"_s);
        QVERIFY2(shelved->catalogue.version.startsWith(u"2026.11.1+county-"_s),
                 qUtf8Printable(shelved->catalogue.version));
    }

    void aCountysFolderMayBeNamedFromHere()
    {
        lay(u"categories/05-road.json"_s, catalogueFolder()[u"categories/05-road.json"_s]);
        const QString named = QDir().relativeFilePath(county());

        const auto shelved = CatalogueShelf(named, accepted()).load();

        EXPECT_OK(shelved);
        QCOMPARE(shelved->source, ShelvedCatalogue::Source::County);
        QVERIFY2(shelved->refusals.empty(), reasons(*shelved));
    }

    void otherFilesMakeAnotherVersionAndTheSameTheSame()
    {
        lay(u"departments.json"_s, departments("县农牧局"));
        const QString first = shelf().load()->catalogue.version;
        lay(u"departments.json"_s, departments("县农业局"));
        const QString second = shelf().load()->catalogue.version;
        lay(u"departments.json"_s, departments("县农牧局"));

        QVERIFY(first != second);
        QCOMPARE(shelf().load()->catalogue.version, first);
    }

    void aCountyAddsACategoryOfItsOwn()
    {
        QByteArray noise = catalogueFolder()[u"categories/05-road.json"_s];
        noise.replace("\"key\": \"road\"", "\"key\": \"noise\"");
        lay(u"categories/20-noise.json"_s, noise);

        const auto shelved = shelf().load();

        EXPECT_OK(shelved);
        QVERIFY2(shelved->refusals.empty(), reasons(*shelved));
        QVERIFY(shelved->catalogue.category(u"noise"_s));
        QVERIFY(shelved->catalogue.category(u"road"_s));
    }

    void aBrokenFileIsNamedAndTheLastGoodOneStaysInForceAfterARestart()
    {
        lay(u"departments.json"_s, departments("县农牧局"));
        const QString good = shelf().load()->catalogue.version;
        lay(u"departments.json"_s,
            R"({"departments": [{"key": "agriculture", "name": {"zh": "县农牧局"}}]})");

        for (int start = 0; start < 2; ++start) {
            const auto shelved = shelf().load();

            EXPECT_OK(shelved);
            QCOMPARE(shelved->source, ShelvedCatalogue::Source::LastGood);
            QCOMPARE(shelved->catalogue.version, good);
            QCOMPARE(agriculture(*shelved), u"县农牧局"_s);
            QVERIFY(!shelved->refusals.empty());
            QCOMPARE(shelved->refusals.front().file, u"departments.json"_s);
            QCOMPARE(shelved->refusals.front().path, u"/departments/0/name"_s);
            QVERIFY(shelved->refusals.front().reason.contains(u"en"_s));
        }
    }

    void aBrokenFirstSetLeavesTheShippedOneInForce()
    {
        lay(u"law.json"_s, "{");

        const auto shelved = shelf().load();

        EXPECT_OK(shelved);
        QCOMPARE(shelved->source, ShelvedCatalogue::Source::Shipped);
        QCOMPARE(shelved->catalogue.reference(), u"lantian@2026.11.1"_s);
        QCOMPARE(shelved->refusals.size(), 1u);
        QCOMPARE(shelved->refusals.front().file, u"law.json"_s);
    }

    void anAcceptedSetThatIsDamagedOrNoLongerFitsLeavesTheShippedOneInForce_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("not JSON") << QByteArray("\0\1\2", 3);
        QTest::newRow("a law that this program refuses") << QByteArray(R"({"law.json":"{}"})");
    }
    void anAcceptedSetThatIsDamagedOrNoLongerFitsLeavesTheShippedOneInForce()
    {
        QFETCH(QByteArray, kept);
        QFile file(accepted());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(kept), kept.size());
        file.close();
        lay(u"law.json"_s, "{");

        const auto shelved = shelf().load();

        EXPECT_OK(shelved);
        QCOMPARE(shelved->source, ShelvedCatalogue::Source::Shipped);
        QVERIFY(!shelved->refusals.empty());
    }

    void aSetCountsWholeOrNotAtAll()
    {
        lay(u"departments.json"_s, departments("县农牧局"));
        lay(u"law.json"_s, "[]");

        const auto shelved = shelf().load();

        EXPECT_OK(shelved);
        QCOMPARE(agriculture(*shelved), u"县农业农村局"_s);
    }

    void takingTheFilesAwayBringsTheShippedOneBackForGood()
    {
        lay(u"departments.json"_s, departments("县农牧局"));
        EXPECT_OK(shelf().load());
        QVERIFY(QFile::remove(county() + u"/departments.json"_s));

        QCOMPARE(shelf().load()->source, ShelvedCatalogue::Source::Shipped);
        lay(u"law.json"_s, "{");
        QCOMPARE(shelf().load()->source, ShelvedCatalogue::Source::Shipped);
    }

    void theSchemasCannotBeReplaced()
    {
        lay(u"schema/law.schema.json"_s, R"({"type": "object"})");

        const auto shelved = shelf().load();

        EXPECT_OK(shelved);
        QCOMPARE(shelved->source, ShelvedCatalogue::Source::Shipped);
        QCOMPARE(shelved->refusals.size(), 1u);
        QCOMPARE(shelved->refusals.front().file, u"schema/law.schema.json"_s);
    }

    void anOversizedFileIsRefusedUnread()
    {
        lay(u"law.json"_s, QByteArray(maxCatalogueFileBytes + 1, ' '));

        const auto shelved = shelf().load();

        EXPECT_OK(shelved);
        QCOMPARE(shelved->refusals.size(), 1u);
        QCOMPARE(shelved->refusals.front().file, u"law.json"_s);
    }

    void whatCannotBeKeptIsSaidAndIsInForceAllTheSame()
    {
        QVERIFY(QDir().mkpath(accepted()));
        lay(u"departments.json"_s, departments("县农牧局"));

        const auto shelved = shelf().load();

        EXPECT_OK(shelved);
        QCOMPARE(shelved->source, ShelvedCatalogue::Source::County);
        QCOMPARE(shelved->refusals.size(), 1u);
        QCOMPARE(shelved->refusals.front().file, accepted());
    }

private:
    QString county() const { return m_dir->filePath(u"catalogue"_s); }
    QString accepted() const { return m_dir->filePath(u"catalogue.accepted.json"_s); }
    CatalogueShelf shelf() const { return {county(), accepted()}; }

    void lay(const QString &name, const QByteArray &bytes) const
    {
        const QString path = county() + u'/' + name;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray departments(const QByteArray &agriculture)
    {
        return catalogueFolder()[u"departments.json"_s].replace("县农业农村局", agriculture);
    }
    static QString agriculture(const ShelvedCatalogue &shelved)
    {
        return shelved.catalogue.department(u"agriculture"_s)->name.zh;
    }
    static const char *reasons(const ShelvedCatalogue &shelved)
    {
        static QByteArray text;
        text = shelved.refusals.empty() ? QByteArray() : shelved.refusals.front().text().toUtf8();
        return text.constData();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(CatalogueShelfTest)
#include "tst_catalogueshelf.moc"
