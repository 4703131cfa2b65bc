<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>QtDaemon::Backend</name>
    <message>
        <source>QTDAEMON_BACKEND is &quot;%1&quot;, which is not available on this system. Unset it, or set it to one of: %2.</source>
        <translation>QTDAEMON_BACKEND vaut «&#xa0;%1&#xa0;», qui n&apos;existe pas sur ce système. Supprimez cette variable ou donnez-lui l&apos;une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>QTDAEMON_BACKEND is &quot;windows&quot;, but the service control manager did not start this program.</source>
        <translation>QTDAEMON_BACKEND vaut «&#xa0;windows&#xa0;», mais ce programme n&apos;a pas été démarré par le Gestionnaire de contrôle des services.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is not this process (%3); the variables that go with it are ignored.</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;», qui n&apos;est pas ce processus (%3)&#xa0;; ce qui s&apos;y rapporte est ignoré.</translation>
    </message>
    <message>
        <source>WATCHDOG_USEC is &quot;%1&quot;, not a positive number of microseconds; the watchdog is not used.</source>
        <translation>WATCHDOG_USEC vaut «&#xa0;%1&#xa0;», qui n&apos;est pas un nombre de microsecondes supérieur à 0&#xa0;; le watchdog reste donc inactif.</translation>
    </message>
    <message>
        <source>LISTEN_FDS is &quot;%1&quot;, not a valid number of descriptors; none are used.</source>
        <translation>LISTEN_FDS vaut «&#xa0;%1&#xa0;», qui n&apos;est pas un nombre de descripteurs ouverts&#xa0;; aucun n&apos;est repris.</translation>
    </message>
    <message>
        <source>LISTEN_FDNAMES has %1 names for %2 descriptors; those without a name are called &quot;unknown&quot;.</source>
        <translation>LISTEN_FDNAMES contient %1 noms pour %2 descripteurs&#xa0;; ceux qui n&apos;en ont pas s&apos;appellent «&#xa0;unknown&#xa0;».</translation>
    </message>
    <message>
        <source>LISTEN_FDS is %1, but descriptor %2 is not open; it and the following ones are ignored.</source>
        <translation>LISTEN_FDS vaut %1, mais le descripteur %2 n&apos;est pas ouvert&#xa0;; celui-ci et les suivants sont ignorés.</translation>
    </message>
    <message>
        <source>The service control manager cannot be reached: %1</source>
        <translation>Le Gestionnaire de contrôle des services est injoignable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The pipe for receiving signals cannot be opened: %1. Close descriptors or raise their limit (LimitNOFILE=, ulimit -n).</source>
        <translation>Aucun tube ne peut être ouvert pour recevoir les signaux : %1. Fermez des descripteurs ou relevez leur limite (LimitNOFILE=, ulimit -n).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not stored: systemd stores at most %2 descriptors for this service. Raise FileDescriptorStoreMax= in its unit, or remove other descriptors first.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas conservé&#xa0;: systemd conserve au plus %2 descripteurs de ce service. Augmentez FileDescriptorStoreMax= dans son unité ou retirez-en d&apos;abord d&apos;autres.</translation>
    </message>
    <message>
        <source>The signals of this process already go to another service. Give this one a backend of its own, such as EmbeddedManager::backend().</source>
        <translation>Les signaux de ce processus vont déjà à un autre service. Donnez à celui-ci son propre backend, par exemple EmbeddedManager::backend().</translation>
    </message>
    <message>
        <source>The notify socket cannot be opened: %1. The service continues, but systemd gets no status from it.</source>
        <translation>Le socket de notification ne peut pas être ouvert&#xa0;: %1. Le service continue, mais systemd n&apos;en reçoit aucun état.</translation>
    </message>
    <message>
        <source>NOTIFY_SOCKET is &quot;%1&quot;, neither an absolute path nor an abstract socket (@name). The service continues, but systemd gets no status from it.</source>
        <translation>NOTIFY_SOCKET vaut «&#xa0;%1&#xa0;», qui n&apos;est ni un chemin absolu ni un socket abstrait (@nom). Le service continue, mais systemd n&apos;en est pas averti.</translation>
    </message>
    <message>
        <source>NOTIFY_SOCKET has %1 characters; the limit is %2. The service continues, but systemd gets no status from it.</source>
        <translation>NOTIFY_SOCKET compte %1 caractères, pour un maximum de %2. Le service continue, mais systemd n&apos;en est pas averti.</translation>
    </message>
    <message>
        <source>Descriptor %1 could not be sent to systemd: %2.</source>
        <translation>Le descripteur %1 ne peut pas être remis à systemd&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Sending to NOTIFY_SOCKET failed: %1. The service continues; further failures are not logged.</source>
        <translation>L&apos;envoi à NOTIFY_SOCKET a échoué&#xa0;: %1. Le service continue&#xa0;; les échecs suivants ne sont pas journalisés.</translation>
    </message>
    <message>
        <source>The service control manager runs one service per process, and this process already has one.</source>
        <translation>Pour le Gestionnaire de contrôle des services, un processus est un seul service, et celui-ci a déjà son objet Service.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ConsoleBackend</name>
    <message>
        <source>the service does not accept it</source>
        <translation>le service ne l&apos;accepte pas</translation>
    </message>
    <message>
        <source>the service cannot accept it in its current state; try again when the state has settled</source>
        <translation>impossible dans cet état&#xa0;; réessayez une fois la transition terminée</translation>
    </message>
    <message>
        <source>the service is stopped</source>
        <translation>le service est arrêté</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erreur %1</translation>
    </message>
    <message>
        <source>A console serves one service at a time; &quot;%1&quot; needs another backend.</source>
        <translation>Une console ne sert qu&apos;un service à la fois&#xa0;; «&#xa0;%1&#xa0;» a besoin d&apos;un autre backend.</translation>
    </message>
    <message>
        <source>Commands: pause, continue, reload, shutdown [ms], user N (128 to 255), status, stop, help. Ctrl+C stops.</source>
        <translation>Commandes&#xa0;: pause, continue, reload, shutdown [ms], user N (128 à 255), status, stop, help. Ctrl+C arrête le service.</translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <translation>%1 a été refusé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not stopped %1 ms after the shutdown: the system would end the process now.</source>
        <translation>Le service n&apos;est pas arrêté %1 ms après shutdown&#xa0;: le système mettrait maintenant fin au processus.</translation>
    </message>
    <message>
        <source>Stopped with error %1, service exit code %2.</source>
        <translation>Arrêté avec l&apos;erreur %1, code de sortie du service %2.</translation>
    </message>
    <message>
        <source>%1, check point %2, wait hint %3 ms, accepts: %4</source>
        <translation>%1, point de contrôle %2, indication d&apos;attente %3 ms, accepte&#xa0;: %4</translation>
    </message>
    <message>
        <source>End of input: no more commands. The service continues; Ctrl+C stops it.</source>
        <translation>Fin de l&apos;entrée&#xa0;: plus aucune commande. Le service continue&#xa0;; Ctrl+C l&apos;arrête.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Type help for a list of commands.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une commande. Tapez help pour afficher celles qui existent.</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;. Type shutdown, optionally followed by a time in milliseconds.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une durée. Tapez shutdown, suivi si vous le souhaitez d&apos;un nombre de millisecondes.</translation>
    </message>
    <message>
        <source>Invalid user control &quot;%1&quot;. Type user followed by a number from 128 to 255.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un code de contrôle défini par l&apos;utilisateur. Tapez user et un nombre de 128 à 255.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::EmbeddedBackend</name>
    <message>
        <source>This EmbeddedManager already has a service; &quot;%1&quot; needs an EmbeddedManager of its own.</source>
        <translation>Cet EmbeddedManager a déjà un service&#xa0;; «&#xa0;%1&#xa0;» a besoin du sien.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::Service</name>
    <message>
        <source>The service has no name. Give it a name of 1 to %1 characters.</source>
        <translation>Le service n&apos;a pas de nom. Donnez-lui-en un de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; has %2 characters. Shorten it to at most %3.</source>
        <translation>Le nom de service «&#xa0;%1...&#xa0;» compte %2 caractères. Ramenez-le à %3 au maximum.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; must be created and started in the application&apos;s thread, after the QCoreApplication.</source>
        <translation>Le service «&#xa0;%1&#xa0;» doit être créé et démarré dans le thread de l&apos;application, après QCoreApplication.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has already been started. Create another Service to run it again.</source>
        <translation>Le service «&#xa0;%1&#xa0;» a déjà été démarré. Créez un autre objet Service pour l&apos;exécuter de nouveau.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; was given a null pointer as its backend.</source>
        <translation>Le service «&#xa0;%1&#xa0;» n&apos;a reçu aucun backend (pointeur nul).</translation>
    </message>
    <message>
        <source>nextState(%1): a wait hint cannot be negative; the default is used.</source>
        <translation>nextState(%1)&#xa0;: une indication d&apos;attente ne peut pas être négative&#xa0;; la valeur par défaut s&apos;applique.</translation>
    </message>
    <message>
        <source>stop() was called before start() of the service &quot;%1&quot;; there is nothing to stop.</source>
        <translation>stop() a été appelé avant start() du service «&#xa0;%1&#xa0;»&#xa0;; il n&apos;y a rien à arrêter.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; failed with code %2.</source>
        <translation>Le service «&#xa0;%1&#xa0;» a échoué avec le code %2.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; failed with code %2: %3</source>
        <translation>Le service «&#xa0;%1&#xa0;» a échoué avec le code %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>poll() was called before start() of the service &quot;%1&quot;.</source>
        <translation>poll() a été appelé avant start() du service «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>pollInterval %1: an interval cannot be negative; it stays %2 ms.</source>
        <translation>pollInterval %1&#xa0;: un intervalle ne peut pas être négatif&#xa0;; il reste à %2 ms.</translation>
    </message>
    <message>
        <source>waitHint %1: a wait hint cannot be negative; it stays %2 ms.</source>
        <translation>waitHint %1&#xa0;: une indication d&apos;attente ne peut pas être négative&#xa0;; elle reste à %2 ms.</translation>
    </message>
    <message>
        <source>refuse(): the service &quot;%1&quot; is not reloading its settings; nothing was refused.</source>
        <translation>refuse() : le service « %1 » n&apos;est pas en train de relire sa configuration ; rien n&apos;a été refusé.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; did not accept its new settings: %2</source>
        <translation>Le service « %1 » n&apos;a pas pris sa nouvelle configuration : %2</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a slash or a backslash. Choose a name without one.</source>
        <translation>Le nom de service «&#xa0;%1&#xa0;» contient une barre oblique ou une barre oblique inverse. Choisissez un nom qui n&apos;en contient pas.</translation>
    </message>
    <message>
        <source>The backend &quot;%1&quot; cannot start the service &quot;%2&quot;.</source>
        <translation>Le backend «&#xa0;%1&#xa0;» ne peut pas démarrer le service «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>nextState() was called before start() of the service &quot;%1&quot;; nothing was advanced.</source>
        <translation>nextState() a été appelé avant start() du service «&#xa0;%1&#xa0;»&#xa0;; l&apos;état reste inchangé.</translation>
    </message>
    <message>
        <source>requestAdditionalTime(%1): a time cannot be negative; nothing was requested.</source>
        <translation>requestAdditionalTime(%1)&#xa0;: une durée ne peut pas être négative&#xa0;; rien n&apos;a été demandé.</translation>
    </message>
    <message>
        <source>requestAdditionalTime(): the service &quot;%1&quot; is not in a pending state; nothing was requested.</source>
        <translation>requestAdditionalTime()&#xa0;: le service «&#xa0;%1&#xa0;» n&apos;est dans aucun état transitoire&#xa0;; rien n&apos;a été demandé.</translation>
    </message>
    <message>
        <source>fail() was called before start() of the service &quot;%1&quot;; no manager knows of it yet.</source>
        <translation>fail() a été appelé avant start() du service «&#xa0;%1&#xa0;»&#xa0;; aucun gestionnaire ne le connaît encore.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceCommandLine</name>
    <message>
        <source>Stops and removes the service.</source>
        <translation>Arrête et supprime le service.</translation>
    </message>
    <message>
        <source>Lists the services of the manager; the pattern may contain * and ?.</source>
        <translation>Répertorie les services du gestionnaire&#xa0;; le motif peut contenir * et&#xa0;?.</translation>
    </message>
    <message>
        <source>Runs the service in this process: under its manager, or on this console.</source>
        <translation>Exécute le service ici&#xa0;: sous son gestionnaire ou sur cette console.</translation>
    </message>
    <message>
        <source>Prints a completion script for the given shell.</source>
        <translation>Affiche un fichier de complétion pour cet interpréteur de commandes.</translation>
    </message>
    <message>
        <source>Uses the user&apos;s own services instead of the system&apos;s, as systemctl --user does.</source>
        <translation>Les services de l&apos;utilisateur au lieu de ceux de l&apos;ordinateur (systemctl --user).</translation>
    </message>
    <message>
        <source>Uses the services of another machine, specified as for OpenSCManager or systemctl -H.</source>
        <translation>Les services d&apos;un autre ordinateur, désigné comme pour OpenSCManager ou systemctl -H.</translation>
    </message>
    <message>
        <source>Shows what would change, and changes nothing.</source>
        <translation>Affiche ce qui changerait, sans rien modifier.</translation>
    </message>
    <message>
        <source>Prints one JSON object per line, for programs to read.</source>
        <translation>Pour les programmes&#xa0;: un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>Missing argument for %1: %2.</source>
        <translation>%1 attend %2.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>, process %1</source>
        <translation>, processus %1</translation>
    </message>
    <message>
        <source>, check point %1, wait hint %2 ms</source>
        <translation>, point de contrôle %1, indication d&apos;attente %2 ms</translation>
    </message>
    <message>
        <source>, service exit code %1</source>
        <translation>, code de sortie propre %1</translation>
    </message>
    <message>
        <source>, error %1</source>
        <translation>, erreur %1</translation>
    </message>
    <message>
        <source>good:   </source>
        <translation>correct&#xa0;: </translation>
    </message>
    <message>
        <source>note:   </source>
        <translation>remarque&#xa0;:</translation>
    </message>
    <message>
        <source>problem:</source>
        <translation>problème&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was changed (--dry-run).</source>
        <translation>Rien n&apos;a été modifié&#xa0;: --dry-run.</translation>
    </message>
    <message>
        <source>%1 was uninstalled.</source>
        <translation>%1 a été désinstallé.</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>%1 est en cours de démarrage</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <translation>%1 est en cours d&apos;arrêt</translation>
    </message>
    <message>
        <source>%1 has stopped.</source>
        <translation>%1 s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>%1 is pausing</source>
        <translation>%1 est en cours de suspension</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 est suspendu.</translation>
    </message>
    <message>
        <source>%1 is continuing</source>
        <translation>%1 est en cours de reprise</translation>
    </message>
    <message>
        <source>%1 [%2] check point %3</source>
        <translation>%1 [%2] point de contrôle %3</translation>
    </message>
    <message>
        <source>, up to %1 s more</source>
        <translation>, encore %1 s au plus</translation>
    </message>
    <message>
        <source>%1 was installed. Start it with: %2 start</source>
        <translation>%1 a été installé. Démarrez le service avec&#xa0;: %2 start</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION...]</source>
        <translation>Utilisation : %1 COMMANDE [OPTION...]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes :</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <source>Try &quot;%1 help&quot;.</source>
        <translation>Essayez « %1 help ».</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>Commande inconnue « %1 ». Vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>, restarts in %1 s</source>
        <translation>, redémarre dans %1 s</translation>
    </message>
    <message>
        <source>, restarts so far: %1</source>
        <translation>, redémarrages jusqu&apos;ici : %1</translation>
    </message>
    <message>
        <source>Unknown shell &quot;%1&quot;: completion supports bash and zsh.</source>
        <translation>Il n&apos;existe pas de complétion pour «&#xa0;%1&#xa0;»&#xa0;: choisissez bash ou zsh.</translation>
    </message>
    <message>
        <source>Installs the service to run with these arguments, or changes it in place.</source>
        <translation>Installe le service ou modifie celui qui est installé&#xa0;; les arguments sont ceux avec lesquels il s&apos;exécute.</translation>
    </message>
    <message>
        <source>Starts the service and waits until it is running.</source>
        <translation>Démarre le service et attend qu&apos;il soit en cours d&apos;exécution.</translation>
    </message>
    <message>
        <source>Stops the service and waits until it is stopped.</source>
        <translation>Arrête le service et attend qu&apos;il soit arrêté.</translation>
    </message>
    <message>
        <source>Restarts the service, or starts it if it is stopped.</source>
        <translation>Arrête le service s&apos;il est en cours d&apos;exécution, puis le démarre.</translation>
    </message>
    <message>
        <source>Pauses the service.</source>
        <translation>Suspend le service.</translation>
    </message>
    <message>
        <source>Continues the paused service.</source>
        <translation>Reprend le service après une pause.</translation>
    </message>
    <message>
        <source>Makes the service reload its settings.</source>
        <translation>Demande au service de relire ses paramètres.</translation>
    </message>
    <message>
        <source>Shows the state of the service.</source>
        <translation>Affiche l&apos;état du service.</translation>
    </message>
    <message>
        <source>Sends the service a user-defined control, 128 to 255.</source>
        <translation>Envoie au service un code de contrôle défini par l&apos;utilisateur, de 128 à 255.</translation>
    </message>
    <message>
        <source>Checks the installed service for problems.</source>
        <translation>Recherche ce qui ne va pas dans l&apos;installation du service.</translation>
    </message>
    <message>
        <source>Lists the commands, or describes one.</source>
        <translation>Liste les commandes ou en explique une.</translation>
    </message>
    <message>
        <source>How long to wait at most; by default as long as the wait hints of the service allow.</source>
        <translation>Durée d&apos;attente maximale&#xa0;; sans cette option, celle que demande le service.</translation>
    </message>
    <message>
        <source>Returns as soon as the manager has accepted the request.</source>
        <translation>Rend la main dès que le gestionnaire a accepté la demande.</translation>
    </message>
    <message>
        <source>Shows each change, until interrupted.</source>
        <translation>Signale en continu chaque changement, jusqu&apos;à interruption.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot; for %2.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop pour %2.</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;: --timeout takes a number of seconds.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une durée&#xa0;: --timeout attend des secondes.</translation>
    </message>
    <message>
        <source>Unknown option %2 for %1.</source>
        <translation>%1 n&apos;a pas d&apos;option %2.</translation>
    </message>
    <message>
        <source>Unknown option %2 for %1; &quot;%3 %1 -- %2&quot; passes it to the service.</source>
        <translation>%1 n&apos;a pas d&apos;option %2 ; « %3 %1 -- %2 » la transmet au service.</translation>
    </message>
    <message>
        <source>%1 was changed. Settings that are read at startup take effect after a restart.</source>
        <translation>%1 a été modifié. Ce que le service lit au démarrage ne prend effet qu&apos;après son redémarrage.</translation>
    </message>
    <message>
        <source>%1 is already installed with these settings.</source>
        <translation>%1 est déjà installé exactement ainsi.</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>%1 est en cours d&apos;exécution.</translation>
    </message>
    <message>
        <source>%1 was reloaded.</source>
        <translation>%1 a été rechargé.</translation>
    </message>
    <message>
        <source>Invalid control &quot;%1&quot;: user-defined controls are 128 to 255.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un code de contrôle défini par l&apos;utilisateur&#xa0;: ceux-ci vont de 128 à 255.</translation>
    </message>
    <message>
        <source>Control %2 was sent to %1.</source>
        <translation>Le contrôle %2 a été envoyé à %1.</translation>
    </message>
    <message>
        <source>Shows what the service has logged.</source>
        <translation>Affiche ce que le service a journalisé.</translation>
    </message>
    <message>
        <source>How many of the newest messages to show; by default 100, or all with --since.</source>
        <translation>Nombre de messages les plus récents&#xa0;; sans cette option, 100, ou tous avec --since.</translation>
    </message>
    <message>
        <source>Keeps showing new messages, until interrupted.</source>
        <translation>Affiche en continu chaque nouveau message, jusqu&apos;à interruption.</translation>
    </message>
    <message>
        <source>Shows messages since that time: 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30, or 90m for 90 minutes ago.</source>
        <translation>Messages à partir de ce moment&#xa0;: 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30 ou 90m pour il y a 90 minutes.</translation>
    </message>
    <message>
        <source>The least severe level to show: debug, info, warning, critical or fatal.</source>
        <translation>Le niveau le moins grave&#xa0;: debug, info, warning, critical ou fatal.</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;: --since takes 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30, or 90m for 90 minutes ago (s, m, h, d).</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date ou une heure&#xa0;: --since attend 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30 ou 90m pour il y a 90 minutes (s, m, h, d).</translation>
    </message>
    <message>
        <source>Invalid number &quot;%1&quot;: -n takes the number of messages to show.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre valide&#xa0;: -n attend le nombre de messages à afficher.</translation>
    </message>
    <message>
        <source>Unknown level &quot;%1&quot;: use debug, info, warning, critical or fatal.</source>
        <translation>Niveau inconnu «&#xa0;%1&#xa0;»&#xa0;: choisissez debug, info, warning, critical ou fatal.</translation>
    </message>
    <message>
        <source>No service manager on this system keeps a log of %1.</source>
        <translation>Aucun gestionnaire de services ne tient ici de journal de %1.</translation>
    </message>
    <message>
        <source>You do not have permission to read the journal of %1. Run this as root (sudo), or become a member of the group systemd-journal: run &quot;sudo usermod -aG systemd-journal $USER&quot;, and log in again.</source>
        <translation>Vous n&apos;êtes pas autorisé à lire le journal de %1. Exécutez cette commande en tant que root (sudo) ou devenez membre du groupe systemd-journal&#xa0;: sudo usermod -aG systemd-journal $USER, puis rouvrez votre session.</translation>
    </message>
    <message>
        <source>There is no journal on this machine: systemd-journald is not running, or is configured to store nothing.</source>
        <translation>Il n&apos;y a pas de journal sur cet ordinateur&#xa0;: systemd-journald n&apos;est pas en cours d&apos;exécution ou est configuré pour ne rien conserver.</translation>
    </message>
    <message>
        <source>The journal cannot be read: journalctl, which comes with systemd, could not be run (%1).</source>
        <translation>Le journal ne peut pas être lu&#xa0;: journalctl, fourni avec systemd, n&apos;a pas pu être exécuté (%1).</translation>
    </message>
    <message>
        <source>journalctl failed: %1</source>
        <translation>journalctl a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>You do not have permission to read the Event Log. Run this as administrator, or as a member of the group Event Log Readers.</source>
        <translation>Vous n&apos;êtes pas autorisé à lire le journal des événements. Exécutez cette commande en tant qu&apos;administrateur ou en tant que membre du groupe «&#xa0;Lecteurs des journaux d&apos;événements&#xa0;».</translation>
    </message>
    <message>
        <source>The Event Log cannot be read: %1.</source>
        <translation>Le journal des événements ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The thread that connects to the service manager cannot be started. End other programs, or raise the limit on processes (TasksMax=, ulimit -u).</source>
        <translation>Aucun thread ne peut être démarré pour joindre le gestionnaire de services. Fermez d&apos;autres programmes ou relevez la limite du nombre de processus (TasksMax=, ulimit -u).</translation>
    </message>
    <message>
        <source>You do not have permission to read the log file %1. Run this as administrator (sudo), or as a user with the right to read it.</source>
        <translation>Vous n’avez pas le droit de lire le fichier journal %1. Exécutez ceci en tant qu’administrateur (sudo), ou en tant qu’utilisateur qui a le droit de le lire.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be read: %2.</source>
        <translation>Le fichier journal %1 ne peut pas être lu : %2.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceControllerPrivate</name>
    <message>
        <source>&quot;%1&quot;, the program of %2, is not an absolute path. Specify the full path of the program.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un chemin absolu, et %2 doit l&apos;exécuter. Indiquez le programme avec son chemin complet.</translation>
    </message>
    <message>
        <source>%1, the program of %2, does not exist or is not executable. Specify the path of the installed program.</source>
        <translation>%1, que %2 doit exécuter, est introuvable ou n&apos;est pas un programme. Indiquez le programme qui a été installé.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceLog</name>
    <message>
        <source>The log file has no valid path: specify one.</source>
        <translation>Le fichier journal n&apos;a pas de chemin valide&#xa0;: indiquez-en un.</translation>
    </message>
    <message>
        <source>The log file %1 cannot have a maximum size of %2 bytes: the minimum is %3.</source>
        <translation>Le fichier journal %1 ne peut pas avoir une taille maximale de %2 octets&#xa0;: le minimum est %3.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be limited to %2 files: the minimum is 1.</source>
        <translation>Le fichier journal %1 ne peut pas être limité à %2 fichiers&#xa0;: le minimum est 1.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be opened: %2.</source>
        <translation>Le fichier journal %1 ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Messages missing here: %1.</source>
        <translation>Messages manquants ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The log file %1 can be written again. Messages missing from it: %2.</source>
        <translation>L&apos;écriture du fichier journal %1 a repris. Messages qui y manquent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2. Messages will be missing from it until it can.</source>
        <translation>Le fichier journal %1 ne peut pas être écrit&#xa0;: %2. D&apos;ici là, des messages y manqueront.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be rotated: %2. It will keep growing until it can.</source>
        <translation>La rotation du fichier journal %1 est impossible&#xa0;: %2. Il grandira tant qu&apos;elle le restera.</translation>
    </message>
    <message>
        <source>other programs keep replacing it</source>
        <translation>d&apos;autres programmes le remplacent sans cesse</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>c&apos;est un lien symbolique</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c&apos;est un dossier</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>another user may have put it there</source>
        <translation>un autre utilisateur a pu l&apos;y placer</translation>
    </message>
    <message>
        <source>The log file %1 is not written: another ServiceLog was created first.</source>
        <translation>Le fichier journal %1 n&apos;est pas écrit&#xa0;: un autre ServiceLog a été créé auparavant.</translation>
    </message>
    <message>
        <source>The log file %1 is already being written.</source>
        <translation>Le fichier journal %1 est déjà en cours d&apos;écriture.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceManager</name>
    <message>
        <source>Access to %1 was denied. Run this as administrator, or as root (sudo).</source>
        <translation>L&apos;accès à %1 a été refusé. Exécutez cette commande en tant qu&apos;administrateur ou que root (sudo).</translation>
    </message>
    <message>
        <source>Other running services depend on %1. Stop those first.</source>
        <translation>D&apos;autres services en cours d&apos;exécution dépendent de %1. Arrêtez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 does not accept that control: its program does not support it, or is not ready for it yet.</source>
        <translation>%1 n&apos;accepte pas ce code de contrôle&#xa0;: le service n&apos;est pas programmé pour cela ou n&apos;est pas encore à l&apos;écoute.</translation>
    </message>
    <message>
        <source>The program of %1 was started but did not report as a service in time. It may have exited at once (run it on a console), lack a DLL, or do slow work before it starts the service.</source>
        <translation>Le programme de %1 a été démarré mais ne s&apos;est pas signalé à temps comme service. Il s&apos;est peut-être terminé aussitôt (exécutez-le sur une console), il lui manque une DLL, ou il effectue de longs traitements avant de démarrer le service.</translation>
    </message>
    <message>
        <source>The service manager is busy with its database. Try again in a moment.</source>
        <translation>Le gestionnaire de services est occupé avec sa base de données. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 is already running. To start it again, restart it.</source>
        <translation>%1 est déjà en cours d&apos;exécution. Pour le démarrer à nouveau, redémarrez-le.</translation>
    </message>
    <message>
        <source>The account specified for %1 does not exist. Write it as DOMAIN\user or .\user.</source>
        <translation>Le compte sous lequel %1 doit s&apos;exécuter n&apos;existe pas. Indiquez-le sous la forme DOMAINE\utilisateur ou .\utilisateur.</translation>
    </message>
    <message>
        <source>%1 is disabled. Install it with another start mode, or enable it.</source>
        <translation>%1 est désactivé. Installez le service avec un autre type de démarrage ou activez-le.</translation>
    </message>
    <message>
        <source>%1 cannot accept that control in its current state. Wait until it is running.</source>
        <translation>%1 ne peut pas accepter ce code de contrôle dans son état actuel. Attendez que le service soit en cours d&apos;exécution.</translation>
    </message>
    <message>
        <source>%1 is not running. Start it first.</source>
        <translation>%1 n&apos;est pas en cours d&apos;exécution. Démarrez d&apos;abord le service.</translation>
    </message>
    <message>
        <source>The process of %1 ended unexpectedly: it crashed or was killed. Read its log.</source>
        <translation>Le processus de %1 s&apos;est terminé de façon inattendue&#xa0;: il a été interrompu par une erreur fatale ou tué. Consultez le journal du service.</translation>
    </message>
    <message>
        <source>A service that %1 depends on could not be started. Start that one by itself to see why.</source>
        <translation>Un service dont dépend %1 n&apos;a pas pu être démarré. Démarrez-le séparément pour en connaître la cause.</translation>
    </message>
    <message>
        <source>The account of %1 could not log on. Its password may be wrong or have changed, or it lacks the right to log on as a service; install the service again with the correct account and password.</source>
        <translation>Le compte de %1 n&apos;a pas pu ouvrir de session. Son mot de passe est peut-être incorrect ou a changé, ou il lui manque le droit «&#xa0;Ouvrir une session en tant que service&#xa0;»&#xa0;; réinstallez le service avec les bons identifiants.</translation>
    </message>
    <message>
        <source>%1 is marked for deletion and will be deleted when the last program that has it open closes it. Close the Services window, Task Manager and the like, and try again.</source>
        <translation>%1 est en cours de suppression et disparaîtra lorsque le dernier programme qui le tient ouvert l&apos;aura fermé. Fermez la fenêtre «&#xa0;Services&#xa0;», le Gestionnaire des tâches et les programmes semblables, puis réessayez.</translation>
    </message>
    <message>
        <source>A service named %1 already exists. Reconfigure it, or uninstall it first.</source>
        <translation>Il y a déjà un service %1. Reconfigurez-le ou désinstallez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 is being changed by another program at the same time. Try again.</source>
        <translation>%1 est modifié par d&apos;autres au même moment. Réessayez.</translation>
    </message>
    <message>
        <source>%1 has not been started since the system booted.</source>
        <translation>%1 n&apos;a jamais été démarré depuis le démarrage du système.</translation>
    </message>
    <message>
        <source>The machine of %1 does not respond. Check its name, that it is running, and that its firewall lets you in.</source>
        <translation>L&apos;ordinateur de %1 ne répond pas. Vérifiez son nom, qu&apos;il est allumé et que son pare-feu vous laisse passer.</translation>
    </message>
    <message>
        <source>%1: the service manager returned error %2: %3.</source>
        <translation>%1&#xa0;: le gestionnaire de services a répondu par l&apos;erreur %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The program of %1 is not where it was when the service was installed. Put it back there, or install the service again.</source>
        <translation>Le programme de %1 n&apos;est plus là où il se trouvait lors de l&apos;installation du service. Remettez-le à cet emplacement ou réinstallez le service.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Make sure that you own the folder, and try again.</source>
        <translation>%1 n&apos;a pas pu être écrit&#xa0;: %2. Assurez-vous que le dossier vous appartient, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Run this as root (sudo), or install %3 as a user service (--user).</source>
        <translation>%1 n&apos;a pas pu être écrit&#xa0;: %2. Exécutez cette commande en tant que root (sudo) ou faites de %3 un service utilisateur (--user).</translation>
    </message>
    <message>
        <source>Another program has held the installation lock %1 for a long time. End that program, or try again when it has ended; nothing was changed.</source>
        <translation>Un autre programme détient depuis longtemps %1, le verrou des installations. Arrêtez-le ou réessayez quand il sera terminé&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>systemd on %1 cannot be reached (%2). &quot;ssh %1 systemctl&quot; has to work without a password.</source>
        <translation>systemd est injoignable sur %1 (%2). «&#xa0;ssh %1 systemctl&#xa0;» doit fonctionner sans mot de passe.</translation>
    </message>
    <message>
        <source>Your systemd user manager cannot be reached (%1). Log in directly instead of switching users with su or sudo, which leave XDG_RUNTIME_DIR unset.</source>
        <translation>Votre propre gestionnaire systemd est injoignable (%1). Ouvrez directement une session plutôt que de changer d&apos;utilisateur avec su ou sudo, qui ne définissent pas XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>%1 is disabled: its unit is masked. Install it with another start mode, or run &quot;systemctl unmask %2&quot;.</source>
        <translation>%1 est désactivé&#xa0;: son unité est masquée. Installez le service avec un autre type de démarrage ou exécutez «&#xa0;systemctl unmask %2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot be reloaded: its unit has no ExecReload=. Restart it instead.</source>
        <translation>%1 ne peut pas relire ses paramètres&#xa0;: son unité n&apos;a pas d&apos;ExecReload=. Redémarrez plutôt le service.</translation>
    </message>
    <message>
        <source>The unit of %1 contains an error, so systemd does not run it. &quot;systemd-analyze verify %2&quot; shows the error.</source>
        <translation>L&apos;unité de %1 contient une erreur, de sorte que systemd ne l&apos;exécute pas. «&#xa0;systemd-analyze verify %2&#xa0;» l&apos;indique.</translation>
    </message>
    <message>
        <source>systemd refused the request for %1: %2</source>
        <translation>systemd a refusé cette opération pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>systemd-analyze, which is needed to install %1, could not be run: %2. Install systemd, and make sure that its programs are in PATH.</source>
        <translation>systemd-analyze, nécessaire pour installer %1, n&apos;a pas pu être exécuté&#xa0;: %2. Installez systemd et assurez-vous que ses programmes se trouvent dans PATH.</translation>
    </message>
    <message>
        <source>%1 cannot be installed on %2 from here, because its unit files have to be written on that machine. Log in to it, and install the service there.</source>
        <translation>%1 ne peut pas être installé sur %2 depuis cet ordinateur, car ses fichiers d&apos;unité s&apos;écrivent là-bas. Ouvrez une session sur cet autre ordinateur et faites-le à partir de celui-ci.</translation>
    </message>
    <message>
        <source>A service named %1 exists that QtDaemon did not install: %2. Choose another name, or remove that service the way it was installed.</source>
        <translation>Il existe un service %1 que QtDaemon n&apos;a pas écrit&#xa0;: %2. Choisissez un autre nom ou supprimez ce service de la façon dont il a été installé.</translation>
    </message>
    <message>
        <source>%1 could not be started: its working directory cannot be entered. Create it, or give the service&apos;s account access to it (200/CHDIR).</source>
        <translation>%1 n&apos;a pas pu être démarré&#xa0;: son répertoire de travail est inaccessible. Créez-le ou donnez-en l&apos;accès au compte du service (200/CHDIR).</translation>
    </message>
    <message>
        <source>%1 could not be started: %2 does not exist, is not a program, or may not be run by the service&apos;s account (203/EXEC).</source>
        <translation>%1 n&apos;a pas pu être démarré&#xa0;: %2 est introuvable, n&apos;est pas un programme ou ne peut pas être exécuté par le compte du service (203/EXEC).</translation>
    </message>
    <message>
        <source>%1 could not be started: its group does not exist. Create it, or install the service with another account (216/GROUP).</source>
        <translation>%1 n&apos;a pas pu être démarré&#xa0;: son groupe n&apos;existe pas. Créez-le ou installez le service avec un autre compte (216/GROUP).</translation>
    </message>
    <message>
        <source>%1 could not be started: its account does not exist. Create it, or install the service with another one (217/USER).</source>
        <translation>%1 n&apos;a pas pu être démarré&#xa0;: son compte n&apos;existe pas. Créez-le ou installez le service avec un autre (217/USER).</translation>
    </message>
    <message>
        <source>%1 could not be started: its sandbox cannot be set up. A path in its unit (in ReadWritePaths= or the like) may be missing, or the kernel or the container forbids namespaces (226/NAMESPACE).</source>
        <translation>%1 n&apos;a pas pu être démarré&#xa0;: son bac à sable ne peut pas être mis en place. Un chemin indiqué par son unité (dans ReadWritePaths= et similaires) est peut-être absent, ou le noyau ou le conteneur interdit les espaces de noms (226/NAMESPACE).</translation>
    </message>
    <message>
        <source>%1 could not be started: its folder for state, cache or logs cannot be created (%2).</source>
        <translation>%1 n&apos;a pas pu être démarré&#xa0;: son dossier d&apos;état, de cache ou de journaux ne peut pas être créé (%2).</translation>
    </message>
    <message>
        <source>%1 could not be started: systemd failed to set up its process (status %2, see systemd.exec(5)).</source>
        <translation>%1 n&apos;a pas pu être démarré&#xa0;: systemd n&apos;est pas parvenu à préparer son processus, code d&apos;état %2 de systemd.exec(5).</translation>
    </message>
    <message>
        <source>%1 hung: its event loop gave no sign of life within WatchdogSec=, and systemd terminated it. Read its log.</source>
        <translation>%1 s&apos;est bloqué&#xa0;: sa boucle d&apos;événements n&apos;a donné aucun signe de vie dans le délai WatchdogSec=, et systemd y a mis fin. Consultez le journal du service.</translation>
    </message>
    <message>
        <source>%1 was killed because memory ran out. Give the machine more memory, or raise MemoryMax= in the unit.</source>
        <translation>%1 a été interrompu faute de mémoire. Ajoutez de la mémoire à l&apos;ordinateur ou donnez à l&apos;unité un MemoryMax= adapté.</translation>
    </message>
    <message>
        <source>%1 failed too often in a short time, and systemd no longer starts it. Fix the cause, then run &quot;systemctl reset-failed&quot; for it.</source>
        <translation>%1 a échoué trop souvent en peu de temps, et systemd ne le démarre plus. Corrigez la cause, puis exécutez «&#xa0;systemctl reset-failed&#xa0;» pour ce service.</translation>
    </message>
    <message>
        <source>%1 could not be started: a command that its unit runs first (ExecStartPre=, ExecCondition=) did not succeed. Read its log.</source>
        <translation>%1 n&apos;a pas pu être démarré&#xa0;: ce que son unité exécute auparavant (ExecStartPre=, ExecCondition=) a échoué. Consultez le journal du service.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a colon, and systemd-analyze cannot verify a unit with such a name. Choose a name without one.</source>
        <translation>Le nom de service «&#xa0;%1&#xa0;» contient un deux-points, et systemd-analyze ne peut pas vérifier une unité portant un tel nom. Choisissez un nom qui n&apos;en contient pas.</translation>
    </message>
    <message>
        <source>%1 is to be started by a socket, but has no socket to listen on. Add one to listenStreams.</source>
        <translation>%1 doit être démarré par un socket, mais n&apos;en a aucun à écouter. Indiquez-en un dans listenStreams.</translation>
    </message>
    <message>
        <source>%1 is to be a user service, which runs as that user and not as %2. Omit the account, or install it as a system service.</source>
        <translation>%1 doit être un service utilisateur, qui s&apos;exécute sous cet utilisateur et non sous %2. N&apos;indiquez pas de compte ou installez le service pour le système.</translation>
    </message>
    <message>
        <source>The environment of %1 is stored in the registry of its machine, which cannot be accessed from here. Install the service on that machine, or without an environment.</source>
        <translation>L&apos;environnement de %1 se trouve dans le Registre de son ordinateur, inaccessible d&apos;ici. Installez le service depuis cet ordinateur ou sans environnement.</translation>
    </message>
    <message>
        <source>%1 cannot have an environment variable without a name, or with a null character: &quot;%2&quot;. Remove it.</source>
        <translation>%1 ne peut pas avoir de variable d&apos;environnement sans nom ou contenant un caractère nul&#xa0;: «&#xa0;%2&#xa0;». Ne l&apos;indiquez pas.</translation>
    </message>
    <message>
        <source>The path of the program is quoted.</source>
        <translation>Le chemin du programme est entre guillemets.</translation>
    </message>
    <message>
        <source>The path of the program has no spaces.</source>
        <translation>Le chemin du programme ne contient pas d&apos;espaces.</translation>
    </message>
    <message>
        <source>The path %1 contains spaces and is not quoted: Windows runs %2.exe instead if it exists, whoever created it. Install the service again.</source>
        <translation>Le chemin %1 contient des espaces et n&apos;est pas entre guillemets&#xa0;: Windows risque d&apos;exécuter %2.exe à la place, et quiconque peut y déposer un tel fichier peut en profiter. Réinstallez le service.</translation>
    </message>
    <message>
        <source>The program uses %1, but its plug-ins are missing: there is no folder %2 next to the program. Run windeployqt.</source>
        <translation>Le programme utilise %1, dont les plug-ins sont absents&#xa0;: il n&apos;y a pas de dossier %2 à côté du programme. Exécutez windeployqt.</translation>
    </message>
    <message>
        <source>The program %1 is missing. Put it back, or install the service again.</source>
        <translation>Le programme %1 est introuvable. Remettez-le à cet emplacement ou réinstallez le service.</translation>
    </message>
    <message>
        <source>The program needs %1, which is neither next to it nor part of Windows, so it cannot start (error 1053). Put the DLL next to the program; windeployqt does that for Qt&apos;s DLLs.</source>
        <translation>Le programme a besoin de %1, qui ne se trouve pas à côté de lui et ne fait pas partie de Windows&#xa0;: il ne peut pas démarrer (erreur 1053). Placez ce fichier à côté du programme&#xa0;; windeployqt s&apos;en charge pour ceux de Qt.</translation>
    </message>
    <message>
        <source>The program and every DLL that it needs are present.</source>
        <translation>Le programme et toutes les DLL dont il a besoin sont présents.</translation>
    </message>
    <message>
        <source>It runs as LocalSystem, which may do anything on this machine. Unless it needs that, install it with the account LocalService.</source>
        <translation>Le service s&apos;exécute sous LocalSystem, qui peut tout faire sur cet ordinateur. Sauf s&apos;il en a besoin, installez-le avec le compte LocalService.</translation>
    </message>
    <message>
        <source>The account %1 does not exist, so it cannot log on (error 1069). Install the service with another one.</source>
        <translation>Le compte %1 n&apos;existe pas&#xa0;: il ne peut pas ouvrir de session (erreur 1069). Installez le service avec un autre.</translation>
    </message>
    <message>
        <source>The account %1 itself does not have the right to log on as a service (error 1069). Unless it has that right from a group, grant it: secpol.msc, Local Policies, User Rights Assignment.</source>
        <translation>Le compte %1 lui-même n&apos;a pas le droit «&#xa0;Ouvrir une session en tant que service&#xa0;» (erreur 1069). S&apos;il ne l&apos;obtient pas d&apos;un groupe, accordez-le-lui&#xa0;: secpol.msc, Stratégies locales, Attribution des droits utilisateur.</translation>
    </message>
    <message>
        <source>The account %1 may log on as a service.</source>
        <translation>Le compte %1 peut ouvrir une session en tant que service.</translation>
    </message>
    <message>
        <source>The account %1 is not permitted to read and run %2 (error 5). Grant it that right with icacls, or on the Security tab of the file&apos;s properties.</source>
        <translation>Le compte %1 n&apos;est pas autorisé à lire et à exécuter %2 (erreur 5). Accordez-lui ce droit&#xa0;: avec icacls ou dans l&apos;onglet «&#xa0;Sécurité&#xa0;» des propriétés du fichier.</translation>
    </message>
    <message>
        <source>It is not restarted after a failure. Install it with restart delays.</source>
        <translation>Rien ne redémarre le service après un échec. Installez-le avec des délais de redémarrage.</translation>
    </message>
    <message>
        <source>It is restarted after a crash, but not when it stops with an error: its failure actions flag is not set. Install it with that flag, or run &quot;sc failureflag %1 1&quot;.</source>
        <translation>Le service est redémarré après un plantage, mais pas lorsqu&apos;il se termine lui-même par une erreur&#xa0;: son indicateur d&apos;actions en cas d&apos;échec n&apos;est pas défini. Installez-le avec cet indicateur ou exécutez «&#xa0;sc failureflag %1 1&#xa0;».</translation>
    </message>
    <message>
        <source>It is restarted after a failure.</source>
        <translation>Le service est redémarré après un échec.</translation>
    </message>
    <message>
        <source>It last ended with error %1. %2</source>
        <translation>Le service s&apos;est terminé la dernière fois avec l&apos;erreur %1. %2</translation>
    </message>
    <message>
        <source>Windows has no user service manager. Omit --user: services belong to the system.</source>
        <translation>Windows n&apos;a pas de gestionnaire de services propre à un utilisateur. N&apos;utilisez pas --user&#xa0;: les services sont ceux du système.</translation>
    </message>
    <message>
        <source>Control %1 cannot be sent to %2. User-defined controls are 128 to 255.</source>
        <translation>Le code de contrôle %1 ne peut pas être envoyé à %2. Les codes de contrôle définis par l&apos;utilisateur vont de 128 à 255.</translation>
    </message>
    <message>
        <source>%1 stopped with service exit code %2. See its documentation for the meaning, and its log for the cause.</source>
        <translation>%1 s&apos;est arrêté avec son propre code de sortie %2. Sa signification se trouve dans la documentation du service, la cause dans son journal.</translation>
    </message>
    <message>
        <source>%1 stopped with service exit code %2: %3</source>
        <translation>%1 s&apos;est arrêté avec son propre code de sortie %2 : %3</translation>
    </message>
    <message>
        <source>%1 is to be a user service, which cannot have %2. Omit the capabilities, or install it as a system service.</source>
        <translation>%1 doit être le service propre d&apos;un utilisateur, qui ne peut avoir %2. Omettez les capacités, ou installez-le pour le système.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a capability of %2. Capabilities have names such as CAP_NET_BIND_SERVICE; capabilities(7) lists them.</source>
        <translation>« %1 », que %2 doit avoir, n&apos;est pas un nom de capacité. On les écrit comme CAP_NET_BIND_SERVICE ; capabilities(7) les énumère.</translation>
    </message>
    <message>
        <source>%1 is not to be restarted after exit code %2, which is not valid. Valid codes are 1 to 255.</source>
        <translation>%1 ne doit pas être redémarré après le code de sortie %2, qui n&apos;existe pas. Ils vont de 1 à 255.</translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; takes %2 characters in a unit name, and the limit is %3: anything but ASCII letters, digits and -_.@ takes four characters per byte. Shorten it.</source>
        <translation>Le nom de service « %1... » prend %2 caractères dans le nom d&apos;une unité, et %3 est le maximum : ce qui n&apos;est ni lettre, ni chiffre, ni l&apos;un de -_.@ en prend quatre par octet. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; ends with an @, which makes its unit a template that cannot run by itself. Choose a name without it, or name an instance: %1x.</source>
        <translation>Le nom de service « %1 » se termine par un @, qui fait d&apos;une unité un modèle qui ne peut s&apos;exécuter seul. Prenez un nom sans, ou nommez une instance : %1x.</translation>
    </message>
    <message>
        <source>%1, named in the arguments of %2, is hidden from the service by its sandbox: ProtectHome= hides home folders, and PrivateTmp= hides folders for temporary files. Put it elsewhere, such as in /etc or /var/lib, or add its folder to writablePaths.</source>
        <translation>%1, que nomment les arguments de %2, lui est masqué par son bac à sable : ProtectHome= masque les dossiers personnels et PrivateTmp= ceux des fichiers temporaires. Placez-le ailleurs, par exemple dans /etc ou /var/lib, ou nommez son dossier dans writablePaths.</translation>
    </message>
    <message>
        <source>%1, the program of %2, is in an AppImage that is mounted only while it runs. Install the AppImage file itself, whose path is in $APPIMAGE.</source>
        <translation>%1, que %2 doit exécuter, se trouve dans une AppImage montée seulement tant qu&apos;elle s&apos;exécute. Installez le fichier AppImage lui-même, dont le chemin est dans $APPIMAGE.</translation>
    </message>
    <message>
        <source>%1, which %2 runs whenever the system starts, is in a folder for temporary files, which gets emptied. Copy it to a permanent place, such as /usr/local or /opt, and install it from there.</source>
        <translation>%1, que %2 doit exécuter à chaque démarrage du système, se trouve dans un dossier de fichiers temporaires, qui est vidé. Placez-le là où il reste, par exemple dans /usr/local ou /opt, et installez-le de là.</translation>
    </message>
    <message>
        <source>%1 was written to %2, but systemd did not load it from there: it reads its units from %3. Set XDG_CONFIG_HOME or HOME to the value that systemd has, or run &quot;systemctl daemon-reexec&quot; if one of these folders is new, and try again; nothing was changed.</source>
        <translation>%1 a été écrit dans %2 et systemd ne l&apos;a pas chargé de là : il lit ses unités dans %3. Définissez XDG_CONFIG_HOME ou HOME comme systemd les a, ou exécutez « systemctl daemon-reexec » si l&apos;un de ces dossiers est nouveau, puis réessayez ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The display name &quot;%1&quot; is taken by the service %2. Install %3 with another display name.</source>
        <translation>Le nom d&apos;affichage « %1 » est déjà pris par le service %2. Installez %3 avec un autre nom d&apos;affichage.</translation>
    </message>
    <message>
        <source>%1, the program of %2, is in a folder that is recreated at each boot. Copy it to a permanent place, such as /usr/local or /opt, and install it from there.</source>
        <translation>%1, que %2 doit exécuter, se trouve dans un dossier que chaque démarrage recrée. Placez-le là où il reste, par exemple dans /usr/local ou /opt, et installez-le de là.</translation>
    </message>
    <message>
        <source>%1 needs %2, which the sandbox of %3 hides: ProtectHome= hides home folders, and PrivateTmp= hides folders for temporary files. Put libraries elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 a besoin de %2, que le bac à sable de %3 masque : ProtectHome= masque les dossiers personnels et PrivateTmp= ceux des fichiers temporaires. Placez les bibliothèques ailleurs, par exemple dans /usr/local ou /opt.</translation>
    </message>
    <message>
        <source>%1 was restarted, but %2, which depends on it, could not be started again: %3</source>
        <translation>%1 a été redémarré, mais %2, qui en dépend, ne s&apos;exécute pas à nouveau : %3</translation>
    </message>
    <message>
        <source>%1, the program of %2, is on a network drive, whose letter is known only to the user who connected it. Copy it to a local disk, for example to C:\Program Files, and install it from there.</source>
        <translation>%1, que %2 doit exécuter, se trouve sur un lecteur réseau, dont la lettre n&apos;est connue que de celui qui l&apos;a connecté. Placez-le sur un disque de cette machine, par exemple dans C:\Program Files, et installez-le de là.</translation>
    </message>
    <message>
        <source>%1, which %2 runs whenever the system starts, is in a folder for temporary files, which gets emptied. Copy it to a permanent place, such as C:\Program Files, and install it from there.</source>
        <translation>%1, que %2 doit exécuter à chaque démarrage du système, se trouve dans un dossier de fichiers temporaires, qui est vidé. Placez-le là où il reste, par exemple dans C:\Program Files, et installez-le de là.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which belongs to another user, as does the systemd manager there. Log in directly instead of switching users with su or sudo.</source>
        <translation>XDG_RUNTIME_DIR est %1, qui appartient à quelqu&apos;un d&apos;autre, tout comme le gestionnaire systemd qui s&apos;y trouve. Connectez-vous directement plutôt que de changer d&apos;utilisateur avec su ou sudo.</translation>
    </message>
    <message>
        <source>Others can change the contents of %1, and thereby what %2 runs. Make yourself the only one who can (chown, chmod go-w), and try again; nothing was changed.</source>
        <translation>D&apos;autres peuvent modifier le contenu de %1, et donc ce que %2 exécute. Faites qu&apos;il soit à vous seul (chown, chmod go-w), et réessayez ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a character that the unit file of %2 cannot contain, such as a line break. Remove it.</source>
        <translation>« %1 » contient un caractère que le fichier d&apos;unité de %2 ne peut pas contenir, comme un saut de ligne. Retirez-le.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid path for %2: it has to be absolute, without &quot;..&quot; and without a space at its end.</source>
        <translation>« %1 » n&apos;est pas un chemin qui peut être donné à %2 : il doit être absolu, sans « .. » ni espace à la fin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a colon and is in a folder for temporary files, from which systemd cannot make such a path available to %2. Choose another path.</source>
        <translation>« %1 » contient un deux-points et se trouve dans un dossier de fichiers temporaires, d&apos;où systemd ne peut pas donner un tel chemin à %2. Prenez-en un autre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, a dependency of %2, is not the name of a service or unit. Use a name that &quot;systemctl list-units&quot; shows; for a template, name an instance.</source>
        <translation>« %1 », dont %2 doit dépendre, n&apos;est pas le nom d&apos;un service ou d&apos;une unité. Prenez-en un que « systemctl list-units » affiche ; d&apos;un modèle, il faut une instance.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the account that %2 runs as. &quot;getent passwd&quot; lists the existing accounts.</source>
        <translation>« %1 » ne peut pas être le compte sous lequel %2 s&apos;exécute. « getent passwd » liste ceux qui existent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a variable in the environment of %2: its name may contain letters, digits and _, and must not begin with a digit.</source>
        <translation>« %1 » ne peut pas être une variable de l&apos;environnement de %2 : son nom se compose de lettres, de chiffres et de _, et ne commence pas par un chiffre.</translation>
    </message>
    <message>
        <source>%2 cannot listen on &quot;%1&quot;. Specify an absolute path, a name preceded by @, a port or address:port; see ListenStream= in systemd.socket(5).</source>
        <translation>%2 ne peut pas écouter sur « %1 ». Donnez un chemin absolu, un nom précédé de @, un port ou adresse:port ; voir ListenStream= dans systemd.socket(5).</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; is that of a unit that all QtDaemon services share. Choose another name.</source>
        <translation>Le nom de service « %1 » est celui d&apos;une unité que tous les services de QtDaemon partagent. Prenez-en un autre.</translation>
    </message>
    <message>
        <source>An administrator has masked %1: %2 is a link to /dev/null. Run &quot;systemctl unmask %3&quot; to undo that, and try again.</source>
        <translation>Un administrateur a masqué %1 : %2 est un lien vers /dev/null. « systemctl unmask %3 » annule cela ; réessayez ensuite.</translation>
    </message>
    <message>
        <source>%1, which would be the state folder of %2, already exists and belongs to %3, who would lose it. Choose another name for the service, or move that folder away.</source>
        <translation>%1, qui doit être le dossier d&apos;état de %2, existe déjà et appartient à %3, qui le perdrait. Donnez un autre nom au service, ou déplacez ce dossier.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but a user service (%3) needs an absolute path there. Log in directly instead of switching users, or set the variable.</source>
        <translation>%1 vaut « %2 », et un service personnel (%3) y a besoin d&apos;un chemin absolu. Connectez-vous directement plutôt que de changer d&apos;utilisateur, ou définissez cette variable.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs with more rights. Give it to root (chown), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 appartient à %2, qui peut le modifier, et donc ce que %3 exécute avec plus de droits. Donnez-le à root (chown), ou installez le programme ailleurs, par exemple dans /usr/local ou /opt.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; begins with an @, which a unit name cannot do. Choose a name without it.</source>
        <translation>Le nom de service « %1 » commence par un @, ce que ne fait aucun nom d&apos;unité. Choisissez un nom sans.</translation>
    </message>
    <message>
        <source>The value of %1 in the environment of %2 contains a character that a unit file cannot contain, such as a line break. Remove it.</source>
        <translation>La valeur de %1 dans l&apos;environnement de %2 contient un caractère qu&apos;un fichier d&apos;unité ne peut pas contenir, comme un saut de ligne. Retirez-le.</translation>
    </message>
    <message>
        <source>%1 was not installed, because it could not be marked in the registry as a service of QtDaemon: %2. Run this as administrator; on another machine, the service Remote Registry must be running.</source>
        <translation>%1 n&apos;a pas été installé, car le registre n&apos;accepte pas la marque indiquant qu&apos;il vient de QtDaemon : %2. Faites-le en tant qu&apos;administrateur ; sur une autre machine, le service Registre à distance doit fonctionner.</translation>
    </message>
    <message>
        <source>The registry could not be read to find out whether QtDaemon installed %1: %2. Run this as administrator; on another machine, the service Remote Registry must be running.</source>
        <translation>Impossible de lire dans le registre si QtDaemon a installé %1 : %2. Faites-le en tant qu&apos;administrateur ; sur une autre machine, le service Registre à distance doit fonctionner.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs. Give it to Administrators (icacls /setowner), or install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 appartient à %2, qui peut le modifier, et donc ce que %3 exécute. Donnez-le aux administrateurs (icacls /setowner), ou installez le programme ailleurs, par exemple dans C:\Program Files.</translation>
    </message>
    <message>
        <source>%1 can change %2, and thereby what %3 runs. Remove that right (icacls, or the Security tab of its properties), or install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 peut modifier %2, et donc ce que %3 exécute. Retirez ce droit (icacls, ou la page Sécurité de ses propriétés), ou installez le programme ailleurs, par exemple dans C:\Program Files.</translation>
    </message>
    <message>
        <source>Others can change %1, and thereby what %2 runs. Remove that right (chmod go-w, setfacl), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>D&apos;autres peuvent modifier %1, et donc ce que %2 exécute. Retirez-leur ce droit (chmod go-w, setfacl), ou installez le programme ailleurs, par exemple dans /usr/local ou /opt.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs as you. Copy the program to a place where only you can change it.</source>
        <translation>%1 appartient à %2, qui peut le modifier, et donc ce que %3 exécute en votre nom. Copiez le programme là où vous seul pouvez le modifier.</translation>
    </message>
    <message>
        <source>The access rights of %1, which determine who can change what %2 runs, cannot be read: %3. Install the program elsewhere, such as in C:\Program Files.</source>
        <translation>Impossible de lire qui peut modifier %1, et donc ce que %2 exécute : %3. Installez le programme ailleurs, par exemple dans C:\Program Files.</translation>
    </message>
    <message>
        <source>The path %1 contains spaces and is not quoted: Windows would run %2 instead if it existed, and %3 can create it. Install the service again.</source>
        <translation>Le chemin %1 contient des espaces et n&apos;est pas entre guillemets : Windows exécuterait %2 à sa place s&apos;il existait, et %3 peut en placer un là. Réinstallez le service.</translation>
    </message>
    <message>
        <source>A service named %1 exists that QtDaemon did not install, or did not finish installing: it runs %2. Remove it the way it was installed or with &quot;sc delete&quot;, or choose another name.</source>
        <translation>Il existe un service %1 que QtDaemon n&apos;a pas installé, ou pas jusqu&apos;au bout : il exécute %2. Supprimez-le comme il est venu, ou avec « sc delete », ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 did not reach that state in the time given. It may still do so: query its status, or give it longer.</source>
        <translation>%1 n&apos;a pas atteint cet état dans le délai imparti. Il peut encore y parvenir&#xa0;: interrogez son état ou accordez-lui plus de temps.</translation>
    </message>
    <message>
        <source>There is no service named %1. Install it first, or find its name in the list of services.</source>
        <translation>Il n&apos;y a pas de service %1. Installez-le d&apos;abord ou cherchez son nom dans la liste des services.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, named in the arguments of %2, is a relative path, and the service looks for it in %3. Specify the full path: %4.</source>
        <translation>«&#xa0;%1&#xa0;», que nomment les arguments de %2, est un chemin relatif, et le service le cherche dans %3. Donnez le chemin complet&#xa0;: %4.</translation>
    </message>
    <message>
        <source>systemd cannot be reached: libsystemd.so.0 is missing or does not load. Install the package libsystemd0 (systemd-libs).</source>
        <translation>systemd est injoignable&#xa0;: libsystemd.so.0 est introuvable ou ne peut pas être chargé. Installez le paquet libsystemd0 (systemd-libs).</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is &quot;%1&quot;, but has to be an absolute path. Log in directly instead of switching users, or set the variable.</source>
        <translation>XDG_RUNTIME_DIR vaut «&#xa0;%1&#xa0;» et doit être un chemin absolu. Connectez-vous directement plutôt que de changer d&apos;utilisateur, ou définissez cette variable.</translation>
    </message>
    <message>
        <source>Without root privileges, systemd is reached through the D-Bus system bus, which is not available (%1). Run this with sudo, or use a user service (--user).</source>
        <translation>Sans les droits de root, on accède à systemd par le bus système D-Bus, et celui-ci n&apos;est pas disponible (%1). Exécutez cette commande avec sudo ou utilisez un service utilisateur (--user).</translation>
    </message>
    <message>
        <source>systemd cannot be reached (%1). Check with &quot;systemctl is-system-running&quot; that this machine runs it.</source>
        <translation>systemd est injoignable (%1). Vérifiez avec «&#xa0;systemctl is-system-running&#xa0;» que cet ordinateur est géré par systemd.</translation>
    </message>
    <message>
        <source>systemd refused access to %1. Run this as root with sudo, use a user service (--user), or add a polkit rule that allows it.</source>
        <translation>systemd a refusé l&apos;accès à %1. Exécutez cette commande en tant que root avec sudo, utilisez un service utilisateur (--user) ou autorisez-la par une règle polkit.</translation>
    </message>
    <message>
        <source>The reply from systemd about %1 does not have the documented form. Try again; if this persists, another program is listening in its place.</source>
        <translation>Ce que systemd a répondu au sujet de %1 n&apos;a pas la forme que donne sa documentation. Réessayez&#xa0;; si cela persiste, un autre programme écoute à sa place.</translation>
    </message>
    <message>
        <source>%1 loads %2 by its path, where others can put another library and thereby change what %3 runs. Remove that right (chown, chmod go-w, setfacl), or link the program by the library&apos;s name.</source>
        <translation>%1 charge %2 par son chemin, où d&apos;autres peuvent placer une autre bibliothèque et donc modifier ce que %3 exécute. Retirez-leur ce droit (chown, chmod go-w, setfacl), ou liez le programme par le nom de la bibliothèque.</translation>
    </message>
    <message>
        <source>The account of %1 cannot read %2, named in its arguments: %3 denies it access. Let that account read it (chgrp, chmod), or put it elsewhere, such as in /etc.</source>
        <translation>Le compte de %1 ne peut pas lire %2, que nomment ses arguments&#xa0;: %3 l&apos;en empêche. Autorisez ce compte à le lire (chgrp, chmod), ou placez-le ailleurs, par exemple dans /etc.</translation>
    </message>
    <message>
        <source>systemd does not accept the unit of %1, and nothing was changed. Correct this: %2</source>
        <translation>systemd n&apos;accepte pas l&apos;unité de %1, et rien n&apos;a été modifié. Corrigez ceci&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Correct that, and try again; nothing was changed.</source>
        <translation>%1 n&apos;a pas pu être écrit&#xa0;: %2. Corrigez la cause, puis réessayez&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 did not respond within the time that its unit allows (TimeoutStartSec=, TimeoutStopSec=), and systemd terminated it. Read its log: it hangs, or has to request more time.</source>
        <translation>%1 n&apos;a pas répondu dans le délai que lui accorde son unité (TimeoutStartSec=, TimeoutStopSec=), et systemd y a mis fin. Consultez le journal du service&#xa0;: il est bloqué ou doit demander plus de temps.</translation>
    </message>
    <message>
        <source>%1 exited before it reported that it was running. Run its program on a console to see why.</source>
        <translation>%1 s&apos;est terminé avant d&apos;avoir signalé qu&apos;il était en cours d&apos;exécution. Exécutez son programme sur une console pour en connaître la cause.</translation>
    </message>
    <message>
        <source>%1 could not be started: something that its unit requires is missing, such as an EnvironmentFile= or a folder. Read the log of systemd.</source>
        <translation>%1 n&apos;a pas pu être démarré&#xa0;: il manque à systemd un élément qu&apos;exige son unité, par exemple un EnvironmentFile= ou un dossier. Consultez le journal de systemd.</translation>
    </message>
    <message>
        <source>The registry entry for the event source of %1 could not be changed: %2. Run this as administrator.</source>
        <translation>Le registre n&apos;accepte pas la source des événements de %1&#xa0;: %2. Faites-le en tant qu&apos;administrateur.</translation>
    </message>
    <message>
        <source>Its event source was registered by another program, with the texts of %1.</source>
        <translation>Un autre programme a enregistré la source des événements du service, avec les textes de %1.</translation>
    </message>
    <message>
        <source>Its event source is not registered: the Event Viewer adds to each event that its description cannot be found. Install the service again.</source>
        <translation>La source des événements du service n&apos;est pas enregistrée&#xa0;: l&apos;Observateur d&apos;événements ajoute à chacun d&apos;eux que sa description est introuvable. Réinstallez le service.</translation>
    </message>
    <message>
        <source>The file %1, which contains the texts of its events, is missing. Put it back, or install the service again.</source>
        <translation>Le fichier %1, qui contient les textes des événements du service, est introuvable. Remettez-le à cet emplacement ou réinstallez le service.</translation>
    </message>
    <message>
        <source>The file %1 contains no texts of events. Build the program with qtdaemon_add_event_messages().</source>
        <translation>Le fichier %1 ne contient pas de textes d&apos;événements. Compilez le programme avec qtdaemon_add_event_messages().</translation>
    </message>
    <message>
        <source>Its event source is registered.</source>
        <translation>La source des événements du service est enregistrée.</translation>
    </message>
    <message>
        <source>The path %1 of the program is relative: Windows searches several folders for it, and may run another program. Install the service again.</source>
        <translation>Le chemin %1 du programme est relatif&#xa0;: Windows le cherche dans plusieurs dossiers et pourrait en exécuter un autre. Réinstallez le service.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::State</name>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>en démarrage</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>en cours d&apos;arrêt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en exécution</translation>
    </message>
    <message>
        <source>continuing</source>
        <translation>en reprise</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>en suspension</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
