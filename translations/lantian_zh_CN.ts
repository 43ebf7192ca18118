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
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The file is empty, so this photo was not added. The record is safe; take the photo again.</source>
        <translation>文件是空的,这张照片没有加入。记录不受影响,请重新拍摄。</translation>
    </message>
    <message>
        <source>The photo is larger than 40 MB and was not added. The record is safe; take it with a lower resolution.</source>
        <translation>照片超过 40 MB,没有加入。记录不受影响,请降低分辨率再拍。</translation>
    </message>
    <message>
        <source>The photo has more than 100 megapixels and was not added. The record is safe; take it with a lower resolution.</source>
        <translation>照片超过 1 亿像素,没有加入。记录不受影响,请降低分辨率再拍。</translation>
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
        <source>The photo is not on this device. The record is safe; the photo may still be at the office.</source>
        <translation>本机没有这张照片。记录不受影响,照片可能在中心。</translation>
    </message>
    <message>
        <source>The photo on this device is damaged. The record is safe; tell the office and do not delete the original.</source>
        <translation>本机上的这张照片已损坏。记录不受影响,请告知中心,不要删除原图。</translation>
    </message>
    <message>
        <source>The photo is no longer what was taken in. The record is safe; tell the office.</source>
        <translation>这张照片与存入时不一致。记录不受影响,请告知中心。</translation>
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
        <source>A PIN has 4 to 12 digits. Nothing was changed; enter it anew.</source>
        <translation>PIN 码是 4 到 12 位数字。没有任何改动,请重新输入。</translation>
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
        <source>This device has no location service. Records can be saved without; set the place on the map.</source>
        <translation>本机没有定位服务。没有定位也能保存,请在地图上标出位置。</translation>
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
        <source>This names no source of positions. Nothing was changed; choose one from the list.</source>
        <translation>没有这种定位来源。没有任何改动,请从列表中选择。</translation>
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
        <source>It is no longer there. Nothing was changed.</source>
        <translation>内容已不在。没有任何改动。</translation>
    </message>
    <message>
        <source>This was not accepted. Nothing was changed; check the entry.</source>
        <translation>内容不符合要求。没有任何改动,请检查填写。</translation>
    </message>
    <message>
        <source>There is one already. Nothing was changed.</source>
        <translation>已经有了。没有任何改动。</translation>
    </message>
    <message>
        <source>This is not allowed here. Nothing was changed.</source>
        <translation>没有权限。没有任何改动。</translation>
    </message>
    <message>
        <source>No answer. What is recorded stays on this device; try again later.</source>
        <translation>没有应答。记录仍在本机,请稍后再试。</translation>
    </message>
    <message>
        <source>The disk could not be read or written. This was not saved; try again, then tell the office.</source>
        <translation>存储读写失败,这次没有存上。请重试;再失败请告知中心。</translation>
    </message>
    <message>
        <source>The disk is full. This was not saved; what was saved before is safe. Free some room.</source>
        <translation>存储已满,这次没有存上。之前保存的都在,请腾出空间。</translation>
    </message>
    <message>
        <source>The stored data is damaged. Nothing was changed; tell the office.</source>
        <translation>存储的数据已损坏。没有任何改动,请告知中心。</translation>
    </message>
    <message>
        <source>A newer version wrote this. Nothing was changed; update the program.</source>
        <translation>这是新版程序写的数据。没有任何改动,请升级程序。</translation>
    </message>
    <message>
        <source>Something else is using it. Nothing was changed; try again shortly.</source>
        <translation>正被占用。没有任何改动,请稍后再试。</translation>
    </message>
    <message>
        <source>Called off. Nothing was changed.</source>
        <translation>已取消。没有任何改动。</translation>
    </message>
</context>
<context>
    <name>NearWords</name>
    <message numerus="yes">
        <source>%n reported within 50 m, %1 ago: look</source>
        <translation>
            <numerusform>同一位置 50 米内 %1前已有 %n 条,查看</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m away</source>
        <translation>相距 %1 米</translation>
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
    <name>lantian::AssessmentCard</name>
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
    <name>lantian::FieldEditor</name>
    <message>
        <source>Still missing</source>
        <translation>还缺这一项</translation>
    </message>
</context>
<context>
    <name>lantian::LacksCard</name>
    <message numerus="yes">
        <source>%n thing(s) to do before this can be handed in</source>
        <translation>
            <numerusform>还差 %n 项,补上即可提交</numerusform>
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
    <name>lantian::ReportPage</name>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>照片(%1)</translation>
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
        <source>%1 kept by itself</source>
        <translation>%1 自动保存</translation>
    </message>
    <message>
        <source>Not everything is kept</source>
        <translation>有内容未存上</translation>
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
        <source>Try again</source>
        <translation>重试</translation>
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
