#include "main/ctl/Arguments.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

Result<Arguments> argumentsFrom(const QStringList &words)
{
    Arguments arguments;
    QString option;
    for (const QString &word : words) {
        if (word == u"--json"_s) {
            arguments.json = true;
            option.clear();
        } else if (word.startsWith(u"--"_s)) {
            option = word.mid(2);
            arguments.options[option];
        } else if (option == u"data"_s && arguments.value(option).isEmpty()) {
            arguments.options[option] << word; // one value, so that the command may follow it
            option.clear();
        } else if (!option.isEmpty()) {
            arguments.options[option] << word;
        } else if (arguments.command.isEmpty()) {
            arguments.command = word;
        } else {
            arguments.subjects << word;
        }
    }
    if (arguments.command.isEmpty())
        return Error{Error::Kind::Invalid, u"no command was given"_s, u"usage"_s};
    return arguments;
}

std::optional<std::pair<QString, QString>> keyAndValue(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    if (sign <= 0)
        return std::nullopt;
    return std::pair(text.left(sign), text.mid(sign + 1));
}

} // namespace lantian
