<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>QtDaemon::Backend</name>
    <message>
        <source>QTDAEMON_BACKEND is &quot;%1&quot;, which is not available on this system. Unset it, or set it to one of: %2.</source>
        <translation>Zmienna QTDAEMON_BACKEND ma wartość „%1”, która nie jest dostępna w tym systemie. Należy usunąć tę zmienną lub użyć jednej z wartości: %2.</translation>
    </message>
    <message>
        <source>QTDAEMON_BACKEND is &quot;windows&quot;, but the service control manager did not start this program.</source>
        <translation>Zmienna QTDAEMON_BACKEND ma wartość „windows”, ale ten program nie został uruchomiony przez Menedżera sterowania usługami.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is not this process (%3); the variables that go with it are ignored.</source>
        <translation>Zmienna %1 ma wartość „%2”, która nie odpowiada temu procesowi (%3); powiązane z nią zmienne zostaną pominięte.</translation>
    </message>
    <message>
        <source>WATCHDOG_USEC is &quot;%1&quot;, not a positive number of microseconds; the watchdog is not used.</source>
        <translation>Zmienna WATCHDOG_USEC ma wartość „%1”, która nie jest liczbą mikrosekund większą od 0; mechanizm watchdog nie będzie używany.</translation>
    </message>
    <message>
        <source>LISTEN_FDS is &quot;%1&quot;, not a valid number of descriptors; none are used.</source>
        <translation>Zmienna LISTEN_FDS ma wartość „%1”, która nie jest liczbą otwartych deskryptorów; żaden nie zostanie przejęty.</translation>
    </message>
    <message>
        <source>LISTEN_FDNAMES has %1 names for %2 descriptors; those without a name are called &quot;unknown&quot;.</source>
        <translation>Liczba nazw w zmiennej LISTEN_FDNAMES wynosi %1, a liczba deskryptorów %2; deskryptory bez nazwy otrzymują nazwę „unknown”.</translation>
    </message>
    <message>
        <source>LISTEN_FDS is %1, but descriptor %2 is not open; it and the following ones are ignored.</source>
        <translation>Zmienna LISTEN_FDS ma wartość %1, ale deskryptor %2 nie jest otwarty; ten deskryptor i następne zostaną pominięte.</translation>
    </message>
    <message>
        <source>The service control manager cannot be reached: %1</source>
        <translation>Nie można połączyć się z Menedżerem sterowania usługami: %1</translation>
    </message>
    <message>
        <source>The pipe for receiving signals cannot be opened: %1. Close descriptors or raise their limit (LimitNOFILE=, ulimit -n).</source>
        <translation>Nie można otworzyć potoku do odbierania sygnałów: %1. Zamknij deskryptory albo podnieś ich limit (LimitNOFILE=, ulimit -n).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not stored: systemd stores at most %2 descriptors for this service. Raise FileDescriptorStoreMax= in its unit, or remove other descriptors first.</source>
        <translation>Deskryptor „%1” nie zostanie zachowany: systemd przechowuje najwyżej tyle deskryptorów tej usługi: %2. Należy zwiększyć FileDescriptorStoreMax= w jej jednostce albo najpierw usunąć inne.</translation>
    </message>
    <message>
        <source>The signals of this process already go to another service. Give this one a backend of its own, such as EmbeddedManager::backend().</source>
        <translation>Sygnały tego procesu trafiają już do innej usługi. Przydziel tej własny backend, na przykład EmbeddedManager::backend().</translation>
    </message>
    <message>
        <source>The notify socket cannot be opened: %1. The service continues, but systemd gets no status from it.</source>
        <translation>Nie można otworzyć gniazda powiadomień: %1. Usługa działa dalej, ale systemd nie otrzymuje jej stanu.</translation>
    </message>
    <message>
        <source>NOTIFY_SOCKET is &quot;%1&quot;, neither an absolute path nor an abstract socket (@name). The service continues, but systemd gets no status from it.</source>
        <translation>Zmienna NOTIFY_SOCKET ma wartość „%1”, która nie jest ani ścieżką bezwzględną, ani gniazdem abstrakcyjnym (@nazwa). Usługa działa dalej, ale systemd nie jest o tym powiadamiany.</translation>
    </message>
    <message>
        <source>NOTIFY_SOCKET has %1 characters; the limit is %2. The service continues, but systemd gets no status from it.</source>
        <translation>Liczba znaków w zmiennej NOTIFY_SOCKET wynosi %1, a dozwolone maksimum to %2. Usługa działa dalej, ale systemd nie jest o tym powiadamiany.</translation>
    </message>
    <message>
        <source>Descriptor %1 could not be sent to systemd: %2.</source>
        <translation>Nie można przekazać deskryptora %1 do systemd: %2.</translation>
    </message>
    <message>
        <source>Sending to NOTIFY_SOCKET failed: %1. The service continues; further failures are not logged.</source>
        <translation>Wysyłanie do NOTIFY_SOCKET nie powiodło się: %1. Usługa działa dalej; kolejne błędy nie są rejestrowane.</translation>
    </message>
    <message>
        <source>The service control manager runs one service per process, and this process already has one.</source>
        <translation>Dla Menedżera sterowania usługami jeden proces to jedna usługa, a ten proces ma już swój obiekt Service.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ConsoleBackend</name>
    <message>
        <source>the service does not accept it</source>
        <translation>usługa tego nie przyjmuje</translation>
    </message>
    <message>
        <source>the service cannot accept it in its current state; try again when the state has settled</source>
        <translation>nie w tym stanie; należy spróbować ponownie po jego ustaleniu</translation>
    </message>
    <message>
        <source>the service is stopped</source>
        <translation>usługa jest zatrzymana</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>błąd %1</translation>
    </message>
    <message>
        <source>A console serves one service at a time; &quot;%1&quot; needs another backend.</source>
        <translation>Konsola obsługuje jedną usługę naraz; usługa „%1” wymaga innego backendu.</translation>
    </message>
    <message>
        <source>Commands: pause, continue, reload, shutdown [ms], user N (128 to 255), status, stop, help. Ctrl+C stops.</source>
        <translation>Polecenia: pause, continue, reload, shutdown [ms], user N (od 128 do 255), status, stop, help. Ctrl+C zatrzymuje usługę.</translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <translation>Odrzucono %1: %2.</translation>
    </message>
    <message>
        <source>Not stopped %1 ms after the shutdown: the system would end the process now.</source>
        <translation>Usługa nie zatrzymała się w ciągu %1 ms od zamknięcia systemu: w tym momencie system zakończyłby proces.</translation>
    </message>
    <message>
        <source>Stopped with error %1, service exit code %2.</source>
        <translation>Usługa zatrzymana z błędem %1, kod zakończenia usługi %2.</translation>
    </message>
    <message>
        <source>%1, check point %2, wait hint %3 ms, accepts: %4</source>
        <translation>%1, punkt kontrolny %2, wskazówka oczekiwania %3 ms, przyjmuje: %4</translation>
    </message>
    <message>
        <source>End of input: no more commands. The service continues; Ctrl+C stops it.</source>
        <translation>Koniec danych wejściowych: nie będzie więcej poleceń. Usługa działa dalej; zatrzymuje ją Ctrl+C.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Type help for a list of commands.</source>
        <translation>„%1” nie jest poleceniem. Aby wyświetlić dostępne polecenia, należy wpisać help.</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;. Type shutdown, optionally followed by a time in milliseconds.</source>
        <translation>„%1” nie jest czasem. Należy wpisać shutdown i opcjonalnie liczbę milisekund.</translation>
    </message>
    <message>
        <source>Invalid user control &quot;%1&quot;. Type user followed by a number from 128 to 255.</source>
        <translation>„%1” nie jest kodem sterującym użytkownika. Należy wpisać user i liczbę od 128 do 255.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::EmbeddedBackend</name>
    <message>
        <source>This EmbeddedManager already has a service; &quot;%1&quot; needs an EmbeddedManager of its own.</source>
        <translation>Ten EmbeddedManager ma już usługę; „%1” potrzebuje własnego.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::Service</name>
    <message>
        <source>The service has no name. Give it a name of 1 to %1 characters.</source>
        <translation>Usługa nie ma nazwy. Należy nadać jej nazwę o długości od 1 do %1 znaków.</translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; has %2 characters. Shorten it to at most %3.</source>
        <translation>Nazwa usługi „%1...” jest za długa (liczba znaków: %2). Należy ją skrócić najwyżej do %3.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; must be created and started in the application&apos;s thread, after the QCoreApplication.</source>
        <translation>Usługa „%1” musi zostać utworzona i uruchomiona w wątku aplikacji, po utworzeniu QCoreApplication.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has already been started. Create another Service to run it again.</source>
        <translation>Usługa „%1” została już uruchomiona. Aby uruchomić ją ponownie, należy utworzyć nowy obiekt Service.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; was given a null pointer as its backend.</source>
        <translation>Usługa „%1” nie otrzymała backendu (wskaźnik zerowy).</translation>
    </message>
    <message>
        <source>nextState(%1): a wait hint cannot be negative; the default is used.</source>
        <translation>nextState(%1): wskazówka oczekiwania nie może być ujemna; zostanie użyta wartość domyślna.</translation>
    </message>
    <message>
        <source>stop() was called before start() of the service &quot;%1&quot;; there is nothing to stop.</source>
        <translation>Funkcja stop() została wywołana przed start() usługi „%1”; nie ma czego zatrzymać.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; failed with code %2.</source>
        <translation>Usługa „%1” zakończyła się niepowodzeniem z kodem %2.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; failed with code %2: %3</source>
        <translation>Usługa „%1” zakończyła się niepowodzeniem z kodem %2: %3</translation>
    </message>
    <message>
        <source>poll() was called before start() of the service &quot;%1&quot;.</source>
        <translation>Funkcja poll() została wywołana przed start() usługi „%1”.</translation>
    </message>
    <message>
        <source>pollInterval %1: an interval cannot be negative; it stays %2 ms.</source>
        <translation>pollInterval %1: interwał nie może być ujemny; pozostaje %2 ms.</translation>
    </message>
    <message>
        <source>waitHint %1: a wait hint cannot be negative; it stays %2 ms.</source>
        <translation>waitHint %1: wskazówka oczekiwania nie może być ujemna; pozostaje %2 ms.</translation>
    </message>
    <message>
        <source>refuse(): the service &quot;%1&quot; is not reloading its settings; nothing was refused.</source>
        <translation>refuse(): usługa „%1” nie wczytuje właśnie ustawień ponownie; niczego nie odrzucono.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; did not accept its new settings: %2</source>
        <translation>Usługa „%1” nie przyjęła nowych ustawień: %2</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a slash or a backslash. Choose a name without one.</source>
        <translation>Nazwa usługi „%1” zawiera ukośnik lub ukośnik odwrotny. Należy wybrać nazwę bez tych znaków.</translation>
    </message>
    <message>
        <source>The backend &quot;%1&quot; cannot start the service &quot;%2&quot;.</source>
        <translation>Backend „%1” nie może uruchomić usługi „%2”.</translation>
    </message>
    <message>
        <source>nextState() was called before start() of the service &quot;%1&quot;; nothing was advanced.</source>
        <translation>Funkcja nextState() została wywołana przed start() usługi „%1”; stan się nie zmienia.</translation>
    </message>
    <message>
        <source>requestAdditionalTime(%1): a time cannot be negative; nothing was requested.</source>
        <translation>requestAdditionalTime(%1): czas nie może być ujemny; nie zażądano dodatkowego czasu.</translation>
    </message>
    <message>
        <source>requestAdditionalTime(): the service &quot;%1&quot; is not in a pending state; nothing was requested.</source>
        <translation>requestAdditionalTime(): usługa „%1” nie jest w stanie przejściowym; o nic nie poproszono.</translation>
    </message>
    <message>
        <source>fail() was called before start() of the service &quot;%1&quot;; no manager knows of it yet.</source>
        <translation>Funkcja fail() została wywołana przed start() usługi „%1”; żaden menedżer jeszcze jej nie zna.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceCommandLine</name>
    <message>
        <source>Stops and removes the service.</source>
        <translation>Zatrzymuje i usuwa usługę.</translation>
    </message>
    <message>
        <source>Lists the services of the manager; the pattern may contain * and ?.</source>
        <translation>Wyświetla listę usług menedżera; wzorzec może zawierać znaki * i ?.</translation>
    </message>
    <message>
        <source>Runs the service in this process: under its manager, or on this console.</source>
        <translation>Uruchamia usługę tutaj: pod kontrolą jej menedżera lub na tej konsoli.</translation>
    </message>
    <message>
        <source>Prints a completion script for the given shell.</source>
        <translation>Wypisuje plik autouzupełniania dla podanej powłoki.</translation>
    </message>
    <message>
        <source>Uses the user&apos;s own services instead of the system&apos;s, as systemctl --user does.</source>
        <translation>Usługi użytkownika zamiast usług komputera (systemctl --user).</translation>
    </message>
    <message>
        <source>Uses the services of another machine, specified as for OpenSCManager or systemctl -H.</source>
        <translation>Usługi innego komputera, o nazwie w postaci przyjmowanej przez OpenSCManager lub systemctl -H.</translation>
    </message>
    <message>
        <source>Shows what would change, and changes nothing.</source>
        <translation>Pokazuje, co uległoby zmianie, i niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Prints one JSON object per line, for programs to read.</source>
        <translation>Dla programów: jeden obiekt JSON w każdym wierszu.</translation>
    </message>
    <message>
        <source>Missing argument for %1: %2.</source>
        <translation>Polecenie %1 wymaga: %2.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>Usługa %1 jest %2</translation>
    </message>
    <message>
        <source>, process %1</source>
        <translation>, proces %1</translation>
    </message>
    <message>
        <source>, check point %1, wait hint %2 ms</source>
        <translation>, punkt kontrolny %1, wskazówka oczekiwania %2 ms</translation>
    </message>
    <message>
        <source>, service exit code %1</source>
        <translation>, specyficzny dla usługi kod zakończenia %1</translation>
    </message>
    <message>
        <source>, error %1</source>
        <translation>, błąd %1</translation>
    </message>
    <message>
        <source>good:   </source>
        <translation>dobrze: </translation>
    </message>
    <message>
        <source>note:   </source>
        <translation>uwaga:  </translation>
    </message>
    <message>
        <source>problem:</source>
        <translation>problem:</translation>
    </message>
    <message>
        <source>Nothing was changed (--dry-run).</source>
        <translation>Niczego nie zmieniono: --dry-run.</translation>
    </message>
    <message>
        <source>%1 was uninstalled.</source>
        <translation>Usługa %1 została odinstalowana.</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>Trwa uruchamianie usługi %1</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <translation>Trwa zatrzymywanie usługi %1</translation>
    </message>
    <message>
        <source>%1 has stopped.</source>
        <translation>Usługa %1 została zatrzymana.</translation>
    </message>
    <message>
        <source>%1 is pausing</source>
        <translation>Trwa wstrzymywanie usługi %1</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>Usługa %1 jest wstrzymana.</translation>
    </message>
    <message>
        <source>%1 is continuing</source>
        <translation>Trwa wznawianie usługi %1</translation>
    </message>
    <message>
        <source>%1 [%2] check point %3</source>
        <translation>%1 [%2] punkt kontrolny %3</translation>
    </message>
    <message>
        <source>, up to %1 s more</source>
        <translation>, jeszcze najwyżej %1 s</translation>
    </message>
    <message>
        <source>%1 was installed. Start it with: %2 start</source>
        <translation>Usługa %1 została zainstalowana. Polecenie uruchamiające usługę: %2 start</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opcje:</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION...]</source>
        <translation>Użycie: %1 POLECENIE [OPCJA...]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Polecenia:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Użycie: %1</translation>
    </message>
    <message>
        <source>Try &quot;%1 help&quot;.</source>
        <translation>Spróbuj „%1 help”.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>Nieznane polecenie „%1”. Czy chodziło o „%2”?</translation>
    </message>
    <message>
        <source>, restarts in %1 s</source>
        <translation>, ponowne uruchomienie za %1 s</translation>
    </message>
    <message>
        <source>, restarts so far: %1</source>
        <translation>, dotychczasowe ponowne uruchomienia: %1</translation>
    </message>
    <message>
        <source>Unknown shell &quot;%1&quot;: completion supports bash and zsh.</source>
        <translation>Nie ma autouzupełniania dla „%1”: należy użyć bash lub zsh.</translation>
    </message>
    <message>
        <source>Installs the service to run with these arguments, or changes it in place.</source>
        <translation>Instaluje usługę lub zmienia już zainstalowaną; argumenty to te, z którymi usługa jest uruchamiana.</translation>
    </message>
    <message>
        <source>Starts the service and waits until it is running.</source>
        <translation>Uruchamia usługę i czeka, aż zacznie działać.</translation>
    </message>
    <message>
        <source>Stops the service and waits until it is stopped.</source>
        <translation>Zatrzymuje usługę i czeka, aż się zatrzyma.</translation>
    </message>
    <message>
        <source>Restarts the service, or starts it if it is stopped.</source>
        <translation>Zatrzymuje usługę, jeśli działa, i uruchamia ją.</translation>
    </message>
    <message>
        <source>Pauses the service.</source>
        <translation>Wstrzymuje usługę.</translation>
    </message>
    <message>
        <source>Continues the paused service.</source>
        <translation>Wznawia usługę po wstrzymaniu.</translation>
    </message>
    <message>
        <source>Makes the service reload its settings.</source>
        <translation>Powoduje ponowne odczytanie ustawień przez usługę.</translation>
    </message>
    <message>
        <source>Shows the state of the service.</source>
        <translation>Pokazuje stan usługi.</translation>
    </message>
    <message>
        <source>Sends the service a user-defined control, 128 to 255.</source>
        <translation>Wysyła do usługi jej własny kod sterujący, od 128 do 255.</translation>
    </message>
    <message>
        <source>Checks the installed service for problems.</source>
        <translation>Szuka nieprawidłowości w zainstalowanej usłudze.</translation>
    </message>
    <message>
        <source>Lists the commands, or describes one.</source>
        <translation>Wyświetla polecenia lub objaśnia jedno z nich.</translation>
    </message>
    <message>
        <source>How long to wait at most; by default as long as the wait hints of the service allow.</source>
        <translation>Maksymalny czas oczekiwania; bez tej opcji tyle, ile zażąda usługa.</translation>
    </message>
    <message>
        <source>Returns as soon as the manager has accepted the request.</source>
        <translation>Kończy działanie, gdy tylko menedżer przyjmie żądanie.</translation>
    </message>
    <message>
        <source>Shows each change, until interrupted.</source>
        <translation>Informuje na bieżąco o każdej zmianie, aż do przerwania.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot; for %2.</source>
        <translation>„%1” to o jeden argument za dużo dla %2.</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;: --timeout takes a number of seconds.</source>
        <translation>„%1” nie jest czasem: --timeout wymaga podania liczby sekund.</translation>
    </message>
    <message>
        <source>Unknown option %2 for %1.</source>
        <translation>%1 nie ma opcji %2.</translation>
    </message>
    <message>
        <source>Unknown option %2 for %1; &quot;%3 %1 -- %2&quot; passes it to the service.</source>
        <translation>%1 nie ma opcji %2; „%3 %1 -- %2” przekaże ją usłudze.</translation>
    </message>
    <message>
        <source>%1 was changed. Settings that are read at startup take effect after a restart.</source>
        <translation>Usługa %1 została zmieniona. Ustawienia odczytywane przy uruchamianiu zaczną obowiązywać po jej ponownym uruchomieniu.</translation>
    </message>
    <message>
        <source>%1 is already installed with these settings.</source>
        <translation>Usługa %1 jest już zainstalowana dokładnie w ten sposób.</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>Usługa %1 jest uruchomiona.</translation>
    </message>
    <message>
        <source>%1 was reloaded.</source>
        <translation>Usługa %1 została przeładowana.</translation>
    </message>
    <message>
        <source>Invalid control &quot;%1&quot;: user-defined controls are 128 to 255.</source>
        <translation>„%1” nie jest własnym kodem sterującym usługi: takie kody mają wartości od 128 do 255.</translation>
    </message>
    <message>
        <source>Control %2 was sent to %1.</source>
        <translation>Kontrolę %2 wysłano do usługi %1.</translation>
    </message>
    <message>
        <source>Shows what the service has logged.</source>
        <translation>Pokazuje, co usługa zapisała w dzienniku.</translation>
    </message>
    <message>
        <source>How many of the newest messages to show; by default 100, or all with --since.</source>
        <translation>Liczba najnowszych komunikatów; bez tej opcji 100, a z --since wszystkie.</translation>
    </message>
    <message>
        <source>Keeps showing new messages, until interrupted.</source>
        <translation>Pokazuje na bieżąco każdy nowy komunikat, aż do przerwania.</translation>
    </message>
    <message>
        <source>Shows messages since that time: 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30, or 90m for 90 minutes ago.</source>
        <translation>Komunikaty od tego czasu: 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30 lub 90m, czyli sprzed 90 minut.</translation>
    </message>
    <message>
        <source>The least severe level to show: debug, info, warning, critical or fatal.</source>
        <translation>Najniższy poziom ważności: debug, info, warning, critical lub fatal.</translation>
    </message>
    <message>
        <source>Invalid time &quot;%1&quot;: --since takes 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30, or 90m for 90 minutes ago (s, m, h, d).</source>
        <translation>„%1” nie jest czasem: --since wymaga podania 2026-11-27, &quot;2026-11-27 14:30&quot;, 14:30 lub 90m, czyli 90 minut temu (s, m, h, d).</translation>
    </message>
    <message>
        <source>Invalid number &quot;%1&quot;: -n takes the number of messages to show.</source>
        <translation>„%1” nie jest liczbą: -n wymaga podania, ile komunikatów pokazać.</translation>
    </message>
    <message>
        <source>Unknown level &quot;%1&quot;: use debug, info, warning, critical or fatal.</source>
        <translation>Nieznany poziom „%1”: należy użyć debug, info, warning, critical lub fatal.</translation>
    </message>
    <message>
        <source>No service manager on this system keeps a log of %1.</source>
        <translation>Żaden menedżer usług nie prowadzi tutaj dziennika usługi %1.</translation>
    </message>
    <message>
        <source>You do not have permission to read the journal of %1. Run this as root (sudo), or become a member of the group systemd-journal: run &quot;sudo usermod -aG systemd-journal $USER&quot;, and log in again.</source>
        <translation>Bieżący użytkownik nie może odczytywać dziennika (journal) usługi %1. Należy uruchomić to polecenie jako root (sudo) lub zostać członkiem grupy systemd-journal: sudo usermod -aG systemd-journal $USER, i zalogować się ponownie.</translation>
    </message>
    <message>
        <source>There is no journal on this machine: systemd-journald is not running, or is configured to store nothing.</source>
        <translation>Na tym komputerze nie ma dziennika (journal): systemd-journald nie działa lub jest skonfigurowany tak, że niczego nie zapisuje.</translation>
    </message>
    <message>
        <source>The journal cannot be read: journalctl, which comes with systemd, could not be run (%1).</source>
        <translation>Nie można odczytać dziennika (journal): nie można uruchomić programu journalctl, który jest częścią systemd (%1).</translation>
    </message>
    <message>
        <source>journalctl failed: %1</source>
        <translation>Program journalctl zakończył się niepowodzeniem: %1</translation>
    </message>
    <message>
        <source>You do not have permission to read the Event Log. Run this as administrator, or as a member of the group Event Log Readers.</source>
        <translation>Bieżący użytkownik nie może odczytywać dziennika zdarzeń. Należy uruchomić to polecenie jako administrator lub jako członek grupy Czytelnicy dzienników zdarzeń.</translation>
    </message>
    <message>
        <source>The Event Log cannot be read: %1.</source>
        <translation>Nie można odczytać dziennika zdarzeń: %1.</translation>
    </message>
    <message>
        <source>The thread that connects to the service manager cannot be started. End other programs, or raise the limit on processes (TasksMax=, ulimit -u).</source>
        <translation>Nie można uruchomić wątku, aby połączyć się z menedżerem usług. Należy zakończyć inne programy lub zwiększyć limit procesów (TasksMax=, ulimit -u).</translation>
    </message>
    <message>
        <source>You do not have permission to read the log file %1. Run this as administrator (sudo), or as a user with the right to read it.</source>
        <translation>Nie wolno Ci czytać pliku dziennika %1. Uruchom to jako administrator (sudo) lub jako użytkownik, który może go czytać.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be read: %2.</source>
        <translation>Nie można odczytać pliku dziennika %1: %2.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceControllerPrivate</name>
    <message>
        <source>&quot;%1&quot;, the program of %2, is not an absolute path. Specify the full path of the program.</source>
        <translation>„%1” nie jest ścieżką bezwzględną, a usługa %2 ma uruchamiać ten program. Należy podać pełną ścieżkę programu.</translation>
    </message>
    <message>
        <source>%1, the program of %2, does not exist or is not executable. Specify the path of the installed program.</source>
        <translation>Plik %1, który ma uruchamiać usługa %2, nie istnieje lub nie jest programem. Należy podać zainstalowany program.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceLog</name>
    <message>
        <source>The log file has no valid path: specify one.</source>
        <translation>Plik dziennika nie ma prawidłowej ścieżki: należy ją podać.</translation>
    </message>
    <message>
        <source>The log file %1 cannot have a maximum size of %2 bytes: the minimum is %3.</source>
        <translation>Maksymalny rozmiar pliku dziennika %1 nie może wynosić %2 B: minimum to %3.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be limited to %2 files: the minimum is 1.</source>
        <translation>Liczba przechowywanych plików dziennika %1 nie może wynosić %2: minimum to 1.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be opened: %2.</source>
        <translation>Nie można otworzyć pliku dziennika %1: %2.</translation>
    </message>
    <message>
        <source>Messages missing here: %1.</source>
        <translation>Liczba brakujących tu komunikatów: %1.</translation>
    </message>
    <message>
        <source>The log file %1 can be written again. Messages missing from it: %2.</source>
        <translation>Plik dziennika %1 jest znowu zapisywany. Liczba brakujących w nim komunikatów: %2.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2. Messages will be missing from it until it can.</source>
        <translation>Nie można zapisywać pliku dziennika %1: %2. Dopóki nie będzie to możliwe, będzie w nim brakować komunikatów.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be rotated: %2. It will keep growing until it can.</source>
        <translation>Nie można przeprowadzić rotacji pliku dziennika %1: %2. Dopóki nie będzie to możliwe, plik będzie rósł.</translation>
    </message>
    <message>
        <source>other programs keep replacing it</source>
        <translation>inne programy stale go zastępują</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>jest to dowiązanie symboliczne</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>jest to folder</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>nie jest to zwykły plik</translation>
    </message>
    <message>
        <source>another user may have put it there</source>
        <translation>mógł go tam umieścić inny użytkownik</translation>
    </message>
    <message>
        <source>The log file %1 is not written: another ServiceLog was created first.</source>
        <translation>Plik dziennika %1 nie jest zapisywany: wcześniej utworzono inny ServiceLog.</translation>
    </message>
    <message>
        <source>The log file %1 is already being written.</source>
        <translation>Plik dziennika %1 jest już zapisywany.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::ServiceManager</name>
    <message>
        <source>Access to %1 was denied. Run this as administrator, or as root (sudo).</source>
        <translation>Odmowa dostępu do usługi %1. Należy uruchomić to polecenie jako administrator lub jako root (sudo).</translation>
    </message>
    <message>
        <source>Other running services depend on %1. Stop those first.</source>
        <translation>Od usługi %1 zależą inne działające usługi. Należy najpierw je zatrzymać.</translation>
    </message>
    <message>
        <source>%1 does not accept that control: its program does not support it, or is not ready for it yet.</source>
        <translation>Usługa %1 nie przyjmuje tego kodu sterującego: nie została do tego zaprogramowana lub jeszcze nie jest gotowa na jego odbiór.</translation>
    </message>
    <message>
        <source>The program of %1 was started but did not report as a service in time. It may have exited at once (run it on a console), lack a DLL, or do slow work before it starts the service.</source>
        <translation>Program usługi %1 został uruchomiony, ale nie zgłosił się na czas jako usługa. Mógł od razu zakończyć działanie (należy uruchomić go na konsoli), może brakować biblioteki DLL lub program wykonuje długotrwałe czynności przed uruchomieniem usługi.</translation>
    </message>
    <message>
        <source>The service manager is busy with its database. Try again in a moment.</source>
        <translation>Menedżer usług jest zajęty swoją bazą danych. Należy spróbować ponownie za chwilę.</translation>
    </message>
    <message>
        <source>%1 is already running. To start it again, restart it.</source>
        <translation>Usługa %1 jest już uruchomiona. Aby uruchomić ją od nowa, należy użyć ponownego uruchomienia.</translation>
    </message>
    <message>
        <source>The account specified for %1 does not exist. Write it as DOMAIN\user or .\user.</source>
        <translation>Konto, na którym ma działać usługa %1, nie istnieje. Należy podać je w postaci DOMENA\użytkownik lub .\użytkownik.</translation>
    </message>
    <message>
        <source>%1 is disabled. Install it with another start mode, or enable it.</source>
        <translation>Usługa %1 jest wyłączona. Należy zainstalować ją z innym typem uruchomienia lub ją włączyć.</translation>
    </message>
    <message>
        <source>%1 cannot accept that control in its current state. Wait until it is running.</source>
        <translation>Usługa %1 nie może przyjąć tego kodu sterującego w bieżącym stanie. Należy poczekać, aż zostanie uruchomiona.</translation>
    </message>
    <message>
        <source>%1 is not running. Start it first.</source>
        <translation>Usługa %1 nie jest uruchomiona. Należy ją najpierw uruchomić.</translation>
    </message>
    <message>
        <source>The process of %1 ended unexpectedly: it crashed or was killed. Read its log.</source>
        <translation>Proces usługi %1 nieoczekiwanie zakończył działanie: uległ awarii lub został zabity. Należy sprawdzić jej dziennik.</translation>
    </message>
    <message>
        <source>A service that %1 depends on could not be started. Start that one by itself to see why.</source>
        <translation>Nie można uruchomić usługi, od której zależy usługa %1. Aby poznać przyczynę, należy uruchomić ją osobno.</translation>
    </message>
    <message>
        <source>The account of %1 could not log on. Its password may be wrong or have changed, or it lacks the right to log on as a service; install the service again with the correct account and password.</source>
        <translation>Konto usługi %1 nie mogło się zalogować. Hasło może być nieprawidłowe lub mogło zostać zmienione albo konto nie ma prawa do logowania w trybie usługi; należy ponownie zainstalować usługę z właściwym hasłem lub kontem.</translation>
    </message>
    <message>
        <source>%1 is marked for deletion and will be deleted when the last program that has it open closes it. Close the Services window, Task Manager and the like, and try again.</source>
        <translation>Usługa %1 jest usuwana i zniknie, gdy zamknie ją ostatni program, który z niej korzysta. Należy zamknąć okno Usługi, Menedżera zadań i podobne programy, a następnie spróbować ponownie.</translation>
    </message>
    <message>
        <source>A service named %1 already exists. Reconfigure it, or uninstall it first.</source>
        <translation>Usługa %1 już istnieje. Należy zmienić jej konfigurację lub najpierw ją odinstalować.</translation>
    </message>
    <message>
        <source>%1 is being changed by another program at the same time. Try again.</source>
        <translation>Usługa %1 jest w tym samym czasie zmieniana przez innych. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 has not been started since the system booted.</source>
        <translation>Usługa %1 ani razu nie została uruchomiona od czasu uruchomienia systemu.</translation>
    </message>
    <message>
        <source>The machine of %1 does not respond. Check its name, that it is running, and that its firewall lets you in.</source>
        <translation>Komputer usługi %1 nie odpowiada. Należy sprawdzić jego nazwę, czy jest włączony i czy jego zapora zezwala na dostęp.</translation>
    </message>
    <message>
        <source>%1: the service manager returned error %2: %3.</source>
        <translation>%1: menedżer usług zwrócił błąd %2: %3.</translation>
    </message>
    <message>
        <source>The program of %1 is not where it was when the service was installed. Put it back there, or install the service again.</source>
        <translation>Program usługi %1 nie znajduje się tam, gdzie był podczas instalowania usługi. Należy przywrócić go w to miejsce lub ponownie zainstalować usługę.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Make sure that you own the folder, and try again.</source>
        <translation>Nie można zapisać %1: %2. Należy upewnić się, że bieżący użytkownik jest właścicielem folderu, i spróbować ponownie.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Run this as root (sudo), or install %3 as a user service (--user).</source>
        <translation>Nie można zapisać %1: %2. Należy wykonać to jako root (sudo) lub zainstalować %3 jako usługę użytkownika (--user).</translation>
    </message>
    <message>
        <source>Another program has held the installation lock %1 for a long time. End that program, or try again when it has ended; nothing was changed.</source>
        <translation>Inny program od dawna trzyma %1, blokadę instalacji. Zakończ go albo spróbuj ponownie, gdy się zakończy; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>systemd on %1 cannot be reached (%2). &quot;ssh %1 systemctl&quot; has to work without a password.</source>
        <translation>Nie można połączyć się z systemd na komputerze %1 (%2). Polecenie „ssh %1 systemctl” musi działać bez hasła.</translation>
    </message>
    <message>
        <source>Your systemd user manager cannot be reached (%1). Log in directly instead of switching users with su or sudo, which leave XDG_RUNTIME_DIR unset.</source>
        <translation>Nie można połączyć się z menedżerem systemd bieżącego użytkownika (%1). Należy zalogować się bezpośrednio, zamiast zmieniać użytkownika za pomocą su lub sudo, które nie ustawiają zmiennej XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>%1 is disabled: its unit is masked. Install it with another start mode, or run &quot;systemctl unmask %2&quot;.</source>
        <translation>Usługa %1 jest wyłączona: jej jednostka jest zamaskowana. Należy zainstalować ją z innym typem uruchomienia lub wykonać polecenie „systemctl unmask %2”.</translation>
    </message>
    <message>
        <source>%1 cannot be reloaded: its unit has no ExecReload=. Restart it instead.</source>
        <translation>Usługa %1 nie odczytuje ponownie swoich ustawień: jej jednostka nie zawiera ExecReload=. Zamiast tego należy uruchomić ją ponownie.</translation>
    </message>
    <message>
        <source>The unit of %1 contains an error, so systemd does not run it. &quot;systemd-analyze verify %2&quot; shows the error.</source>
        <translation>Jednostka usługi %1 zawiera błąd i dlatego systemd jej nie uruchamia. Błąd ten wskaże polecenie „systemd-analyze verify %2”.</translation>
    </message>
    <message>
        <source>systemd refused the request for %1: %2</source>
        <translation>systemd odmówił wykonania operacji na usłudze %1: %2</translation>
    </message>
    <message>
        <source>systemd-analyze, which is needed to install %1, could not be run: %2. Install systemd, and make sure that its programs are in PATH.</source>
        <translation>Nie można uruchomić programu systemd-analyze, który jest potrzebny do zainstalowania usługi %1: %2. Należy zainstalować systemd i upewnić się, że jego programy są dostępne w PATH.</translation>
    </message>
    <message>
        <source>%1 cannot be installed on %2 from here, because its unit files have to be written on that machine. Log in to it, and install the service there.</source>
        <translation>Nie można stąd zainstalować usługi %1 na komputerze %2, ponieważ jej pliki jednostek są zapisywane na tamtym komputerze. Należy zalogować się na nim i zainstalować ją tam.</translation>
    </message>
    <message>
        <source>A service named %1 exists that QtDaemon did not install: %2. Choose another name, or remove that service the way it was installed.</source>
        <translation>Istnieje już usługa %1, której nie utworzył QtDaemon: %2. Należy wybrać inną nazwę lub usunąć tę usługę tym samym sposobem, którym została zainstalowana.</translation>
    </message>
    <message>
        <source>%1 could not be started: its working directory cannot be entered. Create it, or give the service&apos;s account access to it (200/CHDIR).</source>
        <translation>Nie można uruchomić usługi %1: nie można przejść do jej katalogu roboczego. Należy go utworzyć lub udzielić do niego dostępu kontu usługi (200/CHDIR).</translation>
    </message>
    <message>
        <source>%1 could not be started: %2 does not exist, is not a program, or may not be run by the service&apos;s account (203/EXEC).</source>
        <translation>Nie można uruchomić usługi %1: plik %2 nie istnieje, nie jest programem lub konto usługi nie może go uruchomić (203/EXEC).</translation>
    </message>
    <message>
        <source>%1 could not be started: its group does not exist. Create it, or install the service with another account (216/GROUP).</source>
        <translation>Nie można uruchomić usługi %1: jej grupa nie istnieje. Należy ją utworzyć lub zainstalować usługę z innym kontem (216/GROUP).</translation>
    </message>
    <message>
        <source>%1 could not be started: its account does not exist. Create it, or install the service with another one (217/USER).</source>
        <translation>Nie można uruchomić usługi %1: jej konto nie istnieje. Należy je utworzyć lub zainstalować usługę z innym kontem (217/USER).</translation>
    </message>
    <message>
        <source>%1 could not be started: its sandbox cannot be set up. A path in its unit (in ReadWritePaths= or the like) may be missing, or the kernel or the container forbids namespaces (226/NAMESPACE).</source>
        <translation>Nie można uruchomić usługi %1: nie można przygotować jej piaskownicy. Być może brakuje ścieżki podanej w jednostce (w ReadWritePaths= i podobnych) albo jądro lub kontener zabrania używania przestrzeni nazw (226/NAMESPACE).</translation>
    </message>
    <message>
        <source>%1 could not be started: its folder for state, cache or logs cannot be created (%2).</source>
        <translation>Nie można uruchomić usługi %1: nie można utworzyć jej folderu stanu, pamięci podręcznej lub dzienników (%2).</translation>
    </message>
    <message>
        <source>%1 could not be started: systemd failed to set up its process (status %2, see systemd.exec(5)).</source>
        <translation>Nie można uruchomić usługi %1: systemd nie zdołał przygotować jej procesu; kod stanu %2 według systemd.exec(5).</translation>
    </message>
    <message>
        <source>%1 hung: its event loop gave no sign of life within WatchdogSec=, and systemd terminated it. Read its log.</source>
        <translation>Usługa %1 zawiesiła się: jej pętla zdarzeń nie dała znaku życia w czasie WatchdogSec= i systemd ją zakończył. Należy sprawdzić jej dziennik.</translation>
    </message>
    <message>
        <source>%1 was killed because memory ran out. Give the machine more memory, or raise MemoryMax= in the unit.</source>
        <translation>Usługa %1 została zakończona, ponieważ zabrakło pamięci. Należy zwiększyć ilość pamięci komputera lub ustawić w jednostce odpowiednią wartość MemoryMax=.</translation>
    </message>
    <message>
        <source>%1 failed too often in a short time, and systemd no longer starts it. Fix the cause, then run &quot;systemctl reset-failed&quot; for it.</source>
        <translation>Usługa %1 zbyt często kończyła się niepowodzeniem w krótkim czasie i systemd już jej nie uruchamia. Należy usunąć przyczynę, a następnie wykonać dla niej polecenie „systemctl reset-failed”.</translation>
    </message>
    <message>
        <source>%1 could not be started: a command that its unit runs first (ExecStartPre=, ExecCondition=) did not succeed. Read its log.</source>
        <translation>Nie można uruchomić usługi %1: polecenia wykonywane przed nią przez jej jednostkę (ExecStartPre=, ExecCondition=) nie powiodły się. Należy sprawdzić jej dziennik.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; contains a colon, and systemd-analyze cannot verify a unit with such a name. Choose a name without one.</source>
        <translation>Nazwa usługi „%1” zawiera dwukropek, a systemd-analyze nie może sprawdzić jednostki o takiej nazwie. Należy wybrać nazwę bez dwukropka.</translation>
    </message>
    <message>
        <source>%1 is to be started by a socket, but has no socket to listen on. Add one to listenStreams.</source>
        <translation>Usługa %1 ma być uruchamiana przez gniazdo, ale nie ma żadnego, na którym mogłaby nasłuchiwać. Należy podać je w listenStreams.</translation>
    </message>
    <message>
        <source>%1 is to be a user service, which runs as that user and not as %2. Omit the account, or install it as a system service.</source>
        <translation>%1 ma być usługą użytkownika, a taka usługa działa jako ten użytkownik, a nie jako %2. Należy pominąć konto lub zainstalować ją jako usługę systemu.</translation>
    </message>
    <message>
        <source>The environment of %1 is stored in the registry of its machine, which cannot be accessed from here. Install the service on that machine, or without an environment.</source>
        <translation>Środowisko usługi %1 jest przechowywane w rejestrze jej komputera, który nie jest stąd dostępny. Należy zainstalować ją na tamtym komputerze lub bez środowiska.</translation>
    </message>
    <message>
        <source>%1 cannot have an environment variable without a name, or with a null character: &quot;%2&quot;. Remove it.</source>
        <translation>Usługa %1 nie może mieć zmiennej środowiskowej bez nazwy lub ze znakiem null: „%2”. Należy ją pominąć.</translation>
    </message>
    <message>
        <source>The path of the program is quoted.</source>
        <translation>Ścieżka programu jest ujęta w cudzysłów.</translation>
    </message>
    <message>
        <source>The path of the program has no spaces.</source>
        <translation>Ścieżka programu nie zawiera spacji.</translation>
    </message>
    <message>
        <source>The path %1 contains spaces and is not quoted: Windows runs %2.exe instead if it exists, whoever created it. Install the service again.</source>
        <translation>Ścieżka %1 zawiera spacje i nie jest ujęta w cudzysłów: system Windows może zamiast niej uruchomić plik %2.exe, co może wykorzystać każdy, kto zdoła go tam umieścić. Należy ponownie zainstalować usługę.</translation>
    </message>
    <message>
        <source>The program uses %1, but its plug-ins are missing: there is no folder %2 next to the program. Run windeployqt.</source>
        <translation>Program używa biblioteki %1, ale brakuje jej wtyczek: obok programu nie ma folderu %2. Należy uruchomić windeployqt.</translation>
    </message>
    <message>
        <source>The program %1 is missing. Put it back, or install the service again.</source>
        <translation>Brakuje programu %1. Należy przywrócić go w to miejsce lub ponownie zainstalować usługę.</translation>
    </message>
    <message>
        <source>The program needs %1, which is neither next to it nor part of Windows, so it cannot start (error 1053). Put the DLL next to the program; windeployqt does that for Qt&apos;s DLLs.</source>
        <translation>Program wymaga pliku %1, którego nie ma obok programu i który nie należy do systemu Windows: program nie może się uruchomić (błąd 1053). Należy umieścić ten plik obok programu; w przypadku bibliotek Qt robi to windeployqt.</translation>
    </message>
    <message>
        <source>The program and every DLL that it needs are present.</source>
        <translation>Program i wszystkie wymagane przez niego biblioteki DLL są na miejscu.</translation>
    </message>
    <message>
        <source>It runs as LocalSystem, which may do anything on this machine. Unless it needs that, install it with the account LocalService.</source>
        <translation>Usługa działa jako LocalSystem, a to konto może zrobić na tym komputerze wszystko. Jeśli usługa tego nie wymaga, należy zainstalować ją z kontem LocalService.</translation>
    </message>
    <message>
        <source>The account %1 does not exist, so it cannot log on (error 1069). Install the service with another one.</source>
        <translation>Konto %1 nie istnieje: nie może się zalogować (błąd 1069). Należy zainstalować usługę z innym kontem.</translation>
    </message>
    <message>
        <source>The account %1 itself does not have the right to log on as a service (error 1069). Unless it has that right from a group, grant it: secpol.msc, Local Policies, User Rights Assignment.</source>
        <translation>Samo konto %1 nie ma prawa do logowania w trybie usługi (błąd 1069). Jeśli nie ma go za pośrednictwem grupy, należy je przyznać: secpol.msc, Zasady lokalne, Przypisywanie praw użytkownika.</translation>
    </message>
    <message>
        <source>The account %1 may log on as a service.</source>
        <translation>Konto %1 może logować się w trybie usługi.</translation>
    </message>
    <message>
        <source>The account %1 is not permitted to read and run %2 (error 5). Grant it that right with icacls, or on the Security tab of the file&apos;s properties.</source>
        <translation>Konto %1 nie może odczytywać i wykonywać pliku %2 (błąd 5). Należy mu na to zezwolić: poleceniem icacls lub na karcie Zabezpieczenia we właściwościach pliku.</translation>
    </message>
    <message>
        <source>It is not restarted after a failure. Install it with restart delays.</source>
        <translation>Po awarii nic nie uruchamia usługi ponownie. Należy zainstalować ją z podanymi opóźnieniami ponownego uruchomienia.</translation>
    </message>
    <message>
        <source>It is restarted after a crash, but not when it stops with an error: its failure actions flag is not set. Install it with that flag, or run &quot;sc failureflag %1 1&quot;.</source>
        <translation>Usługa jest uruchamiana ponownie po awarii procesu, ale nie wtedy, gdy sama kończy się błędem: flaga akcji po awarii nie jest ustawiona. Należy zainstalować usługę z tą flagą lub wykonać polecenie „sc failureflag %1 1”.</translation>
    </message>
    <message>
        <source>It is restarted after a failure.</source>
        <translation>Usługa jest uruchamiana ponownie po awarii.</translation>
    </message>
    <message>
        <source>It last ended with error %1. %2</source>
        <translation>Ostatnio usługa zakończyła się błędem %1. %2</translation>
    </message>
    <message>
        <source>Windows has no user service manager. Omit --user: services belong to the system.</source>
        <translation>System Windows nie ma osobnego menedżera usług użytkownika. Nie należy używać opcji --user: usługi należą do systemu.</translation>
    </message>
    <message>
        <source>Control %1 cannot be sent to %2. User-defined controls are 128 to 255.</source>
        <translation>Nie można wysłać kodu sterującego %1 do usługi %2. Własne kody sterujące usługi mają wartości od 128 do 255.</translation>
    </message>
    <message>
        <source>%1 stopped with service exit code %2. See its documentation for the meaning, and its log for the cause.</source>
        <translation>Usługa %1 zatrzymała się ze specyficznym dla niej kodem zakończenia %2. Jego znaczenie podano w dokumentacji usługi, a przyczynę w jej dzienniku.</translation>
    </message>
    <message>
        <source>%1 stopped with service exit code %2: %3</source>
        <translation>%1 zakończyła działanie z własnym kodem wyjścia %2: %3</translation>
    </message>
    <message>
        <source>%1 is to be a user service, which cannot have %2. Omit the capabilities, or install it as a system service.</source>
        <translation>%1 ma być własną usługą użytkownika, która nie może mieć %2. Pomiń uprawnienia (capabilities) albo zainstaluj ją dla systemu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a capability of %2. Capabilities have names such as CAP_NET_BIND_SERVICE; capabilities(7) lists them.</source>
        <translation>„%1”, które ma mieć %2, nie jest nazwą uprawnienia (capability). Zapisuje się je jak CAP_NET_BIND_SERVICE; ich listę podaje capabilities(7).</translation>
    </message>
    <message>
        <source>%1 is not to be restarted after exit code %2, which is not valid. Valid codes are 1 to 255.</source>
        <translation>%1 nie ma być uruchamiana ponownie po kodzie wyjścia %2, a takiego nie ma. Są od 1 do 255.</translation>
    </message>
    <message>
        <source>The service name &quot;%1...&quot; takes %2 characters in a unit name, and the limit is %3: anything but ASCII letters, digits and -_.@ takes four characters per byte. Shorten it.</source>
        <translation>Nazwa usługi „%1...” zajmuje %2 znaków w nazwie jednostki, a najwięcej może %3: to, co nie jest literą, cyfrą ani jednym z -_.@, zajmuje cztery na bajt. Skróć ją.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; ends with an @, which makes its unit a template that cannot run by itself. Choose a name without it, or name an instance: %1x.</source>
        <translation>Nazwa usługi „%1” kończy się znakiem @, który czyni z jednostki szablon niemogący działać samodzielnie. Wybierz nazwę bez niego albo nazwij instancję: %1x.</translation>
    </message>
    <message>
        <source>%1, named in the arguments of %2, is hidden from the service by its sandbox: ProtectHome= hides home folders, and PrivateTmp= hides folders for temporary files. Put it elsewhere, such as in /etc or /var/lib, or add its folder to writablePaths.</source>
        <translation>%1, wymienione w argumentach usługi %2, ukrywa przed nią jej piaskownica: ProtectHome= ukrywa katalogi domowe, a PrivateTmp= katalogi plików tymczasowych. Umieść to gdzie indziej, na przykład w /etc lub /var/lib, albo podaj katalog w writablePaths.</translation>
    </message>
    <message>
        <source>%1, the program of %2, is in an AppImage that is mounted only while it runs. Install the AppImage file itself, whose path is in $APPIMAGE.</source>
        <translation>%1, uruchamiany przez %2, znajduje się w obrazie AppImage, który jest zamontowany tylko na czas działania. Zainstaluj sam plik AppImage, którego ścieżka jest w $APPIMAGE.</translation>
    </message>
    <message>
        <source>%1, which %2 runs whenever the system starts, is in a folder for temporary files, which gets emptied. Copy it to a permanent place, such as /usr/local or /opt, and install it from there.</source>
        <translation>%1, uruchamiany przez %2 przy każdym starcie systemu, jest w katalogu plików tymczasowych, który jest opróżniany. Umieść go tam, gdzie pozostanie, na przykład w /usr/local lub /opt, i zainstaluj stamtąd.</translation>
    </message>
    <message>
        <source>%1 was written to %2, but systemd did not load it from there: it reads its units from %3. Set XDG_CONFIG_HOME or HOME to the value that systemd has, or run &quot;systemctl daemon-reexec&quot; if one of these folders is new, and try again; nothing was changed.</source>
        <translation>%1 zapisano w %2, a systemd nie wczytał go stamtąd: swoje jednostki czyta w %3. Ustaw XDG_CONFIG_HOME lub HOME tak, jak ma je systemd, albo uruchom „systemctl daemon-reexec”, jeśli któryś z tych katalogów jest nowy, i spróbuj ponownie; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The display name &quot;%1&quot; is taken by the service %2. Install %3 with another display name.</source>
        <translation>Nazwę wyświetlaną „%1” ma już usługa %2. Zainstaluj %3 z inną nazwą wyświetlaną.</translation>
    </message>
    <message>
        <source>%1, the program of %2, is in a folder that is recreated at each boot. Copy it to a permanent place, such as /usr/local or /opt, and install it from there.</source>
        <translation>%1, uruchamiany przez %2, znajduje się w katalogu, który każdy rozruch tworzy od nowa. Umieść go tam, gdzie pozostanie, na przykład w /usr/local lub /opt, i zainstaluj stamtąd.</translation>
    </message>
    <message>
        <source>%1 needs %2, which the sandbox of %3 hides: ProtectHome= hides home folders, and PrivateTmp= hides folders for temporary files. Put libraries elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 potrzebuje %2, a ukrywa to piaskownica usługi %3: ProtectHome= ukrywa katalogi domowe, a PrivateTmp= katalogi plików tymczasowych. Umieść biblioteki gdzie indziej, na przykład w /usr/local lub /opt.</translation>
    </message>
    <message>
        <source>%1 was restarted, but %2, which depends on it, could not be started again: %3</source>
        <translation>%1 uruchomiono ponownie, ale zależna od niej usługa %2 nie działa: %3</translation>
    </message>
    <message>
        <source>%1, the program of %2, is on a network drive, whose letter is known only to the user who connected it. Copy it to a local disk, for example to C:\Program Files, and install it from there.</source>
        <translation>%1, który ma być uruchamiany przez %2, znajduje się na dysku sieciowym, którego literę zna tylko ten, kto go podłączył. Umieść go na dysku tego komputera, na przykład w C:\Program Files, i zainstaluj stamtąd.</translation>
    </message>
    <message>
        <source>%1, which %2 runs whenever the system starts, is in a folder for temporary files, which gets emptied. Copy it to a permanent place, such as C:\Program Files, and install it from there.</source>
        <translation>%1, uruchamiany przez %2 przy każdym starcie systemu, jest w katalogu plików tymczasowych, który jest opróżniany. Umieść go tam, gdzie pozostanie, na przykład w C:\Program Files, i zainstaluj stamtąd.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which belongs to another user, as does the systemd manager there. Log in directly instead of switching users with su or sudo.</source>
        <translation>XDG_RUNTIME_DIR to %1, który należy do kogoś innego, tak jak tamtejszy menedżer systemd. Zaloguj się bezpośrednio, zamiast zmieniać użytkownika za pomocą su lub sudo.</translation>
    </message>
    <message>
        <source>Others can change the contents of %1, and thereby what %2 runs. Make yourself the only one who can (chown, chmod go-w), and try again; nothing was changed.</source>
        <translation>Inni mogą zmieniać zawartość %1, a więc i to, co uruchamia %2. Spraw, aby należał tylko do ciebie (chown, chmod go-w), i spróbuj ponownie; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a character that the unit file of %2 cannot contain, such as a line break. Remove it.</source>
        <translation>„%1” zawiera znak, którego nie może zawierać plik jednostki %2, na przykład koniec wiersza. Usuń go.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid path for %2: it has to be absolute, without &quot;..&quot; and without a space at its end.</source>
        <translation>„%1” nie jest ścieżką, którą można podać usłudze %2: musi być bezwzględna, bez „..” i bez spacji na końcu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a colon and is in a folder for temporary files, from which systemd cannot make such a path available to %2. Choose another path.</source>
        <translation>„%1” zawiera dwukropek i leży w katalogu plików tymczasowych, z którego systemd nie może przekazać usłudze %2 takiej ścieżki. Wybierz inną.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, a dependency of %2, is not the name of a service or unit. Use a name that &quot;systemctl list-units&quot; shows; for a template, name an instance.</source>
        <translation>„%1”, od czego ma zależeć %2, nie jest nazwą usługi ani jednostki. Wybierz taką, którą pokazuje „systemctl list-units”; z szablonu musi to być instancja.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the account that %2 runs as. &quot;getent passwd&quot; lists the existing accounts.</source>
        <translation>„%1” nie może być kontem, na którym działa %2. „getent passwd” wypisuje istniejące konta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a variable in the environment of %2: its name may contain letters, digits and _, and must not begin with a digit.</source>
        <translation>„%1” nie może być zmienną w środowisku usługi %2: nazwa składa się z liter, cyfr i _ i nie zaczyna się od cyfry.</translation>
    </message>
    <message>
        <source>%2 cannot listen on &quot;%1&quot;. Specify an absolute path, a name preceded by @, a port or address:port; see ListenStream= in systemd.socket(5).</source>
        <translation>%2 nie może nasłuchiwać na „%1”. Podaj ścieżkę bezwzględną, nazwę poprzedzoną znakiem @, port lub adres:port; zobacz ListenStream= w systemd.socket(5).</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; is that of a unit that all QtDaemon services share. Choose another name.</source>
        <translation>Nazwa usługi „%1” należy do jednostki wspólnej dla wszystkich usług QtDaemon. Wybierz inną.</translation>
    </message>
    <message>
        <source>An administrator has masked %1: %2 is a link to /dev/null. Run &quot;systemctl unmask %3&quot; to undo that, and try again.</source>
        <translation>Administrator zamaskował %1: %2 jest dowiązaniem do /dev/null. „systemctl unmask %3” to cofa; potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1, which would be the state folder of %2, already exists and belongs to %3, who would lose it. Choose another name for the service, or move that folder away.</source>
        <translation>%1, który ma być katalogiem stanu usługi %2, już istnieje i należy do %3, który by go stracił. Nadaj usłudze inną nazwę albo przenieś ten katalog.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but a user service (%3) needs an absolute path there. Log in directly instead of switching users, or set the variable.</source>
        <translation>%1 ma wartość „%2”, a własna usługa (%3) potrzebuje tam ścieżki bezwzględnej. Zaloguj się bezpośrednio, zamiast zmieniać użytkownika, albo ustaw zmienną.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs with more rights. Give it to root (chown), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>%1 należy do %2, który może to zmienić, a więc i to, co %3 uruchamia z większymi prawami. Oddaj to użytkownikowi root (chown) albo zainstaluj program gdzie indziej, na przykład w /usr/local lub /opt.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; begins with an @, which a unit name cannot do. Choose a name without it.</source>
        <translation>Nazwa usługi „%1” zaczyna się od @, a od tego znaku nie zaczyna się nazwa żadnej jednostki. Wybierz nazwę bez niego.</translation>
    </message>
    <message>
        <source>The value of %1 in the environment of %2 contains a character that a unit file cannot contain, such as a line break. Remove it.</source>
        <translation>Wartość %1 w środowisku %2 zawiera znak, którego plik jednostki nie może zawierać, na przykład koniec wiersza. Usuń go.</translation>
    </message>
    <message>
        <source>%1 was not installed, because it could not be marked in the registry as a service of QtDaemon: %2. Run this as administrator; on another machine, the service Remote Registry must be running.</source>
        <translation>Nie zainstalowano %1, ponieważ rejestr nie przyjmuje znacznika, że to usługa QtDaemon: %2. Zrób to jako administrator; na innym komputerze musi działać usługa Rejestr zdalny.</translation>
    </message>
    <message>
        <source>The registry could not be read to find out whether QtDaemon installed %1: %2. Run this as administrator; on another machine, the service Remote Registry must be running.</source>
        <translation>Nie można odczytać z rejestru, czy %1 zainstalował QtDaemon: %2. Zrób to jako administrator; na innym komputerze musi działać usługa Rejestr zdalny.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs. Give it to Administrators (icacls /setowner), or install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 należy do %2, kto może to zmienić, a tym samym to, co uruchamia %3. Przekaż to administratorom (icacls /setowner) albo zainstaluj program gdzie indziej, na przykład w C:\Program Files.</translation>
    </message>
    <message>
        <source>%1 can change %2, and thereby what %3 runs. Remove that right (icacls, or the Security tab of its properties), or install the program elsewhere, such as in C:\Program Files.</source>
        <translation>%1 może zmienić %2, a tym samym to, co uruchamia %3. Odbierz to prawo (icacls lub strona Zabezpieczenia we właściwościach) albo zainstaluj program gdzie indziej, na przykład w C:\Program Files.</translation>
    </message>
    <message>
        <source>Others can change %1, and thereby what %2 runs. Remove that right (chmod go-w, setfacl), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>Inni mogą zmienić %1, a tym samym to, co uruchamia %2. Odbierz im to prawo (chmod go-w, setfacl) albo zainstaluj program gdzie indziej, na przykład w /usr/local lub /opt.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, who can change it and thereby what %3 runs as you. Copy the program to a place where only you can change it.</source>
        <translation>%1 należy do %2, kto może to zmienić, a tym samym to, co %3 uruchamia w Twoim imieniu. Skopiuj program tam, gdzie tylko Ty możesz go zmienić.</translation>
    </message>
    <message>
        <source>The access rights of %1, which determine who can change what %2 runs, cannot be read: %3. Install the program elsewhere, such as in C:\Program Files.</source>
        <translation>Nie można odczytać, kto może zmienić %1, a tym samym to, co uruchamia %2: %3. Zainstaluj program gdzie indziej, na przykład w C:\Program Files.</translation>
    </message>
    <message>
        <source>The path %1 contains spaces and is not quoted: Windows would run %2 instead if it existed, and %3 can create it. Install the service again.</source>
        <translation>Ścieżka %1 zawiera spacje i nie jest w cudzysłowie: gdyby istniał %2, system Windows uruchomiłby go zamiast niej, a %3 może go tam umieścić. Zainstaluj usługę ponownie.</translation>
    </message>
    <message>
        <source>A service named %1 exists that QtDaemon did not install, or did not finish installing: it runs %2. Remove it the way it was installed or with &quot;sc delete&quot;, or choose another name.</source>
        <translation>Istnieje usługa %1, której QtDaemon nie zainstalował albo nie zainstalował do końca: uruchamia ona %2. Usuń ją tak, jak się pojawiła, lub poleceniem „sc delete”, albo wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>%1 did not reach that state in the time given. It may still do so: query its status, or give it longer.</source>
        <translation>Usługa %1 nie osiągnęła tego stanu w wyznaczonym czasie. Może to jeszcze nastąpić: należy sprawdzić jej stan lub wydłużyć ten czas.</translation>
    </message>
    <message>
        <source>There is no service named %1. Install it first, or find its name in the list of services.</source>
        <translation>Nie ma usługi %1. Należy ją najpierw zainstalować lub wyszukać jej nazwę na liście usług.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, named in the arguments of %2, is a relative path, and the service looks for it in %3. Specify the full path: %4.</source>
        <translation>„%1”, wymienione w argumentach usługi %2, jest ścieżką względną, a usługa szuka jej w %3. Podaj pełną ścieżkę: %4.</translation>
    </message>
    <message>
        <source>systemd cannot be reached: libsystemd.so.0 is missing or does not load. Install the package libsystemd0 (systemd-libs).</source>
        <translation>Nie można połączyć się z systemd: brakuje biblioteki libsystemd.so.0 lub nie daje się ona załadować. Należy zainstalować pakiet libsystemd0 (systemd-libs).</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is &quot;%1&quot;, but has to be an absolute path. Log in directly instead of switching users, or set the variable.</source>
        <translation>XDG_RUNTIME_DIR ma wartość „%1”, a musi być ścieżką bezwzględną. Zaloguj się bezpośrednio, zamiast zmieniać użytkownika, albo ustaw zmienną.</translation>
    </message>
    <message>
        <source>Without root privileges, systemd is reached through the D-Bus system bus, which is not available (%1). Run this with sudo, or use a user service (--user).</source>
        <translation>Bez uprawnień użytkownika root połączenie z systemd odbywa się przez magistralę systemową D-Bus, która jest niedostępna (%1). Należy uruchomić to polecenie z sudo lub użyć usługi użytkownika (--user).</translation>
    </message>
    <message>
        <source>systemd cannot be reached (%1). Check with &quot;systemctl is-system-running&quot; that this machine runs it.</source>
        <translation>Nie można połączyć się z systemd (%1). Należy sprawdzić poleceniem „systemctl is-system-running”, czy ten komputer działa pod kontrolą systemd.</translation>
    </message>
    <message>
        <source>systemd refused access to %1. Run this as root with sudo, use a user service (--user), or add a polkit rule that allows it.</source>
        <translation>systemd odmówił dostępu do usługi %1. Należy uruchomić to polecenie jako root przez sudo, użyć usługi użytkownika (--user) lub zezwolić na tę operację regułą polkit.</translation>
    </message>
    <message>
        <source>The reply from systemd about %1 does not have the documented form. Try again; if this persists, another program is listening in its place.</source>
        <translation>Odpowiedź systemd o %1 nie ma postaci, jaką podaje jego dokumentacja. Spróbuj ponownie; jeśli to się powtarza, zamiast niego nasłuchuje inny program.</translation>
    </message>
    <message>
        <source>%1 loads %2 by its path, where others can put another library and thereby change what %3 runs. Remove that right (chown, chmod go-w, setfacl), or link the program by the library&apos;s name.</source>
        <translation>%1 wczytuje %2 według ścieżki, gdzie inni mogą umieścić inną bibliotekę, a tym samym zmienić to, co uruchamia %3. Odbierz im to prawo (chown, chmod go-w, setfacl) albo skonsoliduj program z użyciem nazwy biblioteki.</translation>
    </message>
    <message>
        <source>The account of %1 cannot read %2, named in its arguments: %3 denies it access. Let that account read it (chgrp, chmod), or put it elsewhere, such as in /etc.</source>
        <translation>Konto usługi %1 nie może odczytać %2, wymienionego w jej argumentach: nie wpuszcza go %3. Pozwól temu kontu na odczyt (chgrp, chmod) albo umieść to gdzie indziej, na przykład w /etc.</translation>
    </message>
    <message>
        <source>systemd does not accept the unit of %1, and nothing was changed. Correct this: %2</source>
        <translation>systemd nie przyjmuje jednostki usługi %1 i niczego nie zmieniono. Należy to poprawić: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Correct that, and try again; nothing was changed.</source>
        <translation>Nie można zapisać %1: %2. Należy usunąć przyczynę i spróbować ponownie; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 did not respond within the time that its unit allows (TimeoutStartSec=, TimeoutStopSec=), and systemd terminated it. Read its log: it hangs, or has to request more time.</source>
        <translation>Usługa %1 nie odpowiedziała w czasie określonym w jej jednostce (TimeoutStartSec=, TimeoutStopSec=) i systemd ją zakończył. Należy sprawdzić jej dziennik: usługa zawiesza się lub musi żądać dodatkowego czasu.</translation>
    </message>
    <message>
        <source>%1 exited before it reported that it was running. Run its program on a console to see why.</source>
        <translation>Usługa %1 zakończyła działanie, zanim zgłosiła, że jest uruchomiona. Aby poznać przyczynę, należy uruchomić jej program na konsoli.</translation>
    </message>
    <message>
        <source>%1 could not be started: something that its unit requires is missing, such as an EnvironmentFile= or a folder. Read the log of systemd.</source>
        <translation>Nie można uruchomić usługi %1: systemd nie ma dostępu do czegoś, czego wymaga jej jednostka, na przykład pliku EnvironmentFile= lub folderu. Należy sprawdzić dziennik systemd.</translation>
    </message>
    <message>
        <source>The registry entry for the event source of %1 could not be changed: %2. Run this as administrator.</source>
        <translation>Rejestr nie przyjmuje źródła zdarzeń usługi %1: %2. Zrób to jako administrator.</translation>
    </message>
    <message>
        <source>Its event source was registered by another program, with the texts of %1.</source>
        <translation>Inny program zarejestrował źródło zdarzeń usługi, z tekstami z %1.</translation>
    </message>
    <message>
        <source>Its event source is not registered: the Event Viewer adds to each event that its description cannot be found. Install the service again.</source>
        <translation>Źródło zdarzeń usługi nie jest zarejestrowane: Podgląd zdarzeń dodaje do każdego z nich, że nie można znaleźć jego opisu. Należy ponownie zainstalować usługę.</translation>
    </message>
    <message>
        <source>The file %1, which contains the texts of its events, is missing. Put it back, or install the service again.</source>
        <translation>Brakuje pliku %1 z tekstami zdarzeń usługi. Należy przywrócić go w to miejsce lub ponownie zainstalować usługę.</translation>
    </message>
    <message>
        <source>The file %1 contains no texts of events. Build the program with qtdaemon_add_event_messages().</source>
        <translation>Plik %1 nie zawiera tekstów zdarzeń. Należy zbudować program z użyciem qtdaemon_add_event_messages().</translation>
    </message>
    <message>
        <source>Its event source is registered.</source>
        <translation>Źródło zdarzeń usługi jest zarejestrowane.</translation>
    </message>
    <message>
        <source>The path %1 of the program is relative: Windows searches several folders for it, and may run another program. Install the service again.</source>
        <translation>Ścieżka %1 programu jest względna: system Windows szuka go w kilku folderach i może uruchomić inny. Zainstaluj usługę ponownie.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::State</name>
    <message>
        <source>not installed</source>
        <translation>niezainstalowana</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zatrzymana</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>uruchamiana</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>zatrzymywana</translation>
    </message>
    <message>
        <source>running</source>
        <translation>uruchomiona</translation>
    </message>
    <message>
        <source>continuing</source>
        <translation>wznawiana</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>wstrzymywana</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymana</translation>
    </message>
