#include "fieldwork/SignIn.h"
#include "support/Expect.h"
#include "support/SteadyClock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace lantian;

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock = {};
        m_store = *Store::open(m_dir->filePath(u"test.db"_s), Database::Access::ReadWrite);
    }

    void theRightPinEntersAndOnlyThat()
    {
        SignIn signIn(*m_store, m_clock);
        const auto person = signIn.add(u"网格员 07"_s, Role::Inspector, u"990101100200001"_s, u"2580"_s);
        EXPECT_OK(person);

        EXPECT_OK(signIn.enter(person->id, u"2580"_s));
        for (const char *wrong : {"2581", "", "02580", "25800"}) {
            const auto refused = signIn.enter(person->id, QString::fromLatin1(wrong));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"pin-wrong"_s);
        }
    }

    void thePinIsNowhereInTheFile()
    {
        SignIn signIn(*m_store, m_clock);
        EXPECT_OK(signIn.add(u"网格员 07"_s, Role::Inspector, {}, u"918273645"_s));

        const auto person = m_store->read(People::all);

        QVERIFY(person->front().pin.startsWith(u"$argon2id$"_s));
        QVERIFY(!person->front().pin.contains(u"918273645"_s));
    }

    void wrongPinsCostTimeThatGrows()
    {
        SignIn signIn(*m_store, m_clock);
        const auto person = signIn.add(u"网格员 07"_s, Role::Inspector, {}, u"2580"_s);
        for (int i = 0; i < freeTries; ++i)
            QCOMPARE(signIn.enter(person->id, u"0000"_s).error().code, u"pin-wrong"_s);

        QCOMPARE(signIn.enter(person->id, u"2580"_s).error().code, u"pin-delayed"_s);
        m_clock.time = m_clock.time.addYears(1);
        QCOMPARE(signIn.enter(person->id, u"2580"_s).error().code, u"pin-delayed"_s);
        m_clock.boot += 31s;
        QCOMPARE(signIn.enter(person->id, u"0000"_s).error().code, u"pin-wrong"_s);
        m_clock.boot += 31s;
        QCOMPARE(signIn.enter(person->id, u"2580"_s).error().code, u"pin-delayed"_s);
        m_clock.boot += 30s;
        EXPECT_OK(signIn.enter(person->id, u"2580"_s));
        QCOMPARE(m_store->read(People::all)->front().failures, 0);
    }

    void startingTheMachineAnewDoesNotShortenTheDelay()
    {
        const Person person{.failures = freeTries, .failedAt = 10h};

        QCOMPARE(delayLeft(person, 10h), 30s);
        QCOMPARE(delayLeft(person, 5s), 25s);
        QCOMPARE(delayLeft({.failures = 1000, .failedAt = 10h}, 10h), 1h);
    }

    void refusesPeopleAndPinsThatWillNotDo()
    {
        SignIn signIn(*m_store, m_clock);
        EXPECT_OK(signIn.add(u"网格员 07"_s, Role::Inspector, {}, {}));

        QCOMPARE(signIn.add(u" 网格员 07 "_s, Role::Inspector, {}, {}).error().code, u"person-known"_s);
        QCOMPARE(signIn.add(u"  "_s, Role::Inspector, {}, {}).error().code, u"person-name"_s);
        QCOMPARE(signIn.add(u"网格员 08"_s, Role::Inspector, {}, u"123"_s).error().code, u"pin-form"_s);
        QCOMPARE(signIn.add(u"网格员 08"_s, Role::Inspector, {}, u"12a4"_s).error().code, u"pin-form"_s);
        QCOMPARE(signIn.enter(QUuid::createUuid(), u"2580"_s).error().code, u"person-unknown"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    SteadyClock m_clock;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
