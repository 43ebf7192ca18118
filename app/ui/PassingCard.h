#pragma once

#include "ui/Card.h"

namespace lantian {

class Button;
class ProgressRow;

/// For people of the office: the sealed file on a colleague's stick is handed over to the office.
class PassingCard : public Card
{
    Q_OBJECT

public:
    explicit PassingCard(QWidget *parent = nullptr);

    /// A file is being handed over: `done` of `total` bytes have gone. Once all have, the office takes it in.
    void setPassing(qint64 done, qint64 total);
    /// None is; `words` say how the last one ended, empty for nothing to say.
    void setIdle(const QString &words);

Q_SIGNALS:
    void passRequested();
    void cancelRequested();

protected:
    void retranslate() override;

private:
    WrapLabel *m_about;
    WrapLabel *m_outcome;
    ProgressRow *m_progress;
    Button *m_pass;
    Button *m_cancel;
};

} // namespace lantian
