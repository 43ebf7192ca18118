#include "base/Uuid7.h"
#include "protocol/EventText.h"
#include "support/Events.h"
#include "support/Expect.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

QJsonObject good()
{
    return {{u"id"_s, u"0192f0c1-7a01-7000-8000-00000000000a"_s},
            {u"stream"_s, u"0192f0c1-7a01-7000-8000-00000000000b"_s},
            {u"kind"_s, u"case.reported"_s},
            {u"v"_s, 1},
            {u"hlc"_s, u"0192f0c17a010000"_s},
            {u"at"_s, u"2026-11-19T08:47:11.000+08:00"_s},
            {u"device"_s, u"0192f0c1-7a00-7000-8000-000000000007"_s},
            {u"author"_s, u"0192f0c1-7000-7000-8000-0000000000a1"_s},
            {u"seq"_s, 1},
            {u"prev"_s, noPrevious()},
            {u"data"_s, QJsonObject{{u"category"_s, u"burn"_s}}}};
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The good payload with `data` written as `json`.
QByteArray withData(const QByteArray &json)
{
    return textOf(good()).replace(R"({"category":"burn"})", json);
}

/// `levels` of lists around nothing. In `data.a` the innermost lies three levels deeper.
QByteArray nested(int levels)
{
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

} // namespace

/// The payload text of an event, in and out.
class EventTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventGoesToTextAndBack()
    {
        EventSource tablet;
        for (int i = 0; i <= int(EventKind::UserDisabled); ++i) {
            const Event event = tablet.make(EventKind(i), numberedId(5), numberedId(6),
                                            {{u"note"_s, u"省道 \"沟边\"\n\\ / é 😀 \u2028"_s},
                                             {u"position"_s, QJsonObject{{u"lat"_s, 36.25123456789}}},
                                             {u"big"_s, 9'007'199'254'740'991.0},
                                             {u"none"_s, QJsonValue()}});

            const Result<QByteArray> payload = payloadText(event);
            EXPECT_OK(payload);
            const Result<Event> back = eventFromPayload(*payload);

            EXPECT_OK(back);
            QVERIFY(*back == event);
        }
    }

    void aByteOrderMarkInATextStays_data()
    {
        QTest::addColumn<QString>("note");
        QTest::newRow("at the beginning") << u"\uFEFF省道"_s;
        QTest::newRow("alone") << u"\uFEFF"_s;
        QTest::newRow("twice") << u"\uFEFF\uFEFF省道\uFEFF沟边"_s;
        QTest::newRow("before an escape") << u"\uFEFF\n\\"_s;
    }

    void aByteOrderMarkInATextStays()
    {
        QFETCH(const QString, note);
        const Event event = EventSource().make(EventKind::CaseReported, numberedId(5), numberedId(6),
                                               {{u"note"_s, note}, {note + u"name"_s, 1}});

        const Result<QByteArray> payload = payloadText(event);
        EXPECT_OK(payload);
        const Result<Event> back = eventFromPayload(*payload);

        EXPECT_OK(back);
        QCOMPARE(back->data[u"note"_s].toString(), note);
        QVERIFY(*back == event);
    }

    void theTextHasTheFieldsOfTheProtocolAndNoOther()
    {
        const Event event = EventSource().make(EventKind::CaseReported, numberedId(5), numberedId(6));

        const QJsonObject object = QJsonDocument::fromJson(*payloadText(event)).object();

        QCOMPARE(object.keys(), (QStringList{u"at"_s, u"author"_s, u"data"_s, u"device"_s, u"hlc"_s, u"id"_s,
                                             u"kind"_s, u"prev"_s, u"seq"_s, u"stream"_s, u"v"_s}));
        QCOMPARE(object[u"hlc"_s].toString().size(), 16);
        QVERIFY(object[u"at"_s].toString().endsWith(u"+08:00"_s));
    }

    void whatIsUnknownIsKept()
    {
        QJsonObject object = good();
        object[u"kind"_s] = u"case.blessed"_s;
        object[u"v"_s] = 7;
        object[u"data"_s] = QJsonObject{{u"halo"_s, QJsonArray{1, u"x"_s}}};
        object[u"extra"_s] = true;

        const Result<Event> event = eventFromPayload(textOf(object));

        EXPECT_OK(event);
        QCOMPARE(event->kind, u"case.blessed"_s);
        QCOMPARE(event->version, 7);
        QCOMPARE(event->data, object[u"data"_s].toObject());
    }

    void anOddClockAndABrokenChainAreNoReasonToRefuse()
    {
        for (const auto &[name, value] : {std::pair{u"hlc"_s, QJsonValue(u"ffffffffffffffff"_s)},
                                          std::pair{u"at"_s, QJsonValue(u"1970-01-01T00:00:00Z"_s)},
                                          std::pair{u"at"_s, QJsonValue(u"2099-12-31T23:59:59+14:00"_s)},
                                          std::pair{u"seq"_s, QJsonValue(9'007'199'254'740'991.0)},
                                          std::pair{u"prev"_s, QJsonValue(QString(64, u'f'))}}) {
            QJsonObject object = good();
            object[name] = value;
            EXPECT_OK(eventFromPayload(textOf(object)));
        }
    }

    void aFieldThatIsWrongIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");

        const QString id = u"0192f0c1-7a01-7000-8000-00000000000a"_s;
        const auto row = [](const QString &name, const char *what, const QJsonValue &value) {
            QTest::addRow("%s %s", qUtf8Printable(name), what) << name << value;
        };
        for (const QString &name : good().keys()) {
            row(name, "missing", QJsonValue::Undefined);
            row(name, "null", QJsonValue());
            row(name, "true", true);
            row(name, "a list", QJsonArray{good()[name]});
            if (name != u"data"_s)
                row(name, "an object", QJsonObject{{u"a"_s, 1}});
        }
        for (const QString &name : {u"id"_s, u"stream"_s, u"device"_s, u"author"_s}) {
            row(name, "in braces", u'{' + id + u'}');
            row(name, "in upper case", id.toUpper());
            row(name, "without hyphens", QString(id).remove(u'-'));
            row(name, "nil", u"00000000-0000-0000-0000-000000000000"_s);
            row(name, "empty", u""_s);
            row(name, "with a blank", id + u' ');
            row(name, "with a NUL", id + QChar(u'\0'));
        }
        row(u"kind"_s, "empty", u""_s);
        row(u"kind"_s, "NUL", u"case"_s + QChar(0));
        row(u"kind"_s, "byte order mark", u"\uFEFFcase.reported"_s);
        row(u"kind"_s, "half a pair of surrogates", u"case"_s + QChar(0xd800));
        row(u"kind"_s, "too long", QString(65, u'k'));
        for (const QString &name : {u"v"_s, u"seq"_s}) {
            row(name, "0", 0);
            row(name, "negative", -1);
            row(name, "a fraction", 1.5);
            row(name, "a text", u"1"_s);
            row(name, "beyond exact numbers", 9'007'199'254'740'994.0);
            row(name, "huge", 1e300);
        }
        row(u"v"_s, "beyond an int", 2'147'483'648.0);
        row(u"hlc"_s, "in upper case", u"0192F0C17A010000"_s);
        row(u"hlc"_s, "short", u"0192f0c17a01000"_s);
        row(u"hlc"_s, "a number", 113);
        row(u"at"_s, "without an offset", u"2026-11-19T08:47:11"_s);
        row(u"at"_s, "a day", u"2026-11-19"_s);
        row(u"at"_s, "no day", u"2026-11-31T08:47:11Z"_s);
        row(u"at"_s, "a number", 1795049231);
        row(u"prev"_s, "short", QString(63, u'0'));
        row(u"prev"_s, "in upper case", QString(64, u'A'));
        row(u"prev"_s, "empty", u""_s);
        row(u"data"_s, "a text", u"{}"_s);
        row(u"data"_s, "a list", QJsonArray());
    }

    void aFieldThatIsWrongIsRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const QJsonValue, value);
        EXPECT_OK(eventFromPayload(textOf(good())));
        QJsonObject object = good();
        object[name] = value;

        const Result<Event> event = eventFromPayload(textOf(object));

        QVERIFY(!event);
        QCOMPARE(event.error().kind, Error::Kind::Invalid);
        QCOMPARE(event.error().code, u"event-invalid"_s);
        QVERIFY(!event.error().what.isEmpty());
    }

    void aTextThatIsWrongIsRefused_data()
    {
        QTest::addColumn<QByteArray>("payload");

        const QByteArray text = textOf(good());
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("cut") << text.chopped(1);
        QTest::newRow("twice") << text + text;
        QTest::newRow("a list") << '[' + text + ']';
        QTest::newRow("a NUL behind it") << text + '\0';
        QTest::newRow("a NUL inside") << withData(QByteArray("{\"a\":\"x\0y\"}", 11));
        QTest::newRow("a raw line end in a text") << withData("{\"a\":\"x\ny\"}"_ba);
        QTest::newRow("a byte order mark") << "\xef\xbb\xbf"_ba + text;
        QTest::newRow("an escape that is none") << withData(R"({"a":"\q"})"_ba);
        QTest::newRow("an escaped byte order mark") << withData("{\"a\":\"\\\xef\xbb\xbf\"}"_ba);
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(u"{}"), 4);
        QTest::newRow("not UTF-8") << withData("{\"a\":\"\xff\"}"_ba);
        QTest::newRow("GB18030") << withData("{\"a\":\"\xca\xa1\xb5\xc0\"}"_ba);
        QTest::newRow("cut UTF-8") << withData("{\"a\":\"\xe7\x9c\"}"_ba);
        QTest::newRow("overlong UTF-8") << withData("{\"a\":\"\xc0\xaf\"}"_ba);
        QTest::newRow("UTF-8 of a surrogate") << withData("{\"a\":\"\xed\xa0\x80\"}"_ba);
        QTest::newRow("name not UTF-8") << withData("{\"\xff\":1}"_ba);
        QTest::newRow("comment") << withData("{/*a*/}"_ba);
        QTest::newRow("trailing comma") << withData(R"({"a":1,})"_ba);
        QTest::newRow("NaN") << withData(R"({"a":NaN})"_ba);
        QTest::newRow("single quotes") << withData("{'a':1}"_ba);
        QTest::newRow("id twice") << QByteArray(text).replace("{\"at\"", "{\"id\":\"x\",\"at\"");
        QTest::newRow("author twice, the same") << QByteArray(text).replace(
            "{\"at\"", "{\"author\":\"0192f0c1-7000-7000-8000-0000000000a1\",\"at\"");
        QTest::newRow("a name in data twice") << withData(R"({"base":"a","base":"b"})"_ba);
        QTest::newRow("a name twice, once escaped") << withData(R"({"base":"a","b\u0061se":"b"})"_ba);
        QTest::newRow("a name twice in a list") << withData(R"({"a":[1,{"b":{"c":1,"c":1}}]})"_ba);
        QTest::newRow("deeper than 32") << withData("{\"a\":" + nested(31) + '}');
        QTest::newRow("much deeper") << withData("{\"a\":" + nested(20'000) + '}');
    }

    void aTextThatIsWrongIsRefused()
    {
        QFETCH(const QByteArray, payload);

        const Result<Event> event = eventFromPayload(payload);

        QVERIFY(!event);
        QCOMPARE(event.error().kind, Error::Kind::Invalid);
        QCOMPARE(event.error().code, u"event-invalid"_s);
    }

    void whatOnlyLooksWrongIsTaken_data()
    {
        QTest::addColumn<QByteArray>("payload");

        QTest::newRow("32 levels") << withData("{\"a\":" + nested(30) + '}');
        QTest::newRow("brackets inside a text") << withData("{\"a\":\"" + QByteArray(100, '[') + "\"}");
        QTest::newRow("colons and quotes inside a text")
            << withData("{\"a\":\"\\\"b\\\":1,\\\\\",\"c:\":\"::\\\\\\\":\"}"_ba);
        QTest::newRow("the same name on two levels") << withData(R"({"a":{"a":1},"b":[{"a":1},{"a":1}]})"_ba);
        QTest::newRow("blanks everywhere") << " \r\n\t"_ba + textOf(good()).replace("\":", "\" :\n") + " \n";
    }

    void whatOnlyLooksWrongIsTaken()
    {
        QFETCH(const QByteArray, payload);

        EXPECT_OK(eventFromPayload(payload));
    }

    void theLimitIs64KiB()
    {
        const qsizetype rest = maxEventBytes - withData(R"({"a":""})"_ba).size();

        EXPECT_OK(eventFromPayload(withData("{\"a\":\"" + QByteArray(rest, 'x') + "\"}")));

        const Result<Event> event =
            eventFromPayload(withData("{\"a\":\"" + QByteArray(rest + 1, 'x') + "\"}"));
        QVERIFY(!event);
        QCOMPARE(event.error().code, u"event-too-large"_s);
        QCOMPARE(maxEventBytes, 65'536);
    }

    void whatIsTooLargeIsNotMade()
    {
        Event event = EventSource().make(EventKind::CaseReported, numberedId(5), numberedId(6));
        event.data[u"note"_s] = QString(30'000, u'蓝');

        const Result<QByteArray> payload = payloadText(event);

        QVERIFY(!payload);
        QCOMPARE(payload.error().code, u"event-too-large"_s);
    }
};

QTEST_GUILESS_MAIN(EventTextTest)
#include "tst_eventtext.moc"
