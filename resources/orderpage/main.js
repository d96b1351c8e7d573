// The ordering page: who this device is, what it knows of the menu and the table's trade, and what
// a press of a button leads to.

import { Cart } from './cart.js';
import { call } from './desk.js';
import { Events } from './events.js';
import { keep, kept } from './keeping.js';
import { money, otherLanguage, say, setLanguage, stateWord } from './words.js';
import * as view from './view.js';

const { at } = view;
const pollMs = 20000; // While there is no stream.
const offlineAfterMs = 2500;

const state = {
  me: kept('me'), // { token, kind, store, label, table }
  menu: { currency: { code: 'KRW', decimals: 0 }, categories: [], products: [] },
  menuTag: null,
  trade: null,
  category: null,
  tab: 'cart',
  link: 'connecting',
};

const products = new Map();
const cart = new Cart((id) => products.get(id));
let events = null;
let offlineTimer = 0;
let sendTimer = 0;
let sendPauseMs = 2000;
let isSending = false;

// ---- Showing

const act = {
  more(id) {
    const product = products.get(id);
    if (product && !product.sold_out && cart.count(id) < product.stock)
      change(id, cart.count(id) + 1);
  },
  less(id) {
    change(id, cart.count(id) - 1);
  },
  fit(id) {
    const product = products.get(id);
    change(id, product && !product.sold_out ? product.stock : 0);
  },
  cancel: cancelOrder,
};

function change(id, count) {
  cart.set(id, count);
  show();
}

function show() {
  if (document.body.dataset.screen !== 'ordering')
    return;
  const { menu, trade } = state;
  const { currency } = menu;
  if (!menu.categories.some((category) => category.category === state.category))
    state.category = menu.categories[0]?.category ?? null;
  view.showPlace(state.me);
  view.showLink(state.link, cart.outbox !== null);
  view.showCategories(menu, state.category, (category) => {
    state.category = category;
    show();
    at('menu').scrollTo?.(0, 0);
  });
  view.showProducts(menu, state.category, cart, act);
  view.showCart(cart, trade, currency, act);
  view.showTrade(trade, currency, act);
  view.showCheckout(cart, currency, state.link === 'offline', state.tab);
  view.chooseTab(state.tab);
}

function setLink(link) {
  clearTimeout(offlineTimer);
  if (link === 'connected' || (link === 'offline' && !navigator.onLine)) {
    state.link = link;
  } else if (state.link !== 'offline') {
    // A short gap is not worth a word.
    offlineTimer = setTimeout(() => { state.link = 'offline'; show(); }, offlineAfterMs);
  }
  show();
}

function chooseLanguage(wanted) {
  setLanguage(wanted);
  keep('language', wanted);
  view.showWords();
  show();
}

// ---- Asking

// The answer, or nothing when there was none. Who is not paired any more is shown out.
async function ask(method, path, options = {}) {
  const me = state.me;
  if (!me)
    return null;
  try {
    const answer = await call(method, path, { token: me.token, ...options });
    if (state.me !== me)
      return null;
    if (answer.status === 401) {
      leave();
      return null;
    }
    return answer;
  } catch {
    return null;
  }
}

async function askMenu() {
  const answer = await ask('GET', 'menu', { etag: state.menuTag });
  if (answer?.status !== 200)
    return answer !== null;
  const { body } = answer;
  state.menuTag = answer.etag;
  state.menu = {
    currency: { code: body.currency, decimals: body.decimals ?? 0 },
    categories: body.categories ?? [...new Set(body.products.map((product) => product.category))]
      .map((category) => ({ category })),
    products: body.products,
  };
  const before = new Map(products);
  products.clear();
  for (const product of body.products)
    products.set(product.id, product);
  cart.dropUnknown();
  warnOfCart(before);
  show();
  return true;
}

// What was added and has just become too much is said at once, not at the press of "order".
function warnOfCart(before) {
  for (const line of cart.lines()) {
    const old = before.get(line.id);
    if (line.left === null || !old || old.sold_out || old.stock < line.count)
      continue;
    view.tell(line.left > 0 ? say('fewLeftInCart', line.product.name, line.left)
      : say('soldOutInCart', line.product.name), true);
  }
}

async function askTrade() {
  const answer = await ask('GET', 'trade');
  if (!answer || (answer.status !== 200 && answer.status !== 404))
    return;
  const before = state.trade;
  state.trade = answer.status === 200 ? answer.body : null;
  if (before && !state.trade) {
    // The next guests at this table begin with an empty cart.
    cart.clear();
    view.closeSheet();
    view.tell(say('tradeEnded'));
  }
  sayChanges(before, state.trade);
  show();
}

