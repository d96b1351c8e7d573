#pragma once

#include "ui/people/idlewatch.h"
#include "ui/people/windowsession.h"

#include <QPointer>

class QWidget;

namespace jangbu::ui {

class DeskControl;
class Formats;
class LockScreen;
class Preferences;
class WindowCover;

/// People at the window: the lock screen, who takes over, idle lock, and who approves what.
class WindowPeople final : public QObject {
    Q_OBJECT

public:
    struct Services {
        BooksWork& work;
        const Formats& formats;
        Preferences& preferences;
        const Clock& clock;
        DeskControl* desk = nullptr;
    };

    WindowPeople(const Services& services, QWidget* window);
    ~WindowPeople() override;

    WindowSession& session() { return m_session; }
    /// Null while the window is not locked.
    LockScreen* lockScreen() const;
    IdleWatch& idleWatch() { return m_idle; }
    /// Asks for the PIN of somebody else; without a name they are chosen there.
    void askToTakeOver(const QString& name = {});
    /// In a sheet; books without people have none.
    void askForNewPin();
    /// To an owner who came in without the PIN: it may be forgotten.
    void offerNewPin();
    /// What the lock screen says of Kakao's part, now and later.
    void setKakaoOffered(bool isOffered);
    void setOfflineNote(const QString& note);

signals:
    /// A PIN was right: the window may show what it has, for the first time or again.
    void entered();
    /// Others see other things: what is shown has to be built anew.
    void accessChanged();
    void kakaoWanted();
    void said(const QString& text);
    void failed(const jangbu::Error& error);

private:
    void showLock();
    void endLock(bool isAnother);
    void noteAccess();
    void setOwnPin(const QString& name, const QString& pin);

    Services m_services;
    QWidget* m_window;
    WindowSession m_session;
    IdleWatch m_idle;
    QPointer<LockScreen> m_screen;
    std::unique_ptr<WindowCover> m_cover;
    QList<Permission> m_access; ///< Of who was in last.
    bool m_isKakaoOffered = false;
    QString m_offlineNote;
};

} // namespace jangbu::ui
