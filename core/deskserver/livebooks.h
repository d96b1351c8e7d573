#pragma once

#include "core/deskserver/deskbooks.h"
#include "core/orderdesk/deskreader.h"
#include "core/orderdesk/deskwriter.h"

#include <QObject>
#include <QPointer>

namespace jangbu {

/// The books as the desk's own writer and reader keep them. All callbacks arrive in the thread of
/// `context`, those of one group of orders by one call.
class LiveBooks final : public DeskBooks {
public:
    /// The errors of BackOffice::open(). `changed` is called on the reader's thread. The clock,
    /// where one is given, outlives the books.
    static Result<std::unique_ptr<LiveBooks>> open(const DatabaseUrl& url, QObject* context,
                                                   std::function<void(const DeskChanges&)> changed,
                                                   const Clock* clock = nullptr);
    ~LiveBooks() override;
    Q_DISABLE_COPY_MOVE(LiveBooks)

    std::optional<DeskAsker> askerOf(const QString& token) const override;
    std::shared_ptr<const DeskMenu> menu(StoreId store) const override;
    qint64 tradeVersion(StoreId store, TableId table) const override;
    bool areThere() const override;
    void askTrade(StoreId store, TableId table,
                  Then<Result<std::optional<DeskTrade>>> then) override;
    bool order(OrderRequest request, Then<Result<TakenOrder>> then) override;
    bool cancel(DeskAsker asker, OrderId order, Then<Done> then) override;
    bool pairByCode(QString code, Then<Result<PairedAsker>> then) override;
    bool pairByTable(QString tableKey, Then<Result<PairedAsker>> then) override;
    void noteSeen(const DeskAsker& asker) override;

    /// Takes no more, and has all that waits answered.
    void stop();

private:
    LiveBooks(QObject* context, std::unique_ptr<DeskReader> reader)
        : m_context(context)
        , m_reader(std::move(reader))
    {
    }

    Then<Result<PairedAsker>> noting(Then<Result<PairedAsker>> then) const;

    QObject* m_context;
    std::unique_ptr<DeskReader> m_reader;
    std::unique_ptr<DeskWriter> m_writer;
};

} // namespace jangbu
