<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPopover</name>
    <message>
        <source>About anonymous usage data</source>
        <translation>À propos des données d’utilisation anonymes</translation>
    </message>
    <message>
        <source>Which features, models and kinds of provider get used, how much memory this computer has in coarse steps, and the version of the app, the system and its language. It shows us what to improve.</source>
        <translation>Les fonctions, les modèles et les types de fournisseurs utilisés, la mémoire vive de cet ordinateur par larges paliers, et la version de l’app, celle du système et sa langue. Cela nous montre ce qu’il faut améliorer.</translation>
    </message>
    <message>
        <source>What you write or read: chats, prompts, answers, files, keys, names. Nor any number that stands for you or this computer.</source>
        <translation>Ce que vous écrivez ou lisez&#xa0;: conversations, prompts, réponses, fichiers, clés, noms. Ni aucun numéro qui vous désigne, vous ou cet ordinateur.</translation>
    </message>
    <message>
        <source>What this shares</source>
        <translation>Ce qui est partagé</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>See exactly what</source>
        <translation>Voir le détail exact</translation>
    </message>
    <message>
        <source>Change your mind any time in Settings → Privacy.</source>
        <translation>Changez d’avis à tout moment dans Réglages&#xa0;→&#xa0;Confidentialité.</translation>
    </message>
    <message>
        <source>Sharing is on</source>
        <translation>Le partage est activé</translation>
    </message>
    <message>
        <source>Events go out as things happen.</source>
        <translation>Les événements partent au fur et à mesure.</translation>
    </message>
    <message>
        <source>Nothing is recorded any more. What was sent before cannot be called back.</source>
        <translation>Plus rien n’est enregistré. Ce qui a été envoyé avant ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>Sharing is off</source>
        <translation>Le partage est désactivé</translation>
    </message>
    <message>
        <source>Nothing can be sent</source>
        <translation>Rien ne peut être envoyé</translation>
    </message>
    <message>
        <source>A few first facts wait in memory for your answer, and nowhere else.</source>
        <translation>Quelques premières informations attendent votre réponse en mémoire, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>Créer l’agent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For example, Dino</source>
        <translation>Par exemple, Dino</translation>
    </message>
    <message>
        <source>Comes with Osaurus and stays as it is. Duplicate it to give the copy a name and a face.</source>
        <translation>Fourni avec Osaurus, il reste tel quel. Dupliquez-le pour donner à la copie un nom et un visage.</translation>
    </message>
</context>
<context>
    <name>AgentsPane</name>
    <message>
        <source>Whom you talk to. Two come with Osaurus; give others a name and a face of your own.</source>
        <translation>Vos interlocuteurs. Deux sont fournis avec Osaurus&#xa0;; donnez à d’autres un nom et un visage à vous.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Nouvel agent</translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation>Pas encore d’agent</translation>
    </message>
    <message>
        <source>An agent answers in the chat.</source>
        <translation>Un agent répond dans le chat.</translation>
    </message>
    <message>
        <source>assistant character face name duplicate delete</source>
        <translation>assistant personnage visage nom dupliquer supprimer</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that an agent was created. Not its name or its face.</source>
        <translation>Compté, si vous partagez des données d’utilisation&#xa0;: la création d’un agent. Ni son nom ni son visage.</translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation>Pas encore créé</translation>
    </message>
    <message>
        <source>Comes with Osaurus</source>
        <translation>Fourni avec Osaurus</translation>
    </message>
    <message>
        <source>The new agent was discarded.</source>
        <translation>Le nouvel agent a été abandonné.</translation>
    </message>
    <message>
        <source>Agent created.</source>
        <translation>Agent créé.</translation>
    </message>
    <message>
        <source>Agent duplicated.</source>
        <translation>Agent dupliqué.</translation>
    </message>
    <message>
        <source>Agent “{name}” was deleted.</source>
        <translation>L’agent «&#xa0;{name}&#xa0;» a été supprimé.</translation>
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
        <translation>Partager des données d’utilisation anonymes</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <translation>Ne pas partager</translation>
    </message>
    <message>
        <source>What we collect…</source>
        <translation>Ce que nous collectons…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Quit Osaurus</source>
        <translation>Quitter Osaurus</translation>
    </message>
    <message>
        <source>nothing is recorded</source>
        <translation>rien n’est enregistré</translation>
    </message>
    <message>
        <source>nothing has been sent</source>
        <translation>rien n’a été envoyé</translation>
    </message>
