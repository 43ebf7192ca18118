#include "domain/Roster.h"
#include "support/Events.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// Who may act where and when, from the hub's registry events.
class RosterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScopeHoldsWhatBeginsWithOneOfItsCodes_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("holds");

        QTest::newRow("the grid itself") << u"330106001002003"_s << u"330106001002003"_s << true;
        QTest::newRow("another grid") << u"330106001002003"_s << u"330106001002004"_s << false;
        QTest::newRow("below it") << u"330106001"_s << u"330106001002003"_s << true;
        QTest::newRow("above it") << u"330106001002003"_s << u"330106001"_s << false;
        QTest::newRow("beside it") << u"330106001"_s << u"330106011002003"_s << false;
        QTest::newRow("the second of two") << u"330106001,330106002"_s << u"330106002002003"_s << true;
        QTest::newRow("with a blank after the comma")
            << u"330106001, 330106002"_s << u"330106002002003"_s << true;
        QTest::newRow("no scope") << u""_s << u"330106001002003"_s << false;
        QTest::newRow("a comma alone") << u","_s << u"330106001002003"_s << false;
        QTest::newRow("blanks alone") << u"  "_s << u"330106001002003"_s << false;
        QTest::newRow("a trailing comma and blank") << u"330106001, "_s << u"330106011002003"_s << false;
        QTest::newRow("no code") << u"330106001"_s << u""_s << false;
    }

    void aScopeHoldsWhatBeginsWithOneOfItsCodes()
    {
        QFETCH(const QString, scope);
        QFETCH(const QString, code);
        QFETCH(const bool, holds);

        QCOMPARE(isInScope(scope, code), holds);
    }

    void whoWasNeverGrantedHasNothing()
    {
        QCOMPARE(Roster().inForce(m_user, day(9)), std::nullopt);
        QVERIFY(Roster().name(m_user).isEmpty());
    }

    void aGrantHoldsFromItsFrom()
    {
        EventSource hub(0xf1, day(1));
        const Roster roster({hub.grant(m_user, Role::Township, u"330106001"_s, day(5))});

        QCOMPARE(roster.inForce(m_user, day(5).addMSecs(-1)), std::nullopt);
        QCOMPARE(roster.inForce(m_user, day(5)), (Grant{Role::Township, u"330106001"_s, u"township"_s}));
        QCOMPARE(roster.inForce(numberedId(2), day(9)), std::nullopt);
    }

    void withoutAFromItHoldsFromItsOwnTime()
    {
        EventSource hub(0xf1, day(5));
        const Roster roster({hub.grant(m_user, Role::County, u"330106"_s)});

        QVERIFY(!roster.inForce(m_user, day(5)));
        QVERIFY(roster.inForce(m_user, day(6)));
    }

    void theNextRoleTakesThePlaceOfTheLast()
    {
        EventSource hub(0xf1, day(1));
        const Roster roster({hub.grant(m_user, Role::Department, u"housing"_s, day(10)),
                             hub.grant(m_user, Role::Inspector, u"330106001002003"_s, day(5))});

        QCOMPARE(roster.inForce(m_user, day(6))->role, Role::Inspector);
        QCOMPARE(roster.inForce(m_user, day(11))->role, Role::Department);
        QCOMPARE(roster.name(m_user), u"department"_s);
    }

    void whoeverWasDisabledHasNothingUntilGrantedAgain()
    {
        EventSource hub(0xf1, day(1));
        std::vector<Event> events{hub.grant(m_user, Role::County, u"330106"_s)};
        hub.set(day(5));
        events.push_back(hub.make(EventKind::UserDisabled, m_user, m_user, {{u"user"_s, idText(m_user)}}));
        hub.set(day(10));
        events.push_back(hub.grant(m_user, Role::Township, u"330106001"_s));
        const Roster roster(events);

        QVERIFY(roster.inForce(m_user, day(4)));
        QVERIFY(!roster.inForce(m_user, day(6)));
        QCOMPARE(roster.inForce(m_user, day(11))->role, Role::Township);
        QCOMPARE(roster.name(m_user), u"township"_s);
    }

    void theOrderOfArrivalDoesNotMatterEvenAtTheSameInstant()
    {
        EventSource hub(0xf1, day(1));
        EventSource otherHub(0xf2, day(1));
        std::vector<Event> events{hub.grant(m_user, Role::Township, u"330106001"_s, day(5)),
                                  otherHub.grant(m_user, Role::County, u"330106"_s, day(5)),
                                  hub.grant(m_user, Role::Supervisor, u""_s, day(7))};
        QCOMPARE(events[0].hlc, events[1].hlc);
        const Roster wanted(events);

        std::sort(events.begin(), events.end(), isEarlier);
        do {
            QVERIFY(Roster(events) == wanted);
            QCOMPARE(Roster(events).inForce(m_user, day(6))->role, Role::County);
        } while (std::next_permutation(events.begin(), events.end(), isEarlier));
    }

    void whatCannotBeReadGrantsNothing_data()
    {
        QTest::addColumn<QJsonObject>("data");

        const QJsonObject good{
            {u"user"_s, idText(m_user)}, {u"role"_s, u"county"_s}, {u"scope"_s, u"330106"_s}};
        QTest::newRow("unknown role") << with(good, u"role"_s, u"emperor"_s);
        QTest::newRow("no role") << with(good, u"role"_s, QJsonValue::Undefined);
        QTest::newRow("no user") << with(good, u"user"_s, QJsonValue::Undefined);
        QTest::newRow("another user") << with(good, u"user"_s, idText(numberedId(2)));
        QTest::newRow("user in braces") << with(good, u"user"_s, m_user.toString());
    }

    void whatCannotBeReadGrantsNothing()
    {
        QFETCH(const QJsonObject, data);
        EventSource hub(0xf1, day(1));

        const Roster roster({hub.make(EventKind::UserGranted, m_user, m_user, data)});

        QVERIFY(!roster.inForce(m_user, day(9)));
    }

    void otherKindsArePassedOver()
    {
        EventSource hub(0xf1, day(1));
        Event event = hub.grant(m_user, Role::County, u"330106"_s);
        event.kind = u"device.enrolled"_s;

        QVERIFY(Roster({event}) == Roster());
    }

private:
    static QDateTime day(int number) { return {QDate(2026, 11, number), QTime(4, 0), Qt::UTC}; }
    static QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
    {
        object[name] = value;
        return object;
    }

    const QUuid m_user = numberedId(1);
};

QTEST_GUILESS_MAIN(RosterTest)
#include "tst_roster.moc"
