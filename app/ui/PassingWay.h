#pragma once

#include "sync/BundlePassing.h"
#include "sync/HubLink.h"

namespace lantian {

class PassingCard;

/// Does what a PassingCard asks for.
class PassingWay : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    PassingWay(HubLink &link, PassingCard &card);

private:
    void pass(const QString &path);

    HubLink &m_link;
    PassingCard &m_card;
    std::unique_ptr<BundlePassing> m_passing; ///< while a file is being handed over
};

} // namespace lantian
