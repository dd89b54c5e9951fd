<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPopover</name>
    <message>
        <source>About anonymous usage data</source>
        <translation>عن بيانات الاستخدام المجهولة الهوية</translation>
    </message>
    <message>
        <source>Which features, models and kinds of provider get used, how much memory this computer has in coarse steps, and the version of the app, the system and its language. It shows us what to improve.</source>
        <translation>ما يُستخدم من الميزات والنماذج وأنواع المزوّدين، وحجم ذاكرة هذا الحاسوب بدرجات تقريبية، وإصدار التطبيق، والنظام ولغته. هذا يبيّن لنا ما يحتاج إلى تحسين.</translation>
    </message>
    <message>
        <source>What you write or read: chats, prompts, answers, files, keys, names. Nor any number that stands for you or this computer.</source>
        <translation>ما يُكتب وما يُقرأ: المحادثات والمطالبات والإجابات والملفات والمفاتيح والأسماء. ولا أي رقم يدل عليك أو على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What this shares</source>
        <translation>ما يُشارَك</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>لا يُشارَك أبدًا</translation>
    </message>
    <message>
        <source>See exactly what</source>
        <translation>عرض ما يُشارَك بالضبط</translation>
    </message>
    <message>
        <source>Change your mind any time in Settings → Privacy.</source>
        <translation>يمكنك تغيير رأيك في أي وقت من الإعدادات&#xa0;←&#xa0;الخصوصية.</translation>
    </message>
    <message>
        <source>Sharing is on</source>
        <translation>المشاركة مفعَّلة</translation>
    </message>
    <message>
        <source>Events go out as things happen.</source>
        <translation>تُرسَل الأحداث عند وقوعها.</translation>
    </message>
    <message>
        <source>Nothing is recorded any more. What was sent before cannot be called back.</source>
        <translation>لم يعد يُسجَّل أي شيء. وما أُرسل من قبل لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Sharing is off</source>
        <translation>المشاركة متوقفة</translation>
    </message>
    <message>
        <source>Nothing can be sent</source>
        <translation>لا يمكن إرسال أي شيء</translation>
    </message>
    <message>
        <source>A few first facts wait in memory for your answer, and nowhere else.</source>
        <translation>بضع معلومات أولى تنتظر ردّك في الذاكرة، وليس في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>لم يُرسَل أي شيء بعد</translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>إنشاء وكيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>For example, Dino</source>
        <translation>مثلًا: دينو</translation>
    </message>
    <message>
        <source>Comes with Osaurus and stays as it is. Duplicate it to give the copy a name and a face.</source>
        <translation>يأتي مع Osaurus ويبقى كما هو. لإعطائه اسمًا ووجهًا آخرين، يمكن تكراره وتعديل النسخة.</translation>
    </message>
</context>
<context>
    <name>AgentsPane</name>
    <message>
        <source>Whom you talk to. Two come with Osaurus; give others a name and a face of your own.</source>
        <translation>من تدور معهم محادثاتك. اثنان يأتيان مع Osaurus، ولغيرهما أسماء ووجوه من اختيارك.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>وكيل جديد</translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation>لا وكلاء بعد</translation>
    </message>
    <message>
        <source>An agent answers in the chat.</source>
        <translation>الوكيل يجيب في المحادثة.</translation>
    </message>
    <message>
        <source>assistant character face name duplicate delete</source>
        <translation>مساعد شخصية وجه اسم تكرار نسخ حذف وكيل</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that an agent was created. Not its name or its face.</source>
        <translation>يُحتسب عند مشاركة بيانات الاستخدام: أن وكيلًا أُنشئ. لا اسمه ولا وجهه.</translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation>لم يُنشأ بعد</translation>
    </message>
    <message>
        <source>Comes with Osaurus</source>
        <translation>يأتي مع Osaurus</translation>
    </message>
    <message>
        <source>The new agent was discarded.</source>
        <translation>تم تجاهل الوكيل الجديد.</translation>
    </message>
    <message>
        <source>Agent created.</source>
        <translation>أُنشئ الوكيل.</translation>
    </message>
    <message>
        <source>Agent duplicated.</source>
        <translation>تم تكرار الوكيل.</translation>
    </message>
    <message>
        <source>Agent “{name}” was deleted.</source>
        <translation>حُذف الوكيل «{name}».</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Osaurus</source>
        <translation>Osaurus</translation>
    </message>
    <message>
        <source>Share anonymous usage data</source>
        <translation>مشاركة بيانات استخدام مجهولة الهوية</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <translation>عدم المشاركة</translation>
    </message>
    <message>
        <source>What we collect…</source>
        <translation>ما نجمعه…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Quit Osaurus</source>
        <translation>إنهاء Osaurus</translation>
    </message>
    <message>
        <source>nothing is recorded</source>
        <translation>لا يُسجَّل أي شيء</translation>
    </message>
    <message>
        <source>nothing has been sent</source>
        <translation>لم يُرسَل أي شيء</translation>
    </message>
