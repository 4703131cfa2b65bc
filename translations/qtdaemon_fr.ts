<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>QtDaemon::Backend</name>
    <message>
        <source>QTDAEMON_BACKEND is &quot;%1&quot;, which this system does not have. Unset it or take one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QTDAEMON_BACKEND is &quot;windows&quot;, but the service control manager did not start this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No socket can be opened to notify systemd with: %1. The service runs on unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTIFY_SOCKET is &quot;%1&quot;, neither an absolute path nor an abstract socket (@name). The service runs on, but systemd does not hear of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTIFY_SOCKET has %1 characters, and %2 is the most. The service runs on, but systemd does not hear of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptor %1 cannot be handed to systemd: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd cannot be notified through NOTIFY_SOCKET: %1. The service runs on; this is said once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is not this process (%3); what it goes with is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WATCHDOG_USEC is &quot;%1&quot;, not a number of microseconds above 0; there is no watchdog then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LISTEN_FDS is &quot;%1&quot;, not a number of open descriptors; none is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LISTEN_FDNAMES has %1 names for %2 descriptors; those without are &quot;unknown&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LISTEN_FDS is %1, but descriptor %2 is not open; those from it on are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process is one service to the service control manager, and this one has its Service already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service control manager cannot be reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QtDaemon::ConsoleBackend</name>
    <message>
        <source>the service does not accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this state; try again when it has settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A console serves one service at a time; &quot;%1&quot; needs another backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of input: no more commands. The service runs on; Ctrl+C stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands: pause, continue, reload, shutdown [ms], user N (128 to 255), status, stop, help. Ctrl+C stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. Type help for those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Type shutdown and, if you like, milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stopped %1 ms after the shutdown: the system would end the process now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no user control. Type user and a number from 128 to 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped with error %1, service exit code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, check point %2, wait hint %3 ms, accepts: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QtDaemon::Service</name>
    <message>
        <source>The service has no name. Give it one of 1 to %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; has %2 characters. Shorten it to %3 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a slash or a backslash. Take a name without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; must be made and started in the application&apos;s thread, after QCoreApplication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has been started already. Make another Service to run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; was given no backend (a null pointer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager &quot;%1&quot; does not take the service &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nextState(%1): a wait hint cannot be negative; the default is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nextState() was called before start() of the service &quot;%1&quot;; there is no state to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requestAdditionalTime(%1): a time cannot be negative; nothing was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requestAdditionalTime(): the service &quot;%1&quot; is not about to change its state; nothing was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop() was called before start() of the service &quot;%1&quot;; there is nothing to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail() was called before start() of the service &quot;%1&quot;; no manager can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; failed with code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; failed with code %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poll() was called before start() of the service &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pollInterval %1: an interval cannot be negative; it stays %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waitHint %1: a wait hint cannot be negative; it stays %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceCommandLine</name>
    <message>
        <source>There is no completion for &quot;%1&quot;: take bash or zsh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installs the service, or changes it in place; the arguments are those that it runs with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops and removes the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts it, and waits until it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops it, and waits until it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops it when it runs, and starts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets it rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets it go on after a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has it read its settings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how it is; --watch goes on to do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the services of the manager; * and ? may be in the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends it a control of its own, 128 to 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the service here: under its manager, or on this console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for what is wrong with the service as it is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints a completion file for that shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s own services instead of the machine&apos;s (systemctl --user).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine&apos;s services, as OpenSCManager or systemctl -H takes its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what would change, and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait at most; without it, as long as the service asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns as soon as the manager has taken the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on to tell each change, until interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs: one JSON object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do; see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no verb; is &quot;%2&quot; meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 is to pass on comes after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not go with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: --timeout takes seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continuing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, check point %1, wait hint %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, its own exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good:   </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note:   </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: --dry-run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed. What it reads when it starts holds after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was uninstalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is installed just so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is continuing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was told to read its settings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no control of a service&apos;s own: these are 128 to 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent control %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [%2] check point %3, up to %4 s more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceControllerPrivate</name>
    <message>
        <source>&quot;%1&quot; is no absolute path, and %2 is to run it. Name the program with its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which %2 is to run, is not there or is no program. Name the program that was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped, with exit code 0, before it was what was waited for. Read its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped with its own exit code %2. What that means is in its documentation, why in its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hangs: it let its own wait hint of %2 ms pass without a sign of progress. Read its log; to end it takes its process, %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceManager</name>
    <message>
        <source>Access to %1 was denied. Run this as administrator, or as root (sudo).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not get there in the time given. It may still do so: ask for its status, or give it longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other services that run depend on %1. Stop those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept that control: it was written without, or is not listening yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program of %1 was started and did not report as a service in time. It may have ended at once (run it on a console), lack a DLL, or do slow work before it starts the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service manager is busy with its database. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is running already. To start it anew, restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that %1 is to run as does not exist. Write it as DOMAIN\user or .\user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disabled. Install it with another start mode, or enable it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service %1. Install it first, or look for its name in the list of services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot take that control in its present state. Wait until it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not running. Start it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process of %1 ended unexpectedly: it crashed or was killed. Read its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service that %1 depends on could not be started. Start that one by itself to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of %1 could not log on. Its password may be wrong or have changed, or it lacks the right to log on as a service; install the service again with the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being deleted and goes when the last program that holds it has closed it. Close the Services window, Task Manager and the like, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a service %1 already. Reconfigure it, or uninstall it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was never started since the system was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine of %1 does not answer. Check its name, that it is on, and that its firewall lets you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the service manager answered with error %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdBackend</name>
    <message>
        <source>systemd&apos;s control %1 does not fit the present state, or the service does not accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a stored descriptor: take 1 to 255 printable ASCII characters, no colon and no space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QtDaemon::WindowsBackend</name>
    <message>
        <source>The service control manager did not take a status: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
