#pragma once

#include "bench/Figure.h"

namespace lantian::hub {

/// How much is measured, and where what is kept lies.
struct HubBenchSize {
    QString data;
    int rounds = 3;
    int photos = 400;     ///< of a sample
    int events = 20'000;  ///< taken in, in a sample
    int pulled = 100'000; ///< in store when they are read
    int few = 10'000;     ///< in store when nothing is new
    int many = 1'000'000; ///< … and so many
    int tablets = 200;
    int cases = 20; ///< of each of them, with three photos
};

/// Each measures one promise of the real program, in turn with its raw limit.

/// Events taken in, beside the same rows put into the bare database and what one core verifies: on SQLite,
/// and on PostgreSQL where it is installed.
std::vector<Figure> measureIngest(const HubBenchSize &size);
/// All events read by one tablet.
std::vector<Figure> measurePull(const HubBenchSize &size);
/// An exchange in which nothing is new, with few and with many events in store.
std::vector<Figure> measureNothingNew(const HubBenchSize &size);
/// Photos of few and many tablets, beside nginx and a program that writes files; the memory for it.
std::vector<Figure> measurePhotos(const HubBenchSize &size);
/// How much longer than the others the slowest of many tablets takes.
std::vector<Figure> measureFairness(const HubBenchSize &size);

} // namespace lantian::hub
