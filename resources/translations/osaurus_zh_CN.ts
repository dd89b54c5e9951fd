<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPopover</name>
    <message>
        <source>About anonymous usage data</source>
        <translation>关于匿名使用数据</translation>
    </message>
    <message>
        <source>Which features, models and kinds of provider get used, how much memory this computer has in coarse steps, and the version of the app, the system and its language. It shows us what to improve.</source>
        <translation>用了哪些功能、模型和哪类提供商，这台电脑内存的大致档位，以及应用和系统的版本、系统的语言。它让我们知道该改进什么。</translation>
    </message>
    <message>
        <source>What you write or read: chats, prompts, answers, files, keys, names. Nor any number that stands for you or this computer.</source>
        <translation>你写的或读的内容：聊天、提示词、回答、文件、密钥、名称。也没有任何代表你或这台电脑的编号。</translation>
    </message>
    <message>
        <source>What this shares</source>
        <translation>分享什么</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>绝不分享</translation>
    </message>
    <message>
        <source>See exactly what</source>
        <translation>查看具体内容</translation>
    </message>
    <message>
        <source>Change your mind any time in Settings → Privacy.</source>
        <translation>你随时可以在“设置 → 隐私”中改变主意。</translation>
    </message>
    <message>
        <source>Sharing is on</source>
        <translation>分享已开启</translation>
    </message>
    <message>
        <source>Events go out as things happen.</source>
        <translation>事情发生时，事件随即发出。</translation>
    </message>
    <message>
        <source>Nothing is recorded any more. What was sent before cannot be called back.</source>
        <translation>不再记录任何内容。之前已发送的内容无法收回。</translation>
    </message>
    <message>
        <source>Sharing is off</source>
        <translation>分享已关闭</translation>
    </message>
    <message>
        <source>Nothing can be sent</source>
        <translation>无法发送任何内容</translation>
    </message>
    <message>
        <source>A few first facts wait in memory for your answer, and nowhere else.</source>
        <translation>最初的几条信息只在内存中等待你的答复，此外无处留存。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>尚未发送任何内容</translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>创建智能体</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>For example, Dino</source>
        <translation>例如：Dino</translation>
    </message>
    <message>
        <source>Comes with Osaurus and stays as it is. Duplicate it to give the copy a name and a face.</source>
        <translation>随 Osaurus 提供，保持原样。创建副本，就能给副本起名字、选头像。</translation>
    </message>
</context>
<context>
    <name>AgentsPane</name>
    <message>
        <source>Whom you talk to. Two come with Osaurus; give others a name and a face of your own.</source>
        <translation>和你对话的就是它们。Osaurus 自带两个；你也可以另建，起自己的名字、选自己的头像。</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>新建智能体</translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation>还没有智能体</translation>
    </message>
    <message>
        <source>An agent answers in the chat.</source>
        <translation>智能体在聊天中回答你。</translation>
    </message>
    <message>
        <source>assistant character face name duplicate delete</source>
        <translation>智能体 助手 助理 角色 头像 名称 名字 复制 副本 删除</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that an agent was created. Not its name or its face.</source>
        <translation>如果你分享使用数据，会计入：创建了一个智能体。不含它的名称或头像。</translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation>尚未创建</translation>
    </message>
    <message>
        <source>Comes with Osaurus</source>
        <translation>随 Osaurus 提供</translation>
    </message>
    <message>
        <source>The new agent was discarded.</source>
        <translation>已放弃新建的智能体。</translation>
    </message>
    <message>
        <source>Agent created.</source>
        <translation>智能体已创建。</translation>
    </message>
    <message>
        <source>Agent duplicated.</source>
        <translation>已创建智能体的副本。</translation>
    </message>
    <message>
        <source>Agent “{name}” was deleted.</source>
        <translation>智能体“{name}”已删除。</translation>
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
        <translation>分享匿名使用数据</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <translation>不分享</translation>
    </message>
    <message>
        <source>What we collect…</source>
        <translation>我们收集什么…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit Osaurus</source>
        <translation>退出 Osaurus</translation>
    </message>
    <message>
        <source>nothing is recorded</source>
        <translation>不会记录任何内容</translation>
    </message>
    <message>
        <source>nothing has been sent</source>
        <translation>未发送任何内容</translation>
    </message>
