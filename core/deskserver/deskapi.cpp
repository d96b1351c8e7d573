#include "core/deskserver/deskapi.h"

#include "core/deskserver/deskjson.h"
#include "core/deskserver/deskstatus.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 128;

HttpResponse privately(HttpResponse response)
{
    response.addHeader("Cache-Control", "no-store");
    return response;
}

/// The token of `Authorization: Bearer TOKEN`; empty where there is none.
QString bearerToken(const HttpRequest& request)
{
    const QByteArray value = request.header("authorization").value_or(QByteArray());
    const QByteArray scheme = "bearer ";
    if (request.countOf("authorization") != 1 || value.size() > longestToken
        || !value.toLower().startsWith(scheme))
        return {};
    return QString::fromLatin1(value.mid(scheme.size()).trimmed());
}

/// The Idempotency-Key in small letters; empty when it is no UUID.
QString orderKey(const HttpRequest& request)
{
    static const QRegularExpression uuid(
        uR"(^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$)"_s);
    const QByteArray value = request.header("idempotency-key").value_or(QByteArray());
    const QString key = QString::fromLatin1(value.trimmed().toLower());
    return request.countOf("idempotency-key") == 1 && uuid.match(key).hasMatch() ? key : QString();
}

bool isJson(const HttpRequest& request)
{
    const QByteArray type = request.header("content-type").value_or(QByteArray());
    const QByteArray essence = type.split(';').constFirst().trimmed().toLower();
    return essence == "application/json" && request.countOf("content-type") == 1
        && !request.header("content-encoding");
}

QJsonObject errorObject(const Error& error, Language language)
{
    QJsonObject body { { u"code"_s, wordOf(error.code) },
                       { u"message"_s, sentenceFor(error, language) } };
    if (error.code == ErrorCode::OutOfStock && error.values.size() >= 2) {
        body.insert(u"product"_s, error.values.at(0));
        body.insert(u"left"_s, error.values.at(1).toLongLong());
    } else if (error.code == ErrorCode::ProductSoldOut && !error.values.isEmpty()) {
        body.insert(u"product"_s, error.values.at(0));
        body.insert(u"left"_s, 0);
    }
    return { { u"error"_s, body } };
}

} // namespace

void DeskApi::Visit::refuse(const Error& error) const
{
    const int status = httpStatusOf(error.code);
    HttpResponse response
        = privately(HttpResponse::json(status, errorObject(error, request.language())));
    if (status == 401)
        response.addHeader("WWW-Authenticate", "Bearer");
    if (status == 405)
        response.addHeader("Allow", route.allowed());
    if (status == 429)
        response.addHeader("Retry-After", "2");
    if (status == 503)
        response.addHeader("Retry-After", "1");
    exchange.answer(response);
}

DeskApi::DeskApi(DeskBooks& books, const DeskLimits& limits, const HostRules& hosts, Claim claim,
                 QObject* parent)
    : QObject(parent)
    , m_books(books)
    , m_limits(limits)
    , m_hosts(hosts)
    , m_claim(std::move(claim))
    , m_streams(books, limits.events, this)
    , m_orders(limits.orders)
    , m_cancellations(limits.orders)
    , m_codes(limits.wrongCodes)
    , m_tableKeys(limits.wrongTableKeys)
{
    m_clock.start();
}

void DeskApi::handle(const HttpRequest& request, const HttpExchange& exchange)
{
    Visit visit { .request = request, .exchange = exchange };
    if (find(visit) && admit(visit))
        dispatch(visit);
}

/// Whether the request is one to this desk, for a call that there is; else it is refused.
bool DeskApi::find(Visit& visit) const
{
    const HttpRequest& request = visit.request;
    const auto target = RequestTarget::from(request.target);
    if (!target)
        return visit.refuse(ErrorCode::RequestMalformed), false;
    const bool isEncrypted = visit.exchange.connection()->isEncrypted();
    if (const auto refusal = m_hosts.refusalOf(request, target->authority, isEncrypted))
        return visit.refuse(*refusal), false;
    visit.target = *target;
    visit.route = routeFor(request.method, target->segments, m_files.names());
    if (visit.route.methods.isEmpty())
        return visit.refuse(ErrorCode::PathNotFound), false;
    if (!visit.route.call) {
        const QString allowed = QString::fromLatin1(visit.route.allowed());
        return visit.refuse(Error { ErrorCode::MethodNotAllowed, { allowed } }), false;
    }
    return true;
}

