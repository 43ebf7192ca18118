#include "ui/CompletePhoto.h"

#include <QCoreApplication>

namespace lantian {

PhotoRequest completePhoto(PhotoRequest request, const QString &author,
                           const std::optional<Position> &position, const QString &place,
                           const QDateTime &now)
{
    if (!request.at.isValid())
        request.at = now;
    if (!request.position)
        request.position = position;
    if (request.words.author.isEmpty())
        request.words = {.author = author,
                         .place = place,
                         .accuracy = QCoreApplication::translate("CompletePhoto", "±%1 m"),
                         .noPosition = QCoreApplication::translate("CompletePhoto", "no position"),
                         .ownTime = QCoreApplication::translate("CompletePhoto", "%1 by the photo"),
                         .addedTime = QCoreApplication::translate("CompletePhoto", "added %1")};
    return request;
}

} // namespace lantian
