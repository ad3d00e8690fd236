import { numberText } from '../words/formats.ts';
import { optionWords, outlookWords } from '../words/report/options.ts';
import { headings } from '../words/report/page.ts';
import { heads as rowHeads } from '../words/report/tables.ts';
import { type BarChart, shownPart } from './charts/bar-chart.ts';
import { barChartSvg } from './charts/bar-chart-svg.ts';
import { forecastSvg } from './charts/forecast-svg.ts';
import { escapeHtml } from './escape.ts';
import { chip, pan } from './html-marks.ts';
import type { OptionFinding, ReportOption, ReportOptions } from './options.ts';
import type { Report } from './report-types.ts';

function plot(chart: BarChart): string {
  const shown = shownPart(chart);
  const notes = shown.notes.map((note) => `<span>${escapeHtml(note)}</span>`).join(' ');
  return `<div class="figure plot"><h3>${escapeHtml(chart.title)}</h3><p>${escapeHtml(chart.says)}</p>${pan(barChartSvg(shown).svg)}${notes ? `<p class="caption">${notes}</p>` : ''}</div>`;
}

/** Load by person, PMs to POs to squads, and findings by product. */
export function chartsSection({ charts }: Report): string {
  if (charts.length === 0) return '';
  return `<section class="plots"><h2>${escapeHtml(headings.charts)}</h2>${charts.map(plot).join('')}</section>`;
}

function sentences(texts: readonly string[]): string {
  return `<ul class="articles">${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
}

function findings(title: string, list: readonly OptionFinding[]): string {
  if (list.length === 0) return '';
  const items = list.map(
    ({ severity, message }) => `<li>${chip(severity)} <span>${escapeHtml(message)}</span></li>`,
  );
  return `<h4>${escapeHtml(title)} <small>${numberText(list.length)}</small></h4><ul class="moved">${items.join('')}</ul>`;
}

function option({ name, intent, changes, cleared, raised }: ReportOption): string {
  const what =
    changes.length === 0
      ? `<p>${escapeHtml(optionWords.changesNothing)}</p>`
      : `<h4>${escapeHtml(optionWords.whatChanges)} <small>${numberText(changes.length)}</small></h4>${sentences(changes)}`;
  const same =
    changes.length > 0 && cleared.length + raised.length === 0
      ? `<p>${escapeHtml(optionWords.neither)}</p>`
      : '';
  return `<article class="option"><h3>${escapeHtml(name)}</h3>${intent ? `<p class="quiet">${escapeHtml(intent)}</p>` : ''}${what}${findings(optionWords.clears, cleared)}${findings(optionWords.raises, raised)}${same}</article>`;
}

function figures({ base, options, figures: rows }: ReportOptions): string {
  const heads = [rowHeads.figure, base, ...options.map(({ name }) => name)]
    .map((text) => `<th scope="col">${escapeHtml(text)}</th>`)
    .join('');
  const body = rows.map(({ label, values, differs }) => {
    const [first = ''] = values;
    const cells = values.map(
      (value) =>
        `<td class="${differs && value !== first ? 'differs' : ''}">${escapeHtml(value)}</td>`,
    );
    return `<tr><th scope="row">${escapeHtml(label)}</th>${cells.join('')}</tr>`;
  });
  return `<div class="wide"><table class="side-by-side"><thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** Scenarios side by side, and what each changes, clears and raises. */
export function optionsSection({ options: compared }: Report): string {
  if (!compared) return '';
  const { base, options } = compared;
  return `<section class="options"><h2>${escapeHtml(headings.options)}</h2><p>${escapeHtml(optionWords.beside(options.length, base))}</p>${figures(compared)}${options.map(option).join('')}</section>`;
}

/** What planned times bring, quarter by quarter. */
export function outlookSection({ outlook }: Report): string {
  if (!outlook) return '';
  const { from, to, quarters, bars, sentences: told } = outlook;
  const picture =
    bars.length > 0 ? `<div class="figure plot">${pan(forecastSvg(quarters, bars).svg)}</div>` : '';
  const text = told.length > 0 ? sentences(told) : `<p>${escapeHtml(outlookWords.nothing)}</p>`;
  return `<section><h2>${escapeHtml(headings.outlook(from, to))}</h2>${picture}${text}</section>`;
}
