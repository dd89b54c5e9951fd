<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPopover</name>
    <message>
        <source>About anonymous usage data</source>
        <translation>Über anonyme Nutzungsdaten</translation>
    </message>
    <message>
        <source>Which features, models and kinds of provider get used, how much memory this computer has in coarse steps, and the version of the app, the system and its language. It shows us what to improve.</source>
        <translation>Welche Funktionen, Modelle und Arten von Anbietern genutzt werden, wie viel Arbeitsspeicher dieser Computer in groben Stufen hat und die Version der App und des Systems sowie dessen Sprache. Das zeigt uns, was wir verbessern sollten.</translation>
    </message>
    <message>
        <source>What you write or read: chats, prompts, answers, files, keys, names. Nor any number that stands for you or this computer.</source>
        <translation>Was du schreibst oder liest: Chats, Prompts, Antworten, Dateien, Schlüssel, Namen. Auch keine Nummer, die für dich oder diesen Computer steht.</translation>
    </message>
    <message>
        <source>What this shares</source>
        <translation>Was damit geteilt wird</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>See exactly what</source>
        <translation>Genau ansehen</translation>
    </message>
    <message>
        <source>Change your mind any time in Settings → Privacy.</source>
        <translation>Du kannst es dir jederzeit anders überlegen, unter Einstellungen&#xa0;→&#xa0;Datenschutz.</translation>
    </message>
    <message>
        <source>Sharing is on</source>
        <translation>Teilen ist an</translation>
    </message>
    <message>
        <source>Events go out as things happen.</source>
        <translation>Ereignisse gehen hinaus, sobald etwas geschieht.</translation>
    </message>
    <message>
        <source>Nothing is recorded any more. What was sent before cannot be called back.</source>
        <translation>Es wird nichts mehr aufgezeichnet. Was vorher gesendet wurde, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Sharing is off</source>
        <translation>Teilen ist aus</translation>
    </message>
    <message>
        <source>Nothing can be sent</source>
        <translation>Es kann nichts gesendet werden</translation>
    </message>
    <message>
        <source>A few first facts wait in memory for your answer, and nowhere else.</source>
        <translation>Ein paar erste Angaben warten im Arbeitsspeicher auf deine Antwort, und nirgends sonst.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Bisher wurde nichts gesendet</translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>Agent erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For example, Dino</source>
        <translation>Zum Beispiel Dino</translation>
    </message>
    <message>
        <source>Comes with Osaurus and stays as it is. Duplicate it to give the copy a name and a face.</source>
        <translation>Gehört zu Osaurus und bleibt, wie er ist. Dupliziere ihn, um der Kopie einen Namen und ein Gesicht zu geben.</translation>
    </message>
</context>
<context>
    <name>AgentsPane</name>
    <message>
        <source>Whom you talk to. Two come with Osaurus; give others a name and a face of your own.</source>
        <translation>Mit wem du sprichst. Zwei bringt Osaurus mit; gib weiteren einen eigenen Namen und ein eigenes Gesicht.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Neuer Agent</translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation>Noch keine Agenten</translation>
    </message>
    <message>
        <source>An agent answers in the chat.</source>
        <translation>Ein Agent antwortet im Chat.</translation>
    </message>
    <message>
        <source>assistant character face name duplicate delete</source>
        <translation>agent assistent figur gesicht name duplizieren kopieren löschen</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that an agent was created. Not its name or its face.</source>
        <translation>Gezählt, wenn du Nutzungsdaten teilst: dass ein Agent erstellt wurde. Weder sein Name noch sein Gesicht.</translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation>Noch nicht erstellt</translation>
    </message>
    <message>
        <source>Comes with Osaurus</source>
        <translation>Gehört zu Osaurus</translation>
    </message>
    <message>
        <source>The new agent was discarded.</source>
        <translation>Der neue Agent wurde verworfen.</translation>
    </message>
    <message>
        <source>Agent created.</source>
        <translation>Agent erstellt.</translation>
    </message>
    <message>
        <source>Agent duplicated.</source>
        <translation>Agent dupliziert.</translation>
    </message>
    <message>
        <source>Agent “{name}” was deleted.</source>
        <translation>Agent „{name}“ wurde gelöscht.</translation>
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
        <translation>Anonyme Nutzungsdaten teilen</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <translation>Nicht teilen</translation>
    </message>
    <message>
        <source>What we collect…</source>
        <translation>Was wir erfassen&#xa0;…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Quit Osaurus</source>
        <translation>Osaurus beenden</translation>
    </message>
    <message>
        <source>nothing is recorded</source>
        <translation>nichts wird aufgezeichnet</translation>
    </message>
    <message>
        <source>nothing has been sent</source>
        <translation>nichts wurde gesendet</translation>
    </message>