</context>
<context>
    <name>AppearanceChoice</name>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Search the catalogue</source>
        <translation>搜索事件目录</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>关于此事件</translation>
    </message>
    <message>
        <source>No event or property matches.</source>
        <translation>没有匹配的事件或属性。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>ConfigureAiPage</name>
    <message>
        <source>Give it a brain</source>
        <translation>给它一个大脑</translation>
    </message>
    <message>
        <source>Connect a provider you trust. Its key goes to that provider and to nobody else.</source>
        <translation>连接一个你信任的提供商。密钥只会交给该提供商，不会交给其他任何人。</translation>
    </message>
    <message>
        <source>The young dinosaur at its laptop holds up a golden key</source>
        <translation>小恐龙坐在笔记本电脑前，举起一把金钥匙</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Press Continue to try again, or keep the key in memory until Osaurus quits.</source>
        <translation>按“继续”重试，或将密钥留在内存中，直到退出 Osaurus。</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a provider of type &lt;b&gt;{type}&lt;/b&gt; was added. Not its name, address, key or models.</source>
        <translation>如果你分享使用数据，会计入：添加了一个类型为 &lt;b&gt;{type}&lt;/b&gt; 的提供商。不含它的名称、地址、密钥或模型。</translation>
    </message>
    <message>
        <source>Saved; type to replace it</source>
        <translation>已保存；输入即可替换</translation>
    </message>
    <message>
        <source>Only if the server wants one</source>
        <translation>仅在服务器要求时填写</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>Share anonymous usage data</source>
        <translation>分享匿名使用数据</translation>
    </message>
    <message>
        <source>Alt+S</source>
        <comment>checks Share anonymous usage data</comment>
        <translation>Alt+S</translation>
    </message>
    <message>
        <source>About anonymous usage data</source>
        <translation>关于匿名使用数据</translation>
    </message>
    <message>
        <source>Alt+A</source>
        <comment>presses About anonymous usage data</comment>
        <translation>Alt+A</translation>
    </message>
    <message>
        <source>You can turn it on any time in Settings → Privacy.</source>
        <translation>你随时可以在“设置 → 隐私”中开启。</translation>
    </message>
    <message>
        <source>Which features get used, never what you write. It shows us what to improve next.</source>
        <translation>包括用了哪些功能，绝不包括你写的内容。它让我们知道接下来该改进什么。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>That agent is not there any more.</source>
        <translation>该智能体已不存在。</translation>
    </message>
    <message>
        <source>This agent came with Osaurus. Duplicate it to change it.</source>
        <translation>此智能体随 Osaurus 提供。要修改，请先创建副本。</translation>
    </message>
    <message>
        <source>The provider does not accept this key. Check that it is whole and has not been withdrawn.</source>
        <translation>提供商不接受此密钥。请检查密钥是否完整、是否已被撤销。</translation>
    </message>
    <message>
        <source>Key and address do not fit each other, or the key is not valid. Copy both from the page of the same resource.</source>
        <translation>密钥与地址不匹配，或密钥无效。请从同一资源的页面复制这两项。</translation>
    </message>
    <message>
        <source>The provider wants a key, and there is none yet. Enter one.</source>
        <translation>提供商需要密钥，但尚未填写。请输入一个。</translation>
    </message>
    <message>
        <source>This key is limited to other services, apps or addresses. Lift the limit in your account there, or make another key.</source>
        <translation>此密钥仅限用于其他服务、应用或地址。请在你的提供商账号中解除限制，或另建一个密钥。</translation>
    </message>
    <message>
        <source>The provider knows this key but does not let it list models. Look at its permissions in your account there.</source>
        <translation>提供商认得此密钥，但不允许用它列出模型。请在你的提供商账号中查看它的权限。</translation>
    </message>
    <message>
        <source>The account behind this key is closed or blocked. Write to the provider.</source>
        <translation>此密钥所属的账号已关闭或被封禁。请联系提供商。</translation>
    </message>
    <message>
        <source>This service is not switched on for the project of the key. Switch it on in the provider&apos;s console and wait a few minutes.</source>
        <translation>此密钥所属的项目尚未启用该服务。请在提供商的控制台中启用，然后等几分钟。</translation>
    </message>
    <message>
        <source>The provider does not serve the country or region that this connection comes from.</source>
        <translation>提供商不向此连接所在的国家或地区提供服务。</translation>
    </message>
    <message>
        <source>The provider lets in only certain networks, and this one is not among them. Ask whoever looks after it.</source>
        <translation>提供商只允许特定网络访问，当前网络不在其中。请咨询负责管理它的人。</translation>
    </message>
    <message>
        <source>There is a server, but no list of models at this address. Check the address and the type.</source>
        <translation>能连上服务器，但此地址没有模型列表。请检查地址和类型。</translation>
    </message>
    <message>
        <source>The server does not know the version of the protocol that is spoken here. Check the address and the type.</source>
        <translation>服务器不认识这里使用的协议版本。请检查地址和类型。</translation>
    </message>
    <message>
        <source>The provider was asked too often in a short time. Wait a minute, then try again.</source>
        <translation>短时间内对提供商请求过多。请等一分钟再试。</translation>
    </message>
    <message>
        <source>The account has no credit left or has reached its limit. Look at its billing page.</source>
        <translation>账号余额已用完或已达上限。请查看其账单页面。</translation>
    </message>
    <message>
        <source>The provider has too much to do just now. Try again in a few minutes.</source>
        <translation>提供商眼下太忙。请过几分钟再试。</translation>
    </message>
    <message>
        <source>The server is still loading its model. Try again in a moment.</source>
        <translation>服务器仍在加载模型。请稍后再试。</translation>
    </message>
    <message>
        <source>The provider refused the question. Check that the type fits this provider.</source>
        <translation>提供商拒绝了这次询问。请检查类型是否适合此提供商。</translation>
    </message>
    <message>
        <source>The provider has trouble of its own just now. Try again in a few minutes.</source>
        <translation>提供商自身出现故障。请过几分钟再试。</translation>
    </message>
    <message>
        <source>A web page answered where a provider should. Check the address: it often ends in /v1.</source>
        <translation>本该由提供商应答，却返回了一个网页。请检查地址：它通常以 /v1 结尾。</translation>
    </message>
    <message>
        <source>Something answered, but not like a provider of this type. Choose another type or address.</source>
        <translation>有应答，但不像是此类型的提供商。请换一个类型或地址。</translation>
    </message>
    <message>
        <source>The server points to another address, and the key is not sent there. Enter the address that it leads to.</source>
        <translation>服务器指向另一个地址，密钥不会发送到那里。请输入它所指向的地址。</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Check your connection, then try again.</source>
        <translation>提供商未及时应答。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check your connection, and that the server runs.</source>
        <translation>此地址没有应答。请检查网络连接，并确认服务器正在运行。</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling of the address, and your connection.</source>
        <translation>找不到此名称的服务器。请检查地址的拼写和网络连接。</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate is not one that this computer trusts.</source>
        <translation>连接不安全：这台电脑不信任该服务器的证书。</translation>
    </message>
    <message>
        <source>The answer was far too large for a list of models. Check the address.</source>
        <translation>应答太大，不像是模型列表。请检查地址。</translation>
    </message>
    <message>
        <source>The system keychain did not give the key. Unlock it, then try again.</source>
        <translation>系统钥匙串没有提供密钥。请解锁后重试。</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>测试已停止。</translation>
    </message>
    <message>
        <source>The test failed in a way that we did not expect. Try again.</source>
        <translation>测试因意外原因失败。请重试。</translation>
    </message>
    <message>
        <source>Give it a name, a short one will do.</source>
        <translation>起个名字吧，短一点就行。</translation>
    </message>
    <message>
        <source>That name has a line break or an invisible character in it. Type it again by hand.</source>
        <translation>该名称中有换行或不可见字符。请重新手动输入。</translation>
    </message>
    <message>
        <source>That name has a mark in it that turns the writing around. Type it again by hand.</source>
        <translation>该名称中有改变书写方向的标记。请重新手动输入。</translation>
    </message>
    <message>
        <source>Enter the address of the server, such as https://example.com/v1.</source>
        <translation>请输入服务器地址，例如 https://example.com/v1。</translation>
    </message>
    <message>
        <source>That is too long for an address. Copy it again.</source>
        <translation>这个地址太长了。请重新复制。</translation>
    </message>
    <message>
        <source>That address has a space or a line break in it. Copy it again.</source>
        <translation>该地址中有空格或换行。请重新复制。</translation>
    </message>
    <message>
        <source>That is not an address. It looks like https://example.com/v1.</source>
        <translation>这不是地址。地址形如 https://example.com/v1。</translation>
    </message>
    <message>
        <source>An address begins with https://, or with http:// on this computer.</source>
        <translation>地址以 https:// 开头；在这台电脑上也可以 http:// 开头。</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; the key has a field of its own.</source>
        <translation>地址中请勿包含用户名和密码；密钥有单独的输入框。</translation>
    </message>
    <message>
        <source>Leave out the part of the address from the question mark or hash on.</source>
        <translation>请去掉地址中问号或井号及其后的部分。</translation>
    </message>
    <message>
        <source>Use https://, so that nobody on the way can read the key. Plain http:// is for this computer only.</source>
        <translation>请使用 https://，这样途中无人能读到密钥。普通的 http:// 仅限这台电脑使用。</translation>
    </message>
    <message>
        <source>Enter the key. The provider shows it in its account settings.</source>
        <translation>请输入密钥。可在提供商的账号设置中找到。</translation>
    </message>
    <message>
        <source>That is too short for a key. Copy it again, whole.</source>
        <translation>密钥太短了。请重新完整复制。</translation>
    </message>
    <message>
        <source>That is too long for a key. Copy only the key.</source>
        <translation>密钥太长了。请只复制密钥本身。</translation>
    </message>
    <message>
        <source>There is a line break in the key. Copy it again, as one line.</source>
        <translation>密钥中有换行。请重新复制为一行。</translation>
    </message>
    <message>
        <source>Keys are made of letters, digits and signs without spaces. Copy it again.</source>
        <translation>密钥由字母、数字和符号组成，不含空格。请重新复制。</translation>
    </message>
    <message>
        <source>That name is too long. Use {most} characters or fewer.</source>
        <translation>该名称太长。最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>Another new one was begun meanwhile. Finish or cancel that one first.</source>
        <translation>期间已开始新建另一项。请先完成或取消它。</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>还没有内容。</translation>
    </message>
    <message>
        <source>That is far too long for a list of servers.</source>
        <translation>内容太长，不像是服务器列表。</translation>
    </message>
    <message>
        <source>That file cannot be opened. Choose another one, or paste what is in it.</source>
        <translation>无法打开该文件。请选择其他文件，或粘贴其内容。</translation>
    </message>
    <message>
        <source>That file holds no text. Choose the one in which the other client keeps its servers.</source>
        <translation>该文件中没有文本。请选择另一个客户端保存服务器的文件。</translation>
    </message>
    <message>
        <source>It ends too early: a brace, a bracket or a quotation mark is still open.</source>
        <translation>结束得太早：有花括号、方括号或引号尚未闭合。</translation>
    </message>
    <message>
        <source>A name in straight quotation marks, such as &quot;command&quot;, should stand here.</source>
        <translation>这里应是英文直引号中的名称，例如 &quot;command&quot;。</translation>
    </message>
    <message>
        <source>A comma or a closing brace is missing before this.</source>
        <translation>此处之前缺少逗号或右花括号。</translation>
    </message>
    <message>
        <source>A colon is missing between the name and what belongs to it.</source>
        <translation>名称与其内容之间缺少冒号。</translation>
    </message>
    <message>
        <source>Here should be a text in straight quotation marks, a number, a list or braces.</source>
        <translation>这里应是英文直引号中的文本、数字、列表或花括号。</translation>
    </message>
    <message>
        <source>A text in quotation marks must not go over the end of a line.</source>
        <translation>引号中的文本不能跨行。</translation>
    </message>
    <message>
        <source>In JSON a backslash is written twice, as in C:\\Tools.</source>
        <translation>在 JSON 中反斜杠要写两个，例如 C:\\Tools。</translation>
    </message>
    <message>
        <source>There is more after the last closing brace. Put only one file in here.</source>
        <translation>最后一个右花括号之后还有内容。这里只放一个文件。</translation>
    </message>
    <message>
        <source>Braces and brackets are nested too deeply for a list of servers.</source>
        <translation>花括号和方括号嵌套太深，不像是服务器列表。</translation>
    </message>
    <message>
        <source>It should begin with an opening brace.</source>
        <translation>应以左花括号开头。</translation>
    </message>
    <message>
        <source>There are no servers in it. Look for the part that is called mcpServers.</source>
        <translation>其中没有服务器。请找名为 mcpServers 的部分。</translation>
    </message>
    <message>
        <source>The system did not take it: {why}. Nothing has changed.</source>
        <translation>系统未接受：{why}。什么都没有改变。</translation>
    </message>
    <message>
        <source>That provider is not there any more.</source>
        <translation>该提供商已不存在。</translation>
    </message>
    <message>
        <source>This is no server: between its braces there should be a command or a url.</source>
        <translation>这不是服务器：花括号中应有 command 或 url。</translation>
    </message>
    <message>
        <source>It has neither a command nor a url, so there is no way to reach it.</source>
        <translation>既没有 command 也没有 url，因此无法连接。</translation>
    </message>
    <message>
        <source>It has a command and a url. Keep the one by which it is reached.</source>
        <translation>同时有 command 和 url。请只保留实际使用的那个。</translation>
    </message>
    <message>
        <source>Its type is none that is known: http, sse or stdio.</source>
        <translation>类型未知，应为 http、sse 或 stdio。</translation>
    </message>
    <message>
        <source>Its type does not go with the rest: stdio wants a command, http a url.</source>
        <translation>类型与其余内容不符：stdio 需要 command，http 需要 url。</translation>
    </message>
    <message>
        <source>A command, a url, a folder and each argument must be text in quotation marks.</source>
        <translation>command、url、文件夹和每个参数都必须是引号中的文本。</translation>
    </message>
    <message>
        <source>The arguments must be a list in square brackets.</source>
        <translation>参数必须是方括号中的列表。</translation>
    </message>
    <message>
        <source>The environment and the headers must be names with a text each, in braces.</source>
        <translation>环境变量和请求头必须写在花括号中，每个名称对应一段文本。</translation>
    </message>
    <message>
        <source>You have a server of that name already, so this one will be called {names}.</source>
        <translation>你已有同名的服务器，因此这个将命名为 {names}。</translation>
    </message>
    <message>
        <source>Not taken over, because Osaurus has no use for it: {names}.</source>
        <translation>未导入，因为 Osaurus 用不到：{names}。</translation>
    </message>
    <message>
        <source>Stands there twice, and the last one counts: {names}.</source>
        <translation>出现了两次，以最后一次为准：{names}。</translation>
    </message>
    <message>
        <source>Its type is sse, the older form of http. It is kept as http.</source>
        <translation>类型为 sse，即 http 的旧形式。将作为 http 保存。</translation>
    </message>
    <message>
        <source>Only a reference to something in the other client; type the value in here later: {names}.</source>
        <translation>只是对另一个客户端中某项内容的引用；请稍后在这里输入值：{names}。</translation>
    </message>
    <message>
        <source>One of its arguments looks like a key. Arguments are kept in a plain file, unlike secret variables.</source>
        <translation>有一个参数看起来像密钥。参数保存在普通文件中，这一点与机密变量不同。</translation>
    </message>
    <message>
        <source>Another server has that name. Give this one a name of its own.</source>
        <translation>另一个服务器已使用该名称。请给这个另起一个名称。</translation>
    </message>
    <message>
        <source>Enter the program that starts the server, such as npx or uvx.</source>
        <translation>请输入启动服务器的程序，例如 npx 或 uvx。</translation>
    </message>
    <message>
        <source>The command is the program alone. What follows it belongs into the arguments.</source>
        <translation>命令只填程序本身。其后的内容请填入参数。</translation>
    </message>
    <message>
        <source>There is a line break or an invisible character in it. Type it again by hand.</source>
        <translation>其中有换行或不可见字符。请重新手动输入。</translation>
    </message>
    <message>
        <source>Enter the whole path of the folder, from its very beginning.</source>
        <translation>请从头输入文件夹的完整路径。</translation>
    </message>
    <message>
        <source>Give this line a name, or remove it.</source>
        <translation>请给这一行填上名称，或将其移除。</translation>
    </message>
    <message>
        <source>The name of a variable has no equals sign and no invisible character in it.</source>
        <translation>变量名中不能有等号或不可见字符。</translation>
    </message>
    <message>
        <source>The name of a header is made of letters, digits and hyphens, without spaces.</source>
        <translation>请求头的名称由字母、数字和连字符组成，不含空格。</translation>
    </message>
    <message>
        <source>That name stands here twice. Keep one of the two.</source>
        <translation>该名称在这里出现了两次。请只保留一个。</translation>
    </message>
    <message>
        <source>Enter the value, or remove this line.</source>
        <translation>请输入值，或移除这一行。</translation>
    </message>
    <message>
        <source>Type the value again: what the keychain has kept is not shown in the open.</source>
        <translation>请重新输入值：钥匙串中保存的内容不会以明文显示。</translation>
    </message>
    <message>
        <source>There is a character in the value that no program can be given. Copy it again.</source>
        <translation>值中有无法传给任何程序的字符。请重新复制。</translation>
    </message>
    <message>
        <source>A header is one line of plain characters. Copy the value again.</source>
        <translation>请求头是一行普通字符。请重新复制其值。</translation>
    </message>
    <message>
        <source>That is too long. Use {most} characters or fewer.</source>
        <translation>太长了。最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>That is too much: {arguments} arguments and {variables} variables are the most.</source>
        <translation>太多了：最多 {arguments} 个参数和 {variables} 个变量。</translation>
    </message>
    <message>
        <source>That server is not there any more.</source>
        <translation>该服务器已不存在。</translation>
    </message>
    <message>
        <source>This system offers no keychain; install and start one, such as GNOME Keyring or KWallet.</source>
        <translation>此系统没有钥匙串；请安装并启动一个，例如 GNOME Keyring 或 KWallet。</translation>
    </message>
    <message>
        <source>The system keychain is locked; unlock it and try again.</source>
        <translation>系统钥匙串已锁定；请解锁后重试。</translation>
    </message>
    <message>
        <source>The system keychain refused; open its own program to see why, then try again.</source>
        <translation>系统钥匙串拒绝了请求；请打开它自己的程序查看原因，然后重试。</translation>
    </message>
    <message>
        <source>The system keychain did not answer; answer its dialog if there is one, then try again.</source>
        <translation>系统钥匙串没有应答；如果它弹出了对话框，请先回应，然后重试。</translation>
    </message>
    <message>
        <source>{file} was written by a newer Osaurus; update this one.</source>
        <translation>{file} 由更新版本的 Osaurus 写入；请更新此版本。</translation>
    </message>
    <message>
        <source>Another Osaurus has kept {file} locked for {seconds:.0f} seconds; close it and try again.</source>
        <translation>另一个 Osaurus 已将 {file} 锁定 {seconds:.0f} 秒；请关闭它，然后重试。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>无法写入 {file}：{why}。</translation>
    </message>
    <message>
        <source>The app key does not look like A-EU-…, A-US-…, A-DEV-… or A-SH-…; copy it again.</source>
        <translation>应用密钥不像 A-EU-…、A-US-…、A-DEV-… 或 A-SH-…；请重新复制。</translation>
    </message>
    <message>
        <source>A key that begins with A-SH- needs the address of its server in APTABASE_HOST.</source>
        <translation>以 A-SH- 开头的密钥需要在 APTABASE_HOST 中指定其服务器的地址。</translation>
    </message>
    <message>
        <source>APTABASE_HOST is not an address such as https://aptabase.example.org.</source>
        <translation>APTABASE_HOST 不是形如 https://aptabase.example.org 的地址。</translation>
    </message>
    <message>
        <source>APTABASE_HOST must begin with https:// unless it is on this computer.</source>
        <translation>APTABASE_HOST 必须以 https:// 开头，除非它在这台电脑上。</translation>
    </message>
    <message>
        <source>The system keychain did not give the key it should hold; unlock it, or set the key again.</source>
        <translation>系统钥匙串没有提供它应保存的密钥；请解锁，或重新设置密钥。</translation>
    </message>
    <message>
        <source>{status} in {milliseconds} ms</source>
        <translation>{status}，用时 {milliseconds} 毫秒</translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>the proxy cannot be used</source>
        <translation>代理无法使用</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>未能及时连接</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>被代理拒绝</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>the answer was not HTTP</source>
        <translation>应答不是 HTTP</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Your administrator has turned sharing off on this computer.</source>
        <translation>你的管理员已在这台电脑上关闭分享。</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy on this computer cannot be read, so sharing is off.</source>
        <translation>无法读取管理员在这台电脑上的策略，因此分享已关闭。</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set for this app, so sharing is off.</source>
        <translation>已为此应用设置 DO_NOT_TRACK，因此分享已关闭。</translation>
    </message>
    <message>
        <source>Once for each question that a person or a program asks, on every surface.</source>
        <translation>人或程序每提出一个问题就记一次，不论在哪个界面。</translation>
    </message>
    <message>
        <source>The steps that an agent takes to answer one question are not counted. Only the role of the last message is looked at, never its words.</source>
        <translation>智能体为回答一个问题所走的步骤不计入。只看最后一条消息的角色，绝不看其中的文字。</translation>
    </message>
    <message>
        <source>The main measure: whether the app is used for what it is there for, and with which kinds of models.</source>
        <translation>作为主要指标，看应用是否用在该用之处，用的是哪类模型。</translation>
    </message>
    <message>
        <source>Where the question was asked.</source>
        <translation>在哪里提问。</translation>
    </message>
    <message>
        <source>What kind of model answers: Apple&apos;s own, one on this computer, or one at a provider.</source>
        <translation>由哪类模型回答：Apple 自带的、这台电脑上的，还是提供商的。</translation>
    </message>
    <message>
        <source>The kind of engine or provider, as a fixed word. Never the name or address you gave it.</source>
        <translation>引擎或提供商的类型，为固定词语。绝不含你给它的名称或地址。</translation>
    </message>
    <message>
        <source>The model&apos;s id, only when it is on the shipped list of models. Left out for a model you brought yourself, and always for a remote one.</source>
        <translation>模型的 ID，仅当它在随附的模型列表中时才有。你自己添加的模型不含此项，远程模型则一律不含。</translation>
    </message>
    <message>
        <source>Remote models only: twelve characters of a salted hash of the model&apos;s id, to count how many different ones there are.</source>
        <translation>仅限远程模型：模型 ID 加盐后哈希值的十二个字符，用来统计有多少个不同的模型。</translation>
    </message>
    <message>
        <source>Whether an agent run over HTTP asked, rather than a plain request.</source>
        <translation>提问的是通过 HTTP 运行的智能体，还是普通请求。</translation>
    </message>
    <message>
        <source>Whether the answer was wanted piece by piece.</source>
        <translation>是否要求逐段返回回答。</translation>
    </message>
    <message>
        <source>Each time a person starts a new conversation in the app.</source>
        <translation>每当有人在应用中开始一段新对话时。</translation>
    </message>
    <message>
        <source>How many conversations there are beside the single questions.</source>
        <translation>除单个问题之外，有多少段对话。</translation>
    </message>
    <message>
        <source>Once when an agent run has been accepted and begins.</source>
        <translation>智能体的每次运行在获准并开始时记一次。</translation>
    </message>
    <message>
        <source>Whether agents are set to work, and from where.</source>
        <translation>智能体是否派上用场，以及从哪里启动。</translation>
    </message>
    <message>
        <source>Who started it: a request over HTTP, or the app itself (in the background, on a schedule, for a plugin).</source>
        <translation>由谁启动：通过 HTTP 的请求，还是应用本身（在后台、按计划、为插件）。</translation>
    </message>
    <message>
        <source>Once each time the app starts.</source>
        <translation>应用每次启动时记一次。</translation>
    </message>
    <message>
        <source>The baseline that everything else is compared with: on how many computers Osaurus is in use on a day.</source>
        <translation>其他一切的比较基准，即一天内有多少台电脑在使用 Osaurus。</translation>
    </message>
    <message>
        <source>Each time the local server has begun to listen. Its port and address are not attached.</source>
        <translation>每当本地服务器开始监听时。不附带端口和地址。</translation>
    </message>
    <message>
        <source>Whether people keep the server running, or only try it once.</source>
        <translation>人们是一直运行服务器，还是只试一次。</translation>
    </message>
    <message>
        <source>When a model of the shipped list has been downloaded and every file was checked on disk.</source>
        <translation>随附列表中的模型下载完成，且每个文件都已在磁盘上核对之后。</translation>
    </message>
    <message>
        <source>Which models people want on their own computers, and how large they can be.</source>
        <translation>人们想在自己的电脑上用哪些模型，模型可以有多大。</translation>
    </message>
    <message>
        <source>The model&apos;s id, from the shipped list.</source>
        <translation>模型的 ID，取自随附列表。</translation>
    </message>
    <message>
        <source>Its coarse size, from the same list.</source>
        <translation>它的大致规模，取自同一列表。</translation>
    </message>
    <message>
        <source>How it is compressed, from the same list.</source>
        <translation>它的压缩方式，取自同一列表。</translation>
    </message>
    <message>
        <source>Whether it understands pictures, from the same list.</source>
        <translation>它能否理解图片，取自同一列表。</translation>
    </message>
    <message>
        <source>When a person has added a provider. Not on edits, and not for ones that were merely found on the network.</source>
        <translation>有人添加提供商之后。编辑不算，仅在网络上被发现的也不算。</translation>
    </message>
    <message>
        <source>Which kinds of providers to support well.</source>
        <translation>哪些类型的提供商需要好好支持。</translation>
    </message>
    <message>
        <source>The kind of provider, as a fixed word. Never its name, address or key.</source>
        <translation>提供商的类型，为固定词语。绝不含其名称、地址或密钥。</translation>
    </message>
    <message>
        <source>When a person has added an MCP server with tools. Not on edits.</source>
        <translation>有人添加提供工具的 MCP 服务器之后。编辑不算。</translation>
    </message>
    <message>
        <source>Whether tools are used, and over which transport.</source>
        <translation>是否使用工具，以及通过哪种传输方式。</translation>
    </message>
    <message>
        <source>How the server is spoken to. Never its command, address or arguments.</source>
        <translation>如何与服务器通信。绝不含其命令、地址或参数。</translation>
    </message>
    <message>
        <source>When a person has created an agent. The built-in ones do not count.</source>
        <translation>有人创建智能体之后。自带的不算。</translation>
    </message>
    <message>
        <source>Whether people make agents of their own.</source>
        <translation>人们是否自己创建智能体。</translation>
    </message>
    <message>
        <source>Once for each run of the first-run assistant.</source>
        <translation>首次引导每运行一次记一次。</translation>
    </message>
    <message>
        <source>How many people begin.</source>
        <translation>有多少人开始。</translation>
    </message>
    <message>
        <source>Each time a step of the first-run assistant comes into view, also when Back returns to it.</source>
        <translation>每当首次引导的某一步显示出来时，用“返回”回到该步时也算。</translation>
    </message>
    <message>
        <source>Where people stop.</source>
        <translation>人们在哪里停下。</translation>
    </message>
    <message>
        <source>The step.</source>
        <translation>该步骤。</translation>
    </message>
    <message>
        <source>Its position, counted from 0.</source>
        <translation>它的位置，从 0 数起。</translation>
    </message>
    <message>
        <source>When Skip is chosen on a step of the first-run assistant.</source>
        <translation>在首次引导的某一步选择“跳过”时。</translation>
    </message>
    <message>
        <source>Which steps people do not want.</source>
        <translation>人们不想要哪些步骤。</translation>
    </message>
    <message>
        <source>When the first-run assistant ends after the question was answered.</source>
        <translation>问题得到答复后，首次引导结束时。</translation>
    </message>
    <message>
        <source>How many people come through, and how the others leave.</source>
        <translation>有多少人走完全程，其他人如何离开。</translation>
    </message>
    <message>
        <source>The step that was in view.</source>
        <translation>当时所在的步骤。</translation>
    </message>
    <message>
        <source>How it ended.</source>
        <translation>如何结束。</translation>
    </message>
    <message>
        <source>At most once per install: the first time a chat comes into view after the first-run assistant has ended.</source>
        <translation>每次安装最多一次：首次引导结束后，聊天第一次显示出来时。</translation>
    </message>
    <message>
        <source>Whether new people ever reach the chat.</source>
        <translation>新用户是否真的走到聊天这一步。</translation>
    </message>
    <message>
        <source>At most once per install: when the first message is sent from the chat in the app.</source>
        <translation>每次安装最多一次：从应用的聊天中发送第一条消息时。</translation>
    </message>
    <message>
        <source>Whether new people ever ask anything.</source>
        <translation>新用户是否真的提出问题。</translation>
    </message>
    <message>
        <source>This computer&apos;s memory in coarse steps of gigabytes, so that what happens on small and large machines can be told apart. The exact size is not sent.</source>
        <translation>这台电脑的内存，以 GB 为单位的大致档位，以便区分大小机器上发生的情况。不会发送精确大小。</translation>
    </message>
