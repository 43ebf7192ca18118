#pragma once

#include "ui/ThemedWidget.h"

#include <QHash>

class QBoxLayout;

namespace lantian {

class ArrowKeys;
class NavigationButton;

/// The places of the program: a rail at the leading side in landscape, a bar at the bottom in portrait.
/// Ctrl+1, Ctrl+2, … go there too.
class NavigationRail : public ThemedWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void addPlace(const QString &key, const QString &text, const QString &iconName);
    void setWord(const QString &key, const QString &text);
    void setBadge(const QString &key, int count);
    /// Shows `key` as where the person is; none of the places when it is not one of them. Emits nothing.
    void setCurrent(const QString &key);
    /// Vertical: a rail. Horizontal: a bottom bar.
    void setOrientation(Qt::Orientation orientation);
    Qt::Orientation orientation() const { return m_orientation; }

Q_SIGNALS:
    /// The person wants to go to `key`.
    void chosen(const QString &key);

protected:
    void restyle(const Theme &theme) override;

private:
    QBoxLayout *m_layout;
    ArrowKeys *m_arrows;
    Qt::Orientation m_orientation = Qt::Vertical;
    QStringList m_keys; ///< in order
    QHash<QString, NavigationButton *> m_buttons;
};

} // namespace lantian
