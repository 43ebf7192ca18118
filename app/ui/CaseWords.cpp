#include "ui/CaseWords.h"

#include "base/Uuid7.h"
#include "reports/CaseWording.h"
#include "ui/Language.h"
#include "ui/TimeWords.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

} // namespace

QString departmentWords(const Catalogue &catalogue, const QString &department)
{
    const Department *known = catalogue.department(department);
    return known ? spoken(known->name) : department;
}

StatusWord severityWord(const QString &severity)
{
    return severityWord(severityFromKey(severity).value_or(Severity::General));
}

StatusWord severityWord(Severity severity)
{
    switch (severity) {
    case Severity::General:
        return {severityWords(severity), Tone::Neutral};
    case Severity::Serious:
        return {severityWords(severity), Tone::Warning};
    case Severity::Severe:
    case Severity::Urgent:
        return {severityWords(severity), Tone::Bad};
    }
    Q_UNREACHABLE();
}

StatusWord caseStatus(const LedgerRow &row, const QDateTime &now)
{
    if (row.isOverdue(now))
        return {timeLeftWords(row.due, now), Tone::Bad};
    if (row.state == CaseState::Accepted && row.reopened > 0)
        return statusWord(u"relapsed"_s);
    return statusWord(row.state);
}

QString shortId(const QUuid &id)
{
    return idText(id).right(4).toUpper();
}

QString caseNumberWords(const QString &number, const QUuid &id)
{
    return number.isEmpty() ? CaseWords::tr("Unnumbered %1").arg(shortId(id)) : number;
}

QString withoutUnnumbered(const QString &typed)
{
    const QString word = CaseWords::tr("Unnumbered %1").arg(QString());
    return typed.startsWith(word) ? typed.mid(word.size()) : typed;
}

QString coordinateWords(const Position &position)
{
    return u"%1°%2 %3°%4"_s.arg(std::abs(position.lat), 0, 'f', 5)
        .arg(position.lat < 0 ? QChar(u'S') : QChar(u'N'))
        .arg(std::abs(position.lon), 0, 'f', 5)
        .arg(position.lon < 0 ? QChar(u'W') : QChar(u'E'));
}

QString positionWords(const Position &position)
{
    QString words = coordinateWords(position);
    if (position.accuracyM)
        words += u' ' + CaseWords::tr("±%1 m").arg(std::ceil(*position.accuracyM));
    switch (position.source) {
    case Position::Source::Gnss:
        return words + u" · "_s + CaseWords::tr("by satellite");
    case Position::Source::Network:
        return words + u" · "_s + CaseWords::tr("by network");
    case Position::Source::Manual:
        return words + u" · "_s + CaseWords::tr("put on the map by hand");
    }
    Q_UNREACHABLE();
}

} // namespace lantian