</context>
<context>
    <name>CreateAgentPage</name>
    <message>
        <source>Meet your first agent</source>
        <translation>认识你的第一个智能体</translation>
    </message>
    <message>
        <source>It answers in the chat. Give it a name and a face; change both later.</source>
        <translation>它在聊天中回答你。给它起个名字、选个头像；两者以后都能改。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For example, Dino</source>
        <translation>例如：Dino</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that an agent was created. Not its name or its face.</source>
        <translation>如果你分享使用数据，会计入：创建了一个智能体。不含它的名称或头像。</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Share Anonymous Usage Data</source>
        <translation>分享匿名使用数据</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <translation>不分享</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>At {url}</source>
        <translation>位于 {url}</translation>
    </message>
    <message>
        <source>Starts {command}</source>
        <translation>启动 {command}</translation>
    </message>
    <message>
        <source>Into the keychain: {names}.</source>
        <translation>存入钥匙串：{names}。</translation>
    </message>
    <message>
        <source>Into a plain file: {names}.</source>
        <translation>存入普通文件：{names}。</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}：{problem}</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>第 {line} 行：{problem}</translation>
    </message>
</context>
<context>
    <name>EventArticle</name>
    <message>
        <source>Example of {event}</source>
        <translation>{event} 示例</translation>
    </message>
    <message>
        <source>Its properties</source>
        <translation>它的属性</translation>
    </message>
    <message>
        <source>It has none of its own: that it happened is all it says.</source>
        <translation>没有自己的属性：它只说明这件事发生了。</translation>
    </message>
    <message>
        <source>With every event</source>
        <translation>每个事件都附带</translation>
    </message>
    <message>
        <source>As it would leave this computer</source>
        <translation>它将如何离开这台电脑</translation>
    </message>
    <message>
        <source>With the facts of this computer. Time and session id are made up; nothing is recorded for it.</source>
        <translation>采用这台电脑的实际信息。时间和会话 ID 是虚构的；不会为此记录任何内容。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>目的：{why}</translation>
    </message>
    <message>
        <source>{kind},
