#include "core/ledger/sealrepository.h"
#include "core/settlement/closewindow.h"
#include "core/settlement/runsettlement.h"
#include "core/settlement/settlementrepository.h"
#include "core/settlement/verifybooks.h"
#include "core/storage/transaction.h"
#include "tests/support/outcome.h"
#include "tests/support/shopsales.h"
#include "tests/support/testbooks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate ninth(2026, 11, 9);

/// A store whose week from the 9th is closed, with every kind of row in it.
class ClosedShop final {
public:
    explicit ClosedShop(TestBooks& books)
        : m_database(books.database())
        , m_shop(m_database)
        , m_till(m_database, m_shop)
        , m_trade(m_till.order({ { u"김치찌개"_s, 3, Money::ofMinor(500) }, { u"쌀"_s, 2 } }))
    {
        const Instant noon = m_till.at(u"2026-11-09T12:00"_s);
        m_till.pay(m_trade, ShopSales::cash(), noon, Money::ofMinor(10'000));
        m_till.pay(m_trade, ShopSales::other(u"상품권"_s), noon, Money::ofMinor(1'000));
        m_till.pay(m_trade, ShopSales::card(u"모르는 카드"_s), noon, Money::ofMinor(1'500));
        m_till.pay(m_trade, ShopSales::card(u"K"_s), noon);
        const auto line = m_till.trade(m_trade).lines.first().id;
        m_till.refund(m_trade, noon, { .pieces = { { line, 1 } } });
        m_till.sell({ { u"콜라"_s, 1 } }, ShopSales::cash(), noon);
        m_till.order({ { u"콜라"_s, 2 } });
        CloseWindow closeWindow(m_database, m_shop.clock());
        valueOf(closeWindow.run(m_shop.store(), Term::Day, ninth, Money::ofMinor(1)));
        valueOf(closeWindow.run(m_shop.store(), Term::Week, ninth));
        valueOf(RunSettlement(m_database, m_shop.clock())
                    .run(m_shop.store(), Term::Month, BusinessDate(2026, 11, 1)));
    }

    const Store& store() const { return m_shop.store(); }
    SmallShop& shop() { return m_shop; }
    ShopSales& till() { return m_till; }
    LedgerTrade trade() const { return m_till.trade(m_trade); }
    VerifyReport verify() { return valueOf(VerifyBooks(m_database).run()); }

    /// What `verify` finds after a statement that is then taken back.
    QList<BooksDifference> differencesAfter(const QString& sql, const Binds& binds = {})
    {
        QList<BooksDifference> found;
        const auto outcome = inTransaction(m_database, [&]() -> Done {
            JANGBU_TRY_ASSIGN(const qint64 changed, m_database.change(sql, binds));
            JANGBU_TRY_ASSIGN(const VerifyReport report, VerifyBooks(m_database).run());
            found = report.differences;
            return changed == 0 ? ErrorCode::TradeNotFound : ErrorCode::Cancelled;
        });
        if (outcome.error().code != ErrorCode::Cancelled)
            valueOf(outcome);
        return found;
    }

    /// From here on rows can be spoilt as nobody could through the program.
    void dropTheGuards()
    {
        const bool isSqlite = m_database.url().product == DatabaseUrl::Product::Sqlite;
        const QStringList statements = isSqlite
            ? QStringList { u"PRAGMA foreign_keys = OFF"_s,
                            u"PRAGMA ignore_check_constraints = ON"_s }
            : QStringList { u"SET foreign_key_checks = 0"_s, u"SET check_constraint_checks = 0"_s };
        for (const QString& statement : statements)
            valueOf(m_database.run(statement));
    }

    QStringList columnsOf(const QString& table)
    {
        const bool isSqlite = m_database.url().product == DatabaseUrl::Product::Sqlite;
        const QString sql = isSqlite ? u"SELECT name FROM pragma_table_info(:table)"_s
                                     : u"SELECT column_name FROM information_schema.columns "
                                       u"WHERE table_schema = DATABASE() AND table_name = :table"_s;
        return valueOf(m_database.select(sql, { { ":table"_L1, table } }, [](const Row& row) {
            return std::optional(row.text(0));
        }));
    }

    /// A value of the same kind that is not the one which stands there, nor in a neighbour.
    QVariant otherThan(const QString& table, const QString& column, const QString& row)
    {
        static const QStringList flags { u"rated"_s, u"tax_free"_s, u"cancelled"_s };
        static const QStringList enums { u"state"_s, u"method"_s, u"card_kind"_s, u"serving"_s };
        QVariant other;
        valueOf(m_database.each(u"SELECT %1 FROM %2 WHERE %3"_s.arg(column, table, row), {},
                                [&](const Row& found) {
                                    const qint64 number = found.integer(0);
                                    if (flags.contains(column))
                                        other = 1 - number;
                                    else if (enums.contains(column))
                                        other = number + 1;
                                    else if (column.endsWith(u"_date") && found.isNull(0))
                                        other = ninth.number();
                                    else if (column == u"term")
                                        other = number + 2;
                                    else if (found.value(0).typeId() == QMetaType::QString)
                                        other = found.isNull(0) ? u"1"_s : u"x"_s;
                                    else
                                        other = number + (column.endsWith(u"_date") ? 9 : 900);
                                }));
        JANGBU_CHECK(other.isValid());
        return other;
    }

    Done spoil(const QString& table, const QString& column, const QString& row)
    {
        const QVariant other = otherThan(table, column, row);
        const QString sql = u"UPDATE %1 SET %2 = :other WHERE %3"_s.arg(table, column, row);
        Bind bind { ":other"_L1, 0 };
        bind.value = other;
        if (differencesAfter(sql, { bind }).isEmpty())
            return ErrorCode::TradeDiffers;
        return done;
    }

private:
    Database& m_database;
    SmallShop m_shop;
    ShopSales m_till;
    TradeId m_trade;
};

/// Kind, date, expected and found of each.
QStringList shown(const QList<BooksDifference>& differences)
{
    QStringList rows;
    for (const BooksDifference& each : differences)
        rows.append(u"%1|%2|%3|%4"_s.arg(each.kind, each.date, each.expected, each.found));
    return rows;
}

/// Every place in a JSON value that holds no object and no array.
void collectPlaces(const QJsonValue& value, const QString& place, QStringList& places)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString& key : object.keys())
            collectPlaces(object[key], place + u'/' + key, places);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype at = 0; at < array.size(); ++at)
            collectPlaces(array[at], place + u'/' + QString::number(at), places);
    } else {
        places.append(place.sliced(1));
    }
}

QJsonValue changedAt(const QJsonValue& value, const QStringList& place)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        object[place.first()] = changedAt(object[place.first()], place.sliced(1));
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[place.first().toInt()] = changedAt(array[place.first().toInt()], place.sliced(1));
        return array;
    }
    if (value.isBool())
        return !value.toBool();
    return value.isString() ? QJsonValue(u"x"_s) : QJsonValue(value.toInteger() + 1);
}

} // namespace

