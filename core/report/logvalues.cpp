#include "core/report/logvalues.h"

#include <QHash>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

using Phrases = QHash<QString, Phrase>;

std::optional<Phrase> found(const Phrases& phrases, const QString& word)
{
    const auto at = phrases.constFind(word);
    return at == phrases.cend() ? std::nullopt : std::optional(*at);
}

const Phrases& states()
{
    static const Phrases words {
        { u"placed"_s, { "New", "새 주문" } },
        { u"accepted"_s, { "Accepted", "수락함" } },
        { u"preparing"_s, { "Cooking", "조리 중" } },
        { u"served"_s, { "Served", "나감" } },
        { u"cancelled"_s, { "Cancelled", "취소됨" } },
        { u"ready"_s, { "Ready", "준비됨" } },
        { u"on_the_way"_s, { "On the way", "배달 중" } },
        { u"delivered"_s, { "Delivered", "배달됨" } },
        { u"return_requested"_s, { "Return asked", "반품 요청" } },
        { u"returned"_s, { "Returned", "반품됨" } },
    };
    return words;
}

/// By key.
const QHash<QString, Phrases>& values()
{
    static const QHash<QString, Phrases> words {
        { u"role"_s,
          { { u"owner"_s, phraseOf(Role::Owner) },
            { u"manager"_s, phraseOf(Role::Manager) },
            { u"staff"_s, phraseOf(Role::Staff) } } },
        { u"permission"_s,
          { { u"hidden"_s, { "No", "불가" } },
            { u"approval"_s, { "With approval", "승인 받고" } },
            { u"allowed"_s, { "Yes", "가능" } } } },
        { u"state"_s, states() },
        { u"method"_s,
          { { u"CASH"_s, { "Cash", "현금" } },
            { u"CARD"_s, { "Card", "카드" } },
            { u"OTHER"_s, { "Another way", "다른 방법" } } } },
        { u"grade"_s,
          { { u"BRONZE"_s, { "Bronze", "브론즈" } },
            { u"SILVER"_s, { "Silver", "실버" } },
            { u"GOLD"_s, { "Gold", "골드" } } } },
        { u"kind"_s,
          { { QString(), { "credit and debit", "신용과 체크" } },
            { u"CREDIT"_s, { "credit", "신용" } },
            { u"DEBIT"_s, { "debit", "체크" } } } },
        { u"by"_s,
          { { u"guest"_s, { "a guest", "손님" } }, { u"owner"_s, { "the store", "상점" } } } },
        { u"term"_s,
          { { u"day"_s, { "a day", "하루" } },
            { u"week"_s, { "a week", "한 주" } },
            { u"month"_s, { "a month", "한 달" } } } },
        { u"key"_s, { { u"renewed"_s, { "renewed", "새로 만듦" } } } },
    };
    return words;
}

