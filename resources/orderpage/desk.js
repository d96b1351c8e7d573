// The calls of the order desk. An answer is { status, body, etag }; a request that got none throws.

import { language } from './words.js';

const longestMs = 12000;

export async function call(method, path, { token, body, key, etag } = {}) {
  const headers = { 'Accept-Language': language };
  if (token)
    headers.Authorization = `Bearer ${token}`;
  if (body !== undefined)
    headers['Content-Type'] = 'application/json';
  if (key)
    headers['Idempotency-Key'] = key;
  if (etag)
    headers['If-None-Match'] = etag;
  const leave = new AbortController();
  const timer = setTimeout(() => leave.abort(), longestMs);
  try {
    const response = await fetch(`api/v1/${path}`, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      cache: 'no-store',
      credentials: 'omit',
      signal: leave.signal,
    });
    const text = response.status === 304 ? '' : await response.text();
    return {
      status: response.status,
      body: text ? JSON.parse(text) : null,
      etag: response.headers.get('ETag'),
    };
  } finally {
    clearTimeout(timer);
  }
}