optional</source>
        <translation>{kind}，
可选</translation>
    </message>
    <message>
        <source>12 characters out of 0 to 9 and a to f.</source>
        <translation>由 0 到 9 和 a 到 f 组成的 12 个字符。</translation>
    </message>
    <message>
        <source>What surrounds it, field by field</source>
        <translation>外层数据，逐个字段</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>About this event</source>
        <translation>关于此事件</translation>
    </message>
    <message>
        <source>The bytes of this event</source>
        <translation>此事件的字节</translation>
    </message>
    <message>
        <source>The headers of the request</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>The body of the request</source>
        <translation>请求体</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Byte for byte, on one line</source>
        <translation>逐字节，一行显示</translation>
    </message>
    <message>
        <source>Sides of this event</source>
        <translation>此事件的各个视图</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>It has not been part of a request.</source>
        <translation>它未曾包含在任何请求中。</translation>
    </message>
    <message>
        <source>The whole request, as it was handed over; only the key is masked here. Events in it: {number}.</source>
        <translation>交出时的完整请求；这里只遮住了密钥。其中的事件数：{number}。</translation>
    </message>
</context>
<context>
    <name>FaceTiles</name>
    <message>
        <source>Green, with a sprout</source>
        <translation>绿色，带嫩芽</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>头像</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>When it happened, in UTC, to the millisecond.</source>
        <translation>发生的时间，UTC，精确到毫秒。</translation>
    </message>
    <message>
        <source>Random, in memory only; a new one after an hour of quiet, a day of use, or a yes.</source>
        <translation>随机，仅在内存中；一小时无活动、使用满一天或你选择同意之后，就会换新。</translation>
    </message>
    <message>
        <source>The name of the event.</source>
        <translation>事件的名称。</translation>
    </message>
    <message>
        <source>Whether it comes from a debug build; those are kept apart.</source>
        <translation>是否来自调试构建；调试构建的数据单独存放。</translation>
    </message>
    <message>
        <source>Linux, macOS or Windows.</source>
        <translation>Linux、macOS 或 Windows。</translation>
    </message>
    <message>
        <source>The release of the system, not its kernel: at most three short numbers.</source>
        <translation>系统的版本号，而非内核版本：最多三个短数字。</translation>
    </message>
    <message>
        <source>The language, and the region where the pair is common.</source>
        <translation>语言，以及地区（仅当该组合常见时）。</translation>
    </message>
    <message>
        <source>The release of Osaurus.</source>
        <translation>Osaurus 的版本号。</translation>
    </message>
    <message>
        <source>The number of the build.</source>
        <translation>构建号。</translation>
    </message>
    <message>
        <source>The code that sends: ours, and its release.</source>
        <translation>负责发送的代码：我们自己的，及其版本号。</translation>
    </message>
    <message>
        <source>A header of the request: system, release and language, as above.</source>
        <translation>请求头之一：系统、版本号和语言，同上。</translation>
    </message>
    <message>
        <source>A header of the request: the key of this build, the same for everybody who has it.</source>
        <translation>请求头之一：此构建的密钥，所有使用它的人都相同。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>sent this session</source>
        <translation>
            <numerusform>本次会话已发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting</source>
        <translation>
            <numerusform>等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discarded</source>
        <translation>
            <numerusform>已丢弃</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <translation>
            <numerusform>被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown</source>
        <translation>
            <numerusform>未知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>A newer Osaurus wrote {file}, so this one leaves it alone: what you change here holds until you quit and is not saved. Update this copy to go on with what is in the file.</source>
        <translation>{file} 由更新版本的 Osaurus 写入，因此这个版本不会动它：你在这里做的更改在退出前有效，不会保存。要继续使用文件中的内容，请更新此版本。</translation>
    </message>
    <message>
        <source>{file} cannot be read, so what it holds is not shown here. It is left as it is; make it readable and start Osaurus again.</source>
        <translation>无法读取 {file}，因此这里不显示其内容。文件保持原样；请让它可读，然后重新启动 Osaurus。</translation>
    </message>
    <message>
        <source>{file} was damaged and could not be understood. It was set aside as {backup}, and Osaurus began a new one.</source>
        <translation>{file} 已损坏，无法解读。它已另存为 {backup}，Osaurus 新建了一个文件。</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
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
        <translation>通用</translation>
    </message>
    <message>
        <source>How Osaurus looks, when it starts, and what this is.</source>
        <translation>Osaurus 的外观、何时启动，以及它是什么。</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light, dark, or as your system has it.</source>
        <translation>浅色、深色，或跟随系统。</translation>
    </message>
    <message>
        <source>theme colours night mode bright black white</source>
        <translation>主题 颜色 夜间 暗色 深色 浅色 明亮 黑色 白色</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>In which language Osaurus speaks to you.</source>
        <translation>Osaurus 用哪种语言和你说话。</translation>
    </message>
    <message>
        <source>translation locale words</source>
        <translation>翻译 语言 区域 文字</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>When you log in, Osaurus comes up in the menu bar; where there is none, with this window.</source>
        <translation>你登录时，Osaurus 会出现在菜单栏中；没有菜单栏时，则打开此窗口。</translation>
    </message>
    <message>
        <source>autostart launch boot automatically startup</source>
        <translation>自启动 开机 启动 自动 登录</translation>
    </message>
    <message>
        <source>Run onboarding again</source>
        <translation>重新运行首次引导</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>首次引导</translation>
    </message>
    <message>
        <source>Welcome, an agent, a provider and the tour. Your answer about sharing stays as it is.</source>
        <translation>欢迎页、智能体、提供商和导览。你对分享的答复保持不变。</translation>
    </message>
    <message>
        <source>welcome tour introduction first steps assistant</source>
        <translation>欢迎 导览 介绍 入门 新手 引导 向导</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>license copyright open source libraries</source>
        <translation>许可证 授权 版权 开源 库</translation>
    </message>
    <message>
        <source>Osaurus for the desktop. Open source, under the MIT licence.</source>
        <translation>Osaurus 桌面版。开源，采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>What Osaurus remembers</source>
        <translation>Osaurus 记住的内容</translation>
    </message>
    <message>
        <source>Your answers and choices are in this folder. Events never are: they live in memory only.</source>
        <translation>你的答复和选择在此文件夹中。事件绝不在其中：它们只存在于内存里。</translation>
    </message>
    <message>
        <source>folder profile files data storage path</source>
        <translation>文件夹 配置 文件 数据 存储 路径</translation>
    </message>
    <message>
        <source>Your choice holds until you quit.</source>
        <translation>你的选择在退出前有效。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Alt+B</source>
        <comment>presses Back</comment>
        <translation>Alt+B</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Watch it yourself</source>
        <translation>亲眼看看</translation>
    </message>
    <message>
        <source>Share these too</source>
        <translation>也分享这些</translation>
    </message>
    <message>
        <source>What we collect</source>
        <translation>我们收集什么</translation>
    </message>
    <message>
        <source>New since you agreed, and not recorded until you say so: {facts}.</source>
        <translation>你同意之后新增，在你再次同意之前不会记录：{facts}。</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The other client&apos;s file</source>
        <translation>另一个客户端的文件</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Or keep the secrets in memory until Osaurus quits.</source>
        <translation>或将机密内容留在内存中，直到退出 Osaurus。</translation>
    </message>
    <message>
        <source>Keep them for this session only</source>
        <translation>仅为本次会话保留</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>JSON (*.json *.jsonc)</source>
        <translation>JSON (*.json *.jsonc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>Also in the text, and no servers: {names}.</source>
        <translation>文本中还有，但不是服务器：{names}。</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>正在等待系统钥匙串…</translation>
    </message>
    <message>
        <source>To be added: {chosen} of {found}.</source>
        <translation>将添加：{found} 个中的 {chosen} 个。</translation>
    </message>
    <message>
        <source>Choose the file, or paste it or its part called mcpServers. Import adds what is ticked.</source>
        <translation>选择文件，或者粘贴整个文件或其中名为 mcpServers 的部分。“导入”会添加勾选的项目。</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>导入服务器</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>存入钥匙串</translation>
    </message>
    <message>
        <source>Keep key in keychain</source>
        <translation>将密钥存入钥匙串</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Only if the server wants one</source>
        <translation>仅在服务器要求时填写</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>输入…</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>替换密钥</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>输入密钥</translation>
    </message>
    <message>
        <source>Set, in the system keychain</source>
        <translation>已设置，在系统钥匙串中</translation>
    </message>
    <message>
        <source>Set, for this session only</source>
        <translation>已设置，仅限本次会话</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>Keep for this session only</source>
        <translation>仅为本次会话保留</translation>
    </message>
    <message>
        <source>It stays in memory and is gone when Osaurus quits.</source>
        <translation>它留在内存中，退出 Osaurus 后即消失。</translation>
    </message>
</context>
<context>
    <name>KindPart</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>Type of provider</source>
        <translation>提供商类型</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>More types of providers</source>
        <translation>更多提供商类型</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation>凝聚众人之力</translation>
    </message>
    <message>
        <source>This package brings no text along.</source>
        <translation>此软件包未附带许可证文本。</translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>LocalFinder</name>
    <message>
        <source>Ollama, LM Studio and llama.cpp can answer on this computer, without a key. Osaurus looks for them only when you press the button, and only here: at the ports 11434, 1234 and 8080.</source>
        <translation>Ollama、LM Studio 和 llama.cpp 可以在这台电脑上回答，无需密钥。Osaurus 只在你按下按钮时查找，并且只在这里查找：端口 11434、1234 和 8080。</translation>
    </message>
    <message>
        <source>Server on port {port}</source>
        <translation>端口 {port} 上的服务器</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>None was found. Start one, then look again.</source>
        <translation>没有找到。请启动一个，然后再次查找。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found. Nothing is saved until you keep it.</source>
        <translation>
            <numerusform>找到 %n 个服务器。在你保留之前不会保存任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>查找本地服务器</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} · {models}</source>
        <translation>{address} · {models}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>保留 {name}</translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message>
        <source>Show all {number} values</source>
        <translation>显示全部 {number} 个值</translation>
    </message>
    <message>
        <source>Hide the {number} values</source>
        <translation>隐藏 {number} 个值</translation>
    </message>
