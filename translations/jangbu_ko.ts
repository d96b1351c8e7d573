<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
    <context>
        <name>jangbu::ui::AddProductSheet</name>
        <message>
            <source>Add a product</source>
            <translation>메뉴 추가</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>가격</translation>
        </message>
        <message>
            <source>Base stock</source>
            <translation>기본 재고</translation>
        </message>
        <message>
            <source>pcs</source>
            <translation>개</translation>
        </message>
        <message>
            <source>Tax-free</source>
            <translation>면세</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>분류</translation>
        </message>
        <message>
            <source>Leave it empty where stock is not counted</source>
            <translation>재고를 세지 않으면 비워 두세요</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Add product</source>
            <translation>메뉴 추가</translation>
        </message>
        <message>
            <source>“%1” is on the menu already</source>
            <translation>“%1” 메뉴가 이미 있어요</translation>
        </message>
        <message>
            <source>A name has 1 to %1 characters</source>
            <translation>이름은 1자에서 %1자까지예요</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>하는 중</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::AddressLine</name>
        <message>
            <source>Address: %1</source>
            <translation>주소: %1</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::AttemptList</name>
        <message>
            <source>Declined</source>
            <translation>거절됨</translation>
        </message>
        <message>
            <source>Charged, not booked</source>
            <translation>승인됐지만 장부에 없음</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>응답 없음</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>다시 확인</translation>
        </message>
        <message>
            <source>Asking</source>
            <translation>확인하는 중</translation>
        </message>
    </context>
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
        <message>
            <source>See why</source>
            <translation>이유 보기</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message numerus="yes">
            <source>%n more job(s) failed</source>
            <translation>
                <numerusform>실패한 작업 %n개 더</numerusform>
            </translation>
        </message>
        <message>
            <source>What ran and why it failed stands in the settings</source>
            <translation>무엇이 왜 실패했는지는 설정에서 볼 수 있어요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::AuditModel</name>
        <message>
            <source>When</source>
            <translation>언제</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>누가</translation>
        </message>
        <message>
            <source>What</source>
            <translation>무엇을</translation>
        </message>
        <message>
            <source>To what</source>
            <translation>대상</translation>
        </message>
        <message>
            <source>Before → after</source>
            <translation>이전 → 이후</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::AuditWords</name>
        <message>
            <source>Cash</source>
            <translation>현금</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>카드</translation>
        </message>
        <message>
            <source>Another way</source>
            <translation>다른 방법</translation>
        </message>
        <message>
            <source>a guest</source>
            <translation>손님</translation>
        </message>
        <message>
            <source>the store</source>
            <translation>상점</translation>
        </message>
        <message>
            <source>%1 (account)</source>
            <translation>%1 (컴퓨터 계정)</translation>
        </message>
        <message>
            <source>Jangbu itself</source>
            <translation>장부(자동)</translation>
        </message>
        <message>
            <source>Order desk</source>
            <translation>주문 접수</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>잠긴 상태</translation>
        </message>
        <message>
            <source>%1 · approved by %2</source>
            <translation>%1 · 승인 %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>역할</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>권한</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>가격</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>재고</translation>
        </message>
        <message>
            <source>Base stock</source>
            <translation>기본 재고</translation>
        </message>
        <message>
            <source>Tax free</source>
            <translation>면세</translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>품절</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>분류</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>금액</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>할인</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>결제 방법</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Card company</source>
            <translation>카드사</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>사유</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>테이블</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>등급</translation>
        </message>
        <message>
            <source>Settlement day</source>
            <translation>정산일</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>시간대</translation>
        </message>
        <message>
            <source>Cut-off, minutes</source>
            <translation>영업일 시작(분)</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>부가세</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>요율</translation>
        </message>
        <message>
            <source>POS fee</source>
            <translation>POS 이용료</translation>
        </message>
        <message>
            <source>Closes at the cut-off</source>
            <translation>자동 마감</translation>
        </message>
        <message>
            <source>Counted cash</source>
            <translation>센 현금</translation>
        </message>
        <message>
            <source>Wrong tries</source>
            <translation>틀린 횟수</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>기간</translation>
        </message>
        <message>
            <source>Stores</source>
            <translation>상점 수</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>행</translation>
        </message>
        <message>
            <source>Seals</source>
            <translation>봉인</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>삭제됨</translation>
        </message>
        <message>
            <source>From</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>시작일</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>값</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>환불</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>상점</translation>
        </message>
        <message>
            <source>End</source>
            <translation>끝</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>일수</translation>
        </message>
        <message>
            <source>Deposit day</source>
            <translation>입금일</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>분</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>건너뜀</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>거절됨</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>합친 곳</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>주문</translation>
        </message>
        <message>
            <source>By</source>
            <translation>누가</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>열쇠</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>가져오기</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>줄</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>기기</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>예</translation>
        </message>
        <message>
            <source>no</source>
            <translation>아니요</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>값 %n개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::AvatarButton</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::BarChart</name>
        <message>
            <source>Difference</source>
            <translation>차이</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::BoardGrid</name>
        <message>
            <source>Take-out sale</source>
            <translation>포장 주문 받기</translation>
        </message>
        <message>
            <source>Add table</source>
            <translation>테이블 추가</translation>
        </message>
        <message>
            <source>Dining room</source>
            <translation>홀</translation>
        </message>
        <message>
            <source>Take-out and delivery</source>
            <translation>포장·배달</translation>
        </message>
        <message>
            <source>Open in imported files</source>
            <translation>가져온 파일의 미결제 거래</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n in use</source>
            <translation>
                <numerusform>%n개 중 %1개 사용</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::BooksCare</name>
        <message>
            <source>Not checked yet</source>
            <translation>아직 검사하지 않았어요</translation>
        </message>
        <message>
            <source>Works every total out again from the single rows and looks whether the seals still fit. Nothing is changed.</source>
            <translation>모든 합계를 한 줄 한 줄 다시 계산하고 마감 봉인이 맞는지 봐요. 바뀌는 것은 없어요.</translation>
        </message>
        <message>
            <source>Check the books</source>
            <translation>장부 검사하기</translation>
        </message>
        <message>
            <source>See what differs</source>
            <translation>다른 것 보기</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>백업하기</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>복원하기</translation>
        </message>
        <message>
            <source>Check of the books</source>
            <translation>장부 검사</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>백업</translation>
        </message>
        <message>
            <source>There is no backup of this PC's books yet.</source>
            <translation>이 PC의 장부를 백업한 적이 없어요.</translation>
        </message>
        <message>
            <source>Last: %1</source>
            <translation>마지막: %1</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>검사하는 중</translation>
        </message>
        <message>
            <source>%1 of %2 stores</source>
            <translation>상점 %2곳 중 %1곳</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>다른 값</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Back up into</source>
            <translation>백업할 파일</translation>
        </message>
        <message>
            <source>Backups (*.jangbu)</source>
            <translation>백업 (*.jangbu)</translation>
        </message>
        <message>
            <source>Backed up and checked: %1</source>
            <translation>백업하고 검사했어요: %1</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>백업하는 중</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>백업 고르기</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>모든 파일 (*)</translation>
        </message>
        <message>
            <source>Put this backup in the place of the books?</source>
            <translation>장부를 이 백업으로 되돌릴까요?</translation>
        </message>
        <message>
            <source>%1 replaces all that is in the books now. What is there now is copied beside them first, so nothing is lost.</source>
            <translation>지금 장부의 내용이 모두 %1의 내용으로 바뀌어요. 지금 내용은 먼저 옆에 따로 남기니 잃는 것은 없어요.</translation>
        </message>
        <message>
            <source>Keep the books</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>Restore the backup</source>
            <translation>백업 복원하기</translation>
        </message>
        <message>
            <source>The backup is in place</source>
            <translation>백업을 복원했어요</translation>
        </message>
        <message>
            <source>The backup is in place. What was there before: %1</source>
            <translation>백업을 복원했어요. 이전 장부: %1</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>복원하는 중</translation>
        </message>
        <message>
            <source>Show in the calendar</source>
            <translation>달력에서 보기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::BrowserFrame</name>
        <message>
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>다시 불러오기</translation>
        </message>
        <message>
            <source>Time left for this login</source>
            <translation>이 로그인에 남은 시간</translation>
        </message>
        <message>
            <source>Cancel the login</source>
            <translation>로그인 취소</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 하기</translation>
        </message>
        <message>
            <source>Open the guide</source>
            <translation>안내 열기</translation>
        </message>
        <message>
            <source>Your own Kakao app</source>
            <translation>내 카카오 앱</translation>
        </message>
        <message>
            <source>Kakao’s page opens here</source>
            <translation>카카오 화면이 여기에 열려요</translation>
        </message>
        <message>
            <source>You sign in at Kakao itself. Jangbu never sees your password, and the page is forgotten afterwards.</source>
            <translation>로그인은 카카오에서 직접 해요. 장부는 비밀번호를 볼 수 없고, 끝나면 화면 기록도 지워요.</translation>
        </message>
        <message>
            <source>Go on in your browser</source>
            <translation>브라우저에서 이어서 하세요</translation>
        </message>
        <message>
            <source>Sign in at Kakao there. This window notices by itself and goes on.</source>
            <translation>거기서 카카오에 로그인하면 이 창이 알아서 이어 가요.</translation>
        </message>
        <message>
            <source>Signed in at Kakao</source>
            <translation>카카오에 로그인했어요</translation>
        </message>
        <message>
            <source>Your books are being opened.</source>
            <translation>장부를 열고 있어요.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>로그인하지 못했어요</translation>
        </message>
        <message>
            <source>Kakao’s page opens in your browser</source>
            <translation>카카오 화면이 브라우저에서 열려요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::BulkBar</name>
        <message>
            <source>Marked products</source>
            <translation>고른 메뉴</translation>
        </message>
        <message>
            <source>Change prices</source>
            <translation>가격 한꺼번에</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>분류 옮기기</translation>
        </message>
        <message>
            <source>More</source>
            <translation>더 보기</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>지우기</translation>
        </message>
        <message>
            <source>Fill up stock</source>
            <translation>재고 채우기</translation>
        </message>
        <message>
            <source>Put on sale</source>
            <translation>판매 시작하기</translation>
        </message>
        <message>
            <source>Mark as sold out</source>
            <translation>품절로 바꾸기</translation>
        </message>
        <message numerus="yes">
            <source>%n marked</source>
            <translation>
                <numerusform>%n개 고름</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::Button</name>
        <message>
            <source>Working</source>
            <translation>하는 중</translation>
        </message>
    </context>
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
        <name>jangbu::ui::CardRateModel</name>
        <message>
            <source>From the start</source>
            <translation>처음부터</translation>
        </message>
        <message>
            <source>From %1: %2 / %3</source>
            <translation>%1부터 %2 / %3</translation>
        </message>
        <message>
            <source>From %1: credit %2</source>
            <translation>%1부터 신용 %2</translation>
        </message>
        <message>
            <source>From %1: debit %2</source>
            <translation>%1부터 체크 %2</translation>
        </message>
        <message>
            <source>Card company</source>
            <translation>카드사</translation>
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
            <source>In force since</source>
            <translation>적용 시작</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>예정</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::CardRatesSection</name>
        <message>
            <source>Card fees</source>
            <translation>카드사 수수료</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>수수료율</translation>
        </message>
        <message>
            <source>Card company</source>
            <translation>카드사</translation>
        </message>
        <message>
            <source>Preferential rates</source>
            <translation>우대수수료율</translation>
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
            <source>A payment is counted with the rate of its day. Fees of payments that were rated already never change.</source>
            <translation>결제한 날의 수수료율로 계산해요. 이미 받은 결제의 수수료는 바뀌지 않아요.</translation>
        </message>
        <message>
            <source>Add card company</source>
            <translation>카드사 추가</translation>
        </message>
        <message>
            <source>Fill in preferential rates</source>
            <translation>우대수수료율로 채우기</translation>
        </message>
        <message>
            <source>Sales of last year</source>
            <translation>작년 매출</translation>
        </message>
        <message>
            <source>Kind of card</source>
            <translation>카드 종류</translation>
        </message>
        <message>
            <source>New rate</source>
            <translation>새 수수료율</translation>
        </message>
        <message>
            <source>No rate yet</source>
            <translation>아직 수수료율이 없어요</translation>
        </message>
        <message>
            <source>Rates of %1</source>
            <translation>%1 수수료율 변화</translation>
        </message>
        <message>
            <source>In force since</source>
            <translation>적용 시작</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message numerus="yes">
            <source>Saved. %n payment(s) without a rate got their fee.</source>
            <translation>
                <numerusform>저장했어요. 수수료율이 없던 %n건의 수수료를 채웠어요.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved the rate</source>
            <translation>수수료율을 저장했어요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::CartList</name>
        <message>
            <source>The order</source>
            <translation>담은 주문</translation>
        </message>
        <message>
            <source>Choose from the menu, or type a part of a name and press Enter.</source>
            <translation>메뉴에서 고르거나, 이름 일부를 적고 Enter를 누르세요.</translation>
        </message>
        <message>
            <source>One less</source>
            <translation>하나 빼기</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>하나 더</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>할인</translation>
        </message>
        <message>
            <source>Discount %1</source>
            <translation>할인 %1</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::CashRow</name>
        <message>
            <source>Cash received</source>
            <translation>받은 현금</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>거스름돈</translation>
        </message>
        <message>
            <source>Not enough</source>
            <translation>모자라요</translation>
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
        <name>jangbu::ui::CategoryListModel</name>
        <message>
            <source>All</source>
            <translation>모두</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n products</source>
            <translation>
                <numerusform>%1, 메뉴 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>A name has 1 to %1 characters</source>
            <translation>이름은 1자에서 %1자까지예요</translation>
        </message>
        <message>
            <source>There is a category “%1” already</source>
            <translation>“%1” 분류가 이미 있어요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::CategoryRail</name>
        <message>
            <source>Categories</source>
            <translation>분류</translation>
        </message>
        <message>
            <source>Add category</source>
            <translation>분류 추가</translation>
        </message>
        <message>
            <source>Import CSV</source>
            <translation>CSV 가져오기</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>CSV 내보내기</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>휴지통</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>이름 바꾸기</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>지우기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ChartNumbers</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>값 없음</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No numbers yet.</source>
            <translation>아직 숫자가 없어요.</translation>
        </message>
        <message>
            <source>%1 values. Highest: %2. Lowest: %3.</source>
            <translation>값 %1개. 가장 큰 값: %2. 가장 작은 값: %3.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ChartTableSheet</name>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ChartView</name>
        <message>
            <source>No numbers yet</source>
            <translation>아직 숫자가 없어요</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>표로 보기</translation>
        </message>
        <message>
            <source>%1: show as table</source>
            <translation>%1: 표로 보기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::CheckStep</name>
        <message>
            <source>Everything can be read</source>
            <translation>모두 읽을 수 있어요</translation>
        </message>
        <message>
            <source>No row has to be left out, and no date looks wrong.</source>
            <translation>빼야 할 줄도, 이상한 날짜도 없어요.</translation>
        </message>
        <message>
            <source>Worth a look</source>
            <translation>살펴볼 것</translation>
        </message>
        <message>
            <source>What will come in</source>
            <translation>들어올 내용</translation>
        </message>
        <message>
            <source>Rows to look at</source>
            <translation>살펴볼 줄</translation>
        </message>
        <message>
            <source>As the file says</source>
            <translation>파일에 적힌 대로</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>상점</translation>
        </message>
        <message>
            <source>The file's own total differs from the rows that were read. Rows that cannot be read may be the reason.</source>
            <translation>파일의 합계 줄과 읽은 줄의 합이 달라요. 못 읽은 줄 때문일 수 있어요.</translation>
        </message>
        <message>
            <source>The refunds are checked when the sales are in.</source>
            <translation>환불은 매출이 들어온 뒤에 확인해요.</translation>
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
        <name>jangbu::ui::ColumnsStep</name>
        <message>
            <source>Columns of the file and what they are</source>
            <translation>파일의 열과 그 뜻</translation>
        </message>
        <message>
            <source>First rows as they would be read</source>
            <translation>읽은 뒤의 첫 줄들</translation>
        </message>
        <message>
            <source>Keep this mapping</source>
            <translation>이 연결을 저장</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>열 연결</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>미리 보기</translation>
        </message>
        <message>
            <source>As the rows are read</source>
            <translation>읽은 뒤의 모습</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2개 중 %1개</translation>
        </message>
        <message>
            <source>What “%1” is</source>
            <translation>“%1” 열의 뜻</translation>
        </message>
        <message>
            <source>%1 rows not readable</source>
            <translation>못 읽은 줄 %1</translation>
        </message>
        <message>
            <source>Keep this mapping?</source>
            <translation>이 연결을 저장할까요?</translation>
        </message>
        <message>
            <source>Files with the same columns are then read at once, the next time too.</source>
            <translation>열이 같은 파일은 다음부터 바로 읽어요.</translation>
        </message>
        <message>
            <source>Name of the format</source>
            <translation>형식 이름</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>A name has at least one letter</source>
            <translation>이름을 한 글자 이상 적어 주세요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::CommandPalette</name>
        <message>
            <source>Initials</source>
            <translation>초성</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>찾기</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>찾은 것</translation>
        </message>
        <message>
            <source>Pages, actions, products, receipts</source>
            <translation>화면, 할 일, 메뉴, 영수증</translation>
        </message>
        <message>
            <source>Consonants that stand alone find syllables that begin with them</source>
            <translation>ㄱㅁ처럼 초성만 적어도 찾아요</translation>
        </message>
        <message>
            <source>↑ ↓ choose   Enter open   Esc close</source>
            <translation>↑ ↓ 고르기   Enter 열기   Esc 닫기</translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>품절</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>영수증 %1번</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 외 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::Commands</name>
        <message>
            <source>Menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>자료</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>정산</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation>메뉴 추가</translation>
        </message>
        <message>
            <source>Restock everything</source>
            <translation>재고 모두 채우기</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>휴지통</translation>
        </message>
        <message>
            <source>Sell at the counter</source>
            <translation>카운터에서 팔기</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>실시간</translation>
        </message>
        <message>
            <source>Today’s payments</source>
            <translation>오늘 결제</translation>
        </message>
        <message>
            <source>Settle all that is due</source>
            <translation>밀린 정산 모두 하기</translation>
        </message>
        <message>
            <source>Expected card deposits</source>
            <translation>카드 입금 예정</translation>
        </message>
        <message>
            <source>Import sales</source>
            <translation>매출 가져오기</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>내보내기</translation>
        </message>
        <message>
            <source>Check the books</source>
            <translation>장부 검사</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>백업하기</translation>
        </message>
        <message>
            <source>Card rates</source>
            <translation>카드사 수수료</translation>
        </message>
        <message>
            <source>Holidays and deposits</source>
            <translation>휴일과 입금일</translation>
        </message>
        <message>
            <source>Screen and language</source>
            <translation>화면과 언어</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>데이터베이스</translation>
        </message>
        <message>
            <source>Kitchen</source>
            <translation>주방</translation>
        </message>
        <message>
            <source>What is sold out</source>
            <translation>품절 메뉴</translation>
        </message>
        <message>
            <source>Order devices</source>
            <translation>주문 기기</translation>
        </message>
        <message>
            <source>People and rights</source>
            <translation>사람과 권한</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>기록</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>지금 잠그기</translation>
        </message>
        <message>
            <source>Somebody else takes over</source>
            <translation>다른 사람으로 교대</translation>
        </message>
        <message>
            <source>Unlink Kakao account</source>
            <translation>카카오 연결 끊기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::CountField</name>
        <message>
            <source>A number from %1 to %2 fits here</source>
            <translation>%1부터 %2까지 적을 수 있어요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::DataHome</name>
        <message>
            <source>Drop sales files here, or choose them</source>
            <translation>매출 파일을 여기에 놓거나 눌러서 고르세요</translation>
        </message>
        <message>
            <source>CSV of the till, card sales or spreadsheets; most are recognized</source>
            <translation>포스, 카드 매출, 엑셀에서 저장한 CSV · 대부분 알아봐요</translation>
        </message>
        <message>
            <source>Nothing was imported yet</source>
            <translation>아직 가져온 것이 없어요</translation>
        </message>
        <message>
            <source>Sales of years can come in at once. A whole import can be undone as long as no day of it is closed.</source>
            <translation>몇 년 치 매출도 한 번에 가져와요. 마감한 날이 없으면 통째로 되돌릴 수 있어요.</translation>
        </message>
        <message>
            <source>Imported so far</source>
            <translation>가져온 기록</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>가져온 기록</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>내보내기</translation>
        </message>
        <message>
            <source>XLSX, PDF, CSV, print</source>
            <translation>XLSX · PDF · CSV · 인쇄</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>Save: %1</source>
            <translation>저장: %1</translation>
        </message>
        <message>
            <source>Undo this import?</source>
            <translation>이 가져오기를 되돌릴까요?</translation>
        </message>
        <message>
            <source>All that came in with %1 is taken out of the books again. Rows that are there from elsewhere stay.</source>
            <translation>%1 파일로 들어온 내용을 장부에서 모두 빼요. 다른 데서 들어온 것은 그대로예요.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>가져오기 되돌리기</translation>
        </message>
        <message>
            <source>The import was taken out of the books</source>
            <translation>가져온 것을 장부에서 뺐어요</translation>
        </message>
        <message>
            <source>Taking the import out</source>
            <translation>되돌리는 중</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::DataPage</name>
        <message>
            <source>Data</source>
            <translation>자료</translation>
        </message>
        <message>
            <source>An import is running; the files can follow when it is done</source>
            <translation>가져오는 중이에요. 끝나면 이 파일을 가져올 수 있어요</translation>
        </message>
        <message>
            <source>Choose files with sales</source>
            <translation>매출 파일 고르기</translation>
        </message>
        <message>
            <source>Files of sales (*.csv *.txt *.tsv)</source>
            <translation>매출 파일 (*.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>모든 파일 (*)</translation>
        </message>
        <message>
            <source>The import is done</source>
            <translation>가져왔어요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::DatabaseSection</name>
        <message>
            <source>Database</source>
            <translation>데이터베이스</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>서버</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>비밀번호</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>옮기기</translation>
        </message>
        <message>
            <source>Where the books are kept. One computer needs only the file.</source>
            <translation>장부를 두는 곳이에요. 컴퓨터 한 대로 쓰면 파일이면 돼요.</translation>
        </message>
        <message>
            <source>The books of now</source>
            <translation>지금 장부</translation>
        </message>
        <message>
            <source>Open another file</source>
            <translation>다른 파일 열기</translation>
        </message>
        <message>
            <source>Start a new file</source>
            <translation>새 파일로 시작</translation>
        </message>
        <message>
            <source>Move the books to a file</source>
            <translation>장부를 파일로 옮기기</translation>
        </message>
        <message>
            <source>MySQL or MariaDB server</source>
            <translation>MySQL · MariaDB 서버</translation>
        </message>
        <message>
            <source>For several computers or stores. The database has to be there; its tables are made.</source>
            <translation>컴퓨터나 상점이 여럿일 때 써요. 데이터베이스는 미리 만들어 두세요. 표는 알아서 만들어요.</translation>
        </message>
        <message>
            <source>Keep the password in this computer's keyring</source>
            <translation>비밀번호를 이 컴퓨터의 키링에 보관</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>연결 확인</translation>
        </message>
        <message>
            <source>Use these books</source>
            <translation>이 장부 쓰기</translation>
        </message>
        <message>
            <source>Move the books here</source>
            <translation>장부를 여기로 옮기기</translation>
        </message>
        <message>
            <source>On a MySQL or MariaDB server</source>
            <translation>MySQL · MariaDB 서버에 있어요</translation>
        </message>
        <message>
            <source>A SQLite file on this computer</source>
            <translation>이 컴퓨터의 SQLite 파일이에요</translation>
        </message>
        <message>
            <source>Testing</source>
            <translation>확인하는 중</translation>
        </message>
        <message>
            <source>Reached. It holds books of an older version; they are updated when opened.</source>
            <translation>연결됐어요. 예전 버전의 장부가 있어요. 열 때 새 버전으로 바꿔요.</translation>
        </message>
        <message>
            <source>Reached. The database is empty.</source>
            <translation>연결됐어요. 데이터베이스가 비어 있어요.</translation>
        </message>
        <message numerus="yes">
            <source>Reached. It holds books of %n store(s).</source>
            <translation>
                <numerusform>연결됐어요. 상점 %n곳의 장부가 있어요.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open books</source>
            <translation>장부 열기</translation>
        </message>
        <message>
            <source>Books (*.jangbu);;All files (*)</source>
            <translation>장부 (*.jangbu);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Start new books</source>
            <translation>새 장부 시작</translation>
        </message>
        <message>
            <source>Books</source>
            <translation>장부</translation>
        </message>
        <message>
            <source>There is no keyring here, so the password is kept in memory only and asked for at each start.</source>
            <translation>이 컴퓨터에는 키링이 없어요. 비밀번호는 메모리에만 두고, 켤 때마다 물어봐요.</translation>
        </message>
        <message>
            <source>Moving</source>
            <translation>옮기는 중</translation>
        </message>
        <message>
            <source>Copying the books to %1</source>
            <translation>장부 옮기는 중: %1</translation>
        </message>
        <message>
            <source>Work with the copy from now on?</source>
            <translation>이제 옮긴 장부로 일할까요?</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were copied to %1 and compared.</source>
            <translation>
                <numerusform>%n줄을 %1에 옮기고 하나하나 비교했어요.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 The books here are as they were.</source>
            <translation>%1 여기 장부는 그대로예요.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>Use the copy</source>
            <translation>옮긴 장부 쓰기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::DateField</name>
        <message>
            <source>Choose in a calendar</source>
            <translation>달력에서 고르기</translation>
        </message>
        <message>
            <source>Year, month and day, as in 2026-01-31</source>
            <translation>2026-01-31처럼 적어 주세요</translation>
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
        <message>
            <source>No card company pays on this day</source>
            <translation>이날 들어올 카드 대금이 없어요</translation>
        </message>
        <message>
            <source>Nothing was sold by card on this day</source>
            <translation>이날은 카드 매출이 없어요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::DeskLine</name>
        <message>
            <source>Takes no orders</source>
            <translation>주문을 안 받는 중</translation>
        </message>
        <message>
            <source>Orders cannot be taken</source>
            <translation>주문을 받을 수 없어요</translation>
        </message>
        <message>
            <source>Taking orders</source>
            <translation>주문 접수 중</translation>
        </message>
        <message numerus="yes">
            <source>Taking orders · %n device(s)</source>
            <translation>
                <numerusform>주문 접수 중 · 기기 %n대</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::DeskSection</name>
        <message>
            <source>Order devices</source>
            <translation>주문 기기</translation>
        </message>
        <message>
            <source>Tablet</source>
            <translation>태블릿</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>휴대전화</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR 코드</translation>
        </message>
        <message>
            <source>Table cards</source>
            <translation>테이블 카드</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>네트워크</translation>
        </message>
        <message>
            <source>Late orders</source>
            <translation>늦은 주문</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>배달</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>연습</translation>
        </message>
        <message>
            <source>Guests order from tablets and phones on the store's own network.</source>
            <translation>손님이 가게 네트워크의 태블릿과 휴대전화로 주문해요.</translation>
        </message>
        <message>
            <source>Add device</source>
            <translation>기기 추가</translation>
        </message>
        <message>
            <source>Address and encryption…</source>
            <translation>주소와 암호화…</translation>
        </message>
        <message>
            <source>Take orders</source>
            <translation>주문 받기</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>기기</translation>
        </message>
        <message>
            <source>No device is paired yet. Guests can order with their own phones by the cards below.</source>
            <translation>아직 연결한 기기가 없어요. 손님은 아래 카드로 자기 휴대전화에서 주문할 수 있어요.</translation>
        </message>
        <message>
            <source>A card with a code for each table: guests point their phone at it and order.</source>
            <translation>테이블마다 코드가 있는 카드예요. 손님이 휴대전화로 비추면 바로 주문해요.</translation>
        </message>
        <message>
            <source>New code…</source>
            <translation>새 코드…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>인쇄</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDF로 저장</translation>
        </message>
        <message>
            <source>Practice lunch</source>
            <translation>연습 점심</translation>
        </message>
        <message>
            <source>An hour of guests who are none, to try everything out. Your books stay untouched.</source>
            <translation>가짜 손님으로 점심 한 시간을 연습해요. 실제 장부는 그대로예요.</translation>
        </message>
        <message>
            <source>Start practice</source>
            <translation>연습 시작</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>잠시만요…</translation>
        </message>
        <message>
            <source>Taking orders</source>
            <translation>주문 접수 중</translation>
        </message>
        <message>
            <source>Orders cannot be taken</source>
            <translation>주문을 받을 수 없어요</translation>
        </message>
        <message>
            <source>Takes no orders</source>
            <translation>주문을 안 받는 중</translation>
        </message>
        <message>
            <source>Switched on, tablets and phones can order as long as Jangbu runs on this computer.</source>
            <translation>켜 두면 이 컴퓨터에서 장부가 실행되는 동안 태블릿과 휴대전화로 주문을 받아요.</translation>
        </message>
        <message>
            <source>Open this address on a tablet, or point its camera at the code.</source>
            <translation>태블릿에서 이 주소를 열거나 카메라로 코드를 비추세요.</translation>
        </message>
        <message>
            <source>Open this address on a tablet, or point its camera at the code. Also: %1</source>
            <translation>태블릿에서 이 주소를 열거나 카메라로 코드를 비추세요. 다른 주소: %1</translation>
        </message>
        <message>
            <source>%1 of %2 that %3 allows</source>
            <translation>%3 %2대 중 %1대</translation>
        </message>
        <message>
            <source>The grade allows no more devices. Remove one first.</source>
            <translation>이 요금제로는 기기를 더 둘 수 없어요. 하나를 먼저 지우세요.</translation>
        </message>
        <message>
            <source>%1 is paired</source>
            <translation>%1 연결했어요</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>이름 바꾸기…</translation>
        </message>
        <message>
            <source>To another table…</source>
            <translation>다른 테이블로…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>지우기…</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>%1 이름 바꾸기</translation>
        </message>
        <message>
            <source>Name of the device</source>
            <translation>기기 이름</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>바꾸기</translation>
        </message>
        <message>
            <source>The device is called %1 now</source>
            <translation>기기 이름을 %1(으)로 바꿨어요</translation>
        </message>
        <message>
            <source>Which table does %1 order for?</source>
            <translation>%1은(는) 어느 테이블의 주문을 받나요?</translation>
        </message>
        <message>
            <source>It orders for %1 now</source>
            <translation>이제 %1의 주문을 받아요</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1 지울까요?</translation>
        </message>
        <message>
            <source>It cannot order any more from this moment on. What it ordered stays.</source>
            <translation>지금부터 이 기기로는 주문할 수 없어요. 이미 받은 주문은 남아요.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>지우기</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <translation>%1 지웠어요</translation>
        </message>
        <message>
            <source>Which table gets a new code?</source>
            <translation>어느 테이블의 코드를 바꿀까요?</translation>
        </message>
        <message>
            <source>%1 has a new code. Print its card again; the old one is void.</source>
            <translation>%1의 코드를 바꿨어요. 카드를 다시 인쇄하세요. 예전 카드는 쓸 수 없어요.</translation>
        </message>
        <message>
            <source>Switch the desk on first: the cards hold its address.</source>
            <translation>주문 받기를 먼저 켜세요. 카드에 그 주소가 들어가요.</translation>
        </message>
        <message>
            <source>Save table cards</source>
            <translation>테이블 카드 저장</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>%1 저장했어요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::DeskSheets</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>이름을 적어 주세요.</translation>
        </message>
        <message>
            <source>Add a device</source>
            <translation>기기 추가</translation>
        </message>
        <message>
            <source>It gets a code of six digits, to be typed on the tablet.</source>
            <translation>태블릿에 입력할 여섯 자리 코드를 드려요.</translation>
        </message>
        <message>
            <source>Name of the device</source>
            <translation>기기 이름</translation>
        </message>
        <message>
            <source>Tablet 1</source>
            <translation>태블릿 1</translation>
        </message>
        <message>
            <source>Orders for</source>
            <translation>주문할 테이블</translation>
        </message>
        <message>
            <source>A table that is not there yet is made.</source>
            <translation>없는 테이블을 적으면 새로 만들어요.</translation>
        </message>
        <message>
            <source>Get the code</source>
            <translation>코드 받기</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>확인</translation>
        </message>
        <message>
            <source>Where orders come in</source>
            <translation>주문을 받는 곳</translation>
        </message>
        <message>
            <source>Nobody outside the store's own network needs to reach it.</source>
            <translation>가게 네트워크 밖에서는 연결할 필요가 없어요.</translation>
        </message>
        <message>
            <source>The store's network</source>
            <translation>가게 네트워크</translation>
        </message>
        <message>
            <source>This computer only</source>
            <translation>이 컴퓨터만</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>포트</translation>
        </message>
        <message>
            <source>Certificate (PEM), to encrypt</source>
            <translation>인증서(PEM), 암호화할 때</translation>
        </message>
        <message>
            <source>Its key (PEM)</source>
            <translation>인증서의 키(PEM)</translation>
        </message>
        <message>
            <source>Both empty: without encryption, as on most home networks.</source>
            <translation>둘 다 비우면 대부분의 가게 네트워크처럼 암호화하지 않아요.</translation>
        </message>
        <message>
            <source>Use this</source>
            <translation>이대로 쓰기</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>파일 고르기</translation>
        </message>
        <message>
            <source>Its certificate is needed.</source>
            <translation>이 키의 인증서가 필요해요.</translation>
        </message>
        <message>
            <source>The key of the certificate is needed.</source>
            <translation>인증서의 키가 필요해요.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::DevicesModel</name>
        <message>
            <source>Waits for its code</source>
            <translation>코드를 기다리는 중</translation>
        </message>
        <message>
            <source>Not seen yet</source>
            <translation>아직 연결된 적 없음</translation>
        </message>
        <message>
            <source>Connected now</source>
            <translation>지금 연결됨</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n분 전</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>%n시간 전</numerusform>
            </translation>
        </message>
        <message>
            <source>What can be done with %1</source>
            <translation>%1에 할 수 있는 일</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>기기</translation>
        </message>
        <message>
            <source>Orders for</source>
            <translation>테이블</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>마지막 연결</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::DifferencesModel</name>
        <message>
            <source>What</source>
            <translation>무엇</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>상점</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>From the rows</source>
            <translation>한 줄씩 센 값</translation>
        </message>
        <message>
            <source>In the books</source>
            <translation>장부의 값</translation>
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
        <name>jangbu::ui::DueTimesCard</name>
        <message>
            <source>How long orders take</source>
            <translation>주문에 걸리는 시간</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n분 뒤</numerusform>
            </translation>
        </message>
        <message>
            <source>Late on the board</source>
            <translation>늦음 표시</translation>
        </message>
        <message>
            <source>An order that is not out by then is coloured.</source>
            <translation>이때까지 나가지 않은 주문은 색으로 알려 드려요.</translation>
        </message>
        <message>
            <source>Take-out: ready, then handed over</source>
            <translation>포장: 준비됨 다음 전달됨</translation>
        </message>
        <message>
            <source>Moves on by itself where nobody presses the button.</source>
            <translation>아무도 누르지 않으면 저절로 넘어가요.</translation>
        </message>
        <message>
            <source>Delivery: ready, then on the way</source>
            <translation>배달: 준비됨 다음 배달 중</translation>
        </message>
        <message>
            <source>Delivery: on the way, then delivered</source>
            <translation>배달: 배달 중 다음 배달됨</translation>
        </message>
        <message>
            <source>Only by hand</source>
            <translation>직접 누를 때만</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) later</source>
            <translation>
                <numerusform>%n일 뒤</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::EntryList</name>
        <message>
            <source>Remove %1</source>
            <translation>%1 지우기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ExceptionsModel</name>
        <message>
            <source>Shows these entries</source>
            <translation>이 기록들을 보여 줘요</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>누가</translation>
        </message>
        <message>
            <source>What</source>
            <translation>무엇을</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>상점</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>횟수</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>금액</translation>
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
            <source>The product's part of the total of the ranking.</source>
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
        <name>jangbu::ui::ExportSheet</name>
        <message>
            <source>Sales</source>
            <translation>매출</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>통계</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>정산서</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Accountant's book</source>
            <translation>세무 자료</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>파일로 저장…</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>기간</translation>
        </message>
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
            <source>Format</source>
            <translation>형식</translation>
        </message>
        <message>
            <source>Spreadsheet (XLSX)</source>
            <translation>엑셀 (XLSX)</translation>
        </message>
        <message>
            <source>Pages (PDF)</source>
            <translation>문서 (PDF)</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>The CSV is Jangbu's own file: it can be imported again here or elsewhere.</source>
            <translation>CSV는 장부 파일이라 여기나 다른 PC에서 다시 가져올 수 있어요.</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>쓰는 중</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>파일을 쓰는 중</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>저장했어요: %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Trades, payments, refunds</source>
            <translation>거래마다 결제와 환불까지</translation>
        </message>
        <message>
            <source>What sold, with shares</source>
            <translation>메뉴별 판매 수량, 금액, 비중</translation>
        </message>
        <message>
            <source>From gross to profit</source>
            <translation>정산월의 매출부터 이익까지</translation>
        </message>
        <message>
            <source>Prices, categories, stock</source>
            <translation>메뉴의 가격, 분류, 기본 재고</translation>
        </message>
        <message>
            <source>VAT of a quarter or half-year</source>
            <translation>분기나 반기의 매출과 부가세</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>인쇄 미리 보기</translation>
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
        <name>jangbu::ui::FileStrip</name>
        <message>
            <source>Into</source>
            <translation>가져올 곳</translation>
        </message>
        <message>
            <source>Other file</source>
            <translation>다른 파일</translation>
        </message>
        <message>
            <source>Store that the sales go into</source>
            <translation>매출이 들어갈 상점</translation>
        </message>
        <message>
            <source>As the file says</source>
            <translation>파일에 적힌 대로</translation>
        </message>
        <message>
            <source>New store…</source>
            <translation>새 상점…</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::FilesStep</name>
        <message>
            <source>Drop further files here</source>
            <translation>다른 파일을 여기에 놓으세요</translation>
        </message>
        <message>
            <source>Files that belong together are read together</source>
            <translation>함께 쓰는 파일은 함께 읽어요</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Leave %1 out</source>
            <translation>%1 빼기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::FreePanel</name>
        <message>
            <source>Enter an order</source>
            <translation>주문 넣기</translation>
        </message>
        <message>
            <source>Take-out sale</source>
            <translation>포장 주문 받기</translation>
        </message>
        <message>
            <source>Rename the table…</source>
            <translation>테이블 이름 바꾸기…</translation>
        </message>
        <message>
            <source>Remove the table</source>
            <translation>테이블 지우기</translation>
        </message>
        <message>
            <source>No table chosen</source>
            <translation>고른 테이블이 없어요</translation>
        </message>
        <message>
            <source>Choose a table to see its orders and take its payment. The arrow keys go from table to table, Enter leads to the payment.</source>
            <translation>테이블을 고르면 주문이 보이고 결제를 받을 수 있어요. 방향키로 테이블을 옮기고, Enter로 결제에 들어가요.</translation>
        </message>
        <message>
            <source>This table is free.</source>
            <translation>지금은 빈 자리예요.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::HeatLegend</name>
        <message>
            <source>From less to more</source>
            <translation>적음에서 많음으로</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>적음</translation>
        </message>
        <message>
            <source>More</source>
            <translation>많음</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::HeatMap</name>
        <message>
            <source>%1 %2</source>
            <comment>weekday and hour</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::HistoryModel</name>
        <message>
            <source>%1 already there</source>
            <translation>이미 있던 거래 %1</translation>
        </message>
        <message>
            <source>%1 rows set aside</source>
            <translation>따로 저장한 줄 %1</translation>
        </message>
        <message>
            <source>%1 refunds</source>
            <translation>환불 %1</translation>
        </message>
        <message>
            <source>%1 new menu items</source>
            <translation>새 메뉴 %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>When</source>
            <translation>언제</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>New</source>
            <translation>새로</translation>
        </message>
        <message>
            <source>Also</source>
            <translation>그 밖에</translation>
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
        <name>jangbu::ui::ImportFacts</name>
        <message>
            <source>New trades</source>
            <translation>새 거래</translation>
        </message>
        <message>
            <source>Order lines</source>
            <translation>주문 상세</translation>
        </message>
        <message>
            <source>Trades already there</source>
            <translation>이미 있는 거래</translation>
        </message>
        <message>
            <source>Open trades that were paid</source>
            <translation>결제로 끝난 거래</translation>
        </message>
        <message>
            <source>New refunds</source>
            <translation>새 환불</translation>
        </message>
        <message>
            <source>Refunds already there</source>
            <translation>이미 있는 환불</translation>
        </message>
        <message>
            <source>Refunds whose sale is not in the books</source>
            <translation>매출이 장부에 없는 환불</translation>
        </message>
        <message>
            <source>New menu items</source>
            <translation>새 메뉴</translation>
        </message>
        <message>
            <source>New stores</source>
            <translation>새 상점</translation>
        </message>
        <message>
            <source>Rows that are no sales (totals, voids)</source>
            <translation>매출이 아닌 줄(합계, 취소)</translation>
        </message>
        <message>
            <source>Rows that cannot be read</source>
            <translation>못 읽은 줄</translation>
        </message>
        <message>
            <source>Changed menu items</source>
            <translation>바뀐 메뉴</translation>
        </message>
        <message>
            <source>Menu items as they were</source>
            <translation>그대로인 메뉴</translation>
        </message>
        <message>
            <source>Total row of the file</source>
            <translation>파일의 합계 줄</translation>
        </message>
        <message>
            <source>Sum of the rows read</source>
            <translation>읽은 줄의 합</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ImportIssuesModel</name>
        <message>
            <source>Line</source>
            <translation>줄</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>열</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>있는 값</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>필요한 값</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ImportPreviewModel</name>
        <message>
            <source>New in %1</source>
            <translation>%1에 새로</translation>
        </message>
        <message>
            <source>base stock %1 → %2</source>
            <translation>기본 재고 %1 → %2</translation>
        </message>
        <message>
            <source>becomes tax-free</source>
            <translation>면세로 바뀜</translation>
        </message>
        <message>
            <source>no longer tax-free</source>
            <translation>과세로 바뀜</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>바뀌는 것</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>가격</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ImportPreviewSheet</name>
        <message>
            <source>Import %1</source>
            <translation>%1 가져오기</translation>
        </message>
        <message>
            <source>The menu already is as the file says.</source>
            <translation>메뉴가 이미 파일과 같아요.</translation>
        </message>
        <message>
            <source>Nothing has been changed yet. This is what the file would do.</source>
            <translation>아직 바뀐 것은 없어요. 파일을 넣으면 이렇게 바뀌어요.</translation>
        </message>
        <message>
            <source>%1 new</source>
            <translation>새로 %1개</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>%1 바꿨어요</translation>
        </message>
        <message>
            <source>New categories: %1</source>
            <translation>새 분류: %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Change the menu</source>
            <translation>메뉴에 넣기</translation>
        </message>
        <message>
            <source>%1 cannot be imported</source>
            <translation>%1 파일을 가져올 수 없어요</translation>
        </message>
        <message>
            <source>Nothing was changed. Correct these places in the file and import it again.</source>
            <translation>바뀐 것은 없어요. 파일에서 아래를 고친 뒤 다시 가져오세요.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>What the file would do</source>
            <translation>파일이 바꾸는 것</translation>
        </message>
        <message>
            <source>%1 unchanged</source>
            <translation>그대로 %1개</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ImportSession</name>
        <message>
            <source>Say which column is the menu item</source>
            <translation>어느 열이 메뉴인지 골라 주세요</translation>
        </message>
        <message>
            <source>Say which column tells when it was paid</source>
            <translation>어느 열이 결제 시각인지 골라 주세요</translation>
        </message>
        <message>
            <source>Say which column is the amount or the unit price</source>
            <translation>어느 열이 금액이나 단가인지 골라 주세요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ImportWizard</name>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>연결</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>확인</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>가져오기</translation>
        </message>
        <message>
            <source>Set rows that cannot be read aside and import the others</source>
            <translation>못 읽은 줄은 따로 저장하고 나머지를 가져오기</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>이전</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>다음</translation>
        </message>
        <message>
            <source>Back to the data page</source>
            <translation>자료로 돌아가기</translation>
        </message>
        <message>
            <source>Import sales</source>
            <translation>매출 가져오기</translation>
        </message>
        <message>
            <source>“%1” is kept and known from now on</source>
            <translation>“%1” 연결을 저장했어요. 이제부터 알아봐요</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>끝</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>파일을 살펴보는 중</translation>
        </message>
        <message>
            <source>Rows that cannot be read stand in the way</source>
            <translation>못 읽은 줄이 있어요</translation>
        </message>
        <message>
            <source>Choose files with sales</source>
            <translation>매출 파일 고르기</translation>
        </message>
        <message>
            <source>Files of sales (*.csv *.txt *.tsv)</source>
            <translation>매출 파일 (*.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>모든 파일 (*)</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ImportWords</name>
        <message>
            <source>Paid at</source>
            <translation>결제 시각</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>시각</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>거래</translation>
        </message>
        <message>
            <source>Menu item</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Size or option</source>
            <translation>크기·옵션</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>분류</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>수량</translation>
        </message>
        <message>
            <source>Unit price</source>
            <translation>단가</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>할인</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>금액</translation>
        </message>
        <message>
            <source>Tax on top</source>
            <translation>따로 받은 세금</translation>
        </message>
        <message>
            <source>Tip</source>
            <translation>봉사료</translation>
        </message>
        <message>
            <source>Way of payment</source>
            <translation>결제 방법</translation>
        </message>
        <message>
            <source>Card company</source>
            <translation>카드사</translation>
        </message>
        <message>
            <source>Sale or refund</source>
            <translation>매출·반품</translation>
        </message>
        <message>
            <source>Device or table</source>
            <translation>기기·테이블</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>상점</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>사유</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>쓰지 않음</translation>
        </message>
        <message>
            <source>Jangbu sales</source>
            <translation>장부 매출 파일</translation>
        </message>
        <message>
            <source>Jangbu refunds</source>
            <translation>장부 환불 파일</translation>
        </message>
        <message>
            <source>Jangbu menu</source>
            <translation>장부 메뉴 파일</translation>
        </message>
        <message>
            <source>Your own: %1</source>
            <translation>저장한 연결: %1</translation>
        </message>
        <message>
            <source>Recognized: %1</source>
            <translation>%1(으)로 알아봤어요</translation>
        </message>
        <message>
            <source>Belongs to %1</source>
            <translation>%1에 쓰는 파일</translation>
        </message>
        <message>
            <source>No sold items in it</source>
            <translation>판매한 메뉴가 없는 파일</translation>
        </message>
        <message>
            <source>New format</source>
            <translation>처음 보는 형식</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln줄</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1 rows</source>
            <translation>약 %1줄</translation>
        </message>
        <message>
            <source>Nearest is %1, but it lacks: %2</source>
            <translation>%1에 가장 가깝지만 이 열이 없어요: %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>외 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>매출</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>환불</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>현금</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>미결제</translation>
        </message>
        <message>
            <source>the date cannot be read. As in %1</source>
            <translation>날짜를 읽을 수 없어요. 예: %1</translation>
        </message>
        <message>
            <source>the time cannot be read. As in %1</source>
            <translation>시각을 읽을 수 없어요. 예: %1</translation>
        </message>
        <message>
            <source>the amount cannot be read. As in %1</source>
            <translation>금액을 읽을 수 없어요. 예: %1</translation>
        </message>
        <message>
            <source>the quantity cannot be read. As in %1</source>
            <translation>수량을 읽을 수 없어요. 예: %1</translation>
        </message>
        <message>
            <source>nothing stands there</source>
            <translation>비어 있어요</translation>
        </message>
        <message>
            <source>needed is: %1</source>
            <translation>필요한 값: %1</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>%1줄: %2</translation>
        </message>
        <message>
            <source>Line %1, %2: %3</source>
            <translation>%1줄, %2: %3</translation>
        </message>
        <message>
            <source>Not told</source>
            <translation>모름</translation>
        </message>
        <message>
            <source>Before discount</source>
            <translation>할인 전 금액</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::JobWords</name>
        <message>
            <source>Statistics</source>
            <translation>통계</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>정산</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>압축 보관</translation>
        </message>
        <message>
            <source>Archiving</source>
            <translation>오래된 날 보관</translation>
        </message>
        <message>
            <source>Check of the books</source>
            <translation>장부 검사</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>백업</translation>
        </message>
        <message>
            <source>Settles each day, and the month on the settlement day</source>
            <translation>매일 정산하고, 정산일에는 한 달을 정산해요</translation>
        </message>
        <message>
            <source>Stores past days so that they take less room</source>
            <translation>지난 날을 더 작게 저장해요</translation>
        </message>
        <message>
            <source>Puts days away that were closed more than a year ago</source>
            <translation>마감한 지 1년이 넘은 날을 따로 보관해요</translation>
        </message>
        <message>
            <source>Compares all totals with the single rows, on Mondays</source>
            <translation>월요일마다 모든 합계를 원본 기록과 비교해요</translation>
        </message>
        <message>
            <source>Copies the books each night; keeps 7 nights, 4 weeks, 12 months</source>
            <translation>매일 밤 장부를 복사해요. 7일, 4주, 12달치를 남겨요</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>대기 중</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>실행 중</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>취소함</translation>
        </message>
        <message>
            <source>%1 of %2 steps</source>
            <translation>%2단계 중 %1단계</translation>
        </message>
        <message numerus="yes">
            <source>%n settlement(s) run</source>
            <translation>
                <numerusform>정산 %n건을 실행했어요</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything agrees: %1 values</source>
            <translation>모두 맞아요: 값 %1개</translation>
        </message>
        <message>
            <source>Copied and checked</source>
            <translation>복사하고 확인했어요</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) packed</source>
            <translation>
                <numerusform>%n일치를 압축했어요</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 failed</source>
            <comment>a job</comment>
            <translation>%1 실패</translation>
        </message>
        <message>
            <source>Holds the totals against what sold, each day, week and month</source>
            <translation>매일, 매주, 매월 합계를 팔린 것과 맞춰 봐요</translation>
        </message>
        <message>
            <source>All totals are right</source>
            <translation>모든 합계가 맞아요</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) added up anew</source>
            <translation>
                <numerusform>%n일치를 다시 더했어요</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::JobsModel</name>
        <message>
            <source>Ending</source>
            <translation>멈추는 중</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>작업</translation>
        </message>
        <message>
            <source>For</source>
            <translation>기간</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>끝난 때</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::JobsSection</name>
        <message>
            <source>Automatic work</source>
            <translation>자동 작업</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>백업</translation>
        </message>
        <message>
            <source>Close at the cut-off</source>
            <translation>영업일이 끝나면 마감</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>작업</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>통계</translation>
        </message>
        <message>
            <source>Check of the books</source>
            <translation>장부 검사</translation>
        </message>
        <message>
            <source>Runs by itself while Jangbu is open; what was missed while this computer was off follows at the next start.</source>
            <translation>장부가 열려 있는 동안 저절로 실행돼요. 컴퓨터가 꺼져 있어 놓친 것은 다음에 켤 때 이어서 해요.</translation>
        </message>
        <message>
            <source>Close days at the cut-off</source>
            <translation>영업일이 끝나면 저절로 마감</translation>
        </message>
        <message>
            <source>Of this store, from today on. A day that is closed can never be changed; without this the days are settled but stay open.</source>
            <translation>이 상점의 오늘부터 적용돼요. 마감한 날은 다시 바꿀 수 없어요. 켜지 않으면 정산만 하고 마감은 하지 않아요.</translation>
        </message>
        <message>
            <source>Choose folder</source>
            <translation>폴더 고르기</translation>
        </message>
        <message>
            <source>Folder of the backups</source>
            <translation>백업 폴더</translation>
        </message>
        <message>
            <source>Best on another disk. The last 7 nights, 4 weeks and 12 months are kept.</source>
            <translation>다른 디스크에 두는 것이 좋아요. 최근 7일, 4주, 12달치를 남겨요.</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>지금 실행</translation>
        </message>
        <message>
            <source>What ran</source>
            <translation>실행 기록</translation>
        </message>
        <message>
            <source>All</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>Failed</source>
            <comment>jobs</comment>
            <translation>실패</translation>
        </message>
        <message>
            <source>Nothing ran yet</source>
            <translation>아직 실행한 작업이 없어요</translation>
        </message>
        <message>
            <source>When a day has ended, it is added up, settled and backed up here.</source>
            <translation>하루가 끝나면 더하고 정산하고 백업한 기록이 여기에 나와요.</translation>
        </message>
        <message>
            <source>Days of this store close by themselves from today on</source>
            <translation>이 상점은 오늘부터 저절로 마감돼요</translation>
        </message>
        <message>
            <source>Days of this store stay open until you close them</source>
            <translation>이 상점은 직접 마감할 때까지 열려 있어요</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 중 %1</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::KakaoAppForm</name>
        <message>
            <source>REST API key</source>
            <translation>REST API 키</translation>
        </message>
        <message>
            <source>Client secret, if your app has one</source>
            <translation>클라이언트 시크릿 (앱에서 켰을 때만)</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>1. Make an app of your own at developers.kakao.com, once and free of charge.</source>
            <translation>1. developers.kakao.com에서 내 앱을 만들어요. 한 번이면 되고 무료예요.</translation>
        </message>
        <message>
            <source>2. Switch on Kakao Login and OpenID Connect, and the nickname as a consent item.</source>
            <translation>2. 카카오 로그인과 OpenID Connect를 켜고, 동의 항목에서 닉네임을 설정해요.</translation>
        </message>
        <message>
            <source>3. Register these redirect URIs for the REST API key, also for logging out:</source>
            <translation>3. REST API 키에 이 리다이렉트 URI를 등록해요. 로그아웃 리다이렉트 URI에도요.</translation>
        </message>
        <message>
            <source>Redirect URIs</source>
            <translation>리다이렉트 URI</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>The redirect URIs are on the clipboard</source>
            <translation>리다이렉트 URI를 복사했어요</translation>
        </message>
        <message>
            <source>4. Copy the REST API key here. New keys have a client secret; copy it too, or switch it off there.</source>
            <translation>4. REST API 키를 여기에 붙여 넣어요. 새 키는 클라이언트 시크릿이 켜져 있으니, 함께 넣거나 콘솔에서 꺼 주세요.</translation>
        </message>
        <message>
            <source>Both are kept in this computer’s keyring and nowhere else.</source>
            <translation>둘 다 이 컴퓨터의 키링에만 보관해요.</translation>
        </message>
        <message>
            <source>A key has 32 characters: digits, and letters a to f</source>
            <translation>키는 숫자와 a부터 f까지의 글자로 된 32자예요</translation>
        </message>
        <message>
            <source>There is no keyring here, so both are kept in memory until you close Jangbu.</source>
            <translation>키링이 없어서 장부를 닫을 때까지만 기억해요.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::KakaoSection</name>
        <message>
            <source>Kakao login</source>
            <translation>카카오 로그인</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>계정</translation>
        </message>
        <message>
            <source>Log out</source>
            <translation>로그아웃</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>연결 끊기</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>오프라인</translation>
        </message>
        <message>
            <source>REST API key</source>
            <translation>REST API 키</translation>
        </message>
        <message>
            <source>Whose books these are. They work without Kakao and without the internet.</source>
            <translation>누구의 장부인지 정해요. 카카오나 인터넷 없이도 쓸 수 있어요.</translation>
        </message>
        <message>
            <source>Sign in with Kakao</source>
            <translation>카카오로 로그인</translation>
        </message>
        <message>
            <source>Log out in my browser too</source>
            <translation>내 브라우저에서도 로그아웃</translation>
        </message>
        <message>
            <source>Without limit</source>
            <translation>제한 없음</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n일</numerusform>
            </translation>
        </message>
        <message>
            <source>How long the books open without Kakao</source>
            <translation>카카오 없이 장부를 열 수 있는 기간</translation>
        </message>
        <message>
            <source>Counted from the last time that Kakao knew you. A sale is never interrupted.</source>
            <translation>카카오가 마지막으로 확인한 때부터 세요. 판매 중에는 멈추지 않아요.</translation>
        </message>
        <message>
            <source>Your own Kakao app</source>
            <translation>내 카카오 앱</translation>
        </message>
        <message>
            <source>Your Kakao app is kept</source>
            <translation>카카오 앱 정보를 저장했어요</translation>
        </message>
        <message>
            <source>Kakao account</source>
            <translation>카카오 계정</translation>
        </message>
        <message>
            <source>These books belong to whoever opens them</source>
            <translation>여는 사람이 쓰는 장부예요</translation>
        </message>
        <message>
            <source>With a Kakao account they open for you alone.</source>
            <translation>카카오 계정을 연결하면 그 계정의 장부가 돼요.</translation>
        </message>
        <message>
            <source>Kakao knew you last on %1.</source>
            <translation>카카오 확인: %1.</translation>
        </message>
        <message>
            <source>Signed in. %1</source>
            <translation>로그인했어요. %1</translation>
        </message>
        <message>
            <source>Signed in, without a connection to Kakao. %1</source>
            <translation>로그인했지만 지금은 카카오에 연결되지 않아요. %1</translation>
        </message>
        <message>
            <source>Unlink these books from Kakao?</source>
            <translation>카카오와 연결을 끊을까요?</translation>
        </message>
        <message>
            <source>Unlinking</source>
            <translation>연결 끊는 중</translation>
        </message>
        <message>
            <source>The books are no longer linked to Kakao</source>
            <translation>카카오와 연결을 끊었어요</translation>
        </message>
        <message>
            <source>These books open by PIN, without Kakao</source>
            <translation>카카오 없이 PIN으로 여는 장부예요</translation>
        </message>
        <message>
            <source>The books are not linked to Kakao</source>
            <translation>장부가 카카오에 연결되어 있지 않아요</translation>
        </message>
        <message>
            <source>With a Kakao account an owner comes in without the PIN too.</source>
            <translation>카카오 계정을 연결하면 점주는 PIN 없이도 들어올 수 있어요.</translation>
        </message>
        <message>
            <source>The books stay as they are and open by PIN, without Kakao.</source>
            <translation>장부는 그대로 남고, 카카오 없이 PIN으로 열려요.</translation>
        </message>
        <message>
            <source>The books stay as they are and belong to whoever opens them, until somebody signs in again.</source>
            <translation>장부는 그대로 남고, 다시 로그인할 때까지 여는 사람의 것이 돼요.</translation>
        </message>
        <message>
            <source>Your consent is taken back at Kakao.</source>
            <translation>카카오에 한 동의도 철회해요.</translation>
        </message>
        <message>
            <source>Kakao cannot be asked now, so your consent stays there: take it back yourself in your Kakao account, under connected services.</source>
            <translation>지금은 카카오에 알릴 수 없어서 카카오에 한 동의는 남아요. 카카오계정의 연결된 서비스에서 직접 철회해 주세요.</translation>
        </message>
        <message>
            <source>The books are no longer linked to Kakao. Your consent at Kakao could not be taken back</source>
            <translation>카카오 연결을 끊었어요. 카카오에 한 동의는 철회하지 못했어요</translation>
        </message>
        <message>
            <source>Stay linked</source>
            <translation>연결 유지</translation>
        </message>
        <message>
            <source>Your consent is taken back at Kakao. The books stay as they are and belong to whoever opens them, until somebody signs in again.</source>
            <translation>카카오에 한 동의를 거둬들여요. 장부는 그대로 있고, 누가 다시 로그인할 때까지 여는 사람이 쓸 수 있어요.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>저장</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::KitchenLine</name>
        <message>
            <source>%1 × %2</source>
            <extracomment>A line of an order in the kitchen: the product and how many.</extracomment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>line in the kitchen</comment>
            <translation>다 됐어요</translation>
        </message>
        <message>
            <source>To make</source>
            <comment>line in the kitchen</comment>
            <translation>만들 것</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::KitchenModel</name>
        <message>
            <source>Product</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>To make</source>
            <translation>만들 수량</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>가장 오래된 주문</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>how many pieces</comment>
            <translation>다 됨</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::KitchenPane</name>
        <message>
            <source>Nothing is waiting in the kitchen.</source>
            <translation>주방에 기다리는 주문이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::KitchenTicket</name>
        <message>
            <source>Done</source>
            <translation>다 됐어요</translation>
        </message>
        <message>
            <source>Late · %1</source>
            <translation>늦음 · %1</translation>
        </message>
        <message>
            <source>(done)</source>
            <translation>(다 됨)</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::LineChart</name>
        <message>
            <source>Difference</source>
            <translation>차이</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::LineRow</name>
        <message>
            <source>One less</source>
            <translation>하나 빼기</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>하나 더</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::LiveActs</name>
        <message>
            <source>Order for %1</source>
            <translation>%1 주문</translation>
        </message>
        <message>
            <source>Take-out sale</source>
            <extracomment>The name of a sale at the counter; a number follows, such as Take-out 12.</extracomment>
            <translation>포장 주문</translation>
        </message>
        <message>
            <source>Take-out</source>
            <comment>name of a sale</comment>
            <translation>포장</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>영수증 %1</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>거스름돈 %1</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>받은 돈 취소</translation>
        </message>
        <message>
            <source>Take back %1, %2?</source>
            <translation>%2 %1 받은 것을 취소할까요?</translation>
        </message>
        <message>
            <source>The payment has not counted yet. Give the money back first.</source>
            <translation>아직 매출로 잡히지 않았어요. 받은 돈을 먼저 돌려주세요.</translation>
        </message>
        <message>
            <source>Wrong card</source>
            <translation>다른 카드</translation>
        </message>
        <message>
            <source>Wrong amount</source>
            <translation>금액 틀림</translation>
        </message>
        <message>
            <source>Pays otherwise</source>
            <translation>다른 방법으로 결제</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>The payment was taken back</source>
            <translation>받은 돈을 취소했어요</translation>
        </message>
        <message>
            <source>Void %1, %2?</source>
            <translation>%1, %2 거래를 취소할까요?</translation>
        </message>
        <message>
            <source>Nothing is paid, and what was ordered goes back into stock.</source>
            <translation>결제 없이 끝나고, 주문한 만큼 재고가 돌아와요.</translation>
        </message>
        <message>
            <source>Guests left</source>
            <translation>손님이 그냥 나감</translation>
        </message>
        <message>
            <source>Entered twice</source>
            <translation>두 번 넣음</translation>
        </message>
        <message>
            <source>Wrong table</source>
            <translation>다른 테이블</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>거래 취소하기</translation>
        </message>
        <message>
            <source>The trade is void</source>
            <translation>거래를 취소했어요</translation>
        </message>
        <message>
            <source>Name of the table</source>
            <translation>테이블 이름</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>이름을 적어 주세요.</translation>
        </message>
        <message>
            <source>Add a table</source>
            <translation>테이블 추가</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>추가하기</translation>
        </message>
        <message>
            <source>%1 was added</source>
            <translation>%1 추가했어요</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>%1 이름 바꾸기</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>바꾸기</translation>
        </message>
        <message>
            <source>The table is called %1 now</source>
            <translation>테이블 이름을 %1 (으)로 바꿨어요</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <translation>%1 지웠어요</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>What does the terminal say?</source>
            <translation>단말기에 뭐라고 나왔나요?</translation>
        </message>
        <message>
            <source>Look at its slip: was the card charged?</source>
            <translation>전표를 보세요. 카드가 승인됐나요?</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>거절됨</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>승인됨</translation>
        </message>
        <message>
            <source>The card was declined</source>
            <translation>카드가 거절됐어요</translation>
        </message>
        <message>
            <source>The card was declined: %1</source>
            <translation>카드가 거절됐어요: %1</translation>
        </message>
        <message>
            <source>The terminal did not answer. Ask again before you try anew.</source>
            <translation>단말기가 응답하지 않았어요. 다시 결제하기 전에 먼저 확인하세요.</translation>
        </message>
        <message>
            <source>Noted that the card was declined</source>
            <translation>카드 거절을 적어 뒀어요</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1 지울까요?</translation>
        </message>
        <message>
            <source>Tablets that stand on it: %1. They are taken out of use with the table. To keep one, move it to another table first: Settings, Order devices.</source>
            <translation>이 테이블의 태블릿: %1. 테이블과 함께 등록이 해제돼요. 계속 쓰려면 먼저 설정의 주문 기기에서 다른 테이블로 옮기세요.</translation>
        </message>
        <message>
            <source>Keep the table</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>지우기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::LivePage</name>
        <message>
            <source>Live</source>
            <translation>실시간</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>테이블</translation>
        </message>
        <message>
            <source>Paid today</source>
            <translation>오늘 결제</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>무엇을 볼지</translation>
        </message>
        <message>
            <source>Receipts of %1</source>
            <translation>%1 영수증</translation>
        </message>
        <message>
            <source>Table or product</source>
            <translation>테이블, 금액, 메뉴</translation>
        </message>
        <message>
            <source>Receipt or product</source>
            <translation>영수증, 테이블, 메뉴, 금액</translation>
        </message>
        <message>
            <source>Kitchen</source>
            <translation>주방</translation>
        </message>
        <message>
            <source>New orders make themselves heard</source>
            <translation>새 주문 알림</translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>품절</translation>
        </message>
        <message>
            <source>What cannot be ordered any more today</source>
            <translation>오늘 더는 주문할 수 없는 메뉴</translation>
        </message>
        <message>
            <source>Sound for new orders</source>
            <translation>새 주문 소리</translation>
        </message>
        <message>
            <source>Notice on the desktop</source>
            <translation>화면 알림</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>꺼짐</translation>
        </message>
        <message>
            <source>On</source>
            <translation>켜짐</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>모두 합해서</translation>
        </message>
        <message>
            <source>How many of each product are to be made</source>
            <translation>메뉴마다 만들 수량</translation>
        </message>
        <message>
            <source>To collect</source>
            <translation>받을 돈</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::LiveSummary</name>
        <message>
            <source>To collect</source>
            <translation>받을 돈</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>새 주문 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>늦음 %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::LockScreen</name>
        <message>
            <source>Sign in with Kakao again</source>
            <translation>카카오로 다시 로그인</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>잠김</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>가려짐</translation>
        </message>
        <message>
            <source>Sales today</source>
            <translation>오늘 매출</translation>
        </message>
        <message>
            <source>To collect</source>
            <translation>받을 거래</translation>
        </message>
        <message>
            <source>Order desk</source>
            <translation>주문 접수</translation>
        </message>
        <message>
            <source>Jangbu</source>
            <translation>장부</translation>
        </message>
        <message>
            <source>%1 · business day %2</source>
            <translation>%1 · 영업일 %2</translation>
        </message>
        <message>
            <source>On</source>
            <translation>켜짐</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>꺼짐</translation>
        </message>
        <message numerus="yes">
            <source>%n trade(s)</source>
            <translation>
                <numerusform>%n건</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::LockedSignIn</name>
        <message>
            <source>Without the internet for too long · sign in with Kakao after the PIN</source>
            <translation>인터넷 없이 너무 오래 썼어요 · PIN 다음에 카카오 로그인이 필요해요</translation>
        </message>
        <message>
            <source>Working without the internet</source>
            <translation>인터넷 없이 쓰는 중</translation>
        </message>
        <message>
            <source>Working without the internet · less than a day left</source>
            <translation>인터넷 없이 쓰는 중 · 하루도 남지 않았어요</translation>
        </message>
        <message numerus="yes">
            <source>Working without the internet · %n more day(s)</source>
            <translation>
                <numerusform>인터넷 없이 쓰는 중 · %n일 더 쓸 수 있어요</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::LogSection</name>
        <message>
            <source>Log</source>
            <translation>기록</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>누가 무엇을 했는지</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>무효</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>환불</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>할인</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>특이 사항</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>감사</translation>
        </message>
        <message>
            <source>Who did what, when, and what it was before. Nothing in it can be changed or removed.</source>
            <translation>누가 언제 무엇을 했고 그 전에는 어땠는지 남아요. 고치거나 지울 수 없어요.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>내보내기</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>기록</translation>
        </message>
        <message>
            <source>Find in the log</source>
            <translation>기록에서 찾기</translation>
        </message>
        <message>
            <source>What</source>
            <translation>무엇을</translation>
        </message>
        <message>
            <source>Every act</source>
            <translation>모든 일</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>누가</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>모든 사람</translation>
        </message>
        <message>
            <source>When</source>
            <translation>언제</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message numerus="yes">
            <source>Last %n days</source>
            <translation>
                <numerusform>지난 %n일</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>From – to</source>
            <translation>기간 고르기</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>찾은 기록이 없어요</translation>
        </message>
        <message>
            <source>Nobody did anything like that in these days.</source>
            <translation>이 기간에는 그런 일이 없었어요.</translation>
        </message>
        <message>
            <source>No exceptions</source>
            <translation>특이 사항이 없어요</translation>
        </message>
        <message>
            <source>No voids, refunds, price changes, discounts or declined cards in these days.</source>
            <translation>이 기간에는 무효, 환불, 가격 변경, 할인, 카드 거절이 없었어요.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>다시 확인</translation>
        </message>
        <message>
            <source>Chain of the log</source>
            <translation>기록의 이음새</translation>
        </message>
        <message>
            <source>Each entry carries the fingerprint of the one before, so that a change behind Jangbu’s back is found.</source>
            <translation>기록마다 바로 앞 기록의 지문이 들어 있어서, 몰래 고친 곳을 찾아내요.</translation>
        </message>
        <message>
            <source>The newest %1 are shown; the file holds all of them.</source>
            <translation>최근 %1개만 보여요. 파일에는 모두 들어가요.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>확인하는 중…</translation>
        </message>
        <message numerus="yes">
            <source>Checked, whole: %n entries</source>
            <translation>
                <numerusform>확인했어요, 온전해요: 기록 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Does not fit: entry %1 of %2 was changed or taken out behind Jangbu’s back.</source>
            <translation>맞지 않아요: %2의 %1번 기록을 누가 몰래 고치거나 뺐어요.</translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>기록 내보내기</translation>
        </message>
        <message>
            <source>log</source>
            <translation>기록</translation>
        </message>
        <message numerus="yes">
            <source>%n entries exported</source>
            <translation>
                <numerusform>기록 %n개를 내보냈어요</numerusform>
            </translation>
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
            <source>Export the exceptions</source>
            <translation>특이 사항 내보내기</translation>
        </message>
        <message>
            <source>exceptions</source>
            <translation>특이 사항</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>%1(으)로 저장했어요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::LoginBand</name>
        <message>
            <source>Sign in again</source>
            <translation>다시 로그인</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>나중에</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::LostBooks</name>
        <message>
            <source>Try again</source>
            <translation>다시 해 보기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MainWindow</name>
        <message>
            <source>Jangbu</source>
            <translation>장부</translation>
        </message>
        <message>
            <source>%1 · day %2</source>
            <translation>%1 · 정산일 %2일</translation>
        </message>
        <message>
            <source>A practice lunch</source>
            <translation>연습 점심</translation>
        </message>
        <message>
            <source>Guests who are none come and order for ten minutes. Nothing of it touches your books, and orders of real guests go on being taken.</source>
            <translation>가짜 손님이 10분 동안 와서 주문해요. 실제 장부는 건드리지 않고, 진짜 손님의 주문은 계속 받아요.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Look on</source>
            <translation>구경하기</translation>
        </message>
        <message>
            <source>Serve them myself</source>
            <translation>직접 해 보기</translation>
        </message>
        <message>
            <source>You logged out on this computer.</source>
            <translation>이 컴퓨터에서 로그아웃했어요.</translation>
        </message>
        <message>
            <source>Whoever sits at this computer can open these books. Settings, People and rights, sets a PIN.</source>
            <translation>이 컴퓨터를 쓰는 누구나 장부를 열 수 있어요. 설정의 사람과 권한에서 PIN을 정할 수 있어요.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MappingModel</name>
        <message>
            <source>Column of the file</source>
            <translation>파일의 열</translation>
        </message>
        <message>
            <source>First value</source>
            <translation>첫 값</translation>
        </message>
        <message>
            <source>In the books</source>
            <translation>장부의 칸</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MenuActs</name>
        <message>
            <source>Taken back: %1</source>
            <translation>되돌렸어요: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>다시 했어요: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n products</source>
            <translation>
                <numerusform>메뉴 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>%1 바꿨어요</translation>
        </message>
        <message>
            <source>Price of %1 changed</source>
            <translation>%1 가격을 바꿨어요</translation>
        </message>
        <message>
            <source>%1 sold out</source>
            <translation>%1 품절</translation>
        </message>
        <message>
            <source>%1 on sale</source>
            <translation>%1 판매 중</translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>%1 옮겼어요 → %2</translation>
        </message>
        <message>
            <source>Stock of %1 filled up</source>
            <translation>%1 재고를 채웠어요</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>%1 추가했어요</translation>
        </message>
        <message>
            <source>%1 deleted</source>
            <translation>%1 지웠어요</translation>
        </message>
        <message>
            <source>%1 deleted, sold %2 times so far</source>
            <translation>%1 지웠어요 · 지금까지 %2번 팔렸어요</translation>
        </message>
        <message>
            <source>%1 restored</source>
            <translation>%1 되살렸어요</translation>
        </message>
        <message>
            <source>Order of products changed</source>
            <translation>메뉴 순서를 바꿨어요</translation>
        </message>
        <message>
            <source>Order of categories changed</source>
            <translation>분류 순서를 바꿨어요</translation>
        </message>
        <message>
            <source>Category %1 added</source>
            <translation>%1 분류를 추가했어요</translation>
        </message>
        <message>
            <source>Category is called %1 now</source>
            <translation>분류 이름을 바꿨어요: %1</translation>
        </message>
        <message>
            <source>Category %1 removed</source>
            <translation>%1 분류를 지웠어요</translation>
        </message>
        <message>
            <source>Menu imported</source>
            <translation>메뉴 파일을 가져왔어요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MenuDelegate</name>
        <message>
            <source>Sold out</source>
            <translation>품절</translation>
        </message>
        <message>
            <source>Tax-free</source>
            <translation>면세</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>곧 떨어짐</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MenuPage</name>
        <message>
            <source>Menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>다시 하기</translation>
        </message>
        <message>
            <source>Product, initials</source>
            <translation>메뉴, 초성</translation>
        </message>
        <message>
            <source>Fill up all stock</source>
            <translation>재고 모두 채우기</translation>
        </message>
        <message>
            <source>Add product</source>
            <translation>메뉴 추가</translation>
        </message>
        <message>
            <source>The menu is empty</source>
            <translation>메뉴가 아직 없어요</translation>
        </message>
        <message>
            <source>Add what you sell, or take it from a file. Prices can be changed at any time.</source>
            <translation>파는 메뉴를 추가하거나 파일에서 가져오세요.
