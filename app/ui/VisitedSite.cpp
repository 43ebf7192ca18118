#include "ui/VisitedSite.h"

#include "base/Uuid7.h"
#include "fieldwork/DraftKeys.h"
#include "ui/InspectionWords.h"
#include "ui/OnAnswer.h"
#include "ui/StatusWords.h"
#include "ui/TimeWords.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr int mostOpenCases = 5;
}

VisitedSite::VisitedSite(FieldBook &book, Whereabouts &whereabouts, OpenDraft &draft, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_whereabouts(whereabouts)
    , m_draft(draft)
{}

QUuid VisitedSite::site() const
{
    return idFromText(m_draft.draft().fields[draftKey::site].toString());
}

void VisitedSite::look()
{
    m_file.reset();
    m_openCases.clear();
    Q_EMIT changed();
    if (site().isNull())
        return;
    const auto isAsked = [this, draft = m_draft.draft().id, asked = site()] {
        return draft == m_draft.draft().id && asked == site();
    };
    onAnswer(m_book.siteFile(site()), this, [this, isAsked](const Result<SiteFile> &found) {
        if (!found)
            return Q_EMIT failed(found.error());
        if (!isAsked())
            return;
        m_file = *found;
        Q_EMIT changed();
    });
    onAnswer(m_book.page({.onlyOpen = true, .category = m_draft.draft().category, .site = site()},
                         std::nullopt, mostOpenCases),
             this, [this, isAsked](const Result<LedgerPage> &cases) {
                 if (!cases)
                     return Q_EMIT failed(cases.error());
                 if (!isAsked())
                     return;
                 m_openCases = cases->rows;
                 Q_EMIT changed();
             });
}

void VisitedSite::show(InspectionCards &cards) const
{
    const QDateTime now = m_book.clock().now();
    const QJsonObject &fields = m_draft.draft().fields;
    const QString name = fields[draftKey::siteName].toString();
    if (m_file)
        cards.setSite(m_file->about.name, siteLines(*m_file, m_whereabouts.position(), now), true);
    else
        cards.setSite(name, name.isEmpty() ? QStringList() : QStringList{tr("Not registered yet")}, false);
    std::vector<Option> cases;
    for (const LedgerRow &row : m_openCases) {
        QStringList words = {row.number, statusWord(row.state).text, dayWords(row.reportedAt, now)};
        words.removeAll(QString());
        cases.push_back({idText(row.id), words.join(u" · "_s)});
    }
    cards.setOpenCases(cases, fields[draftKey::related].toString());
}

} // namespace lantian