</context>
<context>
    <name>NeverPage</name>
    <message>
        <source>Never collected</source>
        <translation>绝不收集</translation>
    </message>
    <message>
        <source>There is no field for any of this. Each line says how the code makes sure.</source>
        <translation>这些内容都没有对应的字段。每一行都说明代码如何保证这一点。</translation>
    </message>
    <message>
        <source>What we cannot promise</source>
        <translation>我们无法承诺的</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>谁会收到</translation>
    </message>
</context>
<context>
    <name>NewFacts</name>
    <message>
        <source>See them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Share these too</source>
        <translation>也分享这些</translation>
    </message>
    <message>
        <source>New since you agreed: {facts}. Not recorded until you say so; with the switch above you can also turn everything off.</source>
        <translation>你同意之后新增：{facts}。在你再次同意之前不会记录；你也可以用上面的开关全部关闭。</translation>
    </message>
</context>
<context>
    <name>OnboardingWindow</name>
    <message>
        <source>Welcome to Osaurus</source>
        <translation>欢迎使用 Osaurus</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
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
        <translation>此事件的两端</translation>
    </message>
    <message>
        <source>The bytes that left</source>
        <translation>发出的字节</translation>
    </message>
    <message>
        <source>The bytes that arrived</source>
        <translation>到达的字节</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>到达时的样子</translation>
    </message>
    <message>
        <source>It was sent, and nothing with these bytes arrived.</source>
        <translation>它已发送，但没有字节相同的内容到达。</translation>
    </message>
    <message>
        <source>As it would leave</source>
        <translation>将会发出的样子</translation>
    </message>
    <message>
        <source>As it left</source>
        <translation>发出时的样子</translation>
    </message>
    <message>
        <source>Equal on both sides, byte for byte. Bytes: {number}.</source>
        <translation>两端相同，逐字节一致。字节数：{number}。</translation>
    </message>
    <message>
        <source>Destroyed before it left: there is nothing of it on either side.</source>
        <translation>在发出之前已销毁：两端都没有它的任何内容。</translation>
    </message>
    <message>
        <source>It waits. Nothing of it has arrived.</source>
        <translation>它在等待。它没有任何内容到达。</translation>
    </message>
    <message>
        <source>Nothing of it has arrived.</source>
        <translation>它没有任何内容到达。</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>At the server</source>
        <translation>在服务器端</translation>
    </message>
    <message>
        <source>arrived: the same bytes</source>
        <translation>已到达：字节相同</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
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
        <translation>我们收集什么…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit Osaurus</source>
        <translation>退出 Osaurus</translation>
    </message>
    <message>
        <source>Osaurus</source>
        <translation>Osaurus</translation>
    </message>
    <message>
        <source>Share anonymous usage data</source>
        <translation>分享匿名使用数据</translation>
    </message>
    <message>
        <source>{number} sent</source>
        <translation>已发送 {number} 个</translation>
    </message>
    <message>
        <source>{number} held</source>
        <translation>暂存 {number} 个</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PrivacyPane</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>What Osaurus may tell us, and what it never does.</source>
        <translation>Osaurus 可以告诉我们什么，又绝不会告诉我们什么。</translation>
    </message>
    <message>
        <source>Data collection</source>
        <translation>数据收集</translation>
    </message>
    <message>
        <source>Never collected</source>
        <translation>绝不收集</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>发往何处</translation>
    </message>
    <message>
        <source>Counts of the features you use, so that we know what to improve. Never your chats, prompts, files or keys. Turning it off takes effect at once.</source>
        <translation>你所用功能的使用计数，让我们知道该改进什么。绝不含你的聊天、提示词、文件或密钥。关闭后立即生效。</translation>
    </message>
    <message>
        <source>telemetry analytics statistics tracking consent opt out send events privacy</source>
        <translation>遥测 分析 统计 跟踪 追踪 同意 退出 关闭 发送 事件 隐私 分享</translation>
    </message>
    <message>
        <source>Share Anonymous Usage Data</source>
        <translation>分享匿名使用数据</translation>
    </message>
    <message>
        <source>See what we collect</source>
        <translation>查看我们收集什么</translation>
    </message>
    <message>
        <source>Every event of this session, byte for byte.</source>
        <translation>本次会话的每个事件，逐字节呈现。</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Or keep the key in memory until Osaurus quits.</source>
        <translation>或将密钥留在内存中，直到退出 Osaurus。</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The provider was added.</source>
        <translation>提供商已添加。</translation>
    </message>
    <message>
        <source>Key: {state}</source>
        <translation>密钥：{state}</translation>
    </message>
