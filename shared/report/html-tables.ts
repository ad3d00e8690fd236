import { numberText } from '../words/formats.ts';
import { method as words } from '../words/report/facts.ts';
import { headings, pageHeads, pageWords } from '../words/report/page.ts';
import { listWords } from '../words/report/people.ts';
import { heads as rowHeads } from '../words/report/tables.ts';
import { escapeHtml, markedUp } from './escape.ts';
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
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  return `<div class="wide"><table class="${name}"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

const UNKNOWN = `<td class="unknown">${escapeHtml(pageWords.notKnown)}</td>`;

function owner(text: string, gap: boolean): string {
  return gap ? `<td class="gap">${escapeHtml(text)}</td>` : `<td>${escapeHtml(text)}</td>`;
}

function squadCells(squad: ReportSquad): string {
  return [
    `<th scope="row">${escapeHtml(squad.name)}</th>`,
    owner(squad.direction, squad.directionGap),
    owner(squad.backlog, squad.backlogGap),
    squad.members === null ? UNKNOWN : `<td class="number">${numberText(squad.members)}</td>`,
    `<td>${countMarks(squad.findings)}</td>`,
  ].join('');
}

export function squadsSection({ squads }: Report): string {
  if (squads.length === 0) return '';
  const body = grouped(squads, ({ product }) => product ?? pageWords.withoutProduct, 5, squadCells);
  const { squad, ownsDirection, ownsTheBacklog, members } = rowHeads;
  const heads = [squad, ownsDirection, ownsTheBacklog, members, pageHeads.findings];
  return `<section><h2>${escapeHtml(headings.squads)}</h2>${table('squads', heads, body)}</section>`;
}

function loadCell({ load, loadText }: ReportPerson): string {
  if (load === null) return UNKNOWN;
  const over = load > 100 ? ' over' : '';
  return `<td class="load"><span class="${over.trim()}">${escapeHtml(loadText)}</span><div class="bar" aria-hidden="true"><i class="plain${over}" style="width:${n(Math.min(100, load / 1.2))}%"></i><u style="left:${n(100 / 1.2)}%"></u></div></td>`;
}

function personCells(person: ReportPerson): string {
  return [
    `<th scope="row">${escapeHtml(person.name)}</th>`,
    `<td>${escapeHtml(person.title) || NOTHING}</td>`,
    `<td>${escapeHtml(person.roles) || NOTHING}</td>`,
    `<td class="number">${person.squads === 0 ? '–' : numberText(person.squads)}</td>`,
    loadCell(person),
    `<td>${countMarks(person.findings)}</td>`,
  ].join('');
}

export function peopleSection({ people, plainMembers }: Report): string {
  const rest =
    plainMembers > 0 ? `<p class="quiet">${escapeHtml(listWords.notListed(plainMembers))}</p>` : '';
  const heading = `<h2>${escapeHtml(headings.people)}</h2>`;
  if (people.length === 0) return rest && `<section>${heading}${rest}</section>`;
  const body = grouped(people, ({ group }) => group, 6, personCells);
  const { name, title, roles } = rowHeads;
  const heads = [name, title, roles, pageHeads.squads, pageHeads.load, pageHeads.findings];
  return `<section>${heading}${table('people', heads, body)}${rest}</section>`;
}

export function methodSection({ thresholds, articles, pack }: Report): string {
  const rows = thresholds.map(({ rule, label, value, from, why, changedFrom }, at) => {
    const changed =
      changedFrom === null
        ? ''
        : `<br><span class="changed">${escapeHtml(words.changedNote(changedFrom))}</span>`;
    const origin =
      why === null ? escapeHtml(from) : `<b>${escapeHtml(words.oursShort)}</b> ${escapeHtml(why)}`;
    // The rule is named once for all of its thresholds, which stand below each other.
    const own = thresholds.filter((each) => each.rule === rule).length;
    const name =
      thresholds[at - 1]?.rule === rule
        ? ''
        : `<th scope="rowgroup" rowspan="${own}">${escapeHtml(rule)}</th>`;
    return `<tr>${name}<td>${escapeHtml(label)}</td><td>${escapeHtml(value)}</td><td>${origin}${changed}</td></tr>`;
  });
  const heads = [rowHeads.rule, rowHeads.threshold, pageHeads.value, pageHeads.from];
  const list = articles.map(
    ({ title, note }) =>
      `<li><cite>${escapeHtml(title)}</cite>${note ? `<br><span class="quiet">${escapeHtml(note)}</span>` : ''}</li>`,
  );
  return [
    `<section><h2>${escapeHtml(headings.method)}</h2>`,
    `<p>${escapeHtml(words.about)} ${markedUp(escapeHtml, words.packUsed, `<b>${escapeHtml(pack.title)}</b>`)} ${escapeHtml(pack.origin)}</p>`,
    `<h3>${escapeHtml(headings.articles)}</h3><ol class="articles">${list.join('')}</ol>`,
    `<h3>${escapeHtml(headings.thresholds)}</h3>${table('thresholds', heads, rows.join(''))}</section>`,
  ].join('');
}
