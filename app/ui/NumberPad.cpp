#include "ui/NumberPad.h"

#include "ui/ArrowKeys.h"
#include "ui/Button.h"
#include "ui/Theme.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

NumberPad::NumberPad(Point point, QWidget *parent) : ThemedWidget(parent), m_grid(new QGridLayout(this))
{
    std::vector<QAbstractButton *> keys;
    for (int digit = 1; digit <= 10; ++digit) {
        const QChar character(u'0' + digit % 10);
        Button *button = newKey(QString(character), u"key-"_s + character);
        button->setAccessibleName(QString(character));
        connect(button, &Button::clicked, this, [this, character] { Q_EMIT typed(character); });
        if (digit < 10)
            keys.push_back(button);
        m_grid->addWidget(button, (digit - 1) / 3, digit < 10 ? (digit - 1) % 3 : 1);
    }
    auto *zero = findChild<Button *>(u"key-0"_s);
    m_point = newKey(u"."_s, u"key-point"_s);
    m_point->setVisible(point == Point::With);
    connect(m_point, &Button::clicked, this, [this] { Q_EMIT typed(u'.'); });
    m_erase = newKey({}, u"key-erase"_s);
    m_erase->setIconName(u"backspace"_s);
    connect(m_erase, &Button::clicked, this, &NumberPad::erased);
    m_grid->addWidget(m_point, 3, 0);
    m_grid->addWidget(m_erase, 3, 2);
    m_grid->setContentsMargins({});
    if (point == Point::With)
        keys.push_back(m_point);
    keys.push_back(zero);
    keys.push_back(m_erase);
    (new ArrowKeys(this))->setButtons(keys, 3);
    NumberPad::restyle(appliedTheme());
    NumberPad::retranslate();
}

Button *NumberPad::newKey(const QString &text, const QString &name)
{
    auto *button = new Button(text, u"key"_s, this);
    button->setObjectName(name);
    return button;
}

void NumberPad::restyle(const Theme &theme)
{
    m_grid->setSpacing(theme.space(8));
}

void NumberPad::retranslate()
{
    m_point->setAccessibleName(tr("Decimal point"));
    m_erase->setAccessibleName(tr("Erase"));
    m_erase->setToolTip(tr("Erase"));
}

} // namespace lantian
