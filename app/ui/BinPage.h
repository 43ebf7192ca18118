#pragma once

#include "fieldwork/FieldBook.h"
#include "ui/ThemedWidget.h"

#include <QSet>

class QStackedLayout;

namespace lantian {

class EmptyState;
class ScrollPage;
class WrapLabel;

/// The drafts that a person deleted, as long as they stay in the bin.
///
/// What is deleted for good goes from the list at once and from the disk once removeForGood() is called, so
/// that it can be taken back; closing the program before keeps it in the bin.
class BinPage : public ThemedWidget
{
    Q_OBJECT

public:
    explicit BinPage(FieldBook &book, QWidget *parent = nullptr);

    /// Shows the drafts of `person`.
    void setPerson(const Person &person);
    /// Shows `draft` again, after removed() told of it.
    void takeBack(const QUuid &draft);
    /// Ends `draft`, after removed() told of it. It cannot be had back.
    void removeForGood(const QUuid &draft);

Q_SIGNALS:
    /// The draft is no longer in the bin but among those of its owner.
    void restored(const QUuid &draft);
    /// The person wants `draft`, which is called `title`, deleted for good.
    void removed(const QUuid &draft, const QString &title);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void load();
    void showDrafts();
    void restore(const QUuid &draft);
    void tell(const Error &error);

    FieldBook &m_book;
    Person m_person;
    std::vector<Draft> m_drafts; ///< in the bin, last changed first
    QSet<QUuid> m_going;         ///< to be deleted for good unless taken back
    int m_asked = 0;             ///< numbers the questions, so that a late answer is not shown

    QStackedLayout *m_stack;
    ScrollPage *m_list;
    WrapLabel *m_trouble;
    QWidget *m_rows;
    EmptyState *m_empty;
};

} // namespace lantian