</context>
<context>
    <name>AppearanceChoice</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Search the catalogue</source>
        <translation>Rechercher dans le catalogue</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>À propos de l’événement</translation>
    </message>
    <message>
        <source>No event or property matches.</source>
        <translation>Aucun événement ni propriété ne correspond.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>ConfigureAiPage</name>
    <message>
        <source>Give it a brain</source>
        <translation>Donnez-lui un cerveau</translation>
    </message>
    <message>
        <source>Connect a provider you trust. Its key goes to that provider and to nobody else.</source>
        <translation>Connectez un fournisseur de confiance. Sa clé va chez ce fournisseur et chez personne d’autre.</translation>
    </message>
    <message>
        <source>The young dinosaur at its laptop holds up a golden key</source>
        <translation>Le jeune dinosaure, devant son ordinateur, brandit une clé dorée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Press Continue to try again, or keep the key in memory until Osaurus quits.</source>
        <translation>Appuyez sur «&#xa0;Continuer&#xa0;» pour réessayer, ou gardez la clé en mémoire jusqu’à ce que vous quittiez Osaurus.</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a provider of type &lt;b&gt;{type}&lt;/b&gt; was added. Not its name, address, key or models.</source>
        <translation>Compté, si vous partagez des données d’utilisation&#xa0;: l’ajout d’un fournisseur de type &lt;b&gt;{type}&lt;/b&gt;. Ni son nom, ni son adresse, ni sa clé, ni ses modèles.</translation>
    </message>
    <message>
        <source>Saved; type to replace it</source>
        <translation>Enregistrée&#xa0;; tapez pour la remplacer</translation>
    </message>
    <message>
        <source>Only if the server wants one</source>
        <translation>Si demandée</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>Share anonymous usage data</source>
        <translation>Partager des données d’utilisation anonymes</translation>
    </message>
    <message>
        <source>Alt+S</source>
        <comment>checks Share anonymous usage data</comment>
        <translation>Alt+P</translation>
    </message>
    <message>
        <source>About anonymous usage data</source>
        <translation>À propos des données d’utilisation anonymes</translation>
    </message>
    <message>
        <source>Alt+A</source>
        <comment>presses About anonymous usage data</comment>
        <translation>Alt+A</translation>
    </message>
    <message>
        <source>You can turn it on any time in Settings → Privacy.</source>
        <translation>Vous pouvez l’activer à tout moment dans Réglages&#xa0;→&#xa0;Confidentialité.</translation>
    </message>
    <message>
        <source>Which features get used, never what you write. It shows us what to improve next.</source>
        <translation>Les fonctions utilisées, jamais ce que vous écrivez. Cela nous montre ce qu’il faut améliorer ensuite.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>That agent is not there any more.</source>
        <translation>Cet agent n’est plus là.</translation>
    </message>
    <message>
        <source>This agent came with Osaurus. Duplicate it to change it.</source>
        <translation>Cet agent est fourni avec Osaurus. Dupliquez-le pour le modifier.</translation>
    </message>
    <message>
        <source>The provider does not accept this key. Check that it is whole and has not been withdrawn.</source>
        <translation>Le fournisseur n’accepte pas cette clé. Vérifiez qu’elle est entière et n’a pas été révoquée.</translation>
    </message>
    <message>
        <source>Key and address do not fit each other, or the key is not valid. Copy both from the page of the same resource.</source>
        <translation>La clé et l’adresse ne vont pas ensemble, ou la clé n’est pas valable. Copiez les deux depuis la page de la même ressource.</translation>
    </message>
    <message>
        <source>The provider wants a key, and there is none yet. Enter one.</source>
        <translation>Le fournisseur veut une clé, et il n’y en a pas encore. Saisissez-en une.</translation>
    </message>
    <message>
        <source>This key is limited to other services, apps or addresses. Lift the limit in your account there, or make another key.</source>
        <translation>Cette clé est limitée à d’autres services, apps ou adresses. Levez la limite dans votre compte chez le fournisseur, ou créez une autre clé.</translation>
    </message>
    <message>
        <source>The provider knows this key but does not let it list models. Look at its permissions in your account there.</source>
        <translation>Le fournisseur connaît cette clé mais ne lui permet pas de lister les modèles. Vérifiez ses autorisations dans votre compte chez ce fournisseur.</translation>
    </message>
    <message>
        <source>The account behind this key is closed or blocked. Write to the provider.</source>
        <translation>Le compte lié à cette clé est fermé ou bloqué. Écrivez au fournisseur.</translation>
    </message>
    <message>
        <source>This service is not switched on for the project of the key. Switch it on in the provider&apos;s console and wait a few minutes.</source>
        <translation>Ce service n’est pas activé pour le projet de la clé. Activez-le dans la console du fournisseur et attendez quelques minutes.</translation>
    </message>
    <message>
        <source>The provider does not serve the country or region that this connection comes from.</source>
        <translation>Le fournisseur ne dessert pas le pays ou la région d’où vient cette connexion.</translation>
    </message>
    <message>
        <source>The provider lets in only certain networks, and this one is not among them. Ask whoever looks after it.</source>
        <translation>Le fournisseur n’admet que certains réseaux, et celui-ci n’en fait pas partie. Demandez à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>There is a server, but no list of models at this address. Check the address and the type.</source>
        <translation>Il y a un serveur, mais pas de liste de modèles à cette adresse. Vérifiez l’adresse et le type.</translation>
    </message>
    <message>
        <source>The server does not know the version of the protocol that is spoken here. Check the address and the type.</source>
        <translation>Le serveur ne connaît pas la version du protocole employée ici. Vérifiez l’adresse et le type.</translation>
    </message>
    <message>
        <source>The provider was asked too often in a short time. Wait a minute, then try again.</source>
        <translation>Le fournisseur a reçu trop de demandes en peu de temps. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>The account has no credit left or has reached its limit. Look at its billing page.</source>
        <translation>Le compte n’a plus de crédit ou a atteint sa limite. Consultez sa page de facturation.</translation>
    </message>
    <message>
        <source>The provider has too much to do just now. Try again in a few minutes.</source>
        <translation>Le fournisseur a trop à faire en ce moment. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The server is still loading its model. Try again in a moment.</source>
        <translation>Le serveur charge encore son modèle. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The provider refused the question. Check that the type fits this provider.</source>
        <translation>Le fournisseur a refusé la question. Vérifiez que le type convient à ce fournisseur.</translation>
    </message>
    <message>
        <source>The provider has trouble of its own just now. Try again in a few minutes.</source>
        <translation>Le fournisseur a lui-même des difficultés en ce moment. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>A web page answered where a provider should. Check the address: it often ends in /v1.</source>
        <translation>Une page web a répondu à la place d’un fournisseur. Vérifiez l’adresse&#xa0;: elle finit souvent par /v1.</translation>
    </message>
    <message>
        <source>Something answered, but not like a provider of this type. Choose another type or address.</source>
        <translation>Quelque chose a répondu, mais pas comme un fournisseur de ce type. Choisissez un autre type ou une autre adresse.</translation>
    </message>
    <message>
        <source>The server points to another address, and the key is not sent there. Enter the address that it leads to.</source>
        <translation>Le serveur renvoie vers une autre adresse, et la clé n’y est pas envoyée. Saisissez l’adresse à laquelle il mène.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Check your connection, then try again.</source>
        <translation>Le fournisseur n’a pas répondu à temps. Vérifiez votre connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check your connection, and that the server runs.</source>
        <translation>Rien ne répond à cette adresse. Vérifiez votre connexion, et que le serveur tourne.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling of the address, and your connection.</source>
        <translation>Aucun serveur de ce nom n’a été trouvé. Vérifiez l’orthographe de l’adresse et votre connexion.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate is not one that this computer trusts.</source>
        <translation>La connexion n’est pas sûre&#xa0;: le certificat du serveur n’est pas de ceux auxquels cet ordinateur se fie.</translation>
    </message>
    <message>
        <source>The answer was far too large for a list of models. Check the address.</source>
        <translation>La réponse était bien trop grande pour une liste de modèles. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The system keychain did not give the key. Unlock it, then try again.</source>
        <translation>Le trousseau du système n’a pas donné la clé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>The test failed in a way that we did not expect. Try again.</source>
        <translation>Le test a échoué d’une façon que nous n’avions pas prévue. Réessayez.</translation>
    </message>
    <message>
        <source>Give it a name, a short one will do.</source>
        <translation>Donnez-lui un nom, un court suffit.</translation>
    </message>
    <message>
        <source>That name has a line break or an invisible character in it. Type it again by hand.</source>
        <translation>Ce nom contient un saut de ligne ou un caractère invisible. Retapez-le à la main.</translation>
    </message>
    <message>
        <source>That name has a mark in it that turns the writing around. Type it again by hand.</source>
        <translation>Ce nom contient une marque qui inverse le sens de l’écriture. Retapez-le à la main.</translation>
    </message>
    <message>
        <source>Enter the address of the server, such as https://example.com/v1.</source>
        <translation>Saisissez l’adresse du serveur, par exemple https://example.com/v1.</translation>
    </message>
    <message>
        <source>That is too long for an address. Copy it again.</source>
        <translation>C’est trop long pour une adresse. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>That address has a space or a line break in it. Copy it again.</source>
        <translation>Cette adresse contient un espace ou un saut de ligne. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like https://example.com/v1.</source>
        <translation>Ce n’est pas une adresse. Une adresse ressemble à https://example.com/v1.</translation>
    </message>
    <message>
        <source>An address begins with https://, or with http:// on this computer.</source>
        <translation>Une adresse commence par https://, ou par http:// sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; the key has a field of its own.</source>
        <translation>N’indiquez pas de nom d’utilisateur ni de mot de passe dans l’adresse&#xa0;; la clé a son propre champ.</translation>
    </message>
    <message>
        <source>Leave out the part of the address from the question mark or hash on.</source>
        <translation>Retirez la partie de l’adresse qui commence au point d’interrogation ou au dièse.</translation>
    </message>
    <message>
        <source>Use https://, so that nobody on the way can read the key. Plain http:// is for this computer only.</source>
        <translation>Utilisez https://, pour que personne en chemin ne puisse lire la clé. Le simple http:// est réservé à cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter the key. The provider shows it in its account settings.</source>
        <translation>Saisissez la clé. Le fournisseur la montre dans les réglages de votre compte.</translation>
    </message>
    <message>
        <source>That is too short for a key. Copy it again, whole.</source>
        <translation>C’est trop court pour une clé. Copiez-la de nouveau, en entier.</translation>
    </message>
    <message>
        <source>That is too long for a key. Copy only the key.</source>
        <translation>C’est trop long pour une clé. Ne copiez que la clé.</translation>
    </message>
    <message>
        <source>There is a line break in the key. Copy it again, as one line.</source>
        <translation>Il y a un saut de ligne dans la clé. Copiez-la de nouveau, sur une seule ligne.</translation>
    </message>
    <message>
        <source>Keys are made of letters, digits and signs without spaces. Copy it again.</source>
        <translation>Une clé est faite de lettres, de chiffres et de symboles, sans espaces. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>That name is too long. Use {most} characters or fewer.</source>
        <translation>Ce nom est trop long. Limitez-vous à {most} caractères.</translation>
    </message>
    <message>
        <source>Another new one was begun meanwhile. Finish or cancel that one first.</source>
        <translation>Un autre ajout a été commencé entre-temps. Terminez-le ou annulez-le d’abord.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Il n’y a encore rien dedans.</translation>
    </message>
    <message>
        <source>That is far too long for a list of servers.</source>
        <translation>C’est bien trop long pour une liste de serveurs.</translation>
    </message>
    <message>
        <source>That file cannot be opened. Choose another one, or paste what is in it.</source>
        <translation>Ce fichier ne peut pas être ouvert. Choisissez-en un autre, ou collez son contenu.</translation>
    </message>
    <message>
        <source>That file holds no text. Choose the one in which the other client keeps its servers.</source>
        <translation>Ce fichier ne contient pas de texte. Choisissez celui où l’autre client garde ses serveurs.</translation>
    </message>
    <message>
        <source>It ends too early: a brace, a bracket or a quotation mark is still open.</source>
        <translation>La fin arrive trop tôt&#xa0;: une accolade, un crochet ou un guillemet est encore ouvert.</translation>
    </message>
    <message>
        <source>A name in straight quotation marks, such as &quot;command&quot;, should stand here.</source>
        <translation>Un nom entre guillemets droits, comme &quot;command&quot;, devrait se trouver ici.</translation>
    </message>
    <message>
        <source>A comma or a closing brace is missing before this.</source>
        <translation>Il manque une virgule ou une accolade fermante avant ceci.</translation>
    </message>
    <message>
        <source>A colon is missing between the name and what belongs to it.</source>
        <translation>Il manque un deux-points entre le nom et ce qui lui appartient.</translation>
    </message>
    <message>
        <source>Here should be a text in straight quotation marks, a number, a list or braces.</source>
        <translation>Il devrait y avoir ici un texte entre guillemets droits, un nombre, une liste ou des accolades.</translation>
    </message>
    <message>
        <source>A text in quotation marks must not go over the end of a line.</source>
        <translation>Un texte entre guillemets ne doit pas dépasser la fin d’une ligne.</translation>
    </message>
    <message>
        <source>In JSON a backslash is written twice, as in C:\\Tools.</source>
        <translation>En JSON, une barre oblique inverse s’écrit deux fois, comme dans C:\\Tools.</translation>
    </message>
    <message>
        <source>There is more after the last closing brace. Put only one file in here.</source>
        <translation>Il reste quelque chose après la dernière accolade fermante. Ne mettez ici qu’un seul fichier.</translation>
    </message>
    <message>
        <source>Braces and brackets are nested too deeply for a list of servers.</source>
        <translation>Les accolades et crochets sont imbriqués trop profondément pour une liste de serveurs.</translation>
    </message>
    <message>
        <source>It should begin with an opening brace.</source>
        <translation>Cela devrait commencer par une accolade ouvrante.</translation>
    </message>
    <message>
        <source>There are no servers in it. Look for the part that is called mcpServers.</source>
        <translation>Il n’y a pas de serveurs dedans. Cherchez la partie appelée mcpServers.</translation>
    </message>
    <message>
        <source>The system did not take it: {why}. Nothing has changed.</source>
        <translation>Le système ne l’a pas accepté&#xa0;: {why}. Rien n’a changé.</translation>
    </message>
    <message>
        <source>That provider is not there any more.</source>
        <translation>Ce fournisseur n’est plus là.</translation>
    </message>
    <message>
        <source>This is no server: between its braces there should be a command or a url.</source>
        <translation>Ce n’est pas un serveur&#xa0;: entre ses accolades, il devrait y avoir command ou url.</translation>
    </message>
    <message>
        <source>It has neither a command nor a url, so there is no way to reach it.</source>
        <translation>Il n’a ni command ni url&#xa0;: il n’y a donc aucun moyen de le joindre.</translation>
    </message>
    <message>
        <source>It has a command and a url. Keep the one by which it is reached.</source>
        <translation>Il a command et url. Gardez celui par lequel on le joint.</translation>
    </message>
    <message>
        <source>Its type is none that is known: http, sse or stdio.</source>
        <translation>Son type n’est pas un type connu&#xa0;: http, sse ou stdio.</translation>
    </message>
    <message>
        <source>Its type does not go with the rest: stdio wants a command, http a url.</source>
        <translation>Son type ne va pas avec le reste&#xa0;: stdio veut command, http veut url.</translation>
    </message>
    <message>
        <source>A command, a url, a folder and each argument must be text in quotation marks.</source>
        <translation>Une commande, une url, un dossier et chaque argument doivent être du texte entre guillemets.</translation>
    </message>
    <message>
        <source>The arguments must be a list in square brackets.</source>
        <translation>Les arguments doivent être une liste entre crochets.</translation>
    </message>
    <message>
        <source>The environment and the headers must be names with a text each, in braces.</source>
        <translation>L’environnement et les en-têtes doivent être des noms avec chacun un texte, entre accolades.</translation>
    </message>
    <message>
        <source>You have a server of that name already, so this one will be called {names}.</source>
        <translation>Vous avez déjà un serveur de ce nom&#xa0;; celui-ci s’appellera donc {names}.</translation>
    </message>
    <message>
        <source>Not taken over, because Osaurus has no use for it: {names}.</source>
        <translation>Pas repris, car Osaurus n’en a pas l’usage&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Stands there twice, and the last one counts: {names}.</source>
        <translation>Y figure deux fois, et c’est le dernier qui compte&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Its type is sse, the older form of http. It is kept as http.</source>
        <translation>Son type est sse, l’ancienne forme de http. Il est gardé comme http.</translation>
    </message>
    <message>
        <source>Only a reference to something in the other client; type the value in here later: {names}.</source>
        <translation>Seulement une référence à quelque chose dans l’autre client&#xa0;; saisissez la valeur ici plus tard&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>One of its arguments looks like a key. Arguments are kept in a plain file, unlike secret variables.</source>
        <translation>Un de ses arguments ressemble à une clé. Les arguments sont gardés dans un fichier en clair, contrairement aux variables secrètes.</translation>
    </message>
    <message>
        <source>Another server has that name. Give this one a name of its own.</source>
        <translation>Un autre serveur porte déjà ce nom. Donnez-en un autre à celui-ci.</translation>
    </message>
    <message>
        <source>Enter the program that starts the server, such as npx or uvx.</source>
        <translation>Saisissez le programme qui démarre le serveur, par exemple npx ou uvx.</translation>
    </message>
    <message>
        <source>The command is the program alone. What follows it belongs into the arguments.</source>
        <translation>La commande est le programme seul. Ce qui le suit va dans les arguments.</translation>
    </message>
    <message>
        <source>There is a line break or an invisible character in it. Type it again by hand.</source>
        <translation>Il y a dedans un saut de ligne ou un caractère invisible. Retapez-le à la main.</translation>
    </message>
    <message>
        <source>Enter the whole path of the folder, from its very beginning.</source>
        <translation>Saisissez le chemin entier du dossier, depuis le tout début.</translation>
    </message>
    <message>
        <source>Give this line a name, or remove it.</source>
        <translation>Donnez un nom à cette ligne, ou supprimez-la.</translation>
    </message>
    <message>
        <source>The name of a variable has no equals sign and no invisible character in it.</source>
        <translation>Le nom d’une variable ne contient ni signe égal ni caractère invisible.</translation>
    </message>
    <message>
        <source>The name of a header is made of letters, digits and hyphens, without spaces.</source>
        <translation>Le nom d’un en-tête est fait de lettres, de chiffres et de traits d’union, sans espaces.</translation>
    </message>
    <message>
        <source>That name stands here twice. Keep one of the two.</source>
        <translation>Ce nom figure ici deux fois. Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>Enter the value, or remove this line.</source>
        <translation>Saisissez la valeur, ou supprimez cette ligne.</translation>
    </message>
    <message>
        <source>Type the value again: what the keychain has kept is not shown in the open.</source>
        <translation>Retapez la valeur&#xa0;: ce que le trousseau a gardé n’est pas montré en clair.</translation>
    </message>
    <message>
        <source>There is a character in the value that no program can be given. Copy it again.</source>
        <translation>La valeur contient un caractère qu’on ne peut transmettre à aucun programme. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>A header is one line of plain characters. Copy the value again.</source>
        <translation>Un en-tête est une seule ligne de caractères simples. Copiez la valeur de nouveau.</translation>
    </message>
    <message>
        <source>That is too long. Use {most} characters or fewer.</source>
        <translation>C’est trop long. Limitez-vous à {most} caractères.</translation>
    </message>
    <message>
        <source>That is too much: {arguments} arguments and {variables} variables are the most.</source>
        <translation>C’est trop&#xa0;: le maximum est de {arguments} arguments et {variables} variables.</translation>
    </message>
    <message>
        <source>That server is not there any more.</source>
        <translation>Ce serveur n’est plus là.</translation>
    </message>
    <message>
        <source>This system offers no keychain; install and start one, such as GNOME Keyring or KWallet.</source>
        <translation>Ce système n’offre pas de trousseau&#xa0;; installez-en un et démarrez-le, par exemple GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>The system keychain is locked; unlock it and try again.</source>
        <translation>Le trousseau du système est verrouillé&#xa0;; déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The system keychain refused; open its own program to see why, then try again.</source>
        <translation>Le trousseau du système a refusé&#xa0;; ouvrez son propre programme pour savoir pourquoi, puis réessayez.</translation>
    </message>
    <message>
        <source>The system keychain did not answer; answer its dialog if there is one, then try again.</source>
        <translation>Le trousseau du système n’a pas répondu&#xa0;; répondez à sa fenêtre s’il y en a une, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Osaurus; update this one.</source>
        <translation>{file} a été écrit par un Osaurus plus récent&#xa0;; mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>Another Osaurus has kept {file} locked for {seconds:.0f} seconds; close it and try again.</source>
        <translation>Un autre Osaurus a gardé {file} verrouillé pendant {seconds:.0f} secondes&#xa0;; fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} ne peut pas être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The app key does not look like A-EU-…, A-US-…, A-DEV-… or A-SH-…; copy it again.</source>
        <translation>La clé d’application ne ressemble pas à A-EU-…, A-US-…, A-DEV-… ou A-SH-…&#xa0;; copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>A key that begins with A-SH- needs the address of its server in APTABASE_HOST.</source>
        <translation>Une clé qui commence par A-SH- a besoin de l’adresse de son serveur dans APTABASE_HOST.</translation>
    </message>
    <message>
        <source>APTABASE_HOST is not an address such as https://aptabase.example.org.</source>
        <translation>APTABASE_HOST n’est pas une adresse comme https://aptabase.example.org.</translation>
    </message>
    <message>
        <source>APTABASE_HOST must begin with https:// unless it is on this computer.</source>
        <translation>APTABASE_HOST doit commencer par https://, sauf s’il est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The system keychain did not give the key it should hold; unlock it, or set the key again.</source>
        <translation>Le trousseau du système n’a pas donné la clé qu’il devrait contenir&#xa0;; déverrouillez-le, ou définissez la clé de nouveau.</translation>
    </message>
    <message>
        <source>{status} in {milliseconds} ms</source>
        <translation>{status} en {milliseconds} ms</translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation>le certificat n’est pas approuvé</translation>
    </message>
    <message>
        <source>the proxy cannot be used</source>
        <translation>le proxy est inutilisable</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>pas de connexion à temps</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>le proxy a refusé</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>the answer was not HTTP</source>
        <translation>la réponse n’était pas du HTTP</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion s’est rompue</translation>
    </message>
    <message>
        <source>Your administrator has turned sharing off on this computer.</source>
        <translation>Votre administrateur a désactivé le partage sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy on this computer cannot be read, so sharing is off.</source>
        <translation>La stratégie de votre administrateur sur cet ordinateur est illisible&#xa0;: le partage est donc désactivé.</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set for this app, so sharing is off.</source>
        <translation>DO_NOT_TRACK est défini pour cette app&#xa0;: le partage est donc désactivé.</translation>
    </message>
    <message>
        <source>Once for each question that a person or a program asks, on every surface.</source>
        <translation>Une fois pour chaque question posée par une personne ou un programme, où que ce soit.</translation>
    </message>
    <message>
        <source>The steps that an agent takes to answer one question are not counted. Only the role of the last message is looked at, never its words.</source>
        <translation>Les étapes qu’un agent franchit pour répondre à une question ne sont pas comptées. Seul le rôle du dernier message est regardé, jamais ses mots.</translation>
    </message>
    <message>
        <source>The main measure: whether the app is used for what it is there for, and with which kinds of models.</source>
        <translation>La mesure principale&#xa0;: si l’app sert à ce pour quoi elle est faite, et avec quels types de modèles.</translation>
    </message>
    <message>
        <source>Where the question was asked.</source>
        <translation>Où la question a été posée.</translation>
    </message>
    <message>
        <source>What kind of model answers: Apple&apos;s own, one on this computer, or one at a provider.</source>
        <translation>Quel type de modèle répond&#xa0;: celui d’Apple, un modèle sur cet ordinateur ou un modèle chez un fournisseur.</translation>
    </message>
    <message>
        <source>The kind of engine or provider, as a fixed word. Never the name or address you gave it.</source>
        <translation>Le type de moteur ou de fournisseur, sous la forme d’un mot fixe. Jamais le nom ni l’adresse que vous lui avez donnés.</translation>
    </message>
    <message>
        <source>The model&apos;s id, only when it is on the shipped list of models. Left out for a model you brought yourself, and always for a remote one.</source>
        <translation>L’identifiant du modèle, seulement s’il figure dans la liste de modèles livrée avec l’app. Omis pour un modèle que vous avez apporté vous-même, et toujours pour un modèle distant.</translation>
    </message>
    <message>
        <source>Remote models only: twelve characters of a salted hash of the model&apos;s id, to count how many different ones there are.</source>
        <translation>Modèles distants seulement&#xa0;: douze caractères d’une empreinte salée de l’identifiant du modèle, pour compter combien de modèles différents il y a.</translation>
    </message>
    <message>
        <source>Whether an agent run over HTTP asked, rather than a plain request.</source>
        <translation>Si la question vient d’une exécution d’agent par HTTP plutôt que d’une simple requête.</translation>
    </message>
    <message>
        <source>Whether the answer was wanted piece by piece.</source>
        <translation>Si la réponse était voulue morceau par morceau.</translation>
    </message>
    <message>
        <source>Each time a person starts a new conversation in the app.</source>
        <translation>Chaque fois qu’une personne commence une nouvelle conversation dans l’app.</translation>
    </message>
    <message>
        <source>How many conversations there are beside the single questions.</source>
        <translation>Combien de conversations il y a, à côté des questions isolées.</translation>
    </message>
    <message>
        <source>Once when an agent run has been accepted and begins.</source>
        <translation>Une fois, quand une exécution d’agent a été acceptée et commence.</translation>
    </message>
    <message>
        <source>Whether agents are set to work, and from where.</source>
        <translation>Si l’on met des agents au travail, et depuis où.</translation>
    </message>
    <message>
        <source>Who started it: a request over HTTP, or the app itself (in the background, on a schedule, for a plugin).</source>
        <translation>Qui l’a lancée&#xa0;: une requête par HTTP, ou l’app elle-même (en arrière-plan, de façon planifiée, pour un plugin).</translation>
    </message>
    <message>
        <source>Once each time the app starts.</source>
        <translation>Une fois à chaque démarrage de l’app.</translation>
    </message>
    <message>
        <source>The baseline that everything else is compared with: on how many computers Osaurus is in use on a day.</source>
        <translation>La référence à laquelle tout le reste est comparé&#xa0;: sur combien d’ordinateurs Osaurus est utilisé un jour donné.</translation>
    </message>
    <message>
        <source>Each time the local server has begun to listen. Its port and address are not attached.</source>
        <translation>Chaque fois que le serveur local s’est mis à l’écoute. Son port et son adresse ne sont pas joints.</translation>
    </message>
    <message>
        <source>Whether people keep the server running, or only try it once.</source>
        <translation>Si les gens gardent le serveur en marche, ou ne l’essaient qu’une fois.</translation>
    </message>
    <message>
        <source>When a model of the shipped list has been downloaded and every file was checked on disk.</source>
        <translation>Quand un modèle de la liste livrée a été téléchargé et que chaque fichier a été vérifié sur le disque.</translation>
    </message>
    <message>
        <source>Which models people want on their own computers, and how large they can be.</source>
        <translation>Quels modèles les gens veulent avoir sur leur propre ordinateur, et quelle taille ces modèles peuvent atteindre.</translation>
    </message>
    <message>
        <source>The model&apos;s id, from the shipped list.</source>
        <translation>L’identifiant du modèle, tiré de la liste livrée.</translation>
    </message>
    <message>
        <source>Its coarse size, from the same list.</source>
        <translation>Sa taille approximative, tirée de la même liste.</translation>
    </message>
    <message>
        <source>How it is compressed, from the same list.</source>
        <translation>Comment il est compressé, d’après la même liste.</translation>
    </message>
    <message>
        <source>Whether it understands pictures, from the same list.</source>
        <translation>S’il comprend les images, d’après la même liste.</translation>
    </message>
    <message>
        <source>When a person has added a provider. Not on edits, and not for ones that were merely found on the network.</source>
        <translation>Quand une personne a ajouté un fournisseur. Pas lors des modifications, ni pour ceux qui ont seulement été trouvés sur le réseau.</translation>
    </message>
    <message>
        <source>Which kinds of providers to support well.</source>
        <translation>Quels types de fournisseurs bien prendre en charge.</translation>
    </message>
    <message>
        <source>The kind of provider, as a fixed word. Never its name, address or key.</source>
        <translation>Le type de fournisseur, sous la forme d’un mot fixe. Jamais son nom, son adresse ni sa clé.</translation>
    </message>
    <message>
        <source>When a person has added an MCP server with tools. Not on edits.</source>
        <translation>Quand une personne a ajouté un serveur MCP avec des outils. Pas lors des modifications.</translation>
    </message>
    <message>
        <source>Whether tools are used, and over which transport.</source>
        <translation>Si des outils sont utilisés, et par quel transport.</translation>
    </message>
    <message>
        <source>How the server is spoken to. Never its command, address or arguments.</source>
        <translation>Comment on parle au serveur. Jamais sa commande, son adresse ni ses arguments.</translation>
    </message>
    <message>
        <source>When a person has created an agent. The built-in ones do not count.</source>
        <translation>Quand une personne a créé un agent. Ceux qui sont intégrés ne comptent pas.</translation>
    </message>
    <message>
        <source>Whether people make agents of their own.</source>
        <translation>Si les gens créent leurs propres agents.</translation>
    </message>
    <message>
        <source>Once for each run of the first-run assistant.</source>
        <translation>Une fois à chaque passage de l’assistant de premier démarrage.</translation>
    </message>
    <message>
        <source>How many people begin.</source>
        <translation>Combien de personnes commencent.</translation>
    </message>
    <message>
        <source>Each time a step of the first-run assistant comes into view, also when Back returns to it.</source>
        <translation>Chaque fois qu’une étape de l’assistant de premier démarrage apparaît, y compris quand «&#xa0;Retour&#xa0;» y ramène.</translation>
    </message>
    <message>
        <source>Where people stop.</source>
        <translation>Où les gens s’arrêtent.</translation>
    </message>
    <message>
        <source>The step.</source>
        <translation>L’étape.</translation>
    </message>
    <message>
        <source>Its position, counted from 0.</source>
        <translation>Sa position, comptée à partir de 0.</translation>
    </message>
    <message>
        <source>When Skip is chosen on a step of the first-run assistant.</source>
        <translation>Quand «&#xa0;Passer&#xa0;» est choisi à une étape de l’assistant de premier démarrage.</translation>
    </message>
    <message>
        <source>Which steps people do not want.</source>
        <translation>De quelles étapes les gens ne veulent pas.</translation>
    </message>
    <message>
        <source>When the first-run assistant ends after the question was answered.</source>
        <translation>Quand l’assistant de premier démarrage se termine, une fois la réponse à la question donnée.</translation>
    </message>
    <message>
        <source>How many people come through, and how the others leave.</source>
        <translation>Combien de personnes vont jusqu’au bout, et comment les autres partent.</translation>
    </message>
    <message>
        <source>The step that was in view.</source>
        <translation>L’étape qui était affichée.</translation>
    </message>
    <message>
        <source>How it ended.</source>
        <translation>Comment il s’est terminé.</translation>
    </message>
    <message>
        <source>At most once per install: the first time a chat comes into view after the first-run assistant has ended.</source>
        <translation>Une fois au plus par installation&#xa0;: la première fois qu’un chat apparaît après la fin de l’assistant de premier démarrage.</translation>
    </message>
    <message>
        <source>Whether new people ever reach the chat.</source>
        <translation>Si les nouveaux venus arrivent un jour jusqu’au chat.</translation>
    </message>
    <message>
        <source>At most once per install: when the first message is sent from the chat in the app.</source>
        <translation>Une fois au plus par installation&#xa0;: quand le premier message est envoyé depuis le chat de l’app.</translation>
    </message>
    <message>
        <source>Whether new people ever ask anything.</source>
        <translation>Si les nouveaux venus posent un jour une question.</translation>
    </message>
    <message>
        <source>This computer&apos;s memory in coarse steps of gigabytes, so that what happens on small and large machines can be told apart. The exact size is not sent.</source>
        <translation>La mémoire vive de cet ordinateur par larges paliers de gigaoctets, pour distinguer ce qui arrive sur les petites et les grandes machines. La taille exacte n’est pas envoyée.</translation>
    </message>
