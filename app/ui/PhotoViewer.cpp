#include "ui/PhotoViewer.h"

#include "ui/Button.h"
#include "ui/FlowLayout.h"
#include "ui/OnAnswer.h"
#include "ui/PhotoCanvas.h"
#include "ui/PhotoWords.h"
#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr int viewEdge = 2560;
constexpr int cacheKiB = 96 * 1024; // four pictures of that size
constexpr double zoomStep = 1.5;
} // namespace

PhotoViewer::PhotoViewer(PictureSource source, QWidget *parent)
    : ThemedWidget(parent)
    , m_source(std::move(source))
    , m_pictures(cacheKiB)
    , m_canvas(new PhotoCanvas(this))
    , m_bar(new QWidget(this))
    , m_buttons(new FlowLayout)
    , m_caption(new WrapLabel({}, u"muted"_s, m_bar))
    , m_previous(newButton(u"previousPhoto"_s, u"chevron-left"_s))
    , m_next(newButton(u"nextPhoto"_s, u"chevron-right"_s))
    , m_version(newButton(u"version"_s, {}))
    , m_zoomIn(newButton(u"zoomIn"_s, u"plus"_s))
    , m_zoomOut(newButton(u"zoomOut"_s, u"minus"_s))
    , m_fit(newButton(u"fit"_s, u"zoom"_s))
    , m_close(newButton(u"closeViewer"_s, u"close"_s))
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"page"_s);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"photoViewer"_s);
    m_canvas->setObjectName(u"canvas"_s);
    m_caption->setObjectName(u"caption"_s);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *barLayout = new QVBoxLayout(m_bar);
    barLayout->addWidget(m_caption);
    barLayout->addLayout(m_buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_bar);
    hide();
    parent->installEventFilter(this);

    connect(m_previous, &Button::clicked, this, [this] { turn(-1); });
    connect(m_next, &Button::clicked, this, [this] { turn(1); });
    connect(m_version, &Button::clicked, this, [this] {
        m_isOriginal = !m_isOriginal;
        showPhoto(true);
    });
    connect(m_zoomIn, &Button::clicked, this, [this] { m_canvas->zoomBy(zoomStep); });
    connect(m_zoomOut, &Button::clicked, this, [this] { m_canvas->zoomBy(1 / zoomStep); });
    connect(m_fit, &Button::clicked, m_canvas, &PhotoCanvas::fit);
    connect(m_close, &Button::clicked, this, &PhotoViewer::close);
    PhotoViewer::restyle(appliedTheme());
    PhotoViewer::retranslate();
}

Button *PhotoViewer::newButton(const QString &name, const QString &iconName)
{
    auto *button = new Button({}, {}, m_bar);
    button->setObjectName(name);
    if (!iconName.isEmpty())
        button->setIconName(iconName);
    m_buttons->addWidget(button);
    return button;
}

void PhotoViewer::open(const std::vector<Photo> &photos, int index)
{
    Q_ASSERT(index >= 0 && index < int(photos.size()));
    m_photos = photos;
    m_index = index;
    m_isOriginal = false;
    m_focusBefore = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    showPhoto(false);
}

void PhotoViewer::close()
{
    hide();
    m_pictures.clear();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

PhotoFile PhotoViewer::wanted(const Photo &photo) const
{
    return m_isOriginal ? PhotoFile::Original : shownFile(photo);
}

void PhotoViewer::turn(int by)
{
    const int index = std::clamp(m_index + by, 0, int(m_photos.size()) - 1);
    if (index == m_index)
        return;
    m_index = index;
    showPhoto(false);
}

void PhotoViewer::showPhoto(bool keepView)
{
    const Photo &photo = m_photos[size_t(m_index)];
    m_caption->setText(u"%1/%2 · %3"_s.arg(m_index + 1).arg(m_photos.size()).arg(photoCaption(photo)));
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index + 1 < int(m_photos.size()));
    m_version->setText(m_isOriginal ? tr("Show with stamp") : tr("Show original"));
    m_version->setAccessibleName(m_version->text());
    m_version->setVisible(!photo.stamped.isEmpty());
    if (const QImage *picture = m_pictures.object(fileHash(photo, wanted(photo)))) {
        m_canvas->setPicture(*picture, keepView);
        return;
    }
    if (!keepView)
        m_canvas->setWords(tr("Loading the photo"));
    fetch(photo);
}

