#pragma once

#include "domain/Category.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace lantian {

/// One thing that was decided about a demo case, some time after the one before.
struct DemoStep {
    enum class Deed { Accept, Dispatch, Return, Progress, Rectify, Verify, Close, Relapse, Urge };

    Deed deed;
    double hoursLater;
    QString words = {};  ///< note, measures or reason; for Dispatch the department
    double dueHours = 0; ///< for Dispatch
};

/// One case of the demo county.
struct DemoCase {
    QString category;
    QString subtype;
    double lat;
    double lon;
    double hoursAgo;
    bool isOwn; ///< recorded on this machine
    QString action;
    QJsonObject fields;
    QString note;
    std::vector<DemoStep> steps;
};

/// The cases, oldest first.
std::vector<DemoCase> demoCases();

} // namespace lantian