</context>
<context>
    <name>CreateAgentPage</name>
    <message>
        <source>Meet your first agent</source>
        <translation>Voici votre premier agent</translation>
    </message>
    <message>
        <source>It answers in the chat. Give it a name and a face; change both later.</source>
        <translation>Il répond dans le chat. Donnez-lui un nom et un visage&#xa0;; vous pourrez changer les deux plus tard.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For example, Dino</source>
        <translation>Par exemple, Dino</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that an agent was created. Not its name or its face.</source>
        <translation>Compté, si vous partagez des données d’utilisation&#xa0;: la création d’un agent. Ni son nom ni son visage.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Share Anonymous Usage Data</source>
        <translation>Partager des données d’utilisation anonymes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <translation>Ne pas partager</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>At {url}</source>
        <translation>À l’adresse {url}</translation>
    </message>
    <message>
        <source>Starts {command}</source>
        <translation>Démarre {command}</translation>
    </message>
    <message>
        <source>Into the keychain: {names}.</source>
        <translation>Dans le trousseau&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Into a plain file: {names}.</source>
        <translation>Dans un fichier en clair&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Ligne {line}&#xa0;: {problem}</translation>
    </message>
</context>
<context>
    <name>EventArticle</name>
    <message>
        <source>Example of {event}</source>
        <translation>Exemple de {event}</translation>
    </message>
    <message>
        <source>Its properties</source>
        <translation>Ses propriétés</translation>
    </message>
    <message>
        <source>It has none of its own: that it happened is all it says.</source>
        <translation>Il n’en a aucune à lui&#xa0;: il dit seulement qu’il a eu lieu.</translation>
    </message>
    <message>
        <source>With every event</source>
        <translation>Avec chaque événement</translation>
    </message>
    <message>
        <source>As it would leave this computer</source>
        <translation>Tel qu’il partirait de cet ordinateur</translation>
    </message>
    <message>
        <source>With the facts of this computer. Time and session id are made up; nothing is recorded for it.</source>
        <translation>Avec les informations de cet ordinateur. L’heure et l’identifiant de session sont inventés&#xa0;; rien n’est enregistré pour cela.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Pourquoi&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{kind},
