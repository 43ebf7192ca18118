<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CaseWords</name>
    <message>
        <source>Ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>较重</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Local %1</source>
        <translation>本机 %1</translation>
    </message>
    <message>
        <source>±%1 m</source>
        <translation>±%1 米</translation>
    </message>
    <message>
        <source>by satellite</source>
        <translation>卫星定位</translation>
    </message>
    <message>
        <source>by network</source>
        <translation>网络定位</translation>
    </message>
    <message>
        <source>put on the map by hand</source>
        <translation>地图手动标注</translation>
    </message>
    <message>
        <source>Wide view</source>
        <translation>全景</translation>
    </message>
    <message>
        <source>Close view</source>
        <translation>近景</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>整改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>整改后</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>It is no longer there. Nothing was changed.</source>
        <translation>内容已不存在。没有改动任何数据。</translation>
    </message>
    <message>
        <source>This was not accepted. Nothing was changed; check the entry.</source>
        <translation>未被接受。没有改动任何数据,请检查填写内容。</translation>
    </message>
    <message>
        <source>There is one already. Nothing was changed.</source>
        <translation>已有相同内容。没有改动任何数据。</translation>
    </message>
    <message>
        <source>This is not allowed here. Nothing was changed.</source>
        <translation>此处不允许这样操作。没有改动任何数据。</translation>
    </message>
    <message>
        <source>No answer. What is recorded stays on this device; try again later.</source>
        <translation>没有回应。已记录的内容仍在本机,请稍后再试。</translation>
    </message>
    <message>
        <source>The disk could not be read or written. This was not saved; try again, then tell the office.</source>
        <translation>磁盘读写失败。这次没有保存;请再试一次,仍不行请联系中心。</translation>
    </message>
    <message>
        <source>The disk is full. This was not saved; what was saved before is safe. Free some room.</source>
        <translation>磁盘已满。这次没有保存,之前保存的都在。请腾出空间。</translation>
    </message>
    <message>
        <source>The stored data is damaged. Nothing was changed; tell the office.</source>
        <translation>存储的数据已损坏。没有改动任何数据,请联系中心。</translation>
    </message>
    <message>
        <source>A newer version wrote this. Nothing was changed; update the program.</source>
        <translation>由更新版本写入。没有改动任何数据,请升级程序。</translation>
    </message>
    <message>
        <source>Something else is using it. Nothing was changed; try again shortly.</source>
        <translation>正被其他程序占用。没有改动任何数据,请稍后再试。</translation>
    </message>
    <message>
        <source>Called off. Nothing was changed.</source>
        <translation>已取消。没有改动任何数据。</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>补正</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>补正:%1</translation>
    </message>
    <message>
        <source>Dispatched to %1</source>
        <translation>派遣至%1</translation>
    </message>
    <message numerus="yes">
        <source>Dispatched to %1, within %n hour(s)</source>
        <translation>
            <numerusform>派遣至%1,限 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dispatched to %1, within %n day(s)</source>
        <translation>
            <numerusform>派遣至%1,限 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Returned, missing: %1</source>
        <translation>退回,缺:%1</translation>
    </message>
    <message>
        <source>Look-back: still put right</source>
        <translation>回头看:整改已巩固</translation>
    </message>
    <message>
        <source>Look-back: relapsed, reopened</source>
        <translation>回头看:反弹,重新立案</translation>
    </message>
    <message>
        <source>Look-back: never put right, reopened</source>
        <translation>回头看:虚假整改,重新立案</translation>
    </message>
    <message>
        <source>Look-back: put right for show, reopened</source>
        <translation>回头看:敷衍整改,重新立案</translation>
    </message>
    <message>
        <source>Look-back: %1</source>
        <translation>回头看:%1</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>上报:%1</translation>
    </message>
    <message>
        <source>Photos added</source>
        <translation>补充照片</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Accepted as %1</source>
        <translation>立案 %1</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予立案</translation>
    </message>
    <message>
        <source>Merged into case %1</source>
        <translation>合并到 %1</translation>
    </message>
    <message>
        <source>Deadline extended</source>
        <translation>延长时限</translation>
    </message>
    <message>
        <source>Being put right</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>整改完成</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>整改完成:%1</translation>
    </message>
    <message>
        <source>Verified: passed</source>
        <translation>核查:通过</translation>
    </message>
    <message>
        <source>Verified: not passed</source>
        <translation>核查:不通过,继续整改</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>销号:%1</translation>
    </message>
    <message>
        <source>Urged</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Something about another matter (%1)</source>
        <translation>与其他事项有关的记录(%1)</translation>
    </message>
    <message>
        <source>Something this version does not know (%1)</source>
        <translation>此版本不识别的记录(%1)</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>the report it is about has not arrived here</source>
        <translation>所涉上报尚未到达本机</translation>
    </message>
    <message>
        <source>this case had been reported already</source>
        <translation>此案已经上报过</translation>
    </message>
    <message>
        <source>another decision was made before it; decide anew</source>
        <translation>此前已有新的决定,请重新办理</translation>
    </message>
    <message>
        <source>not possible in the state the case was in</source>
        <translation>当时所处环节不能这样办理</translation>
    </message>
    <message>
        <source>the role or its area does not permit it</source>
        <translation>角色或辖区无权办理</translation>
    </message>
    <message>
        <source>it lacks what it needs</source>
        <translation>缺少必要内容</translation>
    </message>
    <message>
        <source>made by a newer version; update the program</source>
        <translation>由更新版本产生,请升级程序</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>%1 (settled on the spot)</source>
        <translation>%1(已当场解决)</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1(建议)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>无定位</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>现场处置</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
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
    <name>lantian::CaseFactsCard</name>
    <message>
        <source>Site: %1</source>
        <translation>场所:%1</translation>
    </message>
    <message>
        <source>Merged into case %1</source>
        <translation>合并到 %1</translation>
    </message>
    <message>
        <source>Same problem as case %1</source>
        <translation>与 %1 为同一问题</translation>
    </message>
    <message>
        <source>Add the position</source>
        <translation>补定位</translation>
    </message>
