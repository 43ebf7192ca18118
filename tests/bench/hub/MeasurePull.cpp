#include "bench/hub/FilledHub.h"
#include "bench/hub/HubMeasures.h"
#include "bench/hub/ServedHub.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

/// How many events a reader who sees all is given in a second, in pages as tablets ask for them.
double pullRate(const Tablet &reader, int expected)
{
    qsizetype lines = 0;
    const double ms = millisecondsOf([&] {
        QByteArray cursor;
        for (QByteArray more = "true"; more == "true";) {
            const Answer page =
                reader.call("GET", u"/events?limit=200&after="_s + QString::fromLatin1(cursor));
            lines += page.bytes().count('\n');
            cursor = header(page, "Next-Cursor");
            more = header(page, "Has-More");
        }
    });
    if (lines < expected)
        qFatal("the feed gave %lld events", static_cast<long long>(lines));
    return double(lines) * 1000 / ms;
}

} // namespace

std::vector<Figure> measurePull(const HubBenchSize &size)
{
    ServedHub hub(1, filledHub(size.data, size.pulled));
    Samples rates;
    for (int round = 0; round < size.rounds; ++round)
        rates.push_back(pullRate(hub.tablets.front(), size.pulled));
    Figure pulled = figureOf(u"events pulled, of %1"_s.arg(size.pulled), u"/s"_s, rates);
    pulled.goal = atLeast(30'000);
    return {pulled};
}

} // namespace lantian::hub
