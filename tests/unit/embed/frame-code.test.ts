import { describe, expect, it } from 'vitest';
import { elementCode, iframeCode, markdownCode, type SharedView } from '#lib/embed/frame-code.ts';
import { boundedPixels, framePixels } from '#lib/core/share/frame-size.ts';

const view: SharedView = {
  address: 'https://atlas.example/embed/#at=2007-07-10T04:30+05:00&ui=clock',
  link: 'https://atlas.example/#at=2007-07-10T04:30+05:00',
  title: 'The "Flood": 10 July',
  size: { kind: 'responsive' },
};

describe('the code with an iframe', () => {
  it('names itself, loads late, and has the rights an embed needs and no others', () => {
    expect(iframeCode(view)).toBe(
      '<iframe src="https://atlas.example/embed/#at=2007-07-10T04:30+05:00&amp;ui=clock" ' +
        'title="The &quot;Flood&quot;: 10 July" width="100%" height="480" loading="lazy" ' +
        'allow="fullscreen" sandbox="allow-scripts allow-same-origin allow-popups" ' +
        'frameborder="0"></iframe>',
    );
  });

  it('keeps a shape as wide as the column, and what is tall narrower than a screen', () => {
    const wide = iframeCode({ ...view, size: { kind: 'ratio', ratio: '16:9' } });
    expect(wide).toContain('width="100%" height="360"');
    expect(wide).toContain('style="height: auto; aspect-ratio: 16 / 9"');
    const tall = iframeCode({ ...view, size: { kind: 'ratio', ratio: '9:16' } });
    expect(tall).toContain('height="640"');
    expect(tall).toContain('aspect-ratio: 9 / 16; max-width: 360px"');
  });

  it('has a size of its own', () => {
    const own = iframeCode({ ...view, size: { kind: 'fixed', width: 500, height: 300 } });
    expect(own).toContain('width="500" height="300"');
    expect(own).not.toContain('style=');
  });
});

describe('the code with an element', () => {
  const SCRIPT = 'https://atlas.example/embed/v1.js';

  it('holds a link for where there is no map, and loads the script of the site', () => {
    expect(elementCode(view, SCRIPT)).toBe(
      [
        '<atlas-map',
        '  src="https://atlas.example/embed/#at=2007-07-10T04:30+05:00&amp;ui=clock"',
        '  title="The &quot;Flood&quot;: 10 July"',
        '>',
        '  <a href="https://atlas.example/#at=2007-07-10T04:30+05:00">The &quot;Flood&quot;: 10 July</a>',
        '</atlas-map>',
        '<script src="https://atlas.example/embed/v1.js" async></script>',
      ].join('\n'),
    );
  });

  it('holds a picture where there is one', () => {
    const code = elementCode(view, SCRIPT, 'https://atlas.example/pictures/flood-en.png');
    expect(code).toContain(
      '<img src="https://atlas.example/pictures/flood-en.png" alt="The &quot;Flood&quot;: 10 July"',
    );
  });

  it('has the shape or the size that was chosen', () => {
    const tall = elementCode({ ...view, size: { kind: 'ratio', ratio: '9:16' } }, SCRIPT);
    expect(tall).toContain('  ratio="9:16"\n  style="max-width: 360px"');
    const own = elementCode({ ...view, size: { kind: 'fixed', width: 500, height: 300 } }, SCRIPT);
    expect(own).toContain('  height="300"\n  style="max-width: 500px"');
  });
});

describe('a size of one’s own', () => {
  it('stays within bounds, whatever was typed', () => {
    expect([640.4, -1, 1e9, NaN, null].map((typed) => boundedPixels(typed, 480))).toEqual([
      640, 240, 4000, 480, 480,
    ]);
  });

  it('has whole pixels in every shape', () => {
    for (const ratio of ['16:9', '4:3', '1:1', '9:16'] as const) {
      const { width, height } = framePixels({ kind: 'ratio', ratio });
      expect([width, height].every(Number.isInteger)).toBe(true);
      expect(width / height).toBeCloseTo(
        Number(ratio.split(':')[0]) / Number(ratio.split(':')[1]),
        2,
      );
    }
  });
});

describe('Markdown', () => {
  it('is a link whose words are shown as they are', () => {
    expect(markdownCode({ ...view, title: 'Flood [1] *now*' })).toBe(
      '[Flood \\[1\\] \\*now\\*](https://atlas.example/#at=2007-07-10T04:30+05:00)',
    );
  });

  it('makes a picture the link where there is one', () => {
    expect(markdownCode(view, 'https://atlas.example/pictures/flood (1).png')).toBe(
      '[![The "Flood": 10 July](https://atlas.example/pictures/flood%20%281%29.png)]' +
        '(https://atlas.example/#at=2007-07-10T04:30+05:00)',
    );
  });
});
