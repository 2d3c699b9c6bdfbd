<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Free software under the MIT licence. It stands on Qt and PySide6 (LGPL 3), qasync, aiortc (BSD), aiohttp (Apache 2), segno (BSD), perfect-freehand (MIT) and Lucide's icons (ISC).</source>
        <translation>MIT 许可的自由软件。基于 Qt 与 PySide6（LGPL 3）、qasync、aiortc（BSD）、aiohttp（Apache 2）、segno（BSD）、perfect-freehand（MIT）以及 Lucide 图标（ISC）。</translation>
    </message>
    <message>
        <source>Hosts chat rooms on your own network. Guests join in their browser; what they say passes through this program and goes nowhere else.</source>
        <translation>在你自己的网络中主持聊天室。访客用浏览器加入；他们说的话只经过本程序，不会去往别处。</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>版本 {version}，Qt {qt}</translation>
    </message>
</context>
<context>
    <name>ActDetails</name>
    <message>
        <source>In {room}</source>
        <translation>在 {room}</translation>
    </message>
    <message>
        <source>Taken back by {who} at {time}</source>
        <translation>由 {who} 于 {time} 撤销</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>直到 {time}</translation>
    </message>
    <message>
        <source>What was said is kept until {time}, then erased.</source>
        <translation>说过的话保留到 {time}，之后删除。</translation>
    </message>
    <message>
        <source>What was said was erased: its time was over.</source>
        <translation>说过的话已删除：保留期已过。</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>以及另外 {count} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more messages</source>
        <translation>
            <numerusform>以及另外 {count} 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>can't be taken back</source>
        <translation>无法撤销</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>taken back by {who}</source>
        <translation>已由 {who} 撤销</translation>
    </message>
    <message>
        <source>{who} at {address}</source>
        <translation>{who}，地址 {address}</translation>
    </message>
    <message>
        <source>{who} wrote: {words}</source>
        <translation>{who} 写道：{words}</translation>
    </message>
</context>
<context>
    <name>ActFilter</name>
    <message>
        <source>All acts</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>By moderators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>By rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>By the schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>操作种类</translation>
    </message>
    <message>
        <source>Name, act or reason</source>
        <translation>名字、操作或原因</translation>
    </message>
    <message>
        <source>Show only acts with these words</source>
        <translation>只显示含这些字词的操作</translation>
    </message>
</context>
<context>
    <name>ActKinds</name>
    <message>
        <source>Kicks, timeouts, bans</source>
        <translation>请出、暂离、封禁</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Mutes, warnings, held</source>
        <translation>禁言、警告、暂扣</translation>
    </message>
    <message>
        <source>Names, hands, members</source>
        <translation>名字、举手、成员</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What waited</source>
        <translation>等待处理的</translation>
    </message>
    <message>
        <source>Whiteboards</source>
        <translation>白板</translation>
    </message>
