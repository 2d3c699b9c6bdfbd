<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Free software under the MIT licence. It stands on Qt and PySide6 (LGPL 3), qasync, aiortc (BSD), aiohttp (Apache 2), segno (BSD), perfect-freehand (MIT) and Lucide's icons (ISC).</source>
        <translation>برنامج حر برخصة MIT. يقوم على Qt وPySide6 (LGPL 3) وqasync وaiortc (BSD) وaiohttp (Apache 2) وsegno (BSD) وperfect-freehand (MIT) وأيقونات Lucide (ISC).</translation>
    </message>
    <message>
        <source>Hosts chat rooms on your own network. Guests join in their browser; what they say passes through this program and goes nowhere else.</source>
        <translation>يستضيف غرف دردشة على شبكتك. ينضم الضيوف من متصفحهم؛ وما يقولونه يمر بهذا البرنامج ولا يذهب إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>الإصدار {version}، Qt {qt}</translation>
    </message>
</context>
<context>
    <name>ActDetails</name>
    <message>
        <source>In {room}</source>
        <translation>في {room}</translation>
    </message>
    <message>
        <source>Taken back by {who} at {time}</source>
        <translation>تراجع عنه {who} في {time}</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>What was said is kept until {time}, then erased.</source>
        <translation>ما قيل محفوظ حتى {time}، ثم يُمحى.</translation>
    </message>
    <message>
        <source>What was said was erased: its time was over.</source>
        <translation>مُحي ما قيل: انتهى وقته.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>وواحد غير ذلك</numerusform>
            <numerusform>واثنان غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more messages</source>
        <translation>
            <numerusform>و{count} رسالة أخرى</numerusform>
            <numerusform>ورسالة أخرى</numerusform>
            <numerusform>ورسالتان أخريان</numerusform>
            <numerusform>و{count} رسائل أخرى</numerusform>
            <numerusform>و{count} رسالة أخرى</numerusform>
            <numerusform>و{count} رسالة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>can't be taken back</source>
        <translation>لا يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>taken back by {who}</source>
        <translation>تراجع عنه {who}</translation>
    </message>
    <message>
        <source>{who} at {address}</source>
        <translation>{who} عند {address}</translation>
    </message>
    <message>
        <source>{who} wrote: {words}</source>
        <translation>كتب {who}: {words}</translation>
    </message>
</context>
<context>
    <name>ActFilter</name>
    <message>
        <source>All acts</source>
        <translation>كل الأفعال</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>من أي أحد</translation>
    </message>
    <message>
        <source>By moderators</source>
        <translation>من الإشراف</translation>
    </message>
    <message>
        <source>By rules</source>
        <translation>من القواعد</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>من البرنامج</translation>
    </message>
    <message>
        <source>By the schedule</source>
        <translation>من الجدول</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>ممن</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>منك</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>نوع الفعل</translation>
    </message>
    <message>
        <source>Name, act or reason</source>
        <translation>اسم أو فعل أو سبب</translation>
    </message>
    <message>
        <source>Show only acts with these words</source>
        <translation>عرض الأفعال التي فيها هذه الكلمات فقط</translation>
    </message>
</context>
<context>
    <name>ActKinds</name>
    <message>
        <source>Kicks, timeouts, bans</source>
        <translation>إخراج وحظر</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>Mutes, warnings, held</source>
        <translation>كتم وتحذير وتعليق</translation>
    </message>
    <message>
        <source>Names, hands, members</source>
        <translation>أسماء وأيدٍ وأعضاء</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>What waited</source>
        <translation>ما كان ينتظر</translation>
    </message>
    <message>
        <source>Whiteboards</source>
        <translation>السبورات</translation>
    </message>
</context>
<context>
    <name>ActSettings</name>
    <message>
        <source>a new one</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>as all others</source>
        <translation>كالجميع</translation>
    </message>
    <message>
        <source>as all rooms</source>
        <translation>ككل الغرف</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>كما في البداية</translation>
    </message>
    <message>
        <source>as everywhere</source>
        <translation>كما في كل مكان</translation>
    </message>
    <message>
        <source>blurred until tapped</source>
        <translation>مموّهة حتى لمسها</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>everyone may take another</source>
        <translation>لكل أحد أن يتخذ غيره</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>may not {these}</source>
        <translation>ممنوع: {these}</translation>
    </message>
    <message>
        <source>may {these}</source>
        <translation>مسموح: {these}</translation>
    </message>
    <message>
        <source>members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>moderators</source>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>nobody new</source>
        <translation>لا أحد جديد</translation>
    </message>
    <message>
        <source>nobody takes another</source>
        <translation>لا أحد يتخذ غيره</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>shown at once</source>
        <translation>تظهر فورًا</translation>
    </message>
    <message numerus="yes">
        <source>the last {count}</source>
        <translation>
            <numerusform>آخر {count}</numerusform>
            <numerusform>الأخيرة</numerusform>
            <numerusform>آخر اثنتين</numerusform>
            <numerusform>آخر {count}</numerusform>
            <numerusform>آخر {count}</numerusform>
            <numerusform>آخر {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>what guests say goes out at once</source>
        <translation>ما يقوله الضيوف يُرسل فورًا</translation>
    </message>
    <message>
        <source>what guests say waits</source>
        <translation>ما يقوله الضيوف ينتظر</translation>
    </message>
    <message>
        <source>what they write goes to all</source>
        <translation>ما يكتبونه يصل إلى الجميع</translation>
    </message>
    <message>
        <source>what they write goes to you alone</source>
        <translation>ما يكتبونه يصل إليك وحدك</translation>
    </message>
    <message>
        <source>whoever is let in</source>
        <translation>من يُسمح له</translation>
    </message>
    <message numerus="yes">
        <source>{count} names</source>
        <translation>
            <numerusform>{count} اسم</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>{count} أسماء</numerusform>
            <numerusform>{count} اسمًا</numerusform>
            <numerusform>{count} اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms locked and slowed, newcomers wait</source>
        <translation>
            <numerusform>{count} غرفة مقفلة ومبطّأة، والقادمون ينتظرون</numerusform>
            <numerusform>غرفة واحدة مقفلة ومبطّأة، والقادمون ينتظرون</numerusform>
            <numerusform>غرفتان مقفلتان ومبطّأتان، والقادمون ينتظرون</numerusform>
            <numerusform>{count} غرف مقفلة ومبطّأة، والقادمون ينتظرون</numerusform>
            <numerusform>{count} غرفة مقفلة ومبطّأة، والقادمون ينتظرون</numerusform>
            <numerusform>{count} غرفة مقفلة ومبطّأة، والقادمون ينتظرون</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} ث</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About PeerPyRTC Desktop</source>
        <translation>&amp;حول PeerPyRTC Desktop</translation>
    </message>
    <message>
        <source>&amp;Bans…</source>
        <translation>ال&amp;حظر…</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>نسخ &amp;العنوان</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;نسخ بيانات التشخيص</translation>
    </message>
    <message>
        <source>&amp;Copy messages</source>
        <translation>&amp;نسخ الرسائل</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;تصفية</translation>
    </message>
    <message>
        <source>&amp;Go to the reporter</source>
        <translation>&amp;الانتقال إلى المُبلِّغ</translation>
    </message>
    <message>
        <source>&amp;Go to the reporter, {who}</source>
        <translation>&amp;الانتقال إلى المُبلِّغ، {who}</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;دعوة</translation>
    </message>
    <message>
        <source>&amp;Joins and leaves in the log</source>
        <translation>الدخول &amp;والمغادرة في السجل</translation>
    </message>
    <message>
        <source>&amp;Jump to the newest</source>
        <translation>ال&amp;قفز إلى الأحدث</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>غرفة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;اللوحة التالية</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;إعادة التخطيط</translation>
    </message>
    <message>
        <source>&amp;Search history…</source>
        <translation>&amp;البحث في المحفوظات…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدادا&amp;ت…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>&amp;Undo: {who}</source>
        <translation>ترا&amp;جع عن: {who}</translation>
    </message>
    <message>
        <source>Announcements…</source>
        <translation>الإعلانات…</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>مثل &amp;النظام</translation>
    </message>
    <message>
        <source>Br&amp;oadcast</source>
        <translation>إ&amp;علان</translation>
    </message>
    <message>
        <source>C&amp;lear the log</source>
        <translation>&amp;مسح السجل</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>&amp;صفوف متراصة</translation>
    </message>
    <message>
        <source>Copy the address guests use</source>
        <translation>نسخ العنوان الذي يستعمله الضيوف</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>نسخ الصفوف المحددة كنص</translation>
    </message>
    <message>
        <source>Copy versions, settings and counters, for whoever looks into a fault</source>
        <translation>نسخ الإصدارات والإعدادات والعدّادات، لمن يبحث في الخلل</translation>
    </message>
    <message>
        <source>Empty the list in this window</source>
        <translation>إفراغ القائمة في هذه النافذة</translation>
    </message>
    <message>
        <source>Ex&amp;port history…</source>
        <translation>ت&amp;صدير المحفوظات…</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>تصفية الرسائل</translation>
    </message>
    <message>
        <source>Find an action, a room or somebody by what it is called</source>
        <translation>العثور على فعل أو غرفة أو شخص بالاسم</translation>
    </message>
    <message>
        <source>Find and &amp;do…</source>
        <translation>&amp;بحث وتنفيذ…</translation>
    </message>
    <message>
        <source>Find out why guests' phones and computers can't join, and what helps</source>
        <translation>معرفة سبب تعذّر انضمام هواتف الضيوف وحواسيبهم، وما الذي يساعد</translation>
    </message>
    <message>
        <source>Find what was said, in any room</source>
        <translation>البحث فيما قيل، في أي غرفة</translation>
    </message>
    <message>
        <source>Follow the newest messages</source>
        <translation>متابعة أحدث الرسائل</translation>
    </message>
    <message>
        <source>Guests read the selected messages nowhere any more (Del in the log)</source>
        <translation>لا يقرأ الضيوف الرسائل المحددة في أي مكان بعد ذلك (Del في السجل)</translation>
    </message>
    <message>
        <source>Have it stand above all that is said in its room; again: take it off</source>
        <translation>تبقى فوق كل ما يقال في غرفتها؛ ومرة أخرى: إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Have messages judged by rules: words, links, repeats and more</source>
        <translation>الحكم على الرسائل بقواعد: كلمات وروابط وتكرار وغيرها</translation>
    </message>
    <message>
        <source>Hide everyone else's messages; again, or Esc: show them</source>
        <translation>إخفاء رسائل كل الآخرين؛ مرة أخرى أو Esc: إظهارها</translation>
    </message>
    <message>
        <source>In the table of peers: {what}</source>
        <translation>في جدول المشاركين: {what}</translation>
    </message>
    <message>
        <source>Invite a moderato&amp;r…</source>
        <translation>&amp;دعوة إلى الإشراف…</translation>
    </message>
    <message>
        <source>Keep what you say often, and have it said at a time</source>
        <translation>احتفظ بما تقوله كثيرًا، ودعه يقال في وقت معين</translation>
    </message>
    <message>
        <source>Let guests join</source>
        <translation>السماح للضيوف بالانضمام</translation>
    </message>
    <message>
        <source>Lock &amp;all rooms</source>
        <translation>&amp;إقفال جميع الغرف</translation>
    </message>
    <message>
        <source>Lock and slow all rooms, and have newcomers wait; again: as they were</source>
        <translation>إقفال جميع الغرف وإبطاؤها، والقادمون ينتظرون؛ ومرة أخرى: كما كانت</translation>
    </message>
    <message>
        <source>Lock the la&amp;yout</source>
        <translation>&amp;تثبيت التخطيط</translation>
    </message>
    <message>
        <source>Make a link that turns one guest into a moderator</source>
        <translation>إنشاء رابط يجعل ضيفًا واحدًا مشرفًا</translation>
    </message>
    <message>
        <source>Mod&amp;erators…</source>
        <translation>ا&amp;لمشرفون…</translation>
    </message>
    <message>
        <source>Nobody can &amp;join?</source>
        <translation>&amp;لا أحد يمكنه الانضمام؟</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>فتح غرفة</translation>
    </message>
    <message>
        <source>Pick an announcement</source>
        <translation>اختيار إعلان</translation>
    </message>
    <message>
        <source>Pin this message</source>
        <translation>تثبيت هذه الرسالة</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>اللوحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>ال&amp;قواعد…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>ال&amp;عرض على المنصة</translation>
    </message>
    <message>
        <source>Save what was said, or who was there, as a file</source>
        <translation>حفظ ما قيل أو من كان هنا في ملف</translation>
    </message>
    <message>
        <source>Say what guests may do here: chat, ask the host only, draw, share files</source>
        <translation>تحديد ما يمكن للضيوف فعله هنا: الدردشة، سؤال المضيف فقط، الرسم، مشاركة الملفات</translation>
    </message>
    <message>
        <source>Say what the keys 1 to 9 do to whom you select</source>
        <translation>حدّد ما تفعله المفاتيح 1 إلى 9 بمن تختاره</translation>
    </message>
    <message>
        <source>See what was done, by whom and why, and take it back</source>
        <translation>رؤية ما جرى، ومن فعله ولماذا، والتراجع عنه</translation>
    </message>
    <message>
        <source>See who is kept out, muted or held, and let them in again</source>
        <translation>رؤية المحظورين والمكتومين والمعلّقين، والسماح لهم من جديد</translation>
    </message>
    <message>
        <source>See who moderates and which links are open, and end it</source>
        <translation>رؤية من يشرف وأي الروابط مفتوحة، وإنهاء ذلك</translation>
    </message>
    <message>
        <source>Select the one who made this report</source>
        <translation>تحديد من أرسل هذا البلاغ</translation>
    </message>
    <message>
        <source>Send everyone out and stop listening</source>
        <translation>إخراج الجميع والتوقف عن الاستقبال</translation>
    </message>
    <message>
        <source>Set how this window and the host work</source>
        <translation>ضبط عمل هذه النافذة والمضيف</translation>
    </message>
    <message>
        <source>Set presets…</source>
        <translation>ضبط الإعدادات…</translation>
    </message>
    <message>
        <source>Show a&amp;ll messages</source>
        <translation>عرض كل الرسا&amp;ئل</translation>
    </message>
    <message>
        <source>Show all that is known of one guest beside the log; Esc goes back</source>
        <translation>عرض كل ما يُعرف عن ضيف واحد بجانب السجل؛ Esc للعودة</translation>
    </message>
    <message>
        <source>Show everyone's messages again</source>
        <translation>عرض رسائل الجميع من جديد</translation>
    </message>
    <message>
        <source>Show onl&amp;y its messages</source>
        <translation>عرض رسائلها &amp;فقط</translation>
    </message>
    <message>
        <source>Show onl&amp;y messages of {who}</source>
        <translation>عرض رسائل {who} &amp;فقط</translation>
    </message>
    <message>
        <source>Show only their message&amp;s</source>
        <translation>عرض رسائله &amp;فقط</translation>
    </message>
    <message>
        <source>Show only {who}'s message&amp;s</source>
        <translation>عرض رسائل {who} &amp;فقط</translation>
    </message>
    <message>
        <source>Show the address as a QR code</source>
        <translation>عرض العنوان رمز QR</translation>
    </message>
    <message>
        <source>Show the messages of this room alone</source>
        <translation>عرض رسائل هذه الغرفة وحدها</translation>
    </message>
    <message>
        <source>Show the room to all: its code, what you say, raised hands and the board</source>
        <translation>عرض الغرفة على الجميع: رمزها وما تقوله والأيدي المرفوعة والسبورة</translation>
    </message>
    <message>
        <source>Show their card</source>
        <translation>عرض بطاقته</translation>
    </message>
    <message>
        <source>Speak to one room, or to all</source>
        <translation>الكلام إلى غرفة واحدة أو إلى الجميع</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start &amp;hosting</source>
        <translation>بدء الا&amp;ستضافة</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>بدء الاستضافة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>إيقاف الا&amp;ستضافة</translation>
    </message>
    <message>
        <source>Take back all that says the same; it is shown before whose that is</source>
        <translation>سحب كل ما يقول الشيء نفسه؛ ويُعرض قبل ذلك لمن هو</translation>
    </message>
    <message>
        <source>Take back m&amp;essages</source>
        <translation>&amp;سحب الرسائل</translation>
    </message>
    <message>
        <source>Take back this te&amp;xt from everyone…</source>
        <translation>سحب &amp;هذا النص من الجميع…</translation>
    </message>
    <message>
        <source>Take back what you did last to peers or rooms</source>
        <translation>التراجع عن آخر ما فعلته بمشاركين أو غرف</translation>
    </message>
    <message>
        <source>W&amp;ho may do what in {who}…</source>
        <translation>من يمكنه &amp;ماذا في {who}…</translation>
    </message>
    <message>
        <source>W&amp;ho may do what…</source>
        <translation>من يمكنه &amp;ماذا…</translation>
    </message>
    <message>
        <source>What was &amp;done…</source>
        <translation>ما ج&amp;رى…</translation>
    </message>
    <message>
        <source>Write one of the announcements that are kept into the line</source>
        <translation>كتابة أحد الإعلانات المحفوظة في السطر</translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <translation>
            <numerusform>{count} غرفة</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>{count} غرف</numerusform>
            <numerusform>{count} غرفة</numerusform>
            <numerusform>{count} غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>غادر {who}</translation>
    </message>