</context>
<context>
    <name>AppearanceChoice</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Search the catalogue</source>
        <translation>Im Katalog suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>Über das Ereignis</translation>
    </message>
    <message>
        <source>No event or property matches.</source>
        <translation>Kein Ereignis und keine Eigenschaft passt dazu.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>ConfigureAiPage</name>
    <message>
        <source>Give it a brain</source>
        <translation>Gib ihm ein Gehirn</translation>
    </message>
    <message>
        <source>Connect a provider you trust. Its key goes to that provider and to nobody else.</source>
        <translation>Verbinde einen Anbieter, dem du vertraust. Sein Schlüssel geht an diesen Anbieter und an niemanden sonst.</translation>
    </message>
    <message>
        <source>The young dinosaur at its laptop holds up a golden key</source>
        <translation>Der junge Dinosaurier sitzt am Laptop und hält einen goldenen Schlüssel hoch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Press Continue to try again, or keep the key in memory until Osaurus quits.</source>
        <translation>Drücke „Weiter“, um es noch einmal zu versuchen, oder behalte den Schlüssel im Arbeitsspeicher, bis Osaurus beendet wird.</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a provider of type &lt;b&gt;{type}&lt;/b&gt; was added. Not its name, address, key or models.</source>
        <translation>Gezählt, wenn du Nutzungsdaten teilst: dass ein Anbieter vom Typ &lt;b&gt;{type}&lt;/b&gt; hinzugefügt wurde. Weder sein Name noch Adresse, Schlüssel oder Modelle.</translation>
    </message>
    <message>
        <source>Saved; type to replace it</source>
        <translation>Gespeichert; zum Ersetzen eintippen</translation>
    </message>
    <message>
        <source>Only if the server wants one</source>
        <translation>Falls verlangt</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>Share anonymous usage data</source>
        <translation>Anonyme Nutzungsdaten teilen</translation>
    </message>
    <message>
        <source>Alt+S</source>
        <comment>checks Share anonymous usage data</comment>
        <translation>Alt+T</translation>
    </message>
    <message>
        <source>About anonymous usage data</source>
        <translation>Über anonyme Nutzungsdaten</translation>
    </message>
    <message>
        <source>Alt+A</source>
        <comment>presses About anonymous usage data</comment>
        <translation>Alt+A</translation>
    </message>
    <message>
        <source>You can turn it on any time in Settings → Privacy.</source>
        <translation>Du kannst es jederzeit unter Einstellungen&#xa0;→&#xa0;Datenschutz einschalten.</translation>
    </message>
    <message>
        <source>Which features get used, never what you write. It shows us what to improve next.</source>
        <translation>Welche Funktionen genutzt werden, nie, was du schreibst. Das zeigt uns, was wir als Nächstes verbessern.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>That agent is not there any more.</source>
        <translation>Diesen Agenten gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This agent came with Osaurus. Duplicate it to change it.</source>
        <translation>Dieser Agent gehört zu Osaurus. Dupliziere ihn, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>The provider does not accept this key. Check that it is whole and has not been withdrawn.</source>
        <translation>Der Anbieter nimmt diesen Schlüssel nicht an. Prüfe, ob er vollständig ist und nicht zurückgezogen wurde.</translation>
    </message>
    <message>
        <source>Key and address do not fit each other, or the key is not valid. Copy both from the page of the same resource.</source>
        <translation>Schlüssel und Adresse passen nicht zusammen, oder der Schlüssel ist ungültig. Kopiere beide von der Seite derselben Ressource.</translation>
    </message>
    <message>
        <source>The provider wants a key, and there is none yet. Enter one.</source>
        <translation>Der Anbieter verlangt einen Schlüssel, und es gibt noch keinen. Gib einen ein.</translation>
    </message>
    <message>
        <source>This key is limited to other services, apps or addresses. Lift the limit in your account there, or make another key.</source>
        <translation>Dieser Schlüssel gilt nur für andere Dienste, Apps oder Adressen. Hebe die Beschränkung in deinem Konto beim Anbieter auf oder erstelle einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The provider knows this key but does not let it list models. Look at its permissions in your account there.</source>
        <translation>Der Anbieter kennt diesen Schlüssel, erlaubt ihm aber nicht, Modelle aufzulisten. Sieh dir seine Berechtigungen in deinem Konto beim Anbieter an.</translation>
    </message>
    <message>
        <source>The account behind this key is closed or blocked. Write to the provider.</source>
        <translation>Das Konto hinter diesem Schlüssel ist geschlossen oder gesperrt. Schreib dem Anbieter.</translation>
    </message>
    <message>
        <source>This service is not switched on for the project of the key. Switch it on in the provider&apos;s console and wait a few minutes.</source>
        <translation>Dieser Dienst ist für das Projekt des Schlüssels nicht eingeschaltet. Schalte ihn in der Konsole des Anbieters ein und warte ein paar Minuten.</translation>
    </message>
    <message>
        <source>The provider does not serve the country or region that this connection comes from.</source>
        <translation>Der Anbieter bedient das Land oder die Region nicht, aus der diese Verbindung kommt.</translation>
    </message>
    <message>
        <source>The provider lets in only certain networks, and this one is not among them. Ask whoever looks after it.</source>
        <translation>Der Anbieter lässt nur bestimmte Netze zu, und dieses gehört nicht dazu. Wende dich an die Person, die dafür zuständig ist.</translation>
    </message>
    <message>
        <source>There is a server, but no list of models at this address. Check the address and the type.</source>
        <translation>Da ist ein Server, aber keine Liste von Modellen unter dieser Adresse. Prüfe Adresse und Typ.</translation>
    </message>
    <message>
        <source>The server does not know the version of the protocol that is spoken here. Check the address and the type.</source>
        <translation>Der Server kennt die Protokollversion nicht, die hier gesprochen wird. Prüfe Adresse und Typ.</translation>
    </message>
    <message>
        <source>The provider was asked too often in a short time. Wait a minute, then try again.</source>
        <translation>Der Anbieter wurde in kurzer Zeit zu oft gefragt. Warte eine Minute und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The account has no credit left or has reached its limit. Look at its billing page.</source>
        <translation>Das Konto hat kein Guthaben mehr oder hat sein Limit erreicht. Sieh auf seiner Abrechnungsseite nach.</translation>
    </message>
    <message>
        <source>The provider has too much to do just now. Try again in a few minutes.</source>
        <translation>Der Anbieter hat gerade zu viel zu tun. Versuche es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The server is still loading its model. Try again in a moment.</source>
        <translation>Der Server lädt noch sein Modell. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The provider refused the question. Check that the type fits this provider.</source>
        <translation>Der Anbieter hat die Frage abgewiesen. Prüfe, ob der Typ zu diesem Anbieter passt.</translation>
    </message>
    <message>
        <source>The provider has trouble of its own just now. Try again in a few minutes.</source>
        <translation>Der Anbieter hat gerade selbst eine Störung. Versuche es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>A web page answered where a provider should. Check the address: it often ends in /v1.</source>
        <translation>Statt eines Anbieters hat eine Webseite geantwortet. Prüfe die Adresse: Sie endet oft auf /v1.</translation>
    </message>
    <message>
        <source>Something answered, but not like a provider of this type. Choose another type or address.</source>
        <translation>Etwas hat geantwortet, aber nicht wie ein Anbieter dieses Typs. Wähle einen anderen Typ oder eine andere Adresse.</translation>
    </message>
    <message>
        <source>The server points to another address, and the key is not sent there. Enter the address that it leads to.</source>
        <translation>Der Server verweist auf eine andere Adresse, und dorthin wird der Schlüssel nicht gesendet. Gib die Adresse ein, zu der er führt.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Check your connection, then try again.</source>
        <translation>Der Anbieter hat nicht rechtzeitig geantwortet. Prüfe deine Verbindung und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check your connection, and that the server runs.</source>
        <translation>Unter dieser Adresse antwortet nichts. Prüfe deine Verbindung und ob der Server läuft.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling of the address, and your connection.</source>
        <translation>Ein Server dieses Namens wurde nicht gefunden. Prüfe die Schreibweise der Adresse und deine Verbindung.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate is not one that this computer trusts.</source>
        <translation>Die Verbindung ist nicht sicher: Dem Zertifikat des Servers vertraut dieser Computer nicht.</translation>
    </message>
    <message>
        <source>The answer was far too large for a list of models. Check the address.</source>
        <translation>Die Antwort war viel zu groß für eine Liste von Modellen. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>The system keychain did not give the key. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund des Systems hat den Schlüssel nicht herausgegeben. Entsperre ihn und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The test failed in a way that we did not expect. Try again.</source>
        <translation>Der Test ist auf eine Weise fehlgeschlagen, mit der wir nicht gerechnet haben. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Give it a name, a short one will do.</source>
        <translation>Gib ihm einen Namen, ein kurzer genügt.</translation>
    </message>
    <message>
        <source>That name has a line break or an invisible character in it. Type it again by hand.</source>
        <translation>Dieser Name enthält einen Zeilenumbruch oder ein unsichtbares Zeichen. Tippe ihn noch einmal von Hand.</translation>
    </message>
    <message>
        <source>That name has a mark in it that turns the writing around. Type it again by hand.</source>
        <translation>Dieser Name enthält ein Zeichen, das die Schreibrichtung umkehrt. Tippe ihn noch einmal von Hand.</translation>
    </message>
    <message>
        <source>Enter the address of the server, such as https://example.com/v1.</source>
        <translation>Gib die Adresse des Servers ein, etwa https://example.com/v1.</translation>
    </message>
    <message>
        <source>That is too long for an address. Copy it again.</source>
        <translation>Das ist zu lang für eine Adresse. Kopiere sie noch einmal.</translation>
    </message>
    <message>
        <source>That address has a space or a line break in it. Copy it again.</source>
        <translation>Diese Adresse enthält ein Leerzeichen oder einen Zeilenumbruch. Kopiere sie noch einmal.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like https://example.com/v1.</source>
        <translation>Das ist keine Adresse. Eine Adresse sieht so aus: https://example.com/v1.</translation>
    </message>
    <message>
        <source>An address begins with https://, or with http:// on this computer.</source>
        <translation>Eine Adresse beginnt mit https://, auf diesem Computer auch mit http://.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; the key has a field of its own.</source>
        <translation>Lass Benutzername und Passwort aus der Adresse weg; der Schlüssel hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Leave out the part of the address from the question mark or hash on.</source>
        <translation>Lass den Teil der Adresse ab dem Fragezeichen oder der Raute weg.</translation>
    </message>
    <message>
        <source>Use https://, so that nobody on the way can read the key. Plain http:// is for this computer only.</source>
        <translation>Nimm https://, damit unterwegs niemand den Schlüssel lesen kann. Einfaches http:// ist nur für diesen Computer.</translation>
    </message>
    <message>
        <source>Enter the key. The provider shows it in its account settings.</source>
        <translation>Gib den Schlüssel ein. Der Anbieter zeigt ihn in den Kontoeinstellungen.</translation>
    </message>
    <message>
        <source>That is too short for a key. Copy it again, whole.</source>
        <translation>Das ist zu kurz für einen Schlüssel. Kopiere ihn noch einmal, und zwar ganz.</translation>
    </message>
    <message>
        <source>That is too long for a key. Copy only the key.</source>
        <translation>Das ist zu lang für einen Schlüssel. Kopiere nur den Schlüssel.</translation>
    </message>
    <message>
        <source>There is a line break in the key. Copy it again, as one line.</source>
        <translation>Im Schlüssel ist ein Zeilenumbruch. Kopiere ihn noch einmal, in einer Zeile.</translation>
    </message>
    <message>
        <source>Keys are made of letters, digits and signs without spaces. Copy it again.</source>
        <translation>Schlüssel bestehen aus Buchstaben, Ziffern und Sonderzeichen, ohne Leerzeichen. Kopiere ihn noch einmal.</translation>
    </message>
    <message>
        <source>That name is too long. Use {most} characters or fewer.</source>
        <translation>Dieser Name ist zu lang. Nimm höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Another new one was begun meanwhile. Finish or cancel that one first.</source>
        <translation>Inzwischen wurde etwas anderes Neues begonnen. Schließe das zuerst ab oder brich es ab.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Es steht noch nichts darin.</translation>
    </message>
    <message>
        <source>That is far too long for a list of servers.</source>
        <translation>Das ist viel zu lang für eine Liste von Servern.</translation>
    </message>
    <message>
        <source>That file cannot be opened. Choose another one, or paste what is in it.</source>
        <translation>Diese Datei lässt sich nicht öffnen. Wähle eine andere oder füge ein, was in ihr steht.</translation>
    </message>
    <message>
        <source>That file holds no text. Choose the one in which the other client keeps its servers.</source>
        <translation>Diese Datei enthält keinen Text. Wähle die, in der der andere Client seine Server ablegt.</translation>
    </message>
    <message>
        <source>It ends too early: a brace, a bracket or a quotation mark is still open.</source>
        <translation>Es hört zu früh auf: Eine geschweifte oder eckige Klammer oder ein Anführungszeichen ist noch offen.</translation>
    </message>
    <message>
        <source>A name in straight quotation marks, such as &quot;command&quot;, should stand here.</source>
        <translation>Hier sollte ein Name in geraden Anführungszeichen stehen, etwa &quot;command&quot;.</translation>
    </message>
    <message>
        <source>A comma or a closing brace is missing before this.</source>
        <translation>Davor fehlt ein Komma oder eine schließende geschweifte Klammer.</translation>
    </message>
    <message>
        <source>A colon is missing between the name and what belongs to it.</source>
        <translation>Zwischen dem Namen und dem, was dazugehört, fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>Here should be a text in straight quotation marks, a number, a list or braces.</source>
        <translation>Hier sollte ein Text in geraden Anführungszeichen, eine Zahl, eine Liste oder ein Paar geschweifter Klammern stehen.</translation>
    </message>
    <message>
        <source>A text in quotation marks must not go over the end of a line.</source>
        <translation>Ein Text in Anführungszeichen darf nicht über das Zeilenende hinausgehen.</translation>
    </message>
    <message>
        <source>In JSON a backslash is written twice, as in C:\\Tools.</source>
        <translation>In JSON wird ein Backslash doppelt geschrieben, etwa C:\\Tools.</translation>
    </message>
    <message>
        <source>There is more after the last closing brace. Put only one file in here.</source>
        <translation>Nach der letzten schließenden geschweiften Klammer steht noch etwas. Füge hier nur eine einzige Datei ein.</translation>
    </message>
    <message>
        <source>Braces and brackets are nested too deeply for a list of servers.</source>
        <translation>Die Klammern sind für eine Liste von Servern zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It should begin with an opening brace.</source>
        <translation>Es sollte mit einer öffnenden geschweiften Klammer beginnen.</translation>
    </message>
    <message>
        <source>There are no servers in it. Look for the part that is called mcpServers.</source>
        <translation>Es sind keine Server darin. Suche den Teil, der mcpServers heißt.</translation>
    </message>
    <message>
        <source>The system did not take it: {why}. Nothing has changed.</source>
        <translation>Das System hat es nicht angenommen: {why}. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>That provider is not there any more.</source>
        <translation>Diesen Anbieter gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This is no server: between its braces there should be a command or a url.</source>
        <translation>Das ist kein Server: Zwischen seinen geschweiften Klammern sollte command oder url stehen.</translation>
    </message>
    <message>
        <source>It has neither a command nor a url, so there is no way to reach it.</source>
        <translation>Es gibt weder command noch url, also keinen Weg, ihn zu erreichen.</translation>
    </message>
    <message>
        <source>It has a command and a url. Keep the one by which it is reached.</source>
        <translation>Es gibt command und url. Behalte das, womit er erreicht wird.</translation>
    </message>
    <message>
        <source>Its type is none that is known: http, sse or stdio.</source>
        <translation>Sein Typ ist keiner der bekannten: http, sse oder stdio.</translation>
    </message>
    <message>
        <source>Its type does not go with the rest: stdio wants a command, http a url.</source>
        <translation>Sein Typ passt nicht zum Rest: stdio braucht command, http braucht url.</translation>
    </message>
    <message>
        <source>A command, a url, a folder and each argument must be text in quotation marks.</source>
        <translation>Befehl, url, Ordner und jedes Argument müssen Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>The arguments must be a list in square brackets.</source>
        <translation>Die Argumente müssen eine Liste in eckigen Klammern sein.</translation>
    </message>
    <message>
        <source>The environment and the headers must be names with a text each, in braces.</source>
        <translation>Umgebung und Header müssen Namen mit je einem Text sein, in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>You have a server of that name already, so this one will be called {names}.</source>
        <translation>Du hast schon einen Server dieses Namens, deshalb wird dieser {names} heißen.</translation>
    </message>
    <message>
        <source>Not taken over, because Osaurus has no use for it: {names}.</source>
        <translation>Nicht übernommen, weil Osaurus dafür keine Verwendung hat: {names}.</translation>
    </message>
    <message>
        <source>Stands there twice, and the last one counts: {names}.</source>
        <translation>Kommt zweimal vor, das letzte zählt: {names}.</translation>
    </message>
    <message>
        <source>Its type is sse, the older form of http. It is kept as http.</source>
        <translation>Sein Typ ist sse, die ältere Form von http. Er wird als http gespeichert.</translation>
    </message>
    <message>
        <source>Only a reference to something in the other client; type the value in here later: {names}.</source>
        <translation>Nur ein Verweis auf etwas im anderen Client; tippe den Wert später hier ein: {names}.</translation>
    </message>
    <message>
        <source>One of its arguments looks like a key. Arguments are kept in a plain file, unlike secret variables.</source>
        <translation>Eines seiner Argumente sieht wie ein Schlüssel aus. Anders als geheime Variablen stehen Argumente in einer Klartextdatei.</translation>
    </message>
    <message>
        <source>Another server has that name. Give this one a name of its own.</source>
        <translation>Ein anderer Server heißt schon so. Gib diesem einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Enter the program that starts the server, such as npx or uvx.</source>
        <translation>Gib das Programm ein, das den Server startet, etwa npx oder uvx.</translation>
    </message>
    <message>
        <source>The command is the program alone. What follows it belongs into the arguments.</source>
        <translation>Der Befehl ist nur das Programm. Was darauf folgt, gehört in die Argumente.</translation>
    </message>
    <message>
        <source>There is a line break or an invisible character in it. Type it again by hand.</source>
        <translation>Es enthält einen Zeilenumbruch oder ein unsichtbares Zeichen. Tippe es noch einmal von Hand.</translation>
    </message>
    <message>
        <source>Enter the whole path of the folder, from its very beginning.</source>
        <translation>Gib den ganzen Pfad des Ordners ein, von ganz vorn an.</translation>
    </message>
    <message>
        <source>Give this line a name, or remove it.</source>
        <translation>Gib dieser Zeile einen Namen oder entferne sie.</translation>
    </message>
    <message>
        <source>The name of a variable has no equals sign and no invisible character in it.</source>
        <translation>Im Namen einer Variable steht kein Gleichheitszeichen und kein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>The name of a header is made of letters, digits and hyphens, without spaces.</source>
        <translation>Der Name eines Headers besteht aus Buchstaben, Ziffern und Bindestrichen, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>That name stands here twice. Keep one of the two.</source>
        <translation>Dieser Name steht hier zweimal. Behalte einen von beiden.</translation>
    </message>
    <message>
        <source>Enter the value, or remove this line.</source>
        <translation>Gib den Wert ein oder entferne diese Zeile.</translation>
    </message>
    <message>
        <source>Type the value again: what the keychain has kept is not shown in the open.</source>
        <translation>Tippe den Wert noch einmal: Was der Schlüsselbund verwahrt hat, wird nicht offen angezeigt.</translation>
    </message>
    <message>
        <source>There is a character in the value that no program can be given. Copy it again.</source>
        <translation>Der Wert enthält ein Zeichen, das sich keinem Programm übergeben lässt. Kopiere ihn noch einmal.</translation>
    </message>
    <message>
        <source>A header is one line of plain characters. Copy the value again.</source>
        <translation>Ein Header ist eine Zeile aus einfachen Zeichen. Kopiere den Wert noch einmal.</translation>
    </message>
    <message>
        <source>That is too long. Use {most} characters or fewer.</source>
        <translation>Das ist zu lang. Nimm höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>That is too much: {arguments} arguments and {variables} variables are the most.</source>
        <translation>Das ist zu viel: höchstens {arguments} Argumente und {variables} Variablen.</translation>
    </message>
    <message>
        <source>That server is not there any more.</source>
        <translation>Diesen Server gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This system offers no keychain; install and start one, such as GNOME Keyring or KWallet.</source>
        <translation>Dieses System bietet keinen Schlüsselbund; installiere und starte einen, etwa GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The system keychain is locked; unlock it and try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt; entsperre ihn und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The system keychain refused; open its own program to see why, then try again.</source>
        <translation>Der Schlüsselbund des Systems hat abgelehnt; öffne sein eigenes Programm, um den Grund zu sehen, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The system keychain did not answer; answer its dialog if there is one, then try again.</source>
        <translation>Der Schlüsselbund des Systems hat nicht geantwortet; beantworte seinen Dialog, falls einer offen ist, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Osaurus; update this one.</source>
        <translation>{file} wurde von einem neueren Osaurus geschrieben; aktualisiere dieses.</translation>
    </message>
    <message>
        <source>Another Osaurus has kept {file} locked for {seconds:.0f} seconds; close it and try again.</source>
        <translation>Ein anderes Osaurus hält {file} seit {seconds:.0f} Sekunden gesperrt; schließe es und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>The app key does not look like A-EU-…, A-US-…, A-DEV-… or A-SH-…; copy it again.</source>
        <translation>Der App-Schlüssel sieht nicht aus wie A-EU-…, A-US-…, A-DEV-… oder A-SH-…; kopiere ihn noch einmal.</translation>
    </message>
    <message>
        <source>A key that begins with A-SH- needs the address of its server in APTABASE_HOST.</source>
        <translation>Ein Schlüssel, der mit A-SH- beginnt, braucht die Adresse seines Servers in APTABASE_HOST.</translation>
    </message>
    <message>
        <source>APTABASE_HOST is not an address such as https://aptabase.example.org.</source>
        <translation>APTABASE_HOST ist keine Adresse wie https://aptabase.example.org.</translation>
    </message>
    <message>
        <source>APTABASE_HOST must begin with https:// unless it is on this computer.</source>
        <translation>APTABASE_HOST muss mit https:// beginnen, außer auf diesem Computer.</translation>
    </message>
    <message>
        <source>The system keychain did not give the key it should hold; unlock it, or set the key again.</source>
        <translation>Der Schlüsselbund des Systems hat den Schlüssel nicht herausgegeben, den er verwahren sollte; entsperre ihn oder hinterlege den Schlüssel neu.</translation>
    </message>
    <message>
        <source>{status} in {milliseconds} ms</source>
        <translation>{status} nach {milliseconds} ms</translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation>dem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>the proxy cannot be used</source>
        <translation>der Proxy ist nicht nutzbar</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>nicht rechtzeitig verbunden</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>der Proxy hat abgewiesen</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the answer was not HTTP</source>
        <translation>die Antwort war kein HTTP</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung ist abgerissen</translation>
    </message>
    <message>
        <source>Your administrator has turned sharing off on this computer.</source>
        <translation>Deine Administration hat das Teilen auf diesem Computer ausgeschaltet.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy on this computer cannot be read, so sharing is off.</source>
        <translation>Die Richtlinie deiner Administration auf diesem Computer lässt sich nicht lesen, deshalb ist das Teilen aus.</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set for this app, so sharing is off.</source>
        <translation>DO_NOT_TRACK ist für diese App gesetzt, deshalb ist das Teilen aus.</translation>
    </message>
    <message>
        <source>Once for each question that a person or a program asks, on every surface.</source>
        <translation>Einmal für jede Frage, die ein Mensch oder ein Programm stellt, an jeder Oberfläche.</translation>
    </message>
    <message>
        <source>The steps that an agent takes to answer one question are not counted. Only the role of the last message is looked at, never its words.</source>
        <translation>Die Schritte, die ein Agent zum Beantworten einer Frage braucht, werden nicht gezählt. Angesehen wird nur die Rolle der letzten Nachricht, nie ihre Worte.</translation>
    </message>
    <message>
        <source>The main measure: whether the app is used for what it is there for, and with which kinds of models.</source>
        <translation>Das Hauptmaß: ob die App für das genutzt wird, wofür sie da ist, und mit welchen Arten von Modellen.</translation>
    </message>
    <message>
        <source>Where the question was asked.</source>
        <translation>Wo die Frage gestellt wurde.</translation>
    </message>
    <message>
        <source>What kind of model answers: Apple&apos;s own, one on this computer, or one at a provider.</source>
        <translation>Welche Art von Modell antwortet: Apples eigenes, eines auf diesem Computer oder eines bei einem Anbieter.</translation>
    </message>
    <message>
        <source>The kind of engine or provider, as a fixed word. Never the name or address you gave it.</source>
        <translation>Die Art der Engine oder des Anbieters, als festes Wort. Nie der Name oder die Adresse, die du vergeben hast.</translation>
    </message>
    <message>
        <source>The model&apos;s id, only when it is on the shipped list of models. Left out for a model you brought yourself, and always for a remote one.</source>
        <translation>Die ID des Modells, nur wenn sie auf der mitgelieferten Liste der Modelle steht. Weggelassen bei einem Modell, das du selbst mitgebracht hast, und immer bei einem entfernten.</translation>
    </message>
    <message>
        <source>Remote models only: twelve characters of a salted hash of the model&apos;s id, to count how many different ones there are.</source>
        <translation>Nur entfernte Modelle: zwölf Zeichen eines Hashs mit Salt aus der ID des Modells, um zu zählen, wie viele verschiedene es gibt.</translation>
    </message>
    <message>
        <source>Whether an agent run over HTTP asked, rather than a plain request.</source>
        <translation>Ob ein Agentenlauf über HTTP gefragt hat und nicht eine einfache Anfrage.</translation>
    </message>
    <message>
        <source>Whether the answer was wanted piece by piece.</source>
        <translation>Ob die Antwort Stück für Stück gewünscht war.</translation>
    </message>
    <message>
        <source>Each time a person starts a new conversation in the app.</source>
        <translation>Jedes Mal, wenn ein Mensch in der App eine neue Unterhaltung beginnt.</translation>
    </message>
    <message>
        <source>How many conversations there are beside the single questions.</source>
        <translation>Wie viele Unterhaltungen es neben den einzelnen Fragen gibt.</translation>
    </message>
    <message>
        <source>Once when an agent run has been accepted and begins.</source>
        <translation>Einmal, wenn ein Agentenlauf angenommen ist und beginnt.</translation>
    </message>
    <message>
        <source>Whether agents are set to work, and from where.</source>
        <translation>Ob Agenten Aufgaben bekommen, und von wo aus.</translation>
    </message>
    <message>
        <source>Who started it: a request over HTTP, or the app itself (in the background, on a schedule, for a plugin).</source>
        <translation>Wer ihn gestartet hat: eine Anfrage über HTTP oder die App selbst (im Hintergrund, nach Zeitplan, für ein Plugin).</translation>
    </message>
    <message>
        <source>Once each time the app starts.</source>
        <translation>Einmal bei jedem Start der App.</translation>
    </message>
    <message>
        <source>The baseline that everything else is compared with: on how many computers Osaurus is in use on a day.</source>
        <translation>Der Grundwert, mit dem alles andere verglichen wird: auf wie vielen Computern Osaurus an einem Tag genutzt wird.</translation>
    </message>
    <message>
        <source>Each time the local server has begun to listen. Its port and address are not attached.</source>
        <translation>Jedes Mal, wenn der lokale Server zu lauschen begonnen hat. Sein Port und seine Adresse sind nicht dabei.</translation>
    </message>
    <message>
        <source>Whether people keep the server running, or only try it once.</source>
        <translation>Ob der Server dauerhaft läuft oder nur einmal ausprobiert wird.</translation>
    </message>
    <message>
        <source>When a model of the shipped list has been downloaded and every file was checked on disk.</source>
        <translation>Wenn ein Modell der mitgelieferten Liste heruntergeladen und jede Datei auf der Festplatte geprüft wurde.</translation>
    </message>
    <message>
        <source>Which models people want on their own computers, and how large they can be.</source>
        <translation>Welche Modelle auf dem eigenen Computer gewünscht sind und wie groß sie sein dürfen.</translation>
    </message>
    <message>
        <source>The model&apos;s id, from the shipped list.</source>
        <translation>Die ID des Modells, aus der mitgelieferten Liste.</translation>
    </message>
    <message>
        <source>Its coarse size, from the same list.</source>
        <translation>Seine grobe Größe, aus derselben Liste.</translation>
    </message>
    <message>
        <source>How it is compressed, from the same list.</source>
        <translation>Wie es komprimiert ist, aus derselben Liste.</translation>
    </message>
    <message>
        <source>Whether it understands pictures, from the same list.</source>
        <translation>Ob es Bilder versteht, aus derselben Liste.</translation>
    </message>
    <message>
        <source>When a person has added a provider. Not on edits, and not for ones that were merely found on the network.</source>
        <translation>Wenn ein Mensch einen Anbieter hinzugefügt hat. Nicht bei Änderungen und nicht bei solchen, die nur im Netz gefunden wurden.</translation>
    </message>
    <message>
        <source>Which kinds of providers to support well.</source>
        <translation>Welche Arten von Anbietern wir gut unterstützen sollten.</translation>
    </message>
    <message>
        <source>The kind of provider, as a fixed word. Never its name, address or key.</source>
        <translation>Die Art des Anbieters, als festes Wort. Nie sein Name, seine Adresse oder sein Schlüssel.</translation>
    </message>
    <message>
        <source>When a person has added an MCP server with tools. Not on edits.</source>
        <translation>Wenn ein Mensch einen MCP-Server mit Tools hinzugefügt hat. Nicht bei Änderungen.</translation>
    </message>
    <message>
        <source>Whether tools are used, and over which transport.</source>
        <translation>Ob Tools genutzt werden, und über welchen Transport.</translation>
    </message>
    <message>
        <source>How the server is spoken to. Never its command, address or arguments.</source>
        <translation>Wie der Server angesprochen wird. Nie sein Befehl, seine Adresse oder seine Argumente.</translation>
    </message>
    <message>
        <source>When a person has created an agent. The built-in ones do not count.</source>
        <translation>Wenn ein Mensch einen Agenten erstellt hat. Die mitgelieferten zählen nicht.</translation>
    </message>
    <message>
        <source>Whether people make agents of their own.</source>
        <translation>Ob eigene Agenten erstellt werden.</translation>
    </message>
    <message>
        <source>Once for each run of the first-run assistant.</source>
        <translation>Einmal für jeden Durchlauf der Einführung.</translation>
    </message>
    <message>
        <source>How many people begin.</source>
        <translation>Wie viele Menschen beginnen.</translation>
    </message>
    <message>
        <source>Each time a step of the first-run assistant comes into view, also when Back returns to it.</source>
        <translation>Jedes Mal, wenn ein Schritt der Einführung zu sehen ist, auch wenn „Zurück“ zu ihm zurückführt.</translation>
    </message>
    <message>
        <source>Where people stop.</source>
        <translation>Wo Menschen aufhören.</translation>
    </message>
    <message>
        <source>The step.</source>
        <translation>Der Schritt.</translation>
    </message>
    <message>
        <source>Its position, counted from 0.</source>
        <translation>Seine Position, von 0 an gezählt.</translation>
    </message>
    <message>
        <source>When Skip is chosen on a step of the first-run assistant.</source>
        <translation>Wenn in einem Schritt der Einführung „Überspringen“ gewählt wird.</translation>
    </message>
    <message>
        <source>Which steps people do not want.</source>
        <translation>Welche Schritte nicht gewünscht sind.</translation>
    </message>
    <message>
        <source>When the first-run assistant ends after the question was answered.</source>
        <translation>Wenn die Einführung endet, nachdem die Frage beantwortet wurde.</translation>
    </message>
    <message>
        <source>How many people come through, and how the others leave.</source>
        <translation>Wie viele Menschen durchkommen und wie die anderen aussteigen.</translation>
    </message>
    <message>
        <source>The step that was in view.</source>
        <translation>Der Schritt, der zu sehen war.</translation>
    </message>
    <message>
        <source>How it ended.</source>
        <translation>Wie er endete.</translation>
    </message>
    <message>
        <source>At most once per install: the first time a chat comes into view after the first-run assistant has ended.</source>
        <translation>Höchstens einmal je Installation: wenn nach dem Ende der Einführung zum ersten Mal ein Chat zu sehen ist.</translation>
    </message>
    <message>
        <source>Whether new people ever reach the chat.</source>
        <translation>Ob Neulinge den Chat je erreichen.</translation>
    </message>
    <message>
        <source>At most once per install: when the first message is sent from the chat in the app.</source>
        <translation>Höchstens einmal je Installation: wenn die erste Nachricht aus dem Chat in der App gesendet wird.</translation>
    </message>
    <message>
        <source>Whether new people ever ask anything.</source>
        <translation>Ob Neulinge je etwas fragen.</translation>
    </message>
    <message>
        <source>This computer&apos;s memory in coarse steps of gigabytes, so that what happens on small and large machines can be told apart. The exact size is not sent.</source>
        <translation>Der Arbeitsspeicher dieses Computers in groben Stufen von Gigabyte, damit sich unterscheiden lässt, was auf kleinen und großen Rechnern geschieht. Die genaue Größe wird nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>CreateAgentPage</name>
    <message>
        <source>Meet your first agent</source>
        <translation>Lerne deinen ersten Agenten kennen</translation>
    </message>
    <message>
        <source>It answers in the chat. Give it a name and a face; change both later.</source>
        <translation>Er antwortet im Chat. Gib ihm einen Namen und ein Gesicht; beides kannst du später ändern.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For example, Dino</source>
        <translation>Zum Beispiel Dino</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that an agent was created. Not its name or its face.</source>
        <translation>Gezählt, wenn du Nutzungsdaten teilst: dass ein Agent erstellt wurde. Weder sein Name noch sein Gesicht.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Share Anonymous Usage Data</source>
        <translation>Anonyme Nutzungsdaten teilen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <translation>Nicht teilen</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>At {url}</source>
        <translation>Unter {url}</translation>
    </message>
    <message>
        <source>Starts {command}</source>
        <translation>Startet {command}</translation>
    </message>
    <message>
        <source>Into the keychain: {names}.</source>
        <translation>In den Schlüsselbund: {names}.</translation>
    </message>
    <message>
        <source>Into a plain file: {names}.</source>
        <translation>In eine Klartextdatei: {names}.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
