#pragma once

#include "core/deskserver/deskroutes.h"
#include "core/deskserver/eventstreams.h"
#include "core/deskserver/eventtickets.h"
#include "core/deskserver/hostrules.h"
#include "core/deskserver/pagefiles.h"
#include "core/deskserver/ratelimits.h"

#include <QElapsedTimer>

#include <functional>

namespace jangbu {

/// How often a device or an address may do what it does.
struct DeskLimits {
    TokenBuckets::Rate orders {};
    qsizetype wrongCodes = 5; ///< Of one address in a minute.
    qsizetype wrongTableKeys = 30; ///< Nobody guesses those; this spares the books.
    int connectionsPerDevice = 4;
    EventStreams::Times events {};
};

/// The API of the order desk: what each request leads to and how its answer looks. Knows neither
/// sockets nor SQL. Belongs to the server's thread.
class DeskApi final : public QObject {
    Q_OBJECT
public:
    /// Makes the connection one of the device's; false when it has too many.
    using Claim = std::function<bool(HttpConnection*, qint64 device)>;

    DeskApi(DeskBooks& books, const DeskLimits& limits, const HostRules& hosts, Claim claim,
            QObject* parent = nullptr);

    void handle(const HttpRequest& request, const HttpExchange& exchange);
    EventStreams& streams() { return m_streams; }

private:
    /// A request on its way to its answer.
    struct Visit {
        const HttpRequest& request;
        HttpExchange exchange;
        RequestTarget target {};
        DeskRoute route {};
        QString token {};
        std::optional<DeskAsker> asker {};

        void refuse(const Error& error) const;
        void refuse(ErrorCode code) const { refuse(Error { code }); }
    };

    bool find(Visit& visit) const;
    bool admit(Visit& visit);
    void dispatch(const Visit& visit);
    void pair(const Visit& visit);
    void showMenu(const Visit& visit);
    void placeOrder(const Visit& visit);
    void cancelOrder(const Visit& visit);
    void showTrade(const Visit& visit);
    void showInfo(const Visit& visit);
    QByteArray menuBody(const std::shared_ptr<const DeskMenu>& menu);

    DeskBooks& m_books;
    const DeskLimits& m_limits;
    const HostRules& m_hosts;
    Claim m_claim;
    PageFiles m_files;
    EventStreams m_streams;
    EventTickets m_tickets;
    TokenBuckets m_orders;
    TokenBuckets m_cancellations;
    GuessGuard m_codes;
    GuessGuard m_tableKeys;
    QElapsedTimer m_clock;
    QHash<qint64, std::pair<std::shared_ptr<const DeskMenu>, QByteArray>> m_menus; ///< By store.
};

} // namespace jangbu
