<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Free software under the MIT licence. It stands on Qt and PySide6 (LGPL 3), qasync, aiortc (BSD), aiohttp (Apache 2), segno (BSD), perfect-freehand (MIT) and Lucide's icons (ISC).</source>
        <translation>MIT ライセンスのフリーソフトウェアです。Qt と PySide6(LGPL 3)、qasync、aiortc(BSD)、aiohttp(Apache 2)、segno(BSD)、perfect-freehand(MIT)、Lucide のアイコン(ISC)を使っています。</translation>
    </message>
    <message>
        <source>Hosts chat rooms on your own network. Guests join in their browser; what they say passes through this program and goes nowhere else.</source>
        <translation>自分のネットワークでチャットルームを開きます。ゲストはブラウザで参加し、発言はこのプログラムだけを通り、ほかへは行きません。</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>バージョン {version}、Qt {qt}</translation>
    </message>
</context>
<context>
    <name>ActDetails</name>
    <message>
        <source>In {room}</source>
        <translation>{room}で</translation>
    </message>
    <message>
        <source>Taken back by {who} at {time}</source>
        <translation>{who}が{time}に取り消し</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>{time}まで</translation>
    </message>
    <message>
        <source>What was said is kept until {time}, then erased.</source>
        <translation>発言は{time}まで残り、その後消去されます。</translation>
    </message>
    <message>
        <source>What was said was erased: its time was over.</source>
        <translation>発言は期限が過ぎたため消去されました。</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>ほか{count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more messages</source>
        <translation>
            <numerusform>ほか{count}件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>can't be taken back</source>
        <translation>取り消せません</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>taken back by {who}</source>
        <translation>{who}が取り消し</translation>
    </message>
    <message>
        <source>{who} at {address}</source>
        <translation>{who}({address})</translation>
    </message>
    <message>
        <source>{who} wrote: {words}</source>
        <translation>{who}の発言: {words}</translation>
    </message>
</context>
<context>
    <name>ActFilter</name>
    <message>
        <source>All acts</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>だれでも</translation>
    </message>
    <message>
        <source>By moderators</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>By rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>By the schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>操作した人</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>操作の種類</translation>
    </message>
    <message>
        <source>Name, act or reason</source>
        <translation>名前、操作、理由</translation>
    </message>
    <message>
        <source>Show only acts with these words</source>
        <translation>この語を含む操作だけを表示</translation>
    </message>
</context>
<context>
    <name>ActKinds</name>
    <message>
        <source>Kicks, timeouts, bans</source>
        <translation>退出、一時退室、入室禁止</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>Mutes, warnings, held</source>
        <translation>ミュート、警告、保留</translation>
    </message>
    <message>
        <source>Names, hands, members</source>
        <translation>名前、挙手、メンバー</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>What waited</source>
        <translation>待っていたもの</translation>
    </message>
    <message>
        <source>Whiteboards</source>
        <translation>ホワイトボード</translation>
    </message>
</context>
<context>
    <name>ActSettings</name>
    <message>
        <source>a new one</source>
        <translation>新しいもの</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>as all others</source>
        <translation>ほかの人と同じ</translation>
    </message>
    <message>
        <source>as all rooms</source>
        <translation>ほかのルームと同じ</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>最初のまま</translation>
    </message>
    <message>
        <source>as everywhere</source>
        <translation>全体と同じ</translation>
    </message>
    <message>
        <source>blurred until tapped</source>
        <translation>タップするまでぼかす</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>everyone may take another</source>
        <translation>全員が名前を変えられる</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>may not {these}</source>
        <translation>{these}はできない</translation>
    </message>
    <message>
        <source>may {these}</source>
        <translation>{these}ができる</translation>
    </message>
    <message>
        <source>members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>moderators</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nobody new</source>
        <translation>新しい人は入れない</translation>
    </message>
    <message>
        <source>nobody takes another</source>
        <translation>だれも名前を変えられない</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>何もなし</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>shown at once</source>
        <translation>すぐ表示</translation>
    </message>
    <message numerus="yes">
        <source>the last {count}</source>
        <translation>
            <numerusform>最新の{count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>what guests say goes out at once</source>
        <translation>ゲストの発言はすぐ流れる</translation>
    </message>
    <message>
        <source>what guests say waits</source>
        <translation>ゲストの発言は待つ</translation>
    </message>
    <message>
        <source>what they write goes to all</source>
        <translation>書いたことは全員に届く</translation>
    </message>
    <message>
        <source>what they write goes to you alone</source>
        <translation>書いたことはあなただけに届く</translation>
    </message>
    <message>
        <source>whoever is let in</source>
        <translation>入室を許された人</translation>
    </message>
    <message numerus="yes">
        <source>{count} names</source>
        <translation>
            <numerusform>{count}個の名前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms locked and slowed, newcomers wait</source>
        <translation>
            <numerusform>{count}個のルームをロックし低速に、新しい人は待機</numerusform>
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
        <translation>PeerPyRTC Desktop について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bans…</source>
        <translation>入室禁止(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>診断情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy messages</source>
        <translation>メッセージをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to the reporter</source>
        <translation>報告した人へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to the reporter, {who}</source>
        <translation>報告した{who}へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>招待(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Joins and leaves in the log</source>
        <translation>ログに入退室を表示(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Jump to the newest</source>
        <translation>最新へ移動(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>新しいルーム(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次の区画(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>配置を元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search history…</source>
        <translation>履歴を検索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: {who}</source>
        <translation>元に戻す: {who}(&amp;U)</translation>
    </message>
    <message>
        <source>Announcements…</source>
        <translation>お知らせ…</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>システムに合わせる(&amp;Y)</translation>
    </message>
    <message>
        <source>Br&amp;oadcast</source>
        <translation>お知らせ(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lear the log</source>
        <translation>ログを空にする(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>行を詰める(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the address guests use</source>
        <translation>ゲストが使うアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>選んだ行をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy versions, settings and counters, for whoever looks into a fault</source>
        <translation>バージョン、設定、カウンターをコピーします。不具合を調べる人のためです</translation>
    </message>
    <message>
        <source>Empty the list in this window</source>
        <translation>このウィンドウの一覧を空にする</translation>
    </message>
    <message>
        <source>Ex&amp;port history…</source>
        <translation>履歴を書き出す(&amp;P)…</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>メッセージを絞り込む</translation>
    </message>
    <message>
        <source>Find an action, a room or somebody by what it is called</source>
        <translation>操作、ルーム、人を名前で探す</translation>
    </message>
    <message>
        <source>Find and &amp;do…</source>
        <translation>探して実行(&amp;D)…</translation>
    </message>
    <message>
        <source>Find out why guests' phones and computers can't join, and what helps</source>
        <translation>ゲストの電話やコンピューターが参加できない理由と、その対処を調べます</translation>
    </message>
    <message>
        <source>Find what was said, in any room</source>
        <translation>どのルームの発言でも探す</translation>
    </message>
    <message>
        <source>Follow the newest messages</source>
        <translation>最新のメッセージを追う</translation>
    </message>
    <message>
        <source>Guests read the selected messages nowhere any more (Del in the log)</source>
        <translation>選んだメッセージはゲストからどこでも読めなくなります(ログで Del)</translation>
    </message>
    <message>
        <source>Have it stand above all that is said in its room; again: take it off</source>
        <translation>ルームの発言の上に表示。もう一度で外します</translation>
    </message>
    <message>
        <source>Have messages judged by rules: words, links, repeats and more</source>
        <translation>語、リンク、繰り返しなどのルールでメッセージを判断</translation>
    </message>
    <message>
        <source>Hide everyone else's messages; again, or Esc: show them</source>
        <translation>ほかの人のメッセージを隠す。もう一度、または Esc で表示</translation>
    </message>
    <message>
        <source>In the table of peers: {what}</source>
        <translation>参加者の表で: {what}</translation>
    </message>
    <message>
        <source>Invite a moderato&amp;r…</source>
        <translation>モデレーターを招待(&amp;R)…</translation>
    </message>
    <message>
        <source>Keep what you say often, and have it said at a time</source>
        <translation>よく言うことを取っておき、時刻に知らせます</translation>
    </message>
    <message>
        <source>Let guests join</source>
        <translation>ゲストを参加させる</translation>
    </message>
    <message>
        <source>Lock &amp;all rooms</source>
        <translation>すべてのルームをロック(&amp;A)</translation>
    </message>
    <message>
        <source>Lock and slow all rooms, and have newcomers wait; again: as they were</source>
        <translation>すべてのルームをロックして低速にし、新しい人は待機。もう一度で元どおり</translation>
    </message>
    <message>
        <source>Lock the la&amp;yout</source>
        <translation>配置をロック(&amp;Y)</translation>
    </message>
    <message>
        <source>Make a link that turns one guest into a moderator</source>
        <translation>ゲスト一人をモデレーターにするリンクを作る</translation>
    </message>
    <message>
        <source>Mod&amp;erators…</source>
        <translation>モデレーター(&amp;E)…</translation>
    </message>
    <message>
        <source>Nobody can &amp;join?</source>
        <translation>だれも参加できない?(&amp;J)</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>ルームを開く</translation>
    </message>
    <message>
        <source>Pick an announcement</source>
        <translation>お知らせを選ぶ</translation>
    </message>
    <message>
        <source>Pin this message</source>
        <translation>このメッセージをピン留め</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前の区画(&amp;V)</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>ルール(&amp;U)…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>ステージ(&amp;T)</translation>
    </message>
    <message>
        <source>Save what was said, or who was there, as a file</source>
        <translation>発言や参加者をファイルに保存</translation>
    </message>
    <message>
        <source>Say what guests may do here: chat, ask the host only, draw, share files</source>
        <translation>ここでゲストに何ができるかを決めます: チャット、ホストへの質問だけ、描く、ファイルの共有</translation>
    </message>
    <message>
        <source>Say what the keys 1 to 9 do to whom you select</source>
        <translation>キー 1～9 が選んだ人に行うことを決めます</translation>
    </message>
    <message>
        <source>See what was done, by whom and why, and take it back</source>
        <translation>だれが何をなぜしたかを見て、取り消す</translation>
    </message>
    <message>
        <source>See who is kept out, muted or held, and let them in again</source>
        <translation>入室禁止、ミュート、保留の人を見て、また入れる</translation>
    </message>
    <message>
        <source>See who moderates and which links are open, and end it</source>
        <translation>だれがモデレーターで、どのリンクが有効かを見て、終わらせる</translation>
    </message>
    <message>
        <source>Select the one who made this report</source>
        <translation>この報告をした人を選ぶ</translation>
    </message>
    <message>
        <source>Send everyone out and stop listening</source>
        <translation>全員を退出させ、待ち受けをやめる</translation>
    </message>
    <message>
        <source>Set how this window and the host work</source>
        <translation>このウィンドウとホストの動きを設定します</translation>
    </message>
    <message>
        <source>Set presets…</source>
        <translation>プリセットを設定…</translation>
    </message>
    <message>
        <source>Show a&amp;ll messages</source>
        <translation>すべてのメッセージを表示(&amp;L)</translation>
    </message>
    <message>
        <source>Show all that is known of one guest beside the log; Esc goes back</source>
        <translation>ひとりのゲストについて分かることをすべてログの横に表示。Esc で戻る</translation>
    </message>
    <message>
        <source>Show everyone's messages again</source>
        <translation>全員のメッセージをまた表示</translation>
    </message>
    <message>
        <source>Show onl&amp;y its messages</source>
        <translation>ここのメッセージだけ表示(&amp;Y)</translation>
    </message>
    <message>
        <source>Show onl&amp;y messages of {who}</source>
        <translation>{who}のメッセージだけ表示(&amp;Y)</translation>
    </message>
    <message>
        <source>Show only their message&amp;s</source>
        <translation>この人のメッセージだけ表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show only {who}'s message&amp;s</source>
        <translation>{who}のメッセージだけ表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show the address as a QR code</source>
        <translation>アドレスを QR コードで表示</translation>
    </message>
    <message>
        <source>Show the messages of this room alone</source>
        <translation>このルームのメッセージだけ表示</translation>
    </message>
    <message>
        <source>Show the room to all: its code, what you say, raised hands and the board</source>
        <translation>ルームを全員に見せる: コード、あなたの発言、挙手、ボード</translation>
    </message>
    <message>
        <source>Show their card</source>
        <translation>カードを表示</translation>
    </message>
    <message>
        <source>Speak to one room, or to all</source>
        <translation>一つのルーム、またはすべてに話す</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start &amp;hosting</source>
        <translation>ホストを開始(&amp;H)</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>ホストを開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>ホストを停止(&amp;H)</translation>
    </message>
    <message>
        <source>Take back all that says the same; it is shown before whose that is</source>
        <translation>同じ文をすべて取り消します。だれのものかは先に表示されます</translation>
    </message>
    <message>
        <source>Take back m&amp;essages</source>
        <translation>メッセージを取り消す(&amp;E)</translation>
    </message>
    <message>
        <source>Take back this te&amp;xt from everyone…</source>
        <translation>全員の同じ文を取り消す(&amp;X)…</translation>
    </message>
    <message>
        <source>Take back what you did last to peers or rooms</source>
        <translation>人やルームに最後にしたことを取り消す</translation>
    </message>
    <message>
        <source>W&amp;ho may do what in {who}…</source>
        <translation>{who}でだれが何をできるか(&amp;H)…</translation>
    </message>
    <message>
        <source>W&amp;ho may do what…</source>
        <translation>だれが何をできるか(&amp;H)…</translation>
    </message>
    <message>
        <source>What was &amp;done…</source>
        <translation>操作の記録(&amp;D)…</translation>
    </message>
    <message>
        <source>Write one of the announcements that are kept into the line</source>
        <translation>取っておいたお知らせの一つを行に書きます</translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <translation>
            <numerusform>{count}個のルーム</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} は退出しました</translation>
    </message>
</context>
<context>
    <name>ActivityActs</name>
    <message>
        <source>Activity</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Nothing has come since {time}.</source>
        <translation>{time} 以降は何もありません。</translation>
    </message>
    <message>
        <source>Nothing stands there of {time}: this is what came next.</source>
        <translation>{time} のものはありません：これは次に来たものです。</translation>
    </message>
    <message>
        <source>The log has nothing of {time} any more.</source>
        <translation>{time} のものはもうログにありません。</translation>
    </message>
    <message>
        <source>The plots are being loaded.</source>
        <translation>グラフを読み込んでいます。</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 秒</translation>
    </message>
    <message>
        <source>A click goes to that time in the log</source>
        <translation>クリックするとログのその時刻へ移動します</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Nothing is hosted yet.</source>
        <translation>まだホストしていません。</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Show the last hour, minute by minute</source>
        <translation>直近 1 時間を 1 分ごとに表示</translation>
    </message>
    <message>
        <source>Show the last minute, second by second</source>
        <translation>直近 1 分を 1 秒ごとに表示</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>毎秒 {rate}</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A ban is lifted</source>
        <translation>入室禁止を解除しました</translation>
    </message>
    <message>
        <source>All rooms are as they were before: unlocked by {who}</source>
        <translation>すべてのルームが元どおりです: {who}がロックを解除</translation>
    </message>
    <message>
        <source>All rooms were locked by {who}</source>
        <translation>{who}がすべてのルームをロックしました</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>取り消し: {what}</translation>
    </message>
    <message>
        <source>What was taken back from everyone is shown again</source>
        <translation>全員から取り消した文がまた表示されます</translation>
    </message>
    <message>
        <source>What {who} said is shown again</source>
        <translation>{who}の発言がまた表示されます</translation>
    </message>
    <message>
        <source>announce something</source>
        <translation>お知らせを出す</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>入室禁止</translation>
    </message>
    <message>
        <source>ban {who}</source>
        <translation>{who}を入室禁止</translation>
    </message>
    <message numerus="yes">
        <source>ban {who} and {count} others</source>
        <translation>
            <numerusform>{who}とほか{count}人を入室禁止</numerusform>
        </translation>
    </message>
    <message>
        <source>ban {who} and {other}</source>
        <translation>{who}と{other}を入室禁止</translation>
    </message>
    <message>
        <source>bring a moderator's link back</source>
        <translation>モデレーターのリンクを戻す</translation>
    </message>
    <message>
        <source>bring back the whiteboard of {room}</source>
        <translation>{room}のホワイトボードを戻す</translation>
    </message>
    <message>
        <source>bring back what was taken back</source>
        <translation>取り消したものを戻す</translation>
    </message>
    <message>
        <source>clear the whiteboard of {room}</source>
        <translation>{room}のホワイトボードを消去</translation>
    </message>
    <message>
        <source>close {room}</source>
        <translation>{room}を閉じる</translation>
    </message>
    <message>
        <source>deny what {who} said</source>
        <translation>{who}の発言を拒否</translation>
    </message>
    <message>
        <source>dismiss a moderator</source>
        <translation>モデレーターを外す</translation>
    </message>
    <message>
        <source>end the exception for {who}</source>
        <translation>{who}の例外を終える</translation>
    </message>
    <message>
        <source>end the membership of {who}</source>
        <translation>{who}をメンバーから外す</translation>
    </message>
    <message>
        <source>end the timeout of {who}</source>
        <translation>{who}の一時退室を終える</translation>
    </message>
    <message>
        <source>flag what {who} said</source>
        <translation>{who}の発言に印を付ける</translation>
    </message>
    <message>
        <source>give {who} the word</source>
        <translation>{who}に発言権を渡す</translation>
    </message>
    <message>
        <source>hold what {who} said</source>
        <translation>{who}の発言を保留</translation>
    </message>
    <message>
        <source>hold what {who} says</source>
        <translation>{who}の発言をすべて保留</translation>
    </message>
    <message>
        <source>keep preset {preset}</source>
        <translation>プリセット{preset}を保存</translation>
    </message>
    <message>
        <source>keep the announcement {announcement}</source>
        <translation>お知らせ{announcement}を取っておく</translation>
    </message>
    <message>
        <source>kick {who}</source>
        <translation>{who}を退出させる</translation>
    </message>
    <message>
        <source>let out what {who} says</source>
        <translation>{who}の発言をまた流す</translation>
    </message>
    <message>
        <source>let stand what was reported</source>
        <translation>報告されたものを残す</translation>
    </message>
    <message>
        <source>let through what {who} said</source>
        <translation>{who}の発言を通す</translation>
    </message>
    <message>
        <source>let {who} back</source>
        <translation>{who}を戻れるようにする</translation>
    </message>
    <message>
        <source>let {who} in</source>
        <translation>{who}を入れる</translation>
    </message>
    <message>
        <source>lift a ban</source>
        <translation>入室禁止を解除</translation>
    </message>
    <message>
        <source>lock all rooms</source>
        <translation>すべてのルームをロック</translation>
    </message>
    <message>
        <source>lock {room}</source>
        <translation>{room}をロック</translation>
    </message>
    <message>
        <source>lower all hands in {room}</source>
        <translation>{room}の手をすべて下ろす</translation>
    </message>
    <message>
        <source>lower the hand of {who}</source>
        <translation>{who}の手を下ろす</translation>
    </message>
    <message>
        <source>make a moderator's link</source>
        <translation>モデレーターのリンクを作る</translation>
    </message>
    <message>
        <source>make an exception for {who}</source>
        <translation>{who}の例外を作る</translation>
    </message>
    <message>
        <source>make {who} a member</source>
        <translation>{who}をメンバーにする</translation>
    </message>
    <message>
        <source>make {who} a moderator again</source>
        <translation>{who}をまたモデレーターにする</translation>
    </message>
    <message>
        <source>make {who} a moderator, by a link</source>
        <translation>{who}をリンクでモデレーターにする</translation>
    </message>
    <message>
        <source>move {who}</source>
        <translation>{who}を移す</translation>
    </message>
    <message>
        <source>move {who} back</source>
        <translation>{who}を戻す</translation>
    </message>
    <message>
        <source>mute {who}</source>
        <translation>{who}をミュート</translation>
    </message>
    <message>
        <source>open {room}</source>
        <translation>{room}を開く</translation>
    </message>
    <message>
        <source>pardon {who}</source>
        <translation>{who}を許す</translation>
    </message>
    <message>
        <source>pin a message in {room}</source>
        <translation>{room}でメッセージをピン留め</translation>
    </message>
    <message>
        <source>pin a notice in {room}</source>
        <translation>{room}に掲示をピン留め</translation>
    </message>
    <message>
        <source>put back how {who} stands</source>
        <translation>{who}の状態を戻す</translation>
    </message>
    <message>
        <source>refuse what {who} said</source>
        <translation>{who}の発言を受け付けない</translation>
    </message>
    <message>
        <source>remove preset {preset}</source>
        <translation>プリセット{preset}を削除</translation>
    </message>
    <message>
        <source>remove rule {rule}</source>
        <translation>ルール{rule}を削除</translation>
    </message>
    <message>
        <source>remove the announcement {announcement}</source>
        <translation>お知らせ{announcement}を削除</translation>
    </message>
    <message>
        <source>rename {who}</source>
        <translation>{who}の名前を変更</translation>
    </message>
    <message>
        <source>reserve names in {room}</source>
        <translation>{room}で名前を予約</translation>
    </message>
    <message>
        <source>revoke a moderator's link</source>
        <translation>モデレーターのリンクを無効にする</translation>
    </message>
    <message>
        <source>say something in {room}</source>
        <translation>{room}で話す</translation>
    </message>
    <message>
        <source>send {who} out for a while</source>
        <translation>{who}をしばらく退室させる</translation>
    </message>
    <message>
        <source>set approval in {room}</source>
        <translation>{room}の承認を設定</translation>
    </message>
    <message>
        <source>set how long messages can be changed in {room}</source>
        <translation>{room}でメッセージを変更できる時間を設定</translation>
    </message>
    <message>
        <source>set how long {room} is kept</source>
        <translation>{room}を残す期間を設定</translation>
    </message>
    <message>
        <source>set preset {number}</source>
        <translation>プリセット {number} を設定</translation>
    </message>
    <message>
        <source>set preset {number} in {room}</source>
        <translation>{room} のプリセット {number} を設定</translation>
    </message>
    <message>
        <source>set rule {rule}</source>
        <translation>ルール{rule}を設定</translation>
    </message>
    <message>
        <source>set slow mode in {room}</source>
        <translation>{room}の低速モードを設定</translation>
    </message>
    <message>
        <source>set the PIN of {room}</source>
        <translation>{room}の PIN を設定</translation>
    </message>
    <message>
        <source>set the delay in {room}</source>
        <translation>{room}の遅延を設定</translation>
    </message>
    <message>
        <source>set the names that may come into {room}</source>
        <translation>{room}に入れる名前を設定</translation>
    </message>
    <message>
        <source>set the topic of {room}</source>
        <translation>{room}の話題を設定</translation>
    </message>
    <message>
        <source>set the waiting room of {room}</source>
        <translation>{room}の待合室を設定</translation>
    </message>
    <message>
        <source>set up {room}</source>
        <translation>{room}を設定</translation>
    </message>
    <message>
        <source>set what newcomers to {room} see</source>
        <translation>{room}の新しい人に見えるものを設定</translation>
    </message>
    <message>
        <source>set whether names stay in {room}</source>
        <translation>{room}で名前を固定するかを設定</translation>
    </message>
    <message>
        <source>set whether pictures are blurred in {room}</source>
        <translation>{room}で画像をぼかすかを設定</translation>
    </message>
    <message>
        <source>set who comes into {room}</source>
        <translation>{room}に入れる人を設定</translation>
    </message>
    <message>
        <source>set who draws in {room}</source>
        <translation>{room}でだれが描けるかを設定</translation>
    </message>
    <message>
        <source>set who may do what in {room}</source>
        <translation>{room}でだれが何をできるかを設定</translation>
    </message>
    <message>
        <source>switch rule {rule} off</source>
        <translation>ルール{rule}をオフ</translation>
    </message>
    <message>
        <source>switch rule {rule} on</source>
        <translation>ルール{rule}をオン</translation>
    </message>
    <message>
        <source>take a stroke of {who} off the board of {room}</source>
        <translation>{who}の線を1本{room}のボードから消す</translation>
    </message>
    <message>
        <source>take back all that {who} said in {room}</source>
        <translation>{room}での{who}の発言をすべて取り消す</translation>
    </message>
    <message>
        <source>take back one text from everyone</source>
        <translation>一つの文を全員から取り消す</translation>
    </message>
    <message>
        <source>take back what {who} said</source>
        <translation>{who}の発言を取り消す</translation>
    </message>
    <message>
        <source>take strokes of {who} off the board of {room}</source>
        <translation>{who}の線を{room}のボードから何本か消す</translation>
    </message>
    <message>
        <source>take the strokes of {who} off the board of {room}</source>
        <translation>{who}の線を{room}のボードから消す</translation>
    </message>
    <message>
        <source>take the word back in {room}</source>
        <translation>{room}の発言権を戻す</translation>
    </message>
    <message>
        <source>take up again what was reported of {who}</source>
        <translation>{who}の報告をまた扱う</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>the program, {name}</source>
        <translation>プログラム、{name}</translation>
    </message>
    <message>
        <source>the rule {name}</source>
        <translation>ルール{name}</translation>
    </message>
    <message>
        <source>the schedule, for {name}</source>
        <translation>スケジュール、{name}</translation>
    </message>
    <message>
        <source>turn {who} away</source>
        <translation>{who}を断る</translation>
    </message>
    <message>
        <source>unlock all rooms</source>
        <translation>すべてのルームのロックを解除</translation>
    </message>
    <message>
        <source>unlock {room}</source>
        <translation>{room}のロックを解除</translation>
    </message>
    <message>
        <source>unmute {who}</source>
        <translation>{who}のミュートを解除</translation>
    </message>
    <message>
        <source>unpin the message in {room}</source>
        <translation>{room}のピン留めを外す</translation>
    </message>
    <message>
        <source>warn {who}</source>
        <translation>{who}に警告</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>{name}, a moderator</source>
        <translation>モデレーターの{name}</translation>
    </message>
    <message>
        <source>{room} is open again; its guests have to come back themselves</source>
        <translation>{room}がまた開きました。ゲストは自分で戻る必要があります</translation>
    </message>
    <message numerus="yes">
        <source>{said} and {count} more</source>
        <translation>
            <numerusform>{said}とほか{count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} to {name}</source>
        <translation>{said}({name})</translation>
    </message>
    <message numerus="yes">
        <source>{said}, {count} times more</source>
        <translation>
            <numerusform>{said}、さらに{count}回</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} may come in again</source>
        <translation>{who}はまた入れます</translation>
    </message>
    <message>
        <source>{who} may knock again</source>
        <translation>{who}はまたノックできます</translation>
    </message>
    <message>
        <source>{who} waits at the door again</source>
        <translation>{who}がまた入口で待っています</translation>
    </message>
</context>
<context>
    <name>AnnouncementForm</name>
    <message>
        <source>&amp;Minutes between</source>
        <translation>間隔（分）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>宛先(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>本文(&amp;W)</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>すべてのルーム</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Every day, at a time</source>
        <translation>毎日、時刻に</translation>
    </message>
    <message>
        <source>How you find it</source>
        <translation>見つけるための名前</translation>
    </message>
    <message>
        <source>It is said {when}, by this computer's clock.</source>
        <translation>{when}に、このコンピューターの時計で知らせます。</translation>
    </message>
    <message>
        <source>It is said {when}, while somebody is there.</source>
        <translation>{when}、誰かがいる間に知らせます。</translation>
    </message>
    <message>
        <source>It waits beside the line for announcements until you pick it.</source>
        <translation>選ばれるまで、お知らせの行の横で待ちます。</translation>
    </message>
    <message>
        <source>Minutes between</source>
        <translation>間隔（分）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Once, at a time</source>
        <translation>一度、時刻に</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>時刻(&amp;I)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>いつ(&amp;H)</translation>
    </message>
    <message>
        <source>What guests read</source>
        <translation>ゲストが読むもの</translation>
    </message>
    <message>
        <source>What is to be said, and when?</source>
        <translation>何をいつ知らせますか？</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>When I pick it</source>
        <translation>自分で選ぶとき</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>AnnouncementList</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>再開(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Keep what you say often, and have it said at a time or again and again.</source>
        <translation>よく言うことを取っておき、時刻に、または繰り返し知らせます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>The host says them by itself, also while this window is closed and it runs on.</source>
        <translation>ホストが自分で知らせます。この窓を閉じても、ホストが動いていれば続きます。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>すべてのルーム</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Announce {what}</source>
        <translation>{what}を知らせる</translation>
    </message>
    <message>
        <source>That announcement is kept no longer</source>
        <translation>そのお知らせはもうありません</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>every day at {time}</source>
        <translation>毎日{time}</translation>
    </message>
    <message numerus="yes">
        <source>every {count} minutes</source>
        <translation>
            <numerusform>{count}分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>missed</source>
        <translation>逃しました</translation>
    </message>
    <message>
        <source>once at {time}</source>
        <translation>一度{time}</translation>
    </message>
    <message>
        <source>said {when}</source>
        <translation>{when}に済み</translation>
    </message>
    <message>
        <source>when its room is open</source>
        <translation>ルームが開いているとき</translation>
    </message>
    <message>
        <source>{room} is closed</source>
        <translation>{room}は閉じています</translation>
    </message>
    <message>
        <source>{what} (to {room})</source>
        <translation>{what}（{room}へ）</translation>
    </message>
    <message>
        <source>{when}, paused</source>
        <translation>{when}、一時停止中</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>All that they say waits for you, in all rooms, until you let it out again.</source>
        <translation>この人の発言は、また流すまで、すべてのルームであなたを待ちます。</translation>
    </message>
    <message>
        <source>All their tabs go, in every room. They may come back after a minute.</source>
        <translation>すべてのルームのタブが閉じます。1 分後には戻れます。</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>別の名前</translation>
    </message>
    <message>
        <source>Everyone sees it. What they said before keeps the old name.</source>
        <translation>全員に見えます。前の発言は古い名前のままです。</translation>
    </message>
    <message>
        <source>For how long is {who} sent out?</source>
        <translation>{who}をどのくらい退室させますか?</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Hold what {who} says?</source>
        <translation>{who}の発言を保留しますか?</translation>
    </message>
    <message>
        <source>In all rooms, under another name too. They can read, and raise a hand.</source>
        <translation>すべてのルームで、名前を変えても有効です。読むことと挙手はできます。</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>退出させる</translation>
    </message>
    <message>
        <source>Kick {count}</source>
        <translation>{count}人を退出</translation>
    </message>
    <message>
        <source>Kick {who} out of {rooms}?</source>
        <translation>{who}を{rooms}から退出させますか?</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Mute {who} for how long?</source>
        <translation>{who}をどのくらいミュートしますか?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Of all rooms. They can't come back before, under another name either.</source>
        <translation>すべてのルームからです。名前を変えても、それまでは戻れません。</translation>
    </message>
    <message>
        <source>Only they see it. How often somebody was warned is kept.</source>
        <translation>本人だけに見えます。警告の回数は記録されます。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>退室させる</translation>
    </message>
    <message>
        <source>Such as “Please don't write in capitals”</source>
        <translation>例:「大文字だけで書かないでください」</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>一時退室</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warn {who}</source>
        <translation>{who}に警告</translation>
    </message>
    <message>
        <source>What should {who} be called?</source>
        <translation>{who}の新しい名前は?</translation>
    </message>
    <message>
        <source>What to say to them</source>
        <translation>本人へのメッセージ</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>無期限</translation>
    </message>
</context>
<context>
    <name>AskNames</name>
    <message>
        <source>List of names</source>
        <translation>名簿</translation>
    </message>
    <message>
        <source>May guests of {room} take another name?</source>
        <translation>{room}のゲストは名前を変えられますか?</translation>
    </message>
    <message>
        <source>Names that look like one on the list count as that. Who is inside stays.</source>
        <translation>名簿の名前に似たものも同じとみなします。中にいる人は残ります。</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>名前、1 行に一つ</translation>
    </message>
    <message>
        <source>No: they keep the name they came with, also when they come back</source>
        <translation>いいえ。入ったときの名前のままで、戻ったときも同じです</translation>
    </message>
    <message>
        <source>One name a line, as you paste it. Empty: everybody comes in.</source>
        <translation>1 行に一つの名前を貼り付けます。空なら全員が入れます。</translation>
    </message>
    <message>
        <source>One name a line, such as “Teacher”. Empty: none.</source>
        <translation>「先生」など、1 行に一つの名前。空ならなし。</translation>
    </message>
    <message>
        <source>Others may &amp;knock; without it they are turned away</source>
        <translation>ほかの人はノックできる(&amp;K)。なければ断られます</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Reserved names</source>
        <translation>予約した名前</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What looks like one of them is kept too. Who has one already stays.</source>
        <translation>似たものも予約されます。すでに使っている人はそのままです。</translation>
    </message>
    <message>
        <source>Which names may nobody take in {room}?</source>
        <translation>{room}でだれも使えない名前は?</translation>
    </message>
    <message>
        <source>Who may come into {room}?</source>
        <translation>{room}に入れるのはだれですか?</translation>
    </message>
    <message>
        <source>Yes, whenever they like</source>
        <translation>はい、いつでも</translation>
    </message>
    <message>
        <source>You can rename them all the same.</source>
        <translation>それでもあなたは名前を変えられます。</translation>
    </message>
</context>
<context>
    <name>AskRooms</name>
    <message>
        <source>4 to 32 characters. It is asked of whoever is new; nobody can read it here again.</source>
        <translation>4〜32 文字。新しい人に尋ねます。ここでは二度と読めません。</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>{seconds} 秒後</translation>
    </message>
    <message>
        <source>All see it at once</source>
        <translation>全員にすぐ見える</translation>
    </message>
    <message>
        <source>All that was said since the room was opened</source>
        <translation>ルームを開いてからの発言すべて</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>As fast as they like</source>
        <translation>好きな速さで</translation>
    </message>
    <message>
        <source>As long as in other rooms</source>
        <translation>ほかのルームと同じ期間</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>すぐ</translation>
    </message>
    <message>
        <source>Blur pictures</source>
        <translation>画像をぼかす</translation>
    </message>
    <message>
        <source>Blurred until they tap them</source>
        <translation>タップするまでぼかす</translation>
    </message>
    <message>
        <source>Changing messages</source>
        <translation>メッセージの変更</translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>ルームを閉じる</translation>
    </message>
    <message>
        <source>Close rooms</source>
        <translation>ルームを閉じる</translation>
    </message>
    <message>
        <source>Close the room {room}?</source>
        <translation>ルーム{room}を閉じますか?</translation>
    </message>
    <message numerus="yes">
        <source>Close {count} rooms: {rooms}?</source>
        <translation>
            <numerusform>{count}個のルームを閉じますか: {rooms}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Each decides for itself which to show, as moderators do; its own it always sees.</source>
        <translation>どれを表示するかは各自が決めます。モデレーターも同じです。自分の画像はいつも見えます。</translation>
    </message>
    <message>
        <source>Empty: none is asked for</source>
        <translation>空なら尋ねません</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>For {seconds} seconds</source>
        <translation>{seconds} 秒間</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>How do guests of {room} see pictures?</source>
        <translation>{room}のゲストに画像はどう見えますか?</translation>
    </message>
    <message>
        <source>How fast may each guest write in {room}?</source>
        <translation>{room}で各ゲストはどのくらいの速さで書けますか?</translation>
    </message>
    <message>
        <source>How long is what is said in {room} kept?</source>
        <translation>{room}の発言をどのくらい残しますか?</translation>
    </message>
    <message>
        <source>How long may guests change what they wrote in {room}?</source>
        <translation>{room}のゲストは書いたものをどのくらい変更できますか?</translation>
    </message>
    <message>
        <source>In the history on disk, also when the room is closed. What is older goes within the hour; if that is more than a quarter of all at once, the window says what to do.</source>
        <translation>ディスク上の履歴のことで、ルームが閉じていても同じです。古いものは 1 時間以内に消えます。一度に全体の 4 分の 1 を超えるときは、ウィンドウがどうするかを示します。</translation>
    </message>
    <message>
        <source>It stands above what is said, also for who comes later.</source>
        <translation>発言の上に表示され、後から来た人にも見えます。</translation>
    </message>
    <message>
        <source>It stays open when its last guest leaves.</source>
        <translation>最後のゲストが出ても開いたままです。</translation>
    </message>
    <message>
        <source>It waits until you or a moderator let it through</source>
        <translation>あなたかモデレーターが通すまで待ちます</translation>
    </message>
    <message>
        <source>Its guests see it above the messages.</source>
        <translation>ゲストにはメッセージの上に見えます。</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>ルームの名前</translation>
    </message>
    <message>
        <source>Name, such as “Workshop”</source>
        <translation>名前、例:「ワークショップ」</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新しいルーム</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新しい人</translation>
    </message>
    <message>
        <source>Nobody is in there.</source>
        <translation>だれもいません。</translation>
    </message>
    <message>
        <source>Nobody new: the room is locked</source>
        <translation>だれも入れない: ルームはロック中</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>何もなし</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>掲示</translation>
    </message>
    <message>
        <source>Of what was said before they came. Who was there before reads on from then.</source>
        <translation>来る前の発言のことです。前にいた人はそこから読めます。</translation>
    </message>
    <message>
        <source>One message every {seconds} seconds</source>
        <translation>{seconds} 秒に 1 件</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>ルームを開く</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>ルームを開く</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Pinned notice</source>
        <translation>ピン留めの掲示</translation>
    </message>
    <message>
        <source>Sent out, with the reason below:</source>
        <translation>次の理由で退出させます:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN を設定</translation>
    </message>
    <message>
        <source>Set topic</source>
        <translation>話題を設定</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>低速モード</translation>
    </message>
    <message>
        <source>Such as 4711</source>
        <translation>例: 4711</translation>
    </message>
    <message>
        <source>Such as “Back at ten past”. Empty: nothing is pinned.</source>
        <translation>例:「10 時 10 分に戻ります」。空ならピン留めなし。</translation>
    </message>
    <message>
        <source>Such as “Questions after each talk, please”</source>
        <translation>例:「質問は各発表の後で」</translation>
    </message>
    <message>
        <source>The PIN of {room}</source>
        <translation>{room}の PIN</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} messages</source>
        <translation>
            <numerusform>最新の{count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>They may take it back as long. You and moderators see what it was.</source>
        <translation>同じ間は取り消しもできます。元の文はあなたとモデレーターに見えます。</translation>
    </message>
    <message>
        <source>They see how long they have to wait.</source>
        <translation>あとどのくらい待つかが表示されます。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>What do newcomers to {room} see?</source>
        <translation>{room}の新しい人に何が見えますか?</translation>
    </message>
    <message>
        <source>What happens to what guests say in {room}?</source>
        <translation>{room}のゲストの発言はどうなりますか?</translation>
    </message>
    <message>
        <source>What is pinned in {room}?</source>
        <translation>{room}に何をピン留めしますか?</translation>
    </message>
    <message>
        <source>What is {room} about?</source>
        <translation>{room}の話題は何ですか?</translation>
    </message>
    <message>
        <source>What waits stands above the messages: A lets it through, D doesn't.</source>
        <translation>待つものはメッセージの上に出ます。A で通し、D で通しません。</translation>
    </message>
    <message>
        <source>When do all see what a guest says in {room}?</source>
        <translation>{room}のゲストの発言はいつ全員に見えますか?</translation>
    </message>
    <message>
        <source>Who comes in</source>
        <translation>入れる人</translation>
    </message>
    <message>
        <source>Who may come into {room}?</source>
        <translation>{room}に入れるのはだれですか?</translation>
    </message>
    <message>
        <source>Whoever is inside stays, and may come back.</source>
        <translation>中にいる人は残り、戻ることもできます。</translation>
    </message>
    <message>
        <source>Whoever you let in: the others knock, and you see them above the log</source>
        <translation>あなたが入れた人: ほかの人はノックし、ログの上に出ます</translation>
    </message>
    <message>
        <source>You and moderators see it at once, above the messages, and can stop it there.</source>
        <translation>あなたとモデレーターにはすぐメッセージの上に見え、そこで止められます。</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>&amp;Take back</source>
        <translation>取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>すべてのルーム</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作した人</translation>
    </message>
    <message numerus="yes">
        <source>None of the last {count} acts fits. Show earlier to look further back.</source>
        <translation>
            <numerusform>最新の{count}件に合うものはありません。さらに前を見るには「前を表示」。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was done fits.</source>
        <translation>合う操作はありません。</translation>
    </message>
    <message>
        <source>Nothing was done yet. Mutes, bans, rules and all else will stand here.</source>
        <translation>まだ何もありません。ミュート、入室禁止、ルールなどがここに並びます。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Select an act to see whom it was about, and what was said.</source>
        <translation>操作を選ぶと、だれについてか、何が言われたかが見えます。</translation>
    </message>
    <message>
        <source>Show &amp;earlier</source>
        <translation>前を表示(&amp;E)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作の記録</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>BanDialog</name>
    <message>
        <source>Also kept out, and here lately: {who}.</source>
        <translation>ほかに入れなくなる、最近ここにいた人: {who}。</translation>
    </message>
    <message>
        <source>Also sent out: {who}.</source>
        <translation>ほかに退出する人: {who}。</translation>
    </message>
    <message>
        <source>Choose what of them is banned.</source>
        <translation>何で禁止するかを選んでください。</translation>
    </message>
    <message>
        <source>For {length}</source>
        <translation>{length}</translation>
    </message>
    <message>
        <source>Keep {name} out of all rooms?</source>
        <translation>{name}をすべてのルームで入室禁止にしますか?</translation>
    </message>
    <message>
        <source>Kept out, and here lately: {who}.</source>
        <translation>入れなくなる、最近ここにいた人: {who}。</translation>
    </message>
    <message>
        <source>New devices at their address: they have to &amp;knock</source>
        <translation>同じアドレスの新しい端末: ノックが必要(&amp;K)</translation>
    </message>
    <message>
        <source>Nobody else is hit, of those here or lately here.</source>
        <translation>今ここや最近ここにいた人では、ほかにだれにも当たりません。</translation>
    </message>
    <message>
        <source>Nobody is hit, of those here or lately here.</source>
        <translation>今ここや最近ここにいた人では、だれにも当たりません。</translation>
    </message>
    <message>
        <source>Sent out: {who}.</source>
        <translation>退出する人: {who}。</translation>
    </message>
    <message>
        <source>Their &amp;address: everyone who comes from there</source>
        <translation>アドレス: そこから来る全員(&amp;A)</translation>
    </message>
    <message>
        <source>Their &amp;device: this browser, under whatever name</source>
        <translation>端末: このブラウザ、どんな名前でも(&amp;D)</translation>
    </message>
    <message>
        <source>Their &amp;name, and what looks like it</source>
        <translation>名前と、それに似たもの(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names}とほか{count}人</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} (it is this machine's own)</source>
        <translation>{part}(このコンピューター自身)</translation>
    </message>
</context>
<context>
    <name>BanForm</name>
    <message>
        <source>*bot* for all with bot in it</source>
        <translation>*bot* は bot を含むすべて</translation>
    </message>
    <message>
        <source>A subnet: all addresses that begin so</source>
        <translation>サブネット: そう始まるすべてのアドレス</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Keep out of all rooms:</source>
        <translation>すべてのルームで入室禁止にするもの:</translation>
    </message>
    <message>
        <source>Names, and what looks like them</source>
        <translation>名前と、それに似たもの</translation>
    </message>
    <message>
        <source>What is banned</source>
        <translation>禁止するもの</translation>
    </message>
</context>
<context>
    <name>Banning</name>
    <message>
        <source>Ban</source>
        <translation>入室禁止</translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>10 分間</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 日間</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>Bans</name>
    <message>
        <source>&amp;Ban…</source>
        <translation>入室禁止(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>解除(&amp;L)</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>入室禁止</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作した人</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>手がかり</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Lift takes effect at once. Ctrl+Z takes back what was done last.</source>
        <translation>解除はすぐ効きます。Ctrl+Z で最後の操作を取り消します。</translation>
    </message>
    <message>
        <source>Name, address or reason</source>
        <translation>名前、アドレス、理由</translation>
    </message>
    <message>
        <source>Nobody here has these words.</source>
        <translation>この語に合う人はいません。</translation>
    </message>
    <message>
        <source>Nobody is kept out, muted or held.</source>
        <translation>入室禁止、ミュート、保留の人はいません。</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>この語を含む行だけを表示</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>These are {most} of {count}: look for a name or an address.</source>
        <translation>{count}件のうち{most}件です。名前やアドレスで探してください。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれ</translation>
    </message>
    <message>
        <source>Who is kept out, muted or held</source>
        <translation>入室禁止、ミュート、保留の人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>BesideDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Click to see</source>
        <translation>クリックして表示</translation>
    </message>
    <message>
        <source>Nothing is drawn there</source>
        <translation>そこには何も描かれていません</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>ホワイトボード</translation>
    </message>
    <message numerus="yes">
        <source>by {count} people</source>
        <translation>
            <numerusform>{count}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} strokes</source>
        <translation>
            <numerusform>{count}本の線</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message>
        <source>A picture by {who}</source>
        <translation>{who}の画像</translation>
    </message>
    <message>
        <source>Clear the whiteboard</source>
        <translation>ホワイトボードを消去</translation>
    </message>
    <message>
        <source>Drawn by {who}</source>
        <translation>{who}が描きました</translation>
    </message>
    <message>
        <source>Let nobody draw but moderators</source>
        <translation>モデレーターだけが描けるようにする</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Room of the board</source>
        <translation>ボードのルーム</translation>
    </message>
    <message>
        <source>Show all of the board (0)</source>
        <translation>ボード全体を表示 (0)</translation>
    </message>
    <message>
        <source>Take all they drew off the board (Shift+Del)</source>
        <translation>この人が描いたものをすべてボードから消す (Shift+Del)</translation>
    </message>
    <message>
        <source>Take this stroke off the board (Del)</source>
        <translation>この線をボードから消す (Del)</translation>
    </message>
    <message>
        <source>Undo clearing</source>
        <translation>消去を元に戻す</translation>
    </message>
    <message>
        <source>Written by {who}</source>
        <translation>{who}が書きました</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>縮小 (-)</translation>
    </message>
    <message>
        <source>{said}; Space shows it</source>
        <translation>{said}。スペースキーで表示</translation>
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
        <translation>操作した人</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>誰も選ばれていません</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>メモ：{words}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>ほかの人</translation>
    </message>
    <message>
        <source>Others by the same browser or address</source>
        <translation>同じブラウザかアドレスのほかの人</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>カードの部分</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>共通点</translation>
    </message>
    <message>
        <source>Their last messages</source>
        <translation>最近のメッセージ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translation>この人への操作</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>CardActs</name>
    <message>
        <source>Ban…</source>
        <translation>入室禁止…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>退出させる</translation>
    </message>
    <message>
        <source>Last warned at {time}: {words}</source>
        <translation>最後の警告 {time}：{words}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Mute 10 min</source>
        <translation>10 分ミュート</translation>
    </message>
    <message>
        <source>Nobody knows any more which browser that was: no note can be kept.</source>
        <translation>どのブラウザだったか分からないため、メモを残せません。</translation>
    </message>
    <message>
        <source>Select somebody in a list to see them here.</source>
        <translation>一覧で誰かを選ぶと、ここに表示されます。</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>They have said nothing yet.</source>
        <translation>まだ何も発言していません。</translation>
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
        <translation>{time} に退出</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>もういません</translation>
    </message>
    <message>
        <source>joined at {time}</source>
        <translation>{time} から参加</translation>
    </message>
    <message>
        <source>joined just now</source>
        <translation>参加したばかり</translation>
    </message>
    <message numerus="yes">
        <source>joined {count} min ago</source>
        <translation>
            <numerusform>{count} 分前に参加</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>From this window's log alone: no history is kept.</source>
        <translation>このウィンドウのログだけです：履歴は保存されていません。</translation>
    </message>
    <message>
        <source>The history can't be read: {why}</source>
        <translation>履歴を読めません: {why}</translation>
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
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザ</translation>
    </message>
    <message>
        <source>Del takes back what is selected.</source>
        <translation>Del で選んだものを取り消します。</translation>
    </message>
    <message>
        <source>Nobody else here has their browser or their address.</source>
        <translation>同じブラウザやアドレスの人はほかにいません。</translation>
    </message>
    <message>
        <source>Nothing was done to them lately.</source>
        <translation>最近この人への操作はありません。</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>ほかの人</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>拒否: {count}</translation>
    </message>
    <message>
        <source>Return shows the card of whom you select.</source>
        <translation>Enter で選んだ人のカードを表示します。</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages since they came</source>
        <translation>
            <numerusform>参加以来 {count} 件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>{last}, at most {most}</source>
        <translation>{last}、最大 {most}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Announced to {people}</source>
        <translation>{people}に知らせました</translation>
    </message>
    <message>
        <source>Announced; nobody is there to hear it yet</source>
        <translation>知らせましたが、まだ聞く人がいません</translation>
    </message>
    <message>
        <source>Hosting could not start: {why}</source>
        <translation>ホストを開始できません: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in part, {count} came back: {what}. {why}</source>
        <translation>
            <numerusform>一部だけ取り消し、{count}件が戻りました: {what}。{why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back in part: {what}. {why}</source>
        <translation>一部だけ取り消しました: {what}。{why}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Select a message to read all of it.</source>
        <translation>メッセージを選ぶと全文が読めます。</translation>
    </message>
    <message>
        <source>The selected message, whole</source>
        <translation>選んだメッセージの全文</translation>
    </message>
</context>
<context>
    <name>Diagnosing</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>診断情報をコピーしました</translation>
    </message>
    <message>
        <source>Hosting goes on, and what was said and decided is kept.</source>
        <translation>ホストは続いています。発言と決定は残っています。</translation>
    </message>
    <message>
        <source>Hosting goes on.</source>
        <translation>ホストは続いています。</translation>
    </message>
    <message>
        <source>The program ended without a goodbye last time. Nothing is kept on disk, so what was said then is gone, and rooms that were opened by hand are closed.</source>
        <translation>前回、プログラムは終了処理なしで終わりました。ディスクには何も残していないため、そのときの発言は失われ、手動で開いたルームは閉じています。</translation>
    </message>
    <message>
        <source>The program ended without a goodbye last time; the same rooms are open again.</source>
        <translation>前回、プログラムは終了処理なしで終わりました。同じルームがまた開いています。</translation>
    </message>
    <message>
        <source>What was kept is still there.</source>
        <translation>残してあったものはそのままです。</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>{count} of {of}</source>
        <translation>{of}のうち{count}</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Tabs of the docks</source>
        <translation>区画のタブ</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Check again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Checking {address}…</source>
        <translation>{address}を調べています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Keeps guests out</source>
        <translation>ゲストが入れません</translation>
    </message>
    <message>
        <source>May keep guests out</source>
        <translation>ゲストが入れないかもしれません</translation>
    </message>
    <message>
        <source>Nobody can join?</source>
        <translation>だれも参加できない?</translation>
    </message>
    <message>
        <source>Not hosting: start hosting first.</source>
        <translation>ホストしていません。先に開始してください。</translation>
    </message>
    <message>
        <source>Nothing is wrong on this computer. What may keep guests out:</source>
        <translation>このコンピューターに問題はありません。ゲストが入れない原因かもしれないもの:</translation>
    </message>
    <message>
        <source>Probably keeps guests out</source>
        <translation>おそらくゲストが入れません</translation>
    </message>
    <message>
        <source>The check itself failed. Check again.</source>
        <translation>確認そのものに失敗しました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>This keeps guests out.</source>
        <translation>これが原因で入れません。</translation>
    </message>
    <message>
        <source>This probably keeps guests out.</source>
        <translation>おそらくこれが原因です。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>わかったこと</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>All are sent out, and what was said is gone.</source>
        <translation>全員が退出し、発言は残りません。</translation>
    </message>
    <message>
        <source>All are sent out. The rooms stay, and who keeps the page open comes back when you start again.</source>
        <translation>全員が退出します。ルームは残り、ページを開いたままの人は再開時に戻ります。</translation>
    </message>
    <message>
        <source>All are sent out. What was said is kept, and the rooms are there again when you next start.</source>
        <translation>全員が退出します。発言は残り、次に始めるとルームがまたあります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>ウィンドウを閉じますか?</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>トレイでホストを続ける</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>ホストを停止</translation>
    </message>
    <message>
        <source>Stop hosting?</source>
        <translation>ホストを停止しますか?</translation>
    </message>
    <message>
        <source>There now: {guests}</source>
        <translation>現在: {guests}</translation>
    </message>
    <message numerus="yes">
        <source>{guests} in {count} other rooms</source>
        <translation>
            <numerusform>{guests}、ほか{count}個のルーム</numerusform>
        </translation>
    </message>
    <message>
        <source>{here}, in {room}</source>
        <translation>{here}、{room}</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What was said, whole</source>
        <translation>発言の全文</translation>
    </message>
    <message>
        <source>Whispered to</source>
        <translation>ささやきの相手</translation>
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
        <translation>このルームで、同じブラウザで来る人に今後も有効です。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What {name} may in {room}, whatever their role may</source>
        <translation>役割にかかわらず{name}が{room}でできること</translation>
    </message>
    <message>
        <source>as their role</source>
        <translation>役割どおり</translation>
    </message>
    <message>
        <source>may</source>
        <translation>できる</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>できない</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export history</source>
        <translation>履歴を書き出す</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>History is off: there is nothing on disk to export.</source>
        <translation>履歴はオフです。書き出すものはディスクにありません。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>履歴を開いています。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Who was there: attendance (CSV)</source>
        <translation>いた人: 出席(CSV)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>ExportFound</name>
    <message>
        <source>All that this search finds goes into the file, also what isn't listed yet.</source>
        <translation>まだ表示されていないものも含め、この検索の結果すべてがファイルに入ります。</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>見つかったものを書き出す</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>history</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All that is known, for programs (JSON Lines)</source>
        <translation>わかっていることすべて、プログラム用(JSON Lines)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>書き出した量</translation>
    </message>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>保存できませんでした: {why}</translation>
    </message>
    <message>
        <source>Page to read (HTML)</source>
        <translation>読むためのページ(HTML)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>表計算用の表(CSV)</translation>
    </message>
    <message>
        <source>Times in the file are UTC.</source>
        <translation>ファイルの時刻は UTC です。</translation>
    </message>
    <message>
        <source>What was taken back is in the file, too, with its words: look through it before you give it to others. Times in it are UTC.</source>
        <translation>取り消されたものも文ごとファイルに入ります。人に渡す前に確かめてください。時刻は UTC です。</translation>
    </message>
    <message>
        <source>With the &amp;pictures that are still shared</source>
        <translation>まだ共有中の画像も含める(&amp;P)</translation>
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
            <numerusform>{file}に{count}行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A firewall or the Wi-Fi may keep it out</source>
        <translation>ファイアウォールか Wi-Fi が妨げているかもしれません</translation>
    </message>
    <message>
        <source>About the history</source>
        <translation>履歴について</translation>
    </message>
    <message>
        <source>Everyone goes on; it is tried again by itself</source>
        <translation>みんなそのまま続けられます。自動でまた試します</translation>
    </message>
    <message>
        <source>Hosting could not start: {why}</source>
        <translation>ホストを開始できません: {why}</translation>
    </message>
    <message>
        <source>Links and codes with {address} lead nowhere any more</source>
        <translation>{address} のリンクとコードはもうどこにもつながりません</translation>
    </message>
    <message>
        <source>Nobody can join</source>
        <translation>だれも参加できません</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Give guests the address that the window shows now; printed codes of before may lead nowhere. If a port is taken, end the program that has it, or choose another port, and start hosting again.</source>
        <translation>保存されたものは失われていません。いまウィンドウに出ているアドレスをゲストに伝えてください。前に印刷したコードはつながらないことがあります。ポートが使われているときは、使っているプログラムを終えるか、別のポートを選んで、もう一度ホストを開始してください。</translation>
    </message>
    <message>
        <source>Rooms and guests go on. What is said now may be lost if this program ends before the history is back, which is tried again by itself. Make room on the disk, and see that the data folder can be written to.</source>
        <translation>ルームとゲストはそのまま続きます。履歴が戻る前にプログラムが終わると、いまの発言は失われることがあります。保存は自動でまた試します。ディスクに空きを作り、データフォルダーに書き込めるか確かめてください。</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>開始から</translation>
    </message>
    <message>
        <source>The name is not this computer's any more</source>
        <translation>その名前はもうこのコンピューターのものではありません</translation>
    </message>
    <message>
        <source>They may come back in a minute</source>
        <translation>1 分後に戻ってくるかもしれません</translation>
    </message>
    <message>
        <source>This computer has another address</source>
        <translation>このコンピューターのアドレスが変わりました</translation>
    </message>
    <message>
        <source>{address} got the page, but no connection came about</source>
        <translation>{address} はページを受け取りましたが、接続できませんでした</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About PeerPyRTC Desktop</source>
        <translation>PeerPyRTC Desktop について</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Taken back: guests read it nowhere</source>
        <translation>取り消し済み: ゲストからはどこでも読めません</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>発言</translation>
    </message>
    <message>
        <source>When it was said, by this computer's clock</source>
        <translation>発言の時刻、このコンピューターの時計で</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>発言の場所</translation>
    </message>
    <message>
        <source>Where the sender's computer was</source>
        <translation>送信者のコンピューターの場所</translation>
    </message>
    <message>
        <source>Who said it; of a whisper, to whom</source>
        <translation>発言者。ささやきは相手も</translation>
    </message>
    <message>
        <source>{name}, whispered to {to}</source>
        <translation>{name}、{to}へのささやき</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Messages found</source>
        <translation>見つかったメッセージ</translation>
    </message>
</context>
<context>
    <name>HostingActs</name>
    <message>
        <source>PeerPyRTC Desktop: hosting</source>
        <translation>PeerPyRTC Desktop: ホスト中</translation>
    </message>
</context>
<context>
    <name>InForce</name>
    <message>
        <source>banned</source>
        <translation>入室禁止</translation>
    </message>
    <message>
        <source>device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>names like {name}</source>
        <translation>{name}のような名前</translation>
    </message>
    <message>
        <source>new devices at {address}</source>
        <translation>{address}の新しい端末</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>一時退室</translation>
    </message>
    <message>
        <source>whoever it hits</source>
        <translation>当たる人すべて</translation>
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
        <translation>10 のような整数を入れてください。</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>数を入れてください。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
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
        <translation>どのルームでも(ホームページ)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Room to invite to</source>
        <translation>招待するルーム</translation>
    </message>
    <message>
        <source>Scan to join</source>
        <translation>読み取って参加</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>1. Join the Wi-Fi {name}</source>
        <translation>1. Wi-Fi {name}に接続</translation>
    </message>
    <message>
        <source>2. Open the chat</source>
        <translation>2. チャットを開く</translation>
    </message>
    <message>
        <source>Address of the room</source>
        <translation>ルームのアドレス</translation>
    </message>
    <message>
        <source>Address of this machine</source>
        <translation>このコンピューターのアドレス</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Guests on the same network scan the code, or type the address into a browser. Nothing to install, no account. If they can't connect, this computer's firewall must let {ports} in.</source>
        <translation>同じネットワークのゲストがコードを読み取るか、アドレスをブラウザに入力します。インストールもアカウントも要りません。つながらないときは、このコンピューターのファイアウォールで{ports}を通してください。</translation>
    </message>
    <message>
        <source>Hosting could not start</source>
        <translation>ホストを開始できませんでした</translation>
    </message>
    <message>
        <source>Nobody can join. Start hosting to open the rooms again.</source>
        <translation>だれも参加できません。ルームを開くにはホストを開始してください。</translation>
    </message>
    <message>
        <source>Nobody can join?</source>
        <translation>だれも参加できない?</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>ホストしていません</translation>
    </message>
    <message>
        <source>Nothing is lost: once that is mended, try again.</source>
        <translation>何も失われていません。直したらもう一度試してください。</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>ホストを開始</translation>
    </message>
    <message>
        <source>Starting to host…</source>
        <translation>ホストを開始しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Wi-Fi code…</source>
        <translation>Wi-Fi コード…</translation>
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
        <translation>1～9</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Clear the filter, or the selection</source>
        <translation>絞り込みか選択を解除</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選んだ行をコピー</translation>
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
        <translation>最新のメッセージを追う</translation>
    </message>
    <message>
        <source>Held over the messages: they stand still while you aim</source>
        <translation>メッセージの上で押している間、狙う間は動きません</translation>
    </message>
    <message>
        <source>In the messages: take back those that are selected</source>
        <translation>メッセージで: 選んだものを取り消す</translation>
    </message>
    <message>
        <source>In what waits: deny, take back, turn away, lower the hand</source>
        <translation>待つもので: 拒否、取り消し、断る、手を下ろす</translation>
    </message>
    <message>
        <source>In what waits: let it through, let it stand, let in, give the word</source>
        <translation>待つもので: 通す、残す、入れる、発言権を渡す</translation>
    </message>
    <message>
        <source>In what waits: mute for 10 minutes, ban; that denies messages, too</source>
        <translation>待つもので: 10 分ミュート、入室禁止。メッセージも拒否します</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>M, B</source>
        <translation>M、B</translation>
    </message>
    <message>
        <source>On a room: show only its messages</source>
        <translation>ルームで: そのメッセージだけ表示</translation>
    </message>
    <message>
        <source>On the board: from stroke to stroke, the latest first</source>
        <translation>ボードで: 線から線へ、新しい順</translation>
    </message>
    <message>
        <source>On the board: nearer, away, all of it</source>
        <translation>ボードで: 近づく、遠ざかる、全体</translation>
    </message>
    <message>
        <source>On the board: take the stroke away, or all its author drew</source>
        <translation>ボードで: その線、または同じ人の線をすべて消す</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp、PgDn</translation>
    </message>
    <message>
        <source>Presets: in the peers, the messages, what waits and a search</source>
        <translation>プリセット：参加者、メッセージ、待機、検索で使えます</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>Patterns don't work on this machine: google-re2 isn't there. Words do, also in spellings that are meant to slip through.</source>
        <translation>このコンピューターでは google-re2 がないためパターンは使えません。語は、すり抜けようとするつづりでも使えます。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>システムに合わせる(&amp;Y)</translation>
    </message>
    <message>
        <source>From its next start on this window speaks the system's language</source>
        <translation>次の起動から、このウィンドウはシステムの言語になります</translation>
    </message>
    <message>
        <source>From its next start on this window speaks {language}</source>
        <translation>次の起動から、このウィンドウは{language}になります</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>Say a length, such as 10 min or 2 h, and no end.</source>
        <translation>10 min や 2 h のような長さを入力してください（終わりの時刻は不可）。</translation>
    </message>
    <message>
        <source>Say for how long, such as 10 min, 2 h or until 3 pm.</source>
        <translation>10 min、2 h、15:00 までのように期間を入れてください。</translation>
    </message>
    <message>
        <source>That is no time at all: say at least a second.</source>
        <translation>時間になりません。1 秒以上にしてください。</translation>
    </message>
    <message>
        <source>That is too long: up to ten years, or “for good”.</source>
        <translation>長すぎます。10 年まで、または「無期限」です。</translation>
    </message>
    <message>
        <source>That time has passed already.</source>
        <translation>その時刻は過ぎています。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>その日はありません。</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>その時刻はありません。</translation>
    </message>
    <message>
        <source>Until {hour} what? Such as {hour}:00 or {hour} pm.</source>
        <translation>{hour}の何まで? {hour}:00 や {hour} pm など。</translation>
    </message>
    <message>
        <source>and</source>
        <translation>と</translation>
    </message>
    <message>
        <source>d, day, days</source>
        <translation>日, 日間, d</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>for good, for ever</source>
        <translation>無期限, ずっと</translation>
    </message>
    <message>
        <source>h, hr, hrs, hour, hours</source>
        <translation>時間, 時, h</translation>
    </message>
    <message>
        <source>m, min, mins, minute, minutes</source>
        <translation>分, 分間, m, min</translation>
    </message>
    <message>
        <source>s, sec, secs, second, seconds</source>
        <translation>秒, 秒間, s</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>until</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>w, week, weeks</source>
        <translation>週, 週間</translation>
    </message>
    <message numerus="yes">
        <source>{count} d</source>
        <translation>
            <numerusform>{count} 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h</source>
        <translation>
            <numerusform>{count} 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min</source>
        <translation>
            <numerusform>{count} 分</numerusform>
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
            <numerusform>{count} 週間</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of what? Such as {number} min, {number} h or {number} days.</source>
        <translation>{number}の何? {number} min、{number} h、{number} 日など。</translation>
    </message>
    <message>
        <source>“{words}” is no length of time. Try 10 min, 2 h, 3 days, until 3 pm, until 18:30.</source>
        <translation>「{words}」は期間ではありません。10 min、2 h、3 日、until 18:30 などを試してください。</translation>
    </message>
</context>
<context>
    <name>LogCells</name>
    <message>
        <source>Erased: its time was over</source>
        <translation>消去済み: 期限が過ぎました</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message numerus="yes">
        <source>Said {count} times, last at {time}</source>
        <translation>
            <numerusform>{count}回、最後は{time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back at {time}: guests read it nowhere</source>
        <translation>{time}に取り消し: ゲストからはどこでも読めません</translation>
    </message>
    <message>
        <source>{name}, reported by {by}</source>
        <translation>{name}、報告者{by}</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>From</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Filter by name or words</source>
        <translation>名前か語で絞り込む</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>メッセージを絞り込む</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>絞り込みに合うメッセージはありません。</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>まだ発言はありません。</translation>
    </message>
    <message>
        <source>Only {name}  ✕</source>
        <translation>{name}だけ  ✕</translation>
    </message>
    <message>
        <source>Show everyone's messages again</source>
        <translation>全員のメッセージをまた表示</translation>
    </message>
    <message>
        <source>Show everyone's messages again (Esc in a table)</source>
        <translation>全員のメッセージをまた表示（表で Esc）</translation>
    </message>
    <message>
        <source>Show messages of</source>
        <translation>表示するメッセージ</translation>
    </message>
    <message>
        <source>reported by {name}</source>
        <translation>報告者: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages selected</source>
        <translation>
            <numerusform>{count}件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {kept}</source>
        <translation>{kept}のうち{shown}</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>まだ発言はありません。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Sort peers</source>
        <translation>参加者の並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>アドレスをコピーしました</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>Copied {count} rows</source>
        <translation>
            <numerusform>{count}行をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {count}</source>
        <translation>{count}行中{done}行をコピー中</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Waiting for the first guest</source>
        <translation>最初のゲストを待っています</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Such as 10 min, 2 h or until 3 pm</source>
        <translation>例: 10 min、2 h、15:00 まで</translation>
    </message>
    <message>
        <source>This has to end: to keep somebody out for good, ban them.</source>
        <translation>終わりが要ります。ずっと入れないには入室禁止にします。</translation>
    </message>
    <message>
        <source>Until you take it back.</source>
        <translation>取り消すまで。</translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <translation>{time}まで。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外観(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation>参加者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>ルーム(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ModeratorLink</name>
    <message>
        <source>&amp;Make the link</source>
        <translation>リンクを作る(&amp;M)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Make a link for a moderator of {room}?</source>
        <translation>{room}のモデレーター用リンクを作りますか?</translation>
    </message>
    <message>
        <source>Moderator's link</source>
        <translation>モデレーターのリンク</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Whoever opens it first moderates. It works once, within an hour, and can't be shown again. Who came by it stays a moderator in that browser, until you end that under Moderators in the Room menu.</source>
        <translation>最初に開いた人がモデレーターになります。1 時間以内に 1 回だけ使え、二度と表示できません。こうしてなった人は、ルームメニューの「モデレーター」で終えるまで、そのブラウザでモデレーターのままです。</translation>
    </message>
    <message>
        <source>Whoever opens this first moderates {room}</source>
        <translation>最初に開いた人が{room}のモデレーターになります</translation>
    </message>
</context>
<context>
    <name>ModeratorList</name>
    <message>
        <source>&amp;Invite a moderator…</source>
        <translation>モデレーターを招待(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>外す(&amp;T)</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>今ここ</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>Moderators and links</source>
        <translation>モデレーターとリンク</translation>
    </message>
    <message>
        <source>Nobody moderates but you. Invite a moderator makes a link that turns whoever opens it first into one.</source>
        <translation>モデレーターはあなただけです。「モデレーターを招待」で、最初に開いた人をモデレーターにするリンクを作れます。</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Take away ends it at once, also for who is here. Ctrl+Z gives it back.</source>
        <translation>「外す」は今いる人にもすぐ効きます。Ctrl+Z で戻ります。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>link, not used yet</source>
        <translation>リンク、未使用</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>until taken away</source>
        <translation>外すまで</translation>
    </message>
    <message>
        <source>whoever opens it</source>
        <translation>開いた人</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Move</source>
        <translation>移す</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>There is no other room: open one first.</source>
        <translation>ほかにルームがありません。先に開いてください。</translation>
    </message>
    <message>
        <source>They keep their name, and what is decided about them goes with them.</source>
        <translation>名前はそのままで、決めたことも一緒に移ります。</translation>
    </message>
    <message>
        <source>Which room should {who} go to?</source>
        <translation>{who}をどのルームへ移しますか?</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Kept</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Note about this guest</source>
        <translation>このゲストのメモ</translation>
    </message>
    <message>
        <source>Only you read this. It is here again when the same browser comes back.</source>
        <translation>読めるのはあなただけです。同じブラウザが戻るとまた表示されます。</translation>
    </message>
    <message>
        <source>Select somebody to write a note about them.</source>
        <translation>誰かを選ぶとメモを書けます。</translation>
    </message>
    <message>
        <source>What you want to know when they come again</source>
        <translation>次に来たときに知りたいこと</translation>
    </message>
    <message>
        <source>{length} of {most} letters</source>
        <translation>{most} 文字中 {length} 文字</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put away</source>
        <translation>しまう</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>この通知をしまう</translation>
    </message>
</context>
<context>
    <name>Numbered</name>
    <message>
        <source>Ban {length}</source>
        <translation>入室禁止 {length}</translation>
    </message>
    <message>
        <source>Ban {who} {length}</source>
        <translation>{who} を入室禁止 {length}</translation>
    </message>
    <message>
        <source>Ban, which is asked first</source>
        <translation>入室禁止（確認あり）</translation>
    </message>
    <message>
        <source>Hold the messages of {who}</source>
        <translation>{who} のメッセージを保留</translation>
    </message>
    <message>
        <source>Hold what they say</source>
        <translation>発言を保留</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>退出させる</translation>
    </message>
    <message>
        <source>Kick {who}</source>
        <translation>{who} を退出させる</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>発言停止</translation>
    </message>
    <message>
        <source>Mute {length}</source>
        <translation>発言停止 {length}</translation>
    </message>
    <message>
        <source>Mute {who} {length}</source>
        <translation>{who} を発言停止 {length}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Off topic</source>
        <translation>話題外</translation>
    </message>
    <message>
        <source>Please stay on topic.</source>
        <translation>話題に沿ってお話しください。</translation>
    </message>
    <message>
        <source>Preset {number}</source>
        <translation>プリセット {number}</translation>
    </message>
    <message>
        <source>Send out {length}</source>
        <translation>一時退出 {length}</translation>
    </message>
    <message>
        <source>Send {who} out {length}</source>
        <translation>{who} を一時退出 {length}</translation>
    </message>
    <message>
        <source>Take back what they said</source>
        <translation>発言を取り消す</translation>
    </message>
    <message>
        <source>Take back what they said, {length}</source>
        <translation>発言を取り消す、{length}</translation>
    </message>
    <message>
        <source>Take back what {who} said, {length}</source>
        <translation>{who} の発言を取り消す、{length}</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>一時退出</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warn {who}</source>
        <translation>{who} に警告</translation>
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
        <translation>1 分あたりのメッセージ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>送信待ち</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a room or somebody, or “mute” and a name</source>
        <translation>操作、ルーム、人、または「ミュート」と名前</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>探して実行</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Key or place</source>
        <translation>キーか場所</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>その名前のものはありません。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What to do, or where to go</source>
        <translation>何をするか、どこへ行くか</translation>
    </message>
</context>
<context>
    <name>PaletteActs</name>
    <message>
        <source>Show messages of {room}</source>
        <translation>{room}のメッセージを表示</translation>
    </message>
    <message>
        <source>That has changed meanwhile, and nothing was done</source>
        <translation>その間に変わったため、何もしませんでした</translation>
    </message>
    <message>
        <source>Who may do what in {room}</source>
        <translation>{room}でだれが何をできるか</translation>
    </message>
    <message>
        <source>room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>{room} is closed</source>
        <translation>{room}は閉じています</translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who}は退室しました</translation>
    </message>
</context>
<context>
    <name>PastRooms</name>
    <message>
        <source>All rooms</source>
        <translation>すべてのルーム</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>Follow the newest messages again</source>
        <translation>最新のメッセージをまた追う</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>停止中</translation>
    </message>
    <message numerus="yes">
        <source>Paused: {count} new</source>
        <translation>
            <numerusform>停止中: 新着{count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume (End)</source>
        <translation>再開 (End)</translation>
    </message>
</context>
<context>
    <name>PeerActs</name>
    <message>
        <source>Nobody is selected: select somebody first</source>
        <translation>だれも選ばれていません。先に選んでください</translation>
    </message>
</context>
<context>
    <name>PeerState</name>
    <message>
        <source>Hand up</source>
        <translation>挙手</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Muted until you take it back</source>
        <translation>解除するまでミュート</translation>
    </message>
    <message>
        <source>Muted until {time}</source>
        <translation>{time}までミュート</translation>
    </message>
    <message>
        <source>Muted {time}</source>
        <translation>ミュート {time}</translation>
    </message>
    <message numerus="yes">
        <source>Warned {count} times lately</source>
        <translation>
            <numerusform>最近{count}回警告</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say waits for you</source>
        <translation>発言があなたを待っています</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>印あり</translation>
    </message>
    <message>
        <source>hand up</source>
        <translation>挙手</translation>
    </message>
    <message>
        <source>has the word</source>
        <translation>発言権あり</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>警告あり</translation>
    </message>
    <message>
        <source>warned {count}×</source>
        <translation>警告{count}回</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 日</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 時間</translation>
    </message>
</context>
<context>
    <name>PeersModel</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent to it</source>
        <translation>送信を待つバイト数</translation>
    </message>
    <message>
        <source>Joined {room} at {time}</source>
        <translation>{time}に{room}へ参加</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退室</translation>
    </message>
    <message>
        <source>Messages in the last second</source>
        <translation>最後の 1 秒のメッセージ</translation>
    </message>
    <message>
        <source>Messages since it joined</source>
        <translation>参加してからのメッセージ</translation>
    </message>
    <message>
        <source>Msgs</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>拒否: {count}</translation>
    </message>
    <message>
        <source>Reported, hand up, lagging, muted, held or warned; nothing of all others</source>
        <translation>通報、挙手、遅れ、ミュート、保留、警告。ほかの人には何も出ません</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Round-trip time, in milliseconds</source>
        <translation>往復時間、ミリ秒</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The name the others see</source>
        <translation>ほかの人に見える名前</translation>
    </message>
    <message>
        <source>The room the peer is in</source>
        <translation>いるルーム</translation>
    </message>
    <message>
        <source>Too fast, not passed on: {count}</source>
        <translation>速すぎて流れなかったもの: {count}</translation>
    </message>
    <message>
        <source>Where it asked from, as the history has it; others are in its tip</source>
        <translation>接続元、履歴と同じ。ほかはヒントに</translation>
    </message>
</context>
<context>
    <name>PeersPane</name>
    <message>
        <source>Filter peers</source>
        <translation>参加者を絞り込む</translation>
    </message>
    <message>
        <source>No peer passes the filter.</source>
        <translation>絞り込みに合う人はいません。</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>まだだれもいません。</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>参加者</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>to</source>
        <translation>〜</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Ask the host only</source>
        <translation>ホストへの質問だけ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>Moderators always see who is here: all that they do names them</source>
        <translation>モデレーターはすることすべてに名前が要るので、だれがいるかをいつも見られます</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>静か</translation>
    </message>
    <message>
        <source>View the board</source>
        <translation>ボードを見る</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>だれが何をできるか</translation>
    </message>
    <message>
        <source>change their name</source>
        <translation>名前を変える</translation>
    </message>
    <message>
        <source>change what they wrote</source>
        <translation>書いたものを変える</translation>
    </message>
    <message>
        <source>draw on the whiteboard</source>
        <translation>ホワイトボードに描く</translation>
    </message>
    <message>
        <source>may</source>
        <translation>できる</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>できない</translation>
    </message>
    <message>
        <source>open rooms</source>
        <translation>ルームを開く</translation>
    </message>
    <message>
        <source>raise a hand</source>
        <translation>挙手</translation>
    </message>
    <message>
        <source>react to messages</source>
        <translation>メッセージにリアクション</translation>
    </message>
    <message>
        <source>see who else is here</source>
        <translation>ほかにだれがいるかを見る</translation>
    </message>
    <message>
        <source>send files</source>
        <translation>ファイルを送る</translation>
    </message>
    <message>
        <source>send pictures</source>
        <translation>画像を送る</translation>
    </message>
    <message>
        <source>take back what they wrote</source>
        <translation>書いたものを取り消す</translation>
    </message>
    <message>
        <source>whisper to guests</source>
        <translation>ゲストにささやく</translation>
    </message>
    <message>
        <source>write to all</source>
        <translation>全員に書く</translation>
    </message>
    <message>
        <source>write to you and moderators</source>
        <translation>あなたとモデレーターに書く</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>Pin this message</source>
        <translation>このメッセージをピン留め</translation>
    </message>
    <message>
        <source>Select one message that all can read: that is pinned</source>
        <translation>全員が読めるメッセージを一つ選ぶと、それをピン留めします</translation>
    </message>
    <message>
        <source>Unpin this message</source>
        <translation>このピン留めを外す</translation>
    </message>
</context>
<context>
    <name>PresetActs</name>
    <message>
        <source>Nobody is selected: select somebody first</source>
        <translation>誰も選ばれていません：先に誰かを選んでください</translation>
    </message>
    <message>
        <source>Presets &amp;1 to 9</source>
        <translation>プリセット 1～9(&amp;1)</translation>
    </message>
</context>
<context>
    <name>PresetForm</name>
    <message>
        <source>&amp;What it does</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>How &amp;long</source>
        <translation>長さ(&amp;L)</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Preset {number}</source>
        <translation>プリセット {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What does the key {number} do in {room}?</source>
        <translation>キー {number} は {room} で何をしますか？</translation>
    </message>
    <message>
        <source>What does the key {number} do?</source>
        <translation>キー {number} は何をしますか？</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>相手に伝える言葉</translation>
    </message>
    <message>
        <source>Wo&amp;rds</source>
        <translation>言葉(&amp;R)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
</context>
<context>
    <name>PresetKeys</name>
    <message>
        <source>Not the same in these rooms</source>
        <translation>これらのルームでは同じではありません</translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} は退出しました</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>&amp;As at first</source>
        <translation>最初に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;As everywhere</source>
        <translation>全体と同じ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Presets 1 to 9</source>
        <translation>プリセット 1～9</translation>
    </message>
    <message>
        <source>Presets that hold in</source>
        <translation>適用先</translation>
    </message>
    <message>
        <source>Select somebody in a table, and press the number: it is done at once.</source>
        <translation>表で誰かを選び、数字を押すとすぐに実行されます。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>They act in the peers, the messages, what waits and what a search finds. Ctrl+Z takes back what was done last.</source>
        <translation>参加者、メッセージ、待機、検索結果で使えます。Ctrl+Z で最後の操作を取り消します。</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>最初のまま</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ここ</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>A firewall on this computer may keep guests out. That can't be read from here.</source>
        <translation>このコンピューターのファイアウォールがゲストを止めているかもしれません。ここからは読めません。</translation>
    </message>
    <message>
        <source>A guest came from another network: {address}.</source>
        <translation>別のネットワークからゲストが来ました: {address}。</translation>
    </message>
    <message>
        <source>A guest on a Mac or an iPhone may have to allow its browser the local network.</source>
        <translation>Mac や iPhone のゲストは、ブラウザにローカルネットワークを許可する必要があるかもしれません。</translation>
    </message>
    <message>
        <source>Allow it under Privacy &amp; Security, Local Network.</source>
        <translation>「プライバシーとセキュリティ」の「ローカルネットワーク」で許可してください。</translation>
    </message>
    <message>
        <source>Choose another address below the code, or stop hosting and start again.</source>
        <translation>コードの下で別のアドレスを選ぶか、ホストを停止して始め直してください。</translation>
    </message>
    <message>
        <source>Connect it to the Wi-Fi or the cable that the guests are on, then check again.</source>
        <translation>ゲストのいる Wi-Fi かケーブルにつないで、もう一度調べてください。</translation>
    </message>
    <message>
        <source>Connect this computer to the network that the guests are on.</source>
        <translation>このコンピューターをゲストのいるネットワークにつないでください。</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Guests on a guest Wi-Fi or behind a second router may see the page and get no connection. Have all join the same network.</source>
        <translation>ゲスト用 Wi-Fi や二つ目のルーターの先では、ページは見えても接続できないことがあります。全員を同じネットワークに集めてください。</translation>
    </message>
    <message>
        <source>Guests would see the page and never get in. Let that port in for UDP, or stop hosting and start again.</source>
        <translation>ページは見えても入れません。そのポートを UDP で通すか、ホストを停止して始め直してください。</translation>
    </message>
    <message>
        <source>If you trust that network, set it to Private.</source>
        <translation>そのネットワークを信頼するなら「プライベート」にしてください。</translation>
    </message>
    <message>
        <source>In its settings, under Privacy &amp; Security, Local Network. Safari needs none of it.</source>
        <translation>設定の「プライバシーとセキュリティ」の「ローカルネットワーク」で。Safari では不要です。</translation>
    </message>
    <message>
        <source>Invite to that address, or start without --host to listen on all.</source>
        <translation>そのアドレスへ招待するか、--host なしで起動してすべてで待ち受けてください。</translation>
    </message>
    <message>
        <source>Invite to the address of the network that the guests are on.</source>
        <translation>ゲストのいるネットワークのアドレスへ招待してください。</translation>
    </message>
    <message>
        <source>Is the guest in the same Wi-Fi, with mobile data and VPN off? The address begins with http://, not https://. Otherwise a firewall lets nobody in.</source>
        <translation>ゲストは同じ Wi-Fi で、モバイル通信と VPN を切っていますか? アドレスは https:// ではなく http:// で始まります。そうでなければファイアウォールが止めています。</translation>
    </message>
    <message>
        <source>It must let in {ports}.</source>
        <translation>{ports}を通す必要があります。</translation>
    </message>
    <message>
        <source>No other device has reached this computer yet.</source>
        <translation>ほかの端末はまだこのコンピューターに届いていません。</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, TCP port {port}, not even to this computer.</source>
        <translation>{address}の TCP ポート{port}では、このコンピューターにも何も応答しません。</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, UDP port {port}, not even to this computer.</source>
        <translation>{address}の UDP ポート{port}では、このコンピューターにも何も応答しません。</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>ネットワーク設定を開く</translation>
    </message>
    <message>
        <source>Open privacy settings</source>
        <translation>プライバシー設定を開く</translation>
    </message>
    <message>
        <source>Port {usual} was taken by another program: this is port {port} now.</source>
        <translation>ポート{usual}は別のプログラムが使用中です。今はポート{port}です。</translation>
    </message>
    <message>
        <source>Show {address}</source>
        <translation>{address}を表示</translation>
    </message>
    <message>
        <source>So it is listening. What a firewall does to others can't be seen from here.</source>
        <translation>待ち受けはできています。ファイアウォールがほかに何をするかはここからは見えません。</translation>
    </message>
    <message>
        <source>So the network lets guests in: look at the one that can't.</source>
        <translation>ネットワークはゲストを通しています。入れない端末を調べてください。</translation>
    </message>
    <message>
        <source>Start it without --host, or with an address of this computer.</source>
        <translation>--host なしか、このコンピューターのアドレスで起動してください。</translation>
    </message>
    <message>
        <source>TCP port {tcp} and UDP port {udp}</source>
        <translation>TCP ポート{tcp}と UDP ポート{udp}</translation>
    </message>
    <message>
        <source>That is how it looks when UDP is blocked. Let in UDP port {port}.</source>
        <translation>UDP が遮断されるとこう見えます。UDP ポート{port}を通してください。</translation>
    </message>
    <message>
        <source>The Wi-Fi may keep its devices apart. That can't be seen from here.</source>
        <translation>Wi-Fi が端末同士を隔てているかもしれません。ここからは見えません。</translation>
    </message>
    <message>
        <source>The firewall of this computer is on: {name}.</source>
        <translation>このコンピューターのファイアウォールがオンです: {name}。</translation>
    </message>
    <message>
        <source>The host listens on {address} alone: only this computer can join.</source>
        <translation>ホストは{address}だけで待ち受けています。このコンピューターしか参加できません。</translation>
    </message>
    <message>
        <source>The host listens on {other} alone, not on {address}.</source>
        <translation>ホストは{other}だけで待ち受け、{address}では待ち受けていません。</translation>
    </message>
    <message>
        <source>The network gave it another address. Invite anew: old codes lead nowhere.</source>
        <translation>ネットワークが別のアドレスを与えました。招待し直してください。古いコードは使えません。</translation>
    </message>
    <message>
        <source>This computer answers at {address}, {ports}.</source>
        <translation>このコンピューターは{address}、{ports}で応答します。</translation>
    </message>
    <message>
        <source>This computer had the address {address} as hosting began, and lost it.</source>
        <translation>ホスト開始時のアドレス{address}は、もうこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>このコンピューターはネットワークにつながっていません。</translation>
    </message>
    <message>
        <source>This computer is not at {address} any more.</source>
        <translation>このコンピューターはもう{address}にありません。</translation>
    </message>
    <message>
        <source>To find out in ten seconds: look up a guest's address in its Wi-Fi settings and run ping with that here. No answer: switch off client isolation in the router, or use a phone's hotspot.</source>
        <translation>10 秒で確かめるには: ゲストの Wi-Fi 設定でアドレスを見て、ここでそこへ ping します。応答がなければ、ルーターでクライアント分離を切るか、スマホのテザリングを使ってください。</translation>
    </message>
    <message>
        <source>Whoever has a code or a link with that must get a new one.</source>
        <translation>そのコードやリンクを持つ人には、新しいものが必要です。</translation>
    </message>
    <message>
        <source>Whoever has a code or a link with the usual port must get a new one.</source>
        <translation>いつものポートのコードやリンクを持つ人には、新しいものが必要です。</translation>
    </message>
    <message>
        <source>Windows treats the network of {adapter} as public, and lets nobody in.</source>
        <translation>Windows は{adapter}のネットワークをパブリックとみなし、だれも通しません。</translation>
    </message>
    <message>
        <source>address from the settings</source>
        <translation>設定のアドレス</translation>
    </message>
    <message>
        <source>macOS may keep this program from the local network.</source>
        <translation>macOS がこのプログラムをローカルネットワークから遮っているかもしれません。</translation>
    </message>
    <message>
        <source>name in this network</source>
        <translation>このネットワークでの名前</translation>
    </message>
    <message>
        <source>port {port} (TCP and UDP)</source>
        <translation>ポート{port}(TCP と UDP)</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>{adapter} (VPN)</source>
        <translation>{adapter}（VPN）</translation>
    </message>
    <message>
        <source>{adapter} (container)</source>
        <translation>{adapter}（コンテナ）</translation>
    </message>
    <message>
        <source>{adapter} (virtual machine)</source>
        <translation>{adapter}（仮想マシン）</translation>
    </message>
    <message>
        <source>{address} belongs to a VPN or a virtual machine: guests seldom get there.</source>
        <translation>{address}は VPN か仮想マシンのものです。ゲストはまず届きません。</translation>
    </message>
    <message numerus="yes">
        <source>{count} devices have joined.</source>
        <translation>
            <numerusform>{count}台の端末が参加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests got the page, one at {address}, but no connection.</source>
        <translation>
            <numerusform>{count}人のゲストがページを開きましたが({address}など)、接続できていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redacting</name>
    <message>
        <source>Select one message: all that say the same are taken back</source>
        <translation>メッセージを一つ選ぶと、同じ文がすべて取り消されます</translation>
    </message>
    <message>
        <source>Select the messages to take back; others stay as they are</source>
        <translation>取り消すメッセージを選びます。ほかはそのままです</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>It is too late for that.</source>
        <translation>時間が経ちすぎています。</translation>
    </message>
    <message>
        <source>That can't be taken back any more.</source>
        <translation>もう元に戻せません。</translation>
    </message>
    <message>
        <source>That is decided already, or gone.</source>
        <translation>すでに決まったか、もうありません。</translation>
    </message>
    <message>
        <source>That is not on the board any more.</source>
        <translation>それはもうボードにありません。</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>That is too short.</source>
        <translation>短すぎます。</translation>
    </message>
    <message>
        <source>That message is gone.</source>
        <translation>そのメッセージはもうありません。</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>あなたの名前はここで使われています。</translation>
    </message>
    <message>
        <source>That name won't do here.</source>
        <translation>その名前はここでは使えません。</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>一度に多すぎます。</translation>
    </message>
    <message>
        <source>The host can't answer just now.</source>
        <translation>ホストは今応答できません。</translation>
    </message>
    <message>
        <source>The host has that file no longer.</source>
        <translation>そのファイルはもうホストにありません。</translation>
    </message>
    <message>
        <source>The host is not taking guests now.</source>
        <translation>ホストが停止するところです。</translation>
    </message>
    <message>
        <source>The host knows nothing of that any more.</source>
        <translation>ホストにその記録はもうありません。</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>このルームは満員です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The whiteboard is full.</source>
        <translation>ボードがいっぱいです。</translation>
    </message>
    <message>
        <source>There are too many of these already.</source>
        <translation>すでに数が多すぎます。</translation>
    </message>
    <message>
        <source>There is no more room on the disk.</source>
        <translation>ホストの空き容量がありません。</translation>
    </message>
    <message>
        <source>There is no such ban any more.</source>
        <translation>その入室禁止はもうありません。</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>そのルームはありません。</translation>
    </message>
    <message>
        <source>There is no such rule any more.</source>
        <translation>そのルールはもうありません。</translation>
    </message>
    <message>
        <source>This host can't do patterns.</source>
        <translation>このホストではパターンを使えません。</translation>
    </message>
    <message>
        <source>Whoever is meant is not here any more.</source>
        <translation>その人はここにいません。</translation>
    </message>
</context>
<context>
    <name>RoomActs</name>
    <message>
        <source>All rooms are as they were: Ctrl+Shift+M locks them again</source>
        <translation>すべてのルームが元どおりです。Ctrl+Shift+M でまたロックします</translation>
    </message>
    <message>
        <source>All rooms are locked and slowed, newcomers wait: Ctrl+Shift+M ends it</source>
        <translation>すべてのルームがロックされ低速です。新しい人は待ちます。Ctrl+Shift+M で終わります</translation>
    </message>
    <message>
        <source>Open a room first.</source>
        <translation>先にルームを開いてください。</translation>
    </message>
    <message>
        <source>{room} is open already: it is selected in the list now.</source>
        <translation>{room}はもう開いています。一覧で選びました。</translation>
    </message>
</context>
<context>
    <name>RoomBox</name>
    <message>
        <source>All rooms</source>
        <translation>すべてのルーム</translation>
    </message>
</context>
<context>
    <name>RoomsModel</name>
    <message>
        <source>Messages in the last minute</source>
        <translation>最後の 1 分のメッセージ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Opened by a guest</source>
        <translation>ゲストが開いた</translation>
    </message>
    <message>
        <source>Opened by you</source>
        <translation>あなたが開いた</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Per min</source>
        <translation>毎分</translation>
    </message>
    <message>
        <source>The room's name</source>
        <translation>ルームの名前</translation>
    </message>
    <message>
        <source>Who is in it now</source>
        <translation>今いる人</translation>
    </message>
</context>
<context>
    <name>RoomsPane</name>
    <message>
        <source>No room is open.</source>
        <translation>開いているルームはありません。</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Members, who were let in</source>
        <translation>入室を許されたメンバー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Try it on what was said…</source>
        <translation>これまでの発言で試す(&amp;T)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Empty: the rule's name</source>
        <translation>空ならルールの名前</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>この時刻から</translation>
    </message>
    <message>
        <source>Go &amp;further with who does it again</source>
        <translation>繰り返す人にはさらに進める(&amp;F)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>探すもの</translation>
    </message>
    <message>
        <source>M&amp;oderators</source>
        <translation>モデレーター(&amp;O)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Such as “No links”</source>
        <translation>例:「リンク禁止」</translation>
    </message>
    <message>
        <source>Switched o&amp;n</source>
        <translation>オン(&amp;N)</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>すると</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>同じ名前のルールがすでにあります。</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>続き</translation>
    </message>
    <message>
        <source>What the guest is told</source>
        <translation>ゲストへの説明</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>times within</source>
        <translation>回、期間</translation>
    </message>
</context>
<context>
    <name>RuleKinds</name>
    <message>
        <source>% capitals</source>
        <translation>% 大文字</translation>
    </message>
    <message>
        <source>Also &amp;inside of other words</source>
        <translation>ほかの語の中も(&amp;I)</translation>
    </message>
    <message>
        <source>But not of these names</source>
        <translation>ただし次の名前を除く</translation>
    </message>
    <message>
        <source>But not texts that begin so</source>
        <translation>ただしこう始まる文を除く</translation>
    </message>
    <message>
        <source>But not these names</source>
        <translation>ただし次の名前を除く</translation>
    </message>
    <message>
        <source>But not these texts</source>
        <translation>ただし次の文を除く</translation>
    </message>
    <message>
        <source>But not these types, whatever their size</source>
        <translation>ただし次の種類は大きさによらず除く</translation>
    </message>
    <message>
        <source>But not to these hosts, with all their subdomains</source>
        <translation>ただし次のホストとそのサブドメインを除く</translation>
    </message>
    <message>
        <source>But not where it is a part of these words</source>
        <translation>ただし次の語の一部であるときを除く</translation>
    </message>
    <message>
        <source>But these names don't count</source>
        <translation>ただし次の名前は数えない</translation>
    </message>
    <message>
        <source>But these words don't count, as they are written</source>
        <translation>ただし次の語は書いたとおりなら数えない</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>First message or file</source>
        <translation>最初のメッセージかファイル</translation>
    </message>
    <message>
        <source>From whoever, counted to&amp;gether</source>
        <translation>だれからでも合わせて数える(&amp;G)</translation>
    </message>
    <message>
        <source>Hold it until you let it through</source>
        <translation>通すまで保留</translation>
    </message>
    <message>
        <source>Hold it, and all that the sender says from then on</source>
        <translation>保留し、以後の発言もすべて保留</translation>
    </message>
    <message>
        <source>However they are spelt: CAPITALS, s p a c e d, l00k-alikes.</source>
        <translation>どう書かれても: 大文字、間 隔、似た文字。</translation>
    </message>
    <message>
        <source>In texts of at least</source>
        <translation>文の長さが少なくとも</translation>
    </message>
    <message>
        <source>It acts on those who come after: to refuse is to send out, to hold is to hold all that they say.</source>
        <translation>後から来る人に働きます。拒否は退室、保留は発言すべての保留です。</translation>
    </message>
    <message>
        <source>It meets the text in small letters and without accents.</source>
        <translation>小文字でアクセントを除いた文と比べます。</translation>
    </message>
    <message>
        <source>Joins in a wave</source>
        <translation>大勢の一斉参加</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Let it through, and flag it for you</source>
        <translation>通して、あなたのために印を付ける</translation>
    </message>
    <message>
        <source>Let it through, and take it back at once</source>
        <translation>通して、すぐ取り消す</translation>
    </message>
    <message>
        <source>Let it through, and warn the sender</source>
        <translation>通して、送信者に警告</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>より多い</translation>
    </message>
    <message>
        <source>Of these types</source>
        <translation>次の種類</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>1 行に一つ</translation>
    </message>
    <message>
        <source>One a line, such as .exe or video/*</source>
        <translation>.exe や video/* など、1 行に一つ</translation>
    </message>
    <message>
        <source>One a line, such as example.org</source>
        <translation>example.org など、1 行に一つ</translation>
    </message>
    <message>
        <source>Or larger than</source>
        <translation>または次より大きい</translation>
    </message>
    <message>
        <source>Or more than</source>
        <translation>または次より多い</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Refuse it, and ban the sender</source>
        <translation>拒否し、送信者を入室禁止</translation>
    </message>
    <message>
        <source>Refuse it, and kick the sender</source>
        <translation>拒否し、送信者を退出させる</translation>
    </message>
    <message>
        <source>Refuse it, and mute the sender</source>
        <translation>拒否し、送信者をミュート</translation>
    </message>
    <message>
        <source>Regular expression (RE2)</source>
        <translation>正規表現(RE2)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>The first fi&amp;le of a newcomer</source>
        <translation>新しい人の最初のファイル(&amp;L)</translation>
    </message>
    <message>
        <source>The first messa&amp;ge of a newcomer</source>
        <translation>新しい人の最初のメッセージ(&amp;G)</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>同じ文</translation>
    </message>
    <message>
        <source>With no type and no size it is every file.</source>
        <translation>種類も大きさもなければ、すべてのファイルです。</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Words or phrases</source>
        <translation>語や句</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>all but {hosts}</source>
        <translation>{hosts}以外すべて</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>入室禁止</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>印を付ける</translation>
    </message>
    <message>
        <source>guests come</source>
        <translation>人のゲストが来る</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>hold all they say</source>
        <translation>発言をすべて保留</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>{count}より多い</translation>
    </message>
    <message>
        <source>more than {count} within {seconds} s</source>
        <translation>{seconds} 秒に{count}より多い</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>names with an @</source>
        <translation>個の @ 付きの名前</translation>
    </message>
    <message numerus="yes">
        <source>over {count} characters</source>
        <translation>
            <numerusform>{count}文字を超える</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over {count} lines</source>
        <translation>
            <numerusform>{count}行を超える</numerusform>
        </translation>
    </message>
    <message>
        <source>over {percent} %</source>
        <translation>{percent} % を超える</translation>
    </message>
    <message>
        <source>over {size}</source>
        <translation>{size}を超える</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>times</source>
        <translation>回</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>警告</translation>
    </message>
    <message numerus="yes">
        <source>{count} times within {seconds} s</source>
        <translation>
            <numerusform>{seconds} 秒に{count}回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entries} and {count} more</source>
        <translation>
            <numerusform>{entries}とほか{count}件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try…</source>
        <translation>試す(&amp;T)…</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>すべてのルーム</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what was done last.</source>
        <translation>Ctrl+Z で最後の操作を取り消します。</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>探すもの</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Patterns don't work on this machine: google-re2 isn't there. Words do.</source>
        <translation>google-re2 がないため、パターンは使えません。語は使えます。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Rules that hold in</source>
        <translation>ルールが有効な場所</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>すると</translation>
    </message>
    <message>
        <source>There is no rule yet: nothing is judged. Add one, and try it out first.</source>
        <translation>まだルールがなく、何も判断されません。追加して、まず試してください。</translation>
    </message>
    <message>
        <source>They judge what guests send, before anybody sees it. Space switches one.</source>
        <translation>ゲストが送るものを、だれかが見る前に判断します。Space で切り替えます。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>{action}, then {further}</source>
        <translation>{action}、続いて{further}</translation>
    </message>
</context>
<context>
    <name>SaidModel</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>発言</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>発言の時刻</translation>
    </message>
    <message>
        <source>{when}, taken back</source>
        <translation>{when}、取り消し済み</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>&amp;Export these…</source>
        <translation>これらを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>History is off: nothing of what is said is kept on disk, so there is nothing to search. Either it was switched off at the start, or its file can't be used; then the window says why.</source>
        <translation>履歴はオフです。発言はディスクに残らず、検索するものがありません。起動時にオフにしたか、ファイルが使えないためで、後者ならウィンドウが理由を示します。</translation>
    </message>
    <message>
        <source>No message was found</source>
        <translation>メッセージは見つかりませんでした</translation>
    </message>
    <message>
        <source>No message was found.</source>
        <translation>メッセージは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Search for words of three letters or more; in Chinese or Japanese one character will do.</source>
        <translation>3 文字以上の語で検索してください。中国語と日本語は 1 文字で足ります。</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>検索中 …</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>さらに表示(&amp;M)</translation>
    </message>
    <message>
        <source>The history can't be read: {why}</source>
        <translation>履歴を読めません: {why}</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>履歴を開いています。</translation>
    </message>
    <message>
        <source>The host is being loaded.</source>
        <translation>ホストを読み込んでいます。</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} messages; narrow the search to see older ones</source>
        <translation>
            <numerusform>最新の{count}件です。古いものは検索を絞ってください</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} messages; there are more</source>
        <translation>
            <numerusform>最新の{count}件です。まだあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages</source>
        <translation>
            <numerusform>{count}件のメッセージ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>All but drawings</source>
        <translation>描画以外すべて</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>だれでも</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Whispers</source>
        <translation>ささやき</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Words, or parts of them</source>
        <translation>語、またはその一部</translation>
    </message>
</context>
<context>
    <name>SettingActs</name>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Saved. It holds from the next start of the program on.</source>
        <translation>保存しました。次にプログラムを起動したときから有効です。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address of this computer</source>
        <translation>このコンピューターのアドレス</translation>
    </message>
    <message>
        <source>Days that it is kept</source>
        <translation>残す日数</translation>
    </message>
    <message>
        <source>Days that what was taken back can be read here</source>
        <translation>取り消したものをここで読める日数</translation>
    </message>
    <message>
        <source>Everyone behind one router may have the same address.</source>
        <translation>同じルーターの先にいる人は、全員同じアドレスのことがあります。</translation>
    </message>
    <message>
        <source>For so long you can bring it back. Then its words are deleted.</source>
        <translation>その間は元に戻せます。その後、文面は消去されます。</translation>
    </message>
    <message>
        <source>Further names of this computer</source>
        <translation>このコンピューターのほかの名前</translation>
    </message>
    <message>
        <source>Guests in a room, at most</source>
        <translation>1 つのルームのゲスト数の上限</translation>
    </message>
    <message>
        <source>Guests may clear the whiteboard</source>
        <translation>ゲストがホワイトボードを消去できる</translation>
    </message>
    <message>
        <source>Guests may open rooms</source>
        <translation>ゲストがルームを開ける</translation>
    </message>
    <message>
        <source>Guests of one address in a room, at most</source>
        <translation>1 つのルームで同じアドレスのゲスト数の上限</translation>
    </message>
    <message>
        <source>Have a name in the network</source>
        <translation>ネットワークで名前を持つ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>In rooms that are opened from then on.</source>
        <translation>それ以後に開くルームで有効です。</translation>
    </message>
    <message>
        <source>It stands in the address that guests open. Firewalls have to let it in.</source>
        <translation>ゲストが開くアドレスに含まれます。ファイアウォールで許可が必要です。</translation>
    </message>
    <message>
        <source>Keep the history on disk</source>
        <translation>履歴をディスクに残す</translation>
    </message>
    <message>
        <source>Messages a second of one guest, at most</source>
        <translation>1 人のゲストの 1 秒あたりのメッセージ数の上限</translation>
    </message>
    <message>
        <source>Messages that newcomers see</source>
        <translation>新しい人に見えるメッセージ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Of before they came, in rooms that are opened from then on: a number, or all.</source>
        <translation>来る前のものを、それ以後に開くルームで。数、またはすべてなら all。</translation>
    </message>
    <message>
        <source>Open beside those of last time. Several by commas.</source>
        <translation>前回のルームに加えて開きます。複数はコンマ (,) で区切ります。</translation>
    </message>
    <message>
        <source>Otherwise all that was said is gone when the program ends.</source>
        <translation>残さないと、プログラムが終わったときに発言はすべて消えます。</translation>
    </message>
    <message>
        <source>Rooms and guests</source>
        <translation>ルームとゲスト</translation>
    </message>
    <message>
        <source>Rooms at the start</source>
        <translation>起動時のルーム</translation>
    </message>
    <message>
        <source>Rooms, at most</source>
        <translation>ルーム数の上限</translation>
    </message>
    <message>
        <source>Size that it may have</source>
        <translation>サイズの上限</translation>
    </message>
    <message>
        <source>Such as 500MB or 2GB: then the oldest is deleted. 0: no limit.</source>
        <translation>500MB や 2GB など。超えると古いものから消去します。0 は無制限です。</translation>
    </message>
    <message>
        <source>Such as peerpyrtc.local, beside the addresses.</source>
        <translation>アドレスに加えて、peerpyrtc.local などを使えます。</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>TCP ポート</translation>
    </message>
    <message>
        <source>That guests may type, such as chat.example.org. Several by commas.</source>
        <translation>ゲストが入力できる名前です。chat.example.org など。複数はコンマ (,) で区切ります。</translation>
    </message>
    <message>
        <source>The only one that guests can open. Empty: all that it has.</source>
        <translation>ゲストはこれだけを開けます。空欄なら、すべてのアドレスです。</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>UDP ポート</translation>
    </message>
    <message>
        <source>What guests say goes through it. Empty: the same number as the TCP port.</source>
        <translation>ゲストの発言が通ります。空欄なら TCP ポートと同じ番号です。</translation>
    </message>
    <message>
        <source>What is older is deleted. 0: it is kept for ever.</source>
        <translation>それより古いものは消去します。0 はずっと残します。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask before what is unsafe</source>
        <translation>安全でない操作の前に確認する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Closing a room, and what meets more than five at once. The ban dialog always comes.</source>
        <translation>ルームを閉じるときと、一度に 6 人以上が対象のとき。入室禁止のダイアログは必ず出ます。</translation>
    </message>
    <message>
        <source>Holds at once.</source>
        <translation>すぐに有効です。</translation>
    </message>
    <message>
        <source>Holds from the next start of the program on, with and without a window.</source>
        <translation>次にプログラムを起動したときから、ウィンドウの有無にかかわらず有効です。</translation>
    </message>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>保存できませんでした: {why}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>What else can be set is told by: {command}</source>
        <translation>ほかに設定できるものは、次で分かります: {command}</translation>
    </message>
    <message>
        <source>{option} sets it, and wins over this.</source>
        <translation>{option} で指定され、そちらが優先されます。</translation>
    </message>
    <message>
        <source>“{setting}” can't be what is typed there.</source>
        <translation>「{setting}」に入力された値は使えません。</translation>
    </message>
    <message>
        <source>“{setting}” takes a whole number from {least} to {most}.</source>
        <translation>「{setting}」には {least} から {most} までの整数を入力してください。</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Have the table of peers in this order</source>
        <translation>参加者の表をこの順にします</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>並べ替え: {column}</translation>
    </message>
</context>
<context>
    <name>SpeakBar</name>
    <message>
        <source>Announce to</source>
        <translation>お知らせの宛先</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Announcement (Ctrl+B)</source>
        <translation>お知らせ (Ctrl+B)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Kept…</source>
        <translation>保存分…</translation>
    </message>
    <message>
        <source>Pick an announcement</source>
        <translation>お知らせを選ぶ</translation>
    </message>
    <message>
        <source>Pick an announcement that is kept (Ctrl+Shift+B)</source>
        <translation>取っておいたお知らせを選ぶ (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>お知らせを送信</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>B: board · Page up, Page down: room · F: window · Esc: close</source>
        <translation>B: ボード · PgUp、PgDn: ルーム · F: ウィンドウ · Esc: 閉じる</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Room on the stage</source>
        <translation>ステージのルーム</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Scan the code, or open this address</source>
        <translation>コードを読み取るか、このアドレスを開いてください</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Stage: {room}</source>
        <translation>ステージ: {room}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Could not start</source>
        <translation>開始できません</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>ホスト中</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>ホストしていません</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Waits to be sent to guests. The history's write-ahead log has {size}.</source>
        <translation>ゲストへの送信を待つ量。履歴の先行書き込みログは{size}。</translation>
    </message>
    <message>
        <source>queue {size}</source>
        <translation>待ち {size}</translation>
    </message>
    <message>
        <source>{rate} msg/s</source>
        <translation>{rate} 件/秒</translation>
    </message>
</context>
<context>
    <name>StayingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Guests read it nowhere any more; Ctrl+Z brings it back.</source>
        <translation>ゲストからはどこでも読めなくなります。Ctrl+Z で戻ります。</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>さかのぼる範囲</translation>
    </message>
    <message>
        <source>In the last 10 minutes</source>
        <translation>過去 10 分</translation>
    </message>
    <message>
        <source>In the last day</source>
        <translation>過去 1 日</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Nobody said that in this time.</source>
        <translation>その間にそう言った人はいません。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Take back everything {who} said in {room}?</source>
        <translation>{room}での{who}の発言をすべて取り消しますか?</translation>
    </message>
    <message>
        <source>Take back “{words}” from everyone in {room}?</source>
        <translation>{room}の全員から「{words}」を取り消しますか?</translation>
    </message>
    <message>
        <source>What they said in {rooms} stays.</source>
        <translation>{rooms}での発言は残ります。</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages: {who}</source>
        <translation>
            <numerusform>{count}件のメッセージ: {who}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Address guests use</source>
        <translation>ゲストが使うアドレス</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>ほかのツール</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Stop hosting and quit</source>
        <translation>ホストを停止して終了</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>A rule about joins can't be tried out: it isn't about messages.</source>
        <translation>参加についてのルールはメッセージのものではないので試せません。</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>すべてのルーム</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>From: {people}</source>
        <translation>送信者: {people}</translation>
    </message>
    <message>
        <source>It would</source>
        <translation>すること</translation>
    </message>
    <message numerus="yes">
        <source>It would have met none of {count} messages.</source>
        <translation>
            <numerusform>{count}件のどれにも当たりませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have met {hits} of {count} messages.</source>
        <translation>
            <numerusform>{count}件のうち{hits}件に当たりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>調べています …</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages that would have been met</source>
        <translation>当たったはずのメッセージ</translation>
    </message>
    <message>
        <source>Nothing is done to anybody. Everyone counts as a guest who is new.</source>
        <translation>だれにも何もしません。全員を新しいゲストとして扱います。</translation>
    </message>
    <message>
        <source>Nothing was said there in that time.</source>
        <translation>その間にそこでの発言はありません。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>The last 10 minutes</source>
        <translation>過去 10 分</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>過去 1 日</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>There is no room.</source>
        <translation>ルームがありません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
</context>
<context>
    <name>TurnList</name>
    <message>
        <source>Raised hands</source>
        <translation>挙手</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>ほか{count}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hands are up</source>
        <translation>
            <numerusform>{count} 人が手を挙げています</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}. {who}</source>
        <translation>{number}. {who}</translation>
    </message>
    <message>
        <source>{who} has the word</source>
        <translation>{who}が発言中</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason, shown to them (may stay empty)</source>
        <translation>理由、本人に表示(空でもよい)</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done: {what}</source>
        <translation>完了: {what}</translation>
    </message>
    <message>
        <source>This can't be taken back: {what}</source>
        <translation>取り消せません: {what}</translation>
    </message>
    <message>
        <source>{key} undoes it</source>
        <translation>{key} で取り消せます</translation>
    </message>
</context>
<context>
    <name>UnforeseenDialog</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message numerus="yes">
        <source>So far {count} times.</source>
        <translation>
            <numerusform>これまでに {count} 回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が起きました</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw</source>
        <translation>だれも予想しなかった問題が起きました</translation>
    </message>
    <message>
        <source>You can go on. If something doesn't work any more, end the program and start it anew. Whoever looks into it needs the diagnostics: they say where in the program it happened and how it is set, but no passwords and nothing that guests wrote.</source>
        <translation>このまま続けられます。何かが動かなくなったら、プログラムを終了して起動し直してください。調べる人には診断情報が必要です。プログラムのどこで起きたかと設定は含まれますが、パスワードやゲストが書いたものは含まれません。</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>&amp;Ban {who}…</source>
        <translation>{who}を入室禁止(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Ban…</source>
        <translation>入室禁止(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Blur pictures in {who}…</source>
        <translation>{who}の画像をぼかす(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Blur pictures…</source>
        <translation>画像をぼかす(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Close room…</source>
        <translation>ルームを閉じる(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Close {who}…</source>
        <translation>{who}を閉じる(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Delay in {who}…</source>
        <translation>{who}の遅延(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Delay…</source>
        <translation>遅延(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Give the word</source>
        <translation>発言権を渡す(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Give {who} the word</source>
        <translation>{who}に発言権を渡す(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hold the messages of {who}</source>
        <translation>{who}のメッセージを保留(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hold what they say</source>
        <translation>発言を保留(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>退出させる(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Kick {who}</source>
        <translation>{who}を退出させる(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;List of names for {who}…</source>
        <translation>{who}の名簿(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;List of names…</source>
        <translation>名簿(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Lower all hands</source>
        <translation>手をすべて下ろす(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lower all hands in {who}</source>
        <translation>{who}の手をすべて下ろす(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lower the hand</source>
        <translation>手を下ろす(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lower the hand of {who}</source>
        <translation>{who}の手を下ろす(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Move {who}…</source>
        <translation>{who}を移す(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>移す(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Mute for 10 minutes</source>
        <translation>10 分ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mute {who} for 10 minutes</source>
        <translation>{who}を 10 分ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next raised hand</source>
        <translation>次の挙手(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next raised hand in {who}</source>
        <translation>{who}の次の挙手(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;PIN of {who}…</source>
        <translation>{who}の PIN(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;PIN…</source>
        <translation>PIN(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Reserved names in {who}…</source>
        <translation>{who}の予約した名前(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Reserved names…</source>
        <translation>予約した名前(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Slow mode in {who}…</source>
        <translation>{who}の低速モード(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Slow mode, approval and pictures</source>
        <translation>低速モード、承認、画像(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Slow mode…</source>
        <translation>低速モード(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take back everything {who} said in {room}…</source>
        <translation>{room}での{who}の発言をすべて取り消す(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Take back everything…</source>
        <translation>発言をすべて取り消す(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Take the word back</source>
        <translation>発言権を戻す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take the word back in {who}</source>
        <translation>{who}の発言権を戻す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Topic, notice, pin and history</source>
        <translation>話題、掲示、ピン留め、履歴(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unpin the message</source>
        <translation>ピン留めを外す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unpin the message in {who}</source>
        <translation>{who}のピン留めを外す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Warn {who}…</source>
        <translation>{who}に警告(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Warn…</source>
        <translation>警告(&amp;W)…</translation>
    </message>
    <message>
        <source>Any name may come in</source>
        <translation>どんな名前でも入れます</translation>
    </message>
    <message>
        <source>Appro&amp;val in {who}…</source>
        <translation>{who}の承認(&amp;V)…</translation>
    </message>
    <message>
        <source>Appro&amp;val…</source>
        <translation>承認(&amp;V)…</translation>
    </message>
    <message>
        <source>Ask whoever is new for a PIN</source>
        <translation>新しい人に PIN を尋ねる</translation>
    </message>
    <message>
        <source>Banned {who}</source>
        <translation>{who}を入室禁止にしました</translation>
    </message>
    <message>
        <source>Bring back what the last clearing took away</source>
        <translation>最後の消去で消えたものを戻す</translation>
    </message>
    <message numerus="yes">
        <source>Brought back {count} strokes</source>
        <translation>
            <numerusform>{count}本の線を戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Chan&amp;ging messages in {who}…</source>
        <translation>{who}のメッセージの変更(&amp;G)…</translation>
    </message>
    <message>
        <source>Chan&amp;ging messages…</source>
        <translation>メッセージの変更(&amp;G)…</translation>
    </message>
    <message>
        <source>Choose how long they say nothing, and say why</source>
        <translation>黙る長さを選び、理由を伝える</translation>
    </message>
    <message>
        <source>Clear the &amp;whiteboard</source>
        <translation>ホワイトボードを消去(&amp;W)</translation>
    </message>
    <message>
        <source>Clear the &amp;whiteboard of {who}</source>
        <translation>{who}のホワイトボードを消去(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Cleared {count} strokes</source>
        <translation>
            <numerusform>{count}本の線を消しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>ルームを閉じる</translation>
    </message>
    <message>
        <source>E&amp;xceptions for {who}…</source>
        <translation>{who}の例外(&amp;X)…</translation>
    </message>
    <message>
        <source>E&amp;xceptions…</source>
        <translation>例外(&amp;X)…</translation>
    </message>
    <message>
        <source>En&amp;d the membership</source>
        <translation>メンバーから外す(&amp;D)</translation>
    </message>
    <message>
        <source>En&amp;d the membership of {who}</source>
        <translation>{who}をメンバーから外す(&amp;D)</translation>
    </message>
    <message>
        <source>Ended the membership of {who}</source>
        <translation>{who}をメンバーから外しました</translation>
    </message>
    <message>
        <source>Exceptions for {who} are set</source>
        <translation>{who}の例外を設定しました</translation>
    </message>
    <message>
        <source>Give the word to whose hand has been up the longest</source>
        <translation>いちばん長く挙手している人に発言権を渡す</translation>
    </message>
    <message>
        <source>Give them another name; what they drew and sent stays theirs</source>
        <translation>別の名前を付ける。描いたものと送ったものはその人のまま</translation>
    </message>
    <message>
        <source>Guests read nowhere any more what they said in this room lately; Ctrl+Z brings it back</source>
        <translation>このルームでの最近の発言がゲストから読めなくなります。Ctrl+Z で戻ります</translation>
    </message>
    <message>
        <source>H&amp;and and word</source>
        <translation>挙手と発言権(&amp;A)</translation>
    </message>
    <message>
        <source>Have all that they say wait for you</source>
        <translation>発言がすべてあなたを待つようにする</translation>
    </message>
    <message>
        <source>Have all that they say wait for you, and say why</source>
        <translation>発言がすべてあなたを待つようにし、理由を伝える</translation>
    </message>
    <message>
        <source>Have something stand above the messages</source>
        <translation>メッセージの上に何かを表示する</translation>
    </message>
    <message>
        <source>Have what guests say wait until you let it through</source>
        <translation>ゲストの発言を、あなたが通すまで待たせる</translation>
    </message>
    <message>
        <source>Hold the messages of {who}, w&amp;ith a reason…</source>
        <translation>{who}のメッセージを理由付きで保留(&amp;I)…</translation>
    </message>
    <message>
        <source>Hold w&amp;ith a reason…</source>
        <translation>理由付きで保留(&amp;I)…</translation>
    </message>
    <message>
        <source>How long it is &amp;kept…</source>
        <translation>残す期間(&amp;K)…</translation>
    </message>
    <message>
        <source>How long {who} is &amp;kept…</source>
        <translation>{who}を残す期間(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep names, and what looks like them, from all guests</source>
        <translation>名前と似たものを、すべてのゲストに使わせない</translation>
    </message>
    <message>
        <source>Keep them out, for a time or for good; it is shown before whom else that hits</source>
        <translation>期間を決めて、またはずっと入れない。ほかにだれに当たるかは先に表示</translation>
    </message>
    <message>
        <source>Kick with &amp;reason…</source>
        <translation>理由付きで退出させる(&amp;R)…</translation>
    </message>
    <message>
        <source>Kick {who} with &amp;reason…</source>
        <translation>{who}を理由付きで退出させる(&amp;R)…</translation>
    </message>
    <message>
        <source>Kicked {who}</source>
        <translation>{who}を退出させました</translation>
    </message>
    <message>
        <source>Let each guest write one message in so many seconds</source>
        <translation>各ゲストに、決めた秒数に 1 件だけ書かせる</translation>
    </message>
    <message>
        <source>Let everyone in, have them wait until you let them in, or lock the room</source>
        <translation>全員を入れるか、許すまで待たせるか、ロックする</translation>
    </message>
    <message>
        <source>Let out what the&amp;y say again</source>
        <translation>発言をまた流す(&amp;Y)</translation>
    </message>
    <message>
        <source>Let some seconds pass until guests see what others say: time to stop it</source>
        <translation>ほかの人の発言がゲストに見えるまで数秒おく。止める時間ができる</translation>
    </message>
    <message>
        <source>Let somebody do more than others may in this room, or less</source>
        <translation>このルームでほかの人より多く、または少なくできるようにする</translation>
    </message>
    <message>
        <source>Let them do what everyone may in this room; they stay</source>
        <translation>このルームで全員と同じことだけできるようにする。本人は残る</translation>
    </message>
    <message>
        <source>Let them do what members may in this room, and come in without asking</source>
        <translation>メンバーと同じことができ、尋ねずに入れるようにする</translation>
    </message>
    <message>
        <source>Let them say nothing for ten minutes, wherever they come from</source>
        <translation>どこから来ても、10 分間何も言えなくする</translation>
    </message>
    <message>
        <source>Let them speak again, whoever muted them</source>
        <translation>だれがミュートしたかにかかわらず、また話せるようにする</translation>
    </message>
    <message>
        <source>Let them speak where others may not; who had the word has it no more</source>
        <translation>ほかの人が話せない所で話せるようにする。前の人の発言権はなくなる</translation>
    </message>
    <message>
        <source>Let {who} speak freel&amp;y again</source>
        <translation>{who}がまた自由に話せるようにする(&amp;Y)</translation>
    </message>
    <message>
        <source>Made {who} a member</source>
        <translation>{who}をメンバーにしました</translation>
    </message>
    <message>
        <source>Make a m&amp;ember</source>
        <translation>メンバーにする(&amp;E)</translation>
    </message>
    <message>
        <source>Make {who} a m&amp;ember</source>
        <translation>{who}をメンバーにする(&amp;E)</translation>
    </message>
    <message>
        <source>Messages of {who} go out at once; what waits still waits for you</source>
        <translation>{who}のメッセージはすぐ流れます。待っているものはそのままです</translation>
    </message>
    <message>
        <source>Messages of {who} wait for you from now on</source>
        <translation>今から{who}のメッセージはあなたを待ちます</translation>
    </message>
    <message>
        <source>Moved {who}</source>
        <translation>{who}を移しました</translation>
    </message>
    <message>
        <source>Mute &amp;for…</source>
        <translation>期間を決めてミュート(&amp;F)…</translation>
    </message>
    <message>
        <source>Mute {who} &amp;for…</source>
        <translation>{who}を期間を決めてミュート(&amp;F)…</translation>
    </message>
    <message>
        <source>Muted {who}</source>
        <translation>{who}をミュートしました</translation>
    </message>
    <message>
        <source>Muted {who} for 10 minutes</source>
        <translation>{who}を 10 分ミュートしました</translation>
    </message>
    <message>
        <source>Name, &amp;place and role</source>
        <translation>名前、場所、役割(&amp;P)</translation>
    </message>
    <message>
        <source>Names on the list: {count}</source>
        <translation>名簿の名前: {count}</translation>
    </message>
    <message>
        <source>Names that are reserved: {count}</source>
        <translation>予約した名前: {count}</translation>
    </message>
    <message>
        <source>No hand is up there</source>
        <translation>そこに挙手はありません</translation>
    </message>
    <message>
        <source>No hand is up, and nobody has the word</source>
        <translation>挙手も、発言権のある人もいません</translation>
    </message>
    <message>
        <source>No names are reserved</source>
        <translation>予約した名前はありません</translation>
    </message>
    <message>
        <source>Nobody has the word any more</source>
        <translation>発言権のある人はもういません</translation>
    </message>
    <message>
        <source>Not a member: {who}</source>
        <translation>メンバーにできません: {who}</translation>
    </message>
    <message>
        <source>Not banned: {who}</source>
        <translation>入室禁止にできません: {who}</translation>
    </message>
    <message>
        <source>Not changed: {who}</source>
        <translation>変更できません: {who}</translation>
    </message>
    <message>
        <source>Not given: {who}</source>
        <translation>渡せません: {who}</translation>
    </message>
    <message>
        <source>Not held: {who}</source>
        <translation>保留できません: {who}</translation>
    </message>
    <message>
        <source>Not kicked: {who}</source>
        <translation>退出させられません: {who}</translation>
    </message>
    <message>
        <source>Not lowered: {who}</source>
        <translation>下ろせません: {who}</translation>
    </message>
    <message>
        <source>Not moved: {who}</source>
        <translation>移せません: {who}</translation>
    </message>
    <message>
        <source>Not muted: {who}</source>
        <translation>ミュートできません: {who}</translation>
    </message>
    <message>
        <source>Not renamed: {who}</source>
        <translation>名前を変更できません: {who}</translation>
    </message>
    <message>
        <source>Not sent out: {who}</source>
        <translation>退室させられません: {who}</translation>
    </message>
    <message>
        <source>Not taken back: {who}</source>
        <translation>取り消せません: {who}</translation>
    </message>
    <message>
        <source>Not taken off the board: {who}</source>
        <translation>ボードから消せません: {who}</translation>
    </message>
    <message>
        <source>Not unmuted: {who}</source>
        <translation>ミュート解除できません: {who}</translation>
    </message>
    <message>
        <source>Not warned: {who}</source>
        <translation>警告できません: {who}</translation>
    </message>
    <message>
        <source>Nothing is drawn there</source>
        <translation>そこには何も描かれていません</translation>
    </message>
    <message>
        <source>Paste a list of names, such as a class's: those come in, others don't or knock</source>
        <translation>クラスの名簿などを貼り付ける。その名前は入れ、ほかは断るかノックさせる</translation>
    </message>
    <message>
        <source>Pinned &amp;notice in {who}…</source>
        <translation>{who}のピン留めの掲示(&amp;N)…</translation>
    </message>
    <message>
        <source>Pinned &amp;notice…</source>
        <translation>ピン留めの掲示(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;name {who}…</source>
        <translation>{who}の名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;naming in {who}…</source>
        <translation>{who}での名前の変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;naming…</source>
        <translation>名前の変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Renamed {who}</source>
        <translation>{who}の名前を変更しました</translation>
    </message>
    <message>
        <source>Say for how long guests may change and take back what they wrote</source>
        <translation>ゲストが書いたものをどのくらい変更、取り消しできるかを決める</translation>
    </message>
    <message>
        <source>Say how many days what is said in this room stays in the history</source>
        <translation>このルームの発言を履歴に何日残すかを決める</translation>
    </message>
    <message>
        <source>Say how much of what was said before they came guests may read</source>
        <translation>来る前の発言をどれだけ読めるかを決める</translation>
    </message>
    <message>
        <source>Say what this room is about; its guests see it</source>
        <translation>このルームの話題を書く。ゲストに見えます</translation>
    </message>
    <message>
        <source>Say whether guests may take another name</source>
        <translation>ゲストが名前を変えられるかを決める</translation>
    </message>
    <message>
        <source>Say whether guests see pictures blurred until they tap them</source>
        <translation>画像がタップするまでぼけて見えるかを決める</translation>
    </message>
    <message>
        <source>Send everyone out and remove the room</source>
        <translation>全員を退出させ、ルームをなくす</translation>
    </message>
    <message>
        <source>Send out whom you select in the tables</source>
        <translation>表で選んだ人を退出させる</translation>
    </message>
    <message>
        <source>Send them out and say why</source>
        <translation>退出させ、理由を伝える</translation>
    </message>
    <message>
        <source>Send them out for a while; they can't come back before</source>
        <translation>しばらく退室させる。それまで戻れません</translation>
    </message>
    <message>
        <source>Send them to another room; their page goes there by itself</source>
        <translation>別のルームへ移す。ページはひとりでに移ります</translation>
    </message>
    <message>
        <source>Send {who} out of all rooms at once; they may return in a minute</source>
        <translation>{who}をすぐすべてのルームから退出させる。1 分後には戻れます</translation>
    </message>
    <message>
        <source>Sent {who} out for a while</source>
        <translation>{who}をしばらく退室させました</translation>
    </message>
    <message>
        <source>Set &amp;topic…</source>
        <translation>話題を設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Set the &amp;topic of {who}…</source>
        <translation>{who}の話題を設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Take away all that they drew in this room, and nobody else's; Ctrl+Z brings it back</source>
        <translation>この人がこのルームで描いたものだけをすべて消す。Ctrl+Z で戻ります</translation>
    </message>
    <message>
        <source>Take away all that was drawn in this room</source>
        <translation>このルームで描かれたものをすべて消す</translation>
    </message>
    <message>
        <source>Take away the message that is pinned above the others</source>
        <translation>上にピン留めされたメッセージを外す</translation>
    </message>
    <message>
        <source>Take every raised hand down</source>
        <translation>挙がった手をすべて下ろす</translation>
    </message>
    <message>
        <source>Take strokes of {who} off the boar&amp;d of {room}</source>
        <translation>{who}の線を{room}のボードから消す(&amp;D)</translation>
    </message>
    <message>
        <source>Take strokes off the boar&amp;d</source>
        <translation>線をボードから消す(&amp;D)</translation>
    </message>
    <message>
        <source>Take their hand down; they may raise it again</source>
        <translation>手を下ろす。また挙げることはできます</translation>
    </message>
    <message>
        <source>Tell them, and nobody else, that something won't do</source>
        <translation>本人だけに、よくないことを伝える</translation>
    </message>
    <message>
        <source>The next one has the word</source>
        <translation>次の人に発言権を渡す</translation>
    </message>
    <message>
        <source>They have nothing on the board of {room}</source>
        <translation>{room}のボードにこの人のものはありません</translation>
    </message>
    <message>
        <source>They have said nothing in {room} that could be taken back</source>
        <translation>{room}に取り消せる発言はありません</translation>
    </message>
    <message>
        <source>Time&amp;out for {who}…</source>
        <translation>{who}を一時退室(&amp;O)…</translation>
    </message>
    <message>
        <source>Time&amp;out…</source>
        <translation>一時退室(&amp;O)…</translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} messages in {room}</source>
        <translation>
            <numerusform>{room}で{count}件を取り消しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the hand of {who} down</source>
        <translation>{who}の手を下ろしました</translation>
    </message>
    <message numerus="yes">
        <source>Took {count} hands down</source>
        <translation>
            <numerusform>{count}人の手を下ろしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {count} strokes off the board of {room}</source>
        <translation>
            <numerusform>{room}のボードから{count}本の線を消しました</numerusform>
        </translation>
    </message>
    <message>
        <source>U&amp;nmute</source>
        <translation>ミュート解除(&amp;N)</translation>
    </message>
    <message>
        <source>U&amp;nmute {who}</source>
        <translation>{who}のミュート解除(&amp;N)</translation>
    </message>
    <message>
        <source>Undo clearin&amp;g</source>
        <translation>消去を元に戻す(&amp;G)</translation>
    </message>
    <message>
        <source>Undo clearin&amp;g of {who}</source>
        <translation>{who}の消去を元に戻す(&amp;G)</translation>
    </message>
    <message>
        <source>Warned {who}</source>
        <translation>{who}に警告しました</translation>
    </message>
    <message>
        <source>What newco&amp;mers see…</source>
        <translation>新しい人に見えるもの(&amp;M)…</translation>
    </message>
    <message>
        <source>What newco&amp;mers to {who} see…</source>
        <translation>{who}の新しい人に見えるもの(&amp;M)…</translation>
    </message>
    <message>
        <source>What they say goes out at once again</source>
        <translation>発言がまたすぐ流れるようにする</translation>
    </message>
    <message>
        <source>Who co&amp;mes in</source>
        <translation>入れる人(&amp;M)</translation>
    </message>
    <message>
        <source>Who comes &amp;in to {who}…</source>
        <translation>{who}に入れる人(&amp;I)…</translation>
    </message>
    <message>
        <source>Who comes &amp;in…</source>
        <translation>入れる人(&amp;I)…</translation>
    </message>
    <message>
        <source>Who s&amp;peaks</source>
        <translation>話せる人(&amp;P)</translation>
    </message>
    <message>
        <source>{who} has the word</source>
        <translation>{who}が発言中</translation>
    </message>
    <message>
        <source>{who} may speak again</source>
        <translation>{who}はまた話せます</translation>
    </message>
</context>
<context>
    <name>WaitingActs</name>
    <message>
        <source>Nobody knows any more whose message that is</source>
        <translation>だれのメッセージかはもうわかりません</translation>
    </message>
    <message>
        <source>Show only their messages</source>
        <translation>この人のメッセージだけ表示</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>From</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The room it is for</source>
        <translation>対象のルーム</translation>
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
        <translation>来た時刻</translation>
    </message>
    <message>
        <source>Who it is from</source>
        <translation>だれから</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>待つ理由</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>Ban…</source>
        <translation>入室禁止…</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Give the word</source>
        <translation>発言権を渡す</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>入れる</translation>
    </message>
    <message>
        <source>Let stand</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>通す</translation>
    </message>
    <message>
        <source>Lower the hand</source>
        <translation>手を下ろす</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Nothing waits for you any more</source>
        <translation>待っているものはもうありません</translation>
    </message>
    <message>
        <source>Reported by somebody</source>
        <translation>だれかの報告</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>断る</translation>
    </message>
    <message>
        <source>What helps…</source>
        <translation>対処法…</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>あなたを待つもの</translation>
    </message>
    <message numerus="yes">
        <source>{count} things wait for you</source>
        <translation>
            <numerusform>{count}件があなたを待っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count}件待ち</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatHelps</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>対処法</translation>
    </message>
</context>
<context>
    <name>WhoMay</name>
    <message>
        <source>&amp;Keep as preset…</source>
        <translation>プリセットとして保存(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Remove preset</source>
        <translation>プリセットを削除(&amp;R)</translation>
    </message>
    <message>
        <source>A table of its own</source>
        <translation>独自の表</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes back what was done last.</source>
        <translation>完了。Ctrl+Z で最後の操作を取り消します。</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>It can be set in any room. A preset of that name is replaced.</source>
        <translation>どのルームにも設定できます。同じ名前のプリセットは置き換わります。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep this table as a preset</source>
        <translation>この表をプリセットとして保存</translation>
    </message>
    <message>
        <source>Make one in the Peer menu: Exceptions. It goes by the guest's browser.</source>
        <translation>参加者メニューの「例外」で作ります。ゲストのブラウザで見分けます。</translation>
    </message>
    <message>
        <source>May</source>
        <translation>できる</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>できない</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Name, such as “Exam”</source>
        <translation>名前、例:「試験」</translation>
    </message>
    <message>
        <source>Pictures are blurred, too, until whoever sees them taps them: “Blur pictures…” in the Room menu ends that. Ctrl+Z takes back what was done last.</source>
        <translation>画像も、見る人がタップするまでぼけます。ルームメニューの「画像をぼかす…」で終わります。Ctrl+Z で最後の操作を取り消します。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Remove e&amp;xception</source>
        <translation>例外を削除(&amp;X)</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The room was closed.</source>
        <translation>ルームは閉じられました。</translation>
    </message>
    <message>
        <source>What they write to all goes to &amp;you and the moderators alone</source>
        <translation>全員に書いたことはあなたとモデレーターだけに届く(&amp;Y)</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>だれが何をできるか</translation>
    </message>
    <message>
        <source>Who may do what in {room}</source>
        <translation>{room}でだれが何をできるか</translation>
    </message>
    <message>
        <source>Whoever comes in newly may what everyone may; members are those who were let in, or made so in the Peer menu. Ctrl+Z takes back what was done last.</source>
        <translation>新しく来た人は全員と同じことができます。メンバーは、入室を許された人か、参加者メニューでメンバーにした人です。Ctrl+Z で最後の操作を取り消します。</translation>
    </message>
</context>
<context>
    <name>WifiForm</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Guests scan it to join your Wi-Fi, before the chat</source>
        <translation>ゲストがチャットの前に読み取り、Wi-Fi に接続します</translation>
    </message>
    <message>
        <source>It is shown no more, but {path} could not be changed: {why}</source>
        <translation>表示をやめましたが、{path}を変更できません: {why}</translation>
    </message>
    <message>
        <source>It is shown, but {path} could not be changed: {why}</source>
        <translation>表示しましたが、{path}を変更できません: {why}</translation>
    </message>
    <message>
        <source>Keep it on this computer</source>
        <translation>このコンピューターに保存</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Wi-Fi の名前</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>パスワードなし</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>コードを表示</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>The code holds the password: whoever sees it can join the Wi-Fi. Kept, it can be read on the disk by you and this computer's administrators.</source>
        <translation>コードにはパスワードが入っています。見た人はだれでも Wi-Fi に接続できます。保存すると、あなたとこのコンピューターの管理者がディスクで読めます。</translation>
    </message>
    <message>
        <source>The name of a Wi-Fi has at most 32 bytes.</source>
        <translation>Wi-Fi の名前は 32 バイトまでです。</translation>
    </message>
    <message>
        <source>The password of a Wi-Fi has 8 to 63 characters, or 64 that are 0–9 and a–f.</source>
        <translation>Wi-Fi のパスワードは 8〜63 文字、または 0–9 と a–f の 64 文字です。</translation>
    </message>
    <message>
        <source>WPA, WPA2 or WPA3</source>
        <translation>WPA、WPA2、WPA3</translation>
    </message>
    <message>
        <source>Which Wi-Fi is it?</source>
        <translation>どの Wi-Fi ですか?</translation>
    </message>
    <message>
        <source>Wi-Fi code</source>
        <translation>Wi-Fi コード</translation>
    </message>
    <message>
        <source>Without a password choose No password.</source>
        <translation>パスワードがなければ「パスワードなし」を選びます。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A guest opened the room {room}</source>
        <translation>ゲストがルーム{room}を開きました</translation>
    </message>
    <message>
        <source>An edit. {why}</source>
        <translation>変更。{why}</translation>
    </message>
    <message>
        <source>By the rule {name}</source>
        <translation>ルール{name}による</translation>
    </message>
    <message>
        <source>Changed “{before}” to “{now}”</source>
        <translation>「{before}」を「{now}」に変更</translation>
    </message>
    <message>
        <source>Flagged by the rule {name}</source>
        <translation>ルール{name}が印を付けました</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>まもなく流れます</translation>
    </message>
    <message>
        <source>Hand raised</source>
        <translation>挙手</translation>
    </message>
    <message>
        <source>Held, as all from them</source>
        <translation>この人のものはすべて保留</translation>
    </message>
    <message>
        <source>History off: {why}</source>
        <translation>履歴オフ: {why}</translation>
    </message>
    <message>
        <source>History on again: what was said meanwhile is kept</source>
        <translation>履歴がまたオン: その間の発言は残っています</translation>
    </message>
    <message>
        <source>Its history is kept for ever</source>
        <translation>履歴は無期限に残ります</translation>
    </message>
    <message numerus="yes">
        <source>Its history is kept for {count} days</source>
        <translation>
            <numerusform>履歴は{count}日残ります</numerusform>
        </translation>
    </message>
    <message>
        <source>Knocks</source>
        <translation>ノック</translation>
    </message>
    <message>
        <source>Knocks: a new device where {name} was banned</source>
        <translation>ノック: {name}が入室禁止になった所の新しい端末</translation>
    </message>
    <message>
        <source>Newcomers to {room} see all that was said since it was opened</source>
        <translation>{room}の新しい人には、開いてからの発言がすべて見えます</translation>
    </message>
    <message>
        <source>Newcomers to {room} see nothing of what was said before</source>
        <translation>{room}の新しい人には、前の発言は見えません</translation>
    </message>
    <message numerus="yes">
        <source>Newcomers to {room} see the last {count} messages</source>
        <translation>
            <numerusform>{room}の新しい人には、最新の{count}件が見えます</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: {name} is muted</source>
        <translation>未送信: {name}はミュート中</translation>
    </message>
    <message>
        <source>Not taken; they read: “{why}”</source>
        <translation>受け付けず。本人への表示:「{why}」</translation>
    </message>
    <message>
        <source>Nothing of that is there to be taken back</source>
        <translation>そこに取り消せるものはありません</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Refused: “{said}”; they read: “{why}”</source>
        <translation>拒否:「{said}」。本人への表示:「{why}」</translation>
    </message>
    <message>
        <source>Reported by {name}</source>
        <translation>報告者{name}</translation>
    </message>
    <message>
        <source>Room {room} closed</source>
        <translation>ルーム{room}を閉じました</translation>
    </message>
    <message>
        <source>Room {room} is yours now: it stays when its last guest leaves</source>
        <translation>ルーム{room}はあなたのものです。最後のゲストが出ても残ります</translation>
    </message>
    <message>
        <source>Room {room} opened</source>
        <translation>ルーム{room}を開きました</translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} messages</source>
        <translation>
            <numerusform>{count}件を取り消しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic of {room} taken away</source>
        <translation>{room}の話題をなくしました</translation>
    </message>
    <message>
        <source>Topic of {room}: {topic}</source>
        <translation>{room}の話題: {topic}</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>a message that isn't kept any more</source>
        <translation>もう残っていないメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>ほか{count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>ask the host only</source>
        <translation>ホストへの質問だけ</translation>
    </message>
    <message numerus="yes">
        <source>brought back {count} strokes</source>
        <translation>
            <numerusform>{count}本の線を戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>brought the whiteboard back</source>
        <translation>ホワイトボードを戻しました</translation>
    </message>
    <message>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>cleared the whiteboard</source>
        <translation>ホワイトボードを消去しました</translation>
    </message>
    <message>
        <source>connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>delay {seconds} s</source>
        <translation>遅延 {seconds} 秒</translation>
    </message>
    <message>
        <source>drew on the whiteboard</source>
        <translation>ホワイトボードに描きました</translation>
    </message>
    <message numerus="yes">
        <source>erased {count} strokes</source>
        <translation>
            <numerusform>{count}本の線を消しました</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>not all allowed</source>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>pinned: {text}</source>
        <translation>ピン留め: {text}</translation>
    </message>
    <message>
        <source>pinned: {who}: {text}</source>
        <translation>ピン留め: {who}: {text}</translation>
    </message>
    <message>
        <source>put a picture on the whiteboard</source>
        <translation>ホワイトボードに画像を置きました</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>静か</translation>
    </message>
    <message>
        <source>sent the file {name} ({size})</source>
        <translation>ファイル{name}({size})を送りました</translation>
    </message>
    <message>
        <source>slow {seconds} s</source>
        <translation>低速 {seconds} 秒</translation>
    </message>
    <message>
        <source>view the board</source>
        <translation>ボードを見る</translation>
    </message>
    <message>
        <source>waiting room</source>
        <translation>待合室</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>wrote on the whiteboard: “{words}”</source>
        <translation>ホワイトボードに書きました:「{words}」</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests</source>
        <translation>
            <numerusform>ゲスト{count}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>ほか{count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} peers</source>
        <translation>
            <numerusform>{count}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <translation>
            <numerusform>{count}個のルーム</numerusform>
        </translation>
    </message>
    <message>
        <source>{former} is called {name} now</source>
        <translation>{former}は{name}になりました</translation>
    </message>
    <message>
        <source>{name} came back in another window</source>
        <translation>{name}が別のウィンドウで戻りました</translation>
    </message>
    <message>
        <source>{name} could not join</source>
        <translation>{name}は参加できませんでした</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name}は退室しました</translation>
    </message>
    <message>
        <source>{name} has left; somebody else has that name now</source>
        <translation>{name}は退室し、今は別の人がその名前です</translation>
    </message>
    <message>
        <source>{name} joined</source>
        <translation>{name}が参加しました</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name}が退室しました</translation>
    </message>
    <message>
        <source>{name} left: hosting stopped</source>
        <translation>{name}が退室: ホスト停止</translation>
    </message>
    <message>
        <source>{name} left: the room was closed</source>
        <translation>{name}が退室: ルームが閉じました</translation>
    </message>
    <message>
        <source>{name} lost the connection</source>
        <translation>{name}の接続が切れました</translation>
    </message>
    <message>
        <source>{name} took back a message of their own</source>
        <translation>{name}が自分のメッセージを取り消しました</translation>
    </message>
    <message>
        <source>{name} waits to be let in</source>
        <translation>{name}が入室を待っています</translation>
    </message>
    <message>
        <source>{name} wants to come in</source>
        <translation>{name}が入りたがっています</translation>
    </message>
    <message>
        <source>{name} wants to speak</source>
        <translation>{name}が話したがっています</translation>
    </message>
    <message>
        <source>{name} was banned</source>
        <translation>{name}は入室禁止になりました</translation>
    </message>
    <message>
        <source>{name} was given a timeout</source>
        <translation>{name}は一時退室になりました</translation>
    </message>
    <message>
        <source>{name} was kept out by a ban</source>
        <translation>{name}は入室禁止で断られました</translation>
    </message>
    <message>
        <source>{name} was kicked</source>
        <translation>{name}は退出させられました</translation>
    </message>
    <message>
        <source>{name} was moved to another room</source>
        <translation>{name}は別のルームへ移されました</translation>
    </message>
    <message>
        <source>{name} was removed for flooding</source>
        <translation>{name}は連投のため外されました</translation>
    </message>
    <message>
        <source>{name} was removed: it broke the protocol</source>
        <translation>{name}は規約外の通信のため外されました</translation>
    </message>
    <message>
        <source>{name} was removed: its connection is too slow</source>
        <translation>{name}は接続が遅すぎるため外されました</translation>
    </message>
    <message>
        <source>{name} was turned away</source>
        <translation>{name}は断られました</translation>
    </message>
    <message numerus="yes">
        <source>{name}'s client is too fast: {count} messages not passed on</source>
        <translation>
            <numerusform>{name}のクライアントが速すぎます: {count}件が流れませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation>{these}と{last}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>{what}: “{said}”</source>
        <translation>{what}:「{said}」</translation>
    </message>
    <message>
        <source>“{said}”</source>
        <translation>「{said}」</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
</TS>
