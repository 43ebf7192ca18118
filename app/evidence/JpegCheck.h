#pragma once

#include <QByteArrayView>

namespace lantian {

/// What reading a JPEG from its first to its last bit tells.
enum class JpegState {
    Whole,
    Damaged,     ///< cut short, or bits that no encoder wrote; also more scans than any camera makes
    Unsupported, ///< a kind of JPEG that libjpeg does not decode
};

/// Reads all of the JPEG in `bytes` with libjpeg up to its end marker, and says whether it is whole.
///
/// Qt's reader cannot be asked: where data is missing it paints grey and reports success. What may follow the
/// end marker, such as a telephone's film, is not looked at, and padding between segments is nobody's damage.
JpegState jpegState(QByteArrayView bytes);

} // namespace lantian
