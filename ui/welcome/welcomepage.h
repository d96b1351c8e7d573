#pragma once

#include "core/signin/ownerlink.h"
#include "ui/page.h"

class QBoxLayout;

namespace jangbu::ui {

class StartPanel;
class NewStoreForm;

/// What stands in the place of everything while the books have no store: five answers and one
/// choice. Later it adds a further store. It makes the store; what comes then is the shell's.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(const PageServices& services, QWidget* parent = nullptr);

    /// For a store beside those there are: with a way back.
    void setForFurtherStore();
    /// Who has signed in: the first store and its owner are made together.
    void setOwner(const KakaoAccount& owner) { m_owner = owner; }
    /// Asks for the owner's PIN before the first store is made. Who only looks around without an
    /// account is not asked.
    void setAsksForPin() { m_asksForPin = true; }
    /// Files that were dropped elsewhere on the window.
    void takeFiles(const QStringList& paths);
    /// What was typed and chosen, to be kept when the page is built anew.
    QVariantMap state() const;
    void restore(const QVariantMap& state);

signals:
    void languageChosen(jangbu::Language language);
    /// The owner is a person with a PIN now; the store follows.
    void ownerMade(const jangbu::Person& owner);
    void storeMade(const jangbu::Store& store);
    /// There is a first store now, and its books ask for no PIN.
    void startedWithoutPin();
    /// The store is made; the wizard is to open with these files, or asks for some.
    void importWanted(const jangbu::Store& store, const QStringList& paths);
    /// Back without a further store.
    void backWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void arrange();
    void suggestName();
    void start();
    void askForPin(const NewStore& store);
    void make(const SignUpOwner::Question& question);
    void take(const Result<SignUpOwner::Answer>& made);
    void showError(const Error& error);
    void setBusy(bool isBusy);

    PageServices m_services;
    bool m_isBusy = false;
    std::optional<KakaoAccount> m_owner {};
    bool m_isForFurtherStore = false;
    bool m_asksForPin = false;
    QWidget* m_content;
    QBoxLayout* m_columns;
    NewStoreForm* m_form;
    StartPanel* m_panel;
};

} // namespace jangbu::ui
