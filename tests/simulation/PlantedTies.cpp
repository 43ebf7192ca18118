#include "base/Uuid7.h"
#include "protocol/HubDescription.h"
#include "simulation/Plants.h"
#include "storage/Settings.h"
#include "sync/SyncSettings.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

namespace {

/// Takes what has arrived when an exchange ends for looked at.
class ForgetfulTie final : public Tie
{
public:
    using Tie::Tie;

private:
    void ended(const ExchangeResult &result) override
    {
        (void)store().write([](Sql &sql) {
            const auto newest = sql.first(u"SELECT coalesce(max(arrival), 0) FROM event"_s,
                                          [](Row row) { return row.text(0); });
            Settings::keep(sql, u"relay.arrival"_s, *newest);
        });
        Tie::ended(result);
    }
};

/// Takes what the hub above confirmed in another epoch for confirmed still.
class CarelessTie final : public Tie
{
public:
    using Tie::Tie;

    void hears(const HubRequest &request, const Result<HubAnswer> &answer) override
    {
        if (!answer || !request.path.endsWith(u"/hub"_s))
            return;
        const auto described = hubDescriptionFromJson(QJsonDocument::fromJson(answer->body).object());
        if (!described)
            return;
        (void)store().write([&](Sql &sql) {
            if (!Settings::value(sql, syncSetting::epoch).isEmpty())
                Settings::keep(sql, syncSetting::epoch, described->epoch);
        });
    }
};

/// Passes on what its own tablets bring, and forgets the hubs below.
class NearSightedTie final : public Tie
{
public:
    using Tie::Tie;

private:
    void hasWorked() override
    {
        (void)store().write([&](Sql &sql) {
            sql.run(uR"(
                DELETE FROM outbox
                WHERE subject = 'event' AND id IN (
                    SELECT id FROM event WHERE device <> ? AND device NOT IN (SELECT device FROM client)))"_s,
                    idText(device()));
        });
    }
};

} // namespace

std::unique_ptr<Tie> plantedTie(Plant plant, const Surroundings &around, Network &network, Hub &hub,
                                Hub &above, const QString &address, Book &book, Dice dice)
{
    const auto made = [&]<class Kind>(std::type_identity<Kind>) -> std::unique_ptr<Tie> {
        return std::make_unique<Kind>(around, network, hub, above, address, book, std::move(dice));
    };
    switch (plant) {
    case Plant::RelayForgets:
        return made(std::type_identity<ForgetfulTie>());
    case Plant::RelayEpoch:
        return made(std::type_identity<CarelessTie>());
    case Plant::RelayNearSighted:
        return made(std::type_identity<NearSightedTie>());
    default:
        return made(std::type_identity<Tie>());
    }
}

} // namespace lantian::simulation
