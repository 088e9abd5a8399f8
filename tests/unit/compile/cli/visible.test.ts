import { expect, test } from 'vitest';
import { compileAtlas } from '#lib/compile/compile-atlas.ts';
import { formatInstant } from '#lib/core/time/iso.ts';
import { TIME_MODES } from '#lib/core/time/time-filter.ts';
import { visibleInView } from '#lib/core/visible/visible-in-view.ts';
import { BERLIN, changedAtlas, runCommand, setEvent } from '../broken-atlas.ts';

const visible = (...args: string[]) => runCommand(['visible', ...args, BERLIN]);
const ids = (...args: string[]) =>
  (JSON.parse(visible('--json', ...args).out) as { id: string }[]).map(({ id }) => id);

test('--json lists what is visible, sorted by id, with bounds in the zone of the atlas', () => {
  const { code, out } = visible('--at', '1989-11-09T18:30:00+01:00', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual([
    {
      id: 'press-conference',
      layer: 'events',
      name: 'Schabowskis Pressekonferenz',
      start: { earliest: '1989-11-09T18:00+01:00', latest: '1989-11-09T18:00+01:00' },
      end: { earliest: '1989-11-09T19:01+01:00', latest: '1989-11-09T19:01+01:00' },
      certainty: 'certain',
    },
    {
      id: 'wall-closed',
      layer: 'wall',
      name: 'Mauer geschlossen',
      start: { earliest: '1961-08-13T00:00+01:00', latest: '1961-08-14T00:00+01:00' },
      end: { earliest: '1989-11-09T23:15+01:00', latest: '1989-11-09T23:45+01:00' },
      certainty: 'certain',
    },
  ]);
});

test('an open bound is null', () => {
  const directory = changedAtlas(setEvent('start', undefined), setEvent('end', undefined));
  const { out } = runCommand(['visible', '--at', '1970-01-01T00:00Z', '--json', directory]);
  expect((JSON.parse(out) as unknown[])[0]).toMatchObject({
    id: 'press-conference',
    start: { earliest: null, latest: null },
    end: { earliest: null, latest: null },
  });
});

test('the end itself is outside', () => {
  expect(ids('--at', '1989-11-09T19:00:59+01:00')).toContain('press-conference');
  expect(ids('--at', '1989-11-09T19:01:00+01:00')).not.toContain('press-conference');
});

test('an instant is the same in whatever offset it is written', () => {
  expect(ids('--at', '1989-11-09T17:30Z')).toEqual(ids('--at', '1989-11-09T22:30+05:00'));
});

test('--layers keeps to some layers', () => {
  expect(ids('--at', '1989-11-09T18:30+01:00', '--layers', 'wall,crowds')).toEqual(['wall-closed']);
});

test('without --json it is a table', () => {
  const { out } = visible('--at', '1989-11-09T18:30+01:00', '--layers', 'events');
  expect(out.split('\n')).toEqual([
    'start                   end                     certainty  layer   name                         id',
    '1989-11-09T18:00+01:00  1989-11-09T19:01+01:00  certain    events  Schabowskis Pressekonferenz  press-conference',
  ]);
  expect(visible('--at', '1950-01-01T00:00Z').out).toBe('nothing is visible then');
});

test.each([
  [
    ['--at', 'yesterday'],
    'visible: "yesterday" is not a date-time; write it like 2007-07-10T04:30+05:00',
  ],
  [
    ['--at', '1989-11-09T18:30'],
    'visible: "1989-11-09T18:30" lacks its offset from UTC; add it, such as +05:00 or Z',
  ],
  [['--at', '1989-02-30T18:30Z'], 'visible: "1989-02-30T18:30Z": that month has no day 30'],
  [[], 'visible: --at is missing; give an instant such as 2007-07-10T04:30+05:00'],
  [
    ['--at', '1989-11-09T18:30Z', '--layers', 'wall,wal'],
    'visible: unknown layer "wal" (did you mean "wall"?); the layers are events, crossings, crowds, wall',
  ],
  [
    ['--at', '1989-11-09T18:30Z', '--layers', 'nope,WALL,zilch,nope,crossing'],
    'visible: unknown layers "nope", "WALL" (did you mean "wall"?), "zilch", "crossing" (did you mean "crossings"?); the layers are events, crossings, crowds, wall',
  ],
  [['--jsn'], "visible: Unknown option '--jsn'; did you mean --json?"],
  [['--when', 'now'], "visible: Unknown option '--when'"],
  [
    ['--at', '1989-11-09T18:30Z', '--at', '1989-11-10T18:30Z'],
    'visible: --at is given more than once',
  ],
  [
    ['--at', '1989-11-09T18:30Z', '--window=-PT6H'],
    'visible: --window "-PT6H" is no duration above zero; write it like PT6H or P1DT12H',
  ],
  [
    ['--at', '1989-11-09T18:30Z', '--window', 'PT0S'],
    'visible: --window "PT0S" is no duration above zero; write it like PT6H or P1DT12H',
  ],
  [
    ['--at', '--json'],
    "visible: Option '--at' argument is ambiguous. Did you forget to specify the option argument for '--at'? To specify an option argument starting with a dash use '--at=-XYZ'.",
  ],
])('%j is refused in one line', (args, line) => {
  expect(visible(...args)).toEqual({ code: 1, out: '', error: line });
});

test('an atlas with problems is not listed', () => {
  const directory = changedAtlas(setEvent('end', '1989-11-08'));
  expect(runCommand(['visible', '--at', '1989-11-09T18:30Z', directory])).toEqual({
    code: 1,
    out: '',
    error: `${directory}/layers/events.geojson › "press-conference" › end: 1989-11-08 is before start`,
  });
});

test('a window shows what existed at one of its moments, its last included', () => {
  const at = ['--at', '1989-11-09T19:30+01:00', '--mode', 'time-window'];
  expect(ids(...at, '--window', 'PT1H')).toContain('press-conference');
  expect(ids(...at, '--window', 'PT10M')).not.toContain('press-conference');
  // Written by its two ends it is half-open.
  const between = ['--from', '1989-11-09T17:00+01:00', '--to', '1989-11-09T18:00+01:00'];
  expect(ids(...between)).not.toContain('press-conference');
  expect(ids('--at', '1989-11-09T18:00+01:00', '--window', 'PT1H')).toContain('press-conference');
});

test('so far shows all that has begun', () => {
  const shown = ids('--at', '1989-11-10T12:00+01:00', '--mode', 'cumulative');
  expect(shown).toContain('press-conference');
  expect(shown).toContain('wall-closed');
});

test('--certainty certain leaves out what is only possible', () => {
  const at = ['--at', '1989-11-09T23:30+01:00'];
  expect(ids(...at)).toContain('wall-closed');
  expect(ids(...at, '--certainty', 'certain')).not.toContain('wall-closed');
  expect(ids(...at, '--certainty', 'possible')).toEqual(ids(...at));
});

test.each([
  [['--at', '1989-11-09T23:30+01:00', '--mode', 'sometimes'], /--mode sometimes is unknown/],
  [['--at', '1989-11-09T23:30+01:00', '--mode', 'time-window'], /needs --window/],
  [['--at', '1989-11-09T23:30+01:00', '--window', '6h'], /"6h" is no duration/],
  [['--at', '1989-11-09T23:30+01:00', '--mode', 'instant', '--window', 'PT6H'], /belong to/],
  [['--from', '1989-11-09T23:30+01:00'], /--to is missing/],
  [['--from', '1989-11-09T23:30+01:00', '--to', '1989-11-09T23:30+01:00'], /not after --from/],
  [['--from', 'now', '--to', '1989-11-09T23:30+01:00'], /"now" is not a date-time/],
  [['--at', '1989-11-09T23:30+01:00', '--certainty', 'sure'], /--certainty sure is unknown/],
])('%j is refused in one line', (args, message) => {
  const { code, error, out } = visible(...args);
  expect(code).toBe(1);
  expect(error).toMatch(message);
  expect(error.trim().split('\n')).toHaveLength(1);
  expect(out).toBe('');
});

test('it lists what the map shows of the same view, in every mode', () => {
  const compiled = compileAtlas('geodata');
  if ('problems' in compiled) throw new Error('The atlas does not compile.');
  const { atlas } = compiled;
  const layers = atlas.layers.map(({ id }) => id);
  const window = 36 * 3_600_000;
  const at = atlas.chapters.at(-4)?.at ?? atlas.at;
  const lists = TIME_MODES.flatMap((mode) =>
    (['possible', 'certain'] as const).map((certainty) => {
      const { out, error } = runCommand([
        ...['visible', '--json', '--at', formatInstant(at, atlas.timeZone), '--mode', mode],
        ...['--certainty', certainty, ...(mode === 'time-window' ? ['--window', 'PT36H'] : [])],
        'geodata',
      ]);
      expect(error).toBe('');
      const listed = (JSON.parse(out) as { id: string }[]).map(({ id }) => id);
      const shown = visibleInView(atlas, { at, mode, window, layers, certainty });
      expect(listed, `${mode} ${certainty}`).toEqual(shown.map(({ feature }) => feature.id).sort());
      return listed.length;
    }),
  );
  // No two of these ask for the same.
  expect(new Set(lists).size).toBe(lists.length);
});
