#pragma once

#include "ui/PictureSource.h"
#include "ui/ThemedWidget.h"

class QStackedLayout;

namespace lantian {

class Button;
class Card;
class CaseFactsCard;
class CaseHead;
class CasePhotos;
class EmptyState;
class InspectionResult;
class ScrollPage;
class TimelineCard;
class WrapLabel;

/// The page of one case: where it stands, what happened, what is known. It looks again whenever something was
/// recorded, and waits with that while nobody sees it.
class CasePage : public ThemedWidget
{
    Q_OBJECT

public:
    /// `book` must outlive the page.
    CasePage(FieldBook &book, const PictureSource &pictures, QWidget *parent = nullptr);

    /// Shows the case `id` from its top.
    void open(const QUuid &id);
    /// In whose name photos are added; without anybody they are not.
    void setPerson(const std::optional<Person> &person);
    /// What the top bar says of this page.
    QString title() const;

Q_SIGNALS:
    void titleChanged(const QString &title);
    /// The person wants to see these photos, beginning with the one at `index`.
    void photoRequested(const std::vector<lantian::Photo> &photos, int index);
    void siteRequested(const QUuid &site);
    void caseRequested(const QUuid &id);
    /// The person wants to say where the case `id` happened.
    void positionRequested(const QUuid &id);
    /// `id` is shown as the store knows it now.
    void shown(const lantian::CaseFile &file);

protected:
    void showEvent(QShowEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void look();
    void take(const CaseFile &file);
    void onFailed(const Error &error);
    void addPhoto(const QString &path);
    void say(const QString &words, bool isTrouble);

    FieldBook &m_book;
    QUuid m_id;
    std::optional<CaseFile> m_file;
    std::optional<Person> m_person;
    bool m_isStale = false;
    int m_adding = 0; ///< photos being taken in

    QStackedLayout *m_stack;
    ScrollPage *m_page;
    QWidget *m_main;
    CaseHead *m_head;
    TimelineCard *m_timeline;
    CasePhotos *m_photos;
    WrapLabel *m_words;
    CaseFactsCard *m_facts;
    Card *m_inspectionCard;
    InspectionResult *m_inspection;
    Button *m_addPhoto;
    QWidget *m_actions;
    EmptyState *m_empty;
};

} // namespace lantian
