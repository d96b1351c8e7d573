<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>jangbu::ui::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>챙길 일</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>챙길 일이 없어요.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::AttentionWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settlement(s) due</source>
        <translation>
            <numerusform>정산 %n건이 밀렸어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>정산하기</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>%1 has no rate</source>
        <translation>%1 수수료율이 없어요</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) counted at 0%, %1</source>
        <translation>
            <numerusform>%n건이 0%로 계산됐어요, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>%1 is marked sold out</source>
        <translation>%1 품절로 표시했어요</translation>
    </message>
    <message>
        <source>%1 has run out</source>
        <translation>%1 다 팔렸어요</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n left</source>
        <translation>
            <numerusform>%1 %n개 남았어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Base stock %1</source>
        <translation>기본 재고 %1개</translation>
    </message>
    <message>
        <source>No base stock set</source>
        <translation>기본 재고를 정하지 않았어요</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>채우기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message numerus="yes">
        <source>%n more product(s) run low</source>
        <translation>
            <numerusform>메뉴 %n개가 더 모자라요</numerusform>
        </translation>
    </message>
    <message>
        <source>A tenth of the base stock or less, or five pieces</source>
        <translation>기본 재고의 10% 이하이거나 5개 이하예요</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CategoryCard</name>
    <message>
        <source>Categories</source>
        <translation>분류</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>그 밖 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Items</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>영수증</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ExplainStatistics</name>
    <message>
        <source>What these numbers mean</source>
        <translation>이 숫자는 이렇게 나와요</translation>
    </message>
    <message>
        <source>Sales and items sold</source>
        <translation>매출과 판매 수량</translation>
    </message>
    <message>
        <source>What was paid, on the business date of the payment, less what was refunded, on the date of the refund. Open trades count nowhere.</source>
        <translation>결제한 영업일의 금액에서, 환불한 영업일의 환불을 뺀 값이에요. 아직 결제하지 않은 거래는 세지 않아요.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>The product&apos;s part of the total of the ranking.</source>
        <translation>순위 합계에서 그 메뉴가 차지하는 몫이에요.</translation>
    </message>
    <message>
        <source>(now − before) ÷ |before|. Before is %1.</source>
        <translation>(지금 − 이전) ÷ |이전|이에요. 이전은 %1이에요.</translation>
    </message>
    <message>
        <source>The same, against %1. Days and weeks are compared with those 52 weeks earlier, so that Saturdays meet Saturdays.</source>
        <translation>같은 계산을 %1과 해요. 일과 주는 52주 전과 비교해서 토요일은 토요일끼리 만나요.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>The category that a product had when it was sold. A product that was moved stands in both. The ring and the hours always show all categories.</source>
        <translation>팔릴 때의 분류예요. 분류를 옮긴 메뉴는 양쪽에 나와요. 고리와 시간 표는 늘 모든 분류를 보여줘요.</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>요일과 시간</translation>
    </message>
    <message>
        <source>The hour on the clock of the payment, under the weekday of its business date. An hour is given as its sum; the busiest one also as the average of one day.</source>
        <translation>결제한 시각의 시간을 영업일의 요일에 넣어요. 칸은 합계이고, 가장 바쁜 때는 하루 평균도 보여줘요.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::FigureStrip</name>
    <message>
        <source>Sales</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>Items sold</source>
        <translation>판매 수량</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>환불</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::HoursCard</name>
    <message>
        <source>Weekday and hour</source>
        <translation>요일과 시간</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>거래</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>Nothing was sold in this period</source>
        <translation>이 기간에는 판매가 없어요</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and hour</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s) an hour</source>
        <translation>
            <numerusform>한 시간에 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>한 시간에 %1</translation>
    </message>
    <message>
        <source>Busiest: %1 · %2</source>
        <translation>가장 바쁜 때: %1 · %2</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PeriodWords</name>
    <message>
        <source>This day</source>
        <translation>이 날</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>이 주</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>이 달</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>이 기간</translation>
    </message>
    <message>
        <source>vs day before</source>
        <translation>전날보다</translation>
    </message>
    <message>
        <source>%1 up on the day before</source>
        <translation>전날보다 %1 늘었어요</translation>
    </message>
    <message>
        <source>%1 down on the day before</source>
        <translation>전날보다 %1 줄었어요</translation>
    </message>
    <message>
        <source>The same as the day before</source>
        <translation>전날과 같아요</translation>
    </message>
    <message>
        <source>Nothing the day before</source>
        <translation>전날에는 없었어요</translation>
    </message>
    <message>
        <source>vs week before</source>
        <translation>지난주보다</translation>
    </message>
    <message>
        <source>%1 up on the week before</source>
        <translation>지난주보다 %1 늘었어요</translation>
    </message>
    <message>
        <source>%1 down on the week before</source>
        <translation>지난주보다 %1 줄었어요</translation>
    </message>
    <message>
        <source>The same as the week before</source>
        <translation>지난주와 같아요</translation>
    </message>
    <message>
        <source>Nothing the week before</source>
        <translation>지난주에는 없었어요</translation>
    </message>
    <message>
        <source>vs month before</source>
        <translation>지난달보다</translation>
    </message>
    <message>
        <source>%1 up on the month before</source>
        <translation>지난달보다 %1 늘었어요</translation>
    </message>
    <message>
        <source>%1 down on the month before</source>
        <translation>지난달보다 %1 줄었어요</translation>
    </message>
    <message>
        <source>The same as the month before</source>
        <translation>지난달과 같아요</translation>
    </message>
    <message>
        <source>Nothing the month before</source>
        <translation>지난달에는 없었어요</translation>
    </message>
    <message>
        <source>vs period before</source>
        <translation>앞 기간보다</translation>
    </message>
    <message>
        <source>%1 up on the period before</source>
        <translation>앞 기간보다 %1 늘었어요</translation>
    </message>
    <message>
        <source>%1 down on the period before</source>
        <translation>앞 기간보다 %1 줄었어요</translation>
    </message>
    <message>
        <source>The same as the period before</source>
        <translation>앞 기간과 같아요</translation>
    </message>
    <message>
        <source>Nothing in the period before</source>
        <translation>앞 기간에는 없었어요</translation>
    </message>
    <message>
        <source>vs last year</source>
        <translation>작년보다</translation>
    </message>
    <message>
        <source>%1 up on last year</source>
        <translation>작년보다 %1 늘었어요</translation>
    </message>
    <message>
        <source>%1 down on last year</source>
        <translation>작년보다 %1 줄었어요</translation>
    </message>
    <message>
        <source>The same as last year</source>
        <translation>작년과 같아요</translation>
    </message>
    <message>
        <source>Nothing last year</source>
        <translation>작년에는 없었어요</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>전날</translation>
    </message>
    <message>
        <source>week before</source>
        <translation>지난주</translation>
    </message>
    <message>
        <source>month before</source>
        <translation>지난달</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>앞 기간</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>작년 같은 기간</translation>
    </message>
    <message>
        <source>same day last year</source>
        <translation>작년 같은 요일</translation>
    </message>
    <message>
        <source>same week last year</source>
        <translation>작년 같은 주</translation>
    </message>
    <message>
        <source>same month last year</source>
        <translation>작년 같은 달</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RankingModel</name>
    <message>
        <source>Receipts</source>
        <translation>영수증</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>그 밖 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with %1, net of refunds</source>
        <translation>%1과 비교, 환불 뺀 값</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비중</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StatisticsPage</name>
    <message>
        <source>Day</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>기간의 길이</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>엑셀 (XLSX)</translation>
    </message>
    <message>
        <source>Paper (PDF)</source>
        <translation>문서 (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>표 (CSV)</translation>
    </message>
    <message>
        <source>Product ranking</source>
        <translation>메뉴 순위</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>모든 분류</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>비교 대상</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>순위 기준</translation>
    </message>
    <message>
        <source>What these numbers mean</source>
        <translation>이 숫자는 이렇게 나와요</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>아직 받은 돈이 없어요</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>매출 가져오기</translation>
    </message>
    <message>
        <source>Enter a sale</source>
        <translation>주문 넣기</translation>
    </message>
    <message>
        <source>Nothing was sold in this period</source>
        <translation>이 기간에는 판매가 없어요</translation>
    </message>
    <message>
        <source>Choose other days, or go to the last ones with sales.</source>
        <translation>다른 날을 고르거나, 마지막으로 판 날로 가 보세요.</translation>
    </message>
    <message>
        <source>Show the last sales</source>
        <translation>마지막 판매 보기</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Export statistics</source>
        <translation>통계 내보내기</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>하는 중</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1에 내보냈어요</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>A range may have %1 days at most.</source>
        <translation>기간은 %1일까지 고를 수 있어요.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a number of pieces</comment>
        <translation>%1개</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of sales</source>
        <translation>%1, 매출의 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what and days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>모든 판매</translation>
    </message>
    <message>
        <source>Statistics begin with the first payment. If your till has written a file, you can see your sales at once.</source>
        <translation>결제를 한 번 받으면 여기에 통계가 그려져요. 쓰던 포스의 매출 파일이 있으면 바로 볼 수 있어요.</translation>
    </message>
    <message>
        <source>You can also drop a CSV file on this window.</source>
        <translation>CSV 파일을 이 창에 끌어다 놓아도 돼요</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::TodayPage</name>
    <message>
        <source>Close the day</source>
        <translation>하루 마감</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>거래</translation>
    </message>
    <message>
        <source>Average ticket</source>
        <translation>객단가</translation>
    </message>
    <message>
        <source>Open trades</source>
        <translation>열린 거래</translation>
    </message>
    <message>
        <source>Sales ÷ trades, rounded down</source>
        <translation>매출 ÷ 거래 수, 소수점 아래는 버려요</translation>
    </message>
    <message>
        <source>Payments of today less what was refunded today</source>
        <translation>오늘 받은 돈에서 오늘 환불한 돈을 뺀 값이에요</translation>
    </message>
    <message>
        <source>Sales by hour</source>
        <translation>시간별 매출</translation>
    </message>
    <message>
        <source>Top products</source>
        <translation>많이 팔린 메뉴</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>순위 기준</translation>
    </message>
    <message>
        <source>Nothing was sold yet today.</source>
        <translation>오늘은 아직 판매가 없어요.</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>아직 받은 돈이 없어요</translation>
    </message>
    <message>
        <source>Your day appears here with the first payment. If your till has written a file, you can see your sales at once.</source>
        <translation>결제를 한 번 받으면 여기에 오늘이 그려져요. 쓰던 포스의 매출 파일이 있으면 바로 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>매출 가져오기</translation>
    </message>
    <message>
        <source>Write the menu</source>
        <translation>메뉴 만들기</translation>
    </message>
    <message>
        <source>You can also drop a CSV file on this window.</source>
        <translation>CSV 파일을 이 창에 끌어다 놓아도 돼요</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>모든 판매</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>As of %1, updates by itself</source>
        <translation>%1 기준, 자동으로 새로워져요</translation>
    </message>
    <message>
        <source>%1 by this time last %2</source>
        <comment>amount and weekday</comment>
        <translation>지난주 %2 이 시각 %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a number of trades</comment>
        <translation>%1건</translation>
    </message>
    <message>
        <source>%1 last week</source>
        <translation>지난주 %1</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>받을 돈</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>hours</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1</source>
        <comment>weekday</comment>
        <translation>지난주 %1</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>%1 restocked to %2</source>
        <translation>%1 재고를 %2개로 채웠어요</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, 오늘</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::TrendCard</name>
    <message>
        <source>Daily sales</source>
        <translation>하루 매출</translation>
    </message>
    <message>
        <source>Nothing was sold in this period</source>
        <translation>이 기간에는 판매가 없어요</translation>
    </message>
    <message>
        <source>Items by month</source>
        <translation>월 판매 수량</translation>
    </message>
    <message>
        <source>Items by day</source>
        <translation>하루 판매 수량</translation>
    </message>
    <message>
        <source>Monthly sales</source>
        <translation>월 매출</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::WaysCard</name>
    <message>
        <source>Payment methods</source>
        <translation>결제 수단</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>현금</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>결제 수단</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>영수증</translation>
    </message>
    <message>
        <source>Nothing was taken yet today.</source>
        <translation>오늘은 아직 받은 돈이 없어요.</translation>
    </message>
    <message>
        <source>Card deposit due %1</source>
        <translation>%1 카드 입금 예정</translation>
    </message>
    <message numerus="yes">
        <source>%1 · the fee of %n payment(s) is not known</source>
        <translation>
            <numerusform>%1 · %n건은 수수료를 아직 몰라요</numerusform>
        </translation>
    </message>
</context>
</TS>
