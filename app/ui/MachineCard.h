#pragma once

#include "fieldwork/FieldBook.h"
#include "ui/Card.h"

namespace lantian {

class Chip;
class WrapLabel;

/// What there is to know of this machine: its id, room on the disk, catalogue and boundaries.
class MachineCard : public Card
{
    Q_OBJECT

public:
    /// `reference` must outlive the card.
    MachineCard(const QUuid &device, const QString &fingerprint, const Reference &reference,
                QWidget *parent = nullptr);

    /// Shows how many bytes can still be written; that nobody knows while none was told.
    void setFreeSpace(std::optional<qint64> bytes);

protected:
    void retranslate() override;

private:
    void wordSpace();
    void wordCatalogue();
    void wordBoundaries();

    QUuid m_device;
    QString m_fingerprint;
    const Reference &m_reference;
    std::optional<qint64> m_free;

    WrapLabel *m_about;
    WrapLabel *m_space;
    Chip *m_spaceState;
    WrapLabel *m_catalogue;
    WrapLabel *m_refusals;
    WrapLabel *m_boundaries;
    WrapLabel *m_boundaryTrouble;
};

} // namespace lantian
