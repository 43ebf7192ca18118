#include "main/ctl/ExportAnswer.h"

#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

Result<void> mayExportTo(const QString &path, const QString &data)
{
    if (path.isEmpty())
        return wrongUsage(Answer::tr("--out wants the name of a file"));
    const QString there = QFileInfo(path).canonicalFilePath(); // empty when there is none
    if (there.startsWith(QFileInfo(data).canonicalFilePath() + u'/'))
        return wrongUsage(Answer::tr("%1 is one of the files of the data, choose another name").arg(path));
    return {};
}

Answer exportAnswer(const Exported &exported, const QString &path)
{
    return {.text = Answer::tr("Exported %n case(s), %1 bytes: %2", "", int(exported.cases))
                        .arg(exported.bytes)
                        .arg(path),
            .json = QJsonDocument(
                QJsonObject{{u"file"_s, path}, {u"cases"_s, exported.cases}, {u"bytes"_s, exported.bytes}})};
}

} // namespace lantian
