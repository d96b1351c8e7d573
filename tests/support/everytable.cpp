#include "tests/support/everytable.h"

#include "core/audit/auditlog.h"
#include "core/storage/bulkinsert.h"
#include "core/storage/tablecopier.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace jangbu::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qlonglong store = 777;
constexpr qlonglong base = store * 10'000'000'000LL;

struct Rows {
    QString table;
    QList<QVariantList> rows;
};

const QVariant none;

/// What text would not carry.
QByteArray everyByte()
{
    QByteArray bytes;
    for (int value = 0; value < 70'000; ++value)
        bytes.append(static_cast<char>(value));
    return bytes;
}

/// The only entry of its chain, with the hash that it has to have.
AuditEntry loggedVoid()
{
    AuditEntry entry { .program = u"jangbu-1"_s,
                       .number = 1,
                       .doneAtUtc = Instant::ofMs(5),
                       .actor = { Actor::Kind::Person, 1, u"김서연"_s },
                       .act = u"trade.void"_s,
                       .store = StoreId(store),
                       .subject = u"12"_s,
                       .before = u"{\"amount\":\"8000\"}"_s,
                       .after = u"{\"reason\":\"🍜\"}"_s };
    entry.hash = hashOf(entry, {});
    return entry;
}

QList<Rows> masterRows()
{
    return {
        { u"store"_s,
          { { store, u"한강 \"식당\", 2호🍜"_s, u"KRW"_s, u"Asia/Seoul"_s, 360, 1'700'000'000'000LL,
              3, none, u"Asia/Seoul"_s } } },
        { u"store_setting"_s, { { store, u"GRADE"_s, 10'101, 1 } } },
        { u"card_rate"_s,
          { { 0, u"K"_s, 0, 10'101, 4'000 }, { store, u"신한"_s, 2, 20'260'101, 0 } } },
        { u"bank_day"_s,
          { { 0, 20'280'126, 1, u"설날 전날"_s }, { store, 20'261'010, 0, u"영업"_s } } },
        { u"payout_rule"_s,
          { { 0, u""_s, 10'101, 3, 0, 0 }, { store, u"신한"_s, 20'260'101, 2, 1, 2 } } },
        { u"payout_date"_s, { { store, 20'261'121, u"신한"_s, 20'261'124 } } },
        { u"category"_s, { { store, base + 1, u"MAIN_MENU"_s, 0, none, none } } },
        { u"product"_s,
          { { store, base + 2, u"김치찌개"_s, base + 1, 8'000, 10'000'000, 5, 0, 0, 0, 1, none,
              none } } },
        { u"product_history"_s,
          { { store, base + 2, base + 3, 1, u"김치찌개"_s, base + 1, 8'000, 10'000'000, 0, 0 } } },
        { u"dining_table"_s, { { store, base + 4, u"창가 1"_s, 3 } } },
    };
}

QList<Rows> saleRows()
{
    return {
        { u"open_trade"_s, { { store, base + 4, base + 5 } } },
        { u"trade"_s,
          { { store, base + 5, u"a"_s, base + 4, u"창가 1"_s, 0,    8'000, 5, none, none,
              none,  none,     none,   1,        none,        none, 0,     0, 0,    none },
            { store,     base + 6,  u"b'; --"_s, none, u""_s, 1,    16'000,
              6,         7,         20'261'121,  1,    none,  none, 2,
              base + 90, base + 90, 0,           800,  200,   none },
            { store, base + 7, u"c"_s,    none, u""_s, 2,    0, 6, none, none,
              none,  9,        u"실수"_s, 2,    none,  none, 0, 0, 0,    none } } },
        { u"trade_order"_s,
          { { store, base + 5, base + 8, 5, 1, 0 }, { store, base + 6, base + 9, 6, 1, 2 } } },
        { u"trade_line"_s,
          { { store, base + 5, base + 10, base + 8, base + 2, u"김치찌개"_s, base + 1, 0, 8'000, 1,
              0, 8'000, 0 },
            { store, base + 6, base + 11, base + 9, base + 2, u"김치찌개"_s, base + 1, 0, 8'000, 2,
              0, 16'000, 0 } } },
        { u"payment"_s, { { store, base + 6, base + 12, 7, 1, u"K"_s, 1, 16'000, 64, 1 } } },
        { u"payment_taken_back"_s,
          { { store, base + 5, base + 13, 7, 0, u""_s, 0, 100, 8, u"잘못"_s } } },
        { u"refund"_s,
          { { store, base + 6, base + 14, 8, 20'261'121, u"식음"_s, 8'000, 32, none } } },
        { u"refund_line"_s, { { store, base + 6, base + 14, base + 11, 1, 8'000 } } },
        { u"refund_part"_s, { { store, base + 6, base + 14, base + 12, 8'000, 32 } } },
        { u"settlement"_s,
          { { store, 0, 20'261'120, 20'261'121, 1, 2, QString(70'000, u'가'), 5'000, -100 } } },
        { u"seal"_s, { { store, 1, 20'261'120, 2, QString(64, u'0'), QString(64, u'a') } } },
        { u"import"_s, { { store, base + 90, 0, u"sales.csv"_s, 1, 1, 2, 3, 4, u"{}"_s } } },
        { u"import_store"_s, { { store, base + 90, base + 6, base + 12 } } },
        { u"pack_day"_s,
          { { store, 20'261'121, 77, u"Asia/Seoul"_s, 9, none, 1, 1, 1, 1 },
            { store, 20'261'122, 2, u"Asia/Seoul"_s, 9, 10, 0, 0, 0, 0 } } },
        { u"pack_hot"_s, { { store, 20'261'121, 0, 1, -5, everyByte() } } },
        { u"pack_cold"_s, { { store, 20'261'121, 0, 1, 7, everyByte() } } },
        { u"product_month"_s, { { store, 20'261'101, base + 2, base + 1, 0, 9, 72'000 } } },
        { u"method_month"_s, { { store, 20'261'101, 1, u"K"_s, 72'000, 0, 288, 0 } } },
        { u"month_rollup"_s, { { store, 20'261'101, 12 } } },
        { u"books_setting"_s, { { 0, u"BACKUP_FOLDER"_s, u"/백업"_s } } },
        { u"job_plan"_s, { { 0, 5, 0, 20'261'121 }, { store, 0, 1, 20'261'116 } } },
        { u"job_instance"_s,
          { { 0, 7, 5, 20'261'120, 20'261'121, 0, 2, 1, 2, u""_s, 1, 0, 0, 1, 1, 1 },
            { store, 8, 0, 20'261'116, 20'261'123, 0, 3, 1, none, u""_s, 1, 0, 0, 1, 7, 1 } } },
        { u"job_execution"_s,
          { { store, 8, 1, 1, 2, 3, u"jangbuctl 1 @ 가게"_s, 1, 1, 0, 0, u"STORAGE_FULL"_s,
              u"[]"_s } } },
        { u"job_chunk"_s, { { store, 8, 20'261'116, 1, 2, 1, 1, 0, 0 } } },
    };
}

QList<Rows> deskRows()
{
    const QString hash(64, u'b');
    return {
        { u"device"_s,
          { { store, base + 20, u"창가 태블릿"_s, base + 4, 1, hash, 5, 6, 7, none },
            { store, base + 21, u"옛 기기"_s, base + 4, 2, u""_s, 5, none, none, 8 } } },
        { u"pairing_code"_s, { { store, QString(64, u'c'), base + 22, 9 } } },
        { u"table_key"_s, { { store, base + 4, u"AbCdEfGhIjKlMnOpQrSt-_"_s, 5 } } },
        { u"guest_token"_s, { { store, base + 23, hash, base + 4, 3, 5 } } },
        { u"order_key"_s,
          { { store, u"1f0e"_s, base + 20, hash, base + 8, base + 5, 8'000, 8'000, 5 } } },
        { u"order_change"_s, { { store, base + 5, base + 8, base + 24, 0, 1, 6, 0, u"🍲"_s } } },
        { u"order_watch"_s, { { store, base + 9, base + 6, 9, 7 } } },
        { u"due_time"_s, { { store, 2, 5, 0, 30 } } },
        { u"line_done"_s, { { store, base + 8, base + 10, base + 5, 7 } } },
        { u"owner_account"_s, { { 0, u"4242424242"_s, u"김사장"_s, 5, 6, 30 } } },
        { u"payment_attempt"_s,
          { { store, base + 5, base + 25, 1, 8'000, u"K"_s, 1, u"hand"_s, 5, 6, u"12"_s, u""_s,
              none } } },
        { u"person"_s,
          { { 0, 1, u"김서연"_s, 0, u"$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA"_s, 5, 8, 2, 7 },
            { 0, 2, u"박준호"_s, 2, u""_s, 6, 9, 0, 0 } } },
        { u"role_right"_s, { { 0, 1, u"refund"_s, 1 } } },
        { u"audit_chain"_s, { { 0, u"jangbu-1"_s, 1, loggedVoid().hash } } },
        { u"audit_entry"_s,
          { { 0, u"jangbu-1"_s, 1, 5, 1, 1, u"김서연"_s, u""_s, u"trade.void"_s, store, u"12"_s,
              loggedVoid().before, loggedVoid().after, loggedVoid().hash } } },
    };
}

QList<Rows> dayRows(int manyDays)
{
    Rows days { u"business_day"_s, {} };
    Rows products { u"product_day"_s, {} };
    Rows methods { u"method_day"_s, {} };
    Rows hours { u"hour_day"_s, {} };
    for (int day = 0; day < manyDays; ++day) {
        const int date = BusinessDate(2020, 1, 1).addDays(day).number();
        days.rows.append({ store, date, day % 2 ? QVariant(9) : none, day, 0, 1 });
        products.rows.append({ store, date, base + 2, base + 1, 0, 0, 1, day });
        methods.rows.append({ store, date, 1, u"K"_s, 0, day, 0, 0, 0 });
        hours.rows.append({ store, date, day % 24, 0, 1, 0, day, 0 });
    }
    // More rows of one date than a step of the copier takes.
    for (int product = 0; product < manyDays; ++product)
        products.rows.append({ store, 20'191'231, base + 1'000 + product, base + 1, 0, 0, 1, 1 });
    return { days, products, methods, hours };
}

Done insertAll(Database& database, const QList<Rows>& tables)
{
    for (const Rows& table : tables) {
        BulkInsert insert(database, table.table, database.columnsOf(table.table));
        for (const QVariantList& row : table.rows)
            JANGBU_TRY(insert.addRow(row));
        JANGBU_TRY(insert.flush());
    }
    return done;
}

} // namespace

void fillEveryTable(Database& database, int manyDays)
{
    const auto filled = inTransaction(database, [&]() -> Done {
        JANGBU_TRY(database.run(
            u"INSERT INTO id_counter (store_id, next_value) VALUES (%1, 200000)"_s.arg(store)));
        JANGBU_TRY(insertAll(database, masterRows()));
        JANGBU_TRY(insertAll(database, saleRows()));
        JANGBU_TRY(insertAll(database, deskRows()));
        return insertAll(database, dayRows(manyDays));
    });
    if (!filled)
        qFatal("%s", qPrintable(filled.error().detail));
}

namespace {

QString shown(const Row& row, int column, const QString& name)
{
    if (row.isNull(column))
        return u"NULL"_s;
    return name == u"content" ? QString::fromLatin1(row.bytes(column).toHex()) : row.text(column);
}

} // namespace

QStringList contentOf(Database& database, std::optional<StoreId> onlyStore)
{
    const QString where = onlyStore ? u" WHERE store_id = %1"_s.arg(onlyStore->value()) : QString();
    QStringList content;
    for (const QString& table : TableCopier::tables()) {
        const QStringList columns = database.columnsOf(table);
        QStringList rows;
        const auto read = database.each(
            u"SELECT %1 FROM %2%3"_s.arg(columns.join(u", "_s), table, where), {},
            [&](const Row& row) {
                QStringList values;
                for (int column = 0; column < columns.size(); ++column)
                    values.append(shown(row, column, columns.at(column)));
                const QString line = table + u'|' + values.join(u'|');
                if (!line.startsWith(u"audit_") || !line.contains(AuditLog::program()))
                    rows.append(line);
            });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        std::sort(rows.begin(), rows.end());
        content += rows;
    }
    return content;
}

} // namespace jangbu::test
