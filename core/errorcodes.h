#pragma once

/// Every refusal of the program, once: its name in the code, its word for programs, and its
/// sentence in English and Korean. %1, %2 … stand for Error::values. Rules are tested in this
/// order, from the books that cannot be reached to the finest rule of a trade.
// clang-format off
#define JANGBU_ERROR_CODES(X) \
    X(CommandUnknown, "COMMAND_UNKNOWN", \
      "There is no command “%1”. `jangbuctl --help` shows them all.", \
      "“%1” 명령이 없습니다. `jangbuctl --help`로 모두 볼 수 있습니다.") \
    X(OptionUnknown, "OPTION_UNKNOWN", \
      "“%1” has no option %2. `--help` shows those it has.", \
      "“%1” 명령에 %2 옵션이 없습니다. `--help`로 있는 옵션을 볼 수 있습니다.") \
    X(OptionRepeated, "OPTION_REPEATED", \
      "The option %1 was given twice.", \
      "%1 옵션이 두 번 주어졌습니다.") \
    X(OptionValueMissing, "VALUE_MISSING", \
      "The option %1 needs a value: %1 %2.", \
      "%1 옵션에는 값이 필요합니다: %1 %2.") \
    X(OptionMissing, "OPTION_MISSING", \
      "“%1” needs the option %2.", \
      "“%1” 명령에는 %2 옵션이 필요합니다.") \
    X(ArgumentMissing, "ARGUMENT_MISSING", \
      "“%1” needs %2. `--help` shows how it is used.", \
      "“%1” 명령에는 %2이(가) 필요합니다. `--help`로 사용법을 볼 수 있습니다.") \
    X(ArgumentUnexpected, "ARGUMENT_UNEXPECTED", \
      "“%1” cannot do anything with “%2”.", \
      "“%1”에는 “%2”을(를) 쓸 수 없습니다.") \
    X(RequestMalformed, "REQUEST_MALFORMED", \
      "This is not a request that HTTP/1.1 allows.", \
      "HTTP/1.1에 맞지 않는 요청입니다.") \
    X(HeaderTooLarge, "HEADER_TOO_LARGE", \
      "The header of a request holds at most %1 bytes.", \
      "요청의 헤더는 %1바이트까지입니다.") \
    X(BodyTooLarge, "BODY_TOO_LARGE", \
      "The body of a request holds at most %1 bytes.", \
      "요청의 본문은 %1바이트까지입니다.") \
    X(RequestTooSlow, "REQUEST_TOO_SLOW", \
      "A request has to be complete within %1 seconds.", \
      "요청은 %1초 안에 모두 도착해야 합니다.") \
    X(HostRefused, "HOST_REFUSED", \
      "The order desk is not reached by this name. Use its address, such as it stands in " \
      "the settings.", \
      "이 이름으로는 주문 데스크에 연결할 수 없습니다. 설정에 보이는 주소를 쓰세요.") \
    X(OriginRefused, "ORIGIN_REFUSED", \
      "Pages of other addresses may not use the order desk.", \
      "다른 주소의 페이지는 주문 데스크를 쓸 수 없습니다.") \
    X(PathNotFound, "PATH_NOT_FOUND", \
      "There is nothing at this address.", \
      "이 주소에는 아무것도 없습니다.") \
    X(MethodNotAllowed, "METHOD_NOT_ALLOWED", \
      "This address only takes %1.", \
      "이 주소는 %1 요청만 받습니다.") \
    X(MediaTypeUnsupported, "MEDIA_TYPE_UNSUPPORTED", \
      "Send the body as application/json.", \
      "본문은 application/json으로 보내세요.") \
    X(JsonInvalid, "JSON_INVALID", \
      "The body is not what was expected: %1.", \
      "본문이 올바르지 않습니다. 필요한 형식: %1.") \
    X(IdempotencyKeyInvalid, "IDEMPOTENCY_KEY_INVALID", \
      "An order needs one header Idempotency-Key with a UUID.", \
      "주문에는 UUID를 담은 Idempotency-Key 헤더가 하나 필요합니다.") \
    X(TooManyConnections, "TOO_MANY_CONNECTIONS", \
      "This device has %1 connections already.", \
      "이 기기는 이미 연결을 %1개 쓰고 있습니다.") \
    X(TooManyWrongCodes, "TOO_MANY_WRONG_CODES", \
      "Too many wrong codes came from this address. Wait a minute.", \
      "이 주소에서 틀린 코드가 너무 많이 왔습니다. 1분 뒤에 다시 하세요.") \
    X(PortUnavailable, "PORT_UNAVAILABLE", \
      "The order desk cannot listen at %1: %2. Choose another port or address.", \
      "%1에서 주문을 받을 수 없습니다: %2. 다른 포트나 주소를 고르세요.") \
    X(TlsFilesInvalid, "TLS_FILES_INVALID", \
      "%1 cannot be used for encryption: %2.", \
      "%1을(를) 암호화에 쓸 수 없습니다: %2.") \
    X(StorageUnavailable, "STORAGE_UNAVAILABLE", \
      "The books cannot be reached: %1. Check the path or the database server, then try again.", \
      "장부에 연결할 수 없습니다: %1. 경로나 데이터베이스 서버를 확인한 뒤 다시 시도하세요.") \
    X(StorageBusy, "STORAGE_BUSY", \
      "Another program is writing to the books. Nothing was changed; try again in a moment.", \
      "다른 프로그램이 장부를 쓰고 있습니다. 바뀐 것은 없으니 잠시 뒤 다시 시도하세요.") \
    X(StorageReadOnly, "STORAGE_READ_ONLY", \
      "The books cannot be written: %1. Check the permissions of the file and its folder.", \
      "장부에 쓸 수 없습니다: %1. 파일과 폴더의 권한을 확인하세요.") \
    X(StorageFull, "STORAGE_FULL", \
      "The disk is full. Nothing was changed; free some space and try again.", \
      "디스크가 가득 찼습니다. 바뀐 것은 없으니 공간을 확보한 뒤 다시 시도하세요.") \
    X(StorageNotBooks, "STORAGE_NOT_BOOKS", \
      "%1 belongs to another program; it is not a set of Jangbu books. Choose another one.", \
      "%1은(는) 다른 프로그램의 데이터이며 장부가 아닙니다. 다른 것을 고르세요.") \
    X(StorageTooNew, "STORAGE_TOO_NEW", \
      "These books were written by a newer version (schema %1, this program knows %2). " \
      "Update this program.", \
      "더 새로운 버전이 쓴 장부입니다(스키마 %1, 이 프로그램은 %2까지). 프로그램을 업데이트하세요.") \
    X(StorageCorrupt, "STORAGE_CORRUPT", \
      "The books hold a row that makes no sense (%1). Restore a backup or check the books.", \
      "장부에 말이 되지 않는 행이 있습니다(%1). 백업을 복원하거나 장부를 검사하세요.") \
    X(PackDamaged, "PACK_DAMAGED", \
      "Pack %3 of %2 in “%1” is damaged. Restore a backup.", \
      "“%1”의 %2 묶음 %3이(가) 손상되었습니다. 백업을 복원하세요.") \
    X(BooksNotEmpty, "BOOKS_NOT_EMPTY", \
      "%1 holds a store already. Books can only be moved into an empty database.", \
      "%1에 이미 상점이 있습니다. 장부는 빈 데이터베이스로만 옮길 수 있습니다.") \
    X(BooksNotEqual, "BOOKS_NOT_EQUAL", \
      "The copy differs from the books (%1), so it was taken back. The books are as they were.", \
      "옮긴 장부가 원래 장부와 달라(%1) 되돌렸습니다. 원래 장부는 그대로입니다.") \
    X(StorageConflict, "STORAGE_CONFLICT", \
      "Somebody else has just changed the same thing. Nothing was changed; try again.", \
      "다른 곳에서 방금 같은 내용을 바꾸었습니다. 바뀐 것은 없으니 다시 시도하세요.") \
    X(StorageFailed, "STORAGE_FAILED", \
      "The database refused a command: %1. Nothing was changed.", \
      "데이터베이스가 명령을 거부했습니다: %1. 바뀐 것은 없습니다.") \
    X(IdsExhausted, "IDS_EXHAUSTED", \
      "The store has used up its numbers for rows.", \
      "이 상점이 쓸 수 있는 번호를 모두 썼습니다.") \
    X(Cancelled, "CANCELLED", \
      "Cancelled. The books are as they were.", \
      "취소했습니다. 장부는 그대로입니다.") \
    X(FileNotReadable, "FILE_NOT_READABLE", \
      "%1 cannot be read: %2.", \
      "%1을(를) 읽을 수 없습니다: %2.") \
    X(FileNotWritable, "FILE_NOT_WRITABLE", \
      "%1 cannot be written: %2. Choose another folder or free some space.", \
      "%1에 쓸 수 없습니다: %2. 다른 폴더를 고르거나 공간을 확보하세요.") \
    X(FileExists, "FILE_EXISTS", \
      "%1 exists already. Choose another name.", \
      "%1이(가) 이미 있습니다. 다른 이름을 고르세요.") \
    X(FontMissing, "FONT_MISSING", \
      "The font “%1” is not installed; without it the pages would hold no Korean. Install " \
      "the package fonts-noto-cjk.", \
      "“%1” 글꼴이 없어 한글을 찍을 수 없습니다. fonts-noto-cjk 패키지를 설치하세요.") \
    X(ReportTooLong, "REPORT_TOO_LONG", \
      "The report would have more than %1 rows. Choose fewer days, or a spreadsheet or CSV " \
      "instead of pages.", \
      "보고서가 %1줄을 넘습니다. 날짜를 줄이거나 PDF 대신 XLSX나 CSV로 저장하세요.") \
    X(ValueInvalid, "VALUE_INVALID", \
      "“%2” is not a valid %1; expected %3.", \
      "%1의 값 “%2”이(가) 올바르지 않습니다. 필요한 값: %3.") \
    X(NameInvalid, "NAME_INVALID", \
      "The name “%1” is not valid: a name has 1 to %2 characters.", \
      "이름 “%1”은(는) 쓸 수 없습니다. 이름은 1자에서 %2자까지입니다.") \
    X(StartInvalid, "START_INVALID", \
      "%1 does not start a %2. A week starts on Monday, a month on the 1st.", \
      "%1은(는) %2의 시작일이 아닙니다. 주는 월요일, 월은 1일에 시작합니다.") \
    X(SettlementDayMismatch, "SETTLEMENT_DAY_MISMATCH", \
      "%1 does not start a settlement month of “%2”; it starts on day %3.", \
      "%1은(는) “%2”의 정산월 시작일이 아닙니다. 정산일은 %3일입니다.") \
    X(SignInRequired, "SIGN_IN_REQUIRED", \
      "These books have people: sign in with a name and a PIN (--as NAME, the PIN in " \
      "JANGBU_PIN).", \
      "사람이 등록된 장부입니다. 이름과 PIN으로 로그인하세요(--as 이름, PIN은 JANGBU_PIN에).") \
    X(PinWrong, "PIN_WRONG", \
      "The name or the PIN is wrong. %1 more wrong tries, and it has to rest.", \
      "이름이나 PIN이 다릅니다. %1번 더 틀리면 잠시 쉬어야 합니다.") \
    X(PinResting, "PIN_RESTING", \
      "Too many wrong PINs. Try again in %1 seconds.", \
      "PIN을 여러 번 틀렸습니다. %1초 뒤에 다시 하세요.") \
    X(PinInvalid, "PIN_INVALID", \
      "A PIN has six digits that are not all the same or in a row.", \
      "PIN은 숫자 6자리입니다. 같은 숫자만 쓰거나 차례대로 이어지는 숫자는 안 됩니다.") \
    X(PersonNotFound, "PERSON_NOT_FOUND", \
      "There is nobody called “%1”.", \
      "이름이 “%1”인 사람이 없습니다.") \
    X(PersonExists, "PERSON_EXISTS", \
      "There is somebody called “%1” already.", \
      "이름이 “%1”인 사람이 이미 있습니다.") \
    X(OwnerNeeded, "OWNER_NEEDED", \
      "The books need an owner with a PIN; the first person is one, and the last one stays.", \
      "장부에는 PIN이 있는 점주가 있어야 합니다. 첫 사람은 점주로 등록하고, 마지막 점주는 그대로 두세요.") \
    X(RightMissing, "RIGHT_MISSING", \
      "%1 may not do this (%2). Ask an owner.", \
      "%1 님은 이 일(%2)을 할 수 없습니다. 점주에게 부탁하세요.") \
    X(ApprovalNeeded, "APPROVAL_NEEDED", \
      "This needs the approval of somebody who may do it (%1): --approved-by NAME, the PIN in " \
      "JANGBU_APPROVAL_PIN.", \
      "이 일(%1)을 할 수 있는 사람의 승인이 필요합니다(--approved-by 이름, PIN은 JANGBU_APPROVAL_PIN에).") \
    X(AppKeyMissing, "APP_KEY_MISSING", \
      "Enter the REST API key of your Kakao app in the settings first.", \
      "먼저 설정에 카카오 앱의 REST API 키를 넣으세요.") \
    X(LoginCancelled, "LOGIN_CANCELLED", \
      "The login was cancelled. Nothing was changed.", \
      "로그인을 취소했습니다. 바뀐 것은 없습니다.") \
    X(LoginRefused, "LOGIN_REFUSED", \
      "You did not agree at Kakao (%1). Nothing was changed.", \
      "카카오에서 동의하지 않았습니다(%1). 바뀐 것은 없습니다.") \
    X(LoginTimedOut, "LOGIN_TIMED_OUT", \
      "The login was not finished in time. Start it again.", \
      "로그인을 제때 마치지 못했습니다. 다시 시작하세요.") \
    X(LoginStateWrong, "LOGIN_STATE_WRONG", \
      "The answer did not belong to this login, so it was not used. Start it again.", \
      "이 로그인의 답이 아니어서 쓰지 않았습니다. 다시 시작하세요.") \
    X(LoginPageRefused, "LOGIN_PAGE_REFUSED", \
      "Kakao's page led to %1, which is not an address of Kakao. The login was stopped.", \
      "카카오 화면이 카카오 주소가 아닌 %1(으)로 이어져서 로그인을 멈췄습니다.") \
    X(KakaoUnreachable, "KAKAO_UNREACHABLE", \
      "Kakao cannot be reached. Look at the internet connection and try again.", \
      "카카오에 연결할 수 없습니다. 인터넷 연결을 확인한 뒤 다시 하세요.") \
    X(KakaoRefused, "KAKAO_REFUSED", \
      "Kakao refused: %1 (%2).", \
      "카카오가 거절했습니다: %1 (%2).") \
    X(KakaoBusy, "KAKAO_BUSY", \
      "Kakao takes no more requests for the moment (%1). Try again in a few minutes.", \
      "카카오가 지금은 요청을 더 받지 않습니다(%1). 몇 분 뒤에 다시 하세요.") \
    X(KakaoAnswerInvalid, "KAKAO_ANSWER_INVALID", \
      "Kakao's answer makes no sense (%1). Try again later.", \
      "카카오의 답을 알아볼 수 없습니다(%1). 나중에 다시 하세요.") \
    X(IdTokenInvalid, "ID_TOKEN_INVALID", \
      "Kakao's proof of who you are does not hold (%1). You were not signed in.", \
      "카카오가 보낸 본인 확인이 맞지 않아(%1) 로그인하지 않았습니다.") \
    X(LoginExpired, "LOGIN_EXPIRED", \
      "Kakao's login has ended. Sign in again; the books stay open meanwhile.", \
      "카카오 로그인이 끝났습니다. 다시 로그인하세요. 그동안에도 장부는 열려 있습니다.") \
    X(AccountOfOthers, "ACCOUNT_OF_OTHERS", \
      "These books belong to another Kakao account.", \
      "다른 카카오 계정의 장부입니다.") \
    X(OfflineTooLong, "OFFLINE_TOO_LONG", \
      "%1 days have passed without Kakao. Sign in with Kakao once.", \
      "카카오 없이 %1일이 지났습니다. 카카오로 한 번 로그인하세요.") \
    X(KeyringUnavailable, "KEYRING_UNAVAILABLE", \
      "The keyring of this PC cannot be used (%1). The login lasts until the program closes.", \
      "이 PC의 키링을 쓸 수 없습니다(%1). 로그인은 프로그램을 닫을 때까지만 이어집니다.") \
    X(LogBroken, "LOG_BROKEN", \
      "The log of what was done does not fit together at entry %1 of %2.", \
      "작업 기록이 %2의 %1번에서 맞지 않습니다.") \
    X(StoreNotFound, "STORE_NOT_FOUND", \
      "There is no store “%1”. Look into the list of stores.", \
      "“%1” 상점이 없습니다. 상점 목록을 확인하세요.") \
    X(StoreExists, "STORE_EXISTS", \
      "There is a store “%1” already.", \
      "“%1” 상점이 이미 있습니다.") \
    X(StoreNumberTaken, "STORE_NUMBER_TAKEN", \
      "Two stores have the number %1; they cannot stand in one set of books.", \
      "상점 번호 %1이(가) 둘입니다. 한 장부에 함께 둘 수 없습니다.") \
    X(DeviceLimitReached, "DEVICE_LIMIT_REACHED", \
      "The grade %1 allows %2 devices; %3 are paired. Revoke some first.", \
      "%1 요금제는 기기 %2대까지이며 지금 %3대가 등록되어 있습니다. 먼저 등록을 해제하세요.") \
    X(DeviceNotFound, "DEVICE_NOT_FOUND", \
      "There is no device %1. Look into the list of devices.", \
      "기기 %1이(가) 없습니다. 기기 목록을 확인하세요.") \
    X(NotPaired, "NOT_PAIRED", \
      "This device is not paired, or no longer. Pair it again.", \
      "등록되지 않았거나 등록이 끝난 기기입니다. 다시 등록하세요.") \
    X(PairingCodeInvalid, "PAIRING_CODE_INVALID", \
      "The code is wrong, used up or older than ten minutes. Ask for a new one.", \
      "코드가 틀렸거나 이미 쓰였거나 10분이 지났습니다. 새 코드를 받으세요.") \
    X(TableKeyInvalid, "TABLE_KEY_INVALID", \
      "This table card does not hold any more. Ask for the new one.", \
      "더 이상 쓸 수 없는 테이블 카드입니다. 새 카드를 요청하세요.") \
    X(DeskBusy, "DESK_BUSY", \
      "Too many orders are waiting. Nothing was ordered; try again in a moment.", \
      "기다리는 주문이 너무 많습니다. 주문되지 않았으니 잠시 뒤 다시 시도하세요.") \
    X(TooFast, "TOO_FAST", \
      "Too many requests came from this device. Wait a moment.", \
      "이 기기에서 요청이 너무 많이 왔습니다. 잠시 기다리세요.") \
    X(KeyReused, "KEY_REUSED", \
      "This idempotency key was used for another order.", \
      "이 요청 키는 다른 주문에 이미 쓰였습니다.") \
    X(CategoryNotFound, "CATEGORY_NOT_FOUND", \
      "There is no category “%1” in “%2”.", \
      "“%2”에 “%1” 분류가 없습니다.") \
    X(CategoryExists, "CATEGORY_EXISTS", \
      "“%2” has a category “%1” already.", \
      "“%2”에 “%1” 분류가 이미 있습니다.") \
    X(CategoryNotEmpty, "CATEGORY_NOT_EMPTY", \
      "“%1” still holds products: %2. Move or remove them first.", \
      "“%1” 분류에 메뉴가 %2개 있습니다. 먼저 옮기거나 지우세요.") \
    X(ProductNotFound, "PRODUCT_NOT_FOUND", \
      "There is no product “%1” on the menu.", \
      "메뉴에 “%1”이(가) 없습니다.") \
    X(ProductExists, "PRODUCT_EXISTS", \
      "There is a product “%1” on the menu already.", \
      "메뉴에 “%1”이(가) 이미 있습니다.") \
    X(PriceOutOfRange, "PRICE_OUT_OF_RANGE", \
      "“%1” would cost %2; a price is from 0 to %3.", \
      "“%1”의 가격이 %2이(가) 됩니다. 가격은 0부터 %3까지입니다.") \
    X(TableNotFound, "TABLE_NOT_FOUND", \
      "There is no table %1.", \
      "테이블 %1이(가) 없습니다.") \
    X(TableExists, "TABLE_EXISTS", \
      "There is a table “%1” already.", \
      "“%1” 테이블이 이미 있습니다.") \
    X(TradeNotFound, "TRADE_NOT_FOUND", \
      "There is no trade %1.", \
      "거래 %1이(가) 없습니다.") \
    X(NoOpenTrade, "NO_OPEN_TRADE", \
      "Nothing has been ordered at this table yet.", \
      "이 테이블에는 아직 주문이 없습니다.") \
    X(OrderNotFound, "ORDER_NOT_FOUND", \
      "There is no order %1.", \
      "주문 %1이(가) 없습니다.") \
    X(AttemptNotFound, "ATTEMPT_NOT_FOUND", \
      "There is no payment attempt %1.", \
      "결제 시도 %1이(가) 없습니다.") \
    X(LineNotFound, "LINE_NOT_FOUND", \
      "The trade has no line %1.", \
      "이 거래에 주문 상세 %1이(가) 없습니다.") \
    X(PartNotFound, "PART_NOT_FOUND", \
      "The trade has no payment part %1.", \
      "이 거래에 결제 %1이(가) 없습니다.") \
    X(SettlementNotFound, "SETTLEMENT_NOT_FOUND", \
      "There is no such settlement.", \
      "해당 정산이 없습니다.") \
    X(ImportNotFound, "IMPORT_NOT_FOUND", \
      "There is no import %1. Look into the list of imports.", \
      "가져오기 %1이(가) 없습니다. 가져온 기록을 확인하세요.") \
    X(SealNotFound, "SEAL_NOT_FOUND", \
      "No closed day of these books has the seal %1.", \
      "이 장부의 마감일 중에 봉인 %1이(가) 없습니다.") \
    X(JobNotFound, "JOB_NOT_FOUND", \
      "There is no job %1. `jobs list` shows those there are.", \
      "작업 %1이(가) 없습니다. `jobs list`로 있는 작업을 확인하세요.") \
    X(EntryNotFound, "ENTRY_NOT_FOUND", \
      "There is no entry for %1; nothing was removed.", \
      "%1에 대한 항목이 없어 지운 것이 없습니다.") \
    X(ProductSoldOut, "PRODUCT_SOLD_OUT", \
      "“%1” is sold out.", \
      "“%1”은(는) 품절입니다.") \
    X(OutOfStock, "OUT_OF_STOCK", \
      "Only %2 of “%1” are left.", \
      "“%1”의 재고가 %2개 남았습니다.") \
    X(AmountTooLarge, "AMOUNT_TOO_LARGE", \
      "%1 is too large: a trade holds at most 10^15 minor units and 10,000 lines, a day " \
      "9 × 10^15.", \
      "%1은(는) 너무 큽니다. 거래 하나는 10^15, 하루는 9 × 10^15까지이며 거래의 주문 상세는 10,000개까지입니다.") \
    X(AmountInvalid, "AMOUNT_INVALID", \
      "The amount “%1” does not fit; expected %2.", \
      "금액 “%1”이(가) 맞지 않습니다. 필요한 값: %2.") \
    X(TradeNotOpen, "TRADE_NOT_OPEN", \
      "Trade %1 is not open any more.", \
      "거래 %1은(는) 이미 끝났습니다.") \
    X(TableInUse, "TABLE_IN_USE", \
      "The table “%1” has an open trade. Take its payment or void it first.", \
      "“%1” 테이블에 아직 열린 거래가 있습니다. 먼저 결제하거나 취소하세요.") \
    X(TradeNotPaid, "TRADE_NOT_PAID", \
      "Trade %1 has not been paid.", \
      "거래 %1은(는) 결제되지 않았습니다.") \
    X(TradePartlyPaid, "TRADE_PARTLY_PAID", \
      "Trade %1 is partly paid. Take its parts back first.", \
      "거래 %1은(는) 일부 결제되었습니다. 먼저 결제를 취소하세요.") \
    X(OrderStateInvalid, "ORDER_STATE_INVALID", \
      "Order %1 is %2; it cannot become %3.", \
      "주문 %1은(는) %2 상태라서 %3(으)로 바꿀 수 없습니다.") \
    X(AttemptUnsettled, "ATTEMPT_UNSETTLED", \
      "What became of card payment %1 is not known yet. Ask the terminal first.", \
      "카드 결제 %1의 결과를 아직 모릅니다. 먼저 단말기에 조회하세요.") \
    X(AttemptSettled, "ATTEMPT_SETTLED", \
      "Card payment %1 has been settled already.", \
      "카드 결제 %1은(는) 이미 처리되었습니다.") \
    X(CardDeclined, "CARD_DECLINED", \
      "The card was declined: %1. The trade is still open.", \
      "카드가 거절되었습니다: %1. 거래는 아직 열려 있습니다.") \
    X(NothingToRefund, "NOTHING_TO_REFUND", \
      "Nothing is left to refund in trade %1.", \
      "거래 %1에 환불할 것이 남아 있지 않습니다.") \
    X(RefundTooLarge, "REFUND_TOO_LARGE", \
      "Only %1 are left to refund.", \
      "환불할 수 있는 것은 %1뿐입니다.") \
    X(RefundBeforePayment, "REFUND_BEFORE_PAYMENT", \
      "A refund cannot be dated before its payment (%1). Check the clock or the time given.", \
      "환불 시각이 결제 시각(%1)보다 앞설 수 없습니다. 시계나 입력한 시각을 확인하세요.") \
    X(PeriodClosed, "PERIOD_CLOSED", \
      "%1 is closed in “%2”; nothing can be dated into it any more.", \
      "“%2”의 %1은(는) 마감되어 더 이상 기록할 수 없습니다.") \
    X(PeriodNotEnded, "PERIOD_NOT_ENDED", \
      "%1 has not ended in “%2”; it can be closed from %3 on.", \
      "“%2”의 %1이(가) 아직 끝나지 않았습니다. %3부터 마감할 수 있습니다.") \
    X(ReceiptExists, "RECEIPT_EXISTS", \
      "Receipt %1 of %2 exists already in “%3”.", \
      "“%3”의 %2 영수증 %1번이 이미 있습니다.") \
    X(ImportInvalid, "IMPORT_INVALID", \
      "%1 cannot be read as it is; the wrong rows are listed. Correct them, or have " \
      "them set aside.", \
      "%1을(를) 그대로 읽을 수 없습니다. 잘못된 행을 고치거나 따로 저장하고 나머지를 가져오세요.") \
    X(FormatInvalid, "FORMAT_INVALID", \
      "%1 does not describe a format of sales files; what is wrong is listed.", \
      "%1은(는) 매출 파일 형식을 설명하는 파일이 아닙니다. 잘못된 곳을 고치세요.") \
    X(TradeDiffers, "TRADE_DIFFERS", \
      "Trade %1 of “%2” is in the books already, with other rows.", \
      "“%2”의 거래 %1이(가) 다른 내용으로 이미 장부에 있습니다.") \
    X(ImportRunning, "IMPORT_RUNNING", \
      "Another import is running. Wait for its end, or try again in a minute.", \
      "다른 가져오기가 진행 중입니다. 끝나기를 기다리거나 잠시 뒤 다시 시도하세요.") \
    X(ImportInUse, "IMPORT_IN_USE", \
      "Import %1 cannot be taken out: %2 was made later and stands on it.", \
      "가져오기 %1을(를) 되돌릴 수 없습니다. 뒤에 기록된 %2이(가) 이를 쓰고 있습니다.") \
    X(BackupInvalid, "BACKUP_INVALID", \
      "%1 is not a sound backup: %2.", \
      "%1은(는) 온전한 백업이 아닙니다: %2.") \
    X(JobRunning, "JOB_RUNNING", \
      "%1 runs that job already. Wait for its end, or cancel it.", \
      "%1에서 이미 실행 중인 작업입니다. 끝나기를 기다리거나 취소하세요.") \
    X(JobComplete, "JOB_COMPLETE", \
      "Job %1 is complete. It is done once for its window.", \
      "작업 %1은(는) 이미 끝났습니다. 기간마다 한 번만 실행됩니다.") \
    X(JobLost, "JOB_LOST", \
      "Another program has taken this job over and goes on with it.", \
      "다른 프로그램이 이 작업을 이어받아 계속하고 있습니다.") \
    X(BooksDiffer, "BOOKS_DIFFER", \
      "The books differ from their raw rows in %1 values, first %2. Check the books to see all.", \
      "원본 기록과 다른 값이 %1개 있습니다. 첫 번째: %2. 장부를 검사하면 모두 볼 수 있습니다.") \
    X(PushFailed, "PUSH_FAILED", \
      "The figures did not reach %1: %2.", \
      "%1에 지표를 보내지 못했습니다: %2.") \
    X(MetricsNotServed, "METRICS_NOT_SERVED", \
      "Port %1 of this computer cannot be used: %2. Choose another one.", \
      "이 컴퓨터의 포트 %1을(를) 쓸 수 없습니다: %2. 다른 포트를 고르세요.")

