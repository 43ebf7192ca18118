#pragma once

#include "ui/ActionBar.h"
#include "ui/Button.h"
#include "ui/Card.h"
#include "ui/Chip.h"
#include "ui/ChoiceChips.h"
#include "ui/EmptyState.h"
#include "ui/FlowLayout.h"
#include "ui/NumberField.h"
#include "ui/PhotoStrip.h"
#include "ui/PhraseChips.h"
#include "ui/PinPad.h"
#include "ui/ProgressSteps.h"
#include "ui/RemarkField.h"
#include "ui/ScrollPage.h"
#include "ui/SegmentedAnswer.h"
#include "ui/SideOrStack.h"
#include "ui/StatusWords.h"
#include "ui/TileButton.h"
#include "ui/WrapLabel.h"

#include <QGridLayout>
#include <QLinearGradient>
#include <QPainter>
#include <QVBoxLayout>

namespace lantian {

using namespace Qt::Literals::StringLiterals;

inline QImage landscapeImage()
{
    QImage image(520, 400, QImage::Format_RGB32);
    QLinearGradient gradient(0, 0, 260, 400);
    gradient.setColorAt(0, QColor(0x8F, 0xA8, 0xBB));
    gradient.setColorAt(0.6, QColor(0xC9, 0xB6, 0x94));
    gradient.setColorAt(1, QColor(0x7C, 0x68, 0x4E));
    QPainter(&image).fillRect(image.rect(), gradient);
    return image;
}

/// Tiles of three columns, as on the page where recording starts.
inline QWidget *newTilesPage()
{
    auto *page = new ScrollPage;
    const struct {
        QString family;
        TileButton::Edge edge;
        QStringList titles;
        QStringList subtitles;
    } families[] = {
        {u"三烧"_s,
         TileButton::Edge::Fire,
         {u"秸秆焚烧"_s, u"垃圾焚烧"_s, u"落叶焚烧"_s},
         {u"拍照即记"_s, u"拍照即记"_s, u"拍照即记"_s}},
        {u"散煤"_s,
         TileButton::Edge::Coal,
         {u"散煤销售"_s, u"散煤运输"_s, u"散煤使用"_s},
         {u"销售点"_s, u"车辆"_s, u"入户"_s}},
        {u"扬尘"_s,
         TileButton::Edge::Dust,
         {u"工地检查"_s, u"物料运输"_s, u"道路扬尘"_s},
         {u"八个百分之百"_s, u"遗撒 · 带泥"_s, u"积尘路段"_s}},
    };
    for (const auto &family : families) {
        page->body()->addWidget(new WrapLabel(family.family, u"heading"_s));
        auto *grid = new QGridLayout;
        grid->setSpacing(12);
        for (int i = 0; i < 3; ++i) {
            auto *tile = new TileButton(family.titles[i], family.subtitles[i], family.edge);
            tile->setObjectName(u"tile-"_s + family.titles[i]);
            grid->addWidget(tile, 0, i);
            grid->setColumnStretch(i, 1);
        }
        page->body()->addLayout(grid);
    }
    auto *more =
        new Button(u"更多:餐饮油烟 · 露天烧烤 · 高排放车辆 · 工业企业 · 水土 · 其他"_s, u"secondary"_s);
    more->setObjectName(u"more"_s);
    page->body()->addWidget(more);
    page->body()->addStretch(1);
    return page;
}

inline QWidget *newChecklistRow(int number, const QString &title, const QString &note,
                                std::optional<InspectionItem::Result> answer)
{
    auto *row = new Card;
    auto *question = new QWidget;
    auto *line = new QHBoxLayout(question);
    line->setContentsMargins({});
    line->setSpacing(16);
    line->addWidget(new WrapLabel(QString::number(number), u"number"_s));
    auto *words = new QVBoxLayout;
    words->addWidget(new WrapLabel(title, u"strong"_s));
    auto *below = new WrapLabel(note, u"muted"_s);
    if (answer == InspectionItem::Result::Fail)
        setTone(below, Tone::Bad);
    words->addWidget(below);
    line->addLayout(words, 1);
    auto *segments = new SegmentedAnswer(title);
    segments->setAnswer(answer);
    row->body()->addWidget(new SideOrStack(question, segments));
    return row;
}

inline QWidget *newChecklistPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *list = new ScrollPage;
    list->body()->setSpacing(8);
    using Answer = InspectionItem::Result;
    list->body()->addWidget(newChecklistRow(1, u"施工工地周边围挡"_s, u"100%"_s, Answer::Pass));
    list->body()->addWidget(
        newChecklistRow(2, u"物料堆放、裸土覆盖"_s, u"东侧约 200 ㎡ 未覆盖"_s, Answer::Fail));
    list->body()->addWidget(
        newChecklistRow(3, u"拆迁、土方湿法作业"_s, u"今日无土方作业"_s, Answer::NotApplicable));
    list->body()->addWidget(
        newChecklistRow(4, u"远程视频监控、扬尘监测"_s, u"点按展开检查要点"_s, std::nullopt));
    list->body()->addStretch(1);
    layout->addWidget(list, 1);
    auto *bar = new ActionBar(new WrapLabel(u"6 / 8 已查 · 不达标 2 · 还差 2 项"_s, u"muted"_s));
    auto *draft = new Button(u"存草稿"_s, u"secondary"_s);
    draft->setObjectName(u"draft"_s);
    auto *submit = new Button(u"提交检查"_s, u"primary"_s);
    submit->setObjectName(u"submit"_s);
    submit->setEnabled(false);
    bar->addButton(draft);
    bar->addButton(submit);
    layout->addWidget(bar);
    return page;
}

