#include "ui/FactWords.h"

#include "base/Clock.h"
#include "ui/CaseWords.h"
#include "ui/Language.h"
#include "ui/TimeWords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

struct FactWords {
    Q_DECLARE_TR_FUNCTIONS(FactWords)
};

class Facts
{
public:
    void add(const char *label, const QString &value) { add(FactWords::tr(label), value); }
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_facts.push_back({label, value});
    }
    const std::vector<Fact> &all() const { return m_facts; }

private:
    std::vector<Fact> m_facts;
};

QString answerWords(const Field &field, const QJsonValue &answer, const QDateTime &now)
{
    if (field.kind == FieldKind::Time)
        if (const QDateTime at = fromRfc3339(answer.toString()); at.isValid())
            return momentWords(at, now);
    return spoken(answerText(field, answer));
}

/// What the catalogue does not know any more is shown as it was recorded.
QString plainWords(const QJsonValue &answer)
{
    if (answer.isArray())
        return textsFromJson(answer).join(u", "_s);
    return answer.toVariant().toString();
}

void addAnswers(Facts &facts, const Case &about, const Category *category, const QDateTime &now)
{
    QJsonObject open = about.fields;
    if (category) {
        for (const Field &field : category->fields) {
            const QJsonValue answer = open.take(field.key);
            if (!answer.isUndefined() && field.kind != FieldKind::Site)
                facts.add(spoken(field.name), answerWords(field, answer, now));
        }
    }
    for (auto answer = open.begin(); answer != open.end(); ++answer)
        facts.add(answer.key(), plainWords(answer.value()));
}

QString lawWords(const QStringList &law, const LawTable &table)
{
    std::vector<LawBasis> bases;
    QStringList unknown;
    for (const QString &id : law) {
        if (const std::optional<LawBasis> basis = lawBasis(table, id))
            bases.push_back(*basis);
        else
            unknown << id;
    }
    QStringList lines;
    for (const LocalText &cited : citations(bases))
        lines << spoken(cited);
    return (lines + unknown).join(u'\n');
}

QString onSiteWords(const Case &about, const Category *category)
{
    if (about.onSiteAction.isEmpty())
        return {};
    const OnSiteAction *action = category ? category->action(about.onSiteAction) : nullptr;
    const QString words = action ? spoken(action->name) : about.onSiteAction;
    return about.settledOnSite ? FactWords::tr("%1 (settled on the spot)").arg(words) : words;
}

} // namespace

std::vector<Fact> caseFacts(const CaseFile &file, const Catalogue &catalogue, const QDateTime &now)
{
    const Case &about = file.about;
    const Category *category = catalogue.category(about.category);
    Facts facts;
    if (!about.department.isEmpty())
        facts.add(QT_TRANSLATE_NOOP("FactWords", "Department"), departmentWords(catalogue, about.department));
    else if (!about.suggestedDepartment.isEmpty())
        facts.add(QT_TRANSLATE_NOOP("FactWords", "Department"),
                  FactWords::tr("%1 (suggested)").arg(departmentWords(catalogue, about.suggestedDepartment)));
    if (about.due.isValid())
        facts.add(QT_TRANSLATE_NOOP("FactWords", "Deadline"), momentWords(about.due, now));
    facts.add(QT_TRANSLATE_NOOP("FactWords", "Legal basis"), lawWords(about.law, catalogue.law));
    facts.add(QT_TRANSLATE_NOOP("FactWords", "Place"), about.place.isEmpty() ? about.grid : about.place);
    facts.add(QT_TRANSLATE_NOOP("FactWords", "Position"),
              about.position ? positionWords(*about.position) : FactWords::tr("No position"));
    facts.add(QT_TRANSLATE_NOOP("FactWords", "On the spot"), onSiteWords(about, category));
    addAnswers(facts, about, category, now);
    facts.add(QT_TRANSLATE_NOOP("FactWords", "Remark"), about.note);
    return facts.all();
}

std::vector<Fact> siteFacts(const Site &site, const Catalogue &catalogue)
{
    const Category *category = catalogue.category(site.kind);
    Facts facts;
    facts.add(QT_TRANSLATE_NOOP("FactWords", "Kind"), category ? spoken(category->name) : site.kind);
    facts.add(QT_TRANSLATE_NOOP("FactWords", "Code"), site.code);
    facts.add(QT_TRANSLATE_NOOP("FactWords", "Address"), site.address);
    facts.add(QT_TRANSLATE_NOOP("FactWords", "Grid"), site.grid);
    if (site.position)
        facts.add(QT_TRANSLATE_NOOP("FactWords", "Position"), coordinateWords(*site.position));
    for (auto known = site.fields.begin(); known != site.fields.end(); ++known) {
        const Field *field = category ? category->field(known.key()) : nullptr;
        facts.add(field ? spoken(field->name) : known.key(),
                  field ? spoken(answerText(*field, known.value())) : plainWords(known.value()));
    }
    return facts.all();
}

} // namespace lantian
