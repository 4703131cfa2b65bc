// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// A program with the message table, as one that is linked with a static QtDaemon.
int main()
{
    return 0;
}
