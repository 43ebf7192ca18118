#pragma once

#include "location/GridIndex.h"
#include "protocol/DeviceIdentity.h"
#include "storage/Store.h"

#include <random>
#include <unordered_map>

namespace lantian {

/// Two years of a county, written straight into a log: reports of sixty inspectors and what became of each
/// case, in the order of time. The same in every run but for the ids. Nothing is signed; chains, hashes,
/// projections and index are the real ones.
class CountyStory
{
public:
    /// A word that stands in one case of 5,000, in about one of seven, and in every case.
    inline static const QString rareWord = QStringLiteral("冷库");
    inline static const QString commonWord = QStringLiteral("秸秆");
    inline static const QString everyWord = QStringLiteral("网格");

    /// `grids` outlive the story, which ends at `now`.
    CountyStory(const GridIndex &grids, const QDateTime &now);

    static QUuid inspector(int number);
    static QUuid site(int number);

    /// Writes everything that the office knows about `cases` cases, and makes the projections from it.
    void tell(Store &store, int cases);
    /// Writes some reports of today by `own`, as the app does, so that they wait to be sent. In a county
    /// without cases there are none.
    void tellUnsent(Store &store, DeviceIdentity own, int cases);

private:
    /// One device's chain.
    struct Device {
        QUuid id;
        qint64 seq = 0;
        QString hash = noPrevious();
        Hlc hlc;
    };
    /// One thing that happens, in the order of time.
    struct Act {
        qint64 at;  ///< milliseconds since 1970
        int number; ///< of the case
        EventKind kind;
    };
    struct Told {
        QUuid id;
        QUuid decision;
        int grid = 0;
        int inspector = 0;
    };

    std::vector<Act> acts(int cases);
    std::vector<Act> actsOfOne(int number);
    void introduce(Sql &sql);
    void write(Sql &sql, const Act &act);
    Event copied(Sql &sql, Device &device, const QUuid &id, const QUuid &stream, EventKind kind,
                 const QUuid &author, const QDateTime &at, const QJsonObject &data);
    QJsonObject report(int number, const Told &told, const QDateTime &at);
    QJsonObject decision(EventKind kind, const Act &act);
    QJsonArray photos(int number, const QDateTime &at);
    Position somewhere();
    int pick(int count);
    bool chance(int percent) { return pick(100) < percent; }

    const GridIndex &m_grids;
    QDateTime m_now;
    std::mt19937 m_random{20261119};
    std::vector<Device> m_devices; ///< the office's first
    std::unordered_map<int, Told> m_told;
};

} // namespace lantian
