#pragma once

#include "base/Result.h"

#include <QByteArrayView>

namespace lantian::hub {

/// A file that grows piece by piece. What was synced survives a power cut; what was not flushed is lost when
/// the file is closed.
class PartFile
{
public:
    /// Opens the file at `path`, made with its folder if need be, to go on after its first `offset` bytes;
    /// what stands after them is cut off. Invalid, `part-short`, when it has fewer; Busy while another, also
    /// of another process, has it open.
    static Result<PartFile> open(const QString &path, qint64 offset);

    PartFile(PartFile &&other) noexcept;
    PartFile &operator=(PartFile &&other) noexcept;
    ~PartFile();

    Result<void> write(QByteArrayView bytes);
    /// Puts what was written into the file.
    Result<void> flush();
    /// Makes what was written durable; of a file that was just made not the name.
    Result<void> sync();
    Result<void> syncName();
    /// Cuts off all after the first `offset` bytes, and goes on there.
    Result<void> cut(qint64 offset);

private:
    PartFile(int file, QString path) : m_file(file), m_path(std::move(path)) {}

    int m_file; ///< descriptor; -1 once moved from
    QString m_path;
    QByteArray m_unwritten;
};

} // namespace lantian::hub
