#include "ui/NewPersonForm.h"

#include "ui/Button.h"
#include "ui/Card.h"
#include "ui/ChoiceChips.h"
#include "ui/GridPicker.h"
#include "ui/NewPin.h"
#include "ui/RoleWords.h"
#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/TwoColumns.h"
#include "ui/WrapLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr int longestName = 40; // characters
}

NewPersonForm::NewPersonForm(QWidget *parent)
    : ThemedWidget(parent)
    , m_who(new Card({}, this))
    , m_secret(new Card({}, this))
    , m_roles(new ChoiceChips({}, ChoiceChips::Mode::Single, this))
    , m_nameLabel(new WrapLabel({}, u"fieldLabel"_s, this))
    , m_name(new QLineEdit(this))
    , m_grids(new GridPicker(this))
    , m_trouble(new WrapLabel({}, {}, this))
    , m_pin(new NewPin(this))
    , m_without(new WrapLabel({}, u"muted"_s, this))
    , m_skip(new Button({}, u"secondary"_s, this))
{
    m_roles->setObjectName(u"roles"_s);
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(longestName);
    m_trouble->setObjectName(u"newPersonTrouble"_s);
    m_trouble->hide();
    setTone(m_trouble, Tone::Bad);
    m_skip->setObjectName(u"withoutPin"_s);

    for (QWidget *row :
         {static_cast<QWidget *>(m_roles), static_cast<QWidget *>(m_nameLabel),
          static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_grids)})
        m_who->body()->addWidget(row);
    for (QWidget *row : {static_cast<QWidget *>(m_pin), Card::newRule(this),
                         static_cast<QWidget *>(m_without), static_cast<QWidget *>(m_skip)})
        m_secret->body()->addWidget(row);
    auto *columns = new TwoColumns(this);
    columns->first()->addWidget(m_who);
    columns->second()->addWidget(m_secret);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(columns);

    connect(m_roles, &ChoiceChips::chosen, this,
            [this](const QString &role) { chooseRole(roleFromKey(role).value_or(Role::Inspector)); });
    connect(m_roles, &ChoiceChips::unchosen, this,
            [this](const QString &role) { m_roles->setChosen({role}); });
    connect(m_pin, &NewPin::chosen, this, &NewPersonForm::complete);
    connect(m_skip, &Button::clicked, this, [this] { complete({}); });
    NewPersonForm::restyle(appliedTheme());
    NewPersonForm::retranslate();
    begin({});
}

void NewPersonForm::begin(const QStringList &taken)
{
    m_taken = taken;
    m_proposed.clear();
    m_name->clear();
    m_grids->setGrid({});
    m_pin->begin();
    setTrouble({});
    chooseRole(Role::Inspector);
}

void NewPersonForm::setTrouble(const QString &words)
{
    m_trouble->setText(words);
    m_trouble->setVisible(!words.isEmpty());
}

QString NewPersonForm::proposedName() const
{
    for (int number = 1;; ++number) {
        const QString name = u"%1 %2"_s.arg(roleWord(m_role)).arg(number, 2, 10, '0'_L1);
        if (!m_taken.contains(name))
            return name;
    }
}

void NewPersonForm::chooseRole(Role role)
{
    m_role = role;
    m_roles->setChosen({key(role)});
    m_grids->setVisible(role == Role::Inspector);
    if (m_name->text().trimmed().isEmpty() || m_name->text() == m_proposed) {
        m_proposed = proposedName();
        m_name->setText(m_proposed);
    }
}

void NewPersonForm::complete(const QString &pin)
{
    const QString name = m_name->text().trimmed();
    Q_EMIT completed({.name = name.isEmpty() ? m_proposed : name,
                      .role = m_role,
                      .grid = m_role == Role::Inspector ? m_grids->grid() : QString(),
                      .pin = pin});
}

void NewPersonForm::restyle(const Theme &theme)
{
    m_name->setMinimumHeight(std::max(theme.space(52), theme.px(44)));
}

void NewPersonForm::retranslate()
{
    m_who->setHeading(tr("Who is it?"));
    m_secret->setHeading(tr("PIN"));
    m_roles->setLabel(tr("Role"));
    std::vector<Option> roles;
    for (const Role role :
         {Role::Inspector, Role::Township, Role::Department, Role::County, Role::Supervisor})
        roles.push_back({key(role), roleWord(role)});
    m_roles->setChoices(roles);
    m_nameLabel->setText(tr("Name by role (no personal names needed)"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_without->setText(
        tr("Without a PIN, one tap on the name is enough. A PIN can be set later under “Me”."));
    m_skip->setText(tr("Go on without a PIN"));
    m_skip->setAccessibleName(m_skip->text());
    chooseRole(m_role);
}

} // namespace lantian
