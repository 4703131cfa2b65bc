// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTest>
#include <QVariant>

#include <initializer_list>

// The columns of a table of test data. Calling it adds a row.
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

// Adds a column, and a row for each of its values, named after the value.
template <typename Value> void addEach(const char *column, std::initializer_list<Value> values)
{
    QTest::addColumn<Value>(column);
    for (const Value &value : values)
        QTest::newRow(qPrintable(QVariant::fromValue(value).toString())) << value;
}
