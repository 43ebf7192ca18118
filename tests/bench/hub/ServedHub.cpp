#include "bench/hub/ServedHub.h"

#include "hub/Enrolling.h"

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

Ask overOneLine(quint16 port)
{
    return [line = std::make_shared<HttpLine>(port, false)](const Request &request, const QByteArray &body) {
        QByteArray head = httpText(request, {});
        head.chop(2);
        if (head.endsWith("Content-Length: 0\r\n"))
            head.chop(int(qstrlen("Content-Length: 0\r\n")));
        return line->ask(head, body);
    };
}

QByteArray procFile(qint64 pid, const char *name)
{
    QFile file(u"/proc/%1/%2"_s.arg(pid).arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::unique_ptr<OpenHub> opened(const HubDirectory &directory, const Clock &clock, Random &random)
{
    auto hub = OpenHub::open(directory, clock, random);
    if (!hub)
        qFatal("%s: %s", qUtf8Printable(directory.path), qUtf8Printable(hub.error().what));
    return *std::move(hub);
}

void letIn(Tablet &tablet, OpenHub &hub, const Clock &clock, int number)
{
    const auto code =
        newCode(hub.office(), {u"县办 %1"_s.arg(number), u"county"_s, {}}, clock.now().addDays(1));
    if (!code || tablet.enrol(*code).status != 201)
        qFatal("a tablet cannot be let in");
}

ServedHub::ServedHub(int count, HubDirectory directory) : m_directory(std::move(directory))
{
    if (m_directory.path.isEmpty())
        m_directory.path = m_process.directory();
    const SystemClock clock;
    SystemRandom random;
    std::vector<Tablet> admitted;
    {
        const auto hub = opened(m_directory, clock, random);
        for (int i = 0; i < count; ++i) {
            admitted.emplace_back([&](const Request &request, const QByteArray &body) {
                return hub->api().answer(request, body);
            });
            letIn(admitted.back(), *hub, clock, i);
        }
    }
    const QStringList server =
        m_directory.isShared() ? QStringList{u"--database"_s, m_directory.server} : QStringList();
    if (!m_process.start(server, m_directory.path))
        qFatal("the hub does not start: %s", m_process.log().constData());
    for (const Tablet &one : admitted) {
        Tablet tablet(overOneLine(port(false)));
        tablet.key = one.key;
        tablet.device = one.device;
        tablet.user = one.user;
        tablet.token = one.token;
        tablets.push_back(std::move(tablet));
    }
}

double ServedHub::processorMs() const
{
    const QByteArray text = procFile(m_process.pid(), "stat");
    const QByteArrayList words = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return (words.value(11).toDouble() + words.value(12).toDouble()) * 1000 / double(::sysconf(_SC_CLK_TCK));
}

double ServedHub::peakMiB() const
{
    const QByteArray text = procFile(m_process.pid(), "status");
    return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toDouble() / 1024;
}

QByteArrayList eventsOf(Tablet &tablet, int count)
{
    QByteArrayList lines;
    for (int i = 0; lines.size() < count; ++i) {
        const QString sha = QString::fromLatin1(QByteArray::number(i).rightJustified(32, '0').toHex());
        const QJsonObject photo{{u"sha256"_s, sha},
                                {u"bytes"_s, 2'500'000},
                                {u"width"_s, 4000},
                                {u"height"_s, 3000},
                                {u"role"_s, u"wide"_s}};
        lines << tablet.report(u"320582101001%1"_s.arg(i % 20, 3, 10, QChar(u'0')),
                               {{u"subtype"_s, u"straw"_s},
                                {u"note"_s, u"沟边第 %1 处，玉米秸秆约 30 平方米，已现场劝阻并扑灭"_s.arg(i)},
                                {u"summary"_s, u"露天焚烧 玉米秸秆 30 平方米"_s},
                                {u"place"_s, u"青石镇 王庄村第 3 网格"_s},
                                {u"fields"_s, QJsonObject{{u"state"_s, u"burning"_s}, {u"area_m2"_s, 30}}},
                                {u"photos"_s, QJsonArray{photo}}});
        if (i % 3 == 0 && lines.size() < count)
            lines << tablet.line(EventKind::CaseAmended, tablet.lastStream,
                                 {{u"fields"_s, QJsonObject{{u"area_m2"_s, 50}}}, {u"reason"_s, u"复测"_s}});
    }
    return lines;
}

} // namespace lantian::hub
