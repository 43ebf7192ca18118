<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CaseLedger</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>问题编号</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>乡镇村网格</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>实施主体</translation>
    </message>
    <message>
        <source>Lead department</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>整改时限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>销号状态</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>反弹次数</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片数</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>案件标识</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>问题整改台账</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Ledger of problems and their rectification</source>
        <translation>问题整改台账</translation>
    </message>
</context>
<context>
    <name>CaseSheets</name>
    <message>
        <source>Record of a problem and its rectification</source>
        <translation>问题登记与整改记录</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>没有案件</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · 截至 %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页,共 %2 页</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>问题编号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>监管对象</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>Not in effect: %1</source>
        <translation>未生效:%1</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>In charge (signature)</source>
        <translation>经手人(签字)</translation>
    </message>
    <message>
        <source>Office (seal)</source>
        <translation>单位(盖章)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Inspection · %1</source>
        <translation>检查结果 · %1</translation>
    </message>
</context>
<context>
    <name>CaseWording</name>
    <message>
        <source>To be accepted</source>
        <translation>待立案</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已立案</translation>
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
        <source>Returned</source>
        <translation>已退回</translation>
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
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Unnumbered %1</source>
        <translation>未编号 %1</translation>
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
</context>
<context>
    <name>CompletePhoto</name>
    <message>
        <source>±%1 m</source>
        <translation>±%1 米</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>无定位</translation>
    </message>
    <message>
        <source>%1 by the photo</source>
        <translation>%1 照片自带</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>%1 导入</translation>
    </message>
</context>
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
        <translation>
            <numerusform>共 %n 件</numerusform>
        </translation>
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
    <message>
        <source>The photo cannot be taken in; nothing was recorded. Choose or take another.</source>
        <translation>这张照片无法收入,没有记录任何内容。请换一张或重拍。</translation>
    </message>
    <message>
        <source>restore wants the name of a backup</source>
        <translation>restore 需要备份文件名</translation>
    </message>
    <message>
        <source>Restored with %1 events and %2 photos: %3
This machine is a new device and has to be enrolled anew.</source>
        <translation>已恢复 %1 条事件、%2 张照片:%3
本机是一台新设备,须重新登记。</translation>
    </message>
    <message>
        <source>Restored as it was backed up; some of it was damaged then already:</source>
        <translation>已按备份原样恢复;其中有些在备份时就已损坏:</translation>
    </message>
    <message>
        <source>  (time in doubt: a clock was wrong)</source>
        <translation>  (时间存疑:有时钟不准)</translation>
    </message>
    <message numerus="yes">
        <source>The database is damaged. This is what follows from the %n event(s) that can still be read. Run verify, and restore a backup into a new directory.</source>
        <translation>
            <numerusform>数据库已损坏。这是由仍能读出的 %n 条事件得出的内容。请运行 verify,并把备份恢复到新目录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is damaged or gone; nothing was changed. The photos lie untouched in the folder photos beside it. Keep this directory as it is and restore a backup into a new one: lantian-ctl --data NEW restore FILE</source>
        <translation>数据库已损坏或丢失;没有任何改动。照片原样在旁边的 photos 文件夹里。请保留本目录不动,把备份恢复到新目录:lantian-ctl --data 新目录 restore 备份文件</translation>
    </message>
    <message>
        <source>The backup is damaged or not whole; nothing was restored. Copy it again or take another one.</source>
        <translation>备份已损坏或不完整;没有恢复任何内容。请重新复制或换一个备份。</translation>
    </message>
    <message>
        <source>This file is no backup of this program; nothing was restored. Take another one.</source>
        <translation>这个文件不是本程序的备份;没有恢复任何内容。请换一个。</translation>
    </message>
    <message>
        <source>There are data already, and restoring overwrites none. Nothing was changed. Name a new or empty directory.</source>
        <translation>这里已有数据,恢复不会覆盖任何数据。没有任何改动。请指定新目录或空目录。</translation>
    </message>
    <message>
        <source>enrol wants the text of the QR, or an address and --code</source>
        <translation>enrol 后面要写二维码里的文字,或者写中心地址并加 --code</translation>
    </message>
    <message>
        <source>Sent: %1 events, %2 photos. Received: %3 events.</source>
        <translation>已发送:记录 %1 条,照片 %2 张。收到:记录 %3 条。</translation>
    </message>
    <message>
        <source>The hub has confirmed everything.</source>
        <translation>中心已全部确认收到。</translation>
    </message>
    <message>
        <source>Not confirmed yet: %1 events, %2 photos; they stay here.</source>
        <translation>中心尚未确认:记录 %1 条,照片 %2 张,仍保存在本机。</translation>
    </message>
    <message>
        <source>To be looked at: %1</source>
        <translation>需处理:%1 项</translation>
    </message>
    <message>
        <source>Enrolled with %1 as %2.</source>
        <translation>已在 %1 注册,身份为 %2。</translation>
    </message>
    <message>
        <source>import-receipt wants the name of a receipt</source>
        <translation>import-receipt 后面要写回执文件名</translation>
    </message>
    <message>
        <source>The hub has confirmed %1 events and %2 photos. Not confirmed yet: %3 events, %4 photos.</source>
        <translation>中心已确认记录 %1 条、照片 %2 张。尚未确认:记录 %3 条、照片 %4 张。</translation>
    </message>
    <message>
        <source>Exported %1 events and %2 photos, %3 bytes: %4</source>
        <translation>已导出记录 %1 条、照片 %2 张,共 %3 字节:%4</translation>
    </message>
    <message>
        <source>%1 originals are not here and did not go in.</source>
        <translation>有 %1 张原图不在本机,没有导出。</translation>
    </message>
    <message>
        <source>This machine is not enrolled with a hub; nothing was sent, everything is kept here. Ask the office for a code: lantian-ctl --data DIR enrol QR-TEXT</source>
        <translation>本机还没有在中心注册,没有发送任何内容,数据都在本机。请向管理员要注册码:lantian-ctl --data DIR enrol QR-TEXT</translation>
    </message>
    <message>
        <source>Another machine answers in the place of the hub; nothing was sent to it. Look at the network, and if the hub was set up anew, enrol again.</source>
        <translation>应答的不是本单位的中心,没有向它发送任何内容。请检查网络;如果中心重装过,请重新注册。</translation>
    </message>
    <message>
        <source>The hub was restored from a backup while the sync went on; everything is kept here. Sync again, and it gets what it lacks.</source>
        <translation>同步期间中心从备份恢复;本机全部保留。请再同步一次,缺的会补齐。</translation>
    </message>
    <message>
        <source>The hub does not know this machine any more; nothing was lost and recording goes on. Ask the office for a new code and enrol again.</source>
        <translation>中心不再认识本机。数据没有丢失,照常可以记录。请向管理员要新的注册码,重新注册。</translation>
    </message>
    <message>
        <source>This is no invitation to a hub; nothing was changed. Copy the whole text of the QR.</source>
        <translation>这不是中心的注册二维码,未作任何改动。请完整复制二维码里的文字。</translation>
    </message>
    <message>
        <source>The hub does not take this code; nothing was changed. Ask the office for a new one.</source>
        <translation>中心不接受这个注册码,未作任何改动。请向管理员要新的。</translation>
    </message>
    <message>
        <source>This receipt does not count for this machine; nothing was changed. Take the one that was made last on the hub of this machine.</source>
        <translation>这份回执对本机无效,未作任何改动。请取本机所属中心最新的回执。</translation>
    </message>
    <message>
        <source>There is a file of that name already; it was left as it is. Choose another name.</source>
        <translation>已有同名文件,没有改动它。请换一个文件名。</translation>
    </message>
    <message>
        <source>The medium did not keep the bundle, so there is none on it; everything is still here. Take another stick.</source>
        <translation>U盘没有存住数据包,上面没有留下文件,数据都在本机。请换一个U盘。</translation>
    </message>
    <message>
        <source>What the hub gives as catalogue and maps is faulty; those of before stay in force. Tell the office.</source>
        <translation>中心下发的目录或地图有错,仍沿用原来的。请告知管理员。</translation>
    </message>
    <message>
        <source>This hub is now below %1, for %2.</source>
        <translation>本中心现为 %1 的下级,范围 %2。</translation>
    </message>
    <message>
        <source>join wants an invitation with --role hub, and this one is for a person</source>
        <translation>join 要的是 --role hub 的邀请,这一份是给个人的</translation>
    </message>
    <message>
        <source>--upstream wants the URL of the hub above, not %1</source>
        <translation>--upstream 要的是上级中心的网址,不是 %1</translation>
    </message>
    <message>
        <source>Usage: lantian-hub COMMAND --data DIR [--json]</source>
        <translation>用法: lantian-hub 命令 --data 目录 [--json]</translation>
    </message>
    <message>
        <source>--minutes wants a whole number up to %1</source>
        <translation>--minutes 要一个不超过 %1 的整数</translation>
    </message>
    <message>
        <source>For %1: code %2, good once until %3
