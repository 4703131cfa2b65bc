<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>QtDaemon::Backend</name>
    <message>
        <source>QTDAEMON_BACKEND is &quot;%1&quot;, which is not available on this system. Unset it, or set it to one of: %2.</source>
        <translation>QTDAEMON_BACKEND 为“%1”，但此系统不提供它。请取消设置该变量，或改用下列值之一: %2。</translation>
    </message>
    <message>
        <source>QTDAEMON_BACKEND is &quot;windows&quot;, but the service control manager did not start this program.</source>
        <translation>QTDAEMON_BACKEND 为“windows”，但此程序不是由服务控制管理器启动的。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is not this process (%3); the variables that go with it are ignored.</source>
        <translation>%1 为“%2”，与此进程 (%3) 不符；与之相关的变量将被忽略。</translation>
    </message>
    <message>
        <source>WATCHDOG_USEC is &quot;%1&quot;, not a positive number of microseconds; the watchdog is not used.</source>
        <translation>WATCHDOG_USEC 为“%1”，不是大于 0 的微秒数；因此不使用看门狗。</translation>
    </message>
    <message>
        <source>LISTEN_FDS is &quot;%1&quot;, not a valid number of descriptors; none are used.</source>
        <translation>LISTEN_FDS 为“%1”，不是已打开描述符的数量；不会接收任何描述符。</translation>
    </message>
    <message>
        <source>LISTEN_FDNAMES has %1 names for %2 descriptors; those without a name are called &quot;unknown&quot;.</source>
        <translation>LISTEN_FDNAMES 为 %2 个描述符提供了 %1 个名称；没有名称的描述符命名为“unknown”。</translation>
    </message>
    <message>
        <source>LISTEN_FDS is %1, but descriptor %2 is not open; it and the following ones are ignored.</source>
        <translation>LISTEN_FDS 为 %1，但描述符 %2 未打开；从该描述符起的描述符都将被忽略。</translation>
    </message>
    <message>
        <source>The service control manager cannot be reached: %1</source>
        <translation>无法连接到服务控制管理器: %1</translation>
    </message>
    <message>
        <source>The pipe for receiving signals cannot be opened: %1. Close descriptors or raise their limit (LimitNOFILE=, ulimit -n).</source>
        <translation>无法打开用于接收信号的管道：%1。请关闭一些描述符，或提高其上限（LimitNOFILE=、ulimit -n）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not stored: systemd stores at most %2 descriptors for this service. Raise FileDescriptorStoreMax= in its unit, or remove other descriptors first.</source>
        <translation>“%1”未被存储: systemd 最多为此服务存储 %2 个描述符。请增大其单元中的 FileDescriptorStoreMax=，或先移除其他描述符。</translation>
    </message>
    <message>
        <source>The signals of this process already go to another service. Give this one a backend of its own, such as EmbeddedManager::backend().</source>
        <translation>此进程的信号已由另一个服务接收。请为此服务提供它自己的后端，例如 EmbeddedManager::backend()。</translation>
    </message>
    <message>
        <source>The notify socket cannot be opened: %1. The service continues, but systemd gets no status from it.</source>
        <translation>无法打开通知套接字：%1。服务继续运行，但 systemd 收不到其状态。</translation>
    </message>
    <message>
        <source>NOTIFY_SOCKET is &quot;%1&quot;, neither an absolute path nor an abstract socket (@name). The service continues, but systemd gets no status from it.</source>
        <translation>NOTIFY_SOCKET 为“%1”，既不是绝对路径，也不是抽象套接字 (@名称)。服务将继续运行，但 systemd 不会收到通知。</translation>
    </message>
    <message>
        <source>NOTIFY_SOCKET has %1 characters; the limit is %2. The service continues, but systemd gets no status from it.</source>
        <translation>NOTIFY_SOCKET 有 %1 个字符，最多允许 %2 个。服务将继续运行，但 systemd 不会收到通知。</translation>
    </message>
    <message>
        <source>Descriptor %1 could not be sent to systemd: %2.</source>
        <translation>无法将描述符 %1 移交给 systemd: %2。</translation>
    </message>
    <message>
        <source>Sending to NOTIFY_SOCKET failed: %1. The service continues; further failures are not logged.</source>
        <translation>向 NOTIFY_SOCKET 发送失败：%1。服务继续运行；后续失败不再记录。</translation>
    </message>
    <message>
        <source>The service control manager runs one service per process, and this process already has one.</source>
        <translation>对服务控制管理器而言，一个进程就是一个服务，而此进程已经有自己的 Service。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ConsoleBackend</name>
    <message>
        <source>the service does not accept it</source>
        <translation>服务不接受它</translation>
    </message>
    <message>
        <source>the service cannot accept it in its current state; try again when the state has settled</source>
        <translation>当前状态下无法执行；请在状态稳定后重试</translation>
    </message>
    <message>
        <source>the service is stopped</source>
        <translation>服务已停止</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>A console serves one service at a time; &quot;%1&quot; needs another backend.</source>
        <translation>一个控制台一次只能服务于一个服务；“%1”需要另一个后端。</translation>
    </message>
    <message>
        <source>Commands: pause, continue, reload, shutdown [ms], user N (128 to 255), status, stop, help. Ctrl+C stops.</source>
        <translation>命令: pause, continue, reload, shutdown [ms], user N (128 到 255), status, stop, help。按 Ctrl+C 停止。</translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <translation>%1 被拒绝: %2。</translation>
    </message>
    <message>
        <source>Not stopped %1 ms after the shutdown: the system would end the process now.</source>
        <translation>关机 %1 ms 后仍未停止: 此时系统会结束该进程。</translation>
    </message>
    <message>
        <source>Stopped with error %1, service exit code %2.</source>
        <translation>已停止，错误 %1，服务退出代码 %2。</translation>
    </message>
    <message>
        <source>%1, check point %2, wait hint %3 ms, accepts: %4</source>
        <translation>%1，检查点 %2，等待提示 %3 ms，接受: %4</translation>
    </message>
    <message>
        <source>End of input: no more commands. The service continues; Ctrl+C stops it.</source>
        <translation>输入结束: 不再有命令。服务将继续运行；按 Ctrl+C 可停止服务。</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Type help for a list of commands.</source>
        <translation>“%1”不是命令。请键入 help 查看可用的命令。</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;. Type shutdown, optionally followed by a time in milliseconds.</source>
        <translation>“%1”不是有效的时间。请键入 shutdown，还可在其后键入毫秒数。</translation>
    </message>
    <message>
        <source>Invalid user control &quot;%1&quot;. Type user followed by a number from 128 to 255.</source>
        <translation>“%1”不是用户定义的控制代码。请键入 user 和一个 128 到 255 之间的数字。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::EmbeddedBackend</name>
    <message>
        <source>This EmbeddedManager already has a service; &quot;%1&quot; needs an EmbeddedManager of its own.</source>
        <translation>此 EmbeddedManager 已有一个服务；“%1”需要自己的 EmbeddedManager。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::Service</name>
    <message>
        <source>The service has no name. Give it a name of 1 to %1 characters.</source>
        <translation>服务没有名称。请为其指定一个 1 到 %1 个字符的名称。</translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; has %2 characters. Shorten it to at most %3.</source>
        <translation>服务名称“%1...”有 %2 个字符。请将其缩短到最多 %3 个字符。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; must be created and started in the application&apos;s thread, after the QCoreApplication.</source>
        <translation>服务“%1”必须在应用程序的线程中创建和启动，并且晚于 QCoreApplication。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has already been started. Create another Service to run it again.</source>
        <translation>服务“%1”已经启动过。若要再次运行，请另建一个 Service。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; was given a null pointer as its backend.</source>
        <translation>没有为服务“%1”提供后端 (空指针)。</translation>
    </message>
    <message>
        <source>nextState(%1): a wait hint cannot be negative; the default is used.</source>
        <translation>nextState(%1): 等待提示不能为负；将使用默认值。</translation>
    </message>
    <message>
        <source>stop() was called before start() of the service &quot;%1&quot;; there is nothing to stop.</source>
        <translation>在服务“%1”的 start() 之前调用了 stop()；没有可停止的内容。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; failed with code %2.</source>
        <translation>服务“%1”失败，代码为 %2。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; failed with code %2: %3</source>
        <translation>服务“%1”失败，代码为 %2: %3</translation>
    </message>
    <message>
        <source>poll() was called before start() of the service &quot;%1&quot;.</source>
        <translation>在服务“%1”的 start() 之前调用了 poll()。</translation>
    </message>
    <message>
        <source>pollInterval %1: an interval cannot be negative; it stays %2 ms.</source>
        <translation>pollInterval %1: 间隔不能为负；仍为 %2 ms。</translation>
    </message>
    <message>
        <source>waitHint %1: a wait hint cannot be negative; it stays %2 ms.</source>
        <translation>waitHint %1: 等待提示不能为负；仍为 %2 ms。</translation>
    </message>
    <message>
        <source>refuse(): the service &quot;%1&quot; is not reloading its settings; nothing was refused.</source>
        <translation>refuse()：服务“%1”并未在重新读取设置；没有拒绝任何内容。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; did not accept its new settings: %2</source>
        <translation>服务“%1”未采用新设置：%2</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a slash or a backslash. Choose a name without one.</source>
        <translation>服务名称“%1”包含斜杠或反斜杠。请使用不含这些字符的名称。</translation>
    </message>
    <message>
        <source>The backend &quot;%1&quot; cannot start the service &quot;%2&quot;.</source>
        <translation>后端“%1”无法启动服务“%2”。</translation>
    </message>
    <message>
        <source>nextState() was called before start() of the service &quot;%1&quot;; nothing was advanced.</source>
        <translation>在服务“%1”的 start() 之前调用了 nextState()；状态保持不变。</translation>
    </message>
    <message>
        <source>requestAdditionalTime(%1): a time cannot be negative; nothing was requested.</source>
        <translation>requestAdditionalTime(%1): 时间不能为负；未请求额外时间。</translation>
    </message>
    <message>
        <source>requestAdditionalTime(): the service &quot;%1&quot; is not in a pending state; nothing was requested.</source>
        <translation>requestAdditionalTime()：服务“%1”不处于挂起状态；未请求任何时间。</translation>
    </message>
    <message>
        <source>fail() was called before start() of the service &quot;%1&quot;; no manager knows of it yet.</source>
        <translation>在服务“%1”的 start() 之前调用了 fail()；尚无管理器知道它。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceCommandLine</name>
    <message>
        <source>Stops and removes the service.</source>
        <translation>停止并删除服务。</translation>
    </message>
    <message>
        <source>Lists the services of the manager; the pattern may contain * and ?.</source>
        <translation>列出管理器的服务；模式中可以使用 * 和 ?。</translation>
    </message>
    <message>
        <source>Runs the service in this process: under its manager, or on this console.</source>
        <translation>在此处运行服务: 在其管理器之下，或在此控制台上。</translation>
    </message>
    <message>
        <source>Prints a completion script for the given shell.</source>
        <translation>输出适用于指定 shell 的补全文件。</translation>
    </message>
    <message>
        <source>Uses the user&apos;s own services instead of the system&apos;s, as systemctl --user does.</source>
        <translation>针对用户自己的服务，而不是计算机的服务 (systemctl --user)。</translation>
    </message>
    <message>
        <source>Uses the services of another machine, specified as for OpenSCManager or systemctl -H.</source>
        <translation>针对另一台计算机的服务，其名称采用 OpenSCManager 或 systemctl -H 接受的形式。</translation>
    </message>
    <message>
        <source>Shows what would change, and changes nothing.</source>
        <translation>显示将会更改的内容，但不做任何更改。</translation>
    </message>
    <message>
        <source>Prints one JSON object per line, for programs to read.</source>
        <translation>供程序使用: 每行一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Missing argument for %1: %2.</source>
        <translation>%1 需要 %2。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, process %1</source>
        <translation>，进程 %1</translation>
    </message>
    <message>
        <source>, check point %1, wait hint %2 ms</source>
        <translation>，检查点 %1，等待提示 %2 ms</translation>
    </message>
    <message>
        <source>, service exit code %1</source>
        <translation>，服务特定的退出代码 %1</translation>
    </message>
    <message>
        <source>, error %1</source>
        <translation>，错误 %1</translation>
    </message>
    <message>
        <source>good:   </source>
        <translation>正常:</translation>
    </message>
    <message>
        <source>note:   </source>
        <translation>注意:</translation>
    </message>
    <message>
        <source>problem:</source>
        <translation>问题:</translation>
    </message>
    <message>
        <source>Nothing was changed (--dry-run).</source>
        <translation>未做任何更改: --dry-run。</translation>
    </message>
    <message>
        <source>%1 was uninstalled.</source>
        <translation>%1 已卸载。</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>正在启动 %1</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <translation>正在停止 %1</translation>
    </message>
    <message>
        <source>%1 has stopped.</source>
        <translation>%1 已停止。</translation>
    </message>
    <message>
        <source>%1 is pausing</source>
        <translation>正在暂停 %1</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 已暂停。</translation>
    </message>
    <message>
        <source>%1 is continuing</source>
        <translation>正在恢复 %1</translation>
    </message>
    <message>
        <source>%1 [%2] check point %3</source>
        <translation>%1 [%2] 检查点 %3</translation>
    </message>
    <message>
        <source>, up to %1 s more</source>
        <translation>，最多还需 %1 秒</translation>
    </message>
    <message>
        <source>%1 was installed. Start it with: %2 start</source>
        <translation>%1 已安装。启动命令: %2 start</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION...]</source>
        <translation>用法：%1 命令 [选项...]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Try &quot;%1 help&quot;.</source>
        <translation>请尝试“%1 help”。</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>未知命令“%1”。您是想输入“%2”吗？</translation>
    </message>
    <message>
        <source>, restarts in %1 s</source>
        <translation>，%1 秒后重新启动</translation>
    </message>
    <message>
        <source>, restarts so far: %1</source>
        <translation>，迄今重启次数：%1</translation>
    </message>
    <message>
        <source>Unknown shell &quot;%1&quot;: completion supports bash and zsh.</source>
        <translation>没有适用于“%1”的补全: 请使用 bash 或 zsh。</translation>
    </message>
    <message>
        <source>Installs the service to run with these arguments, or changes it in place.</source>
        <translation>安装服务，或就地更改已安装的服务；参数为服务运行时使用的参数。</translation>
    </message>
    <message>
        <source>Starts the service and waits until it is running.</source>
        <translation>启动服务，并等待其进入运行状态。</translation>
    </message>
    <message>
        <source>Stops the service and waits until it is stopped.</source>
        <translation>停止服务，并等待其停止。</translation>
    </message>
    <message>
        <source>Restarts the service, or starts it if it is stopped.</source>
        <translation>如果服务正在运行则将其停止，然后启动服务。</translation>
    </message>
    <message>
        <source>Pauses the service.</source>
        <translation>暂停服务。</translation>
    </message>
    <message>
        <source>Continues the paused service.</source>
        <translation>在暂停后恢复服务。</translation>
    </message>
    <message>
        <source>Makes the service reload its settings.</source>
        <translation>让服务重新读取其设置。</translation>
    </message>
    <message>
        <source>Shows the state of the service.</source>
        <translation>显示服务的状态。</translation>
    </message>
    <message>
        <source>Sends the service a user-defined control, 128 to 255.</source>
        <translation>向服务发送其自定义的控制代码 (128 到 255)。</translation>
    </message>
    <message>
        <source>Checks the installed service for problems.</source>
        <translation>检查已安装的服务存在哪些问题。</translation>
    </message>
    <message>
        <source>Lists the commands, or describes one.</source>
        <translation>列出命令，或说明其中一个。</translation>
    </message>
    <message>
        <source>How long to wait at most; by default as long as the wait hints of the service allow.</source>
        <translation>最长等待时间；如果不指定，则按服务所要求的时间等待。</translation>
    </message>
    <message>
        <source>Returns as soon as the manager has accepted the request.</source>
        <translation>管理器接受请求后立即返回。</translation>
    </message>
    <message>
        <source>Shows each change, until interrupted.</source>
        <translation>持续显示每次变化，直到被中断。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot; for %2.</source>
        <translation>对 %2 而言，“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;: --timeout takes a number of seconds.</source>
        <translation>“%1”不是有效的时间: --timeout 需要秒数。</translation>
    </message>
    <message>
        <source>Unknown option %2 for %1.</source>
        <translation>%1 没有选项 %2。</translation>
    </message>
    <message>
        <source>Unknown option %2 for %1; &quot;%3 %1 -- %2&quot; passes it to the service.</source>
        <translation>%1 没有选项 %2；“%3 %1 -- %2”会把它传给服务。</translation>
    </message>
    <message>
        <source>%1 was changed. Settings that are read at startup take effect after a restart.</source>
        <translation>%1 已更改。启动时读取的内容将在重新启动后生效。</translation>
    </message>
    <message>
        <source>%1 is already installed with these settings.</source>
        <translation>%1 已经是按此配置安装的。</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>%1 正在运行。</translation>
    </message>
    <message>
        <source>%1 was reloaded.</source>
        <translation>%1 已重新加载。</translation>
    </message>
    <message>
        <source>Invalid control &quot;%1&quot;: user-defined controls are 128 to 255.</source>
        <translation>“%1”不是服务自定义的控制代码: 此类代码的范围为 128 到 255。</translation>
    </message>
    <message>
        <source>Control %2 was sent to %1.</source>
        <translation>已向 %1 发送控制码 %2。</translation>
    </message>
    <message>
        <source>Shows what the service has logged.</source>
        <translation>显示服务所记录的日志。</translation>
    </message>
    <message>
        <source>How many of the newest messages to show; by default 100, or all with --since.</source>
        <translation>显示多少条最新消息；如果不指定，则为 100 条，使用 --since 时为全部。</translation>
    </message>
    <message>
        <source>Keeps showing new messages, until interrupted.</source>
        <translation>持续显示每条新消息，直到被中断。</translation>
    </message>
    <message>
        <source>Shows messages since that time: 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30, or 90m for 90 minutes ago.</source>
        <translation>从该时间起的消息: 2026-11-27、&quot;2026-11-27 14:30&quot;、14:30，或 90m (90 分钟前)。</translation>
    </message>
    <message>
        <source>The least severe level to show: debug, info, warning, critical or fatal.</source>
        <translation>最低的严重级别: debug、info、warning、critical 或 fatal。</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;: --since takes 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30, or 90m for 90 minutes ago (s, m, h, d).</source>
        <translation>“%1”不是有效的时间: --since 需要 2026-11-27、&quot;2026-11-27 14:30&quot;、14:30，或 90m 表示 90 分钟前 (s、m、h、d)。</translation>
    </message>
    <message>
        <source>Invalid number &quot;%1&quot;: -n takes the number of messages to show.</source>
        <translation>“%1”不是有效的数字: -n 需要所显示消息的条数。</translation>
    </message>
    <message>
        <source>Unknown level &quot;%1&quot;: use debug, info, warning, critical or fatal.</source>
        <translation>未知级别“%1”: 请使用 debug、info、warning、critical 或 fatal。</translation>
    </message>
    <message>
        <source>No service manager on this system keeps a log of %1.</source>
        <translation>此处没有服务管理器保存 %1 的日志。</translation>
    </message>
    <message>
        <source>You do not have permission to read the journal of %1. Run this as root (sudo), or become a member of the group systemd-journal: run &quot;sudo usermod -aG systemd-journal $USER&quot;, and log in again.</source>
        <translation>您无权读取 %1 的 journal 日志。请以 root 身份 (sudo) 运行，或加入 systemd-journal 组: sudo usermod -aG systemd-journal $USER，然后重新登录。</translation>
    </message>
    <message>
        <source>There is no journal on this machine: systemd-journald is not running, or is configured to store nothing.</source>
        <translation>此计算机上没有 journal 日志: systemd-journald 未运行，或被设置为不存储任何内容。</translation>
    </message>
    <message>
        <source>The journal cannot be read: journalctl, which comes with systemd, could not be run (%1).</source>
        <translation>无法读取 journal 日志: 无法运行 systemd 附带的 journalctl (%1)。</translation>
    </message>
    <message>
        <source>journalctl failed: %1</source>
        <translation>journalctl 失败: %1</translation>
    </message>
    <message>
        <source>You do not have permission to read the Event Log. Run this as administrator, or as a member of the group Event Log Readers.</source>
        <translation>您无权读取事件日志。请以管理员身份或以 Event Log Readers 组成员的身份运行。</translation>
    </message>
    <message>
        <source>The Event Log cannot be read: %1.</source>
        <translation>无法读取事件日志: %1。</translation>
    </message>
    <message>
        <source>The thread that connects to the service manager cannot be started. End other programs, or raise the limit on processes (TasksMax=, ulimit -u).</source>
        <translation>无法启动用于连接服务管理器的线程。请结束其他程序，或提高进程数限制 (TasksMax=、ulimit -u)。</translation>
    </message>
    <message>
        <source>You do not have permission to read the log file %1. Run this as administrator (sudo), or as a user with the right to read it.</source>
        <translation>您无权读取日志文件 %1。请以管理员身份 (sudo) 或以有读取权限的用户身份运行。</translation>
    </message>
    <message>
        <source>The log file %1 cannot be read: %2.</source>
        <translation>无法读取日志文件 %1：%2。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceControllerPrivate</name>
    <message>
        <source>&quot;%1&quot;, the program of %2, is not an absolute path. Specify the full path of the program.</source>
        <translation>“%1”不是绝对路径，而 %2 要运行它。请使用完整路径指定程序。</translation>
    </message>
    <message>
        <source>%1, the program of %2, does not exist or is not executable. Specify the path of the installed program.</source>
        <translation>%2 要运行的 %1 不存在或不是程序。请指定已安装的程序。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceLog</name>
    <message>
        <source>The log file has no valid path: specify one.</source>
        <translation>日志文件没有有效的路径: 请指定一个。</translation>
    </message>
    <message>
        <source>The log file %1 cannot have a maximum size of %2 bytes: the minimum is %3.</source>
        <translation>日志文件 %1 的最大大小不能为 %2 字节: 最小为 %3。</translation>
    </message>
    <message>
        <source>The log file %1 cannot be limited to %2 files: the minimum is 1.</source>
        <translation>日志文件 %1 的保留数量不能为 %2: 最小为 1。</translation>
    </message>
    <message>
        <source>The log file %1 cannot be opened: %2.</source>
        <translation>无法打开日志文件 %1: %2。</translation>
    </message>
    <message>
        <source>Messages missing here: %1.</source>
        <translation>此处缺失的消息数: %1。</translation>
    </message>
    <message>
        <source>The log file %1 can be written again. Messages missing from it: %2.</source>
        <translation>日志文件 %1 已恢复写入。其中缺失的消息数: %2。</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2. Messages will be missing from it until it can.</source>
        <translation>无法写入日志文件 %1: %2。在可以写入之前，其中会缺失消息。</translation>
    </message>
    <message>
        <source>The log file %1 cannot be rotated: %2. It will keep growing until it can.</source>
        <translation>无法轮替日志文件 %1: %2。在可以轮替之前，它会不断增大。</translation>
    </message>
    <message>
        <source>other programs keep replacing it</source>
        <translation>其他程序不断将其替换</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>它是符号链接</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>another user may have put it there</source>
        <translation>它可能是其他用户放置的</translation>
    </message>
    <message>
        <source>The log file %1 is not written: another ServiceLog was created first.</source>
        <translation>不写入日志文件 %1: 之前已创建另一个 ServiceLog。</translation>
    </message>
    <message>
        <source>The log file %1 is already being written.</source>
        <translation>日志文件 %1 已在写入。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceManager</name>
    <message>
        <source>Access to %1 was denied. Run this as administrator, or as root (sudo).</source>
        <translation>对 %1 的访问被拒绝。请以管理员身份或 root 身份 (sudo) 运行。</translation>
    </message>
    <message>
        <source>Other running services depend on %1. Stop those first.</source>
        <translation>其他正在运行的服务依赖于 %1。请先停止这些服务。</translation>
    </message>
    <message>
        <source>%1 does not accept that control: its program does not support it, or is not ready for it yet.</source>
        <translation>%1 不接受该控制代码: 它在编写时未支持该代码，或者尚未准备好接收。</translation>
    </message>
    <message>
        <source>The program of %1 was started but did not report as a service in time. It may have exited at once (run it on a console), lack a DLL, or do slow work before it starts the service.</source>
        <translation>%1 的程序已启动，但未及时以服务身份报告。可能的原因: 程序立即结束 (请在控制台上运行它)、缺少 DLL，或者在启动服务之前执行了耗时的工作。</translation>
    </message>
    <message>
        <source>The service manager is busy with its database. Try again in a moment.</source>
        <translation>服务管理器正忙于处理其数据库。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 is already running. To start it again, restart it.</source>
        <translation>%1 已在运行。若要重新开始，请重新启动它。</translation>
    </message>
    <message>
        <source>The account specified for %1 does not exist. Write it as DOMAIN\user or .\user.</source>
        <translation>用于运行 %1 的帐户不存在。请按“域\用户”或“.\用户”的形式填写。</translation>
    </message>
    <message>
        <source>%1 is disabled. Install it with another start mode, or enable it.</source>
        <translation>%1 已被禁用。请使用其他启动类型安装它，或将其启用。</translation>
    </message>
    <message>
        <source>%1 cannot accept that control in its current state. Wait until it is running.</source>
        <translation>%1 在当前状态下无法接受该控制代码。请等待其进入运行状态。</translation>
    </message>
    <message>
        <source>%1 is not running. Start it first.</source>
        <translation>%1 未运行。请先启动它。</translation>
    </message>
    <message>
        <source>The process of %1 ended unexpectedly: it crashed or was killed. Read its log.</source>
        <translation>%1 的进程意外终止: 它已崩溃或被强制结束。请查看其日志。</translation>
    </message>
    <message>
        <source>A service that %1 depends on could not be started. Start that one by itself to see why.</source>
        <translation>无法启动 %1 所依赖的服务。请单独启动该服务以查明原因。</translation>
    </message>
    <message>
        <source>The account of %1 could not log on. Its password may be wrong or have changed, or it lacks the right to log on as a service; install the service again with the correct account and password.</source>
        <translation>%1 的帐户无法登录。其密码可能错误或已更改，或者该帐户没有“作为服务登录”的权限；请使用正确的密码或帐户重新安装服务。</translation>
    </message>
    <message>
        <source>%1 is marked for deletion and will be deleted when the last program that has it open closes it. Close the Services window, Task Manager and the like, and try again.</source>
        <translation>%1 正在被删除，将在最后一个占用它的程序将其关闭后消失。请关闭“服务”窗口、任务管理器等程序，然后重试。</translation>
    </message>
    <message>
        <source>A service named %1 already exists. Reconfigure it, or uninstall it first.</source>
        <translation>服务 %1 已存在。请重新配置它，或先将其卸载。</translation>
    </message>
    <message>
        <source>%1 is being changed by another program at the same time. Try again.</source>
        <translation>%1 正在同时被其他人更改。请重试。</translation>
    </message>
    <message>
        <source>%1 has not been started since the system booted.</source>
        <translation>自系统启动以来，%1 从未启动过。</translation>
    </message>
    <message>
        <source>The machine of %1 does not respond. Check its name, that it is running, and that its firewall lets you in.</source>
        <translation>%1 所在的计算机没有响应。请检查其名称是否正确、是否已开机，以及其防火墙是否允许访问。</translation>
    </message>
    <message>
        <source>%1: the service manager returned error %2: %3.</source>
        <translation>%1: 服务管理器返回错误 %2: %3。</translation>
    </message>
    <message>
        <source>The program of %1 is not where it was when the service was installed. Put it back there, or install the service again.</source>
        <translation>%1 的程序已不在安装服务时所在的位置。请将其放回原处，或重新安装服务。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Make sure that you own the folder, and try again.</source>
        <translation>无法写入 %1: %2。请确保该文件夹归您所有，然后重试。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Run this as root (sudo), or install %3 as a user service (--user).</source>
        <translation>无法写入 %1: %2。请以 root 身份 (sudo) 执行，或将 %3 安装为用户自己的服务 (--user)。</translation>
    </message>
    <message>
        <source>Another program has held the installation lock %1 for a long time. End that program, or try again when it has ended; nothing was changed.</source>
        <translation>另一个程序长时间持有 %1，即安装锁。请结束该程序，或在其结束后重试；未做任何更改。</translation>
    </message>
    <message>
        <source>systemd on %1 cannot be reached (%2). &quot;ssh %1 systemctl&quot; has to work without a password.</source>
        <translation>无法连接到 %1 上的 systemd (%2)。“ssh %1 systemctl”必须能在不输入密码的情况下运行。</translation>
    </message>
    <message>
        <source>Your systemd user manager cannot be reached (%1). Log in directly instead of switching users with su or sudo, which leave XDG_RUNTIME_DIR unset.</source>
        <translation>无法连接到您自己的 systemd 用户管理器 (%1)。请直接以该用户身份登录，而不要使用 su 或 sudo，因为它们不会设置 XDG_RUNTIME_DIR。</translation>
    </message>
    <message>
        <source>%1 is disabled: its unit is masked. Install it with another start mode, or run &quot;systemctl unmask %2&quot;.</source>
        <translation>%1 已被禁用: 其单元已被屏蔽。请使用其他启动类型安装它，或运行“systemctl unmask %2”。</translation>
    </message>
    <message>
        <source>%1 cannot be reloaded: its unit has no ExecReload=. Restart it instead.</source>
        <translation>%1 不会重新读取其设置: 其单元中没有 ExecReload=。请改为重新启动它。</translation>
    </message>
    <message>
        <source>The unit of %1 contains an error, so systemd does not run it. &quot;systemd-analyze verify %2&quot; shows the error.</source>
        <translation>%1 的单元中有错误，因此 systemd 不会运行它。可使用“systemd-analyze verify %2”查看该错误。</translation>
    </message>
    <message>
        <source>systemd refused the request for %1: %2</source>
        <translation>systemd 拒绝了对 %1 的操作: %2</translation>
    </message>
    <message>
        <source>systemd-analyze, which is needed to install %1, could not be run: %2. Install systemd, and make sure that its programs are in PATH.</source>
        <translation>无法运行安装 %1 所需的 systemd-analyze: %2。请安装 systemd，并确保其程序位于 PATH 中。</translation>
    </message>
    <message>
        <source>%1 cannot be installed on %2 from here, because its unit files have to be written on that machine. Log in to it, and install the service there.</source>
        <translation>无法从此处将 %1 安装到 %2，因为其单元文件要写入那台计算机。请登录到那台计算机并在其上安装。</translation>
    </message>
    <message>
        <source>A service named %1 exists that QtDaemon did not install: %2. Choose another name, or remove that service the way it was installed.</source>
        <translation>已存在并非由 QtDaemon 创建的服务 %1: %2。请使用其他名称，或按照该服务当初的安装方式将其删除。</translation>
    </message>
    <message>
        <source>%1 could not be started: its working directory cannot be entered. Create it, or give the service&apos;s account access to it (200/CHDIR).</source>
        <translation>无法启动 %1: 无法进入其工作目录。请创建该目录，或允许服务的帐户访问它 (200/CHDIR)。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2 does not exist, is not a program, or may not be run by the service&apos;s account (203/EXEC).</source>
        <translation>无法启动 %1: %2 不存在、不是程序，或者服务的帐户无权运行它 (203/EXEC)。</translation>
    </message>
    <message>
        <source>%1 could not be started: its group does not exist. Create it, or install the service with another account (216/GROUP).</source>
        <translation>无法启动 %1: 其用户组不存在。请创建该组，或使用其他帐户安装服务 (216/GROUP)。</translation>
    </message>
    <message>
        <source>%1 could not be started: its account does not exist. Create it, or install the service with another one (217/USER).</source>
        <translation>无法启动 %1: 其帐户不存在。请创建该帐户，或使用其他帐户安装服务 (217/USER)。</translation>
    </message>
    <message>
        <source>%1 could not be started: its sandbox cannot be set up. A path in its unit (in ReadWritePaths= or the like) may be missing, or the kernel or the container forbids namespaces (226/NAMESPACE).</source>
        <translation>无法启动 %1: 无法设置其沙盒。可能缺少其单元 (ReadWritePaths= 等) 中指定的路径，或者内核或容器禁止使用命名空间 (226/NAMESPACE)。</translation>
    </message>
    <message>
        <source>%1 could not be started: its folder for state, cache or logs cannot be created (%2).</source>
        <translation>无法启动 %1: 无法创建其用于状态、缓存或日志的文件夹 (%2)。</translation>
    </message>
    <message>
        <source>%1 could not be started: systemd failed to set up its process (status %2, see systemd.exec(5)).</source>
        <translation>无法启动 %1: systemd 未能设置其进程，状态为 %2 (参见 systemd.exec(5))。</translation>
    </message>
    <message>
        <source>%1 hung: its event loop gave no sign of life within WatchdogSec=, and systemd terminated it. Read its log.</source>
        <translation>%1 已停止响应: 其事件循环在 WatchdogSec= 时间内没有任何活动迹象，已被 systemd 结束。请查看其日志。</translation>
    </message>
    <message>
        <source>%1 was killed because memory ran out. Give the machine more memory, or raise MemoryMax= in the unit.</source>
        <translation>由于内存不足，%1 已被结束。请为计算机增加内存，或在单元中设置合适的 MemoryMax=。</translation>
    </message>
    <message>
        <source>%1 failed too often in a short time, and systemd no longer starts it. Fix the cause, then run &quot;systemctl reset-failed&quot; for it.</source>
        <translation>%1 在短时间内失败次数过多，systemd 不再启动它。请消除原因，然后对其运行“systemctl reset-failed”。</translation>
    </message>
    <message>
        <source>%1 could not be started: a command that its unit runs first (ExecStartPre=, ExecCondition=) did not succeed. Read its log.</source>
        <translation>无法启动 %1: 其单元在启动它之前运行的命令 (ExecStartPre=、ExecCondition=) 未成功。请查看其日志。</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a colon, and systemd-analyze cannot verify a unit with such a name. Choose a name without one.</source>
        <translation>服务名称“%1”包含冒号，而 systemd-analyze 无法验证具有此类名称的单元。请使用不含冒号的名称。</translation>
    </message>
    <message>
        <source>%1 is to be started by a socket, but has no socket to listen on. Add one to listenStreams.</source>
        <translation>%1 要由套接字启动，但没有可侦听的套接字。请在 listenStreams 中指定一个。</translation>
    </message>
    <message>
        <source>%1 is to be a user service, which runs as that user and not as %2. Omit the account, or install it as a system service.</source>
        <translation>%1 要安装为用户自己的服务，此类服务以该用户身份运行，而不是以 %2 身份运行。请不要指定帐户，或将其安装为系统服务。</translation>
    </message>
    <message>
        <source>The environment of %1 is stored in the registry of its machine, which cannot be accessed from here. Install the service on that machine, or without an environment.</source>
        <translation>%1 的环境变量保存在其所在计算机的注册表中，无法从此处访问。请在那台计算机上安装，或在不指定环境变量的情况下安装。</translation>
    </message>
    <message>
        <source>%1 cannot have an environment variable without a name, or with a null character: &quot;%2&quot;. Remove it.</source>
        <translation>%1 不能有没有名称或含有空字符的环境变量: “%2”。请去掉该变量。</translation>
    </message>
    <message>
        <source>The path of the program is quoted.</source>
        <translation>程序的路径已用引号括起。</translation>
    </message>
    <message>
        <source>The path of the program has no spaces.</source>
        <translation>程序的路径不含空格。</translation>
    </message>
    <message>
        <source>The path %1 contains spaces and is not quoted: Windows runs %2.exe instead if it exists, whoever created it. Install the service again.</source>
        <translation>路径 %1 含有空格且未用引号括起: Windows 可能会改为运行 %2.exe，凡是能在那里放置该文件的人都可能利用这一点。请重新安装服务。</translation>
    </message>
    <message>
        <source>The program uses %1, but its plug-ins are missing: there is no folder %2 next to the program. Run windeployqt.</source>
        <translation>程序使用 %1，但缺少其插件: 程序旁边没有文件夹 %2。请运行 windeployqt。</translation>
    </message>
    <message>
        <source>The program %1 is missing. Put it back, or install the service again.</source>
        <translation>缺少程序 %1。请将其放回原处，或重新安装服务。</translation>
    </message>
    <message>
        <source>The program needs %1, which is neither next to it nor part of Windows, so it cannot start (error 1053). Put the DLL next to the program; windeployqt does that for Qt&apos;s DLLs.</source>
        <translation>程序需要 %1，但它既不在程序旁边，也不是 Windows 自带的: 程序无法启动 (错误 1053)。请将其放在程序旁边；对于 Qt 的文件，windeployqt 会完成此操作。</translation>
    </message>
    <message>
        <source>The program and every DLL that it needs are present.</source>
        <translation>程序及其所需的所有 DLL 均已就位。</translation>
    </message>
    <message>
        <source>It runs as LocalSystem, which may do anything on this machine. Unless it needs that, install it with the account LocalService.</source>
        <translation>服务以 LocalSystem 身份运行，该帐户可以对此计算机执行任何操作。除非确有需要，否则请使用帐户 LocalService 安装它。</translation>
    </message>
    <message>
        <source>The account %1 does not exist, so it cannot log on (error 1069). Install the service with another one.</source>
        <translation>帐户 %1 不存在: 它无法登录 (错误 1069)。请使用其他帐户安装服务。</translation>
    </message>
    <message>
        <source>The account %1 itself does not have the right to log on as a service (error 1069). Unless it has that right from a group, grant it: secpol.msc, Local Policies, User Rights Assignment.</source>
        <translation>帐户 %1 本身没有“作为服务登录”的权限 (错误 1069)。除非它已通过某个组获得该权限，否则请授予: secpol.msc、“本地策略”、“用户权限分配”。</translation>
    </message>
    <message>
        <source>The account %1 may log on as a service.</source>
        <translation>帐户 %1 可以作为服务登录。</translation>
    </message>
    <message>
        <source>The account %1 is not permitted to read and run %2 (error 5). Grant it that right with icacls, or on the Security tab of the file&apos;s properties.</source>
        <translation>帐户 %1 无权读取和运行 %2 (错误 5)。请授予权限: 使用 icacls，或在文件属性的“安全”选项卡中设置。</translation>
    </message>
    <message>
        <source>It is not restarted after a failure. Install it with restart delays.</source>
        <translation>服务失败后不会被重新启动。请在安装时指定重新启动的延迟时间。</translation>
    </message>
    <message>
        <source>It is restarted after a crash, but not when it stops with an error: its failure actions flag is not set. Install it with that flag, or run &quot;sc failureflag %1 1&quot;.</source>
        <translation>服务在崩溃后会重新启动，但在自行以错误结束时不会: 未设置其失败操作标志。请在安装时设置该标志，或运行“sc failureflag %1 1”。</translation>
    </message>
    <message>
        <source>It is restarted after a failure.</source>
        <translation>服务失败后会重新启动。</translation>
    </message>
    <message>
        <source>It last ended with error %1. %2</source>
        <translation>服务上次因错误 %1 而结束。%2</translation>
    </message>
    <message>
        <source>Windows has no user service manager. Omit --user: services belong to the system.</source>
        <translation>Windows 没有用户自己的服务管理器。请不要使用 --user: 服务属于系统。</translation>
    </message>
    <message>
        <source>Control %1 cannot be sent to %2. User-defined controls are 128 to 255.</source>
        <translation>无法向 %2 发送控制代码 %1。服务自定义的控制代码为 128 到 255。</translation>
    </message>
    <message>
        <source>%1 stopped with service exit code %2. See its documentation for the meaning, and its log for the cause.</source>
        <translation>%1 已停止，服务特定的退出代码为 %2。其含义请参阅该服务的文档，原因请查看其日志。</translation>
    </message>
    <message>
        <source>%1 stopped with service exit code %2: %3</source>
        <translation>%1 以自身的退出代码 %2 停止：%3</translation>
    </message>
    <message>
        <source>%1 is to be a user service, which cannot have %2. Omit the capabilities, or install it as a system service.</source>
        <translation>%1 要作为用户自己的服务，不能拥有 %2。请去掉权能，或为系统安装它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a capability of %2. Capabilities have names such as CAP_NET_BIND_SERVICE; capabilities(7) lists them.</source>
        <translation>%2 要拥有的“%1”不是权能的名称。写法如 CAP_NET_BIND_SERVICE；capabilities(7) 列出了全部权能。</translation>
    </message>
    <message>
        <source>%1 is not to be restarted after exit code %2, which is not valid. Valid codes are 1 to 255.</source>
        <translation>%1 指定在退出代码 %2 之后不重启，但没有这样的代码。应为 1 到 255。</translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; takes %2 characters in a unit name, and the limit is %3: anything but ASCII letters, digits and -_.@ takes four characters per byte. Shorten it.</source>
        <translation>服务名“%1...”在单元名中占 %2 个字符，最多为 %3 个：除字母、数字和 -_.@ 之外，每个字节占四个字符。请缩短它。</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; ends with an @, which makes its unit a template that cannot run by itself. Choose a name without it, or name an instance: %1x.</source>
        <translation>服务名“%1”以 @ 结尾，这会使单元成为不能单独运行的模板。请使用不带 @ 的名称，或指定一个实例：%1x。</translation>
    </message>
    <message>
        <source>%1, named in the arguments of %2, is hidden from the service by its sandbox: ProtectHome= hides home folders, and PrivateTmp= hides folders for temporary files. Put it elsewhere, such as in /etc or /var/lib, or add its folder to writablePaths.</source>
        <translation>%2 的参数指定的 %1 被其沙盒隐藏：ProtectHome= 隐藏主文件夹，PrivateTmp= 隐藏临时文件夹。请将其放到别处，例如 /etc 或 /var/lib，或在 writablePaths 中列出其文件夹。</translation>
    </message>
    <message>
        <source>%1, the program of %2, is in an AppImage that is mounted only while it runs. Install the AppImage file itself, whose path is in $APPIMAGE.</source>
        <translation>%2 要运行的 %1 位于仅在运行期间挂载的 AppImage 中。请安装 AppImage 文件本身，其路径在 $APPIMAGE 中。</translation>
    </message>
    <message>
        <source>%1, which %2 runs whenever the system starts, is in a folder for temporary files, which gets emptied. Copy it to a permanent place, such as /usr/local or /opt, and install it from there.</source>
        <translation>%2 要在系统每次启动时运行的 %1 位于会被清空的临时文件夹中。请将其放到会保留的位置，例如 /usr/local 或 /opt，并从那里安装。</translation>
    </message>
    <message>
        <source>%1 was written to %2, but systemd did not load it from there: it reads its units from %3. Set XDG_CONFIG_HOME or HOME to the value that systemd has, or run &quot;systemctl daemon-reexec&quot; if one of these folders is new, and try again; nothing was changed.</source>
        <translation>%1 已写入 %2，但 systemd 没有从那里加载：它在 %3 中读取单元。请将 XDG_CONFIG_HOME 或 HOME 设置得与 systemd 的一致；如果其中某个文件夹是新建的，请运行“systemctl daemon-reexec”，然后重试；未作任何更改。</translation>
    </message>
    <message>
        <source>The display name &quot;%1&quot; is taken by the service %2. Install %3 with another display name.</source>
        <translation>显示名称“%1”已被服务 %2 占用。请使用其他显示名称安装 %3。</translation>
    </message>
    <message>
        <source>%1, the program of %2, is in a folder that is recreated at each boot. Copy it to a permanent place, such as /usr/local or /opt, and install it from there.</source>
        <translation>%2 要运行的 %1 位于每次启动都会重新创建的文件夹中。请将其放到会保留的位置，例如 /usr/local 或 /opt，并从那里安装。</translation>
    </message>
    <message>
        <source>%1 needs %2, which the sandbox of %3 hides: ProtectHome= hides home folders, and PrivateTmp= hides folders for temporary files. Put libraries elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 需要 %2，但 %3 的沙盒将其隐藏：ProtectHome= 隐藏主文件夹，PrivateTmp= 隐藏临时文件夹。请将库放到别处，例如 /usr/local 或 /opt。</translation>
    </message>
    <message>
        <source>%1 was restarted, but %2, which depends on it, could not be started again: %3</source>
        <translation>%1 已重新启动，但依赖它的 %2 没有再次运行：%3</translation>
    </message>
    <message>
        <source>%1, the program of %2, is on a network drive, whose letter is known only to the user who connected it. Copy it to a local disk, for example to C:\Program Files, and install it from there.</source>
        <translation>%2 要运行的 %1 位于网络驱动器上，其盘符只有连接它的用户才知道。请将其放在本机的磁盘上（例如 C:\Program Files），再从那里安装。</translation>
    </message>
    <message>
        <source>%1, which %2 runs whenever the system starts, is in a folder for temporary files, which gets emptied. Copy it to a permanent place, such as C:\Program Files, and install it from there.</source>
        <translation>%2 要在系统每次启动时运行的 %1 位于会被清空的临时文件夹中。请将其放到会保留的位置，例如 C:\Program Files，并从那里安装。</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which belongs to another user, as does the systemd manager there. Log in directly instead of switching users with su or sudo.</source>
        <translation>XDG_RUNTIME_DIR 是 %1，它属于其他用户，那里的 systemd 管理器也是如此。请直接登录，而不要使用 su 或 sudo 切换用户。</translation>
    </message>
    <message>
        <source>Others can change the contents of %1, and thereby what %2 runs. Make yourself the only one who can (chown, chmod go-w), and try again; nothing was changed.</source>
        <translation>其他人可以更改 %1 中的内容，从而更改 %2 运行的程序。请使其只属于您 (chown、chmod go-w)，然后重试；未做任何更改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a character that the unit file of %2 cannot contain, such as a line break. Remove it.</source>
        <translation>“%1”含有 %2 的单元文件不能包含的字符，例如换行符。请将其删除。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid path for %2: it has to be absolute, without &quot;..&quot; and without a space at its end.</source>
        <translation>“%1”不是可以提供给 %2 的路径：它必须是绝对路径，不含“..”，末尾没有空格。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a colon and is in a folder for temporary files, from which systemd cannot make such a path available to %2. Choose another path.</source>
        <translation>“%1”含有冒号且位于临时文件夹中，systemd 无法将这样的路径提供给 %2。请换一个路径。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, a dependency of %2, is not the name of a service or unit. Use a name that &quot;systemctl list-units&quot; shows; for a template, name an instance.</source>
        <translation>%2 要依赖的“%1”不是服务或单元的名称。请使用“systemctl list-units”显示的名称；对于模板，必须是其实例。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the account that %2 runs as. &quot;getent passwd&quot; lists the existing accounts.</source>
        <translation>“%1”不能作为运行 %2 的帐户。“getent passwd”会列出现有的帐户。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a variable in the environment of %2: its name may contain letters, digits and _, and must not begin with a digit.</source>
        <translation>“%1”不能作为 %2 的环境变量：名称由字母、数字和 _ 组成，且不以数字开头。</translation>
    </message>
    <message>
        <source>%2 cannot listen on &quot;%1&quot;. Specify an absolute path, a name preceded by @, a port or address:port; see ListenStream= in systemd.socket(5).</source>
        <translation>%2 无法在“%1”上侦听。请给出绝对路径、以 @ 开头的名称、端口或 地址:端口；参见 systemd.socket(5) 的 ListenStream=。</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; is that of a unit that all QtDaemon services share. Choose another name.</source>
        <translation>服务名称“%1”属于 QtDaemon 所有服务共用的一个单元。请换一个名称。</translation>
    </message>
    <message>
        <source>An administrator has masked %1: %2 is a link to /dev/null. Run &quot;systemctl unmask %3&quot; to undo that, and try again.</source>
        <translation>管理员已屏蔽 %1：%2 是指向 /dev/null 的链接。“systemctl unmask %3”可撤消屏蔽；之后请重试。</translation>
    </message>
    <message>
        <source>%1, which would be the state folder of %2, already exists and belongs to %3, who would lose it. Choose another name for the service, or move that folder away.</source>
        <translation>将作为 %2 状态文件夹的 %1 已存在，属于 %3，后者将失去它。请为服务换一个名称，或移走该文件夹。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but a user service (%3) needs an absolute path there. Log in directly instead of switching users, or set the variable.</source>
        <translation>%1 为“%2”，而您自己的服务 (%3) 在此需要绝对路径。请直接登录而不要切换用户，或设置该变量。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs with more rights. Give it to root (chown), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 属于 %2，其可以更改它，从而更改 %3 以更高权限运行的程序。请将其交给 root (chown)，或将程序安装到别处，例如 /usr/local 或 /opt。</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; begins with an @, which a unit name cannot do. Choose a name without it.</source>
        <translation>服务名“%1”以 @ 开头，而单元名称不能以 @ 开头。请使用不带 @ 的名称。</translation>
    </message>
    <message>
        <source>The value of %1 in the environment of %2 contains a character that a unit file cannot contain, such as a line break. Remove it.</source>
        <translation>%2 的环境中 %1 的值包含单元文件不能容纳的字符，例如换行符。请将其去掉。</translation>
    </message>
    <message>
        <source>%1 was not installed, because it could not be marked in the registry as a service of QtDaemon: %2. Run this as administrator; on another machine, the service Remote Registry must be running.</source>
        <translation>未安装 %1，因为注册表不接受表明它属于 QtDaemon 的标记：%2。请以管理员身份执行；在另一台计算机上，Remote Registry 服务必须正在运行。</translation>
    </message>
    <message>
        <source>The registry could not be read to find out whether QtDaemon installed %1: %2. Run this as administrator; on another machine, the service Remote Registry must be running.</source>
        <translation>无法从注册表读取 %1 是否由 QtDaemon 安装：%2。请以管理员身份执行；在另一台计算机上，Remote Registry 服务必须正在运行。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs. Give it to Administrators (icacls /setowner), or install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 属于 %2，后者可以更改它，从而更改 %3 运行的内容。请将其所有权交给 Administrators（icacls /setowner），或将程序安装到别处，例如 C:\Program Files。</translation>
    </message>
    <message>
        <source>%1 can change %2, and thereby what %3 runs. Remove that right (icacls, or the Security tab of its properties), or install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 可以更改 %2，从而更改 %3 运行的内容。请取消该权限（icacls 或其属性的“安全”页），或将程序安装到别处，例如 C:\Program Files。</translation>
    </message>
    <message>
        <source>Others can change %1, and thereby what %2 runs. Remove that right (chmod go-w, setfacl), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>其他用户可以更改 %1，从而更改 %2 运行的内容。请取消他们的权限（chmod go-w、setfacl），或将程序安装到别处，例如 /usr/local 或 /opt。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs as you. Copy the program to a place where only you can change it.</source>
        <translation>%1 属于 %2，后者可以更改它，从而更改 %3 以您的身份运行的内容。请将程序复制到只有您可以更改的位置。</translation>
    </message>
    <message>
        <source>The access rights of %1, which determine who can change what %2 runs, cannot be read: %3. Install the program elsewhere, such as in C:\Program Files.</source>
        <translation>无法读取谁可以更改 %1，从而更改 %2 运行的内容：%3。请将程序安装到别处，例如 C:\Program Files。</translation>
    </message>
    <message>
        <source>The path %1 contains spaces and is not quoted: Windows would run %2 instead if it existed, and %3 can create it. Install the service again.</source>
        <translation>路径 %1 含有空格且未加引号：若存在 %2，Windows 会改为运行它，而 %3 可以在那里放置一个。请重新安装该服务。</translation>
    </message>
    <message>
        <source>A service named %1 exists that QtDaemon did not install, or did not finish installing: it runs %2. Remove it the way it was installed or with &quot;sc delete&quot;, or choose another name.</source>
        <translation>已有一个并非由 QtDaemon 安装（或未安装完成）的服务 %1：它运行 %2。请按其安装方式移除它，或使用“sc delete”，或换一个名称。</translation>
    </message>
    <message>
        <source>%1 did not reach that state in the time given. It may still do so: query its status, or give it longer.</source>
        <translation>%1 未能在给定时间内达到该状态。它之后仍可能达到: 请查询其状态，或给予更长的时间。</translation>
    </message>
    <message>
        <source>There is no service named %1. Install it first, or find its name in the list of services.</source>
        <translation>不存在服务 %1。请先安装它，或在服务列表中查找其名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, named in the arguments of %2, is a relative path, and the service looks for it in %3. Specify the full path: %4.</source>
        <translation>%2 的参数中的“%1”是相对路径，服务会在 %3 中查找它。请给出完整路径：%4。</translation>
    </message>
    <message>
        <source>systemd cannot be reached: libsystemd.so.0 is missing or does not load. Install the package libsystemd0 (systemd-libs).</source>
        <translation>无法连接到 systemd: libsystemd.so.0 缺失或无法加载。请安装软件包 libsystemd0 (systemd-libs)。</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is &quot;%1&quot;, but has to be an absolute path. Log in directly instead of switching users, or set the variable.</source>
        <translation>XDG_RUNTIME_DIR 为“%1”，而它必须是绝对路径。请直接登录而不要切换用户，或设置该变量。</translation>
    </message>
    <message>
        <source>Without root privileges, systemd is reached through the D-Bus system bus, which is not available (%1). Run this with sudo, or use a user service (--user).</source>
        <translation>没有 root 权限时，需通过 D-Bus 系统总线连接 systemd，但该总线不可用 (%1)。请使用 sudo 运行，或使用用户自己的服务 (--user)。</translation>
    </message>
    <message>
        <source>systemd cannot be reached (%1). Check with &quot;systemctl is-system-running&quot; that this machine runs it.</source>
        <translation>无法连接到 systemd (%1)。请使用“systemctl is-system-running”检查此计算机是否由 systemd 管理。</translation>
    </message>
    <message>
        <source>systemd refused access to %1. Run this as root with sudo, use a user service (--user), or add a polkit rule that allows it.</source>
        <translation>systemd 拒绝了对 %1 的访问。请使用 sudo 以 root 身份运行，或使用用户自己的服务 (--user)，或通过 polkit 规则允许该操作。</translation>
    </message>
    <message>
        <source>The reply from systemd about %1 does not have the documented form. Try again; if this persists, another program is listening in its place.</source>
        <translation>systemd 关于 %1 的应答不符合其文档规定的格式。请重试；如果仍然如此，则有另一个程序在其位置上监听。</translation>
    </message>
    <message>
        <source>%1 loads %2 by its path, where others can put another library and thereby change what %3 runs. Remove that right (chown, chmod go-w, setfacl), or link the program by the library&apos;s name.</source>
        <translation>%1 按路径加载 %2，而其他用户可以在该处放置另一个库，从而更改 %3 运行的内容。请取消他们的权限（chown、chmod go-w、setfacl），或按库的名称链接程序。</translation>
    </message>
    <message>
        <source>The account of %1 cannot read %2, named in its arguments: %3 denies it access. Let that account read it (chgrp, chmod), or put it elsewhere, such as in /etc.</source>
        <translation>%1 的帐户无法读取其参数指定的 %2：%3 阻止了它。请允许该帐户读取（chgrp、chmod），或将其放到别处，例如 /etc。</translation>
    </message>
    <message>
        <source>systemd does not accept the unit of %1, and nothing was changed. Correct this: %2</source>
        <translation>systemd 不接受 %1 的单元，未做任何更改。请修正以下问题: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Correct that, and try again; nothing was changed.</source>
        <translation>无法写入 %1: %2。请解决该问题后重试；未做任何更改。</translation>
    </message>
    <message>
        <source>%1 did not respond within the time that its unit allows (TimeoutStartSec=, TimeoutStopSec=), and systemd terminated it. Read its log: it hangs, or has to request more time.</source>
        <translation>%1 未在其单元规定的时间 (TimeoutStartSec=、TimeoutStopSec=) 内响应，已被 systemd 结束。请查看其日志: 它可能已停止响应，或者需要请求更多时间。</translation>
    </message>
    <message>
        <source>%1 exited before it reported that it was running. Run its program on a console to see why.</source>
        <translation>%1 在报告其已运行之前就已结束。请在控制台上运行其程序以查明原因。</translation>
    </message>
    <message>
        <source>%1 could not be started: something that its unit requires is missing, such as an EnvironmentFile= or a folder. Read the log of systemd.</source>
        <translation>无法启动 %1: systemd 缺少其单元所需的内容，例如 EnvironmentFile= 或文件夹。请查看 systemd 的日志。</translation>
    </message>
    <message>
        <source>The registry entry for the event source of %1 could not be changed: %2. Run this as administrator.</source>
        <translation>注册表不接受 %1 的事件来源：%2。请以管理员身份执行。</translation>
    </message>
    <message>
        <source>Its event source was registered by another program, with the texts of %1.</source>
        <translation>另一个程序已注册该服务的事件来源，使用的是 %1 中的文本。</translation>
    </message>
    <message>
        <source>Its event source is not registered: the Event Viewer adds to each event that its description cannot be found. Install the service again.</source>
        <translation>该服务的事件来源未注册: 事件查看器会在每个事件中附加“找不到其描述”的说明。请重新安装服务。</translation>
    </message>
    <message>
        <source>The file %1, which contains the texts of its events, is missing. Put it back, or install the service again.</source>
        <translation>缺少包含该服务事件文本的文件 %1。请将其放回原处，或重新安装服务。</translation>
    </message>
    <message>
        <source>The file %1 contains no texts of events. Build the program with qtdaemon_add_event_messages().</source>
        <translation>文件 %1 中没有事件文本。请使用 qtdaemon_add_event_messages() 构建程序。</translation>
    </message>
    <message>
        <source>Its event source is registered.</source>
        <translation>该服务的事件来源已注册。</translation>
    </message>
    <message>
        <source>The path %1 of the program is relative: Windows searches several folders for it, and may run another program. Install the service again.</source>
        <translation>程序的路径 %1 是相对路径：Windows 会在多个文件夹中查找它，可能运行另一个程序。请重新安装该服务。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::State</name>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>continuing</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>QtDaemon::StateWatcher</name>
    <message>
        <source>%1 stopped with exit code 0 before it reached the expected state. Read its log.</source>
        <translation>%1 在达到所等待的状态之前已停止，退出代码为 0。请查看其日志。</translation>
    </message>
    <message>
        <source>%1 hangs: its own wait hint of %2 ms passed without a sign of progress. Read its log; to end it, kill its process, %3.</source>
        <translation>%1 已停止响应: 它自己的等待提示 %2 ms 已过，却没有任何进展。请查看其日志；若要结束它，必须结束其进程 %3。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdBackend</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a stored descriptor: use 1 to 255 printable ASCII characters, without colons or spaces.</source>
        <translation>“%1”不能用作已存储描述符的名称: 请使用 1 到 255 个可打印的 ASCII 字符，不含冒号和空格。</translation>
    </message>
    <message>
        <source>Control %1 was refused: the service does not accept it, or cannot accept it in its current state.</source>
        <translation>控制码 %1 被拒绝：服务不接受它，或在当前状态下不接受。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdDoctor</name>
    <message>
        <source>The unit files of %1 were changed, and systemd still uses the old ones. Run &quot;systemctl daemon-reload&quot;.</source>
        <translation>%1 的单元文件已更改，但 systemd 仍在使用旧的文件。请运行“systemctl daemon-reload”。</translation>
    </message>
    <message>
        <source>%1, the program of %2, does not exist, or you cannot see it. Install it, or reconfigure the service with its new path.</source>
        <translation>%2 的程序 %1 不存在，或者您无权查看它。请安装该程序，或使用其新路径重新配置服务。</translation>
    </message>
    <message>
        <source>%1 is not an executable program: chmod +x makes it one.</source>
        <translation>%1 不是可执行的程序: 可使用 chmod +x 使其可执行。</translation>
    </message>
    <message>
        <source>%1 lacks libraries: %2. Install their packages, or put them where its RUNPATH points to.</source>
        <translation>%1 缺少库: %2。请安装相应的软件包，或将这些库放到其 RUNPATH 所指向的位置。</translation>
    </message>
    <message>
        <source>The account %1, which %2 runs as, does not exist. Create it (useradd --system %1), or reconfigure the service with another one.</source>
        <translation>用于运行 %2 的帐户 %1 不存在。请创建该帐户 (useradd --system %1)，或使用其他帐户重新配置服务。</translation>
    </message>
    <message>
        <source>The account of %1 can run %2.</source>
        <translation>%1 的帐户可以运行 %2。</translation>
    </message>
    <message>
        <source>The account of %1 cannot run %2: %3 denies it access. Give others access to it (chmod o+rx), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 的帐户无法运行 %2: %3 阻止其访问。请授予其他用户读取权限 (chmod o+rx)，或将程序安装到别处，例如 /usr/local 或 /opt。</translation>
    </message>
    <message>
        <source>%1 is in a home folder, and ProtectHome= hides those from %2. Install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 位于主文件夹中，而 ProtectHome= 使 %2 看不到此类文件夹。请将程序安装到别处，例如 /usr/local 或 /opt。</translation>
    </message>
    <message>
        <source>%1 is in a folder for temporary files, and PrivateTmp= hides those from %2. Install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 位于临时文件夹中，而 PrivateTmp= 使 %2 看不到此类文件夹。请将程序安装到别处，例如 /usr/local 或 /opt。</translation>
    </message>
    <message>
        <source>%1 stays down after a failure: its unit has Restart=no. Reconfigure it with restart delays.</source>
        <translation>%1 在失败后保持停止: 其单元设置了 Restart=no。请重新配置它，并指定重新启动的延迟时间。</translation>
    </message>
    <message>
        <source>%1 is restarted %2 ms after a failure.</source>
        <translation>%1 在失败 %2 ms 后会重新启动。</translation>
    </message>
    <message>
        <source>%1 stays down when it exits with an error: Restart=%2 does not treat a nonzero exit code as a failure, but Restart=on-failure does.</source>
        <translation>%1 以错误结束时保持停止: 对于 Restart=%2，非 0 的退出代码不算失败。Restart=on-failure 会将其视为失败。</translation>
    </message>
    <message>
        <source>The exposure level of %1 is %2 out of 10, according to systemd-analyze security.</source>
        <translation>按 systemd-analyze security 的评估，%1 的暴露级别为 %2 (满分 10)。</translation>
    </message>
    <message>
        <source>The exposure level of %1 is %2 out of 10: it could do a lot of harm. Reconfigure it as hardened; &quot;systemd-analyze security %3&quot; lists what it could do without.</source>
        <translation>%1 的暴露级别为 %2 (满分 10): 它可能造成很大危害。请将其重新配置为加固 (hardened) 的服务；“systemd-analyze security %3”会列出它不需要的权限。</translation>
    </message>
    <message>
        <source>%1 stops when you log out. To have it run from boot on, use &quot;loginctl enable-linger&quot;.</source>
        <translation>%1 会在您注销时结束。若要让它从系统启动时开始运行: loginctl enable-linger。</translation>
    </message>
    <message>
        <source>The unit of %1 was made for a systemd older than 253, and newer versions may report a reload as done before it is. Install the service again on this machine, which fixes the unit in place; a unit from a package has to be built with QTDAEMON_SYSTEMD_VERSION=%2.</source>
        <translation>%1 的单元是为早于 253 的 systemd 制作的，较新的版本可能会在重新加载完成之前就报告其已完成。请在此计算机上重新安装该服务，这会就地修正该单元；来自软件包的单元必须使用 QTDAEMON_SYSTEMD_VERSION=%2 来构建。</translation>
    </message>
    <message>
        <source>The unit of %1 has Type=notify-reload, which systemd %2 does not support, so it ignores what the service reports. Install the service again on this machine, which fixes the unit in place; a unit from a package has to be built with QTDAEMON_SYSTEMD_VERSION=%2.</source>
        <translation>%1 的单元含有 systemd %2 不认识的 Type=notify-reload，因此它会忽略服务所报告的内容。请在此计算机上重新安装该服务，这会就地修正该单元；来自软件包的单元必须使用 QTDAEMON_SYSTEMD_VERSION=%2 来构建。</translation>
    </message>
    <message>
        <source>systemd has restarted %1 after a failure %2 times so far. Read its log: journalctl --unit=%3.</source>
        <translation>systemd 在失败后重新启动了 %1，迄今 %2 次。请查看其日志：journalctl --unit=%3。</translation>
    </message>
    <message>
        <source>The sandbox of %1 keeps it from writing to %2, named in its arguments. If it has to write there, add %3 to writablePaths, or to ReadWritePaths= in its unit.</source>
        <translation>%1 的沙箱不允许它写入其参数所指的 %2。如果它需要写入那里，请将 %3 加入 writablePaths，或加入其单元的 ReadWritePaths=。</translation>
    </message>
    <message>
        <source>%1 is also configured by drop-in files, which reconfiguring does not change: %2.</source>
        <translation>%1 的设置被其自身文件之外的文件所更改，重新配置不会更改这些文件: %2。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdManager</name>
    <message>
        <source>systemd passes no arguments to a service that it starts. Put them in the installed command line of %1.</source>
        <translation>systemd 不会向其启动的服务传递参数。请将参数写入 %1 安装时的命令行。</translation>
    </message>
    <message>
        <source>systemd did not start %1: its job ended with the result &quot;%2&quot;.</source>
        <translation>systemd 未启动 %1: 其作业的结束结果为“%2”。</translation>
    </message>
    <message>
        <source>systemd has no control %1. The controls are 128 to %2, and those with a name.</source>
        <translation>systemd 没有控制代码 %1。可用的是 128 到 %2，以及有名称的控制代码。</translation>
    </message>
    <message>
        <source>%1 did not reload its settings: its reload ended with the result &quot;%2&quot;. Read its log.</source>
        <translation>%1 没有重新读取设置：重新加载以“%2”结束。请查看其日志。</translation>
    </message>
    <message>
        <source>%1 refused its new settings and continues with the old ones: %2</source>
        <translation>%1 拒绝了新设置，继续按现有设置运行：%2</translation>
    </message>
</context>
<context>
    <name>QtDaemon::WindowsBackend</name>
    <message>
        <source>The connection to the service control manager was lost: %1. The service stops.</source>
        <translation>服务控制管理器已不存在: %1。服务将停止。</translation>
    </message>
    <message>
        <source>The service control manager refused a status: %1</source>
        <translation>服务控制管理器未接受状态: %1</translation>
    </message>
    <message>
        <source>The service %1 was continued.</source>
        <translation>服务 %1 已恢复。</translation>
    </message>
    <message>
        <source>The service %1 was started.</source>
        <translation>服务 %1 已启动。</translation>
    </message>
    <message>
        <source>The service %1 was paused.</source>
        <translation>服务 %1 已暂停。</translation>
    </message>
    <message>
        <source>The service %1 was stopped.</source>
        <translation>服务 %1 已停止。</translation>
    </message>
</context>
</TS>
