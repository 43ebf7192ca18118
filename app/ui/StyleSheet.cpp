#include "ui/StyleSheet.h"

#include "ui/Theme.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

// @name is a colour, @t(n) a length that grows with the text, @s(n) one that does not, @bold a weight.
// Every state of a control has the same border + padding, so that focus moves nothing.
const auto labels = uR"(
QLabel { background: transparent; }
QLabel[role="hero"] { font-size: @t(24); font-weight: @bold; }
QLabel[role="title"] { font-size: @t(20); font-weight: @bold; }
QLabel[role="heading"] { font-size: @t(16); font-weight: @bold; }
QLabel[role="strong"] { font-weight: @bold; }
QLabel[role="number"] { font-size: @t(20); font-weight: @bold; color: @muted; }
QLabel[role="tileTitle"] { font-size: @t(22); font-weight: @bold; }
QLabel[role="muted"], QLabel[role="fieldLabel"] { font-size: @t(15); color: @muted; }
QLabel[role="toast"] { color: @onOverlay; }
QLabel[role="step"] { color: @muted; }
QLabel[role="step"][current="true"] { color: @blue; font-weight: @bold; }
QLabel[tone="blue"] { color: @blue; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="bad"] { color: @bad; }
QToolTip { background: @overlay; color: @onOverlay; border: 0; padding: @s(8); }
)"_s;

const auto surfaces = uR"(
QWidget[role="page"] { background: @background; }
QWidget[role="card"] { background: @card; border: 1px solid @line; border-radius: @s(16); }
QWidget[role="rail"] { background: @card; border-right: 1px solid @line; }
QWidget[role="bottomBar"] { background: @card; border-top: 1px solid @line; }
QWidget[role="topBar"] { background: @card; border-bottom: 1px solid @line; }
QWidget[role="toast"] { background: @overlay; border-radius: @s(14); }
QFrame[role="rule"] { background: @line; border: 0; min-height: 1px; max-height: 1px; }
QFrame[role="stepBar"] { background: @neutralSoft; border: 1px solid @line; border-radius: @s(3);
             min-height: @s(6); max-height: @s(6); }
QFrame[role="stepBar"][state="done"] { background: @good; border-color: @good; }
QFrame[role="stepBar"][state="current"] { background: @blue; border-color: @blue; }
QScrollArea, QScrollArea > QWidget > QWidget[role="scrolled"] { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: @s(10); margin: 0; }
QScrollBar:horizontal { background: transparent; height: @s(10); margin: 0; }
QScrollBar::handle { background: @line; border-radius: @s(4); margin: @s(1); }
QScrollBar::handle:vertical { min-height: @s(48); }
QScrollBar::handle:horizontal { min-width: @s(48); }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @neutralSoft; border: 1px solid @line; border-radius: @s(6); min-height: @s(12); max-height: @s(12); }
QProgressBar::chunk { background: @blue; border-radius: @s(6); }
)"_s;

const auto buttons = uR"(
QPushButton { background: @card; color: @ink; border: 1px solid @line; border-radius: @s(12);
              padding: @s(5) @s(15); font-weight: @bold; }
.QPushButton { min-height: @s(38); min-width: @s(18); }
QPushButton:pressed { background: @neutralSoft; }
QPushButton:focus { border: 3px solid @focus; padding: @s(3) @s(13); }
QPushButton:disabled { color: @muted; background: @neutralSoft; }
QPushButton[role="secondary"] { font-size: @t(18); padding: @s(5) @s(24); }
QPushButton[role="secondary"]:focus { padding: @s(3) @s(22); }
QPushButton[role="primary"] { font-size: @t(18); padding: @s(5) @s(24);
              background: @blue; color: @onFill; border: 1px solid @blue; }
QPushButton[role="primary"]:pressed { background: @ink; color: @card; }
QPushButton[role="primary"]:focus { border: 6px double @onFill; padding: @s(0) @s(19); }
QPushButton[role="primary"]:disabled { background: @blueSoft; color: @blue; border: 1px solid @blueSoft; }
QPushButton[role="more"] { font-size: @t(18); color: @muted; padding: @s(15) @s(24); border-radius: @s(16); }
QPushButton[role="more"]:focus { padding: @s(13) @s(22); }
QPushButton[role="danger"] { color: @bad; }
QPushButton[role="choice"], QPushButton[role="phrase"] { font-weight: @plain; padding: @s(5) @s(14); }
QPushButton[role="choice"]:focus, QPushButton[role="phrase"]:focus { padding: @s(3) @s(12); }
QPushButton[role="choice"]:checked { background: @blue; color: @onFill; border: 1px solid @blue;
              font-weight: @bold; }
QPushButton[role="choice"]:checked:focus { border: 6px double @onFill; padding: @s(0) @s(9); }
QPushButton[role="phrase"] { background: @blueSoft; color: @blue; border: 1px solid @blueSoft; }
QPushButton[role="phrase"]:pressed { border: 1px solid @blue; }
QPushButton[role="phrase"]:focus { border: 3px solid @focus; }
QPushButton[role="segment"] { font-weight: @plain; color: @muted; padding: @s(5) @s(13);
              border-radius: 0; border-left: 0; }
QPushButton[role="segment"][place="first"] { border-left: 1px solid @line;
              border-top-left-radius: @s(12); border-bottom-left-radius: @s(12); }
QPushButton[role="segment"][place="last"] { border-top-right-radius: @s(12);
              border-bottom-right-radius: @s(12); }
