#pragma once

#include "core/signin/owneraccount.h"
#include "ui/page.h"

#include <QPointer>

namespace jangbu {
struct SignedIn;
} // namespace jangbu

namespace jangbu::ui {

class SignInPage;
class WindowPeople;

/// Kakao's part of the locked window: an owner comes in with the account that the books belong to,
/// and may set a new PIN then; and how long one may go on without the internet. It goes on looking
/// while it is locked, as another program may unlink the account.
class LockedSignIn final : public QObject {
    Q_OBJECT

public:
    /// `services` have a sign-in and outlive it, as `people` does.
    LockedSignIn(WindowPeople& people, const PageServices& services, QObject* parent);

    /// Null unless somebody is about to sign in.
    SignInPage* page() const { return m_page; }

private:
    void look();
    void take(const std::optional<OwnerAccount>& owner);
    QString offlineNote(const OwnerAccount& owner) const;
    void show();
    void enter(const SignedIn& who);
    void letIn(const SignedIn& who, const Person& owner);
    void close();

    WindowPeople& m_people;
    PageServices m_services;
    QPointer<SignInPage> m_page;
    NewestOnly m_newest;
};

} // namespace jangbu::ui
