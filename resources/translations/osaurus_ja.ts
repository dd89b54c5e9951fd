<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutPopover</name>
    <message>
        <source>About anonymous usage data</source>
        <translation>匿名の使用状況データについて</translation>
    </message>
    <message>
        <source>Which features, models and kinds of provider get used, how much memory this computer has in coarse steps, and the version of the app, the system and its language. It shows us what to improve.</source>
        <translation>使われた機能、モデル、プロバイダーの種類、このコンピューターのおおまかなメモリ容量、そしてアプリとシステムのバージョンと言語。改善すべき点を知るためのものです。</translation>
    </message>
    <message>
        <source>What you write or read: chats, prompts, answers, files, keys, names. Nor any number that stands for you or this computer.</source>
        <translation>あなたが書くもの、読むもの：チャット、プロンプト、回答、ファイル、キー、名前。あなたやこのコンピューターを表す番号も収集しません。</translation>
    </message>
    <message>
        <source>What this shares</source>
        <translation>共有されるもの</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>決して収集しないもの</translation>
    </message>
    <message>
        <source>See exactly what</source>
        <translation>正確な内容を見る</translation>
    </message>
    <message>
        <source>Change your mind any time in Settings → Privacy.</source>
        <translation>「設定 → プライバシー」でいつでも変更できます。</translation>
    </message>
    <message>
        <source>Sharing is on</source>
        <translation>共有はオンです</translation>
    </message>
    <message>
        <source>Events go out as things happen.</source>
        <translation>イベントは起きるたびに送り出されます。</translation>
    </message>
    <message>
        <source>Nothing is recorded any more. What was sent before cannot be called back.</source>
        <translation>これ以降は何も記録されません。すでに送信されたものは取り戻せません。</translation>
    </message>
    <message>
        <source>Sharing is off</source>
        <translation>共有はオフです</translation>
    </message>
    <message>
        <source>Nothing can be sent</source>
        <translation>何も送信できません</translation>
    </message>
    <message>
        <source>A few first facts wait in memory for your answer, and nowhere else.</source>
        <translation>最初のいくつかの項目が、メモリの中だけであなたの答えを待っています。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>まだ何も送信されていません</translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>エージェントを作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>For example, Dino</source>
        <translation>例：ディノ</translation>
    </message>
    <message>
        <source>Comes with Osaurus and stays as it is. Duplicate it to give the copy a name and a face.</source>
        <translation>Osaurusに付属するもので、変更できません。複製すれば、名前と顔を付けられます。</translation>
    </message>
</context>
<context>
    <name>AgentsPane</name>
    <message>
        <source>Whom you talk to. Two come with Osaurus; give others a name and a face of your own.</source>
        <translation>あなたの話し相手です。2つはOsaurusに付属しています。ほかにも、好きな名前と顔で作れます。</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>新規エージェント</translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation>エージェントはまだありません</translation>
    </message>
    <message>
        <source>An agent answers in the chat.</source>
        <translation>エージェントはチャットで答えます。</translation>
    </message>
    <message>
        <source>assistant character face name duplicate delete</source>
        <translation>アシスタント キャラクター 顔 アイコン 名前 複製 コピー 削除</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that an agent was created. Not its name or its face.</source>
        <translation>使用状況データを共有している場合、エージェントが作成されたことを数えます。名前や顔は含みません。</translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation>まだ作成されていません</translation>
    </message>
    <message>
        <source>Comes with Osaurus</source>
        <translation>Osaurusに付属</translation>
    </message>
    <message>
        <source>The new agent was discarded.</source>
        <translation>新規エージェントを破棄しました。</translation>
    </message>
    <message>
        <source>Agent created.</source>
        <translation>エージェントを作成しました。</translation>
    </message>
    <message>
        <source>Agent duplicated.</source>
        <translation>エージェントを複製しました。</translation>
    </message>
    <message>
        <source>Agent “{name}” was deleted.</source>
        <translation>エージェント「{name}」を削除しました。</translation>
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
        <translation>匿名の使用状況データを共有</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <translation>共有しない</translation>
    </message>
    <message>
        <source>What we collect…</source>
        <translation>収集するデータ…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit Osaurus</source>
        <translation>Osaurusを終了</translation>
    </message>
    <message>
        <source>nothing is recorded</source>
        <translation>何も記録されません</translation>
    </message>
    <message>
        <source>nothing has been sent</source>
        <translation>まだ何も送信されていません</translation>
    </message>