%4</source>
        <translation>给 %1 的注册码: %2,只能用一次,有效期到 %3
%4</translation>
    </message>
    <message>
        <source>The code names no address by which a tablet reaches the hub. Start it with serve, behind a proxy with --public-url, and make another code.</source>
        <translation>注册码里没有平板能到达中心的地址。请先用 serve 启动中心(在代理之后的,加 --public-url),再生成一个注册码。</translation>
    </message>
    <message>
        <source>--public-url wants the https URL by which tablets reach the proxy, and --public-certificate the file of the certificate that it shows them</source>
        <translation>--public-url 应为平板到达代理的 https 地址,--public-certificate 应为代理所出示证书的文件</translation>
    </message>
    <message>
        <source>The hub&apos;s database is damaged or not here; nothing was changed. If it is kept on a server, name it with --database. Otherwise keep this directory as it is, unpack the last backup into a new one (mkdir NEW &amp;&amp; tar -xf FILE -C NEW) and serve that: tablets and hubs below then bring again what came since.</source>
        <translation>中心的数据库损坏或不在这里;未作任何改动。若数据库在服务器上,请用 --database 指明;否则请保持本目录不动,把最近的备份解到新目录(mkdir NEW &amp;&amp; tar -xf FILE -C NEW)并用 serve 启动它:备份之后的内容会由平板和下级中心再次送来。</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 条事件</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>No device is enrolled.</source>
        <translation>还没有设备注册。</translation>
    </message>
    <message>
        <source>device revoke wants the id of a device, as device list shows it</source>
        <translation>device revoke 要设备编号,见 device list</translation>
    </message>
    <message>
        <source>Revoked, from now on: %1</source>
        <translation>从现在起停用: %1</translation>
    </message>
    <message>
        <source>Nobody is enrolled.</source>
        <translation>还没有人注册。</translation>
    </message>
    <message>
        <source>user disable wants a name or an id, as user list shows them</source>
        <translation>user disable 要姓名或编号,见 user list</translation>
    </message>
    <message>
        <source>Disabled, from now on: %1</source>
        <translation>从现在起停用: %1</translation>
    </message>
    <message>
        <source>--%1 wants no value</source>
        <translation>--%1 不带值</translation>
    </message>
    <message>
        <source>serve needs --listen or --listen-plain</source>
        <translation>serve 需要 --listen 或 --listen-plain</translation>
    </message>
    <message>
        <source>--listen-plain takes a loopback address, unless --behind-proxy says that a proxy speaks TLS in front of it</source>
        <translation>--listen-plain 只接受本机地址;前面有代理负责 TLS 时,请加 --behind-proxy</translation>
    </message>
    <message>
        <source>The hub is ready</source>
        <translation>中心已就绪</translation>
    </message>
    <message>
        <source>Another process has these data open and does not answer. Nothing was changed.</source>
        <translation>另一个进程正打开这些数据,且没有回应。什么都没有改。</translation>
    </message>
    <message>
        <source>import reference wants the names of files</source>
        <translation>import reference 要文件名</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>已导入: %1</translation>
    </message>
    <message>
        <source>import sites wants the name of a CSV file</source>
        <translation>import sites 要一个 CSV 文件名</translation>
    </message>
    <message>
        <source>Sites: %1 registered, %2 updated, %3 as before</source>
        <translation>名录: 新增 %1,更新 %2,未变 %3</translation>
    </message>
    <message>
        <source>The bundle is damaged, cut short or none at all; nothing was taken in. Export it again on the tablet, which still has everything.</source>
        <translation>数据包已损坏、不完整或不是数据包,没有收入任何内容。平板上数据都在,请在平板上重新导出。</translation>
    </message>
    <message>
        <source>The bundle is sealed for another hub, which alone can read it; nothing was taken in. Import it there.</source>
        <translation>数据包是为另一个中心封装的,只有那个中心能读,没有收入任何内容。请到那个中心导入。</translation>
    </message>
    <message>
        <source>The bundle is not signed by a device that is enrolled here; nothing was taken in. Enrol the tablet and export again.</source>
        <translation>数据包不是由在本中心注册的设备签名的,没有收入任何内容。请先注册平板,再重新导出。</translation>
    </message>
    <message>
        <source>The bundle could not be taken in to its end; what was taken in stays, and nothing is counted twice. Import it again.</source>
        <translation>数据包没有收完;已收入的保留,不会重复计算。请再导入一次。</translation>
    </message>
    <message>
        <source>Everything in this bundle was here already; nothing was changed.</source>
        <translation>这个数据包里的内容中心已经都有了,没有改动任何数据。</translation>
    </message>
    <message>
        <source>Taken in: %1 events and %2 photos; here already: %3 events and %4 photos.</source>
        <translation>已收入 %1 条记录、%2 张照片;中心原有 %3 条记录、%4 张照片。</translation>
    </message>
    <message>
        <source>The receipt for the tablet: %1</source>
        <translation>给平板的回执:%1</translation>
    </message>
    <message>
        <source>This device was revoked. What it had recorded was taken in as evidence; look at it with that in mind.</source>
        <translation>这台设备已被停用。它记录的内容作为证据收入,请留意核对。</translation>
    </message>
    <message>
        <source>%1 events were refused and are kept for a person to look at: verify lists them.</source>
        <translation>%1 条记录未被接受,已另存待人工查看:用 verify 列出。</translation>
    </message>
    <message>
        <source>%1 photos that this device names have not come yet.</source>
        <translation>这台设备的记录提到的照片还有 %1 张没有到。</translation>
    </message>
    <message>
        <source>The bundle was taken in, but the receipt cannot be written beside it. Make room there and import it again. (%1)</source>
        <translation>数据包已收入,但回执写不到它旁边。请腾出空间后再导入一次。(%1)</translation>
    </message>
    <message>
        <source>import bundle wants the name of a bundle</source>
        <translation>import bundle 要一个数据包文件名</translation>
    </message>
    <message>
        <source>This directory is of another hub than the database; nothing was changed. Name those that belong together, or a new directory.</source>
        <translation>这个目录和数据库不是同一个中心的,没有改动任何数据。请指明相互对应的目录和数据库,或用一个新目录。</translation>
    </message>
    <message>
        <source>--database wants an address such as postgresql://USER@HOST/DATABASE</source>
        <translation>--database 要 postgresql://用户@主机/数据库 这样的地址</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n case(s), %1 bytes: %2</source>
        <translation>
            <numerusform>已导出 %n 件,%1 字节:%2</numerusform>
        </translation>
    </message>
    <message>
        <source>export wants one of: %1</source>
        <translation>export 需要以下之一:%1</translation>
    </message>
    <message>
        <source>The file could not be written, and what was there before is untouched. Make room or name another place.</source>
        <translation>文件没有写成,原来的文件没有变化。请腾出空间,或换个位置。</translation>
    </message>
    <message>
        <source>These are more cases than a workbook holds; no file was made. Export them as CSV.</source>
        <translation>件数超过一个工作表的容量,没有生成文件。请导出为 CSV。</translation>
    </message>
    <message>
        <source>A database on PostgreSQL is copied by pg_dump, which did not work; no file was made. Install postgresql-client in the server&apos;s version, and see that it may read the database.</source>
        <translation>PostgreSQL 上的数据库由 pg_dump 复制,这次没有成功,没有生成文件。请安装与服务器同版本的 postgresql-client,并确认它有权读取数据库。</translation>
    </message>
    <message>
        <source>To restore it: mkdir DIR &amp;&amp; tar -xf FILE -C DIR, psql -d NEW -f DIR/hub.sql, and serve DIR with the --database of NEW.</source>
        <translation>恢复:mkdir 目录 &amp;&amp; tar -xf 文件 -C 目录,psql -d 新库 -f 目录/hub.sql,再以 --database 新库 serve 该目录。</translation>
    </message>
    <message>
        <source>To restore it: mkdir DIR &amp;&amp; tar -xf FILE -C DIR, and serve DIR.</source>
        <translation>恢复:mkdir 目录 &amp;&amp; tar -xf 文件 -C 目录,再 serve 该目录。</translation>
    </message>
    <message>
        <source>Backed up with %1 photos, %2 bytes: %3
The file holds the hub&apos;s keys: keep it as safe as the hub.</source>
        <translation>已备份,照片 %1 张,%2 字节:%3
