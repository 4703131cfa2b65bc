<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>QtDaemon::Backend</name>
    <message>
        <source>QTDAEMON_BACKEND is &quot;%1&quot;, which this system does not have. Unset it or take one of: %2.</source>
        <translation>QTDAEMON_BACKEND は「%1」ですが、このシステムにはありません。この変数の設定を解除するか、次のいずれかを指定してください: %2。</translation>
    </message>
    <message>
        <source>QTDAEMON_BACKEND is &quot;windows&quot;, but the service control manager did not start this program.</source>
        <translation>QTDAEMON_BACKEND は「windows」ですが、このプログラムはサービス コントロール マネージャーによって起動されていません。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is not this process (%3); what it goes with is left alone.</source>
        <translation>%1 は「%2」ですが、このプロセス (%3) ではありません。関連する変数は無視されます。</translation>
    </message>
    <message>
        <source>WATCHDOG_USEC is &quot;%1&quot;, not a number of microseconds above 0; there is no watchdog then.</source>
        <translation>WATCHDOG_USEC は「%1」ですが、0 より大きいマイクロ秒数ではありません。ウォッチドッグは使用されません。</translation>
    </message>
    <message>
        <source>LISTEN_FDS is &quot;%1&quot;, not a number of open descriptors; none is taken.</source>
        <translation>LISTEN_FDS は「%1」ですが、開いている記述子の数ではありません。記述子は 1 つも引き継がれません。</translation>
    </message>
    <message>
        <source>LISTEN_FDNAMES has %1 names for %2 descriptors; those without are &quot;unknown&quot;.</source>
        <translation>LISTEN_FDNAMES には %2 個の記述子に対して %1 個の名前があります。名前のない記述子は「unknown」になります。</translation>
    </message>
    <message>
        <source>LISTEN_FDS is %1, but descriptor %2 is not open; those from it on are left out.</source>
        <translation>LISTEN_FDS は %1 ですが、記述子 %2 が開かれていません。この記述子以降は無視されます。</translation>
    </message>
    <message>
        <source>The service control manager cannot be reached: %1</source>
        <translation>サービス コントロール マネージャーに接続できません: %1</translation>
    </message>
    <message>
        <source>No pipe can be opened to receive signals through: %1. Close descriptors or raise their limit (LimitNOFILE=, ulimit -n).</source>
        <translation>シグナルを受け取るためのパイプを開けません: %1。ディスクリプターを閉じるか、その上限を上げてください (LimitNOFILE=、ulimit -n)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not stored: systemd stores %2 descriptors of this service at most. Raise FileDescriptorStoreMax= in its unit, or remove others first.</source>
        <translation>「%1」は保存されません: systemd が保存するこのサービスの記述子は最大 %2 個です。ユニットの FileDescriptorStoreMax= を大きくするか、先に他の記述子を削除してください。</translation>
    </message>
    <message>
        <source>The signals of this process go to another service already. Give this one a backend of its own, as EmbeddedManager::backend().</source>
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
        <source>not in this state; try again when it has settled</source>
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
        <source>Unknown command &quot;%1&quot;. Type help for the commands.</source>
        <translation>「%1」というコマンドはありません。使用できるコマンドを表示するには help と入力してください。</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;. Type shutdown, or shutdown and milliseconds.</source>
        <translation>「%1」は時間ではありません。shutdown と、必要に応じてミリ秒数を入力してください。</translation>
    </message>
    <message>
        <source>Invalid user control &quot;%1&quot;. Type user and a number from 128 to 255.</source>
        <translation>「%1」はユーザー定義の制御コードではありません。user と 128 ～ 255 の数値を入力してください。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::EmbeddedBackend</name>
    <message>
        <source>This EmbeddedManager already has a service; &quot;%1&quot; needs one of its own.</source>
        <translation>この EmbeddedManager には既にサービスがあります。「%1」には別のものが必要です。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::Service</name>
    <message>
        <source>The service has no name. Give it one of 1 to %1 characters.</source>
        <translation>サービスに名前がありません。1 ～ %1 文字の名前を付けてください。</translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; has %2 characters. Shorten it to %3 at most.</source>
        <translation>サービス名「%1...」は %2 文字です。%3 文字以内に短縮してください。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; must be made and started in the application&apos;s thread, after QCoreApplication.</source>
        <translation>サービス「%1」は、QCoreApplication の後に、アプリケーションのスレッドで作成して開始する必要があります。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has been started already. Make another Service to run it again.</source>
        <translation>サービス「%1」はすでに開始されています。もう一度実行するには、別の Service を作成してください。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; was given no backend (a null pointer).</source>
        <translation>サービス「%1」にバックエンドが指定されていません (ヌル ポインター)。</translation>
    </message>
    <message>
        <source>nextState(%1): a wait hint cannot be negative; the default is taken.</source>
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
        <source>refuse(): the service &quot;%1&quot; is not reading its settings again; nothing was refused.</source>
        <translation>refuse(): サービス「%1」は設定を再読み込みしていません。何も拒否されませんでした。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; did not take its new settings: %2</source>
        <translation>サービス「%1」は新しい設定を受け入れませんでした: %2</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a slash or a backslash. Choose a name without.</source>
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
        <source>requestAdditionalTime(): the service &quot;%1&quot; is in no pending state; nothing was requested.</source>
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
        <source>Lists the services of the manager; * and ? may be in the pattern.</source>
        <translation>マネージャーのサービスを一覧表示します。パターンには * と ? を使用できます。</translation>
    </message>
    <message>
        <source>Runs the service here: under its manager, or on this console.</source>
        <translation>サービスをここで実行します: マネージャーの下、またはこのコンソール上で動作します。</translation>
    </message>
    <message>
        <source>Prints a completion file for that shell.</source>
        <translation>指定したシェル用の補完ファイルを出力します。</translation>
    </message>
    <message>
        <source>The user&apos;s own services instead of the machine&apos;s (systemctl --user).</source>
        <translation>コンピューターのサービスではなく、ユーザー自身のサービスを対象にします (systemctl --user)。</translation>
    </message>
    <message>
        <source>Another machine&apos;s services, as OpenSCManager or systemctl -H takes its name.</source>
        <translation>別のコンピューターのサービスを対象にします。名前は OpenSCManager または systemctl -H が受け付ける形式で指定します。</translation>
    </message>
    <message>
        <source>Shows what would change, and changes nothing.</source>
        <translation>変更される内容を表示するだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>For programs: one JSON object a line.</source>
        <translation>プログラム用: 1 行に 1 つの JSON オブジェクトを出力します。</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
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
        <source>, its own exit code %1</source>
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
        <source>Nothing was changed: --dry-run.</source>
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
        <source>%1 [%2] check point %3, up to %4 s more</source>
        <translation>%1 [%2] チェックポイント %3、残り最大 %4 秒</translation>
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
        <source>Try %1 help.</source>
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
        <source>Unknown shell &quot;%1&quot;: completion is for bash and zsh.</source>
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
        <source>Restarts the service, or starts it when it is stopped.</source>
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
        <source>Makes the service read its settings again.</source>
        <translation>サービスに設定を再読み込みさせます。</translation>
    </message>
    <message>
        <source>Shows the state of the service.</source>
        <translation>サービスの状態を表示します。</translation>
    </message>
    <message>
        <source>Sends the service a control of its own, 128 to 255.</source>
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
        <source>Invalid time &quot;%1&quot;: --timeout takes seconds.</source>
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
        <source>%1 was changed. Settings that it reads at its start take effect after a restart.</source>
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
        <source>Invalid control &quot;%1&quot;: those of a service are 128 to 255.</source>
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
        <source>How many of the newest messages; by default 100, or all with --since.</source>
        <translation>表示する最新のメッセージの数です。省略すると 100 件、--since を指定した場合はすべて表示します。</translation>
    </message>
    <message>
        <source>Goes on with each new message, until interrupted.</source>
        <translation>中断されるまで、新しいメッセージの表示を続けます。</translation>
    </message>
    <message>
        <source>Messages from then on: 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30, or 90m for 90 minutes ago.</source>
        <translation>この時点以降のメッセージ: 2026-11-27、&quot;2026-11-27 14:30&quot;、14:30、または 90m (90 分前)。</translation>
    </message>
    <message>
        <source>The least severe: debug, info, warning, critical or fatal.</source>
        <translation>最も低い重大度: debug、info、warning、critical、または fatal。</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;: --since takes 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30, or 90m for 90 minutes ago (s, m, h, d).</source>
        <translation>「%1」は時間ではありません: --since には 2026-11-27、&quot;2026-11-27 14:30&quot;、14:30、または 90m (90 分前) のように指定します (s、m、h、d)。</translation>
    </message>
    <message>
        <source>Invalid number &quot;%1&quot;: -n takes how many messages to show.</source>
        <translation>「%1」は件数ではありません: -n には表示するメッセージの数を指定します。</translation>
    </message>
    <message>
        <source>Unknown level &quot;%1&quot;: it is debug, info, warning, critical or fatal.</source>
        <translation>「%1」というレベルはありません: debug、info、warning、critical、または fatal を指定してください。</translation>
    </message>
    <message>
        <source>No service manager keeps a log of %1 here.</source>
        <translation>ここには %1 のログを保持するサービス マネージャーがありません。</translation>
    </message>
    <message>
        <source>You may not read the journal of %1. Run this as root (sudo), or become a member of the group systemd-journal: sudo usermod -aG systemd-journal $USER, and log in again.</source>
        <translation>%1 のジャーナルの読み取りが許可されていません。root (sudo) として実行するか、グループ systemd-journal のメンバーになって (sudo usermod -aG systemd-journal $USER)、ログインし直してください。</translation>
    </message>
    <message>
        <source>There is no journal on this machine: systemd-journald does not run, or is set to store nothing.</source>
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
        <source>You may not read the Event Log. Run this as administrator, or as a member of the group Event Log Readers.</source>
        <translation>イベント ログの読み取りが許可されていません。管理者として、またはグループ Event Log Readers のメンバーとして実行してください。</translation>
    </message>
    <message>
        <source>The Event Log cannot be read: %1.</source>
        <translation>イベント ログを読み取れません: %1。</translation>
    </message>
    <message>
        <source>No thread can be started to reach the service manager. End other programs, or raise the limit of processes (TasksMax=, ulimit -u).</source>
        <translation>サービス マネージャーに接続するためのスレッドを開始できません。他のプログラムを終了するか、プロセス数の制限 (TasksMax=、ulimit -u) を引き上げてください。</translation>
    </message>
    <message>
        <source>You may not read the log file %1. Run this as administrator (sudo), or as a user with the right to read it.</source>
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
        <source>&quot;%1&quot; is no absolute path, and %2 is to run it. Name the program with its whole path.</source>
        <translation>%2 が実行する「%1」は絶対パスではありません。プログラムを完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>%1, which %2 is to run, is not there or is no program. Name the program that was installed.</source>
        <translation>%2 が実行する %1 が存在しないか、プログラムではありません。インストールされたプログラムを指定してください。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceLog</name>
    <message>
        <source>The log file has no valid path: name one.</source>
        <translation>ログ ファイルに有効なパスがありません: パスを指定してください。</translation>
    </message>
    <message>
        <source>The log file %1 cannot have a maximum size of %2 bytes: the least is %3.</source>
        <translation>ログ ファイル %1 の最大サイズを %2 バイトにすることはできません: 最小値は %3 です。</translation>
    </message>
    <message>
        <source>The log file %1 cannot be kept %2 times: the least is 1.</source>
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
        <source>The log file %1 is written again. Messages missing in it: %2.</source>
        <translation>ログ ファイル %1 への書き込みを再開しました。失われたメッセージの数: %2。</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2. Messages are missing in it until it can.</source>
        <translation>ログ ファイル %1 に書き込めません: %2。書き込めるようになるまで、メッセージは記録されません。</translation>
    </message>
    <message>
        <source>The log file %1 cannot be rotated: %2. It grows until it can.</source>
        <translation>ログ ファイル %1 をローテーションできません: %2。できるようになるまで、ファイルは大きくなり続けます。</translation>
    </message>
    <message>
        <source>other programs replace it all the time</source>
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
        <source>The log file %1 is not written: another ServiceLog was made before.</source>
        <translation>ログ ファイル %1 には書き込まれません: 先に別の ServiceLog が作成されています。</translation>
    </message>
    <message>
        <source>The log file %1 is written already.</source>
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
        <source>Other services that run depend on %1. Stop those first.</source>
        <translation>実行中の他のサービスが %1 に依存しています。先にそれらのサービスを停止してください。</translation>
    </message>
    <message>
        <source>%1 does not accept that control: it was written without, or is not listening yet.</source>
        <translation>%1 はその制御を受け付けません: 対応するように作られていないか、まだ受け付ける準備ができていません。</translation>
    </message>
    <message>
        <source>The program of %1 was started and did not report as a service in time. It may have ended at once (run it on a console), lack a DLL, or do slow work before it starts the service.</source>
        <translation>%1 のプログラムは起動されましたが、時間内にサービスとして応答しませんでした。すぐに終了した (コンソールで実行してみてください)、DLL が見つからない、またはサービスを開始する前に時間のかかる処理を行っている可能性があります。</translation>
    </message>
    <message>
        <source>The service manager is busy with its database. Try again in a moment.</source>
        <translation>サービス マネージャーはデータベースの処理中です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is running already. To start it anew, restart it.</source>
        <translation>%1 はすでに実行中です。改めて開始するには、再起動してください。</translation>
    </message>
    <message>
        <source>The account that %1 is to run as does not exist. Write it as DOMAIN\user or .\user.</source>
        <translation>%1 を実行するアカウントが存在しません。「ドメイン\ユーザー」または「.\ユーザー」の形式で指定してください。</translation>
    </message>
    <message>
        <source>%1 is disabled. Install it with another start mode, or enable it.</source>
        <translation>%1 は無効になっています。別のスタートアップの種類でインストールするか、有効にしてください。</translation>
    </message>
    <message>
        <source>%1 cannot take that control in its present state. Wait until it runs.</source>
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
        <source>The account of %1 could not log on. Its password may be wrong or have changed, or it lacks the right to log on as a service; install the service again with the right one.</source>
        <translation>%1 のアカウントでログオンできませんでした。パスワードが間違っているか変更された、または「サービスとしてログオン」の権利がない可能性があります。正しいパスワードまたはアカウントでサービスを再インストールしてください。</translation>
    </message>
    <message>
        <source>%1 is being deleted and goes when the last program that holds it has closed it. Close the Services window, Task Manager and the like, and try again.</source>
        <translation>%1 は削除処理中で、これを開いている最後のプログラムが閉じた時点で削除されます。[サービス] ウィンドウやタスク マネージャーなどを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is a service %1 already. Reconfigure it, or uninstall it first.</source>
        <translation>サービス %1 はすでに存在します。構成を変更するか、先にアンインストールしてください。</translation>
    </message>
    <message>
        <source>%1 is being changed by others at the same time. Try again.</source>
        <translation>%1 は同時に他から変更されています。もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 was never started since the system was.</source>
        <translation>%1 は、システムの起動後に一度も開始されていません。</translation>
    </message>
    <message>
        <source>The machine of %1 does not answer. Check its name, that it is on, and that its firewall lets you in.</source>
        <translation>%1 のコンピューターが応答しません。名前が正しいこと、電源が入っていること、ファイアウォールがアクセスを許可していることを確認してください。</translation>
    </message>
    <message>
        <source>%1: the service manager answered with error %2: %3.</source>
        <translation>%1: サービス マネージャーがエラー %2 を返しました: %3。</translation>
    </message>
    <message>
        <source>The program of %1 is not where it was when the service was installed. Put it back there, or install the service again.</source>
        <translation>%1 のプログラムが、サービスのインストール時の場所にありません。元の場所に戻すか、サービスを再インストールしてください。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. See that the folder is yours, and try again.</source>
        <translation>%1 に書き込めませんでした: %2。フォルダーの所有者が自分であることを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Do it as root (sudo), or make %3 a service of your own (--user).</source>
        <translation>%1 に書き込めませんでした: %2。root (sudo) として実行するか、%3 をユーザー自身のサービス (--user) としてインストールしてください。</translation>
    </message>
    <message>
        <source>Another program has held %1, the lock of installations, for a long time. End it, or try again when it has ended; nothing was changed.</source>
        <translation>別のプログラムがインストールのロック %1 を長時間保持しています。そのプログラムを終了させるか、終了してからもう一度試してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>systemd on %1 cannot be reached (%2). &quot;ssh %1 systemctl&quot; has to work without a password.</source>
        <translation>%1 の systemd に接続できません (%2)。「ssh %1 systemctl」がパスワードなしで動作する必要があります。</translation>
    </message>
    <message>
        <source>Your own systemd manager cannot be reached (%1). Log in as that user, rather than by su or sudo, which leave XDG_RUNTIME_DIR unset.</source>
        <translation>ユーザー自身の systemd マネージャーに接続できません (%1)。su や sudo では XDG_RUNTIME_DIR が設定されないため、そのユーザーとして直接ログインしてください。</translation>
    </message>
    <message>
        <source>%1 is disabled: its unit is masked. Install it with another start mode, or run &quot;systemctl unmask %2&quot;.</source>
        <translation>%1 は無効になっています: ユニットがマスクされています。別のスタートアップの種類でインストールするか、「systemctl unmask %2」を実行してください。</translation>
    </message>
    <message>
        <source>%1 does not read its settings anew: its unit has no ExecReload=. Restart it instead.</source>
        <translation>%1 は設定の再読み込みに対応していません: ユニットに ExecReload= がありません。代わりに再起動してください。</translation>
    </message>
    <message>
        <source>The unit of %1 has a mistake in it, so that systemd does not run it. &quot;systemd-analyze verify %2&quot; names it.</source>
        <translation>%1 のユニットに誤りがあるため、systemd はこれを実行しません。誤りの内容は「systemd-analyze verify %2」で確認できます。</translation>
    </message>
    <message>
        <source>systemd refused that for %1: %2</source>
        <translation>systemd が %1 に対する操作を拒否しました: %2</translation>
    </message>
    <message>
        <source>systemd-analyze, which it takes to install %1, could not be run: %2. Install systemd, and see that its programs are in PATH.</source>
        <translation>%1 のインストールに必要な systemd-analyze を実行できませんでした: %2。systemd をインストールし、そのプログラムが PATH に含まれていることを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be installed on %2 from here, as its unit files are written there. Log in to that machine, and do it there.</source>
        <translation>ユニット ファイルはそのコンピューターに書き込まれるため、%1 をここから %2 にインストールすることはできません。そのコンピューターにログインしてインストールしてください。</translation>
    </message>
    <message>
        <source>There is a service %1 that QtDaemon has not written: %2. Take another name, or remove that service the way it came.</source>
        <translation>QtDaemon が作成したものではないサービス %1 がすでに存在します: %2。別の名前を使用するか、そのサービスをインストールしたときと同じ方法で削除してください。</translation>
    </message>
    <message>
        <source>%1 could not be started: its working directory cannot be entered. Make it, or let the service&apos;s account read it (200/CHDIR).</source>
        <translation>%1 を開始できませんでした: 作業ディレクトリに移動できません。ディレクトリを作成するか、サービスのアカウントに読み取りを許可してください (200/CHDIR)。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2 is not there, is no program, or may not be run by the service&apos;s account (203/EXEC).</source>
        <translation>%1 を開始できませんでした: %2 が存在しないか、プログラムではないか、サービスのアカウントに実行が許可されていません (203/EXEC)。</translation>
    </message>
    <message>
        <source>%1 could not be started: its group does not exist. Make it, or install the service with another account (216/GROUP).</source>
        <translation>%1 を開始できませんでした: グループが存在しません。グループを作成するか、別のアカウントでサービスをインストールしてください (216/GROUP)。</translation>
    </message>
    <message>
        <source>%1 could not be started: its account does not exist. Make it, or install the service with another one (217/USER).</source>
        <translation>%1 を開始できませんでした: アカウントが存在しません。アカウントを作成するか、別のアカウントでサービスをインストールしてください (217/USER)。</translation>
    </message>
    <message>
        <source>%1 could not be started: its sandbox cannot be set up. A path that its unit names (in ReadWritePaths= and the like) may be missing, or the kernel or container forbids namespaces (226/NAMESPACE).</source>
        <translation>%1 を開始できませんでした: サンドボックスを設定できません。ユニット (ReadWritePaths= など) で指定されたパスが存在しないか、カーネルまたはコンテナーが名前空間を禁止している可能性があります (226/NAMESPACE)。</translation>
    </message>
    <message>
        <source>%1 could not be started: its folder for state, cache or logs cannot be made (%2).</source>
        <translation>%1 を開始できませんでした: 状態、キャッシュ、またはログ用のフォルダーを作成できません (%2)。</translation>
    </message>
    <message>
        <source>%1 could not be started: systemd failed to set its process up, with status %2 of systemd.exec(5).</source>
        <translation>%1 を開始できませんでした: systemd がプロセスを準備できませんでした。ステータスは %2 です (systemd.exec(5) を参照)。</translation>
    </message>
    <message>
        <source>%1 hung: its event loop gave no sign of life within WatchdogSec=, and systemd ended it. Read its log.</source>
        <translation>%1 が応答を停止しました: イベント ループが WatchdogSec= の時間内に反応しなかったため、systemd によって終了されました。ログを確認してください。</translation>
    </message>
    <message>
        <source>%1 was ended because memory ran out. Give the machine more, or the unit a MemoryMax= that fits.</source>
        <translation>%1 はメモリ不足のため終了されました。コンピューターのメモリを増やすか、ユニットに適切な MemoryMax= を設定してください。</translation>
    </message>
    <message>
        <source>%1 failed too often in a short time, and systemd starts it no more. Mend the cause, then run &quot;systemctl reset-failed&quot; for it.</source>
        <translation>%1 は短時間に何度も失敗したため、systemd はこれ以上開始しません。原因を取り除いてから、このサービスに対して「systemctl reset-failed」を実行してください。</translation>
    </message>
    <message>
        <source>%1 could not be started: what its unit runs before it (ExecStartPre=, ExecCondition=) did not succeed. Read its log.</source>
        <translation>%1 を開始できませんでした: ユニットが事前に実行するコマンド (ExecStartPre=、ExecCondition=) が成功しませんでした。ログを確認してください。</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a colon, and systemd-analyze cannot verify a unit of such a name. Take a name without.</source>
        <translation>サービス名「%1」にコロンが含まれています。systemd-analyze はこのような名前のユニットを検証できません。コロンを含まない名前を使用してください。</translation>
    </message>
    <message>
        <source>%1 is to be started by a socket, and has none to listen on. Give it one in listenStreams.</source>
        <translation>%1 はソケットによって開始されるように設定されていますが、待ち受けるソケットがありません。listenStreams で指定してください。</translation>
    </message>
    <message>
        <source>%1 is to be a user&apos;s own service, which runs as that user, and not as %2. Leave the account out, or install it for the system.</source>
        <translation>%1 はユーザー自身のサービスとしてインストールされますが、このようなサービスは %2 ではなくそのユーザーとして実行されます。アカウントの指定を省くか、システムのサービスとしてインストールしてください。</translation>
    </message>
    <message>
        <source>The environment of %1 is kept in the registry of its machine, which is not reached from here. Install it on that machine, or without an environment.</source>
        <translation>%1 の環境変数はそのコンピューターのレジストリに保存されますが、ここからはアクセスできません。そのコンピューター上でインストールするか、環境変数を指定せずにインストールしてください。</translation>
    </message>
    <message>
        <source>%1 cannot have an environment variable without a name, or with a null character: &quot;%2&quot;. Leave it out.</source>
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
        <source>The path %1 has spaces and is not quoted: Windows may run %2.exe instead, whoever has put one there. Install the service again.</source>
        <translation>パス %1 に空白が含まれていますが、引用符で囲まれていません: Windows が代わりに %2.exe を実行する可能性があり、そこにファイルを置ける人に悪用されるおそれがあります。サービスを再インストールしてください。</translation>
    </message>
    <message>
        <source>The program uses %1, and its plug-ins are missing: there is no folder %2 beside it. Run windeployqt.</source>
        <translation>プログラムは %1 を使用しますが、そのプラグインがありません: プログラムと同じ場所にフォルダー %2 がありません。windeployqt を実行してください。</translation>
    </message>
    <message>
        <source>The program %1 is missing. Put it back there, or install the service again.</source>
        <translation>プログラム %1 がありません。元の場所に戻すか、サービスを再インストールしてください。</translation>
    </message>
    <message>
        <source>The program needs %1, which is neither beside it nor Windows&apos; own: it cannot start (error 1053). Put it beside the program; windeployqt does that for those of Qt.</source>
        <translation>プログラムには %1 が必要ですが、プログラムと同じ場所になく、Windows にも含まれていません: プログラムを起動できません (エラー 1053)。プログラムと同じ場所に置いてください。Qt のものについては windeployqt が配置します。</translation>
    </message>
    <message>
        <source>The program and every DLL that it needs are there.</source>
        <translation>プログラムと、必要な DLL はすべてそろっています。</translation>
    </message>
    <message>
        <source>It runs as LocalSystem, which may do anything to this machine. Unless it needs that, install it with the account LocalService.</source>
        <translation>サービスは、このコンピューターに対してあらゆる操作が可能な LocalSystem として実行されます。その必要がなければ、アカウント LocalService でインストールしてください。</translation>
    </message>
    <message>
        <source>The account %1 does not exist: it cannot log on (error 1069). Install the service with another one.</source>
        <translation>アカウント %1 は存在しないため、ログオンできません (エラー 1069)。別のアカウントでサービスをインストールしてください。</translation>
    </message>
    <message>
        <source>The account %1 itself has no right to log on as a service (error 1069). Unless it has that from a group, grant it: secpol.msc, Local Policies, User Rights Assignment.</source>
        <translation>アカウント %1 自体には「サービスとしてログオン」の権利がありません (エラー 1069)。グループを通じて付与されていない場合は、次の場所で付与してください: secpol.msc、[ローカル ポリシー]、[ユーザー権利の割り当て]。</translation>
    </message>
    <message>
        <source>The account %1 may log on as a service.</source>
        <translation>アカウント %1 はサービスとしてログオンできます。</translation>
    </message>
    <message>
        <source>The account %1 may not read and run %2 (error 5). Let it: icacls, or the Security page of the file&apos;s properties.</source>
        <translation>アカウント %1 には %2 の読み取りと実行が許可されていません (エラー 5)。icacls、またはファイルのプロパティの [セキュリティ] タブで許可してください。</translation>
    </message>
    <message>
        <source>Nothing restarts it after a failure. Install it with delays for restarts.</source>
        <translation>失敗してもサービスは再起動されません。再起動の遅延時間を指定してインストールしてください。</translation>
    </message>
    <message>
        <source>It is restarted after a crash, but not when it ends with an error of its own: its failure actions flag is not set. Install it with that, or run &quot;sc failureflag %1 1&quot;.</source>
        <translation>サービスはクラッシュ後に再起動されますが、自らエラーで終了した場合は再起動されません: エラー時の操作フラグ (failure actions flag) が設定されていません。このフラグを指定してインストールするか、「sc failureflag %1 1」を実行してください。</translation>
    </message>
    <message>
        <source>It is restarted after a failure.</source>
        <translation>サービスは失敗後に再起動されます。</translation>
    </message>
    <message>
        <source>It ended with error %1 last. %2</source>
        <translation>サービスは前回、エラー %1 で終了しました。%2</translation>
    </message>
    <message>
        <source>Windows has no service manager of a user&apos;s own. Do without --user: services are the system&apos;s.</source>
        <translation>Windows にはユーザー自身のサービス マネージャーがありません。--user を付けずに実行してください: サービスはシステムのものです。</translation>
    </message>
    <message>
        <source>Control %1 cannot be sent to %2. A service&apos;s own controls are 128 to 255.</source>
        <translation>制御コード %1 を %2 に送信することはできません。サービス独自の制御コードは 128 ～ 255 です。</translation>
    </message>
    <message>
        <source>%1 stopped with its own exit code %2. What that means is in its documentation, why in its log.</source>
        <translation>%1 はサービス固有の終了コード %2 で停止しました。コードの意味はサービスのドキュメントを、原因はログを参照してください。</translation>
    </message>
    <message>
        <source>%1 stopped with its own exit code %2: %3</source>
        <translation>%1 は独自の終了コード %2 で停止しました: %3</translation>
    </message>
    <message>
        <source>%1 is to be a user&apos;s own service, which cannot have %2. Leave the capabilities out, or install it for the system.</source>
        <translation>%1 はユーザー自身のサービスなので、%2 を持てません。ケーパビリティを外すか、システム用にインストールしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which %2 is to have, is no name of a capability. They are written as CAP_NET_BIND_SERVICE; capabilities(7) lists them.</source>
        <translation>%2 に指定された「%1」はケーパビリティの名前ではありません。CAP_NET_BIND_SERVICE のように書きます。一覧は capabilities(7) にあります。</translation>
    </message>
    <message>
        <source>%1 is not to be restarted after exit code %2, and there is none such. They are 1 to 255.</source>
        <translation>%1 を再起動しない終了コードとして %2 が指定されましたが、そのようなコードはありません。1 から 255 までです。</translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; takes %2 characters in the name of a unit, and %3 is the most: what is no letter, digit or one of -_.@ takes four a byte. Shorten it.</source>
        <translation>サービス名「%1...」はユニット名として %2 文字になりますが、最大は %3 文字です。英字、数字、-_.@ 以外は 1 バイトにつき 4 文字を使います。短くしてください。</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; ends in an @, which makes a unit a template that cannot run by itself. Take a name without, or name an instance: %1x.</source>
        <translation>サービス名「%1」は @ で終わっています。これはユニットを、単独では実行できないテンプレートにします。@ のない名前にするか、%1x のようにインスタンスを指定してください。</translation>
    </message>
    <message>
        <source>%1, which the arguments of %2 name, is hidden from it by its sandbox: ProtectHome= hides home folders, and PrivateTmp= those for temporary files. Put it elsewhere, such as in /etc or /var/lib, or name its folder in writablePaths.</source>
        <translation>%2 の引数にある %1 はサンドボックスで隠されます。ProtectHome= はホームフォルダーを、PrivateTmp= は一時ファイル用フォルダーを隠します。/etc や /var/lib など別の場所に置くか、そのフォルダーを writablePaths に指定してください。</translation>
    </message>
    <message>
        <source>%1, which %2 is to run, is in an AppImage that is mounted only for as long as it runs. Install the AppImage file itself, whose path is in $APPIMAGE.</source>
        <translation>%2 が実行する %1 は、実行中だけマウントされる AppImage の中にあります。$APPIMAGE にパスがある AppImage ファイル自体をインストールしてください。</translation>
    </message>
    <message>
        <source>%1, which %2 is to run whenever the system starts, is in a folder for temporary files, which is emptied. Put it where it stays, such as in /usr/local or /opt, and install it from there.</source>
        <translation>%2 がシステムの起動時に実行する %1 は、空にされる一時ファイル用フォルダーにあります。/usr/local や /opt など残る場所に置き、そこからインストールしてください。</translation>
    </message>
    <message>
        <source>%1 was written to %2, and systemd did not load it from there: it reads its units in %3. Set XDG_CONFIG_HOME or HOME as it is for systemd, or run &quot;systemctl daemon-reexec&quot; if one of these folders is new, and try again; nothing was changed.</source>
        <translation>%1 は %2 に書き込まれましたが、systemd はそこから読み込みませんでした。systemd がユニットを読む場所は %3 です。XDG_CONFIG_HOME または HOME を systemd と同じに設定するか、これらのフォルダーのどれかが新しい場合は「systemctl daemon-reexec」を実行して、もう一度試してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The display name &quot;%1&quot; is taken by the service %2. Install %3 with another display name.</source>
        <translation>表示名「%1」はサービス %2 が使用しています。別の表示名で %3 をインストールしてください。</translation>
    </message>
    <message>
        <source>%1, which %2 is to run, is in a folder that each boot makes anew. Put it where it stays, such as in /usr/local or /opt, and install it from there.</source>
        <translation>%2 が実行する %1 は、起動のたびに作り直されるフォルダーにあります。/usr/local や /opt など残る場所に置き、そこからインストールしてください。</translation>
    </message>
    <message>
        <source>%1 needs %2, and the sandbox of %3 hides that: ProtectHome= hides home folders, and PrivateTmp= those for temporary files. Put libraries elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 に必要な %2 は %3 のサンドボックスで隠されます。ProtectHome= はホームフォルダーを、PrivateTmp= は一時ファイル用フォルダーを隠します。ライブラリを /usr/local や /opt など別の場所に置いてください。</translation>
    </message>
    <message>
        <source>%1 was restarted, but %2, which depends on it, does not run again: %3</source>
        <translation>%1 は再起動されましたが、それに依存する %2 が再び実行されていません: %3</translation>
    </message>
    <message>
        <source>%1, which %2 is to run, is on a network drive, whose letter is known only to who connected it. Put it on a disk of this machine, such as in C:\Program Files, and install it from there.</source>
        <translation>%2 が実行する %1 はネットワークドライブにあり、そのドライブ文字は接続した人にしか見えません。このコンピューターのディスク (たとえば C:\Program Files) に置き、そこからインストールしてください。</translation>
    </message>
    <message>
        <source>%1, which %2 is to run whenever the system starts, is in a folder for temporary files, which is emptied. Put it where it stays, such as in C:\Program Files, and install it from there.</source>
        <translation>%2 がシステムの起動時に実行する %1 は、空にされる一時ファイル用フォルダーにあります。C:\Program Files など残る場所に置き、そこからインストールしてください。</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which belongs to somebody else, and so does the systemd manager there. Log in as that user, rather than by su or sudo.</source>
        <translation>XDG_RUNTIME_DIR は %1 で、ほかの人のものです。そこにある systemd マネージャーも同様です。su や sudo ではなく、そのユーザーとしてログインしてください。</translation>
    </message>
    <message>
        <source>Others may change what is in %1, and so what %2 runs. Make it yours alone (chown, chmod go-w), and try again; nothing was changed.</source>
        <translation>他のユーザーが %1 の内容を変更でき、%2 が実行するものも変えられます。自分だけのものにして (chown、chmod go-w)、もう一度試してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a character that the unit file of %2 cannot hold, such as a line break. Take it out.</source>
        <translation>「%1」には、改行など %2 のユニットファイルに書けない文字が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a path that %2 can be given: it has to be absolute, without &quot;..&quot; and without a space at its end.</source>
        <translation>「%1」は %2 に指定できるパスではありません。「..」も末尾の空白も含まない絶対パスにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a colon, and is in a folder for temporary files, from which systemd cannot give such a path to %2. Take another.</source>
        <translation>「%1」は一時ファイル用フォルダーにあり、コロンを含んでいます。systemd はそのようなパスを %2 に渡せません。別のパスにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which %2 is to depend on, is not the name of a service or unit. Take one that &quot;systemctl list-units&quot; shows; of a template it has to be an instance.</source>
        <translation>%2 の依存先「%1」は、サービスまたはユニットの名前ではありません。「systemctl list-units」に表示される名前を使ってください。テンプレートの場合はインスタンスを指定します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the account that %2 runs as. &quot;getent passwd&quot; lists those that there are.</source>
        <translation>「%1」は %2 を実行するアカウントにできません。「getent passwd」で既存のアカウントを確認できます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a variable in the environment of %2: its name takes letters, digits and _, and begins with no digit.</source>
        <translation>「%1」は %2 の環境変数にできません。名前に使えるのは英字、数字、_ で、数字で始めることはできません。</translation>
    </message>
    <message>
        <source>%2 cannot listen on &quot;%1&quot;. Give it an absolute path, a name with an @ before it, a port or address:port; see ListenStream= of systemd.socket(5).</source>
        <translation>%2 は「%1」で待ち受けできません。絶対パス、@ で始まる名前、ポート、またはアドレス:ポートを指定してください。systemd.socket(5) の ListenStream= を参照してください。</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; is that of a unit which all services of QtDaemon share. Take another.</source>
        <translation>サービス名「%1」は、QtDaemon のすべてのサービスが共有するユニットの名前です。別の名前にしてください。</translation>
    </message>
    <message>
        <source>An administrator has masked %1: %2 is a link to /dev/null. &quot;systemctl unmask %3&quot; takes that back; try again after it.</source>
        <translation>管理者が %1 をマスクしています。%2 は /dev/null へのリンクです。「systemctl unmask %3」で解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1, which is to be the folder of %2 for its state, is there already and belongs to %3, who would lose it. Take another name for the service, or move that folder away.</source>
        <translation>%2 の状態フォルダーになる %1 は既に存在し、%3 が所有しています。そのままでは所有者が失われます。サービスに別の名前を付けるか、そのフォルダーを移動してください。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, and a service of your own (%3) needs an absolute path there. Log in as that user, or set it.</source>
        <translation>%1 が「%2」ですが、ユーザー自身のサービス (%3) には絶対パスが必要です。そのユーザーとしてログインするか、変数を設定してください。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who may change it, and so what %3 runs with more rights. Give it to root (chown), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 は %2 が所有し、変更できるため、%3 がより強い権限で実行するものも変えられます。root に渡す (chown) か、/usr/local や /opt など別の場所にプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; begins with an @, which no name of a unit does. Take a name without.</source>
        <translation>サービス名「%1」は @ で始まっていますが、ユニットの名前は @ で始められません。@ のない名前にしてください。</translation>
    </message>
    <message>
        <source>The value of %1 in the environment of %2 contains a character that a unit file cannot hold, such as a line break. Take it out.</source>
        <translation>%2 の環境にある %1 の値に、改行など、ユニットファイルに書けない文字が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>%1 was not installed, as the registry does not take the mark that it is QtDaemon&apos;s: %2. Do it as administrator; on another machine the service Remote Registry has to run.</source>
        <translation>QtDaemon のものであるという印をレジストリに書き込めないため、%1 はインストールされませんでした: %2。管理者として実行してください。別のコンピューターでは Remote Registry サービスが動いている必要があります。</translation>
    </message>
    <message>
        <source>Whether QtDaemon has installed %1 cannot be read from the registry: %2. Do it as administrator; on another machine the service Remote Registry has to run.</source>
        <translation>QtDaemon が %1 をインストールしたかどうかをレジストリから読み取れません: %2。管理者として実行してください。別のコンピューターでは Remote Registry サービスが動いている必要があります。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who may change it, and so what %3 runs. Give it to Administrators (icacls /setowner), or install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 は %2 のもので、変更できるため、%3 が実行するものも変えられます。Administrators の所有にするか (icacls /setowner)、C:\Program Files など別の場所にプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>%1 may change %2, and so what %3 runs. Take that right away (icacls, or the Security page of its properties), or install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 は %2 を変更でき、%3 が実行するものも変えられます。その権利を取り除くか (icacls、またはプロパティの［セキュリティ］)、C:\Program Files など別の場所にプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>Others may change %1, and so what %2 runs. Take that right from them (chmod go-w, setfacl), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 は他のユーザーが変更でき、%2 が実行するものも変えられます。その権限を取り除くか (chmod go-w、setfacl)、/usr/local や /opt など別の場所にプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who may change it, and so what %3 runs as you. Copy the program to where only you may change it.</source>
        <translation>%1 は %2 のもので、変更できるため、%3 があなたとして実行するものも変えられます。あなただけが変更できる場所にプログラムをコピーしてください。</translation>
    </message>
    <message>
        <source>Who may change %1, and so what %2 runs, cannot be read: %3. Install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 を (したがって %2 が実行するものを) 誰が変更できるのかを読み取れません: %3。C:\Program Files など別の場所にプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>The path %1 has spaces and is not quoted: Windows would run %2 instead if there were one, and %3 may put one there. Install the service again.</source>
        <translation>パス %1 は空白を含むのに引用符で囲まれていません。%2 があれば Windows は代わりにそれを実行し、%3 はそこにプログラムを置けます。サービスをインストールし直してください。</translation>
    </message>
    <message>
        <source>There is a service %1 that QtDaemon has not installed, or not to the end: it runs %2. Remove it the way it came, or with &quot;sc delete&quot;, or take another name.</source>
        <translation>QtDaemon がインストールしたものではない、またはインストールが途中で終わったサービス %1 があり、%2 を実行しています。インストールされたときの方法か「sc delete」で削除するか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1 did not reach that state in the time given. It may still do so: query its status, or give it longer.</source>
        <translation>%1 は、指定された時間内にその状態になりませんでした。この後で移行する可能性もあります: 状態を確認するか、時間を延ばしてください。</translation>
    </message>
    <message>
        <source>There is no service %1. Install it first, or find its name in the list of services.</source>
        <translation>サービス %1 は存在しません。先にインストールするか、サービスの一覧で名前を確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which the arguments of %2 name, is relative, and the service searches for it in %3. Give it the whole path: %4.</source>
        <translation>%2 の引数にある「%1」は相対パスで、サービスはそれを %3 で探します。完全なパスを指定してください: %4。</translation>
    </message>
    <message>
        <source>systemd cannot be reached: libsystemd.so.0 is missing or does not load. Install the package libsystemd0 (systemd-libs).</source>
        <translation>systemd に接続できません: libsystemd.so.0 がないか、読み込めません。パッケージ libsystemd0 (systemd-libs) をインストールしてください。</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is &quot;%1&quot;, and has to be an absolute path. Log in as that user, or set it.</source>
        <translation>XDG_RUNTIME_DIR が「%1」ですが、絶対パスでなければなりません。そのユーザーとしてログインするか、変数を設定してください。</translation>
    </message>
    <message>
        <source>Without root rights systemd is reached through the D-Bus system bus, which is not available (%1). Run this with sudo, or take a service of your own (--user).</source>
        <translation>root 権限がない場合は D-Bus のシステム バスを通じて systemd に接続しますが、このバスを利用できません (%1)。sudo を付けて実行するか、ユーザー自身のサービス (--user) を使用してください。</translation>
    </message>
    <message>
        <source>systemd cannot be reached (%1). Check with &quot;systemctl is-system-running&quot; that this machine runs it.</source>
        <translation>systemd に接続できません (%1)。このコンピューターが systemd で動作していることを「systemctl is-system-running」で確認してください。</translation>
    </message>
    <message>
        <source>systemd refused access to %1. Run this as root with sudo, take a service of your own (--user), or have a polkit rule allow it.</source>
        <translation>systemd が %1 へのアクセスを拒否しました。sudo で root として実行するか、ユーザー自身のサービス (--user) を使用するか、polkit のルールで許可してください。</translation>
    </message>
    <message>
        <source>What systemd answered about %1 is not of the form that its documentation gives. Try again; if this persists, another program listens in its place.</source>
        <translation>%1 についての systemd の応答が、文書化された形式ではありません。もう一度試してください。それでも変わらない場合は、systemd の代わりに別のプログラムが応答しています。</translation>
    </message>
    <message>
        <source>%1 loads %2 by its path, where others may put another library, and so change what %3 runs. Take that right from them (chown, chmod go-w, setfacl), or link the program by the library&apos;s name.</source>
        <translation>%1 は %2 をパスで読み込みますが、そこには他のユーザーが別のライブラリを置くことができ、%3 が実行するものも変えられます。その権限を取り除くか (chown、chmod go-w、setfacl)、ライブラリの名前でプログラムをリンクしてください。</translation>
    </message>
    <message>
        <source>The account of %1 cannot read %2, which its arguments name: %3 keeps it out. Let that account read it (chgrp, chmod), or put it elsewhere, such as in /etc.</source>
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
        <source>%1 did not answer in the time that its unit gives it (TimeoutStartSec=, TimeoutStopSec=), and systemd ended it. Read its log: it hangs, or has to request more time.</source>
        <translation>%1 はユニットで定められた時間 (TimeoutStartSec=、TimeoutStopSec=) 内に応答しなかったため、systemd によって終了されました。ログを確認してください: 応答を停止しているか、追加の時間を要求する必要があります。</translation>
    </message>
    <message>
        <source>%1 ended before it had reported that it runs. Run its program on a console to see why.</source>
        <translation>%1 は、実行中であることを通知する前に終了しました。原因を調べるには、そのプログラムをコンソールで実行してください。</translation>
    </message>
    <message>
        <source>%1 could not be started: systemd lacks what its unit requires, such as an EnvironmentFile= or a folder. Read the log of systemd.</source>
        <translation>%1 を開始できませんでした: EnvironmentFile= やフォルダーなど、ユニットが必要とするものを systemd が利用できません。systemd のログを確認してください。</translation>
    </message>
    <message>
        <source>The registry does not take the source of the events of %1: %2. Do it as administrator.</source>
        <translation>%1 のイベントのソースをレジストリに書き込めません: %2。管理者として実行してください。</translation>
    </message>
    <message>
        <source>Another program has registered the source of its events, with the texts of %1.</source>
        <translation>別のプログラムが、サービスのイベントのソースを %1 のテキストで登録しています。</translation>
    </message>
    <message>
        <source>The source of its events is not registered: the Event Viewer adds to each that its description cannot be found. Install the service again.</source>
        <translation>サービスのイベントのソースが登録されていません: イベント ビューアーの各イベントに、説明が見つからないと表示されます。サービスを再インストールしてください。</translation>
    </message>
    <message>
        <source>The file %1, which has the texts of its events, is missing. Put it back there, or install the service again.</source>
        <translation>サービスのイベントのテキストを含むファイル %1 がありません。元の場所に戻すか、サービスを再インストールしてください。</translation>
    </message>
    <message>
        <source>The file %1 has no texts of events. Build the program with qtdaemon_add_event_messages().</source>
        <translation>ファイル %1 にはイベントのテキストがありません。qtdaemon_add_event_messages() を使用してプログラムをビルドしてください。</translation>
    </message>
    <message>
        <source>The source of its events is registered.</source>
        <translation>サービスのイベントのソースは登録されています。</translation>
    </message>
    <message>
        <source>The path %1 of the program is relative: Windows searches for it in several folders, and may run another one. Install the service again.</source>
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
        <source>%1 stopped, with exit code 0, before it was what was waited for. Read its log.</source>
        <translation>%1 は、待機していた状態になる前に終了コード 0 で停止しました。ログを確認してください。</translation>
    </message>
    <message>
        <source>%1 hangs: it let its own wait hint of %2 ms pass without a sign of progress. Read its log; to end it takes its process, %3.</source>
        <translation>%1 が応答していません: 自身の待機ヒント %2 ms が、進行の兆候がないまま経過しました。ログを確認してください。終了させるには、プロセス %3 を終了する必要があります。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdBackend</name>
    <message>
        <source>&quot;%1&quot; cannot name a stored descriptor: take 1 to 255 printable ASCII characters, no colon and no space.</source>
        <translation>「%1」は保存する記述子の名前に使用できません: コロンとスペースを除く、印刷可能な ASCII 文字を 1 ～ 255 文字で指定してください。</translation>
    </message>
    <message>
        <source>Control %1 was refused: the service does not accept it, or not in its present state.</source>
        <translation>コントロール %1 は拒否されました。サービスが受け付けないか、現在の状態では受け付けません。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdDoctor</name>
    <message>
        <source>The unit files of %1 were changed, and systemd still goes by the old ones. Run &quot;systemctl daemon-reload&quot;.</source>
        <translation>%1 のユニット ファイルが変更されましたが、systemd は古いものを使い続けています。「systemctl daemon-reload」を実行してください。</translation>
    </message>
    <message>
        <source>%1, the program of %2, is not there, or not to be seen by you. Install it, or reconfigure the service with its new path.</source>
        <translation>%2 のプログラム %1 が存在しないか、現在のユーザーからは見えません。プログラムをインストールするか、新しいパスでサービスの構成を変更してください。</translation>
    </message>
    <message>
        <source>%1 is no program that can be run: chmod +x makes it one.</source>
        <translation>%1 は実行可能なプログラムではありません: chmod +x で実行可能にできます。</translation>
    </message>
    <message>
        <source>%1 lacks libraries: %2. Install their packages, or put them where its RUNPATH points to.</source>
        <translation>%1 に必要なライブラリがありません: %2。それらのパッケージをインストールするか、RUNPATH が指す場所に配置してください。</translation>
    </message>
    <message>
        <source>The account %1 that %2 is to run as does not exist. Make it (useradd --system %1), or reconfigure the service with another one.</source>
        <translation>%2 を実行するアカウント %1 が存在しません。アカウントを作成する (useradd --system %1) か、別のアカウントを使うようにサービスの構成を変更してください。</translation>
    </message>
    <message>
        <source>The account of %1 can run %2.</source>
        <translation>%1 のアカウントは %2 を実行できます。</translation>
    </message>
    <message>
        <source>The account of %1 cannot run %2: %3 keeps it out. Give others the right to read it (chmod o+rx), or install the program elsewhere, such as in /usr/local or /opt.</source>
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
        <source>%1 stays down when it ends with an error: to Restart=%2 an exit code other than 0 is no failure. Restart=on-failure is what counts it.</source>
        <translation>%1 はエラーで終了すると停止したままになります: Restart=%2 では、0 以外の終了コードは失敗と見なされません。Restart=on-failure では失敗と見なされます。</translation>
    </message>
    <message>
        <source>The exposure of %1 is %2 of 10, as systemd-analyze security counts it.</source>
        <translation>%1 の露出レベルは、systemd-analyze security の評価で 10 点満点中 %2 です。</translation>
    </message>
    <message>
        <source>The exposure of %1 is %2 of 10: it could do a lot of harm. Reconfigure it as hardened; &quot;systemd-analyze security %3&quot; names what it need not have.</source>
        <translation>%1 の露出レベルは 10 点満点中 %2 です: 大きな被害をもたらすおそれがあります。セキュリティを強化する設定 (hardened) に構成を変更してください。「systemd-analyze security %3」で不要な権限を確認できます。</translation>
    </message>
    <message>
        <source>%1 ends when you log out. To have it run from boot on: loginctl enable-linger.</source>
        <translation>%1 はログアウトすると終了します。システムの起動時から実行するには、次を使用します: loginctl enable-linger。</translation>
    </message>
    <message>
        <source>The unit of %1 was made for a systemd older than 253, and newer versions may report a reload as done before it is. Install the service again on this machine, which mends the unit in place; a unit from a package has to be built with QTDAEMON_SYSTEMD_VERSION=%2.</source>
        <translation>%1 のユニットは 253 より古い systemd 用に作成されており、新しいバージョンでは再読み込みが終わる前に完了と報告されることがあります。このマシンでサービスをもう一度インストールすると、ユニットがその場で修正されます。パッケージに含まれるユニットは QTDAEMON_SYSTEMD_VERSION=%2 を指定してビルドする必要があります。</translation>
    </message>
    <message>
        <source>The unit of %1 has Type=notify-reload, which systemd %2 does not know, so that it ignores what the service reports. Install the service again on this machine, which mends the unit in place; a unit from a package has to be built with QTDAEMON_SYSTEMD_VERSION=%2.</source>
        <translation>%1 のユニットには systemd %2 が認識しない Type=notify-reload があり、サービスからの通知が無視されます。このマシンでサービスをもう一度インストールすると、ユニットがその場で修正されます。パッケージに含まれるユニットは QTDAEMON_SYSTEMD_VERSION=%2 を指定してビルドする必要があります。</translation>
    </message>
    <message>
        <source>systemd has restarted %1 after a failure, so far %2 times. Read its log: journalctl --unit=%3.</source>
        <translation>systemd は失敗の後に %1 を再起動しました (これまで %2 回)。ログを確認してください: journalctl --unit=%3。</translation>
    </message>
    <message>
        <source>The sandbox of %1 keeps it from writing to %2, which its arguments name. If it is to write there, add %3 to writablePaths, or to ReadWritePaths= of its unit.</source>
        <translation>%1 のサンドボックスのため、引数で指定された %2 に書き込めません。書き込む必要がある場合は、%3 を writablePaths か、ユニットの ReadWritePaths= に加えてください。</translation>
    </message>
    <message>
        <source>%1 is changed by files beside its own, which reconfiguring does not change: %2.</source>
        <translation>%1 の設定は、サービス自身のファイル以外の次のファイルによって変更されています。これらのファイルは、構成を変更してもそのまま残ります: %2。</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdManager</name>
    <message>
        <source>systemd hands no arguments to a service that it starts. Put them into the installed command line of %1.</source>
        <translation>systemd は、開始するサービスに引数を渡しません。引数は、%1 のインストール時のコマンド ラインに指定してください。</translation>
    </message>
    <message>
        <source>systemd did not start %1: its job ended as &quot;%2&quot;.</source>
        <translation>systemd は %1 を開始しませんでした: ジョブは「%2」で終了しました。</translation>
    </message>
    <message>
        <source>systemd has no control %1. There are 128 to %2, and those with a name.</source>
        <translation>systemd に制御コード %1 はありません。使用できるのは 128 ～ %2 と、名前の付いた制御です。</translation>
    </message>
    <message>
        <source>%1 did not read its settings again: its reload ended as &quot;%2&quot;. Read its log.</source>
        <translation>%1 は設定を再読み込みしませんでした: 再読み込みは「%2」で終わりました。ログを確認してください。</translation>
    </message>
    <message>
        <source>%1 refused its new settings, and runs on with those that it has: %2</source>
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
