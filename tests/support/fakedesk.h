#pragma once

#include "core/deskserver/deskservice.h"

#include <QHash>
#include <QSet>
#include <QThread>

#include <memory>

namespace jangbu::test {

/// Books that hold one store with three products in memory, for tests of the server alone. Lives in
/// the thread that made it; every function is called there.
class FakeBooks final : public QObject, public DeskBooks {
    Q_OBJECT
public:
    FakeBooks();

    std::optional<DeskAsker> askerOf(const QString& token) const override;
    std::shared_ptr<const DeskMenu> menu(StoreId store) const override;
    qint64 tradeVersion(StoreId store, TableId table) const override;
    bool areThere() const override { return there; }
    void askTrade(StoreId store, TableId table,
                  Then<Result<std::optional<DeskTrade>>> then) override;
    bool order(OrderRequest request, Then<Result<TakenOrder>> then) override;
    bool cancel(DeskAsker asker, OrderId order, Then<Done> then) override;
    bool pairByCode(QString code, Then<Result<PairedAsker>> then) override;
    bool pairByTable(QString tableKey, Then<Result<PairedAsker>> then) override;
    void noteSeen(const DeskAsker& asker) override;

    /// A device at a table of its own, and its token.
    QString addDevice(qint64 id);
    /// Revokes it.
    void forget(const QString& token) { m_askers.remove(token); }
    qsizetype held() const { return m_held.size(); }
    /// Lets the answers go that were held back.
    void release();

    bool there = true;
    bool full = false; ///< Nothing more can wait.
    bool holding = false; ///< Answers wait for release().
    qint64 stock = 5; ///< Of product 3; the others have plenty.
    qint64 version = 1; ///< Of the menu and of every trade.
    int taken = 0; ///< Orders that are in.
    QSet<qint64> seen;

private:
    void later(std::function<void()> answer);
    Result<TakenOrder> take(const OrderRequest& request);
    Result<PairedAsker> pair(const QString& secret, const QString& right, DeskAsker::Kind kind);

    QHash<QString, DeskAsker> m_askers;
    QHash<QString, std::pair<TakenOrder, qint64>> m_orders; ///< By key, with the quantity.
    QList<std::function<void()>> m_held;
};

/// Times so short that a test can wait for them.
DeskSettings hastySettings();

/// A server over FakeBooks in a thread of its own, reached over loopback.
class FakeDesk final {
public:
    explicit FakeDesk(DeskSettings settings = {});
    ~FakeDesk();

    quint16 port() const { return m_port; }
    /// Runs something in the server's thread, and waits for it.
    void with(const std::function<void(FakeBooks&, DeskService&)>& act);
    QString addDevice(qint64 id);
    qsizetype heldAnswers();
    void finish();

private:
    QThread m_thread;
    FakeBooks* m_books;
    DeskService* m_service;
    quint16 m_port = 0;
};

} // namespace jangbu::test
