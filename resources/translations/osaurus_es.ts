<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPopover</name>
    <message>
        <source>About anonymous usage data</source>
        <translation>Acerca de los datos de uso anónimos</translation>
    </message>
    <message>
        <source>Which features, models and kinds of provider get used, how much memory this computer has in coarse steps, and the version of the app, the system and its language. It shows us what to improve.</source>
        <translation>Qué funciones, modelos y tipos de proveedor se usan, cuánta memoria tiene este equipo en tramos amplios, y la versión de la app, del sistema y su idioma. Nos muestra qué mejorar.</translation>
    </message>
    <message>
        <source>What you write or read: chats, prompts, answers, files, keys, names. Nor any number that stands for you or this computer.</source>
        <translation>Lo que escribes o lees: chats, prompts, respuestas, archivos, claves, nombres. Tampoco ningún número que te represente a ti o a este equipo.</translation>
    </message>
    <message>
        <source>What this shares</source>
        <translation>Qué se comparte</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>See exactly what</source>
        <translation>Ver exactamente qué</translation>
    </message>
    <message>
        <source>Change your mind any time in Settings → Privacy.</source>
        <translation>Cambia de opinión cuando quieras en Ajustes → Privacidad.</translation>
    </message>
    <message>
        <source>Sharing is on</source>
        <translation>Se comparten datos</translation>
    </message>
    <message>
        <source>Events go out as things happen.</source>
        <translation>Los eventos salen a medida que ocurren las cosas.</translation>
    </message>
    <message>
        <source>Nothing is recorded any more. What was sent before cannot be called back.</source>
        <translation>Ya no se registra nada. Lo que se envió antes no se puede retirar.</translation>
    </message>
    <message>
        <source>Sharing is off</source>
        <translation>No se comparten datos</translation>
    </message>
    <message>
        <source>Nothing can be sent</source>
        <translation>No se puede enviar nada</translation>
    </message>
    <message>
        <source>A few first facts wait in memory for your answer, and nowhere else.</source>
        <translation>Unos pocos datos iniciales esperan tu respuesta en la memoria, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>Crear agente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For example, Dino</source>
        <translation>Por ejemplo, Dino</translation>
    </message>
    <message>
        <source>Comes with Osaurus and stays as it is. Duplicate it to give the copy a name and a face.</source>
        <translation>Viene con Osaurus y se queda como es. Duplícalo para darle a la copia un nombre y una cara.</translation>
    </message>
</context>
<context>
    <name>AgentsPane</name>
    <message>
        <source>Whom you talk to. Two come with Osaurus; give others a name and a face of your own.</source>
        <translation>Con quién hablas. Dos vienen con Osaurus; a otros puedes darles un nombre y una cara a tu gusto.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Nuevo agente</translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation>Aún no hay agentes</translation>
    </message>
    <message>
        <source>An agent answers in the chat.</source>
        <translation>Un agente responde en el chat.</translation>
    </message>
    <message>
        <source>assistant character face name duplicate delete</source>
        <translation>asistente personaje cara nombre duplicar eliminar borrar</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that an agent was created. Not its name or its face.</source>
        <translation>Si compartes datos de uso, se cuenta que se creó un agente. No su nombre ni su cara.</translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation>Aún sin crear</translation>
    </message>
    <message>
        <source>Comes with Osaurus</source>
        <translation>Viene con Osaurus</translation>
    </message>
    <message>
        <source>The new agent was discarded.</source>
        <translation>Se descartó el nuevo agente.</translation>
    </message>
    <message>
        <source>Agent created.</source>
        <translation>Agente creado.</translation>
    </message>
    <message>
        <source>Agent duplicated.</source>
        <translation>Agente duplicado.</translation>
    </message>
    <message>
        <source>Agent “{name}” was deleted.</source>
        <translation>Se eliminó el agente «{name}».</translation>
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
        <translation>Compartir datos de uso anónimos</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <translation>No compartir</translation>
    </message>
    <message>
        <source>What we collect…</source>
        <translation>Qué recopilamos…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit Osaurus</source>
        <translation>Salir de Osaurus</translation>
    </message>
    <message>
        <source>nothing is recorded</source>
        <translation>no se registra nada</translation>
    </message>
    <message>
        <source>nothing has been sent</source>
        <translation>no se ha enviado nada</translation>
    </message>
