#pragma once

#include "base/Clock.h"
#include "base/DirectoryLock.h"
#include "evidence/PhotoIntake.h"
#include "fieldwork/CaseFile.h"
#include "fieldwork/DraftKeys.h"
#include "fieldwork/Recorder.h"
#include "fieldwork/Reference.h"
#include "fieldwork/SettingKeys.h"
#include "fieldwork/SignIn.h"
#include "fieldwork/SyncStanding.h"
#include "storage/StoreThread.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace lantian {

/// One page of the ledger.
struct LedgerPage {
    std::vector<LedgerRow> rows;
    bool isLast = false;
};

/// Everything that is recorded on this machine, for a user interface.
///
/// Every function returns at once. What it has to say comes through the future; take it with a
/// QFutureWatcher, for in Qt 6.4 the context of QFuture::then() must outlive the answer. Writes are done in
/// the order in which they were asked for, by one thread; reads by another, photos in the pool. Lives in the
/// UI's thread.
class FieldBook : public QObject
{
    Q_OBJECT

public:
    /// Opens `directory` for this process alone. Errors: those of DirectoryLock, deviceIdentity(),
    /// databaseNotLost(), Database::open() and referenceIn(). Waits for the disk; to be called before a
    /// window is shown.
    static Result<std::unique_ptr<FieldBook>> open(const DataDirectory &directory, const Clock &clock);

    /// Finishes what was asked for, photos included.
    ~FieldBook() override;

    const DataDirectory &directory() const { return m_directory; }
    const Reference &reference() const { return *m_reference; }
    /// The same, to be kept by who may outlive this.
    std::shared_ptr<const Reference> sharedReference() const { return m_reference; }
    const Clock &clock() const { return m_clock; }
    QUuid device() const { return m_identity.device; }
    /// The first 16 hexadecimal digits of the SHA-256 of the device's public key, in pairs: 9F:3A:…
    QString fingerprint() const;

    // People
    QFuture<Result<std::vector<Person>>> people();
    QFuture<Result<Person>> addPerson(const QString &name, Role role, const QString &grid,
                                      const QString &pin);
    QFuture<Result<Person>> enter(const QUuid &person, const QString &pin);
    QFuture<Result<Person>> setPin(const QUuid &person, const QString &oldPin, const QString &newPin);
    QFuture<Result<Person>> setGrid(const QUuid &person, const QString &grid);

    // Drafts. `started` is complete when it returns an id: made with newDraft(), kept by start().
    /// A draft of `owner` that begins now, with an id of its own. Not kept yet.
    Draft newDraft(Draft::Kind kind, const QUuid &owner, const QString &category,
                   const QString &subtype) const;
    QFuture<Result<Draft>> start(const Draft &draft);
    QFuture<Result<Draft>> draft(const QUuid &id);
    QFuture<Result<std::vector<Draft>>> drafts(const QUuid &owner, bool binned);
    /// Keeps one answer; an undefined or null `value` takes it away. Keys: the catalogue's, and draftKey's.
    QFuture<Result<void>> answer(const QUuid &draft, const QString &key, const QJsonValue &value);
    QFuture<Result<void>> setSubtype(const QUuid &draft, const QString &subtype);
    /// Takes the photo in (see takeIn()) and adds it to the draft, in the order in which photos were asked
    /// for. Refusals leave the draft as it was.
    QFuture<Result<Photo>> addPhoto(const QUuid &draft, const PhotoRequest &request);
    QFuture<Result<void>> removePhoto(const QUuid &draft, const QString &sha256);
    QFuture<Result<void>> bin(const QUuid &draft);
    QFuture<Result<void>> unbin(const QUuid &draft);
    QFuture<Result<void>> removeDraft(const QUuid &draft);
    /// By field: the answers given last in `grid`, last used first.
    QFuture<Result<QHash<QString, QStringList>>> lastAnswers(const QString &grid, const QString &category);
    /// Saves the draft; see Recorder::record().
    QFuture<Result<Recorded>> record(const QUuid &draft);

    // Cases
    QFuture<Result<Event>> amend(const QUuid &caseId, const QUuid &author, const QJsonObject &data);
    QFuture<Result<Event>> addCasePhoto(const QUuid &caseId, const QUuid &author,
                                        const PhotoRequest &request);
    QFuture<Result<LedgerPage>> page(const LedgerQuery &query, const std::optional<LedgerRow> &after,
                                     int limit);
    QFuture<Result<qint64>> count(const LedgerQuery &query);
    QFuture<Result<CaseFile>> caseFile(const QUuid &id);
    QFuture<Result<Today>> today(const QUuid &person);
    /// What waits to be sent, of everybody.
    QFuture<Result<Pending>> pending();
    /// Cases of the category near by in place and time, nearest first; see Ledger::nearby().
    QFuture<Result<std::vector<NearCase>>> nearby(const QString &category, const Position &position,
                                                  const QDateTime &at);

    // Sites
    /// Sites of `kind` that hold `text`; nearest first where `near` is given, else by name.
    QFuture<Result<std::vector<Site>>> sites(const QString &kind, const QString &text,
                                             const std::optional<Position> &near, int limit);
    QFuture<Result<SiteFile>> siteFile(const QUuid &id);

    // The office
    QFuture<Result<SyncStanding>> syncStanding();
    /// What brings this machine and an office together works on these; it goes before this does.
    StoreThread &writer() { return *m_writer; }
    PhotoStore &photos() { return m_photos; }
    const DeviceIdentity &identity() const { return m_identity; }

    // This machine
    /// What is kept under one of settingKey's keys; empty for nothing.
    QFuture<Result<QString>> setting(const QString &key);
    QFuture<Result<void>> keepSetting(const QString &key, const QString &value);
    /// Bytes that can still be written, and what they mean.
    QFuture<Result<qint64>> freeSpace();
    /// A photo's picture, decoded, with a long edge of at most `edge` pixels.
    QFuture<Result<QImage>> picture(const QString &sha256, PhotoFile file, int edge);

Q_SIGNALS:
    /// What lists show has changed: drafts, cases, what waits to be sent. Said once for a burst of changes.
    void changed();

private:
    FieldBook(DirectoryLock lock, DataDirectory directory, DeviceIdentity identity,
              std::shared_ptr<const Reference> reference, const Clock &clock);

    void sayChanged();
    /// Removes files of photos that nothing names any more, once they are as old as a draft in the bin can
    /// be, and what an interrupted put left. For the pool: it waits.
    Result<void> tidiedPhotos();
    /// Has `work(SignIn &)` done in the pool.
    template <class Work>
    QFuture<Result<Person>> signIn(Work work);

    /// Has `work(Store &)` done by the writer, and says changed() when it was.
    template <class Work>
    auto write(Work work);
    template <class Work>
    auto read(Work work);
    /// The same for `work(Sql &)` in one transaction.
    template <class Work>
    auto change(Work work);
    QFuture<Result<TakenPhoto>> takenIn(const PhotoRequest &request);

    DirectoryLock m_lock;
    DataDirectory m_directory;
    DeviceIdentity m_identity;
    std::shared_ptr<const Reference> m_reference;
    const Clock &m_clock;
    PhotoStore m_photos;
    std::atomic_bool m_isSaying = false;  ///< changed() is on its way
    std::unique_ptr<Recorder> m_recorder; ///< used in the writer's thread alone
    std::unique_ptr<StoreThread> m_writer;
    std::unique_ptr<StoreThread> m_reader;
    QThreadPool m_pool;   ///< for pictures and what else takes long
    QThreadPool m_intake; ///< one thread: photos are taken in one after the other
};

} // namespace lantian
