#include "ui/OfficePictures.h"

#include "ui/OnAnswer.h"

#include <algorithm>

namespace lantian {

namespace {

template <class Answer>
void give(const Answer &answer, const Result<QImage> &picture)
{
    answer->addResult(picture);
    answer->finish();
}

} // namespace

OfficePictures::OfficePictures(FieldBook &book, HubLink &link, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_link(link)
{
    connect(&m_link, &HubLink::photoFetched, this, &OfficePictures::take);
}

QFuture<Result<QImage>> OfficePictures::picture(const Photo &photo, PhotoFile file, int edge)
{
    const auto answer = std::make_shared<QPromise<Result<QImage>>>();
    answer->start();
    look(photo, file, edge, answer);
    return answer->future();
}

void OfficePictures::look(const Photo &photo, PhotoFile file, int edge, const Answer &answer)
{
    onAnswer(m_book.picture(fileHash(photo, file), file, edge), this,
             [this, photo, file, edge, answer](const Result<QImage> &here) {
                 const bool isMissing = !here && here.error().kind == Error::Kind::NotFound;
                 if (isMissing && file == PhotoFile::Stamped)
                     look(photo, PhotoFile::Original, edge, answer);
                 else if (isMissing && m_link.membership())
                     fetch({photo.sha256, file, edge, answer});
                 else
                     give(answer, here);
             });
}

void OfficePictures::fetch(const Wanted &wanted)
{
    const bool isOnItsWay = std::any_of(m_wanted.begin(), m_wanted.end(), [&](const Wanted &other) {
        return other.sha256 == wanted.sha256 && other.file == wanted.file;
    });
    m_wanted.push_back(wanted);
    if (!isOnItsWay)
        m_link.fetchPhoto(wanted.sha256, wanted.file);
}

void OfficePictures::take(const QString &sha256, PhotoFile file, const Result<void> &fetched)
{
    const auto others = std::stable_partition(m_wanted.begin(), m_wanted.end(), [&](const Wanted &wanted) {
        return wanted.sha256 == sha256 && wanted.file == file;
    });
    const std::vector<Wanted> ours(m_wanted.begin(), others);
    m_wanted.erase(m_wanted.begin(), others);
    for (const Wanted &wanted : ours) {
        if (!fetched) {
            give(wanted.answer, fetched.error());
            continue;
        }
        onAnswer(m_book.picture(sha256, file, wanted.edge), this,
                 [answer = wanted.answer](const Result<QImage> &picture) { give(answer, picture); });
    }
}

} // namespace lantian
