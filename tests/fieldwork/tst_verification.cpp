#include "base/Sha256.h"
#include "fieldwork/Bench.h"
#include "fieldwork/KeyFile.h"
#include "fieldwork/Verification.h"
#include "protocol/Envelope.h"
#include "protocol/EventText.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using namespace lantian::bench;
using Weight = Finding::Weight;

/// What was recorded is damaged in every way in turn, and each is found and named.
class VerificationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        m_photos = std::make_unique<PhotoStore>(m_bench->directory.photos());
        Draft first = strawDraft(m_bench->clock.time);
        m_kept = kept("one");
        first.photos = {m_kept};
        EXPECT_OK(m_bench->record(first));
        Draft second = strawDraft(m_bench->clock.time.addSecs(60));
        second.photos = {kept("two")};
        EXPECT_OK(m_bench->record(second));
        Draft third = siteDraft(m_bench->clock.time.addSecs(120), m_bench->checklist());
        EXPECT_OK(m_bench->record(third));
        m_events = m_bench->events();
        QCOMPARE(m_events.size(), 3u);
    }

    void whatIsWholeIsSound()
    {
        const auto verified = this->verified();

        EXPECT_OK(verified);
        QCOMPARE(findings(*verified), QStringList());
        QVERIFY(verified->isSound());
        QCOMPARE(verified->events, 3);
        QCOMPARE(verified->photos, 2);
    }

    void everyDamageToAnEventIsNamed_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("code");

        QTest::newRow("a byte of the payload") << u"UPDATE event SET payload = CAST(replace(CAST(payload AS "
                                                  u"TEXT), 'burning', 'smoking') AS BLOB) "
                                                  "WHERE seq = 2"_s
                                               << u"payload"_s;
        QTest::newRow("a payload and its hash")
            << u"UPDATE event SET payload = CAST('{}' AS BLOB), hash = "
               "'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' WHERE seq = 2"_s
            << u"signature"_s;
        QTest::newRow("the signature")
            << u"UPDATE event SET signature = (SELECT signature FROM event WHERE seq = 1) WHERE seq = 2"_s
            << u"signature"_s;
        QTest::newRow("the header") << u"UPDATE event SET header = 'e30' WHERE seq = 2"_s << u"signature"_s;
        QTest::newRow("the hash") << u"UPDATE event SET hash = '%1' WHERE seq = 2"_s.arg(noPrevious())
                                  << u"payload"_s;
        for (const char *column : {"stream", "kind", "hlc", "author"})
            QTest::newRow(column) << u"UPDATE event SET %1 = (SELECT %1 || 'x' FROM event WHERE seq = 3) "
                                     "WHERE seq = 2"_s.arg(QString::fromLatin1(column))
                                  << u"columns"_s;
    }

    void everyDamageToAnEventIsNamed()
    {
        QFETCH(const QString, damage);
        QFETCH(const QString, code);
        alter(damage);

        const auto verified = this->verified();

        EXPECT_OK(verified);
        QVERIFY(!verified->isSound());
        const QString named = u"damage %1 %2"_s.arg(code, idText(m_events[1].event.id));
        QVERIFY2(findings(*verified).contains(named), qUtf8Printable(findings(*verified).join(u'\n')));
    }

    void aGapInTheChainIsNamedWithItsNumbers()
    {
        alter(u"DELETE FROM event WHERE seq = 2"_s);

        const auto verified = this->verified();

        EXPECT_OK(verified);
        const auto gap = first(*verified, u"chain"_s);
        QCOMPARE(gap.weight, Weight::Damage);
        QCOMPARE(gap.about, idText(m_events[2].event.id));
        QVERIFY2(gap.what.contains(u"events 2 to 2"_s), qUtf8Printable(gap.what));
    }

    void aGapInTheChainOfAnotherDeviceIsAsItShouldBe()
    {
        alter(u"DELETE FROM event WHERE seq = 2"_s);
        alter(u"UPDATE device SET own = 0"_s);

        const auto verified = this->verified();

        EXPECT_OK(verified);
        QVERIFY2(findings(*verified).filter(u"chain"_s).isEmpty(),
                 qUtf8Printable(findings(*verified).join(u'\n')));
    }

    void aForkedChainIsANotice()
    {
        // The same device went on from its first event once more, as a tablet put back to a copy does.
        Event event = m_events[1].event;
        event.id = event.stream = uuid7(m_bench->clock.time);
        const auto identity = deviceIdentity(m_bench->directory, m_bench->clock);
        EXPECT_OK(identity);
        const Envelope envelope = sealed(*payloadText(event), event.device, identity->key);
        EXPECT_OK(m_bench->store->write([&](Sql &sql) {
            return m_bench->store->log().append(
                sql, {event, envelope.header, envelope.payload, envelope.signature, envelope.payloadHash()},
                EventLog::Origin::Received, m_bench->clock.time);
        }));

        const auto verified = this->verified();

        EXPECT_OK(verified);
        QCOMPARE(first(*verified, u"chain"_s).weight, Weight::Notice);
        QCOMPARE(first(*verified, u"chain"_s).about, idText(event.id));
    }

    void theKeyOfAnUnknownDeviceIsMissed()
    {
        alter(u"DELETE FROM device"_s);

        const auto verified = this->verified();

        EXPECT_OK(verified);
        QCOMPARE(first(*verified, u"device"_s).about, idText(m_events[0].event.id));
    }

    void aPhotoIsMissed()
    {
        QVERIFY(QFile::remove(m_photos->path(PhotoFile::Original, m_kept.sha256)));

        QCOMPARE(findings(*verified()), QStringList{u"damage photo-missing "_s + m_kept.sha256});
    }

    void aDeliveredOriginalThatMadeRoomIsNoDamage()
    {
        alter(u"DELETE FROM outbox"_s);
        QVERIFY(QFile::remove(m_photos->path(PhotoFile::Original, m_kept.sha256)));

        QCOMPARE(findings(*verified()), QStringList());
    }

    void anAlteredPhotoIsNamed_data()
    {
        QTest::addColumn<PhotoFile>("file");

        QTest::newRow("original") << PhotoFile::Original;
        QTest::newRow("stamped") << PhotoFile::Stamped;
    }

    void anAlteredPhotoIsNamed()
    {
        QFETCH(const PhotoFile, file);
        const QString sha256 = file == PhotoFile::Original ? m_kept.sha256 : m_kept.stamped;
        const QString path = m_photos->path(file, sha256);
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        lay(path, bytesOf(path) + '!');

        QCOMPARE(findings(*verified()), QStringList{u"damage photo-altered "_s + sha256});
    }

    void aPhotoOfADraftIsLookedAtToo()
    {
        Draft draft = strawDraft(m_bench->clock.time.addSecs(180));
        draft.photos = {kept("three")};
        m_bench->start(draft);
        QCOMPARE(findings(*verified()), QStringList());

        QVERIFY(QFile::remove(m_photos->path(PhotoFile::Stamped, draft.photos.front().stamped)));

        QCOMPARE(findings(*verified()),
                 QStringList{u"damage photo-missing "_s + draft.photos.front().stamped});
    }

    void aPhotoThatNobodyNamesIsANotice()
    {
        const Photo orphan = kept("nobody's");

        const auto verified = this->verified();

        EXPECT_OK(verified);
        QCOMPARE(findings(*verified), QStringList{u"notice orphan "_s + orphan.sha256});
        QVERIFY(verified->isSound());
    }

    void aProjectionThatDoesNotFollowIsNamed_data()
    {
        QTest::addColumn<QString>("damage");

        QTest::newRow("changed") << u"UPDATE case_state SET severity = 'general' WHERE id = '%1'"_s;
        QTest::newRow("gone") << u"DELETE FROM case_state WHERE id = '%1'"_s;
        QTest::newRow("a photo's") << u"DELETE FROM photo_state WHERE stream = '%1'"_s;
    }

    void aProjectionThatDoesNotFollowIsNamed()
    {
        QFETCH(const QString, damage);
        alter(damage.arg(idText(m_events[1].event.stream)));

        const auto verified = this->verified();

        EXPECT_OK(verified);
        QVERIFY(!verified->isSound());
        QCOMPARE(first(*verified, u"projection"_s).weight, Weight::Damage);
    }

    void itCanBeCalledOff()
    {
        const auto verified = lantian::verified(
            *m_bench->store, *m_photos, [](qint64 done, qint64 total) { return done < 2 && total == 5; });

        QVERIFY(!verified);
        QCOMPARE(verified.error().kind, Error::Kind::Cancelled);
    }

