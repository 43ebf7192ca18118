#pragma once

#include "ui/ThemedWidget.h"

namespace lantian {

class Button;
class ProgressRow;
class WrapLabel;

/// How far the export of a list has come, and what became of it. Hidden until there is something to say.
class ExportRow : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ExportRow(QWidget *parent = nullptr);

    /// `cases` of `total` are written.
    void setProgress(qint64 cases, qint64 total);
    /// Says what became of it.
    void setOutcome(const QString &words);

Q_SIGNALS:
    void cancelRequested();

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    ProgressRow *m_progress;
    Button *m_cancel;
    WrapLabel *m_outcome;
};

} // namespace lantian
