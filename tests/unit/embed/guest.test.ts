import { describe, expect, it } from 'vitest';
import { serveGuest } from '#lib/embed/guest.ts';
import { LIMITS } from '#lib/embed/limits.ts';
import { makeNonce } from '#lib/embed/protocol.ts';
import { FakeDriver } from './fake-driver.ts';
import { ask, ARTICLE, FakeFrame, FakePort, NONCE } from './frame.ts';

const welcome = { atlasMap: 'welcome', version: 1, nonce: NONCE };
const asPort = (port: FakePort) => port as unknown as MessagePort;

describe('the handshake', () => {
  const hello = { message: { atlasMap: 'hello', versions: [1], nonce: NONCE }, targetOrigin: '*' };

  it('begins with a hello, which is repeated for a host that comes later and asks', () => {
    const frame = new FakeFrame();
    expect(frame.heard).toEqual([hello]);
    frame.post({ atlasMap: 'ask' });
    expect(frame.heard).toEqual([hello, hello]);
  });

  it('has another nonce whenever a frame is loaded', () => {
    const nonces = Array.from({ length: 100 }, makeNonce);
    expect(new Set(nonces).size).toBe(100);
    for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is welcomed on the port of the host that knows the nonce', () => {
    expect(new FakeFrame().connect().sent).toEqual([welcome]);
  });

  it('answers no window but the one around the frame', () => {
    const frame = new FakeFrame();
    const port = new FakePort();
    const other = {} as MessageEventSource;
    frame.post({ atlasMap: 'ask' }, { source: other });
    const connect = { atlasMap: 'connect', version: 1, nonce: NONCE };
    frame.post(connect, { source: other, ports: [asPort(port)] });
    frame.post(connect, { source: null, ports: [asPort(port)] });
    expect(port.sent).toEqual([]);
    expect(frame.heard).toHaveLength(1);
  });

  it('answers no other origin than the one the browser says is around the frame', () => {
    const frame = new FakeFrame();
    const port = new FakePort();
    const connect = { atlasMap: 'connect', version: 1, nonce: NONCE };
    frame.post(connect, { origin: 'https://elsewhere.example', ports: [asPort(port)] });
    expect(port.sent).toEqual([]);
    frame.post(connect, { origin: ARTICLE, ports: [asPort(port)] });
    expect(port.sent).toHaveLength(1);
  });

  it('takes an opaque origin, which has no name, and one that the browser does not tell', () => {
    for (const origins of [['null'], []]) {
      const frame = new FakeFrame(origins);
      const port = new FakePort();
      const connect = { atlasMap: 'connect', version: 1, nonce: NONCE };
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
    ['InvalidArgument', { nonce: undefined }],
    ['InvalidArgument', { nonce: NONCE.toUpperCase() }],
  ])('is refused with %s for %o', (name, given) => {
    const port = new FakeFrame().connect(given);
    expect(port.sent).toMatchObject([{ atlasMap: 'refuse', error: { name } }]);
    expect(port.closed).toBe(true);
  });

  it('ignores everything else that windows are sent', () => {
    const frame = new FakeFrame();
    const port = new FakePort();
    for (const data of [null, undefined, 1, 'connect', [], {}, { atlasMap: 'hello' }]) {
      frame.post(data, { ports: [asPort(port)] });
    }
    frame.post({ atlasMap: 'connect', version: 1, nonce: NONCE });
    expect(port.sent).toEqual([]);
  });

  it('serves several hosts, and tells the oldest why it has to go when there are too many', async () => {
    const frame = new FakeFrame();
    const ports = Array.from({ length: LIMITS.hosts + 1 }, () => frame.connect());
    expect(ports.map(({ closed }) => closed)).toEqual([true, ...ports.slice(1).map(() => false)]);
    expect(ports[0]?.sent).toMatchObject([
      { atlasMap: 'welcome' },
      { atlasMap: 'bye', error: { name: 'Disconnected' } },
    ]);
    expect(await ask(ports[1] as FakePort, 'isPlaying')).toMatchObject({ result: false });
  });

  it('counts no host that has left', async () => {
    const frame = new FakeFrame();
    const live = frame.connect();
    for (let round = 0; round < 3 * LIMITS.hosts; round += 1) {
      const port = frame.connect();
      await port.send({ id: 0, method: 'close' });
      expect(port.closed).toBe(true);
    }
    expect(await ask(live, 'isPlaying')).toMatchObject({ result: false });
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
    frame.driver.play(null);
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
