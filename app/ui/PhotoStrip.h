#pragma once

#include "ui/PhotoThumb.h"
#include "ui/ThemedWidget.h"

#include <vector>

namespace lantian {

class Button;
class FlowLayout;
class WrapLabel;

/// The photos of a report in the order they were taken, and a button for the next one. Says in words how many
/// there are, how many are still being taken in and how many failed.
class PhotoStrip : public ThemedWidget
{
    Q_OBJECT

public:
    explicit PhotoStrip(QWidget *parent = nullptr);

    void setPhotos(const std::vector<PhotoView> &photos);

Q_SIGNALS:
    void addRequested();
    /// The person wants to see the photo at `index`.
    void opened(int index);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    std::vector<PhotoView> m_photos;
    std::vector<PhotoThumb *> m_thumbs; ///< one per photo, in order
    QWidget *m_pictures;
    FlowLayout *m_flow;
    Button *m_add;
    WrapLabel *m_words;
};

} // namespace lantian
