#pragma once

#include "base/Error.h"
#include "protocol/Problem.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QUrlQuery>

#include <memory>
#include <variant>
#include <vector>

namespace lantian::hub {

/// What a client asks, as far as its head says; knows nothing of how it came.
struct Request {
    QByteArray method; ///< GET, HEAD, POST, PATCH, DELETE, OPTIONS
    QString path;      ///< percent-decoded, without the query
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< by name in lower case
    QString address;                       ///< from where; for counting tries

    QByteArray header(const QByteArray &name) const { return headers.value(name); }
};

/// Part of a file that is an answer's body.
struct FilePart {
    QString path;
    qint64 from = 0;
    qint64 bytes = 0;
    std::shared_ptr<void> keeper = {}; ///< of a file that goes when it has been given out
};

/// What the hub answers.
struct Answer {
    int status = 200;
    QByteArray type; ///< media type of the body; empty without one
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    std::variant<QByteArray, FilePart> body;

    Answer &with(const QByteArray &name, const QByteArray &value);
    /// The body, unless it is part of a file.
    const QByteArray &bytes() const;
};

Answer jsonAnswer(int status, const QJsonObject &object);
Answer emptyAnswer(int status);
/// A problem (RFC 9457); `word` is stable, `detail` a sentence for people.
Answer problem(int status, const QString &word, const QString &detail);
/// What an Error of the store comes to: 507 for a full disk, 503 for one that does not answer, else 500.
Answer problem(const Error &error);

/// The header's value of `answer`; empty without it.
QByteArray header(const Answer &answer, const QByteArray &name);

/// `instant` as HTTP's headers write it (RFC 9110 5.6.7).
QByteArray httpDate(const QDateTime &instant);

} // namespace lantian::hub