</context>
<context>
    <name>AppearanceChoice</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Search the catalogue</source>
        <translation>Buscar en el catálogo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>Acerca del evento</translation>
    </message>
    <message>
        <source>No event or property matches.</source>
        <translation>Ningún evento ni propiedad coincide.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>ConfigureAiPage</name>
    <message>
        <source>Give it a brain</source>
        <translation>Dale un cerebro</translation>
    </message>
    <message>
        <source>Connect a provider you trust. Its key goes to that provider and to nobody else.</source>
        <translation>Conecta un proveedor en el que confíes. Su clave va a ese proveedor y a nadie más.</translation>
    </message>
    <message>
        <source>The young dinosaur at its laptop holds up a golden key</source>
        <translation>El joven dinosaurio, ante su portátil, levanta una llave dorada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Press Continue to try again, or keep the key in memory until Osaurus quits.</source>
        <translation>Pulsa Continuar para volver a intentarlo, o guarda la clave en la memoria hasta que salgas de Osaurus.</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a provider of type &lt;b&gt;{type}&lt;/b&gt; was added. Not its name, address, key or models.</source>
        <translation>Si compartes datos de uso, se cuenta que se añadió un proveedor de tipo &lt;b&gt;{type}&lt;/b&gt;. No su nombre, dirección, clave ni modelos.</translation>
    </message>
    <message>
        <source>Saved; type to replace it</source>
        <translation>Guardada; escribe para reemplazarla</translation>
    </message>
    <message>
        <source>Only if the server wants one</source>
        <translation>Solo si el servidor la pide</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>Share anonymous usage data</source>
        <translation>Compartir datos de uso anónimos</translation>
    </message>
    <message>
        <source>Alt+S</source>
        <comment>checks Share anonymous usage data</comment>
        <translation>Alt+D</translation>
    </message>
    <message>
        <source>About anonymous usage data</source>
        <translation>Acerca de los datos de uso anónimos</translation>
    </message>
    <message>
        <source>Alt+A</source>
        <comment>presses About anonymous usage data</comment>
        <translation>Alt+A</translation>
    </message>
    <message>
        <source>You can turn it on any time in Settings → Privacy.</source>
        <translation>Puedes activarlo cuando quieras en Ajustes → Privacidad.</translation>
    </message>
    <message>
        <source>Which features get used, never what you write. It shows us what to improve next.</source>
        <translation>Qué funciones se usan, nunca lo que escribes. Nos muestra qué mejorar a continuación.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>That agent is not there any more.</source>
        <translation>Ese agente ya no está.</translation>
    </message>
    <message>
        <source>This agent came with Osaurus. Duplicate it to change it.</source>
        <translation>Este agente vino con Osaurus. Duplícalo para cambiarlo.</translation>
    </message>
    <message>
        <source>The provider does not accept this key. Check that it is whole and has not been withdrawn.</source>
        <translation>El proveedor no acepta esta clave. Comprueba que esté completa y que no se haya revocado.</translation>
    </message>
    <message>
        <source>Key and address do not fit each other, or the key is not valid. Copy both from the page of the same resource.</source>
        <translation>La clave y la dirección no encajan entre sí, o la clave no es válida. Copia ambas de la página del mismo recurso.</translation>
    </message>
    <message>
        <source>The provider wants a key, and there is none yet. Enter one.</source>
        <translation>El proveedor pide una clave y aún no hay ninguna. Introduce una.</translation>
    </message>
    <message>
        <source>This key is limited to other services, apps or addresses. Lift the limit in your account there, or make another key.</source>
        <translation>Esta clave está limitada a otros servicios, apps o direcciones. Quita el límite en tu cuenta del proveedor o crea otra clave.</translation>
    </message>
    <message>
        <source>The provider knows this key but does not let it list models. Look at its permissions in your account there.</source>
        <translation>El proveedor conoce esta clave, pero no le permite ver la lista de modelos. Revisa sus permisos en tu cuenta del proveedor.</translation>
    </message>
    <message>
        <source>The account behind this key is closed or blocked. Write to the provider.</source>
        <translation>La cuenta de esta clave está cerrada o bloqueada. Escribe al proveedor.</translation>
    </message>
    <message>
        <source>This service is not switched on for the project of the key. Switch it on in the provider&apos;s console and wait a few minutes.</source>
        <translation>Este servicio no está activado para el proyecto de la clave. Actívalo en la consola del proveedor y espera unos minutos.</translation>
    </message>
    <message>
        <source>The provider does not serve the country or region that this connection comes from.</source>
        <translation>El proveedor no atiende al país o la región desde donde llega esta conexión.</translation>
    </message>
    <message>
        <source>The provider lets in only certain networks, and this one is not among them. Ask whoever looks after it.</source>
        <translation>El proveedor solo admite ciertas redes, y esta no es una de ellas. Pregunta a quien lo gestiona.</translation>
    </message>
    <message>
        <source>There is a server, but no list of models at this address. Check the address and the type.</source>
        <translation>Hay un servidor, pero ninguna lista de modelos en esta dirección. Revisa la dirección y el tipo.</translation>
    </message>
    <message>
        <source>The server does not know the version of the protocol that is spoken here. Check the address and the type.</source>
        <translation>El servidor no conoce la versión del protocolo que se usa aquí. Revisa la dirección y el tipo.</translation>
    </message>
    <message>
        <source>The provider was asked too often in a short time. Wait a minute, then try again.</source>
        <translation>Se preguntó al proveedor demasiadas veces en poco tiempo. Espera un minuto y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The account has no credit left or has reached its limit. Look at its billing page.</source>
        <translation>La cuenta se quedó sin saldo o llegó a su límite. Mira su página de facturación.</translation>
    </message>
    <message>
        <source>The provider has too much to do just now. Try again in a few minutes.</source>
        <translation>El proveedor tiene demasiado trabajo en este momento. Vuelve a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>The server is still loading its model. Try again in a moment.</source>
        <translation>El servidor todavía está cargando su modelo. Vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The provider refused the question. Check that the type fits this provider.</source>
        <translation>El proveedor rechazó la pregunta. Comprueba que el tipo sea el de este proveedor.</translation>
    </message>
    <message>
        <source>The provider has trouble of its own just now. Try again in a few minutes.</source>
        <translation>El proveedor tiene problemas propios en este momento. Vuelve a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>A web page answered where a provider should. Check the address: it often ends in /v1.</source>
        <translation>Respondió una página web donde debería hacerlo un proveedor. Revisa la dirección: suele terminar en /v1.</translation>
    </message>
    <message>
        <source>Something answered, but not like a provider of this type. Choose another type or address.</source>
        <translation>Algo respondió, pero no como un proveedor de este tipo. Elige otro tipo u otra dirección.</translation>
    </message>
    <message>
        <source>The server points to another address, and the key is not sent there. Enter the address that it leads to.</source>
        <translation>El servidor remite a otra dirección, y allí no se envía la clave. Introduce la dirección a la que lleva.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Check your connection, then try again.</source>
        <translation>El proveedor no respondió a tiempo. Revisa tu conexión y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check your connection, and that the server runs.</source>
        <translation>Nada responde en esta dirección. Comprueba tu conexión y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling of the address, and your connection.</source>
        <translation>No se encontró ningún servidor con este nombre. Revisa cómo está escrita la dirección y tu conexión.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate is not one that this computer trusts.</source>
        <translation>La conexión no es segura: este equipo no confía en el certificado del servidor.</translation>
    </message>
    <message>
        <source>The answer was far too large for a list of models. Check the address.</source>
        <translation>La respuesta era demasiado grande para ser una lista de modelos. Revisa la dirección.</translation>
    </message>
    <message>
        <source>The system keychain did not give the key. Unlock it, then try again.</source>
        <translation>El llavero del sistema no entregó la clave. Desbloquéalo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La prueba se detuvo.</translation>
    </message>
    <message>
        <source>The test failed in a way that we did not expect. Try again.</source>
        <translation>La prueba falló de un modo que no esperábamos. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Give it a name, a short one will do.</source>
        <translation>Ponle un nombre; basta con uno corto.</translation>
    </message>
    <message>
        <source>That name has a line break or an invisible character in it. Type it again by hand.</source>
        <translation>Ese nombre contiene un salto de línea o un carácter invisible. Vuelve a escribirlo a mano.</translation>
    </message>
    <message>
        <source>That name has a mark in it that turns the writing around. Type it again by hand.</source>
        <translation>Ese nombre contiene una marca que invierte el sentido de la escritura. Vuelve a escribirlo a mano.</translation>
    </message>
    <message>
        <source>Enter the address of the server, such as https://example.com/v1.</source>
        <translation>Introduce la dirección del servidor, por ejemplo https://example.com/v1.</translation>
    </message>
    <message>
        <source>That is too long for an address. Copy it again.</source>
        <translation>Es demasiado larga para ser una dirección. Vuelve a copiarla.</translation>
    </message>
    <message>
        <source>That address has a space or a line break in it. Copy it again.</source>
        <translation>Esa dirección contiene un espacio o un salto de línea. Vuelve a copiarla.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like https://example.com/v1.</source>
        <translation>Eso no es una dirección. Tiene que parecerse a https://example.com/v1.</translation>
    </message>
    <message>
        <source>An address begins with https://, or with http:// on this computer.</source>
        <translation>Una dirección empieza por https://, o por http:// en este equipo.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; the key has a field of its own.</source>
        <translation>No pongas usuario ni contraseña en la dirección; la clave tiene su propio campo.</translation>
    </message>
    <message>
        <source>Leave out the part of the address from the question mark or hash on.</source>
        <translation>Quita la parte de la dirección a partir del signo de interrogación o de la almohadilla.</translation>
    </message>
    <message>
        <source>Use https://, so that nobody on the way can read the key. Plain http:// is for this computer only.</source>
        <translation>Usa https://, para que nadie pueda leer la clave por el camino. El http:// sin cifrar es solo para este equipo.</translation>
    </message>
    <message>
        <source>Enter the key. The provider shows it in its account settings.</source>
        <translation>Introduce la clave. El proveedor la muestra en los ajustes de tu cuenta.</translation>
    </message>
    <message>
        <source>That is too short for a key. Copy it again, whole.</source>
        <translation>Es demasiado corta para ser una clave. Vuelve a copiarla, entera.</translation>
    </message>
    <message>
        <source>That is too long for a key. Copy only the key.</source>
        <translation>Es demasiado larga para ser una clave. Copia solo la clave.</translation>
    </message>
    <message>
        <source>There is a line break in the key. Copy it again, as one line.</source>
        <translation>La clave contiene un salto de línea. Vuelve a copiarla en una sola línea.</translation>
    </message>
    <message>
        <source>Keys are made of letters, digits and signs without spaces. Copy it again.</source>
        <translation>Las claves se componen de letras, cifras y signos, sin espacios. Vuelve a copiarla.</translation>
    </message>
    <message>
        <source>That name is too long. Use {most} characters or fewer.</source>
        <translation>Ese nombre es demasiado largo. Usa {most} caracteres o menos.</translation>
    </message>
    <message>
        <source>Another new one was begun meanwhile. Finish or cancel that one first.</source>
        <translation>Entretanto se empezó otro nuevo. Termínalo o cancélalo primero.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Aún no contiene nada.</translation>
    </message>
    <message>
        <source>That is far too long for a list of servers.</source>
        <translation>Es demasiado largo para ser una lista de servidores.</translation>
    </message>
    <message>
        <source>That file cannot be opened. Choose another one, or paste what is in it.</source>
        <translation>Ese archivo no se puede abrir. Elige otro, o pega su contenido.</translation>
    </message>
    <message>
        <source>That file holds no text. Choose the one in which the other client keeps its servers.</source>
        <translation>Ese archivo no contiene texto. Elige aquel en el que el otro cliente guarda sus servidores.</translation>
    </message>
    <message>
        <source>It ends too early: a brace, a bracket or a quotation mark is still open.</source>
        <translation>Termina antes de tiempo: queda abierta una llave, un corchete o una comilla.</translation>
    </message>
    <message>
        <source>A name in straight quotation marks, such as &quot;command&quot;, should stand here.</source>
        <translation>Aquí debería haber un nombre entre comillas rectas, como &quot;command&quot;.</translation>
    </message>
    <message>
        <source>A comma or a closing brace is missing before this.</source>
        <translation>Falta una coma o una llave de cierre antes de esto.</translation>
    </message>
    <message>
        <source>A colon is missing between the name and what belongs to it.</source>
        <translation>Faltan los dos puntos entre el nombre y su valor.</translation>
    </message>
    <message>
        <source>Here should be a text in straight quotation marks, a number, a list or braces.</source>
        <translation>Aquí debería haber un texto entre comillas rectas, un número, una lista o llaves.</translation>
    </message>
    <message>
        <source>A text in quotation marks must not go over the end of a line.</source>
        <translation>Un texto entre comillas no puede pasar del final de la línea.</translation>
    </message>
    <message>
        <source>In JSON a backslash is written twice, as in C:\\Tools.</source>
        <translation>En JSON la barra invertida se escribe doble, como en C:\\Tools.</translation>
    </message>
    <message>
        <source>There is more after the last closing brace. Put only one file in here.</source>
        <translation>Hay algo más después de la última llave de cierre. Pon aquí un solo archivo.</translation>
    </message>
    <message>
        <source>Braces and brackets are nested too deeply for a list of servers.</source>
        <translation>Las llaves y los corchetes están demasiado anidados para una lista de servidores.</translation>
    </message>
    <message>
        <source>It should begin with an opening brace.</source>
        <translation>Debería empezar con una llave de apertura.</translation>
    </message>
    <message>
        <source>There are no servers in it. Look for the part that is called mcpServers.</source>
        <translation>No contiene servidores. Busca la parte que se llama mcpServers.</translation>
    </message>
    <message>
        <source>The system did not take it: {why}. Nothing has changed.</source>
        <translation>El sistema no lo aceptó: {why}. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>That provider is not there any more.</source>
        <translation>Ese proveedor ya no está.</translation>
    </message>
    <message>
        <source>This is no server: between its braces there should be a command or a url.</source>
        <translation>Esto no es un servidor: entre sus llaves debería haber un command o una url.</translation>
    </message>
    <message>
        <source>It has neither a command nor a url, so there is no way to reach it.</source>
        <translation>No tiene command ni url, así que no hay modo de llegar a él.</translation>
    </message>
    <message>
        <source>It has a command and a url. Keep the one by which it is reached.</source>
        <translation>Tiene command y url. Deja solo el que sirva para llegar a él.</translation>
    </message>
    <message>
        <source>Its type is none that is known: http, sse or stdio.</source>
        <translation>Su tipo no es ninguno de los conocidos: http, sse o stdio.</translation>
    </message>
    <message>
        <source>Its type does not go with the rest: stdio wants a command, http a url.</source>
        <translation>Su tipo no concuerda con el resto: stdio pide un command; http, una url.</translation>
    </message>
    <message>
        <source>A command, a url, a folder and each argument must be text in quotation marks.</source>
        <translation>El command, la url, la carpeta y cada argumento deben ser texto entre comillas.</translation>
    </message>
    <message>
        <source>The arguments must be a list in square brackets.</source>
        <translation>Los argumentos deben ser una lista entre corchetes.</translation>
    </message>
    <message>
        <source>The environment and the headers must be names with a text each, in braces.</source>
        <translation>El entorno y las cabeceras deben ser nombres con un texto cada uno, entre llaves.</translation>
    </message>
    <message>
        <source>You have a server of that name already, so this one will be called {names}.</source>
        <translation>Ya tienes un servidor con ese nombre, así que este se llamará {names}.</translation>
    </message>
    <message>
        <source>Not taken over, because Osaurus has no use for it: {names}.</source>
        <translation>Se deja fuera, porque Osaurus no lo usa: {names}.</translation>
    </message>
    <message>
        <source>Stands there twice, and the last one counts: {names}.</source>
        <translation>Aparece dos veces y cuenta la última: {names}.</translation>
    </message>
    <message>
        <source>Its type is sse, the older form of http. It is kept as http.</source>
        <translation>Su tipo es sse, la forma antigua de http. Se guarda como http.</translation>
    </message>
    <message>
        <source>Only a reference to something in the other client; type the value in here later: {names}.</source>
        <translation>Solo una referencia a algo del otro cliente; escribe aquí el valor más tarde: {names}.</translation>
    </message>
    <message>
        <source>One of its arguments looks like a key. Arguments are kept in a plain file, unlike secret variables.</source>
        <translation>Uno de sus argumentos parece una clave. Los argumentos se guardan en un archivo sin cifrar, a diferencia de las variables secretas.</translation>
    </message>
    <message>
        <source>Another server has that name. Give this one a name of its own.</source>
        <translation>Otro servidor tiene ese nombre. Ponle a este uno propio.</translation>
    </message>
    <message>
        <source>Enter the program that starts the server, such as npx or uvx.</source>
        <translation>Introduce el programa que inicia el servidor, como npx o uvx.</translation>
    </message>
    <message>
        <source>The command is the program alone. What follows it belongs into the arguments.</source>
        <translation>El comando es solo el programa. Lo que le sigue va en los argumentos.</translation>
    </message>
    <message>
        <source>There is a line break or an invisible character in it. Type it again by hand.</source>
        <translation>Contiene un salto de línea o un carácter invisible. Vuelve a escribirlo a mano.</translation>
    </message>
    <message>
        <source>Enter the whole path of the folder, from its very beginning.</source>
        <translation>Introduce la ruta completa de la carpeta, desde el principio.</translation>
    </message>
    <message>
        <source>Give this line a name, or remove it.</source>
        <translation>Ponle un nombre a esta línea o quítala.</translation>
    </message>
    <message>
        <source>The name of a variable has no equals sign and no invisible character in it.</source>
        <translation>El nombre de una variable no lleva signo igual ni caracteres invisibles.</translation>
    </message>
    <message>
        <source>The name of a header is made of letters, digits and hyphens, without spaces.</source>
        <translation>El nombre de una cabecera se compone de letras, cifras y guiones, sin espacios.</translation>
    </message>
    <message>
        <source>That name stands here twice. Keep one of the two.</source>
        <translation>Ese nombre aparece aquí dos veces. Deja solo uno.</translation>
    </message>
    <message>
        <source>Enter the value, or remove this line.</source>
        <translation>Introduce el valor o quita esta línea.</translation>
    </message>
    <message>
        <source>Type the value again: what the keychain has kept is not shown in the open.</source>
        <translation>Vuelve a escribir el valor: lo que guarda el llavero no se muestra en claro.</translation>
    </message>
    <message>
        <source>There is a character in the value that no program can be given. Copy it again.</source>
        <translation>El valor contiene un carácter que no se puede pasar a ningún programa. Vuelve a copiarlo.</translation>
    </message>
    <message>
        <source>A header is one line of plain characters. Copy the value again.</source>
        <translation>Una cabecera es una línea de caracteres simples. Vuelve a copiar el valor.</translation>
    </message>
    <message>
        <source>That is too long. Use {most} characters or fewer.</source>
        <translation>Es demasiado largo. Usa {most} caracteres o menos.</translation>
    </message>
    <message>
        <source>That is too much: {arguments} arguments and {variables} variables are the most.</source>
        <translation>Es demasiado: el máximo son {arguments} argumentos y {variables} variables.</translation>
    </message>
    <message>
        <source>That server is not there any more.</source>
        <translation>Ese servidor ya no está.</translation>
    </message>
    <message>
        <source>This system offers no keychain; install and start one, such as GNOME Keyring or KWallet.</source>
        <translation>Este sistema no ofrece ningún llavero; instala e inicia uno, como GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>The system keychain is locked; unlock it and try again.</source>
        <translation>El llavero del sistema está bloqueado; desbloquéalo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The system keychain refused; open its own program to see why, then try again.</source>
        <translation>El llavero del sistema se negó; abre su propio programa para ver por qué y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The system keychain did not answer; answer its dialog if there is one, then try again.</source>
        <translation>El llavero del sistema no respondió; contesta a su diálogo si lo hay y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Osaurus; update this one.</source>
        <translation>{file} lo escribió un Osaurus más reciente; actualiza este.</translation>
    </message>
    <message>
        <source>Another Osaurus has kept {file} locked for {seconds:.0f} seconds; close it and try again.</source>
        <translation>Otro Osaurus tiene {file} bloqueado desde hace {seconds:.0f} segundos; ciérralo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>The app key does not look like A-EU-…, A-US-…, A-DEV-… or A-SH-…; copy it again.</source>
        <translation>La clave de la app no se parece a A-EU-…, A-US-…, A-DEV-… ni A-SH-…; vuelve a copiarla.</translation>
    </message>
    <message>
        <source>A key that begins with A-SH- needs the address of its server in APTABASE_HOST.</source>
        <translation>Una clave que empieza por A-SH- necesita la dirección de su servidor en APTABASE_HOST.</translation>
    </message>
    <message>
        <source>APTABASE_HOST is not an address such as https://aptabase.example.org.</source>
        <translation>APTABASE_HOST no es una dirección como https://aptabase.example.org.</translation>
    </message>
    <message>
        <source>APTABASE_HOST must begin with https:// unless it is on this computer.</source>
        <translation>APTABASE_HOST debe empezar por https://, salvo que esté en este equipo.</translation>
    </message>
    <message>
        <source>The system keychain did not give the key it should hold; unlock it, or set the key again.</source>
        <translation>El llavero del sistema no entregó la clave que debería guardar; desbloquéalo o vuelve a poner la clave.</translation>
    </message>
    <message>
        <source>{status} in {milliseconds} ms</source>
        <translation>{status} en {milliseconds} ms</translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation>el certificado no es de confianza</translation>
    </message>
    <message>
        <source>the proxy cannot be used</source>
        <translation>no se puede usar el proxy</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>no hubo conexión a tiempo</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>el proxy rechazó la conexión</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>the answer was not HTTP</source>
        <translation>la respuesta no era HTTP</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la conexión se cortó</translation>
    </message>
    <message>
        <source>Your administrator has turned sharing off on this computer.</source>
        <translation>Tu administrador ha desactivado la opción de compartir en este equipo.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy on this computer cannot be read, so sharing is off.</source>
        <translation>La directiva de tu administrador en este equipo no se puede leer, así que la opción de compartir está desactivada.</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set for this app, so sharing is off.</source>
        <translation>DO_NOT_TRACK está definido para esta app, así que la opción de compartir está desactivada.</translation>
    </message>
    <message>
        <source>Once for each question that a person or a program asks, on every surface.</source>
        <translation>Una vez por cada pregunta que hace una persona o un programa, por cualquier vía.</translation>
    </message>
    <message>
        <source>The steps that an agent takes to answer one question are not counted. Only the role of the last message is looked at, never its words.</source>
        <translation>Los pasos que da un agente para responder una pregunta no se cuentan. Solo se mira el rol del último mensaje, nunca sus palabras.</translation>
    </message>
    <message>
        <source>The main measure: whether the app is used for what it is there for, and with which kinds of models.</source>
        <translation>La medida principal: si la app se usa para lo que está pensada, y con qué tipos de modelos.</translation>
    </message>
    <message>
        <source>Where the question was asked.</source>
        <translation>Dónde se hizo la pregunta.</translation>
    </message>
    <message>
        <source>What kind of model answers: Apple&apos;s own, one on this computer, or one at a provider.</source>
        <translation>Qué tipo de modelo responde: el propio de Apple, uno en este equipo o uno de un proveedor.</translation>
    </message>
    <message>
        <source>The kind of engine or provider, as a fixed word. Never the name or address you gave it.</source>
        <translation>El tipo de motor o de proveedor, como palabra fija. Nunca el nombre ni la dirección que le diste.</translation>
    </message>
    <message>
        <source>The model&apos;s id, only when it is on the shipped list of models. Left out for a model you brought yourself, and always for a remote one.</source>
        <translation>El id del modelo, solo si está en la lista de modelos incluida. Se omite si el modelo lo trajiste tú, y siempre si es remoto.</translation>
    </message>
    <message>
        <source>Remote models only: twelve characters of a salted hash of the model&apos;s id, to count how many different ones there are.</source>
        <translation>Solo modelos remotos: doce caracteres de un hash con sal del id del modelo, para contar cuántos distintos hay.</translation>
    </message>
    <message>
        <source>Whether an agent run over HTTP asked, rather than a plain request.</source>
        <translation>Si preguntó una ejecución de agente por HTTP, en vez de una solicitud simple.</translation>
    </message>
    <message>
        <source>Whether the answer was wanted piece by piece.</source>
        <translation>Si la respuesta se pidió por partes.</translation>
    </message>
    <message>
        <source>Each time a person starts a new conversation in the app.</source>
        <translation>Cada vez que una persona empieza una nueva conversación en la app.</translation>
    </message>
    <message>
        <source>How many conversations there are beside the single questions.</source>
        <translation>Cuántas conversaciones hay además de las preguntas sueltas.</translation>
    </message>
    <message>
        <source>Once when an agent run has been accepted and begins.</source>
        <translation>Una vez, cuando se acepta una ejecución de agente y empieza.</translation>
    </message>
    <message>
        <source>Whether agents are set to work, and from where.</source>
        <translation>Si se pone a trabajar a los agentes, y desde dónde.</translation>
    </message>
    <message>
        <source>Who started it: a request over HTTP, or the app itself (in the background, on a schedule, for a plugin).</source>
        <translation>Quién la inició: una solicitud por HTTP o la propia app (en segundo plano, de forma programada, para un complemento).</translation>
    </message>
    <message>
        <source>Once each time the app starts.</source>
        <translation>Una vez cada vez que se inicia la app.</translation>
    </message>
    <message>
        <source>The baseline that everything else is compared with: on how many computers Osaurus is in use on a day.</source>
        <translation>La base con la que se compara todo lo demás: en cuántos equipos se usa Osaurus en un día.</translation>
    </message>
    <message>
        <source>Each time the local server has begun to listen. Its port and address are not attached.</source>
        <translation>Cada vez que el servidor local empieza a escuchar. Su puerto y su dirección no se adjuntan.</translation>
    </message>
    <message>
        <source>Whether people keep the server running, or only try it once.</source>
        <translation>Si la gente mantiene el servidor en marcha o solo lo prueba una vez.</translation>
    </message>
    <message>
        <source>When a model of the shipped list has been downloaded and every file was checked on disk.</source>
        <translation>Cuando se ha descargado un modelo de la lista incluida y se ha comprobado cada archivo en el disco.</translation>
    </message>
    <message>
        <source>Which models people want on their own computers, and how large they can be.</source>
        <translation>Qué modelos quiere la gente en su propio equipo, y qué tamaño pueden tener.</translation>
    </message>
    <message>
        <source>The model&apos;s id, from the shipped list.</source>
        <translation>El id del modelo, de la lista incluida.</translation>
    </message>
    <message>
        <source>Its coarse size, from the same list.</source>
        <translation>Su tamaño aproximado, de la misma lista.</translation>
    </message>
    <message>
        <source>How it is compressed, from the same list.</source>
        <translation>Cómo está comprimido, de la misma lista.</translation>
    </message>
    <message>
        <source>Whether it understands pictures, from the same list.</source>
        <translation>Si entiende imágenes, de la misma lista.</translation>
    </message>
    <message>
        <source>When a person has added a provider. Not on edits, and not for ones that were merely found on the network.</source>
        <translation>Cuando una persona ha añadido un proveedor. No al editarlo, ni con los que solo se encontraron en la red.</translation>
    </message>
    <message>
        <source>Which kinds of providers to support well.</source>
        <translation>Qué tipos de proveedores conviene atender bien.</translation>
    </message>
    <message>
        <source>The kind of provider, as a fixed word. Never its name, address or key.</source>
        <translation>El tipo de proveedor, como palabra fija. Nunca su nombre, dirección ni clave.</translation>
    </message>
    <message>
        <source>When a person has added an MCP server with tools. Not on edits.</source>
        <translation>Cuando una persona ha añadido un servidor MCP con herramientas. No al editarlo.</translation>
    </message>
    <message>
        <source>Whether tools are used, and over which transport.</source>
        <translation>Si se usan herramientas, y por qué transporte.</translation>
    </message>
    <message>
        <source>How the server is spoken to. Never its command, address or arguments.</source>
        <translation>Cómo se habla con el servidor. Nunca su comando, dirección ni argumentos.</translation>
    </message>
    <message>
        <source>When a person has created an agent. The built-in ones do not count.</source>
        <translation>Cuando una persona ha creado un agente. Los integrados no cuentan.</translation>
    </message>
    <message>
        <source>Whether people make agents of their own.</source>
        <translation>Si la gente crea sus propios agentes.</translation>
    </message>
    <message>
        <source>Once for each run of the first-run assistant.</source>
        <translation>Una vez por cada ejecución del asistente inicial.</translation>
    </message>
    <message>
        <source>How many people begin.</source>
        <translation>Cuántas personas empiezan.</translation>
    </message>
    <message>
        <source>Each time a step of the first-run assistant comes into view, also when Back returns to it.</source>
        <translation>Cada vez que aparece un paso del asistente inicial, también al volver a él con Atrás.</translation>
    </message>
    <message>
        <source>Where people stop.</source>
        <translation>Dónde se detiene la gente.</translation>
    </message>
    <message>
        <source>The step.</source>
        <translation>El paso.</translation>
    </message>
    <message>
        <source>Its position, counted from 0.</source>
        <translation>Su posición, contada desde 0.</translation>
    </message>
    <message>
        <source>When Skip is chosen on a step of the first-run assistant.</source>
        <translation>Cuando se elige Omitir en un paso del asistente inicial.</translation>
    </message>
    <message>
        <source>Which steps people do not want.</source>
        <translation>Qué pasos no quiere la gente.</translation>
    </message>
    <message>
        <source>When the first-run assistant ends after the question was answered.</source>
        <translation>Cuando termina el asistente inicial, una vez respondida la pregunta.</translation>
    </message>
    <message>
        <source>How many people come through, and how the others leave.</source>
        <translation>Cuántas personas llegan al final, y cómo se van las demás.</translation>
    </message>
    <message>
        <source>The step that was in view.</source>
        <translation>El paso que se veía.</translation>
    </message>
    <message>
        <source>How it ended.</source>
        <translation>Cómo terminó.</translation>
    </message>
    <message>
        <source>At most once per install: the first time a chat comes into view after the first-run assistant has ended.</source>
        <translation>Como mucho una vez por instalación: la primera vez que aparece un chat tras terminar el asistente inicial.</translation>
    </message>
    <message>
        <source>Whether new people ever reach the chat.</source>
        <translation>Si las personas nuevas llegan al chat alguna vez.</translation>
    </message>
    <message>
        <source>At most once per install: when the first message is sent from the chat in the app.</source>
        <translation>Como mucho una vez por instalación: cuando se envía el primer mensaje desde el chat de la app.</translation>
    </message>
    <message>
        <source>Whether new people ever ask anything.</source>
        <translation>Si las personas nuevas preguntan algo alguna vez.</translation>
    </message>
    <message>
        <source>This computer&apos;s memory in coarse steps of gigabytes, so that what happens on small and large machines can be told apart. The exact size is not sent.</source>
        <translation>La memoria de este equipo en tramos amplios de gigabytes, para distinguir lo que pasa en equipos pequeños y grandes. El tamaño exacto no se envía.</translation>
    </message>