가격은 언제든 바꿀 수 있어요.</translation>
        </message>
        <message>
            <source>Add the first product</source>
            <translation>첫 메뉴 추가하기</translation>
        </message>
        <message>
            <source>Import CSV</source>
            <translation>CSV 가져오기</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>찾은 메뉴</translation>
        </message>
        <message>
            <source>All</source>
            <translation>모두</translation>
        </message>
        <message numerus="yes">
            <source>%n products</source>
            <translation>
                <numerusform>메뉴 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sold out</source>
            <translation>
                <numerusform>품절 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>No product is called “%1”.</source>
            <translation>“%1” 메뉴를 찾지 못했어요.</translation>
        </message>
        <message>
            <source>Nothing in this category yet.</source>
            <translation>이 분류에는 아직 메뉴가 없어요.</translation>
        </message>
        <message>
            <source>sold %1 times so far</source>
            <translation>지금까지 %1번 팔렸어요</translation>
        </message>
        <message>
            <source>All stock is full already</source>
            <translation>재고가 모두 차 있어요</translation>
        </message>
        <message>
            <source>Add a category</source>
            <translation>분류 추가</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Add category</source>
            <translation>분류 추가</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>%1 이름 바꾸기</translation>
        </message>
        <message>
            <source>What was sold in it is shown under the new name.</source>
            <translation>지난 매출도 새 이름으로 보여요.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>이름 바꾸기</translation>
        </message>
        <message>
            <source>%1 is on the menu again</source>
            <translation>%1 되살렸어요</translation>
        </message>
        <message>
            <source>“%1” is on the menu already</source>
            <translation>“%1” 메뉴가 이미 있어요</translation>
        </message>
        <message>
            <source>Give the one from the trash another name.</source>
            <translation>되살릴 메뉴에 다른 이름을 지어 주세요.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>되살리기</translation>
        </message>
        <message>
            <source>A name is needed</source>
            <translation>이름을 적어 주세요</translation>
        </message>
        <message>
            <source>Import a menu</source>
            <translation>메뉴 가져오기</translation>
        </message>
        <message>
            <source>CSV files (*.csv);;All files (*)</source>
            <translation>CSV 파일 (*.csv);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Export the menu</source>
            <translation>메뉴 내보내기</translation>
        </message>
        <message>
            <source>menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV 파일 (*.csv)</translation>
        </message>
        <message numerus="yes">
            <source>%n products written to %1</source>
            <translation>
                <numerusform>메뉴 %n개를 %1에 저장했어요</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MenuPickModel</name>
        <message>
            <source>Sold out</source>
            <translation>품절</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>%1개 남음</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MenuTable</name>
        <message>
            <source>Products</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>모두 고르기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MenuTableModel</name>
        <message>
            <source>No limit</source>
            <translation>제한 없음</translation>
        </message>
        <message>
            <source>Choose %1</source>
            <translation>%1 고르기</translation>
        </message>
        <message>
            <source>%1, sold out</source>
            <translation>%1, 품절</translation>
        </message>
        <message>
            <source>%1, on sale</source>
            <translation>%1, 판매 중</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>가격</translation>
        </message>
        <message>
            <source>Base stock</source>
            <translation>기본 재고</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>남은 재고</translation>
        </message>
        <message>
            <source>On sale</source>
            <translation>판매</translation>
        </message>
        <message>
            <source>A name has 1 to %1 characters</source>
            <translation>이름은 1자에서 %1자까지예요</translation>
        </message>
        <message>
            <source>“%1” is on the menu already</source>
            <translation>“%1” 메뉴가 이미 있어요</translation>
        </message>
        <message>
            <source>A price is from %1 to %2</source>
            <translation>가격은 %1에서 %2까지예요</translation>
        </message>
        <message>
            <source>Stock is from 0 to %1</source>
            <translation>재고는 0에서 %1까지예요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MissingRateRow</name>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message numerus="yes">
            <source>No rate: %n payment(s), %1, were counted with 0%</source>
            <translation>
                <numerusform>수수료율이 없어 %n건, %1이 0%로 계산됐어요</numerusform>
            </translation>
        </message>
        <message>
            <source>Credit rate of %1</source>
            <translation>%1 신용 수수료율</translation>
        </message>
        <message>
            <source>Debit rate of %1</source>
            <translation>%1 체크 수수료율</translation>
        </message>
        <message>
            <source>From when</source>
            <translation>적용 시작</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MoneyField</name>
        <message>
            <source>An amount from %1 to %2 fits here</source>
            <translation>%1부터 %2까지 적을 수 있어요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MoveSheet</name>
        <message>
            <source>Where does %1 go?</source>
            <translation>%1을(를) 어디로 옮길까요?</translation>
        </message>
        <message>
            <source>Orders and what was paid go along. At a table in use both bills become one.</source>
            <translation>주문과 받은 돈이 함께 옮겨져요. 쓰고 있는 테이블을 고르면 계산이 하나로 합쳐져요.</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>빈 자리</translation>
        </message>
        <message>
            <source>Join with</source>
            <translation>합칠 테이블</translation>
        </message>
        <message>
            <source>None</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::NameSheet</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::NavigationRow</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n건 기다려요</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>챙길 일이 있어요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::NewStoreForm</name>
        <message>
            <source>Let’s begin with your store</source>
            <translation>반가워요, 가게부터 적어 볼까요?</translation>
        </message>
        <message>
            <source>Five answers will do. All can be changed later in the settings.</source>
            <translation>다섯 칸이면 돼요. 나중에 설정에서 바꿀 수 있어요.</translation>
        </message>
        <message>
            <source>Store name</source>
            <translation>상점 이름</translation>
        </message>
        <message>
            <source>Seoul Kitchen</source>
            <translation>온기식당 연남점</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>요금제</translation>
        </message>
        <message>
            <source>Settlement day</source>
            <translation>정산일</translation>
        </message>
        <message>
            <source>The business day ends at</source>
            <translation>영업일이 바뀌는 시각</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Jangbu</source>
            <translation>장부</translation>
        </message>
        <message>
            <source>Bronze</source>
            <translation>브론즈</translation>
        </message>
        <message>
            <source>Silver</source>
            <translation>실버</translation>
        </message>
        <message>
            <source>Gold</source>
            <translation>골드</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>월 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n device(s)</source>
            <translation>
                <numerusform>%n대</numerusform>
            </translation>
        </message>
        <message>
            <source>1st</source>
            <translation>1일</translation>
        </message>
        <message>
            <source>%1th</source>
            <translation>%1일</translation>
        </message>
        <message>
            <source>Settlement day: %1</source>
            <translation>정산일 %1</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>모두 이 컴퓨터에만 저장돼요</translation>
        </message>
        <message>
            <source>A name has 1 to %1 characters</source>
            <translation>이름은 1자부터 %1자까지 적을 수 있어요</translation>
        </message>
        <message>
            <source>Write the store’s name here</source>
            <translation>상점 이름을 여기에 적어 주세요</translation>
        </message>
        <message>
            <source>Add another store</source>
            <translation>가게를 하나 더 적어 볼까요?</translation>
        </message>
        <message>
            <source>It stands beside your other stores in the same books.</source>
            <translation>다른 상점과 같은 장부에 나란히 들어가요.</translation>
        </message>
        <message>
            <source>On %1 you settle %2 to %3</source>
            <translation>%1에는 %2부터 %3까지를 정산해요</translation>
        </message>
        <message>
            <source>What is taken until midnight
