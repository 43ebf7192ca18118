#pragma once

#include "ui/NearCasesCard.h"
#include "ui/ReportForm.h"

namespace lantian {

class AssessmentCard;
class Button;
class LacksCard;
class PhotoPane;
class PositionCard;
class ReportColumns;
class ScrollPage;
class TroubleLine;
class WrapLabel;

/// How a report looks while it is recorded: photos and place, the questions, what the answers mean, and what
/// can be done with it.
class ReportView : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ReportView(const Clock &clock, QWidget *parent = nullptr);

    PhotoPane *photos() const { return m_photos; }
    PositionCard *position() const { return m_position; }
    ReportForm *form() const { return m_form; }
    AssessmentCard *assessment() const { return m_assessment; }

    /// Offers `cases` behind a button that says `offer`; nothing for an empty one.
    void setNearby(const QString &offer, const std::vector<NearView> &cases, const QUuid &linked);
    /// Lists what lacks, each with its way there; nothing when nothing does.
    void setLacks(const std::vector<Lack> &lacks, const Category &category);
    /// Says what went wrong, with an offer to try again; nothing for an empty text.
    void setTrouble(const QString &words);
    /// Says what is waited for; nothing for an empty text. While it says so nothing else can be asked for.
    void setWaiting(const QString &words);
    /// Shows the page from its beginning.
    void toTop();

Q_SIGNALS:
    void saveRequested();
    void leaveRequested();
    void discardRequested();
    void retryRequested();
    void caseRequested(const QUuid &id);
    void linked(const QUuid &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void connectAll();
    void goTo(const QString &key);
    void showLacks();
    void keepBesideInSight();

    ScrollPage *m_page;
    Card *m_trouble;
    TroubleLine *m_troubleLine;
    LacksCard *m_lacksCard;
    NearCasesCard *m_near;
    PhotoPane *m_photos;
    PositionCard *m_position;
    ReportForm *m_form;
    AssessmentCard *m_assessment;
    ReportColumns *m_columns;
    Button *m_offer;
    WrapLabel *m_waiting;
    Button *m_discard;
    Button *m_leave;
    Button *m_save;
    std::vector<Lack> m_lacks;
    Category m_category; ///< that the lacks are named by
};

} // namespace lantian
