// Puts what the page knows on the screen. Nothing is ever written as HTML, only as text.

import { categoryWord, clockTime, language, money, otherLanguage, say, stateWord } from './words.js';

export const at = (id) => document.getElementById(id);

const icons = {
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  check: 'M5 13l4 4L19 7',
  offline: 'M3 3l18 18M8.5 16.4a5 5 0 0 1 7 0M5 12.9a10 10 0 0 1 5-2.7M19 12.9a10 10 0 0 0-2.3-1.7M2 8.8a15 15 0 0 1 4.2-2.6M22 8.8a15 15 0 0 0-11-3.7M12 20h.01',
};

function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', icons[name]);
  svg.append(path);
  return svg;
}

// An element with attributes, event handlers (on…) and children.
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false || value === undefined)
      continue;
    if (name.startsWith('on'))
      element.addEventListener(name.slice(2), value);
    else
      element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

// Brings the children of a list to `keys`, making what is new and leaving what stays where it is,
// so that neither the focus nor the place on the page is lost.
function bring(list, keys, create, refresh) {
  const present = new Map([...list.children].map((child) => [child.dataset.key, child]));
  let place = list.firstElementChild;
  for (const key of keys.map(String)) {
    let child = present.get(key);
    present.delete(key);
    if (!child) {
      child = create(key);
      child.dataset.key = key;
    }
    if (child === place)
      place = place.nextElementSibling;
    else
      list.insertBefore(child, place);
    refresh(child, key);
  }
  for (const child of present.values())
    child.remove();
}

function setText(element, text) {
  if (element.textContent !== text)
    element.textContent = text;
}

// The number large and its unit small, as the design has it.
function setMoney(element, minor, currency) {
  const text = money(minor, currency);
  const unit = /[^\d]+$/.exec(text)?.[0] ?? '';
  element.replaceChildren(text.slice(0, text.length - unit.length), make('small', {}, unit));
}

export function showWords() {
  for (const element of document.querySelectorAll('[data-word]'))
    setText(element, say(element.dataset.word));
  for (const element of document.querySelectorAll('[data-label]'))
    element.setAttribute('aria-label', say(element.dataset.label));
  for (const button of document.querySelectorAll('[data-language]'))
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  const other = at('otherLanguage');
  setText(other, otherLanguage() === 'en' ? 'EN' : '한국어');
  other.setAttribute('aria-label', otherLanguage() === 'en' ? 'English' : '한국어');
  other.lang = otherLanguage();
}

// One of `ordering`, `pairing`, `notice`.
export function showScreen(name) {
  for (const id of ['ordering', 'pairing', 'notice'])
    at(id).hidden = id !== name;
  at('top').hidden = name !== 'ordering';
  document.body.dataset.screen = name;
  if (name !== 'ordering') {
    at('bar').hidden = true;
    at('banner').hidden = true;
    at('toast').hidden = true;
    for (const dialog of document.querySelectorAll('dialog[open]'))
      dialog.close();
  }
}

export function showNotice(title, text, onAgain = null) {
  setText(at('noticeTitle'), title);
  setText(at('noticeText'), text);
  at('noticeButton').hidden = !onAgain;
  at('noticeButton').onclick = onAgain;
  showScreen('notice');
}

export function showPlace({ store, table }) {
  setText(at('storeName'), store);
  setText(at('tableName'), table);
  document.title = `${store} · ${table}`;
}

// `state` is connected, connecting or offline.
export function showLink(state, isSending) {
  const link = at('link');
  link.dataset.state = state;
  setText(link, say(state));
  const banner = at('banner');
  const isOffline = state === 'offline';
  if (isOffline) {
    const text = say(isSending ? 'offlineSending' : 'offlineBanner');
    if (banner.dataset.text !== text) {
      banner.dataset.text = text;
      banner.replaceChildren(icon('offline'), text);
    }
  } else {
    banner.dataset.text = '';
  }
  banner.hidden = !isOffline;
}

export function showCategories(menu, chosen, choose) {
  bring(at('categories'), menu.categories.map((category) => category.category),
    (key) => make('button', { type: 'button', onclick: () => choose(key) }),
    (button, key) => {
      const labels = menu.categories.find((category) => category.category === key);
      setText(button, categoryWord(key, labels));
      button.setAttribute('aria-pressed', String(key === chosen));
    });
}

function stepper(id, act) {
  return make('div', { class: 'stepper', role: 'group' },
    make('button', { type: 'button', class: 'less', onclick: () => act.less(id) }, icon('minus')),
    make('output', {}),
    make('button', { type: 'button', class: 'more', onclick: () => act.more(id) }, icon('plus')));
}

function refreshStepper(element, product, count) {
  const [less, output, more] = element.children;
  less.setAttribute('aria-label', say('removeOne', product.name));
  more.setAttribute('aria-label', say('addOne', product.name));
  more.disabled = product.sold_out || count >= product.stock;
  setText(output, String(count));
  output.setAttribute('aria-label', say('inCart', product.name, count));
  element.setAttribute('aria-label', product.name);
}

