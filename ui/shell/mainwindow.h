#pragma once

#include "ui/shell/pagelist.h"

#include <QHash>
#include <QMainWindow>
#include <QSet>

class QStackedWidget;

namespace jangbu::ui {

class CommandPalette;
class InstalledLanguage;
class LiveWatch;
class LostBooks;
class SideBar;
class Theme;
class Toast;
class WelcomePage;

/// What the window works with, and what only it changes.
struct WindowServices {
    BooksWork& work;
    Formats& formats;
    Preferences& preferences;
    const Clock& clock;
    Theme& theme;
    InstalledLanguage& language;
    DeskControl* desk = nullptr; ///< Null: no order desk.
};

/// The window: side bar, one page at a time, palette, toasts; and before there is a store, the
/// welcome. Pages are built when they are first shown, and all anew in another language.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices& services);
    ~MainWindow() override;

    /// Reads the stores and shows the last one, or the welcome.
    void start();
    void showPage(PageId page);
    void goTo(const Destination& destination);
    /// The page where it was built already; null otherwise.
    Page* builtPage(PageId page) const { return m_pages.value(page); }
    PageId currentPage() const { return m_current; }
    CommandPalette* openPalette();

signals:
    /// A page with a store, or the welcome, is to be seen; for tests.
    void ready();
    void booksChosen(const QString& url, const QString& password);

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

    WindowServices m_services;
    LiveWatch* m_watch;
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
    Toast* m_toast = nullptr;
    LostBooks* m_lost = nullptr;
    WelcomePage* m_welcome = nullptr;
    bool m_isForFurtherStore = false;
    bool m_isReady = false;
};

} // namespace jangbu::ui
