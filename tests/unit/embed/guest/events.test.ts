import { describe, expect, it } from 'vitest';
import { ask, FakeFrame, type FakePort } from '../frame.ts';

const eventsOf = (port: FakePort) =>
  port.sent.filter((message) => Object.hasOwn(message as object, 'event'));

describe('a host that subscribes', () => {
  it('is told of each event what it is now, after the answer', async () => {
    const port = new FakeFrame().connect();
    await ask(port, 'subscribe', { events: ['ready', 'height'] });
    expect(port.sent.slice(1)).toEqual([
      { id: 2, result: ['ready', 'height'] },
      { event: 'ready', value: 'map' },
      { event: 'height', value: 320 },
    ]);
  });

  it('is refused an event that there is not, and keeps what it subscribed to', async () => {
    const frame = new FakeFrame();
    const port = frame.connect();
    await ask(port, 'subscribe', { events: ['playing'] });
    for (const name of ['nonsense', 'constructor', '']) {
      expect(await ask(port, 'subscribe', { events: ['ready', name] })).toMatchObject({
        error: { name: 'InvalidArgument' },
      });
    }
    frame.driver.play(null);
    frame.timer.pass();
    expect(eventsOf(port).map((event) => (event as { event: string }).event)).toEqual([
      'playing',
      'playing',
    ]);
  });

  it('is then told what changes, once, and of nothing else', async () => {
    const frame = new FakeFrame();
    const port = frame.connect();
    await ask(port, 'subscribe', { events: ['playing', 'time'] });
    const before = eventsOf(port).length;
    frame.driver.play(null);
    frame.driver.change();
    frame.driver.change();
    expect(eventsOf(port)).toHaveLength(before);
    frame.timer.pass();
    frame.timer.pass();
    expect(eventsOf(port).slice(before)).toEqual([{ event: 'playing', value: true }]);
  });

  it('learns what its own requests brought about', async () => {
    const port = new FakeFrame().connect();
    await ask(port, 'subscribe', {
      events: ['view', 'time', 'mode', 'layers', 'selection', 'chapter'],
    });
    const before = eventsOf(port).length;
    await ask(port, 'setView', {
      view: 'at=2007-07-02T00:00Z&layers=town&sel=gate&mode=cumulative',
    });
    const names = eventsOf(port)
      .slice(before)
      .map((message) => (message as { event: string }).event);
    expect(names).toEqual(['view', 'time', 'mode', 'layers', 'selection', 'chapter']);
  });

  it('can choose anew, and none', async () => {
    const frame = new FakeFrame();
    const port = frame.connect();
    await ask(port, 'subscribe', { events: ['playing'] });
    await ask(port, 'subscribe', { events: [] });
    const before = eventsOf(port).length;
    frame.driver.play(null);
    frame.timer.pass();
    expect(eventsOf(port)).toHaveLength(before);
  });

  it('does not hear what another subscribed to', async () => {
    const frame = new FakeFrame();
    const [one, other] = [frame.connect(), frame.connect()];
    await ask(one, 'subscribe', { events: ['playing'] });
    frame.driver.play(null);
    frame.timer.pass();
    expect(eventsOf(one)).toHaveLength(2);
    expect(eventsOf(other)).toEqual([]);
  });
});
