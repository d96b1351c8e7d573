// What is to be ordered, and an order on its way. The key of an order is made before it is sent the
// first time and kept until it is answered, so that however often it is sent, it is taken once.

import { keep, kept, newKey } from './keeping.js';

export const oldMs = 15 * 60 * 1000;

export class Cart {
  constructor(menu) {
    this.menu = menu; // Gives the product of an id, or nothing.
    this.counts = new Map(kept('cart') ?? []);
    this.outbox = kept('outbox');
  }

  count(id) {
    return this.counts.get(id) ?? 0;
  }

  set(id, count) {
    if (count > 0)
      this.counts.set(id, count);
    else
      this.counts.delete(id);
    keep('cart', [...this.counts]);
  }

  // Lines with what is wrong with them: `left` stands where fewer are left than are wanted.
  lines() {
    const lines = [];
    for (const [id, count] of this.counts) {
      const product = this.menu(id);
      if (!product)
        continue;
      const left = product.sold_out ? 0 : product.stock;
      lines.push({ id, count, product, left: left < count ? left : null });
    }
    return lines;
  }

  // What is not on the menu any more leaves the cart.
  dropUnknown() {
    for (const id of [...this.counts.keys()]) {
      if (!this.menu(id))
        this.set(id, 0);
    }
  }

  pieces() {
    return this.lines().reduce((sum, line) => sum + line.count, 0);
  }

  total() {
    return this.lines().reduce((sum, line) => sum + line.count * line.product.price, 0);
  }

  isFit() {
    return this.lines().every((line) => line.left === null);
  }

  // Moves everything into an order that is to be sent.
  post() {
    const lines = this.lines().map(({ id, count, product }) => ({
      product: id, quantity: count, name: product.name,
    }));
    if (!lines.length || this.outbox)
      return false;
    this.outbox = { key: newKey(), lines, total: this.total(), postedAt: Date.now() };
    keep('outbox', this.outbox);
    this.counts.clear();
    keep('cart', []);
    return true;
  }

  isOld() {
    return this.outbox !== null && Date.now() - this.outbox.postedAt > oldMs;
  }

  agree() {
    this.outbox.postedAt = Date.now();
    keep('outbox', this.outbox);
  }

  // It is in the books.
  settle() {
    this.outbox = null;
    keep('outbox', null);
  }

  // It was refused: what it held is wanted still.
  takeBack() {
    for (const line of this.outbox?.lines ?? [])
      this.set(line.product, this.count(line.product) + line.quantity);
    this.settle();
  }

  clear() {
    this.counts.clear();
    keep('cart', []);
    this.settle();
  }
}