文件里有中心的密钥,请像中心一样妥善保管。</translation>
    </message>
    <message>
        <source>--set %1 wants one of: %2</source>
        <translation>--set %1 要写以下之一:%2</translation>
    </message>
    <message>
        <source>There is no department %1.</source>
        <translation>没有部门 %1。</translation>
    </message>
    <message>
        <source>--set %1 wants a time with an offset, such as 2026-11-19T08:46:12+08:00</source>
        <translation>--set %1 要写带时区的时间,如 2026-11-19T08:46:12+08:00</translation>
    </message>
    <message>
        <source>%1 says nothing called %2, but: %3</source>
        <translation>%1 没有 %2 这一项,可用:%3</translation>
    </message>
    <message>
        <source>%1 needs --set %2=…</source>
        <translation>%1 还要 --set %2=…</translation>
    </message>
    <message>
        <source>act wants the id of a case, and a decision</source>
        <translation>act 后面要写案件标识和决定</translation>
    </message>
    <message>
        <source>act wants a decision, one of: %1</source>
        <translation>act 后面要写决定,以下之一:%1</translation>
    </message>
    <message>
        <source>Saved on this machine: the case is now %1</source>
        <translation>已存本机:案件现在是“%1”</translation>
    </message>
    <message>
        <source>This is not for whoever works here to decide about this case; nothing was recorded. Leave it to the office whose case it is.</source>
        <translation>本机的使用人无权对这件案件作此决定,没有记录任何内容。请交由负责该案的单位办理。</translation>
    </message>
    <message>
        <source>The case does not stand where this can be decided; nothing was recorded. Sync, and look at it with show.</source>
        <translation>案件当前状态不能作此决定,没有记录任何内容。请先同步,再用 show 查看。</translation>
    </message>
    <message>
        <source>The decision lacks what it needs to have an effect; nothing was recorded. Add it with --set.</source>
        <translation>决定缺少生效所需的内容,没有记录任何内容。请用 --set 补上。</translation>
    </message>
    <message>
        <source>The county&apos;s calendar is not in use: %1</source>
        <translation>本县的工作日历没有启用:%1</translation>
    </message>
    <message>
        <source>--photos wants a folder: photos cannot be kept in %1</source>
        <translation>--photos 要给一个文件夹:照片不能存到 %1</translation>
    </message>
    <message>
        <source>--out wants the name of a file</source>
        <translation>--out 后面要写文件名</translation>
    </message>
    <message>
        <source>%1 is one of the files of the data, choose another name</source>
        <translation>%1 是数据目录里的文件,不能覆盖,请换一个文件名</translation>
    </message>
    <message>
        <source>Another program listens there, or the address is none of this machine&apos;s. Nothing was changed. Name another address or port, or end that program.</source>
        <translation>那个地址已被别的程序占用,或不是本机的地址。数据没有变化。请换一个地址或端口,或停掉那个程序。</translation>
    </message>
    <message>
        <source>There is no hub in this directory, and none was made. Look at --data; a new hub begins with serve or with its first enrolment.</source>
        <translation>这个目录里没有中心的数据,也没有新建。请核对 --data;新中心从 serve 或第一个注册码开始</translation>
    </message>
