#pragma once

#include "core/text/errortext.h"

#include <QTranslator>

class QCoreApplication;

namespace jangbu::ui {

/// The language of the application's texts: ours and Qt's own. May be changed while it runs; every
/// window then hears QEvent::LanguageChange.
class InstalledLanguage final {
public:
    explicit InstalledLanguage(QCoreApplication& application)
        : m_application(application)
    {
    }

    void use(Language language);

private:
    QCoreApplication& m_application;
    QTranslator m_ours;
    QTranslator m_qt;
};

/// What the system is set to; Korean where that is neither of the two.
Language languageOfSystem();

} // namespace jangbu::ui
