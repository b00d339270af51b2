<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>bytes</name>
    <message numerus="yes">
        <source>… %Ln more byte(s)</source>
        <translation>
            <numerusform>… لا بايت غيرها</numerusform>
            <numerusform>… بايت آخر</numerusform>
            <numerusform>… بايتان آخران</numerusform>
            <numerusform>… %Ln بايتات أخرى</numerusform>
            <numerusform>… %Ln بايت أخرى</numerusform>
            <numerusform>… %Ln بايت أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::AboutDialog</name>
    <message>
        <source>About Carillon</source>
        <translation>حول Carillon</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Built With</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>تفاصيل للتقرير</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Carillon %1</source>
        <translation>Carillon %1</translation>
    </message>
    <message>
        <source>Compose a notification once, see it on every platform it would reach.</source>
        <translation>حرّر الإشعار مرة واحدة، وشاهده على كل منصة سيصل إليها.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>برنامج حر بموجب GNU General Public License، الإصدار 3 أو أحدث (GPL-3.0-or-later). ويُقدَّم بلا أي ضمان.</translation>
    </message>
    <message>
        <source>Previews are simulated: they are drawn from published figures and measurements.</source>
        <translation>المعاينات محاكاة: تُرسم استنادًا إلى أرقام منشورة وقياسات.</translation>
    </message>
    <message>
        <source>Not affiliated with Microsoft, Apple or Google. Windows, iOS and Android are names of their owners.</source>
        <translation>لا صلة للبرنامج بـ Microsoft أو Apple أو Google. وWindows وiOS وAndroid أسماء تعود إلى أصحابها.</translation>
    </message>
    <message>
        <source>The icons are Carillon’s own, under the same licence. Fonts are those of your system; none come with the program.</source>
        <translation>الأيقونات خاصة بـ Carillon، وبالترخيص نفسه. والخطوط هي خطوط نظامك؛ فالبرنامج لا يتضمن أي خط.</translation>
    </message>
    <message>
        <source>What Carillon is built with</source>
        <translation>ما بُني به Carillon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>التفاصيل في الحافظة.</translation>
    </message>
</context>
<context>
    <name>carillon::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>Start from the documented example</source>
        <translation>البدء من المثال الموثق</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open a notification&apos;s JSON or a .http file</source>
        <translation>فتح إشعار من ملف JSON أو ملف .http</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save the draft to its file</source>
        <translation>حفظ المسودة في ملفها</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Save the draft to another file</source>
        <translation>حفظ المسودة في ملف آخر</translation>
    </message>
    <message>
        <source>Contact S&amp;heet…</source>
        <translation>&amp;ورقة المعاينة…</translation>
    </message>
    <message>
        <source>Show the draft on many surfaces as one picture, and save it</source>
        <translation>عرض المسودة على مواضع عرض كثيرة في صورة واحدة، وحفظها</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>البحث في JSON</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>ا&amp;ستبدال…</translation>
    </message>
    <message>
        <source>Find in the JSON and replace</source>
        <translation>البحث في JSON والاستبدال</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>بحث عن التال&amp;ي</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>بحث عن الساب&amp;ق</translation>
    </message>
    <message>
        <source>&amp;What May Stand Here</source>
        <translation>ما يجوز &amp;هنا</translation>
    </message>
    <message>
        <source>Offer the names or values that may stand at the cursor</source>
        <translation>عرض الأسماء أو القيم الجائزة عند المؤشر</translation>
    </message>
    <message>
        <source>F&amp;ormat JSON</source>
        <translation>تنسيق &amp;JSON</translation>
    </message>
    <message>
        <source>Put one member on each line</source>
        <translation>وضع كل عضو في سطر</translation>
    </message>
    <message>
        <source>Fo&amp;ld or Unfold</source>
        <translation>&amp;طي أو توسيع</translation>
    </message>
    <message>
        <source>Hide or show what is between the brackets here</source>
        <translation>إخفاء ما بين الأقواس هنا أو إظهاره</translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation>طي ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>ت&amp;وسيع الكل</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>Theme, text size, language, port and storage place</source>
        <translation>السمة وحجم النص واللغة والمنفذ ومكان التخزين</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>ال&amp;نموذج</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation>&amp;HTTP</translation>
    </message>
    <message>
        <source>&amp;Native</source>
        <translation>الأ&amp;صلي</translation>
    </message>
    <message>
        <source>Show what each platform would be sent, and the reach</source>
        <translation>عرض ما سيُرسل إلى كل منصة، ومدى الوصول</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>ال&amp;موجز</translation>
    </message>
    <message>
        <source>Show what was received, newest first</source>
        <translation>عرض ما ورد، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Fan-&amp;out</source>
        <translation>الت&amp;وزيع</translation>
    </message>
    <message>
        <source>Show what became of each notification on each device</source>
        <translation>عرض مصير كل إشعار على كل جهاز</translation>
    </message>
    <message>
        <source>&amp;Add Device…</source>
        <translation>إ&amp;ضافة جهاز…</translation>
    </message>
    <message>
        <source>Add a simulated device</source>
        <translation>إضافة جهاز محاكى</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>&amp;حسب النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>Send the draft to the target</source>
        <translation>إرسال المسودة إلى الوجهة</translation>
    </message>
    <message>
        <source>Send &amp;Many…</source>
        <translation>إرسال م&amp;تعدد…</translation>
    </message>
    <message>
        <source>Send the draft once for each row of a table</source>
        <translation>إرسال المسودة مرة لكل صف من جدول</translation>
    </message>
    <message>
        <source>Cance&amp;l Sending</source>
        <translation>إ&amp;لغاء الإرسال</translation>
    </message>
    <message>
        <source>Stop sending, or waiting to send again</source>
        <translation>إيقاف الإرسال، أو انتظار إعادة الإرسال</translation>
    </message>
    <message>
        <source>&amp;Manage Targets…</source>
        <translation>إدارة ال&amp;وجهات…</translation>
    </message>
    <message>
        <source>Add and change the targets to send to</source>
        <translation>إضافة الوجهات وتغييرها</translation>
    </message>
    <message>
        <source>&amp;Receive From…</source>
        <translation>الا&amp;ستقبال من…</translation>
    </message>
    <message>
        <source>Show the feed of this app&apos;s service or of a shared one</source>
        <translation>عرض موجز خدمة هذا التطبيق أو خدمة مشتركة</translation>
    </message>
    <message>
        <source>Send &amp;Again</source>
        <translation>إعا&amp;دة الإرسال</translation>
    </message>
    <message>
        <source>Send once more what is chosen among the sent, or was sent last</source>
        <translation>إعادة إرسال المحدد في المُرسَل، أو آخر ما أُرسل</translation>
    </message>
    <message>
        <source>Turn the Sent into a &amp;Draft</source>
        <translation>تحويل المُرسَل إلى &amp;مسودة</translation>
    </message>
    <message>
        <source>A new draft from what is chosen among the sent, or was sent last</source>
        <translation>مسودة جديدة من المحدد في المُرسَل، أو من آخر ما أُرسل</translation>
    </message>
    <message>
        <source>Com&amp;pare the Sent…</source>
        <translation>مقار&amp;نة المُرسَل…</translation>
    </message>
    <message>
        <source>Compare the two that are chosen, or one with the one before it</source>
        <translation>مقارنة العنصرين المحددين، أو العنصر بما قبله</translation>
    </message>
    <message>
        <source>&amp;Remove from the Sent</source>
        <translation>إ&amp;زالة من المُرسَل</translation>
    </message>
    <message>
        <source>Forget what is chosen among the sent</source>
        <translation>نسيان المحدد في المُرسَل</translation>
    </message>
    <message>
        <source>C&amp;lear the List of the Sent…</source>
        <translation>م&amp;سح قائمة المُرسَل…</translation>
    </message>
    <message>
        <source>Forget everything that was sent</source>
        <translation>نسيان كل ما أُرسل</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>نسخ كأمر &amp;curl</translation>
    </message>
    <message>
        <source>Copy the request as a curl command line</source>
        <translation>نسخ الطلب كسطر أوامر curl</translation>
    </message>
    <message>
        <source>Copy as C&amp;#</source>
        <translation>نسخ كبرنامج C&amp;#</translation>
    </message>
    <message>
        <source>Copy the request as a C# program</source>
        <translation>نسخ الطلب كبرنامج C#</translation>
    </message>
    <message>
        <source>Copy as &amp;JavaScript</source>
        <translation>نسخ كبرنامج &amp;JavaScript</translation>
    </message>
    <message>
        <source>Copy the request as a JavaScript program</source>
        <translation>نسخ الطلب كبرنامج JavaScript</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>نسخ كبرنامج P&amp;ython</translation>
    </message>
    <message>
        <source>Copy the request as a Python program</source>
        <translation>نسخ الطلب كبرنامج Python</translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell</source>
        <translation>نسخ كنص &amp;PowerShell</translation>
    </message>
    <message>
        <source>Copy the request as a PowerShell script</source>
        <translation>نسخ الطلب كنص برمجي PowerShell</translation>
    </message>
    <message>
        <source>Copy as .&amp;http</source>
        <translation>نسخ كملف .&amp;http</translation>
    </message>
    <message>
        <source>Copy the request as a .http file</source>
        <translation>نسخ الطلب كملف .http</translation>
    </message>
    <message>
        <source>Paste &amp;Request</source>
        <translation>&amp;لصق الطلب</translation>
    </message>
    <message>
        <source>Paste a curl command line or .http text</source>
        <translation>لصق سطر أوامر curl أو نص .http</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>المشكلة التال&amp;ية</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>المشكلة السا&amp;بقة</translation>
    </message>
    <message>
        <source>&amp;Pause the Clock</source>
        <translation>إ&amp;يقاف الساعة مؤقتًا</translation>
    </message>
    <message>
        <source>Stop the service&apos;s clock, or let it follow the machine&apos;s again</source>
        <translation>إيقاف ساعة الخدمة، أو إعادتها إلى ساعة هذا الجهاز</translation>
    </message>
    <message>
        <source>To the &amp;Next Event</source>
        <translation>إلى الحدث ال&amp;تالي</translation>
    </message>
    <message>
        <source>Move the service&apos;s clock to what is due next</source>
        <translation>نقل ساعة الخدمة إلى الحدث المستحق التالي</translation>
    </message>
    <message>
        <source>On by a &amp;Second</source>
        <translation>تقديم &amp;ثانية</translation>
    </message>
    <message>
        <source>Pause the service&apos;s clock and move it on by a second</source>
        <translation>إيقاف ساعة الخدمة مؤقتًا وتقديمها ثانية</translation>
    </message>
    <message>
        <source>On by a &amp;Minute</source>
        <translation>تقديم &amp;دقيقة</translation>
    </message>
    <message>
        <source>Pause the service&apos;s clock and move it on by a minute</source>
        <translation>إيقاف ساعة الخدمة مؤقتًا وتقديمها دقيقة</translation>
    </message>
    <message>
        <source>On by an &amp;Hour</source>
        <translation>تقديم &amp;ساعة</translation>
    </message>
    <message>
        <source>Pause the service&apos;s clock and move it on by an hour</source>
        <translation>إيقاف ساعة الخدمة مؤقتًا وتقديمها ساعة</translation>
    </message>
    <message>
        <source>Set &amp;Date and Time…</source>
        <translation>&amp;ضبط التاريخ والوقت…</translation>
    </message>
    <message>
        <source>Put the service&apos;s clock to a date and time</source>
        <translation>ضبط ساعة الخدمة على تاريخ ووقت</translation>
    </message>
    <message>
        <source>Throttle the Next 3</source>
        <translation>تقييد الثلاثة التالية</translation>
    </message>
    <message>
        <source>The service throttles the next three requests</source>
        <translation>تقيّد الخدمة الطلبات الثلاثة التالية</translation>
    </message>
    <message>
        <source>Server Busy</source>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>The service answers every request with 503 serverBusy</source>
        <translation>ترد الخدمة على كل طلب بالخطأ 503 serverBusy</translation>
    </message>
    <message>
        <source>Latency 2 s</source>
        <translation>تأخير 2 ث</translation>
    </message>
    <message>
        <source>Every request waits two seconds</source>
        <translation>ينتظر كل طلب ثانيتين</translation>
    </message>
    <message>
        <source>Drop the Next Connection</source>
        <translation>قطع الاتصال التالي</translation>
    </message>
    <message>
        <source>The next request gets no answer and is not stored</source>
        <translation>لا يتلقى الطلب التالي ردًا ولا يُخزَّن</translation>
    </message>
    <message>
        <source>Blocked Caller</source>
        <translation>مستدعٍ محظور</translation>
    </message>
    <message>
        <source>The service answers every request with 403 callerBlocked</source>
        <translation>ترد الخدمة على كل طلب بالخطأ 403 callerBlocked</translation>
    </message>
    <message>
        <source>Manage &amp;Faults…</source>
        <translation>إدارة الأ&amp;عطال…</translation>
    </message>
    <message>
        <source>See what the faults did, add and remove them</source>
        <translation>الاطلاع على أثر الأعطال وإضافتها وإزالتها</translation>
    </message>
    <message>
        <source>&amp;Remove All Faults</source>
        <translation>إزالة &amp;كل الأعطال</translation>
    </message>
    <message>
        <source>Every request is answered as documented again</source>
        <translation>يعود الرد على كل طلب كما هو موثق</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>إعادة الإر&amp;سال</translation>
    </message>
    <message>
        <source>Send what is chosen in the traffic to the local service as it was</source>
        <translation>إرسال المحدد في حركة البيانات إلى الخدمة المحلية كما كان</translation>
    </message>
    <message>
        <source>Com&amp;pare the Two…</source>
        <translation>مقار&amp;نة الاثنين…</translation>
    </message>
    <message>
        <source>Compare the two that are chosen in the traffic</source>
        <translation>مقارنة العنصرين المحددين في حركة البيانات</translation>
    </message>
    <message>
        <source>Turn into a &amp;Draft</source>
        <translation>تحويل إلى &amp;مسودة</translation>
    </message>
    <message>
        <source>A new draft from what is chosen in the traffic</source>
        <translation>مسودة جديدة من المحدد في حركة البيانات</translation>
    </message>
    <message>
        <source>Copy the Traffic as &amp;curl</source>
        <translation>نسخ حركة البيانات كأوامر &amp;curl</translation>
    </message>
    <message>
        <source>Copy what is chosen in the traffic as curl command lines</source>
        <translation>نسخ المحدد في حركة البيانات كأسطر أوامر curl</translation>
    </message>
    <message>
        <source>&amp;Export All as HAR…</source>
        <translation>&amp;تصدير الكل بصيغة HAR…</translation>
    </message>
    <message>
        <source>Write the exchanges that are shown as an HTTP archive</source>
        <translation>كتابة عمليات التبادل المعروضة كأرشيف HTTP</translation>
    </message>
    <message>
        <source>E&amp;xport the Chosen as HAR…</source>
        <translation>تص&amp;دير المحدد بصيغة HAR…</translation>
    </message>
    <message>
        <source>Write the exchanges that are chosen as an HTTP archive</source>
        <translation>كتابة عمليات التبادل المحددة كأرشيف HTTP</translation>
    </message>
    <message>
        <source>C&amp;lear the Traffic</source>
        <translation>مس&amp;ح حركة البيانات</translation>
    </message>
    <message>
        <source>Empty the list; the service keeps its own</source>
        <translation>تفريغ القائمة؛ وتحتفظ الخدمة بقائمتها</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>Find any command, draft, sample or device</source>
        <translation>البحث عن أي أمر أو مسودة أو مثال أو جهاز</translation>
    </message>
    <message>
        <source>&amp;About Carillon</source>
        <translation>&amp;حول Carillon</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a command does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send   Ctrl ⏎</source>
        <comment>with its keys, on the tool bar</comment>
        <translation>إرسال   Ctrl ⏎</translation>
    </message>
    <message>
        <source>Cancel   Esc</source>
        <comment>with its key, on the tool bar</comment>
        <translation>إلغاء   Esc</translation>
    </message>
    <message>
        <source>+1 min</source>
        <comment>moves the clock, on the tool bar</comment>
        <translation>‎+1 د</translation>
    </message>
    <message>
        <source>Next event</source>
        <comment>moves the clock, on the tool bar</comment>
        <translation>الحدث التالي</translation>
    </message>
    <message>
        <source>&amp;Back to Real Time</source>
        <translation>الع&amp;ودة إلى الوقت الفعلي</translation>
    </message>
    <message>
        <source>To the &amp;Next Event: %1</source>
        <translation>إلى الحدث ال&amp;تالي: %1</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>&amp;تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>تباين &amp;عالٍ، داكن</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>ال&amp;محتويات</translation>
    </message>
    <message>
        <source>Open the help, at the page about the pane with the focus</source>
        <translation>فتح التعليمات عند الصفحة الخاصة بالجزء الذي عليه التركيز</translation>
    </message>
    <message>
        <source>&amp;Getting Started</source>
        <translation>&amp;بدء الاستخدام</translation>
    </message>
    <message>
        <source>The first minute with Carillon, step by step</source>
        <translation>الدقيقة الأولى مع Carillon، خطوة بخطوة</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Every key there is</source>
        <translation>جميع المفاتيح المتاحة</translation>
    </message>
    <message>
        <source>Show the &amp;First Steps</source>
        <translation>إظهار الخطوات الأ&amp;ولى</translation>
    </message>
    <message>
        <source>Show again how to edit, send and dismiss</source>
        <translation>إظهار كيفية التحرير والإرسال والتجاهل من جديد</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>ال&amp;جديد</translation>
    </message>
    <message>
        <source>What changed from version to version</source>
        <translation>ما تغيّر من إصدار إلى آخر</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>الإ&amp;بلاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>What to look at first, and what to copy into a report</source>
        <translation>ما يُفحص أولًا، وما يُنسخ في التقرير</translation>
    </message>
</context>
<context>
    <name>carillon::ClockLink</name>
    <message>
        <source>The local service is not running.</source>
        <translation>الخدمة المحلية لا تعمل.</translation>
    </message>
    <message numerus="yes">
        <source>%n iOS device(s)</source>
        <translation>
            <numerusform>%n جهاز iOS</numerusform>
            <numerusform>جهاز iOS واحد</numerusform>
            <numerusform>جهازي iOS</numerusform>
            <numerusform>%n أجهزة iOS</numerusform>
            <numerusform>%n جهاز iOS</numerusform>
            <numerusform>%n جهاز iOS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Type a command, a draft, a sample or a device</source>
        <translation>اكتب أمرًا أو مسودة أو مثالًا أو جهازًا</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>الأوامر المطابقة</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>carillon::CrashDesk</name>
    <message>
        <source>Carillon closed unexpectedly last time. Your drafts and the feed are still here.</source>
        <translation>أُغلق Carillon على نحو غير متوقع في المرة السابقة. مسوداتك والموجز ما زالت هنا.</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Delete Report</source>
        <translation>حذف التقرير</translation>
    </message>
</context>
<context>
    <name>carillon::CrashReportDialog</name>
    <message>
        <source>Crash Report</source>
        <translation>تقرير التعطل</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>تقرير التعطل</translation>
    </message>
    <message>
        <source>Carillon wrote this when it closed unexpectedly. It says where in the program that was and which commands came last. Notifications, drafts, tokens, headers, addresses and names of files are not in it.</source>
        <translation>كتب Carillon هذا التقرير عندما أُغلق على نحو غير متوقع. وهو يذكر موضع ذلك في البرنامج وآخر الأوامر المستخدمة. ولا يتضمن إشعارات أو مسودات أو رموزًا مميزة أو ترويسات أو عناوين أو أسماء ملفات.</translation>
    </message>
    <message>
        <source>If you report it, copy all of it and add what you did just before. It is not sent anywhere by itself.</source>
        <translation>إذا أردت الإبلاغ عنه، فانسخه كاملًا وأضف ما فعلته قبله مباشرة. ولا يُرسل إلى أي جهة تلقائيًا.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>محفوظ في %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>carillon::Csv</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تتعذر قراءة الملف: %1</translation>
    </message>
    <message>
        <source>Two columns are named “%1”; each needs a name of its own.</source>
        <translation>يوجد عمودان باسم «%1»؛ لكل عمود اسم خاص به.</translation>
    </message>
    <message>
        <source>The file is UTF-16; save it as “CSV UTF-8” and load it again.</source>
        <translation>الملف بترميز UTF-16؛ احفظه بصيغة «CSV UTF-8» ثم حمّله من جديد.</translation>
    </message>
    <message>
        <source>The file is empty; its first line names the columns.</source>
        <translation>الملف فارغ؛ وسطره الأول يحدد أسماء الأعمدة.</translation>
    </message>
    <message>
        <source>The file has changed since it was loaded; load it again.</source>
        <translation>تغيّر الملف منذ تحميله؛ حمّله من جديد.</translation>
    </message>
    <message>
        <source>Line %1 has text behind a closing quote; a quote inside a field is written twice.</source>
        <translation>في السطر %1 نص بعد علامة اقتباس ختامية؛ تُكتب علامة الاقتباس داخل الحقل مرتين.</translation>
    </message>
    <message>
        <source>The quote opened in line %1 is never closed, so all that follows is part of that row.</source>
        <translation>علامة الاقتباس المفتوحة في السطر %1 لم تُغلق، فكل ما يليها جزء من ذلك الصف.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text; save the file as “CSV UTF-8”.</source>
        <translation>السطر %1 ليس نص UTF-8؛ احفظ الملف بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>Line %1 begins a row that is too long or has too many fields.</source>
        <translation>يبدأ في السطر %1 صف أطول من المسموح أو كثير الحقول.</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %Ln row(s); split it.</source>
        <translation>
            <numerusform>في الملف أكثر من %Ln صف؛ قسّمه.</numerusform>
            <numerusform>في الملف أكثر من صف واحد؛ قسّمه.</numerusform>
            <numerusform>في الملف أكثر من صفين؛ قسّمه.</numerusform>
            <numerusform>في الملف أكثر من %Ln صفوف؛ قسّمه.</numerusform>
            <numerusform>في الملف أكثر من %Ln صفًا؛ قسّمه.</numerusform>
            <numerusform>في الملف أكثر من %Ln صف؛ قسّمه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 ends after field %2 of %3.</source>
        <translation>ينتهي السطر %1 بعد الحقل %2 من %3.</translation>
    </message>
    <message>
        <source>Line %1 has another number of fields (%2) than the first line (%3).</source>
        <translation>عدد حقول السطر %1 (%2) يختلف عن عدد حقول السطر الأول (%3).</translation>
    </message>
