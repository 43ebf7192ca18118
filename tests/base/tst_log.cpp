#include "base/Log.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// What whoever looks after the program can read.
class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLoggingCategory::setFilterRules({}); }

    void aFaultOfTheMachineIsAWarning()
    {
        QTest::ignoreMessage(QtWarningMsg, "FieldBook: photo-not-stored: no room");

        noted({Error::Kind::Full, u"no room"_s, u"photo-not-stored"_s}, "FieldBook");
    }

    void whatHasNoCodeIsToldFromWhatHas()
    {
        QTest::ignoreMessage(QtWarningMsg, "FieldBook: -: I/O error");

        noted({Error::Kind::Storage, u"I/O error"_s}, "FieldBook");
    }

    void aRefusalIsToldWhenItIsAskedFor()
    {
        QVERIFY(!programLog().isInfoEnabled());
        QLoggingCategory::setFilterRules(u"lantian.info=true"_s);
        QTest::ignoreMessage(QtInfoMsg, "FieldBook: pin-wrong: this is not the PIN");

        noted({Error::Kind::Denied, u"this is not the PIN"_s, u"pin-wrong"_s}, "FieldBook");
    }
};

QTEST_APPLESS_MAIN(LogTest)
#include "tst_log.moc"