</context>
<context>
    <name>CreateAgentPage</name>
    <message>
        <source>Meet your first agent</source>
        <translation>Te presentamos a tu primer agente</translation>
    </message>
    <message>
        <source>It answers in the chat. Give it a name and a face; change both later.</source>
        <translation>Responde en el chat. Dale un nombre y una cara; puedes cambiar ambos más tarde.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For example, Dino</source>
        <translation>Por ejemplo, Dino</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that an agent was created. Not its name or its face.</source>
        <translation>Si compartes datos de uso, se cuenta que se creó un agente. No su nombre ni su cara.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Share Anonymous Usage Data</source>
        <translation>Compartir datos de uso anónimos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <translation>No compartir</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>At {url}</source>
        <translation>En {url}</translation>
    </message>
    <message>
        <source>Starts {command}</source>
        <translation>Inicia {command}</translation>
    </message>
    <message>
        <source>Into the keychain: {names}.</source>
        <translation>Al llavero: {names}.</translation>
    </message>
    <message>
        <source>Into a plain file: {names}.</source>
        <translation>A un archivo sin cifrar: {names}.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Línea {line}: {problem}</translation>
    </message>
</context>
<context>
    <name>EventArticle</name>
    <message>
        <source>Example of {event}</source>
        <translation>Ejemplo de {event}</translation>
    </message>
    <message>
        <source>Its properties</source>
        <translation>Sus propiedades</translation>
    </message>
    <message>
        <source>It has none of its own: that it happened is all it says.</source>
        <translation>No tiene ninguna propia: que ocurrió es todo lo que dice.</translation>
    </message>
    <message>
        <source>With every event</source>
        <translation>Con cada evento</translation>
    </message>
    <message>
        <source>As it would leave this computer</source>
        <translation>Tal como saldría de este equipo</translation>
    </message>
    <message>
        <source>With the facts of this computer. Time and session id are made up; nothing is recorded for it.</source>
        <translation>Con los datos de este equipo. La hora y el id de sesión son inventados; no se registra nada para ello.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>¿Por qué? {why}</translation>
    </message>
    <message>
        <source>{kind},