</context>
<context>
    <name>ActSettings</name>
    <message>
        <source>a new one</source>
        <translation>一个新的</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>as all others</source>
        <translation>与其他人一样</translation>
    </message>
    <message>
        <source>as all rooms</source>
        <translation>与所有房间一样</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>最初设定</translation>
    </message>
    <message>
        <source>as everywhere</source>
        <translation>与各处相同</translation>
    </message>
    <message>
        <source>blurred until tapped</source>
        <translation>点按前模糊</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>everyone may take another</source>
        <translation>所有人都可换名字</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>may not {these}</source>
        <translation>不可{these}</translation>
    </message>
    <message>
        <source>may {these}</source>
        <translation>可{these}</translation>
    </message>
    <message>
        <source>members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>moderators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>nobody new</source>
        <translation>不接受新人</translation>
    </message>
    <message>
        <source>nobody takes another</source>
        <translation>没有人可换名字</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>什么都不显示</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>shown at once</source>
        <translation>立即显示</translation>
    </message>
    <message numerus="yes">
        <source>the last {count}</source>
        <translation>
            <numerusform>最近 {count} 条</numerusform>
        </translation>
    </message>
    <message>
        <source>what guests say goes out at once</source>
        <translation>访客所说立即发出</translation>
    </message>
    <message>
        <source>what guests say waits</source>
        <translation>访客所说须等待</translation>
    </message>
    <message>
        <source>what they write goes to all</source>
        <translation>其所写发给所有人</translation>
    </message>
    <message>
        <source>what they write goes to you alone</source>
        <translation>其所写只发给你</translation>
    </message>
    <message>
        <source>whoever is let in</source>
        <translation>被允许进入者</translation>
    </message>
    <message numerus="yes">
        <source>{count} names</source>
        <translation>
            <numerusform>{count} 个名字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms locked and slowed, newcomers wait</source>
        <translation>
            <numerusform>{count} 个房间已锁定并减速，新来者须等待</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About PeerPyRTC Desktop</source>
        <translation>关于 PeerPyRTC Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bans…</source>
        <translation>封禁列表(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>复制诊断信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy messages</source>
        <translation>复制消息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to the reporter</source>
        <translation>前往举报人(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to the reporter, {who}</source>
        <translation>前往举报人 {who}(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>邀请(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Joins and leaves in the log</source>
        <translation>日志中的进出(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Jump to the newest</source>
        <translation>跳到最新(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>新房间(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>恢复布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search history…</source>
        <translation>搜索历史(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: {who}</source>
        <translation>撤销：{who}(&amp;U)</translation>
    </message>
    <message>
        <source>Announcements…</source>
        <translation>公告…</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Br&amp;oadcast</source>
        <translation>公告(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lear the log</source>
        <translation>清空日志(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>紧凑行距(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the address guests use</source>
        <translation>复制访客使用的地址</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>将所选行复制为文字</translation>
    </message>
    <message>
        <source>Copy versions, settings and counters, for whoever looks into a fault</source>
        <translation>复制版本、设置和计数，供查找故障的人使用</translation>
    </message>
    <message>
        <source>Empty the list in this window</source>
        <translation>清空此窗口中的列表</translation>
    </message>
    <message>
        <source>Ex&amp;port history…</source>
        <translation>导出历史(&amp;P)…</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>筛选消息</translation>
    </message>
    <message>
        <source>Find an action, a room or somebody by what it is called</source>
        <translation>按名称查找操作、房间或人</translation>
    </message>
    <message>
        <source>Find and &amp;do…</source>
        <translation>查找并执行(&amp;D)…</translation>
    </message>
    <message>
        <source>Find out why guests' phones and computers can't join, and what helps</source>
        <translation>查明客人的手机和电脑为什么不能加入，以及怎么办</translation>
    </message>
    <message>
        <source>Find what was said, in any room</source>
        <translation>查找任何房间里说过的话</translation>
    </message>
    <message>
        <source>Follow the newest messages</source>
        <translation>跟随最新消息</translation>
    </message>
    <message>
        <source>Guests read the selected messages nowhere any more (Del in the log)</source>
        <translation>所选消息访客在任何地方都读不到了（在日志中按 Del）</translation>
    </message>
    <message>
        <source>Have it stand above all that is said in its room; again: take it off</source>
        <translation>让它显示在该房间所有消息之上；再按一次则取下</translation>
    </message>
    <message>
        <source>Have messages judged by rules: words, links, repeats and more</source>
        <translation>让规则判断消息：字词、链接、重复等</translation>
    </message>
    <message>
        <source>Hide everyone else's messages; again, or Esc: show them</source>
        <translation>隐藏其他所有人的消息；再按一次或按 Esc：重新显示</translation>
    </message>
    <message>
        <source>In the table of peers: {what}</source>
        <translation>在人员表中：{what}</translation>
    </message>
    <message>
        <source>Invite a moderato&amp;r…</source>
        <translation>邀请管理员(&amp;R)…</translation>
    </message>
    <message>
        <source>Keep what you say often, and have it said at a time</source>
        <translation>保存常说的话，并让它在某个时间发布</translation>
    </message>
    <message>
        <source>Let guests join</source>
        <translation>让访客加入</translation>
    </message>
    <message>
        <source>Lock &amp;all rooms</source>
        <translation>锁定所有房间(&amp;A)</translation>
    </message>
    <message>
        <source>Lock and slow all rooms, and have newcomers wait; again: as they were</source>
        <translation>锁定并减速所有房间，新来者须等待；再按一次恢复原状</translation>
    </message>
    <message>
        <source>Lock the la&amp;yout</source>
        <translation>锁定布局(&amp;Y)</translation>
    </message>
    <message>
        <source>Make a link that turns one guest into a moderator</source>
        <translation>生成一个使一名访客成为管理员的链接</translation>
    </message>
    <message>
        <source>Mod&amp;erators…</source>
        <translation>管理员(&amp;E)…</translation>
    </message>
    <message>
        <source>Nobody can &amp;join?</source>
        <translation>没有人能加入？(&amp;J)</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>开一个房间</translation>
    </message>
    <message>
        <source>Pick an announcement</source>
        <translation>选择公告</translation>
    </message>
    <message>
        <source>Pin this message</source>
        <translation>置顶此消息</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>规则(&amp;U)…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>舞台(&amp;T)</translation>
    </message>
    <message>
        <source>Save what was said, or who was there, as a file</source>
        <translation>将说过的话或在场者存为文件</translation>
    </message>
    <message>
        <source>Say what guests may do here: chat, ask the host only, draw, share files</source>
        <translation>设定客人在这里可以做什么：聊天、只问主机、绘画、共享文件</translation>
    </message>
    <message>
        <source>Say what the keys 1 to 9 do to whom you select</source>
        <translation>设定按键 1 到 9 对所选的人做什么</translation>
    </message>
    <message>
        <source>See what was done, by whom and why, and take it back</source>
        <translation>查看谁因何做了什么，并可撤销</translation>
    </message>
    <message>
        <source>See who is kept out, muted or held, and let them in again</source>
        <translation>查看谁被拒之门外、禁言或暂扣，并可重新允许</translation>
    </message>
    <message>
        <source>See who moderates and which links are open, and end it</source>
        <translation>查看谁在管理、哪些链接有效，并可结束</translation>
    </message>
    <message>
        <source>Select the one who made this report</source>
        <translation>选中提出此举报的人</translation>
    </message>
    <message>
        <source>Send everyone out and stop listening</source>
        <translation>请出所有人并停止监听</translation>
    </message>
    <message>
        <source>Set how this window and the host work</source>
        <translation>设定此窗口和主机如何工作</translation>
    </message>
    <message>
        <source>Set presets…</source>
        <translation>设定预设…</translation>
    </message>
    <message>
        <source>Show a&amp;ll messages</source>
        <translation>显示所有消息(&amp;L)</translation>
    </message>
    <message>
        <source>Show all that is known of one guest beside the log; Esc goes back</source>
        <translation>在日志旁显示某位访客的全部已知信息；Esc 返回</translation>
    </message>
    <message>
        <source>Show everyone's messages again</source>
        <translation>重新显示所有人的消息</translation>
    </message>
    <message>
        <source>Show onl&amp;y its messages</source>
        <translation>只显示其消息(&amp;Y)</translation>
    </message>
    <message>
        <source>Show onl&amp;y messages of {who}</source>
        <translation>只显示 {who} 的消息(&amp;Y)</translation>
    </message>
    <message>
        <source>Show only their message&amp;s</source>
        <translation>只显示其消息(&amp;S)</translation>
    </message>
    <message>
        <source>Show only {who}'s message&amp;s</source>
        <translation>只显示 {who} 的消息(&amp;S)</translation>
    </message>
    <message>
        <source>Show the address as a QR code</source>
        <translation>以二维码显示地址</translation>
    </message>
    <message>
        <source>Show the messages of this room alone</source>
        <translation>只显示此房间的消息</translation>
    </message>
    <message>
        <source>Show the room to all: its code, what you say, raised hands and the board</source>
        <translation>向所有人展示房间：二维码、你说的话、举手和白板</translation>
    </message>
    <message>
        <source>Show their card</source>
        <translation>显示其卡片</translation>
    </message>
    <message>
        <source>Speak to one room, or to all</source>
        <translation>对一个或所有房间说话</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start &amp;hosting</source>
        <translation>开始主持(&amp;H)</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>开始主持</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>停止主持(&amp;H)</translation>
    </message>
    <message>
        <source>Take back all that says the same; it is shown before whose that is</source>
        <translation>撤回所有相同的话；事先会显示是谁说的</translation>
    </message>
    <message>
        <source>Take back m&amp;essages</source>
        <translation>撤回消息(&amp;E)</translation>
    </message>
    <message>
        <source>Take back this te&amp;xt from everyone…</source>
        <translation>撤回所有人的相同文字(&amp;X)…</translation>
    </message>
    <message>
        <source>Take back what you did last to peers or rooms</source>
        <translation>撤销你最近对人或房间所做的</translation>
    </message>
    <message>
        <source>W&amp;ho may do what in {who}…</source>
        <translation>在 {who} 谁可做什么(&amp;H)…</translation>
    </message>
    <message>
        <source>W&amp;ho may do what…</source>
        <translation>谁可做什么(&amp;H)…</translation>
    </message>
    <message>
        <source>What was &amp;done…</source>
        <translation>操作记录(&amp;D)…</translation>
    </message>
    <message>
        <source>Write one of the announcements that are kept into the line</source>
        <translation>把一条保存的公告写到输入行</translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <translation>
            <numerusform>{count} 个房间</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} 已离开</translation>
    </message>
</context>
<context>
    <name>ActivityActs</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Nothing has come since {time}.</source>
        <translation>自 {time} 以来没有新内容。</translation>
    </message>
    <message>
        <source>Nothing stands there of {time}: this is what came next.</source>
        <translation>那里没有 {time} 的内容：这是之后的第一条。</translation>
    </message>
    <message>
        <source>The log has nothing of {time} any more.</source>
        <translation>日志中已没有 {time} 的内容。</translation>
    </message>
    <message>
        <source>The plots are being loaded.</source>
        <translation>正在加载图表。</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 秒</translation>
    </message>
    <message>
        <source>A click goes to that time in the log</source>
        <translation>点击可跳到日志中的那个时间</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Nothing is hosted yet.</source>
        <translation>尚未开始主持。</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Show the last hour, minute by minute</source>
        <translation>逐分钟显示最近一小时</translation>
    </message>
    <message>
        <source>Show the last minute, second by second</source>
        <translation>逐秒显示最近一分钟</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>每秒 {rate}</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A ban is lifted</source>
        <translation>一项封禁已解除</translation>
    </message>
    <message>
        <source>All rooms are as they were before: unlocked by {who}</source>
        <translation>所有房间已恢复原状：由 {who} 解锁</translation>
    </message>
    <message>
        <source>All rooms were locked by {who}</source>
        <translation>所有房间已由 {who} 锁定</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>What was taken back from everyone is shown again</source>
        <translation>从所有人撤回的内容已重新显示</translation>
    </message>
    <message>
        <source>What {who} said is shown again</source>
        <translation>{who} 所说的已重新显示</translation>
    </message>
    <message>
        <source>announce something</source>
        <translation>发布公告</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>ban {who}</source>
        <translation>封禁 {who}</translation>
    </message>
    <message numerus="yes">
        <source>ban {who} and {count} others</source>
        <translation>
            <numerusform>封禁 {who} 和另外 {count} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>ban {who} and {other}</source>
        <translation>封禁 {who} 和 {other}</translation>
    </message>
    <message>
        <source>bring a moderator's link back</source>
        <translation>恢复一个管理员链接</translation>
    </message>
    <message>
        <source>bring back the whiteboard of {room}</source>
        <translation>恢复 {room} 的白板</translation>
    </message>
    <message>
        <source>bring back what was taken back</source>
        <translation>恢复被撤回的内容</translation>
    </message>
    <message>
        <source>clear the whiteboard of {room}</source>
        <translation>清空 {room} 的白板</translation>
    </message>
    <message>
        <source>close {room}</source>
        <translation>关闭 {room}</translation>
    </message>
    <message>
        <source>deny what {who} said</source>
        <translation>拒绝 {who} 所说的</translation>
    </message>
    <message>
        <source>dismiss a moderator</source>
        <translation>解除一名管理员</translation>
    </message>
    <message>
        <source>end the exception for {who}</source>
        <translation>结束对 {who} 的例外</translation>
    </message>
    <message>
        <source>end the membership of {who}</source>
        <translation>取消 {who} 的成员身份</translation>
    </message>
    <message>
        <source>end the timeout of {who}</source>
        <translation>结束 {who} 的暂离</translation>
    </message>
    <message>
        <source>flag what {who} said</source>
        <translation>标记 {who} 所说的</translation>
    </message>
    <message>
        <source>give {who} the word</source>
        <translation>给 {who} 发言权</translation>
    </message>
    <message>
        <source>hold what {who} said</source>
        <translation>暂扣 {who} 所说的</translation>
    </message>
    <message>
        <source>hold what {who} says</source>
        <translation>暂扣 {who} 的发言</translation>
    </message>
    <message>
        <source>keep preset {preset}</source>
        <translation>保存预设 {preset}</translation>
    </message>
    <message>
        <source>keep the announcement {announcement}</source>
        <translation>保存公告 {announcement}</translation>
    </message>
    <message>
        <source>kick {who}</source>
        <translation>请出 {who}</translation>
    </message>
    <message>
        <source>let out what {who} says</source>
        <translation>放行 {who} 的发言</translation>
    </message>
    <message>
        <source>let stand what was reported</source>
        <translation>保留被举报的内容</translation>
    </message>
    <message>
        <source>let through what {who} said</source>
        <translation>放行 {who} 所说的</translation>
    </message>
    <message>
        <source>let {who} back</source>
        <translation>让 {who} 回来</translation>
    </message>
    <message>
        <source>let {who} in</source>
        <translation>允许 {who} 进入</translation>
    </message>
    <message>
        <source>lift a ban</source>
        <translation>解除一项封禁</translation>
    </message>
    <message>
        <source>lock all rooms</source>
        <translation>锁定所有房间</translation>
    </message>
    <message>
        <source>lock {room}</source>
        <translation>锁定 {room}</translation>
    </message>
    <message>
        <source>lower all hands in {room}</source>
        <translation>放下 {room} 中所有的手</translation>
    </message>
    <message>
        <source>lower the hand of {who}</source>
        <translation>放下 {who} 的手</translation>
    </message>
    <message>
        <source>make a moderator's link</source>
        <translation>生成管理员链接</translation>
    </message>
    <message>
        <source>make an exception for {who}</source>
        <translation>为 {who} 设例外</translation>
    </message>
    <message>
        <source>make {who} a member</source>
        <translation>将 {who} 设为成员</translation>
    </message>
    <message>
        <source>make {who} a moderator again</source>
        <translation>重新将 {who} 设为管理员</translation>
    </message>
    <message>
        <source>make {who} a moderator, by a link</source>
        <translation>通过链接将 {who} 设为管理员</translation>
    </message>
    <message>
        <source>move {who}</source>
        <translation>移动 {who}</translation>
    </message>
    <message>
        <source>move {who} back</source>
        <translation>将 {who} 移回</translation>
    </message>
    <message>
        <source>mute {who}</source>
        <translation>禁言 {who}</translation>
    </message>
    <message>
        <source>open {room}</source>
        <translation>打开 {room}</translation>
    </message>
    <message>
        <source>pardon {who}</source>
        <translation>赦免 {who}</translation>
    </message>
    <message>
        <source>pin a message in {room}</source>
        <translation>在 {room} 置顶一条消息</translation>
    </message>
    <message>
        <source>pin a notice in {room}</source>
        <translation>在 {room} 置顶一则告示</translation>
    </message>
    <message>
        <source>put back how {who} stands</source>
        <translation>恢复 {who} 的状态</translation>
    </message>
    <message>
        <source>refuse what {who} said</source>
        <translation>不接受 {who} 所说的</translation>
    </message>
    <message>
        <source>remove preset {preset}</source>
        <translation>删除预设 {preset}</translation>
    </message>
    <message>
        <source>remove rule {rule}</source>
        <translation>删除规则 {rule}</translation>
    </message>
    <message>
        <source>remove the announcement {announcement}</source>
        <translation>删除公告 {announcement}</translation>
    </message>
    <message>
        <source>rename {who}</source>
        <translation>给 {who} 改名</translation>
    </message>
    <message>
        <source>reserve names in {room}</source>
        <translation>在 {room} 保留名字</translation>
    </message>
    <message>
        <source>revoke a moderator's link</source>
        <translation>作废一个管理员链接</translation>
    </message>
    <message>
        <source>say something in {room}</source>
        <translation>在 {room} 说话</translation>
    </message>
    <message>
        <source>send {who} out for a while</source>
        <translation>让 {who} 暂离一段时间</translation>
    </message>
    <message>
        <source>set approval in {room}</source>
        <translation>设定 {room} 的批准</translation>
    </message>
    <message>
        <source>set how long messages can be changed in {room}</source>
        <translation>设定 {room} 中消息可修改多久</translation>
    </message>
    <message>
        <source>set how long {room} is kept</source>
        <translation>设定 {room} 保留多久</translation>
    </message>
    <message>
        <source>set preset {number}</source>
        <translation>设定预设 {number}</translation>
    </message>
    <message>
        <source>set preset {number} in {room}</source>
        <translation>设定 {room} 的预设 {number}</translation>
    </message>
    <message>
        <source>set rule {rule}</source>
        <translation>设定规则 {rule}</translation>
    </message>
    <message>
        <source>set slow mode in {room}</source>
        <translation>设定 {room} 的慢速模式</translation>
    </message>
    <message>
        <source>set the PIN of {room}</source>
        <translation>设定 {room} 的 PIN</translation>
    </message>
    <message>
        <source>set the delay in {room}</source>
        <translation>设定 {room} 的延迟</translation>
    </message>
    <message>
        <source>set the names that may come into {room}</source>
        <translation>设定可进入 {room} 的名字</translation>
    </message>
    <message>
        <source>set the topic of {room}</source>
        <translation>设定 {room} 的话题</translation>
    </message>
    <message>
        <source>set the waiting room of {room}</source>
        <translation>设定 {room} 的等候室</translation>
    </message>
    <message>
        <source>set up {room}</source>
        <translation>设置 {room}</translation>
    </message>
    <message>
        <source>set what newcomers to {room} see</source>
        <translation>设定 {room} 的新来者能看到什么</translation>
    </message>
    <message>
        <source>set whether names stay in {room}</source>
        <translation>设定 {room} 中名字是否固定</translation>
    </message>
    <message>
        <source>set whether pictures are blurred in {room}</source>
        <translation>设定 {room} 中图片是否模糊</translation>
    </message>
    <message>
        <source>set who comes into {room}</source>
        <translation>设定谁可进入 {room}</translation>
    </message>
    <message>
        <source>set who draws in {room}</source>
        <translation>设定谁在 {room} 可以画</translation>
    </message>
    <message>
        <source>set who may do what in {room}</source>
        <translation>设定谁在 {room} 可做什么</translation>
    </message>
    <message>
        <source>switch rule {rule} off</source>
        <translation>关闭规则 {rule}</translation>
    </message>
    <message>
        <source>switch rule {rule} on</source>
        <translation>开启规则 {rule}</translation>
    </message>
    <message>
        <source>take a stroke of {who} off the board of {room}</source>
        <translation>将 {who} 的一笔从 {room} 的白板上取下</translation>
    </message>
    <message>
        <source>take back all that {who} said in {room}</source>
        <translation>撤回 {who} 在 {room} 说的一切</translation>
    </message>
    <message>
        <source>take back one text from everyone</source>
        <translation>从所有人撤回一段文字</translation>
    </message>
    <message>
        <source>take back what {who} said</source>
        <translation>撤回 {who} 所说的</translation>
    </message>
    <message>
        <source>take strokes of {who} off the board of {room}</source>
        <translation>将 {who} 的若干笔画从 {room} 的白板上取下</translation>
    </message>
    <message>
        <source>take the strokes of {who} off the board of {room}</source>
        <translation>将 {who} 的笔画从 {room} 的白板上取下</translation>
    </message>
    <message>
        <source>take the word back in {room}</source>
        <translation>在 {room} 收回发言权</translation>
    </message>
    <message>
        <source>take up again what was reported of {who}</source>
        <translation>重新处理对 {who} 的举报</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>the program, {name}</source>
        <translation>程序 {name}</translation>
    </message>
    <message>
        <source>the rule {name}</source>
        <translation>规则 {name}</translation>
    </message>
    <message>
        <source>the schedule, for {name}</source>
        <translation>计划，{name}</translation>
    </message>
    <message>
        <source>turn {who} away</source>
        <translation>拒 {who} 于门外</translation>
    </message>
    <message>
        <source>unlock all rooms</source>
        <translation>解锁所有房间</translation>
    </message>
    <message>
        <source>unlock {room}</source>
        <translation>解锁 {room}</translation>
    </message>
    <message>
        <source>unmute {who}</source>
        <translation>解除 {who} 的禁言</translation>
    </message>
    <message>
        <source>unpin the message in {room}</source>
        <translation>取消 {room} 中的置顶消息</translation>
    </message>
    <message>
        <source>warn {who}</source>
        <translation>警告 {who}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>{name}, a moderator</source>
        <translation>管理员 {name}</translation>
    </message>
    <message>
        <source>{room} is open again; its guests have to come back themselves</source>
        <translation>{room} 已重新打开；访客须自行回来</translation>
    </message>
    <message numerus="yes">
        <source>{said} and {count} more</source>
        <translation>
            <numerusform>{said} 以及另外 {count} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} to {name}</source>
        <translation>{said}，对象为 {name}</translation>
    </message>
    <message numerus="yes">
        <source>{said}, {count} times more</source>
        <translation>
            <numerusform>{said}，另有 {count} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} may come in again</source>
        <translation>{who} 可以再进来</translation>
    </message>
    <message>
        <source>{who} may knock again</source>
        <translation>{who} 可以再敲门</translation>
    </message>
    <message>
        <source>{who} waits at the door again</source>
        <translation>{who} 又在门口等待</translation>
    </message>
</context>
<context>
    <name>AnnouncementForm</name>
    <message>
        <source>&amp;Minutes between</source>
        <translation>间隔分钟(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>发给(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>反复</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>所有房间</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Every day, at a time</source>
        <translation>每天某个时间</translation>
    </message>
    <message>
        <source>How you find it</source>
        <translation>你用来找到它</translation>
    </message>
    <message>
        <source>It is said {when}, by this computer's clock.</source>
        <translation>将{when}发布，以这台电脑的时钟为准。</translation>
    </message>
    <message>
        <source>It is said {when}, while somebody is there.</source>
        <translation>将{when}发布，只要有人在。</translation>
    </message>
    <message>
        <source>It waits beside the line for announcements until you pick it.</source>
        <translation>它在公告行旁边等着，直到你选择它。</translation>
    </message>
    <message>
        <source>Minutes between</source>
        <translation>间隔分钟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Once, at a time</source>
        <translation>一次，某个时间</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发给</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>何时(&amp;H)</translation>
    </message>
    <message>
        <source>What guests read</source>
        <translation>访客看到的内容</translation>
    </message>
    <message>
        <source>What is to be said, and when?</source>
        <translation>要说什么，什么时候说？</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>When I pick it</source>
        <translation>由我选择时</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>AnnouncementList</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Keep what you say often, and have it said at a time or again and again.</source>
        <translation>保存你常说的话，让它在某个时间或反复发布。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一次</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>The host says them by itself, also while this window is closed and it runs on.</source>
        <translation>主机会自己发布，即使这个窗口关闭，只要主机还在运行。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>所有房间</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Announce {what}</source>
        <translation>公告 {what}</translation>
    </message>
    <message>
        <source>That announcement is kept no longer</source>
        <translation>那条公告已不再保存</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>every day at {time}</source>
        <translation>每天 {time}</translation>
    </message>
    <message numerus="yes">
        <source>every {count} minutes</source>
        <translation>
            <numerusform>每 {count} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>once at {time}</source>
        <translation>{time} 一次</translation>
    </message>
    <message>
        <source>said {when}</source>
        <translation>{when} 已发布</translation>
    </message>
    <message>
        <source>when its room is open</source>
        <translation>房间打开时</translation>
    </message>
    <message>
        <source>{room} is closed</source>
        <translation>{room} 已关闭</translation>
    </message>
    <message>
        <source>{what} (to {room})</source>
        <translation>{what}（给 {room}）</translation>
    </message>
    <message>
        <source>{when}, paused</source>
        <translation>{when}，已暂停</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>All that they say waits for you, in all rooms, until you let it out again.</source>
        <translation>他们在所有房间说的一切都会等你处理，直到你重新放行。</translation>
    </message>
    <message>
        <source>All their tabs go, in every room. They may come back after a minute.</source>
        <translation>他们在每个房间的所有标签页都会关闭。一分钟后可以回来。</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>换个名字</translation>
    </message>
    <message>
        <source>Everyone sees it. What they said before keeps the old name.</source>
        <translation>所有人都会看到。之前说的保留旧名字。</translation>
    </message>
    <message>
        <source>For how long is {who} sent out?</source>
        <translation>让 {who} 暂离多久？</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂扣</translation>
    </message>
    <message>
        <source>Hold what {who} says?</source>
        <translation>暂扣 {who} 的发言？</translation>
    </message>
    <message>
        <source>In all rooms, under another name too. They can read, and raise a hand.</source>
        <translation>在所有房间，换名字也一样。他们可以阅读和举手。</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>请出</translation>
    </message>
    <message>
        <source>Kick {count}</source>
        <translation>请出 {count} 人</translation>
    </message>
    <message>
        <source>Kick {who} out of {rooms}?</source>
        <translation>将 {who} 请出 {rooms}？</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>禁言</translation>
    </message>
    <message>
        <source>Mute {who} for how long?</source>
        <translation>禁言 {who} 多久？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Of all rooms. They can't come back before, under another name either.</source>
        <translation>从所有房间。在此之前不能回来，换名字也不行。</translation>
    </message>
    <message>
        <source>Only they see it. How often somebody was warned is kept.</source>
        <translation>只有本人看到。警告次数会被记录。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>请离</translation>
    </message>
    <message>
        <source>Such as “Please don't write in capitals”</source>
        <translation>例如“请不要全用大写字母”</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warn {who}</source>
        <translation>警告 {who}</translation>
    </message>
    <message>
        <source>What should {who} be called?</source>
        <translation>{who} 应叫什么名字？</translation>
    </message>
    <message>
        <source>What to say to them</source>
        <translation>要对他们说什么</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
</context>
<context>
    <name>AskNames</name>
    <message>
        <source>List of names</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>May guests of {room} take another name?</source>
        <translation>{room} 的访客可以换名字吗？</translation>
    </message>
    <message>
        <source>Names that look like one on the list count as that. Who is inside stays.</source>
        <translation>与名单中相似的名字视为同一个。已在里面的人留下。</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>名字，每行一个</translation>
    </message>
    <message>
        <source>No: they keep the name they came with, also when they come back</source>
        <translation>不可：保持进来时的名字，回来时也一样</translation>
    </message>
    <message>
        <source>One name a line, as you paste it. Empty: everybody comes in.</source>
        <translation>每行一个名字，直接粘贴即可。留空：所有人都可进来。</translation>
    </message>
    <message>
        <source>One name a line, such as “Teacher”. Empty: none.</source>
        <translation>每行一个名字，例如“老师”。留空：没有。</translation>
    </message>
    <message>
        <source>Others may &amp;knock; without it they are turned away</source>
        <translation>其他人可以敲门(&amp;K)；不选则拒之门外</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>换名字</translation>
    </message>
    <message>
        <source>Reserved names</source>
        <translation>保留的名字</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>What looks like one of them is kept too. Who has one already stays.</source>
        <translation>与其相似的也一并保留。已在使用者照旧。</translation>
    </message>
    <message>
        <source>Which names may nobody take in {room}?</source>
        <translation>在 {room} 哪些名字任何人都不能用？</translation>
    </message>
    <message>
        <source>Who may come into {room}?</source>
        <translation>谁可以进入 {room}？</translation>
    </message>
    <message>
        <source>Yes, whenever they like</source>
        <translation>可以，随时</translation>
    </message>
    <message>
        <source>You can rename them all the same.</source>
        <translation>你仍可以给他们改名。</translation>
    </message>
</context>
<context>
    <name>AskRooms</name>
    <message>
        <source>4 to 32 characters. It is asked of whoever is new; nobody can read it here again.</source>
        <translation>4 至 32 个字符。新来者须输入；此处无法再看到它。</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>{seconds} 秒后</translation>
    </message>
    <message>
        <source>All see it at once</source>
        <translation>所有人立即看到</translation>
    </message>
    <message>
        <source>All that was said since the room was opened</source>
        <translation>房间开放以来说过的一切</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>As fast as they like</source>
        <translation>不限速度</translation>
    </message>
    <message>
        <source>As long as in other rooms</source>
        <translation>与其他房间一样久</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Blur pictures</source>
        <translation>模糊图片</translation>
    </message>
    <message>
        <source>Blurred until they tap them</source>
        <translation>点按前模糊</translation>
    </message>
    <message>
        <source>Changing messages</source>
        <translation>修改消息</translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>关闭房间</translation>
    </message>
    <message>
        <source>Close rooms</source>
        <translation>关闭房间</translation>
    </message>
    <message>
        <source>Close the room {room}?</source>
        <translation>关闭房间 {room}？</translation>
    </message>
    <message numerus="yes">
        <source>Close {count} rooms: {rooms}?</source>
        <translation>
            <numerusform>关闭 {count} 个房间：{rooms}？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Each decides for itself which to show, as moderators do; its own it always sees.</source>
        <translation>每个人自己决定显示哪些，管理员也一样；自己的总能看到。</translation>
    </message>
    <message>
        <source>Empty: none is asked for</source>
        <translation>留空：不要求</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>For {seconds} seconds</source>
        <translation>{seconds} 秒内</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>How do guests of {room} see pictures?</source>
        <translation>{room} 的访客如何看到图片？</translation>
    </message>
    <message>
        <source>How fast may each guest write in {room}?</source>
        <translation>每位访客在 {room} 可以写多快？</translation>
    </message>
    <message>
        <source>How long is what is said in {room} kept?</source>
        <translation>{room} 中说过的话保留多久？</translation>
    </message>
    <message>
        <source>How long may guests change what they wrote in {room}?</source>
        <translation>{room} 的访客在多久内可修改所写内容？</translation>
    </message>
    <message>
        <source>In the history on disk, also when the room is closed. What is older goes within the hour; if that is more than a quarter of all at once, the window says what to do.</source>
        <translation>指磁盘上的历史，房间关闭时也一样。更旧的会在一小时内删除；若一次超过全部的四分之一，窗口会说明该怎么办。</translation>
    </message>
    <message>
        <source>It stands above what is said, also for who comes later.</source>
        <translation>它显示在消息之上，之后来的人也会看到。</translation>
    </message>
    <message>
        <source>It stays open when its last guest leaves.</source>
        <translation>最后一位访客离开时仍保持开放。</translation>
    </message>
    <message>
        <source>It waits until you or a moderator let it through</source>
        <translation>等待你或管理员放行</translation>
    </message>
    <message>
        <source>Its guests see it above the messages.</source>
        <translation>访客会在消息上方看到它。</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>房间名称</translation>
    </message>
    <message>
        <source>Name, such as “Workshop”</source>
        <translation>名称，例如“工作坊”</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新房间</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新来者</translation>
    </message>
    <message>
        <source>Nobody is in there.</source>
        <translation>里面没有人。</translation>
    </message>
    <message>
        <source>Nobody new: the room is locked</source>
        <translation>不接受新人：房间已锁定</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>什么都不显示</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>告示</translation>
    </message>
    <message>
        <source>Of what was said before they came. Who was there before reads on from then.</source>
        <translation>指他们到来之前说过的话。之前在场的人从那时起接着读。</translation>
    </message>
    <message>
        <source>One message every {seconds} seconds</source>
        <translation>每 {seconds} 秒一条消息</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>开一个房间</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>打开房间</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Pinned notice</source>
        <translation>置顶的告示</translation>
    </message>
    <message>
        <source>Sent out, with the reason below:</source>
        <translation>以下列原因请出：</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>设定 PIN</translation>
    </message>
    <message>
        <source>Set topic</source>
        <translation>设定话题</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>慢速模式</translation>
    </message>
    <message>
        <source>Such as 4711</source>
        <translation>例如 4711</translation>
    </message>
    <message>
        <source>Such as “Back at ten past”. Empty: nothing is pinned.</source>
        <translation>例如“十点十分回来”。留空：不置顶。</translation>
    </message>
    <message>
        <source>Such as “Questions after each talk, please”</source>
        <translation>例如“请在每场演讲后提问”</translation>
    </message>
    <message>
        <source>The PIN of {room}</source>
        <translation>{room} 的 PIN</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} messages</source>
        <translation>
            <numerusform>最近 {count} 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>They may take it back as long. You and moderators see what it was.</source>
        <translation>同样时间内也可撤回。你和管理员能看到原来的内容。</translation>
    </message>
    <message>
        <source>They see how long they have to wait.</source>
        <translation>他们会看到还需等多久。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>What do newcomers to {room} see?</source>
        <translation>{room} 的新来者能看到什么？</translation>
    </message>
    <message>
        <source>What happens to what guests say in {room}?</source>
        <translation>{room} 的访客所说的话如何处理？</translation>
    </message>
    <message>
        <source>What is pinned in {room}?</source>
        <translation>在 {room} 置顶什么？</translation>
    </message>
    <message>
        <source>What is {room} about?</source>
        <translation>{room} 是关于什么的？</translation>
    </message>
    <message>
        <source>What waits stands above the messages: A lets it through, D doesn't.</source>
        <translation>等待的内容显示在消息上方：按 A 放行，按 D 拒绝。</translation>
    </message>
    <message>
        <source>When do all see what a guest says in {room}?</source>
        <translation>{room} 的访客所说何时被所有人看到？</translation>
    </message>
    <message>
        <source>Who comes in</source>
        <translation>谁可进入</translation>
    </message>
    <message>
        <source>Who may come into {room}?</source>
        <translation>谁可以进入 {room}？</translation>
    </message>
    <message>
        <source>Whoever is inside stays, and may come back.</source>
        <translation>已在里面的人留下，也可以再回来。</translation>
    </message>
    <message>
        <source>Whoever you let in: the others knock, and you see them above the log</source>
        <translation>由你允许者：其他人敲门，你会在日志上方看到</translation>
    </message>
    <message>
        <source>You and moderators see it at once, above the messages, and can stop it there.</source>
        <translation>你和管理员会立即在消息上方看到，并可在那里拦下。</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>&amp;Take back</source>
        <translation>撤销(&amp;T)</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>所有房间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message numerus="yes">
        <source>None of the last {count} acts fits. Show earlier to look further back.</source>
        <translation>
            <numerusform>最近 {count} 项操作中没有符合的。显示更早的以继续查找。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was done fits.</source>
        <translation>没有符合的操作。</translation>
    </message>
    <message>
        <source>Nothing was done yet. Mutes, bans, rules and all else will stand here.</source>
        <translation>还没有操作。禁言、封禁、规则等都会显示在这里。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Select an act to see whom it was about, and what was said.</source>
        <translation>选中一项操作，查看涉及谁以及说了什么。</translation>
    </message>
    <message>
        <source>Show &amp;earlier</source>
        <translation>显示更早(&amp;E)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>BanDialog</name>
    <message>
        <source>Also kept out, and here lately: {who}.</source>
        <translation>也被拒之门外且最近来过：{who}。</translation>
    </message>
    <message>
        <source>Also sent out: {who}.</source>
        <translation>也会被请出：{who}。</translation>
    </message>
    <message>
        <source>Choose what of them is banned.</source>
        <translation>请选择按其什么封禁。</translation>
    </message>
    <message>
        <source>For {length}</source>
        <translation>{length}</translation>
    </message>
    <message>
        <source>Keep {name} out of all rooms?</source>
        <translation>将 {name} 拒于所有房间之外？</translation>
    </message>
    <message>
        <source>Kept out, and here lately: {who}.</source>
        <translation>被拒之门外且最近来过：{who}。</translation>
    </message>
    <message>
        <source>New devices at their address: they have to &amp;knock</source>
        <translation>其地址上的新设备：须先敲门(&amp;K)</translation>
    </message>
    <message>
        <source>Nobody else is hit, of those here or lately here.</source>
        <translation>在场或最近来过的人中，不会波及其他人。</translation>
    </message>
    <message>
        <source>Nobody is hit, of those here or lately here.</source>
        <translation>在场或最近来过的人中，不会波及任何人。</translation>
    </message>
    <message>
        <source>Sent out: {who}.</source>
        <translation>会被请出：{who}。</translation>
    </message>
    <message>
        <source>Their &amp;address: everyone who comes from there</source>
        <translation>其地址：来自那里的所有人(&amp;A)</translation>
    </message>
    <message>
        <source>Their &amp;device: this browser, under whatever name</source>
        <translation>其设备：这个浏览器，无论用什么名字(&amp;D)</translation>
    </message>
    <message>
        <source>Their &amp;name, and what looks like it</source>
        <translation>其名字及相似的名字(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} 以及另外 {count} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} (it is this machine's own)</source>
        <translation>{part}（这是本机自己的）</translation>
    </message>
</context>
<context>
    <name>BanForm</name>
    <message>
        <source>*bot* for all with bot in it</source>
        <translation>*bot* 表示所有含 bot 的</translation>
    </message>
    <message>
        <source>A subnet: all addresses that begin so</source>
        <translation>子网：以此开头的所有地址</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Keep out of all rooms:</source>
        <translation>拒于所有房间之外：</translation>
    </message>
    <message>
        <source>Names, and what looks like them</source>
        <translation>名字及相似的名字</translation>
    </message>
    <message>
        <source>What is banned</source>
        <translation>封禁什么</translation>
    </message>
</context>
<context>
    <name>Banning</name>
    <message>
        <source>Ban</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>多久</translation>
    </message>
</context>
<context>
    <name>Bans</name>
    <message>
        <source>&amp;Ban…</source>
        <translation>封禁(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>解除(&amp;L)</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>封禁列表</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Lift takes effect at once. Ctrl+Z takes back what was done last.</source>
        <translation>解除立即生效。Ctrl+Z 撤销最近的操作。</translation>
    </message>
    <message>
        <source>Name, address or reason</source>
        <translation>名字、地址或原因</translation>
    </message>
    <message>
        <source>Nobody here has these words.</source>
        <translation>这里没有人含这些字词。</translation>
    </message>
    <message>
        <source>Nobody is kept out, muted or held.</source>
        <translation>没有人被拒之门外、禁言或暂扣。</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>只显示含这些字词的行</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>These are {most} of {count}: look for a name or an address.</source>
        <translation>这是 {count} 项中的 {most} 项：请查找名字或地址。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Who is kept out, muted or held</source>
        <translation>谁被拒之门外、禁言或暂扣</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>BesideDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Click to see</source>
        <translation>点击以显示</translation>
    </message>
    <message>
        <source>Nothing is drawn there</source>
        <translation>那里什么都没画</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>白板</translation>
    </message>
    <message numerus="yes">
        <source>by {count} people</source>
        <translation>
            <numerusform>来自 {count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} strokes</source>
        <translation>
            <numerusform>{count} 笔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>Board</source>
        <translation>白板</translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message>
        <source>A picture by {who}</source>
        <translation>{who} 的图片</translation>
    </message>
    <message>
        <source>Clear the whiteboard</source>
        <translation>清空白板</translation>
    </message>
    <message>
        <source>Drawn by {who}</source>
        <translation>由 {who} 绘制</translation>
    </message>
    <message>
        <source>Let nobody draw but moderators</source>
        <translation>只让管理员绘画</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Room of the board</source>
        <translation>白板所在的房间</translation>
    </message>
    <message>
        <source>Show all of the board (0)</source>
        <translation>显示整个白板 (0)</translation>
    </message>
    <message>
        <source>Take all they drew off the board (Shift+Del)</source>
        <translation>将其所画的全部从白板上取下 (Shift+Del)</translation>
    </message>
    <message>
        <source>Take this stroke off the board (Del)</source>
        <translation>将这一笔从白板上取下 (Del)</translation>
    </message>
    <message>
        <source>Undo clearing</source>
        <translation>撤销清空</translation>
    </message>
    <message>
        <source>Written by {who}</source>
        <translation>由 {who} 书写</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>{said}; Space shows it</source>
        <translation>{said}；空格键显示</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Acts</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>没有选中任何人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>备注：{words}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Others by the same browser or address</source>
        <translation>使用同一浏览器或地址的其他人</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>卡片的各部分</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同之处</translation>
    </message>
    <message>
        <source>Their last messages</source>
        <translation>其最近的消息</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translation>对其做过的操作</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>CardActs</name>
    <message>
        <source>Ban…</source>
        <translation>封禁…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>请出</translation>
    </message>
    <message>
        <source>Last warned at {time}: {words}</source>
        <translation>上次警告于 {time}：{words}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Mute 10 min</source>
        <translation>禁言 10 分钟</translation>
    </message>
    <message>
        <source>Nobody knows any more which browser that was: no note can be kept.</source>
        <translation>已无人知道那是哪个浏览器：无法保存备注。</translation>
    </message>
    <message>
        <source>Select somebody in a list to see them here.</source>
        <translation>在列表中选中某人即可在此查看。</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>They have said nothing yet.</source>
        <translation>还没有发言。</translation>
    </message>
    <message>
        <source>Warn…</source>
        <translation>警告…</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Left at {time}</source>
        <translation>{time} 离开</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>已不在这里</translation>
    </message>
    <message>
        <source>joined at {time}</source>
        <translation>{time} 加入</translation>
    </message>
    <message>
        <source>joined just now</source>
        <translation>刚刚加入</translation>
    </message>
    <message numerus="yes">
        <source>joined {count} min ago</source>
        <translation>
            <numerusform>{count} 分钟前加入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>From this window's log alone: no history is kept.</source>
        <translation>仅来自本窗口的日志：没有保存历史。</translation>
    </message>
    <message>
        <source>The history can't be read: {why}</source>
        <translation>无法读取历史：{why}</translation>
    </message>
</context>
<context>
    <name>CardTabs</name>
    <message>
        <source>Acts</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Del takes back what is selected.</source>
        <translation>Del 撤销所选的操作。</translation>
    </message>
    <message>
        <source>Nobody else here has their browser or their address.</source>
        <translation>这里没有其他人使用同一浏览器或地址。</translation>
    </message>
    <message>
        <source>Nothing was done to them lately.</source>
        <translation>最近没有对其做过任何操作。</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>被拒：{count}</translation>
    </message>
    <message>
        <source>Return shows the card of whom you select.</source>
        <translation>回车显示所选之人的卡片。</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages since they came</source>
        <translation>
            <numerusform>加入以来 {count} 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>{last}, at most {most}</source>
        <translation>{last}，最高 {most}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Announced to {people}</source>
        <translation>已向{people}公告</translation>
    </message>
    <message>
        <source>Announced; nobody is there to hear it yet</source>
        <translation>已公告；还没有人在场听到</translation>
    </message>
    <message>
        <source>Hosting could not start: {why}</source>
        <translation>无法开始主持：{why}</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in part, {count} came back: {what}. {why}</source>
        <translation>
            <numerusform>已部分撤销，恢复了 {count} 项：{what}。{why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back in part: {what}. {why}</source>
        <translation>已部分撤销：{what}。{why}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Select a message to read all of it.</source>
        <translation>选中一条消息以阅读全文。</translation>
    </message>
    <message>
        <source>The selected message, whole</source>
        <translation>所选消息全文</translation>
    </message>
</context>
<context>
    <name>Diagnosing</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>诊断信息已复制</translation>
    </message>
    <message>
        <source>Hosting goes on, and what was said and decided is kept.</source>
        <translation>仍在主持，说过的话和所作的决定都已保留。</translation>
    </message>
    <message>
        <source>Hosting goes on.</source>
        <translation>仍在主持。</translation>
    </message>
    <message>
        <source>The program ended without a goodbye last time. Nothing is kept on disk, so what was said then is gone, and rooms that were opened by hand are closed.</source>
        <translation>上次程序未正常告别就结束了。磁盘上没有保留任何内容，所以当时说的话已丢失，手动打开的房间已关闭。</translation>
    </message>
    <message>
        <source>The program ended without a goodbye last time; the same rooms are open again.</source>
        <translation>上次程序未正常告别就结束了；同样的房间已重新打开。</translation>
    </message>
    <message>
        <source>What was kept is still there.</source>
        <translation>已保留的内容都还在。</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>{count} of {of}</source>
        <translation>{of} 中的 {count}</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Tabs of the docks</source>
        <translation>窗格标签页</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Checking {address}…</source>
        <translation>正在检查 {address}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Keeps guests out</source>
        <translation>把访客挡在外面</translation>
    </message>
    <message>
        <source>May keep guests out</source>
        <translation>可能把访客挡在外面</translation>
    </message>
    <message>
        <source>Nobody can join?</source>
        <translation>没有人能加入？</translation>
    </message>
    <message>
        <source>Not hosting: start hosting first.</source>
        <translation>未在主持：请先开始主持。</translation>
    </message>
    <message>
        <source>Nothing is wrong on this computer. What may keep guests out:</source>
        <translation>这台电脑没有问题。可能把访客挡在外面的是：</translation>
    </message>
    <message>
        <source>Probably keeps guests out</source>
        <translation>很可能把访客挡在外面</translation>
    </message>
    <message>
        <source>The check itself failed. Check again.</source>
        <translation>检查本身失败了。请再检查一次。</translation>
    </message>
    <message>
        <source>This keeps guests out.</source>
        <translation>是它把访客挡在外面。</translation>
    </message>
    <message>
        <source>This probably keeps guests out.</source>
        <translation>很可能是它把访客挡在外面。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>All are sent out, and what was said is gone.</source>
        <translation>所有人会被请出，说过的话也不再保留。</translation>
    </message>
    <message>
        <source>All are sent out. The rooms stay, and who keeps the page open comes back when you start again.</source>
        <translation>所有人会被请出。房间保留，未关闭页面的人会在你重新开始时回来。</translation>
    </message>
    <message>
        <source>All are sent out. What was said is kept, and the rooms are there again when you next start.</source>
        <translation>所有人会被请出。说过的话会保留，下次启动时房间仍在。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>关闭窗口？</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>在托盘中继续主持</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>停止主持</translation>
    </message>
    <message>
        <source>Stop hosting?</source>
        <translation>停止主持？</translation>
    </message>
    <message>
        <source>There now: {guests}</source>
        <translation>现在在场：{guests}</translation>
    </message>
    <message numerus="yes">
        <source>{guests} in {count} other rooms</source>
        <translation>
            <numerusform>{guests}，在另外 {count} 个房间</numerusform>
        </translation>
    </message>
    <message>
        <source>{here}, in {room}</source>
        <translation>{here}，在 {room}</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was said, whole</source>
        <translation>说过的全文</translation>
    </message>
    <message>
        <source>Whispered to</source>
        <translation>私语对象</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>It holds in this room, for whoever comes with their browser, also later.</source>
        <translation>在此房间有效，对象是使用其浏览器者，以后也一样。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>What {name} may in {room}, whatever their role may</source>
        <translation>无论其角色如何，{name} 在 {room} 可以做的</translation>
    </message>
    <message>
        <source>as their role</source>
        <translation>按其角色</translation>
    </message>
    <message>
        <source>may</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>不可以</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export history</source>
        <translation>导出历史</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>History is off: there is nothing on disk to export.</source>
        <translation>历史已关闭：磁盘上没有可导出的内容。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>正在打开历史。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who was there: attendance (CSV)</source>
        <translation>在场者：出席记录（CSV）</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>ExportFound</name>
    <message>
        <source>All that this search finds goes into the file, also what isn't listed yet.</source>
        <translation>此搜索找到的全部都会写入文件，包括尚未列出的。</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>导出找到的内容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All that is known, for programs (JSON Lines)</source>
        <translation>已知的全部，供程序使用（JSON Lines）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>已写入多少</translation>
    </message>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>无法保存：{why}</translation>
    </message>
    <message>
        <source>Page to read (HTML)</source>
        <translation>供阅读的网页（HTML）</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>供电子表格使用的表（CSV）</translation>
    </message>
    <message>
        <source>Times in the file are UTC.</source>
        <translation>文件中的时间为 UTC。</translation>
    </message>
    <message>
        <source>What was taken back is in the file, too, with its words: look through it before you give it to others. Times in it are UTC.</source>
        <translation>被撤回的内容也连同文字在文件中：交给他人前请先查看。文件中的时间为 UTC。</translation>
    </message>
    <message>
        <source>With the &amp;pictures that are still shared</source>
        <translation>包括仍在共享的图片(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are in {file}.</source>
        <translation>
            <numerusform>{file} 中有 {count} 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A firewall or the Wi-Fi may keep it out</source>
        <translation>可能被防火墙或 Wi-Fi 挡住</translation>
    </message>
    <message>
        <source>About the history</source>
        <translation>关于历史记录</translation>
    </message>
    <message>
        <source>Everyone goes on; it is tried again by itself</source>
        <translation>大家照常继续；会自动重试</translation>
    </message>
    <message>
        <source>Hosting could not start: {why}</source>
        <translation>无法开始主持：{why}</translation>
    </message>
    <message>
        <source>Links and codes with {address} lead nowhere any more</source>
        <translation>带有 {address} 的链接和二维码已无法打开</translation>
    </message>
    <message>
        <source>Nobody can join</source>
        <translation>没有人能加入</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Give guests the address that the window shows now; printed codes of before may lead nowhere. If a port is taken, end the program that has it, or choose another port, and start hosting again.</source>
        <translation>已保存的内容没有丢失。请把窗口现在显示的地址告诉访客；之前打印的二维码可能已无法打开。如果端口被占用，请关闭占用它的程序，或另选一个端口，然后重新开始托管。</translation>
    </message>
    <message>
        <source>Rooms and guests go on. What is said now may be lost if this program ends before the history is back, which is tried again by itself. Make room on the disk, and see that the data folder can be written to.</source>
        <translation>房间和访客照常继续。如果程序在历史记录恢复之前结束，现在说的话可能会丢失；程序会自动重试。请在磁盘上腾出空间，并确认数据文件夹可以写入。</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>自启动以来</translation>
    </message>
    <message>
        <source>The name is not this computer's any more</source>
        <translation>该名称不再属于这台电脑</translation>
    </message>
    <message>
        <source>They may come back in a minute</source>
        <translation>他们一分钟后可能回来</translation>
    </message>
    <message>
        <source>This computer has another address</source>
        <translation>这台电脑换了地址</translation>
    </message>
    <message>
        <source>{address} got the page, but no connection came about</source>
        <translation>{address} 收到了页面，但没有建立连接</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About PeerPyRTC Desktop</source>
        <translation>关于 PeerPyRTC Desktop</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Taken back: guests read it nowhere</source>
        <translation>已撤回：访客在任何地方都读不到</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>When it was said, by this computer's clock</source>
        <translation>何时说的，按本机时钟</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>在哪里说的</translation>
    </message>
    <message>
        <source>Where the sender's computer was</source>
        <translation>发送者的电脑在哪里</translation>
    </message>
    <message>
        <source>Who said it; of a whisper, to whom</source>
        <translation>谁说的；私语则是对谁说的</translation>
    </message>
    <message>
        <source>{name}, whispered to {to}</source>
        <translation>{name}，私语给 {to}</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Messages found</source>
        <translation>找到的消息</translation>
    </message>
</context>
<context>
    <name>HostingActs</name>
    <message>
        <source>PeerPyRTC Desktop: hosting</source>
        <translation>PeerPyRTC Desktop：正在主持</translation>
    </message>
</context>
<context>
    <name>InForce</name>
    <message>
        <source>banned</source>
        <translation>已封禁</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已暂扣</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已禁言</translation>
    </message>
    <message>
        <source>names like {name}</source>
        <translation>类似 {name} 的名字</translation>
    </message>
    <message>
        <source>new devices at {address}</source>
        <translation>{address} 上的新设备</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>已暂离</translation>
    </message>
    <message>
        <source>whoever it hits</source>
        <translation>凡被波及者</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>This takes a whole number, such as 10.</source>
        <translation>这里需要整数，例如 10。</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message>
        <source>Any room (home page)</source>
        <translation>任意房间（主页）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Room to invite to</source>
        <translation>要邀请到的房间</translation>
    </message>
    <message>
        <source>Scan to join</source>
        <translation>扫码加入</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>1. Join the Wi-Fi {name}</source>
        <translation>1. 加入 Wi-Fi {name}</translation>
    </message>
    <message>
        <source>2. Open the chat</source>
        <translation>2. 打开聊天</translation>
    </message>
    <message>
        <source>Address of the room</source>
        <translation>房间地址</translation>
    </message>
    <message>
        <source>Address of this machine</source>
        <translation>本机地址</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Guests on the same network scan the code, or type the address into a browser. Nothing to install, no account. If they can't connect, this computer's firewall must let {ports} in.</source>
        <translation>同一网络中的访客扫描二维码，或在浏览器中输入地址。无需安装，无需帐号。如果连不上，须让这台电脑的防火墙放行 {ports}。</translation>
    </message>
    <message>
        <source>Hosting could not start</source>
        <translation>无法开始主持</translation>
    </message>
    <message>
        <source>Nobody can join. Start hosting to open the rooms again.</source>
        <translation>没有人能加入。请开始主持以重新打开房间。</translation>
    </message>
    <message>
        <source>Nobody can join?</source>
        <translation>没有人能加入？</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>未在主持</translation>
    </message>
    <message>
        <source>Nothing is lost: once that is mended, try again.</source>
        <translation>没有丢失任何内容：修复后请重试。</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>开始主持</translation>
    </message>
    <message>
        <source>Starting to host…</source>
        <translation>正在开始主持…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Wi-Fi code…</source>
        <translation>Wi-Fi 二维码…</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>+, -, 0</source>
        <translation>+、-、0</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 到 9</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Clear the filter, or the selection</source>
        <translation>清除筛选或选择</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Del, Shift+Del</source>
        <translation>Del、Shift+Del</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Follow the newest messages</source>
        <translation>跟随最新消息</translation>
    </message>
    <message>
        <source>Held over the messages: they stand still while you aim</source>
        <translation>在消息上按住：瞄准时消息静止不动</translation>
    </message>
    <message>
        <source>In the messages: take back those that are selected</source>
        <translation>在消息中：撤回所选的</translation>
    </message>
    <message>
        <source>In what waits: deny, take back, turn away, lower the hand</source>
        <translation>在等待列表中：拒绝、撤回、拒之门外、放下手</translation>
    </message>
    <message>
        <source>In what waits: let it through, let it stand, let in, give the word</source>
        <translation>在等待列表中：放行、保留、允许进入、给发言权</translation>
    </message>
    <message>
        <source>In what waits: mute for 10 minutes, ban; that denies messages, too</source>
        <translation>在等待列表中：禁言 10 分钟、封禁；同时拒绝其消息</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>M, B</source>
        <translation>M、B</translation>
    </message>
    <message>
        <source>On a room: show only its messages</source>
        <translation>在房间上：只显示其消息</translation>
    </message>
    <message>
        <source>On the board: from stroke to stroke, the latest first</source>
        <translation>在白板上：逐笔查看，最新的在前</translation>
    </message>
    <message>
        <source>On the board: nearer, away, all of it</source>
        <translation>在白板上：靠近、远离、全部</translation>
    </message>
    <message>
        <source>On the board: take the stroke away, or all its author drew</source>
        <translation>在白板上：取下这一笔，或此人所画的全部</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp、PgDn</translation>
    </message>
    <message>
        <source>Presets: in the peers, the messages, what waits and a search</source>
        <translation>预设：用于参与者、消息、等待列表和搜索结果</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回车</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>Patterns don't work on this machine: google-re2 isn't there. Words do, also in spellings that are meant to slip through.</source>
        <translation>模式在这台机器上不可用：没有 google-re2。字词可用，也能识别用来蒙混的写法。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>From its next start on this window speaks the system's language</source>
        <translation>下次启动时，此窗口使用系统语言</translation>
    </message>
    <message>
        <source>From its next start on this window speaks {language}</source>
        <translation>下次启动时，此窗口使用{language}</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>Say a length, such as 10 min or 2 h, and no end.</source>
        <translation>请输入时长，如 10 min 或 2 h，而不是结束时间。</translation>
    </message>
    <message>
        <source>Say for how long, such as 10 min, 2 h or until 3 pm.</source>
        <translation>请写明多久，例如 10 min、2 h 或 until 3 pm。</translation>
    </message>
    <message>
        <source>That is no time at all: say at least a second.</source>
        <translation>这不是一段时间：至少一秒。</translation>
    </message>
    <message>
        <source>That is too long: up to ten years, or “for good”.</source>
        <translation>太长了：最多十年，或“永久”。</translation>
    </message>
    <message>
        <source>That time has passed already.</source>
        <translation>那个时间已经过去。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>没有这一天。</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>没有这个时刻。</translation>
    </message>
    <message>
        <source>Until {hour} what? Such as {hour}:00 or {hour} pm.</source>
        <translation>到 {hour} 什么？例如 {hour}:00 或 {hour} pm。</translation>
    </message>
    <message>
        <source>and</source>
        <translation>和</translation>
    </message>
    <message>
        <source>d, day, days</source>
        <translation>天, 日, d</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>for good, for ever</source>
        <translation>永久, 永远</translation>
    </message>
    <message>
        <source>h, hr, hrs, hour, hours</source>
        <translation>小时, 时, 个小时, h</translation>
    </message>
    <message>
        <source>m, min, mins, minute, minutes</source>
        <translation>分钟, 分, m, min</translation>
    </message>
    <message>
        <source>s, sec, secs, second, seconds</source>
        <translation>秒, 秒钟, s</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>until</source>
        <translation>到, 直到, 至</translation>
    </message>
    <message>
        <source>w, week, weeks</source>
        <translation>周, 星期, 个星期</translation>
    </message>
    <message numerus="yes">
        <source>{count} d</source>
        <translation>
            <numerusform>{count} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h</source>
        <translation>
            <numerusform>{count} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min</source>
        <translation>
            <numerusform>{count} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} s</source>
        <translation>
            <numerusform>{count} 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} w</source>
        <translation>
            <numerusform>{count} 周</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of what? Such as {number} min, {number} h or {number} days.</source>
        <translation>{number} 什么？例如 {number} min、{number} h 或 {number} 天。</translation>
    </message>
    <message>
        <source>“{words}” is no length of time. Try 10 min, 2 h, 3 days, until 3 pm, until 18:30.</source>
        <translation>“{words}”不是一段时间。请试试 10 min、2 h、3 天、到 18:30。</translation>
    </message>
</context>
<context>
    <name>LogCells</name>
    <message>
        <source>Erased: its time was over</source>
        <translation>已删除：保留期已过</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message numerus="yes">
        <source>Said {count} times, last at {time}</source>
        <translation>
            <numerusform>说了 {count} 次，最近一次在 {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back at {time}: guests read it nowhere</source>
        <translation>于 {time} 撤回：访客在任何地方都读不到</translation>
    </message>
    <message>
        <source>{name}, reported by {by}</source>
        <translation>{name}，举报人 {by}</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Filter by name or words</source>
        <translation>按名字或字词筛选</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>筛选消息</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>没有消息符合筛选。</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>还没有人说话。</translation>
    </message>
    <message>
        <source>Only {name}  ✕</source>
        <translation>只看 {name}  ✕</translation>
    </message>
    <message>
        <source>Show everyone's messages again</source>
        <translation>重新显示所有人的消息</translation>
    </message>
    <message>
        <source>Show everyone's messages again (Esc in a table)</source>
        <translation>重新显示所有人的消息（在表格中按 Esc）</translation>
    </message>
    <message>
        <source>Show messages of</source>
        <translation>显示谁的消息</translation>
    </message>
    <message>
        <source>reported by {name}</source>
        <translation>举报人：{name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages selected</source>
        <translation>
            <numerusform>已选 {count} 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {kept}</source>
        <translation>{kept} 中的 {shown}</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>还没有人说话。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Sort peers</source>
        <translation>人员排序(&amp;S)</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>地址已复制</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>Copied {count} rows</source>
        <translation>
            <numerusform>已复制 {count} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {count}</source>
        <translation>正在复制 {count} 中的 {done}</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Waiting for the first guest</source>
        <translation>等待第一位访客</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>How long</source>
        <translation>多久</translation>
    </message>
    <message>
        <source>Such as 10 min, 2 h or until 3 pm</source>
        <translation>例如 10 min、2 h 或到 15:00</translation>
    </message>
    <message>
        <source>This has to end: to keep somebody out for good, ban them.</source>
        <translation>必须有结束时间：要永久拒之门外，请封禁。</translation>
    </message>
    <message>
        <source>Until you take it back.</source>
        <translation>直到你撤销。</translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <translation>直到 {time}。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>房间(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ModeratorLink</name>
    <message>
        <source>&amp;Make the link</source>
        <translation>生成链接(&amp;M)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Make a link for a moderator of {room}?</source>
        <translation>为 {room} 生成管理员链接？</translation>
    </message>
    <message>
        <source>Moderator's link</source>
        <translation>管理员链接</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Whoever opens it first moderates. It works once, within an hour, and can't be shown again. Who came by it stays a moderator in that browser, until you end that under Moderators in the Room menu.</source>
        <translation>最先打开它的人成为管理员。一小时内有效，只能用一次，且不会再次显示。由此而来的人在那个浏览器中一直是管理员，直到你在“房间”菜单的“管理员”中结束。</translation>
    </message>
    <message>
        <source>Whoever opens this first moderates {room}</source>
        <translation>最先打开它的人管理 {room}</translation>
    </message>
</context>
<context>
    <name>ModeratorList</name>
    <message>
        <source>&amp;Invite a moderator…</source>
        <translation>邀请管理员(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>收回(&amp;T)</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Moderators and links</source>
        <translation>管理员与链接</translation>
    </message>
    <message>
        <source>Nobody moderates but you. Invite a moderator makes a link that turns whoever opens it first into one.</source>
        <translation>除你之外没有人管理。“邀请管理员”会生成一个链接，最先打开它的人成为管理员。</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Take away ends it at once, also for who is here. Ctrl+Z gives it back.</source>
        <translation>收回立即生效，对在场者也一样。Ctrl+Z 还回。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>link, not used yet</source>
        <translation>链接，尚未使用</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>until taken away</source>
        <translation>直到收回</translation>
    </message>
    <message>
        <source>whoever opens it</source>
        <translation>打开它的人</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>There is no other room: open one first.</source>
        <translation>没有其他房间：请先开一个。</translation>
    </message>
    <message>
        <source>They keep their name, and what is decided about them goes with them.</source>
        <translation>他们保留名字，关于他们的决定也随之而去。</translation>
    </message>
    <message>
        <source>Which room should {who} go to?</source>
        <translation>{who} 应去哪个房间？</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Note about this guest</source>
        <translation>关于这位访客的备注</translation>
    </message>
    <message>
        <source>Only you read this. It is here again when the same browser comes back.</source>
        <translation>只有你能看到。同一浏览器再来时会再次显示。</translation>
    </message>
    <message>
        <source>Select somebody to write a note about them.</source>
        <translation>选中某人即可写备注。</translation>
    </message>
    <message>
        <source>What you want to know when they come again</source>
        <translation>下次来时你想知道的</translation>
    </message>
    <message>
        <source>{length} of {most} letters</source>
        <translation>{length} / {most} 个字符</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>收起此提示</translation>
    </message>
</context>
<context>
    <name>Numbered</name>
    <message>
        <source>Ban {length}</source>
        <translation>封禁 {length}</translation>
    </message>
    <message>
        <source>Ban {who} {length}</source>
        <translation>封禁 {who} {length}</translation>
    </message>
    <message>
        <source>Ban, which is asked first</source>
        <translation>封禁（先询问）</translation>
    </message>
    <message>
        <source>Hold the messages of {who}</source>
        <translation>暂扣 {who} 的消息</translation>
    </message>
    <message>
        <source>Hold what they say</source>
        <translation>暂扣其发言</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>请出</translation>
    </message>
    <message>
        <source>Kick {who}</source>
        <translation>请出 {who}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>禁言</translation>
    </message>
    <message>
        <source>Mute {length}</source>
        <translation>禁言 {length}</translation>
    </message>
    <message>
        <source>Mute {who} {length}</source>
        <translation>禁言 {who} {length}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Off topic</source>
        <translation>偏离主题</translation>
    </message>
    <message>
        <source>Please stay on topic.</source>
        <translation>请不要偏离主题。</translation>
    </message>
    <message>
        <source>Preset {number}</source>
        <translation>预设 {number}</translation>
    </message>
    <message>
        <source>Send out {length}</source>
        <translation>暂离 {length}</translation>
    </message>
    <message>
        <source>Send {who} out {length}</source>
        <translation>让 {who} 暂离 {length}</translation>
    </message>
    <message>
        <source>Take back what they said</source>
        <translation>撤回其发言</translation>
    </message>
    <message>
        <source>Take back what they said, {length}</source>
        <translation>撤回其发言，{length}</translation>
    </message>
    <message>
        <source>Take back what {who} said, {length}</source>
        <translation>撤回 {who} 的发言，{length}</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warn {who}</source>
        <translation>警告 {who}</translation>
    </message>
    <message>
        <source>{what}?</source>
        <translation>{what}？</translation>
    </message>
</context>
<context>
    <name>NumbersTab</name>
    <message>
        <source>Messages a minute</source>
        <translation>每分钟消息</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>等待发送</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a room or somebody, or “mute” and a name</source>
        <translation>操作、房间或某人，或“禁言”加名字</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>查找并执行</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的</translation>
    </message>
    <message>
        <source>Key or place</source>
        <translation>按键或位置</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有叫这个的。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What to do, or where to go</source>
        <translation>要做什么，或去哪里</translation>
    </message>
</context>
<context>
    <name>PaletteActs</name>
    <message>
        <source>Show messages of {room}</source>
        <translation>显示 {room} 的消息</translation>
    </message>
    <message>
        <source>That has changed meanwhile, and nothing was done</source>
        <translation>情况已改变，未执行任何操作</translation>
    </message>
    <message>
        <source>Who may do what in {room}</source>
        <translation>在 {room} 谁可做什么</translation>
    </message>
    <message>
        <source>room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>{room} is closed</source>
        <translation>{room} 已关闭</translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} 已离开</translation>
    </message>
</context>
<context>
    <name>PastRooms</name>
    <message>
        <source>All rooms</source>
        <translation>所有房间</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>Follow the newest messages again</source>
        <translation>重新跟随最新消息</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>Paused: {count} new</source>
        <translation>
            <numerusform>已暂停：{count} 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume (End)</source>
        <translation>继续 (End)</translation>
    </message>
</context>
<context>
    <name>PeerActs</name>
    <message>
        <source>Nobody is selected: select somebody first</source>
        <translation>没有选中任何人：请先选中</translation>
    </message>
</context>
<context>
    <name>PeerState</name>
    <message>
        <source>Hand up</source>
        <translation>举手</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已禁言</translation>
    </message>
    <message>
        <source>Muted until you take it back</source>
        <translation>禁言直到你解除</translation>
    </message>
    <message>
        <source>Muted until {time}</source>
        <translation>禁言直到 {time}</translation>
    </message>
    <message>
        <source>Muted {time}</source>
        <translation>禁言 {time}</translation>
    </message>
    <message numerus="yes">
        <source>Warned {count} times lately</source>
        <translation>
            <numerusform>最近警告 {count} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say waits for you</source>
        <translation>其发言等你处理</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>被标记</translation>
    </message>
    <message>
        <source>hand up</source>
        <translation>举手</translation>
    </message>
    <message>
        <source>has the word</source>
        <translation>有发言权</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已暂扣</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>被举报</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>被警告</translation>
    </message>
    <message>
        <source>warned {count}×</source>
        <translation>警告 {count} 次</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
</context>
<context>
    <name>PeersModel</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent to it</source>
        <translation>等待发给其的字节数</translation>
    </message>
    <message>
        <source>Joined {room} at {time}</source>
        <translation>{time} 加入 {room}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Messages in the last second</source>
        <translation>最近一秒的消息数</translation>
    </message>
    <message>
        <source>Messages since it joined</source>
        <translation>加入以来的消息数</translation>
    </message>
    <message>
        <source>Msgs</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>被拒：{count}</translation>
    </message>
    <message>
        <source>Reported, hand up, lagging, muted, held or warned; nothing of all others</source>
        <translation>被举报、举手、延迟、禁言、暂扣或被警告；其他人不显示</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Round-trip time, in milliseconds</source>
        <translation>往返时间，毫秒</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The name the others see</source>
        <translation>其他人看到的名字</translation>
    </message>
    <message>
        <source>The room the peer is in</source>
        <translation>所在的房间</translation>
    </message>
    <message>
        <source>Too fast, not passed on: {count}</source>
        <translation>太快，未转发：{count}</translation>
    </message>
    <message>
        <source>Where it asked from, as the history has it; others are in its tip</source>
        <translation>请求来自哪里，与历史中的一致；其余见提示</translation>
    </message>
</context>
<context>
    <name>PeersPane</name>
    <message>
        <source>Filter peers</source>
        <translation>筛选人员</translation>
    </message>
    <message>
        <source>No peer passes the filter.</source>
        <translation>没有人符合筛选。</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>还没有人在。</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从……到……</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Ask the host only</source>
        <translation>只问主机</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>课堂</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Moderators always see who is here: all that they do names them</source>
        <translation>管理员总能看到谁在场：他们所做的一切都会指名</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>安静</translation>
    </message>
    <message>
        <source>View the board</source>
        <translation>观看白板</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>谁可做什么</translation>
    </message>
    <message>
        <source>change their name</source>
        <translation>换名字</translation>
    </message>
    <message>
        <source>change what they wrote</source>
        <translation>修改所写内容</translation>
    </message>
    <message>
        <source>draw on the whiteboard</source>
        <translation>在白板上画</translation>
    </message>
    <message>
        <source>may</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>不可以</translation>
    </message>
    <message>
        <source>open rooms</source>
        <translation>开房间</translation>
    </message>
    <message>
        <source>raise a hand</source>
        <translation>举手</translation>
    </message>
    <message>
        <source>react to messages</source>
        <translation>回应消息</translation>
    </message>
    <message>
        <source>see who else is here</source>
        <translation>看到还有谁在</translation>
    </message>
    <message>
        <source>send files</source>
        <translation>发送文件</translation>
    </message>
    <message>
        <source>send pictures</source>
        <translation>发送图片</translation>
    </message>
    <message>
        <source>take back what they wrote</source>
        <translation>撤回所写内容</translation>
    </message>
    <message>
        <source>whisper to guests</source>
        <translation>私语其他访客</translation>
    </message>
    <message>
        <source>write to all</source>
        <translation>对所有人写</translation>
    </message>
    <message>
        <source>write to you and moderators</source>
        <translation>写给你和管理员</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>Pin this message</source>
        <translation>置顶此消息</translation>
    </message>
    <message>
        <source>Select one message that all can read: that is pinned</source>
        <translation>选中一条所有人都能读的消息：它会被置顶</translation>
    </message>
    <message>
        <source>Unpin this message</source>
        <translation>取消置顶此消息</translation>
    </message>
</context>
<context>
    <name>PresetActs</name>
    <message>
        <source>Nobody is selected: select somebody first</source>
        <translation>没有选中任何人：请先选中</translation>
    </message>
    <message>
        <source>Presets &amp;1 to 9</source>
        <translation>预设 1 到 9(&amp;1)</translation>
    </message>
</context>
<context>
    <name>PresetForm</name>
    <message>
        <source>&amp;What it does</source>
        <translation>做什么(&amp;W)</translation>
    </message>
    <message>
        <source>How &amp;long</source>
        <translation>多久(&amp;L)</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>多久</translation>
    </message>
    <message>
        <source>Preset {number}</source>
        <translation>预设 {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What does the key {number} do in {room}?</source>
        <translation>按键 {number} 在 {room} 做什么？</translation>
    </message>
    <message>
        <source>What does the key {number} do?</source>
        <translation>按键 {number} 做什么？</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>告诉对方的话</translation>
    </message>
    <message>
        <source>Wo&amp;rds</source>
        <translation>文字(&amp;R)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>PresetKeys</name>
    <message>
        <source>Not the same in these rooms</source>
        <translation>在这些房间里不相同</translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} 已离开</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>&amp;As at first</source>
        <translation>恢复最初(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;As everywhere</source>
        <translation>与各处相同(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有地方</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Presets 1 to 9</source>
        <translation>预设 1 到 9</translation>
    </message>
    <message>
        <source>Presets that hold in</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Select somebody in a table, and press the number: it is done at once.</source>
        <translation>在表格中选中某人，按下数字：立即执行。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>They act in the peers, the messages, what waits and what a search finds. Ctrl+Z takes back what was done last.</source>
        <translation>适用于参与者、消息、等待列表和搜索结果。Ctrl+Z 撤销最近的操作。</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>最初设定</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>所有地方</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>A firewall on this computer may keep guests out. That can't be read from here.</source>
        <translation>这台电脑的防火墙可能把访客挡在外面。从这里看不出来。</translation>
    </message>
    <message>
        <source>A guest came from another network: {address}.</source>
        <translation>有一位访客来自另一个网络：{address}。</translation>
    </message>
    <message>
        <source>A guest on a Mac or an iPhone may have to allow its browser the local network.</source>
        <translation>使用 Mac 或 iPhone 的访客可能须允许其浏览器访问本地网络。</translation>
    </message>
    <message>
        <source>Allow it under Privacy &amp; Security, Local Network.</source>
        <translation>请在“隐私与安全性”的“本地网络”中允许。</translation>
    </message>
    <message>
        <source>Choose another address below the code, or stop hosting and start again.</source>
        <translation>在二维码下方选择另一个地址，或停止主持后重新开始。</translation>
    </message>
    <message>
        <source>Connect it to the Wi-Fi or the cable that the guests are on, then check again.</source>
        <translation>请将它连到访客所在的 Wi-Fi 或网线，然后再次检查。</translation>
    </message>
    <message>
        <source>Connect this computer to the network that the guests are on.</source>
        <translation>请将这台电脑连到访客所在的网络。</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Guests on a guest Wi-Fi or behind a second router may see the page and get no connection. Have all join the same network.</source>
        <translation>在访客 Wi-Fi 或第二台路由器后面的人可能看得到页面却连不上。请让所有人加入同一网络。</translation>
    </message>
    <message>
        <source>Guests would see the page and never get in. Let that port in for UDP, or stop hosting and start again.</source>
        <translation>访客会看到页面却永远进不来。请为 UDP 放行该端口，或停止主持后重新开始。</translation>
    </message>
    <message>
        <source>If you trust that network, set it to Private.</source>
        <translation>如果你信任该网络，请将其设为“专用”。</translation>
    </message>
    <message>
        <source>In its settings, under Privacy &amp; Security, Local Network. Safari needs none of it.</source>
        <translation>在其设置的“隐私与安全性”的“本地网络”中。Safari 不需要。</translation>
    </message>
    <message>
        <source>Invite to that address, or start without --host to listen on all.</source>
        <translation>请邀请到那个地址，或不带 --host 启动以监听所有地址。</translation>
    </message>
    <message>
        <source>Invite to the address of the network that the guests are on.</source>
        <translation>请邀请到访客所在网络的地址。</translation>
    </message>
    <message>
        <source>Is the guest in the same Wi-Fi, with mobile data and VPN off? The address begins with http://, not https://. Otherwise a firewall lets nobody in.</source>
        <translation>访客是否在同一 Wi-Fi 中，并关闭了移动数据和 VPN？地址以 http:// 开头，而非 https://。否则就是防火墙谁也不放行。</translation>
    </message>
    <message>
        <source>It must let in {ports}.</source>
        <translation>须放行 {ports}。</translation>
    </message>
    <message>
        <source>No other device has reached this computer yet.</source>
        <translation>还没有其他设备连到这台电脑。</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, TCP port {port}, not even to this computer.</source>
        <translation>{address} 的 TCP 端口 {port} 没有回应，连这台电脑也得不到。</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, UDP port {port}, not even to this computer.</source>
        <translation>{address} 的 UDP 端口 {port} 没有回应，连这台电脑也得不到。</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>打开网络设置</translation>
    </message>
    <message>
        <source>Open privacy settings</source>
        <translation>打开隐私设置</translation>
    </message>
    <message>
        <source>Port {usual} was taken by another program: this is port {port} now.</source>
        <translation>端口 {usual} 已被其他程序占用：现在是端口 {port}。</translation>
    </message>
    <message>
        <source>Show {address}</source>
        <translation>显示 {address}</translation>
    </message>
    <message>
        <source>So it is listening. What a firewall does to others can't be seen from here.</source>
        <translation>所以它在监听。防火墙对其他人如何，从这里看不出来。</translation>
    </message>
    <message>
        <source>So the network lets guests in: look at the one that can't.</source>
        <translation>所以网络放行访客：请检查那台进不来的设备。</translation>
    </message>
    <message>
        <source>Start it without --host, or with an address of this computer.</source>
        <translation>请不带 --host 启动，或使用这台电脑的地址。</translation>
    </message>
    <message>
        <source>TCP port {tcp} and UDP port {udp}</source>
        <translation>TCP 端口 {tcp} 和 UDP 端口 {udp}</translation>
    </message>
    <message>
        <source>That is how it looks when UDP is blocked. Let in UDP port {port}.</source>
        <translation>UDP 被阻挡时就是这样。请放行 UDP 端口 {port}。</translation>
    </message>
    <message>
        <source>The Wi-Fi may keep its devices apart. That can't be seen from here.</source>
        <translation>Wi-Fi 可能把设备彼此隔开。从这里看不出来。</translation>
    </message>
    <message>
        <source>The firewall of this computer is on: {name}.</source>
        <translation>这台电脑的防火墙已开启：{name}。</translation>
    </message>
    <message>
        <source>The host listens on {address} alone: only this computer can join.</source>
        <translation>主机只监听 {address}：只有这台电脑能加入。</translation>
    </message>
    <message>
        <source>The host listens on {other} alone, not on {address}.</source>
        <translation>主机只监听 {other}，不监听 {address}。</translation>
    </message>
    <message>
        <source>The network gave it another address. Invite anew: old codes lead nowhere.</source>
        <translation>网络给了它另一个地址。请重新邀请：旧的二维码已失效。</translation>
    </message>
    <message>
        <source>This computer answers at {address}, {ports}.</source>
        <translation>这台电脑在 {address} 回应，{ports}。</translation>
    </message>
    <message>
        <source>This computer had the address {address} as hosting began, and lost it.</source>
        <translation>这台电脑开始主持时的地址是 {address}，现已失去。</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>这台电脑没有连到任何网络。</translation>
    </message>
    <message>
        <source>This computer is not at {address} any more.</source>
        <translation>这台电脑已不在 {address}。</translation>
    </message>
    <message>
        <source>To find out in ten seconds: look up a guest's address in its Wi-Fi settings and run ping with that here. No answer: switch off client isolation in the router, or use a phone's hotspot.</source>
        <translation>十秒钟查明：在访客的 Wi-Fi 设置中查看其地址，在这里对它运行 ping。没有回应：请在路由器中关闭客户端隔离，或使用手机热点。</translation>
    </message>
    <message>
        <source>Whoever has a code or a link with that must get a new one.</source>
        <translation>持有该地址的二维码或链接的人都须换新的。</translation>
    </message>
    <message>
        <source>Whoever has a code or a link with the usual port must get a new one.</source>
        <translation>持有原端口的二维码或链接的人都须换新的。</translation>
    </message>
    <message>
        <source>Windows treats the network of {adapter} as public, and lets nobody in.</source>
        <translation>Windows 将 {adapter} 的网络视为公用，谁也不放行。</translation>
    </message>
    <message>
        <source>address from the settings</source>
        <translation>设置中的地址</translation>
    </message>
    <message>
        <source>macOS may keep this program from the local network.</source>
        <translation>macOS 可能不让本程序访问本地网络。</translation>
    </message>
    <message>
        <source>name in this network</source>
        <translation>此网络中的名称</translation>
    </message>
    <message>
        <source>port {port} (TCP and UDP)</source>
        <translation>端口 {port}（TCP 和 UDP）</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>仅这台电脑</translation>
    </message>
    <message>
        <source>{adapter} (VPN)</source>
        <translation>{adapter}（VPN）</translation>
    </message>
    <message>
        <source>{adapter} (container)</source>
        <translation>{adapter}（容器）</translation>
    </message>
    <message>
        <source>{adapter} (virtual machine)</source>
        <translation>{adapter}（虚拟机）</translation>
    </message>
    <message>
        <source>{address} belongs to a VPN or a virtual machine: guests seldom get there.</source>
        <translation>{address} 属于 VPN 或虚拟机：访客很少能到达。</translation>
    </message>
    <message numerus="yes">
        <source>{count} devices have joined.</source>
        <translation>
            <numerusform>已有 {count} 台设备加入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests got the page, one at {address}, but no connection.</source>
        <translation>
            <numerusform>{count} 位访客打开了页面，其中一位在 {address}，但没有连上。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redacting</name>
    <message>
        <source>Select one message: all that say the same are taken back</source>
        <translation>选中一条消息：所有说同样话的都会撤回</translation>
    </message>
    <message>
        <source>Select the messages to take back; others stay as they are</source>
        <translation>选中要撤回的消息；其他的不变</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>It is too late for that.</source>
        <translation>时间已过太久。</translation>
    </message>
    <message>
        <source>That can't be taken back any more.</source>
        <translation>已经无法撤销。</translation>
    </message>
    <message>
        <source>That is decided already, or gone.</source>
        <translation>这已经决定了，或已不存在。</translation>
    </message>
    <message>
        <source>That is not on the board any more.</source>
        <translation>它已不在白板上。</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>太长了。</translation>
    </message>
    <message>
        <source>That is too short.</source>
        <translation>太短了。</translation>
    </message>
    <message>
        <source>That message is gone.</source>
        <translation>这条消息已不存在。</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>这里已有人使用你的名字。</translation>
    </message>
    <message>
        <source>That name won't do here.</source>
        <translation>这里不能使用这个名字。</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>一次太多了。</translation>
    </message>
    <message>
        <source>The host can't answer just now.</source>
        <translation>主机现在无法回应。</translation>
    </message>
    <message>
        <source>The host has that file no longer.</source>
        <translation>主机上已没有这个文件。</translation>
    </message>
    <message>
        <source>The host is not taking guests now.</source>
        <translation>主机正在停止。</translation>
    </message>
    <message>
        <source>The host knows nothing of that any more.</source>
        <translation>主机上已没有这项记录。</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>这个房间人数已满，请稍后再试。</translation>
    </message>
    <message>
        <source>The whiteboard is full.</source>
        <translation>白板已满。</translation>
    </message>
    <message>
        <source>There are too many of these already.</source>
        <translation>这里已经太多了。</translation>
    </message>
    <message>
        <source>There is no more room on the disk.</source>
        <translation>主机没有剩余空间。</translation>
    </message>
    <message>
        <source>There is no such ban any more.</source>
        <translation>这项封禁已不存在。</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>没有这个房间。</translation>
    </message>
    <message>
        <source>There is no such rule any more.</source>
        <translation>这条规则已不存在。</translation>
    </message>
    <message>
        <source>This host can't do patterns.</source>
        <translation>这台主机不支持匹配模式。</translation>
    </message>
    <message>
        <source>Whoever is meant is not here any more.</source>
        <translation>这个人不在这里。</translation>
    </message>
</context>
<context>
    <name>RoomActs</name>
    <message>
        <source>All rooms are as they were: Ctrl+Shift+M locks them again</source>
        <translation>所有房间已恢复原状：Ctrl+Shift+M 再次锁定</translation>
    </message>
    <message>
        <source>All rooms are locked and slowed, newcomers wait: Ctrl+Shift+M ends it</source>
        <translation>所有房间已锁定并减速，新来者须等待：Ctrl+Shift+M 结束</translation>
    </message>
    <message>
        <source>Open a room first.</source>
        <translation>请先开一个房间。</translation>
    </message>
    <message>
        <source>{room} is open already: it is selected in the list now.</source>
        <translation>{room} 已经打开：现已在列表中选中。</translation>
    </message>
</context>
<context>
    <name>RoomBox</name>
    <message>
        <source>All rooms</source>
        <translation>所有房间</translation>
    </message>
</context>
<context>
    <name>RoomsModel</name>
    <message>
        <source>Messages in the last minute</source>
        <translation>最近一分钟的消息数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Opened by a guest</source>
        <translation>由访客打开</translation>
    </message>
    <message>
        <source>Opened by you</source>
        <translation>由你打开</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Per min</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>The room's name</source>
        <translation>房间名称</translation>
    </message>
    <message>
        <source>Who is in it now</source>
        <translation>现在谁在里面</translation>
    </message>
</context>
<context>
    <name>RoomsPane</name>
    <message>
        <source>No room is open.</source>
        <translation>没有打开的房间。</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Members, who were let in</source>
        <translation>被允许进入的成员(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Try it on what was said…</source>
        <translation>用说过的话试试(&amp;T)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Empty: the rule's name</source>
        <translation>留空：用规则的名称</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有地方</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>多久</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>从此时起</translation>
    </message>
    <message>
        <source>Go &amp;further with who does it again</source>
        <translation>对再犯者更进一步(&amp;F)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>M&amp;oderators</source>
        <translation>管理员(&amp;O)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>不适用于</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Such as “No links”</source>
        <translation>例如“不发链接”</translation>
    </message>
    <message>
        <source>Switched o&amp;n</source>
        <translation>已开启(&amp;N)</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>则</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>已有同名规则。</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>What the guest is told</source>
        <translation>告诉访客的话</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>哪里</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>times within</source>
        <translation>次，时间</translation>
    </message>
</context>
<context>
    <name>RuleKinds</name>
    <message>
        <source>% capitals</source>
        <translation>% 大写字母</translation>
    </message>
    <message>
        <source>Also &amp;inside of other words</source>
        <translation>也查其他词的内部(&amp;I)</translation>
    </message>
    <message>
        <source>But not of these names</source>
        <translation>但以下名字除外</translation>
    </message>
    <message>
        <source>But not texts that begin so</source>
        <translation>但以此开头的文字除外</translation>
    </message>
    <message>
        <source>But not these names</source>
        <translation>但以下名字除外</translation>
    </message>
    <message>
        <source>But not these texts</source>
        <translation>但以下文字除外</translation>
    </message>
    <message>
        <source>But not these types, whatever their size</source>
        <translation>但以下类型除外，无论大小</translation>
    </message>
    <message>
        <source>But not to these hosts, with all their subdomains</source>
        <translation>但指向以下主机及其所有子域的除外</translation>
    </message>
    <message>
        <source>But not where it is a part of these words</source>
        <translation>但作为以下词的一部分时除外</translation>
    </message>
    <message>
        <source>But these names don't count</source>
        <translation>但以下名字不算</translation>
    </message>
    <message>
        <source>But these words don't count, as they are written</source>
        <translation>但以下原样写出的词不算</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>First message or file</source>
        <translation>第一条消息或文件</translation>
    </message>
    <message>
        <source>From whoever, counted to&amp;gether</source>
        <translation>不论来自谁，合并计数(&amp;G)</translation>
    </message>
    <message>
        <source>Hold it until you let it through</source>
        <translation>暂扣，直到你放行</translation>
    </message>
    <message>
        <source>Hold it, and all that the sender says from then on</source>
        <translation>暂扣，发送者此后的一切也暂扣</translation>
    </message>
    <message>
        <source>However they are spelt: CAPITALS, s p a c e d, l00k-alikes.</source>
        <translation>无论怎么写：大写、字 间 空 格、形近字符。</translation>
    </message>
    <message>
        <source>In texts of at least</source>
        <translation>长度至少为的文字</translation>
    </message>
    <message>
        <source>It acts on those who come after: to refuse is to send out, to hold is to hold all that they say.</source>
        <translation>它作用于之后到来的人：拒绝即请离，暂扣即暂扣其所说的一切。</translation>
    </message>
    <message>
        <source>It meets the text in small letters and without accents.</source>
        <translation>它比对去掉重音的小写文字。</translation>
    </message>
    <message>
        <source>Joins in a wave</source>
        <translation>成群加入</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Let it through, and flag it for you</source>
        <translation>放行，并为你标记</translation>
    </message>
    <message>
        <source>Let it through, and take it back at once</source>
        <translation>放行，并立即撤回</translation>
    </message>
    <message>
        <source>Let it through, and warn the sender</source>
        <translation>放行，并警告发送者</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>Of these types</source>
        <translation>以下类型</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>One a line, such as .exe or video/*</source>
        <translation>每行一个，例如 .exe 或 video/*</translation>
    </message>
    <message>
        <source>One a line, such as example.org</source>
        <translation>每行一个，例如 example.org</translation>
    </message>
    <message>
        <source>Or larger than</source>
        <translation>或大于</translation>
    </message>
    <message>
        <source>Or more than</source>
        <translation>或超过</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Refuse it, and ban the sender</source>
        <translation>拒绝，并封禁发送者</translation>
    </message>
    <message>
        <source>Refuse it, and kick the sender</source>
        <translation>拒绝，并请出发送者</translation>
    </message>
    <message>
        <source>Refuse it, and mute the sender</source>
        <translation>拒绝，并禁言发送者</translation>
    </message>
    <message>
        <source>Regular expression (RE2)</source>
        <translation>正则表达式（RE2）</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>The first fi&amp;le of a newcomer</source>
        <translation>新来者的第一个文件(&amp;L)</translation>
    </message>
    <message>
        <source>The first messa&amp;ge of a newcomer</source>
        <translation>新来者的第一条消息(&amp;G)</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>相同文字</translation>
    </message>
    <message>
        <source>With no type and no size it is every file.</source>
        <translation>不指定类型和大小则为所有文件。</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字词</translation>
    </message>
    <message>
        <source>Words or phrases</source>
        <translation>字词或短语</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all but {hosts}</source>
        <translation>{hosts} 除外的所有</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>个字符</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>guests come</source>
        <translation>位访客到来</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>暂扣</translation>
    </message>
    <message>
        <source>hold all they say</source>
        <translation>暂扣其所说的一切</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>请出</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>个字母</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>超过 {count}</translation>
    </message>
    <message>
        <source>more than {count} within {seconds} s</source>
        <translation>{seconds} 秒内超过 {count}</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>禁言</translation>
    </message>
    <message>
        <source>names with an @</source>
        <translation>个 @ 名字</translation>
    </message>
    <message numerus="yes">
        <source>over {count} characters</source>
        <translation>
            <numerusform>超过 {count} 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over {count} lines</source>
        <translation>
            <numerusform>超过 {count} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>over {percent} %</source>
        <translation>超过 {percent} %</translation>
    </message>
    <message>
        <source>over {size}</source>
        <translation>超过 {size}</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>警告</translation>
    </message>
    <message numerus="yes">
        <source>{count} times within {seconds} s</source>
        <translation>
            <numerusform>{seconds} 秒内 {count} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entries} and {count} more</source>
        <translation>
            <numerusform>{entries} 以及另外 {count} 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try…</source>
        <translation>试用(&amp;T)…</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>所有房间</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what was done last.</source>
        <translation>Ctrl+Z 撤销最近的操作。</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Patterns don't work on this machine: google-re2 isn't there. Words do.</source>
        <translation>模式在这台机器上不可用：没有 google-re2。字词可用。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules that hold in</source>
        <translation>规则适用于</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>则</translation>
    </message>
    <message>
        <source>There is no rule yet: nothing is judged. Add one, and try it out first.</source>
        <translation>还没有规则：不判断任何内容。请添加一条，并先试用。</translation>
    </message>
    <message>
        <source>They judge what guests send, before anybody sees it. Space switches one.</source>
        <translation>在任何人看到之前判断访客发送的内容。空格键开关一条规则。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>哪里</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>所有地方</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>{action}, then {further}</source>
        <translation>{action}，然后{further}</translation>
    </message>
</context>
<context>
    <name>SaidModel</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>发言时间</translation>
    </message>
    <message>
        <source>{when}, taken back</source>
        <translation>{when}，已撤回</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>&amp;Export these…</source>
        <translation>导出这些(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>History is off: nothing of what is said is kept on disk, so there is nothing to search. Either it was switched off at the start, or its file can't be used; then the window says why.</source>
        <translation>历史已关闭：说过的话都不保存在磁盘上，所以没有可搜索的内容。可能是启动时已关闭，也可能是其文件无法使用；后一种情况窗口会说明原因。</translation>
    </message>
    <message>
        <source>No message was found</source>
        <translation>没有找到消息</translation>
    </message>
    <message>
        <source>No message was found.</source>
        <translation>没有找到消息。</translation>
    </message>
    <message>
        <source>Search for words of three letters or more; in Chinese or Japanese one character will do.</source>
        <translation>请搜索三个字母以上的词；中文或日文一个字即可。</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索……</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>显示更多(&amp;M)</translation>
    </message>
    <message>
        <source>The history can't be read: {why}</source>
        <translation>无法读取历史：{why}</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>正在打开历史。</translation>
    </message>
    <message>
        <source>The host is being loaded.</source>
        <translation>正在载入主机。</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} messages; narrow the search to see older ones</source>
        <translation>
            <numerusform>最新 {count} 条消息；缩小搜索以查看更早的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} messages; there are more</source>
        <translation>
            <numerusform>最新 {count} 条消息；还有更多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages</source>
        <translation>
            <numerusform>{count} 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>All but drawings</source>
        <translation>除图画外的全部</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>图画</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Whispers</source>
        <translation>私语</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字词</translation>
    </message>
    <message>
        <source>Words, or parts of them</source>
        <translation>字词或其一部分</translation>
    </message>
</context>
<context>
    <name>SettingActs</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved. It holds from the next start of the program on.</source>
        <translation>已保存。从程序下次启动起生效。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address of this computer</source>
        <translation>此电脑的地址</translation>
    </message>
    <message>
        <source>Days that it is kept</source>
        <translation>保留的天数</translation>
    </message>
    <message>
        <source>Days that what was taken back can be read here</source>
        <translation>撤回的内容在此可读的天数</translation>
    </message>
    <message>
        <source>Everyone behind one router may have the same address.</source>
        <translation>同一路由器后面的所有人可能有相同的地址。</translation>
    </message>
    <message>
        <source>For so long you can bring it back. Then its words are deleted.</source>
        <translation>在此期间可以恢复，之后文字会被删除。</translation>
    </message>
    <message>
        <source>Further names of this computer</source>
        <translation>此电脑的其他名称</translation>
    </message>
    <message>
        <source>Guests in a room, at most</source>
        <translation>一个房间最多的客人数</translation>
    </message>
    <message>
        <source>Guests may clear the whiteboard</source>
        <translation>客人可以清空白板</translation>
    </message>
    <message>
        <source>Guests may open rooms</source>
        <translation>客人可以开房间</translation>
    </message>
    <message>
        <source>Guests of one address in a room, at most</source>
        <translation>一个房间内同一地址最多的客人数</translation>
    </message>
    <message>
        <source>Have a name in the network</source>
        <translation>在网络中有一个名称</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>In rooms that are opened from then on.</source>
        <translation>适用于此后打开的房间。</translation>
    </message>
    <message>
        <source>It stands in the address that guests open. Firewalls have to let it in.</source>
        <translation>它出现在客人打开的地址中。防火墙必须放行。</translation>
    </message>
    <message>
        <source>Keep the history on disk</source>
        <translation>把历史保留在磁盘上</translation>
    </message>
    <message>
        <source>Messages a second of one guest, at most</source>
        <translation>一位客人每秒最多的消息数</translation>
    </message>
    <message>
        <source>Messages that newcomers see</source>
        <translation>新来者能看到的消息</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Of before they came, in rooms that are opened from then on: a number, or all.</source>
        <translation>指他们到来之前的消息，适用于此后打开的房间：一个数字，或 all 表示全部。</translation>
    </message>
    <message>
        <source>Open beside those of last time. Several by commas.</source>
        <translation>与上次的房间一同打开。多个用英文逗号分隔。</translation>
    </message>
    <message>
        <source>Otherwise all that was said is gone when the program ends.</source>
        <translation>否则程序结束时，说过的一切都会消失。</translation>
    </message>
    <message>
        <source>Rooms and guests</source>
        <translation>房间和客人</translation>
    </message>
    <message>
        <source>Rooms at the start</source>
        <translation>启动时的房间</translation>
    </message>
    <message>
        <source>Rooms, at most</source>
        <translation>最多的房间数</translation>
    </message>
    <message>
        <source>Size that it may have</source>
        <translation>允许的大小</translation>
    </message>
    <message>
        <source>Such as 500MB or 2GB: then the oldest is deleted. 0: no limit.</source>
        <translation>例如 500MB 或 2GB：超出后删除最旧的。0：不限。</translation>
    </message>
    <message>
        <source>Such as peerpyrtc.local, beside the addresses.</source>
        <translation>例如 peerpyrtc.local，与地址并用。</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>TCP 端口</translation>
    </message>
    <message>
        <source>That guests may type, such as chat.example.org. Several by commas.</source>
        <translation>客人可以输入的名称，例如 chat.example.org。多个用英文逗号分隔。</translation>
    </message>
    <message>
        <source>The only one that guests can open. Empty: all that it has.</source>
        <translation>客人只能打开这一个。留空：它的所有地址。</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>UDP 端口</translation>
    </message>
    <message>
        <source>What guests say goes through it. Empty: the same number as the TCP port.</source>
        <translation>客人说的话经由它传送。留空：与 TCP 端口号相同。</translation>
    </message>
    <message>
        <source>What is older is deleted. 0: it is kept for ever.</source>
        <translation>更旧的会被删除。0：永久保留。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask before what is unsafe</source>
        <translation>在不安全的操作前询问</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Closing a room, and what meets more than five at once. The ban dialog always comes.</source>
        <translation>关闭房间，以及一次涉及五人以上的操作。封禁对话框总会出现。</translation>
    </message>
    <message>
        <source>Holds at once.</source>
        <translation>立即生效。</translation>
    </message>
    <message>
        <source>Holds from the next start of the program on, with and without a window.</source>
        <translation>从程序下次启动起生效，无论有无窗口。</translation>
    </message>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>无法保存：{why}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>What else can be set is told by: {command}</source>
        <translation>其他可以设置的见：{command}</translation>
    </message>
    <message>
        <source>{option} sets it, and wins over this.</source>
        <translation>由 {option} 设定，并优先于此。</translation>
    </message>
    <message>
        <source>“{setting}” can't be what is typed there.</source>
        <translation>“{setting}”不能是所输入的值。</translation>
    </message>
    <message>
        <source>“{setting}” takes a whole number from {least} to {most}.</source>
        <translation>“{setting}”须为 {least} 到 {most} 之间的整数。</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Have the table of peers in this order</source>
        <translation>让人员列表按此顺序排列</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>排序依据：{column}</translation>
    </message>
</context>
<context>
    <name>SpeakBar</name>
    <message>
        <source>Announce to</source>
        <translation>公告给</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Announcement (Ctrl+B)</source>
        <translation>公告 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Kept…</source>
        <translation>已保存…</translation>
    </message>
    <message>
        <source>Pick an announcement</source>
        <translation>选择公告</translation>
    </message>
    <message>
        <source>Pick an announcement that is kept (Ctrl+Shift+B)</source>
        <translation>选择一条保存的公告 (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>发送公告</translation>
    </message>
    <message>
        <source>To</source>
        <translation>给</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>B: board · Page up, Page down: room · F: window · Esc: close</source>
        <translation>B：白板 · PgUp、PgDn：房间 · F：窗口 · Esc：关闭</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>白板</translation>
    </message>
    <message>
        <source>Room on the stage</source>
        <translation>舞台上的房间</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Scan the code, or open this address</source>
        <translation>扫描二维码，或打开此地址</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>舞台</translation>
    </message>
    <message>
        <source>Stage: {room}</source>
        <translation>舞台：{room}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Could not start</source>
        <translation>无法开始</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>正在主持</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在载入</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>未在主持</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Waits to be sent to guests. The history's write-ahead log has {size}.</source>
        <translation>等待发给访客。历史的预写日志有 {size}。</translation>
    </message>
    <message>
        <source>queue {size}</source>
        <translation>队列 {size}</translation>
    </message>
    <message>
        <source>{rate} msg/s</source>
        <translation>{rate} 条/秒</translation>
    </message>
</context>
<context>
    <name>StayingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Guests read it nowhere any more; Ctrl+Z brings it back.</source>
        <translation>访客在任何地方都读不到了；Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>回溯多久</translation>
    </message>
    <message>
        <source>In the last 10 minutes</source>
        <translation>最近 10 分钟内</translation>
    </message>
    <message>
        <source>In the last day</source>
        <translation>最近一天内</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>最近一小时内</translation>
    </message>
    <message>
        <source>Nobody said that in this time.</source>
        <translation>这段时间内没有人说过。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back everything {who} said in {room}?</source>
        <translation>撤回 {who} 在 {room} 说的一切？</translation>
    </message>
    <message>
        <source>Take back “{words}” from everyone in {room}?</source>
        <translation>从 {room} 的所有人撤回“{words}”？</translation>
    </message>
    <message>
        <source>What they said in {rooms} stays.</source>
        <translation>他们在 {rooms} 说的保留。</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages: {who}</source>
        <translation>
            <numerusform>{count} 条消息：{who}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Address guests use</source>
        <translation>访客使用的地址</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Stop hosting and quit</source>
        <translation>停止主持并退出</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>A rule about joins can't be tried out: it isn't about messages.</source>
        <translation>关于加入的规则无法试用：它与消息无关。</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>所有房间</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>因为</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>From: {people}</source>
        <translation>来自：{people}</translation>
    </message>
    <message>
        <source>It would</source>
        <translation>它会</translation>
    </message>
    <message numerus="yes">
        <source>It would have met none of {count} messages.</source>
        <translation>
            <numerusform>{count} 条消息中一条也不会命中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have met {hits} of {count} messages.</source>
        <translation>
            <numerusform>{count} 条消息中会命中 {hits} 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查看……</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages that would have been met</source>
        <translation>会命中的消息</translation>
    </message>
    <message>
        <source>Nothing is done to anybody. Everyone counts as a guest who is new.</source>
        <translation>不会对任何人采取措施。所有人都当作新来的访客。</translation>
    </message>
    <message>
        <source>Nothing was said there in that time.</source>
        <translation>那段时间没有人说话。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>The last 10 minutes</source>
        <translation>最近 10 分钟</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>There is no room.</source>
        <translation>没有房间。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>TurnList</name>
    <message>
        <source>Raised hands</source>
        <translation>举手</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>以及另外 {count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hands are up</source>
        <translation>
            <numerusform>{count} 人举手</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}. {who}</source>
        <translation>{number}. {who}</translation>
    </message>
    <message>
        <source>{who} has the word</source>
        <translation>{who} 正在发言</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason, shown to them (may stay empty)</source>
        <translation>原因，会告诉他们（可留空）</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done: {what}</source>
        <translation>已完成：{what}</translation>
    </message>
    <message>
        <source>This can't be taken back: {what}</source>
        <translation>无法撤销：{what}</translation>
    </message>
    <message>
        <source>{key} undoes it</source>
        <translation>{key} 可撤销</translation>
    </message>
</context>
<context>
    <name>UnforeseenDialog</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>So far {count} times.</source>
        <translation>
            <numerusform>至今 {count} 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了问题</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw</source>
        <translation>出了一个谁也没有预料到的问题</translation>
    </message>
    <message>
        <source>You can go on. If something doesn't work any more, end the program and start it anew. Whoever looks into it needs the diagnostics: they say where in the program it happened and how it is set, but no passwords and nothing that guests wrote.</source>
        <translation>可以继续。如果有什么不再工作，请结束程序再重新启动。查找原因的人需要诊断信息：其中有问题出在程序何处以及各项设置，但没有密码，也没有客人写的任何内容。</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>&amp;Ban {who}…</source>
        <translation>封禁 {who}(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Ban…</source>
        <translation>封禁(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Blur pictures in {who}…</source>
        <translation>模糊 {who} 中的图片(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Blur pictures…</source>
        <translation>模糊图片(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Close room…</source>
        <translation>关闭房间(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Close {who}…</source>
        <translation>关闭 {who}(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Delay in {who}…</source>
        <translation>{who} 中的延迟(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Delay…</source>
        <translation>延迟(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Give the word</source>
        <translation>给发言权(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Give {who} the word</source>
        <translation>给 {who} 发言权(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hold the messages of {who}</source>
        <translation>暂扣 {who} 的消息(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hold what they say</source>
        <translation>暂扣其发言(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>请出(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Kick {who}</source>
        <translation>请出 {who}(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;List of names for {who}…</source>
        <translation>{who} 的名单(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;List of names…</source>
        <translation>名单(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Lower all hands</source>
        <translation>放下所有的手(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lower all hands in {who}</source>
        <translation>放下 {who} 中所有的手(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lower the hand</source>
        <translation>放下手(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lower the hand of {who}</source>
        <translation>放下 {who} 的手(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Move {who}…</source>
        <translation>移动 {who}(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>移动(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Mute for 10 minutes</source>
        <translation>禁言 10 分钟(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mute {who} for 10 minutes</source>
        <translation>禁言 {who} 10 分钟(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next raised hand</source>
        <translation>下一位举手者(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next raised hand in {who}</source>
        <translation>{who} 中下一位举手者(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;PIN of {who}…</source>
        <translation>{who} 的 PIN(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;PIN…</source>
        <translation>PIN(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Reserved names in {who}…</source>
        <translation>{who} 的保留名字(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Reserved names…</source>
        <translation>保留名字(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Slow mode in {who}…</source>
        <translation>{who} 的慢速模式(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Slow mode, approval and pictures</source>
        <translation>慢速模式、批准与图片(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Slow mode…</source>
        <translation>慢速模式(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take back everything {who} said in {room}…</source>
        <translation>撤回 {who} 在 {room} 说的一切(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Take back everything…</source>
        <translation>撤回其全部发言(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Take the word back</source>
        <translation>收回发言权(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take the word back in {who}</source>
        <translation>在 {who} 收回发言权(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Topic, notice, pin and history</source>
        <translation>话题、告示、置顶与历史(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unpin the message</source>
        <translation>取消置顶消息(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unpin the message in {who}</source>
        <translation>取消 {who} 的置顶消息(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Warn {who}…</source>
        <translation>警告 {who}(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Warn…</source>
        <translation>警告(&amp;W)…</translation>
    </message>
    <message>
        <source>Any name may come in</source>
        <translation>任何名字都可进来</translation>
    </message>
    <message>
        <source>Appro&amp;val in {who}…</source>
        <translation>{who} 的批准(&amp;V)…</translation>
    </message>
    <message>
        <source>Appro&amp;val…</source>
        <translation>批准(&amp;V)…</translation>
    </message>
    <message>
        <source>Ask whoever is new for a PIN</source>
        <translation>要求新来者输入 PIN</translation>
    </message>
    <message>
        <source>Banned {who}</source>
        <translation>已封禁 {who}</translation>
    </message>
    <message>
        <source>Bring back what the last clearing took away</source>
        <translation>恢复上次清空取走的内容</translation>
    </message>
    <message numerus="yes">
        <source>Brought back {count} strokes</source>
        <translation>
            <numerusform>已恢复 {count} 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Chan&amp;ging messages in {who}…</source>
        <translation>{who} 中修改消息(&amp;G)…</translation>
    </message>
    <message>
        <source>Chan&amp;ging messages…</source>
        <translation>修改消息(&amp;G)…</translation>
    </message>
    <message>
        <source>Choose how long they say nothing, and say why</source>
        <translation>选择禁言多久，并说明原因</translation>
    </message>
    <message>
        <source>Clear the &amp;whiteboard</source>
        <translation>清空白板(&amp;W)</translation>
    </message>
    <message>
        <source>Clear the &amp;whiteboard of {who}</source>
        <translation>清空 {who} 的白板(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Cleared {count} strokes</source>
        <translation>
            <numerusform>已清空 {count} 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>关闭房间</translation>
    </message>
    <message>
        <source>E&amp;xceptions for {who}…</source>
        <translation>{who} 的例外(&amp;X)…</translation>
    </message>
    <message>
        <source>E&amp;xceptions…</source>
        <translation>例外(&amp;X)…</translation>
    </message>
    <message>
        <source>En&amp;d the membership</source>
        <translation>取消成员身份(&amp;D)</translation>
    </message>
    <message>
        <source>En&amp;d the membership of {who}</source>
        <translation>取消 {who} 的成员身份(&amp;D)</translation>
    </message>
    <message>
        <source>Ended the membership of {who}</source>
        <translation>已取消 {who} 的成员身份</translation>
    </message>
    <message>
        <source>Exceptions for {who} are set</source>
        <translation>{who} 的例外已设定</translation>
    </message>
    <message>
        <source>Give the word to whose hand has been up the longest</source>
        <translation>把发言权给举手最久的人</translation>
    </message>
    <message>
        <source>Give them another name; what they drew and sent stays theirs</source>
        <translation>给他们换个名字；画过和发过的仍归其所有</translation>
    </message>
    <message>
        <source>Guests read nowhere any more what they said in this room lately; Ctrl+Z brings it back</source>
        <translation>访客不再能读到他们最近在此房间说的话；Ctrl+Z 可恢复</translation>
    </message>
    <message>
        <source>H&amp;and and word</source>
        <translation>举手与发言权(&amp;A)</translation>
    </message>
    <message>
        <source>Have all that they say wait for you</source>
        <translation>让其所说的一切等你处理</translation>
    </message>
    <message>
        <source>Have all that they say wait for you, and say why</source>
        <translation>让其所说的一切等你处理，并说明原因</translation>
    </message>
    <message>
        <source>Have something stand above the messages</source>
        <translation>让一些内容显示在消息上方</translation>
    </message>
    <message>
        <source>Have what guests say wait until you let it through</source>
        <translation>让访客所说的等到你放行</translation>
    </message>
    <message>
        <source>Hold the messages of {who}, w&amp;ith a reason…</source>
        <translation>暂扣 {who} 的消息并附原因(&amp;I)…</translation>
    </message>
    <message>
        <source>Hold w&amp;ith a reason…</source>
        <translation>暂扣并附原因(&amp;I)…</translation>
    </message>
    <message>
        <source>How long it is &amp;kept…</source>
        <translation>保留多久(&amp;K)…</translation>
    </message>
    <message>
        <source>How long {who} is &amp;kept…</source>
        <translation>{who} 保留多久(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep names, and what looks like them, from all guests</source>
        <translation>不让任何访客用某些名字及相似的名字</translation>
    </message>
    <message>
        <source>Keep them out, for a time or for good; it is shown before whom else that hits</source>
        <translation>将其拒之门外，一段时间或永久；事先会显示还会波及谁</translation>
    </message>
    <message>
        <source>Kick with &amp;reason…</source>
        <translation>请出并附原因(&amp;R)…</translation>
    </message>
    <message>
        <source>Kick {who} with &amp;reason…</source>
        <translation>请出 {who} 并附原因(&amp;R)…</translation>
    </message>
    <message>
        <source>Kicked {who}</source>
        <translation>已请出 {who}</translation>
    </message>
    <message>
        <source>Let each guest write one message in so many seconds</source>
        <translation>让每位访客在若干秒内只写一条消息</translation>
    </message>
    <message>
        <source>Let everyone in, have them wait until you let them in, or lock the room</source>
        <translation>让所有人进来，或等你允许，或锁定房间</translation>
    </message>
    <message>
        <source>Let out what the&amp;y say again</source>
        <translation>重新放行其发言(&amp;Y)</translation>
    </message>
    <message>
        <source>Let some seconds pass until guests see what others say: time to stop it</source>
        <translation>让访客过几秒才看到他人所说：有时间拦下</translation>
    </message>
    <message>
        <source>Let somebody do more than others may in this room, or less</source>
        <translation>让某人在此房间比他人可做的更多或更少</translation>
    </message>
    <message>
        <source>Let them do what everyone may in this room; they stay</source>
        <translation>让其只可做所有人可做的；人留下</translation>
    </message>
    <message>
        <source>Let them do what members may in this room, and come in without asking</source>
        <translation>让其可做成员可做的，并免询问进入</translation>
    </message>
    <message>
        <source>Let them say nothing for ten minutes, wherever they come from</source>
        <translation>让其十分钟不能说话，无论来自哪里</translation>
    </message>
    <message>
        <source>Let them speak again, whoever muted them</source>
        <translation>让其重新说话，无论是谁禁言的</translation>
    </message>
    <message>
        <source>Let them speak where others may not; who had the word has it no more</source>
        <translation>让其在他人不能说时说话；原有发言权者不再有</translation>
    </message>
    <message>
        <source>Let {who} speak freel&amp;y again</source>
        <translation>让 {who} 重新自由发言(&amp;Y)</translation>
    </message>
    <message>
        <source>Made {who} a member</source>
        <translation>已将 {who} 设为成员</translation>
    </message>
    <message>
        <source>Make a m&amp;ember</source>
        <translation>设为成员(&amp;E)</translation>
    </message>
    <message>
        <source>Make {who} a m&amp;ember</source>
        <translation>将 {who} 设为成员(&amp;E)</translation>
    </message>
    <message>
        <source>Messages of {who} go out at once; what waits still waits for you</source>
        <translation>{who} 的消息立即发出；已在等待的仍等你处理</translation>
    </message>
    <message>
        <source>Messages of {who} wait for you from now on</source>
        <translation>从现在起 {who} 的消息等你处理</translation>
    </message>
    <message>
        <source>Moved {who}</source>
        <translation>已移动 {who}</translation>
    </message>
    <message>
        <source>Mute &amp;for…</source>
        <translation>禁言一段时间(&amp;F)…</translation>
    </message>
    <message>
        <source>Mute {who} &amp;for…</source>
        <translation>禁言 {who} 一段时间(&amp;F)…</translation>
    </message>
    <message>
        <source>Muted {who}</source>
        <translation>已禁言 {who}</translation>
    </message>
    <message>
        <source>Muted {who} for 10 minutes</source>
        <translation>已禁言 {who} 10 分钟</translation>
    </message>
    <message>
        <source>Name, &amp;place and role</source>
        <translation>名字、位置与角色(&amp;P)</translation>
    </message>
    <message>
        <source>Names on the list: {count}</source>
        <translation>名单上的名字：{count}</translation>
    </message>
    <message>
        <source>Names that are reserved: {count}</source>
        <translation>保留的名字：{count}</translation>
    </message>
    <message>
        <source>No hand is up there</source>
        <translation>那里没有人举手</translation>
    </message>
    <message>
        <source>No hand is up, and nobody has the word</source>
        <translation>没有人举手，也没有人有发言权</translation>
    </message>
    <message>
        <source>No names are reserved</source>
        <translation>没有保留名字</translation>
    </message>
    <message>
        <source>Nobody has the word any more</source>
        <translation>不再有人有发言权</translation>
    </message>
    <message>
        <source>Not a member: {who}</source>
        <translation>未设为成员：{who}</translation>
    </message>
    <message>
        <source>Not banned: {who}</source>
        <translation>未封禁：{who}</translation>
    </message>
    <message>
        <source>Not changed: {who}</source>
        <translation>未更改：{who}</translation>
    </message>
    <message>
        <source>Not given: {who}</source>
        <translation>未给予：{who}</translation>
    </message>
    <message>
        <source>Not held: {who}</source>
        <translation>未暂扣：{who}</translation>
    </message>
    <message>
        <source>Not kicked: {who}</source>
        <translation>未请出：{who}</translation>
    </message>
    <message>
        <source>Not lowered: {who}</source>
        <translation>未放下：{who}</translation>
    </message>
    <message>
        <source>Not moved: {who}</source>
        <translation>未移动：{who}</translation>
    </message>
    <message>
        <source>Not muted: {who}</source>
        <translation>未禁言：{who}</translation>
    </message>
    <message>
        <source>Not renamed: {who}</source>
        <translation>未改名：{who}</translation>
    </message>
    <message>
        <source>Not sent out: {who}</source>
        <translation>未请离：{who}</translation>
    </message>
    <message>
        <source>Not taken back: {who}</source>
        <translation>未撤回：{who}</translation>
    </message>
    <message>
        <source>Not taken off the board: {who}</source>
        <translation>未从白板取下：{who}</translation>
    </message>
    <message>
        <source>Not unmuted: {who}</source>
        <translation>未解除禁言：{who}</translation>
    </message>
    <message>
        <source>Not warned: {who}</source>
        <translation>未警告：{who}</translation>
    </message>
    <message>
        <source>Nothing is drawn there</source>
        <translation>那里什么都没画</translation>
    </message>
    <message>
        <source>Paste a list of names, such as a class's: those come in, others don't or knock</source>
        <translation>粘贴名单，例如一个班级的：这些人可进来，其他人不可或须敲门</translation>
    </message>
    <message>
        <source>Pinned &amp;notice in {who}…</source>
        <translation>{who} 中置顶的告示(&amp;N)…</translation>
    </message>
    <message>
        <source>Pinned &amp;notice…</source>
        <translation>置顶的告示(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;name {who}…</source>
        <translation>给 {who} 改名(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>改名(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;naming in {who}…</source>
        <translation>{who} 中换名字(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;naming…</source>
        <translation>换名字(&amp;N)…</translation>
    </message>
    <message>
        <source>Renamed {who}</source>
        <translation>已给 {who} 改名</translation>
    </message>
    <message>
        <source>Say for how long guests may change and take back what they wrote</source>
        <translation>设定访客在多久内可修改和撤回所写内容</translation>
    </message>
    <message>
        <source>Say how many days what is said in this room stays in the history</source>
        <translation>设定此房间所说的话在历史中保留几天</translation>
    </message>
    <message>
        <source>Say how much of what was said before they came guests may read</source>
        <translation>设定访客可读到多少来之前说过的话</translation>
    </message>
    <message>
        <source>Say what this room is about; its guests see it</source>
        <translation>说明此房间是关于什么的；访客会看到</translation>
    </message>
    <message>
        <source>Say whether guests may take another name</source>
        <translation>设定访客可否换名字</translation>
    </message>
    <message>
        <source>Say whether guests see pictures blurred until they tap them</source>
        <translation>设定访客看到的图片在点按前是否模糊</translation>
    </message>
    <message>
        <source>Send everyone out and remove the room</source>
        <translation>请出所有人并删除房间</translation>
    </message>
    <message>
        <source>Send out whom you select in the tables</source>
        <translation>请出你在表中选中的人</translation>
    </message>
    <message>
        <source>Send them out and say why</source>
        <translation>请出他们并说明原因</translation>
    </message>
    <message>
        <source>Send them out for a while; they can't come back before</source>
        <translation>请离一段时间；在此之前不能回来</translation>
    </message>
    <message>
        <source>Send them to another room; their page goes there by itself</source>
        <translation>让他们去另一个房间；其页面会自动前往</translation>
    </message>
    <message>
        <source>Send {who} out of all rooms at once; they may return in a minute</source>
        <translation>立即将 {who} 请出所有房间；一分钟后可以回来</translation>
    </message>
    <message>
        <source>Sent {who} out for a while</source>
        <translation>已让 {who} 暂离</translation>
    </message>
    <message>
        <source>Set &amp;topic…</source>
        <translation>设定话题(&amp;T)…</translation>
    </message>
    <message>
        <source>Set the &amp;topic of {who}…</source>
        <translation>设定 {who} 的话题(&amp;T)…</translation>
    </message>
    <message>
        <source>Take away all that they drew in this room, and nobody else's; Ctrl+Z brings it back</source>
        <translation>取走其在此房间画的一切，不动他人的；Ctrl+Z 可恢复</translation>
    </message>
    <message>
        <source>Take away all that was drawn in this room</source>
        <translation>取走此房间画过的一切</translation>
    </message>
    <message>
        <source>Take away the message that is pinned above the others</source>
        <translation>取下置顶在其他消息之上的消息</translation>
    </message>
    <message>
        <source>Take every raised hand down</source>
        <translation>放下所有举起的手</translation>
    </message>
    <message>
        <source>Take strokes of {who} off the boar&amp;d of {room}</source>
        <translation>从 {room} 的白板取下 {who} 的笔画(&amp;D)</translation>
    </message>
    <message>
        <source>Take strokes off the boar&amp;d</source>
        <translation>从白板取下笔画(&amp;D)</translation>
    </message>
    <message>
        <source>Take their hand down; they may raise it again</source>
        <translation>放下其手；可以再举</translation>
    </message>
    <message>
        <source>Tell them, and nobody else, that something won't do</source>
        <translation>只对其本人说明有什么不行</translation>
    </message>
    <message>
        <source>The next one has the word</source>
        <translation>发言权给下一位</translation>
    </message>
    <message>
        <source>They have nothing on the board of {room}</source>
        <translation>其在 {room} 的白板上没有内容</translation>
    </message>
    <message>
        <source>They have said nothing in {room} that could be taken back</source>
        <translation>其在 {room} 没有说过可撤回的话</translation>
    </message>
    <message>
        <source>Time&amp;out for {who}…</source>
        <translation>让 {who} 暂离(&amp;O)…</translation>
    </message>
    <message>
        <source>Time&amp;out…</source>
        <translation>暂离(&amp;O)…</translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} messages in {room}</source>
        <translation>
            <numerusform>在 {room} 撤回了 {count} 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the hand of {who} down</source>
        <translation>已放下 {who} 的手</translation>
    </message>
    <message numerus="yes">
        <source>Took {count} hands down</source>
        <translation>
            <numerusform>放下了 {count} 只手</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {count} strokes off the board of {room}</source>
        <translation>
            <numerusform>从 {room} 的白板取下了 {count} 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>U&amp;nmute</source>
        <translation>解除禁言(&amp;N)</translation>
    </message>
    <message>
        <source>U&amp;nmute {who}</source>
        <translation>解除 {who} 的禁言(&amp;N)</translation>
    </message>
    <message>
        <source>Undo clearin&amp;g</source>
        <translation>撤销清空(&amp;G)</translation>
    </message>
    <message>
        <source>Undo clearin&amp;g of {who}</source>
        <translation>撤销 {who} 的清空(&amp;G)</translation>
    </message>
    <message>
        <source>Warned {who}</source>
        <translation>已警告 {who}</translation>
    </message>
    <message>
        <source>What newco&amp;mers see…</source>
        <translation>新来者能看到什么(&amp;M)…</translation>
    </message>
    <message>
        <source>What newco&amp;mers to {who} see…</source>
        <translation>{who} 的新来者能看到什么(&amp;M)…</translation>
    </message>
    <message>
        <source>What they say goes out at once again</source>
        <translation>其所说的重新立即发出</translation>
    </message>
    <message>
        <source>Who co&amp;mes in</source>
        <translation>谁可进入(&amp;M)</translation>
    </message>
    <message>
        <source>Who comes &amp;in to {who}…</source>
        <translation>谁可进入 {who}(&amp;I)…</translation>
    </message>
    <message>
        <source>Who comes &amp;in…</source>
        <translation>谁可进入(&amp;I)…</translation>
    </message>
    <message>
        <source>Who s&amp;peaks</source>
        <translation>谁可发言(&amp;P)</translation>
    </message>
    <message>
        <source>{who} has the word</source>
        <translation>{who} 正在发言</translation>
    </message>
    <message>
        <source>{who} may speak again</source>
        <translation>{who} 可以重新说话</translation>
    </message>
</context>
<context>
    <name>WaitingActs</name>
    <message>
        <source>Nobody knows any more whose message that is</source>
        <translation>已没有人知道那是谁的消息</translation>
    </message>
    <message>
        <source>Show only their messages</source>
        <translation>只显示其消息</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>The room it is for</source>
        <translation>所属房间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>何时到来</translation>
    </message>
    <message>
        <source>Who it is from</source>
        <translation>来自谁</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>为何等待</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>Ban…</source>
        <translation>封禁…</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Give the word</source>
        <translation>给发言权</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>允许进入</translation>
    </message>
    <message>
        <source>Let stand</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Lower the hand</source>
        <translation>放下手</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>禁言</translation>
    </message>
    <message>
        <source>Nothing waits for you any more</source>
        <translation>没有等待你处理的了</translation>
    </message>
    <message>
        <source>Reported by somebody</source>
        <translation>由某人举报</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已看到</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>拒之门外</translation>
    </message>
    <message>
        <source>What helps…</source>
        <translation>如何解决…</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>等待你处理的</translation>
    </message>
    <message numerus="yes">
        <source>{count} things wait for you</source>
        <translation>
            <numerusform>{count} 项等待你处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} 项等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatHelps</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>如何解决</translation>
    </message>
</context>
<context>
    <name>WhoMay</name>
    <message>
        <source>&amp;Keep as preset…</source>
        <translation>存为预设(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Remove preset</source>
        <translation>删除预设(&amp;R)</translation>
    </message>
    <message>
        <source>A table of its own</source>
        <translation>自有的表</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes back what was done last.</source>
        <translation>完成。Ctrl+Z 撤销最近的操作。</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>It can be set in any room. A preset of that name is replaced.</source>
        <translation>可用于任何房间。同名预设会被替换。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep this table as a preset</source>
        <translation>将此表存为预设</translation>
    </message>
    <message>
        <source>Make one in the Peer menu: Exceptions. It goes by the guest's browser.</source>
        <translation>在“人员”菜单的“例外”中设定。按访客的浏览器识别。</translation>
    </message>
    <message>
        <source>May</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>不可以</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Name, such as “Exam”</source>
        <translation>名称，例如“考试”</translation>
    </message>
    <message>
        <source>Pictures are blurred, too, until whoever sees them taps them: “Blur pictures…” in the Room menu ends that. Ctrl+Z takes back what was done last.</source>
        <translation>图片也会在点按前保持模糊：“房间”菜单中的“模糊图片…”可结束。Ctrl+Z 撤销最近的操作。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Remove e&amp;xception</source>
        <translation>删除例外(&amp;X)</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>The room was closed.</source>
        <translation>房间已关闭。</translation>
    </message>
    <message>
        <source>What they write to all goes to &amp;you and the moderators alone</source>
        <translation>其写给所有人的只发给你和管理员(&amp;Y)</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>谁可做什么</translation>
    </message>
    <message>
        <source>Who may do what in {room}</source>
        <translation>在 {room} 谁可做什么</translation>
    </message>
    <message>
        <source>Whoever comes in newly may what everyone may; members are those who were let in, or made so in the Peer menu. Ctrl+Z takes back what was done last.</source>
        <translation>新来者可做所有人可做的；成员是被允许进入者，或在“人员”菜单中设为成员者。Ctrl+Z 撤销最近的操作。</translation>
    </message>
</context>
<context>
    <name>WifiForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Guests scan it to join your Wi-Fi, before the chat</source>
        <translation>访客先扫它加入你的 Wi-Fi，再进入聊天</translation>
    </message>
    <message>
        <source>It is shown no more, but {path} could not be changed: {why}</source>
        <translation>已不再显示，但无法更改 {path}：{why}</translation>
    </message>
    <message>
        <source>It is shown, but {path} could not be changed: {why}</source>
        <translation>已显示，但无法更改 {path}：{why}</translation>
    </message>
    <message>
        <source>Keep it on this computer</source>
        <translation>保存在这台电脑上</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Wi-Fi 名称</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>无密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>The code holds the password: whoever sees it can join the Wi-Fi. Kept, it can be read on the disk by you and this computer's administrators.</source>
        <translation>二维码中含有密码：看到它的人都能加入该 Wi-Fi。保存后，你和这台电脑的管理员可在磁盘上读到它。</translation>
    </message>
    <message>
        <source>The name of a Wi-Fi has at most 32 bytes.</source>
        <translation>Wi-Fi 名称最多 32 字节。</translation>
    </message>
    <message>
        <source>The password of a Wi-Fi has 8 to 63 characters, or 64 that are 0–9 and a–f.</source>
        <translation>Wi-Fi 密码为 8 至 63 个字符，或 64 个 0–9、a–f 字符。</translation>
    </message>
    <message>
        <source>WPA, WPA2 or WPA3</source>
        <translation>WPA、WPA2 或 WPA3</translation>
    </message>
    <message>
        <source>Which Wi-Fi is it?</source>
        <translation>是哪个 Wi-Fi？</translation>
    </message>
    <message>
        <source>Wi-Fi code</source>
        <translation>Wi-Fi 二维码</translation>
    </message>
    <message>
        <source>Without a password choose No password.</source>
        <translation>没有密码请选“无密码”。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A guest opened the room {room}</source>
        <translation>一位访客打开了房间 {room}</translation>
    </message>
    <message>
        <source>An edit. {why}</source>
        <translation>修改。{why}</translation>
    </message>
    <message>
        <source>By the rule {name}</source>
        <translation>依据规则 {name}</translation>
    </message>
    <message>
        <source>Changed “{before}” to “{now}”</source>
        <translation>将“{before}”改为“{now}”</translation>
    </message>
    <message>
        <source>Flagged by the rule {name}</source>
        <translation>被规则 {name} 标记</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>即将发出</translation>
    </message>
    <message>
        <source>Hand raised</source>
        <translation>举手</translation>
    </message>
    <message>
        <source>Held, as all from them</source>
        <translation>其发言都暂扣</translation>
    </message>
    <message>
        <source>History off: {why}</source>
        <translation>历史已关闭：{why}</translation>
    </message>
    <message>
        <source>History on again: what was said meanwhile is kept</source>
        <translation>历史已重新开启：期间所说的已保留</translation>
    </message>
    <message>
        <source>Its history is kept for ever</source>
        <translation>其历史永久保留</translation>
    </message>
    <message numerus="yes">
        <source>Its history is kept for {count} days</source>
        <translation>
            <numerusform>其历史保留 {count} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Knocks</source>
        <translation>敲门</translation>
    </message>
    <message>
        <source>Knocks: a new device where {name} was banned</source>
        <translation>敲门：{name} 被封禁之处的新设备</translation>
    </message>
    <message>
        <source>Newcomers to {room} see all that was said since it was opened</source>
        <translation>{room} 的新来者可看到开放以来说过的一切</translation>
    </message>
    <message>
        <source>Newcomers to {room} see nothing of what was said before</source>
        <translation>{room} 的新来者看不到之前说过的话</translation>
    </message>
    <message numerus="yes">
        <source>Newcomers to {room} see the last {count} messages</source>
        <translation>
            <numerusform>{room} 的新来者可看到最近 {count} 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: {name} is muted</source>
        <translation>未发出：{name} 被禁言</translation>
    </message>
    <message>
        <source>Not taken; they read: “{why}”</source>
        <translation>未接受；对方看到：“{why}”</translation>
    </message>
    <message>
        <source>Nothing of that is there to be taken back</source>
        <translation>其中没有可撤回的</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Refused: “{said}”; they read: “{why}”</source>
        <translation>拒绝：“{said}”；对方看到：“{why}”</translation>
    </message>
    <message>
        <source>Reported by {name}</source>
        <translation>举报人 {name}</translation>
    </message>
    <message>
        <source>Room {room} closed</source>
        <translation>房间 {room} 已关闭</translation>
    </message>
    <message>
        <source>Room {room} is yours now: it stays when its last guest leaves</source>
        <translation>房间 {room} 现在归你：最后一位访客离开时仍保留</translation>
    </message>
    <message>
        <source>Room {room} opened</source>
        <translation>房间 {room} 已打开</translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} messages</source>
        <translation>
            <numerusform>撤回了 {count} 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic of {room} taken away</source>
        <translation>{room} 的话题已取消</translation>
    </message>
    <message>
        <source>Topic of {room}: {topic}</source>
        <translation>{room} 的话题：{topic}</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>a message that isn't kept any more</source>
        <translation>一条已不保留的消息</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>以及另外 {count} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>ask the host only</source>
        <translation>只问主机</translation>
    </message>
    <message numerus="yes">
        <source>brought back {count} strokes</source>
        <translation>
            <numerusform>恢复了 {count} 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>brought the whiteboard back</source>
        <translation>恢复了白板</translation>
    </message>
    <message>
        <source>class</source>
        <translation>课堂</translation>
    </message>
    <message>
        <source>cleared the whiteboard</source>
        <translation>清空了白板</translation>
    </message>
    <message>
        <source>connection test</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>delay {seconds} s</source>
        <translation>延迟 {seconds} 秒</translation>
    </message>
    <message>
        <source>drew on the whiteboard</source>
        <translation>在白板上画了</translation>
    </message>
    <message numerus="yes">
        <source>erased {count} strokes</source>
        <translation>
            <numerusform>擦去了 {count} 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>not all allowed</source>
        <translation>并非都允许</translation>
    </message>
    <message>
        <source>pinned: {text}</source>
        <translation>置顶：{text}</translation>
    </message>
    <message>
        <source>pinned: {who}: {text}</source>
        <translation>置顶：{who}：{text}</translation>
    </message>
    <message>
        <source>put a picture on the whiteboard</source>
        <translation>在白板上放了一张图片</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>安静</translation>
    </message>
    <message>
        <source>sent the file {name} ({size})</source>
        <translation>发送了文件 {name}（{size}）</translation>
    </message>
    <message>
        <source>slow {seconds} s</source>
        <translation>慢速 {seconds} 秒</translation>
    </message>
    <message>
        <source>view the board</source>
        <translation>观看白板</translation>
    </message>
    <message>
        <source>waiting room</source>
        <translation>等候室</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>没有名字</translation>
    </message>
    <message>
        <source>wrote on the whiteboard: “{words}”</source>
        <translation>在白板上写了：“{words}”</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests</source>
        <translation>
            <numerusform>{count} 位访客</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>另外 {count} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} peers</source>
        <translation>
            <numerusform>{count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <translation>
            <numerusform>{count} 个房间</numerusform>
        </translation>
    </message>
    <message>
        <source>{former} is called {name} now</source>
        <translation>{former} 现在叫 {name}</translation>
    </message>
    <message>
        <source>{name} came back in another window</source>
        <translation>{name} 在另一个窗口回来了</translation>
    </message>
    <message>
        <source>{name} could not join</source>
        <translation>{name} 无法加入</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} 已离开</translation>
    </message>
    <message>
        <source>{name} has left; somebody else has that name now</source>
        <translation>{name} 已离开；现在另有人用这个名字</translation>
    </message>
    <message>
        <source>{name} joined</source>
        <translation>{name} 加入了</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} 离开了</translation>
    </message>
    <message>
        <source>{name} left: hosting stopped</source>
        <translation>{name} 离开了：主持已停止</translation>
    </message>
    <message>
        <source>{name} left: the room was closed</source>
        <translation>{name} 离开了：房间已关闭</translation>
    </message>
    <message>
        <source>{name} lost the connection</source>
        <translation>{name} 连接断开</translation>
    </message>
    <message>
        <source>{name} took back a message of their own</source>
        <translation>{name} 撤回了自己的一条消息</translation>
    </message>
    <message>
        <source>{name} waits to be let in</source>
        <translation>{name} 等待进入</translation>
    </message>
    <message>
        <source>{name} wants to come in</source>
        <translation>{name} 想进来</translation>
    </message>
    <message>
        <source>{name} wants to speak</source>
        <translation>{name} 想发言</translation>
    </message>
    <message>
        <source>{name} was banned</source>
        <translation>{name} 被封禁</translation>
    </message>
    <message>
        <source>{name} was given a timeout</source>
        <translation>{name} 被暂离</translation>
    </message>
    <message>
        <source>{name} was kept out by a ban</source>
        <translation>{name} 因封禁被拒</translation>
    </message>
    <message>
        <source>{name} was kicked</source>
        <translation>{name} 被请出</translation>
    </message>
    <message>
        <source>{name} was moved to another room</source>
        <translation>{name} 被移到另一个房间</translation>
    </message>
    <message>
        <source>{name} was removed for flooding</source>
        <translation>{name} 因刷屏被移除</translation>
    </message>
    <message>
        <source>{name} was removed: it broke the protocol</source>
        <translation>{name} 被移除：违反协议</translation>
    </message>
    <message>
        <source>{name} was removed: its connection is too slow</source>
        <translation>{name} 被移除：连接太慢</translation>
    </message>
    <message>
        <source>{name} was turned away</source>
        <translation>{name} 被拒之门外</translation>
    </message>
    <message numerus="yes">
        <source>{name}'s client is too fast: {count} messages not passed on</source>
        <translation>
            <numerusform>{name} 的客户端太快：{count} 条消息未转发</numerusform>
        </translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation>{these}和{last}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}：{why}</translation>
    </message>
    <message>
        <source>{what}: “{said}”</source>
        <translation>{what}：“{said}”</translation>
    </message>
    <message>
        <source>“{said}”</source>
        <translation>“{said}”</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
</TS>