</context>
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
    <name>ErrorWords</name>
    <message>
        <source>It is no longer there. Nothing was changed.</source>
        <translation>它已经不在了。没有任何改动。</translation>
    </message>
    <message>
        <source>This was not accepted. Nothing was changed; check the entry.</source>
        <translation>没有通过检查,没有任何改动。请核对填写的内容。</translation>
    </message>
    <message>
        <source>There is one already. Nothing was changed.</source>
        <translation>已经有一个了,没有任何改动。</translation>
    </message>
    <message>
        <source>This is not allowed here. Nothing was changed.</source>
        <translation>这里不允许这样做,没有任何改动。</translation>
    </message>
    <message>
        <source>No answer. What is recorded stays on this device; try again later.</source>
        <translation>没有应答。已记录的内容都在本机,请稍后再试。</translation>
    </message>
    <message>
        <source>The disk could not be read or written. This was not saved; try again, then tell the office.</source>
        <translation>存储读写失败,这一步没有保存。请再试一次,仍不行请告诉办公室。</translation>
    </message>
    <message>
        <source>The disk is full. This was not saved; what was saved before is safe. Free some room.</source>
        <translation>存储已满,这一步没有保存;之前保存的都在。请腾出空间。</translation>
    </message>
    <message>
        <source>The stored data is damaged. Nothing was changed; tell the office.</source>
        <translation>存储的数据已损坏,没有任何改动。请告诉办公室。</translation>
    </message>
    <message>
        <source>A newer version wrote this. Nothing was changed; update the program.</source>
        <translation>这是更新版本写入的,没有任何改动。请升级程序。</translation>
    </message>
    <message>
        <source>Something else is using it. Nothing was changed; try again shortly.</source>
        <translation>正被占用,没有任何改动。请稍后再试。</translation>
    </message>
    <message>
        <source>Called off. Nothing was changed.</source>
        <translation>已取消,没有任何改动。</translation>
    </message>
    <message>
        <source>The file is empty, so this photo was not added. The record is safe; take the photo again.</source>
        <translation>文件是空的,这张照片没有加入。记录不受影响,请重新拍摄。</translation>
    </message>
    <message>
        <source>The photo is larger than %1 MB and was not added. The record is safe; take it with a lower resolution.</source>
        <translation>照片超过 %1 MB,没有加入。记录不受影响,请降低分辨率再拍。</translation>
    </message>
    <message>
        <source>The photo has more than %1 megapixels and was not added. The record is safe; take it with a lower resolution.</source>
        <translation>照片超过 %1 百万像素,没有加入。记录不受影响,请降低分辨率再拍。</translation>
    </message>
    <message>
        <source>This file is no photo and was not added. The record is safe; choose another file.</source>
        <translation>这个文件不是照片,没有加入。记录不受影响,请另选文件。</translation>
    </message>
    <message>
        <source>Photos of this kind cannot be read here, so it was not added. The record is safe; take it as JPEG.</source>
        <translation>本机读不了这种格式的照片,没有加入。记录不受影响,请改用 JPEG 格式拍摄。</translation>
    </message>
    <message>
        <source>The photo is damaged or was not copied completely, so it was not added. The record is safe; copy it again or take a new one.</source>
        <translation>照片已损坏或没有复制完整,没有加入。记录不受影响,请重新复制或重拍。</translation>
    </message>
    <message>
        <source>The file cannot be read, so this photo was not added. The record is safe; see that the card is in place and try again.</source>
        <translation>文件读不出来,这张照片没有加入。记录不受影响,请检查存储卡后重试。</translation>
    </message>
    <message>
        <source>There is no room left for photos, so this one was not added. Texts are still kept; free some room and try again.</source>
        <translation>存储空间不足,这张照片没有加入。文字仍可保存,请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The photo could not be written, so it was not added. The record is safe; try again, and tell the office if it fails once more.</source>
        <translation>照片写不进存储,没有加入。记录不受影响,请重试;再失败请告知中心。</translation>
    </message>
    <message>
        <source>This draft is no longer there: it was saved or deleted before. Look for it in the ledger or in the bin.</source>
        <translation>这份草稿已不在:之前已保存或已删除。请到台账或回收站查找。</translation>
    </message>
    <message>
        <source>Something is still missing, so it was not saved yet. The draft is kept; fill in what is listed.</source>
        <translation>还缺内容,暂未保存。草稿已保留,请补上列出的各项。</translation>
    </message>
    <message>
        <source>This case is not on this device. Nothing was changed; sync and look again.</source>
        <translation>本机没有这个问题的记录。没有任何改动,请同步后再看。</translation>
    </message>
    <message>
        <source>This site is not on this device. Nothing was changed; sync and look again.</source>
        <translation>本机没有这个对象的资料。没有任何改动,请同步后再看。</translation>
    </message>
    <message>
        <source>There is too much text to save. The draft is kept; shorten the remark and save again.</source>
        <translation>文字太多,无法保存。草稿已保留,请精简说明后再保存。</translation>
    </message>
    <message>
        <source>The program is already running. Nothing is lost; use the window that is open.</source>
        <translation>程序已在运行。数据没有丢失,请使用已打开的窗口。</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Nothing can be recorded until its permissions are put right; tell the office.</source>
        <translation>数据文件夹不能写入。权限改正之前无法记录,请告知中心。</translation>
    </message>
    <message>
        <source>This device&apos;s key is damaged. What was recorded is untouched; tell the office before you go on.</source>
        <translation>本机密钥已损坏。已有记录没有改动,请先告知中心再继续。</translation>
    </message>
    <message>
        <source>Others can read this device&apos;s key. What was recorded is untouched; tell the office before you go on.</source>
        <translation>本机密钥可被他人读取。已有记录没有改动,请先告知中心再继续。</translation>
    </message>
    <message>
        <source>Somebody on this device has that name already. Nothing was changed; choose another name.</source>
        <translation>本机已有人用这个名称。没有任何改动,请换一个名称。</translation>
    </message>
    <message>
        <source>A person needs a name. Nothing was changed; enter one.</source>
        <translation>人员需要名称。没有任何改动,请填写名称。</translation>
    </message>
    <message>
        <source>This person is no longer on this device. Records are untouched; choose another.</source>
        <translation>本机已没有这名人员。记录不受影响,请另选人员。</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits. Nothing was changed; enter it anew.</source>
        <translation>PIN 码是 %1 到 %2 位数字。没有任何改动,请重新输入。</translation>
    </message>
    <message>
        <source>This is not the PIN. Records are untouched; try again.</source>
        <translation>PIN 码不对。记录不受影响,请重新输入。</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. Records are untouched; wait a little and try again.</source>
        <translation>PIN 码错误次数过多。记录不受影响,请稍等再试。</translation>
    </message>
    <message>
        <source>There is too little memory to check the PIN. Records are untouched; close other programs.</source>
        <translation>内存不足,无法核对 PIN 码。记录不受影响,请关闭其他程序。</translation>
    </message>
    <message>
        <source>The system does not let the program know the position. Records can be saved without; allow it in the system&apos;s settings.</source>
        <translation>系统不允许本程序定位。没有定位也能保存,请在系统设置中允许。</translation>
    </message>
    <message>
        <source>The receiver went silent. Records can be saved; it is tried again by itself.</source>
        <translation>定位设备没有信号了。记录照常保存,程序会自动重连。</translation>
    </message>
    <message>
        <source>The receiver does not answer. Records can be saved; check cable and address, it is tried again by itself.</source>
        <translation>定位设备没有应答。记录照常保存,请检查连线和地址,程序会自动重连。</translation>
    </message>
    <message>
        <source>The county&apos;s catalogue has mistakes and is not used; the one before is. Tell the office.</source>
        <translation>县级目录有错误,未启用,仍用原来的目录。请告知中心。</translation>
    </message>
    <message>
        <source>There are no words in this language. Nothing was changed.</source>
        <translation>没有这种语言。没有任何改动。</translation>
    </message>
    <message>
        <source>The file with the records is damaged and is left as it is; the photos lie untouched in the folder photos beside it. Delete nothing; have the office restore a backup into a new folder.</source>
        <translation>记录文件已损坏,保持原样;照片原样在旁边的 photos 文件夹里。请勿删除任何东西,请办公室把备份恢复到新文件夹。</translation>
    </message>
    <message>
        <source>The file with the records is gone; the photos lie untouched in the folder photos. No new file was begun; have the office restore a backup into a new folder.</source>
        <translation>记录文件不见了;照片原样在 photos 文件夹里。没有新建文件;请办公室把备份恢复到新文件夹。</translation>
    </message>
    <message>
        <source>This is no invitation of an office. Nothing was changed; have the office show its QR code again.</source>
        <translation>这不是中心的邀请,什么都没有改。请办公室再出示一次二维码。</translation>
    </message>
    <message>
        <source>The office does not know this invitation. Nothing was changed; ask for a new one.</source>
        <translation>中心不认识这个邀请,什么都没有改。请要一个新的。</translation>
    </message>
    <message>
        <source>This invitation was used already. Nothing was changed; ask for a new one.</source>
        <translation>这个邀请已经用过,什么都没有改。请要一个新的。</translation>
    </message>
    <message>
        <source>This invitation has run out. Nothing was changed; ask for a new one.</source>
        <translation>这个邀请已经过期,什么都没有改。请要一个新的。</translation>
    </message>
    <message>
        <source>The office knows this tablet as another person&apos;s. Records stay here; have the office revoke it first.</source>
        <translation>中心登记这台平板属于另一个人。记录还在本机;请办公室先停用它。</translation>
    </message>
    <message>
        <source>The office would take this tablet for another one. Records stay here; tell the office.</source>
        <translation>中心把这台平板认成了另一台。记录还在本机;请告诉办公室。</translation>
    </message>
    <message>
        <source>The office did not understand this tablet. Records stay here; see that both have the same version.</source>
        <translation>中心没有听懂这台平板。记录还在本机;请核对两边的版本。</translation>
    </message>
    <message>
        <source>A sync is under way. Nothing was changed; wait for its end.</source>
        <translation>正在同步,什么都没有改。请等它完成。</translation>
    </message>
    <message>
        <source>This tablet has not joined an office yet. Records stay here; scan the office&apos;s invitation.</source>
        <translation>这台平板还没有加入中心。记录还在本机;请扫办公室的邀请二维码。</translation>
    </message>
    <message>
        <source>Something else answers in the office&apos;s place, such as a network&apos;s sign-in page. Records stay here; sign in to the network first.</source>
        <translation>回应的不是中心,可能是网络的登录页。记录还在本机;请先登录网络。</translation>
    </message>
    <message>
        <source>The office was restored from a backup meanwhile. Records stay here; the next sync sends it again what it lacks.</source>
        <translation>办公室刚从备份恢复。记录都留在这里,下次同步会把缺的再发给它。</translation>
    </message>
    <message>
        <source>The office is busy. Records stay here; it is tried again by itself.</source>
        <translation>中心正忙。记录还在本机,会自动再试。</translation>
    </message>
    <message>
        <source>The office&apos;s answer was not understood. Records stay here; see that both have the same version.</source>
        <translation>看不懂中心的回应。记录还在本机;请核对两边的版本。</translation>
    </message>
    <message>
        <source>What ties this tablet to its office is damaged. Records are safe; join the office again.</source>
        <translation>这台平板与中心的登记文件坏了。记录都在;请重新加入中心。</translation>
    </message>
    <message>
        <source>Others can read what ties this tablet to its office. Records are safe; tell the office before you sync.</source>
        <translation>别人能读到这台平板与中心的登记文件。记录都在;同步前请告诉办公室。</translation>
    </message>
    <message>
        <source>The office asks this tablet to join again. Records stay here and can still be made; scan a new invitation.</source>
        <translation>中心要求这台平板重新加入。记录还在本机,也可以接着记;请扫新的邀请二维码。</translation>
    </message>
    <message>
        <source>The office has shut this tablet out. Records stay here and can still be made; talk to the office.</source>
        <translation>这台平板已被中心停用。记录还在本机,也可以接着记;请联系办公室。</translation>
    </message>
    <message>
        <source>The office has closed this account. Records stay here; talk to the office.</source>
        <translation>这个账号已被中心停用。记录还在本机;请联系办公室。</translation>
    </message>
    <message>
        <source>The office&apos;s disk is full. Records stay here; tell the office.</source>
        <translation>中心的磁盘满了。记录还在本机;请告诉办公室。</translation>
    </message>
    <message>
        <source>The office asks for patience. Records stay here; it is tried again by itself.</source>
        <translation>中心要求稍等。记录还在本机,会自动再试。</translation>
    </message>
    <message>
        <source>The office has another record under the same number. Both are kept; talk to the office.</source>
        <translation>中心有一条编号相同、内容不同的记录。两条都留着;请联系办公室。</translation>
    </message>
    <message>
        <source>The office did not take this. It is kept here and there for somebody to look at; talk to the office.</source>
        <translation>中心没有收下这一条。本机和中心都留着备查;请联系办公室。</translation>
    </message>
    <message>
        <source>This is more than the office takes at once. It stays here; talk to the office.</source>
        <translation>超过了中心一次能收的大小。还在本机;请联系办公室。</translation>
    </message>
    <message>
        <source>The photo on this tablet is no longer what was taken, so it was not sent. The record is safe; tell the office.</source>
        <translation>本机上的照片已经不是原来拍的内容,没有上传。记录没有问题;请告诉办公室。</translation>
    </message>
    <message>
        <source>The office did not take the photo. It stays here; talk to the office.</source>
        <translation>中心没有收下这张照片。还在本机;请联系办公室。</translation>
    </message>
    <message>
        <source>The photo could not be handed over in several tries. It stays here and is tried again.</source>
        <translation>这张照片几次都没有传完。还在本机,会再试。</translation>
    </message>
    <message>
        <source>The office&apos;s grids or catalogue have mistakes and are not used; those before are. Tell the office.</source>
        <translation>中心下发的网格或目录有错,没有采用,仍用原来的。请告诉办公室。</translation>
    </message>
    <message>
        <source>This receipt is not from this tablet&apos;s office. Nothing was changed; have the office import the file again.</source>
        <translation>这不是这台平板的中心出具的回执,什么都没有改。请办公室重新导入。</translation>
    </message>
    <message>
        <source>This receipt is another tablet&apos;s. Nothing was changed; choose this tablet&apos;s.</source>
        <translation>这是另一台平板的回执,什么都没有改。请选这台平板的。</translation>
    </message>
    <message>
        <source>This receipt confirms records that this tablet does not have. Nothing was changed; tell the office.</source>
        <translation>回执里的记录不在这台平板上,什么都没有改。请告诉办公室。</translation>
    </message>
    <message>
        <source>A newer receipt was read before. Nothing was changed.</source>
        <translation>已经读过更新的回执,什么都没有改。</translation>
    </message>
    <message>
        <source>This file is no receipt. Nothing was changed; choose the file that ends in .ltr.</source>
        <translation>这个文件不是回执,什么都没有改。请选以 .ltr 结尾的文件。</translation>
    </message>
    <message>
        <source>There is a file of that name. It was left alone; choose another name.</source>
        <translation>已有同名文件,没有动它。请换一个名字。</translation>
    </message>
    <message>
        <source>The stick could not be written. Nothing is on it, all is safe here; try another stick.</source>
        <translation>U 盘写不进去。 U 盘上没有留下东西,本机数据都在;请换一个 U 盘。</translation>
    </message>
    <message>
        <source>The stick did not keep what was written. The file was removed, all is safe here; use another stick.</source>
        <translation>U 盘没有把写入的内容存好。文件已删去,本机数据都在;请换一个 U 盘。</translation>
    </message>
    <message>
        <source>This device has no location service. Records can be saved without; choose a receiver, or set the place on the map.</source>
        <translation>本机没有定位服务。没有定位也能保存;请选择接收机,或在地图上标出位置。</translation>
    </message>
    <message>
        <source>This names no source of positions. Nothing was changed; write it like the example.</source>
        <translation>这个地址不对。没有任何改动,请照示例的格式填写。</translation>
    </message>
    <message>
        <source>This device has no camera that can be used here. Photos can be chosen from files.</source>
        <translation>本机没有可用的摄像头。可以从文件里选照片。</translation>
    </message>
    <message>
        <source>The camera does not work now. What was taken is kept. Photos can be chosen from files.</source>
        <translation>摄像头暂时不能用。已拍的照片都在。可以从文件里选照片。</translation>
    </message>
    <message>
        <source>That photo was not taken. Those before are kept; press once more.</source>
        <translation>这张没有拍成。之前的照片都在,请再按一次。</translation>
    </message>
    <message>
        <source>The county&apos;s catalogue has no checklist for this. Nothing was changed; tell the office.</source>
        <translation>县里的目录没有这一类的检查表。没有任何改动,请告知中心。</translation>
    </message>
    <message>
        <source>The photo is not on this device. The record is safe; the photo may still be at the office.</source>
        <translation>本机没有这张照片。记录不受影响,照片可能在中心。</translation>
    </message>
    <message>
        <source>A record on this tablet is no longer what was signed. Nothing was sent; tell the office.</source>
        <translation>本机上有一条记录已经不是签名时的内容,没有发出。请告诉办公室。</translation>
    </message>
    <message>
        <source>The file could not be written, so there is none. The records are untouched; make room or choose another place, and export again.</source>
        <translation>文件没有写成,没有留下半个文件。记录没有变化;腾出空间或换个位置,再导出一次。</translation>
    </message>
    <message>
        <source>These are more cases than a workbook holds, so there is no file. The records are untouched; narrow the list down, or export it as CSV.</source>
        <translation>件数超过一个工作表的容量,没有生成文件。记录没有变化;请缩小范围,或导出为 CSV。</translation>
    </message>
    <message>
        <source>The sealed file is damaged or was not copied completely. Nothing was taken from it; have it exported again.</source>
        <translation>加密数据包已损坏或没有拷贝完整,没有导入任何内容。请在平板上重新导出。</translation>
    </message>
    <message>
        <source>This file is sealed for another office. Nothing was taken from it; take it there.</source>
        <translation>这个文件是密封给另一个中心的,没有导入任何内容。请送到那个中心。</translation>
    </message>
    <message>
        <source>The tablet that this file is from is not enrolled at this office. Nothing was taken from it; talk to the administrator.</source>
        <translation>导出这个文件的平板没有在本中心注册,没有导入任何内容。请联系管理员。</translation>
    </message>
    <message>
        <source>This file was not signed by the tablet that it names. Nothing was taken from it; tell the administrator.</source>
        <translation>这个文件不是它所称的平板签名的,没有导入任何内容。请告诉管理员。</translation>
    </message>
    <message>
        <source>The office could not take in all of this file. What it has stays there; hand the file over again.</source>
        <translation>中心没能把这个文件全部导入,已导入的会保留。请再上交一次。</translation>
    </message>
    <message>
        <source>Sealed files are handed over by people of the county or a township. Give them the stick.</source>
        <translation>加密数据包由县或乡镇的人员上交。请把 U 盘交给他们。</translation>
    </message>
    <message>
        <source>The office cannot be reached. Records stay here; sync again once there is a network.</source>
        <translation>连不上中心。记录都在本机,没有丢失;联网后再同步。</translation>
    </message>
    <message>
        <source>Whoever answers is not the office that was joined, or that the invitation names. Nothing was sent; tell the office.</source>
        <translation>回应的不是加入的中心,或不是邀请里说的那个中心。什么也没有发出;请告诉中心。</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>position</source>
        <translation>位置</translation>
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
        <source>Basis: %1</source>
        <translation>依据:%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>;</translation>
    </message>
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
        <source>%1: met</source>
        <translation>%1:符合</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <translation>%1:不符合</translation>
    </message>
    <message>
        <source>%1/%2 met</source>
        <translation>%1/%2 达标</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>时限:%1</translation>
    </message>
