#pragma once

#include "ui/Card.h"

#include <QUuid>

#include <vector>

namespace lantian {

/// A case that may be the same problem, as it is offered.
struct NearView {
    QUuid id;
    QString title;   ///< what it is
    QString details; ///< how far away, when, where it stands

    bool operator==(const NearView &) const = default;
};

/// Cases near by that may be the same problem: to be looked at, or to be linked to. Only an offer.
class NearCasesCard : public Card
{
    Q_OBJECT

public:
    explicit NearCasesCard(QWidget *parent = nullptr);

    /// Offers `cases`; `linked` is the one the record is linked to, or null.
    void setCases(const std::vector<NearView> &cases, const QUuid &linked);

Q_SIGNALS:
    void caseRequested(const QUuid &id);
    /// The person links the record to `id`, or with a null one takes the link back.
    void linked(const QUuid &id);
    void closed();

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    QWidget *newRow(const NearView &about);

    std::vector<NearView> m_cases;
    QUuid m_linked;
    QWidget *m_rows;
};

} // namespace lantian
