#include "ui/shell/mainwindow.h"

#include "core/check.h"
#include "ui/language.h"
#include "ui/live/livewatch.h"
#include "ui/people/personline.h"
#include "ui/receipts/receiptsdialog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/lostbooks.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/storeswitcher.h"
#include "ui/shell/windowpeople.h"
#include "ui/signin/loginband.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/navigationrow.h"
#include "ui/widgets/text.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowBelow = 960;

QStringList filesOf(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(const WindowServices& services)
    : m_services(services)
    , m_watch(new LiveWatch(services.work, services.clock, services.preferences, this))
    , m_people(new WindowPeople(
          { services.work, services.formats, services.preferences, services.clock, services.desk },
          this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Jangbu"_s);
    setMinimumSize(760, 500);
    setAcceptDrops(true);
    resize(1280, 800);
    restoreGeometry(m_services.preferences.windowGeometry());
    build();
    buildShortcuts();
    connectWork();
    connectWatch();
    connectPeople();
    connectSignIn();
    m_toast = new Toast(this);
    new FocusRing(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_entries = pageList();
    setWindowTitle(tr("Jangbu"));
    auto* central = new QWidget(this);
    setStyleProperty(central, "role", u"window"_s);
    central->setAttribute(Qt::WA_StyledBackground);
    m_sideBar = new SideBar(m_entries, central);
    m_lost = new LostBooks(central);
    m_loginBand = new LoginBand(central);
    m_stack = new QStackedWidget(central);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_lost);
    right->addWidget(m_loginBand);
    right->addWidget(m_stack, 1);
    m_bands = new QVBoxLayout(central);
    m_bands->setContentsMargins(0, 0, 0, 0);
    m_bands->setSpacing(0);
    auto* layout = new QHBoxLayout;
    layout->setSpacing(0);
    m_bands->addLayout(layout, 1);
    layout->addWidget(m_sideBar);
    layout->addLayout(right, 1);
    setCentralWidget(central);
    m_sideBar->hide();
    connect(m_sideBar, &SideBar::pageChosen, this, &MainWindow::showPage);
    connect(m_sideBar, &SideBar::paletteWanted, this, &MainWindow::openPalette);
    connect(&m_sideBar->storeSwitcher(), &StoreSwitcher::storeChosen, this, &MainWindow::showStore);
    connect(&m_sideBar->storeSwitcher(), &StoreSwitcher::addWanted, this,
            [this] { showWelcome(true); });
    connect(m_lost, &LostBooks::retryWanted, this, &MainWindow::start);
    connect(m_loginBand, &LoginBand::laterWanted, m_loginBand, &QWidget::hide);
    connect(m_loginBand, &LoginBand::signInWanted, this,
            [this] { showSignIn(SignInPage::Reason::Again, {}); });
    connectDesk();
    addPersonLine();
    if (m_terminal)
        addPracticeBand();
}

void MainWindow::buildShortcuts()
{
    const auto bind = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (!m_people->session().isLocked())
                act();
        });
    };
    bind(u"Ctrl+K"_s, [this] { openPalette(); });
    bind(QKeySequence::Refresh, [this] { refreshCurrent(); });
    bind(PersonLine::lockKeys(), [this] { m_people->session().lock(); });
    bind(PersonLine::switchKeys(), [this] { m_people->askToTakeOver(); });
    for (int number = 1; number <= static_cast<int>(PageId::Settings) + 1; ++number) {
        bind(QKeySequence(u"Ctrl+%1"_s.arg(number)), [this, number] {
            if (m_sideBar->isVisible() && number <= m_entries.size())
                showPage(m_entries.at(number - 1).id);
        });
    }
}

void MainWindow::connectWork()
{
    connect(&m_services.work, &BooksWork::booksChanged, this, &MainWindow::refreshCurrent);
    connect(&m_services.work, &BooksWork::booksLost, this, [this](const Error& error) {
        m_lost->show(sentenceFor(error, m_services.formats.language()));
    });
    connect(&m_services.work, &BooksWork::booksFound, this, [this] {
        m_lost->hide();
        start();
    });
}

void MainWindow::takeStores(const QList<Store>& stores)
{
    m_lost->hide();
    m_stores = stores;
    QStringList names;
    for (const Store& store : stores)
        names.append(store.name);
    m_sideBar->storeSwitcher().setStores(names);
    if (asksForSignIn(!stores.isEmpty()))
        return;
    if (stores.isEmpty()) {
        m_watch->setStore(std::nullopt);
        showWelcome(false);
        return;
    }
    const QString wanted = m_storeName.isEmpty() ? m_services.preferences.lastStore() : m_storeName;
    showStore(names.contains(wanted) ? wanted : names.first());
    if (m_next)
        goTo(*std::exchange(m_next, std::nullopt));
}

void MainWindow::showStore(const QString& name)
{
    m_storeName = name;
    if (!m_practice)
        m_services.preferences.setLastStore(name);
    m_watch->setStore(currentStore());
    m_sideBar->show();
    showStoreNote();
    showDesk();
    m_withStore.clear();
    showPage(m_current);
}

