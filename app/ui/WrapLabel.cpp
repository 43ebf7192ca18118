#include "ui/WrapLabel.h"

#include "ui/TextWrap.h"
#include "ui/Tone.h"

namespace lantian {

WrapLabel::WrapLabel(const QString &text, const QString &role, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    if (!role.isEmpty())
        setRole(this, role);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrapLabel::sizeHint() const
{
    ensurePolished();
    const QMargins around = contentsMargins();
    const QSize text = fontMetrics().size(0, this->text());
    return {text.width() + 2 + around.left() + around.right(),
            text.height() + around.top() + around.bottom()};
}

QSize WrapLabel::minimumSizeHint() const
{
    ensurePolished();
    const QMargins around = contentsMargins();
    return {longestPart(text(), fontMetrics()) + 2 + around.left() + around.right(),
            fontMetrics().height() + around.top() + around.bottom()};
}

} // namespace lantian
