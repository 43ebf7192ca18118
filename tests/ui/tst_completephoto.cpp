#include "support/Expect.h"
#include "ui/CompletePhoto.h"
#include "ui/Language.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// What a photo is given that does not say everything of itself.
class CompletePhotoTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 11, 3), QTime(8, 0), Qt::UTC};
    const Position m_here{.lat = 39.26, .lon = 115.68, .accuracyM = 4};

private Q_SLOTS:
    void initTestCase() { EXPECT_OK(setLanguage(*qApp, u"zh_CN"_s)); }

    void aFileIsGivenMomentPlaceAndWords()
    {
        const PhotoRequest photo = completePhoto({.path = u"a.jpg"_s, .role = Photo::Role::Near},
                                                 u"网格员 07"_s, m_here, u"青石镇王庄村"_s, m_now);

        QCOMPARE(photo.path, u"a.jpg"_s);
        QCOMPARE(photo.role, Photo::Role::Near);
        QCOMPARE(photo.at, m_now);
        QCOMPARE(photo.position, m_here);
        QCOMPARE(photo.words.author, u"网格员 07"_s);
        QCOMPARE(photo.words.place, u"青石镇王庄村"_s);
        QCOMPARE(photo.words.accuracy, u"±%1 米"_s);
        QCOMPARE(photo.words.noPosition, u"无定位"_s);
        QCOMPARE(photo.words.ownTime, u"%1 照片自带"_s);
        QCOMPARE(photo.words.addedTime, u"%1 导入"_s);
    }

    void whatTheShutterSawStays()
    {
        const PhotoRequest shot = completePhoto({.bytes = "jpeg", .source = Photo::Source::Camera},
                                                u"网格员 07"_s, m_here, u"青石镇王庄村"_s, m_now);

        const PhotoRequest late =
            completePhoto(shot, u"网格员 08"_s, Position{.lat = 40}, u"别处"_s, m_now.addSecs(600));

        QCOMPARE(late.at, m_now);
        QCOMPARE(late.position, m_here);
        QCOMPARE(late.words.author, u"网格员 07"_s);
        QCOMPARE(late.words.place, u"青石镇王庄村"_s);
    }
};

QTEST_MAIN(CompletePhotoTest)
#include "tst_completephoto.moc"