</context>
<context>
    <name>carillon::Curl</name>
    <message>
        <source>%1 wants a value, and the line ends there.</source>
        <translation>يحتاج %1 إلى قيمة، والسطر ينتهي عنده.</translation>
    </message>
    <message>
        <source>%1 sends a form or a file; a notification&apos;s body is JSON. Put it behind --data-raw.</source>
        <translation>يرسل %1 نموذجًا أو ملفًا؛ ومتن الإشعار هو JSON. ضعه بعد --data-raw.</translation>
    </message>
    <message>
        <source>%1 reads options from %2, which is not read here.</source>
        <translation>يقرأ %1 خيارات من %2، ولا تُقرأ هنا.</translation>
    </message>
    <message>
        <source>%1 is not obeyed: certificates are always checked.</source>
        <translation>لا يُعمل بالخيار %1: يُتحقق من الشهادات دائمًا.</translation>
    </message>
    <message>
        <source>A further request follows %1; the first one is taken.</source>
        <translation>يلي %1 طلب آخر؛ ويؤخذ الأول.</translation>
    </message>
    <message>
        <source>“%1” has no colon, so it is no header; it is left out.</source>
        <translation>لا نقطتين في «%1»، فليس ترويسة؛ وقد تُرك.</translation>
    </message>
    <message>
        <source>%1 %2 would read a file, and no file is read here; put its content in its place.</source>
        <translation>يقرأ %1 %2 ملفًا، ولا تُقرأ الملفات هنا؛ ضع محتواه مكانه.</translation>
    </message>
    <message>
        <source>%1 %2 names a file of cookies, which is not read.</source>
        <translation>يشير %1 %2 إلى ملف لملفات تعريف الارتباط، ولا يُقرأ.</translation>
    </message>
    <message>
        <source>curl would ask for the password; it is taken to be empty.</source>
        <translation>سيطلب curl كلمة المرور؛ وتُعد فارغة.</translation>
    </message>
    <message>
        <source>There is no address in the line.</source>
        <translation>لا عنوان في السطر.</translation>
    </message>
    <message>
        <source>Only http and https can be sent to, not %1.</source>
        <translation>لا يمكن الإرسال إلا إلى http وhttps، لا إلى %1.</translation>
    </message>
    <message>
        <source>The address %1 names no host.</source>
        <translation>لا يذكر العنوان %1 مضيفًا.</translation>
    </message>
    <message>
        <source>What follows # in the address is never sent.</source>
        <translation>ما يلي # في العنوان لا يُرسل أبدًا.</translation>
    </message>
    <message>
        <source>The path is written %1.</source>
        <translation>يُكتب المسار هكذا: %1.</translation>
    </message>
    <message>
        <source>%1 stands there more than once; the values are joined by commas, which means the same.</source>
        <translation>يتكرر %1؛ وتُجمع القيم بفواصل، والمعنى واحد.</translation>
    </message>
    <message>
        <source>Not known, and left out: %1.</source>
        <translation>غير معروف وقد تُرك: %1.</translation>
    </message>
    <message>
        <source>Left out, since it is no part of the request: %1.</source>
        <translation>تُرك لأنه ليس جزءًا من الطلب: %1.</translation>
    </message>
    <message>
        <source>Not filled in, and as it is written: %1.</source>
        <translation>غير مملوء، وبقي كما كُتب: %1.</translation>
    </message>
    <message>
        <source>Redirections are left out.</source>
        <translation>عمليات إعادة التوجيه متروكة.</translation>
    </message>
    <message>
        <source>What stands in front of curl is not run.</source>
        <translation>ما يسبق curl لا يُنفذ.</translation>
    </message>
    <message>
        <source>What follows the curl command is left out.</source>
        <translation>ما يلي أمر curl متروك.</translation>
    </message>
    <message>
        <source>There is no curl command in the text.</source>
        <translation>لا أمر curl في النص.</translation>
    </message>
    <message numerus="yes">
        <source>The body is larger than %Ln byte(s).</source>
        <translation>
            <numerusform>حجم المتن يتجاوز %Ln بايت.</numerusform>
            <numerusform>حجم المتن يتجاوز بايتًا واحدًا.</numerusform>
            <numerusform>حجم المتن يتجاوز بايتين.</numerusform>
            <numerusform>حجم المتن يتجاوز %Ln بايتات.</numerusform>
            <numerusform>حجم المتن يتجاوز %Ln بايت.</numerusform>
            <numerusform>حجم المتن يتجاوز %Ln بايت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has more than %Ln header(s).</source>
        <translation>
            <numerusform>في السطر أكثر من %Ln ترويسة.</numerusform>
            <numerusform>في السطر أكثر من ترويسة واحدة.</numerusform>
            <numerusform>في السطر أكثر من ترويستين.</numerusform>
            <numerusform>في السطر أكثر من %Ln ترويسات.</numerusform>
            <numerusform>في السطر أكثر من %Ln ترويسة.</numerusform>
            <numerusform>في السطر أكثر من %Ln ترويسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>names, and how many that are not named</extracomment>
        <translation>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line is longer than %Ln byte(s).</source>
        <translation>
            <numerusform>السطر أطول من %Ln بايت.</numerusform>
            <numerusform>السطر أطول من بايت واحد.</numerusform>
            <numerusform>السطر أطول من بايتين.</numerusform>
            <numerusform>السطر أطول من %Ln بايتات.</numerusform>
            <numerusform>السطر أطول من %Ln بايت.</numerusform>
            <numerusform>السطر أطول من %Ln بايت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::DesktopNotifications</name>
    <message>
        <source>The desktop does not show notifications: %1</source>
        <translation>سطح المكتب لا يعرض الإشعارات: %1</translation>
    </message>
    <message>
        <source>There is no session bus, over which the desktop could be reached.</source>
        <translation>لا يوجد ناقل جلسة يمكن الوصول إلى سطح المكتب عبره.</translation>
    </message>
    <message>
        <source>This build cannot reach the desktop: it was made without D-Bus.</source>
        <translation>لا تستطيع هذه النسخة الوصول إلى سطح المكتب: بُنيت من دون D-Bus.</translation>
    </message>
</context>
<context>
    <name>carillon::DesktopNotifier</name>
    <message numerus="yes">
        <source>%Ln more notification(s)</source>
        <translation>
            <numerusform>لا إشعارات أخرى</numerusform>
            <numerusform>إشعار آخر</numerusform>
            <numerusform>إشعاران آخران</numerusform>
            <numerusform>%Ln إشعارات أخرى</numerusform>
            <numerusform>%Ln إشعارًا آخر</numerusform>
            <numerusform>%Ln إشعار آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::DeviceLink</name>
    <message>
        <source>There is no service.</source>
        <translation>لا توجد خدمة.</translation>
    </message>
</context>
<context>
    <name>carillon::Dialogs</name>
    <message>
        <source>Notifications (*.json *.http *.rest);;All files (*)</source>
        <translation>الإشعارات (*.json *.http *.rest);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a notification</source>
        <translation>فتح إشعار</translation>
    </message>
    <message>
        <source>Save the notification</source>
        <translation>حفظ الإشعار</translation>
    </message>
    <message>
        <source>Unsaved draft</source>
        <translation>مسودة غير محفوظة</translation>
    </message>
    <message>
        <source>The draft is not saved anywhere. Go on without it?</source>
        <translation>المسودة غير محفوظة في أي مكان. هل تريد المتابعة من دونها؟</translation>
    </message>
</context>
<context>
    <name>carillon::DraftDesk</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
</context>
<context>
    <name>carillon::Drafts</name>
    <message>
        <source>Drafts cannot be saved: %1.</source>
        <translation>يتعذر حفظ المسودات: %1.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>يتعذر إنشاء المجلد</translation>
    </message>
    <message>
        <source>Another Carillon has the drafts; those of this one are not kept.</source>
        <translation>المسودات لدى نسخة أخرى من Carillon؛ ومسودات هذه لا تُحفظ.</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>تتعذر الكتابة في المجلد</translation>
    </message>
    <message>
        <source>it has no valid id</source>
        <translation>ليس له معرّف صالح</translation>
    </message>
</context>
<context>
    <name>carillon::Envelope</name>
    <message>
        <source>A method is one word, such as POST, without blanks.</source>
        <translation>الطريقة كلمة واحدة مثل POST، بلا مسافات.</translation>
    </message>
    <message>
        <source>The path begins with a slash.</source>
        <translation>يبدأ المسار بشرطة مائلة.</translation>
    </message>
    <message>
        <source>What follows # is never sent; write %23 for the character.</source>
        <translation>ما يلي # لا يُرسل أبدًا؛ اكتب %23 للدلالة على الحرف.</translation>
    </message>
    <message>
        <source>A URL writes this as %1</source>
        <translation>يُكتب هذا في URL هكذا: %1</translation>
    </message>
    <message>
        <source>A header&apos;s name is one word of letters, digits and hyphens, without a colon.</source>
        <translation>اسم الترويسة كلمة واحدة من حروف وأرقام وشرطات، بلا نقطتين.</translation>
    </message>
    <message>
        <source>%1 is set by the connection.</source>
        <translation>يضبط الاتصال قيمة %1.</translation>
    </message>
    <message>
        <source>A header&apos;s value is one line without control characters.</source>
        <translation>قيمة الترويسة سطر واحد بلا محارف تحكم.</translation>
    </message>
    <message numerus="yes">
        <source>The path is longer than a request line of %Ln byte(s).</source>
        <translation>
            <numerusform>المسار أطول من سطر طلب حجمه %Ln بايت.</numerusform>
            <numerusform>المسار أطول من سطر طلب حجمه بايت واحد.</numerusform>
            <numerusform>المسار أطول من سطر طلب حجمه بايتان.</numerusform>
            <numerusform>المسار أطول من سطر طلب حجمه %Ln بايتات.</numerusform>
            <numerusform>المسار أطول من سطر طلب حجمه %Ln بايت.</numerusform>
            <numerusform>المسار أطول من سطر طلب حجمه %Ln بايت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A header is at most %Ln byte(s) long.</source>
        <translation>
            <numerusform>الحد الأقصى لحجم الترويسة %Ln بايت.</numerusform>
            <numerusform>الحد الأقصى لحجم الترويسة بايت واحد.</numerusform>
            <numerusform>الحد الأقصى لحجم الترويسة بايتان.</numerusform>
            <numerusform>الحد الأقصى لحجم الترويسة %Ln بايتات.</numerusform>
            <numerusform>الحد الأقصى لحجم الترويسة %Ln بايت.</numerusform>
            <numerusform>الحد الأقصى لحجم الترويسة %Ln بايت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request has at most %Ln header(s).</source>
        <translation>
            <numerusform>الحد الأقصى لترويسات الطلب %Ln.</numerusform>
            <numerusform>الحد الأقصى لترويسات الطلب %Ln.</numerusform>
            <numerusform>الحد الأقصى لترويسات الطلب %Ln.</numerusform>
            <numerusform>الحد الأقصى لترويسات الطلب %Ln.</numerusform>
            <numerusform>الحد الأقصى لترويسات الطلب %Ln.</numerusform>
            <numerusform>الحد الأقصى لترويسات الطلب %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The headers together are at most %Ln byte(s) long.</source>
        <translation>
            <numerusform>الحد الأقصى لحجم الترويسات مجتمعة %Ln بايت.</numerusform>
            <numerusform>الحد الأقصى لحجم الترويسات مجتمعة بايت واحد.</numerusform>
            <numerusform>الحد الأقصى لحجم الترويسات مجتمعة بايتان.</numerusform>
            <numerusform>الحد الأقصى لحجم الترويسات مجتمعة %Ln بايتات.</numerusform>
            <numerusform>الحد الأقصى لحجم الترويسات مجتمعة %Ln بايت.</numerusform>
            <numerusform>الحد الأقصى لحجم الترويسات مجتمعة %Ln بايت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::Failure</name>
    <message>
        <source>%1 and others</source>
        <translation>%1 وغيرها</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2</source>
        <translation>شهادته صادرة لـ %1 لا لـ %2</translation>
    </message>
    <message>
        <source>its certificate ended on %1</source>
        <translation>انتهت صلاحية شهادته في %1</translation>
    </message>
    <message>
        <source>its certificate begins only on %1</source>
        <translation>لا تبدأ صلاحية شهادته إلا في %1</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>أُلغيت شهادته</translation>
    </message>
    <message>
        <source>its certificate is signed by itself and not among those trusted</source>
        <translation>شهادته موقعة ذاتيًا وليست بين الشهادات الموثوقة</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that is not trusted here</source>
        <translation>شهادته من مرجع غير موثوق به هنا</translation>
    </message>
    <message>
        <source>The proxy wants a login.</source>
        <translation>يطلب الخادم الوكيل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>الخادم الوكيل لا يستجيب.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>لا شيء يستمع عند %1.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>لم يُعثر على الاسم %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يستجب %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>أغلق %1 الاتصال دون استجابة.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>لا اتصال آمن مع %1: %2.</translation>
    </message>
    <message>
        <source>The network is not there.</source>
        <translation>الشبكة غير متوفرة.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>استجابة %1 أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message numerus="yes">
        <source>%1 took no connection within %n s.</source>
        <translation>
            <numerusform>لم يقبل %1 أي اتصال خلال %n ثانية.</numerusform>
            <numerusform>لم يقبل %1 أي اتصال خلال ثانية.</numerusform>
            <numerusform>لم يقبل %1 أي اتصال خلال ثانيتين.</numerusform>
            <numerusform>لم يقبل %1 أي اتصال خلال %n ثوانٍ.</numerusform>
            <numerusform>لم يقبل %1 أي اتصال خلال %n ثانية.</numerusform>
            <numerusform>لم يقبل %1 أي اتصال خلال %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::FaultsLink</name>
    <message>
        <source>The local service is not running.</source>
        <translation>الخدمة المحلية لا تعمل.</translation>
    </message>
    <message>
        <source>The fault is on.</source>
        <translation>العطل مفعّل.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>fault, whom it meets</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>carillon::FeedDesk</name>
    <message>
        <source>Delete notifications</source>
        <translation>حذف الإشعارات</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>ملفات CSV</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>ملفات JSON</translation>
    </message>
    <message>
        <source>Export the feed</source>
        <translation>تصدير الموجز</translation>
    </message>
    <message numerus="yes">
        <source>That is done to at most %Ln at a time; choose or filter first.</source>
        <translation>
            <numerusform>الحد الأقصى لهذا الإجراء %Ln في المرة الواحدة؛ حدّد أو صفِّ أولًا.</numerusform>
            <numerusform>الحد الأقصى لهذا الإجراء %Ln في المرة الواحدة؛ حدّد أو صفِّ أولًا.</numerusform>
            <numerusform>الحد الأقصى لهذا الإجراء %Ln في المرة الواحدة؛ حدّد أو صفِّ أولًا.</numerusform>
            <numerusform>الحد الأقصى لهذا الإجراء %Ln في المرة الواحدة؛ حدّد أو صفِّ أولًا.</numerusform>
            <numerusform>الحد الأقصى لهذا الإجراء %Ln في المرة الواحدة؛ حدّد أو صفِّ أولًا.</numerusform>
            <numerusform>الحد الأقصى لهذا الإجراء %Ln في المرة الواحدة؛ حدّد أو صفِّ أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln notification(s)? This cannot be undone.</source>
        <translation>
            <numerusform>هل تريد حذف %Ln إشعار؟ لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>هل تريد حذف إشعار واحد؟ لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>هل تريد حذف إشعارين؟ لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>هل تريد حذف %Ln إشعارات؟ لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>هل تريد حذف %Ln إشعارًا؟ لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>هل تريد حذف %Ln إشعار؟ لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln are copied at a time; export them to a file.</source>
        <translation>
            <numerusform>الحد الأقصى للنسخ في المرة الواحدة %Ln؛ صدّرها إلى ملف.</numerusform>
            <numerusform>الحد الأقصى للنسخ في المرة الواحدة %Ln؛ صدّرها إلى ملف.</numerusform>
            <numerusform>الحد الأقصى للنسخ في المرة الواحدة %Ln؛ صدّرها إلى ملف.</numerusform>
            <numerusform>الحد الأقصى للنسخ في المرة الواحدة %Ln؛ صدّرها إلى ملف.</numerusform>
            <numerusform>الحد الأقصى للنسخ في المرة الواحدة %Ln؛ صدّرها إلى ملف.</numerusform>
            <numerusform>الحد الأقصى للنسخ في المرة الواحدة %Ln؛ صدّرها إلى ملف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::FeedJob</name>
    <message>
        <source>That is too much for the clipboard; export it to a file.</source>
        <translation>هذا أكثر مما تتسع له الحافظة؛ صدّره إلى ملف.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the service answered %2</source>
        <translation>%1: ردت الخدمة بـ %2</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>لم يُصدَّر شيء: %1</translation>
    </message>
    <message numerus="yes">
        <source>Marking %L1 of %Ln read</source>
        <translation>
            <numerusform>التعليم كمقروء: %L1 من %Ln</numerusform>
            <numerusform>التعليم كمقروء: %L1 من %Ln</numerusform>
            <numerusform>التعليم كمقروء: %L1 من %Ln</numerusform>
            <numerusform>التعليم كمقروء: %L1 من %Ln</numerusform>
            <numerusform>التعليم كمقروء: %L1 من %Ln</numerusform>
            <numerusform>التعليم كمقروء: %L1 من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %L1 of %Ln unread</source>
        <translation>
            <numerusform>التعليم كغير مقروء: %L1 من %Ln</numerusform>
            <numerusform>التعليم كغير مقروء: %L1 من %Ln</numerusform>
            <numerusform>التعليم كغير مقروء: %L1 من %Ln</numerusform>
            <numerusform>التعليم كغير مقروء: %L1 من %Ln</numerusform>
            <numerusform>التعليم كغير مقروء: %L1 من %Ln</numerusform>
            <numerusform>التعليم كغير مقروء: %L1 من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %L1 of %Ln</source>
        <translation>
            <numerusform>الفتح: %L1 من %Ln</numerusform>
            <numerusform>الفتح: %L1 من %Ln</numerusform>
            <numerusform>الفتح: %L1 من %Ln</numerusform>
            <numerusform>الفتح: %L1 من %Ln</numerusform>
            <numerusform>الفتح: %L1 من %Ln</numerusform>
            <numerusform>الفتح: %L1 من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismissing %L1 of %Ln</source>
        <translation>
            <numerusform>التجاهل: %L1 من %Ln</numerusform>
            <numerusform>التجاهل: %L1 من %Ln</numerusform>
            <numerusform>التجاهل: %L1 من %Ln</numerusform>
            <numerusform>التجاهل: %L1 من %Ln</numerusform>
            <numerusform>التجاهل: %L1 من %Ln</numerusform>
            <numerusform>التجاهل: %L1 من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozing %L1 of %Ln</source>
        <translation>
            <numerusform>التأجيل: %L1 من %Ln</numerusform>
            <numerusform>التأجيل: %L1 من %Ln</numerusform>
            <numerusform>التأجيل: %L1 من %Ln</numerusform>
            <numerusform>التأجيل: %L1 من %Ln</numerusform>
            <numerusform>التأجيل: %L1 من %Ln</numerusform>
            <numerusform>التأجيل: %L1 من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %L1 of %Ln</source>
        <translation>
            <numerusform>الحذف: %L1 من %Ln</numerusform>
            <numerusform>الحذف: %L1 من %Ln</numerusform>
            <numerusform>الحذف: %L1 من %Ln</numerusform>
            <numerusform>الحذف: %L1 من %Ln</numerusform>
            <numerusform>الحذف: %L1 من %Ln</numerusform>
            <numerusform>الحذف: %L1 من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln read.</source>
        <translation>
            <numerusform>عُلّم كمقروء: %Ln.</numerusform>
            <numerusform>عُلّم كمقروء: %Ln.</numerusform>
            <numerusform>عُلّم كمقروء: %Ln.</numerusform>
            <numerusform>عُلّم كمقروء: %Ln.</numerusform>
            <numerusform>عُلّم كمقروء: %Ln.</numerusform>
            <numerusform>عُلّم كمقروء: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln unread.</source>
        <translation>
            <numerusform>عُلّم كغير مقروء: %Ln.</numerusform>
            <numerusform>عُلّم كغير مقروء: %Ln.</numerusform>
            <numerusform>عُلّم كغير مقروء: %Ln.</numerusform>
            <numerusform>عُلّم كغير مقروء: %Ln.</numerusform>
            <numerusform>عُلّم كغير مقروء: %Ln.</numerusform>
            <numerusform>عُلّم كغير مقروء: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %Ln.</source>
        <translation>
            <numerusform>فُتح: %Ln.</numerusform>
            <numerusform>فُتح: %Ln.</numerusform>
            <numerusform>فُتح: %Ln.</numerusform>
            <numerusform>فُتح: %Ln.</numerusform>
            <numerusform>فُتح: %Ln.</numerusform>
            <numerusform>فُتح: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %Ln.</source>
        <translation>
            <numerusform>جرى تجاهل: %Ln.</numerusform>
            <numerusform>جرى تجاهل: %Ln.</numerusform>
            <numerusform>جرى تجاهل: %Ln.</numerusform>
            <numerusform>جرى تجاهل: %Ln.</numerusform>
            <numerusform>جرى تجاهل: %Ln.</numerusform>
            <numerusform>جرى تجاهل: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %Ln.</source>
        <translation>
            <numerusform>أُجّل: %Ln.</numerusform>
            <numerusform>أُجّل: %Ln.</numerusform>
            <numerusform>أُجّل: %Ln.</numerusform>
            <numerusform>أُجّل: %Ln.</numerusform>
            <numerusform>أُجّل: %Ln.</numerusform>
            <numerusform>أُجّل: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln.</source>
        <translation>
            <numerusform>حُذف: %Ln.</numerusform>
            <numerusform>حُذف: %Ln.</numerusform>
            <numerusform>حُذف: %Ln.</numerusform>
            <numerusform>حُذف: %Ln.</numerusform>
            <numerusform>حُذف: %Ln.</numerusform>
            <numerusform>حُذف: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %L1 of %Ln</source>
        <translation>
            <numerusform>النسخ: %L1 من %Ln</numerusform>
            <numerusform>النسخ: %L1 من %Ln</numerusform>
            <numerusform>النسخ: %L1 من %Ln</numerusform>
            <numerusform>النسخ: %L1 من %Ln</numerusform>
            <numerusform>النسخ: %L1 من %Ln</numerusform>
            <numerusform>النسخ: %L1 من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln.</source>
        <translation>
            <numerusform>نُسخ: %Ln.</numerusform>
            <numerusform>نُسخ: %Ln.</numerusform>
            <numerusform>نُسخ: %Ln.</numerusform>
            <numerusform>نُسخ: %Ln.</numerusform>
            <numerusform>نُسخ: %Ln.</numerusform>
            <numerusform>نُسخ: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %L1 of %Ln</source>
        <translation>
            <numerusform>التصدير: %L1 من %Ln</numerusform>
            <numerusform>التصدير: %L1 من %Ln</numerusform>
            <numerusform>التصدير: %L1 من %Ln</numerusform>
            <numerusform>التصدير: %L1 من %Ln</numerusform>
            <numerusform>التصدير: %L1 من %Ln</numerusform>
            <numerusform>التصدير: %L1 من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln to %1.</source>
        <translation>
            <numerusform>صُدّر %Ln إلى %1.</numerusform>
            <numerusform>صُدّر %Ln إلى %1.</numerusform>
            <numerusform>صُدّر %Ln إلى %1.</numerusform>
            <numerusform>صُدّر %Ln إلى %1.</numerusform>
            <numerusform>صُدّر %Ln إلى %1.</numerusform>
            <numerusform>صُدّر %Ln إلى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %L1 of %Ln.</source>
        <translation>
            <numerusform>أُلغي بعد %L1 من %Ln.</numerusform>
            <numerusform>أُلغي بعد %L1 من %Ln.</numerusform>
            <numerusform>أُلغي بعد %L1 من %Ln.</numerusform>
            <numerusform>أُلغي بعد %L1 من %Ln.</numerusform>
            <numerusform>أُلغي بعد %L1 من %Ln.</numerusform>
            <numerusform>أُلغي بعد %L1 من %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln: %1</source>
        <translation>
            <numerusform>توقف بعد %Ln: %1</numerusform>
            <numerusform>توقف بعد %Ln: %1</numerusform>
            <numerusform>توقف بعد %Ln: %1</numerusform>
            <numerusform>توقف بعد %Ln: %1</numerusform>
            <numerusform>توقف بعد %Ln: %1</numerusform>
            <numerusform>توقف بعد %Ln: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <translation>
            <numerusform>فشل %Ln: %1</numerusform>
            <numerusform>فشل %Ln: %1</numerusform>
            <numerusform>فشل %Ln: %1</numerusform>
            <numerusform>فشل %Ln: %1</numerusform>
            <numerusform>فشل %Ln: %1</numerusform>
            <numerusform>فشل %Ln: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::FeedLink</name>
    <message>
        <source>The service answered %1.</source>
        <translation>ردت الخدمة بـ %1.</translation>
    </message>
</context>
<context>
    <name>carillon::FeedWalk</name>
    <message>
        <source>The service answered %1.</source>
        <translation>ردت الخدمة بـ %1.</translation>
    </message>
    <message>
        <source>The service sent something unreadable.</source>
        <translation>أرسلت الخدمة شيئًا غير مقروء.</translation>
    </message>
