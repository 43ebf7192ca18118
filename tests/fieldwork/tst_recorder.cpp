#include "fieldwork/Bench.h"
#include "protocol/Envelope.h"
#include "protocol/EventText.h"
#include "storage/Devices.h"
#include "storage/LastAnswers.h"
#include "storage/Ledger.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using namespace lantian::bench;

class RecorderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void aReportCarriesExactlyWhatTheProtocolNames()
    {
        const Draft draft = strawDraft(now());

        const auto recorded = m_bench->record(draft);

        EXPECT_OK(recorded);
        QCOMPARE(recorded->caseId, draft.id);
        QVERIFY(recorded->inspection.isNull());
        QVERIFY(recorded->lacks.empty());
        const Event event = onlyEvent();
        QCOMPARE(event.kind, u"case.reported"_s);
        QCOMPARE(event.id, draft.id);
        QCOMPARE(event.stream, draft.id);
        QCOMPARE(event.author, inspector);
        QCOMPARE(event.at, draft.startedAt);
        const QJsonObject expected{
            {u"category"_s, u"burn"_s},
            {u"subtype"_s, u"straw"_s},
            {u"heading"_s, u"秸秆焚烧"_s},
            {u"summary"_s, u"玉米秸秆 · 正在燃烧 · 过火面积(准确) 30 ㎡"_s},
            {u"fields"_s,
             QJsonObject{{u"material"_s, u"corn_straw"_s}, {u"state"_s, u"burning"_s}, {u"area_m2"_s, 30}}},
            {u"severity"_s, u"serious"_s},
            {u"suggested_department"_s, u"agriculture"_s},
            {u"law"_s, QJsonArray{u"B1@code2026"_s}},
            {u"position"_s, toJson(position())},
            {u"grid"_s, firstGrid},
            {u"place"_s, u"城关镇 鲁町村第1网格"_s},
            {u"photos"_s, QJsonArray{photoJson(1)}},
            {u"on_site"_s, QJsonObject{{u"action"_s, u"extinguished"_s}, {u"settled"_s, true}}},
            {u"note"_s, u"省道东侧"_s},
            {u"catalogue"_s, QJsonObject{{u"id"_s, u"lantian"_s}, {u"version"_s, u"2026.11.1"_s}}}};
        QCOMPARE(event.data, expected);
    }

    void theLawIsThatOfTheDayOfTheAct_data()
    {
        QTest::addColumn<QDateTime>("act");
        QTest::addColumn<QJsonArray>("law");

        const QDateTime midnight(QDate(2026, 8, 14), QTime(16, 0), Qt::UTC); // of the 15th in the county
        QTest::newRow("the last second of the old law")
            << midnight.addSecs(-1) << QJsonArray{u"B2@air2018"_s, u"B3@solid2020"_s};
        QTest::newRow("the first of the code") << midnight << QJsonArray{u"B2@code2026"_s, u"B3@code2026"_s};
    }

    void theLawIsThatOfTheDayOfTheAct()
    {
        QFETCH(const QDateTime, act);
        QFETCH(const QJsonArray, law);
        Draft draft = strawDraft(act);
        draft.subtype = u"garbage"_s;
        draft.fields[u"material"_s] = u"household"_s;

        EXPECT_OK(m_bench->record(draft));

        QCOMPARE(onlyEvent().data[u"law"_s].toArray(), law);
        QCOMPARE(onlyEvent().at, act);
    }

    void whatIsGraveGoesElsewhere()
    {
        Draft draft = strawDraft(now());
        draft.fields[u"near"_s] = QJsonArray{u"forest_edge"_s};

        EXPECT_OK(m_bench->record(draft));

        QCOMPARE(onlyEvent().data[u"severity"_s].toString(), u"urgent"_s);
        QCOMPARE(onlyEvent().data[u"suggested_department"_s].toString(), u"forestry"_s);
    }

    void anAbsentPositionIsSaidAsNull()
    {
        Draft draft = strawDraft(now());
        draft.fields.remove(draftKey::position);

        EXPECT_OK(m_bench->record(draft));

        const QJsonObject data = onlyEvent().data;
        QVERIFY(data.contains(u"position"_s));
        QVERIFY(data[u"position"_s].isNull());
        QCOMPARE(data[u"grid"_s].toString(), QString());
    }

    void aDraftIsRecordedOnce()
    {
        const Draft draft = strawDraft(now());
        EXPECT_OK(m_bench->record(draft));
        QVERIFY(!m_bench->draft(draft.id));

        const auto again = m_bench->recorder->record(draft.id);

        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::NotFound);
        QCOMPARE(again.error().code, u"draft-gone"_s);
        QCOMPARE(m_bench->events().size(), 1u);
    }

    void theAnswersOfAGridAreRememberedExceptPersonalOnes()
    {
        Draft draft = strawDraft(now());
        draft.fields[u"party_phone"_s] = u"13800000000"_s;

        EXPECT_OK(m_bench->record(draft));

        const auto last =
            m_bench->store->read([](Sql &sql) { return LastAnswers::of(sql, firstGrid, u"burn"_s); });
        EXPECT_OK(last);
        QCOMPARE(*last, (QHash<QString, QStringList>{{u"material"_s, {u"corn_straw"_s}},
                                                     {u"state"_s, {u"burning"_s}}}));
    }

    void whatIsIncompleteIsRefusedAndKeptAsItWas()
    {
        Draft draft = strawDraft(now());
        draft.photos.clear();
        draft.fields.remove(draftKey::action);

        const auto refused = m_bench->record(draft);

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(refused.error().code, u"draft-incomplete"_s);
        QCOMPARE(m_bench->draft(draft.id), draft);
        QVERIFY(m_bench->events().empty());
    }

    void whatNeedNotBeCompleteIsSavedAndSaysWhatItLacks()
    {
        Draft draft = strawDraft(now());
        draft.photos.clear();
        draft.fields.remove(draftKey::action);

        const auto recorded = m_bench->record(draft, Recorder::Completeness::NotRequired);

        EXPECT_OK(recorded);
        QCOMPARE(recorded->lacks, (std::vector<Lack>{{Lack::What::Photo}, {Lack::What::Action}}));
        QVERIFY(!onlyEvent().data.contains(u"on_site"_s));
    }

    void aReportTooLargeToSignIsRefusedAndKept()
    {
        Draft draft = strawDraft(now());
        draft.fields[draftKey::note] = QString(qsizetype(maxEventBytes), u'x');

        const auto refused = m_bench->record(draft);

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(m_bench->draft(draft.id), draft);
        QVERIFY(m_bench->events().empty());
    }

    void aSiteInOrderIsAnInspectionAndNoCase()
    {
        const Draft draft = siteDraft(now(), m_bench->checklist());

        const auto recorded = m_bench->record(draft);

        EXPECT_OK(recorded);
        QCOMPARE(recorded->inspection, draft.id);
        QVERIFY(recorded->caseId.isNull());
        const Event event = onlyEvent();
        QCOMPARE(event.kind, u"inspection.completed"_s);
        QCOMPARE(event.stream, draft.id);
        QCOMPARE(event.data[u"profile"_s].toObject(), snapshot(m_bench->checklist()));
        QCOMPARE(event.data[u"items"_s].toArray().size(), 8);
        QCOMPARE(event.data[u"grid"_s].toString(), firstGrid);
        QCOMPARE(event.data[u"site_name"_s].toString(), u"桂园二期"_s);
        QVERIFY(!m_bench->draft(draft.id));
    }

    void failedItemsOpenACaseOfTheirOwn()
    {
        const Draft draft = twoFailed();

        const auto recorded = m_bench->record(draft);

        EXPECT_OK(recorded);
        QVERIFY(!recorded->caseId.isNull());
        const auto events = m_bench->events();
        QCOMPARE(events.size(), 2u);
        QCOMPARE(events[0].event.kind, u"inspection.completed"_s);
        QCOMPARE(events[1].event.kind, u"case.reported"_s);
        QCOMPARE(events[1].event.stream, recorded->caseId);
        const QJsonObject data = events[1].event.data;
        QCOMPARE(data[u"inspection"_s].toString(), idText(draft.id));
        QCOMPARE(data[u"failed_items"_s].toArray(), (QJsonArray{u"wash"_s, u"harden"_s}));
        QCOMPARE(data[u"photos"_s].toArray().size(), 2);
        QCOMPARE(data[u"photos"_s][0][u"item"_s].toString(), u"wash"_s);
        QCOMPARE(data[u"severity"_s].toString(), u"serious"_s);
        QCOMPARE(data[u"suggested_department"_s].toString(), u"housing"_s);
        QCOMPARE(data[u"law"_s].toArray(), (QJsonArray{u"B4@code2026"_s}));
        QCOMPARE(data[u"summary"_s].toString(), u"桂园二期 · 不达标:出入车辆冲洗、施工现场地面硬化"_s);
        QCOMPARE(data[u"note"_s].toString(), u"出入车辆冲洗:水池无水"_s);
    }

    void itemsLinkedToACaseOpenNoSecondOne()
    {
        const auto before = m_bench->record(twoFailed());
        EXPECT_OK(before);
        Draft draft = twoFailed();
        draft.fields[draftKey::related] = idText(before->caseId);

        const auto recorded = m_bench->record(draft);

        EXPECT_OK(recorded);
        QVERIFY(recorded->caseId.isNull());
        const auto events = m_bench->events();
        QCOMPARE(events.size(), 3u);
        QCOMPARE(events[2].event.data[u"case"_s].toString(), idText(before->caseId));
    }

    void aSiteThatNobodyRegisteredGetsAnIdOfItsOwn()
    {
        EXPECT_OK(m_bench->record(twoFailed()));

        const auto events = m_bench->events();
        const QString site = events[0].event.data[u"site"_s].toString();
        QVERIFY(!idFromText(site).isNull());
        QCOMPARE(events[1].event.data[u"site"_s].toString(), site);
    }

    void anInspectionIsNotHandedInHalfDone_data()
    {
        QTest::addColumn<QString>("without");

        QTest::newRow("a site") << draftKey::siteName;
        QTest::newRow("an item") << draftKey::item(u"cover"_s);
    }

    void anInspectionIsNotHandedInHalfDone()
    {
        QFETCH(const QString, without);
        Draft draft = siteDraft(now(), m_bench->checklist());
        draft.fields.remove(without);

        const auto refused = m_bench->record(draft);

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"draft-incomplete"_s);
        QCOMPARE(m_bench->draft(draft.id), draft);
    }

    void aFailedItemWantsItsPhoto()
    {
        Draft draft = twoFailed();
        draft.photos.pop_back();

        QCOMPARE(m_bench->record(draft).error().code, u"draft-incomplete"_s);
    }

    void anAmendmentBringsThePositionAndGridLater()
    {
        Draft draft = strawDraft(now());
        draft.fields.remove(draftKey::position);
        const auto recorded = m_bench->record(draft);
        EXPECT_OK(recorded);
        m_bench->clock.time = now().addSecs(600);
        const QJsonObject data{{u"position"_s, toJson(position())},
                               {u"grid"_s, firstGrid},
                               {u"fields"_s, QJsonObject{{u"area_m2"_s, 50}}},
                               {u"reason"_s, u"补定位"_s}};

        const auto amended = m_bench->recorder->amend(recorded->caseId, inspector, data);

        EXPECT_OK(amended);
        QCOMPARE(amended->kind, u"case.amended"_s);
        QCOMPARE(amended->at, m_bench->clock.time);
        QCOMPARE(amended->data, data);
        const auto row = m_bench->store->read([&](Sql &sql) { return Ledger::row(sql, recorded->caseId); });
        EXPECT_OK(row);
        QCOMPARE((*row)->grid, firstGrid);
    }

    void photosAreAddedToACaseThatThereIs()
    {
        const auto recorded = m_bench->record(strawDraft(now()));
        EXPECT_OK(recorded);

        const auto added = m_bench->recorder->addPhotos(recorded->caseId, inspector, {photo(2)});
        const auto refused = m_bench->recorder->addPhotos(numberedId(1), inspector, {photo(2)});

        EXPECT_OK(added);
        QCOMPARE(added->data, (QJsonObject{{u"photos"_s, QJsonArray{photoJson(2)}}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
        QCOMPARE(refused.error().code, u"case-unknown"_s);
    }

    void aDispatchWithoutADeadlineGetsTheUsualOne_data()
    {
        QTest::addColumn<QByteArray>("calendar");
        QTest::addColumn<int>("days"); ///< from the dispatch, on Thursday 19 November, to the deadline
        QTest::newRow("three days and a weekend") << "{}"_ba << 4;
        QTest::newRow("and the Monday is off too") << R"({"holidays": ["2026-11-23"]})"_ba << 5;
        QTest::newRow("and the Sunday is worked") << R"({"workdays": ["2026-11-22"]})"_ba << 3;
    }

    void aDispatchWithoutADeadlineGetsTheUsualOne()
    {
        QFETCH(const QByteArray, calendar);
        QFETCH(const int, days);
        const QTemporaryDir folder;
        lay(DataDirectory{folder.path()}.calendar(), calendar);
        m_bench = std::make_unique<Bench>(folder.path());
        EventSource hub;
        const Event grant = hub.grant(inspector, Role::County, {}, now().addYears(-1));
        EXPECT_OK(m_bench->store->write([&](Sql &sql) {
            m_bench->store->log().append(sql, {grant, "h", *payloadText(grant), "s", numberedHash(1)},
                                         EventLog::Origin::Received, now());
        }));
        const auto recorded = m_bench->record(twoFailed());
        EXPECT_OK(recorded);
        EXPECT_OK(m_bench->recorder->decide(recorded->caseId, inspector, EventKind::CaseAccepted, {}));

        const auto dispatched = m_bench->recorder->decide(
            recorded->caseId, inspector, EventKind::CaseDispatched, {{u"department"_s, u"housing"_s}});

        EXPECT_OK(dispatched);
        QCOMPARE(fromRfc3339(dispatched->event.data[u"due"_s].toString()), now().addDays(days));
    }

    void aDecisionThatAClockAheadKeepsFromCountingIsNotSaidToBeSaved()
    {
        const auto recorded = m_bench->record(twoFailed());
        EXPECT_OK(recorded);
        EventSource hub(0xd1, now().addYears(10));
        const Event grant = hub.grant(inspector, Role::County, {}, now().addYears(-1));
        const Event accepted = hub.make(EventKind::CaseAccepted, recorded->caseId, inspector,
                                        {{u"base"_s, idText(recorded->caseId)}});
        EXPECT_OK(m_bench->store->write([&](Sql &sql) {
            for (const Event &event : {grant, accepted})
                m_bench->store->log().append(
                    sql, {event, "h", *payloadText(event), "s", numberedHash(int(event.seq))},
                    EventLog::Origin::Received, now());
        }));
        const size_t before = m_bench->events().size();

        const auto decided = m_bench->recorder->decide(recorded->caseId, inspector, EventKind::CaseDispatched,
                                                       {{u"department"_s, u"housing"_s}});

        EXPECT_ERROR(decided, Error::Kind::Invalid);
        QCOMPARE(decided.error().code, u"decision-superseded"_s);
        QCOMPARE(m_bench->events().size(), before);
    }

    void everyEventIsSignedAndFollowsTheOneBefore()
    {
        const auto recorded = m_bench->record(strawDraft(now()));
        EXPECT_OK(m_bench->record(twoFailed()));
        m_bench->clock.time = now().addDays(-1); // the date is set back; the chain goes on
        EXPECT_OK(m_bench->recorder->amend(recorded->caseId, inspector, {{u"reason"_s, u"更正"_s}}));

        const auto bytes = m_bench->store->read(
            [&](Sql &sql) { return Devices::publicKey(sql, m_bench->recorder->device()); });
        EXPECT_OK(bytes);
        const auto key = PublicKey::fromBytes(*bytes);
        EXPECT_OK(key);
        QString previous = noPrevious();
        Hlc hlc;
        qint64 seq = 0;
        for (const SignedEvent &stored : m_bench->events()) {
            const Envelope envelope{stored.header, stored.payload, stored.signature};
            QVERIFY(verifies(envelope, *key));
            QCOMPARE(*signerOf(envelope), m_bench->recorder->device());
            QCOMPARE(*eventFromPayload(stored.payload), stored.event);
            QCOMPARE(stored.event.seq, ++seq);
            QCOMPARE(stored.event.prev, previous);
            QVERIFY(stored.event.hlc.text() > hlc.text());
            previous = envelope.payloadHash();
            hlc = stored.event.hlc;
        }
        QCOMPARE(seq, 4);
    }

private:
    QDateTime now() const { return m_bench->clock.time; }

    Event onlyEvent() const
    {
        const auto events = m_bench->events();
        return events.size() == 1 ? events.front().event : Event{};
    }

    /// A site where two items failed, each with its photo.
    Draft twoFailed() const
    {
        Draft draft = siteDraft(now(), m_bench->checklist());
        QJsonObject wash = found("fail");
        wash[u"note"_s] = u"水池无水"_s;
        draft.fields[draftKey::item(u"wash"_s)] = wash;
        draft.fields[draftKey::item(u"harden"_s)] = found("fail");
        draft.photos = {photo(3, Photo::Role::Item, u"harden"_s), photo(4, Photo::Role::Item, u"wash"_s)};
        return draft;
    }

    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(RecorderTest)
#include "tst_recorder.moc"
