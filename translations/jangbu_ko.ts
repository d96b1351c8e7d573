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
        <source>%1 unchanged</source>
        <translation>그대로 %1개</translation>
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
    <name>jangbu::ui::NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
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
    <message>
        <source>To lower it, begin with a minus.</source>
        <translation>내리려면 앞에 −를 붙이세요.</translation>
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
</TS>
