// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// searchindex FOLDER: generates FOLDER/scripts/searchindex.js from the pages that qdoc has written to FOLDER. See site.js.

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

static QString plain(QString html)
{
    static const QRegularExpression insideAWord(QStringLiteral("</?(a|b|code|i|span)\\b[^>]*>"));
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    html.remove(insideAWord).replace(tag, QStringLiteral(" "));
    html.replace(QLatin1String("&nbsp;"), QLatin1String(" ")).replace(QLatin1String("&lt;"), QLatin1String("<"));
    html.replace(QLatin1String("&gt;"), QLatin1String(">")).replace(QLatin1String("&quot;"), QLatin1String("\""));
    return html.replace(QLatin1String("&amp;"), QLatin1String("&")).simplified();
}

// A section begins with a heading that has an anchor; the text before the first one has no anchor.
static void addSections(QJsonArray &sections, const QString &page, const QString &html)
{
    static const QRegularExpression titleTag(QStringLiteral("<h1 class=\"title\"[^>]*>(.*?)</h1>"));
    static const QRegularExpression headingTag(QStringLiteral("<h[23][^>]* id=\"([^\"]+)\"[^>]*>(.*?)</h[23]>"));
    const QRegularExpressionMatch titleMatch = titleTag.match(html);
    if (!titleMatch.hasMatch())
        qFatal("%s has no title", qPrintable(page));
    const QString title = plain(titleMatch.captured(1));
    const qsizetype top = titleMatch.capturedEnd();
    const QString text = html.mid(top, html.lastIndexOf(QLatin1String("</main>")) - top);
    QString anchor;
    QString heading;
    qsizetype begin = 0;
    for (auto headings = headingTag.globalMatch(text); headings.hasNext();) {
        const QRegularExpressionMatch next = headings.next();
        sections += QJsonArray{page, anchor, title, heading, plain(text.mid(begin, next.capturedStart() - begin))};
        anchor = next.captured(1);
        heading = plain(next.captured(2));
        begin = next.capturedEnd();
    }
    sections += QJsonArray{page, anchor, title, heading, plain(text.mid(begin))};
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 2)
        qFatal("usage: searchindex FOLDER");
    const QDir folder(QCoreApplication::arguments().at(1));
    QJsonArray sections;
    const QStringList pages = folder.entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name);
    for (const QString &page : pages) {
        if (page.endsWith(QLatin1String("-members.html"))) // repeats the class
            continue;
        QFile file(folder.filePath(page));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s: %s", qPrintable(page), qPrintable(file.errorString()));
        addSections(sections, page, QString::fromUtf8(file.readAll()));
    }
    QFile output(folder.filePath(QStringLiteral("scripts/searchindex.js")));
    const QByteArray script = "const searchSections = " + QJsonDocument(sections).toJson(QJsonDocument::Compact) + ";\n";
    if (!output.open(QIODevice::WriteOnly) || output.write(script) != script.size() || !output.flush())
        qFatal("%s: %s", qPrintable(output.fileName()), qPrintable(output.errorString()));
    return 0;
}
