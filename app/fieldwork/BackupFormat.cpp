#include "fieldwork/BackupFormat.h"

#include "base/Sha256.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

bool belongsInBackup(const QString &name)
{
    if (name == databaseName || name == u"catalogue.accepted.json"_s || name == u"calendar.json"_s)
        return true;
    const QStringList steps = name.split(u'/');
    const bool isInOurs = steps.size() > 1 && (steps.first() == u"photos"_s ||
                                               steps.first() == u"catalogue"_s || steps.first() == u"geo"_s);
    const auto isPlain = [](const QString &step) {
        return !step.isEmpty() && step != u"."_s && step != u".."_s &&
               std::none_of(step.begin(), step.end(), [](QChar c) { return c.unicode() < 0x20; });
    };
    return isInOurs && std::all_of(steps.begin(), steps.end(), isPlain);
}

QByteArray sumsText(const Sums &sums)
{
    QByteArray text;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum)
        text += sum.value().toLatin1() + "  " + sum.key().toUtf8() + '\n';
    return text;
}

Result<Sums> sumsFrom(QByteArrayView text)
{
    constexpr qsizetype digits = 64;
    Sums sums;
    for (const QByteArray &line : text.toByteArray().split('\n')) {
        if (line.isEmpty())
            continue;
        const QString sha256 = QString::fromLatin1(line.left(digits));
        const QString name = QString::fromUtf8(line.mid(digits + 2));
        if (!isSha256Hex(sha256) || line.mid(digits, 2) != "  " || !belongsInBackup(name))
            return Error{Error::Kind::Corrupt, u"not a line of %1: %2"_s.arg(sumsName, name)};
        sums[name] = sha256;
    }
    return sums;
}

} // namespace lantian
