#include "ui/PeopleTiles.h"

#include "ui/Theme.h"
#include "ui/TileButton.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr int mostPeopleColumns = 3;
}

PeopleTiles::PeopleTiles(QWidget *parent)
    : ThemedWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_add(new TileButton({}, {}, TileButton::Edge::Plain, this))
{
    m_grid->setContentsMargins({});
    m_add->setObjectName(u"addPerson"_s);
    connect(m_add, &TileButton::clicked, this, &PeopleTiles::addRequested);
    PeopleTiles::restyle(appliedTheme());
    PeopleTiles::retranslate();
}

void PeopleTiles::setPeople(const std::vector<Entry> &people)
{
    if (people == m_people)
        return;
    m_people = people;
    for (TileButton *tile : m_tiles)
        delete tile;
    m_tiles.clear();
    for (const Entry &person : people) {
        auto *tile = new TileButton(person.name, person.about, TileButton::Edge::Plain, this);
        tile->setObjectName(u"person-"_s + person.name);
        connect(tile, &TileButton::clicked, this, [this, id = person.id] { Q_EMIT picked(id); });
        m_tiles.push_back(tile);
    }
    m_columns = 0;
    arrange();
}

int PeopleTiles::columns() const
{
    return std::clamp(width() / appliedTheme().px(250), 1, mostPeopleColumns);
}

void PeopleTiles::arrange()
{
    if (m_columns == columns())
        return;
    m_columns = columns();
    std::vector<TileButton *> all = m_tiles;
    all.push_back(m_add);
    int place = 0;
    for (TileButton *tile : all) {
        m_grid->addWidget(tile, place / m_columns, place % m_columns);
        if (place > 0)
            setTabOrder(all[static_cast<size_t>(place - 1)], tile);
        tile->show();
        ++place;
    }
    for (int column = 0; column < mostPeopleColumns; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
}

void PeopleTiles::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    arrange();
}

void PeopleTiles::restyle(const Theme &theme)
{
    m_grid->setSpacing(theme.space(12));
    arrange();
}

void PeopleTiles::retranslate()
{
    m_add->setWords(tr("Add a person"), tr("On this device, by role"));
}

} // namespace lantian