</context>
<context>
    <name>EventArticle</name>
    <message>
        <source>Example of {event}</source>
        <translation>Beispiel für {event}</translation>
    </message>
    <message>
        <source>Its properties</source>
        <translation>Seine Eigenschaften</translation>
    </message>
    <message>
        <source>It has none of its own: that it happened is all it says.</source>
        <translation>Es hat keine eigenen: Dass es geschehen ist, ist alles, was es sagt.</translation>
    </message>
    <message>
        <source>With every event</source>
        <translation>Bei jedem Ereignis</translation>
    </message>
    <message>
        <source>As it would leave this computer</source>
        <translation>So würde es diesen Computer verlassen</translation>
    </message>
    <message>
        <source>With the facts of this computer. Time and session id are made up; nothing is recorded for it.</source>
        <translation>Mit den Angaben dieses Computers. Zeit und Sitzungs-ID sind erfunden; dafür wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Warum: {why}</translation>
    </message>
    <message>
        <source>{kind},
optional</source>
        <translation>{kind},
optional</translation>
    </message>
    <message>
        <source>12 characters out of 0 to 9 and a to f.</source>
        <translation>12 Zeichen aus 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>What surrounds it, field by field</source>
        <translation>Was es umgibt, Feld für Feld</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>About this event</source>
        <translation>Über dieses Ereignis</translation>
    </message>
    <message>
        <source>The bytes of this event</source>
        <translation>Die Bytes dieses Ereignisses</translation>
    </message>
    <message>
        <source>The headers of the request</source>
        <translation>Die Header der Anfrage</translation>
    </message>
    <message>
        <source>The body of the request</source>
        <translation>Der Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Byte for byte, on one line</source>
        <translation>Byte für Byte, in einer Zeile</translation>
    </message>
    <message>
        <source>Sides of this event</source>
        <translation>Ansichten dieses Ereignisses</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>It has not been part of a request.</source>
        <translation>Es war nicht Teil einer Anfrage.</translation>
    </message>
    <message>
        <source>The whole request, as it was handed over; only the key is masked here. Events in it: {number}.</source>
        <translation>Die ganze Anfrage, wie sie übergeben wurde; nur der Schlüssel ist hier verdeckt. Ereignisse darin: {number}.</translation>
    </message>