void PhotoViewer::fetch(const Photo &photo)
{
    const PhotoFile file = wanted(photo);
    onAnswer(m_source(photo, file, viewEdge), this,
             [this, sha256 = fileHash(photo, file)](const Result<QImage> &picture) {
                 const Photo &shown = m_photos[size_t(m_index)];
                 const bool isShown = isVisible() && fileHash(shown, wanted(shown)) == sha256;
                 if (picture)
                     m_pictures.insert(sha256, new QImage(*picture), int(picture->sizeInBytes() / 1024));
                 if (!isShown)
                     return;
                 if (picture)
                     m_canvas->setPicture(*picture, m_canvas->hasPicture());
                 else
                     m_canvas->setWords(pictureTroubleWords(picture.error()));
             });
}

bool PhotoViewer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return ThemedWidget::eventFilter(watched, event);
}

/// Tab stays within the viewer: what it covers cannot be seen.
bool PhotoViewer::focusNextPrevChild(bool next)
{
    const QWidget *current = window()->focusWidget();
    QWidget *candidate = const_cast<QWidget *>(current ? current : this);
    do {
        candidate = next ? candidate->nextInFocusChain() : candidate->previousInFocusChain();
        if (m_bar->isAncestorOf(candidate) && candidate->isVisible() && candidate->isEnabled() &&
            (candidate->focusPolicy() & Qt::TabFocus)) {
            candidate->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (candidate != current);
    return true;
}

void PhotoViewer::onArrow(int x, int y)
{
    if (m_canvas->zoom() > 1) {
        const int step = appliedTheme().space(80);
        m_canvas->pan(QPointF(-x * step, -y * step));
    } else if (x != 0) {
        turn(layoutDirection() == Qt::RightToLeft ? -x : x);
    }
}

/// The page below has its way back by the same key, which is not for it now.
bool PhotoViewer::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Back) {
            event->accept();
            return true;
        }
    }
    return ThemedWidget::event(event);
}

void PhotoViewer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Back:
        return close();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_canvas->zoomBy(zoomStep);
    case Qt::Key_Minus:
        return m_canvas->zoomBy(1 / zoomStep);
    case Qt::Key_0:
        return m_canvas->fit();
    case Qt::Key_Left:
        return onArrow(-1, 0);
    case Qt::Key_Right:
        return onArrow(1, 0);
    case Qt::Key_Up:
        return onArrow(0, -1);
    case Qt::Key_Down:
        return onArrow(0, 1);
    case Qt::Key_PageUp:
        return turn(-1);
    case Qt::Key_PageDown:
        return turn(1);
    default:
        ThemedWidget::keyPressEvent(event);
    }
}

void PhotoViewer::restyle(const Theme &theme)
{
    const int margin = theme.space(12);
    m_bar->layout()->setContentsMargins(margin, margin, margin, margin);
    m_bar->layout()->setSpacing(theme.space(8));
    m_buttons->setSpacing(theme.space(8));
}

void PhotoViewer::retranslate()
{
    const auto name = [](Button *button, const QString &words) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    setAccessibleName(tr("Photo"));
    m_canvas->setAccessibleName(tr("Photo"));
    name(m_previous, tr("Previous photo"));
    name(m_next, tr("Next photo"));
    name(m_zoomIn, tr("Magnify"));
    name(m_zoomOut, tr("Make smaller"));
    name(m_fit, tr("Fit the window"));
    m_close->setText(tr("Close"));
    name(m_close, tr("Close"));
    if (!m_photos.empty())
        showPhoto(true);
}

} // namespace lantian
