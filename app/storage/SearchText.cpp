#include "storage/SearchText.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

bool isIdeograph(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || script == QChar::Script_Hangul;
}

struct Run {
    QList<QString> characters;
    bool ideographs = false;
};

/// The runs of ideographs and of other letters and digits in `text`, after NFKC and case folding.
QList<Run> runsOf(const QString &text)
{
    QList<Run> runs;
    bool parted = true;
    for (const char32_t c : text.normalized(QString::NormalizationForm_KC).toCaseFolded().toUcs4()) {
        if (!QChar::isLetterOrNumber(c)) {
            parted = true;
            continue;
        }
        const bool ideograph = isIdeograph(c);
        if (parted || runs.last().ideographs != ideograph)
            runs << Run{{}, ideograph};
        runs.last().characters << QString::fromUcs4(&c, 1);
        parted = false;
    }
    return runs;
}

QStringList tokensOf(const Run &run)
{
    if (!run.ideographs)
        return {run.characters.join(QString())};
    QStringList tokens;
    for (qsizetype i = 0; i + 1 < run.characters.size(); ++i)
        tokens << run.characters[i] + run.characters[i + 1];
    tokens << run.characters.last();
    return tokens;
}

} // namespace

QString indexText(const QString &text)
{
    QStringList tokens;
    for (const Run &run : runsOf(text))
        tokens << tokensOf(run);
    return tokens.join(u' ');
}

QString searchExpression(const QString &typed)
{
    QStringList phrases;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const QList<Run> runs = runsOf(word);
        if (runs.isEmpty())
            continue;
        QStringList tokens;
        for (const Run &run : runs)
            tokens << tokensOf(run);
        const bool endsInPair = runs.last().ideographs && runs.last().characters.size() > 1;
        if (endsInPair)
            tokens.removeLast();
        phrases << u"\"%1\"%2"_s.arg(tokens.join(u' '), endsInPair ? QString() : u" *"_s);
    }
    return phrases.join(u" AND "_s);
}

} // namespace lantian
