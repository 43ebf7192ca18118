#pragma once

#include "ui/Card.h"

#include <optional>

namespace lantian {

class Button;

/// Room for photos: what they take, what of it the office has confirmed, and whether that is cleared away.
class StorageCard : public Card
{
    Q_OBJECT

public:
    /// Bytes.
    struct Figures {
        qint64 waiting = 0;         ///< of originals that the office has not confirmed
        qint64 delivered = 0;       ///< of those that it has
        std::optional<qint64> free; ///< that can still be written; nothing while it is not known

        bool operator==(const Figures &) const = default;
    };

    explicit StorageCard(QWidget *parent = nullptr);

    void setFigures(const Figures &figures);
    /// Whether originals are removed once the office has had them for 14 days.
    void setCleaning(bool cleaning);

Q_SIGNALS:
    void cleaningChosen(bool cleaning);

protected:
    void retranslate() override;

private:
    Figures m_figures;
    bool m_cleaning = false;
    WrapLabel *m_photos;
    WrapLabel *m_free;
    WrapLabel *m_about;
    Button *m_clean;
};

} // namespace lantian
