#include "ui/BoundaryPainter.h"

#include "ui/Theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QPainterPath pathOf(const Area &area, const MapFrame &frame)
{
    QPainterPath path; // odd-even: holes stay open
    for (const Polygon &polygon : area.polygons) {
        for (const Ring &ring : polygon) {
            QPolygonF points;
            points.reserve(qsizetype(ring.size()));
            for (const GeoPoint &point : ring)
                points << frame.at(point);
            path.addPolygon(points);
        }
    }
    return path;
}

/// The middle of the mass of the first outer ring: within most grids, where a name can stand.
GeoPoint middleOf(const Area &area)
{
    const Ring &ring = area.polygons.front().front();
    const GeoPoint from = ring.front();
    double twice = 0;
    GeoPoint sum;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const GeoPoint a{ring[i - 1].lon - from.lon, ring[i - 1].lat - from.lat};
        const GeoPoint b{ring[i].lon - from.lon, ring[i].lat - from.lat};
        const double cross = a.lon * b.lat - b.lon * a.lat;
        twice += cross;
        sum.lon += (a.lon + b.lon) * cross;
        sum.lat += (a.lat + b.lat) * cross;
    }
    if (twice == 0)
        return from;
    return {from.lon + sum.lon / (3 * twice), from.lat + sum.lat / (3 * twice)};
}

/// Names that have room on their own ground and cover none that stands already.
class Names
{
public:
    Names(QPainter &painter, const MapFrame &frame) : m_painter(painter), m_frame(frame) {}

    void write(const QString &name, const Area &area, const QColor &color)
    {
        const QSizeF size = m_painter.fontMetrics().size(0, name);
        const QPointF south = m_frame.at({area.box.west, area.box.south});
        const QPointF north = m_frame.at({area.box.east, area.box.north});
        if (north.x() - south.x() < size.width() || south.y() - north.y() < size.height() * 1.5)
            return;
        const QPointF middle = m_frame.at(middleOf(area));
        const QRectF place(middle - QPointF(size.width(), size.height()) / 2, size);
        for (const QRectF &taken : m_taken)
            if (taken.intersects(place))
                return;
        m_taken.push_back(place.adjusted(-4, -4, 4, 4));
        m_painter.setPen(color);
        m_painter.drawText(place, Qt::AlignCenter, name);
    }
    void keepFree(const QRectF &place) { m_taken.push_back(place); }

private:
    QPainter &m_painter;
    const MapFrame &m_frame;
    std::vector<QRectF> m_taken;
};

QColor tinted(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

} // namespace

void drawBoundaries(QPainter &painter, const MapFrame &frame, const Boundaries &boundaries, const QDate &day,
                    const QString &chosen, const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    const GridIndex &grids = boundaries.grids;
    const ZoneIndex &zones = boundaries.zones;
    const GeoBox shown = frame.box();
    const std::vector<std::size_t> gridsShown = grids.areas().meeting(shown);

    const QColor border = theme.look == Theme::Look::Outdoor ? tokens.ink : tinted(tokens.muted, 0.7);
    std::optional<std::size_t> home;
    for (const std::size_t i : gridsShown) {
        if (grids.grids()[i].code == chosen)
            home = i;
        painter.setPen(QPen(border, theme.space(2)));
        painter.setBrush(tokens.card);
        painter.drawPath(pathOf(grids.areas()[i], frame));
    }
    for (const std::size_t i : zones.areas().meeting(shown)) {
        const Zone &zone = zones.zones()[i];
        if (!zone.validOn(day))
            continue;
        const QColor color = zone.kind == u"no_burn" ? tokens.bad : tokens.coal;
        painter.setPen(QPen(color, theme.space(2), Qt::DashLine));
        painter.setBrush(tinted(color, 0.12));
        painter.drawPath(pathOf(zones.areas()[i], frame));
    }
    if (home) {
        painter.setPen(QPen(tokens.blue, theme.space(4)));
        painter.setBrush(tinted(tokens.blue, 0.14));
        painter.drawPath(pathOf(grids.areas()[*home], frame));
    }

    Names names(painter, frame);
    const double pin = theme.px(56);
    names.keepFree({frame.size.width() / 2 - pin / 2, frame.size.height() / 2 - pin, pin, pin * 1.5});
    painter.setFont(theme.font(17, true));
    if (home)
        names.write(grids.grids()[*home].name, grids.areas()[*home], tokens.blue);
    painter.setFont(theme.font(16));
    for (const std::size_t i : gridsShown)
        if (i != home)
            names.write(grids.grids()[i].name, grids.areas()[i], tokens.ink);
    painter.setFont(theme.font(16, true));
    for (const std::size_t i : zones.areas().meeting(shown))
        if (zones.zones()[i].validOn(day))
            names.write(zones.zones()[i].name, zones.areas()[i],
                        zones.zones()[i].kind == u"no_burn" ? tokens.bad : tokens.coal);
}

} // namespace lantian