/// Whether who asks may ask; else the request is refused.
bool DeskApi::admit(Visit& visit)
{
    if (visit.route.call == DeskCall::Page || visit.route.call == DeskCall::Pair)
        return true;
    visit.token = bearerToken(visit.request);
    const QString ticket = visit.target.query.queryItemValue(u"ticket"_s);
    if (visit.route.call == DeskCall::Events && visit.token.isEmpty() && !ticket.isEmpty())
        visit.token = m_tickets.tokenOf(ticket, m_clock.elapsed()).value_or(QString());
    visit.asker = visit.token.isEmpty() ? std::nullopt : m_books.askerOf(visit.token);
    if (!visit.asker && !visit.token.isEmpty() && !m_books.areThere())
        return visit.refuse(Error { ErrorCode::StorageUnavailable, { u"…"_s } }), false;
    if (!visit.asker)
        return visit.refuse(ErrorCode::NotPaired), false;
    if (!m_claim(visit.exchange.connection(), visit.asker->id.value())) {
        const QString limit = QString::number(m_limits.connectionsPerDevice);
        return visit.refuse(Error { ErrorCode::TooManyConnections, { limit } }), false;
    }
    m_books.noteSeen(*visit.asker);
    return true;
}

void DeskApi::dispatch(const Visit& visit)
{
    switch (*visit.route.call) {
    case DeskCall::Page:
        return visit.exchange.answer(m_files.answerTo(visit.route.file, visit.request));
    case DeskCall::Pair:
        return pair(visit);
    case DeskCall::Menu:
        return showMenu(visit);
    case DeskCall::PlaceOrder:
        return placeOrder(visit);
    case DeskCall::CancelOrder:
        return cancelOrder(visit);
    case DeskCall::Trade:
        return showTrade(visit);
    case DeskCall::Info:
        return showInfo(visit);
    case DeskCall::Events:
        return m_streams.open(visit.token, *visit.asker, visit.exchange);
    }
}

void DeskApi::pair(const Visit& visit)
{
    if (!isJson(visit.request))
        return visit.refuse(ErrorCode::MediaTypeUnsupported);
    const auto body = objectIn(visit.request.body);
    if (!body)
        return visit.refuse(body.error());
    const auto secret = secretIn(*body);
    if (!secret)
        return visit.refuse(secret.error());
    const bool byCode = secret->kind == PairingSecret::Kind::Code;
    GuessGuard& guard = byCode ? m_codes : m_tableKeys;
    const QHostAddress peer = visit.request.peer;
    if (!guard.begin(peer, m_clock.elapsed()))
        return visit.refuse(ErrorCode::TooManyWrongCodes);
    // What refuses it later needs no more of the request than its language.
    const auto then = [this, &guard, peer, exchange = visit.exchange,
                       request = visit.request](const Result<PairedAsker>& paired) {
        if (paired) {
            guard.succeeds(peer);
            return exchange.answer(privately(HttpResponse::json(201, jsonOf(*paired))));
        }
        const bool isWrong = httpStatusOf(paired.error().code) == 401;
        isWrong ? guard.fails(peer, m_clock.elapsed()) : guard.succeeds(peer);
        Visit { .request = request, .exchange = exchange }.refuse(paired.error());
    };
    if (byCode ? m_books.pairByCode(secret->text, then) : m_books.pairByTable(secret->text, then))
        return;
    guard.succeeds(peer);
    visit.refuse(ErrorCode::DeskBusy);
}

QByteArray DeskApi::menuBody(const std::shared_ptr<const DeskMenu>& menu)
{
    auto& [shown, body] = m_menus[menu->store.value()];
    if (shown != menu) {
        shown = menu;
        body = QJsonDocument(jsonOf(*menu)).toJson(QJsonDocument::Compact);
    }
    return body;
}

