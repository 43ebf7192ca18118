#pragma once

#include "ui/Card.h"

#include <QUuid>

#include <optional>

namespace lantian {

class FactList;

/// Who this tablet is to the office: its number, its key, and how far its clock is from the office's.
class DeviceCard : public Card
{
    Q_OBJECT

public:
    DeviceCard(const QUuid &device, const QString &fingerprint, QWidget *parent = nullptr);

    /// By how many seconds the clock here is ahead of the office's; nothing while that is not known.
    void setClockAhead(std::optional<qint64> seconds);

protected:
    void retranslate() override;

private:
    QString clockWords() const;

    QUuid m_device;
    QString m_fingerprint;
    std::optional<qint64> m_ahead;
    FactList *m_facts;
};

} // namespace lantian
