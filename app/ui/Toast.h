#pragma once

#include "ui/ThemedWidget.h"

#include <QTimer>

#include <chrono>
#include <deque>

class QHBoxLayout;

namespace lantian {

class Button;
class WrapLabel;

/// How long something deleted can be taken back (ui.md, "Recording").
inline constexpr std::chrono::seconds toastLife{10};
/// How long a message stays that offers nothing.
inline constexpr std::chrono::seconds plainToastLife{5};

/// A message at the bottom of its parent, with a button to undo what it tells. Blocks nothing. Several come
/// one after the other, each for its whole life.
class Toast : public ThemedWidget
{
    Q_OBJECT

public:
    enum class Undo { Offered, None };

    explicit Toast(QWidget *parent, std::chrono::milliseconds life = toastLife,
                   std::chrono::milliseconds plainLife = plainToastLife);

    /// Shows `text`, after those already waiting. Returns the number by which the signals name it.
    int post(const QString &text, Undo undo = Undo::Offered);
    /// Keeps `pixels` free below the message, for a bottom bar.
    void setBottomMargin(int pixels);

Q_SIGNALS:
    /// The person wants what message `id` told taken back.
    void undone(int id);
    /// Message `id` has gone without being undone: now it is final.
    void expired(int id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    struct Message {
        int id = 0;
        QString text;
        Undo undo = Undo::Offered;
    };

    void showFirst();
    void onUndo();
    void onExpired();
    void place();

    std::deque<Message> m_messages; ///< the first one is shown
    int m_lastId = 0;
    int m_bottomMargin = 0;
    std::chrono::milliseconds m_undoLife;
    std::chrono::milliseconds m_plainLife;
    QTimer m_life;
    WrapLabel *m_text;
    Button *m_undo;
    QHBoxLayout *m_layout;
};

} // namespace lantian
