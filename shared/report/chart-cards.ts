import type { Rect } from '../layout/rect.ts';
import { PRODUCT_HEADER, PRODUCT_PADDING } from '../layout/sizes.ts';
import type { Person, Product } from '../model/entities.ts';
import { initialsOf } from '../model/initials.ts';
import type { PersonFacts, SquadFacts, StructureIndex } from '../model/structure-index.ts';
import { titleKindOfPerson } from '../model/title-kind.ts';
import { SLOT_MIDDLE } from '../routing/ports.ts';
import { chartCards as words } from '../words/report/chart.ts';
import { roleShort } from '../words/roles.ts';
import { type BadgeCounts, type Badges, badgesAt } from './badges.ts';
import { loadOf } from './load.ts';
import { type Part, palette, partColours, severities } from './palette.ts';
import { badge, box, line, roleMark } from './svg-marks.ts';
import { type TextStyle, textWidth, wrapText } from './text-width.ts';

const BADGE_STEP = 24;
const SLOT_HEIGHT = 30;

/** Badges side by side, the last one's centre at `right`. */
export function badgeRow(counts: BadgeCounts, right: number, y: number): string {
  const shown = severities.filter((severity) => counts.has(severity));
  return shown
    .map((severity, at) =>
      badge(severity, counts.get(severity) ?? 0, right - (shown.length - 1 - at) * BADGE_STEP, y),
    )
    .join('');
}

function namesIn(people: readonly Person[]): string {
  return people.map(({ name }) => name).join(', ');
}

/** The region of a product: ground and border, under the lines. */
export function regionGround(rect: Rect): string {
  return box(rect, { fill: palette.region, stroke: palette.regionBorder, radius: 10 });
}

/** The header of a region, over the lines. */
export function regionHeader(
  index: StructureIndex,
  product: Product,
  rect: Rect,
  badges: Badges,
  note?: string,
): string {
  const squads = index.squadsByProduct.get(product.id) ?? [];
  const counts = badgesAt(badges, 'product', product.id);
  const left = rect.x + PRODUCT_PADDING;
  const width = rect.width - 2 * PRODUCT_PADDING;
  const size = words.squads(squads.length);
  const sizeWidth = textWidth(size, { size: 12 });
  const room = width - sizeWidth - 12 - counts.size * BADGE_STEP;
  const markets = (index.marketsByProduct.get(product.id) ?? []).map(({ name }) => name);
  const owners = (index.assignmentsByProduct.get(product.id) ?? [])
    .filter(({ role }) => role === 'pm')
    .flatMap(({ personId }) => index.structure.person.get(personId) ?? []);
  const about = [
    note ?? '',
    owners.length > 0 ? words.pms(namesIn(owners)) : '',
    markets.length > 0 ? markets.join(', ') : product.section,
  ];
  const halo = palette.region;
  return [
    line(product.name, left, rect.y + 27, room, { size: 16, bold: true, halo }),
    line(
      size,
      rect.x + rect.width - PRODUCT_PADDING - counts.size * BADGE_STEP,
      rect.y + 27,
      sizeWidth + 1,
      {
        size: 12,
        fill: palette.muted,
        anchor: 'end',
        halo,
      },
    ),
    line(about.filter(Boolean).join(' · '), left, rect.y + PRODUCT_HEADER - 5, width, {
      size: 12,
      fill: palette.muted,
      halo,
    }),
    badgeRow(counts, rect.x + rect.width - PRODUCT_PADDING - 4, rect.y + 22),
  ].join('');
}

export interface Slot {
  readonly part: 'pm' | 'po';
  readonly text: string;
  readonly state: 'held' | 'open' | 'derived' | 'empty';
}

export function pmSlot({ directionOwners, assignments }: SquadFacts): Slot {
  if (directionOwners.length === 0) return { part: 'pm', text: words.noPm, state: 'empty' };
  if (directionOwners.every(({ open }) => open))
    return { part: 'pm', text: namesIn(directionOwners), state: 'open' };
  const own = assignments.some(({ role }) => role === 'pm');
  const names = namesIn(directionOwners);
  return own
    ? { part: 'pm', text: names, state: 'held' }
    : { part: 'pm', text: words.productPm(names), state: 'derived' };
}

export function poSlot({ backlogOwner, combined }: SquadFacts): Slot {
  if (backlogOwner.kind === 'team') return { part: 'po', text: words.teamItself, state: 'derived' };
  if (backlogOwner.kind === 'nobody') return { part: 'po', text: words.noPo, state: 'empty' };
  const { people, from } = backlogOwner;
  const names = namesIn(people);
  if (people.every(({ open }) => open) && from === 'po')
    return { part: 'po', text: names, state: 'open' };
  if (from === 'po') {
    return { part: 'po', text: combined.length > 0 ? words.alsoPm(names) : names, state: 'held' };
  }
  if (people.every(({ open }) => open)) return { part: 'po', text: words.noPo, state: 'empty' };
  return { part: 'po', text: words.withoutPo(names), state: 'derived' };
}

