#pragma once

#include "ui/Card.h"

#include <QUuid>

#include <vector>

namespace lantian {

class RowList;

/// What the office did not take as it was, for the person to look at. Not shown while there is nothing.
class UnsettledCard : public Card
{
    Q_OBJECT

public:
    struct Row {
        QUuid caseId;   ///< null when it belongs to no case known here
        QString title;  ///< what it is
        QString reason; ///< why, and what can be done

        bool operator==(const Row &) const = default;
    };

    explicit UnsettledCard(QWidget *parent = nullptr);

    void setRows(const std::vector<Row> &rows);

Q_SIGNALS:
    void caseChosen(const QUuid &id);

protected:
    void retranslate() override;

private:
    std::vector<Row> m_rows;
    RowList *m_list;
};

} // namespace lantian
