#include "sync/AnswerMeaning.h"
#include "sync/Backoff.h"
#include "sync/SyncPlan.h"
#include "sync/SyncProgress.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using namespace std::chrono_literals;

/// What an exchange decides, as values.
class SyncPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneStepFollowsTheOther()
    {
        SyncState state;
        QCOMPARE(nextStep(state), SyncStep::Describe);
        state.described = true;
        state.otherEpoch = true;
        QCOMPARE(nextStep(state), SyncStep::OfferAgain);
        state.otherEpoch = false;
        state.waiting = {2, 1};
        QCOMPARE(nextStep(state), SyncStep::Push);
        state.pushed = true;
        state.photosOpen = true;
        QCOMPARE(nextStep(state), SyncStep::Confirm);
        state.confirmed = true;
        state.waiting = {0, 1};
        QCOMPARE(nextStep(state), SyncStep::Pull);
        state.pulled = true;
        QCOMPARE(nextStep(state), SyncStep::SendPhotos);
        state.rounds = 1;
        state.photosOpen = false;
        state.confirmed = false;
        QCOMPARE(nextStep(state), SyncStep::Confirm);
        state.confirmed = true;
        state.photosOpen = true; // the receipt calls one missing
        QCOMPARE(nextStep(state), SyncStep::SendPhotos);
        state.rounds = 2;
        state.fetched = false; // of a hub
        QCOMPARE(nextStep(state), SyncStep::FetchPhotos);
        state.fetched = true;
        QCOMPARE(nextStep(state), SyncStep::Update);
        state.updated = true;
        QCOMPARE(nextStep(state), SyncStep::End);
    }

    void aReceiptThatIsTooLongForTheLineComesAfterThePhotos()
    {
        SyncState state{
            .described = true, .pushed = true, .waiting = {2, 1}, .photosOpen = true, .putOff = true};
        QCOMPARE(nextStep(state), SyncStep::Pull);
        state.pulled = true;
        QCOMPARE(nextStep(state), SyncStep::SendPhotos);
        state.photosOpen = false;
        QCOMPARE(nextStep(state), SyncStep::Confirm);
    }

    void withoutAnythingWaitingNoReceiptIsAskedFor()
    {
        QCOMPARE(nextStep({.described = true, .pushed = true}), SyncStep::Pull);
    }

    void aBatchIsBoundedByEventsAndByBytes()
    {
        const std::vector<QByteArray> lines(10, QByteArray(99, 'x'));

        QCOMPARE(batchSize(lines, {4, 100'000}), 4);
        QCOMPARE(batchSize(lines, {100, 300}), 3);
        QCOMPARE(batchSize(lines, {100, 299}), 2);
        QCOMPARE(batchSize(lines, {100, 1}), 1);
        QCOMPARE(batchSize({}, {100, 1}), 0);
    }

    void whatWasTooMuchIsHalvedDownToOne()
    {
        QCOMPARE(*halved({500, 4000}, 100), (BatchLimits{50, 2000}));
        QCOMPARE(*halved({500, 4000}, 3), (BatchLimits{1, 2000}));
        QVERIFY(!halved({1, 4000}, 1));
    }

    void smallPhotosGoFirstAndElseInTheirOrder()
    {
        const std::vector<PhotoToSend> sent =
            inSendingOrder({{u"a"_s, 3}, {u"b"_s, 1}, {u"c"_s, 3}, {u"d"_s, 1}});

        QCOMPARE(sent, (std::vector<PhotoToSend>{{u"b"_s, 1}, {u"d"_s, 1}, {u"a"_s, 3}, {u"c"_s, 3}}));
    }

    void howItCameOut()
    {
        using enum ExchangeRecord::Outcome;
        QCOMPARE(outcomeOf({}, {}, 0), Complete);
        QCOMPARE(outcomeOf({}, {0, 1}, 0), Partial);
        QCOMPARE(outcomeOf({}, {}, 1), Partial);
        QCOMPARE(outcomeOf(Error{Error::Kind::Unreachable, {}}, {}, 0), Failed);
        QCOMPARE(outcomeOf(Error{Error::Kind::Cancelled, {}}, {}, 0), Cancelled);
    }

    void waitsGrowUpToABoundAndAreNotAllTheSame()
    {
        QRandomGenerator random(7);
        const Backoff backoff{1s, 60s};
        std::chrono::milliseconds full = 1s;
        QSet<qint64> seen;
        for (int failures = 1; failures < 40; ++failures) {
            const auto wait = backoff.wait(failures, random);
            QVERIFY2(wait <= full && wait >= full / 2, qUtf8Printable(QString::number(wait.count())));
            seen << wait.count();
            full = std::min<std::chrono::milliseconds>(full * 2, 60s);
        }
        QVERIFY(seen.size() > 30);
    }

    void anAnswerMeansWhatWhoGaveItCouldMean_data()
    {
        using enum AnswerMeaning::Kind;
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<AnswerForm>("form");
        QTest::addColumn<AnswerMeaning::Kind>("kind");
        const QByteArray json = "application/json; charset=utf-8";
        const QByteArray html = "text/html";
        const QByteArray problem = "application/problem+json";
        const QByteArray tus = "tus";
        QTest::newRow("JSON") << 200 << json << AnswerForm::Json << Done;
        QTest::newRow("created") << 201 << json << AnswerForm::Json << Done;
        QTest::newRow("a page for JSON") << 200 << html << AnswerForm::Json << NoAnswer;
        QTest::newRow("JSON for lines") << 200 << json << AnswerForm::Lines << NoAnswer;
        QTest::newRow("lines") << 200 << "application/x-ndjson"_ba << AnswerForm::Lines << Done;
        QTest::newRow("no lines") << 200 << QByteArray() << AnswerForm::Lines << Done;
        QTest::newRow("a page for lines") << 200 << html << AnswerForm::Lines << NoAnswer;
        QTest::newRow("a receipt") << 200 << "application/jose+json"_ba << AnswerForm::Jws << Done;
        QTest::newRow("a picture") << 200 << "image/jpeg"_ba << AnswerForm::Picture << Done;
        QTest::newRow("a page for a picture") << 200 << html << AnswerForm::Picture << NoAnswer;
        QTest::newRow("tus") << 204 << tus << AnswerForm::Nothing << Done;
        QTest::newRow("not tus") << 204 << html << AnswerForm::Nothing << NoAnswer;
        QTest::newRow("not modified") << 304 << QByteArray() << AnswerForm::Json << NotModified;
        QTest::newRow("redirect") << 302 << html << AnswerForm::Json << NoAnswer;
        QTest::newRow("portal 511") << 511 << html << AnswerForm::Json << Later;
        QTest::newRow("401 of the hub") << 401 << problem << AnswerForm::Json << SignIn;
        QTest::newRow("401 of a proxy") << 401 << html << AnswerForm::Json << NoAnswer;
        QTest::newRow("401 to HEAD") << 401 << tus << AnswerForm::Nothing << SignIn;
        QTest::newRow("403") << 403 << problem << AnswerForm::Json << Refused;
        QTest::newRow("404 of a proxy") << 404 << html << AnswerForm::Nothing << NoAnswer;
        QTest::newRow("404") << 404 << problem << AnswerForm::Nothing << Gone;
        QTest::newRow("410") << 410 << tus << AnswerForm::Nothing << Gone;
        QTest::newRow("409") << 409 << problem << AnswerForm::Nothing << Conflict;
        QTest::newRow("413 of a proxy") << 413 << html << AnswerForm::Json << TooLarge;
        QTest::newRow("429") << 429 << html << AnswerForm::Json << Later;
        QTest::newRow("460") << 460 << problem << AnswerForm::Nothing << OtherBytes;
        QTest::newRow("500") << 500 << html << AnswerForm::Json << Later;
        QTest::newRow("422") << 422 << problem << AnswerForm::Json << Refused;
    }

    void anAnswerMeansWhatWhoGaveItCouldMean()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, type);
        QFETCH(const AnswerForm, form);
        QFETCH(const AnswerMeaning::Kind, kind);
        HubAnswer answer{.status = status};
        if (type == "tus")
            answer.headers["tus-resumable"] = "1.0.0";
        else
            answer.headers["content-type"] = type;

        const AnswerMeaning meaning = meaningOf(answer, form);

        QCOMPARE(meaning.kind, kind);
    }

    void theHubsOwnWordAndPatienceAreTaken()
    {
        const HubAnswer answer{
            .status = 429,
            .headers = {{"content-type", "application/problem+json"}, {"retry-after", "17"}},
            .body = R"({"type":"urn:lantian:problem:too-many-tries","detail":"Wait."})"};

        const AnswerMeaning meaning = meaningOf(answer, AnswerForm::Json);

        QCOMPARE(meaning.wait, 17s);
        QCOMPARE(meaning.error.code, u"too-many-tries"_s);
        QCOMPARE(meaning.error.what, u"Wait."_s);
    }

    void noAnswerAndAnotherHubAreNotTheSame()
    {
        QCOMPARE(meaningOf(Error{Error::Kind::Unreachable, {}}, AnswerForm::Json).kind,
                 AnswerMeaning::Kind::NoAnswer);
        QCOMPARE(meaningOf(Error{Error::Kind::Denied, {}, u"hub-other-key"_s}, AnswerForm::Json).kind,
                 AnswerMeaning::Kind::Untrusted);
    }

    void whatOnlyANewEnrolmentHelpsIsTold()
    {
        const HubAnswer answer{.status = 401,
                               .headers = {{"content-type", "application/problem+json"}},
                               .body = R"({"type":"urn:lantian:problem:device-revoked"})"};

        QVERIFY(needsEnrolment(meaningOf(answer, AnswerForm::Json).error));
        QVERIFY(!needsEnrolment({Error::Kind::Denied, {}, u"hub-other-key"_s}));
        QVERIFY(!needsEnrolment({Error::Kind::Unreachable, {}}));
    }

    void theTimeLeftFollowsTheRate()
    {
        SyncProgress progress{.photoBytes = {3'000'000, 9'000'000}, .bytesMoved = 3'000'000, .took = 3s};

        QCOMPARE(progress.rate(), 1'000'000.0);
        QCOMPARE(*progress.left(), 6s);
        progress.took = 500ms;
        QVERIFY(!progress.left());
    }
};

Q_DECLARE_METATYPE(lantian::AnswerForm)
Q_DECLARE_METATYPE(lantian::AnswerMeaning::Kind)

QTEST_GUILESS_MAIN(SyncPlanTest)
#include "tst_syncplan.moc"
