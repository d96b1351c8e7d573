#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/exportoptions.h"
#include "app/ctl/tradeview.h"
#include "core/report/paper/tablecards.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QNetworkInterface>
#include <QUrl>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

constexpr int usualPort = 8'477;

QJsonObject deviceJson(const Device& device)
{
    return { { u"device"_s, device.id.value() },
             { u"label"_s, device.label },
             { u"table"_s, device.tableName },
             { u"state"_s, wordOf(device.state) },
             { u"created_at"_s, device.createdAtUtc.toIso() },
             { u"paired_at"_s, orNull(device.pairedAtUtc) },
             { u"last_seen"_s, orNull(device.lastSeenUtc) },
             { u"revoked_at"_s, orNull(device.revokedAtUtc) } };
}

Result<Answer> addDevice(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(
        const AddedDevice added,
        books->changeDevices.add(store, arguments.text(u"label"_s), arguments.text(u"table"_s)));
    const Phrase text { "Device %1: enter the code %2 on it within ten minutes.\n",
                        "기기 %1: 10분 안에 기기에 코드 %2을(를) 입력하세요.\n" };
    return Answer { { { u"device"_s, added.device.value() },
                      { u"code"_s, added.code },
                      { u"valid_until"_s, added.codeUntilUtc.toIso() } },
                    session.say(text).arg(QString::number(added.device.value()), added.code) };
}

Result<Answer> listDevices(Session& session)
{
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const auto devices, books->changeDevices.list(store));
    QJsonArray list;
    TextTable table({ { { "Device", "번호" }, Align::Right },
                      { { "Label", "이름" } },
                      { { "Table", "테이블" } },
                      { { "State", "상태" } },
                      { { "Last seen", "마지막 연결" } } },
                    session.language());
    for (const Device& device : devices) {
        list.append(deviceJson(device));
        table.addRow(
            { QString::number(device.id.value()), device.label, device.tableName,
              wordOf(device.state),
              device.lastSeenUtc ? store.time.toLocalIso(*device.lastSeenUtc) : QString() });
    }
    return Answer { { { u"devices"_s, list } }, table.text() };
}

/// The store whose numbers the device's id is one of.
Result<Store> storeOfDevice(BackOffice& books, DeviceId device)
{
    const auto number = LedgerReader::storeOf(device.value());
    JANGBU_TRY_ASSIGN(const auto stores, books.stores.all());
    for (const Store& store : stores) {
        if (number == store.id)
            return store;
    }
    return Error { ErrorCode::DeviceNotFound, { QString::number(device.value()) } };
}

template <typename Change> Result<Answer> changeDevice(Session& session, Change change)
{
    JANGBU_TRY_ASSIGN(const auto device, needed(session.arguments().id<DeviceId>(u"ID"_s)));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const Store store, storeOfDevice(*books, device));
    JANGBU_TRY(change(*books, store, device));
    return Answer { { { u"device"_s, device.value() } },
                    session.say({ "Done.\n", "완료했습니다.\n" }) };
}

Result<Answer> revokeDevice(Session& session)
{
    return changeDevice(session, [](BackOffice& books, const Store& store, DeviceId device) {
        return books.changeDevices.revoke(store, device);
    });
}

Result<Answer> setDevice(Session& session)
{
    const auto label = session.arguments().optionalText(u"label"_s);
    const auto table = session.arguments().optionalText(u"table"_s);
    return changeDevice(
        session, [&](BackOffice& books, const Store& store, DeviceId device) -> Done {
            if (label)
                JANGBU_TRY(books.changeDevices.rename(store, device, *label));
            return table ? books.changeDevices.moveTo(store, device, *table) : Done(done);
        });
}

/// Where the desk of this machine is likely to be reached on the network of the store.
QString likelyAddress()
{
    for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback()
            && !address.isLinkLocal())
            return u"http://%1:%2"_s.arg(address.toString()).arg(usualPort);
    }
    return u"http://127.0.0.1:%1"_s.arg(usualPort);
}

