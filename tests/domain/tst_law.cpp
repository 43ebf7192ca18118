#include "domain/ArticleNumber.h"
#include "support/CatalogueFolder.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// Which article held when, and how it is cited (domain.md 2.3).
class LawTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Catalogue> catalogue = catalogueFrom(catalogueFolder());
        EXPECT_OK(catalogue);
        m_law = catalogue->law;
    }

    void actsFallUnderTheLawOfTheirDay_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *id, const QString &before, const QString &after) {
            QTest::newRow(id) << before << after;
        };
        row("B1", u"air2018 77 | 119¶1"_s, u"code2026 246 | 1131¶1"_s);
        row("B2", u"air2018 82¶1 | 119¶2"_s, u"code2026 251¶1 | 1131¶3"_s);
        row("B3", u"solid2020  | 102(7) 111"_s, u"code2026 475 | 1169"_s);
        row("B4", u"air2018 69 | 115¶1"_s, u"code2026 240 | 1128¶1"_s);
        row("B5", u"air2018 69¶5 | 115¶2"_s, u"code2026 240 | 1128¶2"_s);
        row("B6", u"air2018 70 | 116"_s, u"code2026 241 | 1129"_s);
        row("B7", u"air2018 72 70¶2 | 117"_s, u"code2026 243 241¶2 | 1130"_s);
        row("B8", u"air2018 81¶1 | 118¶1"_s, u"code2026 250 | 1132¶1"_s);
        row("B9", u"air2018 81¶2 | 118¶2"_s, u"code2026 250 | 1132¶2"_s);
        row("B10", u"air2018 81¶3 | 118¶3"_s, u"code2026 250¶4 | 1132¶3"_s);
        row("B11", u"air2018 38 35 | 103(1)(4)"_s, u"code2026 207 205 | 1115(1)(2)"_s);
        row("B12", u"air2018  | 105"_s, u"code2026  | 1117"_s);
        row("B13", u"air2018 38 | 107"_s, u"code2026 207 | 1119"_s);
        row("B14", u"air2018 53 | 113"_s, u"code2026 223 | 1126"_s);
        row("B15", u"air2018  | 114"_s, u"code2026  | 1127"_s);
        row("B16", u"air2018  | 99(1)"_s, u"code2026  | 1102"_s);
        row("B17", u"air2018  | 99(2)"_s, u"code2026  | 1107"_s);
        row("B18", u"air2018  | 99(3)"_s, u"code2026  | 1108"_s);
        row("B19", u"air2018  | 108"_s, u"code2026  | 1120(1)-(8)"_s);
        row("B20", u"air2018 29 | 98"_s, u"code2026 51 | 1229"_s);
        row("B21", u"air2018 96 | 121¶2"_s, u"code2026 264 | 1134¶2"_s);
        row("B22", u"air2018  | 123"_s, u"code2026  | 1060"_s);
        row("B23", u"water2018  | 85(4)"_s, u"code2026  | 1136(5)"_s);
        row("B24", u"inspection2019  | "_s, u"code2026 28 29 | "_s);
        row("B25", u"air2018 31 | "_s, u"code2026 145 146 | 1238"_s);
        row("B26", u"air2018 36 | 103(1)"_s, u"code2026 205 | 1115(1)"_s);
    }
    void actsFallUnderTheLawOfTheirDay()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const LawArticle *article = m_law.article(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(article);
        const auto inForceOn = [&](QDate day) {
            const LawVersion *version = article->on(day);
            return version ? u"%1 %2 | %3"_s.arg(version->regime, version->duty.join(u' '),
                                                 version->penalty.join(u' '))
                           : QString();
        };

        QCOMPARE(inForceOn(QDate(2026, 8, 14)), before);
        QCOMPARE(inForceOn(QDate(2026, 8, 15)), after);
        QCOMPARE(inForceOn(QDate(2016, 1, 1)), QString());
        QVERIFY(!article->on(QDate(2026, 8, 14))->verified);
        QVERIFY(!article->on(QDate(2026, 8, 15))->verified);
    }

    void whatAppliesIsFoundByCategorySubtypeAndFailedItems_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("subtype");
        QTest::addColumn<QStringList>("failed");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("straw") << u"burn"_s << u"straw"_s << QStringList{} << QStringList{u"B1@code2026"_s};
        QTest::newRow("garbage") << u"burn"_s << u"garbage"_s << QStringList{}
                                 << QStringList{u"B2@code2026"_s, u"B3@code2026"_s};
        QTest::newRow("a site without failed items")
            << u"site"_s << QString() << QStringList{} << QStringList{};
        QTest::newRow("a site without cover") << u"site"_s << QString() << QStringList{u"cover"_s}
                                              << QStringList{u"B4@code2026"_s, u"B5@code2026"_s};
        QTest::newRow("machines on a site")
            << u"site"_s << QString() << QStringList{u"nonroad"_s} << QStringList{u"B15@code2026"_s};
        QTest::newRow("any haulage") << u"haul"_s << u"mud"_s << QStringList{}
                                     << QStringList{u"B6@code2026"_s};
        QTest::newRow("a road is government's duty")
            << u"road"_s << u"dust"_s << QStringList{} << QStringList{u"G1@code2026"_s};
        QTest::newRow("nothing known") << u"nothing"_s << QString() << QStringList{} << QStringList{};
    }
    void whatAppliesIsFoundByCategorySubtypeAndFailedItems()
    {
        QFETCH(QString, category);
        QFETCH(QString, subtype);
        QFETCH(QStringList, failed);
        QFETCH(QStringList, expected);

        QStringList ids;
        for (const LawBasis &basis : lawInForce(m_law, category, subtype, failed, QDate(2026, 11, 19)))
            ids << basis.id();

        QCOMPARE(ids, expected);
    }

    void theLastDayOfTheOldLawAndTheFirstOfTheCodeDiffer()
    {
        const auto old = lawInForce(m_law, u"burn"_s, u"straw"_s, {}, QDate(2026, 8, 14));
        const auto now = lawInForce(m_law, u"burn"_s, u"straw"_s, {}, QDate(2026, 8, 15));

        QCOMPARE(old.size(), 1u);
        QCOMPARE(old.front().id(), u"B1@air2018"_s);
        QCOMPARE(now.front().id(), u"B1@code2026"_s);
    }

    void anIdOfAnEventFindsItsVersion()
    {
        const auto basis = lawBasis(m_law, u"B4@code2026"_s);

        QVERIFY(basis);
        QCOMPARE(citation(basis->version).zh, u"生态环境法典 第二百四十条"_s);
        QCOMPARE(citation(basis->version).en, u"Ecological and Environmental Code, Art. 240"_s);
        QVERIFY(!lawBasis(m_law, u"B4@code1999"_s));
        QVERIFY(!lawBasis(m_law, u"B400@code2026"_s));
        QVERIFY(!lawBasis(m_law, u"B4"_s));
    }

    void articlesOfOneLawAreCitedTogetherAndOnce()
    {
        const auto basis = [&](const QString &id) { return *lawBasis(m_law, id); };

        const auto cited = citations({basis(u"B4@code2026"_s), basis(u"B24@inspection2019"_s),
                                      basis(u"B16@code2026"_s), basis(u"B4@code2026"_s)});

        QCOMPARE(cited.size(), 2U);
        QCOMPARE(cited[0].zh, u"生态环境法典 第二百四十条、第一千一百零二条"_s);
        QCOMPARE(cited[0].en, u"Ecological and Environmental Code, Art. 240, 1102"_s);
        QCOMPARE(cited[1].zh, u"中央生态环境保护督察工作规定"_s);
    }

    void aLawWithoutADutyIsCitedByItsPenaltyOrByItsName()
    {
        QCOMPARE(citation(lawBasis(m_law, u"B16@code2026"_s)->version).zh,
                 u"生态环境法典 第一千一百零二条"_s);
        QCOMPARE(citation(lawBasis(m_law, u"B24@inspection2019"_s)->version).zh,
                 u"中央生态环境保护督察工作规定"_s);
    }

    void numbersAreWrittenAsLawsWriteThem_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("text");
        const std::vector<std::pair<int, QString>> rows = {{0, u"零"_s},
                                                           {5, u"五"_s},
                                                           {10, u"十"_s},
                                                           {15, u"十五"_s},
                                                           {20, u"二十"_s},
                                                           {69, u"六十九"_s},
                                                           {100, u"一百"_s},
                                                           {101, u"一百零一"_s},
                                                           {110, u"一百一十"_s},
                                                           {111, u"一百一十一"_s},
                                                           {240, u"二百四十"_s},
                                                           {1000, u"一千"_s},
                                                           {1005, u"一千零五"_s},
                                                           {1010, u"一千零一十"_s},
                                                           {1060, u"一千零六十"_s},
                                                           {1100, u"一千一百"_s},
                                                           {1102, u"一千一百零二"_s},
                                                           {1131, u"一千一百三十一"_s},
                                                           {9999, u"九千九百九十九"_s}};
        for (const auto &[number, text] : rows)
            QTest::addRow("%d", number) << number << text;
    }
    void numbersAreWrittenAsLawsWriteThem()
    {
        QFETCH(int, number);
        QTEST(chineseNumeral(number), "text");
    }

    void articlesAreNamedWithParagraphAndItem()
    {
        QCOMPARE(articleName(u"240"_s), u"第二百四十条"_s);
        QCOMPARE(articleName(u"1131¶1"_s), u"第一千一百三十一条第一款"_s);
        QCOMPARE(articleName(u"103(1)(4)"_s), u"第一百零三条第（一）项、第（四）项"_s);
        QCOMPARE(articleName(u"1120(1)-(8)"_s), u"第一千一百二十条第（一）项至第（八）项"_s);
        QCOMPARE(articleName(u"附则"_s), u"附则"_s);
    }

private:
    LawTable m_law;
};

QTEST_GUILESS_MAIN(LawTest)
#include "tst_law.moc"
