#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

void InstalledLanguage::use(Language language)
{
    const QString word = language == Language::Korean ? u"ko"_s : u"en"_s;
    m_application.removeTranslator(&m_ours);
    m_application.removeTranslator(&m_qt);
    // English is the language of the sources; its file holds the plurals.
    if (m_ours.load(u":/translations/jangbu_%1.qm"_s.arg(word)))
        m_application.installTranslator(&m_ours);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (language == Language::Korean && m_qt.load(u"qtbase_ko"_s, folder))
        m_application.installTranslator(&m_qt);
    QLocale::setDefault(language == Language::Korean
                            ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                            : QLocale(QLocale::English, QLocale::UnitedStates));
}

Language languageOfSystem()
{
    return QLocale::system().language() == QLocale::English ? Language::English : Language::Korean;
}

} // namespace jangbu::ui
