/** Which part of the board the screen shows. */
import { HEIGHT, SPAN } from "./stroke.js";

/** How far one can go in: eight times. */
const CLOSEST = 8;

export class View {
  #width = 1;
  #height = 1;
  /** How many times larger than when all of it is to be seen. */
  zoom = 1;
  /** The unit of the board that lies in the middle of the screen. */
  #x = SPAN / 2;
  #y = HEIGHT / 2;

  /** The screen's size has changed. @param {number} width CSS pixels @param {number} height */
  resize(width, height) {
    this.#width = width;
    this.#height = height;
    this.#keep();
  }

  /** CSS pixels of one unit. */
  get scale() {
    return Math.min(this.#width / SPAN, this.#height / HEIGHT) * this.zoom;
  }

  /** Where the board's corner lies, in CSS pixels. */
  get left() {
    return this.#width / 2 - this.#x * this.scale;
  }

  get top() {
    return this.#height / 2 - this.#y * this.scale;
  }

  /** What lies under a place on the screen. @param {number} x CSS pixels @param {number} y */
  unit(x, y) {
    return { x: (x - this.left) / this.scale, y: (y - this.top) / this.scale };
  }

  /** Where something lies on the screen, in CSS pixels. @param {number} x units @param {number} y */
  pixel(x, y) {
    return { x: this.left + x * this.scale, y: this.top + y * this.scale };
  }

  /**
   * Go in or out; what lies under the place stays there.
   *
   * @param {number} times
   * @param {{x: number, y: number}} [place] CSS pixels; the middle if left out
   */
  zoomBy(times, place = { x: this.#width / 2, y: this.#height / 2 }) {
    const under = this.unit(place.x, place.y);
    this.zoom = Math.min(CLOSEST, Math.max(1, this.zoom * times));
    const now = this.unit(place.x, place.y);
    this.#x += under.x - now.x;
    this.#y += under.y - now.y;
    this.#keep();
  }

  /** @param {number} x CSS pixels @param {number} y */
  panBy(x, y) {
    this.#x -= x / this.scale;
    this.#y -= y / this.scale;
    this.#keep();
  }

  /** All of it. */
  fit() {
    this.zoom = 1;
    this.#keep();
  }

  /** What is to be seen, in units: no more than the board. */
  get box() {
    const { x: left, y: top } = this.unit(0, 0);
    const { x: right, y: bottom } = this.unit(this.#width, this.#height);
    return {
      left: Math.max(0, left),
      top: Math.max(0, top),
      right: Math.min(SPAN, right),
      bottom: Math.min(HEIGHT, bottom),
    };
  }

  /**
   * All of this, as near as it fits.
   *
   * @param {{left: number, top: number, right: number, bottom: number}} box units
   */
  showBox({ left, top, right, bottom }) {
    this.zoom = 1;
    const whole = this.scale;
    const fits = Math.min(this.#width / (right - left), this.#height / (bottom - top));
    this.zoom = Math.min(CLOSEST, Math.max(1, fits / whole));
    this.#x = (left + right) / 2;
    this.#y = (top + bottom) / 2;
    this.#keep();
  }

  /**
   * Move no further than it takes to have a place before one's eyes.
   *
   * @param {number} x units
   * @param {number} y
   * @returns {boolean} whether it had to move
   */
  reveal(x, y) {
    const { left, top, right, bottom } = this.box;
    const [across, down] = [outside(x, left, right), outside(y, top, bottom)];
    this.#x += across;
    this.#y += down;
    this.#keep();
    return across !== 0 || down !== 0;
  }

  /** The board never leaves the screen: it fills it, or lies in its middle. */
  #keep() {
    this.#x = held(this.#x, this.#width / this.scale, SPAN);
    this.#y = held(this.#y, this.#height / this.scale, HEIGHT);
  }
}

/** How far a place lies outside. @param {number} place @param {number} from @param {number} to */
const outside = (place, from, to) => Math.min(0, place - from) + Math.max(0, place - to);

/** @param {number} middle @param {number} shown @param {number} whole */
const held = (middle, shown, whole) =>
  shown >= whole ? whole / 2 : Math.min(whole - shown / 2, Math.max(shown / 2, middle));
