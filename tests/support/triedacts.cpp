#include "tests/support/triedacts.h"

#include "core/payment/simulatedterminal.h"
#include "tests/support/outcome.h"

namespace jangbu::test {

using namespace Qt::StringLiterals;

namespace {

const QString pin = u"270413"_s;

QList<TriedAct> actsOnTrades()
{
    using enum Right;
    return {
        { "void a trade", VoidTrade,
          [](Place& at) { return codeOf(at.books.voidTrade.run(at.store, at.trade, {})); } },
        { "take a part back", VoidTrade,
          [](Place& at) {
              return codeOf(at.books.takeBackPart.run(at.store, at.trade, PartId(1), {}));
          } },
        { "cancel an order", VoidTrade,
          [](Place& at) {
              return codeOf(at.books.changeOrder.cancel(at.store, at.trade, OrderId(1), {}));
          } },
        { "refund", Refund,
          [](Place& at) { return codeOf(at.books.refundTrade.run(at.store, at.trade, {}, {})); } },
        { "approve a return", Refund,
          [](Place& at) {
              return codeOf(at.books.returnOrder.approve(at.store, at.trade, OrderId(1), {}));
          } },
        { "refuse a return", Refund,
          [](Place& at) {
              return codeOf(at.books.returnOrder.refuse(at.store, at.trade, OrderId(1), {}));
          } },
        { "give a discount", Discount,
          [](Place& at) {
              return codeOf(at.books.placeOrder.run(at.store, u"1"_s,
                                                    { { u"없음"_s, 1, Money::ofMinor(100) } }));
          } },
    };
}

QList<TriedAct> actsOnTheMenu()
{
    using enum Right;
    return {
        { "add a product", ChangePrice,
          [](Place& at) { return codeOf(at.books.addProduct.run(at.store, {})); } },
        { "change a price", ChangePrice,
          [](Place& at) {
              return codeOf(
                  at.books.changeProduct.run(at.store, u"없음"_s, { .price = Money::ofMinor(1) }));
          } },
        { "change prices", ChangePrice,
          [](Place& at) {
              return codeOf(at.books.changeProducts.run(
                  at.store, { { .product = ProductId(1), .baseStock = 5 } }));
          } },
        { "remove a product", ChangePrice,
          [](Place& at) { return codeOf(at.books.removeProduct.run(at.store, u"없음"_s)); } },
        { "remove products", ChangePrice,
          [](Place& at) {
              return codeOf(at.books.removeProduct.run(at.store, QList { ProductId(1) }));
          } },
        { "restore products", ChangePrice,
          [](Place& at) {
              return codeOf(at.books.restoreProduct.run(at.store, QList { ProductId(1) }));
          } },
        { "restore under a name", ChangePrice,
          [](Place& at) {
              return codeOf(at.books.restoreProduct.run(at.store, ProductId(1), u"이름"_s));
          } },
        { "arrange the menu", ChangePrice,
          [](Place& at) { return codeOf(at.books.arrangeMenu.run(at.store, {})); } },
        { "add a category", ChangePrice,
          [](Place& at) { return codeOf(at.books.changeCategories.add(at.store, {})); } },
        { "rename a category", ChangePrice,
          [](Place& at) {
              return codeOf(at.books.changeCategories.rename(at.store, CategoryId(1), u"새"_s));
          } },
        { "remove a category", ChangePrice,
          [](Place& at) {
              return codeOf(at.books.changeCategories.remove(at.store, CategoryId(1)));
          } },
        { "import a menu", ChangePrice,
          [](Place& at) {
              return codeOf(
                  at.books.importMenu.run(at.folder + u"/no.csv"_s, at.store, at.progress));
          } },
    };
}

QList<TriedAct> actsOfTheEvening()
{
    using enum Right;
    return {
        { "close", Close,
          [](Place& at) {
              return codeOf(at.books.closeWindow.run(at.store, Term::Week, at.day));
          } },
        { "close all", Close,
          [](Place& at) { return codeOf(at.books.closeWindow.runAll(Term::Week, at.day)); } },
        { "settle", Settle,
          [](Place& at) {
              return codeOf(at.books.runSettlement.run(at.store, Term::Week, at.day));
          } },
        { "close all that is due", Close,
          [](Place& at) { return codeOf(at.books.settleAllDue.run(at.store, SettleAct::Close)); } },
        { "settle all that is due", Settle,
          [](Place& at) { return codeOf(at.books.settleAllDue.run(at.store, SettleAct::Run)); } },
        { "settle all", Settle,
          [](Place& at) { return codeOf(at.books.runSettlement.runAll(Term::Week, at.day)); } },
        { "export sales", Export,
          [](Place& at) {
              return codeOf(at.books.exportSales.run(u"/nowhere/sales.csv"_s, {}, at.progress));
          } },
        { "export a menu", Export,
          [](Place& at) { return codeOf(at.books.exportMenu.run(u"/nowhere/m.csv"_s, {})); } },
        { "back up", Export,
          [](Place& at) {
              return codeOf(at.books.backUpBooks.run(u"/nowhere/books"_s, at.progress));
          } },
    };
}

QList<TriedAct> actsOnSettings()
{
    using enum Right;
    return {
        { "add a store", ChangeSettings,
          [](Place& at) { return codeOf(at.books.addStore.run({})); } },
        { "change a store", ChangeSettings,
          [](Place& at) { return codeOf(at.books.changeStore.run(u"없음"_s, {})); } },
        { "make the sample store", ChangeSettings,
          [](Place& at) { return codeOf(at.books.makeSampleStore.run({}, at.progress)); } },
        { "set a rate", ChangeSettings,
          [](Place& at) {
              return codeOf(at.books.setCardRate.run(
                  { .store = StoreId(899'999), .company = u"K"_s, .rate = *Rate::ofPpm(1) }));
          } },
        { "put a payout rule", ChangeSettings,
          [](Place& at) { return codeOf(at.books.changePayouts.putRule({ .days = 99 })); } },
        { "remove a payout rule", ChangeSettings,
          [](Place& at) { return codeOf(at.books.changePayouts.removeRule({})); } },
        { "put a bank day", ChangeSettings,
          [](Place& at) {
              return codeOf(at.books.changePayouts.removeBankDay(std::nullopt, at.day));
          } },
        { "put a payout date", ChangeSettings,
          [](Place& at) {
              return codeOf(at.books.changePayouts.putDate(
                  { .store = at.store.id, .sale = at.day, .pay = at.day }));
          } },
        { "remove a payout date", ChangeSettings,
          [](Place& at) {
              return codeOf(at.books.changePayouts.removeDate(
                  { .store = at.store.id, .sale = at.day, .pay = at.day }));
          } },
        { "add a device", ChangeSettings,
          [](Place& at) { return codeOf(at.books.changeDevices.add(at.store, {})); } },
        { "rename a device", ChangeSettings,
          [](Place& at) {
              return codeOf(at.books.changeDevices.rename(at.store, DeviceId(1), u"1"_s));
          } },
        { "move a device", ChangeSettings,
          [](Place& at) {
              return codeOf(at.books.changeDevices.moveTo(at.store, DeviceId(1), u"1"_s));
          } },
        { "revoke a device", ChangeSettings,
          [](Place& at) { return codeOf(at.books.changeDevices.revoke(at.store, DeviceId(1))); } },
        { "print table cards", ChangeSettings,
          [](Place& at) { return codeOf(at.books.tableKeys.all(at.store)); } },
        { "renew a table card", ChangeSettings,
          [](Place& at) { return codeOf(at.books.tableKeys.renew(at.store, TableId(1))); } },
    };
}

QList<TriedAct> actsOnTheBooks()
{
    using enum Right;
    return {
        { "rename a table", ChangeSettings,
          [](Place& at) {
              return codeOf(at.books.changeTables.rename(at.store, TableId(1), u"1"_s));
          } },
        { "remove a table", ChangeSettings,
          [](Place& at) { return codeOf(at.books.removeTable.run(at.store, TableId(1))); } },
        { "set a due time", ChangeSettings,
          [](Place& at) {
              return codeOf(at.books.moveDueOrders.setTime(at.store, { .days = 99 }));
          } },
        { "import sales", ChangeSettings,
          [](Place& at) { return codeOf(at.books.importSales.run({}, {}, at.progress)); } },
        { "import refunds", ChangeSettings,
          [](Place& at) { return codeOf(at.books.importRefunds.run({}, true, at.progress)); } },
        { "undo an import", ChangeSettings,
          [](Place& at) { return codeOf(at.books.undoImport.run(ImportId(1))); } },
        { "rebuild", ChangeSettings,
          [](Place& at) { return codeOf(at.books.rebuildRollups.run(StoreId(899'999))); } },
        { "pack", ChangeSettings,
          [](Place& at) { return codeOf(at.books.packDays.run(at.store, at.day)); } },
        { "archive", ChangeSettings,
          [](Place& at) { return codeOf(at.books.archiveDays.run(at.store, at.day)); } },
        { "restore", ChangeSettings,
          [](Place& at) {
              return codeOf(at.books.restoreBooks.run(u"/nowhere/books"_s, at.progress));
          } },
        { "move the books", ChangeSettings,
          [](Place& at) {
              return codeOf(at.books.moveBooks.run(at.books.database.url(), at.progress));
          } },
        { "remove a due time", ChangeSettings,
          [](Place& at) {
              return codeOf(at.books.moveDueOrders.removeTime(at.store, Serving::Delivery,
                                                              OrderState::Ready));
          } },
        { "run a job", ChangeSettings,
          [](Place& at) { return codeOf(at.books.jobRunner.run(JobId(1))); } },
        { "ask for a job", ChangeSettings,
          [](Place& at) {
              return codeOf(at.books.askForJob.run({ .job = JobKind::Settlement,
                                                     .store = at.store,
                                                     .date = BusinessDate(2099, 1, 1) }));
          } },
        { "cancel a job", ChangeSettings,
          [](Place& at) { return codeOf(at.books.cancelJob.run(JobId(1))); } },
        { "set the backup folder", ChangeSettings,
          [](Place& at) {
              return codeOf(at.books.booksSettings.set(BooksSetting::PushGateway, u"x"_s));
          } },
    };
}

QList<TriedAct> actsOfReading()
{
    using enum Right;
    return {
        { "read a statement", SeeProfit,
          [](Place& at) {
              return codeOf(at.books.showSettlement.run(at.store, Term::Week, at.day));
          } },
        { "ask why a number", SeeProfit,
          [](Place& at) {
              return codeOf(at.books.explainNumber.run(at.store, Term::Week, at.day, {}));
          } },
        { "read the details", SeeProfit,
          [](Place& at) {
              return codeOf(at.books.statementDetails.run(at.store, { at.day, at.day.addDays(1) }));
          } },
        { "expect payouts", SeeProfit,
          [](Place& at) {
              return codeOf(at.books.expectedPayouts.run(at.store, at.day, at.day));
          } },
        { "read the deposits", SeeProfit,
          [](Place& at) { return codeOf(at.books.depositCalendar.run(at.store, at.day)); } },
        { "read the accountant's book", SeeProfit,
          [](Place& at) {
              return codeOf(at.books.accountantsBook.run(at.store, *TaxPeriod::from(u"2026H1")));
          } },
    };
}

QList<TriedAct> actsOnPeople()
{
    using enum Right;
    return {
        { "add a person", ManagePeople,
          [](Place& at) { return codeOf(at.books.people.add({}, Role::Staff, pin)); } },
        { "change a role", ManagePeople,
          [](Place& at) { return codeOf(at.books.people.setRole(u"없음"_s, Role::Staff)); } },
        { "rename a person", ManagePeople,
          [](Place& at) { return codeOf(at.books.people.rename(u"없음"_s, u"이름"_s)); } },
        { "set a PIN", ManagePeople,
          [](Place& at) { return codeOf(at.books.people.setPin(u"없음"_s, pin)); } },
        { "remove a person", ManagePeople,
          [](Place& at) { return codeOf(at.books.people.remove(u"없음"_s)); } },
        { "change a right", ManagePeople,
          [](Place& at) {
              return codeOf(at.books.people.setRight(
                  { Role::Staff, Right::ManagePeople, Permission::Allowed }));
          } },
        { "say how long offline", ManagePeople,
          [](Place& at) { return codeOf(at.books.ownerLink.allowOffline(999)); } },
        { "unlink the account", ManagePeople,
          [](Place& at) { return codeOf(at.books.ownerLink.unlink()); } },
        { "sign up", ChangeSettings,
          [](Place& at) { return codeOf(at.books.signUpOwner.run({})); } },
        { "export the log", ManagePeople,
          [](Place& at) { return codeOf(at.books.exportLog.run(u"/nowhere/l.csv"_s, {})); } },
        { "count exceptions", ManagePeople,
          [](Place& at) { return codeOf(at.books.exceptions.run({}, {})); } },
    };
}

QList<TriedAct> actsOfEverybody()
{
    return {
        { "take an order", std::nullopt,
          [](Place& at) {
              return codeOf(at.books.placeOrder.run(at.store, u"1"_s, { { u"없음"_s } }));
          } },
        { "move an order on", std::nullopt,
          [](Place& at) {
              return codeOf(
                  at.books.changeOrder.run(at.store, at.trade, OrderId(1), OrderState::Served, {}));
          } },
        { "take a payment", std::nullopt,
          [](Place& at) { return codeOf(at.books.takePayment.run(at.store, at.trade, {})); } },
        { "take a card", std::nullopt,
          [](Place& at) {
              SimulatedTerminal terminal({}, 1);
              return codeOf(at.books.payByCard.run(at.store, at.trade, {}, {}, terminal));
          } },
        { "ask for a return", std::nullopt,
          [](Place& at) {
              return codeOf(at.books.returnOrder.request(at.store, at.trade, OrderId(1), {}));
          } },
        { "mark a line done", std::nullopt,
          [](Place& at) {
              return codeOf(at.books.markLine.run(at.store, at.trade, LineId(1), true));
          } },
        { "move a trade", std::nullopt,
          [](Place& at) { return codeOf(at.books.moveTrade.run(at.store, at.trade, u"1"_s)); } },
        { "join trades", std::nullopt,
          [](Place& at) {
              return codeOf(at.books.moveTrade.join(at.store, at.trade, TradeId(2), {}));
          } },
        { "add a table", std::nullopt,
          [](Place& at) { return codeOf(at.books.changeTables.add(at.store, {})); } },
        { "restock", std::nullopt,
          [](Place& at) { return codeOf(at.books.restockMenu.run(at.store, u"없음"_s, 1)); } },
        { "say sold out", std::nullopt,
          [](Place& at) {
              return codeOf(at.books.changeProduct.run(at.store, u"없음"_s, { .soldOut = true }));
          } },
    };
}

} // namespace

QList<TriedAct> triedActs()
{
    return actsOnTrades() + actsOnTheMenu() + actsOfTheEvening() + actsOnSettings()
        + actsOnTheBooks() + actsOfReading() + actsOnPeople() + actsOfEverybody();
}

} // namespace jangbu::test
