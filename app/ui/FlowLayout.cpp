#include "ui/FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace lantian {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arranged(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint().expandedTo(item->minimumSize());
        size.setWidth(size.width() + hint.width() + (size.width() > 0 ? std::max(0, spacing()) : 0));
        size.setHeight(std::max(size.height(), hint.height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arranged(rect, true);
}

int FlowLayout::arranged(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    const int gap = std::max(0, spacing());
    std::vector<std::pair<QLayoutItem *, QSize>> line;
    int top = inner.top();
    int width = 0;
    int height = 0;
    const auto endLine = [&] {
        if (apply)
            place(line, inner, top, height, width);
        top += height;
        line.clear();
        width = 0;
        height = 0;
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().expandedTo(item->minimumSize());
        if (size.width() > inner.width()) {
            size.setWidth(std::max(inner.width(), item->minimumSize().width()));
            if (item->hasHeightForWidth())
                size.setHeight(item->heightForWidth(size.width()));
        }
        if (!line.empty() && width + gap + size.width() > inner.width()) {
            endLine();
            top += gap;
        }
        width += size.width() + (line.empty() ? 0 : gap);
        height = std::max(height, size.height());
        line.emplace_back(item.get(), size);
    }
    endLine();
    return top - rect.top() + margins.bottom();
}

void FlowLayout::place(const std::vector<std::pair<QLayoutItem *, QSize>> &line, const QRect &inner, int top,
                       int height, int width) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.left() + (alignment() & Qt::AlignTrailing ? std::max(0, inner.width() - width) : 0);
    for (const auto &[item, size] : line) {
        const QRect logical(QPoint(x, top + (height - size.height()) / 2), size);
        item->setGeometry(QStyle::visualRect(direction, inner, logical));
        x += size.width() + std::max(0, spacing());
    }
}

} // namespace lantian
