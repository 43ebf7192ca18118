#include "ui/TimeEditor.h"

#include "ui/Button.h"
#include "ui/FlowLayout.h"
#include "ui/Language.h"
#include "ui/Theme.h"
#include "ui/TimeWords.h"
#include "ui/WrapLabel.h"

#include <QDateTimeEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
using namespace std::chrono_literals;
constexpr std::array<std::chrono::minutes, 4> usual = {0min, 30min, 1h, 24h};

/// Events carry whole minutes: nobody on the spot knows better.
QDateTime wholeMinute(const QDateTime &at)
{
    return at.addSecs(-at.time().second()).addMSecs(-at.time().msec());
}
} // namespace

TimeEditor::TimeEditor(const Field &field, const Clock &clock, QWidget *parent)
    : FieldEditor(field, parent)
    , m_clock(clock)
    , m_label(new WrapLabel({}, u"fieldLabel"_s, this))
    , m_row(new QWidget(this))
    , m_flow(new FlowLayout(m_row))
    , m_edit(new QDateTimeEdit(m_row))
    , m_clear(new Button({}, u"quiet"_s, m_row))
{
    for (const auto &span : usual) {
        auto *button = new Button({}, u"choice"_s, m_row);
        button->setObjectName(u"ago-%1"_s.arg(span.count()));
        connect(button, &Button::clicked, this, [this, span] {
            take(wholeMinute(m_clock.now().addSecs(-std::chrono::seconds(span).count())));
        });
        m_ago.push_back(button);
        m_flow->addWidget(button);
    }
    m_edit->setObjectName(u"exact"_s);
    m_edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_clear->setObjectName(u"clear"_s);
    m_clear->setIconName(u"close"_s);
    m_flow->addWidget(m_edit);
    m_flow->addWidget(m_clear);
    body()->addWidget(m_label);
    body()->addWidget(m_row);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this,
            [this](const QDateTime &at) { Q_EMIT answered(localRfc3339(at)); });
    connect(m_clear, &Button::clicked, this, [this] { take({}); });
    showTime({});
    TimeEditor::restyle(appliedTheme());
    TimeEditor::retranslate();
}

void TimeEditor::take(const QDateTime &at)
{
    showTime(at);
    Q_EMIT answered(at.isValid() ? QJsonValue(localRfc3339(at)) : QJsonValue(QJsonValue::Null));
}

void TimeEditor::showTime(const QDateTime &at)
{
    const QSignalBlocker quiet(m_edit);
    if (at.isValid() && at != m_edit->dateTime())
        m_edit->setDateTime(at.toLocalTime());
    m_edit->setVisible(at.isValid());
    m_clear->setVisible(at.isValid());
}

void TimeEditor::setAnswer(const QJsonValue &answer)
{
    showTime(fromRfc3339(answer.toString()));
}

void TimeEditor::restyle(const Theme &theme)
{
    FieldEditor::restyle(theme);
    m_flow->setSpacing(theme.space(8));
    m_edit->setFixedSize(m_edit->fontMetrics().horizontalAdvance(u"0000-00-00 00:00"_s) + theme.space(48),
                         std::max(theme.target(), m_edit->fontMetrics().height() + theme.space(20)));
}

void TimeEditor::retranslate()
{
    FieldEditor::retranslate();
    const QString name = spoken(field().name);
    m_label->setText(name);
    m_edit->setAccessibleName(name);
    m_clear->setAccessibleName(tr("%1: take the time back").arg(name));
    for (size_t i = 0; i < usual.size(); ++i) {
        const QString ago = usual[i] == 0min ? tr("Now") : tr("%1 ago").arg(spanWords(usual[i]));
        m_ago[i]->setText(ago);
        m_ago[i]->setAccessibleName(name + u": "_s + ago);
    }
}

} // namespace lantian
