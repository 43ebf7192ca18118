#pragma once

#include "ui/Card.h"

#include <QUuid>

#include <vector>

namespace lantian {

class Button;
class RowList;

/// What a person has begun and not handed in, each with a bin, and the way to what was binned.
class DraftsCard : public Card
{
    Q_OBJECT

public:
    /// One draft as it is shown.
    struct Row {
        QUuid id;
        QString title;  ///< what and where
        QString saved;  ///< when it was last changed
        QString status; ///< how far it is: 6/8

        bool operator==(const Row &) const = default;
    };

    explicit DraftsCard(QWidget *parent = nullptr);

    void setDrafts(const std::vector<Row> &drafts);

Q_SIGNALS:
    /// The person wants to go on with the draft.
    void chosen(const QUuid &id);
    /// The person threw the draft away.
    void binned(const QUuid &id);
    /// The person wants to see the bin.
    void binRequested();

protected:
    void retranslate() override;

private:
    std::vector<Row> m_drafts;
    Button *m_bin;
    WrapLabel *m_nothing;
    RowList *m_rows;
};

} // namespace lantian
