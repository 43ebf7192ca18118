#pragma once

#include "fieldwork/FieldBook.h"
#include "fieldwork/Whereabouts.h"
#include "support/FakeClock.h"
#include "support/OwnLink.h"
#include "support/SignedEvents.h"

#include <QFile>
#include <QInputMethodEvent>
#include <QTemporaryDir>
#include <QTest>

namespace lantian {

/// The value of `result`; stops the test program with the Error's words otherwise.
template <class T>
auto valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().what));
    return *std::move(result);
}

/// The value that `future` brings, with the event loop going on meanwhile.
template <class T>
auto awaited(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        qFatal("a future did not come to its end");
    return valueOf(future.result());
}

/// Clicks on `widget` once it is shown and laid out.
inline void click(QWidget *widget)
{
    if (!QTest::qWaitFor([&] { return widget->isVisible(); }))
        qFatal("%s is not shown", qUtf8Printable(widget->objectName()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QTest::mouseClick(widget, Qt::LeftButton);
}

/// Types `text`, which may be of any script, as an input method does.
inline void type(QWidget *field, const QString &text)
{
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(field, &typed);
}

/// A machine in a folder of its own, with one grid worker, two registered sites and a receiver that stands
/// still at the gate of the first.
class CountyBook
{
public:
    CountyBook()
    {
        receive(
            {{.stream = office,
              .kind = EventKind::UserGranted,
              .author = office,
              .data = {{QStringLiteral("user"), idText(office)},
                       {QStringLiteral("name"), QStringLiteral("乡镇")},
                       {QStringLiteral("role"), key(Role::Township)},
                       {QStringLiteral("scope"), QStringLiteral("9901")}}},
             {.stream = site,
              .kind = EventKind::SiteRegistered,
              .author = office,
              .data = {{QStringLiteral("name"), QStringLiteral("恒安二期")},
                       {QStringLiteral("kind"), QStringLiteral("site")},
                       {QStringLiteral("address"), QStringLiteral("青石镇人民路东侧")},
                       {QStringLiteral("position"), toJson(Position{.lat = 39.266074, .lon = 115.682882})},
                       {QStringLiteral("fields"),
                        QJsonObject{{QStringLiteral("builder"), QStringLiteral("恒安置业")},
                                    {QStringLiteral("contractor"), QStringLiteral("县二建公司")}}}}},
             {.stream = farSite,
              .kind = EventKind::SiteRegistered,
              .author = office,
              .data = {{QStringLiteral("name"), QStringLiteral("阳光小区")},
                       {QStringLiteral("kind"), QStringLiteral("site")},
                       {QStringLiteral("position"), toJson(Position{.lat = 39.276, .lon = 115.68})}}}});
        worker = awaited(book->addPerson(QStringLiteral("网格员 07"), Role::Inspector,
                                         QStringLiteral("990101100001003"), {}));
    }

    /// Closes the book, as the end of the program does, and opens it anew.
    void reopen()
    {
        whereabouts.reset();
        link.reset();
        book.reset();
        open();
    }

    /// Has what others did arrive, one second apart, while the book is closed.
    void receive(const std::vector<Deed> &deeds)
    {
        whereabouts.reset();
        link.reset();
        book.reset();
        auto store = valueOf(Store::open(m_directory.database(), Database::Access::ReadWrite));
        EventWriter writer(testIdentity(), store->log(), clock, EventLog::Origin::Received);
        for (Deed deed : deeds) {
            deed.at = clock.now();
            deed.id = uuid7(deed.at);
            valueOf(store->write([&](Sql &sql) { return writer.write(sql, deed); }));
            clock.advance(std::chrono::seconds(1));
        }
        store.reset();
        open();
    }

    /// A photo from the demonstration, ready to be taken in.
    PhotoRequest photo(int number) const
    {
        return {
            .path = QStringLiteral(SOURCE_ROOT "/resources/demo/photos/990101-2023-0000%1_1.jpg").arg(number),
            .at = clock.now(),
            .words = {QStringLiteral("网格员 07"), {}, QStringLiteral("±%1 米"), QStringLiteral("无定位")}};
    }
    PhotoRequest itemPhoto(const QString &item, int number) const
    {
        PhotoRequest request = photo(number);
        request.role = Photo::Role::Item;
        request.item = item;
        return request;
    }

    /// Has the receiver say once more, now, that it stands at the gate.
    void findPosition()
    {
        QFile log(m_folder.filePath(QStringLiteral("gate.nmea")));
        if (!log.open(QIODevice::WriteOnly))
            qFatal("cannot write the receiver's log");
        log.write("$GNGGA,003100.00,3915.94392,N,11540.97294,E,1,15,0.8,22.4,M,-8.6,M,,*50\r\n"
                  "$GNRMC,003100.00,A,3915.94392,N,11540.97294,E,11.66,261.0,051223,,,A*4B\r\n");
        log.close();
        if (!whereabouts->setSource(QStringLiteral("file:%1@0").arg(log.fileName())))
            qFatal("no receiver");
    }

    const QUuid office = idFromText(QStringLiteral("0192f0c1-7000-7000-8000-0000000000b1"));
    const QUuid site = idFromText(QStringLiteral("0192f0c1-7000-7000-8000-000000000051"));
    const QUuid farSite = idFromText(QStringLiteral("0192f0c1-7000-7000-8000-000000000052"));
    FakeClock clock;
    std::unique_ptr<FieldBook> book;
    std::unique_ptr<OwnLink> link;
    std::unique_ptr<Whereabouts> whereabouts;
    Person worker;

private:
    void open()
    {
        book = valueOf(FieldBook::open(m_directory, clock));
        link = std::make_unique<OwnLink>(*book);
        whereabouts = std::make_unique<Whereabouts>(book->sharedReference(), clock);
        findPosition();
    }

    QTemporaryDir m_folder;
    DataDirectory m_directory{m_folder.path()};
};

} // namespace lantian
