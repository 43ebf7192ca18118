#include "main/ctl/ExportAnswer.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

Answer exportAnswer(const Exported &exported, const QString &path)
{
    return {.text = Answer::tr("Exported %n case(s), %1 bytes: %2", "", int(exported.cases))
                        .arg(exported.bytes)
                        .arg(path),
            .json = QJsonDocument(
                QJsonObject{{u"file"_s, path}, {u"cases"_s, exported.cases}, {u"bytes"_s, exported.bytes}})};
}

} // namespace lantian
