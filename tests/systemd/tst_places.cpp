// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "installertest.h"

// Installing a service that could not find its program, a library or a file where it runs.
class tst_Places : public InstallerTest
{
    Q_OBJECT

private Q_SLOTS:
    void installed_data();
    void installed();
};

void tst_Places::installed_data()
{
    const Table<bool, QJsonObject, int, QString> row("user", "description", "error", "sentence");
    const auto refused = [&](const char *name, const QJsonObject &description, const QString &sentence, int error = 87) {
        row(name, false, description, error, sentence);
    };
    const auto taken
        = [&](const char *name, const QJsonObject &description, bool user = false) { row(name, user, description, 0, {}); };
    refused("program in a mounted AppImage", {{"program", "/tmp/.mount_x/probe"}, {"startMode", 2}},
            "/tmp/.mount_x/probe, the program of heartbeat, is in an AppImage that is mounted only while it runs. Install the "
            "AppImage file itself, whose path is in $APPIMAGE.");
    refused("program in memory", {{"program", "/run/probe"}},
            "/run/probe, the program of heartbeat, is in a folder that is recreated at each boot. Copy it to a permanent ");
    taken("program by a link in memory", {{"program", "/run/link"}});
    refused("program that the next boot would not find", {{"program", "/tmp/probe"}},
            "/tmp/probe, which heartbeat runs whenever the system starts, is in a folder for temporary files, which gets ");
    refused("link that the next boot would not find", {{"program", "/tmp/link"}},
            "/tmp/link, which heartbeat runs whenever the system starts, is in a folder for temporary files, which gets ");
    taken("program that somebody starts", {{"program", "/tmp/own/probe"}, {"startMode", 2}});

    const QJsonObject libraries{{"LD_LIBRARY_PATH", "/home/x/lib"}};
    refused("library in a home", {{"program", "/opt/shared/probe"}, {"environment", libraries}},
            "/opt/shared/probe needs /home/x/lib/libQtDaemon.so", 126);
    refused("link to a library in a home",
            {{"program", "/opt/shared/probe"}, {"environment", QJsonObject{{"LD_LIBRARY_PATH", "/opt/shared/lib"}}}},
            "/opt/shared/probe needs /opt/shared/lib/libQtDaemon.so", 126);
    taken("library in a home, and no sandbox",
          {{"program", "/opt/shared/probe"}, {"environment", libraries}, {"hardened", false}});
    taken("library in a home that is let in",
          {{"program", "/opt/shared/probe"}, {"environment", libraries}, {"writablePaths", QJsonArray{"/home/x/out"}}});
    taken("library in a home, of a user's service", {{"program", "/opt/shared/probe"}, {"environment", libraries}}, true);

    const auto argument = [](const char *text) { return QJsonObject{{"arguments", QJsonArray{text}}}; };
    refused("argument in a home", argument("--config=/home/x/out"),
            "/home/x/out, named in the arguments of heartbeat, is hidden from the service by its sandbox: ProtectHome= hides "
            "home folders, and PrivateTmp= hides folders for temporary files. Put it elsewhere, such as in /etc or /var/lib, or "
            "add its folder to writablePaths.");
    refused("argument in /tmp", argument("/tmp/link"), "/tmp/link, named in the arguments of heartbeat, is hidden");
    taken("argument in a home that is let in",
          {{"arguments", QJsonArray{"/home/x/out"}}, {"writablePaths", QJsonArray{"/home/x/out"}}});
    taken("argument in a home, of a user's service", argument("--config=/home/x/out"), true);
    refused("relative argument", {{"arguments", QJsonArray{"etc/passwd"}}, {"workingDirectory", "/opt"}},
            "\"etc/passwd\", named in the arguments of heartbeat, is a relative path, and the service looks for it in /opt. "
            "Specify the full path: /etc/passwd.");
    taken("relative argument that is there", argument("etc/passwd"));
    taken("arguments that are no files", argument("etc/nothing"));
    taken("argument that is not there yet", argument("/tmp/socket"));

    const QString secret = "The account of heartbeat cannot read /opt/shared/secret/file, named in its arguments: "
                           "/opt/shared/secret denies it access.";
    const auto ofAccount = [&](const char *account) {
        return QJsonObject{{"arguments", QJsonArray{"--config=/opt/shared/secret/file"}}, {"account", account}};
    };
    refused("argument out of reach", ofAccount(""), secret, 5);
    refused("argument out of reach of its account", ofAccount("nobody"), secret, 5);
    taken("argument within reach of its account", ofAccount("daemon"));
    taken("argument that root reads", ofAccount("root"));
    taken("argument that a capability lets it read",
          {{"arguments", QJsonArray{"/opt/shared/secret/file"}}, {"capabilities", QJsonArray{"CAP_DAC_READ_SEARCH"}}});
    taken("folder that it may only read, which may be enough", argument("/opt/shared"));
}

void tst_Places::installed()
{
    QFETCH(QJsonObject, description);
    QFETCH(QString, sentence);
    const QString prepare
        = "mkdir /tmp/.mount_x /tmp/own; for place in /run /tmp /tmp/own /tmp/.mount_x /opt/shared; do cp %1 $place; done;"
          "ln -s %1 /run/link; ln -s %1 /tmp/link; mount -t tmpfs tmpfs /home;"
          "mkdir -p /home/x/lib /home/x/out; cp -P /opt/qtdaemon/lib/lib*.so* /home/x/lib; ln -s /home/x/lib "
          "/opt/shared/lib; mkdir -m 750 /opt/shared/secret; touch /opt/shared/secret/file; chown -R daemon /opt/shared/secret";
    QCOMPARE(machine->run({"sh", "-ec", prepare.arg(probe)}).code, 0);
    use();
    if (!description.contains("program"))
        description["program"] = probe;
    const Reply reply = request("install", description);
    QVERIFY2(reply.text.startsWith(sentence), qPrintable(reply.text));
    QTEST(reply.error, "error");
    if (reply.error)
        QCOMPARE(files(), QByteArray("."));
}

SYSTEMD_TEST_MAIN(tst_Places)
#include "tst_places.moc"
