#include "domain/Severity.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QString key(Severity severity)
{
    switch (severity) {
    case Severity::General:
        return u"general"_s;
    case Severity::Serious:
        return u"serious"_s;
    case Severity::Severe:
        return u"severe"_s;
    case Severity::Urgent:
        return u"urgent"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Severity> severityFromKey(const QString &text)
{
    for (const Severity severity :
         {Severity::General, Severity::Serious, Severity::Severe, Severity::Urgent}) {
        if (key(severity) == text)
            return severity;
    }
    return {};
}

} // namespace lantian
