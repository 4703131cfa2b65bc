<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>QtDaemon::Backend</name>
    <message>
        <source>QTDAEMON_BACKEND is &quot;%1&quot;, which is not available on this system. Unset it, or set it to one of: %2.</source>
        <translation>QTDAEMON_BACKEND é “%1”, que não existe neste sistema. Remova a variável ou escolha um destes valores: %2.</translation>
    </message>
    <message>
        <source>QTDAEMON_BACKEND is &quot;windows&quot;, but the service control manager did not start this program.</source>
        <translation>QTDAEMON_BACKEND é “windows”, mas este programa não foi iniciado pelo Gerenciador de Controle de Serviços.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is not this process (%3); the variables that go with it are ignored.</source>
        <translation>%1 é “%2”, que não corresponde a este processo (%3); as variáveis relacionadas são ignoradas.</translation>
    </message>
    <message>
        <source>WATCHDOG_USEC is &quot;%1&quot;, not a positive number of microseconds; the watchdog is not used.</source>
        <translation>WATCHDOG_USEC é “%1”, que não é um número de microssegundos maior que 0; portanto, não há watchdog.</translation>
    </message>
    <message>
        <source>LISTEN_FDS is &quot;%1&quot;, not a valid number of descriptors; none are used.</source>
        <translation>LISTEN_FDS é “%1”, que não é um número de descritores abertos; nenhum será usado.</translation>
    </message>
    <message>
        <source>LISTEN_FDNAMES has %1 names for %2 descriptors; those without a name are called &quot;unknown&quot;.</source>
        <translation>LISTEN_FDNAMES tem %1 nomes para %2 descritores; os que não têm nome são chamados de “unknown”.</translation>
    </message>
    <message>
        <source>LISTEN_FDS is %1, but descriptor %2 is not open; it and the following ones are ignored.</source>
        <translation>LISTEN_FDS é %1, mas o descritor %2 não está aberto; ele e os seguintes são ignorados.</translation>
    </message>
    <message>
        <source>The service control manager cannot be reached: %1</source>
        <translation>Não é possível acessar o Gerenciador de Controle de Serviços: %1</translation>
    </message>
    <message>
        <source>The pipe for receiving signals cannot be opened: %1. Close descriptors or raise their limit (LimitNOFILE=, ulimit -n).</source>
        <translation>Não é possível abrir um pipe para receber sinais: %1. Feche descritores ou aumente o limite deles (LimitNOFILE=, ulimit -n).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not stored: systemd stores at most %2 descriptors for this service. Raise FileDescriptorStoreMax= in its unit, or remove other descriptors first.</source>
        <translation>“%1” não é armazenado: o systemd armazena no máximo %2 descritores deste serviço. Aumente FileDescriptorStoreMax= na sua unidade ou remova antes outros.</translation>
    </message>
    <message>
        <source>The signals of this process already go to another service. Give this one a backend of its own, such as EmbeddedManager::backend().</source>
        <translation>Os sinais deste processo já vão para outro serviço. Dê a este um backend próprio, como EmbeddedManager::backend().</translation>
    </message>
    <message>
        <source>The notify socket cannot be opened: %1. The service continues, but systemd gets no status from it.</source>
        <translation>O soquete de notificação não pode ser aberto: %1. O serviço continua, mas o systemd não recebe o estado dele.</translation>
    </message>
    <message>
        <source>NOTIFY_SOCKET is &quot;%1&quot;, neither an absolute path nor an abstract socket (@name). The service continues, but systemd gets no status from it.</source>
        <translation>NOTIFY_SOCKET é “%1”, que não é nem um caminho absoluto nem um soquete abstrato (@nome). O serviço continua em execução, mas o systemd não é informado.</translation>
    </message>
    <message>
        <source>NOTIFY_SOCKET has %1 characters; the limit is %2. The service continues, but systemd gets no status from it.</source>
        <translation>NOTIFY_SOCKET tem %1 caracteres, e o máximo é %2. O serviço continua em execução, mas o systemd não é informado.</translation>
    </message>
    <message>
        <source>Descriptor %1 could not be sent to systemd: %2.</source>
        <translation>Não é possível entregar o descritor %1 ao systemd: %2.</translation>
    </message>
    <message>
        <source>Sending to NOTIFY_SOCKET failed: %1. The service continues; further failures are not logged.</source>
        <translation>O envio para NOTIFY_SOCKET falhou: %1. O serviço continua; as falhas seguintes não são registradas.</translation>
    </message>
    <message>
        <source>The service control manager runs one service per process, and this process already has one.</source>
        <translation>Para o Gerenciador de Controle de Serviços, um processo é um único serviço, e este processo já tem o seu Service.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ConsoleBackend</name>
    <message>
        <source>the service does not accept it</source>
        <translation>o serviço não o aceita</translation>
    </message>
    <message>
        <source>the service cannot accept it in its current state; try again when the state has settled</source>
        <translation>não é possível neste estado; tente novamente quando ele se estabilizar</translation>
    </message>
    <message>
        <source>the service is stopped</source>
        <translation>o serviço está parado</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erro %1</translation>
    </message>
    <message>
        <source>A console serves one service at a time; &quot;%1&quot; needs another backend.</source>
        <translation>Um console atende a um serviço por vez; “%1” precisa de outro backend.</translation>
    </message>
    <message>
        <source>Commands: pause, continue, reload, shutdown [ms], user N (128 to 255), status, stop, help. Ctrl+C stops.</source>
        <translation>Comandos: pause, continue, reload, shutdown [ms], user N (128 a 255), status, stop, help. Ctrl+C interrompe.</translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <translation>%1 foi recusado: %2.</translation>
    </message>
    <message>
        <source>Not stopped %1 ms after the shutdown: the system would end the process now.</source>
        <translation>O serviço não parou %1 ms após o desligamento: o sistema encerraria o processo agora.</translation>
    </message>
    <message>
        <source>Stopped with error %1, service exit code %2.</source>
        <translation>Parado com o erro %1, código de saída do serviço %2.</translation>
    </message>
    <message>
        <source>%1, check point %2, wait hint %3 ms, accepts: %4</source>
        <translation>%1, ponto de verificação %2, dica de espera %3 ms, aceita: %4</translation>
    </message>
    <message>
        <source>End of input: no more commands. The service continues; Ctrl+C stops it.</source>
        <translation>Fim da entrada: não há mais comandos. O serviço continua em execução; Ctrl+C o interrompe.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Type help for a list of commands.</source>
        <translation>“%1” não é um comando. Digite help para ver os comandos disponíveis.</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;. Type shutdown, optionally followed by a time in milliseconds.</source>
        <translation>“%1” não é um tempo válido. Digite shutdown e, se desejar, os milissegundos.</translation>
    </message>
    <message>
        <source>Invalid user control &quot;%1&quot;. Type user followed by a number from 128 to 255.</source>
        <translation>“%1” não é um código de controle definido pelo usuário. Digite user e um número de 128 a 255.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::EmbeddedBackend</name>
    <message>
        <source>This EmbeddedManager already has a service; &quot;%1&quot; needs an EmbeddedManager of its own.</source>
        <translation>Este EmbeddedManager já tem um serviço; “%1” precisa de um próprio.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::Service</name>
    <message>
        <source>The service has no name. Give it a name of 1 to %1 characters.</source>
        <translation>O serviço não tem nome. Dê a ele um nome de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; has %2 characters. Shorten it to at most %3.</source>
        <translation>O nome de serviço “%1...” tem %2 caracteres. Reduza-o a %3 no máximo.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; must be created and started in the application&apos;s thread, after the QCoreApplication.</source>
        <translation>O serviço “%1” deve ser criado e iniciado no thread do aplicativo, depois de QCoreApplication.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has already been started. Create another Service to run it again.</source>
        <translation>O serviço “%1” já foi iniciado. Crie outro Service para executá-lo novamente.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; was given a null pointer as its backend.</source>
        <translation>O serviço “%1” não recebeu nenhum backend (um ponteiro nulo).</translation>
    </message>
    <message>
        <source>nextState(%1): a wait hint cannot be negative; the default is used.</source>
        <translation>nextState(%1): uma dica de espera não pode ser negativa; o valor padrão é usado.</translation>
    </message>
    <message>
        <source>stop() was called before start() of the service &quot;%1&quot;; there is nothing to stop.</source>
        <translation>stop() foi chamado antes de start() do serviço “%1”; não há nada a parar.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; failed with code %2.</source>
        <translation>O serviço “%1” falhou com o código %2.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; failed with code %2: %3</source>
        <translation>O serviço “%1” falhou com o código %2: %3</translation>
    </message>
    <message>
        <source>poll() was called before start() of the service &quot;%1&quot;.</source>
        <translation>poll() foi chamado antes de start() do serviço “%1”.</translation>
    </message>
    <message>
        <source>pollInterval %1: an interval cannot be negative; it stays %2 ms.</source>
        <translation>pollInterval %1: um intervalo não pode ser negativo; permanece em %2 ms.</translation>
    </message>
    <message>
        <source>waitHint %1: a wait hint cannot be negative; it stays %2 ms.</source>
        <translation>waitHint %1: uma dica de espera não pode ser negativa; permanece em %2 ms.</translation>
    </message>
    <message>
        <source>refuse(): the service &quot;%1&quot; is not reloading its settings; nothing was refused.</source>
        <translation>refuse(): o serviço “%1” não está relendo a configuração; nada foi recusado.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; did not accept its new settings: %2</source>
        <translation>O serviço “%1” não aceitou a nova configuração: %2</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a slash or a backslash. Choose a name without one.</source>
        <translation>O nome de serviço “%1” contém uma barra ou uma barra invertida. Escolha um nome sem elas.</translation>
    </message>
    <message>
        <source>The backend &quot;%1&quot; cannot start the service &quot;%2&quot;.</source>
        <translation>O backend “%1” não pode iniciar o serviço “%2”.</translation>
    </message>
    <message>
        <source>nextState() was called before start() of the service &quot;%1&quot;; nothing was advanced.</source>
        <translation>nextState() foi chamado antes de start() do serviço “%1”; o estado não muda.</translation>
    </message>
    <message>
        <source>requestAdditionalTime(%1): a time cannot be negative; nothing was requested.</source>
        <translation>requestAdditionalTime(%1): um tempo não pode ser negativo; nada foi solicitado.</translation>
    </message>
    <message>
        <source>requestAdditionalTime(): the service &quot;%1&quot; is not in a pending state; nothing was requested.</source>
        <translation>requestAdditionalTime(): o serviço “%1” não está em nenhum estado pendente; nada foi solicitado.</translation>
    </message>
    <message>
        <source>fail() was called before start() of the service &quot;%1&quot;; no manager knows of it yet.</source>
        <translation>fail() foi chamado antes de start() do serviço “%1”; nenhum gerenciador o conhece ainda.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceCommandLine</name>
    <message>
        <source>Stops and removes the service.</source>
        <translation>Para e remove o serviço.</translation>
    </message>
    <message>
        <source>Lists the services of the manager; the pattern may contain * and ?.</source>
        <translation>Lista os serviços do gerenciador; o padrão pode conter * e ?.</translation>
    </message>
    <message>
        <source>Runs the service in this process: under its manager, or on this console.</source>
        <translation>Executa o serviço aqui: sob o seu gerenciador ou neste console.</translation>
    </message>
    <message>
        <source>Prints a completion script for the given shell.</source>
        <translation>Imprime um arquivo de preenchimento automático para esse shell.</translation>
    </message>
    <message>
        <source>Uses the user&apos;s own services instead of the system&apos;s, as systemctl --user does.</source>
        <translation>Os serviços do próprio usuário em vez dos do computador (systemctl --user).</translation>
    </message>
    <message>
        <source>Uses the services of another machine, specified as for OpenSCManager or systemctl -H.</source>
        <translation>Os serviços de outro computador, com o nome no formato aceito por OpenSCManager ou systemctl -H.</translation>
    </message>
    <message>
        <source>Shows what would change, and changes nothing.</source>
        <translation>Mostra o que seria alterado, sem alterar nada.</translation>
    </message>
    <message>
        <source>Prints one JSON object per line, for programs to read.</source>
        <translation>Para programas: um objeto JSON por linha.</translation>
    </message>
    <message>
        <source>Missing argument for %1: %2.</source>
        <translation>%1 requer %2.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 está %2</translation>
    </message>
    <message>
        <source>, process %1</source>
        <translation>, processo %1</translation>
    </message>
    <message>
        <source>, check point %1, wait hint %2 ms</source>
        <translation>, ponto de verificação %1, dica de espera %2 ms</translation>
    </message>
    <message>
        <source>, service exit code %1</source>
        <translation>, código de saída específico do serviço %1</translation>
    </message>
    <message>
        <source>, error %1</source>
        <translation>, erro %1</translation>
    </message>
    <message>
        <source>good:   </source>
        <translation>certo:   </translation>
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
        <translation>Nada foi alterado: --dry-run.</translation>
    </message>
    <message>
        <source>%1 was uninstalled.</source>
        <translation>%1 foi desinstalado.</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>%1 está iniciando</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <translation>%1 está parando</translation>
    </message>
    <message>
        <source>%1 has stopped.</source>
        <translation>%1 parou.</translation>
    </message>
    <message>
        <source>%1 is pausing</source>
        <translation>%1 está pausando</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 está em pausa.</translation>
    </message>
    <message>
        <source>%1 is continuing</source>
        <translation>%1 está retomando</translation>
    </message>
    <message>
        <source>%1 [%2] check point %3</source>
        <translation>%1 [%2] ponto de verificação %3</translation>
    </message>
    <message>
        <source>, up to %1 s more</source>
        <translation>, no máximo mais %1 s</translation>
    </message>
    <message>
        <source>%1 was installed. Start it with: %2 start</source>
        <translation>%1 foi instalado. Inicie-o com: %2 start</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION...]</source>
        <translation>Uso: %1 COMANDO [OPÇÃO...]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Try &quot;%1 help&quot;.</source>
        <translation>Tente “%1 help”.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>Comando desconhecido “%1”. Você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>, restarts in %1 s</source>
        <translation>, reinicia em %1 s</translation>
    </message>
    <message>
        <source>, restarts so far: %1</source>
        <translation>, reinícios até agora: %1</translation>
    </message>
    <message>
        <source>Unknown shell &quot;%1&quot;: completion supports bash and zsh.</source>
        <translation>Não há preenchimento automático para “%1”: use bash ou zsh.</translation>
    </message>
    <message>
        <source>Installs the service to run with these arguments, or changes it in place.</source>
        <translation>Instala o serviço ou altera o já instalado; os argumentos são aqueles com que ele é executado.</translation>
    </message>
    <message>
        <source>Starts the service and waits until it is running.</source>
        <translation>Inicia o serviço e aguarda até que ele esteja em execução.</translation>
    </message>
    <message>
        <source>Stops the service and waits until it is stopped.</source>
        <translation>Para o serviço e aguarda até que ele tenha parado.</translation>
    </message>
    <message>
        <source>Restarts the service, or starts it if it is stopped.</source>
        <translation>Para o serviço, se estiver em execução, e o inicia.</translation>
    </message>
    <message>
        <source>Pauses the service.</source>
        <translation>Pausa o serviço.</translation>
    </message>
    <message>
        <source>Continues the paused service.</source>
        <translation>Retoma o serviço após uma pausa.</translation>
    </message>
    <message>
        <source>Makes the service reload its settings.</source>
        <translation>Faz com que o serviço leia novamente as suas configurações.</translation>
    </message>
    <message>
        <source>Shows the state of the service.</source>
        <translation>Mostra o estado do serviço.</translation>
    </message>
    <message>
        <source>Sends the service a user-defined control, 128 to 255.</source>
        <translation>Envia ao serviço um código de controle próprio, de 128 a 255.</translation>
    </message>
    <message>
        <source>Checks the installed service for problems.</source>
        <translation>Procura problemas no serviço tal como está instalado.</translation>
    </message>
    <message>
        <source>Lists the commands, or describes one.</source>
        <translation>Lista os comandos ou explica um deles.</translation>
    </message>
    <message>
        <source>How long to wait at most; by default as long as the wait hints of the service allow.</source>
        <translation>Tempo máximo de espera; sem esta opção, o tempo que o serviço solicitar.</translation>
    </message>
    <message>
        <source>Returns as soon as the manager has accepted the request.</source>
        <translation>Retorna assim que o gerenciador aceitar a solicitação.</translation>
    </message>
    <message>
        <source>Shows each change, until interrupted.</source>
        <translation>Continua a informar cada mudança até ser interrompido.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot; for %2.</source>
        <translation>“%1” é um argumento a mais para %2.</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;: --timeout takes a number of seconds.</source>
        <translation>“%1” não é um tempo válido: --timeout requer segundos.</translation>
    </message>
    <message>
        <source>Unknown option %2 for %1.</source>
        <translation>%1 não tem a opção %2.</translation>
    </message>
    <message>
        <source>Unknown option %2 for %1; &quot;%3 %1 -- %2&quot; passes it to the service.</source>
        <translation>%1 não tem a opção %2; “%3 %1 -- %2” a passa ao serviço.</translation>
    </message>
    <message>
        <source>%1 was changed. Settings that are read at startup take effect after a restart.</source>
        <translation>%1 foi alterado. O que ele lê ao iniciar terá efeito após um reinício.</translation>
    </message>
    <message>
        <source>%1 is already installed with these settings.</source>
        <translation>%1 já está instalado exatamente assim.</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>%1 está em execução.</translation>
    </message>
    <message>
        <source>%1 was reloaded.</source>
        <translation>%1 foi recarregado.</translation>
    </message>
    <message>
        <source>Invalid control &quot;%1&quot;: user-defined controls are 128 to 255.</source>
        <translation>“%1” não é um código de controle próprio de um serviço: esses vão de 128 a 255.</translation>
    </message>
    <message>
        <source>Control %2 was sent to %1.</source>
        <translation>O controle %2 foi enviado a %1.</translation>
    </message>
    <message>
        <source>Shows what the service has logged.</source>
        <translation>Mostra o que o serviço registrou no log.</translation>
    </message>
    <message>
        <source>How many of the newest messages to show; by default 100, or all with --since.</source>
        <translation>Quantas das mensagens mais recentes; sem esta opção, 100, ou todas com --since.</translation>
    </message>
    <message>
        <source>Keeps showing new messages, until interrupted.</source>
        <translation>Continua a mostrar cada nova mensagem até ser interrompido.</translation>
    </message>
    <message>
        <source>Shows messages since that time: 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30, or 90m for 90 minutes ago.</source>
        <translation>Mensagens a partir desse momento: 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30 ou 90m para 90 minutos atrás.</translation>
    </message>
    <message>
        <source>The least severe level to show: debug, info, warning, critical or fatal.</source>
        <translation>O nível menos grave: debug, info, warning, critical ou fatal.</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;: --since takes 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30, or 90m for 90 minutes ago (s, m, h, d).</source>
        <translation>“%1” não é um tempo válido: --since requer 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30 ou 90m para 90 minutos atrás (s, m, h, d).</translation>
    </message>
    <message>
        <source>Invalid number &quot;%1&quot;: -n takes the number of messages to show.</source>
        <translation>“%1” não é um número válido: -n requer quantas mensagens mostrar.</translation>
    </message>
    <message>
        <source>Unknown level &quot;%1&quot;: use debug, info, warning, critical or fatal.</source>
        <translation>Nível desconhecido “%1”: use debug, info, warning, critical ou fatal.</translation>
    </message>
    <message>
        <source>No service manager on this system keeps a log of %1.</source>
        <translation>Nenhum gerenciador de serviços mantém aqui um log de %1.</translation>
    </message>
    <message>
        <source>You do not have permission to read the journal of %1. Run this as root (sudo), or become a member of the group systemd-journal: run &quot;sudo usermod -aG systemd-journal $USER&quot;, and log in again.</source>
        <translation>Você não tem permissão para ler o journal de %1. Execute este comando como root (sudo) ou torne-se membro do grupo systemd-journal: sudo usermod -aG systemd-journal $USER, e entre novamente.</translation>
    </message>
    <message>
        <source>There is no journal on this machine: systemd-journald is not running, or is configured to store nothing.</source>
        <translation>Não há journal neste computador: systemd-journald não está em execução ou está configurado para não armazenar nada.</translation>
    </message>
    <message>
        <source>The journal cannot be read: journalctl, which comes with systemd, could not be run (%1).</source>
        <translation>Não é possível ler o journal: não foi possível executar journalctl, que faz parte do systemd (%1).</translation>
    </message>
    <message>
        <source>journalctl failed: %1</source>
        <translation>journalctl falhou: %1</translation>
    </message>
    <message>
        <source>You do not have permission to read the Event Log. Run this as administrator, or as a member of the group Event Log Readers.</source>
        <translation>Você não tem permissão para ler o Log de Eventos. Execute este comando como administrador ou como membro do grupo Leitores de Log de Eventos.</translation>
    </message>
    <message>
        <source>The Event Log cannot be read: %1.</source>
        <translation>Não é possível ler o Log de Eventos: %1.</translation>
    </message>
    <message>
        <source>The thread that connects to the service manager cannot be started. End other programs, or raise the limit on processes (TasksMax=, ulimit -u).</source>
        <translation>Não é possível iniciar nenhuma thread para acessar o gerenciador de serviços. Encerre outros programas ou aumente o limite de processos (TasksMax=, ulimit -u).</translation>
    </message>
    <message>
        <source>You do not have permission to read the log file %1. Run this as administrator (sudo), or as a user with the right to read it.</source>
        <translation>Você não tem permissão para ler o arquivo de log %1. Execute isto como administrador (sudo) ou como um usuário que possa lê-lo.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be read: %2.</source>
        <translation>Não é possível ler o arquivo de log %1: %2.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceControllerPrivate</name>
    <message>
        <source>&quot;%1&quot;, the program of %2, is not an absolute path. Specify the full path of the program.</source>
        <translation>“%1” não é um caminho absoluto, e %2 deve executá-lo. Informe o programa com o caminho completo.</translation>
    </message>
    <message>
        <source>%1, the program of %2, does not exist or is not executable. Specify the path of the installed program.</source>
        <translation>%1, que %2 deve executar, não existe ou não é um programa. Informe o programa que foi instalado.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceLog</name>
    <message>
        <source>The log file has no valid path: specify one.</source>
        <translation>O arquivo de log não tem um caminho válido: informe um.</translation>
    </message>
    <message>
        <source>The log file %1 cannot have a maximum size of %2 bytes: the minimum is %3.</source>
        <translation>O arquivo de log %1 não pode ter um tamanho máximo de %2 bytes: o mínimo é %3.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be limited to %2 files: the minimum is 1.</source>
        <translation>O arquivo de log %1 não pode ser limitado a %2 arquivos: o mínimo é 1.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be opened: %2.</source>
        <translation>Não é possível abrir o arquivo de log %1: %2.</translation>
    </message>
    <message>
        <source>Messages missing here: %1.</source>
        <translation>Mensagens que faltam aqui: %1.</translation>
    </message>
    <message>
        <source>The log file %1 can be written again. Messages missing from it: %2.</source>
        <translation>O arquivo de log %1 voltou a ser gravado. Mensagens que faltam nele: %2.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2. Messages will be missing from it until it can.</source>
        <translation>Não é possível gravar o arquivo de log %1: %2. Até que seja possível, faltarão mensagens nele.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be rotated: %2. It will keep growing until it can.</source>
        <translation>Não é possível fazer a rotação do arquivo de log %1: %2. Ele crescerá até que seja possível.</translation>
    </message>
    <message>
        <source>other programs keep replacing it</source>
        <translation>outros programas o substituem o tempo todo</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>é um link simbólico</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>another user may have put it there</source>
        <translation>outro usuário pode tê-lo colocado ali</translation>
    </message>
    <message>
        <source>The log file %1 is not written: another ServiceLog was created first.</source>
        <translation>O arquivo de log %1 não é gravado: outro ServiceLog foi criado antes.</translation>
    </message>
    <message>
        <source>The log file %1 is already being written.</source>
        <translation>O arquivo de log %1 já está sendo gravado.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceManager</name>
    <message>
        <source>Access to %1 was denied. Run this as administrator, or as root (sudo).</source>
        <translation>O acesso a %1 foi negado. Execute este comando como administrador ou como root (sudo).</translation>
    </message>
    <message>
        <source>Other running services depend on %1. Stop those first.</source>
        <translation>Outros serviços em execução dependem de %1. Pare esses serviços primeiro.</translation>
    </message>
    <message>
        <source>%1 does not accept that control: its program does not support it, or is not ready for it yet.</source>
        <translation>%1 não aceita esse código de controle: foi escrito sem suporte a ele ou ainda não está pronto para recebê-lo.</translation>
    </message>
    <message>
        <source>The program of %1 was started but did not report as a service in time. It may have exited at once (run it on a console), lack a DLL, or do slow work before it starts the service.</source>
        <translation>O programa de %1 foi iniciado, mas não se apresentou como serviço a tempo. Ele pode ter terminado imediatamente (execute-o em um console), não ter encontrado uma DLL ou executar um trabalho demorado antes de iniciar o serviço.</translation>
    </message>
    <message>
        <source>The service manager is busy with its database. Try again in a moment.</source>
        <translation>O gerenciador de serviços está ocupado com o seu banco de dados. Tente novamente em instantes.</translation>
    </message>
    <message>
        <source>%1 is already running. To start it again, restart it.</source>
        <translation>%1 já está em execução. Para iniciá-lo novamente, reinicie-o.</translation>
    </message>
    <message>
        <source>The account specified for %1 does not exist. Write it as DOMAIN\user or .\user.</source>
        <translation>A conta com a qual %1 deve ser executado não existe. Escreva-a como DOMÍNIO\usuário ou .\usuário.</translation>
    </message>
    <message>
        <source>%1 is disabled. Install it with another start mode, or enable it.</source>
        <translation>%1 está desabilitado. Instale-o com outro tipo de inicialização ou habilite-o.</translation>
    </message>
    <message>
        <source>%1 cannot accept that control in its current state. Wait until it is running.</source>
        <translation>%1 não pode aceitar esse código de controle no estado atual. Aguarde até que esteja em execução.</translation>
    </message>
    <message>
        <source>%1 is not running. Start it first.</source>
        <translation>%1 não está em execução. Inicie-o primeiro.</translation>
    </message>
    <message>
        <source>The process of %1 ended unexpectedly: it crashed or was killed. Read its log.</source>
        <translation>O processo de %1 foi encerrado inesperadamente: ele falhou ou foi finalizado à força. Consulte o log do serviço.</translation>
    </message>
    <message>
        <source>A service that %1 depends on could not be started. Start that one by itself to see why.</source>
        <translation>Não foi possível iniciar um serviço do qual %1 depende. Inicie-o separadamente para ver o motivo.</translation>
    </message>
    <message>
        <source>The account of %1 could not log on. Its password may be wrong or have changed, or it lacks the right to log on as a service; install the service again with the correct account and password.</source>
        <translation>A conta de %1 não conseguiu fazer logon. A senha pode estar incorreta ou ter sido alterada, ou falta à conta o direito de fazer logon como um serviço; instale o serviço novamente com a senha ou a conta correta.</translation>
    </message>
    <message>
        <source>%1 is marked for deletion and will be deleted when the last program that has it open closes it. Close the Services window, Task Manager and the like, and try again.</source>
        <translation>%1 está sendo excluído e desaparecerá quando o último programa que o mantém aberto o fechar. Feche a janela Serviços, o Gerenciador de Tarefas e similares e tente novamente.</translation>
    </message>
    <message>
        <source>A service named %1 already exists. Reconfigure it, or uninstall it first.</source>
        <translation>Já existe um serviço %1. Reconfigure-o ou desinstale-o primeiro.</translation>
    </message>
    <message>
        <source>%1 is being changed by another program at the same time. Try again.</source>
        <translation>%1 está sendo alterado por outros ao mesmo tempo. Tente novamente.</translation>
    </message>
    <message>
        <source>%1 has not been started since the system booted.</source>
        <translation>%1 nunca foi iniciado desde a inicialização do sistema.</translation>
    </message>
    <message>
        <source>The machine of %1 does not respond. Check its name, that it is running, and that its firewall lets you in.</source>
        <translation>O computador de %1 não responde. Verifique se o nome está correto, se ele está ligado e se o firewall dele permite o acesso.</translation>
    </message>
    <message>
        <source>%1: the service manager returned error %2: %3.</source>
        <translation>%1: o gerenciador de serviços respondeu com o erro %2: %3.</translation>
    </message>
    <message>
        <source>The program of %1 is not where it was when the service was installed. Put it back there, or install the service again.</source>
        <translation>O programa de %1 não está mais onde estava quando o serviço foi instalado. Coloque-o de volta nesse local ou instale o serviço novamente.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Make sure that you own the folder, and try again.</source>
        <translation>Não foi possível gravar %1: %2. Verifique se a pasta pertence a você e tente novamente.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Run this as root (sudo), or install %3 as a user service (--user).</source>
        <translation>Não foi possível gravar %1: %2. Execute este comando como root (sudo) ou instale %3 como um serviço do próprio usuário (--user).</translation>
    </message>
    <message>
        <source>Another program has held the installation lock %1 for a long time. End that program, or try again when it has ended; nothing was changed.</source>
        <translation>Outro programa mantém há muito tempo %1, a trava das instalações. Encerre-o ou tente novamente quando ele tiver terminado; nada foi alterado.</translation>
    </message>
    <message>
        <source>systemd on %1 cannot be reached (%2). &quot;ssh %1 systemctl&quot; has to work without a password.</source>
        <translation>Não é possível acessar o systemd em %1 (%2). O comando “ssh %1 systemctl” deve funcionar sem senha.</translation>
    </message>
    <message>
        <source>Your systemd user manager cannot be reached (%1). Log in directly instead of switching users with su or sudo, which leave XDG_RUNTIME_DIR unset.</source>
        <translation>Não é possível acessar o seu gerenciador systemd de usuário (%1). Entre no sistema diretamente em vez de trocar de usuário com su ou sudo, que não definem XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>%1 is disabled: its unit is masked. Install it with another start mode, or run &quot;systemctl unmask %2&quot;.</source>
        <translation>%1 está desabilitado: a unidade está mascarada. Instale-o com outro tipo de inicialização ou execute “systemctl unmask %2”.</translation>
    </message>
    <message>
        <source>%1 cannot be reloaded: its unit has no ExecReload=. Restart it instead.</source>
        <translation>%1 não lê novamente as suas configurações: a unidade não tem ExecReload=. Em vez disso, reinicie o serviço.</translation>
    </message>
    <message>
        <source>The unit of %1 contains an error, so systemd does not run it. &quot;systemd-analyze verify %2&quot; shows the error.</source>
        <translation>A unidade de %1 contém um erro e, por isso, o systemd não a executa. O comando “systemd-analyze verify %2” mostra esse erro.</translation>
    </message>
    <message>
        <source>systemd refused the request for %1: %2</source>
        <translation>O systemd recusou a operação para %1: %2</translation>
    </message>
    <message>
        <source>systemd-analyze, which is needed to install %1, could not be run: %2. Install systemd, and make sure that its programs are in PATH.</source>
        <translation>Não foi possível executar systemd-analyze, que é necessário para instalar %1: %2. Instale o systemd e verifique se os programas dele estão no PATH.</translation>
    </message>
    <message>
        <source>%1 cannot be installed on %2 from here, because its unit files have to be written on that machine. Log in to it, and install the service there.</source>
        <translation>Não é possível instalar %1 em %2 a partir daqui, pois os arquivos de unidade são gravados nesse computador. Entre nesse computador e faça a instalação nele.</translation>
    </message>
    <message>
        <source>A service named %1 exists that QtDaemon did not install: %2. Choose another name, or remove that service the way it was installed.</source>
        <translation>Já existe um serviço %1 que não foi criado pelo QtDaemon: %2. Escolha outro nome ou remova esse serviço da mesma forma como ele foi instalado.</translation>
    </message>
    <message>
        <source>%1 could not be started: its working directory cannot be entered. Create it, or give the service&apos;s account access to it (200/CHDIR).</source>
        <translation>Não foi possível iniciar %1: não é possível entrar no diretório de trabalho. Crie-o ou dê à conta do serviço acesso a ele (200/CHDIR).</translation>
    </message>
    <message>
        <source>%1 could not be started: %2 does not exist, is not a program, or may not be run by the service&apos;s account (203/EXEC).</source>
        <translation>Não foi possível iniciar %1: %2 não existe, não é um programa ou não pode ser executado pela conta do serviço (203/EXEC).</translation>
    </message>
    <message>
        <source>%1 could not be started: its group does not exist. Create it, or install the service with another account (216/GROUP).</source>
        <translation>Não foi possível iniciar %1: o grupo não existe. Crie-o ou instale o serviço com outra conta (216/GROUP).</translation>
    </message>
    <message>
        <source>%1 could not be started: its account does not exist. Create it, or install the service with another one (217/USER).</source>
        <translation>Não foi possível iniciar %1: a conta não existe. Crie-a ou instale o serviço com outra conta (217/USER).</translation>
    </message>
    <message>
        <source>%1 could not be started: its sandbox cannot be set up. A path in its unit (in ReadWritePaths= or the like) may be missing, or the kernel or the container forbids namespaces (226/NAMESPACE).</source>
        <translation>Não foi possível iniciar %1: não é possível configurar a área restrita (sandbox). Talvez falte um caminho indicado na unidade (em ReadWritePaths= e similares) ou o kernel ou o contêiner proíba namespaces (226/NAMESPACE).</translation>
    </message>
    <message>
        <source>%1 could not be started: its folder for state, cache or logs cannot be created (%2).</source>
        <translation>Não foi possível iniciar %1: não é possível criar a pasta de estado, de cache ou de logs (%2).</translation>
    </message>
    <message>
        <source>%1 could not be started: systemd failed to set up its process (status %2, see systemd.exec(5)).</source>
        <translation>Não foi possível iniciar %1: o systemd não conseguiu preparar o processo, com o status %2 de systemd.exec(5).</translation>
    </message>
    <message>
        <source>%1 hung: its event loop gave no sign of life within WatchdogSec=, and systemd terminated it. Read its log.</source>
        <translation>%1 travou: o loop de eventos não deu sinal de vida dentro de WatchdogSec=, e o systemd o encerrou. Consulte o log do serviço.</translation>
    </message>
    <message>
        <source>%1 was killed because memory ran out. Give the machine more memory, or raise MemoryMax= in the unit.</source>
        <translation>%1 foi encerrado porque a memória se esgotou. Aumente a memória do computador ou defina um MemoryMax= adequado na unidade.</translation>
    </message>
    <message>
        <source>%1 failed too often in a short time, and systemd no longer starts it. Fix the cause, then run &quot;systemctl reset-failed&quot; for it.</source>
        <translation>%1 falhou vezes demais em pouco tempo, e o systemd não o inicia mais. Corrija a causa e depois execute “systemctl reset-failed” para ele.</translation>
    </message>
    <message>
        <source>%1 could not be started: a command that its unit runs first (ExecStartPre=, ExecCondition=) did not succeed. Read its log.</source>
        <translation>Não foi possível iniciar %1: o que a unidade executa antes dele (ExecStartPre=, ExecCondition=) não foi bem-sucedido. Consulte o log do serviço.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a colon, and systemd-analyze cannot verify a unit with such a name. Choose a name without one.</source>
        <translation>O nome de serviço “%1” contém dois-pontos, e systemd-analyze não consegue verificar uma unidade com um nome assim. Escolha um nome sem dois-pontos.</translation>
    </message>
    <message>
        <source>%1 is to be started by a socket, but has no socket to listen on. Add one to listenStreams.</source>
        <translation>%1 deve ser iniciado por um soquete, mas não tem nenhum em que escutar. Informe um em listenStreams.</translation>
    </message>
    <message>
        <source>%1 is to be a user service, which runs as that user and not as %2. Omit the account, or install it as a system service.</source>
        <translation>%1 deve ser um serviço do próprio usuário, que é executado como esse usuário, e não como %2. Omita a conta ou instale-o para o sistema.</translation>
    </message>
    <message>
        <source>The environment of %1 is stored in the registry of its machine, which cannot be accessed from here. Install the service on that machine, or without an environment.</source>
        <translation>O ambiente de %1 é mantido no Registro do computador dele, que não é acessível a partir daqui. Instale-o nesse computador ou sem um ambiente.</translation>
    </message>
    <message>
        <source>%1 cannot have an environment variable without a name, or with a null character: &quot;%2&quot;. Remove it.</source>
        <translation>%1 não pode ter uma variável de ambiente sem nome ou com um caractere nulo: “%2”. Omita essa variável.</translation>
    </message>
    <message>
        <source>The path of the program is quoted.</source>
        <translation>O caminho do programa está entre aspas.</translation>
    </message>
    <message>
        <source>The path of the program has no spaces.</source>
        <translation>O caminho do programa não contém espaços.</translation>
    </message>
    <message>
        <source>The path %1 contains spaces and is not quoted: Windows runs %2.exe instead if it exists, whoever created it. Install the service again.</source>
        <translation>O caminho %1 contém espaços e não está entre aspas: o Windows pode executar %2.exe em seu lugar, o que pode ser explorado por quem consiga colocar um arquivo ali. Instale o serviço novamente.</translation>
    </message>
    <message>
        <source>The program uses %1, but its plug-ins are missing: there is no folder %2 next to the program. Run windeployqt.</source>
        <translation>O programa usa %1, mas faltam os plug-ins: não há uma pasta %2 ao lado dele. Execute windeployqt.</translation>
    </message>
    <message>
        <source>The program %1 is missing. Put it back, or install the service again.</source>
        <translation>O programa %1 não foi encontrado. Coloque-o de volta nesse local ou instale o serviço novamente.</translation>
    </message>
    <message>
        <source>The program needs %1, which is neither next to it nor part of Windows, so it cannot start (error 1053). Put the DLL next to the program; windeployqt does that for Qt&apos;s DLLs.</source>
        <translation>O programa precisa de %1, que não está ao lado dele nem faz parte do Windows: ele não pode ser iniciado (erro 1053). Coloque o arquivo ao lado do programa; windeployqt faz isso com os do Qt.</translation>
    </message>
    <message>
        <source>The program and every DLL that it needs are present.</source>
        <translation>O programa e todas as DLLs de que ele precisa estão presentes.</translation>
    </message>
    <message>
        <source>It runs as LocalSystem, which may do anything on this machine. Unless it needs that, install it with the account LocalService.</source>
        <translation>O serviço é executado como LocalSystem, que pode fazer qualquer coisa neste computador. A menos que precise disso, instale-o com a conta LocalService.</translation>
    </message>
    <message>
        <source>The account %1 does not exist, so it cannot log on (error 1069). Install the service with another one.</source>
        <translation>A conta %1 não existe: ela não pode fazer logon (erro 1069). Instale o serviço com outra conta.</translation>
    </message>
    <message>
        <source>The account %1 itself does not have the right to log on as a service (error 1069). Unless it has that right from a group, grant it: secpol.msc, Local Policies, User Rights Assignment.</source>
        <translation>A conta %1 em si não tem o direito de fazer logon como um serviço (erro 1069). A menos que o tenha por meio de um grupo, conceda-o: secpol.msc, Políticas Locais, Atribuição de Direitos de Usuário.</translation>
    </message>
    <message>
        <source>The account %1 may log on as a service.</source>
        <translation>A conta %1 pode fazer logon como um serviço.</translation>
    </message>
    <message>
        <source>The account %1 is not permitted to read and run %2 (error 5). Grant it that right with icacls, or on the Security tab of the file&apos;s properties.</source>
        <translation>A conta %1 não tem permissão para ler e executar %2 (erro 5). Conceda essa permissão: com icacls ou na guia Segurança das propriedades do arquivo.</translation>
    </message>
    <message>
        <source>It is not restarted after a failure. Install it with restart delays.</source>
        <translation>Nada reinicia o serviço após uma falha. Instale-o com intervalos de reinício.</translation>
    </message>
    <message>
        <source>It is restarted after a crash, but not when it stops with an error: its failure actions flag is not set. Install it with that flag, or run &quot;sc failureflag %1 1&quot;.</source>
        <translation>O serviço é reiniciado após uma falha inesperada, mas não quando termina com um erro próprio: o sinalizador de ações de falha não está definido. Instale-o com esse sinalizador ou execute “sc failureflag %1 1”.</translation>
    </message>
    <message>
        <source>It is restarted after a failure.</source>
        <translation>O serviço é reiniciado após uma falha.</translation>
    </message>
    <message>
        <source>It last ended with error %1. %2</source>
        <translation>Da última vez, o serviço terminou com o erro %1. %2</translation>
    </message>
    <message>
        <source>Windows has no user service manager. Omit --user: services belong to the system.</source>
        <translation>O Windows não tem um gerenciador de serviços próprio de cada usuário. Não use --user: os serviços são do sistema.</translation>
    </message>
    <message>
        <source>Control %1 cannot be sent to %2. User-defined controls are 128 to 255.</source>
        <translation>Não é possível enviar o código de controle %1 a %2. Os códigos de controle próprios de um serviço vão de 128 a 255.</translation>
    </message>
    <message>
        <source>%1 stopped with service exit code %2. See its documentation for the meaning, and its log for the cause.</source>
        <translation>%1 parou com o código de saída específico %2. O significado está na documentação do serviço; o motivo, no log.</translation>
    </message>
    <message>
        <source>%1 stopped with service exit code %2: %3</source>
        <translation>%1 terminou com seu próprio código de saída %2: %3</translation>
    </message>
    <message>
        <source>%1 is to be a user service, which cannot have %2. Omit the capabilities, or install it as a system service.</source>
        <translation>%1 deve ser um serviço próprio de um usuário, que não pode ter %2. Omita as capacidades ou instale-o para o sistema.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a capability of %2. Capabilities have names such as CAP_NET_BIND_SERVICE; capabilities(7) lists them.</source>
        <translation>&quot;%1&quot;, que %2 deve ter, não é nome de uma capacidade. Elas se escrevem como CAP_NET_BIND_SERVICE; capabilities(7) as lista.</translation>
    </message>
    <message>
        <source>%1 is not to be restarted after exit code %2, which is not valid. Valid codes are 1 to 255.</source>
        <translation>%1 não deve ser reiniciado após o código de saída %2, que não existe. Eles vão de 1 a 255.</translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; takes %2 characters in a unit name, and the limit is %3: anything but ASCII letters, digits and -_.@ takes four characters per byte. Shorten it.</source>
        <translation>O nome de serviço &quot;%1...&quot; ocupa %2 caracteres no nome de uma unidade, e o máximo é %3: o que não é letra, algarismo nem um de -_.@ ocupa quatro por byte. Encurte-o.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; ends with an @, which makes its unit a template that cannot run by itself. Choose a name without it, or name an instance: %1x.</source>
        <translation>O nome de serviço &quot;%1&quot; termina em @, o que faz de uma unidade um modelo que não pode ser executado sozinho. Use um nome sem ele ou nomeie uma instância: %1x.</translation>
    </message>
    <message>
        <source>%1, named in the arguments of %2, is hidden from the service by its sandbox: ProtectHome= hides home folders, and PrivateTmp= hides folders for temporary files. Put it elsewhere, such as in /etc or /var/lib, or add its folder to writablePaths.</source>
        <translation>%1, que os argumentos de %2 nomeiam, é oculto dele por sua sandbox: ProtectHome= oculta as pastas pessoais e PrivateTmp= as de arquivos temporários. Coloque-o em outro lugar, como /etc ou /var/lib, ou nomeie sua pasta em writablePaths.</translation>
    </message>
    <message>
        <source>%1, the program of %2, is in an AppImage that is mounted only while it runs. Install the AppImage file itself, whose path is in $APPIMAGE.</source>
        <translation>%1, que %2 deve executar, está em um AppImage montado apenas enquanto está em execução. Instale o próprio arquivo AppImage, cujo caminho está em $APPIMAGE.</translation>
    </message>
    <message>
        <source>%1, which %2 runs whenever the system starts, is in a folder for temporary files, which gets emptied. Copy it to a permanent place, such as /usr/local or /opt, and install it from there.</source>
        <translation>%1, que %2 deve executar sempre que o sistema inicia, está em uma pasta de arquivos temporários, que é esvaziada. Coloque-o onde permaneça, como em /usr/local ou /opt, e instale-o de lá.</translation>
    </message>
    <message>
        <source>%1 was written to %2, but systemd did not load it from there: it reads its units from %3. Set XDG_CONFIG_HOME or HOME to the value that systemd has, or run &quot;systemctl daemon-reexec&quot; if one of these folders is new, and try again; nothing was changed.</source>
        <translation>%1 foi escrito em %2, e o systemd não o carregou de lá: ele lê suas unidades em %3. Defina XDG_CONFIG_HOME ou HOME como o systemd os tem, ou execute “systemctl daemon-reexec” se alguma dessas pastas for nova, e tente de novo; nada foi alterado.</translation>
    </message>
    <message>
        <source>The display name &quot;%1&quot; is taken by the service %2. Install %3 with another display name.</source>
        <translation>O nome de exibição “%1” já é usado pelo serviço %2. Instale %3 com outro nome de exibição.</translation>
    </message>
    <message>
        <source>%1, the program of %2, is in a folder that is recreated at each boot. Copy it to a permanent place, such as /usr/local or /opt, and install it from there.</source>
        <translation>%1, que %2 deve executar, está em uma pasta que cada inicialização recria. Coloque-o onde permaneça, como em /usr/local ou /opt, e instale-o de lá.</translation>
    </message>
    <message>
        <source>%1 needs %2, which the sandbox of %3 hides: ProtectHome= hides home folders, and PrivateTmp= hides folders for temporary files. Put libraries elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 precisa de %2, e a sandbox de %3 oculta isso: ProtectHome= oculta as pastas pessoais e PrivateTmp= as de arquivos temporários. Coloque as bibliotecas em outro lugar, como /usr/local ou /opt.</translation>
    </message>
    <message>
        <source>%1 was restarted, but %2, which depends on it, could not be started again: %3</source>
        <translation>%1 foi reiniciado, mas %2, que depende dele, não voltou a ser executado: %3</translation>
    </message>
    <message>
        <source>%1, the program of %2, is on a network drive, whose letter is known only to the user who connected it. Copy it to a local disk, for example to C:\Program Files, and install it from there.</source>
        <translation>%1, que %2 deve executar, está em uma unidade de rede, cuja letra só é conhecida por quem a conectou. Coloque-o em um disco desta máquina, por exemplo em C:\Program Files, e instale-o de lá.</translation>
    </message>
    <message>
        <source>%1, which %2 runs whenever the system starts, is in a folder for temporary files, which gets emptied. Copy it to a permanent place, such as C:\Program Files, and install it from there.</source>
        <translation>%1, que %2 deve executar sempre que o sistema inicia, está em uma pasta de arquivos temporários, que é esvaziada. Coloque-o onde permaneça, como em C:\Program Files, e instale-o de lá.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which belongs to another user, as does the systemd manager there. Log in directly instead of switching users with su or sudo.</source>
        <translation>XDG_RUNTIME_DIR é %1, que pertence a outra pessoa, assim como o gerenciador systemd que está ali. Entre diretamente, em vez de trocar de usuário com su ou sudo.</translation>
    </message>
    <message>
        <source>Others can change the contents of %1, and thereby what %2 runs. Make yourself the only one who can (chown, chmod go-w), and try again; nothing was changed.</source>
        <translation>Outros podem mudar o que está em %1 e, assim, o que %2 executa. Torne-a só sua (chown, chmod go-w) e tente de novo; nada foi alterado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a character that the unit file of %2 cannot contain, such as a line break. Remove it.</source>
        <translation>“%1” contém um caractere que o arquivo de unidade de %2 não pode conter, como uma quebra de linha. Retire-o.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid path for %2: it has to be absolute, without &quot;..&quot; and without a space at its end.</source>
        <translation>“%1” não é um caminho que se possa dar a %2: ele tem de ser absoluto, sem “..” e sem espaço no fim.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a colon and is in a folder for temporary files, from which systemd cannot make such a path available to %2. Choose another path.</source>
        <translation>“%1” contém dois-pontos e está em uma pasta de arquivos temporários, da qual o systemd não pode dar um caminho assim a %2. Use outro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, a dependency of %2, is not the name of a service or unit. Use a name that &quot;systemctl list-units&quot; shows; for a template, name an instance.</source>
        <translation>“%1”, de que %2 deve depender, não é o nome de um serviço ou unidade. Use um que “systemctl list-units” mostre; de um modelo, tem de ser uma instância.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the account that %2 runs as. &quot;getent passwd&quot; lists the existing accounts.</source>
        <translation>“%1” não pode ser a conta com que %2 é executado. “getent passwd” lista as que existem.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a variable in the environment of %2: its name may contain letters, digits and _, and must not begin with a digit.</source>
        <translation>“%1” não pode ser uma variável no ambiente de %2: o nome tem letras, dígitos e _, e não começa com um dígito.</translation>
    </message>
    <message>
        <source>%2 cannot listen on &quot;%1&quot;. Specify an absolute path, a name preceded by @, a port or address:port; see ListenStream= in systemd.socket(5).</source>
        <translation>%2 não pode escutar em “%1”. Indique um caminho absoluto, um nome precedido de @, uma porta ou endereço:porta; veja ListenStream= em systemd.socket(5).</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; is that of a unit that all QtDaemon services share. Choose another name.</source>
        <translation>O nome de serviço “%1” é o de uma unidade que todos os serviços do QtDaemon compartilham. Use outro.</translation>
    </message>
    <message>
        <source>An administrator has masked %1: %2 is a link to /dev/null. Run &quot;systemctl unmask %3&quot; to undo that, and try again.</source>
        <translation>Um administrador mascarou %1: %2 é um link para /dev/null. “systemctl unmask %3” desfaz isso; depois, tente de novo.</translation>
    </message>
    <message>
        <source>%1, which would be the state folder of %2, already exists and belongs to %3, who would lose it. Choose another name for the service, or move that folder away.</source>
        <translation>%1, que deve ser a pasta de estado de %2, já existe e pertence a %3, que a perderia. Dê outro nome ao serviço ou mova essa pasta.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but a user service (%3) needs an absolute path there. Log in directly instead of switching users, or set the variable.</source>
        <translation>%1 é “%2”, e um serviço seu (%3) precisa de um caminho absoluto ali. Entre diretamente, em vez de trocar de usuário, ou defina a variável.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs with more rights. Give it to root (chown), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 pertence a %2, que pode mudá-lo e, assim, o que %3 executa com mais direitos. Dê-o ao root (chown) ou instale o programa em outro lugar, como /usr/local ou /opt.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; begins with an @, which a unit name cannot do. Choose a name without it.</source>
        <translation>O nome de serviço “%1” começa com @, o que nenhum nome de unidade faz. Escolha um nome sem ele.</translation>
    </message>
    <message>
        <source>The value of %1 in the environment of %2 contains a character that a unit file cannot contain, such as a line break. Remove it.</source>
        <translation>O valor de %1 no ambiente de %2 contém um caractere que um arquivo de unidade não pode conter, como uma quebra de linha. Retire-o.</translation>
    </message>
    <message>
        <source>%1 was not installed, because it could not be marked in the registry as a service of QtDaemon: %2. Run this as administrator; on another machine, the service Remote Registry must be running.</source>
        <translation>%1 não foi instalado, pois o registro não aceita a marca de que é do QtDaemon: %2. Faça-o como administrador; em outra máquina o serviço Registro Remoto precisa estar em execução.</translation>
    </message>
    <message>
        <source>The registry could not be read to find out whether QtDaemon installed %1: %2. Run this as administrator; on another machine, the service Remote Registry must be running.</source>
        <translation>Não é possível ler no registro se o QtDaemon instalou %1: %2. Faça-o como administrador; em outra máquina o serviço Registro Remoto precisa estar em execução.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs. Give it to Administrators (icacls /setowner), or install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 pertence a %2, que pode alterá-lo e, assim, o que %3 executa. Passe-o aos administradores (icacls /setowner) ou instale o programa em outro lugar, como C:\Program Files.</translation>
    </message>
    <message>
        <source>%1 can change %2, and thereby what %3 runs. Remove that right (icacls, or the Security tab of its properties), or install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 pode alterar %2 e, assim, o que %3 executa. Retire esse direito (icacls ou a página Segurança das propriedades) ou instale o programa em outro lugar, como C:\Program Files.</translation>
    </message>
    <message>
        <source>Others can change %1, and thereby what %2 runs. Remove that right (chmod go-w, setfacl), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>Outros podem alterar %1 e, assim, o que %2 executa. Retire deles esse direito (chmod go-w, setfacl) ou instale o programa em outro lugar, como /usr/local ou /opt.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs as you. Copy the program to a place where only you can change it.</source>
        <translation>%1 pertence a %2, que pode alterá-lo e, assim, o que %3 executa em seu nome. Copie o programa para onde só você possa alterá-lo.</translation>
    </message>
    <message>
        <source>The access rights of %1, which determine who can change what %2 runs, cannot be read: %3. Install the program elsewhere, such as in C:\Program Files.</source>
        <translation>Não é possível ler quem pode alterar %1 e, assim, o que %2 executa: %3. Instale o programa em outro lugar, como C:\Program Files.</translation>
    </message>
    <message>
        <source>The path %1 contains spaces and is not quoted: Windows would run %2 instead if it existed, and %3 can create it. Install the service again.</source>
        <translation>O caminho %1 tem espaços e não está entre aspas: o Windows executaria %2 em seu lugar, se existisse, e %3 pode colocar um ali. Instale o serviço novamente.</translation>
    </message>
    <message>
        <source>A service named %1 exists that QtDaemon did not install, or did not finish installing: it runs %2. Remove it the way it was installed or with &quot;sc delete&quot;, or choose another name.</source>
        <translation>Existe um serviço %1 que o QtDaemon não instalou, ou não até o fim: ele executa %2. Remova-o do modo como veio, ou com “sc delete”, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>%1 did not reach that state in the time given. It may still do so: query its status, or give it longer.</source>
        <translation>%1 não chegou a esse estado no tempo definido. Isso ainda pode acontecer: consulte o status do serviço ou defina um tempo maior.</translation>
    </message>
    <message>
        <source>There is no service named %1. Install it first, or find its name in the list of services.</source>
        <translation>Não existe um serviço %1. Instale-o primeiro ou procure o nome dele na lista de serviços.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, named in the arguments of %2, is a relative path, and the service looks for it in %3. Specify the full path: %4.</source>
        <translation>“%1”, que os argumentos de %2 nomeiam, é um caminho relativo, e o serviço o procura em %3. Informe o caminho completo: %4.</translation>
    </message>
    <message>
        <source>systemd cannot be reached: libsystemd.so.0 is missing or does not load. Install the package libsystemd0 (systemd-libs).</source>
        <translation>Não é possível acessar o systemd: libsystemd.so.0 não foi encontrada ou não pode ser carregada. Instale o pacote libsystemd0 (systemd-libs).</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is &quot;%1&quot;, but has to be an absolute path. Log in directly instead of switching users, or set the variable.</source>
        <translation>XDG_RUNTIME_DIR é “%1” e precisa ser um caminho absoluto. Entre diretamente, em vez de trocar de usuário, ou defina a variável.</translation>
    </message>
    <message>
        <source>Without root privileges, systemd is reached through the D-Bus system bus, which is not available (%1). Run this with sudo, or use a user service (--user).</source>
        <translation>Sem direitos de root, o systemd é acessado pelo barramento de sistema do D-Bus, que não está disponível (%1). Execute este comando com sudo ou use um serviço do próprio usuário (--user).</translation>
    </message>
    <message>
        <source>systemd cannot be reached (%1). Check with &quot;systemctl is-system-running&quot; that this machine runs it.</source>
        <translation>Não é possível acessar o systemd (%1). Verifique com “systemctl is-system-running” se este computador é gerenciado por ele.</translation>
    </message>
    <message>
        <source>systemd refused access to %1. Run this as root with sudo, use a user service (--user), or add a polkit rule that allows it.</source>
        <translation>O systemd negou o acesso a %1. Execute este comando como root com sudo, use um serviço do próprio usuário (--user) ou crie uma regra do polkit que o permita.</translation>
    </message>
    <message>
        <source>The reply from systemd about %1 does not have the documented form. Try again; if this persists, another program is listening in its place.</source>
        <translation>O que o systemd respondeu sobre %1 não tem a forma que a sua documentação dá. Tente de novo; se continuar assim, outro programa escuta em seu lugar.</translation>
    </message>
    <message>
        <source>%1 loads %2 by its path, where others can put another library and thereby change what %3 runs. Remove that right (chown, chmod go-w, setfacl), or link the program by the library&apos;s name.</source>
        <translation>%1 carrega %2 pelo caminho, onde outros podem colocar outra biblioteca e, assim, alterar o que %3 executa. Retire deles esse direito (chown, chmod go-w, setfacl) ou vincule o programa pelo nome da biblioteca.</translation>
    </message>
    <message>
        <source>The account of %1 cannot read %2, named in its arguments: %3 denies it access. Let that account read it (chgrp, chmod), or put it elsewhere, such as in /etc.</source>
        <translation>A conta de %1 não consegue ler %2, que os argumentos nomeiam: %3 a impede. Permita que essa conta o leia (chgrp, chmod) ou coloque-o em outro lugar, como /etc.</translation>
    </message>
    <message>
        <source>systemd does not accept the unit of %1, and nothing was changed. Correct this: %2</source>
        <translation>O systemd não aceita a unidade de %1, e nada foi alterado. Corrija isto: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Correct that, and try again; nothing was changed.</source>
        <translation>Não foi possível gravar %1: %2. Corrija o problema e tente novamente; nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 did not respond within the time that its unit allows (TimeoutStartSec=, TimeoutStopSec=), and systemd terminated it. Read its log: it hangs, or has to request more time.</source>
        <translation>%1 não respondeu no tempo definido na unidade (TimeoutStartSec=, TimeoutStopSec=), e o systemd o encerrou. Consulte o log do serviço: ele travou ou precisa solicitar mais tempo.</translation>
    </message>
    <message>
        <source>%1 exited before it reported that it was running. Run its program on a console to see why.</source>
        <translation>%1 terminou antes de informar que estava em execução. Execute o programa dele em um console para ver o motivo.</translation>
    </message>
    <message>
        <source>%1 could not be started: something that its unit requires is missing, such as an EnvironmentFile= or a folder. Read the log of systemd.</source>
        <translation>Não foi possível iniciar %1: o systemd não encontra algo que a unidade exige, como um EnvironmentFile= ou uma pasta. Consulte o log do systemd.</translation>
    </message>
    <message>
        <source>The registry entry for the event source of %1 could not be changed: %2. Run this as administrator.</source>
        <translation>O registro não aceita a fonte dos eventos de %1: %2. Faça-o como administrador.</translation>
    </message>
    <message>
        <source>Its event source was registered by another program, with the texts of %1.</source>
        <translation>Outro programa registrou a fonte dos eventos do serviço, com os textos de %1.</translation>
    </message>
    <message>
        <source>Its event source is not registered: the Event Viewer adds to each event that its description cannot be found. Install the service again.</source>
        <translation>A fonte dos eventos do serviço não está registrada: o Visualizador de Eventos acrescenta a cada um que a descrição não foi encontrada. Instale o serviço novamente.</translation>
    </message>
    <message>
        <source>The file %1, which contains the texts of its events, is missing. Put it back, or install the service again.</source>
        <translation>O arquivo %1, que contém os textos dos eventos do serviço, não foi encontrado. Coloque-o de volta nesse local ou instale o serviço novamente.</translation>
    </message>
    <message>
        <source>The file %1 contains no texts of events. Build the program with qtdaemon_add_event_messages().</source>
        <translation>O arquivo %1 não contém textos de eventos. Compile o programa com qtdaemon_add_event_messages().</translation>
    </message>
    <message>
        <source>Its event source is registered.</source>
        <translation>A fonte dos eventos do serviço está registrada.</translation>
    </message>
    <message>
        <source>The path %1 of the program is relative: Windows searches several folders for it, and may run another program. Install the service again.</source>
        <translation>O caminho %1 do programa é relativo: o Windows o procura em várias pastas e pode executar outro. Instale o serviço novamente.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::State</name>
    <message>
        <source>not installed</source>
        <translation>não instalado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>parando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>continuing</source>
        <translation>retomando</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>pausando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
