#pragma once

#include <QAbstractButton>

namespace lantian {

class WrapLabel;

/// A large tile to start something with: a coloured edge at the leading side, a title and a line below it.
class TileButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// What the edge says: the family of problems, as on the map.
    enum class Edge { Fire, Coal, Dust, Plain };

    TileButton(const QString &title, const QString &subtitle, Edge edge, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &subtitle);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    WrapLabel *m_title;
    WrapLabel *m_subtitle;
    Edge m_edge;
};

} // namespace lantian
