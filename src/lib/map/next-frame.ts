/** Calls back once before the next frame is drawn; returns what cancels it. */
export type NextFrame = (run: () => void) => () => void;

/** The browser's frames. */
export const nextFrame: NextFrame = (run) => {
  const request = requestAnimationFrame(run);
  return () => cancelAnimationFrame(request);
};
