#pragma once

#include "fieldwork/FieldBook.h"
#include "sync/BundleExport.h"
#include "sync/HubLink.h"
#include "sync/ThreadedStore.h"

namespace lantian {

class BundleCard;

/// Does what a BundleCard asks for: exports to a stick, and takes the office's receipt from it.
class BundleWay : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    BundleWay(FieldBook &book, HubLink &link, BundleCard &card);

private:
    void choosePlace();
    void exportTo(const QString &path);
    void takeReceiptAt(const QString &path);

    FieldBook &m_book;
    HubLink &m_link;
    BundleCard &m_card;
    ThreadedStore m_store;
    std::unique_ptr<BundleExport> m_export; ///< while one is under way
};

} // namespace lantian
