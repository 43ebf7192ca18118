#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace lantian {

/// Lays its items out in lines like words, from the leading side, and breaks where the width ends. An item
/// that alone is wider than a line gets the line's width, and the height it needs for that.
///
/// Set the alignment to Qt::AlignTrailing to have the lines end at the other side.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    /// All items in one line.
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arranged(const QRect &rect, bool apply) const;
    void place(const std::vector<std::pair<QLayoutItem *, QSize>> &line, const QRect &inner, int top,
               int height, int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace lantian
