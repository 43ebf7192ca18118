#include "ui/NewPin.h"

#include "ui/PinPad.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

NewPin::NewPin(QWidget *parent) : ThemedWidget(parent), m_pad(new PinPad(this))
{
    m_pad->setObjectName(u"newPin"_s);
    setFocusProxy(m_pad);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pad);
    connect(m_pad, &PinPad::entered, this, &NewPin::onEntered);
    NewPin::retranslate();
}

void NewPin::begin()
{
    m_first.fill(u'0');
    m_first.clear();
    m_step = Step::First;
    m_pad->clear();
    retranslate();
}

void NewPin::onEntered(const QString &pin)
{
    if (m_step != Step::Again) {
        m_first = pin;
        m_step = Step::Again;
    } else if (std::exchange(m_first, {}) == pin) {
        m_step = Step::First;
        Q_EMIT chosen(pin);
    } else {
        m_step = Step::Differed;
    }
    retranslate();
}

void NewPin::hideEvent(QHideEvent *event)
{
    begin();
    ThemedWidget::hideEvent(event);
}

void NewPin::retranslate()
{
    switch (m_step) {
    case Step::First:
        m_pad->setMessage(tr("Choose a PIN of %1 to %2 digits").arg(shortestPin).arg(longestPin));
        break;
    case Step::Again:
        m_pad->setMessage(tr("Enter the same PIN once more"), Tone::Blue);
        break;
    case Step::Differed:
        m_pad->setMessage(tr("The two were different. Choose a PIN again; nothing was changed."), Tone::Bad);
        break;
    }
}

} // namespace lantian
