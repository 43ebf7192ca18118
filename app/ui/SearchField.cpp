#include "ui/SearchField.h"

#include "ui/Button.h"
#include "ui/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr int widest = 400; ///< design pixels that it insists on at most
}

SearchField::SearchField(QWidget *parent)
    : ThemedWidget(parent)
    , m_words(new QLineEdit(this))
    , m_clear(new Button({}, u"quiet"_s, this))
{
    m_words->setObjectName(u"search"_s);
    m_words->installEventFilter(this);
    m_clear->setObjectName(u"clearSearch"_s);
    m_clear->setIconName(u"close"_s);
    m_clear->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_words, 1);
    layout->addWidget(m_clear);

    m_typing.setSingleShot(true);
    m_typing.setInterval(delay);
    connect(&m_typing, &QTimer::timeout, this, &SearchField::search);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_clear->setVisible(!m_words->text().isEmpty());
        m_typing.start();
    });
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        search();
        Q_EMIT left();
    });
    connect(m_clear, &Button::clicked, this, &SearchField::clear);
    SearchField::restyle(appliedTheme());
    SearchField::retranslate();
}

void SearchField::setHint(const QString &hint)
{
    m_words->setPlaceholderText(hint);
    m_words->setAccessibleName(hint);
    restyle(appliedTheme()); // the hint has to have room
}

void SearchField::clear()
{
    m_words->clear();
    search();
}

void SearchField::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void SearchField::search()
{
    m_typing.stop();
    Q_EMIT searched(m_words->text().simplified());
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_words->text().isEmpty()) {
            clear();
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            Q_EMIT left();
            return true;
        }
    }
    return ThemedWidget::eventFilter(watched, event);
}

void SearchField::restyle(const Theme &theme)
{
    m_words->ensurePolished();
    const int hint = m_words->fontMetrics().horizontalAdvance(m_words->placeholderText());
    m_words->setMinimumWidth(std::min(hint + 2 * theme.space(20), theme.space(widest)));
}

void SearchField::retranslate()
{
    m_clear->setAccessibleName(tr("Clear the search"));
    m_clear->setToolTip(m_clear->accessibleName());
}

} // namespace lantian
