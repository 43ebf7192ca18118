#pragma once

#include "base/Result.h"

#include <QJsonObject>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace lantian {

/// What became of one event that was offered.
struct PushResult {
    enum class Status {
        Stored,
        Duplicate, ///< it was known, byte for byte
        Conflict,  ///< another event has its id; both are kept, and a person looks at it
        Rejected,  ///< kept for a person to see, but no part of any case
    };

    QUuid id; ///< null when the line could not be read so far
    Status status = Status::Stored;
    QString reason; ///< a stable word, then a sentence; empty unless Conflict or Rejected

    bool operator==(const PushResult &) const = default;
};

QString key(PushResult::Status status);
std::optional<PushResult::Status> pushStatusFromKey(const QString &key);

/// What a hub answers to `POST /events`.
struct PushAnswer {
    std::vector<PushResult> results; ///< one for each line, in its order
    QStringList missingPhotos;       ///< SHA-256 of originals that the events name and the hub lacks
    qint64 ackedSeq = 0;             ///< of the offering device: all up to it are with the hub
    QByteArray receipt = {};         ///< to a hub alone: a RelayReceipt of these events, as its line

    bool operator==(const PushAnswer &) const = default;
};

QJsonObject toJson(const PushAnswer &answer);
Result<PushAnswer> pushAnswerFromJson(const QJsonObject &object);

} // namespace lantian
