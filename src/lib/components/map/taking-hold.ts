/**
 * Where the map stands. A reader may take hold of it, or only pass by: through an article whose
 * scrolling the map leaves alone, or from one control to the next.
 */
interface Surroundings {
  /** Whether a wheel or one finger scrolls the page around the map. */
  readonly cooperative: boolean;
}

/** One finger scrolls the page where that is agreed; a mouse, a pen and two fingers move the map. */
export function pointerTakesHold(
  { pointerType, isPrimary }: Pick<PointerEvent, 'pointerType' | 'isPrimary'>,
  { cooperative }: Surroundings,
): boolean {
  return !cooperative || pointerType !== 'touch' || !isPrimary;
}

/** Where the wheel belongs to the page, it zooms with Ctrl, or the command key, alone. */
export function wheelTakesHold(
  { ctrlKey, metaKey }: Pick<WheelEvent, 'ctrlKey' | 'metaKey'>,
  { cooperative }: Surroundings,
): boolean {
  return !cooperative || ctrlKey || metaKey;
}

/** The keys by which MapLibre pans, zooms, turns and tilts, alone or with Shift. */
const MOVING = /^(Arrow(Left|Right|Up|Down)|[-+=_])$/;
const PRESSING = /^(Enter| )$/;

/** Keys that move the map, and those that press one of its buttons; never Tab or a shortcut. */
export function keyTakesHold({
  key,
  altKey,
  ctrlKey,
  metaKey,
  target,
}: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target'>): boolean {
  if (altKey || ctrlKey || metaKey) return false;
  const onButton = (target as Element | null)?.localName === 'button';
  return MOVING.test(key) || (onButton && PRESSING.test(key));
}

/** An attachment that calls `taken` whenever a reader takes hold of the map in its element. */
export function onHold(
  taken: () => void,
  surroundings: () => Surroundings,
): (element: HTMLElement) => () => void {
  return (element) => {
    const pointer = (event: PointerEvent) => {
      if (pointerTakesHold(event, surroundings())) taken();
    };
    const wheel = (event: WheelEvent) => {
      if (wheelTakesHold(event, surroundings())) taken();
    };
    const key = (event: KeyboardEvent) => {
      if (keyTakesHold(event)) taken();
    };
    element.addEventListener('pointerdown', pointer);
    element.addEventListener('wheel', wheel, { passive: true });
    element.addEventListener('keydown', key);
    return () => {
      element.removeEventListener('pointerdown', pointer);
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('keydown', key);
    };
  };
}
