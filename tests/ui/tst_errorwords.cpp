#include "support/Expect.h"
#include "ui/ErrorWords.h"
#include "ui/Language.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

/// Codes that no page is ever told: those of lantian-ctl alone, those of the hub and of bytes that travel,
/// and those of which a value of its own tells (a catalogue, a map, a receiver's log).
const QSet<QString> neverShown = {
    u"backup-damaged"_s,
    u"backup-exists"_s,
    u"backup-foreign"_s,
    u"bundle-outcome-invalid"_s,
    u"calendar-invalid"_s,
    u"checklist-invalid"_s,
    u"database-address"_s,
    u"database-not-copied"_s,
    u"directory-not-empty"_s,
    u"envelope-header"_s,
    u"envelope-invalid"_s,
    u"envelope-signer"_s,
    u"event-conflict"_s,
    u"event-invalid"_s,
    u"geojson-duplicate"_s,
    u"geojson-property"_s,
    u"hub-key"_s,
    u"inspection-item"_s,
    u"nmea-no-fix"_s,
    u"nmea-size"_s,
    u"photo-hash"_s,
    u"photo-reference"_s,
    u"position-range"_s,
    u"schema-invalid"_s,
};

/// Codes that PhotoWords words, for whoever looks at a photo.
const QSet<QString> ofPictures = {u"photo-altered"_s, u"photo-corrupt"_s};

/// The codes that Errors are made with in the sources below `folder`.
QSet<QString> codesIn(const QString &folder)
{
    static const QRegularExpression made(u"(?:Error\\{|failed\\(\\{|\\{Error::Kind::)(?:(?!\\}[;)]).)*?u\"(["
                                         u"a-z0-9]+(?:-[a-z0-9]+)+)\"_s\\s*\\}"
                                         "|\\.code = u\"([a-z0-9-]+)\""_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    QSet<QString> codes;
    for (QDirIterator files(folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qUtf8Printable(file.fileName()));
        const QString text = QString::fromUtf8(file.readAll());
        for (const auto &match : made.globalMatch(text))
            codes << (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
    }
    return codes;
}

bool hasWords(const QString &code)
{
    const Error plain{Error::Kind::Cancelled, {}};
    return errorWords({plain.kind, {}, code}) != errorWords(plain);
}

} // namespace

/// Does the app have a sentence for everything that can go wrong? It reads the sources, so that no list has
/// to be kept of what can.
class ErrorWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        EXPECT_OK(setLanguage(*qApp, u"zh_CN"_s));
        for (const QString &folder :
             {u"base"_s, u"domain"_s, u"evidence"_s, u"fieldwork"_s, u"location"_s, u"protocol"_s,
              u"reports"_s, u"sql"_s, u"storage"_s, u"sync"_s, u"ui"_s})
            m_codes += codesIn(QStringLiteral(SOURCE_ROOT "/app/") + folder);
    }

    void theCodesAreFound()
    {
        QVERIFY(m_codes.size() > 60);
        for (const QString &known : {u"draft-gone"_s, u"draft-incomplete"_s, u"database-damaged"_s,
                                     u"photo-not-stored"_s, u"position-unreachable"_s, u"camera-capture"_s})
            QVERIFY2(m_codes.contains(known), qUtf8Printable(known));
    }

    void everyCodeHasItsSentenceOrIsNeverShown()
    {
        QStringList wordless;
        for (const QString &code : m_codes) {
            if (!hasWords(code) && !(neverShown + ofPictures).contains(code))
                wordless << code;
        }
        wordless.sort();

        QVERIFY2(wordless.isEmpty(), qUtf8Printable(wordless.join(u", "_s)));
    }

    void whatIsListedIsThereAndHasNoSentenceHere()
    {
        for (const QString &code : neverShown + ofPictures) {
            QVERIFY2(m_codes.contains(code), qUtf8Printable(code));
            QVERIFY2(!hasWords(code), qUtf8Printable(code));
        }
    }

    void noSentenceIsForACodeThatIsNot()
    {
        const QSet<QString> worded = wordedCodes();
        QVERIFY(worded.size() > 30);
        // Made of the name of a secret: SecretFile adds the ending.
        const QSet<QString> made = m_codes + QSet<QString>{u"device-key-exposed"_s};

        const QSet<QString> dead = worded - made;

        QVERIFY2(dead.isEmpty(), qUtf8Printable(QStringList(dead.begin(), dead.end()).join(u", "_s)));
    }

private:
    static QSet<QString> wordedCodes()
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/app/ui/ErrorWords.cpp"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("ErrorWords.cpp cannot be read");
        static const QRegularExpression entry(u"\\{u\"([a-z0-9-]+)\"_s,"_s);
        QSet<QString> codes;
        for (const auto &match : entry.globalMatch(QString::fromUtf8(file.readAll())))
            codes << match.captured(1);
        return codes;
    }

    QSet<QString> m_codes;
};

QTEST_MAIN(ErrorWordsTest)
#include "tst_errorwords.moc"
