#include "tests/support/fakedesk.h"

#include "tests/support/outcome.h"

#include <utility>

namespace jangbu::test {

using namespace Qt::StringLiterals;

namespace {

const StoreId onlyStore(1);

DeskAsker askerNumbered(qint64 id, DeskAsker::Kind kind)
{
    return { .store = onlyStore,
             .id = DeviceId(id),
             .kind = kind,
             .table = TableId(id),
             .storeName = u"온기식당"_s,
             .label = u"기기 %1"_s.arg(id),
             .tableName = u"%1번 테이블"_s.arg(id) };
}

Product productNumbered(qint64 id, qint64 price, qint64 stock)
{
    return { .id = ProductId(id),
             .name = u"메뉴 %1"_s.arg(id),
             .category = CategoryId(1),
             .price = Money::ofMinor(price),
             .stock = stock };
}

} // namespace

FakeBooks::FakeBooks() = default;

QString FakeBooks::addDevice(qint64 id)
{
    const QString token = u"token-of-%1"_s.arg(id);
    m_askers.insert(token, askerNumbered(id, DeskAsker::Kind::Device));
    return token;
}

std::optional<DeskAsker> FakeBooks::askerOf(const QString& token) const
{
    const auto found = m_askers.constFind(token);
    return found == m_askers.cend() ? std::nullopt : std::optional(*found);
}

std::shared_ptr<const DeskMenu> FakeBooks::menu(StoreId) const
{
    auto menu = std::make_shared<DeskMenu>(
        DeskMenu { .store = onlyStore, .storeName = u"온기식당"_s, .currency = Currency::won() });
    menu->products = { productNumbered(1, 9'000, maxStock), productNumbered(2, 11'000, maxStock),
                       productNumbered(3, 5'000, stock) };
    menu->categories.insert(CategoryId(1), u"MAIN_MENU"_s);
    menu->version = version;
    menu->etag = '"' + QByteArray::number(version) + '"';
    return menu;
}

qint64 FakeBooks::tradeVersion(StoreId, TableId) const
{
    return version;
}

void FakeBooks::later(std::function<void()> answer)
{
    if (holding)
        m_held.append(std::move(answer));
    else
        QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

void FakeBooks::release()
{
    holding = false;
    for (const auto& answer : std::exchange(m_held, {}))
        answer();
}

void FakeBooks::askTrade(StoreId, TableId, Then<Result<std::optional<DeskTrade>>> then)
{
    later([this, then] {
        if (taken == 0)
            return then(std::optional<DeskTrade>());
        DeskTrade trade { .id = TradeId(7),
                          .amount = Money::ofMinor(9'000),
                          .openedAtUtc = Instant::ofMs(1'795'262'400'000) };
        trade.orders.append({ .order = { .id = OrderId(1),
                                         .orderedAtUtc = trade.openedAtUtc,
                                         .state = OrderState::Placed },
                              .amount = Money::ofMinor(9'000) });
        then(std::optional(trade));
    });
}

Result<TakenOrder> FakeBooks::take(const OrderRequest& request)
{
    qint64 quantity = 0;
    for (const AskedLine& line : request.lines)
        quantity += line.quantity;
    const auto known = m_orders.constFind(request.key);
    if (known != m_orders.cend()) {
        TakenOrder again = known->first;
        again.repeated = true;
        return known->second == quantity ? Result(again) : Result<TakenOrder>(ErrorCode::KeyReused);
    }
    if (request.isOverLimit)
        return ErrorCode::TooFast;
    const qint64 wanted = request.lines.constFirst().product == ProductId(3) ? quantity : 0;
    if (wanted > stock)
        return Error { ErrorCode::OutOfStock, { u"메뉴 3"_s, QString::number(stock) } };
    stock -= wanted;
    const TakenOrder order { .order = OrderId(++taken),
                             .trade = TradeId(7),
                             .amount = Money::ofMinor(9'000),
                             .tradeAmount = Money::ofMinor(9'000 * taken) };
    m_orders.insert(request.key, { order, quantity });
    return order;
}

bool FakeBooks::order(OrderRequest request, Then<Result<TakenOrder>> then)
{
    if (full)
        return false;
    later([this, request, then] { then(take(request)); });
    return true;
}

bool FakeBooks::cancel(DeskAsker, OrderId order, Then<Done> then)
{
    if (full)
        return false;
    later([this, order, then] {
        if (order.value() > taken)
            return then(Error { ErrorCode::OrderNotFound, { QString::number(order.value()) } });
        then(done);
    });
    return true;
}

Result<PairedAsker> FakeBooks::pair(const QString& secret, const QString& right,
                                    DeskAsker::Kind kind)
{
    if (secret != right) {
        return kind == DeskAsker::Kind::Guest ? ErrorCode::TableKeyInvalid
                                              : ErrorCode::PairingCodeInvalid;
    }
    const PairedAsker paired { .asker = askerNumbered(99, kind), .token = u"token-of-99"_s };
    m_askers.insert(paired.token, paired.asker);
    return paired;
}

bool FakeBooks::pairByCode(QString code, Then<Result<PairedAsker>> then)
{
    later([this, code, then] { then(pair(code, u"123456"_s, DeskAsker::Kind::Device)); });
    return true;
}

bool FakeBooks::pairByTable(QString tableKey, Then<Result<PairedAsker>> then)
{
    later([this, tableKey, then] { then(pair(tableKey, u"TABLE"_s, DeskAsker::Kind::Guest)); });
    return true;
}

void FakeBooks::noteSeen(const DeskAsker& asker)
{
    seen.insert(asker.id.value());
}

DeskSettings hastySettings()
{
    DeskSettings settings;
    settings.http.requestMs = 300;
    settings.http.idleMs = 400;
    settings.http.drainMs = 200;
    settings.desk.events = { .heartbeatMs = 100, .hintGapMs = 20 };
    return settings;
}

FakeDesk::FakeDesk(DeskSettings settings)
    : m_books(new FakeBooks)
{
    settings.port = 0;
    m_service = new DeskService(settings);
    m_books->moveToThread(&m_thread);
    m_service->moveToThread(&m_thread);
    m_thread.start();
    with([this](FakeBooks& books, DeskService& service) {
        m_port = valueOf(service.listen(books));
    });
}

FakeDesk::~FakeDesk()
{
    with([this](FakeBooks&, DeskService& service) {
        service.finish();
        service.close();
        m_service->deleteLater();
        m_books->deleteLater();
    });
    m_thread.quit();
    m_thread.wait();
}

void FakeDesk::with(const std::function<void(FakeBooks&, DeskService&)>& act)
{
    QMetaObject::invokeMethod(
        m_books, [this, &act] { act(*m_books, *m_service); }, Qt::BlockingQueuedConnection);
}

QString FakeDesk::addDevice(qint64 id)
{
    QString token;
    with([&](FakeBooks& books, DeskService&) { token = books.addDevice(id); });
    return token;
}

qsizetype FakeDesk::heldAnswers()
{
    qsizetype held = 0;
    with([&held](FakeBooks& books, DeskService&) { held = books.held(); });
    return held;
}

void FakeDesk::finish()
{
    with([](FakeBooks&, DeskService& service) { service.finish(); });
}

} // namespace jangbu::test
