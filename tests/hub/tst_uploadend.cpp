#include "base/Sha256.h"
#include "hub/HubRig.h"
#include "hub/Tablet.h"
#include "support/Events.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

/// The last byte of a photo: a hub that breaks down between it and the photo's being held must not say
/// afterwards that it has all of it, for then nobody would send it again.
class UploadEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotoThatCouldNotBeHeldIsSentAgain()
    {
        HubRig hub;
        Tablet tablet(
            [&](const Request &request, const QByteArray &body) { return hub.api.answer(request, body); });
        tablet.enrol(*hub.code(u"网格员 07"_s, u"inspector"_s, u"320582101001"_s));
        const QByteArray bytes(10'000, 'p');
        const QString sha256 = sha256Hex(bytes);
        QJsonObject photo = photoJson(1);
        photo[u"sha256"_s] = sha256;
        tablet.push({tablet.report(u"320582101001003"_s, {{u"photos"_s, QJsonArray{photo}}})});
        run(hub, u"CREATE TRIGGER break_down BEFORE INSERT ON photo_held "
                 "BEGIN SELECT RAISE(ABORT, 'broken down'); END"_s);

        const Answer created = tablet.call("POST", u"/photos"_s, {},
                                           {{"tus-resumable", "1.0.0"},
                                            {"upload-length", "10000"},
                                            {"upload-metadata", "sha256 " + sha256.toLatin1().toBase64()}});
        const Answer broken = patched(tablet, sha256, bytes, 0);
        run(hub, u"DROP TRIGGER break_down"_s);
        const qint64 held = offsetIn(tablet, sha256);
        const Answer sent = patched(tablet, sha256, bytes, held);
        const Answer again = sent.status == 409 ? patched(tablet, sha256, bytes, 0) : sent;

        QCOMPARE(created.status, 201);
        QVERIFY(broken.status >= 500);
        QVERIFY(held < bytes.size());
        QCOMPARE(again.status, 204);
        QCOMPARE(offsetIn(tablet, sha256), bytes.size());
        QVERIFY(hub.photos.verify(PhotoFile::Original, sha256));
    }

private:
    static void run(HubRig &hub, const QString &statement)
    {
        const auto done = hub.office.store.write([&](Sql &sql, EventLog &) { sql.run(statement); });
        QVERIFY(done);
    }
    static Answer patched(const Tablet &tablet, const QString &sha256, const QByteArray &bytes, qint64 offset)
    {
        return tablet.call("PATCH", u"/photos/"_s + sha256, bytes.sliced(offset),
                           {{"tus-resumable", "1.0.0"},
                            {"content-type", "application/offset+octet-stream"},
                            {"upload-offset", QByteArray::number(offset)}});
    }
    static qint64 offsetIn(const Tablet &tablet, const QString &sha256)
    {
        return header(tablet.call("HEAD", u"/photos/"_s + sha256, {}, {{"tus-resumable", "1.0.0"}}),
                      "Upload-Offset")
            .toLongLong();
    }
};

} // namespace lantian::hub

QTEST_GUILESS_MAIN(lantian::hub::UploadEndTest)
#include "tst_uploadend.moc"
