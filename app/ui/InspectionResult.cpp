#include "ui/InspectionResult.h"

#include "ui/Card.h"
#include "ui/Chip.h"
#include "ui/InspectionWords.h"
#include "ui/Language.h"
#include "ui/PhotoThumbs.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

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
    showItems();
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
    const StatusWord word = itemResultWord(item.result);
    top->addWidget(new Chip(word.text, word.tone, row), 0, Qt::AlignTop);
    layout->addLayout(top);
    for (const QString &words : {pointLines(item, asked), item.note})
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

void InspectionResult::showItems()
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
    showItems();
}

} // namespace lantian
