#pragma once

#include <QString>

#include <optional>

namespace jangbu {

/// Every act that the log of what was done knows: its name in the code, its word in the books and
/// for programs, and what people read. The words are stored; never change them.
// clang-format off
#define JANGBU_ACTS(X) \
    X(LogOpened, "log.open", "Log begun", "기록 시작") \
    X(SignedIn, "sign.in", "Signed in", "로그인") \
    X(SignInFailed, "sign.fail", "Wrong PIN", "틀린 PIN") \
    X(PersonAdded, "person.add", "Person added", "사람 추가") \
    X(PersonChanged, "person.change", "Person changed", "사람 변경") \
    X(PinChanged, "person.pin", "PIN changed", "PIN 변경") \
    X(PersonRemoved, "person.remove", "Person removed", "사람 삭제") \
    X(RightChanged, "right.change", "Right changed", "권한 변경") \
    X(AccountChanged, "account.change", "Kakao account changed", "카카오 계정 변경") \
    X(StoreAdded, "store.add", "Store added", "상점 추가") \
    X(StoreChanged, "store.change", "Store changed", "상점 변경") \
    X(SettingChanged, "setting.change", "Setting changed", "설정 변경") \
    X(ProductAdded, "product.add", "Product added", "메뉴 추가") \
    X(ProductChanged, "product.change", "Product changed", "메뉴 변경") \
    X(PriceChanged, "product.price", "Price changed", "가격 변경") \
    X(ProductRemoved, "product.remove", "Product removed", "메뉴 삭제") \
    X(ProductRestored, "product.restore", "Product restored", "메뉴 복원") \
    X(StockChanged, "product.stock", "Stock changed", "재고 변경") \
    X(MenuArranged, "menu.arrange", "Menu arranged", "메뉴 순서 변경") \
    X(CategoryAdded, "category.add", "Category added", "분류 추가") \
    X(CategoryChanged, "category.change", "Category changed", "분류 변경") \
    X(CategoryRemoved, "category.remove", "Category removed", "분류 삭제") \
    X(CardRateChanged, "fee.change", "Card rate changed", "카드 수수료율 변경") \
    X(PayoutChanged, "payout.change", "Deposit rule changed", "입금 규칙 변경") \
    X(DeviceAdded, "device.add", "Device added", "기기 추가") \
    X(DeviceChanged, "device.change", "Device changed", "기기 변경") \
    X(DeviceRevoked, "device.revoke", "Device revoked", "기기 해제") \
    X(TableChanged, "table.change", "Table changed", "테이블 변경") \
    X(OrderPlaced, "order.place", "Order taken", "주문 입력") \
    X(OrderDiscounted, "order.discount", "Discount given", "할인") \
    X(OrderMoved, "order.state", "Order moved on", "주문 상태 변경") \
    X(OrderCancelled, "order.cancel", "Order cancelled", "주문 취소") \
    X(ReturnAsked, "return.ask", "Return requested", "반품 요청") \
    X(ReturnApproved, "return.approve", "Return approved", "반품 승인") \
    X(ReturnRefused, "return.refuse", "Return refused", "반품 거절") \
    X(TradeMoved, "trade.move", "Trade moved", "거래 이동") \
    X(TradesJoined, "trade.join", "Trades joined", "거래 합치기") \
    X(TradeVoided, "trade.void", "Trade voided", "거래 무효") \
    X(PaymentTaken, "payment.take", "Payment taken", "결제") \
    X(PaymentTakenBack, "payment.back", "Part payment taken back", "결제 취소") \
    X(CardAsked, "payment.card", "Card payment tried", "카드 결제 시도") \
    X(CardDeclined, "payment.decline", "Card declined", "카드 거절") \
    X(Refunded, "refund.make", "Refunded", "환불") \
    X(Settled, "settlement.run", "Settled", "정산") \
    X(WindowClosed, "settlement.close", "Closed", "마감") \
    X(SalesImported, "import.sales", "Sales imported", "매출 가져오기") \
    X(RefundsImported, "import.refunds", "Refunds imported", "환불 가져오기") \
    X(MenuImported, "import.menu", "Menu imported", "메뉴 가져오기") \
    X(ImportUndone, "import.undo", "Import undone", "가져오기 되돌리기") \
    X(Exported, "export.write", "Exported", "내보내기") \
    X(BooksBackedUp, "books.backup", "Backup made", "백업") \
    X(BooksRestored, "books.restore", "Backup restored", "백업 복원") \
    X(BooksMoved, "books.move", "Books moved", "장부 옮기기") \
    X(DaysArchived, "books.archive", "Days archived", "지난 날 보관") \
    X(RollupsRebuilt, "books.rebuild", "Statistics made anew", "통계 다시 만들기") \
    X(JobAsked, "job.ask", "Job asked for", "작업 요청") \
    X(JobCancelled, "job.cancel", "Job cancelled", "작업 취소")
// clang-format on

enum class Act {
#define JANGBU_ENUMERATOR(name, word, english, korean) name,
    JANGBU_ACTS(JANGBU_ENUMERATOR)
#undef JANGBU_ENUMERATOR
};

QString wordOf(Act act);
QString englishOf(Act act);
QString koreanOf(Act act);
std::optional<Act> actFrom(const QString& word);
/// All, in the order of the list.
QList<Act> allActs();

} // namespace jangbu
