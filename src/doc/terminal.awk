#!/usr/bin/awk -f
# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT
#
# terminal.awk < TRANSCRIPT > PICTURE.svg: draws what a terminal shows; lines with "$ " are what was typed. See
# tests/gettingstarted.

function escaped(text) {
    gsub(/&/, "\\&amp;", text)
    gsub(/</, "\\&lt;", text)
    gsub(/>/, "\\&gt;", text)
    return text
}

{ lines[NR] = $0 }

END {
    height = NR * 20 + 32
    print "<!-- SPDX-" "FileCopyrightText: 2026 The QtDaemon authors -->" # in two, as reuse reads this file
    print "<!-- SPDX-" "License-Identifier: MIT -->"
    printf "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 860 %d\" role=\"img\" aria-label=\"A terminal session\">\n", height
    print "  <style>"
    print "    rect { fill: #1f242a }"
    print "    text { font: 14px ui-monospace, \"Cascadia Mono\", \"DejaVu Sans Mono\", monospace; fill: #c9d1d9; white-space: pre }"
    print "    .typed { fill: #ffffff; font-weight: bold }"
    print "  </style>"
    printf "  <rect width=\"860\" height=\"%d\" rx=\"8\"/>\n", height
    for (i = 1; i <= NR; ++i)
        printf "  <text x=\"18\" y=\"%d\"%s>%s</text>\n", i * 20 + 14, lines[i] ~ /^\$ / ? " class=\"typed\"" : "", escaped(lines[i])
    print "</svg>"
}
