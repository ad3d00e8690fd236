/** How long after its last step a movement counts as over, in milliseconds: starting again costs more than a step. */
const STILL = 320;
/** With the pointer moving on, it is over as soon as this. */
const DONE = 100;

/**
 * Moves an element step by step without the page being painted or put together anew. The browser
 * takes the steps of an animation as they are, while it goes through the layers of the whole page for
 * every transform that is written into a style. So while something moves, an animation that stands
 * still says where it is.
 */
export class DirectTransform {
  readonly #element: HTMLElement;
  readonly #rest: (() => void) | undefined;
  #animation: Animation | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #until = 0;

  /**
   * @param rest called when it has not moved for a moment and the movement counts as over; from then
   * on the element's own style counts. Without, a movement lasts until it is ended.
   */
  constructor(element: HTMLElement, rest?: () => void) {
    this.#element = element;
    this.#rest = rest;
  }

  get element(): HTMLElement {
    return this.#element;
  }

  to(transform: string): void {
    const frames = [{ transform }, { transform }];
    const effect = this.#animation?.effect;
    if (effect instanceof KeyframeEffect) effect.setKeyframes(frames);
    else {
      this.#animation = this.#element.animate(frames, { duration: 1, fill: 'both' });
      this.#animation.pause();
    }
    if (!this.#rest) return;
    this.#until = performance.now() + STILL;
    this.#timer ??= setTimeout(this.#look, STILL);
  }

  // One timer that looks again, not a new one with every step.
  readonly #look = (): void => {
    const left = this.#until - performance.now();
    if (left > 1) this.#timer = setTimeout(this.#look, left);
    else this.end();
  };

  /** The pointer goes on to something else. */
  leave(): void {
    if (this.#animation && this.#until - performance.now() < STILL - DONE) this.end();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#animation) return;
    this.#rest?.();
    this.#animation.cancel();
    this.#animation = null;
  }
}