</context>
<context>
    <name>AppearanceChoice</name>
    <message>
        <source>System</source>
        <translation>النظام</translation>
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
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Search the catalogue</source>
        <translation>البحث في الفهرس</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>عن الحدث</translation>
    </message>
    <message>
        <source>No event or property matches.</source>
        <translation>لا حدث ولا خاصية تطابق البحث.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>ConfigureAiPage</name>
    <message>
        <source>Give it a brain</source>
        <translation>لنمنحه عقلًا</translation>
    </message>
    <message>
        <source>Connect a provider you trust. Its key goes to that provider and to nobody else.</source>
        <translation>لنربط مزوّدًا يحظى بثقتك. يذهب مفتاحه إلى ذلك المزوّد ولا يذهب إلى أي طرف آخر.</translation>
    </message>
    <message>
        <source>The young dinosaur at its laptop holds up a golden key</source>
        <translation>الديناصور الصغير أمام حاسوبه المحمول يرفع مفتاحًا ذهبيًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Press Continue to try again, or keep the key in memory until Osaurus quits.</source>
        <translation>زر «متابعة» يعيد المحاولة، ويمكن أيضًا الاحتفاظ بالمفتاح في الذاكرة حتى إنهاء Osaurus.</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a provider of type &lt;b&gt;{type}&lt;/b&gt; was added. Not its name, address, key or models.</source>
        <translation>يُحتسب عند مشاركة بيانات الاستخدام: أن مزوّدًا من نوع &lt;b&gt;{type}&lt;/b&gt; أُضيف. لا اسمه ولا عنوانه ولا مفتاحه ولا نماذجه.</translation>
    </message>
    <message>
        <source>Saved; type to replace it</source>
        <translation>محفوظ؛ الكتابة هنا تستبدله</translation>
    </message>
    <message>
        <source>Only if the server wants one</source>
        <translation>فقط إذا كان الخادم يطلبه</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>Share anonymous usage data</source>
        <translation>مشاركة بيانات استخدام مجهولة الهوية</translation>
    </message>
    <message>
        <source>Alt+S</source>
        <comment>checks Share anonymous usage data</comment>
        <translation>Alt+S</translation>
    </message>
    <message>
        <source>About anonymous usage data</source>
        <translation>عن بيانات الاستخدام المجهولة الهوية</translation>
    </message>
    <message>
        <source>Alt+A</source>
        <comment>presses About anonymous usage data</comment>
        <translation>Alt+A</translation>
    </message>
    <message>
        <source>You can turn it on any time in Settings → Privacy.</source>
        <translation>يمكنك تفعيلها في أي وقت من الإعدادات&#xa0;←&#xa0;الخصوصية.</translation>
    </message>
    <message>
        <source>Which features get used, never what you write. It shows us what to improve next.</source>
        <translation>أي الميزات تُستخدم، ولا شيء مما يُكتب أبدًا. هذا يبيّن لنا ما نحسّنه لاحقًا.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>That agent is not there any more.</source>
        <translation>هذا الوكيل لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This agent came with Osaurus. Duplicate it to change it.</source>
        <translation>هذا الوكيل جاء مع Osaurus. لتغييره، يُرجى تكراره أولًا.</translation>
    </message>
    <message>
        <source>The provider does not accept this key. Check that it is whole and has not been withdrawn.</source>
        <translation>المزوّد لا يقبل هذا المفتاح. يُرجى التحقق من أنه كامل ولم يُسحب.</translation>
    </message>
    <message>
        <source>Key and address do not fit each other, or the key is not valid. Copy both from the page of the same resource.</source>
        <translation>المفتاح والعنوان لا يتوافقان، أو أن المفتاح غير صالح. يُرجى نسخهما معًا من صفحة المورد نفسه.</translation>
    </message>
    <message>
        <source>The provider wants a key, and there is none yet. Enter one.</source>
        <translation>المزوّد يطلب مفتاحًا، ولا مفتاح بعد. يُرجى إدخاله.</translation>
    </message>
    <message>
        <source>This key is limited to other services, apps or addresses. Lift the limit in your account there, or make another key.</source>
        <translation>هذا المفتاح مقصور على خدمات أو تطبيقات أو عناوين أخرى. يُرجى رفع هذا القيد من حسابك هناك أو إنشاء مفتاح آخر.</translation>
    </message>
    <message>
        <source>The provider knows this key but does not let it list models. Look at its permissions in your account there.</source>
        <translation>المزوّد يعرف هذا المفتاح لكنه لا يسمح له بعرض قائمة النماذج. يُرجى مراجعة أذوناته في حسابك هناك.</translation>
    </message>
    <message>
        <source>The account behind this key is closed or blocked. Write to the provider.</source>
        <translation>الحساب المرتبط بهذا المفتاح مغلق أو محظور. يُرجى مراسلة المزوّد.</translation>
    </message>
    <message>
        <source>This service is not switched on for the project of the key. Switch it on in the provider&apos;s console and wait a few minutes.</source>
        <translation>هذه الخدمة غير مفعَّلة لمشروع المفتاح. يُرجى تفعيلها في وحدة تحكم المزوّد والانتظار بضع دقائق.</translation>
    </message>
    <message>
        <source>The provider does not serve the country or region that this connection comes from.</source>
        <translation>المزوّد لا يقدّم خدماته في البلد أو المنطقة التي يأتي منها هذا الاتصال.</translation>
    </message>
    <message>
        <source>The provider lets in only certain networks, and this one is not among them. Ask whoever looks after it.</source>
        <translation>المزوّد لا يسمح إلا لشبكات معيّنة، وهذه الشبكة ليست منها. يُرجى سؤال من يديرها.</translation>
    </message>
    <message>
        <source>There is a server, but no list of models at this address. Check the address and the type.</source>
        <translation>هناك خادم، لكن لا قائمة نماذج في هذا العنوان. يُرجى التحقق من العنوان والنوع.</translation>
    </message>
    <message>
        <source>The server does not know the version of the protocol that is spoken here. Check the address and the type.</source>
        <translation>الخادم لا يعرف إصدار البروتوكول المستخدم هنا. يُرجى التحقق من العنوان والنوع.</translation>
    </message>
    <message>
        <source>The provider was asked too often in a short time. Wait a minute, then try again.</source>
        <translation>تلقّى المزوّد طلبات كثيرة في وقت قصير. يُرجى الانتظار دقيقة ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The account has no credit left or has reached its limit. Look at its billing page.</source>
        <translation>لم يبقَ رصيد في الحساب أو أنه بلغ حدّه. يُرجى مراجعة صفحة الفوترة فيه.</translation>
    </message>
    <message>
        <source>The provider has too much to do just now. Try again in a few minutes.</source>
        <translation>المزوّد مشغول جدًا الآن. يُرجى إعادة المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The server is still loading its model. Try again in a moment.</source>
        <translation>الخادم ما زال يحمّل نموذجه. يُرجى إعادة المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The provider refused the question. Check that the type fits this provider.</source>
        <translation>رفض المزوّد السؤال. يُرجى التحقق من أن النوع يناسب هذا المزوّد.</translation>
    </message>
    <message>
        <source>The provider has trouble of its own just now. Try again in a few minutes.</source>
        <translation>المزوّد يواجه مشكلة لديه الآن. يُرجى إعادة المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>A web page answered where a provider should. Check the address: it often ends in /v1.</source>
        <translation>أجابت صفحة ويب بدلًا من مزوّد. يُرجى التحقق من العنوان: غالبًا ما ينتهي بـ ‎/v1.</translation>
    </message>
    <message>
        <source>Something answered, but not like a provider of this type. Choose another type or address.</source>
        <translation>جاءت إجابة، لكنها ليست من مزوّد من هذا النوع. يُرجى اختيار نوع أو عنوان آخر.</translation>
    </message>
    <message>
        <source>The server points to another address, and the key is not sent there. Enter the address that it leads to.</source>
        <translation>الخادم يحيل إلى عنوان آخر، والمفتاح لا يُرسَل إلى هناك. يُرجى إدخال العنوان الذي يحيل إليه.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Check your connection, then try again.</source>
        <translation>لم يُجب المزوّد في الوقت المحدد. يُرجى التحقق من اتصالك ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check your connection, and that the server runs.</source>
        <translation>لا إجابة من هذا العنوان. يُرجى التحقق من اتصالك ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling of the address, and your connection.</source>
        <translation>لم يُعثر على خادم بهذا الاسم. يُرجى التحقق من كتابة العنوان ومن اتصالك.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate is not one that this computer trusts.</source>
        <translation>الاتصال غير آمن: شهادة الخادم ليست مما يثق به هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The answer was far too large for a list of models. Check the address.</source>
        <translation>كانت الإجابة أكبر بكثير من أن تكون قائمة نماذج. يُرجى التحقق من العنوان.</translation>
    </message>
    <message>
        <source>The system keychain did not give the key. Unlock it, then try again.</source>
        <translation>لم تُعطِ سلسلة مفاتيح النظام المفتاح. يُرجى فتح قفلها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>أُوقف الاختبار.</translation>
    </message>
    <message>
        <source>The test failed in a way that we did not expect. Try again.</source>
        <translation>فشل الاختبار على نحو لم نتوقعه. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Give it a name, a short one will do.</source>
        <translation>يلزم اسم، ويكفي أن يكون قصيرًا.</translation>
    </message>
    <message>
        <source>That name has a line break or an invisible character in it. Type it again by hand.</source>
        <translation>في هذا الاسم فاصل أسطر أو حرف غير مرئي. يُرجى كتابته يدويًا من جديد.</translation>
    </message>
    <message>
        <source>That name has a mark in it that turns the writing around. Type it again by hand.</source>
        <translation>في هذا الاسم علامة تقلب اتجاه الكتابة. يُرجى كتابته يدويًا من جديد.</translation>
    </message>
    <message>
        <source>Enter the address of the server, such as https://example.com/v1.</source>
        <translation>يُرجى إدخال عنوان الخادم، مثل https://example.com/v1.</translation>
    </message>
    <message>
        <source>That is too long for an address. Copy it again.</source>
        <translation>هذا أطول من أن يكون عنوانًا. يُرجى نسخه من جديد.</translation>
    </message>
    <message>
        <source>That address has a space or a line break in it. Copy it again.</source>
        <translation>في هذا العنوان مسافة أو فاصل أسطر. يُرجى نسخه من جديد.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like https://example.com/v1.</source>
        <translation>هذا ليس عنوانًا. العنوان يشبه https://example.com/v1.</translation>
    </message>
    <message>
        <source>An address begins with https://, or with http:// on this computer.</source>
        <translation>يبدأ العنوان بـ https://‎، أو بـ http://‎ إن كان على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; the key has a field of its own.</source>
        <translation>يُرجى حذف اسم المستخدم وكلمة السر من العنوان؛ فللمفتاح حقل خاص به.</translation>
    </message>
    <message>
        <source>Leave out the part of the address from the question mark or hash on.</source>
        <translation>يُرجى حذف الجزء الذي يبدأ من علامة الاستفهام أو علامة # في العنوان.</translation>
    </message>
    <message>
        <source>Use https://, so that nobody on the way can read the key. Plain http:// is for this computer only.</source>
        <translation>يُرجى استخدام https://‎ كي لا يتمكن أحد في الطريق من قراءة المفتاح. أما http://‎ وحدها فهي لهذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Enter the key. The provider shows it in its account settings.</source>
        <translation>يُرجى إدخال المفتاح. يعرضه المزوّد في إعدادات حسابه.</translation>
    </message>
    <message>
        <source>That is too short for a key. Copy it again, whole.</source>
        <translation>هذا أقصر من أن يكون مفتاحًا. يُرجى نسخه كاملًا من جديد.</translation>
    </message>
    <message>
        <source>That is too long for a key. Copy only the key.</source>
        <translation>هذا أطول من أن يكون مفتاحًا. يُرجى نسخ المفتاح وحده.</translation>
    </message>
    <message>
        <source>There is a line break in the key. Copy it again, as one line.</source>
        <translation>في المفتاح فاصل أسطر. يُرجى نسخه من جديد في سطر واحد.</translation>
    </message>
    <message>
        <source>Keys are made of letters, digits and signs without spaces. Copy it again.</source>
        <translation>تتكوّن المفاتيح من أحرف وأرقام ورموز بلا مسافات. يُرجى نسخه من جديد.</translation>
    </message>
    <message>
        <source>That name is too long. Use {most} characters or fewer.</source>
        <translation>هذا الاسم طويل جدًا. الحد الأقصى لعدد الأحرف: {most}.</translation>
    </message>
    <message>
        <source>Another new one was begun meanwhile. Finish or cancel that one first.</source>
        <translation>بدأ إنشاء عنصر جديد آخر في هذه الأثناء. يجب إكماله أو إلغاؤه أولًا.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>لا شيء فيه بعد.</translation>
    </message>
    <message>
        <source>That is far too long for a list of servers.</source>
        <translation>هذا أطول بكثير من أن يكون قائمة خوادم.</translation>
    </message>
    <message>
        <source>That file cannot be opened. Choose another one, or paste what is in it.</source>
        <translation>لا يمكن فتح هذا الملف. يُرجى اختيار ملف آخر أو لصق محتواه.</translation>
    </message>
    <message>
        <source>That file holds no text. Choose the one in which the other client keeps its servers.</source>
        <translation>لا نص في هذا الملف. يُرجى اختيار الملف الذي يحفظ فيه التطبيق الآخر خوادمه.</translation>
    </message>
    <message>
        <source>It ends too early: a brace, a bracket or a quotation mark is still open.</source>
        <translation>ينتهي النص قبل أوانه: ما زال هناك قوس متعرج أو قوس مربع أو علامة اقتباس دون إغلاق.</translation>
    </message>
    <message>
        <source>A name in straight quotation marks, such as &quot;command&quot;, should stand here.</source>
        <translation>يجب أن يكون هنا اسم بين علامتي اقتباس مستقيمتين، مثل ‎&quot;command&quot;‎.</translation>
    </message>
    <message>
        <source>A comma or a closing brace is missing before this.</source>
        <translation>تنقص فاصلة أو قوس إغلاق متعرج قبل هذا الموضع.</translation>
    </message>
    <message>
        <source>A colon is missing between the name and what belongs to it.</source>
        <translation>تنقص نقطتان رأسيتان بين الاسم وما يتبعه.</translation>
    </message>
    <message>
        <source>Here should be a text in straight quotation marks, a number, a list or braces.</source>
        <translation>يجب أن يكون هنا نص بين علامتي اقتباس مستقيمتين أو رقم أو قائمة أو قوسان متعرجان.</translation>
    </message>
    <message>
        <source>A text in quotation marks must not go over the end of a line.</source>
        <translation>النص بين علامتي اقتباس يجب ألا يتجاوز نهاية السطر.</translation>
    </message>
    <message>
        <source>In JSON a backslash is written twice, as in C:\\Tools.</source>
        <translation>في JSON تُكتب الشرطة المائلة العكسية مرتين، كما في C:\\Tools.</translation>
    </message>
    <message>
        <source>There is more after the last closing brace. Put only one file in here.</source>
        <translation>هناك نص بعد آخر قوس إغلاق متعرج. يُرجى وضع ملف واحد فقط هنا.</translation>
    </message>
    <message>
        <source>Braces and brackets are nested too deeply for a list of servers.</source>
        <translation>تداخل الأقواس هنا أعمق من أن تكون قائمة خوادم.</translation>
    </message>
    <message>
        <source>It should begin with an opening brace.</source>
        <translation>يجب أن يبدأ النص بقوس فتح متعرج.</translation>
    </message>
    <message>
        <source>There are no servers in it. Look for the part that is called mcpServers.</source>
        <translation>لا خوادم فيه. يُرجى البحث عن الجزء المسمى mcpServers.</translation>
    </message>
    <message>
        <source>The system did not take it: {why}. Nothing has changed.</source>
        <translation>لم يقبله النظام: {why}. لم يتغيّر أي شيء.</translation>
    </message>
    <message>
        <source>That provider is not there any more.</source>
        <translation>هذا المزوّد لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This is no server: between its braces there should be a command or a url.</source>
        <translation>هذا ليس خادمًا: يجب أن يكون بين قوسيه المتعرجين command أو url.</translation>
    </message>
    <message>
        <source>It has neither a command nor a url, so there is no way to reach it.</source>
        <translation>ليس فيه command ولا url، فلا سبيل إلى الوصول إليه.</translation>
    </message>
    <message>
        <source>It has a command and a url. Keep the one by which it is reached.</source>
        <translation>فيه command وurl معًا. يُرجى إبقاء ما يتم الوصول به إليه.</translation>
    </message>
    <message>
        <source>Its type is none that is known: http, sse or stdio.</source>
        <translation>نوعه ليس من الأنواع المعروفة: http أو sse أو stdio.</translation>
    </message>
    <message>
        <source>Its type does not go with the rest: stdio wants a command, http a url.</source>
        <translation>نوعه لا يوافق الباقي: stdio يتطلب command، وhttp يتطلب url.</translation>
    </message>
    <message>
        <source>A command, a url, a folder and each argument must be text in quotation marks.</source>
        <translation>يجب أن يكون الأمر وurl والمجلد وكل وسيط نصوصًا بين علامات اقتباس.</translation>
    </message>
    <message>
        <source>The arguments must be a list in square brackets.</source>
        <translation>يجب أن تكون الوسائط قائمة بين قوسين مربعين.</translation>
    </message>
    <message>
        <source>The environment and the headers must be names with a text each, in braces.</source>
        <translation>يجب أن تكون البيئة والترويسات أسماءً لكل منها نص، بين قوسين متعرجين.</translation>
    </message>
    <message>
        <source>You have a server of that name already, so this one will be called {names}.</source>
        <translation>لديك خادم بهذا الاسم، لذا سيُسمّى هذا {names}.</translation>
    </message>
    <message>
        <source>Not taken over, because Osaurus has no use for it: {names}.</source>
        <translation>لم يؤخذ ما يلي لأن Osaurus لا يستخدمه: {names}.</translation>
    </message>
    <message>
        <source>Stands there twice, and the last one counts: {names}.</source>
        <translation>ورد مرتين، والأخير هو المعتمد: {names}.</translation>
    </message>
    <message>
        <source>Its type is sse, the older form of http. It is kept as http.</source>
        <translation>نوعه sse، وهو الشكل الأقدم من http. سيُحفظ بنوع http.</translation>
    </message>
    <message>
        <source>Only a reference to something in the other client; type the value in here later: {names}.</source>
        <translation>مجرد إحالة إلى شيء في التطبيق الآخر؛ يلزم إدخال القيمة هنا لاحقًا: {names}.</translation>
    </message>
    <message>
        <source>One of its arguments looks like a key. Arguments are kept in a plain file, unlike secret variables.</source>
        <translation>أحد وسائطه يشبه مفتاحًا. الوسائط تُحفظ في ملف عادي، خلافًا للمتغيرات السرية.</translation>
    </message>
    <message>
        <source>Another server has that name. Give this one a name of its own.</source>
        <translation>خادم آخر يحمل هذا الاسم. يُرجى إعطاء هذا الخادم اسمًا خاصًا به.</translation>
    </message>
    <message>
        <source>Enter the program that starts the server, such as npx or uvx.</source>
        <translation>يُرجى إدخال البرنامج الذي يشغّل الخادم، مثل npx أو uvx.</translation>
    </message>
    <message>
        <source>The command is the program alone. What follows it belongs into the arguments.</source>
        <translation>الأمر هو البرنامج وحده. وما يتبعه مكانه في الوسائط.</translation>
    </message>
    <message>
        <source>There is a line break or an invisible character in it. Type it again by hand.</source>
        <translation>فيه فاصل أسطر أو حرف غير مرئي. يُرجى كتابته يدويًا من جديد.</translation>
    </message>
    <message>
        <source>Enter the whole path of the folder, from its very beginning.</source>
        <translation>يُرجى إدخال مسار المجلد كاملًا من أوله.</translation>
    </message>
    <message>
        <source>Give this line a name, or remove it.</source>
        <translation>يُرجى إعطاء هذا السطر اسمًا أو إزالته.</translation>
    </message>
    <message>
        <source>The name of a variable has no equals sign and no invisible character in it.</source>
        <translation>لا يحتوي اسم المتغير على علامة يساوي ولا على حرف غير مرئي.</translation>
    </message>
    <message>
        <source>The name of a header is made of letters, digits and hyphens, without spaces.</source>
        <translation>يتكوّن اسم الترويسة من أحرف وأرقام وشرطات بلا مسافات.</translation>
    </message>
    <message>
        <source>That name stands here twice. Keep one of the two.</source>
        <translation>هذا الاسم وارد هنا مرتين. يُرجى إبقاء أحدهما.</translation>
    </message>
    <message>
        <source>Enter the value, or remove this line.</source>
        <translation>يُرجى إدخال القيمة أو إزالة هذا السطر.</translation>
    </message>
    <message>
        <source>Type the value again: what the keychain has kept is not shown in the open.</source>
        <translation>يُرجى كتابة القيمة من جديد: ما حفظته سلسلة المفاتيح لا يُعرض مكشوفًا.</translation>
    </message>
    <message>
        <source>There is a character in the value that no program can be given. Copy it again.</source>
        <translation>في القيمة حرف لا يمكن تمريره إلى أي برنامج. يُرجى نسخها من جديد.</translation>
    </message>
    <message>
        <source>A header is one line of plain characters. Copy the value again.</source>
        <translation>الترويسة سطر واحد من أحرف عادية. يُرجى نسخ القيمة من جديد.</translation>
    </message>
    <message>
        <source>That is too long. Use {most} characters or fewer.</source>
        <translation>هذا طويل جدًا. الحد الأقصى لعدد الأحرف: {most}.</translation>
    </message>
    <message>
        <source>That is too much: {arguments} arguments and {variables} variables are the most.</source>
        <translation>هذا كثير جدًا. الحد الأقصى للوسائط: {arguments}، وللمتغيرات: {variables}.</translation>
    </message>
    <message>
        <source>That server is not there any more.</source>
        <translation>هذا الخادم لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This system offers no keychain; install and start one, such as GNOME Keyring or KWallet.</source>
        <translation>لا يوفّر هذا النظام سلسلة مفاتيح؛ يُرجى تثبيت إحداها وتشغيلها، مثل GNOME Keyring أو KWallet.</translation>
    </message>
    <message>
        <source>The system keychain is locked; unlock it and try again.</source>
        <translation>سلسلة مفاتيح النظام مقفلة؛ يُرجى فتح قفلها وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>The system keychain refused; open its own program to see why, then try again.</source>
        <translation>رفضت سلسلة مفاتيح النظام؛ يُرجى فتح برنامجها لمعرفة السبب ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The system keychain did not answer; answer its dialog if there is one, then try again.</source>
        <translation>لم تُجب سلسلة مفاتيح النظام؛ يُرجى الرد على نافذتها إن ظهرت ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Osaurus; update this one.</source>
        <translation>الملف {file} كتبه إصدار أحدث من Osaurus؛ يُرجى تحديث هذا الإصدار.</translation>
    </message>
    <message>
        <source>Another Osaurus has kept {file} locked for {seconds:.0f} seconds; close it and try again.</source>
        <translation>نسخة أخرى قيد التشغيل من Osaurus تقفل {file} منذ {seconds:.0f} ث؛ يُرجى إغلاقها وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>لا يمكن كتابة {file}: {why}.</translation>
    </message>
    <message>
        <source>The app key does not look like A-EU-…, A-US-…, A-DEV-… or A-SH-…; copy it again.</source>
        <translation>مفتاح التطبيق لا يشبه أيًّا من A-EU-…‎ أو A-US-…‎ أو A-DEV-…‎ أو A-SH-…‎؛ يُرجى نسخه من جديد.</translation>
    </message>
    <message>
        <source>A key that begins with A-SH- needs the address of its server in APTABASE_HOST.</source>
        <translation>المفتاح الذي يبدأ بـ A-SH-‎ يحتاج إلى عنوان خادمه في APTABASE_HOST.</translation>
    </message>
    <message>
        <source>APTABASE_HOST is not an address such as https://aptabase.example.org.</source>
        <translation>قيمة APTABASE_HOST ليست عنوانًا مثل https://aptabase.example.org.</translation>
    </message>
    <message>
        <source>APTABASE_HOST must begin with https:// unless it is on this computer.</source>
        <translation>يجب أن تبدأ قيمة APTABASE_HOST بـ https://‎ ما لم يكن الخادم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The system keychain did not give the key it should hold; unlock it, or set the key again.</source>
        <translation>لم تُعطِ سلسلة مفاتيح النظام المفتاح الذي يُفترض أن تحفظه؛ يُرجى فتح قفلها أو تعيين المفتاح من جديد.</translation>
    </message>
    <message>
        <source>{status} in {milliseconds} ms</source>
        <translation>⁨{status}⁩ في ⁨{milliseconds}⁩ مللي ثانية</translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation>الشهادة غير موثوقة</translation>
    </message>
    <message>
        <source>the proxy cannot be used</source>
        <translation>لا يمكن استخدام الخادم الوكيل</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>تعذّر الاتصال في الوقت المحدد</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>رفض الخادم الوكيل الاتصال</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا إجابة في الوقت المحدد</translation>
    </message>
    <message>
        <source>the answer was not HTTP</source>
        <translation>الإجابة ليست HTTP</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Your administrator has turned sharing off on this computer.</source>
        <translation>أوقف المسؤول لديك المشاركة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy on this computer cannot be read, so sharing is off.</source>
        <translation>تتعذّر قراءة سياسة المسؤول لديك على هذا الحاسوب، لذا فالمشاركة متوقفة.</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set for this app, so sharing is off.</source>
        <translation>المتغير DO_NOT_TRACK معيَّن لهذا التطبيق، لذا فالمشاركة متوقفة.</translation>
    </message>
    <message>
        <source>Once for each question that a person or a program asks, on every surface.</source>
        <translation>مرة واحدة لكل سؤال يطرحه شخص أو برنامج، من أي واجهة كان.</translation>
    </message>
    <message>
        <source>The steps that an agent takes to answer one question are not counted. Only the role of the last message is looked at, never its words.</source>
        <translation>الخطوات التي يتخذها الوكيل للإجابة عن سؤال واحد لا تُحتسب. لا يُنظر إلا إلى دور الرسالة الأخيرة، ولا يُنظر أبدًا إلى كلماتها.</translation>
    </message>
    <message>
        <source>The main measure: whether the app is used for what it is there for, and with which kinds of models.</source>
        <translation>المقياس الرئيسي: هل يُستخدم التطبيق لما وُجد له، ومع أي أنواع من النماذج.</translation>
    </message>
    <message>
        <source>Where the question was asked.</source>
        <translation>من أين طُرح السؤال.</translation>
    </message>
    <message>
        <source>What kind of model answers: Apple&apos;s own, one on this computer, or one at a provider.</source>
        <translation>نوع النموذج الذي يجيب: نموذج من Apple نفسها، أو نموذج على هذا الحاسوب، أو نموذج لدى مزوّد.</translation>
    </message>
    <message>
        <source>The kind of engine or provider, as a fixed word. Never the name or address you gave it.</source>
        <translation>نوع المحرك أو المزوّد، ككلمة ثابتة. وليس أبدًا الاسم أو العنوان الذي أعطيته له.</translation>
    </message>
    <message>
        <source>The model&apos;s id, only when it is on the shipped list of models. Left out for a model you brought yourself, and always for a remote one.</source>
        <translation>معرّف النموذج، فقط إذا كان في قائمة النماذج المرفقة. لا يُذكر لأي نموذج أضفته بنفسك، ولا يُذكر أبدًا للنموذج البعيد.</translation>
    </message>
    <message>
        <source>Remote models only: twelve characters of a salted hash of the model&apos;s id, to count how many different ones there are.</source>
        <translation>للنماذج البعيدة فقط: اثنا عشر حرفًا من قيمة تجزئة مملَّحة لمعرّف النموذج، لحساب عدد النماذج المختلفة.</translation>
    </message>
    <message>
        <source>Whether an agent run over HTTP asked, rather than a plain request.</source>
        <translation>هل جاء السؤال من تشغيل وكيل عبر HTTP، لا من طلب عادي.</translation>
    </message>
    <message>
        <source>Whether the answer was wanted piece by piece.</source>
        <translation>هل طُلبت الإجابة جزءًا بعد جزء.</translation>
    </message>
    <message>
        <source>Each time a person starts a new conversation in the app.</source>
        <translation>كلما بدأ شخص محادثة جديدة في التطبيق.</translation>
    </message>
    <message>
        <source>How many conversations there are beside the single questions.</source>
        <translation>عدد المحادثات إلى جانب الأسئلة المفردة.</translation>
    </message>
    <message>
        <source>Once when an agent run has been accepted and begins.</source>
        <translation>مرة واحدة عند قبول تشغيل وكيل وبدئه.</translation>
    </message>
    <message>
        <source>Whether agents are set to work, and from where.</source>
        <translation>هل يُكلَّف الوكلاء بالعمل، ومن أين.</translation>
    </message>
    <message>
        <source>Who started it: a request over HTTP, or the app itself (in the background, on a schedule, for a plugin).</source>
        <translation>من بدأه: طلب عبر HTTP، أو التطبيق نفسه (في الخلفية، أو وفق جدول، أو لصالح إضافة).</translation>
    </message>
    <message>
        <source>Once each time the app starts.</source>
        <translation>مرة واحدة كلما بدأ التطبيق.</translation>
    </message>
    <message>
        <source>The baseline that everything else is compared with: on how many computers Osaurus is in use on a day.</source>
        <translation>خط الأساس الذي يُقارن به كل ما عداه: عدد الحواسيب التي يُستخدم عليها Osaurus في اليوم.</translation>
    </message>
    <message>
        <source>Each time the local server has begun to listen. Its port and address are not attached.</source>
        <translation>كلما بدأ الخادم المحلي بالاستماع. ولا يُرفق منفذه ولا عنوانه.</translation>
    </message>
    <message>
        <source>Whether people keep the server running, or only try it once.</source>
        <translation>هل يُبقي الناس الخادم قيد التشغيل، أم يجرّبونه مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>When a model of the shipped list has been downloaded and every file was checked on disk.</source>
        <translation>عند تنزيل نموذج من القائمة المرفقة والتحقق من كل ملف على القرص.</translation>
    </message>
    <message>
        <source>Which models people want on their own computers, and how large they can be.</source>
        <translation>أي النماذج يريدها الناس على حواسيبهم، وكم يمكن أن يبلغ حجمها.</translation>
    </message>
    <message>
        <source>The model&apos;s id, from the shipped list.</source>
        <translation>معرّف النموذج، من القائمة المرفقة.</translation>
    </message>
    <message>
        <source>Its coarse size, from the same list.</source>
        <translation>حجمه التقريبي، من القائمة نفسها.</translation>
    </message>
    <message>
        <source>How it is compressed, from the same list.</source>
        <translation>كيفية ضغطه، من القائمة نفسها.</translation>
    </message>
    <message>
        <source>Whether it understands pictures, from the same list.</source>
        <translation>هل يفهم الصور، من القائمة نفسها.</translation>
    </message>
    <message>
        <source>When a person has added a provider. Not on edits, and not for ones that were merely found on the network.</source>
        <translation>عندما يضيف شخص مزوّدًا. لا عند التعديل، ولا لما عُثر عليه في الشبكة فحسب.</translation>
    </message>
    <message>
        <source>Which kinds of providers to support well.</source>
        <translation>أي أنواع المزوّدين تستحق دعمًا جيدًا.</translation>
    </message>
    <message>
        <source>The kind of provider, as a fixed word. Never its name, address or key.</source>
        <translation>نوع المزوّد، ككلمة ثابتة. وليس أبدًا اسمه أو عنوانه أو مفتاحه.</translation>
    </message>
    <message>
        <source>When a person has added an MCP server with tools. Not on edits.</source>
        <translation>عندما يضيف شخص خادم MCP ذا أدوات. لا عند التعديل.</translation>
    </message>
    <message>
        <source>Whether tools are used, and over which transport.</source>
        <translation>هل تُستخدم الأدوات، وعبر أي وسيلة نقل.</translation>
    </message>
    <message>
        <source>How the server is spoken to. Never its command, address or arguments.</source>
        <translation>كيف يجري التخاطب مع الخادم. وليس أبدًا أمره أو عنوانه أو وسائطه.</translation>
    </message>
    <message>
        <source>When a person has created an agent. The built-in ones do not count.</source>
        <translation>عندما ينشئ شخص وكيلًا. ولا يُحتسب الوكلاء المدمجون.</translation>
    </message>
    <message>
        <source>Whether people make agents of their own.</source>
        <translation>هل ينشئ الناس وكلاء خاصين بهم.</translation>
    </message>
    <message>
        <source>Once for each run of the first-run assistant.</source>
        <translation>مرة واحدة لكل تشغيل لمساعد البداية.</translation>
    </message>
    <message>
        <source>How many people begin.</source>
        <translation>عدد من يبدؤون.</translation>
    </message>
    <message>
        <source>Each time a step of the first-run assistant comes into view, also when Back returns to it.</source>
        <translation>كلما ظهرت خطوة من مساعد البداية، وأيضًا عند الرجوع إليها بزر «رجوع».</translation>
    </message>
    <message>
        <source>Where people stop.</source>
        <translation>أين يتوقف الناس.</translation>
    </message>
    <message>
        <source>The step.</source>
        <translation>الخطوة.</translation>
    </message>
    <message>
        <source>Its position, counted from 0.</source>
        <translation>موضعها، بالعدّ من 0.</translation>
    </message>
    <message>
        <source>When Skip is chosen on a step of the first-run assistant.</source>
        <translation>عند اختيار «تخطٍّ» في خطوة من مساعد البداية.</translation>
    </message>
    <message>
        <source>Which steps people do not want.</source>
        <translation>أي الخطوات لا يريدها الناس.</translation>
    </message>
    <message>
        <source>When the first-run assistant ends after the question was answered.</source>
        <translation>عندما ينتهي مساعد البداية بعد الإجابة عن السؤال.</translation>
    </message>
    <message>
        <source>How many people come through, and how the others leave.</source>
        <translation>عدد من يكملون، وكيف يغادر الآخرون.</translation>
    </message>
    <message>
        <source>The step that was in view.</source>
        <translation>الخطوة التي كانت معروضة.</translation>
    </message>
    <message>
        <source>How it ended.</source>
        <translation>كيف انتهى.</translation>
    </message>
    <message>
        <source>At most once per install: the first time a chat comes into view after the first-run assistant has ended.</source>
        <translation>مرة واحدة على الأكثر لكل تثبيت: أول مرة تظهر فيها محادثة بعد انتهاء مساعد البداية.</translation>
    </message>
    <message>
        <source>Whether new people ever reach the chat.</source>
        <translation>هل يصل المستخدمون الجدد إلى المحادثة أصلًا.</translation>
    </message>
    <message>
        <source>At most once per install: when the first message is sent from the chat in the app.</source>
        <translation>مرة واحدة على الأكثر لكل تثبيت: عند إرسال أول رسالة من المحادثة في التطبيق.</translation>
    </message>
    <message>
        <source>Whether new people ever ask anything.</source>
        <translation>هل يسأل المستخدمون الجدد أي شيء أصلًا.</translation>
    </message>
    <message>
        <source>This computer&apos;s memory in coarse steps of gigabytes, so that what happens on small and large machines can be told apart. The exact size is not sent.</source>
        <translation>ذاكرة هذا الحاسوب بدرجات تقريبية من الغيغابايت، للتمييز بين ما يحدث على الأجهزة الصغيرة والكبيرة. ولا يُرسَل الحجم الدقيق.</translation>
    </message>
