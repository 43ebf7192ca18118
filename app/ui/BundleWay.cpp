#include "ui/BundleWay.h"

#include "sync/ReceiptIntake.h"
#include "ui/BundleCard.h"
#include "ui/ErrorWords.h"
#include "ui/StickChooser.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

BundleWay::BundleWay(FieldBook &book, HubLink &link, BundleCard &card)
    : QObject(&card)
    , m_book(book)
    , m_link(link)
    , m_card(card)
    , m_store(book.writer())
{
    connect(&m_card, &BundleCard::exportRequested, this, &BundleWay::choosePlace);
    connect(&m_card, &BundleCard::cancelRequested, this, [this] {
        if (m_export)
            m_export->cancel();
    });
    connect(&m_card, &BundleCard::receiptRequested, this,
            [this] { chooseReceipt(&m_card, [this](const QString &path) { takeReceiptAt(path); }); });
}

void BundleWay::choosePlace()
{
    const QString name = u"%1-%2.ltb"_s.arg(m_book.device().toString(QUuid::Id128).right(8).toUpper(),
                                            m_book.clock().now().toLocalTime().toString(u"yyyyMMdd-HHmm"_s));
    chooseBundlePlace(&m_card, name, [this](const QString &path) { exportTo(path); });
}

void BundleWay::exportTo(const QString &path)
{
    if (m_export || !m_link.membership())
        return;
    m_export = std::make_unique<BundleExport>(m_store, m_book.photos(), m_book.identity(),
                                              *m_link.membership(), m_book.clock());
    connect(m_export.get(), &BundleExport::progressed, &m_card, &BundleCard::setExporting);
    connect(m_export.get(), &BundleExport::ended, this, [this](const Result<BundleMade> &made) {
        m_export.release()->deleteLater();
        if (!made)
            return m_card.setIdle(errorWords(made.error()));
        m_card.setIdle(
            tr("%1 records and %2 photos are in %3. Import it at the office, then read its receipt "
               "here.")
                .arg(made->events)
                .arg(made->photos)
                .arg(made->path.section(u'/', -1)));
        Q_EMIT m_book.changed();
    });
    m_card.setExporting(0, 0);
    m_export->start(path);
}

void BundleWay::takeReceiptAt(const QString &path)
{
    if (!m_link.membership())
        return;
    m_store.ask(
        [&photos = m_book.photos(), path, membership = *m_link.membership(), now = m_book.clock().now()](
            Store &store) { return importReceipt(store, photos, path, membership, now); },
        [this](const Result<ReceiptTaken> &taken) {
            m_card.setIdle(taken ? tr("The office has confirmed %1 records and %2 photos.")
                                       .arg(taken->eventsConfirmed)
                                       .arg(taken->photosConfirmed)
                                 : errorWords(taken.error()));
            Q_EMIT m_book.changed();
        });
}

} // namespace lantian
