#include "base/Uuid7.h"
#include "bench/BareSqlite.h"
#include "bench/Measures.h"
#include "fieldwork/FieldBook.h"
#include "storage/Migrations.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int photosEach = 3;

/// A small picture that differs from all others: bytes after a JPEG's end change nothing in it.
QByteArray picture(int number)
{
    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return jpegBytes(image, 85) + QByteArray::number(number);
}

/// A report with all that it needs, ready to be saved.
QUuid draftIn(FieldBook &book, const QUuid &owner, int number)
{
    const Draft draft = book.newDraft(Draft::Kind::Report, owner, u"burn"_s, u"straw"_s);
    orStop(book.start(draft).result());
    const Position position{.lat = 39.2657, .lon = 115.6829, .accuracyM = 4};
    const QHash<QString, QJsonValue> answers{
        {u"state"_s, u"burning"_s},
        {u"material"_s, u"corn_straw"_s},
        {u"area_m2"_s, 30},
        {draftKey::position, toJson(position)},
        {draftKey::action, u"extinguished"_s},
        {draftKey::note, u"沟边第 %1 处,已现场劝阻"_s.arg(number)},
    };
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        orStop(book.answer(draft.id, answer.key(), answer.value()).result());
    for (int i = 0; i < photosEach; ++i) {
        orStop(book.addPhoto(draft.id, {.bytes = picture(photosEach * number + i),
                                        .role = i == 0 ? Photo::Role::Wide : Photo::Role::Near,
                                        .at = book.clock().now()})
                   .result());
    }
    return draft.id;
}

/// The rows that one saved report added to a database, and the statements that add them to another.
class Rows
{
public:
    Rows(BareSqlite &from, const QUuid &id)
    {
        const QString text = idText(id);
        take(from, "event", "SELECT * FROM event WHERE stream = ?", text);
        take(from, "setting", "SELECT * FROM setting WHERE key = 'hlc'", {});
        take(from, "outbox", "SELECT * FROM outbox WHERE id IN (SELECT id FROM event WHERE stream = ?)",
             text);
        take(from, "outbox",
             "SELECT * FROM outbox WHERE id IN (SELECT sha256 FROM photo_state WHERE stream = ?)", text);
        take(from, "case_state", "SELECT * FROM case_state WHERE id = ?", text);
        take(from, "case_text (rowid, text)",
             "SELECT rowid, text FROM case_text WHERE rowid = (SELECT row FROM case_state WHERE id = ?)",
             text);
        take(from, "photo_state", "SELECT * FROM photo_state WHERE stream = ?", text);
    }

    void putInto(BareSqlite &to) const
    {
        to.run("BEGIN IMMEDIATE");
        for (const auto &[statement, cells] : m_rows)
            to.put(statement, cells);
        to.run("COMMIT");
    }
    size_t size() const { return m_rows.size(); }

private:
    void take(BareSqlite &from, const QByteArray &table, const QByteArray &select, const QString &id)
    {
        for (BareSqlite::Cells &cells : from.rows(select, id)) {
            QByteArray marks("?");
            for (size_t i = 1; i < cells.size(); ++i)
                marks += ", ?";
            m_rows.emplace_back("INSERT OR REPLACE INTO " + table + " VALUES (" + marks + ')',
                                std::move(cells));
        }
    }

    std::vector<std::pair<QByteArray, BareSqlite::Cells>> m_rows;
};

} // namespace

std::vector<Figure> measureRecording(const BenchCounty &county, const QString &scratch, int rounds)
{
    const DataDirectory directory{scratch + u"/recording"_s};
    QDir().mkpath(directory.geography());
    QFile::copy(county.empty.geography() + u"/grids.geojson"_s, directory.geography() + u"/grids.geojson"_s);
    const SystemClock clock;
    const auto book = orStop(FieldBook::open(directory, clock));
    const Person person = orStop(book->addPerson(u"网格员 01"_s, Role::Inspector, {}, {}).result());
    const QString barePath = scratch + u"/bare.db"_s;
    orStop(Database::open(barePath, deviceMigrations));
    BareSqlite bare(barePath, BareSqlite::Access::ReadWrite);
    BareSqlite reader(directory.database(), BareSqlite::Access::ReadOnly);

    Samples recorded;
    Samples written;
    size_t rows = 0;
    for (int round = 0; round < rounds * 10; ++round) {
        const QUuid draft = draftIn(*book, person.id, round);
        recorded.push_back(millisecondsOf([&] { orStop(book->record(draft).result()); }));
        const Rows same(reader, draft);
        written.push_back(millisecondsOf([&] { same.putInto(bare); }));
        rows = same.size();
    }
    Figure figure = figureOf(u"report with 3 photos saved"_s, u"ms"_s, recorded);
    figure.rawName = u"a bare transaction of the same %1 rows"_s.arg(rows);
    figure.raw = median(written);
    figure.goal = atMostTimesRaw(2);
    return {figure};
}

} // namespace lantian