</context>
<context>
    <name>FaceTiles</name>
    <message>
        <source>Green, with a sprout</source>
        <translation>Grün, mit einem Spross</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>When it happened, in UTC, to the millisecond.</source>
        <translation>Wann es geschah, in UTC, auf die Millisekunde.</translation>
    </message>
    <message>
        <source>Random, in memory only; a new one after an hour of quiet, a day of use, or a yes.</source>
        <translation>Zufällig, nur im Arbeitsspeicher; eine neue nach einer Stunde Ruhe, einem Tag Nutzung oder einem Ja.</translation>
    </message>
    <message>
        <source>The name of the event.</source>
        <translation>Der Name des Ereignisses.</translation>
    </message>
    <message>
        <source>Whether it comes from a debug build; those are kept apart.</source>
        <translation>Ob es aus einem Debug-Build stammt; solche werden getrennt geführt.</translation>
    </message>
    <message>
        <source>Linux, macOS or Windows.</source>
        <translation>Linux, macOS oder Windows.</translation>
    </message>
    <message>
        <source>The release of the system, not its kernel: at most three short numbers.</source>
        <translation>Die Version des Systems, nicht seines Kernels: höchstens drei kurze Zahlen.</translation>
    </message>
    <message>
        <source>The language, and the region where the pair is common.</source>
        <translation>Die Sprache und, wo das Paar gebräuchlich ist, auch die Region.</translation>
    </message>
    <message>
        <source>The release of Osaurus.</source>
        <translation>Die Version von Osaurus.</translation>
    </message>
    <message>
        <source>The number of the build.</source>
        <translation>Die Nummer des Builds.</translation>
    </message>
    <message>
        <source>The code that sends: ours, and its release.</source>
        <translation>Der Code, der sendet: unser eigener, und seine Version.</translation>
    </message>
    <message>
        <source>A header of the request: system, release and language, as above.</source>
        <translation>Ein Header der Anfrage: System, Version und Sprache, wie oben.</translation>
    </message>
    <message>
        <source>A header of the request: the key of this build, the same for everybody who has it.</source>
        <translation>Ein Header der Anfrage: der Schlüssel dieses Builds, derselbe für alle, die ihn haben.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>sent this session</source>
        <translation>
            <numerusform>in dieser Sitzung gesendet</numerusform>
            <numerusform>in dieser Sitzung gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting</source>
        <translation>
            <numerusform>wartend</numerusform>
            <numerusform>wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discarded</source>
        <translation>
            <numerusform>verworfen</numerusform>
            <numerusform>verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <translation>
            <numerusform>abgewiesen</numerusform>
            <numerusform>abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown</source>
        <translation>
            <numerusform>ungewiss</numerusform>
            <numerusform>ungewiss</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>A newer Osaurus wrote {file}, so this one leaves it alone: what you change here holds until you quit and is not saved. Update this copy to go on with what is in the file.</source>
        <translation>Ein neueres Osaurus hat {file} geschrieben, deshalb lässt dieses die Datei in Ruhe: Was du hier änderst, gilt, bis du Osaurus beendest, und wird nicht gespeichert. Aktualisiere dieses Osaurus, um mit dem Inhalt der Datei weiterzumachen.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so what it holds is not shown here. It is left as it is; make it readable and start Osaurus again.</source>
        <translation>{file} lässt sich nicht lesen, deshalb wird der Inhalt hier nicht gezeigt. Die Datei bleibt, wie sie ist; mach sie lesbar und starte Osaurus neu.</translation>
    </message>
    <message>
        <source>{file} was damaged and could not be understood. It was set aside as {backup}, and Osaurus began a new one.</source>
        <translation>{file} war beschädigt und nicht zu verstehen. Die Datei wurde als {backup} beiseitegelegt, und Osaurus hat eine neue begonnen.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Alt+K</source>
        <comment>presses Skip</comment>
        <translation>Alt+S</translation>
    </message>
