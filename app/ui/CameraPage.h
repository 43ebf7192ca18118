#pragma once

#include "fieldwork/FieldBook.h"
#include "fieldwork/Whereabouts.h"
#include "ui/CameraFeed.h"
#include "ui/ThemedWidget.h"

#include <QTimer>

class QBoxLayout;

namespace lantian {

class Button;
class CameraView;
class ChoiceChips;
class EmptyState;
class WrapLabel;

/// Where photos are taken: the picture with its stamp as it will be, the photo's role, one large shutter.
class CameraPage : public ThemedWidget
{
    Q_OBJECT

public:
    /// `feed` may be null: then the page says so and shows the way to files. All outlive the page.
    CameraPage(FieldBook &book, Whereabouts &whereabouts, CameraFeed *feed, QWidget *parent = nullptr);

    /// Begins to take photos for `author`, a role name, the next one as `role`. Photos of a place that was
    /// seen before lie over the ghost of `before`, if there is one.
    void begin(Photo::Role role, const QString &author, const QImage &before = {});

Q_SIGNALS:
    /// The shutter was pressed; taken() follows when the camera has the photo, which may be after the next
    /// begin().
    void shot();
    /// A photo with all that is known of it, to be taken in.
    void taken(const lantian::PhotoRequest &request);
    /// There is no camera, or it does not work: the person wants to choose a file.
    void filesRequested();
    void done();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void layOut();
    void connectFeed();
    void shoot();
    void take(const QByteArray &bytes);
    void tell(const Error &error);
    void chooseRole(Photo::Role role);
    void showStamp();
    void showCount();
    PhotoRequest nextShot() const;

    FieldBook &m_book;
    Whereabouts &m_whereabouts;
    CameraFeed *m_feed; ///< null without a camera
    QString m_author;
    Photo::Role m_role = Photo::Role::Wide;
    int m_count = 0; ///< photos since begin()
    std::optional<Error> m_error;
    PhotoRequest m_shot; ///< the photo on its way, as all was when the shutter was pressed
    QTimer m_second;     ///< so that the stamp's time goes on

    QWidget *m_camera;
    QBoxLayout *m_sides;
    CameraView *m_view;
    QWidget *m_side;
    ChoiceChips *m_roles;
    WrapLabel *m_words;
    Button *m_shutter;
    Button *m_done;
    EmptyState *m_none;
};

} // namespace lantian
