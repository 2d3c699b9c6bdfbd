/** The most it is enlarged. */
const MOST = 8;

/** As much by a double tap. */
const TAPPED = 2.5;

/** Pixels of a swipe that leads on. */
const SWIPE = 50;

/** Milliseconds between the taps of a double one. */
const DOUBLE = 350;

/** Enlarges a picture by two fingers, the wheel or a double tap; moved with one finger it follows, or leads on. */
export class Zoom {
  #stage;
  #image;
  #swiped;
  /** @type {Map<number, {x: number, y: number}>} */
  #fingers = new Map();
  #scale = 1;
  #x = 0;
  #y = 0;
  #start = { x: 0, y: 0 };
  #isOne = false;
  #tapped = Number.NEGATIVE_INFINITY;

  /** @param {HTMLElement} stage @param {HTMLElement} image @param {(side: "left" | "right") => void} swiped the picture at that side is wanted */
  constructor(stage, image, swiped) {
    this.#stage = stage;
    this.#image = image;
    this.#swiped = swiped;
    image.draggable = false;
    stage.addEventListener("pointerdown", (event) => this.#down(event));
    stage.addEventListener("pointermove", (event) => this.#move(event));
    stage.addEventListener("pointerup", (event) => this.#up(event));
    stage.addEventListener("pointercancel", ({ pointerId }) => this.#fingers.delete(pointerId));
    stage.addEventListener("wheel", (event) => {
      event.preventDefault();
      this.#by(event.deltaY < 0 ? 1.2 : 1 / 1.2, event.clientX, event.clientY);
    });
  }

  /** By keys: around its middle. @param {number} factor */
  enlarge(factor) {
    const { left, top, width, height } = this.#stage.getBoundingClientRect();
    this.#by(factor, left + width / 2, top + height / 2);
  }

  /** All of it is seen. */
  reset() {
    this.#fingers.clear();
    this.#scale = 1;
    this.#x = 0;
    this.#y = 0;
    this.#put();
  }

  /** @param {PointerEvent} event */
  #down({ pointerId, clientX, clientY }) {
    this.#stage.setPointerCapture(pointerId);
    this.#fingers.set(pointerId, { x: clientX, y: clientY });
    this.#isOne = this.#fingers.size === 1;
    this.#start = { x: clientX, y: clientY };
  }

  /** @param {PointerEvent} event */
  #move({ pointerId, clientX, clientY }) {
    const finger = this.#fingers.get(pointerId);
    if (!finger) return;
    const other = [...this.#fingers].find(([id]) => id !== pointerId)?.[1];
    if (other) {
      const before = Math.hypot(finger.x - other.x, finger.y - other.y);
      const now = Math.hypot(clientX - other.x, clientY - other.y);
      if (before > 0) this.#by(now / before, (clientX + other.x) / 2, (clientY + other.y) / 2);
    } else if (this.#scale > 1) {
      this.#x += clientX - finger.x;
      this.#y += clientY - finger.y;
      this.#put();
    }
    this.#fingers.set(pointerId, { x: clientX, y: clientY });
  }

  /** @param {PointerEvent} event */
  #up({ pointerId, clientX, clientY, timeStamp }) {
    if (!this.#fingers.delete(pointerId) || !this.#isOne) return;
    const [across, along] = [clientX - this.#start.x, clientY - this.#start.y];
    if (Math.hypot(across, along) < 10) {
      if (timeStamp - this.#tapped < DOUBLE) {
        if (this.#scale > 1) this.reset();
        else this.#by(TAPPED, clientX, clientY);
        this.#tapped = Number.NEGATIVE_INFINITY;
      } else this.#tapped = timeStamp;
    } else if (this.#scale === 1 && Math.abs(across) > Math.max(SWIPE, Math.abs(along))) {
      this.#swiped(across < 0 ? "right" : "left");
    }
  }

  /** Enlarge it, and keep the point where it is. @param {number} factor @param {number} x @param {number} y */
  #by(factor, x, y) {
    const scale = Math.min(MOST, Math.max(1, this.#scale * factor));
    const { left, top, width, height } = this.#stage.getBoundingClientRect();
    const [fromX, fromY] = [x - left - width / 2, y - top - height / 2];
    this.#x = fromX - ((fromX - this.#x) * scale) / this.#scale;
    this.#y = fromY - ((fromY - this.#y) * scale) / this.#scale;
    this.#scale = scale;
    this.#put();
  }

  #put() {
    const { width, height } = this.#stage.getBoundingClientRect();
    const [wide, high] = [(width * (this.#scale - 1)) / 2, (height * (this.#scale - 1)) / 2];
    this.#x = Math.max(-wide, Math.min(wide, this.#x));
    this.#y = Math.max(-high, Math.min(high, this.#y));
    this.#image.style.transform = `translate(${this.#x}px, ${this.#y}px) scale(${this.#scale})`;
  }
}
