#pragma once

#include "core/calendar/clock.h"
#include "core/deskserver/deskservice.h"
#include "core/storage/databaseurl.h"

#include <QThread>
#include <QUrl>

#include <atomic>
#include <memory>

namespace jangbu {

class LiveBooks;

/// The order desk of one set of books, on or off: the server, its writer and its reader, each on a
/// thread and, where it needs the books, a connection of its own. Belongs to the thread that made
/// it, which is never held up by a request; start() and stop() wait for the books.
class OrderDesk final : public QObject {
    Q_OBJECT
public:
    explicit OrderDesk(QObject* parent = nullptr);
    /// As stop().
    ~OrderDesk() override;

    /// The errors of BackOffice::open() and of DeskService::listen(). One that runs is stopped
    /// first. The clock, where one is given, outlives the desk.
    Done start(const DatabaseUrl& url, const DeskSettings& settings, const Clock* clock = nullptr);
    /// Takes no more requests, has answered those that are under way, and ends.
    void stop();

    bool isRunning() const { return m_service != nullptr; }
    quint16 port() const { return m_port; }
    /// Where devices reach it: of each address of this computer that it listens at, those of the
    /// store's network before its own. Empty while it is off.
    QList<QUrl> addresses() const;

Q_SIGNALS:
    void stateChanged();
    /// Orders, stock, the menu or devices changed in the books, by whichever program.
    void booksChanged();

private:
    Done open(const DatabaseUrl& url, const Clock* clock);
    void noteChanges(const DeskChanges& changes);

    DeskSettings m_settings;
    QThread m_thread;
    DeskService* m_service = nullptr; ///< Lives in m_thread.
    std::unique_ptr<LiveBooks> m_books;
    quint16 m_port = 0;
    std::atomic_bool m_hasNoted = false; ///< A booksChanged() is on its way.
};

} // namespace jangbu
