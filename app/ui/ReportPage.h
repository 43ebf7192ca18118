#pragma once

#include "ui/DraftPage.h"

namespace lantian {

class ReportView;

/// Recording one problem, saved as a report when nothing lacks. Made from the catalogue, for every category.
class ReportPage : public DraftPage
{
    Q_OBJECT

public:
    /// `book` and `whereabouts` outlive the page.
    ReportPage(FieldBook &book, Whereabouts &whereabouts, QWidget *parent = nullptr);

    /// Begins a report by `person`; `subtype` is empty when it is to be asked.
    void begin(const Person &person, const QString &category, const QString &subtype);
    /// Goes on with `draft`, which is one of `person`.
    void resume(const Person &person, const Draft &draft);
    void setCamera(bool present) override;
    /// Asks for a photo, from the camera where there is one.
    void takePhoto() { DraftPage::takePhoto(); }
    /// The person put the place right on the map. `grid`, a code, and `place`, the same in words, are empty
    /// outside all grids.
    void setPosition(const Position &position, const QString &grid, const QString &place);
    QString title() const override;

Q_SIGNALS:
    void caseRequested(const QUuid &id);
    void positionRequested(const QUuid &draft);

protected:
    void commitPending() override;
    bool isComplete() override;
    Photo::Role nextRole() const override;
    void showDraft() override;
    void showPlace() override;
    void showPhotos() override;
    void retranslate() override;

private:
    void connectView();
    void clear(const Draft &draft);
    void answer(const QString &key, const QJsonValue &value);
    void askForSites(const QString &key, const QString &text);
    void lookNearby();
    void showNearby();
    void loadHero();

    ReportView *m_view;
    Category m_category;
    std::optional<Position> m_lookedAt; ///< where nearby cases were looked for last
    std::vector<NearCase> m_nearby;
    bool m_asksWhatLacks = false; ///< saving was tried, so what lacks is listed from then on
    QString m_heroOf;             ///< hash of the file that is shown large
};

} // namespace lantian