optional</source>
        <translation>{kind},
facultatif</translation>
    </message>
    <message>
        <source>12 characters out of 0 to 9 and a to f.</source>
        <translation>12 caractères parmi 0 à 9 et a à f.</translation>
    </message>
    <message>
        <source>What surrounds it, field by field</source>
        <translation>Ce qui l’entoure, champ par champ</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>About this event</source>
        <translation>À propos de cet événement</translation>
    </message>
    <message>
        <source>The bytes of this event</source>
        <translation>Les octets de cet événement</translation>
    </message>
    <message>
        <source>The headers of the request</source>
        <translation>Les en-têtes de la requête</translation>
    </message>
    <message>
        <source>The body of the request</source>
        <translation>Le corps de la requête</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Byte for byte, on one line</source>
        <translation>Octet pour octet, sur une seule ligne</translation>
    </message>
    <message>
        <source>Sides of this event</source>
        <translation>Vues de cet événement</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>It has not been part of a request.</source>
        <translation>Il n’a fait partie d’aucune requête.</translation>
    </message>
    <message>
        <source>The whole request, as it was handed over; only the key is masked here. Events in it: {number}.</source>
        <translation>La requête entière, telle qu’elle a été remise&#xa0;; seule la clé est masquée ici. Événements qu’elle contient&#xa0;: {number}.</translation>
    </message>
