#pragma once

#include "ui/ThemedWidget.h"

#include <QUuid>

#include <vector>

class QLineEdit;

namespace lantian {

class Button;
class Card;
class RowList;
class WrapLabel;

/// Asks which site is inspected: the nearest ones, those that hold what is typed, or one that nobody has
/// registered yet.
class SitePicker : public ThemedWidget
{
    Q_OBJECT

public:
    /// A registered site as it is offered.
    struct Choice {
        QUuid id;
        QString name;
        QString detail;   ///< address, or who builds
        QString distance; ///< 38 米; empty while nobody knows

        bool operator==(const Choice &) const = default;
    };

    explicit SitePicker(QWidget *parent = nullptr);

    /// Offers `sites`, in order.
    void setSites(const std::vector<Choice> &sites);
    /// What is searched for.
    QString text() const;
    /// Begins with nothing typed.
    void clear();

Q_SIGNALS:
    /// The person has typed `text` to search for.
    void searched(const QString &text);
    /// The person chose the registered site `id`.
    void chosen(const QUuid &id);
    /// The person inspects a site that is not registered, called `name`.
    void named(const QString &name);

protected:
    void retranslate() override;

private:
    void showSites();
    void onUnregistered();

    std::vector<Choice> m_sites;
    Card *m_card;
    QLineEdit *m_search;
    WrapLabel *m_nothing;
    RowList *m_rows;
    Card *m_unregistered;
    WrapLabel *m_unregisteredWords;
    Button *m_unregisteredButton;
};

} // namespace lantian
