#pragma once

#include "core/audit/auditlog.h"
#include "core/batch/askforjob.h"
#include "core/batch/bookfigures.h"
#include "core/batch/bookssettings.h"
#include "core/batch/rundue.h"
#include "core/calendar/clock.h"
#include "core/device/changedevices.h"
#include "core/device/pairdevice.h"
#include "core/device/removetable.h"
#include "core/device/tablekeys.h"
#include "core/interchange/backupbooks.h"
#include "core/interchange/exportlog.h"
#include "core/interchange/exportmenu.h"
#include "core/interchange/exportsales.h"
#include "core/interchange/importfiles.h"
#include "core/interchange/importmenu.h"
#include "core/interchange/importrefunds.h"
#include "core/interchange/importregister.h"
#include "core/interchange/importsales.h"
#include "core/interchange/movebooks.h"
#include "core/interchange/probebooks.h"
#include "core/interchange/samplestore.h"
#include "core/interchange/undoimport.h"
#include "core/ledger/archivedays.h"
#include "core/ledger/ledgerreader.h"
#include "core/ledger/packdays.h"
#include "core/ledger/rebuildrollups.h"
#include "core/menu/addproduct.h"
#include "core/menu/addstore.h"
#include "core/menu/arrangemenu.h"
#include "core/menu/categoryrepository.h"
#include "core/menu/changecategories.h"
#include "core/menu/changeproduct.h"
#include "core/menu/changeproducts.h"
#include "core/menu/productrepository.h"
#include "core/menu/removeproduct.h"
#include "core/menu/restockmenu.h"
#include "core/menu/restoreproduct.h"
#include "core/payment/knownways.h"
#include "core/payment/paybycard.h"
#include "core/payment/refundtrade.h"
#include "core/payment/returnorder.h"
#include "core/payment/setcardrate.h"
#include "core/payment/takebackpart.h"
#include "core/payment/takepayment.h"
#include "core/payment/voidtrade.h"
#include "core/people/authority.h"
#include "core/people/changepeople.h"
#include "core/people/signin.h"
#include "core/settlement/changepayouts.h"
#include "core/settlement/closewindow.h"
#include "core/settlement/closingchecklist.h"
#include "core/settlement/computeaccountantsbook.h"
#include "core/settlement/depositcalendar.h"
#include "core/settlement/expectedpayouts.h"
#include "core/settlement/explainnumber.h"
#include "core/settlement/readcardrates.h"
#include "core/settlement/runsettlement.h"
#include "core/settlement/settlealldue.h"
#include "core/settlement/settlementcalendar.h"
#include "core/settlement/showsettlement.h"
#include "core/settlement/statementdetails.h"
#include "core/settlement/verifybooks.h"
#include "core/signin/enterasowner.h"
#include "core/signin/ownerlink.h"
#include "core/statistics/exceptionreport.h"
#include "core/statistics/findreceipts.h"
#include "core/statistics/productstatistics.h"
#include "core/statistics/readmenuoverview.h"
#include "core/statistics/readproductpast.h"
#include "core/statistics/readtoday.h"
#include "core/statistics/salesbyhour.h"
#include "core/statistics/salesbytable.h"
#include "core/statistics/salesstatistics.h"
#include "core/statistics/soldtogether.h"
#include "core/storage/database.h"
#include "core/storage/idallocator.h"
#include "core/store/changestore.h"
#include "core/store/feerepository.h"
#include "core/store/payoutrepository.h"
#include "core/store/storerepository.h"
#include "core/trade/changetables.h"
#include "core/trade/listorders.h"
#include "core/trade/markline.h"
#include "core/trade/movedueorders.h"
#include "core/trade/movetrade.h"
#include "core/trade/placeorder.h"
#include "core/trade/tableboard.h"
#include "core/trade/traderepository.h"

#include <memory>

namespace jangbu {

/// One open set of books with every repository and use case over it, built once. On one connection,
/// so it belongs to the thread that opened it. The only place that knows all of the core.
class BackOffice final {
public:
    /// Without a clock the system's; another one outlives it. `options` as Database::open().
    static Result<std::unique_ptr<BackOffice>> open(const DatabaseUrl& url,
                                                    const Clock* clock = nullptr)
    {
        return open(url, clock, Database::Options {});
    }
    static Result<std::unique_ptr<BackOffice>> open(const DatabaseUrl& url, const Clock* clock,
                                                    Database::Options options);
    Q_DISABLE_COPY_MOVE(BackOffice)

private:
    BackOffice(std::unique_ptr<Database> opened, const Clock& given)
        : m_database(std::move(opened))
        , m_clock(given)
    {
    }

