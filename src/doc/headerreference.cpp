// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// headerreference OUTPUT HEADER...: writes the comments of public headers for qdoc, each after the command that names its
// subject. qdoc before 6.11 reads no comments in headers, and none after a declaration. A declaration without a comment is an
// error.

#include "headerscanner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QTextStream>

using Kind = Declaration::Kind;

// They share the comment of their property, except a signal of several properties.
static QStringList accessFunctions(const Declaration &property)
{
    const QStringList words = property.text.split(u' ');
    QStringList functions;
    for (const char *role : {"READ", "WRITE", "RESET", "NOTIFY"}) {
        const qsizetype at = words.indexOf(QLatin1String(role));
        if (at >= 0)
            functions += property.scope + QStringLiteral("::") + words.value(at + 1);
    }
    return functions;
}

// "int waitHint() const" of Service: "int QtDaemon::Service::waitHint() const"
static QString signature(const Declaration &function)
{
    QString text = function.text;
    for (const char *word : {"explicit ", "static ", "virtual ", " override", " = 0"})
        text.remove(QLatin1String(word));
    const QString scope = function.scope + (function.templateHead.isEmpty() ? QStringLiteral("::") : QStringLiteral("<T>::"));
    return function.templateHead + text.insert(text.indexOf(function.name + u'('), scope);
}

static QString enumText(const Declaration &declaration)
{
    QString text = declaration.comment;
    for (const auto &[name, comment] : declaration.values)
        text += QStringLiteral("\n    \\value %1 %2").arg(name, comment);
    return text;
}

namespace {
class Reference
{
public:
    Reference(const QList<Declaration> &declarations, const QString &header, QTextStream *out);
    int missing() const { return m_missing; }

private:
    QString propertyText(const Declaration &property) const;
    void write(const Declaration &declaration);
    void write(const char *command, const QString &subject, const QString &text);

    const QString m_header;
    QTextStream &m_out;
    QMap<QString, QStringList> m_access; // the comments of access functions, by function
    int m_missing = 0;
};
} // namespace

Reference::Reference(const QList<Declaration> &declarations, const QString &header, QTextStream *out)
    : m_header(header)
    , m_out(*out)
{
    QStringList functions;
    for (const Declaration &declaration : declarations) {
        if (declaration.kind == Kind::Property)
            functions += accessFunctions(declaration);
    }
    for (const QString &function : std::as_const(functions)) {
        if (functions.count(function) == 1) // for a signal of several properties, qdoc links to the signal itself
            m_access.insert(function, {});
    }
    for (const Declaration &declaration : declarations) {
        const auto access = m_access.find(declaration.fullName());
        if (declaration.kind != Kind::Property && access != m_access.end() && !declaration.comment.isEmpty())
            *access += declaration.comment;
    }
    for (const Declaration &declaration : declarations)
        write(declaration);
}

QString Reference::propertyText(const Declaration &property) const
{
    if (property.text.contains(QLatin1String(" MEMBER "))) // qdoc would call it read-only
        return QStringLiteral("\\internal");
    QStringList texts;
    for (const QString &function : accessFunctions(property))
        texts += m_access.value(function);
    return texts.join(QStringLiteral("\n\n"));
}

void Reference::write(const char *command, const QString &subject, const QString &text)
{
    if (text.isEmpty()) {
        QTextStream(stderr) << m_header << ": " << subject << " has no comment.\n";
        ++m_missing;
    }
    m_out << "/*!\n    \\" << command << ' ' << subject << '\n' << text << "\n*/\n";
}

void Reference::write(const Declaration &declaration)
{
    const QString name = declaration.fullName();
    const QString place = declaration.comment.isEmpty()
        ? QString()
        : QStringLiteral("    \\inmodule QtDaemon\n    \\inheaderfile QtDaemon/%1\n").arg(m_header);
    switch (declaration.kind) {
    case Kind::Namespace:
        if (!declaration.comment.isEmpty()) // the first comment counts
            write("namespace", name, place + declaration.comment);
        break;
    case Kind::Class:
        write("class", name, place + declaration.comment);
        break;
    case Kind::Enum:
        write("enum", name, enumText(declaration));
        break;
    case Kind::Alias:
        write("typealias", name, declaration.comment);
        break;
    case Kind::Variable:
        write("variable", name, declaration.comment);
        break;
    case Kind::Property:
        write("property", name, propertyText(declaration));
        break;
    case Kind::Function:
        if (!m_access.contains(name) && !(declaration.comment.isEmpty() && declaration.text.endsWith(u" override")))
            write("fn", signature(declaration), declaration.comment);
        break;
    }
}

// "Service" for service.h, because a header of that name is next to it.
static QString includedName(const QFileInfo &header)
{
    return header.dir().entryList({header.completeBaseName()}, QDir::Files).value(0, header.fileName()); // case-insensitive
}

int main(int argc, char **argv)
{
    if (argc < 3)
        qFatal("usage: headerreference OUTPUT HEADER...");
    QFile output(QFile::decodeName(argv[1]));
    if (!output.open(QIODevice::WriteOnly | QIODevice::Text))
        qFatal("%s: %s", argv[1], qPrintable(output.errorString()));
    QTextStream out(&output);
    int missing = 0;
    for (int i = 2; i < argc; ++i) {
        QFile header(QFile::decodeName(argv[i]));
        if (!header.open(QIODevice::ReadOnly | QIODevice::Text))
            qFatal("%s: %s", argv[i], qPrintable(header.errorString()));
        const HeaderScanner scanner(QString::fromUtf8(header.readAll()));
        missing += Reference(scanner.declarations(), includedName(QFileInfo(header)), &out).missing();
    }
    return missing == 0 ? 0 : 1;
}
