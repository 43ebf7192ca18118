#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Field.h"
#include "ui/Option.h"
#include "ui/ThemedWidget.h"

class QVBoxLayout;

namespace lantian {

class Chip;

/// One question of the catalogue, and its answer as the person gives it.
class FieldEditor : public ThemedWidget
{
    Q_OBJECT

public:
    /// The editor for `field`'s kind. Times count back from `clock`'s now.
    static FieldEditor *made(const Field &field, const Clock &clock, QWidget *parent);

    const Field &field() const { return m_field; }
    /// Asks the same in other words.
    void setName(const LocalText &name);
    /// Marks that the record cannot be saved without it.
    void setLacking(bool lacking);
    /// Gives the keyboard to where the answer is given.
    void focusAnswer();

    /// Shows `answer`, or with a null or undefined one that there is none. Emits nothing.
    virtual void setAnswer(const QJsonValue &answer) = 0;
    /// Offers what the catalogue offers for `subtype`.
    virtual void setSubtype(const QString &) {}
    /// Offers `answers`, last used first, before the others.
    virtual void setLastAnswers(const QStringList &) {}
    /// Offers the sites that were asked for by sitesWanted() with `text`, or says why there are none.
    virtual void setSites(const QString &text, const Result<std::vector<Option>> &sites);
    /// Takes text that is still being composed as it stands.
    virtual void commitPending() {}

Q_SIGNALS:
    /// The person answered; null when they took the answer back.
    void answered(const QJsonValue &answer);
    /// Sites with `text` in their names are wanted; the nearest ones for an empty text.
    void sitesWanted(const QString &text);

protected:
    FieldEditor(const Field &field, QWidget *parent);

    /// Where the subclass puts what it is made of.
    QVBoxLayout *body() const { return m_body; }

    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    Field m_field;
    QVBoxLayout *m_body;
    Chip *m_lacking;
};

} // namespace lantian
