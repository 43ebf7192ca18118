// Records through the app's own FieldBook, one report with a photo after the other, in one process:
//   patrol DIR PHOTO [COUNT]
// until it is killed, or COUNT are saved. Says `saved ID SHA-256` once a report is on the disk, and
// `refused KIND WORDS` each time something could not be kept; then it tries that again, as a person would.
#include "base/Uuid7.h"
#include "fieldwork/DraftKeys.h"
#include "fieldwork/FieldBook.h"

#include <QCryptographicHash>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

constexpr int mostTries = 1000;

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

/// What `step` brings once it goes through.
template <class Step>
auto until(Step step)
{
    for (int tries = 0; tries < mostTries; ++tries) {
        auto done = step().result();
        if (done)
            return done;
        say(u"refused %1 %2"_s.arg(int(done.error().kind)).arg(done.error().what));
    }
    std::exit(3);
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    const SystemClock clock;
    const auto opened = FieldBook::open({words.value(1)}, clock);
    QFile file(words.value(2));
    if (!opened || !file.open(QIODevice::ReadOnly)) {
        say(u"refused %1"_s.arg(opened ? file.errorString() : opened.error().what));
        return 1;
    }
    FieldBook &book = **opened;
    const QByteArray picture = file.readAll();
    const int count = words.size() > 3 ? words[3].toInt() : -1;
    for (int number = 1; number != count + 1; ++number) {
        const Draft draft = book.newDraft(Draft::Kind::Report, uuid7(clock.now()), u"burn"_s, u"straw"_s);
        // Each a photo of its own, also after a restart.
        const QByteArray bytes = picture + idText(draft.id).toLatin1();
        (void)until([&] { return book.start(draft); });
        (void)until([&] { return book.answer(draft.id, u"state"_s, u"burning"_s); });
        (void)until([&] { return book.answer(draft.id, draftKey::action, u"extinguished"_s); });
        (void)until([&] { return book.answer(draft.id, draftKey::note, u"沟边第%1处"_s.arg(number)); });
        (void)until([&] {
            return book.addPhoto(
                draft.id,
                {.bytes = bytes,
                 .at = draft.startedAt,
                 .words = {.author = u"网格员"_s, .accuracy = u"±%1 米"_s, .noPosition = u"无定位"_s}});
        });
        const auto saved = until([&] { return book.record(draft.id); });
        const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        say(u"saved %1 %2"_s.arg(idText(saved->caseId), QString::fromLatin1(sha256)));
    }
    return 0;
}