Page* MainWindow::page(PageId id)
{
    if (Page* built = m_pages.value(id))
        return built;
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [id](const PageEntry& one) { return one.id == id; });
    if (entry == m_entries.cend())
        return nullptr;
    Page* made = entry->make(forPages());
    m_pages.insert(id, made);
    m_stack->addWidget(made);
    connectPage(made);
    if (m_states.contains(id))
        made->restore(m_states.take(id));
    return made;
}

void MainWindow::connectPage(Page* page)
{
    connect(page, &Page::destinationWanted, this, &MainWindow::goTo);
    connect(page, &Page::toastWanted, this,
            [this](const ToastText& toast) { m_toast->show(toast); });
    connect(page, &Page::receiptsWanted, this, &MainWindow::openReceipts);
    connect(page, &Page::storesChanged, this, &MainWindow::readStores);
    connect(page, &Page::languageChosen, this, &MainWindow::useLanguage, Qt::QueuedConnection);
    connect(page, &Page::themeChosen, this, &MainWindow::useTheme);
    connect(page, &Page::addStoreWanted, this, [this] { showWelcome(true); });
    connect(
        page, &Page::booksChosen, this,
        [this](const QString& url, const QString& password) {
            m_people->session().forget();
            emit booksChosen(url, password);
        },
        Qt::QueuedConnection);
    connect(page, &Page::practiceWanted, this, &MainWindow::askForPractice);
    connect(page, &Page::signInWanted, this, [this] { showSignIn(SignInPage::Reason::Again, {}); });
}

void MainWindow::showPage(PageId id)
{
    Page* shown = page(id);
    if (!shown || m_storeName.isEmpty())
        return;
    m_current = id;
    m_sideBar->setCurrent(id);
    m_stack->setCurrentWidget(shown);
    if (m_withStore.contains(id)) {
        shown->refresh();
    } else {
        m_withStore.insert(id);
        shown->setStore(currentStore());
    }
    tellReady();
}

void MainWindow::refreshCurrent()
{
    // The others read again when they are shown.
    if (m_withStore.contains(m_current))
        m_pages.value(m_current)->refresh();
}

void MainWindow::rebuild()
{
    for (auto built = m_pages.cbegin(); built != m_pages.cend(); ++built)
        m_states.insert(built.key(), built.value()->state());
    m_pages.clear();
    m_withStore.clear();
    const QVariantMap typed = m_welcome ? m_welcome->state() : QVariantMap();
    const bool showedWelcome = m_welcome;
    m_welcome = nullptr;
    const SignInPage* signIn = std::exchange(m_signIn, nullptr);
    const auto reason = signIn ? std::optional(signIn->reason()) : std::nullopt;
    const QString note = signIn ? signIn->note() : QString();
    build(); // The central widget before goes with all that it holds.
    showNewOrders();
    resizeEvent(nullptr);
    if (showedWelcome) {
        showWelcome(m_isForFurtherStore);
        m_welcome->restore(typed);
    } else if (reason) {
        showSignIn(*reason, note);
    } else {
        takeStores(m_stores);
    }
    showLoginState();
    m_toast->raise();
}

void MainWindow::useLanguage(Language language)
{
    m_services.preferences.setLanguage(language);
    m_services.formats.setLanguage(language);
    m_services.language.use(language);
    rebuild();
}

void MainWindow::useTheme(ThemeChoice theme)
{
    m_services.preferences.setTheme(theme);
    m_services.theme.choose(theme);
}

CommandPalette* MainWindow::openPalette()
{
    if (m_storeName.isEmpty() || m_people->session().isLocked())
        return nullptr;
    auto* palette = new CommandPalette(this, forPages(), currentStore(), m_entries);
    connect(palette, &CommandPalette::destinationChosen, this, &MainWindow::goTo);
    palette->open();
    return palette;
}

void MainWindow::openReceipts(const ReceiptQuestion& question, const QString& title)
{
    auto* dialog = new ReceiptsDialog(this, forPages(), currentStore(), question, title);
    connect(dialog, &ReceiptsDialog::said, this,
            [this](const QString& text) { m_toast->show({ .text = text }); });
    connect(dialog, &ReceiptsDialog::failed, this, [this](const Error& error) {
        m_toast->show(
            { .text = sentenceFor(error, m_services.formats.language()), .isError = true });
    });
    dialog->start();
}

void MainWindow::tellReady()
{
    if (!m_isReady) {
        m_isReady = true;
        emit ready();
    }
}

void MainWindow::importFiles(const QStringList& paths)
{
    goTo({ PageId::Data, u"files"_s, paths });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_services.preferences.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    if (event)
        QMainWindow::resizeEvent(event);
    m_sideBar->setNarrow(width() < narrowBelow);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_storeName.isEmpty() && !m_people->session().isLocked()
        && !filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    importFiles(filesOf(event->mimeData()));
}

} // namespace jangbu::ui
