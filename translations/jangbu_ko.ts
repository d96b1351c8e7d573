<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>jangbu::ui::CalendarLegend</name>
    <message>
        <source>Lock: closed. Dot: ready. Ring: open. Triangle: differs.</source>
        <translation>자물쇠: 마감. 점: 정산 전. 고리: 영업 중. 세모: 장부와 다름.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>마감</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>정산 전</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>day of business</comment>
        <translation>영업 중</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>장부와 다름</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ClosingSheet</name>
    <message>
        <source>Close %1?</source>
        <translation>%1 – 마감할까요?</translation>
    </message>
    <message>
        <source>The statement is kept as it is now. Nothing can be dated into closed days any more; later refunds count on their own day.</source>
        <translation>정산서가 지금 그대로 남아요. 마감한 날에는 더 적을 수 없고, 나중에 하는 환불은 환불한 날에 잡혀요.</translation>
    </message>
    <message>
        <source>No open trades</source>
        <translation>열린 거래 없음</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>table, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tables</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2건</translation>
    </message>
    <message>
        <source>See trades</source>
        <translation>거래 보기</translation>
    </message>
    <message numerus="yes">
        <source>%n open trade(s)</source>
        <translation>
            <numerusform>열린 거래 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>open trades, their sum</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. They stay open and count on the day they are paid.</source>
        <translation>%1. 그대로 열려 있다가 결제한 날 매출로 잡혀요.</translation>
    </message>
    <message>
        <source>Every card payment has a rate</source>
        <translation>카드 수수료율이 모두 있어요</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>card company, payments, amount</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Enter rate</source>
        <translation>수수료율 입력</translation>
    </message>
    <message numerus="yes">
        <source>%n card rate(s) missing</source>
        <translation>
            <numerusform>카드 수수료율 %n곳 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Closed at 0%, they stay so.</source>
        <translation>%1. 이대로 마감하면 0%로 남아요.</translation>
    </message>
    <message numerus="yes">
        <source>%n open day(s) are closed first</source>
        <translation>
            <numerusform>열린 %n일을 먼저 마감해요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier day(s) are still open</source>
        <translation>
            <numerusform>그 전에 마감하지 않은 날이 %n일 있어요</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is %1. They can be closed later.</source>
        <translation>첫날은 %1이에요. 나중에 마감해도 돼요.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt number(s) missing</source>
        <translation>
            <numerusform>빠진 영수증 번호 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt number is missing</source>
        <translation>빠진 영수증 번호가 없어요</translation>
    </message>
    <message>
        <source>Counted cash, if you like</source>
        <translation>센 현금 (적지 않아도 돼요)</translation>
    </message>
    <message>
        <source>Counted cash</source>
        <translation>센 현금</translation>
    </message>
    <message>
        <source>By the books there should be %1</source>
        <translation>장부로는 %1이 있어야 해요</translation>
    </message>
    <message>
        <source>The cash is right</source>
        <translation>현금이 맞아요</translation>
    </message>
    <message>
        <source>Difference %1</source>
        <translation>차이 %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::DepositModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>days of sales</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>수수료율 없음</translation>
    </message>
    <message>
        <source>Card company</source>
        <translation>카드사</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>입금일</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>판매한 날</translation>
    </message>
    <message>
        <source>Card sales</source>
        <translation>카드 매출</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>입금액</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::DepositView</name>
    <message>
        <source>Expected deposits of the month</source>
        <translation>이번 달 입금 예정</translation>
    </message>
    <message>
        <source>Fees kept from them</source>
        <translation>떼는 수수료</translation>
    </message>
    <message>
        <source>Card sales of the month</source>
        <translation>이번 달 카드 매출</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>이전 달</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>다음 달</translation>
    </message>
    <message>
        <source>Bold: expected deposit · below: card sales of the day</source>
        <translation>굵은 글씨: 입금 예정 · 아래: 그날 카드 매출</translation>
    </message>
    <message>
        <source>Expected deposits of the day</source>
        <translation>이날 입금 예정</translation>
    </message>
    <message>
        <source>Card sales of the day</source>
        <translation>이날 카드 매출</translation>
    </message>
    <message>
        <source>Expected deposits of %1</source>
        <translation>%1 입금 예정</translation>
    </message>
    <message>
        <source>of %1 sold by card</source>
        <translation>카드 매출 %1에서</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) without rate</source>
        <translation>
            <numerusform>수수료율 없는 결제 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>by the rates in force</source>
        <translation>지금 수수료율로</translation>
    </message>
    <message>
        <source>part of it is paid next month</source>
        <translation>일부는 다음 달에 들어와요</translation>
    </message>
    <message>
        <source>%1: expected deposit %2, card sales %3</source>
        <translation>%1: 입금 예정 %2, 카드 매출 %3</translation>
    </message>
    <message>
        <source>The bank holidays of %1 are not known; dates may be later.</source>
        <translation>%1년 은행 휴일을 몰라서 더 늦게 들어올 수 있어요.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Deposits on %1</source>
        <translation>%1 입금</translation>
    </message>
    <message>
        <source>Sold by card on %1</source>
        <translation>%1 카드 매출</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::DueSheet</name>
    <message>
        <source>Settle all that is due</source>
        <translation>밀린 정산 모두 하기</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>모두 마감하기</translation>
    </message>
    <message>
        <source>Settle only</source>
        <translation>정산만 하기</translation>
    </message>
    <message>
        <source>What to do with all that is due</source>
        <translation>밀린 정산을 어떻게 할지</translation>
    </message>
    <message>
        <source>Weeks as well</source>
        <translation>주 정산도 함께</translation>
    </message>
    <message>
        <source>What is due, oldest first</source>
        <translation>밀린 정산, 오래된 것부터</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message numerus="yes">
        <source>Close %n period(s)</source>
        <translation>
            <numerusform>%n건 마감하기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n period(s)</source>
        <translation>
            <numerusform>%n건 정산하기</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed one after the other, oldest first. What is closed stays as it is.</source>
        <translation>오래된 것부터 하나씩 마감해요. 마감한 정산서는 바뀌지 않아요.</translation>
    </message>
    <message>
        <source>Settled statements can still change until they are closed.</source>
        <translation>정산한 뒤에도 마감 전까지는 바뀔 수 있어요.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>하는 중</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>마감하는 중</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>정산하는 중</translation>
    </message>
    <message>
        <source>%1 of %2 periods</source>
        <translation>%2건 중 %1건</translation>
    </message>
    <message numerus="yes">
        <source>Closed %n period(s)</source>
        <translation>
            <numerusform>%n건을 마감했어요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled %n period(s)</source>
        <translation>
            <numerusform>%n건을 정산했어요</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Stopped before %2.</source>
        <translation>%1. %2 앞에서 멈췄어요.</translation>
    </message>
    <message>
        <source>%1. %2 was refused: %3</source>
        <translation>%1. %2에서 막혔어요: %3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ExplanationModel</name>
    <message>
        <source>%1 × %2</source>
        <comment>product, pieces</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 · refund</source>
        <translation>%1 · 환불</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>수수료율 없음</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <comment>receipt, table</comment>
        <translation>%1번 · %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>영수증</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>수수료율</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ExplanationSheet</name>
    <message>
        <source>Why this number? · %1</source>
        <translation>왜 이 숫자? · %1</translation>
    </message>
    <message>
        <source>Rates behind the fees</source>
        <translation>수수료에 쓴 수수료율</translation>
    </message>
    <message>
        <source>Rows behind the number</source>
        <translation>숫자를 이루는 거래</translation>
    </message>
    <message>
        <source>Enter rate</source>
        <translation>수수료율 입력</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The statement says %1, the rows come to %2.</source>
        <translation>정산서에는 %1, 거래를 더하면 %2이에요.</translation>
    </message>
    <message>
        <source>Fees on %1 paid by card, less %2 given back with refunds</source>
        <translation>카드 결제 %1의 수수료에서 환불로 돌려받은 %2을 뺐어요</translation>
    </message>
    <message>
        <source>What refunds of these days gave back, whenever the sale was</source>
        <translation>이 기간에 환불한 금액이에요. 판매한 날은 상관없어요</translation>
    </message>
    <message>
        <source>All that was paid</source>
        <translation>결제한 금액 모두</translation>
    </message>
    <message>
        <source>Paid %1 − refunded %2</source>
        <translation>결제 %1 − 환불 %2</translation>
    </message>
    <message>
        <source>Net revenue %1 − tax-free %2 = taxable %3</source>
        <translation>순매출 %1 − 면세 %2 = 과세 %3</translation>
    </message>
    <message>
        <source>No VAT is set for this store</source>
        <translation>이 상점에는 부가세가 없어요</translation>
    </message>
    <message>
        <source>Taxable × %1 ÷ (100% + %1), the half rounded up</source>
        <translation>과세 매출 × %1 ÷ (100% + %1), 반올림</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>VAT rate</comment>
        <translation>%2부터 %1</translation>
    </message>
    <message>
        <source>Grade on the last day (%1): %2</source>
        <translation>마지막 날(%1)의 요금제: %2</translation>
    </message>
    <message>
        <source>A monthly fee of your own is set in its place</source>
        <translation>직접 정한 월 이용료를 써요</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>POS grade</comment>
        <translation>%2부터 %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2건 중 %1건</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RateShareModel</name>
    <message>
        <source>Rate corrected later; the fee of the moment stays</source>
        <translation>나중에 고친 수수료율, 결제할 때의 수수료를 써요</translation>
    </message>
    <message>
        <source>No rate is known</source>
        <translation>수수료율 없음</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>card company, rule</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rate in force</source>
        <translation>쓰인 수수료율</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>수수료율</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ReportPrinter</name>
    <message>
        <source>Print preview</source>
        <translation>인쇄 미리 보기</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SettlementPage</name>
    <message>
        <source>Settlement</source>
        <translation>정산</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>정산</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>입금 예정</translation>
    </message>
    <message>
        <source>Settlements or deposits</source>
        <translation>정산 또는 입금 예정</translation>
    </message>
    <message>
        <source>Settle all that is due</source>
        <translation>밀린 정산 모두 하기</translation>
    </message>
    <message>
        <source>Nothing to settle yet</source>
        <translation>아직 정산할 매출이 없어요</translation>
    </message>
    <message>
        <source>Once something is sold, each day, week and settlement month stands here with its statement.</source>
        <translation>매출이 생기면 날마다, 주마다, 정산월마다 정산서가 여기에 생겨요.</translation>
    </message>
    <message>
        <source>Import my sales</source>
        <translation>매출 가져오기</translation>
    </message>
    <message>
        <source>Take an order</source>
        <translation>주문 받기</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1에 저장했어요</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>밀린 정산이 없어요</translation>
    </message>
    <message numerus="yes">
        <source>Settle all that is due, %n period(s)</source>
        <translation>
            <numerusform>밀린 정산 모두 하기, %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled %1</source>
        <translation>%1 정산했어요</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>%1 마감했어요</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SettlementView</name>
    <message>
        <source>Month before</source>
        <translation>이전 달</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>다음 달</translation>
    </message>
    <message>
        <source>Settlement months</source>
        <translation>정산월</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Months or weeks</source>
        <translation>월 또는 주</translation>
    </message>
    <message>
        <source>Weeks of the month</source>
        <translation>이달의 주</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>이전 정산월 더 보기</translation>
    </message>
    <message>
        <source>%1: %2, net revenue %3</source>
        <comment>day, state, amount</comment>
        <translation>%1: %2, 순매출 %3</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Days of %1</source>
        <translation>%1 달력</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SettlementWords</name>
    <message>
        <source>Differs</source>
        <translation>장부와 다름</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>영업 중</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>정산 전</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>정산함</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>마감</translation>
    </message>
    <message>
        <source>Close day</source>
        <translation>하루 마감하기</translation>
    </message>
    <message>
        <source>Close week</source>
        <translation>주 마감하기</translation>
    </message>
    <message>
        <source>Close month</source>
        <translation>마감하기</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Credit and debit</source>
        <translation>신용·체크</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>신용</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>체크</translation>
    </message>
    <message>
        <source>This store</source>
        <translation>이 상점</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>모든 상점</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>store, kind of card, since when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>card company, credit or debit</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StatementFoot</name>
    <message>
        <source>See trades</source>
        <translation>거래 보기</translation>
    </message>
    <message>
        <source>Enter rate</source>
        <translation>수수료율 입력</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>정산하기</translation>
    </message>
    <message>
        <source>Close month</source>
        <translation>마감하기</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>%1에 마감</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>마감</translation>
    </message>
    <message numerus="yes">
        <source>%n open trade(s)</source>
        <translation>
            <numerusform>열린 거래 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>No open trades</source>
        <translation>열린 거래 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) missing</source>
        <translation>
            <numerusform>수수료율 %n곳 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be closed from %1 on</source>
        <translation>%1부터 마감할 수 있어요</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StatementLines</name>
    <message>
        <source>Gross</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Card fees</source>
        <translation>카드 수수료</translation>
    </message>
    <message>
        <source>POS fee</source>
        <translation>POS 이용료</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>영업이익</translation>
    </message>
    <message>
        <source>No rate · counted at 0%</source>
        <translation>수수료율 없음 · 0%로 계산</translation>
    </message>
    <message numerus="yes">
        <source>%n without rate</source>
        <comment>card payments</comment>
        <translation>
            <numerusform>%n건 수수료율 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>수수료 %1</translation>
    </message>
    <message>
        <source>%1 → fee %2</source>
        <comment>rate, fee</comment>
        <translation>%1 → 수수료 %2</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>순매출</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>현금</translation>
    </message>
    <message>
        <source>Operating profit</source>
        <translation>영업이익</translation>
    </message>
    <message>
        <source>VAT inside revenue</source>
        <translation>매출에 든 부가세</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>참고</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>메뉴 %n가지</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the category</source>
        <translation>분류 전체</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>pieces sold</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Counted cash</source>
        <translation>센 현금</translation>
    </message>
    <message>
        <source>Difference to the books</source>
        <translation>장부와의 차이</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>봉인</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StatementPanel</name>
    <message>
        <source>Print preview</source>
        <translation>인쇄 미리 보기</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>%1로 저장</translation>
    </message>
    <message>
        <source>From gross sales to operating profit</source>
        <translation>매출에서 영업이익까지</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>판 것이 없어요</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 trades</source>
        <comment>how many were paid</comment>
        <translation>거래 %1건</translation>
    </message>
    <message>
        <source>no receipt numbers</source>
        <translation>영수증 번호 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) missing</source>
        <translation>
            <numerusform>영수증 %n개 빠짐</numerusform>
        </translation>
    </message>
    <message>
        <source>no receipt missing</source>
        <translation>영수증 빠짐없음</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>days, trades, receipts</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Statement %1, %2</source>
        <translation>%1 정산서, %2</translation>
    </message>
    <message>
        <source>By category and product</source>
        <translation>분류와 메뉴</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StatementRow</name>
    <message>
        <source>Why this number?</source>
        <translation>왜 이 숫자?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>펼침</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>접힘</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StatementSaver</name>
    <message>
        <source>Statement %1 %2</source>
        <comment>file name: date, store</comment>
        <translation>정산서 %1 %2</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>정산서 저장</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::WindowListModel</name>
    <message>
        <source>Day · %1</source>
        <translation>일 · %1</translation>
    </message>
    <message>
        <source>Week · %1</source>
        <translation>주 · %1</translation>
    </message>
    <message>
        <source>Month · %1</source>
        <translation>월 · %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>순매출</translation>
    </message>
</context>
</TS>
