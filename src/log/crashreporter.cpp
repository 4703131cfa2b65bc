// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "crashreporter_p.h"

#include <iterator>

#include <qt_windows.h>

namespace QtDaemon {

constexpr DWORD reportTimeout = 2000; // ms; after that the process ends
constexpr DWORD endTimeout = 1000;

CrashReporter::CrashReporter(const QString &source)
    : m_source(source)
    , m_requested(CreateEventW(nullptr, FALSE, FALSE, nullptr))
    , m_done(CreateEventW(nullptr, TRUE, FALSE, nullptr))
{
}

static DWORD WINAPI runReporter(void *argument)
{
    const std::unique_ptr<std::shared_ptr<CrashReporter>> self(static_cast<std::shared_ptr<CrashReporter> *>(argument));
    (*self)->run();
    return 0;
}

std::shared_ptr<CrashReporter> CrashReporter::create(const QString &source)
{
    auto reporter = std::make_shared<CrashReporter>(source);
    auto threadsReference = std::make_unique<std::shared_ptr<CrashReporter>>(reporter);
    reporter->m_thread = CreateThread(nullptr, 0, runReporter, threadsReference.get(), 0, nullptr);
    if (reporter->m_thread)
        static_cast<void>(threadsReference.release());
    return reporter;
}

CrashReporter::~CrashReporter()
{
    for (void *handle : {m_thread, m_done, m_requested}) {
        if (handle)
            CloseHandle(handle);
    }
}

void CrashReporter::end()
{
    SetEvent(m_requested);
    if (m_thread)
        WaitForSingleObject(m_thread, endTimeout); // it has already ended if the process is ending
}

void CrashReporter::run()
{
    m_source.open(); // if this fails, report() tries again
    WaitForSingleObject(m_requested, INFINITE);
    if (!m_hasCrashed)
        return;
    const wchar_t *strings[] = {m_text};
    for (int i = 0; i < 2 && !m_isReported; ++i) // the second time with a new handle: the Event Log may have been restarted
        m_isReported = m_source.report(QTDAEMON_EVENT_FATAL, strings, 1) == NO_ERROR;
    SetEvent(m_done);
}

// If several threads crash at once, the first one reports, and the others do not end the process before it has done so.
bool CrashReporter::report(const CrashLine &line)
{
    if (!m_thread)
        return false;
    if (!m_hasCrashed.exchange(true)) {
        MultiByteToWideChar(CP_UTF8, 0, line.text(), int(line.size()) - 1, m_text, int(std::size(m_text)) - 1); // no line break
        SetEvent(m_requested);
    }
    return WaitForSingleObject(m_done, reportTimeout) == WAIT_OBJECT_0 && m_isReported;
}

} // namespace QtDaemon