</context>
<context>
    <name>AppearanceChoice</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Search the catalogue</source>
        <translation>カタログを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>イベントについて</translation>
    </message>
    <message>
        <source>No event or property matches.</source>
        <translation>一致するイベントやプロパティはありません。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>ConfigureAiPage</name>
    <message>
        <source>Give it a brain</source>
        <translation>頭脳をつなぎましょう</translation>
    </message>
    <message>
        <source>Connect a provider you trust. Its key goes to that provider and to nobody else.</source>
        <translation>信頼できるプロバイダーを接続します。キーはそのプロバイダーに渡され、ほかの誰にも渡りません。</translation>
    </message>
    <message>
        <source>The young dinosaur at its laptop holds up a golden key</source>
        <translation>子どもの恐竜がノートパソコンの前で金色の鍵を掲げています</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Press Continue to try again, or keep the key in memory until Osaurus quits.</source>
        <translation>「続ける」でもう一度試すか、Osaurusを終了するまでキーをメモリに保持してください。</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a provider of type &lt;b&gt;{type}&lt;/b&gt; was added. Not its name, address, key or models.</source>
        <translation>使用状況データを共有している場合、種類が&lt;b&gt;{type}&lt;/b&gt;のプロバイダーが追加されたことを数えます。名前、アドレス、キー、モデルは含みません。</translation>
    </message>
    <message>
        <source>Saved; type to replace it</source>
        <translation>保存済み。置き換えるには入力</translation>
    </message>
    <message>
        <source>Only if the server wants one</source>
        <translation>サーバーが求める場合のみ</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>Share anonymous usage data</source>
        <translation>匿名の使用状況データを共有</translation>
    </message>
    <message>
        <source>Alt+S</source>
        <comment>checks Share anonymous usage data</comment>
        <translation>Alt+S</translation>
    </message>
    <message>
        <source>About anonymous usage data</source>
        <translation>匿名の使用状況データについて</translation>
    </message>
    <message>
        <source>Alt+A</source>
        <comment>presses About anonymous usage data</comment>
        <translation>Alt+A</translation>
    </message>
    <message>
        <source>You can turn it on any time in Settings → Privacy.</source>
        <translation>「設定 → プライバシー」でいつでもオンにできます。</translation>
    </message>
    <message>
        <source>Which features get used, never what you write. It shows us what to improve next.</source>
        <translation>使われた機能を共有します。書いた内容は決して含みません。次に改善すべき点を知るためのものです。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>That agent is not there any more.</source>
        <translation>そのエージェントはもうありません。</translation>
    </message>
    <message>
        <source>This agent came with Osaurus. Duplicate it to change it.</source>
        <translation>このエージェントはOsaurusに付属するものです。変更するには複製してください。</translation>
    </message>
    <message>
        <source>The provider does not accept this key. Check that it is whole and has not been withdrawn.</source>
        <translation>プロバイダーがこのキーを受け付けません。キーに欠けがないか、取り消されていないか確認してください。</translation>
    </message>
    <message>
        <source>Key and address do not fit each other, or the key is not valid. Copy both from the page of the same resource.</source>
        <translation>キーとアドレスが合っていないか、キーが有効ではありません。同じリソースのページから両方をコピーしてください。</translation>
    </message>
    <message>
        <source>The provider wants a key, and there is none yet. Enter one.</source>
        <translation>プロバイダーにはキーが必要ですが、まだありません。入力してください。</translation>
    </message>
    <message>
        <source>This key is limited to other services, apps or addresses. Lift the limit in your account there, or make another key.</source>
        <translation>このキーは、ほかのサービス、アプリ、アドレスに限定されています。プロバイダーのアカウントで制限を解除するか、別のキーを作成してください。</translation>
    </message>
    <message>
        <source>The provider knows this key but does not let it list models. Look at its permissions in your account there.</source>
        <translation>プロバイダーはこのキーを認識していますが、モデルの一覧取得を許可していません。プロバイダーのアカウントで権限を確認してください。</translation>
    </message>
    <message>
        <source>The account behind this key is closed or blocked. Write to the provider.</source>
        <translation>このキーのアカウントは閉鎖または停止されています。プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>This service is not switched on for the project of the key. Switch it on in the provider&apos;s console and wait a few minutes.</source>
        <translation>このキーのプロジェクトでは、このサービスが有効になっていません。プロバイダーのコンソールで有効にし、数分待ってください。</translation>
    </message>
    <message>
        <source>The provider does not serve the country or region that this connection comes from.</source>
        <translation>プロバイダーは、この接続元の国または地域ではサービスを提供していません。</translation>
    </message>
    <message>
        <source>The provider lets in only certain networks, and this one is not among them. Ask whoever looks after it.</source>
        <translation>プロバイダーは特定のネットワークだけを許可しており、このネットワークは含まれていません。管理している人に問い合わせてください。</translation>
    </message>
    <message>
        <source>There is a server, but no list of models at this address. Check the address and the type.</source>
        <translation>サーバーはありますが、このアドレスにモデルの一覧がありません。アドレスと種類を確認してください。</translation>
    </message>
    <message>
        <source>The server does not know the version of the protocol that is spoken here. Check the address and the type.</source>
        <translation>サーバーが、ここで使うプロトコルのバージョンに対応していません。アドレスと種類を確認してください。</translation>
    </message>
    <message>
        <source>The provider was asked too often in a short time. Wait a minute, then try again.</source>
        <translation>短い間にプロバイダーへの問い合わせが多すぎました。1分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The account has no credit left or has reached its limit. Look at its billing page.</source>
        <translation>アカウントの残高がないか、上限に達しています。プロバイダーの請求ページを確認してください。</translation>
    </message>
    <message>
        <source>The provider has too much to do just now. Try again in a few minutes.</source>
        <translation>プロバイダーが混み合っています。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server is still loading its model. Try again in a moment.</source>
        <translation>サーバーがまだモデルを読み込んでいます。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The provider refused the question. Check that the type fits this provider.</source>
        <translation>プロバイダーが問い合わせを拒否しました。種類がこのプロバイダーに合っているか確認してください。</translation>
    </message>
    <message>
        <source>The provider has trouble of its own just now. Try again in a few minutes.</source>
        <translation>プロバイダー側で問題が起きています。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>A web page answered where a provider should. Check the address: it often ends in /v1.</source>
        <translation>プロバイダーではなくWebページが応答しました。アドレスを確認してください。多くの場合、末尾は/v1です。</translation>
    </message>
    <message>
        <source>Something answered, but not like a provider of this type. Choose another type or address.</source>
        <translation>応答がありましたが、この種類のプロバイダーのものではありません。別の種類またはアドレスを選んでください。</translation>
    </message>
    <message>
        <source>The server points to another address, and the key is not sent there. Enter the address that it leads to.</source>
        <translation>サーバーが別のアドレスを示しましたが、キーはそこには送信されません。転送先のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Check your connection, then try again.</source>
        <translation>プロバイダーが時間内に応答しませんでした。接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check your connection, and that the server runs.</source>
        <translation>このアドレスからは応答がありません。接続と、サーバーが動いているかを確認してください。</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling of the address, and your connection.</source>
        <translation>この名前のサーバーは見つかりませんでした。アドレスのつづりと接続を確認してください。</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate is not one that this computer trusts.</source>
        <translation>接続が安全ではありません。サーバーの証明書は、このコンピューターが信頼するものではありません。</translation>
    </message>
    <message>
        <source>The answer was far too large for a list of models. Check the address.</source>
        <translation>モデルの一覧にしては応答が大きすぎます。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The system keychain did not give the key. Unlock it, then try again.</source>
        <translation>システムのキーチェーンからキーを取得できませんでした。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>テストを中止しました。</translation>
    </message>
    <message>
        <source>The test failed in a way that we did not expect. Try again.</source>
        <translation>予期しない理由でテストに失敗しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Give it a name, a short one will do.</source>
        <translation>名前を付けてください。短くてかまいません。</translation>
    </message>
    <message>
        <source>That name has a line break or an invisible character in it. Type it again by hand.</source>
        <translation>名前に改行または見えない文字が含まれています。手で入力し直してください。</translation>
    </message>
    <message>
        <source>That name has a mark in it that turns the writing around. Type it again by hand.</source>
        <translation>名前に文字の向きを反転させる記号が含まれています。手で入力し直してください。</translation>
    </message>
    <message>
        <source>Enter the address of the server, such as https://example.com/v1.</source>
        <translation>サーバーのアドレスを入力してください。例：https://example.com/v1</translation>
    </message>
    <message>
        <source>That is too long for an address. Copy it again.</source>
        <translation>アドレスとしては長すぎます。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>That address has a space or a line break in it. Copy it again.</source>
        <translation>アドレスに空白または改行が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>That is not an address. It looks like https://example.com/v1.</source>
        <translation>これはアドレスではありません。https://example.com/v1のような形です。</translation>
    </message>
    <message>
        <source>An address begins with https://, or with http:// on this computer.</source>
        <translation>アドレスはhttps://で始まります。このコンピューター上ならhttp://も使えます。</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; the key has a field of its own.</source>
        <translation>アドレスにユーザー名とパスワードを含めないでください。キーには専用の欄があります。</translation>
    </message>
    <message>
        <source>Leave out the part of the address from the question mark or hash on.</source>
        <translation>アドレスの疑問符またはハッシュ記号（#）以降は取り除いてください。</translation>
    </message>
    <message>
        <source>Use https://, so that nobody on the way can read the key. Plain http:// is for this computer only.</source>
        <translation>途中で誰にもキーを読まれないように、https://を使ってください。http://はこのコンピューター専用です。</translation>
    </message>
    <message>
        <source>Enter the key. The provider shows it in its account settings.</source>
        <translation>キーを入力してください。プロバイダーのアカウント設定に表示されています。</translation>
    </message>
    <message>
        <source>That is too short for a key. Copy it again, whole.</source>
        <translation>キーとしては短すぎます。全体をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>That is too long for a key. Copy only the key.</source>
        <translation>キーとしては長すぎます。キーだけをコピーしてください。</translation>
    </message>
    <message>
        <source>There is a line break in the key. Copy it again, as one line.</source>
        <translation>キーに改行が含まれています。1行としてもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Keys are made of letters, digits and signs without spaces. Copy it again.</source>
        <translation>キーは英字、数字、記号からなり、空白は含みません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>That name is too long. Use {most} characters or fewer.</source>
        <translation>名前が長すぎます。{most}文字以内にしてください。</translation>
    </message>
    <message>
        <source>Another new one was begun meanwhile. Finish or cancel that one first.</source>
        <translation>その間に別の新規作成が始まっています。先にそれを完了するか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>まだ何も入っていません。</translation>
    </message>
    <message>
        <source>That is far too long for a list of servers.</source>
        <translation>サーバーの一覧にしては長すぎます。</translation>
    </message>
    <message>
        <source>That file cannot be opened. Choose another one, or paste what is in it.</source>
        <translation>このファイルは開けません。別のファイルを選ぶか、内容を貼り付けてください。</translation>
    </message>
    <message>
        <source>That file holds no text. Choose the one in which the other client keeps its servers.</source>
        <translation>このファイルにはテキストがありません。ほかのクライアントがサーバーを保存しているファイルを選んでください。</translation>
    </message>
    <message>
        <source>It ends too early: a brace, a bracket or a quotation mark is still open.</source>
        <translation>途中で終わっています。波かっこ、角かっこ、または引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>A name in straight quotation marks, such as &quot;command&quot;, should stand here.</source>
        <translation>ここには、&quot;command&quot;のように半角の引用符で囲んだ名前が必要です。</translation>
    </message>
    <message>
        <source>A comma or a closing brace is missing before this.</source>
        <translation>この前にコンマまたは閉じ波かっこがありません。</translation>
    </message>
    <message>
        <source>A colon is missing between the name and what belongs to it.</source>
        <translation>名前と値の間にコロンがありません。</translation>
    </message>
    <message>
        <source>Here should be a text in straight quotation marks, a number, a list or braces.</source>
        <translation>ここには、半角の引用符で囲んだテキスト、数値、リスト、または波かっこが必要です。</translation>
    </message>
    <message>
        <source>A text in quotation marks must not go over the end of a line.</source>
        <translation>引用符で囲んだテキストは、行をまたげません。</translation>
    </message>
    <message>
        <source>In JSON a backslash is written twice, as in C:\\Tools.</source>
        <translation>JSONではバックスラッシュを2つ重ねて書きます。例：C:\\Tools</translation>
    </message>
    <message>
        <source>There is more after the last closing brace. Put only one file in here.</source>
        <translation>最後の閉じ波かっこの後に、まだ続きがあります。入れるのは1つのファイルだけにしてください。</translation>
    </message>
    <message>
        <source>Braces and brackets are nested too deeply for a list of servers.</source>
        <translation>サーバーの一覧にしては、かっこの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>It should begin with an opening brace.</source>
        <translation>開き波かっこで始まる必要があります。</translation>
    </message>
    <message>
        <source>There are no servers in it. Look for the part that is called mcpServers.</source>
        <translation>サーバーが含まれていません。mcpServersという部分を探してください。</translation>
    </message>
    <message>
        <source>The system did not take it: {why}. Nothing has changed.</source>
        <translation>システムが受け付けませんでした（{why}）。何も変更されていません。</translation>
    </message>
    <message>
        <source>That provider is not there any more.</source>
        <translation>そのプロバイダーはもうありません。</translation>
    </message>
    <message>
        <source>This is no server: between its braces there should be a command or a url.</source>
        <translation>これはサーバーではありません。波かっこの中にcommandまたはurlが必要です。</translation>
    </message>
    <message>
        <source>It has neither a command nor a url, so there is no way to reach it.</source>
        <translation>commandもurlもないため、接続する方法がありません。</translation>
    </message>
    <message>
        <source>It has a command and a url. Keep the one by which it is reached.</source>
        <translation>commandとurlの両方があります。接続に使う方だけを残してください。</translation>
    </message>
    <message>
        <source>Its type is none that is known: http, sse or stdio.</source>
        <translation>typeが未知のものです。使えるのはhttp、sse、stdioです。</translation>
    </message>
    <message>
        <source>Its type does not go with the rest: stdio wants a command, http a url.</source>
        <translation>typeがほかの内容と合っていません。stdioにはcommand、httpにはurlが必要です。</translation>
    </message>
    <message>
        <source>A command, a url, a folder and each argument must be text in quotation marks.</source>
        <translation>command、url、フォルダー、各引数は、引用符で囲んだテキストでなければなりません。</translation>
    </message>
    <message>
        <source>The arguments must be a list in square brackets.</source>
        <translation>引数は角かっこで囲んだリストでなければなりません。</translation>
    </message>
    <message>
        <source>The environment and the headers must be names with a text each, in braces.</source>
        <translation>環境変数とヘッダーは、波かっこの中に、名前とそれぞれのテキストで書かなければなりません。</translation>
    </message>
    <message>
        <source>You have a server of that name already, so this one will be called {names}.</source>
        <translation>同じ名前のサーバーがすでにあるため、次の名前になります：{names}</translation>
    </message>
    <message>
        <source>Not taken over, because Osaurus has no use for it: {names}.</source>
        <translation>Osaurusでは使わないため、取り込まれません：{names}</translation>
    </message>
    <message>
        <source>Stands there twice, and the last one counts: {names}.</source>
        <translation>2回書かれているため、最後のものが有効になります：{names}</translation>
    </message>
    <message>
        <source>Its type is sse, the older form of http. It is kept as http.</source>
        <translation>typeがhttpの古い形式のsseです。httpとして保存されます。</translation>
    </message>
    <message>
        <source>Only a reference to something in the other client; type the value in here later: {names}.</source>
        <translation>ほかのクライアント内の値への参照だけです。あとでここに値を入力してください：{names}</translation>
    </message>
    <message>
        <source>One of its arguments looks like a key. Arguments are kept in a plain file, unlike secret variables.</source>
        <translation>引数の1つがキーのように見えます。シークレット変数と違い、引数は通常のファイルに保存されます。</translation>
    </message>
    <message>
        <source>Another server has that name. Give this one a name of its own.</source>
        <translation>別のサーバーが同じ名前を使っています。固有の名前を付けてください。</translation>
    </message>
    <message>
        <source>Enter the program that starts the server, such as npx or uvx.</source>
        <translation>npxやuvxなど、サーバーを起動するプログラムを入力してください。</translation>
    </message>
    <message>
        <source>The command is the program alone. What follows it belongs into the arguments.</source>
        <translation>コマンドはプログラムだけです。それに続くものは引数に入れてください。</translation>
    </message>
    <message>
        <source>There is a line break or an invisible character in it. Type it again by hand.</source>
        <translation>改行または見えない文字が含まれています。手で入力し直してください。</translation>
    </message>
    <message>
        <source>Enter the whole path of the folder, from its very beginning.</source>
        <translation>フォルダーのパス全体を、先頭から入力してください。</translation>
    </message>
    <message>
        <source>Give this line a name, or remove it.</source>
        <translation>この行に名前を付けるか、行を削除してください。</translation>
    </message>
    <message>
        <source>The name of a variable has no equals sign and no invisible character in it.</source>
        <translation>変数の名前には、等号も見えない文字も使えません。</translation>
    </message>
    <message>
        <source>The name of a header is made of letters, digits and hyphens, without spaces.</source>
        <translation>ヘッダーの名前は英字、数字、ハイフンからなり、空白は含みません。</translation>
    </message>
    <message>
        <source>That name stands here twice. Keep one of the two.</source>
        <translation>この名前はここに2回あります。どちらか1つを残してください。</translation>
    </message>
    <message>
        <source>Enter the value, or remove this line.</source>
        <translation>値を入力するか、この行を削除してください。</translation>
    </message>
    <message>
        <source>Type the value again: what the keychain has kept is not shown in the open.</source>
        <translation>値を入力し直してください。キーチェーンに保管されたものは表示されません。</translation>
    </message>
    <message>
        <source>There is a character in the value that no program can be given. Copy it again.</source>
        <translation>値に、どのプログラムにも渡せない文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>A header is one line of plain characters. Copy the value again.</source>
        <translation>ヘッダーは通常の文字だけの1行です。値をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>That is too long. Use {most} characters or fewer.</source>
        <translation>長すぎます。{most}文字以内にしてください。</translation>
    </message>
    <message>
        <source>That is too much: {arguments} arguments and {variables} variables are the most.</source>
        <translation>多すぎます。引数は{arguments}個、変数は{variables}個までです。</translation>
    </message>
    <message>
        <source>That server is not there any more.</source>
        <translation>そのサーバーはもうありません。</translation>
    </message>
    <message>
        <source>This system offers no keychain; install and start one, such as GNOME Keyring or KWallet.</source>
        <translation>このシステムにはキーチェーンがありません。GNOME KeyringやKWalletなどをインストールして起動してください。</translation>
    </message>
    <message>
        <source>The system keychain is locked; unlock it and try again.</source>
        <translation>システムのキーチェーンがロックされています。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system keychain refused; open its own program to see why, then try again.</source>
        <translation>システムのキーチェーンが拒否しました。キーチェーンのプログラムを開いて理由を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system keychain did not answer; answer its dialog if there is one, then try again.</source>
        <translation>システムのキーチェーンが応答しませんでした。ダイアログがあれば答えてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{file} was written by a newer Osaurus; update this one.</source>
        <translation>{file}は、より新しいOsaurusで書かれました。こちらをアップデートしてください。</translation>
    </message>
    <message>
        <source>Another Osaurus has kept {file} locked for {seconds:.0f} seconds; close it and try again.</source>
        <translation>別のOsaurusが{file}を{seconds:.0f}秒間ロックしています。それを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file}に書き込めません（{why}）。</translation>
    </message>
    <message>
        <source>The app key does not look like A-EU-…, A-US-…, A-DEV-… or A-SH-…; copy it again.</source>
        <translation>アプリキーがA-EU-…、A-US-…、A-DEV-…、A-SH-…の形になっていません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>A key that begins with A-SH- needs the address of its server in APTABASE_HOST.</source>
        <translation>A-SH-で始まるキーには、APTABASE_HOSTにサーバーのアドレスが必要です。</translation>
    </message>
    <message>
        <source>APTABASE_HOST is not an address such as https://aptabase.example.org.</source>
        <translation>APTABASE_HOSTが、https://aptabase.example.orgのようなアドレスではありません。</translation>
    </message>
    <message>
        <source>APTABASE_HOST must begin with https:// unless it is on this computer.</source>
        <translation>APTABASE_HOSTは、このコンピューター上でない限り、https://で始まる必要があります。</translation>
    </message>
    <message>
        <source>The system keychain did not give the key it should hold; unlock it, or set the key again.</source>
        <translation>システムのキーチェーンから、そこにあるはずのキーを取得できませんでした。ロックを解除するか、キーを設定し直してください。</translation>
    </message>
    <message>
        <source>{status} in {milliseconds} ms</source>
        <translation>{status}、{milliseconds}ミリ秒</translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation>証明書が信頼されていません</translation>
    </message>
    <message>
        <source>the proxy cannot be used</source>
        <translation>プロキシを使えません</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>時間内に接続できませんでした</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>プロキシが拒否しました</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>the answer was not HTTP</source>
        <translation>応答がHTTPではありませんでした</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>Your administrator has turned sharing off on this computer.</source>
        <translation>このコンピューターでは、管理者が共有をオフにしています。</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy on this computer cannot be read, so sharing is off.</source>
        <translation>このコンピューターの管理者ポリシーを読み取れないため、共有はオフです。</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set for this app, so sharing is off.</source>
        <translation>このアプリにDO_NOT_TRACKが設定されているため、共有はオフです。</translation>
    </message>
    <message>
        <source>Once for each question that a person or a program asks, on every surface.</source>
        <translation>人やプログラムが質問するたびに1回。どの画面や経路からの質問も数えます。</translation>
    </message>
    <message>
        <source>The steps that an agent takes to answer one question are not counted. Only the role of the last message is looked at, never its words.</source>
        <translation>1つの質問に答えるためにエージェントが行う手順は数えません。見るのは最後のメッセージの役割だけで、その言葉は決して見ません。</translation>
    </message>
    <message>
        <source>The main measure: whether the app is used for what it is there for, and with which kinds of models.</source>
        <translation>アプリが本来の目的に使われているか、どの種類のモデルで使われているか。これが主な指標です。</translation>
    </message>
    <message>
        <source>Where the question was asked.</source>
        <translation>質問された場所。</translation>
    </message>
    <message>
        <source>What kind of model answers: Apple&apos;s own, one on this computer, or one at a provider.</source>
        <translation>答えるモデルの種類：Apple製のもの、このコンピューター上のもの、プロバイダーのもの。</translation>
    </message>
    <message>
        <source>The kind of engine or provider, as a fixed word. Never the name or address you gave it.</source>
        <translation>エンジンまたはプロバイダーの種類を、決まった語で。あなたが付けた名前やアドレスは決して含みません。</translation>
    </message>
    <message>
        <source>The model&apos;s id, only when it is on the shipped list of models. Left out for a model you brought yourself, and always for a remote one.</source>
        <translation>モデルのID。同梱のモデル一覧にある場合だけ送ります。自分で用意したモデルでは省き、リモートモデルでは常に省きます。</translation>
    </message>
    <message>
        <source>Remote models only: twelve characters of a salted hash of the model&apos;s id, to count how many different ones there are.</source>
        <translation>リモートモデルのみ：モデルのIDのソルト付きハッシュから12文字。異なるモデルがいくつあるかを数えるためのものです。</translation>
    </message>
    <message>
        <source>Whether an agent run over HTTP asked, rather than a plain request.</source>
        <translation>通常のリクエストではなく、HTTP経由のエージェント実行が質問したかどうか。</translation>
    </message>
    <message>
        <source>Whether the answer was wanted piece by piece.</source>
        <translation>回答を少しずつ受け取る指定だったかどうか。</translation>
    </message>
    <message>
        <source>Each time a person starts a new conversation in the app.</source>
        <translation>ユーザーがアプリで新しい会話を始めるたび。</translation>
    </message>
    <message>
        <source>How many conversations there are beside the single questions.</source>
        <translation>個々の質問とは別に、会話がいくつあるか。</translation>
    </message>
    <message>
        <source>Once when an agent run has been accepted and begins.</source>
        <translation>エージェントの実行が受け付けられ、始まったときに1回。</translation>
    </message>
    <message>
        <source>Whether agents are set to work, and from where.</source>
        <translation>エージェントが使われているか、どこから使われているか。</translation>
    </message>
    <message>
        <source>Who started it: a request over HTTP, or the app itself (in the background, on a schedule, for a plugin).</source>
        <translation>開始したもの：HTTP経由のリクエスト、またはアプリ自身（バックグラウンド、スケジュール、プラグインのため）。</translation>
    </message>
    <message>
        <source>Once each time the app starts.</source>
        <translation>アプリが起動するたびに1回。</translation>
    </message>
    <message>
        <source>The baseline that everything else is compared with: on how many computers Osaurus is in use on a day.</source>
        <translation>ほかのすべてと比べる基準となる、1日にOsaurusが使われているコンピューターの台数。</translation>
    </message>
    <message>
        <source>Each time the local server has begun to listen. Its port and address are not attached.</source>
        <translation>ローカルサーバーが待ち受けを始めるたび。ポートとアドレスは付けません。</translation>
    </message>
    <message>
        <source>Whether people keep the server running, or only try it once.</source>
        <translation>サーバーが動かし続けられているか、一度試されただけか。</translation>
    </message>
    <message>
        <source>When a model of the shipped list has been downloaded and every file was checked on disk.</source>
        <translation>同梱の一覧にあるモデルがダウンロードされ、ディスク上ですべてのファイルの確認が済んだとき。</translation>
    </message>
    <message>
        <source>Which models people want on their own computers, and how large they can be.</source>
        <translation>自分のコンピューターで使いたいと思われているモデルはどれか、どれくらいの大きさまでよいか。</translation>
    </message>
    <message>
        <source>The model&apos;s id, from the shipped list.</source>
        <translation>同梱の一覧にあるモデルのID。</translation>
    </message>
    <message>
        <source>Its coarse size, from the same list.</source>
        <translation>同じ一覧にある、おおまかなサイズ。</translation>
    </message>
    <message>
        <source>How it is compressed, from the same list.</source>
        <translation>同じ一覧にある、圧縮の方式。</translation>
    </message>
    <message>
        <source>Whether it understands pictures, from the same list.</source>
        <translation>同じ一覧にある、画像を理解できるかどうか。</translation>
    </message>
    <message>
        <source>When a person has added a provider. Not on edits, and not for ones that were merely found on the network.</source>
        <translation>ユーザーがプロバイダーを追加したとき。編集や、ネットワークで見つかっただけのものは含みません。</translation>
    </message>
    <message>
        <source>Which kinds of providers to support well.</source>
        <translation>どの種類のプロバイダーにしっかり対応すべきか。</translation>
    </message>
    <message>
        <source>The kind of provider, as a fixed word. Never its name, address or key.</source>
        <translation>プロバイダーの種類を、決まった語で。名前、アドレス、キーは決して含みません。</translation>
    </message>
    <message>
        <source>When a person has added an MCP server with tools. Not on edits.</source>
        <translation>ユーザーがツールを持つMCPサーバーを追加したとき。編集は含みません。</translation>
    </message>
    <message>
        <source>Whether tools are used, and over which transport.</source>
        <translation>ツールが使われているか、どのトランスポートで使われているか。</translation>
    </message>
    <message>
        <source>How the server is spoken to. Never its command, address or arguments.</source>
        <translation>サーバーとの通信方法。コマンド、アドレス、引数は決して含みません。</translation>
    </message>
    <message>
        <source>When a person has created an agent. The built-in ones do not count.</source>
        <translation>ユーザーがエージェントを作成したとき。付属のものは数えません。</translation>
    </message>
    <message>
        <source>Whether people make agents of their own.</source>
        <translation>自分のエージェントが作られているか。</translation>
    </message>
    <message>
        <source>Once for each run of the first-run assistant.</source>
        <translation>初回ガイドの実行ごとに1回。</translation>
    </message>
    <message>
        <source>How many people begin.</source>
        <translation>何人が始めるか。</translation>
    </message>
    <message>
        <source>Each time a step of the first-run assistant comes into view, also when Back returns to it.</source>
        <translation>初回ガイドのステップが表示されるたび。「戻る」で戻ったときも含みます。</translation>
    </message>
    <message>
        <source>Where people stop.</source>
        <translation>どこでやめるか。</translation>
    </message>
    <message>
        <source>The step.</source>
        <translation>ステップ。</translation>
    </message>
    <message>
        <source>Its position, counted from 0.</source>
        <translation>0から数えた位置。</translation>
    </message>
    <message>
        <source>When Skip is chosen on a step of the first-run assistant.</source>
        <translation>初回ガイドのステップで「スキップ」が選ばれたとき。</translation>
    </message>
    <message>
        <source>Which steps people do not want.</source>
        <translation>求められていないのはどのステップか。</translation>
    </message>
    <message>
        <source>When the first-run assistant ends after the question was answered.</source>
        <translation>質問に答えた後、初回ガイドが終わったとき。</translation>
    </message>
    <message>
        <source>How many people come through, and how the others leave.</source>
        <translation>何人が最後まで進み、ほかの人はどのように離れるか。</translation>
    </message>
    <message>
        <source>The step that was in view.</source>
        <translation>表示されていたステップ。</translation>
    </message>
    <message>
        <source>How it ended.</source>
        <translation>終わり方。</translation>
    </message>
    <message>
        <source>At most once per install: the first time a chat comes into view after the first-run assistant has ended.</source>
        <translation>インストールごとに最大1回：初回ガイドが終わった後、初めてチャットが表示されたとき。</translation>
    </message>
    <message>
        <source>Whether new people ever reach the chat.</source>
        <translation>新しいユーザーがチャットまでたどり着くか。</translation>
    </message>
    <message>
        <source>At most once per install: when the first message is sent from the chat in the app.</source>
        <translation>インストールごとに最大1回：アプリのチャットから最初のメッセージが送られたとき。</translation>
    </message>
    <message>
        <source>Whether new people ever ask anything.</source>
        <translation>新しいユーザーが実際に何か質問するか。</translation>
    </message>
    <message>
        <source>This computer&apos;s memory in coarse steps of gigabytes, so that what happens on small and large machines can be told apart. The exact size is not sent.</source>
        <translation>このコンピューターのメモリを、ギガバイト単位のおおまかな段階で。小さなマシンと大きなマシンで起きることを区別するためです。正確な容量は送信されません。</translation>
    </message>