</context>
<context>
    <name>NearWords</name>
    <message numerus="yes">
        <source>%n reported within %1 m, %2 ago: look</source>
        <translation>
            <numerusform>同一位置 %1 米内 %2前已有 %n 条,查看</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m away</source>
        <translation>相距 %1 米</translation>
    </message>
</context>
<context>
    <name>PhotoChooser</name>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>照片 (%1)</translation>
    </message>
</context>
<context>
    <name>PhotoWords</name>
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
    <message>
        <source>No position</source>
        <translation>无定位</translation>
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
        <source>Photo missing: neither this device nor the office has it yet.</source>
        <translation>照片缺失:本机和办公室都还没有这张照片。</translation>
    </message>
    <message>
        <source>This photo is at the office, which cannot be reached now. The case itself is whole; open it again when there is a network.</source>
        <translation>照片在办公室,现在联系不上。案件内容完整;有网络时再打开即可查看。</translation>
    </message>
    <message>
        <source>chosen from files</source>
        <translation>从文件选的</translation>
    </message>
    <message>
        <source>By its own time this photo was taken on %1. Make sure that it belongs here.</source>
        <translation>照片自带的拍摄时间是 %1,请确认它属于这条记录</translation>
    </message>
</context>
<context>
    <name>PositionWords</name>
    <message>
        <source>No position</source>
        <translation>无定位</translation>
    </message>
    <message>
        <source>Finding the position</source>
        <translation>正在定位</translation>
    </message>
    <message>
        <source>Position is old</source>
        <translation>定位已过时</translation>
    </message>
    <message>
        <source>Position of unknown accuracy</source>
        <translation>定位精度未知</translation>
    </message>
    <message>
        <source>Position ±%1 m</source>
        <translation>定位 ±%1 米</translation>
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
    <name>RoleWords</name>
    <message>
        <source>Grid worker</source>
        <translation>网格员</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>County office</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>督查</translation>
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
    <name>StickChooser</name>
    <message>
        <source>Where the sealed file goes</source>
        <translation>数据包存到哪里</translation>
    </message>
    <message>
        <source>Choose the office&apos;s receipt</source>
        <translation>选择中心的回执</translation>
    </message>
    <message>
        <source>Receipts (%1)</source>
        <translation>回执 (%1)</translation>
    </message>
    <message>
        <source>Where the list goes</source>
        <translation>台账存到哪里</translation>
    </message>
    <message>
        <source>Choose the sealed file</source>
        <translation>选择加密数据包</translation>
    </message>
    <message>
        <source>Sealed files (%1)</source>
        <translation>加密数据包 (%1)</translation>
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
    <name>lantian</name>
    <message>
        <source>Field records of a county&apos;s air campaign</source>
        <translation>蓝天巡查:三烧、散煤、扬尘现场记录</translation>
    </message>
    <message>
        <source>Says this.</source>
        <translation>显示本说明。</translation>
    </message>
    <message>
        <source>Says the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>The folder that holds everything.</source>
        <translation>存放全部数据的目录。</translation>
    </message>
    <message>
        <source>A fictional county to try things out in.</source>
        <translation>用虚构的示例县试用。</translation>
    </message>