</context>
<context>
    <name>ActivityActs</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Nothing has come since {time}.</source>
        <translation>لم يأتِ شيء منذ {time}.</translation>
    </message>
    <message>
        <source>Nothing stands there of {time}: this is what came next.</source>
        <translation>لا شيء هناك من {time}: هذا ما جاء بعده.</translation>
    </message>
    <message>
        <source>The log has nothing of {time} any more.</source>
        <translation>لم يعد في السجل شيء من {time}.</translation>
    </message>
    <message>
        <source>The plots are being loaded.</source>
        <translation>يجري تحميل الرسوم.</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>1 h</source>
        <translation>1 س</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 ث</translation>
    </message>
    <message>
        <source>A click goes to that time in the log</source>
        <translation>النقر يقود إلى ذلك الوقت في السجل</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <source>Nothing is hosted yet.</source>
        <translation>لا استضافة بعد.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Show the last hour, minute by minute</source>
        <translation>عرض آخر ساعة، دقيقة بدقيقة</translation>
    </message>
    <message>
        <source>Show the last minute, second by second</source>
        <translation>عرض آخر دقيقة، ثانية بثانية</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} في الثانية</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A ban is lifted</source>
        <translation>رُفع حظر</translation>
    </message>
    <message>
        <source>All rooms are as they were before: unlocked by {who}</source>
        <translation>عادت جميع الغرف كما كانت: فتح قفلها {who}</translation>
    </message>
    <message>
        <source>All rooms were locked by {who}</source>
        <translation>أقفل {who} جميع الغرف</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>جرى التراجع عن: {what}</translation>
    </message>
    <message>
        <source>What was taken back from everyone is shown again</source>
        <translation>ما سُحب من الجميع يظهر من جديد</translation>
    </message>
    <message>
        <source>What {who} said is shown again</source>
        <translation>ما قاله {who} يظهر من جديد</translation>
    </message>
    <message>
        <source>announce something</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>ban {who}</source>
        <translation>حظر {who}</translation>
    </message>
    <message numerus="yes">
        <source>ban {who} and {count} others</source>
        <translation>
            <numerusform>حظر {who} و{count} غيرهم</numerusform>
            <numerusform>حظر {who} وشخص آخر</numerusform>
            <numerusform>حظر {who} واثنين غيرهم</numerusform>
            <numerusform>حظر {who} و{count} غيرهم</numerusform>
            <numerusform>حظر {who} و{count} غيرهم</numerusform>
            <numerusform>حظر {who} و{count} غيرهم</numerusform>
        </translation>
    </message>
    <message>
        <source>ban {who} and {other}</source>
        <translation>حظر {who} و{other}</translation>
    </message>
    <message>
        <source>bring a moderator's link back</source>
        <translation>إعادة رابط إشراف</translation>
    </message>
    <message>
        <source>bring back the whiteboard of {room}</source>
        <translation>إعادة سبورة {room}</translation>
    </message>
    <message>
        <source>bring back what was taken back</source>
        <translation>إعادة ما سُحب</translation>
    </message>
    <message>
        <source>clear the whiteboard of {room}</source>
        <translation>مسح سبورة {room}</translation>
    </message>
    <message>
        <source>close {room}</source>
        <translation>إغلاق {room}</translation>
    </message>
    <message>
        <source>deny what {who} said</source>
        <translation>رفض ما قاله {who}</translation>
    </message>
    <message>
        <source>dismiss a moderator</source>
        <translation>إنهاء إشراف شخص</translation>
    </message>
    <message>
        <source>end the exception for {who}</source>
        <translation>إنهاء استثناء {who}</translation>
    </message>
    <message>
        <source>end the membership of {who}</source>
        <translation>إنهاء عضوية {who}</translation>
    </message>
    <message>
        <source>end the timeout of {who}</source>
        <translation>إنهاء الإخراج المؤقت: {who}</translation>
    </message>
    <message>
        <source>flag what {who} said</source>
        <translation>الإشارة إلى ما قاله {who}</translation>
    </message>
    <message>
        <source>give {who} the word</source>
        <translation>إعطاء الكلمة: {who}</translation>
    </message>
    <message>
        <source>hold what {who} said</source>
        <translation>تعليق ما قاله {who}</translation>
    </message>
    <message>
        <source>hold what {who} says</source>
        <translation>تعليق ما يقوله {who}</translation>
    </message>
    <message>
        <source>keep preset {preset}</source>
        <translation>حفظ الإعداد {preset}</translation>
    </message>
    <message>
        <source>keep the announcement {announcement}</source>
        <translation>الاحتفاظ بالإعلان {announcement}</translation>
    </message>
    <message>
        <source>kick {who}</source>
        <translation>إخراج {who}</translation>
    </message>
    <message>
        <source>let out what {who} says</source>
        <translation>إنهاء تعليق {who}</translation>
    </message>
    <message>
        <source>let stand what was reported</source>
        <translation>إبقاء ما أُبلغ عنه</translation>
    </message>
    <message>
        <source>let through what {who} said</source>
        <translation>تمرير ما قاله {who}</translation>
    </message>
    <message>
        <source>let {who} back</source>
        <translation>السماح بعودة {who}</translation>
    </message>
    <message>
        <source>let {who} in</source>
        <translation>إدخال {who}</translation>
    </message>
    <message>
        <source>lift a ban</source>
        <translation>رفع حظر</translation>
    </message>
    <message>
        <source>lock all rooms</source>
        <translation>إقفال جميع الغرف</translation>
    </message>
    <message>
        <source>lock {room}</source>
        <translation>إقفال {room}</translation>
    </message>
    <message>
        <source>lower all hands in {room}</source>
        <translation>إنزال كل الأيدي في {room}</translation>
    </message>
    <message>
        <source>lower the hand of {who}</source>
        <translation>إنزال يد {who}</translation>
    </message>
    <message>
        <source>make a moderator's link</source>
        <translation>إنشاء رابط إشراف</translation>
    </message>
    <message>
        <source>make an exception for {who}</source>
        <translation>استثناء: {who}</translation>
    </message>
    <message>
        <source>make {who} a member</source>
        <translation>منح العضوية: {who}</translation>
    </message>
    <message>
        <source>make {who} a moderator again</source>
        <translation>إعادة الإشراف: {who}</translation>
    </message>
    <message>
        <source>make {who} a moderator, by a link</source>
        <translation>منح الإشراف برابط: {who}</translation>
    </message>
    <message>
        <source>move {who}</source>
        <translation>نقل {who}</translation>
    </message>
    <message>
        <source>move {who} back</source>
        <translation>إعادة {who} إلى غرفته</translation>
    </message>
    <message>
        <source>mute {who}</source>
        <translation>كتم {who}</translation>
    </message>
    <message>
        <source>open {room}</source>
        <translation>فتح {room}</translation>
    </message>
    <message>
        <source>pardon {who}</source>
        <translation>العفو عن {who}</translation>
    </message>
    <message>
        <source>pin a message in {room}</source>
        <translation>تثبيت رسالة في {room}</translation>
    </message>
    <message>
        <source>pin a notice in {room}</source>
        <translation>تثبيت إعلان في {room}</translation>
    </message>
    <message>
        <source>put back how {who} stands</source>
        <translation>إعادة حال {who}</translation>
    </message>
    <message>
        <source>refuse what {who} said</source>
        <translation>رفض ما قاله {who}</translation>
    </message>
    <message>
        <source>remove preset {preset}</source>
        <translation>إزالة الإعداد {preset}</translation>
    </message>
    <message>
        <source>remove rule {rule}</source>
        <translation>إزالة القاعدة {rule}</translation>
    </message>
    <message>
        <source>remove the announcement {announcement}</source>
        <translation>إزالة الإعلان {announcement}</translation>
    </message>
    <message>
        <source>rename {who}</source>
        <translation>تغيير اسم {who}</translation>
    </message>
    <message>
        <source>reserve names in {room}</source>
        <translation>حجز أسماء في {room}</translation>
    </message>
    <message>
        <source>revoke a moderator's link</source>
        <translation>إلغاء رابط إشراف</translation>
    </message>
    <message>
        <source>say something in {room}</source>
        <translation>قول شيء في {room}</translation>
    </message>
    <message>
        <source>send {who} out for a while</source>
        <translation>إخراج {who} لبعض الوقت</translation>
    </message>
    <message>
        <source>set approval in {room}</source>
        <translation>ضبط الموافقة في {room}</translation>
    </message>
    <message>
        <source>set how long messages can be changed in {room}</source>
        <translation>ضبط مدة تعديل الرسائل في {room}</translation>
    </message>
    <message>
        <source>set how long {room} is kept</source>
        <translation>ضبط مدة حفظ {room}</translation>
    </message>
    <message>
        <source>set preset {number}</source>
        <translation>ضبط الإعداد {number}</translation>
    </message>
    <message>
        <source>set preset {number} in {room}</source>
        <translation>ضبط الإعداد {number} في {room}</translation>
    </message>
    <message>
        <source>set rule {rule}</source>
        <translation>ضبط القاعدة {rule}</translation>
    </message>
    <message>
        <source>set slow mode in {room}</source>
        <translation>ضبط الوضع البطيء في {room}</translation>
    </message>
    <message>
        <source>set the PIN of {room}</source>
        <translation>ضبط رمز PIN في {room}</translation>
    </message>
    <message>
        <source>set the delay in {room}</source>
        <translation>ضبط التأخير في {room}</translation>
    </message>
    <message>
        <source>set the names that may come into {room}</source>
        <translation>ضبط الأسماء التي تدخل {room}</translation>
    </message>
    <message>
        <source>set the topic of {room}</source>
        <translation>تحديد موضوع {room}</translation>
    </message>
    <message>
        <source>set the waiting room of {room}</source>
        <translation>ضبط غرفة الانتظار في {room}</translation>
    </message>
    <message>
        <source>set up {room}</source>
        <translation>ضبط {room}</translation>
    </message>
    <message>
        <source>set what newcomers to {room} see</source>
        <translation>ضبط ما يراه القادمون إلى {room}</translation>
    </message>
    <message>
        <source>set whether names stay in {room}</source>
        <translation>ضبط بقاء الأسماء في {room}</translation>
    </message>
    <message>
        <source>set whether pictures are blurred in {room}</source>
        <translation>ضبط تمويه الصور في {room}</translation>
    </message>
    <message>
        <source>set who comes into {room}</source>
        <translation>ضبط من يدخل {room}</translation>
    </message>
    <message>
        <source>set who draws in {room}</source>
        <translation>ضبط من يرسم في {room}</translation>
    </message>
    <message>
        <source>set who may do what in {room}</source>
        <translation>ضبط من يمكنه ماذا في {room}</translation>
    </message>
    <message>
        <source>switch rule {rule} off</source>
        <translation>تعطيل القاعدة {rule}</translation>
    </message>
    <message>
        <source>switch rule {rule} on</source>
        <translation>تفعيل القاعدة {rule}</translation>
    </message>
    <message>
        <source>take a stroke of {who} off the board of {room}</source>
        <translation>إزالة خط من {who} عن سبورة {room}</translation>
    </message>
    <message>
        <source>take back all that {who} said in {room}</source>
        <translation>سحب كل ما قاله {who} في {room}</translation>
    </message>
    <message>
        <source>take back one text from everyone</source>
        <translation>سحب نص واحد من الجميع</translation>
    </message>
    <message>
        <source>take back what {who} said</source>
        <translation>سحب ما قاله {who}</translation>
    </message>
    <message>
        <source>take strokes of {who} off the board of {room}</source>
        <translation>إزالة خطوط من {who} عن سبورة {room}</translation>
    </message>
    <message>
        <source>take the strokes of {who} off the board of {room}</source>
        <translation>إزالة خطوط {who} عن سبورة {room}</translation>
    </message>
    <message>
        <source>take the word back in {room}</source>
        <translation>استعادة الكلمة في {room}</translation>
    </message>
    <message>
        <source>take up again what was reported of {who}</source>
        <translation>العودة إلى بلاغ عن {who}</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>the program, {name}</source>
        <translation>البرنامج، {name}</translation>
    </message>
    <message>
        <source>the rule {name}</source>
        <translation>القاعدة {name}</translation>
    </message>
    <message>
        <source>the schedule, for {name}</source>
        <translation>الجدول، من أجل {name}</translation>
    </message>
    <message>
        <source>turn {who} away</source>
        <translation>ردّ {who} عند الباب</translation>
    </message>
    <message>
        <source>unlock all rooms</source>
        <translation>فتح قفل جميع الغرف</translation>
    </message>
    <message>
        <source>unlock {room}</source>
        <translation>فتح قفل {room}</translation>
    </message>
    <message>
        <source>unmute {who}</source>
        <translation>رفع الكتم عن {who}</translation>
    </message>
    <message>
        <source>unpin the message in {room}</source>
        <translation>إلغاء تثبيت الرسالة في {room}</translation>
    </message>
    <message>
        <source>warn {who}</source>
        <translation>تحذير {who}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>{name}, a moderator</source>
        <translation>{name}، إشراف</translation>
    </message>
    <message>
        <source>{room} is open again; its guests have to come back themselves</source>
        <translation>{room} مفتوحة من جديد؛ على ضيوفها العودة بأنفسهم</translation>
    </message>
    <message numerus="yes">
        <source>{said} and {count} more</source>
        <translation>
            <numerusform>{said} و{count} غير ذلك</numerusform>
            <numerusform>{said} وواحد غير ذلك</numerusform>
            <numerusform>{said} واثنان غير ذلك</numerusform>
            <numerusform>{said} و{count} غير ذلك</numerusform>
            <numerusform>{said} و{count} غير ذلك</numerusform>
            <numerusform>{said} و{count} غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} to {name}</source>
        <translation>{said} إلى {name}</translation>
    </message>
    <message numerus="yes">
        <source>{said}, {count} times more</source>
        <translation>
            <numerusform>{said}، {count} مرة أخرى</numerusform>
            <numerusform>{said}، مرة أخرى</numerusform>
            <numerusform>{said}، مرتين أخريين</numerusform>
            <numerusform>{said}، {count} مرات أخرى</numerusform>
            <numerusform>{said}، {count} مرة أخرى</numerusform>
            <numerusform>{said}، {count} مرة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} may come in again</source>
        <translation>يمكن الدخول من جديد: {who}</translation>
    </message>
    <message>
        <source>{who} may knock again</source>
        <translation>يمكن طرق الباب من جديد: {who}</translation>
    </message>
    <message>
        <source>{who} waits at the door again</source>
        <translation>عند الباب من جديد: {who}</translation>
    </message>
</context>
<context>
    <name>AnnouncementForm</name>
    <message>
        <source>&amp;Minutes between</source>
        <translation>ال&amp;دقائق بينها</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>مرة بعد مرة</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>جميع الغرف</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Every day, at a time</source>
        <translation>كل يوم، في وقت معين</translation>
    </message>
    <message>
        <source>How you find it</source>
        <translation>كيف تجده</translation>
    </message>
    <message>
        <source>It is said {when}, by this computer's clock.</source>
        <translation>يقال {when}، حسب ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is said {when}, while somebody is there.</source>
        <translation>يقال {when}، ما دام أحد هنا.</translation>
    </message>
    <message>
        <source>It waits beside the line for announcements until you pick it.</source>
        <translation>ينتظر بجانب سطر الإعلانات حتى تختاره.</translation>
    </message>
    <message>
        <source>Minutes between</source>
        <translation>الدقائق بينها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Once, at a time</source>
        <translation>مرة واحدة، في وقت معين</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>ال&amp;وقت</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;متى</translation>
    </message>
    <message>
        <source>What guests read</source>
        <translation>ما يقرؤه الضيوف</translation>
    </message>
    <message>
        <source>What is to be said, and when?</source>
        <translation>ماذا يقال، ومتى؟</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When I pick it</source>
        <translation>عندما أختاره</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>AnnouncementList</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إي&amp;قاف مؤقت</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Keep what you say often, and have it said at a time or again and again.</source>
        <translation>احتفظ بما تقوله كثيرًا، ودعه يقال في وقت معين أو مرة بعد مرة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>The host says them by itself, also while this window is closed and it runs on.</source>
        <translation>يقولها المضيف من تلقاء نفسه، حتى لو كانت هذه النافذة مغلقة وهو يعمل.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>جميع الغرف</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Announce {what}</source>
        <translation>إعلان {what}</translation>
    </message>
    <message>
        <source>That announcement is kept no longer</source>
        <translation>لم يعد هذا الإعلان محفوظًا</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>every day at {time}</source>
        <translation>كل يوم في {time}</translation>
    </message>
    <message numerus="yes">
        <source>every {count} minutes</source>
        <translation>
            <numerusform>كل {count} دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل {count} دقائق</numerusform>
            <numerusform>كل {count} دقيقة</numerusform>
            <numerusform>كل {count} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فات وقته</translation>
    </message>
    <message>
        <source>once at {time}</source>
        <translation>مرة واحدة في {time}</translation>
    </message>
    <message>
        <source>said {when}</source>
        <translation>قيل {when}</translation>
    </message>
    <message>
        <source>when its room is open</source>
        <translation>عندما تكون غرفته مفتوحة</translation>
    </message>
    <message>
        <source>{room} is closed</source>
        <translation>{room} مغلقة</translation>
    </message>
    <message>
        <source>{what} (to {room})</source>
        <translation>{what} (إلى {room})</translation>
    </message>
    <message>
        <source>{when}, paused</source>
        <translation>{when}، متوقف مؤقتًا</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>1 day</source>
        <translation>1 يوم</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 ساعة</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 دقيقة</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 دقائق</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>All that they say waits for you, in all rooms, until you let it out again.</source>
        <translation>كل ما يقوله ينتظرك، في جميع الغرف، حتى تنهي التعليق.</translation>
    </message>
    <message>
        <source>All their tabs go, in every room. They may come back after a minute.</source>
        <translation>تُغلق كل علامات تبويبه، في كل غرفة. يمكنه العودة بعد دقيقة.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Everyone sees it. What they said before keeps the old name.</source>
        <translation>يراه الجميع. ما قيل من قبل يبقى بالاسم القديم.</translation>
    </message>
    <message>
        <source>For how long is {who} sent out?</source>
        <translation>كم مدة إخراج {who}؟</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Hold what {who} says?</source>
        <translation>تعليق ما يقوله {who}؟</translation>
    </message>
    <message>
        <source>In all rooms, under another name too. They can read, and raise a hand.</source>
        <translation>في جميع الغرف، وباسم آخر أيضًا. تبقى له القراءة ورفع اليد.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Kick {count}</source>
        <translation>إخراج {count}</translation>
    </message>
    <message>
        <source>Kick {who} out of {rooms}?</source>
        <translation>إخراج {who} من {rooms}؟</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Mute {who} for how long?</source>
        <translation>كم مدة كتم {who}؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Of all rooms. They can't come back before, under another name either.</source>
        <translation>من جميع الغرف. لا عودة قبل ذلك، ولا باسم آخر.</translation>
    </message>
    <message>
        <source>Only they see it. How often somebody was warned is kept.</source>
        <translation>لا يراه غيره. ويُحفظ عدد مرات تحذيره.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Such as “Please don't write in capitals”</source>
        <translation>مثل «يُرجى عدم الكتابة بأحرف كبيرة»</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>إخراج مؤقت</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Warn {who}</source>
        <translation>تحذير {who}</translation>
    </message>
    <message>
        <source>What should {who} be called?</source>
        <translation>ما الاسم الجديد لـ {who}؟</translation>
    </message>
    <message>
        <source>What to say to them</source>
        <translation>ما يُقال له</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>AskNames</name>
    <message>
        <source>List of names</source>
        <translation>قائمة الأسماء</translation>
    </message>
    <message>
        <source>May guests of {room} take another name?</source>
        <translation>هل لضيوف {room} أن يتخذوا اسمًا آخر؟</translation>
    </message>
    <message>
        <source>Names that look like one on the list count as that. Who is inside stays.</source>
        <translation>ما يشبه اسمًا في القائمة يُعد مثله. من في الداخل يبقى.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>الأسماء، اسم في كل سطر</translation>
    </message>
    <message>
        <source>No: they keep the name they came with, also when they come back</source>
        <translation>لا: يحتفظون بالاسم الذي دخلوا به، وعند العودة أيضًا</translation>
    </message>
    <message>
        <source>One name a line, as you paste it. Empty: everybody comes in.</source>
        <translation>اسم في كل سطر، كما تلصقه. إن كان فارغًا: يدخل الجميع.</translation>
    </message>
    <message>
        <source>One name a line, such as “Teacher”. Empty: none.</source>
        <translation>اسم في كل سطر، مثل «المعلم». إن كان فارغًا: لا شيء.</translation>
    </message>
    <message>
        <source>Others may &amp;knock; without it they are turned away</source>
        <translation>&amp;للآخرين طرق الباب؛ وبغير ذلك لا يدخلون</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>تغيير الأسماء</translation>
    </message>
    <message>
        <source>Reserved names</source>
        <translation>الأسماء المحجوزة</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>What looks like one of them is kept too. Who has one already stays.</source>
        <translation>ويُحجز ما يشبهها أيضًا. من له اسم منها يبقى.</translation>
    </message>
    <message>
        <source>Which names may nobody take in {room}?</source>
        <translation>أي أسماء لا يتخذها أحد في {room}؟</translation>
    </message>
    <message>
        <source>Who may come into {room}?</source>
        <translation>من يدخل {room}؟</translation>
    </message>
    <message>
        <source>Yes, whenever they like</source>
        <translation>نعم، متى شاؤوا</translation>
    </message>
    <message>
        <source>You can rename them all the same.</source>
        <translation>يمكنك تغيير أسمائهم مع ذلك.</translation>
    </message>
