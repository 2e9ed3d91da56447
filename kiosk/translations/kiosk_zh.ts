<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>kiosk</name>
        <message>
            <source>nothing is left of the day</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>今天已没有剩余日程</translation>
        </message>
        <message>
            <source>something else was done meanwhile; press the key again to see what it is about now</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>期间已有其他操作；请再按一次查看当前内容</translation>
        </message>
        <message>
            <source>the message was one of another day</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>该消息属于另一天</translation>
        </message>
        <message>
            <source>there is nothing to do again</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>没有可重做的操作</translation>
        </message>
        <message>
            <source>there is nothing to take back</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>没有可撤销的操作</translation>
        </message>
        <message>
            <source>A key first shows what would happen, and changes nothing yet.</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>按键先显示会发生什么，尚不作任何更改。</translation>
        </message>
        <message numerus="yes">
            <source>After {n} s it is dropped by itself.</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>
                <numerusform>{n} 秒后会自动放弃。</numerusform>
            </translation>
        </message>
        <message>
            <source>Any key asks for the PIN</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>按任意键输入 PIN</translation>
        </message>
        <message>
            <source>Locks itself after ten minutes without a key</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>十分钟无按键后自动锁定</translation>
        </message>
        <message>
            <source>More keys</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>其他按键</translation>
        </message>
        <message>
            <source>Operator’s keys</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>操作按键</translation>
        </message>
        <message>
            <source>Phone</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>电话</translation>
        </message>
        <message>
            <source>Who helps</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>求助联系人</translation>
        </message>
        <message numerus="yes">
            <source>{n} min each time</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>
                <numerusform>每次 {n} 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the message to the audience?</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>更改给观众的消息？</translation>
        </message>
        <message>
            <source>Keys</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>按键</translation>
        </message>
        <message>
            <source>Locked</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>Message to the audience</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>给观众的消息</translation>
        </message>
        <message>
            <source>Not done</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>未执行</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>没有任何更改。</translation>
        </message>
        <message>
            <source>PIN</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>PIN 码</translation>
        </message>
        <message>
            <source>Quit Venue Kiosk?</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>退出 Venue Kiosk？</translation>
        </message>
        <message>
            <source>Run “kiosk pin”, and put the line that it prints into the programme's file.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>请运行“kiosk pin”，并将输出的一行写入日程文件。</translation>
        </message>
        <message>
            <source>That cannot be done</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>无法执行</translation>
        </message>
        <message>
            <source>That was not it.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>PIN 不正确。</translation>
        </message>
        <message>
            <source>The cards stand still</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>卡片已停止</translation>
        </message>
        <message>
            <source>The cards turn again</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>卡片恢复轮播</translation>
        </message>
        <message>
            <source>The programme leaves this screen.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>日程将从此屏幕消失。</translation>
        </message>
        <message>
            <source>The screen is dark</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>屏幕已关闭</translation>
        </message>
        <message>
            <source>There is no PIN to lock with</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>没有可用于锁定的 PIN</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong tries. Wait {n} s.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>
                <numerusform>错误次数过多。请等待 {n} 秒。</numerusform>
            </translation>
        </message>
        <message>
            <source>Unlocked</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>已解锁</translation>
        </message>
        <message>
            <source>What shall become of it?</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>要如何处理？</translation>
        </message>
        <message>
            <source>closes this</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>delay</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>推迟</translation>
        </message>
        <message>
            <source>does it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>执行</translation>
        </message>
        <message>
            <source>does it again</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>重做</translation>
        </message>
        <message>
            <source>drops it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>放弃</translation>
        </message>
        <message>
            <source>hold</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>暂缓</translation>
        </message>
        <message>
            <source>lets them turn</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>恢复轮播</translation>
        </message>
        <message>
            <source>lights it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>点亮</translation>
        </message>
        <message>
            <source>locks it now</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>立即锁定</translation>
        </message>
        <message>
            <source>opens the keys</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>解锁</translation>
        </message>
        <message>
            <source>shows it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>显示</translation>
        </message>
        <message>
            <source>shows none</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>不显示</translation>
        </message>
        <message>
            <source>shows the keys</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>查看按键</translation>
        </message>
        <message>
            <source>skip</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>跳过</translation>
        </message>
        <message>
            <source>start</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>开始</translation>
        </message>
        <message>
            <source>takes it back</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>撤销</translation>
        </message>
        <message numerus="yes">
            <source>{n} letters left</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>
                <numerusform>还可输入 {n} 个字</numerusform>
            </translation>
        </message>
        <message>
            <source>{up} and {down} choose a slot</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>{up} 和 {down} 选择一项</translation>
        </message>
        <message numerus="yes">
            <source>Bring {slot} forward by {n} min?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>将{slot}提前 {n} 分钟？</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>取消{slot}？</translation>
        </message>
        <message numerus="yes">
            <source>Delay {slot} by {n} min?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>将{slot}推迟 {n} 分钟？</numerusform>
            </translation>
        </message>
        <message>
            <source>Do again the delay of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>重做对{slot}的推迟？</translation>
        </message>
        <message>
            <source>Do again the hold of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>重做对{slot}的暂缓？</translation>
        </message>
        <message>
            <source>Do again the release of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>重做对{slot}的解除暂缓？</translation>
        </message>
        <message>
            <source>Do again the skip of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>重做对{slot}的跳过？</translation>
        </message>
        <message>
            <source>Do again the start of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>重做{slot}的开始？</translation>
        </message>
        <message>
            <source>Do again the {verb} of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>重做对{slot}的“{verb}”？</translation>
        </message>
        <message>
            <source>End {slot} now?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>现在结束{slot}？</translation>
        </message>
        <message>
            <source>Hold {slot} until it is released?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>暂缓{slot}直到解除？</translation>
        </message>
        <message>
            <source>Nothing is left of the day</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>今天已没有剩余日程</translation>
        </message>
        <message>
            <source>Now: {message}</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>当前：{message}</translation>
        </message>
        <message>
            <source>Release {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>解除{slot}的暂缓？</translation>
        </message>
        <message>
            <source>Start {slot} now?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>现在开始{slot}？</translation>
        </message>
        <message>
            <source>Take back the delay of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>撤销对{slot}的推迟？</translation>
        </message>
        <message>
            <source>Take back the hold of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>撤销对{slot}的暂缓？</translation>
        </message>
        <message>
            <source>Take back the release of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>撤销对{slot}的解除暂缓？</translation>
        </message>
        <message>
            <source>Take back the skip of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>撤销对{slot}的跳过？</translation>
        </message>
        <message>
            <source>Take back the start of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>撤销{slot}的开始？</translation>
        </message>
        <message>
            <source>Take back the {verb} of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>撤销对{slot}的“{verb}”？</translation>
        </message>
        <message>
            <source>The day ends</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>当日结束</translation>
        </message>
        <message>
            <source>The message is gone</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>消息已撤下</translation>
        </message>
        <message>
            <source>The message is on the screens</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>消息已显示在屏幕上</translation>
        </message>
        <message>
            <source>Then: {message}</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>更改为：{message}</translation>
        </message>
        <message numerus="yes">
            <source>and {n} more</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>还有 {n} 项</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>无</translation>
        </message>
        <message>
            <source>{slot} has ended</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}已结束</translation>
        </message>
        <message>
            <source>{slot} has started</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}已开始</translation>
        </message>
        <message>
            <source>{slot} is as it was again</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}已重做</translation>
        </message>
        <message>
            <source>{slot} is as it was before</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}已恢复原状</translation>
        </message>
        <message>
            <source>{slot} is cancelled</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}已取消</translation>
        </message>
        <message>
            <source>{slot} is on hold</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}已暂缓</translation>
        </message>
        <message>
            <source>{slot} is released</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}已解除暂缓</translation>
        </message>
        <message>
            <source>{slot}, {before} → {after} min</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}，{before} → {after} 分钟</translation>
        </message>
        <message>
            <source>{slot}: {minutes} min</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}：{minutes} 分钟</translation>
        </message>
        <message>
            <source>{time} or later</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{time} 或更晚</translation>
        </message>
        <message>
            <source>“{title}”</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>“{title}”</translation>
        </message>
        <message>
            <source>“{title}” in {room}</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>“{title}” ({room})</translation>
        </message>
        <message numerus="yes">
            <source>“{title}” loses {n} min: what stands behind it starts on time</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>“{title}”缩短 {n} 分钟：其后的固定环节准时开始</numerusform>
            </translation>
        </message>
        <message>
            <source>A message to the audience</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>给观众的消息</translation>
        </message>
        <message>
            <source>Choose the slot after</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>选择后一项</translation>
        </message>
        <message>
            <source>Choose the slot before</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>选择前一项</translation>
        </message>
        <message>
            <source>Darken the screen, and light it again</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>关闭屏幕，再次点亮</translation>
        </message>
        <message>
            <source>Delay; again for more</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>推迟；再按推迟更多</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>重做已撤销的操作</translation>
        </message>
        <message>
            <source>Do what was proposed</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>执行所提议的操作</translation>
        </message>
        <message>
            <source>Drop it</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>放弃</translation>
        </message>
        <message>
            <source>End what is on now, or cancel what is to come</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>结束正在进行的，或取消即将开始的</translation>
        </message>
        <message>
            <source>Full screen on and off</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>切换全屏</translation>
        </message>
        <message>
            <source>Hold what is on now until it is released; release it</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>暂缓正在进行的；解除暂缓</translation>
        </message>
        <message>
            <source>Less delay, or earlier</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>减少推迟，或提前</translation>
        </message>
        <message>
            <source>Lock the keys</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>锁定按键</translation>
        </message>
        <message>
            <source>Quit; asks first</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>退出；会先询问</translation>
        </message>
        <message>
            <source>Start what comes next, now</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>现在开始下一项</translation>
        </message>
        <message>
            <source>Stop the cards; let them turn again</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>停止卡片；恢复轮播</translation>
        </message>
        <message>
            <source>Take back what was done last</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>撤销上一步操作</translation>
        </message>
        <message>
            <source>The card before</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>上一张卡片</translation>
        </message>
        <message>
            <source>The next card</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>下一张卡片</translation>
        </message>
        <message>
            <source>The next card; in the showcase, the next project</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>下一张卡片；展示期间为下一个项目</translation>
        </message>
        <message>
            <source>These keys</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>这些按键</translation>
        </message>
        <message>
            <source>No answer from {host}</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>{host} 没有响应</translation>
        </message>
        <message>
            <source>The programme of {host}</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>{host} 的日程</translation>
        </message>
        <message>
            <source>{host} has another programme, which is not shown</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>{host} 有另一份日程，未显示</translation>
        </message>
        <message numerus="yes">
            <source>{n} h ago</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>
                <numerusform>{n} 小时前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} min ago</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>
                <numerusform>{n} 分钟前</numerusform>
            </translation>
        </message>
        <message>
            <source>Live stream</source>
            <extracomment>rundown/cards.py</extracomment>
            <translation>现场直播</translation>
        </message>
        <message>
            <source>It appears here by itself as soon as this is mended.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>修正后会自动显示在这里。</translation>
        </message>
        <message>
            <source>It names no rooms.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>其中没有写明房间。</translation>
        </message>
        <message>
            <source>It names no tracks.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>其中没有写明专题。</translation>
        </message>
        <message>
            <source>Its rooms: {names}</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>房间：{names}</translation>
        </message>
        <message>
            <source>Its tracks: {names}</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>专题：{names}</translation>
        </message>
        <message>
            <source>The programme has no room “{room}”.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>日程中没有“{room}”这个房间。</translation>
        </message>
        <message>
            <source>The programme has no track “{track}”.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>日程中没有“{track}”这个专题。</translation>
        </message>
        <message numerus="yes">
            <source>There are {n} problems more.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>
                <numerusform>还有 {n} 个问题。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no programme to show yet</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>尚无可显示的日程</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>{file}，第 {line} 行</translation>
        </message>
        <message>
            <source>{Reason}.</source>
            <extracomment>rundown/phrases.py</extracomment>
            <translation>{Reason}。</translation>
        </message>
        <message>
            <source>it is not in the programme any more</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>它已不在日程中</translation>
        </message>
        <message>
            <source>its slot is not in today's programme any more</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>该项已不在今天的日程中</translation>
        </message>
        <message>
            <source>nothing comes next</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>之后没有安排</translation>
        </message>
        <message>
            <source>nothing is on and nothing comes next</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>当前和之后都没有安排</translation>
        </message>
        <message>
            <source>that changes nothing for “{title}”</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>这对“{title}”没有影响</translation>
        </message>
        <message>
            <source>there is no slot “{slot}” today</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>今天没有“{slot}”</translation>
        </message>
        <message numerus="yes">
            <source>{n} slots run side by side; name the one that is meant</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>
                <numerusform>有 {n} 项同时进行；请选择其中一项</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}” has not begun</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}”尚未开始</translation>
        </message>
        <message>
            <source>“{title}” is cancelled</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}”已取消</translation>
        </message>
        <message>
            <source>“{title}” is not on hold</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}”未暂缓</translation>
        </message>
        <message>
            <source>“{title}” is not on today's programme</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}”不在今天的日程中</translation>
        </message>
        <message>
            <source>“{title}” is on already</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}”已在进行</translation>
        </message>
        <message>
            <source>“{title}” is on hold already</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}”已暂缓</translation>
        </message>
        <message>
            <source>“{title}” is over</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}”已结束</translation>
        </message>
        <message>
            <source>“{title}” starts {late} min late already, pushed by what is before it; delay it by more than {pushed} min</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}”因前面的环节已推迟 {late} 分钟开始；请推迟超过 {pushed} 分钟</translation>
        </message>
        <message>
            <source>“{title}” would begin before now</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}”的开始时间会早于现在</translation>
        </message>
        <message>
            <source>“{title}” would end before now</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}”的结束时间会早于现在</translation>
        </message>
        <message>
            <source>Break</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>茶歇</translation>
        </message>
        <message numerus="yes">
            <source>Chairs: {names}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>主持：{names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Ends</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>结束</translation>
        </message>
        <message>
            <source>Ends in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>距结束</translation>
        </message>
        <message>
            <source>Goes on</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>继续</translation>
        </message>
        <message>
            <source>Goes on in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>距继续</translation>
        </message>
        <message>
            <source>Keynote</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>主题演讲</translation>
        </message>
        <message>
            <source>Lunch</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>午餐</translation>
        </message>
        <message>
            <source>Lunch is sponsored by {names}.</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>午餐由{names}赞助。</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>接下来</translation>
        </message>
        <message>
            <source>Next in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>距下一场</translation>
        </message>
        <message>
            <source>Next project</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>下一个项目</translation>
        </message>
        <message>
            <source>Next project in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>距下一个项目</translation>
        </message>
        <message>
            <source>On hold</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>暂缓中</translation>
        </message>
        <message>
            <source>Open floor</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>自由参观</translation>
        </message>
        <message>
            <source>Panel</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>圆桌讨论</translation>
        </message>
        <message>
            <source>Posters</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>海报展示</translation>
        </message>
        <message>
            <source>Programme</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>日程</translation>
        </message>
        <message>
            <source>Remarks</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>致辞</translation>
        </message>
        <message>
            <source>Session {number}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>第 {number} 场</translation>
        </message>
        <message>
            <source>Session {number}: {title}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>第 {number} 场：{title}</translation>
        </message>
        <message>
            <source>Showcase</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>项目展示</translation>
        </message>
        <message>
            <source>Social</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>社交活动</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>赞助商</translation>
        </message>
        <message>
            <source>Starts</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>开始</translation>
        </message>
        <message>
            <source>Starts in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>距开始</translation>
        </message>
        <message>
            <source>Talk</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>报告</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>感谢参与</translation>
        </message>
        <message>
            <source>The programme is over.</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>日程已全部结束。</translation>
        </message>
        <message>
            <source>Then {name}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>随后：{name}</translation>
        </message>
        <message>
            <source>There is no programme yet.</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>尚无日程。</translation>
        </message>
        <message>
            <source>Times changed at {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>时间已于 {time} 更改</translation>
        </message>
        <message>
            <source>Watch online</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>在线观看</translation>
        </message>
        <message>
            <source>at {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{time}</translation>
        </message>
        <message>
            <source>cancelled</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>已取消</translation>
        </message>
        <message numerus="yes">
            <source>days</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>delayed {n} min</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>推迟 {n} 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>from {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{time} 起</translation>
        </message>
        <message numerus="yes">
            <source>h</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>小时</numerusform>
            </translation>
        </message>
        <message>
            <source>in {hours} h {minutes:02}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{hours} 小时 {minutes} 分钟后</translation>
        </message>
        <message numerus="yes">
            <source>in {n} days</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n} 天后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in {n} h</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n} 小时后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in {n} min</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n} 分钟后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>min</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>now</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>现在</translation>
        </message>
        <message>
            <source>on hold</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>暂缓中</translation>
        </message>
        <message>
            <source>since {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>自 {time}</translation>
        </message>
        <message>
            <source>today</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>今天</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>明天</translation>
        </message>
        <message>
            <source>until {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>至 {time}</translation>
        </message>
        <message>
            <source>{Day} from {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{Day} {time} 起</translation>
        </message>
        <message>
            <source>{day} at {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <source>{hours} h {minutes:02}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{hours}小时{minutes:02}</translation>
        </message>
        <message>
            <source>{names} and {name}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{names} 和 {name}</translation>
        </message>
        <message>
            <source>{names}, {affiliation}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{names} ({affiliation})</translation>
        </message>
        <message>
            <source>{names}, {name}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{names}、{name}</translation>
        </message>
        <message numerus="yes">
            <source>{name} and {n} others</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{name}及另外 {n} 人</numerusform>
            </translation>
        </message>
        <message>
            <source>{number}: {rooms}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{number}：{rooms}</translation>
        </message>
        <message numerus="yes">
            <source>{n} in parallel</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n} 场同时进行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} min early</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>提前 {n} 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>{page} of {pages}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{page}/{pages}</translation>
        </message>
    </context>
</TS>
