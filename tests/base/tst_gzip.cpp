#include "base/Gzip.h"
#include "support/Expect.h"

#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

/// What gzip(1) makes of `bytes`.
QByteArray byTool(const QStringList &words, const QByteArray &bytes)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, words);
    gzip.write(bytes);
    gzip.closeWriteChannel();
    if (!gzip.waitForFinished() || gzip.exitCode() != 0)
        qFatal("gzip did not do it");
    return gzip.readAllStandardOutput();
}

QByteArray text(int lines)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += QByteArray::number(i * 7919) + '\n';
    return text;
}

constexpr qint64 enough = 1 << 20;

} // namespace

/// Packing and unpacking, with gzip(1) at the other end.
class GzipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnePacksTheOtherUnpacks()
    {
        for (const QByteArray &bytes : {QByteArray(), "x"_ba, text(30'000)}) {
            QCOMPARE(byTool({u"-dc"_s}, gzipped(bytes)), bytes);
            const Result<QByteArray> unpacked = ungzipped(byTool({u"-c"_s}, bytes), enough);
            EXPECT_OK(unpacked);
            QCOMPARE(*unpacked, bytes);
        }
    }

    void whatIsCutAnywhereIsRefused()
    {
        const QByteArray packed = gzipped(text(100));
        for (qsizetype length = 0; length < packed.size(); ++length)
            EXPECT_ERROR(ungzipped(packed.left(length), enough), Error::Kind::Invalid);
        EXPECT_ERROR(ungzipped(packed + 'x', enough), Error::Kind::Invalid);
    }

    void aChangedTextIsRefused()
    {
        const QByteArray packed = gzipped(text(100));
        for (qsizetype at = 10; at < packed.size(); ++at) { // after the header, in which little is checked
            QByteArray changed = packed;
            changed[at] = char(changed[at] ^ 1);
            EXPECT_ERROR(ungzipped(changed, enough), Error::Kind::Invalid);
        }
    }

    void moreThanIsWantedIsRefusedSoon()
    {
        const QByteArray bomb = gzipped(QByteArray(200 << 20, 'x'));
        EXPECT_ERROR(ungzipped(bomb, enough), Error::Kind::Invalid);
        EXPECT_OK(ungzipped(gzipped(QByteArray(enough, 'x')), enough));
    }
};

QTEST_GUILESS_MAIN(GzipTest)
#include "tst_gzip.moc"