function slot({ part, text, state }: Slot, rect: Rect): string {
  const { ink, soft } = partColours[part];
  const middle = rect.y + rect.height / 2;
  const ground =
    state === 'held'
      ? box(rect, { fill: soft, radius: 5 })
      : box(rect, {
          fill: palette.card,
          stroke: state === 'derived' ? palette.border : ink,
          dashed: true,
          radius: 5,
        });
  const quiet = state === 'empty' || state === 'derived';
  const shown = state === 'open' ? words.open(text) : text;
  return [
    ground,
    roleMark(part, roleShort[part], rect.x + 15, middle, 10, state !== 'held'),
    line(shown, rect.x + 32, middle + 4.5, rect.width - 40, {
      size: 13,
      fill: quiet ? palette.muted : palette.text,
      italic: quiet,
    }),
  ].join('');
}

/** A name on two lines where the first does not hold it. */
function nameLines(name: string, style: TextStyle, width: (at: number) => number): string[] {
  if (textWidth(name, style) <= width(0)) return [name];
  const [first = name] = wrapText(name, style, width(0), Infinity);
  const rest = name.slice(first.length).trim();
  return rest && name.startsWith(first) ? [first, rest] : [name];
}

/** A squad: name, headcount, mission, who owns direction and who owns the backlog, findings. */
export function squadCard(facts: SquadFacts, rect: Rect, badges: Badges): string {
  const { squad, size } = facts;
  const people = size === null ? '' : words.members(size);
  const peopleWidth = people ? textWidth(people, { size: 12 }) + 10 : 0;
  const left = rect.x + 12;
  const width = rect.width - 24;
  const style = { size: 14, bold: true };
  const nameWidth = (at: number) => (at === 0 ? width - peopleWidth : width);
  // A long name takes the mission's line: who it is matters more than what it is for.
  const names = nameLines(squad.name, style, nameWidth);
  const slotAt = (part: 'pm' | 'po'): Rect => ({
    x: left,
    y: rect.y + SLOT_MIDDLE[part] - SLOT_HEIGHT / 2,
    width,
    height: SLOT_HEIGHT,
  });
  return [
    box(rect, { fill: palette.card, stroke: palette.border, radius: 8 }),
    ...names.map((text, at) => line(text, left, rect.y + 25 + at * 18, nameWidth(at), style)),
    people &&
      line(people, rect.x + rect.width - 12, rect.y + 25, peopleWidth, {
        size: 12,
        fill: palette.muted,
        anchor: 'end',
      }),
    names.length === 1 &&
      line(squad.mission, left, rect.y + 45, width, { size: 12, fill: palette.muted }),
    slot(pmSlot(facts), slotAt('pm')),
    slot(poSlot(facts), slotAt('po')),
    badgeRow(badgesAt(badges, 'squad', squad.id), rect.x + rect.width - 14, rect.y),
  ].join('');
}

/** The role by which somebody is drawn. */
export function partOf(facts: PersonFacts): Part {
  const kind = titleKindOfPerson(facts.person);
  if (facts.assignments.some(({ role }) => role === 'pm')) return 'pm';
  if (facts.assignments.some(({ role }) => role === 'po')) return 'po';
  if (facts.reports.length > 0 || kind === 'product-leader' || kind === 'executive')
    return 'leader';
  return kind === 'pm' || kind === 'po' ? kind : 'member';
}

/** A person: initials in the shape of the role, title, squads served, load. Dashed where the position is open. */
export function personCard(facts: PersonFacts, rect: Rect, badges: Badges): string {
  const { person, assignments, directedSquads, reports } = facts;
  const squads = new Set([
    ...assignments.flatMap(({ squadId }) => squadId ?? []),
    ...directedSquads.map(({ id }) => id),
  ]).size;
  const load = loadOf(facts);
  const third = [
    person.open ? words.openPosition : '',
    squads > 0 ? words.squads(squads) : '',
    squads === 0 && reports.length > 0 ? words.reports(reports.length) : '',
    load === null ? '' : words.load(load),
  ];
  const left = rect.x + 54;
  const width = rect.width - 54 - 12;
  return [
    box(rect, {
      fill: palette.card,
      stroke: person.open ? palette.line : palette.border,
      dashed: person.open,
      radius: 8,
    }),
    roleMark(
      partOf(facts),
      person.open ? '?' : initialsOf(person.name),
      rect.x + 28,
      rect.y + 36,
      15,
      person.open,
    ),
    line(person.name, left, rect.y + 24, width, { size: 13, bold: true }),
    line(person.title || words.noTitle, left, rect.y + 42, width, {
      size: 12,
      fill: palette.muted,
      italic: person.title === '',
    }),
    line(third.filter(Boolean).join(' · ') || words.onNoSquad, left, rect.y + 59, width, {
      size: 12,
      fill: palette.muted,
    }),
    badgeRow(badgesAt(badges, 'person', person.id), rect.x + rect.width - 14, rect.y),
  ].join('');
}
