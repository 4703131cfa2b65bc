// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

struct Declaration
{
    enum class Kind { Namespace, Class, Enum, Alias, Function, Variable, Property };
    QString fullName() const { return scope.isEmpty() ? name : scope + QStringLiteral("::") + name; }

    Kind kind;
    QString scope; // "QtDaemon::Service"
    QString templateHead; // of the scope: "template <typename T> "
    QString name;
    QString text; // on one line, without the name of the export macro and default arguments
    QString comment; // in qdoc's syntax
    QList<std::pair<QString, QString>> values; // of an enum: names and comments
};

// Finds what a public header of this project declares for its users, with the comments before and after.
class HeaderScanner
{
public:
    explicit HeaderScanner(const QString &text);
    QList<Declaration> declarations() const { return m_declarations; }

private:
    struct Scope
    {
        QString name;
        bool isPublic;
        QString templateHead;
    };

    void next();
    QString statement();
    QString group(QChar open, QChar close);
    QString commentAfter();
    void enumeration(const QString &head);
    void declare(Declaration::Kind kind, const QString &name, const QString &text);
    void take(const QString &text);
    bool startsWith(const char *text) const;
    bool isAtPublic() const;

    QString m_text;
    qsizetype m_at = 0;
    QString m_comment; // of the next declaration
    QList<Scope> m_scopes;
    QList<Declaration> m_declarations;
};
