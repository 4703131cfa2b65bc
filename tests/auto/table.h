// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTest>

// The columns of a table of test data; called, it adds a row.
template <typename... Columns> class Table
{
public:
    template <typename... Names> explicit Table(Names... names) { (QTest::addColumn<Columns>(names), ...); }

    void operator()(const char *row, const Columns &...values) const
    {
        QTestData &data = QTest::newRow(row);
        (data << ... << values);
    }
};