</context>
<context>
    <name>CreateAgentPage</name>
    <message>
        <source>Meet your first agent</source>
        <translation>هذا وكيلك الأول</translation>
    </message>
    <message>
        <source>It answers in the chat. Give it a name and a face; change both later.</source>
        <translation>يجيب في المحادثة. له اسم ووجه من اختيارك، ويمكن تغييرهما لاحقًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>For example, Dino</source>
        <translation>مثلًا: دينو</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that an agent was created. Not its name or its face.</source>
        <translation>يُحتسب عند مشاركة بيانات الاستخدام: أن وكيلًا أُنشئ. لا اسمه ولا وجهه.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Share Anonymous Usage Data</source>
        <translation>مشاركة بيانات استخدام مجهولة الهوية</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <translation>عدم المشاركة</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>At {url}</source>
        <translation>على العنوان {url}</translation>
    </message>
    <message>
        <source>Starts {command}</source>
        <translation>يشغّل {command}</translation>
    </message>
    <message>
        <source>Into the keychain: {names}.</source>
        <translation>إلى سلسلة المفاتيح: {names}.</translation>
    </message>
    <message>
        <source>Into a plain file: {names}.</source>
        <translation>إلى ملف عادي: {names}.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>‏{name}: {problem}</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>السطر {line}: {problem}</translation>
    </message>
