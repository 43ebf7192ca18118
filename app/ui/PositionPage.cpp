#include "ui/PositionPage.h"

#include "ui/ActionBar.h"
#include "ui/Button.h"
#include "ui/PinMap.h"
#include "ui/PositionPanel.h"
#include "ui/PositionWords.h"
#include "ui/ScrollPage.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr double closeScale = 2;   // metres per pixel: some streets
constexpr double countyScale = 60; // a county on a tablet
constexpr double handM =
    25; // how exactly a pin is put by hand, metres; nearer to a border both sides are offered

} // namespace

PositionPage::PositionPage(FieldBook &book, Whereabouts &whereabouts, QWidget *parent)
    : ThemedWidget(parent)
    , m_book(book)
    , m_whereabouts(whereabouts)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_map(new PinMap(book.reference().boundaries, this))
    , m_scroll(new ScrollPage(this))
    , m_panel(new PositionPanel(m_scroll))
    , m_status(new WrapLabel({}, u"muted"_s, this))
    , m_cancel(new Button({}, u"secondary"_s, this))
    , m_choose(new Button({}, u"primary"_s, this))
{
    m_map->setObjectName(u"map"_s);
    m_panel->setObjectName(u"panel"_s);
    m_status->setObjectName(u"positionStatus"_s);
    m_cancel->setObjectName(u"cancelPosition"_s);
    m_choose->setObjectName(u"usePin"_s);
    m_scroll->body()->addWidget(m_panel);
    m_scroll->body()->addStretch(1);
    m_sides->addWidget(m_map, 1);
    m_sides->addWidget(m_scroll);
    m_sides->setSpacing(0);
    auto *bar = new ActionBar(m_status, this);
    bar->addButton(m_cancel);
    bar->addButton(m_choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_sides, 1);
    layout->addWidget(bar);

    connect(m_map, &PinMap::moved, this, &PositionPage::onMoved);
    connect(m_panel, &PositionPanel::latEntered, this, [this](double lat) { put({m_map->pin().lon, lat}); });
    connect(m_panel, &PositionPanel::lonEntered, this, [this](double lon) { put({lon, m_map->pin().lat}); });
    connect(m_panel, &PositionPanel::gridChosen, this, &PositionPage::chooseGrid);
    connect(m_panel, &PositionPanel::fixWanted, this, [this] {
        if (const auto here = m_whereabouts.position())
            put({here->lon, here->lat});
    });
    connect(m_cancel, &Button::clicked, this, &PositionPage::cancelled);
    connect(m_choose, &Button::clicked, this, &PositionPage::choose);
    connect(&m_whereabouts, &Whereabouts::changed, this, &PositionPage::showFix);
    PositionPage::restyle(appliedTheme());
    PositionPage::retranslate();
}

void PositionPage::begin(const std::optional<Position> &current, const QString &what)
{
    m_what = what;
    m_map->setDay(m_book.clock().now().toLocalTime().date());
    const std::optional<Position> start = current ? current : m_whereabouts.position();
    m_map->setMetresPerPixel(start ? closeScale : countyScale);
    GeoBox county;
    for (std::size_t i = 0; i < m_book.reference().boundaries.grids.size(); ++i)
        county.include(m_book.reference().boundaries.grids.areas()[i].box);
    if (start)
        put({start->lon, start->lat});
    else if (county.west <= county.east)
        put({(county.west + county.east) / 2, (county.south + county.north) / 2});
    else
        put({(PositionPanel::west + PositionPanel::east) / 2,
             (PositionPanel::south + PositionPanel::north) / 2});
    showFix();
}

void PositionPage::put(const GeoPoint &pin)
{
    m_map->setPin(pin);
    onMoved();
}

void PositionPage::onMoved()
{
    Position touched = pinned();
    touched.accuracyM = handM;
    m_place = m_whereabouts.placeOf(touched);
    m_panel->setPin(m_map->pin());
    chooseGrid(m_place.grid);
}

void PositionPage::chooseGrid(const QString &code)
{
    m_grid = code;
    m_map->setChosenGrid(code);
    m_panel->setPlace(m_place, code);
    showStatus();
}

void PositionPage::showFix()
{
    const std::optional<Position> here = m_whereabouts.position();
    m_map->setFix(here);
    m_panel->setFix(positionWord(m_whereabouts.state(), here), here.has_value());
}

bool PositionPage::isSane() const
{
    const GeoPoint pin = m_map->pin();
    return pin.lat >= PositionPanel::south && pin.lat <= PositionPanel::north &&
           pin.lon >= PositionPanel::west && pin.lon <= PositionPanel::east;
}

void PositionPage::showStatus()
{
    m_choose->setEnabled(isSane());
    const QString where = coordinatesText(m_map->pin().lat, m_map->pin().lon);
    if (!isSane())
        m_status->setText(tr("%1 cannot be right. Move the pin back to the county.").arg(where));
    else
        m_status->setText(m_what.isEmpty() ? where : u"%1 · %2"_s.arg(m_what, where));
}

Position PositionPage::pinned() const
{
    return {.lat = m_map->pin().lat,
            .lon = m_map->pin().lon,
            .source = Position::Source::Manual,
            .fixAt = m_book.clock().now()};
}

void PositionPage::choose()
{
    const auto grid = m_book.reference().boundaries.grids.grid(m_grid);
    Q_EMIT chosen(pinned(), m_grid, grid ? gridWords(*grid) : QString());
}

/// Side by side where the map keeps most of the width, one under the other else.
void PositionPage::arrange()
{
    const bool stacked = width() < height() || width() < 2 * m_scroll->minimumSizeHint().width();
    m_sides->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sides->setStretch(1, stacked ? 1 : 0);
    m_scroll->setMinimumWidth(0);
    m_scroll->setMaximumWidth(QWIDGETSIZE_MAX);
    if (!stacked)
        m_scroll->setFixedWidth(std::max(m_scroll->minimumSizeHint().width(), appliedTheme().space(360)));
}

void PositionPage::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    arrange();
}

void PositionPage::restyle(const Theme &)
{
    arrange();
}

void PositionPage::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_choose->setText(tr("Use this position"));
    for (Button *button : {m_cancel, m_choose})
        button->setAccessibleName(button->text());
    showStatus();
    showFix();
}

} // namespace lantian
