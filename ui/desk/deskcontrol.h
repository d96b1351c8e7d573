#pragma once

#include "core/deskserver/orderdesk.h"

#include <QObject>
#include <QStringList>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

namespace jangbu::ui {

class Preferences;

/// How the owner wants the order desk on this PC.
struct DeskChoice {
    bool isOn = false;
    bool isForNetwork = true; ///< False: only this computer reaches it.
    quint16 port = 8477;
    QString certificateFile {}; ///< PEM; with a key file: encrypted.
    QString keyFile {};

    static DeskChoice of(const Preferences& preferences);
    void keep(Preferences& preferences) const;
    DeskSettings settings() const;

    friend bool operator==(const DeskChoice&, const DeskChoice&) = default;
};

/// What the desk does now.
struct DeskState {
    bool isBusy = false; ///< It is being started or stopped.
    bool isRunning = false;
    QList<QUrl> addresses {}; ///< That of the store's network first.
    std::optional<Error> problem {}; ///< Why it could not start.
};

/// The order desk of the window: keeps it as the owner chose, on a thread that may wait for the
/// books, so that the window never does.
class DeskControl final : public QObject {
    Q_OBJECT

public:
    /// Starts the desk on the books of now; called on the desk's own thread.
    using Starter = std::function<Done(OrderDesk& desk, const DeskSettings& settings)>;

    explicit DeskControl(Preferences& preferences, QObject* parent = nullptr);
    ~DeskControl() override;

    /// Other books from now on; none: it rests, whatever was chosen.
    void useBooks(const Starter& starter);
    DeskChoice choice() const { return DeskChoice::of(m_preferences); }
    void choose(const DeskChoice& choice);
    const DeskState& state() const { return m_state; }

signals:
    void stateChanged();
    /// Orders, stock, the menu or devices changed in the books, by whichever program.
    void booksChanged();

private:
    void apply();
    void take(const DeskState& state);

    Preferences& m_preferences;
    QThread m_thread;
    OrderDesk* m_desk; ///< Lives in m_thread.
    Starter m_starter;
    DeskState m_state;
    quint64 m_newest = 0; ///< What is said of an older choice does not count.
};

} // namespace jangbu::ui
