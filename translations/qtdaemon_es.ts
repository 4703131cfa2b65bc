<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>QtDaemon::Backend</name>
    <message>
        <source>QTDAEMON_BACKEND is &quot;%1&quot;, which this system does not have. Unset it or take one of: %2.</source>
        <translation>QTDAEMON_BACKEND tiene el valor «%1», que no existe en este sistema. Elimine la variable o asígnele uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>QTDAEMON_BACKEND is &quot;windows&quot;, but the service control manager did not start this program.</source>
        <translation>QTDAEMON_BACKEND tiene el valor «windows», pero el Administrador de control de servicios no inició este programa.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is not this process (%3); what it goes with is left alone.</source>
        <translation>%1 tiene el valor «%2», que no es este proceso (%3); se omite lo que depende de ello.</translation>
    </message>
    <message>
        <source>WATCHDOG_USEC is &quot;%1&quot;, not a number of microseconds above 0; there is no watchdog then.</source>
        <translation>WATCHDOG_USEC tiene el valor «%1», que no es un número de microsegundos mayor que 0; por tanto, no hay watchdog.</translation>
    </message>
    <message>
        <source>LISTEN_FDS is &quot;%1&quot;, not a number of open descriptors; none is taken.</source>
        <translation>LISTEN_FDS tiene el valor «%1», que no es un número de descriptores abiertos; no se toma ninguno.</translation>
    </message>
    <message>
        <source>LISTEN_FDNAMES has %1 names for %2 descriptors; those without are &quot;unknown&quot;.</source>
        <translation>LISTEN_FDNAMES contiene %1 nombres para %2 descriptores; los que no tienen nombre se llaman «unknown».</translation>
    </message>
    <message>
        <source>LISTEN_FDS is %1, but descriptor %2 is not open; those from it on are left out.</source>
        <translation>LISTEN_FDS tiene el valor %1, pero el descriptor %2 no está abierto; se omiten este y los siguientes.</translation>
    </message>
    <message>
        <source>The service control manager cannot be reached: %1</source>
        <translation>No se puede acceder al Administrador de control de servicios: %1</translation>
    </message>
    <message>
        <source>No pipe can be opened to receive signals through: %1. Close descriptors or raise their limit (LimitNOFILE=, ulimit -n).</source>
        <translation>No se puede abrir ninguna tubería para recibir señales: %1. Cierre descriptores o aumente su límite (LimitNOFILE=, ulimit -n).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not stored: systemd stores %2 descriptors of this service at most. Raise FileDescriptorStoreMax= in its unit, or remove others first.</source>
        <translation>«%1» no se almacena: systemd almacena como máximo %2 descriptores de este servicio. Aumente FileDescriptorStoreMax= en su unidad o elimine antes otros.</translation>
    </message>
    <message>
        <source>The signals of this process go to another service already. Give this one a backend of its own, as EmbeddedManager::backend().</source>
        <translation>Las señales de este proceso ya van a otro servicio. Dele a este un backend propio, como EmbeddedManager::backend().</translation>
    </message>
    <message>
        <source>The notify socket cannot be opened: %1. The service continues, but systemd gets no status from it.</source>
        <translation>No se puede abrir el socket de notificación: %1. El servicio continúa, pero systemd no recibe su estado.</translation>
    </message>
    <message>
        <source>NOTIFY_SOCKET is &quot;%1&quot;, neither an absolute path nor an abstract socket (@name). The service continues, but systemd gets no status from it.</source>
        <translation>NOTIFY_SOCKET tiene el valor «%1», que no es una ruta absoluta ni un socket abstracto (@nombre). El servicio continúa, pero systemd no recibe ninguna notificación.</translation>
    </message>
    <message>
        <source>NOTIFY_SOCKET has %1 characters; the limit is %2. The service continues, but systemd gets no status from it.</source>
        <translation>NOTIFY_SOCKET tiene %1 caracteres y el máximo es %2. El servicio continúa, pero systemd no recibe ninguna notificación.</translation>
    </message>
    <message>
        <source>Descriptor %1 could not be sent to systemd: %2.</source>
        <translation>No se puede entregar el descriptor %1 a systemd: %2.</translation>
    </message>
    <message>
        <source>Sending to NOTIFY_SOCKET failed: %1. The service continues; further failures are not logged.</source>
        <translation>El envío a NOTIFY_SOCKET ha fallado: %1. El servicio continúa; los fallos siguientes no se registran.</translation>
    </message>
    <message>
        <source>The service control manager runs one service per process, and this process already has one.</source>
        <translation>Para el Administrador de control de servicios, un proceso es un solo servicio, y este ya tiene su objeto Service.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ConsoleBackend</name>
    <message>
        <source>the service does not accept it</source>
        <translation>el servicio no lo acepta</translation>
    </message>
    <message>
        <source>not in this state; try again when it has settled</source>
        <translation>no es posible en este estado; vuelva a intentarlo cuando haya terminado la transición</translation>
    </message>
    <message>
        <source>the service is stopped</source>
        <translation>el servicio está detenido</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>A console serves one service at a time; &quot;%1&quot; needs another backend.</source>
        <translation>Una consola solo atiende un servicio a la vez; «%1» necesita otro backend.</translation>
    </message>
    <message>
        <source>Commands: pause, continue, reload, shutdown [ms], user N (128 to 255), status, stop, help. Ctrl+C stops.</source>
        <translation>Comandos: pause, continue, reload, shutdown [ms], user N (128 a 255), status, stop, help. Ctrl+C detiene el servicio.</translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <translation>%1 se ha rechazado: %2.</translation>
    </message>
    <message>
        <source>Not stopped %1 ms after the shutdown: the system would end the process now.</source>
        <translation>El servicio no se ha detenido %1 ms después de shutdown: el sistema finalizaría ahora el proceso.</translation>
    </message>
    <message>
        <source>Stopped with error %1, service exit code %2.</source>
        <translation>Detenido con el error %1, código de salida del servicio %2.</translation>
    </message>
    <message>
        <source>%1, check point %2, wait hint %3 ms, accepts: %4</source>
        <translation>%1, punto de comprobación %2, indicación de espera %3 ms, acepta: %4</translation>
    </message>
    <message>
        <source>End of input: no more commands. The service continues; Ctrl+C stops it.</source>
        <translation>Fin de la entrada: no hay más comandos. El servicio continúa; Ctrl+C lo detiene.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Type help for the commands.</source>
        <translation>«%1» no es un comando. Escriba help para ver los que existen.</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;. Type shutdown, or shutdown and milliseconds.</source>
        <translation>«%1» no es un tiempo. Escriba shutdown y, si lo desea, los milisegundos.</translation>
    </message>
    <message>
        <source>Invalid user control &quot;%1&quot;. Type user and a number from 128 to 255.</source>
        <translation>«%1» no es un código de control definido por el usuario. Escriba user y un número de 128 a 255.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::EmbeddedBackend</name>
    <message>
        <source>This EmbeddedManager already has a service; &quot;%1&quot; needs one of its own.</source>
        <translation>Este EmbeddedManager ya tiene un servicio; «%1» necesita uno propio.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::Service</name>
    <message>
        <source>The service has no name. Give it one of 1 to %1 characters.</source>
        <translation>El servicio no tiene nombre. Asígnele uno de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; has %2 characters. Shorten it to %3 at most.</source>
        <translation>El nombre de servicio «%1...» tiene %2 caracteres. Redúzcalo a %3 como máximo.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; must be made and started in the application&apos;s thread, after QCoreApplication.</source>
        <translation>El servicio «%1» debe crearse e iniciarse en el hilo de la aplicación, después de QCoreApplication.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has been started already. Make another Service to run it again.</source>
        <translation>El servicio «%1» ya se ha iniciado. Cree otro objeto Service para volver a ejecutarlo.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; was given no backend (a null pointer).</source>
        <translation>El servicio «%1» no ha recibido ningún backend (puntero nulo).</translation>
    </message>
    <message>
        <source>nextState(%1): a wait hint cannot be negative; the default is taken.</source>
        <translation>nextState(%1): una indicación de espera no puede ser negativa; se usa el valor predeterminado.</translation>
    </message>
    <message>
        <source>stop() was called before start() of the service &quot;%1&quot;; there is nothing to stop.</source>
        <translation>Se ha llamado a stop() antes que a start() del servicio «%1»; no hay nada que detener.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; failed with code %2.</source>
        <translation>El servicio «%1» ha fallado con el código %2.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; failed with code %2: %3</source>
        <translation>El servicio «%1» ha fallado con el código %2: %3</translation>
    </message>
    <message>
        <source>poll() was called before start() of the service &quot;%1&quot;.</source>
        <translation>Se ha llamado a poll() antes que a start() del servicio «%1».</translation>
    </message>
    <message>
        <source>pollInterval %1: an interval cannot be negative; it stays %2 ms.</source>
        <translation>pollInterval %1: un intervalo no puede ser negativo; sigue siendo de %2 ms.</translation>
    </message>
    <message>
        <source>waitHint %1: a wait hint cannot be negative; it stays %2 ms.</source>
        <translation>waitHint %1: una indicación de espera no puede ser negativa; sigue siendo de %2 ms.</translation>
    </message>
    <message>
        <source>refuse(): the service &quot;%1&quot; is not reading its settings again; nothing was refused.</source>
        <translation>refuse(): el servicio «%1» no está releyendo su configuración; no se rechazó nada.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; did not take its new settings: %2</source>
        <translation>El servicio «%1» no aceptó su nueva configuración: %2</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a slash or a backslash. Choose a name without.</source>
        <translation>El nombre de servicio «%1» contiene una barra diagonal o una barra diagonal inversa. Elija un nombre que no las contenga.</translation>
    </message>
    <message>
        <source>The backend &quot;%1&quot; cannot start the service &quot;%2&quot;.</source>
        <translation>El backend «%1» no puede iniciar el servicio «%2».</translation>
    </message>
    <message>
        <source>nextState() was called before start() of the service &quot;%1&quot;; nothing was advanced.</source>
        <translation>Se ha llamado a nextState() antes que a start() del servicio «%1»; el estado no cambia.</translation>
    </message>
    <message>
        <source>requestAdditionalTime(%1): a time cannot be negative; nothing was requested.</source>
        <translation>requestAdditionalTime(%1): un tiempo no puede ser negativo; no se ha solicitado nada.</translation>
    </message>
    <message>
        <source>requestAdditionalTime(): the service &quot;%1&quot; is in no pending state; nothing was requested.</source>
        <translation>requestAdditionalTime(): el servicio «%1» no está en ningún estado pendiente; no se ha solicitado nada.</translation>
    </message>
    <message>
        <source>fail() was called before start() of the service &quot;%1&quot;; no manager knows of it yet.</source>
        <translation>Se ha llamado a fail() antes que a start() del servicio «%1»; ningún gestor lo conoce todavía.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceCommandLine</name>
    <message>
        <source>Stops and removes the service.</source>
        <translation>Detiene y elimina el servicio.</translation>
    </message>
    <message>
        <source>Lists the services of the manager; * and ? may be in the pattern.</source>
        <translation>Enumera los servicios del administrador; el patrón puede contener * y ?.</translation>
    </message>
    <message>
        <source>Runs the service here: under its manager, or on this console.</source>
        <translation>Ejecuta el servicio aquí: bajo su administrador o en esta consola.</translation>
    </message>
    <message>
        <source>Prints a completion file for that shell.</source>
        <translation>Muestra un archivo de autocompletado para ese intérprete de comandos.</translation>
    </message>
    <message>
        <source>The user&apos;s own services instead of the machine&apos;s (systemctl --user).</source>
        <translation>Los servicios del usuario en lugar de los del equipo (systemctl --user).</translation>
    </message>
    <message>
        <source>Another machine&apos;s services, as OpenSCManager or systemctl -H takes its name.</source>
        <translation>Los servicios de otro equipo, con el nombre tal como lo aceptan OpenSCManager o systemctl -H.</translation>
    </message>
    <message>
        <source>Shows what would change, and changes nothing.</source>
        <translation>Muestra lo que cambiaría y no cambia nada.</translation>
    </message>
    <message>
        <source>For programs: one JSON object a line.</source>
        <translation>Para programas: un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 requiere %2.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 está %2</translation>
    </message>
    <message>
        <source>, process %1</source>
        <translation>, proceso %1</translation>
    </message>
    <message>
        <source>, check point %1, wait hint %2 ms</source>
        <translation>, punto de comprobación %1, indicación de espera %2 ms</translation>
    </message>
    <message>
        <source>, its own exit code %1</source>
        <translation>, código de salida propio %1</translation>
    </message>
    <message>
        <source>, error %1</source>
        <translation>, error %1</translation>
    </message>
    <message>
        <source>good:   </source>
        <translation>correcto:</translation>
    </message>
    <message>
        <source>note:   </source>
        <translation>nota:    </translation>
    </message>
    <message>
        <source>problem:</source>
        <translation>problema:</translation>
    </message>
    <message>
        <source>Nothing was changed: --dry-run.</source>
        <translation>No se ha cambiado nada: --dry-run.</translation>
    </message>
    <message>
        <source>%1 was uninstalled.</source>
        <translation>%1 se ha desinstalado.</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>%1 se está iniciando</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <translation>%1 se está deteniendo</translation>
    </message>
    <message>
        <source>%1 has stopped.</source>
        <translation>%1 se ha detenido.</translation>
    </message>
    <message>
        <source>%1 is pausing</source>
        <translation>%1 se está pausando</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 está en pausa.</translation>
    </message>
    <message>
        <source>%1 is continuing</source>
        <translation>%1 se está reanudando</translation>
    </message>
    <message>
        <source>%1 [%2] check point %3, up to %4 s more</source>
        <translation>%1 [%2] punto de comprobación %3, hasta %4 s más</translation>
    </message>
    <message>
        <source>%1 was installed. Start it with: %2 start</source>
        <translation>%1 se ha instalado. Inicie el servicio con: %2 start</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION...]</source>
        <translation>Uso: %1 ORDEN [OPCIÓN...]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Try %1 help.</source>
        <translation>Pruebe «%1 help».</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>Orden desconocida «%1». ¿Quiso decir «%2»?</translation>
    </message>
    <message>
        <source>, restarts in %1 s</source>
        <translation>, se reinicia en %1 s</translation>
    </message>
    <message>
        <source>, restarts so far: %1</source>
        <translation>, reinicios hasta ahora: %1</translation>
    </message>
    <message>
        <source>Unknown shell &quot;%1&quot;: completion is for bash and zsh.</source>
        <translation>No hay autocompletado para «%1»: elija bash o zsh.</translation>
    </message>
    <message>
        <source>Installs the service to run with these arguments, or changes it in place.</source>
        <translation>Instala el servicio o modifica el ya instalado; los argumentos son aquellos con los que se ejecuta.</translation>
    </message>
    <message>
        <source>Starts the service and waits until it is running.</source>
        <translation>Inicia el servicio y espera hasta que esté en ejecución.</translation>
    </message>
    <message>
        <source>Stops the service and waits until it is stopped.</source>
        <translation>Detiene el servicio y espera hasta que se haya detenido.</translation>
    </message>
    <message>
        <source>Restarts the service, or starts it when it is stopped.</source>
        <translation>Detiene el servicio si está en ejecución y lo inicia.</translation>
    </message>
    <message>
        <source>Pauses the service.</source>
        <translation>Pausa el servicio.</translation>
    </message>
    <message>
        <source>Continues the paused service.</source>
        <translation>Reanuda el servicio tras una pausa.</translation>
    </message>
    <message>
        <source>Makes the service read its settings again.</source>
        <translation>Hace que el servicio vuelva a leer su configuración.</translation>
    </message>
    <message>
        <source>Shows the state of the service.</source>
        <translation>Muestra el estado del servicio.</translation>
    </message>
    <message>
        <source>Sends the service a control of its own, 128 to 255.</source>
        <translation>Envía al servicio un código de control definido por el usuario, de 128 a 255.</translation>
    </message>
    <message>
        <source>Checks the installed service for problems.</source>
        <translation>Busca problemas en la instalación del servicio.</translation>
    </message>
    <message>
        <source>Lists the commands, or describes one.</source>
        <translation>Muestra las órdenes o explica una.</translation>
    </message>
    <message>
        <source>How long to wait at most; by default as long as the wait hints of the service allow.</source>
        <translation>Tiempo máximo de espera; sin esta opción, el que solicite el servicio.</translation>
    </message>
    <message>
        <source>Returns as soon as the manager has accepted the request.</source>
        <translation>Termina en cuanto el administrador ha aceptado la solicitud.</translation>
    </message>
    <message>
        <source>Shows each change, until interrupted.</source>
        <translation>Informa de forma continua de cada cambio, hasta que se interrumpa.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot; for %2.</source>
        <translation>«%1» es un argumento de más para %2.</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;: --timeout takes seconds.</source>
        <translation>«%1» no es un tiempo: --timeout requiere segundos.</translation>
    </message>
    <message>
        <source>Unknown option %2 for %1.</source>
        <translation>%1 no tiene la opción %2.</translation>
    </message>
    <message>
        <source>Unknown option %2 for %1; &quot;%3 %1 -- %2&quot; passes it to the service.</source>
        <translation>%1 no tiene la opción %2; «%3 %1 -- %2» se la da al servicio.</translation>
    </message>
    <message>
        <source>%1 was changed. Settings that it reads at its start take effect after a restart.</source>
        <translation>%1 se ha modificado. Lo que el servicio lee al iniciarse surtirá efecto cuando se reinicie.</translation>
    </message>
    <message>
        <source>%1 is already installed with these settings.</source>
        <translation>%1 ya está instalado exactamente así.</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>%1 está en ejecución.</translation>
    </message>
    <message>
        <source>%1 was reloaded.</source>
        <translation>%1 se ha recargado.</translation>
    </message>
    <message>
        <source>Invalid control &quot;%1&quot;: those of a service are 128 to 255.</source>
        <translation>«%1» no es un código de control definido por el usuario: estos van de 128 a 255.</translation>
    </message>
    <message>
        <source>Control %2 was sent to %1.</source>
        <translation>Se ha enviado el control %2 a %1.</translation>
    </message>
    <message>
        <source>Shows what the service has logged.</source>
        <translation>Muestra lo que el servicio ha registrado.</translation>
    </message>
    <message>
        <source>How many of the newest messages; by default 100, or all with --since.</source>
        <translation>Cuántos de los mensajes más recientes; sin esta opción, 100, o todos con --since.</translation>
    </message>
    <message>
        <source>Goes on with each new message, until interrupted.</source>
        <translation>Muestra de forma continua cada mensaje nuevo, hasta que se interrumpa.</translation>
    </message>
    <message>
        <source>Messages from then on: 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30, or 90m for 90 minutes ago.</source>
        <translation>Mensajes a partir de ese momento: 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30 o 90m para hace 90 minutos.</translation>
    </message>
    <message>
        <source>The least severe: debug, info, warning, critical or fatal.</source>
        <translation>El nivel menos grave: debug, info, warning, critical o fatal.</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;: --since takes 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30, or 90m for 90 minutes ago (s, m, h, d).</source>
        <translation>«%1» no es un tiempo: --since requiere 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30 o 90m para hace 90 minutos (s, m, h, d).</translation>
    </message>
    <message>
        <source>Invalid number &quot;%1&quot;: -n takes how many messages to show.</source>
        <translation>«%1» no es un número válido: -n requiere cuántos mensajes se muestran.</translation>
    </message>
    <message>
        <source>Unknown level &quot;%1&quot;: it is debug, info, warning, critical or fatal.</source>
        <translation>Nivel desconocido «%1»: elija debug, info, warning, critical o fatal.</translation>
    </message>
    <message>
        <source>No service manager keeps a log of %1 here.</source>
        <translation>Aquí ningún administrador de servicios lleva un registro de %1.</translation>
    </message>
    <message>
        <source>You may not read the journal of %1. Run this as root (sudo), or become a member of the group systemd-journal: sudo usermod -aG systemd-journal $USER, and log in again.</source>
        <translation>No tiene permiso para leer el journal de %1. Ejecute este comando como root (sudo) o hágase miembro del grupo systemd-journal: sudo usermod -aG systemd-journal $USER, y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>There is no journal on this machine: systemd-journald does not run, or is set to store nothing.</source>
        <translation>No hay ningún journal en este equipo: systemd-journald no está en ejecución o está configurado para no guardar nada.</translation>
    </message>
    <message>
        <source>The journal cannot be read: journalctl, which comes with systemd, could not be run (%1).</source>
        <translation>No se puede leer el journal: no se ha podido ejecutar journalctl, que forma parte de systemd (%1).</translation>
    </message>
    <message>
        <source>journalctl failed: %1</source>
        <translation>journalctl ha fallado: %1</translation>
    </message>
    <message>
        <source>You may not read the Event Log. Run this as administrator, or as a member of the group Event Log Readers.</source>
        <translation>No tiene permiso para leer el registro de eventos. Ejecute este comando como administrador o como miembro del grupo «Lectores del registro de eventos».</translation>
    </message>
    <message>
        <source>The Event Log cannot be read: %1.</source>
        <translation>No se puede leer el registro de eventos: %1.</translation>
    </message>
    <message>
        <source>No thread can be started to reach the service manager. End other programs, or raise the limit of processes (TasksMax=, ulimit -u).</source>
        <translation>No se puede iniciar ningún hilo para acceder al administrador de servicios. Cierre otros programas o aumente el límite de procesos (TasksMax=, ulimit -u).</translation>
    </message>
    <message>
        <source>You may not read the log file %1. Run this as administrator (sudo), or as a user with the right to read it.</source>
        <translation>No tiene permiso para leer el archivo de registro %1. Ejecute esto como administrador (sudo) o como un usuario que pueda leerlo.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de registro %1: %2.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceControllerPrivate</name>
    <message>
        <source>&quot;%1&quot; is no absolute path, and %2 is to run it. Name the program with its whole path.</source>
        <translation>«%1» no es una ruta absoluta y %2 debe ejecutarlo. Indique el programa con su ruta completa.</translation>
    </message>
    <message>
        <source>%1, which %2 is to run, is not there or is no program. Name the program that was installed.</source>
        <translation>%1, que %2 debe ejecutar, no existe o no es un programa. Indique el programa que se instaló.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceLog</name>
    <message>
        <source>The log file has no valid path: name one.</source>
        <translation>El archivo de registro no tiene una ruta válida: indique una.</translation>
    </message>
    <message>
        <source>The log file %1 cannot have a maximum size of %2 bytes: the least is %3.</source>
        <translation>El archivo de registro %1 no puede tener un tamaño máximo de %2 bytes: el mínimo es %3.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be kept %2 times: the least is 1.</source>
        <translation>El archivo de registro %1 no se puede conservar %2 veces: el mínimo es 1.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be opened: %2.</source>
        <translation>No se puede abrir el archivo de registro %1: %2.</translation>
    </message>
    <message>
        <source>Messages missing here: %1.</source>
        <translation>Mensajes que faltan aquí: %1.</translation>
    </message>
    <message>
        <source>The log file %1 is written again. Messages missing in it: %2.</source>
        <translation>Se vuelve a escribir en el archivo de registro %1. Mensajes que faltan en él: %2.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2. Messages are missing in it until it can.</source>
        <translation>No se puede escribir en el archivo de registro %1: %2. Hasta que se pueda, faltarán mensajes en él.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be rotated: %2. It grows until it can.</source>
        <translation>No se puede rotar el archivo de registro %1: %2. Crecerá hasta que se pueda.</translation>
    </message>
    <message>
        <source>other programs replace it all the time</source>
        <translation>otros programas lo reemplazan continuamente</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>es un enlace simbólico</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>another user may have put it there</source>
        <translation>puede haberlo puesto allí otro usuario</translation>
    </message>
    <message>
        <source>The log file %1 is not written: another ServiceLog was made before.</source>
        <translation>No se escribe en el archivo de registro %1: antes se creó otro ServiceLog.</translation>
    </message>
    <message>
        <source>The log file %1 is written already.</source>
        <translation>Ya se escribe en el archivo de registro %1.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceManager</name>
    <message>
        <source>Access to %1 was denied. Run this as administrator, or as root (sudo).</source>
        <translation>Se ha denegado el acceso a %1. Ejecute este comando como administrador o como root (sudo).</translation>
    </message>
    <message>
        <source>Other services that run depend on %1. Stop those first.</source>
        <translation>Otros servicios en ejecución dependen de %1. Deténgalos primero.</translation>
    </message>
    <message>
        <source>%1 does not accept that control: it was written without, or is not listening yet.</source>
        <translation>%1 no acepta ese código de control: el servicio no está programado para ello o aún no está a la escucha.</translation>
    </message>
    <message>
        <source>The program of %1 was started and did not report as a service in time. It may have ended at once (run it on a console), lack a DLL, or do slow work before it starts the service.</source>
        <translation>El programa de %1 se inició, pero no se presentó a tiempo como servicio. Es posible que haya finalizado de inmediato (ejecútelo en una consola), que le falte una DLL o que realice tareas lentas antes de iniciar el servicio.</translation>
    </message>
    <message>
        <source>The service manager is busy with its database. Try again in a moment.</source>
        <translation>El administrador de servicios está ocupado con su base de datos. Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>%1 is running already. To start it anew, restart it.</source>
        <translation>%1 ya está en ejecución. Para iniciarlo de nuevo, reinícielo.</translation>
    </message>
    <message>
        <source>The account that %1 is to run as does not exist. Write it as DOMAIN\user or .\user.</source>
        <translation>La cuenta con la que debe ejecutarse %1 no existe. Escríbala como DOMINIO\usuario o .\usuario.</translation>
    </message>
    <message>
        <source>%1 is disabled. Install it with another start mode, or enable it.</source>
        <translation>%1 está deshabilitado. Instale el servicio con otro tipo de inicio o habilítelo.</translation>
    </message>
    <message>
        <source>%1 cannot take that control in its present state. Wait until it runs.</source>
        <translation>%1 no puede aceptar ese código de control en su estado actual. Espere hasta que el servicio esté en ejecución.</translation>
    </message>
    <message>
        <source>%1 is not running. Start it first.</source>
        <translation>%1 no está en ejecución. Inicie primero el servicio.</translation>
    </message>
    <message>
        <source>The process of %1 ended unexpectedly: it crashed or was killed. Read its log.</source>
        <translation>El proceso de %1 ha finalizado de forma inesperada: se ha interrumpido por un error grave o se ha forzado su cierre. Consulte el registro del servicio.</translation>
    </message>
    <message>
        <source>A service that %1 depends on could not be started. Start that one by itself to see why.</source>
        <translation>No se ha podido iniciar un servicio del que depende %1. Inícielo por separado para ver la causa.</translation>
    </message>
    <message>
        <source>The account of %1 could not log on. Its password may be wrong or have changed, or it lacks the right to log on as a service; install the service again with the right one.</source>
        <translation>La cuenta de %1 no ha podido iniciar sesión. Puede que su contraseña sea incorrecta o haya cambiado, o que carezca del derecho «Iniciar sesión como servicio»; vuelva a instalar el servicio con los datos correctos.</translation>
    </message>
    <message>
        <source>%1 is being deleted and goes when the last program that holds it has closed it. Close the Services window, Task Manager and the like, and try again.</source>
        <translation>%1 se está eliminando y desaparecerá cuando lo haya cerrado el último programa que lo mantiene abierto. Cierre la ventana «Servicios», el Administrador de tareas y programas similares, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is a service %1 already. Reconfigure it, or uninstall it first.</source>
        <translation>Ya hay un servicio %1. Vuelva a configurarlo o desinstálelo primero.</translation>
    </message>
    <message>
        <source>%1 is being changed by others at the same time. Try again.</source>
        <translation>Otros están cambiando %1 al mismo tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 was never started since the system was.</source>
        <translation>%1 no se ha iniciado nunca desde que arrancó el sistema.</translation>
    </message>
    <message>
        <source>The machine of %1 does not answer. Check its name, that it is on, and that its firewall lets you in.</source>
        <translation>El equipo de %1 no responde. Compruebe su nombre, que esté encendido y que su firewall le permita el acceso.</translation>
    </message>
    <message>
        <source>%1: the service manager answered with error %2: %3.</source>
        <translation>%1: el administrador de servicios ha respondido con el error %2: %3.</translation>
    </message>
    <message>
        <source>The program of %1 is not where it was when the service was installed. Put it back there, or install the service again.</source>
        <translation>El programa de %1 ya no está donde se encontraba cuando se instaló el servicio. Vuelva a colocarlo allí o instale el servicio de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. See that the folder is yours, and try again.</source>
        <translation>No se ha podido escribir %1: %2. Asegúrese de que el directorio le pertenezca y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Do it as root (sudo), or make %3 a service of your own (--user).</source>
        <translation>No se ha podido escribir %1: %2. Ejecute este comando como root (sudo) o convierta %3 en un servicio de usuario (--user).</translation>
    </message>
    <message>
        <source>Another program has held %1, the lock of installations, for a long time. End it, or try again when it has ended; nothing was changed.</source>
        <translation>Otro programa retiene desde hace mucho %1, el bloqueo de las instalaciones. Termínelo o inténtelo de nuevo cuando haya terminado; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>systemd on %1 cannot be reached (%2). &quot;ssh %1 systemctl&quot; has to work without a password.</source>
        <translation>No se puede acceder a systemd en %1 (%2). «ssh %1 systemctl» debe funcionar sin contraseña.</translation>
    </message>
    <message>
        <source>Your own systemd manager cannot be reached (%1). Log in as that user, rather than by su or sudo, which leave XDG_RUNTIME_DIR unset.</source>
        <translation>No se puede acceder a su propio administrador de systemd (%1). Inicie sesión como ese usuario en lugar de usar su o sudo, que no definen XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>%1 is disabled: its unit is masked. Install it with another start mode, or run &quot;systemctl unmask %2&quot;.</source>
        <translation>%1 está deshabilitado: su unidad está enmascarada. Instale el servicio con otro tipo de inicio o ejecute «systemctl unmask %2».</translation>
    </message>
    <message>
        <source>%1 does not read its settings anew: its unit has no ExecReload=. Restart it instead.</source>
        <translation>%1 no puede volver a leer su configuración: su unidad no tiene ExecReload=. Reinicie el servicio en su lugar.</translation>
    </message>
    <message>
        <source>The unit of %1 has a mistake in it, so that systemd does not run it. &quot;systemd-analyze verify %2&quot; names it.</source>
        <translation>La unidad de %1 contiene un error, por lo que systemd no la ejecuta. «systemd-analyze verify %2» lo indica.</translation>
    </message>
    <message>
        <source>systemd refused that for %1: %2</source>
        <translation>systemd ha rechazado esa operación para %1: %2</translation>
    </message>
    <message>
        <source>systemd-analyze, which it takes to install %1, could not be run: %2. Install systemd, and see that its programs are in PATH.</source>
        <translation>No se ha podido ejecutar systemd-analyze, necesario para instalar %1: %2. Instale systemd y asegúrese de que sus programas estén en PATH.</translation>
    </message>
    <message>
        <source>%1 cannot be installed on %2 from here, as its unit files are written there. Log in to that machine, and do it there.</source>
        <translation>%1 no se puede instalar en %2 desde aquí, porque sus archivos de unidad se escriben allí. Inicie sesión en ese equipo y hágalo allí.</translation>
    </message>
    <message>
        <source>There is a service %1 that QtDaemon has not written: %2. Take another name, or remove that service the way it came.</source>
        <translation>Existe un servicio %1 que QtDaemon no ha escrito: %2. Elija otro nombre o elimine ese servicio del mismo modo en que se instaló.</translation>
    </message>
    <message>
        <source>%1 could not be started: its working directory cannot be entered. Make it, or let the service&apos;s account read it (200/CHDIR).</source>
        <translation>No se ha podido iniciar %1: no se puede acceder a su directorio de trabajo. Créelo o permita que la cuenta del servicio lo lea (200/CHDIR).</translation>
    </message>
    <message>
        <source>%1 could not be started: %2 is not there, is no program, or may not be run by the service&apos;s account (203/EXEC).</source>
        <translation>No se ha podido iniciar %1: %2 no existe, no es un programa o la cuenta del servicio no puede ejecutarlo (203/EXEC).</translation>
    </message>
    <message>
        <source>%1 could not be started: its group does not exist. Make it, or install the service with another account (216/GROUP).</source>
        <translation>No se ha podido iniciar %1: su grupo no existe. Créelo o instale el servicio con otra cuenta (216/GROUP).</translation>
    </message>
    <message>
        <source>%1 could not be started: its account does not exist. Make it, or install the service with another one (217/USER).</source>
        <translation>No se ha podido iniciar %1: su cuenta no existe. Créela o instale el servicio con otra (217/USER).</translation>
    </message>
    <message>
        <source>%1 could not be started: its sandbox cannot be set up. A path that its unit names (in ReadWritePaths= and the like) may be missing, or the kernel or container forbids namespaces (226/NAMESPACE).</source>
        <translation>No se ha podido iniciar %1: no se puede preparar su entorno aislado. Es posible que falte una ruta que indica su unidad (en ReadWritePaths= y similares) o que el kernel o el contenedor prohíban los espacios de nombres (226/NAMESPACE).</translation>
    </message>
    <message>
        <source>%1 could not be started: its folder for state, cache or logs cannot be made (%2).</source>
        <translation>No se ha podido iniciar %1: no se puede crear su directorio de estado, caché o registros (%2).</translation>
    </message>
    <message>
        <source>%1 could not be started: systemd failed to set its process up, with status %2 of systemd.exec(5).</source>
        <translation>No se ha podido iniciar %1: systemd no ha podido preparar su proceso, código de estado %2 de systemd.exec(5).</translation>
    </message>
    <message>
        <source>%1 hung: its event loop gave no sign of life within WatchdogSec=, and systemd ended it. Read its log.</source>
        <translation>%1 se ha bloqueado: su bucle de eventos no ha dado señales de vida en el plazo de WatchdogSec= y systemd lo ha finalizado. Consulte el registro del servicio.</translation>
    </message>
    <message>
        <source>%1 was ended because memory ran out. Give the machine more, or the unit a MemoryMax= that fits.</source>
        <translation>%1 se ha finalizado porque se agotó la memoria. Amplíe la memoria del equipo o asigne a la unidad un MemoryMax= adecuado.</translation>
    </message>
    <message>
        <source>%1 failed too often in a short time, and systemd starts it no more. Mend the cause, then run &quot;systemctl reset-failed&quot; for it.</source>
        <translation>%1 ha fallado demasiadas veces en poco tiempo y systemd ya no lo inicia. Corrija la causa y, a continuación, ejecute «systemctl reset-failed» para ese servicio.</translation>
    </message>
    <message>
        <source>%1 could not be started: what its unit runs before it (ExecStartPre=, ExecCondition=) did not succeed. Read its log.</source>
        <translation>No se ha podido iniciar %1: lo que su unidad ejecuta antes (ExecStartPre=, ExecCondition=) ha fallado. Consulte el registro del servicio.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a colon, and systemd-analyze cannot verify a unit of such a name. Take a name without.</source>
        <translation>El nombre de servicio «%1» contiene dos puntos y systemd-analyze no puede comprobar una unidad con un nombre así. Elija un nombre que no los contenga.</translation>
    </message>
    <message>
        <source>%1 is to be started by a socket, and has none to listen on. Give it one in listenStreams.</source>
        <translation>%1 debe iniciarse mediante un socket y no tiene ninguno en el que escuchar. Indique uno en listenStreams.</translation>
    </message>
    <message>
        <source>%1 is to be a user&apos;s own service, which runs as that user, and not as %2. Leave the account out, or install it for the system.</source>
        <translation>%1 debe ser un servicio de usuario, que se ejecuta como ese usuario y no como %2. Omita la cuenta o instale el servicio para el sistema.</translation>
    </message>
    <message>
        <source>The environment of %1 is kept in the registry of its machine, which is not reached from here. Install it on that machine, or without an environment.</source>
        <translation>El entorno de %1 se guarda en el Registro de su equipo, al que no se puede acceder desde aquí. Instale el servicio en ese mismo equipo o sin entorno.</translation>
    </message>
    <message>
        <source>%1 cannot have an environment variable without a name, or with a null character: &quot;%2&quot;. Leave it out.</source>
        <translation>%1 no puede tener una variable de entorno sin nombre o con un carácter nulo: «%2». Omítala.</translation>
    </message>
    <message>
        <source>The path of the program is quoted.</source>
        <translation>La ruta del programa está entre comillas.</translation>
    </message>
    <message>
        <source>The path of the program has no spaces.</source>
        <translation>La ruta del programa no contiene espacios.</translation>
    </message>
    <message>
        <source>The path %1 has spaces and is not quoted: Windows may run %2.exe instead, whoever has put one there. Install the service again.</source>
        <translation>La ruta %1 contiene espacios y no está entre comillas: Windows podría ejecutar %2.exe en su lugar, y quien pueda colocar allí un archivo así podría aprovecharlo. Vuelva a instalar el servicio.</translation>
    </message>
    <message>
        <source>The program uses %1, and its plug-ins are missing: there is no folder %2 beside it. Run windeployqt.</source>
        <translation>El programa usa %1 y faltan sus complementos: no hay ninguna carpeta %2 junto al programa. Ejecute windeployqt.</translation>
    </message>
    <message>
        <source>The program %1 is missing. Put it back there, or install the service again.</source>
        <translation>Falta el programa %1. Vuelva a colocarlo allí o instale el servicio de nuevo.</translation>
    </message>
    <message>
        <source>The program needs %1, which is neither beside it nor Windows&apos; own: it cannot start (error 1053). Put it beside the program; windeployqt does that for those of Qt.</source>
        <translation>El programa necesita %1, que no está junto a él ni forma parte de Windows: no se puede iniciar (error 1053). Coloque ese archivo junto al programa; windeployqt lo hace con los de Qt.</translation>
    </message>
    <message>
        <source>The program and every DLL that it needs are there.</source>
        <translation>El programa y todas las DLL que necesita están presentes.</translation>
    </message>
    <message>
        <source>It runs as LocalSystem, which may do anything to this machine. Unless it needs that, install it with the account LocalService.</source>
        <translation>El servicio se ejecuta como LocalSystem, que puede hacer cualquier cosa en este equipo. Salvo que lo necesite, instálelo con la cuenta LocalService.</translation>
    </message>
    <message>
        <source>The account %1 does not exist: it cannot log on (error 1069). Install the service with another one.</source>
        <translation>La cuenta %1 no existe: no puede iniciar sesión (error 1069). Instale el servicio con otra.</translation>
    </message>
    <message>
        <source>The account %1 itself has no right to log on as a service (error 1069). Unless it has that from a group, grant it: secpol.msc, Local Policies, User Rights Assignment.</source>
        <translation>La propia cuenta %1 no tiene el derecho «Iniciar sesión como servicio» (error 1069). Si no lo obtiene de un grupo, concédaselo: secpol.msc, Directivas locales, Asignación de derechos de usuario.</translation>
    </message>
    <message>
        <source>The account %1 may log on as a service.</source>
        <translation>La cuenta %1 puede iniciar sesión como servicio.</translation>
    </message>
    <message>
        <source>The account %1 may not read and run %2 (error 5). Let it: icacls, or the Security page of the file&apos;s properties.</source>
        <translation>La cuenta %1 no puede leer ni ejecutar %2 (error 5). Concédale ese permiso: con icacls o en la pestaña «Seguridad» de las propiedades del archivo.</translation>
    </message>
    <message>
        <source>Nothing restarts it after a failure. Install it with delays for restarts.</source>
        <translation>Nada reinicia el servicio tras un error. Instálelo con retardos de reinicio.</translation>
    </message>
    <message>
        <source>It is restarted after a crash, but not when it ends with an error of its own: its failure actions flag is not set. Install it with that, or run &quot;sc failureflag %1 1&quot;.</source>
        <translation>El servicio se reinicia tras un cierre inesperado, pero no cuando él mismo finaliza con un error: su marca de acciones de error no está establecida. Instálelo con ella o ejecute «sc failureflag %1 1».</translation>
    </message>
    <message>
        <source>It is restarted after a failure.</source>
        <translation>El servicio se reinicia tras un error.</translation>
    </message>
    <message>
        <source>It ended with error %1 last. %2</source>
        <translation>La última vez, el servicio finalizó con el error %1. %2</translation>
    </message>
    <message>
        <source>Windows has no service manager of a user&apos;s own. Do without --user: services are the system&apos;s.</source>
        <translation>Windows no tiene ningún administrador de servicios propio de cada usuario. Prescinda de --user: los servicios son del sistema.</translation>
    </message>
    <message>
        <source>Control %1 cannot be sent to %2. A service&apos;s own controls are 128 to 255.</source>
        <translation>El código de control %1 no se puede enviar a %2. Los códigos de control definidos por el usuario van de 128 a 255.</translation>
    </message>
    <message>
        <source>%1 stopped with its own exit code %2. What that means is in its documentation, why in its log.</source>
        <translation>%1 se ha detenido con su propio código de salida %2. Su significado figura en la documentación del servicio; la causa, en su registro.</translation>
    </message>
    <message>
        <source>%1 stopped with its own exit code %2: %3</source>
        <translation>%1 terminó con su propio código de salida %2: %3</translation>
    </message>
    <message>
        <source>%1 is to be a user&apos;s own service, which cannot have %2. Leave the capabilities out, or install it for the system.</source>
        <translation>%1 ha de ser un servicio propio de un usuario, que no puede tener %2. Omita las capacidades o instálelo para el sistema.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which %2 is to have, is no name of a capability. They are written as CAP_NET_BIND_SERVICE; capabilities(7) lists them.</source>
        <translation>«%1», que %2 ha de tener, no es el nombre de una capacidad. Se escriben como CAP_NET_BIND_SERVICE; capabilities(7) las enumera.</translation>
    </message>
    <message>
        <source>%1 is not to be restarted after exit code %2, and there is none such. They are 1 to 255.</source>
        <translation>%1 no debe reiniciarse tras el código de salida %2, que no existe. Van de 1 a 255.</translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; takes %2 characters in the name of a unit, and %3 is the most: what is no letter, digit or one of -_.@ takes four a byte. Shorten it.</source>
        <translation>El nombre de servicio «%1...» ocupa %2 caracteres en el nombre de una unidad, y el máximo es %3: lo que no es letra, cifra ni uno de -_.@ ocupa cuatro por byte. Acórtelo.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; ends in an @, which makes a unit a template that cannot run by itself. Take a name without, or name an instance: %1x.</source>
        <translation>El nombre de servicio «%1» termina en @, lo que hace de una unidad una plantilla que no puede ejecutarse por sí misma. Elija un nombre sin ella o nombre una instancia: %1x.</translation>
    </message>
    <message>
        <source>%1, which the arguments of %2 name, is hidden from it by its sandbox: ProtectHome= hides home folders, and PrivateTmp= those for temporary files. Put it elsewhere, such as in /etc or /var/lib, or name its folder in writablePaths.</source>
        <translation>%1, que nombran los argumentos de %2, se lo oculta su sandbox: ProtectHome= oculta las carpetas personales y PrivateTmp= las de archivos temporales. Póngalo en otro sitio, por ejemplo en /etc o /var/lib, o indique su carpeta en writablePaths.</translation>
    </message>
    <message>
        <source>%1, which %2 is to run, is in an AppImage that is mounted only for as long as it runs. Install the AppImage file itself, whose path is in $APPIMAGE.</source>
        <translation>%1, que %2 debe ejecutar, está en una AppImage que solo está montada mientras se ejecuta. Instale el propio archivo AppImage, cuya ruta está en $APPIMAGE.</translation>
    </message>
    <message>
        <source>%1, which %2 is to run whenever the system starts, is in a folder for temporary files, which is emptied. Put it where it stays, such as in /usr/local or /opt, and install it from there.</source>
        <translation>%1, que %2 debe ejecutar cada vez que arranca el sistema, está en una carpeta de archivos temporales, que se vacía. Póngalo donde permanezca, por ejemplo en /usr/local o /opt, e instálelo desde allí.</translation>
    </message>
    <message>
        <source>%1 was written to %2, and systemd did not load it from there: it reads its units in %3. Set XDG_CONFIG_HOME or HOME as it is for systemd, or run &quot;systemctl daemon-reexec&quot; if one of these folders is new, and try again; nothing was changed.</source>
        <translation>%1 se escribió en %2 y systemd no lo cargó desde allí: lee sus unidades en %3. Establezca XDG_CONFIG_HOME o HOME como los tiene systemd, o ejecute «systemctl daemon-reexec» si alguna de estas carpetas es nueva, e inténtelo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The display name &quot;%1&quot; is taken by the service %2. Install %3 with another display name.</source>
        <translation>El nombre para mostrar «%1» ya lo tiene el servicio %2. Instale %3 con otro nombre para mostrar.</translation>
    </message>
    <message>
        <source>%1, which %2 is to run, is in a folder that each boot makes anew. Put it where it stays, such as in /usr/local or /opt, and install it from there.</source>
        <translation>%1, que %2 debe ejecutar, está en una carpeta que cada arranque crea de nuevo. Póngalo donde permanezca, por ejemplo en /usr/local o /opt, e instálelo desde allí.</translation>
    </message>
    <message>
        <source>%1 needs %2, and the sandbox of %3 hides that: ProtectHome= hides home folders, and PrivateTmp= those for temporary files. Put libraries elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 necesita %2, y el sandbox de %3 lo oculta: ProtectHome= oculta las carpetas personales y PrivateTmp= las de archivos temporales. Ponga las bibliotecas en otro sitio, por ejemplo en /usr/local o /opt.</translation>
    </message>
    <message>
        <source>%1 was restarted, but %2, which depends on it, does not run again: %3</source>
        <translation>%1 se reinició, pero %2, que depende de él, no vuelve a ejecutarse: %3</translation>
    </message>
    <message>
        <source>%1, which %2 is to run, is on a network drive, whose letter is known only to who connected it. Put it on a disk of this machine, such as in C:\Program Files, and install it from there.</source>
        <translation>%1, que %2 debe ejecutar, está en una unidad de red, cuya letra solo conoce quien la conectó. Póngalo en un disco de esta máquina, por ejemplo en C:\Program Files, e instálelo desde allí.</translation>
    </message>
    <message>
        <source>%1, which %2 is to run whenever the system starts, is in a folder for temporary files, which is emptied. Put it where it stays, such as in C:\Program Files, and install it from there.</source>
        <translation>%1, que %2 debe ejecutar cada vez que arranca el sistema, está en una carpeta de archivos temporales, que se vacía. Póngalo donde permanezca, por ejemplo en C:\Program Files, e instálelo desde allí.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which belongs to somebody else, and so does the systemd manager there. Log in as that user, rather than by su or sudo.</source>
        <translation>XDG_RUNTIME_DIR es %1, que pertenece a otra persona, al igual que el gestor systemd que hay allí. Inicie sesión como ese usuario, en vez de usar su o sudo.</translation>
    </message>
    <message>
        <source>Others may change what is in %1, and so what %2 runs. Make it yours alone (chown, chmod go-w), and try again; nothing was changed.</source>
        <translation>Otros pueden cambiar lo que hay en %1 y, con ello, lo que ejecuta %2. Haga que sea solo suyo (chown, chmod go-w) e inténtelo de nuevo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a character that the unit file of %2 cannot hold, such as a line break. Take it out.</source>
        <translation>«%1» contiene un carácter que el archivo de unidad de %2 no puede contener, como un salto de línea. Quítelo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a path that %2 can be given: it has to be absolute, without &quot;..&quot; and without a space at its end.</source>
        <translation>«%1» no es una ruta que se pueda dar a %2: debe ser absoluta, sin «..» y sin espacio al final.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a colon, and is in a folder for temporary files, from which systemd cannot give such a path to %2. Take another.</source>
        <translation>«%1» contiene dos puntos y está en una carpeta de archivos temporales, desde la que systemd no puede dar una ruta así a %2. Elija otra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which %2 is to depend on, is not the name of a service or unit. Take one that &quot;systemctl list-units&quot; shows; of a template it has to be an instance.</source>
        <translation>«%1», de lo que debe depender %2, no es el nombre de un servicio o unidad. Elija uno que muestre «systemctl list-units»; de una plantilla debe ser una instancia.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the account that %2 runs as. &quot;getent passwd&quot; lists those that there are.</source>
        <translation>«%1» no puede ser la cuenta con la que se ejecuta %2. «getent passwd» muestra las que hay.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a variable in the environment of %2: its name takes letters, digits and _, and begins with no digit.</source>
        <translation>«%1» no puede ser una variable del entorno de %2: su nombre consta de letras, cifras y _, y no empieza por una cifra.</translation>
    </message>
    <message>
        <source>%2 cannot listen on &quot;%1&quot;. Give it an absolute path, a name with an @ before it, a port or address:port; see ListenStream= of systemd.socket(5).</source>
        <translation>%2 no puede escuchar en «%1». Indique una ruta absoluta, un nombre precedido de @, un puerto o dirección:puerto; véase ListenStream= en systemd.socket(5).</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; is that of a unit which all services of QtDaemon share. Take another.</source>
        <translation>El nombre de servicio «%1» es el de una unidad que comparten todos los servicios de QtDaemon. Elija otro.</translation>
    </message>
    <message>
        <source>An administrator has masked %1: %2 is a link to /dev/null. &quot;systemctl unmask %3&quot; takes that back; try again after it.</source>
        <translation>Un administrador ha enmascarado %1: %2 es un enlace a /dev/null. «systemctl unmask %3» lo revierte; inténtelo de nuevo después.</translation>
    </message>
    <message>
        <source>%1, which is to be the folder of %2 for its state, is there already and belongs to %3, who would lose it. Take another name for the service, or move that folder away.</source>
        <translation>%1, que ha de ser la carpeta de estado de %2, ya existe y pertenece a %3, que la perdería. Dé otro nombre al servicio o mueva esa carpeta.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, and a service of your own (%3) needs an absolute path there. Log in as that user, or set it.</source>
        <translation>%1 es «%2», y un servicio propio (%3) necesita ahí una ruta absoluta. Inicie sesión como ese usuario o asigne la variable.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who may change it, and so what %3 runs with more rights. Give it to root (chown), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 pertenece a %2, que puede cambiarlo y, con ello, lo que %3 ejecuta con más derechos. Déselo a root (chown) o instale el programa en otro sitio, por ejemplo en /usr/local o /opt.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; begins with an @, which no name of a unit does. Take a name without.</source>
        <translation>El nombre de servicio «%1» empieza por una @, y ningún nombre de unidad lo hace. Elija un nombre sin ella.</translation>
    </message>
    <message>
        <source>The value of %1 in the environment of %2 contains a character that a unit file cannot hold, such as a line break. Take it out.</source>
        <translation>El valor de %1 en el entorno de %2 contiene un carácter que un archivo de unidad no puede contener, como un salto de línea. Quítelo.</translation>
    </message>
    <message>
        <source>%1 was not installed, as the registry does not take the mark that it is QtDaemon&apos;s: %2. Do it as administrator; on another machine the service Remote Registry has to run.</source>
        <translation>%1 no se instaló, porque el registro no acepta la marca de que es de QtDaemon: %2. Hágalo como administrador; en otra máquina debe estar en marcha el servicio Registro remoto.</translation>
    </message>
    <message>
        <source>Whether QtDaemon has installed %1 cannot be read from the registry: %2. Do it as administrator; on another machine the service Remote Registry has to run.</source>
        <translation>No se puede leer en el registro si QtDaemon instaló %1: %2. Hágalo como administrador; en otra máquina debe estar en marcha el servicio Registro remoto.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who may change it, and so what %3 runs. Give it to Administrators (icacls /setowner), or install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 pertenece a %2, que puede cambiarlo, y con ello lo que ejecuta %3. Entréguelo a los administradores (icacls /setowner) o instale el programa en otro sitio, por ejemplo en C:\Program Files.</translation>
    </message>
    <message>
        <source>%1 may change %2, and so what %3 runs. Take that right away (icacls, or the Security page of its properties), or install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 puede cambiar %2, y con ello lo que ejecuta %3. Retire ese derecho (icacls o la página Seguridad de sus propiedades) o instale el programa en otro sitio, por ejemplo en C:\Program Files.</translation>
    </message>
    <message>
        <source>Others may change %1, and so what %2 runs. Take that right from them (chmod go-w, setfacl), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>Otros pueden cambiar %1, y con ello lo que ejecuta %2. Quíteles ese derecho (chmod go-w, setfacl) o instale el programa en otro sitio, por ejemplo en /usr/local o /opt.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who may change it, and so what %3 runs as you. Copy the program to where only you may change it.</source>
        <translation>%1 pertenece a %2, que puede cambiarlo, y con ello lo que %3 ejecuta en su nombre. Copie el programa a un sitio donde solo usted pueda cambiarlo.</translation>
    </message>
    <message>
        <source>Who may change %1, and so what %2 runs, cannot be read: %3. Install the program elsewhere, such as in C:\Program Files.</source>
        <translation>No se puede leer quién puede cambiar %1, y con ello lo que ejecuta %2: %3. Instale el programa en otro sitio, por ejemplo en C:\Program Files.</translation>
    </message>
    <message>
        <source>The path %1 has spaces and is not quoted: Windows would run %2 instead if there were one, and %3 may put one there. Install the service again.</source>
        <translation>La ruta %1 tiene espacios y no está entre comillas: Windows ejecutaría %2 en su lugar si existiera, y %3 puede poner uno ahí. Vuelva a instalar el servicio.</translation>
    </message>
    <message>
        <source>There is a service %1 that QtDaemon has not installed, or not to the end: it runs %2. Remove it the way it came, or with &quot;sc delete&quot;, or take another name.</source>
        <translation>Hay un servicio %1 que QtDaemon no ha instalado, o no hasta el final: ejecuta %2. Elimínelo del mismo modo en que llegó, o con «sc delete», o elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 did not reach that state in the time given. It may still do so: query its status, or give it longer.</source>
        <translation>%1 no ha alcanzado ese estado en el tiempo previsto. Aún puede alcanzarlo: consulte su estado o dele más tiempo.</translation>
    </message>
    <message>
        <source>There is no service %1. Install it first, or find its name in the list of services.</source>
        <translation>No hay ningún servicio %1. Instálelo primero o busque su nombre en la lista de servicios.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which the arguments of %2 name, is relative, and the service searches for it in %3. Give it the whole path: %4.</source>
        <translation>«%1», que nombran los argumentos de %2, es una ruta relativa, y el servicio la busca en %3. Indique la ruta completa: %4.</translation>
    </message>
    <message>
        <source>systemd cannot be reached: libsystemd.so.0 is missing or does not load. Install the package libsystemd0 (systemd-libs).</source>
        <translation>No se puede acceder a systemd: libsystemd.so.0 falta o no se puede cargar. Instale el paquete libsystemd0 (systemd-libs).</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is &quot;%1&quot;, and has to be an absolute path. Log in as that user, or set it.</source>
        <translation>XDG_RUNTIME_DIR es «%1» y tiene que ser una ruta absoluta. Inicie sesión como ese usuario o asigne la variable.</translation>
    </message>
    <message>
        <source>Without root rights systemd is reached through the D-Bus system bus, which is not available (%1). Run this with sudo, or take a service of your own (--user).</source>
        <translation>Sin derechos de root se accede a systemd mediante el bus del sistema D-Bus, que no está disponible (%1). Ejecute este comando con sudo o use un servicio de usuario (--user).</translation>
    </message>
    <message>
        <source>systemd cannot be reached (%1). Check with &quot;systemctl is-system-running&quot; that this machine runs it.</source>
        <translation>No se puede acceder a systemd (%1). Compruebe con «systemctl is-system-running» que este equipo está gestionado por systemd.</translation>
    </message>
    <message>
        <source>systemd refused access to %1. Run this as root with sudo, take a service of your own (--user), or have a polkit rule allow it.</source>
        <translation>systemd ha denegado el acceso a %1. Ejecute este comando como root con sudo, use un servicio de usuario (--user) o permítalo mediante una regla de polkit.</translation>
    </message>
    <message>
        <source>What systemd answered about %1 is not of the form that its documentation gives. Try again; if this persists, another program listens in its place.</source>
        <translation>Lo que systemd respondió sobre %1 no tiene la forma que da su documentación. Inténtelo de nuevo; si sigue así, otro programa escucha en su lugar.</translation>
    </message>
    <message>
        <source>%1 loads %2 by its path, where others may put another library, and so change what %3 runs. Take that right from them (chown, chmod go-w, setfacl), or link the program by the library&apos;s name.</source>
        <translation>%1 carga %2 por su ruta, donde otros pueden poner otra biblioteca y cambiar con ello lo que ejecuta %3. Quíteles ese derecho (chown, chmod go-w, setfacl) o enlace el programa por el nombre de la biblioteca.</translation>
    </message>
    <message>
        <source>The account of %1 cannot read %2, which its arguments name: %3 keeps it out. Let that account read it (chgrp, chmod), or put it elsewhere, such as in /etc.</source>
        <translation>La cuenta de %1 no puede leer %2, que nombran sus argumentos: %3 se lo impide. Permita que esa cuenta lo lea (chgrp, chmod) o póngalo en otro sitio, por ejemplo en /etc.</translation>
    </message>
    <message>
        <source>systemd does not accept the unit of %1, and nothing was changed. Correct this: %2</source>
        <translation>systemd no acepta la unidad de %1 y no se ha cambiado nada. Corrija esto: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Correct that, and try again; nothing was changed.</source>
        <translation>No se ha podido escribir %1: %2. Corrija la causa y vuelva a intentarlo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 did not answer in the time that its unit gives it (TimeoutStartSec=, TimeoutStopSec=), and systemd ended it. Read its log: it hangs, or has to request more time.</source>
        <translation>%1 no ha respondido en el tiempo que le concede su unidad (TimeoutStartSec=, TimeoutStopSec=) y systemd lo ha finalizado. Consulte el registro del servicio: está bloqueado o debe solicitar más tiempo.</translation>
    </message>
    <message>
        <source>%1 ended before it had reported that it runs. Run its program on a console to see why.</source>
        <translation>%1 ha finalizado antes de notificar que estaba en ejecución. Ejecute su programa en una consola para ver la causa.</translation>
    </message>
    <message>
        <source>%1 could not be started: systemd lacks what its unit requires, such as an EnvironmentFile= or a folder. Read the log of systemd.</source>
        <translation>No se ha podido iniciar %1: systemd no dispone de algo que exige su unidad, por ejemplo un EnvironmentFile= o un directorio. Consulte el registro de systemd.</translation>
    </message>
    <message>
        <source>The registry does not take the source of the events of %1: %2. Do it as administrator.</source>
        <translation>El registro no acepta el origen de los eventos de %1: %2. Hágalo como administrador.</translation>
    </message>
    <message>
        <source>Another program has registered the source of its events, with the texts of %1.</source>
        <translation>Otro programa ha registrado el origen de los eventos del servicio, con los textos de %1.</translation>
    </message>
    <message>
        <source>The source of its events is not registered: the Event Viewer adds to each that its description cannot be found. Install the service again.</source>
        <translation>El origen de los eventos del servicio no está registrado: el Visor de eventos añade a cada uno que no se encuentra su descripción. Instale el servicio de nuevo.</translation>
    </message>
    <message>
        <source>The file %1, which has the texts of its events, is missing. Put it back there, or install the service again.</source>
        <translation>Falta el archivo %1, que contiene los textos de los eventos del servicio. Vuelva a colocarlo allí o instale el servicio de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 has no texts of events. Build the program with qtdaemon_add_event_messages().</source>
        <translation>El archivo %1 no contiene textos de eventos. Compile el programa con qtdaemon_add_event_messages().</translation>
    </message>
    <message>
        <source>The source of its events is registered.</source>
        <translation>El origen de los eventos del servicio está registrado.</translation>
    </message>
    <message>
        <source>The path %1 of the program is relative: Windows searches for it in several folders, and may run another one. Install the service again.</source>
        <translation>La ruta %1 del programa es relativa: Windows lo busca en varias carpetas y podría ejecutar otro. Vuelva a instalar el servicio.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::State</name>
    <message>
        <source>not installed</source>
        <translation>sin instalar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>continuing</source>
        <translation>reanudándose</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>pausándose</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>QtDaemon::StateWatcher</name>
    <message>
        <source>%1 stopped, with exit code 0, before it was what was waited for. Read its log.</source>
        <translation>%1 se ha detenido con el código de salida 0 antes de alcanzar el estado esperado. Consulte el registro del servicio.</translation>
    </message>
    <message>
        <source>%1 hangs: it let its own wait hint of %2 ms pass without a sign of progress. Read its log; to end it takes its process, %3.</source>
        <translation>%1 está bloqueado: el servicio ha dejado pasar su propia indicación de espera de %2 ms sin dar señales de progreso. Consulte su registro; para acabar con él hay que finalizar su proceso, %3.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdBackend</name>
    <message>
        <source>&quot;%1&quot; cannot name a stored descriptor: take 1 to 255 printable ASCII characters, no colon and no space.</source>
        <translation>«%1» no puede designar un descriptor almacenado: elija de 1 a 255 caracteres ASCII imprimibles, sin dos puntos ni espacios.</translation>
    </message>
    <message>
        <source>Control %1 was refused: the service does not accept it, or not in its present state.</source>
        <translation>Se ha rechazado el control %1: el servicio no lo acepta, o no en su estado actual.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdDoctor</name>
    <message>
        <source>The unit files of %1 were changed, and systemd still goes by the old ones. Run &quot;systemctl daemon-reload&quot;.</source>
        <translation>Los archivos de unidad de %1 han cambiado y systemd todavía usa los anteriores. Ejecute «systemctl daemon-reload».</translation>
    </message>
    <message>
        <source>%1, the program of %2, is not there, or not to be seen by you. Install it, or reconfigure the service with its new path.</source>
        <translation>%1, el programa de %2, no existe o no es visible para usted. Instálelo o vuelva a configurar el servicio con la nueva ruta.</translation>
    </message>
    <message>
        <source>%1 is no program that can be run: chmod +x makes it one.</source>
        <translation>%1 no es un programa ejecutable: chmod +x lo convierte en uno.</translation>
    </message>
    <message>
        <source>%1 lacks libraries: %2. Install their packages, or put them where its RUNPATH points to.</source>
        <translation>A %1 le faltan bibliotecas: %2. Instale sus paquetes o colóquelas donde apunta el RUNPATH del programa.</translation>
    </message>
    <message>
        <source>The account %1 that %2 is to run as does not exist. Make it (useradd --system %1), or reconfigure the service with another one.</source>
        <translation>La cuenta %1 con la que debe ejecutarse %2 no existe. Créela (useradd --system %1) o vuelva a configurar el servicio con otra.</translation>
    </message>
    <message>
        <source>The account of %1 can run %2.</source>
        <translation>La cuenta de %1 puede ejecutar %2.</translation>
    </message>
    <message>
        <source>The account of %1 cannot run %2: %3 keeps it out. Give others the right to read it (chmod o+rx), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>La cuenta de %1 no puede ejecutar %2: %3 le impide el acceso. Conceda allí a los demás el permiso de lectura (chmod o+rx) o instale el programa en otro lugar, por ejemplo en /usr/local o /opt.</translation>
    </message>
    <message>
        <source>%1 is in a home folder, and ProtectHome= hides those from %2. Install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 está en un directorio personal y ProtectHome= los oculta a %2. Instale el programa en otro lugar, por ejemplo en /usr/local o /opt.</translation>
    </message>
    <message>
        <source>%1 is in a folder for temporary files, and PrivateTmp= hides those from %2. Install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 está en un directorio de archivos temporales y PrivateTmp= oculta esos directorios a %2. Instale el programa en otro lugar, por ejemplo en /usr/local o /opt.</translation>
    </message>
    <message>
        <source>%1 stays down after a failure: its unit has Restart=no. Reconfigure it with restart delays.</source>
        <translation>%1 permanece detenido tras un error: su unidad tiene Restart=no. Vuelva a configurar el servicio con retardos de reinicio.</translation>
    </message>
    <message>
        <source>%1 is restarted %2 ms after a failure.</source>
        <translation>%1 se reinicia %2 ms después de un error.</translation>
    </message>
    <message>
        <source>%1 stays down when it ends with an error: to Restart=%2 an exit code other than 0 is no failure. Restart=on-failure is what counts it.</source>
        <translation>%1 permanece detenido cuando finaliza con un error: para Restart=%2, un código de salida distinto de 0 no es un error. Restart=on-failure sí lo considera como tal.</translation>
    </message>
    <message>
        <source>The exposure of %1 is %2 of 10, as systemd-analyze security counts it.</source>
        <translation>El nivel de exposición de %1 es de %2 sobre 10, según systemd-analyze security.</translation>
    </message>
    <message>
        <source>The exposure of %1 is %2 of 10: it could do a lot of harm. Reconfigure it as hardened; &quot;systemd-analyze security %3&quot; names what it need not have.</source>
        <translation>El nivel de exposición de %1 es de %2 sobre 10: el servicio podría causar mucho daño. Vuelva a configurarlo como reforzado; «systemd-analyze security %3» indica de qué puede prescindir.</translation>
    </message>
    <message>
        <source>%1 ends when you log out. To have it run from boot on: loginctl enable-linger.</source>
        <translation>%1 finaliza cuando usted cierra la sesión. Para que se ejecute desde el arranque del sistema: loginctl enable-linger.</translation>
    </message>
    <message>
        <source>The unit of %1 was made for a systemd older than 253, and newer versions may report a reload as done before it is. Install the service again on this machine, which mends the unit in place; a unit from a package has to be built with QTDAEMON_SYSTEMD_VERSION=%2.</source>
        <translation>La unidad de %1 se hizo para un systemd anterior a 253, y las versiones más recientes pueden dar una recarga por terminada antes de que lo esté. Vuelva a instalar el servicio en este equipo, lo que corrige la unidad sin quitarla; una unidad de un paquete debe compilarse con QTDAEMON_SYSTEMD_VERSION=%2.</translation>
    </message>
    <message>
        <source>The unit of %1 has Type=notify-reload, which systemd %2 does not know, so that it ignores what the service reports. Install the service again on this machine, which mends the unit in place; a unit from a package has to be built with QTDAEMON_SYSTEMD_VERSION=%2.</source>
        <translation>La unidad de %1 tiene Type=notify-reload, que systemd %2 no conoce, de modo que no tiene en cuenta lo que el servicio comunica. Vuelva a instalar el servicio en este equipo, lo que corrige la unidad sin quitarla; una unidad de un paquete debe compilarse con QTDAEMON_SYSTEMD_VERSION=%2.</translation>
    </message>
    <message>
        <source>systemd has restarted %1 after a failure, so far %2 times. Read its log: journalctl --unit=%3.</source>
        <translation>systemd ha reiniciado %1 tras un fallo, hasta ahora %2 veces. Lea su registro: journalctl --unit=%3.</translation>
    </message>
    <message>
        <source>The sandbox of %1 keeps it from writing to %2, which its arguments name. If it is to write there, add %3 to writablePaths, or to ReadWritePaths= of its unit.</source>
        <translation>El aislamiento de %1 no le permite escribir en %2, que sus argumentos nombran. Si ha de escribir allí, añada %3 a writablePaths o a ReadWritePaths= de su unidad.</translation>
    </message>
    <message>
        <source>%1 is changed by files beside its own, which reconfiguring does not change: %2.</source>
        <translation>%1 está modificado por archivos distintos de los suyos, que no se cambian al volver a configurarlo: %2.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdManager</name>
    <message>
        <source>systemd hands no arguments to a service that it starts. Put them into the installed command line of %1.</source>
        <translation>systemd no pasa argumentos a los servicios que inicia. Inclúyalos en la línea de comandos instalada de %1.</translation>
    </message>
    <message>
        <source>systemd did not start %1: its job ended as &quot;%2&quot;.</source>
        <translation>systemd no ha iniciado %1: su trabajo ha finalizado con el resultado «%2».</translation>
    </message>
    <message>
        <source>systemd has no control %1. There are 128 to %2, and those with a name.</source>
        <translation>systemd no tiene el código de control %1. Existen los códigos 128 a %2 y los que tienen nombre.</translation>
    </message>
    <message>
        <source>%1 did not read its settings again: its reload ended as &quot;%2&quot;. Read its log.</source>
        <translation>%1 no volvió a leer su configuración: la recarga terminó como «%2». Lea su registro.</translation>
    </message>
    <message>
        <source>%1 refused its new settings, and runs on with those that it has: %2</source>
        <translation>%1 ha rechazado la nueva configuración y sigue funcionando con la que tiene: %2</translation>
    </message>
</context>
<context>
    <name>QtDaemon::WindowsBackend</name>
    <message>
        <source>The connection to the service control manager was lost: %1. The service stops.</source>
        <translation>El Administrador de control de servicios ya no está: %1. El servicio se detiene.</translation>
    </message>
    <message>
        <source>The service control manager refused a status: %1</source>
        <translation>El Administrador de control de servicios no ha aceptado un estado: %1</translation>
    </message>
    <message>
        <source>The service %1 was continued.</source>
        <translation>Se ha reanudado el servicio %1.</translation>
    </message>
    <message>
        <source>The service %1 was started.</source>
        <translation>Se ha iniciado el servicio %1.</translation>
    </message>
    <message>
        <source>The service %1 was paused.</source>
        <translation>Se ha puesto en pausa el servicio %1.</translation>
    </message>
    <message>
        <source>The service %1 was stopped.</source>
        <translation>Se ha detenido el servicio %1.</translation>
    </message>
</context>
</TS>
