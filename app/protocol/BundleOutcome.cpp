#include "protocol/BundleOutcome.h"

#include "base/Uuid7.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

struct Count {
    QLatin1StringView name;
    qint64 BundleOutcome::*value;
};

constexpr std::array counts{
    Count{"stored"_L1, &BundleOutcome::stored},
    Count{"duplicate"_L1, &BundleOutcome::duplicate},
    Count{"rejected"_L1, &BundleOutcome::refused},
    Count{"photos"_L1, &BundleOutcome::photos},
    Count{"photos_duplicate"_L1, &BundleOutcome::photosDuplicate},
    Count{"photos_missing"_L1, &BundleOutcome::photosMissing},
    Count{"acked_seq"_L1, &BundleOutcome::ackedSeq},
};

} // namespace

QJsonObject toJson(const BundleOutcome &outcome)
{
    QJsonObject object{{u"device"_s, idText(outcome.device)},
                       {u"revoked"_s, outcome.isRevoked},
                       {u"receipt"_s, QString::fromUtf8(outcome.receipt)}};
    for (const Count &count : counts)
        object[count.name] = outcome.*count.value;
    return object;
}

Result<BundleOutcome> bundleOutcomeFromJson(const QJsonObject &object)
{
    BundleOutcome outcome{.device = idFromText(object[u"device"_s].toString()),
                          .isRevoked = object[u"revoked"_s].toBool(),
                          .receipt = object[u"receipt"_s].toString().toUtf8()};
    for (const Count &count : counts) {
        outcome.*count.value = object[count.name].toInteger(-1);
        if (outcome.*count.value < 0)
            outcome.device = {};
    }
    if (outcome.device.isNull() || outcome.receipt.isEmpty())
        return Error{Error::Kind::Invalid, u"not what a hub says of a bundle"_s, u"bundle-outcome-invalid"_s};
    return outcome;
}

} // namespace lantian
