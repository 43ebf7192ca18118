#include "ui/FieldEditor.h"

#include "ui/Chip.h"
#include "ui/ChoiceEditor.h"
#include "ui/NumberEditor.h"
#include "ui/SiteEditor.h"
#include "ui/TextEditor.h"
#include "ui/Theme.h"
#include "ui/TimeEditor.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

FieldEditor *FieldEditor::made(const Field &field, const Clock &clock, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::Choices:
    case FieldKind::YesNo:
        return new ChoiceEditor(field, parent);
    case FieldKind::Number:
    case FieldKind::Integer:
        return new NumberEditor(field, parent);
    case FieldKind::Text:
    case FieldKind::Remark:
    case FieldKind::Plate:
    case FieldKind::Phone:
        return new TextEditor(field, parent);
    case FieldKind::Time:
        return new TimeEditor(field, clock, parent);
    case FieldKind::Site:
        return new SiteEditor(field, parent);
    }
    Q_UNREACHABLE();
}

FieldEditor::FieldEditor(const Field &field, QWidget *parent)
    : ThemedWidget(parent)
    , m_field(field)
    , m_body(new QVBoxLayout)
    , m_lacking(new Chip({}, Tone::Bad, this))
{
    setObjectName(u"field-"_s + field.key);
    m_lacking->setObjectName(u"lacking"_s);
    m_lacking->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_body);
    layout->addWidget(m_lacking, 0, Qt::AlignLeading);
    FieldEditor::restyle(appliedTheme());
    FieldEditor::retranslate();
}

void FieldEditor::setName(const LocalText &name)
{
    m_field.name = name;
    retranslate();
}

void FieldEditor::setLacking(bool lacking)
{
    m_lacking->setVisible(lacking);
}

void FieldEditor::focusAnswer()
{
    for (QWidget *child : findChildren<QWidget *>()) {
        if (child->isVisibleTo(this) && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void FieldEditor::setSites(const QString &, const Result<std::vector<Option>> &) {}

void FieldEditor::restyle(const Theme &theme)
{
    layout()->setSpacing(theme.space(8));
    m_body->setSpacing(theme.space(6));
}

void FieldEditor::retranslate()
{
    m_lacking->setStatus(tr("Still missing"), Tone::Bad);
}

} // namespace lantian
