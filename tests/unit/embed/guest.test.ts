import { describe, expect, it } from 'vitest';
import { serveGuest } from '#lib/embed/guest.ts';
import { LIMITS } from '#lib/embed/limits.ts';
import { FakeDriver } from './fake-driver.ts';
import { ask, ARTICLE, FakeFrame, FakePort } from './frame.ts';

const welcome = { atlasMap: 'welcome', version: 1, nonce: 'nonce-0000000000000001' };
const asPort = (port: FakePort) => port as unknown as MessagePort;

describe('the handshake', () => {
  it('begins with a hello to the window around the frame, which holds no secret', () => {
    const frame = new FakeFrame();
    expect(frame.heard).toEqual([
      { message: { atlasMap: 'hello', versions: [1] }, targetOrigin: '*' },
    ]);
  });

  it('gives the nonce of the host back on its port', () => {
    expect(new FakeFrame().connect().sent).toEqual([welcome]);
  });

  it('answers no window but the one around the frame', () => {
    const frame = new FakeFrame();
    const port = new FakePort();
    const other = {} as MessageEventSource;
    const connect = { atlasMap: 'connect', version: 1, nonce: 'nonce-0000000000000009' };
    frame.post(connect, { source: other, ports: [asPort(port)] });
    frame.post(connect, { source: null, ports: [asPort(port)] });
    expect(port.sent).toEqual([]);
  });

  it('answers no other origin than the one the browser says is around the frame', () => {
    const frame = new FakeFrame();
    const port = new FakePort();
    const connect = { atlasMap: 'connect', version: 1, nonce: 'nonce-0000000000000009' };
    frame.post(connect, { origin: 'https://elsewhere.example', ports: [asPort(port)] });
    expect(port.sent).toEqual([]);
    frame.post(connect, { origin: ARTICLE, ports: [asPort(port)] });
    expect(port.sent).toHaveLength(1);
  });

  it('takes an opaque origin, which has no name, and one that the browser does not tell', () => {
    for (const origins of [['null'], []]) {
      const frame = new FakeFrame(origins);
      const port = new FakePort();
      const connect = { atlasMap: 'connect', version: 1, nonce: 'nonce-0000000000000009' };
      frame.post(connect, { origin: 'null', ports: [asPort(port)] });
      expect(port.sent).toHaveLength(1);
    }
  });

  it.each([
    ['UnsupportedVersion', { version: 2 }],
    ['UnsupportedVersion', { version: '1' }],
    ['InvalidArgument', { nonce: 'short' }],
    ['InvalidArgument', { nonce: 7 }],
    ['InvalidArgument', { nonce: '<img src=x onerror=alert(1)>' }],
    ['InvalidArgument', { nonce: 'x'.repeat(65) }],
  ])('is refused with %s for %o', (name, given) => {
    const port = new FakeFrame().connect(given);
    expect(port.sent).toMatchObject([{ atlasMap: 'refuse', error: { name } }]);
    expect(port.closed).toBe(true);
  });

  it('takes a nonce once only', () => {
    const frame = new FakeFrame();
    const { nonce } = welcome;
    expect(frame.connect({ nonce }).sent).toEqual([welcome]);
    expect(frame.connect({ nonce }).sent).toMatchObject([{ atlasMap: 'refuse' }]);
  });

  it('ignores everything else that windows are sent', () => {
    const frame = new FakeFrame();
    const port = new FakePort();
    for (const data of [null, undefined, 1, 'connect', [], {}, { atlasMap: 'hello' }]) {
      frame.post(data, { ports: [asPort(port)] });
    }
    frame.post({ atlasMap: 'connect', version: 1, nonce: 'nonce-0000000000000009' });
    expect(port.sent).toEqual([]);
  });

  it('serves several hosts, and lets the oldest go when there are too many', async () => {
    const frame = new FakeFrame();
    const ports = Array.from({ length: LIMITS.hosts + 1 }, () => frame.connect());
    expect(ports.map(({ closed }) => closed)).toEqual([true, ...ports.slice(1).map(() => false)]);
    expect(await ask(ports[1] as FakePort, 'isPlaying')).toMatchObject({ result: false });
  });
});

describe('a page in a window of its own', () => {
  it('is driven by nobody', () => {
    const driver = new FakeDriver();
    const window = {
      location: {},
      addEventListener: () => {
        throw new Error('it listens');
      },
      removeEventListener: () => {},
      postMessage: () => {},
    };
    const alone = Object.assign(window, { parent: window });
    serveGuest(driver, { window: alone })();
    expect(driver.listeners).toBe(0);
  });
});

describe('the end of a frame', () => {
  it('closes every port and hears nothing more', async () => {
    const frame = new FakeFrame();
    const port = frame.connect();
    await ask(port, 'subscribe', { events: ['playing'] });
    frame.driver.play();
    frame.stop();
    const { length } = port.sent;
    frame.timer.pass();
    await port.send({ id: 9, method: 'play' });
    expect(port.sent).toHaveLength(length);
    expect(port.closed).toBe(true);
    expect(frame.driver.listeners).toBe(0);
    expect(frame.connect().sent).toEqual([]);
  });
});
