#pragma once

#include "domain/Assessment.h"
#include "domain/Catalogue.h"
#include "ui/Card.h"

namespace lantian {

class Chip;

/// What the catalogue's rules make of a report so far.
struct Assessed {
    Gravity gravity;
    LocalText warning; ///< for the recorder's own safety; empty without one
    LocalText department;
    std::vector<LocalText> assisting;
    std::chrono::minutes within{0};
    LocalText note; ///< to the deadline
    std::vector<LocalText> law;

    bool operator==(const Assessed &) const = default;
};

/// What `category`'s rules say of `facts` on the day `day`, in the catalogue's words.
Assessed assessed(const Catalogue &catalogue, const Category &category, const CaseFacts &facts,
                  const QDate &day);

/// How grave it is and what that means: what to do at once, where it goes, by when, and by which law. Only
/// advice; the recorder decides nothing.
class AssessmentCard : public Card
{
    Q_OBJECT

public:
    explicit AssessmentCard(QWidget *parent = nullptr);

    void setAssessed(const Assessed &assessed);

protected:
    void retranslate() override;

private:
    Assessed m_assessed;
    Chip *m_severity;
    WrapLabel *m_warning;
    WrapLabel *m_advice;
    WrapLabel *m_goes;
    WrapLabel *m_law;
    WrapLabel *m_limits;
};

} // namespace lantian
