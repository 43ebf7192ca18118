#pragma once

#include "fieldwork/CaseFile.h"
#include "ui/Card.h"
#include "ui/StatusWords.h"

namespace lantian {

class Chip;
class FlowLayout;
class ProgressSteps;

/// Which of the six steps a case is at; six when all are done.
int stepOf(const Case &about);

/// Where a case stands, at one glance.
class CaseHead : public Card
{
    Q_OBJECT

public:
    explicit CaseHead(QWidget *parent = nullptr);

    void show(const CaseFile &file, const QString &type, const QDateTime &now);

protected:
    void restyle(const Theme &theme) override;

private:
    void put(Chip *chip, const StatusWord &word);

    FlowLayout *m_chips;
    Chip *m_status;
    Chip *m_left; ///< time left, while there is any
    Chip *m_severity;
    Chip *m_type;
    WrapLabel *m_number;
    ProgressSteps *m_steps;
};

} // namespace lantian
