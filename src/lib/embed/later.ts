/** Runs a task after so many milliseconds; returns a way to cancel it. */
export type Later = (task: () => void, milliseconds: number) => () => void;

export const later: Later = (task, milliseconds) => {
  const timer = setTimeout(task, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};