function sayChanges(before, now) {
  const states = new Map((before?.orders ?? []).map((order) => [order.order, order.state]));
  for (const order of now?.orders ?? []) {
    const old = states.get(order.order);
    if (old && old !== order.state && order.state !== 'cancelled')
      view.tell(say('changedState', order.lines[0].name, stateWord(order.state)));
  }
}

async function askInfo() {
  const answer = await ask('GET', 'info');
  if (answer?.status !== 200)
    return;
  const { store, table, label } = answer.body;
  Object.assign(state.me, { store, table, label });
  keep('me', state.me);
  show();
}

function askAll() {
  askMenu();
  askTrade();
}

// ---- Ordering

function order() {
  if (!cart.isFit() || !cart.post())
    return;
  sendPauseMs = 2000;
  show();
  send();
}

// Sends the order that waits, with its key, until it is answered.
async function send() {
  clearTimeout(sendTimer);
  if (!cart.outbox || isSending || !state.me)
    return;
  isSending = true;
  try {
    if (cart.isOld() && !await confirmOld())
      return;
    const { key, lines } = cart.outbox;
    const body = { lines: lines.map(({ product, quantity }) => ({ product, quantity })) };
    const answer = await ask('POST', 'orders', { body, key });
    if (cart.outbox?.key === key)
      settle(answer);
  } finally {
    isSending = false;
    show();
  }
}

async function confirmOld() {
  const minutes = Math.round((Date.now() - cart.outbox.postedAt) / 60000);
  const yes = await view.ask(say('oldTitle'), say('oldText', minutes), say('oldYes'), say('oldNo'));
  if (yes)
    cart.agree();
  else
    cart.takeBack();
  return yes;
}

function settle(answer) {
  if (!answer)
    return again();
  if (answer.status === 200 || answer.status === 201) {
    cart.settle();
    view.closeSheet();
    view.tell(say('ordered'));
    state.tab = 'cart';
    return askAll();
  }
  if (answer.status === 429 || answer.status >= 500) {
    view.tell(say('busy'));
    return again();
  }
  refuse(answer.body?.error ?? {});
}

function refuse(error) {
  cart.takeBack();
  state.menuTag = null;
  const { code, product, left, message } = error;
  if (code === 'OUT_OF_STOCK' && left > 0)
    view.tell(say('outOfStock', product, left), true);
  else if (code === 'OUT_OF_STOCK' || code === 'PRODUCT_SOLD_OUT')
    view.tell(say('soldOutNow', product), true);
  else
    view.tell(say('refused', message ?? ''), true);
  askAll();
}

function again() {
  clearTimeout(sendTimer);
  sendTimer = setTimeout(send, sendPauseMs * (0.7 + Math.random() * 0.6));
  sendPauseMs = Math.min(sendPauseMs * 2, 30000);
}

async function cancelOrder(placed) {
  const { currency } = state.menu;
  const yes = await view.ask(say('cancelTitle'), say('cancelText', money(placed.amount, currency)),
    say('cancelYes'), say('cancelNo'));
  if (!yes)
    return;
  const answer = await ask('POST', `orders/${placed.order}/cancel`);
  if (answer?.status === 200)
    view.tell(say('cancelled'));
  else if (answer?.status === 409)
    view.tell(say('cancelTooLate'), true);
  else if (state.me)
    view.tell(say('lostTitle'), true);
  askAll();
}

// ---- Coming and going

function enter(paired) {
  state.me = paired;
  state.menuTag = null;
  keep('me', paired);
  view.showScreen('ordering');
  listen();
  show();
}

function listen() {
  events?.stop();
  events = new Events({
    token: state.me.token,
    heard(event) {
      if (event === 'menu')
        askMenu();
      else if (event === 'trade')
        askTrade();
      else if (event === 'device')
        askInfo();
      else if (event === 'gone')
        leave();
    },
    opened() {
      setLink('connected');
      askAll();
      sendPauseMs = 2000;
      send();
    },
    closed: () => setLink('offline'),
    refused: leave,
  });
  events.start();
  setLink('connecting');
}

