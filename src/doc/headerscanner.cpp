// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "headerscanner.h"

#include <QRegularExpression>

#include <algorithm>

// Returns "\brief" and the rest. A comment after a declaration is a clause, and is turned into a sentence.
static QString asSentence(const QString &clause)
{
    if (clause.isEmpty())
        return {};
    const bool hasEnd = clause.endsWith(u'.') || clause.endsWith(u'!') || clause.endsWith(u'?');
    return "    " + clause.left(1).toUpper() + clause.mid(1) + (hasEnd ? QString() : QStringLiteral("."));
}

HeaderScanner::HeaderScanner(const QString &text)
    : m_text(text + u'\n')
{
    while (m_at < m_text.size())
        next();
}

bool HeaderScanner::startsWith(const char *text) const
{
    return QStringView(m_text).mid(m_at).startsWith(QLatin1String(text));
}

bool HeaderScanner::isAtPublic() const
{
    return std::all_of(m_scopes.begin(), m_scopes.end(), [](const Scope &scope) { return scope.isPublic; });
}

// Returns the text between the brackets, and moves behind them.
QString HeaderScanner::group(QChar open, QChar close)
{
    const qsizetype begin = m_text.indexOf(open, m_at) + 1;
    int depth = 1;
    for (m_at = begin; m_at < m_text.size() && depth > 0; ++m_at)
        depth += m_text.at(m_at) == open ? 1 : m_text.at(m_at) == close ? -1 : 0;
    return m_text.mid(begin, m_at - begin - 1);
}

// The comment after a declaration, on the same line.
QString HeaderScanner::commentAfter()
{
    const QString line = m_text.mid(m_at, m_text.indexOf(u'\n', m_at) - m_at);
    return line.section(QStringLiteral("//!<"), 1).trimmed();
}

void HeaderScanner::declare(Declaration::Kind kind, const QString &name, const QString &text)
{
    const QString after = kind == Declaration::Kind::Class ? QString() : asSentence(commentAfter());
    const QString comment = m_comment.isEmpty() ? after : std::exchange(m_comment, QString());
    m_comment.clear();
    QStringList scope;
    for (const Scope &each : m_scopes)
        scope += each.name;
    if (isAtPublic() || kind == Declaration::Kind::Property)
        m_declarations.append(
            {kind, scope.join(u"::"), m_scopes.isEmpty() ? QString() : m_scopes.last().templateHead, name, text, comment, {}});
}

void HeaderScanner::enumeration(const QString &head)
{
    static const QRegularExpression value(QStringLiteral(R"((\w+)(?:\s*=\s*\w+)?,?[ ]*(?://!<\s*([^\n]*))?)"));
    const QString name = head.section(u' ', -1);
    const QString body = group(u'{', u'}');
    ++m_at; // the semicolon
    declare(Declaration::Kind::Enum, name, head);
    if (!isAtPublic())
        return;
    for (auto match = value.globalMatch(body); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        m_declarations.last().values.append({found.captured(1), asSentence(found.captured(2)).trimmed()});
    }
}

// Returns a declaration up to its semicolon or body, as one line.
QString HeaderScanner::statement()
{
    static const QRegularExpression defaults(QStringLiteral(R"( = [^,()]*(?:\([^()]*\)[^,()]*)?(?=[,)]))"));
    const qsizetype begin = m_at;
    int depth = 0; // of parentheses; inside them, "= {}" is a default argument
    for (; depth > 0 || (m_text.at(m_at) != u';' && m_text.at(m_at) != u'{'); ++m_at)
        depth += m_text.at(m_at) == u'(' ? 1 : m_text.at(m_at) == u')' ? -1 : 0;
    QString text = m_text.mid(begin, m_at - begin).simplified();
    text.remove(QStringLiteral("QTDAEMON_EXPORT "));
    return text.remove(defaults);
}

void HeaderScanner::take(const QString &text)
{
    const bool hasBody = m_text.at(m_at) == u'{';
    static const QRegularExpression type(QStringLiteral(R"(^(template <[^>]*> )?(class|struct) (\w+))"));
    if (const auto match = type.match(text); match.hasMatch()) {
        if (hasBody) {
            declare(Declaration::Kind::Class, match.captured(3), text);
            m_scopes.append({match.captured(3), match.captured(2) == u"struct", match.captured(1)});
        }
        m_comment.clear();
        ++m_at;
        return;
    }
    if (text.startsWith(u"enum "))
        return enumeration(text.section(QStringLiteral(" : "), 0, 0));
    if (text.startsWith(u"namespace ")) {
        declare(Declaration::Kind::Namespace, text.section(u' ', 1), text);
        m_scopes.append({text.section(u' ', 1), true, {}});
        ++m_at;
        return;
    }
    if (hasBody)
        group(u'{', u'}');
    if (!hasBody || !text.contains(u'('))
        m_at = m_text.indexOf(u';', m_at) + 1;
    static const QRegularExpression function(QStringLiteral(R"((~?\w+|operator \w+)\()"));
    if (text.startsWith(u"friend ") || text.contains(u"operator==") || text.contains(u"operator!="))
        m_comment.clear();
    else if (text.startsWith(u"using "))
        declare(Declaration::Kind::Alias, text.section(u' ', 1, 1), text);
    else if (const auto match = function.match(text.section(QStringLiteral(" = "), 0, 0)); match.hasMatch())
        declare(Declaration::Kind::Function, match.captured(1), text);
    else
        declare(Declaration::Kind::Variable, text.section(QStringLiteral(" = "), 0, 0).section(u' ', -1), text);
}

void HeaderScanner::next()
{
    static const QRegularExpression access(QStringLiteral(R"(\G(public|protected|private|Q_SIGNALS)(?: Q_SLOTS)?:)"));
    static const QRegularExpression macro(QStringLiteral(R"(\GQ_\w+)"));
    if (m_text.at(m_at).isSpace()) {
        ++m_at;
    } else if (startsWith("/*!")) {
        const qsizetype end = m_text.indexOf(u"*/", m_at);
        m_comment = m_text.mid(m_at + 3, end - m_at - 3);
        m_at = end + 2;
    } else if (startsWith("//") || startsWith("#")) {
        m_at = m_text.indexOf(u'\n', m_at) + 1;
    } else if (startsWith("}")) {
        m_scopes.removeLast();
        m_at = m_scopes.isEmpty() ? m_at + 1 : m_text.indexOf(u';', m_at) + 1;
    } else if (const auto found = access.match(m_text, m_at); found.hasMatch()) {
        m_scopes.last().isPublic = found.captured(1) != u"private";
        m_at = found.capturedEnd();
    } else if (const auto name = macro.match(m_text, m_at); name.hasMatch()) {
        m_at = name.capturedEnd();
        const QString arguments = m_text.at(m_at) == u'(' ? group(u'(', u')').simplified() : QString();
        if (name.captured() == u"Q_PROPERTY")
            declare(Declaration::Kind::Property, arguments.section(u' ', 1, 1), arguments);
    } else {
        take(statement());
    }
}
