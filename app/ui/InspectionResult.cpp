#include "ui/InspectionResult.h"

#include "ui/Card.h"
#include "ui/Chip.h"
#include "ui/Language.h"
#include "ui/PhotoThumbs.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

StatusWord resultWord(InspectionItem::Result result)
{
    switch (result) {
    case InspectionItem::Result::Pass:
        return {InspectionResult::tr("Meets it"), Tone::Good};
    case InspectionItem::Result::Fail:
        return {InspectionResult::tr("Fails it"), Tone::Bad};
    case InspectionItem::Result::NotApplicable:
        return {InspectionResult::tr("Not applicable"), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

/// What was ticked, counted or written at the item's check points.
QString pointWords(const InspectionItem &item, const ChecklistItem *asked)
{
    if (!asked)
        return {};
    QStringList words;
    for (const CheckPoint &point : asked->points) {
        const QJsonValue answer = item.points[point.key];
        const QString text = spoken(point.text);
        if (answer.isBool())
            words << (answer.toBool() ? InspectionResult::tr("%1: yes") : InspectionResult::tr("%1: no"))
                         .arg(text);
        else if (answer.isDouble())
            words << u"%1: %2 %3"_s.arg(text).arg(answer.toDouble()).arg(spoken(point.unit)).trimmed();
        else if (!answer.toString().isEmpty())
            words << u"%1: %2"_s.arg(text, answer.toString());
    }
    return words.join(u'\n');
}

} // namespace

InspectionResult::InspectionResult(PictureSource source, QWidget *parent)
    : ThemedWidget(parent)
    , m_source(std::move(source))
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    InspectionResult::restyle(appliedTheme());
}

void InspectionResult::setInspection(const Inspection &inspection)
{
    if (inspection == m_inspection)
        return;
    m_inspection = inspection;
    show();
}

QString InspectionResult::summary(const Inspection &inspection)
{
    const int passed = inspection.count(InspectionItem::Result::Pass);
    const int failed = inspection.count(InspectionItem::Result::Fail);
    return tr("%1/%2 met").arg(passed).arg(passed + failed);
}

QWidget *InspectionResult::newRow(int number, const InspectionItem &item, const ChecklistItem *asked)
{
    const Theme theme = appliedTheme();
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(theme.space(6));
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.space(8));
    const QString name = asked ? spoken(asked->name) : item.key;
    top->addWidget(new WrapLabel(u"%1  %2"_s.arg(number).arg(name), u"strong"_s, row), 1);
    const StatusWord word = resultWord(item.result);
    top->addWidget(new Chip(word.text, word.tone, row), 0, Qt::AlignTop);
    layout->addLayout(top);
    for (const QString &words : {pointWords(item, asked), item.note})
        if (!words.isEmpty())
            layout->addWidget(new WrapLabel(words, u"muted"_s, row));
    if (!item.photos.empty()) {
        auto *thumbs = new PhotoThumbs(m_source, row);
        thumbs->setPhotos(item.photos);
        connect(thumbs, &PhotoThumbs::opened, this,
                [this, photos = item.photos](int index) { Q_EMIT photoRequested(photos, index); });
        layout->addWidget(thumbs);
    }
    return row;
}

void InspectionResult::show()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const Result<ChecklistProfile> profile = checklistFromJson(m_inspection.profile);
    int number = 0;
    for (const InspectionItem &item : m_inspection.items) {
        if (++number > 1)
            m_rows->addWidget(Card::newRule(this));
        m_rows->addWidget(newRow(number, item, profile ? profile->item(item.key) : nullptr));
    }
    if (!m_inspection.note.isEmpty())
        m_rows->addWidget(new WrapLabel(m_inspection.note, u"muted"_s, this));
}

void InspectionResult::restyle(const Theme &theme)
{
    m_rows->setSpacing(theme.space(10));
}

void InspectionResult::retranslate()
{
    show();
}

} // namespace lantian
