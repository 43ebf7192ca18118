#include "ui/OpenDraft.h"

#include "ui/OnAnswer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
const QString theDraft = u"@draft"_s;
const QString theSubtype = u"@subtype"_s;

std::optional<Error> errorOf(const Result<void> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}
} // namespace

OpenDraft::OpenDraft(FieldBook &book, QObject *parent) : QObject(parent), m_book(book) {}

void OpenDraft::begin(const Draft &draft)
{
    resume(draft);
    write(theDraft);
}

void OpenDraft::resume(const Draft &draft)
{
    m_draft = draft;
    m_pending = 0;
    m_unkept.clear();
    Q_EMIT changed();
}

void OpenDraft::close()
{
    m_draft = {};
    m_pending = 0;
    m_unkept.clear();
}

void OpenDraft::answer(const QString &key, const QJsonValue &value)
{
    const QJsonValue before = m_draft.fields.value(key);
    if (value.isNull() || value.isUndefined())
        m_draft.fields.remove(key);
    else
        m_draft.fields[key] = value;
    if (!isOpen() || m_draft.fields.value(key) == before)
        return;
    write(key);
    Q_EMIT changed();
}

void OpenDraft::setSubtype(const QString &subtype)
{
    if (!isOpen() || subtype == m_draft.subtype)
        return;
    m_draft.subtype = subtype;
    write(theSubtype);
    Q_EMIT changed();
}

void OpenDraft::notePhoto(const Photo &photo)
{
    forgetPhoto(photo.sha256);
    m_draft.photos.push_back(photo);
    Q_EMIT changed();
}

void OpenDraft::forgetPhoto(const QString &sha256)
{
    std::erase_if(m_draft.photos, [&sha256](const Photo &photo) { return photo.sha256 == sha256; });
    Q_EMIT changed();
}

void OpenDraft::retry()
{
    QStringList keys(m_unkept.begin(), m_unkept.end());
    std::sort(keys.begin(), keys.end(), [](const QString &one, const QString &other) {
        return (one == theDraft) > (other == theDraft); // an answer needs a draft to belong to
    });
    for (const QString &key : keys)
        write(key);
}

void OpenDraft::write(const QString &key)
{
    ++m_pending;
    const QUuid id = m_draft.id;
    if (key == theDraft) {
        onAnswer(m_book.start(m_draft), this, [this, id, key](const Result<Draft> &started) {
            wrote(id, key, started ? std::nullopt : std::optional(started.error()));
        });
        return;
    }
    QFuture<Result<void>> written = key == theSubtype ? m_book.setSubtype(id, m_draft.subtype)
                                                      : m_book.answer(id, key, m_draft.fields.value(key));
    onAnswer(written, this, [this, id, key](const Result<void> &result) { wrote(id, key, errorOf(result)); });
}

void OpenDraft::wrote(const QUuid &draft, const QString &key, const std::optional<Error> &error)
{
    if (draft != m_draft.id) {
        if (error)
            Q_EMIT missed(*error);
        return;
    }
    --m_pending;
    if (error)
        m_unkept.insert(key);
    else
        m_unkept.remove(key);
    if (error)
        Q_EMIT failed(*error);
    else if (isKept())
        Q_EMIT kept();
}

} // namespace lantian
