#include "ui/Tone.h"

#include "ui/Tokens.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QString key(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"neutral"_s;
    case Tone::Blue:
        return u"blue"_s;
    case Tone::Good:
        return u"good"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"bad"_s;
    }
    Q_UNREACHABLE();
}

QColor strong(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return tokens.muted;
    case Tone::Blue:
        return tokens.blue;
    case Tone::Good:
        return tokens.good;
    case Tone::Warning:
        return tokens.warning;
    case Tone::Bad:
        return tokens.bad;
    }
    Q_UNREACHABLE();
}

QColor soft(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return tokens.neutralSoft;
    case Tone::Blue:
        return tokens.blueSoft;
    case Tone::Good:
        return tokens.goodSoft;
    case Tone::Warning:
        return tokens.warningSoft;
    case Tone::Bad:
        return tokens.badSoft;
    }
    Q_UNREACHABLE();
}

void setLook(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

void setRole(QWidget *widget, const QString &role)
{
    setLook(widget, "role", role);
}

void setTone(QWidget *widget, Tone tone)
{
    setLook(widget, "tone", key(tone));
}

} // namespace lantian
