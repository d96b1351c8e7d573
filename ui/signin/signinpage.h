#pragma once

#include "core/signin/loginsession.h"
#include "ui/page.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace jangbu::ui {

class BrowserFrame;
class SignInButton;
class SignInControl;

/// Signing in with Kakao: at the left the ways to do it, at the right Kakao's own page.
class SignInPage final : public QWidget {
    Q_OBJECT

public:
    enum class Reason {
        First, ///< There are no books yet; they can be used without Kakao.
        Again, ///< Kakao asks for a new login, or the owner wants one; there is a way back.
        Needed, ///< The books open no more without it.
        Locked, ///< Over the lock: for an owner instead of the PIN; there is a way back.
    };

    SignInPage(const PageServices& services, SignInControl& control, Reason reason,
               QWidget* parent = nullptr);

    /// A login that was begun here is over then.
    ~SignInPage() override;

    Reason reason() const { return m_reason; }
    /// Why it is there, below the title; empty: what it is good for.
    void setNote(const QString& note);
    const QString& note() const { return m_givenNote; }
    /// What the books say of whoever has signed in.
    void showError(const Error& error);

signals:
    void languageChosen(jangbu::Language language);
    /// Who it is; the books have not been asked yet.
    void signedIn(const jangbu::SignedIn& who);
    void withoutKakaoWanted();
    void backWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeLeft();
    QVBoxLayout* makeRight();
    void addButtons(QVBoxLayout* layout);
    QHBoxLayout* languageRow();
    void connectControl();
    void logIn(bool isInWindow);
    void leave();

    PageServices m_services;
    SignInControl& m_control;
    Reason m_reason;
    QFrame* m_left;
    QVBoxLayout* m_leftLayout = nullptr;
    QVBoxLayout* m_rightLayout = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_note = nullptr;
    QString m_givenNote;
    SignInButton* m_kakao = nullptr;
    SignInButton* m_own = nullptr;
    BrowserFrame* m_frame;
    bool m_wasInWindow = true;
    bool m_isMine = false; ///< The login that runs; there may be another page behind the lock.
};

} // namespace jangbu::ui