</context>
<context>
    <name>GeneralPane</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>How Osaurus looks, when it starts, and what this is.</source>
        <translation>Wie Osaurus aussieht, wann es startet und was es ist.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Osaurus</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Light, dark, or as your system has it.</source>
        <translation>Hell, dunkel oder wie dein System.</translation>
    </message>
    <message>
        <source>theme colours night mode bright black white</source>
        <translation>thema design farben nacht modus hell dunkel schwarz weiß aussehen</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Systemsprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>In which language Osaurus speaks to you.</source>
        <translation>In welcher Sprache Osaurus mit dir spricht.</translation>
    </message>
    <message>
        <source>translation locale words</source>
        <translation>übersetzung sprache deutsch region wörter</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>When you log in, Osaurus comes up in the menu bar; where there is none, with this window.</source>
        <translation>Wenn du dich anmeldest, erscheint Osaurus in der Menüleiste; wo es keine gibt, mit diesem Fenster.</translation>
    </message>
    <message>
        <source>autostart launch boot automatically startup</source>
        <translation>autostart start starten hochfahren booten automatisch systemstart anmeldung</translation>
    </message>
    <message>
        <source>Run onboarding again</source>
        <translation>Einführung wiederholen</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Welcome, an agent, a provider and the tour. Your answer about sharing stays as it is.</source>
        <translation>Willkommen, ein Agent, ein Anbieter und der Rundgang. Deine Antwort zum Teilen bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>welcome tour introduction first steps assistant</source>
        <translation>willkommen rundgang einführung erste schritte assistent onboarding tour</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>license copyright open source libraries</source>
        <translation>lizenz lizenzen urheberrecht copyright open source bibliotheken</translation>
    </message>
    <message>
        <source>Osaurus for the desktop. Open source, under the MIT licence.</source>
        <translation>Osaurus für den Desktop. Open Source, unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>What Osaurus remembers</source>
        <translation>Was Osaurus sich merkt</translation>
    </message>
    <message>
        <source>Your answers and choices are in this folder. Events never are: they live in memory only.</source>
        <translation>In diesem Ordner liegen deine Antworten und Einstellungen. Ereignisse nie: Sie sind nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>folder profile files data storage path</source>
        <translation>ordner profil dateien daten speicherort pfad verzeichnis</translation>
    </message>
    <message>
        <source>Your choice holds until you quit.</source>
        <translation>Deine Wahl gilt, bis du Osaurus beendest.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt+B</source>
        <comment>presses Back</comment>
        <translation>Alt+Z</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Watch it yourself</source>
        <translation>Selbst zusehen</translation>
    </message>
    <message>
        <source>Share these too</source>
        <translation>Auch diese teilen</translation>
    </message>
    <message>
        <source>What we collect</source>
        <translation>Was wir erfassen</translation>
    </message>
    <message>
        <source>New since you agreed, and not recorded until you say so: {facts}.</source>
        <translation>Neu seit deiner Zustimmung; nicht aufgezeichnet, bis du Ja sagst: {facts}.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The other client&apos;s file</source>
        <translation>Die Datei des anderen Clients</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Or keep the secrets in memory until Osaurus quits.</source>
        <translation>Oder behalte die Geheimnisse im Arbeitsspeicher, bis Osaurus beendet wird.</translation>
    </message>
    <message>
        <source>Keep them for this session only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>JSON (*.json *.jsonc)</source>
        <translation>JSON (*.json *.jsonc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>Also in the text, and no servers: {names}.</source>
        <translation>Auch im Text, aber keine Server: {names}.</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>Warten auf den Schlüsselbund des Systems&#xa0;…</translation>
    </message>
    <message>
        <source>To be added: {chosen} of {found}.</source>
        <translation>Wird hinzugefügt: {chosen} von {found}.</translation>
    </message>
    <message>
        <source>Choose the file, or paste it or its part called mcpServers. Import adds what is ticked.</source>
        <translation>Wähle die Datei aus, oder füge sie oder ihren Teil namens mcpServers ein. „Importieren“ fügt hinzu, was angehakt ist.</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Server importieren</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Im Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>Keep key in keychain</source>
        <translation>Schlüssel im Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Only if the server wants one</source>
        <translation>Falls verlangt</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Set, in the system keychain</source>
        <translation>Hinterlegt, im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Set, for this session only</source>
        <translation>Hinterlegt, nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht hinterlegt</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>Keep for this session only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>It stays in memory and is gone when Osaurus quits.</source>
        <translation>Bleibt im Arbeitsspeicher und ist weg, wenn Osaurus beendet wird.</translation>
    </message>
</context>
<context>
    <name>KindPart</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>Type of provider</source>
        <translation>Typ des Anbieters</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr&#xa0;…</translation>
    </message>
    <message>
        <source>More types of providers</source>
        <translation>Mehr Typen von Anbietern</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation>Mit der Arbeit vieler gemacht</translation>
    </message>
    <message>
        <source>This package brings no text along.</source>
        <translation>Dieses Paket bringt keinen Text mit.</translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>LocalFinder</name>
    <message>
        <source>Ollama, LM Studio and llama.cpp can answer on this computer, without a key. Osaurus looks for them only when you press the button, and only here: at the ports 11434, 1234 and 8080.</source>
        <translation>Ollama, LM Studio und llama.cpp können auf diesem Computer antworten, ohne Schlüssel. Osaurus sucht sie nur, wenn du den Knopf drückst, und nur hier: auf den Ports 11434, 1234 und 8080.</translation>
    </message>
    <message>
        <source>Server on port {port}</source>
        <translation>Server auf Port {port}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>None was found. Start one, then look again.</source>
        <translation>Keiner gefunden. Starte einen und suche dann noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found. Nothing is saved until you keep it.</source>
        <translation>
            <numerusform>%n Server gefunden. Nichts wird gespeichert, bis du ihn übernimmst.</numerusform>
            <numerusform>%n Server gefunden. Nichts wird gespeichert, bis du einen übernimmst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche abbrechen</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>Server suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} · {models}</source>
        <translation>{address} · {models}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>{name} übernehmen</translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message>
        <source>Show all {number} values</source>
        <translation>Alle {number} Werte zeigen</translation>
    </message>
    <message>
        <source>Hide the {number} values</source>
        <translation>Die {number} Werte ausblenden</translation>
    </message>
</context>
<context>
    <name>NeverPage</name>
    <message>
        <source>Never collected</source>
        <translation>Nie erfasst</translation>
    </message>
    <message>
        <source>There is no field for any of this. Each line says how the code makes sure.</source>
        <translation>Für nichts davon gibt es ein Feld. Jede Zeile sagt, wie der Code dafür sorgt.</translation>
    </message>
    <message>
        <source>What we cannot promise</source>
        <translation>Was wir nicht versprechen können</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Wer es bekommt</translation>
    </message>
</context>
<context>
    <name>NewFacts</name>
    <message>
        <source>See them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Share these too</source>
        <translation>Auch diese teilen</translation>
    </message>
    <message>
        <source>New since you agreed: {facts}. Not recorded until you say so; with the switch above you can also turn everything off.</source>
        <translation>Neu seit deiner Zustimmung: {facts}. Nicht aufgezeichnet, bis du Ja sagst; mit dem Schalter oben kannst du auch alles ausschalten.</translation>
    </message>
</context>
<context>
    <name>OnboardingWindow</name>
    <message>
        <source>Welcome to Osaurus</source>
        <translation>Willkommen bei Osaurus</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Alt+C</source>
        <comment>presses Continue</comment>
        <translation>Alt+W</translation>
    </message>
</context>
<context>
    <name>PairDetail</name>
    <message>
        <source>Both sides of this event</source>
        <translation>Beide Seiten dieses Ereignisses</translation>
    </message>
    <message>
        <source>The bytes that left</source>
        <translation>Die Bytes, die hinausgingen</translation>
    </message>
    <message>
        <source>The bytes that arrived</source>
        <translation>Die Bytes, die ankamen</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>Wie es ankam</translation>
    </message>
    <message>
        <source>It was sent, and nothing with these bytes arrived.</source>
        <translation>Es wurde gesendet, und nichts mit diesen Bytes ist angekommen.</translation>
    </message>
    <message>
        <source>As it would leave</source>
        <translation>Wie es hinausginge</translation>
    </message>
    <message>
        <source>As it left</source>
        <translation>Wie es hinausging</translation>
    </message>
    <message>
        <source>Equal on both sides, byte for byte. Bytes: {number}.</source>
        <translation>Auf beiden Seiten gleich, Byte für Byte. Bytes: {number}.</translation>
    </message>
    <message>
        <source>Destroyed before it left: there is nothing of it on either side.</source>
        <translation>Vernichtet, bevor es hinausging: Auf keiner der beiden Seiten gibt es etwas davon.</translation>
    </message>
    <message>
        <source>It waits. Nothing of it has arrived.</source>
        <translation>Es wartet. Nichts davon ist angekommen.</translation>
    </message>
    <message>
        <source>Nothing of it has arrived.</source>
        <translation>Nichts davon ist angekommen.</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>At the server</source>
        <translation>Beim Server</translation>
    </message>
    <message>
        <source>arrived: the same bytes</source>
        <translation>angekommen: dieselben Bytes</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
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
        <translation>Was wir erfassen&#xa0;…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Quit Osaurus</source>
        <translation>Osaurus beenden</translation>
    </message>
    <message>
        <source>Osaurus</source>
        <translation>Osaurus</translation>
    </message>
    <message>
        <source>Share anonymous usage data</source>
        <translation>Anonyme Nutzungsdaten teilen</translation>
    </message>
    <message>
        <source>{number} sent</source>
        <translation>{number} gesendet</translation>
    </message>
    <message>
        <source>{number} held</source>
        <translation>{number} zurückgehalten</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PrivacyPane</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>What Osaurus may tell us, and what it never does.</source>
        <translation>Was Osaurus uns sagen darf und was es uns nie sagt.</translation>
    </message>
    <message>
        <source>Data collection</source>
        <translation>Datenerfassung</translation>
    </message>
    <message>
        <source>Never collected</source>
        <translation>Nie erfasst</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>Counts of the features you use, so that we know what to improve. Never your chats, prompts, files or keys. Turning it off takes effect at once.</source>
        <translation>Wie oft du welche Funktionen nutzt, damit wir wissen, was wir verbessern sollten. Nie deine Chats, Prompts, Dateien oder Schlüssel. Ausschalten wirkt sofort.</translation>
    </message>
    <message>
        <source>telemetry analytics statistics tracking consent opt out send events privacy</source>
        <translation>telemetrie analyse statistik nutzungsdaten tracking einwilligung zustimmung widerruf abschalten senden ereignisse datenschutz privatsphäre</translation>
    </message>
    <message>
        <source>Share Anonymous Usage Data</source>
        <translation>Anonyme Nutzungsdaten teilen</translation>
    </message>
    <message>
        <source>See what we collect</source>
        <translation>Ansehen, was wir erfassen</translation>
    </message>
    <message>
        <source>Every event of this session, byte for byte.</source>
        <translation>Jedes Ereignis dieser Sitzung, Byte für Byte.</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Or keep the key in memory until Osaurus quits.</source>
        <translation>Oder behalte den Schlüssel im Arbeitsspeicher, bis Osaurus beendet wird.</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The provider was added.</source>
        <translation>Der Anbieter wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Key: {state}</source>
        <translation>Schlüssel: {state}</translation>
    </message>