class TestVerifyBooks final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void agrees_withBooksThatNobodyTouched()
    {
        JANGBU_FRESH_BOOKS(books);
        QCOMPARE(valueOf(VerifyBooks(books->database()).run()).checked, 0);
        ClosedShop shop(*books);
        const VerifyReport report = shop.verify();
        QCOMPARE(shown(report.differences), {});
        QCOMPARE(report.checked, 379 + 18); // And the entries of the log.
    }

    void finds_everyChangedColumn()
    {
        JANGBU_FRESH_BOOKS(books);
        ClosedShop shop(*books);
        const LedgerTrade trade = shop.trade();
        const auto idOf = [](const auto& row) { return QString::number(row.id.value()); };
        const QString ofTrade = u"trade_id = %1"_s.arg(idOf(trade));
        const QString card = idOf(trade.parts.last());
        const QString unknownCard = idOf(trade.parts[2]);
        const QList<std::pair<QString, QString>> rows {
            { u"trade"_s, u"id = "_s + idOf(trade) },
            { u"trade"_s, u"state = 0"_s },
            { u"trade_order"_s, ofTrade },
            { u"trade_line"_s, u"id = "_s + idOf(trade.lines.first()) },
            { u"payment"_s, u"id = "_s + idOf(trade.parts.first()) },
            { u"payment"_s, u"id = "_s + card },
            { u"payment"_s, u"id = "_s + unknownCard },
            { u"refund"_s, ofTrade },
            { u"refund_line"_s, ofTrade },
            { u"refund_part"_s, u"payment_id = "_s + card },
            { u"business_day"_s, u"business_date = 20261109"_s },
            { u"product_day"_s, u"product_id = %1"_s.arg(trade.lines.first().product.value()) },
            { u"method_day"_s, u"label = 'K'"_s },
            { u"hour_day"_s, u"refund_count > 0"_s },
            { u"settlement"_s, u"term = 0 AND start_date = 20261109"_s },
            { u"settlement"_s, u"term = 1"_s },
            { u"seal"_s, u"chain_position = 1"_s },
            { u"seal"_s, u"chain_position = 7"_s },
            { u"open_trade"_s, u"trade_id > 0"_s },
        };
        // How far an order has come, how often a row was changed and when a settlement was first
        // run are no money. An open trade may be moved, and its name and moment are its own.
        const QStringList free { u"trade.version"_s, u"trade_order.state"_s,
                                 u"business_day.moves"_s, u"settlement.run_at"_s };
        const QStringList freeWhileOpen { u"trade_key"_s, u"table_name"_s, u"opened_at"_s };
        shop.dropTheGuards();
        QStringList unseen;
        for (const auto& [table, row] : rows) {
            for (const QString& column : shop.columnsOf(table)) {
                const bool isFree = free.contains(table + u'.' + column)
                    || (row == u"state = 0" && freeWhileOpen.contains(column));
                if (!isFree && !shop.spoil(table, column, row))
                    unseen.append(u"%1.%2 WHERE %3"_s.arg(table, column, row));
            }
        }
        QCOMPARE(unseen.join(u", "_s), QString());
        QCOMPARE(shown(shop.verify().differences), {});
    }

    void finds_rowsThatAreGone()
    {
        JANGBU_FRESH_BOOKS(books);
        ClosedShop shop(*books);
        shop.dropTheGuards();
        QStringList unseen;
        for (const auto table : { "trade", "trade_order", "trade_line", "payment", "refund",
                                  "refund_line", "refund_part", "business_day", "product_day",
                                  "method_day", "hour_day", "settlement", "seal", "open_trade" }) {
            const QString name = QString::fromLatin1(table);
            if (shop.differencesAfter(u"DELETE FROM "_s + name).isEmpty())
                unseen.append(name);
        }
        QCOMPARE(unseen.join(u", "_s), QString());
        QVERIFY(!shop.differencesAfter(u"DELETE FROM seal WHERE chain_position = 7"_s).isEmpty());
        QVERIFY(!shop.differencesAfter(u"DELETE FROM settlement WHERE term = 0"_s).isEmpty());
    }

    void finds_rowsThatWereAdded()
    {
        JANGBU_FRESH_BOOKS(books);
        ClosedShop shop(*books);
        shop.dropTheGuards();
        const QString store = QString::number(shop.store().id.value());
        const LedgerTrade trade = shop.trade();
        const QString id = QString::number(trade.id.value());
        const QString line = QString::number(trade.lines.last().id.value());
        const QString order = QString::number(trade.orders.first().id.value());
        const QStringList values {
            u"trade_line VALUES (%1, %2, 9, %3, 1, 'x', 1, 0, 0, 1, 0, 0, 0)"_s.arg(store, id,
                                                                                    order),
            u"trade_order VALUES (%1, %2, 9, 0, 4, 0)"_s.arg(store, id),
            u"payment VALUES (%1, %2, 9, 0, 0, '', 0, 0, 0, 1)"_s.arg(store, id),
            u"refund VALUES (%1, %2, 9, 1795262400000, 20261109, '', 0, 0, NULL)"_s.arg(store, id),
            u"refund_line VALUES (%1, %2, %3, %4, 1, 0)"_s.arg(
                store, id, QString::number(trade.refunds.first().id.value()), line),
            u"refund_part VALUES (%1, %2, %3, %4, 0, 0)"_s.arg(
                store, id, QString::number(trade.refunds.first().id.value()),
                QString::number(trade.parts.first().id.value())),
            u"product_day VALUES (%1, 20261110, 1, 1, 0, 0, 1, 0)"_s.arg(store),
            u"method_day VALUES (%1, 20261110, 0, '', 0, 0, 0, 0, 1)"_s.arg(store),
            u"hour_day VALUES (%1, 20261110, 3, 0, 1, 0, 0, 0)"_s.arg(store),
            u"business_day VALUES (%1, 20261201, 1, 0, 0, 0)"_s.arg(store),
            u"seal VALUES (%1, 8, 20261201, 1, 'x', 'y')"_s.arg(store),
            u"settlement VALUES (%1, 0, 20261201, 20261202, 1, 1, '{}', NULL, NULL)"_s.arg(store),
            u"open_trade VALUES (%1, 9, 9)"_s.arg(store),
        };
        QStringList unseen;
        for (const QString& row : values) {
            if (shop.differencesAfter(u"INSERT INTO "_s + row).isEmpty())
                unseen.append(row);
        }
        QCOMPARE(unseen.join(u", "_s), QString());
    }

    void finds_everyChangeOfAStatement()
    {
        JANGBU_FRESH_BOOKS(books);
        ClosedShop shop(*books);
        QStringList unseen;
        for (const Term term : { Term::Day, Term::Week }) {
            const auto record = valueOf(
                SettlementRepository(books->database()).find(shop.store().id, term, ninth));
            const auto document = QJsonDocument::fromJson(record->statement.toUtf8()).object();
            QStringList places;
            collectPlaces(document, {}, places);
            QVERIFY(places.size() > 30);
            for (const QString& place : std::as_const(places)) {
                // The store may be called otherwise by now.
                if (place == u"store")
                    continue;
                const auto changed = changedAt(document, place.split(u'/')).toObject();
                const QString text
                    = QString::fromUtf8(QJsonDocument(changed).toJson(QJsonDocument::Compact));
                const auto found
                    = shop.differencesAfter(u"UPDATE settlement SET statement = :statement "
                                            u"WHERE term = :term AND start_date = 20261109"_s,
                                            { { ":statement"_L1, text }, { ":term"_L1, term } });
                if (found.isEmpty())
                    unseen.append(place);
            }
        }
        QCOMPARE(unseen.join(u", "_s), QString());
    }

    void says_whatItExpected_andWhatItFound()
    {
        JANGBU_FRESH_BOOKS(books);
        ClosedShop shop(*books);
        const auto rollup
            = shop.differencesAfter(u"UPDATE method_day SET fee = fee + 1 WHERE label = 'K'"_s);
        QCOMPARE(rollup.size(), 1);
        QCOMPARE(rollup[0].store, shop.store().name);
        QCOMPARE(shown(rollup),
                 QStringList({ u"method_day|2026-11-09|method 1 K import 0 fee 45"
                               u"|method 1 K import 0 fee 46"_s }));
        const auto day = shop.differencesAfter(
            u"UPDATE business_day SET refunds = 0 WHERE business_date = 20261109"_s);
        QCOMPARE(shown(day), QStringList({ u"business_day|2026-11-09|refunds 8833|refunds 0"_s }));
    }

    void ordersDifferences_byStoreDateAndKind()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop last(books->database(), u"🍜"_s);
        SmallShop first(books->database(), u"Ａ"_s);
        for (SmallShop* shop : { &last, &first }) {
            ShopSales till(books->database(), *shop);
            till.sell({ { u"콜라"_s, 1 } }, ShopSales::cash(), till.at(u"2026-11-10T12:00"_s));
            till.sell({ { u"콜라"_s, 1 } }, ShopSales::cash(), till.at(u"2026-11-09T12:00"_s));
        }
        valueOf(books->database().run(u"UPDATE business_day SET gross = 0"_s));
        valueOf(books->database().run(u"UPDATE method_day SET gross = 0"_s));
        QStringList order;
        for (const auto& each : valueOf(VerifyBooks(books->database()).run()).differences)
            order.append(each.store + u' ' + each.date.last(2) + u' ' + each.kind);
        QCOMPARE(
            order,
            QStringList({ u"Ａ 09 business_day"_s, u"Ａ 09 method_day"_s, u"Ａ 10 business_day"_s,
                          u"Ａ 10 method_day"_s, u"🍜 09 business_day"_s, u"🍜 09 method_day"_s,
                          u"🍜 10 business_day"_s, u"🍜 10 method_day"_s }));
    }

    void knowsTheHeads_thatWerePrinted()
    {
        JANGBU_FRESH_BOOKS(books);
        ClosedShop shop(*books);
        const auto chain = valueOf(SealRepository(books->database()).chainOf(shop.store().id));
        VerifyBooks verify(books->database());
        QCOMPARE(codeOf(verify.run(chain.first().hash)), u"DONE"_s);
        QCOMPARE(codeOf(verify.run(chain.last().hash.toUpper())), u"DONE"_s);
        const QString unknown = u"00"_s + chain.last().hash.sliced(2);
        const auto refused = verify.run(unknown);
        QCOMPARE(codeOf(refused), u"SEAL_NOT_FOUND"_s);
        QCOMPARE(refused.error().values, QStringList({ unknown }));
    }

    void canBeCancelled_andTellsHowFarItIs()
    {
        JANGBU_FRESH_BOOKS(books);
        ClosedShop shop(*books);
        VerifyBooks verify(books->database());
        QList<std::pair<qint64, qint64>> steps;
        const VerifyWatch watch { [&](qint64 finished, qint64 total) {
            steps.append({ finished, total });
        } };
        valueOf(verify.run(std::nullopt, watch));
        QVERIFY(steps.size() > 7);
        QCOMPARE(steps.last(), std::pair(0LL, 1LL));
        QCOMPARE(codeOf(verify.run(std::nullopt, { {}, [] { return true; } })), u"CANCELLED"_s);
    }
};

QTEST_GUILESS_MAIN(TestVerifyBooks)
#include "tst_verifybooks.moc"
