// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// pagecheck sentences PAGE NOERRORS TS: checks that the page quotes the first words of each message of the library in \e {...},
// with … for arguments, except those that NOERRORS lists. A quoted or listed message that the library does not have is also an
// error. The messages are those of a translation, which the test translations.complete compares with the sources.
//
// pagecheck proofs TESTS PAGE...: checks that each test that a page names as a proof exists. \omit proved by: tst_a.function
// \endomit names one, with a folder before it if several programs have that name; remarks are in parentheses.

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QMultiHash>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>
#include <cstdio>

static QString contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return QString::fromUtf8(file.readAll());
}

static QStringList sentencesOf(const QString &translation)
{
    QStringList sentences;
    QXmlStreamReader xml(contents(translation));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("source"))
            sentences += xml.readElementText();
    }
    return sentences;
}

static QStringList captures(const QString &text, const QRegularExpression &expression)
{
    QStringList found;
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found += matches.next().captured(1).simplified();
    return found;
}

static int complain(const QString &what, const QStringList &lines)
{
    for (const QString &line : lines)
        std::fprintf(stderr, "%s: %s\n", qPrintable(what), qPrintable(line));
    return int(lines.size());
}

static int checkSentences(const QString &page, const QString &noErrors, const QString &translation)
{
    static const QRegularExpression emphasis(QStringLiteral("\\\\e \\{([^}]+)\\}"));
    static const QRegularExpression placeholder(QStringLiteral("%\\d"));
    const QStringList begins = captures(contents(page), emphasis);
    QStringList others = contents(noErrors).split(u'\n', Qt::SkipEmptyParts);
    others.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    QStringList staleBegins = begins;
    QStringList staleOthers = others;
    QStringList missing;
    const QStringList sentences = sentencesOf(translation);
    for (const QString &sentence : sentences) {
        if (others.contains(sentence)) {
            staleOthers.removeAll(sentence);
            continue;
        }
        const QString shown = QString(sentence).replace(placeholder, QStringLiteral("…"));
        const auto isItsBegin = [&](const QString &begin) { return shown.startsWith(begin); };
        if (std::none_of(begins.begin(), begins.end(), isItsBegin))
            missing += sentence;
        staleBegins.removeIf(isItsBegin);
    }
    return complain(QStringLiteral("not in %1, nor in %2").arg(page, noErrors), missing)
        + complain(QStringLiteral("no sentence of the library, in %1").arg(page), staleBegins)
        + complain(QStringLiteral("no sentence of the library, in %1").arg(noErrors), staleOthers);
}

static QMultiHash<QString, QString> testPrograms(const QString &folder) // paths, by name
{
    QMultiHash<QString, QString> paths;
    QDirIterator files(folder, {QStringLiteral("tst_*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        paths.insert(files.fileInfo().completeBaseName(), path);
    }
    return paths;
}

static bool isThere(const QString &proof, const QMultiHash<QString, QString> &programs)
{
    const QString program = proof.section(u'.', 0, 0).trimmed();
    const QString function = proof.section(u'.', 1).trimmed();
    const QStringList paths = programs.values(program.section(u'/', -1));
    const auto hasIt = [&](const QString &path) {
        const QString text = path.endsWith(u'/' + program + QStringLiteral(".cpp")) ? contents(path) : QString();
        return text.contains(QStringLiteral("::") + function + u'(') || text.contains(QStringLiteral("void ") + function + u'(');
    };
    return !function.isEmpty() && std::any_of(paths.begin(), paths.end(), hasIt);
}

static int checkProofs(const QString &folder, const QStringList &pages)
{
    static const QRegularExpression omitted(QStringLiteral("\\\\omit\\s+proved\\s+by:([^\\\\]+)\\\\endomit"));
    static const QRegularExpression remark(QStringLiteral("\\([^)]*\\)"));
    const QMultiHash<QString, QString> programs = testPrograms(folder);
    int wrong = 0;
    for (const QString &page : pages) {
        QStringList proofs = captures(contents(page), omitted).join(u',').remove(remark).split(u',', Qt::SkipEmptyParts);
        proofs.removeIf([&](const QString &proof) { return isThere(proof, programs); });
        wrong += complain(page + QStringLiteral(": no such test"), proofs);
    }
    return wrong;
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() == 4 && arguments.first() == QLatin1String("sentences"))
        return checkSentences(arguments[1], arguments[2], arguments[3]) == 0 ? 0 : 1;
    if (arguments.size() > 2 && arguments.first() == QLatin1String("proofs"))
        return checkProofs(arguments[1], arguments.mid(2)) == 0 ? 0 : 1;
    std::fprintf(stderr, "usage: pagecheck sentences PAGE NOERRORS TS | proofs TESTS PAGE...\n");
    return 2;
}
