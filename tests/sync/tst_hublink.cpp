#include "storage/People.h"
#include "storage/SetAside.h"
#include "storage/Settings.h"
#include "support/Expect.h"
#include "support/FakeClock.h"
#include "support/StubHub.h"
#include "sync/Cleaning.h"
#include "sync/HubLink.h"
#include "sync/SyncSettings.h"
#include "sync/ThreadedStore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

/// A machine as the app has it: its store in a thread, nothing enrolled.
class Machine
{
public:
    Machine()
        : thread(*StoreThread::open(path(u"lantian.db"_s), Database::Access::ReadWrite))
        , store(std::make_unique<ThreadedStore>(*thread))
        , photos(path(u"photos"_s))
    {
        link = newLink();
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    std::unique_ptr<HubLink> newLink()
    {
        return std::make_unique<HubLink>(
            SyncPlaces{path(u"hub.json"_s),
                       {path(u"catalogue"_s), path(u"geo"_s), path(u"calendar.json"_s)},
                       [](const ReferenceSet &) { return Result<void>(); }},
            identity, *store, photos, clock);
    }

    Result<Enrolment> enrol(const StubHub &hub, const QString &code, const QUuid &user = {})
    {
        std::optional<Result<Enrolment>> answer;
        const auto connection = QObject::connect(link.get(), &HubLink::enrolled, link.get(),
                                                 [&](const Result<Enrolment> &came) { answer = came; });
        link->enrol({hub.address(), code}, u"QS-T07"_s, u"0.1.0"_s, user);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000); }();
        QObject::disconnect(connection);
        return answer ? *answer : Result<Enrolment>(Error{Error::Kind::Unreachable, u"nothing came"_s});
    }

    ExchangeResult exchange()
    {
        std::optional<ExchangeResult> answer;
        const auto connection = QObject::connect(link.get(), &HubLink::ended, link.get(),
                                                 [&](const ExchangeResult &came) { answer = came; });
        link->exchange();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000); }();
        QObject::disconnect(connection);
        return answer.value_or(ExchangeResult{});
    }

    template <class Work>
    auto inStore(Work work)
    {
        return *thread->run([work](Store &opened) { return opened.write(work); }).result();
    }
    std::vector<Person> people()
    {
        return inStore([](Sql &sql) { return People::all(sql); });
    }
    void keep(const Person &person)
    {
        inStore([&](Sql &sql) {
            People::keep(sql, person);
            return true;
        });
    }

private:
    QTemporaryDir m_folder;

public:
    DeviceIdentity identity{numberedId(0xd1), *DeviceKey::fromSeed(QByteArray(32, 't'))};
    FakeClock clock;
    std::unique_ptr<StoreThread> thread;
    std::unique_ptr<ThreadedStore> store;
    PhotoStore photos;
    std::unique_ptr<HubLink> link;
};

} // namespace