counts as that day’s sales</source>
            <translation>자정까지 받은 돈이
그날 매출로 잡혀요</translation>
        </message>
        <message>
            <source>What is taken at 2 in the morning
still counts as yesterday’s</source>
            <translation>새벽 2시에 받은 돈도
어제 매출로 잡혀요</translation>
        </message>
        <message>
            <source>What is taken before %1
still counts as yesterday’s</source>
            <translation>%1 전에 받은 돈은
어제 매출로 잡혀요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::NewStoreSheet</name>
        <message>
            <source>Which store are these sales of?</source>
            <translation>어느 상점의 매출인가요?</translation>
        </message>
        <message>
            <source>Store name</source>
            <translation>상점 이름</translation>
        </message>
        <message>
            <source>The store is made together with its sales. All of it can be changed later in the settings.</source>
            <translation>매출과 함께 상점을 만들어요. 나중에 설정에서 모두 바꿀 수 있어요.</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>요금제</translation>
        </message>
        <message>
            <source>Settlement day</source>
            <translation>정산일</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>통화</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>시간대</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Use this store</source>
            <translation>이 상점으로</translation>
        </message>
        <message>
            <source>Bronze</source>
            <translation>브론즈</translation>
        </message>
        <message>
            <source>Silver</source>
            <translation>실버</translation>
        </message>
        <message>
            <source>Gold</source>
            <translation>골드</translation>
        </message>
        <message>
            <source>Day %1 of the month</source>
            <translation>매달 %1일</translation>
        </message>
        <message>
            <source>A name has 1 to 255 letters</source>
            <translation>이름은 1자에서 255자까지예요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::OrderActs</name>
        <message>
            <source>Cancel the order of %1, %2?</source>
            <translation>%1 주문 %2을(를) 취소할까요?</translation>
        </message>
        <message>
            <source>What was ordered goes back into stock. The guests see it on their tablet.</source>
            <translation>재고는 돌아가고, 손님 화면에도 취소로 보여요.</translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>품절</translation>
        </message>
        <message>
            <source>Guests changed their mind</source>
            <translation>손님 변심</translation>
        </message>
        <message>
            <source>Entered twice</source>
            <translation>두 번 넣음</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>Cancel the order</source>
            <translation>주문 취소하기</translation>
        </message>
        <message>
            <source>The order was cancelled</source>
            <translation>주문을 취소했어요</translation>
        </message>
        <message>
            <source>The return was refused</source>
            <translation>반품을 거절했어요</translation>
        </message>
        <message>
            <source>Give %1 back?</source>
            <translation>%1을(를) 돌려줄까요?</translation>
        </message>
        <message>
            <source>The refund counts today and takes the way the payment came.</source>
            <translation>환불은 오늘 날짜로, 결제한 방법 그대로 돌려줘요.</translation>
        </message>
        <message>
            <source>What comes back goes into stock again</source>
            <translation>재고에 다시 넣기</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>아직</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>환불하기</translation>
        </message>
        <message>
            <source>The return was refunded</source>
            <translation>반품을 환불했어요</translation>
        </message>
        <message>
            <source>Moved to %1</source>
            <translation>%1(으)로 옮겼어요</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>Join %1 with %2?</source>
            <translation>%1을(를) %2와(과) 합칠까요?</translation>
        </message>
        <message>
            <source>They pay %1 together at %2. This cannot be taken apart again.</source>
            <translation>%2에서 %1을(를) 함께 계산해요. 합치면 다시 나눌 수 없어요.</translation>
        </message>
        <message>
            <source>Leave them apart</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>합치기</translation>
        </message>
        <message>
            <source>Joined with %1</source>
            <extracomment>Why a trade is void: it was joined with that of another table.</extracomment>
            <translation>%1와(과) 합침</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::OrderBell</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 외 주문 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>New order</source>
            <translation>새 주문</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::OrderDialog</name>
        <message>
            <source>Product or category</source>
            <translation>메뉴나 분류</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>주문</translation>
        </message>
        <message>
            <source>Ordering</source>
            <translation>주문 넣는 중</translation>
        </message>
        <message>
            <source>Discount on %1</source>
            <translation>%1 할인</translation>
        </message>
        <message>
            <source>Amount taken off</source>
            <translation>깎아 줄 금액</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>깎아 주기</translation>
        </message>
        <message numerus="yes">
            <source>Order %n item(s)</source>
            <translation>
                <numerusform>%n개 주문 넣기</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::OrderList</name>
        <message>
            <source>Discount %1</source>
            <translation>할인 %1</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>거절</translation>
        </message>
        <message>
            <source>Cancel the order</source>
            <translation>주문 취소</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>취소됨</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::OrderWords</name>
        <message>
            <source>New</source>
            <comment>order</comment>
            <translation>새 주문</translation>
        </message>
        <message>
            <source>Accepted</source>
            <comment>order</comment>
            <translation>수락함</translation>
        </message>
        <message>
            <source>Cooking</source>
            <comment>order</comment>
            <translation>조리 중</translation>
        </message>
        <message>
            <source>Served</source>
            <comment>order</comment>
            <translation>나감</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <comment>order</comment>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>Ready</source>
            <comment>order</comment>
            <translation>준비됨</translation>
        </message>
        <message>
            <source>On the way</source>
            <comment>order</comment>
            <translation>배달 중</translation>
        </message>
        <message>
            <source>Handed over</source>
            <comment>order</comment>
            <translation>전달됨</translation>
        </message>
        <message>
            <source>Delivered</source>
            <comment>order</comment>
            <translation>배달됨</translation>
        </message>
        <message>
            <source>Return asked</source>
            <comment>order</comment>
            <translation>반품 요청</translation>
        </message>
        <message>
            <source>Returned</source>
            <comment>order</comment>
            <translation>반품됨</translation>
        </message>
        <message>
            <source>Accept</source>
            <comment>button: the order</comment>
            <translation>수락</translation>
        </message>
        <message>
            <source>Start cooking</source>
            <comment>button</comment>
            <translation>조리 시작</translation>
        </message>
        <message>
            <source>Served</source>
            <comment>button: it has gone out</comment>
            <translation>나감</translation>
        </message>
        <message>
            <source>Ready</source>
            <comment>button</comment>
            <translation>준비됨</translation>
        </message>
        <message>
            <source>Send off</source>
            <comment>button: the delivery starts</comment>
            <translation>배달 출발</translation>
        </message>
        <message>
            <source>Handed over</source>
            <comment>button</comment>
            <translation>전달됨</translation>
        </message>
        <message>
            <source>Delivered</source>
            <comment>button</comment>
            <translation>배달됨</translation>
        </message>
        <message>
            <source>Approve</source>
            <comment>button: a return</comment>
            <translation>승인</translation>
        </message>
        <message>
            <source>New order</source>
            <comment>table</comment>
            <translation>새 주문</translation>
        </message>
        <message>
            <source>Cooking late</source>
            <comment>table</comment>
            <translation>조리 늦음</translation>
        </message>
        <message>
            <source>Return</source>
            <comment>table</comment>
            <translation>반품 요청</translation>
        </message>
        <message>
            <source>Ready</source>
            <comment>table</comment>
            <translation>준비됨</translation>
        </message>
        <message>
            <source>Cooking</source>
            <comment>table</comment>
            <translation>조리 중</translation>
        </message>
        <message>
            <source>Accepted</source>
            <comment>table</comment>
            <translation>수락함</translation>
        </message>
        <message>
            <source>On the way</source>
            <comment>table</comment>
            <translation>배달 중</translation>
        </message>
        <message>
            <source>Served</source>
            <comment>table</comment>
            <translation>나감</translation>
        </message>
        <message>
            <source>Free</source>
            <comment>table</comment>
            <translation>빈 자리</translation>
        </message>
        <message>
            <source>Return asked</source>
            <comment>table</comment>
            <translation>반품 요청</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PageList</name>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>통계</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>정산</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>자료</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>실시간</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PairList</name>
        <message>
            <source>No two products were bought together</source>
            <translation>함께 팔린 메뉴가 없어요</translation>
        </message>
        <message>
            <source>%1 + %2</source>
            <comment>two products</comment>
            <translation>%1 + %2</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Trades with both</source>
            <translation>함께 산 거래</translation>
        </message>
        <message>
            <source>Of the first</source>
            <translation>앞 메뉴 중</translation>
        </message>
        <message>
            <source>Against chance</source>
            <translation>우연 대비</translation>
        </message>
        <message>
            <source>Of those with %1</source>
            <translation>%1 거래 중</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PairingSheet</name>
        <message>
            <source>Code for %1</source>
            <translation>%1의 코드</translation>
        </message>
        <message>
            <source>Open the ordering page on the tablet and type this code.</source>
            <translation>태블릿에서 주문 화면을 열고 이 코드를 입력하세요.</translation>
        </message>
        <message>
            <source>Open %1 on the tablet and type this code.</source>
            <translation>태블릿에서 %1 주소를 열고 이 코드를 입력하세요.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>The code has run out. Remove the device and add it again.</source>
            <translation>코드 시간이 지났어요. 기기를 지우고 다시 추가하세요.</translation>
        </message>
        <message>
            <source>Holds for %1:%2 more, and for one tablet</source>
            <translation>%1:%2 동안, 태블릿 한 대에만 쓸 수 있어요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PairsCard</name>
        <message>
            <source>Bought together</source>
            <translation>함께 팔린 메뉴</translation>
        </message>
        <message>
            <source>%1 and %2 go together %3 times as often as by chance</source>
            <translation>%1, %2은(는) 우연보다 %3배 자주 함께 팔려요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PaletteModel</name>
        <message>
            <source>Menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Things to do</source>
            <translation>할 일</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>영수증</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>화면</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PartsRow</name>
        <message>
            <source>One person less</source>
            <translation>한 명 빼기</translation>
        </message>
        <message>
            <source>One person more</source>
            <translation>한 명 더</translation>
        </message>
        <message numerus="yes">
            <source>%n</source>
            <comment>people</comment>
            <extracomment>Counts the people who share a bill; there is little room.</extracomment>
            <translation>
                <numerusform>%n명</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 taken</source>
            <translation>%1 받음</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>받은 돈 취소</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>지금</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>남음</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PasswordPrompt</name>
        <message>
            <source>Password of the books</source>
            <translation>장부 비밀번호</translation>
        </message>
        <message>
            <source>The books are on the server %1. This computer's keyring does not have the password, so it is kept in memory until you close Jangbu.</source>
            <translation>장부가 서버 %1에 있어요. 이 컴퓨터의 키링에 비밀번호가 없어서, 적은 비밀번호는 장부를 닫을 때까지 메모리에만 둬요.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>비밀번호</translation>
        </message>
        <message>
            <source>Use this computer's books</source>
            <translation>이 컴퓨터의 장부 쓰기</translation>
        </message>
        <message>
            <source>Open the books</source>
            <translation>장부 열기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PaymentPanel</name>
        <message>
            <source>Total</source>
            <translation>합계</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>People</source>
            <translation>인원</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>금액</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Amount now</source>
            <translation>지금 받을 금액</translation>
        </message>
        <message>
            <source>How the bill is split</source>
            <translation>나눠 내는 방법</translation>
        </message>
        <message>
            <source>Taking the payment</source>
            <translation>받는 중</translation>
        </message>
        <message>
            <source>Tick above what is paid now.</source>
            <translation>지금 낼 메뉴를 위에서 고르세요.</translation>
        </message>
        <message>
            <source>%1 taken, %2 left</source>
            <translation>%1 받음, %2 남음</translation>
        </message>
        <message>
            <source>Enter on a table leads here; Ctrl+Enter takes the payment.</source>
            <translation>테이블에서 Enter를 누르면 여기로 와요. Ctrl+Enter로 결제를 받아요.</translation>
        </message>
        <message>
            <source>By the terminal</source>
            <translation>단말기로</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>직접 입력</translation>
        </message>
        <message>
            <source>Card declined</source>
            <translation>카드 거절됨</translation>
        </message>
        <message>
            <source>How the card is taken</source>
            <translation>카드 결제 방법</translation>
        </message>
        <message>
            <source>Keeps in the trade's history that the card was declined.</source>
            <translation>카드가 거절됐다고 이 거래에 남겨요.</translation>
        </message>
        <message>
            <source>Waiting for the terminal</source>
            <translation>단말기 기다리는 중</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PayoutSheets</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>All stores</source>
            <translation>모든 상점</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>%1만</translation>
        </message>
        <message>
            <source>Holds for</source>
            <translation>적용할 곳</translation>
        </message>
        <message>
            <source>All companies</source>
            <translation>모든 카드사</translation>
        </message>
        <message>
            <source>Card company</source>
            <translation>카드사</translation>
        </message>
        <message>
            <source>When does a card company pay?</source>
            <translation>카드사가 언제 입금하나요?</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>규칙</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>며칠</translation>
        </message>
        <message>
            <source>days</source>
            <translation>일</translation>
        </message>
        <message>
            <source>For sales from</source>
            <translation>적용할 매출 시작</translation>
        </message>
        <message>
            <source>Save rule</source>
            <translation>규칙 저장</translation>
        </message>
        <message>
            <source>Add a holiday or a working day</source>
            <translation>휴일이나 영업일 추가</translation>
        </message>
        <message>
            <source>Deposits are counted off by it. It goes before the built-in calendar.</source>
            <translation>입금 예정을 이 날로 계산해요. 들어 있는 달력보다 먼저예요.</translation>
        </message>
        <message>
            <source>Banks are shut</source>
            <translation>은행 휴일</translation>
        </message>
        <message>
            <source>Banks work</source>
            <translation>은행 영업</translation>
        </message>
        <message>
            <source>What the day is</source>
            <translation>어떤 날인지</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Save day</source>
            <translation>날짜 저장</translation>
        </message>
        <message>
            <source>Correct the day of a deposit</source>
            <translation>입금일 고치기</translation>
        </message>
        <message>
            <source>For one day of sales that was paid earlier or later than the rule says.</source>
            <translation>규칙보다 빠르거나 늦게 들어온 하루치 매출에 써요.</translation>
        </message>
        <message>
            <source>Day of the sales</source>
            <translation>매출 날짜</translation>
        </message>
        <message>
            <source>Day of the deposit</source>
            <translation>입금 날짜</translation>
        </message>
        <message>
            <source>Not before the day of the sales</source>
            <translation>매출 날짜보다 빠를 수 없어요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PayoutWords</name>
        <message numerus="yes">
            <source>%n business day(s) after the slip is handed in</source>
            <translation>
                <numerusform>전표 접수 후 %n영업일</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n business day(s) after the sale</source>
            <translation>
                <numerusform>결제 후 %n영업일</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after the sale, Saturdays counted</source>
            <translation>
                <numerusform>결제 후 %n일, 토요일 포함</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after the sale, weekends counted</source>
            <translation>
                <numerusform>결제 후 %n일, 주말 포함</numerusform>
            </translation>
        </message>
        <message>
            <source>Standard terms</source>
            <translation>표준 약관</translation>
        </message>
        <message>
            <source>Slips handed in on business days</source>
            <translation>영업일에 전표 접수</translation>
        </message>
        <message>
            <source>BC: weekends count</source>
            <translation>BC: 주말도 셈</translation>
        </message>
        <message>
            <source>Samsung: Saturdays count</source>
            <translation>삼성: 토요일도 셈</translation>
        </message>
        <message>
            <source>The merchants' terms since April 2017; without any rule this one counts.</source>
            <translation>2017년 4월부터의 가맹점 약관이에요. 규칙이 없으면 이걸로 계산해요.</translation>
        </message>
        <message>
            <source>For shops whose slips go in on the next business day.</source>
            <translation>전표가 다음 영업일에 접수되는 가게에 맞아요.</translation>
        </message>
        <message>
            <source>A habit seen in 2025: only holidays delay it.</source>
            <translation>2025년에 본 관행이에요. 공휴일에만 미뤄져요.</translation>
        </message>
        <message>
            <source>A habit seen in 2025: it pays on the next business day.</source>
            <translation>2025년에 본 관행이에요. 다음 영업일에 입금해요.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PayoutsSection</name>
        <message>
            <source>Holidays</source>
            <translation>휴일</translation>
        </message>
        <message>
            <source>Deposit days</source>
            <translation>입금일</translation>
        </message>
        <message>
            <source>Business days</source>
            <translation>영업일</translation>
        </message>
        <message>
            <source>Card company</source>
            <translation>카드사</translation>
        </message>
        <message>
            <source>Expected card deposits are counted off by these.</source>
            <translation>카드 입금 예정을 이걸로 계산해요.</translation>
        </message>
        <message>
            <source>When card companies pay</source>
            <translation>카드사 입금 규칙</translation>
        </message>
        <message>
            <source>Without a rule: 2 business days after the sale.</source>
            <translation>규칙이 없으면 결제 후 2영업일</translation>
        </message>
        <message>
            <source>Add rule</source>
            <translation>규칙 추가</translation>
        </message>
        <message>
            <source>Days on which banks are shut</source>
            <translation>은행이 쉬는 날</translation>
        </message>
        <message>
            <source>The next 12 months</source>
            <translation>앞으로 12개월</translation>
        </message>
        <message>
            <source>Add day</source>
            <translation>날짜 추가</translation>
        </message>
        <message>
            <source>Corrected deposits</source>
            <translation>고친 입금일</translation>
        </message>
        <message>
            <source>Correct a day</source>
            <translation>입금일 고치기</translation>
        </message>
        <message>
            <source>For sales from %1</source>
            <translation>%1 매출부터</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>All companies</source>
            <translation>모든 카드사</translation>
        </message>
        <message>
            <source>No rule is set, so the standard terms count.</source>
            <translation>정한 규칙이 없어서 표준 약관으로 계산해요.</translation>
        </message>
        <message>
            <source>Banks work</source>
            <translation>은행 영업</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>추가함</translation>
        </message>
        <message>
            <source>Later holidays are not known yet</source>
            <translation>그 뒤의 휴일은 아직 몰라요</translation>
        </message>
        <message>
            <source>Add them once they are announced.</source>
            <translation>발표되면 추가해 주세요.</translation>
        </message>
        <message>
            <source>No holidays are known; only weekends are left out.</source>
            <translation>알려진 휴일이 없어요. 주말만 빼고 계산해요.</translation>
        </message>
        <message>
            <source>Sales of %1 paid on %2</source>
            <translation>%1 매출, %2 입금</translation>
        </message>
        <message>
            <source>Nothing was corrected.</source>
            <translation>고친 입금일이 없어요.</translation>
        </message>
        <message>
            <source>Saved the rule</source>
            <translation>규칙을 저장했어요</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>%1, 저장했어요</translation>
        </message>
        <message>
            <source>Saved the deposit's day</source>
            <translation>입금일을 저장했어요</translation>
        </message>
        <message>
            <source>Removed the rule</source>
            <translation>규칙을 지웠어요</translation>
        </message>
        <message>
            <source>Removed the day</source>
            <translation>날짜를 지웠어요</translation>
        </message>
        <message>
            <source>Removed the correction</source>
            <translation>고친 것을 되돌렸어요</translation>
        </message>
        <message>
            <source>Deposits</source>
            <translation>입금</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PeopleSection</name>
        <message>
            <source>People and rights</source>
            <translation>사람과 권한</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>점주</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>매니저</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>직원</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>권한</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>승인</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>잠금</translation>
        </message>
        <message>
            <source>Who works with these books, and what each may do.</source>
            <translation>누가 이 장부를 쓰고, 무엇을 할 수 있는지 정해요.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>사람</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>사람 추가</translation>
        </message>
        <message>
            <source>Nobody has to sign in</source>
            <translation>로그인 없이 쓰고 있어요</translation>
        </message>
        <message>
            <source>Whoever opens Jangbu on this account may do everything. With an owner’s PIN the window locks, others sign in with PINs of their own, and the log names who did what.</source>
            <translation>이 계정으로 장부를 여는 사람은 무엇이든 할 수 있어요. 점주 PIN을 정하면 창이 잠기고, 다른 사람은 자기 PIN으로 들어오고, 누가 무엇을 했는지 기록에 남아요.</translation>
        </message>
        <message>
            <source>Set the owner’s PIN</source>
            <translation>점주 PIN 정하기</translation>
        </message>
        <message>
            <source>What each role may do</source>
            <translation>역할마다 할 수 있는 일</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>안 함</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n분 뒤</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock after a pause</source>
            <translation>쓰지 않으면 잠그기</translation>
        </message>
        <message>
            <source>On this computer, when nobody has touched keyboard or mouse. What runs goes on.</source>
            <translation>이 컴퓨터에서 키보드와 마우스를 쓰지 않을 때 잠가요. 하던 일은 계속돼요.</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>%1부터</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 can sign in now</source>
            <translation>이제 %1 PIN으로 들어올 수 있어요</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>%1 이름 바꾸기</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>이름 바꾸기</translation>
        </message>
        <message>
            <source>Renamed to %1</source>
            <translation>%1(으)로 이름을 바꿨어요</translation>
        </message>
        <message>
            <source>The new PIN counts from now on</source>
            <translation>지금부터 새 PIN을 써요</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1 삭제할까요?</translation>
        </message>
        <message>
            <source>The PIN stops working at once. The log still names what %1 did.</source>
            <translation>PIN은 바로 쓸 수 없게 돼요. %1이(가) 한 일은 기록에 그대로 남아요.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <translation>%1 삭제했어요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PeopleSheets</name>
        <message>
            <source>The two are not the same.</source>
            <translation>두 PIN이 서로 달라요.</translation>
        </message>
        <message>
            <source>PIN, six digits</source>
            <translation>PIN, 숫자 6자리</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>같은 PIN 한 번 더</translation>
        </message>
        <message>
            <source>Not 000000 or 123456, and no birthday.</source>
            <translation>000000이나 123456, 생일은 피해 주세요.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>New PIN for %1</source>
            <translation>%1의 새 PIN</translation>
        </message>
        <message>
            <source>Set PIN</source>
            <translation>PIN 정하기</translation>
        </message>
        <message>
            <source>The owner’s PIN</source>
            <translation>점주 PIN</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>사람 추가</translation>
        </message>
        <message>
            <source>The first person is the owner. From then on Jangbu asks for a PIN at its start and after a pause. Nobody can read a PIN, and an owner’s that is forgotten cannot be brought back without a Kakao account: keep it in a safe place.</source>
            <translation>처음 등록하는 사람은 점주예요. 그때부터 장부를 켤 때와 한동안 쓰지 않았을 때 PIN을 물어요. PIN은 아무도 볼 수 없고, 점주 PIN을 잊으면 카카오 계정 없이는 되찾을 수 없어요. 안전한 곳에 적어 두세요.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>역할</translation>
        </message>
        <message>
            <source>Ask for a PIN from now on</source>
            <translation>이제부터 PIN 묻기</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>사람 추가</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>이름을 적어 주세요.</translation>
        </message>
        <message>
            <source>With it only you, and whom you add later, get at sales and settings. Jangbu asks for it at its start and after a pause.</source>
            <translation>PIN을 정하면 나와 내가 추가한 사람만 매출과 설정을 볼 수 있어요. 장부를 켤 때와 잠시 자리를 비운 뒤에 물어봐요.</translation>
        </message>
        <message>
            <source>If you forget it, Kakao lets you in, and you set a new one.</source>
            <translation>잊어버리면 카카오로 들어와서 새로 정하면 돼요.</translation>
        </message>
        <message>
            <source>Nobody can read it, and without a Kakao account one that is forgotten cannot be brought back: keep it in a safe place.</source>
            <translation>PIN은 아무도 읽을 수 없고, 카카오 계정이 없으면 잊어버린 PIN을 되찾을 수 없어요. 안전한 곳에 적어 두세요.</translation>
        </message>
        <message>
            <source>Without a PIN whoever sits at this computer sees and changes everything, and the log does not know who it was. You can set one later under Settings, People and rights.</source>
            <translation>PIN이 없으면 이 컴퓨터 앞에 앉은 누구나 모두 보고 바꿀 수 있고, 누가 했는지 기록에 남지 않아요. 나중에 설정의 사람과 권한에서 정할 수도 있어요.</translation>
        </message>
        <message>
            <source>Set your PIN as the owner</source>
            <translation>점주 PIN을 정해 주세요</translation>
        </message>
        <message>
            <source>Start without a PIN</source>
            <translation>PIN 없이 시작</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>돌아가기</translation>
        </message>
        <message>
            <source>Start with the PIN</source>
            <translation>PIN 정하고 시작</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PeriodPicker</name>
        <message>
            <source>Earlier</source>
            <translation>이전</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>다음</translation>
        </message>
        <message>
            <source>Period: %1</source>
            <translation>기간: %1</translation>
        </message>
        <message>
            <source>From which day to which?</source>
            <translation>언제부터 언제까지 볼까요?</translation>
        </message>
        <message>
            <source>Which day?</source>
            <translation>어느 날을 볼까요?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>보기</translation>
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
            <source>last year</source>
            <comment>same weekday</comment>
            <translation>작년 같은 요일</translation>
        </message>
        <message>
            <source>last year</source>
            <comment>same week</comment>
            <translation>작년 같은 주</translation>
        </message>
        <message>
            <source>last year</source>
            <comment>same month</comment>
            <translation>작년 같은 달</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PersonButton</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Opens a menu to take over, to lock and to change the PIN</source>
            <translation>교대, 잠금, PIN 변경 메뉴를 열어요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PersonLine</name>
        <message>
            <source>Lock now (%1)</source>
            <translation>지금 잠그기 (%1)</translation>
        </message>
        <message>
            <source>%1 takes over</source>
            <translation>%1(으)로 교대</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>지금 잠그기</translation>
        </message>
        <message>
            <source>Change my PIN</source>
            <translation>내 PIN 바꾸기</translation>
        </message>
        <message>
            <source>People and rights</source>
            <translation>사람과 권한</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>기록</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PersonRow</name>
        <message>
            <source>Role of %1</source>
            <translation>%1의 역할</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>%1 더보기</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>새 PIN</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>이름 바꾸기</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>삭제</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PersonWords</name>
        <message>
            <source>Owner</source>
            <translation>점주</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>매니저</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>직원</translation>
        </message>
        <message>
            <source>Void and cancel</source>
            <translation>무효와 취소</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>환불</translation>
        </message>
        <message>
            <source>Menu and prices</source>
            <translation>메뉴와 가격</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>할인</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>마감</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>정산</translation>
        </message>
        <message>
            <source>Export and backup</source>
            <translation>내보내기와 백업</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>See fees and profit</source>
            <translation>수수료와 이익 보기</translation>
        </message>
        <message>
            <source>People and log</source>
            <translation>사람과 기록</translation>
        </message>
        <message>
            <source>Void a trade, cancel an order, take a part payment back</source>
            <translation>거래 무효, 주문 취소, 나눠 낸 돈 돌려주기</translation>
        </message>
        <message>
            <source>Give money back after a payment</source>
            <translation>결제한 돈 돌려주기</translation>
        </message>
        <message>
            <source>Add, change and remove products</source>
            <translation>메뉴 추가, 변경, 삭제</translation>
        </message>
        <message>
            <source>Take something off an order</source>
            <translation>주문에서 깎아 주기</translation>
        </message>
        <message>
            <source>Close a day, a week or a month</source>
            <translation>하루, 한 주, 한 달 마감</translation>
        </message>
        <message>
            <source>Work out settlements</source>
            <translation>정산 계산</translation>
        </message>
        <message>
            <source>Files that leave the program</source>
            <translation>프로그램 밖으로 나가는 파일</translation>
        </message>
        <message>
            <source>Stores, rates, devices, imports, care of the books</source>
            <translation>상점, 수수료율, 기기, 가져오기, 장부 관리</translation>
        </message>
        <message>
            <source>Statements of the settlement</source>
            <translation>정산서의 금액</translation>
        </message>
        <message>
            <source>The owner’s alone</source>
            <translation>점주만 할 수 있어요</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>가능</translation>
        </message>
        <message>
            <source>With approval</source>
            <translation>승인 받고</translation>
        </message>
        <message>
            <source>No</source>
            <translation>불가</translation>
        </message>
        <message>
            <source>This is not yours to do: %1. Ask an owner.</source>
            <translation>내 권한으로는 할 수 없어요: %1. 점주에게 부탁하세요.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PinDots</name>
        <message>
            <source>PIN, %1 of %2 digits typed</source>
            <translation>PIN, %2자리 중 %1자리 입력</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PinKeypad</name>
        <message>
            <source>Take the last digit back</source>
            <translation>마지막 숫자 지우기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PinPanel</name>
        <message>
            <source>Who is it?</source>
            <translation>누구세요?</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>확인하는 중…</translation>
        </message>
        <message numerus="yes">
            <source>The PIN is wrong. After %n more wrong tries it rests for 30 seconds</source>
            <translation>
                <numerusform>PIN이 달라요. %n번 더 틀리면 30초 쉬어요</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again now</source>
            <translation>이제 다시 해 보세요</translation>
        </message>
        <message>
            <source>Too many wrong PINs. It rests for %1:%2</source>
            <translation>PIN을 여러 번 틀렸어요. %1:%2 동안 쉬어요</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong PINs. It rests for %n seconds</source>
            <translation>
                <numerusform>PIN을 여러 번 틀렸어요. %n초 쉬어요</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PinSheet</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Somebody has to approve this</source>
            <translation>승인이 필요해요</translation>
        </message>
        <message>
            <source>%1: who may do it, and their PIN.</source>
            <translation>%1: 할 수 있는 사람을 고르고 그 사람의 PIN을 눌러 주세요.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PracticeBand</name>
        <message>
            <source>End practice</source>
            <translation>연습 끝내기</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>연습</translation>
        </message>
        <message>
            <source>None of this is real, and none of it stays.</source>
            <translation>실제가 아니며, 아무것도 남지 않아요.</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of guests</source>
            <translation>
                <numerusform>손님 %n팀</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>주문 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paid</source>
            <translation>
                <numerusform>결제 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · The hour is over.</source>
            <translation>%1 · 점심이 끝났어요.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PresetButton</name>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Up to %1</source>
            <translation>%1 이하</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Sales %1: credit and debit %2</source>
            <translation>매출 %1: 신용과 체크 %2</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PresetSheet</name>
        <message>
            <source>Fill in credit %1 and debit %2?</source>
            <translation>신용 %1, 체크 %2로 채울까요?</translation>
        </message>
        <message>
            <source>Preferential rates of the Financial Services Commission since %1. They count for payments from the day below on.</source>
            <translation>금융위원회 우대수수료율이에요(%1부터). 아래 날짜 뒤의 결제부터 적용돼요.</translation>
        </message>
        <message>
            <source>From when</source>
            <translation>적용 시작</translation>
        </message>
        <message>
            <source>All stores</source>
            <translation>모든 상점</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>%1만</translation>
        </message>
        <message>
            <source>Holds for</source>
            <translation>적용할 곳</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Fill in rates</source>
            <translation>수수료율 채우기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PreviewModel</name>
        <message>
            <source>Paid at</source>
            <translation>결제 시각</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>거래</translation>
        </message>
        <message>
            <source>Menu item</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>수량</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>금액</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>결제</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PriceSheet</name>
        <message numerus="yes">
            <source>Change the price of %n products</source>
            <translation>
                <numerusform>메뉴 %n개 가격 바꾸기</numerusform>
            </translation>
        </message>
        <message>
            <source>To</source>
            <translation>값 정하기</translation>
        </message>
        <message>
            <source>By an amount</source>
            <translation>더하기·빼기</translation>
        </message>
        <message>
            <source>By per cent</source>
            <translation>퍼센트</translation>
        </message>
        <message>
            <source>As it comes</source>
            <translation>그대로</translation>
        </message>
        <message>
            <source>To tens</source>
            <translation>십 단위로</translation>
        </message>
        <message>
            <source>To hundreds</source>
            <translation>백 단위로</translation>
        </message>
        <message>
            <source>How to change it</source>
            <translation>바꾸는 방법</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>반올림</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Change prices</source>
            <translation>가격 바꾸기</translation>
        </message>
        <message>
            <source>New price</source>
            <translation>새 가격</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>바꿀 값</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>외 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” would leave the range from %2 to %3</source>
            <translation>“%1” 가격이 %2에서 %3 사이를 벗어나요</translation>
        </message>
        <message>
            <source>Type a number</source>
            <translation>숫자를 적어 주세요</translation>
        </message>
        <message>
            <source>To lower it, begin with a minus.</source>
            <translation>내리려면 앞에 −를 붙이세요.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PrintSheet</name>
        <message>
            <source>Print the receipt</source>
            <translation>영수증 인쇄</translation>
        </message>
        <message>
            <source>Print the bill</source>
            <translation>계산서 인쇄</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>인쇄하기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ProblemsModel</name>
        <message>
            <source>Refund</source>
            <translation>환불</translation>
        </message>
        <message>
            <source>Its sale is not in the books</source>
            <translation>매출이 장부에 없어요</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>%1줄</translation>
        </message>
        <message>
            <source>Line %1, %2</source>
            <translation>%1줄, %2</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>어디</translation>
        </message>
        <message>
            <source>What stands there</source>
            <translation>적힌 값</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>이유</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ProductInspector</name>
        <message>
            <source>Product</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Close details</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Delete product</source>
            <translation>메뉴 지우기</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>가격</translation>
        </message>
        <message>
            <source>Base stock</source>
            <translation>기본 재고</translation>
        </message>
        <message>
            <source>pcs</source>
            <translation>개</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>남은 재고</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>분류</translation>
        </message>
        <message>
            <source>Fill up to the base stock</source>
            <translation>기본 재고까지 채우기</translation>
        </message>
        <message>
            <source>On sale</source>
            <translation>판매 중</translation>
        </message>
        <message>
            <source>Tax-free</source>
            <translation>면세</translation>
        </message>
        <message>
            <source>Price history</source>
            <translation>가격 기록</translation>
        </message>
        <message>
            <source>Sold in the last %1 days</source>
            <translation>지난 %1일 판매</translation>
        </message>
        <message>
            <source>A name has 1 to %1 characters</source>
            <translation>이름은 1자에서 %1자까지예요</translation>
        </message>
        <message>
            <source>Never sold so far</source>
            <translation>아직 팔린 적이 없어요</translation>
        </message>
        <message numerus="yes">
            <source>Sold %n times so far</source>
            <translation>
                <numerusform>지금까지 %n번 팔렸어요</numerusform>
            </translation>
        </message>
        <message>
            <source>Date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Never changed</source>
            <translation>바뀐 적 없음</translation>
        </message>
        <message numerus="yes">
            <source>Changed %n times</source>
            <translation>
                <numerusform>%n번 바뀜</numerusform>
            </translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>판매</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>%1 pcs</source>
            <translation>%1개</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ProgressPanel</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>취소하는 중</translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>약 %n초 남음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>약 %n분 남음</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::QrCodeView</name>
        <message>
            <source>Code for %1</source>
            <translation>%1의 코드</translation>
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
        <name>jangbu::ui::RateField</name>
        <message>
            <source>From 0 to 100%, with up to 4 decimals</source>
            <translation>0%에서 100%까지, 소수 넷째 자리까지 적을 수 있어요</translation>
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
        <name>jangbu::ui::RateSheet</name>
        <message>
            <source>Add a card company</source>
            <translation>카드사 추가</translation>
        </message>
        <message>
            <source>New rate of %1</source>
            <translation>%1 새 수수료율</translation>
        </message>
        <message>
            <source>Card company</source>
            <translation>카드사</translation>
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
            <source>From when</source>
            <translation>적용 시작</translation>
        </message>
        <message>
            <source>Payments from this day on are counted with it. What was rated before keeps its fee.</source>
            <translation>이날부터의 결제에 적용돼요. 이미 계산된 수수료는 그대로예요.</translation>
        </message>
        <message>
            <source>All stores</source>
            <translation>모든 상점</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>%1만</translation>
        </message>
        <message>
            <source>Holds for</source>
            <translation>적용할 곳</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Save rate</source>
            <translation>수수료율 저장</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ReasonSheet</name>
        <message>
            <source>Reason</source>
            <translation>이유</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ReceiptListModel</name>
        <message>
            <source>%1 + %2</source>
            <translation>%1 외 %2개</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>영수증 %1번</translation>
        </message>
        <message>
            <source>%1 refunded</source>
            <translation>%1 환불</translation>
        </message>
        <message>
            <source>%1 − %2 refunded</source>
            <translation>%1 − 환불 %2</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>영수증</translation>
        </message>
        <message>
            <source>When</source>
            <translation>시각</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>테이블</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>결제</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>금액</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ReceiptPanel</name>
        <message>
            <source>Print</source>
            <translation>인쇄</translation>
        </message>
        <message>
            <source>Refund…</source>
            <translation>환불…</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>영수증</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>합계</translation>
        </message>
        <message>
            <source>No receipt chosen</source>
            <translation>고른 영수증이 없어요</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>영수증 %1</translation>
        </message>
        <message>
            <source>Receipt without a number</source>
            <translation>번호 없는 영수증</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>일부 환불</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>환불</translation>
        </message>
        <message>
            <source>%1 after refunds</source>
            <translation>환불 뒤 %1</translation>
        </message>
        <message>
            <source>Discount %1</source>
            <translation>할인 %1</translation>
        </message>
        <message>
            <source>%1 of %2 refunded</source>
            <translation>%2개 중 %1개 환불</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>결제</translation>
        </message>
        <message>
            <source>fee %1</source>
            <translation>수수료 %1</translation>
        </message>
        <message>
            <source>no rate known</source>
            <translation>수수료율 없음</translation>
        </message>
        <message>
            <source>Refunded %1</source>
            <translation>%1 환불했어요</translation>
        </message>
        <message>
            <source>Return asked for…</source>
            <translation>반품 요청 받기…</translation>
        </message>
        <message>
            <source>The guests want to give it back. You decide on the board whether they may.</source>
            <translation>손님이 돌려주고 싶어 할 때예요. 받을지는 실시간 화면에서 정해요.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>Why do they give it back?</source>
            <translation>왜 돌려주나요?</translation>
        </message>
        <message>
            <source>It stands on the board until you refund or refuse it.</source>
            <translation>환불하거나 거절할 때까지 실시간 화면에 남아요.</translation>
        </message>
        <message>
            <source>Cold</source>
            <translation>식었음</translation>
        </message>
        <message>
            <source>Wrong dish</source>
            <translation>다른 메뉴가 나옴</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>너무 늦음</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Note the return</source>
            <translation>반품 적기</translation>
        </message>
        <message>
            <source>The return stands on the board</source>
            <translation>반품 요청을 실시간 화면에 올렸어요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ReceiptTable</name>
        <message>
            <source>Show more</source>
            <translation>더 보기</translation>
        </message>
        <message>
            <source>No receipts here</source>
            <translation>영수증이 없어요</translation>
        </message>
        <message>
            <source>What is paid stands here, and what is given back.</source>
            <translation>결제하거나 환불하면 여기에 보여요.</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>영수증</translation>
        </message>
        <message numerus="yes">
            <source>%n receipt(s)</source>
            <translation>
                <numerusform>영수증 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 sold</source>
            <translation>%1개 판매</translation>
        </message>
        <message>
            <source>%1 sold, %2 refunded</source>
            <comment>amounts</comment>
            <translation>매출 %1, 환불 %2</translation>
        </message>
        <message>
            <source>Sum %1</source>
            <translation>합계 %1</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ReceiptsDialog</name>
        <message>
            <source>Receipt, table, product, amount</source>
            <translation>영수증, 테이블, 메뉴, 금액</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::RefundSheet</name>
        <message>
            <source>What is given back?</source>
            <translation>무엇을 환불할까요?</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>이유</translation>
        </message>
        <message>
            <source>Put it back into stock</source>
            <translation>재고로 되돌리기</translation>
        </message>
        <message>
            <source>Which payment it goes back to</source>
            <translation>어느 결제로 돌려줄지</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Newest payment first</source>
            <translation>나중에 낸 결제부터</translation>
        </message>
        <message>
            <source>To %1, %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>환불하기</translation>
        </message>
        <message>
            <source>Refund %1</source>
            <translation>%1 환불하기</translation>
        </message>
        <message>
            <source>Goes back to: %1</source>
            <translation>돌려줄 곳: %1</translation>
        </message>
        <message>
            <source>Giving back</source>
            <translation>환불하는 중</translation>
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
        <name>jangbu::ui::ResultStep</name>
        <message>
            <source>See statistics</source>
            <translation>통계 보기</translation>
        </message>
        <message>
            <source>Open the rows set aside</source>
            <translation>따로 저장한 줄 열기</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>가져오기 되돌리기</translation>
        </message>
        <message>
            <source>Import more</source>
            <translation>더 가져오기</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 rows</source>
            <translation>읽는 중: %2줄 중 %1줄</translation>
        </message>
        <message>
            <source>Comparing with the books</source>
            <translation>장부와 맞춰 보는 중</translation>
        </message>
        <message>
            <source>Writing: %1 of %2 rows</source>
            <translation>쓰는 중: %2줄 중 %1줄</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>마무리하는 중</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>가져오는 중</translation>
        </message>
        <message>
            <source>The sales are coming in</source>
            <translation>매출이 들어오고 있어요</translation>
        </message>
        <message>
            <source>You can work on other pages meanwhile. Nothing counts until all is in.</source>
            <translation>그동안 다른 일을 해도 돼요. 다 들어오기 전에는 장부가 바뀌지 않아요.</translation>
        </message>
        <message>
            <source>%1 trades are in the books</source>
            <translation>거래 %1건이 들어왔어요</translation>
        </message>
        <message>
            <source>The import is done</source>
            <translation>가져왔어요</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>새로운 것이 없어요</translation>
        </message>
        <message>
            <source>Statistics and settlement count them already.</source>
            <translation>통계와 정산에 바로 반영됐어요.</translation>
        </message>
        <message>
            <source>All of it was in the books before.</source>
            <translation>모두 이미 장부에 있던 내용이에요.</translation>
        </message>
        <message>
            <source>The rows set aside are in %1.</source>
            <translation>못 읽은 줄은 %1에 있어요.</translation>
        </message>
        <message>
            <source>The sales are in, but the refunds were refused: %1</source>
            <translation>매출은 들어왔지만 환불은 가져오지 못했어요: %1</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::RightsTable</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ScreenSection</name>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>테마</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Holds for you on this computer.</source>
            <translation>이 컴퓨터에서 나에게만 적용돼요.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>시스템 따라</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>밝게</translation>
        </message>
        <message>
            <source>Changes at once. Names of products stay as they are.</source>
            <translation>바로 바뀌어요. 메뉴 이름은 그대로예요.</translation>
        </message>
        <message>
            <source>“As the system” follows the desktop, also at night.</source>
            <translation>시스템 따라를 고르면 바탕화면과 함께 바뀌어요.</translation>
        </message>
        <message>
            <source>Of everything in the window. Counts from the next start on.</source>
            <translation>창 안의 모든 것의 크기예요. 다음에 켤 때부터 적용돼요.</translation>
        </message>
        <message>
            <source>Close Jangbu and open it again to see it at %1%.</source>
            <translation>장부를 닫고 다시 열면 %1%로 보여요.</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>화면과 언어</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::SearchButton</name>
        <message>
            <source>Find</source>
            <translation>찾기</translation>
        </message>
        <message>
            <source>Find pages, actions, products and receipts</source>
            <translation>화면, 할 일, 메뉴, 영수증 찾기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ServerForm</name>
        <message>
            <source>Server</source>
            <translation>서버</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>포트</translation>
        </message>
        <message>
            <source>User</source>
            <translation>사용자</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>비밀번호</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>데이터베이스</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>설정 찾기</translation>
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
        <message>
            <source>Close %1?</source>
            <translation>%1 마감할까요?</translation>
        </message>
        <message>
            <source>What is closed can never be changed.</source>
            <translation>마감하면 다시 바꿀 수 없어요.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>나중에</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>마감하기</translation>
        </message>
        <message>
            <source>Not shown to you</source>
            <translation>보이지 않아요</translation>
        </message>
        <message>
            <source>Deposits and their fees are for those whose role may see fees and profit.</source>
            <translation>입금 예정과 수수료는 수수료와 이익을 볼 수 있는 역할에게만 보여요.</translation>
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
        <name>jangbu::ui::SideBar</name>
        <message>
            <source>Side bar</source>
            <translation>옆 막대</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::SignIn</name>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1분 %2초</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1초</translation>
        </message>
        <message>
            <source>OpenID Connect is not switched on for your Kakao app. Switch it on under Kakao Login, then sign in again.</source>
            <translation>카카오 앱에 OpenID Connect가 꺼져 있어요. 카카오 로그인 설정에서 켠 뒤 다시 로그인하세요.</translation>
        </message>
        <message>
            <source>Kakao Login is not switched on for your app. Switch it on in Kakao’s console.</source>
            <translation>앱에 카카오 로그인이 꺼져 있어요. 카카오 콘솔에서 켜 주세요.</translation>
        </message>
        <message>
            <source>Your Kakao app is for tests only, and this account is not one of its members.</source>
            <translation>테스트용 카카오 앱인데 이 계정은 팀원이 아니에요.</translation>
        </message>
        <message>
            <source>This program’s addresses are not registered for your Kakao app. Register the redirect URIs of the guide.</source>
            <translation>카카오 앱에 이 프로그램의 주소가 없어요. 안내에 있는 리다이렉트 URI를 등록해 주세요.</translation>
        </message>
        <message>
            <source>The address after logging out is not registered for your Kakao app.</source>
            <translation>카카오 앱에 로그아웃 뒤의 주소가 등록되어 있지 않아요.</translation>
        </message>
        <message>
            <source>This is another kind of key. The REST API key is needed.</source>
            <translation>다른 종류의 키예요. REST API 키를 넣어 주세요.</translation>
        </message>
        <message>
            <source>Your Kakao app does not allow this kind of program.</source>
            <translation>카카오 앱이 이런 프로그램을 허용하지 않아요.</translation>
        </message>
        <message>
            <source>The client secret is missing or wrong. Copy it again, or switch it off for your app.</source>
            <translation>클라이언트 시크릿이 없거나 달라요. 다시 붙여 넣거나 앱에서 꺼 주세요.</translation>
        </message>
        <message>
            <source>Kakao does not know this REST API key. Copy it again from your app.</source>
            <translation>카카오가 모르는 REST API 키예요. 앱에서 다시 복사해 주세요.</translation>
        </message>
        <message>
            <source>The nickname is not set up as a consent item of your Kakao app.</source>
            <translation>카카오 앱의 동의 항목에 닉네임이 없어요.</translation>
        </message>
        <message>
            <source>Kakao expected another redirect URI. Check those of your app.</source>
            <translation>카카오가 기다린 리다이렉트 URI와 달라요. 앱에 등록한 것을 확인해 주세요.</translation>
        </message>
        <message>
            <source>This login was used already or took too long. Start it again.</source>
            <translation>이미 썼거나 너무 오래 걸린 로그인이에요. 다시 시작해 주세요.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::SignInPage</name>
        <message>
            <source>Sign in</source>
            <translation>로그인</translation>
        </message>
        <message>
            <source>Jangbu</source>
            <translation>장부</translation>
        </message>
        <message>
            <source>Finish the day’s trade
