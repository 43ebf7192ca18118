#include "support/DemoLedger.h"
#include "support/Expect.h"
#include "support/OwnLink.h"
#include "support/StubHub.h"
#include "ui/OfficePictures.h"

#include <QSignalSpy>
#include <QTest>

using namespace lantian;

/// A case's pictures are shown wherever they lie: here, or at the office.
class OfficePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<StubHub>();
        m_demo = std::make_unique<DemoLedger>();
        m_photo = m_demo->photo(205, Photo::Role::Wide, demoTime(19, 8, 46));
        m_own = std::make_unique<OwnLink>(m_demo->book());
        m_pictures = std::make_unique<OfficePictures>(m_demo->book(), m_own->link);
    }
    void cleanup()
    {
        m_pictures.reset();
        m_own.reset();
        m_demo.reset();
        m_hub.reset();
    }

    void whatIsHereIsNotAskedFor()
    {
        join();
        QSignalSpy fetched(&m_own->link, &HubLink::photoFetched);

        EXPECT_OK(picture(PhotoFile::Stamped));
        EXPECT_OK(picture(PhotoFile::Thumb));

        QCOMPARE(fetched.size(), 0);
    }

    void whatIsNotHereComesFromTheOfficeAndStays()
    {
        join();
        moveToOffice();

        EXPECT_OK(picture(PhotoFile::Original));

        QVERIFY(m_demo->book().photos().has(PhotoFile::Original, m_photo.sha256));
    }

    void theOriginalStandsForAStampedCopyThatIsMissing()
    {
        join();
        moveToOffice();

        const Result<QImage> shown = picture(PhotoFile::Stamped);

        EXPECT_OK(shown);
        QCOMPARE(shown->size(), QSize(m_photo.width, m_photo.height));
    }

    void onePhotoIsFetchedOnceForAllWhoWantIt()
    {
        join();
        moveToOffice();
        QSignalSpy fetched(&m_own->link, &HubLink::photoFetched);

        const auto first = m_pictures->picture(m_photo, PhotoFile::Original, 800);
        const auto second = m_pictures->picture(m_photo, PhotoFile::Stamped, 200);
        QTRY_VERIFY_WITH_TIMEOUT(first.isFinished() && second.isFinished(), 20'000);

        EXPECT_OK(first.result());
        EXPECT_OK(second.result());
        QCOMPARE(first.result()->width(), 800);
        QCOMPARE(second.result()->width(), 200);
        QCOMPARE(fetched.size(), 1);
    }

    void aPhotoThatNobodyHasIsSaidToBeMissing()
    {
        join();
        moveToOffice();
        m_hub->photos.clear();

        EXPECT_ERROR(picture(PhotoFile::Stamped), Error::Kind::NotFound);
    }

    void withoutAnOfficeNobodyIsAsked()
    {
        moveToOffice();

        EXPECT_ERROR(picture(PhotoFile::Stamped), Error::Kind::NotFound);
    }

    void anAnswerThatIsNotAwaitedHarmsNothing()
    {
        join();
        moveToOffice();
        const auto left = m_pictures->picture(m_photo, PhotoFile::Original, 800);
        m_pictures.reset();

        QTRY_VERIFY_WITH_TIMEOUT(left.isFinished(), 20'000);
        QCOMPARE(left.resultCount(), 0);
    }

private:
    void join()
    {
        QSignalSpy enrolled(&m_own->link, &HubLink::enrolled);
        m_own->link.enrol({m_hub->address(), u"code"_s}, u"QS-T07"_s, u"0.1.0"_s, {});
        QVERIFY(enrolled.wait(20'000));
        EXPECT_OK(m_own->link.membership());
    }

    /// Leaves nothing of the photo here, and the original at the office.
    void moveToOffice()
    {
        PhotoStore &photos = m_demo->book().photos();
        m_hub->photos[m_photo.sha256] = *photos.read(PhotoFile::Original, m_photo.sha256);
        for (const PhotoFile file : {PhotoFile::Original, PhotoFile::Stamped, PhotoFile::Thumb})
            EXPECT_OK(photos.remove(file, file == PhotoFile::Stamped ? m_photo.stamped : m_photo.sha256));
    }

    Result<QImage> picture(PhotoFile file)
    {
        const auto asked = m_pictures->picture(m_photo, file, 4000);
        if (!QTest::qWaitFor([&] { return asked.isFinished(); }, 20'000))
            return Error{Error::Kind::Unreachable, u"no answer came"_s};
        return asked.result();
    }

    std::unique_ptr<StubHub> m_hub;
    std::unique_ptr<DemoLedger> m_demo;
    Photo m_photo;
    std::unique_ptr<OwnLink> m_own;
    std::unique_ptr<OfficePictures> m_pictures;
};

QTEST_MAIN(OfficePicturesTest)
#include "tst_officepictures.moc"
