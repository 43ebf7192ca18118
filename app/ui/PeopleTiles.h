#pragma once

#include "ui/ThemedWidget.h"

#include <QUuid>

#include <vector>

class QGridLayout;

namespace lantian {

class TileButton;

/// The people of this machine as tiles, and one to add somebody.
class PeopleTiles : public ThemedWidget
{
    Q_OBJECT

public:
    struct Entry {
        QUuid id;
        QString name;
        QString about; ///< role and grid

        bool operator==(const Entry &) const = default;
    };

    explicit PeopleTiles(QWidget *parent = nullptr);

    /// The tiles stay the same where the people do: a finger may be on one.
    void setPeople(const std::vector<Entry> &people);

Q_SIGNALS:
    void picked(const QUuid &person);
    void addRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    int columns() const;
    void arrange();

    QGridLayout *m_grid;
    std::vector<Entry> m_people;
    std::vector<TileButton *> m_tiles; ///< one per person, in order
    TileButton *m_add;
    int m_columns = 0; ///< as arranged; 0 when it has to be done anew
};

} // namespace lantian