/// A machine becomes one of a hub's, and stays it.
class HubLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<StubHub>();
        m_machine = std::make_unique<Machine>();
    }
    void cleanup()
    {
        m_machine.reset();
        m_hub.reset();
    }

    void enrollingKeepsTheTokenForTheOwnerAlone()
    {
        const Result<Enrolment> enrolment = m_machine->enrol(*m_hub, u"code"_s);

        EXPECT_OK(enrolment);
        QCOMPARE(m_hub->enrolled->deviceName, u"QS-T07"_s);
        QCOMPARE(m_hub->enrolled->device, m_machine->identity.device);
        const QString file = m_machine->path(u"hub.json"_s);
        QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        const Result<HubMembership> membership = m_machine->newLink()->membership();
        EXPECT_OK(membership);
        QCOMPARE(membership->enrolment.token, u"token"_s);
        QCOMPARE(m_machine->exchange().record.outcome, ExchangeRecord::Outcome::Complete);
    }

    void theHubsPersonBecomesOneOfThisMachine()
    {
        m_machine->keep({.id = m_hub->user, .name = u"老王"_s, .pin = u"hash"_s});

        EXPECT_OK(m_machine->enrol(*m_hub, u"code"_s, m_hub->user));

        const std::vector<Person> people = m_machine->people();
        QCOMPARE(people.size(), size_t(1));
        QCOMPARE(people[0].name, u"网格员 07"_s);
        QCOMPARE(people[0].pin, u"hash"_s);
        QCOMPARE(people[0].grid, u"990101100200001"_s);
        QCOMPARE(m_hub->enrolled->user, m_hub->user);
    }

    void whoHadTheNameBeforeKeepsWhatTheyRecorded()
    {
        m_machine->keep({.id = numberedId(0x77), .name = u"网格员 07"_s, .pin = u"hash"_s});

        EXPECT_OK(m_machine->enrol(*m_hub, u"code"_s, numberedId(0x77)));

        QHash<QUuid, Person> people;
        for (const Person &person : m_machine->people())
            people[person.id] = person;
        QCOMPARE(people.size(), 2);
        QCOMPARE(people[m_hub->user].name, u"网格员 07"_s);
        QCOMPARE(people[m_hub->user].pin, u"hash"_s);
        QCOMPARE(people[numberedId(0x77)].name, u"网格员 07 #2"_s);
    }

    void aWrongCodeChangesNothing()
    {
        const Result<Enrolment> enrolment = m_machine->enrol(*m_hub, u"guess"_s);

        EXPECT_ERROR(enrolment, Error::Kind::Denied);
        QCOMPARE(enrolment.error().code, u"code-refused"_s);
        QVERIFY(!QFile::exists(m_machine->path(u"hub.json"_s)));
        QCOMPARE(m_machine->people().size(), size_t(0));
        QCOMPARE(m_machine->exchange().error->code, u"not-enrolled"_s);
    }

    void aLostReplyIsAskedForAgain()
    {
        m_hub->http.fail({StubFault::Kind::NoReply, "POST", "/enrolments"});

        EXPECT_OK(m_machine->enrol(*m_hub, u"code"_s));
    }

    void aFileThatOthersCanReadIsNotUsed()
    {
        EXPECT_OK(m_machine->enrol(*m_hub, u"code"_s));
        QVERIFY(QFile::setPermissions(m_machine->path(u"hub.json"_s),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));

        const Result<HubMembership> exposed = m_machine->newLink()->membership();

        EXPECT_ERROR(exposed, Error::Kind::Denied);
        QCOMPARE(exposed.error().code, u"hub-file-exposed"_s);
    }

    void aDamagedFileIsSaidToBe()
    {
        EXPECT_OK(m_machine->enrol(*m_hub, u"code"_s));
        QFile file(m_machine->path(u"hub.json"_s));
        QVERIFY(file.resize(20));

        const Result<HubMembership> damaged = m_machine->newLink()->membership();
        EXPECT_ERROR(damaged, Error::Kind::Corrupt);
    }

    void aPhotoOfOthersIsFetchedWhenAskedFor()
    {
        EXPECT_OK(m_machine->enrol(*m_hub, u"code"_s));
        const QByteArray bytes = "a picture";
        m_hub->photos[sha256Hex(bytes)] = bytes;
        m_hub->photos[numberedHash(1)] = "another than its name says";
        QHash<QString, Result<void>> fetched;
        QObject::connect(m_machine->link.get(), &HubLink::photoFetched, m_machine->link.get(),
                         [&](const QString &sha256, PhotoFile, const Result<void> &result) {
                             fetched.insert(sha256, result);
                         });

        m_machine->link->fetchPhoto(sha256Hex(bytes), PhotoFile::Original);
        m_machine->link->fetchPhoto(numberedHash(1), PhotoFile::Original);
        m_machine->link->fetchPhoto(numberedHash(2), PhotoFile::Original);
        QTRY_COMPARE_WITH_TIMEOUT(fetched.size(), 3, 20'000);

        EXPECT_OK(fetched.value(sha256Hex(bytes)));
        QCOMPARE(*m_machine->photos.read(PhotoFile::Original, sha256Hex(bytes)), bytes);
        EXPECT_ERROR(*fetched.constFind(numberedHash(1)), Error::Kind::Invalid);
        EXPECT_ERROR(*fetched.constFind(numberedHash(2)), Error::Kind::NotFound);
        QCOMPARE(m_machine->photos.hashes(PhotoFile::Original), QStringList(sha256Hex(bytes)));
    }

    void aPhotoComesAlsoOverALineThatIsAlwaysCut()
    {
        EXPECT_OK(m_machine->enrol(*m_hub, u"code"_s));
        QByteArray bytes; // of which no part is like another
        for (int i = 0; i < 100'000; ++i)
            bytes += QByteArray::number(i);
        m_hub->photos[sha256Hex(bytes)] = bytes;
        m_hub->http.cutAnswersAt(64 << 10, 1'000'000);
        std::optional<Result<void>> fetched;
        QObject::connect(m_machine->link.get(), &HubLink::photoFetched, m_machine->link.get(),
                         [&](const QString &, PhotoFile, const Result<void> &result) { fetched = result; });

        m_machine->link->fetchPhoto(sha256Hex(bytes), PhotoFile::Original);
        QTRY_VERIFY_WITH_TIMEOUT(fetched, 20'000);

        EXPECT_OK(*fetched);
        QCOMPARE(*m_machine->photos.read(PhotoFile::Original, sha256Hex(bytes)), bytes);
    }

    void aPartThatWasNotAskedForIsNone_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("of another place") << "bytes 5-9/9"_ba;
        QTest::newRow("longer than it is") << "bytes 0-9/20"_ba;
        QTest::newRow("beyond the whole") << "bytes 0-4/4"_ba;
        QTest::newRow("without end") << "bytes 0-4/99999999999"_ba;
        QTest::newRow("nonsense") << "bytes 0-4/*"_ba;
    }

    void aPartThatWasNotAskedForIsNone()
    {
        QFETCH(const QByteArray, range);
        EXPECT_OK(m_machine->enrol(*m_hub, u"code"_s));
        m_hub->http.fail({StubFault::Kind::Reply,
                          "GET",
                          "/photos",
                          {206, "image/jpeg", {{"Content-Range", range}}, "12345"}});
        std::optional<Result<void>> fetched;
        QObject::connect(m_machine->link.get(), &HubLink::photoFetched, m_machine->link.get(),
                         [&](const QString &, PhotoFile, const Result<void> &result) { fetched = result; });

        m_machine->link->fetchPhoto(sha256Hex("12345"), PhotoFile::Original);
        QTRY_VERIFY_WITH_TIMEOUT(fetched, 20'000);

        EXPECT_ERROR(*fetched, Error::Kind::Unreachable);
    }

private:
    std::unique_ptr<StubHub> m_hub;
    std::unique_ptr<Machine> m_machine;
};

QTEST_GUILESS_MAIN(HubLinkTest)
#include "tst_hublink.moc"
