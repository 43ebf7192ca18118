#pragma once

#include "fieldwork/FieldBook.h"
#include "sync/AutoSync.h"
#include "sync/HubLink.h"
#include "ui/ThemedWidget.h"

class QVBoxLayout;

namespace lantian {

class AutoSyncCard;
class BundleCard;
class PassingCard;
class DeviceCard;
class ExchangesCard;
class JoinCard;
class RenewalCard;
class StorageCard;
class SyncCard;
class UnsettledCard;

/// 同步: the exchange with the office, what came of earlier ones, the way by USB stick, room for photos; and
/// while there is no office, the way to one.
class SyncPage : public ThemedWidget
{
    Q_OBJECT

public:
    /// Both outlive the page.
    SyncPage(FieldBook &book, HubLink &link, QWidget *parent = nullptr);

    /// Who records here, to stay the same person at the office.
    void setPerson(const Person &person) { m_person = person; }
    void setHasCamera(bool has);
    /// Another catalogue or other maps came from the office.
    void showRenewal();
    /// Joins the office that the invitation `text` names.
    void join(const QString &text);

Q_SIGNALS:
    void scanRequested();
    void caseChosen(const QUuid &id);
    /// It is kept already.
    void automaticChosen(lantian::AutoWay way);
    /// What came from the office is to come into force: the app opens anew.
    void renewRequested();
    /// The tablet has joined the office called `hub` as `person`.
    void joined(const QString &hub, const lantian::Person &person);

protected:
    void showEvent(QShowEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void connectCards();
    void look();
    void showAll();
    void showProgress();
    void showUnsettled();
    void keepAutomatic(AutoWay way);
    void takeEnd(const ExchangeResult &result);
    void takeEnrolment(const Result<Enrolment> &enrolment);
    void choosePicture();

    FieldBook &m_book;
    HubLink &m_link;
    Person m_person;
    SyncStanding m_standing;
    std::optional<qint64> m_free;
    bool m_cleaning = false;
    bool m_isRenewed = false;       ///< another catalogue or other maps came since the app opened
    std::optional<Error> m_trouble; ///< why the last exchange broke off
    bool m_asks = false;            ///< for how things stand
    bool m_isStale = false;         ///< that changed since it was asked for

    QVBoxLayout *m_cards;
    JoinCard *m_join;
    RenewalCard *m_renewal;
    SyncCard *m_sync;
    UnsettledCard *m_unsettled;
    ExchangesCard *m_exchanges;
    BundleCard *m_bundle;
    PassingCard *m_passing; ///< shown to people of the office
    StorageCard *m_storage;
    AutoSyncCard *m_automatic;
    DeviceCard *m_device;
};

} // namespace lantian
