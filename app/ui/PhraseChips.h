#pragma once

#include "ui/ThemedWidget.h"

namespace lantian {

class FlowLayout;

/// Common remarks as chips, to be put into a text without typing.
class PhraseChips : public ThemedWidget
{
    Q_OBJECT

public:
    explicit PhraseChips(const QStringList &phrases = {}, QWidget *parent = nullptr);

    void setPhrases(const QStringList &phrases);

Q_SIGNALS:
    /// The person tapped `phrase`.
    void picked(const QString &phrase);

protected:
    void restyle(const Theme &theme) override;

private:
    QStringList m_phrases;
    FlowLayout *m_flow;
};

/// `text` with `phrase` after it, parted by a comma as its last character is written; unchanged if it ends
/// with the phrase.
QString withPhrase(const QString &text, const QString &phrase);

} // namespace lantian
