import type { Rect } from '../layout/rect.ts';
import { PRODUCT_HEADER, PRODUCT_PADDING } from '../layout/sizes.ts';
import type { Product } from '../model/entities.ts';
import type { PersonFacts, SquadFacts } from '../model/structure-index.ts';
import type { Severity } from '../rules/types.ts';
import { chartCards as words } from '../words/report/chart.ts';
import { roleShort } from '../words/roles.ts';
import { type BadgeCounts, type Badges, badgesAt } from './badges.ts';
import { partOf, pmSlot, poSlot, type Slot } from './chart-cards.ts';
import { palette, partColours, severities, severityColours } from './palette.ts';
import { box, line, n, roleMark, severityShape } from './svg-marks.ts';
import { wrapText } from './text-width.ts';

/*
 * The chart of a large organisation on one page: cards become labelled blocks, with names large
 * enough to be read where a card's small print could not be.
 */

function worst(counts: BadgeCounts): Severity | undefined {
  return severities.find((severity) => counts.has(severity));
}

function flag(counts: BadgeCounts, x: number, y: number): string {
  const severity = worst(counts);
  if (!severity) return '';
  const { ink } = severityColours[severity];
  const paint = `fill="${ink}" stroke="${palette.paper}" stroke-width="3"`;
  const count = [...counts.values()].reduce((sum, each) => sum + each, 0);
  const down = severity === 'warning' ? 9 : 8;
  return `${severityShape(severity, x, y, 19, paint)}<text x="${n(x)}" y="${n(y + down)}" font-size="22" font-weight="700" fill="#ffffff" text-anchor="middle">${count > 9 ? '9+' : count}</text>`;
}

function border(counts: BadgeCounts): string {
  const severity = worst(counts);
  return severity ? severityColours[severity].ink : palette.border;
}

export function overviewHeader(product: Product, rect: Rect, badges: Badges): string {
  const counts = badgesAt(badges, 'product', product.id);
  const room = rect.width - 2 * PRODUCT_PADDING - (counts.size > 0 ? 44 : 0);
  return (
    line(product.name, rect.x + PRODUCT_PADDING, rect.y + PRODUCT_HEADER - 2, room, {
      size: 36,
      bold: true,
      halo: palette.region,
    }) + flag(counts, rect.x + rect.width - PRODUCT_PADDING - 10, rect.y + 36)
  );
}

function slotMark({ part, state }: Slot, x: number, y: number): string {
  return roleMark(part, state === 'empty' ? '' : roleShort[part], x, y, 15, state !== 'held');
}

export function overviewSquad(facts: SquadFacts, rect: Rect, badges: Badges): string {
  const counts = badgesAt(badges, 'squad', facts.squad.id);
  const pm = pmSlot(facts);
  const po = poSlot(facts);
  const style = { size: 26, bold: true };
  const left = rect.x + 14;
  const lines = wrapText(facts.squad.name, style, rect.width - 28, 2);
  const bottom = rect.y + rect.height - 26;
  const owner = facts.directionOwners.map(({ name }) => name).join(', ');
  const empty = pm.state === 'empty' || pm.state === 'open';
  return [
    box(rect, { fill: palette.card, stroke: border(counts), radius: 10 }),
    ...lines.map((text, at) => line(text, left, rect.y + 36 + at * 31, rect.width - 28, style)),
    slotMark(pm, left + 15, bottom),
    slotMark(po, left + 51, bottom),
    line(
      empty ? (pm.state === 'open' ? words.openPm : words.noPm) : owner,
      left + 78,
      bottom + 8,
      rect.width - 106,
      {
        size: 22,
        fill: empty ? partColours.pm.ink : palette.muted,
        italic: empty,
      },
    ),
    flag(counts, rect.x + rect.width - 8, rect.y + 4),
  ].join('');
}

export function overviewPerson(facts: PersonFacts, rect: Rect, badges: Badges): string {
  const { person } = facts;
  const counts = badgesAt(badges, 'person', person.id);
  const style = { size: 25, bold: true };
  const width = rect.width - 74;
  const lines = wrapText(person.name, style, width, 2);
  const first = rect.y + rect.height / 2 + (lines.length === 1 ? 9 : -5);
  const part = partOf(facts);
  const word = { ...roleShort, leader: '', member: '' }[part];
  return [
    box(rect, {
      fill: palette.card,
      stroke: person.open ? palette.line : border(counts),
      dashed: person.open,
      radius: 10,
    }),
    roleMark(part, word, rect.x + 34, rect.y + rect.height / 2, 19, person.open),
    ...lines.map((text, at) => line(text, rect.x + 64, first + at * 28, width, style)),
    flag(counts, rect.x + rect.width - 8, rect.y + 4),
  ].join('');
}
