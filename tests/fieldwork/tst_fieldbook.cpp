#include "base/DurableFile.h"
#include "fieldwork/Bench.h"
#include "fieldwork/FieldBook.h"
#include "support/Expect.h"

#include <QBuffer>
#include <QDirIterator>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using namespace lantian::bench;

namespace {

/// One of the six demo photos.
PhotoRequest photoRequest(int number, const QDateTime &at)
{
    return {.path = u"%1/resources/demo/photos/990101-2023-0000%2_1.jpg"_s.arg(QLatin1StringView(SOURCE_ROOT),
                                                                               QString::number(number)),
            .at = at,
            .words = {u"网格员 07"_s, {}, u"±%1 米"_s, u"无定位"_s}};
}

} // namespace

/// A whole machine's records through the door that pages use.
class FieldBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = {};
        layMap(directory());
        open();
    }
    void cleanup() { m_book.reset(); }

    void aDirectoryIsOpenOnce()
    {
        const auto second = FieldBook::open(directory(), m_clock);

        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Busy);
        QCOMPARE(second.error().code, u"directory-open"_s);
    }

    void theDeviceIsTheSameNextTime()
    {
        const QUuid device = m_book->device();
        const QString fingerprint = m_book->fingerprint();
        QVERIFY(QRegularExpression(u"^([0-9A-F]{2}:){7}[0-9A-F]{2}$"_s).match(fingerprint).hasMatch());

        reopen();

        QCOMPARE(m_book->device(), device);
        QCOMPARE(m_book->fingerprint(), fingerprint);
    }

    void writesAreDoneInTheOrderTheyWereAskedFor()
    {
        const Draft draft = begun();
        for (int i = 0; i < 200; ++i)
            m_book->answer(draft.id, u"area_m2"_s, i);
        m_book->answer(draft.id, u"material"_s, QJsonValue());
        m_book->setSubtype(draft.id, u"leaf"_s);

        const auto kept = m_book->draft(draft.id).result(); // nothing was waited for before

        EXPECT_OK(kept);
        QCOMPARE(kept->fields[u"area_m2"_s].toInt(), 199);
        QVERIFY(!kept->fields.contains(u"material"_s));
        QCOMPARE(kept->subtype, u"leaf"_s);
    }

    void changesAreSaidAndRefusalsAreNot()
    {
        QSignalSpy changed(m_book.get(), &FieldBook::changed);
        const Draft draft = begun();
        QTRY_COMPARE(changed.count(), 1);

        QVERIFY(!m_book->answer(numberedId(404), u"state"_s, u"burning"_s).result());
        QVERIFY(!m_book->record(draft.id).result()); // it has no photo
        EXPECT_OK(m_book->answer(draft.id, u"state"_s, u"smoking"_s).result());

        QTRY_COMPARE(changed.count(), 2);
    }

    void aPhotoIsTakenInAndGoesIntoItsDraft()
    {
        const Draft draft = begun();

        const auto added = m_book->addPhoto(draft.id, photoRequest(1, m_clock.time)).result();

        EXPECT_OK(added);
        QCOMPARE(m_book->draft(draft.id).result()->photos, std::vector<Photo>{*added});
        const auto stamped = m_book->picture(added->stamped, PhotoFile::Stamped, 320).result();
        EXPECT_OK(stamped);
        QCOMPARE(std::max(stamped->width(), stamped->height()), 320);
        EXPECT_OK(m_book->picture(added->sha256, PhotoFile::Thumb, 320).result());
        EXPECT_OK(m_book->removePhoto(draft.id, added->sha256).result());
        QVERIFY(m_book->draft(draft.id).result()->photos.empty());
    }

    void aBurstOfChangesIsSaidOnce()
    {
        const Draft draft = begun();
        QCoreApplication::processEvents();
        QSignalSpy changed(m_book.get(), &FieldBook::changed);
        for (int i = 0; i < 50; ++i)
            m_book->answer(draft.id, u"area_m2"_s, i);
        m_book->draft(draft.id).waitForFinished(); // all are kept by now

        QCoreApplication::processEvents();
        QCOMPARE(changed.count(), 1);
        EXPECT_OK(m_book->answer(draft.id, u"area_m2"_s, 50).result());
        QCoreApplication::processEvents();
        QCOMPARE(changed.count(), 2);
    }

    void photosStandInTheOrderTheyWereAddedIn()
    {
        const Draft draft = begun();
        QStringList added;
        for (const int edge : {1600, 40, 1200, 20}) {
            QImage image(edge, edge, QImage::Format_RGB32);
            image.fill(Qt::GlobalColor(int(Qt::red) + int(added.size())));
            PhotoRequest request = photoRequest(1, m_clock.time);
            request.path.clear();
            QBuffer buffer(&request.bytes);
            QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "JPG"));
            added << sha256Hex(request.bytes);
            m_book->addPhoto(draft.id, request);
        }

        reopen();

        const auto after = m_book->draft(draft.id).result();
        EXPECT_OK(after);
        QStringList kept;
        for (const Photo &photo : after->photos)
            kept << photo.sha256;
        QCOMPARE(kept, added);
    }

    void onlyWhatNothingNamesIsTidiedAway()
    {
        const Draft draft = begun();
        const auto kept = m_book->addPhoto(draft.id, photoRequest(1, m_clock.time)).result();
        const auto takenOut = m_book->addPhoto(draft.id, photoRequest(2, m_clock.time)).result();
        EXPECT_OK(m_book->removePhoto(draft.id, takenOut->sha256).result());
        PhotoStore photos(directory().photos());
        lay(photos.path(PhotoFile::Original, kept->sha256) + partSuffix, "cut off");
        makeOld();

        reopen();
        m_book.reset(); // finishes what it does by itself

        QVERIFY(photos.has(PhotoFile::Original, kept->sha256));
        QVERIFY(photos.has(PhotoFile::Stamped, kept->stamped));
        QVERIFY(photos.has(PhotoFile::Thumb, kept->sha256));
        QVERIFY(!photos.has(PhotoFile::Original, takenOut->sha256));
        QVERIFY(!photos.has(PhotoFile::Stamped, takenOut->stamped));
        QVERIFY(!photos.has(PhotoFile::Thumb, takenOut->sha256));
        QVERIFY(!QFile::exists(photos.path(PhotoFile::Original, kept->sha256) + partSuffix));
    }

    void aPhotoThatIsAddedAgainWhileTidyingIsThere()
    {
        const Draft draft = begun();
        for (int time = 0; time < 3; ++time) {
            const auto before = m_book->addPhoto(draft.id, photoRequest(2, m_clock.time)).result();
            EXPECT_OK(m_book->removePhoto(draft.id, before->sha256).result());
            makeOld();

            reopen();
            m_book->addPhoto(draft.id, photoRequest(2, m_clock.time));
            m_book.reset();

            const PhotoStore photos(directory().photos());
            EXPECT_OK(photos.verify(PhotoFile::Original, before->sha256));
            EXPECT_OK(photos.verify(PhotoFile::Stamped, before->stamped));
            open();
            QCOMPARE(m_book->draft(draft.id).result()->photos, std::vector<Photo>{*before});
        }
    }

    void aRefusedPhotoLeavesTheDraftAsItWas()
    {
        const Draft draft = begun();
        lay(m_folder->filePath(u"no.jpg"_s), "no picture");
        PhotoRequest request = photoRequest(1, m_clock.time);
        request.path = m_folder->filePath(u"no.jpg"_s);

        const auto refused = m_book->addPhoto(draft.id, request).result();

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(*m_book->draft(draft.id).result(), draft);
    }

    void aPhotoForADraftThatIsGoneIsRefused()
    {
        const auto refused = m_book->addPhoto(numberedId(404), photoRequest(1, m_clock.time)).result();

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"draft-gone"_s);
    }

    void aMissingOrAlteredPictureIsSaid()
    {
        const auto added = m_book->addPhoto(begun().id, photoRequest(2, m_clock.time)).result();
        EXPECT_OK(added);
        const QString path = PhotoStore(directory().photos()).path(PhotoFile::Original, added->sha256);
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        lay(path, bytesOf(path) + '!');

        const auto altered = m_book->picture(added->sha256, PhotoFile::Original, 320).result();
        QVERIFY(!altered);
        QCOMPARE(altered.error().kind, Error::Kind::Corrupt);
        QCOMPARE(altered.error().code, u"photo-altered"_s);

        QVERIFY(QFile::remove(path));
        const auto missing = m_book->picture(added->sha256, PhotoFile::Original, 320).result();
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    }

    void savingHandsTheDraftOverAndTheLedgerShowsIt()
    {
        const Draft draft = begun();
        EXPECT_OK(m_book->addPhoto(draft.id, photoRequest(1, m_clock.time)).result());

        const auto recorded = m_book->record(draft.id).result();

        EXPECT_OK(recorded);
        QCOMPARE(m_book->draft(draft.id).result().error().code, u"draft-gone"_s);
        const auto page = m_book->page({}, {}, 10).result();
        EXPECT_OK(page);
        QVERIFY(page->isLast);
        QCOMPARE(page->rows.size(), 1u);
        QCOMPARE(page->rows.front().id, recorded->caseId);
        QCOMPARE(page->rows.front().grid, firstGrid);
        const auto file = m_book->caseFile(recorded->caseId).result();
        EXPECT_OK(file);
        QCOMPARE(file->about.timeline.size(), 1u);
        QCOMPARE(file->waiting, QSet<QUuid>{draft.id});
        QCOMPARE(m_book->lastAnswers(firstGrid, u"burn"_s).result()->value(u"material"_s),
                 QStringList{u"corn_straw"_s});
        QCOMPARE(m_book->caseFile(numberedId(404)).result().error().code, u"case-unknown"_s);
    }

    void aCaseTakesAmendmentsAndPhotos()
    {
        const QUuid id = recordedCase();

        EXPECT_OK(m_book->amend(id, inspector, {{u"reason"_s, u"更正"_s}}).result());
        EXPECT_OK(m_book->addCasePhoto(id, inspector, photoRequest(2, m_clock.time)).result());

        const auto file = m_book->caseFile(id).result();
        EXPECT_OK(file);
        QCOMPARE(file->about.timeline.size(), 3u);
        QCOMPARE(file->about.photos.size(), 2u);
        QCOMPARE(file->waiting.size(), 3);
    }

    void todayCountsTheDayOfTheCounty()
    {
        m_clock.time = QDateTime(QDate(2026, 11, 18), QTime(15, 59), Qt::UTC); // 23:59 there
        recordedCase();
        m_clock.time = m_clock.time.addSecs(120);
        recordedCase();

        const auto today = m_book->today(inspector).result();

        EXPECT_OK(today);
        QCOMPARE(today->recorded, 1);
        QCOMPARE(today->arrived, 0);
        QCOMPARE(m_book->today(numberedId(7)).result()->recorded, 0);
    }

    void whatWaitsToBeSentIsCounted()
    {
        recordedCase();
        recordedCase();

        QCOMPARE(*m_book->pending().result(), (Pending{.events = 2, .photos = 1})); // the same photo twice
    }

    void whatIsNearIsFound()
    {
        const QUuid id = recordedCase();

        const auto near = m_book->nearby(u"burn"_s, position(0.0003), m_clock.time.addSecs(3600)).result();

        EXPECT_OK(near);
        QCOMPARE(near->size(), 1u);
        QCOMPARE(near->front().row.id, id);
        QVERIFY(near->front().distanceM > 20 && near->front().distanceM < 30);
        QVERIFY(m_book->nearby(u"coal"_s, position(), m_clock.time).result()->empty());
    }

    void draftsOfTwoPeopleStayApart()
    {
        const QUuid other = numberedId(0xa2);
        const Draft mine = begun();
        const Draft theirs = begun(other);

        QCOMPARE(*m_book->drafts(inspector, false).result(), std::vector<Draft>{mine});
        QCOMPARE(*m_book->drafts(other, false).result(), std::vector<Draft>{theirs});
    }

    void theBinGivesBackForThirtyDays()
    {
        const Draft draft = begun();
        EXPECT_OK(m_book->bin(draft.id).result());
        QVERIFY(m_book->drafts(inspector, false).result()->empty());

        m_clock.time = m_clock.time.addDays(30);
        reopen();
        QCOMPARE(m_book->drafts(inspector, true).result()->size(), 1u);

        m_clock.time = m_clock.time.addSecs(1);
        reopen();
        QVERIFY(m_book->drafts(inspector, true).result()->empty());
    }

    void whatComesOutOfTheBinIsAsItWas()
    {
        const Draft draft = begun();
        EXPECT_OK(m_book->bin(draft.id).result());

        EXPECT_OK(m_book->unbin(draft.id).result());

        QCOMPARE(*m_book->drafts(inspector, false).result(), std::vector<Draft>{draft});
        EXPECT_OK(m_book->removeDraft(draft.id).result());
        QCOMPARE(m_book->draft(draft.id).result().error().code, u"draft-gone"_s);
    }

    void closingLosesNothingThatWasAskedFor()
    {
        const Draft draft = begun();
        m_book->addPhoto(draft.id, photoRequest(1, m_clock.time));
        m_book->addPhoto(draft.id, photoRequest(2, m_clock.time));
        m_book->addPhoto(draft.id, photoRequest(3, m_clock.time));
        for (int i = 0; i < 50; ++i)
            m_book->answer(draft.id, u"area_m2"_s, i);

        reopen();

        const auto kept = m_book->draft(draft.id).result();
        EXPECT_OK(kept);
        QCOMPARE(kept->photos.size(), 3u);
        QCOMPARE(kept->fields[u"area_m2"_s].toInt(), 49);
    }

    void peopleSignInAndChangeTheirPin()
    {
        const auto person = m_book->addPerson(u"网格员 07"_s, Role::Inspector, firstGrid, u"2580"_s).result();
        EXPECT_OK(person);

        QCOMPARE(m_book->setPin(person->id, u"0000"_s, u"1357"_s).result().error().code, u"pin-wrong"_s);
        EXPECT_OK(m_book->setPin(person->id, u"2580"_s, u"1357"_s).result());

        EXPECT_OK(m_book->enter(person->id, u"1357"_s).result());
        EXPECT_OK(m_book->setGrid(person->id, secondGrid).result());
        QCOMPARE(m_book->people().result()->front().grid, secondGrid);
    }

    void nobodyWaitsWhilePinsAreLookedAt()
    {
        const auto person = m_book->addPerson(u"网格员 07"_s, Role::Inspector, firstGrid, u"2580"_s).result();
        EXPECT_OK(person);
        const Draft draft = begun();
        QFuture<Result<Person>> last;
        for (int i = 0; i < 8; ++i)
            last = m_book->enter(person->id, u"2580"_s);

        EXPECT_OK(m_book->answer(draft.id, u"area_m2"_s, 12).result());

        QVERIFY(!last.isFinished());
        EXPECT_OK(last.result());
    }

    void choicesAreKept()
    {
        EXPECT_OK(m_book->keepSetting(u"language"_s, u"zh"_s).result());

        reopen();

        QCOMPARE(*m_book->setting(u"language"_s).result(), u"zh"_s);
        QCOMPARE(*m_book->setting(u"nothing"_s).result(), QString());
        QVERIFY(*m_book->freeSpace().result() > 0);
    }

