#pragma once

#include "core/signin/loginkeeper.h"
#include "core/signin/owneraccount.h"
#include "ui/shell/pagelist.h"
#include "ui/signin/signinpage.h"

#include <QHash>
#include <QMainWindow>
#include <QSet>

class QStackedWidget;
class QVBoxLayout;

namespace jangbu::ui {

class CommandPalette;
class InstalledLanguage;
class LiveWatch;
class LoginBand;
class LostBooks;
class PracticeBand;
class SideBar;
class Theme;
class Toast;
class WelcomePage;
class WindowPeople;

/// What the window works with, and what only it changes.
struct WindowServices {
    BooksWork& work;
    Formats& formats;
    Preferences& preferences;
    const Clock& clock;
    Theme& theme;
    InstalledLanguage& language;
    DeskControl* desk = nullptr; ///< Null: no order desk.
    SignInControl* signIn = nullptr; ///< Null: nobody signs in.
};

/// The window: side bar, one page at a time, palette, toasts; and before there is a store, the
/// welcome. Pages are built when they are first shown, and all anew in another language.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices& services);
    ~MainWindow() override;

    /// Lets people in where the books have some, reads the stores and shows the last one, or the
    /// welcome.
    void start();
    void showPage(PageId page);
    void goTo(const Destination& destination);
    /// The page where it was built already; null otherwise.
    Page* builtPage(PageId page) const { return m_pages.value(page); }
    PageId currentPage() const { return m_current; }
    CommandPalette* openPalette();
    /// While a practice lunch is shown: other stores, a band across the window, and a terminal to
    /// pay at. The books have been changed already; start() follows.
    void enterPractice(const std::shared_ptr<CardTerminal>& terminal);
    void leavePractice();
    /// In a toast that stays.
    void tell(const Error& error);
    /// Who is in, and the lock.
    WindowPeople& people() { return *m_people; }
    /// Null while there is no practice.
    PracticeBand* practiceBand() const { return m_practice; }

signals:
    /// A page with a store, or the welcome, is to be seen; for tests.
    void ready();
    void booksChosen(const QString& url, const QString& password);
    /// `staffWorks`: only to look on.
    void practiceWanted(bool staffWorks);
    void practiceEnded();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void buildShortcuts();
    void connectWork();
    void connectWatch();
    PageServices forPages() const;
    void showNewOrders();
    void connectDesk();
    void showDesk();
    void askForPractice();
    void addPracticeBand();
    void dropPages();
    void connectPeople();
    void addPersonLine();
    bool goToPeople(const Destination& destination);
    void showOthersPages();
    Page* page(PageId id);
    void connectPage(Page* page);
    void readStores();
    void takeStores(const QList<Store>& stores);
    void showStore(const QString& name);
    const Store& currentStore() const;
    void showStoreNote();
    void showWelcome(bool isForFurtherStore);
    void closeWelcome();
    void takeNewStore(const Store& store);
    void tellReady();
    void refreshCurrent();
    void rebuild();
    void useLanguage(Language language);
    void useTheme(ThemeChoice theme);
    void openReceipts(const ReceiptQuestion& question, const QString& title);
    void importFiles(const QStringList& paths);
    void connectSignIn();
    bool asksForSignIn(bool hasStores);
    void showSignIn(SignInPage::Reason reason, const QString& note);
    void closeSignIn();
    void returnFromSignIn();
    void takeSignedIn(const SignedIn& who);
    void finishSignIn(const SignedIn& who);
    void noteConfirmed(const QString& subject);
    void showLoginState();
    std::optional<KakaoAccount> ownerForNewStores() const;

    WindowServices m_services;
    LiveWatch* m_watch;
    WindowPeople* m_people;
    QList<PageEntry> m_entries;
    QHash<PageId, Page*> m_pages;
    QSet<PageId> m_withStore; ///< Pages that show the store of now.
    QHash<PageId, QVariantMap> m_states;
    QList<Store> m_stores;
    QString m_storeName;
    PageId m_current = PageId::Today;
    std::optional<Destination> m_next {}; ///< Where to go when the stores have been read.
    SideBar* m_sideBar = nullptr;
    QStackedWidget* m_stack = nullptr;
    QVBoxLayout* m_bands = nullptr; ///< Above the side bar and the page.
    Toast* m_toast = nullptr;
    LostBooks* m_lost = nullptr;
    WelcomePage* m_welcome = nullptr;
    SignInPage* m_signIn = nullptr;
    LoginBand* m_loginBand = nullptr;
    std::optional<OwnerAccount> m_owner {}; ///< Of the books.
    std::optional<KakaoAccount> m_newOwner {}; ///< Signed in before there is a store.
    bool m_withoutKakao = false; ///< Chosen for books that are not there yet.
    std::shared_ptr<CardTerminal> m_terminal; ///< Of the practice.
    PracticeBand* m_practice = nullptr;
    QString m_storeBefore; ///< The practice.
    bool m_isForFurtherStore = false;
    bool m_isReady = false;
    NewestOnly m_newestDevices;
};

} // namespace jangbu::ui
