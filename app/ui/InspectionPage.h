#pragma once

#include "ui/DraftPage.h"

class QStackedWidget;

namespace lantian {

class ChecklistView;
class SitePicker;
class VisitedSite;

/// One visit to one site with the whole checklist: first which site, then item by item.
class InspectionPage : public DraftPage
{
    Q_OBJECT

public:
    /// `book` and `whereabouts` outlive the page.
    InspectionPage(FieldBook &book, Whereabouts &whereabouts, QWidget *parent = nullptr);

    /// Begins an inspection by the checklist of `category`; a draft is kept from the choice of the site on.
    void begin(const Person &person, const QString &category);
    /// Goes on with `draft`, which is one of `person`.
    void resume(const Person &person, const Draft &draft);
    /// What is inspected, and by which checklist.
    QString title() const override;

Q_SIGNALS:
    /// The person wants to see what was found at the site before.
    void siteRequested(const QUuid &site);
    /// The person wants to see `photo` of the draft.
    void photoRequested(const Photo &photo);

protected:
    void commitPending() override;
    bool isComplete() override;
    Photo::Role nextRole() const override { return Photo::Role::Item; }
    void showDraft() override;
    void showPlace() override;
    void showPhotos() override;
    void retranslate() override;

private:
    bool takeChecklist(const QString &category);
    void connectView();
    void askForSites();
    void inspect(const QUuid &site, const QString &name);
    void showChecklist();
    void answerInItem(const QString &item, const QString &part, const QJsonValue &value);
    void lookAt(const QString &item, int index);
    void showItem(const QString &item, const ChecklistResult &result);
    ChecklistResult result() const;

    QString m_category;
    const ChecklistProfile *m_profile = nullptr;
    VisitedSite *m_site;
    QStackedWidget *m_stack;
    SitePicker *m_picker;
    ChecklistView *m_view = nullptr; ///< none before the first checklist
};

} // namespace lantian
