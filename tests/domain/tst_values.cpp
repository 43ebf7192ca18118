#include "domain/Case.h"
#include "domain/Photo.h"
#include "domain/Position.h"
#include "support/Events.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// The words on the wire, and the small values that events carry.
class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKindsAreThoseOfTheProtocol()
    {
        const QStringList words =
            u"case.reported case.amended case.photo_added case.accepted case.rejected case.merged "
            "case.dispatched case.returned case.extended case.progressed case.rectified case.verified "
            "case.closed case.looked_back case.urged site.registered site.updated site.retired "
            "inspection.completed device.enrolled device.revoked user.granted user.disabled"_s.split(u' ');

        QStringList found;
        for (const QString &word : words) {
            QVERIFY2(eventKindFromKey(word), qUtf8Printable(word));
            found << key(*eventKindFromKey(word));
        }

        QCOMPARE(found, words);
        QCOMPARE(int(EventKind::UserDisabled) + 1, int(words.size()));
        QVERIFY(!eventKindFromKey(u"case.Reported"_s));
        QVERIFY(!eventKindFromKey(u""_s));
    }

    void everyKindIsAboutWhatItsNameSays()
    {
        for (int i = 0; i <= int(EventKind::UserDisabled); ++i) {
            const QString subject = key(EventKind(i)).section(u'.', 0, 0);
            const Subject wanted = subject == u"case"_s         ? Subject::Case
                                   : subject == u"site"_s       ? Subject::Site
                                   : subject == u"inspection"_s ? Subject::Inspection
                                                                : Subject::Registry;
            QVERIFY2(subjectOf(EventKind(i)) == wanted, qUtf8Printable(key(EventKind(i))));
        }
    }

    void theStatesAreThoseOfTheProtocol()
    {
        const QStringList words =
            u"reported accepted rejected merged returned dispatched rectifying rectified verified closed"_s
                .split(u' ');

        for (const QString &word : words)
            QCOMPARE(key(caseStateFromKey(word).value()), word);
        QCOMPARE(int(CaseState::Closed) + 1, int(words.size()));
        QVERIFY(!caseStateFromKey(u"open"_s));
    }

    void theRolesAreThoseOfTheProtocol()
    {
        for (const QString &word :
             {u"inspector"_s, u"township"_s, u"department"_s, u"county"_s, u"supervisor"_s})
            QCOMPARE(key(roleFromKey(word).value()), word);
        QVERIFY(!roleFromKey(u"admin"_s));
    }

    void eventsAreInOrderOfClockAndThenOfId()
    {
        Event early{.id = numberedId(9), .hlc = {1}};
        Event late{.id = numberedId(1), .hlc = {2}};
        QVERIFY(isEarlier(early, late));
        QVERIFY(!isEarlier(late, early));

        late.hlc = early.hlc;
        QVERIFY(isEarlier(late, early));
        QVERIFY(!isEarlier(early, late));
        QVERIFY(!isEarlier(early, early));
    }

    void aPositionGoesToJsonAndBack_data()
    {
        QTest::addColumn<Position>("position");

        const QDateTime fixAt(QDate(2026, 11, 19), QTime(0, 47, 11, 123), Qt::UTC);
        QTest::newRow("gnss") << Position{.lat = 36.2512345,
                                          .lon = 111.6712345,
                                          .accuracyM = 4.5,
                                          .fixAt = fixAt,
                                          .ageS = 1.5,
                                          .satellites = 11};
        QTest::newRow("network") << Position{.lat = -90, .lon = -180, .source = Position::Source::Network};
        QTest::newRow("manual") << Position{
            .lat = 90, .lon = 180, .accuracyM = 0.0, .source = Position::Source::Manual};
    }

    void aPositionGoesToJsonAndBack()
    {
        QFETCH(const Position, position);

        const QJsonObject object = toJson(position);
        const Result<Position> back = positionFromJson(object);

        EXPECT_OK(back);
        QVERIFY(*back == position);
        for (const QString &name :
             {u"lat"_s, u"lon"_s, u"accuracy_m"_s, u"source"_s, u"fix_at"_s, u"age_s"_s})
            QVERIFY2(object.contains(name), qUtf8Printable(name));
        QCOMPARE(object.contains(u"satellites"_s), position.satellites.has_value());
    }

    void whatIsNowhereOnEarthIsNoPosition_data()
    {
        QTest::addColumn<QJsonObject>("object");

        QTest::newRow("empty") << QJsonObject();
        QTest::newRow("no lon") << QJsonObject{{u"lat"_s, 1}};
        QTest::newRow("texts") << QJsonObject{{u"lat"_s, u"1"_s}, {u"lon"_s, u"2"_s}};
        QTest::newRow("nulls") << QJsonObject{{u"lat"_s, QJsonValue()}, {u"lon"_s, QJsonValue()}};
        QTest::newRow("lat 90.1") << QJsonObject{{u"lat"_s, 90.1}, {u"lon"_s, 0}};
        QTest::newRow("lat -91") << QJsonObject{{u"lat"_s, -91}, {u"lon"_s, 0}};
        QTest::newRow("lon 180.1") << QJsonObject{{u"lat"_s, 0}, {u"lon"_s, 180.1}};
        QTest::newRow("accuracy -1") << QJsonObject{{u"lat"_s, 0}, {u"lon"_s, 0}, {u"accuracy_m"_s, -1}};
    }

    void whatIsNowhereOnEarthIsNoPosition()
    {
        QFETCH(const QJsonObject, object);

        const Result<Position> position = positionFromJson(object);

        QVERIFY(!position);
        QCOMPARE(position.error().code, u"position-range"_s);
    }

    void aDegreeOfLatitudeIsAbout111Kilometres()
    {
        QCOMPARE(qRound(distanceM({.lat = 36, .lon = 111}, {.lat = 37, .lon = 111})), 111195);
        QCOMPARE(qRound(distanceM({.lat = 60, .lon = 0}, {.lat = 60, .lon = 0.01})), 556);
        QCOMPARE(distanceM({.lat = 36, .lon = 111}, {.lat = 36, .lon = 111}), 0.0);
        QCOMPARE(qRound(distanceM({.lat = 0, .lon = 0}, {.lat = 0, .lon = 180})), 20015114);
    }

    void aPhotoGoesToJsonAndBack()
    {
        Photo photo{.sha256 = numberedHash(7),
                    .bytes = 4'000'000'000,
                    .width = 4000,
                    .height = 3000,
                    .takenAt = QDateTime(QDate(2026, 11, 19), QTime(0, 40, 1, 5), Qt::UTC),
                    .role = Photo::Role::Item,
                    .item = u"cover"_s,
                    .position = Position{.lat = 36.5, .lon = 111.5},
                    .source = Photo::Source::Camera,
                    .stamped = numberedHash(8)};

        for (const QString &role : {u"wide"_s, u"near"_s, u"before"_s, u"after"_s, u"item"_s, u"other"_s}) {
            photo.role = photoRoleFromKey(role).value();
            const Result<Photo> back = photoFromJson(toJson(photo));

            EXPECT_OK(back);
            QVERIFY(*back == photo);
            QCOMPARE(toJson(photo)[u"role"_s].toString(), role);
        }
    }

    void aPhotoNeedsHashSizeAndRole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");

        QTest::newRow("no hash") << u"sha256"_s << QJsonValue();
        QTest::newRow("upper-case hash") << u"sha256"_s << QJsonValue(QString(64, u'A'));
        QTest::newRow("63 digits") << u"sha256"_s << QJsonValue(QString(63, u'a'));
        QTest::newRow("a path") << u"sha256"_s << QJsonValue(u"../"_s + QString(61, u'a'));
        QTest::newRow("no bytes") << u"bytes"_s << QJsonValue(0);
        QTest::newRow("negative bytes") << u"bytes"_s << QJsonValue(-1);
        QTest::newRow("unknown role") << u"role"_s << QJsonValue(u"selfie"_s);
        QTest::newRow("no role") << u"role"_s << QJsonValue();
    }

    void aPhotoNeedsHashSizeAndRole()
    {
        QFETCH(const QString, name);
        QFETCH(const QJsonValue, value);
        QJsonObject object = photoJson(1);
        EXPECT_OK(photoFromJson(object));
        object[name] = value;

        const Result<Photo> photo = photoFromJson(object);

        QVERIFY(!photo);
        QCOMPARE(photo.error().code, u"photo-reference"_s);
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