</context>
<context>
    <name>FaceTiles</name>
    <message>
        <source>Green, with a sprout</source>
        <translation>Vert, avec une pousse</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>When it happened, in UTC, to the millisecond.</source>
        <translation>Quand cela a eu lieu, en UTC, à la milliseconde.</translation>
    </message>
    <message>
        <source>Random, in memory only; a new one after an hour of quiet, a day of use, or a yes.</source>
        <translation>Aléatoire, en mémoire seulement&#xa0;; un nouveau après une heure de calme, un jour d’utilisation ou un oui.</translation>
    </message>
    <message>
        <source>The name of the event.</source>
        <translation>Le nom de l’événement.</translation>
    </message>
    <message>
        <source>Whether it comes from a debug build; those are kept apart.</source>
        <translation>S’il vient d’un build de debug&#xa0;; ceux-là sont tenus à part.</translation>
    </message>
    <message>
        <source>Linux, macOS or Windows.</source>
        <translation>Linux, macOS ou Windows.</translation>
    </message>
    <message>
        <source>The release of the system, not its kernel: at most three short numbers.</source>
        <translation>La version du système, pas celle de son noyau&#xa0;: trois nombres courts au plus.</translation>
    </message>
    <message>
        <source>The language, and the region where the pair is common.</source>
        <translation>La langue, et la région là où la paire est courante.</translation>
    </message>
    <message>
        <source>The release of Osaurus.</source>
        <translation>La version d’Osaurus.</translation>
    </message>
    <message>
        <source>The number of the build.</source>
        <translation>Le numéro du build.</translation>
    </message>
    <message>
        <source>The code that sends: ours, and its release.</source>
        <translation>Le code qui envoie&#xa0;: le nôtre, et sa version.</translation>
    </message>
    <message>
        <source>A header of the request: system, release and language, as above.</source>
        <translation>Un en-tête de la requête&#xa0;: système, version et langue, comme ci-dessus.</translation>
    </message>
    <message>
        <source>A header of the request: the key of this build, the same for everybody who has it.</source>
        <translation>Un en-tête de la requête&#xa0;: la clé de ce build, la même pour tous ceux qui l’ont.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>sent this session</source>
        <translation>
            <numerusform>envoyé cette session</numerusform>
            <numerusform>envoyés cette session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting</source>
        <translation>
            <numerusform>en attente</numerusform>
            <numerusform>en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discarded</source>
        <translation>
            <numerusform>détruit</numerusform>
            <numerusform>détruits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <translation>
            <numerusform>refusé</numerusform>
            <numerusform>refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown</source>
        <translation>
            <numerusform>incertain</numerusform>
            <numerusform>incertains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>A newer Osaurus wrote {file}, so this one leaves it alone: what you change here holds until you quit and is not saved. Update this copy to go on with what is in the file.</source>
        <translation>Un Osaurus plus récent a écrit {file}&#xa0;; celui-ci n’y touche donc pas&#xa0;: ce que vous changez ici vaut jusqu’à ce que vous quittiez Osaurus et n’est pas enregistré. Mettez cette copie à jour pour continuer avec le contenu du fichier.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so what it holds is not shown here. It is left as it is; make it readable and start Osaurus again.</source>
        <translation>{file} est illisible&#xa0;; son contenu n’est donc pas montré ici. Il est laissé tel quel&#xa0;; rendez-le lisible et redémarrez Osaurus.</translation>
    </message>
    <message>
        <source>{file} was damaged and could not be understood. It was set aside as {backup}, and Osaurus began a new one.</source>
        <translation>{file} était endommagé et n’a pas pu être compris. Il a été mis de côté sous le nom {backup}, et Osaurus en a commencé un nouveau.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
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
        <translation>Général</translation>
    </message>
    <message>
        <source>How Osaurus looks, when it starts, and what this is.</source>
        <translation>L’apparence d’Osaurus, son démarrage, et ce que c’est.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light, dark, or as your system has it.</source>
        <translation>Clair, sombre, ou comme votre système.</translation>
    </message>
    <message>
        <source>theme colours night mode bright black white</source>
        <translation>thème couleurs mode nuit clair sombre noir blanc</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>In which language Osaurus speaks to you.</source>
        <translation>La langue dans laquelle Osaurus vous parle.</translation>
    </message>
    <message>
        <source>translation locale words</source>
        <translation>traduction langue région mots</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Ouvrir avec la session</translation>
    </message>
    <message>
        <source>When you log in, Osaurus comes up in the menu bar; where there is none, with this window.</source>
        <translation>À l’ouverture de votre session, Osaurus apparaît dans la barre des menus&#xa0;; s’il n’y en a pas, avec cette fenêtre.</translation>
    </message>
    <message>
        <source>autostart launch boot automatically startup</source>
        <translation>démarrage automatique lancement ouverture session connexion allumage</translation>
    </message>
    <message>
        <source>Run onboarding again</source>
        <translation>Relancer l’accueil</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Welcome, an agent, a provider and the tour. Your answer about sharing stays as it is.</source>
        <translation>Bienvenue, un agent, un fournisseur et la visite. Votre réponse sur le partage reste telle quelle.</translation>
    </message>
    <message>
        <source>welcome tour introduction first steps assistant</source>
        <translation>bienvenue visite introduction premiers pas assistant</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>license copyright open source libraries</source>
        <translation>licence copyright droits open source bibliothèques</translation>
    </message>
    <message>
        <source>Osaurus for the desktop. Open source, under the MIT licence.</source>
        <translation>Osaurus pour ordinateur. Open source, sous licence MIT.</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>debug</translation>
    </message>
    <message>
        <source>release</source>
        <translation>release</translation>
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
        <translation>Canal</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>What Osaurus remembers</source>
        <translation>Ce qui est mémorisé</translation>
    </message>
    <message>
        <source>Your answers and choices are in this folder. Events never are: they live in memory only.</source>
        <translation>Vos réponses et vos choix sont dans ce dossier. Les événements, jamais&#xa0;: ils n’existent qu’en mémoire.</translation>
    </message>
    <message>
        <source>folder profile files data storage path</source>
        <translation>dossier profil fichiers données stockage chemin emplacement</translation>
    </message>
    <message>
        <source>Your choice holds until you quit.</source>
        <translation>Votre choix vaut jusqu’à ce que vous quittiez Osaurus.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Alt+B</source>
        <comment>presses Back</comment>
        <translation>Alt+R</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Watch it yourself</source>
        <translation>Voir en direct</translation>
    </message>
    <message>
        <source>Share these too</source>
        <translation>Les partager aussi</translation>
    </message>
    <message>
        <source>What we collect</source>
        <translation>Ce que nous collectons</translation>
    </message>
    <message>
        <source>New since you agreed, and not recorded until you say so: {facts}.</source>
        <translation>Nouveau depuis votre accord, et pas enregistré tant que vous n’avez pas dit oui&#xa0;: {facts}.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The other client&apos;s file</source>
        <translation>Le fichier de l’autre client</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Or keep the secrets in memory until Osaurus quits.</source>
        <translation>Ou gardez les secrets en mémoire jusqu’à ce que vous quittiez Osaurus.</translation>
    </message>
    <message>
        <source>Keep them for this session only</source>
        <translation>Garder pour cette session seulement</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>JSON (*.json *.jsonc)</source>
        <translation>JSON (*.json *.jsonc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Ligne {line}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Also in the text, and no servers: {names}.</source>
        <translation>Aussi dans le texte, mais pas des serveurs&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>En attente du trousseau du système…</translation>
    </message>
    <message>
        <source>To be added: {chosen} of {found}.</source>
        <translation>À ajouter&#xa0;: {chosen} sur {found}.</translation>
    </message>
    <message>
        <source>Choose the file, or paste it or its part called mcpServers. Import adds what is ticked.</source>
        <translation>Choisissez le fichier, ou collez-le, ou sa partie appelée mcpServers. «&#xa0;Importer&#xa0;» ajoute ce qui est coché.</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Importer des serveurs</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Garder dans le trousseau</translation>
    </message>
    <message>
        <source>Keep key in keychain</source>
        <translation>Garder la clé dans le trousseau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Enregistrer la clé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Only if the server wants one</source>
        <translation>Si demandée</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Remplacer la clé</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Saisir la clé</translation>
    </message>
    <message>
        <source>Set, in the system keychain</source>
        <translation>Définie, dans le trousseau du système</translation>
    </message>
    <message>
        <source>Set, for this session only</source>
        <translation>Définie, pour cette session seulement</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non définie</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>Keep for this session only</source>
        <translation>Garder pour cette session seulement</translation>
    </message>
    <message>
        <source>It stays in memory and is gone when Osaurus quits.</source>
        <translation>Reste en mémoire et disparaît quand vous quittez Osaurus.</translation>
    </message>
</context>
<context>
    <name>KindPart</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>Type of provider</source>
        <translation>Type de fournisseur</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Autres…</translation>
    </message>
    <message>
        <source>More types of providers</source>
        <translation>Autres types de fournisseurs</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation>Le travail de nombreuses personnes</translation>
    </message>
    <message>
        <source>This package brings no text along.</source>
        <translation>Ce paquet n’apporte pas de texte.</translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>LocalFinder</name>
    <message>
        <source>Ollama, LM Studio and llama.cpp can answer on this computer, without a key. Osaurus looks for them only when you press the button, and only here: at the ports 11434, 1234 and 8080.</source>
        <translation>Ollama, LM Studio et llama.cpp peuvent répondre sur cet ordinateur, sans clé. Osaurus ne les cherche que lorsque vous appuyez sur le bouton, et seulement ici&#xa0;: sur les ports 11434, 1234 et 8080.</translation>
    </message>
    <message>
        <source>Server on port {port}</source>
        <translation>Serveur sur le port {port}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>None was found. Start one, then look again.</source>
        <translation>Aucun n’a été trouvé. Démarrez-en un, puis cherchez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found. Nothing is saved until you keep it.</source>
        <translation>
            <numerusform>%n serveur trouvé. Rien n’est enregistré tant que vous n’avez pas choisi de le garder.</numerusform>
            <numerusform>%n serveurs trouvés. Rien n’est enregistré tant que vous n’avez pas choisi de les garder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>Chercher des serveurs</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} · {models}</source>
        <translation>{address} · {models}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Garder {name}</translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message>
        <source>Show all {number} values</source>
        <translation>Montrer les {number} valeurs</translation>
    </message>
    <message>
        <source>Hide the {number} values</source>
        <translation>Masquer les {number} valeurs</translation>
    </message>
</context>
<context>
    <name>NeverPage</name>
    <message>
        <source>Never collected</source>
        <translation>Jamais collecté</translation>
    </message>
    <message>
        <source>There is no field for any of this. Each line says how the code makes sure.</source>
        <translation>Rien de tout cela n’a de champ. Chaque ligne dit comment le code s’en assure.</translation>
    </message>
    <message>
        <source>What we cannot promise</source>
        <translation>Ce que nous ne pouvons pas promettre</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Qui le reçoit</translation>
    </message>
</context>
<context>
    <name>NewFacts</name>
    <message>
        <source>See them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Share these too</source>
        <translation>Les partager aussi</translation>
    </message>
    <message>
        <source>New since you agreed: {facts}. Not recorded until you say so; with the switch above you can also turn everything off.</source>
        <translation>Nouveau depuis votre accord&#xa0;: {facts}. Pas enregistré tant que vous n’avez pas dit oui&#xa0;; avec l’interrupteur ci-dessus, vous pouvez aussi tout désactiver.</translation>
    </message>
</context>
<context>
    <name>OnboardingWindow</name>
    <message>
        <source>Welcome to Osaurus</source>
        <translation>Bienvenue dans Osaurus</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
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
        <translation>Les deux côtés de cet événement</translation>
    </message>
    <message>
        <source>The bytes that left</source>
        <translation>Les octets partis</translation>
    </message>
    <message>
        <source>The bytes that arrived</source>
        <translation>Les octets arrivés</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>Tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>It was sent, and nothing with these bytes arrived.</source>
        <translation>Il a été envoyé, et rien n’est arrivé avec ces octets.</translation>
    </message>
    <message>
        <source>As it would leave</source>
        <translation>Tel qu’il partirait</translation>
    </message>
    <message>
        <source>As it left</source>
        <translation>Tel qu’il est parti</translation>
    </message>
    <message>
        <source>Equal on both sides, byte for byte. Bytes: {number}.</source>
        <translation>Identiques des deux côtés, octet pour octet. Octets&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Destroyed before it left: there is nothing of it on either side.</source>
        <translation>Détruit avant de partir&#xa0;: il n’en reste rien, ni d’un côté ni de l’autre.</translation>
    </message>
    <message>
        <source>It waits. Nothing of it has arrived.</source>
        <translation>Il attend. Rien n’en est arrivé.</translation>
    </message>
    <message>
        <source>Nothing of it has arrived.</source>
        <translation>Rien n’en est arrivé.</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>At the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>arrived: the same bytes</source>
        <translation>arrivé&#xa0;: les mêmes octets</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
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
        <translation>Ce que nous collectons…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Quit Osaurus</source>
        <translation>Quitter Osaurus</translation>
    </message>
    <message>
        <source>Osaurus</source>
        <translation>Osaurus</translation>
    </message>
    <message>
        <source>Share anonymous usage data</source>
        <translation>Partager des données d’utilisation anonymes</translation>
    </message>
    <message>
        <source>{number} sent</source>
        <translation>Envoyés&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{number} held</source>
        <translation>Retenus&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PrivacyPane</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What Osaurus may tell us, and what it never does.</source>
        <translation>Ce qu’Osaurus peut nous dire, et ce qu’il ne dit jamais.</translation>
    </message>
    <message>
        <source>Data collection</source>
        <translation>Collecte de données</translation>
    </message>
    <message>
        <source>Never collected</source>
        <translation>Jamais collecté</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où cela va</translation>
    </message>
    <message>
        <source>Counts of the features you use, so that we know what to improve. Never your chats, prompts, files or keys. Turning it off takes effect at once.</source>
        <translation>Le décompte des fonctions que vous utilisez, pour que nous sachions ce qu’il faut améliorer. Jamais vos conversations, prompts, fichiers ou clés. La désactivation prend effet aussitôt.</translation>
    </message>
    <message>
        <source>telemetry analytics statistics tracking consent opt out send events privacy</source>
        <translation>télémétrie analyse statistiques suivi pistage consentement refuser envoyer événements confidentialité vie privée</translation>
    </message>
    <message>
        <source>Share Anonymous Usage Data</source>
        <translation>Partager des données d’utilisation anonymes</translation>
    </message>
    <message>
        <source>See what we collect</source>
        <translation>Voir ce que nous collectons</translation>
    </message>
    <message>
        <source>Every event of this session, byte for byte.</source>
        <translation>Chaque événement de cette session, octet pour octet.</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Or keep the key in memory until Osaurus quits.</source>
        <translation>Ou gardez la clé en mémoire jusqu’à ce que vous quittiez Osaurus.</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Ajouter le fournisseur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The provider was added.</source>
        <translation>Le fournisseur a été ajouté.</translation>
    </message>
    <message>
        <source>Key: {state}</source>
        <translation>Clé&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>ProvidersPane</name>
    <message>
        <source>Who answers. A key is never written into a file, and goes to its own provider alone.</source>
        <translation>Qui répond. Une clé n’est jamais écrite dans un fichier, et ne va qu’à son propre fournisseur.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Nouveau fournisseur</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Pas encore de fournisseur</translation>
    </message>
    <message>
        <source>A provider runs the models that answer you: a service with a key, or a server on this computer.</source>
        <translation>Un fournisseur fait tourner les modèles qui vous répondent&#xa0;: un service avec une clé, ou un serveur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>model api key token address account connection</source>
        <translation>modèle api clé jeton adresse compte connexion</translation>
    </message>
    <message>
        <source>Remove provider</source>
        <translation>Supprimer le fournisseur</translation>
    </message>
    <message>
        <source>ollama lm studio llama.cpp local model server</source>
        <translation>ollama lm studio llama.cpp local modèle serveur</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a provider was added, and its type, such as &lt;b&gt;openai&lt;/b&gt;. Not its name, address, key or models. What is found on this computer counts once you keep it, as &lt;b&gt;openai&lt;/b&gt;.</source>
        <translation>Compté, si vous partagez des données d’utilisation&#xa0;: l’ajout d’un fournisseur, et son type, par exemple &lt;b&gt;openai&lt;/b&gt;. Ni son nom, ni son adresse, ni sa clé, ni ses modèles. Ce qui est trouvé sur cet ordinateur compte dès que vous le gardez, comme &lt;b&gt;openai&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Not added yet</source>
        <translation>Pas encore ajouté</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Pas de clé</translation>
    </message>
    <message>
        <source>The new provider was discarded.</source>
        <translation>Le nouveau fournisseur a été abandonné.</translation>
    </message>
    <message>
        <source>Provider “{name}” was removed.</source>
        <translation>Le fournisseur «&#xa0;{name}&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>The key of a removed provider is still in the keychain; Osaurus tries again later.</source>
        <translation>La clé d’un fournisseur supprimé est encore dans le trousseau&#xa0;; Osaurus réessaiera plus tard.</translation>
    </message>
    <message>
        <source>{name} was added to your providers.</source>
        <translation>{name} a été ajouté à vos fournisseurs.</translation>
    </message>
