#include "base/Uuid7.h"
#include "sql/Database.h"
#include "storage/Drafts.h"
#include "storage/LastAnswers.h"
#include "storage/Migrations.h"
#include "support/EachEngine.h"
#include "support/Expect.h"
#include "support/SteadyClock.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { EachEngine::addRows(); }

    void init()
    {
        m_location = m_engines.newLocation();
        NEED_DATABASE(m_engines, m_location);
        reopen();
        m_draft = {.id = uuid7(m_clock.time),
                   .owner = uuid7(m_clock.time),
                   .category = u"burn"_s,
                   .subtype = u"straw"_s,
                   .startedAt = m_clock.time,
                   .changedAt = m_clock.time};
        EXPECT_OK(m_db->write([&](Sql &sql) { Drafts::start(sql, m_draft); }));
    }

    void everyAnswerIsThereAfterReopening()
    {
        set(u"material"_s, u"corn_straw"_s);
        set(u"area_m2"_s, 30);
        set(u"causes"_s, QJsonArray{u"a"_s, u"b"_s});
        set(u"note"_s, u"省道东侧 \"沟边\" \n第二行 \\ / é 😀"_s);
        set(u"area_m2"_s, QJsonValue());
        reopen();

        const QJsonObject expected{{u"material"_s, u"corn_straw"_s},
                                   {u"causes"_s, QJsonArray{u"a"_s, u"b"_s}},
                                   {u"note"_s, u"省道东侧 \"沟边\" \n第二行 \\ / é 😀"_s}};
        QCOMPARE(found()->fields, expected);
        QCOMPARE(found()->changedAt, m_clock.time);
    }

    void photosKeepTheirOrderAndComeOnce()
    {
        for (const QChar c : u"bab"_s)
            EXPECT_OK(
                m_db->write([&](Sql &sql) { Drafts::addPhoto(sql, m_draft.id, photo(c), m_clock.time); }));

        QCOMPARE(found()->photos, (std::vector<Photo>{photo(u'b'), photo(u'a')}));

        EXPECT_OK(m_db->write(
            [&](Sql &sql) { Drafts::removePhoto(sql, m_draft.id, photo(u'b').sha256, m_clock.time); }));
        QCOMPARE(found()->photos, (std::vector<Photo>{photo(u'a')}));
    }

    void anAnswerToADraftThatIsGoneIsRefused()
    {
        EXPECT_OK(m_db->write([&](Sql &sql) { Drafts::remove(sql, m_draft.id); }));

        const auto refused = m_db->write(
            [&](Sql &sql) { Drafts::setField(sql, m_draft.id, u"note"_s, u"x"_s, m_clock.time); });

        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
    }

    void theBinKeepsThirtyDays_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("kept");
        QTest::newRow("29 days") << 29 << true;
        QTest::newRow("31 days") << 31 << false;
    }
    void theBinKeepsThirtyDays()
    {
        QFETCH(int, days);
        QFETCH(bool, kept);
        EXPECT_OK(m_db->write([&](Sql &sql) { Drafts::bin(sql, m_draft.id, m_clock.time); }));
        QCOMPARE(of(false), 0u);
        QCOMPARE(of(true), 1u);

        EXPECT_OK(m_db->write([&](Sql &sql) { Drafts::emptyBin(sql, m_clock.time.addDays(days)); }));

        QCOMPARE(of(true), size_t(kept));
    }

    void whatComesOutOfTheBinIsWhole()
    {
        set(u"note"_s, u"沟边"_s);
        EXPECT_OK(m_db->write([&](Sql &sql) { Drafts::bin(sql, m_draft.id, m_clock.time); }));
        EXPECT_OK(m_db->write([&](Sql &sql) { Drafts::unbin(sql, m_draft.id, m_clock.time); }));

        QCOMPARE(of(false), 1u);
        QCOMPARE(found()->fields[u"note"_s].toString(), u"沟边"_s);
    }

    void aDraftIsItsOwnersAlone()
    {
        QCOMPARE(m_db->read([&](Sql &sql) { return Drafts::of(sql, QUuid::createUuid(), false); })->size(),
                 0u);
        QCOMPARE(of(false), 1u);
    }

    void theLastAnswersOfAGridComeFirst()
    {
        const auto answered = [&](const QString &value) {
            m_clock.time = m_clock.time.addSecs(1);
            EXPECT_OK(m_db->write([&](Sql &sql) {
                LastAnswers::keep(sql, u"g"_s, u"burn"_s, {{u"material"_s, value}, {u"area_m2"_s, 3}},
                                  m_clock.time);
            }));
        };
        for (const char *value : {"wheat", "corn", "reed", "wheat"})
            answered(QString::fromLatin1(value));
        for (int i = 0; i < 20; ++i)
            answered(u"other%1"_s.arg(i));
        answered(u"corn"_s);

        const auto answers = m_db->read([](Sql &sql) { return LastAnswers::of(sql, u"g"_s, u"burn"_s); });

        EXPECT_OK(answers);
        QCOMPARE(answers->size(), 1);
        QCOMPARE(answers->value(u"material"_s).size(), 8);
        QCOMPARE(answers->value(u"material"_s).first(), u"corn"_s);
        QCOMPARE(answers->value(u"material"_s).at(1), u"other19"_s);
    }

private:
    void reopen()
    {
        m_db.reset();
        m_db = *Database::open(m_location, deviceMigrations);
    }
    void set(const QString &key, const QJsonValue &value)
    {
        m_clock.time = m_clock.time.addSecs(1);
        EXPECT_OK(
            m_db->write([&](Sql &sql) { Drafts::setField(sql, m_draft.id, key, value, m_clock.time); }));
    }
    std::optional<Draft> found() const
    {
        return *m_db->read([&](Sql &sql) { return Drafts::find(sql, m_draft.id); });
    }
    size_t of(bool binned) const
    {
        return m_db->read([&](Sql &sql) { return Drafts::of(sql, m_draft.owner, binned); })->size();
    }
    static Photo photo(QChar c)
    {
        return {
            .sha256 = QString(64, c), .bytes = 10, .takenAt = SteadyClock().time, .role = Photo::Role::Near};
    }

    EachEngine m_engines;
    QString m_location;
    SteadyClock m_clock;
    std::unique_ptr<Database> m_db;
    Draft m_draft;
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_drafts.moc"