</context>
<context>
    <name>ProvidersPane</name>
    <message>
        <source>Who answers. A key is never written into a file, and goes to its own provider alone.</source>
        <translation>由谁来回答。密钥绝不会写入文件，并且只交给它自己的提供商。</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>新建提供商</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>还没有提供商</translation>
    </message>
    <message>
        <source>A provider runs the models that answer you: a service with a key, or a server on this computer.</source>
        <translation>提供商运行回答你的模型：可以是凭密钥使用的服务，也可以是这台电脑上的服务器。</translation>
    </message>
    <message>
        <source>model api key token address account connection</source>
        <translation>模型 api 密钥 令牌 token 地址 账号 连接</translation>
    </message>
    <message>
        <source>Remove provider</source>
        <translation>移除提供商</translation>
    </message>
    <message>
        <source>ollama lm studio llama.cpp local model server</source>
        <translation>ollama lm studio llama.cpp 本地 模型 服务器</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a provider was added, and its type, such as &lt;b&gt;openai&lt;/b&gt;. Not its name, address, key or models. What is found on this computer counts once you keep it, as &lt;b&gt;openai&lt;/b&gt;.</source>
        <translation>如果你分享使用数据，会计入：添加了一个提供商及其类型，例如 &lt;b&gt;openai&lt;/b&gt;。不含它的名称、地址、密钥或模型。在这台电脑上找到的，在你保留之后计为 &lt;b&gt;openai&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Not added yet</source>
        <translation>尚未添加</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>The new provider was discarded.</source>
        <translation>已放弃新建的提供商。</translation>
    </message>
    <message>
        <source>Provider “{name}” was removed.</source>
        <translation>提供商“{name}”已移除。</translation>
    </message>
    <message>
        <source>The key of a removed provider is still in the keychain; Osaurus tries again later.</source>
        <translation>已移除的提供商的密钥仍在钥匙串中；Osaurus 稍后会再试。</translation>
    </message>
    <message>
        <source>{name} was added to your providers.</source>
        <translation>{name} 已添加到你的提供商中。</translation>
    </message>
</context>
<context>
    <name>RehearsalWindow</name>
    <message>
        <source>Watch it yourself</source>
        <translation>亲眼看看</translation>
    </message>
    <message>
        <source>Starting a server on this computer…</source>
        <translation>正在这台电脑上启动服务器…</translation>
    </message>
    <message>
        <source>The rehearsal could not begin. {reason}</source>
        <translation>演练无法开始。{reason}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Use this server</source>
        <translation>使用此服务器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Arguments, one in a line</source>
        <translation>参数，每行一个</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>工作文件夹</translation>
    </message>
    <message>
        <source>The keychain keeps what is marked as secret; the rest stands in a plain file.</source>
        <translation>标为机密的内容保存在钥匙串中；其余保存在普通文件中。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>添加请求头</translation>
    </message>
    <message>
        <source>Or keep the secrets in memory until Osaurus quits.</source>
        <translation>或将机密内容留在内存中，直到退出 Osaurus。</translation>
    </message>
    <message>
        <source>Keep them for this session only</source>
        <translation>仅为本次会话保留</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>正在等待系统钥匙串…</translation>
    </message>
    <message>
        <source>How it is reached: {transport}</source>
        <translation>连接方式：{transport}</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Only if the program wants one</source>
        <translation>仅在程序要求时填写</translation>
    </message>
</context>
<context>
    <name>ServerState</name>
    <message>
        <source>Not contacted yet</source>
        <translation>尚未连接过</translation>
    </message>
    <message>
        <source>{server} · {ago}</source>
        <translation>{server} · {ago}</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Search this session</source>
        <translation>搜索本次会话</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Events of this session</source>
        <translation>本次会话的事件</translation>
    </message>
    <message>
        <source>Choose an event to see its bytes.</source>
        <translation>选择一个事件，查看其字节。</translation>
    </message>
    <message>
        <source>Filter by fate</source>
        <translation>按去向筛选</translation>
    </message>
    <message>
        <source>All fates</source>
        <translation>所有去向</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>{shown} of the newest {known}</source>
        <translation>最新 {known} 个中的 {shown} 个</translation>
    </message>
    <message>
        <source>{shown} of {known}</source>
        <translation>{shown} / {known} 个</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>No event of this session is like that now.</source>
        <translation>本次会话中目前没有这样的事件。</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>What happens from now on appears here.</source>
        <translation>从现在起发生的事会显示在这里。</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>{setting}, {pane}</source>
        <translation>{setting}，{pane}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called “{query}”. Try another word.</source>
        <translation>没有名为“{query}”的内容。换个词试试。</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>设置面板</translation>
    </message>
</context>
<context>
    <name>SharingModel</name>
    <message>
        <source>Sharing on</source>
        <translation>分享已开启</translation>
    </message>
    <message>
        <source>Sharing off</source>
        <translation>分享已关闭</translation>
    </message>
    <message>
        <source>Off by DO_NOT_TRACK</source>
        <translation>已由 DO_NOT_TRACK 关闭</translation>
    </message>
    <message>
        <source>Off by your administrator</source>
        <translation>已由管理员关闭</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>密钥无法使用</translation>
    </message>
    <message>
        <source>No key in this build</source>
        <translation>此构建没有密钥</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>Events that had already left: {number}. Whether they arrived is not known.</source>
        <translation>已经发出的事件：{number}。是否到达不得而知。</translation>
    </message>
    <message>
        <source>Sent this session: {sent}. Waiting: {waiting}.</source>
        <translation>本次会话已发送：{sent}。等待中：{waiting}。</translation>
    </message>
    <message>
        <source>Nothing is recorded and nothing is sent.</source>
        <translation>不会记录任何内容，也不会发送任何内容。</translation>
    </message>
    <message>
        <source>Sending has failed</source>
        <translation>发送失败</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>Server not reached</source>
        <translation>未能连接服务器</translation>
    </message>
    <message>
        <source>Server not answering</source>
        <translation>服务器没有应答</translation>
    </message>
    <message>
        <source>Server too busy</source>
        <translation>服务器太忙</translation>
    </message>
    <message>
        <source>Held in memory until you answer: {held}. Nothing has been sent.</source>
        <translation>在你答复之前暂存于内存中：{held}。未发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing is recorded until you decide.</source>
        <translation>在你决定之前，不会记录任何内容。</translation>
    </message>
    <message>
        <source>Something failed in Osaurus, so nothing more is sent until it starts again.</source>
        <translation>Osaurus 内部出错，因此在重新启动之前不再发送任何内容。</translation>
    </message>
    <message>
        <source>The server refused this build&apos;s key ({status}), so nothing more is sent until Osaurus starts again.</source>
        <translation>服务器拒绝了此构建的密钥（{status}），因此在 Osaurus 重新启动之前不再发送任何内容。</translation>
    </message>
    <message>
        <source>The server refused everything ({status}), so nothing more is sent until Osaurus starts again.</source>
        <translation>服务器拒绝了全部内容（{status}），因此在 Osaurus 重新启动之前不再发送任何内容。</translation>
    </message>
    <message>
        <source>The server was not reached. What waits stays in memory and is tried again later.</source>
        <translation>未能连接服务器。等待中的内容留在内存中，稍后再试。</translation>
    </message>
    <message>
        <source>The server did not answer the last request.</source>
        <translation>服务器没有应答上一个请求。</translation>
    </message>
    <message>
        <source>The server answered {status} and took nothing. What waits stays in memory and is tried again later.</source>
        <translation>服务器应答了 {status}，未接收任何内容。等待中的内容留在内存中，稍后再试。</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set, so sharing is off and cannot be turned on.</source>
        <translation>已设置 DO_NOT_TRACK，因此分享已关闭，无法开启。</translation>
    </message>
    <message>
        <source>Your administrator has turned sharing off on this computer.</source>
        <translation>你的管理员已在这台电脑上关闭分享。</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy cannot be read, so sharing is off.</source>
        <translation>无法读取管理员的策略，因此分享已关闭。</translation>
    </message>
    <message>
        <source>This build has no app key, so it can send nothing.</source>
        <translation>此构建没有应用密钥，因此无法发送任何内容。</translation>
    </message>
    <message>
        <source>The app key does not look like one from Aptabase, so nothing is sent. Copy it again.</source>
        <translation>应用密钥不像来自 Aptabase，因此不会发送任何内容。请重新复制。</translation>
    </message>
    <message>
        <source>The app key needs a server of your own in APTABASE_HOST, so nothing is sent.</source>
        <translation>此应用密钥需要在 APTABASE_HOST 中指定你自己的服务器，因此不会发送任何内容。</translation>
    </message>
    <message>
        <source>APTABASE_HOST is not the address of a server, so nothing is sent.</source>
        <translation>APTABASE_HOST 不是服务器地址，因此不会发送任何内容。</translation>
    </message>
    <message>
        <source>APTABASE_HOST must begin with https:// unless it is this computer; nothing is sent.</source>
        <translation>APTABASE_HOST 必须以 https:// 开头，除非它就是这台电脑；不会发送任何内容。</translation>
    </message>
    <message>
        <source>The keychain did not give the app key, so nothing is sent. Unlock it, then restart.</source>
        <translation>钥匙串没有提供应用密钥，因此不会发送任何内容。请解锁，然后重新启动。</translation>
    </message>
    <message>
        <source>Your answer could not be saved. It holds until you quit; the next start goes by what was saved before, or asks again.</source>
        <translation>你的答复未能保存。它在退出前有效；下次启动会以之前保存的答复为准，或再问一次。</translation>
    </message>
    <message>
        <source>Sharing is off, but that could not be saved. The next start asks again.</source>
        <translation>分享已关闭，但这一点未能保存。下次启动会再问一次。</translation>
    </message>
    <message>
        <source>Sharing is off until you quit, but that could not be saved: the next start may share again. Make room on the disk or allow writing to the settings folder, then switch it off once more.</source>
        <translation>在你退出之前分享处于关闭状态，但这一点未能保存：下次启动时可能会再次分享。请腾出磁盘空间或允许写入设置文件夹，然后再关闭一次。</translation>
    </message>
    <message numerus="yes">
        <source>%n new fact(s) since you agreed</source>
        <translation>
            <numerusform>你同意之后新增 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was waiting, and no request was under way.</source>
        <translation>没有内容在等待，也没有请求在进行。</translation>
    </message>
    <message>
        <source>Waiting events destroyed: {number}.</source>
        <translation>已销毁等待中的事件：{number}。</translation>
    </message>
    <message>
        <source>None of them had left.</source>
        <translation>一个都没有发出。</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未应答</translation>
    </message>
    <message>
        <source>Takes nothing from us ({status})</source>
        <translation>不接收我们的任何内容（{status}）</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未能连接</translation>
    </message>
    <message>
        <source>Answered {status}</source>
        <translation>应答了 {status}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Let it happen</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Events of the rehearsal</source>
        <translation>演练中的事件</translation>
    </message>
    <message>
        <source>Share in the rehearsal</source>
        <translation>在演练中分享</translation>
    </message>
    <message>
        <source>Don&apos;t share in the rehearsal</source>
        <translation>在演练中不分享</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Watch it yourself</source>
        <translation>亲眼看看</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>This switch, these events and the server at {address} on this computer exist for this window only. Your own answer and what Osaurus really shares stay as they are, and nothing is written to a file.</source>
        <translation>此开关、这些事件以及这台电脑上位于 {address} 的服务器，只为此窗口而存在。你自己的答复和 Osaurus 真正分享的内容都保持不变，也不会向文件写入任何内容。</translation>
    </message>
    <message>
        <source>Choose an event to see both sides of it.</source>
        <translation>选择一个事件，查看它的两端。</translation>
    </message>
    <message>
        <source>What happens appears here.</source>
        <translation>发生的事会显示在这里。</translation>
    </message>
    <message>
        <source>Happened: {happened}. Left: {left}. Arrived: {arrived}.</source>
        <translation>发生：{happened}。发出：{left}。到达：{arrived}。</translation>
    </message>
    <message>
        <source>Everything that arrived is what left, byte for byte.</source>
        <translation>到达的一切就是发出的内容，逐字节一致。</translation>
    </message>
    <message>
        <source>The two sides do not agree. Sent and missing: {missing}. Arrived and never sent: {strangers}.</source>
        <translation>两端不一致。已发送但缺失：{missing}。到达但从未发送：{strangers}。</translation>
    </message>
    <message>
        <source>That is enough for one rehearsal.</source>
        <translation>一次演练到此足够了。</translation>
    </message>
    <message>
        <source>Since it was switched off: happened {happened}, arrived {arrived}.</source>
        <translation>关闭之后：发生 {happened}，到达 {arrived}。</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Only the events listed in What we collect are recorded and sent, and nothing else.</source>
        <translation>只会记录和发送“我们收集什么”中列出的事件，除此之外一概不会。</translation>
    </message>
    <message>
        <source>A yes is asked again by a build that can send; a no counts everywhere.</source>
        <translation>如果你同意，能够发送的构建会再问你一次；如果你不同意，则处处有效。</translation>
    </message>
    <message>
        <source>Your answer is remembered.</source>
        <translation>你的答复会被记住。</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {index} of {count}</source>
        <translation>第 {index} 步，共 {count} 步</translation>
    </message>