</context>
<context>
    <name>AskRooms</name>
    <message>
        <source>4 to 32 characters. It is asked of whoever is new; nobody can read it here again.</source>
        <translation>من 4 إلى 32 حرفًا. يُطلب ممن هو جديد؛ ولا يُقرأ هنا من جديد.</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>بعد {seconds} ث</translation>
    </message>
    <message>
        <source>All see it at once</source>
        <translation>يراه الجميع فورًا</translation>
    </message>
    <message>
        <source>All that was said since the room was opened</source>
        <translation>كل ما قيل منذ فتح الغرفة</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>As fast as they like</source>
        <translation>بالسرعة التي يريدونها</translation>
    </message>
    <message>
        <source>As long as in other rooms</source>
        <translation>كما في الغرف الأخرى</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>Blur pictures</source>
        <translation>تمويه الصور</translation>
    </message>
    <message>
        <source>Blurred until they tap them</source>
        <translation>مموّهة حتى لمسها</translation>
    </message>
    <message>
        <source>Changing messages</source>
        <translation>تعديل الرسائل</translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>إغلاق الغرفة</translation>
    </message>
    <message>
        <source>Close rooms</source>
        <translation>إغلاق الغرف</translation>
    </message>
    <message>
        <source>Close the room {room}?</source>
        <translation>إغلاق الغرفة {room}؟</translation>
    </message>
    <message numerus="yes">
        <source>Close {count} rooms: {rooms}?</source>
        <translation>
            <numerusform>إغلاق {count} غرفة: {rooms}؟</numerusform>
            <numerusform>إغلاق غرفة واحدة: {rooms}؟</numerusform>
            <numerusform>إغلاق غرفتين: {rooms}؟</numerusform>
            <numerusform>إغلاق {count} غرف: {rooms}؟</numerusform>
            <numerusform>إغلاق {count} غرفة: {rooms}؟</numerusform>
            <numerusform>إغلاق {count} غرفة: {rooms}؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Each decides for itself which to show, as moderators do; its own it always sees.</source>
        <translation>يقرر كل منهم ما يُظهره، وكذلك المشرفون؛ وصور المرء يراها دائمًا.</translation>
    </message>
    <message>
        <source>Empty: none is asked for</source>
        <translation>إن كان فارغًا: لا يُطلب شيء</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>For {seconds} seconds</source>
        <translation>لمدة {seconds} ث</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>How do guests of {room} see pictures?</source>
        <translation>كيف يرى ضيوف {room} الصور؟</translation>
    </message>
    <message>
        <source>How fast may each guest write in {room}?</source>
        <translation>بأي سرعة يكتب كل ضيف في {room}؟</translation>
    </message>
    <message>
        <source>How long is what is said in {room} kept?</source>
        <translation>كم يُحفظ ما يقال في {room}؟</translation>
    </message>
    <message>
        <source>How long may guests change what they wrote in {room}?</source>
        <translation>كم يمكن للضيوف تعديل ما كتبوه في {room}؟</translation>
    </message>
    <message>
        <source>In the history on disk, also when the room is closed. What is older goes within the hour; if that is more than a quarter of all at once, the window says what to do.</source>
        <translation>في المحفوظات على القرص، وبعد إغلاق الغرفة أيضًا. الأقدم يزول خلال ساعة؛ فإن كان ذلك أكثر من ربع الكل دفعة واحدة، قالت النافذة ما العمل.</translation>
    </message>
    <message>
        <source>It stands above what is said, also for who comes later.</source>
        <translation>يبقى فوق ما يقال، ولمن يأتي لاحقًا أيضًا.</translation>
    </message>
    <message>
        <source>It stays open when its last guest leaves.</source>
        <translation>تبقى مفتوحة حين يغادر آخر ضيف.</translation>
    </message>
    <message>
        <source>It waits until you or a moderator let it through</source>
        <translation>ينتظر حتى تمرره أنت أو الإشراف</translation>
    </message>
    <message>
        <source>Its guests see it above the messages.</source>
        <translation>يراه ضيوفها فوق الرسائل.</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>اسم الغرفة</translation>
    </message>
    <message>
        <source>Name, such as “Workshop”</source>
        <translation>اسم، مثل «ورشة»</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>القادمون الجدد</translation>
    </message>
    <message>
        <source>Nobody is in there.</source>
        <translation>لا أحد فيها.</translation>
    </message>
    <message>
        <source>Nobody new: the room is locked</source>
        <translation>لا أحد جديد: الغرفة مقفلة</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Of what was said before they came. Who was there before reads on from then.</source>
        <translation>مما قيل قبل دخولهم. ومن كان هنا من قبل يقرأ ما بعد ذلك.</translation>
    </message>
    <message>
        <source>One message every {seconds} seconds</source>
        <translation>رسالة واحدة كل {seconds} ث</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>فتح غرفة</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>فتح غرفة</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Pinned notice</source>
        <translation>إعلان مثبّت</translation>
    </message>
    <message>
        <source>Sent out, with the reason below:</source>
        <translation>يُخرجون، مع السبب أدناه:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>ضبط رمز PIN</translation>
    </message>
    <message>
        <source>Set topic</source>
        <translation>تحديد الموضوع</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>الوضع البطيء</translation>
    </message>
    <message>
        <source>Such as 4711</source>
        <translation>مثل 4711</translation>
    </message>
    <message>
        <source>Such as “Back at ten past”. Empty: nothing is pinned.</source>
        <translation>مثل «أعود بعد عشر دقائق». إن كان فارغًا: لا تثبيت.</translation>
    </message>
    <message>
        <source>Such as “Questions after each talk, please”</source>
        <translation>مثل «يُرجى ترك الأسئلة إلى النهاية»</translation>
    </message>
    <message>
        <source>The PIN of {room}</source>
        <translation>رمز PIN في {room}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} messages</source>
        <translation>
            <numerusform>آخر {count} رسالة</numerusform>
            <numerusform>الرسالة الأخيرة</numerusform>
            <numerusform>آخر رسالتين</numerusform>
            <numerusform>آخر {count} رسائل</numerusform>
            <numerusform>آخر {count} رسالة</numerusform>
            <numerusform>آخر {count} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>They may take it back as long. You and moderators see what it was.</source>
        <translation>ولهم حذفه في المدة نفسها. ترى أنت والإشراف ما كان.</translation>
    </message>
    <message>
        <source>They see how long they have to wait.</source>
        <translation>يرون كم عليهم الانتظار.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What do newcomers to {room} see?</source>
        <translation>ماذا يرى القادمون الجدد إلى {room}؟</translation>
    </message>
    <message>
        <source>What happens to what guests say in {room}?</source>
        <translation>ماذا يجري لما يقوله الضيوف في {room}؟</translation>
    </message>
    <message>
        <source>What is pinned in {room}?</source>
        <translation>ما المثبّت في {room}؟</translation>
    </message>
    <message>
        <source>What is {room} about?</source>
        <translation>ما موضوع {room}؟</translation>
    </message>
    <message>
        <source>What waits stands above the messages: A lets it through, D doesn't.</source>
        <translation>ما ينتظر يظهر فوق الرسائل: A تمرره، وD ترفضه.</translation>
    </message>
    <message>
        <source>When do all see what a guest says in {room}?</source>
        <translation>متى يرى الجميع ما يقوله ضيف في {room}؟</translation>
    </message>
    <message>
        <source>Who comes in</source>
        <translation>من يدخل</translation>
    </message>
    <message>
        <source>Who may come into {room}?</source>
        <translation>من يدخل {room}؟</translation>
    </message>
    <message>
        <source>Whoever is inside stays, and may come back.</source>
        <translation>من في الداخل يبقى، وله أن يعود.</translation>
    </message>
    <message>
        <source>Whoever you let in: the others knock, and you see them above the log</source>
        <translation>من تسمح له: الآخرون يطرقون الباب، وتراهم فوق السجل</translation>
    </message>
    <message>
        <source>You and moderators see it at once, above the messages, and can stop it there.</source>
        <translation>تراه أنت والإشراف فورًا فوق الرسائل، ويمكن إيقافه هناك.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>جميع الغرف</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من</translation>
    </message>
    <message numerus="yes">
        <source>None of the last {count} acts fits. Show earlier to look further back.</source>
        <translation>
            <numerusform>لا شيء من آخر {count} فعل يطابق. يُرجى عرض الأقدم للبحث أبعد.</numerusform>
            <numerusform>الفعل الأخير لا يطابق. يُرجى عرض الأقدم للبحث أبعد.</numerusform>
            <numerusform>لا شيء من آخر فعلين يطابق. يُرجى عرض الأقدم للبحث أبعد.</numerusform>
            <numerusform>لا شيء من آخر {count} أفعال يطابق. يُرجى عرض الأقدم للبحث أبعد.</numerusform>
            <numerusform>لا شيء من آخر {count} فعلًا يطابق. يُرجى عرض الأقدم للبحث أبعد.</numerusform>
            <numerusform>لا شيء من آخر {count} فعل يطابق. يُرجى عرض الأقدم للبحث أبعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was done fits.</source>
        <translation>لا شيء مما جرى يطابق.</translation>
    </message>
    <message>
        <source>Nothing was done yet. Mutes, bans, rules and all else will stand here.</source>
        <translation>لم يجر شيء بعد. هنا يظهر الكتم والحظر والقواعد وكل ما سواها.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Select an act to see whom it was about, and what was said.</source>
        <translation>يُرجى تحديد فعل لرؤية من يعنيه وما قيل.</translation>
    </message>
    <message>
        <source>Show &amp;earlier</source>
        <translation>عرض &amp;الأقدم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>BanDialog</name>
    <message>
        <source>Also kept out, and here lately: {who}.</source>
        <translation>محظورون أيضًا، وكانوا هنا مؤخرًا: {who}.</translation>
    </message>
    <message>
        <source>Also sent out: {who}.</source>
        <translation>يُخرج أيضًا: {who}.</translation>
    </message>
    <message>
        <source>Choose what of them is banned.</source>
        <translation>يُرجى اختيار ما يكون الحظر بحسبه.</translation>
    </message>
    <message>
        <source>For {length}</source>
        <translation>لمدة {length}</translation>
    </message>
    <message>
        <source>Keep {name} out of all rooms?</source>
        <translation>حظر {name} من جميع الغرف؟</translation>
    </message>
    <message>
        <source>Kept out, and here lately: {who}.</source>
        <translation>محظورون، وكانوا هنا مؤخرًا: {who}.</translation>
    </message>
    <message>
        <source>New devices at their address: they have to &amp;knock</source>
        <translation>الأجهزة الجديدة عند عنوانه: عليها &amp;طرق الباب</translation>
    </message>
    <message>
        <source>Nobody else is hit, of those here or lately here.</source>
        <translation>لن يصيب أحدًا آخر ممن هنا الآن أو مؤخرًا.</translation>
    </message>
    <message>
        <source>Nobody is hit, of those here or lately here.</source>
        <translation>لن يصيب أحدًا ممن هنا الآن أو مؤخرًا.</translation>
    </message>
    <message>
        <source>Sent out: {who}.</source>
        <translation>يُخرج: {who}.</translation>
    </message>
    <message>
        <source>Their &amp;address: everyone who comes from there</source>
        <translation>&amp;العنوان: كل من يأتي منه</translation>
    </message>
    <message>
        <source>Their &amp;device: this browser, under whatever name</source>
        <translation>ال&amp;جهاز: هذا المتصفح، بأي اسم كان</translation>
    </message>
    <message>
        <source>Their &amp;name, and what looks like it</source>
        <translation>الاسم وما &amp;يشبهه</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} و{count} غيرهم</numerusform>
            <numerusform>{names} وشخص آخر</numerusform>
            <numerusform>{names} واثنان غيرهم</numerusform>
            <numerusform>{names} و{count} غيرهم</numerusform>
            <numerusform>{names} و{count} غيرهم</numerusform>
            <numerusform>{names} و{count} غيرهم</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} (it is this machine's own)</source>
        <translation>{part} (إنه لهذا الجهاز نفسه)</translation>
    </message>
</context>
<context>
    <name>BanForm</name>
    <message>
        <source>*bot* for all with bot in it</source>
        <translation>*bot* لكل ما فيه bot</translation>
    </message>
    <message>
        <source>A subnet: all addresses that begin so</source>
        <translation>شبكة فرعية: كل العناوين التي تبدأ هكذا</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Keep out of all rooms:</source>
        <translation>حظر من جميع الغرف:</translation>
    </message>
    <message>
        <source>Names, and what looks like them</source>
        <translation>أسماء وما يشبهها</translation>
    </message>
    <message>
        <source>What is banned</source>
        <translation>ما يُحظر</translation>
    </message>
</context>
<context>
    <name>Banning</name>
    <message>
        <source>Ban</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>لمدة 10 دقائق</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>لمدة 30 يومًا</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>ليوم</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>لساعة</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>Bans</name>
    <message>
        <source>&amp;Ban…</source>
        <translation>&amp;حظر…</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>&amp;رفع</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>الحظر</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>بحسب</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>Lift takes effect at once. Ctrl+Z takes back what was done last.</source>
        <translation>يسري الرفع فورًا. Ctrl+Z للتراجع عن آخر ما جرى.</translation>
    </message>
    <message>
        <source>Name, address or reason</source>
        <translation>اسم أو عنوان أو سبب</translation>
    </message>
    <message>
        <source>Nobody here has these words.</source>
        <translation>لا أحد هنا فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nobody is kept out, muted or held.</source>
        <translation>لا أحد محظور أو مكتوم أو معلّق.</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>عرض الصفوف التي فيها هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>These are {most} of {count}: look for a name or an address.</source>
        <translation>هذه {most} من {count}: يُرجى البحث عن اسم أو عنوان.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who is kept out, muted or held</source>
        <translation>المحظورون والمكتومون والمعلّقون</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>BesideDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Click to see</source>
        <translation>انقر للعرض</translation>
    </message>
    <message>
        <source>Nothing is drawn there</source>
        <translation>لا شيء مرسوم هناك</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>السبورة</translation>
    </message>
    <message numerus="yes">
        <source>by {count} people</source>
        <translation>
            <numerusform>من {count} شخص</numerusform>
            <numerusform>من شخص واحد</numerusform>
            <numerusform>من شخصين</numerusform>
            <numerusform>من {count} أشخاص</numerusform>
            <numerusform>من {count} شخصًا</numerusform>
            <numerusform>من {count} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} strokes</source>
        <translation>
            <numerusform>{count} خط</numerusform>
            <numerusform>خط واحد</numerusform>
            <numerusform>خطان</numerusform>
            <numerusform>{count} خطوط</numerusform>
            <numerusform>{count} خطًا</numerusform>
            <numerusform>{count} خط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>Board</source>
        <translation>السبورة</translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message>
        <source>A picture by {who}</source>
        <translation>صورة من {who}</translation>
    </message>
    <message>
        <source>Clear the whiteboard</source>
        <translation>مسح السبورة</translation>
    </message>
    <message>
        <source>Drawn by {who}</source>
        <translation>رسمه {who}</translation>
    </message>
    <message>
        <source>Let nobody draw but moderators</source>
        <translation>السماح بالرسم للمشرفين فقط</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Room of the board</source>
        <translation>غرفة السبورة</translation>
    </message>
    <message>
        <source>Show all of the board (0)</source>
        <translation>عرض السبورة كلها (0)</translation>
    </message>
    <message>
        <source>Take all they drew off the board (Shift+Del)</source>
        <translation>إزالة كل ما رسمه عن السبورة (Shift+Del)</translation>
    </message>
    <message>
        <source>Take this stroke off the board (Del)</source>
        <translation>إزالة هذا الخط عن السبورة (Del)</translation>
    </message>
    <message>
        <source>Undo clearing</source>
        <translation>التراجع عن المسح</translation>
    </message>
    <message>
        <source>Written by {who}</source>
        <translation>كتبه {who}</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>تصغير (-)</translation>
    </message>
    <message>
        <source>{said}; Space shows it</source>
        <translation>{said}؛ مفتاح المسافة يعرضها</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Acts</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>لا أحد محدد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>ملاحظة: {words}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <source>Others by the same browser or address</source>
        <translation>آخرون بالمتصفح نفسه أو العنوان نفسه</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>أجزاء البطاقة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>Their last messages</source>
        <translation>آخر رسائله</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translation>ما جرى معه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>CardActs</name>
    <message>
        <source>Ban…</source>
        <translation>حظر…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Last warned at {time}: {words}</source>
        <translation>آخر تحذير في {time}: {words}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Mute 10 min</source>
        <translation>كتم 10 دقائق</translation>
    </message>
    <message>
        <source>Nobody knows any more which browser that was: no note can be kept.</source>
        <translation>لم يعد أحد يعرف أي متصفح كان ذلك: لا يمكن حفظ ملاحظة.</translation>
    </message>
    <message>
        <source>Select somebody in a list to see them here.</source>
        <translation>حدد شخصًا في قائمة لتراه هنا.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>They have said nothing yet.</source>
        <translation>لم يقل شيئًا بعد.</translation>
    </message>
    <message>
        <source>Warn…</source>
        <translation>تحذير…</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Left at {time}</source>
        <translation>غادر في {time}</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>لم يعد هنا</translation>
    </message>
    <message>
        <source>joined at {time}</source>
        <translation>هنا منذ {time}</translation>
    </message>
    <message>
        <source>joined just now</source>
        <translation>دخل للتو</translation>
    </message>
    <message numerus="yes">
        <source>joined {count} min ago</source>
        <translation>
            <numerusform>دخل قبل {count} دقيقة</numerusform>
            <numerusform>دخل قبل دقيقة</numerusform>
            <numerusform>دخل قبل دقيقتين</numerusform>
            <numerusform>دخل قبل {count} دقائق</numerusform>
            <numerusform>دخل قبل {count} دقيقة</numerusform>
            <numerusform>دخل قبل {count} دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>From this window's log alone: no history is kept.</source>
        <translation>من سجل هذه النافذة فقط: لا تُحفظ محفوظات.</translation>
    </message>
    <message>
        <source>The history can't be read: {why}</source>
        <translation>تعذرت قراءة المحفوظات: {why}</translation>
    </message>
</context>
<context>
    <name>CardTabs</name>
    <message>
        <source>Acts</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Del takes back what is selected.</source>
        <translation>يتراجع Del عما هو محدد.</translation>
    </message>
    <message>
        <source>Nobody else here has their browser or their address.</source>
        <translation>لا أحد آخر هنا لديه المتصفح نفسه أو العنوان نفسه.</translation>
    </message>
    <message>
        <source>Nothing was done to them lately.</source>
        <translation>لم يجرِ معه شيء مؤخرًا.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>مرفوضة: {count}</translation>
    </message>
    <message>
        <source>Return shows the card of whom you select.</source>
        <translation>يعرض Enter بطاقة من تحدده.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages since they came</source>
        <translation>
            <numerusform>{count} رسالة منذ دخوله</numerusform>
            <numerusform>رسالة واحدة منذ دخوله ({count})</numerusform>
            <numerusform>رسالتان منذ دخوله ({count})</numerusform>
            <numerusform>{count} رسائل منذ دخوله</numerusform>
            <numerusform>{count} رسالة منذ دخوله</numerusform>
            <numerusform>{count} رسالة منذ دخوله</numerusform>
        </translation>
    </message>
    <message>
        <source>{last}, at most {most}</source>
        <translation>{last}، على الأكثر {most}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Announced to {people}</source>
        <translation>وصل الإعلان إلى: {people}</translation>
    </message>
    <message>
        <source>Announced; nobody is there to hear it yet</source>
        <translation>أُعلن؛ لا أحد هناك ليسمعه بعد</translation>
    </message>
    <message>
        <source>Hosting could not start: {why}</source>
        <translation>تعذر بدء الاستضافة: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in part, {count} came back: {what}. {why}</source>
        <translation>
            <numerusform>تراجع جزئي، عاد {count}: {what}. {why}</numerusform>
            <numerusform>تراجع جزئي، عاد {count}: {what}. {why}</numerusform>
            <numerusform>تراجع جزئي، عاد {count}: {what}. {why}</numerusform>
            <numerusform>تراجع جزئي، عاد {count}: {what}. {why}</numerusform>
            <numerusform>تراجع جزئي، عاد {count}: {what}. {why}</numerusform>
            <numerusform>تراجع جزئي، عاد {count}: {what}. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back in part: {what}. {why}</source>
        <translation>تراجع جزئي: {what}. {why}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Select a message to read all of it.</source>
        <translation>يُرجى تحديد رسالة لقراءتها كلها.</translation>
    </message>
    <message>
        <source>The selected message, whole</source>
        <translation>الرسالة المحددة كاملة</translation>
    </message>
</context>
<context>
    <name>Diagnosing</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ بيانات التشخيص</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>نُسخت بيانات التشخيص</translation>
    </message>
    <message>
        <source>Hosting goes on, and what was said and decided is kept.</source>
        <translation>تستمر الاستضافة، وما قيل وما تقرر محفوظ.</translation>
    </message>
    <message>
        <source>Hosting goes on.</source>
        <translation>تستمر الاستضافة.</translation>
    </message>
    <message>
        <source>The program ended without a goodbye last time. Nothing is kept on disk, so what was said then is gone, and rooms that were opened by hand are closed.</source>
        <translation>انتهى البرنامج في المرة السابقة دون وداع. لا يُحفظ شيء على القرص، فما قيل حينها ضاع، والغرف التي فُتحت يدويًا مغلقة.</translation>
    </message>
    <message>
        <source>The program ended without a goodbye last time; the same rooms are open again.</source>
        <translation>انتهى البرنامج في المرة السابقة دون وداع؛ والغرف نفسها مفتوحة من جديد.</translation>
    </message>
    <message>
        <source>What was kept is still there.</source>
        <translation>ما حُفظ ما زال موجودًا.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} من {of}</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Tabs of the docks</source>
        <translation>ألسنة اللوحات</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Check again</source>
        <translation>الفحص من جديد</translation>
    </message>
    <message>
        <source>Checking {address}…</source>
        <translation>جارٍ فحص {address}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Keeps guests out</source>
        <translation>يمنع الضيوف</translation>
    </message>
    <message>
        <source>May keep guests out</source>
        <translation>قد يمنع الضيوف</translation>
    </message>
    <message>
        <source>Nobody can join?</source>
        <translation>لا أحد يمكنه الانضمام؟</translation>
    </message>
    <message>
        <source>Not hosting: start hosting first.</source>
        <translation>الاستضافة متوقفة: يُرجى بدؤها أولًا.</translation>
    </message>
    <message>
        <source>Nothing is wrong on this computer. What may keep guests out:</source>
        <translation>لا خلل في هذا الحاسوب. ما قد يمنع الضيوف:</translation>
    </message>
    <message>
        <source>Probably keeps guests out</source>
        <translation>يمنع الضيوف على الأرجح</translation>
    </message>
    <message>
        <source>The check itself failed. Check again.</source>
        <translation>فشل الفحص نفسه. يُرجى الفحص مرة أخرى.</translation>
    </message>
    <message>
        <source>This keeps guests out.</source>
        <translation>هذا يمنع الضيوف.</translation>
    </message>
    <message>
        <source>This probably keeps guests out.</source>
        <translation>هذا يمنع الضيوف على الأرجح.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما تبيّن</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>All are sent out, and what was said is gone.</source>
        <translation>يخرج الجميع، ويزول ما قيل.</translation>
    </message>
    <message>
        <source>All are sent out. The rooms stay, and who keeps the page open comes back when you start again.</source>
        <translation>يخرج الجميع. تبقى الغرف، ومن أبقى الصفحة مفتوحة يعود حين تبدأ من جديد.</translation>
    </message>
    <message>
        <source>All are sent out. What was said is kept, and the rooms are there again when you next start.</source>
        <translation>يخرج الجميع. يبقى ما قيل، وتعود الغرف حين تبدأ من جديد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>إغلاق النافذة؟</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>مواصلة الاستضافة في الدرج</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>إيقاف الاستضافة</translation>
    </message>
    <message>
        <source>Stop hosting?</source>
        <translation>إيقاف الاستضافة؟</translation>
    </message>
    <message>
        <source>There now: {guests}</source>
        <translation>هنا الآن: {guests}</translation>
    </message>
    <message numerus="yes">
        <source>{guests} in {count} other rooms</source>
        <translation>
            <numerusform>{guests} في {count} غرفة أخرى</numerusform>
            <numerusform>{guests} في غرفة أخرى</numerusform>
            <numerusform>{guests} في غرفتين أخريين</numerusform>
            <numerusform>{guests} في {count} غرف أخرى</numerusform>
            <numerusform>{guests} في {count} غرفة أخرى</numerusform>
            <numerusform>{guests} في {count} غرفة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{here}, in {room}</source>
        <translation>{here}، في {room}</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What was said, whole</source>
        <translation>ما قيل كاملًا</translation>
    </message>
    <message>
        <source>Whispered to</source>
        <translation>همس إلى</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>It holds in this room, for whoever comes with their browser, also later.</source>
        <translation>يسري في هذه الغرفة على من يأتي بمتصفحه، ولاحقًا أيضًا.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>What {name} may in {room}, whatever their role may</source>
        <translation>ما يمكن لـ {name} في {room}، أيًا كان دوره</translation>
    </message>
    <message>
        <source>as their role</source>
        <translation>كدوره</translation>
    </message>
    <message>
        <source>may</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>ممنوع</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export history</source>
        <translation>تصدير المحفوظات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>History is off: there is nothing on disk to export.</source>
        <translation>المحفوظات معطّلة: لا شيء على القرص لتصديره.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>جارٍ فتح المحفوظات.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who was there: attendance (CSV)</source>
        <translation>من كان هنا: الحضور (CSV)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>المحفوظات</translation>
    </message>
