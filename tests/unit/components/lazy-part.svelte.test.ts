import { describe, expect, it, vi } from 'vitest';
import { LazyPart } from '#lib/components/lazy-part.svelte.ts';

describe('a part that is fetched on demand', () => {
  it('is not there before it is asked for, and is fetched once', async () => {
    const load = vi.fn(() => Promise.resolve({ default: 'details' }));
    const part = new LazyPart(load);
    expect(load).not.toHaveBeenCalled();
    expect(part.part).toBeNull();
    part.fetch();
    part.fetch();
    await vi.waitFor(() => {
      expect(part.part).toBe('details');
    });
    part.fetch();
    expect(load).toHaveBeenCalledTimes(1);
    expect(part.failed).toBe(false);
  });

  it('says when it cannot be fetched', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const part = new LazyPart(() => Promise.reject(new Error('offline')));
    part.fetch();
    await vi.waitFor(() => {
      expect(part.failed).toBe(true);
    });
    expect(part.part).toBeNull();
    warn.mockRestore();
  });
});