</context>
<context>
    <name>ProvidersPane</name>
    <message>
        <source>Who answers. A key is never written into a file, and goes to its own provider alone.</source>
        <translation>Wer antwortet. Ein Schlüssel wird nie in eine Datei geschrieben und geht allein an seinen eigenen Anbieter.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Neuer Anbieter</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Noch keine Anbieter</translation>
    </message>
    <message>
        <source>A provider runs the models that answer you: a service with a key, or a server on this computer.</source>
        <translation>Ein Anbieter betreibt die Modelle, die dir antworten: ein Dienst mit Schlüssel oder ein Server auf diesem Computer.</translation>
    </message>
    <message>
        <source>model api key token address account connection</source>
        <translation>modell api key schlüssel token adresse konto verbindung</translation>
    </message>
    <message>
        <source>Remove provider</source>
        <translation>Anbieter entfernen</translation>
    </message>
    <message>
        <source>ollama lm studio llama.cpp local model server</source>
        <translation>ollama lm studio llama.cpp lokal lokales modell server</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a provider was added, and its type, such as &lt;b&gt;openai&lt;/b&gt;. Not its name, address, key or models. What is found on this computer counts once you keep it, as &lt;b&gt;openai&lt;/b&gt;.</source>
        <translation>Gezählt, wenn du Nutzungsdaten teilst: dass ein Anbieter hinzugefügt wurde, und sein Typ, etwa &lt;b&gt;openai&lt;/b&gt;. Weder sein Name noch Adresse, Schlüssel oder Modelle. Was auf diesem Computer gefunden wird, zählt, sobald du es übernimmst, als &lt;b&gt;openai&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Not added yet</source>
        <translation>Noch nicht hinzugefügt</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>The new provider was discarded.</source>
        <translation>Der neue Anbieter wurde verworfen.</translation>
    </message>
    <message>
        <source>Provider “{name}” was removed.</source>
        <translation>Anbieter „{name}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The key of a removed provider is still in the keychain; Osaurus tries again later.</source>
        <translation>Der Schlüssel eines entfernten Anbieters ist noch im Schlüsselbund; Osaurus versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>{name} was added to your providers.</source>
        <translation>{name} wurde zu deinen Anbietern hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>RehearsalWindow</name>
    <message>
        <source>Watch it yourself</source>
        <translation>Selbst zusehen</translation>
    </message>
    <message>
        <source>Starting a server on this computer…</source>
        <translation>Ein Server auf diesem Computer wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>The rehearsal could not begin. {reason}</source>
        <translation>Der Probelauf konnte nicht beginnen. {reason}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Use this server</source>
        <translation>Diesen Server nutzen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Arguments, one in a line</source>
        <translation>Argumente, eines je Zeile</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>The keychain keeps what is marked as secret; the rest stands in a plain file.</source>
        <translation>Der Schlüsselbund verwahrt, was als geheim markiert ist; der Rest steht in einer Klartextdatei.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Or keep the secrets in memory until Osaurus quits.</source>
        <translation>Oder behalte die Geheimnisse im Arbeitsspeicher, bis Osaurus beendet wird.</translation>
    </message>
    <message>
        <source>Keep them for this session only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>Warten auf den Schlüsselbund des Systems&#xa0;…</translation>
    </message>
    <message>
        <source>How it is reached: {transport}</source>
        <translation>Wie er erreicht wird: {transport}</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Wie er erreicht wird</translation>
    </message>
    <message>
        <source>Only if the program wants one</source>
        <translation>Falls verlangt</translation>
    </message>
</context>
<context>
    <name>ServerState</name>
    <message>
        <source>Not contacted yet</source>
        <translation>Noch kein Kontakt</translation>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Search this session</source>
        <translation>Diese Sitzung durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Events of this session</source>
        <translation>Ereignisse dieser Sitzung</translation>
    </message>
    <message>
        <source>Choose an event to see its bytes.</source>
        <translation>Wähle ein Ereignis, um seine Bytes zu sehen.</translation>
    </message>
    <message>
        <source>Filter by fate</source>
        <translation>Nach Verbleib filtern</translation>
    </message>
    <message>
        <source>All fates</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{shown} of the newest {known}</source>
        <translation>{shown} der neuesten {known}</translation>
    </message>
    <message>
        <source>{shown} of {known}</source>
        <translation>{shown} von {known}</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts hier</translation>
    </message>
    <message>
        <source>No event of this session is like that now.</source>
        <translation>Gerade trifft das auf kein Ereignis dieser Sitzung zu.</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>Bisher nichts</translation>
    </message>
    <message>
        <source>What happens from now on appears here.</source>
        <translation>Was von jetzt an geschieht, erscheint hier.</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>{setting}, {pane}</source>
        <translation>{setting}, {pane}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called “{query}”. Try another word.</source>
        <translation>Nichts heißt „{query}“. Versuche ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>SharingModel</name>
    <message>
        <source>Sharing on</source>
        <translation>Teilen an</translation>
    </message>
    <message>
        <source>Sharing off</source>
        <translation>Teilen aus</translation>
    </message>
    <message>
        <source>Off by DO_NOT_TRACK</source>
        <translation>Aus durch DO_NOT_TRACK</translation>
    </message>
    <message>
        <source>Off by your administrator</source>
        <translation>Aus durch deine Administration</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>Der Schlüssel ist nicht nutzbar</translation>
    </message>
    <message>
        <source>No key in this build</source>
        <translation>Kein Schlüssel in diesem Build</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Events that had already left: {number}. Whether they arrived is not known.</source>
        <translation>Ereignisse, die schon hinausgegangen waren: {number}. Ob sie angekommen sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Sent this session: {sent}. Waiting: {waiting}.</source>
        <translation>In dieser Sitzung gesendet: {sent}. Wartend: {waiting}.</translation>
    </message>
    <message>
        <source>Nothing is recorded and nothing is sent.</source>
        <translation>Nichts wird aufgezeichnet und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Sending has failed</source>
        <translation>Senden fehlgeschlagen</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgewiesen</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgewiesen</translation>
    </message>
    <message>
        <source>Server not reached</source>
        <translation>Server nicht erreicht</translation>
    </message>
    <message>
        <source>Server not answering</source>
        <translation>Server antwortet nicht</translation>
    </message>
    <message>
        <source>Server too busy</source>
        <translation>Server überlastet</translation>
    </message>
    <message>
        <source>Held in memory until you answer: {held}. Nothing has been sent.</source>
        <translation>Im Arbeitsspeicher zurückgehalten, bis du antwortest: {held}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Nothing is recorded until you decide.</source>
        <translation>Nichts wird aufgezeichnet, bis du dich entscheidest.</translation>
    </message>
    <message>
        <source>Something failed in Osaurus, so nothing more is sent until it starts again.</source>
        <translation>In Osaurus ist etwas fehlgeschlagen, deshalb wird bis zum nächsten Start nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>The server refused this build&apos;s key ({status}), so nothing more is sent until Osaurus starts again.</source>
        <translation>Der Server hat den Schlüssel dieses Builds abgewiesen ({status}), deshalb wird bis zum nächsten Start von Osaurus nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>The server refused everything ({status}), so nothing more is sent until Osaurus starts again.</source>
        <translation>Der Server hat alles abgewiesen ({status}), deshalb wird bis zum nächsten Start von Osaurus nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>The server was not reached. What waits stays in memory and is tried again later.</source>
        <translation>Der Server wurde nicht erreicht. Was wartet, bleibt im Arbeitsspeicher und wird später noch einmal versucht.</translation>
    </message>
    <message>
        <source>The server did not answer the last request.</source>
        <translation>Der Server hat auf die letzte Anfrage nicht geantwortet.</translation>
    </message>
    <message>
        <source>The server answered {status} and took nothing. What waits stays in memory and is tried again later.</source>
        <translation>Der Server hat {status} geantwortet und nichts angenommen. Was wartet, bleibt im Arbeitsspeicher und wird später noch einmal versucht.</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set, so sharing is off and cannot be turned on.</source>
        <translation>DO_NOT_TRACK ist gesetzt, deshalb ist das Teilen aus und lässt sich nicht einschalten.</translation>
    </message>
    <message>
        <source>Your administrator has turned sharing off on this computer.</source>
        <translation>Deine Administration hat das Teilen auf diesem Computer ausgeschaltet.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy cannot be read, so sharing is off.</source>
        <translation>Die Richtlinie deiner Administration lässt sich nicht lesen, deshalb ist das Teilen aus.</translation>
    </message>
    <message>
        <source>This build has no app key, so it can send nothing.</source>
        <translation>Dieser Build hat keinen App-Schlüssel, er kann also nichts senden.</translation>
    </message>
    <message>
        <source>The app key does not look like one from Aptabase, so nothing is sent. Copy it again.</source>
        <translation>Der App-Schlüssel sieht nicht wie einer von Aptabase aus, deshalb wird nichts gesendet. Kopiere ihn noch einmal.</translation>
    </message>
    <message>
        <source>The app key needs a server of your own in APTABASE_HOST, so nothing is sent.</source>
        <translation>Der App-Schlüssel braucht einen eigenen Server in APTABASE_HOST, deshalb wird nichts gesendet.</translation>
    </message>
    <message>
        <source>APTABASE_HOST is not the address of a server, so nothing is sent.</source>
        <translation>APTABASE_HOST ist nicht die Adresse eines Servers, deshalb wird nichts gesendet.</translation>
    </message>
    <message>
        <source>APTABASE_HOST must begin with https:// unless it is this computer; nothing is sent.</source>
        <translation>APTABASE_HOST muss mit https:// beginnen, außer es ist dieser Computer; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The keychain did not give the app key, so nothing is sent. Unlock it, then restart.</source>
        <translation>Der Schlüsselbund hat den App-Schlüssel nicht herausgegeben, deshalb wird nichts gesendet. Entsperre ihn und starte dann neu.</translation>
    </message>
    <message>
        <source>Your answer could not be saved. It holds until you quit; the next start goes by what was saved before, or asks again.</source>
        <translation>Deine Antwort ließ sich nicht speichern. Sie gilt, bis du Osaurus beendest; der nächste Start richtet sich nach dem, was vorher gespeichert war, oder fragt wieder.</translation>
    </message>
    <message>
        <source>Sharing is off, but that could not be saved. The next start asks again.</source>
        <translation>Das Teilen ist aus, aber das ließ sich nicht speichern. Der nächste Start fragt wieder.</translation>
    </message>
    <message>
        <source>Sharing is off until you quit, but that could not be saved: the next start may share again. Make room on the disk or allow writing to the settings folder, then switch it off once more.</source>
        <translation>Das Teilen ist aus, bis du Osaurus beendest, aber das ließ sich nicht speichern: Der nächste Start könnte wieder teilen. Schaff Platz auf der Festplatte oder erlaube das Schreiben in den Einstellungsordner und schalte es dann noch einmal aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n new fact(s) since you agreed</source>
        <translation>
            <numerusform>%n neue Angabe seit deiner Zustimmung</numerusform>
            <numerusform>%n neue Angaben seit deiner Zustimmung</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was waiting, and no request was under way.</source>
        <translation>Nichts hat gewartet, und keine Anfrage war unterwegs.</translation>
    </message>
    <message>
        <source>Waiting events destroyed: {number}.</source>
        <translation>Wartende Ereignisse vernichtet: {number}.</translation>
    </message>
    <message>
        <source>None of them had left.</source>
        <translation>Keines davon war hinausgegangen.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Takes nothing from us ({status})</source>
        <translation>Nimmt nichts von uns an ({status})</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Hat geantwortet</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>Hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Answered {status}</source>
        <translation>Antwortete {status}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Let it happen</source>
        <translation>Auslösen</translation>
    </message>
    <message>
        <source>Events of the rehearsal</source>
        <translation>Ereignisse des Probelaufs</translation>
    </message>
    <message>
        <source>Share in the rehearsal</source>
        <translation>Im Probelauf teilen</translation>
    </message>
    <message>
        <source>Don&apos;t share in the rehearsal</source>
        <translation>Im Probelauf nicht teilen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Watch it yourself</source>
        <translation>Selbst zusehen</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>This switch, these events and the server at {address} on this computer exist for this window only. Your own answer and what Osaurus really shares stay as they are, and nothing is written to a file.</source>
        <translation>Dieser Schalter, diese Ereignisse und der Server unter {address} auf diesem Computer sind nur für dieses Fenster da. Deine eigene Antwort und was Osaurus wirklich teilt, bleiben, wie sie sind, und nichts wird in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Choose an event to see both sides of it.</source>
        <translation>Wähle ein Ereignis, um beide Seiten davon zu sehen.</translation>
    </message>
    <message>
        <source>What happens appears here.</source>
        <translation>Was geschieht, erscheint hier.</translation>
    </message>
    <message>
        <source>Happened: {happened}. Left: {left}. Arrived: {arrived}.</source>
        <translation>Geschehen: {happened}. Hinausgegangen: {left}. Angekommen: {arrived}.</translation>
    </message>
    <message>
        <source>Everything that arrived is what left, byte for byte.</source>
        <translation>Alles, was ankam, ist genau das, was hinausging, Byte für Byte.</translation>
    </message>
    <message>
        <source>The two sides do not agree. Sent and missing: {missing}. Arrived and never sent: {strangers}.</source>
        <translation>Die beiden Seiten stimmen nicht überein. Gesendet und fehlend: {missing}. Angekommen und nie gesendet: {strangers}.</translation>
    </message>
    <message>
        <source>That is enough for one rehearsal.</source>
        <translation>Das genügt für einen Probelauf.</translation>
    </message>
    <message>
        <source>Since it was switched off: happened {happened}, arrived {arrived}.</source>
        <translation>Seit dem Ausschalten: geschehen {happened}, angekommen {arrived}.</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Only the events listed in What we collect are recorded and sent, and nothing else.</source>
        <translation>Nur die Ereignisse, die in „Was wir erfassen“ stehen, werden aufgezeichnet und gesendet, und sonst nichts.</translation>
    </message>
    <message>
        <source>A yes is asked again by a build that can send; a no counts everywhere.</source>
        <translation>Nach einem Ja fragt ein Build, der senden kann, noch einmal; ein Nein gilt überall.</translation>
    </message>
    <message>
        <source>Your answer is remembered.</source>
        <translation>Deine Antwort ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {index} of {count}</source>
        <translation>Schritt {index} von {count}</translation>
    </message>
