<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DistanceWords</name>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
</context>
<context>
    <name>InspectionWords</name>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not checked</source>
        <translation>%1 · 未查</translation>
    </message>
    <message>
        <source>%1 · needs a photo</source>
        <translation>%1 · 缺照片</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已查</translation>
    </message>
    <message>
        <source>not met %1</source>
        <translation>不达标 %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已齐</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to go</source>
        <translation>
            <numerusform>还差 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Developer: %1</source>
        <translation>建设:%1</translation>
    </message>
    <message>
        <source>Contractor: %1</source>
        <translation>施工:%1</translation>
    </message>
    <message>
        <source>%1 from where you are</source>
        <translation>距当前位置 %1</translation>
    </message>
    <message>
        <source>No earlier inspection known here</source>
        <translation>本机没有上次检查记录</translation>
    </message>
    <message>
        <source>Last inspection %1, %2/%3 met</source>
        <translation>上次检查 %1,%2/%3 达标</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not met → %1</source>
        <translation>
            <numerusform>%n 项不达标 → %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline: %1 (can be changed)</source>
        <translation>时限:%1(可改)</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>依据:%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>;</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>StampText</name>
    <message>
        <source>±%1 m</source>
        <translation>±%1 米</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>无定位</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>已存本机</translation>
    </message>
    <message>
        <source>At the office</source>
        <translation>已到中心</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需处理</translation>
    </message>
    <message>
        <source>To be accepted</source>
        <translation>待立案</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已立案</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已派遣</translation>
    </message>
    <message>
        <source>Being put right</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核查</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予立案</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Relapsed</source>
        <translation>回头看反弹</translation>
    </message>
    <message>
        <source>Unknown to this version</source>
        <translation>此版本不识别</translation>
    </message>
    <message>
        <source>Syncing %1/%2</source>
        <translation>同步中 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Partly arrived (%n photo(s) missing)</source>
        <translation>
            <numerusform>部分到达(缺 %n 照片)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>MM-dd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
</context>
<context>
    <name>lantian::CheckPointField</name>
    <message>
        <source>✓ Yes</source>
        <translation>✓ 符合</translation>
    </message>
    <message>
        <source>✗ No</source>
        <translation>✗ 不符合</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不涉及</translation>
    </message>
</context>
<context>
    <name>lantian::ChecklistRow</name>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Does not apply on this visit</source>
        <translation>本次不涉及</translation>
    </message>
    <message>
        <source>Tap for what to look at</source>
        <translation>点按展开检查要点</translation>
    </message>
    <message>
        <source>needs a photo</source>
        <translation>缺照片</translation>
    </message>
    <message>
        <source>a check point is missing</source>
        <translation>要点未填</translation>
    </message>
</context>
<context>
    <name>lantian::ChecklistView</name>
    <message>
        <source>Delete draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>存草稿</translation>
    </message>
    <message>
        <source>Hand in inspection</source>
        <translation>提交检查</translation>
    </message>
</context>
<context>
    <name>lantian::DraftsCard</name>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>No drafts. What you begin and leave is kept here by itself.</source>
        <translation>没有草稿。没写完的记录会自动存在这里。</translation>
    </message>
    <message>
        <source>%1 · saved by itself</source>
        <translation>%1 · 自动保存</translation>
    </message>
    <message>
        <source>Delete draft: %1</source>
        <translation>删除草稿:%1</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>删除草稿</translation>
    </message>
</context>
<context>
    <name>lantian::InspectionCards</name>
    <message>
        <source>History</source>
        <translation>历史检查</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>换工地</translation>
    </message>
    <message>
        <source>Open cases here</source>
        <translation>未销号问题</translation>
    </message>
    <message>
        <source>Failed items open a new case. Are they one of these? Then tap it.</source>
        <translation>不达标项会新立一案。若就是下列问题,点按并入,不另立案。</translation>
    </message>
    <message>
        <source>Suggested handover</source>
        <translation>移交建议</translation>
    </message>
    <message>
        <source>Grid workers report and dissuade; they decide no penalty</source>
        <translation>网格员只报告、劝阻,不作处罚决定</translation>
    </message>
