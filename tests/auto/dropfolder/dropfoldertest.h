// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dropfolder.h"
#include "serve.h"
#include "testfiles.h"

#include <QtDaemon/EmbeddedManager>
#include <QtDaemon/Service>

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace QtDaemon;

constexpr qint64 mega = 1'000'000;

inline QStringList messages;

inline void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    messages += text;
}

#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, longEnough)
#define TRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, longEnough)

// The files of a dropfolder: a folder "in", the manifest beside it, and the settings.
class FilesTest : public QObject
{
    Q_OBJECT

protected:
    void makeFiles(const QByteArray &settings)
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("in")));
        QVERIFY(configure(settings));
    }
    QString at(const QString &name) const { return m_dir->filePath(name); }
    QString in(const QString &name) const { return m_dir->filePath(QStringLiteral("in/") + name); }
    QMultiHash<QByteArray, QByteArray> manifest() const { return readManifest(at(QStringLiteral("manifest"))); }
    bool configure(const QByteArray &json) { return writeFile(at(QStringLiteral("settings.json")), json); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

// A dropfolder in this process, with a new folder for each test.
class DropfolderTest : public FilesTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        makeFiles(R"({"folder": "in", "manifest": "manifest", "settle": 40, "turn": 120000})");
        m_manager = std::make_unique<EmbeddedManager>();
        serveAgain();
        messages.clear();
        qInstallMessageHandler(keepMessage);
    }
    void cleanup()
    {
        qInstallMessageHandler(nullptr);
        if (QTest::currentTestFailed())
            qWarning().noquote() << messages.join(u'\n');
        m_service.reset();
        m_folder.reset();
    }

protected:
    void serveAgain()
    {
        m_service.reset();
        m_folder = std::make_unique<DropFolder>();
        m_service = std::make_unique<Service>(QStringLiteral("dropfolder"), m_manager->backend());
        m_service->setQuitOnStopped(false);
        m_service->setPollInterval(20);
        serve(m_service.get(), m_folder.get(), {});
    }
    bool start()
    {
        return m_service->start()
            && m_manager->start({QStringLiteral("--settings"), at(QStringLiteral("settings.json"))}) == Error::NoError
            && QTest::qWaitFor([this] { return m_service->state() == State::Running; }, longEnough);
    }
    static qsizetype logged(const QString &text) { return messages.filter(text).size(); }
    // Waits for so many heartbeats, each of which lists the folder.
    bool heartbeats(int count)
    {
        QSignalSpy spy(m_service.get(), &Service::heartbeat);
        while (spy.size() < count && spy.wait(longEnough)) { }
        return spy.size() >= count;
    }

    std::unique_ptr<EmbeddedManager> m_manager;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<DropFolder> m_folder;
};
