#include "ui/SizeWords.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QString sizeWords(qint64 bytes)
{
    return bytes < 1024 ? u"%1 B"_s.arg(bytes)
                        : QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace lantian
