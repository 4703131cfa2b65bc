// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicecommandline_p.h"

#include "core/print_p.h"

namespace QtDaemon {

// The words that may follow a verb: its options and, where they are known, its arguments.
static QByteArray wordsAfter(const ServiceCommandLinePrivate::Verb &verb)
{
    QByteArrayList words;
    for (const QByteArray &option : QByteArray(verb.options).split(' ')) {
        if (!option.isEmpty())
            words += "--" + option;
    }
    if (QByteArray(verb.arguments) == "bash|zsh")
        words += {"bash", "zsh"};
    return words.join(' ');
}

static const char bash[] = R"(# bash completion for PROGRAM; put it in ~/.local/share/bash-completion/completions/PROGRAM
_PROGRAM()
{
    local -a typed=("${COMP_WORDS[@]}")
    local at=$COMP_CWORD words=
PREFIXED    if [ "$at" -eq 1 ]; then
        words="VERBS"
    else
        case ${typed[1]} in
CASES        esac
    fi
    COMPREPLY=($(compgen -W "$words" -- "${typed[at]}"))
}
complete -o default -F _PROGRAM PROGRAM
)";

static const char bashPrefixed[] = R"(    if [ "$at" -eq 1 ]; then
        COMPREPLY=($(compgen -W "PREFIX" -- "${typed[1]}"))
        return
    fi
    [ "${typed[1]}" = "PREFIX" ] || return
    typed=("${typed[@]:1}")
    at=$((at - 1))
)";

static const char zsh[] = R"(#compdef PROGRAM
# zsh completion for PROGRAM; put it in a folder of $fpath, as _PROGRAM
local -a offered
PREFIXEDif (( CURRENT == 2 )); then
    offered=(VERBS)
else
    case $words[2] in
CASES    esac
fi
compadd -- $offered
)";

static const char zshPrefixed[] = R"(if (( CURRENT == 2 )); then
    compadd -- PREFIX
    return
fi
[[ $words[2] == PREFIX ]] || { _files; return }
shift words
(( CURRENT-- ))
)";

// Empty if the shell is not supported.
static QByteArray completionScript(const QString &shell, const QString &program, const QString &prefix)
{
    const bool isBash = shell == QLatin1String("bash");
    if (!isBash && shell != QLatin1String("zsh"))
        return {};
    QByteArrayList verbs;
    QByteArray cases;
    for (const auto &verb : ServiceCommandLinePrivate::verbs()) {
        verbs += verb.name;
        const QByteArray words = wordsAfter(verb);
        if (!words.isEmpty())
            cases += (isBash ? "        " : "    ") + QByteArray(verb.name)
                + (isBash ? ") words=\"" + words + "\" ;;\n" : ") offered=(" + words + ") ;;\n");
    }
    QByteArray script = isBash ? bash : zsh;
    script.replace("PREFIXED", prefix.isEmpty() ? "" : isBash ? bashPrefixed : zshPrefixed);
    script.replace("VERBS", verbs.join(' ')).replace("CASES", cases).replace("PREFIX", prefix.toUtf8());
    return script.replace("PROGRAM", program.toUtf8());
}

int ServiceCommandLinePrivate::completion()
{
    const QByteArray script = completionScript(m_arguments.first(), programName(), prefix);
    if (script.isEmpty())
        return wrongUsage(tr("Unknown shell \"%1\": completion supports bash and zsh.").arg(m_arguments.first()));
    writeText(stdout, QString::fromUtf8(script));
    return 0;
}

} // namespace QtDaemon
