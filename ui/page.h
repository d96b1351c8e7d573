#pragma once

#include "core/calendar/clock.h"
#include "core/people/right.h"
#include "core/store/store.h"
#include "ui/formats.h"
#include "ui/preferences.h"
#include "ui/widgets/toast.h"
#include "ui/work/bookswork.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>
#include <optional>

class QVBoxLayout;

namespace jangbu {
class CardTerminal;
struct ReceiptQuestion;
} // namespace jangbu

namespace jangbu::ui {

class DeskControl;
class LiveWatch;
class PageHeader;
class SignInControl;
class WindowSession;

/// The pages of the window, in the order of the side bar.
enum class PageId { Today, Live, Menu, Statistics, Settlement, Data, Settings };

/// A place in the window that a page or the palette wants to lead to.
struct Destination {
    PageId page = PageId::Today;
    QString place {}; ///< Within the page, such as `card-rates`; each page knows its own.
    QVariant value {}; ///< What is to be shown there, such as the id of a product.
};

/// What every page works with; all of it outlives the pages.
struct PageServices {
    BooksWork& work;
    const Formats& formats;
    Preferences& preferences;
    const Clock& clock;
    LiveWatch* watch = nullptr; ///< Null: what other programs do is seen when a page reads.
    DeskControl* desk = nullptr; ///< Null: there is no order desk to switch.
    /// Null: what a terminal said is entered by hand. May wait, so it is used on errands only.
    std::shared_ptr<CardTerminal> terminal {};
    SignInControl* signIn = nullptr; ///< Null: nobody signs in.
    WindowSession* session = nullptr; ///< Null: everybody may see and do everything.

    /// Whether whoever is in may be shown what needs the right; the core decides about the rest.
    bool mayDo(Right right) const;
    Permission permission(Right right) const;
};

/// One page of the window. It reads by questions and writes by acts of BooksWork, knows no other
/// page, and asks the shell by its signals. A change of language builds it anew, so its texts are
/// made once; colours are taken from tokensOf() when something is drawn.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(const PageServices& services, const QString& title, QWidget* parent = nullptr);

    /// Shows another store; refresh() follows.
    void setStore(const Store& store);
    /// Reads again what is shown. Called when the page appears, after every change of the books,
    /// and never while there is no store.
    virtual void refresh() = 0;
    /// Leads to a place of this page.
    virtual void goTo(const Destination& destination);
    /// What is to be kept when the page is built anew: filters, the period, what is chosen.
    virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap& state);

signals:
    void destinationWanted(const jangbu::ui::Destination& destination);
    void toastWanted(const jangbu::ui::ToastText& toast);
    /// Shows the receipts behind a number, under a title that names it.
    void receiptsWanted(const jangbu::ReceiptQuestion& question, const QString& title);
    /// Stores were added, renamed or changed.
    void storesChanged();
    /// What only the shell can change, chosen on the page of the settings.
    void languageChosen(jangbu::Language language);
    void themeChosen(jangbu::ui::ThemeChoice theme);
    void addStoreWanted();
    void practiceWanted();
    /// With Kakao, beside the books as they are.
    void signInWanted();
    /// Other books: their URL without, and beside it the password.
    void booksChosen(const QString& url, const QString& password);

protected:
    const PageServices& services() const { return m_services; }
    BooksWork& work() const { return m_services.work; }
    const Formats& formats() const { return m_services.formats; }
    bool hasStore() const { return m_store.has_value(); }
    const Store& store() const { return *m_store; }
    /// Today's business date of the store.
    BusinessDate today() const;
    bool mayDo(Right right) const { return m_services.mayDo(right); }

    PageHeader* header() { return m_header; }
    /// Below the header.
    QVBoxLayout* body() { return m_body; }

    void say(const QString& text) { emit toastWanted({ .text = text }); }
    /// The error's sentence in a toast that stays.
    void showError(const Error& error);
    QString sentenceOf(const Error& error) const;

    /// Called when another store is shown, before refresh().
    virtual void storeChanged() { }

private:
    PageServices m_services;
    std::optional<Store> m_store;
    PageHeader* m_header;
    QVBoxLayout* m_body;
};

} // namespace jangbu::ui
