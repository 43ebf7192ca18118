#include "base/Uuid7.h"
#include "protocol/EventSigning.h"
#include "simulation/Plants.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

namespace {

class HastyTablet final : public Tablet
{
public:
    using Tablet::Tablet;

private:
    /// Says it is saved, and then is not.
    bool keep(const Deed &deed, const QStringList &photos) override
    {
        if (!dice().chance(0.05))
            return Tablet::keep(deed, photos);
        const Event said{.id = deed.id,
                         .stream = deed.stream,
                         .kind = key(deed.kind),
                         .device = device(),
                         .author = deed.author};
        book().events.emplace(deed.id, Recorded{said, {}, photos, key(person().role)});
        crash();
        return true;
    }
};

/// Records once more what it got no answer about.
class RepeatingTablet final : public Tablet
{
public:
    using Tablet::Tablet;

    void hears(const HubRequest &request, const Result<HubAnswer> &answer) override
    {
        if (answer || request.method != "POST" || !request.path.endsWith(u"/events"_s))
            return;
        const auto event = eventFromLine(request.body.split('\n').first());
        const Event &again = event->event;
        const Deed once{.id = uuid7(again.at, random()),
                        .stream = again.stream,
                        .kind = *eventKindFromKey(again.kind),
                        .author = again.author,
                        .at = again.at,
                        .data = again.data};
        keep(once, {});
        book().events.erase(once.id); // nobody did it
    }
};

/// Takes an answer for a receipt.
class TrustingTablet final : public Tablet
{
public:
    using Tablet::Tablet;

    void hears(const HubRequest &request, const Result<HubAnswer> &answer) override
    {
        if (!answer || answer->status != 200 || request.method != "POST" ||
            !request.path.endsWith(u"/events"_s))
            return;
        (void)store().write([&](Sql &sql) {
            sql.run(u"DELETE FROM outbox WHERE subject = 'photo'"_s);
            for (const QByteArray &line : request.body.split('\n')) {
                if (const auto event = eventFromLine(line))
                    sql.run(u"DELETE FROM outbox WHERE id = ?"_s, idText(event->event.id));
            }
        });
        looked(*this);
    }
};

} // namespace

std::unique_ptr<Tablet> plantedTablet(Plant plant, const Surroundings &around, Network &network, Hub &hub,
                                      Book &book, Dice dice, int number, Person person)
{
    const auto made = [&]<class Kind>(std::type_identity<Kind>) -> std::unique_ptr<Tablet> {
        return std::make_unique<Kind>(around, network, hub, book, std::move(dice), number, std::move(person));
    };
    switch (plant) {
    case Plant::SavedBeforeCommit:
        return made(std::type_identity<HastyTablet>());
    case Plant::NewIdAtRetry:
        return made(std::type_identity<RepeatingTablet>());
    case Plant::EmptiedByAnswer:
        return made(std::type_identity<TrustingTablet>());
    default:
        return made(std::type_identity<Tablet>());
    }
}

} // namespace lantian::simulation