</context>
<context>
    <name>CreateAgentPage</name>
    <message>
        <source>Meet your first agent</source>
        <translation>最初のエージェントを迎えましょう</translation>
    </message>
    <message>
        <source>It answers in the chat. Give it a name and a face; change both later.</source>
        <translation>チャットで答えます。名前と顔を付けてください。どちらも後で変えられます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>For example, Dino</source>
        <translation>例：ディノ</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that an agent was created. Not its name or its face.</source>
        <translation>使用状況データを共有している場合、エージェントが作成されたことを数えます。名前や顔は含みません。</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Share Anonymous Usage Data</source>
        <translation>匿名の使用状況データを共有</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有する</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <translation>共有しない</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>At {url}</source>
        <translation>接続先：{url}</translation>
    </message>
    <message>
        <source>Starts {command}</source>
        <translation>起動：{command}</translation>
    </message>
    <message>
        <source>Into the keychain: {names}.</source>
        <translation>キーチェーンに保管：{names}</translation>
    </message>
    <message>
        <source>Into a plain file: {names}.</source>
        <translation>通常のファイルに保存：{names}</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}：{problem}</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>{line}行目：{problem}</translation>
    </message>
</context>
<context>
    <name>EventArticle</name>
    <message>
        <source>Example of {event}</source>
        <translation>{event}の例</translation>
    </message>
    <message>
        <source>Its properties</source>
        <translation>固有のプロパティ</translation>
    </message>
    <message>
        <source>It has none of its own: that it happened is all it says.</source>
        <translation>固有のプロパティはありません。起きたことだけを伝えます。</translation>
    </message>
    <message>
        <source>With every event</source>
        <translation>すべてのイベントに付くもの</translation>
    </message>
    <message>
        <source>As it would leave this computer</source>
        <translation>このコンピューターから送り出されるときの形</translation>
    </message>
    <message>
        <source>With the facts of this computer. Time and session id are made up; nothing is recorded for it.</source>
        <translation>このコンピューターの情報で作った例です。時刻とセッションIDは架空のもので、このために記録されるものは何もありません。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>目的：{why}</translation>
    </message>
    <message>
        <source>{kind},
