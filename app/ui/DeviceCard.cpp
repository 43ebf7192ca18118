#include "ui/DeviceCard.h"

#include "ui/FactList.h"
#include "ui/TimeWords.h"

#include <QVBoxLayout>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// What nobody minds.
constexpr qint64 inTimeS = 5;

} // namespace

DeviceCard::DeviceCard(const QUuid &device, const QString &fingerprint, QWidget *parent)
    : Card({}, parent)
    , m_device(device)
    , m_fingerprint(fingerprint)
    , m_facts(new FactList(this))
{
    m_facts->setObjectName(u"deviceFacts"_s);
    body()->addWidget(m_facts);
    DeviceCard::retranslate();
}

void DeviceCard::setClockAhead(std::optional<qint64> seconds)
{
    if (seconds == m_ahead)
        return;
    m_ahead = seconds;
    retranslate();
}

QString DeviceCard::clockWords() const
{
    const qint64 seconds = std::llabs(*m_ahead);
    if (seconds <= inTimeS)
        return tr("as the office's");
    const QString span =
        seconds < 60 ? tr("%n s", nullptr, int(seconds)) : spanWords(std::chrono::seconds(seconds));
    return *m_ahead > 0 ? tr("%1 ahead of the office's").arg(span) : tr("%1 behind the office's").arg(span);
}

void DeviceCard::retranslate()
{
    setHeading(tr("This device"));
    std::vector<Fact> facts = {{tr("Number"), m_device.toString(QUuid::Id128).right(8).toUpper()},
                               {tr("Key"), m_fingerprint}};
    if (m_ahead)
        facts.push_back({tr("Clock"), clockWords()});
    m_facts->setFacts(facts);
}

} // namespace lantian
