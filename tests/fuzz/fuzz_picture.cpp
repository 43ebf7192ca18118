#include "evidence/JpegCheck.h"
#include "evidence/Picture.h"
#include "evidence/PictureFormat.h"
#include "fuzz/Input.h"
#include "fuzz/Property.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using lantian::fuzz::hold;

namespace {

/// Small, so that an input costs little; the ways through the code are the same.
constexpr PhotoLimits limits{.maxBytes = 65'536, .maxPixels = 16'384, .stampedEdge = 48, .thumbEdge = 16};

const QStringList &refusals()
{
    static const QStringList codes{u"photo-empty"_s,  u"photo-too-large"_s,       u"photo-not-image"_s,
                                   u"photo-format"_s, u"photo-too-many-pixels"_s, u"photo-truncated"_s};
    return codes;
}

void holdPicture(const Picture &picture)
{
    const QSize size = picture.image.size();
    hold(!picture.image.isNull() && picture.image.format() == QImage::Format_RGB32,
         "a picture is opaque RGB");
    hold(std::max(size.width(), size.height()) <= limits.stampedEdge, "a picture is scaled");
    hold(qint64(picture.size.width()) * picture.size.height() <= limits.maxPixels,
         "a picture is within the limit");
    const QByteArray thumb = jpegBytes(fitted(picture.image, limits.thumbEdge), 80);
    hold(jpegState(thumb) == JpegState::Whole, "a thumbnail is a whole JPEG");
    const Result<Picture> again = decodedPicture(thumb, limits);
    hold(again.has_value() && std::max(again->size.width(), again->size.height()) <= limits.thumbEdge,
         "a thumbnail is a small picture");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const Result<Picture> picture = decodedPicture(bytes, limits);
    if (!picture) {
        hold(refusals().contains(picture.error().code), "a refusal has one of the codes");
        return 0;
    }
    hold(checkWhole(pictureFormat(bytes), bytes).has_value(), "a picture was whole");
    holdPicture(*picture);
    return 0;
}
