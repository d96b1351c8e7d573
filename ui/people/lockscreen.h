#pragma once

#include "core/store/store.h"
#include "ui/formats.h"
#include "ui/people/windowsession.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QTimer;

namespace jangbu::ui {

class Button;
class DeskControl;
class MutedIcon;
class PinPanel;

/// What the locked window shows: the time, what may be seen by anybody, and who may come in with
/// their PIN. Sums are hidden.
class LockScreen final : public QWidget {
    Q_OBJECT

public:
    struct Services {
        WindowSession& session;
        BooksWork& work;
        const Formats& formats;
        const Clock& clock;
        DeskControl* desk = nullptr;
    };

    LockScreen(const Services& services, const QString& storeName, QWidget* parent);

    /// Chooses somebody beforehand, as who wants to take over.
    void choose(const QString& name);
    /// Offers to sign in with Kakao again; kakaoWanted() tells that somebody wants it.
    void setKakaoOffered(bool isOffered);
    /// How long one may stay offline, in words; empty: nothing of it.
    void setOfflineNote(const QString& note);
    /// Shows a page of another way in instead of the PIN, until showPin().
    void showInstead(QWidget* page);
    void showPin();
    /// Who is chosen, by name.
    QString chosenName() const;

signals:
    void kakaoWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* makeLeft();
    QWidget* makeFacts();
    QWidget* makeFact(const QString& title, QLabel* value);
    QWidget* makeRight();
    const Store* store() const;
    void showPeople();
    void showTime();
    void showDesk();
    void readTrades();
    void tryPin(const QString& name, const QString& pin);

    Services m_services;
    QString m_storeName;
    QLabel* m_store;
    QLabel* m_time;
    QLabel* m_date;
    QLabel* m_sales;
    QLabel* m_trades;
    QLabel* m_desk;
    QWidget* m_offline;
    QLabel* m_offlineNote;
    QFrame* m_right;
    QWidget* m_left = nullptr;
    QPointer<QWidget> m_instead; ///< Of the PIN.
    PinPanel* m_panel;
    Button* m_kakao;
    QTimer* m_timer;
    NewestOnly m_newest;
};

} // namespace jangbu::ui
