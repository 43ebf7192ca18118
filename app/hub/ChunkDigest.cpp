#include "hub/ChunkDigest.h"

#include <array>
#include <openssl/evp.h>

namespace lantian::hub {

void ChunkDigest::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

ChunkDigest::ChunkDigest(const QByteArray &algorithm) : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(m_context.get(), algorithm == "sha1" ? EVP_sha1() : EVP_sha256(), nullptr);
}

void ChunkDigest::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size()));
}

QByteArray ChunkDigest::result()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_context.get(), digest.data(), &size);
    return {reinterpret_cast<const char *>(digest.data()), qsizetype(size)};
}

} // namespace lantian::hub