</context>
<context>
    <name>QtDaemon::StateWatcher</name>
    <message>
        <source>%1 stopped with exit code 0 before it reached the expected state. Read its log.</source>
        <translation>%1 parou, com código de saída 0, antes de atingir o estado esperado. Consulte o log do serviço.</translation>
    </message>
    <message>
        <source>%1 hangs: its own wait hint of %2 ms passed without a sign of progress. Read its log; to end it, kill its process, %3.</source>
        <translation>%1 não está respondendo: deixou passar a própria dica de espera de %2 ms sem sinal de progresso. Consulte o log; para encerrá-lo, é preciso encerrar o processo %3.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdBackend</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a stored descriptor: use 1 to 255 printable ASCII characters, without colons or spaces.</source>
        <translation>“%1” não pode ser o nome de um descritor armazenado: use de 1 a 255 caracteres ASCII imprimíveis, sem dois-pontos nem espaço.</translation>
    </message>
    <message>
        <source>Control %1 was refused: the service does not accept it, or cannot accept it in its current state.</source>
        <translation>O controle %1 foi recusado: o serviço não o aceita, ou não no estado atual.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdDoctor</name>
    <message>
        <source>The unit files of %1 were changed, and systemd still uses the old ones. Run &quot;systemctl daemon-reload&quot;.</source>
        <translation>Os arquivos de unidade de %1 foram alterados, mas o systemd ainda usa os antigos. Execute “systemctl daemon-reload”.</translation>
    </message>
    <message>
        <source>%1, the program of %2, does not exist, or you cannot see it. Install it, or reconfigure the service with its new path.</source>
        <translation>%1, o programa de %2, não existe ou não é visível para você. Instale-o ou reconfigure o serviço com o novo caminho dele.</translation>
    </message>
    <message>
        <source>%1 is not an executable program: chmod +x makes it one.</source>
        <translation>%1 não é um programa executável: chmod +x o torna executável.</translation>
    </message>
    <message>
        <source>%1 lacks libraries: %2. Install their packages, or put them where its RUNPATH points to.</source>
        <translation>Faltam bibliotecas para %1: %2. Instale os pacotes correspondentes ou coloque-as no local indicado pelo RUNPATH do programa.</translation>
    </message>
    <message>
        <source>The account %1, which %2 runs as, does not exist. Create it (useradd --system %1), or reconfigure the service with another one.</source>
        <translation>A conta %1, com a qual %2 deve ser executado, não existe. Crie-a (useradd --system %1) ou reconfigure o serviço com outra conta.</translation>
    </message>
    <message>
        <source>The account of %1 can run %2.</source>
        <translation>A conta de %1 pode executar %2.</translation>
    </message>
    <message>
        <source>The account of %1 cannot run %2: %3 denies it access. Give others access to it (chmod o+rx), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>A conta de %1 não pode executar %2: %3 impede o acesso. Conceda a outros o direito de leitura (chmod o+rx) ou instale o programa em outro local, como /usr/local ou /opt.</translation>
    </message>
    <message>
        <source>%1 is in a home folder, and ProtectHome= hides those from %2. Install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 está em uma pasta pessoal, e ProtectHome= oculta essas pastas de %2. Instale o programa em outro local, como /usr/local ou /opt.</translation>
    </message>
    <message>
        <source>%1 is in a folder for temporary files, and PrivateTmp= hides those from %2. Install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 está em uma pasta de arquivos temporários, e PrivateTmp= oculta essas pastas de %2. Instale o programa em outro local, como /usr/local ou /opt.</translation>
    </message>
    <message>
        <source>%1 stays down after a failure: its unit has Restart=no. Reconfigure it with restart delays.</source>
        <translation>%1 permanece parado após uma falha: a unidade tem Restart=no. Reconfigure-o com intervalos de reinício.</translation>
    </message>
    <message>
        <source>%1 is restarted %2 ms after a failure.</source>
        <translation>%1 é reiniciado %2 ms após uma falha.</translation>
    </message>
    <message>
        <source>%1 stays down when it exits with an error: Restart=%2 does not treat a nonzero exit code as a failure, but Restart=on-failure does.</source>
        <translation>%1 permanece parado quando termina com um erro: para Restart=%2, um código de saída diferente de 0 não é uma falha. Restart=on-failure o considera uma falha.</translation>
    </message>
    <message>
        <source>The exposure level of %1 is %2 out of 10, according to systemd-analyze security.</source>
        <translation>A exposição de %1 é de %2 em 10, segundo a contagem de systemd-analyze security.</translation>
    </message>
    <message>
        <source>The exposure level of %1 is %2 out of 10: it could do a lot of harm. Reconfigure it as hardened; &quot;systemd-analyze security %3&quot; lists what it could do without.</source>
        <translation>A exposição de %1 é de %2 em 10: ele poderia causar muitos danos. Reconfigure-o com proteção reforçada (hardened); “systemd-analyze security %3” mostra o que não é necessário.</translation>
    </message>
    <message>
        <source>%1 stops when you log out. To have it run from boot on, use &quot;loginctl enable-linger&quot;.</source>
        <translation>%1 termina quando você encerra a sessão. Para que seja executado desde a inicialização do sistema: loginctl enable-linger.</translation>
    </message>
    <message>
        <source>The unit of %1 was made for a systemd older than 253, and newer versions may report a reload as done before it is. Install the service again on this machine, which fixes the unit in place; a unit from a package has to be built with QTDAEMON_SYSTEMD_VERSION=%2.</source>
        <translation>A unidade de %1 foi feita para um systemd anterior ao 253, e versões mais novas podem informar que uma recarga terminou antes que ela termine. Instale o serviço novamente nesta máquina, o que corrige a unidade no próprio lugar; uma unidade de um pacote precisa ser compilada com QTDAEMON_SYSTEMD_VERSION=%2.</translation>
    </message>
    <message>
        <source>The unit of %1 has Type=notify-reload, which systemd %2 does not support, so it ignores what the service reports. Install the service again on this machine, which fixes the unit in place; a unit from a package has to be built with QTDAEMON_SYSTEMD_VERSION=%2.</source>
        <translation>A unidade de %1 tem Type=notify-reload, que o systemd %2 não conhece, e por isso ele ignora o que o serviço informa. Instale o serviço novamente nesta máquina, o que corrige a unidade no próprio lugar; uma unidade de um pacote precisa ser compilada com QTDAEMON_SYSTEMD_VERSION=%2.</translation>
    </message>
    <message>
        <source>systemd has restarted %1 after a failure %2 times so far. Read its log: journalctl --unit=%3.</source>
        <translation>O systemd reiniciou %1 após uma falha, %2 vezes até agora. Leia o log: journalctl --unit=%3.</translation>
    </message>
    <message>
        <source>The sandbox of %1 keeps it from writing to %2, named in its arguments. If it has to write there, add %3 to writablePaths, or to ReadWritePaths= in its unit.</source>
        <translation>A sandbox de %1 o impede de escrever em %2, que seus argumentos indicam. Se ele deve escrever ali, acrescente %3 a writablePaths ou a ReadWritePaths= da sua unidade.</translation>
    </message>
    <message>
        <source>%1 is also configured by drop-in files, which reconfiguring does not change: %2.</source>
        <translation>%1 é modificado por arquivos adicionais, que a reconfiguração não altera: %2.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdManager</name>
    <message>
        <source>systemd passes no arguments to a service that it starts. Put them in the installed command line of %1.</source>
        <translation>O systemd não passa argumentos a um serviço que inicia. Coloque-os na linha de comando instalada de %1.</translation>
    </message>
    <message>
        <source>systemd did not start %1: its job ended with the result &quot;%2&quot;.</source>
        <translation>O systemd não iniciou %1: a tarefa (job) terminou com “%2”.</translation>
    </message>
    <message>
        <source>systemd has no control %1. The controls are 128 to %2, and those with a name.</source>
        <translation>O systemd não tem o código de controle %1. Existem os de 128 a %2 e os que têm nome.</translation>
    </message>
    <message>
        <source>%1 did not reload its settings: its reload ended with the result &quot;%2&quot;. Read its log.</source>
        <translation>%1 não leu de novo suas configurações: a recarga terminou como &quot;%2&quot;. Leia seu log.</translation>
    </message>
    <message>
        <source>%1 refused its new settings and continues with the old ones: %2</source>
        <translation>%1 recusou a nova configuração e continua com a atual: %2</translation>
    </message>
</context>
<context>
    <name>QtDaemon::WindowsBackend</name>
    <message>
        <source>The connection to the service control manager was lost: %1. The service stops.</source>
        <translation>O Gerenciador de Controle de Serviços não está mais presente: %1. O serviço será parado.</translation>
    </message>
    <message>
        <source>The service control manager refused a status: %1</source>
        <translation>O Gerenciador de Controle de Serviços não aceitou um status: %1</translation>
    </message>
    <message>
        <source>The service %1 was continued.</source>
        <translation>O serviço %1 foi retomado.</translation>
    </message>
    <message>
        <source>The service %1 was started.</source>
        <translation>O serviço %1 foi iniciado.</translation>
    </message>
    <message>
        <source>The service %1 was paused.</source>
        <translation>O serviço %1 foi pausado.</translation>
    </message>
    <message>
        <source>The service %1 was stopped.</source>
        <translation>O serviço %1 foi parado.</translation>
    </message>
</context>
</TS>