</context>
<context>
    <name>carillon::FileDesk</name>
    <message>
        <source>Saving asks for another file, since this one holds more.</source>
        <translation>سيُطلب ملف آخر عند الحفظ، لأن في هذا الملف ما هو أكثر.</translation>
    </message>
    <message>
        <source>It was written for %1; it goes to the target, %2.</source>
        <translation>كُتب لـ %1؛ ويذهب إلى الوجهة %2.</translation>
    </message>
    <message>
        <source>Pasted; Undo brings back what was there.</source>
        <translation>جرى اللصق؛ ويعيد «تراجع» ما كان هنا.</translation>
    </message>
    <message>
        <source>%1 is no longer there. What you have is kept as a draft.</source>
        <translation>لم يعد %1 موجودًا. ما لديك محفوظ كمسودة.</translation>
    </message>
    <message>
        <source>Save It Again</source>
        <translation>حفظه من جديد</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>%1 changed on the disk and was read again; Undo brings back what was there.</source>
        <translation>تغيّر %1 على القرص وأُعيدت قراءته؛ ويعيد «تراجع» ما كان هنا.</translation>
    </message>
    <message>
        <source>%1 changed on the disk, and so did the draft.</source>
        <translation>تغيّر %1 على القرص، وتغيّرت المسودة أيضًا.</translation>
    </message>
    <message>
        <source>Load the File</source>
        <translation>تحميل الملف</translation>
    </message>
    <message>
        <source>Keep the Draft</source>
        <translation>الاحتفاظ بالمسودة</translation>
    </message>
    <message>
        <source>%1 changed on the disk since it was read.</source>
        <translation>تغيّر %1 على القرص منذ قراءته.</translation>
    </message>
    <message>
        <source>Overwrite It</source>
        <translation>الكتابة فوقه</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Saved the body to %1; a .http file keeps the headers.</source>
        <translation>حُفظ المتن في %1؛ أما ملف .http فيحفظ الترويسات.</translation>
    </message>
    <message>
        <source>Saved %1, the body without its encoding.</source>
        <translation>حُفظ %1، والمتن بلا ترميزه.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>%1 Save it to a file, or it is lost when Carillon ends.</source>
        <translation>%1 احفظه في ملف، وإلا ضاع عند إغلاق Carillon.</translation>
    </message>
</context>
<context>
    <name>carillon::Fix</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>As a number</source>
        <extracomment>a button that repairs: writes the value as a number</extracomment>
        <translation>كرقم</translation>
    </message>
    <message>
        <source>Use %1 s</source>
        <translation>استخدام %1 ث</translation>
    </message>
    <message>
        <source>Write it in full</source>
        <extracomment>a button that repairs: writes a date and time with all its parts</extracomment>
        <translation>كتابته كاملًا</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Add iOS</source>
        <translation>إضافة iOS</translation>
    </message>
    <message>
        <source>Use the sample host</source>
        <translation>استخدام مضيف المثال</translation>
    </message>
    <message>
        <source>Add title</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Use iOS</source>
        <extracomment>a button that repairs: puts iOS in its place</extracomment>
        <translation>استخدام iOS</translation>
    </message>
    <message>
        <source>Add payload</source>
        <translation>إضافة حمولة</translation>
    </message>
    <message>
        <source>Use POST</source>
        <translation>استخدام POST</translation>
    </message>
    <message>
        <source>Documented path</source>
        <extracomment>a button that repairs: puts in the documented path</extracomment>
        <translation>المسار الموثق</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <extracomment>a button that repairs: lets it expire then</extracomment>
        <translation>
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::HelpDesk</name>
    <message>
        <source>The details of this version are on the clipboard, for your report.</source>
        <translation>تفاصيل هذا الإصدار في الحافظة، جاهزة لتقريرك.</translation>
    </message>
</context>
<context>
    <name>carillon::History</name>
    <message>
        <source>What is sent cannot be kept: %1.</source>
        <translation>يتعذر الاحتفاظ بما يُرسل: %1.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>يتعذر إنشاء المجلد</translation>
    </message>
    <message>
        <source>Another Carillon has the list of what was sent; what this one sends is not kept.</source>
        <translation>قائمة المُرسَل لدى نسخة أخرى من Carillon؛ وما ترسله هذه لا يُحفظ.</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>تتعذر الكتابة في المجلد</translation>
    </message>
</context>
<context>
    <name>carillon::HistoryLink</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>name, time, target</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>A request is under way; wait for it, or cancel it with Esc.</source>
        <translation>هناك طلب قيد التنفيذ؛ انتظره أو ألغه بالمفتاح Esc.</translation>
    </message>
    <message>
        <source>Nothing was sent: “%1” is no longer among the targets.</source>
        <translation>لم يُرسل شيء: لم تعد «%1» بين الوجهات.</translation>
    </message>
    <message>
        <source>The local service is not running.</source>
        <translation>الخدمة المحلية لا تعمل.</translation>
    </message>
    <message>
        <source>Sent to the address that “%1” has now, %2.</source>
        <translation>أُرسل إلى عنوان «%1» الحالي، %2.</translation>
    </message>
    <message>
        <source>Sent without %1, which is not kept.</source>
        <translation>أُرسل من دون %1، فهي لا تُحفظ.</translation>
    </message>
    <message>
        <source>Choose two to compare, or one that has another before it.</source>
        <translation>حدّد عنصرين للمقارنة، أو عنصرًا قبله غيره.</translation>
    </message>
    <message>
        <source>Choose first what to remove from the sent.</source>
        <translation>حدّد أولًا ما تريد إزالته من المُرسَل.</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <source>Forget everything that was sent? This cannot be undone.</source>
        <translation>هل تريد نسيان كل ما أُرسل؟ لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;نسيان</translation>
    </message>
</context>
<context>
    <name>carillon::HttpFile</name>
    <message>
        <source>The file is too large.</source>
        <translation>الملف أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>A variable is written @name = value.</source>
        <translation>يُكتب المتغير على الصورة ‎@name = value.</translation>
    </message>
    <message>
        <source>The file holds too many variables.</source>
        <translation>في الملف متغيرات أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>A request begins with a line such as POST https://host/path.</source>
        <translation>يبدأ الطلب بسطر مثل POST https://host/path.</translation>
    </message>
    <message>
        <source>The address holds a blank or a control character.</source>
        <translation>في العنوان مسافة أو محرف تحكم.</translation>
    </message>
    <message>
        <source>The address must be http or https with a host and no user&apos;s name.</source>
        <translation>يجب أن يكون العنوان http أو https مع مضيف وبلا اسم مستخدم.</translation>
    </message>
    <message>
        <source>A header is written Name: value; the body follows an empty line.</source>
        <translation>تُكتب الترويسة على الصورة Name: value؛ ويأتي المتن بعد سطر فارغ.</translation>
    </message>
    <message>
        <source>A header holds a control character.</source>
        <translation>في إحدى الترويسات محرف تحكم.</translation>
    </message>
    <message>
        <source>Scripts are not run; take this part out.</source>
        <translation>لا تُنفذ البرامج النصية؛ أزل هذا الجزء.</translation>
    </message>
    <message>
        <source>A body is not read from another file; put it here.</source>
        <translation>لا يُقرأ المتن من ملف آخر؛ ضعه هنا.</translation>
    </message>
    <message>
        <source>No variable is named %1.</source>
        <translation>لا متغير باسم %1.</translation>
    </message>
    <message>
        <source>The variables fill in too much text.</source>
        <translation>تملأ المتغيرات نصًا أكثر مما ينبغي.</translation>
    </message>
    <message numerus="yes">
        <source>The line is longer than %Ln byte(s).</source>
        <translation>
            <numerusform>السطر أطول من %Ln بايت.</numerusform>
            <numerusform>السطر أطول من بايت واحد.</numerusform>
            <numerusform>السطر أطول من بايتين.</numerusform>
            <numerusform>السطر أطول من %Ln بايتات.</numerusform>
            <numerusform>السطر أطول من %Ln بايت.</numerusform>
            <numerusform>السطر أطول من %Ln بايت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %Ln request(s).</source>
        <translation>
            <numerusform>في الملف أكثر من %Ln طلب.</numerusform>
            <numerusform>في الملف أكثر من طلب واحد.</numerusform>
            <numerusform>في الملف أكثر من طلبين.</numerusform>
            <numerusform>في الملف أكثر من %Ln طلبات.</numerusform>
            <numerusform>في الملف أكثر من %Ln طلبًا.</numerusform>
            <numerusform>في الملف أكثر من %Ln طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request has more than %Ln header(s).</source>
        <translation>
            <numerusform>في الطلب أكثر من %Ln ترويسة.</numerusform>
            <numerusform>في الطلب أكثر من ترويسة واحدة.</numerusform>
            <numerusform>في الطلب أكثر من ترويستين.</numerusform>
            <numerusform>في الطلب أكثر من %Ln ترويسات.</numerusform>
            <numerusform>في الطلب أكثر من %Ln ترويسة.</numerusform>
            <numerusform>في الطلب أكثر من %Ln ترويسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The headers are larger than %Ln byte(s).</source>
        <translation>
            <numerusform>حجم الترويسات يتجاوز %Ln بايت.</numerusform>
            <numerusform>حجم الترويسات يتجاوز بايتًا واحدًا.</numerusform>
            <numerusform>حجم الترويسات يتجاوز بايتين.</numerusform>
            <numerusform>حجم الترويسات يتجاوز %Ln بايتات.</numerusform>
            <numerusform>حجم الترويسات يتجاوز %Ln بايت.</numerusform>
            <numerusform>حجم الترويسات يتجاوز %Ln بايت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::InstanceDesk</name>
    <message>
        <source>Carillon is running already, so these options take no effect: %1</source>
        <translation>يعمل Carillon بالفعل، لذا لا أثر لهذه الخيارات: %1</translation>
    </message>
    <message>
        <source>Carillon is running already, but does not answer.</source>
        <translation>يعمل Carillon بالفعل، لكنه لا يستجيب.</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment, or end it first. Drafts and feed are safe.</source>
        <translation>ربما كان مشغولًا. حاول مجددًا بعد لحظات، أو أنهِه أولًا. المسودات والموجز في أمان.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>%1 is opened when the dialog is closed.</source>
        <translation>سيُفتح %1 عند إغلاق مربع الحوار.</translation>
    </message>
</context>
<context>
    <name>carillon::KeychainSecrets</name>
    <message>
        <source>The system&apos;s keychain does not take secrets (%1), so they are kept for this run only.</source>
        <translation>سلسلة مفاتيح النظام لا تقبل الأسرار (%1)، فيُحتفظ بها لهذا التشغيل فقط.</translation>
    </message>
</context>
<context>
    <name>carillon::MainWindow</name>
    <message>
        <source>Carillon</source>
        <translation>Carillon</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح ال&amp;أخيرة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;نسخ بصيغة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>Sen&amp;t</source>
        <extracomment>a menu about what was sent</extracomment>
        <translation>المُر&amp;سَل</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>الأ&amp;جهزة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;تعليمات</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>%1[*] – Carillon</source>
        <translation>%1[*] – Carillon</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>م&amp;سح هذه القائمة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>carillon::Palette</name>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>recent file</source>
        <translation>ملف أخير</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>sample that is refused</source>
        <translation>مثال مرفوض</translation>
    </message>
    <message>
        <source>device</source>
        <translation>جهاز</translation>
    </message>
</context>
<context>
    <name>carillon::Paste</name>
    <message>
        <source>This is JSON, not a request; paste it into the JSON view.</source>
        <translation>هذا JSON وليس طلبًا؛ ألصقه في عرض JSON.</translation>
    </message>
    <message>
        <source>This is a program; a curl command line or .http text can be read.</source>
        <translation>هذا برنامج؛ ولا يُقرأ إلا سطر أوامر curl أو نص .http.</translation>
    </message>
    <message>
        <source>This is neither a curl command line nor .http text.</source>
        <translation>ليس هذا سطر أوامر curl ولا نص .http.</translation>
    </message>
    <message>
        <source>The body is not %1 coded, though its header says so.</source>
        <translation>المتن غير مرمّز بـ %1، وإن ذكرت ترويسته ذلك.</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text.</source>
        <translation>المتن ليس نص UTF-8.</translation>
    </message>
    <message>
        <source>Lines of the body end in LF now, where they ended in CR LF.</source>
        <translation>أسطر المتن تنتهي الآن بـ LF، وكانت تنتهي بـ CR LF.</translation>
    </message>
    <message>
        <source>The path is written %1.</source>
        <translation>يُكتب المسار هكذا: %1.</translation>
    </message>
    <message>
        <source>There is no request in the text.</source>
        <translation>لا طلب في النص.</translation>
    </message>
    <message>
        <source>Authorization is the target&apos;s; the text has none.</source>
        <translation>ترويسة Authorization من الوجهة؛ ولا ترد في النص.</translation>
    </message>
    <message numerus="yes">
        <source>The body is larger than %Ln byte(s).</source>
        <translation>
            <numerusform>حجم المتن يتجاوز %Ln بايت.</numerusform>
            <numerusform>حجم المتن يتجاوز بايتًا واحدًا.</numerusform>
            <numerusform>حجم المتن يتجاوز بايتين.</numerusform>
            <numerusform>حجم المتن يتجاوز %Ln بايتات.</numerusform>
            <numerusform>حجم المتن يتجاوز %Ln بايت.</numerusform>
            <numerusform>حجم المتن يتجاوز %Ln بايت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln request(s) is taken.</source>
        <translation>
            <numerusform>يؤخذ الأول من %Ln طلب.</numerusform>
            <numerusform>يؤخذ الطلب الوحيد.</numerusform>
            <numerusform>يؤخذ الأول من طلبين.</numerusform>
            <numerusform>يؤخذ الأول من %Ln طلبات.</numerusform>
            <numerusform>يؤخذ الأول من %Ln طلبًا.</numerusform>
            <numerusform>يؤخذ الأول من %Ln طلب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::Place</name>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 ملف وليس مجلدًا.</translation>
    </message>
    <message>
        <source>%1 is on another machine (%2), where the feed would not be safe. Choose a folder on this one.</source>
        <translation>يقع %1 على جهاز آخر (%2)، ولن يكون الموجز آمنًا هناك. اختر مجلدًا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>تتعذر الكتابة في %1.</translation>
    </message>
    <message>
        <source>That is not the whole path of a folder.</source>
        <translation>ليس هذا المسار الكامل لمجلد.</translation>
    </message>
    <message>
        <source>Another Carillon is using %1.</source>
        <translation>نسخة أخرى من Carillon تستخدم %1.</translation>
    </message>
    <message>
        <source>It will be made. %1 free.</source>
        <translation>سيُنشأ. المتاح %1.</translation>
    </message>
    <message>
        <source>It holds a feed already, which the next start shows. %1 in use, %2 free.</source>
        <translation>فيه موجز بالفعل، ويعرضه التشغيل التالي. المستخدم %1 والمتاح %2.</translation>
    </message>
    <message>
        <source>%1 in use, %2 free.</source>
        <translation>المستخدم %1 والمتاح %2.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>يتعذر إنشاء %1.</translation>
    </message>
</context>
<context>
    <name>carillon::PreferencesDesk</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>Nothing can listen on port %1: %2.</source>
        <translation>يتعذر الاستماع على المنفذ %1: %2.</translation>
    </message>
    <message>
        <source>The command line asked for --theme %1 in this run; another choice is kept.</source>
        <translation>طلب سطر الأوامر ‎--theme %1 في هذا التشغيل؛ ويُحفظ أي اختيار آخر.</translation>
    </message>
    <message>
        <source>The command line says --port %1, which decides in this run; what is chosen here takes effect without it.</source>
        <translation>في سطر الأوامر ‎--port %1، وهو الحاكم في هذا التشغيل؛ وما يُختار هنا يسري من دونه.</translation>
    </message>
    <message>
        <source>The command line says --store %1, which decides in this run; what is chosen here takes effect without it.</source>
        <translation>في سطر الأوامر ‎--store %1، وهو الحاكم في هذا التشغيل؛ وما يُختار هنا يسري من دونه.</translation>
    </message>
    <message>
        <source>The next start uses the new storage place.</source>
        <translation>يستخدم التشغيل التالي مكان التخزين الجديد.</translation>
    </message>
    <message>
        <source>The next start uses the new language.</source>
        <translation>يستخدم التشغيل التالي اللغة الجديدة.</translation>
    </message>
    <message>
        <source>The preferences cannot be written; they hold for this run only.</source>
        <translation>تتعذر كتابة التفضيلات؛ وتسري على هذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program; the service listens on %2.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر؛ وتستمع الخدمة على %2.</translation>
    </message>
</context>
<context>
    <name>carillon::ReceiverDesk</name>
    <message>
        <source>It refuses the control token.</source>
        <translation>يرفض رمز التحكم.</translation>
    </message>
    <message>
        <source>There is no Carillon: it answered %1.</source>
        <translation>لا يوجد Carillon هناك: كان الرد %1.</translation>
    </message>
</context>
<context>
    <name>carillon::SecretStore</name>
    <message>
        <source>This program was built without a keychain, so secrets are kept for this run only.</source>
        <translation>بُني هذا البرنامج من دون سلسلة مفاتيح، فيُحتفظ بالأسرار لهذا التشغيل فقط.</translation>
    </message>
</context>
<context>
    <name>carillon::SendMany</name>
    <message>
        <source>The local service is not running.</source>
        <translation>الخدمة المحلية لا تعمل.</translation>
    </message>
</context>
<context>
    <name>carillon::Service</name>
    <message>
        <source>The service answered %1.</source>
        <translation>ردت الخدمة بـ %1.</translation>
    </message>
</context>
<context>
    <name>carillon::ServiceMenu</name>
    <message>
        <source>Serv&amp;ice</source>
        <translation>ال&amp;خدمة</translation>
    </message>
    <message>
        <source>&amp;Faults</source>
        <translation>الأ&amp;عطال</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>ح&amp;ركة البيانات</translation>
    </message>
</context>
<context>
    <name>carillon::Session</name>
    <message>
        <source>Local service</source>
        <translation>الخدمة المحلية</translation>
    </message>
    <message>
        <source>%1 The feed is kept in memory for now. (%2)</source>
        <translation>%1 يُحفظ الموجز في الذاكرة مؤقتًا. (%2)</translation>
    </message>
    <message>
        <source>Deleted; Ctrl+Z in the list of drafts puts it back.</source>
        <translation>جرى الحذف؛ ويعيده Ctrl+Z في قائمة المسودات.</translation>
    </message>
    <message>
        <source>The local service is not running.</source>
        <translation>الخدمة المحلية لا تعمل.</translation>
    </message>
    <message>
        <source>Copied; put the token in the place of TOKEN.</source>
        <translation>جرى النسخ؛ ضع الرمز المميز مكان TOKEN.</translation>
    </message>
    <message>
        <source>Copied; paste it into a terminal.</source>
        <translation>جرى النسخ؛ ألصقه في طرفية.</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>نُسخ بصيغة %1.</translation>
    </message>
</context>
<context>
    <name>carillon::Shell</name>
    <message>
        <source>Line %1 holds a zero byte, which no command line can carry.</source>
        <translation>في السطر %1 بايت صفري لا يحمله سطر أوامر.</translation>
    </message>
    <message>
        <source>The quote %1 in line %2 is never closed.</source>
        <translation>علامة الاقتباس %1 في السطر %2 لم تُغلق.</translation>
    </message>
    <message>
        <source>Line %1 has a command inside, which is not run; put its output in its place.</source>
        <translation>في السطر %1 أمر لا يُنفذ؛ ضع ناتجه مكانه.</translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation>هناك علامة اقتباس لم تُغلق.</translation>
    </message>
</context>
<context>
    <name>carillon::StatusStrip</name>
    <message>
        <source>Copy the service&apos;s address</source>
        <translation>نسخ عنوان الخدمة</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>لا توجد خدمة</translation>
    </message>
    <message>
        <source>The local service is listening here</source>
        <translation>الخدمة المحلية تستمع هنا</translation>
    </message>
    <message>
        <source>Not connected to the service</source>
        <translation>لا اتصال بالخدمة</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>نُسخ العنوان</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>لا مشكلات</translation>
    </message>
    <message>
        <source>real time %1</source>
        <translation>الوقت الفعلي %1</translation>
    </message>
    <message>
        <source>clock paused at %1</source>
        <translation>الساعة متوقفة عند %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%Ln أجهزة</numerusform>
            <numerusform>%Ln جهازًا</numerusform>
            <numerusform>%Ln جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in feed</source>
        <translation>
            <numerusform>في الموجز: %Ln</numerusform>
            <numerusform>في الموجز: %Ln</numerusform>
            <numerusform>في الموجز: %Ln</numerusform>
            <numerusform>في الموجز: %Ln</numerusform>
            <numerusform>في الموجز: %Ln</numerusform>
            <numerusform>في الموجز: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرًا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::TargetDesk</name>
    <message>
        <source>Fill in the client secret first.</source>
        <translation>أدخل سر العميل أولًا.</translation>
    </message>
    <message>
        <source>Fill in the token first.</source>
        <translation>أدخل الرمز المميز أولًا.</translation>
    </message>
    <message>
        <source>The client secret for “%1”:</source>
        <translation>سر العميل للوجهة «%1»:</translation>
    </message>
    <message>
        <source>The token for “%1”:</source>
        <translation>الرمز المميز للوجهة «%1»:</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no secret.</source>
        <translation>لم يُرسل شيء: لا يوجد سر.</translation>
    </message>
</context>
<context>
    <name>carillon::TargetProfile</name>
    <message>
        <source>“%1” is not the name of a header.</source>
        <translation>«%1» ليس اسم ترويسة.</translation>
    </message>
    <message>
        <source>The value of %1 holds a control character.</source>
        <translation>في قيمة %1 محرف تحكم.</translation>
    </message>
    <message>
        <source>%1 is set by Carillon; it cannot be an extra header.</source>
        <translation>يضبط Carillon قيمة %1؛ فلا تصلح ترويسة إضافية.</translation>
    </message>
    <message>
        <source>An address is missing, such as https://graph.example.com.</source>
        <translation>العنوان ناقص، مثل https://graph.example.com.</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>ليس هذا عنوان http أو https.</translation>
    </message>
    <message>
        <source>An address must not hold a name or password.</source>
        <translation>يجب ألا يحوي العنوان اسمًا أو كلمة مرور.</translation>
    </message>
    <message>
        <source>An address must not hold a query or a fragment.</source>
        <translation>يجب ألا يحوي العنوان استعلامًا أو جزءًا فرعيًا.</translation>
    </message>
    <message>
        <source>Only scheme, host and port: the path is that of the API.</source>
        <translation>المخطط والمضيف والمنفذ فقط: المسار هو مسار واجهة API.</translation>
    </message>
    <message>
        <source>The token goes over the network in clear text; use https.</source>
        <translation>ينتقل الرمز المميز عبر الشبكة بنص صريح؛ استخدم https.</translation>
    </message>
    <message>
        <source>The client secret goes over the network in clear text; use https.</source>
        <translation>ينتقل سر العميل عبر الشبكة بنص صريح؛ استخدم https.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>معرّف العميل ناقص.</translation>
    </message>
    <message>
        <source>The scope is missing, such as https://graph.microsoft.com/.default.</source>
        <translation>النطاق ناقص، مثل https://graph.microsoft.com/.default.</translation>
    </message>
    <message>
        <source>It holds a control character.</source>
        <translation>فيه محرف تحكم.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate.</source>
        <translation>اختر الملف الذي فيه الشهادة.</translation>
    </message>
    <message>
        <source>Certificates are not verified: whoever is on the way can read and change what is sent, the token included.</source>
        <translation>لا يُتحقق من الشهادات: يستطيع أي طرف على الطريق قراءة ما يُرسل وتغييره، بما فيه الرمز المميز.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>الاسم ناقص.</translation>
    </message>