const Phrases& labels()
{
    static const Phrases words {
        { u"name"_s, { "Name", "이름" } },
        { u"role"_s, { "Role", "역할" } },
        { u"permission"_s, { "Permission", "권한" } },
        { u"price"_s, { "Price", "가격" } },
        { u"stock"_s, { "Stock", "재고" } },
        { u"base_stock"_s, { "Base stock", "기본 재고" } },
        { u"tax_free"_s, { "Tax free", "면세" } },
        { u"sold_out"_s, { "Sold out", "품절" } },
        { u"category"_s, { "Category", "분류" } },
        { u"amount"_s, { "Amount", "금액" } },
        { u"discount"_s, { "Discount", "할인" } },
        { u"method"_s, { "Paid by", "결제 수단" } },
        { u"label"_s, { "Name", "이름" } },
        { u"company"_s, { "Card company", "카드사" } },
        { u"reason"_s, { "Reason", "사유" } },
        { u"date"_s, { "Day", "날짜" } },
        { u"table"_s, { "Table", "테이블" } },
        { u"state"_s, { "State", "상태" } },
        { u"grade"_s, { "POS grade", "요금제" } },
        { u"settlement_day"_s, { "Settlement day", "정산일" } },
        { u"zone"_s, { "Time zone", "시간대" } },
        { u"cutoff_minutes"_s, { "Day starts at", "영업일 시작" } },
        { u"vat_ppm"_s, { "VAT", "부가세" } },
        { u"rate_ppm"_s, { "Rate", "수수료율" } },
        { u"pos_fee"_s, { "POS fee", "POS 이용료" } },
        { u"closes_at_cutoff"_s, { "Closes by itself", "자동 마감" } },
        { u"counted_cash"_s, { "Counted cash", "센 현금" } },
        { u"wrong_tries"_s, { "Wrong tries", "틀린 횟수" } },
        { u"term"_s, { "For", "기간" } },
        { u"stores"_s, { "Stores", "상점 수" } },
        { u"rows"_s, { "Rows", "행" } },
        { u"seals"_s, { "Seals", "봉인" } },
        { u"removed"_s, { "Removed", "삭제됨" } },
        { u"from"_s, { "From", "시작" } },
        { u"start"_s, { "Start", "시작일" } },
        { u"end"_s, { "End", "끝" } },
        { u"value"_s, { "Value", "값" } },
        { u"refunds"_s, { "Refunds", "환불" } },
        { u"products"_s, { "Products", "메뉴" } },
        { u"file"_s, { "File", "파일" } },
        { u"store"_s, { "Store", "상점" } },
        { u"days"_s, { "Days", "일수" } },
        { u"pay_date"_s, { "Deposit day", "입금일" } },
        { u"minutes"_s, { "Minutes", "분" } },
        { u"trades"_s, { "Trades", "거래" } },
        { u"skipped"_s, { "Skipped", "건너뜀" } },
        { u"rejected"_s, { "Rejected", "거절됨" } },
        { u"kind"_s, { "Kind of card", "카드 종류" } },
        { u"into"_s, { "Into", "합친 곳" } },
        { u"by"_s, { "By", "누가" } },
        { u"key"_s, { "Code of the table", "테이블 코드" } },
        { u"import"_s, { "Import", "가져오기" } },
        { u"lines"_s, { "Lines", "줄" } },
        { u"device"_s, { "Device", "기기" } },
        { u"linked"_s, { "Linked with Kakao", "카카오 연결" } },
        { u"account"_s, { "Kakao account", "카카오 계정" } },
        { u"offline_days"_s, { "Days without the internet", "인터넷 없이 쓰는 날" } },
    };
    return words;
}

} // namespace

std::optional<Phrase> logLabel(const QString& key)
{
    return found(labels(), key);
}

std::optional<Phrase> logValue(const QString& key, const QString& word)
{
    return found(values().value(key), word);
}

std::optional<Phrase> logSubject(const QString& word)
{
    static const Phrases words {
        { u"due_time"_s, { "Orders that go on by themselves", "저절로 넘어가는 주문" } },
        { u"backup_folder"_s, { "Folder of the backups", "백업 폴더" } },
        { u"push_gateway"_s, { "Pushgateway", "Pushgateway" } },
        { u"statistics"_s, { "Statistics", "통계" } },
        { u"settlement"_s, { "Settlement", "정산" } },
        { u"pack"_s, { "Packing", "압축" } },
        { u"archive"_s, { "Archiving", "보관" } },
        { u"verify"_s, { "Check", "점검" } },
        { u"backup"_s, { "Backup", "백업" } },
    };
    return found(words, word);
}

Phrase phraseOf(Role role)
{
    switch (role) {
    case Role::Owner:
        return { "Owner", "점주" };
    case Role::Manager:
        return { "Manager", "매니저" };
    case Role::Staff:
        return { "Staff", "직원" };
    }
    Q_UNREACHABLE();
}

Phrase phraseOf(Right right)
{
    switch (right) {
    case Right::VoidTrade:
        return { "Void and cancel", "무효와 취소" };
    case Right::Refund:
        return { "Refund", "환불" };
    case Right::ChangePrice:
        return { "Menu and prices", "메뉴와 가격" };
    case Right::Discount:
        return { "Discount", "할인" };
    case Right::Close:
        return { "Close", "마감" };
    case Right::Settle:
        return { "Settle", "정산" };
    case Right::Export:
        return { "Export and backup", "내보내기와 백업" };
    case Right::ChangeSettings:
        return { "Settings", "설정" };
    case Right::SeeProfit:
        return { "See fees and profit", "수수료와 이익 보기" };
    case Right::ManagePeople:
        return { "People and log", "사람과 기록" };
    }
    Q_UNREACHABLE();
}

} // namespace jangbu
