#pragma once

#include "hub/Api.h"

namespace lantian::hub {

/// What is asked, by whom, about what.
struct Asked {
    const Request &request;
    const std::optional<Caller> &caller; ///< nothing on a route that is open to all
    const QString &about;                ///< what stands for the * of the pattern
    QByteArray body = {};
    std::function<void()> breakOff = {}; ///< ends the body as it comes
};

/// One thing that can be asked.
struct Api::Route {
    /// Who may ask, and whether it is written down that they did.
    enum class Entry { Open, Token, AuditedToken };
    /// For a body that is none, or is taken in pieces.
    static constexpr qint64 noBody = 0;

    QByteArray method;
    QString pattern; ///< `*` at its end stands for one segment
    Entry entry;
    qint64 maxBody; ///< gathered before the route is asked for its answer
    std::function<Begun(const Asked &)> answer;

    /// What stands for the * when the route is at `path`; nothing when it is not.
    std::optional<QString> aboutOf(const QString &path) const
    {
        if (path == pattern)
            return QString();
        if (!pattern.endsWith(u'*') || !path.startsWith(QStringView(pattern).chopped(1)))
            return std::nullopt;
        const QString rest = path.mid(pattern.size() - 1);
        return rest.isEmpty() || rest.contains(u'/') ? std::nullopt : std::optional(rest);
    }
};

} // namespace lantian::hub
