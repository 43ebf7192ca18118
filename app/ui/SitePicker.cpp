#include "ui/SitePicker.h"

#include "ui/Button.h"
#include "ui/Card.h"
#include "ui/RowButton.h"
#include "ui/RowList.h"
#include "ui/ScrollPage.h"
#include "ui/WrapLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

SitePicker::SitePicker(QWidget *parent)
    : ThemedWidget(parent)
    , m_card(new Card)
    , m_search(new QLineEdit)
    , m_nothing(new WrapLabel({}, u"muted"_s))
    , m_rows(new RowList)
    , m_unregistered(new Card)
    , m_unregisteredWords(new WrapLabel({}, u"muted"_s))
    , m_unregisteredButton(new Button({}, u"secondary"_s))
{
    m_search->setObjectName(u"siteSearch"_s);
    m_unregisteredButton->setObjectName(u"unregistered"_s);
    m_card->body()->addWidget(m_search);
    m_card->body()->addWidget(m_nothing);
    m_card->body()->addWidget(m_rows);
    m_unregistered->body()->addWidget(m_unregisteredWords);
    m_unregistered->body()->addWidget(m_unregisteredButton, 0, Qt::AlignLeading);
    auto *page = new ScrollPage(this);
    page->body()->addWidget(m_card);
    page->body()->addWidget(m_unregistered);
    page->body()->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(page);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        retranslate();
        Q_EMIT searched(text.trimmed());
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_sites.size() == 1)
            Q_EMIT chosen(m_sites.front().id);
    });
    connect(m_unregisteredButton, &Button::clicked, this, &SitePicker::onUnregistered);
    SitePicker::retranslate();
}

QString SitePicker::text() const
{
    return m_search->text().trimmed();
}

void SitePicker::clear()
{
    m_search->clear();
}

void SitePicker::setSites(const std::vector<Choice> &sites)
{
    if (sites == m_sites)
        return;
    m_sites = sites;
    showSites();
}

void SitePicker::showSites()
{
    m_nothing->setVisible(m_sites.empty());
    m_rows->setVisible(!m_sites.empty());
    m_rows->clear();
    for (const Choice &site : m_sites) {
        auto *row = new RowButton(site.name, site.detail, m_rows);
        row->setObjectName(u"site-"_s + site.id.toString(QUuid::WithoutBraces));
        row->setStatus(site.distance, Tone::Neutral);
        connect(row, &RowButton::clicked, this, [this, id = site.id] { Q_EMIT chosen(id); });
        m_rows->add(row);
    }
}

void SitePicker::onUnregistered()
{
    if (text().isEmpty())
        m_search->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT named(text());
}

void SitePicker::retranslate()
{
    m_card->setHeading(tr("Which site?"));
    m_search->setPlaceholderText(tr("Search by name, number or address"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_nothing->setText(text().isEmpty() ? tr("No site is registered on this machine yet.")
                                        : tr("No registered site is called so."));
    m_unregistered->setHeading(tr("Not on the list? Write down its name first"));
    m_unregisteredWords->setText(text().isEmpty()
                                     ? tr("Type its name above. The office registers it later.")
                                     : tr("The office registers it later; the inspection goes on as usual."));
    m_unregisteredButton->setText(text().isEmpty() ? tr("Type a name") : tr("Inspect “%1”").arg(text()));
    m_unregisteredButton->setAccessibleName(m_unregisteredButton->text());
}

} // namespace lantian
