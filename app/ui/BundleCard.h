#pragma once

#include "ui/Card.h"

namespace lantian {

class Button;
class ProgressRow;

/// The way to the office without a network: everything that waits into one sealed file on a USB stick, and
/// the office's receipt back from it.
class BundleCard : public Card
{
    Q_OBJECT

public:
    explicit BundleCard(QWidget *parent = nullptr);

    /// Whether there is anything to export, and an office to seal it for.
    void setPossible(bool possible);
    /// An export is under way: `done` of `total` bytes are written.
    void setExporting(qint64 done, qint64 total);
    /// None is; `words` say how the last one or the last receipt ended, empty for nothing to say.
    void setIdle(const QString &words);

Q_SIGNALS:
    void exportRequested();
    void cancelRequested();
    void receiptRequested();

protected:
    void retranslate() override;

private:
    WrapLabel *m_about;
    WrapLabel *m_outcome;
    ProgressRow *m_progress;
    Button *m_export;
    Button *m_cancel;
    Button *m_receipt;
};

} // namespace lantian
