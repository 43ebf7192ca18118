#pragma once

#include "ui/PictureSource.h"
#include "ui/ThemedWidget.h"

class QStackedLayout;

namespace lantian {

class Card;
class EmptyState;
class FactList;
class RowList;
class ScrollPage;
class SiteInspections;
class WrapLabel;

/// The page of one regulated object: what it is, what inspections found over time, its cases.
class SitePage : public ThemedWidget
{
    Q_OBJECT

public:
    /// `book` must outlive the page.
    SitePage(FieldBook &book, const PictureSource &pictures, QWidget *parent = nullptr);

    /// Shows the site `id` from its top.
    void open(const QUuid &id);
    /// What the top bar says of this page.
    QString title() const;

Q_SIGNALS:
    void titleChanged(const QString &title);
    void caseChosen(const QUuid &id);
    /// The person wants to see these photos, beginning with the one at `index`.
    void photoRequested(const std::vector<lantian::Photo> &photos, int index);

protected:
    void showEvent(QShowEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void look();
    void take(const SiteFile &file);
    void showCases(const std::vector<LedgerRow> &cases);

    FieldBook &m_book;
    QUuid m_id;
    std::optional<SiteFile> m_file;
    bool m_isStale = false;

    QStackedLayout *m_stack;
    ScrollPage *m_page;
    QWidget *m_main;
    Card *m_factsCard;
    FactList *m_facts;
    Card *m_inspectionsCard;
    SiteInspections *m_inspections;
    Card *m_casesCard;
    RowList *m_cases;
    WrapLabel *m_noCases;
    EmptyState *m_empty;
};

} // namespace lantian
