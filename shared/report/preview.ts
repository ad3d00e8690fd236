import { LANGUAGE } from '../words/language.ts';
import { pageWords } from '../words/report/page.ts';
import { escapeHtml } from './escape.ts';
import { palette } from './palette.ts';
import type { Report } from './report-types.ts';
import { slidesOf } from './slides/deck.ts';
import { slideSvg } from './slides/slide-svg.ts';
import { markupInTheme, type Theme } from './themes.ts';

function page(title: string, style: string, body: readonly string[]): string {
  return `<!doctype html>\n<html lang="${LANGUAGE}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head><body><main>${body.join('')}</main></body></html>\n`;
}

/** The slides of a report below each other, drawn from the boxes that PowerPoint gets. */
export function slidesPage(report: Report, theme: Theme): string {
  const style = `main>div,div>div{padding:1rem}svg{display:block;width:100%;border:1px solid ${palette.border}}`;
  const slides = slidesOf(report).map((slide) => `<div>${slideSvg(slide)}</div>`);
  return markupInTheme(page(report.title, style, slides), theme);
}

/** The chart alone, as SVG and PNG hold it. */
export function chartPage({ title, chart }: Report, theme: Theme): string {
  const body = chart ? chart.svg : `<p>${escapeHtml(pageWords.nothingDrawn)}</p>`;
  const style = `main{background:${palette.paper}}svg{display:block;width:100%}div{padding:1rem}`;
  return markupInTheme(page(title, style, [`<div>${body}</div>`]), theme);
}