</context>
<context>
    <name>RehearsalWindow</name>
    <message>
        <source>Watch it yourself</source>
        <translation>Voir en direct</translation>
    </message>
    <message>
        <source>Starting a server on this computer…</source>
        <translation>Démarrage d’un serveur sur cet ordinateur…</translation>
    </message>
    <message>
        <source>The rehearsal could not begin. {reason}</source>
        <translation>La répétition n’a pas pu commencer. {reason}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} n’a pas pu être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Use this server</source>
        <translation>Utiliser ce serveur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Arguments, one in a line</source>
        <translation>Arguments, un par ligne</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Dossier de travail</translation>
    </message>
    <message>
        <source>The keychain keeps what is marked as secret; the rest stands in a plain file.</source>
        <translation>Le trousseau garde ce qui est marqué comme secret&#xa0;; le reste figure dans un fichier en clair.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Ajouter une variable</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>Or keep the secrets in memory until Osaurus quits.</source>
        <translation>Ou gardez les secrets en mémoire jusqu’à ce que vous quittiez Osaurus.</translation>
    </message>
    <message>
        <source>Keep them for this session only</source>
        <translation>Garder pour cette session seulement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Ajouter le serveur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>En attente du trousseau du système…</translation>
    </message>
    <message>
        <source>How it is reached: {transport}</source>
        <translation>Comment on le joint&#xa0;: {transport}</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Comment on le joint</translation>
    </message>
    <message>
        <source>Only if the program wants one</source>
        <translation>Si demandé</translation>
    </message>
</context>
<context>
    <name>ServerState</name>
    <message>
        <source>Not contacted yet</source>
        <translation>Pas encore contacté</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Search this session</source>
        <translation>Rechercher dans cette session</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Events of this session</source>
        <translation>Événements de cette session</translation>
    </message>
    <message>
        <source>Choose an event to see its bytes.</source>
        <translation>Choisissez un événement pour voir ses octets.</translation>
    </message>
    <message>
        <source>Filter by fate</source>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>All fates</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>{shown} of the newest {known}</source>
        <translation>{shown} sur les {known} derniers</translation>
    </message>
    <message>
        <source>{shown} of {known}</source>
        <translation>{shown} sur {known}</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>No event of this session is like that now.</source>
        <translation>Aucun événement de cette session ne correspond en ce moment.</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>Rien jusqu’ici</translation>
    </message>
    <message>
        <source>What happens from now on appears here.</source>
        <translation>Ce qui se passe à partir de maintenant apparaît ici.</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>{setting}, {pane}</source>
        <translation>{setting}, {pane}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called “{query}”. Try another word.</source>
        <translation>Rien ne s’appelle «&#xa0;{query}&#xa0;». Essayez un autre mot.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Volets</translation>
    </message>
</context>
<context>
    <name>SharingModel</name>
    <message>
        <source>Sharing on</source>
        <translation>Partage activé</translation>
    </message>
    <message>
        <source>Sharing off</source>
        <translation>Partage désactivé</translation>
    </message>
    <message>
        <source>Off by DO_NOT_TRACK</source>
        <translation>Désactivé par DO_NOT_TRACK</translation>
    </message>
    <message>
        <source>Off by your administrator</source>
        <translation>Désactivé par l’administrateur</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>La clé est inutilisable</translation>
    </message>
    <message>
        <source>No key in this build</source>
        <translation>Pas de clé dans ce build</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Events that had already left: {number}. Whether they arrived is not known.</source>
        <translation>Événements déjà partis&#xa0;: {number}. On ne sait pas s’ils sont arrivés.</translation>
    </message>
    <message>
        <source>Sent this session: {sent}. Waiting: {waiting}.</source>
        <translation>Envoyés cette session&#xa0;: {sent}. En attente&#xa0;: {waiting}.</translation>
    </message>
    <message>
        <source>Nothing is recorded and nothing is sent.</source>
        <translation>Rien n’est enregistré et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Sending has failed</source>
        <translation>L’envoi a échoué</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusé par le serveur</translation>
    </message>
    <message>
        <source>Server not reached</source>
        <translation>Serveur injoignable</translation>
    </message>
    <message>
        <source>Server not answering</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>Server too busy</source>
        <translation>Serveur surchargé</translation>
    </message>
    <message>
        <source>Held in memory until you answer: {held}. Nothing has been sent.</source>
        <translation>Retenus en mémoire jusqu’à votre réponse&#xa0;: {held}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing is recorded until you decide.</source>
        <translation>Rien n’est enregistré avant votre décision.</translation>
    </message>
    <message>
        <source>Something failed in Osaurus, so nothing more is sent until it starts again.</source>
        <translation>Quelque chose a échoué dans Osaurus&#xa0;; plus rien n’est donc envoyé jusqu’à son prochain démarrage.</translation>
    </message>
    <message>
        <source>The server refused this build&apos;s key ({status}), so nothing more is sent until Osaurus starts again.</source>
        <translation>Le serveur a refusé la clé de ce build ({status})&#xa0;; plus rien n’est donc envoyé jusqu’au prochain démarrage d’Osaurus.</translation>
    </message>
    <message>
        <source>The server refused everything ({status}), so nothing more is sent until Osaurus starts again.</source>
        <translation>Le serveur a tout refusé ({status})&#xa0;; plus rien n’est donc envoyé jusqu’au prochain démarrage d’Osaurus.</translation>
    </message>
    <message>
        <source>The server was not reached. What waits stays in memory and is tried again later.</source>
        <translation>Le serveur n’a pas été joint. Ce qui attend reste en mémoire et sera retenté plus tard.</translation>
    </message>
    <message>
        <source>The server did not answer the last request.</source>
        <translation>Le serveur n’a pas répondu à la dernière requête.</translation>
    </message>
    <message>
        <source>The server answered {status} and took nothing. What waits stays in memory and is tried again later.</source>
        <translation>Le serveur a répondu {status} et n’a rien pris. Ce qui attend reste en mémoire et sera retenté plus tard.</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set, so sharing is off and cannot be turned on.</source>
        <translation>DO_NOT_TRACK est défini&#xa0;: le partage est donc désactivé et ne peut pas être activé.</translation>
    </message>
    <message>
        <source>Your administrator has turned sharing off on this computer.</source>
        <translation>Votre administrateur a désactivé le partage sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy cannot be read, so sharing is off.</source>
        <translation>La stratégie de votre administrateur est illisible&#xa0;: le partage est donc désactivé.</translation>
    </message>
    <message>
        <source>This build has no app key, so it can send nothing.</source>
        <translation>Ce build n’a pas de clé d’application&#xa0;: il ne peut donc rien envoyer.</translation>
    </message>
    <message>
        <source>The app key does not look like one from Aptabase, so nothing is sent. Copy it again.</source>
        <translation>La clé d’application ne ressemble pas à une clé d’Aptabase&#xa0;: rien n’est donc envoyé. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>The app key needs a server of your own in APTABASE_HOST, so nothing is sent.</source>
        <translation>La clé d’application a besoin d’un serveur à vous dans APTABASE_HOST&#xa0;: rien n’est donc envoyé.</translation>
    </message>
    <message>
        <source>APTABASE_HOST is not the address of a server, so nothing is sent.</source>
        <translation>APTABASE_HOST n’est pas l’adresse d’un serveur&#xa0;: rien n’est donc envoyé.</translation>
    </message>
    <message>
        <source>APTABASE_HOST must begin with https:// unless it is this computer; nothing is sent.</source>
        <translation>APTABASE_HOST doit commencer par https://, sauf s’il s’agit de cet ordinateur&#xa0;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The keychain did not give the app key, so nothing is sent. Unlock it, then restart.</source>
        <translation>Le trousseau n’a pas donné la clé d’application&#xa0;: rien n’est donc envoyé. Déverrouillez-le, puis redémarrez.</translation>
    </message>
    <message>
        <source>Your answer could not be saved. It holds until you quit; the next start goes by what was saved before, or asks again.</source>
        <translation>Votre réponse n’a pas pu être enregistrée. Elle vaut jusqu’à ce que vous quittiez Osaurus&#xa0;; le prochain démarrage s’en tiendra à ce qui était enregistré avant, ou reposera la question.</translation>
    </message>
    <message>
        <source>Sharing is off, but that could not be saved. The next start asks again.</source>
        <translation>Le partage est désactivé, mais cela n’a pas pu être enregistré. La question reviendra au prochain démarrage.</translation>
    </message>
    <message>
        <source>Sharing is off until you quit, but that could not be saved: the next start may share again. Make room on the disk or allow writing to the settings folder, then switch it off once more.</source>
        <translation>Le partage est désactivé jusqu’à ce que vous quittiez Osaurus, mais cela n’a pas pu être enregistré&#xa0;: le prochain démarrage pourrait partager de nouveau. Faites de la place sur le disque ou autorisez l’écriture dans le dossier des réglages, puis désactivez-le encore une fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n new fact(s) since you agreed</source>
        <translation>
            <numerusform>%n nouvelle information depuis votre accord</numerusform>
            <numerusform>%n nouvelles informations depuis votre accord</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was waiting, and no request was under way.</source>
        <translation>Rien n’attendait, et aucune requête n’était en cours.</translation>
    </message>
    <message>
        <source>Waiting events destroyed: {number}.</source>
        <translation>Événements en attente détruits&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>None of them had left.</source>
        <translation>Aucun d’eux n’était parti.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Takes nothing from us ({status})</source>
        <translation>N’accepte rien de nous ({status})</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>N’a pas répondu</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Answered {status}</source>
        <translation>A répondu {status}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Let it happen</source>
        <translation>Déclencher</translation>
    </message>
    <message>
        <source>Events of the rehearsal</source>
        <translation>Événements de la répétition</translation>
    </message>
    <message>
        <source>Share in the rehearsal</source>
        <translation>Partager dans la répétition</translation>
    </message>
    <message>
        <source>Don&apos;t share in the rehearsal</source>
        <translation>Ne pas partager dans la répétition</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Watch it yourself</source>
        <translation>Voir en direct</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>répétition</translation>
    </message>
    <message>
        <source>This switch, these events and the server at {address} on this computer exist for this window only. Your own answer and what Osaurus really shares stay as they are, and nothing is written to a file.</source>
        <translation>Cet interrupteur, ces événements et le serveur {address} sur cet ordinateur n’existent que pour cette fenêtre. Votre propre réponse et ce qu’Osaurus partage vraiment restent tels quels, et rien n’est écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Choose an event to see both sides of it.</source>
        <translation>Choisissez un événement pour voir ses deux côtés.</translation>
    </message>
    <message>
        <source>What happens appears here.</source>
        <translation>Ce qui se passe apparaît ici.</translation>
    </message>
    <message>
        <source>Happened: {happened}. Left: {left}. Arrived: {arrived}.</source>
        <translation>Survenus&#xa0;: {happened}. Partis&#xa0;: {left}. Arrivés&#xa0;: {arrived}.</translation>
    </message>
    <message>
        <source>Everything that arrived is what left, byte for byte.</source>
        <translation>Tout ce qui est arrivé est ce qui est parti, octet pour octet.</translation>
    </message>
    <message>
        <source>The two sides do not agree. Sent and missing: {missing}. Arrived and never sent: {strangers}.</source>
        <translation>Les deux côtés ne concordent pas. Envoyés et manquants&#xa0;: {missing}. Arrivés et jamais envoyés&#xa0;: {strangers}.</translation>
    </message>
    <message>
        <source>That is enough for one rehearsal.</source>
        <translation>C’est assez pour une répétition.</translation>
    </message>
    <message>
        <source>Since it was switched off: happened {happened}, arrived {arrived}.</source>
        <translation>Depuis la désactivation&#xa0;: survenus {happened}, arrivés {arrived}.</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Only the events listed in What we collect are recorded and sent, and nothing else.</source>
        <translation>Seuls les événements énumérés dans «&#xa0;Ce que nous collectons&#xa0;» sont enregistrés et envoyés, et rien d’autre.</translation>
    </message>
    <message>
        <source>A yes is asked again by a build that can send; a no counts everywhere.</source>
        <translation>Après un oui, un build qui peut envoyer repose la question&#xa0;; un non vaut partout.</translation>
    </message>
    <message>
        <source>Your answer is remembered.</source>
        <translation>Votre réponse est mémorisée.</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {index} of {count}</source>
        <translation>Étape {index} sur {count}</translation>
    </message>
