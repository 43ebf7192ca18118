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

LedgerPages::LedgerPages(FieldBook &book, Shell &shell, Trail &trail, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_shell(shell)
    , m_trail(trail)
    , m_ledger(new LedgerView(book))
    , m_case(new CasePage(book))
    , m_site(new SitePage(book))
    , m_viewer(new PhotoViewer(book, &shell))
{
    shell.addPage({ledger, tr("Ledger"), {}, u"list"_s}, m_ledger);
    shell.addPage({aCase, {}, {}, {}}, m_case);
    shell.addPage({site, {}, {}, {}}, m_site);
    connect(m_ledger, &LedgerView::caseChosen, this, &LedgerPages::openCase);
    connect(m_ledger, &LedgerView::titleChanged, this, &LedgerPages::retranslate);
    connect(m_case, &CasePage::titleChanged, this, &LedgerPages::retranslate);
    connect(m_case, &CasePage::photoRequested, this, &LedgerPages::openPhotos);
    connect(m_case, &CasePage::siteRequested, this, &LedgerPages::openSite);
    connect(m_case, &CasePage::caseRequested, this, &LedgerPages::openCase);
    connect(m_case, &CasePage::shown, this,
            [this](const CaseFile &file) { m_shownPosition = file.about.position; });
    connect(m_case, &CasePage::positionRequested, this,
            [this](const QUuid &id) { Q_EMIT positionRequested(id, m_shownPosition, m_case->title()); });
    connect(m_site, &SitePage::titleChanged, this, &LedgerPages::retranslate);
    connect(m_site, &SitePage::caseChosen, this, &LedgerPages::openCase);
    connect(m_site, &SitePage::photoRequested, this, &LedgerPages::openPhotos);
    retranslate();
}

void LedgerPages::setPerson(const Person &person)
{
    m_person = person;
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
    m_shell.setPageWords(ledger, tr("Ledger"), m_ledger->title());
    m_shell.setPageWords(aCase, {}, m_case->title());
    m_shell.setPageWords(site, {}, m_site->title());
}

} // namespace lantian
