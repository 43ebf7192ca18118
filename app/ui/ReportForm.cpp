#include "ui/ReportForm.h"

#include "fieldwork/DraftKeys.h"
#include "ui/Button.h"
#include "ui/TextEditor.h"
#include "ui/Theme.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

const QString ReportForm::subtypeKey = u"@subtype"_s;

namespace {

QString keyOf(const Lack &lack)
{
    switch (lack.what) {
    case Lack::What::Subtype:
        return ReportForm::subtypeKey;
    case Lack::What::Action:
        return draftKey::action;
    case Lack::What::Field:
        return lack.key;
    case Lack::What::Photo:
        break;
    }
    return {};
}

/// The program's own questions, worded in the language it speaks.
LocalText own(const QString &words)
{
    return {words, words};
}

Field subtypeField(const Category &category)
{
    Field field{.key = ReportForm::subtypeKey, .kind = FieldKind::Choice};
    for (const Subtype &each : category.subtypes)
        field.choices.push_back({each.key, each.name});
    return field;
}

Field actionField(const Category &category)
{
    Field field{.key = draftKey::action, .kind = FieldKind::Choice};
    for (const OnSiteAction &each : category.actions)
        field.choices.push_back({each.key, each.name});
    return field;
}

} // namespace

ReportForm::ReportForm(const Clock &clock, QWidget *parent)
    : ThemedWidget(parent)
    , m_clock(clock)
    , m_questions(new QVBoxLayout)
    , m_more(new Button({}, u"quiet"_s, this))
    , m_others(new QWidget(this))
    , m_otherQuestions(new QVBoxLayout(m_others))
{
    m_more->setObjectName(u"more"_s);
    m_more->setCheckable(true);
    m_others->setObjectName(u"others"_s);
    m_others->hide();
    m_otherQuestions->setContentsMargins({});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_questions);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addWidget(m_others);
    connect(m_more, &Button::clicked, this, &ReportForm::setMoreOpen);
    ReportForm::restyle(appliedTheme());
    ReportForm::retranslate();
}

void ReportForm::setCategory(const Category &category, bool asksSubtype)
{
    setUpdatesEnabled(false);
    for (FieldEditor *editor : m_editors)
        delete editor;
    m_editors.clear();
    m_category = category;
    m_asksSubtype = asksSubtype && !category.subtypes.empty();
    m_facts = {}; // what the editors show is made anew with the next draft, also of the same kind
    m_touched = false;
    m_last.clear();
    m_lacking.clear();
    m_more->setChecked(false);
    m_others->hide();

    if (m_asksSubtype)
        add(subtypeField(m_category), m_questions);
    for (const Field &field : category.fields) {
        if (field.quick)
            add(field, m_questions);
    }
    add(actionField(m_category), m_questions);
    m_remark =
        static_cast<TextEditor *>(add(Field{.key = draftKey::note, .kind = FieldKind::Remark}, m_questions));
    retranslate();
    setUpdatesEnabled(true);
}

FieldEditor *ReportForm::add(const Field &field, QVBoxLayout *layout)
{
    FieldEditor *editor = FieldEditor::made(field, m_clock, layout == m_questions ? this : m_others);
    layout->addWidget(editor);
    m_editors.push_back(editor);
    connect(editor, &FieldEditor::answered, this, [this, key = field.key](const QJsonValue &answer) {
        m_touched = true;
        Q_EMIT answered(key, answer);
    });
    connect(editor, &FieldEditor::sitesWanted, this,
            [this, key = field.key](const QString &text) { Q_EMIT sitesWanted(key, text); });
    return editor;
}

void ReportForm::makeMore()
{
    if (m_otherQuestions->count() > 0)
        return;
    if (!m_asksSubtype && !m_category.subtypes.empty())
        add(subtypeField(m_category), m_otherQuestions);
    for (const Field &field : m_category.fields) {
        if (!field.quick)
            add(field, m_otherQuestions);
    }
    retranslate();
    for (FieldEditor *editor : m_editors) {
        if (editor->parentWidget() == m_others && m_last.contains(editor->field().key))
            editor->setLastAnswers(m_last[editor->field().key]);
    }
    showAnswers();
}

