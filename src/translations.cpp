// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/qtdaemon.h>

#include <QCoreApplication>
#include <QTranslator>

static void initResources()
{
    // The resources of a static library are linked only if they are named, which must be outside of any namespace.
#ifdef QTDAEMON_HAS_TRANSLATIONS
    Q_INIT_RESOURCE(qtdaemon_translations);
#endif
}

namespace QtDaemon {

bool loadTranslations(const QLocale &locale)
{
    QCoreApplication *app = QCoreApplication::instance();
    if (!app)
        return false;
    initResources();
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, QStringLiteral("qtdaemon"), QStringLiteral("_"), QStringLiteral(":/qtdaemon/i18n")))
        return false;
    QTranslator *installed = translator.release();
    installed->setParent(app);
    return QCoreApplication::installTranslator(installed);
}

} // namespace QtDaemon
