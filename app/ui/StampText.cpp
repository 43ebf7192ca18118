#include "ui/StampText.h"

#include <QCoreApplication>

namespace lantian {

StampWords stampWords(const Person &author, const QString &place)
{
    return {author.name, place, QCoreApplication::translate("StampText", "±%1 m"),
            QCoreApplication::translate("StampText", "no position")};
}

} // namespace lantian