</context>
<context>
    <name>carillon::TargetSending</name>
    <message>
        <source>asking for a token</source>
        <translation>طلب رمز مميز</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>sending, attempt %1</source>
        <translation>جارٍ الإرسال، المحاولة %1</translation>
    </message>
    <message>
        <source>waiting %1 s (Retry-After)</source>
        <translation>انتظار %1 ث (Retry-After)</translation>
    </message>
    <message>
        <source>waiting %1 s</source>
        <translation>انتظار %1 ث</translation>
    </message>
    <message>
        <source>The target is not complete: %1</source>
        <translation>الوجهة غير مكتملة: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>carillon::Targets</name>
    <message>
        <source>in clear text</source>
        <translation>بنص صريح</translation>
    </message>
    <message>
        <source>over TLS that is not verified</source>
        <translation>عبر TLS غير متحقق منه</translation>
    </message>
    <message>
        <source>over TLS</source>
        <translation>عبر TLS</translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation>يستجيب %1 %2.</translation>
    </message>
    <message>
        <source>%1 answers %2 and takes the token.</source>
        <translation>يستجيب %1 %2 ويقبل الرمز المميز.</translation>
    </message>
    <message>
        <source>%1 answers %2, but wants a token.</source>
        <translation>يستجيب %1 %2، لكنه يطلب رمزًا مميزًا.</translation>
    </message>
    <message>
        <source>%1 answers %2, but refuses the token.</source>
        <translation>يستجيب %1 %2، لكنه يرفض الرمز المميز.</translation>
    </message>
    <message>
        <source>%1 answers %2, with %3 to a request that creates nothing.</source>
        <translation>يستجيب %1 %2، بالرد %3 على طلب لا ينشئ شيئًا.</translation>
    </message>
</context>
<context>
    <name>carillon::Template</name>
    <message>
        <source>Line %1 of the draft: no column is named “%2”.</source>
        <translation>السطر %1 من المسودة: لا عمود باسم «%2».</translation>
    </message>
    <message>
        <source>Line %1 of the draft: {{%2}} stands outside of quotes, and its value is empty.</source>
        <translation>السطر %1 من المسودة: {{%2}} خارج علامات الاقتباس وقيمته فارغة.</translation>
    </message>
    <message>
        <source>Line %1 of the draft: {{%2}} stands outside of quotes, and “%3” is no number, true, false or null.</source>
        <translation>السطر %1 من المسودة: {{%2}} خارج علامات الاقتباس، و«%3» ليس رقمًا ولا true أو false أو null.</translation>
    </message>
</context>
<context>
    <name>carillon::TlsTrust</name>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation>تتعذر قراءة ملف الشهادة: %1</translation>
    </message>
    <message>
        <source>The certificate file is too large.</source>
        <translation>ملف الشهادة أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in that file.</source>
        <translation>لا شهادة بصيغة PEM في ذلك الملف.</translation>
    </message>
</context>
<context>
    <name>carillon::ToolStrip</name>
    <message>
        <source>TLS not verified</source>
        <translation>TLS غير متحقق منه</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>This target&apos;s certificate is not verified: whoever is on the way can read and change what is sent.</source>
        <translation>لا يُتحقق من شهادة هذه الوجهة: يستطيع أي طرف على الطريق قراءة ما يُرسل وتغييره.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
</context>
<context>
    <name>carillon::TrafficLink</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>method, time, status</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The last ones are still being sent.</source>
        <translation>ما زال إرسال الأخيرة جاريًا.</translation>
    </message>
    <message>
        <source>Nothing was sent: the service no longer holds the whole body of each of them.</source>
        <translation>لم يُرسل شيء: لم تعد الخدمة تحتفظ بالمتن الكامل لكل منها.</translation>
    </message>
    <message>
        <source>The local service is not running.</source>
        <translation>الخدمة المحلية لا تعمل.</translation>
    </message>
    <message>
        <source>Copied; paste it into a terminal.</source>
        <translation>جرى النسخ؛ ألصقه في طرفية.</translation>
    </message>
    <message>
        <source>Export the traffic</source>
        <translation>تصدير حركة البيانات</translation>
    </message>
    <message>
        <source>HTTP archives (*.har);;All files (*)</source>
        <translation>أرشيفات HTTP (*.har);;كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) exported.</source>
        <translation>
            <numerusform>لم تُصدَّر أي عملية تبادل.</numerusform>
            <numerusform>صُدّرت عملية تبادل واحدة.</numerusform>
            <numerusform>صُدّرت عمليتا تبادل.</numerusform>
            <numerusform>صُدّرت %Ln عمليات تبادل.</numerusform>
            <numerusform>صُدّرت %Ln عملية تبادل.</numerusform>
            <numerusform>صُدّرت %Ln عملية تبادل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::WelcomeDesk</name>
    <message>
        <source>Help &gt; Show the First Steps brings them back.</source>
        <translation>يمكن إظهارها من جديد عبر «تعليمات &gt; إظهار الخطوات الأولى».</translation>
    </message>
    <message>
        <source>Carillon was updated to version %1.</source>
        <translation>جرى تحديث Carillon إلى الإصدار %1.</translation>
    </message>
    <message>
        <source>What’s New</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>carillon::client::SendLane</name>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>استجابة %1 أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>%1 answered something that is not HTTP.</source>
        <translation>رد %1 بشيء ليس HTTP.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يستجب %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>لا شيء يستمع عند %1.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>لم يُعثر على الاسم %1.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>أغلق %1 الاتصال دون استجابة.</translation>
    </message>
    <message>
        <source>No secure connection: %1</source>
        <translation>لا اتصال آمن: %1</translation>
    </message>
</context>
<context>
    <name>carillon::client::Sender</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>carillon::client::TokenSource</name>
    <message>
        <source>the client id or its secret is wrong</source>
        <translation>معرّف العميل أو سره خطأ</translation>
    </message>
    <message>
        <source>it does not know the scope</source>
        <translation>لا يعرف النطاق</translation>
    </message>
    <message>
        <source>client credentials are not allowed for this client</source>
        <translation>بيانات اعتماد العميل غير مسموح بها لهذا العميل</translation>
    </message>
    <message>
        <source>it does not understand the request</source>
        <translation>لا يفهم الطلب</translation>
    </message>
    <message>
        <source>No token from %1: %2.</source>
        <translation>لا رمز مميز من %1: %2.</translation>
    </message>
    <message>
        <source>it answered %1</source>
        <translation>كان رده %1</translation>
    </message>
    <message>
        <source>its answer holds none that can be used</source>
        <translation>ليس في استجابته رمز يمكن استخدامه</translation>
    </message>
    <message>
        <source>its token is of another kind than Bearer</source>
        <translation>رمزه المميز من نوع غير Bearer</translation>
    </message>
</context>
<context>
    <name>carillon::clock</name>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>Fallback on %1</source>
        <translation>البديل على %1</translation>
    </message>
    <message>
        <source>End of display</source>
        <translation>نهاية العرض</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>الإزالة</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>بعد %1 ث</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>بعد %1 د</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>بعد %1 س</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>event, time until then</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · “%1”</source>
        <translation> · «%1»</translation>
    </message>
    <message>
        <source>Nothing is due: no notification waits for anything.</source>
        <translation>لا شيء مستحق: لا إشعار ينتظر شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::clock::ClockButton</name>
    <message>
        <source>real time</source>
        <translation>الوقت الفعلي</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>متوقفة %1</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>الساعة: %1</translation>
    </message>
    <message>
        <source>The service&apos;s clock is the machine&apos;s. Pause it to move it.</source>
        <translation>ساعة الخدمة هي ساعة هذا الجهاز. أوقفها مؤقتًا لتحريكها.</translation>
    </message>
    <message>
        <source>The service&apos;s clock stands still at %1 UTC.</source>
        <translation>ساعة الخدمة متوقفة عند %1 UTC.</translation>
    </message>
</context>
<context>
    <name>carillon::clock::ClockDialog</name>
    <message>
        <source>Set the Clock</source>
        <translation>ضبط الساعة</translation>
    </message>
    <message>
        <source>Date and time, local</source>
        <translation>التاريخ والوقت المحليان</translation>
    </message>
    <message>
        <source>&amp;Date and time, local</source>
        <translation>&amp;التاريخ والوقت المحليان</translation>
    </message>
    <message>
        <source>The service&apos;s clock stands still there. What is due until then happens at once.</source>
        <translation>تتوقف ساعة الخدمة هناك. وما يُستحق حتى ذلك الحين يحدث فورًا.</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;ضبط</translation>
    </message>
    <message>
        <source>in UTC: %1</source>
        <translation>بتوقيت UTC: %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ComposerForm</name>
    <message>
        <source>Target</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>اسم المضيف</translation>
    </message>
    <message>
        <source>required, such as app.contoso.com</source>
        <translation>مطلوب، مثل app.contoso.com</translation>
    </message>
    <message>
        <source>Notification id</source>
        <translation>معرّف الإشعار</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>at least one of visual and raw</source>
        <translation>أحد المرئي والخام على الأقل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Raw content</source>
        <translation>المحتوى الخام</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>المنصات</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>On display for</source>
        <translation>مدة العرض</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ComposerPane</name>
    <message>
        <source>View of the draft</source>
        <translation>طريقة عرض المسودة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>الأصلي</translation>
    </message>
</context>
<context>
    <name>carillon::composer::DiagnosticPopup</name>
    <message>
        <source>The service accepts it all the same.</source>
        <translation>ومع ذلك تقبله الخدمة.</translation>
    </message>
    <message>
        <source>The service would answer %1.</source>
        <translation>سترد الخدمة بـ %1.</translation>
    </message>
    <message>
        <source>The service would answer %1, %2.</source>
        <translation>سترد الخدمة بـ %1، %2.</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>عنصر</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>إحدى القيم %1.</translation>
    </message>
    <message>
        <source>required, %1</source>
        <translation>مطلوب، %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ExpirationField</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>اختيار موعد الانتهاء</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد ساعة واحدة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %Ln ساعات</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>بعد %Ln ثانية</numerusform>
            <numerusform>بعد ثانية واحدة</numerusform>
            <numerusform>بعد ثانيتين</numerusform>
            <numerusform>بعد %Ln ثوانٍ</numerusform>
            <numerusform>بعد %Ln ثانية</numerusform>
            <numerusform>بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>قبل %Ln ثانية</numerusform>
            <numerusform>قبل ثانية واحدة</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل %Ln ثوانٍ</numerusform>
            <numerusform>قبل %Ln ثانية</numerusform>
            <numerusform>قبل %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s) when left out</source>
        <translation>
            <numerusform>بعد %n يوم عند الإغفال</numerusform>
            <numerusform>بعد يوم واحد عند الإغفال</numerusform>
            <numerusform>بعد يومين عند الإغفال</numerusform>
            <numerusform>بعد %n أيام عند الإغفال</numerusform>
            <numerusform>بعد %n يومًا عند الإغفال</numerusform>
            <numerusform>بعد %n يوم عند الإغفال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n hour(s)</source>
        <translation>
            <numerusform>‎+%n ساعة</numerusform>
            <numerusform>+ساعة</numerusform>
            <numerusform>+ساعتان</numerusform>
            <numerusform>‎+%n ساعات</numerusform>
            <numerusform>‎+%n ساعة</numerusform>
            <numerusform>‎+%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>‎+%n يوم</numerusform>
            <numerusform>+يوم</numerusform>
            <numerusform>+يومان</numerusform>
            <numerusform>‎+%n أيام</numerusform>
            <numerusform>‎+%n يومًا</numerusform>
            <numerusform>‎+%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · at most %n day(s)</source>
        <comment>how far ahead, the limit</comment>
        <translation>
            <numerusform>%1 · %n يوم كحد أقصى</numerusform>
            <numerusform>%1 · يوم واحد كحد أقصى</numerusform>
            <numerusform>%1 · يومان كحد أقصى</numerusform>
            <numerusform>%1 · %n أيام كحد أقصى</numerusform>
            <numerusform>%1 · %n يومًا كحد أقصى</numerusform>
            <numerusform>%1 · %n يوم كحد أقصى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::FallbackSection</name>
    <message>
        <source>Fallback on iOS</source>
        <translation>البديل على iOS</translation>
    </message>
    <message>
        <source>needs raw content with high priority</source>
        <translation>يتطلب محتوى خامًا بأولوية High</translation>
    </message>
    <message>
        <source>Show after</source>
        <translation>العرض بعد</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Fallback title</source>
        <translation>عنوان البديل</translation>
    </message>
    <message>
        <source>Fallback body</source>
        <translation>نص البديل</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>carillon::composer::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>البحث والاستبدال</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>النص المطلوب</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case (Alt+C)</source>
        <translation>مطابقة حالة الأحرف (Alt+C)</translation>
    </message>
    <message>
        <source>“W”</source>
        <comment>whole words, on a button</comment>
        <translation>«W»</translation>
    </message>
    <message>
        <source>Whole words (Alt+W)</source>
        <translation>كلمات كاملة (Alt+W)</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>المطابقة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>المطابقة التالية (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>الاستبدال بـ</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>استبدال هذه المطابقة</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>استبدال ال&amp;كل</translation>
    </message>
    <message>
        <source>Replace every match, in one step</source>
        <translation>استبدال كل المطابقات في خطوة واحدة</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1 أو أكثر</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>لا مطابقات</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <comment>of so many matches</comment>
        <translation>%L1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>لا مطابقات</numerusform>
            <numerusform>مطابقة واحدة</numerusform>
            <numerusform>مطابقتان</numerusform>
            <numerusform>%Ln مطابقات</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::FindingsModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, then the platforms it is about</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>carillon::composer::FormField</name>
    <message>
        <source>Too long to edit here; the JSON view has all of it.</source>
        <translation>أطول من أن يُحرَّر هنا؛ عرض JSON يضمه كاملًا.</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HeadersDelegate</name>
    <message>
        <source>Header&apos;s name</source>
        <translation>اسم الترويسة</translation>
    </message>
    <message>
        <source>Header&apos;s value</source>
        <translation>قيمة الترويسة</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HeadersModel</name>
    <message>
        <source>as the target asks for</source>
        <translation>كما تطلب الوجهة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مغيَّرة</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>a header that is left out</extracomment>
        <translation>غير مُرسَلة</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>. Error: %1</source>
        <translation>. خطأ: %1</translation>
    </message>
    <message>
        <source>. Warning: %1</source>
        <translation>. تحذير: %1</translation>
    </message>
    <message>
        <source>Add a header…</source>
        <translation>إضافة ترويسة…</translation>
    </message>
    <message>
        <source>%1 is there already; change its value.</source>
        <translation>%1 موجودة بالفعل؛ غيّر قيمتها.</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HeadersTable</name>
    <message>
        <source>Headers of the request</source>
        <translation>ترويسات الطلب</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HttpView</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Method, path, headers and encoding as the target asks for</source>
        <translation>الطريقة والمسار والترويسات والترميز كما تطلب الوجهة</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste a curl command line or .http text (Ctrl+Shift+V)</source>
        <translation>لصق سطر أوامر curl أو نص .http (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path and query</source>
        <translation>المسار والاستعلام</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>نسخ بصيغة</translation>
    </message>
    <message>
        <source>Copy the request as a command line or a program</source>
        <translation>نسخ الطلب كسطر أوامر أو كبرنامج</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Return edits, Delete takes out or restores</source>
        <translation>مفتاح Return للتحرير، وDelete للحذف أو الاستعادة</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>إظهار الرمز المميز</translation>
    </message>
    <message>
        <source>Show tokens and cookies as they are sent</source>
        <translation>إظهار الرموز المميزة وملفات تعريف الارتباط كما تُرسل</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Show the body byte by byte</source>
        <translation>عرض المتن بايتًا بايتًا</translation>
    </message>
    <message>
        <source>Encoding of the body</source>
        <translation>ترميز المتن</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no content coding</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Body as it is sent</source>
        <translation>المتن كما يُرسل</translation>
    </message>
    <message>
        <source>The connection adds Host %1, Content-Length %2, and where there is none, Connection, User-Agent, Accept-Encoding and Accept-Language.</source>
        <translation>يضيف الاتصال Host %1 وContent-Length %2، وكذلك Connection وUser-Agent وAccept-Encoding وAccept-Language عند غيابها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <comment>of the body</comment>
        <translation>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), sent as %L1</source>
        <comment>of the body</comment>
        <translation>
            <numerusform>%Ln بايت، تُرسل كـ %L1</numerusform>
            <numerusform>بايت واحد، يُرسل كـ %L1</numerusform>
            <numerusform>بايتان، يُرسلان كـ %L1</numerusform>
            <numerusform>%Ln بايتات، تُرسل كـ %L1</numerusform>
            <numerusform>%Ln بايت، تُرسل كـ %L1</numerusform>
            <numerusform>%Ln بايت، تُرسل كـ %L1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more byte(s)</source>
        <translation>
            <numerusform>… لا بايت غيرها</numerusform>
            <numerusform>… بايت آخر</numerusform>
            <numerusform>… بايتان آخران</numerusform>
            <numerusform>… %Ln بايتات أخرى</numerusform>
            <numerusform>… %Ln بايت أخرى</numerusform>
            <numerusform>… %Ln بايت أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::JsonCompleter</name>
    <message>
        <source>What may stand here</source>
        <translation>ما يجوز هنا</translation>
    </message>
</context>
<context>
    <name>carillon::composer::JsonEditor</name>
    <message>
        <source>JSON of the notification</source>
        <translation>نص JSON للإشعار</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ل&amp;صق</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>What May Stand &amp;Here</source>
        <translation>ما يجوز &amp;هنا</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold</source>
        <translation>&amp;طي أو توسيع</translation>
    </message>
</context>
<context>
    <name>carillon::composer::KindField</name>
    <message>
        <source>Visual</source>
        <translation>مرئي</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
</context>
<context>
    <name>carillon::composer::NativeRequestPage</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>نسخ المتن</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>الترويسات والمتن</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>ما يضيع</translation>
    </message>
    <message>
        <source>Equivalent request</source>
        <translation>الطلب المكافئ</translation>
    </message>
    <message>
        <source>What you would send yourself to get the same; the retired service never published its own messages</source>
        <translation>ما ترسله بنفسك لتحصل على النتيجة ذاتها؛ فالخدمة المتوقفة لم تنشر رسائلها قط</translation>
    </message>
    <message>
        <source>&amp;Equivalent</source>
        <translation>ال&amp;مكافئ</translation>
    </message>
    <message>
        <source>Copy method, address, headers and body</source>
        <translation>نسخ الطريقة والعنوان والترويسات والمتن</translation>
    </message>
    <message>
        <source>Copy the body as it goes over the wire</source>
        <translation>نسخ المتن كما ينتقل عبر الشبكة</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>لا شيء يضيع</translation>
    </message>
    <message numerus="yes">
        <source>%n lost or changed on the way</source>
        <translation>
            <numerusform>لا شيء يضيع أو يتغير في الطريق</numerusform>
            <numerusform>عنصر واحد يضيع أو يتغير في الطريق</numerusform>
            <numerusform>عنصران يضيعان أو يتغيران في الطريق</numerusform>
            <numerusform>%n عناصر تضيع أو تتغير في الطريق</numerusform>
            <numerusform>%n عنصرًا يضيع أو يتغير في الطريق</numerusform>
            <numerusform>%n عنصر يضيع أو يتغير في الطريق</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>المحسوب: %1</translation>
    </message>
    <message>
        <source>%1 before encryption</source>
        <translation>%1 قبل التشفير</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), no limit of its own</source>
        <translation>
            <numerusform>%Ln بايت، بلا حد خاص</numerusform>
            <numerusform>بايت واحد، بلا حد خاص</numerusform>
            <numerusform>بايتان، بلا حد خاص</numerusform>
            <numerusform>%Ln بايتات، بلا حد خاص</numerusform>
            <numerusform>%Ln بايت، بلا حد خاص</numerusform>
            <numerusform>%Ln بايت، بلا حد خاص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln byte(s)</source>
        <translation>
            <numerusform>%L1 من %Ln بايت</numerusform>
            <numerusform>%L1 من بايت واحد</numerusform>
            <numerusform>%L1 من بايتين</numerusform>
            <numerusform>%L1 من %Ln بايتات</numerusform>
            <numerusform>%L1 من %Ln بايت</numerusform>
            <numerusform>%L1 من %Ln بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln too many</source>
        <translation>
            <numerusform>%1: الزائد %Ln</numerusform>
            <numerusform>%1: الزائد %Ln</numerusform>
            <numerusform>%1: الزائد %Ln</numerusform>
            <numerusform>%1: الزائد %Ln</numerusform>
            <numerusform>%1: الزائد %Ln</numerusform>
            <numerusform>%1: الزائد %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::NativeView</name>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>مدى الوصول</translation>
    </message>
    <message>
        <source>How whole it arrives, of 100</source>
        <translation>مدى اكتمال وصوله، من 100</translation>
    </message>
    <message>
        <source>Reach %1</source>
        <translation>مدى الوصول %1</translation>
    </message>
    <message>
        <source>Not JSON yet</source>
        <translation>ليس JSON بعد</translation>
    </message>
    <message>
        <source>Nothing would be sent</source>
        <translation>لن يُرسل شيء</translation>
    </message>
    <message>
        <source>The service refuses this draft, so no platform gets anything. Put the errors below right first; F8 goes from one to the next.</source>
        <translation>ترفض الخدمة هذه المسودة، فلا تتلقى أي منصة شيئًا. أصلح الأخطاء أدناه أولًا؛ ينتقل F8 من خطأ إلى التالي.</translation>
    </message>
    <message>
        <source>%1 is not targeted</source>
        <translation>%1 غير مستهدف</translation>
    </message>
    <message>
        <source>Add it to targetPolicy.platformTypes to send there as well.</source>
        <translation>أضفه إلى targetPolicy.platformTypes للإرسال إليه أيضًا.</translation>
    </message>
    <message>
        <source>Nothing to send to the web</source>
        <translation>لا شيء يُرسل إلى الويب</translation>
    </message>
    <message>
        <source>Web endpoints take raw content only: add rawContent to the payload.</source>
        <translation>نقاط نهاية الويب لا تقبل إلا المحتوى الخام: أضف rawContent إلى الحمولة.</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ParseBanner</name>
    <message>
        <source>Show in JSON</source>
        <translation>عرض في JSON</translation>
    </message>
    <message>
        <source>The JSON does not parse at line&#xa0;%1, column&#xa0;%2.</source>
        <translation>يتعذر تحليل JSON عند السطر %1، العمود %2.</translation>
    </message>
    <message>
        <source>The JSON is not an object, so there are no fields to show.</source>
        <translation>ليس JSON كائنًا، فلا حقول تُعرض.</translation>
    </message>
</context>
<context>
    <name>carillon::composer::PlatformsField</name>
    <message>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>الإرسال إلى %1</translation>
    </message>
    <message>
        <source>all four while none is chosen</source>
        <translation>الأربع كلها إن لم يُختر شيء</translation>
    </message>
</context>
<context>
    <name>carillon::composer::PriorityField</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>for raw; visual is always high</source>
        <translation>للخام؛ والمرئي دائمًا High</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemLine</name>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>المتن</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>إصلاح الكل</translation>
    </message>
    <message>
        <source>Apply every fix there is, errors first</source>
        <translation>تطبيق كل الإصلاحات المتاحة، الأخطاء أولًا</translation>
    </message>
    <message>
        <source>Apply the fix</source>
        <translation>تطبيق الإصلاح</translation>
    </message>
    <message>
        <source>would answer %1</source>
        <translation>الرد المتوقع %1</translation>
    </message>
    <message>
        <source>No problems: the service would answer %1.</source>
        <translation>لا مشكلات: سترد الخدمة بـ %1.</translation>
    </message>
    <message>
        <source>What there is, is hidden by the filter.</source>
        <translation>الموجود يخفيه عامل التصفية.</translation>
    </message>
    <message>
        <source>Explain this rule</source>
        <translation>شرح هذه القاعدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرًا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>المخفي: %Ln</numerusform>
            <numerusform>المخفي: %Ln</numerusform>
            <numerusform>المخفي: %Ln</numerusform>
            <numerusform>المخفي: %Ln</numerusform>
            <numerusform>المخفي: %Ln</numerusform>
            <numerusform>المخفي: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::ReachPage</name>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 من 100</translation>
    </message>
    <message>
        <source>arrives whole</source>
        <translation>يصل كاملًا</translation>
    </message>
    <message>
        <source>arrives with losses</source>
        <translation>يصل مع فقد</translation>
    </message>
    <message>
        <source>much gets lost</source>
        <translation>يضيع الكثير</translation>
    </message>
    <message>
        <source>Nothing worth a point is cut, dropped or delayed where it is aimed at.</source>
        <translation>لا شيء يُخصم عليه: لا يُقتطع شيء أو يُسقط أو يُؤخر حيث وُجّه.</translation>
    </message>
    <message>
        <source>What takes points off, the gravest first. Enter goes to the member.</source>
        <translation>ما يخصم النقاط، الأشد أولًا. ينتقل Enter إلى العضو.</translation>
    </message>