/// What a field of a file or an option must hold, once: the name in the code and the words in
/// English and Korean. %1 … stand for the values given with it.
#define JANGBU_EXPECTATIONS(X) \
    X(Amount, "a plain number with at most %1 decimals", "소수 %1자리까지의 숫자") \
    X(AmountInRange, "an amount from 0 to %1", "0부터 %1까지의 금액") \
    X(Quantity, "a whole number from 1 to 10000000", "1부터 10000000까지의 정수") \
    X(FewerNames, "at most %1 different names in one import", \
      "가져오기 한 번에 서로 다른 이름 %1개까지") \
    X(StockCount, "a whole number from 0 to 10000000", "0부터 10000000까지의 정수") \
    X(WholeNumber, "a whole number from %1 to %2", "%1부터 %2까지의 정수") \
    X(Instant, "a time such as 2026-11-21T18:30:00", "2026-11-21T18:30:00 같은 시각") \
    X(Date, "a date such as 2026-11-21", "2026-11-21 같은 날짜") \
    X(NotBefore, "a date not before %1", "%1 이후의 날짜") \
    X(TaxPeriod, "a quarter such as 2026Q3 or a half-year such as 2026H2", \
      "2026Q3 같은 분기 또는 2026H2 같은 반기") \
    X(TimeOfDay, "a time from 00:00 to 11:59", "00:00부터 11:59까지의 시각") \
    X(Name, "1 to 255 characters", "1자에서 255자까지의 이름") \
    X(OneOf, "one of %1", "다음 중 하나: %1") \
    X(CurrencyCode, "a currency of ISO 4217, such as KRW", "KRW 같은 ISO 4217 통화") \
    X(Zone, "a time zone such as Asia/Seoul", "Asia/Seoul 같은 시간대") \
    X(BooksUrl, "sqlite:PATH or mysql://USER[:PASSWORD]@HOST[:PORT]/DATABASE", \
      "sqlite:경로 또는 mysql://사용자[:비밀번호]@호스트[:포트]/데이터베이스") \
    X(ProductAndQuantity, "PRODUCT=QUANTITY, the quantity from 1 to 10000000", \
      "메뉴=수량, 수량은 1부터 10000000까지") \
    X(Column, "a column with this name in the header", "머리행에 이 이름의 열") \
    X(UniqueColumn, "this column only once in the header", "머리행에 이 열이 한 번만") \
    X(Utf8, "text in UTF-8", "UTF-8로 저장한 글") \
    X(ClosingQuote, "a closing quotation mark", "닫는 따옴표") \
    X(QuoteAlone, "quotation marks only around a whole field", "칸 전체를 감싼 따옴표") \
    X(ShorterRow, "a row of at most %1 bytes", "%1바이트 이하의 행") \
    X(FieldCount, "%1 fields, as in the header", "머리행과 같은 %1칸") \
    X(NotEmpty, "a value", "빈칸이 아닌 값") \
    X(Empty, "nothing here", "빈칸") \
    X(SameInTrade, "the same as in the other rows of the trade (%1)", "같은 거래의 다른 행과 같은 값(%1)") \
    X(DiscountWithinAmount, "at most unit price × quantity (%1)", "단가 × 수량 이하(%1)") \
    X(PartsOfTrade, "parts that add up to the trade's amount (%1)", "합이 거래 금액(%1)과 같은 결제") \
    X(KnownStore, "the name of a store in the books", "장부에 있는 상점 이름") \
    X(KnownTrade, "the key of a paid trade of the store", "이 상점의 결제된 거래 번호") \
    X(LineOfTrade, "the place of a line in the trade, 1 to %1", "거래 안의 순번, 1부터 %1까지") \
    X(PartOfTrade, "the number of a part of the trade, 1 to %1", "거래의 결제 순번, 1부터 %1까지") \
    X(AtMostLeft, "at most what is left (%1)", "남은 것(%1) 이하") \
    X(OpenDay, "a day that is not closed", "마감되지 않은 날") \
    X(FreeReceipt, "a receipt number that is free on that day", "그날 쓰이지 않은 영수증 번호") \
    X(SameRows, "the rows that are in the books", "장부에 있는 것과 같은 행") \
    X(AfterPayment, "a time not before the payment (%1)", "결제 시각(%1) 이후의 시각") \
    X(AmountIn, "an amount in %1 with at most %2 decimals", "%1 금액(소수 %2자리까지)") \
    X(AmountOfCurrency, "an amount in %1; --currency names the currency of a new store", \
      "%1 금액. 새 상점의 통화는 --currency로 정하세요") \
    X(Pieces, "a number of pieces up to 10000000", "10000000까지의 수량") \
    X(WrittenDate, "a date written as %1", "%1 모양의 날짜") \
    X(WrittenTime, "a time written as %1", "%1 모양의 시각") \
    X(NotInFuture, "a date that is not in the future", "미래가 아닌 날짜") \
    X(ResultOf, "%1, which follows from %2", "%1(%2에서 나오는 값)") \
    X(ValueOrSources, "a value here, or values in %1 from which it follows", \
      "값이 있거나, %1에서 구할 수 있어야 함") \
    X(ExactResult, "a value here, as it does not follow exactly from %1", \
      "%1에서 나누어떨어지지 않으므로 값이 있어야 함") \
    X(KnownIn, "a value of the column %1 in %2", "%2의 %1 열에 있는 값") \
    X(OneStore, "%1, as in the rows before: --store takes a file of one store", \
      "앞의 행과 같은 %1(--store를 쓰면 한 상점의 파일만)") \
    X(StoreGiven, "a column with the store, or --store NAME", "상점 열 또는 --store 이름") \
    X(AmountColumn, "a column with a price or a total, such as %1: add one, or say with --map " \
      "FILE which column it is", \
      "단가나 금액 열(예: %1). 열을 추가하거나 --map 파일로 어느 열인지 알려 주세요") \
    X(NearestHeader, "the header of a known format; %1 is the nearest, but %2 is missing. --map " \
      "FILE describes another format", \
      "아는 형식의 머리행. 가장 비슷한 것은 %1이며 %2이(가) 없습니다. 다른 형식은 --map 파일로 알려 주세요") \
    X(KnownHeader, "the header of a known format (`import formats` lists them), or --map FILE " \
      "that describes this one", \
      "아는 형식의 머리행(`import formats`로 확인). 다른 형식은 --map 파일로 알려 주세요") \
    X(OtherExport, "the export “%2”; this is “%1”, which does not hold the items of each sale", \
      "“%2” 파일. 이것은 “%1”이며 거래마다의 메뉴가 없습니다") \
    X(ItemExport, "an export with a row for each item sold; this is “%1”", \
      "팔린 메뉴마다 한 행인 파일. 이것은 “%1”입니다") \
    X(FileWithColumns, "a file with the columns %1, given as well or beside this one", \
      "%1 열이 있는 파일. 함께 주거나 같은 폴더에 두세요") \
    X(MainFile, "a file with the columns %1 as well; this one only explains it", \
      "%1 열이 있는 파일도 함께. 이 파일은 설명만 담고 있습니다") \
    X(SmallerFile, "a file for looking up that takes at most %1 MB", "%1MB 이하의 참조 파일") \
    X(UniqueValue, "each value only once", "한 번만 나오는 값") \
    X(TextIn, "text in %1", "%1(으)로 저장한 글") \
    X(JsonSyntax, "JSON (%1)", "올바른 JSON(%1)") \
    X(JsonText, "a text that is not empty", "비어 있지 않은 글") \
    X(JsonTexts, "a text or a list of texts", "글 또는 글의 목록") \
    X(JsonObject, "an object in braces", "중괄호로 묶은 객체") \
    X(JsonFlag, "true or false", "true 또는 false") \
    X(DatePattern, "a date pattern of yyyy yy MMM MM M dd d and signs between them, or excel", \
      "yyyy yy MMM MM M dd d와 구분 기호로 된 날짜 모양, 또는 excel") \
    X(TimePattern, "a time pattern of HH H hh h mm ss AP and signs between them", \
      "HH H hh h mm ss AP와 구분 기호로 된 시각 모양") \
    X(NameUnder, "a name that stands under %1", "%1 아래에 있는 이름") \
    X(NearOthers, "a date near the others (%1 to %2)", "다른 날짜(%1~%2)와 가까운 날짜") \
    X(HttpUrl, "a URL such as http://127.0.0.1:9091", "http://127.0.0.1:9091 같은 주소") \
    X(Folder, "a folder that can be written", "쓸 수 있는 폴더") \
    X(WithinLimits, "at most 10,000 lines and 10^15 minor units a trade, 9 × 10^15 a " \
      "day", "거래당 10,000줄과 10^15, 하루 9 × 10^15 이하")
// clang-format on
