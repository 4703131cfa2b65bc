// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// A program with the message table, like one that is linked with a static QtDaemon.
int main()
{
    return 0;
}
