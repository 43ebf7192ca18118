#include "base/Uuid7.h"
#include "protocol/EventSigning.h"
#include "simulation/Plants.h"
#include "storage/PhotoNames.h"
#include "storage/Settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

namespace {

bool isFeed(const HubRequest &request)
{
    return request.method == "GET" && request.path.contains(u"/events"_s);
}

/// What it wrote is on its disk only now and then; a crash takes the rest away.
class ForgetfulHub final : public Hub
{
public:
    using Hub::Hub;

private:
    QString disk() const { return folder() + u"/disk.db"_s; }

    void hasWritten() override
    {
        if (QFile::exists(disk()) && dice().chance(0.8))
            return;
        QFile::remove(disk());
        (void)store().copyTo(disk());
    }
    void crash() override
    {
        reopen([this](const QString &path) {
            if (!QFile::exists(disk()))
                return;
            QFile::remove(path);
            QFile::copy(disk(), path);
        });
    }
};

/// Tells each device only of what is later than all it was told before.
class TimedHub final : public Hub
{
public:
    using Hub::Hub;

    std::optional<HubAnswer> answer(const HubRequest &request, const QString &address,
                                    qsizetype arriving) override
    {
        auto answer = Hub::answer(request, address, arriving);
        if (!answer || !isFeed(request))
            return answer;
        Hlc &told = m_told[address];
        Hlc latest = told;
        QByteArray lines;
        for (const QByteArray &line : answer->body.split('\n')) {
            const auto event = eventFromLine(line);
            if (!event || event->event.hlc < told)
                continue;
            latest = std::max(latest, event->event.hlc);
            lines += line + '\n';
        }
        told = latest;
        answer->body = lines;
        return answer;
    }

private:
    std::map<QString, Hlc> m_told; ///< by address
};

class PageLosingHub final : public Hub
{
public:
    using Hub::Hub;

    std::optional<HubAnswer> answer(const HubRequest &request, const QString &address,
                                    qsizetype arriving) override
    {
        auto answer = Hub::answer(request, address, arriving);
        if (answer && isFeed(request) && dice().chance(0.1))
            answer->body.clear();
        return answer;
    }
};

class SameEpochHub final : public Hub
{
public:
    using Hub::Hub;

    bool restore() override
    {
        const QString before = epoch();
        if (!Hub::restore())
            return false;
        (void)writable().write([&](Sql &sql) { Settings::keep(sql, hub::Office::epochKey, before); });
        reopen();
        return true;
    }
};

/// Answers one with another's feed.
class LeakingHub final : public Hub
{
public:
    using Hub::Hub;

    std::optional<HubAnswer> answer(const HubRequest &request, const QString &address,
                                    qsizetype arriving) override
    {
        HubRequest asked = request;
        const QByteArray own = request.headers["authorization"];
        if (!own.isEmpty() && isFeed(request)) {
            if (!m_tokens.contains(own))
                m_tokens << own;
            if (dice().chance(0.1))
                asked.headers["authorization"] = m_tokens[qsizetype(dice().below(quint64(m_tokens.size())))];
        }
        return Hub::answer(asked, address, arriving);
    }

private:
    QByteArrayList m_tokens;
};

/// Takes whatever came for the photo it was announced as.
class CredulousHub final : public Hub
{
public:
    using Hub::Hub;

    std::optional<HubAnswer> answer(const HubRequest &request, const QString &address,
                                    qsizetype arriving) override
    {
        auto answer = Hub::answer(request, address, arriving);
        if (!answer || answer->status != 460)
            return answer;
        const QString sha256 = request.path.section(u'/', -1);
        const QString path = photos().path(PhotoFile::Original, sha256);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(request.body) != request.body.size())
            return answer;
        (void)writable().write([&](Sql &sql) {
            PhotoNames::hold(sql, sha256, request.body.size(), QUuid(), office().clock.now());
        });
        answer->status = 204;
        answer->headers["upload-offset"] =
            QByteArray::number(request.headers["upload-offset"].toLongLong() + request.body.size());
        return answer;
    }
};

class ForgivingHub final : public Hub
{
public:
    using Hub::Hub;

    void revoke(const QUuid &device) override
    {
        Hub::revoke(device);
        (void)writable().write([&](Sql &sql) {
            sql.run(u"UPDATE client SET revoked_at = NULL WHERE device = ?"_s, idText(device));
        });
    }
};

} // namespace

std::unique_ptr<Hub> plantedHub(Plant plant, const Surroundings &around, Seat seat, Dice dice)
{
    switch (plant) {
    case Plant::HubForgetsCommits:
        return std::make_unique<ForgetfulHub>(around, std::move(seat), std::move(dice));
    case Plant::CursorByTime:
        return std::make_unique<TimedHub>(around, std::move(seat), std::move(dice));
    case Plant::PageLost:
        return std::make_unique<PageLosingHub>(around, std::move(seat), std::move(dice));
    case Plant::EpochUnchanged:
        return std::make_unique<SameEpochHub>(around, std::move(seat), std::move(dice));
    case Plant::ScopeLeak:
        return std::make_unique<LeakingHub>(around, std::move(seat), std::move(dice));
    case Plant::PhotoUnchecked:
        return std::make_unique<CredulousHub>(around, std::move(seat), std::move(dice));
    case Plant::RevokedLetIn:
        return std::make_unique<ForgivingHub>(around, std::move(seat), std::move(dice));
    default:
        return std::make_unique<Hub>(around, std::move(seat), std::move(dice));
    }
}

} // namespace lantian::simulation