</context>
<context>
    <name>QtDaemon::StateWatcher</name>
    <message>
        <source>%1 stopped with exit code 0 before it reached the expected state. Read its log.</source>
        <translation>%1 s&apos;est arrêté avec le code de sortie 0 avant d&apos;atteindre l&apos;état attendu. Consultez le journal du service.</translation>
    </message>
    <message>
        <source>%1 hangs: its own wait hint of %2 ms passed without a sign of progress. Read its log; to end it, kill its process, %3.</source>
        <translation>%1 est bloqué&#xa0;: le service a laissé passer sa propre indication d&apos;attente de %2 ms sans signe de progression. Consultez son journal&#xa0;; pour y mettre fin, il faut terminer son processus, %3.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdBackend</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a stored descriptor: use 1 to 255 printable ASCII characters, without colons or spaces.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas désigner un descripteur conservé&#xa0;: choisissez de 1 à 255 caractères ASCII imprimables, sans deux-points ni espace.</translation>
    </message>
    <message>
        <source>Control %1 was refused: the service does not accept it, or cannot accept it in its current state.</source>
        <translation>Le contrôle %1 a été refusé&#xa0;: le service ne l&apos;accepte pas, ou pas dans son état actuel.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdDoctor</name>
    <message>
        <source>The unit files of %1 were changed, and systemd still uses the old ones. Run &quot;systemctl daemon-reload&quot;.</source>
        <translation>Les fichiers d&apos;unité de %1 ont été modifiés, et systemd utilise encore les anciens. Exécutez «&#xa0;systemctl daemon-reload&#xa0;».</translation>
    </message>
    <message>
        <source>%1, the program of %2, does not exist, or you cannot see it. Install it, or reconfigure the service with its new path.</source>
        <translation>%1, le programme de %2, est introuvable ou ne vous est pas visible. Installez-le ou reconfigurez le service avec son nouveau chemin.</translation>
    </message>
    <message>
        <source>%1 is not an executable program: chmod +x makes it one.</source>
        <translation>%1 n&apos;est pas un programme exécutable&#xa0;: chmod +x le rend exécutable.</translation>
    </message>
    <message>
        <source>%1 lacks libraries: %2. Install their packages, or put them where its RUNPATH points to.</source>
        <translation>Il manque des bibliothèques à %1&#xa0;: %2. Installez leurs paquets ou placez-les là où pointe le RUNPATH du programme.</translation>
    </message>
    <message>
        <source>The account %1, which %2 runs as, does not exist. Create it (useradd --system %1), or reconfigure the service with another one.</source>
        <translation>Le compte %1 sous lequel %2 doit s&apos;exécuter n&apos;existe pas. Créez-le (useradd --system %1) ou reconfigurez le service avec un autre.</translation>
    </message>
    <message>
        <source>The account of %1 can run %2.</source>
        <translation>Le compte de %1 peut exécuter %2.</translation>
    </message>
    <message>
        <source>The account of %1 cannot run %2: %3 denies it access. Give others access to it (chmod o+rx), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>Le compte de %1 ne peut pas exécuter %2&#xa0;: %3 lui barre l&apos;accès. Accordez-y aux autres le droit de lecture (chmod o+rx) ou installez le programme ailleurs, par exemple dans /usr/local ou /opt.</translation>
    </message>
    <message>
        <source>%1 is in a home folder, and ProtectHome= hides those from %2. Install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 se trouve dans un dossier personnel, et ProtectHome= masque ceux-ci à %2. Installez le programme ailleurs, par exemple dans /usr/local ou /opt.</translation>
    </message>
    <message>
        <source>%1 is in a folder for temporary files, and PrivateTmp= hides those from %2. Install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 se trouve dans un dossier de fichiers temporaires, et PrivateTmp= masque de tels dossiers à %2. Installez le programme ailleurs, par exemple dans /usr/local ou /opt.</translation>
    </message>
    <message>
        <source>%1 stays down after a failure: its unit has Restart=no. Reconfigure it with restart delays.</source>
        <translation>%1 reste arrêté après un échec&#xa0;: son unité a Restart=no. Reconfigurez le service avec des délais de redémarrage.</translation>
    </message>
    <message>
        <source>%1 is restarted %2 ms after a failure.</source>
        <translation>%1 est redémarré %2 ms après un échec.</translation>
    </message>
    <message>
        <source>%1 stays down when it exits with an error: Restart=%2 does not treat a nonzero exit code as a failure, but Restart=on-failure does.</source>
        <translation>%1 reste arrêté lorsqu&apos;il se termine par une erreur&#xa0;: pour Restart=%2, un code de sortie autre que 0 n&apos;est pas un échec. C&apos;est Restart=on-failure qui le considère comme tel.</translation>
    </message>
    <message>
        <source>The exposure level of %1 is %2 out of 10, according to systemd-analyze security.</source>
        <translation>Le niveau d&apos;exposition de %1 est de %2 sur 10, selon systemd-analyze security.</translation>
    </message>
    <message>
        <source>The exposure level of %1 is %2 out of 10: it could do a lot of harm. Reconfigure it as hardened; &quot;systemd-analyze security %3&quot; lists what it could do without.</source>
        <translation>Le niveau d&apos;exposition de %1 est de %2 sur 10&#xa0;: le service pourrait causer beaucoup de dégâts. Reconfigurez-le en mode durci&#xa0;; «&#xa0;systemd-analyze security %3&#xa0;» indique ce dont il peut se passer.</translation>
    </message>
    <message>
        <source>%1 stops when you log out. To have it run from boot on, use &quot;loginctl enable-linger&quot;.</source>
        <translation>%1 se termine lorsque vous fermez votre session. Pour qu&apos;il s&apos;exécute dès le démarrage du système&#xa0;: loginctl enable-linger.</translation>
    </message>
    <message>
        <source>The unit of %1 was made for a systemd older than 253, and newer versions may report a reload as done before it is. Install the service again on this machine, which fixes the unit in place; a unit from a package has to be built with QTDAEMON_SYSTEMD_VERSION=%2.</source>
        <translation>L&apos;unité de %1 a été faite pour un systemd antérieur à 253, et les versions plus récentes peuvent signaler un rechargement comme terminé avant qu&apos;il le soit. Installez de nouveau le service sur cette machine, ce qui corrige l&apos;unité sur place&#xa0;; une unité provenant d&apos;un paquet doit être compilée avec QTDAEMON_SYSTEMD_VERSION=%2.</translation>
    </message>
    <message>
        <source>The unit of %1 has Type=notify-reload, which systemd %2 does not support, so it ignores what the service reports. Install the service again on this machine, which fixes the unit in place; a unit from a package has to be built with QTDAEMON_SYSTEMD_VERSION=%2.</source>
        <translation>L&apos;unité de %1 contient Type=notify-reload, que systemd %2 ne connaît pas, si bien qu&apos;il ne tient pas compte de ce que le service signale. Installez de nouveau le service sur cette machine, ce qui corrige l&apos;unité sur place&#xa0;; une unité provenant d&apos;un paquet doit être compilée avec QTDAEMON_SYSTEMD_VERSION=%2.</translation>
    </message>
    <message>
        <source>systemd has restarted %1 after a failure %2 times so far. Read its log: journalctl --unit=%3.</source>
        <translation>systemd a redémarré %1 après un échec, %2 fois jusqu&apos;ici. Lisez son journal : journalctl --unit=%3.</translation>
    </message>
    <message>
        <source>The sandbox of %1 keeps it from writing to %2, named in its arguments. If it has to write there, add %3 to writablePaths, or to ReadWritePaths= in its unit.</source>
        <translation>Le bac à sable de %1 l&apos;empêche d&apos;écrire dans %2, que ses arguments nomment. S&apos;il doit y écrire, ajoutez %3 à writablePaths, ou à ReadWritePaths= de son unité.</translation>
    </message>
    <message>
        <source>%1 is also configured by drop-in files, which reconfiguring does not change: %2.</source>
        <translation>%1 est modifié par des fichiers autres que les siens, que la reconfiguration ne modifie pas&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdManager</name>
    <message>
        <source>systemd passes no arguments to a service that it starts. Put them in the installed command line of %1.</source>
        <translation>systemd ne transmet aucun argument à un service qu&apos;il démarre. Placez-les dans la ligne de commande installée de %1.</translation>
    </message>
    <message>
        <source>systemd did not start %1: its job ended with the result &quot;%2&quot;.</source>
        <translation>systemd n&apos;a pas démarré %1&#xa0;: sa tâche s&apos;est terminée avec le résultat «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>systemd has no control %1. The controls are 128 to %2, and those with a name.</source>
        <translation>systemd n&apos;a pas de code de contrôle %1. Il existe les codes 128 à %2 et ceux qui portent un nom.</translation>
    </message>
    <message>
        <source>%1 did not reload its settings: its reload ended with the result &quot;%2&quot;. Read its log.</source>
        <translation>%1 n&apos;a pas relu ses réglages : le rechargement s&apos;est terminé par « %2 ». Lisez son journal.</translation>
    </message>
    <message>
        <source>%1 refused its new settings and continues with the old ones: %2</source>
        <translation>%1 a refusé sa nouvelle configuration et continue avec l&apos;ancienne&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>QtDaemon::WindowsBackend</name>
    <message>
        <source>The connection to the service control manager was lost: %1. The service stops.</source>
        <translation>Le Gestionnaire de contrôle des services n&apos;est plus là&#xa0;: %1. Le service s&apos;arrête.</translation>
    </message>
    <message>
        <source>The service control manager refused a status: %1</source>
        <translation>Le Gestionnaire de contrôle des services n&apos;a pas accepté un état&#xa0;: %1</translation>
    </message>
    <message>
        <source>The service %1 was continued.</source>
        <translation>Le service %1 a repris.</translation>
    </message>
    <message>
        <source>The service %1 was started.</source>
        <translation>Le service %1 a été démarré.</translation>
    </message>
    <message>
        <source>The service %1 was paused.</source>
        <translation>Le service %1 a été suspendu.</translation>
    </message>
    <message>
        <source>The service %1 was stopped.</source>
        <translation>Le service %1 a été arrêté.</translation>
    </message>
</context>
</TS>