optional</source>
        <translation>{kind}、
任意</translation>
    </message>
    <message>
        <source>12 characters out of 0 to 9 and a to f.</source>
        <translation>0～9とa～fからなる12文字。</translation>
    </message>
    <message>
        <source>What surrounds it, field by field</source>
        <translation>イベントを包むもの（フィールドごと）</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>About this event</source>
        <translation>このイベントについて</translation>
    </message>
    <message>
        <source>The bytes of this event</source>
        <translation>このイベントのバイト列</translation>
    </message>
    <message>
        <source>The headers of the request</source>
        <translation>リクエストのヘッダー</translation>
    </message>
    <message>
        <source>The body of the request</source>
        <translation>リクエストの本文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Byte for byte, on one line</source>
        <translation>1バイトも変えずに1行で</translation>
    </message>
    <message>
        <source>Sides of this event</source>
        <translation>このイベントの見方</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>It has not been part of a request.</source>
        <translation>リクエストに含まれたことはありません。</translation>
    </message>
    <message>
        <source>The whole request, as it was handed over; only the key is masked here. Events in it: {number}.</source>
        <translation>引き渡されたままのリクエスト全体です。キーだけはここでは伏せています。含まれるイベント：{number}</translation>
    </message>
</context>
<context>
    <name>FaceTiles</name>
    <message>
        <source>Green, with a sprout</source>
        <translation>緑、新芽つき</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>顔</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>new</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>When it happened, in UTC, to the millisecond.</source>
        <translation>起きた時刻（UTC、ミリ秒まで）。</translation>
    </message>
    <message>
        <source>Random, in memory only; a new one after an hour of quiet, a day of use, or a yes.</source>
        <translation>ランダムで、メモリの中だけにあります。1時間使われないとき、1日使ったとき、または「共有する」と答えたときに新しくなります。</translation>
    </message>
    <message>
        <source>The name of the event.</source>
        <translation>イベントの名前。</translation>
    </message>
    <message>
        <source>Whether it comes from a debug build; those are kept apart.</source>
        <translation>デバッグビルドからのものかどうか。デバッグビルドの分は別に扱われます。</translation>
    </message>
    <message>
        <source>Linux, macOS or Windows.</source>
        <translation>Linux、macOS、またはWindows。</translation>
    </message>
    <message>
        <source>The release of the system, not its kernel: at most three short numbers.</source>
        <translation>システムのリリース。カーネルのものではありません。短い数字が最大3つです。</translation>
    </message>
    <message>
        <source>The language, and the region where the pair is common.</source>
        <translation>言語と、その組み合わせが一般的な場合に限り地域。</translation>
    </message>
    <message>
        <source>The release of Osaurus.</source>
        <translation>Osaurusのリリース。</translation>
    </message>
    <message>
        <source>The number of the build.</source>
        <translation>ビルドの番号。</translation>
    </message>
    <message>
        <source>The code that sends: ours, and its release.</source>
        <translation>送信するコード：私たちのものと、そのリリース。</translation>
    </message>
    <message>
        <source>A header of the request: system, release and language, as above.</source>
        <translation>リクエストのヘッダー：上と同じシステム、リリース、言語。</translation>
    </message>
    <message>
        <source>A header of the request: the key of this build, the same for everybody who has it.</source>
        <translation>リクエストのヘッダー：このビルドのキー。このビルドを使う全員が同じものです。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>sent this session</source>
        <translation>
            <numerusform>今回送信済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting</source>
        <translation>
            <numerusform>待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discarded</source>
        <translation>
            <numerusform>破棄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <translation>
            <numerusform>拒否</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown</source>
        <translation>
            <numerusform>不明</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>A newer Osaurus wrote {file}, so this one leaves it alone: what you change here holds until you quit and is not saved. Update this copy to go on with what is in the file.</source>
        <translation>{file}は、より新しいOsaurusが書いたため、このOsaurusは手を加えません。ここでの変更は終了するまで有効で、保存されません。ファイルの内容を引き続き使うには、こちらをアップデートしてください。</translation>
    </message>
    <message>
        <source>{file} cannot be read, so what it holds is not shown here. It is left as it is; make it readable and start Osaurus again.</source>
        <translation>{file}を読み取れないため、内容はここに表示されません。ファイルはそのまま残してあります。読み取れるようにしてから、Osaurusを再起動してください。</translation>
    </message>
    <message>
        <source>{file} was damaged and could not be understood. It was set aside as {backup}, and Osaurus began a new one.</source>
        <translation>{file}は壊れていて解釈できませんでした。{backup}という名前で残し、Osaurusは新しいファイルを作りました。</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
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
        <translation>一般</translation>
    </message>
    <message>
        <source>How Osaurus looks, when it starts, and what this is.</source>
        <translation>Osaurusの見た目、起動、そしてアプリの情報。</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Osaurusについて</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Light, dark, or as your system has it.</source>
        <translation>ライト、ダーク、またはシステムに合わせます。</translation>
    </message>
    <message>
        <source>theme colours night mode bright black white</source>
        <translation>テーマ 色 カラー ナイトモード ダークモード 明るい 暗い 黒 白</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>In which language Osaurus speaks to you.</source>
        <translation>Osaurusの表示に使う言語です。</translation>
    </message>
    <message>
        <source>translation locale words</source>
        <translation>翻訳 ロケール 日本語 ことば 表示言語</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>When you log in, Osaurus comes up in the menu bar; where there is none, with this window.</source>
        <translation>ログインすると、Osaurusがメニューバーに表示されます。メニューバーがない場合は、このウインドウが開きます。</translation>
    </message>
    <message>
        <source>autostart launch boot automatically startup</source>
        <translation>自動起動 スタートアップ 起動 ブート 自動 ログイン</translation>
    </message>
    <message>
        <source>Run onboarding again</source>
        <translation>初回ガイドをもう一度</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>初回ガイド</translation>
    </message>
    <message>
        <source>Welcome, an agent, a provider and the tour. Your answer about sharing stays as it is.</source>
        <translation>「ようこそ」、エージェント、プロバイダー、ツアーの順に進みます。共有についての答えはそのままです。</translation>
    </message>
    <message>
        <source>welcome tour introduction first steps assistant</source>
        <translation>ようこそ ツアー 紹介 最初 チュートリアル アシスタント オンボーディング</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>license copyright open source libraries</source>
        <translation>ライセンス 著作権 オープンソース ライブラリ</translation>
    </message>
    <message>
        <source>Osaurus for the desktop. Open source, under the MIT licence.</source>
        <translation>Osaurusデスクトップ版。MITライセンスのオープンソースです。</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>What Osaurus remembers</source>
        <translation>Osaurusが覚えていること</translation>
    </message>
    <message>
        <source>Your answers and choices are in this folder. Events never are: they live in memory only.</source>
        <translation>あなたの答えと選択はこのフォルダーにあります。イベントは決して入りません。イベントがあるのはメモリの中だけです。</translation>
    </message>
    <message>
        <source>folder profile files data storage path</source>
        <translation>フォルダー プロファイル ファイル データ 保存場所 パス</translation>
    </message>
    <message>
        <source>Your choice holds until you quit.</source>
        <translation>この選択は終了するまで有効です。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Alt+B</source>
        <comment>presses Back</comment>
        <translation>Alt+B</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Watch it yourself</source>
        <translation>自分の目で確かめる</translation>
    </message>
    <message>
        <source>Share these too</source>
        <translation>これらも共有する</translation>
    </message>
    <message>
        <source>What we collect</source>
        <translation>収集するデータ</translation>
    </message>
    <message>
        <source>New since you agreed, and not recorded until you say so: {facts}.</source>
        <translation>同意の後に追加された項目です。あなたがあらためて同意するまで記録されません：{facts}</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The other client&apos;s file</source>
        <translation>ほかのクライアントのファイル</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Or keep the secrets in memory until Osaurus quits.</source>
        <translation>または、Osaurusを終了するまでシークレットをメモリに保持します。</translation>
    </message>
    <message>
        <source>Keep them for this session only</source>
        <translation>このセッションの間だけ保持</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>JSON (*.json *.jsonc)</source>
        <translation>JSON (*.json *.jsonc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>{line}行目：{problem}</translation>
    </message>
    <message>
        <source>Also in the text, and no servers: {names}.</source>
        <translation>テキストにはほかに、サーバーではないものもあります：{names}</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>システムのキーチェーンを待っています…</translation>
    </message>
    <message>
        <source>To be added: {chosen} of {found}.</source>
        <translation>追加するもの：{found}件中{chosen}件</translation>
    </message>
    <message>
        <source>Choose the file, or paste it or its part called mcpServers. Import adds what is ticked.</source>
        <translation>ファイルを選ぶか、その内容またはmcpServersの部分を貼り付けてください。「インポート」で、チェックの付いたものを追加します。</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>サーバーをインポート</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>キーチェーンに保管</translation>
    </message>
    <message>
        <source>Keep key in keychain</source>
        <translation>キーをキーチェーンに保管</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>キーを保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Only if the server wants one</source>
        <translation>サーバーが求める場合のみ</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>入力…</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>キーを置き換え</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>キーを入力</translation>
    </message>
    <message>
        <source>Set, in the system keychain</source>
        <translation>キーチェーンに設定済み</translation>
    </message>
    <message>
        <source>Set, for this session only</source>
        <translation>このセッションだけ設定済み</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>Keep for this session only</source>
        <translation>このセッションの間だけ保持</translation>
    </message>
    <message>
        <source>It stays in memory and is gone when Osaurus quits.</source>
        <translation>メモリに保持され、Osaurusを終了すると消えます。</translation>
    </message>
</context>
<context>
    <name>KindPart</name>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>Type of provider</source>
        <translation>プロバイダーの種類</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>More types of providers</source>
        <translation>その他の種類のプロバイダー</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation>多くの人の仕事に支えられています</translation>
    </message>
    <message>
        <source>This package brings no text along.</source>
        <translation>このパッケージにはライセンス文が付いていません。</translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>LocalFinder</name>
    <message>
        <source>Ollama, LM Studio and llama.cpp can answer on this computer, without a key. Osaurus looks for them only when you press the button, and only here: at the ports 11434, 1234 and 8080.</source>
        <translation>Ollama、LM Studio、llama.cppは、キーなしでこのコンピューター上で答えられます。Osaurusが探すのはボタンを押したときだけ、場所もここだけ（ポート11434、1234、8080）です。</translation>
    </message>
    <message>
        <source>Server on port {port}</source>
        <translation>ポート{port}のサーバー</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>None was found. Start one, then look again.</source>
        <translation>見つかりませんでした。起動してから、もう一度探してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found. Nothing is saved until you keep it.</source>
        <translation>
            <numerusform>サーバーが%n件見つかりました。あなたが登録するまで、何も保存されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>検索を中止</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>サーバーを探す</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>モデル%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} · {models}</source>
        <translation>{address} · {models}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>{name}を登録</translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message>
        <source>Show all {number} values</source>
        <translation>{number}個の値をすべて表示</translation>
    </message>
    <message>
        <source>Hide the {number} values</source>
        <translation>{number}個の値を隠す</translation>
    </message>
