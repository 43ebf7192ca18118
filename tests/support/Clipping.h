#pragma once

#include "support/WidgetTree.h"
#include "ui/Button.h"
#include "ui/Chip.h"
#include "ui/NavigationButton.h"
#include "ui/TextWrap.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

namespace lantian {

/// Whether `label` shows all of its text.
inline bool labelFits(const QLabel *label)
{
    if (label->text().isEmpty())
        return true;
    const QRect room = label->contentsRect();
    const bool rich = label->textFormat() == Qt::RichText ||
                      (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
    if (rich) {
        QTextDocument document;
        document.setDefaultFont(label->font());
        document.setDocumentMargin(0);
        document.setHtml(label->text());
        if (label->wordWrap())
            document.setTextWidth(room.width());
        return document.size().width() <= room.width() + 1 && document.size().height() <= room.height() + 1;
    }
    const QFontMetrics metrics = label->fontMetrics();
    if (!label->wordWrap()) {
        const QSize text = metrics.size(0, label->text());
        return text.width() <= room.width() && text.height() <= room.height();
    }
    return longestPart(label->text(), metrics) <= room.width() &&
           metrics.boundingRect(QRect(0, 0, room.width(), 100000), Qt::TextWordWrap, label->text())
                   .height() <= room.height();
}

/// Whether a button that Qt draws shows all of its text.
inline bool pushButtonFits(const QPushButton *button)
{
    QStyleOptionButton option;
    option.initFrom(button);
    const QRect room = button->style()->subElementRect(QStyle::SE_PushButtonContents, &option, button);
    const QSize text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
    return text.width() <= room.width() && text.height() <= room.height() + 1;
}

/// Whether `widget` shows all of the text that it paints itself.
inline bool ownTextFits(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const Button *>(widget))
        return button->textFits();
    if (const auto *chip = qobject_cast<const Chip *>(widget))
        return chip->textFits();
    if (const auto *place = qobject_cast<const NavigationButton *>(widget))
        return place->textFits();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return labelFits(label);
    if (const auto *button = qobject_cast<const QPushButton *>(widget))
        return pushButtonFits(button);
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->height() >= line->fontMetrics().height();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return text->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff ||
               text->document()->size().height() <= text->viewport()->height() + 1;
    return true;
}

/// Whether all of `widget` lies inside its parent. Below a scroll area only its width is asked for, as the
/// person can scroll up and down.
inline bool insideParent(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (!parent || widget->isWindow())
        return true;
    const QRect mine = widget->geometry();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    const bool scrolled = area && area->viewport() == parent;
    if (scrolled)
        return mine.width() <= parent->width() || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    return parent->rect().contains(mine);
}

/// Whether `one` and `other`, children of the same parent, cover each other. A toast may: it lies over the
/// page.
inline bool overlap(const QWidget *one, const QWidget *other)
{
    return one->geometry().intersects(other->geometry()) &&
           one->property("role") != QStringLiteral("toast") &&
           other->property("role") != QStringLiteral("toast");
}

/// What of the text in `root` and below cannot be read: cut off, outside its parent, or covered by a sibling
/// that shows text too. One line each; empty when all is well. `root` has to be shown and laid out.
inline QStringList clippedTexts(const QWidget *root)
{
    QStringList clipped;
    forEachVisible(root, [&](const QWidget *widget) {
        if (!ownTextFits(widget))
            clipped.append(QStringLiteral("cut off: ") + described(widget));
        if (widget != root && !widget->size().isEmpty() && !insideParent(widget))
            clipped.append(QStringLiteral("outside its parent: ") + described(widget));
        QList<const QWidget *> shown;
        for (const QObject *child : widget->children())
            if (const auto *each = qobject_cast<const QWidget *>(child);
                each && each->isVisible() && !each->isWindow() && !each->size().isEmpty() &&
                (qobject_cast<const QLabel *>(each) || qobject_cast<const QAbstractButton *>(each)))
                shown.append(each);
        for (qsizetype i = 0; i < shown.size(); ++i)
            for (qsizetype j = i + 1; j < shown.size(); ++j)
                if (overlap(shown[i], shown[j]))
                    clipped.append(QStringLiteral("covers each other: %1 and %2")
                                       .arg(described(shown[i]), described(shown[j])));
    });
    return clipped;
}

} // namespace lantian