</context>
<context>
    <name>QtDaemon::StateWatcher</name>
    <message>
        <source>%1 stopped with exit code 0 before it reached the expected state. Read its log.</source>
        <translation>Usługa %1 zatrzymała się z kodem zakończenia 0, zanim osiągnęła oczekiwany stan. Należy sprawdzić jej dziennik.</translation>
    </message>
    <message>
        <source>%1 hangs: its own wait hint of %2 ms passed without a sign of progress. Read its log; to end it, kill its process, %3.</source>
        <translation>Usługa %1 nie odpowiada: upłynęła podana przez nią wskazówka oczekiwania %2 ms bez oznak postępu. Należy sprawdzić jej dziennik; aby ją zakończyć, trzeba zakończyć jej proces %3.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdBackend</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a stored descriptor: use 1 to 255 printable ASCII characters, without colons or spaces.</source>
        <translation>„%1” nie może być nazwą przechowywanego deskryptora: należy użyć od 1 do 255 drukowalnych znaków ASCII, bez dwukropka i spacji.</translation>
    </message>
    <message>
        <source>Control %1 was refused: the service does not accept it, or cannot accept it in its current state.</source>
        <translation>Kontrola %1 została odrzucona: usługa jej nie akceptuje albo nie w obecnym stanie.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdDoctor</name>
    <message>
        <source>The unit files of %1 were changed, and systemd still uses the old ones. Run &quot;systemctl daemon-reload&quot;.</source>
        <translation>Pliki jednostek usługi %1 zostały zmienione, ale systemd nadal używa starych. Należy wykonać polecenie „systemctl daemon-reload”.</translation>
    </message>
    <message>
        <source>%1, the program of %2, does not exist, or you cannot see it. Install it, or reconfigure the service with its new path.</source>
        <translation>Program %1 usługi %2 nie istnieje lub jest niewidoczny dla bieżącego użytkownika. Należy go zainstalować lub ponownie skonfigurować usługę z jego nową ścieżką.</translation>
    </message>
    <message>
        <source>%1 is not an executable program: chmod +x makes it one.</source>
        <translation>%1 nie jest programem, który można uruchomić: aby to zmienić, należy użyć chmod +x.</translation>
    </message>
    <message>
        <source>%1 lacks libraries: %2. Install their packages, or put them where its RUNPATH points to.</source>
        <translation>Programowi %1 brakuje bibliotek: %2. Należy zainstalować ich pakiety lub umieścić je w miejscu wskazywanym przez jego RUNPATH.</translation>
    </message>
    <message>
        <source>The account %1, which %2 runs as, does not exist. Create it (useradd --system %1), or reconfigure the service with another one.</source>
        <translation>Konto %1, na którym ma działać usługa %2, nie istnieje. Należy je utworzyć (useradd --system %1) lub ponownie skonfigurować usługę z innym kontem.</translation>
    </message>
    <message>
        <source>The account of %1 can run %2.</source>
        <translation>Konto usługi %1 może uruchomić program %2.</translation>
    </message>
    <message>
        <source>The account of %1 cannot run %2: %3 denies it access. Give others access to it (chmod o+rx), or install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>Konto usługi %1 nie może uruchomić programu %2: dostęp blokuje %3. Należy nadać innym użytkownikom prawo odczytu (chmod o+rx) lub zainstalować program w innym miejscu, na przykład w /usr/local lub /opt.</translation>
    </message>
    <message>
        <source>%1 is in a home folder, and ProtectHome= hides those from %2. Install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>Program %1 znajduje się w folderze domowym, a ProtectHome= ukrywa takie foldery przed usługą %2. Należy zainstalować program w innym miejscu, na przykład w /usr/local lub /opt.</translation>
    </message>
    <message>
        <source>%1 is in a folder for temporary files, and PrivateTmp= hides those from %2. Install the program elsewhere, such as in /usr/local or /opt.</source>
        <translation>Program %1 znajduje się w folderze plików tymczasowych, a PrivateTmp= ukrywa takie foldery przed usługą %2. Należy zainstalować program w innym miejscu, na przykład w /usr/local lub /opt.</translation>
    </message>
    <message>
        <source>%1 stays down after a failure: its unit has Restart=no. Reconfigure it with restart delays.</source>
        <translation>Usługa %1 po awarii pozostaje zatrzymana: jej jednostka zawiera Restart=no. Należy ponownie ją skonfigurować z opóźnieniami ponownego uruchomienia.</translation>
    </message>
    <message>
        <source>%1 is restarted %2 ms after a failure.</source>
        <translation>Usługa %1 jest uruchamiana ponownie %2 ms po awarii.</translation>
    </message>
    <message>
        <source>%1 stays down when it exits with an error: Restart=%2 does not treat a nonzero exit code as a failure, but Restart=on-failure does.</source>
        <translation>Usługa %1 pozostaje zatrzymana, gdy kończy się błędem: przy Restart=%2 kod zakończenia inny niż 0 nie jest awarią. Uwzględnia go Restart=on-failure.</translation>
    </message>
    <message>
        <source>The exposure level of %1 is %2 out of 10, according to systemd-analyze security.</source>
        <translation>Poziom narażenia usługi %1 wynosi %2 na 10 według polecenia systemd-analyze security.</translation>
    </message>
    <message>
        <source>The exposure level of %1 is %2 out of 10: it could do a lot of harm. Reconfigure it as hardened; &quot;systemd-analyze security %3&quot; lists what it could do without.</source>
        <translation>Poziom narażenia usługi %1 wynosi %2 na 10: mogłaby ona wyrządzić wiele szkód. Należy ponownie skonfigurować ją jako utwardzoną (hardened); polecenie „systemd-analyze security %3” pokazuje, jakie uprawnienia są jej zbędne.</translation>
    </message>
    <message>
        <source>%1 stops when you log out. To have it run from boot on, use &quot;loginctl enable-linger&quot;.</source>
        <translation>Usługa %1 kończy działanie po wylogowaniu użytkownika. Aby działała od rozruchu systemu: loginctl enable-linger.</translation>
    </message>
    <message>
        <source>The unit of %1 was made for a systemd older than 253, and newer versions may report a reload as done before it is. Install the service again on this machine, which fixes the unit in place; a unit from a package has to be built with QTDAEMON_SYSTEMD_VERSION=%2.</source>
        <translation>Jednostka usługi %1 została utworzona dla systemd starszego niż 253, a nowsze wersje mogą zgłosić zakończenie ponownego wczytania, zanim ono nastąpi. Należy ponownie zainstalować usługę na tym komputerze, co poprawi jednostkę na miejscu; jednostka pochodząca z pakietu musi zostać zbudowana z QTDAEMON_SYSTEMD_VERSION=%2.</translation>
    </message>
    <message>
        <source>The unit of %1 has Type=notify-reload, which systemd %2 does not support, so it ignores what the service reports. Install the service again on this machine, which fixes the unit in place; a unit from a package has to be built with QTDAEMON_SYSTEMD_VERSION=%2.</source>
        <translation>Jednostka usługi %1 zawiera Type=notify-reload, którego systemd %2 nie zna, więc ignoruje to, co zgłasza usługa. Należy ponownie zainstalować usługę na tym komputerze, co poprawi jednostkę na miejscu; jednostka pochodząca z pakietu musi zostać zbudowana z QTDAEMON_SYSTEMD_VERSION=%2.</translation>
    </message>
    <message>
        <source>systemd has restarted %1 after a failure %2 times so far. Read its log: journalctl --unit=%3.</source>
        <translation>systemd uruchomił ponownie %1 po awarii, dotychczas %2 razy. Przeczytaj dziennik: journalctl --unit=%3.</translation>
    </message>
    <message>
        <source>The sandbox of %1 keeps it from writing to %2, named in its arguments. If it has to write there, add %3 to writablePaths, or to ReadWritePaths= in its unit.</source>
        <translation>Piaskownica %1 nie pozwala na zapis do %2, które wymieniają jej argumenty. Jeśli usługa ma tam zapisywać, dodaj %3 do writablePaths albo do ReadWritePaths= jej jednostki.</translation>
    </message>
    <message>
        <source>%1 is also configured by drop-in files, which reconfiguring does not change: %2.</source>
        <translation>Konfigurację usługi %1 zmieniają dodatkowe pliki, których ponowne konfigurowanie nie modyfikuje: %2.</translation>
    </message>
