/** What slow mode refuses, and can wait: it goes out when its time has come. */

import { countDown } from "/pages/shared/waiting.js";

export class Slowly {
  /** Each ends a wait. @type {Set<() => void>} */
  #waits = new Set();

  /** @param {import("/peerpyrtc_client/index.js").RoomClient} client */
  constructor(client) {
    // Slow mode may be off by now, or shorter, and who is out waits for nothing: a try shows it.
    const tryNow = () => {
      for (const end of [...this.#waits]) end();
    };
    client.on("you", tryNow);
    client.on("closed", tryNow);
  }

  /**
   * Do it, again and again until slow mode lets it.
   *
   * @template Result
   * @param {() => Promise<Result>} work
   * @param {(left: number) => void} tell each second, how many are left
   * @param {AbortSignal} signal calls it off: `work` is asked once more, and says so
   * @returns {Promise<Result>}
   */
  async send(work, tell, signal) {
    for (;;) {
      try {
        return await work();
      } catch (fault) {
        const { code, retryAfter } = /** @type {{code?: unknown, retryAfter?: number}} */ (fault);
        if (code !== "slow-mode" || !retryAfter) throw fault;
        await this.#wait(retryAfter, tell, signal);
      }
    }
  }

  /** @param {number} seconds @param {(left: number) => void} tell @param {AbortSignal} signal */
  #wait(seconds, tell, signal) {
    return new Promise((resolve) => {
      let stop = () => {};
      const end = () => {
        stop();
        signal.removeEventListener("abort", end);
        this.#waits.delete(end);
        resolve(undefined);
      };
      stop = countDown(seconds, (left) => (left > 0 ? tell(left) : end()));
      signal.addEventListener("abort", end);
      this.#waits.add(end);
    });
  }
}