</context>
<context>
    <name>ToolsPane</name>
    <message>
        <source>MCP servers, which offer tools to agents. Osaurus keeps how to reach them and calls none yet.</source>
        <translation>为智能体提供工具的 MCP 服务器。Osaurus 会保存连接方式，目前还不会调用它们。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a server was added, and whether over &lt;b&gt;stdio&lt;/b&gt; or &lt;b&gt;http&lt;/b&gt;. Not its name, command, arguments, address, variables or headers.</source>
        <translation>如果你分享使用数据，会计入：添加了一个服务器，以及通过 &lt;b&gt;stdio&lt;/b&gt; 还是 &lt;b&gt;http&lt;/b&gt;。不含它的名称、命令、参数、地址、变量或请求头。</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>新建服务器</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Address, http</source>
        <translation>地址，http</translation>
    </message>
    <message>
        <source>Program, stdio</source>
        <translation>程序，stdio</translation>
    </message>
    <message>
        <source>What was changed in “{name}” was discarded.</source>
        <translation>已放弃对“{name}”的更改。</translation>
    </message>
    <message>
        <source>The new server was discarded.</source>
        <translation>已放弃新建的服务器。</translation>
    </message>
    <message>
        <source>Server added.</source>
        <translation>服务器已添加。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Server “{name}” was removed.</source>
        <translation>服务器“{name}”已移除。</translation>
    </message>
    <message>
        <source>Servers added: {number}.</source>
        <translation>已添加的服务器：{number}。</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>还没有服务器</translation>
    </message>
    <message>
        <source>An MCP server offers tools: to read files, to search, to look into a calendar.</source>
        <translation>MCP 服务器提供工具：读取文件、搜索、查看日历。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>mcp server plugin stdio http command environment headers token</source>
        <translation>mcp 服务器 插件 stdio http 命令 环境变量 请求头 令牌 token</translation>
    </message>
    <message>
        <source>Take over what its mcpServers file says. You see what would be added before anything is.</source>
        <translation>导入其 mcpServers 文件中的内容。添加之前，你会先看到将要添加什么。</translation>
    </message>
    <message>
        <source>mcpServers json file paste claude cursor vscode</source>
        <translation>mcpServers json 文件 粘贴 导入 claude cursor vscode</translation>
    </message>
    <message>
        <source>From another client</source>
        <translation>来自另一个客户端</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Asking {provider} for its models…</source>
        <translation>正在向 {provider} 询问其模型…</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>正在等待系统钥匙串…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connected, but no models are listed</source>
        <translation>已连接，但没有列出模型</translation>
    </message>
    <message>
        <source>Connected. 1 model answered</source>
        <translation>已连接。1 个模型应答</translation>
    </message>
    <message>
        <source>Connected. {number} models answered</source>
        <translation>已连接。{number} 个模型应答</translation>
    </message>
    <message>
        <source>{state}. {advice}</source>
        <translation>{state}。{advice}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{sentence} Press Ctrl+Z to undo.</source>
        <translation>{sentence}按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
</context>
<context>
    <name>VariableRow</name>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>名称 {number}</translation>
    </message>
    <message>
        <source>Value {number}</source>
        <translation>值 {number}</translation>
    </message>
    <message>
        <source>Secret {number}</source>
        <translation>机密 {number}</translation>
    </message>
    <message>
        <source>Remove line {number}</source>
        <translation>移除第 {number} 行</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>In the keychain; type to replace it.</source>
        <translation>在钥匙串中；输入即可替换。</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>在内存中</translation>
    </message>
    <message>
        <source>In memory until Osaurus quits; type to replace it.</source>
        <translation>在内存中，直到退出 Osaurus；输入即可替换。</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>请重新输入</translation>
    </message>
    <message>
        <source>It is gone with the last session; type it again.</source>
        <translation>它已随上次会话消失；请重新输入。</translation>
    </message>
</context>
<context>
    <name>ViewerWindow</name>
    <message>
        <source>What we collect</source>
        <translation>我们收集什么</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>各部分</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>事件目录</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>本次会话</translation>
    </message>
    <message>
        <source>Never collected</source>
        <translation>绝不收集</translation>
    </message>
