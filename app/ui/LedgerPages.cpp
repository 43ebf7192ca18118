#include "ui/LedgerPages.h"

#include "ui/CasePage.h"
#include "ui/LedgerView.h"
#include "ui/OnAnswer.h"
#include "ui/PhotoViewer.h"
#include "ui/Shell.h"
#include "ui/SitePage.h"
#include "ui/Trail.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

LedgerPages::LedgerPages(FieldBook &book, HubLink &link, Shell &shell, Trail &trail, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_shell(shell)
    , m_trail(trail)
    , m_office(book, link)
    , m_pictures([this](const Photo &photo, PhotoFile file, int edge) {
        return m_office.picture(photo, file, edge);
    })
    , m_ledger(shell, ledger)
    , m_case(shell, aCase)
    , m_site(shell, site)
    , m_viewer(new PhotoViewer(m_pictures, &shell))
{
    shell.addPage({ledger, tr("Ledger"), {}, u"list"_s}, [this] { return newLedger(); });
    shell.addPage({aCase, {}, {}, {}}, [this] { return newCase(); });
    shell.addPage({site, {}, {}, {}}, [this] { return newSite(); });
    retranslate();
}

LedgerView *LedgerPages::newLedger()
{
    auto *page = new LedgerView(m_book);
    connect(page, &LedgerView::caseChosen, this, &LedgerPages::openCase);
    connect(page, &LedgerView::titleChanged, this, &LedgerPages::retranslate);
    return page;
}

CasePage *LedgerPages::newCase()
{
    auto *page = new CasePage(m_book, m_pictures);
    page->setPerson(m_person);
    connect(page, &CasePage::titleChanged, this, &LedgerPages::retranslate);
    connect(page, &CasePage::photoRequested, this, &LedgerPages::openPhotos);
    connect(page, &CasePage::siteRequested, this, &LedgerPages::openSite);
    connect(page, &CasePage::caseRequested, this, &LedgerPages::openCase);
    connect(page, &CasePage::shown, this,
            [this](const CaseFile &file) { m_shownPosition = file.about.position; });
    connect(page, &CasePage::positionRequested, this,
            [this](const QUuid &id) { Q_EMIT positionRequested(id, m_shownPosition, m_case->title()); });
    return page;
}

SitePage *LedgerPages::newSite()
{
    auto *page = new SitePage(m_book, m_pictures);
    connect(page, &SitePage::titleChanged, this, &LedgerPages::retranslate);
    connect(page, &SitePage::caseChosen, this, &LedgerPages::openCase);
    connect(page, &SitePage::photoRequested, this, &LedgerPages::openPhotos);
    return page;
}

void LedgerPages::setPerson(const Person &person)
{
    m_person = person;
    if (m_case.isMade())
        m_case->setPerson(person);
}

void LedgerPages::openCase(const QUuid &id)
{
    m_trail.open(aCase, [this, id] { m_case->open(id); });
}

void LedgerPages::openSite(const QUuid &id)
{
    m_trail.open(site, [this, id] { m_site->open(id); });
}

void LedgerPages::openPhotos(const std::vector<Photo> &photos, int index)
{
    m_viewer->open(photos, index);
}

void LedgerPages::setPosition(const QUuid &id, const Position &position, const QString &grid,
                              const QString &place)
{
    const QJsonObject data{{u"position"_s, toJson(position)}, {u"grid"_s, grid}, {u"place"_s, place}};
    onAnswer(m_book.amend(id, m_person.id, data), this, [this](const Result<Event> &amended) {
        if (!amended)
            Q_EMIT failed(amended.error());
    });
}

void LedgerPages::retranslate()
{
    m_shell.setPageWords(ledger, tr("Ledger"), m_ledger.isMade() ? m_ledger->title() : QString());
    m_shell.setPageWords(aCase, {}, m_case.isMade() ? m_case->title() : QString());
    m_shell.setPageWords(site, {}, m_site.isMade() ? m_site->title() : QString());
}

} // namespace lantian
