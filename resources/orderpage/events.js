// The stream of events, read by fetch because an EventSource can send no token. Events are hints:
// whoever hears one asks anew, so one that is lost does no harm.

const silenceMs = 40000; // The desk beats every 15 seconds.
const longestPauseMs = 30000;

export class Events {
  constructor({ token, heard, opened, closed, refused }) {
    this.token = token;
    this.heard = heard;
    this.opened = opened;
    this.closed = closed;
    this.refused = refused;
    this.pauseMs = 1000;
    this.wanted = false;
    this.round = 0;
  }

  // Opens it anew, whatever it believes its state to be.
  start() {
    this.stop();
    this.wanted = true;
    this.pauseMs = 1000;
    this.run(++this.round);
  }

  stop() {
    this.wanted = false;
    ++this.round;
    clearTimeout(this.timer);
    this.leave?.abort();
  }

  async run(round) {
    const leave = new AbortController();
    this.leave = leave;
    try {
      this.watch(leave);
      const response = await fetch('api/v1/events', {
        headers: { Authorization: `Bearer ${this.token}` },
        cache: 'no-store',
        credentials: 'omit',
        signal: leave.signal,
      });
      if (response.status === 401) {
        this.wanted = false;
        this.refused();
        return;
      }
      if (!response.ok)
        throw new Error(`status ${response.status}`);
      if (round !== this.round)
        return;
      this.opened();
      await this.read(response.body.getReader(), leave);
    } catch {
      // Lost, too long silent, or stopped.
    } finally {
      leave.abort();
      if (round === this.round && this.wanted)
        this.again(round);
    }
  }

  async read(reader, leave) {
    const decoder = new TextDecoder();
    let text = '';
    for (;;) {
      const { value, done } = await reader.read();
      if (done)
        return;
      this.watch(leave);
      this.pauseMs = 1000;
      text += decoder.decode(value, { stream: true });
      const parts = text.split('\n\n');
      text = parts.pop();
      for (const part of parts)
        this.take(part);
    }
  }

  take(part) {
    const event = /^event: (.*)$/m.exec(part)?.[1];
    if (event && event !== 'hb')
      this.heard(event);
  }

  watch(leave) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => leave.abort(), silenceMs);
  }

  // After a power cut a hundred tablets come back together: not all at the same moment.
  again(round) {
    this.closed();
    clearTimeout(this.timer);
    const pauseMs = this.pauseMs * (0.5 + Math.random() / 2);
    this.pauseMs = Math.min(this.pauseMs * 2, longestPauseMs);
    this.timer = setTimeout(() => round === this.round && this.run(round), pauseMs);
  }
}
