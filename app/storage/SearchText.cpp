#include "storage/SearchText.h"

#include <string>

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
    std::u32string characters;
    bool ideographs = false;
};

/// The runs of ideographs and of other letters and digits in `text`, after NFKC and case folding.
std::vector<Run> runsOf(const QString &text)
{
    std::vector<Run> runs;
    bool parted = true;
    for (const char32_t c : text.normalized(QString::NormalizationForm_KC).toCaseFolded().toUcs4()) {
        if (!QChar::isLetterOrNumber(c)) {
            parted = true;
            continue;
        }
        const bool ideograph = isIdeograph(c);
        if (parted || runs.back().ideographs != ideograph)
            runs.push_back({{}, ideograph});
        runs.back().characters += c;
        parted = false;
    }
    return runs;
}

/// Calls `take` with each token of `run`.
template <class Take>
void eachToken(const Run &run, Take take)
{
    const std::u32string_view all = run.characters;
    if (!run.ideographs)
        return take(all);
    for (size_t i = 0; i + 1 < all.size(); ++i)
        take(all.substr(i, 2));
    take(all.substr(all.size() - 1));
}

QString textOf(std::u32string_view token)
{
    return QString::fromUcs4(token.data(), qsizetype(token.size()));
}

} // namespace

QString indexText(const QString &text)
{
    QString tokens;
    for (const Run &run : runsOf(text)) {
        eachToken(run, [&](std::u32string_view token) {
            if (!tokens.isEmpty())
                tokens += u' ';
            for (const char32_t c : token)
                tokens += QChar::fromUcs4(c);
        });
    }
    return tokens;
}

std::vector<SearchPhrase> searchPhrases(const QString &typed)
{
    std::vector<SearchPhrase> phrases;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const std::vector<Run> runs = runsOf(word);
        if (runs.empty())
            continue;
        SearchPhrase phrase;
        for (const Run &run : runs)
            eachToken(run, [&](std::u32string_view token) { phrase.tokens << textOf(token); });
        phrase.isOpen = !runs.back().ideographs || runs.back().characters.size() == 1;
        if (!phrase.isOpen)
            phrase.tokens.removeLast(); // the pair before it says as much
        phrases.push_back(phrase);
    }
    return phrases;
}

QString ftsExpression(const std::vector<SearchPhrase> &phrases)
{
    QStringList expressions;
    for (const SearchPhrase &phrase : phrases)
        expressions << u"\"%1\"%2"_s.arg(phrase.tokens.join(u' '), phrase.isOpen ? u" *"_s : QString());
    return expressions.join(u" AND "_s);
}

} // namespace lantian