</context>
<context>
    <name>lantian::AssessmentCard</name>
    <message>
        <source>What this means</source>
        <translation>研判提示</translation>
    </message>
    <message>
        <source>Mind: %1</source>
        <translation>注意安全:%1</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>立即:%1</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>建议移交:%1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1协助</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>within %1 of its dispatch</source>
        <translation>派遣后 %1内办结</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>法律依据:%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>;</translation>
    </message>
    <message>
        <source>You report and dissuade; penalties are not yours to decide</source>
        <translation>网格员只报告、劝阻,不作处罚决定</translation>
    </message>
</context>
<context>
    <name>lantian::AutoSyncCard</name>
    <message>
        <source>Sync by itself</source>
        <translation>自动同步</translation>
    </message>
    <message>
        <source>Shortly after something was recorded, and every quarter of an hour.</source>
        <translation>记录后稍等即传,此外每一刻钟一次。</translation>
    </message>
    <message>
        <source>Over any network</source>
        <translation>有网络就同步</translation>
    </message>
    <message>
        <source>Not over mobile data</source>
        <translation>不用手机流量</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不自动</translation>
    </message>
    <message>
        <source>Nothing is sent until somebody taps &quot;Sync now&quot;.</source>
        <translation>不会自动上传,要点“立即同步”才传</translation>
    </message>
</context>
<context>
    <name>lantian::BinPage</name>
    <message>
        <source>Begun %1</source>
        <translation>%1 开始记录</translation>
    </message>
    <message numerus="yes">
        <source>The bin is empty. Deleted drafts stay here for %n day(s) and can be put back.</source>
        <translation>
            <numerusform>回收站是空的。删除的草稿会在这里保留 %n 天,可以恢复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantian::BinnedDraft</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
</context>
<context>
    <name>lantian::BundleCard</name>
    <message>
        <source>No network?</source>
        <translation>没有网络?</translation>
    </message>
    <message>
        <source>Export a sealed file to a USB stick and import it on the office&apos;s computer. Until its receipt has come, nothing is deleted on this tablet.</source>
        <translation>导出加密数据包到 U 盘,到办公室电脑导入。未收到回执前,平板上的数据不会删除。</translation>
    </message>
    <message>
        <source>Export to USB stick</source>
        <translation>导出到 U 盘</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>读取回执</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
</context>
<context>
    <name>lantian::BundleWay</name>
    <message>
        <source>%1 records and %2 photos are in %3. Import it at the office, then read its receipt here.</source>
        <translation>已导出记录 %1、照片 %2 到 %3。到办公室导入后,在这里读取回执。</translation>
    </message>
    <message>
        <source>The office has confirmed %1 records and %2 photos.</source>
        <translation>中心已确认记录 %1、照片 %2。</translation>
    </message>
</context>
<context>
    <name>lantian::CameraPage</name>
    <message numerus="yes">
        <source>%n photo(s) taken</source>
        <translation>
            <numerusform>已拍 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>The stamp is put on a copy; the original stays untouched.</source>
        <translation>水印只加在副本上,原图不动。</translation>
    </message>
    <message>
        <source>The photo shows</source>
        <translation>这张拍的是</translation>
    </message>
    <message>
        <source>The whole place</source>
        <translation>远景</translation>
    </message>
    <message>
        <source>Close up</source>
        <translation>近景</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
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
        <source>The photos are saved here.</source>
        <translation>照片已存本机。</translation>
    </message>
</context>
<context>
    <name>lantian::CasePhotos</name>
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
    <name>lantian::CheckPointField</name>
    <message>
        <source>Not applicable</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>✓ Met</source>
        <translation>✓ 符合</translation>
    </message>
    <message>
        <source>✗ Not met</source>
        <translation>✗ 不符合</translation>
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
    <message>
        <source>a check point is not met</source>
        <translation>有检查点不符合</translation>
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
    <name>lantian::ChoiceEditor</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>lantian::DeviceCard</name>
    <message>
        <source>as the office&apos;s</source>
        <translation>与中心一致</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead of the office&apos;s</source>
        <translation>比中心快 %1</translation>
    </message>
    <message>
        <source>%1 behind the office&apos;s</source>
        <translation>比中心慢 %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>证书指纹</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
</context>
<context>
    <name>lantian::DisplayChoices</name>
    <message>
        <source>Look</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日间</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Outdoor, in the sun</source>
        <translation>户外强光</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>lantian::DraftKeeping</name>
    <message>
        <source>Not everything is kept</source>
        <translation>有内容未存上</translation>
    </message>
    <message>
        <source>%1 saved automatically</source>
        <translation>%1 自动保存</translation>
    </message>
    <message>
        <source>Goes on as soon as the photo is taken in</source>
        <translation>照片处理完后自动继续</translation>
    </message>
    <message>
        <source>Being kept</source>
        <translation>正在存入</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>正在保存</translation>
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
    <name>lantian::ExchangesCard</name>
    <message>
        <source>USB stick</source>
        <translation>U 盘导出</translation>
    </message>
    <message>
        <source>Receipt read</source>
        <translation>读取回执</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>下发 %1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Receipt still to come</source>
        <translation>待回执</translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n time(s)</source>
        <translation>
            <numerusform>断点续传 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Some still wait</source>
        <translation>部分待传</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>No exchange with the office yet.</source>
        <translation>还没有同步记录。</translation>
    </message>
</context>
<context>
    <name>lantian::ExportRow</name>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>lantian::FieldEditor</name>
    <message>
        <source>Still missing</source>
        <translation>还缺这一项</translation>
    </message>
</context>
<context>
    <name>lantian::GridPicker</name>
    <message>
        <source>This device has no map of the grids yet. A grid can be chosen later.</source>
        <translation>本机还没有网格图,网格可以以后再选。</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选:%1</translation>
    </message>
    <message>
        <source>No grid chosen yet</source>
        <translation>还没有选网格</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>此处:%1</translation>
    </message>
    <message>
        <source>Here: position not known yet</source>
        <translation>此处:还没有定位</translation>
    </message>
</context>
<context>
    <name>lantian::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
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
    <name>lantian::JoinCard</name>
    <message>
        <source>This tablet has not joined an office yet</source>
        <translation>这台平板还没有加入中心</translation>
    </message>
    <message>
        <source>Everything can be recorded and stays on this tablet. To send it, let the office show an invitation and scan its QR code.</source>
        <translation>所有问题都可以照常记录,存在本机。要上传,请办公室出示邀请二维码,扫码加入。</translation>
    </message>
    <message>
        <source>Scan the QR code</source>
        <translation>扫二维码</translation>
    </message>
    <message>
        <source>Choose a picture of it</source>
        <translation>选二维码照片</translation>
    </message>
    <message>
        <source>Or paste the invitation&apos;s text</source>
        <translation>或粘贴邀请文字</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
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
        <source>Export</source>
        <translation>导出</translation>
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
    <name>lantian::LedgerPages</name>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
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
    <message>
        <source>ledger-%1.xlsx</source>
        <translation>台账-%1.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (%1)</source>
        <translation>Excel 工作簿 (%1)</translation>
    </message>
    <message>
        <source>Table as text (%1)</source>
        <translation>文本表格 CSV (%1)</translation>
    </message>
    <message>
        <source>Map points, GeoJSON (%1)</source>
        <translation>地图点位 GeoJSON (%1)</translation>
    </message>
    <message>
        <source>Map points, GeoPackage (%1)</source>
        <translation>地图点位 GeoPackage (%1)</translation>
    </message>
    <message>
        <source>The file&apos;s name has to end in one of: %1. Nothing was written.</source>
        <translation>文件名要以下列之一结尾:%1。没有写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in %1.</source>
        <translation>
            <numerusform>%1 里有 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Called off. No file was made.</source>
        <translation>已取消,没有生成文件。</translation>
    </message>
    <message>
        <source>Sheets to print, with photos (%1)</source>
        <translation>打印用登记表,含照片 (%1)</translation>
    </message>
