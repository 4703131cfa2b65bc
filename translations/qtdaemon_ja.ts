<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>QtDaemon::Backend</name>
    <message>
        <source>QTDAEMON_BACKEND is &quot;%1&quot;, which is not available on this system. Unset it, or set it to one of: %2.</source>
        <translation>QTDAEMON_BACKEND は「%1」ですが、このシステムにはありません。この変数の設定を解除するか、次のいずれかを指定してください: %2。</translation>
    </message>
    <message>
        <source>QTDAEMON_BACKEND is &quot;windows&quot;, but the service control manager did not start this program.</source>
        <translation>QTDAEMON_BACKEND は「windows」ですが、このプログラムはサービス コントロール マネージャーによって起動されていません。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is not this process (%3); the variables that go with it are ignored.</source>
        <translation>%1 は「%2」ですが、このプロセス (%3) ではありません。関連する変数は無視されます。</translation>
    </message>
    <message>
        <source>WATCHDOG_USEC is &quot;%1&quot;, not a positive number of microseconds; the watchdog is not used.</source>
        <translation>WATCHDOG_USEC は「%1」ですが、0 より大きいマイクロ秒数ではありません。ウォッチドッグは使用されません。</translation>
    </message>
    <message>
        <source>LISTEN_FDS is &quot;%1&quot;, not a valid number of descriptors; none are used.</source>
        <translation>LISTEN_FDS は「%1」ですが、開いている記述子の数ではありません。記述子は 1 つも引き継がれません。</translation>
    </message>
    <message>
        <source>LISTEN_FDNAMES has %1 names for %2 descriptors; those without a name are called &quot;unknown&quot;.</source>
        <translation>LISTEN_FDNAMES には %2 個の記述子に対して %1 個の名前があります。名前のない記述子は「unknown」になります。</translation>
    </message>
    <message>
        <source>LISTEN_FDS is %1, but descriptor %2 is not open; it and the following ones are ignored.</source>
        <translation>LISTEN_FDS は %1 ですが、記述子 %2 が開かれていません。この記述子以降は無視されます。</translation>
    </message>
    <message>
        <source>The service control manager cannot be reached: %1</source>
        <translation>サービス コントロール マネージャーに接続できません: %1</translation>
    </message>
    <message>
        <source>The pipe for receiving signals cannot be opened: %1. Close descriptors or raise their limit (LimitNOFILE=, ulimit -n).</source>
        <translation>シグナルを受け取るためのパイプを開けません: %1。ディスクリプターを閉じるか、その上限を上げてください (LimitNOFILE=、ulimit -n)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not stored: systemd stores at most %2 descriptors for this service. Raise FileDescriptorStoreMax= in its unit, or remove other descriptors first.</source>
        <translation>「%1」は保存されません: systemd が保存するこのサービスの記述子は最大 %2 個です。ユニットの FileDescriptorStoreMax= を大きくするか、先に他の記述子を削除してください。</translation>
    </message>
    <message>
        <source>The signals of this process already go to another service. Give this one a backend of its own, such as EmbeddedManager::backend().</source>
        <translation>このプロセスのシグナルは、すでに別のサービスが受け取っています。このサービスには EmbeddedManager::backend() などの専用のバックエンドを指定してください。</translation>
    </message>
    <message>
        <source>The notify socket cannot be opened: %1. The service continues, but systemd gets no status from it.</source>
        <translation>通知ソケットを開けません: %1。サービスは続行しますが、systemd には状態が届きません。</translation>
    </message>
    <message>
        <source>NOTIFY_SOCKET is &quot;%1&quot;, neither an absolute path nor an abstract socket (@name). The service continues, but systemd gets no status from it.</source>
        <translation>NOTIFY_SOCKET は「%1」ですが、絶対パスでも抽象ソケット (@名前) でもありません。サービスは実行を続けますが、systemd には通知されません。</translation>
    </message>
    <message>
        <source>NOTIFY_SOCKET has %1 characters; the limit is %2. The service continues, but systemd gets no status from it.</source>
        <translation>NOTIFY_SOCKET は %1 文字ですが、最大で %2 文字です。サービスは実行を続けますが、systemd には通知されません。</translation>
    </message>
    <message>
        <source>Descriptor %1 could not be sent to systemd: %2.</source>
        <translation>記述子 %1 を systemd に渡せません: %2。</translation>
    </message>
    <message>
        <source>Sending to NOTIFY_SOCKET failed: %1. The service continues; further failures are not logged.</source>
        <translation>NOTIFY_SOCKET への送信に失敗しました: %1。サービスは続行します。以降の失敗は記録されません。</translation>
    </message>
    <message>
        <source>The service control manager runs one service per process, and this process already has one.</source>
        <translation>サービス コントロール マネージャーでは 1 つのプロセスが 1 つのサービスになりますが、このプロセスにはすでに Service があります。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ConsoleBackend</name>
    <message>
        <source>the service does not accept it</source>
        <translation>サービスがこれを受け付けません</translation>
    </message>
    <message>
        <source>the service cannot accept it in its current state; try again when the state has settled</source>
        <translation>この状態では実行できません。状態が確定してからもう一度お試しください</translation>
    </message>
    <message>
        <source>the service is stopped</source>
        <translation>サービスは停止しています</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>A console serves one service at a time; &quot;%1&quot; needs another backend.</source>
        <translation>コンソールが一度に扱えるサービスは 1 つです。「%1」には別のバックエンドが必要です。</translation>
    </message>
    <message>
        <source>Commands: pause, continue, reload, shutdown [ms], user N (128 to 255), status, stop, help. Ctrl+C stops.</source>
        <translation>コマンド: pause, continue, reload, shutdown [ms], user N (128 ～ 255), status, stop, help。Ctrl+C で停止します。</translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <translation>%1 は拒否されました: %2。</translation>
    </message>
    <message>
        <source>Not stopped %1 ms after the shutdown: the system would end the process now.</source>
        <translation>シャットダウンから %1 ms 経過しても停止していません: システムはここでプロセスを終了させます。</translation>
    </message>
    <message>
        <source>Stopped with error %1, service exit code %2.</source>
        <translation>エラー %1、サービス終了コード %2 で停止しました。</translation>
    </message>
    <message>
        <source>%1, check point %2, wait hint %3 ms, accepts: %4</source>
        <translation>%1、チェックポイント %2、待機ヒント %3 ms、受け付ける制御: %4</translation>
    </message>
    <message>
        <source>End of input: no more commands. The service continues; Ctrl+C stops it.</source>
        <translation>入力の終わり: これ以上コマンドはありません。サービスは実行を続けます。停止するには Ctrl+C を押してください。</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Type help for a list of commands.</source>
        <translation>「%1」というコマンドはありません。使用できるコマンドを表示するには help と入力してください。</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;. Type shutdown, optionally followed by a time in milliseconds.</source>
        <translation>「%1」は時間ではありません。shutdown と、必要に応じてミリ秒数を入力してください。</translation>
    </message>
    <message>
        <source>Invalid user control &quot;%1&quot;. Type user followed by a number from 128 to 255.</source>
        <translation>「%1」はユーザー定義の制御コードではありません。user と 128 ～ 255 の数値を入力してください。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::EmbeddedBackend</name>
    <message>
        <source>This EmbeddedManager already has a service; &quot;%1&quot; needs an EmbeddedManager of its own.</source>
        <translation>この EmbeddedManager には既にサービスがあります。「%1」には別のものが必要です。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::Service</name>
    <message>
        <source>The service has no name. Give it a name of 1 to %1 characters.</source>
        <translation>サービスに名前がありません。1 ～ %1 文字の名前を付けてください。</translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; has %2 characters. Shorten it to at most %3.</source>
        <translation>サービス名「%1...」は %2 文字です。%3 文字以内に短縮してください。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; must be created and started in the application&apos;s thread, after the QCoreApplication.</source>
        <translation>サービス「%1」は、QCoreApplication の後に、アプリケーションのスレッドで作成して開始する必要があります。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has already been started. Create another Service to run it again.</source>
        <translation>サービス「%1」はすでに開始されています。もう一度実行するには、別の Service を作成してください。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; was given a null pointer as its backend.</source>
        <translation>サービス「%1」にバックエンドが指定されていません (ヌル ポインター)。</translation>
    </message>
    <message>
        <source>nextState(%1): a wait hint cannot be negative; the default is used.</source>
        <translation>nextState(%1): 待機ヒントに負の値は指定できません。既定値が使用されます。</translation>
    </message>
    <message>
        <source>stop() was called before start() of the service &quot;%1&quot;; there is nothing to stop.</source>
        <translation>stop() がサービス「%1」の start() より前に呼び出されました。停止する対象がありません。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; failed with code %2.</source>
        <translation>サービス「%1」はコード %2 で失敗しました。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; failed with code %2: %3</source>
        <translation>サービス「%1」はコード %2 で失敗しました: %3</translation>
    </message>
    <message>
        <source>poll() was called before start() of the service &quot;%1&quot;.</source>
        <translation>poll() がサービス「%1」の start() より前に呼び出されました。</translation>
    </message>
    <message>
        <source>pollInterval %1: an interval cannot be negative; it stays %2 ms.</source>
        <translation>pollInterval %1: 間隔に負の値は指定できません。%2 ms のままです。</translation>
    </message>
    <message>
        <source>waitHint %1: a wait hint cannot be negative; it stays %2 ms.</source>
        <translation>waitHint %1: 待機ヒントに負の値は指定できません。%2 ms のままです。</translation>
    </message>
    <message>
        <source>refuse(): the service &quot;%1&quot; is not reloading its settings; nothing was refused.</source>
        <translation>refuse(): サービス「%1」は設定を再読み込みしていません。何も拒否されませんでした。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; did not accept its new settings: %2</source>
        <translation>サービス「%1」は新しい設定を受け入れませんでした: %2</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a slash or a backslash. Choose a name without one.</source>
        <translation>サービス名「%1」にスラッシュまたはバックスラッシュが含まれています。これらを含まない名前を使用してください。</translation>
    </message>
    <message>
        <source>The backend &quot;%1&quot; cannot start the service &quot;%2&quot;.</source>
        <translation>バックエンド「%1」はサービス「%2」を開始できません。</translation>
    </message>
    <message>
        <source>nextState() was called before start() of the service &quot;%1&quot;; nothing was advanced.</source>
        <translation>nextState() がサービス「%1」の start() より前に呼び出されました。状態は変わりません。</translation>
    </message>
    <message>
        <source>requestAdditionalTime(%1): a time cannot be negative; nothing was requested.</source>
        <translation>requestAdditionalTime(%1): 時間に負の値は指定できません。追加の時間は要求されませんでした。</translation>
    </message>
    <message>
        <source>requestAdditionalTime(): the service &quot;%1&quot; is not in a pending state; nothing was requested.</source>
        <translation>requestAdditionalTime(): サービス「%1」は保留状態ではありません。何も要求されませんでした。</translation>
    </message>
    <message>
        <source>fail() was called before start() of the service &quot;%1&quot;; no manager knows of it yet.</source>
        <translation>fail() がサービス「%1」の start() より前に呼び出されました。まだどのマネージャーにも知られていません。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceCommandLine</name>
    <message>
        <source>Stops and removes the service.</source>
        <translation>サービスを停止して削除します。</translation>
    </message>
    <message>
        <source>Lists the services of the manager; the pattern may contain * and ?.</source>
        <translation>マネージャーのサービスを一覧表示します。パターンには * と ? を使用できます。</translation>
    </message>
    <message>
        <source>Runs the service in this process: under its manager, or on this console.</source>
        <translation>サービスをここで実行します: マネージャーの下、またはこのコンソール上で動作します。</translation>
    </message>
    <message>
        <source>Prints a completion script for the given shell.</source>
        <translation>指定したシェル用の補完ファイルを出力します。</translation>
    </message>
    <message>
        <source>Uses the user&apos;s own services instead of the system&apos;s, as systemctl --user does.</source>
        <translation>コンピューターのサービスではなく、ユーザー自身のサービスを対象にします (systemctl --user)。</translation>
    </message>
    <message>
        <source>Uses the services of another machine, specified as for OpenSCManager or systemctl -H.</source>
        <translation>別のコンピューターのサービスを対象にします。名前は OpenSCManager または systemctl -H が受け付ける形式で指定します。</translation>
    </message>
    <message>
        <source>Shows what would change, and changes nothing.</source>
        <translation>変更される内容を表示するだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>Prints one JSON object per line, for programs to read.</source>
        <translation>プログラム用: 1 行に 1 つの JSON オブジェクトを出力します。</translation>
    </message>
    <message>
        <source>Missing argument for %1: %2.</source>
        <translation>%1 には %2 を指定します。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 は%2</translation>
    </message>
    <message>
        <source>, process %1</source>
        <translation>、プロセス %1</translation>
    </message>
    <message>
        <source>, check point %1, wait hint %2 ms</source>
        <translation>、チェックポイント %1、待機ヒント %2 ms</translation>
    </message>
    <message>
        <source>, service exit code %1</source>
        <translation>、サービス固有の終了コード %1</translation>
    </message>
    <message>
        <source>, error %1</source>
        <translation>、エラー %1</translation>
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
        <translation>問題:</translation>
    </message>
    <message>
        <source>Nothing was changed (--dry-run).</source>
        <translation>何も変更されていません: --dry-run。</translation>
    </message>
    <message>
        <source>%1 was uninstalled.</source>
        <translation>%1 をアンインストールしました。</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>%1 を開始しています</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <translation>%1 を停止しています</translation>
    </message>
    <message>
        <source>%1 has stopped.</source>
        <translation>%1 は停止しました。</translation>
    </message>
    <message>
        <source>%1 is pausing</source>
        <translation>%1 を一時停止しています</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 は一時停止中です。</translation>
    </message>
    <message>
        <source>%1 is continuing</source>
        <translation>%1 を再開しています</translation>
    </message>
    <message>
        <source>%1 [%2] check point %3</source>
        <translation>%1 [%2] チェックポイント %3</translation>
    </message>
    <message>
        <source>, up to %1 s more</source>
        <translation>、残り最大 %1 秒</translation>
    </message>
    <message>
        <source>%1 was installed. Start it with: %2 start</source>
        <translation>%1 をインストールしました。開始するには次を実行してください: %2 start</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION...]</source>
        <translation>使い方: %1 コマンド [オプション...]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Try &quot;%1 help&quot;.</source>
        <translation>「%1 help」を試してください。</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>「%1」というコマンドはありません。「%2」のことですか?</translation>
    </message>
    <message>
        <source>, restarts in %1 s</source>
        <translation>、%1 秒後に再起動</translation>
    </message>
    <message>
        <source>, restarts so far: %1</source>
        <translation>、これまでの再起動: %1 回</translation>
    </message>
    <message>
        <source>Unknown shell &quot;%1&quot;: completion supports bash and zsh.</source>
        <translation>「%1」用の補完はありません: bash または zsh を指定してください。</translation>
    </message>
    <message>
        <source>Installs the service to run with these arguments, or changes it in place.</source>
        <translation>サービスをインストールします。インストール済みの場合はその構成を変更します。引数はサービスの実行時に使われます。</translation>
    </message>
    <message>
        <source>Starts the service and waits until it is running.</source>
        <translation>サービスを開始し、実行中になるまで待機します。</translation>
    </message>
    <message>
        <source>Stops the service and waits until it is stopped.</source>
        <translation>サービスを停止し、停止が完了するまで待機します。</translation>
    </message>
    <message>
        <source>Restarts the service, or starts it if it is stopped.</source>
        <translation>実行中であればサービスを停止し、開始します。</translation>
    </message>
    <message>
        <source>Pauses the service.</source>
        <translation>サービスを一時停止します。</translation>
    </message>
    <message>
        <source>Continues the paused service.</source>
        <translation>一時停止したサービスを再開します。</translation>
    </message>
    <message>
        <source>Makes the service reload its settings.</source>
        <translation>サービスに設定を再読み込みさせます。</translation>
    </message>
    <message>
        <source>Shows the state of the service.</source>
        <translation>サービスの状態を表示します。</translation>
    </message>
    <message>
        <source>Sends the service a user-defined control, 128 to 255.</source>
        <translation>サービスに独自の制御コード (128 ～ 255) を送信します。</translation>
    </message>
    <message>
        <source>Checks the installed service for problems.</source>
        <translation>インストールされているサービスの問題を調べます。</translation>
    </message>
    <message>
        <source>Lists the commands, or describes one.</source>
        <translation>コマンドを一覧表示するか、1 つを説明します。</translation>
    </message>
    <message>
        <source>How long to wait at most; by default as long as the wait hints of the service allow.</source>
        <translation>待機する最長時間です。省略すると、サービスが求める時間だけ待機します。</translation>
    </message>
    <message>
        <source>Returns as soon as the manager has accepted the request.</source>
        <translation>マネージャーが要求を受け付けた時点で終了します。</translation>
    </message>
    <message>
        <source>Shows each change, until interrupted.</source>
        <translation>中断されるまで、変化があるたびに表示を続けます。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot; for %2.</source>
        <translation>%2 に対して引数「%1」は余分です。</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;: --timeout takes a number of seconds.</source>
        <translation>「%1」は時間ではありません: --timeout には秒数を指定します。</translation>
    </message>
    <message>
        <source>Unknown option %2 for %1.</source>
        <translation>%1 に %2 というオプションはありません。</translation>
    </message>
    <message>
        <source>Unknown option %2 for %1; &quot;%3 %1 -- %2&quot; passes it to the service.</source>
        <translation>%1 に %2 というオプションはありません。サービスに渡すには「%3 %1 -- %2」とします。</translation>
    </message>
    <message>
        <source>%1 was changed. Settings that are read at startup take effect after a restart.</source>
        <translation>%1 を変更しました。開始時に読み込まれる内容は、再起動後に有効になります。</translation>
    </message>
    <message>
        <source>%1 is already installed with these settings.</source>
        <translation>%1 はすでにこのとおりにインストールされています。</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>%1 は実行中です。</translation>
    </message>
    <message>
        <source>%1 was reloaded.</source>
        <translation>%1 を再読み込みしました。</translation>
    </message>
    <message>
        <source>Invalid control &quot;%1&quot;: user-defined controls are 128 to 255.</source>
        <translation>「%1」はサービス独自の制御コードではありません: 独自の制御コードは 128 ～ 255 です。</translation>
    </message>
    <message>
        <source>Control %2 was sent to %1.</source>
        <translation>コントロール %2 を %1 に送信しました。</translation>
    </message>
    <message>
        <source>Shows what the service has logged.</source>
        <translation>サービスがログに記録した内容を表示します。</translation>
    </message>
    <message>
        <source>How many of the newest messages to show; by default 100, or all with --since.</source>
        <translation>表示する最新のメッセージの数です。省略すると 100 件、--since を指定した場合はすべて表示します。</translation>
    </message>
    <message>
        <source>Keeps showing new messages, until interrupted.</source>
        <translation>中断されるまで、新しいメッセージの表示を続けます。</translation>
    </message>
    <message>
        <source>Shows messages since that time: 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30, or 90m for 90 minutes ago.</source>
        <translation>この時点以降のメッセージ: 2026-11-27、&quot;2026-11-27 14:30&quot;、14:30、または 90m (90 分前)。</translation>
    </message>
    <message>
        <source>The least severe level to show: debug, info, warning, critical or fatal.</source>
        <translation>最も低い重大度: debug、info、warning、critical、または fatal。</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;: --since takes 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30, or 90m for 90 minutes ago (s, m, h, d).</source>
        <translation>「%1」は時間ではありません: --since には 2026-11-27、&quot;2026-11-27 14:30&quot;、14:30、または 90m (90 分前) のように指定します (s、m、h、d)。</translation>
    </message>
    <message>
        <source>Invalid number &quot;%1&quot;: -n takes the number of messages to show.</source>
        <translation>「%1」は件数ではありません: -n には表示するメッセージの数を指定します。</translation>
    </message>
    <message>
        <source>Unknown level &quot;%1&quot;: use debug, info, warning, critical or fatal.</source>
        <translation>「%1」というレベルはありません: debug、info、warning、critical、または fatal を指定してください。</translation>
    </message>
    <message>
        <source>No service manager on this system keeps a log of %1.</source>
        <translation>ここには %1 のログを保持するサービス マネージャーがありません。</translation>
    </message>
    <message>
        <source>You do not have permission to read the journal of %1. Run this as root (sudo), or become a member of the group systemd-journal: run &quot;sudo usermod -aG systemd-journal $USER&quot;, and log in again.</source>
        <translation>%1 のジャーナルの読み取りが許可されていません。root (sudo) として実行するか、グループ systemd-journal のメンバーになって (sudo usermod -aG systemd-journal $USER)、ログインし直してください。</translation>
    </message>
    <message>
        <source>There is no journal on this machine: systemd-journald is not running, or is configured to store nothing.</source>
        <translation>このコンピューターにはジャーナルがありません: systemd-journald が実行されていないか、何も保存しないように設定されています。</translation>
    </message>
    <message>
        <source>The journal cannot be read: journalctl, which comes with systemd, could not be run (%1).</source>
        <translation>ジャーナルを読み取れません: systemd に含まれる journalctl を実行できませんでした (%1)。</translation>
    </message>
    <message>
        <source>journalctl failed: %1</source>
        <translation>journalctl が失敗しました: %1</translation>
    </message>
    <message>
        <source>You do not have permission to read the Event Log. Run this as administrator, or as a member of the group Event Log Readers.</source>
        <translation>イベント ログの読み取りが許可されていません。管理者として、またはグループ Event Log Readers のメンバーとして実行してください。</translation>
    </message>
    <message>
        <source>The Event Log cannot be read: %1.</source>
        <translation>イベント ログを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The thread that connects to the service manager cannot be started. End other programs, or raise the limit on processes (TasksMax=, ulimit -u).</source>
        <translation>サービス マネージャーに接続するためのスレッドを開始できません。他のプログラムを終了するか、プロセス数の制限 (TasksMax=、ulimit -u) を引き上げてください。</translation>
    </message>
    <message>
        <source>You do not have permission to read the log file %1. Run this as administrator (sudo), or as a user with the right to read it.</source>
        <translation>ログファイル %1 を読み取る権限がありません。管理者として (sudo)、または読み取り権限のあるユーザーとして実行してください。</translation>
    </message>
    <message>
        <source>The log file %1 cannot be read: %2.</source>
        <translation>ログファイル %1 を読み取れません: %2。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceControllerPrivate</name>
    <message>
        <source>&quot;%1&quot;, the program of %2, is not an absolute path. Specify the full path of the program.</source>
        <translation>%2 が実行する「%1」は絶対パスではありません。プログラムを完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>%1, the program of %2, does not exist or is not executable. Specify the path of the installed program.</source>
        <translation>%2 が実行する %1 が存在しないか、プログラムではありません。インストールされたプログラムを指定してください。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceLog</name>
    <message>
        <source>The log file has no valid path: specify one.</source>
        <translation>ログ ファイルに有効なパスがありません: パスを指定してください。</translation>
    </message>
    <message>
        <source>The log file %1 cannot have a maximum size of %2 bytes: the minimum is %3.</source>
        <translation>ログ ファイル %1 の最大サイズを %2 バイトにすることはできません: 最小値は %3 です。</translation>
    </message>
    <message>
        <source>The log file %1 cannot be limited to %2 files: the minimum is 1.</source>
        <translation>ログ ファイル %1 の保持数を %2 にすることはできません: 最小値は 1 です。</translation>
    </message>
    <message>
        <source>The log file %1 cannot be opened: %2.</source>
        <translation>ログ ファイル %1 を開けません: %2。</translation>
    </message>
    <message>
        <source>Messages missing here: %1.</source>
        <translation>ここで失われたメッセージの数: %1。</translation>
    </message>
    <message>
        <source>The log file %1 can be written again. Messages missing from it: %2.</source>
        <translation>ログ ファイル %1 への書き込みを再開しました。失われたメッセージの数: %2。</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2. Messages will be missing from it until it can.</source>
        <translation>ログ ファイル %1 に書き込めません: %2。書き込めるようになるまで、メッセージは記録されません。</translation>
    </message>
    <message>
        <source>The log file %1 cannot be rotated: %2. It will keep growing until it can.</source>
        <translation>ログ ファイル %1 をローテーションできません: %2。できるようになるまで、ファイルは大きくなり続けます。</translation>
    </message>
    <message>
        <source>other programs keep replacing it</source>
        <translation>他のプログラムが絶えず置き換えています</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>シンボリック リンクです</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>another user may have put it there</source>
        <translation>別のユーザーが置いた可能性があります</translation>
    </message>
    <message>
        <source>The log file %1 is not written: another ServiceLog was created first.</source>
        <translation>ログ ファイル %1 には書き込まれません: 先に別の ServiceLog が作成されています。</translation>
    </message>
    <message>
        <source>The log file %1 is already being written.</source>
        <translation>ログ ファイル %1 にはすでに書き込んでいます。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceManager</name>
    <message>
        <source>Access to %1 was denied. Run this as administrator, or as root (sudo).</source>
        <translation>%1 へのアクセスが拒否されました。管理者として、または root (sudo) として実行してください。</translation>
    </message>
    <message>
        <source>Other running services depend on %1. Stop those first.</source>
        <translation>実行中の他のサービスが %1 に依存しています。先にそれらのサービスを停止してください。</translation>
    </message>
    <message>
        <source>%1 does not accept that control: its program does not support it, or is not ready for it yet.</source>
        <translation>%1 はその制御を受け付けません: 対応するように作られていないか、まだ受け付ける準備ができていません。</translation>
    </message>
    <message>
        <source>The program of %1 was started but did not report as a service in time. It may have exited at once (run it on a console), lack a DLL, or do slow work before it starts the service.</source>
        <translation>%1 のプログラムは起動されましたが、時間内にサービスとして応答しませんでした。すぐに終了した (コンソールで実行してみてください)、DLL が見つからない、またはサービスを開始する前に時間のかかる処理を行っている可能性があります。</translation>
    </message>
    <message>
        <source>The service manager is busy with its database. Try again in a moment.</source>
        <translation>サービス マネージャーはデータベースの処理中です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is already running. To start it again, restart it.</source>
        <translation>%1 はすでに実行中です。改めて開始するには、再起動してください。</translation>
    </message>
    <message>
        <source>The account specified for %1 does not exist. Write it as DOMAIN\user or .\user.</source>
        <translation>%1 を実行するアカウントが存在しません。「ドメイン\ユーザー」または「.\ユーザー」の形式で指定してください。</translation>
    </message>
    <message>
        <source>%1 is disabled. Install it with another start mode, or enable it.</source>
        <translation>%1 は無効になっています。別のスタートアップの種類でインストールするか、有効にしてください。</translation>
    </message>
    <message>
        <source>%1 cannot accept that control in its current state. Wait until it is running.</source>
        <translation>%1 は現在の状態ではその制御を受け付けられません。実行中になるまでお待ちください。</translation>
    </message>
    <message>
        <source>%1 is not running. Start it first.</source>
        <translation>%1 は実行されていません。先に開始してください。</translation>
    </message>
    <message>
        <source>The process of %1 ended unexpectedly: it crashed or was killed. Read its log.</source>
        <translation>%1 のプロセスが予期せず終了しました: クラッシュしたか、強制終了されました。ログを確認してください。</translation>
    </message>
    <message>
        <source>A service that %1 depends on could not be started. Start that one by itself to see why.</source>
        <translation>%1 が依存しているサービスを開始できませんでした。原因を調べるには、そのサービスを単独で開始してください。</translation>
    </message>
    <message>
        <source>The account of %1 could not log on. Its password may be wrong or have changed, or it lacks the right to log on as a service; install the service again with the correct account and password.</source>
        <translation>%1 のアカウントでログオンできませんでした。パスワードが間違っているか変更された、または「サービスとしてログオン」の権利がない可能性があります。正しいパスワードまたはアカウントでサービスを再インストールしてください。</translation>
    </message>
    <message>
        <source>%1 is marked for deletion and will be deleted when the last program that has it open closes it. Close the Services window, Task Manager and the like, and try again.</source>
        <translation>%1 は削除処理中で、これを開いている最後のプログラムが閉じた時点で削除されます。[サービス] ウィンドウやタスク マネージャーなどを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A service named %1 already exists. Reconfigure it, or uninstall it first.</source>
        <translation>サービス %1 はすでに存在します。構成を変更するか、先にアンインストールしてください。</translation>
    </message>
    <message>
        <source>%1 is being changed by another program at the same time. Try again.</source>
        <translation>%1 は同時に他から変更されています。もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 has not been started since the system booted.</source>
        <translation>%1 は、システムの起動後に一度も開始されていません。</translation>
    </message>
    <message>
        <source>The machine of %1 does not respond. Check its name, that it is running, and that its firewall lets you in.</source>
        <translation>%1 のコンピューターが応答しません。名前が正しいこと、電源が入っていること、ファイアウォールがアクセスを許可していることを確認してください。</translation>
    </message>
    <message>
        <source>%1: the service manager returned error %2: %3.</source>
        <translation>%1: サービス マネージャーがエラー %2 を返しました: %3。</translation>
    </message>
    <message>
        <source>The program of %1 is not where it was when the service was installed. Put it back there, or install the service again.</source>
        <translation>%1 のプログラムが、サービスのインストール時の場所にありません。元の場所に戻すか、サービスを再インストールしてください。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Make sure that you own the folder, and try again.</source>
        <translation>%1 に書き込めませんでした: %2。フォルダーの所有者が自分であることを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Run this as root (sudo), or install %3 as a user service (--user).</source>
        <translation>%1 に書き込めませんでした: %2。root (sudo) として実行するか、%3 をユーザー自身のサービス (--user) としてインストールしてください。</translation>
    </message>
    <message>
        <source>Another program has held the installation lock %1 for a long time. End that program, or try again when it has ended; nothing was changed.</source>
        <translation>別のプログラムがインストールのロック %1 を長時間保持しています。そのプログラムを終了させるか、終了してからもう一度試してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>systemd on %1 cannot be reached (%2). &quot;ssh %1 systemctl&quot; has to work without a password.</source>
        <translation>%1 の systemd に接続できません (%2)。「ssh %1 systemctl」がパスワードなしで動作する必要があります。</translation>
    </message>
    <message>
        <source>Your systemd user manager cannot be reached (%1). Log in directly instead of switching users with su or sudo, which leave XDG_RUNTIME_DIR unset.</source>
        <translation>ユーザー自身の systemd マネージャーに接続できません (%1)。su や sudo では XDG_RUNTIME_DIR が設定されないため、そのユーザーとして直接ログインしてください。</translation>
    </message>
    <message>
        <source>%1 is disabled: its unit is masked. Install it with another start mode, or run &quot;systemctl unmask %2&quot;.</source>
        <translation>%1 は無効になっています: ユニットがマスクされています。別のスタートアップの種類でインストールするか、「systemctl unmask %2」を実行してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reloaded: its unit has no ExecReload=. Restart it instead.</source>
        <translation>%1 は設定の再読み込みに対応していません: ユニットに ExecReload= がありません。代わりに再起動してください。</translation>
    </message>
    <message>
        <source>The unit of %1 contains an error, so systemd does not run it. &quot;systemd-analyze verify %2&quot; shows the error.</source>
        <translation>%1 のユニットに誤りがあるため、systemd はこれを実行しません。誤りの内容は「systemd-analyze verify %2」で確認できます。</translation>
    </message>
    <message>
        <source>systemd refused the request for %1: %2</source>
        <translation>systemd が %1 に対する操作を拒否しました: %2</translation>
    </message>
    <message>
        <source>systemd-analyze, which is needed to install %1, could not be run: %2. Install systemd, and make sure that its programs are in PATH.</source>
        <translation>%1 のインストールに必要な systemd-analyze を実行できませんでした: %2。systemd をインストールし、そのプログラムが PATH に含まれていることを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be installed on %2 from here, because its unit files have to be written on that machine. Log in to it, and install the service there.</source>
        <translation>ユニット ファイルはそのコンピューターに書き込まれるため、%1 をここから %2 にインストールすることはできません。そのコンピューターにログインしてインストールしてください。</translation>
    </message>
    <message>
        <source>A service named %1 exists that QtDaemon did not install: %2. Choose another name, or remove that service the way it was installed.</source>
        <translation>QtDaemon が作成したものではないサービス %1 がすでに存在します: %2。別の名前を使用するか、そのサービスをインストールしたときと同じ方法で削除してください。</translation>
    </message>
    <message>
        <source>%1 could not be started: its working directory cannot be entered. Create it, or give the service&apos;s account access to it (200/CHDIR).</source>
        <translation>%1 を開始できませんでした: 作業ディレクトリに移動できません。ディレクトリを作成するか、サービスのアカウントにアクセスを許可してください (200/CHDIR)。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2 does not exist, is not a program, or may not be run by the service&apos;s account (203/EXEC).</source>
        <translation>%1 を開始できませんでした: %2 が存在しないか、プログラムではないか、サービスのアカウントに実行が許可されていません (203/EXEC)。</translation>
    </message>
    <message>
        <source>%1 could not be started: its group does not exist. Create it, or install the service with another account (216/GROUP).</source>
        <translation>%1 を開始できませんでした: グループが存在しません。グループを作成するか、別のアカウントでサービスをインストールしてください (216/GROUP)。</translation>
    </message>
    <message>
        <source>%1 could not be started: its account does not exist. Create it, or install the service with another one (217/USER).</source>
        <translation>%1 を開始できませんでした: アカウントが存在しません。アカウントを作成するか、別のアカウントでサービスをインストールしてください (217/USER)。</translation>
    </message>
    <message>
        <source>%1 could not be started: its sandbox cannot be set up. A path in its unit (in ReadWritePaths= or the like) may be missing, or the kernel or the container forbids namespaces (226/NAMESPACE).</source>
        <translation>%1 を開始できませんでした: サンドボックスを設定できません。ユニット (ReadWritePaths= など) で指定されたパスが存在しないか、カーネルまたはコンテナーが名前空間を禁止している可能性があります (226/NAMESPACE)。</translation>
    </message>
    <message>
        <source>%1 could not be started: its folder for state, cache or logs cannot be created (%2).</source>
        <translation>%1 を開始できませんでした: 状態、キャッシュ、またはログ用のフォルダーを作成できません (%2)。</translation>
    </message>
    <message>
        <source>%1 could not be started: systemd failed to set up its process (status %2, see systemd.exec(5)).</source>
        <translation>%1 を開始できませんでした: systemd がプロセスを準備できませんでした。ステータスは %2 です (systemd.exec(5) を参照)。</translation>
    </message>
    <message>
        <source>%1 hung: its event loop gave no sign of life within WatchdogSec=, and systemd terminated it. Read its log.</source>
        <translation>%1 が応答を停止しました: イベント ループが WatchdogSec= の時間内に反応しなかったため、systemd によって終了されました。ログを確認してください。</translation>
    </message>
    <message>
        <source>%1 was killed because memory ran out. Give the machine more memory, or raise MemoryMax= in the unit.</source>
        <translation>%1 はメモリ不足のため終了されました。コンピューターのメモリを増やすか、ユニットに適切な MemoryMax= を設定してください。</translation>
    </message>
    <message>
        <source>%1 failed too often in a short time, and systemd no longer starts it. Fix the cause, then run &quot;systemctl reset-failed&quot; for it.</source>
        <translation>%1 は短時間に何度も失敗したため、systemd はこれ以上開始しません。原因を取り除いてから、このサービスに対して「systemctl reset-failed」を実行してください。</translation>
    </message>
    <message>
        <source>%1 could not be started: a command that its unit runs first (ExecStartPre=, ExecCondition=) did not succeed. Read its log.</source>
        <translation>%1 を開始できませんでした: ユニットが事前に実行するコマンド (ExecStartPre=、ExecCondition=) が成功しませんでした。ログを確認してください。</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a colon, and systemd-analyze cannot verify a unit with such a name. Choose a name without one.</source>
        <translation>サービス名「%1」にコロンが含まれています。systemd-analyze はこのような名前のユニットを検証できません。コロンを含まない名前を使用してください。</translation>
    </message>
    <message>
        <source>%1 is to be started by a socket, but has no socket to listen on. Add one to listenStreams.</source>
        <translation>%1 はソケットによって開始されるように設定されていますが、待ち受けるソケットがありません。listenStreams で指定してください。</translation>
    </message>
    <message>
        <source>%1 is to be a user service, which runs as that user and not as %2. Omit the account, or install it as a system service.</source>
        <translation>%1 はユーザー自身のサービスとしてインストールされますが、このようなサービスは %2 ではなくそのユーザーとして実行されます。アカウントの指定を省くか、システムのサービスとしてインストールしてください。</translation>
    </message>
    <message>
        <source>The environment of %1 is stored in the registry of its machine, which cannot be accessed from here. Install the service on that machine, or without an environment.</source>
        <translation>%1 の環境変数はそのコンピューターのレジストリに保存されますが、ここからはアクセスできません。そのコンピューター上でインストールするか、環境変数を指定せずにインストールしてください。</translation>
    </message>
    <message>
        <source>%1 cannot have an environment variable without a name, or with a null character: &quot;%2&quot;. Remove it.</source>
        <translation>%1 には、名前のない環境変数や、null 文字を含む環境変数を設定できません: 「%2」。この変数を取り除いてください。</translation>
    </message>
    <message>
        <source>The path of the program is quoted.</source>
        <translation>プログラムのパスは引用符で囲まれています。</translation>
    </message>
    <message>
        <source>The path of the program has no spaces.</source>
        <translation>プログラムのパスに空白は含まれていません。</translation>
    </message>
    <message>
        <source>The path %1 contains spaces and is not quoted: Windows runs %2.exe instead if it exists, whoever created it. Install the service again.</source>
        <translation>パス %1 に空白が含まれていますが、引用符で囲まれていません: Windows が代わりに %2.exe を実行する可能性があり、そこにファイルを置ける人に悪用されるおそれがあります。サービスを再インストールしてください。</translation>
    </message>
    <message>
        <source>The program uses %1, but its plug-ins are missing: there is no folder %2 next to the program. Run windeployqt.</source>
        <translation>プログラムは %1 を使用しますが、そのプラグインがありません: プログラムと同じ場所にフォルダー %2 がありません。windeployqt を実行してください。</translation>
    </message>
    <message>
        <source>The program %1 is missing. Put it back, or install the service again.</source>
        <translation>プログラム %1 がありません。元の場所に戻すか、サービスを再インストールしてください。</translation>
    </message>
    <message>
        <source>The program needs %1, which is neither next to it nor part of Windows, so it cannot start (error 1053). Put the DLL next to the program; windeployqt does that for Qt&apos;s DLLs.</source>
        <translation>プログラムには %1 が必要ですが、プログラムと同じ場所になく、Windows にも含まれていません: プログラムを起動できません (エラー 1053)。プログラムと同じ場所に置いてください。Qt のものについては windeployqt が配置します。</translation>
    </message>
    <message>
        <source>The program and every DLL that it needs are present.</source>
        <translation>プログラムと、必要な DLL はすべてそろっています。</translation>
    </message>
    <message>
        <source>It runs as LocalSystem, which may do anything on this machine. Unless it needs that, install it with the account LocalService.</source>
        <translation>サービスは、このコンピューターに対してあらゆる操作が可能な LocalSystem として実行されます。その必要がなければ、アカウント LocalService でインストールしてください。</translation>
    </message>
    <message>
        <source>The account %1 does not exist, so it cannot log on (error 1069). Install the service with another one.</source>
        <translation>アカウント %1 は存在しないため、ログオンできません (エラー 1069)。別のアカウントでサービスをインストールしてください。</translation>
    </message>
    <message>
        <source>The account %1 itself does not have the right to log on as a service (error 1069). Unless it has that right from a group, grant it: secpol.msc, Local Policies, User Rights Assignment.</source>
        <translation>アカウント %1 自体には「サービスとしてログオン」の権利がありません (エラー 1069)。グループを通じて付与されていない場合は、次の場所で付与してください: secpol.msc、[ローカル ポリシー]、[ユーザー権利の割り当て]。</translation>
    </message>
    <message>
        <source>The account %1 may log on as a service.</source>
        <translation>アカウント %1 はサービスとしてログオンできます。</translation>
    </message>
    <message>
        <source>The account %1 is not permitted to read and run %2 (error 5). Grant it that right with icacls, or on the Security tab of the file&apos;s properties.</source>
        <translation>アカウント %1 には %2 の読み取りと実行が許可されていません (エラー 5)。icacls、またはファイルのプロパティの [セキュリティ] タブで許可してください。</translation>
    </message>
    <message>
        <source>It is not restarted after a failure. Install it with restart delays.</source>
        <translation>失敗してもサービスは再起動されません。再起動の遅延時間を指定してインストールしてください。</translation>
    </message>
    <message>
        <source>It is restarted after a crash, but not when it stops with an error: its failure actions flag is not set. Install it with that flag, or run &quot;sc failureflag %1 1&quot;.</source>
        <translation>サービスはクラッシュ後に再起動されますが、自らエラーで終了した場合は再起動されません: エラー時の操作フラグ (failure actions flag) が設定されていません。このフラグを指定してインストールするか、「sc failureflag %1 1」を実行してください。</translation>
    </message>
    <message>
        <source>It is restarted after a failure.</source>
        <translation>サービスは失敗後に再起動されます。</translation>
    </message>
    <message>
        <source>It last ended with error %1. %2</source>
        <translation>サービスは前回、エラー %1 で終了しました。%2</translation>
    </message>
    <message>
        <source>Windows has no user service manager. Omit --user: services belong to the system.</source>
        <translation>Windows にはユーザー自身のサービス マネージャーがありません。--user を付けずに実行してください: サービスはシステムのものです。</translation>
    </message>
    <message>
        <source>Control %1 cannot be sent to %2. User-defined controls are 128 to 255.</source>
        <translation>制御コード %1 を %2 に送信することはできません。サービス独自の制御コードは 128 ～ 255 です。</translation>
    </message>
    <message>
        <source>%1 stopped with service exit code %2. See its documentation for the meaning, and its log for the cause.</source>
        <translation>%1 はサービス固有の終了コード %2 で停止しました。コードの意味はサービスのドキュメントを、原因はログを参照してください。</translation>
    </message>
    <message>
        <source>%1 stopped with service exit code %2: %3</source>
        <translation>%1 は独自の終了コード %2 で停止しました: %3</translation>
    </message>
    <message>
        <source>%1 is to be a user service, which cannot have %2. Omit the capabilities, or install it as a system service.</source>
        <translation>%1 はユーザー自身のサービスなので、%2 を持てません。ケーパビリティを外すか、システム用にインストールしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a capability of %2. Capabilities have names such as CAP_NET_BIND_SERVICE; capabilities(7) lists them.</source>
        <translation>%2 に指定された「%1」はケーパビリティの名前ではありません。CAP_NET_BIND_SERVICE のように書きます。一覧は capabilities(7) にあります。</translation>
    </message>
    <message>
        <source>%1 is not to be restarted after exit code %2, which is not valid. Valid codes are 1 to 255.</source>
        <translation>%1 を再起動しない終了コードとして %2 が指定されましたが、そのようなコードはありません。1 から 255 までです。</translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; takes %2 characters in a unit name, and the limit is %3: anything but ASCII letters, digits and -_.@ takes four characters per byte. Shorten it.</source>
        <translation>サービス名「%1...」はユニット名として %2 文字になりますが、最大は %3 文字です。英字、数字、-_.@ 以外は 1 バイトにつき 4 文字を使います。短くしてください。</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; ends with an @, which makes its unit a template that cannot run by itself. Choose a name without it, or name an instance: %1x.</source>
        <translation>サービス名「%1」は @ で終わっています。これはユニットを、単独では実行できないテンプレートにします。@ のない名前にするか、%1x のようにインスタンスを指定してください。</translation>
    </message>
    <message>
        <source>%1, named in the arguments of %2, is hidden from the service by its sandbox: ProtectHome= hides home folders, and PrivateTmp= hides folders for temporary files. Put it elsewhere, such as in /etc or /var/lib, or add its folder to writablePaths.</source>
        <translation>%2 の引数にある %1 はサンドボックスで隠されます。ProtectHome= はホームフォルダーを、PrivateTmp= は一時ファイル用フォルダーを隠します。/etc や /var/lib など別の場所に置くか、そのフォルダーを writablePaths に指定してください。</translation>
    </message>
    <message>
        <source>%1, the program of %2, is in an AppImage that is mounted only while it runs. Install the AppImage file itself, whose path is in $APPIMAGE.</source>
        <translation>%2 が実行する %1 は、実行中だけマウントされる AppImage の中にあります。$APPIMAGE にパスがある AppImage ファイル自体をインストールしてください。</translation>
    </message>
    <message>
        <source>%1, which %2 runs whenever the system starts, is in a folder for temporary files, which gets emptied. Copy it to a permanent place, such as /usr/local or /opt, and install it from there.</source>
        <translation>%2 がシステムの起動時に実行する %1 は、空にされる一時ファイル用フォルダーにあります。/usr/local や /opt など残る場所に置き、そこからインストールしてください。</translation>
    </message>
    <message>
        <source>%1 was written to %2, but systemd did not load it from there: it reads its units from %3. Set XDG_CONFIG_HOME or HOME to the value that systemd has, or run &quot;systemctl daemon-reexec&quot; if one of these folders is new, and try again; nothing was changed.</source>
        <translation>%1 は %2 に書き込まれましたが、systemd はそこから読み込みませんでした。systemd がユニットを読む場所は %3 です。XDG_CONFIG_HOME または HOME を systemd と同じに設定するか、これらのフォルダーのどれかが新しい場合は「systemctl daemon-reexec」を実行して、もう一度試してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The display name &quot;%1&quot; is taken by the service %2. Install %3 with another display name.</source>
        <translation>表示名「%1」はサービス %2 が使用しています。別の表示名で %3 をインストールしてください。</translation>
    </message>
    <message>
        <source>%1, the program of %2, is in a folder that is recreated at each boot. Copy it to a permanent place, such as /usr/local or /opt, and install it from there.</source>
        <translation>%2 が実行する %1 は、起動のたびに作り直されるフォルダーにあります。/usr/local や /opt など残る場所に置き、そこからインストールしてください。</translation>
    </message>
    <message>
        <source>%1 needs %2, which the sandbox of %3 hides: ProtectHome= hides home folders, and PrivateTmp= hides folders for temporary files. Put libraries elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 に必要な %2 は %3 のサンドボックスで隠されます。ProtectHome= はホームフォルダーを、PrivateTmp= は一時ファイル用フォルダーを隠します。ライブラリを /usr/local や /opt など別の場所に置いてください。</translation>
    </message>
    <message>
        <source>%1 was restarted, but %2, which depends on it, could not be started again: %3</source>
        <translation>%1 は再起動されましたが、それに依存する %2 が再び実行されていません: %3</translation>
    </message>
    <message>
        <source>%1, the program of %2, is on a network drive, whose letter is known only to the user who connected it. Copy it to a local disk, for example to C:\Program Files, and install it from there.</source>
        <translation>%2 が実行する %1 はネットワークドライブにあり、そのドライブ文字は接続した人にしか見えません。このコンピューターのディスク (たとえば C:\Program Files) に置き、そこからインストールしてください。</translation>
    </message>
    <message>
        <source>%1, which %2 runs whenever the system starts, is in a folder for temporary files, which gets emptied. Copy it to a permanent place, such as C:\Program Files, and install it from there.</source>
        <translation>%2 がシステムの起動時に実行する %1 は、空にされる一時ファイル用フォルダーにあります。C:\Program Files など残る場所に置き、そこからインストールしてください。</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which belongs to another user, as does the systemd manager there. Log in directly instead of switching users with su or sudo.</source>
        <translation>XDG_RUNTIME_DIR は %1 で、ほかの人のものです。そこにある systemd マネージャーも同様です。su や sudo でユーザーを切り替えずに、直接ログインしてください。</translation>
    </message>
    <message>
        <source>Others can change the contents of %1, and thereby what %2 runs. Make yourself the only one who can (chown, chmod go-w), and try again; nothing was changed.</source>
        <translation>他のユーザーが %1 の内容を変更でき、%2 が実行するものも変えられます。自分だけのものにして (chown、chmod go-w)、もう一度試してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a character that the unit file of %2 cannot contain, such as a line break. Remove it.</source>
        <translation>「%1」には、改行など %2 のユニットファイルに書けない文字が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid path for %2: it has to be absolute, without &quot;..&quot; and without a space at its end.</source>
        <translation>「%1」は %2 に指定できるパスではありません。「..」も末尾の空白も含まない絶対パスにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a colon and is in a folder for temporary files, from which systemd cannot make such a path available to %2. Choose another path.</source>
        <translation>「%1」は一時ファイル用フォルダーにあり、コロンを含んでいます。systemd はそのようなパスを %2 に渡せません。別のパスにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, a dependency of %2, is not the name of a service or unit. Use a name that &quot;systemctl list-units&quot; shows; for a template, name an instance.</source>
        <translation>%2 の依存先「%1」は、サービスまたはユニットの名前ではありません。「systemctl list-units」に表示される名前を使ってください。テンプレートの場合はインスタンスを指定します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the account that %2 runs as. &quot;getent passwd&quot; lists the existing accounts.</source>
        <translation>「%1」は %2 を実行するアカウントにできません。「getent passwd」で既存のアカウントを確認できます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a variable in the environment of %2: its name may contain letters, digits and _, and must not begin with a digit.</source>
        <translation>「%1」は %2 の環境変数にできません。名前に使えるのは英字、数字、_ で、数字で始めることはできません。</translation>
    </message>
    <message>
        <source>%2 cannot listen on &quot;%1&quot;. Specify an absolute path, a name preceded by @, a port or address:port; see ListenStream= in systemd.socket(5).</source>
        <translation>%2 は「%1」で待ち受けできません。絶対パス、@ で始まる名前、ポート、またはアドレス:ポートを指定してください。systemd.socket(5) の ListenStream= を参照してください。</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; is that of a unit that all QtDaemon services share. Choose another name.</source>
        <translation>サービス名「%1」は、QtDaemon のすべてのサービスが共有するユニットの名前です。別の名前にしてください。</translation>
    </message>
    <message>
        <source>An administrator has masked %1: %2 is a link to /dev/null. Run &quot;systemctl unmask %3&quot; to undo that, and try again.</source>
        <translation>管理者が %1 をマスクしています。%2 は /dev/null へのリンクです。「systemctl unmask %3」で解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1, which would be the state folder of %2, already exists and belongs to %3, who would lose it. Choose another name for the service, or move that folder away.</source>
        <translation>%2 の状態フォルダーになる %1 は既に存在し、%3 が所有しています。そのままでは所有者が失われます。サービスに別の名前を付けるか、そのフォルダーを移動してください。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but a user service (%3) needs an absolute path there. Log in directly instead of switching users, or set the variable.</source>
        <translation>%1 が「%2」ですが、ユーザー自身のサービス (%3) には絶対パスが必要です。ユーザーを切り替えずに直接ログインするか、変数を設定してください。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs with more rights. Give it to root (chown), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 は %2 が所有し、変更できるため、%3 がより強い権限で実行するものも変えられます。root に渡す (chown) か、/usr/local や /opt など別の場所にプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; begins with an @, which a unit name cannot do. Choose a name without it.</source>
        <translation>サービス名「%1」は @ で始まっていますが、ユニットの名前は @ で始められません。@ のない名前にしてください。</translation>
    </message>
    <message>
        <source>The value of %1 in the environment of %2 contains a character that a unit file cannot contain, such as a line break. Remove it.</source>
        <translation>%2 の環境にある %1 の値に、改行など、ユニットファイルに書けない文字が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>%1 was not installed, because it could not be marked in the registry as a service of QtDaemon: %2. Run this as administrator; on another machine, the service Remote Registry must be running.</source>
        <translation>QtDaemon のものであるという印をレジストリに書き込めないため、%1 はインストールされませんでした: %2。管理者として実行してください。別のコンピューターでは Remote Registry サービスが動いている必要があります。</translation>
    </message>
    <message>
        <source>The registry could not be read to find out whether QtDaemon installed %1: %2. Run this as administrator; on another machine, the service Remote Registry must be running.</source>
        <translation>QtDaemon が %1 をインストールしたかどうかをレジストリから読み取れません: %2。管理者として実行してください。別のコンピューターでは Remote Registry サービスが動いている必要があります。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs. Give it to Administrators (icacls /setowner), or install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 は %2 のもので、変更できるため、%3 が実行するものも変えられます。Administrators の所有にするか (icacls /setowner)、C:\Program Files など別の場所にプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>%1 can change %2, and thereby what %3 runs. Remove that right (icacls, or the Security tab of its properties), or install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 は %2 を変更でき、%3 が実行するものも変えられます。その権利を取り除くか (icacls、またはプロパティの［セキュリティ］)、C:\Program Files など別の場所にプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>Others can change %1, and thereby what %2 runs. Remove that right (chmod go-w, setfacl), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 は他のユーザーが変更でき、%2 が実行するものも変えられます。その権限を取り除くか (chmod go-w、setfacl)、/usr/local や /opt など別の場所にプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs as you. Copy the program to a place where only you can change it.</source>
        <translation>%1 は %2 のもので、変更できるため、%3 があなたとして実行するものも変えられます。あなただけが変更できる場所にプログラムをコピーしてください。</translation>
    </message>
    <message>
        <source>The access rights of %1, which determine who can change what %2 runs, cannot be read: %3. Install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 を (したがって %2 が実行するものを) 誰が変更できるのかを読み取れません: %3。C:\Program Files など別の場所にプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>The path %1 contains spaces and is not quoted: Windows would run %2 instead if it existed, and %3 can create it. Install the service again.</source>
        <translation>パス %1 は空白を含むのに引用符で囲まれていません。%2 があれば Windows は代わりにそれを実行し、%3 はそこにプログラムを置けます。サービスをインストールし直してください。</translation>
    </message>
    <message>
        <source>A service named %1 exists that QtDaemon did not install, or did not finish installing: it runs %2. Remove it the way it was installed or with &quot;sc delete&quot;, or choose another name.</source>
        <translation>QtDaemon がインストールしたものではない、またはインストールが途中で終わったサービス %1 があり、%2 を実行しています。インストールされたときの方法か「sc delete」で削除するか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1 did not reach that state in the time given. It may still do so: query its status, or give it longer.</source>
        <translation>%1 は、指定された時間内にその状態になりませんでした。この後で移行する可能性もあります: 状態を確認するか、時間を延ばしてください。</translation>
    </message>
    <message>
        <source>There is no service named %1. Install it first, or find its name in the list of services.</source>
        <translation>サービス %1 は存在しません。先にインストールするか、サービスの一覧で名前を確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, named in the arguments of %2, is a relative path, and the service looks for it in %3. Specify the full path: %4.</source>
        <translation>%2 の引数にある「%1」は相対パスで、サービスはそれを %3 で探します。完全なパスを指定してください: %4。</translation>
    </message>
    <message>
        <source>systemd cannot be reached: libsystemd.so.0 is missing or does not load. Install the package libsystemd0 (systemd-libs).</source>
        <translation>systemd に接続できません: libsystemd.so.0 がないか、読み込めません。パッケージ libsystemd0 (systemd-libs) をインストールしてください。</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is &quot;%1&quot;, but has to be an absolute path. Log in directly instead of switching users, or set the variable.</source>
        <translation>XDG_RUNTIME_DIR が「%1」ですが、絶対パスでなければなりません。ユーザーを切り替えずに直接ログインするか、変数を設定してください。</translation>
    </message>
    <message>
        <source>Without root privileges, systemd is reached through the D-Bus system bus, which is not available (%1). Run this with sudo, or use a user service (--user).</source>
        <translation>root 権限がない場合は D-Bus のシステム バスを通じて systemd に接続しますが、このバスを利用できません (%1)。sudo を付けて実行するか、ユーザー自身のサービス (--user) を使用してください。</translation>
    </message>
    <message>
        <source>systemd cannot be reached (%1). Check with &quot;systemctl is-system-running&quot; that this machine runs it.</source>
        <translation>systemd に接続できません (%1)。このコンピューターが systemd で動作していることを「systemctl is-system-running」で確認してください。</translation>
    </message>
    <message>
        <source>systemd refused access to %1. Run this as root with sudo, use a user service (--user), or add a polkit rule that allows it.</source>
        <translation>systemd が %1 へのアクセスを拒否しました。sudo で root として実行するか、ユーザー自身のサービス (--user) を使用するか、polkit のルールで許可してください。</translation>
    </message>
    <message>
        <source>The reply from systemd about %1 does not have the documented form. Try again; if this persists, another program is listening in its place.</source>
        <translation>%1 についての systemd の応答が、文書化された形式ではありません。もう一度試してください。それでも変わらない場合は、systemd の代わりに別のプログラムが応答しています。</translation>
    </message>
    <message>
        <source>%1 loads %2 by its path, where others can put another library and thereby change what %3 runs. Remove that right (chown, chmod go-w, setfacl), or link the program by the library&apos;s name.</source>
        <translation>%1 は %2 をパスで読み込みますが、そこには他のユーザーが別のライブラリを置くことができ、%3 が実行するものも変えられます。その権限を取り除くか (chown、chmod go-w、setfacl)、ライブラリの名前でプログラムをリンクしてください。</translation>
    </message>
    <message>
        <source>The account of %1 cannot read %2, named in its arguments: %3 denies it access. Let that account read it (chgrp, chmod), or put it elsewhere, such as in /etc.</source>
        <translation>%1 のアカウントは、引数で指定された %2 を読めません。%3 が妨げています。そのアカウントに読み取りを許可するか (chgrp、chmod)、/etc など別の場所に置いてください。</translation>
    </message>
    <message>
        <source>systemd does not accept the unit of %1, and nothing was changed. Correct this: %2</source>
        <translation>systemd が %1 のユニットを受け付けないため、何も変更されていません。次の点を修正してください: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Correct that, and try again; nothing was changed.</source>
        <translation>%1 に書き込めませんでした: %2。原因を取り除いてから、もう一度お試しください。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 did not respond within the time that its unit allows (TimeoutStartSec=, TimeoutStopSec=), and systemd terminated it. Read its log: it hangs, or has to request more time.</source>
        <translation>%1 はユニットで定められた時間 (TimeoutStartSec=、TimeoutStopSec=) 内に応答しなかったため、systemd によって終了されました。ログを確認してください: 応答を停止しているか、追加の時間を要求する必要があります。</translation>
    </message>
    <message>
        <source>%1 exited before it reported that it was running. Run its program on a console to see why.</source>
        <translation>%1 は、実行中であることを通知する前に終了しました。原因を調べるには、そのプログラムをコンソールで実行してください。</translation>
    </message>
    <message>
        <source>%1 could not be started: something that its unit requires is missing, such as an EnvironmentFile= or a folder. Read the log of systemd.</source>
        <translation>%1 を開始できませんでした: EnvironmentFile= やフォルダーなど、ユニットが必要とするものを systemd が利用できません。systemd のログを確認してください。</translation>
    </message>
    <message>
        <source>The registry entry for the event source of %1 could not be changed: %2. Run this as administrator.</source>
        <translation>%1 のイベントのソースをレジストリに書き込めません: %2。管理者として実行してください。</translation>
    </message>
    <message>
        <source>Its event source was registered by another program, with the texts of %1.</source>
        <translation>別のプログラムが、サービスのイベントのソースを %1 のテキストで登録しています。</translation>
    </message>
    <message>
        <source>Its event source is not registered: the Event Viewer adds to each event that its description cannot be found. Install the service again.</source>
        <translation>サービスのイベントのソースが登録されていません: イベント ビューアーの各イベントに、説明が見つからないと表示されます。サービスを再インストールしてください。</translation>
    </message>
    <message>
        <source>The file %1, which contains the texts of its events, is missing. Put it back, or install the service again.</source>
        <translation>サービスのイベントのテキストを含むファイル %1 がありません。元の場所に戻すか、サービスを再インストールしてください。</translation>
    </message>
    <message>
        <source>The file %1 contains no texts of events. Build the program with qtdaemon_add_event_messages().</source>
        <translation>ファイル %1 にはイベントのテキストがありません。qtdaemon_add_event_messages() を使用してプログラムをビルドしてください。</translation>
    </message>
    <message>
        <source>Its event source is registered.</source>
        <translation>サービスのイベントのソースは登録されています。</translation>
    </message>
    <message>
        <source>The path %1 of the program is relative: Windows searches several folders for it, and may run another program. Install the service again.</source>
        <translation>プログラムのパス %1 は相対パスです。Windows は複数のフォルダーを探し、別のプログラムを実行するおそれがあります。サービスをインストールし直してください。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::State</name>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始処理中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>continuing</source>
        <translation>再開処理中</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>一時停止処理中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
