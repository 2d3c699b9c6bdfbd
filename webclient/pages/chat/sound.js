/**
 * A short sound for what is new: pages on plain http have no notifications. It is made, not
 * loaded; browsers let a page sound only after its first click or key.
 */

const KEY = "peerpyrtc.sound";

/** With more people than this it is off, unless its listener has said otherwise: a class of phones would chime. */
const QUIET = 10;

/** No more than one in this many milliseconds. */
const PAUSE = 1500;

/** Pitch in hertz, and when it begins, in seconds. */
const NOTES = [
  [659, 0],
  [880, 0.09],
];

export class Sound {
  /** @type {AudioContext | null} */
  #context = null;
  #last = 0;
  #isCrowd = false;
  /** What was said of it on this page, where nothing can be kept. */
  #said = "";

  /** Whether it is on: as was said on this device, else as long as few are there. */
  get isOn() {
    let said = this.#said;
    try {
      said = localStorage.getItem(KEY) ?? said;
    } catch {
      // Storage is blocked.
    }
    return said ? said === "on" : !this.#isCrowd;
  }

  set isOn(on) {
    this.#said = on ? "on" : "off";
    try {
      localStorage.setItem(KEY, this.#said);
    } catch {
      // Storage is blocked: this page knows it alone.
    }
    if (!on) return;
    this.wake();
    this.play();
  }

  /** There are so many people. Who has heard it in a crowd once is not surprised by it when some leave. @param {number} count */
  crowd(count) {
    if (count > QUIET) this.#isCrowd = true;
  }

  /** Call it from a click or a key: only then may a page begin to sound. */
  wake() {
    if (!this.isOn || !("AudioContext" in globalThis)) return;
    this.#context ??= new AudioContext();
    if (this.#context.state !== "running") this.#context.resume().catch(() => {}); // without a sound card there is none to be had
  }

  play() {
    const context = this.#context;
    if (!context || !this.isOn || Date.now() - this.#last < PAUSE) return;
    this.#last = Date.now();
    for (const [pitch, delay] of NOTES) {
      const at = context.currentTime + delay;
      const volume = new GainNode(context, { gain: 0 });
      volume.gain.setValueAtTime(0, at);
      volume.gain.linearRampToValueAtTime(0.12, at + 0.01);
      volume.gain.exponentialRampToValueAtTime(0.0005, at + 0.18);
      const tone = new OscillatorNode(context, { frequency: pitch });
      tone.connect(volume).connect(context.destination);
      tone.start(at);
      tone.stop(at + 0.2);
    }
  }
}
