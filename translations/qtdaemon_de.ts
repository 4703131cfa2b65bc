<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>QtDaemon::Backend</name>
    <message>
        <source>QTDAEMON_BACKEND is &quot;%1&quot;, which is not available on this system. Unset it, or set it to one of: %2.</source>
        <translation>QTDAEMON_BACKEND ist „%1“, was es auf diesem System nicht gibt. Entfernen Sie die Variable, oder setzen Sie sie auf: %2.</translation>
    </message>
    <message>
        <source>QTDAEMON_BACKEND is &quot;windows&quot;, but the service control manager did not start this program.</source>
        <translation>QTDAEMON_BACKEND ist „windows“, aber der Dienststeuerungs-Manager hat dieses Programm nicht gestartet.</translation>
    </message>
    <message>
        <source>The service control manager cannot be reached: %1</source>
        <translation>Der Dienststeuerungs-Manager ist nicht zu erreichen: %1</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is not this process (%3); the variables that go with it are ignored.</source>
        <translation>%1 ist „%2“, nicht dieser Prozess (%3); was dazugehört, bleibt unbeachtet.</translation>
    </message>
    <message>
        <source>WATCHDOG_USEC is &quot;%1&quot;, not a positive number of microseconds; the watchdog is not used.</source>
        <translation>WATCHDOG_USEC ist „%1“, keine Zahl von Mikrosekunden über 0; es gibt dann keinen Watchdog.</translation>
    </message>
    <message>
        <source>LISTEN_FDS is &quot;%1&quot;, not a valid number of descriptors; none are used.</source>
        <translation>LISTEN_FDS ist „%1“, keine Zahl offener Deskriptoren; keiner wird übernommen.</translation>
    </message>
    <message>
        <source>LISTEN_FDNAMES has %1 names for %2 descriptors; those without a name are called &quot;unknown&quot;.</source>
        <translation>LISTEN_FDNAMES hat %1 Namen für %2 Deskriptoren; die ohne Namen heißen „unknown“.</translation>
    </message>
    <message>
        <source>LISTEN_FDS is %1, but descriptor %2 is not open; it and the following ones are ignored.</source>
        <translation>LISTEN_FDS ist %1, aber der Deskriptor %2 ist nicht offen; er und die folgenden entfallen.</translation>
    </message>
    <message>
        <source>The pipe for receiving signals cannot be opened: %1. Close descriptors or raise their limit (LimitNOFILE=, ulimit -n).</source>
        <translation>Für den Empfang von Signalen kann keine Pipe geöffnet werden: %1. Schließen Sie Deskriptoren, oder heben Sie ihre Grenze an (LimitNOFILE=, ulimit -n).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not stored: systemd stores at most %2 descriptors for this service. Raise FileDescriptorStoreMax= in its unit, or remove other descriptors first.</source>
        <translation>„%1“ wird nicht aufbewahrt: systemd bewahrt höchstens %2 Deskriptoren dieses Dienstes auf. Erhöhen Sie FileDescriptorStoreMax= in seiner Unit, oder entfernen Sie zuerst andere.</translation>
    </message>
    <message>
        <source>The signals of this process already go to another service. Give this one a backend of its own, such as EmbeddedManager::backend().</source>
        <translation>Die Signale dieses Prozesses gehen schon an einen anderen Dienst. Geben Sie diesem ein eigenes Backend, etwa EmbeddedManager::backend().</translation>
    </message>
    <message>
        <source>The notify socket cannot be opened: %1. The service continues, but systemd gets no status from it.</source>
        <translation>Der Notify-Socket kann nicht geöffnet werden: %1. Der Dienst läuft weiter, aber systemd erhält keinen Status von ihm.</translation>
    </message>
    <message>
        <source>NOTIFY_SOCKET is &quot;%1&quot;, neither an absolute path nor an abstract socket (@name). The service continues, but systemd gets no status from it.</source>
        <translation>NOTIFY_SOCKET ist „%1“, weder ein absoluter Pfad noch ein abstrakter Socket (@name). Der Dienst läuft weiter, aber systemd erfährt es nicht.</translation>
    </message>
    <message>
        <source>NOTIFY_SOCKET has %1 characters; the limit is %2. The service continues, but systemd gets no status from it.</source>
        <translation>NOTIFY_SOCKET hat %1 Zeichen, höchstens %2 sind möglich. Der Dienst läuft weiter, aber systemd erfährt es nicht.</translation>
    </message>
    <message>
        <source>Descriptor %1 could not be sent to systemd: %2.</source>
        <translation>Der Deskriptor %1 kann systemd nicht übergeben werden: %2.</translation>
    </message>
    <message>
        <source>Sending to NOTIFY_SOCKET failed: %1. The service continues; further failures are not logged.</source>
        <translation>Das Senden an NOTIFY_SOCKET ist fehlgeschlagen: %1. Der Dienst läuft weiter; weitere Fehler werden nicht protokolliert.</translation>
    </message>
    <message>
        <source>The service control manager runs one service per process, and this process already has one.</source>
        <translation>Ein Prozess ist für den Dienststeuerungs-Manager ein Dienst, und dieser hat seinen Service schon.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ConsoleBackend</name>
    <message>
        <source>the service does not accept it</source>
        <translation>der Dienst nimmt das nicht an</translation>
    </message>
    <message>
        <source>the service cannot accept it in its current state; try again when the state has settled</source>
        <translation>nicht in diesem Zustand; versuchen Sie es wieder, wenn er erreicht ist</translation>
    </message>
    <message>
        <source>the service is stopped</source>
        <translation>der Dienst ist beendet</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>A console serves one service at a time; &quot;%1&quot; needs another backend.</source>
        <translation>Eine Konsole bedient nur einen Dienst; „%1“ braucht ein anderes Backend.</translation>
    </message>
    <message>
        <source>Commands: pause, continue, reload, shutdown [ms], user N (128 to 255), status, stop, help. Ctrl+C stops.</source>
        <translation>Befehle: pause, continue, reload, shutdown [ms], user N (128 bis 255), status, stop, help. Strg+C beendet.</translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <translation>%1 wurde abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Not stopped %1 ms after the shutdown: the system would end the process now.</source>
        <translation>%1 ms nach dem Herunterfahren nicht beendet: das System würde den Prozess jetzt abbrechen.</translation>
    </message>
    <message>
        <source>Stopped with error %1, service exit code %2.</source>
        <translation>Mit Fehler %1 beendet, Exitcode des Dienstes %2.</translation>
    </message>
    <message>
        <source>%1, check point %2, wait hint %3 ms, accepts: %4</source>
        <translation>%1, Prüfpunkt %2, Wartehinweis %3 ms, nimmt an: %4</translation>
    </message>
    <message>
        <source>End of input: no more commands. The service continues; Ctrl+C stops it.</source>
        <translation>Ende der Eingabe: keine weiteren Befehle. Der Dienst läuft weiter; Strg+C beendet ihn.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Type help for a list of commands.</source>
        <translation>„%1“ ist kein Befehl. help zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;. Type shutdown, optionally followed by a time in milliseconds.</source>
        <translation>„%1“ ist keine Zeit. Geben Sie shutdown und, wenn Sie wollen, Millisekunden ein.</translation>
    </message>
    <message>
        <source>Invalid user control &quot;%1&quot;. Type user followed by a number from 128 to 255.</source>
        <translation>„%1“ ist kein Benutzersteuerzeichen. Geben Sie user und eine Zahl von 128 bis 255 ein.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::EmbeddedBackend</name>
    <message>
        <source>This EmbeddedManager already has a service; &quot;%1&quot; needs an EmbeddedManager of its own.</source>
        <translation>Dieser EmbeddedManager hat bereits einen Dienst; „%1“ braucht einen eigenen.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::Service</name>
    <message>
        <source>The service has no name. Give it a name of 1 to %1 characters.</source>
        <translation>Der Dienst hat keinen Namen. Geben Sie ihm einen mit 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; has %2 characters. Shorten it to at most %3.</source>
        <translation>Der Dienstname „%1...“ hat %2 Zeichen. Kürzen Sie ihn auf höchstens %3.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; must be created and started in the application&apos;s thread, after the QCoreApplication.</source>
        <translation>Der Dienst „%1“ muss im Thread der Anwendung und nach QCoreApplication angelegt und gestartet werden.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has already been started. Create another Service to run it again.</source>
        <translation>Der Dienst „%1“ wurde schon gestartet. Legen Sie einen neuen Service an, um ihn noch einmal auszuführen.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; was given a null pointer as its backend.</source>
        <translation>Der Dienst „%1“ hat kein Backend bekommen (einen Nullzeiger).</translation>
    </message>
    <message>
        <source>nextState(%1): a wait hint cannot be negative; the default is used.</source>
        <translation>nextState(%1): ein Wartehinweis kann nicht negativ sein; es gilt die Voreinstellung.</translation>
    </message>
    <message>
        <source>stop() was called before start() of the service &quot;%1&quot;; there is nothing to stop.</source>
        <translation>stop() wurde vor start() des Dienstes „%1“ aufgerufen; es gibt nichts zu beenden.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; failed with code %2.</source>
        <translation>Der Dienst „%1“ ist mit Code %2 gescheitert.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; failed with code %2: %3</source>
        <translation>Der Dienst „%1“ ist mit Code %2 gescheitert: %3</translation>
    </message>
    <message>
        <source>poll() was called before start() of the service &quot;%1&quot;.</source>
        <translation>poll() wurde vor start() des Dienstes „%1“ aufgerufen.</translation>
    </message>
    <message>
        <source>pollInterval %1: an interval cannot be negative; it stays %2 ms.</source>
        <translation>pollInterval %1: ein Intervall kann nicht negativ sein; es bleibt bei %2 ms.</translation>
    </message>
    <message>
        <source>waitHint %1: a wait hint cannot be negative; it stays %2 ms.</source>
        <translation>waitHint %1: ein Wartehinweis kann nicht negativ sein; es bleibt bei %2 ms.</translation>
    </message>
    <message>
        <source>refuse(): the service &quot;%1&quot; is not reloading its settings; nothing was refused.</source>
        <translation>refuse(): der Dienst „%1“ liest gerade keine Einstellungen neu ein; es wurde nichts abgelehnt.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; did not accept its new settings: %2</source>
        <translation>Der Dienst „%1“ hat seine neuen Einstellungen nicht übernommen: %2</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a slash or a backslash. Choose a name without one.</source>
        <translation>Der Dienstname „%1“ enthält einen Schrägstrich oder umgekehrten Schrägstrich. Wählen Sie einen ohne.</translation>
    </message>
    <message>
        <source>The backend &quot;%1&quot; cannot start the service &quot;%2&quot;.</source>
        <translation>Das Backend „%1“ kann den Dienst „%2“ nicht starten.</translation>
    </message>
    <message>
        <source>nextState() was called before start() of the service &quot;%1&quot;; nothing was advanced.</source>
        <translation>nextState() wurde vor start() des Dienstes „%1“ aufgerufen; der Zustand bleibt.</translation>
    </message>
    <message>
        <source>requestAdditionalTime(%1): a time cannot be negative; nothing was requested.</source>
        <translation>requestAdditionalTime(%1): eine Zeit kann nicht negativ sein; es wurde nichts erbeten.</translation>
    </message>
    <message>
        <source>requestAdditionalTime(): the service &quot;%1&quot; is not in a pending state; nothing was requested.</source>
        <translation>requestAdditionalTime(): Der Dienst „%1“ ist in keinem Übergangszustand; es wurde nichts angefordert.</translation>
    </message>
    <message>
        <source>fail() was called before start() of the service &quot;%1&quot;; no manager knows of it yet.</source>
        <translation>fail() wurde vor start() des Dienstes „%1“ aufgerufen; noch kennt ihn kein Manager.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceCommandLine</name>
    <message>
        <source>Stops and removes the service.</source>
        <translation>Beendet und entfernt den Dienst.</translation>
    </message>
    <message>
        <source>Lists the services of the manager; the pattern may contain * and ?.</source>
        <translation>Listet die Dienste des Managers auf; das Muster kann * und ? enthalten.</translation>
    </message>
    <message>
        <source>Runs the service in this process: under its manager, or on this console.</source>
        <translation>Führt den Dienst hier aus: unter seinem Manager oder auf dieser Konsole.</translation>
    </message>
    <message>
        <source>Prints a completion script for the given shell.</source>
        <translation>Gibt eine Vervollständigungsdatei für diese Shell aus.</translation>
    </message>
    <message>
        <source>Uses the user&apos;s own services instead of the system&apos;s, as systemctl --user does.</source>
        <translation>Die Dienste des Benutzers statt der des Computers (systemctl --user).</translation>
    </message>
    <message>
        <source>Uses the services of another machine, specified as for OpenSCManager or systemctl -H.</source>
        <translation>Die Dienste eines anderen Computers; sein Name so, wie OpenSCManager oder systemctl -H ihn annimmt.</translation>
    </message>
    <message>
        <source>Shows what would change, and changes nothing.</source>
        <translation>Zeigt, was sich ändern würde, und ändert nichts.</translation>
    </message>
    <message>
        <source>Prints one JSON object per line, for programs to read.</source>
        <translation>Für Programme: ein JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Missing argument for %1: %2.</source>
        <translation>%1 verlangt %2.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, process %1</source>
        <translation>, Prozess %1</translation>
    </message>
    <message>
        <source>, check point %1, wait hint %2 ms</source>
        <translation>, Prüfpunkt %1, Wartehinweis %2 ms</translation>
    </message>
    <message>
        <source>, service exit code %1</source>
        <translation>, eigener Exitcode %1</translation>
    </message>
    <message>
        <source>, error %1</source>
        <translation>, Fehler %1</translation>
    </message>
    <message>
        <source>good:   </source>
        <translation>gut:    </translation>
    </message>
    <message>
        <source>note:   </source>
        <translation>Hinweis:</translation>
    </message>
    <message>
        <source>problem:</source>
        <translation>Problem:</translation>
    </message>
    <message>
        <source>Nothing was changed (--dry-run).</source>
        <translation>Es wurde nichts geändert: --dry-run.</translation>
    </message>
    <message>
        <source>%1 was uninstalled.</source>
        <translation>%1 wurde deinstalliert.</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>%1 wird gestartet</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <translation>%1 wird beendet</translation>
    </message>
    <message>
        <source>%1 has stopped.</source>
        <translation>%1 ist beendet.</translation>
    </message>
    <message>
        <source>%1 is pausing</source>
        <translation>%1 wird angehalten</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 ist angehalten.</translation>
    </message>
    <message>
        <source>%1 is continuing</source>
        <translation>%1 wird fortgesetzt</translation>
    </message>
    <message>
        <source>%1 [%2] check point %3</source>
        <translation>%1 [%2] Prüfpunkt %3</translation>
    </message>
    <message>
        <source>, up to %1 s more</source>
        <translation>, noch bis zu %1 s</translation>
    </message>
    <message>
        <source>%1 was installed. Start it with: %2 start</source>
        <translation>%1 wurde installiert. Starten Sie den Dienst mit: %2 start</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION...]</source>
        <translation>Aufruf: %1 BEFEHL [OPTION...]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Try &quot;%1 help&quot;.</source>
        <translation>Siehe „%1 help“.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>Unbekannter Befehl „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>, restarts in %1 s</source>
        <translation>, Neustart in %1 s</translation>
    </message>
    <message>
        <source>, restarts so far: %1</source>
        <translation>, Neustarts bisher: %1</translation>
    </message>
    <message>
        <source>Unknown shell &quot;%1&quot;: completion supports bash and zsh.</source>
        <translation>Für „%1“ gibt es keine Vervollständigung: nehmen Sie bash oder zsh.</translation>
    </message>
    <message>
        <source>Installs the service to run with these arguments, or changes it in place.</source>
        <translation>Installiert den Dienst oder ändert den installierten; mit den Argumenten wird er ausgeführt.</translation>
    </message>
    <message>
        <source>Starts the service and waits until it is running.</source>
        <translation>Startet ihn und wartet, bis er läuft.</translation>
    </message>
    <message>
        <source>Stops the service and waits until it is stopped.</source>
        <translation>Beendet ihn und wartet, bis er beendet ist.</translation>
    </message>
    <message>
        <source>Restarts the service, or starts it if it is stopped.</source>
        <translation>Beendet ihn, wenn er läuft, und startet ihn.</translation>
    </message>
    <message>
        <source>Pauses the service.</source>
        <translation>Hält den Dienst an.</translation>
    </message>
    <message>
        <source>Continues the paused service.</source>
        <translation>Setzt ihn nach einer Pause fort.</translation>
    </message>
    <message>
        <source>Makes the service reload its settings.</source>
        <translation>Lässt ihn seine Einstellungen neu einlesen.</translation>
    </message>
    <message>
        <source>Shows the state of the service.</source>
        <translation>Zeigt den Zustand des Dienstes.</translation>
    </message>
    <message>
        <source>Sends the service a user-defined control, 128 to 255.</source>
        <translation>Sendet ihm einen benutzerdefinierten Steuercode, 128 bis 255.</translation>
    </message>
    <message>
        <source>Checks the installed service for problems.</source>
        <translation>Sucht nach Fehlern in der Installation des Dienstes.</translation>
    </message>
    <message>
        <source>Lists the commands, or describes one.</source>
        <translation>Listet die Befehle auf oder erklärt einen.</translation>
    </message>
    <message>
        <source>How long to wait at most; by default as long as the wait hints of the service allow.</source>
        <translation>Wie lange höchstens gewartet wird; ohne diese Angabe so lange, wie der Dienst es verlangt.</translation>
    </message>
    <message>
        <source>Returns as soon as the manager has accepted the request.</source>
        <translation>Kehrt zurück, sobald der Manager die Anforderung angenommen hat.</translation>
    </message>
    <message>
        <source>Shows each change, until interrupted.</source>
        <translation>Meldet fortlaufend jede Änderung, bis zum Abbruch.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot; for %2.</source>
        <translation>„%1“ ist ein Argument zu viel für %2.</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;: --timeout takes a number of seconds.</source>
        <translation>„%1“ ist keine Zeit: --timeout verlangt Sekunden.</translation>
    </message>
    <message>
        <source>Unknown option %2 for %1.</source>
        <translation>%1 hat keine Option %2.</translation>
    </message>
    <message>
        <source>Unknown option %2 for %1; &quot;%3 %1 -- %2&quot; passes it to the service.</source>
        <translation>%1 hat keine Option %2; mit „%3 %1 -- %2“ bekommt der Dienst sie.</translation>
    </message>
    <message>
        <source>%1 was changed. Settings that are read at startup take effect after a restart.</source>
        <translation>%1 wurde geändert. Was der Dienst beim Start liest, gilt erst nach seinem Neustart.</translation>
    </message>
    <message>
        <source>%1 is already installed with these settings.</source>
        <translation>%1 ist bereits genau so installiert.</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>%1 läuft.</translation>
    </message>
    <message>
        <source>%1 was reloaded.</source>
        <translation>%1 wurde neu geladen.</translation>
    </message>
    <message>
        <source>Invalid control &quot;%1&quot;: user-defined controls are 128 to 255.</source>
        <translation>„%1“ ist kein benutzerdefinierter Steuercode: diese sind 128 bis 255.</translation>
    </message>
    <message>
        <source>Control %2 was sent to %1.</source>
        <translation>Die Steuerung %2 wurde an %1 gesendet.</translation>
    </message>
    <message>
        <source>Shows what the service has logged.</source>
        <translation>Zeigt, was der Dienst protokolliert hat.</translation>
    </message>
    <message>
        <source>How many of the newest messages to show; by default 100, or all with --since.</source>
        <translation>Wie viele der neuesten Meldungen; ohne diese Angabe 100, mit --since alle.</translation>
    </message>
    <message>
        <source>Keeps showing new messages, until interrupted.</source>
        <translation>Zeigt fortlaufend jede neue Meldung, bis zum Abbruch.</translation>
    </message>
    <message>
        <source>Shows messages since that time: 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30, or 90m for 90 minutes ago.</source>
        <translation>Meldungen ab dieser Zeit: 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30 oder 90m für vor 90 Minuten.</translation>
    </message>
    <message>
        <source>The least severe level to show: debug, info, warning, critical or fatal.</source>
        <translation>Die niedrigste Stufe: debug, info, warning, critical oder fatal.</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;: --since takes 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30, or 90m for 90 minutes ago (s, m, h, d).</source>
        <translation>„%1“ ist keine Zeit: --since verlangt 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30 oder 90m für vor 90 Minuten (s, m, h, d).</translation>
    </message>
    <message>
        <source>Invalid number &quot;%1&quot;: -n takes the number of messages to show.</source>
        <translation>„%1“ ist keine Anzahl: -n verlangt, wie viele Meldungen gezeigt werden.</translation>
    </message>
    <message>
        <source>Unknown level &quot;%1&quot;: use debug, info, warning, critical or fatal.</source>
        <translation>Die Stufe „%1“ gibt es nicht: nehmen Sie debug, info, warning, critical oder fatal.</translation>
    </message>
    <message>
        <source>No service manager on this system keeps a log of %1.</source>
        <translation>Hier führt kein Dienst-Manager ein Protokoll von %1.</translation>
    </message>
    <message>
        <source>You do not have permission to read the journal of %1. Run this as root (sudo), or become a member of the group systemd-journal: run &quot;sudo usermod -aG systemd-journal $USER&quot;, and log in again.</source>
        <translation>Sie dürfen das Journal von %1 nicht lesen. Führen Sie dies als root (sudo) aus, oder werden Sie Mitglied der Gruppe systemd-journal: sudo usermod -aG systemd-journal $USER, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>There is no journal on this machine: systemd-journald is not running, or is configured to store nothing.</source>
        <translation>Auf diesem Computer gibt es kein Journal: systemd-journald läuft nicht oder ist so eingestellt, dass es nichts speichert.</translation>
    </message>
    <message>
        <source>The journal cannot be read: journalctl, which comes with systemd, could not be run (%1).</source>
        <translation>Das Journal lässt sich nicht lesen: journalctl, das zu systemd gehört, konnte nicht ausgeführt werden (%1).</translation>
    </message>
    <message>
        <source>journalctl failed: %1</source>
        <translation>journalctl ist gescheitert: %1</translation>
    </message>
    <message>
        <source>You do not have permission to read the Event Log. Run this as administrator, or as a member of the group Event Log Readers.</source>
        <translation>Sie dürfen das Ereignisprotokoll nicht lesen. Führen Sie dies als Administrator oder als Mitglied der Gruppe Ereignisprotokollleser aus.</translation>
    </message>
    <message>
        <source>The Event Log cannot be read: %1.</source>
        <translation>Das Ereignisprotokoll lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The thread that connects to the service manager cannot be started. End other programs, or raise the limit on processes (TasksMax=, ulimit -u).</source>
        <translation>Es lässt sich kein Thread starten, um den Dienst-Manager zu erreichen. Beenden Sie andere Programme, oder erhöhen Sie die Grenze für Prozesse (TasksMax=, ulimit -u).</translation>
    </message>
    <message>
        <source>You do not have permission to read the log file %1. Run this as administrator (sudo), or as a user with the right to read it.</source>
        <translation>Sie dürfen die Logdatei %1 nicht lesen. Führen Sie dies als Administrator aus (sudo), oder als ein Benutzer, der sie lesen darf.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be read: %2.</source>
        <translation>Die Logdatei %1 lässt sich nicht lesen: %2.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceControllerPrivate</name>
    <message>
        <source>&quot;%1&quot;, the program of %2, is not an absolute path. Specify the full path of the program.</source>
        <translation>„%1“ ist kein absoluter Pfad, und %2 soll das Programm ausführen. Geben Sie es mit seinem vollständigen Pfad an.</translation>
    </message>
    <message>
        <source>%1, the program of %2, does not exist or is not executable. Specify the path of the installed program.</source>
        <translation>%1, das %2 ausführen soll, ist nicht vorhanden oder kein Programm. Geben Sie das Programm an, das installiert wurde.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceLog</name>
    <message>
        <source>The log file has no valid path: specify one.</source>
        <translation>Die Protokolldatei hat keinen gültigen Pfad: geben Sie einen an.</translation>
    </message>
    <message>
        <source>The log file %1 cannot have a maximum size of %2 bytes: the minimum is %3.</source>
        <translation>Die Protokolldatei %1 kann keine Höchstgröße von %2 Byte haben: das Mindeste ist %3.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be limited to %2 files: the minimum is 1.</source>
        <translation>Die Protokolldatei %1 kann nicht auf %2 Dateien begrenzt werden: das Mindeste ist 1.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be opened: %2.</source>
        <translation>Die Protokolldatei %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>Messages missing here: %1.</source>
        <translation>Hier fehlende Meldungen: %1.</translation>
    </message>
    <message>
        <source>The log file %1 can be written again. Messages missing from it: %2.</source>
        <translation>Die Protokolldatei %1 wird wieder geschrieben. Darin fehlende Meldungen: %2.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2. Messages will be missing from it until it can.</source>
        <translation>Die Protokolldatei %1 lässt sich nicht schreiben: %2. Bis es wieder geht, fehlen darin Meldungen.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be rotated: %2. It will keep growing until it can.</source>
        <translation>Die Protokolldatei %1 lässt sich nicht rotieren: %2. Bis es wieder geht, wächst sie.</translation>
    </message>
    <message>
        <source>other programs keep replacing it</source>
        <translation>andere Programme ersetzen sie ständig</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>sie ist eine symbolische Verknüpfung</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>sie ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>another user may have put it there</source>
        <translation>ein anderer Benutzer kann sie dort abgelegt haben</translation>
    </message>
    <message>
        <source>The log file %1 is not written: another ServiceLog was created first.</source>
        <translation>Die Protokolldatei %1 wird nicht geschrieben: es wurde schon vorher ein anderes ServiceLog angelegt.</translation>
    </message>
    <message>
        <source>The log file %1 is already being written.</source>
        <translation>Die Protokolldatei %1 wird bereits geschrieben.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceManager</name>
    <message>
        <source>Access to %1 was denied. Run this as administrator, or as root (sudo).</source>
        <translation>Der Zugriff auf %1 wurde verweigert. Führen Sie dies als Administrator oder als root (sudo) aus.</translation>
    </message>
    <message>
        <source>Other running services depend on %1. Stop those first.</source>
        <translation>Andere laufende Dienste hängen von %1 ab. Beenden Sie zuerst diese.</translation>
    </message>
    <message>
        <source>%1 does not accept that control: its program does not support it, or is not ready for it yet.</source>
        <translation>%1 nimmt diesen Steuercode nicht an: der Dienst ist dafür nicht programmiert oder noch nicht empfangsbereit.</translation>
    </message>
    <message>
        <source>The program of %1 was started but did not report as a service in time. It may have exited at once (run it on a console), lack a DLL, or do slow work before it starts the service.</source>
        <translation>Das Programm von %1 wurde gestartet, hat sich aber nicht rechtzeitig als Dienst gemeldet. Vielleicht hat es sich sofort beendet (führen Sie es auf einer Konsole aus), es fehlt eine DLL, oder es erledigt langwierige Arbeiten, bevor es den Dienst startet.</translation>
    </message>
    <message>
        <source>The service manager is busy with its database. Try again in a moment.</source>
        <translation>Der Dienst-Manager ist mit seiner Datenbank beschäftigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is already running. To start it again, restart it.</source>
        <translation>%1 läuft bereits. Starten Sie den Dienst neu, wenn er von vorn beginnen soll.</translation>
    </message>
    <message>
        <source>The account specified for %1 does not exist. Write it as DOMAIN\user or .\user.</source>
        <translation>Das Konto, unter dem %1 ausgeführt werden soll, gibt es nicht. Geben Sie es als DOMÄNE\Benutzer oder .\Benutzer an.</translation>
    </message>
    <message>
        <source>%1 is disabled. Install it with another start mode, or enable it.</source>
        <translation>%1 ist deaktiviert. Installieren Sie den Dienst mit einem anderen Starttyp, oder aktivieren Sie ihn.</translation>
    </message>
    <message>
        <source>%1 cannot accept that control in its current state. Wait until it is running.</source>
        <translation>%1 kann diesen Steuercode im jetzigen Zustand nicht annehmen. Warten Sie, bis der Dienst läuft.</translation>
    </message>
    <message>
        <source>%1 is not running. Start it first.</source>
        <translation>%1 läuft nicht. Starten Sie den Dienst zuerst.</translation>
    </message>
    <message>
        <source>The process of %1 ended unexpectedly: it crashed or was killed. Read its log.</source>
        <translation>Der Prozess von %1 wurde unerwartet beendet: er ist abgestürzt oder wurde abgebrochen. Lesen Sie das Protokoll des Dienstes.</translation>
    </message>
    <message>
        <source>A service that %1 depends on could not be started. Start that one by itself to see why.</source>
        <translation>Ein Dienst, von dem %1 abhängt, konnte nicht gestartet werden. Starten Sie ihn einzeln, um die Ursache zu sehen.</translation>
    </message>
    <message>
        <source>The account of %1 could not log on. Its password may be wrong or have changed, or it lacks the right to log on as a service; install the service again with the correct account and password.</source>
        <translation>Das Konto von %1 konnte sich nicht anmelden. Sein Kennwort ist vielleicht falsch oder wurde geändert, oder ihm fehlt das Recht „Anmelden als Dienst“; installieren Sie den Dienst erneut mit dem richtigen.</translation>
    </message>
    <message>
        <source>%1 is marked for deletion and will be deleted when the last program that has it open closes it. Close the Services window, Task Manager and the like, and try again.</source>
        <translation>%1 wird gelöscht und verschwindet, sobald das letzte Programm, das den Dienst geöffnet hält, ihn geschlossen hat. Schließen Sie das Fenster „Dienste“, den Task-Manager und ähnliche Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A service named %1 already exists. Reconfigure it, or uninstall it first.</source>
        <translation>Es gibt bereits einen Dienst %1. Konfigurieren Sie ihn neu, oder deinstallieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>%1 is being changed by another program at the same time. Try again.</source>
        <translation>%1 wird gleichzeitig von anderen geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 has not been started since the system booted.</source>
        <translation>%1 wurde seit dem Start des Systems noch nie gestartet.</translation>
    </message>
    <message>
        <source>The machine of %1 does not respond. Check its name, that it is running, and that its firewall lets you in.</source>
        <translation>Der Computer von %1 antwortet nicht. Prüfen Sie, ob sein Name stimmt, ob er eingeschaltet ist und ob seine Firewall Sie durchlässt.</translation>
    </message>
    <message>
        <source>%1: the service manager returned error %2: %3.</source>
        <translation>%1: der Dienst-Manager hat mit dem Fehler %2 geantwortet: %3.</translation>
    </message>
    <message>
        <source>The program of %1 is not where it was when the service was installed. Put it back there, or install the service again.</source>
        <translation>Das Programm von %1 ist nicht mehr dort, wo es bei der Installation des Dienstes war. Legen Sie es dort wieder ab, oder installieren Sie den Dienst erneut.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Make sure that you own the folder, and try again.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Sorgen Sie dafür, dass das Verzeichnis Ihnen gehört, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Run this as root (sudo), or install %3 as a user service (--user).</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Führen Sie dies als root (sudo) aus, oder machen Sie %3 zu einem benutzereigenen Dienst (--user).</translation>
    </message>
    <message>
        <source>Another program has held the installation lock %1 for a long time. End that program, or try again when it has ended; nothing was changed.</source>
        <translation>Ein anderes Programm hält %1, die Sperre für Installationen, schon lange. Beenden Sie es, oder versuchen Sie es noch einmal, wenn es beendet ist; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>systemd on %1 cannot be reached (%2). &quot;ssh %1 systemctl&quot; has to work without a password.</source>
        <translation>systemd auf %1 ist nicht zu erreichen (%2). „ssh %1 systemctl“ muss ohne Kennwort funktionieren.</translation>
    </message>
    <message>
        <source>Your systemd user manager cannot be reached (%1). Log in directly instead of switching users with su or sudo, which leave XDG_RUNTIME_DIR unset.</source>
        <translation>Ihr eigener systemd-Manager ist nicht zu erreichen (%1). Melden Sie sich direkt als dieser Benutzer an statt über su oder sudo, die XDG_RUNTIME_DIR nicht setzen.</translation>
    </message>
    <message>
        <source>%1 is disabled: its unit is masked. Install it with another start mode, or run &quot;systemctl unmask %2&quot;.</source>
        <translation>%1 ist deaktiviert: die Unit des Dienstes ist maskiert. Installieren Sie ihn mit einem anderen Starttyp, oder führen Sie „systemctl unmask %2“ aus.</translation>
    </message>
    <message>
        <source>%1 cannot be reloaded: its unit has no ExecReload=. Restart it instead.</source>
        <translation>%1 kann seine Einstellungen nicht neu einlesen: die Unit des Dienstes hat kein ExecReload=. Starten Sie ihn stattdessen neu.</translation>
    </message>
    <message>
        <source>The unit of %1 contains an error, so systemd does not run it. &quot;systemd-analyze verify %2&quot; shows the error.</source>
        <translation>Die Unit von %1 enthält einen Fehler, sodass systemd sie nicht ausführt. „systemd-analyze verify %2“ nennt ihn.</translation>
    </message>
    <message>
        <source>systemd refused the request for %1: %2</source>
        <translation>systemd hat das für %1 abgelehnt: %2</translation>
    </message>
    <message>
        <source>systemd-analyze, which is needed to install %1, could not be run: %2. Install systemd, and make sure that its programs are in PATH.</source>
        <translation>systemd-analyze, das zum Installieren von %1 nötig ist, konnte nicht ausgeführt werden: %2. Installieren Sie systemd, und sorgen Sie dafür, dass seine Programme im PATH liegen.</translation>
    </message>
    <message>
        <source>%1 cannot be installed on %2 from here, because its unit files have to be written on that machine. Log in to it, and install the service there.</source>
        <translation>%1 lässt sich auf %2 nicht von hier aus installieren, da seine Unit-Dateien dort geschrieben werden. Melden Sie sich an diesem Computer an, und tun Sie es dort.</translation>
    </message>
    <message>
        <source>A service named %1 exists that QtDaemon did not install: %2. Choose another name, or remove that service the way it was installed.</source>
        <translation>Es gibt einen Dienst %1, den QtDaemon nicht geschrieben hat: %2. Wählen Sie einen anderen Namen, oder entfernen Sie diesen Dienst auf dem Weg, auf dem er installiert wurde.</translation>
    </message>
    <message>
        <source>%1 could not be started: its working directory cannot be entered. Create it, or give the service&apos;s account access to it (200/CHDIR).</source>
        <translation>%1 konnte nicht gestartet werden: das Arbeitsverzeichnis ist nicht zugänglich. Legen Sie es an, oder geben Sie dem Konto des Dienstes Zugriff darauf (200/CHDIR).</translation>
    </message>
    <message>
        <source>%1 could not be started: %2 does not exist, is not a program, or may not be run by the service&apos;s account (203/EXEC).</source>
        <translation>%1 konnte nicht gestartet werden: %2 ist nicht vorhanden, ist kein Programm oder darf vom Konto des Dienstes nicht ausgeführt werden (203/EXEC).</translation>
    </message>
    <message>
        <source>%1 could not be started: its group does not exist. Create it, or install the service with another account (216/GROUP).</source>
        <translation>%1 konnte nicht gestartet werden: die Gruppe des Dienstes gibt es nicht. Legen Sie sie an, oder installieren Sie den Dienst mit einem anderen Konto (216/GROUP).</translation>
    </message>
    <message>
        <source>%1 could not be started: its account does not exist. Create it, or install the service with another one (217/USER).</source>
        <translation>%1 konnte nicht gestartet werden: das Konto des Dienstes gibt es nicht. Legen Sie es an, oder installieren Sie den Dienst mit einem anderen (217/USER).</translation>
    </message>
    <message>
        <source>%1 could not be started: its sandbox cannot be set up. A path in its unit (in ReadWritePaths= or the like) may be missing, or the kernel or the container forbids namespaces (226/NAMESPACE).</source>
        <translation>%1 konnte nicht gestartet werden: die Sandbox des Dienstes lässt sich nicht einrichten. Vielleicht fehlt ein Pfad, den seine Unit nennt (in ReadWritePaths= und Ähnlichem), oder der Kernel oder Container verbietet Namensräume (226/NAMESPACE).</translation>
    </message>
    <message>
        <source>%1 could not be started: its folder for state, cache or logs cannot be created (%2).</source>
        <translation>%1 konnte nicht gestartet werden: das Verzeichnis des Dienstes für Zustand, Cache oder Protokolle lässt sich nicht anlegen (%2).</translation>
    </message>
    <message>
        <source>%1 could not be started: systemd failed to set up its process (status %2, see systemd.exec(5)).</source>
        <translation>%1 konnte nicht gestartet werden: systemd konnte den Prozess des Dienstes nicht einrichten, Status %2 aus systemd.exec(5).</translation>
    </message>
    <message>
        <source>%1 hung: its event loop gave no sign of life within WatchdogSec=, and systemd terminated it. Read its log.</source>
        <translation>%1 hing: die Ereignisschleife des Dienstes gab innerhalb von WatchdogSec= kein Lebenszeichen, und systemd hat ihn abgebrochen. Lesen Sie sein Protokoll.</translation>
    </message>
    <message>
        <source>%1 was killed because memory ran out. Give the machine more memory, or raise MemoryMax= in the unit.</source>
        <translation>%1 wurde abgebrochen, weil der Arbeitsspeicher erschöpft war. Geben Sie dem Computer mehr davon oder der Unit ein passendes MemoryMax=.</translation>
    </message>
    <message>
        <source>%1 failed too often in a short time, and systemd no longer starts it. Fix the cause, then run &quot;systemctl reset-failed&quot; for it.</source>
        <translation>%1 ist in kurzer Zeit zu oft gescheitert, und systemd startet den Dienst nicht mehr. Beheben Sie die Ursache, und führen Sie dann „systemctl reset-failed“ für ihn aus.</translation>
    </message>
    <message>
        <source>%1 could not be started: a command that its unit runs first (ExecStartPre=, ExecCondition=) did not succeed. Read its log.</source>
        <translation>%1 konnte nicht gestartet werden: was die Unit vor dem Dienst ausführt (ExecStartPre=, ExecCondition=), ist gescheitert. Lesen Sie sein Protokoll.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a colon, and systemd-analyze cannot verify a unit with such a name. Choose a name without one.</source>
        <translation>Der Dienstname „%1“ enthält einen Doppelpunkt, und systemd-analyze kann eine Unit dieses Namens nicht prüfen. Wählen Sie einen ohne.</translation>
    </message>
    <message>
        <source>%1 is to be started by a socket, but has no socket to listen on. Add one to listenStreams.</source>
        <translation>%1 soll durch einen Socket gestartet werden und hat keinen, auf dem er lauscht. Geben Sie in listenStreams einen an.</translation>
    </message>
    <message>
        <source>%1 is to be a user service, which runs as that user and not as %2. Omit the account, or install it as a system service.</source>
        <translation>%1 soll ein benutzereigener Dienst sein, und ein solcher läuft unter diesem Benutzer, nicht unter %2. Lassen Sie das Konto weg, oder installieren Sie den Dienst für das System.</translation>
    </message>
    <message>
        <source>The environment of %1 is stored in the registry of its machine, which cannot be accessed from here. Install the service on that machine, or without an environment.</source>
        <translation>Die Umgebung von %1 steht in der Registrierung seines Computers, die von hier aus nicht erreichbar ist. Installieren Sie den Dienst auf diesem Computer oder ohne Umgebung.</translation>
    </message>
    <message>
        <source>%1 cannot have an environment variable without a name, or with a null character: &quot;%2&quot;. Remove it.</source>
        <translation>%1 kann keine Umgebungsvariable ohne Namen oder mit einem Nullzeichen haben: „%2“. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The path of the program is quoted.</source>
        <translation>Der Pfad des Programms steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The path of the program has no spaces.</source>
        <translation>Der Pfad des Programms enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>The path %1 contains spaces and is not quoted: Windows runs %2.exe instead if it exists, whoever created it. Install the service again.</source>
        <translation>Der Pfad %1 enthält Leerzeichen und steht nicht in Anführungszeichen: Windows führt vielleicht stattdessen %2.exe aus, und wer dort eine solche Datei ablegen kann, kann das ausnutzen. Installieren Sie den Dienst erneut.</translation>
    </message>
    <message>
        <source>The program uses %1, but its plug-ins are missing: there is no folder %2 next to the program. Run windeployqt.</source>
        <translation>Das Programm verwendet %1, und die Plugins dazu fehlen: neben dem Programm gibt es keinen Ordner %2. Führen Sie windeployqt aus.</translation>
    </message>
    <message>
        <source>The program %1 is missing. Put it back, or install the service again.</source>
        <translation>Das Programm %1 fehlt. Legen Sie es dort wieder ab, oder installieren Sie den Dienst erneut.</translation>
    </message>
    <message>
        <source>The program needs %1, which is neither next to it nor part of Windows, so it cannot start (error 1053). Put the DLL next to the program; windeployqt does that for Qt&apos;s DLLs.</source>
        <translation>Das Programm benötigt %1; diese Datei liegt weder neben ihm, noch gehört sie zu Windows: es kann nicht starten (Fehler 1053). Legen Sie sie neben dem Programm ab; für die Dateien von Qt erledigt das windeployqt.</translation>
    </message>
    <message>
        <source>The program and every DLL that it needs are present.</source>
        <translation>Das Programm und alle DLLs, die es benötigt, sind vorhanden.</translation>
    </message>
    <message>
        <source>It runs as LocalSystem, which may do anything on this machine. Unless it needs that, install it with the account LocalService.</source>
        <translation>Der Dienst läuft als LocalSystem, das auf diesem Computer alles darf. Wenn er das nicht braucht, installieren Sie ihn mit dem Konto LocalService.</translation>
    </message>
    <message>
        <source>The account %1 does not exist, so it cannot log on (error 1069). Install the service with another one.</source>
        <translation>Das Konto %1 gibt es nicht: es kann sich nicht anmelden (Fehler 1069). Installieren Sie den Dienst mit einem anderen.</translation>
    </message>
    <message>
        <source>The account %1 itself does not have the right to log on as a service (error 1069). Unless it has that right from a group, grant it: secpol.msc, Local Policies, User Rights Assignment.</source>
        <translation>Das Konto %1 selbst hat nicht das Recht „Anmelden als Dienst“ (Fehler 1069). Wenn es dieses nicht von einer Gruppe hat, erteilen Sie es ihm: secpol.msc, Lokale Richtlinien, Zuweisen von Benutzerrechten.</translation>
    </message>
    <message>
        <source>The account %1 may log on as a service.</source>
        <translation>Das Konto %1 darf sich als Dienst anmelden.</translation>
    </message>
    <message>
        <source>The account %1 is not permitted to read and run %2 (error 5). Grant it that right with icacls, or on the Security tab of the file&apos;s properties.</source>
        <translation>Das Konto %1 darf %2 nicht lesen und ausführen (Fehler 5). Erlauben Sie es ihm: mit icacls oder auf der Registerkarte „Sicherheit“ in den Eigenschaften der Datei.</translation>
    </message>
    <message>
        <source>It is not restarted after a failure. Install it with restart delays.</source>
        <translation>Nach einem Fehler wird der Dienst durch nichts neu gestartet. Installieren Sie ihn mit Neustartverzögerungen.</translation>
    </message>
    <message>
        <source>It is restarted after a crash, but not when it stops with an error: its failure actions flag is not set. Install it with that flag, or run &quot;sc failureflag %1 1&quot;.</source>
        <translation>Der Dienst wird nach einem Absturz neu gestartet, aber nicht, wenn er sich selbst mit einem Fehler beendet: sein Flag für Fehleraktionen ist nicht gesetzt. Installieren Sie ihn damit, oder führen Sie „sc failureflag %1 1“ aus.</translation>
    </message>
    <message>
        <source>It is restarted after a failure.</source>
        <translation>Der Dienst wird nach einem Fehler neu gestartet.</translation>
    </message>
    <message>
        <source>It last ended with error %1. %2</source>
        <translation>Der Dienst wurde zuletzt mit dem Fehler %1 beendet. %2</translation>
    </message>
    <message>
        <source>Windows has no user service manager. Omit --user: services belong to the system.</source>
        <translation>Windows hat keinen Dienst-Manager für einzelne Benutzer. Lassen Sie --user weg: Dienste gehören zum System.</translation>
    </message>
    <message>
        <source>Control %1 cannot be sent to %2. User-defined controls are 128 to 255.</source>
        <translation>Der Steuercode %1 kann nicht an %2 gesendet werden. Benutzerdefinierte Steuercodes sind 128 bis 255.</translation>
    </message>
    <message>
        <source>%1 stopped with service exit code %2. See its documentation for the meaning, and its log for the cause.</source>
        <translation>%1 wurde mit dem eigenen Exitcode %2 beendet. Was er bedeutet, steht in der Dokumentation des Dienstes, die Ursache in seinem Protokoll.</translation>
    </message>
    <message>
        <source>%1 stopped with service exit code %2: %3</source>
        <translation>%1 hat sich mit dem eigenen Exitcode %2 beendet: %3</translation>
    </message>
    <message>
        <source>%1 is to be a user service, which cannot have %2. Omit the capabilities, or install it as a system service.</source>
        <translation>%1 soll der eigene Dienst eines Benutzers sein, der %2 nicht haben kann. Lassen Sie die Capabilities weg, oder installieren Sie ihn für das System.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a capability of %2. Capabilities have names such as CAP_NET_BIND_SERVICE; capabilities(7) lists them.</source>
        <translation>„%1“, das %2 haben soll, ist kein Name einer Capability. Man schreibt sie wie CAP_NET_BIND_SERVICE; capabilities(7) zählt sie auf.</translation>
    </message>
    <message>
        <source>%1 is not to be restarted after exit code %2, which is not valid. Valid codes are 1 to 255.</source>
        <translation>%1 soll nach dem Exitcode %2 nicht neu gestartet werden, den es nicht gibt. Es gibt 1 bis 255.</translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; takes %2 characters in a unit name, and the limit is %3: anything but ASCII letters, digits and -_.@ takes four characters per byte. Shorten it.</source>
        <translation>Der Dienstname „%1...“ braucht im Namen einer Unit %2 Zeichen, und %3 ist das Höchste: Was kein Buchstabe, keine Ziffer und keines von -_.@ ist, braucht vier je Byte. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; ends with an @, which makes its unit a template that cannot run by itself. Choose a name without it, or name an instance: %1x.</source>
        <translation>Der Dienstname „%1“ endet mit einem @, das eine Unit zu einer Vorlage macht, die für sich nicht laufen kann. Nehmen Sie einen Namen ohne, oder benennen Sie eine Instanz: %1x.</translation>
    </message>
    <message>
        <source>%1, named in the arguments of %2, is hidden from the service by its sandbox: ProtectHome= hides home folders, and PrivateTmp= hides folders for temporary files. Put it elsewhere, such as in /etc or /var/lib, or add its folder to writablePaths.</source>
        <translation>%1, das die Argumente von %2 nennen, verbirgt die Sandbox vor dem Dienst: ProtectHome= verbirgt Benutzerverzeichnisse und PrivateTmp= die für temporäre Dateien. Legen Sie es woanders ab, etwa in /etc oder /var/lib, oder nennen Sie sein Verzeichnis in writablePaths.</translation>
    </message>
    <message>
        <source>%1, the program of %2, is in an AppImage that is mounted only while it runs. Install the AppImage file itself, whose path is in $APPIMAGE.</source>
        <translation>%1, das %2 ausführen soll, liegt in einem AppImage, das nur eingehängt ist, solange es läuft. Installieren Sie die AppImage-Datei selbst, deren Pfad in $APPIMAGE steht.</translation>
    </message>
    <message>
        <source>%1, which %2 runs whenever the system starts, is in a folder for temporary files, which gets emptied. Copy it to a permanent place, such as /usr/local or /opt, and install it from there.</source>
        <translation>%1, das %2 bei jedem Systemstart ausführen soll, liegt in einem Verzeichnis für temporäre Dateien, das geleert wird. Legen Sie es an einem dauerhaften Ort ab, etwa in /usr/local oder /opt, und installieren Sie es von dort.</translation>
    </message>
    <message>
        <source>%1 was written to %2, but systemd did not load it from there: it reads its units from %3. Set XDG_CONFIG_HOME or HOME to the value that systemd has, or run &quot;systemctl daemon-reexec&quot; if one of these folders is new, and try again; nothing was changed.</source>
        <translation>%1 wurde nach %2 geschrieben, und systemd hat es von dort nicht geladen: es liest seine Units in %3. Setzen Sie XDG_CONFIG_HOME oder HOME so, wie es für systemd gilt, oder führen Sie „systemctl daemon-reexec“ aus, falls eines dieser Verzeichnisse neu ist, und versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The display name &quot;%1&quot; is taken by the service %2. Install %3 with another display name.</source>
        <translation>Den Anzeigenamen „%1“ hat schon der Dienst %2. Installieren Sie %3 mit einem anderen Anzeigenamen.</translation>
    </message>
    <message>
        <source>%1, the program of %2, is in a folder that is recreated at each boot. Copy it to a permanent place, such as /usr/local or /opt, and install it from there.</source>
        <translation>%1, das %2 ausführen soll, liegt in einem Verzeichnis, das jeder Systemstart neu anlegt. Legen Sie es an einem dauerhaften Ort ab, etwa in /usr/local oder /opt, und installieren Sie es von dort.</translation>
    </message>
    <message>
        <source>%1 needs %2, which the sandbox of %3 hides: ProtectHome= hides home folders, and PrivateTmp= hides folders for temporary files. Put libraries elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 benötigt %2, und die Sandbox von %3 verbirgt das: ProtectHome= verbirgt Benutzerverzeichnisse und PrivateTmp= die für temporäre Dateien. Legen Sie Bibliotheken woanders ab, etwa in /usr/local oder /opt.</translation>
    </message>
    <message>
        <source>%1 was restarted, but %2, which depends on it, could not be started again: %3</source>
        <translation>%1 wurde neu gestartet, aber %2, das davon abhängt, läuft nicht wieder: %3</translation>
    </message>
    <message>
        <source>%1, the program of %2, is on a network drive, whose letter is known only to the user who connected it. Copy it to a local disk, for example to C:\Program Files, and install it from there.</source>
        <translation>%1, das %2 ausführen soll, liegt auf einem Netzlaufwerk, dessen Buchstaben nur kennt, wer es verbunden hat. Legen Sie es auf einen Datenträger dieses Rechners, etwa in C:\Program Files, und installieren Sie es von dort.</translation>
    </message>
    <message>
        <source>%1, which %2 runs whenever the system starts, is in a folder for temporary files, which gets emptied. Copy it to a permanent place, such as C:\Program Files, and install it from there.</source>
        <translation>%1, das %2 bei jedem Systemstart ausführen soll, liegt in einem Verzeichnis für temporäre Dateien, das geleert wird. Legen Sie es an einem dauerhaften Ort ab, etwa in C:\Program Files, und installieren Sie es von dort.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which belongs to another user, as does the systemd manager there. Log in directly instead of switching users with su or sudo.</source>
        <translation>XDG_RUNTIME_DIR ist %1. Das gehört jemand anderem, ebenso der systemd-Manager dort. Melden Sie sich direkt an, statt den Benutzer mit su oder sudo zu wechseln.</translation>
    </message>
    <message>
        <source>Others can change the contents of %1, and thereby what %2 runs. Make yourself the only one who can (chown, chmod go-w), and try again; nothing was changed.</source>
        <translation>Andere dürfen ändern, was in %1 liegt, und damit, was %2 ausführt. Sorgen Sie dafür, dass es Ihnen allein gehört (chown, chmod go-w), und versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a character that the unit file of %2 cannot contain, such as a line break. Remove it.</source>
        <translation>„%1“ enthält ein Zeichen, das in der Unit-Datei von %2 nicht stehen kann, etwa einen Zeilenumbruch. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid path for %2: it has to be absolute, without &quot;..&quot; and without a space at its end.</source>
        <translation>„%1“ ist kein Pfad, den %2 bekommen kann: Er muss absolut sein, ohne „..“ und ohne Leerzeichen am Ende.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a colon and is in a folder for temporary files, from which systemd cannot make such a path available to %2. Choose another path.</source>
        <translation>„%1“ enthält einen Doppelpunkt und liegt in einem Verzeichnis für temporäre Dateien, aus dem systemd %2 einen solchen Pfad nicht geben kann. Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, a dependency of %2, is not the name of a service or unit. Use a name that &quot;systemctl list-units&quot; shows; for a template, name an instance.</source>
        <translation>„%1“, wovon %2 abhängen soll, ist nicht der Name eines Dienstes oder einer Unit. Nehmen Sie einen, den „systemctl list-units“ zeigt; bei einer Vorlage muss es eine Instanz sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the account that %2 runs as. &quot;getent passwd&quot; lists the existing accounts.</source>
        <translation>„%1“ kann nicht das Konto sein, unter dem %2 läuft. „getent passwd“ listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a variable in the environment of %2: its name may contain letters, digits and _, and must not begin with a digit.</source>
        <translation>„%1“ kann keine Variable in der Umgebung von %2 sein: Ihr Name besteht aus Buchstaben, Ziffern und _ und beginnt nicht mit einer Ziffer.</translation>
    </message>
    <message>
        <source>%2 cannot listen on &quot;%1&quot;. Specify an absolute path, a name preceded by @, a port or address:port; see ListenStream= in systemd.socket(5).</source>
        <translation>%2 kann nicht auf „%1“ lauschen. Geben Sie einen absoluten Pfad an, einen Namen mit @ davor, einen Port oder Adresse:Port; siehe ListenStream= in systemd.socket(5).</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; is that of a unit that all QtDaemon services share. Choose another name.</source>
        <translation>Der Dienstname „%1“ gehört einer Unit, die sich alle Dienste von QtDaemon teilen. Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>An administrator has masked %1: %2 is a link to /dev/null. Run &quot;systemctl unmask %3&quot; to undo that, and try again.</source>
        <translation>Ein Administrator hat %1 maskiert: %2 ist eine Verknüpfung auf /dev/null. „systemctl unmask %3“ nimmt das zurück; versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>%1, which would be the state folder of %2, already exists and belongs to %3, who would lose it. Choose another name for the service, or move that folder away.</source>
        <translation>%1, das Zustandsverzeichnis von %2 werden soll, gibt es schon. Es gehört %3 und ginge damit verloren. Geben Sie dem Dienst einen anderen Namen oder verschieben Sie das Verzeichnis.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but a user service (%3) needs an absolute path there. Log in directly instead of switching users, or set the variable.</source>
        <translation>%1 ist „%2“, und ein eigener Dienst (%3) braucht dort einen absoluten Pfad. Melden Sie sich direkt an, statt den Benutzer zu wechseln, oder setzen Sie die Variable.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs with more rights. Give it to root (chown), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 gehört %2 und kann von dort geändert werden, und damit, was %3 mit mehr Rechten ausführt. Geben Sie es root (chown) oder installieren Sie das Programm woanders, etwa in /usr/local oder /opt.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; begins with an @, which a unit name cannot do. Choose a name without it.</source>
        <translation>Der Dienstname „%1“ beginnt mit einem @, was kein Name einer Unit tut. Nehmen Sie einen Namen ohne.</translation>
    </message>
    <message>
        <source>The value of %1 in the environment of %2 contains a character that a unit file cannot contain, such as a line break. Remove it.</source>
        <translation>Der Wert von %1 in der Umgebung von %2 enthält ein Zeichen, das in einer Unit-Datei nicht stehen kann, etwa einen Zeilenumbruch. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 was not installed, because it could not be marked in the registry as a service of QtDaemon: %2. Run this as administrator; on another machine, the service Remote Registry must be running.</source>
        <translation>%1 wurde nicht installiert, da die Registrierung das Kennzeichen, dass er von QtDaemon ist, nicht annimmt: %2. Tun Sie es als Administrator; auf einem anderen Rechner muss der Dienst Remoteregistrierung laufen.</translation>
    </message>
    <message>
        <source>The registry could not be read to find out whether QtDaemon installed %1: %2. Run this as administrator; on another machine, the service Remote Registry must be running.</source>
        <translation>Ob QtDaemon %1 installiert hat, lässt sich nicht aus der Registrierung lesen: %2. Tun Sie es als Administrator; auf einem anderen Rechner muss der Dienst Remoteregistrierung laufen.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs. Give it to Administrators (icacls /setowner), or install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 gehört %2, der es ändern darf und damit, was %3 ausführt. Geben Sie es den Administratoren (icacls /setowner), oder installieren Sie das Programm woanders, etwa in C:\Program Files.</translation>
    </message>
    <message>
        <source>%1 can change %2, and thereby what %3 runs. Remove that right (icacls, or the Security tab of its properties), or install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 darf %2 ändern und damit, was %3 ausführt. Entziehen Sie dieses Recht (icacls oder die Seite „Sicherheit“ der Eigenschaften), oder installieren Sie das Programm woanders, etwa in C:\Program Files.</translation>
    </message>
    <message>
        <source>Others can change %1, and thereby what %2 runs. Remove that right (chmod go-w, setfacl), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>Andere dürfen %1 ändern und damit, was %2 ausführt. Nehmen Sie ihnen dieses Recht (chmod go-w, setfacl), oder installieren Sie das Programm woanders, etwa in /usr/local oder /opt.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs as you. Copy the program to a place where only you can change it.</source>
        <translation>%1 gehört %2, der es ändern darf und damit, was %3 unter Ihrem Konto ausführt. Kopieren Sie das Programm dorthin, wo nur Sie es ändern dürfen.</translation>
    </message>
    <message>
        <source>The access rights of %1, which determine who can change what %2 runs, cannot be read: %3. Install the program elsewhere, such as in C:\Program Files.</source>
        <translation>Wer %1 ändern darf und damit, was %2 ausführt, lässt sich nicht lesen: %3. Installieren Sie das Programm woanders, etwa in C:\Program Files.</translation>
    </message>
    <message>
        <source>The path %1 contains spaces and is not quoted: Windows would run %2 instead if it existed, and %3 can create it. Install the service again.</source>
        <translation>Der Pfad %1 hat Leerzeichen und steht nicht in Anführungszeichen: Windows würde stattdessen %2 ausführen, wenn es da wäre, und %3 darf eines dort ablegen. Installieren Sie den Dienst neu.</translation>
    </message>
    <message>
        <source>A service named %1 exists that QtDaemon did not install, or did not finish installing: it runs %2. Remove it the way it was installed or with &quot;sc delete&quot;, or choose another name.</source>
        <translation>Es gibt einen Dienst %1, den QtDaemon nicht oder nicht bis zum Ende installiert hat: Er führt %2 aus. Entfernen Sie ihn so, wie er kam, oder mit „sc delete“, oder nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 did not reach that state in the time given. It may still do so: query its status, or give it longer.</source>
        <translation>%1 hat diesen Zustand nicht in der vorgegebenen Zeit erreicht. Das kann noch geschehen: fragen Sie den Status ab, oder geben Sie dem Dienst mehr Zeit.</translation>
    </message>
    <message>
        <source>There is no service named %1. Install it first, or find its name in the list of services.</source>
        <translation>Es gibt keinen Dienst %1. Installieren Sie ihn zuerst, oder suchen Sie seinen Namen in der Liste der Dienste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, named in the arguments of %2, is a relative path, and the service looks for it in %3. Specify the full path: %4.</source>
        <translation>„%1“, das die Argumente von %2 nennen, ist ein relativer Pfad, und der Dienst sucht es in %3. Geben Sie den ganzen Pfad an: %4.</translation>
    </message>
    <message>
        <source>systemd cannot be reached: libsystemd.so.0 is missing or does not load. Install the package libsystemd0 (systemd-libs).</source>
        <translation>systemd ist nicht zu erreichen: libsystemd.so.0 fehlt oder lässt sich nicht laden. Installieren Sie das Paket libsystemd0 (systemd-libs).</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is &quot;%1&quot;, but has to be an absolute path. Log in directly instead of switching users, or set the variable.</source>
        <translation>XDG_RUNTIME_DIR ist „%1“ und muss ein absoluter Pfad sein. Melden Sie sich direkt an, statt den Benutzer zu wechseln, oder setzen Sie die Variable.</translation>
    </message>
    <message>
        <source>Without root privileges, systemd is reached through the D-Bus system bus, which is not available (%1). Run this with sudo, or use a user service (--user).</source>
        <translation>Ohne root-Rechte ist systemd nur über den D-Bus-Systembus zu erreichen, und dieser ist nicht verfügbar (%1). Führen Sie dies mit sudo aus, oder verwenden Sie einen benutzereigenen Dienst (--user).</translation>
    </message>
    <message>
        <source>systemd cannot be reached (%1). Check with &quot;systemctl is-system-running&quot; that this machine runs it.</source>
        <translation>systemd ist nicht zu erreichen (%1). Prüfen Sie mit „systemctl is-system-running“, ob dieser Computer unter systemd läuft.</translation>
    </message>
    <message>
        <source>systemd refused access to %1. Run this as root with sudo, use a user service (--user), or add a polkit rule that allows it.</source>
        <translation>systemd hat den Zugriff auf %1 verweigert. Führen Sie dies mit sudo als root aus, verwenden Sie einen benutzereigenen Dienst (--user), oder erlauben Sie es mit einer polkit-Regel.</translation>
    </message>
    <message>
        <source>The reply from systemd about %1 does not have the documented form. Try again; if this persists, another program is listening in its place.</source>
        <translation>Was systemd über %1 geantwortet hat, hat nicht die dokumentierte Form. Versuchen Sie es noch einmal; bleibt es so, lauscht ein anderes Programm an seiner Stelle.</translation>
    </message>
    <message>
        <source>%1 loads %2 by its path, where others can put another library and thereby change what %3 runs. Remove that right (chown, chmod go-w, setfacl), or link the program by the library&apos;s name.</source>
        <translation>%1 lädt %2 über den Pfad; dort dürfen andere eine andere Bibliothek ablegen und damit ändern, was %3 ausführt. Nehmen Sie ihnen dieses Recht (chown, chmod go-w, setfacl), oder linken Sie das Programm über den Namen der Bibliothek.</translation>
    </message>
    <message>
        <source>The account of %1 cannot read %2, named in its arguments: %3 denies it access. Let that account read it (chgrp, chmod), or put it elsewhere, such as in /etc.</source>
        <translation>Das Konto von %1 kann %2, das die Argumente des Dienstes nennen, nicht lesen: %3 lässt es nicht zu. Erlauben Sie es diesem Konto (chgrp, chmod), oder legen Sie es woanders ab, etwa in /etc.</translation>
    </message>
    <message>
        <source>systemd does not accept the unit of %1, and nothing was changed. Correct this: %2</source>
        <translation>systemd nimmt die Unit von %1 nicht an, und es wurde nichts geändert. Beheben Sie dies: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Correct that, and try again; nothing was changed.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Beheben Sie die Ursache, und versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 did not respond within the time that its unit allows (TimeoutStartSec=, TimeoutStopSec=), and systemd terminated it. Read its log: it hangs, or has to request more time.</source>
        <translation>%1 hat nicht in der Zeit geantwortet, die seine Unit vorgibt (TimeoutStartSec=, TimeoutStopSec=), und systemd hat den Dienst abgebrochen. Lesen Sie sein Protokoll: er hängt, oder er muss mehr Zeit anfordern.</translation>
    </message>
    <message>
        <source>%1 exited before it reported that it was running. Run its program on a console to see why.</source>
        <translation>%1 hat sich beendet, bevor der Dienst sich als laufend gemeldet hatte. Führen Sie sein Programm auf einer Konsole aus, um die Ursache zu sehen.</translation>
    </message>
    <message>
        <source>%1 could not be started: something that its unit requires is missing, such as an EnvironmentFile= or a folder. Read the log of systemd.</source>
        <translation>%1 konnte nicht gestartet werden: systemd fehlt etwas, das die Unit des Dienstes verlangt, etwa ein EnvironmentFile= oder ein Verzeichnis. Lesen Sie das Protokoll von systemd.</translation>
    </message>
    <message>
        <source>The registry entry for the event source of %1 could not be changed: %2. Run this as administrator.</source>
        <translation>Die Registrierung nimmt die Ereignisquelle von %1 nicht an: %2. Tun Sie es als Administrator.</translation>
    </message>
    <message>
        <source>Its event source was registered by another program, with the texts of %1.</source>
        <translation>Ein anderes Programm hat die Ereignisquelle des Dienstes registriert, mit den Texten aus %1.</translation>
    </message>
    <message>
        <source>Its event source is not registered: the Event Viewer adds to each event that its description cannot be found. Install the service again.</source>
        <translation>Die Ereignisquelle des Dienstes ist nicht registriert: die Ereignisanzeige fügt jedem Ereignis hinzu, dass seine Beschreibung nicht gefunden wurde. Installieren Sie den Dienst erneut.</translation>
    </message>
    <message>
        <source>The file %1, which contains the texts of its events, is missing. Put it back, or install the service again.</source>
        <translation>Die Datei %1 mit den Texten der Ereignisse des Dienstes fehlt. Legen Sie sie dort wieder ab, oder installieren Sie den Dienst erneut.</translation>
    </message>
    <message>
        <source>The file %1 contains no texts of events. Build the program with qtdaemon_add_event_messages().</source>
        <translation>Die Datei %1 enthält keine Texte von Ereignissen. Bauen Sie das Programm mit qtdaemon_add_event_messages().</translation>
    </message>
    <message>
        <source>Its event source is registered.</source>
        <translation>Die Ereignisquelle des Dienstes ist registriert.</translation>
    </message>
    <message>
        <source>The path %1 of the program is relative: Windows searches several folders for it, and may run another program. Install the service again.</source>
        <translation>Der Pfad %1 des Programms ist relativ: Windows sucht es in mehreren Ordnern und führt womöglich ein anderes aus. Installieren Sie den Dienst neu.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::State</name>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>wird gestartet</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird beendet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>continuing</source>
        <translation>wird fortgesetzt</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>wird angehalten</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>QtDaemon::StateWatcher</name>
    <message>
        <source>%1 stopped with exit code 0 before it reached the expected state. Read its log.</source>
        <translation>%1 wurde mit dem Exitcode 0 beendet, bevor der erwartete Zustand erreicht war. Lesen Sie das Protokoll des Dienstes.</translation>
    </message>
    <message>
        <source>%1 hangs: its own wait hint of %2 ms passed without a sign of progress. Read its log; to end it, kill its process, %3.</source>
        <translation>%1 hängt: der Dienst hat seinen eigenen Wartehinweis von %2 ms ohne ein Zeichen von Fortschritt verstreichen lassen. Lesen Sie sein Protokoll; beenden lässt er sich nur über seinen Prozess, %3.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdBackend</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a stored descriptor: use 1 to 255 printable ASCII characters, without colons or spaces.</source>
        <translation>„%1“ kann keinen aufbewahrten Deskriptor benennen: nehmen Sie 1 bis 255 druckbare ASCII-Zeichen ohne Doppelpunkt und Leerzeichen.</translation>
    </message>
    <message>
        <source>Control %1 was refused: the service does not accept it, or cannot accept it in its current state.</source>
        <translation>Die Steuerung %1 wurde abgelehnt: Der Dienst nimmt sie nicht oder nicht in seinem jetzigen Zustand an.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdDoctor</name>
    <message>
        <source>The unit files of %1 were changed, and systemd still uses the old ones. Run &quot;systemctl daemon-reload&quot;.</source>
        <translation>Die Unit-Dateien von %1 wurden geändert, und systemd richtet sich noch nach den alten. Führen Sie „systemctl daemon-reload“ aus.</translation>
    </message>
    <message>
        <source>%1, the program of %2, does not exist, or you cannot see it. Install it, or reconfigure the service with its new path.</source>
        <translation>%1, das Programm von %2, ist nicht vorhanden oder für Sie nicht sichtbar. Installieren Sie es, oder konfigurieren Sie den Dienst mit dem neuen Pfad neu.</translation>
    </message>
    <message>
        <source>%1 is not an executable program: chmod +x makes it one.</source>
        <translation>%1 ist kein ausführbares Programm: chmod +x macht es dazu.</translation>
    </message>
    <message>
        <source>%1 lacks libraries: %2. Install their packages, or put them where its RUNPATH points to.</source>
        <translation>%1 fehlen Bibliotheken: %2. Installieren Sie deren Pakete, oder legen Sie sie dort ab, wohin der RUNPATH des Programms zeigt.</translation>
    </message>
    <message>
        <source>The account %1, which %2 runs as, does not exist. Create it (useradd --system %1), or reconfigure the service with another one.</source>
        <translation>Das Konto %1, unter dem %2 ausgeführt werden soll, gibt es nicht. Legen Sie es an (useradd --system %1), oder konfigurieren Sie den Dienst mit einem anderen neu.</translation>
    </message>
    <message>
        <source>The account of %1 can run %2.</source>
        <translation>Das Konto von %1 kann %2 ausführen.</translation>
    </message>
    <message>
        <source>The account of %1 cannot run %2: %3 denies it access. Give others access to it (chmod o+rx), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>Das Konto von %1 kann %2 nicht ausführen: %3 verwehrt ihm den Zugriff. Geben Sie anderen dort das Leserecht (chmod o+rx), oder installieren Sie das Programm anderswo, etwa in /usr/local oder /opt.</translation>
    </message>
    <message>
        <source>%1 is in a home folder, and ProtectHome= hides those from %2. Install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 liegt in einem Home-Verzeichnis, und ProtectHome= verbirgt diese vor %2. Installieren Sie das Programm anderswo, etwa in /usr/local oder /opt.</translation>
    </message>
    <message>
        <source>%1 is in a folder for temporary files, and PrivateTmp= hides those from %2. Install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 liegt in einem Verzeichnis für temporäre Dateien, und PrivateTmp= verbirgt solche Verzeichnisse vor %2. Installieren Sie das Programm anderswo, etwa in /usr/local oder /opt.</translation>
    </message>
    <message>
        <source>%1 stays down after a failure: its unit has Restart=no. Reconfigure it with restart delays.</source>
        <translation>%1 bleibt nach einem Fehler beendet: die Unit des Dienstes hat Restart=no. Konfigurieren Sie ihn mit Neustartverzögerungen neu.</translation>
    </message>
    <message>
        <source>%1 is restarted %2 ms after a failure.</source>
        <translation>%1 wird %2 ms nach einem Fehler neu gestartet.</translation>
    </message>
    <message>
        <source>%1 stays down when it exits with an error: Restart=%2 does not treat a nonzero exit code as a failure, but Restart=on-failure does.</source>
        <translation>%1 bleibt beendet, wenn der Dienst sich mit einem Fehler beendet: für Restart=%2 ist ein anderer Exitcode als 0 kein Fehler. Erst Restart=on-failure zählt ihn als solchen.</translation>
    </message>
    <message>
        <source>The exposure level of %1 is %2 out of 10, according to systemd-analyze security.</source>
        <translation>Der Gefährdungsgrad von %1 beträgt %2 von 10, nach der Zählung von systemd-analyze security.</translation>
    </message>
    <message>
        <source>The exposure level of %1 is %2 out of 10: it could do a lot of harm. Reconfigure it as hardened; &quot;systemd-analyze security %3&quot; lists what it could do without.</source>
        <translation>Der Gefährdungsgrad von %1 beträgt %2 von 10: der Dienst könnte viel Schaden anrichten. Konfigurieren Sie ihn gehärtet neu; „systemd-analyze security %3“ nennt, was er nicht zu haben braucht.</translation>
    </message>
    <message>
        <source>%1 stops when you log out. To have it run from boot on, use &quot;loginctl enable-linger&quot;.</source>
        <translation>%1 endet, wenn Sie sich abmelden. Soll der Dienst ab dem Systemstart laufen: loginctl enable-linger.</translation>
    </message>
    <message>
        <source>The unit of %1 was made for a systemd older than 253, and newer versions may report a reload as done before it is. Install the service again on this machine, which fixes the unit in place; a unit from a package has to be built with QTDAEMON_SYSTEMD_VERSION=%2.</source>
        <translation>Die Unit von %1 ist für ein systemd vor 253 gemacht, und neuere Versionen melden ein Neuladen womöglich als erledigt, bevor es das ist. Installieren Sie den Dienst auf diesem Rechner erneut, was die Unit an Ort und Stelle berichtigt; eine Unit aus einem Paket muss mit QTDAEMON_SYSTEMD_VERSION=%2 gebaut werden.</translation>
    </message>
    <message>
        <source>The unit of %1 has Type=notify-reload, which systemd %2 does not support, so it ignores what the service reports. Install the service again on this machine, which fixes the unit in place; a unit from a package has to be built with QTDAEMON_SYSTEMD_VERSION=%2.</source>
        <translation>Die Unit von %1 hat Type=notify-reload, was systemd %2 nicht kennt, sodass es nicht beachtet, was der Dienst meldet. Installieren Sie den Dienst auf diesem Rechner erneut, was die Unit an Ort und Stelle berichtigt; eine Unit aus einem Paket muss mit QTDAEMON_SYSTEMD_VERSION=%2 gebaut werden.</translation>
    </message>
    <message>
        <source>systemd has restarted %1 after a failure %2 times so far. Read its log: journalctl --unit=%3.</source>
        <translation>systemd hat %1 nach einem Fehler neu gestartet, bisher %2-mal. Lesen Sie sein Protokoll: journalctl --unit=%3.</translation>
    </message>
    <message>
        <source>The sandbox of %1 keeps it from writing to %2, named in its arguments. If it has to write there, add %3 to writablePaths, or to ReadWritePaths= in its unit.</source>
        <translation>Die Sandbox von %1 lässt es nicht nach %2 schreiben, das seine Argumente nennen. Soll es dort schreiben, fügen Sie %3 zu writablePaths hinzu oder zu ReadWritePaths= seiner Unit.</translation>
    </message>
    <message>
        <source>%1 is also configured by drop-in files, which reconfiguring does not change: %2.</source>
        <translation>%1 wird durch weitere Dateien neben den eigenen geändert, die beim Neukonfigurieren unverändert bleiben: %2.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdManager</name>
    <message>
        <source>systemd passes no arguments to a service that it starts. Put them in the installed command line of %1.</source>
        <translation>systemd übergibt einem Dienst beim Start keine Argumente. Nehmen Sie sie in die installierte Befehlszeile von %1 auf.</translation>
    </message>
    <message>
        <source>systemd did not start %1: its job ended with the result &quot;%2&quot;.</source>
        <translation>systemd hat %1 nicht gestartet: der Job endete mit „%2“.</translation>
    </message>
    <message>
        <source>systemd has no control %1. The controls are 128 to %2, and those with a name.</source>
        <translation>Bei systemd gibt es den Steuercode %1 nicht. Es gibt 128 bis %2 und diejenigen mit einem Namen.</translation>
    </message>
    <message>
        <source>%1 did not reload its settings: its reload ended with the result &quot;%2&quot;. Read its log.</source>
        <translation>%1 hat seine Einstellungen nicht neu gelesen: Das Neuladen endete mit „%2“. Lesen Sie sein Protokoll.</translation>
    </message>
    <message>
        <source>%1 refused its new settings and continues with the old ones: %2</source>
        <translation>%1 hat die neuen Einstellungen abgelehnt und läuft mit den bisherigen weiter: %2</translation>
    </message>
</context>
<context>
    <name>QtDaemon::WindowsBackend</name>
    <message>
        <source>The connection to the service control manager was lost: %1. The service stops.</source>
        <translation>Der Dienststeuerungs-Manager ist nicht mehr da: %1. Der Dienst wird beendet.</translation>
    </message>
    <message>
        <source>The service control manager refused a status: %1</source>
        <translation>Der Dienststeuerungs-Manager hat einen Status nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The service %1 was continued.</source>
        <translation>Der Dienst %1 wurde fortgesetzt.</translation>
    </message>
    <message>
        <source>The service %1 was started.</source>
        <translation>Der Dienst %1 wurde gestartet.</translation>
    </message>
    <message>
        <source>The service %1 was paused.</source>
        <translation>Der Dienst %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>The service %1 was stopped.</source>
        <translation>Der Dienst %1 wurde beendet.</translation>
    </message>
</context>
</TS>