    std::unique_ptr<Database> m_database;
    const Clock& m_clock;

public:
    Database& database { *m_database };
    const Clock& clock { m_clock };
    IdAllocator ids { database };
    StoreRepository stores { database };
    FeeRepository fees { database };
    PayoutRepository payouts { database };
    CategoryRepository categories { database };
    ProductRepository products { database };
    LedgerReader ledger { database };
    TradeRepository trades { database };

    AuditLog log { database };
    SignIn signIn { database };
    ChangePeople people { database };
    ExportLog exportLog { database };
    ExceptionReport exceptions { database };

    AddStore addStore { database, clock };
    OwnerLink ownerLink { database, clock };
    SignUpOwner signUpOwner { database, clock };
    EnterAsOwner enterAsOwner { database, clock };
    ChangeStore changeStore { database, clock };
    AddProduct addProduct { database, ids, clock };
    ChangeProduct changeProduct { database, ids, clock };
    ChangeProducts changeProducts { database, ids, clock };
    ChangeCategories changeCategories { database, ids, clock };
    ArrangeMenu arrangeMenu { database };
    RemoveProduct removeProduct { database, ids, clock };
    RestoreProduct restoreProduct { database, ids, clock };
    RestockMenu restockMenu { database };
    SetCardRate setCardRate { database };
    ReadCardRates cardRates { database };
    PlaceOrder placeOrder { database, ids, clock };
    ChangeOrder changeOrder { database, ids, clock };
    ListOrders listOrders { database };
    MoveDueOrders moveDueOrders { database, ids, clock };
    MoveTrade moveTrade { database, ids, clock };
    MarkLine markLine { database, ids, clock };
    ChangeTables changeTables { database, ids };
    RemoveTable removeTable { database, clock };
    ChangeDevices changeDevices { database, ids, clock };
    PairDevice pairDevice { database, ids, clock };
    TableKeys tableKeys { database, clock };
    TableBoard tableBoard { database };
    FindKnownWays knownWays { database };
    TakePayment takePayment { database, ids, clock };
    TakeBackPart takeBackPart { database, clock };
    VoidTrade voidTrade { database, clock };
    RefundTrade refundTrade { database, ids, clock };
    ReturnOrder returnOrder { database, ids, clock };
    PayByCard payByCard { database, ids, clock };
    RunSettlement runSettlement { database, clock };
    CloseWindow closeWindow { database, clock };
    ShowSettlement showSettlement { database };
    SettlementCalendar settlementCalendar { database, clock };
    DueSettlements dueSettlements { database, clock };
    SettleAllDue settleAllDue { database, clock };
    ReadClosingChecklist closingChecklist { database, clock };
    ExplainNumber explainNumber { database };
    ExpectedPayouts expectedPayouts { database };
    ReadDepositCalendar depositCalendar { database };
    ChangePayouts changePayouts { database };
    ComputeAccountantsBook accountantsBook { database };
    ReadStatementDetails statementDetails { database };
    ProductStatistics statistics { database };
    SalesStatistics salesStatistics { database };
    ReadToday readToday { database };
    ReadMenuOverview menuOverview { database };
    ReadProductPast productPast { database, clock };
    SalesByHour salesByHour { database };
    SalesByTable salesByTable { database };
    SoldTogether soldTogether { database };
    FindReceipts findReceipts { database };
    ImportSales importSales { database, ids, clock };
    ImportRefunds importRefunds { database, ids, clock };
    ImportMenu importMenu { database, ids, clock };
    ImportFiles importFiles { database, ids, clock };
    PreviewSales previewSales { database, clock };
    UndoImport undoImport { database, clock };
    MakeSampleStore makeSampleStore { database, ids, clock };
    ImportRegister importRegister { database, clock };
    ExportSales exportSales { database };
    ExportMenu exportMenu { database };
    RebuildRollups rebuildRollups { database };
    PackDays packDays { database, clock };
    ArchiveDays archiveDays { database, clock };
    VerifyBooks verifyBooks { database };
    BackUpBooks backUpBooks { database };
    RestoreBooks restoreBooks { database };
    MoveBooks moveBooks { database };
    JobRepository jobs { database };
    AskForJob askForJob { database, clock };
    JobRunner jobRunner { database, clock };
    RunDueJobs runDueJobs { database, clock };
    CancelJob cancelJob { database };
    BooksSettings booksSettings { database };
    PushFigures pushFigures { database };
};

} // namespace jangbu
