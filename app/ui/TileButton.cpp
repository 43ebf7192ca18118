#include "ui/TileButton.h"

#include "ui/EdgedPanel.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr int edgeWidth = 6;
} // namespace

TileButton::TileButton(const QString &title, const QString &subtitle, Edge edge, QWidget *parent)
    : QAbstractButton(parent)
    , m_title(new WrapLabel(title, u"tileTitle"_s, this))
    , m_subtitle(new WrapLabel(subtitle, u"muted"_s, this))
    , m_edge(edge)
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (WrapLabel *label : {m_title, m_subtitle})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    setWords(title, subtitle);
    restyle();
}

void TileButton::setWords(const QString &title, const QString &subtitle)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(subtitle);
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void TileButton::restyle()
{
    const Theme theme = appliedTheme();
    layout()->setContentsMargins(theme.space(edgeWidth + 16), theme.space(14), theme.space(14),
                                 theme.space(14));
    layout()->setSpacing(theme.space(2));
    setMinimumHeight(theme.space(124));
}

void TileButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        restyle();
    QAbstractButton::changeEvent(event);
}

void TileButton::paintEvent(QPaintEvent *)
{
    const Theme theme = appliedTheme();
    const Tokens &tokens = theme.tokens();
    const QColor edge = m_edge == Edge::Fire   ? tokens.bad
                        : m_edge == Edge::Coal ? tokens.coal
                        : m_edge == Edge::Dust ? tokens.dust
                                               : QColor();
    QPainter painter(this);
    paint(painter,
          {.fill = isDown() ? tokens.neutralSoft : tokens.card,
           .edge = edge,
           .edgeWidth = theme.space(edgeWidth),
           .radius = theme.space(16),
           .isFocused = hasFocus()},
          this);
}

} // namespace lantian