</context>
<context>
    <name>NeverPage</name>
    <message>
        <source>Never collected</source>
        <translation>決して収集しないもの</translation>
    </message>
    <message>
        <source>There is no field for any of this. Each line says how the code makes sure.</source>
        <translation>これらを入れるフィールドはありません。各項目に、コードがそれをどう保証しているかを記しています。</translation>
    </message>
    <message>
        <source>What we cannot promise</source>
        <translation>約束できないこと</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>受け取る相手</translation>
    </message>
</context>
<context>
    <name>NewFacts</name>
    <message>
        <source>See them</source>
        <translation>項目を見る</translation>
    </message>
    <message>
        <source>Share these too</source>
        <translation>これらも共有する</translation>
    </message>
    <message>
        <source>New since you agreed: {facts}. Not recorded until you say so; with the switch above you can also turn everything off.</source>
        <translation>同意の後に追加された項目：{facts}。あなたがあらためて同意するまで記録されません。上のスイッチで、すべてをオフにすることもできます。</translation>
    </message>
</context>
<context>
    <name>OnboardingWindow</name>
    <message>
        <source>Welcome to Osaurus</source>
        <translation>Osaurusへようこそ</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
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
        <translation>このイベントの送信側と受信側</translation>
    </message>
    <message>
        <source>The bytes that left</source>
        <translation>送り出されたバイト列</translation>
    </message>
    <message>
        <source>The bytes that arrived</source>
        <translation>届いたバイト列</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>届いた形</translation>
    </message>
    <message>
        <source>It was sent, and nothing with these bytes arrived.</source>
        <translation>送信されましたが、このバイト列は届いていません。</translation>
    </message>
    <message>
        <source>As it would leave</source>
        <translation>送り出されるときの形</translation>
    </message>
    <message>
        <source>As it left</source>
        <translation>送り出された形</translation>
    </message>
    <message>
        <source>Equal on both sides, byte for byte. Bytes: {number}.</source>
        <translation>双方で1バイトも違わず一致しています。バイト数：{number}</translation>
    </message>
    <message>
        <source>Destroyed before it left: there is nothing of it on either side.</source>
        <translation>送り出される前に破棄されました。どちらの側にも何も残っていません。</translation>
    </message>
    <message>
        <source>It waits. Nothing of it has arrived.</source>
        <translation>待機中です。まだ何も届いていません。</translation>
    </message>
    <message>
        <source>Nothing of it has arrived.</source>
        <translation>何も届いていません。</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>At the server</source>
        <translation>サーバー側</translation>
    </message>
    <message>
        <source>arrived: the same bytes</source>
        <translation>到着：同じバイト列</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未着</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
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
        <translation>収集するデータ…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit Osaurus</source>
        <translation>Osaurusを終了</translation>
    </message>
    <message>
        <source>Osaurus</source>
        <translation>Osaurus</translation>
    </message>
    <message>
        <source>Share anonymous usage data</source>
        <translation>匿名の使用状況データを共有</translation>
    </message>
    <message>
        <source>{number} sent</source>
        <translation>{number}件送信済み</translation>
    </message>
    <message>
        <source>{number} held</source>
        <translation>{number}件保留中</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PrivacyPane</name>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>What Osaurus may tell us, and what it never does.</source>
        <translation>Osaurusが私たちに伝えてよいことと、決して伝えないこと。</translation>
    </message>
    <message>
        <source>Data collection</source>
        <translation>データの収集</translation>
    </message>
    <message>
        <source>Never collected</source>
        <translation>決して収集しないもの</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Counts of the features you use, so that we know what to improve. Never your chats, prompts, files or keys. Turning it off takes effect at once.</source>
        <translation>何を改善すべきかを知るために、機能が使われた回数を数えます。チャット、プロンプト、ファイル、キーは決して含みません。オフにすると、直ちに反映されます。</translation>
    </message>
    <message>
        <source>telemetry analytics statistics tracking consent opt out send events privacy</source>
        <translation>テレメトリー 分析 統計 追跡 トラッキング 同意 オプトアウト 送信 イベント プライバシー</translation>
    </message>
    <message>
        <source>Share Anonymous Usage Data</source>
        <translation>匿名の使用状況データを共有</translation>
    </message>
    <message>
        <source>See what we collect</source>
        <translation>収集するデータを見る</translation>
    </message>
    <message>
        <source>Every event of this session, byte for byte.</source>
        <translation>このセッションのすべてのイベントを、1バイトも違わず表示します。</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Or keep the key in memory until Osaurus quits.</source>
        <translation>または、Osaurusを終了するまでキーをメモリに保持します。</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The provider was added.</source>
        <translation>プロバイダーを追加しました。</translation>
    </message>
    <message>
        <source>Key: {state}</source>
        <translation>キー：{state}</translation>
    </message>
