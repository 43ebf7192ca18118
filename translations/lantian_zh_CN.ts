<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Ctl</name>
    <message>
        <source>--set wants FIELD=VALUE, not %1.</source>
        <translation>--set 的写法是 字段=值,不是 %1。</translation>
    </message>
    <message>
        <source>Category %1 has no action %2.</source>
        <translation>类别 %1 没有处置方式 %2。</translation>
    </message>
    <message>
        <source>Category %1 has no field %2.</source>
        <translation>类别 %1 没有字段 %2。</translation>
    </message>
    <message>
        <source>Field %1 does not accept %2.</source>
        <translation>字段 %1 不接受 %2。</translation>
    </message>
    <message>
        <source>--time wants a time with an offset, such as 2026-11-19T08:46:12+08:00</source>
        <translation>--time 要带时区的时间,例如 2026-11-19T08:46:12+08:00</translation>
    </message>
    <message>
        <source>--at wants LAT,LON or LAT,LON,ACCURACY in degrees and metres</source>
        <translation>--at 的写法是 纬度,经度 或 纬度,经度,精度(度、米)</translation>
    </message>
    <message>
        <source>The log holds no fix that can be believed. The record is kept without a position, which can be added later.</source>
        <translation>日志中没有可信的定位。记录照常保存,位置可以以后补上。</translation>
    </message>
    <message>
        <source>±%1 m</source>
        <translation>±%1 米</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>无定位</translation>
    </message>
    <message>
        <source>%1 does not name an item of the checklist %2.</source>
        <translation>%1 不是检查表 %2 的项目。</translation>
    </message>
    <message>
        <source>%1: an item is pass, fail or na.</source>
        <translation>%1:项目结果只能是 pass、fail 或 na。</translation>
    </message>
    <message>
        <source>This machine&apos;s list of sites does not hold %1. The inspection is kept all the same.</source>
        <translation>本机名录里没有 %1。检查照常保存。</translation>
    </message>
    <message>
        <source>Saved, but item %1 lacks: %2</source>
        <translation>已保存,但项目“%1”还缺:%2</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Saved on this machine: inspection %1, %2 of %3 items in order</source>
        <translation>已存本机:检查 %1,%3 项中 %2 项达标</translation>
    </message>
    <message>
        <source>Case for the failed items: %1</source>
        <translation>不达标项目的问题:%1</translation>
    </message>
    <message>
        <source>There is no state %1.</source>
        <translation>没有状态 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation><numerusform>共 %n 件</numerusform></translation>
    </message>
    <message>
        <source>show wants the id of a case</source>
        <translation>show 后面要写问题的 id</translation>
    </message>
    <message>
        <source>  (no effect: %1)</source>
        <translation>  (未生效:%1)</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1 events and %2 photos were looked at: %3</source>
        <translation>已核对 %1 个事件、%2 张照片:%3</translation>
    </message>
    <message>
        <source>all sound</source>
        <translation>全部完好</translation>
    </message>
    <message>
        <source>something is damaged</source>
        <translation>有损坏</translation>
    </message>
    <message>
        <source>backup wants the name of a new file</source>
        <translation>backup 后面要写新文件的名字</translation>
    </message>
    <message>
        <source>Backed up with %1 photos, %2 bytes: %3</source>
        <translation>已备份,含照片 %1 张,共 %2 字节:%3</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>小类</translation>
    </message>
    <message>
        <source>what was done on the spot</source>
        <translation>现场处置</translation>
    </message>
    <message>
        <source>Saved on this machine: %1</source>
        <translation>已存本机:%1</translation>
    </message>
    <message>
        <source>Saved, but it lacks: %1</source>
        <translation>已保存,但还缺:%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There is no category %1.</source>
        <translation>没有类别 %1。</translation>
    </message>
    <message>
        <source>Category %1 has no kind %2.</source>
        <translation>类别 %1 没有小类 %2。</translation>
    </message>
    <message>
        <source>Not found; nothing was changed.</source>
        <translation>没有找到,数据未改动。</translation>
    </message>
    <message>
        <source>Refused; nothing was recorded. Correct it and try again.</source>
        <translation>已拒绝,没有记录任何内容。请改正后重试。</translation>
    </message>
    <message>
        <source>Something is there already; nothing was changed.</source>
        <translation>那里已有内容,数据未改动。</translation>
    </message>
    <message>
        <source>Not permitted; nothing was changed.</source>
        <translation>没有权限,数据未改动。</translation>
    </message>
    <message>
        <source>No answer; nothing was lost. Try again later.</source>
        <translation>没有应答,数据没有丢失。请稍后再试。</translation>
    </message>
    <message>
        <source>The disk refused; nothing was recorded. Look at the folder and its rights.</source>
        <translation>磁盘拒绝写入,没有记录任何内容。请检查文件夹及其权限。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was recorded. Make room and try again.</source>
        <translation>磁盘已满,没有记录任何内容。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Damaged data; it is left as it is. Run verify, or restore a backup.</source>
        <translation>数据已损坏,保持原样未动。请运行 verify,或恢复备份。</translation>
    </message>
    <message>
        <source>A newer version wrote this; it is left as it is. Install that version.</source>
        <translation>数据由更新的版本写入,保持原样未动。请安装新版本。</translation>
    </message>
    <message>
        <source>The app has these data open, and only one program writes at a time. Nothing was recorded. Close the app, or record in it.</source>
        <translation>应用正打开着这些数据,同一时间只能由一个程序写入。没有记录任何内容。请关闭应用,或在应用中记录。</translation>
    </message>
    <message>
        <source>Called off; nothing was changed.</source>
        <translation>已取消,数据未改动。</translation>
    </message>
    <message>
        <source>Usage: lantian-ctl --data DIR COMMAND [--json]</source>
        <translation>用法:lantian-ctl --data 目录 命令 [--json]</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有命令 %1。</translation>
    </message>
    <message>
        <source>--data DIR is missing</source>
        <translation>缺少 --data 目录</translation>
    </message>
    <message>
        <source>%1 knows no option --%2.</source>
        <translation>%1 没有选项 --%2。</translation>
    </message>
    <message>
        <source>--%1 wants a value</source>
        <translation>--%1 后面要有值</translation>
    </message>
    <message>
        <source>%1 needs --%2</source>
        <translation>%1 需要 --%2</translation>
    </message>
    <message>
        <source>report needs either --at or --nmea</source>
        <translation>report 需要 --at 或 --nmea 二者之一</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>没有写命令。</translation>
    </message>
    <message>
        <source>--set %1 wants an id, not %2.</source>
        <translation>--set %1 要写 id,不是 %2。</translation>
    </message>
    <message>
        <source>The county&apos;s catalogue is not in force: %1</source>
        <translation>本县的目录没有生效:%1</translation>
    </message>
    <message>
        <source>The county&apos;s map is not in use: %1</source>
        <translation>本县的地图没有启用:%1</translation>
    </message>
    <message>
        <source>--%1 wants one value, and there is also %2</source>
        <translation>--%1 只能有一个值,却还写了 %2</translation>
    </message>
    <message>
        <source>%1 does not know what to do with %2</source>
        <translation>%1 后面多写了 %2</translation>
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