</context>
<context>
    <name>ExportFound</name>
    <message>
        <source>All that this search finds goes into the file, also what isn't listed yet.</source>
        <translation>كل ما يجده هذا البحث يدخل الملف، وما لم يُعرض بعد أيضًا.</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>تصدير ما عُثر عليه</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>history</source>
        <translation>المحفوظات</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All that is known, for programs (JSON Lines)</source>
        <translation>كل المعروف، للبرامج (JSON Lines)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>كم كُتب</translation>
    </message>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>تعذر الحفظ: {why}</translation>
    </message>
    <message>
        <source>Page to read (HTML)</source>
        <translation>صفحة للقراءة (HTML)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>جدول لبرامج الجداول (CSV)</translation>
    </message>
    <message>
        <source>Times in the file are UTC.</source>
        <translation>الأوقات في الملف بتوقيت UTC.</translation>
    </message>
    <message>
        <source>What was taken back is in the file, too, with its words: look through it before you give it to others. Times in it are UTC.</source>
        <translation>ما سُحب موجود في الملف أيضًا بكلماته: يُرجى مراجعته قبل إعطائه لآخرين. الأوقات فيه بتوقيت UTC.</translation>
    </message>
    <message>
        <source>With the &amp;pictures that are still shared</source>
        <translation>مع الصور التي ما &amp;زالت مشتركة</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{count} صفوف</numerusform>
            <numerusform>{count} صفًا</numerusform>
            <numerusform>{count} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are in {file}.</source>
        <translation>
            <numerusform>{count} صف في {file}.</numerusform>
            <numerusform>صف واحد في {file}.</numerusform>
            <numerusform>صفان في {file}.</numerusform>
            <numerusform>{count} صفوف في {file}.</numerusform>
            <numerusform>{count} صفًا في {file}.</numerusform>
            <numerusform>{count} صف في {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A firewall or the Wi-Fi may keep it out</source>
        <translation>ربما يمنعه جدار حماية أو شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>About the history</source>
        <translation>عن السجل</translation>
    </message>
    <message>
        <source>Everyone goes on; it is tried again by itself</source>
        <translation>الجميع يواصلون؛ وتُعاد المحاولة تلقائيًا</translation>
    </message>
    <message>
        <source>Hosting could not start: {why}</source>
        <translation>تعذر بدء الاستضافة: {why}</translation>
    </message>
    <message>
        <source>Links and codes with {address} lead nowhere any more</source>
        <translation>الروابط والرموز التي فيها {address} لم تعد تؤدي إلى شيء</translation>
    </message>
    <message>
        <source>Nobody can join</source>
        <translation>لا أحد يستطيع الانضمام</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Give guests the address that the window shows now; printed codes of before may lead nowhere. If a port is taken, end the program that has it, or choose another port, and start hosting again.</source>
        <translation>لم يضع شيء مما حُفظ. أعطِ الضيوف العنوان الذي تعرضه النافذة الآن؛ فالرموز المطبوعة من قبل قد لا تؤدي إلى شيء. إن كان المنفذ مشغولًا فأغلق البرنامج الذي يشغله أو اختر منفذًا آخر، ثم ابدأ الاستضافة من جديد.</translation>
    </message>
    <message>
        <source>Rooms and guests go on. What is said now may be lost if this program ends before the history is back, which is tried again by itself. Make room on the disk, and see that the data folder can be written to.</source>
        <translation>الغرف والضيوف يواصلون. ما يُقال الآن قد يضيع إن انتهى البرنامج قبل عودة السجل، وتُعاد المحاولة تلقائيًا. أفسح مكانًا على القرص، وتأكد من إمكان الكتابة في مجلد البيانات.</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>منذ البدء</translation>
    </message>
    <message>
        <source>The name is not this computer's any more</source>
        <translation>لم يعد الاسم لهذا الحاسوب</translation>
    </message>
    <message>
        <source>They may come back in a minute</source>
        <translation>قد يعودون بعد دقيقة</translation>
    </message>
    <message>
        <source>This computer has another address</source>
        <translation>لهذا الحاسوب عنوان آخر</translation>
    </message>
    <message>
        <source>{address} got the page, but no connection came about</source>
        <translation>وصلت الصفحة إلى {address} ولم ينشأ اتصال</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About PeerPyRTC Desktop</source>
        <translation>حول PeerPyRTC Desktop</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Taken back: guests read it nowhere</source>
        <translation>مسحوبة: لا يقرؤها الضيوف في أي مكان</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>When it was said, by this computer's clock</source>
        <translation>متى قيل، بساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>أين قيل</translation>
    </message>
    <message>
        <source>Where the sender's computer was</source>
        <translation>أين كان حاسوب المرسل</translation>
    </message>
    <message>
        <source>Who said it; of a whisper, to whom</source>
        <translation>من قاله؛ وفي الهمس: لمن</translation>
    </message>
    <message>
        <source>{name}, whispered to {to}</source>
        <translation>{name}، همس إلى {to}</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Messages found</source>
        <translation>الرسائل التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>HostingActs</name>
    <message>
        <source>PeerPyRTC Desktop: hosting</source>
        <translation>PeerPyRTC Desktop: الاستضافة</translation>
    </message>
</context>
<context>
    <name>InForce</name>
    <message>
        <source>banned</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>held</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>مرفوع</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>names like {name}</source>
        <translation>أسماء مثل {name}</translation>
    </message>
    <message>
        <source>new devices at {address}</source>
        <translation>أجهزة جديدة عند {address}</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>خارج مؤقتًا</translation>
    </message>
    <message>
        <source>whoever it hits</source>
        <translation>كل من يصيبه</translation>
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
        <translation>هنا عدد صحيح، مثل 10.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>يُرجى كتابة عدد.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message>
        <source>Any room (home page)</source>
        <translation>أي غرفة (الصفحة الرئيسية)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Room to invite to</source>
        <translation>الغرفة التي تدعو إليها</translation>
    </message>
    <message>
        <source>Scan to join</source>
        <translation>المسح للانضمام</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>1. Join the Wi-Fi {name}</source>
        <translation>1. الاتصال بشبكة Wi-Fi {name}</translation>
    </message>
    <message>
        <source>2. Open the chat</source>
        <translation>2. فتح الدردشة</translation>
    </message>
    <message>
        <source>Address of the room</source>
        <translation>عنوان الغرفة</translation>
    </message>
    <message>
        <source>Address of this machine</source>
        <translation>عنوان هذا الجهاز</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>Guests on the same network scan the code, or type the address into a browser. Nothing to install, no account. If they can't connect, this computer's firewall must let {ports} in.</source>
        <translation>الضيوف على الشبكة نفسها يمسحون الرمز أو يكتبون العنوان في متصفح. بلا تثبيت ولا حساب. إن تعذر اتصالهم فعلى جدار الحماية في هذا الحاسوب السماح بـ {ports}.</translation>
    </message>
    <message>
        <source>Hosting could not start</source>
        <translation>تعذر بدء الاستضافة</translation>
    </message>
    <message>
        <source>Nobody can join. Start hosting to open the rooms again.</source>
        <translation>لا أحد يمكنه الانضمام. يُرجى بدء الاستضافة لفتح الغرف من جديد.</translation>
    </message>
    <message>
        <source>Nobody can join?</source>
        <translation>لا أحد يمكنه الانضمام؟</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>الاستضافة متوقفة</translation>
    </message>
    <message>
        <source>Nothing is lost: once that is mended, try again.</source>
        <translation>لم يضع شيء: بعد إصلاح ذلك تمكن المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>بدء الاستضافة</translation>
    </message>
    <message>
        <source>Starting to host…</source>
        <translation>جارٍ بدء الاستضافة…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Wi-Fi code…</source>
        <translation>رمز Wi-Fi…</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>+, -, 0</source>
        <translation>+، -، 0</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 إلى 9</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Clear the filter, or the selection</source>
        <translation>مسح التصفية أو التحديد</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>نسخ الصفوف المحددة</translation>
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
        <translation>Del، Shift+Del</translation>
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
        <translation>متابعة أحدث الرسائل</translation>
    </message>
    <message>
        <source>Held over the messages: they stand still while you aim</source>
        <translation>مضغوطًا فوق الرسائل: تثبت مكانها حتى تصيب الهدف</translation>
    </message>
    <message>
        <source>In the messages: take back those that are selected</source>
        <translation>في الرسائل: سحب المحدد منها</translation>
    </message>
    <message>
        <source>In what waits: deny, take back, turn away, lower the hand</source>
        <translation>فيما ينتظر: رفض، سحب، ردّ عند الباب، إنزال اليد</translation>
    </message>
    <message>
        <source>In what waits: let it through, let it stand, let in, give the word</source>
        <translation>فيما ينتظر: تمرير، إبقاء، إدخال، إعطاء الكلمة</translation>
    </message>
    <message>
        <source>In what waits: mute for 10 minutes, ban; that denies messages, too</source>
        <translation>فيما ينتظر: كتم 10 دقائق، حظر؛ وتُرفض الرسائل أيضًا</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>M, B</source>
        <translation>M, B</translation>
    </message>
    <message>
        <source>On a room: show only its messages</source>
        <translation>على غرفة: عرض رسائلها فقط</translation>
    </message>
    <message>
        <source>On the board: from stroke to stroke, the latest first</source>
        <translation>على السبورة: من خط إلى خط، والأحدث أولًا</translation>
    </message>
    <message>
        <source>On the board: nearer, away, all of it</source>
        <translation>على السبورة: أقرب، أبعد، كلها</translation>
    </message>
    <message>
        <source>On the board: take the stroke away, or all its author drew</source>
        <translation>على السبورة: إزالة الخط، أو كل ما رسمه صاحبه</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp، PgDn</translation>
    </message>
    <message>
        <source>Presets: in the peers, the messages, what waits and a search</source>
        <translation>الإعدادات: في المشاركين والرسائل والانتظار والبحث</translation>
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
        <translation>لا تعمل الأنماط على هذا الجهاز: google-re2 ليست هنا. وتعمل الكلمات، حتى بتهجئة يُراد بها التسلل.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>مثل &amp;النظام</translation>
    </message>
    <message>
        <source>From its next start on this window speaks the system's language</source>
        <translation>من التشغيل التالي تتكلم هذه النافذة لغة النظام</translation>
    </message>
    <message>
        <source>From its next start on this window speaks {language}</source>
        <translation>من التشغيل التالي تتكلم هذه النافذة {language}</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ا&amp;للغة</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>Say a length, such as 10 min or 2 h, and no end.</source>
        <translation>اكتب مدة مثل 10 min أو 2 h، لا نهاية.</translation>
    </message>
    <message>
        <source>Say for how long, such as 10 min, 2 h or until 3 pm.</source>
        <translation>يُرجى كتابة المدة، مثل 10 دقائق أو 2 ساعة أو حتى 15:00.</translation>
    </message>
    <message>
        <source>That is no time at all: say at least a second.</source>
        <translation>ليس هذا وقتًا: ثانية واحدة على الأقل.</translation>
    </message>
    <message>
        <source>That is too long: up to ten years, or “for good”.</source>
        <translation>هذا أطول مما يُقبل: عشر سنوات على الأكثر، أو «بلا حد».</translation>
    </message>
    <message>
        <source>That time has passed already.</source>
        <translation>مضى هذا الوقت.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>لا يوجد يوم كهذا.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>لا توجد ساعة كهذه.</translation>
    </message>
    <message>
        <source>Until {hour} what? Such as {hour}:00 or {hour} pm.</source>
        <translation>حتى {hour} ماذا؟ مثل {hour}:00 أو {hour} pm.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>d, day, days</source>
        <translation>ي، يوم، أيام، يوما، يومين، يومان</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>for good, for ever</source>
        <translation>بلا حد، إلى الأبد، للأبد</translation>
    </message>
    <message>
        <source>h, hr, hrs, hour, hours</source>
        <translation>س، ساعة، ساعات، ساعتين، ساعتان</translation>
    </message>
    <message>
        <source>m, min, mins, minute, minutes</source>
        <translation>د، دقيقة، دقائق، دقيقتين، دقيقتان</translation>
    </message>
    <message>
        <source>s, sec, secs, second, seconds</source>
        <translation>ث، ثانية، ثوان، ثواني، ثانيتين، ثانيتان</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا، غداً، غدا، الغد</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى الساعة، حتى</translation>
    </message>
    <message>
        <source>w, week, weeks</source>
        <translation>أسبوع، أسابيع، أسبوعا، أسبوعين</translation>
    </message>
    <message numerus="yes">
        <source>{count} d</source>
        <translation>
            <numerusform>{count} يوم</numerusform>
            <numerusform>{count} يوم</numerusform>
            <numerusform>{count} يوم</numerusform>
            <numerusform>{count} أيام</numerusform>
            <numerusform>{count} يوما</numerusform>
            <numerusform>{count} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h</source>
        <translation>
            <numerusform>{count} ساعة</numerusform>
            <numerusform>{count} ساعة</numerusform>
            <numerusform>{count} ساعة</numerusform>
            <numerusform>{count} ساعات</numerusform>
            <numerusform>{count} ساعة</numerusform>
            <numerusform>{count} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min</source>
        <translation>
            <numerusform>{count} دقيقة</numerusform>
            <numerusform>{count} دقيقة</numerusform>
            <numerusform>{count} دقيقة</numerusform>
            <numerusform>{count} دقائق</numerusform>
            <numerusform>{count} دقيقة</numerusform>
            <numerusform>{count} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} s</source>
        <translation>
            <numerusform>{count} ثانية</numerusform>
            <numerusform>{count} ثانية</numerusform>
            <numerusform>{count} ثانية</numerusform>
            <numerusform>{count} ثوان</numerusform>
            <numerusform>{count} ثانية</numerusform>
            <numerusform>{count} ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} w</source>
        <translation>
            <numerusform>{count} أسبوع</numerusform>
            <numerusform>{count} أسبوع</numerusform>
            <numerusform>{count} أسبوع</numerusform>
            <numerusform>{count} أسابيع</numerusform>
            <numerusform>{count} أسبوع</numerusform>
            <numerusform>{count} أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of what? Such as {number} min, {number} h or {number} days.</source>
        <translation>{number} ماذا؟ مثل {number} دقيقة أو {number} ساعة أو {number} أيام.</translation>
    </message>
    <message>
        <source>“{words}” is no length of time. Try 10 min, 2 h, 3 days, until 3 pm, until 18:30.</source>
        <translation>«{words}» ليست مدة. مثلًا: 10 دقائق، 2 ساعة، 3 أيام، حتى 15:00، حتى 18:30.</translation>
    </message>