</context>
<context>
    <name>ProvidersPane</name>
    <message>
        <source>Who answers. A key is never written into a file, and goes to its own provider alone.</source>
        <translation>答えてくれる相手です。キーは決してファイルに書き込まれず、そのプロバイダーだけに送られます。</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>新規プロバイダー</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>プロバイダーはまだありません</translation>
    </message>
    <message>
        <source>A provider runs the models that answer you: a service with a key, or a server on this computer.</source>
        <translation>プロバイダーは、あなたに答えるモデルを動かします。キーを使うサービスか、このコンピューター上のサーバーです。</translation>
    </message>
    <message>
        <source>model api key token address account connection</source>
        <translation>モデル api キー トークン アドレス アカウント 接続</translation>
    </message>
    <message>
        <source>Remove provider</source>
        <translation>プロバイダーを削除</translation>
    </message>
    <message>
        <source>ollama lm studio llama.cpp local model server</source>
        <translation>ollama lm studio llama.cpp ローカル モデル サーバー</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター上</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a provider was added, and its type, such as &lt;b&gt;openai&lt;/b&gt;. Not its name, address, key or models. What is found on this computer counts once you keep it, as &lt;b&gt;openai&lt;/b&gt;.</source>
        <translation>使用状況データを共有している場合、プロバイダーが追加されたことと、その種類（&lt;b&gt;openai&lt;/b&gt;など）を数えます。名前、アドレス、キー、モデルは含みません。このコンピューター上で見つかったものは、登録した時点で&lt;b&gt;openai&lt;/b&gt;として数えます。</translation>
    </message>
    <message>
        <source>Not added yet</source>
        <translation>まだ追加されていません</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>The new provider was discarded.</source>
        <translation>新規プロバイダーを破棄しました。</translation>
    </message>
    <message>
        <source>Provider “{name}” was removed.</source>
        <translation>プロバイダー「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>The key of a removed provider is still in the keychain; Osaurus tries again later.</source>
        <translation>削除したプロバイダーのキーが、まだキーチェーンに残っています。Osaurusが後でもう一度試します。</translation>
    </message>
    <message>
        <source>{name} was added to your providers.</source>
        <translation>{name}をプロバイダーに追加しました。</translation>
    </message>
</context>
<context>
    <name>RehearsalWindow</name>
    <message>
        <source>Watch it yourself</source>
        <translation>自分の目で確かめる</translation>
    </message>
    <message>
        <source>Starting a server on this computer…</source>
        <translation>このコンピューターでサーバーを起動しています…</translation>
    </message>
    <message>
        <source>The rehearsal could not begin. {reason}</source>
        <translation>リハーサルを始められませんでした。{reason}</translation>
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
        <translation>{path}に書き込めませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path}として保存しました。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Use this server</source>
        <translation>このサーバーを使う</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Arguments, one in a line</source>
        <translation>引数（1行に1つ）</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>作業フォルダー</translation>
    </message>
    <message>
        <source>The keychain keeps what is marked as secret; the rest stands in a plain file.</source>
        <translation>シークレットとしたものはキーチェーンに保管され、それ以外は通常のファイルに保存されます。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>変数を追加</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>ヘッダーを追加</translation>
    </message>
    <message>
        <source>Or keep the secrets in memory until Osaurus quits.</source>
        <translation>または、Osaurusを終了するまでシークレットをメモリに保持します。</translation>
    </message>
    <message>
        <source>Keep them for this session only</source>
        <translation>このセッションの間だけ保持</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>サーバーを追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>システムのキーチェーンを待っています…</translation>
    </message>
    <message>
        <source>How it is reached: {transport}</source>
        <translation>接続方法：{transport}</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>接続方法</translation>
    </message>
    <message>
        <source>Only if the program wants one</source>
        <translation>必要な場合のみ</translation>
    </message>
</context>
<context>
    <name>ServerState</name>
    <message>
        <source>Not contacted yet</source>
        <translation>まだ接続していません</translation>
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
        <translation>時刻</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Search this session</source>
        <translation>このセッションを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Events of this session</source>
        <translation>このセッションのイベント</translation>
    </message>
    <message>
        <source>Choose an event to see its bytes.</source>
        <translation>イベントを選ぶと、そのバイト列が表示されます。</translation>
    </message>
    <message>
        <source>Filter by fate</source>
        <translation>状態で絞り込む</translation>
    </message>
    <message>
        <source>All fates</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>{shown} of the newest {known}</source>
        <translation>最新{known}件中{shown}件</translation>
    </message>
    <message>
        <source>{shown} of {known}</source>
        <translation>{known}件中{shown}件</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>No event of this session is like that now.</source>
        <translation>このセッションに、今この状態のイベントはありません。</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>What happens from now on appears here.</source>
        <translation>これから起きることが、ここに表示されます。</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>{setting}, {pane}</source>
        <translation>{setting}、{pane}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called “{query}”. Try another word.</source>
        <translation>「{query}」に一致するものはありません。別の言葉をお試しください。</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>設定の分類</translation>
    </message>
</context>
<context>
    <name>SharingModel</name>
    <message>
        <source>Sharing on</source>
        <translation>共有オン</translation>
    </message>
    <message>
        <source>Sharing off</source>
        <translation>共有オフ</translation>
    </message>
    <message>
        <source>Off by DO_NOT_TRACK</source>
        <translation>DO_NOT_TRACKによりオフ</translation>
    </message>
    <message>
        <source>Off by your administrator</source>
        <translation>管理者によりオフ</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>キーを使えません</translation>
    </message>
    <message>
        <source>No key in this build</source>
        <translation>このビルドにはキーなし</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Events that had already left: {number}. Whether they arrived is not known.</source>
        <translation>すでに送り出されていたイベント：{number}件。届いたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>Sent this session: {sent}. Waiting: {waiting}.</source>
        <translation>このセッションで送信：{sent}件。待機中：{waiting}件。</translation>
    </message>
    <message>
        <source>Nothing is recorded and nothing is sent.</source>
        <translation>何も記録されず、何も送信されません。</translation>
    </message>
    <message>
        <source>Sending has failed</source>
        <translation>送信に失敗</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>キーが拒否されました</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>サーバーが拒否</translation>
    </message>
    <message>
        <source>Server not reached</source>
        <translation>サーバーに到達できません</translation>
    </message>
    <message>
        <source>Server not answering</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>Server too busy</source>
        <translation>サーバーが混雑</translation>
    </message>
    <message>
        <source>Held in memory until you answer: {held}. Nothing has been sent.</source>
        <translation>あなたが答えるまでメモリに保留中：{held}件。まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>Nothing is recorded until you decide.</source>
        <translation>あなたが決めるまで、何も記録されません。</translation>
    </message>
    <message>
        <source>Something failed in Osaurus, so nothing more is sent until it starts again.</source>
        <translation>Osaurusで問題が起きたため、次に起動するまで、これ以上は何も送信されません。</translation>
    </message>
    <message>
        <source>The server refused this build&apos;s key ({status}), so nothing more is sent until Osaurus starts again.</source>
        <translation>サーバーがこのビルドのキーを拒否したため（{status}）、Osaurusが次に起動するまで、これ以上は何も送信されません。</translation>
    </message>
    <message>
        <source>The server refused everything ({status}), so nothing more is sent until Osaurus starts again.</source>
        <translation>サーバーがすべてを拒否したため（{status}）、Osaurusが次に起動するまで、これ以上は何も送信されません。</translation>
    </message>
    <message>
        <source>The server was not reached. What waits stays in memory and is tried again later.</source>
        <translation>サーバーに到達できませんでした。待機中のものはメモリに残り、後でもう一度試されます。</translation>
    </message>
    <message>
        <source>The server did not answer the last request.</source>
        <translation>サーバーが最後のリクエストに応答しませんでした。</translation>
    </message>
    <message>
        <source>The server answered {status} and took nothing. What waits stays in memory and is tried again later.</source>
        <translation>サーバーは{status}と応答し、何も受け取りませんでした。待機中のものはメモリに残り、後でもう一度試されます。</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set, so sharing is off and cannot be turned on.</source>
        <translation>DO_NOT_TRACKが設定されているため、共有はオフで、オンにできません。</translation>
    </message>
    <message>
        <source>Your administrator has turned sharing off on this computer.</source>
        <translation>このコンピューターでは、管理者が共有をオフにしています。</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy cannot be read, so sharing is off.</source>
        <translation>管理者のポリシーを読み取れないため、共有はオフです。</translation>
    </message>
    <message>
        <source>This build has no app key, so it can send nothing.</source>
        <translation>このビルドにはアプリキーがないため、何も送信できません。</translation>
    </message>
    <message>
        <source>The app key does not look like one from Aptabase, so nothing is sent. Copy it again.</source>
        <translation>アプリキーがAptabaseのものではないようなので、何も送信されません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The app key needs a server of your own in APTABASE_HOST, so nothing is sent.</source>
        <translation>このアプリキーには、APTABASE_HOSTに自前のサーバーが必要なため、何も送信されません。</translation>
    </message>
    <message>
        <source>APTABASE_HOST is not the address of a server, so nothing is sent.</source>
        <translation>APTABASE_HOSTがサーバーのアドレスではないため、何も送信されません。</translation>
    </message>
    <message>
        <source>APTABASE_HOST must begin with https:// unless it is this computer; nothing is sent.</source>
        <translation>APTABASE_HOSTは、このコンピューターでない限りhttps://で始まる必要があります。何も送信されません。</translation>
    </message>
    <message>
        <source>The keychain did not give the app key, so nothing is sent. Unlock it, then restart.</source>
        <translation>キーチェーンからアプリキーを取得できなかったため、何も送信されません。ロックを解除してから再起動してください。</translation>
    </message>
    <message>
        <source>Your answer could not be saved. It holds until you quit; the next start goes by what was saved before, or asks again.</source>
        <translation>答えを保存できませんでした。終了するまでは有効で、次の起動時には以前に保存された答えに従うか、もう一度お尋ねします。</translation>
    </message>
    <message>
        <source>Sharing is off, but that could not be saved. The next start asks again.</source>
        <translation>共有はオフですが、それを保存できませんでした。次の起動時にもう一度お尋ねします。</translation>
    </message>
    <message>
        <source>Sharing is off until you quit, but that could not be saved: the next start may share again. Make room on the disk or allow writing to the settings folder, then switch it off once more.</source>
        <translation>共有は終了するまでオフですが、それを保存できなかったため、次に起動すると再び共有されることがあります。ディスクの空きを増やすか、設定フォルダーへの書き込みを許可してから、もう一度オフにしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n new fact(s) since you agreed</source>
        <translation>
            <numerusform>同意の後に追加された項目：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was waiting, and no request was under way.</source>
        <translation>待機中のものも、進行中のリクエストもありませんでした。</translation>
    </message>
    <message>
        <source>Waiting events destroyed: {number}.</source>
        <translation>破棄された待機中のイベント：{number}件。</translation>
    </message>
    <message>
        <source>None of them had left.</source>
        <translation>ひとつも送り出されていませんでした。</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>まだ応答していません</translation>
    </message>
    <message>
        <source>Takes nothing from us ({status})</source>
        <translation>受け取りを拒否（{status}）</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答しました</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>応答しませんでした</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>到達できませんでした</translation>
    </message>
    <message>
        <source>Answered {status}</source>
        <translation>{status}と応答しました</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Let it happen</source>
        <translation>実行してみる</translation>
    </message>
    <message>
        <source>Events of the rehearsal</source>
        <translation>リハーサルのイベント</translation>
    </message>
    <message>
        <source>Share in the rehearsal</source>
        <translation>リハーサルで共有する</translation>
    </message>
    <message>
        <source>Don&apos;t share in the rehearsal</source>
        <translation>リハーサルで共有しない</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Watch it yourself</source>
        <translation>自分の目で確かめる</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>This switch, these events and the server at {address} on this computer exist for this window only. Your own answer and what Osaurus really shares stay as they are, and nothing is written to a file.</source>
        <translation>このスイッチ、これらのイベント、そしてこのコンピューター上の{address}にあるサーバーは、このウインドウのためだけにあります。あなた自身の答えと、Osaurusが実際に共有するものはそのままで、ファイルには何も書き込まれません。</translation>
    </message>
    <message>
        <source>Choose an event to see both sides of it.</source>
        <translation>イベントを選ぶと、送信側と受信側が表示されます。</translation>
    </message>
    <message>
        <source>What happens appears here.</source>
        <translation>起きたことがここに表示されます。</translation>
    </message>
    <message>
        <source>Happened: {happened}. Left: {left}. Arrived: {arrived}.</source>
        <translation>発生：{happened}。送り出し：{left}。到着：{arrived}。</translation>
    </message>
    <message>
        <source>Everything that arrived is what left, byte for byte.</source>
        <translation>届いたものはすべて、送り出されたものと1バイトも違いません。</translation>
    </message>
    <message>
        <source>The two sides do not agree. Sent and missing: {missing}. Arrived and never sent: {strangers}.</source>
        <translation>送信側と受信側が一致しません。送信済みで未着：{missing}。送信していないのに到着：{strangers}。</translation>
    </message>
    <message>
        <source>That is enough for one rehearsal.</source>
        <translation>1回のリハーサルとしてはこれで十分です。</translation>
    </message>
    <message>
        <source>Since it was switched off: happened {happened}, arrived {arrived}.</source>
        <translation>オフにしてから：発生{happened}、到着{arrived}。</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Only the events listed in What we collect are recorded and sent, and nothing else.</source>
        <translation>記録され送信されるのは、「収集するデータ」に載っているイベントだけで、ほかには何もありません。</translation>
    </message>
    <message>
        <source>A yes is asked again by a build that can send; a no counts everywhere.</source>
        <translation>「共有する」という答えは、送信できるビルドで改めてお尋ねします。「共有しない」という答えは、どのビルドでも有効です。</translation>
    </message>
    <message>
        <source>Your answer is remembered.</source>
        <translation>あなたの答えは記憶されます。</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {index} of {count}</source>
        <translation>ステップ{index}/{count}</translation>
    </message>
