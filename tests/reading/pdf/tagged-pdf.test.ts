import { beforeAll, describe, expect, test } from 'vitest';
import { toHtml } from '../../../shared/report/html.ts';
import { reports } from '../../shared/report/reports.ts';
import { printed, type Told } from './printed.ts';
import { flat, readTags, type Tag, type TaggedPdf } from './tags.ts';

const names = ['full', 'roster', 'hostile', 'large'] as const;
type Name = (typeof names)[number];

const read = new Map<Name, { readonly pdf: TaggedPdf; readonly told: Told; readonly all: Tag[] }>();

function readOf(name: Name) {
  const found = read.get(name);
  if (!found) throw new Error(`${name} was not printed`);
  return found;
}

function reportOf(name: Name) {
  const report = reports[name];
  if (!report) throw new Error(`no report ${name}`);
  return report;
}

beforeAll(async () => {
  const files = await printed(names.map((name) => toHtml(reportOf(name), { paper: 'A4' })));
  for (const [at, { file, told }] of files.entries()) {
    const pdf = await readTags(file);
    read.set(names[at] ?? 'full', { pdf, told, all: flat(pdf.tags) });
  }
});

/** Words without spaces and capitals: lines end where they like, and cells begin with a large letter. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Cf}]+/gu, '');
const told = (tags: readonly Tag[], role: string) =>
  tags.filter((tag) => tag.role === role).map(({ text }) => bare(text));

/** Rows as texts. The heads of a table stand on each of its pages; they count once. */
function withoutRepeats(rows: readonly (readonly string[])[]): string[] {
  let last = '';
  return rows.flatMap((cells) => {
    const row = cells.join(' ');
    const heads = cells.length > 1 && cells.every((cell) => cell.startsWith('th'));
    if (heads && row === last) return [];
    if (heads) last = row;
    return row;
  });
}

describe.each(names)('the PDF of %s', (name) => {
  test('is tagged, in a language, with its title', () => {
    const { pdf } = readOf(name);
    const { title, dateText } = reportOf(name);
    expect(pdf.marked).toBe(true);
    expect(pdf.language).toBe('en');
    expect(bare(pdf.title)).toBe(bare(`${title}, ${dateText}`));
    // A tree on every page, in one document each, which says its language.
    expect(pdf.tags).toHaveLength(pdf.pages);
    for (const { role, lang } of pdf.tags) expect(`${role} ${lang}`).toBe('Document en');
  });

  test('leaves nothing to the eye alone but page numbers and arrows', () => {
    const { pdf } = readOf(name);
    const left = pdf.untagged.map((text, at) =>
      bare(text)
        .replaceAll('→', '')
        .replace(`${at + 1}/${pdf.pages}`, ''),
    );
    expect(left.filter(Boolean)).toEqual([]);
  });

  test('has the headings of the page in their order, no level left out', () => {
    const { told: page, all } = readOf(name);
    const headings = all.filter(({ role }) => /^H\d$/.test(role));
    expect(headings.map(({ role, text }) => bare(`${role}${text}`))).toEqual(
      page.headings.map(bare),
    );
    const levels = headings.map(({ role }) => Number(role.slice(1)));
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.slice(1).entries()) {
      expect(level).toBeLessThanOrEqual((levels[at] ?? 0) + 1);
      expect(level).toBeGreaterThan(1);
    }
  });

  test('has its paragraphs and lists, in the order in which they are read', () => {
    const { told: page, all } = readOf(name);
    // Joined: one that begins on a page and ends on the next is told in two parts.
    expect(told(all, 'P').join('')).toBe(page.paragraphs.map(bare).join(''));
    expect(told(all, 'LI').join('')).toBe(page.items.map(bare).join(''));
  });

  test('has its tables row by row, heads told from other cells', () => {
    const { told: page, all } = readOf(name);
    const rows = all
      .filter(
        ({ role, text, under }) => role === 'TR' && (text || flat(under).some(({ alt }) => alt)),
      )
      .map(({ under }) => under.map(({ role, text }) => bare(`${role}${text}`)));
    const expected = page.rows.map((cells) => cells.map(bare));
    expect(withoutRepeats(rows).join('\n')).toBe(withoutRepeats(expected).join('\n'));
    expect(all.filter(({ role }) => role === 'Table').length).toBeGreaterThan(0);
  });

  test('says of every picture what it shows', () => {
    const { told: page, all } = readOf(name);
    const pictures = all.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
    expect(pictures.map(bare)).toEqual(page.pictures.map(bare));
    expect(pictures).not.toContain('');
  });

  test('has a bookmark for every section', () => {
    const { pdf, told: page } = readOf(name);
    const sections = page.headings.filter((heading) => heading.startsWith('H2'));
    const bookmarks = pdf.bookmarks.filter(({ level }) => level === 1);
    expect(bookmarks.map(({ title }) => bare(title))).toEqual(
      sections.map((heading) => bare(heading.slice(3))),
    );
  });
});

test('pictures of the example say who owns what and what the bars show', () => {
  const words = readOf('full').told.pictures.join('\n');
  expect(words).toContain('Patient App: PM Marta Kowalczyk (product), PO Priya Raman.');
  expect(words).toMatch(/Load by person: where the week goes\. .*Marta Kowalczyk.*55\s%/);
  expect(words).toContain('Chart of Example: Halden Care. 3 products with');
});
