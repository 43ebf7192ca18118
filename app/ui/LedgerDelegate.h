#pragma once

#include <QStyledItemDelegate>

namespace lantian {

class LedgerModel;

/// Paints the rows of a LedgerModel: each cell of a table, or each row as a card of some lines. All rows are
/// equally high. What has no room ends in …, as the case itself says it in full.
class LedgerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Form { Table, Card };

    LedgerDelegate(const LedgerModel &model, Form form, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// In a view `width` pixels wide; for a table it does not matter.
    int rowHeight(int width) const;
    /// The width in pixels that a table's `column` wants, so that its usual words are whole.
    static int columnWidth(int column);

private:
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const LedgerModel &m_model;
    Form m_form;
};

} // namespace lantian
