#include "fieldwork/FieldBook.h"

#include "base/Log.h"
#include "base/Sha256.h"
#include "base/Uuid7.h"
#include "fieldwork/KeyFile.h"
#include "fieldwork/StoredPicture.h"
#include "fieldwork/UnnamedPhotos.h"
#include "storage/LastAnswers.h"
#include "storage/Settings.h"

#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// Pictures are large: two at a time keep a tablet's memory free.
constexpr int picturesAtOnce = 2;

constexpr auto here = "FieldBook"; ///< in the log

} // namespace

Result<std::unique_ptr<FieldBook>> FieldBook::open(const DataDirectory &directory, const Clock &clock)
{
    auto lock = DirectoryLock::taken(directory.path);
    if (!lock)
        return lock.error();
    if (const Result<void> there = databaseNotLost(directory); !there)
        return there.error();
    auto identity = deviceIdentity(directory, clock);
    if (!identity)
        return identity.error();
    auto reference = referenceIn(directory);
    if (!reference)
        return reference.error();
    auto writer = StoreThread::open(directory.database(), Database::Access::ReadWrite);
    if (!writer)
        return writer.error();
    auto reader = StoreThread::open(directory.database(), Database::Access::ReadOnly);
    if (!reader)
        return reader.error();

    std::unique_ptr<FieldBook> book(new FieldBook(*std::move(lock), directory, *std::move(identity),
                                                  std::make_shared<const Reference>(*std::move(reference)),
                                                  clock));
    book->m_writer = *std::move(writer);
    book->m_reader = *std::move(reader);
    const auto begun = book->m_writer->run([raw = book.get()](Store &store) -> Result<void> {
        raw->m_recorder = std::make_unique<Recorder>(raw->m_identity, store, raw->m_reference, raw->m_clock);
        if (const auto emptied = store.write([&](Sql &sql) { Drafts::emptyBin(sql, raw->m_clock.now()); });
            !emptied)
            return emptied.error();
        return raw->m_recorder->introduce();
    });
    if (const Result<void> done = begun.result(); !done)
        return done.error();
    if (const auto &trouble = book->reference().boundaryTrouble)
        noted(*trouble, here);
    if (const auto &trouble = book->reference().calendarTrouble)
        noted(*trouble, here);
    book->m_pool.start([raw = book.get()] { (void)noted(raw->tidiedPhotos(), here); });
    return book;
}

FieldBook::FieldBook(DirectoryLock lock, DataDirectory directory, DeviceIdentity identity,
                     std::shared_ptr<const Reference> reference, const Clock &clock)
    : m_lock(std::move(lock))
    , m_directory(std::move(directory))
    , m_identity(std::move(identity))
    , m_reference(std::move(reference))
    , m_clock(clock)
    , m_photos(m_directory.photos())
{
    m_pool.setMaxThreadCount(picturesAtOnce);
    m_intake.setMaxThreadCount(1);
}

FieldBook::~FieldBook()
{
    m_pool.waitForDone();
    m_intake.waitForDone();
}

QString FieldBook::fingerprint() const
{
    QString text = sha256Hex(m_identity.key.publicKey().bytes()).left(16).toUpper();
    for (qsizetype i = text.size() - 2; i > 0; i -= 2)
        text.insert(i, u':');
    return text;
}

