#include "app/desktop/composition.h"

#include "core/storage/books.h"
#include "ui/keyring/passwordprompt.h"

#include <QLoggingCategory>
#include <QScreen>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(startLog, "jangbu.start", QtInfoMsg)

/// Opens the books on the thread that asks.
ui::BooksOpener openerOf(const std::optional<DatabaseUrl>& url)
{
    return [url]() -> Result<std::unique_ptr<BackOffice>> {
        if (url)
            return BackOffice::open(*url);
        JANGBU_TRY_ASSIGN(const DatabaseUrl own, ownBooks());
        return BackOffice::open(own);
    };
}

} // namespace

Composition::Composition(QApplication& application, const std::optional<DatabaseUrl>& books)
    : m_language(application)
    , m_theme(application)
{
    const Language language = m_preferences.language().value_or(ui::languageOfSystem());
    m_language.use(language);
    m_formats.setLanguage(language);
    m_theme.choose(m_preferences.theme());
    const auto url = books ? books : DatabaseUrl::parse(m_preferences.booksUrl());
    m_needsPassword = !books && url && url->product == DatabaseUrl::Product::MySql;
    m_work = std::make_unique<ui::BooksWork>(openerOf(url));
    m_window = std::make_unique<ui::MainWindow>(
        ui::WindowServices { *m_work, m_formats, m_preferences, m_clock, m_theme, m_language });
    QObject::connect(
        m_window.get(), &ui::MainWindow::booksChosen, m_window.get(),
        [this](const QString& text, const QString& password) { useBooks(text, password); });
    if (startLog().isDebugEnabled())
        tellWhenUsable();
}

void Composition::start()
{
    // On a small or finely scaled screen the window's own size would reach beyond it.
    m_window->resize(m_window->size().boundedTo(m_window->screen()->availableSize()));
    m_window->show();
    if (!m_needsPassword) {
        m_window->start();
        return;
    }
    const QString url = m_preferences.booksUrl();
    ui::findBooksPassword(m_window.get(), m_keyring, url,
                          [this, url](const ui::FoundPassword& found) {
                              if (found.wantsOwnBooks)
                                  useBooks({}, {});
                              else
                                  useBooks(url, found.password);
                          });
}

void Composition::tellWhenUsable()
{
    // What the first page asked has its answer before a question that is asked after it.
    QObject::connect(
        m_window.get(), &ui::MainWindow::ready, m_window.get(),
        [this] {
            m_work->ask(
                m_window.get(), [](BackOffice&) -> Done { return done; },
                [this](const Done&) {
                    m_window->repaint();
                    qCDebug(startLog, "usable");
                });
        },
        Qt::SingleShotConnection);
}

void Composition::useBooks(const QString& url, const QString& password)
{
    auto parsed = DatabaseUrl::parse(url);
    if (parsed)
        parsed->password = password;
    m_preferences.setBooksUrl(url);
    m_work->reopenWith(openerOf(parsed));
    m_window->start();
}

} // namespace jangbu
