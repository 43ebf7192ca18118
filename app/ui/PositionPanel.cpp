#include "ui/PositionPanel.h"

#include "ui/Button.h"
#include "ui/Card.h"
#include "ui/Chip.h"
#include "ui/ChoiceChips.h"
#include "ui/NumberField.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr double aboutTenMetres = 0.0001; // degrees
constexpr int decimals = 6;               // a tenth of a metre
} // namespace

PositionPanel::PositionPanel(QWidget *parent)
    : ThemedWidget(parent)
    , m_placeCard(new Card({}, this))
    , m_words(new WrapLabel({}, u"title"_s, this))
    , m_zones(new WrapLabel({}, {}, this))
    , m_note(new WrapLabel({}, {}, this))
    , m_near(new ChoiceChips({}, ChoiceChips::Mode::Single, this))
    , m_fixCard(new Card({}, this))
    , m_state(new Chip({}, Tone::Neutral, this))
    , m_useFix(new Button({}, {}, this))
    , m_numbers(new Card({}, this))
    , m_lat(new NumberField({}, u"°"_s, {south, north, aboutTenMetres, decimals}, this))
    , m_lon(new NumberField({}, u"°"_s, {west, east, aboutTenMetres, decimals}, this))
{
    m_words->setObjectName(u"placeWords"_s);
    m_zones->setObjectName(u"placeZones"_s);
    setTone(m_zones, Tone::Warning);
    m_note->setObjectName(u"placeNote"_s);
    setTone(m_note, Tone::Warning);
    m_near->setObjectName(u"nearGrids"_s);
    m_state->setObjectName(u"fixState"_s);
    m_useFix->setObjectName(u"useFix"_s);
    m_useFix->setIconName(u"gps"_s);
    m_lat->setObjectName(u"lat"_s);
    m_lon->setObjectName(u"lon"_s);
    for (QWidget *row : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_zones),
                         static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_near)})
        m_placeCard->body()->addWidget(row);
    m_fixCard->body()->addWidget(m_state, 0, Qt::AlignLeading);
    m_fixCard->body()->addWidget(m_useFix, 0, Qt::AlignLeading);
    m_numbers->body()->addWidget(m_lat);
    m_numbers->body()->addWidget(m_lon);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (Card *card : {m_placeCard, m_fixCard, m_numbers})
        layout->addWidget(card);

    connect(m_lat, &NumberField::entered, this, &PositionPanel::latEntered);
    connect(m_lon, &NumberField::entered, this, &PositionPanel::lonEntered);
    connect(m_near, &ChoiceChips::chosen, this, &PositionPanel::gridChosen);
    connect(m_near, &ChoiceChips::unchosen, this, [this](const QString &code) { m_near->setChosen({code}); });
    connect(m_useFix, &Button::clicked, this, &PositionPanel::fixWanted);
    PositionPanel::restyle(appliedTheme());
    PositionPanel::retranslate();
}

void PositionPanel::setPin(const GeoPoint &pin)
{
    // A field that is being typed into says the same number and is left alone.
    const auto show = [](NumberField *field, double value) {
        if (!field->value() || std::abs(*field->value() - value) >= 0.5 * std::pow(10, -decimals))
            field->setValue(value);
    };
    show(m_lat, pin.lat);
    show(m_lon, pin.lon);
}

void PositionPanel::setPlace(const Place &place, const QString &code)
{
    m_place = place;
    m_code = code;
    wordPlace();
}

void PositionPanel::setFix(const StatusWord &state, bool usable)
{
    m_state->setStatus(state.text, state.tone);
    m_useFix->setEnabled(usable);
}

void PositionPanel::wordPlace()
{
    const GridPlace &lies = m_place.lies;
    std::vector<Option> choices;
    QString words = tr("Outside all grids");
    if (lies.grid)
        choices.push_back({lies.grid->code, gridWords(*lies.grid)});
    for (const Grid &neighbour : lies.neighbours)
        choices.push_back({neighbour.code, gridWords(neighbour)});
    for (const Option &choice : choices)
        if (choice.key == m_code)
            words = choice.text;
    m_words->setText(words);

    QStringList zones;
    for (const Zone &zone : m_place.zones)
        zones << (zone.docNo.isEmpty() ? zone.name : u"%1(%2)"_s.arg(zone.name, zone.docNo));
    m_zones->setText(zones.join(u'\n'));
    m_zones->setVisible(!zones.isEmpty());

    QString note;
    if (lies.grid && lies.nearBorder)
        note = tr("%1 m from the border. Which grid is it?").arg(std::round(lies.borderM));
    else if (!lies.grid && lies.nearest)
        note = tr("The nearest is %1, %2 m away. It can be saved like this; the office assigns it.")
                   .arg(gridWords(*lies.nearest))
                   .arg(std::round(lies.borderM));
    else if (!lies.grid)
        note = tr("This device has no map of the grids. It can be saved like this; the office assigns it.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_near->setChoices(choices);
    m_near->setChosen({m_code});
    m_near->setVisible(choices.size() > 1 || (!lies.grid && !choices.empty()));
}

void PositionPanel::restyle(const Theme &theme)
{
    layout()->setSpacing(theme.space(12));
}

void PositionPanel::retranslate()
{
    m_placeCard->setHeading(tr("The pin is in"));
    m_near->setLabel(tr("Grid"));
    m_fixCard->setHeading(tr("This device"));
    m_useFix->setText(tr("Use the present position"));
    m_useFix->setAccessibleName(m_useFix->text());
    m_numbers->setHeading(tr("Coordinates (WGS-84)"));
    m_lat->setWords(tr("Latitude, north"), u"°"_s);
    m_lon->setWords(tr("Longitude, east"), u"°"_s);
    wordPlace();
}

} // namespace lantian
