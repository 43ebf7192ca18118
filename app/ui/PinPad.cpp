#include "ui/PinPad.h"

#include "ui/Button.h"
#include "ui/NumberPad.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

PinPad::PinPad(QWidget *parent)
    : ThemedWidget(parent)
    , m_column(new QWidget(this))
    , m_dots(new WrapLabel({}, u"hero"_s, this))
    , m_message(new WrapLabel({}, u"muted"_s, this))
    , m_keys(new NumberPad(NumberPad::Point::Without, this))
    , m_done(new Button({}, u"primary"_s, this))
    , m_layout(new QVBoxLayout(m_column))
{
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_keys->findChild<Button *>(u"key-1"_s));
    m_dots->setObjectName(u"dots"_s);
    m_dots->setAlignment(Qt::AlignCenter);
    m_message->setObjectName(u"pinMessage"_s);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->hide();
    m_done->setObjectName(u"pinDone"_s);
    for (QWidget *child : {static_cast<QWidget *>(m_dots), static_cast<QWidget *>(m_message),
                           static_cast<QWidget *>(m_keys), static_cast<QWidget *>(m_done)})
        m_layout->addWidget(child);
    m_layout->setContentsMargins({});
    auto *centred = new QHBoxLayout(this);
    centred->setContentsMargins({});
    centred->addStretch(1);
    centred->addWidget(m_column, 8);
    centred->addStretch(1);
    connect(m_keys, &NumberPad::typed, this, &PinPad::onTyped);
    connect(m_keys, &NumberPad::erased, this, &PinPad::onErased);
    connect(m_done, &Button::clicked, this, &PinPad::onDone);
    PinPad::restyle(appliedTheme());
    PinPad::retranslate();
}

void PinPad::setMessage(const QString &message, Tone tone)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    setTone(m_message, tone);
}

void PinPad::clear()
{
    m_pin.fill(u'0');
    m_pin.clear();
    showDots();
}

void PinPad::onTyped(QChar digit)
{
    if (m_pin.size() >= maxDigits)
        return;
    m_pin += digit;
    showDots();
}

void PinPad::onErased()
{
    m_pin.chop(1);
    showDots();
}

void PinPad::onDone()
{
    if (m_pin.size() < minDigits)
        return;
    const QString pin = std::exchange(m_pin, {});
    showDots();
    Q_EMIT entered(pin);
}

void PinPad::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        onDone();
    else if (event->key() == Qt::Key_Backspace)
        onErased();
    else if (text.size() == 1 && text.front() >= u'0' && text.front() <= u'9')
        onTyped(text.front());
    else
        ThemedWidget::keyPressEvent(event);
}

void PinPad::hideEvent(QHideEvent *event)
{
    clear();
    ThemedWidget::hideEvent(event);
}

void PinPad::showDots()
{
    const qsizetype shown = std::max<qsizetype>(m_pin.size(), minDigits);
    QString dots;
    for (qsizetype i = 0; i < shown; ++i)
        dots += i < m_pin.size() ? u"●"_s : u"○"_s;
    m_dots->setText(dots);
    m_dots->setAccessibleName(tr("%n digit(s) entered", nullptr, static_cast<int>(m_pin.size())));
    m_done->setEnabled(m_pin.size() >= minDigits);
}

void PinPad::restyle(const Theme &theme)
{
    m_layout->setSpacing(theme.space(12));
    m_column->setMaximumWidth(theme.px(380));
}

void PinPad::retranslate()
{
    setAccessibleName(tr("PIN"));
    m_done->setText(tr("Enter"));
    m_done->setAccessibleName(tr("Enter"));
    showDots();
}

} // namespace lantian