</context>
<context>
    <name>carillon::composer::SecondsField</name>
    <message>
        <source>seconds</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>sent as text &quot;%1&quot;</source>
        <translation>يُرسل نصًا &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>carillon::composer::SeverityFilter</name>
    <message>
        <source>Show &amp;All</source>
        <translation>عرض ال&amp;كل</translation>
    </message>
    <message>
        <source>Some problems are hidden; choose which are listed</source>
        <translation>بعض المشكلات مخفية؛ اختر ما يُعرض منها</translation>
    </message>
    <message>
        <source>Choose which problems are listed</source>
        <translation>اختر المشكلات المعروضة</translation>
    </message>
    <message>
        <source>&amp;Errors (%L1)</source>
        <translation>الأ&amp;خطاء (%L1)</translation>
    </message>
    <message>
        <source>&amp;Warnings (%L1)</source>
        <translation>الت&amp;حذيرات (%L1)</translation>
    </message>
    <message>
        <source>&amp;Notes (%L1)</source>
        <translation>ال&amp;ملاحظات (%L1)</translation>
    </message>
</context>
<context>
    <name>carillon::composer::TextField</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::exchange</name>
    <message>
        <source>%1, not shown, SHA-256 %2</source>
        <translation>%1، غير معروض، SHA-256 %2</translation>
    </message>
    <message>
        <source>too much differs to be aligned: line by line</source>
        <translation>الاختلاف أكبر من أن يُحاذى: سطرًا بسطر</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>متن الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>متن الاستجابة</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا استجابة</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>خُزّن</translation>
    </message>
    <message>
        <source>replaced an earlier one</source>
        <translation>حل محل سابق</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>لم يُخزَّن شيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>status, error code, document</comment>
        <translation>%1 %2 · %3</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::CompareDialog</name>
    <message>
        <source>&amp;Previous</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>The difference before (Shift+F7)</source>
        <translation>الاختلاف السابق (Shift+F7)</translation>
    </message>
    <message>
        <source>The next difference (F7)</source>
        <translation>الاختلاف التالي (F7)</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;نسخ كنص</translation>
    </message>
    <message>
        <source>Copy all of it (Ctrl+C)</source>
        <translation>نسخ الكل (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The two exchanges, line by line</source>
        <translation>عمليتا التبادل، سطرًا بسطر</translation>
    </message>
    <message>
        <source>The current line of both</source>
        <translation>السطر الحالي في كلتيهما</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>لا اختلافات</translation>
    </message>
    <message>
        <source>Difference %L1 of %L2</source>
        <translation>الاختلاف %L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>لا اختلافات</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>%Ln اختلافات</numerusform>
            <numerusform>%Ln اختلافًا</numerusform>
            <numerusform>%Ln اختلاف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::exchange::CompareModel</name>
    <message>
        <source>differs: %1</source>
        <comment>a line as it is read out</comment>
        <translation>مختلف: %1</translation>
    </message>
    <message>
        <source>only here: %1</source>
        <translation>هنا فقط: %1</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::ExchangePane</name>
    <message>
        <source>Headers and body</source>
        <translation>الترويسات والمتن</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Send the draft, or choose a row of the traffic.</source>
        <translation>أرسل المسودة، أو اختر صفًا من حركة البيانات.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>القاعدة الحاسمة: %1</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::TrafficFilterButton</name>
    <message>
        <source>Answer</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>أي استجابة</translation>
    </message>
    <message>
        <source>%1xx</source>
        <translation>%1xx</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>أي طريقة</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>heads a list of callers, such as curl/8.5</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>any caller</extracomment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>عرض: %1</translation>
    </message>
    <message>
        <source>Traffic shown: %1</source>
        <translation>حركة البيانات المعروضة: %1</translation>
    </message>
    <message>
        <source>Choose by answer, method and caller</source>
        <translation>الاختيار حسب الاستجابة والطريقة والمستدعي</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::TrafficModel</name>
    <message>
        <source>request %1, response %2</source>
        <translation>الطلب %1، الاستجابة %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>head of a column: the caller, such as curl/8.5</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 بايت</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::TrafficPane</name>
    <message>
        <source>No traffic yet</source>
        <translation>لا حركة بيانات بعد</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>حركة البيانات</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>تصفية…</translation>
    </message>
    <message>
        <source>Filter the traffic</source>
        <translation>تصفية حركة البيانات</translation>
    </message>
    <message>
        <source>every exchange with the local service</source>
        <translation>كل عمليات التبادل مع الخدمة المحلية</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>No exchange is of that kind.</source>
        <translation>لا تبادل من هذا النوع.</translation>
    </message>
    <message>
        <source>No exchange holds “%1”.</source>
        <translation>لا تبادل يحوي «%1».</translation>
    </message>
    <message>
        <source>Requests to the local service are listed here.</source>
        <translation>تُسرد هنا الطلبات الواردة إلى الخدمة المحلية.</translation>
    </message>
    <message>
        <source>Send the draft, or point an app at %1.</source>
        <translation>أرسل المسودة، أو وجّه تطبيقًا إلى %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer above; Esc goes there</source>
        <translation>
            <numerusform>الأحدث أعلاه: %Ln؛ ينتقل Esc إليه</numerusform>
            <numerusform>الأحدث أعلاه: %Ln؛ ينتقل Esc إليه</numerusform>
            <numerusform>الأحدث أعلاه: %Ln؛ ينتقل Esc إليه</numerusform>
            <numerusform>الأحدث أعلاه: %Ln؛ ينتقل Esc إليه</numerusform>
            <numerusform>الأحدث أعلاه: %Ln؛ ينتقل Esc إليه</numerusform>
            <numerusform>الأحدث أعلاه: %Ln؛ ينتقل Esc إليه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %L1; %Ln older dropped</source>
        <translation>
            <numerusform>الأحدث: %L1؛ والأقدم المُسقط: %Ln</numerusform>
            <numerusform>الأحدث: %L1؛ والأقدم المُسقط: %Ln</numerusform>
            <numerusform>الأحدث: %L1؛ والأقدم المُسقط: %Ln</numerusform>
            <numerusform>الأحدث: %L1؛ والأقدم المُسقط: %Ln</numerusform>
            <numerusform>الأحدث: %L1؛ والأقدم المُسقط: %Ln</numerusform>
            <numerusform>الأحدث: %L1؛ والأقدم المُسقط: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::faults</name>
    <message>
        <source>Throttle</source>
        <translation>تقييد</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>Blocked caller</source>
        <translation>مستدعٍ محظور</translation>
    </message>
    <message>
        <source>Not authorised for the user</source>
        <translation>غير مخوَّل للمستخدم</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Drop the connection</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Push twice</source>
        <translation>دفع مكرر</translation>
    </message>
    <message>
        <source>the next request</source>
        <translation>الطلب التالي</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>كل طلب</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>fault, status of the answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · Retry-After %L2 s</source>
        <translation>%1 · Retry-After %L2 ث</translation>
    </message>
    <message>
        <source>%1 %L2 ms</source>
        <comment>fault, how long</comment>
        <translation>%1 %L2 مللي ث</translation>
    </message>
    <message>
        <source>%1 · after it was stored</source>
        <translation>%1 · بعد تخزينه</translation>
    </message>
    <message>
        <source>%1 · before it is stored</source>
        <translation>%1 · قبل تخزينه</translation>
    </message>
    <message numerus="yes">
        <source>the next %Ln</source>
        <comment>requests</comment>
        <translation>
            <numerusform>الطلبات التالية: %Ln</numerusform>
            <numerusform>الطلب التالي</numerusform>
            <numerusform>الطلبان التاليان</numerusform>
            <numerusform>%Ln طلبات تالية</numerusform>
            <numerusform>%Ln طلبًا تاليًا</numerusform>
            <numerusform>%Ln طلب تالٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one request in %Ln</source>
        <translation>
            <numerusform>طلب من كل %Ln</numerusform>
            <numerusform>كل طلب</numerusform>
            <numerusform>طلب من كل طلبين</numerusform>
            <numerusform>طلب من كل %Ln طلبات</numerusform>
            <numerusform>طلب من كل %Ln طلبًا</numerusform>
            <numerusform>طلب من كل %Ln طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>As the service is configured</source>
        <translation>كما ضُبطت الخدمة</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Retry-After</source>
        <translation>&amp;Retry-After</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>ال&amp;تأخير</translation>
    </message>
    <message>
        <source>Before it is stored</source>
        <translation>قبل تخزينه</translation>
    </message>
    <message>
        <source>After it was stored</source>
        <translation>بعد تخزينه</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>التوق&amp;يت</translation>
    </message>
    <message>
        <source>&amp;Next requests</source>
        <translation>الطلبات التا&amp;لية</translation>
    </message>
    <message>
        <source>all, until it is removed</source>
        <translation>الكل، إلى أن يُزال</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>النس&amp;بة</translation>
    </message>
    <message>
        <source>&amp;Each n-th</source>
        <translation>&amp;واحد من كل</translation>
    </message>
    <message>
        <source>everyone, or an application id or user</source>
        <translation>الجميع، أو معرّف تطبيق أو مستخدم</translation>
    </message>
    <message>
        <source>&amp;Caller</source>
        <translation>المستد&amp;عي</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 مللي ث</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of the requests</comment>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultsButton</name>
    <message>
        <source>Faults: none</source>
        <translation>الأعطال: لا شيء</translation>
    </message>
    <message>
        <source>Faults: %L1</source>
        <translation>الأعطال: %L1</translation>
    </message>
    <message>
        <source>Let the service make trouble, to see how a caller lives with it</source>
        <translation>اجعل الخدمة تثير الأعطال لترى كيف يتعامل المستدعي معها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) on</source>
        <translation>
            <numerusform>لا أعطال مفعّلة</numerusform>
            <numerusform>عطل واحد مفعّل</numerusform>
            <numerusform>عطلان مفعّلان</numerusform>
            <numerusform>%Ln أعطال مفعّلة</numerusform>
            <numerusform>%Ln عطلًا مفعّلًا</numerusform>
            <numerusform>%Ln عطل مفعّل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultsDialog</name>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation>إزالة ال&amp;كل</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>الأعطال</translation>
    </message>
    <message>
        <source>&amp;Add the Fault</source>
        <translation>إ&amp;ضافة العطل</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>الأعطال السارية</translation>
    </message>
    <message>
        <source>No faults are on</source>
        <translation>لا أعطال مفعّلة</translation>
    </message>
    <message>
        <source>Every request is answered as documented. Add a fault below to see how a caller lives with it.</source>
        <translation>يُرد على كل طلب كما هو موثق. أضف عطلًا أدناه لترى كيف يتعامل المستدعي معه.</translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultsModel</name>
    <message>
        <source>no end</source>
        <comment>of a fault</comment>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>العطل</translation>
    </message>
    <message>
        <source>Meets</source>
        <extracomment>head of a column: which requests the fault meets</extracomment>
        <translation>يصيب</translation>
    </message>
    <message>
        <source>Hits</source>
        <extracomment>head of a column: how many requests it has met</extracomment>
        <translation>الإصابات</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>head of a column: how many requests it still meets</extracomment>
        <translation>المتبقي</translation>
    </message>
</context>
<context>
    <name>carillon::help::HelpFindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>بحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the search in this page</source>
        <translation>إغلاق البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Not in this page</source>
        <translation>غير موجود في هذه الصفحة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place found</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>carillon::help::HelpSide</name>
    <message>
        <source>Search the help</source>
        <translation>بحث في التعليمات</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>النتائج في التعليمات</translation>
    </message>
    <message>
        <source>The pages of the help are in English.</source>
        <translation>صفحات التعليمات باللغة الإنجليزية.</translation>
    </message>
    <message>
        <source>%1, in %2. %3</source>
        <comment>a section, its page, words of it</comment>
        <translation>%1، في %2. %3</translation>
    </message>
    <message>
        <source>Nothing in the help holds all of: %1</source>
        <translation>لا شيء في التعليمات يتضمن كل ما يلي: %1</translation>
    </message>
</context>
<context>
    <name>carillon::help::HelpView</name>
    <message>
        <source>Help</source>
        <translation>تعليمات</translation>
    </message>
    <message>
        <source>This page is not here</source>
        <translation>هذه الصفحة غير موجودة هنا</translation>
    </message>
    <message>
        <source>There is no page “%1” in this version of Carillon.</source>
        <translation>لا توجد صفحة «%1» في هذا الإصدار من Carillon.</translation>
    </message>
    <message>
        <source>The help was left out when this program was built.</source>
        <translation>بُني هذا البرنامج من دون التعليمات.</translation>
    </message>
    <message>
        <source>Go to the contents</source>
        <translation>الانتقال إلى المحتويات</translation>
    </message>
</context>
<context>
    <name>carillon::help::HelpWindow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>بحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Carillon Help</source>
        <translation>تعليمات Carillon</translation>
    </message>
    <message>
        <source>%1 – Carillon Help</source>
        <comment>title of a page</comment>
        <translation>%1 – تعليمات Carillon</translation>
    </message>
    <message>
        <source>This link leads out of the help, to %1</source>
        <translation>يقود هذا الرابط إلى خارج التعليمات، إلى %1</translation>
    </message>
    <message>
        <source>Open in the Browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>No program here opens %1</source>
        <translation>لا برنامج هنا يفتح %1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stay Here</source>
        <translation>البقاء هنا</translation>
    </message>
</context>
<context>
    <name>carillon::library::LibraryPane</name>
    <message>
        <source>DRAFTS</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>What you change is kept here by itself.</source>
        <translation>ما تغيّره يُحفظ هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>SAMPLES</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>REFUSED, BY RULE</source>
        <translation>المرفوضة حسب القاعدة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Put Back the Deleted</source>
        <translation>إعادة الم&amp;حذوف</translation>
    </message>
</context>
<context>
    <name>carillon::library::SentModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ث</translation>
    </message>
    <message numerus="yes">
        <source>sent %n times, since the service was busy</source>
        <translation>
            <numerusform>لم يُرسل، لأن الخدمة كانت مشغولة</numerusform>
            <numerusform>أُرسل مرة واحدة، لأن الخدمة كانت مشغولة</numerusform>
            <numerusform>أُرسل مرتين، لأن الخدمة كانت مشغولة</numerusform>
            <numerusform>أُرسل %n مرات، لأن الخدمة كانت مشغولة</numerusform>
            <numerusform>أُرسل %n مرة، لأن الخدمة كانت مشغولة</numerusform>
            <numerusform>أُرسل %n مرة، لأن الخدمة كانت مشغولة</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>%1, %2, %3, to %4</source>
        <comment>a row as it is read out: name, outcome, time, target</comment>
        <translation>%1، %2، %3، إلى %4</translation>
    </message>
</context>
<context>
    <name>carillon::library::SentSection</name>
    <message>
        <source>SENT</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>What you send is listed here.</source>
        <translation>ما ترسله يُسرد هنا.</translation>
    </message>
    <message>
        <source>C&amp;lear the List…</source>
        <translation>م&amp;سح القائمة…</translation>
    </message>
    <message>
        <source>Send &amp;Again</source>
        <translation>إعا&amp;دة الإرسال</translation>
    </message>
    <message>
        <source>Turn into a &amp;Draft</source>
        <translation>تحويل إلى &amp;مسودة</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>مقار&amp;نة…</translation>
    </message>
    <message>
        <source>Com&amp;pare with the One Before…</source>
        <translation>مقار&amp;نة بما قبله…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
</context>
<context>
    <name>carillon::preferences::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