optional</source>
        <translation>{kind},
opcional</translation>
    </message>
    <message>
        <source>12 characters out of 0 to 9 and a to f.</source>
        <translation>12 caracteres: del 0 al 9 y de la «a» a la «f».</translation>
    </message>
    <message>
        <source>What surrounds it, field by field</source>
        <translation>Lo que lo rodea, campo por campo</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>About this event</source>
        <translation>Acerca de este evento</translation>
    </message>
    <message>
        <source>The bytes of this event</source>
        <translation>Los bytes de este evento</translation>
    </message>
    <message>
        <source>The headers of the request</source>
        <translation>Las cabeceras de la solicitud</translation>
    </message>
    <message>
        <source>The body of the request</source>
        <translation>El cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Byte for byte, on one line</source>
        <translation>Byte por byte, en una línea</translation>
    </message>
    <message>
        <source>Sides of this event</source>
        <translation>Vistas de este evento</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>It has not been part of a request.</source>
        <translation>No ha formado parte de ninguna solicitud.</translation>
    </message>
    <message>
        <source>The whole request, as it was handed over; only the key is masked here. Events in it: {number}.</source>
        <translation>La solicitud completa, tal como se entregó; aquí solo se oculta la clave. Eventos que contiene: {number}.</translation>
    </message>
</context>
<context>
    <name>FaceTiles</name>
    <message>
        <source>Green, with a sprout</source>
        <translation>Verde, con un brote</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>When it happened, in UTC, to the millisecond.</source>
        <translation>Cuándo ocurrió, en UTC, al milisegundo.</translation>
    </message>
    <message>
        <source>Random, in memory only; a new one after an hour of quiet, a day of use, or a yes.</source>
        <translation>Aleatorio, solo en la memoria; uno nuevo tras una hora sin actividad, un día de uso o un sí.</translation>
    </message>
    <message>
        <source>The name of the event.</source>
        <translation>El nombre del evento.</translation>
    </message>
    <message>
        <source>Whether it comes from a debug build; those are kept apart.</source>
        <translation>Si procede de una compilación de depuración; esas se guardan aparte.</translation>
    </message>
    <message>
        <source>Linux, macOS or Windows.</source>
        <translation>Linux, macOS o Windows.</translation>
    </message>
    <message>
        <source>The release of the system, not its kernel: at most three short numbers.</source>
        <translation>La versión del sistema, no la de su núcleo: como mucho tres números cortos.</translation>
    </message>
    <message>
        <source>The language, and the region where the pair is common.</source>
        <translation>El idioma, y la región cuando la combinación es común.</translation>
    </message>
    <message>
        <source>The release of Osaurus.</source>
        <translation>La versión de Osaurus.</translation>
    </message>
    <message>
        <source>The number of the build.</source>
        <translation>El número de la compilación.</translation>
    </message>
    <message>
        <source>The code that sends: ours, and its release.</source>
        <translation>El código que envía: el nuestro, y su versión.</translation>
    </message>
    <message>
        <source>A header of the request: system, release and language, as above.</source>
        <translation>Una cabecera de la solicitud: sistema, versión e idioma, como arriba.</translation>
    </message>
    <message>
        <source>A header of the request: the key of this build, the same for everybody who has it.</source>
        <translation>Una cabecera de la solicitud: la clave de esta compilación, la misma para todos los que la tienen.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>sent this session</source>
        <translation>
            <numerusform>enviado en esta sesión</numerusform>
            <numerusform>enviados en esta sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting</source>
        <translation>
            <numerusform>en espera</numerusform>
            <numerusform>en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discarded</source>
        <translation>
            <numerusform>descartado</numerusform>
            <numerusform>descartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <translation>
            <numerusform>rechazado</numerusform>
            <numerusform>rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown</source>
        <translation>
            <numerusform>incierto</numerusform>
            <numerusform>inciertos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>A newer Osaurus wrote {file}, so this one leaves it alone: what you change here holds until you quit and is not saved. Update this copy to go on with what is in the file.</source>
        <translation>Un Osaurus más reciente escribió {file}, así que este no lo toca: lo que cambies aquí vale hasta que salgas y no se guarda. Actualiza esta copia para seguir con lo que hay en el archivo.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so what it holds is not shown here. It is left as it is; make it readable and start Osaurus again.</source>
        <translation>{file} no se puede leer, así que su contenido no se muestra aquí. Se deja como está; haz que se pueda leer y vuelve a iniciar Osaurus.</translation>
    </message>
    <message>
        <source>{file} was damaged and could not be understood. It was set aside as {backup}, and Osaurus began a new one.</source>
        <translation>{file} estaba dañado y no se pudo entender. Se apartó como {backup}, y Osaurus empezó uno nuevo.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Alt+K</source>
        <comment>presses Skip</comment>
        <translation>Alt+O</translation>
    </message>
