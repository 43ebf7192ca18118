#include "ui/ThemedWidget.h"

#include "ui/Theme.h"

#include <QEvent>

namespace lantian {

void ThemedWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) {
        restyle(appliedTheme());
        updateGeometry();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ThemedWidget::restyle(const Theme &) {}

} // namespace lantian
