#pragma once

#include "fieldwork/CaseFile.h"
#include "ui/Option.h"
#include "ui/ThemedWidget.h"

#include <vector>

namespace lantian {

class Button;
class ChoiceChips;
class SearchField;

/// What of the ledger is wanted: words to search for, and chips that narrow it down. What has several values
/// unfolds its choices below.
class LedgerFilters : public ThemedWidget
{
    Q_OBJECT

public:
    enum class Period { Ever, Today, Week, Month };

    /// What is chosen, without a clock.
    struct Wanted {
        QString text;
        bool onlyOpen = false;
        bool onlyOverdue = false;
        QString category;
        Period period = Period::Ever;
        LedgerQuery::Order order = LedgerQuery::Order::NewestFirst;

        bool operator==(const Wanted &) const = default;
        /// Whether all cases are wanted, in whatever order.
        bool isAll() const;
    };

    explicit LedgerFilters(QWidget *parent = nullptr);

    const Wanted &wanted() const { return m_wanted; }
    void setCategories(const std::vector<Option> &categories);
    void setOpenCount(qint64 count);
    void setOverdueCount(qint64 count);
    /// Shows `order`, and tells that it is wanted.
    void choose(LedgerQuery::Order order);
    /// Wants everything again.
    void clear();
    void focusSearch();
    void setExportEnabled(bool enabled);

Q_SIGNALS:
    /// The person wants something else. Words that are still being composed do not count.
    void changed(const lantian::LedgerFilters::Wanted &wanted);
    /// The person goes on to the rows from the search field.
    void leftForRows();
    /// The person wants what is listed as a file.
    void exportRequested();

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    enum class Fold { None, Category, Period, Order };

    Button *newChip(const QString &name);
    void unfold(Fold fold);
    void onChosen(const QString &key);
    void want(const Wanted &wanted);
    void showWanted();
    std::vector<Option> choices() const;
    static QString word(Period period);
    static QString word(LedgerQuery::Order order);

    Wanted m_wanted;
    std::vector<Option> m_categories;
    qint64 m_openCount = 0;
    qint64 m_overdueCount = 0;
    Fold m_fold = Fold::None;
    SearchField *m_search;
    Button *m_open;
    Button *m_overdue;
    Button *m_category;
    Button *m_period;
    Button *m_order;
    Button *m_export;
    ChoiceChips *m_choices;
};

} // namespace lantian
