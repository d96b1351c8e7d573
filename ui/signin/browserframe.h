#pragma once

#include "core/result.h"
#include "ui/formats.h"

#include <QFrame>

class QLabel;
class QStackedLayout;
class QTimer;

namespace jangbu::ui {

class AddressLine;
class Button;
class KakaoAppForm;
class LoginBrowser;
class SignInControl;

/// The right side of signing in: Kakao's page with its address, the time left and the way out, or
/// what else there is to say and do.
class BrowserFrame final : public QFrame {
    Q_OBJECT

public:
    BrowserFrame(SignInControl& control, const Formats& formats, QWidget* parent = nullptr);

    /// What comes of the next step, before a login has begun.
    void showPreview();
    void showLogin();
    void showError(const Error& error);
    void showAppForm();
    /// Kakao's answer is being checked, or the books are asked.
    void showWaiting();
    KakaoAppForm* appForm() { return m_form; }
    /// Whether the app at Kakao may be changed here.
    void setAppOffered(bool isOffered);

signals:
    void againWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeMessage();
    QWidget* makeFormPage();
    void follow(LoginBrowser* browser);
    void say(const QString& icon, const QString& title, const QString& note);
    void tick();

    SignInControl& m_control;
    const Formats& m_formats;
    QWidget* m_bar = nullptr;
    Button* m_back = nullptr;
    Button* m_reload = nullptr;
    AddressLine* m_address = nullptr;
    QLabel* m_left = nullptr;
    Button* m_cancel = nullptr;
    QWidget* m_content;
    QStackedLayout* m_stack;
    QWidget* m_message = nullptr;
    QLabel* m_icon = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_note = nullptr;
    Button* m_again = nullptr;
    Button* m_enterApp = nullptr;
    QWidget* m_formPage = nullptr;
    KakaoAppForm* m_form = nullptr;
    QTimer* m_second;
    int m_progress = 100;
    bool m_isAppOffered = true;
};

} // namespace jangbu::ui
