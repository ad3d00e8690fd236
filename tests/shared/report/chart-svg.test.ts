import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seenEdges } from '../../../shared/layout/edges.ts';
import { PERSON_WIDTH } from '../../../shared/layout/sizes.ts';
import type { Structure } from '../../../shared/model/document.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { chartSvg, DETAILED_UP_TO } from '../../../shared/report/chart-svg.ts';
import { palette } from '../../../shared/report/palette.ts';
import { productPictures } from '../../../shared/report/product-pictures.ts';
import type { Finding } from '../../../shared/rules/types.ts';
import { idOf, org } from '../../support/org.ts';
import { largeStructure, planArbitrary, structureOf } from '../layout/random-orgs.ts';
import { faceWidth } from './face.ts';
import { type Element, readMarkup } from './markup.ts';

const plain = { title: 'Chart', findings: [] };

function draw(structure: Structure, findings: readonly Finding[] = []): Element[] {
  const chart = chartSvg(buildIndex(structure), { title: 'Chart', findings });
  return chart ? readMarkup(chart.svg) : [];
}

function texts(elements: readonly Element[]): string[] {
  return elements.filter(({ name }) => name === 'text').map(({ text }) => text);
}

/** Texts that leave the card or region in which they begin. */
function overflowing(elements: readonly Element[]): string[] {
  const boxes = elements
    .filter(({ name, attributes }) => name === 'rect' && Number(attributes.width) > 150)
    .map(({ attributes }) => ({
      left: Number(attributes.x),
      right: Number(attributes.x) + Number(attributes.width),
      top: Number(attributes.y),
      bottom: Number(attributes.y) + Number(attributes.height),
    }));
  return elements.flatMap(({ name, attributes, text }) => {
    if (name !== 'text' || attributes['text-anchor'] === 'middle') return [];
    const width = faceWidth(text, Number(attributes['font-size']), 'font-weight' in attributes);
    const x = Number(attributes.x) - (attributes['text-anchor'] === 'end' ? width : 0);
    const y = Number(attributes.y);
    const fits = boxes.some(
      ({ left, right, top, bottom }) => x >= left && x + width <= right && y > top && y < bottom,
    );
    return fits ? [] : [text];
  });
}

const long =
  'Quarterly WWW revenue & "growth" <experiments> for MMM enterprise customers of Wagga Wagga';

function renamed(structure: Structure, name: (old: string) => string): Structure {
  const over = <T extends { name: string }>(rows: ReadonlyMap<string, T>) =>
    new Map([...rows].map(([id, row]) => [id, { ...row, name: name(row.name) }]));
  return {
    ...structure,
    product: over(structure.product),
    squad: over(structure.squad),
    person: new Map(
      [...over(structure.person)].map(([id, row]) => [id, { ...row, title: name(row.title) }]),
    ),
  };
}

describe('the chart as a picture', () => {
  test('is well-formed and without a broken number, whatever people are called', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(planArbitrary, names, (plan, name) => {
        const elements = draw(renamed(structureOf(plan), () => name));
        for (const { attributes } of elements) {
          expect(Object.values(attributes).join(' ')).not.toMatch(/NaN|Infinity|undefined/);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('names itself for those who do not see it', () => {
    const elements = draw(org().squad('Cart', { in: 'Shop & Pay' }).structure());
    expect(elements.find(({ name }) => name === 'title')?.text).toBe('Chart');
    expect(elements.find(({ name }) => name === 'desc')?.text).toBe(
      '1 product with 1 squad, and 0 people with a card of their own. Products: Shop & Pay.',
    );
  });

  test.each([8, DETAILED_UP_TO + 14])(
    'no text of %i squads leaves its card, however long',
    (squads) => {
      const structure = renamed(largeStructure(squads, 2), (name) => `${name} ${long}`);
      expect(overflowing(draw(structure))).toEqual([]);
      const pictures = productPictures(buildIndex(structure), plain);
      for (const { svg } of pictures) expect(overflowing(readMarkup(svg))).toEqual([]);
    },
  );

  test('lets no line run through a card', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const elements = draw(structureOf(plan));
        const cards = elements
          .filter(({ name, attributes }) => name === 'rect' && attributes.fill === palette.card)
          .filter(({ attributes }) => Number(attributes.width) >= PERSON_WIDTH)
          .map(({ attributes: { x, y, width, height } }) => ({
            left: Number(x) + 1,
            right: Number(x) + Number(width) - 1,
            top: Number(y) + 1,
            bottom: Number(y) + Number(height) - 1,
          }));
        const lines = elements.filter(({ name, attributes }) => name === 'path' && attributes.d);
        expect(lines.length > 0 || seenEdges(buildIndex(structureOf(plan))).length === 0).toBe(
          true,
        );
        for (const { attributes } of lines) {
          const numbers = (attributes.d?.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
          for (let at = 2; at + 1 < numbers.length; at += 2) {
            const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbers.slice(at - 2, at + 2);
            const crossed = cards.some(
              ({ left, right, top, bottom }) =>
                Math.min(x0, x1) < right &&
                Math.max(x0, x1) > left &&
                Math.min(y0, y1) < bottom &&
                Math.max(y0, y1) > top,
            );
            expect(crossed).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('shows who owns what, and what is open or held by nobody', () => {
    const made = org().squads(['A', 'B', 'C', 'D'], { in: 'Shop' });
    made.pm('Ada', 'A').po('Ben', 'A').open('Vacancy').pm('Vacancy', 'B').pm('Cyd', 'C');
    const shown = texts(draw(made.structure()));
    expect(shown).toEqual(expect.arrayContaining(['Ada', 'Ben', 'Vacancy (open)', 'Cyd (no PO)']));
    expect(shown.filter((text) => text === 'No PM')).toHaveLength(1);
    expect(shown.filter((text) => text === 'No PO')).toHaveLength(2);
  });

  test('draws findings on what they are about, and on the squad of somebody without a card', () => {
    const structure = org().squad('A').squad('B').pm('Ada', 'A').structure();
    const finding = (
      kind: 'squad' | 'person',
      name: string,
      severity: Finding['severity'],
    ): Finding => ({
      rule: 'split/squads',
      severity,
      subjects: [{ kind, id: idOf(kind, name) }],
      measured: null,
      threshold: null,
      message: '',
      advice: null,
      suggestions: [],
      evidence: [],
    });
    const elements = draw(structure, [
      finding('squad', 'B', 'warning'),
      finding('person', 'Ada', 'critical'),
      finding('person', 'Ada', 'critical'),
    ]);
    const titles = elements.filter(({ name }) => name === 'title').map(({ text }) => text);
    expect(titles.filter((text) => text !== 'Chart').sort()).toEqual(['1 warning', '2 critical']);
  });

  test('of an empty plan is none', () => {
    expect(chartSvg(buildIndex(org().structure()), plain)).toBeNull();
  });

  test('draws every squad once product by product, in rows of one width', () => {
    const structure = largeStructure(60, 1);
    const pictures = productPictures(buildIndex(structure), plain);
    const shown = pictures.flatMap(({ svg }) => texts(readMarkup(svg)));
    for (const { name } of structure.squad.values()) {
      expect(shown.filter((text) => text === name)).toHaveLength(1);
    }
    expect(new Set(pictures.map(({ width }) => width)).size).toBe(1);
  });
});
