#pragma once

#include "ui/Card.h"

namespace lantian {

class Button;

/// Says that another catalogue or other maps came from the office, and lets them come into force now.
class RenewalCard : public Card
{
    Q_OBJECT

public:
    explicit RenewalCard(QWidget *parent = nullptr);

Q_SIGNALS:
    void renewRequested();

protected:
    void retranslate() override;

private:
    WrapLabel *m_about;
    Button *m_renew;
};

} // namespace lantian
