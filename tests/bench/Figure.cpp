#include "bench/Figure.h"

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QString number(double value)
{
    const int digits = std::abs(value) >= 1000 ? 0 : std::abs(value) >= 10 ? 1 : 2;
    return QString::number(value, 'f', digits);
}

QString goalWords(const Goal &goal)
{
    return u"%1 %2%3"_s.arg(goal.sense == Goal::Sense::AtMost ? u"<="_s : u">="_s,
                            QString::number(goal.limit), goal.of == Goal::Of::Ratio ? u" x"_s : QString());
}

} // namespace

double quantile(Samples samples, double part)
{
    Q_ASSERT(!samples.empty());
    std::sort(samples.begin(), samples.end());
    const double place = part * double(samples.size() - 1);
    const auto below = size_t(place);
    const size_t above = std::min(below + 1, samples.size() - 1);
    return samples[below] + (place - double(below)) * (samples[above] - samples[below]);
}

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

std::optional<double> Figure::ratio() const
{
    return raw && *raw > 0 ? std::optional(value / *raw) : std::nullopt;
}

bool Figure::isMet() const
{
    if (!goal)
        return true;
    if (goal->of == Goal::Of::Ratio && !ratio())
        return false;
    const double reached = goal->of == Goal::Of::Ratio ? *ratio() : value;
    return goal->sense == Goal::Sense::AtMost ? reached <= goal->limit : reached >= goal->limit;
}

Figure figureOf(const QString &name, const QString &unit, const Samples &samples, double part)
{
    return {.name = name,
            .unit = unit,
            .value = quantile(samples, part),
            .least = quantile(samples, 0),
            .most = quantile(samples, 1),
            .samples = int(samples.size())};
}

QJsonObject toJson(const Figure &figure)
{
    QJsonObject object{{u"name"_s, figure.name},   {u"unit"_s, figure.unit}, {u"value"_s, figure.value},
                       {u"least"_s, figure.least}, {u"most"_s, figure.most}, {u"samples"_s, figure.samples}};
    if (figure.raw) {
        object[u"raw"_s] = *figure.raw;
        object[u"raw_is"_s] = figure.rawName;
    }
    if (figure.processor)
        object[u"processor"_s] = *figure.processor;
    if (const auto ratio = figure.ratio())
        object[u"ratio"_s] = *ratio;
    if (figure.goal) {
        object[u"goal"_s] = goalWords(*figure.goal);
        object[u"met"_s] = figure.isMet();
    }
    return object;
}

QString tableOf(const std::vector<Figure> &figures)
{
    QString table = u"%1 %2 %3 %4 %5 %6 %7\n"_s.arg(u"figure"_s, -48)
                        .arg(u"value"_s, 16)
                        .arg(u"processor"_s, 10)
                        .arg(u"least..most"_s, 20)
                        .arg(u"raw"_s, 10)
                        .arg(u"x raw"_s, 7)
                        .arg(u"goal"_s, 11);
    for (const Figure &figure : figures) {
        const auto ratio = figure.ratio();
        table += u"%1 %2 %3 %4 %5 %6 %7 %8\n"_s.arg(figure.name, -48)
                     .arg(number(figure.value) + u' ' + figure.unit, 16)
                     .arg(figure.processor ? number(*figure.processor) : QString(), 10)
                     .arg(number(figure.least) + u".."_s + number(figure.most), 20)
                     .arg(figure.raw ? number(*figure.raw) : QString(), 10)
                     .arg(ratio ? number(*ratio) : QString(), 7)
                     .arg(figure.goal ? goalWords(*figure.goal) : QString(), 11)
                     .arg(!figure.goal     ? QString()
                          : figure.isMet() ? u"met"_s
                                           : u"NOT MET"_s);
    }
    return table;
}

} // namespace lantian
