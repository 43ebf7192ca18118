#include "ui/CameraPage.h"

#include "base/Log.h"
#include "ui/Button.h"
#include "ui/CameraView.h"
#include "ui/ChoiceChips.h"
#include "ui/CompletePhoto.h"
#include "ui/EmptyState.h"
#include "ui/ErrorWords.h"
#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lantian {

namespace {
const Error noCamera{Error::Kind::Unreachable, u"there is no camera"_s, u"camera-none"_s};
}

CameraPage::CameraPage(FieldBook &book, Whereabouts &whereabouts, CameraFeed *feed, QWidget *parent)
    : ThemedWidget(parent)
    , m_book(book)
    , m_whereabouts(whereabouts)
    , m_feed(feed)
    , m_camera(new QWidget(this))
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight, m_camera))
    , m_view(new CameraView(m_camera))
    , m_side(new QWidget(m_camera))
    , m_roles(new ChoiceChips({}, ChoiceChips::Mode::Single, m_side))
    , m_words(new WrapLabel({}, u"muted"_s, m_side))
    , m_shutter(new Button({}, u"primary"_s, m_side))
    , m_done(new Button({}, u"secondary"_s, m_side))
    , m_none(new EmptyState(u"camera"_s, {}, this))
{
    m_view->setObjectName(u"view"_s);
    m_roles->setObjectName(u"photoRoles"_s);
    m_words->setObjectName(u"cameraWords"_s);
    m_shutter->setObjectName(u"shutter"_s);
    m_shutter->setIconName(u"camera"_s);
    m_done->setObjectName(u"cameraDone"_s);
    m_none->setObjectName(u"noCamera"_s);
    layOut();

    connect(m_shutter, &Button::clicked, this, &CameraPage::shoot);
    connect(m_done, &Button::clicked, this, &CameraPage::done);
    connect(m_none, &EmptyState::acted, this, &CameraPage::filesRequested);
    connect(m_roles, &ChoiceChips::chosen, this,
            [this](const QString &role) { chooseRole(photoRoleFromKey(role).value_or(Photo::Role::Wide)); });
    connect(m_roles, &ChoiceChips::unchosen, this,
            [this](const QString &role) { m_roles->setChosen({role}); });
    connect(&m_whereabouts, &Whereabouts::changed, this, &CameraPage::showStamp);
    connect(&m_second, &QTimer::timeout, this, &CameraPage::showStamp);
    m_second.setInterval(1s);
    if (m_feed)
        connectFeed();
    m_camera->setVisible(m_feed != nullptr);
    m_none->setVisible(m_feed == nullptr);
    CameraPage::restyle(appliedTheme());
    CameraPage::retranslate();
}

void CameraPage::layOut()
{
    auto *side = new QVBoxLayout(m_side);
    side->addWidget(m_roles);
    side->addWidget(m_words);
    side->addStretch(1);
    side->addWidget(m_shutter);
    side->addWidget(m_done);
    m_sides->setContentsMargins({});
    m_sides->setSpacing(0);
    m_sides->addWidget(m_view, 1);
    m_sides->addWidget(m_side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_camera);
    layout->addWidget(m_none);
}

void CameraPage::connectFeed()
{
    connect(m_feed, &CameraFeed::seen, m_view, &CameraView::setFrame);
    connect(m_feed, &CameraFeed::captured, this, &CameraPage::take);
    connect(m_feed, &CameraFeed::failed, this, &CameraPage::tell);
}

void CameraPage::begin(Photo::Role role, const QString &author, const QImage &before)
{
    m_author = author;
    m_count = 0;
    m_error.reset();
    m_view->setGhost(before);
    m_view->setFrame({});
    m_shutter->setEnabled(true);
    m_roles->setVisible(role == Photo::Role::Wide || role == Photo::Role::Near);
    chooseRole(role);
    showStamp();
    showCount();
}

void CameraPage::shoot()
{
    m_shutter->setEnabled(false); // until the photo is here
    m_shot = nextShot();
    Q_EMIT shot();
    m_feed->capture();
}

void CameraPage::take(const QByteArray &bytes)
{
    ++m_count;
    m_error.reset();
    m_shutter->setEnabled(true);
    if (m_shot.role == Photo::Role::Wide && m_role == Photo::Role::Wide)
        chooseRole(Photo::Role::Near); // what is asked for next
    showCount();
    m_shot.bytes = bytes;
    Q_EMIT taken(std::exchange(m_shot, {}));
}

void CameraPage::tell(const Error &error)
{
    m_error = error;
    noted(error, "CameraPage");
    const bool goesOn = error.code == u"camera-capture";
    m_shutter->setEnabled(goesOn);
    m_camera->setVisible(goesOn);
    m_none->setVisible(!goesOn);
    retranslate();
}

void CameraPage::chooseRole(Photo::Role role)
{
    m_role = role;
    m_roles->setChosen({key(role)});
}

/// What is known of a photo that is taken now.
PhotoRequest CameraPage::nextShot() const
{
    const std::optional<Position> position = m_whereabouts.position();
    const QString place = position ? m_whereabouts.placeOf(*position).words : QString();
    return completePhoto({.role = m_role, .source = Photo::Source::Camera}, m_author, position, place,
                         m_book.clock().now());
}

void CameraPage::showStamp()
{
    const PhotoRequest next = nextShot();
    m_view->setStamp(stampLines(next.at, TimeBy::Tablet, next.position, next.words));
}

void CameraPage::showCount()
{
    setTone(m_words, m_error ? Tone::Bad : Tone::Neutral);
    if (m_error)
        m_words->setText(errorWords(*m_error));
    else if (m_count > 0)
        m_words->setText(tr("%n photo(s) taken", nullptr, m_count));
    else
        m_words->setText(tr("The stamp is put on a copy; the original stays untouched."));
}

void CameraPage::showEvent(QShowEvent *event)
{
    if (m_feed) {
        m_camera->show();
        m_none->hide();
        m_feed->start();
        m_second.start();
    }
    showStamp();
    ThemedWidget::showEvent(event);
}

void CameraPage::hideEvent(QHideEvent *event)
{
    m_second.stop();
    if (m_feed)
        m_feed->stop();
    ThemedWidget::hideEvent(event);
}

void CameraPage::resizeEvent(QResizeEvent *event)
{
    m_sides->setDirection(width() > height() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    ThemedWidget::resizeEvent(event);
}

void CameraPage::restyle(const Theme &theme)
{
    m_shutter->setMinimumSize(theme.space(88), theme.space(88));
    m_side->layout()->setContentsMargins(theme.space(16), theme.space(16), theme.space(16), theme.space(16));
    m_side->layout()->setSpacing(theme.space(12));
}

void CameraPage::retranslate()
{
    m_roles->setLabel(tr("The photo shows"));
    m_roles->setChoices(
        {{key(Photo::Role::Wide), tr("The whole place")}, {key(Photo::Role::Near), tr("Close up")}});
    m_roles->setChosen({key(m_role)});
    m_shutter->setText(tr("Take the photo"));
    m_done->setText(tr("Done"));
    for (Button *button : {m_shutter, m_done})
        button->setAccessibleName(button->text());
    m_none->setSentence(errorWords(m_error.value_or(noCamera)));
    m_none->setAction(tr("Choose a file"));
    showCount();
    showStamp();
}

} // namespace lantian