</context>
<context>
    <name>GeneralPane</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>How Osaurus looks, when it starts, and what this is.</source>
        <translation>Qué aspecto tiene Osaurus, cuándo se inicia y qué es.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light, dark, or as your system has it.</source>
        <translation>Claro, oscuro o como lo tenga tu sistema.</translation>
    </message>
    <message>
        <source>theme colours night mode bright black white</source>
        <translation>tema colores modo nocturno noche brillante negro blanco claro oscuro</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>In which language Osaurus speaks to you.</source>
        <translation>En qué idioma te habla Osaurus.</translation>
    </message>
    <message>
        <source>translation locale words</source>
        <translation>traducción idioma lengua región palabras español</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>When you log in, Osaurus comes up in the menu bar; where there is none, with this window.</source>
        <translation>Cuando inicias sesión, Osaurus aparece en la barra de menús; donde no la haya, con esta ventana.</translation>
    </message>
    <message>
        <source>autostart launch boot automatically startup</source>
        <translation>inicio automático arranque arrancar encendido automáticamente abrir</translation>
    </message>
    <message>
        <source>Run onboarding again</source>
        <translation>Repetir la introducción</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Welcome, an agent, a provider and the tour. Your answer about sharing stays as it is.</source>
        <translation>Bienvenida, un agente, un proveedor y el recorrido. Tu respuesta sobre compartir queda como está.</translation>
    </message>
    <message>
        <source>welcome tour introduction first steps assistant</source>
        <translation>bienvenida recorrido introducción primeros pasos asistente</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>license copyright open source libraries</source>
        <translation>licencia derechos de autor copyright código abierto bibliotecas</translation>
    </message>
    <message>
        <source>Osaurus for the desktop. Open source, under the MIT licence.</source>
        <translation>Osaurus para el escritorio. Código abierto, bajo la licencia MIT.</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>depuración</translation>
    </message>
    <message>
        <source>release</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilación</translation>
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
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>What Osaurus remembers</source>
        <translation>Lo que Osaurus recuerda</translation>
    </message>
    <message>
        <source>Your answers and choices are in this folder. Events never are: they live in memory only.</source>
        <translation>Tus respuestas y elecciones están en esta carpeta. Los eventos, nunca: solo viven en la memoria.</translation>
    </message>
    <message>
        <source>folder profile files data storage path</source>
        <translation>carpeta perfil archivos datos almacenamiento ruta</translation>
    </message>
    <message>
        <source>Your choice holds until you quit.</source>
        <translation>Tu elección vale hasta que salgas.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Alt+B</source>
        <comment>presses Back</comment>
        <translation>Alt+R</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Watch it yourself</source>
        <translation>Compruébalo tú</translation>
    </message>
    <message>
        <source>Share these too</source>
        <translation>Compartir estos también</translation>
    </message>
    <message>
        <source>What we collect</source>
        <translation>Qué recopilamos</translation>
    </message>
    <message>
        <source>New since you agreed, and not recorded until you say so: {facts}.</source>
        <translation>Nuevo desde que aceptaste, y no se registra hasta que tú lo digas: {facts}.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The other client&apos;s file</source>
        <translation>El archivo del otro cliente</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Or keep the secrets in memory until Osaurus quits.</source>
        <translation>O guarda los secretos en la memoria hasta que salgas de Osaurus.</translation>
    </message>
    <message>
        <source>Keep them for this session only</source>
        <translation>Guardar solo para esta sesión</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>JSON (*.json *.jsonc)</source>
        <translation>JSON (*.json *.jsonc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Línea {line}: {problem}</translation>
    </message>
    <message>
        <source>Also in the text, and no servers: {names}.</source>
        <translation>También están en el texto y no son servidores: {names}.</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>Esperando al llavero del sistema…</translation>
    </message>
    <message>
        <source>To be added: {chosen} of {found}.</source>
        <translation>Se añadirán: {chosen} de {found}.</translation>
    </message>
    <message>
        <source>Choose the file, or paste it or its part called mcpServers. Import adds what is ticked.</source>
        <translation>Elige el archivo, o pega su contenido o la parte llamada mcpServers. Importar añade lo marcado.</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Importar servidores</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <source>Keep key in keychain</source>
        <translation>Guardar la clave en el llavero</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Quitar la clave</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Guardar clave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>Only if the server wants one</source>
        <translation>Solo si el servidor la pide</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Introducir…</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Reemplazar la clave</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Introducir la clave</translation>
    </message>
    <message>
        <source>Set, in the system keychain</source>
        <translation>Definida, en el llavero del sistema</translation>
    </message>
    <message>
        <source>Set, for this session only</source>
        <translation>Definida, solo para esta sesión</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>Keep for this session only</source>
        <translation>Guardar solo para esta sesión</translation>
    </message>
    <message>
        <source>It stays in memory and is gone when Osaurus quits.</source>
        <translation>Queda en la memoria y desaparece al salir de Osaurus.</translation>
    </message>
</context>
<context>
    <name>KindPart</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>Type of provider</source>
        <translation>Tipo de proveedor</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>More types of providers</source>
        <translation>Más tipos de proveedores</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation>Hecho con el trabajo de muchos</translation>
    </message>
    <message>
        <source>This package brings no text along.</source>
        <translation>Este paquete no trae texto.</translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>LocalFinder</name>
    <message>
        <source>Ollama, LM Studio and llama.cpp can answer on this computer, without a key. Osaurus looks for them only when you press the button, and only here: at the ports 11434, 1234 and 8080.</source>
        <translation>Ollama, LM Studio y llama.cpp pueden responder en este equipo, sin clave. Osaurus los busca solo cuando pulsas el botón, y solo aquí: en los puertos 11434, 1234 y 8080.</translation>
    </message>
    <message>
        <source>Server on port {port}</source>
        <translation>Servidor en el puerto {port}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>None was found. Start one, then look again.</source>
        <translation>No se encontró ninguno. Inicia uno y vuelve a buscar.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found. Nothing is saved until you keep it.</source>
        <translation>
            <numerusform>Se encontró %n servidor. No se guarda nada hasta que lo conserves.</numerusform>
            <numerusform>Se encontraron %n servidores. No se guarda nada hasta que lo conserves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>Buscar servidores locales</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} · {models}</source>
        <translation>{address} · {models}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Conservar {name}</translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message>
        <source>Show all {number} values</source>
        <translation>Mostrar los {number} valores</translation>
    </message>
    <message>
        <source>Hide the {number} values</source>
        <translation>Ocultar los {number} valores</translation>
    </message>
</context>
<context>
    <name>NeverPage</name>
    <message>
        <source>Never collected</source>
        <translation>Nunca se recopila</translation>
    </message>
    <message>
        <source>There is no field for any of this. Each line says how the code makes sure.</source>
        <translation>No hay ningún campo para nada de esto. Cada línea dice cómo lo asegura el código.</translation>
    </message>
    <message>
        <source>What we cannot promise</source>
        <translation>Lo que no podemos prometer</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Quién lo recibe</translation>
    </message>
</context>
<context>
    <name>NewFacts</name>
    <message>
        <source>See them</source>
        <translation>Verlos</translation>
    </message>
    <message>
        <source>Share these too</source>
        <translation>Compartir estos también</translation>
    </message>
    <message>
        <source>New since you agreed: {facts}. Not recorded until you say so; with the switch above you can also turn everything off.</source>
        <translation>Nuevo desde que aceptaste: {facts}. No se registra hasta que tú lo digas; con el interruptor de arriba también puedes desactivarlo todo.</translation>
    </message>
</context>
<context>
    <name>OnboardingWindow</name>
    <message>
        <source>Welcome to Osaurus</source>
        <translation>Te damos la bienvenida a Osaurus</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
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
        <translation>Los dos lados de este evento</translation>
    </message>
    <message>
        <source>The bytes that left</source>
        <translation>Los bytes que salieron</translation>
    </message>
    <message>
        <source>The bytes that arrived</source>
        <translation>Los bytes que llegaron</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <source>It was sent, and nothing with these bytes arrived.</source>
        <translation>Se envió, y no llegó nada con estos bytes.</translation>
    </message>
    <message>
        <source>As it would leave</source>
        <translation>Tal como saldría</translation>
    </message>
    <message>
        <source>As it left</source>
        <translation>Tal como salió</translation>
    </message>
    <message>
        <source>Equal on both sides, byte for byte. Bytes: {number}.</source>
        <translation>Igual en los dos lados, byte por byte. Bytes: {number}.</translation>
    </message>
    <message>
        <source>Destroyed before it left: there is nothing of it on either side.</source>
        <translation>Destruido antes de salir: no hay nada de él en ninguno de los dos lados.</translation>
    </message>
    <message>
        <source>It waits. Nothing of it has arrived.</source>
        <translation>Espera. No ha llegado nada de él.</translation>
    </message>
    <message>
        <source>Nothing of it has arrived.</source>
        <translation>No ha llegado nada de él.</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>At the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>arrived: the same bytes</source>
        <translation>llegó: los mismos bytes</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
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
        <translation>Qué recopilamos…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit Osaurus</source>
        <translation>Salir de Osaurus</translation>
    </message>
    <message>
        <source>Osaurus</source>
        <translation>Osaurus</translation>
    </message>
    <message>
        <source>Share anonymous usage data</source>
        <translation>Compartir datos de uso anónimos</translation>
    </message>
    <message>
        <source>{number} sent</source>
        <translation>Enviados: {number}</translation>
    </message>
    <message>
        <source>{number} held</source>
        <translation>Retenidos: {number}</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PrivacyPane</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>What Osaurus may tell us, and what it never does.</source>
        <translation>Lo que Osaurus puede contarnos, y lo que nunca nos cuenta.</translation>
    </message>
    <message>
        <source>Data collection</source>
        <translation>Recopilación de datos</translation>
    </message>
    <message>
        <source>Never collected</source>
        <translation>Nunca se recopila</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>Counts of the features you use, so that we know what to improve. Never your chats, prompts, files or keys. Turning it off takes effect at once.</source>
        <translation>Recuentos de las funciones que usas, para saber qué mejorar. Nunca tus chats, prompts, archivos ni claves. Desactivarlo tiene efecto al instante.</translation>
    </message>
    <message>
        <source>telemetry analytics statistics tracking consent opt out send events privacy</source>
        <translation>telemetría analítica estadísticas rastreo consentimiento desactivar enviar eventos privacidad</translation>
    </message>
    <message>
        <source>Share Anonymous Usage Data</source>
        <translation>Compartir datos de uso anónimos</translation>
    </message>
    <message>
        <source>See what we collect</source>
        <translation>Ver qué recopilamos</translation>
    </message>
    <message>
        <source>Every event of this session, byte for byte.</source>
        <translation>Cada evento de esta sesión, byte por byte.</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Or keep the key in memory until Osaurus quits.</source>
        <translation>O guarda la clave en la memoria hasta que salgas de Osaurus.</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Añadir proveedor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The provider was added.</source>
        <translation>El proveedor se ha añadido.</translation>
    </message>
    <message>
        <source>Key: {state}</source>
        <translation>Clave: {state}</translation>
    </message>
