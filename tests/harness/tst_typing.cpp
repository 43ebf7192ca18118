#include "base/Clock.h"
#include "fieldwork/DataDirectory.h"
#include "fieldwork/DraftKeys.h"
#include "harness/Recording.h"
#include "harness/TypedText.h"
#include "storage/Drafts.h"
#include "storage/Store.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace lantian;

namespace {

/// How old the last field of a draft may be that was being typed when the app was killed.
constexpr qint64 oldestMs = 1000;

/// What one killed typist left.
struct Left {
    QString kept;  ///< the remark in the draft
    int typed = 0; ///< characters that were typed before the kill
    qint64 lostMs =
        0; ///< how long before the kill the first character that is not there was typed; 0 if all are
};

QString keptIn(const QString &directory)
{
    const auto store = Store::open(DataDirectory{directory}.database(), Database::Access::ReadOnly);
    if (!store)
        qFatal("%s", qUtf8Printable(store.error().what));
    const auto note = (*store)->read([](Sql &sql) {
        const auto id = sql.first(u"SELECT id FROM draft"_s, [](Row row) { return row.text(0); });
        const auto draft = id ? Drafts::find(sql, QUuid(*id)) : std::nullopt;
        return draft ? draft->fields[draftKey::note].toString() : QString();
    });
    return note ? *note : QString();
}

/// Has somebody type for `forMs` and kills the program then.
Left killedTyping(int forMs, const QStringList &how = {})
{
    const QTemporaryDir folder;
    const QString directory = folder.filePath(u"data"_s);
    QProcess typist;
    typist.start(QStringLiteral(TYPIST), QStringList(directory) + how);
    if (!typist.waitForReadyRead(60'000))
        qFatal("nothing was typed: %s", typist.readAllStandardError().constData());
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < forMs)
        typist.waitForReadyRead(int(forMs - since.elapsed()));
    const QByteArray said = typist.readAllStandardOutput();
    const qint64 killedAt = SystemClock().sinceBoot().count();
    typist.kill();
    typist.waitForFinished();

    Left left{.kept = keptIn(directory)};
    for (const QByteArray &line : said.left(said.lastIndexOf('\n') + 1).split('\n')) {
        const QStringList words = QString::fromUtf8(line).split(u' ');
        if (words.first() != u"typed"_s)
            continue;
        left.typed = words.value(1).toInt();
        if (left.typed > left.kept.size() && left.lostMs == 0)
            left.lostMs = killedAt - words.value(2).toLongLong();
    }
    return left;
}

} // namespace

/// Kills the app while somebody types into a draft: what was typed up to a second before is kept.
/// LANTIAN_TYPISTS says how often.
class TypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastFieldOfADraftIsAtMostASecondOld()
    {
        const int typists = numberOf("LANTIAN_TYPISTS", 5);
        QRandomGenerator random(20261125);
        int typed = 0;
        qint64 oldest = 0;
        for (int i = 0; i < typists; ++i) {
            const Left left = killedTyping(1200 + random.bounded(1200));
            QCOMPARE(left.kept, typedText(int(left.kept.size())));
            QVERIFY2(left.lostMs <= oldestMs, qPrintable(u"%1 ms were lost"_s.arg(left.lostMs)));
            QVERIFY(left.typed > 3);
            typed += left.typed;
            oldest = std::max(oldest, left.lostMs);
        }
        qInfo("%d typists killed after %d characters, at most the last %lld ms of their remarks not kept",
              typists, typed, static_cast<long long>(oldest));
    }

    void oneWhoKeepsLateIsCaught() { QVERIFY(killedTyping(2500, {u"careless"_s}).lostMs > oldestMs); }
};

QTEST_GUILESS_MAIN(TypingTest)
#include "tst_typing.moc"
