#pragma once

#include "ui/Card.h"
#include "ui/Option.h"

#include <vector>

namespace lantian {

class FlowLayout;

/// What a record still lacks, each as a button that leads there. Gone while there is nothing to show.
class LacksCard : public Card
{
    Q_OBJECT

public:
    explicit LacksCard(QWidget *parent = nullptr);

    void setLacks(const std::vector<Option> &lacks);

Q_SIGNALS:
    /// The person wants to see to the lack with this key.
    void chosen(const QString &key);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    std::vector<Option> m_lacks;
    QWidget *m_buttons;
    FlowLayout *m_flow;
};

} // namespace lantian