function makeCard(id, act) {
  return make('li', { class: 'card' },
    make('div', { class: 'what' },
      make('h3', {}), make('span', { class: 'badge' }), make('p', { class: 'price' })),
    make('div', { class: 'how' },
      make('button', { type: 'button', class: 'add', onclick: () => act.more(id) },
        icon('plus'), make('span', {})),
      stepper(id, act)));
}

function refreshCard(card, product, count, currency) {
  const gone = product.sold_out || product.stock <= 0;
  const few = !gone && product.stock < 10;
  card.classList.toggle('gone', gone);
  card.classList.toggle('chosen', count > 0);
  setText(card.querySelector('h3'), product.name);
  setText(card.querySelector('.price'), money(product.price, currency));
  const badge = card.querySelector('.badge');
  badge.hidden = !gone && !few;
  badge.classList.toggle('few', few);
  setText(badge, gone ? say('soldOut') : say('left', product.stock));
  const add = card.querySelector('.add');
  const steps = card.querySelector('.stepper');
  const hadFocus = card.contains(document.activeElement);
  add.hidden = count > 0 || gone;
  steps.hidden = count === 0;
  add.setAttribute('aria-label', say('addOne', product.name));
  setText(add.querySelector('span'), say('add'));
  refreshStepper(steps, product, count);
  if (hadFocus && document.activeElement === document.body)
    (count > 0 ? steps.querySelector('.more') : add).focus();
}

export function showProducts(menu, category, cart, act) {
  const shown = menu.products.filter((product) => product.category === category);
  const byId = new Map(shown.map((product) => [String(product.id), product]));
  bring(at('products'), shown.map((product) => product.id),
    (key) => makeCard(Number(key), act),
    (card, key) => refreshCard(card, byId.get(key), cart.count(Number(key)), menu.currency));
  at('menuEmpty').hidden = menu.products.length > 0;
}

function makeCartLine(id, act) {
  return make('li', { class: 'line' },
    make('div', { class: 'what' }, make('strong', {}), make('span', { class: 'price' }),
      make('span', { class: 'wrong', role: 'alert' })),
    make('button', { type: 'button', class: 'fix secondary', onclick: () => act.fit(id) }),
    stepper(id, act));
}

function refreshCartLine(element, line, currency) {
  const { product, count, left } = line;
  setText(element.querySelector('strong'), product.name);
  setText(element.querySelector('.price'), money(product.price * count, currency));
  element.classList.toggle('unfit', left !== null);
  const wrong = left === null ? '' : left > 0 ? say('onlyLeft', left) : say('soldOut');
  setText(element.querySelector('.wrong'), wrong);
  const fix = element.querySelector('.fix');
  fix.hidden = left === null;
  setText(fix, left > 0 ? say('reduceTo', left) : say('takeOutShort'));
  const steps = element.querySelector('.stepper');
  steps.hidden = left !== null;
  refreshStepper(steps, product, count);
  const less = steps.firstElementChild;
  const shape = count > 1 ? 'minus' : 'trash';
  if (less.dataset.icon !== shape) {
    less.dataset.icon = shape;
    less.replaceChildren(icon(shape));
  }
  if (count === 1)
    less.setAttribute('aria-label', say('takeOut', product.name));
}

function outboxBox(outbox, currency) {
  return make('div', { class: 'waiting', role: 'status' },
    make('p', {}, make('strong', {}, say('waiting')), make('span', {}, money(outbox.total, currency))),
    make('p', { class: 'muted' }, outbox.lines.map((line) => say('more', line.name, line.quantity)).join(', ')),
    make('p', { class: 'muted' }, say('waitingWhy')));
}

function shortOrder(order) {
  const pieces = order.lines.reduce((sum, line) => sum + line.quantity, 0);
  const [first] = order.lines;
  const others = pieces - first.quantity;
  if (others > 0)
    return say('andMore', first.name, others);
  return first.quantity > 1 ? say('more', first.name, first.quantity) : first.name;
}

function stateMark(state) {
  const done = state === 'served' || state === 'delivered';
  return make('span', { class: 'state', 'data-state': state },
    done ? icon('check') : make('i', {}), stateWord(state));
}

function summaryBox(trade, currency) {
  return make('div', { class: 'bill-box' },
    make('p', {}, make('span', {}, say('soFar')), make('strong', {}, money(trade.amount, currency))),
    make('ul', {}, ...trade.orders.slice(-4).reverse().map((order) =>
      make('li', {}, make('span', {}, shortOrder(order)), stateMark(order.state)))));
}

