#include "base/Sha256.h"
#include "evidence/Pictures.h"
#include "fuzz/SmallCatalogue.h"
#include "location/GeoJsonText.h"
#include "location/Sentences.h"
#include "protocol/Bundle.h"
#include "protocol/HubAddress.h"
#include "support/HandMadeTar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

/// Writes what the mutations begin with: seeds FOLDER makes FOLDER/<target>/<name>, small inputs of every
/// kind, out of the resources and the makers of test data.

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using namespace lantian::pictures;

namespace {

class Seeds
{
public:
    explicit Seeds(QString folder) : m_folder(std::move(folder)) {}

    void add(const QString &target, const QByteArray &bytes)
    {
        const QDir folder(m_folder + u'/' + target);
        QFile file(folder.filePath(u"%1"_s.arg(++m_count, 3, 10, QChar(u'0'))));
        if (!folder.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    }

private:
    QString m_folder;
    int m_count = 0;
};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void addNmea(Seeds &seeds)
{
    const QByteArray track = demoTrack();
    for (qsizetype from = 0; from < track.size(); from += track.size() / 8)
        seeds.add(u"nmea"_s, track.mid(from, 600));
    seeds.add(u"nmea"_s, gga("004711.00") + rmc("004711.00") + gga("004712.00", 20) + rmc("004712.00"));
    seeds.add(u"nmea"_s,
              rmc("004711.00") + gga("004711.00") + gga("004712.00", 3000, "6") + rmc("004713", "V"));
    seeds.add(u"nmea"_s, gga("235959.999", 0, "4", "99.9") + "$" + rmc("000000", "A", "310126", "N"));
}

void addEvents(Seeds &seeds)
{
    const QJsonObject vectors =
        QJsonDocument::fromJson(fileOf(sourceRoot() + u"/tests/data/jws_vectors.json"_s)).object();
    for (const QJsonValue &event : vectors["events"_L1].toArray()) {
        const QJsonObject envelope = event["envelope"_L1].toObject();
        seeds.add(u"envelope"_s, compact(envelope));
        seeds.add(u"event"_s, envelope["payload"_L1].toString().toUtf8());
    }
    seeds.add(u"event"_s, "2026-11-19T08:47:11.123+08:00"_ba);
    seeds.add(u"event"_s, "0192f0c1-7a01-7000-8000-000000000001"_ba);
}

/// One event of every kind, each with something of what such events say.
void addFold(Seeds &seeds)
{
    static const std::array kinds{
        "case.reported",   "case.amended",    "case.photo_added", "case.accepted",        "case.dispatched",
        "case.extended",   "case.progressed", "case.rectified",   "case.verified",        "case.looked_back",
        "case.closed",     "case.rejected",   "case.merged",      "case.returned",        "case.urged",
        "site.registered", "site.updated",    "site.retired",     "inspection.completed", "device.enrolled",
        "device.revoked",  "user.granted",    "user.disabled",
    };
    const QByteArray data =
        R"({"base":"0192f0c1-7000-7000-8000-0000d1000001","category":"burn","subtype":"straw",)"
        R"("fields":{"area_m2":30},"grid":"330106001002003","severity":"severe","note":"n","reason":"r",)"
        R"("photos":[{"sha256":"0000000000000000000000000000000000000000000000000000000000000001",)"
        R"("bytes":9,"width":4,"height":3,"taken_at":"2026-11-19T08:40:00.000+08:00","role":"wide"}],)"
        R"("position":{"lat":39.2,"lon":115.8,"accuracy_m":5,"source":"gnss"},"department":"housing",)"
        R"("due":"2026-11-22T08:40:00.000+08:00","into":"0192f0c1-7000-7000-8000-000000000009",)"
        R"("user":"0192f0c1-7000-7000-8000-000000000001","role":"inspector","scope":"330106","name":"n",)"
        R"("passed":true,"items":[{"key":"hoarding","answer":"fail","note":"n"}],"checklist":{}})";
    QByteArray all;
    for (const char *kind : kinds) {
        const QByteArray event = R"({"kind":")" + QByteArray(kind) + R"(","by":2,"data":)" + data + '}';
        all += (all.isEmpty() ? "" : ",") + event;
        seeds.add(u"fold"_s, R"([{"kind":"case.reported","by":1,"data":)" + data + "}," + event + ']');
    }
    seeds.add(u"fold"_s, '[' + all.replace(data, R"({"department":"housing"})") + ']');
}

void addCatalogue(Seeds &seeds)
{
    const QJsonObject small = QJsonDocument::fromJson(fuzz::smallCatalogue).object();
    if (small.isEmpty())
        qFatal("the small catalogue is no JSON");
    seeds.add(u"catalogue"_s, compact(small));
}

void addExif(Seeds &seeds)
{
    constexpr qsizetype beforeTiff = 12; // SOI, APP1 with its length, "Exif", two NULs
    const auto add = [&](const ExifBlock &block) {
        const QByteArray jpeg = block.in("\xff\xd8"_ba);
        seeds.add(u"exif"_s, jpeg);
        seeds.add(u"exif"_s, jpeg.sliced(beforeTiff));
    };
    ExifBlock all;
    all.text(EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_ORIGINAL, "2026:11:19 08:47:11"_ba)
        .text(EXIF_IFD_EXIF, EXIF_TAG_OFFSET_TIME_ORIGINAL, "+08:00"_ba)
        .text(EXIF_IFD_EXIF, EXIF_TAG_SUB_SEC_TIME_ORIGINAL, "25"_ba)
        .number(EXIF_IFD_0, EXIF_TAG_ORIENTATION, 6)
        .place()
        .text(EXIF_IFD_GPS, EXIF_TAG_GPS_DATE_STAMP, "2026:11:19"_ba)
        .rationals(EXIF_IFD_GPS, EXIF_TAG_GPS_TIME_STAMP, {0, 1, 47, 1, 1100, 100})
        .rationals(EXIF_IFD_GPS, EXIF_TAG_GPS_H_POSITIONING_ERROR, {5, 1})
        .text(EXIF_IFD_GPS, EXIF_TAG_GPS_MAP_DATUM, "WGS-84"_ba)
        .text(EXIF_IFD_GPS, EXIF_TAG_GPS_STATUS, "A"_ba)
        .text(EXIF_IFD_GPS, EXIF_TAG_GPS_IMG_DIRECTION_REF, "T"_ba)
        .rationals(EXIF_IFD_GPS, EXIF_TAG_GPS_IMG_DIRECTION, {2715, 10});
    add(all);
    add(ExifBlock().place());
    add(ExifBlock().number(EXIF_IFD_0, EXIF_TAG_ORIENTATION, 3));
    add(ExifBlock().text(EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_ORIGINAL, "2026:11:19 08:47:11"_ba));
}

void addPictures(Seeds &seeds)
{
    const QByteArray plain = written(quarters(24, 16), "jpeg"_ba);
    seeds.add(u"picture"_s, plain);
    seeds.add(u"picture"_s, written(noise(16, 24), "jpeg"_ba, true));
    seeds.add(u"picture"_s, written(noise(64, 8), "jpeg"_ba));
    seeds.add(u"picture"_s, written(quarters(8, 8).convertToFormat(QImage::Format_Grayscale8), "jpeg"_ba));
    seeds.add(u"picture"_s, ExifBlock().place().number(EXIF_IFD_0, EXIF_TAG_ORIENTATION, 6).in(plain));
    seeds.add(u"picture"_s, claiming(plain, 60'000, 60'000));
    seeds.add(u"picture"_s, plain.chopped(20));
    seeds.add(u"picture"_s, written(quarters(16, 16), "png"_ba));
    QImage clear(8, 8, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    seeds.add(u"picture"_s, written(clear, "png"_ba));
    seeds.add(u"picture"_s, "RIFF\x10\0\0\0WEBPVP8 "_ba + QByteArray(8, '\0'));
    seeds.add(u"picture"_s, "\0\0\0\x18"
                            "ftypheic"_ba +
                                QByteArray(16, '\0'));
}

/// The first features of the map file `name` of the demo county.
QByteArray firstFeatures(const QString &name, int count)
{
    QJsonObject map = QJsonDocument::fromJson(fileOf(sourceRoot() + u"/resources/demo/"_s + name)).object();
    QJsonArray features;
    for (int i = 0; i < count; ++i)
        features << map["features"_L1].toArray()[i];
    map["features"_L1] = features;
    return compact(map);
}

void addMaps(Seeds &seeds)
{
    seeds.add(u"geojson"_s, firstFeatures(u"grids.geojson"_s, 2));
    seeds.add(u"geojson"_s, firstFeatures(u"no_coal_zones.geojson"_s, 1));
    seeds.add(u"geojson"_s, firstFeatures(u"no_burn_zones.geojson"_s, 1));
    seeds.add(u"geojson"_s, collection(feature(polygon(square))));
    seeds.add(u"geojson"_s, collection(feature(multiPolygon('[' + square + "],[" + square + ']')),
                                       crs("urn:ogc:def:crs:EPSG::4490")));
    seeds.add(u"geojson"_s, collection({}));
}

/// Tars that a bundle could hold; their manifests are signed, which sealing does not ask for.
void addBundles(Seeds &seeds)
{
    const DeviceIdentity tablet{QUuid(u"0192f0c1-7a00-7000-8000-0000000000d1"_s),
                                *DeviceKey::fromSeed(QByteArray(32, 't'))};
    const QByteArray line = R"({"line":1})";
    const QByteArray photo = "one photo";
    BundleManifest manifest{.device = tablet.device,
                            .hub = QUuid(u"0192f0c1-7a00-7000-8000-0000000000f1"_s),
                            .at = QDateTime(QDate(2026, 11, 19), QTime(1, 0), Qt::UTC)};
    seeds.add(u"bundle"_s,
              tarOf({{manifestName.data(), manifestText(manifest, tablet)}, {eventsName.data(), {}}}));
    manifest.events.push_back(
        {QUuid(u"0192f0c1-7a00-7000-8000-000000000001"_s), line.size(), sha256Hex(line)});
    manifest.photos.push_back({sha256Hex(photo), photo.size()});
    const QByteArray text = manifestText(manifest, tablet);
    seeds.add(u"bundle"_s, text);
    seeds.add(u"bundle"_s, tarOf({{manifestName.data(), text},
                                  {eventsName.data(), line + '\n'},
                                  {"photos/" + sha256Hex(photo).toLatin1(), photo}}));
    seeds.add(
        u"bundle"_s,
        tarOf({{manifestName.data(), text}, {eventsName.data(), line + '\n'}, {"../../etc/passwd", photo}}));
}

void addInvitations(Seeds &seeds)
{
    const QString pin(64, u'a');
    for (const Invitation &invitation :
         {Invitation{{{u"https://10.0.0.5:8443"_s, u"https://hub.example"_s}, pin}, u"ABCD2345"_s},
          Invitation{{{u"http://127.0.0.1:8080"_s}, {}}, u"ABCD2345"_s},
          Invitation{{{u"https://[2001:db8::1]:8443"_s}, pin}, u"码"_s}})
        seeds.add(u"invitation"_s, invitationText(invitation).toUtf8());
    seeds.add(u"invitation"_s, "https://example.org/menu"_ba);
}

} // namespace

int main(int, char **arguments)
{
    Seeds seeds(QString::fromLocal8Bit(arguments[1]));
    addNmea(seeds);
    addEvents(seeds);
    addFold(seeds);
    addCatalogue(seeds);
    addExif(seeds);
    addPictures(seeds);
    addMaps(seeds);
    addBundles(seeds);
    addInvitations(seeds);
    seeds.add(u"control"_s, "record"_ba);
}