</context>
<context>
    <name>EventArticle</name>
    <message>
        <source>Example of {event}</source>
        <translation>مثال على {event}</translation>
    </message>
    <message>
        <source>Its properties</source>
        <translation>خصائصه</translation>
    </message>
    <message>
        <source>It has none of its own: that it happened is all it says.</source>
        <translation>لا خصائص له: كل ما يفيده أنه وقع.</translation>
    </message>
    <message>
        <source>With every event</source>
        <translation>مع كل حدث</translation>
    </message>
    <message>
        <source>As it would leave this computer</source>
        <translation>كما لو غادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>With the facts of this computer. Time and session id are made up; nothing is recorded for it.</source>
        <translation>بمعلومات هذا الحاسوب. الوقت ومعرّف الجلسة مختلَقان؛ ولا يُسجَّل أي شيء من أجله.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>السبب: {why}</translation>
    </message>
    <message>
        <source>{kind},
optional</source>
        <translation>‏{kind}،
اختياري</translation>
    </message>
    <message>
        <source>12 characters out of 0 to 9 and a to f.</source>
        <translation>12 حرفًا من 0 إلى 9 ومن a إلى f.</translation>
    </message>
    <message>
        <source>What surrounds it, field by field</source>
        <translation>ما يحيط به، حقلًا حقلًا</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>About this event</source>
        <translation>عن هذا الحدث</translation>
    </message>
    <message>
        <source>The bytes of this event</source>
        <translation>بايتات هذا الحدث</translation>
    </message>
    <message>
        <source>The headers of the request</source>
        <translation>ترويسات الطلب</translation>
    </message>
    <message>
        <source>The body of the request</source>
        <translation>متن الطلب</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Byte for byte, on one line</source>
        <translation>بايت ببايت، في سطر واحد</translation>
    </message>
    <message>
        <source>Sides of this event</source>
        <translation>جوانب هذا الحدث</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>It has not been part of a request.</source>
        <translation>لم يكن جزءًا من أي طلب.</translation>
    </message>
    <message>
        <source>The whole request, as it was handed over; only the key is masked here. Events in it: {number}.</source>
        <translation>الطلب كاملًا كما سُلِّم؛ المفتاح وحده محجوب هنا. عدد الأحداث فيه: {number}.</translation>
    </message>
</context>
<context>
    <name>FaceTiles</name>
    <message>
        <source>Green, with a sprout</source>
        <translation>أخضر مع برعم</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الوجه</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>When it happened, in UTC, to the millisecond.</source>
        <translation>وقت حدوثه، بالتوقيت العالمي UTC، حتى جزء الألف من الثانية.</translation>
    </message>
    <message>
        <source>Random, in memory only; a new one after an hour of quiet, a day of use, or a yes.</source>
        <translation>عشوائي، في الذاكرة فقط؛ ويتجدد بعد ساعة بلا نشاط أو يوم من الاستخدام أو عند الموافقة.</translation>
    </message>
    <message>
        <source>The name of the event.</source>
        <translation>اسم الحدث.</translation>
    </message>
    <message>
        <source>Whether it comes from a debug build; those are kept apart.</source>
        <translation>هل يأتي من نسخة تنقيح؛ فهذه تُحفظ منفصلة.</translation>
    </message>
    <message>
        <source>Linux, macOS or Windows.</source>
        <translation>‏Linux أو macOS أو Windows.</translation>
    </message>
    <message>
        <source>The release of the system, not its kernel: at most three short numbers.</source>
        <translation>إصدار النظام لا نواته: ثلاثة أرقام قصيرة على الأكثر.</translation>
    </message>
    <message>
        <source>The language, and the region where the pair is common.</source>
        <translation>اللغة، والمنطقة حيث يكون اقترانهما شائعًا.</translation>
    </message>
    <message>
        <source>The release of Osaurus.</source>
        <translation>إصدار Osaurus.</translation>
    </message>
    <message>
        <source>The number of the build.</source>
        <translation>رقم البناء.</translation>
    </message>
    <message>
        <source>The code that sends: ours, and its release.</source>
        <translation>الشيفرة التي ترسل: شيفرتنا، وإصدارها.</translation>
    </message>
    <message>
        <source>A header of the request: system, release and language, as above.</source>
        <translation>ترويسة في الطلب: النظام والإصدار واللغة، كما ورد أعلاه.</translation>
    </message>
    <message>
        <source>A header of the request: the key of this build, the same for everybody who has it.</source>
        <translation>ترويسة في الطلب: مفتاح هذه النسخة، وهو نفسه لدى كل من يستخدمها.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>sent this session</source>
        <translation>
            <numerusform>مُرسَلة في هذه الجلسة</numerusform>
            <numerusform>مُرسَل في هذه الجلسة</numerusform>
            <numerusform>مُرسَلان في هذه الجلسة</numerusform>
            <numerusform>مُرسَلة في هذه الجلسة</numerusform>
            <numerusform>مُرسَلًا في هذه الجلسة</numerusform>
            <numerusform>مُرسَل في هذه الجلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting</source>
        <translation>
            <numerusform>في الانتظار</numerusform>
            <numerusform>في الانتظار</numerusform>
            <numerusform>في الانتظار</numerusform>
            <numerusform>في الانتظار</numerusform>
            <numerusform>في الانتظار</numerusform>
            <numerusform>في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discarded</source>
        <translation>
            <numerusform>مُهمَلة</numerusform>
            <numerusform>مُهمَل</numerusform>
            <numerusform>مُهمَلان</numerusform>
            <numerusform>مُهمَلة</numerusform>
            <numerusform>مُهمَلًا</numerusform>
            <numerusform>مُهمَل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <translation>
            <numerusform>مرفوضة</numerusform>
            <numerusform>مرفوض</numerusform>
            <numerusform>مرفوضان</numerusform>
            <numerusform>مرفوضة</numerusform>
            <numerusform>مرفوضًا</numerusform>
            <numerusform>مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown</source>
        <translation>
            <numerusform>غير معروفة</numerusform>
            <numerusform>غير معروف</numerusform>
            <numerusform>غير معروفَين</numerusform>
            <numerusform>غير معروفة</numerusform>
            <numerusform>غير معروف</numerusform>
            <numerusform>غير معروف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>A newer Osaurus wrote {file}, so this one leaves it alone: what you change here holds until you quit and is not saved. Update this copy to go on with what is in the file.</source>
        <translation>كتب إصدار أحدث من Osaurus الملف {file}، فلا يمسّه هذا الإصدار: ما يتغيّر هنا يسري حتى إنهاء التطبيق ولا يُحفظ. يُرجى تحديث هذا الإصدار لمتابعة العمل بما في الملف.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so what it holds is not shown here. It is left as it is; make it readable and start Osaurus again.</source>
        <translation>لا يمكن قراءة {file}، لذا لا يُعرض محتواه هنا. وهو باقٍ كما هو؛ يُرجى إتاحة قراءته ثم تشغيل Osaurus من جديد.</translation>
    </message>
    <message>
        <source>{file} was damaged and could not be understood. It was set aside as {backup}, and Osaurus began a new one.</source>
        <translation>كان {file} تالفًا وتعذّر فهمه. نُقل جانبًا باسم {backup}، وبدأ Osaurus ملفًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Alt+K</source>
        <comment>presses Skip</comment>
        <translation>Alt+K</translation>
    </message>