</context>
<context>
    <name>lantian::CaseHead</name>
    <message>
        <source>Report</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派遣</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>销号</translation>
    </message>
</context>
<context>
    <name>lantian::CasePage</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Inspection · %1</source>
        <translation>检查结果 · %1</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>补充照片</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) being taken in</source>
        <translation>
            <numerusform>正在存入 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>±%1 m</source>
        <translation>±%1 米</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>无定位</translation>
    </message>
    <message>
        <source>The photos are saved here.</source>
        <translation>照片已存本机。</translation>
    </message>
</context>
<context>
    <name>lantian::CasePhotos</name>
    <message>
        <source>Photo missing: it is not on this device. It may still arrive with a sync.</source>
        <translation>照片缺失:本机没有这张照片,同步后可能到达。</translation>
    </message>
    <message>
        <source>Photo damaged: its bytes are not those that were recorded.</source>
        <translation>照片已损坏:内容与记录时不一致。</translation>
    </message>
    <message>
        <source>The photo cannot be read right now.</source>
        <translation>暂时无法读取照片。</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>Loading the photo</source>
        <translation>正在打开照片</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>查看照片</translation>
    </message>
</context>
<context>
    <name>lantian::InspectionResult</name>
    <message>
        <source>Meets it</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Fails it</source>
        <translation>不达标</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1:是</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1:否</translation>
    </message>
    <message>
        <source>%1/%2 met</source>
        <translation>%1/%2 达标</translation>
    </message>
</context>
<context>
    <name>lantian::LedgerFilters</name>
    <message>
        <source>Any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>先到期在前</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>未销号 %1</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>Search: number, place, party, remark</source>
        <translation>搜索:编号、地点、单位、说明</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>lantian::LedgerList</name>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
</context>
<context>
    <name>lantian::LedgerModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>lantian::LedgerView</name>
    <message>
        <source>Ledger · All %1</source>
        <translation>台账 · 全部 %1</translation>
    </message>
    <message>
        <source>Ledger · %1 found</source>
        <translation>台账 · 筛选出 %1</translation>
    </message>
    <message>
        <source>No cases yet. What you record and what the office sends is listed here.</source>
        <translation>还没有记录。您记录的和中心下发的都会列在这里。</translation>
    </message>
    <message>
        <source>Nothing matches. All cases are still there.</source>
        <translation>没有符合条件的记录。全部记录都还在。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message numerus="yes">
        <source>%n selected; Ctrl+C copies them for a spreadsheet</source>
        <translation>
            <numerusform>已选 %n 条,按 Ctrl+C 可复制到表格</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed. Search or narrow down to see others.</source>
        <translation>只列出前 %1 条。要看其他的,请搜索或筛选。</translation>
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
    <name>lantian::PhotoThumbs</name>
    <message>
        <source>Photo %1 of %2: %3</source>
        <translation>照片 %1/%2:%3</translation>
    </message>
</context>
<context>
    <name>lantian::PhotoViewer</name>
    <message>
        <source>Show with stamp</source>
        <translation>看水印</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>看原图</translation>
    </message>
    <message>
        <source>Loading the photo</source>
        <translation>正在打开照片</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2,%3</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>无定位</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Magnify</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
    <name>lantian::SiteInspections</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No inspection is known here yet.</source>
        <translation>本机还没有检查记录。</translation>
    </message>
</context>
<context>
    <name>lantian::SitePage</name>
    <message>
        <source>Site</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>About this site</source>
        <translation>场所情况</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>No cases here.</source>
        <translation>没有案件。</translation>
    </message>
</context>
<context>
    <name>lantian::TimelineCard</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>照片 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>已验签</translation>
    </message>
    <message>
        <source>Unknown person %1</source>
        <translation>未知人员 %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Not in effect</source>
        <translation>未生效</translation>
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
    <name>lantian::TopBar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
</TS>
