import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import PictureMenu from '#lib/components/picture/PictureMenu.svelte';
import { loadPictureLanguage } from '#lib/messages/picture.ts';
import { atlas, basemap, geometries } from '../../compiled-atlas.ts';
import { language, onStage } from '../stage.ts';

const { picture } = await loadPictureLanguage(language);
const { menu } = picture;
const data = () => Promise.resolve({ geometries, basemap, siteUrl: 'http://localhost/' });

/** Catches the files that the page hands to the reader. */
function caughtFiles(): { name: string; content: Blob }[] {
  const files: { name: string; content: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = create(blob);
    blobs.set(url, blob as Blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, content: blobs.get(this.href) ?? new Blob() });
  });
  return files;
}

async function pixelsOf(png: Blob): Promise<ImageData> {
  const image = await createImageBitmap(png);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas.');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

/** How many pixels of a stretch are as dark as words. */
function inkIn({ data: pixels, width }: ImageData, height: number): number {
  let ink = 0;
  for (let at = 0; at < width * height * 4; at += 4) {
    if ((pixels[at] ?? 255) + (pixels[at + 1] ?? 255) + (pixels[at + 2] ?? 255) < 200) ink += 1;
  }
  return ink;
}

test('a reader sees the picture and saves it as PNG and as SVG, in the shape chosen', async () => {
  const files = caughtFiles();
  const { screen } = await onStage(PictureMenu, { data });
  const png = screen.getByRole('button', { name: menu.png });
  await expect.element(png).toBeEnabled();
  await userEvent.click(screen.getByRole('radio', { name: menu.shapes.square }));
  await expect
    .element(screen.getByRole('img', { name: menu.preview }))
    .toHaveAttribute('height', '1080');
  await expect.element(png).toBeEnabled();
  await userEvent.click(png);
  await expect.element(screen.getByRole('status')).toHaveTextContent(menu.saved);
  await userEvent.click(screen.getByRole('button', { name: menu.svg }));
  await vi.waitFor(() => {
    expect(files).toHaveLength(2);
  });

  const [first, second] = files;
  expect(first?.name).toMatch(new RegExp(`^${atlas.id}-.*-square\\.png$`));
  expect(second?.name).toMatch(/-square\.svg$/);
  const pixels = await pixelsOf(first?.content ?? new Blob());
  expect([pixels.width, pixels.height]).toEqual([1080, 1080]);
  // Title and clock are dark on their light strip: there is ink, and far from everywhere.
  const ink = inkIn(pixels, 110);
  expect(ink).toBeGreaterThan(2000);
  expect(ink).toBeLessThan(30_000);

  const svg = await second?.content.text();
  const parsed = new DOMParser().parseFromString(svg ?? '', 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  // The file has its fonts by name; only what is drawn carries them along.
  expect(svg).not.toContain('@font-face');
});

test('a reader copies the picture as PNG, and is told where the browser does not allow it', async () => {
  const copied: ClipboardItem[] = [];
  const write = vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
    // The browser waits for the picture as well.
    await item?.getType('image/png');
    if (item !== undefined) copied.push(item);
  });
  const { screen } = await onStage(PictureMenu, { data });
  const copy = screen.getByRole('button', { name: menu.copy });
  await expect.element(copy).toBeEnabled();
  await userEvent.click(copy);
  await expect.element(screen.getByRole('status')).toHaveTextContent(menu.copied);
  const png = await copied[0]?.getType('image/png');
  const { width, height } = await pixelsOf(png ?? new Blob());
  expect([width, height]).toEqual([1920, 1080]);

  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  write.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await userEvent.click(copy);
  await expect.element(screen.getByRole('status')).toHaveTextContent(menu.notCopied);
  await expect.element(screen.getByRole('button', { name: menu.png })).toBeEnabled();
});

test('offers no copying where the browser cannot copy pictures', async () => {
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal('ClipboardItem', undefined);
  Reflect.deleteProperty(globalThis, 'ClipboardItem');
  const { screen } = await onStage(PictureMenu, { data });
  await expect.element(screen.getByRole('button', { name: menu.png })).toBeEnabled();
  await expect.element(screen.getByRole('button', { name: menu.copy })).not.toBeInTheDocument();
});

test('says so when the data cannot be had', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const broken = () => Promise.reject(new Error('offline'));
  const { screen } = await onStage(PictureMenu, { data: broken });
  await expect.element(screen.getByRole('status')).toHaveTextContent(menu.failed);
  await expect.element(screen.getByRole('button', { name: menu.png })).toBeDisabled();
});
