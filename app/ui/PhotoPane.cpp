#include "ui/PhotoPane.h"

#include "ui/Button.h"
#include "ui/FlowLayout.h"
#include "ui/HeroPhoto.h"
#include "ui/PhotoStrip.h"
#include "ui/SideOrStack.h"
#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

PhotoPane::PhotoPane(QWidget *parent)
    : ThemedWidget(parent)
    , m_hero(new HeroPhoto(this))
    , m_strip(new PhotoStrip(this))
    , m_kept(new WrapLabel({}, u"muted"_s, this))
    , m_doubt(new WrapLabel({}, {}, this))
    , m_trouble(new WrapLabel({}, {}, this))
    , m_actions(new QWidget(this))
    , m_flow(new FlowLayout(m_actions))
    , m_file(new Button({}, {}, m_actions))
    , m_retry(new Button({}, {}, m_actions))
    , m_remove(new Button({}, u"danger"_s, m_actions))
{
    m_hero->setObjectName(u"hero"_s);
    m_strip->setObjectName(u"strip"_s);
    m_kept->setObjectName(u"kept"_s);
    m_doubt->setObjectName(u"photoDoubt"_s);
    setTone(m_doubt, Tone::Warning);
    m_doubt->hide();
    m_trouble->setObjectName(u"photoTrouble"_s);
    setTone(m_trouble, Tone::Bad);
    m_trouble->hide();
    m_file->setObjectName(u"photoFile"_s);
    m_file->setIconName(u"photo"_s);
    m_retry->setObjectName(u"photoRetry"_s);
    m_retry->setIconName(u"sync"_s);
    m_remove->setObjectName(u"photoRemove"_s);
    m_remove->setIconName(u"trash"_s);
    for (Button *button : {m_file, m_retry, m_remove}) {
        m_flow->addWidget(button);
        button->hide();
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *each : {static_cast<QWidget *>(m_hero), static_cast<QWidget *>(m_strip),
                          static_cast<QWidget *>(m_doubt), static_cast<QWidget *>(m_trouble),
                          static_cast<QWidget *>(new SideOrStack(m_kept, m_actions, this))})
        layout->addWidget(each);
    connect(m_hero, &HeroPhoto::clicked, this, [this] {
        if (!m_hasPicture)
            Q_EMIT addRequested();
    });
    connect(m_strip, &PhotoStrip::addRequested, this, &PhotoPane::addRequested);
    connect(m_strip, &PhotoStrip::opened, this, &PhotoPane::opened);
    connect(m_file, &Button::clicked, this, &PhotoPane::fileRequested);
    connect(m_retry, &Button::clicked, this, &PhotoPane::retryRequested);
    connect(m_remove, &Button::clicked, this, &PhotoPane::removeRequested);
    PhotoPane::restyle(appliedTheme());
    PhotoPane::retranslate();
}

void PhotoPane::setCamera(bool present)
{
    m_hasCamera = present;
    m_file->setVisible(present);
    retranslate();
}

void PhotoPane::setPhotos(const std::vector<PhotoView> &photos)
{
    m_photos = photos;
    m_strip->setPhotos(photos);
    m_strip->setVisible(!photos.empty());
    wordKept();
}

void PhotoPane::setHero(const QImage &picture)
{
    m_hasPicture = !picture.isNull();
    m_hero->setPicture(picture);
    retranslate();
}

void PhotoPane::setTrouble(const QString &words)
{
    m_trouble->setText(words);
    m_trouble->setVisible(!words.isEmpty());
    m_retry->setVisible(!words.isEmpty());
}

void PhotoPane::setDoubt(const QString &words)
{
    m_doubt->setText(words);
    m_doubt->setVisible(!words.isEmpty());
}

void PhotoPane::setRemovable(bool removable)
{
    // Always there, as what is below must not move under the finger when a photo is ready.
    m_remove->setVisible(!m_photos.empty());
    m_remove->setEnabled(removable);
}

void PhotoPane::setLacking(bool lacking)
{
    m_lacking = lacking;
    retranslate();
}

void PhotoPane::focusAdding()
{
    m_hero->setFocus(Qt::TabFocusReason);
}

void PhotoPane::wordKept()
{
    const bool anyReady = std::any_of(m_photos.begin(), m_photos.end(), [](const PhotoView &photo) {
        return photo.state == PhotoView::State::Ready;
    });
    m_kept->setText(anyReady ? tr("Stamped. The originals are kept, their fingerprints taken")
                             : tr("The originals stay as they are, the stamp is on a copy"));
    m_kept->setVisible(!m_photos.empty());
}

void PhotoPane::restyle(const Theme &theme)
{
    layout()->setSpacing(theme.space(12));
    m_flow->setSpacing(theme.space(8));
}

void PhotoPane::retranslate()
{
    const QString title = m_hasCamera ? tr("Take a photo") : tr("Add a photo");
    const QString words = m_lacking ? tr("Still missing: at least one photo")
                                    : tr("First the whole scene, then from near. The time, the grid and the "
                                         "position are stamped on it");
    m_hero->setInvitation(title, words);
    m_hero->setAccessibleName(m_hasPicture ? tr("The photo that is looked at") : title);
    m_file->setText(tr("Choose a file"));
    m_file->setAccessibleName(m_file->text());
    m_retry->setText(tr("Try again"));
    m_retry->setAccessibleName(tr("Try to add the photo again"));
    m_remove->setText(tr("Remove this photo"));
    m_remove->setAccessibleName(m_remove->text());
    wordKept();
}

} // namespace lantian
