#pragma once

#include "base/Result.h"

namespace lantian {

/// What a position source's text names; the forms stand at positionSource().
struct PositionSpec {
    enum class Kind { System, Serial, Tcp, Udp, Gpsd, File };

    Kind kind = Kind::System;
    QString target;     ///< path of the device or file, or host
    quint16 port = 0;   ///< of Tcp, Udp, Gpsd
    qint32 baud = 9600; ///< of Serial, bits per second
    double speed = 1;   ///< of File: times as fast as it was written; 0 without waiting

    bool operator==(const PositionSpec &) const = default;
};

/// Invalid, `position-spec`, when `text` has none of the forms.
Result<PositionSpec> positionSpec(const QString &text);

} // namespace lantian
