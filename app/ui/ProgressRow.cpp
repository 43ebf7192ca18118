#include "ui/ProgressRow.h"

#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

/// The bar alone.
class ProgressRow::Bar : public QWidget
{
public:
    using QWidget::QWidget;

    void setShare(double share)
    {
        m_share = std::clamp(share, 0.0, 1.0);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = appliedTheme().tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokens.line);
        painter.setBrush(tokens.neutralSoft);
        const double radius = height() / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setPen(Qt::NoPen);
        QRectF filled(rect());
        filled.setWidth(filled.width() * m_share);
        if (layoutDirection() == Qt::RightToLeft)
            filled.moveRight(rect().right() + 1);
        painter.setBrush(tokens.blue);
        painter.drawRoundedRect(filled, std::min(radius, filled.width() / 2), radius);
    }

private:
    double m_share = 0;
};

ProgressRow::ProgressRow(QWidget *parent)
    : ThemedWidget(parent)
    , m_name(new WrapLabel({}, u"strong"_s, this))
    , m_words(new WrapLabel({}, u"muted"_s, this))
    , m_bar(new Bar(this))
{
    m_words->setObjectName(u"words"_s);
    m_words->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *words = new QHBoxLayout;
    words->addWidget(m_name);
    words->addWidget(m_words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(words);
    layout->addWidget(m_bar);
    ProgressRow::restyle(appliedTheme());
}

void ProgressRow::setName(const QString &name)
{
    m_name->setText(name);
    setAccessibleName(name);
}

void ProgressRow::setProgress(const QString &words, double share)
{
    m_words->setText(words);
    setAccessibleDescription(words);
    m_bar->setShare(share);
}

void ProgressRow::restyle(const Theme &theme)
{
    m_bar->setFixedHeight(theme.space(12));
    layout()->setSpacing(theme.space(8));
}

} // namespace lantian
