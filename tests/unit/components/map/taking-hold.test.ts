import { describe, expect, it } from 'vitest';
import { keyTakesHold, pointerTakesHold, wheelTakesHold } from '#lib/components/map/taking-hold.ts';

const article = { cooperative: true };
const alone = { cooperative: false };

describe('a reader takes hold of the map', () => {
  it('by the wheel, but with Ctrl or the command key only where the wheel scrolls the article', () => {
    const wheel = { ctrlKey: false, metaKey: false };
    expect(wheelTakesHold(wheel, alone)).toBe(true);
    expect(wheelTakesHold(wheel, article)).toBe(false);
    expect(wheelTakesHold({ ...wheel, ctrlKey: true }, article)).toBe(true);
    expect(wheelTakesHold({ ...wheel, metaKey: true }, article)).toBe(true);
  });

  it('by mouse or pen, and with two fingers where one scrolls the article', () => {
    const finger = { pointerType: 'touch', isPrimary: true };
    expect(pointerTakesHold(finger, alone)).toBe(true);
    expect(pointerTakesHold(finger, article)).toBe(false);
    expect(pointerTakesHold({ ...finger, isPrimary: false }, article)).toBe(true);
    for (const pointerType of ['mouse', 'pen']) {
      expect(pointerTakesHold({ pointerType, isPrimary: true }, article)).toBe(true);
    }
  });

  const pressed = (key: string, more: Partial<KeyboardEvent> = {}) => {
    const none = { altKey: false, ctrlKey: false, metaKey: false, target: null };
    return keyTakesHold({ key, ...none, ...more });
  };

  it('by the keys that move it, and by pressing its buttons', () => {
    const button = { localName: 'button' } as Element;
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '+', '=', '-', '_']) {
      expect(pressed(key), key).toBe(true);
    }
    expect(pressed('Enter', { target: button })).toBe(true);
    expect(pressed(' ', { target: button })).toBe(true);
  });

  it('never by passing through with Tab, by a key that scrolls the page, or by a shortcut', () => {
    for (const key of ['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'Escape', 'PageDown', ' ', 'f']) {
      expect(pressed(key), key).toBe(false);
    }
    expect(pressed('+', { ctrlKey: true })).toBe(false);
    expect(pressed('ArrowLeft', { altKey: true })).toBe(false);
    expect(pressed('-', { metaKey: true })).toBe(false);
  });
});