</context>
<context>
    <name>GeneralPane</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>How Osaurus looks, when it starts, and what this is.</source>
        <translation>كيف يبدو Osaurus، ومتى يبدأ، وما هو.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light, dark, or as your system has it.</source>
        <translation>فاتح أو داكن أو كما في نظامك.</translation>
    </message>
    <message>
        <source>theme colours night mode bright black white</source>
        <translation>سمة مظهر ألوان وضع ليلي ساطع فاتح داكن أسود أبيض</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>In which language Osaurus speaks to you.</source>
        <translation>اللغة التي يخاطبك بها Osaurus.</translation>
    </message>
    <message>
        <source>translation locale words</source>
        <translation>ترجمة لغة منطقة كلمات</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>When you log in, Osaurus comes up in the menu bar; where there is none, with this window.</source>
        <translation>عند تسجيل دخولك يظهر Osaurus في شريط القوائم؛ وحيث لا شريط، تظهر هذه النافذة.</translation>
    </message>
    <message>
        <source>autostart launch boot automatically startup</source>
        <translation>تشغيل تلقائي بدء إقلاع عند التشغيل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Run onboarding again</source>
        <translation>إعادة خطوات البداية</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>خطوات البداية</translation>
    </message>
    <message>
        <source>Welcome, an agent, a provider and the tour. Your answer about sharing stays as it is.</source>
        <translation>الترحيب ووكيل ومزوّد والجولة. ويبقى ردّك بشأن المشاركة كما هو.</translation>
    </message>
    <message>
        <source>welcome tour introduction first steps assistant</source>
        <translation>ترحيب جولة مقدمة خطوات أولى بداية مساعد</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>license copyright open source libraries</source>
        <translation>ترخيص رخصة حقوق النشر مفتوح المصدر مكتبات</translation>
    </message>
    <message>
        <source>Osaurus for the desktop. Open source, under the MIT licence.</source>
        <translation>تطبيق Osaurus لسطح المكتب. مفتوح المصدر، برخصة MIT.</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>تنقيح</translation>
    </message>
    <message>
        <source>release</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>البناء</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>الإيداع</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>What Osaurus remembers</source>
        <translation>ما يتذكره Osaurus</translation>
    </message>
    <message>
        <source>Your answers and choices are in this folder. Events never are: they live in memory only.</source>
        <translation>ردودك واختياراتك في هذا المجلد. أما الأحداث فلا توضع فيه أبدًا: هي في الذاكرة فقط.</translation>
    </message>
    <message>
        <source>folder profile files data storage path</source>
        <translation>مجلد ملف شخصي ملفات بيانات تخزين مسار</translation>
    </message>
    <message>
        <source>Your choice holds until you quit.</source>
        <translation>يسري اختيارك حتى إنهاء التطبيق.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Alt+B</source>
        <comment>presses Back</comment>
        <translation>Alt+B</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Watch it yourself</source>
        <translation>للتأكد بنفسك</translation>
    </message>
    <message>
        <source>Share these too</source>
        <translation>مشاركة هذه أيضًا</translation>
    </message>
    <message>
        <source>What we collect</source>
        <translation>ما نجمعه</translation>
    </message>
    <message>
        <source>New since you agreed, and not recorded until you say so: {facts}.</source>
        <translation>جديد منذ موافقتك، ولا يُسجَّل قبل إذنك: {facts}.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The other client&apos;s file</source>
        <translation>ملف التطبيق الآخر</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Or keep the secrets in memory until Osaurus quits.</source>
        <translation>أو الاحتفاظ بالأسرار في الذاكرة حتى إنهاء Osaurus.</translation>
    </message>
    <message>
        <source>Keep them for this session only</source>
        <translation>الاحتفاظ بها لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>JSON (*.json *.jsonc)</source>
        <translation>JSON (*.json *.jsonc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>السطر {line}: {problem}</translation>
    </message>
    <message>
        <source>Also in the text, and no servers: {names}.</source>
        <translation>في النص أيضًا، وليست خوادم: {names}.</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>في انتظار سلسلة مفاتيح النظام…</translation>
    </message>
    <message>
        <source>To be added: {chosen} of {found}.</source>
        <translation>سيُضاف: {chosen} من {found}.</translation>
    </message>
    <message>
        <source>Choose the file, or paste it or its part called mcpServers. Import adds what is ticked.</source>
        <translation>يمكن اختيار الملف، أو لصقه، أو لصق جزئه المسمى mcpServers. زر «استيراد» يضيف ما وُضعت عليه علامة.</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>استيراد خوادم</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>حفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Keep key in keychain</source>
        <translation>حفظ المفتاح في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>إزالة المفتاح</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>حفظ المفتاح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Only if the server wants one</source>
        <translation>فقط إذا كان الخادم يطلبه</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>إدخال…</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>استبدال المفتاح</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>إدخال المفتاح</translation>
    </message>
    <message>
        <source>Set, in the system keychain</source>
        <translation>معيَّن، في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Set, for this session only</source>
        <translation>معيَّن، لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير معيَّن</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>Keep for this session only</source>
        <translation>الاحتفاظ به لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>It stays in memory and is gone when Osaurus quits.</source>
        <translation>يبقى في الذاكرة ويزول عند إنهاء Osaurus.</translation>
    </message>
</context>
<context>
    <name>KindPart</name>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>Type of provider</source>
        <translation>نوع المزوّد</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>More types of providers</source>
        <translation>مزيد من أنواع المزوّدين</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation>صُنع بجهود كثيرين</translation>
    </message>
    <message>
        <source>This package brings no text along.</source>
        <translation>لا تتضمن هذه الحزمة نص رخصتها.</translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>LocalFinder</name>
    <message>
        <source>Ollama, LM Studio and llama.cpp can answer on this computer, without a key. Osaurus looks for them only when you press the button, and only here: at the ports 11434, 1234 and 8080.</source>
        <translation>يمكن لـ Ollama وLM Studio وllama.cpp الإجابة على هذا الحاسوب بلا مفتاح. لا يبحث Osaurus عنها إلا عند الضغط على الزر، وهنا فقط: على المنافذ 11434 و1234 و8080.</translation>
    </message>
    <message>
        <source>Server on port {port}</source>
        <translation>خادم على المنفذ {port}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>None was found. Start one, then look again.</source>
        <translation>لم يُعثر على أي خادم. يُرجى تشغيل أحدها ثم البحث من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found. Nothing is saved until you keep it.</source>
        <translation>
            <numerusform>لم يُعثر على أي خادم. لا يُحفظ شيء قبل اختيار الاحتفاظ به.</numerusform>
            <numerusform>عُثر على خادم واحد. لا يُحفظ شيء قبل اختيار الاحتفاظ به.</numerusform>
            <numerusform>عُثر على خادمين. لا يُحفظ شيء قبل اختيار الاحتفاظ به.</numerusform>
            <numerusform>عُثر على %n خوادم. لا يُحفظ شيء قبل اختيار الاحتفاظ به.</numerusform>
            <numerusform>عُثر على %n خادمًا. لا يُحفظ شيء قبل اختيار الاحتفاظ به.</numerusform>
            <numerusform>عُثر على %n خادم. لا يُحفظ شيء قبل اختيار الاحتفاظ به.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>البحث عن خوادم محلية</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>لا نماذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>%n نماذج</numerusform>
            <numerusform>%n نموذجًا</numerusform>
            <numerusform>%n نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} · {models}</source>
        <translation>‏{address} · {models}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تم الاحتفاظ به</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>الاحتفاظ بـ {name}</translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message>
        <source>Show all {number} values</source>
        <translation>عرض كل القيم ({number})</translation>
    </message>
    <message>
        <source>Hide the {number} values</source>
        <translation>إخفاء القيم ({number})</translation>
    </message>
</context>
<context>
    <name>NeverPage</name>
    <message>
        <source>Never collected</source>
        <translation>لا يُجمَع أبدًا</translation>
    </message>
    <message>
        <source>There is no field for any of this. Each line says how the code makes sure.</source>
        <translation>لا حقل لأي من هذا. ويبيّن كل سطر كيف تضمن الشيفرة ذلك.</translation>
    </message>
    <message>
        <source>What we cannot promise</source>
        <translation>ما لا نستطيع أن نَعِد به</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>من يتلقاها</translation>
    </message>
</context>
<context>
    <name>NewFacts</name>
    <message>
        <source>See them</source>
        <translation>الاطلاع عليها</translation>
    </message>
    <message>
        <source>Share these too</source>
        <translation>مشاركة هذه أيضًا</translation>
    </message>
    <message>
        <source>New since you agreed: {facts}. Not recorded until you say so; with the switch above you can also turn everything off.</source>
        <translation>جديد منذ موافقتك: {facts}. لا يُسجَّل قبل إذنك؛ ويمكنك أيضًا إيقاف كل شيء بزر التبديل أعلاه.</translation>
    </message>
</context>
<context>
    <name>OnboardingWindow</name>
    <message>
        <source>Welcome to Osaurus</source>
        <translation>مرحبًا بك في Osaurus</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Alt+C</source>
        <comment>presses Continue</comment>
        <translation>Alt+C</translation>
    </message>
</context>
<context>
    <name>PairDetail</name>
    <message>
        <source>Both sides of this event</source>
        <translation>جانبا هذا الحدث</translation>
    </message>
    <message>
        <source>The bytes that left</source>
        <translation>البايتات التي غادرت</translation>
    </message>
    <message>
        <source>The bytes that arrived</source>
        <translation>البايتات التي وصلت</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>كما وصل</translation>
    </message>
    <message>
        <source>It was sent, and nothing with these bytes arrived.</source>
        <translation>أُرسل، ولم يصل شيء بهذه البايتات.</translation>
    </message>
    <message>
        <source>As it would leave</source>
        <translation>كما لو غادر</translation>
    </message>
    <message>
        <source>As it left</source>
        <translation>كما غادر</translation>
    </message>
    <message>
        <source>Equal on both sides, byte for byte. Bytes: {number}.</source>
        <translation>متطابق على الجانبين، بايت ببايت. عدد البايتات: {number}.</translation>
    </message>
    <message>
        <source>Destroyed before it left: there is nothing of it on either side.</source>
        <translation>أُتلف قبل أن يغادر: لا شيء منه على أي من الجانبين.</translation>
    </message>
    <message>
        <source>It waits. Nothing of it has arrived.</source>
        <translation>في الانتظار. لم يصل منه شيء.</translation>
    </message>
    <message>
        <source>Nothing of it has arrived.</source>
        <translation>لم يصل منه شيء.</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>At the server</source>
        <translation>عند الخادم</translation>
    </message>
    <message>
        <source>arrived: the same bytes</source>
        <translation>وصل: البايتات نفسها</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Osaurus</source>
        <translation>Osaurus</translation>
    </message>
</context>
<context>
    <name>PanelContent</name>
    <message>
        <source>What we collect…</source>
        <translation>ما نجمعه…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Quit Osaurus</source>
        <translation>إنهاء Osaurus</translation>
    </message>
    <message>
        <source>Osaurus</source>
        <translation>Osaurus</translation>
    </message>
    <message>
        <source>Share anonymous usage data</source>
        <translation>مشاركة بيانات استخدام مجهولة الهوية</translation>
    </message>
    <message>
        <source>{number} sent</source>
        <translation>مُرسَلة: {number}</translation>
    </message>
    <message>
        <source>{number} held</source>
        <translation>مُعلَّقة: {number}</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PrivacyPane</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>What Osaurus may tell us, and what it never does.</source>
        <translation>ما يجوز أن يخبرنا به Osaurus، وما لا يخبرنا به أبدًا.</translation>
    </message>
    <message>
        <source>Data collection</source>
        <translation>جمع البيانات</translation>
    </message>
    <message>
        <source>Never collected</source>
        <translation>لا يُجمَع أبدًا</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>إلى أين تذهب</translation>
    </message>
    <message>
        <source>Counts of the features you use, so that we know what to improve. Never your chats, prompts, files or keys. Turning it off takes effect at once.</source>
        <translation>أعداد الميزات المستخدمة، لنعرف ما نحسّنه. أما محادثاتك ومطالباتك وملفاتك ومفاتيحك فلا تدخل فيها أبدًا. ويسري الإيقاف فورًا.</translation>
    </message>
    <message>
        <source>telemetry analytics statistics tracking consent opt out send events privacy</source>
        <translation>قياس عن بعد تحليلات إحصاءات تتبع موافقة إيقاف رفض إرسال أحداث خصوصية بيانات</translation>
    </message>
    <message>
        <source>Share Anonymous Usage Data</source>
        <translation>مشاركة بيانات استخدام مجهولة الهوية</translation>
    </message>
    <message>
        <source>See what we collect</source>
        <translation>الاطلاع على ما نجمعه</translation>
    </message>
    <message>
        <source>Every event of this session, byte for byte.</source>
        <translation>كل حدث في هذه الجلسة، بايت ببايت.</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Or keep the key in memory until Osaurus quits.</source>
        <translation>أو الاحتفاظ بالمفتاح في الذاكرة حتى إنهاء Osaurus.</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>إضافة مزوّد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The provider was added.</source>
        <translation>أُضيف المزوّد.</translation>
    </message>
    <message>
        <source>Key: {state}</source>
        <translation>المفتاح: {state}</translation>
    </message>
