#pragma once

#include "fieldwork/FieldBook.h"
#include "fieldwork/Whereabouts.h"
#include "ui/StatusWords.h"

namespace lantian {

class Chip;
class TopBar;

/// What the top bar says beside the title: how well the place is known, and either which grid it is in and
/// what waits to be sent, or, while something is recorded, how that is kept.
class StatusChips : public QObject
{
    Q_OBJECT

public:
    /// `book`, `whereabouts` and `bar` outlive it.
    StatusChips(FieldBook &book, Whereabouts &whereabouts, TopBar &bar, QObject *parent = nullptr);

    void setPerson(const Person &person);
    /// Something is being recorded, and kept as `word` says.
    void setKept(const StatusWord &word);
    /// Whether the page that is shown records something.
    void setRecording(bool recording);
    void retranslate();

private:
    void showPlace();
    void askWhatWaits();
    void showWaiting();

    FieldBook &m_book;
    Whereabouts &m_whereabouts;
    Person m_person;
    Pending m_pending;
    bool m_isRecording = false;
    bool m_asks = false;    ///< for what waits
    bool m_isStale = false; ///< it changed since it was asked for
    Chip *m_position;
    Chip *m_grid;
    Chip *m_waiting;
    Chip *m_kept;
};

} // namespace lantian
