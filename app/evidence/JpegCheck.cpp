#include "evidence/JpegCheck.h"

#include <csetjmp>
#include <cstdio> // jpeglib.h needs FILE
#include <jerror.h>
#include <jpeglib.h>

namespace lantian {

namespace {

/// A progressive picture has about ten scans; thousands only cost time.
constexpr int maxScans = 100;

/// libjpeg leaves by longjmp, so nothing here may need a destructor.
struct Reading {
    jpeg_decompress_struct jpeg;
    jpeg_error_mgr errors;
    jpeg_progress_mgr progress;
    std::jmp_buf stop;
    JpegState state;
};

[[noreturn]] void stop(j_common_ptr common, JpegState state)
{
    auto *reading = static_cast<Reading *>(common->client_data);
    reading->state = state;
    std::longjmp(reading->stop, 1);
}

void stopAtError(j_common_ptr common)
{
    switch (common->err->msg_code) {
    case JERR_SOF_UNSUPPORTED:
    case JERR_BAD_PRECISION:
    case JERR_ARITH_NOTIMPL:
    case JERR_CONVERSION_NOTIMPL:
    case JERR_CCIR601_NOTIMPL:
        stop(common, JpegState::Unsupported);
    default:
        stop(common, JpegState::Damaged);
    }
}

void stopAtDamage(j_common_ptr common, int level)
{
    if (level >= 0)
        return;
    switch (common->err->msg_code) {
    case JWRN_JPEG_EOF:
    case JWRN_HIT_MARKER:
    case JWRN_HUFF_BAD_CODE:
    case JWRN_MUST_RESYNC:
    case JWRN_BOGUS_PROGRESSION:
        stop(common, JpegState::Damaged);
    default:
        break;
    }
}

void stopAtTooManyScans(j_common_ptr common)
{
    if (reinterpret_cast<j_decompress_ptr>(common)->input_scan_number > maxScans)
        stop(common, JpegState::Damaged);
}

/// Every coefficient has to be read, but only an eighth of the picture to be made.
void readAll(j_decompress_ptr jpeg)
{
    jpeg_read_header(jpeg, TRUE);
    jpeg->scale_num = 1;
    jpeg->scale_denom = 8;
    jpeg->dct_method = JDCT_IFAST;
    jpeg->do_fancy_upsampling = FALSE;
    jpeg_start_decompress(jpeg);
    const JDIMENSION rowBytes = jpeg->output_width * JDIMENSION(jpeg->output_components);
    const JSAMPARRAY row =
        jpeg->mem->alloc_sarray(reinterpret_cast<j_common_ptr>(jpeg), JPOOL_IMAGE, rowBytes, 1);
    while (jpeg->output_scanline < jpeg->output_height)
        jpeg_read_scanlines(jpeg, row, 1);
    jpeg_finish_decompress(jpeg);
}

} // namespace

JpegState jpegState(QByteArrayView bytes)
{
    Reading reading{};
    reading.jpeg.err = jpeg_std_error(&reading.errors);
    reading.errors.error_exit = stopAtError;
    reading.errors.emit_message = stopAtDamage;
    reading.errors.output_message = [](j_common_ptr) {};
    reading.jpeg.client_data = &reading;
    reading.progress.progress_monitor = stopAtTooManyScans;
    if (setjmp(reading.stop) == 0) {
        jpeg_create_decompress(&reading.jpeg);
        reading.jpeg.progress = &reading.progress;
        jpeg_mem_src(&reading.jpeg, reinterpret_cast<const unsigned char *>(bytes.data()),
                     static_cast<unsigned long>(bytes.size()));
        readAll(&reading.jpeg);
        reading.state = JpegState::Whole;
    }
    jpeg_destroy_decompress(&reading.jpeg);
    return reading.state;
}

} // namespace lantian