</context>
<context>
    <name>ProvidersPane</name>
    <message>
        <source>Who answers. A key is never written into a file, and goes to its own provider alone.</source>
        <translation>من يجيب. لا يُكتب المفتاح أبدًا في ملف، ولا يذهب إلا إلى مزوّده.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>مزوّد جديد</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>لا مزوّدين بعد</translation>
    </message>
    <message>
        <source>A provider runs the models that answer you: a service with a key, or a server on this computer.</source>
        <translation>المزوّد يشغّل النماذج التي تجيبك: خدمة بمفتاح، أو خادم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>model api key token address account connection</source>
        <translation>نموذج api مفتاح رمز عنوان حساب اتصال مزود</translation>
    </message>
    <message>
        <source>Remove provider</source>
        <translation>إزالة المزوّد</translation>
    </message>
    <message>
        <source>ollama lm studio llama.cpp local model server</source>
        <translation>ollama lm studio llama.cpp نموذج محلي خادم</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a provider was added, and its type, such as &lt;b&gt;openai&lt;/b&gt;. Not its name, address, key or models. What is found on this computer counts once you keep it, as &lt;b&gt;openai&lt;/b&gt;.</source>
        <translation>يُحتسب عند مشاركة بيانات الاستخدام: أن مزوّدًا أُضيف، ونوعه، مثل &lt;b&gt;openai&lt;/b&gt;. لا اسمه ولا عنوانه ولا مفتاحه ولا نماذجه. وما يُعثر عليه على هذا الحاسوب يُحتسب عند الاحتفاظ به، بنوع &lt;b&gt;openai&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Not added yet</source>
        <translation>لم يُضف بعد</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>The new provider was discarded.</source>
        <translation>تم تجاهل المزوّد الجديد.</translation>
    </message>
    <message>
        <source>Provider “{name}” was removed.</source>
        <translation>أُزيل المزوّد «{name}».</translation>
    </message>
    <message>
        <source>The key of a removed provider is still in the keychain; Osaurus tries again later.</source>
        <translation>مفتاح مزوّد أُزيل ما زال في سلسلة المفاتيح؛ سيعيد Osaurus المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{name} was added to your providers.</source>
        <translation>أُضيف {name} إلى مزوّديك.</translation>
    </message>
</context>
<context>
    <name>RehearsalWindow</name>
    <message>
        <source>Watch it yourself</source>
        <translation>للتأكد بنفسك</translation>
    </message>
    <message>
        <source>Starting a server on this computer…</source>
        <translation>جارٍ تشغيل خادم على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>The rehearsal could not begin. {reason}</source>
        <translation>تعذّر بدء التجربة. {reason}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>تعذّرت كتابة {path}: {reason}.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>حُفظ باسم {path}.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Use this server</source>
        <translation>استخدام هذا الخادم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Arguments, one in a line</source>
        <translation>الوسائط، كل وسيط في سطر</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>مجلد العمل</translation>
    </message>
    <message>
        <source>The keychain keeps what is marked as secret; the rest stands in a plain file.</source>
        <translation>تحفظ سلسلة المفاتيح ما وُسم بأنه سري؛ والباقي في ملف عادي.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>إضافة متغير</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>إضافة ترويسة</translation>
    </message>
    <message>
        <source>Or keep the secrets in memory until Osaurus quits.</source>
        <translation>أو الاحتفاظ بالأسرار في الذاكرة حتى إنهاء Osaurus.</translation>
    </message>
    <message>
        <source>Keep them for this session only</source>
        <translation>الاحتفاظ بها لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>في انتظار سلسلة مفاتيح النظام…</translation>
    </message>
    <message>
        <source>How it is reached: {transport}</source>
        <translation>طريقة الوصول: {transport}</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>طريقة الوصول</translation>
    </message>
    <message>
        <source>Only if the program wants one</source>
        <translation>فقط إذا كان البرنامج يطلبه</translation>
    </message>
</context>
<context>
    <name>ServerState</name>
    <message>
        <source>Not contacted yet</source>
        <translation>لم يتم الاتصال به بعد</translation>
    </message>
    <message>
        <source>{server} · {ago}</source>
        <translation>‏{server} · {ago}</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Search this session</source>
        <translation>البحث في هذه الجلسة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Events of this session</source>
        <translation>أحداث هذه الجلسة</translation>
    </message>
    <message>
        <source>Choose an event to see its bytes.</source>
        <translation>يُرجى اختيار حدث لعرض بايتاته.</translation>
    </message>
    <message>
        <source>Filter by fate</source>
        <translation>التصفية حسب الحالة</translation>
    </message>
    <message>
        <source>All fates</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>{shown} of the newest {known}</source>
        <translation>‏{shown} من أحدث {known}</translation>
    </message>
    <message>
        <source>{shown} of {known}</source>
        <translation>‏{shown} من {known}</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>No event of this session is like that now.</source>
        <translation>ليس في هذه الجلسة الآن حدث بهذه الحالة.</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>لا شيء حتى الآن</translation>
    </message>
    <message>
        <source>What happens from now on appears here.</source>
        <translation>ما يحدث من الآن يظهر هنا.</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>{setting}, {pane}</source>
        <translation>{setting}، {pane}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called “{query}”. Try another word.</source>
        <translation>لا شيء باسم «{query}». يُرجى تجربة كلمة أخرى.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>SharingModel</name>
    <message>
        <source>Sharing on</source>
        <translation>المشاركة مفعَّلة</translation>
    </message>
    <message>
        <source>Sharing off</source>
        <translation>المشاركة متوقفة</translation>
    </message>
    <message>
        <source>Off by DO_NOT_TRACK</source>
        <translation>متوقفة بسبب DO_NOT_TRACK</translation>
    </message>
    <message>
        <source>Off by your administrator</source>
        <translation>أوقفها المسؤول لديك</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>المفتاح غير قابل للاستخدام</translation>
    </message>
    <message>
        <source>No key in this build</source>
        <translation>لا مفتاح في هذه النسخة</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>لم يُتخذ قرار بعد</translation>
    </message>
    <message>
        <source>Events that had already left: {number}. Whether they arrived is not known.</source>
        <translation>أحداث كانت قد غادرت بالفعل: {number}. ولا يُعرف هل وصلت.</translation>
    </message>
    <message>
        <source>Sent this session: {sent}. Waiting: {waiting}.</source>
        <translation>أُرسلت في هذه الجلسة: {sent}. في الانتظار: {waiting}.</translation>
    </message>
    <message>
        <source>Nothing is recorded and nothing is sent.</source>
        <translation>لا يُسجَّل أي شيء ولا يُرسَل أي شيء.</translation>
    </message>
    <message>
        <source>Sending has failed</source>
        <translation>فشل الإرسال</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>المفتاح مرفوض</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>مرفوض من الخادم</translation>
    </message>
    <message>
        <source>Server not reached</source>
        <translation>تعذّر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Server not answering</source>
        <translation>الخادم لا يجيب</translation>
    </message>
    <message>
        <source>Server too busy</source>
        <translation>الخادم مشغول جدًا</translation>
    </message>
    <message>
        <source>Held in memory until you answer: {held}. Nothing has been sent.</source>
        <translation>مُعلَّقة في الذاكرة حتى ردّك: {held}. لم يُرسَل أي شيء.</translation>
    </message>
    <message>
        <source>Nothing is recorded until you decide.</source>
        <translation>لا يُسجَّل أي شيء قبل قرارك.</translation>
    </message>
    <message>
        <source>Something failed in Osaurus, so nothing more is sent until it starts again.</source>
        <translation>حدث خلل في Osaurus، لذا لن يُرسَل أي شيء آخر حتى تشغيله من جديد.</translation>
    </message>
    <message>
        <source>The server refused this build&apos;s key ({status}), so nothing more is sent until Osaurus starts again.</source>
        <translation>رفض الخادم مفتاح هذه النسخة ({status})، لذا لن يُرسَل أي شيء آخر حتى تشغيل Osaurus من جديد.</translation>
    </message>
    <message>
        <source>The server refused everything ({status}), so nothing more is sent until Osaurus starts again.</source>
        <translation>رفض الخادم كل شيء ({status})، لذا لن يُرسَل أي شيء آخر حتى تشغيل Osaurus من جديد.</translation>
    </message>
    <message>
        <source>The server was not reached. What waits stays in memory and is tried again later.</source>
        <translation>تعذّر الوصول إلى الخادم. ما ينتظر يبقى في الذاكرة وتُعاد محاولة إرساله لاحقًا.</translation>
    </message>
    <message>
        <source>The server did not answer the last request.</source>
        <translation>لم يُجب الخادم عن الطلب الأخير.</translation>
    </message>
    <message>
        <source>The server answered {status} and took nothing. What waits stays in memory and is tried again later.</source>
        <translation>أجاب الخادم بـ {status} ولم يأخذ شيئًا. ما ينتظر يبقى في الذاكرة وتُعاد محاولة إرساله لاحقًا.</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set, so sharing is off and cannot be turned on.</source>
        <translation>المتغير DO_NOT_TRACK معيَّن، لذا فالمشاركة متوقفة ولا يمكن تفعيلها.</translation>
    </message>
    <message>
        <source>Your administrator has turned sharing off on this computer.</source>
        <translation>أوقف المسؤول لديك المشاركة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy cannot be read, so sharing is off.</source>
        <translation>تتعذّر قراءة سياسة المسؤول لديك، لذا فالمشاركة متوقفة.</translation>
    </message>
    <message>
        <source>This build has no app key, so it can send nothing.</source>
        <translation>لا مفتاح تطبيق في هذه النسخة، فلا يمكنها إرسال أي شيء.</translation>
    </message>
    <message>
        <source>The app key does not look like one from Aptabase, so nothing is sent. Copy it again.</source>
        <translation>مفتاح التطبيق لا يشبه مفاتيح Aptabase، لذا لا يُرسَل أي شيء. يُرجى نسخه من جديد.</translation>
    </message>
    <message>
        <source>The app key needs a server of your own in APTABASE_HOST, so nothing is sent.</source>
        <translation>مفتاح التطبيق يحتاج إلى خادم خاص بك في APTABASE_HOST، لذا لا يُرسَل أي شيء.</translation>
    </message>
    <message>
        <source>APTABASE_HOST is not the address of a server, so nothing is sent.</source>
        <translation>قيمة APTABASE_HOST ليست عنوان خادم، لذا لا يُرسَل أي شيء.</translation>
    </message>
    <message>
        <source>APTABASE_HOST must begin with https:// unless it is this computer; nothing is sent.</source>
        <translation>يجب أن تبدأ قيمة APTABASE_HOST بـ https://‎ ما لم يكن الخادم هذا الحاسوب؛ لا يُرسَل أي شيء.</translation>
    </message>
    <message>
        <source>The keychain did not give the app key, so nothing is sent. Unlock it, then restart.</source>
        <translation>لم تُعطِ سلسلة المفاتيح مفتاح التطبيق، لذا لا يُرسَل أي شيء. يُرجى فتح قفلها ثم إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Your answer could not be saved. It holds until you quit; the next start goes by what was saved before, or asks again.</source>
        <translation>تعذّر حفظ ردّك. يسري حتى إنهاء التطبيق؛ وعند التشغيل التالي يُعمَل بما حُفظ من قبل، أو يُطرح السؤال من جديد.</translation>
    </message>
    <message>
        <source>Sharing is off, but that could not be saved. The next start asks again.</source>
        <translation>المشاركة متوقفة، لكن تعذّر حفظ ذلك. سيُطرح السؤال عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Sharing is off until you quit, but that could not be saved: the next start may share again. Make room on the disk or allow writing to the settings folder, then switch it off once more.</source>
        <translation>المشاركة متوقفة حتى إنهاء التطبيق، لكن تعذّر حفظ ذلك: قد تعود المشاركة عند التشغيل التالي. يُرجى إفساح مكان على القرص أو السماح بالكتابة في مجلد الإعدادات، ثم إيقافها مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n new fact(s) since you agreed</source>
        <translation>
            <numerusform>لا معلومات جديدة منذ موافقتك</numerusform>
            <numerusform>معلومة جديدة واحدة منذ موافقتك</numerusform>
            <numerusform>معلومتان جديدتان منذ موافقتك</numerusform>
            <numerusform>%n معلومات جديدة منذ موافقتك</numerusform>
            <numerusform>%n معلومة جديدة منذ موافقتك</numerusform>
            <numerusform>%n معلومة جديدة منذ موافقتك</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was waiting, and no request was under way.</source>
        <translation>لم يكن هناك شيء في الانتظار ولا طلب جارٍ.</translation>
    </message>
    <message>
        <source>Waiting events destroyed: {number}.</source>
        <translation>أحداث كانت في الانتظار وأُتلفت: {number}.</translation>
    </message>
    <message>
        <source>None of them had left.</source>
        <translation>لم يغادر أي منها.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>لم يُجب بعد</translation>
    </message>
    <message>
        <source>Takes nothing from us ({status})</source>
        <translation>لا يأخذ منا أي شيء ({status})</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أجاب</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>لم يُجب</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>تعذّر الوصول إليه</translation>
    </message>
    <message>
        <source>Answered {status}</source>
        <translation>أجاب بـ {status}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Let it happen</source>
        <translation>توليد الحدث</translation>
    </message>
    <message>
        <source>Events of the rehearsal</source>
        <translation>أحداث التجربة</translation>
    </message>
    <message>
        <source>Share in the rehearsal</source>
        <translation>مشاركة في التجربة</translation>
    </message>
    <message>
        <source>Don&apos;t share in the rehearsal</source>
        <translation>عدم المشاركة في التجربة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Watch it yourself</source>
        <translation>للتأكد بنفسك</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>This switch, these events and the server at {address} on this computer exist for this window only. Your own answer and what Osaurus really shares stay as they are, and nothing is written to a file.</source>
        <translation>زر التبديل هذا وهذه الأحداث والخادم {address} على هذا الحاسوب موجودة لهذه النافذة فقط. ردّك أنت وما يشاركه Osaurus فعلًا يبقيان كما هما، ولا يُكتب شيء في ملف.</translation>
    </message>
    <message>
        <source>Choose an event to see both sides of it.</source>
        <translation>يُرجى اختيار حدث لعرض جانبيه.</translation>
    </message>
    <message>
        <source>What happens appears here.</source>
        <translation>ما يحدث يظهر هنا.</translation>
    </message>
    <message>
        <source>Happened: {happened}. Left: {left}. Arrived: {arrived}.</source>
        <translation>حدثت: {happened}. غادرت: {left}. وصلت: {arrived}.</translation>
    </message>
    <message>
        <source>Everything that arrived is what left, byte for byte.</source>
        <translation>كل ما وصل هو ما غادر، بايت ببايت.</translation>
    </message>
    <message>
        <source>The two sides do not agree. Sent and missing: {missing}. Arrived and never sent: {strangers}.</source>
        <translation>الجانبان لا يتطابقان. أُرسلت وفُقدت: {missing}. وصلت ولم تُرسَل قط: {strangers}.</translation>
    </message>
    <message>
        <source>That is enough for one rehearsal.</source>
        <translation>هذا يكفي لتجربة واحدة.</translation>
    </message>
    <message>
        <source>Since it was switched off: happened {happened}, arrived {arrived}.</source>
        <translation>منذ الإيقاف: حدثت {happened}، وصلت {arrived}.</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Only the events listed in What we collect are recorded and sent, and nothing else.</source>
        <translation>لا تُسجَّل ولا تُرسَل إلا الأحداث المدرجة في «ما نجمعه»، ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>A yes is asked again by a build that can send; a no counts everywhere.</source>
        <translation>النسخة القادرة على الإرسال تطلب الموافقة من جديد؛ أما عدم الموافقة فيسري في كل مكان.</translation>
    </message>
    <message>
        <source>Your answer is remembered.</source>
        <translation>ردّك محفوظ.</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {index} of {count}</source>
        <translation>الخطوة {index} من {count}</translation>
    </message>
