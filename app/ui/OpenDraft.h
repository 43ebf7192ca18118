#pragma once

#include "fieldwork/FieldBook.h"

#include <QSet>

namespace lantian {

/// The draft that a page works on. A change shows at once and is kept at once; what could not be kept stays
/// here to be tried again, and is told.
class OpenDraft : public QObject
{
    Q_OBJECT

public:
    explicit OpenDraft(FieldBook &book, QObject *parent = nullptr);

    /// Works on `draft` from now on and keeps it, as it is new.
    void begin(const Draft &draft);
    /// Works on `draft`, which is kept already.
    void resume(const Draft &draft);
    /// Works on none.
    void close();
    bool isOpen() const { return !m_draft.id.isNull(); }
    const Draft &draft() const { return m_draft; }

    /// Answers `key`; null takes the answer away.
    void answer(const QString &key, const QJsonValue &value);
    void setSubtype(const QString &subtype);
    /// The draft has been given this photo, or is without it now.
    void notePhoto(const Photo &photo);
    void forgetPhoto(const QString &sha256);

    /// Whether something is on its way to the disk.
    bool isBusy() const { return m_pending > 0; }
    /// Whether all that was answered is on the disk.
    bool isKept() const { return m_pending == 0 && m_unkept.isEmpty(); }
    /// Tries again to keep what could not be kept.
    void retry();

Q_SIGNALS:
    /// The draft is another than before.
    void changed();
    /// All that was answered is on the disk.
    void kept();
    /// Something could not be kept.
    void failed(const Error &error);
    /// The same of a draft that is not open any more, where it cannot be tried again.
    void missed(const Error &error);

private:
    void write(const QString &key);
    void wrote(const QUuid &draft, const QString &key, const std::optional<Error> &error);

    FieldBook &m_book;
    Draft m_draft;
    int m_pending = 0;
    QSet<QString> m_unkept; ///< keys of answers; the two of the draft itself
};

} // namespace lantian