</context>
<context>
    <name>ToolsPane</name>
    <message>
        <source>MCP servers, which offer tools to agents. Osaurus keeps how to reach them and calls none yet.</source>
        <translation>Serveurs MCP, qui offrent des outils aux agents. Osaurus note comment les joindre et n’en appelle encore aucun.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a server was added, and whether over &lt;b&gt;stdio&lt;/b&gt; or &lt;b&gt;http&lt;/b&gt;. Not its name, command, arguments, address, variables or headers.</source>
        <translation>Compté, si vous partagez des données d’utilisation&#xa0;: l’ajout d’un serveur, et s’il passe par &lt;b&gt;stdio&lt;/b&gt; ou &lt;b&gt;http&lt;/b&gt;. Ni son nom, ni sa commande, ni ses arguments, ni son adresse, ni ses variables, ni ses en-têtes.</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nouveau serveur</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Address, http</source>
        <translation>Adresse, http</translation>
    </message>
    <message>
        <source>Program, stdio</source>
        <translation>Programme, stdio</translation>
    </message>
    <message>
        <source>What was changed in “{name}” was discarded.</source>
        <translation>Les modifications de «&#xa0;{name}&#xa0;» ont été abandonnées.</translation>
    </message>
    <message>
        <source>The new server was discarded.</source>
        <translation>Le nouveau serveur a été abandonné.</translation>
    </message>
    <message>
        <source>Server added.</source>
        <translation>Serveur ajouté.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Server “{name}” was removed.</source>
        <translation>Le serveur «&#xa0;{name}&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Servers added: {number}.</source>
        <translation>Serveurs ajoutés&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Serveurs MCP</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>Pas encore de serveur</translation>
    </message>
    <message>
        <source>An MCP server offers tools: to read files, to search, to look into a calendar.</source>
        <translation>Un serveur MCP offre des outils&#xa0;: lire des fichiers, chercher, consulter un agenda.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>mcp server plugin stdio http command environment headers token</source>
        <translation>mcp serveur plugin stdio http commande environnement en-têtes jeton</translation>
    </message>
    <message>
        <source>Take over what its mcpServers file says. You see what would be added before anything is.</source>
        <translation>Reprenez ce que dit son fichier mcpServers. Vous voyez ce qui serait ajouté avant que rien ne le soit.</translation>
    </message>
    <message>
        <source>mcpServers json file paste claude cursor vscode</source>
        <translation>mcpServers json fichier coller claude cursor vscode</translation>
    </message>
    <message>
        <source>From another client</source>
        <translation>Depuis un autre client</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Asking {provider} for its models…</source>
        <translation>Demande de la liste des modèles à {provider}…</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>En attente du trousseau du système…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connected, but no models are listed</source>
        <translation>Connecté, mais aucun modèle n’est listé</translation>
    </message>
    <message>
        <source>Connected. 1 model answered</source>
        <translation>Connecté. 1 modèle a répondu</translation>
    </message>
    <message>
        <source>Connected. {number} models answered</source>
        <translation>Connecté. {number} modèles ont répondu</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>{sentence} Press Ctrl+Z to undo.</source>
        <translation>{sentence} Appuyez sur Ctrl+Z pour annuler.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>VariableRow</name>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Supprimer cette ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>Nom {number}</translation>
    </message>
    <message>
        <source>Value {number}</source>
        <translation>Valeur {number}</translation>
    </message>
    <message>
        <source>Secret {number}</source>
        <translation>Secret {number}</translation>
    </message>
    <message>
        <source>Remove line {number}</source>
        <translation>Supprimer la ligne {number}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>In the keychain; type to replace it.</source>
        <translation>Dans le trousseau&#xa0;; tapez pour la remplacer.</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>En mémoire</translation>
    </message>
    <message>
        <source>In memory until Osaurus quits; type to replace it.</source>
        <translation>En mémoire jusqu’à ce que vous quittiez Osaurus&#xa0;; tapez pour la remplacer.</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>À retaper</translation>
    </message>
    <message>
        <source>It is gone with the last session; type it again.</source>
        <translation>Elle a disparu avec la dernière session&#xa0;; retapez-la.</translation>
    </message>
</context>
<context>
    <name>ViewerWindow</name>
    <message>
        <source>What we collect</source>
        <translation>Ce que nous collectons</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>Never collected</source>
        <translation>Jamais collecté</translation>
    </message>
