/**
 * Listen to several events of something that has them, until `signal` says stop.
 *
 * @param {EventTarget} target outside of a browser there may be none: then nothing is heard
 * @param {Record<string, (event: any) => void>} listeners by event
 * @param {AbortSignal} signal
 */
export function listen(target, listeners, signal) {
  for (const [name, listener] of Object.entries(listeners)) {
    target.addEventListener?.(name, listener, { signal });
  }
}
