// Every word that the page shows, in both languages, and how numbers are written in them.

const words = {
  ko: {
    skipToMenu: '메뉴로 바로 가기', language: '언어', menu: '메뉴', categories: '메뉴 분류',
    order: '주문', cart: '담은 메뉴', orders: '주문 내역', close: '닫기',
    menuEmpty: '아직 메뉴가 없어요.', cartEmpty: '메뉴를 담으면 여기에 보여요.',
    tradeEmpty: '아직 주문이 없어요.',
    connected: '연결됨', connecting: '연결하는 중', offline: '연결 끊김',
    offlineBanner: '연결이 끊겼어요. 담은 메뉴는 그대로 있어요.',
    offlineSending: '연결이 끊겼어요. 주문은 연결되면 한 번만 보내요.',
    add: '담기', addOne: '%1 한 개 담기', removeOne: '%1 한 개 빼기', takeOut: '%1 빼기',
    inCart: '%1 %2개 담음', left: '%1개 남음', soldOut: '다 팔렸어요',
    onlyLeft: '%1개만 남았어요', reduceTo: '%1개로 줄이기', takeOutShort: '빼기',
    thisOrder: '이번 주문', soFar: '지금까지 주문', total: '합계',
    orderButton: '주문하기', orderWhenConnected: '연결되면 주문하기', sending: '보내는 중이에요',
    fixCart: '담은 메뉴를 확인해 주세요', reviewTitle: '이대로 주문할까요?',
    waiting: '보내는 주문', waitingWhy: '주문이 들어가면 알려 드려요.',
    ordered: '주문이 들어갔어요.', cancelled: '주문을 취소했어요.',
    outOfStock: '“%1”이(가) %2개만 남아서 주문되지 않았어요. 담은 메뉴를 확인하세요.',
    soldOutNow: '“%1”이(가) 다 팔려서 주문되지 않았어요. 담은 메뉴를 확인하세요.',
    refused: '주문되지 않았어요. %1', busy: '주문이 몰려서 조금 기다렸다가 다시 보내요.',
    soldOutInCart: '담은 “%1”이(가) 다 팔렸어요.', fewLeftInCart: '담은 “%1”이(가) %2개만 남았어요.',
    andMore: '%1 외 %2개', pieces: '%1개', more: '%1 × %2',
    cancel: '주문 취소', cancelTitle: '이 주문을 취소할까요?', cancelText: '%1. 주방에서 받기 전에만 취소돼요.',
    cancelYes: '취소하기', cancelNo: '그대로 두기',
    cancelTooLate: '이미 주방에서 받아서 취소할 수 없어요. 직원에게 말해 주세요.',
    oldTitle: '아까 누른 주문을 지금 보낼까요?', oldText: '%1분 전에 눌렀지만 연결이 끊겨 있었어요.',
    oldYes: '보내기', oldNo: '보내지 않기',
    pairTitle: '주문 기기 연결하기', pairCode: '여섯 자리 코드',
    pairHow: '사장님 컴퓨터의 설정에서 코드를 받아 적으세요.', pairButton: '연결하기',
    pairGuest: '손님은 테이블에 있는 QR 코드를 휴대폰으로 찍으면 돼요.',
    pairWrong: '코드가 맞지 않아요. 10분이 지났거나 이미 쓴 코드일 수 있어요.',
    pairShape: '숫자 여섯 자리를 적어 주세요.',
    pairTooMany: '틀린 코드가 너무 많았어요. 1분 뒤에 다시 해 주세요.',
    pairNoNetwork: '연결되지 않았어요. 와이파이를 확인하고 다시 해 주세요.',
    revoked: '이 기기는 연결이 해제됐어요. 새 코드로 다시 연결하세요.',
    openingTitle: '테이블에 연결하는 중이에요', openingText: '잠시만 기다려 주세요.',
    paidTitle: '계산이 끝났어요', paidText: '찾아 주셔서 고마워요. 더 주문하려면 테이블의 QR 코드를 다시 찍어 주세요.',
    cardTitle: '쓸 수 없는 테이블 카드예요', cardText: '카드가 새것으로 바뀌었어요. 직원에게 말해 주세요.',
    lostTitle: '연결되지 않았어요', lostText: '매장 와이파이에 연결됐는지 확인해 주세요.', tryAgain: '다시 해 보기',
    tradeEnded: '계산이 끝났어요. 고맙습니다.',
    placed: '주문 들어감', accepted: '주문 확인', preparing: '조리 중', served: '나갔어요',
    cancelledState: '취소됨', ready: '준비됐어요', on_the_way: '가는 중', delivered: '도착했어요',
    return_requested: '반품 요청', returned: '반품됨',
    changedState: '%1: %2', billNow: '지금까지 %1', openOrders: '주문 내역 보기, 지금까지 %1',
    openCart: '담은 메뉴 %1개 보기, %2',
    MAIN_MENU: '메인', SUB_MENU: '사이드', DRINK: '음료·주류',
  },
  en: {
    skipToMenu: 'Skip to the menu', language: 'Language', menu: 'Menu', categories: 'Categories',
    order: 'Order', cart: 'Your order', orders: 'Ordered so far', close: 'Close',
    menuEmpty: 'There is no menu yet.', cartEmpty: 'What you add appears here.',
    tradeEmpty: 'Nothing ordered yet.',
    connected: 'Connected', connecting: 'Connecting', offline: 'Offline',
    offlineBanner: 'The connection is lost. What you added is kept.',
    offlineSending: 'The connection is lost. Your order is sent once when it is back.',
    add: 'Add', addOne: 'Add one %1', removeOne: 'Remove one %1', takeOut: 'Remove %1',
    inCart: '%2 × %1 added', left: '%1 left', soldOut: 'Sold out',
    onlyLeft: 'Only %1 left', reduceTo: 'Reduce to %1', takeOutShort: 'Remove',
    thisOrder: 'This order', soFar: 'Ordered so far', total: 'Total',
    orderButton: 'Order', orderWhenConnected: 'Order when connected', sending: 'Sending',
    fixCart: 'Check what is left', reviewTitle: 'Order this?',
    waiting: 'Being sent', waitingWhy: 'You will be told when it is in.',
    ordered: 'Your order is in.', cancelled: 'The order is cancelled.',
    outOfStock: 'Only %2 of “%1” are left, so nothing was ordered. Check your order.',
    soldOutNow: '“%1” is sold out, so nothing was ordered. Check your order.',
    refused: 'Nothing was ordered. %1', busy: 'Many are ordering. Yours is sent again in a moment.',
    soldOutInCart: '“%1” in your order is sold out.', fewLeftInCart: 'Only %2 of “%1” in your order are left.',
    andMore: '%1 and %2 more', pieces: '%1', more: '%1 × %2',
    cancel: 'Cancel order', cancelTitle: 'Cancel this order?', cancelText: '%1. Only until the kitchen takes it.',
    cancelYes: 'Cancel it', cancelNo: 'Keep it',
    cancelTooLate: 'The kitchen has taken it already. Ask the staff.',
    oldTitle: 'Send the earlier order now?', oldText: 'You pressed order %1 minutes ago, without a connection.',
    oldYes: 'Send', oldNo: 'Do not send',
    pairTitle: 'Connect this device', pairCode: 'Six-digit code',
    pairHow: 'Get a code in the settings on the owner’s computer and enter it here.', pairButton: 'Connect',
    pairGuest: 'Guests scan the QR code on the table with their phone.',
    pairWrong: 'The code is not right. It may be older than 10 minutes, or used.',
    pairShape: 'Enter six digits.',
    pairTooMany: 'Too many wrong codes. Try again in a minute.',
    pairNoNetwork: 'No connection. Check the Wi-Fi and try again.',
    revoked: 'This device was disconnected. Connect it again with a new code.',
    openingTitle: 'Connecting to your table', openingText: 'One moment.',
    paidTitle: 'All paid', paidText: 'Thank you for coming. To order more, scan the QR code on the table again.',
    cardTitle: 'This table card does not hold any more', cardText: 'It was replaced by a new one. Ask the staff.',
    lostTitle: 'No connection', lostText: 'Check that you are on the restaurant’s Wi-Fi.', tryAgain: 'Try again',
    tradeEnded: 'All paid. Thank you.',
    placed: 'Sent', accepted: 'Confirmed', preparing: 'In the kitchen', served: 'Served',
    cancelledState: 'Cancelled', ready: 'Ready', on_the_way: 'On the way', delivered: 'Delivered',
    return_requested: 'Return asked for', returned: 'Returned',
    changedState: '%1: %2', billNow: '%1 so far', openOrders: 'Show orders, %1 so far',
    openCart: 'Show your order of %1, %2',
    MAIN_MENU: 'Mains', SUB_MENU: 'Sides', DRINK: 'Drinks',
  },
};

