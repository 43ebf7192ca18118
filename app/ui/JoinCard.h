#pragma once

#include "ui/Card.h"

namespace lantian {

class Button;
class FlowLayout;
class LineField;

/// For a tablet that has no office yet: what that means, and the ways to give it the office's invitation.
class JoinCard : public Card
{
    Q_OBJECT

public:
    explicit JoinCard(QWidget *parent = nullptr);

    /// Whether a camera can read the QR.
    void setHasCamera(bool has);
    /// Joining is under way; nothing can be asked for meanwhile.
    void setBusy(bool busy);
    /// Says why the last try did not work; nothing for an empty text.
    void setTrouble(const QString &words);

Q_SIGNALS:
    void cameraRequested();
    void fileRequested();
    /// The person gave the text of an invitation. Not checked.
    void textGiven(const QString &text);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    WrapLabel *m_about;
    Button *m_camera;
    Button *m_file;
    WrapLabel *m_hint;
    LineField *m_text;
    Button *m_join;
    WrapLabel *m_trouble;
    FlowLayout *m_ways;
};

} // namespace lantian
