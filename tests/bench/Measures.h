#pragma once

#include "bench/BenchCounty.h"
#include "bench/Figure.h"

namespace lantian {

/// Each measures one promise `rounds` times, in turn with what the machine itself takes for the same, so that
/// what else the machine does falls on both. None leaves `county` other than it was.

/// Saving a report with three photos beside a bare transaction of the same rows. Works in `scratch`.
std::vector<Figure> measureRecording(const BenchCounty &county, const QString &scratch, int rounds);

/// From the start of the process to the first painted page, with no cases and with many, beside an empty
/// window; and the memory they take. `program` is this program.
std::vector<Figure> measureStart(const BenchCounty &county, const QString &program, int rounds);

/// Pages of the ledger with and without filters, and searches.
std::vector<Figure> measureLedger(const BenchCounty &county, int rounds);

/// Taking in a photo of 12 megapixels. Works in `scratch`.
std::vector<Figure> measurePhoto(const QString &scratch, int rounds);

/// Making the projections anew. Works on a copy in `scratch`.
std::vector<Figure> measureRebuild(const BenchCounty &county, const QString &scratch);

} // namespace lantian
