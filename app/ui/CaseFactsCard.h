#pragma once

#include "domain/Catalogue.h"
#include "fieldwork/CaseFile.h"
#include "ui/Card.h"

namespace lantian {

class Button;
class FactList;

/// What is known of a case, and ways to what belongs to it.
class CaseFactsCard : public Card
{
    Q_OBJECT

public:
    explicit CaseFactsCard(QWidget *parent = nullptr);

    void show(const CaseFile &file, const Catalogue &catalogue, const QDateTime &now);

Q_SIGNALS:
    void siteRequested(const QUuid &site);
    void caseRequested(const QUuid &id);
    /// The person wants to say where it happened.
    void positionRequested();

protected:
    void retranslate() override;

private:
    void setLink(Button *button, const QString &text, const QUuid &target);

    FactList *m_facts;
    Button *m_position;
    Button *m_site;
    Button *m_merged;
    Button *m_related;
    QUuid m_siteId;
    QUuid m_mergedId;
    QUuid m_relatedId;
};

} // namespace lantian
