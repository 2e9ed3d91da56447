<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>kiosk</name>
        <message>
            <source>nothing is left of the day</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>لم يبقَ شيء من برنامج اليوم</translation>
        </message>
        <message>
            <source>something else was done meanwhile; press the key again to see what it is about now</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>حدث أمر آخر في هذه الأثناء؛ اضغط المفتاح مرة أخرى لترى ما يعنيه الآن</translation>
        </message>
        <message>
            <source>the message was one of another day</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>كانت الرسالة ليوم آخر</translation>
        </message>
        <message>
            <source>there is nothing to do again</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>لا شيء لإعادته</translation>
        </message>
        <message>
            <source>there is nothing to take back</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>لا شيء للتراجع عنه</translation>
        </message>
        <message>
            <source>A key first shows what would happen, and changes nothing yet.</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>يعرض المفتاح أولًا ما سيحدث، ولا يغيّر شيئًا بعد.</translation>
        </message>
        <message numerus="yes">
            <source>After {n} s it is dropped by itself.</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>
                <numerusform>بعد {n} ثانية يُلغى تلقائيًا.</numerusform>
                <numerusform>بعد ثانية واحدة يُلغى تلقائيًا.</numerusform>
                <numerusform>بعد ثانيتين يُلغى تلقائيًا.</numerusform>
                <numerusform>بعد {n} ثوانٍ يُلغى تلقائيًا.</numerusform>
                <numerusform>بعد {n} ثانية يُلغى تلقائيًا.</numerusform>
                <numerusform>بعد {n} ثانية يُلغى تلقائيًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>Any key asks for the PIN</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>أي مفتاح يطلب الرقم السري</translation>
        </message>
        <message>
            <source>Locks itself after ten minutes without a key</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>يُقفل تلقائيًا بعد عشر دقائق دون ضغط</translation>
        </message>
        <message>
            <source>More keys</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>مفاتيح أخرى</translation>
        </message>
        <message>
            <source>Operator’s keys</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>مفاتيح التشغيل</translation>
        </message>
        <message>
            <source>Phone</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Who helps</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>من يساعد</translation>
        </message>
        <message numerus="yes">
            <source>{n} min each time</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>
                <numerusform>{n} دقيقة في كل مرة</numerusform>
                <numerusform>دقيقة في كل مرة</numerusform>
                <numerusform>دقيقتان في كل مرة</numerusform>
                <numerusform>{n} دقائق في كل مرة</numerusform>
                <numerusform>{n} دقيقة في كل مرة</numerusform>
                <numerusform>{n} دقيقة في كل مرة</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the message to the audience?</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>تغيير الرسالة إلى الجمهور؟</translation>
        </message>
        <message>
            <source>Keys</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Locked</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>مقفل</translation>
        </message>
        <message>
            <source>Message to the audience</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>رسالة إلى الجمهور</translation>
        </message>
        <message>
            <source>Not done</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>لم يُنفَّذ</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>PIN</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>الرقم السري</translation>
        </message>
        <message>
            <source>Quit Venue Kiosk?</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>إنهاء Venue Kiosk؟</translation>
        </message>
        <message>
            <source>Run “kiosk pin”, and put the line that it prints into the programme's file.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>شغّل «kiosk pin» وضع السطر الذي يطبعه في ملف البرنامج.</translation>
        </message>
        <message>
            <source>That cannot be done</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>لا يمكن ذلك</translation>
        </message>
        <message>
            <source>That was not it.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>الرقم غير صحيح.</translation>
        </message>
        <message>
            <source>The cards stand still</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>البطاقات متوقفة</translation>
        </message>
        <message>
            <source>The cards turn again</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>عادت البطاقات إلى التبدّل</translation>
        </message>
        <message>
            <source>The programme leaves this screen.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>سيختفي البرنامج من هذه الشاشة.</translation>
        </message>
        <message>
            <source>The screen is dark</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>الشاشة معتمة</translation>
        </message>
        <message>
            <source>There is no PIN to lock with</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>لا يوجد رقم سري للقفل</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong tries. Wait {n} s.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>
                <numerusform>محاولات كثيرة. انتظر {n} ثانية.</numerusform>
                <numerusform>محاولات كثيرة. انتظر ثانية واحدة.</numerusform>
                <numerusform>محاولات كثيرة. انتظر ثانيتين.</numerusform>
                <numerusform>محاولات كثيرة. انتظر {n} ثوانٍ.</numerusform>
                <numerusform>محاولات كثيرة. انتظر {n} ثانية.</numerusform>
                <numerusform>محاولات كثيرة. انتظر {n} ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unlocked</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>What shall become of it?</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>ماذا نفعل به؟</translation>
        </message>
        <message>
            <source>closes this</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>delay</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>تأخير</translation>
        </message>
        <message>
            <source>does it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>تنفيذ</translation>
        </message>
        <message>
            <source>does it again</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>drops it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>hold</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>lets them turn</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>استئناف التبدّل</translation>
        </message>
        <message>
            <source>lights it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>إضاءة</translation>
        </message>
        <message>
            <source>locks it now</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>قفل الآن</translation>
        </message>
        <message>
            <source>opens the keys</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>فتح المفاتيح</translation>
        </message>
        <message>
            <source>shows it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>عرض</translation>
        </message>
        <message>
            <source>shows none</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>عدم العرض</translation>
        </message>
        <message>
            <source>shows the keys</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>عرض المفاتيح</translation>
        </message>
        <message>
            <source>skip</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>تخطٍّ</translation>
        </message>
        <message>
            <source>start</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>بدء</translation>
        </message>
        <message>
            <source>takes it back</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>تراجع</translation>
        </message>
        <message numerus="yes">
            <source>{n} letters left</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>
                <numerusform>{n} حرف متبقية</numerusform>
                <numerusform>حرف واحد متبقية</numerusform>
                <numerusform>حرفان متبقية</numerusform>
                <numerusform>{n} أحرف متبقية</numerusform>
                <numerusform>{n} حرفًا متبقية</numerusform>
                <numerusform>{n} حرف متبقية</numerusform>
            </translation>
        </message>
        <message>
            <source>{up} and {down} choose a slot</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>{up} و{down} لاختيار فقرة</translation>
        </message>
        <message numerus="yes">
            <source>Bring {slot} forward by {n} min?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>تقديم {slot} بمقدار {n} دقيقة؟</numerusform>
                <numerusform>تقديم {slot} بمقدار دقيقة واحدة؟</numerusform>
                <numerusform>تقديم {slot} بمقدار دقيقتين؟</numerusform>
                <numerusform>تقديم {slot} بمقدار {n} دقائق؟</numerusform>
                <numerusform>تقديم {slot} بمقدار {n} دقيقة؟</numerusform>
                <numerusform>تقديم {slot} بمقدار {n} دقيقة؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>إلغاء {slot}؟</translation>
        </message>
        <message numerus="yes">
            <source>Delay {slot} by {n} min?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>تأخير {slot} بمقدار {n} دقيقة؟</numerusform>
                <numerusform>تأخير {slot} بمقدار دقيقة واحدة؟</numerusform>
                <numerusform>تأخير {slot} بمقدار دقيقتين؟</numerusform>
                <numerusform>تأخير {slot} بمقدار {n} دقائق؟</numerusform>
                <numerusform>تأخير {slot} بمقدار {n} دقيقة؟</numerusform>
                <numerusform>تأخير {slot} بمقدار {n} دقيقة؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Do again the delay of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>إعادة تأخير {slot}؟</translation>
        </message>
        <message>
            <source>Do again the hold of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>إعادة تعليق {slot}؟</translation>
        </message>
        <message>
            <source>Do again the release of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>إعادة استئناف {slot}؟</translation>
        </message>
        <message>
            <source>Do again the skip of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>إعادة تخطي {slot}؟</translation>
        </message>
        <message>
            <source>Do again the start of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>إعادة بدء {slot}؟</translation>
        </message>
        <message>
            <source>Do again the {verb} of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>إعادة «{verb}» على {slot}؟</translation>
        </message>
        <message>
            <source>End {slot} now?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>إنهاء {slot} الآن؟</translation>
        </message>
        <message>
            <source>Hold {slot} until it is released?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>تعليق {slot} حتى الاستئناف؟</translation>
        </message>
        <message>
            <source>Nothing is left of the day</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>لم يبقَ شيء من برنامج اليوم</translation>
        </message>
        <message>
            <source>Now: {message}</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>الآن: {message}</translation>
        </message>
        <message>
            <source>Release {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>استئناف {slot}؟</translation>
        </message>
        <message>
            <source>Start {slot} now?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>بدء {slot} الآن؟</translation>
        </message>
        <message>
            <source>Take back the delay of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>التراجع عن تأخير {slot}؟</translation>
        </message>
        <message>
            <source>Take back the hold of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>التراجع عن تعليق {slot}؟</translation>
        </message>
        <message>
            <source>Take back the release of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>التراجع عن استئناف {slot}؟</translation>
        </message>
        <message>
            <source>Take back the skip of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>التراجع عن تخطي {slot}؟</translation>
        </message>
        <message>
            <source>Take back the start of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>التراجع عن بدء {slot}؟</translation>
        </message>
        <message>
            <source>Take back the {verb} of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>التراجع عن «{verb}» على {slot}؟</translation>
        </message>
        <message>
            <source>The day ends</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>نهاية اليوم</translation>
        </message>
        <message>
            <source>The message is gone</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>أُزيلت الرسالة</translation>
        </message>
        <message>
            <source>The message is on the screens</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>الرسالة على الشاشات</translation>
        </message>
        <message>
            <source>Then: {message}</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>بعد ذلك: {message}</translation>
        </message>
        <message numerus="yes">
            <source>and {n} more</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>و{n} أخرى</numerusform>
                <numerusform>وواحدة أخرى</numerusform>
                <numerusform>واثنتان أخريان</numerusform>
                <numerusform>و{n} أخرى</numerusform>
                <numerusform>و{n} أخرى</numerusform>
                <numerusform>و{n} أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>{slot} has ended</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>انتهى {slot}</translation>
        </message>
        <message>
            <source>{slot} has started</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>بدأ {slot}</translation>
        </message>
        <message>
            <source>{slot} is as it was again</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>أُعيد تغيير {slot}</translation>
        </message>
        <message>
            <source>{slot} is as it was before</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>عاد {slot} كما كان</translation>
        </message>
        <message>
            <source>{slot} is cancelled</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>أُلغي {slot}</translation>
        </message>
        <message>
            <source>{slot} is on hold</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>عُلّق {slot}</translation>
        </message>
        <message>
            <source>{slot} is released</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>استؤنف {slot}</translation>
        </message>
        <message>
            <source>{slot}, {before} → {after} min</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}، {before} ← {after} د</translation>
        </message>
        <message>
            <source>{slot}: {minutes} min</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: ‎{minutes}‎ د</translation>
        </message>
        <message>
            <source>{time} or later</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{time} أو بعده</translation>
        </message>
        <message>
            <source>“{title}”</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>«{title}»</translation>
        </message>
        <message>
            <source>“{title}” in {room}</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>«{title}» ({room})</translation>
        </message>
        <message numerus="yes">
            <source>“{title}” loses {n} min: what stands behind it starts on time</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>يفقد «{title}» {n} دقيقة: ما يليه يبدأ في موعده</numerusform>
                <numerusform>يفقد «{title}» دقيقة واحدة: ما يليه يبدأ في موعده</numerusform>
                <numerusform>يفقد «{title}» دقيقتين: ما يليه يبدأ في موعده</numerusform>
                <numerusform>يفقد «{title}» {n} دقائق: ما يليه يبدأ في موعده</numerusform>
                <numerusform>يفقد «{title}» {n} دقيقة: ما يليه يبدأ في موعده</numerusform>
                <numerusform>يفقد «{title}» {n} دقيقة: ما يليه يبدأ في موعده</numerusform>
            </translation>
        </message>
        <message>
            <source>A message to the audience</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>رسالة إلى الجمهور</translation>
        </message>
        <message>
            <source>Choose the slot after</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>اختيار الفقرة التالية</translation>
        </message>
        <message>
            <source>Choose the slot before</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>اختيار الفقرة السابقة</translation>
        </message>
        <message>
            <source>Darken the screen, and light it again</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>إعتام الشاشة ثم إضاءتها</translation>
        </message>
        <message>
            <source>Delay; again for more</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>تأخير؛ كرّر للمزيد</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>إعادة ما تم التراجع عنه</translation>
        </message>
        <message>
            <source>Do what was proposed</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>تنفيذ المقترح</translation>
        </message>
        <message>
            <source>Drop it</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>إلغاء المقترح</translation>
        </message>
        <message>
            <source>End what is on now, or cancel what is to come</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>إنهاء الجاري أو إلغاء القادم</translation>
        </message>
        <message>
            <source>Full screen on and off</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>ملء الشاشة أو عدمه</translation>
        </message>
        <message>
            <source>Hold what is on now until it is released; release it</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>تعليق الجاري حتى الاستئناف؛ استئنافه</translation>
        </message>
        <message>
            <source>Less delay, or earlier</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>تقليل التأخير أو التبكير</translation>
        </message>
        <message>
            <source>Lock the keys</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>قفل المفاتيح</translation>
        </message>
        <message>
            <source>Quit; asks first</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>إنهاء البرنامج؛ يسأل أولًا</translation>
        </message>
        <message>
            <source>Start what comes next, now</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>بدء التالي الآن</translation>
        </message>
        <message>
            <source>Stop the cards; let them turn again</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>إيقاف البطاقات؛ استئناف تبدّلها</translation>
        </message>
        <message>
            <source>Take back what was done last</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>التراجع عن آخر عمل</translation>
        </message>
        <message>
            <source>The card before</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>البطاقة السابقة</translation>
        </message>
        <message>
            <source>The next card</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>البطاقة التالية</translation>
        </message>
        <message>
            <source>The next card; in the showcase, the next project</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>البطاقة التالية؛ أثناء عرض المشاريع: المشروع التالي</translation>
        </message>
        <message>
            <source>These keys</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>هذه المفاتيح</translation>
        </message>
        <message>
            <source>No answer from {host}</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>لا رد من {host}</translation>
        </message>
        <message>
            <source>The programme of {host}</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>برنامج {host}</translation>
        </message>
        <message>
            <source>{host} has another programme, which is not shown</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>لدى {host} برنامج آخر غير معروض</translation>
        </message>
        <message numerus="yes">
            <source>{n} h ago</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>
                <numerusform>قبل {n} ساعة</numerusform>
                <numerusform>قبل ساعة</numerusform>
                <numerusform>قبل ساعتين</numerusform>
                <numerusform>قبل {n} ساعات</numerusform>
                <numerusform>قبل {n} ساعة</numerusform>
                <numerusform>قبل {n} ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} min ago</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>
                <numerusform>قبل {n} دقيقة</numerusform>
                <numerusform>قبل دقيقة</numerusform>
                <numerusform>قبل دقيقتين</numerusform>
                <numerusform>قبل {n} دقائق</numerusform>
                <numerusform>قبل {n} دقيقة</numerusform>
                <numerusform>قبل {n} دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Live stream</source>
            <extracomment>rundown/cards.py</extracomment>
            <translation>بث مباشر</translation>
        </message>
        <message>
            <source>It appears here by itself as soon as this is mended.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>سيظهر هنا تلقائيًا بعد إصلاح ذلك.</translation>
        </message>
        <message>
            <source>It names no rooms.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>لا يذكر أي قاعة.</translation>
        </message>
        <message>
            <source>It names no tracks.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>لا يذكر أي مسار.</translation>
        </message>
        <message>
            <source>Its rooms: {names}</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>قاعاته: {names}</translation>
        </message>
        <message>
            <source>Its tracks: {names}</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>مساراته: {names}</translation>
        </message>
        <message>
            <source>The programme has no room “{room}”.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>لا توجد في البرنامج قاعة «{room}».</translation>
        </message>
        <message>
            <source>The programme has no track “{track}”.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>لا يوجد في البرنامج مسار «{track}».</translation>
        </message>
        <message numerus="yes">
            <source>There are {n} problems more.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>
                <numerusform>لا توجد مشكلات أخرى.</numerusform>
                <numerusform>توجد مشكلة أخرى.</numerusform>
                <numerusform>توجد مشكلتان أخريان.</numerusform>
                <numerusform>توجد {n} مشكلات أخرى.</numerusform>
                <numerusform>توجد {n} مشكلة أخرى.</numerusform>
                <numerusform>توجد {n} مشكلة أخرى.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no programme to show yet</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>لا يوجد برنامج لعرضه بعد</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>{file}، السطر {line}</translation>
        </message>
        <message>
            <source>{Reason}.</source>
            <extracomment>rundown/phrases.py</extracomment>
            <translation>{Reason}.</translation>
        </message>
        <message>
            <source>it is not in the programme any more</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>لم يعد ضمن البرنامج</translation>
        </message>
        <message>
            <source>its slot is not in today's programme any more</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>لم تعد هذه الفقرة ضمن برنامج اليوم</translation>
        </message>
        <message>
            <source>nothing comes next</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>لا شيء يأتي لاحقًا</translation>
        </message>
        <message>
            <source>nothing is on and nothing comes next</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>لا شيء جارٍ ولا شيء لاحقًا</translation>
        </message>
        <message>
            <source>that changes nothing for “{title}”</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>لا يتغيّر شيء في «{title}»</translation>
        </message>
        <message>
            <source>there is no slot “{slot}” today</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>لا توجد اليوم فقرة «{slot}»</translation>
        </message>
        <message numerus="yes">
            <source>{n} slots run side by side; name the one that is meant</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>
                <numerusform>{n} ثانيةlots؛ اختر المقصودة</numerusform>
                <numerusform>ثانية واحدةlots؛ اختر المقصودة</numerusform>
                <numerusform>ثانيتينlots؛ اختر المقصودة</numerusform>
                <numerusform>{n} ثوانٍlots؛ اختر المقصودة</numerusform>
                <numerusform>{n} ثانيةlots؛ اختر المقصودة</numerusform>
                <numerusform>{n} ثانيةlots؛ اختر المقصودة</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}” has not begun</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>لم يبدأ «{title}» بعد</translation>
        </message>
        <message>
            <source>“{title}” is cancelled</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>أُلغي «{title}»</translation>
        </message>
        <message>
            <source>“{title}” is not on hold</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» ليس معلّقًا</translation>
        </message>
        <message>
            <source>“{title}” is not on today's programme</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» ليس ضمن برنامج اليوم</translation>
        </message>
        <message>
            <source>“{title}” is on already</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» جارٍ بالفعل</translation>
        </message>
        <message>
            <source>“{title}” is on hold already</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» معلّق بالفعل</translation>
        </message>
        <message>
            <source>“{title}” is over</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>انتهى «{title}»</translation>
        </message>
        <message>
            <source>“{title}” starts {late} min late already, pushed by what is before it; delay it by more than {pushed} min</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» يبدأ متأخّراً {late} دقيقة بسبب ما قبله؛ أخّره أكثر من {pushed} دقيقة</translation>
        </message>
        <message>
            <source>“{title}” would begin before now</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>سيبدأ «{title}» قبل الآن</translation>
        </message>
        <message>
            <source>“{title}” would end before now</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>سينتهي «{title}» قبل الآن</translation>
        </message>
        <message>
            <source>Break</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>استراحة</translation>
        </message>
        <message numerus="yes">
            <source>Chairs: {names}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>رئاسة الجلسة: {names}</numerusform>
                <numerusform>رئاسة الجلسة: {names}</numerusform>
                <numerusform>رئاسة الجلسة: {names}</numerusform>
                <numerusform>رئاسة الجلسة: {names}</numerusform>
                <numerusform>رئاسة الجلسة: {names}</numerusform>
                <numerusform>رئاسة الجلسة: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Ends</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>ينتهي</translation>
        </message>
        <message>
            <source>Ends in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>ينتهي بعد</translation>
        </message>
        <message>
            <source>Goes on</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>يُستأنف</translation>
        </message>
        <message>
            <source>Goes on in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>يُستأنف بعد</translation>
        </message>
        <message>
            <source>Keynote</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>كلمة رئيسية</translation>
        </message>
        <message>
            <source>Lunch</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>غداء</translation>
        </message>
        <message>
            <source>Lunch is sponsored by {names}.</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>الغداء برعاية {names}.</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Next in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>التالي بعد</translation>
        </message>
        <message>
            <source>Next project</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>المشروع التالي</translation>
        </message>
        <message>
            <source>Next project in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>المشروع التالي بعد</translation>
        </message>
        <message>
            <source>On hold</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>معلّق</translation>
        </message>
        <message>
            <source>Open floor</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>جولة حرة</translation>
        </message>
        <message>
            <source>Panel</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>جلسة نقاش</translation>
        </message>
        <message>
            <source>Posters</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>ملصقات</translation>
        </message>
        <message>
            <source>Programme</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>Remarks</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>كلمة</translation>
        </message>
        <message>
            <source>Session {number}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>الجلسة {number}</translation>
        </message>
        <message>
            <source>Session {number}: {title}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>الجلسة {number}: {title}</translation>
        </message>
        <message>
            <source>Showcase</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>عرض المشاريع</translation>
        </message>
        <message>
            <source>Social</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>لقاء اجتماعي</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>الراعي</translation>
        </message>
        <message>
            <source>Starts</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>يبدأ</translation>
        </message>
        <message>
            <source>Starts in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>يبدأ بعد</translation>
        </message>
        <message>
            <source>Talk</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>محاضرة</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>شكرًا لكم</translation>
        </message>
        <message>
            <source>The programme is over.</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>انتهى البرنامج.</translation>
        </message>
        <message>
            <source>Then {name}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>ثم {name}</translation>
        </message>
        <message>
            <source>There is no programme yet.</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>لا يوجد برنامج بعد.</translation>
        </message>
        <message>
            <source>Times changed at {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>تغيّرت المواعيد في {time}</translation>
        </message>
        <message>
            <source>Watch online</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>شاهد عبر الإنترنت</translation>
        </message>
        <message>
            <source>at {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>في {time}</translation>
        </message>
        <message>
            <source>cancelled</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>أُلغي</translation>
        </message>
        <message numerus="yes">
            <source>days</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>يوم</numerusform>
                <numerusform>يوم</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>أيام</numerusform>
                <numerusform>يومًا</numerusform>
                <numerusform>يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>delayed {n} min</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>تأخّر {n} دقيقة</numerusform>
                <numerusform>تأخّر دقيقة واحدة</numerusform>
                <numerusform>تأخّر دقيقتين</numerusform>
                <numerusform>تأخّر {n} دقائق</numerusform>
                <numerusform>تأخّر {n} دقيقة</numerusform>
                <numerusform>تأخّر {n} دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>from {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>من {time}</translation>
        </message>
        <message numerus="yes">
            <source>h</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>ساعة</numerusform>
                <numerusform>ساعة</numerusform>
                <numerusform>ساعتان</numerusform>
                <numerusform>ساعات</numerusform>
                <numerusform>ساعة</numerusform>
                <numerusform>ساعة</numerusform>
            </translation>
        </message>
        <message>
            <source>in {hours} h {minutes:02}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>بعد {hours} س و{minutes} د</translation>
        </message>
        <message numerus="yes">
            <source>in {n} days</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>بعد {n} يوم</numerusform>
                <numerusform>بعد يوم</numerusform>
                <numerusform>بعد يومين</numerusform>
                <numerusform>بعد {n} أيام</numerusform>
                <numerusform>بعد {n} يومًا</numerusform>
                <numerusform>بعد {n} يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in {n} h</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>بعد {n} ساعة</numerusform>
                <numerusform>بعد ساعة</numerusform>
                <numerusform>بعد ساعتين</numerusform>
                <numerusform>بعد {n} ساعات</numerusform>
                <numerusform>بعد {n} ساعة</numerusform>
                <numerusform>بعد {n} ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in {n} min</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>بعد {n} دقيقة</numerusform>
                <numerusform>بعد دقيقة واحدة</numerusform>
                <numerusform>بعد دقيقتين</numerusform>
                <numerusform>بعد {n} دقائق</numerusform>
                <numerusform>بعد {n} دقيقة</numerusform>
                <numerusform>بعد {n} دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>min</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>دقيقة</numerusform>
                <numerusform>دقيقة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>دقائق</numerusform>
                <numerusform>دقيقة</numerusform>
                <numerusform>دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>now</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>الآن</translation>
        </message>
        <message>
            <source>on hold</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>معلّق</translation>
        </message>
        <message>
            <source>since {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>منذ {time}</translation>
        </message>
        <message>
            <source>today</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>غدًا</translation>
        </message>
        <message>
            <source>until {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>حتى {time}</translation>
        </message>
        <message>
            <source>{Day} from {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{Day} من {time}</translation>
        </message>
        <message>
            <source>{day} at {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{day} في {time}</translation>
        </message>
        <message>
            <source>{hours} h {minutes:02}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{hours} س {minutes:02}</translation>
        </message>
        <message>
            <source>{names} and {name}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{names} و{name}</translation>
        </message>
        <message>
            <source>{names}, {affiliation}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{names}، {affiliation}</translation>
        </message>
        <message>
            <source>{names}, {name}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{names}، {name}</translation>
        </message>
        <message numerus="yes">
            <source>{name} and {n} others</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{name} و{n} آخر</numerusform>
                <numerusform>{name} وشخص آخر</numerusform>
                <numerusform>{name} وشخصان آخران</numerusform>
                <numerusform>{name} و{n} آخرون</numerusform>
                <numerusform>{name} و{n} آخر</numerusform>
                <numerusform>{name} و{n} آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>{number}: {rooms}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{number}: {rooms}</translation>
        </message>
        <message numerus="yes">
            <source>{n} in parallel</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n} بالتوازي</numerusform>
                <numerusform>فقرة واحدة</numerusform>
                <numerusform>فقرتان بالتوازي</numerusform>
                <numerusform>{n} فقرات بالتوازي</numerusform>
                <numerusform>{n} فقرة بالتوازي</numerusform>
                <numerusform>{n} فقرة بالتوازي</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} min early</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>مبكرًا {n} دقيقة</numerusform>
                <numerusform>مبكرًا دقيقة واحدة</numerusform>
                <numerusform>مبكرًا دقيقتين</numerusform>
                <numerusform>مبكرًا {n} دقائق</numerusform>
                <numerusform>مبكرًا {n} دقيقة</numerusform>
                <numerusform>مبكرًا {n} دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>{page} of {pages}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{page} من {pages}</translation>
        </message>
    </context>
</TS>
