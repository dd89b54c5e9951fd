<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPopover</name>
    <message>
        <source>About anonymous usage data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which features, models and kinds of provider get used, how much memory this computer has in coarse steps, and the version of the app, the system and its language. It shows us what to improve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write or read: chats, prompts, answers, files, keys, names. Nor any number that stands for you or this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See exactly what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your mind any time in Settings → Privacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events go out as things happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded any more. What was sent before cannot be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few first facts wait in memory for your answer, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with Osaurus and stays as it is. Duplicate it to give the copy a name and a face.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentsPane</name>
    <message>
        <source>Whom you talk to. Two come with Osaurus; give others a name and a face of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent answers in the chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assistant character face name duplicate delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that an agent was created. Not its name or its face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with Osaurus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent duplicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent “{name}” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Osaurus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share anonymous usage data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we collect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Osaurus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has been sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceChoice</name>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Search the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event or property matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfigureAiPage</name>
    <message>
        <source>Give it a brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a provider you trust. Its key stays in your keychain and goes to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Continue to try again, or keep the key in memory until Osaurus quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a provider of type &lt;b&gt;{type}&lt;/b&gt; was added. Not its name, address, key or models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the server wants one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>Share anonymous usage data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+S</source>
        <comment>checks Share anonymous usage data</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About anonymous usage data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+A</source>
        <comment>presses About anonymous usage data</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can turn it on any time in Settings → Privacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which features get used, never what you write. It shows us what to improve next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>That agent is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agent came with Osaurus. Duplicate it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept this key. Check that it is whole and has not been withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key and address do not fit each other, or the key is not valid. Copy both from the page of the same resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider wants a key, and there is none yet. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is limited to other services, apps or addresses. Lift the limit in your account there, or make another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider knows this key but does not let it list models. Look at its permissions in your account there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account behind this key is closed or blocked. Write to the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is not switched on for the project of the key. Switch it on in the provider&apos;s console and wait a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not serve the country or region that this connection comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider lets in only certain networks, and this one is not among them. Ask whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a server, but no list of models at this address. Check the address and the type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the version of the protocol that is spoken here. Check the address and the type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider was asked too often in a short time. Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no credit left or has reached its limit. Look at its billing page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has too much to do just now. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is still loading its model. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the question. Check that the type fits this provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has trouble of its own just now. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page answered where a provider should. Check the address: it often ends in /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answered, but not like a provider of this type. Choose another type or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server points to another address, and the key is not sent there. Enter the address that it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not answer in time. Check your connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check your connection, and that the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling of the address, and your connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate is not one that this computer trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was far too large for a list of models. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain did not give the key. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test failed in a way that we did not expect. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name, a short one will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name has a line break or an invisible character in it. Type it again by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name has a mark in it that turns the writing around. Type it again by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the server, such as https://example.com/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long for an address. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That address has a space or a line break in it. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not an address. It looks like https://example.com/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address begins with https://, or with http:// on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; the key has a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the part of the address from the question mark or hash on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https://, so that nobody on the way can read the key. Plain http:// is for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key. The provider shows it in its account settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too short for a key. Copy it again, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long for a key. Copy only the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a line break in the key. Copy it again, as one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are made of letters, digits and signs without spaces. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name is too long. Use {most} characters or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is far too long for a list of servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file cannot be opened. Choose another one, or paste what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file holds no text. Choose the one in which the other client keeps its servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends too early: a brace, a bracket or a quotation mark is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in straight quotation marks, such as &quot;command&quot;, should stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or a closing brace is missing before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is missing between the name and what belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here should be a text in straight quotation marks, a number, a list or braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in quotation marks must not go over the end of a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In JSON a backslash is written twice, as in C:\\Tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more after the last closing brace. Put only one file in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Braces and brackets are nested too deeply for a list of servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should begin with an opening brace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no servers in it. Look for the part that is called mcpServers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not take it: {why}. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That provider is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no server: between its braces there should be a command or a url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has neither a command nor a url, so there is no way to reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a command and a url. Keep the one by which it is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its type is none that is known: http, sse or stdio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its type does not go with the rest: stdio wants a command, http a url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, a url, a folder and each argument must be text in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments must be a list in square brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment and the headers must be names with a text each, in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a server of that name already, so this one will be called {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over, because Osaurus has no use for it: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands there twice, and the last one counts: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its type is sse, the older form of http. It is kept as http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a reference to something in the other client; type the value in here later: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its arguments looks like a key. Arguments are kept in a plain file, unlike secret variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server has that name. Give this one a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the program that starts the server, such as npx or uvx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is the program alone. What follows it belongs into the arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a line break or an invisible character in it. Type it again by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the whole path of the folder, from its very beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this line a name, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a variable has no equals sign and no invisible character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a header is made of letters, digits and hyphens, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name stands here twice. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the value, or remove this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the value again: what the keychain has kept is not shown in the open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character in the value that no program can be given. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header is one line of plain characters. Copy the value again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long. Use {most} characters or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much: {arguments} arguments and {variables} variables are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That server is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system offers no keychain; install and start one, such as GNOME Keyring or KWallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain is locked; unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain refused; open its own program to see why, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain did not answer; answer its dialog if there is one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer Osaurus; update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Osaurus has kept {file} locked for {seconds:.0f} seconds; close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app key does not look like A-EU-…, A-US-…, A-DEV-… or A-SH-…; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that begins with A-SH- needs the address of its server in APTABASE_HOST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APTABASE_HOST is not an address such as https://aptabase.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APTABASE_HOST must begin with https:// unless it is on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain did not give the key it should hold; unlock it, or set the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer was not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has turned sharing off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy on this computer cannot be read, so sharing is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set for this app, so sharing is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once for each question that a person or a program asks, on every surface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps that an agent takes to answer one question are not counted. Only the role of the last message is looked at, never its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main measure: whether the app is used for what it is there for, and with which kinds of models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the question was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of model answers: Apple&apos;s own, one on this computer, or one at a provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of engine or provider, as a fixed word. Never the name or address you gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s id, only when it is on the shipped list of models. Left out for a model you brought yourself, and always for a remote one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote models only: twelve characters of a salted hash of the model&apos;s id, to count how many different ones there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether an agent run over HTTP asked, rather than a plain request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the answer was wanted piece by piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time a person starts a new conversation in the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many conversations there are beside the single questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once when an agent run has been accepted and begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether agents are set to work, and from where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who started it: a request over HTTP, or the app itself (in the background, on a schedule, for a plugin).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once each time the app starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline that everything else is compared with: on how many computers Osaurus is in use on a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time the local server has begun to listen. Its port and address are not attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether people keep the server running, or only try it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a model of the shipped list has been downloaded and every file was checked on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which models people want on their own computers, and how large they can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s id, from the shipped list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its coarse size, from the same list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is compressed, from the same list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it understands pictures, from the same list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a person has added a provider. Not on edits, and not for ones that were merely found on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kinds of providers to support well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of provider, as a fixed word. Never its name, address or key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a person has added an MCP server with tools. Not on edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether tools are used, and over which transport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the server is spoken to. Never its command, address or arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a person has created an agent. The built-in ones do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether people make agents of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once for each run of the first-run assistant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time a step of the first-run assistant comes into view, also when Back returns to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where people stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its position, counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Skip is chosen on a step of the first-run assistant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which steps people do not want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the first-run assistant ends after the question was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people come through, and how the others leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step that was in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most once per install: the first time a chat comes into view after the first-run assistant has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether new people ever reach the chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most once per install: when the first message is sent from the chat in the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether new people ever ask anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s memory in coarse steps of gigabytes, so that what happens on small and large machines can be told apart. The exact size is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateAgentPage</name>
    <message>
        <source>Meet your first agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers in the chat. Give it a name and a face; change both later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that an agent was created. Not its name or its face.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Share Anonymous Usage Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>At {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the keychain: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a plain file: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventArticle</name>
    <message>
        <source>Example of {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has none of its own: that it happened is all it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it would leave this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the facts of this computer. Time and session id are made up; nothing is recorded for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind},
optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 characters out of 0 to 9 and a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What surrounds it, field by field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>About this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte for byte, on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been part of a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole request, as it was handed over; only the key is masked here. Events in it: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceTiles</name>
    <message>
        <source>Green, with a sprout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>When it happened, in UTC, to the millisecond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random, in memory only; a new one after an hour of quiet, a day of use, or a yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it comes from a debug build; those are kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux, macOS or Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release of the system, not its kernel: at most three short numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language, and the region where the pair is common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release of Osaurus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that sends: ours, and its release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header of the request: system, release and language, as above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header of the request: the key of this build, the same for everybody who has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>sent this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>A newer Osaurus wrote {file}, so this one leaves it alone: what you change here holds until you quit and is not saved. Update this copy to go on with what is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read, so what it holds is not shown here. It is left as it is; make it readable and start Osaurus again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was damaged and could not be understood. It was set aside as {backup}, and Osaurus began a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+K</source>
        <comment>presses Skip</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralPane</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Osaurus looks, when it starts, and what this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as your system has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme colours night mode bright black white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language Osaurus speaks to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation locale words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you log in, Osaurus comes up in the menu bar; where there is none, with this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autostart launch boot automatically startup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run onboarding again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, an agent, a provider and the tour. Your answer about sharing stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>welcome tour introduction first steps assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>license copyright open source libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osaurus for the desktop. Open source, under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Osaurus remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers and choices are in this folder. Events never are: they live in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder profile files data storage path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice holds until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+B</source>
        <comment>presses Back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share these too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since you agreed, and not recorded until you say so: {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The other client&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or keep the secrets in memory until Osaurus quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json *.jsonc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in the text, and no servers: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be added: {chosen} of {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file, or paste it or its part called mcpServers. Import adds what is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep key in keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the server wants one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set, in the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set, for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>Keep for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in memory and is gone when Osaurus quits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindPart</name>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>Type of provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More types of providers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package brings no text along.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalFinder</name>
    <message>
        <source>Ollama, LM Studio and llama.cpp can answer on this computer, without a key. Osaurus looks for them only when you press the button, and only here: at the ports 11434, 1234 and 8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server on port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was found. Start one, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found. Nothing is saved until you keep it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{address} · {models}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message>
        <source>Show all {number} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the {number} values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeverPage</name>
    <message>
        <source>Never collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field for any of this. Each line says how the code makes sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we cannot promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewFacts</name>
    <message>
        <source>See them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share these too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since you agreed: {facts}. Not recorded until you say so; with the switch above you can also turn everything off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnboardingWindow</name>
    <message>
        <source>Welcome to Osaurus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+C</source>
        <comment>presses Continue</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairDetail</name>
    <message>
        <source>Both sides of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes that left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes that arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, and nothing with these bytes arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it would leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal on both sides, byte for byte. Bytes: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed before it left: there is nothing of it on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits. Nothing of it has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>At the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived: the same bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Osaurus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelContent</name>
    <message>
        <source>What we collect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Osaurus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osaurus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share anonymous usage data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPane</name>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Osaurus may tell us, and what it never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of the features you use, so that we know what to improve. Never your chats, prompts, files or keys. Turning it off takes effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telemetry analytics statistics tracking consent opt out send events privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share Anonymous Usage Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what we collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event of this session, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or keep the key in memory until Osaurus quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvidersPane</name>
    <message>
        <source>Who answers. A key is never written into a file, and goes to its own provider alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider runs the models that answer you: a service with a key, or a server on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model api key token address account connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ollama lm studio llama.cpp local model server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a provider was added, and its type, such as &lt;b&gt;openai&lt;/b&gt;. Not its name, address, key or models. What is found on this computer counts once you keep it, as &lt;b&gt;openai&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider “{name}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of a removed provider is still in the keychain; Osaurus tries again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was added to your providers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalWindow</name>
    <message>
        <source>Watch it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting a server on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal could not begin. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Use this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments, one in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain keeps what is marked as secret; the rest stands in a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or keep the secrets in memory until Osaurus quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is reached: {transport}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the program wants one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerState</name>
    <message>
        <source>Not contacted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} · {ago}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Search this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event to see its bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of the newest {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event of this session is like that now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens from now on appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}, {pane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called “{query}”. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingModel</name>
    <message>
        <source>Sharing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off by DO_NOT_TRACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off by your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key in this build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that had already left: {number}. Whether they arrived is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent this session: {sent}. Waiting: {waiting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded and nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server not answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server too busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held in memory until you answer: {held}. Nothing has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed in Osaurus, so nothing more is sent until it starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this build&apos;s key ({status}), so nothing more is sent until Osaurus starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused everything ({status}), so nothing more is sent until Osaurus starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was not reached. What waits stays in memory and is tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer the last request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {status} and took nothing. What waits stays in memory and is tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set, so sharing is off and cannot be turned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has turned sharing off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy cannot be read, so sharing is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build has no app key, so it can send nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app key does not look like one from Aptabase, so nothing is sent. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app key needs a server of your own in APTABASE_HOST, so nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APTABASE_HOST is not the address of a server, so nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APTABASE_HOST must begin with https:// unless it is this computer; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not give the app key, so nothing is sent. Unlock it, then restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer could not be saved. It holds until you quit; the next start asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing is off, but that could not be saved. The next start asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing is off until you quit, but that could not be saved: the next start may share again. Make room on the disk or allow writing to the settings folder, then switch it off once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new fact(s) since you agreed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was waiting, and no request was under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting events destroyed: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them had left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes nothing from us ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {status}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Let it happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share in the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t share in the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This switch, these events and the server at {address} on this computer exist for this window only. Your own answer and what Osaurus really shares stay as they are, and nothing is written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event to see both sides of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened: {happened}. Left: {left}. Arrived: {arrived}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that arrived is what left, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two sides do not agree. Sent and missing: {missing}. Arrived and never sent: {strangers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough for one rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since it was switched off: happened {happened}, arrived {arrived}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Only the events listed in What we collect are recorded and sent, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes is asked again by a build that can send; a no counts everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {index} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolsPane</name>
    <message>
        <source>MCP servers, which offer tools to agents. Osaurus keeps how to reach them and calls none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a server was added, and whether over &lt;b&gt;stdio&lt;/b&gt; or &lt;b&gt;http&lt;/b&gt;. Not its name, command, arguments, address, variables or headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, http</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program, stdio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server “{name}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers added: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MCP server offers tools: to read files, to search, to look into a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mcp server plugin stdio http command environment headers token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over what its mcpServers file says. You see what would be added before anything is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mcpServers json file paste claude cursor vscode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {provider} for its models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, but no models are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected. 1 model answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected. {number} models answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Press Ctrl+Z to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariableRow</name>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keychain; type to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory until Osaurus quits; type to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone with the last session; type it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerWindow</name>
    <message>
        <source>What we collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never collected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkthroughPage</name>
    <message>
        <source>The young dinosaur sits and waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens when you finish here, and from the menu whenever you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings → Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is shared, event by event, and turns it on or off at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three places, and you are at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+F</source>
        <comment>presses Finish</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Osaurus menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at the top of Settings. This desktop has no place for a menu-bar item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dinosaur opens a menu: what is shared, Settings, and Quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the system tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dinosaur has a menu: what is shared, Settings, and Quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A young green dinosaur with a leaf in its mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your AI. Your desk. Your rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osaurus lives on your computer. You choose which models answer, and you decide what we get to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+G</source>
        <comment>presses Get started</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the next batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbidden here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osaurus quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server refused the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broke a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strange answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in memory for your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in memory for the next batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not arrive, and will be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing was switched off before it left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome was closed without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing is forbidden on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key to send it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as may wait were waiting already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waited for so long that the server would not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osaurus quit before it could be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused our key, so nothing more is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed in Osaurus, so it could not be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not as the catalogue says, so it was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was over a limit of the server, so it was kept back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server pointed elsewhere, and that is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came. It is not sent again, so that nothing is counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in between answered. It is not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not one of Aptabase&apos;s. It is not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had begun to leave when sharing was switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the bytes that were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes wait for your answer. None of them has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes wait to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes are on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed: nothing is left to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some or all of these bytes left. Whether they arrived is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bytes were made of it, so nothing could leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes were kept back and never left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes went out, and the server did not take them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are people using it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do people come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which features get used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the first minute go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only as numbers per day: the server cannot recognise anybody on another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats, prompts and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event has a field that could hold free text. To count a question, only the role of its last message is looked at, never its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, paths, tool calls and their results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of agents and chats, and their history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events that count them have no field for a name, a title, an id or what was said before. What you call things stays with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of providers, and of your own and remote models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account, or an id that outlives the running app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session id is random, lives in memory, and is replaced after an hour of quiet, after a day of use, and each time sharing is switched on. No serial number, no name of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device model, exact memory, address or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory goes in ten coarse steps, language and region only where the pair is common. There is no field for a device, an address or a place; what a server sees of every request stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} (on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} (Aptabase)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in an event is a word of a closed list, an id of the shipped list of models, or twelve characters of a hash. Anything else is an error, and an event with an error is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, passwords and provider addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a provider, only its type is counted, one of seven fixed words. Of a tool server, only how it is spoken to. Of the local server, only that it started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of a model is sent only if it is on the list that comes with the app. A model you brought is counted without one, and a remote model by a salted hash alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token counts and text lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only number an event can carry is the position of a step of the first minute, 0 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent cannot be called back. The server cannot tell people apart, so it cannot delete what came from one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sees the network address of each request. Aptabase keeps the country and region, mixes the address with the system and its language and a salt of the day into an anonymous user of that day, and keeps the address itself no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever guesses the id of a remote model can check the guess against its hash, because the salt is public. And the hash of a model that only one person uses is the same every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aptabase keeps events of release builds for five years, and those of debug builds for half one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server this build could send to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shared goes to {server} and to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
