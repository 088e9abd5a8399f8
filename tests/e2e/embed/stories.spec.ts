import type { Frame, Page } from '@playwright/test';
import { expect, test, type Article } from './article.ts';

const STEPS = [
  ['first', 'at=2007-07-02T00:00Z&sel=gate', 'The gate'],
  ['second', 'at=2007-07-04T00:00Z', 'The <a href="#x" id="link">day</a>'],
  ['third', 'day', 'A chapter of <button data-atlas-view="#sel=fire">the fire</button>'],
] as const;

/** A story of three steps, one of them a chapter; the second says less than the first. */
const story = (article: Article, id = 'map', prefix = '') => `<atlas-story id="${id}-story">
  <atlas-map id="${id}" src="${article.site}/frame/?draw=map#at=2007-07-01T12:00Z&layers=town"></atlas-map>
  ${STEPS.map(([step, view, text]) => `<section id="${prefix}${step}" data-atlas-view="${view}"><h2>${step}</h2><p>${text}</p></section>`).join('')}
</atlas-story>`;

const scripts = (article: Article) => article.script() + article.script('v1-stories.js');

const read = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((step) => {
    step.scrollIntoView({ block: 'center', behavior: 'instant' });
    // The line that is read lies a little below the middle.
    scrollBy({ top: -innerHeight / 10, behavior: 'instant' });
  });

const shows = (frame: Frame, view: string) =>
  expect(frame.locator('body')).toContainText(view.replace('Z', '+00:00'));

test('the paragraph that is read decides what the map shows, which stays in sight', async ({
  article,
  page,
}) => {
  await article.open(`<p>Before</p>${story(article)}<p>After</p>${scripts(article)}`);
  const frame = await article.inside();
  await read(page, 'first');
  await shows(frame, '#map=8/50/10&at=2007-07-02T00:00Z&layers=town&sel=gate&lang=en');
  await expect(page.locator('#first')).toHaveAttribute('aria-current', 'step');
  await read(page, 'second');
  // What the step leaves out is as in the beginning: nothing of the first remains.
  await shows(frame, '#map=8/50/10&at=2007-07-04T00:00Z&layers=town&lang=en');
  await expect(frame.locator('body')).not.toContainText('sel=');
  await expect(page.locator('[aria-current]')).toHaveCount(1);
  await read(page, 'third');
  await shows(frame, 'at=2007-07-04T00:00Z');
  await expect.poll(() => frame.evaluate(() => window.driver.calls)).toContain('open');
  await expect(article.element()).toBeInViewport({ ratio: 0.9 });
  await page.getByRole('button', { name: 'the fire' }).click();
  await shows(frame, 'sel=fire');
  await read(page, 'first');
  await shows(frame, 'at=2007-07-02T00:00Z&layers=town&sel=gate');
});

test('a last step of one line is read as well, and none is passed over', async ({
  article,
  page,
}) => {
  await article.open(
    `<atlas-story><atlas-map src="${article.site}/frame/?draw=map#at=2007-07-01T12:00Z"></atlas-map>
    <p id="long" data-atlas-view="at=2007-07-02T00:00Z">${'The gate. '.repeat(400)}</p>
    <p id="last" data-atlas-view="at=2007-07-04T00:00Z">The day.</p></atlas-story>
    ${'<p>After.</p>'.repeat(60)}${scripts(article)}`,
  );
  for (const id of ['last', 'long', 'last']) {
    // In the very middle a step of one line touches no line below it.
    await page.locator(`#${id}`).evaluate((step) => {
      step.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await expect(page.locator(`#${id}`)).toHaveAttribute('aria-current', 'step');
  }
});

test('the paragraph with the focus does so as well, for readers who use the keyboard', async ({
  article,
  page,
}) => {
  await article.open(`${story(article)}${scripts(article)}`);
  const frame = await article.inside();
  await page.locator('#link').focus();
  await shows(frame, 'at=2007-07-04T00:00Z');
});

test('nobody is flown who wants less motion', async ({ article, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await article.open(`${story(article)}${scripts(article)}`);
  const frame = await article.inside();
  await read(page, 'first');
  await shows(frame, 'sel=gate');
  expect(await frame.evaluate(() => window.driver.motions)).toEqual([{ duration: 0 }]);
});

test('two stories in one article lead a map each', async ({ article, page }) => {
  await article.open(
    `${story(article, 'one', 'a-')}${story(article, 'two', 'b-')}${scripts(article)}${scripts(article)}`,
  );
  await read(page, 'b-second');
  const two = await article.inside(article.element('two'));
  await shows(two, 'at=2007-07-04T00:00Z');
  await read(page, 'a-first');
  const one = await article.inside(article.element('one'));
  await shows(one, 'at=2007-07-02T00:00Z');
  await shows(two, 'at=2007-07-04T00:00Z');
});

test('inside a frame, where scrolling tells nothing, buttons lead', async ({ article, page }) => {
  const path = article.print(
    `<body lang="de">${story(article)}${scripts(article)}</body>`,
    '/told',
  );
  await article.open(`<iframe title="Story" src="${path}" width="320" height="700"></iframe>`);
  const inner = page.frameLocator('iframe');
  await expect(inner.getByRole('navigation')).toContainText('1 / 3 · first');
  await expect(inner.getByRole('button', { name: 'Zurück' })).toBeDisabled();
  await expect(inner.locator('#second')).toBeHidden();
  const frame = () => page.frames().find((each) => each.url().includes('/frame/'));
  const text = () => frame()?.locator('body').textContent();
  await expect.poll(text).toContain('sel=gate');
  await inner.getByRole('button', { name: 'Weiter' }).click();
  await expect(inner.locator('#first')).toBeHidden();
  await expect(inner.locator('#second')).toBeVisible();
  await expect.poll(text).toContain('at=2007-07-04T00:00+00:00&layers=town&lang=en');
  for (const button of await inner.getByRole('navigation').getByRole('button').all()) {
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await inner.getByRole('button', { name: 'Weiter' }).click();
  await expect(inner.getByRole('button', { name: 'Weiter' })).toBeDisabled();
});

test.describe('a step that cannot be shown', () => {
  test.use({ expectedMessages: /data-atlas-view="(at=soon|epilogue)"/ });

  test('is told to the author, and the story goes on', async ({ article, page }) => {
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    await article.open(
      `${story(article).replace('at=2007-07-02T00:00Z&sel=gate', 'at=soon')}${scripts(article)}`,
    );
    const frame = await article.inside();
    await read(page, 'first');
    await expect.poll(() => told.join()).toContain('unreadable in "view": at');
    await read(page, 'second');
    await shows(frame, 'at=2007-07-04T00:00Z');
  });
});
