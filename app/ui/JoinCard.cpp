#include "ui/JoinCard.h"

#include "ui/Button.h"
#include "ui/FlowLayout.h"
#include "ui/LineField.h"
#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

JoinCard::JoinCard(QWidget *parent)
    : Card({}, parent)
    , m_about(new WrapLabel({}, {}, this))
    , m_camera(new Button({}, u"primary"_s, this))
    , m_file(new Button({}, u"secondary"_s, this))
    , m_hint(new WrapLabel({}, u"fieldLabel"_s, this))
    , m_text(new LineField(this))
    , m_join(new Button({}, u"secondary"_s, this))
    , m_trouble(new WrapLabel({}, {}, this))
{
    m_camera->setObjectName(u"scanInvitation"_s);
    m_file->setObjectName(u"chooseInvitation"_s);
    m_text->setObjectName(u"invitationText"_s);
    m_join->setObjectName(u"join"_s);
    m_trouble->setObjectName(u"joinTrouble"_s);
    m_trouble->hide();
    setTone(m_trouble, Tone::Bad);

    auto *ways = new QWidget(this);
    m_ways = new FlowLayout(ways);
    m_ways->addWidget(m_camera);
    m_ways->addWidget(m_file);
    for (QWidget *row : {static_cast<QWidget *>(m_about), ways, static_cast<QWidget *>(m_hint),
                         static_cast<QWidget *>(m_text)})
        body()->addWidget(row);
    body()->addWidget(m_join, 0, Qt::AlignLeading);
    body()->addWidget(m_trouble);
    body()->addStretch(1);

    const auto give = [this] {
        m_text->commitPending();
        Q_EMIT textGiven(m_text->text());
    };
    connect(m_camera, &Button::clicked, this, &JoinCard::cameraRequested);
    connect(m_file, &Button::clicked, this, &JoinCard::fileRequested);
    connect(m_join, &Button::clicked, this, give);
    connect(m_text, &LineField::returnPressed, this, give);
    JoinCard::restyle(appliedTheme());
    JoinCard::retranslate();
}

void JoinCard::setHasCamera(bool has)
{
    m_camera->setVisible(has);
    setRole(m_file, has ? u"secondary"_s : u"primary"_s);
}

void JoinCard::setBusy(bool busy)
{
    for (QWidget *each : {static_cast<QWidget *>(m_camera), static_cast<QWidget *>(m_file),
                          static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_join)})
        each->setEnabled(!busy);
}

void JoinCard::setTrouble(const QString &words)
{
    m_trouble->setText(words);
    m_trouble->setVisible(!words.isEmpty());
}

void JoinCard::restyle(const Theme &theme)
{
    Card::restyle(theme);
    m_ways->setSpacing(theme.space(8));
}

void JoinCard::retranslate()
{
    setHeading(tr("This tablet has not joined an office yet"));
    m_about->setText(
        tr("Everything can be recorded and stays on this tablet. To send it, let the office show "
           "an invitation and scan its QR code."));
    m_camera->setText(tr("Scan the QR code"));
    m_file->setText(tr("Choose a picture of it"));
    m_hint->setText(tr("Or paste the invitation's text"));
    m_text->setAccessibleName(m_hint->text());
    m_join->setText(tr("Join"));
    for (Button *button : {m_camera, m_file, m_join})
        button->setAccessibleName(button->text());
}

} // namespace lantian