export let language = 'ko';

export function setLanguage(wanted) {
  language = words[wanted] ? wanted : 'en';
  document.documentElement.lang = language;
}

export function otherLanguage() {
  return language === 'ko' ? 'en' : 'ko';
}

// A word or sentence with %1, %2 … filled in.
export function say(key, ...values) {
  const text = words[language][key] ?? key;
  return text.replace(/%([1-9])/g, (whole, place) => values[place - 1] ?? whole);
}

export function stateWord(state) {
  return say(state === 'cancelled' ? 'cancelledState' : state);
}

export function categoryWord(category, labels) {
  if (words[language][category])
    return words[language][category];
  return labels?.[language] || category;
}

// An amount in minor units, by whole numbers only.
export function money(minor, currency) {
  const { code, decimals } = currency;
  const negative = minor < 0;
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ',');
  const text = decimals ? `${whole}.${digits.slice(-decimals)}` : whole;
  const sign = negative ? '\u2212' : '';
  if (code === 'KRW')
    return language === 'ko' ? `${sign}${text}원` : `${sign}₩${text}`;
  const symbol = { USD: '$', EUR: '€', JPY: '¥', GBP: '£' }[code];
  return symbol ? `${sign}${symbol}${text}` : `${sign}${text} ${code}`;
}

// The hour and minute of an instant on this device's clock.
export function clockTime(iso) {
  return new Date(iso).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
}
