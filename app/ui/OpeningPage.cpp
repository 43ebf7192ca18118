#include "ui/OpeningPage.h"

#include "ui/Button.h"
#include "ui/Card.h"
#include "ui/ErrorWords.h"
#include "ui/FlowLayout.h"
#include "ui/ScrollPage.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

OpeningPage::OpeningPage(QWidget *parent)
    : ThemedWidget(parent)
    , m_title(new WrapLabel({}, u"hero"_s, this))
    , m_words(new WrapLabel({}, {}, this))
    , m_where(new WrapLabel({}, u"muted"_s, this))
    , m_retry(new Button({}, u"primary"_s, this))
    , m_quit(new Button({}, u"secondary"_s, this))
{
    m_title->setObjectName(u"openingTitle"_s);
    m_words->setObjectName(u"openingWords"_s);
    m_where->setObjectName(u"openingWhere"_s);
    m_retry->setObjectName(u"openingRetry"_s);
    m_quit->setObjectName(u"openingQuit"_s);
    auto *page = new ScrollPage(this);
    auto *card = new Card({}, page);
    auto *buttons = new QWidget(card);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins({});
    flow->addWidget(m_retry);
    flow->addWidget(m_quit);
    for (QWidget *row : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_words),
                         static_cast<QWidget *>(m_where), buttons})
        card->body()->addWidget(row);
    page->body()->addStretch(1);
    page->body()->addWidget(card);
    page->body()->addStretch(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(page);
    connect(m_retry, &Button::clicked, this, &OpeningPage::retryRequested);
    connect(m_quit, &Button::clicked, this, &OpeningPage::quitRequested);
    OpeningPage::restyle(appliedTheme());
    OpeningPage::retranslate();
}

void OpeningPage::showPreparing()
{
    m_error.reset();
    retranslate();
}

void OpeningPage::showTrouble(const Error &error, const QString &directory)
{
    m_error = error;
    m_directory = directory;
    retranslate();
}

void OpeningPage::restyle(const Theme &theme)
{
    resize(theme.px(720), theme.px(440));
}

void OpeningPage::retranslate()
{
    setWindowTitle(tr("Lantian"));
    m_title->setText(m_error ? tr("The records cannot be opened") : tr("The demo county is being made"));
    m_words->setText(m_error ? errorWords(*m_error)
                             : tr("Boundaries, people, sites and ten days of cases; some seconds."));
    m_where->setText(tr("Folder: %1").arg(m_directory));
    m_where->setVisible(m_error.has_value());
    m_retry->setText(tr("Try again"));
    m_quit->setText(tr("Quit"));
    for (Button *button : {m_retry, m_quit}) {
        button->setAccessibleName(button->text());
        button->setVisible(m_error.has_value());
    }
}

} // namespace lantian
