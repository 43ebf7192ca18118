#include "sync/PhotoFetch.h"

#include "storage/PhotoNames.h"
#include "storage/Settings.h"
#include "sync/PhotoDownload.h"
#include "sync/SyncSettings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int mostAtOnce = 500; ///< in one exchange: what is new must not wait for days of photos

/// The next ones to ask for, from the beginning again after the last.
QStringList wanted(Sql &sql)
{
    const QStringList after =
        PhotoNames::wantedFromAbove(sql, Settings::value(sql, syncSetting::fetchedTo), mostAtOnce);
    const QStringList found = after.isEmpty() ? PhotoNames::wantedFromAbove(sql, {}, mostAtOnce) : after;
    if (!found.isEmpty())
        Settings::keep(sql, syncSetting::fetchedTo, found.last());
    return found;
}

} // namespace

void PhotoFetch::begin(StepEnd end)
{
    m_end = std::move(end);
    m_context.store.ask([](Store &store) { return store.write(wanted); },
                        m_life.held([this](const Result<QStringList> &found) {
                            if (!found) {
                                m_end(found.error());
                                return;
                            }
                            m_wanted = *found;
                            std::reverse(m_wanted.begin(), m_wanted.end());
                            next();
                        }));
}

void PhotoFetch::next()
{
    if (m_wanted.isEmpty()) {
        m_end({});
        return;
    }
    downloadPhoto(m_context.calls, u"%1/photos/%2"_s.arg(apiRoot, m_wanted.last()),
                  m_life.held([this](const Result<QByteArray> &bytes) { take(bytes); }));
}

void PhotoFetch::take(const Result<QByteArray> &bytes)
{
    if (bytes) {
        keep(*bytes);
    } else if (bytes.error().kind == Error::Kind::NotFound) {
        m_wanted.removeLast(); // it has not come there either
        next();
    } else {
        m_end(bytes.error());
    }
}

void PhotoFetch::keep(const QByteArray &bytes)
{
    m_context.store.ask(
        [&photos = m_context.photos, sha256 = m_wanted.last(), bytes,
         above = m_context.membership.enrolment.hubDevice,
         now = m_context.clock.now()](Store &store) -> Result<void> {
            if (const Result<void> put = photos.put(PhotoFile::Original, sha256, bytes); !put)
                return put.error();
            return store.write(
                [&](Sql &sql) { PhotoNames::holdFromAbove(sql, sha256, bytes.size(), above, now); });
        },
        m_life.held([this](const Result<void> &kept) {
            if (!kept && kept.error().kind != Error::Kind::Invalid) { // other bytes may come next time
                m_end(kept.error());
                return;
            }
            m_wanted.removeLast();
            m_context.changed();
            next();
        }));
}

} // namespace lantian
