#pragma once

#include "ui/PhotoThumb.h"
#include "ui/ThemedWidget.h"

#include <vector>

namespace lantian {

class Button;
class FlowLayout;

/// The photos of one item of a checklist, small, and a button for the next one.
class ItemPhotos : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ItemPhotos(QWidget *parent = nullptr);

    /// Names the item for those who hear the buttons.
    void setItem(const QString &name);
    void setPhotos(const std::vector<PhotoView> &photos);

Q_SIGNALS:
    void addRequested();
    /// The person wants to see the photo at `index`.
    void opened(int index);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    QString m_item;
    FlowLayout *m_flow;
    Button *m_add;
    std::vector<PhotoThumb *> m_thumbs; ///< one per photo, in order
};

} // namespace lantian
