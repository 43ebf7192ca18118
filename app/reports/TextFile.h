#pragma once

#include "base/Result.h"

#include <QFile>

namespace lantian {

/// A new file of text that is written piece by piece.
class TextFile
{
public:
    explicit TextFile(const QString &path) : m_file(path)
    {
        m_isSound = m_file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    }

    /// Whether all could be written so far.
    bool write(QByteArrayView text)
    {
        m_isSound = m_isSound && m_file.write(text.data(), text.size()) == text.size();
        return m_isSound;
    }

    /// Writes what is left. Full or Storage, if anything was not written.
    Result<void> finish()
    {
        if (m_isSound && m_file.flush())
            return {};
        return Error{m_file.error() == QFileDevice::ResourceError ? Error::Kind::Full : Error::Kind::Storage,
                     QStringLiteral("%1 in: %2").arg(m_file.errorString(), m_file.fileName())};
    }

private:
    QFile m_file;
    bool m_isSound = false;
};

} // namespace lantian