QPushButton[role="segment"]:focus { border: 3px solid @focus; padding: @s(3) @s(11); }
QPushButton[role="segment"]:checked { color: @onFill; font-weight: @bold; background: @muted; }
QPushButton[role="segment"][tone="good"]:checked { background: @good; }
QPushButton[role="segment"][tone="bad"]:checked { background: @bad; }
QPushButton[role="segment"]:checked:focus { border: 6px double @onFill; padding: @s(0) @s(8); }
QPushButton[role="quiet"] { border: 1px solid transparent; background: transparent; color: @blue;
              padding: @s(5) @s(9); }
QPushButton[role="quiet"]:pressed { background: @blueSoft; }
QPushButton[role="quiet"]:focus { border: 3px solid @focus; padding: @s(3) @s(7); }
QPushButton[role="key"] { font-size: @t(22); padding: @s(5) @s(9); }
QPushButton[role="key"]:focus { padding: @s(3) @s(7); }
QPushButton[role="addPhoto"] { border-radius: @s(12); padding: 0; }
QPushButton[role="addPhoto"]:focus { border: 3px solid @focus; padding: 0; }
QPushButton[role="value"] { font-size: @t(20); padding: @s(5) @s(13); }
QPushButton[role="value"]:focus { padding: @s(3) @s(11); }
QPushButton[role="value"][empty="true"] { color: @muted; font-weight: @plain; font-size: @t(17); }
QPushButton[role="toast"] { background: transparent; color: @onOverlay; border: 1px solid @onOverlay; }
QPushButton[role="toast"]:focus { border: 6px double @onOverlay; padding: @s(0) @s(10); }
)"_s;

const auto fields = uR"(
QLineEdit, QTextEdit, QComboBox, QDateTimeEdit { background: @card;
              color: @ink; border: 1px solid @line; border-radius: @s(12); padding: @s(5) @s(15);
              min-height: @s(38); selection-background-color: @blue; selection-color: @onFill; }
QTextEdit { padding: @s(9) @s(11); min-height: 0; }
QLineEdit:focus, QComboBox:focus, QDateTimeEdit:focus {
              border: 3px solid @focus; padding: @s(3) @s(13); }
QTextEdit:focus { border: 3px solid @focus; padding: @s(7) @s(9); }
QComboBox::drop-down { border: 0; width: @s(36); }
QComboBox QAbstractItemView { background: @card; border: 1px solid @line; }
QComboBox QAbstractItemView::item { min-height: @s(48); padding: 0 @s(12); }
QAbstractItemView { background: @card; alternate-background-color: @card; border: 0; outline: 0;
              selection-background-color: @blueSoft; selection-color: @ink; }
QTableView { gridline-color: @line; }
QTableView::item { padding: @s(4) @s(12); border-bottom: 1px solid @line; }
QTableView::item:focus, QListView::item:focus { border: 2px solid @focus; }
QHeaderView { background: @card; border: 0; }
QHeaderView::section { background: @card; color: @muted; font-size: @t(15); border: 0;
              border-bottom: 1px solid @line; padding: @s(10) @s(12); }
QMenu { background: @card; border: 1px solid @line; padding: @s(6); }
QMenu::item { padding: @s(12) @s(20); color: @ink; border-radius: @s(8); }
QMenu::item:selected { background: @blueSoft; color: @blue; }
)"_s;

QHash<QString, QString> words(const Theme &theme)
{
    const Tokens &t = theme.tokens();
    const bool outdoor = theme.look == Theme::Look::Outdoor;
    return {
        {u"background"_s, t.background.name()},
        {u"card"_s, t.card.name()},
        {u"line"_s, t.line.name()},
        {u"ink"_s, t.ink.name()},
        {u"muted"_s, t.muted.name()},
        {u"blue"_s, t.blue.name()},
        {u"blueSoft"_s, t.blueSoft.name()},
        {u"good"_s, t.good.name()},
        {u"bad"_s, t.bad.name()},
        {u"warning"_s, t.warning.name()},
        {u"neutralSoft"_s, t.neutralSoft.name()},
        {u"onFill"_s, t.onFill.name()},
        {u"focus"_s, t.focus.name()},
        {u"overlay"_s, t.overlay.name()},
        {u"onOverlay"_s, t.onOverlay.name()},
        {u"plain"_s, outdoor ? u"600"_s : u"400"_s},
        {u"bold"_s, u"700"_s},
    };
}

} // namespace

QString styleSheet(const Theme &theme)
{
    static const QRegularExpression placeholder(u"@(?:([ts])\\((\\d+)\\)|([a-zA-Z]+))"_s);
    const QHash<QString, QString> known = words(theme);
    const QString source = labels + surfaces + buttons + fields;
    QString sheet;
    qsizetype from = 0;
    for (const auto &match : placeholder.globalMatch(source)) {
        sheet += QStringView(source).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const int length = match.captured(2).toInt();
        if (match.captured(1) == u"t")
            sheet += QString::number(theme.px(length)) + u"px"_s;
        else if (match.captured(1) == u"s")
            sheet += QString::number(theme.space(length)) + u"px"_s;
        else {
            Q_ASSERT_X(known.contains(match.captured(3)), "styleSheet", qUtf8Printable(match.captured(3)));
            sheet += known.value(match.captured(3));
        }
    }
    sheet += QStringView(source).mid(from);
    return sheet;
}

} // namespace lantian