</context>
<context>
    <name>WalkthroughPage</name>
    <message>
        <source>The young dinosaur sits and waves</source>
        <translation>小恐龙坐着招手</translation>
    </message>
    <message>
        <source>Settings, open on Privacy with its switch</source>
        <translation>“设置”窗口，打开在“隐私”及其开关处</translation>
    </message>
    <message>
        <source>Opens when you finish, and from the menu. Under Privacy you see and decide what is shared.</source>
        <translation>完成后打开，也可从菜单打开。在“隐私”中查看并决定分享什么。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Two places, and you are at home.</source>
        <translation>认得两个地方，就熟门熟路了。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>小贴士</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Alt+F</source>
        <comment>presses Finish</comment>
        <translation>Alt+F</translation>
    </message>
    <message>
        <source>A click on the dinosaur shows what is shared, and leads to Settings.</source>
        <translation>点一下小恐龙，就能看到分享了什么，并前往“设置”。</translation>
    </message>
    <message>
        <source>The panel of the dinosaur, with the switch and the ways on</source>
        <translation>小恐龙的面板，有开关和通往各处的入口</translation>
    </message>
    <message>
        <source>The Osaurus menu</source>
        <translation>Osaurus 菜单</translation>
    </message>
    <message>
        <source>Stands at the top of Settings. This desktop has no place for a menu-bar item.</source>
        <translation>位于“设置”顶部。此桌面没有放置菜单栏项目的地方。</translation>
    </message>
    <message>
        <source>The opened menu, with the switch and the ways on</source>
        <translation>打开的菜单，有开关和通往各处的入口</translation>
    </message>
    <message>
        <source>In the menu bar</source>
        <translation>在菜单栏中</translation>
    </message>
    <message>
        <source>In the system tray</source>
        <translation>在系统托盘中</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A young green dinosaur with a leaf in its mouth</source>
        <translation>一只衔着叶子的绿色小恐龙</translation>
    </message>
    <message>
        <source>Your AI. Your desk. Your rules.</source>
        <translation>你的 AI，你的桌面，你说了算。</translation>
    </message>
    <message>
        <source>Osaurus lives on your computer. You choose which models answer, and you decide what we get to know.</source>
        <translation>Osaurus 住在你的电脑上。由哪些模型回答，你来选择；让我们知道什么，你来决定。</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>开始使用</translation>
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
        <translation>暂存</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>等待你答复</translation>
    </message>
    <message>
        <source>in the next batch</source>
        <translation>在下一批中</translation>
    </message>
    <message>
        <source>will be tried again</source>
        <translation>将重试</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>发送途中</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>分享已关闭</translation>
    </message>
    <message>
        <source>no answer given</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>forbidden here</source>
        <translation>此处禁止</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>too many waited</source>
        <translation>等待过多</translation>
    </message>
    <message>
        <source>waited too long</source>
        <translation>等待过久</translation>
    </message>
    <message>
        <source>Osaurus quit</source>
        <translation>Osaurus 已退出</translation>
    </message>
    <message>
        <source>server takes nothing</source>
        <translation>服务器拒绝接收</translation>
    </message>
    <message>
        <source>delivery failed</source>
        <translation>投递失败</translation>
    </message>
    <message>
        <source>broke a rule</source>
        <translation>违反规则</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>超出限制</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>未被接收</translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation>被指向别处</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>应答不明</translation>
    </message>
    <message>
        <source>strange answer</source>
        <translation>应答异常</translation>
    </message>
    <message>
        <source>cut on its way</source>
        <translation>途中被切断</translation>
    </message>
    <message>
        <source>{reason} ({detail})</source>
        <translation>{reason}（{detail}）</translation>
    </message>
    <message>
        <source>It waits in memory for your answer.</source>
        <translation>它在内存中等待你的答复。</translation>
    </message>
    <message>
        <source>It waits in memory for the next batch.</source>
        <translation>它在内存中等待下一批发送。</translation>
    </message>
    <message>
        <source>It did not arrive, and will be tried again.</source>
        <translation>它没有到达，将重试。</translation>
    </message>
    <message>
        <source>The request is under way.</source>
        <translation>请求正在进行。</translation>
    </message>
    <message>
        <source>The server took it.</source>
        <translation>服务器已接收。</translation>
    </message>
    <message>
        <source>Sharing was switched off before it left.</source>
        <translation>在它发出之前，分享已关闭。</translation>
    </message>
    <message>
        <source>Welcome was closed without an answer.</source>
        <translation>欢迎页未答复就被关闭。</translation>
    </message>
    <message>
        <source>Sharing is forbidden on this computer.</source>
        <translation>这台电脑上禁止分享。</translation>
    </message>
    <message>
        <source>There is no key to send it with.</source>
        <translation>没有用来发送它的密钥。</translation>
    </message>
    <message>
        <source>As many as may wait were waiting already.</source>
        <translation>等待的数量已达上限。</translation>
    </message>
    <message>
        <source>It waited for so long that the server would not take it.</source>
        <translation>它等待太久，服务器不会再接收。</translation>
    </message>
    <message>
        <source>Osaurus quit before it could be sent.</source>
        <translation>在它能发送之前，Osaurus 已退出。</translation>
    </message>
    <message>
        <source>The server takes nothing from us, so nothing more is sent.</source>
        <translation>服务器不接收我们的任何内容，因此不再发送任何内容。</translation>
    </message>
    <message>
        <source>Something failed in Osaurus, so it could not be sent.</source>
        <translation>Osaurus 内部出错，因此无法发送它。</translation>
    </message>
    <message>
        <source>It was not as the catalogue says, so it was not made.</source>
        <translation>它与事件目录所述不符，因此没有生成。</translation>
    </message>
    <message>
        <source>It was over a limit of the server, so it was kept back.</source>
        <translation>它超出了服务器的限制，因此被拦下。</translation>
    </message>
    <message>
        <source>The server did not take it.</source>
        <translation>服务器没有接收它。</translation>
    </message>
    <message>
        <source>The server pointed elsewhere, and that is not followed.</source>
        <translation>服务器指向别处，我们不会跟随。</translation>
    </message>
    <message>
        <source>No answer came. It is not sent again, so that nothing is counted twice.</source>
        <translation>没有收到应答。不会再次发送，以免重复计数。</translation>
    </message>
    <message>
        <source>Something in between answered. It is not sent again.</source>
        <translation>应答的是中间的某个环节。不会再次发送。</translation>
    </message>
    <message>
        <source>The answer was not one of Aptabase&apos;s. It is not sent again.</source>
        <translation>该应答不是 Aptabase 的应答。不会再次发送。</translation>
    </message>
    <message>
        <source>It had begun to leave when sharing was switched off.</source>
        <translation>分享关闭时，它已开始发出。</translation>
    </message>
    <message>
        <source>{sentence} ({detail})</source>
        <translation>{sentence}（{detail}）</translation>
    </message>
    <message>
        <source>These are the bytes that were sent.</source>
        <translation>这些是已发送的字节。</translation>
    </message>
    <message>
        <source>These bytes wait for your answer. None of them has left.</source>
        <translation>这些字节在等待你的答复。一个都没有发出。</translation>
    </message>
    <message>
        <source>These bytes wait to be sent.</source>
        <translation>这些字节在等待发送。</translation>
    </message>
    <message>
        <source>These bytes are on their way.</source>
        <translation>这些字节正在途中。</translation>
    </message>
    <message>
        <source>Destroyed: nothing is left to show.</source>
        <translation>已销毁：没有留下任何可显示的内容。</translation>
    </message>
    <message>
        <source>Some or all of these bytes left. Whether they arrived is not known.</source>
        <translation>这些字节已部分或全部发出。是否到达不得而知。</translation>
    </message>
    <message>
        <source>No bytes were made of it, so nothing could leave.</source>
        <translation>没有为它生成任何字节，因此不可能有内容发出。</translation>
    </message>
    <message>
        <source>These bytes were kept back and never left.</source>
        <translation>这些字节被拦下，从未发出。</translation>
    </message>
    <message>
        <source>These bytes went out, and the server did not take them.</source>
        <translation>这些字节已发出，服务器没有接收。</translation>
    </message>
    <message>
        <source>Are people using it?</source>
        <translation>有人在用吗？</translation>
    </message>
    <message>
        <source>Do people come back?</source>
        <translation>人们会再回来吗？</translation>
    </message>
    <message>
        <source>Which features get used?</source>
        <translation>哪些功能有人用？</translation>
    </message>
    <message>
        <source>Where does the first minute go?</source>
        <translation>第一分钟花在哪里？</translation>
    </message>
    <message>
        <source>Only as numbers per day: the server cannot recognise anybody on another day.</source>
        <translation>只有每天的数字：服务器无法在另一天认出任何人。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>{number} 秒前</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>{number} 分钟前</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>{number} 小时前</translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation>一天多以前</translation>
    </message>
    <message>
        <source>Chats, prompts and answers</source>
        <translation>聊天、提示词和回答</translation>
    </message>
    <message>
        <source>No event has a field that could hold free text. To count a question, only the role of its last message is looked at, never its words.</source>
        <translation>没有任何事件带有可以容纳自由文本的字段。为了给提问计数，只看最后一条消息的角色，绝不看其中的文字。</translation>
    </message>
    <message>
        <source>Files, paths, tool calls and their results</source>
        <translation>文件、路径、工具调用及其结果</translation>
    </message>
    <message>
        <source>Names of agents and chats, and their history</source>
        <translation>智能体和聊天的名称，以及它们的历史</translation>
    </message>
    <message>
        <source>The events that count them have no field for a name, a title, an id or what was said before. What you call things stays with you.</source>
        <translation>统计它们的事件没有存放名称、标题、ID 或先前所说内容的字段。你起的名字只留在你这里。</translation>
    </message>
    <message>
        <source>Names of providers, and of your own and remote models</source>
        <translation>提供商的名称，以及你自己的模型和远程模型的名称</translation>
    </message>
    <message>
        <source>An account, or an id that outlives the running app</source>
        <translation>账号，或在应用退出后仍存续的 ID</translation>
    </message>
    <message>
        <source>The session id is random, lives in memory, and is replaced after an hour of quiet, after a day of use, and each time sharing is switched on. No serial number, no name of yours.</source>
        <translation>会话 ID 是随机的，只存在于内存中；一小时无活动之后、使用满一天之后，以及每次开启分享时，都会更换。没有序列号，也没有你的任何名字。</translation>
    </message>
    <message>
        <source>Device model, exact memory, address or place</source>
        <translation>设备型号、精确内存、地址或位置</translation>
    </message>
    <message>
        <source>Memory goes in ten coarse steps, language and region only where the pair is common. There is no field for a device, an address or a place; what a server sees of every request stands below.</source>
        <translation>内存以十个大致档位发送，语言和地区仅在该组合常见时一并发送。没有存放设备、地址或位置的字段；服务器从每个请求中看到的内容见下文。</translation>
    </message>
    <message>
        <source>{host} (on this computer)</source>
        <translation>{host}（本机）</translation>
    </message>
    <message>
        <source>{host} (Aptabase)</source>
        <translation>{host}（Aptabase）</translation>
    </message>
    <message>
        <source>A text in an event is a word of a closed list, an id of the shipped list of models, or twelve characters of a hash. Anything else is an error, and an event with an error is not sent.</source>
        <translation>事件中的文本，只能是封闭列表中的词、随附模型列表中的 ID，或哈希值的十二个字符。其他任何内容都是错误，带有错误的事件不会发送。</translation>
    </message>
    <message>
        <source>Keys, passwords and provider addresses</source>
        <translation>密钥、密码和提供商地址</translation>
    </message>
    <message>
        <source>Of a provider, only its type is counted, one of seven fixed words. Of a tool server, only how it is spoken to. Of the local server, only that it started.</source>
        <translation>对于提供商，只计其类型，为七个固定词语之一。对于工具服务器，只计通信方式。对于本地服务器，只计它已启动。</translation>
    </message>
    <message>
        <source>The id of a model is sent only if it is on the list that comes with the app. A model you brought is counted without one, and a remote model by a salted hash alone.</source>
        <translation>模型的 ID 仅在它位于应用自带的列表中时才会发送。你自己添加的模型计数时不含 ID，远程模型只含加盐的哈希值。</translation>
    </message>
    <message>
        <source>Token counts and text lengths</source>
        <translation>token 数量和文本长度</translation>
    </message>
    <message>
        <source>The only number an event can carry is the position of a step of the first minute, 0 to 9.</source>
        <translation>事件能带的唯一数字，是第一分钟里某个步骤的位置，0 到 9。</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. The server cannot tell people apart, so it cannot delete what came from one of them.</source>
        <translation>已发送的内容无法收回。服务器分不清谁是谁，因此也无法删除来自某个人的内容。</translation>
    </message>
    <message>
        <source>The server sees the network address of each request. Aptabase keeps the country and region, mixes the address with the system and its language and a salt of the day into an anonymous user of that day, and keeps the address itself no longer.</source>
        <translation>服务器能看到每个请求的网络地址。Aptabase 保留国家和地区，将地址与系统、系统语言和当天的盐混合成当天的一个匿名用户，此后不再保留地址本身。</translation>
    </message>
    <message>
        <source>Whoever guesses the id of a remote model can check the guess against its hash, because the salt is public. And the hash of a model that only one person uses is the same every day.</source>
        <translation>由于盐是公开的，猜出某个远程模型 ID 的人，可以用其哈希值验证猜测。而且，只有一个人使用的模型，其哈希值每天都相同。</translation>
    </message>
    <message>
        <source>Aptabase keeps events of release builds for five years, and those of debug builds for half one.</source>
        <translation>Aptabase 将发布构建的事件保留五年，将调试构建的事件保留半年。</translation>
    </message>
    <message>
        <source>There is no server this build could send to.</source>
        <translation>此构建没有可以发送到的服务器。</translation>
    </message>
    <message>
        <source>What is shared goes to {server} and to nobody else.</source>
        <translation>分享的内容发往 {server}，不会交给其他任何人。</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>{note}, {state}</source>
        <translation>{note}，{state}</translation>
    </message>
</context>
</TS>
