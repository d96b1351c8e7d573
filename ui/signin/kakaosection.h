#pragma once

#include "core/signin/owneraccount.h"
#include "ui/settings/settingssection.h"

class QComboBox;
class QLabel;

namespace jangbu::ui {

class Button;
class KakaoAppForm;
class SignInControl;

/// Signing in with Kakao: whose books these are, how long they open without Kakao, logging out and
/// unlinking, and the owner's own app.
class KakaoSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit KakaoSection(const PageServices& services);

    void refresh() override;
    /// Asks before the account is unlinked, once it is known whether there is one.
    void startUnlinking();

signals:
    void signInWanted();

private:
    QWidget* makeAccountCard();
    QWidget* makeAppCard();
    void show(const std::optional<OwnerAccount>& owner);
    void showState();
    QString stateText() const;
    void allowOffline(int index);
    void logOut();
    void askToUnlink();
    void unlink();
    void takeConsentBack();
    void endUnlinking(const QString& said);
    bool isSignedIn() const;
    bool hasPeople() const;

    SignInControl& m_control;
    std::optional<OwnerAccount> m_owner {};
    bool m_asksToUnlink = false; ///< Once the account has been read.
    QLabel* m_who = nullptr;
    QLabel* m_state = nullptr;
    Button* m_signIn = nullptr;
    Button* m_logOut = nullptr;
    Button* m_logOutAtKakao = nullptr;
    Button* m_unlink = nullptr;
    QWidget* m_offlineRow = nullptr;
    QComboBox* m_offlineDays = nullptr;
    KakaoAppForm* m_form = nullptr;
};

} // namespace jangbu::ui