</context>
<context>
    <name>ToolsPane</name>
    <message>
        <source>MCP servers, which offer tools to agents. Osaurus keeps how to reach them and calls none yet.</source>
        <translation>MCP-Server, die Agenten Tools anbieten. Osaurus merkt sich, wie sie zu erreichen sind, und ruft noch keinen auf.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a server was added, and whether over &lt;b&gt;stdio&lt;/b&gt; or &lt;b&gt;http&lt;/b&gt;. Not its name, command, arguments, address, variables or headers.</source>
        <translation>Gezählt, wenn du Nutzungsdaten teilst: dass ein Server hinzugefügt wurde, und ob über &lt;b&gt;stdio&lt;/b&gt; oder &lt;b&gt;http&lt;/b&gt;. Weder sein Name noch Befehl, Argumente, Adresse, Variablen oder Header.</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Neuer Server</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Address, http</source>
        <translation>Adresse, http</translation>
    </message>
    <message>
        <source>Program, stdio</source>
        <translation>Programm, stdio</translation>
    </message>
    <message>
        <source>What was changed in “{name}” was discarded.</source>
        <translation>Was in „{name}“ geändert war, wurde verworfen.</translation>
    </message>
    <message>
        <source>The new server was discarded.</source>
        <translation>Der neue Server wurde verworfen.</translation>
    </message>
    <message>
        <source>Server added.</source>
        <translation>Server hinzugefügt.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Server “{name}” was removed.</source>
        <translation>Server „{name}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Servers added: {number}.</source>
        <translation>Server hinzugefügt: {number}.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>Noch keine Server</translation>
    </message>
    <message>
        <source>An MCP server offers tools: to read files, to search, to look into a calendar.</source>
        <translation>Ein MCP-Server bietet Tools an: um Dateien zu lesen, zu suchen, in einen Kalender zu sehen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>mcp server plugin stdio http command environment headers token</source>
        <translation>mcp server plugin stdio http befehl umgebung header token werkzeuge</translation>
    </message>
    <message>
        <source>Take over what its mcpServers file says. You see what would be added before anything is.</source>
        <translation>Übernimm, was die mcpServers-Datei des anderen Clients sagt. Du siehst, was hinzugefügt würde, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>mcpServers json file paste claude cursor vscode</source>
        <translation>mcpServers json datei einfügen importieren claude cursor vscode</translation>
    </message>
    <message>
        <source>From another client</source>
        <translation>Aus einem anderen Client</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Asking {provider} for its models…</source>
        <translation>{provider} wird nach seinen Modellen gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>Warten auf den Schlüsselbund des Systems&#xa0;…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connected, but no models are listed</source>
        <translation>Verbunden, aber ohne Modelle auf der Liste</translation>
    </message>
    <message>
        <source>Connected. 1 model answered</source>
        <translation>Verbunden. 1 Modell hat geantwortet</translation>
    </message>
    <message>
        <source>Connected. {number} models answered</source>
        <translation>Verbunden. {number} Modelle haben geantwortet</translation>
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
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>{sentence} Press Ctrl+Z to undo.</source>
        <translation>{sentence} Mit Strg+Z machst du es rückgängig.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>VariableRow</name>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>Name {number}</translation>
    </message>
    <message>
        <source>Value {number}</source>
        <translation>Wert {number}</translation>
    </message>
    <message>
        <source>Secret {number}</source>
        <translation>Geheim {number}</translation>
    </message>
    <message>
        <source>Remove line {number}</source>
        <translation>Zeile {number} entfernen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>In the keychain; type to replace it.</source>
        <translation>Im Schlüsselbund; zum Ersetzen eintippen.</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>Im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>In memory until Osaurus quits; type to replace it.</source>
        <translation>Im Arbeitsspeicher, bis Osaurus beendet wird; zum Ersetzen eintippen.</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Noch einmal eintippen</translation>
    </message>
    <message>
        <source>It is gone with the last session; type it again.</source>
        <translation>Mit der letzten Sitzung verschwunden; tippe es noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>ViewerWindow</name>
    <message>
        <source>What we collect</source>
        <translation>Was wir erfassen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>Never collected</source>
        <translation>Nie erfasst</translation>
    </message>
