#pragma once

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace lantian {

/// What was measured several times, in one unit.
using Samples = std::vector<double>;

/// The value that the part `part` of `samples` does not exceed: 0.5 is the median. At least one sample.
double quantile(Samples samples, double part);
inline double median(const Samples &samples)
{
    return quantile(samples, 0.5);
}

/// How long `work` takes, milliseconds.
template <class Work>
double millisecondsOf(Work work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
}

/// What this process has computed so far, all threads together, milliseconds: what `work` takes on a machine
/// that does nothing else, as far as it does not wait for the disk.
double processorMs();

/// What a figure is to be, by itself or as a multiple of its raw limit.
struct Goal {
    enum class Of { Value, Ratio };
    enum class Sense { AtMost, AtLeast };

    double limit = 0;
    Of of = Of::Value;
    Sense sense = Sense::AtMost;
};

/// One line of the answer.
struct Figure {
    QString name;
    QString unit;
    double value = 0;
    double least = 0; ///< of the samples
    double most = 0;
    int samples = 1;
    QString rawName; ///< what the machine was made to do beside it, in the same run; empty for nothing
    std::optional<double> raw;
    std::optional<double> processor; ///< the part of the value in which this process computed, same unit
    std::optional<Goal> goal;        ///< nothing: for information

    std::optional<double> ratio() const;
    /// Whether it reaches the goal; one without a goal does.
    bool isMet() const;
};

/// A figure whose value is the `part` of `samples`.
Figure figureOf(const QString &name, const QString &unit, const Samples &samples, double part = 0.5);

inline Goal atMost(double limit)
{
    return {limit, Goal::Of::Value, Goal::Sense::AtMost};
}
inline Goal atMostTimesRaw(double limit)
{
    return {limit, Goal::Of::Ratio, Goal::Sense::AtMost};
}
inline Goal atLeast(double limit)
{
    return {limit, Goal::Of::Value, Goal::Sense::AtLeast};
}
inline Goal atLeastTimesRaw(double limit)
{
    return {limit, Goal::Of::Ratio, Goal::Sense::AtLeast};
}

QJsonObject toJson(const Figure &figure);

/// The figures as lines for people.
QString tableOf(const std::vector<Figure> &figures);

} // namespace lantian
