// Types a remark into the app's own report page, one character after the other, until it is killed:
//   typist DIR [careless]
// Says `typed COUNT MILLISECONDS` after each, on the clock that counts since the machine started. `careless`
// is the control: the remark is kept every three seconds and not at once.
#include "fieldwork/DraftKeys.h"
#include "harness/TypedText.h"
#include "ui/OnAnswer.h"
#include "ui/RemarkField.h"
#include "ui/ReportPage.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace lantian;

namespace {

constexpr auto betweenCharacters = 40ms;
constexpr auto carelessly = 3s;

/// What an input method sends to `field` for the character at `number`.
void typeInto(QWidget &field, int number)
{
    QInputMethodEvent typed;
    typed.setCommitString(characterAt(number));
    QCoreApplication::sendEvent(&field, &typed);
    std::printf("typed %d %lld\n", number + 1, static_cast<long long>(SystemClock().sinceBoot().count()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const SystemClock clock;
    const auto opened = FieldBook::open({QApplication::arguments().value(1)}, clock);
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().what));
    FieldBook &book = **opened;
    const auto person = book.addPerson(u"网格员 07"_s, Role::Inspector, {}, {}).result();
    if (!person)
        qFatal("%s", qUtf8Printable(person.error().what));

    QTimer typing;
    int number = 0;
    if (QApplication::arguments().contains(u"careless"_s)) {
        const Draft draft = book.newDraft(Draft::Kind::Report, person->id, u"burn"_s, u"straw"_s);
        if (!book.start(draft).result())
            qFatal("no draft");
        RemarkField field({});
        QTimer keeping;
        QObject::connect(&keeping, &QTimer::timeout, &field,
                         [&] { (void)book.answer(draft.id, draftKey::note, field.remark()); });
        keeping.start(carelessly);
        QObject::connect(&typing, &QTimer::timeout, &field, [&] { typeInto(field, number++); });
        typing.start(betweenCharacters);
        return QApplication::exec();
    }
    Whereabouts whereabouts(book.sharedReference(), clock);
    ReportPage page(book, whereabouts);
    page.begin(*person, u"burn"_s, u"straw"_s);
    page.show();
    QObject::connect(&typing, &QTimer::timeout, &page, [&] {
        auto *remark = page.findChild<QWidget *>(u"field-"_s + draftKey::note);
        if (auto *field = remark ? remark->findChild<RemarkField *>() : nullptr)
            typeInto(*field, number++);
    });
    typing.start(betweenCharacters);
    return QApplication::exec();
}