void DeskApi::showMenu(const Visit& visit)
{
    const auto menu = m_books.menu(visit.asker->store);
    if (!menu)
        return visit.refuse(Error { ErrorCode::StorageUnavailable, { u"…"_s } });
    HttpResponse response;
    if (isKnownToClient(visit.request, menu->etag))
        response.status = 304;
    else
        response = HttpResponse::json(200, menuBody(menu));
    response.addHeader("ETag", menu->etag);
    response.addHeader("Cache-Control", "private, no-cache");
    visit.exchange.answer(response);
}

void DeskApi::placeOrder(const Visit& visit)
{
    if (!isJson(visit.request))
        return visit.refuse(ErrorCode::MediaTypeUnsupported);
    const QString key = orderKey(visit.request);
    if (key.isEmpty())
        return visit.refuse(ErrorCode::IdempotencyKeyInvalid);
    const auto body = objectIn(visit.request.body);
    if (!body)
        return visit.refuse(body.error());
    const auto lines = linesIn(*body);
    if (!lines)
        return visit.refuse(lines.error());
    const qint64 device = visit.asker->id.value();
    const bool isOverLimit = !m_orders.take(device, m_clock.elapsed());
    const OrderRequest order {
        .asker = *visit.asker, .key = key, .lines = *lines, .isOverLimit = isOverLimit
    };
    const auto then = [this, device, isOverLimit, exchange = visit.exchange,
                       request = visit.request](const Result<TakenOrder>& taken) {
        if (!taken)
            return Visit { .request = request, .exchange = exchange }.refuse(taken.error());
        if (taken->repeated && !isOverLimit)
            m_orders.giveBack(device);
        const int status = taken->repeated ? 200 : 201;
        exchange.answer(privately(HttpResponse::json(status, jsonOf(*taken))));
    };
    if (!m_books.order(order, then)) {
        if (!isOverLimit)
            m_orders.giveBack(device);
        visit.refuse(ErrorCode::DeskBusy);
    }
}

void DeskApi::cancelOrder(const Visit& visit)
{
    if (!m_cancellations.take(visit.asker->id.value(), m_clock.elapsed()))
        return visit.refuse(ErrorCode::TooFast);
    const OrderId order(visit.route.id);
    const auto then = [order, exchange = visit.exchange, request = visit.request](Done cancelled) {
        if (!cancelled)
            return Visit { .request = request, .exchange = exchange }.refuse(cancelled.error());
        const QJsonObject body { { u"order"_s, order.value() }, { u"state"_s, u"cancelled"_s } };
        exchange.answer(privately(HttpResponse::json(200, body)));
    };
    if (!m_books.cancel(*visit.asker, order, then))
        visit.refuse(ErrorCode::DeskBusy);
}

void DeskApi::showTrade(const Visit& visit)
{
    const auto then = [exchange = visit.exchange,
                       request = visit.request](const Result<std::optional<DeskTrade>>& trade) {
        const Visit visit { .request = request, .exchange = exchange };
        if (!trade)
            return visit.refuse(trade.error());
        if (!*trade)
            return visit.refuse(ErrorCode::NoOpenTrade);
        exchange.answer(privately(HttpResponse::json(200, jsonOf(**trade))));
    };
    m_books.askTrade(visit.asker->store, visit.asker->table, then);
}

void DeskApi::showInfo(const Visit& visit)
{
    const QString ticket = m_tickets.issue(visit.token, m_clock.elapsed());
    const bool isGuest = visit.asker->kind == DeskAsker::Kind::Guest;
    const QJsonObject body { { u"name"_s, u"Jangbu"_s },
                             { u"version"_s, QStringLiteral(JANGBU_VERSION) },
                             { u"events"_s, u"/api/v1/events?ticket="_s + ticket },
                             { u"store"_s, visit.asker->storeName },
                             { u"label"_s, visit.asker->label },
                             { u"table"_s, visit.asker->tableName },
                             { u"kind"_s, isGuest ? u"guest"_s : u"device"_s } };
    visit.exchange.answer(privately(HttpResponse::json(200, body)));
}

} // namespace jangbu