</context>
<context>
    <name>ToolsPane</name>
    <message>
        <source>MCP servers, which offer tools to agents. Osaurus keeps how to reach them and calls none yet.</source>
        <translation>خوادم MCP تقدّم أدوات للوكلاء. يحفظ Osaurus طريقة الوصول إليها ولا يستدعي أيًّا منها بعد.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a server was added, and whether over &lt;b&gt;stdio&lt;/b&gt; or &lt;b&gt;http&lt;/b&gt;. Not its name, command, arguments, address, variables or headers.</source>
        <translation>يُحتسب عند مشاركة بيانات الاستخدام: أن خادمًا أُضيف، وهل هو عبر &lt;b&gt;stdio&lt;/b&gt; أم &lt;b&gt;http&lt;/b&gt;. لا اسمه ولا أمره ولا وسائطه ولا عنوانه ولا متغيراته ولا ترويساته.</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>خادم جديد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Address, http</source>
        <translation>عنوان، http</translation>
    </message>
    <message>
        <source>Program, stdio</source>
        <translation>برنامج، stdio</translation>
    </message>
    <message>
        <source>What was changed in “{name}” was discarded.</source>
        <translation>تم تجاهل التغييرات في «{name}».</translation>
    </message>
    <message>
        <source>The new server was discarded.</source>
        <translation>تم تجاهل الخادم الجديد.</translation>
    </message>
    <message>
        <source>Server added.</source>
        <translation>أُضيف الخادم.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Server “{name}” was removed.</source>
        <translation>أُزيل الخادم «{name}».</translation>
    </message>
    <message>
        <source>Servers added: {number}.</source>
        <translation>الخوادم المضافة: {number}.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>خوادم MCP</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>لا خوادم بعد</translation>
    </message>
    <message>
        <source>An MCP server offers tools: to read files, to search, to look into a calendar.</source>
        <translation>خادم MCP يقدّم أدوات: لقراءة الملفات أو البحث أو الاطلاع على تقويم.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>mcp server plugin stdio http command environment headers token</source>
        <translation>mcp خادم إضافة stdio http أمر بيئة ترويسات رمز أدوات</translation>
    </message>
    <message>
        <source>Take over what its mcpServers file says. You see what would be added before anything is.</source>
        <translation>استيراد ما في ملف mcpServers الخاص به. ويُعرض عليك ما سيُضاف قبل إضافة أي شيء.</translation>
    </message>
    <message>
        <source>mcpServers json file paste claude cursor vscode</source>
        <translation>mcpServers json ملف لصق استيراد claude cursor vscode</translation>
    </message>
    <message>
        <source>From another client</source>
        <translation>من تطبيق آخر</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Asking {provider} for its models…</source>
        <translation>جارٍ سؤال {provider} عن نماذجه…</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>إيقاف الاختبار</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>في انتظار سلسلة مفاتيح النظام…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connected, but no models are listed</source>
        <translation>متصل، لكن لا نماذج في القائمة</translation>
    </message>
    <message>
        <source>Connected. 1 model answered</source>
        <translation>متصل. أجاب نموذج واحد</translation>
    </message>
    <message>
        <source>Connected. {number} models answered</source>
        <translation>متصل. النماذج المجيبة: {number}</translation>
    </message>
    <message>
        <source>{state}. {advice}</source>
        <translation>{state}. {advice}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>{sentence} Press Ctrl+Z to undo.</source>
        <translation>‏{sentence} يمكن التراجع بالضغط على Ctrl+Z.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>تم التراجع.</translation>
    </message>
</context>
<context>
    <name>VariableRow</name>
    <message>
        <source>Secret</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>إزالة هذا السطر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>الاسم {number}</translation>
    </message>
    <message>
        <source>Value {number}</source>
        <translation>القيمة {number}</translation>
    </message>
    <message>
        <source>Secret {number}</source>
        <translation>سري {number}</translation>
    </message>
    <message>
        <source>Remove line {number}</source>
        <translation>إزالة السطر {number}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>In the keychain; type to replace it.</source>
        <translation>في سلسلة المفاتيح؛ الكتابة هنا تستبدلها.</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>في الذاكرة</translation>
    </message>
    <message>
        <source>In memory until Osaurus quits; type to replace it.</source>
        <translation>في الذاكرة حتى إنهاء Osaurus؛ الكتابة هنا تستبدلها.</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>تلزم كتابتها من جديد</translation>
    </message>
    <message>
        <source>It is gone with the last session; type it again.</source>
        <translation>زالت مع الجلسة السابقة؛ تلزم كتابتها من جديد.</translation>
    </message>
</context>
<context>
    <name>ViewerWindow</name>
    <message>
        <source>What we collect</source>
        <translation>ما نجمعه</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>هذه الجلسة</translation>
    </message>
    <message>
        <source>Never collected</source>
        <translation>لا يُجمَع أبدًا</translation>
    </message>
