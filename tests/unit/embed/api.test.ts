import { expect, it } from 'vitest';
import type * as api from '#lib/embed/api.ts';
import * as host from '#lib/embed/v1-host.ts';

// Whether the types of this file hold, the type check says.

it('is what the module for articles is, and nothing else', () => {
  const held: Pick<typeof api, keyof typeof host> = host;
  const whole: Record<Exclude<keyof typeof api, keyof typeof host>, never> = {};
  expect(Object.keys({ ...held, ...whole }).sort()).toEqual(['AtlasMapError', 'connect']);
});

it('knows what each event tells and what each method takes', () => {
  const article = async (map: HTMLElementTagNameMap['atlas-map']): Promise<void> => {
    const handle = await host.connect(map, { timeout: 500 });
    const view: string = await handle.setView('#at=2007-07-10T04:30+05:00', { duration: 0 });
    const stop: () => void = handle.on('layers', (ids) => ids.includes(view));
    // @ts-expect-error there is no such event
    handle.on('rivers', stop);
    // @ts-expect-error a camera has numbers
    await handle.fly({ zoom: 'near' });
  };
  expect(article).toBeTypeOf('function');
});
