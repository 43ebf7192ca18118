#pragma once

#include "fieldwork/FieldBook.h"
#include "reports/CaseExport.h"
#include "ui/LedgerFilters.h"

class QStackedLayout;

namespace lantian {

class EmptyState;
class ExportRow;
class LedgerExport;
class LedgerList;
class LedgerModel;
class WrapLabel;

/// The page of all cases: searched, narrowed down, opened. It looks again whenever something was recorded,
/// and waits with that while nobody sees it.
class LedgerView : public ThemedWidget
{
    Q_OBJECT

public:
    /// `book` must outlive the page.
    explicit LedgerView(FieldBook &book, QWidget *parent = nullptr);

    /// What the top bar says of this page.
    QString title() const;

Q_SIGNALS:
    void caseChosen(const QUuid &id);
    void titleChanged(const QString &title);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    enum class Fresh { Question, Look }; ///< whether something else is asked, or the same again

    LedgerQuery query() const;
    void look(Fresh fresh);
    void count();
    void onChanged();
    void onAnswered();
    void onFailed(const Error &error);
    void showNote();
    void chooseExport();
    void exportTo(const QString &path);
    void onExported(const Result<Exported> &exported);

    FieldBook &m_book;
    LedgerModel *m_model;
    LedgerFilters *m_filters;
    LedgerList *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_rows;
    WrapLabel *m_note;
    LedgerExport *m_export;
    ExportRow *m_exportRow;
    QString m_exportFile; ///< without its folder
    qint64 m_exportTotal = 0;
    qint64 m_total = 0; ///< of what is asked for
    int m_selected = 0;
    bool m_isStale = true;
    bool m_hasAnswer = false;
    quint64 m_counting = 0; ///< generation of the counts
};

} // namespace lantian
