#include "ui/RoleWords.h"

#include <QCoreApplication>

namespace lantian {

QString roleWord(Role role)
{
    switch (role) {
    case Role::Inspector:
        return QCoreApplication::translate("RoleWords", "Grid worker");
    case Role::Township:
        return QCoreApplication::translate("RoleWords", "Township");
    case Role::Department:
        return QCoreApplication::translate("RoleWords", "Department");
    case Role::County:
        return QCoreApplication::translate("RoleWords", "County office");
    case Role::Supervisor:
        return QCoreApplication::translate("RoleWords", "Supervisor");
    }
    Q_UNREACHABLE();
}

} // namespace lantian
