#pragma once

#include "core/backoffice/backoffice.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace jangbu::ui {

/// Opens the books; called on the thread that will use them.
using BooksOpener = std::function<Result<std::unique_ptr<BackOffice>>()>;

/// One thread with one connection to the books, opened by the first work that needs it. Works run
/// one after the other, in the order in which they came.
class WorkLane final {
public:
    using Work = std::function<void(Result<BackOffice*>)>;

    explicit WorkLane(BooksOpener opener);
    /// Waits for the work that is running; those that wait are dropped.
    ~WorkLane();
    Q_DISABLE_COPY_MOVE(WorkLane)

    void post(Work work);
    /// Takes other books from the next work on.
    void reopenWith(BooksOpener opener);

private:
    class Worker;

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
};

} // namespace jangbu::ui
