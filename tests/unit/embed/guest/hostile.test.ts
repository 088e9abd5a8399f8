import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHash, parseHash } from '#lib/core/view/hash.ts';
import { initialView } from '#lib/core/view/view.ts';
import { METHODS } from '#lib/embed/guest/methods.ts';
import { town } from '../fake-driver.ts';
import { FakeFrame, FakePort, settled } from '../frame.ts';

/** Texts that would do harm where they were shown, run or followed. */
const HARM = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  'https://elsewhere.example/',
  '//elsewhere.example',
  '#map=99/99/99',
  '#at=2007-07-04T00:00Z&lang=<b>',
  '__proto__',
  'constructor',
  'x'.repeat(5000),
  '%E0%A4%A',
  '\u0000',
];
const sound = [
  'gate',
  'town',
  'eve',
  'instant',
  'PT6H',
  '2007-07-04T00:00Z',
  '#at=2007-07-04T00:00Z',
];

const anything = fc.anything({
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withTypedArray: true,
  withBigInt: true,
  maxDepth: 3,
});
const value = fc.oneof(
  fc.constantFrom(...HARM, ...sound),
  fc.constantFrom(NaN, Infinity, -0, 1e308, null, undefined, 73, 33, [73, 33], ['town'], {}),
  fc.array(fc.oneof(fc.constantFrom(...HARM, ...sound), fc.double()), { maxLength: 4 }),
  anything,
);
const NAMES = [
  'view time mode window glow certainty layers selection chapter duration center zoom',
  'bearing pitch feature events __proto__ constructor',
]
  .join(' ')
  .split(' ');
const params = fc.oneof(
  { weight: 5, arbitrary: fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 5 }) },
  { weight: 1, arbitrary: value },
);
const method = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...METHODS.keys(), 'subscribe') },
  { weight: 1, arbitrary: value },
);
const id = fc.oneof(
  { weight: 8, arbitrary: fc.nat(1000) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0.5, NaN, '1', null, undefined, {}) },
);
const message = fc.oneof(
  { weight: 8, arbitrary: fc.record({ id, method, params }, { requiredKeys: [] }) },
  { weight: 2, arbitrary: anything },
);

const stateOf = ({ driver }: FakeFrame) =>
  JSON.stringify([driver.view, driver.playing, driver.calls]);

describe('ten thousand malformed and hostile messages', () => {
  it('to the port change nothing unless they are answered with a result', async () => {
    const frame = new FakeFrame();
    const results = new Set<unknown>();
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(message, async (message) => {
        const port = frame.connect();
        const before = stateOf(frame);
        await port.send(message);
        const [, ...answers] = port.sent as Record<string, unknown>[];
        const replies = answers.filter((answer) => 'id' in answer);
        const succeeded = replies.some((reply) => 'result' in reply);
        if (!succeeded) expect(stateOf(frame)).toBe(before);
        const { id } = (message ?? {}) as { id?: unknown };
        const answerable = Number.isSafeInteger(id) && Number(id) >= 0;
        expect(replies).toHaveLength(answerable && !Array.isArray(message) ? 1 : 0);
        answered += replies.length;
        if (succeeded) results.add((message as { method?: unknown }).method);
        // Whatever was set is a view that an address can hold, of things that the atlas has.
        const { view } = frame.driver;
        const hash = formatHash(view, town);
        expect(formatHash(parseHash(hash, town, initialView(town)), town)).toBe(hash);
        expect(port.closed).toBe(false);
      }),
      { seed: 1, numRuns: 10_000 },
    );
    // Else the messages would have been too dull to prove anything.
    expect(answered).toBeGreaterThan(4000);
    expect(results.size).toBeGreaterThan(15);
  });

  it('to the window are not answered, and change nothing', async () => {
    const frame = new FakeFrame();
    const before = stateOf(frame);
    const handshake = fc.record(
      {
        atlasMap: fc.oneof(fc.constantFrom('connect', 'hello', 'welcome'), value),
        version: fc.oneof(fc.constantFrom(0, 1, 1, 2, '1'), value),
        nonce: value,
        id,
        method,
        params,
      },
      { requiredKeys: [] },
    );
    const ports = fc.constantFrom(0, 1, 2);
    await fc.assert(
      fc.asyncProperty(fc.oneof(handshake, anything), ports, async (data, count) => {
        const channel = Array.from({ length: count }, () => new FakePort());
        frame.post(data, { ports: channel as unknown as MessagePort[] });
        for (const port of channel) {
          await port.send({ id: 1, method: 'play' });
          expect(port.sent).not.toContainEqual(expect.objectContaining({ result: null }));
        }
        expect(stateOf(frame)).toBe(before);
      }),
      { seed: 1, numRuns: 10_000 },
    );
    await settled();
    expect(frame.heard).toHaveLength(1);
  });
});
