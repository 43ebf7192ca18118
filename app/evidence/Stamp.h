#pragma once

#include "domain/Position.h"

#include <QImage>
#include <QStringList>

namespace lantian {

/// The visible words of a stamp, in the language of whoever reads it. Only ui/ has words of its own.
struct StampWords {
    QString author;     ///< who took it, by role: "网格员 07"
    QString place;      ///< "青石镇王庄村 03 网格"
    QString accuracy;   ///< with %1 for whole metres: "±%1 米"
    QString noPosition; ///< "无定位"
    QString ownTime;    ///< with %1 for a time that the picture says of itself: "%1 照片自带"
    QString addedTime;  ///< with %1 for when a picture was added that says no time: "%1 导入"
};

/// Whose word a photo's time is.
enum class TimeBy {
    Tablet,  ///< it was taken with the tablet, then
    Picture, ///< the picture says so
    Adding,  ///< nobody knows: it was added then
};

/// The lines of a stamp: local time with whose word it is, and author; place; coordinates to five decimals
/// (about a metre) with their accuracy rounded up. Lines without a word are left out.
QStringList stampLines(const QDateTime &takenAt, TimeBy timeBy, const std::optional<Position> &position,
                       const StampWords &words);

/// A copy of `image` with `lines` at the bottom left, white with a dark outline, as large as the image needs
/// them and never wider than it. Needs a QGuiApplication for its fonts; may run in any thread.
QImage stamped(const QImage &image, const QStringList &lines);

} // namespace lantian
