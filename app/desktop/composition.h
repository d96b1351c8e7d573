#pragma once

#include "core/calendar/clock.h"
#include "core/storage/databaseurl.h"
#include "ui/desk/deskcontrol.h"
#include "ui/formats.h"
#include "ui/keyring/demokeyring.h"
#include "ui/keyring/systemkeyring.h"
#include "ui/language.h"
#include "ui/practice/practicerun.h"
#include "ui/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/signin/signincontrol.h"
#include "ui/theme/theme.h"
#include "ui/work/bookswork.h"
#include "ui/work/jobclock.h"

#include <QApplication>

#include <memory>

namespace jangbu {

/// Builds every object of the desktop program once, and hands out references.
class Composition final {
public:
    /// Without a URL the books are those that were used last, else the program's own.
    explicit Composition(QApplication& application, const std::optional<DatabaseUrl>& books);
    Q_DISABLE_COPY_MOVE(Composition)

    /// Shows the window and reads the books, once their password is known.
    void start();
    ui::MainWindow& window() { return *m_window; }
    ui::Preferences& preferences() { return m_preferences; }

private:
    /// Logs to the category jangbu.start once the first page shows what it read.
    void tellWhenUsable();
    void useBooks(const QString& url, const QString& password);
    void openBooks(const std::optional<DatabaseUrl>& url);
    void beginPractice(bool staffWorks);
    void endPractice();
    void makeSignIn();

    ui::Preferences m_preferences;
    ui::SystemKeyring m_keyring;
    ui::DemoKeyring m_demoKeyring; ///< Of a stand-in for Kakao.
    bool m_needsPassword = false;
    ui::ShownClock m_clock;
    std::optional<DatabaseUrl> m_url; ///< None: the program's own books.
    ui::InstalledLanguage m_language;
    ui::Formats m_formats;
    ui::Theme m_theme;
    std::unique_ptr<ui::BooksWork> m_work;
    std::unique_ptr<ui::DeskControl> m_desk;
    SystemClock m_systemClock;
    std::unique_ptr<ui::SignInControl> m_signIn;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::PracticeRun> m_practice;
    std::unique_ptr<ui::JobClock> m_jobClock;
};

} // namespace jangbu
