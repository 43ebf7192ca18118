#include "sql/Database.h"
#include "sql/PostgresAddress.h"
#include "storage/Migrations.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

class PostgresAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsReadInParts_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<PostgresAddress>("address");
        QTest::addColumn<QString>("text");
        QTest::newRow("all") << u"postgresql://hub:s%40f%2Fe@db.example:6432/lantian?sslmode=verify-full"_s
                             << PostgresAddress{u"db.example"_s, 6432,
                                                u"hub"_s,        u"s@f/e"_s,
                                                u"lantian"_s,    {{u"sslmode"_s, u"verify-full"_s}}}
                             << u"postgresql://hub@db.example:6432/lantian"_s;
        QTest::newRow("a socket") << u"postgresql:///lantian?host=/run/postgresql&user=hub&port=5433"_s
                                  << PostgresAddress{u"/run/postgresql"_s, 5433, u"hub"_s, {},
                                                     u"lantian"_s,         {}}
                                  << u"postgresql://hub@:5433/lantian?host=/run/postgresql"_s;
        QTest::newRow("a socket, escaped")
            << u"postgres://hub@/lantian?host=%2Frun%2Fpostgresql"_s
            << PostgresAddress{u"/run/postgresql"_s, -1, u"hub"_s, {}, u"lantian"_s, {}}
            << u"postgresql://hub@/lantian?host=/run/postgresql"_s;
        QTest::newRow("IPv6") << u"postgresql://[2001:db8::7]/lantian"_s
                              << PostgresAddress{u"2001:db8::7"_s, -1, {}, {}, u"lantian"_s, {}}
                              << u"postgresql://[2001:db8::7]/lantian"_s;
        QTest::newRow("Chinese") << u"postgresql://h/%E8%93%9D%E5%A4%A9?password=%E5%AF%86"_s
                                 << PostgresAddress{u"h"_s, -1, {}, u"密"_s, u"蓝天"_s, {}}
                                 << u"postgresql://h/蓝天"_s;
    }
    void anAddressIsReadInParts()
    {
        QFETCH(QString, url);
        QFETCH(PostgresAddress, address);
        QFETCH(QString, text);

        const auto read = PostgresAddress::fromUrl(url);

        EXPECT_OK(read);
        QCOMPARE(*read, address);
        QCOMPARE(read->text(), text);
    }

    void anAddressThatIsWrongIsRefusedWithoutItsPassword_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("no database") << u"postgresql://hub:geheim@h"_s;
        QTest::newRow("no database either") << u"postgresql://hub:geheim@h/"_s;
        QTest::newRow("no such parameter") << u"postgresql://hub:geheim@h/d?passwort=geheim"_s;
        QTest::newRow("no port") << u"postgresql://hub:geheim@h:0/d"_s;
        QTest::newRow("no number") << u"postgresql://h/d?port=geheim&password=geheim"_s;
        QTest::newRow("no host") << u"postgresql://hub:geheim@h h/d"_s;
        QTest::newRow("badly escaped") << u"postgresql://hub:geheim%@h/d"_s;
    }
    void anAddressThatIsWrongIsRefusedWithoutItsPassword()
    {
        QFETCH(QString, url);

        const auto refused = Database::open(url, deviceMigrations);

        EXPECT_ERROR(refused, Error::Kind::Invalid);
        QVERIFY(!refused.error().what.contains(u"geheim"_s));
    }
};

QTEST_GUILESS_MAIN(PostgresAddressTest)
#include "tst_postgresaddress.moc"
