#include "ui/PhotoStrip.h"

#include "ui/Button.h"
#include "ui/FlowLayout.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

PhotoStrip::PhotoStrip(QWidget *parent)
    : ThemedWidget(parent)
    , m_pictures(new QWidget(this))
    , m_flow(new FlowLayout(m_pictures))
    , m_add(new Button({}, u"addPhoto"_s, m_pictures))
    , m_words(new WrapLabel({}, u"muted"_s, this))
{
    m_add->setObjectName(u"addPhoto"_s);
    m_add->setIconName(u"plus"_s);
    m_words->setObjectName(u"photoWords"_s);
    m_flow->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pictures);
    layout->addWidget(m_words);
    connect(m_add, &Button::clicked, this, &PhotoStrip::addRequested);
    PhotoStrip::restyle(appliedTheme());
    PhotoStrip::retranslate();
}

void PhotoStrip::setPhotos(const std::vector<PhotoView> &photos)
{
    m_photos = photos;
    while (m_thumbs.size() > m_photos.size()) {
        delete m_thumbs.back();
        m_thumbs.pop_back();
    }
    m_flow->removeWidget(m_add);
    while (m_thumbs.size() < m_photos.size()) {
        auto *thumb = new PhotoThumb(m_pictures);
        const auto index = static_cast<int>(m_thumbs.size());
        thumb->setObjectName(u"photo-"_s + QString::number(index));
        connect(thumb, &PhotoThumb::clicked, this, [this, index] { Q_EMIT opened(index); });
        m_flow->addWidget(thumb);
        thumb->show();
        m_thumbs.push_back(thumb);
    }
    m_flow->addWidget(m_add);
    for (size_t i = 0; i < m_photos.size(); ++i)
        m_thumbs[i]->setPhoto(m_photos[i]);
    retranslate();
}

void PhotoStrip::restyle(const Theme &theme)
{
    layout()->setSpacing(theme.space(8));
    m_flow->setSpacing(theme.space(12));
    m_add->setFixedSize(theme.space(104), theme.space(84));
}

void PhotoStrip::retranslate()
{
    const auto count = [this](PhotoView::State state) {
        return static_cast<int>(
            std::count_if(m_photos.begin(), m_photos.end(),
                          [state](const PhotoView &photo) { return photo.state == state; }));
    };
    m_add->setAccessibleName(tr("Add a photo"));
    m_add->setToolTip(tr("Add a photo"));
    QStringList words = {tr("%n photo(s)", nullptr, static_cast<int>(m_photos.size()))};
    if (const int busy = count(PhotoView::State::Busy))
        words.append(tr("%n being taken in", nullptr, busy));
    if (const int failed = count(PhotoView::State::Failed))
        words.append(tr("%n could not be taken in, tap to see why", nullptr, failed));
    m_words->setText(words.join(u" · "_s));
    for (size_t i = 0; i < m_thumbs.size(); ++i) {
        const QString which = tr("Photo %1 of %2").arg(i + 1).arg(m_thumbs.size());
        const auto state = m_photos[i].state;
        m_thumbs[i]->setAccessibleName(state == PhotoView::State::Busy ? tr("%1, being taken in").arg(which)
                                       : state == PhotoView::State::Failed ? tr("%1, failed").arg(which)
                                                                           : which);
        m_thumbs[i]->setToolTip(m_thumbs[i]->accessibleName());
    }
}

} // namespace lantian
