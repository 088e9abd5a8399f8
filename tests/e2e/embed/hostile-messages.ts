import type { Page } from '@playwright/test';

/**
 * Posts ten thousand messages to the window of an element's frame, and as many to a port of its
 * own: what is not of the protocol, and what is and asks for things that must not be. Ends when
 * each of the latter has been answered.
 */
export function postHostileMessages(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const iframe = document.querySelector('atlas-map')?.frame;
    const harm = [
      '<img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      '#map=99/99/99',
      {},
      ['<b>'],
      NaN,
      -1,
      'x'.repeat(9000),
    ];
    const names = [
      'setView',
      'setTime',
      'setLayers',
      'setSelection',
      'setChapter',
      'setMode',
      'fly',
      'navigate',
      'constructor',
    ];
    const fields = [
      'view',
      'time',
      'layers',
      'selection',
      'chapter',
      'mode',
      'center',
      'feature',
      '__proto__',
    ];
    const nonce = await new Promise((resolve) => {
      addEventListener('message', ({ data }: MessageEvent<{ nonce: string }>) => {
        resolve(data.nonce);
      });
      iframe?.contentWindow?.postMessage({ atlasMap: 'ask' }, '*');
    });
    const { port1, port2 } = new MessageChannel();
    iframe?.contentWindow?.postMessage({ atlasMap: 'connect', version: 1, nonce }, '*', [port2]);
    let answers = 0;
    const all = new Promise<void>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<object>) => {
        if ('id' in data) answers += 1;
        if (answers === 10_000) resolve();
      };
    });
    for (let id = 0; id < 10_000; id += 1) {
      const method = names[id % names.length];
      const field = fields[(id >> 4) % fields.length] ?? '';
      const value = harm[(id >> 2) % harm.length];
      port1.postMessage({ id, method, params: { [field]: value, duration: 0 } });
      iframe?.contentWindow?.postMessage({ atlasMap: value, id, method, params: value }, '*');
    }
    await all;
  });
}
