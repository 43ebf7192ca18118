#pragma once

#include "ui/LazyPage.h"
#include "ui/OfficePictures.h"

namespace lantian {

class CasePage;
class LedgerView;
class PhotoViewer;
class Shell;
class SitePage;
class Trail;

/// The pages that show what was recorded, handed to each other: the ledger, a case, a site, photos over all.
class LedgerPages : public QObject
{
    Q_OBJECT

public:
    /// The keys of the pages in the shell.
    inline static const QString ledger = QStringLiteral("ledger");
    inline static const QString aCase = QStringLiteral("case");
    inline static const QString site = QStringLiteral("site");

    /// Adds the pages to `shell`. All outlive it.
    LedgerPages(FieldBook &book, HubLink &link, Shell &shell, Trail &trail, QObject *parent = nullptr);

    void setPerson(const Person &person);
    void openCase(const QUuid &id);
    void openSite(const QUuid &id);
    void openPhotos(const std::vector<Photo> &photos, int index);
    /// Notes that the case `id` was where the person put a pin.
    void setPosition(const QUuid &id, const Position &position, const QString &grid, const QString &place);
    void retranslate();

Q_SIGNALS:
    /// The person wants to say where the case `id`, called `title`, happened; it is noted at `current` now.
    void positionRequested(const QUuid &id, const std::optional<Position> &current, const QString &title);
    void failed(const Error &error);

private:
    LedgerView *newLedger();
    CasePage *newCase();
    SitePage *newSite();

    FieldBook &m_book;
    Shell &m_shell;
    Trail &m_trail;
    OfficePictures m_office;
    PictureSource m_pictures;
    Person m_person;
    std::optional<Position> m_shownPosition; ///< of the case that is shown
    LazyPage<LedgerView> m_ledger;
    LazyPage<CasePage> m_case;
    LazyPage<SitePage> m_site;
    PhotoViewer *m_viewer;
};

} // namespace lantian