</context>
<context>
    <name>WalkthroughPage</name>
    <message>
        <source>The young dinosaur sits and waves</source>
        <translation>Le jeune dinosaure est assis et salue de la patte</translation>
    </message>
    <message>
        <source>Settings, open on Privacy with its switch</source>
        <translation>Les Réglages, ouverts sur Confidentialité avec son interrupteur</translation>
    </message>
    <message>
        <source>Opens when you finish, and from the menu. Under Privacy you see and decide what is shared.</source>
        <translation>S’ouvrent quand vous terminez, et depuis le menu. Sous Confidentialité, vous voyez et décidez ce qui est partagé.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Two places, and you are at home.</source>
        <translation>Deux endroits, et vous voilà chez vous.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Alt+F</source>
        <comment>presses Finish</comment>
        <translation>Alt+T</translation>
    </message>
    <message>
        <source>A click on the dinosaur shows what is shared, and leads to Settings.</source>
        <translation>Un clic sur le dinosaure montre ce qui est partagé et mène aux Réglages.</translation>
    </message>
    <message>
        <source>The panel of the dinosaur, with the switch and the ways on</source>
        <translation>Le petit panneau du dinosaure, avec l’interrupteur et les accès à la suite</translation>
    </message>
    <message>
        <source>The Osaurus menu</source>
        <translation>Le menu Osaurus</translation>
    </message>
    <message>
        <source>Stands at the top of Settings. This desktop has no place for a menu-bar item.</source>
        <translation>Se trouve en haut des Réglages. Cet environnement de bureau n’a pas de place pour une icône dans la barre des menus.</translation>
    </message>
    <message>
        <source>The opened menu, with the switch and the ways on</source>
        <translation>Le menu ouvert, avec l’interrupteur et les accès à la suite</translation>
    </message>
    <message>
        <source>In the menu bar</source>
        <translation>Dans la barre des menus</translation>
    </message>
    <message>
        <source>In the system tray</source>
        <translation>Dans la zone de notification</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A young green dinosaur with a leaf in its mouth</source>
        <translation>Un jeune dinosaure vert, une feuille dans la gueule</translation>
    </message>
    <message>
        <source>Your AI. Your desk. Your rules.</source>
        <translation>Votre IA. Votre bureau. Vos règles.</translation>
    </message>
    <message>
        <source>Osaurus lives on your computer. You choose which models answer, and you decide what we get to know.</source>
        <translation>Osaurus vit sur votre ordinateur. Vous choisissez les modèles qui répondent, et décidez de ce que nous savons.</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Alt+G</source>
        <comment>presses Get started</comment>
        <translation>Alt+M</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>détruit</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>in the next batch</source>
        <translation>au prochain envoi</translation>
    </message>
    <message>
        <source>will be tried again</source>
        <translation>sera retenté</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en chemin</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>partage désactivé</translation>
    </message>
    <message>
        <source>no answer given</source>
        <translation>question sans réponse</translation>
    </message>
    <message>
        <source>forbidden here</source>
        <translation>interdit ici</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>pas de clé</translation>
    </message>
    <message>
        <source>too many waited</source>
        <translation>trop en attente</translation>
    </message>
    <message>
        <source>waited too long</source>
        <translation>a attendu trop longtemps</translation>
    </message>
    <message>
        <source>Osaurus quit</source>
        <translation>arrêt d’Osaurus</translation>
    </message>
    <message>
        <source>server takes nothing</source>
        <translation>le serveur n’accepte rien</translation>
    </message>
    <message>
        <source>delivery failed</source>
        <translation>échec de l’envoi</translation>
    </message>
    <message>
        <source>broke a rule</source>
        <translation>contraire à une règle</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>au-delà d’une limite</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>pas accepté</translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation>renvoyé ailleurs</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>pas de réponse claire</translation>
    </message>
    <message>
        <source>strange answer</source>
        <translation>réponse étrange</translation>
    </message>
    <message>
        <source>cut on its way</source>
        <translation>coupé en chemin</translation>
    </message>
    <message>
        <source>{reason} ({detail})</source>
        <translation>{reason} ({detail})</translation>
    </message>
    <message>
        <source>It waits in memory for your answer.</source>
        <translation>Il attend en mémoire votre réponse.</translation>
    </message>
    <message>
        <source>It waits in memory for the next batch.</source>
        <translation>Il attend en mémoire le prochain envoi.</translation>
    </message>
    <message>
        <source>It did not arrive, and will be tried again.</source>
        <translation>Il n’est pas arrivé et sera retenté.</translation>
    </message>
    <message>
        <source>The request is under way.</source>
        <translation>La requête est en cours.</translation>
    </message>
    <message>
        <source>The server took it.</source>
        <translation>Le serveur l’a pris.</translation>
    </message>
    <message>
        <source>Sharing was switched off before it left.</source>
        <translation>Le partage a été désactivé avant qu’il ne parte.</translation>
    </message>
    <message>
        <source>Welcome was closed without an answer.</source>
        <translation>La fenêtre «&#xa0;Bienvenue&#xa0;» a été fermée sans réponse.</translation>
    </message>
    <message>
        <source>Sharing is forbidden on this computer.</source>
        <translation>Le partage est interdit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no key to send it with.</source>
        <translation>Il n’y a pas de clé avec laquelle l’envoyer.</translation>
    </message>
    <message>
        <source>As many as may wait were waiting already.</source>
        <translation>Le maximum d’événements en attente était déjà atteint.</translation>
    </message>
    <message>
        <source>It waited for so long that the server would not take it.</source>
        <translation>Il a attendu si longtemps que le serveur n’en voudrait plus.</translation>
    </message>
    <message>
        <source>Osaurus quit before it could be sent.</source>
        <translation>Osaurus s’est arrêté avant qu’il ne puisse être envoyé.</translation>
    </message>
    <message>
        <source>The server takes nothing from us, so nothing more is sent.</source>
        <translation>Le serveur n’accepte rien de nous&#xa0;; plus rien n’est donc envoyé.</translation>
    </message>
    <message>
        <source>Something failed in Osaurus, so it could not be sent.</source>
        <translation>Quelque chose a échoué dans Osaurus&#xa0;; il n’a donc pas pu être envoyé.</translation>
    </message>
    <message>
        <source>It was not as the catalogue says, so it was not made.</source>
        <translation>Il n’était pas conforme au catalogue&#xa0;; il n’a donc pas été créé.</translation>
    </message>
    <message>
        <source>It was over a limit of the server, so it was kept back.</source>
        <translation>Il dépassait une limite du serveur&#xa0;; il n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>The server did not take it.</source>
        <translation>Le serveur ne l’a pas pris.</translation>
    </message>
    <message>
        <source>The server pointed elsewhere, and that is not followed.</source>
        <translation>Le serveur a renvoyé ailleurs, et cela n’est pas suivi.</translation>
    </message>
    <message>
        <source>No answer came. It is not sent again, so that nothing is counted twice.</source>
        <translation>Aucune réponse n’est venue. Il n’est pas envoyé de nouveau, pour que rien ne soit compté deux fois.</translation>
    </message>
    <message>
        <source>Something in between answered. It is not sent again.</source>
        <translation>Quelque chose entre les deux a répondu. Il n’est pas envoyé de nouveau.</translation>
    </message>
    <message>
        <source>The answer was not one of Aptabase&apos;s. It is not sent again.</source>
        <translation>La réponse n’était pas une réponse d’Aptabase. Il n’est pas envoyé de nouveau.</translation>
    </message>
    <message>
        <source>It had begun to leave when sharing was switched off.</source>
        <translation>Il avait commencé à partir quand le partage a été désactivé.</translation>
    </message>
    <message>
        <source>{sentence} ({detail})</source>
        <translation>{sentence} ({detail})</translation>
    </message>
    <message>
        <source>These are the bytes that were sent.</source>
        <translation>Voici les octets qui ont été envoyés.</translation>
    </message>
    <message>
        <source>These bytes wait for your answer. None of them has left.</source>
        <translation>Ces octets attendent votre réponse. Aucun d’eux n’est parti.</translation>
    </message>
    <message>
        <source>These bytes wait to be sent.</source>
        <translation>Ces octets attendent d’être envoyés.</translation>
    </message>
    <message>
        <source>These bytes are on their way.</source>
        <translation>Ces octets sont en chemin.</translation>
    </message>
    <message>
        <source>Destroyed: nothing is left to show.</source>
        <translation>Détruit&#xa0;: il ne reste rien à montrer.</translation>
    </message>
    <message>
        <source>Some or all of these bytes left. Whether they arrived is not known.</source>
        <translation>Tout ou partie de ces octets est parti. On ne sait pas s’ils sont arrivés.</translation>
    </message>
    <message>
        <source>No bytes were made of it, so nothing could leave.</source>
        <translation>Aucun octet n’en a été fait&#xa0;; rien ne pouvait donc partir.</translation>
    </message>
    <message>
        <source>These bytes were kept back and never left.</source>
        <translation>Ces octets n’ont pas été envoyés et ne sont jamais partis.</translation>
    </message>
    <message>
        <source>These bytes went out, and the server did not take them.</source>
        <translation>Ces octets sont partis, et le serveur ne les a pas pris.</translation>
    </message>
    <message>
        <source>Are people using it?</source>
        <translation>Les gens l’utilisent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Do people come back?</source>
        <translation>Les gens reviennent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Which features get used?</source>
        <translation>Quelles fonctions sont utilisées&#xa0;?</translation>
    </message>
    <message>
        <source>Where does the first minute go?</source>
        <translation>Où passe la première minute&#xa0;?</translation>
    </message>
    <message>
        <source>Only as numbers per day: the server cannot recognise anybody on another day.</source>
        <translation>Seulement sous forme de nombres par jour&#xa0;: le serveur ne peut reconnaître personne un autre jour.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>oui/non</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>il y a {number}&#xa0;s</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>il y a {number}&#xa0;min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>il y a {number}&#xa0;h</translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation>il y a plus d’un jour</translation>
    </message>
    <message>
        <source>Chats, prompts and answers</source>
        <translation>Conversations, prompts et réponses</translation>
    </message>
    <message>
        <source>No event has a field that could hold free text. To count a question, only the role of its last message is looked at, never its words.</source>
        <translation>Aucun événement n’a de champ qui pourrait contenir du texte libre. Pour compter une question, seul le rôle de son dernier message est regardé, jamais ses mots.</translation>
    </message>
    <message>
        <source>Files, paths, tool calls and their results</source>
        <translation>Fichiers, chemins, appels d’outils et leurs résultats</translation>
    </message>
    <message>
        <source>Names of agents and chats, and their history</source>
        <translation>Noms d’agents et de conversations, et leur historique</translation>
    </message>
    <message>
        <source>The events that count them have no field for a name, a title, an id or what was said before. What you call things stays with you.</source>
        <translation>Les événements qui les comptent n’ont pas de champ pour un nom, un titre, un identifiant ou ce qui a été dit avant. Les noms que vous donnez aux choses restent chez vous.</translation>
    </message>
    <message>
        <source>Names of providers, and of your own and remote models</source>
        <translation>Noms de fournisseurs, de vos propres modèles et de modèles distants</translation>
    </message>
    <message>
        <source>An account, or an id that outlives the running app</source>
        <translation>Un compte, ou un identifiant qui dure au-delà de la fermeture de l’app</translation>
    </message>
    <message>
        <source>The session id is random, lives in memory, and is replaced after an hour of quiet, after a day of use, and each time sharing is switched on. No serial number, no name of yours.</source>
        <translation>L’identifiant de session est aléatoire, vit en mémoire, et est remplacé après une heure de calme, après un jour d’utilisation et chaque fois que le partage est activé. Aucun numéro de série, aucun de vos noms.</translation>
    </message>
    <message>
        <source>Device model, exact memory, address or place</source>
        <translation>Modèle d’appareil, mémoire exacte, adresse ou lieu</translation>
    </message>
    <message>
        <source>Memory goes in ten coarse steps, language and region only where the pair is common. There is no field for a device, an address or a place; what a server sees of every request stands below.</source>
        <translation>La mémoire vive est indiquée par dix larges paliers, la langue et la région seulement là où la paire est courante. Il n’y a pas de champ pour un appareil, une adresse ou un lieu&#xa0;; ce qu’un serveur voit de chaque requête figure plus bas.</translation>
    </message>
    <message>
        <source>{host} (on this computer)</source>
        <translation>{host} (sur cet ordinateur)</translation>
    </message>
    <message>
        <source>{host} (Aptabase)</source>
        <translation>{host} (Aptabase)</translation>
    </message>
    <message>
        <source>A text in an event is a word of a closed list, an id of the shipped list of models, or twelve characters of a hash. Anything else is an error, and an event with an error is not sent.</source>
        <translation>Un texte dans un événement est un mot d’une liste fermée, un identifiant de la liste de modèles livrée, ou douze caractères d’une empreinte. Tout le reste est une erreur, et un événement avec une erreur n’est pas envoyé.</translation>
    </message>
    <message>
        <source>Keys, passwords and provider addresses</source>
        <translation>Clés, mots de passe et adresses de fournisseurs</translation>
    </message>
    <message>
        <source>Of a provider, only its type is counted, one of seven fixed words. Of a tool server, only how it is spoken to. Of the local server, only that it started.</source>
        <translation>D’un fournisseur, seul son type est compté, l’un de sept mots fixes. D’un serveur d’outils, seulement la façon de lui parler. Du serveur local, seulement qu’il a démarré.</translation>
    </message>
    <message>
        <source>The id of a model is sent only if it is on the list that comes with the app. A model you brought is counted without one, and a remote model by a salted hash alone.</source>
        <translation>L’identifiant d’un modèle n’est envoyé que s’il est dans la liste livrée avec l’app. Un modèle que vous avez apporté est compté sans identifiant, et un modèle distant par une empreinte salée seule.</translation>
    </message>
    <message>
        <source>Token counts and text lengths</source>
        <translation>Nombres de jetons et longueurs de textes</translation>
    </message>
    <message>
        <source>The only number an event can carry is the position of a step of the first minute, 0 to 9.</source>
        <translation>Le seul nombre qu’un événement peut porter est la position d’une étape de la première minute, de 0 à 9.</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. The server cannot tell people apart, so it cannot delete what came from one of them.</source>
        <translation>Ce qui a été envoyé ne peut pas être rappelé. Le serveur ne peut pas distinguer les personnes&#xa0;; il ne peut donc pas supprimer ce qui vient de l’une d’elles.</translation>
    </message>
    <message>
        <source>The server sees the network address of each request. Aptabase keeps the country and region, mixes the address with the system and its language and a salt of the day into an anonymous user of that day, and keeps the address itself no longer.</source>
        <translation>Le serveur voit l’adresse réseau de chaque requête. Aptabase garde le pays et la région, mélange l’adresse avec le système, sa langue et un sel du jour pour en faire un utilisateur anonyme de ce jour-là, et ne garde pas l’adresse elle-même plus longtemps.</translation>
    </message>
    <message>
        <source>Whoever guesses the id of a remote model can check the guess against its hash, because the salt is public. And the hash of a model that only one person uses is the same every day.</source>
        <translation>Qui devine l’identifiant d’un modèle distant peut vérifier sa supposition à l’aide de l’empreinte, car le sel est public. Et l’empreinte d’un modèle qu’une seule personne utilise est la même chaque jour.</translation>
    </message>
    <message>
        <source>Aptabase keeps events of release builds for five years, and those of debug builds for half one.</source>
        <translation>Aptabase garde les événements des builds de release pendant cinq ans, et ceux des builds de debug pendant six mois.</translation>
    </message>
    <message>
        <source>There is no server this build could send to.</source>
        <translation>Il n’y a aucun serveur auquel ce build pourrait envoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>What is shared goes to {server} and to nobody else.</source>
        <translation>Ce qui est partagé va à {server} et à personne d’autre.</translation>
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
