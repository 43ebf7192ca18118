#include "ui/Toast.h"

#include "ui/Button.h"
#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

Toast::Toast(QWidget *parent, std::chrono::milliseconds life, std::chrono::milliseconds plainLife)
    : ThemedWidget(parent)
    , m_undoLife(life)
    , m_plainLife(plainLife)
    , m_text(new WrapLabel({}, u"toast"_s, this))
    , m_undo(new Button({}, u"toast"_s, this))
    , m_layout(new QHBoxLayout(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"toast"_s);
    m_text->setObjectName(u"toastText"_s);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setIconName(u"undo"_s);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_undo);
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &Toast::onExpired);
    connect(m_undo, &Button::clicked, this, &Toast::onUndo);
    parent->installEventFilter(this);
    hide();
    Toast::restyle(appliedTheme());
    Toast::retranslate();
}

int Toast::post(const QString &text, Undo undo)
{
    m_messages.push_back({++m_lastId, text, undo});
    const int id = m_lastId;
    if (m_messages.size() == 1)
        showFirst();
    return id;
}

void Toast::setBottomMargin(int pixels)
{
    m_bottomMargin = pixels;
    place();
}

void Toast::showFirst()
{
    setVisible(!m_messages.empty());
    if (m_messages.empty())
        return;
    m_text->setText(m_messages.front().text);
    setAccessibleName(m_messages.front().text);
    const bool offersUndo = m_messages.front().undo == Undo::Offered;
    m_undo->setVisible(offersUndo);
    m_life.start(offersUndo ? m_undoLife : m_plainLife);
    place();
    raise();
}

void Toast::onUndo()
{
    const int id = m_messages.front().id;
    m_life.stop();
    m_messages.pop_front();
    showFirst();
    Q_EMIT undone(id);
}

void Toast::onExpired()
{
    const int id = m_messages.front().id;
    m_messages.pop_front();
    showFirst();
    Q_EMIT expired(id);
}

void Toast::place()
{
    const QWidget *ground = parentWidget();
    const int margin = appliedTheme().space(16);
    m_layout->activate();
    const int width = std::min(sizeHint().width(), ground->width() - 2 * margin);
    const int height = std::max(m_layout->totalHeightForWidth(width), m_layout->totalMinimumSize().height());
    setGeometry((ground->width() - width) / 2, ground->height() - m_bottomMargin - margin - height, width,
                height);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return ThemedWidget::eventFilter(watched, event);
}

void Toast::restyle(const Theme &theme)
{
    m_layout->setContentsMargins(theme.space(18), theme.space(10), theme.space(10), theme.space(10));
    m_layout->setSpacing(theme.space(16));
    place();
}

void Toast::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo"));
    place();
}

} // namespace lantian