</context>
<context>
    <name>ToolsPane</name>
    <message>
        <source>MCP servers, which offer tools to agents. Osaurus keeps how to reach them and calls none yet.</source>
        <translation>エージェントにツールを提供するMCPサーバーです。Osaurusは接続方法を保存しますが、まだどれも呼び出しません。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a server was added, and whether over &lt;b&gt;stdio&lt;/b&gt; or &lt;b&gt;http&lt;/b&gt;. Not its name, command, arguments, address, variables or headers.</source>
        <translation>使用状況データを共有している場合、サーバーが追加されたことと、&lt;b&gt;stdio&lt;/b&gt;か&lt;b&gt;http&lt;/b&gt;かを数えます。名前、コマンド、引数、アドレス、変数、ヘッダーは含みません。</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>新規サーバー</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Address, http</source>
        <translation>アドレス、http</translation>
    </message>
    <message>
        <source>Program, stdio</source>
        <translation>プログラム、stdio</translation>
    </message>
    <message>
        <source>What was changed in “{name}” was discarded.</source>
        <translation>「{name}」の変更を破棄しました。</translation>
    </message>
    <message>
        <source>The new server was discarded.</source>
        <translation>新規サーバーを破棄しました。</translation>
    </message>
    <message>
        <source>Server added.</source>
        <translation>サーバーを追加しました。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Server “{name}” was removed.</source>
        <translation>サーバー「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>Servers added: {number}.</source>
        <translation>追加したサーバー：{number}件</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCPサーバー</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>サーバーはまだありません</translation>
    </message>
    <message>
        <source>An MCP server offers tools: to read files, to search, to look into a calendar.</source>
        <translation>MCPサーバーは、ファイルを読む、検索する、カレンダーを見るなどのツールを提供します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>mcp server plugin stdio http command environment headers token</source>
        <translation>mcp サーバー プラグイン stdio http コマンド 環境変数 ヘッダー トークン</translation>
    </message>
    <message>
        <source>Take over what its mcpServers file says. You see what would be added before anything is.</source>
        <translation>そのmcpServersファイルの内容を取り込みます。追加される前に、何が追加されるかを確認できます。</translation>
    </message>
    <message>
        <source>mcpServers json file paste claude cursor vscode</source>
        <translation>mcpServers json ファイル 貼り付け ペースト claude cursor vscode</translation>
    </message>
    <message>
        <source>From another client</source>
        <translation>ほかのクライアントから</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Asking {provider} for its models…</source>
        <translation>{provider}にモデルを問い合わせています…</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>テストを中止</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>システムのキーチェーンを待っています…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connected, but no models are listed</source>
        <translation>接続しましたが、モデルの一覧は空です</translation>
    </message>
    <message>
        <source>Connected. 1 model answered</source>
        <translation>接続しました。1個のモデルが応答しました</translation>
    </message>
    <message>
        <source>Connected. {number} models answered</source>
        <translation>接続しました。{number}個のモデルが応答しました</translation>
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
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{sentence} Press Ctrl+Z to undo.</source>
        <translation>{sentence}Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>元に戻しました。</translation>
    </message>
</context>
<context>
    <name>VariableRow</name>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>この行を削除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>名前{number}</translation>
    </message>
    <message>
        <source>Value {number}</source>
        <translation>値{number}</translation>
    </message>
    <message>
        <source>Secret {number}</source>
        <translation>シークレット{number}</translation>
    </message>
    <message>
        <source>Remove line {number}</source>
        <translation>{number}行目を削除</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>キーチェーン内</translation>
    </message>
    <message>
        <source>In the keychain; type to replace it.</source>
        <translation>キーチェーンにあります。置き換えるには入力してください。</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>メモリ内</translation>
    </message>
    <message>
        <source>In memory until Osaurus quits; type to replace it.</source>
        <translation>Osaurusを終了するまでメモリにあります。置き換えるには入力してください。</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>It is gone with the last session; type it again.</source>
        <translation>前回のセッションとともに消えました。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>ViewerWindow</name>
    <message>
        <source>What we collect</source>
        <translation>収集するデータ</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>このセッション</translation>
    </message>
    <message>
        <source>Never collected</source>
        <translation>決して収集しないもの</translation>
    </message>
