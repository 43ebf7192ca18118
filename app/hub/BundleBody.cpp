#include "hub/BundleBody.h"

#include "domain/HubRights.h"
#include "evidence/FreeSpace.h"
#include "hub/BundleImport.h"
#include "hub/UploadHeaders.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

Answer answerTo(const Result<BundleOutcome> &taken)
{
    if (taken)
        return jsonAnswer(200, toJson(*taken));
    const Error &error = taken.error();
    const bool isBad = error.kind == Error::Kind::Corrupt || error.kind == Error::Kind::Denied;
    return isBad ? problem(422, error.code, error.what) : problem(error);
}

/// Goes to a file as it comes, of which nothing stays.
class BundleBody final : public Reception
{
public:
    BundleBody(Office &office, QString path, PartFile file, qint64 bytes)
        : m_office(office)
        , m_path(std::move(path))
        , m_file(std::move(file))
        , m_open(bytes)
    {}
    ~BundleBody() override { QFile::remove(m_path); }
    Q_DISABLE_COPY_MOVE(BundleBody)

    bool take(QByteArrayView piece) override
    {
        if (piece.size() > m_open)
            m_refusal =
                problem(413, u"bundle-too-large"_s, u"超出了声明的大小 / more bytes than were announced"_s);
        else if (const Result<void> written = m_file.write(piece); !written)
            m_refusal = problem(written.error());
        m_open -= piece.size();
        return !m_refusal;
    }

    Answer finish() override
    {
        if (m_refusal)
            return *std::move(m_refusal);
        if (const Result<void> written = m_file.flush(); !written)
            return problem(written.error());
        return answerTo(takeBundle(m_office, m_path));
    }

private:
    Office &m_office;
    const QString m_path;
    PartFile m_file;
    qint64 m_open; ///< bytes that are still to come
    std::optional<Answer> m_refusal;
};

} // namespace

Begun bundleBegun(Office &office, const Caller &caller, const Request &request)
{
    if (!mayBringBundles(caller.role))
        return problem(
            403, u"bundle-role"_s,
            u"数据包由县或乡镇人员导入 / bundles are brought by people of the county or a township"_s);
    const auto bytes = numberIn(request.header("content-length"_ba));
    if (!bytes)
        return problem(411, u"length-required"_s, u"需要 Content-Length / Content-Length is wanted"_s);
    const Result<qint64> room = freeBytes(office.photos.root());
    if (room && !hasRoomFor(2 * *bytes, *room, {}))
        return problem(Error{Error::Kind::Full, u"no room for the bundle"_s});
    QString path = bundlePart(office);
    Result<PartFile> file = PartFile::open(path, 0);
    if (!file)
        return problem(file.error());
    return std::make_unique<BundleBody>(office, std::move(path), *std::move(file), *bytes);
}

} // namespace lantian::hub
