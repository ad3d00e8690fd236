import { sources } from '../catalog/sources.ts';
import type { PlanDocument } from '../model/document.ts';
import { formatMeasure } from '../rules/measure.ts';
import { type Pack, thresholdInForce } from '../rules/packs.ts';
import type { Citation, Rule, ThresholdOrigin } from '../rules/types.ts';
import { method as words } from '../words/report/facts.ts';
import type { Report, ReportSource, ReportThreshold } from './report-types.ts';

/** A source by the title of its article, never by a number. */
export function sourceTitle(citation: Citation): string {
  if (citation.kind === 'article') return sources[citation.source].title;
  return citation.kind === 'arithmetic' ? words.arithmetic : words.packs;
}

/** Each source of a rule once, with what the rule takes from it. */
export function sourcesOfRule({ meta }: Rule): ReportSource[] {
  return meta.citations.map((citation) => ({ title: sourceTitle(citation), says: citation.says }));
}

function originText(origin: ThresholdOrigin): string {
  if (origin.kind === 'article') return sources[origin.source].title;
  if (origin.kind === 'ours') return words.ours(origin.why);
  return origin.kind === 'arithmetic' ? words.arithmetic : words.pack;
}

/** The thresholds of one rule as they were used, each with where its value comes from. */
export function thresholdsUsed(document: PlanDocument, rule: Rule, pack: Pack): ReportThreshold[] {
  const { meta } = rule;
  return Object.entries(meta.thresholds).map(([key, spec]) => {
    const { value, packValue, changed } = thresholdInForce(document, meta.id, key, spec, pack);
    const text = (figure: number | null) =>
      figure === null ? words.off : formatMeasure({ value: figure, unit: spec.unit });
    const ofPack = pack.values[meta.id]?.[key] !== undefined;
    return {
      rule: meta.title,
      label: spec.label,
      value: text(value),
      from: ofPack && !changed ? words.fromPack(pack.title) : originText(spec.origin),
      ours: spec.origin.kind === 'ours' && !ofPack && !changed,
      why: spec.origin.kind === 'ours' && !ofPack && !changed ? spec.origin.why : null,
      changedFrom: changed ? text(packValue) : null,
    };
  });
}

/** What has to be said beside a threshold. */
export function thresholdNotes(thresholds: readonly ReportThreshold[]): string[] {
  return thresholds.flatMap(({ label, ours, changedFrom }) => {
    const what = thresholds.length > 1 ? label : null;
    if (changedFrom !== null) return words.changed(what, changedFrom);
    return ours ? words.noArticle(what) : [];
  });
}

/** Every article, with publisher, year and what is not certain about it. */
export function articleList(): Report['articles'] {
  return Object.values(sources).map(({ title, publisher, year, note }) => ({
    title,
    note: words.article(publisher, year, note),
  }));
}
