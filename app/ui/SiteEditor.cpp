#include "ui/SiteEditor.h"

#include "ui/ChoiceChips.h"
#include "ui/ErrorWords.h"
#include "ui/Language.h"
#include "ui/LineField.h"
#include "ui/WrapLabel.h"

#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

SiteEditor::SiteEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_search(new LineField(this))
    , m_sites(new ChoiceChips({}, ChoiceChips::Mode::Single, this))
    , m_none(new WrapLabel({}, u"muted"_s, this))
{
    m_search->setObjectName(u"search"_s);
    body()->addWidget(m_sites);
    body()->addWidget(m_none);
    body()->addWidget(m_search);
    connect(m_search, &LineField::edited, this, &FieldEditor::sitesWanted);
    connect(m_sites, &ChoiceChips::chosen, this, [this](const QString &site) {
        m_answer = site;
        Q_EMIT answered(site);
    });
    connect(m_sites, &ChoiceChips::unchosen, this, [this] {
        m_answer.clear();
        Q_EMIT answered(QJsonValue::Null);
    });
    m_none->hide();
    SiteEditor::retranslate();
}

void SiteEditor::setAnswer(const QJsonValue &answer)
{
    m_answer = answer.toString();
    m_sites->setChosen({m_answer});
}

void SiteEditor::setSites(const QString &text, const Result<std::vector<Option>> &sites)
{
    if (text != m_search->text())
        return;
    m_trouble = sites ? std::nullopt : std::optional(sites.error());
    m_sites->setChoices(sites ? *sites : std::vector<Option>());
    m_sites->setChosen({m_answer});
    wordNone();
    m_none->setVisible(!sites || sites->empty());
}

void SiteEditor::wordNone()
{
    m_none->setText(m_trouble ? errorWords(*m_trouble) : tr("No registered site has this name"));
}

void SiteEditor::commitPending()
{
    m_search->commitPending();
}

void SiteEditor::showEvent(QShowEvent *event)
{
    FieldEditor::showEvent(event);
    if (!event->spontaneous() && m_sites->chosenKeys().isEmpty())
        Q_EMIT sitesWanted(m_search->text());
}

void SiteEditor::retranslate()
{
    FieldEditor::retranslate();
    m_sites->setLabel(spoken(field().name));
    wordNone();
    m_search->setPlaceholderText(tr("Find a site by its name"));
    m_search->setAccessibleName(tr("%1: find by name").arg(spoken(field().name)));
}

} // namespace lantian
