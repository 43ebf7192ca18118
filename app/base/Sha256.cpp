#include "base/Sha256.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <openssl/evp.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
}

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size()));
}

QString Sha256::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_context.get(), digest.data(), &size);
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(digest.data()), qsizetype(size)).toHex());
}

QString sha256Hex(QByteArrayView bytes)
{
    Sha256 sha;
    sha.add(bytes);
    return sha.hex();
}

Result<QString> fileSha256Hex(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, u"%1 in: %2"_s.arg(file.errorString(), path)};
    Sha256 sha;
    constexpr qint64 piece = 1 << 20;
    for (QByteArray bytes = file.read(piece); !bytes.isEmpty(); bytes = file.read(piece))
        sha.add(bytes);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::Storage, u"%1 in: %2"_s.arg(file.errorString(), path)};
    return sha.hex();
}

bool isSha256Hex(const QString &text)
{
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == 64 && std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace lantian