</context>
<context>
    <name>carillon::preferences::PreferencesForm</name>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of a size</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation>تقليل الحر&amp;كة</translation>
    </message>
    <message>
        <source>Always: nothing moves</source>
        <translation>دائمًا: لا شيء يتحرك</translation>
    </message>
    <message>
        <source>Never: toasts slide in</source>
        <translation>أبدًا: تنزلق الإشعارات المنبثقة</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Another language takes effect at the next start.</source>
        <translation>تسري اللغة الأخرى عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Any &amp;free port</source>
        <translation>أي منفذ &amp;متاح</translation>
    </message>
    <message>
        <source>Service &amp;port</source>
        <translation>من&amp;فذ الخدمة</translation>
    </message>
    <message>
        <source>The local service moves there at once.</source>
        <translation>تنتقل الخدمة المحلية إليه فورًا.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>استع&amp;راض…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>الافترا&amp;ضي</translation>
    </message>
    <message>
        <source>&amp;Storage place</source>
        <translation>مكا&amp;ن التخزين</translation>
    </message>
    <message>
        <source>The feed and the drafts. Another place is used from the next start on; what is there now stays where it is.</source>
        <translation>الموجز والمسودات. يُستخدم المكان الآخر بدءًا من التشغيل التالي؛ وما هو موجود الآن يبقى في مكانه.</translation>
    </message>
    <message>
        <source>S&amp;how on the real desktop what comes in</source>
        <translation>&amp;عرض ما يرد على سطح المكتب الفعلي</translation>
    </message>
    <message>
        <source>With a so&amp;und</source>
        <translation>مع &amp;صوت</translation>
    </message>
    <message>
        <source>Des&amp;ktop</source>
        <translation>سطح المكت&amp;ب</translation>
    </message>
    <message>
        <source>At most one a second; what comes faster is counted.</source>
        <translation>إشعار واحد في الثانية على الأكثر؛ وما زاد يُعرض عدده.</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ContactSheetDialog</name>
    <message>
        <source>Save the sheet</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the pictures in a folder</source>
        <translation>حفظ الصور في مجلد</translation>
    </message>
    <message>
        <source>&amp;Where nothing appears, too</source>
        <translation>ح&amp;تى حيث لا يظهر شيء</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>حفظ &amp;صورة…</translation>
    </message>
    <message>
        <source>Save as &amp;Files…</source>
        <translation>حفظ ك&amp;ملفات…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>ورقة المعاينة</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Pictures saved</source>
        <translation>حُفظت الصور</translation>
    </message>
    <message>
        <source>Copy the sheet as a picture</source>
        <translation>نسخ الورقة كصورة</translation>
    </message>
    <message>
        <source>One PNG for each picture, named as carillon-cli render names them</source>
        <translation>ملف PNG لكل صورة، بالأسماء التي يضعها carillon-cli render</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>لا شيء يُرسم بعد</translation>
    </message>
    <message>
        <source>The service would refuse this draft. Put right what Problems lists, and the sheet follows.</source>
        <translation>سترفض الخدمة هذه المسودة. أصلح ما تسرده «المشكلات»، فتظهر الورقة.</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>Check at least one surface, theme, text size, system and direction.</source>
        <translation>حدّد موضع عرض وسمة وحجم نص ونظامًا واتجاهًا على الأقل.</translation>
    </message>
    <message>
        <source>Too many pictures</source>
        <translation>صور أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>Too large a sheet</source>
        <translation>ورقة أكبر مما ينبغي</translation>
    </message>
    <message>
        <source>Choose fewer surfaces, themes or text sizes.</source>
        <translation>حدّد مواضع عرض أو سمات أو أحجام نص أقل.</translation>
    </message>
    <message>
        <source>Nothing appears on these surfaces</source>
        <translation>لا شيء يظهر في مواضع العرض هذه</translation>
    </message>
    <message>
        <source>Simulated previews: %1</source>
        <translation>معاينات محاكاة: %1</translation>
    </message>
    <message>
        <source>Copied; paste it into a document or a chat.</source>
        <translation>جرى النسخ؛ ألصقها في مستند أو محادثة.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>Cancelled; saved before that: %L1.</source>
        <translation>أُلغي؛ والمحفوظ قبل ذلك: %L1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) saved</source>
        <translation>
            <numerusform>لم تُحفظ أي صورة</numerusform>
            <numerusform>حُفظت صورة واحدة</numerusform>
            <numerusform>حُفظت صورتان</numerusform>
            <numerusform>حُفظت %Ln صور</numerusform>
            <numerusform>حُفظت %Ln صورة</numerusform>
            <numerusform>حُفظت %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln picture(s) go on a sheet; chosen: %L1.</source>
        <translation>
            <numerusform>الحد الأقصى للصور في الورقة %Ln؛ المحدد: %L1.</numerusform>
            <numerusform>الحد الأقصى للصور في الورقة %Ln؛ المحدد: %L1.</numerusform>
            <numerusform>الحد الأقصى للصور في الورقة %Ln؛ المحدد: %L1.</numerusform>
            <numerusform>الحد الأقصى للصور في الورقة %Ln؛ المحدد: %L1.</numerusform>
            <numerusform>الحد الأقصى للصور في الورقة %Ln؛ المحدد: %L1.</numerusform>
            <numerusform>الحد الأقصى للصور في الورقة %Ln؛ المحدد: %L1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Nothing appears on %Ln more: %2</source>
        <translation>
            <numerusform>%1. لا يظهر شيء في %Ln غيرها: %2</numerusform>
            <numerusform>%1. لا يظهر شيء في موضع آخر: %2</numerusform>
            <numerusform>%1. لا يظهر شيء في موضعين آخرين: %2</numerusform>
            <numerusform>%1. لا يظهر شيء في %Ln مواضع أخرى: %2</numerusform>
            <numerusform>%1. لا يظهر شيء في %Ln موضعًا آخر: %2</numerusform>
            <numerusform>%1. لا يظهر شيء في %Ln موضع آخر: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Saved before it: %L3.</source>
        <translation>تتعذر كتابة %1: %2. المحفوظ قبله: %L3.</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeliveriesModel</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>device, what became of it, why</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeliveriesPage</name>
    <message>
        <source>What became of it on each device</source>
        <translation>مصيره على كل جهاز</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeviceButton</name>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>app in front</source>
        <translation>التطبيق أمامي</translation>
    </message>
    <message>
        <source>saving power</source>
        <translation>توفير الطاقة</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>subscription expired</source>
        <translation>انتهى الاشتراك</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>لا خدمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subscribed with host name %1</source>
        <translation>مشترك باسم المضيف %1</translation>
    </message>
    <message>
        <source>Subscription: %1</source>
        <translation>الاشتراك: %1</translation>
    </message>
    <message>
        <source>&amp;Online</source>
        <translation>م&amp;تصل</translation>
    </message>
    <message>
        <source>&amp;Do Not Disturb</source>
        <translation>&amp;عدم الإزعاج</translation>
    </message>
    <message>
        <source>Saving &amp;Power: raw content is not fetched</source>
        <translation>توفير ال&amp;طاقة: لا يُجلب المحتوى الخام</translation>
    </message>
    <message>
        <source>App in &amp;Front</source>
        <translation>التطبيق في ال&amp;مقدمة</translation>
    </message>
    <message>
        <source>Notifications &amp;Allowed</source>
        <translation>السماح &amp;بالإشعارات</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة التسم&amp;ية…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>&amp;Subscription: %1</source>
        <translation>الا&amp;شتراك: %1</translation>
    </message>
    <message>
        <source>&amp;Subscription: does not expire</source>
        <translation>الا&amp;شتراك: لا ينتهي</translation>
    </message>
    <message>
        <source>&amp;Renew for 30 Days</source>
        <translation>ت&amp;جديد لمدة 30 يومًا</translation>
    </message>
    <message>
        <source>Expires in One &amp;Minute</source>
        <translation>ينتهي بعد &amp;دقيقة</translation>
    </message>
    <message>
        <source>&amp;Expires Now</source>
        <translation>ينتهي ال&amp;آن</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeviceDialog</name>
    <message>
        <source>Another desktop</source>
        <translation>سطح مكتب آخر</translation>
    </message>
    <message>
        <source>Another iPhone</source>
        <translation>هاتف iPhone آخر</translation>
    </message>
    <message>
        <source>Another Android phone</source>
        <translation>هاتف Android آخر</translation>
    </message>
    <message>
        <source>Another browser</source>
        <translation>متصفح آخر</translation>
    </message>
    <message>
        <source>Add a Device</source>
        <translation>إضافة جهاز</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>المن&amp;صة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المست&amp;خدم</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>اسم ال&amp;مضيف</translation>
    </message>
    <message>
        <source>The targetHostName its app subscribed with: only notifications to that one reach it.</source>
        <translation>قيمة targetHostName التي اشترك بها تطبيقه: لا تصله إلا الإشعارات الموجهة إليها.</translation>
    </message>
    <message>
        <source>Rename the Device</source>
        <translation>إعادة تسمية الجهاز</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Remove the Device</source>
        <translation>إزالة الجهاز</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>هل تريد إزالة «%1»؟</translation>
    </message>
    <message>
        <source>It gets nothing any more until the service is reset.</source>
        <translation>لن يتلقى شيئًا بعد الآن حتى يُعاد ضبط الخدمة.</translation>
    </message>
    <message>
        <source>Its subscription ends with it.</source>
        <translation>ينتهي اشتراكه معه.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FanOutModel</name>
    <message>
        <source>raw · %1</source>
        <translation>خام · %1</translation>
    </message>
    <message>
        <source>It went out without this device, which is newer.</source>
        <translation>صدر من دون هذا الجهاز، فهو أحدث منه.</translation>
    </message>
    <message>
        <source>%1 on %2: %3. %4</source>
        <comment>title, device, what became of it, why</comment>
        <translation>%1 على %2: %3. %4</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>title, device, why nothing became of it</comment>
        <translation>%1 على %2: %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, its platform</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FanOutPane</name>
    <message>
        <source>Fan-out</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>What became of each notification on each device</source>
        <translation>مصير كل إشعار على كل جهاز</translation>
    </message>
    <message>
        <source>%L1</source>
        <comment>how many notifications</comment>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Nothing has gone out yet</source>
        <translation>لم يصدر شيء بعد</translation>
    </message>
    <message>
        <source>Add a device, then send the draft with Ctrl+Return: what becomes of it on each device stands here, with the reason and a timeline.</source>
        <translation>أضف جهازًا، ثم أرسل المسودة بالمفتاحين Ctrl+Return: يظهر هنا مصيرها على كل جهاز، مع السبب والمخطط الزمني.</translation>
    </message>
    <message>
        <source>Send the draft with Ctrl+Return: what becomes of it on each device stands here, with the reason and a timeline.</source>
        <translation>أرسل المسودة بالمفتاحين Ctrl+Return: يظهر هنا مصيرها على كل جهاز، مع السبب والمخطط الزمني.</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedActions</name>
    <message>
        <source>Mark Read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Mark Unread</source>
        <translation>تعليم كغير مقروء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>what a person does to a notification on a device</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Expires First</source>
        <translation>الأقرب انتهاءً أولًا</translation>
    </message>
    <message>
        <source>Expires Last</source>
        <translation>الأبعد انتهاءً أولًا</translation>
    </message>
    <message>
        <source>Export All Shown as JSON…</source>
        <translation>تصدير كل المعروض بصيغة JSON…</translation>
    </message>
    <message>
        <source>Export All Shown as CSV…</source>
        <translation>تصدير كل المعروض بصيغة CSV…</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln Chosen as JSON…</source>
        <translation>
            <numerusform>تصدير المحدد (%Ln) بصيغة JSON…</numerusform>
            <numerusform>تصدير المحدد (%Ln) بصيغة JSON…</numerusform>
            <numerusform>تصدير المحدد (%Ln) بصيغة JSON…</numerusform>
            <numerusform>تصدير المحدد (%Ln) بصيغة JSON…</numerusform>
            <numerusform>تصدير المحدد (%Ln) بصيغة JSON…</numerusform>
            <numerusform>تصدير المحدد (%Ln) بصيغة JSON…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln Chosen as CSV…</source>
        <translation>
            <numerusform>تصدير المحدد (%Ln) بصيغة CSV…</numerusform>
            <numerusform>تصدير المحدد (%Ln) بصيغة CSV…</numerusform>
            <numerusform>تصدير المحدد (%Ln) بصيغة CSV…</numerusform>
            <numerusform>تصدير المحدد (%Ln) بصيغة CSV…</numerusform>
            <numerusform>تصدير المحدد (%Ln) بصيغة CSV…</numerusform>
            <numerusform>تصدير المحدد (%Ln) بصيغة CSV…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedBar</name>
    <message>
        <source>Feed</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Act on notifications, copy, export and sort</source>
        <translation>إجراءات الإشعارات ونسخها وتصديرها وفرزها</translation>
    </message>
    <message>
        <source>Search the feed…</source>
        <translation>بحث في الموجز…</translation>
    </message>
    <message>
        <source>Search the feed</source>
        <translation>بحث في الموجز</translation>
    </message>
    <message>
        <source>Finds title, body, group, raw content and id, upper or lower case</source>
        <translation>يبحث في العنوان والنص والمجموعة والمحتوى الخام والمعرّف، بأحرف كبيرة أو صغيرة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>موجّه إلى</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>كل المنصات</translation>
    </message>
    <message>
        <source>Filter by state and platform</source>
        <translation>تصفية حسب الحالة والمنصة</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <comment>unread and iOS</comment>
        <translation>التصفية: %1</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>whether what arrives is shown at once</extracomment>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>short for details</comment>
        <translation>تفاصيل</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedDetail</name>
    <message>
        <source>What to show of the notification</source>
        <translation>ما يُعرض من الإشعار</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The notification as JSON</source>
        <translation>الإشعار بصيغة JSON</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>الأصلي</translation>
    </message>
    <message>
        <source>What to send to each platform&apos;s own push service instead</source>
        <translation>ما يُرسل بدلًا منه إلى خدمة الدفع الخاصة بكل منصة</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>The request that made the notification, and its answer</source>
        <translation>الطلب الذي أنشأ الإشعار، والاستجابة له</translation>
    </message>
    <message>
        <source>Choose a row to see what became of it on each device.</source>
        <translation>اختر صفًا لترى مصيره على كل جهاز.</translation>
    </message>
    <message>
        <source>Reading it from the service…</source>
        <translation>جارٍ قراءته من الخدمة…</translation>
    </message>
    <message>
        <source>is not targeted</source>
        <translation>غير مستهدف</translation>
    </message>
    <message>
        <source>is sent nothing</source>
        <translation>لا يُرسل إليه شيء</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>platform, what is sent there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The exchange is not among those that are kept.</source>
        <translation>هذا التبادل ليس بين ما يُحتفظ به.</translation>
    </message>
    <message>
        <source>The traffic holds the latest ones; send it again to see it here.</source>
        <translation>تضم حركة البيانات أحدث العمليات؛ أعد الإرسال لتراه هنا.</translation>
    </message>
    <message numerus="yes">
        <source>is sent %n request(s)</source>
        <translation>
            <numerusform>لا يُرسل إليه شيء</numerusform>
            <numerusform>يُرسل إليه طلب واحد</numerusform>
            <numerusform>يُرسل إليه طلبان</numerusform>
            <numerusform>تُرسل إليه %n طلبات</numerusform>
            <numerusform>يُرسل إليه %n طلبًا</numerusform>
            <numerusform>يُرسل إليه %n طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedModel</name>
    <message>
        <source>Click to sort</source>
        <translation>انقر للفرز</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Win</source>
        <comment>short for Windows</comment>
        <translation>Win</translation>
    </message>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>And</source>
        <comment>short for Android</comment>
        <translation>And</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>in &lt; 1 min</source>
        <translation>بعد &lt; 1 د</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>بعد %1 د</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>بعد %1 س</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>opened on %1</source>
        <translation>فُتح على %1</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>dismissed on %1</source>
        <translation>جرى تجاهله على %1</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>snoozed on %1</source>
        <translation>أُجّل على %1</translation>
    </message>
    <message>
        <source>raw · %1</source>
        <translation>خام · %1</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>لم يُسلَّم</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>the reason</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not targeted: %1 is not among its platform types.</source>
        <translation>غير مستهدف: %1 ليس بين أنواع منصاته.</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>in 9 days</comment>
        <translation>ينتهي %1</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>لم يُحمَّل بعد</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedPane</name>
    <message>
        <source>Feed</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <comment>how many</comment>
        <translation>%L1</translation>
    </message>
    <message>
        <source> · searching %1 %</source>
        <translation> · البحث %1٪</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing yet in what was looked through.</source>
        <translation>لا شيء بعد فيما جرى تفحصه.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>The feed is empty</source>
        <translation>الموجز فارغ</translation>
    </message>
    <message>
        <source>No notification holds this text and is what the filter asks for.</source>
        <translation>لا إشعار يحوي هذا النص ويوافق التصفية.</translation>
    </message>
    <message>
        <source>Send the draft with Ctrl+Return: it comes in here, and on the devices it is meant for.</source>
        <translation>أرسل المسودة بالمفتاحين Ctrl+Return: تصل إلى هنا، وإلى الأجهزة الموجهة إليها.</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedPill</name>
    <message>
        <source>Go up to them (Home)</source>
        <translation>الصعود إليها (Home)</translation>
    </message>
    <message>
        <source>New notifications: %L1; go up to them</source>
        <translation>الإشعارات الجديدة: %L1؛ الصعود إليها</translation>
    </message>
    <message numerus="yes">
        <source>↑ %Ln new</source>
        <translation>
            <numerusform>↑ الجديد: %Ln</numerusform>
            <numerusform>↑ الجديد: %Ln</numerusform>
            <numerusform>↑ الجديد: %Ln</numerusform>
            <numerusform>↑ الجديد: %Ln</numerusform>
            <numerusform>↑ الجديد: %Ln</numerusform>
            <numerusform>↑ الجديد: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedProgress</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>takes the line of progress away</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::LookControls</name>
    <message>
        <source>What of the devices is shown, and how they look</source>
        <translation>ما يُعرض من الأجهزة، ومظهرها</translation>
    </message>
    <message>
        <source>Text size of the devices</source>
        <translation>حجم النص على الأجهزة</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>&amp;Right-to-Left Interface</source>
        <translation>واجهة من ال&amp;يمين إلى اليسار</translation>
    </message>
    <message>
        <source>&amp;Everything as Usual</source>
        <translation>إعادة ال&amp;كل إلى المعتاد</translation>
    </message>
    <message>
        <source>As it happens</source>
        <translation>كما يحدث</translation>
    </message>
    <message>
        <source>&amp;Theme of the Devices</source>
        <translation>&amp;سمة الأجهزة</translation>
    </message>
    <message>
        <source>As the Window</source>
        <translation>مثل النافذة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of a size</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Surface</source>
        <comment>short: where devices show a notification</comment>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Surface: as it happens</source>
        <translation>الموضع: كما يحدث</translation>
    </message>
    <message numerus="yes">
        <source>Surface: %n chosen</source>
        <translation>
            <numerusform>الموضع: لم يُحدَّد شيء</numerusform>
            <numerusform>الموضع: محدد واحد</numerusform>
            <numerusform>الموضع: محددان</numerusform>
            <numerusform>الموضع: %n محددة</numerusform>
            <numerusform>الموضع: %n محددًا</numerusform>
            <numerusform>الموضع: %n محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Surface: %1</source>
        <translation>الموضع: %1</translation>
    </message>
    <message>
        <source>%1. Theme, generation and direction of the devices</source>
        <translation>%1. سمة الأجهزة وجيلها واتجاهها</translation>
    </message>
    <message>
        <source>Aa %1</source>
        <comment>a sign for text size, the size</comment>
        <translation>Aa %1</translation>
    </message>
    <message>
        <source>Text size of the devices: %1</source>
        <translation>حجم النص على الأجهزة: %1</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::PreviewCard</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>minutes, as short as can be</comment>
        <translation>%1د</translation>
    </message>
    <message>
        <source>%1h</source>
        <comment>hours, as short as can be</comment>
        <translation>%1س</translation>
    </message>
    <message>
        <source>Would not be sent: the service refuses it.</source>
        <translation>لن يُرسل: ترفضه الخدمة.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a predicate, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>لا إشعارات</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ReceiverBar</name>
    <message>
        <source>Receiver</source>
        <translation>المستقبِل</translation>
    </message>
    <message>
        <source>Add a simulated device</source>
        <translation>إضافة جهاز محاكى</translation>
    </message>
    <message>
        <source>What the devices show</source>
        <translation>ما تعرضه الأجهزة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>+</source>
        <comment>a device</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>+ Device</source>
        <translation>+ جهاز</translation>
    </message>
    <message>
        <source>User whose devices are shown: %1</source>
        <translation>المستخدم المعروضة أجهزته: %1</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ReceiverPane</name>
    <message>
        <source>What the lower half shows</source>
        <translation>ما يعرضه النصف السفلي</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>What was received, newest first</source>
        <translation>ما ورد، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>What became of it on each device</source>
        <translation>مصيره على كل جهاز</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <comment>an address, why it fails</comment>
        <translation>من %1: %2</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::SheetChoices</name>
    <message>
        <source>What the sheet shows</source>
        <translation>ما تعرضه الورقة</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Text sizes</source>
        <translation>أحجام النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>الأنظمة</translation>
    </message>
    <message>
        <source>In use today</source>
        <translation>المستخدمة اليوم</translation>
    </message>
    <message>
        <source>Newer: iOS 26, Android 16</source>
        <translation>الأحدث: iOS 26 وAndroid 16</translation>
    </message>
    <message>
        <source>Direction of the interface</source>
        <translation>اتجاه الواجهة</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::TimelineStrip</name>
    <message>
        <source>Timeline, of nothing yet</source>
        <translation>مخطط زمني، لا شيء فيه بعد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time since the posting, date and time</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ToastStage</name>
    <message>
        <source>Return opens it, Delete dismisses it, the arrow keys go to older ones.</source>
        <translation>يفتحه Return ويتجاهله Delete، وتنتقل مفاتيح الأسهم إلى الأقدم.</translation>
    </message>
    <message>
        <source>Cut from the title: %1</source>
        <translation>المقتطع من العنوان: %1</translation>
    </message>
    <message>
        <source>Cut from the body: %1</source>
        <translation>المقتطع من النص: %1</translation>
    </message>
    <message>
        <source>Simulated at %1 %</source>
        <translation>محاكاة بحجم %1٪</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place in a list</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>what a person does to a notification on a device</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>خلفه %Ln</numerusform>
            <numerusform>خلفه %Ln</numerusform>
            <numerusform>خلفه %Ln</numerusform>
            <numerusform>خلفه %Ln</numerusform>
            <numerusform>خلفه %Ln</numerusform>
            <numerusform>خلفه %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::targets::FindingLabel</name>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
</context>
<context>
    <name>carillon::targets::ReceiveDialog</name>
    <message>
        <source>This app&apos;s &amp;own service</source>
        <translation>&amp;خدمة هذا التطبيق نفسه</translation>
    </message>
    <message>
        <source>A &amp;shared Carillon</source>
        <translation>نسخة &amp;مشتركة من Carillon</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>استعرا&amp;ض…</translation>
    </message>
    <message>
        <source>Receive From</source>
        <translation>الاستقبال من</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ا&amp;تصال</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>محفوظ؛ اكتب لاستبداله</translation>
    </message>
    <message>
        <source>Control &amp;token</source>
        <translation>&amp;رمز التحكم</translation>
    </message>
    <message>
        <source>What the service was given by --control-token-file; beyond this machine it asks for it.</source>
        <translation>ما تلقته الخدمة عبر ‎--control-token-file؛ وهي تطلبه من خارج هذا الجهاز.</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>مراجع النظام</translation>
    </message>
    <message>
        <source>The system&apos;s and those of a file</source>
        <translation>مراجع النظام وما في ملف</translation>
    </message>
    <message>
        <source>Do not verify certificates</source>
        <translation>عدم التحقق من الشهادات</translation>
    </message>
    <message>
        <source>T&amp;LS trusts</source>
        <translation>ثقة T&amp;LS</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>مل&amp;ف الشهادة</translation>
    </message>
    <message>
        <source>Certificates in PEM form</source>
        <translation>شهادات بصيغة PEM</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>اختيار ملف الشهادة</translation>
    </message>
    <message>
        <source>A shared Carillon</source>
        <translation>نسخة مشتركة من Carillon</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>الشهادات الموثوقة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetButton</name>
    <message>
        <source>%1 (TLS not verified)</source>
        <translation>%1 (TLS غير متحقق منه)</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>الوجهة: %1</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetDialog</name>
    <message>
        <source>works</source>
        <extracomment>a target that was tested</extracomment>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>fails</source>
        <extracomment>a target that was tested</extracomment>
        <translation>تفشل</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>a target that was tested, though not whether it takes the token</extracomment>
        <translation>تستجيب</translation>
    </message>
    <message>
        <source>testing</source>
        <extracomment>a target that is being tested</extracomment>
        <translation>قيد الاختبار</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>وجهة جديدة</translation>
    </message>
    <message>
        <source>The local service</source>
        <translation>الخدمة المحلية</translation>
    </message>
    <message>
        <source>It runs in this program and needs no settings. Add a target to send elsewhere.</source>
        <translation>تعمل ضمن هذا البرنامج ولا تحتاج إلى إعدادات. أضف وجهة للإرسال إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>إضافة وجهة</translation>
    </message>
    <message>
        <source>Test co&amp;nnection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>&amp;Undo deleting %1</source>
        <translation>&amp;تراجع عن حذف %1</translation>
    </message>
    <message>
        <source>Undo deleting %1</source>
        <translation>تراجع عن حذف %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>بلا رمز مميز</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>رمز مميز Bearer</translation>
    </message>
    <message>
        <source>Client credentials (OAuth 2.0)</source>
        <translation>بيانات اعتماد العميل (OAuth 2.0)</translation>
    </message>
    <message>
        <source>Delegated token of a user</source>
        <translation>رمز مميز مفوّض لمستخدم</translation>
    </message>
    <message>
        <source>Si&amp;gn-in</source>
        <translation>&amp;تسجيل الدخول</translation>
    </message>
    <message>
        <source>Token &amp;URL</source>
        <translation>عنوان URL لل&amp;رمز</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>معرّف الع&amp;ميل</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>ال&amp;نطاق</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>ا&amp;لسر</translation>
    </message>
    <message>
        <source>Su&amp;bscription id</source>
        <translation>معرّف الا&amp;شتراك</translation>
    </message>
    <message>
        <source>X-UNS-ID; none in delegated sends</source>
        <translation>قيمة X-UNS-ID؛ لا تُستخدم في الإرسال المفوّض</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>كل ترويسة بصورة Name: value في سطر</translation>
    </message>
    <message>
        <source>Extra &amp;headers</source>
        <translation>تر&amp;ويسات إضافية</translation>
    </message>
    <message>
        <source>Kept in the settings file: no secrets in here.</source>
        <translation>تُحفظ في ملف الإعدادات: لا تضع أسرارًا هنا.</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>مراجع النظام</translation>
    </message>
    <message>
        <source>The system&apos;s and those of a file</source>
        <translation>مراجع النظام وما في ملف</translation>
    </message>
    <message>
        <source>Do not verify certificates</source>
        <translation>عدم التحقق من الشهادات</translation>
    </message>
    <message>
        <source>T&amp;LS trusts</source>
        <translation>ثقة T&amp;LS</translation>
    </message>
    <message>
        <source>Certificates in PEM form</source>
        <translation>شهادات بصيغة PEM</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>استعرا&amp;ض…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>اختيار ملف الشهادة</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>مل&amp;ف الشهادة</translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation>سر العمي&amp;ل</translation>
    </message>
    <message>
        <source>Token (se&amp;cret)</source>
        <translation>الرمز ا&amp;لمميز (سر)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>محفوظ؛ اكتب لاستبداله</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in the settings file.</source>
        <translation>يُحفظ في سلسلة مفاتيح النظام، لا في ملف الإعدادات أبدًا.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetModel</name>
    <message>
        <source>not complete</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>TLS not verified</source>
        <translation>TLS غير متحقق منه</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Local service</source>
        <translation>الخدمة المحلية</translation>
    </message>
</context>
<context>
    <name>carillon::templates::CsvRowsModel</name>
    <message>
        <source>%1 ✗</source>
        <translation>%1 ✗</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
</context>
<context>
    <name>carillon::templates::FilledPane</name>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>The notification of this row</source>
        <translation>إشعار هذا الصف</translation>
    </message>
    <message>
        <source>No row yet</source>
        <translation>لا صفوف بعد</translation>
    </message>
    <message>
        <source>The first row&apos;s notification is shown here as it would be sent.</source>
        <translation>يُعرض هنا إشعار الصف الأول كما سيُرسل.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>would not be sent</source>
        <translation>لن يُرسل</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>This row would not be sent.</source>
        <translation>لن يُرسل هذا الصف.</translation>
    </message>
    <message>
        <source>would answer %1</source>
        <translation>الرد المتوقع %1</translation>
    </message>
</context>
<context>
    <name>carillon::templates::ResultsPane</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;تصدير CSV…</translation>
    </message>
    <message>
        <source>Which results</source>
        <translation>أي النتائج</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Export the results shown as CSV</source>
        <translation>تصدير النتائج المعروضة بصيغة CSV</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>الفاشلة: %1</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>لا شيء فشل</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Every row sent so far was accepted.</source>
        <translation>قُبل كل صف أُرسل حتى الآن.</translation>
    </message>
    <message>
        <source>Each row&apos;s answer is listed here while they are sent.</source>
        <translation>تُسرد هنا استجابة كل صف أثناء الإرسال.</translation>
    </message>
</context>
<context>
    <name>carillon::templates::RowsPane</name>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>&amp;Load CSV…</source>
        <translation>ت&amp;حميل CSV…</translation>
    </message>
    <message>
        <source>T&amp;ype rows</source>
        <translation>&amp;كتابة الصفوف</translation>
    </message>
    <message>
        <source>Type a value for each placeholder, or paste cells.</source>
        <translation>اكتب قيمة لكل عنصر نائب، أو ألصق خلايا.</translation>
    </message>
    <message>
        <source>Load rows from a CSV file</source>
        <translation>تحميل الصفوف من ملف CSV</translation>
    </message>
    <message>
        <source>Leave the file and type rows</source>
        <translation>ترك الملف وكتابة الصفوف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows, a file&apos;s name</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far…</source>
        <comment>rows, a file&apos;s name</comment>
        <translation>%1 من %2 حتى الآن…</translation>
    </message>
    <message>
        <source>type, paste, or drop a CSV file here</source>
        <translation>اكتب أو ألصق أو أفلت ملف CSV هنا</translation>
    </message>
    <message>
        <source>The draft has no placeholders</source>
        <translation>لا عناصر نائبة في المسودة</translation>
    </message>
    <message>
        <source>Write {{name}} in it where each row has something of its own, such as &quot;title&quot;: &quot;Hello {{name}}&quot;. Then type rows here, or load a CSV file whose first line names the columns.</source>
        <translation>اكتب {{name}} فيها حيث يختلف كل صف، مثل &quot;title&quot;: &quot;Hello {{name}}&quot;. ثم اكتب الصفوف هنا، أو حمّل ملف CSV يسمّي سطره الأول الأعمدة.</translation>
    </message>
    <message>
        <source>Load CSV…</source>
        <translation>تحميل CSV…</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be sent.</source>
        <translation>
            <numerusform>لا صفوف يتعذر إرسالها.</numerusform>
            <numerusform>يتعذر إرسال صف واحد.</numerusform>
            <numerusform>يتعذر إرسال صفين.</numerusform>
            <numerusform>يتعذر إرسال %Ln صفوف.</numerusform>
            <numerusform>يتعذر إرسال %Ln صفًا.</numerusform>
            <numerusform>يتعذر إرسال %Ln صف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::templates::SendBar</name>
    <message>
        <source>St&amp;op at the first failure</source>
        <translation>التو&amp;قف عند أول فشل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>الاتصالات المتزامنة</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>بأسرع ما يمكن</translation>
    </message>
    <message>
        <source>Notifications a second</source>
        <translation>عدد الإشعارات في الثانية</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>إلغاء الإرسال</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>الات&amp;صالات</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>ال&amp;معدل</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 accepted · %4 failed</source>
        <translation>%1 من %2 · المقبول %3 · الفاشل %4</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>إرسال %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send all rows (%1)</source>
        <translation>إرسال كل الصفوف (%1)</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>notifications</comment>
        <translation>%1 في الثانية</translation>
    </message>
</context>
<context>
    <name>carillon::templates::SendLogModel</name>
    <message>
        <source>not sent</source>
        <extracomment>a row of a table that was not sent</extracomment>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ث</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Why not</source>
        <extracomment>head of a column: why the row was not sent or not accepted</extracomment>
        <translation>سبب الفشل</translation>
    </message>
