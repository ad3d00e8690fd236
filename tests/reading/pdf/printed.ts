import { chromium as browser } from 'playwright';
import { groundOf } from '../../../electron/page-ground.ts';
import { withDetails } from '../../../electron/pdf-details.ts';
import { footerOn, PRINT } from '../../../electron/print-settings.ts';
import { chromium, placeOfProgram } from '../../../scripts/setup/reading-programs.mjs';

/** What keeps a browser from looking around, for updates and the like. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** In inches. */
const A4 = { paperWidth: 8.27, paperHeight: 11.69 };

/** A page's parts in its order, with their words. */
export interface Told {
  readonly headings: readonly string[];
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  /** A row's cells, heads told from others. */
  readonly rows: readonly (readonly string[])[];
  /** What is said of each picture. */
  readonly pictures: readonly string[];
}

function toldBy(): Told {
  const all = (what: string) => [...document.querySelectorAll<HTMLElement>(`main ${what}`)];
  const words = (element: Element): string => {
    if (element instanceof SVGElement) return '';
    const parts = [...element.childNodes].map((node) =>
      node instanceof Element ? words(node) : (node.textContent ?? ''),
    );
    return parts.join('');
  };
  const named = (element: Element) => `${element.tagName} ${words(element)}`;
  return {
    headings: all(':is(h1,h2,h3,h4)').map(named),
    paragraphs: all('p').map(words),
    items: all('li').map(words),
    rows: all('tr').map((row) => [...row.children].map(named)),
    pictures: all('[role=img]').map((picture) => picture.getAttribute('aria-label') ?? ''),
  };
}

/** Prints pages as the app does, with the same settings, in a current Chromium; then as the app finishes them. */
export async function printed(pages: readonly string[]): Promise<{ file: Buffer; told: Told }[]> {
  const executablePath = placeOfProgram(chromium);
  if (!executablePath) throw new Error('Chromium is not on this machine.');
  // Chromium refuses to run as root in its sandbox.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const running = await browser.launch({ executablePath, args: [...QUIET, ...root] });
  try {
    const page = await running.newPage({ javaScriptEnabled: false });
    const client = await page.context().newCDPSession(page);
    const { margins, ...print } = PRINT;
    const files: { file: Buffer; told: Told }[] = [];
    for (const html of pages) {
      await page.setContent(html);
      const { data } = await client.send('Page.printToPDF', {
        ...print,
        footerTemplate: footerOn(groundOf(html) !== null),
        ...A4,
        marginTop: margins.top,
        marginBottom: margins.bottom,
        marginLeft: margins.left,
        marginRight: margins.right,
      });
      const file = Buffer.from(await withDetails(Buffer.from(data, 'base64'), html));
      files.push({ file, told: await page.evaluate(toldBy) });
    }
    return files;
  } finally {
    await running.close();
  }
}
