#include "fieldwork/Bench.h"
#include "fieldwork/UnnamedPhotos.h"
#include "protocol/EventText.h"
#include "storage/Drafts.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using namespace lantian::bench;

/// Which files of photos may go, and which never.
class UnnamedPhotosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void whatNothingNamesGoes()
    {
        const PhotoFiles files = laid("straw");

        EXPECT_OK(tidied());

        QCOMPARE(left(files), 0);
    }

    void whatIsYoungStays()
    {
        const PhotoFiles files = laid("straw");

        const auto found = unnamedPhotos(photos(), *m_bench->store, m_old.addSecs(-1));

        EXPECT_OK(found);
        QVERIFY(found->files.empty());
        QCOMPARE(left(files), 3);
    }

    void whatADraftNamesStays_data()
    {
        QTest::addColumn<bool>("binned");
        QTest::newRow("a draft") << false;
        QTest::newRow("one in the bin") << true;
    }

    void whatADraftNamesStays()
    {
        QFETCH(const bool, binned);
        const PhotoFiles files = laid("straw");
        const QUuid draft = draftWith(files);
        if (binned)
            EXPECT_OK(write([&](Sql &sql) { Drafts::bin(sql, draft, m_bench->clock.time); }));

        EXPECT_OK(tidied());

        QCOMPARE(left(files), 3);
    }

    void whatARecordNamesStaysWithOrWithoutAnEffect_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("reported") << u"case.reported"_s;
        QTest::newRow("rectified before it was dispatched") << u"case.rectified"_s;
        QTest::newRow("of a newer version") << u"case.burned_down"_s;
    }

    void whatARecordNamesStaysWithOrWithoutAnEffect()
    {
        QFETCH(const QString, kind);
        const PhotoFiles files = laid("straw");
        arrive(kind, files);

        EXPECT_OK(tidied());

        QCOMPARE(left(files), 3);
    }

    void whatIsNamedSinceItWasFoundStays()
    {
        const PhotoFiles draft = laid("straw");
        const PhotoFiles record = laid("coal");
        const PhotoFiles gone = laid("road");
        const auto found = unnamedPhotos(photos(), *m_bench->store, m_old.addSecs(1));
        EXPECT_OK(found);
        QCOMPARE(found->files.size(), 9u);

        draftWith(draft);
        arrive(u"case.photo_added"_s, record);
        PhotoStore store = photos();
        EXPECT_OK(removeUnnamed(*found, store, *m_bench->store));

        QCOMPARE(left(draft), 3);
        QCOMPARE(left(record), 3);
        QCOMPARE(left(gone), 0);
    }

private:
    PhotoStore photos() const { return PhotoStore(m_bench->directory.photos()); }

    template <class Work>
    Result<void> write(Work work) const
    {
        return m_bench->store->write(work);
    }

    Result<void> tidied() const
    {
        PhotoStore store = photos();
        const auto found = unnamedPhotos(store, *m_bench->store, m_old.addSecs(1));
        if (!found)
            return found.error();
        return removeUnnamed(*found, store, *m_bench->store);
    }

    /// Three files that were last written at `m_old`.
    PhotoFiles laid(const QByteArray &bytes) const
    {
        const PhotoFiles files{.sha256 = sha256Hex(bytes),
                               .original = bytes,
                               .stampedSha256 = sha256Hex(bytes + " stamped"),
                               .stamped = bytes + " stamped",
                               .thumb = bytes + " small"};
        PhotoStore store = photos();
        if (!store.put(files))
            qFatal("the photo cannot be put");
        for (const QString &path : pathsOf(files)) {
            QFile file(path);
            if (!file.open(QIODevice::ReadWrite) || !file.setFileTime(m_old, QFile::FileModificationTime))
                qFatal("the photo cannot be made old");
        }
        return files;
    }
    QStringList pathsOf(const PhotoFiles &files) const
    {
        const PhotoStore store = photos();
        return {store.path(PhotoFile::Original, files.sha256), store.path(PhotoFile::Thumb, files.sha256),
                store.path(PhotoFile::Stamped, files.stampedSha256)};
    }
    int left(const PhotoFiles &files) const
    {
        const QStringList paths = pathsOf(files);
        return int(std::count_if(paths.begin(), paths.end(),
                                 [](const QString &path) { return QFile::exists(path); }));
    }

    static Photo photoOf(const PhotoFiles &files)
    {
        return {.sha256 = files.sha256,
                .bytes = files.original.size(),
                .width = 4,
                .height = 3,
                .takenAt = QDateTime(QDate(2026, 9, 1), QTime(4, 0), Qt::UTC),
                .stamped = files.stampedSha256};
    }
    /// Has an event of `kind` that names the photo come to the log.
    void arrive(const QString &kind, const PhotoFiles &files) const
    {
        EventSource source;
        const Event event =
            source.make(kind, numberedId(1), inspector,
                        {{u"category"_s, u"burn"_s}, {u"photos"_s, QJsonArray{toJson(photoOf(files))}}});
        const QByteArray payload = *payloadText(event);
        const SignedEvent sealed{event, "header", payload, "signature", sha256Hex(payload)};
        EXPECT_OK(write([&](Sql &sql) {
            m_bench->store->log().append(sql, sealed, EventLog::Origin::Received, m_bench->clock.time);
        }));
    }

    QUuid draftWith(const PhotoFiles &files) const
    {
        const Draft draft{.id = numberedId(9),
                          .owner = inspector,
                          .category = u"burn"_s,
                          .startedAt = m_bench->clock.time,
                          .photos = {photoOf(files)}};
        if (!write([&](Sql &sql) { Drafts::start(sql, draft); }))
            qFatal("no draft");
        return draft.id;
    }

    const QDateTime m_old{QDate(2026, 9, 1), QTime(4, 0), Qt::UTC};
    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(UnnamedPhotosTest)
#include "tst_unnamedphotos.moc"