private:
    Result<Verified> verified() const { return lantian::verified(*m_bench->store, *m_photos); }

    /// Weight, code and subject of each finding.
    static QStringList findings(const Verified &verified)
    {
        QStringList words;
        for (const Finding &finding : verified.findings)
            words << u"%1 %2 %3"_s.arg(finding.weight == Weight::Damage ? u"damage"_s : u"notice"_s,
                                       finding.code, finding.about);
        return words;
    }
    static Finding first(const Verified &verified, const QString &code)
    {
        for (const Finding &finding : verified.findings) {
            if (finding.code == code)
                return finding;
        }
        return {};
    }

    /// A photo in the store whose bytes are derived from `content`.
    Photo kept(const QByteArray &content)
    {
        Photo photo = bench::photo(1);
        photo.sha256 = sha256Hex(content);
        photo.stamped = sha256Hex(content + " stamped");
        const auto put = m_photos->put({photo.sha256, content, photo.stamped, content + " stamped", "thumb"});
        if (!put)
            qFatal("the photo cannot be kept");
        return photo;
    }
    void alter(const QString &statement)
    {
        EXPECT_OK(m_bench->store->write([&](Sql &sql) { QVERIFY(sql.run(statement) > 0); }));
    }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<PhotoStore> m_photos;
    Photo m_kept;
    std::vector<SignedEvent> m_events;
};

QTEST_GUILESS_MAIN(VerificationTest)
#include "tst_verification.moc"
