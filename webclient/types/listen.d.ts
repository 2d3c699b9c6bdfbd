/**
 * Listen to several events of something that has them, until `signal` says stop.
 *
 * @param {EventTarget} target outside of a browser there may be none: then nothing is heard
 * @param {Record<string, (event: any) => void>} listeners by event
 * @param {AbortSignal} signal
 */
export declare function listen(target: EventTarget, listeners: Record<string, (event: any) => void>, signal: AbortSignal): void;