</context>
<context>
    <name>WalkthroughPage</name>
    <message>
        <source>The young dinosaur sits and waves</source>
        <translation>الديناصور الصغير يجلس ويلوّح</translation>
    </message>
    <message>
        <source>Settings, open on Privacy with its switch</source>
        <translation>الإعدادات مفتوحة على الخصوصية مع مفتاح التبديل</translation>
    </message>
    <message>
        <source>Opens when you finish, and from the menu. Under Privacy you see and decide what is shared.</source>
        <translation>تُفتح بعد الإنهاء، ومن القائمة. في الخصوصية يمكن الاطلاع على ما تتم مشاركته واتخاذ القرار بشأنه.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Two places, and you are at home.</source>
        <translation>مكانان، وكأنك في بيتك.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>معلومات مفيدة</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Alt+F</source>
        <comment>presses Finish</comment>
        <translation>Alt+F</translation>
    </message>
    <message>
        <source>A click on the dinosaur shows what is shared, and leads to Settings.</source>
        <translation>نقرة على الديناصور تعرض ما تتم مشاركته، وتقود إلى الإعدادات.</translation>
    </message>
    <message>
        <source>The panel of the dinosaur, with the switch and the ways on</source>
        <translation>لوحة الديناصور الصغيرة، وفيها مفتاح التبديل والطرق إلى البقية</translation>
    </message>
    <message>
        <source>The Osaurus menu</source>
        <translation>قائمة Osaurus</translation>
    </message>
    <message>
        <source>Stands at the top of Settings. This desktop has no place for a menu-bar item.</source>
        <translation>في أعلى الإعدادات. لا مكان في سطح المكتب هذا لعنصر في شريط القوائم.</translation>
    </message>
    <message>
        <source>The opened menu, with the switch and the ways on</source>
        <translation>القائمة مفتوحة، وفيها مفتاح التبديل والطرق إلى البقية</translation>
    </message>
    <message>
        <source>In the menu bar</source>
        <translation>في شريط القوائم</translation>
    </message>
    <message>
        <source>In the system tray</source>
        <translation>في علبة النظام</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A young green dinosaur with a leaf in its mouth</source>
        <translation>ديناصور أخضر صغير في فمه ورقة شجر</translation>
    </message>
    <message>
        <source>Your AI. Your desk. Your rules.</source>
        <translation>ذكاؤك الاصطناعي. مكتبك. قواعدك.</translation>
    </message>
    <message>
        <source>Osaurus lives on your computer. You choose which models answer, and you decide what we get to know.</source>
        <translation>يعيش Osaurus على حاسوبك. النماذج التي تجيب من اختيارك، وما نعرفه بقرار منك.</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>لنبدأ</translation>
    </message>
    <message>
        <source>Alt+G</source>
        <comment>presses Get started</comment>
        <translation>Alt+G</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>held</source>
        <translation>مُعلَّق</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>مُرسَل</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>مُهمَل</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>بانتظار ردّك</translation>
    </message>
    <message>
        <source>in the next batch</source>
        <translation>في الدفعة التالية</translation>
    </message>
    <message>
        <source>will be tried again</source>
        <translation>ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>أُوقفت المشاركة</translation>
    </message>
    <message>
        <source>no answer given</source>
        <translation>بلا ردّ منك</translation>
    </message>
    <message>
        <source>forbidden here</source>
        <translation>محظور هنا</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>too many waited</source>
        <translation>كثر ما في الانتظار</translation>
    </message>
    <message>
        <source>waited too long</source>
        <translation>طال الانتظار</translation>
    </message>
    <message>
        <source>Osaurus quit</source>
        <translation>أُنهي Osaurus</translation>
    </message>
    <message>
        <source>server takes nothing</source>
        <translation>الخادم لا يأخذ شيئًا</translation>
    </message>
    <message>
        <source>delivery failed</source>
        <translation>فشل التسليم</translation>
    </message>
    <message>
        <source>broke a rule</source>
        <translation>خالف قاعدة</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>تجاوز حدًا</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation>أُحيل إلى مكان آخر</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>لا إجابة واضحة</translation>
    </message>
    <message>
        <source>strange answer</source>
        <translation>إجابة غريبة</translation>
    </message>
    <message>
        <source>cut on its way</source>
        <translation>قُطع في الطريق</translation>
    </message>
    <message>
        <source>{reason} ({detail})</source>
        <translation>{reason} (⁨{detail}⁩)</translation>
    </message>
    <message>
        <source>It waits in memory for your answer.</source>
        <translation>ينتظر ردّك في الذاكرة.</translation>
    </message>
    <message>
        <source>It waits in memory for the next batch.</source>
        <translation>ينتظر الدفعة التالية في الذاكرة.</translation>
    </message>
    <message>
        <source>It did not arrive, and will be tried again.</source>
        <translation>لم يصل، وستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The request is under way.</source>
        <translation>الطلب جارٍ.</translation>
    </message>
    <message>
        <source>The server took it.</source>
        <translation>أخذه الخادم.</translation>
    </message>
    <message>
        <source>Sharing was switched off before it left.</source>
        <translation>أُوقفت المشاركة قبل أن يغادر.</translation>
    </message>
    <message>
        <source>Welcome was closed without an answer.</source>
        <translation>أُغلق الترحيب دون ردّ.</translation>
    </message>
    <message>
        <source>Sharing is forbidden on this computer.</source>
        <translation>المشاركة محظورة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no key to send it with.</source>
        <translation>لا مفتاح لإرساله به.</translation>
    </message>
    <message>
        <source>As many as may wait were waiting already.</source>
        <translation>كان عدد ما في الانتظار قد بلغ أقصى المسموح به.</translation>
    </message>
    <message>
        <source>It waited for so long that the server would not take it.</source>
        <translation>انتظر طويلًا إلى حدّ أن الخادم ما كان ليأخذه.</translation>
    </message>
    <message>
        <source>Osaurus quit before it could be sent.</source>
        <translation>أُنهي Osaurus قبل أن يتسنى إرساله.</translation>
    </message>
    <message>
        <source>The server takes nothing from us, so nothing more is sent.</source>
        <translation>لا يأخذ الخادم منا أي شيء، لذا لن يُرسَل أي شيء آخر.</translation>
    </message>
    <message>
        <source>Something failed in Osaurus, so it could not be sent.</source>
        <translation>حدث خلل في Osaurus، فتعذّر إرساله.</translation>
    </message>
    <message>
        <source>It was not as the catalogue says, so it was not made.</source>
        <translation>لم يكن كما ينص الفهرس، لذا لم يُنشأ.</translation>
    </message>
    <message>
        <source>It was over a limit of the server, so it was kept back.</source>
        <translation>تجاوز حدًا لدى الخادم، لذا حُجز.</translation>
    </message>
    <message>
        <source>The server did not take it.</source>
        <translation>لم يأخذه الخادم.</translation>
    </message>
    <message>
        <source>The server pointed elsewhere, and that is not followed.</source>
        <translation>أحال الخادم إلى مكان آخر، وهذه الإحالة لا تُتَّبع.</translation>
    </message>
    <message>
        <source>No answer came. It is not sent again, so that nothing is counted twice.</source>
        <translation>لم تصل إجابة. لا يُرسَل مرة أخرى، كي لا يُحتسب شيء مرتين.</translation>
    </message>
    <message>
        <source>Something in between answered. It is not sent again.</source>
        <translation>أجاب طرف وسيط. لا يُرسَل مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer was not one of Aptabase&apos;s. It is not sent again.</source>
        <translation>ليست الإجابة من إجابات Aptabase. لا يُرسَل مرة أخرى.</translation>
    </message>
    <message>
        <source>It had begun to leave when sharing was switched off.</source>
        <translation>كان قد بدأ يغادر حين أُوقفت المشاركة.</translation>
    </message>
    <message>
        <source>{sentence} ({detail})</source>
        <translation>{sentence} (⁨{detail}⁩)</translation>
    </message>
    <message>
        <source>These are the bytes that were sent.</source>
        <translation>هذه هي البايتات التي أُرسلت.</translation>
    </message>
    <message>
        <source>These bytes wait for your answer. None of them has left.</source>
        <translation>هذه البايتات تنتظر ردّك. لم يغادر أي منها.</translation>
    </message>
    <message>
        <source>These bytes wait to be sent.</source>
        <translation>هذه البايتات تنتظر الإرسال.</translation>
    </message>
    <message>
        <source>These bytes are on their way.</source>
        <translation>هذه البايتات في الطريق.</translation>
    </message>
    <message>
        <source>Destroyed: nothing is left to show.</source>
        <translation>أُتلف: لم يبقَ شيء لعرضه.</translation>
    </message>
    <message>
        <source>Some or all of these bytes left. Whether they arrived is not known.</source>
        <translation>غادر بعض هذه البايتات أو كلها. ولا يُعرف هل وصلت.</translation>
    </message>
    <message>
        <source>No bytes were made of it, so nothing could leave.</source>
        <translation>لم تُنشأ منه أي بايتات، فلم يكن ممكنًا أن يغادر شيء.</translation>
    </message>
    <message>
        <source>These bytes were kept back and never left.</source>
        <translation>حُجزت هذه البايتات ولم تغادر قط.</translation>
    </message>
    <message>
        <source>These bytes went out, and the server did not take them.</source>
        <translation>خرجت هذه البايتات، ولم يأخذها الخادم.</translation>
    </message>
    <message>
        <source>Are people using it?</source>
        <translation>هل يستخدمه الناس؟</translation>
    </message>
    <message>
        <source>Do people come back?</source>
        <translation>هل يعود الناس؟</translation>
    </message>
    <message>
        <source>Which features get used?</source>
        <translation>أي الميزات تُستخدم؟</translation>
    </message>
    <message>
        <source>Where does the first minute go?</source>
        <translation>أين تمضي الدقيقة الأولى؟</translation>
    </message>
    <message>
        <source>Only as numbers per day: the server cannot recognise anybody on another day.</source>
        <translation>كأعداد لكل يوم فقط: لا يستطيع الخادم التعرّف على أي شخص في يوم آخر.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>نعم/لا</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>قبل {number} ث</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>قبل {number} د</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>قبل {number} س</translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation>قبل أكثر من يوم</translation>
    </message>
    <message>
        <source>Chats, prompts and answers</source>
        <translation>المحادثات والمطالبات والإجابات</translation>
    </message>
    <message>
        <source>No event has a field that could hold free text. To count a question, only the role of its last message is looked at, never its words.</source>
        <translation>لا حقل في أي حدث يتسع لنص حر. ولاحتساب سؤال لا يُنظر إلا إلى دور رسالته الأخيرة، ولا يُنظر أبدًا إلى كلماتها.</translation>
    </message>
    <message>
        <source>Files, paths, tool calls and their results</source>
        <translation>الملفات والمسارات واستدعاءات الأدوات ونتائجها</translation>
    </message>
    <message>
        <source>Names of agents and chats, and their history</source>
        <translation>أسماء الوكلاء والمحادثات وسجلّها</translation>
    </message>
    <message>
        <source>The events that count them have no field for a name, a title, an id or what was said before. What you call things stays with you.</source>
        <translation>ليس في الأحداث التي تحتسبها حقل لاسم أو عنوان أو معرّف أو لما قيل من قبل. الأسماء التي اخترتها تبقى لديك.</translation>
    </message>
    <message>
        <source>Names of providers, and of your own and remote models</source>
        <translation>أسماء المزوّدين، وأسماء نماذجك الخاصة والبعيدة</translation>
    </message>
    <message>
        <source>An account, or an id that outlives the running app</source>
        <translation>حساب، أو معرّف يبقى بعد إنهاء التطبيق</translation>
    </message>
    <message>
        <source>The session id is random, lives in memory, and is replaced after an hour of quiet, after a day of use, and each time sharing is switched on. No serial number, no name of yours.</source>
        <translation>معرّف الجلسة عشوائي، ولا يوجد إلا في الذاكرة، ويُستبدل بعد ساعة بلا نشاط، وبعد يوم من الاستخدام، وكلما فُعِّلت المشاركة. لا رقم تسلسلي، ولا أي اسم لك.</translation>
    </message>
    <message>
        <source>Device model, exact memory, address or place</source>
        <translation>طراز الجهاز أو حجم الذاكرة الدقيق أو العنوان أو المكان</translation>
    </message>
    <message>
        <source>Memory goes in ten coarse steps, language and region only where the pair is common. There is no field for a device, an address or a place; what a server sees of every request stands below.</source>
        <translation>تُذكر الذاكرة في عشر درجات تقريبية، واللغة والمنطقة فقط حيث يكون اقترانهما شائعًا. لا حقل لجهاز أو عنوان أو مكان؛ وما يراه الخادم من كل طلب مذكور أدناه.</translation>
    </message>
    <message>
        <source>{host} (on this computer)</source>
        <translation>‏{host} (على هذا الحاسوب)</translation>
    </message>
    <message>
        <source>{host} (Aptabase)</source>
        <translation>{host} (Aptabase)</translation>
    </message>
    <message>
        <source>A text in an event is a word of a closed list, an id of the shipped list of models, or twelve characters of a hash. Anything else is an error, and an event with an error is not sent.</source>
        <translation>النص في الحدث كلمة من قائمة مغلقة، أو معرّف من قائمة النماذج المرفقة، أو اثنا عشر حرفًا من قيمة تجزئة. وكل ما عدا ذلك خطأ، والحدث الذي فيه خطأ لا يُرسَل.</translation>
    </message>
    <message>
        <source>Keys, passwords and provider addresses</source>
        <translation>المفاتيح وكلمات السر وعناوين المزوّدين</translation>
    </message>
    <message>
        <source>Of a provider, only its type is counted, one of seven fixed words. Of a tool server, only how it is spoken to. Of the local server, only that it started.</source>
        <translation>من المزوّد لا يُحتسب إلا نوعه، وهو واحدة من سبع كلمات ثابتة. ومن خادم الأدوات، كيفية التخاطب معه فقط. ومن الخادم المحلي، أنه بدأ فقط.</translation>
    </message>
    <message>
        <source>The id of a model is sent only if it is on the list that comes with the app. A model you brought is counted without one, and a remote model by a salted hash alone.</source>
        <translation>لا يُرسَل معرّف النموذج إلا إذا كان في القائمة التي تأتي مع التطبيق. النموذج الذي أضفته بنفسك يُحتسب بلا معرّف، والنموذج البعيد بقيمة تجزئة مملَّحة وحدها.</translation>
    </message>
    <message>
        <source>Token counts and text lengths</source>
        <translation>أعداد الرموز المميزة وأطوال النصوص</translation>
    </message>
    <message>
        <source>The only number an event can carry is the position of a step of the first minute, 0 to 9.</source>
        <translation>الرقم الوحيد الذي يمكن أن يحمله حدث هو موضع خطوة من الدقيقة الأولى، من 0 إلى 9.</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. The server cannot tell people apart, so it cannot delete what came from one of them.</source>
        <translation>ما أُرسل لا يمكن استرجاعه. الخادم لا يستطيع التمييز بين الأشخاص، فلا يستطيع حذف ما جاء من أحدهم.</translation>
    </message>
    <message>
        <source>The server sees the network address of each request. Aptabase keeps the country and region, mixes the address with the system and its language and a salt of the day into an anonymous user of that day, and keeps the address itself no longer.</source>
        <translation>يرى الخادم عنوان الشبكة لكل طلب. يحتفظ Aptabase بالبلد والمنطقة، ويمزج العنوان مع النظام ولغته وقيمة تمليح خاصة باليوم ليصير مستخدمًا مجهول الهوية لذلك اليوم، ولا يحتفظ بالعنوان نفسه بعد ذلك.</translation>
    </message>
    <message>
        <source>Whoever guesses the id of a remote model can check the guess against its hash, because the salt is public. And the hash of a model that only one person uses is the same every day.</source>
        <translation>من يخمّن معرّف نموذج بعيد يمكنه التحقق من تخمينه بمقارنته بقيمة التجزئة، لأن قيمة التمليح معلنة. وقيمة التجزئة لنموذج يستخدمه شخص واحد فقط هي نفسها كل يوم.</translation>
    </message>
    <message>
        <source>Aptabase keeps events of release builds for five years, and those of debug builds for half one.</source>
        <translation>يحتفظ Aptabase بأحداث النسخ النهائية خمس سنوات، وبأحداث نسخ التنقيح نصف سنة.</translation>
    </message>
    <message>
        <source>There is no server this build could send to.</source>
        <translation>لا خادم يمكن لهذه النسخة أن ترسل إليه.</translation>
    </message>
    <message>
        <source>What is shared goes to {server} and to nobody else.</source>
        <translation>ما تتم مشاركته يذهب إلى {server} ولا يذهب إلى أي طرف آخر.</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>{note}, {state}</source>
        <translation>{note}، {state}</translation>
    </message>
</context>
</TS>
