import { pathToFileURL } from 'node:url';
import type { BenchWindow } from './window.ts';

/** One of the two things that are compared, in the window. */
export interface MeasuredChart {
  readonly name: string;
  /** Loads the page, without any nodes yet. */
  load(): Promise<void>;
  /** Draws so many nodes with everything in view. @returns milliseconds until they were painted */
  draw(count: number): Promise<number>;
  /** Shows the middle at 100 %. */
  readingZoom(): Promise<void>;
  /** Upper left corner of the chart and its size, in the window. */
  area(): Promise<{ x: number; y: number; width: number; height: number }>;
  /** Where to take hold of a node near the middle. */
  grip(): Promise<{ x: number; y: number }>;
  /** Ends a drag, so that all is as it was. */
  letGo(): Promise<void>;
}

/** A script that finds the node nearest to the chart's middle, and a point near its upper left corner. */
const nearest = (selector: string, words = '') => `(() => {
  const chart = document.querySelector('.react-flow').getBoundingClientRect();
  const middle = { x: chart.x + chart.width / 2, y: chart.y + chart.height / 2 };
  const boxes = [...document.querySelectorAll(${JSON.stringify(selector)})]
    .filter((one) => one.textContent.includes(${JSON.stringify(words)}))
    .map((one) => one.getBoundingClientRect());
  const away = (box) => Math.hypot(box.x + box.width / 2 - middle.x, box.y + box.height / 2 - middle.y);
  const [box] = boxes.sort((a, b) => away(a) - away(b));
  return { x: box.x + 40, y: box.y + 16 };
})()`;

const AREA = `(() => {
  const { x, y, width, height } = document.querySelector('.react-flow').getBoundingClientRect();
  return { x, y, width, height };
})()`;

/** Findings in their list, or that there are none; not that they are being worked out. */
export const FOUND = '.findings-list .findings-line, .findings-empty:not(.findings-awaited)';

/** A script that waits for a condition and one painted frame more, then tells the time of the clock. */
const painted = (condition: string) => `new Promise((resolve) => {
  const look = () => {
    if (!(${condition})) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
  };
  look();
})`;

/** Ours: the whole app with its panels, opening a plan file. */
export class OurChart implements MeasuredChart {
  readonly name = 'ours';
  readonly #window: BenchWindow;
  readonly #planOf: (squads: number) => string;
  #begun = Number.NaN;

  constructor(window: BenchWindow, planOf: (squads: number) => string) {
    this.#window = window;
    this.#planOf = planOf;
  }

  async load(): Promise<void> {
    await this.#window.go('app://squadplan/index.html');
    await this.#window.page.getByRole('banner').waitFor();
    await this.draw(6);
  }

  async draw(count: number): Promise<number> {
    const { app, page } = this.#window;
    // The button that renames the plan has its name.
    const condition = `document.querySelector('[aria-label="Rename the plan Bench ${count}"]') &&
      document.querySelector('.chart .react-flow__node, .chart .chart-picture path')`;
    const done = page.evaluate<number>(painted(condition));
    const begun = await app.evaluate(({ app: main }, path) => {
      const now = Date.now();
      main.emit('open-file', { preventDefault: () => undefined }, path);
      return now;
    }, this.#planOf(count));
    this.#begun = begun;
    return (await done) - begun;
  }

  /** @returns milliseconds from asking for the plan that was drawn last until its findings were painted */
  async found(): Promise<number> {
    const at = await this.#window.page.evaluate<number>(
      painted(`document.querySelector('${FOUND}')`),
    );
    return at - this.#begun;
  }

  async readingZoom(): Promise<void> {
    const { page } = this.#window;
    // Flown to, so that the middle is not an empty part of the canvas; nothing stays selected.
    await page
      .getByRole('treeitem', { name: /, squad/ })
      .nth(3)
      .click();
    await this.#window.settle();
    await page.keyboard.press('Control+0');
    await page.locator('.chart').focus();
    await page.keyboard.press('Escape');
    await this.#window.settle();
  }

  area() {
    return this.#window.page.evaluate<{ x: number; y: number; width: number; height: number }>(
      AREA,
    );
  }

  /** @param words what the squad's card says somewhere */
  grip(words = '') {
    return this.#window.page.evaluate<{ x: number; y: number }>(
      nearest('.react-flow__node-squad', words),
    );
  }

  async letGo(): Promise<void> {
    await this.#window.page.keyboard.press('Escape');
    await this.#window.page.mouse.up();
    await this.#window.settle();
  }
}

/** A bare React Flow page. */
export class BareChart implements MeasuredChart {
  readonly name: string;
  readonly #window: BenchWindow;
  readonly #file: string;
  readonly #onlyVisible: boolean;
  readonly #size: { width: number; height: number };

  constructor(
    window: BenchWindow,
    file: string,
    onlyVisible: boolean,
    size: { width: number; height: number },
  ) {
    this.name = onlyVisible ? 'bare, only visible' : 'bare';
    this.#window = window;
    this.#file = file;
    this.#onlyVisible = onlyVisible;
    this.#size = size;
  }

  async load(): Promise<void> {
    await this.#window.go(pathToFileURL(this.#file).href);
    await this.draw(6);
  }

  async draw(count: number): Promise<number> {
    const { page } = this.#window;
    await page.evaluate('window.show(null)');
    const setting = { count, onlyVisible: this.#onlyVisible, ...this.#size };
    const [begun, done] = await page.evaluate<[number, number]>(`(async () => {
      const begun = Date.now();
      window.show(${JSON.stringify(setting)});
      const done = await ${painted(`document.querySelectorAll('.react-flow__node').length === ${count}`)};
      return [begun, done];
    })()`);
    return done - begun;
  }

  async readingZoom(): Promise<void> {
    await this.#window.page.evaluate('window.flow.zoomTo(1)');
    await this.#window.settle();
  }

  area() {
    return this.#window.page.evaluate<{ x: number; y: number; width: number; height: number }>(
      AREA,
    );
  }

  grip() {
    return this.#window.page.evaluate<{ x: number; y: number }>(nearest('.react-flow__node'));
  }

  async letGo(): Promise<void> {
    await this.#window.page.mouse.up();
    await this.#window.settle();
  }
}