</context>
<context>
    <name>ProvidersPane</name>
    <message>
        <source>Who answers. A key is never written into a file, and goes to its own provider alone.</source>
        <translation>Quién responde. Una clave nunca se escribe en un archivo, y solo va a su propio proveedor.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Nuevo proveedor</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Aún no hay proveedores</translation>
    </message>
    <message>
        <source>A provider runs the models that answer you: a service with a key, or a server on this computer.</source>
        <translation>Un proveedor ejecuta los modelos que te responden: un servicio con clave o un servidor en este equipo.</translation>
    </message>
    <message>
        <source>model api key token address account connection</source>
        <translation>modelo api clave token dirección cuenta conexión</translation>
    </message>
    <message>
        <source>Remove provider</source>
        <translation>Quitar proveedor</translation>
    </message>
    <message>
        <source>ollama lm studio llama.cpp local model server</source>
        <translation>ollama lm studio llama.cpp local modelo servidor</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a provider was added, and its type, such as &lt;b&gt;openai&lt;/b&gt;. Not its name, address, key or models. What is found on this computer counts once you keep it, as &lt;b&gt;openai&lt;/b&gt;.</source>
        <translation>Si compartes datos de uso, se cuenta que se añadió un proveedor y su tipo, como &lt;b&gt;openai&lt;/b&gt;. No su nombre, dirección, clave ni modelos. Lo que se encuentra en este equipo se cuenta cuando lo conservas, como &lt;b&gt;openai&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Not added yet</source>
        <translation>Aún sin añadir</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>The new provider was discarded.</source>
        <translation>Se descartó el nuevo proveedor.</translation>
    </message>
    <message>
        <source>Provider “{name}” was removed.</source>
        <translation>Se quitó el proveedor «{name}».</translation>
    </message>
    <message>
        <source>The key of a removed provider is still in the keychain; Osaurus tries again later.</source>
        <translation>La clave de un proveedor que quitaste sigue en el llavero; Osaurus lo volverá a intentar más tarde.</translation>
    </message>
    <message>
        <source>{name} was added to your providers.</source>
        <translation>{name} se añadió a tus proveedores.</translation>
    </message>
</context>
<context>
    <name>RehearsalWindow</name>
    <message>
        <source>Watch it yourself</source>
        <translation>Compruébalo tú</translation>
    </message>
    <message>
        <source>Starting a server on this computer…</source>
        <translation>Iniciando un servidor en este equipo…</translation>
    </message>
    <message>
        <source>The rehearsal could not begin. {reason}</source>
        <translation>El ensayo no pudo empezar. {reason}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>No se pudo escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Arguments, one in a line</source>
        <translation>Argumentos, uno por línea</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Carpeta de trabajo</translation>
    </message>
    <message>
        <source>The keychain keeps what is marked as secret; the rest stands in a plain file.</source>
        <translation>El llavero guarda lo marcado como secreto; lo demás queda en un archivo sin cifrar.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Añadir una variable</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Añadir una cabecera</translation>
    </message>
    <message>
        <source>Or keep the secrets in memory until Osaurus quits.</source>
        <translation>O guarda los secretos en la memoria hasta que salgas de Osaurus.</translation>
    </message>
    <message>
        <source>Keep them for this session only</source>
        <translation>Guardar solo para esta sesión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Añadir servidor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>Esperando al llavero del sistema…</translation>
    </message>
    <message>
        <source>How it is reached: {transport}</source>
        <translation>Cómo se llega a él: {transport}</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Cómo se llega a él</translation>
    </message>
    <message>
        <source>Only if the program wants one</source>
        <translation>Solo si el programa la pide</translation>
    </message>
</context>
<context>
    <name>ServerState</name>
    <message>
        <source>Not contacted yet</source>
        <translation>Aún sin contacto</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Search this session</source>
        <translation>Buscar en esta sesión</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Events of this session</source>
        <translation>Eventos de esta sesión</translation>
    </message>
    <message>
        <source>Choose an event to see its bytes.</source>
        <translation>Elige un evento para ver sus bytes.</translation>
    </message>
    <message>
        <source>Filter by fate</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>All fates</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>{shown} of the newest {known}</source>
        <translation>{shown} de los {known} más recientes</translation>
    </message>
    <message>
        <source>{shown} of {known}</source>
        <translation>{shown} de {known}</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada por aquí</translation>
    </message>
    <message>
        <source>No event of this session is like that now.</source>
        <translation>Ahora ningún evento de esta sesión coincide.</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>Nada hasta ahora</translation>
    </message>
    <message>
        <source>What happens from now on appears here.</source>
        <translation>Lo que ocurra a partir de ahora aparece aquí.</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>{setting}, {pane}</source>
        <translation>{setting}, {pane}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called “{query}”. Try another word.</source>
        <translation>Nada se llama «{query}». Prueba con otra palabra.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>SharingModel</name>
    <message>
        <source>Sharing on</source>
        <translation>Compartir activado</translation>
    </message>
    <message>
        <source>Sharing off</source>
        <translation>Compartir desactivado</translation>
    </message>
    <message>
        <source>Off by DO_NOT_TRACK</source>
        <translation>Desactivado por DO_NOT_TRACK</translation>
    </message>
    <message>
        <source>Off by your administrator</source>
        <translation>Bloqueado por tu administrador</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>La clave no se puede usar</translation>
    </message>
    <message>
        <source>No key in this build</source>
        <translation>Compilación sin clave</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Aún sin decidir</translation>
    </message>
    <message>
        <source>Events that had already left: {number}. Whether they arrived is not known.</source>
        <translation>Eventos que ya habían salido: {number}. No se sabe si llegaron.</translation>
    </message>
    <message>
        <source>Sent this session: {sent}. Waiting: {waiting}.</source>
        <translation>Enviados en esta sesión: {sent}. En espera: {waiting}.</translation>
    </message>
    <message>
        <source>Nothing is recorded and nothing is sent.</source>
        <translation>No se registra nada y no se envía nada.</translation>
    </message>
    <message>
        <source>Sending has failed</source>
        <translation>El envío ha fallado</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazado por el servidor</translation>
    </message>
    <message>
        <source>Server not reached</source>
        <translation>Servidor inaccesible</translation>
    </message>
    <message>
        <source>Server not answering</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>Server too busy</source>
        <translation>Servidor muy ocupado</translation>
    </message>
    <message>
        <source>Held in memory until you answer: {held}. Nothing has been sent.</source>
        <translation>Retenidos en la memoria hasta que respondas: {held}. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing is recorded until you decide.</source>
        <translation>No se registra nada hasta que decidas.</translation>
    </message>
    <message>
        <source>Something failed in Osaurus, so nothing more is sent until it starts again.</source>
        <translation>Algo falló en Osaurus, así que no se envía nada más hasta que se inicie de nuevo.</translation>
    </message>
    <message>
        <source>The server refused this build&apos;s key ({status}), so nothing more is sent until Osaurus starts again.</source>
        <translation>El servidor rechazó la clave de esta compilación ({status}), así que no se envía nada más hasta que Osaurus se inicie de nuevo.</translation>
    </message>
    <message>
        <source>The server refused everything ({status}), so nothing more is sent until Osaurus starts again.</source>
        <translation>El servidor lo rechazó todo ({status}), así que no se envía nada más hasta que Osaurus se inicie de nuevo.</translation>
    </message>
    <message>
        <source>The server was not reached. What waits stays in memory and is tried again later.</source>
        <translation>No se pudo llegar al servidor. Lo que espera queda en la memoria y se vuelve a intentar más tarde.</translation>
    </message>
    <message>
        <source>The server did not answer the last request.</source>
        <translation>El servidor no respondió a la última solicitud.</translation>
    </message>
    <message>
        <source>The server answered {status} and took nothing. What waits stays in memory and is tried again later.</source>
        <translation>El servidor respondió {status} y no aceptó nada. Lo que espera queda en la memoria y se vuelve a intentar más tarde.</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set, so sharing is off and cannot be turned on.</source>
        <translation>DO_NOT_TRACK está definido, así que la opción de compartir está desactivada y no se puede activar.</translation>
    </message>
    <message>
        <source>Your administrator has turned sharing off on this computer.</source>
        <translation>Tu administrador ha desactivado la opción de compartir en este equipo.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy cannot be read, so sharing is off.</source>
        <translation>La directiva de tu administrador no se puede leer, así que la opción de compartir está desactivada.</translation>
    </message>
    <message>
        <source>This build has no app key, so it can send nothing.</source>
        <translation>Esta compilación no tiene clave de la app, así que no puede enviar nada.</translation>
    </message>
    <message>
        <source>The app key does not look like one from Aptabase, so nothing is sent. Copy it again.</source>
        <translation>La clave de la app no parece una de Aptabase, así que no se envía nada. Vuelve a copiarla.</translation>
    </message>
    <message>
        <source>The app key needs a server of your own in APTABASE_HOST, so nothing is sent.</source>
        <translation>La clave de la app necesita un servidor tuyo en APTABASE_HOST, así que no se envía nada.</translation>
    </message>
    <message>
        <source>APTABASE_HOST is not the address of a server, so nothing is sent.</source>
        <translation>APTABASE_HOST no es la dirección de un servidor, así que no se envía nada.</translation>
    </message>
    <message>
        <source>APTABASE_HOST must begin with https:// unless it is this computer; nothing is sent.</source>
        <translation>APTABASE_HOST debe empezar por https://, salvo que sea este equipo; no se envía nada.</translation>
    </message>
    <message>
        <source>The keychain did not give the app key, so nothing is sent. Unlock it, then restart.</source>
        <translation>El llavero no entregó la clave de la app, así que no se envía nada. Desbloquéalo y reinicia Osaurus.</translation>
    </message>
    <message>
        <source>Your answer could not be saved. It holds until you quit; the next start goes by what was saved before, or asks again.</source>
        <translation>Tu respuesta no se pudo guardar. Vale hasta que salgas; el próximo inicio seguirá lo que estaba guardado antes, o volverá a preguntar.</translation>
    </message>
    <message>
        <source>Sharing is off, but that could not be saved. The next start asks again.</source>
        <translation>La opción de compartir está desactivada, pero eso no se pudo guardar. Osaurus volverá a preguntar en el próximo inicio.</translation>
    </message>
    <message>
        <source>Sharing is off until you quit, but that could not be saved: the next start may share again. Make room on the disk or allow writing to the settings folder, then switch it off once more.</source>
        <translation>La opción de compartir está desactivada hasta que salgas, pero eso no se pudo guardar: en el próximo inicio Osaurus podría volver a compartir. Haz sitio en el disco o permite escribir en la carpeta de ajustes, y desactívala una vez más.</translation>
    </message>
    <message numerus="yes">
        <source>%n new fact(s) since you agreed</source>
        <translation>
            <numerusform>%n dato nuevo desde que aceptaste</numerusform>
            <numerusform>%n datos nuevos desde que aceptaste</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was waiting, and no request was under way.</source>
        <translation>No había nada en espera ni ninguna solicitud en curso.</translation>
    </message>
    <message>
        <source>Waiting events destroyed: {number}.</source>
        <translation>Eventos en espera destruidos: {number}.</translation>
    </message>
    <message>
        <source>None of them had left.</source>
        <translation>Ninguno de ellos había salido.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Takes nothing from us ({status})</source>
        <translation>No acepta nada nuestro ({status})</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>No respondió</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Answered {status}</source>
        <translation>Respondió {status}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Let it happen</source>
        <translation>Haz que ocurra</translation>
    </message>
    <message>
        <source>Events of the rehearsal</source>
        <translation>Eventos del ensayo</translation>
    </message>
    <message>
        <source>Share in the rehearsal</source>
        <translation>Compartir en el ensayo</translation>
    </message>
    <message>
        <source>Don&apos;t share in the rehearsal</source>
        <translation>No compartir en el ensayo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Watch it yourself</source>
        <translation>Compruébalo tú</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>ensayo</translation>
    </message>
    <message>
        <source>This switch, these events and the server at {address} on this computer exist for this window only. Your own answer and what Osaurus really shares stay as they are, and nothing is written to a file.</source>
        <translation>Este interruptor, estos eventos y el servidor en {address} de este equipo existen solo para esta ventana. Tu propia respuesta y lo que Osaurus comparte de verdad quedan como están, y no se escribe nada en ningún archivo.</translation>
    </message>
    <message>
        <source>Choose an event to see both sides of it.</source>
        <translation>Elige un evento para ver sus dos lados.</translation>
    </message>
    <message>
        <source>What happens appears here.</source>
        <translation>Lo que ocurra aparece aquí.</translation>
    </message>
    <message>
        <source>Happened: {happened}. Left: {left}. Arrived: {arrived}.</source>
        <translation>Ocurrieron: {happened}. Salieron: {left}. Llegaron: {arrived}.</translation>
    </message>
    <message>
        <source>Everything that arrived is what left, byte for byte.</source>
        <translation>Todo lo que llegó es lo que salió, byte por byte.</translation>
    </message>
    <message>
        <source>The two sides do not agree. Sent and missing: {missing}. Arrived and never sent: {strangers}.</source>
        <translation>Los dos lados no coinciden. Enviados que faltan: {missing}. Llegados que nunca se enviaron: {strangers}.</translation>
    </message>
    <message>
        <source>That is enough for one rehearsal.</source>
        <translation>Es suficiente para un ensayo.</translation>
    </message>
    <message>
        <source>Since it was switched off: happened {happened}, arrived {arrived}.</source>
        <translation>Desde que se desactivó: ocurrieron {happened}, llegaron {arrived}.</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Only the events listed in What we collect are recorded and sent, and nothing else.</source>
        <translation>Solo se registran y se envían los eventos que figuran en Qué recopilamos, y nada más.</translation>
    </message>
    <message>
        <source>A yes is asked again by a build that can send; a no counts everywhere.</source>
        <translation>Si dices que sí, una compilación que pueda enviar te lo preguntará de nuevo; un no vale en todas partes.</translation>
    </message>
    <message>
        <source>Your answer is remembered.</source>
        <translation>Osaurus recuerda tu respuesta.</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {index} of {count}</source>
        <translation>Paso {index} de {count}</translation>
    </message>
