/** Bytes that are mixed in at a time. */
const BLOCK = 64;

/** What it begins with, and what each round adds: the first 32 bits behind the point of the square
 * roots of the first 8 primes, and of the cube roots of the first 64. */
const START = roots(8, 1 / 2);
const ROUNDS = roots(64, 1 / 3);

/** A block's words, and those that follow from them: one block is mixed in at a time. */
const words = new Int32Array(ROUNDS.length);

/**
 * The SHA-256 (FIPS 180-4) of bytes that come one after the other. `crypto.subtle` takes all at
 * once, and is missing on plain http.
 */
export class Sha256 {
  #state = START.slice();
  /** What doesn't fill a block yet. */
  #rest = new Uint8Array(BLOCK);
  #length = 0;

  /** @param {Uint8Array} bytes */
  add(bytes) {
    for (let at = 0; at < bytes.length; ) {
      const filled = this.#length % BLOCK;
      const count = Math.min(BLOCK - filled, bytes.length - at);
      if (count === BLOCK) this.#mix(bytes, at);
      else {
        this.#rest.set(bytes.subarray(at, at + count), filled);
        if (filled + count === BLOCK) this.#mix(this.#rest, 0);
      }
      this.#length += count;
      at += count;
    }
  }

  /** In hexadecimal. Nothing can be added afterwards. */
  get hex() {
    const bits = this.#length * 8;
    // A one, noughts, and the length as the last eight bytes of a block.
    const end = new DataView(new ArrayBuffer(BLOCK - ((this.#length + 8) % BLOCK) + 8));
    end.setUint8(0, 0x80);
    end.setUint32(end.byteLength - 8, bits / 2 ** 32);
    end.setUint32(end.byteLength - 4, bits);
    this.add(new Uint8Array(end.buffer));
    return Array.from(this.#state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  }

  /** @param {Uint8Array} bytes @param {number} at where a block begins */
  #mix(bytes, at) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, BLOCK);
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(4 * i);
    for (let i = 16; i < 64; i++) {
      const x = nth(words, i - 15);
      const y = nth(words, i - 2);
      const low = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
      const high = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
      words[i] = nth(words, i - 16) + low + nth(words, i - 7) + high;
    }
    const state = this.#state;
    let a = nth(state, 0);
    let b = nth(state, 1);
    let c = nth(state, 2);
    let d = nth(state, 3);
    let e = nth(state, 4);
    let f = nth(state, 5);
    let g = nth(state, 6);
    let h = nth(state, 7);
    for (let i = 0; i < 64; i++) {
      const most = (a & b) ^ (a & c) ^ (b & c);
      const chosen = (e & f) ^ (~e & g);
      const turns = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
      const one = (h + turns + chosen + nth(ROUNDS, i) + nth(words, i)) | 0;
      const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most;
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    const all = [a, b, c, d, e, f, g, h];
    for (let i = 0; i < 8; i++) state[i] = nth(state, i) + (all[i] ?? 0);
  }
}

/** It is there. @param {Int32Array} from @param {number} at */
const nth = (from, at) => /** @type {number} */ (from[at]);

/** @param {number} word @param {number} bits to the right, and in again from the left */
const turned = (word, bits) => (word >>> bits) | (word << (32 - bits));

/** @param {number} count @param {number} power */
function roots(count, power) {
  const found = [];
  for (let number = 2; found.length < count; number++) {
    const isPrime = !Array.from({ length: number - 2 }, (_, i) => i + 2).some(
      (i) => number % i === 0,
    );
    if (isPrime) found.push((number ** power % 1) * 2 ** 32);
  }
  return new Int32Array(found);
}