void ReportForm::setMoreOpen(bool open)
{
    setUpdatesEnabled(false);
    if (open)
        makeMore();
    m_more->setChecked(open);
    m_others->setVisible(open);
    wordMore();
    setUpdatesEnabled(true);
}

void ReportForm::setDraft(const CaseFacts &facts, const QString &action, const QString &note)
{
    if (facts.subtype != m_facts.subtype || facts.category != m_facts.category)
        m_remark->setPhrases(m_category.phrasesFor(facts.subtype));
    m_facts = facts;
    m_action = action;
    m_note = note;
    showAnswers();
}

void ReportForm::showAnswers()
{
    setUpdatesEnabled(false);
    for (FieldEditor *editor : m_editors) {
        const QString key = editor->field().key;
        QJsonValue answer = m_facts.fields[key];
        if (key == subtypeKey)
            answer = m_facts.subtype;
        else if (key == draftKey::action)
            answer = m_action;
        else if (key == draftKey::note)
            answer = m_note;
        editor->setSubtype(m_facts.subtype);
        editor->setAnswer(answer);
        editor->setLacking(m_lacking.contains(key));
        editor->setVisible(draftKey::isOurs(key) || editor->field().isShown(m_facts));
    }
    wordMore();
    setUpdatesEnabled(true);
}

void ReportForm::setLastAnswers(const QHash<QString, QStringList> &answers)
{
    if (m_touched)
        return;
    m_last = answers;
    for (FieldEditor *editor : m_editors) {
        if (m_last.contains(editor->field().key))
            editor->setLastAnswers(m_last[editor->field().key]);
    }
}

void ReportForm::setSites(const QString &key, const QString &text, const Result<std::vector<Option>> &sites)
{
    for (FieldEditor *editor : m_editors) {
        if (editor->field().key == key)
            editor->setSites(text, sites);
    }
}

void ReportForm::commitPending()
{
    for (FieldEditor *editor : m_editors)
        editor->commitPending();
}

void ReportForm::setLacks(const std::vector<Lack> &lacks)
{
    m_lacking.clear();
    for (const Lack &lack : lacks)
        m_lacking << keyOf(lack);
    for (FieldEditor *editor : m_editors)
        editor->setLacking(m_lacking.contains(editor->field().key));
}

FieldEditor *ReportForm::editorFor(const Lack &lack)
{
    const auto find = [this, key = keyOf(lack)] {
        const auto found = std::find_if(m_editors.begin(), m_editors.end(),
                                        [&key](const FieldEditor *each) { return each->field().key == key; });
        return found == m_editors.end() ? nullptr : *found;
    };
    FieldEditor *editor = find();
    if (!editor || editor->parentWidget() == m_others) {
        if (lack.what == Lack::What::Photo)
            return nullptr;
        setMoreOpen(true);
        editor = find();
    }
    return editor;
}

void ReportForm::wordMore()
{
    const auto others =
        std::count_if(m_category.fields.begin(), m_category.fields.end(),
                      [this](const Field &field) { return !field.quick && field.isShown(m_facts); });
    m_more->setText(m_more->isChecked() ? tr("Less")
                                        : tr("More: %n question(s)", nullptr, static_cast<int>(others)));
    m_more->setAccessibleName(m_more->text());
    m_more->setIconName(m_more->isChecked() ? u"minus"_s : u"chevron-down"_s);
    m_more->setVisible(others > 0 || (!m_asksSubtype && !m_category.subtypes.empty()));
}

void ReportForm::restyle(const Theme &theme)
{
    for (QLayout *each :
         {layout(), static_cast<QLayout *>(m_questions), static_cast<QLayout *>(m_otherQuestions)})
        each->setSpacing(theme.space(14));
}

void ReportForm::retranslate()
{
    for (FieldEditor *editor : m_editors) {
        const QString key = editor->field().key;
        if (key == subtypeKey)
            editor->setName(own(tr("Kind of problem")));
        else if (key == draftKey::action)
            editor->setName(own(tr("Done on the spot")));
        else if (key == draftKey::note)
            editor->setName(own(tr("Remark (by voice if you like)")));
    }
    wordMore();
}

} // namespace lantian
