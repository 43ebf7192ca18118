#pragma once

#include "ui/DraftPhotos.h"
#include "ui/StatusWords.h"

namespace lantian {

/// What becomes of the open draft as a whole: on to the camera, recorded, left, thrown away; each of the
/// first three once all that was answered is on the disk. What is not is tried once more then, and said.
class DraftKeeping : public QObject
{
    Q_OBJECT

public:
    enum class Step { Camera, Recording, Leaving };

    /// All outlive it.
    DraftKeeping(FieldBook &book, OpenDraft &draft, DraftPhotos &photos, QObject *parent = nullptr);

    /// It is about another draft: nothing is wanted of it, nothing went wrong with it. It was kept at
    /// `keptAt` last; invalid while it never was.
    void startOver(const QDateTime &keptAt);
    /// The person wants `step`; ready() or left() follows. Nothing while another one is being waited for.
    void want(Step step);
    /// Records the draft, which is ready for it.
    void record();
    void discard();
    /// Shows what the book has of the draft, unless something is still on its way there.
    void reload();
    /// Says again, in the language spoken now, how the draft is kept and what went wrong.
    void say();

Q_SIGNALS:
    /// All is kept, and `step`, Camera or Recording, can be taken.
    void ready(Step step);
    /// The draft is being recorded; what is answered meanwhile would be lost.
    void recordingChanged(bool isRecording);
    /// The draft has become what `recorded` says.
    void recorded(const Recorded &recorded);
    void left(const QUuid &draft);
    void binned(const QUuid &draft);
    /// What is being waited for, in words; nothing for an empty text.
    void waitingChanged(const QString &words);
    /// What went wrong, in words; nothing for an empty text.
    void troubleChanged(const QString &words);
    /// How the draft is kept: 08:46 自动保存. Nothing while it is not.
    void statusChanged(const lantian::StatusWord &word);
    /// Something went wrong with a draft that is not open any more.
    void failed(const Error &error);

private:
    bool isSettled() const;
    void setRecording(bool isRecording);
    void proceed();
    void onKept();
    void onRefused(const QUuid &draft, const Error &error);

    FieldBook &m_book;
    OpenDraft &m_draft;
    DraftPhotos &m_photos;
    std::optional<Step> m_wanted;
    bool m_retried = false;
    bool m_isRecording = false;
    QDateTime m_keptAt;
    std::optional<Error> m_trouble;
};

} // namespace lantian
