#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the .ts file at `path` lacks: messages without a translation, or with placeholders that are not those
/// of the source.
QStringList faults(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {u"cannot be read"_s};
    static const QRegularExpression placeholder(u"%(?:\\d|n)"_s);
    const auto placeholders = [](const QString &text) {
        QStringList found;
        for (const auto &match : placeholder.globalMatch(text))
            found.append(match.captured());
        found.sort();
        return found;
    };
    QStringList found;
    int messages = 0;
    QString source;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source") {
            source = xml.readElementText();
            ++messages;
        } else if (xml.name() == u"location") {
            found.append(u"has line numbers"_s);
        } else if (xml.name() == u"translation") {
            if (xml.attributes().hasAttribute(u"type"_s))
                found.append(u"%1: %2"_s.arg(xml.attributes().value(u"type"_s), source));
            QString text;
            QStringList forms;
            while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != u"translation") {
                if (xml.isStartElement())
                    forms.append(xml.readElementText());
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (forms.isEmpty())
                forms = {text};
            for (const QString &form : forms)
                if (form.trimmed().isEmpty())
                    found.append(u"empty: "_s + source);
                else if (placeholders(form) != placeholders(source))
                    found.append(u"other placeholders: "_s + source);
        }
    }
    if (messages == 0)
        found.append(u"has no message"_s);
    return found;
}

} // namespace

/// Is everything that the program says translated? It reads the sources, so it needs no list to be kept.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsTranslated_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Chinese") << u"lantian_zh_CN.ts"_s;
        QTest::newRow("English") << u"lantian_en.ts"_s;
    }

    void everyMessageIsTranslated()
    {
        QFETCH(QString, name);

        const QStringList found = faults(QStringLiteral(SOURCE_ROOT "/translations/") + name);

        QVERIFY2(found.isEmpty(), qUtf8Printable(found.join(u'\n')));
    }

    void theSourcesSayNothingElse_data() { everyMessageIsTranslated_data(); }

    /// Collects the strings anew into a copy: what is new there is unfinished, what is gone is no longer
    /// said.
    void theSourcesSayNothingElse()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString kept = QStringLiteral(SOURCE_ROOT "/translations/") + name;
        const QString copy = folder.filePath(name);
        QVERIFY(QFile::copy(kept, copy));
        QStringList arguments = {u"-silent"_s,      u"-locations"_s, u"none"_s,
                                 u"-no-obsolete"_s, u"-I"_s,         QStringLiteral(SOURCE_ROOT "/app")};
        for (const QString &module : {u"ui"_s, u"reports"_s, u"main"_s})
            if (const QString path = QStringLiteral(SOURCE_ROOT "/app/") + module; QDir(path).exists())
                arguments.append(path);
        arguments += {u"-ts"_s, copy};

        QCOMPARE(QProcess::execute(QStringLiteral(LUPDATE), arguments), 0);

        const QStringList found = faults(copy);
        QVERIFY2(found.isEmpty(), qUtf8Printable(found.join(u'\n')));
        QFile before(kept);
        QFile after(copy);
        QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
        QVERIFY2(before.readAll() == after.readAll(),
                 "run the target update_translations: strings went, or moved");
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