export function showCart(cart, trade, currency, act) {
  const lines = cart.lines();
  const byId = new Map(lines.map((line) => [String(line.id), line]));
  bring(at('cartLines'), lines.map((line) => line.id),
    (key) => makeCartLine(Number(key), act),
    (element, key) => refreshCartLine(element, byId.get(key), currency));
  const summary = at('summary');
  const content = JSON.stringify([cart.outbox, trade, language]);
  at('cartEmpty').hidden = lines.length > 0 || cart.outbox !== null;
  if (summary.dataset.content === content)
    return;
  summary.dataset.content = content;
  summary.replaceChildren(
    ...(cart.outbox ? [outboxBox(cart.outbox, currency)] : []),
    ...(trade?.orders.length ? [summaryBox(trade, currency)] : []));
}

export function showCheckout(cart, currency, isOffline, shownTab) {
  const pieces = cart.pieces();
  const isSending = cart.outbox !== null;
  const total = cart.total();
  const word = isSending ? say('sending') : !cart.isFit() ? say('fixCart')
    : isOffline ? say('orderWhenConnected') : say('orderButton');
  setText(at('cartTab'), pieces ? `${say('cart')} ${pieces}` : say('cart'));
  setText(at('totalLabel'), say('thisOrder'));
  setMoney(at('total'), total, currency);
  const button = at('orderButton');
  setText(button, word);
  button.disabled = pieces === 0 || isSending || !cart.isFit();
  button.classList.toggle('busy', isSending);
  const bar = at('bar');
  bar.hidden = document.body.dataset.screen !== 'ordering' || (pieces === 0 && !isSending);
  setText(at('barCount'), String(pieces || ''));
  at('barCount').hidden = pieces === 0;
  setText(at('barWord'), word);
  setText(at('barTotal'), pieces ? money(total, currency) : '');
  at('barButton').setAttribute('aria-label', say('openCart', pieces, money(total, currency)));
  document.body.dataset.tab = shownTab;
}

function orderCard(order, currency, act) {
  return make('li', { class: 'order', 'data-order': order.order },
    make('div', { class: 'order-head' },
      make('time', { datetime: order.ordered_at }, clockTime(order.ordered_at)),
      stateMark(order.state)),
    make('ul', {}, ...order.lines.map((line) => make('li', {},
      make('span', {}, line.quantity > 1 ? say('more', line.name, line.quantity) : line.name),
      make('span', {}, money(line.amount, currency))))),
    order.state === 'placed'
      ? make('button', { type: 'button', class: 'secondary cancel', onclick: () => act.cancel(order) }, say('cancel'))
      : null);
}

export function showTrade(trade, currency, act) {
  const orders = at('orders');
  const content = JSON.stringify([trade, language]);
  if (orders.dataset.content !== content) {
    orders.dataset.content = content;
    const newestFirst = [...(trade?.orders ?? [])].reverse();
    orders.replaceChildren(...newestFirst.map((order) => orderCard(order, currency, act)));
  }
  at('tradeEmpty').hidden = Boolean(trade?.orders.length);
  const amount = money(trade?.amount ?? 0, currency);
  setText(at('billAmount'), amount);
  at('billButton').setAttribute('aria-label', say('openOrders', amount));
}

export function chooseTab(name) {
  for (const tab of ['cart', 'trade']) {
    const chosen = tab === name;
    at(`${tab}Tab`).setAttribute('aria-selected', String(chosen));
    at(`${tab}Tab`).tabIndex = chosen ? 0 : -1;
    at(`${tab}Pane`).hidden = !chosen;
  }
}

// On narrow screens the panel is shown in a sheet from below.
export function openSheet(title) {
  const sheet = at('sheet');
  setText(at('sheetTitle'), title);
  at('sheetBody').append(at('panel'));
  if (!sheet.open)
    sheet.showModal();
}

export function closeSheet() {
  const sheet = at('sheet');
  if (sheet.open)
    sheet.close();
}

export function putPanelBack() {
  at('ordering').append(at('panel'));
}

// True when the answer is yes.
export function ask(title, text, yes, no) {
  const dialog = at('ask');
  setText(at('askTitle'), title);
  setText(at('askText'), text);
  setText(at('askYes'), yes);
  setText(at('askNo'), no);
  return new Promise((resolve) => {
    let answer = false;
    at('askYes').onclick = () => { answer = true; dialog.close(); };
    at('askNo').onclick = () => dialog.close();
    dialog.onclose = () => resolve(answer);
    dialog.showModal();
    at('askNo').focus();
  });
}

let toastTimer = 0;

// Shown for a while and read out; a refusal at once.
export function tell(text, isRefusal = false) {
  const toast = at('toast');
  clearTimeout(toastTimer);
  // A toast under a modal dialog would not be seen.
  (document.querySelector('dialog[open]') ?? document.body).append(toast);
  setText(toast, text);
  toast.classList.toggle('refusal', isRefusal);
  toast.hidden = false;
  toastTimer = setTimeout(() => { toast.hidden = true; }, isRefusal ? 9000 : 4000);
  const spoken = at(isRefusal ? 'assertive' : 'polite');
  spoken.textContent = '';
  setTimeout(() => { spoken.textContent = text; }, 50);
}
