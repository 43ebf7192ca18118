#pragma once

#include "fieldwork/SyncStanding.h"
#include "ui/Card.h"

class QGridLayout;

namespace lantian {

/// The exchanges with the office so far: when, how much, and how each ended.
class ExchangesCard : public Card
{
    Q_OBJECT

public:
    explicit ExchangesCard(QWidget *parent = nullptr);

    /// Shows `exchanges`, newest first.
    void setExchanges(const std::vector<ExchangeRecord> &exchanges, const QDateTime &now);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void fill();

    std::vector<ExchangeRecord> m_exchanges;
    QDateTime m_now;
    WrapLabel *m_nothing;
    QWidget *m_table;
    QGridLayout *m_rows;
};

} // namespace lantian
