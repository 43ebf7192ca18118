#include "bench/hub/Crowd.h"

#include <QRandomGenerator>

#include <cstring>
#include <latch>
#include <openssl/sha.h>
#include <thread>

namespace lantian::hub {

namespace {

QByteArray numbered(QByteArray base, int number)
{
    std::memcpy(base.data(), &number, sizeof(number));
    return base;
}

} // namespace

Shots::Shots(int count) : m_base(400'000, Qt::Uninitialized)
{
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(m_base.data()), m_base.size() / 4);
    for (int i = 0; i < count; ++i) {
        const QByteArray bytes = numbered(m_base, i);
        QByteArray hash(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
        SHA256(reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()),
               reinterpret_cast<unsigned char *>(hash.data()));
        m_hashes.push_back(hash);
    }
}

Shot Shots::at(int number) const
{
    const QByteArray &hash = m_hashes.at(size_t(number));
    return {numbered(m_base, number), hash.toHex(), hash.toBase64()};
}

CrowdRun crowd(int many, quint16 port, bool tls, const std::function<void(int, HttpLine &)> &work)
{
    CrowdRun run{.each = Samples(size_t(many))};
    std::latch open(many + 1);
    std::latch begin(1);
    std::vector<std::thread> all;
    std::chrono::steady_clock::time_point begun;
    for (int i = 0; i < many; ++i) {
        all.emplace_back([&, i] {
            HttpLine line(port, tls);
            open.count_down();
            begin.wait();
            work(i, line);
            run.each[size_t(i)] =
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
        });
    }
    open.arrive_and_wait();
    const double computed = processorMs();
    begun = std::chrono::steady_clock::now();
    begin.count_down();
    for (std::thread &one : all)
        one.join();
    run.clientMs = processorMs() - computed;
    run.ms = quantile(run.each, 1);
    return run;
}

void sendToHub(const ServedHub &hub, int who, HttpLine &line, const Shot &shot)
{
    const QByteArray common = " HTTP/1.1\r\nHost: hub\r\nTus-Resumable: 1.0.0\r\nAuthorization: Bearer " +
                              hub.tablets[size_t(who)].token.toLatin1() + "\r\n";
    const Answer created =
        line.ask("POST /api/v1/photos" + common + "Upload-Length: " + QByteArray::number(shot.bytes.size()) +
                 "\r\nUpload-Metadata: sha256 " + shot.sha256.toBase64() + "\r\n");
    const Answer sent = line.ask("PATCH /api/v1/photos/" + shot.sha256 + common +
                                     "Content-Type: application/offset+octet-stream\r\nUpload-Offset: 0\r\n"
                                     "Upload-Checksum: sha256 " +
                                     shot.digest + "\r\n",
                                 shot.bytes);
    if (created.status != 201 || sent.status != 204)
        qFatal("a photo was not taken: %d, %d", created.status, sent.status);
}

} // namespace lantian::hub