right here</source>
            <translation>오늘 장사,
여기서 마무리해요</translation>
        </message>
        <message>
            <source>Sign in again
with Kakao</source>
            <translation>카카오로
다시 로그인하세요</translation>
        </message>
        <message>
            <source>Sales and settlements stay on this computer.
All of it works without the internet too.</source>
            <translation>매출도 정산도 이 컴퓨터 안에 있어요.
인터넷이 끊겨도 그대로 쓸 수 있어요.</translation>
        </message>
        <message>
            <source>Only your nickname is asked for. The login is kept in this computer’s keyring.</source>
            <translation>닉네임만 받아요. 로그인 정보는 이 컴퓨터의 키링에 보관해요.</translation>
        </message>
        <message>
            <source>Login with Kakao</source>
            <translation>카카오 로그인</translation>
        </message>
        <message>
            <source>Sign in with my own browser</source>
            <translation>내 브라우저로 로그인</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>나중에</translation>
        </message>
        <message>
            <source>This view opens Kakao’s addresses only, and keeps nothing once it is closed.</source>
            <translation>이 창은 카카오 주소만 열고, 닫으면 기록을 남기지 않아요.</translation>
        </message>
        <message>
            <source>Go back to Jangbu. You can close this page.</source>
            <translation>장부로 돌아가세요. 이 화면은 닫아도 돼요.</translation>
        </message>
        <message>
            <source>This is not the login that Jangbu waits for.</source>
            <translation>장부가 기다리는 로그인이 아니에요.</translation>
        </message>
        <message>
            <source>Without Kakao, on this computer only</source>
            <translation>카카오 없이 이 컴퓨터에서만 쓰기</translation>
        </message>
        <message>
            <source>This computer shows Kakao’s page in a browser of its own.</source>
            <translation>카카오 화면은 이 컴퓨터의 브라우저에서 열려요.</translation>
        </message>
        <message>
            <source>With the account that the books belong to, the owner comes in without the PIN and may set a new one.</source>
            <translation>장부에 연결된 계정으로 로그인하면 점주가 PIN 없이 들어와서 PIN을 새로 정할 수 있어요.</translation>
        </message>
        <message>
            <source>Back to the PIN</source>
            <translation>PIN으로 돌아가기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::SoldOutModel</name>
        <message>
            <source>Sold out</source>
            <translation>품절</translation>
        </message>
        <message>
            <source>None left</source>
            <translation>재고 없음</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>%1개 남음</translation>
        </message>
        <message>
            <source>On sale</source>
            <translation>판매 중</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::SoldOutSheet</name>
        <message>
            <source>What is sold out?</source>
            <translation>무엇이 품절인가요?</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Switched off, a product cannot be ordered. Tablets and phones see it at once.</source>
            <translation>끄면 주문할 수 없어요. 태블릿과 휴대전화에 바로 보여요.</translation>
        </message>
        <message>
            <source>Products on sale</source>
            <translation>파는 메뉴</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::StartPanel</name>
        <message>
            <source>Leave these files out</source>
            <translation>이 파일 빼기</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>돌아가기</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>시작하기</translation>
        </message>
        <message>
            <source>How do you want to start?</source>
            <translation>어떻게 시작할까요?</translation>
        </message>
        <message>
            <source>Import my sales</source>
            <translation>내 매출 가져오기</translation>
        </message>
        <message>
            <source>Knows files of OKPOS, Square, Loyverse, Excel and CSV</source>
            <translation>OKPOS, 스퀘어, 로이버스, 엑셀·CSV를 알아봐요</translation>
        </message>
        <message>
            <source>Look around a sample store</source>
            <translation>연습 가게 둘러보기</translation>
        </message>
        <message>
            <source>Try it first on a store with a year of sales</source>
            <translation>일 년 치 매출이 든 가게로 먼저 써 봐요</translation>
        </message>
        <message>
            <source>Start with empty books</source>
            <translation>빈 장부로 시작</translation>
        </message>
        <message>
            <source>Write a few dishes and sell at once</source>
            <translation>메뉴 몇 개만 적으면 바로 팔 수 있어요</translation>
        </message>
        <message>
            <source>Files can also be dropped on this window</source>
            <translation>파일을 이 창에 끌어다 놓아도 돼요</translation>
        </message>
        <message>
            <source>To be imported: %1</source>
            <translation>가져올 파일: %1</translation>
        </message>
        <message numerus="yes">
            <source>To be imported: %1 and %n more</source>
            <translation>
                <numerusform>가져올 파일: %1 외 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the sales</source>
            <translation>매출을 읽고 있어요</translation>
        </message>
        <message>
            <source>Checking the sales</source>
            <translation>매출을 확인하고 있어요</translation>
        </message>
        <message>
            <source>%1 of %2 written</source>
            <translation>%2건 중 %1건을 적었어요</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>적고 있어요</translation>
        </message>
        <message>
            <source>Nearly done</source>
            <translation>거의 다 됐어요</translation>
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
        <message>
            <source>Not shown to you</source>
            <translation>보이지 않아요</translation>
        </message>
        <message>
            <source>Fees and profit are for those whose role may see them.</source>
            <translation>수수료와 이익은 볼 수 있는 역할에게만 보여요.</translation>
        </message>
        <message>
            <source>See it with approval</source>
            <translation>승인 받고 보기</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>정산하기</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>마감하기</translation>
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
        <name>jangbu::ui::StepBar</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>%2단계 중 %1단계: %3</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::StepChart</name>
        <message>
            <source>Difference</source>
            <translation>차이</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::StoreForm</name>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Grade counts from</source>
            <translation>요금제 적용 시작</translation>
        </message>
        <message>
            <source>VAT on the net price</source>
            <translation>부가세율</translation>
        </message>
        <message>
            <source>POS fee a month</source>
            <translation>월 이용료</translation>
        </message>
        <message>
            <source>%1 · %2 a month, %3 devices</source>
            <translation>%1 · 월 %2, 기기 %3대</translation>
        </message>
        <message>
            <source>Day %1 of the month</source>
            <translation>매달 %1일</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>요금제</translation>
        </message>
        <message>
            <source>Settlement day</source>
            <translation>정산일</translation>
        </message>
        <message>
            <source>Business day starts at</source>
            <translation>하루의 시작</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>시간대</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>통화</translation>
        </message>
        <message>
            <source>Cannot be changed, as every amount is kept in it.</source>
            <translation>모든 금액이 이 통화로 적혀서 바꿀 수 없어요.</translation>
        </message>
        <message>
            <source>The grade's fee, unless another one is agreed.</source>
            <translation>따로 정한 금액이 없으면 요금제 금액이에요.</translation>
        </message>
        <message>
            <source>A settlement month runs from the 1st to the last day of the month.</source>
            <translation>매달 1일부터 말일까지를 한 달로 정산해요.</translation>
        </message>
        <message>
            <source>A settlement month runs from day %1 to day %2 of the next month.</source>
            <translation>매달 %1일부터 다음 달 %2일까지를 한 달로 정산해요.</translation>
        </message>
        <message>
            <source>A sale counts on the day of the clock.</source>
            <translation>매출을 시계의 날짜대로 세요.</translation>
        </message>
        <message>
            <source>A sale before %1 counts on the day before.</source>
            <translation>%1 전의 매출은 전날로 세요.</translation>
        </message>
        <message>
            <source>The fee of a month is that of its last day.</source>
            <translation>한 달의 이용료는 마지막 날의 요금제로 계산해요.</translation>
        </message>
        <message>
            <source>10% on the net price is 1/11 of what guests pay.</source>
            <translation>공급가의 10%는 손님이 낸 돈의 1/11이에요.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::StoreSwitcher</name>
        <message>
            <source>Store: %1, %2</source>
            <translation>상점: %1, %2</translation>
        </message>
        <message>
            <source>Add a store</source>
            <translation>상점 추가</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::StoresSection</name>
        <message>
            <source>Stores</source>
            <translation>상점</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>요금제</translation>
        </message>
        <message>
            <source>Settlement day</source>
            <translation>정산일</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>시간대</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>통화</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>부가세</translation>
        </message>
        <message>
            <source>POS fee</source>
            <translation>이용료</translation>
        </message>
        <message>
            <source>Business day</source>
            <translation>영업일</translation>
        </message>
        <message>
            <source>What is closed stays as it is; changes count for what comes after.</source>
            <translation>마감한 것은 그대로예요. 바꾼 것은 그 뒤부터 적용돼요.</translation>
        </message>
        <message>
            <source>Add store</source>
            <translation>상점 추가</translation>
        </message>
        <message>
            <source>Save store</source>
            <translation>상점 저장</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>저장하는 중</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>%1, 저장했어요</translation>
        </message>
        <message>
            <source>Add a store</source>
            <translation>상점 추가</translation>
        </message>
        <message>
            <source>All of it can be changed later, but for the currency.</source>
            <translation>통화만 빼고 나중에 모두 바꿀 수 있어요.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Added %1</source>
            <translation>%1, 추가했어요</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::StoresTable</name>
        <message>
            <source>Day %1</source>
            <translation>%1일</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>상점</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>요금제</translation>
        </message>
        <message>
            <source>Settlement day</source>
            <translation>정산일</translation>
        </message>
        <message>
            <source>Day starts at</source>
            <translation>하루의 시작</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>통화</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::TableTile</name>
        <message>
            <source>Partly paid</source>
            <translation>일부 결제</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>결제됨</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>빈 자리</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::TableWords</name>
        <message>
            <source>Table %1</source>
            <comment>on a tile</comment>
            <extracomment>%1 is the number of a table; on its tile.</extracomment>
            <translation>%1번</translation>
        </message>
        <message>
            <source>Table %1</source>
            <translation>%1번 테이블</translation>
        </message>
        <message>
            <source>%1 + %2</source>
            <extracomment>%1 is a product; %2 counts the different products beside it.</extracomment>
            <translation>%1 외 %2개</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1분</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::Toast</name>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
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
        <message>
            <source>%1: done</source>
            <comment>a job</comment>
            <translation>%1: 완료</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::TradePanel</name>
        <message>
            <source>Add an order</source>
            <translation>주문 추가</translation>
        </message>
        <message>
            <source>Print the bill</source>
            <translation>계산서 인쇄</translation>
        </message>
        <message>
            <source>More</source>
            <translation>더 보기</translation>
        </message>
        <message>
            <source>Add an order (%1)</source>
            <translation>주문 추가 (%1)</translation>
        </message>
        <message>
            <source>Print the bill (%1)</source>
            <translation>계산서 인쇄 (%1)</translation>
        </message>
        <message>
            <source>Rename the table…</source>
            <translation>테이블 이름 바꾸기…</translation>
        </message>
        <message>
            <source>Void the trade…</source>
            <translation>거래 취소…</translation>
        </message>
        <message numerus="yes">
            <source>Opened %1 · %2 · %n order(s)</source>
            <translation>
                <numerusform>%1에 시작 · %2 · 주문 %n번</numerusform>
            </translation>
        </message>
        <message>
            <source>Move or join</source>
            <translation>옮기기·합치기</translation>
        </message>
        <message>
            <source>To another table, or together with one</source>
            <translation>다른 테이블로 옮기거나 합쳐요</translation>
        </message>
        <message>
            <source>Paid · %1</source>
            <translation>결제됨 · %1</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::TrashSheet</name>
        <message>
            <source>Trash</source>
            <translation>휴지통</translation>
        </message>
        <message>
            <source>What was sold of them stays in every statistic and settlement.</source>
            <translation>지난 매출은 통계와 정산에 그대로 남아요.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Nothing was deleted.</source>
            <translation>지운 메뉴가 없어요.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>외 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted on %1</source>
            <translation>%1에 지움</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>되살리기</translation>
        </message>
        <message>
            <source>Restore %1</source>
            <translation>%1 되살리기</translation>
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
        <name>jangbu::ui::TrialCard</name>
        <message>
            <source>Dry run</source>
            <translation>시험 실행</translation>
        </message>
        <message>
            <source>The books do not change yet</source>
            <translation>장부는 아직 바뀌지 않아요</translation>
        </message>
        <message>
            <source>Progress of the dry run</source>
            <translation>시험 실행 진행</translation>
        </message>
        <message>
            <source>New trades</source>
            <translation>새 거래</translation>
        </message>
        <message>
            <source>Already there</source>
            <translation>이미 있음</translation>
        </message>
        <message>
            <source>New menu items</source>
            <translation>새 메뉴</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>못 읽음</translation>
        </message>
        <message>
            <source>Total row of the file</source>
            <translation>파일의 합계 줄</translation>
        </message>
        <message>
            <source>Sum of the rows read</source>
            <translation>읽은 줄의 합</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%2줄 중 %1줄</translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>약 %n초 남음</numerusform>
            </translation>
        </message>
        <message>
            <source>The same</source>
            <translation>같음</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>다름</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::VerifyWords</name>
        <message>
            <source>Totals of a day</source>
            <translation>하루 합계</translation>
        </message>
        <message>
            <source>A day's total of a menu item</source>
            <translation>메뉴의 하루 합계</translation>
        </message>
        <message>
            <source>A day's total of a way of payment</source>
            <translation>결제 방법의 하루 합계</translation>
        </message>
        <message>
            <source>A closed statement</source>
            <translation>마감한 정산서</translation>
        </message>
        <message>
            <source>A closed day</source>
            <translation>마감한 날</translation>
        </message>
        <message>
            <source>The seal of a closed day</source>
            <translation>마감한 날의 봉인</translation>
        </message>
        <message>
            <source>A trade</source>
            <translation>거래</translation>
        </message>
        <message>
            <source>An order line</source>
            <translation>주문 상세</translation>
        </message>
        <message>
            <source>A part of a payment</source>
            <translation>나눈 결제</translation>
        </message>
        <message>
            <source>A refund</source>
            <translation>환불</translation>
        </message>
        <message>
            <source>A receipt number</source>
            <translation>영수증 번호</translation>
        </message>
        <message>
            <source>An open trade</source>
            <translation>미결제 거래</translation>
        </message>
        <message>
            <source>A row of the books</source>
            <translation>장부의 한 줄</translation>
        </message>
        <message>
            <source>A store</source>
            <translation>상점</translation>
        </message>
        <message>
            <source>Everything agrees</source>
            <translation>모두 맞아요</translation>
        </message>
        <message>
            <source>%1 values differ</source>
            <translation>다른 값이 %1개 있어요</translation>
        </message>
        <message>
            <source>%1 values were worked out again from the single rows, the seals of closed days too.</source>
            <translation>값 %1개를 한 줄 한 줄 다시 계산했고, 마감한 날의 봉인도 맞아요.</translation>
        </message>
        <message>
            <source>Of %1 values that were worked out again from the single rows. Keep a backup as it is now, then restore an older one or ask for help.</source>
            <translation>다시 계산한 값 %1개 가운데예요. 지금 상태를 백업해 두고, 이전 백업을 복원하거나 도움을 청하세요.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::WaterfallView</name>
        <message>
            <source>Left</source>
            <translation>남은 금액</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::WayWords</name>
        <message>
            <source>Cash</source>
            <translation>현금</translation>
        </message>
        <message>
            <source>%1 debit</source>
            <comment>card company</comment>
            <translation>%1 체크</translation>
        </message>
        <message>
            <source>%1 debit card</source>
            <translation>%1 체크카드</translation>
        </message>
        <message>
            <source>%1 card</source>
            <translation>%1카드</translation>
        </message>
        <message>
            <source>Take %1 in cash</source>
            <translation>현금으로 %1 받기</translation>
        </message>
        <message>
            <source>Take %1 by %2</source>
            <translation>%2로 %1 받기</translation>
        </message>
        <message>
            <source>Take %1 by %2</source>
            <comment>a way that is neither cash nor a card</comment>
            <translation>%1 받기 (%2)</translation>
        </message>
        <message>
            <source>Took %1, %2</source>
            <translation>%2 %1 받았어요</translation>
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
    <context>
        <name>jangbu::ui::WaysRow</name>
        <message>
            <source>All ways to pay</source>
            <translation>모든 결제 방법</translation>
        </message>
        <message>
            <source>Another card company…</source>
            <translation>다른 카드사…</translation>
        </message>
        <message>
            <source>Another way…</source>
            <translation>다른 방법…</translation>
        </message>
        <message>
            <source>Credit card</source>
            <translation>신용카드</translation>
        </message>
        <message>
            <source>Debit card</source>
            <translation>체크카드</translation>
        </message>
        <message>
            <source>Which card company?</source>
            <translation>어느 카드사인가요?</translation>
        </message>
        <message>
            <source>How was it paid?</source>
            <translation>무엇으로 냈나요?</translation>
        </message>
        <message>
            <source>Card company</source>
            <translation>카드사</translation>
        </message>
        <message>
            <source>Name, such as a voucher</source>
            <translation>이름 (예: 상품권)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>이걸로 받기</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>이름을 적어 주세요.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Practice store</source>
            <translation>연습 가게</translation>
        </message>
        <message>
            <source>Filling %1 with a year of sales</source>
            <translation>%1에 일 년 치 매출을 넣고 있어요</translation>
        </message>
        <message>
            <source>Adding %1</source>
            <translation>%1 추가하는 중</translation>
        </message>
        <message>
            <source>There is a store of this name already</source>
            <translation>같은 이름의 상점이 이미 있어요</translation>
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
    <context>
        <name>jangbu::ui::WindowPeople</name>
        <message>
            <source>Who takes over?</source>
            <translation>누가 이어서 쓰나요?</translation>
        </message>
        <message>
            <source>The new PIN counts from now on</source>
            <translation>지금부터 새 PIN을 써요</translation>
        </message>
        <message>
            <source>You came in with Kakao. If you no longer know your PIN, set a new one now; the one before stops working then.</source>
            <translation>카카오로 들어왔어요. PIN을 잊었다면 지금 새로 정하세요. 그러면 전에 쓰던 PIN은 쓸 수 없어요.</translation>
        </message>
        <message>
            <source>Keep my PIN</source>
            <translation>쓰던 PIN 그대로</translation>
        </message>
    </context>
</TS>
