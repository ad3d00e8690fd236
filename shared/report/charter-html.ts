import { LANGUAGE } from '../words/language.ts';
import { charter as words } from '../words/report/charter.ts';
import { headings, pageHeads, pageWords } from '../words/report/page.ts';
import { heads as rowHeads } from '../words/report/tables.ts';
import type { Charter, CharterContradiction, CharterDecision } from './charter.ts';
import { escapeHtml } from './escape.ts';
import { type Paper, styleSheet } from './html-style.ts';
import { palette, severityColours } from './palette.ts';

const style = `
.cover h1+p{margin-top:.5rem}
.owners{margin-top:1.6rem}
.owners th{width:11rem}
.decisions th:first-child{width:33%}
.decisions td:nth-child(2){width:23%}
.decisions tbody th{font-weight:500}
.decisions .who{font-weight:650}
.decisions small{display:block;color:${palette.muted};font-size:.86rem}
.none .who,.several .who{color:${severityColours.critical.ink}}
.unsettled{border-left:3px solid ${severityColours.critical.ink};padding:.1rem 0 .1rem .9rem;margin-top:1.4rem}
.unsettled h2{font-size:1rem;letter-spacing:0;margin-bottom:.3rem}
.unsettled ul,.together{padding-left:1.1rem}
.disagree{break-inside:avoid;margin-bottom:1.1rem}
.disagree h3{margin:0 0 .25rem}
.disagree ul{list-style:none;padding:0}
.disagree li{padding:.12rem 0}
.agreed{display:grid;grid-template-columns:1fr 1fr;gap:2.4rem;margin-top:3rem;break-inside:avoid}
.agreed div{border-top:1px solid ${palette.text};padding-top:.3rem;color:${palette.muted};font-size:.86rem}
@media print{section{margin-top:7mm}.agreed{margin-top:16mm}}
`.trim();

const rowClass = { decided: '', nobody: ' class="none"', contested: ' class="several"' } as const;

function row({ decision, who, state, byHand, within, sources }: CharterDecision): string {
  const contested = byHand ? words.contestedByHand : words.contested;
  const said = state === 'contested' ? contested : byHand ? words.byHand : '';
  const note = said ? `<small>${escapeHtml(said)}</small>` : '';
  const cites = sources.map((title) => `<cite>${escapeHtml(title)}</cite>`).join('; ');
  return `<tr${rowClass[state]}><th scope="row">${escapeHtml(decision)}</th><td><span class="who">${escapeHtml(who)}</span>${note}</td><td>${escapeHtml(within)}<small>${cites}</small></td></tr>`;
}

function decisions(title: string, owner: string, list: readonly CharterDecision[]): string {
  const head = [pageHeads.decision, pageHeads.whoDecides, words.howFar]
    .map((text) => `<th scope="col">${escapeHtml(text)}</th>`)
    .join('');
  return `<section><h2>${escapeHtml(title)}</h2><p class="quiet">${escapeHtml(words.owner(owner))}</p><div class="wide"><table class="decisions"><thead><tr>${head}</tr></thead><tbody>${list.map(row).join('')}</tbody></table></div></section>`;
}

function disagreement({ question, positions, here }: CharterContradiction): string {
  const says = positions.map(
    (one) =>
      `<li>${escapeHtml(one.says)} <span class="quiet">${one.sources.map((title) => `<cite>${escapeHtml(title)}</cite>`).join('; ')}</span></li>`,
  );
  return `<div class="disagree"><h3>${escapeHtml(question)}</h3><ul>${says.join('')}</ul><p><b>${escapeHtml(words.here)}</b> ${escapeHtml(here)}</p></div>`;
}

function unsettled({ unsettled: sentences }: Charter): string {
  if (sentences.length === 0) return '';
  const items = sentences.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
  return `<div class="unsettled"><h2>${escapeHtml(words.toSettle)}</h2><ul>${items}</ul></div>`;
}

/** The charter as one HTML file that needs nothing else, laid out for the paper given. */
export function charterToHtml(charter: Charter, { paper }: { readonly paper: Paper }): string {
  const { squad, product, mission, planName, scenario, dateText, direction, backlog } = charter;
  const when = [planName, scenario && pageWords.scenario(scenario), dateText].filter(Boolean);
  const owners = [
    [rowHeads.product, product ?? words.noProduct],
    [rowHeads.ownsDirection, direction],
    [rowHeads.ownsTheBacklog, backlog],
  ].map(
    ([head = '', who = '']) =>
      `<tr><th scope="row">${escapeHtml(head)}</th><td>${escapeHtml(who)}</td></tr>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${LANGUAGE}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(headings.charterOf(squad))}</title>`,
    `<style>${styleSheet(paper)}\n${style}</style></head><body><main>`,
    `<header class="cover"><p class="over">${escapeHtml(headings.charters)}</p><h1>${escapeHtml(squad)}</h1>`,
    mission ? `<p>${escapeHtml(mission)}</p>` : '',
    `<p class="when">${escapeHtml(when.join(' · '))}</p></header>`,
    `<table class="owners"><tbody>${owners.join('')}</tbody></table>`,
    unsettled(charter),
    decisions(words.directionDecides, direction, charter.directionDecides),
    decisions(words.backlogDecides, backlog, charter.backlogDecides),
    `<section><h2>${escapeHtml(words.together)}</h2><ul class="together">${charter.together.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul></section>`,
    `<section><h2>${escapeHtml(words.disagreements)}</h2>${charter.contradictions.map(disagreement).join('')}</section>`,
    `<div class="agreed"><div>${escapeHtml(words.signDirection)}</div><div>${escapeHtml(words.signBacklog)}</div></div>`,
    '</main></body></html>',
    '',
  ].join('\n');
}
