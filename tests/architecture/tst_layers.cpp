#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// One file of app/, with the module it lies in.
struct SourceFile {
    QString path; ///< below app/
    QString module;
    QString text;

    /// Every match of `pattern`'s first group, line by line.
    QStringList all(const QString &pattern) const
    {
        const QRegularExpression form(pattern, QRegularExpression::MultilineOption);
        QStringList found;
        for (const auto &match : form.globalMatch(text))
            found << match.captured(1);
        return found;
    }
    QStringList includes() const { return all(uR"(^\s*#\s*include\s*[\x22<]([^\x22>]+)[\x22>])"_s); }
};

std::vector<SourceFile> sourceFiles()
{
    const QDir app(QLatin1StringView(SOURCE_ROOT) + "/app"_L1);
    std::vector<SourceFile> sources;
    for (QDirIterator files(app.path(), {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qUtf8Printable(file.fileName()));
        const QString path = app.relativeFilePath(file.fileName());
        sources.push_back({path, path.section(u'/', 0, 0), QString::fromUtf8(file.readAll())});
    }
    return sources;
}

} // namespace

/// Holds what stands in app/ to the table of who may know whom, and to what else holds for whole modules.
class LayersTest : public QObject
{
    Q_OBJECT

    const QStringList m_all = {u"base"_s,    u"domain"_s,   u"sql"_s,      u"protocol"_s,
                               u"storage"_s, u"evidence"_s, u"location"_s, u"fieldwork"_s,
                               u"sync"_s,    u"reports"_s,  u"ui"_s,       u"hub"_s};
    const QMap<QString, QStringList> m_mayInclude = {
        {u"base"_s, {}},
        {u"domain"_s, {u"base"_s}},
        {u"sql"_s, {u"base"_s}},
        {u"protocol"_s, {u"base"_s, u"domain"_s}},
        {u"evidence"_s, {u"base"_s, u"domain"_s}},
        {u"location"_s, {u"base"_s, u"domain"_s}},
        {u"storage"_s, {u"base"_s, u"domain"_s, u"sql"_s}},
        {u"fieldwork"_s, {u"base"_s, u"domain"_s, u"protocol"_s, u"storage"_s, u"evidence"_s, u"location"_s}},
        {u"sync"_s, {u"base"_s, u"domain"_s, u"protocol"_s, u"storage"_s, u"evidence"_s}},
        {u"reports"_s, {u"base"_s, u"domain"_s, u"sql"_s}},
        {u"ui"_s, {u"base"_s, u"domain"_s, u"fieldwork"_s, u"sync"_s, u"reports"_s}},
        {u"hub"_s,
         {u"base"_s, u"domain"_s, u"protocol"_s, u"storage"_s, u"evidence"_s, u"location"_s, u"reports"_s}},
        {u"main"_s, m_all},
    };
    /// What a program leaves out although its module may include it.
    const QMap<QString, QStringList> m_leavesOut = {
        {u"main/lantian.cpp"_s, {u"hub"_s}},
        {u"main/lantian-ctl.cpp"_s, {u"hub"_s}},
        {u"main/lantian-hub.cpp"_s, {u"ui"_s, u"fieldwork"_s}},
    };

private Q_SLOTS:
    void initTestCase()
    {
        m_sources = sourceFiles();
        QVERIFY2(!m_sources.empty(), "no file was looked at: is SOURCE_ROOT right?");
    }

    void everyFileLiesInAModuleOfTheTable()
    {
        for (const SourceFile &source : m_sources)
            QVERIFY2(m_mayInclude.contains(source.module), qUtf8Printable(source.path));
    }