</context>
<context>
    <name>WalkthroughPage</name>
    <message>
        <source>The young dinosaur sits and waves</source>
        <translation>子どもの恐竜が座って手を振っています</translation>
    </message>
    <message>
        <source>Settings, open on Privacy with its switch</source>
        <translation>「プライバシー」とそのスイッチを開いた「設定」</translation>
    </message>
    <message>
        <source>Opens when you finish, and from the menu. Under Privacy you see and decide what is shared.</source>
        <translation>完了すると開きます。メニューからも開けます。「プライバシー」で、共有されるものを確認し、決められます。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Two places, and you are at home.</source>
        <translation>この2か所を知れば、もう大丈夫です。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>知っておくと便利</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Alt+F</source>
        <comment>presses Finish</comment>
        <translation>Alt+F</translation>
    </message>
    <message>
        <source>A click on the dinosaur shows what is shared, and leads to Settings.</source>
        <translation>恐竜をクリックすると、共有されるものが表示され、「設定」へ進めます。</translation>
    </message>
    <message>
        <source>The panel of the dinosaur, with the switch and the ways on</source>
        <translation>スイッチと各画面への入口がある、恐竜のパネル</translation>
    </message>
    <message>
        <source>The Osaurus menu</source>
        <translation>Osaurusメニュー</translation>
    </message>
    <message>
        <source>Stands at the top of Settings. This desktop has no place for a menu-bar item.</source>
        <translation>「設定」の上部にあります。このデスクトップには、メニューバー項目を置く場所がありません。</translation>
    </message>
    <message>
        <source>The opened menu, with the switch and the ways on</source>
        <translation>スイッチと各画面への入口がある、開いたメニュー</translation>
    </message>
    <message>
        <source>In the menu bar</source>
        <translation>メニューバー</translation>
    </message>
    <message>
        <source>In the system tray</source>
        <translation>システムトレイ</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A young green dinosaur with a leaf in its mouth</source>
        <translation>葉をくわえた緑色の子どもの恐竜</translation>
    </message>
    <message>
        <source>Your AI. Your desk. Your rules.</source>
        <translation>AIも、机も、ルールも、あなたのもの。</translation>
    </message>
    <message>
        <source>Osaurus lives on your computer. You choose which models answer, and you decide what we get to know.</source>
        <translation>Osaurusはあなたのコンピューターの中にいます。答えるモデルも、私たちに知らせることも、あなたが決めます。</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>はじめる</translation>
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
        <translation>保留中</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>あなたの答え待ち</translation>
    </message>
    <message>
        <source>in the next batch</source>
        <translation>次回まとめて送信</translation>
    </message>
    <message>
        <source>will be tried again</source>
        <translation>再試行予定</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>送信の途中</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフに変更</translation>
    </message>
    <message>
        <source>no answer given</source>
        <translation>答えがないまま終了</translation>
    </message>
    <message>
        <source>forbidden here</source>
        <translation>ここでは禁止</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>too many waited</source>
        <translation>待機数の超過</translation>
    </message>
    <message>
        <source>waited too long</source>
        <translation>待機時間の超過</translation>
    </message>
    <message>
        <source>Osaurus quit</source>
        <translation>Osaurusが終了</translation>
    </message>
    <message>
        <source>server takes nothing</source>
        <translation>サーバーが受け取りを拒否</translation>
    </message>
    <message>
        <source>delivery failed</source>
        <translation>送信に失敗</translation>
    </message>
    <message>
        <source>broke a rule</source>
        <translation>規則違反</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>上限超過</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>受理されず</translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation>別の宛先を指示</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>不明確な応答</translation>
    </message>
    <message>
        <source>strange answer</source>
        <translation>想定外の応答</translation>
    </message>
    <message>
        <source>cut on its way</source>
        <translation>途中で中断</translation>
    </message>
    <message>
        <source>{reason} ({detail})</source>
        <translation>{reason}（{detail}）</translation>
    </message>
    <message>
        <source>It waits in memory for your answer.</source>
        <translation>メモリの中で、あなたの答えを待っています。</translation>
    </message>
    <message>
        <source>It waits in memory for the next batch.</source>
        <translation>メモリの中で、次の送信を待っています。</translation>
    </message>
    <message>
        <source>It did not arrive, and will be tried again.</source>
        <translation>届きませんでした。もう一度試されます。</translation>
    </message>
    <message>
        <source>The request is under way.</source>
        <translation>リクエストが進行中です。</translation>
    </message>
    <message>
        <source>The server took it.</source>
        <translation>サーバーが受け取りました。</translation>
    </message>
    <message>
        <source>Sharing was switched off before it left.</source>
        <translation>送り出される前に、共有がオフにされました。</translation>
    </message>
    <message>
        <source>Welcome was closed without an answer.</source>
        <translation>「ようこそ」が、答えのないまま閉じられました。</translation>
    </message>
    <message>
        <source>Sharing is forbidden on this computer.</source>
        <translation>このコンピューターでは共有が禁止されています。</translation>
    </message>
    <message>
        <source>There is no key to send it with.</source>
        <translation>送信に使うキーがありません。</translation>
    </message>
    <message>
        <source>As many as may wait were waiting already.</source>
        <translation>待機できる上限の数が、すでに待機していました。</translation>
    </message>
    <message>
        <source>It waited for so long that the server would not take it.</source>
        <translation>待機が長すぎたため、サーバーはもう受け取りません。</translation>
    </message>
    <message>
        <source>Osaurus quit before it could be sent.</source>
        <translation>送信される前に、Osaurusが終了しました。</translation>
    </message>
    <message>
        <source>The server takes nothing from us, so nothing more is sent.</source>
        <translation>サーバーがこちらからのものを受け取らないため、これ以上は何も送信されません。</translation>
    </message>
    <message>
        <source>Something failed in Osaurus, so it could not be sent.</source>
        <translation>Osaurusで問題が起きたため、送信できませんでした。</translation>
    </message>
    <message>
        <source>It was not as the catalogue says, so it was not made.</source>
        <translation>カタログのとおりでなかったため、作られませんでした。</translation>
    </message>
    <message>
        <source>It was over a limit of the server, so it was kept back.</source>
        <translation>サーバーの上限を超えていたため、送信されずに留め置かれました。</translation>
    </message>
    <message>
        <source>The server did not take it.</source>
        <translation>サーバーは受け取りませんでした。</translation>
    </message>
    <message>
        <source>The server pointed elsewhere, and that is not followed.</source>
        <translation>サーバーが別の宛先を示しましたが、それには従いません。</translation>
    </message>
    <message>
        <source>No answer came. It is not sent again, so that nothing is counted twice.</source>
        <translation>応答がありませんでした。二重に数えないよう、再び送信されることはありません。</translation>
    </message>
    <message>
        <source>Something in between answered. It is not sent again.</source>
        <translation>途中にある何かが応答しました。再び送信されることはありません。</translation>
    </message>
    <message>
        <source>The answer was not one of Aptabase&apos;s. It is not sent again.</source>
        <translation>応答がAptabaseのものではありませんでした。再び送信されることはありません。</translation>
    </message>
    <message>
        <source>It had begun to leave when sharing was switched off.</source>
        <translation>共有がオフにされたとき、すでに送り出され始めていました。</translation>
    </message>
    <message>
        <source>{sentence} ({detail})</source>
        <translation>{sentence}（{detail}）</translation>
    </message>
    <message>
        <source>These are the bytes that were sent.</source>
        <translation>これが送信されたバイト列です。</translation>
    </message>
    <message>
        <source>These bytes wait for your answer. None of them has left.</source>
        <translation>このバイト列は、あなたの答えを待っています。まだ1バイトも送り出されていません。</translation>
    </message>
    <message>
        <source>These bytes wait to be sent.</source>
        <translation>このバイト列は送信を待っています。</translation>
    </message>
    <message>
        <source>These bytes are on their way.</source>
        <translation>このバイト列は送信の途中です。</translation>
    </message>
    <message>
        <source>Destroyed: nothing is left to show.</source>
        <translation>破棄されました。表示できるものは何も残っていません。</translation>
    </message>
    <message>
        <source>Some or all of these bytes left. Whether they arrived is not known.</source>
        <translation>このバイト列の一部またはすべてが送り出されました。届いたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>No bytes were made of it, so nothing could leave.</source>
        <translation>バイト列が作られなかったため、何も送り出されることはありませんでした。</translation>
    </message>
    <message>
        <source>These bytes were kept back and never left.</source>
        <translation>このバイト列は留め置かれ、送り出されることはありませんでした。</translation>
    </message>
    <message>
        <source>These bytes went out, and the server did not take them.</source>
        <translation>このバイト列は送り出されましたが、サーバーは受け取りませんでした。</translation>
    </message>
    <message>
        <source>Are people using it?</source>
        <translation>使われていますか？</translation>
    </message>
    <message>
        <source>Do people come back?</source>
        <translation>繰り返し使われていますか？</translation>
    </message>
    <message>
        <source>Which features get used?</source>
        <translation>どの機能が使われていますか？</translation>
    </message>
    <message>
        <source>Where does the first minute go?</source>
        <translation>最初の1分はどう使われていますか？</translation>
    </message>
    <message>
        <source>Only as numbers per day: the server cannot recognise anybody on another day.</source>
        <translation>1日ごとの数としてだけです。サーバーは、別の日に同じ人だと見分けることはできません。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>はい/いいえ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>{number}秒前</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>{number}分前</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>{number}時間前</translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation>1日以上前</translation>
    </message>
    <message>
        <source>Chats, prompts and answers</source>
        <translation>チャット、プロンプト、回答</translation>
    </message>
    <message>
        <source>No event has a field that could hold free text. To count a question, only the role of its last message is looked at, never its words.</source>
        <translation>自由な文章を入れられるフィールドを持つイベントはありません。質問を数えるために見るのは最後のメッセージの役割だけで、その言葉は決して見ません。</translation>
    </message>
    <message>
        <source>Files, paths, tool calls and their results</source>
        <translation>ファイル、パス、ツールの呼び出しとその結果</translation>
    </message>
    <message>
        <source>Names of agents and chats, and their history</source>
        <translation>エージェントとチャットの名前、およびその履歴</translation>
    </message>
    <message>
        <source>The events that count them have no field for a name, a title, an id or what was said before. What you call things stays with you.</source>
        <translation>これらを数えるイベントには、名前、タイトル、ID、以前のやり取りを入れるフィールドがありません。あなたが付けた呼び名は、あなたの手元に留まります。</translation>
    </message>
    <message>
        <source>Names of providers, and of your own and remote models</source>
        <translation>プロバイダーの名前、自分で用意したモデルとリモートモデルの名前</translation>
    </message>
    <message>
        <source>An account, or an id that outlives the running app</source>
        <translation>アカウント、またはアプリの終了後も残るID</translation>
    </message>
    <message>
        <source>The session id is random, lives in memory, and is replaced after an hour of quiet, after a day of use, and each time sharing is switched on. No serial number, no name of yours.</source>
        <translation>セッションIDはランダムで、メモリの中にあり、1時間使われないとき、1日使ったとき、そして共有がオンにされるたびに置き換えられます。シリアル番号も、あなたの名前もありません。</translation>
    </message>
    <message>
        <source>Device model, exact memory, address or place</source>
        <translation>機種、正確なメモリ容量、アドレス、場所</translation>
    </message>
    <message>
        <source>Memory goes in ten coarse steps, language and region only where the pair is common. There is no field for a device, an address or a place; what a server sees of every request stands below.</source>
        <translation>メモリは10段階のおおまかな値です。言語と地域の組で送られるのは、その組み合わせが一般的な場合だけです。機種、アドレス、場所を入れるフィールドはありません。サーバーがあらゆるリクエストから知ることは、下に記しています。</translation>
    </message>
    <message>
        <source>{host} (on this computer)</source>
        <translation>{host}（このPC）</translation>
    </message>
    <message>
        <source>{host} (Aptabase)</source>
        <translation>{host}（Aptabase）</translation>
    </message>
    <message>
        <source>A text in an event is a word of a closed list, an id of the shipped list of models, or twelve characters of a hash. Anything else is an error, and an event with an error is not sent.</source>
        <translation>イベント内のテキストは、閉じたリストの語、同梱のモデル一覧のID、またはハッシュの12文字です。それ以外はエラーになり、エラーのあるイベントは送信されません。</translation>
    </message>
    <message>
        <source>Keys, passwords and provider addresses</source>
        <translation>キー、パスワード、プロバイダーのアドレス</translation>
    </message>
    <message>
        <source>Of a provider, only its type is counted, one of seven fixed words. Of a tool server, only how it is spoken to. Of the local server, only that it started.</source>
        <translation>プロバイダーについて数えるのは種類だけで、決まった7語のうちの1つです。ツールサーバーについては通信方法だけ、ローカルサーバーについては起動したことだけです。</translation>
    </message>
    <message>
        <source>The id of a model is sent only if it is on the list that comes with the app. A model you brought is counted without one, and a remote model by a salted hash alone.</source>
        <translation>モデルのIDが送信されるのは、アプリに同梱の一覧にある場合だけです。自分で用意したモデルはIDなしで、リモートモデルはソルト付きハッシュだけで数えます。</translation>
    </message>
    <message>
        <source>Token counts and text lengths</source>
        <translation>トークン数とテキストの長さ</translation>
    </message>
    <message>
        <source>The only number an event can carry is the position of a step of the first minute, 0 to 9.</source>
        <translation>イベントに入りうる唯一の数値は、最初の1分のステップの位置（0～9）です。</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. The server cannot tell people apart, so it cannot delete what came from one of them.</source>
        <translation>送信されたものは取り戻せません。サーバーは人を区別できないため、特定の人から届いたものを削除することもできません。</translation>
    </message>
    <message>
        <source>The server sees the network address of each request. Aptabase keeps the country and region, mixes the address with the system and its language and a salt of the day into an anonymous user of that day, and keeps the address itself no longer.</source>
        <translation>サーバーは、各リクエストのネットワークアドレスを知ります。Aptabaseは国と地域を保存し、アドレスをシステム、その言語、その日のソルトと混ぜ合わせて、その日だけの匿名ユーザーにします。アドレスそのものは、それ以降保持しません。</translation>
    </message>
    <message>
        <source>Whoever guesses the id of a remote model can check the guess against its hash, because the salt is public. And the hash of a model that only one person uses is the same every day.</source>
        <translation>ソルトは公開されているため、リモートモデルのIDを推測した人は、その推測をハッシュと照合できます。また、1人しか使っていないモデルのハッシュは、毎日同じです。</translation>
    </message>
    <message>
        <source>Aptabase keeps events of release builds for five years, and those of debug builds for half one.</source>
        <translation>Aptabaseは、リリースビルドのイベントを5年間、デバッグビルドのイベントを半年間保存します。</translation>
    </message>
    <message>
        <source>There is no server this build could send to.</source>
        <translation>このビルドが送信できるサーバーはありません。</translation>
    </message>
    <message>
        <source>What is shared goes to {server} and to nobody else.</source>
        <translation>共有されたものは{server}に送られ、ほかの誰にも送られません。</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>{note}, {state}</source>
        <translation>{note}、{state}</translation>
    </message>
</context>
</TS>
