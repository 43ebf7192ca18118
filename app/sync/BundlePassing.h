#pragma once

#include "protocol/BundleOutcome.h"
#include "sync/HubMembership.h"

#include <QObject>
#include <QThread>

namespace lantian {

/// A bundle that the hub has taken, with its receipt beside it.
struct BundlePassed {
    BundleOutcome outcome;
    QString
        receipt; ///< the receipt's path; empty when it could not be written, and `receiptTrouble` says why
    std::optional<Error> receiptTrouble = {};
};

/// Hands the hub a bundle that another machine has sealed to it, and puts the hub's receipt beside it, for
/// that machine to read. Nothing of it is kept here. The stick is read in a thread of its own.
class BundlePassing : public QObject
{
    Q_OBJECT

public:
    explicit BundlePassing(HubMembership membership, QObject *parent = nullptr);
    /// Calls it off.
    ~BundlePassing() override;

    /// Hands over the bundle at `path`, and says ended(): with Unreachable when nobody answers; Denied for
    /// who may not bring bundles, and when the hub does not let this machine in; Invalid with the hub's word
    /// when it does not take the bundle (`bundle-damaged`, `bundle-other-hub`, …). The same again does no
    /// harm. Once.
    void start(const QString &path);
    /// Says ended() with Cancelled, unless it has ended.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 doneBytes, qint64 totalBytes);
    void ended(const lantian::Result<lantian::BundlePassed> &passed);

private:
    class Courier;

    QThread m_thread;
    Courier *m_courier; ///< lives in the thread, and goes with it
};

} // namespace lantian
