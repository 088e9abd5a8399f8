/** A mark on the axis: the pixels it takes, `[from, to]`. */
export interface AxisSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The level each span is stacked at so that none touches another, level 0 on the axis itself;
 * spans are taken in the order given, each on the lowest free level.
 * @param gap pixels left free between neighbours on a level
 */
export function stackLevels(spans: readonly AxisSpan[], gap: number): number[] {
  const taken: AxisSpan[][] = [];
  return spans.map((span) => {
    const free = taken.findIndex((level) =>
      level.every((other) => span.from >= other.to + gap || span.to + gap <= other.from),
    );
    const level = free === -1 ? taken.length : free;
    (taken[level] ??= []).push(span);
    return level;
  });
}
