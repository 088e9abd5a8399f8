import { describe, expect, it } from 'vitest';
import { disputesByChapter } from '#lib/core/claims/by-chapter.ts';
import { chapter, exactly, feature } from '../../atlas-builder.ts';
import { numberClaim } from './claim-builder.ts';

const dispute = (id: string, ...about: (string | null)[]) => ({
  measure: { id, name: { en: id } },
  claims: about.map((event, index) =>
    numberClaim(`${id}-${String(index)}`, 1, 1, { feature: event }),
  ),
});
const chapters = [
  chapter('march', 0, 100, { events: ['raid'] }),
  chapter('april', 100, 200, { events: ['raid', 'storm'] }),
];
const features = [
  feature('raid', { time: exactly(150, 160) }),
  feature('storm', { time: exactly(150, 160) }),
  feature('news', { time: exactly(120, 130) }),
  feature('hospital'),
];
const sorted = (...disputes: ReturnType<typeof dispute>[]) =>
  disputesByChapter({ chapters, features }, disputes).map(({ chapter: of, disputes: own }) => [
    of?.id ?? null,
    own.map(({ measure }) => measure.id),
  ]);

describe('a dispute', () => {
  it('belongs to the first chapter that tells what it is about', () => {
    expect(sorted(dispute('dead', 'storm', 'raid'), dispute('hurt', 'storm'))).toEqual([
      ['march', ['dead']],
      ['april', ['hurt']],
    ]);
  });

  it('about what no chapter tells belongs to the chapter of its time', () => {
    expect(sorted(dispute('hour', 'news'))).toEqual([['april', ['hour']]]);
  });

  it('about what has no time, or about nothing on the map, comes last', () => {
    expect(
      sorted(dispute('beds', 'hospital'), dispute('all', null), dispute('hurt', 'storm')),
    ).toEqual([
      ['april', ['hurt']],
      [null, ['beds', 'all']],
    ]);
  });
});