void FieldBook::sayChanged()
{
    if (m_isSaying.exchange(true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isSaying = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

Result<void> FieldBook::tidiedPhotos()
{
    const QDateTime now = m_clock.now();
    m_photos.removePartsBefore(now.addDays(-1));
    const auto store = Store::open(m_directory.database(), Database::Access::ReadOnly);
    if (!store)
        return store.error();
    const auto found = unnamedPhotos(m_photos, **store, now.addDays(-binFor.count()));
    if (!found)
        return found.error();
    if (found->files.empty())
        return {};
    // In turn with the photos that are taken in, after those that wait to be added to their drafts.
    return QtConcurrent::run(
               &m_intake,
               [this, &found]() -> Result<void> {
                   return m_writer
                       ->run([&](Store &writer) { return removeUnnamed(*found, m_photos, writer); })
                       .result();
               })
        .result();
}

template <class Work>
auto FieldBook::write(Work work)
{
    return m_writer->run([this, work = std::move(work)](Store &store) mutable {
        auto done = noted(work(store), here);
        if (done)
            sayChanged();
        return done;
    });
}

template <class Work>
auto FieldBook::read(Work work)
{
    return m_reader->run([work = std::move(work)](Store &store) mutable { return noted(work(store), here); });
}

template <class Work>
auto FieldBook::change(Work work)
{
    return write([work = std::move(work)](Store &store) { return store.write(work); });
}

QFuture<Result<std::vector<Person>>> FieldBook::people()
{
    return read([](Store &store) { return store.read(People::all); });
}

template <class Work>
QFuture<Result<Person>> FieldBook::signIn(Work work)
{
    return QtConcurrent::run(&m_pool, [this, work = std::move(work)] {
        SignIn signIn([this](const SignIn::Step &step) { return m_writer->run(step).result(); }, m_clock);
        return noted(work(signIn), here);
    });
}

QFuture<Result<Person>> FieldBook::addPerson(const QString &name, Role role, const QString &grid,
                                             const QString &pin)
{
    return signIn([=, this](SignIn &signIn) {
        auto added = signIn.add(name, role, grid, pin);
        if (added)
            sayChanged();
        return added;
    });
}

QFuture<Result<Person>> FieldBook::enter(const QUuid &person, const QString &pin)
{
    return signIn([=](SignIn &signIn) { return signIn.enter(person, pin); });
}

QFuture<Result<Person>> FieldBook::setPin(const QUuid &person, const QString &oldPin, const QString &newPin)
{
    return signIn([=, this](SignIn &signIn) {
        auto changed = signIn.setPin(person, oldPin, newPin);
        if (changed)
            sayChanged();
        return changed;
    });
}

QFuture<Result<Person>> FieldBook::setGrid(const QUuid &person, const QString &grid)
{
    return write([=, this](Store &store) { return SignIn(store, m_clock).setGrid(person, grid); });
}

Draft FieldBook::newDraft(Draft::Kind kind, const QUuid &owner, const QString &category,
                          const QString &subtype) const
{
    const QDateTime now = m_clock.now();
    return {.id = uuid7(now),
            .owner = owner,
            .kind = kind,
            .category = category,
            .subtype = subtype,
            .startedAt = now,
            .changedAt = now};
}

QFuture<Result<Draft>> FieldBook::start(const Draft &draft)
{
    return change([draft](Sql &sql) {
        Drafts::start(sql, draft);
        return draft;
    });
}

QFuture<Result<Draft>> FieldBook::draft(const QUuid &id)
{
    return m_writer->run(
        [id](Store &store) { return store.read([&](Sql &sql) { return Drafts::existing(sql, id); }); });
}

QFuture<Result<std::vector<Draft>>> FieldBook::drafts(const QUuid &owner, bool binned)
{
    return read(
        [=](Store &store) { return store.read([&](Sql &sql) { return Drafts::of(sql, owner, binned); }); });
}

QFuture<Result<void>> FieldBook::answer(const QUuid &draft, const QString &key, const QJsonValue &value)
{
    return change([=, this](Sql &sql) { Drafts::setField(sql, draft, key, value, m_clock.now()); });
}

QFuture<Result<void>> FieldBook::setSubtype(const QUuid &draft, const QString &subtype)
{
    return change([=, this](Sql &sql) { Drafts::setSubtype(sql, draft, subtype, m_clock.now()); });
}

QFuture<Result<TakenPhoto>> FieldBook::takenIn(const PhotoRequest &request)
{
    return QtConcurrent::run(&m_intake, [this, request] { return noted(takeIn(request, m_photos), here); });
}

QFuture<Result<Photo>> FieldBook::addPhoto(const QUuid &draft, const PhotoRequest &request)
{
    // Without a context, so that a photo on its way gets into its draft even if the window has closed.
    return takenIn(request)
        .then([this, draft](const Result<TakenPhoto> &taken) {
            if (!taken)
                return QtFuture::makeReadyFuture(Result<Photo>(taken.error()));
            return change([this, draft, photo = taken->photo](Sql &sql) {
                Drafts::addPhoto(sql, draft, photo, m_clock.now());
                return photo;
            });
        })
        .unwrap();
}

QFuture<Result<void>> FieldBook::removePhoto(const QUuid &draft, const QString &sha256)
{
    return change([=, this](Sql &sql) { Drafts::removePhoto(sql, draft, sha256, m_clock.now()); });
}

QFuture<Result<void>> FieldBook::bin(const QUuid &draft)
{
    return change([=, this](Sql &sql) { Drafts::bin(sql, draft, m_clock.now()); });
}

QFuture<Result<void>> FieldBook::unbin(const QUuid &draft)
{
    return change([=, this](Sql &sql) { Drafts::unbin(sql, draft, m_clock.now()); });
}

QFuture<Result<void>> FieldBook::removeDraft(const QUuid &draft)
{
    return change([=](Sql &sql) { Drafts::remove(sql, draft); });
}

QFuture<Result<QHash<QString, QStringList>>> FieldBook::lastAnswers(const QString &grid,
                                                                    const QString &category)
{
    return read([=](Store &store) {
        return store.read([&](Sql &sql) { return LastAnswers::of(sql, grid, category); });
    });
}

QFuture<Result<Recorded>> FieldBook::record(const QUuid &draft)
{
    return write([=, this](Store &) { return m_recorder->record(draft); });
}

QFuture<Result<Event>> FieldBook::amend(const QUuid &caseId, const QUuid &author, const QJsonObject &data)
{
    return write([=, this](Store &) { return m_recorder->amend(caseId, author, data); });
}

QFuture<Result<Event>> FieldBook::addCasePhoto(const QUuid &caseId, const QUuid &author,
                                               const PhotoRequest &request)
{
    return takenIn(request)
        .then([this, caseId, author](const Result<TakenPhoto> &taken) {
            if (!taken)
                return QtFuture::makeReadyFuture(Result<Event>(taken.error()));
            return write([this, caseId, author, photo = taken->photo](Store &) {
                return m_recorder->addPhotos(caseId, author, {photo});
            });
        })
        .unwrap();
}

QFuture<Result<LedgerPage>> FieldBook::page(const LedgerQuery &query, const std::optional<LedgerRow> &after,
                                            int limit)
{
    return read([=](Store &store) {
        return store.read([&](Sql &sql) {
            LedgerPage page{Ledger::page(sql, query, after, limit + 1)};
            page.isLast = page.rows.size() <= size_t(limit);
            if (!page.isLast)
                page.rows.pop_back();
            return page;
        });
    });
}

QFuture<Result<qint64>> FieldBook::count(const LedgerQuery &query)
{
    return read(
        [=](Store &store) { return store.read([&](Sql &sql) { return Ledger::count(sql, query); }); });
}

QFuture<Result<CaseFile>> FieldBook::caseFile(const QUuid &id)
{
    return read([=](Store &store) { return lantian::caseFile(store, id); });
}

QFuture<Result<Today>> FieldBook::today(const QUuid &person)
{
    const QDateTime dayBegins = m_clock.now().toLocalTime().date().startOfDay().toUTC();
    return read([=](Store &store) { return lantian::today(store, person, dayBegins); });
}

QFuture<Result<Pending>> FieldBook::pending()
{
    return read([](Store &store) { return store.read(Outbox::pending); });
}

QFuture<Result<std::vector<NearCase>>> FieldBook::nearby(const QString &category, const Position &position,
                                                         const QDateTime &at)
{
    return read([=](Store &store) {
        return store.read([&](Sql &sql) { return Ledger::nearby(sql, category, position, at); });
    });
}

QFuture<Result<std::vector<Site>>> FieldBook::sites(const QString &kind, const QString &text,
                                                    const std::optional<Position> &near, int limit)
{
    return read([=](Store &store) { return lantian::sites(store, kind, text, near, limit); });
}

QFuture<Result<SiteFile>> FieldBook::siteFile(const QUuid &id)
{
    return read([=](Store &store) { return lantian::siteFile(store, id); });
}

QFuture<Result<SyncStanding>> FieldBook::syncStanding()
{
    return read([](Store &store) { return lantian::syncStanding(store); });
}

QFuture<Result<QString>> FieldBook::setting(const QString &key)
{
    return read(
        [=](Store &store) { return store.read([&](Sql &sql) { return Settings::value(sql, key); }); });
}

QFuture<Result<void>> FieldBook::keepSetting(const QString &key, const QString &value)
{
    return m_writer->run(
        [=](Store &store) { return store.write([&](Sql &sql) { Settings::keep(sql, key, value); }); });
}

QFuture<Result<qint64>> FieldBook::freeSpace()
{
    return QtConcurrent::run(&m_pool, [folder = m_directory.path] { return freeBytes(folder); });
}

QFuture<Result<QImage>> FieldBook::picture(const QString &sha256, PhotoFile file, int edge)
{
    return QtConcurrent::run(&m_pool,
                             [=, this] { return noted(storedPicture(m_photos, sha256, file, edge), here); });
}

} // namespace lantian
