#pragma once

#include "ui/Card.h"

#include <QUuid>

#include <vector>

namespace lantian {

class RowList;

/// How today stands: how much was recorded and has arrived, and what came back to be put right.
class TodayCard : public Card
{
    Q_OBJECT

public:
    /// A case that came back for correction.
    struct Returned {
        QUuid id;
        QString title;   ///< what and where
        QString reason;  ///< what is missing, or what the township said
        int missing = 0; ///< how many answers are missing; 0 when that was not said

        bool operator==(const Returned &) const = default;
    };

    /// What the card shows.
    struct Figures {
        qint64 stored = 0;
        qint64 arrived = 0;
        std::vector<Returned> returned;

        bool operator==(const Figures &) const = default;
    };

    explicit TodayCard(QWidget *parent = nullptr);

    void setFigures(const Figures &figures);

Q_SIGNALS:
    /// The person wants to see to the case.
    void caseChosen(const QUuid &id);

protected:
    void retranslate() override;

private:
    Figures m_figures;
    WrapLabel *m_counts;
    WrapLabel *m_nothing;
    RowList *m_rows;
};

} // namespace lantian
