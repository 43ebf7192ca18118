#include "main/demo/DemoScene.h"

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int width = 1600;
constexpr int height = 1200;
constexpr int horizon = 640;

void drawSky(QPainter &painter)
{
    QLinearGradient sky(0, 0, 0, horizon);
    sky.setColorAt(0, QColor(0x86, 0xA3, 0xBC));
    sky.setColorAt(1, QColor(0xD8, 0xD2, 0xC2));
    painter.fillRect(0, 0, width, horizon, sky);
    QLinearGradient ground(0, horizon, 0, height);
    ground.setColorAt(0, QColor(0xB9, 0xA6, 0x7C));
    ground.setColorAt(1, QColor(0x74, 0x61, 0x42));
    painter.fillRect(0, horizon, width, height - horizon, ground);
}

void drawFurrows(QPainter &painter)
{
    painter.setPen(QPen(QColor(0x6A, 0x57, 0x3A, 120), 6));
    for (int x = -1600; x < 3200; x += 110)
        painter.drawLine(QPointF(width / 2.0 + (x - width / 2.0) * 0.15, horizon), QPointF(x, height));
}

void drawTrees(QPainter &painter, QRandomGenerator &random)
{
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 26; ++i) {
        painter.setBrush(QColor(0x4C, 0x58 + random.bounded(24), 0x40));
        const int size = 40 + random.bounded(50);
        painter.drawEllipse(QPoint(random.bounded(width), horizon - size / 3), size, size * 3 / 4);
    }
}

/// Puffs that grow and fade as they rise, from `foot`.
void drawPlume(QPainter &painter, QRandomGenerator &random, QPointF foot, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 46; ++i) {
        QColor puff = colour;
        puff.setAlpha(std::max(14, 120 - 2 * i));
        painter.setBrush(puff);
        const double size = 30 + 5.0 * i;
        painter.drawEllipse(foot + QPointF(9.0 * i + random.bounded(40), -13.0 * i + random.bounded(30)),
                            size, size * 0.8);
    }
}

void drawFlames(QPainter &painter, QRandomGenerator &random, QPointF foot)
{
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 40; ++i) {
        painter.setBrush(QColor(0xFF, 0x60 + random.bounded(0x90), 0x20, 170));
        const double x = foot.x() - 160 + random.bounded(320);
        const double tall = 30 + random.bounded(110);
        QPainterPath flame(QPointF(x, foot.y()));
        flame.quadTo(x - 30, foot.y() - tall / 2, x + 6, foot.y() - tall);
        flame.quadTo(x + 34, foot.y() - tall / 2, x + 20, foot.y());
        painter.drawPath(flame);
    }
}

void drawHeap(QPainter &painter, QPointF foot, double size, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    QPainterPath heap(foot - QPointF(size, 0));
    heap.cubicTo(foot + QPointF(-size * 0.5, -size * 0.3), foot + QPointF(-size * 0.3, -size * 0.7),
                 foot + QPointF(0, -size * 0.7));
    heap.cubicTo(foot + QPointF(size * 0.4, -size * 0.65), foot + QPointF(size * 0.5, -size * 0.2),
                 foot + QPointF(size, 0));
    painter.drawPath(heap);
}

void drawSite(QPainter &painter)
{
    painter.setPen(QPen(QColor(0x55, 0x5B, 0x60), 10));
    painter.setBrush(QColor(0x9A, 0x9F, 0xA2));
    painter.drawRect(880, 260, 420, 420);
    for (int floor = 0; floor < 5; ++floor)
        painter.drawLine(880, 260 + 84 * floor, 1300, 260 + 84 * floor);
    painter.setPen(QPen(QColor(0xC9, 0x8A, 0x1E), 14));
    painter.drawLine(700, 680, 700, 140);
    painter.drawLine(560, 160, 1180, 160);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x2F, 0x6E, 0xA8));
    painter.drawRect(0, 690, 720, 110); // hoarding
}

void drawTruck(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.fillRect(0, 780, width, 200, QColor(0x6B, 0x6D, 0x70));
    painter.setBrush(QColor(0xA9, 0x4A, 0x2B));
    painter.drawRect(520, 560, 520, 220);
    painter.setBrush(QColor(0x3C, 0x63, 0x8C));
    painter.drawRect(1050, 620, 170, 160);
    painter.setBrush(QColor(0x22, 0x22, 0x24));
    for (const int x : {600, 740, 960, 1140})
        painter.drawEllipse(QPoint(x, 800), 56, 56);
}

} // namespace

QByteArray demoScene(const QString &category, int number)
{
    QRandomGenerator random(quint32(1000 + number));
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSky(painter);
    drawTrees(painter, random);
    const QPointF foot(500 + random.bounded(500), 860 + random.bounded(120));
    if (category == u"burn"_s) {
        drawFurrows(painter);
        drawHeap(painter, foot, 220, QColor(0x4A, 0x3A, 0x22));
        drawFlames(painter, random, foot);
        drawPlume(painter, random, foot - QPointF(40, 120), QColor(0xE6, 0xE2, 0xDA));
    } else if (category == u"coal"_s) {
        for (int i = 0; i < 4; ++i)
            drawHeap(painter, foot + QPointF(-380 + 240 * i, 30.0 * (i % 2)), 250,
                     QColor(0x23 + 6 * i, 0x24 + 6 * i, 0x27 + 6 * i));
    } else if (category == u"site"_s || category == u"stock"_s) {
        drawSite(painter);
        drawHeap(painter, foot, 300, QColor(0xA8, 0x86, 0x55));
        drawPlume(painter, random, foot - QPointF(60, 60), QColor(0xC9, 0xB4, 0x8E));
    } else {
        drawTruck(painter);
        drawPlume(painter, random, QPointF(480, 800), QColor(0xB8, 0xA4, 0x84));
    }
    painter.end();

    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPEG", 90);
    return bytes;
}

} // namespace lantian