</context>
<context>
    <name>lantian::MachineCard</name>
    <message>
        <source>Free space: not known</source>
        <translation>可用空间:未知</translation>
    </message>
    <message>
        <source>Free space: %1</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Enough room</source>
        <translation>空间充足</translation>
    </message>
    <message>
        <source>Running low: sync and free some room</source>
        <translation>空间偏少:请同步并腾出空间</translation>
    </message>
    <message>
        <source>No room for photos; texts are still saved</source>
        <translation>放不下新照片;文字仍可保存</translation>
    </message>
    <message>
        <source>as shipped with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>with the county&apos;s files</source>
        <translation>含本县文件</translation>
    </message>
    <message>
        <source>the county&apos;s last good files</source>
        <translation>本县上一次有效的文件</translation>
    </message>
    <message>
        <source>Catalogue %1 · %2</source>
        <translation>目录 %1 · %2</translation>
    </message>
    <message>
        <source>County files that were not accepted; the catalogue above stays in force:</source>
        <translation>以下本县文件没有通过检查,仍按上面的目录执行:</translation>
    </message>
    <message>
        <source>Boundaries: none on this device</source>
        <translation>边界:本机没有</translation>
    </message>
    <message>
        <source>Boundaries: %1 grids, %2 zones</source>
        <translation>边界:%1 个网格,%2 个管控区</translation>
    </message>
    <message>
        <source>The boundary files could not be used, so records carry a position without a grid: %1</source>
        <translation>边界文件不能用,记录只有坐标、没有网格:%1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Device %1
Key fingerprint %2</source>
        <translation>设备 %1
证书指纹 %2</translation>
    </message>
</context>
<context>
    <name>lantian::MainWindow</name>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>The draft is in the bin.</source>
        <translation>草稿已移到回收站。</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>“%1”已移到回收站。</translation>
    </message>
    <message>
        <source>%1 is deleted for good.</source>
        <translation>“%1”已彻底删除。</translation>
    </message>
    <message>
        <source>Lantian</source>
        <translation>蓝天巡查</translation>
    </message>
    <message>
        <source>Deleted drafts</source>
        <translation>已删除的草稿</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Joined %1 as %2</source>
        <translation>已加入 %1,身份 %2</translation>
    </message>
    <message>
        <source>New catalogue and maps came from the office; see Sync.</source>
        <translation>办公室下发了新的目录和地图,见“同步”。</translation>
    </message>
</context>
<context>
    <name>lantian::MinePage</name>
    <message>
        <source>It is applied now, but could not be kept for the next start. %1</source>
        <translation>现在已生效,但没能保存,下次启动会恢复原样。%1</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Deleted drafts</source>
        <translation>已删除的草稿</translation>
    </message>
    <message numerus="yes">
        <source>What was deleted stays here for %n day(s) and can be put back.</source>
        <translation>
            <numerusform>删除的草稿保留 %n 天,可以恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation>打开回收站</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>No attendance. No ranking. No tracks are uploaded.</source>
        <translation>不考勤、不排名、不上传轨迹。</translation>
    </message>
    <message>
        <source>Lantian %1 · Apache License 2.0</source>
        <translation>蓝天巡查 %1 · Apache-2.0 许可</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
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
    <name>lantian::NearCasesCard</name>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <translation>查看:%1</translation>
    </message>
    <message>
        <source>Linked, undo</source>
        <translation>已关联,撤销</translation>
    </message>
    <message>
        <source>Link to it</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Reported near by: the same problem?</source>
        <translation>附近已有上报,是同一问题吗?</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>收起列表</translation>
    </message>
</context>
<context>
    <name>lantian::NewPersonForm</name>
    <message>
        <source>Who is it?</source>
        <translation>是谁?</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Name by role (no personal names needed)</source>
        <translation>名称(按角色编号,不需要真实姓名)</translation>
    </message>
    <message>
        <source>Without a PIN, one tap on the name is enough. A PIN can be set later under “Me”.</source>
        <translation>不设 PIN 码时,点一下名字就能进入。以后可以在“我的”里设置。</translation>
    </message>
    <message>
        <source>Go on without a PIN</source>
        <translation>不设 PIN 码,直接进入</translation>
    </message>
</context>
<context>
    <name>lantian::NewPin</name>
    <message>
        <source>Choose a PIN of %1 to %2 digits</source>
        <translation>请设置 %1 到 %2 位数字的 PIN 码</translation>
    </message>
    <message>
        <source>Enter the same PIN once more</source>
        <translation>请再输入一次相同的 PIN 码</translation>
    </message>
    <message>
        <source>The two were different. Choose a PIN again; nothing was changed.</source>
        <translation>两次输入不一致,请重新设置。没有任何改动。</translation>
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
    <name>lantian::OpeningPage</name>
    <message>
        <source>Lantian</source>
        <translation>蓝天巡查</translation>
    </message>
    <message>
        <source>The records cannot be opened</source>
        <translation>无法打开本机数据</translation>
    </message>
    <message>
        <source>The demo county is being made</source>
        <translation>正在准备示例县</translation>
    </message>
    <message>
        <source>Boundaries, people, sites and ten days of cases; some seconds.</source>
        <translation>网格边界、人员、工地和十天的问题,只需几秒。</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>数据目录:%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>lantian::PassingCard</name>
    <message>
        <source>The office takes it in…</source>
        <translation>中心正在导入…</translation>
    </message>
    <message>
        <source>A colleague&apos;s stick</source>
        <translation>同事的 U 盘</translation>
    </message>
    <message>
        <source>Hand the sealed file on it over to the office. The receipt is put beside it, for the colleague&apos;s tablet to read. This computer cannot look into the file.</source>
        <translation>把 U 盘上的加密数据包上交到中心。回执会放在同一个 U 盘上,由同事的平板读取。本机看不到文件里的内容。</translation>
    </message>
    <message>
        <source>Hand over a sealed file</source>
        <translation>上交加密数据包</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>正在上交</translation>
    </message>
</context>
<context>
    <name>lantian::PassingWay</name>
    <message>
        <source>The office had all of this file already.</source>
        <translation>这个文件里的内容中心都已经有了。</translation>
    </message>
    <message>
        <source>The office has taken in %1 records and %2 photos.</source>
        <translation>中心已导入 %1 条记录、%2 张照片。</translation>
    </message>
    <message>
        <source>%1 records were not accepted; the office keeps them for somebody to look at.</source>
        <translation>有 %1 条记录未被接收,中心已留存,待人工处理。</translation>
    </message>
    <message>
        <source>%1 photos have not come yet; they are on the tablet.</source>
        <translation>还有 %1 张照片没有到中心,仍在平板上。</translation>
    </message>
    <message>
        <source>This tablet has been shut out; look at its records with that in mind.</source>
        <translation>这台平板已被停用,请留意核对它的记录。</translation>
    </message>
    <message>
        <source>The receipt could not be written to the stick. Make room there and hand the file over again.</source>
        <translation>回执写不进 U 盘。请在 U 盘上腾出空间,再上交一次。</translation>
    </message>
    <message>
        <source>The receipt is %1, on the same stick.</source>
        <translation>回执是同一 U 盘上的 %1。</translation>
    </message>
</context>
<context>
    <name>lantian::PeopleTiles</name>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>On this device, by role</source>
        <translation>在本机登记,按角色</translation>
    </message>
</context>
<context>
    <name>lantian::PersonCard</name>
    <message>
        <source>Set a PIN</source>
        <translation>设置 PIN 码</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>修改 PIN 码</translation>
    </message>
    <message>
        <source>Change the grid</source>
        <translation>更换网格</translation>
    </message>
    <message>
        <source>Somebody else works now</source>
        <translation>换人 / 退出</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>不改了</translation>
    </message>
    <message>
        <source>Enter the PIN you have now</source>
        <translation>请输入现在的 PIN 码</translation>
    </message>