private:
    DataDirectory directory() const { return {m_folder->filePath(u"data"_s)}; }
    void open()
    {
        auto book = FieldBook::open(directory(), m_clock);
        EXPECT_OK(book);
        m_book = *std::move(book);
    }
    void reopen()
    {
        m_book.reset();
        open();
    }

    /// Makes every file of a photo as old as nothing here is.
    void makeOld() const
    {
        for (QDirIterator files(directory().photos(), QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(m_clock.time.addDays(-31), QFile::FileModificationTime));
        }
    }

    /// A draft of burning straw, kept, without a photo.
    Draft begun(const QUuid &owner = inspector)
    {
        Draft draft = m_book->newDraft(Draft::Kind::Report, owner, u"burn"_s, u"straw"_s);
        draft.fields = strawDraft(m_clock.time).fields;
        const auto started = m_book->start(draft).result();
        return started ? *started : Draft{};
    }
    QUuid recordedCase()
    {
        const Draft draft = begun();
        const auto photo = m_book->addPhoto(draft.id, photoRequest(1, m_clock.time)).result();
        const auto recorded = m_book->record(draft.id).result();
        return photo && recorded ? recorded->caseId : QUuid();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SteadyClock m_clock;
    std::unique_ptr<FieldBook> m_book;
};

QTEST_MAIN(FieldBookTest)
#include "tst_fieldbook.moc"
