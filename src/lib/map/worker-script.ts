/**
 * Asks for the script of MapLibre's worker, without its body. A worker that does not come tells nobody,
 * and a map without one waits for ever.
 * @throws Error when it is not to be had.
 */
export async function assertWorkerScript(url: string): Promise<void> {
  const { ok, status } = await fetch(url, { method: 'HEAD' });
  if (!ok) throw new Error(`The worker of the map does not come (${String(status)}): ${url}`);
}