</context>
<context>
    <name>ToolsPane</name>
    <message>
        <source>MCP servers, which offer tools to agents. Osaurus keeps how to reach them and calls none yet.</source>
        <translation>Servidores MCP, que ofrecen herramientas a los agentes. Osaurus guarda cómo llegar a ellos y aún no llama a ninguno.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Counted, if you share usage data: that a server was added, and whether over &lt;b&gt;stdio&lt;/b&gt; or &lt;b&gt;http&lt;/b&gt;. Not its name, command, arguments, address, variables or headers.</source>
        <translation>Si compartes datos de uso, se cuenta que se añadió un servidor, y si es por &lt;b&gt;stdio&lt;/b&gt; o &lt;b&gt;http&lt;/b&gt;. No su nombre, comando, argumentos, dirección, variables ni cabeceras.</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nuevo servidor</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Address, http</source>
        <translation>Dirección, http</translation>
    </message>
    <message>
        <source>Program, stdio</source>
        <translation>Programa, stdio</translation>
    </message>
    <message>
        <source>What was changed in “{name}” was discarded.</source>
        <translation>Se descartaron los cambios en «{name}».</translation>
    </message>
    <message>
        <source>The new server was discarded.</source>
        <translation>Se descartó el nuevo servidor.</translation>
    </message>
    <message>
        <source>Server added.</source>
        <translation>Servidor añadido.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Server “{name}” was removed.</source>
        <translation>Se quitó el servidor «{name}».</translation>
    </message>
    <message>
        <source>Servers added: {number}.</source>
        <translation>Servidores añadidos: {number}.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Servidores MCP</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>Aún no hay servidores</translation>
    </message>
    <message>
        <source>An MCP server offers tools: to read files, to search, to look into a calendar.</source>
        <translation>Un servidor MCP ofrece herramientas: para leer archivos, buscar o consultar un calendario.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>mcp server plugin stdio http command environment headers token</source>
        <translation>mcp servidor complemento plugin stdio http comando entorno cabeceras token</translation>
    </message>
    <message>
        <source>Take over what its mcpServers file says. You see what would be added before anything is.</source>
        <translation>Importa lo que dice su archivo mcpServers. Ves lo que se añadiría antes de que se añada nada.</translation>
    </message>
    <message>
        <source>mcpServers json file paste claude cursor vscode</source>
        <translation>mcpservers json archivo pegar claude cursor vscode</translation>
    </message>
    <message>
        <source>From another client</source>
        <translation>Desde otro cliente</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Asking {provider} for its models…</source>
        <translation>Pidiendo a {provider} su lista de modelos…</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Waiting for the system keychain…</source>
        <translation>Esperando al llavero del sistema…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connected, but no models are listed</source>
        <translation>Conectado, pero no hay modelos en la lista</translation>
    </message>
    <message>
        <source>Connected. 1 model answered</source>
        <translation>Conectado. Respondió 1 modelo</translation>
    </message>
    <message>
        <source>Connected. {number} models answered</source>
        <translation>Conectado. Respondieron {number} modelos</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>{sentence} Press Ctrl+Z to undo.</source>
        <translation>{sentence} Pulsa Ctrl+Z para deshacer.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
</context>
<context>
    <name>VariableRow</name>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>Nombre {number}</translation>
    </message>
    <message>
        <source>Value {number}</source>
        <translation>Valor {number}</translation>
    </message>
    <message>
        <source>Secret {number}</source>
        <translation>Secreto {number}</translation>
    </message>
    <message>
        <source>Remove line {number}</source>
        <translation>Quitar la línea {number}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>In the keychain; type to replace it.</source>
        <translation>En el llavero; escribe para reemplazarlo.</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>En la memoria</translation>
    </message>
    <message>
        <source>In memory until Osaurus quits; type to replace it.</source>
        <translation>En la memoria hasta que salgas de Osaurus; escribe para reemplazarlo.</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Escríbelo de nuevo</translation>
    </message>
    <message>
        <source>It is gone with the last session; type it again.</source>
        <translation>Se perdió con la última sesión; escríbelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ViewerWindow</name>
    <message>
        <source>What we collect</source>
        <translation>Qué recopilamos</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>Never collected</source>
        <translation>Nunca se recopila</translation>
    </message>