// The token holds no more: the guests have paid, or the device was revoked.
function leave() {
  if (!state.me)
    return;
  const { kind } = state.me;
  events?.stop();
  events = null;
  clearTimeout(offlineTimer);
  state.me = null;
  state.trade = null;
  keep('me', null);
  cart.clear();
  if (kind === 'guest')
    return view.showNotice(say('paidTitle'), say('paidText'));
  showPairing(say('revoked'));
}

function showPairing(reason = '') {
  const note = at('pairReason');
  note.hidden = !reason;
  note.textContent = reason;
  view.showScreen('pairing');
  at('code').focus();
}

async function pair(event) {
  event.preventDefault();
  const code = at('code').value.replace(/\s/g, '');
  const error = at('pairError');
  error.textContent = '';
  if (!/^\d{6}$/.test(code)) {
    error.textContent = say('pairShape');
    return at('code').focus();
  }
  at('pairButton').disabled = true;
  try {
    const answer = await call('POST', 'pair', { body: { code } });
    if (answer.status === 201) {
      at('code').value = '';
      cart.clear();
      return enter({ kind: 'device', ...answer.body });
    }
    error.textContent = answer.status === 429 ? say('pairTooMany')
      : answer.status >= 500 ? say('pairNoNetwork') : say('pairWrong');
  } catch {
    error.textContent = say('pairNoNetwork');
  } finally {
    at('pairButton').disabled = false;
  }
  at('code').select();
}

// The key of a table's card. It leaves the address at once, so that it is in no history.
function takeTableKey() {
  const key = /^#table=([A-Za-z0-9_-]{1,64})$/.exec(location.hash)?.[1];
  if (location.hash.startsWith('#table='))
    history.replaceState(null, '', location.pathname);
  return key;
}

async function enterByTable(tableKey) {
  view.showNotice(say('openingTitle'), say('openingText'));
  try {
    const answer = await call('POST', 'pair', { body: { table_key: tableKey } });
    if (answer.status === 201) {
      cart.clear();
      return enter({ ...answer.body, kind: 'guest' });
    }
    if (answer.status < 500 && answer.status !== 429)
      return view.showNotice(say('cardTitle'), say('cardText'));
  } catch {
    // As below.
  }
  view.showNotice(say('lostTitle'), say('lostText'), () => enterByTable(tableKey));
}

function begin() {
  const tableKey = takeTableKey();
  if (tableKey)
    enterByTable(tableKey);
  else if (state.me)
    enter(state.me);
  else
    showPairing();
}

// ---- The world outside

function connect() {
  for (const button of document.querySelectorAll('[data-language]'))
    button.addEventListener('click', () => chooseLanguage(button.dataset.language));
  at('otherLanguage').addEventListener('click', () => chooseLanguage(otherLanguage()));
  at('pairForm').addEventListener('submit', pair);
  at('orderButton').addEventListener('click', order);
  at('barButton').addEventListener('click', () => openPanel('cart', say('reviewTitle')));
  at('billButton').addEventListener('click', () => openPanel('trade', say('orders')));
  at('sheetClose').addEventListener('click', view.closeSheet);
  at('sheet').addEventListener('close', () => { view.putPanelBack(); state.tab = 'cart'; show(); });
  for (const tab of ['cart', 'trade']) {
    at(`${tab}Tab`).addEventListener('click', () => { state.tab = tab; show(); });
    at(`${tab}Tab`).addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')
        return;
      state.tab = tab === 'cart' ? 'trade' : 'cart';
      show();
      at(`${state.tab}Tab`).focus();
    });
  }
  addEventListener('hashchange', () => {
    const key = takeTableKey();
    if (key)
      enterByTable(key);
  });
  watchNetwork();
}

function openPanel(tab, title) {
  state.tab = tab;
  show();
  if (!matchMedia('(min-width: 960px)').matches)
    view.openSheet(title);
}

// What the browser believes of its connection is often wrong after a sleep, so it is made anew.
function watchNetwork() {
  const wake = () => state.me && listen();
  addEventListener('online', wake);
  addEventListener('offline', () => setLink('offline'));
  addEventListener('pageshow', (event) => event.persisted && wake());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible')
      wake();
    else
      events?.stop();
  });
  matchMedia('(min-width: 960px)').addEventListener('change', view.closeSheet);
  setInterval(() => {
    if (state.me && state.link !== 'connected' && document.visibilityState === 'visible')
      askTrade();
  }, pollMs);
}

const wanted = kept('language') ?? (navigator.language?.startsWith('ko') ? 'ko' : 'en');
setLanguage(wanted);
view.showWords();
connect();
begin();