</context>
<context>
    <name>lantian::PhotoPane</name>
    <message>
        <source>Stamped. The originals are kept, their fingerprints taken</source>
        <translation>已加水印 · 原图保留,已计算指纹</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Still missing: at least one photo</source>
        <translation>还缺:至少 1 张照片</translation>
    </message>
    <message>
        <source>First the whole scene, then from near. The time, the grid and the position are stamped on it</source>
        <translation>先拍全景,再拍近景。自动加时间、网格和位置水印</translation>
    </message>
    <message>
        <source>The photo that is looked at</source>
        <translation>正在查看的照片</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>从文件选取</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try to add the photo again</source>
        <translation>重新加入这张照片</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>移除这张</translation>
    </message>
    <message>
        <source>The originals stay as they are, the stamp is on a copy</source>
        <translation>原图保持不变,水印加在副本上</translation>
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
    <name>lantian::PinMap</name>
    <message>
        <source>Map: arrow keys move the pin, plus and minus zoom</source>
        <translation>地图:方向键移动图钉,加减键缩放</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>缩小</translation>
    </message>
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
    <name>lantian::PositionCard</name>
    <message>
        <source>Searching</source>
        <translation>正在定位</translation>
    </message>
    <message>
        <source>Signal lost</source>
        <translation>信号中断</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>无定位</translation>
    </message>
    <message>
        <source>in a no-burn zone</source>
        <translation>禁烧区内</translation>
    </message>
    <message>
        <source>in a no-coal zone</source>
        <translation>禁煤区内</translation>
    </message>
    <message>
        <source>in a limited-coal zone</source>
        <translation>限煤区内</translation>
    </message>
    <message>
        <source>Set on the map</source>
        <translation>地图微调</translation>
    </message>
    <message>
        <source>No position, it can be added later</source>
        <translation>无定位,可稍后补</translation>
    </message>
    <message>
        <source>Saving does not wait for it</source>
        <translation>不影响保存</translation>
    </message>
    <message>
        <source>±%1 m</source>
        <translation>±%1 米</translation>
    </message>
    <message>
        <source>Accuracy unknown</source>
        <translation>精度不明</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手工定位</translation>
    </message>
    <message>
        <source>Outside all grids, near %1</source>
        <translation>不在任何网格内,靠近 %1</translation>
    </message>
    <message>
        <source>Grid unknown</source>
        <translation>网格不明</translation>
    </message>
    <message>
        <source>poor fix, better set it on the map</source>
        <translation>定位较差,建议地图微调</translation>
    </message>
    <message>
        <source>near the border of the grid</source>
        <translation>靠近网格边界</translation>
    </message>
</context>
<context>
    <name>lantian::PositionChoices</name>
    <message>
        <source>Position from</source>
        <translation>定位来源</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>系统定位</translation>
    </message>
    <message>
        <source>Serial receiver</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>Replayed log</source>
        <translation>回放日志</translation>
    </message>
    <message>
        <source>Device, address or file</source>
        <translation>设备、地址或文件</translation>
    </message>
    <message>
        <source>Use this source</source>
        <translation>使用这个来源</translation>
    </message>
</context>
<context>
    <name>lantian::PositionPage</name>
    <message>
        <source>%1 cannot be right. Move the pin back to the county.</source>
        <translation>%1 不可能在本县,请把图钉移回来。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this position</source>
        <translation>用这个位置</translation>
    </message>
</context>
<context>
    <name>lantian::PositionPanel</name>
    <message>
        <source>Outside all grids</source>
        <translation>不在任何网格内</translation>
    </message>
    <message>
        <source>%1 m from the border. Which grid is it?</source>
        <translation>离边界 %1 米,属于哪个网格?</translation>
    </message>
    <message>
        <source>The nearest is %1, %2 m away. It can be saved like this; the office assigns it.</source>
        <translation>最近的是 %1,相距 %2 米。可以这样保存,由办公室确定归属。</translation>
    </message>
    <message>
        <source>This device has no map of the grids. It can be saved like this; the office assigns it.</source>
        <translation>本机没有网格图。可以这样保存,由办公室确定归属。</translation>
    </message>
    <message>
        <source>The pin is in</source>
        <translation>图钉所在</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Use the present position</source>
        <translation>用当前定位</translation>
    </message>
    <message>
        <source>Coordinates (WGS-84)</source>
        <translation>坐标(WGS-84)</translation>
    </message>
    <message>
        <source>Latitude, north</source>
        <translation>北纬</translation>
    </message>
    <message>
        <source>Longitude, east</source>
        <translation>东经</translation>
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
    <name>lantian::RecordingPages</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Saved on this device: %1</source>
        <translation>已存本机:%1</translation>
    </message>
    <message>
        <source>Saved on this device: %1. One case was opened.</source>
        <translation>已存本机:%1。已立 1 件问题。</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>发现什么问题?</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>在什么位置?</translation>
    </message>
</context>
<context>
    <name>lantian::RenewalCard</name>
    <message>
        <source>New catalogue and maps</source>
        <translation>有新的目录和地图</translation>
    </message>
    <message>
        <source>The office sent a new catalogue or new maps. They hold once the app has opened again, which takes a moment. Records and drafts stay as they are.</source>
        <translation>办公室下发了新的目录或地图,应用重新打开后启用,只需片刻。记录和草稿不受影响。</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>现在启用</translation>
    </message>
</context>
<context>
    <name>lantian::ReportForm</name>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>More: %n question(s)</source>
        <translation>
            <numerusform>更多 · %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Done on the spot</source>
        <translation>现场处置</translation>
    </message>
    <message>
        <source>Remark (by voice if you like)</source>
        <translation>补充说明(可语音输入法)</translation>
    </message>
</context>
<context>
    <name>lantian::ReportView</name>
    <message>
        <source>A photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Done on the spot</source>
        <translation>现场处置</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>存草稿</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation>删除这份草稿</translation>
    </message>
</context>
<context>
    <name>lantian::ScanPage</name>
    <message>
        <source>Hold the office&apos;s QR code in front of the camera.</source>
        <translation>把办公室的二维码对准摄像头。</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>lantian::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
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
    <name>lantian::SignInPage</name>
    <message>
        <source>Welcome. Who works with this device?</source>
        <translation>欢迎。谁来使用这台设备?</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>谁在使用?</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核对…</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Please wait %n second(s). Records are not affected.</source>
        <translation>
            <numerusform>PIN 码错误次数过多,请等 %n 秒。记录不受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>请输入 PIN 码</translation>
    </message>
    <message>
        <source>Only tells whose records these are. No attendance, no ranking, no tracks.</source>
        <translation>只用来区分是谁的记录:不考勤、不排名、不上传轨迹。</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
</context>
<context>
    <name>lantian::SiteEditor</name>
    <message>
        <source>No registered site has this name</source>
        <translation>没有这个名称的登记对象</translation>
    </message>
    <message>
        <source>Find a site by its name</source>
        <translation>按名称查找登记对象</translation>
    </message>
    <message>
        <source>%1: find by name</source>
        <translation>%1:按名称查找</translation>
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
    <name>lantian::StatusChips</name>
    <message numerus="yes">
        <source>Offline · %n to be sent</source>
        <translation>
            <numerusform>离线 · 待同步 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantian::StorageCard</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Photos to be sent %1, at the office %2</source>
        <translation>照片待传 %1,已到中心 %2</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Originals are removed 14 days after the office&apos;s receipt; the stamped copies stay.</source>
        <translation>中心收到满 14 天的原图会清理,带水印的副本保留。</translation>
    </message>
    <message>
        <source>Nothing is removed from this tablet.</source>
        <translation>平板上的照片不会清理。</translation>
    </message>
    <message>
        <source>Clear after 14 days</source>
        <translation>满 14 天清理</translation>
    </message>
</context>
<context>
    <name>lantian::SyncCard</name>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Syncing with %1</source>
        <translation>正在同步到 %1</translation>
    </message>
    <message>
        <source>All is at the office</source>
        <translation>全部已到中心</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>没有待同步的内容</translation>
    </message>
    <message>
        <source>%1 records and %2 photos wait to be sent</source>
        <translation>待同步:记录 %1 · 照片 %2</translation>
    </message>
    <message>
        <source>You may put the tablet down and go on recording; nothing is lost if the way breaks off.</source>
        <translation>可以放下平板,也可以接着记;断了会接着传,不会丢。</translation>
    </message>
    <message>
        <source>last complete %1</source>
        <translation>上次完成 %1</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>还没有同步过</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1 / %2 handed over</source>
        <translation>%1 / %2 已上传</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1 received · fetching grids and sites</source>
        <translation>已下发 %1 · 正在更新网格与工地名录</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>已下发 %1</translation>
    </message>
    <message>
        <source>You may switch the tablet off</source>
        <translation>可以关机</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>From the office</source>
        <translation>下发</translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>约 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantian::SyncPage</name>
    <message>
        <source>There is no QR code in this picture. Nothing was changed; take it closer, or paste the text.</source>
        <translation>这张图里没有二维码,什么都没有改。请拍近一些,或粘贴文字。</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>lantian::SyncPages</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Scan the office&apos;s QR code</source>
        <translation>扫办公室的二维码</translation>
    </message>
</context>
<context>
    <name>lantian::TimeEditor</name>
    <message>
        <source>%1: take the time back</source>
        <translation>%1:清除时间</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
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
    <message>
        <source>time in doubt: a clock was wrong</source>
        <translation>时间存疑:有时钟不准</translation>
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
<context>
    <name>lantian::TroubleLine</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>移除这张</translation>
    </message>
</context>
<context>
    <name>lantian::VisitedSite</name>
    <message>
        <source>Not registered yet</source>
        <translation>名录里没有,先按名称登记</translation>
    </message>
</context>
</TS>
