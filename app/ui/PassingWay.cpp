#include "ui/PassingWay.h"

#include "ui/ErrorWords.h"
#include "ui/PassingCard.h"
#include "ui/StickChooser.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QString wordsOf(const BundlePassed &passed)
{
    const BundleOutcome &outcome = passed.outcome;
    QStringList words;
    if (outcome.stored + outcome.refused + outcome.photos == 0)
        words << PassingWay::tr("The office had all of this file already.");
    else
        words << PassingWay::tr("The office has taken in %1 records and %2 photos.")
                     .arg(outcome.stored)
                     .arg(outcome.photos);
    if (outcome.refused > 0)
        words << PassingWay::tr(
                     "%1 records were not accepted; the office keeps them for somebody to look at.")
                     .arg(outcome.refused);
    if (outcome.photosMissing > 0)
        words << PassingWay::tr("%1 photos have not come yet; they are on the tablet.")
                     .arg(outcome.photosMissing);
    if (outcome.isRevoked)
        words << PassingWay::tr("This tablet has been shut out; look at its records with that in mind.");
    if (passed.receiptTrouble)
        words << PassingWay::tr(
            "The receipt could not be written to the stick. Make room there and hand the file "
            "over again.");
    else
        words << PassingWay::tr("The receipt is %1, on the same stick.")
                     .arg(QFileInfo(passed.receipt).fileName());
    return words.join(u'\n');
}

} // namespace

PassingWay::PassingWay(HubLink &link, PassingCard &card) : QObject(&card), m_link(link), m_card(card)
{
    connect(&m_card, &PassingCard::passRequested, this,
            [this] { chooseBundle(&m_card, [this](const QString &path) { pass(path); }); });
    connect(&m_card, &PassingCard::cancelRequested, this, [this] {
        if (m_passing)
            m_passing->cancel();
    });
}

void PassingWay::pass(const QString &path)
{
    if (m_passing || !m_link.membership())
        return;
    m_passing = std::make_unique<BundlePassing>(*m_link.membership());
    connect(m_passing.get(), &BundlePassing::progressed, &m_card, &PassingCard::setPassing);
    connect(m_passing.get(), &BundlePassing::ended, this, [this](const Result<BundlePassed> &passed) {
        m_passing.release()->deleteLater();
        m_card.setIdle(passed ? wordsOf(*passed) : errorWords(passed.error()));
    });
    m_card.setPassing(0, 0);
    m_passing->start(path);
}

} // namespace lantian