    void everyIncludeGoesDown()
    {
        int seen = 0;
        QStringList wrong;
        for (const SourceFile &source : m_sources) {
            const QStringList allowed = m_mayInclude[source.module];
            const QStringList leftOut = m_leavesOut[source.path];
            for (const QString &include : source.includes()) {
                const QString other = include.section(u'/', 0, 0);
                if (!m_mayInclude.contains(other) || !include.contains(u'/'))
                    continue;
                ++seen;
                if (other != source.module && (!allowed.contains(other) || leftOut.contains(other)))
                    wrong << u"%1 may not include %2"_s.arg(source.path, include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
        QVERIFY(seen > 0);
    }

    void everyIncludeOfOurOwnNamesItsModule()
    {
        for (const SourceFile &source : m_sources) {
            for (const QString &include : source.all(uR"(^\s*#\s*include\s*\x22([^\x22]+)\x22)"_s)) {
                const bool named =
                    include.contains(u'/') && m_mayInclude.contains(include.section(u'/', 0, 0));
                QVERIFY2((named && !include.contains(u".."_s)) || include.endsWith(u".moc"_s),
                         qUtf8Printable(u"%1 includes \"%2\""_s.arg(source.path, include)));
            }
        }
    }

    void theTableHasNoCircle()
    {
        QStringList below;
        QStringList left = m_mayInclude.keys();
        while (!left.isEmpty()) {
            const auto standsOn = [&](const QString &module) {
                const QStringList others = m_mayInclude[module];
                return std::all_of(others.begin(), others.end(),
                                   [&](const QString &other) { return below.contains(other); });
            };
            const auto next = std::find_if(left.begin(), left.end(), standsOn);
            QVERIFY2(next != left.end(), qUtf8Printable(left.join(u' ')));
            below << *next;
            left.erase(next);
        }
    }

    void eachWordKeepsToItsModules_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("modules");

        QTest::newRow("QSqlQuery") << uR"(\b(QSqlQuery)\b)"_s << QStringList{u"sql"_s};
        QTest::newRow("QSqlDatabase") << uR"(\b(QSqlDatabase)\b)"_s << QStringList{u"sql"_s};
        QTest::newRow("words for people")
            << uR"((?<![\w])(tr\())"_s << QStringList{u"ui"_s, u"reports"_s, u"main"_s};
        QTest::newRow("the computer's clock")
            << uR"(\b(current(?:DateTime(?:Utc)?|MSecsSinceEpoch|SecsSinceEpoch)|system_clock)\b)"_s
            << QStringList{u"base"_s};
        QTest::newRow("widgets") << uR"(^\s*#\s*include\s*<(QWidget|QApplication|QDialog|QMainWindow)>)"_s
                                 << QStringList{u"ui"_s, u"main"_s};
        QTest::newRow("waiting inside an event loop")
            << uR"(\b(processEvents|waitFor(?:ReadyRead|BytesWritten|Connected|Disconnected|Started)|QEventLoop)\b)"_s
            << QStringList{};
        // The database's threads have no event loop, and wait for pg_dump.
        QTest::newRow("waiting for a program") << uR"(\b(waitForFinished)\b)"_s << QStringList{u"sql"_s};
    }

    void eachWordKeepsToItsModules()
    {
        QFETCH(const QString, word);
        QFETCH(const QStringList, modules);

        for (const SourceFile &source : m_sources) {
            const QStringList found = source.all(word);
            QVERIFY2(found.isEmpty() || modules.contains(source.module),
                     qUtf8Printable(u"%1 says %2"_s.arg(source.path, found.value(0))));
        }
    }

    void theDomainSeesNoFileNoClockAndNoObject()
    {
        for (const SourceFile &source : m_sources) {
            if (source.module != u"domain"_s)
                continue;
            const QStringList found = source.all(
                uR"(\b(Q_OBJECT|QFile|QDir|QObject|QTimer|QSettings|SystemClock|DurableFile|ifstream)\b)"_s);
            QVERIFY2(found.isEmpty(), qUtf8Printable(u"%1 says %2"_s.arg(source.path, found.value(0))));
        }
    }

    void noFileHasMoreThan400Lines()
    {
        for (const SourceFile &source : m_sources)
            QVERIFY2(source.text.count(u'\n') <= 400, qUtf8Printable(source.path));
    }

private:
    std::vector<SourceFile> m_sources;
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
