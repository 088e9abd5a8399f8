/** Loads something once for all who ask; a failure is not kept, so that the next may try again. */
export function loadOnce<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null;
  return () => {
    const started = (loading ??= load());
    started.catch(() => {
      if (loading === started) loading = null;
    });
    return started;
  };
}
