import { counted } from '../words/grammar.ts';
import { escapeHtml } from './escape.ts';
import { countMarks, NOTHING } from './html-marks.ts';
import type { Report, ReportPerson, ReportSquad } from './report-types.ts';
import { n } from './svg-marks.ts';

/** Rows in runs of the same key, each run with a heading of its own that stays with its first row. */
function grouped<T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  columns: number,
  cellsOf: (row: T) => string,
): string {
  let last: string | null = null;
  return rows
    .map((row) => {
      const key = keyOf(row);
      const heading =
        key === last
          ? ''
          : `<tr class="group"><th colspan="${columns}" scope="rowgroup">${escapeHtml(key)}</th></tr>`;
      last = key;
      return `${heading}<tr>${cellsOf(row)}</tr>`;
    })
    .join('');
}

function table(name: string, heads: readonly string[], body: string): string {
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join('');
  return `<div class="wide"><table class="${name}"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function owner(text: string, gap: boolean): string {
  return gap ? `<td class="gap">${escapeHtml(text)}</td>` : `<td>${escapeHtml(text)}</td>`;
}

function squadCells(squad: ReportSquad): string {
  return [
    `<th scope="row">${escapeHtml(squad.name)}</th>`,
    owner(squad.direction, squad.directionGap),
    owner(squad.backlog, squad.backlogGap),
    squad.members === null
      ? '<td class="unknown">not known</td>'
      : `<td class="number">${squad.members}</td>`,
    `<td>${countMarks(squad.findings)}</td>`,
  ].join('');
}

export function squadsSection({ squads }: Report): string {
  if (squads.length === 0) return '';
  const body = grouped(squads, ({ product }) => product ?? 'Without a product', 5, squadCells);
  const heads = ['Squad', 'Owns direction', 'Owns the backlog', 'Members', 'Findings'];
  return `<section><h2>Squads</h2>${table('squads', heads, body)}</section>`;
}

function loadCell({ load, loadText }: ReportPerson): string {
  if (load === null) return '<td class="unknown">not known</td>';
  const over = load > 100 ? ' over' : '';
  return `<td class="load"><span class="${over.trim()}">${escapeHtml(loadText)}</span><div class="bar" aria-hidden="true"><i class="plain${over}" style="width:${n(Math.min(100, load / 1.2))}%"></i><u style="left:${n(100 / 1.2)}%"></u></div></td>`;
}

function personCells(person: ReportPerson): string {
  return [
    `<th scope="row">${escapeHtml(person.name)}</th>`,
    `<td>${escapeHtml(person.title) || NOTHING}</td>`,
    `<td>${escapeHtml(person.roles) || NOTHING}</td>`,
    `<td class="number">${person.squads || '–'}</td>`,
    loadCell(person),
    `<td>${countMarks(person.findings)}</td>`,
  ].join('');
}

export function peopleSection({ people, plainMembers }: Report): string {
  const rest =
    plainMembers > 0
      ? `<p class="quiet">${counted(plainMembers, 'further person', 'further people')} without a PM, PO or leading role ${plainMembers === 1 ? 'is' : 'are'} not listed.</p>`
      : '';
  if (people.length === 0) return rest && `<section><h2>People</h2>${rest}</section>`;
  const body = grouped(people, ({ group }) => group, 6, personCells);
  const heads = ['Name', 'Title', 'Roles', 'Squads', 'Load', 'Findings'];
  return `<section><h2>People</h2>${table('people', heads, body)}${rest}</section>`;
}

export function methodSection({ thresholds, articles, pack }: Report): string {
  const rows = thresholds.map(({ rule, label, value, from, ours, changedFrom }, at) => {
    const changed =
      changedFrom === null
        ? ''
        : `<br><span class="changed">Changed in this plan; the pack says ${escapeHtml(changedFrom)}</span>`;
    const origin = ours
      ? `<b>Ours.</b> ${escapeHtml(from.replace(/^Our own number\. /u, ''))}`
      : escapeHtml(from);
    // The rule is named once for all of its thresholds, which stand below each other.
    const own = thresholds.filter((each) => each.rule === rule).length;
    const name =
      thresholds[at - 1]?.rule === rule
        ? ''
        : `<th scope="rowgroup" rowspan="${own}">${escapeHtml(rule)}</th>`;
    return `<tr>${name}<td>${escapeHtml(label)}</td><td>${escapeHtml(value)}</td><td>${origin}${changed}</td></tr>`;
  });
  const list = articles.map(
    ({ title, note }) =>
      `<li><cite>${escapeHtml(title)}</cite>${note ? `<br><span class="quiet">${escapeHtml(note)}</span>` : ''}</li>`,
  );
  return [
    '<section><h2>Method and sources</h2>',
    `<p>Findings come from fixed rules, each of which looks at one product, squad or person and answers “fires”, “holds” or “cannot tell”. Rule pack: <b>${escapeHtml(pack.title)}</b>. ${escapeHtml(pack.origin)}</p>`,
    `<h3>Articles</h3><ol class="articles">${list.join('')}</ol>`,
    `<h3>Thresholds used</h3>${table('thresholds', ['Rule', 'Threshold', 'Value', 'From'], rows.join(''))}</section>`,
  ].join('');
}
