#include "protocol/BundleSeal.h"

#include <array>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// With line ends and an end-of-file mark in it, so that a copy that changed some is told by its beginning.
constexpr QByteArrayView magic("LTB1\r\n\x1a\n");
constexpr qsizetype pieceBytes = 1 << 16;
constexpr qsizetype idBytes = 16;
constexpr qsizetype keyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype sealedKeyBytes = keyBytes + crypto_box_SEALBYTES;
constexpr qsizetype headerBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype overheadBytes = crypto_secretstream_xchacha20poly1305_ABYTES;

using CurveKey = std::array<unsigned char, crypto_box_PUBLICKEYBYTES>;

unsigned char *data(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

Error badSeal(const QString &what)
{
    return {Error::Kind::Corrupt, u"the bundle is damaged or cut short: %1"_s.arg(what), u"bundle-damaged"_s};
}

/// The random key of a bundle; wiped when it goes.
struct StreamKey {
    std::array<unsigned char, size_t(keyBytes)> bytes{};
    ~StreamKey() { sodium_memzero(bytes.data(), bytes.size()); }
};

} // namespace

SealedWriter::SealedWriter(QIODevice &out)
    : m_out(out)
    , m_state(std::make_unique<crypto_secretstream_xchacha20poly1305_state>())
{}

SealedWriter::~SealedWriter()
{
    sodium_memzero(m_state.get(), sizeof(*m_state));
}

Result<std::unique_ptr<SealedWriter>> SealedWriter::begin(QIODevice &out, const QUuid &hub,
                                                          const PublicKey &hubKey)
{
    CurveKey curve{};
    if (sodium_init() < 0 || crypto_sign_ed25519_pk_to_curve25519(curve.data(), data(hubKey.bytes())) != 0)
        return Error{Error::Kind::Invalid, u"nothing can be sealed to the hub's key"_s, u"hub-key"_s};
    StreamKey key;
    crypto_secretstream_xchacha20poly1305_keygen(key.bytes.data());
    QByteArray sealedKey(sealedKeyBytes, Qt::Uninitialized);
    crypto_box_seal(data(sealedKey), key.bytes.data(), key.bytes.size(), curve.data());

    std::unique_ptr<SealedWriter> writer(new SealedWriter(out));
    QByteArray header(headerBytes, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(writer->m_state.get(), data(header), key.bytes.data());
    writer->m_head = magic.toByteArray() + hub.toRfc4122() + sealedKey + header;
    if (const Result<void> put = writer->put(writer->m_head); !put)
        return put.error();
    return writer;
}

Result<void> SealedWriter::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        // The last piece is known only at the end, so a full one waits for the next byte.
        if (m_pending.size() == pieceBytes) {
            if (const Result<void> written = writePiece(false); !written)
                return written.error();
        }
        const qsizetype taken = std::min(bytes.size(), pieceBytes - m_pending.size());
        m_pending.append(bytes.first(taken));
        bytes = bytes.sliced(taken);
    }
    return {};
}

Result<QString> SealedWriter::finish()
{
    if (const Result<void> written = writePiece(true); !written)
        return written.error();
    return m_sum.hex();
}

Result<void> SealedWriter::writePiece(bool isLast)
{
    QByteArray sealed(m_pending.size() + overheadBytes, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(m_state.get(), data(sealed), nullptr,
                                               data(QByteArrayView(m_pending)), quint64(m_pending.size()),
                                               data(QByteArrayView(m_head)), quint64(m_head.size()),
                                               isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                      : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    m_pending.clear();
    m_head.clear();
    return put(sealed);
}

Result<void> SealedWriter::put(QByteArrayView bytes)
{
    if (m_out.write(bytes.data(), bytes.size()) != bytes.size())
        return Error{Error::Kind::Storage, u"the bundle cannot be written: %1"_s.arg(m_out.errorString()),
                     u"bundle-not-written"_s};
    m_sum.add(bytes);
    return {};
}

SealedReader::SealedReader(QIODevice &in)
    : m_in(in)
    , m_state(std::make_unique<crypto_secretstream_xchacha20poly1305_state>())
{}

SealedReader::~SealedReader()
{
    sodium_memzero(m_state.get(), sizeof(*m_state));
}

Result<std::unique_ptr<SealedReader>> SealedReader::begin(QIODevice &in, const DeviceIdentity &hub)
{
    const QByteArray head = in.read(magic.size() + idBytes + sealedKeyBytes + headerBytes);
    if (head.size() != magic.size() + idBytes + sealedKeyBytes + headerBytes || !head.startsWith(magic))
        return badSeal(u"its beginning is not that of one"_s);
    const QUuid sealedTo = QUuid::fromRfc4122(head.sliced(magic.size(), idBytes));
    if (sealedTo != hub.device)
        return Error{Error::Kind::Denied,
                     u"the bundle is for hub %1"_s.arg(sealedTo.toString(QUuid::WithoutBraces)),
                     u"bundle-other-hub"_s};

    CurveKey publicKey{};
    CurveKey secretKey{};
    std::array<unsigned char, crypto_sign_ed25519_SECRETKEYBYTES> signingKey{};
    std::array<unsigned char, crypto_sign_ed25519_PUBLICKEYBYTES> signingPublic{};
    StreamKey key;
    const QByteArray seed = hub.key.seed();
    const QByteArray sealedKey = head.sliced(magic.size() + idBytes, sealedKeyBytes);
    const bool isOpen =
        sodium_init() >= 0 &&
        crypto_sign_ed25519_seed_keypair(signingPublic.data(), signingKey.data(),
                                         data(QByteArrayView(seed))) == 0 &&
        crypto_sign_ed25519_pk_to_curve25519(publicKey.data(), signingPublic.data()) == 0 &&
        crypto_sign_ed25519_sk_to_curve25519(secretKey.data(), signingKey.data()) == 0 &&
        crypto_box_seal_open(key.bytes.data(), data(QByteArrayView(sealedKey)), quint64(sealedKey.size()),
                             publicKey.data(), secretKey.data()) == 0;
    sodium_memzero(signingKey.data(), signingKey.size());
    sodium_memzero(secretKey.data(), secretKey.size());
    if (!isOpen)
        return badSeal(u"its key cannot be opened"_s);

    std::unique_ptr<SealedReader> reader(new SealedReader(in));
    if (crypto_secretstream_xchacha20poly1305_init_pull(
            reader->m_state.get(), data(QByteArrayView(head).last(headerBytes)), key.bytes.data()) != 0)
        return badSeal(u"its head"_s);
    reader->m_head = head;
    return reader;
}

Result<QByteArray> SealedReader::next()
{
    if (m_isOver)
        return QByteArray();
    const QByteArray sealed = m_in.read(pieceBytes + overheadBytes);
    if (sealed.size() < overheadBytes)
        return badSeal(u"it ends too soon"_s);
    QByteArray piece(sealed.size() - overheadBytes, Qt::Uninitialized);
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(m_state.get(), data(piece), nullptr, &tag,
                                                   data(QByteArrayView(sealed)), quint64(sealed.size()),
                                                   data(QByteArrayView(m_head)), quint64(m_head.size())) != 0)
        return badSeal(u"a piece was altered or cut"_s);
    m_head.clear();
    if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        m_isOver = true;
        if (char beyond = 0; m_in.read(&beyond, 1) > 0)
            return badSeal(u"something follows its end"_s);
    } else if (piece.isEmpty()) {
        return badSeal(u"an empty piece"_s);
    }
    return piece;
}

} // namespace lantian
