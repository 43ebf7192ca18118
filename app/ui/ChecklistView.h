#pragma once

#include "ui/ChecklistRow.h"

#include <QHash>

class QVBoxLayout;

namespace lantian {

class ActionBar;
class Button;
class Card;
class InspectionCards;
class LacksCard;
class ScrollPage;
class TroubleLine;
class WrapLabel;

/// An inspection while it is made: one row per item, cards beside them, and below how far it is and what can
/// be done with it.
class ChecklistView : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ChecklistView(const ChecklistProfile &profile, QWidget *parent = nullptr);

    InspectionCards *cards() const { return m_cards; }
    /// Shows the item `key`. Emits nothing.
    void setItem(const QString &key, const ItemView &view);
    /// Shows how far the inspection is.
    void setProgress(const ChecklistResult &result);
    /// Says what it still lacks, until there is nothing more.
    void showLacks();
    /// Says what went wrong, with an offer to try again; nothing for an empty text.
    void setTrouble(const QString &words);
    /// Says what is waited for; nothing for an empty text. While it says so nothing else can be asked for.
    void setWaiting(const QString &words);
    /// Folds the rows and begins at the top, for another inspection.
    void startOver();
    /// Takes what is still being composed in a remark as it stands.
    void commitPending();

Q_SIGNALS:
    void answered(const QString &item, InspectionItem::Result result);
    /// The person answered a check point; `value` is undefined when they took the answer back.
    void pointAnswered(const QString &item, const QString &point, const QJsonValue &value);
    void noted(const QString &item, const QString &note);
    void photoRequested(const QString &item);
    /// The person wants to see the photo of `item` at `index`.
    void photoOpened(const QString &item, int index);
    /// The refused photo that is looked at is to be tried again, or to go.
    void photoRetryRequested();
    void photoRemoveRequested();
    /// What could not be kept is to be tried again.
    void retryRequested();
    /// The person wants to hand the inspection in.
    void submitted();
    /// The person wants to leave it as a draft.
    void left();
    /// The person threw it away.
    void binned();

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void addRow(const ChecklistItem &item);
    ActionBar *newBar();
    void sayProgress();
    void nameLacks();
    void toTop();
    void goTo(const QString &lackKey);

    ChecklistProfile m_profile;
    ChecklistResult m_result;
    QString m_waiting; ///< what is waited for
    bool m_showsLacks = false;
    QVBoxLayout *m_list;
    QHash<QString, ChecklistRow *> m_rows; ///< by the item's key
    Card *m_trouble;
    TroubleLine *m_troubleLine;
    LacksCard *m_lacks;
    InspectionCards *m_cards;
    ScrollPage *m_page;
    WrapLabel *m_count;
    WrapLabel *m_progress;
    Button *m_bin;
    Button *m_leave;
    Button *m_submit;
};

} // namespace lantian
