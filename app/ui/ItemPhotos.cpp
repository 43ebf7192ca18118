#include "ui/ItemPhotos.h"

#include "ui/Button.h"
#include "ui/FlowLayout.h"
#include "ui/Theme.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr int edge = 52; ///< design pixels
}

ItemPhotos::ItemPhotos(QWidget *parent)
    : ThemedWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_add(new Button({}, u"addPhoto"_s, this))
{
    m_flow->setAlignment(Qt::AlignTrailing);
    m_flow->addWidget(m_add);
    m_add->setObjectName(u"addPhoto"_s);
    m_add->setIconName(u"plus"_s);
    connect(m_add, &Button::clicked, this, &ItemPhotos::addRequested);
    ItemPhotos::restyle(appliedTheme());
    ItemPhotos::retranslate();
}

void ItemPhotos::setItem(const QString &name)
{
    m_item = name;
    retranslate();
}

void ItemPhotos::setPhotos(const std::vector<PhotoView> &photos)
{
    while (m_thumbs.size() > photos.size()) {
        delete m_thumbs.back();
        m_thumbs.pop_back();
    }
    m_flow->removeWidget(m_add);
    while (m_thumbs.size() < photos.size()) {
        auto *thumb = new PhotoThumb(this);
        const auto index = static_cast<int>(m_thumbs.size());
        thumb->setObjectName(u"photo-"_s + QString::number(index));
        connect(thumb, &PhotoThumb::clicked, this, [this, index] { Q_EMIT opened(index); });
        m_flow->addWidget(thumb);
        thumb->show();
        m_thumbs.push_back(thumb);
    }
    m_flow->addWidget(m_add);
    for (size_t i = 0; i < photos.size(); ++i)
        m_thumbs[i]->setPhoto(photos[i]);
    restyle(appliedTheme());
    retranslate();
    updateGeometry();
}

void ItemPhotos::restyle(const Theme &theme)
{
    m_flow->setSpacing(theme.space(12));
    m_add->setFixedSize(theme.space(edge), theme.space(edge));
    for (PhotoThumb *thumb : m_thumbs)
        thumb->setFixedSize(theme.space(edge), theme.space(edge));
}

void ItemPhotos::retranslate()
{
    m_add->setAccessibleName(tr("Add a photo: %1").arg(m_item));
    m_add->setToolTip(tr("Add a photo"));
    for (size_t i = 0; i < m_thumbs.size(); ++i) {
        m_thumbs[i]->setAccessibleName(tr("Photo %1 of %2: %3").arg(i + 1).arg(m_thumbs.size()).arg(m_item));
        m_thumbs[i]->setToolTip(m_thumbs[i]->accessibleName());
    }
}

} // namespace lantian
