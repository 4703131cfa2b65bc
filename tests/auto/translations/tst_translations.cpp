// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/QtDaemon>

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentence_data();
    void everySentence();
    void aLanguageThatIsNotThere();
    void loaded_data();
    void loaded();
};

// A row for each message in each language.
void tst_Translations::everySentence_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("type");
    const QDir dir(QStringLiteral(TRANSLATIONS_DIR));
    const QStringList files = dir.entryList({QStringLiteral("*.ts")});
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        int number = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
            } else if (xml.isStartElement() && xml.name() == QLatin1String("translation")) {
                const QString type = xml.attributes().value(QLatin1String("type")).toString();
                QTest::addRow("%s %d", qPrintable(name), ++number) << source << xml.readElementText() << type;
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
}

static QStringList placeholders(const QString &text)
{
    QStringList found;
    static const QRegularExpression placeholder(QStringLiteral("%\\d"));
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.sort();
    return found;
}

static bool isSentence(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(QChar(0x3002)); // the ideographic full stop
}

void tst_Translations::everySentence()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(QString, type);
    QCOMPARE(type, QString()); // neither "unfinished" nor "vanished" nor "obsolete"
    QVERIFY(!translation.isEmpty());
    QCOMPARE(placeholders(translation), placeholders(source));
    QCOMPARE(isSentence(translation), isSentence(source));
}

void tst_Translations::aLanguageThatIsNotThere()
{
    QVERIFY(!QtDaemon::loadTranslations(QLocale(QLocale::Esperanto)));
    QCOMPARE(QCoreApplication::translate("QtDaemon::ConsoleBackend", "the service is stopped"),
             QStringLiteral("the service is stopped"));
}

void tst_Translations::loaded_data()
{
    QTest::addColumn<QString>("stopped");
    const auto row = [](const char *locale, const char *text) { QTest::newRow(locale) << QString::fromUtf8(text); };
    row("de_AT", "der Dienst ist beendet");
    row("es_MX", "el servicio está detenido");
    row("fr_FR", "le service est arrêté");
    row("ja_JP", "サービスは停止しています");
    row("pl_PL", "usługa jest zatrzymana");
    row("pt_BR", "o serviço está parado");
    row("zh_CN", "服务已停止");
}

void tst_Translations::loaded()
{
    QFETCH(QString, stopped);
    QVERIFY(QtDaemon::loadTranslations(QLocale(QString::fromLatin1(QTest::currentDataTag()))));
    QCOMPARE(QCoreApplication::translate("QtDaemon::ConsoleBackend", "the service is stopped"), stopped);
    QVERIFY(QtDaemon::stateText(QtDaemon::State::Stopped) != QLatin1String("stopped"));
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
