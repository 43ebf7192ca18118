#pragma once

#include <QColor>
#include <QString>

class QWidget;

namespace lantian {

struct Tokens;

/// What a colour says. Never alone: the same thing is always said by a shape and a word too (ui.md).
enum class Tone { Neutral, Blue, Good, Warning, Bad };

/// The tone's name in the style sheet: `neutral`, `blue`, `good`, `warning`, `bad`.
QString key(Tone tone);

/// The text colour of `tone`, readable on the card, the background and on its own soft colour.
QColor strong(const Tokens &tokens, Tone tone);

/// The quiet background of `tone`.
QColor soft(const Tokens &tokens, Tone tone);

/// Names what `widget` is to the style sheet (`card`, `title`, `muted`, …) and repaints it accordingly.
void setRole(QWidget *widget, const QString &role);

/// Gives `widget` the tone that the style sheet colours it by.
void setTone(QWidget *widget, Tone tone);

/// Sets the dynamic property `name`, which style sheet rules select by, and has the widget styled anew.
void setLook(QWidget *widget, const char *name, const QVariant &value);

} // namespace lantian
