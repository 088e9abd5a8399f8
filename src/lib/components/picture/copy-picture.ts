/** Whether the browser lets a page put pictures on the clipboard; none does where it is not served securely. */
export function canCopyPictures(): boolean {
  return 'ClipboardItem' in globalThis && 'clipboard' in navigator;
}

/**
 * Puts a PNG on the clipboard. To be called at once when a reader asks for it, with the picture still
 * on its way: some browsers refuse what comes any later.
 * @throws whatever the picture fails with, or that the browser does not allow it
 */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