</context>
<context>
    <name>QtDaemon::SystemdManager</name>
    <message>
        <source>systemd passes no arguments to a service that it starts. Put them in the installed command line of %1.</source>
        <translation>systemd nie przekazuje argumentów do uruchamianej usługi. Należy umieścić je w zainstalowanym wierszu polecenia usługi %1.</translation>
    </message>
    <message>
        <source>systemd did not start %1: its job ended with the result &quot;%2&quot;.</source>
        <translation>systemd nie uruchomił usługi %1: jej zadanie zakończyło się wynikiem „%2”.</translation>
    </message>
    <message>
        <source>systemd has no control %1. The controls are 128 to %2, and those with a name.</source>
        <translation>systemd nie ma kodu sterującego %1. Dostępne są kody od 128 do %2 oraz kody mające nazwę.</translation>
    </message>
    <message>
        <source>%1 did not reload its settings: its reload ended with the result &quot;%2&quot;. Read its log.</source>
        <translation>%1 nie wczytała ponownie ustawień: przeładowanie zakończyło się wynikiem „%2”. Przeczytaj jej dziennik.</translation>
    </message>
    <message>
        <source>%1 refused its new settings and continues with the old ones: %2</source>
        <translation>%1 odrzuciła nowe ustawienia i działa dalej z dotychczasowymi: %2</translation>
    </message>
</context>
<context>
    <name>QtDaemon::WindowsBackend</name>
    <message>
        <source>The connection to the service control manager was lost: %1. The service stops.</source>
        <translation>Menedżer sterowania usługami zniknął: %1. Usługa kończy działanie.</translation>
    </message>
    <message>
        <source>The service control manager refused a status: %1</source>
        <translation>Menedżer sterowania usługami nie przyjął stanu: %1</translation>
    </message>
    <message>
        <source>The service %1 was continued.</source>
        <translation>Usługa %1 została wznowiona.</translation>
    </message>
    <message>
        <source>The service %1 was started.</source>
        <translation>Usługa %1 została uruchomiona.</translation>
    </message>
    <message>
        <source>The service %1 was paused.</source>
        <translation>Usługa %1 została wstrzymana.</translation>
    </message>
    <message>
        <source>The service %1 was stopped.</source>
        <translation>Usługa %1 została zatrzymana.</translation>
    </message>
</context>
</TS>