</context>
<context>
    <name>carillon::templates::TemplateDialog</name>
    <message>
        <source>Done.</source>
        <translation>اكتمل.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Stopped at a failure.</source>
        <translation>توقف عند فشل.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>الجداول (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Load rows</source>
        <translation>تحميل الصفوف</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <source>Send many</source>
        <translation>إرسال متعدد</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>جرى التصدير إلى %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>ما زالت قراءة الملف جارية.</translation>
    </message>
    <message>
        <source>There are no rows to send yet.</source>
        <translation>لا صفوف للإرسال بعد.</translation>
    </message>
</context>
<context>
    <name>carillon::toasts::ContactSheet</name>
    <message>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>nothing appears</source>
        <translation>لا يظهر شيء</translation>
    </message>
    <message>
        <source>Simulated previews, not affiliated with the platforms&apos; makers</source>
        <translation>معاينات محاكاة، لا صلة لها بصانعي المنصات</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln character(s)</source>
        <translation>
            <numerusform>الأحرف: %L1 من %Ln</numerusform>
            <numerusform>الأحرف: %L1 من %Ln</numerusform>
            <numerusform>الأحرف: %L1 من %Ln</numerusform>
            <numerusform>الأحرف: %L1 من %Ln</numerusform>
            <numerusform>الأحرف: %L1 من %Ln</numerusform>
            <numerusform>الأحرف: %L1 من %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::toasts::Scene</name>
    <message>
        <source>%1 preview: %2</source>
        <translation>معاينة %1: %2</translation>
    </message>
</context>
<context>
    <name>carillon::toasts::ToastLayout</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء غيره</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n آخر</numerusform>
            <numerusform>%n آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more from %1</source>
        <translation>
            <numerusform>لا شيء غيره من %1</numerusform>
            <numerusform>واحد آخر من %1</numerusform>
            <numerusform>اثنان آخران من %1</numerusform>
            <numerusform>%n أخرى من %1</numerusform>
            <numerusform>%n آخر من %1</numerusform>
            <numerusform>%n آخر من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>‎+%1</translation>
    </message>
    <message>
        <source>Title, character %1: %2</source>
        <translation>العنوان، الحرف %1: %2</translation>
    </message>
    <message>
        <source>Body, character %1: %2</source>
        <translation>النص، الحرف %1: %2</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>لا نص</translation>
    </message>
    <message numerus="yes">
        <source>all %n characters hidden</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>الحرف الوحيد مخفي</numerusform>
            <numerusform>الحرفان كلاهما مخفيان</numerusform>
            <numerusform>الأحرف كلها (%n) مخفية</numerusform>
            <numerusform>الأحرف كلها (%n) مخفية</numerusform>
            <numerusform>الأحرف كلها (%n) مخفية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n characters visible</source>
        <translation>
            <numerusform>الأحرف الظاهرة: %1 من %n</numerusform>
            <numerusform>الأحرف الظاهرة: %1 من %n</numerusform>
            <numerusform>الأحرف الظاهرة: %1 من %n</numerusform>
            <numerusform>الأحرف الظاهرة: %1 من %n</numerusform>
            <numerusform>الأحرف الظاهرة: %1 من %n</numerusform>
            <numerusform>الأحرف الظاهرة: %1 من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>its one character visible</source>
        <translation>حرفه الوحيد ظاهر</translation>
    </message>
    <message numerus="yes">
        <source>all %n characters visible</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>الحرف الوحيد ظاهر</numerusform>
            <numerusform>الحرفان كلاهما ظاهران</numerusform>
            <numerusform>الأحرف كلها (%n) ظاهرة</numerusform>
            <numerusform>الأحرف كلها (%n) ظاهرة</numerusform>
            <numerusform>الأحرف كلها (%n) ظاهرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 preview</source>
        <translation>معاينة %1</translation>
    </message>
    <message>
        <source>title %1</source>
        <translation>العنوان %1</translation>
    </message>
    <message>
        <source>body %1</source>
        <translation>النص %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more in its group</source>
        <translation>
            <numerusform>لا شيء غيره في مجموعته</numerusform>
            <numerusform>واحد آخر في مجموعته</numerusform>
            <numerusform>اثنان آخران في مجموعته</numerusform>
            <numerusform>%n أخرى في مجموعته</numerusform>
            <numerusform>%n آخر في مجموعته</numerusform>
            <numerusform>%n آخر في مجموعته</numerusform>
        </translation>
    </message>
    <message>
        <source>a guess: %1</source>
        <translation>تخمين: %1</translation>
    </message>
    <message>
        <source>%1 stands in for %2</source>
        <translation>%1 بدلًا من %2</translation>
    </message>
    <message>
        <source>%1, letters %2 px closer</source>
        <translation>%1، الأحرف أقرب بمقدار %2 بكسل</translation>
    </message>
    <message>
        <source>%1, letters %2 px further apart</source>
        <translation>%1، الأحرف أبعد بمقدار %2 بكسل</translation>
    </message>
</context>
<context>
    <name>carillon::toasts::Why</name>
    <message>
        <source>Heading</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Name below the texts</source>
        <translation>الاسم أسفل النصوص</translation>
    </message>
    <message>
        <source>Origin beside the title</source>
        <translation>المصدر بجانب العنوان</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 بكسل</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>أدنى ارتفاع</translation>
    </message>
    <message>
        <source>Greatest height</source>
        <translation>أقصى ارتفاع</translation>
    </message>
    <message>
        <source>Corner radius</source>
        <translation>نصف قطر الزاوية</translation>
    </message>
    <message>
        <source>Padding at the start</source>
        <translation>الحشو عند البداية</translation>
    </message>
    <message>
        <source>Padding above</source>
        <translation>الحشو من أعلى</translation>
    </message>
    <message>
        <source>Padding at the end</source>
        <translation>الحشو عند النهاية</translation>
    </message>
    <message>
        <source>Padding below</source>
        <translation>الحشو من أسفل</translation>
    </message>
    <message>
        <source>Padding around a title alone</source>
        <translation>الحشو حول عنوان منفرد</translation>
    </message>
    <message>
        <source>Height of the heading</source>
        <translation>ارتفاع الرأس</translation>
    </message>
    <message>
        <source>Gap below the heading</source>
        <translation>الفراغ أسفل الرأس</translation>
    </message>
    <message>
        <source>Gap between title and body</source>
        <translation>الفراغ بين العنوان والنص</translation>
    </message>
    <message>
        <source>Blur of the shadow</source>
        <translation>تمويه الظل</translation>
    </message>
    <message>
        <source>%1, letters %2 apart</source>
        <translation>%1، تباعد الأحرف %2</translation>
    </message>
    <message>
        <source>%1: line height</source>
        <translation>%1: ارتفاع السطر</translation>
    </message>
    <message>
        <source>%1: lines at most</source>
        <translation>%1: أقصى عدد للأسطر</translation>
    </message>
    <message>
        <source>%1: font</source>
        <translation>%1: الخط</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1، الوزن %2</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <source>Radius of the icon</source>
        <translation>نصف قطر الأيقونة</translation>
    </message>
    <message>
        <source>Gap beside the icon</source>
        <translation>الفراغ بجانب الأيقونة</translation>
    </message>
    <message>
        <source>Second icon</source>
        <translation>الأيقونة الثانية</translation>
    </message>
    <message>
        <source>Gap beside the second icon</source>
        <translation>الفراغ بجانب الأيقونة الثانية</translation>
    </message>
    <message>
        <source>Width of a control</source>
        <translation>عرض عنصر التحكم</translation>
    </message>
    <message>
        <source>Height of its glyph</source>
        <translation>ارتفاع رمزه</translation>
    </message>
    <message>
        <source>Edges of others at most</source>
        <translation>أقصى عدد للحواف الخلفية</translation>
    </message>
    <message>
        <source>Lines of a group at most</source>
        <translation>أقصى عدد لأسطر المجموعة</translation>
    </message>
    <message>
        <source>Height of an edge</source>
        <translation>ارتفاع الحافة</translation>
    </message>
    <message>
        <source>An edge is narrower on each side by</source>
        <translation>تضيق الحافة من كل جانب بمقدار</translation>
    </message>
    <message>
        <source>%1 at %2 %</source>
        <translation>%1 بنسبة %2٪</translation>
    </message>
    <message>
        <source>Colour of the card</source>
        <translation>لون البطاقة</translation>
    </message>
    <message>
        <source>Colour of the title</source>
        <translation>لون العنوان</translation>
    </message>
    <message>
        <source>Colour of the body</source>
        <translation>لون النص</translation>
    </message>
    <message>
        <source>Colour of the time</source>
        <translation>لون الوقت</translation>
    </message>
    <message>
        <source>Characters kept of each text</source>
        <translation>الأحرف المحفوظة من كل نص</translation>
    </message>
    <message>
        <source>Lines of the body</source>
        <translation>أسطر النص</translation>
    </message>
    <message>
        <source>chosen for this preview</source>
        <translation>اختير لهذه المعاينة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>fonts and line heights grow, widths and line limits stay</source>
        <translation>تكبر الخطوط وارتفاعات الأسطر، وتبقى العروض وحدود الأسطر</translation>
    </message>
    <message>
        <source>%1: %2 (%3: %4)</source>
        <translation>%1: %2 (%3: %4)</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>موثّق</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>مُلاحَظ</translation>
    </message>
    <message>
        <source>designed</source>
        <translation>مُصمَّم</translation>
    </message>
    <message>
        <source>Colour of the lower edge</source>
        <translation>لون الحافة السفلية</translation>
    </message>
    <message>
        <source>Line around the card</source>
        <translation>الخط حول البطاقة</translation>
    </message>
</context>
<context>
    <name>carillon::welcome::FirstStepsCard</name>
    <message>
        <source>Change something</source>
        <translation>تغيير شيء ما</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>إرساله</translation>
    </message>
    <message>
        <source>Dismiss it on one device</source>
        <translation>تجاهله على جهاز واحد</translation>
    </message>
    <message>
        <source>Type another title below. What each device would show, and what the service would answer, follow every key.</source>
        <translation>اكتب عنوانًا آخر أدناه. ما سيعرضه كل جهاز وما ستردّ به الخدمة يتغيران مع كل ضغطة مفتاح.</translation>
    </message>
    <message>
        <source>Press %1. The request goes to the local service over HTTP; its answer stands under Exchange, and the devices ring.</source>
        <translation>اضغط %1. يُرسل الطلب إلى الخدمة المحلية عبر HTTP، وتظهر استجابتها تحت «التبادل»، وترن الأجهزة.</translation>
    </message>
    <message>
        <source>Choose a toast and press Delete, or swipe it away. It leaves the other devices, too; only the web keeps its own.</source>
        <translation>حدّد إشعارًا منبثقًا واضغط Delete، أو اسحبه بعيدًا. سيختفي من الأجهزة الأخرى أيضًا؛ الويب وحده يحتفظ بإشعاره.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>تخطي الخطوات الأولى</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number of a step, of how many, what to do</comment>
        <translation>%1 من %2 · %3</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>carillon::widgets::JsonView</name>
    <message numerus="yes">
        <source>… %Ln more byte(s) not shown</source>
        <translation>
            <numerusform>… %Ln بايت أخرى غير معروضة</numerusform>
            <numerusform>… بايت آخر غير معروض</numerusform>
            <numerusform>… بايتان آخران غير معروضين</numerusform>
            <numerusform>… %Ln بايتات أخرى غير معروضة</numerusform>
            <numerusform>… %Ln بايت أخرى غير معروضة</numerusform>
            <numerusform>… %Ln بايت أخرى غير معروضة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::widgets::NoticeLine</name>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>تتعذر الكتابة في الملف: %1</translation>
    </message>
    <message>
        <source>That is a folder; choose a file in it.</source>
        <translation>هذا مجلد؛ اختر ملفًا فيه.</translation>
    </message>
    <message>
        <source>That is a pipe or a device, not a file.</source>
        <translation>هذا أنبوب أو جهاز، وليس ملفًا.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text; save it as UTF-8.</source>
        <translation>الملف نص UTF-16؛ احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The file is not text: byte %1 is zero.</source>
        <translation>الملف ليس نصًا: البايت %1 صفر.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>الملف ليس نص UTF-8.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تتعذر قراءة الملف: %1</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, more than any notification may be.</source>
        <translation>الملف أكبر من %1 ميبيبايت، وهو أكثر مما يجوز لأي إشعار.</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>platforms</name>
    <message>
        <source>%1 sets a direction unseen; it can make one text look like another.</source>
        <translation>يضبط %1 اتجاهًا دون أن يُرى؛ وقد يجعل نصًا يبدو كآخر.</translation>
    </message>
    <message>
        <source>%1 changes the direction of what follows; it can make one text look like another.</source>
        <translation>يغيّر %1 اتجاه ما يليه؛ وقد يجعل نصًا يبدو كآخر.</translation>
    </message>
    <message>
        <source>%1 turns round what follows; it can make one text look like another.</source>
        <translation>يعكس %1 ما يليه؛ وقد يجعل نصًا يبدو كآخر.</translation>
    </message>
    <message>
        <source>%1 ends a change of direction; it is not drawn.</source>
        <translation>ينهي %1 تغييرًا للاتجاه؛ ولا يُرسم.</translation>
    </message>
    <message>
        <source>%1 sets apart what follows in a direction of its own; it is not drawn.</source>
        <translation>يفصل %1 ما يليه في اتجاه خاص به؛ ولا يُرسم.</translation>
    </message>
    <message>
        <source>%1 is not drawn; it can hide in a word or make a text look empty.</source>
        <translation>لا يُرسم %1؛ وقد يختبئ في كلمة أو يجعل نصًا يبدو فارغًا.</translation>
    </message>
    <message>
        <source>APNs alert</source>
        <translation>تنبيه APNs</translation>
    </message>
    <message>
        <source>APNs background</source>
        <translation>خلفية APNs</translation>
    </message>
    <message>
        <source>APNs background tap</source>
        <extracomment>tap: a light push without content, at which the app fetches the notification</extracomment>
        <translation>إشارة APNs في الخلفية</translation>
    </message>
    <message>
        <source>APNs fallback alert, %1 s later</source>
        <translation>تنبيه APNs البديل، بعد %1 ث</translation>
    </message>
    <message>
        <source>FCM notification</source>
        <translation>إشعار FCM</translation>
    </message>
    <message>
        <source>FCM data</source>
        <translation>بيانات FCM</translation>
    </message>
    <message>
        <source>FCM data tap</source>
        <extracomment>tap: a light push without content, at which the app fetches the notification</extracomment>
        <translation>إشارة بيانات FCM</translation>
    </message>
    <message>
        <source>Notification Hubs installation</source>
        <translation>تثبيت Notification Hubs</translation>
    </message>
    <message>
        <source>Notification Hubs template</source>
        <translation>قالب Notification Hubs</translation>
    </message>
    <message>
        <source>Notification Hubs send</source>
        <translation>إرسال Notification Hubs</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; sent as %2</source>
        <translation>%1؛ يُرسل كـ %2</translation>
    </message>
    <message>
        <source>it has characters that no header may hold</source>
        <translation>فيه محارف لا تحملها أي ترويسة</translation>
    </message>
    <message>
        <source>it is not URL-safe base64</source>
        <translation>ليس base64 صالحًا لعناوين URL</translation>
    </message>
    <message>
        <source>the whole body</source>
        <translation>المتن كله</translation>
    </message>
    <message>
        <source>the whole JSON</source>
        <translation>نص JSON كله</translation>
    </message>
    <message>
        <source>notification and data</source>
        <translation>notification وdata</translation>
    </message>
    <message>
        <source>the clear text of the encrypted body</source>
        <translation>النص الصريح للمتن المشفّر</translation>
    </message>
    <message>
        <source>nothing: each platform&apos;s limit applies to what the template makes</source>
        <translation>لا شيء: يسري حد كل منصة على ما ينتجه القالب</translation>
    </message>
    <message>
        <source>Web push</source>
        <translation>دفع الويب</translation>
    </message>
    <message>
        <source>WNS toast</source>
        <translation>إشعار WNS منبثق</translation>
    </message>
    <message>
        <source>WNS raw</source>
        <translation>محتوى WNS خام</translation>
    </message>
    <message>
        <source>WNS raw tap</source>
        <extracomment>tap: a light push without content, at which the app fetches the notification</extracomment>
        <translation>إشارة WNS خام</translation>
    </message>
    <message>
        <source>all platforms</source>
        <translation>كل المنصات</translation>
    </message>
    <message>
        <source>Pop-up</source>
        <translation>إشعار منبثق</translation>
    </message>
    <message>
        <source>Notification centre</source>
        <translation>مركز الإشعارات</translation>
    </message>
    <message>
        <source>Pop-up of Windows 10</source>
        <translation>إشعار Windows 10 المنبثق</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>شعار</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <translation>شاشة القفل</translation>
    </message>
    <message>
        <source>Lock screen, previews hidden</source>
        <translation>شاشة القفل، المعاينات مخفية</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>مكدّس</translation>
    </message>
    <message>
        <source>Heads-up</source>
        <translation>تنبيه علوي</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>موسّع</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Desktop browser</source>
        <translation>متصفح سطح المكتب</translation>
    </message>
    <message>
        <source>Desktop browser, expanded</source>
        <translation>متصفح سطح المكتب، موسّع</translation>
    </message>
    <message>
        <source>Browser on Windows</source>
        <translation>متصفح على Windows</translation>
    </message>
    <message>
        <source>Browser on Android</source>
        <translation>متصفح على Android</translation>
    </message>
    <message>
        <source>Windows 11</source>
        <translation>Windows 11</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>iOS 15 to 18</source>
        <translation>iOS 15 إلى 18</translation>
    </message>
    <message>
        <source>iOS 26</source>
        <translation>iOS 26</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Android 12 to 15</source>
        <translation>Android 12 إلى 15</translation>
    </message>
    <message>
        <source>Android 16</source>
        <translation>Android 16</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>On Android 12 to 15</source>
        <translation>على Android 12 إلى 15</translation>
    </message>
    <message>
        <source>On Android 16</source>
        <translation>على Android 16</translation>
    </message>
    <message>
        <source>if your service worker reads title/body</source>
        <translation>إن كان عامل الخدمة لديك يقرأ title/body</translation>
    </message>
    <message>
        <source>if your app reads title/body</source>
        <translation>إن كان تطبيقك يقرأ title/body</translation>
    </message>
    <message>
        <source>service worker decides</source>
        <translation>القرار لعامل الخدمة</translation>
    </message>
    <message>
        <source>the app decides what raw content looks like</source>
        <translation>يقرر التطبيق كيف يبدو المحتوى الخام</translation>
    </message>
    <message>
        <source>Not targeted: %1 is not in platformTypes.</source>
        <translation>غير مستهدف: %1 ليس في platformTypes.</translation>
    </message>
    <message>
        <source>Nothing to show: the payload has neither visual nor raw content.</source>
        <translation>لا شيء يُعرض: ليس في الحمولة محتوى مرئي ولا خام.</translation>
    </message>
    <message>
        <source>Web shows raw content only.</source>
        <translation>لا يعرض الويب إلا المحتوى الخام.</translation>
    </message>
    <message>
        <source>Add fallback</source>
        <translation>إضافة بديل</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln byte(s)</source>
        <translation>
            <numerusform>%L1 من %Ln بايت</numerusform>
            <numerusform>%L1 من بايت واحد</numerusform>
            <numerusform>%L1 من بايتين</numerusform>
            <numerusform>%L1 من %Ln بايتات</numerusform>
            <numerusform>%L1 من %Ln بايت</numerusform>
            <numerusform>%L1 من %Ln بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 seconds, which is %n day(s)</source>
        <translation>
            <numerusform>%1 من %2 ثانية، أي %n يوم</numerusform>
            <numerusform>%1 من %2 ثانية، أي يوم واحد</numerusform>
            <numerusform>%1 من %2 ثانية، أي يومان</numerusform>
            <numerusform>%1 من %2 ثانية، أي %n أيام</numerusform>
            <numerusform>%1 من %2 ثانية، أي %n يومًا</numerusform>
            <numerusform>%1 من %2 ثانية، أي %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln character(s) visible</source>
        <translation>
            <numerusform>الأحرف الظاهرة: %L1 من %Ln</numerusform>
            <numerusform>الأحرف الظاهرة: %L1 من %Ln</numerusform>
            <numerusform>الأحرف الظاهرة: %L1 من %Ln</numerusform>
            <numerusform>الأحرف الظاهرة: %L1 من %Ln</numerusform>
            <numerusform>الأحرف الظاهرة: %L1 من %Ln</numerusform>
            <numerusform>الأحرف الظاهرة: %L1 من %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>receiver</name>
    <message>
        <source>filtered</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>غير مشترك</translation>
    </message>
    <message>
        <source>subscription expired</source>
        <translation>انتهى الاشتراك</translation>
    </message>
    <message>
        <source>raw only</source>
        <translation>خام فقط</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>device removed</source>
        <translation>أُزيل الجهاز</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>لم يُسلَّم</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>taken off the device, as it was handled elsewhere or deleted</extracomment>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>dismissed</source>
        <extracomment>by a person, on the device</extracomment>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>fallback lost</source>
        <translation>ضاع البديل</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>في التطبيق</translation>
    </message>
    <message>
        <source>shown quietly</source>
        <translation>عُرض بصمت</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>عُرض</translation>
    </message>
    <message>
        <source>fallback shown</source>
        <translation>عُرض البديل</translation>
    </message>
    <message>
        <source>display over</source>
        <translation>انتهى العرض</translation>
    </message>
    <message>
        <source>It was handled from outside.</source>
        <translation>جرى التعامل معه من الخارج.</translation>
    </message>
    <message>
        <source>It was opened on %1.</source>
        <translation>فُتح على %1.</translation>
    </message>
    <message>
        <source>It was dismissed on %1.</source>
        <translation>جرى تجاهله على %1.</translation>
    </message>
    <message>
        <source>It was snoozed on %1.</source>
        <translation>أُجّل على %1.</translation>
    </message>
    <message>
        <source>It was marked as read on %1.</source>
        <translation>عُلّم كمقروء على %1.</translation>
    </message>
    <message>
        <source>Raw content is not fetched while saving power; the fallback is due at %1.</source>
        <translation>لا يُجلب المحتوى الخام أثناء توفير الطاقة؛ ويُستحق البديل عند %1.</translation>
    </message>
    <message>
        <source>It is shown, but its raw content is not fetched while saving power.</source>
        <translation>معروض، لكن محتواه الخام لا يُجلب أثناء توفير الطاقة.</translation>
    </message>
    <message>
        <source>Raw content is not fetched while saving power.</source>
        <translation>لا يُجلب المحتوى الخام أثناء توفير الطاقة.</translation>
    </message>
    <message>
        <source>It was shown as soon as it arrived.</source>
        <translation>عُرض فور وصوله.</translation>
    </message>
    <message>
        <source>It was not delivered.</source>
        <translation>لم يُسلَّم.</translation>
    </message>
    <message>
        <source>Its priority is low: it is sent at %1.</source>
        <translation>أولويته Low: يُرسل عند %1.</translation>
    </message>
    <message>
        <source>The device was offline; it read this after %1 s.</source>
        <translation>كان الجهاز غير متصل؛ وقرأ هذا بعد %1 ث.</translation>
    </message>
    <message>
        <source>The fallback was shown after %1 s, as the raw content had not been fetched.</source>
        <translation>عُرض البديل بعد %1 ث، لأن المحتوى الخام لم يُجلب.</translation>
    </message>
    <message>
        <source>Its platformTypes leave out this platform.</source>
        <translation>لا تشمل platformTypes فيه هذه المنصة.</translation>
    </message>
    <message>
        <source>It expired before it could be delivered.</source>
        <translation>انتهت صلاحيته قبل تسليمه.</translation>
    </message>
    <message>
        <source>The device has no subscription of this application and host.</source>
        <translation>ليس للجهاز اشتراك في هذا التطبيق والمضيف.</translation>
    </message>
    <message>
        <source>The web gets raw content only.</source>
        <translation>لا يتلقى الويب إلا المحتوى الخام.</translation>
    </message>
    <message>
        <source>The device is offline; it reads this when it is back.</source>
        <translation>الجهاز غير متصل؛ ويقرأ هذا حين يعود.</translation>
    </message>
    <message>
        <source>The fallback came while the device was offline, and was lost.</source>
        <translation>وصل البديل والجهاز غير متصل، فضاع.</translation>
    </message>
    <message>
        <source>Its display time is over.</source>
        <translation>انتهت مدة عرضه.</translation>
    </message>
    <message>
        <source>Its display time was over before it could be shown.</source>
        <translation>انتهت مدة عرضه قبل أن يُعرض.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>حُذف.</translation>
    </message>
    <message>
        <source>The device was removed.</source>
        <translation>أُزيل الجهاز.</translation>
    </message>
    <message>
        <source>The app is in front and decides itself what it shows.</source>
        <translation>التطبيق في المقدمة ويقرر بنفسه ما يعرضه.</translation>
    </message>
    <message>
        <source>Notifications are not allowed for this app; it read the content, but nothing is shown.</source>
        <translation>الإشعارات غير مسموح بها لهذا التطبيق؛ قرأ المحتوى لكن لا شيء يُعرض.</translation>
    </message>
    <message>
        <source>Notifications are not allowed for this app, so nothing is shown.</source>
        <translation>الإشعارات غير مسموح بها لهذا التطبيق، فلا شيء يُعرض.</translation>
    </message>
    <message>
        <source>Do not disturb is on: it went to the centre without a pop-up.</source>
        <translation>وضع عدم الإزعاج مفعّل: ذهب إلى مركز الإشعارات دون إشعار منبثق.</translation>
    </message>
    <message>
        <source>The device&apos;s subscription expired at %1.</source>
        <translation>انتهى اشتراك الجهاز عند %1.</translation>
    </message>
    <message>
        <source>The device&apos;s subscription had expired.</source>
        <translation>كان اشتراك الجهاز منتهيًا.</translation>
    </message>
    <message>
        <source>The service sent a notification that cannot be read.</source>
        <translation>أرسلت الخدمة إشعارًا غير مقروء.</translation>
    </message>
    <message>
        <source>Posted at %1.</source>
        <translation>نُشر عند %1.</translation>
    </message>
    <message>
        <source>Held back for %2 until %1, as its priority is low.</source>
        <translation>أُخّر إرساله إلى %2 حتى %1، لأن أولويته Low.</translation>
    </message>
    <message>
        <source>Will be sent to %2 at %1, as its priority is low.</source>
        <translation>سيُرسل إلى %2 عند %1، لأن أولويته Low.</translation>
    </message>
    <message>
        <source>The push reached %2 at %1.</source>
        <translation>وصل الدفع إلى %2 عند %1.</translation>
    </message>
    <message>
        <source>%2 read the content at %1.</source>
        <translation>قرأ %2 المحتوى عند %1.</translation>
    </message>
    <message>
        <source>Shown on %2 at %1.</source>
        <translation>عُرض على %2 عند %1.</translation>
    </message>
    <message>
        <source>Put into the centre of %2 without a pop-up at %1.</source>
        <translation>وُضع في مركز إشعارات %2 دون إشعار منبثق عند %1.</translation>
    </message>
    <message>
        <source>The fallback was due on %2 at %1.</source>
        <translation>كان البديل مستحقًا على %2 عند %1.</translation>
    </message>
    <message>
        <source>The fallback is due on %2 at %1.</source>
        <translation>البديل مستحق على %2 عند %1.</translation>
    </message>
    <message>
        <source>The fallback was shown on %2 at %1.</source>
        <translation>عُرض البديل على %2 عند %1.</translation>
    </message>
    <message>
        <source>Opened on %2 at %1.</source>
        <translation>فُتح على %2 عند %1.</translation>
    </message>
    <message>
        <source>Dismissed on %2 at %1.</source>
        <translation>جرى تجاهله على %2 عند %1.</translation>
    </message>
    <message>
        <source>Snoozed on %2 at %1.</source>
        <translation>أُجّل على %2 عند %1.</translation>
    </message>
    <message>
        <source>Marked as read on %2 at %1.</source>
        <translation>عُلّم كمقروء على %2 عند %1.</translation>
    </message>
    <message>
        <source>Taken off %2 at %1, as it was handled elsewhere.</source>
        <translation>سُحب من %2 عند %1، لأنه عولج في مكان آخر.</translation>
    </message>
    <message>
        <source>Taken off %2 at %1, as it was deleted.</source>
        <translation>سُحب من %2 عند %1، لأنه حُذف.</translation>
    </message>
    <message>
        <source>Its display time ended on %2 at %1.</source>
        <translation>انتهت مدة عرضه على %2 عند %1.</translation>
    </message>
    <message>
        <source>Its display time ends on %2 at %1.</source>
        <translation>تنتهي مدة عرضه على %2 عند %1.</translation>
    </message>
    <message>
        <source>Expired at %1.</source>
        <translation>انتهت صلاحيته عند %1.</translation>
    </message>
    <message>
        <source>Expires at %1.</source>
        <translation>تنتهي صلاحيته عند %1.</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>sent then</source>
        <extracomment>will be sent at that time</extracomment>
        <translation>يُرسل حينها</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>مؤخَّر</translation>
    </message>
    <message>
        <source>tapped</source>
        <extracomment>the light push has reached the device, which then fetches the notification</extracomment>
        <translation>وصلت الإشارة</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>جُلب</translation>
    </message>
    <message>
        <source>fallback due</source>
        <extracomment>when the fallback is or was to be shown</extracomment>
        <translation>موعد البديل</translation>
    </message>
    <message>
        <source>display ends</source>
        <translation>ينتهي العرض</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>تنتهي صلاحيته</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>Timeline of %1.</source>
        <translation>المخطط الزمني لـ %1.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>After posting</source>
        <translation>بعد النشر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ms</source>
        <translation>
            <numerusform>%Ln مللي ث</numerusform>
            <numerusform>%Ln مللي ث</numerusform>
            <numerusform>%Ln مللي ث</numerusform>
            <numerusform>%Ln مللي ث</numerusform>
            <numerusform>%Ln مللي ث</numerusform>
            <numerusform>%Ln مللي ث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>subject and predicate</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>must carry a bearer token</source>
        <translation>يجب أن يحمل رمزًا مميزًا من نوع Bearer</translation>
    </message>
    <message>
        <source>is not where notifications are created: /beta/me/notifications/ is</source>
        <translation>ليس موضع إنشاء الإشعارات، بل /beta/me/notifications/</translation>
    </message>
    <message>
        <source>is not supported here: only POST is</source>
        <translation>غير مدعوم هنا: المدعوم POST فقط</translation>
    </message>
    <message>
        <source>is not supported by this call</source>
        <translation>غير مدعوم في هذا الاستدعاء</translation>
    </message>
    <message>
        <source>may only be gzip or deflate</source>
        <translation>لا يكون إلا gzip أو deflate</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>must be application/json</source>
        <translation>يجب أن يكون application/json</translation>
    </message>
    <message>
        <source>is required: it selects the user</source>
        <translation>مطلوب: فهو يحدد المستخدم</translation>
    </message>
    <message>
        <source>is larger than the service takes</source>
        <translation>أكبر مما تقبله الخدمة</translation>
    </message>
    <message>
        <source>does not decompress as Content-Encoding says</source>
        <translation>لا يُفك ضغطه كما تقول Content-Encoding</translation>
    </message>
    <message>
        <source>is empty: a JSON object is expected</source>
        <translation>فارغ: المتوقع كائن JSON</translation>
    </message>
    <message>
        <source>is not JSON here: {value}</source>
        <translation>ليس JSON هنا: {value}</translation>
    </message>
    <message>
        <source>is not valid UTF-8 here</source>
        <translation>ليس UTF-8 صالحًا هنا</translation>
    </message>
    <message>
        <source>is nested deeper than 64 levels</source>
        <translation>متداخل أعمق من 64 مستوى</translation>
    </message>
    <message>
        <source>has more than 1000 members in one object</source>
        <translation>فيه أكثر من 1000 عضو في كائن واحد</translation>
    </message>
    <message>
        <source>stands twice in the same object</source>
        <translation>مكرر في الكائن نفسه</translation>
    </message>
    <message>
        <source>is an array: send one notification at a time</source>
        <translation>مصفوفة: أرسل إشعارًا واحدًا كل مرة</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>يجب أن يكون كائن JSON</translation>
    </message>
    <message>
        <source>names a type that does not belong here: {value}</source>
        <translation>يسمّي نوعًا لا ينتمي إلى هنا: {value}</translation>
    </message>
    <message>
        <source>is chosen by the service; this one is ignored</source>
        <translation>تختاره الخدمة؛ وهذا يُتجاهل</translation>
    </message>
    <message>
        <source>must be a string</source>
        <translation>يجب أن يكون سلسلة نصية</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>يجب ألا يكون خاليًا</translation>
    </message>
    <message>
        <source>is documented as &quot;appNotificationId&quot;</source>
        <translation>موثق باسم &quot;appNotificationId&quot;</translation>
    </message>
    <message>
        <source>is empty, which groups nothing</source>
        <translation>فارغ، فلا يجمّع شيئًا</translation>
    </message>
    <message>
        <source>must be a date and time in a string</source>
        <translation>يجب أن يكون تاريخًا ووقتًا في سلسلة نصية</translation>
    </message>
    <message>
        <source>must look like 2026-12-31T23:59:00Z, with Z or an offset, not {value}</source>
        <translation>يجب أن يكون على صورة 2026-12-31T23:59:00Z، مع Z أو إزاحة، لا {value}</translation>
    </message>
    <message>
        <source>is more than 30 days ahead</source>
        <translation>أبعد من 30 يومًا في المستقبل</translation>
    </message>
    <message>
        <source>is in the past: accepted, but born expired and never delivered</source>
        <translation>في الماضي: يُقبل، لكنه يولد منتهيًا ولا يُسلَّم أبدًا</translation>
    </message>
    <message>
        <source>is in the past, which this service is set to refuse</source>
        <translation>في الماضي، وهذه الخدمة مضبوطة على رفضه</translation>
    </message>
    <message>
        <source>must be a whole number of seconds, not {value}</source>
        <translation>يجب أن يكون عددًا صحيحًا من الثواني، لا {value}</translation>
    </message>
    <message>
        <source>must be from 0 to 2147483647 seconds</source>
        <translation>يجب أن يكون من 0 إلى 2147483647 ثانية</translation>
    </message>
    <message>
        <source>is 0, which counts as not set</source>
        <translation>قيمته 0، فيُعد غير مضبوط</translation>
    </message>
    <message>
        <source>is a number in quotes: accepted as in the samples, documented as a number</source>
        <translation>رقم بين علامتي اقتباس: يُقبل كما في الأمثلة، وهو موثق كرقم</translation>
    </message>
    <message>
        <source>reaches beyond expirationDateTime, which ends the notification first</source>
        <translation>يمتد إلى ما بعد expirationDateTime، وهو ينهي الإشعار قبل ذلك</translation>
    </message>
    <message>
        <source>must be a string: &quot;None&quot;, &quot;High&quot; or &quot;Low&quot;</source>
        <translation>يجب أن يكون سلسلة نصية: &quot;None&quot; أو &quot;High&quot; أو &quot;Low&quot;</translation>
    </message>
    <message>
        <source>{value}: allowed are None, High, Low</source>
        <translation>لا يكون {value}: المسموح به None وHigh وLow</translation>
    </message>
    <message>
        <source>is the number of a priority: accepted, documented as a name</source>
        <translation>رقم أولوية: يُقبل، وهو موثق كاسم</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>يجب أن يكون كائنًا</translation>
    </message>
    <message>
        <source>is not a member of targetPolicy: only platformTypes is</source>
        <translation>ليس عضوًا في targetPolicy: عضوه الوحيد platformTypes</translation>
    </message>
    <message>
        <source>must be an array of strings</source>
        <translation>يجب أن يكون مصفوفة من السلاسل النصية</translation>
    </message>
    <message>
        <source>is empty, which targets all four platforms</source>
        <translation>فارغ، فيستهدف المنصات الأربع كلها</translation>
    </message>
    <message>
        <source>{value}: allowed are Windows, iOS, Android, WebPush</source>
        <translation>لا يكون {value}: المسموح به Windows وiOS وAndroid وWebPush</translation>
    </message>
    <message>
        <source>{value}: accepted, the documented spelling differs</source>
        <translation>يُقبل {value}، والكتابة الموثقة مختلفة</translation>
    </message>
    <message>
        <source>{value} is listed already</source>
        <translation>مكرر: {value} مذكور بالفعل</translation>
    </message>
    <message>
        <source>is not a member of payload: only rawContent and visualContent are</source>
        <translation>ليس عضوًا في payload: عضواه rawContent وvisualContent فقط</translation>
    </message>
    <message>
        <source>needs visualContent or rawContent</source>
        <translation>يحتاج إلى visualContent أو rawContent</translation>
    </message>
    <message>
        <source>must be a string; put JSON into one</source>
        <translation>يجب أن يكون سلسلة نصية؛ ضع JSON في سلسلة</translation>
    </message>
    <message>
        <source>is blank and does not count as content</source>
        <translation>خالٍ ولا يُعد محتوى</translation>
    </message>
    <message>
        <source>is over 4096 bytes, more than one native push carries</source>
        <translation>يتجاوز 4096 بايت، وهو أكثر مما يحمله دفع أصلي واحد</translation>
    </message>
    <message>
        <source>is not a member of visualContent: only title and body are</source>
        <translation>ليس عضوًا في visualContent: عضواه title وbody فقط</translation>
    </message>
    <message>
        <source>is required in visual content</source>
        <translation>مطلوب في المحتوى المرئي</translation>
    </message>
    <message>
        <source>shows nothing on the web, which is targeted: web needs rawContent</source>
        <translation>لا يعرض شيئًا على الويب المستهدف: يحتاج الويب إلى rawContent</translation>
    </message>
    <message>
        <source>is documented as &quot;fallbackPolicy&quot;</source>
        <translation>موثق باسم &quot;fallbackPolicy&quot;</translation>
    </message>
    <message>
        <source>is not a documented member here</source>
        <translation>ليس عضوًا موثقًا هنا</translation>
    </message>
    <message>
        <source>was never documented and has no effect</source>
        <translation>لم يُوثق قط ولا أثر له</translation>
    </message>
    <message>
        <source>is required in a fallback policy</source>
        <translation>مطلوب في سياسة البديل</translation>
    </message>
    <message>
        <source>is required: [&quot;iOS&quot;]</source>
        <translation>مطلوب: [&quot;iOS&quot;]</translation>
    </message>
    <message>
        <source>must be an array: [&quot;iOS&quot;]</source>
        <translation>يجب أن يكون مصفوفة: [&quot;iOS&quot;]</translation>
    </message>
    <message>
        <source>must name iOS</source>
        <translation>يجب أن يذكر iOS</translation>
    </message>
    <message>
        <source>{value}: only iOS has a fallback</source>
        <translation>لا يكون {value}: البديل متاح على iOS فقط</translation>
    </message>
    <message>
        <source>is required: 60 to 600 seconds</source>
        <translation>مطلوب: من 60 إلى 600 ثانية</translation>
    </message>
    <message>
        <source>{value}: must be from 60 to 600 seconds</source>
        <translation>لا يكون {value}: يجب أن يكون من 60 إلى 600 ثانية</translation>
    </message>
    <message>
        <source>is required: what the phone shows instead</source>
        <translation>مطلوب: ما يعرضه الهاتف بدلًا منه</translation>
    </message>
    <message>
        <source>is required in the fallback&apos;s visual content</source>
        <translation>مطلوب في المحتوى المرئي للبديل</translation>
    </message>
    <message>
        <source>must include iOS when there is a fallback</source>
        <translation>يجب أن يشمل iOS عند وجود بديل</translation>
    </message>
    <message>
        <source>relies on iOS being targeted by default; targetPolicy may say so</source>
        <translation>يعتمد على استهداف iOS افتراضيًا؛ ويجوز أن تذكره targetPolicy</translation>
    </message>
    <message>
        <source>is what a fallback stands in for; there is none</source>
        <translation>هو ما ينوب عنه البديل؛ ولا وجود له</translation>
    </message>
    <message>
        <source>is not High, so the fallback is not armed</source>
        <translation>ليس High، فلا يُفعَّل البديل</translation>
    </message>
    <message>
        <source>is in the past: no platform is sent anything</source>
        <translation>في الماضي: لا يُرسل شيء إلى أي منصة</translation>
    </message>
    <message>
        <source>gives web endpoints nothing to show: add rawContent</source>
        <translation>لا يقدم لنقاط نهاية الويب ما تعرضه: أضف rawContent</translation>
    </message>
    <message>
        <source>makes no system toast: each app decides, and a preview is a guess</source>
        <translation>لا ينشئ إشعارًا منبثقًا للنظام: القرار لكل تطبيق، والمعاينة تخمين</translation>
    </message>
    <message>
        <source>reaches iOS as a background push, which may be delayed or dropped (2 to 3 an hour): add a fallbackPolicy</source>
        <translation>يصل إلى iOS دفعًا في الخلفية، قد يُؤخر أو يُسقط (2 إلى 3 في الساعة): أضف fallbackPolicy</translation>
    </message>
    <message>
        <source>goes out as 5 on iOS: Apple does not allow priority 10 for background</source>
        <translation>يصدر بالقيمة 5 على iOS: لا تسمح Apple بالأولوية 10 في الخلفية</translation>
    </message>
    <message>
        <source>is too large for WNS: {value}</source>
        <translation>أكبر مما تقبله WNS: {value}</translation>
    </message>
    <message>
        <source>is too large for APNs: {value}</source>
        <translation>أكبر مما تقبله APNs: {value}</translation>
    </message>
    <message>
        <source>is too large for FCM: {value}</source>
        <translation>أكبر مما تقبله FCM: {value}</translation>
    </message>
    <message>
        <source>is too large for web push: {value}</source>
        <translation>أكبر مما يقبله دفع الويب: {value}</translation>
    </message>
    <message>
        <source>is cut in the Windows pop-up: {value}</source>
        <translation>يُقتطع في إشعار Windows المنبثق: {value}</translation>
    </message>
    <message>
        <source>is cut in the iOS banner: {value}</source>
        <translation>يُقتطع في شعار iOS: {value}</translation>
    </message>
    <message>
        <source>is cut in the Android heads-up until it is expanded: {value}</source>
        <translation>يُقتطع في تنبيه Android العلوي حتى توسيعه: {value}</translation>
    </message>
    <message>
        <source>may be cut in the browser&apos;s pop-up: {value}</source>
        <translation>قد يُقتطع في إشعار المتصفح المنبثق: {value}</translation>
    </message>
    <message>
        <source>is cut by Android, which keeps the first 1024: {value}</source>
        <translation>يقتطعه Android، فيبقي أول 1024: {value}</translation>
    </message>
    <message>
        <source>is too long for Windows: {value}</source>
        <translation>أطول مما يقبله Windows: {value}</translation>
    </message>
    <message>
        <source>cannot be the apns-collapse-id: {value}</source>
        <translation>لا يصلح قيمة لـ apns-collapse-id: {value}</translation>
    </message>
    <message>
        <source>is not a Topic as it stands: {value}</source>
        <translation>لا يصلح قيمة لـ Topic كما هو: {value}</translation>
    </message>
    <message>
        <source>may end before delivery: {value} seconds, where WNS expects minutes</source>
        <translation>قد ينتهي قبل التسليم: {value} ثانية، وتتوقع WNS دقائق</translation>
    </message>
    <message>
        <source>reaches {value} seconds beyond expirationDateTime: the feed entry goes first</source>
        <translation>يتجاوز expirationDateTime بمقدار {value} ثانية: يزول عنصر الموجز أولًا</translation>
    </message>
    <message>
        <source>is {value} seconds, but Windows keeps local toasts 259200 (3 days) at most</source>
        <translation>قيمته {value} ثانية، لكن Windows يحتفظ بالإشعارات المحلية 259200 (3 أيام) على الأكثر</translation>
    </message>
    <message>
        <source>is shortened: {value}</source>
        <translation>يُقصَّر: {value}</translation>
    </message>
    <message>
        <source>only bounds delivery here: what is shown stays until the app removes it</source>
        <translation>لا يحدّ هنا إلا التسليم: ما عُرض يبقى حتى يزيله التطبيق</translation>
    </message>
    <message>
        <source>has characters that no toast XML may hold, left out: {value}</source>
        <translation>فيه محارف لا يحملها XML الإشعار المنبثق، وقد تُركت: {value}</translation>
    </message>
    <message>
        <source>starts with &quot;ms-resource:&quot;, which Windows takes for a resource&apos;s name</source>
        <translation>يبدأ بـ &quot;ms-resource:&quot;، ويعدّه Windows اسم مورد</translation>
    </message>
    <message>
        <source>has characters that hide or reorder text: {value}</source>
        <translation>فيه محارف تخفي النص أو تعيد ترتيبه: {value}</translation>
    </message>
    <message>
        <source>pops up on Android only through a channel of high importance, made by the app</source>
        <translation>لا يظهر منبثقًا على Android إلا عبر قناة عالية الأهمية ينشئها التطبيق</translation>
    </message>
    <message>
        <source>has no field in FCM: the app groups, by setGroup</source>
        <translation>لا حقل له في FCM: التطبيق يجمّع بواسطة setGroup</translation>
    </message>
    <message>
        <source>becomes a collapse_key, of which FCM keeps four at a time</source>
        <translation>يصبح collapse_key، وتحتفظ FCM بأربعة منها معًا</translation>
    </message>
    <message>
        <source>has no field in web push: the service worker groups, if at all</source>
        <translation>لا حقل له في دفع الويب: يجمّع عامل الخدمة، إن جمّع أصلًا</translation>
    </message>
    <message>
        <source>has no WNS header: the app sets it when it shows the toast itself</source>
        <translation>لا ترويسة WNS له: يضبطه التطبيق عندما يعرض الإشعار المنبثق بنفسه</translation>
    </message>
    <message>
        <source>is ignored here: only iOS falls back</source>
        <translation>يُتجاهل هنا: البديل على iOS فقط</translation>
    </message>
    <message>
        <source>concerns raw content: visual content goes out high all the same</source>
        <translation>يخص المحتوى الخام: المحتوى المرئي يصدر High على كل حال</translation>
    </message>
    <message>
        <source>is all that the template carries; left behind: {value}</source>
        <translation>هو كل ما يحمله القالب؛ المتروك: {value}</translation>
    </message>
    <message>
        <source>has no native field: the registration decides which app is reached</source>
        <translation>لا حقل أصلي له: التسجيل يقرر أي تطبيق يصله</translation>
    </message>
    <message>
        <source>is not a member of a notification; did you mean &quot;{value}&quot;?</source>
        <translation>ليس عضوًا في الإشعار؛ هل المقصود «{value}»؟</translation>
    </message>
    <message>
        <source>is not a member of a notification</source>
        <translation>ليس عضوًا في الإشعار</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Documented example</source>
        <translation>المثال الموثق</translation>
    </message>
    <message>
        <source>The example as printed</source>
        <translation>المثال كما نُشر</translation>
    </message>
    <message>
        <source>Raw content</source>
        <translation>المحتوى الخام</translation>
    </message>
    <message>
        <source>Raw with iOS fallback</source>
        <translation>خام مع بديل iOS</translation>
    </message>
    <message>
        <source>Both kinds</source>
        <translation>النوعان معًا</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>نص طويل</translation>
    </message>
</context>
<context>
    <name>target</name>
    <message>
        <source>Local service</source>
        <translation>الخدمة المحلية</translation>
    </message>
</context>
<context>
    <name>toasts</name>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>تتعذر قراءة الصورة: %1</translation>
    </message>
    <message>
        <source>The file is not a PNG picture.</source>
        <translation>الملف ليس صورة PNG.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; at most %3 are read.</source>
        <translation>أبعاد الصورة %1 × %2 بكسل؛ ولا يُقرأ أكثر من %3.</translation>
    </message>
    <message>
        <source>The PNG picture is damaged.</source>
        <translation>صورة PNG تالفة.</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>Clear the field</source>
        <translation>مسح الحقل</translation>
    </message>
</context>
</TS>