</context>
<context>
    <name>WalkthroughPage</name>
    <message>
        <source>The young dinosaur sits and waves</source>
        <translation>Der junge Dinosaurier sitzt und winkt</translation>
    </message>
    <message>
        <source>Settings, open on Privacy with its switch</source>
        <translation>Die Einstellungen, geöffnet bei Datenschutz mit seinem Schalter</translation>
    </message>
    <message>
        <source>Opens when you finish, and from the menu. Under Privacy you see and decide what is shared.</source>
        <translation>Öffnen sich, wenn du fertig bist, und aus dem Menü. Unter Datenschutz siehst und entscheidest du, was geteilt wird.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Two places, and you are at home.</source>
        <translation>Zwei Orte, und du bist zu Hause.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Alt+F</source>
        <comment>presses Finish</comment>
        <translation>Alt+F</translation>
    </message>
    <message>
        <source>A click on the dinosaur shows what is shared, and leads to Settings.</source>
        <translation>Ein Klick auf den Dinosaurier zeigt, was geteilt wird, und führt zu den Einstellungen.</translation>
    </message>
    <message>
        <source>The panel of the dinosaur, with the switch and the ways on</source>
        <translation>Das kleine Fenster des Dinosauriers mit dem Schalter und den Wegen weiter</translation>
    </message>
    <message>
        <source>The Osaurus menu</source>
        <translation>Das Osaurus-Menü</translation>
    </message>
    <message>
        <source>Stands at the top of Settings. This desktop has no place for a menu-bar item.</source>
        <translation>Steht oben in den Einstellungen. Dieser Desktop hat keinen Platz für ein Menüleistensymbol.</translation>
    </message>
    <message>
        <source>The opened menu, with the switch and the ways on</source>
        <translation>Das geöffnete Menü mit dem Schalter und den Wegen weiter</translation>
    </message>
    <message>
        <source>In the menu bar</source>
        <translation>In der Menüleiste</translation>
    </message>
    <message>
        <source>In the system tray</source>
        <translation>Im Infobereich</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A young green dinosaur with a leaf in its mouth</source>
        <translation>Ein junger grüner Dinosaurier mit einem Blatt im Maul</translation>
    </message>
    <message>
        <source>Your AI. Your desk. Your rules.</source>
        <translation>Deine KI. Dein Schreibtisch. Deine Regeln.</translation>
    </message>
    <message>
        <source>Osaurus lives on your computer. You choose which models answer, and you decide what we get to know.</source>
        <translation>Osaurus lebt auf deinem Computer. Du wählst, welche Modelle antworten, und du entscheidest, was wir erfahren.</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Los geht’s</translation>
    </message>
    <message>
        <source>Alt+G</source>
        <comment>presses Get started</comment>
        <translation>Alt+L</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf dich</translation>
    </message>
    <message>
        <source>in the next batch</source>
        <translation>im nächsten Stapel</translation>
    </message>
    <message>
        <source>will be tried again</source>
        <translation>wird noch einmal versucht</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>no answer given</source>
        <translation>keine Antwort gegeben</translation>
    </message>
    <message>
        <source>forbidden here</source>
        <translation>hier verboten</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>too many waited</source>
        <translation>zu viele warteten</translation>
    </message>
    <message>
        <source>waited too long</source>
        <translation>zu lange gewartet</translation>
    </message>
    <message>
        <source>Osaurus quit</source>
        <translation>Osaurus beendet</translation>
    </message>
    <message>
        <source>server takes nothing</source>
        <translation>Server nimmt nichts an</translation>
    </message>
    <message>
        <source>delivery failed</source>
        <translation>Zustellung gescheitert</translation>
    </message>
    <message>
        <source>broke a rule</source>
        <translation>gegen eine Regel</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>über einem Limit</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation>anderswohin verwiesen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>keine klare Antwort</translation>
    </message>
    <message>
        <source>strange answer</source>
        <translation>seltsame Antwort</translation>
    </message>
    <message>
        <source>cut on its way</source>
        <translation>unterwegs gekappt</translation>
    </message>
    <message>
        <source>{reason} ({detail})</source>
        <translation>{reason} ({detail})</translation>
    </message>
    <message>
        <source>It waits in memory for your answer.</source>
        <translation>Es wartet im Arbeitsspeicher auf deine Antwort.</translation>
    </message>
    <message>
        <source>It waits in memory for the next batch.</source>
        <translation>Es wartet im Arbeitsspeicher auf den nächsten Stapel.</translation>
    </message>
    <message>
        <source>It did not arrive, and will be tried again.</source>
        <translation>Es ist nicht angekommen und wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The request is under way.</source>
        <translation>Die Anfrage ist unterwegs.</translation>
    </message>
    <message>
        <source>The server took it.</source>
        <translation>Der Server hat es angenommen.</translation>
    </message>
    <message>
        <source>Sharing was switched off before it left.</source>
        <translation>Das Teilen wurde ausgeschaltet, bevor das Ereignis hinausging.</translation>
    </message>
    <message>
        <source>Welcome was closed without an answer.</source>
        <translation>„Willkommen“ wurde ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>Sharing is forbidden on this computer.</source>
        <translation>Das Teilen ist auf diesem Computer verboten.</translation>
    </message>
    <message>
        <source>There is no key to send it with.</source>
        <translation>Es gibt keinen Schlüssel, mit dem es gesendet werden könnte.</translation>
    </message>
    <message>
        <source>As many as may wait were waiting already.</source>
        <translation>Es warteten schon so viele, wie warten dürfen.</translation>
    </message>
    <message>
        <source>It waited for so long that the server would not take it.</source>
        <translation>Es hat so lange gewartet, dass der Server es nicht mehr annehmen würde.</translation>
    </message>
    <message>
        <source>Osaurus quit before it could be sent.</source>
        <translation>Osaurus wurde beendet, bevor es gesendet werden konnte.</translation>
    </message>
    <message>
        <source>The server takes nothing from us, so nothing more is sent.</source>
        <translation>Der Server nimmt nichts von uns an, deshalb wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>Something failed in Osaurus, so it could not be sent.</source>
        <translation>In Osaurus ist etwas fehlgeschlagen, deshalb konnte es nicht gesendet werden.</translation>
    </message>
    <message>
        <source>It was not as the catalogue says, so it was not made.</source>
        <translation>Es war nicht so, wie der Katalog es sagt, deshalb wurde es nicht erzeugt.</translation>
    </message>
    <message>
        <source>It was over a limit of the server, so it was kept back.</source>
        <translation>Es lag über einem Limit des Servers, deshalb wurde es nicht abgeschickt.</translation>
    </message>
    <message>
        <source>The server did not take it.</source>
        <translation>Der Server hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>The server pointed elsewhere, and that is not followed.</source>
        <translation>Der Server hat anderswohin verwiesen, und dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>No answer came. It is not sent again, so that nothing is counted twice.</source>
        <translation>Es kam keine Antwort. Es wird nicht noch einmal gesendet, damit nichts doppelt gezählt wird.</translation>
    </message>
    <message>
        <source>Something in between answered. It is not sent again.</source>
        <translation>Etwas dazwischen hat geantwortet. Es wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The answer was not one of Aptabase&apos;s. It is not sent again.</source>
        <translation>Die Antwort war keine von Aptabase. Es wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>It had begun to leave when sharing was switched off.</source>
        <translation>Es ging schon hinaus, als das Teilen ausgeschaltet wurde.</translation>
    </message>
    <message>
        <source>{sentence} ({detail})</source>
        <translation>{sentence} ({detail})</translation>
    </message>
    <message>
        <source>These are the bytes that were sent.</source>
        <translation>Das sind die Bytes, die gesendet wurden.</translation>
    </message>
    <message>
        <source>These bytes wait for your answer. None of them has left.</source>
        <translation>Diese Bytes warten auf deine Antwort. Keines davon ist hinausgegangen.</translation>
    </message>
    <message>
        <source>These bytes wait to be sent.</source>
        <translation>Diese Bytes warten darauf, gesendet zu werden.</translation>
    </message>
    <message>
        <source>These bytes are on their way.</source>
        <translation>Diese Bytes sind unterwegs.</translation>
    </message>
    <message>
        <source>Destroyed: nothing is left to show.</source>
        <translation>Vernichtet: Es ist nichts übrig, was sich zeigen ließe.</translation>
    </message>
    <message>
        <source>Some or all of these bytes left. Whether they arrived is not known.</source>
        <translation>Einige oder alle dieser Bytes sind hinausgegangen. Ob sie angekommen sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No bytes were made of it, so nothing could leave.</source>
        <translation>Es wurden keine Bytes daraus gemacht, also konnte nichts hinausgehen.</translation>
    </message>
    <message>
        <source>These bytes were kept back and never left.</source>
        <translation>Diese Bytes wurden nicht abgeschickt und sind nie hinausgegangen.</translation>
    </message>
    <message>
        <source>These bytes went out, and the server did not take them.</source>
        <translation>Diese Bytes sind hinausgegangen, und der Server hat sie nicht angenommen.</translation>
    </message>
    <message>
        <source>Are people using it?</source>
        <translation>Wird die App genutzt?</translation>
    </message>
    <message>
        <source>Do people come back?</source>
        <translation>Kommen Menschen wieder?</translation>
    </message>
    <message>
        <source>Which features get used?</source>
        <translation>Welche Funktionen werden genutzt?</translation>
    </message>
    <message>
        <source>Where does the first minute go?</source>
        <translation>Womit vergeht die erste Minute?</translation>
    </message>
    <message>
        <source>Only as numbers per day: the server cannot recognise anybody on another day.</source>
        <translation>Nur als Zahlen je Tag: Der Server kann an einem anderen Tag niemanden wiedererkennen.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>Ja/Nein</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>vor {number}&#xa0;s</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>vor {number}&#xa0;min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>vor {number}&#xa0;h</translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation>vor mehr als einem Tag</translation>
    </message>
    <message>
        <source>Chats, prompts and answers</source>
        <translation>Chats, Prompts und Antworten</translation>
    </message>
    <message>
        <source>No event has a field that could hold free text. To count a question, only the role of its last message is looked at, never its words.</source>
        <translation>Kein Ereignis hat ein Feld, das freien Text aufnehmen könnte. Um eine Frage zu zählen, wird nur die Rolle ihrer letzten Nachricht angesehen, nie ihre Worte.</translation>
    </message>
    <message>
        <source>Files, paths, tool calls and their results</source>
        <translation>Dateien, Pfade, Tool-Aufrufe und ihre Ergebnisse</translation>
    </message>
    <message>
        <source>Names of agents and chats, and their history</source>
        <translation>Namen von Agenten und Chats und ihr Verlauf</translation>
    </message>
    <message>
        <source>The events that count them have no field for a name, a title, an id or what was said before. What you call things stays with you.</source>
        <translation>Die Ereignisse, die sie zählen, haben kein Feld für einen Namen, einen Titel, eine ID oder das, was vorher gesagt wurde. Wie du Dinge nennst, bleibt bei dir.</translation>
    </message>
    <message>
        <source>Names of providers, and of your own and remote models</source>
        <translation>Namen von Anbietern und von eigenen und entfernten Modellen</translation>
    </message>
    <message>
        <source>An account, or an id that outlives the running app</source>
        <translation>Ein Konto oder eine ID, die länger besteht als die laufende App</translation>
    </message>
    <message>
        <source>The session id is random, lives in memory, and is replaced after an hour of quiet, after a day of use, and each time sharing is switched on. No serial number, no name of yours.</source>
        <translation>Die Sitzungs-ID ist zufällig, lebt im Arbeitsspeicher und wird nach einer Stunde Ruhe, nach einem Tag Nutzung und bei jedem Einschalten des Teilens ersetzt. Keine Seriennummer, kein Name von dir.</translation>
    </message>
    <message>
        <source>Device model, exact memory, address or place</source>
        <translation>Gerätemodell, genauer Arbeitsspeicher, Adresse oder Ort</translation>
    </message>
    <message>
        <source>Memory goes in ten coarse steps, language and region only where the pair is common. There is no field for a device, an address or a place; what a server sees of every request stands below.</source>
        <translation>Der Arbeitsspeicher geht in zehn groben Stufen hinaus, Sprache und Region nur, wo das Paar gebräuchlich ist. Es gibt kein Feld für ein Gerät, eine Adresse oder einen Ort; was ein Server von jeder Anfrage sieht, steht unten.</translation>
    </message>
    <message>
        <source>{host} (on this computer)</source>
        <translation>{host} (auf diesem Computer)</translation>
    </message>
    <message>
        <source>{host} (Aptabase)</source>
        <translation>{host} (Aptabase)</translation>
    </message>
    <message>
        <source>A text in an event is a word of a closed list, an id of the shipped list of models, or twelve characters of a hash. Anything else is an error, and an event with an error is not sent.</source>
        <translation>Ein Text in einem Ereignis ist ein Wort aus einer geschlossenen Liste, eine ID aus der mitgelieferten Liste der Modelle oder zwölf Zeichen eines Hashs. Alles andere ist ein Fehler, und ein Ereignis mit einem Fehler wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Keys, passwords and provider addresses</source>
        <translation>Schlüssel, Passwörter und Anbieteradressen</translation>
    </message>
    <message>
        <source>Of a provider, only its type is counted, one of seven fixed words. Of a tool server, only how it is spoken to. Of the local server, only that it started.</source>
        <translation>Von einem Anbieter wird nur sein Typ gezählt, eines von sieben festen Wörtern. Von einem Tool-Server nur, wie er angesprochen wird. Vom lokalen Server nur, dass er gestartet ist.</translation>
    </message>
    <message>
        <source>The id of a model is sent only if it is on the list that comes with the app. A model you brought is counted without one, and a remote model by a salted hash alone.</source>
        <translation>Die ID eines Modells wird nur gesendet, wenn sie auf der Liste steht, die mit der App kommt. Ein Modell, das du mitgebracht hast, wird ohne ID gezählt, ein entferntes Modell allein mit einem Hash mit Salt.</translation>
    </message>
    <message>
        <source>Token counts and text lengths</source>
        <translation>Anzahl der Token und Länge von Texten</translation>
    </message>
    <message>
        <source>The only number an event can carry is the position of a step of the first minute, 0 to 9.</source>
        <translation>Die einzige Zahl, die ein Ereignis tragen kann, ist die Position eines Schritts der ersten Minute, 0 bis 9.</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. The server cannot tell people apart, so it cannot delete what came from one of them.</source>
        <translation>Was gesendet wurde, lässt sich nicht zurückholen. Der Server kann Menschen nicht auseinanderhalten, deshalb kann er nicht löschen, was von einem von ihnen kam.</translation>
    </message>
    <message>
        <source>The server sees the network address of each request. Aptabase keeps the country and region, mixes the address with the system and its language and a salt of the day into an anonymous user of that day, and keeps the address itself no longer.</source>
        <translation>Der Server sieht die Netzwerkadresse jeder Anfrage. Aptabase behält Land und Region, mischt die Adresse mit dem System, seiner Sprache und einem Salt des Tages zu einem anonymen Nutzer dieses Tages und behält die Adresse selbst nicht länger.</translation>
    </message>
    <message>
        <source>Whoever guesses the id of a remote model can check the guess against its hash, because the salt is public. And the hash of a model that only one person uses is the same every day.</source>
        <translation>Wer die ID eines entfernten Modells errät, kann die Vermutung an ihrem Hash prüfen, denn das Salt ist öffentlich. Und der Hash eines Modells, das nur ein Mensch nutzt, ist jeden Tag derselbe.</translation>
    </message>
    <message>
        <source>Aptabase keeps events of release builds for five years, and those of debug builds for half one.</source>
        <translation>Aptabase behält Ereignisse von Release-Builds fünf Jahre lang und die von Debug-Builds ein halbes Jahr.</translation>
    </message>
    <message>
        <source>There is no server this build could send to.</source>
        <translation>Es gibt keinen Server, an den dieser Build senden könnte.</translation>
    </message>
    <message>
        <source>What is shared goes to {server} and to nobody else.</source>
        <translation>Was geteilt wird, geht an {server} und an niemanden sonst.</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>{note}, {state}</source>
        <translation>{note}, {state}</translation>
    </message>
</context>
</TS>