Result<QString> askedAddress(const Arguments& arguments)
{
    const auto written = arguments.optionalText(u"address"_s);
    if (!written)
        return likelyAddress();
    const QUrl url(*written, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.hasFragment() || url.hasQuery()) {
        return Error { ErrorCode::ValueInvalid,
                       { u"address"_s, *written, u"http://192.168.0.10:8477"_s } };
    }
    QString address = *written;
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

Result<Answer> writeCards(Session& session)
{
    const Arguments& arguments = session.arguments();
    const QString path = arguments.text(u"out"_s);
    JANGBU_TRY_ASSIGN(const Language language, askedLanguage(session));
    JANGBU_TRY_ASSIGN(const QString address, askedAddress(arguments));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(auto keys, books->tableKeys.all(store));
    if (const auto only = arguments.optionalText(u"table"_s)) {
        keys.removeIf([&](const TableKey& key) { return key.tableName != *only; });
        if (keys.isEmpty())
            return Error { ErrorCode::TableNotFound, { *only } };
    }
    if (arguments.has(u"renew"_s)) {
        for (TableKey& key : keys) {
            JANGBU_TRY_ASSIGN(key, books->tableKeys.renew(store, key.table));
        }
    }
    QList<TableCard> cards;
    for (const TableKey& key : keys) {
        cards.append({ store.name, key.tableName, u"%1/#table=%2"_s.arg(address, key.key) });
    }
    JANGBU_TRY_ASSIGN(const PaperPages pages, tableCardPages(cards, language));
    JANGBU_TRY(saveFile(path, [&](QIODevice& device) { return writePdfPages(pages, device); }));
    const Phrase text { "%1 cards: %2\n", "카드 %1장: %2\n" };
    return Answer {
        { { u"file"_s, path }, { u"cards"_s, cards.size() }, { u"address"_s, address } },
        session.say(text).arg(QString::number(cards.size()), path)
    };
}

Result<Answer> showTableKey(Session& session)
{
    JANGBU_TRY_ASSIGN(const QString address, askedAddress(session.arguments()));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    const QString name = session.arguments().text(u"table"_s);
    JANGBU_TRY_ASSIGN(const auto keys, books->tableKeys.all(store));
    for (TableKey key : keys) {
        if (key.tableName != name)
            continue;
        if (session.arguments().has(u"renew"_s)) {
            JANGBU_TRY_ASSIGN(key, books->tableKeys.renew(store, key.table));
        }
        const QString link = u"%1/#table=%2"_s.arg(address, key.key);
        return Answer {
            { { u"table"_s, key.tableName }, { u"table_key"_s, key.key }, { u"link"_s, link } },
            link + u'\n'
        };
    }
    return Error { ErrorCode::TableNotFound, { name } };
}

Option labelOption(Option::Need need)
{
    return { u"label"_s, u"L"_s, need, { "what the device is called", "기기 이름" } };
}

Option tableOption(const Phrase& meaning)
{
    return { u"table"_s, u"T"_s, Option::Optional, meaning };
}

Option addressOption()
{
    return { u"address"_s,
             u"URL"_s,
             Option::Optional,
             { "where guests reach the desk, such as http://192.168.0.10:8477",
               "손님이 접속할 주소, 예: http://192.168.0.10:8477" } };
}

QList<Option> tableKeyOptions()
{
    return { storeOption(),
             { u"table"_s, u"T"_s, Option::Required, { "the table", "테이블" } },
             addressOption(),
             { u"renew"_s,
               {},
               Option::Optional,
               { "make a new key: the card printed before is void",
                 "새 키를 만듭니다. 전에 찍은 카드는 쓸 수 없게 됩니다" } } };
}

QList<Option> cardOptions()
{
    return { storeOption(),
             { u"out"_s, u"FILE"_s, Option::Required, { "the PDF to write", "쓸 PDF 파일" } },
             addressOption(),
             tableOption({ "one table, all if not given", "테이블, 없으면 모두" }),
             { u"renew"_s,
               {},
               Option::Optional,
               { "make new keys: cards printed before are void",
                 "새 키를 만듭니다. 전에 찍은 카드는 쓸 수 없게 됩니다" } },
             { u"lang"_s,
               u"ko|en"_s,
               Option::Optional,
               { "language of the cards, yours if not given",
                 "카드의 언어, 없으면 지금 쓰는 언어" } } };
}

bool always(const Arguments&)
{
    return true;
}

} // namespace

QList<Command> deviceCommands()
{
    return {
        { .words = { u"device"_s, u"add"_s },
          .options = { storeOption(), labelOption(Option::Required),
                       tableOption({ "the table it stands on, its label if not given",
                                     "놓일 테이블, 없으면 기기 이름과 같음" }) },
          .meaning = { "Adds a tablet for orders and gives the code that pairs it.",
                       "주문 기기를 추가하고 등록 코드를 알려 줍니다." },
          .example = u"device add --store 한강식당 --label 3번"_s,
          .run = addDevice },
        { .words = { u"device"_s, u"list"_s },
          .options = { storeOption() },
          .meaning = { "Lists the tablets of a store.", "상점의 주문 기기를 보여 줍니다." },
          .example = u"device list --store 한강식당"_s,
          .run = listDevices },
        { .words = { u"device"_s, u"set"_s },
          .arguments = { { u"ID"_s } },
          .options = { labelOption(Option::Optional),
                       tableOption({ "the table it stands on from now on", "옮길 테이블" }) },
          .meaning = { "Renames a tablet or moves it to another table.",
                       "주문 기기의 이름이나 테이블을 바꿉니다." },
          .example = u"device set 7 --table 5번"_s,
          .run = setDevice },
        { .words = { u"device"_s, u"revoke"_s },
          .arguments = { { u"ID"_s } },
          .meaning = { "Takes a tablet out of use; it can order no more.",
                       "주문 기기의 등록을 해제합니다." },
          .example = u"device revoke 7"_s,
          .run = revokeDevice },
        { .words = { u"device"_s, u"table-key"_s },
          .options = tableKeyOptions(),
          .meaning = { "Shows the key with which guests' phones order at a table.",
                       "손님 휴대폰이 테이블에서 주문할 때 쓰는 키를 보여 줍니다." },
          .example = u"device table-key --store 한강식당 --table 3번"_s,
          .run = showTableKey },
        { .words = { u"device"_s, u"cards"_s },
          .options = cardOptions(),
          .meaning = { "Writes cards with a code for guests' phones, to stand on the tables.",
                       "손님 휴대폰용 QR 테이블 카드를 씁니다." },
          .example = u"device cards --store 한강식당 --out cards.pdf"_s,
          .run = writeCards,
          .drawsPages = always },
    };
}

} // namespace jangbu
