#pragma once

#include "core/backoffice/backoffice.h"
#include "tests/support/stillclock.h"
#include "ui/live/livewatch.h"
#include "ui/page.h"
#include "ui/theme/theme.h"
#include "ui/work/bookswork.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace jangbu::test {

/// Fresh books in a folder of their own, gone with the object, and everything that a page works
/// with over them. The clock stands at 2026-11-21, 21:00 in Seoul. Two connections: that of the
/// test, and those of BooksWork on their threads.
class Stage final {
public:
    explicit Stage(Language language = Language::Korean);
    Q_DISABLE_COPY_MOVE(Stage)

    BackOffice& books() { return *m_books; }
    StillClock& clock() { return m_clock; }
    ui::BooksWork& work() { return m_work; }
    ui::Preferences& preferences() { return m_preferences; }
    /// Rests until it is given a store.
    ui::LiveWatch& watch() { return m_watch; }
    ui::PageServices services();
    ui::BooksOpener opener() const;
    QString folder() const { return m_folder.path(); }
    QString booksPath() const { return m_folder.filePath(QStringLiteral("books.jangbu")); }

    /// Adds a store; stops the test where that is refused.
    Store addStore(const QString& name = QStringLiteral("온기식당"), NewStore store = {});
    /// The year of the sample restaurant, whose last day is 2026-10-31.
    Store addSampleYear();

    /// Waits until all that was asked of the books has been answered.
    void settle();

private:
    QTemporaryDir m_folder;
    StillClock m_clock;
    ui::Formats m_formats;
    ui::Preferences m_preferences;
    std::unique_ptr<BackOffice> m_books;
    ui::BooksWork m_work;
    ui::LiveWatch m_watch;
};

/// Installs the texts of the language in the application; what was there before is taken out.
void useLanguage(Language language);
/// Dresses the application.
void useScheme(ui::Scheme scheme);

/// Shows the widget in this size, lets it paint and saves what is seen as `tour/NAME.png` in the
/// folder of the build. What is seen has to be opened by somebody.
void shoot(QWidget& widget, const QString& name, QSize size = { 1280, 800 });

} // namespace jangbu::test

/// The main function of tests that show widgets: off the screen unless a platform is named.
#define JANGBU_UI_TEST_MAIN(TestClass)                                                             \
    int main(int argc, char** argv)                                                                \
    {                                                                                              \
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))                                        \
            qputenv("QT_QPA_PLATFORM", "offscreen");                                               \
        QApplication application(argc, argv);                                                      \
        jangbu::test::useLanguage(jangbu::Language::Korean);                                       \
        jangbu::test::useScheme(jangbu::ui::Scheme::Light);                                        \
        TestClass test;                                                                            \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