</context>
<context>
    <name>lantian::InspectionPage</name>
    <message>
        <source>Not registered yet</source>
        <translation>名录里没有,先按名称登记</translation>
    </message>
</context>
<context>
    <name>lantian::ItemDetails</name>
    <message>
        <source>Remark: %1</source>
        <translation>备注(可语音输入):%1</translation>
    </message>
</context>
<context>
    <name>lantian::ItemPhotos</name>
    <message>
        <source>Add a photo: %1</source>
        <translation>添加照片:%1</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Photo %1 of %2: %3</source>
        <translation>照片 %1/%2:%3</translation>
    </message>
</context>
<context>
    <name>lantian::LacksCard</name>
    <message numerus="yes">
        <source>%n thing(s) to do before this can be handed in</source>
        <translation>
            <numerusform>提交前还差 %n 处,点按直达</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantian::NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1，%n 件待办</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantian::NumberField</name>
    <message>
        <source>Not filled in</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>请填 %1 至 %2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Opens the number pad</source>
        <translation>点按打开数字键盘</translation>
    </message>
</context>
<context>
    <name>lantian::NumberPad</name>
    <message>
        <source>Decimal point</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>退格</translation>
    </message>
</context>
<context>
    <name>lantian::PhotoStrip</name>
    <message>
        <source>Add a photo</source>
        <translation>添加照片</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>照片 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being taken in</source>
        <translation>
            <numerusform>%n 张正在处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken in, tap to see why</source>
        <translation>
            <numerusform>%n 张未能存入,点按查看原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>照片 %1/%2</translation>
    </message>
    <message>
        <source>%1, being taken in</source>
        <translation>%1，正在处理</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1，未能存入</translation>
    </message>
</context>
<context>
    <name>lantian::PinPad</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>已输入 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>lantian::ProgressSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1/%2 步:%3</translation>
    </message>
    <message numerus="yes">
        <source>All %n steps done</source>
        <translation>
            <numerusform>%n 步全部完成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantian::RecordPage</name>
    <message>
        <source>Missing: %1</source>
        <translation>缺:%1</translation>
    </message>
</context>
<context>
    <name>lantian::RecordTiles</name>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>更多:%1</translation>
    </message>
</context>
<context>
    <name>lantian::SegmentedAnswer</name>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不达标</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不涉及</translation>
    </message>
</context>
<context>
    <name>lantian::SitePicker</name>
    <message>
        <source>Which site?</source>
        <translation>查哪个工地?</translation>
    </message>
    <message>
        <source>Search by name, number or address</source>
        <translation>搜名称、编号或地址</translation>
    </message>
    <message>
        <source>No site is registered on this machine yet.</source>
        <translation>本机还没有工地名录,同步后就有。</translation>
    </message>
    <message>
        <source>No registered site is called so.</source>
        <translation>名录里没有这个名称。</translation>
    </message>
    <message>
        <source>Not on the list? Write down its name first</source>
        <translation>名录里没有?先登记名称</translation>
    </message>
    <message>
        <source>Type its name above. The office registers it later.</source>
        <translation>在上面输入名称,之后由中心登记入册。</translation>
    </message>
    <message>
        <source>The office registers it later; the inspection goes on as usual.</source>
        <translation>检查照常进行,之后由中心登记入册。</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>输入名称</translation>
    </message>
    <message>
        <source>Inspect “%1”</source>
        <translation>检查“%1”</translation>
    </message>
</context>
<context>
    <name>lantian::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>lantian::TodayCard</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Saved here %1 · At the office %2</source>
        <translation>已存本机 %1 · 已到中心 %2</translation>
    </message>
    <message>
        <source>Nothing recorded today. Tap what you see; a draft is kept from the first tap.</source>
        <translation>今天还没有记录。看见什么点什么,第一下起自动存草稿。</translation>
    </message>
    <message>
        <source>Nothing has come back to be corrected.</source>
        <translation>没有退回补正的。</translation>
    </message>
    <message>
        <source>To correct · %1</source>
        <translation>退回补正 · %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s)</source>
        <translation>
            <numerusform>补 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
</context>
<context>
    <name>lantian::TopBar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
</TS>
