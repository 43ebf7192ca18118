#pragma once

#include "fieldwork/CaseFile.h"
#include "ui/ThemedWidget.h"

class QAbstractItemView;
class QListView;
class QStackedLayout;
class QTableView;

namespace lantian {

class LedgerDelegate;
class LedgerModel;

/// The rows of a LedgerModel as a table where all of its columns have room, as a list of cards otherwise. A
/// tap or Enter opens a row; rows are selected with Ctrl and Shift, and copied as text that spreadsheets
/// take.
class LedgerList : public ThemedWidget
{
    Q_OBJECT

public:
    /// `model` must outlive the list.
    explicit LedgerList(LedgerModel &model, QWidget *parent = nullptr);

    bool isTable() const;
    /// The selected rows from top to bottom, one line each, cells parted by tabs.
    QString selectedText() const;
    /// Gives the rows the keyboard focus, and makes the first one current where none is.
    void focusRows();
    void scrollToTop();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants to see the case.
    void opened(const QUuid &id);
    /// The person wants the rows in this order.
    void orderChosen(lantian::LedgerQuery::Order order);
    void selectionChanged(int rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    QAbstractItemView *view() const;
    void prepare(QAbstractItemView *view);
    void open(const QModelIndex &index);
    void onHeaderClicked(int column);
    void showOrder();
    void arrange();
    /// Selection and place survive when rows come anew.
    void remember();
    void restore();

    LedgerModel &m_model;
    QStackedLayout *m_forms;
    QTableView *m_table;
    QListView *m_cards;
    LedgerDelegate *m_cells;
    QUuid m_current;
    QList<QUuid> m_selected;
};

} // namespace lantian
