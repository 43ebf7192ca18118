#include "ui/RowButton.h"

#include "ui/Chip.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

RowButton::RowButton(const QString &title, const QString &detail, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(new WrapLabel({}, u"number"_s, this))
    , m_title(new WrapLabel({}, u"strong"_s, this))
    , m_detail(new WrapLabel({}, u"muted"_s, this))
    , m_status(new Chip({}, Tone::Neutral, this))
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (QWidget *shown : std::initializer_list<QWidget *>{m_number, m_title, m_detail, m_status})
        shown->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_number->hide();
    m_status->hide();
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_status, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->addStretch(1);
    words->addLayout(top);
    words->addWidget(m_detail);
    words->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_number);
    layout->addLayout(words, 1);
    setWords(title, detail);
    restyle();
}

void RowButton::setWords(const QString &title, const QString &detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    nameIt();
}

void RowButton::setDetailTone(Tone tone)
{
    setTone(m_detail, tone);
}

void RowButton::setNumber(int number)
{
    m_number->setText(QString::number(number));
    m_number->show();
}

void RowButton::setStatus(const QString &text, Tone tone)
{
    m_status->setStatus(text, tone);
    m_status->setVisible(!text.isEmpty());
    nameIt();
}

void RowButton::nameIt()
{
    setText(m_title->text());
    setAccessibleName(m_title->text());
    QStringList more = {m_status->text(), m_detail->text()};
    more.removeAll(QString());
    setAccessibleDescription(more.join(u". "_s));
}

void RowButton::restyle()
{
    const Theme theme = appliedTheme();
    layout()->setContentsMargins(0, theme.space(6), 0, theme.space(6));
    layout()->setSpacing(theme.space(12));
    m_number->setMinimumWidth(theme.px(34));
    for (QLayout *inner : layout()->findChildren<QLayout *>())
        inner->setSpacing(theme.space(2));
    setMinimumHeight(theme.target());
}

void RowButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        restyle();
    QAbstractButton::changeEvent(event);
}

void RowButton::paintEvent(QPaintEvent *)
{
    if (!isDown() && !hasFocus())
        return;
    const Theme theme = appliedTheme();
    const int bar = theme.space(3);
    QPainter painter(this);
    if (isDown())
        painter.fillRect(rect(), theme.tokens().neutralSoft);
    if (hasFocus()) {
        painter.fillRect(QRect(0, 0, width(), bar), theme.tokens().focus);
        painter.fillRect(QRect(0, height() - bar, width(), bar), theme.tokens().focus);
    }
}

} // namespace lantian
