#include "app/desktop/composition.h"

#include "core/storage/books.h"
#include "ui/keyring/passwordprompt.h"
#include "ui/practice/practiceband.h"
#include "ui/signin/embeddedbrowser.h"

#include <QDesktopServices>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QScreen>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstJobsMs = 3'000;

Q_LOGGING_CATEGORY(startLog, "jangbu.start", QtInfoMsg)

Result<DatabaseUrl> booksAt(const std::optional<DatabaseUrl>& url)
{
    return url ? Result<DatabaseUrl>(*url) : ownBooks();
}

/// Opens the books on the thread that asks.
ui::BooksOpener openerOf(const std::optional<DatabaseUrl>& url)
{
    return [url]() -> Result<std::unique_ptr<BackOffice>> {
        JANGBU_TRY_ASSIGN(const DatabaseUrl books, booksAt(url));
        return BackOffice::open(books);
    };
}

/// The stand-in of the demo and the tests, which can only be on this PC; nothing: Kakao itself.
std::optional<KakaoPlaces> kakaoStandIn()
{
    return KakaoPlaces::standIn(QUrl(qEnvironmentVariable("JANGBU_KAKAO")));
}

ui::DeskControl::Starter deskStarterOf(const std::optional<DatabaseUrl>& url)
{
    return [url](OrderDesk& desk, const DeskSettings& settings) -> Done {
        JANGBU_TRY_ASSIGN(const DatabaseUrl books, booksAt(url));
        return desk.start(books, settings);
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
    m_url = books ? books : DatabaseUrl::parse(m_preferences.booksUrl());
    m_needsPassword = !books && m_url && m_url->product == DatabaseUrl::Product::MySql;
    m_work = std::make_unique<ui::BooksWork>(openerOf(m_url));
    m_desk = std::make_unique<ui::DeskControl>(m_preferences);
    makeSignIn();
    m_window = std::make_unique<ui::MainWindow>(
        ui::WindowServices { *m_work, m_formats, m_preferences, m_clock, m_theme, m_language,
                             m_desk.get(), m_signIn.get() });
    QObject::connect(m_window.get(), &ui::MainWindow::practiceWanted, m_window.get(),
                     [this](bool staffWorks) { beginPractice(staffWorks); });
    QObject::connect(m_window.get(), &ui::MainWindow::practiceEnded, m_window.get(),
                     [this] { endPractice(); });
    m_jobClock = std::make_unique<ui::JobClock>(*m_work);
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
    m_signIn->start();
    if (!m_needsPassword) {
        m_desk->useBooks(deskStarterOf(m_url));
        m_window->start();
        m_jobClock->start(firstJobsMs);
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

void Composition::makeSignIn()
{
    const auto standIn = kakaoStandIn();
    m_signIn = std::make_unique<ui::SignInControl>(ui::SignInParts {
        .keyring = standIn ? static_cast<ui::Keyring&>(m_demoKeyring) : m_keyring,
        .clock = m_systemClock,
        .places = standIn.value_or(KakaoPlaces()),
        .embeddedBrowser = ui::EmbeddedBrowser::installed(),
        .openOutside = [](const QUrl& url) { return QDesktopServices::openUrl(url); } });
    if (standIn) {
        const KakaoApp app { qEnvironmentVariable("JANGBU_KAKAO_KEY") };
        m_signIn->useApp(app, m_signIn.get(), [](const Done&) {});
    }
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
    m_url = parsed;
    if (m_practice)
        endPractice();
    m_work->reopenWith(openerOf(m_url));
    m_desk->useBooks(deskStarterOf(m_url));
    m_window->start();
    m_jobClock->start(firstJobsMs);
}

void Composition::beginPractice(bool staffWorks)
{
    PracticeLunch::Options options;
    options.staffWorks = staffWorks;
    options.seed = QRandomGenerator::global()->generate();
    m_practice = std::make_unique<ui::PracticeRun>(options, m_clock, ui::PracticeRun::Pace {});
    ui::PracticeRun* run = m_practice.get();
    QObject::connect(run, &ui::PracticeRun::began, m_window.get(),
                     [this, run](const ui::BooksOpener& opener) {
                         m_jobClock->pause();
                         m_work->reopenWith(opener);
                         m_window->enterPractice(run->terminal());
                         m_window->start();
                     });
    QObject::connect(run, &ui::PracticeRun::failed, m_window.get(), [this](const Error& error) {
        endPractice();
        m_window->tell(error);
    });
    QObject::connect(run, &ui::PracticeRun::progressed, m_window.get(),
                     [this](const PracticeLunch::Progress& progress) {
                         if (ui::PracticeBand* band = m_window->practiceBand())
                             band->show(progress);
                     });
    QObject::connect(run, &ui::PracticeRun::ended, m_window.get(), [this] {
        if (ui::PracticeBand* band = m_window->practiceBand())
            band->showEnd();
    });
    run->start();
}

void Composition::endPractice()
{
    if (m_window->practiceBand()) {
        m_window->leavePractice();
        m_work->reopenWith(openerOf(m_url));
    }
    m_clock.showSystem();
    // Not here: this may have been called by one of its signals.
    if (ui::PracticeRun* run = m_practice.release())
        run->deleteLater();
    m_window->start();
    m_jobClock->start(firstJobsMs);
}

} // namespace jangbu
