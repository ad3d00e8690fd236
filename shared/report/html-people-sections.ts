import { charter as charterWords } from '../words/report/charter.ts';
import { headings, pageHeads } from '../words/report/page.ts';
import { coverageWords, hiringWords, titleWords } from '../words/report/people.ts';
import { heads as rowHeads } from '../words/report/tables.ts';
import type { Charter, CharterDecision } from './charter.ts';
import { escapeHtml, markedUp } from './escape.ts';
import { NOTHING } from './html-marks.ts';
import type { Report } from './report-types.ts';
import { auditOf } from './title-rows.ts';

function table(name: string, heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  return `<div class="wide"><table class="${name}"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function lines(texts: readonly string[]): string {
  if (texts.length === 0) return NOTHING;
  if (texts.length === 1) return escapeHtml(texts[0] ?? '');
  return `<ul class="lines">${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
}

/** Responsibilities that nobody holds, or more than one. */
export function coverageSection({ coverage }: Report): string {
  if (coverage.length === 0) return '';
  const open = coverage.filter(({ gaps, overlaps }) => gaps.length + overlaps.length > 0);
  const whole = coverage.length - open.length;
  const heading = `<h2>${escapeHtml(headings.coverage)}</h2>`;
  const rest = `<p>${escapeHtml(coverageWords.whole(whole, coverage.length))}</p>`;
  if (open.length === 0) return `<section>${heading}${rest}</section>`;
  const rows = open.map(
    ({ name, kind, gaps, overlaps }) =>
      `<tr><th scope="row">${escapeHtml(name)}<br><span class="quiet">${escapeHtml(coverageWords.kinds[kind])}</span></th><td>${lines(gaps)}</td><td>${lines(overlaps.map(({ responsibility, who }) => coverageWords.heldBy(responsibility, who)))}</td></tr>`,
  );
  const heads = [pageHeads.where, rowHeads.heldByNobody, pageHeads.heldByMoreThanOne];
  return `<section>${heading}${rest}${table('coverage', heads, rows)}</section>`;
}

/** The four title questions for everybody titled PM or PO. */
export function titlesSection({ titles }: Report): string {
  if (titles.length === 0) return '';
  const { told, unknown } = auditOf(titles);
  const rows = told.map(
    ({ name, title, likePm, likePo, open }) =>
      `<tr><th scope="row">${escapeHtml(name)}<br><span class="quiet">${escapeHtml(title)}</span></th><td>${lines(likePm)}</td><td>${lines(likePo)}</td><td>${lines(open)}</td></tr>`,
  );
  const heads = [pageHeads.who, pageHeads.pointsToPm, pageHeads.pointsToPo, pageHeads.notKnown];
  return `<section><h2>${escapeHtml(headings.titles)}</h2><p>${escapeHtml(titleWords.about)}</p>${told.length > 0 ? table('titles', heads, rows) : ''}${unknown ? `<p class="quiet">${escapeHtml(unknown)}</p>` : ''}</section>`;
}

/** Open positions with pay as each article gives it, and in what order to hire. */
export function hiringSection({ hiring }: Report): string {
  const { positions, advice, pay, caveat } = hiring;
  const rows = positions.map(
    ({ name, title, serves, pays }) =>
      `<tr><th scope="row">${escapeHtml(name)}${title && title !== name ? `<br><span class="quiet">${escapeHtml(title)}</span>` : ''}</th><td>${escapeHtml(serves)}</td><td>${pays.length > 0 ? pays.map(({ text, source }) => `${escapeHtml(text)}<br><span class="quiet"><cite>${escapeHtml(source)}</cite></span>`).join('<br>') : `<span class="quiet">${escapeHtml(hiringWords.noFigure)}</span>`}</td></tr>`,
  );
  const ranges = pay.map(
    ({ role, text, source }) =>
      `<tr><th scope="row">${escapeHtml(role)}</th><td>${escapeHtml(text)}</td><td><cite>${escapeHtml(source)}</cite></td></tr>`,
  );
  const order = advice.map(
    (one) =>
      `<li><b>${escapeHtml(one.when)}.</b> ${escapeHtml(one.advice)} <span class="quiet"><cite>${one.sources.map(escapeHtml).join('</cite>; <cite>')}</cite></span></li>`,
  );
  const heads = [pageHeads.openPosition, pageHeads.serves, pageHeads.yearlyPay];
  const open =
    positions.length > 0 ? table('hiring', heads, rows) : `<p>${escapeHtml(hiringWords.none)}</p>`;
  return [
    `<section><h2>${escapeHtml(headings.hiring)}</h2>${open}`,
    `<h3>${escapeHtml(headings.hiringOrder)}</h3><ul class="articles">${order.join('')}</ul>`,
    `<h3>${escapeHtml(headings.pay)}</h3><p class="quiet">${escapeHtml(caveat)}</p>`,
    `${table('pay', [rowHeads.role, pageHeads.aYear, rowHeads.source], ranges)}</section>`,
  ].join('');
}

function decision({ decision: what, who, state, within }: CharterDecision): string {
  const gap = state === 'decided' ? '' : ' class="gap"';
  const said = state === 'contested' ? charterWords.contestedBy(who) : who;
  return `<tr><th scope="row">${escapeHtml(what)}</th><td${gap}>${escapeHtml(said)}</td><td>${escapeHtml(within)}</td></tr>`;
}

function charterBlock(charter: Charter): string {
  const { squad, product, mission, direction, backlog } = charter;
  const heads = [pageHeads.decision, pageHeads.whoDecides, pageHeads.howFar];
  const rows = [...charter.directionDecides, ...charter.backlogDecides].map(decision);
  return [
    `<h3>${escapeHtml(squad)}${product ? ` <small>${escapeHtml(product)}</small>` : ''}</h3>`,
    mission ? `<p>${escapeHtml(mission)}</p>` : '',
    `<p>${markedUp(escapeHtml, charterWords.owners, `<b>${escapeHtml(direction)}</b>`, `<b>${escapeHtml(backlog)}</b>`)}</p>`,
    table('charter', heads, rows),
    `<ul class="articles">${[...charter.unsettled, ...charter.together].map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`,
  ].join('');
}

/** Who decides what, squad by squad. */
export function chartersSection({ charters }: Report): string {
  if (charters.length === 0) return '';
  return `<section class="new-page"><h2>${escapeHtml(headings.charters)}</h2>${charters.map(charterBlock).join('')}</section>`;
}
