#pragma once

#include "fieldwork/FieldBook.h"
#include "ui/ThemedWidget.h"

namespace lantian {

class DraftsCard;
class RecordTiles;
class TodayCard;

/// Where recording starts: tiles for what can be found, how today stands, and what was left unfinished. Up to
/// date whenever it is seen.
class RecordPage : public ThemedWidget
{
    Q_OBJECT

public:
    /// `book` outlives the page.
    explicit RecordPage(FieldBook &book, QWidget *parent = nullptr);

    /// Shows what `person` has recorded and begun.
    void setPerson(const Person &person);

Q_SIGNALS:
    /// The person wants to report a problem; `subtype` is empty where the report asks for it.
    void reportChosen(const QString &category, const QString &subtype);
    /// The person wants to inspect an object with the checklist of `category`.
    void inspectionChosen(const QString &category);
    /// The person wants to go on with `draft`.
    void draftChosen(const Draft &draft);
    /// The draft is in the bin now, from where FieldBook::unbin() takes it.
    void draftBinned(const QUuid &draft);
    /// The person wants to see to a case that came back.
    void caseChosen(const QUuid &id);
    /// The person wants to see the bin.
    void binRequested();
    /// Something that was asked of the book did not work.
    void failed(const Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void retranslate() override;

private:
    /// Why a case came back, as its last return says.
    struct Return {
        QString reason;
        QStringList missing;
    };

    void refresh();
    void askForSites();
    void askForReturns();
    void showToday();
    void showDrafts();
    void start(const QString &category, const QString &subtype);
    void resume(const QUuid &draft);
    void bin(const QUuid &draft);

    FieldBook &m_book;
    Person m_person;
    Today m_today;
    std::vector<Draft> m_drafts;       ///< last changed first
    QHash<QUuid, QString> m_siteNames; ///< of sites that rows name, as far as they are known
    QHash<QUuid, Return> m_returns;    ///< by case
    RecordTiles *m_tiles;
    TodayCard *m_todayCard;
    DraftsCard *m_draftsCard;
};

} // namespace lantian
