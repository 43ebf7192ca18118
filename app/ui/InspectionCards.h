#pragma once

#include "ui/Option.h"
#include "ui/ThemedWidget.h"

#include <QUuid>

#include <vector>

class QVBoxLayout;

namespace lantian {

class Button;
class Card;
class ChoiceChips;
class WrapLabel;

/// What stands beside the checklist of an inspection: the site, its open cases, and where failed items go.
class InspectionCards : public ThemedWidget
{
    Q_OBJECT

public:
    explicit InspectionCards(QWidget *parent = nullptr);

    /// Shows the site `name`; one that is not registered has no history.
    void setSite(const QString &name, const QStringList &lines, bool isRegistered);
    /// Offers to put failed items to one of `cases` instead of opening a new one; `chosen` may be empty. The
    /// card is gone when there are none.
    void setOpenCases(const std::vector<Option> &cases, const QString &chosen);
    /// Shows where failed items usually go; the card is gone for no lines.
    void setHandover(const QStringList &lines);

Q_SIGNALS:
    /// The person wants to see what was found at the site before.
    void historyRequested();
    /// The person means another site.
    void otherSiteRequested();
    /// Failed items belong to the open case with this key; empty: to a new one.
    void linked(const QString &caseKey);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    Card *m_site;
    QVBoxLayout *m_siteLines;
    Button *m_history;
    Button *m_otherSite;
    Card *m_openCases;
    ChoiceChips *m_cases;
    WrapLabel *m_caseWords;
    Card *m_handover;
    QVBoxLayout *m_handoverLines;
    WrapLabel *m_powers;
    QVBoxLayout *m_layout;
};

} // namespace lantian
