#pragma once

#include "sync/AutoSync.h"
#include "ui/Card.h"

namespace lantian {

class ChoiceChips;

/// Over which networks the tablet syncs by itself.
class AutoSyncCard : public Card
{
    Q_OBJECT

public:
    explicit AutoSyncCard(QWidget *parent = nullptr);

    void setWay(AutoWay way);

Q_SIGNALS:
    void wayChosen(lantian::AutoWay way);

protected:
    void retranslate() override;

private:
    AutoWay m_way = AutoWay::Any;
    WrapLabel *m_about;
    ChoiceChips *m_ways;
};

} // namespace lantian
