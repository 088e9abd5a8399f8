import type { Cue } from './cues.ts';

/** Tells a player that a line runs from right to left, whatever stands at its beginning. */
const RIGHT_TO_LEFT_MARK = '\u200f';

/**
 * The captions of a film as the text of a WebVTT file (https://www.w3.org/TR/webvtt1/).
 * @param title plain text
 * @param cues each line of what is said as plain text; in order of time
 */
export function webVtt(
  title: string,
  direction: 'ltr' | 'rtl',
  cues: readonly Cue<readonly string[]>[],
): string {
  const mark = direction === 'rtl' ? RIGHT_TO_LEFT_MARK : '';
  const blocks = cues.flatMap(({ start, end, said }, index) => {
    const lines = said.map(oneLine).filter((line) => line !== '');
    if (lines.length === 0) return [];
    const payload = lines.map((line) => mark + escaped(line)).join('\n');
    return [`${String(index + 1)}\n${timestamp(start)} --> ${timestamp(end)}\n${payload}\n`];
  });
  // An arrow would be taken for the times of a cue.
  const header = `WEBVTT ${oneLine(title).replaceAll('-->', '→')}`.trim();
  return [`${header}\n`, ...blocks].join('\n');
}

/** A line of its own: line breaks and blank lines would end the cue. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `00:01:02.345` */
function timestamp(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const digits = (value: number, width: number) => String(Math.floor(value)).padStart(width, '0');
  const minutes = milliseconds / 60_000;
  return (
    `${digits(minutes / 60, 2)}:${digits(minutes % 60, 2)}:` +
    `${digits((milliseconds / 1000) % 60, 2)}.${digits(milliseconds % 1000, 3)}`
  );
}
