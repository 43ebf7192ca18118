#include "ui/LedgerDelegate.h"

#include "ui/LedgerModel.h"
#include "ui/Pill.h"
#include "ui/TextWrap.h"
#include "ui/Theme.h"
#include "ui/TimeWords.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int cellPadding = 12;
constexpr int cardPadding = 16;
constexpr int cardGap = 4;   ///< between the lines of a card
constexpr int oneLine = 640; ///< design pixels of width from which on a card says the problem in one line

int problemLines(int width)
{
    return width < appliedTheme().px(oneLine) ? 2 : 1;
}

struct Fonts {
    explicit Fonts(const Theme &theme)
        : plain(theme.font(17))
        , bold(theme.font(17, true))
        , muted(theme.font(15))
    {}

    QFont plain;
    QFont bold;
    QFont muted;
};

void drawLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &color,
              const QString &text, int alignment = Qt::AlignLeading | Qt::AlignVCenter)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, alignment | Qt::TextSingleLine, shown);
}

/// `text` in at most `count` lines.
void drawLines(QPainter &painter, const QRect &rect, const QFont &font, const QColor &color,
               const QString &text, int count)
{
    const QFontMetrics metrics(font);
    QStringList lines = wrapped(text, metrics, rect.width()).text.split(u'\n');
    if (lines.size() > count)
        lines = QStringList(lines.mid(0, count - 1)) << lines.mid(count - 1).join(QString());
    QRect line(rect.topLeft(), QSize(rect.width(), metrics.lineSpacing()));
    for (const QString &each : lines) {
        drawLine(painter, line, font, color, each);
        line.translate(0, metrics.lineSpacing());
    }
}

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row();
}

} // namespace

LedgerDelegate::LedgerDelegate(const LedgerModel &model, Form form, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_form(form)
{}

int LedgerDelegate::columnWidth(int column)
{
    const Theme theme = appliedTheme();
    const auto wide = [&](int designPixels) { return theme.px(designPixels) + 2 * theme.space(cellPadding); };
    switch (LedgerModel::Column(column)) {
    case LedgerModel::Number:
        return wide(124);
    case LedgerModel::Type:
        return wide(88);
    case LedgerModel::Problem:
        return wide(216);
    case LedgerModel::Grid:
        return wide(130);
    case LedgerModel::Found:
        return wide(58);
    case LedgerModel::Handler:
        return wide(122);
    case LedgerModel::Status: {
        int widest = 0;
        for (const QString &state :
             {u"reported"_s, u"rectifying"_s, u"rectified"_s, u"rejected"_s, u"relapsed"_s})
            widest = std::max(widest, Pill{statusWord(state)}.size().width());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const QDateTime &due : {now.addDays(-30), now.addSecs(-47 * 3600)})
            widest = std::max(widest, Pill{{timeLeftWords(due, now), Tone::Bad}}.size().width());
        return widest + 2 * theme.space(cellPadding);
    }
    case LedgerModel::columns:
        break;
    }
    return 0;
}

int LedgerDelegate::rowHeight(int width) const
{
    const Theme theme = appliedTheme();
    const int pill = Pill{{u"国"_s, Tone::Neutral}}.size().height();
    if (m_form == Form::Table)
        return std::max(theme.space(58), pill + theme.space(cellPadding));
    const Fonts fonts(theme);
    const int first = std::max(pill, QFontMetrics(fonts.bold).height());
    return first + problemLines(width) * QFontMetrics(fonts.plain).lineSpacing() +
           QFontMetrics(fonts.muted).height() + 2 * theme.space(cardGap) + 2 * theme.space(cardPadding);
}

QSize LedgerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_form == Form::Table)
        return {columnWidth(index.column()), rowHeight(0)};
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, rowHeight(width)};
}

void LedgerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme theme = appliedTheme();
    const Tokens &tokens = theme.tokens();
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? tokens.blueSoft : tokens.card);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (m_form == Form::Table)
        paintCell(*painter, option, index);
    else
        paintCard(*painter, option, index);

    const int ring = theme.space(3);
    const QRect rect = option.rect;
    const bool begins = m_form == Form::Card || index.column() == 0;
    const bool ends = m_form == Form::Card || index.column() == LedgerModel::columns - 1;
    if (selected && begins)
        painter->fillRect(rect.left(), rect.top(), ring, rect.height(), tokens.blue);
    if (isCurrentRow(option, index)) {
        painter->fillRect(rect.left(), rect.top(), rect.width(), ring, tokens.focus);
        painter->fillRect(rect.left(), rect.bottom() + 1 - ring, rect.width(), ring, tokens.focus);
        if (begins)
            painter->fillRect(rect.left(), rect.top(), ring, rect.height(), tokens.focus);
        if (ends)
            painter->fillRect(rect.right() + 1 - ring, rect.top(), ring, rect.height(), tokens.focus);
    }
    painter->restore();
}

void LedgerDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme theme = appliedTheme();
    const Fonts fonts(theme);
    const int padding = theme.space(cellPadding);
    const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    const QString text = index.data().toString();
    if (index.column() == LedgerModel::Status) {
        const Pill pill{m_model.status(index.row())};
        const QSize size = pill.sizeIn(inner.width()).boundedTo(QSize(inner.width(), option.rect.height()));
        const QRect place(inner.topLeft() + QPoint(0, (inner.height() - size.height()) / 2), size);
        pill.draw(painter, QStyle::visualRect(option.direction, inner, place), option.direction);
    } else if (index.column() == LedgerModel::Number) {
        drawLine(painter, inner, fonts.plain, theme.tokens().muted, text);
    } else {
        drawLine(painter, inner, index.column() == LedgerModel::Type ? fonts.bold : fonts.plain,
                 theme.tokens().ink, text);
    }
}

void LedgerDelegate::paintCard(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme theme = appliedTheme();
    const Tokens &tokens = theme.tokens();
    const Fonts fonts(theme);
    const int padding = theme.space(cardPadding);
    const int gap = theme.space(cardGap);
    const auto text = [&](LedgerModel::Column column) {
        return index.siblingAtColumn(column).data().toString();
    };
    const QRect inner = option.rect.adjusted(padding, padding, -padding, -padding);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, inner, rect);
    };

    const Pill pill{m_model.status(index.row())};
    const QSize pillSize = pill.size().boundedTo(QSize(inner.width() / 2, inner.height()));
    const int firstHeight = std::max(pillSize.height(), QFontMetrics(fonts.bold).height());
    const QRect pillRect(inner.right() + 1 - pillSize.width(),
                         inner.top() + (firstHeight - pillSize.height()) / 2, pillSize.width(),
                         pillSize.height());
    pill.draw(painter, mirrored(pillRect), option.direction);
    const QRect title(inner.left(), inner.top(), pillRect.left() - inner.left() - 2 * gap, firstHeight);
    drawLine(painter, mirrored(title), fonts.bold, tokens.ink, text(LedgerModel::Type));

    const int lines = problemLines(option.rect.width()) * QFontMetrics(fonts.plain).lineSpacing();
    const QRect problem(inner.left(), title.bottom() + 1 + gap, inner.width(), lines);
    drawLines(painter, problem, fonts.plain, tokens.ink, text(LedgerModel::Problem),
              problemLines(option.rect.width()));

    QStringList about = {text(LedgerModel::Number), text(LedgerModel::Found), text(LedgerModel::Grid),
                         text(LedgerModel::Handler)};
    about.removeAll(QString());
    const QRect last(inner.left(), problem.bottom() + 1 + gap, inner.width(),
                     QFontMetrics(fonts.muted).height());
    drawLine(painter, last, fonts.muted, tokens.muted, about.join(u" · "_s));
}

} // namespace lantian
