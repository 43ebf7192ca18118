#include "ui/ExchangesCard.h"

#include "ui/Chip.h"
#include "ui/StatusWords.h"
#include "ui/Theme.h"
#include "ui/TimeWords.h"
#include "ui/WrapLabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QString amountWords(const ExchangeRecord &exchange)
{
    QStringList words;
    if (exchange.way == ExchangeRecord::Way::Bundle)
        words << ExchangesCard::tr("USB stick");
    if (exchange.way == ExchangeRecord::Way::Receipt)
        words << ExchangesCard::tr("Receipt read");
    if (exchange.eventsSent > 0)
        words << ExchangesCard::tr("%1 records").arg(exchange.eventsSent);
    if (exchange.photosSent > 0)
        words << ExchangesCard::tr("%1 photos").arg(exchange.photosSent);
    if (exchange.eventsReceived > 0)
        words << ExchangesCard::tr("%1 received").arg(exchange.eventsReceived);
    return words.isEmpty() ? ExchangesCard::tr("Nothing new") : words.join(u" · "_s);
}

StatusWord outcomeWord(const ExchangeRecord &exchange)
{
    switch (exchange.outcome) {
    case ExchangeRecord::Outcome::Complete:
        if (exchange.way == ExchangeRecord::Way::Bundle)
            return {ExchangesCard::tr("Receipt still to come"), Tone::Warning};
        if (exchange.resumed > 0)
            return {ExchangesCard::tr("Resumed %n time(s)", nullptr, int(exchange.resumed)), Tone::Good};
        return {ExchangesCard::tr("Complete"), Tone::Good};
    case ExchangeRecord::Outcome::Partial:
        return {ExchangesCard::tr("Some still wait"), Tone::Warning};
    case ExchangeRecord::Outcome::Failed:
        return {ExchangesCard::tr("Did not work"), Tone::Bad};
    case ExchangeRecord::Outcome::Cancelled:
        return {ExchangesCard::tr("Called off"), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

} // namespace

ExchangesCard::ExchangesCard(QWidget *parent)
    : Card({}, parent)
    , m_nothing(new WrapLabel({}, u"muted"_s, this))
    , m_table(new QWidget(this))
    , m_rows(new QGridLayout(m_table))
{
    m_table->setObjectName(u"exchanges"_s);
    m_rows->setContentsMargins({});
    m_rows->setColumnStretch(1, 1);
    body()->addWidget(m_nothing);
    body()->addWidget(m_table);
    body()->addStretch(1);
    ExchangesCard::restyle(appliedTheme());
    ExchangesCard::retranslate();
}

void ExchangesCard::setExchanges(const std::vector<ExchangeRecord> &exchanges, const QDateTime &now)
{
    m_exchanges = exchanges;
    m_now = now;
    fill();
}

void ExchangesCard::fill()
{
    qDeleteAll(m_table->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    int row = 0;
    for (const ExchangeRecord &exchange : m_exchanges) {
        if (row > 0)
            m_rows->addWidget(newRule(m_table), row++, 0, 1, 3);
        const StatusWord outcome = outcomeWord(exchange);
        m_rows->addWidget(new WrapLabel(momentWords(exchange.beganAt, m_now), {}, m_table), row, 0);
        m_rows->addWidget(new WrapLabel(amountWords(exchange), u"muted"_s, m_table), row, 1);
        m_rows->addWidget(new Chip(outcome.text, outcome.tone, m_table), row++, 2,
                          Qt::AlignTrailing | Qt::AlignVCenter);
    }
    m_nothing->setVisible(m_exchanges.empty());
    m_table->setVisible(!m_exchanges.empty());
}

void ExchangesCard::restyle(const Theme &theme)
{
    Card::restyle(theme);
    m_rows->setHorizontalSpacing(theme.space(16));
    m_rows->setVerticalSpacing(theme.space(12));
}

void ExchangesCard::retranslate()
{
    setHeading(tr("History"));
    m_nothing->setText(tr("No exchange with the office yet."));
    fill();
}

} // namespace lantian
