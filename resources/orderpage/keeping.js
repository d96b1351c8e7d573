// What the device keeps between two visits. A browser that keeps nothing still works, for as long
// as the page is open.

const memory = new Map();
const prefix = 'jangbu.';

export function kept(name) {
  try {
    const text = localStorage.getItem(prefix + name);
    if (text !== null)
      return JSON.parse(text);
  } catch {
    // Falls back to what this page remembers.
  }
  return memory.get(name) ?? null;
}

export function keep(name, value) {
  memory.set(name, value);
  try {
    if (value === null)
      localStorage.removeItem(prefix + name);
    else
      localStorage.setItem(prefix + name, JSON.stringify(value));
  } catch {
    // Not kept beyond this page.
  }
}

// Random, in the form of a UUID; crypto.randomUUID is there for secure pages only.
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
