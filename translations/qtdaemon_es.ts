<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>QtDaemon::Backend</name>
    <message>
        <source>QTDAEMON_BACKEND is &quot;%1&quot;, which is not available on this system. Unset it, or set it to one of: %2.</source>
        <translation>QTDAEMON_BACKEND tiene el valor «%1», que no existe en este sistema. Elimine la variable o asígnele uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>QTDAEMON_BACKEND is &quot;windows&quot;, but the service control manager did not start this program.</source>
        <translation>QTDAEMON_BACKEND tiene el valor «windows», pero el Administrador de control de servicios no inició este programa.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is not this process (%3); the variables that go with it are ignored.</source>
        <translation>%1 tiene el valor «%2», que no es este proceso (%3); se omite lo que depende de ello.</translation>
    </message>
    <message>
        <source>WATCHDOG_USEC is &quot;%1&quot;, not a positive number of microseconds; the watchdog is not used.</source>
        <translation>WATCHDOG_USEC tiene el valor «%1», que no es un número de microsegundos mayor que 0; por tanto, no hay watchdog.</translation>
    </message>
    <message>
        <source>LISTEN_FDS is &quot;%1&quot;, not a valid number of descriptors; none are used.</source>
        <translation>LISTEN_FDS tiene el valor «%1», que no es un número de descriptores abiertos; no se toma ninguno.</translation>
    </message>
    <message>
        <source>LISTEN_FDNAMES has %1 names for %2 descriptors; those without a name are called &quot;unknown&quot;.</source>
        <translation>LISTEN_FDNAMES contiene %1 nombres para %2 descriptores; los que no tienen nombre se llaman «unknown».</translation>
    </message>
    <message>
        <source>LISTEN_FDS is %1, but descriptor %2 is not open; it and the following ones are ignored.</source>
        <translation>LISTEN_FDS tiene el valor %1, pero el descriptor %2 no está abierto; se omiten este y los siguientes.</translation>
    </message>
    <message>
        <source>The service control manager cannot be reached: %1</source>
        <translation>No se puede acceder al Administrador de control de servicios: %1</translation>
    </message>
    <message>
        <source>The pipe for receiving signals cannot be opened: %1. Close descriptors or raise their limit (LimitNOFILE=, ulimit -n).</source>
        <translation>No se puede abrir ninguna tubería para recibir señales: %1. Cierre descriptores o aumente su límite (LimitNOFILE=, ulimit -n).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not stored: systemd stores at most %2 descriptors for this service. Raise FileDescriptorStoreMax= in its unit, or remove other descriptors first.</source>
        <translation>«%1» no se almacena: systemd almacena como máximo %2 descriptores de este servicio. Aumente FileDescriptorStoreMax= en su unidad o elimine antes otros.</translation>
    </message>
    <message>
        <source>The signals of this process already go to another service. Give this one a backend of its own, such as EmbeddedManager::backend().</source>
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
        <source>the service cannot accept it in its current state; try again when the state has settled</source>
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
        <source>Unknown command &quot;%1&quot;. Type help for a list of commands.</source>
        <translation>«%1» no es un comando. Escriba help para ver los que existen.</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;. Type shutdown, optionally followed by a time in milliseconds.</source>
        <translation>«%1» no es un tiempo. Escriba shutdown y, si lo desea, los milisegundos.</translation>
    </message>
    <message>
        <source>Invalid user control &quot;%1&quot;. Type user followed by a number from 128 to 255.</source>
        <translation>«%1» no es un código de control definido por el usuario. Escriba user y un número de 128 a 255.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::EmbeddedBackend</name>
    <message>
        <source>This EmbeddedManager already has a service; &quot;%1&quot; needs an EmbeddedManager of its own.</source>
        <translation>Este EmbeddedManager ya tiene un servicio; «%1» necesita uno propio.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::Service</name>
    <message>
        <source>The service has no name. Give it a name of 1 to %1 characters.</source>
        <translation>El servicio no tiene nombre. Asígnele uno de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; has %2 characters. Shorten it to at most %3.</source>
        <translation>El nombre de servicio «%1...» tiene %2 caracteres. Redúzcalo a %3 como máximo.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; must be created and started in the application&apos;s thread, after the QCoreApplication.</source>
        <translation>El servicio «%1» debe crearse e iniciarse en el hilo de la aplicación, después de QCoreApplication.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has already been started. Create another Service to run it again.</source>
        <translation>El servicio «%1» ya se ha iniciado. Cree otro objeto Service para volver a ejecutarlo.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; was given a null pointer as its backend.</source>
        <translation>El servicio «%1» no ha recibido ningún backend (puntero nulo).</translation>
    </message>
    <message>
        <source>nextState(%1): a wait hint cannot be negative; the default is used.</source>
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
        <source>refuse(): the service &quot;%1&quot; is not reloading its settings; nothing was refused.</source>
        <translation>refuse(): el servicio «%1» no está releyendo su configuración; no se rechazó nada.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; did not accept its new settings: %2</source>
        <translation>El servicio «%1» no aceptó su nueva configuración: %2</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a slash or a backslash. Choose a name without one.</source>
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
        <source>requestAdditionalTime(): the service &quot;%1&quot; is not in a pending state; nothing was requested.</source>
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
        <source>Lists the services of the manager; the pattern may contain * and ?.</source>
        <translation>Enumera los servicios del administrador; el patrón puede contener * y ?.</translation>
    </message>
    <message>
        <source>Runs the service in this process: under its manager, or on this console.</source>
        <translation>Ejecuta el servicio aquí: bajo su administrador o en esta consola.</translation>
    </message>
    <message>
        <source>Prints a completion script for the given shell.</source>
        <translation>Muestra un archivo de autocompletado para ese intérprete de comandos.</translation>
    </message>
    <message>
        <source>Uses the user&apos;s own services instead of the system&apos;s, as systemctl --user does.</source>
        <translation>Los servicios del usuario en lugar de los del equipo (systemctl --user).</translation>
    </message>
    <message>
        <source>Uses the services of another machine, specified as for OpenSCManager or systemctl -H.</source>
        <translation>Los servicios de otro equipo, con el nombre tal como lo aceptan OpenSCManager o systemctl -H.</translation>
    </message>
    <message>
        <source>Shows what would change, and changes nothing.</source>
        <translation>Muestra lo que cambiaría y no cambia nada.</translation>
    </message>
    <message>
        <source>Prints one JSON object per line, for programs to read.</source>
        <translation>Para programas: un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>Missing argument for %1: %2.</source>
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
        <source>, service exit code %1</source>
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
        <source>Nothing was changed (--dry-run).</source>
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
        <source>%1 [%2] check point %3</source>
        <translation>%1 [%2] punto de comprobación %3</translation>
    </message>
    <message>
        <source>, up to %1 s more</source>
        <translation>, hasta %1 s más</translation>
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
        <source>Try &quot;%1 help&quot;.</source>
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
        <source>Unknown shell &quot;%1&quot;: completion supports bash and zsh.</source>
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
        <source>Restarts the service, or starts it if it is stopped.</source>
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
        <source>Makes the service reload its settings.</source>
        <translation>Hace que el servicio vuelva a leer su configuración.</translation>
    </message>
    <message>
        <source>Shows the state of the service.</source>
        <translation>Muestra el estado del servicio.</translation>
    </message>
    <message>
        <source>Sends the service a user-defined control, 128 to 255.</source>
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
        <source>Invalid time &quot;%1&quot;: --timeout takes a number of seconds.</source>
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
        <source>%1 was changed. Settings that are read at startup take effect after a restart.</source>
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
        <source>Invalid control &quot;%1&quot;: user-defined controls are 128 to 255.</source>
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
        <source>How many of the newest messages to show; by default 100, or all with --since.</source>
        <translation>Cuántos de los mensajes más recientes; sin esta opción, 100, o todos con --since.</translation>
    </message>
    <message>
        <source>Keeps showing new messages, until interrupted.</source>
        <translation>Muestra de forma continua cada mensaje nuevo, hasta que se interrumpa.</translation>
    </message>
    <message>
        <source>Shows messages since that time: 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30, or 90m for 90 minutes ago.</source>
        <translation>Mensajes a partir de ese momento: 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30 o 90m para hace 90 minutos.</translation>
    </message>
    <message>
        <source>The least severe level to show: debug, info, warning, critical or fatal.</source>
        <translation>El nivel menos grave: debug, info, warning, critical o fatal.</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;: --since takes 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30, or 90m for 90 minutes ago (s, m, h, d).</source>
        <translation>«%1» no es un tiempo: --since requiere 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30 o 90m para hace 90 minutos (s, m, h, d).</translation>
    </message>
    <message>
        <source>Invalid number &quot;%1&quot;: -n takes the number of messages to show.</source>
        <translation>«%1» no es un número válido: -n requiere cuántos mensajes se muestran.</translation>
    </message>
    <message>
        <source>Unknown level &quot;%1&quot;: use debug, info, warning, critical or fatal.</source>
        <translation>Nivel desconocido «%1»: elija debug, info, warning, critical o fatal.</translation>
    </message>
    <message>
        <source>No service manager on this system keeps a log of %1.</source>
        <translation>Aquí ningún administrador de servicios lleva un registro de %1.</translation>
    </message>
    <message>
        <source>You do not have permission to read the journal of %1. Run this as root (sudo), or become a member of the group systemd-journal: run &quot;sudo usermod -aG systemd-journal $USER&quot;, and log in again.</source>
        <translation>No tiene permiso para leer el journal de %1. Ejecute este comando como root (sudo) o hágase miembro del grupo systemd-journal: sudo usermod -aG systemd-journal $USER, y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>There is no journal on this machine: systemd-journald is not running, or is configured to store nothing.</source>
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
        <source>You do not have permission to read the Event Log. Run this as administrator, or as a member of the group Event Log Readers.</source>
        <translation>No tiene permiso para leer el registro de eventos. Ejecute este comando como administrador o como miembro del grupo «Lectores del registro de eventos».</translation>
    </message>
    <message>
        <source>The Event Log cannot be read: %1.</source>
        <translation>No se puede leer el registro de eventos: %1.</translation>
    </message>
    <message>
        <source>The thread that connects to the service manager cannot be started. End other programs, or raise the limit on processes (TasksMax=, ulimit -u).</source>
        <translation>No se puede iniciar ningún hilo para acceder al administrador de servicios. Cierre otros programas o aumente el límite de procesos (TasksMax=, ulimit -u).</translation>
    </message>
    <message>
        <source>You do not have permission to read the log file %1. Run this as administrator (sudo), or as a user with the right to read it.</source>
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
        <source>&quot;%1&quot;, the program of %2, is not an absolute path. Specify the full path of the program.</source>
        <translation>«%1» no es una ruta absoluta y %2 debe ejecutarlo. Indique el programa con su ruta completa.</translation>
    </message>
    <message>
        <source>%1, the program of %2, does not exist or is not executable. Specify the path of the installed program.</source>
        <translation>%1, que %2 debe ejecutar, no existe o no es un programa. Indique el programa que se instaló.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceLog</name>
    <message>
        <source>The log file has no valid path: specify one.</source>
        <translation>El archivo de registro no tiene una ruta válida: indique una.</translation>
    </message>
    <message>
        <source>The log file %1 cannot have a maximum size of %2 bytes: the minimum is %3.</source>
        <translation>El archivo de registro %1 no puede tener un tamaño máximo de %2 bytes: el mínimo es %3.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be limited to %2 files: the minimum is 1.</source>
        <translation>El archivo de registro %1 no se puede limitar a %2 archivos: el mínimo es 1.</translation>
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
        <source>The log file %1 can be written again. Messages missing from it: %2.</source>
        <translation>Se vuelve a escribir en el archivo de registro %1. Mensajes que faltan en él: %2.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2. Messages will be missing from it until it can.</source>
        <translation>No se puede escribir en el archivo de registro %1: %2. Hasta que se pueda, faltarán mensajes en él.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be rotated: %2. It will keep growing until it can.</source>
        <translation>No se puede rotar el archivo de registro %1: %2. Crecerá hasta que se pueda.</translation>
    </message>
    <message>
        <source>other programs keep replacing it</source>
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
        <source>The log file %1 is not written: another ServiceLog was created first.</source>
        <translation>No se escribe en el archivo de registro %1: antes se creó otro ServiceLog.</translation>
    </message>
    <message>
        <source>The log file %1 is already being written.</source>
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
        <source>Other running services depend on %1. Stop those first.</source>
        <translation>Otros servicios en ejecución dependen de %1. Deténgalos primero.</translation>
    </message>
    <message>
        <source>%1 does not accept that control: its program does not support it, or is not ready for it yet.</source>
        <translation>%1 no acepta ese código de control: el servicio no está programado para ello o aún no está a la escucha.</translation>
    </message>
    <message>
        <source>The program of %1 was started but did not report as a service in time. It may have exited at once (run it on a console), lack a DLL, or do slow work before it starts the service.</source>
        <translation>El programa de %1 se inició, pero no se presentó a tiempo como servicio. Es posible que haya finalizado de inmediato (ejecútelo en una consola), que le falte una DLL o que realice tareas lentas antes de iniciar el servicio.</translation>
    </message>
    <message>
        <source>The service manager is busy with its database. Try again in a moment.</source>
        <translation>El administrador de servicios está ocupado con su base de datos. Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>%1 is already running. To start it again, restart it.</source>
        <translation>%1 ya está en ejecución. Para iniciarlo de nuevo, reinícielo.</translation>
    </message>
    <message>
        <source>The account specified for %1 does not exist. Write it as DOMAIN\user or .\user.</source>
        <translation>La cuenta con la que debe ejecutarse %1 no existe. Escríbala como DOMINIO\usuario o .\usuario.</translation>
    </message>
    <message>
        <source>%1 is disabled. Install it with another start mode, or enable it.</source>
        <translation>%1 está deshabilitado. Instale el servicio con otro tipo de inicio o habilítelo.</translation>
    </message>
    <message>
        <source>%1 cannot accept that control in its current state. Wait until it is running.</source>
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
        <source>The account of %1 could not log on. Its password may be wrong or have changed, or it lacks the right to log on as a service; install the service again with the correct account and password.</source>
        <translation>La cuenta de %1 no ha podido iniciar sesión. Puede que su contraseña sea incorrecta o haya cambiado, o que carezca del derecho «Iniciar sesión como servicio»; vuelva a instalar el servicio con los datos correctos.</translation>
    </message>
    <message>
        <source>%1 is marked for deletion and will be deleted when the last program that has it open closes it. Close the Services window, Task Manager and the like, and try again.</source>
        <translation>%1 se está eliminando y desaparecerá cuando lo haya cerrado el último programa que lo mantiene abierto. Cierre la ventana «Servicios», el Administrador de tareas y programas similares, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A service named %1 already exists. Reconfigure it, or uninstall it first.</source>
        <translation>Ya hay un servicio %1. Vuelva a configurarlo o desinstálelo primero.</translation>
    </message>
    <message>
        <source>%1 is being changed by another program at the same time. Try again.</source>
        <translation>Otros están cambiando %1 al mismo tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has not been started since the system booted.</source>
        <translation>%1 no se ha iniciado nunca desde que arrancó el sistema.</translation>
    </message>
    <message>
        <source>The machine of %1 does not respond. Check its name, that it is running, and that its firewall lets you in.</source>
        <translation>El equipo de %1 no responde. Compruebe su nombre, que esté encendido y que su firewall le permita el acceso.</translation>
    </message>
    <message>
        <source>%1: the service manager returned error %2: %3.</source>
        <translation>%1: el administrador de servicios ha respondido con el error %2: %3.</translation>
    </message>
    <message>
        <source>The program of %1 is not where it was when the service was installed. Put it back there, or install the service again.</source>
        <translation>El programa de %1 ya no está donde se encontraba cuando se instaló el servicio. Vuelva a colocarlo allí o instale el servicio de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Make sure that you own the folder, and try again.</source>
        <translation>No se ha podido escribir %1: %2. Asegúrese de que el directorio le pertenezca y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Run this as root (sudo), or install %3 as a user service (--user).</source>
        <translation>No se ha podido escribir %1: %2. Ejecute este comando como root (sudo) o convierta %3 en un servicio de usuario (--user).</translation>
    </message>
    <message>
        <source>Another program has held the installation lock %1 for a long time. End that program, or try again when it has ended; nothing was changed.</source>
        <translation>Otro programa retiene desde hace mucho %1, el bloqueo de las instalaciones. Termínelo o inténtelo de nuevo cuando haya terminado; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>systemd on %1 cannot be reached (%2). &quot;ssh %1 systemctl&quot; has to work without a password.</source>
        <translation>No se puede acceder a systemd en %1 (%2). «ssh %1 systemctl» debe funcionar sin contraseña.</translation>
    </message>
    <message>
        <source>Your systemd user manager cannot be reached (%1). Log in directly instead of switching users with su or sudo, which leave XDG_RUNTIME_DIR unset.</source>
        <translation>No se puede acceder a su propio administrador de systemd (%1). Inicie sesión directamente en lugar de cambiar de usuario con su o sudo, que no definen XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>%1 is disabled: its unit is masked. Install it with another start mode, or run &quot;systemctl unmask %2&quot;.</source>
        <translation>%1 está deshabilitado: su unidad está enmascarada. Instale el servicio con otro tipo de inicio o ejecute «systemctl unmask %2».</translation>
    </message>
    <message>
        <source>%1 cannot be reloaded: its unit has no ExecReload=. Restart it instead.</source>
        <translation>%1 no puede volver a leer su configuración: su unidad no tiene ExecReload=. Reinicie el servicio en su lugar.</translation>
    </message>
    <message>
        <source>The unit of %1 contains an error, so systemd does not run it. &quot;systemd-analyze verify %2&quot; shows the error.</source>
        <translation>La unidad de %1 contiene un error, por lo que systemd no la ejecuta. «systemd-analyze verify %2» lo indica.</translation>
    </message>
    <message>
        <source>systemd refused the request for %1: %2</source>
        <translation>systemd ha rechazado esa operación para %1: %2</translation>
    </message>
    <message>
        <source>systemd-analyze, which is needed to install %1, could not be run: %2. Install systemd, and make sure that its programs are in PATH.</source>
        <translation>No se ha podido ejecutar systemd-analyze, necesario para instalar %1: %2. Instale systemd y asegúrese de que sus programas estén en PATH.</translation>
    </message>
    <message>
        <source>%1 cannot be installed on %2 from here, because its unit files have to be written on that machine. Log in to it, and install the service there.</source>
        <translation>%1 no se puede instalar en %2 desde aquí, porque sus archivos de unidad se escriben allí. Inicie sesión en ese equipo y hágalo allí.</translation>
    </message>
    <message>
        <source>A service named %1 exists that QtDaemon did not install: %2. Choose another name, or remove that service the way it was installed.</source>
        <translation>Existe un servicio %1 que QtDaemon no ha escrito: %2. Elija otro nombre o elimine ese servicio del mismo modo en que se instaló.</translation>
    </message>
    <message>
        <source>%1 could not be started: its working directory cannot be entered. Create it, or give the service&apos;s account access to it (200/CHDIR).</source>
        <translation>No se ha podido iniciar %1: no se puede acceder a su directorio de trabajo. Créelo o dé a la cuenta del servicio acceso a él (200/CHDIR).</translation>
    </message>
    <message>
        <source>%1 could not be started: %2 does not exist, is not a program, or may not be run by the service&apos;s account (203/EXEC).</source>
        <translation>No se ha podido iniciar %1: %2 no existe, no es un programa o la cuenta del servicio no puede ejecutarlo (203/EXEC).</translation>
    </message>
    <message>
        <source>%1 could not be started: its group does not exist. Create it, or install the service with another account (216/GROUP).</source>
        <translation>No se ha podido iniciar %1: su grupo no existe. Créelo o instale el servicio con otra cuenta (216/GROUP).</translation>
    </message>
    <message>
        <source>%1 could not be started: its account does not exist. Create it, or install the service with another one (217/USER).</source>
        <translation>No se ha podido iniciar %1: su cuenta no existe. Créela o instale el servicio con otra (217/USER).</translation>
    </message>
    <message>
        <source>%1 could not be started: its sandbox cannot be set up. A path in its unit (in ReadWritePaths= or the like) may be missing, or the kernel or the container forbids namespaces (226/NAMESPACE).</source>
        <translation>No se ha podido iniciar %1: no se puede preparar su entorno aislado. Es posible que falte una ruta que indica su unidad (en ReadWritePaths= y similares) o que el kernel o el contenedor prohíban los espacios de nombres (226/NAMESPACE).</translation>
    </message>
    <message>
        <source>%1 could not be started: its folder for state, cache or logs cannot be created (%2).</source>
        <translation>No se ha podido iniciar %1: no se puede crear su directorio de estado, caché o registros (%2).</translation>
    </message>
    <message>
        <source>%1 could not be started: systemd failed to set up its process (status %2, see systemd.exec(5)).</source>
        <translation>No se ha podido iniciar %1: systemd no ha podido preparar su proceso, código de estado %2 de systemd.exec(5).</translation>
    </message>
    <message>
        <source>%1 hung: its event loop gave no sign of life within WatchdogSec=, and systemd terminated it. Read its log.</source>
        <translation>%1 se ha bloqueado: su bucle de eventos no ha dado señales de vida en el plazo de WatchdogSec= y systemd lo ha finalizado. Consulte el registro del servicio.</translation>
    </message>
    <message>
        <source>%1 was killed because memory ran out. Give the machine more memory, or raise MemoryMax= in the unit.</source>
        <translation>%1 se ha finalizado porque se agotó la memoria. Amplíe la memoria del equipo o asigne a la unidad un MemoryMax= adecuado.</translation>
    </message>
    <message>
        <source>%1 failed too often in a short time, and systemd no longer starts it. Fix the cause, then run &quot;systemctl reset-failed&quot; for it.</source>
        <translation>%1 ha fallado demasiadas veces en poco tiempo y systemd ya no lo inicia. Corrija la causa y, a continuación, ejecute «systemctl reset-failed» para ese servicio.</translation>
    </message>
    <message>
        <source>%1 could not be started: a command that its unit runs first (ExecStartPre=, ExecCondition=) did not succeed. Read its log.</source>
        <translation>No se ha podido iniciar %1: lo que su unidad ejecuta antes (ExecStartPre=, ExecCondition=) ha fallado. Consulte el registro del servicio.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a colon, and systemd-analyze cannot verify a unit with such a name. Choose a name without one.</source>
        <translation>El nombre de servicio «%1» contiene dos puntos y systemd-analyze no puede comprobar una unidad con un nombre así. Elija un nombre que no los contenga.</translation>
    </message>
    <message>
        <source>%1 is to be started by a socket, but has no socket to listen on. Add one to listenStreams.</source>
        <translation>%1 debe iniciarse mediante un socket y no tiene ninguno en el que escuchar. Indique uno en listenStreams.</translation>
    </message>
    <message>
        <source>%1 is to be a user service, which runs as that user and not as %2. Omit the account, or install it as a system service.</source>
        <translation>%1 debe ser un servicio de usuario, que se ejecuta como ese usuario y no como %2. Omita la cuenta o instale el servicio para el sistema.</translation>
    </message>
    <message>
        <source>The environment of %1 is stored in the registry of its machine, which cannot be accessed from here. Install the service on that machine, or without an environment.</source>
        <translation>El entorno de %1 se guarda en el Registro de su equipo, al que no se puede acceder desde aquí. Instale el servicio en ese mismo equipo o sin entorno.</translation>
    </message>
    <message>
        <source>%1 cannot have an environment variable without a name, or with a null character: &quot;%2&quot;. Remove it.</source>
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
        <source>The path %1 contains spaces and is not quoted: Windows runs %2.exe instead if it exists, whoever created it. Install the service again.</source>
        <translation>La ruta %1 contiene espacios y no está entre comillas: Windows podría ejecutar %2.exe en su lugar, y quien pueda colocar allí un archivo así podría aprovecharlo. Vuelva a instalar el servicio.</translation>
    </message>
    <message>
        <source>The program uses %1, but its plug-ins are missing: there is no folder %2 next to the program. Run windeployqt.</source>
        <translation>El programa usa %1 y faltan sus complementos: no hay ninguna carpeta %2 junto al programa. Ejecute windeployqt.</translation>
    </message>
    <message>
        <source>The program %1 is missing. Put it back, or install the service again.</source>
        <translation>Falta el programa %1. Vuelva a colocarlo allí o instale el servicio de nuevo.</translation>
    </message>
    <message>
        <source>The program needs %1, which is neither next to it nor part of Windows, so it cannot start (error 1053). Put the DLL next to the program; windeployqt does that for Qt&apos;s DLLs.</source>
        <translation>El programa necesita %1, que no está junto a él ni forma parte de Windows: no se puede iniciar (error 1053). Coloque ese archivo junto al programa; windeployqt lo hace con los de Qt.</translation>
    </message>
    <message>
        <source>The program and every DLL that it needs are present.</source>
        <translation>El programa y todas las DLL que necesita están presentes.</translation>
    </message>
    <message>
        <source>It runs as LocalSystem, which may do anything on this machine. Unless it needs that, install it with the account LocalService.</source>
        <translation>El servicio se ejecuta como LocalSystem, que puede hacer cualquier cosa en este equipo. Salvo que lo necesite, instálelo con la cuenta LocalService.</translation>
    </message>
    <message>
        <source>The account %1 does not exist, so it cannot log on (error 1069). Install the service with another one.</source>
        <translation>La cuenta %1 no existe: no puede iniciar sesión (error 1069). Instale el servicio con otra.</translation>
    </message>
    <message>
        <source>The account %1 itself does not have the right to log on as a service (error 1069). Unless it has that right from a group, grant it: secpol.msc, Local Policies, User Rights Assignment.</source>
        <translation>La propia cuenta %1 no tiene el derecho «Iniciar sesión como servicio» (error 1069). Si no lo obtiene de un grupo, concédaselo: secpol.msc, Directivas locales, Asignación de derechos de usuario.</translation>
    </message>
    <message>
        <source>The account %1 may log on as a service.</source>
        <translation>La cuenta %1 puede iniciar sesión como servicio.</translation>
    </message>
    <message>
        <source>The account %1 is not permitted to read and run %2 (error 5). Grant it that right with icacls, or on the Security tab of the file&apos;s properties.</source>
        <translation>La cuenta %1 no puede leer ni ejecutar %2 (error 5). Concédale ese permiso: con icacls o en la pestaña «Seguridad» de las propiedades del archivo.</translation>
    </message>
    <message>
        <source>It is not restarted after a failure. Install it with restart delays.</source>
        <translation>Nada reinicia el servicio tras un error. Instálelo con retardos de reinicio.</translation>
    </message>
    <message>
        <source>It is restarted after a crash, but not when it stops with an error: its failure actions flag is not set. Install it with that flag, or run &quot;sc failureflag %1 1&quot;.</source>
        <translation>El servicio se reinicia tras un cierre inesperado, pero no cuando él mismo finaliza con un error: su marca de acciones de error no está establecida. Instálelo con ella o ejecute «sc failureflag %1 1».</translation>
    </message>
    <message>
        <source>It is restarted after a failure.</source>
        <translation>El servicio se reinicia tras un error.</translation>
    </message>
    <message>
        <source>It last ended with error %1. %2</source>
        <translation>La última vez, el servicio finalizó con el error %1. %2</translation>
    </message>
    <message>
        <source>Windows has no user service manager. Omit --user: services belong to the system.</source>
        <translation>Windows no tiene ningún administrador de servicios propio de cada usuario. Prescinda de --user: los servicios son del sistema.</translation>
    </message>
    <message>
        <source>Control %1 cannot be sent to %2. User-defined controls are 128 to 255.</source>
        <translation>El código de control %1 no se puede enviar a %2. Los códigos de control definidos por el usuario van de 128 a 255.</translation>
    </message>
    <message>
        <source>%1 stopped with service exit code %2. See its documentation for the meaning, and its log for the cause.</source>
        <translation>%1 se ha detenido con su propio código de salida %2. Su significado figura en la documentación del servicio; la causa, en su registro.</translation>
    </message>
    <message>
        <source>%1 stopped with service exit code %2: %3</source>
        <translation>%1 terminó con su propio código de salida %2: %3</translation>
    </message>
    <message>
        <source>%1 is to be a user service, which cannot have %2. Omit the capabilities, or install it as a system service.</source>
        <translation>%1 ha de ser un servicio propio de un usuario, que no puede tener %2. Omita las capacidades o instálelo para el sistema.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a capability of %2. Capabilities have names such as CAP_NET_BIND_SERVICE; capabilities(7) lists them.</source>
        <translation>«%1», que %2 ha de tener, no es el nombre de una capacidad. Se escriben como CAP_NET_BIND_SERVICE; capabilities(7) las enumera.</translation>
    </message>
    <message>
        <source>%1 is not to be restarted after exit code %2, which is not valid. Valid codes are 1 to 255.</source>
        <translation>%1 no debe reiniciarse tras el código de salida %2, que no existe. Van de 1 a 255.</translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; takes %2 characters in a unit name, and the limit is %3: anything but ASCII letters, digits and -_.@ takes four characters per byte. Shorten it.</source>
        <translation>El nombre de servicio «%1...» ocupa %2 caracteres en el nombre de una unidad, y el máximo es %3: lo que no es letra, cifra ni uno de -_.@ ocupa cuatro por byte. Acórtelo.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; ends with an @, which makes its unit a template that cannot run by itself. Choose a name without it, or name an instance: %1x.</source>
        <translation>El nombre de servicio «%1» termina en @, lo que hace de una unidad una plantilla que no puede ejecutarse por sí misma. Elija un nombre sin ella o nombre una instancia: %1x.</translation>
    </message>
    <message>
        <source>%1, named in the arguments of %2, is hidden from the service by its sandbox: ProtectHome= hides home folders, and PrivateTmp= hides folders for temporary files. Put it elsewhere, such as in /etc or /var/lib, or add its folder to writablePaths.</source>
        <translation>%1, que nombran los argumentos de %2, se lo oculta su sandbox: ProtectHome= oculta las carpetas personales y PrivateTmp= las de archivos temporales. Póngalo en otro sitio, por ejemplo en /etc o /var/lib, o indique su carpeta en writablePaths.</translation>
    </message>
    <message>
        <source>%1, the program of %2, is in an AppImage that is mounted only while it runs. Install the AppImage file itself, whose path is in $APPIMAGE.</source>
        <translation>%1, que %2 debe ejecutar, está en una AppImage que solo está montada mientras se ejecuta. Instale el propio archivo AppImage, cuya ruta está en $APPIMAGE.</translation>
    </message>
    <message>
        <source>%1, which %2 runs whenever the system starts, is in a folder for temporary files, which gets emptied. Copy it to a permanent place, such as /usr/local or /opt, and install it from there.</source>
        <translation>%1, que %2 debe ejecutar cada vez que arranca el sistema, está en una carpeta de archivos temporales, que se vacía. Póngalo donde permanezca, por ejemplo en /usr/local o /opt, e instálelo desde allí.</translation>
    </message>
    <message>
        <source>%1 was written to %2, but systemd did not load it from there: it reads its units from %3. Set XDG_CONFIG_HOME or HOME to the value that systemd has, or run &quot;systemctl daemon-reexec&quot; if one of these folders is new, and try again; nothing was changed.</source>
        <translation>%1 se escribió en %2 y systemd no lo cargó desde allí: lee sus unidades en %3. Establezca XDG_CONFIG_HOME o HOME como los tiene systemd, o ejecute «systemctl daemon-reexec» si alguna de estas carpetas es nueva, e inténtelo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The display name &quot;%1&quot; is taken by the service %2. Install %3 with another display name.</source>
        <translation>El nombre para mostrar «%1» ya lo tiene el servicio %2. Instale %3 con otro nombre para mostrar.</translation>
    </message>
    <message>
        <source>%1, the program of %2, is in a folder that is recreated at each boot. Copy it to a permanent place, such as /usr/local or /opt, and install it from there.</source>
        <translation>%1, que %2 debe ejecutar, está en una carpeta que cada arranque crea de nuevo. Póngalo donde permanezca, por ejemplo en /usr/local o /opt, e instálelo desde allí.</translation>
    </message>
    <message>
        <source>%1 needs %2, which the sandbox of %3 hides: ProtectHome= hides home folders, and PrivateTmp= hides folders for temporary files. Put libraries elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 necesita %2, y el sandbox de %3 lo oculta: ProtectHome= oculta las carpetas personales y PrivateTmp= las de archivos temporales. Ponga las bibliotecas en otro sitio, por ejemplo en /usr/local o /opt.</translation>
    </message>
    <message>
        <source>%1 was restarted, but %2, which depends on it, could not be started again: %3</source>
        <translation>%1 se reinició, pero %2, que depende de él, no vuelve a ejecutarse: %3</translation>
    </message>
    <message>
        <source>%1, the program of %2, is on a network drive, whose letter is known only to the user who connected it. Copy it to a local disk, for example to C:\Program Files, and install it from there.</source>
        <translation>%1, que %2 debe ejecutar, está en una unidad de red, cuya letra solo conoce quien la conectó. Póngalo en un disco de esta máquina, por ejemplo en C:\Program Files, e instálelo desde allí.</translation>
    </message>
    <message>
        <source>%1, which %2 runs whenever the system starts, is in a folder for temporary files, which gets emptied. Copy it to a permanent place, such as C:\Program Files, and install it from there.</source>
        <translation>%1, que %2 debe ejecutar cada vez que arranca el sistema, está en una carpeta de archivos temporales, que se vacía. Póngalo donde permanezca, por ejemplo en C:\Program Files, e instálelo desde allí.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which belongs to another user, as does the systemd manager there. Log in directly instead of switching users with su or sudo.</source>
        <translation>XDG_RUNTIME_DIR es %1, que pertenece a otra persona, al igual que el gestor systemd que hay allí. Inicie sesión directamente, en vez de cambiar de usuario con su o sudo.</translation>
    </message>
    <message>
        <source>Others can change the contents of %1, and thereby what %2 runs. Make yourself the only one who can (chown, chmod go-w), and try again; nothing was changed.</source>
        <translation>Otros pueden cambiar lo que hay en %1 y, con ello, lo que ejecuta %2. Haga que sea solo suyo (chown, chmod go-w) e inténtelo de nuevo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a character that the unit file of %2 cannot contain, such as a line break. Remove it.</source>
        <translation>«%1» contiene un carácter que el archivo de unidad de %2 no puede contener, como un salto de línea. Quítelo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid path for %2: it has to be absolute, without &quot;..&quot; and without a space at its end.</source>
        <translation>«%1» no es una ruta que se pueda dar a %2: debe ser absoluta, sin «..» y sin espacio al final.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a colon and is in a folder for temporary files, from which systemd cannot make such a path available to %2. Choose another path.</source>
        <translation>«%1» contiene dos puntos y está en una carpeta de archivos temporales, desde la que systemd no puede dar una ruta así a %2. Elija otra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, a dependency of %2, is not the name of a service or unit. Use a name that &quot;systemctl list-units&quot; shows; for a template, name an instance.</source>
        <translation>«%1», de lo que debe depender %2, no es el nombre de un servicio o unidad. Elija uno que muestre «systemctl list-units»; de una plantilla debe ser una instancia.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the account that %2 runs as. &quot;getent passwd&quot; lists the existing accounts.</source>
        <translation>«%1» no puede ser la cuenta con la que se ejecuta %2. «getent passwd» muestra las que hay.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a variable in the environment of %2: its name may contain letters, digits and _, and must not begin with a digit.</source>
        <translation>«%1» no puede ser una variable del entorno de %2: su nombre consta de letras, cifras y _, y no empieza por una cifra.</translation>
    </message>
    <message>
        <source>%2 cannot listen on &quot;%1&quot;. Specify an absolute path, a name preceded by @, a port or address:port; see ListenStream= in systemd.socket(5).</source>
        <translation>%2 no puede escuchar en «%1». Indique una ruta absoluta, un nombre precedido de @, un puerto o dirección:puerto; véase ListenStream= en systemd.socket(5).</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; is that of a unit that all QtDaemon services share. Choose another name.</source>
        <translation>El nombre de servicio «%1» es el de una unidad que comparten todos los servicios de QtDaemon. Elija otro.</translation>
    </message>
    <message>
        <source>An administrator has masked %1: %2 is a link to /dev/null. Run &quot;systemctl unmask %3&quot; to undo that, and try again.</source>
        <translation>Un administrador ha enmascarado %1: %2 es un enlace a /dev/null. «systemctl unmask %3» lo revierte; inténtelo de nuevo después.</translation>
    </message>
    <message>
        <source>%1, which would be the state folder of %2, already exists and belongs to %3, who would lose it. Choose another name for the service, or move that folder away.</source>
        <translation>%1, que ha de ser la carpeta de estado de %2, ya existe y pertenece a %3, que la perdería. Dé otro nombre al servicio o mueva esa carpeta.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but a user service (%3) needs an absolute path there. Log in directly instead of switching users, or set the variable.</source>
        <translation>%1 es «%2», y un servicio propio (%3) necesita ahí una ruta absoluta. Inicie sesión directamente, en vez de cambiar de usuario, o asigne la variable.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs with more rights. Give it to root (chown), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 pertenece a %2, que puede cambiarlo y, con ello, lo que %3 ejecuta con más derechos. Déselo a root (chown) o instale el programa en otro sitio, por ejemplo en /usr/local o /opt.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; begins with an @, which a unit name cannot do. Choose a name without it.</source>
        <translation>El nombre de servicio «%1» empieza por una @, y ningún nombre de unidad lo hace. Elija un nombre sin ella.</translation>
    </message>
    <message>
        <source>The value of %1 in the environment of %2 contains a character that a unit file cannot contain, such as a line break. Remove it.</source>
        <translation>El valor de %1 en el entorno de %2 contiene un carácter que un archivo de unidad no puede contener, como un salto de línea. Quítelo.</translation>
    </message>
    <message>
        <source>%1 was not installed, because it could not be marked in the registry as a service of QtDaemon: %2. Run this as administrator; on another machine, the service Remote Registry must be running.</source>
        <translation>%1 no se instaló, porque el registro no acepta la marca de que es de QtDaemon: %2. Hágalo como administrador; en otra máquina debe estar en marcha el servicio Registro remoto.</translation>
    </message>
    <message>
        <source>The registry could not be read to find out whether QtDaemon installed %1: %2. Run this as administrator; on another machine, the service Remote Registry must be running.</source>
        <translation>No se puede leer en el registro si QtDaemon instaló %1: %2. Hágalo como administrador; en otra máquina debe estar en marcha el servicio Registro remoto.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs. Give it to Administrators (icacls /setowner), or install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 pertenece a %2, que puede cambiarlo, y con ello lo que ejecuta %3. Entréguelo a los administradores (icacls /setowner) o instale el programa en otro sitio, por ejemplo en C:\Program Files.</translation>
    </message>
    <message>
        <source>%1 can change %2, and thereby what %3 runs. Remove that right (icacls, or the Security tab of its properties), or install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 puede cambiar %2, y con ello lo que ejecuta %3. Retire ese derecho (icacls o la página Seguridad de sus propiedades) o instale el programa en otro sitio, por ejemplo en C:\Program Files.</translation>
    </message>
    <message>
        <source>Others can change %1, and thereby what %2 runs. Remove that right (chmod go-w, setfacl), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>Otros pueden cambiar %1, y con ello lo que ejecuta %2. Quíteles ese derecho (chmod go-w, setfacl) o instale el programa en otro sitio, por ejemplo en /usr/local o /opt.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs as you. Copy the program to a place where only you can change it.</source>
        <translation>%1 pertenece a %2, que puede cambiarlo, y con ello lo que %3 ejecuta en su nombre. Copie el programa a un sitio donde solo usted pueda cambiarlo.</translation>
    </message>
    <message>
        <source>The access rights of %1, which determine who can change what %2 runs, cannot be read: %3. Install the program elsewhere, such as in C:\Program Files.</source>
        <translation>No se puede leer quién puede cambiar %1, y con ello lo que ejecuta %2: %3. Instale el programa en otro sitio, por ejemplo en C:\Program Files.</translation>
    </message>
    <message>
        <source>The path %1 contains spaces and is not quoted: Windows would run %2 instead if it existed, and %3 can create it. Install the service again.</source>
        <translation>La ruta %1 tiene espacios y no está entre comillas: Windows ejecutaría %2 en su lugar si existiera, y %3 puede poner uno ahí. Vuelva a instalar el servicio.</translation>
    </message>
    <message>
        <source>A service named %1 exists that QtDaemon did not install, or did not finish installing: it runs %2. Remove it the way it was installed or with &quot;sc delete&quot;, or choose another name.</source>
        <translation>Hay un servicio %1 que QtDaemon no ha instalado, o no hasta el final: ejecuta %2. Elimínelo del mismo modo en que llegó, o con «sc delete», o elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 did not reach that state in the time given. It may still do so: query its status, or give it longer.</source>
        <translation>%1 no ha alcanzado ese estado en el tiempo previsto. Aún puede alcanzarlo: consulte su estado o dele más tiempo.</translation>
    </message>
    <message>
        <source>There is no service named %1. Install it first, or find its name in the list of services.</source>
        <translation>No hay ningún servicio %1. Instálelo primero o busque su nombre en la lista de servicios.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, named in the arguments of %2, is a relative path, and the service looks for it in %3. Specify the full path: %4.</source>
        <translation>«%1», que nombran los argumentos de %2, es una ruta relativa, y el servicio la busca en %3. Indique la ruta completa: %4.</translation>
    </message>
    <message>
        <source>systemd cannot be reached: libsystemd.so.0 is missing or does not load. Install the package libsystemd0 (systemd-libs).</source>
        <translation>No se puede acceder a systemd: libsystemd.so.0 falta o no se puede cargar. Instale el paquete libsystemd0 (systemd-libs).</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is &quot;%1&quot;, but has to be an absolute path. Log in directly instead of switching users, or set the variable.</source>
        <translation>XDG_RUNTIME_DIR es «%1» y tiene que ser una ruta absoluta. Inicie sesión directamente, en vez de cambiar de usuario, o asigne la variable.</translation>
    </message>
    <message>
        <source>Without root privileges, systemd is reached through the D-Bus system bus, which is not available (%1). Run this with sudo, or use a user service (--user).</source>
        <translation>Sin derechos de root se accede a systemd mediante el bus del sistema D-Bus, que no está disponible (%1). Ejecute este comando con sudo o use un servicio de usuario (--user).</translation>
    </message>
    <message>
        <source>systemd cannot be reached (%1). Check with &quot;systemctl is-system-running&quot; that this machine runs it.</source>
        <translation>No se puede acceder a systemd (%1). Compruebe con «systemctl is-system-running» que este equipo está gestionado por systemd.</translation>
    </message>
    <message>
        <source>systemd refused access to %1. Run this as root with sudo, use a user service (--user), or add a polkit rule that allows it.</source>
        <translation>systemd ha denegado el acceso a %1. Ejecute este comando como root con sudo, use un servicio de usuario (--user) o permítalo mediante una regla de polkit.</translation>
    </message>
    <message>
        <source>The reply from systemd about %1 does not have the documented form. Try again; if this persists, another program is listening in its place.</source>
        <translation>Lo que systemd respondió sobre %1 no tiene la forma que da su documentación. Inténtelo de nuevo; si sigue así, otro programa escucha en su lugar.</translation>
    </message>
    <message>
        <source>%1 loads %2 by its path, where others can put another library and thereby change what %3 runs. Remove that right (chown, chmod go-w, setfacl), or link the program by the library&apos;s name.</source>
        <translation>%1 carga %2 por su ruta, donde otros pueden poner otra biblioteca y cambiar con ello lo que ejecuta %3. Quíteles ese derecho (chown, chmod go-w, setfacl) o enlace el programa por el nombre de la biblioteca.</translation>
    </message>
    <message>
        <source>The account of %1 cannot read %2, named in its arguments: %3 denies it access. Let that account read it (chgrp, chmod), or put it elsewhere, such as in /etc.</source>
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
        <source>%1 did not respond within the time that its unit allows (TimeoutStartSec=, TimeoutStopSec=), and systemd terminated it. Read its log: it hangs, or has to request more time.</source>
        <translation>%1 no ha respondido en el tiempo que le concede su unidad (TimeoutStartSec=, TimeoutStopSec=) y systemd lo ha finalizado. Consulte el registro del servicio: está bloqueado o debe solicitar más tiempo.</translation>
    </message>
    <message>
        <source>%1 exited before it reported that it was running. Run its program on a console to see why.</source>
        <translation>%1 ha finalizado antes de notificar que estaba en ejecución. Ejecute su programa en una consola para ver la causa.</translation>
    </message>
    <message>
        <source>%1 could not be started: something that its unit requires is missing, such as an EnvironmentFile= or a folder. Read the log of systemd.</source>
        <translation>No se ha podido iniciar %1: systemd no dispone de algo que exige su unidad, por ejemplo un EnvironmentFile= o un directorio. Consulte el registro de systemd.</translation>
    </message>
    <message>
        <source>The registry entry for the event source of %1 could not be changed: %2. Run this as administrator.</source>
        <translation>El registro no acepta el origen de los eventos de %1: %2. Hágalo como administrador.</translation>
    </message>
    <message>
        <source>Its event source was registered by another program, with the texts of %1.</source>
        <translation>Otro programa ha registrado el origen de los eventos del servicio, con los textos de %1.</translation>
    </message>
    <message>
        <source>Its event source is not registered: the Event Viewer adds to each event that its description cannot be found. Install the service again.</source>
        <translation>El origen de los eventos del servicio no está registrado: el Visor de eventos añade a cada uno que no se encuentra su descripción. Instale el servicio de nuevo.</translation>
    </message>
    <message>
        <source>The file %1, which contains the texts of its events, is missing. Put it back, or install the service again.</source>
        <translation>Falta el archivo %1, que contiene los textos de los eventos del servicio. Vuelva a colocarlo allí o instale el servicio de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 contains no texts of events. Build the program with qtdaemon_add_event_messages().</source>
        <translation>El archivo %1 no contiene textos de eventos. Compile el programa con qtdaemon_add_event_messages().</translation>
    </message>
    <message>
        <source>Its event source is registered.</source>
        <translation>El origen de los eventos del servicio está registrado.</translation>
    </message>
    <message>
        <source>The path %1 of the program is relative: Windows searches several folders for it, and may run another program. Install the service again.</source>
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
        <source>%1 stopped with exit code 0 before it reached the expected state. Read its log.</source>
        <translation>%1 se ha detenido con el código de salida 0 antes de alcanzar el estado esperado. Consulte el registro del servicio.</translation>
    </message>
    <message>
        <source>%1 hangs: its own wait hint of %2 ms passed without a sign of progress. Read its log; to end it, kill its process, %3.</source>
        <translation>%1 está bloqueado: el servicio ha dejado pasar su propia indicación de espera de %2 ms sin dar señales de progreso. Consulte su registro; para acabar con él hay que finalizar su proceso, %3.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdBackend</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a stored descriptor: use 1 to 255 printable ASCII characters, without colons or spaces.</source>
        <translation>«%1» no puede designar un descriptor almacenado: elija de 1 a 255 caracteres ASCII imprimibles, sin dos puntos ni espacios.</translation>
    </message>
    <message>
        <source>Control %1 was refused: the service does not accept it, or cannot accept it in its current state.</source>
        <translation>Se ha rechazado el control %1: el servicio no lo acepta, o no en su estado actual.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdDoctor</name>
    <message>
        <source>The unit files of %1 were changed, and systemd still uses the old ones. Run &quot;systemctl daemon-reload&quot;.</source>
        <translation>Los archivos de unidad de %1 han cambiado y systemd todavía usa los anteriores. Ejecute «systemctl daemon-reload».</translation>
    </message>
    <message>
        <source>%1, the program of %2, does not exist, or you cannot see it. Install it, or reconfigure the service with its new path.</source>
        <translation>%1, el programa de %2, no existe o no es visible para usted. Instálelo o vuelva a configurar el servicio con la nueva ruta.</translation>
    </message>
    <message>
        <source>%1 is not an executable program: chmod +x makes it one.</source>
        <translation>%1 no es un programa ejecutable: chmod +x lo convierte en uno.</translation>
    </message>
    <message>
        <source>%1 lacks libraries: %2. Install their packages, or put them where its RUNPATH points to.</source>
        <translation>A %1 le faltan bibliotecas: %2. Instale sus paquetes o colóquelas donde apunta el RUNPATH del programa.</translation>
    </message>
    <message>
        <source>The account %1, which %2 runs as, does not exist. Create it (useradd --system %1), or reconfigure the service with another one.</source>
        <translation>La cuenta %1 con la que debe ejecutarse %2 no existe. Créela (useradd --system %1) o vuelva a configurar el servicio con otra.</translation>
    </message>
    <message>
        <source>The account of %1 can run %2.</source>
        <translation>La cuenta de %1 puede ejecutar %2.</translation>
    </message>
    <message>
        <source>The account of %1 cannot run %2: %3 denies it access. Give others access to it (chmod o+rx), or install the program elsewhere, such as in /usr/local or /opt.</source>
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
        <source>%1 stays down when it exits with an error: Restart=%2 does not treat a nonzero exit code as a failure, but Restart=on-failure does.</source>
        <translation>%1 permanece detenido cuando finaliza con un error: para Restart=%2, un código de salida distinto de 0 no es un error. Restart=on-failure sí lo considera como tal.</translation>
    </message>
    <message>
        <source>The exposure level of %1 is %2 out of 10, according to systemd-analyze security.</source>
        <translation>El nivel de exposición de %1 es de %2 sobre 10, según systemd-analyze security.</translation>
    </message>
    <message>
        <source>The exposure level of %1 is %2 out of 10: it could do a lot of harm. Reconfigure it as hardened; &quot;systemd-analyze security %3&quot; lists what it could do without.</source>
        <translation>El nivel de exposición de %1 es de %2 sobre 10: el servicio podría causar mucho daño. Vuelva a configurarlo como reforzado; «systemd-analyze security %3» indica de qué puede prescindir.</translation>
    </message>
    <message>
        <source>%1 stops when you log out. To have it run from boot on, use &quot;loginctl enable-linger&quot;.</source>
        <translation>%1 finaliza cuando usted cierra la sesión. Para que se ejecute desde el arranque del sistema: loginctl enable-linger.</translation>
    </message>
    <message>
        <source>The unit of %1 was made for a systemd older than 253, and newer versions may report a reload as done before it is. Install the service again on this machine, which fixes the unit in place; a unit from a package has to be built with QTDAEMON_SYSTEMD_VERSION=%2.</source>
        <translation>La unidad de %1 se hizo para un systemd anterior a 253, y las versiones más recientes pueden dar una recarga por terminada antes de que lo esté. Vuelva a instalar el servicio en este equipo, lo que corrige la unidad sin quitarla; una unidad de un paquete debe compilarse con QTDAEMON_SYSTEMD_VERSION=%2.</translation>
    </message>
    <message>
        <source>The unit of %1 has Type=notify-reload, which systemd %2 does not support, so it ignores what the service reports. Install the service again on this machine, which fixes the unit in place; a unit from a package has to be built with QTDAEMON_SYSTEMD_VERSION=%2.</source>
        <translation>La unidad de %1 tiene Type=notify-reload, que systemd %2 no conoce, de modo que no tiene en cuenta lo que el servicio comunica. Vuelva a instalar el servicio en este equipo, lo que corrige la unidad sin quitarla; una unidad de un paquete debe compilarse con QTDAEMON_SYSTEMD_VERSION=%2.</translation>
    </message>
    <message>
        <source>systemd has restarted %1 after a failure %2 times so far. Read its log: journalctl --unit=%3.</source>
        <translation>systemd ha reiniciado %1 tras un fallo, hasta ahora %2 veces. Lea su registro: journalctl --unit=%3.</translation>
    </message>
    <message>
        <source>The sandbox of %1 keeps it from writing to %2, named in its arguments. If it has to write there, add %3 to writablePaths, or to ReadWritePaths= in its unit.</source>
        <translation>El aislamiento de %1 no le permite escribir en %2, que sus argumentos nombran. Si ha de escribir allí, añada %3 a writablePaths o a ReadWritePaths= de su unidad.</translation>
    </message>
    <message>
        <source>%1 is also configured by drop-in files, which reconfiguring does not change: %2.</source>
        <translation>%1 está modificado por archivos distintos de los suyos, que no se cambian al volver a configurarlo: %2.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdManager</name>
    <message>
        <source>systemd passes no arguments to a service that it starts. Put them in the installed command line of %1.</source>
        <translation>systemd no pasa argumentos a los servicios que inicia. Inclúyalos en la línea de comandos instalada de %1.</translation>
    </message>
    <message>
        <source>systemd did not start %1: its job ended with the result &quot;%2&quot;.</source>
        <translation>systemd no ha iniciado %1: su trabajo ha finalizado con el resultado «%2».</translation>
    </message>
    <message>
        <source>systemd has no control %1. The controls are 128 to %2, and those with a name.</source>
        <translation>systemd no tiene el código de control %1. Existen los códigos 128 a %2 y los que tienen nombre.</translation>
    </message>
    <message>
        <source>%1 did not reload its settings: its reload ended with the result &quot;%2&quot;. Read its log.</source>
        <translation>%1 no volvió a leer su configuración: la recarga terminó como «%2». Lea su registro.</translation>
    </message>
    <message>
        <source>%1 refused its new settings and continues with the old ones: %2</source>
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