</context>
<context>
    <name>WalkthroughPage</name>
    <message>
        <source>The young dinosaur sits and waves</source>
        <translation>El joven dinosaurio está sentado y saluda</translation>
    </message>
    <message>
        <source>Settings, open on Privacy with its switch</source>
        <translation>Ajustes, abiertos en Privacidad con su interruptor</translation>
    </message>
    <message>
        <source>Opens when you finish, and from the menu. Under Privacy you see and decide what is shared.</source>
        <translation>Se abren cuando terminas, y desde el menú. En Privacidad ves y decides lo que se comparte.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Two places, and you are at home.</source>
        <translation>Dos sitios, y ya estás en casa.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Alt+F</source>
        <comment>presses Finish</comment>
        <translation>Alt+F</translation>
    </message>
    <message>
        <source>A click on the dinosaur shows what is shared, and leads to Settings.</source>
        <translation>Un clic en el dinosaurio muestra lo que se comparte y lleva a Ajustes.</translation>
    </message>
    <message>
        <source>The panel of the dinosaur, with the switch and the ways on</source>
        <translation>El panel del dinosaurio, con el interruptor y los accesos a lo demás</translation>
    </message>
    <message>
        <source>The Osaurus menu</source>
        <translation>El menú de Osaurus</translation>
    </message>
    <message>
        <source>Stands at the top of Settings. This desktop has no place for a menu-bar item.</source>
        <translation>Está en la parte superior de Ajustes. Este escritorio no tiene sitio para un icono en la barra de menús.</translation>
    </message>
    <message>
        <source>The opened menu, with the switch and the ways on</source>
        <translation>El menú abierto, con el interruptor y los accesos a lo demás</translation>
    </message>
    <message>
        <source>In the menu bar</source>
        <translation>En la barra de menús</translation>
    </message>
    <message>
        <source>In the system tray</source>
        <translation>En la bandeja del sistema</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A young green dinosaur with a leaf in its mouth</source>
        <translation>Un joven dinosaurio verde con una hoja en la boca</translation>
    </message>
    <message>
        <source>Your AI. Your desk. Your rules.</source>
        <translation>Tu IA. Tu escritorio. Tus reglas.</translation>
    </message>
    <message>
        <source>Osaurus lives on your computer. You choose which models answer, and you decide what we get to know.</source>
        <translation>Osaurus vive en tu equipo. Tú eliges qué modelos responden y decides qué llegamos a saber.</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Alt+G</source>
        <comment>presses Get started</comment>
        <translation>Alt+E</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>te espera</translation>
    </message>
    <message>
        <source>in the next batch</source>
        <translation>en el próximo lote</translation>
    </message>
    <message>
        <source>will be tried again</source>
        <translation>se reintentará</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>no answer given</source>
        <translation>no respondiste</translation>
    </message>
    <message>
        <source>forbidden here</source>
        <translation>prohibido aquí</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>too many waited</source>
        <translation>demasiados en espera</translation>
    </message>
    <message>
        <source>waited too long</source>
        <translation>esperó demasiado</translation>
    </message>
    <message>
        <source>Osaurus quit</source>
        <translation>Osaurus se cerró</translation>
    </message>
    <message>
        <source>server takes nothing</source>
        <translation>el servidor no acepta nada</translation>
    </message>
    <message>
        <source>delivery failed</source>
        <translation>falló la entrega</translation>
    </message>
    <message>
        <source>broke a rule</source>
        <translation>incumplió una regla</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>supera un límite</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptado</translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation>redirigido</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>sin respuesta clara</translation>
    </message>
    <message>
        <source>strange answer</source>
        <translation>respuesta extraña</translation>
    </message>
    <message>
        <source>cut on its way</source>
        <translation>cortado en camino</translation>
    </message>
    <message>
        <source>{reason} ({detail})</source>
        <translation>{reason} ({detail})</translation>
    </message>
    <message>
        <source>It waits in memory for your answer.</source>
        <translation>Espera tu respuesta en la memoria.</translation>
    </message>
    <message>
        <source>It waits in memory for the next batch.</source>
        <translation>Espera en la memoria al próximo lote.</translation>
    </message>
    <message>
        <source>It did not arrive, and will be tried again.</source>
        <translation>No llegó y se volverá a intentar.</translation>
    </message>
    <message>
        <source>The request is under way.</source>
        <translation>La solicitud está en curso.</translation>
    </message>
    <message>
        <source>The server took it.</source>
        <translation>El servidor lo aceptó.</translation>
    </message>
    <message>
        <source>Sharing was switched off before it left.</source>
        <translation>Se dejó de compartir antes de que saliera.</translation>
    </message>
    <message>
        <source>Welcome was closed without an answer.</source>
        <translation>La ventana de bienvenida se cerró sin una respuesta.</translation>
    </message>
    <message>
        <source>Sharing is forbidden on this computer.</source>
        <translation>Compartir está prohibido en este equipo.</translation>
    </message>
    <message>
        <source>There is no key to send it with.</source>
        <translation>No hay clave con la que enviarlo.</translation>
    </message>
    <message>
        <source>As many as may wait were waiting already.</source>
        <translation>Ya esperaban todos los que pueden esperar.</translation>
    </message>
    <message>
        <source>It waited for so long that the server would not take it.</source>
        <translation>Esperó tanto que el servidor ya no lo aceptaría.</translation>
    </message>
    <message>
        <source>Osaurus quit before it could be sent.</source>
        <translation>Osaurus se cerró antes de poder enviarlo.</translation>
    </message>
    <message>
        <source>The server takes nothing from us, so nothing more is sent.</source>
        <translation>El servidor no acepta nada nuestro, así que no se envía nada más.</translation>
    </message>
    <message>
        <source>Something failed in Osaurus, so it could not be sent.</source>
        <translation>Algo falló en Osaurus, así que no se pudo enviar.</translation>
    </message>
    <message>
        <source>It was not as the catalogue says, so it was not made.</source>
        <translation>No era como dice el catálogo, así que no se creó.</translation>
    </message>
    <message>
        <source>It was over a limit of the server, so it was kept back.</source>
        <translation>Superaba un límite del servidor, así que se apartó.</translation>
    </message>
    <message>
        <source>The server did not take it.</source>
        <translation>El servidor no lo aceptó.</translation>
    </message>
    <message>
        <source>The server pointed elsewhere, and that is not followed.</source>
        <translation>El servidor remitió a otro sitio, y eso no se sigue.</translation>
    </message>
    <message>
        <source>No answer came. It is not sent again, so that nothing is counted twice.</source>
        <translation>No llegó respuesta. No se vuelve a enviar, para que nada se cuente dos veces.</translation>
    </message>
    <message>
        <source>Something in between answered. It is not sent again.</source>
        <translation>Respondió algo que estaba en medio. No se vuelve a enviar.</translation>
    </message>
    <message>
        <source>The answer was not one of Aptabase&apos;s. It is not sent again.</source>
        <translation>La respuesta no era de Aptabase. No se vuelve a enviar.</translation>
    </message>
    <message>
        <source>It had begun to leave when sharing was switched off.</source>
        <translation>Había empezado a salir cuando se dejó de compartir.</translation>
    </message>
    <message>
        <source>{sentence} ({detail})</source>
        <translation>{sentence} ({detail})</translation>
    </message>
    <message>
        <source>These are the bytes that were sent.</source>
        <translation>Estos son los bytes que se enviaron.</translation>
    </message>
    <message>
        <source>These bytes wait for your answer. None of them has left.</source>
        <translation>Estos bytes esperan tu respuesta. Ninguno de ellos ha salido.</translation>
    </message>
    <message>
        <source>These bytes wait to be sent.</source>
        <translation>Estos bytes esperan a ser enviados.</translation>
    </message>
    <message>
        <source>These bytes are on their way.</source>
        <translation>Estos bytes están en camino.</translation>
    </message>
    <message>
        <source>Destroyed: nothing is left to show.</source>
        <translation>Destruido: no queda nada que mostrar.</translation>
    </message>
    <message>
        <source>Some or all of these bytes left. Whether they arrived is not known.</source>
        <translation>Algunos o todos estos bytes salieron. No se sabe si llegaron.</translation>
    </message>
    <message>
        <source>No bytes were made of it, so nothing could leave.</source>
        <translation>No se crearon bytes a partir de él, así que nada pudo salir.</translation>
    </message>
    <message>
        <source>These bytes were kept back and never left.</source>
        <translation>Estos bytes se apartaron y nunca salieron.</translation>
    </message>
    <message>
        <source>These bytes went out, and the server did not take them.</source>
        <translation>Estos bytes salieron, y el servidor no los aceptó.</translation>
    </message>
    <message>
        <source>Are people using it?</source>
        <translation>¿La gente lo usa?</translation>
    </message>
    <message>
        <source>Do people come back?</source>
        <translation>¿La gente vuelve?</translation>
    </message>
    <message>
        <source>Which features get used?</source>
        <translation>¿Qué funciones se usan?</translation>
    </message>
    <message>
        <source>Where does the first minute go?</source>
        <translation>¿En qué se va el primer minuto?</translation>
    </message>
    <message>
        <source>Only as numbers per day: the server cannot recognise anybody on another day.</source>
        <translation>Solo como números por día: el servidor no puede reconocer a nadie de un día para otro.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>sí/no</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>hace {number} s</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>hace {number} min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>hace {number} h</translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation>hace más de un día</translation>
    </message>
    <message>
        <source>Chats, prompts and answers</source>
        <translation>Chats, prompts y respuestas</translation>
    </message>
    <message>
        <source>No event has a field that could hold free text. To count a question, only the role of its last message is looked at, never its words.</source>
        <translation>Ningún evento tiene un campo que pueda contener texto libre. Para contar una pregunta solo se mira el rol de su último mensaje, nunca sus palabras.</translation>
    </message>
    <message>
        <source>Files, paths, tool calls and their results</source>
        <translation>Archivos, rutas, llamadas a herramientas y sus resultados</translation>
    </message>
    <message>
        <source>Names of agents and chats, and their history</source>
        <translation>Nombres de agentes y chats, y su historial</translation>
    </message>
    <message>
        <source>The events that count them have no field for a name, a title, an id or what was said before. What you call things stays with you.</source>
        <translation>Los eventos que los cuentan no tienen campo para un nombre, un título, un id ni lo que se dijo antes. Los nombres que pones a las cosas se quedan contigo.</translation>
    </message>
    <message>
        <source>Names of providers, and of your own and remote models</source>
        <translation>Nombres de proveedores, de tus propios modelos y de los remotos</translation>
    </message>
    <message>
        <source>An account, or an id that outlives the running app</source>
        <translation>Una cuenta, o un id que sobreviva al cierre de la app</translation>
    </message>
    <message>
        <source>The session id is random, lives in memory, and is replaced after an hour of quiet, after a day of use, and each time sharing is switched on. No serial number, no name of yours.</source>
        <translation>El id de sesión es aleatorio, vive en la memoria y se reemplaza tras una hora sin actividad, tras un día de uso y cada vez que se activa la opción de compartir. Ningún número de serie, ningún nombre tuyo.</translation>
    </message>
    <message>
        <source>Device model, exact memory, address or place</source>
        <translation>Modelo del dispositivo, memoria exacta, dirección o lugar</translation>
    </message>
    <message>
        <source>Memory goes in ten coarse steps, language and region only where the pair is common. There is no field for a device, an address or a place; what a server sees of every request stands below.</source>
        <translation>La memoria va en diez tramos amplios; el idioma y la región, solo cuando la combinación es común. No hay campo para un dispositivo, una dirección ni un lugar; lo que un servidor ve de cada solicitud está más abajo.</translation>
    </message>
    <message>
        <source>{host} (on this computer)</source>
        <translation>{host} (en este equipo)</translation>
    </message>
    <message>
        <source>{host} (Aptabase)</source>
        <translation>{host} (Aptabase)</translation>
    </message>
    <message>
        <source>A text in an event is a word of a closed list, an id of the shipped list of models, or twelve characters of a hash. Anything else is an error, and an event with an error is not sent.</source>
        <translation>Un texto en un evento es una palabra de una lista cerrada, un id de la lista de modelos incluida o doce caracteres de un hash. Cualquier otra cosa es un error, y un evento con un error no se envía.</translation>
    </message>
    <message>
        <source>Keys, passwords and provider addresses</source>
        <translation>Claves, contraseñas y direcciones de proveedores</translation>
    </message>
    <message>
        <source>Of a provider, only its type is counted, one of seven fixed words. Of a tool server, only how it is spoken to. Of the local server, only that it started.</source>
        <translation>De un proveedor solo se cuenta su tipo, una de siete palabras fijas. De un servidor de herramientas, solo cómo se habla con él. Del servidor local, solo que se inició.</translation>
    </message>
    <message>
        <source>The id of a model is sent only if it is on the list that comes with the app. A model you brought is counted without one, and a remote model by a salted hash alone.</source>
        <translation>El id de un modelo se envía solo si está en la lista que viene con la app. Un modelo que trajiste tú se cuenta sin id, y uno remoto, solo con un hash con sal.</translation>
    </message>
    <message>
        <source>Token counts and text lengths</source>
        <translation>Recuentos de tokens y longitudes de textos</translation>
    </message>
    <message>
        <source>The only number an event can carry is the position of a step of the first minute, 0 to 9.</source>
        <translation>El único número que un evento puede llevar es la posición de un paso del primer minuto, de 0 a 9.</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. The server cannot tell people apart, so it cannot delete what came from one of them.</source>
        <translation>Lo que se envió no se puede retirar. El servidor no puede distinguir a las personas, así que no puede borrar lo que vino de una de ellas.</translation>
    </message>
    <message>
        <source>The server sees the network address of each request. Aptabase keeps the country and region, mixes the address with the system and its language and a salt of the day into an anonymous user of that day, and keeps the address itself no longer.</source>
        <translation>El servidor ve la dirección de red de cada solicitud. Aptabase conserva el país y la región, mezcla la dirección con el sistema, su idioma y una sal del día para formar un usuario anónimo de ese día, y no conserva por más tiempo la dirección misma.</translation>
    </message>
    <message>
        <source>Whoever guesses the id of a remote model can check the guess against its hash, because the salt is public. And the hash of a model that only one person uses is the same every day.</source>
        <translation>Quien suponga cuál es el id de un modelo remoto puede comprobarlo con su hash, porque la sal es pública. Y el hash de un modelo que usa una sola persona es el mismo todos los días.</translation>
    </message>
    <message>
        <source>Aptabase keeps events of release builds for five years, and those of debug builds for half one.</source>
        <translation>Aptabase conserva los eventos de las compilaciones de publicación durante cinco años, y los de las de depuración durante medio año.</translation>
    </message>
    <message>
        <source>There is no server this build could send to.</source>
        <translation>No hay ningún servidor al que esta compilación pueda enviar.</translation>
    </message>
    <message>
        <source>What is shared goes to {server} and to nobody else.</source>
        <translation>Lo que se comparte va a {server} y a nadie más.</translation>
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
