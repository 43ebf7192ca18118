#include "fieldwork/FieldBook.h"

#include "base/Sha256.h"
#include "base/Uuid7.h"
#include "fieldwork/KeyFile.h"
#include "storage/LastAnswers.h"
#include "storage/Settings.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// How many sites are looked at to find the nearest.
constexpr int mostSites = 2000;

/// Photos are large: two at a time keep a tablet's memory free.
constexpr int photosAtOnce = 2;

Result<QImage> decoded(const PhotoStore &photos, const QString &sha256, PhotoFile file, int edge)
{
    const Result<QByteArray> bytes = photos.read(file, sha256);
    if (!bytes)
        return bytes.error();
    if (file != PhotoFile::Thumb && sha256Hex(*bytes) != sha256)
        return Error{Error::Kind::Corrupt,
                     u"the bytes of photo %1 are not those that were kept"_s.arg(sha256), u"photo-altered"_s};
    PhotoLimits limits;
    limits.maxBytes = std::max(limits.maxBytes, qint64(bytes->size()));
    limits.stampedEdge = edge;
    const Result<Picture> picture = decodedPicture(*bytes, limits);
    if (!picture)
        return picture.error();
    return picture->image;
}

void sortByDistance(std::vector<Site> &sites, const Position &near)
{
    const auto distance = [&](const Site &site) {
        return site.position ? distanceM(near, *site.position) : std::numeric_limits<double>::infinity();
    };
    std::stable_sort(sites.begin(), sites.end(),
                     [&](const Site &a, const Site &b) { return distance(a) < distance(b); });
}

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
    m_pool.setMaxThreadCount(photosAtOnce);
}

FieldBook::~FieldBook()
{
    m_pool.waitForDone();
}

QString FieldBook::fingerprint() const
{
    const QString hash = sha256Hex(m_identity.key.publicKey().bytes()).left(16).toUpper();
    QStringList pairs;
    for (qsizetype i = 0; i < hash.size(); i += 2)
        pairs << hash.mid(i, 2);
    return pairs.join(u':');
}

template <class Work>
auto FieldBook::write(Work work)
{
    return m_writer->run([this, work = std::move(work)](Store &store) mutable {
        auto done = work(store);
        if (done)
            QMetaObject::invokeMethod(this, &FieldBook::changed, Qt::QueuedConnection);
        return done;
    });
}

template <class Work>
auto FieldBook::read(Work work)
{
    return m_reader->run(std::move(work));
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

QFuture<Result<Person>> FieldBook::addPerson(const QString &name, Role role, const QString &grid,
                                             const QString &pin)
{
    return write([=, this](Store &store) { return SignIn(store, m_clock).add(name, role, grid, pin); });
}

QFuture<Result<Person>> FieldBook::enter(const QUuid &person, const QString &pin)
{
    return m_writer->run([=, this](Store &store) { return SignIn(store, m_clock).enter(person, pin); });
}

QFuture<Result<Person>> FieldBook::setPin(const QUuid &person, const QString &oldPin, const QString &newPin)
{
    return write([=, this](Store &store) {
        SignIn signIn(store, m_clock);
        const Result<Person> entered = signIn.enter(person, oldPin);
        return entered ? signIn.setPin(person, newPin) : entered;
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
    return m_writer->run([id](Store &store) {
        return store.read([&](Sql &sql) {
            auto found = Drafts::find(sql, id);
            if (!found)
                Sql::refuse(
                    {Error::Kind::NotFound, u"there is no draft %1"_s.arg(idText(id)), u"draft-gone"_s});
            return *found;
        });
    });
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
    return QtConcurrent::run(&m_pool, [this, request] { return takeIn(request, m_photos); });
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
    return read([=](Store &store) {
        return store.read([&](Sql &sql) {
            auto sites = SiteList::matching(sql, kind, text, near ? mostSites : limit);
            if (near)
                sortByDistance(sites, *near);
            sites.resize(std::min(sites.size(), size_t(limit)));
            return sites;
        });
    });
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
    return QtConcurrent::run(&m_pool, [=, this] { return decoded(m_photos, sha256, file, edge); });
}

} // namespace lantian
