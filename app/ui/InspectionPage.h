#pragma once

#include "fieldwork/FieldBook.h"
#include "fieldwork/Whereabouts.h"
#include "ui/ThemedWidget.h"

class QStackedWidget;

namespace lantian {

class ChecklistView;
class DraftPhotos;
class SitePicker;

/// One visit to one site with the whole checklist: first which site, then item by item. Every tap is kept at
/// once.
class InspectionPage : public ThemedWidget
{
    Q_OBJECT

public:
    /// `book` and `whereabouts` outlive the page.
    InspectionPage(FieldBook &book, Whereabouts &whereabouts, QWidget *parent = nullptr);

    /// Begins an inspection by the checklist of `category`; a draft is kept from the first tap on.
    void begin(const Person &person, const QString &category);
    /// Goes on with `draft`, which is one of `person`.
    void resume(const Person &person, const Draft &draft);
    /// Takes a photo of the item `item` in. Of `request`, the file or its bytes and where they come from
    /// count.
    void addPhoto(const QString &item, PhotoRequest request);
    /// The draft that is worked on; null before the first.
    QUuid draft() const { return m_draft.id; }
    /// What is inspected, and by which checklist.
    QString title() const;

Q_SIGNALS:
    /// The inspection is recorded; its draft is gone.
    void saved(const Recorded &recorded);
    /// The person leaves; the draft is kept as it stands.
    void leftAsDraft(const QUuid &draft);
    /// The draft is in the bin now, from where FieldBook::unbin() takes it.
    void binned(const QUuid &draft);
    /// The person wants to see what was found at the site before.
    void siteRequested(const QUuid &site);
    /// The person wants to take a photo of `item`; it comes by addPhoto(), or straight into the draft.
    void cameraRequested(const QUuid &draft, Photo::Role role, const QString &item);
    /// The person wants to see `photo` of the draft.
    void photoRequested(const QUuid &draft, const Photo &photo);
    void titleChanged(const QString &title);
    /// An answer was kept at `at`.
    void kept(const QDateTime &at);
    /// Something that was asked of the book did not work. Answers given before are kept.
    void failed(const Error &error);

protected:
    void retranslate() override;

private:
    void open(const Person &person, const Draft &draft);
    ChecklistView *newView();
    void askForSites();
    void chooseSite(const QUuid &site);
    void nameSite(const QString &name);
    void showChecklist();
    void askForSite();

    void keepDraft();
    void keep(const QString &key, const QJsonValue &value);
    void keepInItem(const QString &item, const QString &part, const QJsonValue &value);
    void takePosition();
    void takePhotos();
    void onBookChanged();

    void showItem(const QString &item);
    void showProgress();
    void showSite();
    ChecklistResult result() const;

    void submit();
    void leave();
    void bin();

    FieldBook &m_book;
    Whereabouts &m_whereabouts;
    Person m_person;
    const ChecklistProfile *m_profile = nullptr;
    Draft m_draft;
    bool m_isKept = false;      ///< whether the book has the draft
    bool m_isHere = false;      ///< whether it was begun in this sitting, so that it is where the machine is
    bool m_isSubmitted = false; ///< to be recorded once its photos are taken in
    std::optional<SiteFile> m_site;
    std::vector<LedgerRow> m_openCases; ///< of the site

    DraftPhotos *m_photos;
    QStackedWidget *m_stack;
    SitePicker *m_picker;
    ChecklistView *m_view = nullptr;
};

} // namespace lantian
