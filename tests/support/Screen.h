#pragma once

#include "support/Accessible.h"
#include "support/Clipping.h"
#include "support/Targets.h"
#include "ui/Theme.h"

#include <QDir>
#include <QTest>

namespace lantian {

/// Looks at `window` once it is laid out, and waits for that for 5 s at most: writes its picture to
/// `folder`/`name`.png. What in it cannot be read or touched, or has no name, one line each.
inline QStringList faultsOnScreen(QWidget *window, const QString &folder, const QString &name)
{
    QStringList faults;
    const auto isFine = [&] {
        faults = clippedTexts(window) + smallTargets(window, appliedTheme().target()) +
                 unnamedControls(window) + unreachableControls(window);
        return faults.isEmpty();
    };
    if (!QTest::qWaitForWindowExposed(window))
        return {name + QStringLiteral(": is not shown")};
    (void)QTest::qWaitFor(isFine); // what is wrong after that stays wrong, and is told
    QDir().mkpath(folder);
    if (!window->grab().save(QStringLiteral("%1/%2.png").arg(folder, name)))
        faults.append(QStringLiteral("the picture cannot be written"));
    for (QString &fault : faults)
        fault.prepend(name + QStringLiteral(": "));
    return faults;
}

} // namespace lantian
