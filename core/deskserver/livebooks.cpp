#include "core/deskserver/livebooks.h"

namespace jangbu {

Result<std::unique_ptr<LiveBooks>> LiveBooks::open(const DatabaseUrl& url, QObject* context,
                                                   std::function<void(const DeskChanges&)> changed,
                                                   const Clock* clock)
{
    JANGBU_TRY_ASSIGN(auto reader,
                      DeskReader::start(url, { .changed = std::move(changed), .clock = clock }));
    std::unique_ptr<LiveBooks> books(new LiveBooks(context, std::move(reader)));
    const auto deliver = [context](std::vector<DeskWriter::Call> calls) {
        QMetaObject::invokeMethod(
            context,
            [calls = std::move(calls)] {
                for (const DeskWriter::Call& call : calls)
                    call();
            },
            Qt::QueuedConnection);
    };
    DeskReader* looking = books->m_reader.get();
    JANGBU_TRY_ASSIGN(books->m_writer,
                      DeskWriter::start(url,
                                        { .deliver = deliver,
                                          .afterCommit = [looking] { looking->lookNow(); },
                                          .clock = clock }));
    return books;
}

LiveBooks::~LiveBooks()
{
    stop();
}

void LiveBooks::stop()
{
    if (m_writer)
        m_writer->stop();
    m_reader->stop();
}

std::optional<DeskAsker> LiveBooks::askerOf(const QString& token) const
{
    return m_reader->askerOf(token);
}

std::shared_ptr<const DeskMenu> LiveBooks::menu(StoreId store) const
{
    return m_reader->menu(store);
}

qint64 LiveBooks::tradeVersion(StoreId store, TableId table) const
{
    return m_reader->tradeVersion(store, table);
}

bool LiveBooks::areThere() const
{
    return m_reader->booksAreThere();
}

void LiveBooks::askTrade(StoreId store, TableId table, Then<Result<std::optional<DeskTrade>>> then)
{
    m_reader->askTrade(store, table,
                       [context = m_context, then = std::move(then)](const auto& trade) {
                           QMetaObject::invokeMethod(
                               context, [then, trade] { then(trade); }, Qt::QueuedConnection);
                       });
}

bool LiveBooks::order(OrderRequest request, Then<Result<TakenOrder>> then)
{
    return m_writer->submit(std::move(request), std::move(then));
}

bool LiveBooks::cancel(DeskAsker asker, OrderId order, Then<Done> then)
{
    return m_writer->submitCancel(std::move(asker), order, std::move(then));
}

/// A device that was just paired asks at once, maybe before the reader has looked again.
DeskBooks::Then<Result<PairedAsker>> LiveBooks::noting(Then<Result<PairedAsker>> then) const
{
    return [reader = m_reader.get(), then = std::move(then)](const Result<PairedAsker>& paired) {
        if (paired)
            reader->noteAsker(*paired);
        then(paired);
    };
}

bool LiveBooks::pairByCode(QString code, Then<Result<PairedAsker>> then)
{
    return m_writer->submitPairing(std::move(code), noting(std::move(then)));
}

bool LiveBooks::pairByTable(QString tableKey, Then<Result<PairedAsker>> then)
{
    return m_writer->submitTableKey(std::move(tableKey), noting(std::move(then)));
}

void LiveBooks::noteSeen(const DeskAsker& asker)
{
    m_writer->noteSeen(asker);
}

} // namespace jangbu