</context>
<context>
    <name>LogCells</name>
    <message>
        <source>Erased: its time was over</source>
        <translation>مُحيت: انتهى وقتها</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message numerus="yes">
        <source>Said {count} times, last at {time}</source>
        <translation>
            <numerusform>قيل {count} مرة، آخرها في {time}</numerusform>
            <numerusform>قيل مرة واحدة، في {time}</numerusform>
            <numerusform>قيل مرتين، آخرهما في {time}</numerusform>
            <numerusform>قيل {count} مرات، آخرها في {time}</numerusform>
            <numerusform>قيل {count} مرة، آخرها في {time}</numerusform>
            <numerusform>قيل {count} مرة، آخرها في {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back at {time}: guests read it nowhere</source>
        <translation>سُحبت في {time}: لا يقرؤها الضيوف في أي مكان</translation>
    </message>
    <message>
        <source>{name}, reported by {by}</source>
        <translation>{name}، أبلغ عنه {by}</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Filter by name or words</source>
        <translation>تصفية باسم أو كلمات</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>تصفية الرسائل</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>لا رسالة تجتاز التصفية.</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>لم يُقل شيء بعد.</translation>
    </message>
    <message>
        <source>Only {name}  ✕</source>
        <translation>{name} فقط  ✕</translation>
    </message>
    <message>
        <source>Show everyone's messages again</source>
        <translation>عرض رسائل الجميع من جديد</translation>
    </message>
    <message>
        <source>Show everyone's messages again (Esc in a table)</source>
        <translation>عرض رسائل الجميع من جديد (Esc في جدول)</translation>
    </message>
    <message>
        <source>Show messages of</source>
        <translation>عرض رسائل</translation>
    </message>
    <message>
        <source>reported by {name}</source>
        <translation>أبلغ عنه {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages selected</source>
        <translation>
            <numerusform>حُددت {count} رسالة</numerusform>
            <numerusform>حُددت رسالة واحدة</numerusform>
            <numerusform>حُددت رسالتان</numerusform>
            <numerusform>حُددت {count} رسائل</numerusform>
            <numerusform>حُددت {count} رسالة</numerusform>
            <numerusform>حُددت {count} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {kept}</source>
        <translation>{shown} من {kept}</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Messages</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>لم يُقل شيء بعد.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Sort peers</source>
        <translation>ت&amp;رتيب المشاركين</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>نُسخ العنوان</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>Copied {count} rows</source>
        <translation>
            <numerusform>نُسخ {count} صف</numerusform>
            <numerusform>نُسخ صف واحد</numerusform>
            <numerusform>نُسخ صفان</numerusform>
            <numerusform>نُسخت {count} صفوف</numerusform>
            <numerusform>نُسخ {count} صفًا</numerusform>
            <numerusform>نُسخ {count} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {count}</source>
        <translation>جارٍ نسخ {done} من {count}</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Waiting for the first guest</source>
        <translation>في انتظار أول ضيف</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Such as 10 min, 2 h or until 3 pm</source>
        <translation>مثل 10 دقائق أو 2 ساعة أو حتى 15:00</translation>
    </message>
    <message>
        <source>This has to end: to keep somebody out for good, ban them.</source>
        <translation>لا بد لهذا من نهاية: لإبعاد شخص بلا حد، يُرجى حظره.</translation>
    </message>
    <message>
        <source>Until you take it back.</source>
        <translation>حتى إشعار آخر.</translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <translation>حتى {time}.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>م&amp;لف</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>ال&amp;رسائل</translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation>&amp;المشارك</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>ال&amp;غرفة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
</context>
<context>
    <name>ModeratorLink</name>
    <message>
        <source>&amp;Make the link</source>
        <translation>&amp;إنشاء الرابط</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Make a link for a moderator of {room}?</source>
        <translation>إنشاء رابط لمشرف على {room}؟</translation>
    </message>
    <message>
        <source>Moderator's link</source>
        <translation>رابط إشراف</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Whoever opens it first moderates. It works once, within an hour, and can't be shown again. Who came by it stays a moderator in that browser, until you end that under Moderators in the Room menu.</source>
        <translation>من يفتحه أولًا يشرف. يعمل مرة واحدة خلال ساعة، ولا يُعرض من جديد. من جاء به يبقى مشرفًا في ذلك المتصفح حتى تنهي ذلك في «المشرفون» من قائمة الغرفة.</translation>
    </message>
    <message>
        <source>Whoever opens this first moderates {room}</source>
        <translation>من يفتح هذا أولًا يشرف على {room}</translation>
    </message>
</context>
<context>
    <name>ModeratorList</name>
    <message>
        <source>&amp;Invite a moderator…</source>
        <translation>&amp;دعوة إلى الإشراف…</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>ن&amp;زع</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>هنا الآن</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>Moderators and links</source>
        <translation>المشرفون والروابط</translation>
    </message>
    <message>
        <source>Nobody moderates but you. Invite a moderator makes a link that turns whoever opens it first into one.</source>
        <translation>لا أحد يشرف سواك. «دعوة إلى الإشراف» تنشئ رابطًا يجعل من يفتحه أولًا مشرفًا.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Take away ends it at once, also for who is here. Ctrl+Z gives it back.</source>
        <translation>النزع ينهيه فورًا، ولمن هو هنا أيضًا. Ctrl+Z يعيده.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>link, not used yet</source>
        <translation>رابط لم يُستعمل بعد</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>until taken away</source>
        <translation>حتى النزع</translation>
    </message>
    <message>
        <source>whoever opens it</source>
        <translation>من يفتحه</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>There is no other room: open one first.</source>
        <translation>لا توجد غرفة أخرى: يُرجى فتح واحدة أولًا.</translation>
    </message>
    <message>
        <source>They keep their name, and what is decided about them goes with them.</source>
        <translation>يحتفظ باسمه، وما تقرر في شأنه ينتقل معه.</translation>
    </message>
    <message>
        <source>Which room should {who} go to?</source>
        <translation>إلى أي غرفة يُنقل {who}؟</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Kept</source>
        <translation>حُفظت</translation>
    </message>
    <message>
        <source>Note about this guest</source>
        <translation>ملاحظة عن هذا الضيف</translation>
    </message>
    <message>
        <source>Only you read this. It is here again when the same browser comes back.</source>
        <translation>أنت وحدك تقرأ هذا. يظهر مجددًا حين يعود المتصفح نفسه.</translation>
    </message>
    <message>
        <source>Select somebody to write a note about them.</source>
        <translation>حدد شخصًا لكتابة ملاحظة عنه.</translation>
    </message>
    <message>
        <source>What you want to know when they come again</source>
        <translation>ما تريد معرفته حين يعود</translation>
    </message>
    <message>
        <source>{length} of {most} letters</source>
        <translation>{length} من {most} حرفًا</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>إخفاء هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>Numbered</name>
    <message>
        <source>Ban {length}</source>
        <translation>حظر {length}</translation>
    </message>
    <message>
        <source>Ban {who} {length}</source>
        <translation>حظر {who} {length}</translation>
    </message>
    <message>
        <source>Ban, which is asked first</source>
        <translation>حظر، بعد السؤال</translation>
    </message>
    <message>
        <source>Hold the messages of {who}</source>
        <translation>حجز رسائل {who}</translation>
    </message>
    <message>
        <source>Hold what they say</source>
        <translation>حجز ما يقولونه</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Kick {who}</source>
        <translation>طرد {who}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Mute {length}</source>
        <translation>كتم {length}</translation>
    </message>
    <message>
        <source>Mute {who} {length}</source>
        <translation>كتم {who} {length}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Off topic</source>
        <translation>خارج الموضوع</translation>
    </message>
    <message>
        <source>Please stay on topic.</source>
        <translation>يرجى الالتزام بالموضوع.</translation>
    </message>
    <message>
        <source>Preset {number}</source>
        <translation>الإعداد {number}</translation>
    </message>
    <message>
        <source>Send out {length}</source>
        <translation>إخراج {length}</translation>
    </message>
    <message>
        <source>Send {who} out {length}</source>
        <translation>إخراج {who} {length}</translation>
    </message>
    <message>
        <source>Take back what they said</source>
        <translation>سحب ما قالوه</translation>
    </message>
    <message>
        <source>Take back what they said, {length}</source>
        <translation>سحب ما قالوه، {length}</translation>
    </message>
    <message>
        <source>Take back what {who} said, {length}</source>
        <translation>سحب ما قاله {who}، {length}</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>إخراج مؤقت</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Warn {who}</source>
        <translation>تحذير {who}</translation>
    </message>
    <message>
        <source>{what}?</source>
        <translation>{what}؟</translation>
    </message>
</context>
<context>
    <name>NumbersTab</name>
    <message>
        <source>Messages a minute</source>
        <translation>الرسائل في الدقيقة</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>الذهاب والإياب</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>ينتظر الإرسال</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a room or somebody, or “mute” and a name</source>
        <translation>فعل أو غرفة أو شخص، أو «كتم» واسم</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>بحث وتنفيذ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Key or place</source>
        <translation>المفتاح أو المكان</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What to do, or where to go</source>
        <translation>ما العمل، أو إلى أين</translation>
    </message>
</context>
<context>
    <name>PaletteActs</name>
    <message>
        <source>Show messages of {room}</source>
        <translation>عرض رسائل {room}</translation>
    </message>
    <message>
        <source>That has changed meanwhile, and nothing was done</source>
        <translation>تغيّر ذلك في الأثناء، ولم يجر شيء</translation>
    </message>
    <message>
        <source>Who may do what in {room}</source>
        <translation>من يمكنه ماذا في {room}</translation>
    </message>
    <message>
        <source>room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>{room} is closed</source>
        <translation>{room} مغلقة</translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>غادر {who}</translation>
    </message>
</context>
<context>
    <name>PastRooms</name>
    <message>
        <source>All rooms</source>
        <translation>جميع الغرف</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>Follow the newest messages again</source>
        <translation>متابعة أحدث الرسائل من جديد</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف</translation>
    </message>
    <message numerus="yes">
        <source>Paused: {count} new</source>
        <translation>
            <numerusform>متوقف: {count} جديدة</numerusform>
            <numerusform>متوقف: واحدة جديدة</numerusform>
            <numerusform>متوقف: اثنتان جديدتان</numerusform>
            <numerusform>متوقف: {count} جديدة</numerusform>
            <numerusform>متوقف: {count} جديدة</numerusform>
            <numerusform>متوقف: {count} جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume (End)</source>
        <translation>استئناف (End)</translation>
    </message>
</context>
<context>
    <name>PeerActs</name>
    <message>
        <source>Nobody is selected: select somebody first</source>
        <translation>لا أحد محدد: يُرجى تحديد شخص أولًا</translation>
    </message>
</context>
<context>
    <name>PeerState</name>
    <message>
        <source>Hand up</source>
        <translation>يد مرفوعة</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>Muted until you take it back</source>
        <translation>مكتوم حتى إشعار آخر</translation>
    </message>
    <message>
        <source>Muted until {time}</source>
        <translation>مكتوم حتى {time}</translation>
    </message>
    <message>
        <source>Muted {time}</source>
        <translation>مكتوم {time}</translation>
    </message>
    <message numerus="yes">
        <source>Warned {count} times lately</source>
        <translation>
            <numerusform>حُذّر مؤخرًا {count} مرة</numerusform>
            <numerusform>حُذّر مؤخرًا مرة واحدة</numerusform>
            <numerusform>حُذّر مؤخرًا مرتين</numerusform>
            <numerusform>حُذّر مؤخرًا {count} مرات</numerusform>
            <numerusform>حُذّر مؤخرًا {count} مرة</numerusform>
            <numerusform>حُذّر مؤخرًا {count} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say waits for you</source>
        <translation>ما يقوله ينتظرك</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>مُشار إليه</translation>
    </message>
    <message>
        <source>hand up</source>
        <translation>يد مرفوعة</translation>
    </message>
    <message>
        <source>has the word</source>
        <translation>له الكلمة</translation>
    </message>
    <message>
        <source>held</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>محذَّر</translation>
    </message>
    <message>
        <source>warned {count}×</source>
        <translation>تحذيرات: {count}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} ي</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
</context>
<context>
    <name>PeersModel</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent to it</source>
        <translation>بايتات تنتظر إرسالها إليه</translation>
    </message>
    <message>
        <source>Joined {room} at {time}</source>
        <translation>دخل {room} في {time}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Messages in the last second</source>
        <translation>الرسائل في آخر ثانية</translation>
    </message>
    <message>
        <source>Messages since it joined</source>
        <translation>الرسائل منذ الدخول</translation>
    </message>
    <message>
        <source>Msgs</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>مرفوضة: {count}</translation>
    </message>
    <message>
        <source>Reported, hand up, lagging, muted, held or warned; nothing of all others</source>
        <translation>مُبلَّغ عنه، يد مرفوعة، متأخر، مكتوم، معلّق أو محذَّر؛ ولا شيء عن الباقين</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Round-trip time, in milliseconds</source>
        <translation>زمن الذهاب والإياب، بالمللي ثانية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>The name the others see</source>
        <translation>الاسم الذي يراه الآخرون</translation>
    </message>
    <message>
        <source>The room the peer is in</source>
        <translation>الغرفة التي فيها المشارك</translation>
    </message>
    <message>
        <source>Too fast, not passed on: {count}</source>
        <translation>أسرع مما يُقبل، لم تُمرر: {count}</translation>
    </message>
    <message>
        <source>Where it asked from, as the history has it; others are in its tip</source>
        <translation>من أين طلب، كما في المحفوظات؛ وغيرها في التلميح</translation>
    </message>
</context>
<context>
    <name>PeersPane</name>
    <message>
        <source>Filter peers</source>
        <translation>تصفية المشاركين</translation>
    </message>
    <message>
        <source>No peer passes the filter.</source>
        <translation>لا مشارك يجتاز التصفية.</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>لا أحد هنا بعد.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>المشاركون</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Ask the host only</source>
        <translation>سؤال المضيف فقط</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>صف دراسي</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>Moderators always see who is here: all that they do names them</source>
        <translation>المشرفون يرون دائمًا من هنا: كل ما يفعلونه يسميهم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>هادئة</translation>
    </message>
    <message>
        <source>View the board</source>
        <translation>مشاهدة السبورة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>من يمكنه ماذا</translation>
    </message>
    <message>
        <source>change their name</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>change what they wrote</source>
        <translation>تعديل ما كتبوه</translation>
    </message>
    <message>
        <source>draw on the whiteboard</source>
        <translation>الرسم على السبورة</translation>
    </message>
    <message>
        <source>may</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>open rooms</source>
        <translation>فتح غرف</translation>
    </message>
    <message>
        <source>raise a hand</source>
        <translation>رفع اليد</translation>
    </message>
    <message>
        <source>react to messages</source>
        <translation>التفاعل مع الرسائل</translation>
    </message>
    <message>
        <source>see who else is here</source>
        <translation>رؤية من هنا أيضًا</translation>
    </message>
    <message>
        <source>send files</source>
        <translation>إرسال ملفات</translation>
    </message>
    <message>
        <source>send pictures</source>
        <translation>إرسال صور</translation>
    </message>
    <message>
        <source>take back what they wrote</source>
        <translation>حذف ما كتبوه</translation>
    </message>
    <message>
        <source>whisper to guests</source>
        <translation>الهمس إلى الضيوف</translation>
    </message>
    <message>
        <source>write to all</source>
        <translation>الكتابة إلى الجميع</translation>
    </message>
    <message>
        <source>write to you and moderators</source>
        <translation>الكتابة إليك وإلى الإشراف</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>Pin this message</source>
        <translation>تثبيت هذه الرسالة</translation>
    </message>
    <message>
        <source>Select one message that all can read: that is pinned</source>
        <translation>يُرجى تحديد رسالة واحدة يقرؤها الجميع: تلك تُثبّت</translation>
    </message>
    <message>
        <source>Unpin this message</source>
        <translation>إلغاء تثبيت هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>PresetActs</name>
    <message>
        <source>Nobody is selected: select somebody first</source>
        <translation>لا أحد محدد: يُرجى تحديد شخص أولًا</translation>
    </message>
    <message>
        <source>Presets &amp;1 to 9</source>
        <translation>الإعدادات &amp;1 إلى 9</translation>
    </message>
</context>
<context>
    <name>PresetForm</name>
    <message>
        <source>&amp;What it does</source>
        <translation>&amp;ما يفعله</translation>
    </message>
    <message>
        <source>How &amp;long</source>
        <translation>ال&amp;مدة</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Preset {number}</source>
        <translation>الإعداد {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What does the key {number} do in {room}?</source>
        <translation>ماذا يفعل المفتاح {number} في {room}؟</translation>
    </message>
    <message>
        <source>What does the key {number} do?</source>
        <translation>ماذا يفعل المفتاح {number}؟</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>ما يقال لهم</translation>
    </message>
    <message>
        <source>Wo&amp;rds</source>
        <translation>ال&amp;كلمات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
</context>
<context>
    <name>PresetKeys</name>
    <message>
        <source>Not the same in these rooms</source>
        <translation>ليس نفسه في هذه الغرف</translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>غادر {who}</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>&amp;As at first</source>
        <translation>كما في ال&amp;بداية</translation>
    </message>
    <message>
        <source>&amp;As everywhere</source>
        <translation>كما في كل م&amp;كان</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Presets 1 to 9</source>
        <translation>الإعدادات 1 إلى 9</translation>
    </message>
    <message>
        <source>Presets that hold in</source>
        <translation>الإعدادات السارية في</translation>
    </message>
    <message>
        <source>Select somebody in a table, and press the number: it is done at once.</source>
        <translation>اختر أحدًا في جدول واضغط الرقم: يُنفَّذ فورًا.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>They act in the peers, the messages, what waits and what a search finds. Ctrl+Z takes back what was done last.</source>
        <translation>تعمل في المشاركين والرسائل والانتظار ونتائج البحث. Ctrl+Z يتراجع عن آخر إجراء.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>كما في البداية</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>A firewall on this computer may keep guests out. That can't be read from here.</source>
        <translation>قد يمنع جدار حماية في هذا الحاسوب الضيوف. لا يمكن معرفة ذلك من هنا.</translation>
    </message>
    <message>
        <source>A guest came from another network: {address}.</source>
        <translation>جاء ضيف من شبكة أخرى: {address}.</translation>
    </message>
    <message>
        <source>A guest on a Mac or an iPhone may have to allow its browser the local network.</source>
        <translation>قد يلزم ضيفًا على Mac أو iPhone السماح لمتصفحه بالشبكة المحلية.</translation>
    </message>
    <message>
        <source>Allow it under Privacy &amp; Security, Local Network.</source>
        <translation>يُرجى السماح به في الخصوصية والأمن، الشبكة المحلية.</translation>
    </message>
    <message>
        <source>Choose another address below the code, or stop hosting and start again.</source>
        <translation>يُرجى اختيار عنوان آخر تحت الرمز، أو إيقاف الاستضافة وبدؤها من جديد.</translation>
    </message>
    <message>
        <source>Connect it to the Wi-Fi or the cable that the guests are on, then check again.</source>
        <translation>يُرجى وصله بشبكة Wi-Fi أو بالكابل الذي عليه الضيوف، ثم الفحص من جديد.</translation>
    </message>
    <message>
        <source>Connect this computer to the network that the guests are on.</source>
        <translation>يُرجى وصل هذا الحاسوب بالشبكة التي عليها الضيوف.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Guests on a guest Wi-Fi or behind a second router may see the page and get no connection. Have all join the same network.</source>
        <translation>الضيوف على شبكة Wi-Fi للزوار أو خلف موجّه ثانٍ قد يرون الصفحة بلا اتصال. يُرجى أن ينضم الجميع إلى الشبكة نفسها.</translation>
    </message>
    <message>
        <source>Guests would see the page and never get in. Let that port in for UDP, or stop hosting and start again.</source>
        <translation>سيرى الضيوف الصفحة ولا يدخلون أبدًا. يُرجى السماح بهذا المنفذ لـ UDP، أو إيقاف الاستضافة وبدؤها من جديد.</translation>
    </message>
    <message>
        <source>If you trust that network, set it to Private.</source>
        <translation>إن كنت تثق بتلك الشبكة، فيُرجى ضبطها كخاصة.</translation>
    </message>
    <message>
        <source>In its settings, under Privacy &amp; Security, Local Network. Safari needs none of it.</source>
        <translation>في إعداداته، ضمن الخصوصية والأمن، الشبكة المحلية. ولا يحتاج Safari إلى ذلك.</translation>
    </message>
    <message>
        <source>Invite to that address, or start without --host to listen on all.</source>
        <translation>يُرجى الدعوة إلى ذلك العنوان، أو البدء بلا ‎--host للاستقبال على كل العناوين.</translation>
    </message>
    <message>
        <source>Invite to the address of the network that the guests are on.</source>
        <translation>يُرجى الدعوة إلى عنوان الشبكة التي عليها الضيوف.</translation>
    </message>
    <message>
        <source>Is the guest in the same Wi-Fi, with mobile data and VPN off? The address begins with http://, not https://. Otherwise a firewall lets nobody in.</source>
        <translation>هل الضيف على شبكة Wi-Fi نفسها، بلا بيانات هاتف ولا VPN؟ يبدأ العنوان بـ http://‎ لا https://‎. وإلا فجدار حماية لا يسمح لأحد.</translation>
    </message>
    <message>
        <source>It must let in {ports}.</source>
        <translation>عليه السماح بـ {ports}.</translation>
    </message>
    <message>
        <source>No other device has reached this computer yet.</source>
        <translation>لم يصل أي جهاز آخر إلى هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, TCP port {port}, not even to this computer.</source>
        <translation>لا شيء يجيب عند {address}، منفذ TCP {port}، ولا حتى لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, UDP port {port}, not even to this computer.</source>
        <translation>لا شيء يجيب عند {address}، منفذ UDP {port}، ولا حتى لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>فتح إعدادات الشبكة</translation>
    </message>
    <message>
        <source>Open privacy settings</source>
        <translation>فتح إعدادات الخصوصية</translation>
    </message>
    <message>
        <source>Port {usual} was taken by another program: this is port {port} now.</source>
        <translation>أخذ برنامج آخر المنفذ {usual}: المنفذ الآن {port}.</translation>
    </message>
    <message>
        <source>Show {address}</source>
        <translation>عرض {address}</translation>
    </message>
    <message>
        <source>So it is listening. What a firewall does to others can't be seen from here.</source>
        <translation>فهو يستقبل إذن. ما يفعله جدار حماية بالآخرين لا يُرى من هنا.</translation>
    </message>
    <message>
        <source>So the network lets guests in: look at the one that can't.</source>
        <translation>فالشبكة تسمح للضيوف إذن: يُرجى النظر في الجهاز الذي لا يستطيع.</translation>
    </message>
    <message>
        <source>Start it without --host, or with an address of this computer.</source>
        <translation>يُرجى البدء بلا ‎--host، أو بعنوان لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>TCP port {tcp} and UDP port {udp}</source>
        <translation>منفذ TCP {tcp} ومنفذ UDP {udp}</translation>
    </message>
    <message>
        <source>That is how it looks when UDP is blocked. Let in UDP port {port}.</source>
        <translation>هكذا يبدو الأمر حين يُمنع UDP. يُرجى السماح بمنفذ UDP {port}.</translation>
    </message>
    <message>
        <source>The Wi-Fi may keep its devices apart. That can't be seen from here.</source>
        <translation>قد تفصل شبكة Wi-Fi بين أجهزتها. لا يُرى ذلك من هنا.</translation>
    </message>
    <message>
        <source>The firewall of this computer is on: {name}.</source>
        <translation>جدار الحماية في هذا الحاسوب مفعّل: {name}.</translation>
    </message>
    <message>
        <source>The host listens on {address} alone: only this computer can join.</source>
        <translation>يستقبل المضيف على {address} وحده: هذا الحاسوب وحده يمكنه الانضمام.</translation>
    </message>
    <message>
        <source>The host listens on {other} alone, not on {address}.</source>
        <translation>يستقبل المضيف على {other} وحده، لا على {address}.</translation>
    </message>
    <message>
        <source>The network gave it another address. Invite anew: old codes lead nowhere.</source>
        <translation>أعطته الشبكة عنوانًا آخر. يُرجى الدعوة من جديد: الرموز القديمة لا توصل.</translation>
    </message>
    <message>
        <source>This computer answers at {address}, {ports}.</source>
        <translation>هذا الحاسوب يجيب عند {address}، {ports}.</translation>
    </message>
    <message>
        <source>This computer had the address {address} as hosting began, and lost it.</source>
        <translation>كان لهذا الحاسوب العنوان {address} عند بدء الاستضافة ثم فقده.</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>هذا الحاسوب ليس على أي شبكة.</translation>
    </message>
    <message>
        <source>This computer is not at {address} any more.</source>
        <translation>لم يعد هذا الحاسوب عند {address}.</translation>
    </message>
    <message>
        <source>To find out in ten seconds: look up a guest's address in its Wi-Fi settings and run ping with that here. No answer: switch off client isolation in the router, or use a phone's hotspot.</source>
        <translation>لمعرفة ذلك في عشر ثوانٍ: يُرجى النظر إلى عنوان ضيف في إعدادات Wi-Fi لديه وتشغيل ping به هنا. إن لم يجب: يُرجى تعطيل عزل العملاء في الموجّه، أو استعمال نقطة اتصال هاتف.</translation>
    </message>
    <message>
        <source>Whoever has a code or a link with that must get a new one.</source>
        <translation>من لديه رمز أو رابط به يحتاج إلى جديد.</translation>
    </message>
    <message>
        <source>Whoever has a code or a link with the usual port must get a new one.</source>
        <translation>من لديه رمز أو رابط بالمنفذ المعتاد يحتاج إلى جديد.</translation>
    </message>
    <message>
        <source>Windows treats the network of {adapter} as public, and lets nobody in.</source>
        <translation>يعد Windows شبكة {adapter} عامة، ولا يسمح لأحد.</translation>
    </message>
    <message>
        <source>address from the settings</source>
        <translation>عنوان من الإعدادات</translation>
    </message>
    <message>
        <source>macOS may keep this program from the local network.</source>
        <translation>قد يمنع macOS هذا البرنامج من الشبكة المحلية.</translation>
    </message>
    <message>
        <source>name in this network</source>
        <translation>اسم في هذه الشبكة</translation>
    </message>
    <message>
        <source>port {port} (TCP and UDP)</source>
        <translation>المنفذ {port} (TCP وUDP)</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>{adapter} (VPN)</source>
        <translation>{adapter} (VPN)</translation>
    </message>
    <message>
        <source>{adapter} (container)</source>
        <translation>{adapter} (حاوية)</translation>
    </message>
    <message>
        <source>{adapter} (virtual machine)</source>
        <translation>{adapter} (جهاز افتراضي)</translation>
    </message>
    <message>
        <source>{address} belongs to a VPN or a virtual machine: guests seldom get there.</source>
        <translation>{address} لشبكة VPN أو لآلة افتراضية: قلما يصل إليه الضيوف.</translation>
    </message>
    <message numerus="yes">
        <source>{count} devices have joined.</source>
        <translation>
            <numerusform>انضم {count} جهاز.</numerusform>
            <numerusform>انضم جهاز واحد.</numerusform>
            <numerusform>انضم جهازان.</numerusform>
            <numerusform>انضمت {count} أجهزة.</numerusform>
            <numerusform>انضم {count} جهازًا.</numerusform>
            <numerusform>انضم {count} جهاز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests got the page, one at {address}, but no connection.</source>
        <translation>
            <numerusform>وصلت الصفحة إلى {count} ضيف، أحدهم عند {address}، بلا اتصال.</numerusform>
            <numerusform>وصلت الصفحة إلى ضيف عند {address}، بلا اتصال.</numerusform>
            <numerusform>وصلت الصفحة إلى ضيفين، أحدهما عند {address}، بلا اتصال.</numerusform>
            <numerusform>وصلت الصفحة إلى {count} ضيوف، أحدهم عند {address}، بلا اتصال.</numerusform>
            <numerusform>وصلت الصفحة إلى {count} ضيفًا، أحدهم عند {address}، بلا اتصال.</numerusform>
            <numerusform>وصلت الصفحة إلى {count} ضيف، أحدهم عند {address}، بلا اتصال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redacting</name>
    <message>
        <source>Select one message: all that say the same are taken back</source>
        <translation>يُرجى تحديد رسالة واحدة: يُسحب كل ما يقول الشيء نفسه</translation>
    </message>
    <message>
        <source>Select the messages to take back; others stay as they are</source>
        <translation>يُرجى تحديد الرسائل المراد سحبها؛ وغيرها يبقى كما هو</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>It is too late for that.</source>
        <translation>فات الوقت: مضى عليها وقت طويل.</translation>
    </message>
    <message>
        <source>That can't be taken back any more.</source>
        <translation>لم يعد التراجع عن ذلك ممكنًا.</translation>
    </message>
    <message>
        <source>That is decided already, or gone.</source>
        <translation>تقرر ذلك من قبل، أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>That is not on the board any more.</source>
        <translation>لم يعد هذا على السبورة.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>هذا أطول مما يُقبل.</translation>
    </message>
    <message>
        <source>That is too short.</source>
        <translation>هذا قصير جدًا.</translation>
    </message>
    <message>
        <source>That message is gone.</source>
        <translation>لم تعد هذه الرسالة موجودة.</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>يحمل أحدهم اسمك هنا.</translation>
    </message>
    <message>
        <source>That name won't do here.</source>
        <translation>لا يمكن استعمال هذا الاسم هنا.</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>هذا كثير دفعة واحدة.</translation>
    </message>
    <message>
        <source>The host can't answer just now.</source>
        <translation>لا يستطيع المضيف الإجابة الآن.</translation>
    </message>
    <message>
        <source>The host has that file no longer.</source>
        <translation>لم يعد هذا الملف لدى المضيف.</translation>
    </message>
    <message>
        <source>The host is not taking guests now.</source>
        <translation>المضيف في طريقه إلى التوقف.</translation>
    </message>
    <message>
        <source>The host knows nothing of that any more.</source>
        <translation>لم يعد المضيف يعرف عن ذلك شيئًا.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>امتلأت هذه الغرفة. يُرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The whiteboard is full.</source>
        <translation>السبورة ممتلئة.</translation>
    </message>
    <message>
        <source>There are too many of these already.</source>
        <translation>يوجد من ذلك عدد كبير هنا.</translation>
    </message>
    <message>
        <source>There is no more room on the disk.</source>
        <translation>لم تبق مساحة لدى المضيف.</translation>
    </message>
    <message>
        <source>There is no such ban any more.</source>
        <translation>لم يعد هذا الحظر قائمًا.</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>لا توجد غرفة كهذه.</translation>
    </message>
    <message>
        <source>There is no such rule any more.</source>
        <translation>لم تعد هذه القاعدة موجودة.</translation>
    </message>
    <message>
        <source>This host can't do patterns.</source>
        <translation>هذا المضيف لا يعرف الأنماط.</translation>
    </message>
    <message>
        <source>Whoever is meant is not here any more.</source>
        <translation>من تقصده ليس هنا.</translation>
    </message>
</context>
<context>
    <name>RoomActs</name>
    <message>
        <source>All rooms are as they were: Ctrl+Shift+M locks them again</source>
        <translation>عادت جميع الغرف كما كانت: Ctrl+Shift+M يقفلها من جديد</translation>
    </message>
    <message>
        <source>All rooms are locked and slowed, newcomers wait: Ctrl+Shift+M ends it</source>
        <translation>جميع الغرف مقفلة ومبطّأة، والقادمون ينتظرون: Ctrl+Shift+M ينهي ذلك</translation>
    </message>
    <message>
        <source>Open a room first.</source>
        <translation>يُرجى فتح غرفة أولًا.</translation>
    </message>
    <message>
        <source>{room} is open already: it is selected in the list now.</source>
        <translation>{room} مفتوحة من قبل: وهي محددة الآن في القائمة.</translation>
    </message>
</context>
<context>
    <name>RoomBox</name>
    <message>
        <source>All rooms</source>
        <translation>جميع الغرف</translation>
    </message>
</context>
<context>
    <name>RoomsModel</name>
    <message>
        <source>Messages in the last minute</source>
        <translation>الرسائل في آخر دقيقة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Opened by a guest</source>
        <translation>فتحها ضيف</translation>
    </message>
    <message>
        <source>Opened by you</source>
        <translation>فتحتها أنت</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Per min</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>The room's name</source>
        <translation>اسم الغرفة</translation>
    </message>
    <message>
        <source>Who is in it now</source>
        <translation>من فيها الآن</translation>
    </message>
</context>
<context>
    <name>RoomsPane</name>
    <message>
        <source>No room is open.</source>
        <translation>لا غرفة مفتوحة.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Members, who were let in</source>
        <translation>الأعضاء الذين &amp;أُدخلوا</translation>
    </message>
    <message>
        <source>&amp;Try it on what was said…</source>
        <translation>&amp;تجربتها على ما قيل…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Empty: the rule's name</source>
        <translation>إن كان فارغًا: اسم القاعدة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>ابتداءً من المرة</translation>
    </message>
    <message>
        <source>Go &amp;further with who does it again</source>
        <translation>التشديد على من &amp;يكررها</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>تبحث عن</translation>
    </message>
    <message>
        <source>M&amp;oderators</source>
        <translation>&amp;المشرفون</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>لا تسري على</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Such as “No links”</source>
        <translation>مثل «بلا روابط»</translation>
    </message>
    <message>
        <source>Switched o&amp;n</source>
        <translation>مف&amp;عّلة</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>توجد قاعدة بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>ما يترتب</translation>
    </message>
    <message>
        <source>What the guest is told</source>
        <translation>ما يقال للضيف</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>خلال</translation>
    </message>
    <message>
        <source>times within</source>
        <translation>مرات خلال</translation>
    </message>
</context>
<context>
    <name>RuleKinds</name>
    <message>
        <source>% capitals</source>
        <translation>% أحرف كبيرة</translation>
    </message>
    <message>
        <source>Also &amp;inside of other words</source>
        <translation>وفي &amp;داخل كلمات أخرى أيضًا</translation>
    </message>
    <message>
        <source>But not of these names</source>
        <translation>لكن ليس من هذه الأسماء</translation>
    </message>
    <message>
        <source>But not texts that begin so</source>
        <translation>لكن ليس نصوصًا تبدأ هكذا</translation>
    </message>
    <message>
        <source>But not these names</source>
        <translation>لكن ليس هذه الأسماء</translation>
    </message>
    <message>
        <source>But not these texts</source>
        <translation>لكن ليس هذه النصوص</translation>
    </message>
    <message>
        <source>But not these types, whatever their size</source>
        <translation>لكن ليس هذه الأنواع، مهما كان حجمها</translation>
    </message>
    <message>
        <source>But not to these hosts, with all their subdomains</source>
        <translation>لكن ليس إلى هذه المضيفات، وكل نطاقاتها الفرعية</translation>
    </message>
    <message>
        <source>But not where it is a part of these words</source>
        <translation>لكن ليس حيث هو جزء من هذه الكلمات</translation>
    </message>
    <message>
        <source>But these names don't count</source>
        <translation>لكن هذه الأسماء لا تُحسب</translation>
    </message>
    <message>
        <source>But these words don't count, as they are written</source>
        <translation>لكن هذه الكلمات لا تُحسب، كما هي مكتوبة</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ملفات</translation>
    </message>
    <message>
        <source>First message or file</source>
        <translation>أول رسالة أو ملف</translation>
    </message>
    <message>
        <source>From whoever, counted to&amp;gether</source>
        <translation>من أي كان، &amp;محسوبة معًا</translation>
    </message>
    <message>
        <source>Hold it until you let it through</source>
        <translation>تعليقها حتى تمررها</translation>
    </message>
    <message>
        <source>Hold it, and all that the sender says from then on</source>
        <translation>تعليقها، وكل ما يقوله المرسل بعدها</translation>
    </message>
    <message>
        <source>However they are spelt: CAPITALS, s p a c e d, l00k-alikes.</source>
        <translation>بأي تهجئة: CAPITALS، م ت ب ا ع د ة، l00k-alikes.</translation>
    </message>
    <message>
        <source>In texts of at least</source>
        <translation>في نصوص لا تقل عن</translation>
    </message>
    <message>
        <source>It acts on those who come after: to refuse is to send out, to hold is to hold all that they say.</source>
        <translation>تسري على من يأتي بعد ذلك: الرفض هو الإخراج، والتعليق هو تعليق كل ما يقولونه.</translation>
    </message>
    <message>
        <source>It meets the text in small letters and without accents.</source>
        <translation>تُطبق على النص بأحرف صغيرة وبلا علامات.</translation>
    </message>
    <message>
        <source>Joins in a wave</source>
        <translation>دخول جماعي</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Let it through, and flag it for you</source>
        <translation>تمريرها، والإشارة إليها لك</translation>
    </message>
    <message>
        <source>Let it through, and take it back at once</source>
        <translation>تمريرها، وسحبها فورًا</translation>
    </message>
    <message>
        <source>Let it through, and warn the sender</source>
        <translation>تمريرها، وتحذير المرسل</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>روابط</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>ذكر أسماء</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>Of these types</source>
        <translation>من هذه الأنواع</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>One a line, such as .exe or video/*</source>
        <translation>واحد في كل سطر، مثل ‎.exe أو video/*‎</translation>
    </message>
    <message>
        <source>One a line, such as example.org</source>
        <translation>واحد في كل سطر، مثل example.org</translation>
    </message>
    <message>
        <source>Or larger than</source>
        <translation>أو أكبر من</translation>
    </message>
    <message>
        <source>Or more than</source>
        <translation>أو أكثر من</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>نمط</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>رفضها</translation>
    </message>
    <message>
        <source>Refuse it, and ban the sender</source>
        <translation>رفضها، وحظر المرسل</translation>
    </message>
    <message>
        <source>Refuse it, and kick the sender</source>
        <translation>رفضها، وإخراج المرسل</translation>
    </message>
    <message>
        <source>Refuse it, and mute the sender</source>
        <translation>رفضها، وكتم المرسل</translation>
    </message>
    <message>
        <source>Regular expression (RE2)</source>
        <translation>تعبير نمطي (RE2)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>The first fi&amp;le of a newcomer</source>
        <translation>أول ملف &amp;لقادم جديد</translation>
    </message>
    <message>
        <source>The first messa&amp;ge of a newcomer</source>
        <translation>أول &amp;رسالة لقادم جديد</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>النص نفسه</translation>
    </message>
    <message>
        <source>With no type and no size it is every file.</source>
        <translation>بلا نوع ولا حجم تعني كل ملف.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>خلال</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Words or phrases</source>
        <translation>كلمات أو عبارات</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all but {hosts}</source>
        <translation>كلها عدا {hosts}</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>حرفًا</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>guests come</source>
        <translation>ضيوف يدخلون</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>hold all they say</source>
        <translation>تعليق كل ما يقوله</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>أسطر</translation>
    </message>
    <message>
        <source>message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>أكثر من {count}</translation>
    </message>
    <message>
        <source>more than {count} within {seconds} s</source>
        <translation>أكثر من {count} خلال {seconds} ث</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>names with an @</source>
        <translation>أسماء مع @</translation>
    </message>
    <message numerus="yes">
        <source>over {count} characters</source>
        <translation>
            <numerusform>فوق {count} حرف</numerusform>
            <numerusform>فوق حرف واحد</numerusform>
            <numerusform>فوق حرفين</numerusform>
            <numerusform>فوق {count} أحرف</numerusform>
            <numerusform>فوق {count} حرفًا</numerusform>
            <numerusform>فوق {count} حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over {count} lines</source>
        <translation>
            <numerusform>فوق {count} سطر</numerusform>
            <numerusform>فوق سطر واحد</numerusform>
            <numerusform>فوق سطرين</numerusform>
            <numerusform>فوق {count} أسطر</numerusform>
            <numerusform>فوق {count} سطرًا</numerusform>
            <numerusform>فوق {count} سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>over {percent} %</source>
        <translation>فوق {percent} %</translation>
    </message>
    <message>
        <source>over {size}</source>
        <translation>فوق {size}</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>times</source>
        <translation>مرات</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>تحذير</translation>
    </message>
    <message numerus="yes">
        <source>{count} times within {seconds} s</source>
        <translation>
            <numerusform>{count} مرة خلال {seconds} ث</numerusform>
            <numerusform>مرة خلال {seconds} ث</numerusform>
            <numerusform>مرتان خلال {seconds} ث</numerusform>
            <numerusform>{count} مرات خلال {seconds} ث</numerusform>
            <numerusform>{count} مرة خلال {seconds} ث</numerusform>
            <numerusform>{count} مرة خلال {seconds} ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entries} and {count} more</source>
        <translation>
            <numerusform>{entries} و{count} غيرها</numerusform>
            <numerusform>{entries} وواحدة غيرها</numerusform>
            <numerusform>{entries} واثنتان غيرها</numerusform>
            <numerusform>{entries} و{count} غيرها</numerusform>
            <numerusform>{entries} و{count} غيرها</numerusform>
            <numerusform>{entries} و{count} غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <source>&amp;Try…</source>
        <translation>&amp;تجربة…</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>جميع الغرف</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what was done last.</source>
        <translation>Ctrl+Z للتراجع عن آخر ما جرى.</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>تبحث عن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Patterns don't work on this machine: google-re2 isn't there. Words do.</source>
        <translation>لا تعمل الأنماط على هذا الجهاز: google-re2 ليست هنا. وتعمل الكلمات.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Rules that hold in</source>
        <translation>القواعد السارية في</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>There is no rule yet: nothing is judged. Add one, and try it out first.</source>
        <translation>لا قاعدة بعد: لا يُحكم على شيء. يُرجى إضافة قاعدة وتجربتها أولًا.</translation>
    </message>
    <message>
        <source>They judge what guests send, before anybody sees it. Space switches one.</source>
        <translation>تحكم على ما يرسله الضيوف قبل أن يراه أحد. مفتاح المسافة يفعّل ويعطّل.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>{action}, then {further}</source>
        <translation>{action}، ثم {further}</translation>
    </message>
</context>
<context>
    <name>SaidModel</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>متى قيل</translation>
    </message>
    <message>
        <source>{when}, taken back</source>
        <translation>{when}، سُحبت</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>&amp;Export these…</source>
        <translation>&amp;تصدير هذه…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>History is off: nothing of what is said is kept on disk, so there is nothing to search. Either it was switched off at the start, or its file can't be used; then the window says why.</source>
        <translation>المحفوظات معطّلة: لا يُحفظ شيء مما يقال على القرص، فلا شيء للبحث فيه. إما أنها عُطّلت عند البدء، أو أن ملفها غير صالح؛ وعندئذ تقول النافذة السبب.</translation>
    </message>
    <message>
        <source>No message was found</source>
        <translation>لم يُعثر على رسالة</translation>
    </message>
    <message>
        <source>No message was found.</source>
        <translation>لم يُعثر على رسالة.</translation>
    </message>
    <message>
        <source>Search for words of three letters or more; in Chinese or Japanese one character will do.</source>
        <translation>البحث عن كلمات من ثلاثة أحرف فأكثر؛ وفي الصينية أو اليابانية يكفي حرف واحد.</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>البحث في المحفوظات</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>عرض &amp;المزيد</translation>
    </message>
    <message>
        <source>The history can't be read: {why}</source>
        <translation>تعذرت قراءة المحفوظات: {why}</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>جارٍ فتح المحفوظات.</translation>
    </message>
    <message>
        <source>The host is being loaded.</source>
        <translation>جارٍ تحميل المضيف.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} messages; narrow the search to see older ones</source>
        <translation>
            <numerusform>أحدث {count} رسالة؛ يُرجى تضييق البحث لرؤية الأقدم</numerusform>
            <numerusform>أحدث رسالة؛ يُرجى تضييق البحث لرؤية الأقدم</numerusform>
            <numerusform>أحدث رسالتين؛ يُرجى تضييق البحث لرؤية الأقدم</numerusform>
            <numerusform>أحدث {count} رسائل؛ يُرجى تضييق البحث لرؤية الأقدم</numerusform>
            <numerusform>أحدث {count} رسالة؛ يُرجى تضييق البحث لرؤية الأقدم</numerusform>
            <numerusform>أحدث {count} رسالة؛ يُرجى تضييق البحث لرؤية الأقدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} messages; there are more</source>
        <translation>
            <numerusform>أحدث {count} رسالة؛ يوجد المزيد</numerusform>
            <numerusform>أحدث رسالة؛ يوجد المزيد</numerusform>
            <numerusform>أحدث رسالتين؛ يوجد المزيد</numerusform>
            <numerusform>أحدث {count} رسائل؛ يوجد المزيد</numerusform>
            <numerusform>أحدث {count} رسالة؛ يوجد المزيد</numerusform>
            <numerusform>أحدث {count} رسالة؛ يوجد المزيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages</source>
        <translation>
            <numerusform>{count} رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>{count} رسائل</numerusform>
            <numerusform>{count} رسالة</numerusform>
            <numerusform>{count} رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>All but drawings</source>
        <translation>الكل عدا الرسوم</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>إعلانات</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>رسوم</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ملفات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Whispers</source>
        <translation>همسات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Words, or parts of them</source>
        <translation>كلمات أو أجزاء منها</translation>
    </message>
</context>
<context>
    <name>SettingActs</name>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Saved. It holds from the next start of the program on.</source>
        <translation>حُفظ. يسري من التشغيل التالي للبرنامج.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address of this computer</source>
        <translation>عنوان هذا الحاسوب</translation>
    </message>
    <message>
        <source>Days that it is kept</source>
        <translation>عدد أيام الحفظ</translation>
    </message>
    <message>
        <source>Days that what was taken back can be read here</source>
        <translation>عدد الأيام التي يبقى فيها المسحوب مقروءًا هنا</translation>
    </message>
    <message>
        <source>Everyone behind one router may have the same address.</source>
        <translation>قد يكون لكل من هم خلف موجّه واحد العنوان نفسه.</translation>
    </message>
    <message>
        <source>For so long you can bring it back. Then its words are deleted.</source>
        <translation>يمكنك استعادته خلال هذه المدة، ثم تُمحى كلماته.</translation>
    </message>
    <message>
        <source>Further names of this computer</source>
        <translation>أسماء أخرى لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Guests in a room, at most</source>
        <translation>الضيوف في الغرفة، على الأكثر</translation>
    </message>
    <message>
        <source>Guests may clear the whiteboard</source>
        <translation>يمكن للضيوف مسح السبورة</translation>
    </message>
    <message>
        <source>Guests may open rooms</source>
        <translation>يمكن للضيوف فتح غرف</translation>
    </message>
    <message>
        <source>Guests of one address in a room, at most</source>
        <translation>ضيوف العنوان الواحد في الغرفة، على الأكثر</translation>
    </message>
    <message>
        <source>Have a name in the network</source>
        <translation>اسم في الشبكة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>In rooms that are opened from then on.</source>
        <translation>في الغرف التي تُفتح بعد ذلك.</translation>
    </message>
    <message>
        <source>It stands in the address that guests open. Firewalls have to let it in.</source>
        <translation>يظهر في العنوان الذي يفتحه الضيوف. يجب أن تسمح به جدران الحماية.</translation>
    </message>
    <message>
        <source>Keep the history on disk</source>
        <translation>حفظ المحفوظات على القرص</translation>
    </message>
    <message>
        <source>Messages a second of one guest, at most</source>
        <translation>رسائل الضيف الواحد في الثانية، على الأكثر</translation>
    </message>
    <message>
        <source>Messages that newcomers see</source>
        <translation>الرسائل التي يراها القادمون الجدد</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Of before they came, in rooms that are opened from then on: a number, or all.</source>
        <translation>مما قيل قبل قدومهم، في الغرف التي تُفتح بعد ذلك: عدد، أو all للكل.</translation>
    </message>
    <message>
        <source>Open beside those of last time. Several by commas.</source>
        <translation>تُفتح مع غرف المرة السابقة. عدة أسماء بفواصل (,).</translation>
    </message>
    <message>
        <source>Otherwise all that was said is gone when the program ends.</source>
        <translation>وإلا ضاع كل ما قيل عند انتهاء البرنامج.</translation>
    </message>
    <message>
        <source>Rooms and guests</source>
        <translation>الغرف والضيوف</translation>
    </message>
    <message>
        <source>Rooms at the start</source>
        <translation>الغرف عند البدء</translation>
    </message>
    <message>
        <source>Rooms, at most</source>
        <translation>الغرف، على الأكثر</translation>
    </message>
    <message>
        <source>Size that it may have</source>
        <translation>الحجم المسموح به</translation>
    </message>
    <message>
        <source>Such as 500MB or 2GB: then the oldest is deleted. 0: no limit.</source>
        <translation>مثل 500MB أو 2GB: ثم يُمحى الأقدم. 0: بلا حد.</translation>
    </message>
    <message>
        <source>Such as peerpyrtc.local, beside the addresses.</source>
        <translation>مثل peerpyrtc.local، إلى جانب العناوين.</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>منفذ TCP</translation>
    </message>
    <message>
        <source>That guests may type, such as chat.example.org. Several by commas.</source>
        <translation>يمكن للضيوف كتابتها، مثل chat.example.org. عدة أسماء بفواصل (,).</translation>
    </message>
    <message>
        <source>The only one that guests can open. Empty: all that it has.</source>
        <translation>الوحيد الذي يستطيع الضيوف فتحه. فارغ: كل عناوينه.</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>منفذ UDP</translation>
    </message>
    <message>
        <source>What guests say goes through it. Empty: the same number as the TCP port.</source>
        <translation>يمر عبره ما يقوله الضيوف. فارغ: رقم منفذ TCP نفسه.</translation>
    </message>
    <message>
        <source>What is older is deleted. 0: it is kept for ever.</source>
        <translation>يُمحى ما هو أقدم. 0: يُحفظ للأبد.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask before what is unsafe</source>
        <translation>السؤال قبل ما هو غير آمن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Closing a room, and what meets more than five at once. The ban dialog always comes.</source>
        <translation>إغلاق غرفة، وما يصيب أكثر من خمسة معًا. مربع الحظر يظهر دائمًا.</translation>
    </message>
    <message>
        <source>Holds at once.</source>
        <translation>يسري فورًا.</translation>
    </message>
    <message>
        <source>Holds from the next start of the program on, with and without a window.</source>
        <translation>يسري من التشغيل التالي للبرنامج، بنافذة أو بدونها.</translation>
    </message>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>تعذر الحفظ: {why}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>هذه النافذة</translation>
    </message>
    <message>
        <source>What else can be set is told by: {command}</source>
        <translation>بقية ما يمكن ضبطه يعرضه: {command}</translation>
    </message>
    <message>
        <source>{option} sets it, and wins over this.</source>
        <translation>{option} يضبطه وله الأولوية.</translation>
    </message>
    <message>
        <source>“{setting}” can't be what is typed there.</source>
        <translation>لا يمكن أن تكون قيمة «{setting}» كما كُتبت.</translation>
    </message>
    <message>
        <source>“{setting}” takes a whole number from {least} to {most}.</source>
        <translation>«{setting}» يقبل عددًا صحيحًا من {least} إلى {most}.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Have the table of peers in this order</source>
        <translation>وضع جدول المشاركين بهذا الترتيب</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>الترتيب حسب: {column}</translation>
    </message>
</context>
<context>
    <name>SpeakBar</name>
    <message>
        <source>Announce to</source>
        <translation>الإعلان في</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Announcement (Ctrl+B)</source>
        <translation>إعلان (Ctrl+B)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Kept…</source>
        <translation>المحفوظة…</translation>
    </message>
    <message>
        <source>Pick an announcement</source>
        <translation>اختيار إعلان</translation>
    </message>
    <message>
        <source>Pick an announcement that is kept (Ctrl+Shift+B)</source>
        <translation>اختيار إعلان محفوظ (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>إرسال الإعلان</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>B: board · Page up, Page down: room · F: window · Esc: close</source>
        <translation>B: السبورة · PgUp، PgDn: الغرفة · F: نافذة · Esc: إغلاق</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>السبورة</translation>
    </message>
    <message>
        <source>Room on the stage</source>
        <translation>الغرفة على المنصة</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Scan the code, or open this address</source>
        <translation>امسح الرمز أو افتح هذا العنوان</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Stage: {room}</source>
        <translation>المنصة: {room}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Could not start</source>
        <translation>تعذر البدء</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>الاستضافة جارية</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>الاستضافة متوقفة</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Waits to be sent to guests. The history's write-ahead log has {size}.</source>
        <translation>ينتظر إرساله إلى الضيوف. سجل الكتابة المسبقة للمحفوظات {size}.</translation>
    </message>
    <message>
        <source>queue {size}</source>
        <translation>الطابور {size}</translation>
    </message>
    <message>
        <source>{rate} msg/s</source>
        <translation>{rate} رسالة/ث</translation>
    </message>
</context>
<context>
    <name>StayingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Guests read it nowhere any more; Ctrl+Z brings it back.</source>
        <translation>لا يقرؤه الضيوف في أي مكان بعد ذلك؛ Ctrl+Z يعيده.</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>إلى أي وقت مضى</translation>
    </message>
    <message>
        <source>In the last 10 minutes</source>
        <translation>في آخر 10 دقائق</translation>
    </message>
    <message>
        <source>In the last day</source>
        <translation>في آخر يوم</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>في آخر ساعة</translation>
    </message>
    <message>
        <source>Nobody said that in this time.</source>
        <translation>لم يقل أحد ذلك في هذا الوقت.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take back everything {who} said in {room}?</source>
        <translation>سحب كل ما قاله {who} في {room}؟</translation>
    </message>
    <message>
        <source>Take back “{words}” from everyone in {room}?</source>
        <translation>سحب «{words}» من الجميع في {room}؟</translation>
    </message>
    <message>
        <source>What they said in {rooms} stays.</source>
        <translation>ما قاله في {rooms} يبقى.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages: {who}</source>
        <translation>
            <numerusform>{count} رسالة: {who}</numerusform>
            <numerusform>رسالة واحدة: {who}</numerusform>
            <numerusform>رسالتان: {who}</numerusform>
            <numerusform>{count} رسائل: {who}</numerusform>
            <numerusform>{count} رسالة: {who}</numerusform>
            <numerusform>{count} رسالة: {who}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Address guests use</source>
        <translation>العنوان للضيوف</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>أدوات أخرى</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>عرض النافذة</translation>
    </message>
    <message>
        <source>Stop hosting and quit</source>
        <translation>إيقاف الاستضافة والإنهاء</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>A rule about joins can't be tried out: it isn't about messages.</source>
        <translation>قاعدة عن الدخول لا يمكن تجربتها: ليست عن الرسائل.</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>جميع الغرف</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>بسبب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From: {people}</source>
        <translation>من: {people}</translation>
    </message>
    <message>
        <source>It would</source>
        <translation>الأثر</translation>
    </message>
    <message numerus="yes">
        <source>It would have met none of {count} messages.</source>
        <translation>
            <numerusform>لم تكن لتصيب أيًا من {count} رسالة.</numerusform>
            <numerusform>لم تكن لتصيب الرسالة.</numerusform>
            <numerusform>لم تكن لتصيب أيًا من الرسالتين.</numerusform>
            <numerusform>لم تكن لتصيب أيًا من {count} رسائل.</numerusform>
            <numerusform>لم تكن لتصيب أيًا من {count} رسالة.</numerusform>
            <numerusform>لم تكن لتصيب أيًا من {count} رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have met {hits} of {count} messages.</source>
        <translation>
            <numerusform>كانت ستصيب {hits} من {count} رسالة.</numerusform>
            <numerusform>كانت ستصيب {hits} من رسالة واحدة.</numerusform>
            <numerusform>كانت ستصيب {hits} من رسالتين.</numerusform>
            <numerusform>كانت ستصيب {hits} من {count} رسائل.</numerusform>
            <numerusform>كانت ستصيب {hits} من {count} رسالة.</numerusform>
            <numerusform>كانت ستصيب {hits} من {count} رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Messages that would have been met</source>
        <translation>الرسائل التي كانت ستصيبها</translation>
    </message>
    <message>
        <source>Nothing is done to anybody. Everyone counts as a guest who is new.</source>
        <translation>لا يجري شيء لأحد. يُعد كل واحد ضيفًا جديدًا.</translation>
    </message>
    <message>
        <source>Nothing was said there in that time.</source>
        <translation>لم يُقل شيء هناك في ذلك الوقت.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>The last 10 minutes</source>
        <translation>آخر 10 دقائق</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>There is no room.</source>
        <translation>لا توجد غرفة.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>TurnList</name>
    <message>
        <source>Raised hands</source>
        <translation>الأيدي المرفوعة</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>وواحد غير ذلك</numerusform>
            <numerusform>واثنان غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hands are up</source>
        <translation>
            <numerusform>لا أيدي مرفوعة</numerusform>
            <numerusform>يد واحدة مرفوعة</numerusform>
            <numerusform>يدان مرفوعتان</numerusform>
            <numerusform>{count} أيدٍ مرفوعة</numerusform>
            <numerusform>{count} يدًا مرفوعة</numerusform>
            <numerusform>{count} يد مرفوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}. {who}</source>
        <translation>{number}. {who}</translation>
    </message>
    <message>
        <source>{who} has the word</source>
        <translation>الكلمة لـ {who}</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason, shown to them (may stay empty)</source>
        <translation>السبب، يُعرض له (ويجوز تركه فارغًا)</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done: {what}</source>
        <translation>تم: {what}</translation>
    </message>
    <message>
        <source>This can't be taken back: {what}</source>
        <translation>لا يمكن التراجع عن: {what}</translation>
    </message>
    <message>
        <source>{key} undoes it</source>
        <translation>{key} للتراجع</translation>
    </message>
</context>
<context>
    <name>UnforeseenDialog</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ بيانات التشخيص</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>So far {count} times.</source>
        <translation>
            <numerusform>لم يحدث حتى الآن ({count}).</numerusform>
            <numerusform>مرة واحدة حتى الآن ({count}).</numerusform>
            <numerusform>مرتان حتى الآن ({count}).</numerusform>
            <numerusform>{count} مرات حتى الآن.</numerusform>
            <numerusform>{count} مرة حتى الآن.</numerusform>
            <numerusform>{count} مرة حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خلل ما</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw</source>
        <translation>حدث خلل لم يتوقعه أحد</translation>
    </message>
    <message>
        <source>You can go on. If something doesn't work any more, end the program and start it anew. Whoever looks into it needs the diagnostics: they say where in the program it happened and how it is set, but no passwords and nothing that guests wrote.</source>
        <translation>يمكنك المتابعة. إن توقف شيء عن العمل، فأنهِ البرنامج وشغّله من جديد. من يبحث في الأمر يحتاج إلى بيانات التشخيص: تقول أين حدث ذلك في البرنامج وكيف ضُبط، دون كلمات مرور ودون أي شيء كتبه الضيوف.</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>&amp;Ban {who}…</source>
        <translation>&amp;حظر {who}…</translation>
    </message>
    <message>
        <source>&amp;Ban…</source>
        <translation>&amp;حظر…</translation>
    </message>
    <message>
        <source>&amp;Blur pictures in {who}…</source>
        <translation>&amp;تمويه الصور في {who}…</translation>
    </message>
    <message>
        <source>&amp;Blur pictures…</source>
        <translation>&amp;تمويه الصور…</translation>
    </message>
    <message>
        <source>&amp;Close room…</source>
        <translation>إ&amp;غلاق الغرفة…</translation>
    </message>
    <message>
        <source>&amp;Close {who}…</source>
        <translation>إ&amp;غلاق {who}…</translation>
    </message>
    <message>
        <source>&amp;Delay in {who}…</source>
        <translation>&amp;التأخير في {who}…</translation>
    </message>
    <message>
        <source>&amp;Delay…</source>
        <translation>&amp;التأخير…</translation>
    </message>
    <message>
        <source>&amp;Give the word</source>
        <translation>إعطاء &amp;الكلمة</translation>
    </message>
    <message>
        <source>&amp;Give {who} the word</source>
        <translation>إعطاء &amp;الكلمة: {who}</translation>
    </message>
    <message>
        <source>&amp;Hold the messages of {who}</source>
        <translation>&amp;تعليق رسائل {who}</translation>
    </message>
    <message>
        <source>&amp;Hold what they say</source>
        <translation>&amp;تعليق ما يقوله</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>إ&amp;خراج</translation>
    </message>
    <message>
        <source>&amp;Kick {who}</source>
        <translation>إ&amp;خراج {who}</translation>
    </message>
    <message>
        <source>&amp;List of names for {who}…</source>
        <translation>&amp;قائمة أسماء {who}…</translation>
    </message>
    <message>
        <source>&amp;List of names…</source>
        <translation>&amp;قائمة الأسماء…</translation>
    </message>
    <message>
        <source>&amp;Lower all hands</source>
        <translation>&amp;إنزال كل الأيدي</translation>
    </message>
    <message>
        <source>&amp;Lower all hands in {who}</source>
        <translation>&amp;إنزال كل الأيدي في {who}</translation>
    </message>
    <message>
        <source>&amp;Lower the hand</source>
        <translation>&amp;إنزال اليد</translation>
    </message>
    <message>
        <source>&amp;Lower the hand of {who}</source>
        <translation>&amp;إنزال يد {who}</translation>
    </message>
    <message>
        <source>&amp;Move {who}…</source>
        <translation>نق&amp;ل {who}…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>نق&amp;ل…</translation>
    </message>
    <message>
        <source>&amp;Mute for 10 minutes</source>
        <translation>كتم 10 &amp;دقائق</translation>
    </message>
    <message>
        <source>&amp;Mute {who} for 10 minutes</source>
        <translation>كتم {who} 10 &amp;دقائق</translation>
    </message>
    <message>
        <source>&amp;Next raised hand</source>
        <translation>اليد ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Next raised hand in {who}</source>
        <translation>اليد ال&amp;تالية في {who}</translation>
    </message>
    <message>
        <source>&amp;PIN of {who}…</source>
        <translation>&amp;رمز PIN في {who}…</translation>
    </message>
    <message>
        <source>&amp;PIN…</source>
        <translation>&amp;رمز PIN…</translation>
    </message>
    <message>
        <source>&amp;Reserved names in {who}…</source>
        <translation>&amp;الأسماء المحجوزة في {who}…</translation>
    </message>
    <message>
        <source>&amp;Reserved names…</source>
        <translation>&amp;الأسماء المحجوزة…</translation>
    </message>
    <message>
        <source>&amp;Slow mode in {who}…</source>
        <translation>الوضع ال&amp;بطيء في {who}…</translation>
    </message>
    <message>
        <source>&amp;Slow mode, approval and pictures</source>
        <translation>الوضع ال&amp;بطيء والموافقة والصور</translation>
    </message>
    <message>
        <source>&amp;Slow mode…</source>
        <translation>الوضع ال&amp;بطيء…</translation>
    </message>
    <message>
        <source>&amp;Take back everything {who} said in {room}…</source>
        <translation>سحب &amp;كل ما قاله {who} في {room}…</translation>
    </message>
    <message>
        <source>&amp;Take back everything…</source>
        <translation>سحب &amp;كل شيء…</translation>
    </message>
    <message>
        <source>&amp;Take the word back</source>
        <translation>&amp;استعادة الكلمة</translation>
    </message>
    <message>
        <source>&amp;Take the word back in {who}</source>
        <translation>&amp;استعادة الكلمة في {who}</translation>
    </message>
    <message>
        <source>&amp;Topic, notice, pin and history</source>
        <translation>الموضوع &amp;والإعلان والتثبيت والمحفوظات</translation>
    </message>
    <message>
        <source>&amp;Unpin the message</source>
        <translation>إلغاء تثبيت &amp;الرسالة</translation>
    </message>
    <message>
        <source>&amp;Unpin the message in {who}</source>
        <translation>إلغاء تثبيت &amp;الرسالة في {who}</translation>
    </message>
    <message>
        <source>&amp;Warn {who}…</source>
        <translation>تح&amp;ذير {who}…</translation>
    </message>
    <message>
        <source>&amp;Warn…</source>
        <translation>تح&amp;ذير…</translation>
    </message>
    <message>
        <source>Any name may come in</source>
        <translation>يدخل أي اسم</translation>
    </message>
    <message>
        <source>Appro&amp;val in {who}…</source>
        <translation>الم&amp;وافقة في {who}…</translation>
    </message>
    <message>
        <source>Appro&amp;val…</source>
        <translation>الم&amp;وافقة…</translation>
    </message>
    <message>
        <source>Ask whoever is new for a PIN</source>
        <translation>طلب رمز PIN ممن هو جديد</translation>
    </message>
    <message>
        <source>Banned {who}</source>
        <translation>حُظر {who}</translation>
    </message>
    <message>
        <source>Bring back what the last clearing took away</source>
        <translation>إعادة ما أخذه آخر مسح</translation>
    </message>
    <message numerus="yes">
        <source>Brought back {count} strokes</source>
        <translation>
            <numerusform>أُعيد {count} خط</numerusform>
            <numerusform>أُعيد خط واحد</numerusform>
            <numerusform>أُعيد خطان</numerusform>
            <numerusform>أُعيدت {count} خطوط</numerusform>
            <numerusform>أُعيد {count} خطًا</numerusform>
            <numerusform>أُعيد {count} خط</numerusform>
        </translation>
    </message>
    <message>
        <source>Chan&amp;ging messages in {who}…</source>
        <translation>ت&amp;عديل الرسائل في {who}…</translation>
    </message>
    <message>
        <source>Chan&amp;ging messages…</source>
        <translation>ت&amp;عديل الرسائل…</translation>
    </message>
    <message>
        <source>Choose how long they say nothing, and say why</source>
        <translation>اختيار مدة الكتم، وذكر السبب</translation>
    </message>
    <message>
        <source>Clear the &amp;whiteboard</source>
        <translation>م&amp;سح السبورة</translation>
    </message>
    <message>
        <source>Clear the &amp;whiteboard of {who}</source>
        <translation>مسح &amp;سبورة {who}</translation>
    </message>
    <message numerus="yes">
        <source>Cleared {count} strokes</source>
        <translation>
            <numerusform>مُسح {count} خط</numerusform>
            <numerusform>مُسح خط واحد</numerusform>
            <numerusform>مُسح خطان</numerusform>
            <numerusform>مُسحت {count} خطوط</numerusform>
            <numerusform>مُسح {count} خطًا</numerusform>
            <numerusform>مُسح {count} خط</numerusform>
        </translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>إغلاق الغرفة</translation>
    </message>
    <message>
        <source>E&amp;xceptions for {who}…</source>
        <translation>&amp;استثناءات {who}…</translation>
    </message>
    <message>
        <source>E&amp;xceptions…</source>
        <translation>&amp;استثناءات…</translation>
    </message>
    <message>
        <source>En&amp;d the membership</source>
        <translation>&amp;إنهاء العضوية</translation>
    </message>
    <message>
        <source>En&amp;d the membership of {who}</source>
        <translation>&amp;إنهاء عضوية {who}</translation>
    </message>
    <message>
        <source>Ended the membership of {who}</source>
        <translation>أُنهيت عضوية {who}</translation>
    </message>
    <message>
        <source>Exceptions for {who} are set</source>
        <translation>ضُبطت استثناءات {who}</translation>
    </message>
    <message>
        <source>Give the word to whose hand has been up the longest</source>
        <translation>إعطاء الكلمة لمن رُفعت يده منذ أطول وقت</translation>
    </message>
    <message>
        <source>Give them another name; what they drew and sent stays theirs</source>
        <translation>إعطاؤه اسمًا آخر؛ ويبقى له ما رسمه وأرسله</translation>
    </message>
    <message>
        <source>Guests read nowhere any more what they said in this room lately; Ctrl+Z brings it back</source>
        <translation>لا يقرأ الضيوف بعد ذلك ما قاله في هذه الغرفة مؤخرًا؛ Ctrl+Z يعيده</translation>
    </message>
    <message>
        <source>H&amp;and and word</source>
        <translation>ال&amp;يد والكلمة</translation>
    </message>
    <message>
        <source>Have all that they say wait for you</source>
        <translation>كل ما يقوله ينتظرك</translation>
    </message>
    <message>
        <source>Have all that they say wait for you, and say why</source>
        <translation>كل ما يقوله ينتظرك، مع ذكر السبب</translation>
    </message>
    <message>
        <source>Have something stand above the messages</source>
        <translation>إبقاء شيء فوق الرسائل</translation>
    </message>
    <message>
        <source>Have what guests say wait until you let it through</source>
        <translation>ما يقوله الضيوف ينتظر حتى تمرره</translation>
    </message>
    <message>
        <source>Hold the messages of {who}, w&amp;ith a reason…</source>
        <translation>تعليق رسائل {who} &amp;بسبب…</translation>
    </message>
    <message>
        <source>Hold w&amp;ith a reason…</source>
        <translation>تعليق &amp;بسبب…</translation>
    </message>
    <message>
        <source>How long it is &amp;kept…</source>
        <translation>مدة ال&amp;حفظ…</translation>
    </message>
    <message>
        <source>How long {who} is &amp;kept…</source>
        <translation>مدة &amp;حفظ {who}…</translation>
    </message>
    <message>
        <source>Keep names, and what looks like them, from all guests</source>
        <translation>حجز أسماء، وما يشبهها، عن جميع الضيوف</translation>
    </message>
    <message>
        <source>Keep them out, for a time or for good; it is shown before whom else that hits</source>
        <translation>إبعاده لوقت أو بلا حد؛ ويُعرض قبل ذلك من يصيبه أيضًا</translation>
    </message>
    <message>
        <source>Kick with &amp;reason…</source>
        <translation>&amp;إخراج مع ذكر السبب…</translation>
    </message>
    <message>
        <source>Kick {who} with &amp;reason…</source>
        <translation>&amp;إخراج {who} مع ذكر السبب…</translation>
    </message>
    <message>
        <source>Kicked {who}</source>
        <translation>أُخرج {who}</translation>
    </message>
    <message>
        <source>Let each guest write one message in so many seconds</source>
        <translation>لكل ضيف رسالة واحدة كل عدد من الثواني</translation>
    </message>
    <message>
        <source>Let everyone in, have them wait until you let them in, or lock the room</source>
        <translation>إدخال الجميع، أو انتظارهم حتى تسمح لهم، أو إقفال الغرفة</translation>
    </message>
    <message>
        <source>Let out what the&amp;y say again</source>
        <translation>إنها&amp;ء التعليق</translation>
    </message>
    <message>
        <source>Let some seconds pass until guests see what others say: time to stop it</source>
        <translation>تمر ثوانٍ حتى يرى الضيوف ما يقوله الآخرون: وقت لإيقافه</translation>
    </message>
    <message>
        <source>Let somebody do more than others may in this room, or less</source>
        <translation>السماح لشخص بأكثر مما لغيره في هذه الغرفة، أو بأقل</translation>
    </message>
    <message>
        <source>Let them do what everyone may in this room; they stay</source>
        <translation>له ما للجميع في هذه الغرفة؛ ويبقى فيها</translation>
    </message>
    <message>
        <source>Let them do what members may in this room, and come in without asking</source>
        <translation>له ما للأعضاء في هذه الغرفة، ويدخل بلا طلب</translation>
    </message>
    <message>
        <source>Let them say nothing for ten minutes, wherever they come from</source>
        <translation>كتمه عشر دقائق، من أين جاء</translation>
    </message>
    <message>
        <source>Let them speak again, whoever muted them</source>
        <translation>إعادة الكلام إليه، أيًا كان من كتمه</translation>
    </message>
    <message>
        <source>Let them speak where others may not; who had the word has it no more</source>
        <translation>له أن يتكلم حيث لا يتكلم غيره؛ ومن كانت له الكلمة لم تعد له</translation>
    </message>
    <message>
        <source>Let {who} speak freel&amp;y again</source>
        <translation>إنها&amp;ء تعليق {who}</translation>
    </message>
    <message>
        <source>Made {who} a member</source>
        <translation>مُنحت العضوية: {who}</translation>
    </message>
    <message>
        <source>Make a m&amp;ember</source>
        <translation>منح ال&amp;عضوية</translation>
    </message>
    <message>
        <source>Make {who} a m&amp;ember</source>
        <translation>منح ال&amp;عضوية: {who}</translation>
    </message>
    <message>
        <source>Messages of {who} go out at once; what waits still waits for you</source>
        <translation>رسائل {who} تُرسل فورًا؛ وما ينتظر ما زال ينتظرك</translation>
    </message>
    <message>
        <source>Messages of {who} wait for you from now on</source>
        <translation>رسائل {who} تنتظرك من الآن</translation>
    </message>
    <message>
        <source>Moved {who}</source>
        <translation>نُقل {who}</translation>
    </message>
    <message>
        <source>Mute &amp;for…</source>
        <translation>كتم &amp;لمدة…</translation>
    </message>
    <message>
        <source>Mute {who} &amp;for…</source>
        <translation>كتم {who} &amp;لمدة…</translation>
    </message>
    <message>
        <source>Muted {who}</source>
        <translation>كُتم {who}</translation>
    </message>
    <message>
        <source>Muted {who} for 10 minutes</source>
        <translation>كُتم {who} لمدة 10 دقائق</translation>
    </message>
    <message>
        <source>Name, &amp;place and role</source>
        <translation>الاسم &amp;والمكان والدور</translation>
    </message>
    <message>
        <source>Names on the list: {count}</source>
        <translation>الأسماء في القائمة: {count}</translation>
    </message>
    <message>
        <source>Names that are reserved: {count}</source>
        <translation>الأسماء المحجوزة: {count}</translation>
    </message>
    <message>
        <source>No hand is up there</source>
        <translation>لا يد مرفوعة هناك</translation>
    </message>
    <message>
        <source>No hand is up, and nobody has the word</source>
        <translation>لا يد مرفوعة، ولا كلمة لأحد</translation>
    </message>
    <message>
        <source>No names are reserved</source>
        <translation>لا أسماء محجوزة</translation>
    </message>
    <message>
        <source>Nobody has the word any more</source>
        <translation>لم تعد الكلمة لأحد</translation>
    </message>
    <message>
        <source>Not a member: {who}</source>
        <translation>ليس عضوًا: {who}</translation>
    </message>
    <message>
        <source>Not banned: {who}</source>
        <translation>لم يُحظر: {who}</translation>
    </message>
    <message>
        <source>Not changed: {who}</source>
        <translation>لم يتغير: {who}</translation>
    </message>
    <message>
        <source>Not given: {who}</source>
        <translation>لم تُعط: {who}</translation>
    </message>
    <message>
        <source>Not held: {who}</source>
        <translation>لم يُعلّق: {who}</translation>
    </message>
    <message>
        <source>Not kicked: {who}</source>
        <translation>لم يُخرج: {who}</translation>
    </message>
    <message>
        <source>Not lowered: {who}</source>
        <translation>لم تُنزل: {who}</translation>
    </message>
    <message>
        <source>Not moved: {who}</source>
        <translation>لم يُنقل: {who}</translation>
    </message>
    <message>
        <source>Not muted: {who}</source>
        <translation>لم يُكتم: {who}</translation>
    </message>
    <message>
        <source>Not renamed: {who}</source>
        <translation>لم يُغيّر الاسم: {who}</translation>
    </message>
    <message>
        <source>Not sent out: {who}</source>
        <translation>لم يُخرج: {who}</translation>
    </message>
    <message>
        <source>Not taken back: {who}</source>
        <translation>لم يُسحب: {who}</translation>
    </message>
    <message>
        <source>Not taken off the board: {who}</source>
        <translation>لم يُزل عن السبورة: {who}</translation>
    </message>
    <message>
        <source>Not unmuted: {who}</source>
        <translation>لم يُرفع الكتم: {who}</translation>
    </message>
    <message>
        <source>Not warned: {who}</source>
        <translation>لم يُحذّر: {who}</translation>
    </message>
    <message>
        <source>Nothing is drawn there</source>
        <translation>لا شيء مرسوم هناك</translation>
    </message>
    <message>
        <source>Paste a list of names, such as a class's: those come in, others don't or knock</source>
        <translation>لصق قائمة أسماء، كأسماء صف: هؤلاء يدخلون، وغيرهم لا يدخل أو يطرق الباب</translation>
    </message>
    <message>
        <source>Pinned &amp;notice in {who}…</source>
        <translation>&amp;إعلان مثبّت في {who}…</translation>
    </message>
    <message>
        <source>Pinned &amp;notice…</source>
        <translation>&amp;إعلان مثبّت…</translation>
    </message>
    <message>
        <source>Re&amp;name {who}…</source>
        <translation>&amp;تغيير اسم {who}…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;تغيير الاسم…</translation>
    </message>
    <message>
        <source>Re&amp;naming in {who}…</source>
        <translation>&amp;تغيير الأسماء في {who}…</translation>
    </message>
    <message>
        <source>Re&amp;naming…</source>
        <translation>&amp;تغيير الأسماء…</translation>
    </message>
    <message>
        <source>Renamed {who}</source>
        <translation>تغيّر اسم {who}</translation>
    </message>
    <message>
        <source>Say for how long guests may change and take back what they wrote</source>
        <translation>تحديد مدة تعديل الضيوف ما كتبوه وحذفه</translation>
    </message>
    <message>
        <source>Say how many days what is said in this room stays in the history</source>
        <translation>تحديد كم يومًا يبقى ما يقال في هذه الغرفة في المحفوظات</translation>
    </message>
    <message>
        <source>Say how much of what was said before they came guests may read</source>
        <translation>تحديد كم يقرأ الضيوف مما قيل قبل دخولهم</translation>
    </message>
    <message>
        <source>Say what this room is about; its guests see it</source>
        <translation>تحديد موضوع هذه الغرفة؛ ويراه ضيوفها</translation>
    </message>
    <message>
        <source>Say whether guests may take another name</source>
        <translation>تحديد هل للضيوف أن يتخذوا اسمًا آخر</translation>
    </message>
    <message>
        <source>Say whether guests see pictures blurred until they tap them</source>
        <translation>تحديد هل يرى الضيوف الصور مموّهة حتى لمسها</translation>
    </message>
    <message>
        <source>Send everyone out and remove the room</source>
        <translation>إخراج الجميع وإزالة الغرفة</translation>
    </message>
    <message>
        <source>Send out whom you select in the tables</source>
        <translation>إخراج المحددين في الجداول</translation>
    </message>
    <message>
        <source>Send them out and say why</source>
        <translation>إخراجه مع ذكر السبب</translation>
    </message>
    <message>
        <source>Send them out for a while; they can't come back before</source>
        <translation>إخراجه لبعض الوقت؛ ولا عودة قبل ذلك</translation>
    </message>
    <message>
        <source>Send them to another room; their page goes there by itself</source>
        <translation>إرساله إلى غرفة أخرى؛ وتنتقل صفحته بنفسها</translation>
    </message>
    <message>
        <source>Send {who} out of all rooms at once; they may return in a minute</source>
        <translation>إخراج {who} من جميع الغرف فورًا؛ والعودة ممكنة بعد دقيقة</translation>
    </message>
    <message>
        <source>Sent {who} out for a while</source>
        <translation>أُخرج {who} لبعض الوقت</translation>
    </message>
    <message>
        <source>Set &amp;topic…</source>
        <translation>&amp;تحديد الموضوع…</translation>
    </message>
    <message>
        <source>Set the &amp;topic of {who}…</source>
        <translation>&amp;تحديد موضوع {who}…</translation>
    </message>
    <message>
        <source>Take away all that they drew in this room, and nobody else's; Ctrl+Z brings it back</source>
        <translation>إزالة كل ما رسمه في هذه الغرفة، وحده دون غيره؛ Ctrl+Z يعيده</translation>
    </message>
    <message>
        <source>Take away all that was drawn in this room</source>
        <translation>إزالة كل ما رُسم في هذه الغرفة</translation>
    </message>
    <message>
        <source>Take away the message that is pinned above the others</source>
        <translation>إزالة الرسالة المثبّتة فوق غيرها</translation>
    </message>
    <message>
        <source>Take every raised hand down</source>
        <translation>إنزال كل يد مرفوعة</translation>
    </message>
    <message>
        <source>Take strokes of {who} off the boar&amp;d of {room}</source>
        <translation>إزالة خطوط {who} &amp;عن سبورة {room}</translation>
    </message>
    <message>
        <source>Take strokes off the boar&amp;d</source>
        <translation>إزالة الخطوط &amp;عن السبورة</translation>
    </message>
    <message>
        <source>Take their hand down; they may raise it again</source>
        <translation>إنزال يده؛ وله أن يرفعها من جديد</translation>
    </message>
    <message>
        <source>Tell them, and nobody else, that something won't do</source>
        <translation>إخباره وحده بأن شيئًا غير مقبول</translation>
    </message>
    <message>
        <source>The next one has the word</source>
        <translation>الكلمة للتالي</translation>
    </message>
    <message>
        <source>They have nothing on the board of {room}</source>
        <translation>ليس له شيء على سبورة {room}</translation>
    </message>
    <message>
        <source>They have said nothing in {room} that could be taken back</source>
        <translation>لم يقل في {room} ما يمكن سحبه</translation>
    </message>
    <message>
        <source>Time&amp;out for {who}…</source>
        <translation>إخراج {who} &amp;مؤقتًا…</translation>
    </message>
    <message>
        <source>Time&amp;out…</source>
        <translation>إخراج &amp;مؤقت…</translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} messages in {room}</source>
        <translation>
            <numerusform>سُحبت {count} رسالة في {room}</numerusform>
            <numerusform>سُحبت رسالة واحدة في {room}</numerusform>
            <numerusform>سُحبت رسالتان في {room}</numerusform>
            <numerusform>سُحبت {count} رسائل في {room}</numerusform>
            <numerusform>سُحبت {count} رسالة في {room}</numerusform>
            <numerusform>سُحبت {count} رسالة في {room}</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the hand of {who} down</source>
        <translation>أُنزلت يد {who}</translation>
    </message>
    <message numerus="yes">
        <source>Took {count} hands down</source>
        <translation>
            <numerusform>أُنزلت {count} يد</numerusform>
            <numerusform>أُنزلت يد واحدة</numerusform>
            <numerusform>أُنزلت يدان</numerusform>
            <numerusform>أُنزلت {count} أيدٍ</numerusform>
            <numerusform>أُنزلت {count} يدًا</numerusform>
            <numerusform>أُنزلت {count} يد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {count} strokes off the board of {room}</source>
        <translation>
            <numerusform>أُزيل {count} خط عن سبورة {room}</numerusform>
            <numerusform>أُزيل خط واحد عن سبورة {room}</numerusform>
            <numerusform>أُزيل خطان عن سبورة {room}</numerusform>
            <numerusform>أُزيلت {count} خطوط عن سبورة {room}</numerusform>
            <numerusform>أُزيل {count} خطًا عن سبورة {room}</numerusform>
            <numerusform>أُزيل {count} خط عن سبورة {room}</numerusform>
        </translation>
    </message>
    <message>
        <source>U&amp;nmute</source>
        <translation>&amp;رفع الكتم</translation>
    </message>
    <message>
        <source>U&amp;nmute {who}</source>
        <translation>&amp;رفع الكتم عن {who}</translation>
    </message>
    <message>
        <source>Undo clearin&amp;g</source>
        <translation>&amp;التراجع عن المسح</translation>
    </message>
    <message>
        <source>Undo clearin&amp;g of {who}</source>
        <translation>&amp;التراجع عن مسح {who}</translation>
    </message>
    <message>
        <source>Warned {who}</source>
        <translation>حُذّر {who}</translation>
    </message>
    <message>
        <source>What newco&amp;mers see…</source>
        <translation>ما &amp;يراه القادمون الجدد…</translation>
    </message>
    <message>
        <source>What newco&amp;mers to {who} see…</source>
        <translation>ما &amp;يراه القادمون إلى {who}…</translation>
    </message>
    <message>
        <source>What they say goes out at once again</source>
        <translation>ما يقوله يُرسل فورًا من جديد</translation>
    </message>
    <message>
        <source>Who co&amp;mes in</source>
        <translation>من &amp;يدخل</translation>
    </message>
    <message>
        <source>Who comes &amp;in to {who}…</source>
        <translation>من &amp;يدخل {who}…</translation>
    </message>
    <message>
        <source>Who comes &amp;in…</source>
        <translation>من &amp;يدخل…</translation>
    </message>
    <message>
        <source>Who s&amp;peaks</source>
        <translation>م&amp;ن يتكلم</translation>
    </message>
    <message>
        <source>{who} has the word</source>
        <translation>الكلمة لـ {who}</translation>
    </message>
    <message>
        <source>{who} may speak again</source>
        <translation>يمكن لـ {who} الكلام من جديد</translation>
    </message>
</context>
<context>
    <name>WaitingActs</name>
    <message>
        <source>Nobody knows any more whose message that is</source>
        <translation>لم يعد يُعرف لمن هذه الرسالة</translation>
    </message>
    <message>
        <source>Show only their messages</source>
        <translation>عرض رسائله فقط</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>The room it is for</source>
        <translation>الغرفة المقصودة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>عمّ هو</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>متى جاء</translation>
    </message>
    <message>
        <source>Who it is from</source>
        <translation>ممن هو</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>لماذا ينتظر</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>Ban…</source>
        <translation>حظر…</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Give the word</source>
        <translation>إعطاء الكلمة</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Let stand</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>تمرير</translation>
    </message>
    <message>
        <source>Lower the hand</source>
        <translation>إنزال اليد</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Nothing waits for you any more</source>
        <translation>لم يعد شيء ينتظرك</translation>
    </message>
    <message>
        <source>Reported by somebody</source>
        <translation>أبلغ عنه أحدهم</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>رأيته</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>ردّ عند الباب</translation>
    </message>
    <message>
        <source>What helps…</source>
        <translation>ما يفيد…</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>ما ينتظرك</translation>
    </message>
    <message numerus="yes">
        <source>{count} things wait for you</source>
        <translation>
            <numerusform>لا شيء ينتظرك</numerusform>
            <numerusform>أمر واحد ينتظرك</numerusform>
            <numerusform>أمران ينتظرانك</numerusform>
            <numerusform>{count} أمور تنتظرك</numerusform>
            <numerusform>{count} أمرًا ينتظرك</numerusform>
            <numerusform>{count} أمر ينتظرك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>{count} تنتظر</numerusform>
            <numerusform>{count} ينتظر</numerusform>
            <numerusform>{count} ينتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatHelps</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>ما يفيد</translation>
    </message>
</context>
<context>
    <name>WhoMay</name>
    <message>
        <source>&amp;Keep as preset…</source>
        <translation>&amp;حفظ كإعداد جاهز…</translation>
    </message>
    <message>
        <source>&amp;Remove preset</source>
        <translation>إزالة &amp;الإعداد</translation>
    </message>
    <message>
        <source>A table of its own</source>
        <translation>جدول خاص</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes back what was done last.</source>
        <translation>تم. Ctrl+Z للتراجع عن آخر ما جرى.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>It can be set in any room. A preset of that name is replaced.</source>
        <translation>يمكن ضبطه في أي غرفة. ويحل محل إعداد بالاسم نفسه.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep this table as a preset</source>
        <translation>حفظ هذا الجدول كإعداد جاهز</translation>
    </message>
    <message>
        <source>Make one in the Peer menu: Exceptions. It goes by the guest's browser.</source>
        <translation>يُنشأ من قائمة المشارك: استثناءات. وهو بحسب متصفح الضيف.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم الإعداد</translation>
    </message>
    <message>
        <source>Name, such as “Exam”</source>
        <translation>اسم، مثل «امتحان»</translation>
    </message>
    <message>
        <source>Pictures are blurred, too, until whoever sees them taps them: “Blur pictures…” in the Room menu ends that. Ctrl+Z takes back what was done last.</source>
        <translation>والصور مموّهة أيضًا حتى يلمسها من يراها: «تمويه الصور…» في قائمة الغرفة ينهي ذلك. Ctrl+Z للتراجع عن آخر ما جرى.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد جاهز</translation>
    </message>
    <message>
        <source>Remove e&amp;xception</source>
        <translation>&amp;إزالة الاستثناء</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>The room was closed.</source>
        <translation>أُغلقت الغرفة.</translation>
    </message>
    <message>
        <source>What they write to all goes to &amp;you and the moderators alone</source>
        <translation>ما يكتبونه للجميع يصل إليك &amp;وإلى الإشراف فقط</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>من يمكنه ماذا</translation>
    </message>
    <message>
        <source>Who may do what in {room}</source>
        <translation>من يمكنه ماذا في {room}</translation>
    </message>
    <message>
        <source>Whoever comes in newly may what everyone may; members are those who were let in, or made so in the Peer menu. Ctrl+Z takes back what was done last.</source>
        <translation>لمن يدخل جديدًا ما للجميع؛ والأعضاء هم من أُدخلوا، أو مُنحوا ذلك في قائمة المشارك. Ctrl+Z للتراجع عن آخر ما جرى.</translation>
    </message>
</context>
<context>
    <name>WifiForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Guests scan it to join your Wi-Fi, before the chat</source>
        <translation>يمسحه الضيوف للاتصال بشبكة Wi-Fi لديك، قبل الدردشة</translation>
    </message>
    <message>
        <source>It is shown no more, but {path} could not be changed: {why}</source>
        <translation>لم يعد الرمز يُعرض، لكن تعذر تغيير {path}: {why}</translation>
    </message>
    <message>
        <source>It is shown, but {path} could not be changed: {why}</source>
        <translation>يُعرض الرمز، لكن تعذر تغيير {path}: {why}</translation>
    </message>
    <message>
        <source>Keep it on this computer</source>
        <translation>حفظه على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>اسم شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>بلا كلمة مرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>عرض الرمز</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>عرض كلمة المرور</translation>
    </message>
    <message>
        <source>The code holds the password: whoever sees it can join the Wi-Fi. Kept, it can be read on the disk by you and this computer's administrators.</source>
        <translation>في الرمز كلمة المرور: من يراه يمكنه الاتصال بشبكة Wi-Fi. وإن حُفظت أمكنك أنت ومديرو هذا الحاسوب قراءتها على القرص.</translation>
    </message>
    <message>
        <source>The name of a Wi-Fi has at most 32 bytes.</source>
        <translation>اسم شبكة Wi-Fi لا يزيد على 32 بايت.</translation>
    </message>
    <message>
        <source>The password of a Wi-Fi has 8 to 63 characters, or 64 that are 0–9 and a–f.</source>
        <translation>كلمة مرور Wi-Fi من 8 إلى 63 حرفًا، أو 64 من 0–9 وa–f.</translation>
    </message>
    <message>
        <source>WPA, WPA2 or WPA3</source>
        <translation>WPA أو WPA2 أو WPA3</translation>
    </message>
    <message>
        <source>Which Wi-Fi is it?</source>
        <translation>أي شبكة Wi-Fi هي؟</translation>
    </message>
    <message>
        <source>Wi-Fi code</source>
        <translation>رمز Wi-Fi</translation>
    </message>
    <message>
        <source>Without a password choose No password.</source>
        <translation>إن لم تكن كلمة مرور فيُرجى اختيار «بلا كلمة مرور».</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A guest opened the room {room}</source>
        <translation>فتح ضيف الغرفة {room}</translation>
    </message>
    <message>
        <source>An edit. {why}</source>
        <translation>تعديل. {why}</translation>
    </message>
    <message>
        <source>By the rule {name}</source>
        <translation>بالقاعدة {name}</translation>
    </message>
    <message>
        <source>Changed “{before}” to “{now}”</source>
        <translation>تغيّر «{before}» إلى «{now}»</translation>
    </message>
    <message>
        <source>Flagged by the rule {name}</source>
        <translation>أشارت إليها القاعدة {name}</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>تُرسل بعد لحظة</translation>
    </message>
    <message>
        <source>Hand raised</source>
        <translation>رفع اليد</translation>
    </message>
    <message>
        <source>Held, as all from them</source>
        <translation>معلّقة، مثل كل ما يقوله</translation>
    </message>
    <message>
        <source>History off: {why}</source>
        <translation>المحفوظات معطّلة: {why}</translation>
    </message>
    <message>
        <source>History on again: what was said meanwhile is kept</source>
        <translation>المحفوظات تعمل من جديد: ما قيل في الأثناء محفوظ</translation>
    </message>
    <message>
        <source>Its history is kept for ever</source>
        <translation>محفوظاتها تبقى إلى الأبد</translation>
    </message>
    <message numerus="yes">
        <source>Its history is kept for {count} days</source>
        <translation>
            <numerusform>محفوظاتها تبقى {count} يوم</numerusform>
            <numerusform>محفوظاتها تبقى يومًا واحدًا</numerusform>
            <numerusform>محفوظاتها تبقى يومين</numerusform>
            <numerusform>محفوظاتها تبقى {count} أيام</numerusform>
            <numerusform>محفوظاتها تبقى {count} يومًا</numerusform>
            <numerusform>محفوظاتها تبقى {count} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Knocks</source>
        <translation>يطرق الباب</translation>
    </message>
    <message>
        <source>Knocks: a new device where {name} was banned</source>
        <translation>يطرق الباب: جهاز جديد حيث حُظر {name}</translation>
    </message>
    <message>
        <source>Newcomers to {room} see all that was said since it was opened</source>
        <translation>القادمون إلى {room} يرون كل ما قيل منذ فتحها</translation>
    </message>
    <message>
        <source>Newcomers to {room} see nothing of what was said before</source>
        <translation>القادمون إلى {room} لا يرون شيئًا مما قيل من قبل</translation>
    </message>
    <message numerus="yes">
        <source>Newcomers to {room} see the last {count} messages</source>
        <translation>
            <numerusform>القادمون إلى {room} يرون آخر {count} رسالة</numerusform>
            <numerusform>القادمون إلى {room} يرون الرسالة الأخيرة</numerusform>
            <numerusform>القادمون إلى {room} يرون آخر رسالتين</numerusform>
            <numerusform>القادمون إلى {room} يرون آخر {count} رسائل</numerusform>
            <numerusform>القادمون إلى {room} يرون آخر {count} رسالة</numerusform>
            <numerusform>القادمون إلى {room} يرون آخر {count} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: {name} is muted</source>
        <translation>لم تُرسل: {name} مكتوم</translation>
    </message>
    <message>
        <source>Not taken; they read: “{why}”</source>
        <translation>لم تُقبل؛ وقيل له: «{why}»</translation>
    </message>
    <message>
        <source>Nothing of that is there to be taken back</source>
        <translation>لا شيء من ذلك يمكن سحبه</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Refused: “{said}”; they read: “{why}”</source>
        <translation>رُفضت: «{said}»؛ وقيل له: «{why}»</translation>
    </message>
    <message>
        <source>Reported by {name}</source>
        <translation>أبلغ عنه {name}</translation>
    </message>
    <message>
        <source>Room {room} closed</source>
        <translation>أُغلقت الغرفة {room}</translation>
    </message>
    <message>
        <source>Room {room} is yours now: it stays when its last guest leaves</source>
        <translation>الغرفة {room} لك الآن: تبقى حين يغادر آخر ضيف</translation>
    </message>
    <message>
        <source>Room {room} opened</source>
        <translation>فُتحت الغرفة {room}</translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} messages</source>
        <translation>
            <numerusform>سُحبت {count} رسالة</numerusform>
            <numerusform>سُحبت رسالة واحدة</numerusform>
            <numerusform>سُحبت رسالتان</numerusform>
            <numerusform>سُحبت {count} رسائل</numerusform>
            <numerusform>سُحبت {count} رسالة</numerusform>
            <numerusform>سُحبت {count} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic of {room} taken away</source>
        <translation>أُزيل موضوع {room}</translation>
    </message>
    <message>
        <source>Topic of {room}: {topic}</source>
        <translation>موضوع {room}: {topic}</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>تنتظر الموافقة</translation>
    </message>
    <message>
        <source>a message that isn't kept any more</source>
        <translation>رسالة لم تعد محفوظة</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>وواحد غير ذلك</numerusform>
            <numerusform>واثنان غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>approval</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>ask the host only</source>
        <translation>سؤال المضيف فقط</translation>
    </message>
    <message numerus="yes">
        <source>brought back {count} strokes</source>
        <translation>
            <numerusform>أعاد {count} خط</numerusform>
            <numerusform>أعاد خطًا واحدًا</numerusform>
            <numerusform>أعاد خطين</numerusform>
            <numerusform>أعاد {count} خطوط</numerusform>
            <numerusform>أعاد {count} خطًا</numerusform>
            <numerusform>أعاد {count} خط</numerusform>
        </translation>
    </message>
    <message>
        <source>brought the whiteboard back</source>
        <translation>أعاد السبورة</translation>
    </message>
    <message>
        <source>class</source>
        <translation>صف دراسي</translation>
    </message>
    <message>
        <source>cleared the whiteboard</source>
        <translation>مسح السبورة</translation>
    </message>
    <message>
        <source>connection test</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>delay {seconds} s</source>
        <translation>تأخير {seconds} ث</translation>
    </message>
    <message>
        <source>drew on the whiteboard</source>
        <translation>رسم على السبورة</translation>
    </message>
    <message numerus="yes">
        <source>erased {count} strokes</source>
        <translation>
            <numerusform>محا {count} خط</numerusform>
            <numerusform>محا خطًا واحدًا</numerusform>
            <numerusform>محا خطين</numerusform>
            <numerusform>محا {count} خطوط</numerusform>
            <numerusform>محا {count} خطًا</numerusform>
            <numerusform>محا {count} خط</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>not all allowed</source>
        <translation>ليس كله مسموحًا</translation>
    </message>
    <message>
        <source>pinned: {text}</source>
        <translation>مثبّت: {text}</translation>
    </message>
    <message>
        <source>pinned: {who}: {text}</source>
        <translation>مثبّت: {who}: {text}</translation>
    </message>
    <message>
        <source>put a picture on the whiteboard</source>
        <translation>وضع صورة على السبورة</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>هادئة</translation>
    </message>
    <message>
        <source>sent the file {name} ({size})</source>
        <translation>أرسل الملف {name} ({size})</translation>
    </message>
    <message>
        <source>slow {seconds} s</source>
        <translation>بطيئة {seconds} ث</translation>
    </message>
    <message>
        <source>view the board</source>
        <translation>مشاهدة السبورة</translation>
    </message>
    <message>
        <source>waiting room</source>
        <translation>غرفة انتظار</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>wrote on the whiteboard: “{words}”</source>
        <translation>كتب على السبورة: «{words}»</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{count} أيام</numerusform>
            <numerusform>{count} يومًا</numerusform>
            <numerusform>{count} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests</source>
        <translation>
            <numerusform>لا ضيوف</numerusform>
            <numerusform>ضيف واحد</numerusform>
            <numerusform>ضيفان</numerusform>
            <numerusform>{count} ضيوف</numerusform>
            <numerusform>{count} ضيفًا</numerusform>
            <numerusform>{count} ضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>{count} غير ذلك</numerusform>
            <numerusform>واحد غير ذلك</numerusform>
            <numerusform>اثنان غير ذلك</numerusform>
            <numerusform>{count} غير ذلك</numerusform>
            <numerusform>{count} غير ذلك</numerusform>
            <numerusform>{count} غير ذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} peers</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{count} أشخاص</numerusform>
            <numerusform>{count} شخصًا</numerusform>
            <numerusform>{count} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <translation>
            <numerusform>{count} غرفة</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>{count} غرف</numerusform>
            <numerusform>{count} غرفة</numerusform>
            <numerusform>{count} غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>{former} is called {name} now</source>
        <translation>{former} اسمه الآن {name}</translation>
    </message>
    <message>
        <source>{name} came back in another window</source>
        <translation>عاد {name} في نافذة أخرى</translation>
    </message>
    <message>
        <source>{name} could not join</source>
        <translation>تعذر انضمام {name}</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>غادر {name}</translation>
    </message>
    <message>
        <source>{name} has left; somebody else has that name now</source>
        <translation>غادر {name}؛ وهذا الاسم لغيره الآن</translation>
    </message>
    <message>
        <source>{name} joined</source>
        <translation>دخل {name}</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>غادر {name}</translation>
    </message>
    <message>
        <source>{name} left: hosting stopped</source>
        <translation>غادر {name}: توقفت الاستضافة</translation>
    </message>
    <message>
        <source>{name} left: the room was closed</source>
        <translation>غادر {name}: أُغلقت الغرفة</translation>
    </message>
    <message>
        <source>{name} lost the connection</source>
        <translation>انقطع اتصال {name}</translation>
    </message>
    <message>
        <source>{name} took back a message of their own</source>
        <translation>حذف {name} رسالة له</translation>
    </message>
    <message>
        <source>{name} waits to be let in</source>
        <translation>ينتظر {name} السماح بالدخول</translation>
    </message>
    <message>
        <source>{name} wants to come in</source>
        <translation>يريد {name} الدخول</translation>
    </message>
    <message>
        <source>{name} wants to speak</source>
        <translation>يريد {name} الكلام</translation>
    </message>
    <message>
        <source>{name} was banned</source>
        <translation>حُظر {name}</translation>
    </message>
    <message>
        <source>{name} was given a timeout</source>
        <translation>أُخرج {name} مؤقتًا</translation>
    </message>
    <message>
        <source>{name} was kept out by a ban</source>
        <translation>مُنع {name} بسبب حظر</translation>
    </message>
    <message>
        <source>{name} was kicked</source>
        <translation>أُخرج {name}</translation>
    </message>
    <message>
        <source>{name} was moved to another room</source>
        <translation>نُقل {name} إلى غرفة أخرى</translation>
    </message>
    <message>
        <source>{name} was removed for flooding</source>
        <translation>أُخرج {name} لإغراقه الغرفة</translation>
    </message>
    <message>
        <source>{name} was removed: it broke the protocol</source>
        <translation>أُخرج {name}: خالف البروتوكول</translation>
    </message>
    <message>
        <source>{name} was removed: its connection is too slow</source>
        <translation>أُخرج {name}: اتصاله بطيء جدًا</translation>
    </message>
    <message>
        <source>{name} was turned away</source>
        <translation>رُدّ {name} عند الباب</translation>
    </message>
    <message numerus="yes">
        <source>{name}'s client is too fast: {count} messages not passed on</source>
        <translation>
            <numerusform>برنامج {name} أسرع مما يُقبل: لم تُمرر {count} رسالة</numerusform>
            <numerusform>برنامج {name} أسرع مما يُقبل: لم تُمرر رسالة واحدة</numerusform>
            <numerusform>برنامج {name} أسرع مما يُقبل: لم تُمرر رسالتان</numerusform>
            <numerusform>برنامج {name} أسرع مما يُقبل: لم تُمرر {count} رسائل</numerusform>
            <numerusform>برنامج {name} أسرع مما يُقبل: لم تُمرر {count} رسالة</numerusform>
            <numerusform>برنامج {name} أسرع مما يُقبل: لم تُمرر {count} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation>{these} و{last}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>{what}: “{said}”</source>
        <translation>{what}: «{said}»</translation>
    </message>
    <message>
        <source>“{said}”</source>
        <translation>«{said}»</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
</TS>