inline QWidget *newFormPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *form = new ScrollPage;
    auto *photos = new PhotoStrip;
    photos->setPhotos({{landscapeImage(), PhotoView::State::Ready},
                       {landscapeImage(), PhotoView::State::Busy},
                       {{}, PhotoView::State::Failed}});
    form->body()->addWidget(photos);
    auto *card = new Card;
    auto *burnt = new ChoiceChips(u"焚烧物"_s);
    burnt->setChoices({{u"corn"_s, u"玉米秸秆"_s},
                       {u"wheat"_s, u"小麦秸秆"_s},
                       {u"weeds"_s, u"杂草"_s},
                       {u"other"_s, u"其他"_s}});
    burnt->setChosen({u"corn"_s});
    auto *state = new ChoiceChips(u"现状"_s, ChoiceChips::Mode::Multi);
    state->setChoices({{u"burning"_s, u"正在燃烧"_s},
                       {u"smoking"_s, u"冒烟"_s},
                       {u"out"_s, u"已熄灭、有灰烬,周边有易燃物需要派人看守至次日清晨"_s}});
    state->setChosen({u"burning"_s, u"smoking"_s});
    auto *area = new NumberField(u"过火面积"_s, u"㎡"_s, {1, 2000, 5, 0});
    area->setValue(30);
    auto *weight = new NumberField(u"散煤数量"_s, u"吨"_s, {0.1, 500, 0.5, 1});
    auto *phrases = new PhraseChips({u"已劝阻"_s, u"现场已扑灭"_s, u"责任人不在场"_s, u"已报消防"_s});
    auto *remark = new RemarkField(u"补充说明(可语音输入法)"_s);
    remark->setObjectName(u"remark"_s);
    for (QWidget *each :
         {static_cast<QWidget *>(burnt), static_cast<QWidget *>(state), static_cast<QWidget *>(area),
          static_cast<QWidget *>(weight), static_cast<QWidget *>(phrases), static_cast<QWidget *>(remark)})
        card->body()->addWidget(each);
    form->body()->addWidget(card);
    form->body()->addStretch(1);
    layout->addWidget(form, 1);
    auto *bar = new ActionBar(new Chip(u"同一位置 50 米内 2 小时前已有 1 条,查看"_s, Tone::Blue));
    auto *draft = new Button(u"存草稿"_s, u"secondary"_s);
    draft->setObjectName(u"draft"_s);
    auto *save = new Button(u"保存"_s, u"primary"_s);
    save->setObjectName(u"save"_s);
    bar->addButton(draft);
    bar->addButton(save);
    layout->addWidget(bar);
    return page;
}

inline QWidget *newCasePage()
{
    auto *page = new ScrollPage;
    auto *top = new Card;
    auto *chips = new FlowLayout;
    chips->setSpacing(12);
    chips->addWidget(new Chip(u"逾期 18 小时"_s, Tone::Bad));
    chips->addWidget(new Chip(u"工地扬尘"_s));
    top->body()->addLayout(chips);
    auto *steps = new ProgressSteps({u"上报"_s, u"立案"_s, u"派遣"_s, u"整改"_s, u"核查"_s, u"销号"_s});
    steps->setCurrent(3);
    top->body()->addWidget(steps);
    page->body()->addWidget(top);
    auto *words = new Card(u"状态"_s);
    auto *flow = new FlowLayout;
    flow->setSpacing(12);
    for (const QString &key : {u"draft"_s, u"stored"_s, u"arrived"_s, u"attention"_s, u"reported"_s,
                               u"accepted"_s, u"dispatched"_s, u"rectifying"_s, u"rectified"_s, u"verified"_s,
                               u"closed"_s, u"returned"_s, u"rejected"_s, u"merged"_s, u"relapsed"_s}) {
        const StatusWord word = statusWord(key);
        flow->addWidget(new Chip(word.text, word.tone));
    }
    for (const StatusWord &word : {syncingWord(3, 12), partlyArrivedWord(2)})
        flow->addWidget(new Chip(word.text, word.tone));
    words->body()->addLayout(flow);
    page->body()->addWidget(words);
    auto *empty = new EmptyState(u"check"_s, u"没有待办任务。新任务会在同步后出现在这里。"_s);
    empty->setAction(u"现在同步"_s);
    page->body()->addWidget(empty, 1);
    return page;
}

inline QWidget *newPinPage()
{
    auto *page = new ScrollPage;
    auto *pin = new PinPad;
    pin->setMessage(u"PIN 码不对,还可以再试 2 次。记录不受影响。"_s, Tone::Bad);
    pin->setObjectName(u"pin"_s);
    page->body()->addWidget(pin);
    page->body()->addStretch(1);
    return page;
}

} // namespace lantian