</context>
<context>
    <name>QtDaemon::StateWatcher</name>
    <message>
        <source>%1 stopped with exit code 0 before it reached the expected state. Read its log.</source>
        <translation>%1 は、待機していた状態になる前に終了コード 0 で停止しました。ログを確認してください。</translation>
    </message>
    <message>
        <source>%1 hangs: its own wait hint of %2 ms passed without a sign of progress. Read its log; to end it, kill its process, %3.</source>
        <translation>%1 が応答していません: 自身の待機ヒント %2 ms が、進行の兆候がないまま経過しました。ログを確認してください。終了させるには、プロセス %3 を終了する必要があります。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdBackend</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a stored descriptor: use 1 to 255 printable ASCII characters, without colons or spaces.</source>
        <translation>「%1」は保存する記述子の名前に使用できません: コロンとスペースを除く、印刷可能な ASCII 文字を 1 ～ 255 文字で指定してください。</translation>
    </message>
    <message>
        <source>Control %1 was refused: the service does not accept it, or cannot accept it in its current state.</source>
        <translation>コントロール %1 は拒否されました。サービスが受け付けないか、現在の状態では受け付けません。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdDoctor</name>
    <message>
        <source>The unit files of %1 were changed, and systemd still uses the old ones. Run &quot;systemctl daemon-reload&quot;.</source>
        <translation>%1 のユニット ファイルが変更されましたが、systemd は古いものを使い続けています。「systemctl daemon-reload」を実行してください。</translation>
    </message>
    <message>
        <source>%1, the program of %2, does not exist, or you cannot see it. Install it, or reconfigure the service with its new path.</source>
        <translation>%2 のプログラム %1 が存在しないか、現在のユーザーからは見えません。プログラムをインストールするか、新しいパスでサービスの構成を変更してください。</translation>
    </message>
    <message>
        <source>%1 is not an executable program: chmod +x makes it one.</source>
        <translation>%1 は実行可能なプログラムではありません: chmod +x で実行可能にできます。</translation>
    </message>
    <message>
        <source>%1 lacks libraries: %2. Install their packages, or put them where its RUNPATH points to.</source>
        <translation>%1 に必要なライブラリがありません: %2。それらのパッケージをインストールするか、RUNPATH が指す場所に配置してください。</translation>
    </message>
    <message>
        <source>The account %1, which %2 runs as, does not exist. Create it (useradd --system %1), or reconfigure the service with another one.</source>
        <translation>%2 を実行するアカウント %1 が存在しません。アカウントを作成する (useradd --system %1) か、別のアカウントを使うようにサービスの構成を変更してください。</translation>
    </message>
    <message>
        <source>The account of %1 can run %2.</source>
        <translation>%1 のアカウントは %2 を実行できます。</translation>
    </message>
    <message>
        <source>The account of %1 cannot run %2: %3 denies it access. Give others access to it (chmod o+rx), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 のアカウントは %2 を実行できません: %3 でアクセスが拒否されます。その他のユーザーに読み取りを許可する (chmod o+rx) か、/usr/local や /opt などの別の場所にプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>%1 is in a home folder, and ProtectHome= hides those from %2. Install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 はホーム フォルダー内にありますが、ProtectHome= によってホーム フォルダーは %2 から見えなくなっています。/usr/local や /opt などの別の場所にプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>%1 is in a folder for temporary files, and PrivateTmp= hides those from %2. Install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 は一時ファイル用のフォルダー内にありますが、PrivateTmp= によってこのようなフォルダーは %2 から見えなくなっています。/usr/local や /opt などの別の場所にプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>%1 stays down after a failure: its unit has Restart=no. Reconfigure it with restart delays.</source>
        <translation>%1 は失敗すると停止したままになります: ユニットに Restart=no が設定されています。再起動の遅延時間を指定して構成を変更してください。</translation>
    </message>
    <message>
        <source>%1 is restarted %2 ms after a failure.</source>
        <translation>%1 は失敗の %2 ms 後に再起動されます。</translation>
    </message>
    <message>
        <source>%1 stays down when it exits with an error: Restart=%2 does not treat a nonzero exit code as a failure, but Restart=on-failure does.</source>
        <translation>%1 はエラーで終了すると停止したままになります: Restart=%2 では、0 以外の終了コードは失敗と見なされません。Restart=on-failure では失敗と見なされます。</translation>
    </message>
    <message>
        <source>The exposure level of %1 is %2 out of 10, according to systemd-analyze security.</source>
        <translation>%1 の露出レベルは、systemd-analyze security の評価で 10 点満点中 %2 です。</translation>
    </message>
    <message>
        <source>The exposure level of %1 is %2 out of 10: it could do a lot of harm. Reconfigure it as hardened; &quot;systemd-analyze security %3&quot; lists what it could do without.</source>
        <translation>%1 の露出レベルは 10 点満点中 %2 です: 大きな被害をもたらすおそれがあります。セキュリティを強化する設定 (hardened) に構成を変更してください。「systemd-analyze security %3」で不要な権限を確認できます。</translation>
    </message>
    <message>
        <source>%1 stops when you log out. To have it run from boot on, use &quot;loginctl enable-linger&quot;.</source>
        <translation>%1 はログアウトすると終了します。システムの起動時から実行するには、次を使用します: loginctl enable-linger。</translation>
    </message>
    <message>
        <source>The unit of %1 was made for a systemd older than 253, and newer versions may report a reload as done before it is. Install the service again on this machine, which fixes the unit in place; a unit from a package has to be built with QTDAEMON_SYSTEMD_VERSION=%2.</source>
        <translation>%1 のユニットは 253 より古い systemd 用に作成されており、新しいバージョンでは再読み込みが終わる前に完了と報告されることがあります。このマシンでサービスをもう一度インストールすると、ユニットがその場で修正されます。パッケージに含まれるユニットは QTDAEMON_SYSTEMD_VERSION=%2 を指定してビルドする必要があります。</translation>
    </message>
    <message>
        <source>The unit of %1 has Type=notify-reload, which systemd %2 does not support, so it ignores what the service reports. Install the service again on this machine, which fixes the unit in place; a unit from a package has to be built with QTDAEMON_SYSTEMD_VERSION=%2.</source>
        <translation>%1 のユニットには systemd %2 が認識しない Type=notify-reload があり、サービスからの通知が無視されます。このマシンでサービスをもう一度インストールすると、ユニットがその場で修正されます。パッケージに含まれるユニットは QTDAEMON_SYSTEMD_VERSION=%2 を指定してビルドする必要があります。</translation>
    </message>
    <message>
        <source>systemd has restarted %1 after a failure %2 times so far. Read its log: journalctl --unit=%3.</source>
        <translation>systemd は失敗の後に %1 を再起動しました (これまで %2 回)。ログを確認してください: journalctl --unit=%3。</translation>
    </message>
    <message>
        <source>The sandbox of %1 keeps it from writing to %2, named in its arguments. If it has to write there, add %3 to writablePaths, or to ReadWritePaths= in its unit.</source>
        <translation>%1 のサンドボックスのため、引数で指定された %2 に書き込めません。書き込む必要がある場合は、%3 を writablePaths か、ユニットの ReadWritePaths= に加えてください。</translation>
    </message>
    <message>
        <source>%1 is also configured by drop-in files, which reconfiguring does not change: %2.</source>
        <translation>%1 の設定は、サービス自身のファイル以外の次のファイルによって変更されています。これらのファイルは、構成を変更してもそのまま残ります: %2。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdManager</name>
    <message>
        <source>systemd passes no arguments to a service that it starts. Put them in the installed command line of %1.</source>
        <translation>systemd は、開始するサービスに引数を渡しません。引数は、%1 のインストール時のコマンド ラインに指定してください。</translation>
    </message>
    <message>
        <source>systemd did not start %1: its job ended with the result &quot;%2&quot;.</source>
        <translation>systemd は %1 を開始しませんでした: ジョブは「%2」で終了しました。</translation>
    </message>
    <message>
        <source>systemd has no control %1. The controls are 128 to %2, and those with a name.</source>
        <translation>systemd に制御コード %1 はありません。使用できるのは 128 ～ %2 と、名前の付いた制御です。</translation>
    </message>
    <message>
        <source>%1 did not reload its settings: its reload ended with the result &quot;%2&quot;. Read its log.</source>
        <translation>%1 は設定を再読み込みしませんでした: 再読み込みは「%2」で終わりました。ログを確認してください。</translation>
    </message>
    <message>
        <source>%1 refused its new settings and continues with the old ones: %2</source>
        <translation>%1 は新しい設定を拒否し、現在の設定のまま動作を続けます: %2</translation>
    </message>
</context>
<context>
    <name>QtDaemon::WindowsBackend</name>
    <message>
        <source>The connection to the service control manager was lost: %1. The service stops.</source>
        <translation>サービス コントロール マネージャーがなくなりました: %1。サービスを停止します。</translation>
    </message>
    <message>
        <source>The service control manager refused a status: %1</source>
        <translation>サービス コントロール マネージャーが状態を受け付けませんでした: %1</translation>
    </message>
    <message>
        <source>The service %1 was continued.</source>
        <translation>サービス %1 を再開しました。</translation>
    </message>
    <message>
        <source>The service %1 was started.</source>
        <translation>サービス %1 を開始しました。</translation>
    </message>
    <message>
        <source>The service %1 was paused.</source>
        <translation>サービス %1 を一時停止しました。</translation>
    </message>
    <message>
        <source>The service %1 was stopped.</source>
        <translation>サービス %1 を停止しました。</translation>
    </message>
</context>
</TS>
