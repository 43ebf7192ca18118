#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lantian {

/// Why a hub did not do what it was asked (RFC 9457).
struct Problem {
    int status = 0;
    QString word;   ///< stable, the end of `type`: `token-unknown`, `photo-too-large`
    QString detail; ///< a sentence for people

    bool operator==(const Problem &) const = default;
};

/// The media type of problemText().
inline constexpr QLatin1StringView problemType("application/problem+json");

QByteArray problemText(const Problem &problem);

/// The problem that `text` spells; nothing for anything else, such as a proxy's page.
std::optional<Problem> problemFromText(const QByteArray &text);

} // namespace lantian
