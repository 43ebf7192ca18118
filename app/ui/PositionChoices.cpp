#include "ui/PositionChoices.h"

#include "ui/Button.h"
#include "ui/Chip.h"
#include "ui/ChoiceChips.h"
#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

const auto systemKind = u"system"_s;

/// An address of each kind as it may be written; shown where none is.
QString example(const QString &kind)
{
    if (kind == u"serial")
        return u"/dev/ttyUSB0@9600"_s;
    if (kind == u"tcp")
        return u"192.168.1.20:10110"_s;
    if (kind == u"udp")
        return u"10110"_s;
    if (kind == u"gpsd")
        return u"localhost:2947"_s;
    return u"/…/track.nmea@1"_s;
}

} // namespace

PositionChoices::PositionChoices(QWidget *parent)
    : ThemedWidget(parent)
    , m_kind(systemKind)
    , m_state(new Chip({}, Tone::Neutral, this))
    , m_kinds(new ChoiceChips({}, ChoiceChips::Mode::Single, this))
    , m_hint(new WrapLabel({}, u"fieldLabel"_s, this))
    , m_address(new QLineEdit(this))
    , m_use(new Button({}, {}, this))
    , m_trouble(new WrapLabel({}, {}, this))
{
    m_state->setObjectName(u"positionState"_s);
    m_kinds->setObjectName(u"positionKinds"_s);
    m_address->setObjectName(u"positionAddress"_s);
    m_use->setObjectName(u"usePosition"_s);
    m_trouble->setObjectName(u"positionTrouble"_s);
    m_trouble->hide();
    setTone(m_trouble, Tone::Bad);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_state, 0, Qt::AlignLeading);
    layout->addWidget(m_kinds);
    layout->addWidget(m_hint);
    layout->addWidget(m_address);
    layout->addWidget(m_use, 0, Qt::AlignLeading);
    layout->addWidget(m_trouble);

    connect(m_kinds, &ChoiceChips::chosen, this, [this](const QString &kind) {
        show(kind, {});
        if (kind == systemKind)
            use();
    });
    connect(m_kinds, &ChoiceChips::unchosen, this,
            [this](const QString &kind) { m_kinds->setChosen({kind}); });
    connect(m_use, &Button::clicked, this, &PositionChoices::use);
    connect(m_address, &QLineEdit::returnPressed, this, &PositionChoices::use);
    PositionChoices::restyle(appliedTheme());
    PositionChoices::retranslate();
}

void PositionChoices::setSpec(const QString &spec)
{
    show(spec.section(u':', 0, 0), spec.section(u':', 1));
}

void PositionChoices::setState(const StatusWord &state)
{
    m_state->setStatus(state.text, state.tone);
}

void PositionChoices::setTrouble(const QString &words)
{
    m_trouble->setText(words);
    m_trouble->setVisible(!words.isEmpty());
}

void PositionChoices::show(const QString &kind, const QString &address)
{
    m_kind = kind;
    m_kinds->setChosen({kind});
    m_address->setText(address);
    m_address->setPlaceholderText(example(kind));
    for (QWidget *each :
         {static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_use)})
        each->setVisible(kind != systemKind);
}

void PositionChoices::use()
{
    Q_EMIT specChosen(m_kind == systemKind ? m_kind : u"%1:%2"_s.arg(m_kind, m_address->text().trimmed()));
}

void PositionChoices::restyle(const Theme &theme)
{
    layout()->setSpacing(theme.space(12));
    m_address->setMinimumHeight(std::max(theme.space(52), theme.px(44)));
}

void PositionChoices::retranslate()
{
    m_kinds->setLabel(tr("Position from"));
    m_kinds->setChoices({{systemKind, tr("The system")},
                         {u"serial"_s, tr("Serial receiver")},
                         {u"tcp"_s, u"TCP"_s},
                         {u"udp"_s, u"UDP"_s},
                         {u"gpsd"_s, u"gpsd"_s},
                         {u"file"_s, tr("Replayed log")}});
    m_hint->setText(tr("Device, address or file"));
    m_address->setAccessibleName(m_hint->text());
    m_use->setText(tr("Use this source"));
    m_use->setAccessibleName(m_use->text());
    show(m_kind, m_address->text());
}

} // namespace lantian
