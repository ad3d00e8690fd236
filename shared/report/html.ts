import { LANGUAGE } from '../words/language.ts';
import { chartLegend, mapWords } from '../words/report/chart.ts';
import { firstOf, headings, pageHeads, pageWords as words } from '../words/report/page.ts';
import { heads } from '../words/report/tables.ts';
import { aboutLine } from './about-line.ts';
import { escapeHtml, markedUp } from './escape.ts';
import { chartsSection, optionsSection, outlookSection } from './html-charts.ts';
import { contentsList, withAnchors } from './html-contents.ts';
import { acceptedSection, byRule, findingsSection, gapsSection } from './html-findings.ts';
import { chip, pan } from './html-marks.ts';
import {
  chartersSection,
  coverageSection,
  hiringSection,
  titlesSection,
} from './html-people-sections.ts';
import { type Orientation, type Paper, styleSheet } from './html-style.ts';
import { methodSection, peopleSection, squadsSection } from './html-tables.ts';
import { palette, severities } from './palette.ts';
import type { Report } from './report-types.ts';
import type { SectionId } from './sections.ts';
import { markupInTheme, type Theme } from './themes.ts';

export type { Orientation, Paper };

export interface HtmlOptions {
  readonly paper: Paper;
  /** Upright unless given. */
  readonly orientation?: Orientation;
  /** Colours on white unless given. */
  readonly theme?: Theme;
}

function cover(report: Report): string {
  return [
    `<header class="cover"><p class="over">${escapeHtml(words.subject)}</p>`,
    `<h1>${escapeHtml(report.title)}</h1>`,
    `<p class="when">${escapeHtml(aboutLine(report))}</p></header>`,
  ].join('');
}

function summarySection({ summary, figures }: Report): string {
  return [
    `<div><div class="summary"><h2>${escapeHtml(headings.summary)}</h2>`,
    ...summary.map((sentence) => `<p>${escapeHtml(sentence)}</p>`),
    '</div><ul class="figures">',
    ...figures.map(
      ({ value, label, note }) =>
        `<li><b>${escapeHtml(value)}</b> <span>${escapeHtml(label)}</span> <small>${escapeHtml(note)}</small></li>`,
    ),
    '</ul></div>',
  ].join('');
}

/** Rows that the first page has room for. */
const GLANCE = 9;

/** How often which rule fires, the worst first. */
function glance({ findings }: Report): string {
  if (findings.length === 0) return '';
  const rows = severities.flatMap((severity) =>
    byRule(findings.filter((finding) => finding.severity === severity)).map((group) => {
      const names = group.map(({ subjects }) => subjects[0]?.name ?? '');
      return `<tr><td>${chip(severity)}</td><th scope="row">${escapeHtml(group[0]?.title ?? '')}</th><td>${escapeHtml(firstOf(names, 4))}</td></tr>`;
    }),
  );
  const rest = rows.length - GLANCE;
  const more = rest > 0 ? `<p class="quiet">${escapeHtml(words.moreUnderFindings(rest))}</p>` : '';
  const head = [heads.severity, pageHeads.whatIsWrong, pageHeads.where]
    .map((text) => `<th>${escapeHtml(text)}</th>`)
    .join('');
  return `<div class="glance"><h2>${escapeHtml(headings.glance)}</h2><div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${rows.slice(0, GLANCE).join('')}</tbody></table></div>${more}</div>`;
}

function chartSection({ chart, productPictures, indexMap }: Report): string {
  if (!chart) return '';
  const side = chart.width > chart.height ? 'on-side' : 'upright';
  const marks = severities.map((severity) => chip(severity)).join(' ');
  const lines = [chartLegend.shapes, chartLegend.dashed, chartLegend.line].map(
    (text) => `<p>${escapeHtml(text)}</p>`,
  );
  const legend = `<div class="caption legend"><p>${markedUp(escapeHtml, chartLegend.marks, marks)}</p>${lines.join('')}</div>`;
  const whole = `<section class="chart ${side}"><h2>${escapeHtml(headings.chart)}</h2><div class="figure">${pan(chart.svg)}${legend}</div></section>`;
  if (productPictures.length === 0) return whole;
  const rows = productPictures.map(
    ({ svg, names }) =>
      `<div class="figure"><h3>${names.map(escapeHtml).join(' · ')}</h3>${pan(svg)}</div>`,
  );
  const map = indexMap
    ? `<div class="figure map">${pan(indexMap.svg)}<p class="caption">${escapeHtml(mapWords.caption)}</p></div>`
    : '';
  return `${whole}<section class="rows"><h2>${escapeHtml(headings.products)}</h2>${map}${rows.join('')}</section>`;
}

/** What stands on the first page, beside each other where that lies on its side. */
const firstSections: readonly (readonly [SectionId, (report: Report) => string])[] = [
  ['summary', summarySection],
  ['glance', glance],
];

/** In the order of the paper. */
const bodySections: readonly (readonly [SectionId, (report: Report) => string])[] = [
  ['chart', chartSection],
  ['charts', chartsSection],
  ['findings', findingsSection],
  ['accepted', acceptedSection],
  ['coverage', coverageSection],
  ['titles', titlesSection],
  ['evidence', gapsSection],
  ['options', optionsSection],
  ['outlook', outlookSection],
  ['hiring', hiringSection],
  ['squads', squadsSection],
  ['people', peopleSection],
  ['charters', chartersSection],
  ['method', methodSection],
];

/** What is wider than a phone is moved sideways in its own frame, by keyboard as well. */
function reachable(page: string): string {
  return page
    .replaceAll(
      '<div class="wide">',
      `<div class="wide" tabindex="0" role="group" aria-label="${escapeHtml(words.table)}">`,
    )
    .replaceAll(
      '<div class="pan">',
      `<div class="pan" tabindex="0" role="group" aria-label="${escapeHtml(words.picture)}">`,
    );
}

/**
 * The report as one HTML file that needs nothing else: style and pictures inside, no script. Laid
 * out for the paper given; whoever prints it sets page numbers into the bottom margin.
 */
export function toHtml(
  report: Report,
  { paper, orientation = 'portrait', theme = 'light' }: HtmlOptions,
): string {
  const told = (parts: typeof bodySections) =>
    parts.filter(([id]) => report.sections.has(id)).map(([, section]) => section(report));
  const first = `<div class="first">${told(firstSections).join('\n')}</div>`;
  const { html, contents } = withAnchors([first, ...told(bodySections)].join('\n'));
  const page = [
    '<!doctype html>',
    `<html lang="${LANGUAGE}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="date" content="${report.date}"><meta name="color-scheme" content="${theme === 'dark' ? 'dark' : 'light'}"><meta name="theme-color" content="${palette.paper}"><title>${escapeHtml(words.titleAndDay(report.title, report.dateText))}</title>`,
    `<style>${styleSheet(paper, orientation)}</style></head><body><main>`,
    cover(report),
    contentsList(contents),
    html,
    '</main></body></html>',
    '',
  ].join('\n');
  return markupInTheme(reachable(page), theme);
}
