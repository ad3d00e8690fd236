import { type Forecast, forecast } from '../forecast/forecast.ts';
import { forecastGroups, forecastSentences, movesWords } from '../forecast/picture.ts';
import { quarterAfter, quarterOfDay, quartersFrom } from '../forecast/quarters.ts';
import type { PlanDocument, Structure } from '../model/document.ts';
import { buildIndex, type StructureIndex } from '../model/structure-index.ts';
import type { Finding, Rule, RunResult, Severity } from '../rules/types.ts';
import { compareStructures } from '../scenarios/compare.ts';
import { compareFindings } from '../scenarios/compare-findings.ts';
import { figureRows } from '../scenarios/figure-rows.ts';
import { type Figures, figuresOf } from '../scenarios/figures.ts';
import { quarterText } from '../words/formats.ts';
import { outlookWords, optionWords as words } from '../words/report/options.ts';
import { FINDING_COUNTS, findingCounts } from '../words/report/tables.ts';
import type { OutlookBar } from './charts/forecast-svg.ts';
import { severities } from './palette.ts';

/** A scenario with what the rules say of it. */
export interface JudgedScenario {
  readonly structure: Structure;
  readonly result: RunResult;
  readonly index?: StructureIndex;
}

export interface OptionFinding {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
}

/** What one scenario changes, against the one that all are compared with. */
export interface ReportOption {
  readonly name: string;
  /** What it is meant to try; empty where nobody said so. */
  readonly intent: string;
  /** What changes, a sentence for each product, squad and person. */
  readonly changes: readonly string[];
  readonly cleared: readonly OptionFinding[];
  readonly raised: readonly OptionFinding[];
}

/** A count of the base, then of each option. */
export interface OptionCount {
  readonly label: string;
  readonly values: readonly number[];
}

export interface ReportOptions {
  /** The scenario that the others are compared with. */
  readonly base: string;
  readonly options: readonly ReportOption[];
  readonly figures: readonly {
    readonly label: string;
    /** Of the base, then of each option. */
    readonly values: readonly string[];
    readonly differs: boolean;
    /** The same as numbers, where they are counts and nothing else. */
    readonly counts: readonly OptionCount[] | null;
  }[];
}

/** What planned times bring, by quarter. */
export interface ReportOutlook {
  /** `Q4 2026`. */
  readonly from: string;
  readonly to: string;
  /** `2026-Q4` and those after it, under which the bars lie. */
  readonly quarters: readonly string[];
  readonly bars: readonly OutlookBar[];
  /** In the order of time; empty where no finding comes or goes. */
  readonly sentences: readonly string[];
}

function told(rules: ReadonlyMap<string, Rule>) {
  return ({ rule, severity, message }: Finding): OptionFinding => ({
    severity,
    title: rules.get(rule)?.meta.title ?? rule,
    message,
  });
}

/** Puts scenarios beside the one that they are compared with; null where there is none to compare. */
export function optionsOf(
  document: PlanDocument,
  base: JudgedScenario | undefined,
  options: readonly JudgedScenario[],
  rules: ReadonlyMap<string, Rule>,
): ReportOptions | null {
  if (!base || options.length === 0) return null;
  const indexOf = (judged: JudgedScenario) => judged.index ?? buildIndex(judged.structure);
  const nameOf = ({ structure }: JudgedScenario) =>
    document.scenario.get(structure.scenarioId)?.name ?? '';
  const was = { ...base, index: indexOf(base) };
  const figures = (judged: JudgedScenario, index: StructureIndex): Figures =>
    figuresOf(document, judged.structure, index);
  const first = figures(was, was.index);
  const compared = options.map((option) => {
    const index = indexOf(option);
    const { cleared, raised } = compareFindings(was.result, option.result);
    const { stories } = compareStructures(was.structure, option.structure, {
      before: was.index,
      after: index,
    });
    return {
      rows: figureRows(first, figures(option, index)),
      option: {
        name: nameOf(option),
        intent: document.scenario.get(option.structure.scenarioId)?.intent ?? '',
        changes: stories.map(({ sentence }) => sentence),
        cleared: cleared.map(told(rules)),
        raised: raised.map(told(rules)),
      },
      counts: countsOf(option.result),
    };
  });
  const own = figureRows(first, first).map(({ label, before, counts }, at) => {
    const rows = compared.flatMap(({ rows }) => rows[at] ?? []);
    const numbers = rows.flatMap((row) => row.counts?.[1] ?? []);
    return {
      label,
      values: [
        before,
        ...rows.map(({ after, note }) => (note ? words.withNote(after, note) : after)),
      ],
      differs: rows.some(({ differs }) => differs),
      counts: counts ? [{ label, values: [counts[0], ...numbers] }] : null,
    };
  });
  const counts = [countsOf(was.result), ...compared.map((one) => one.counts)];
  const perSeverity = counts.map(words.counts);
  const found = {
    label: FINDING_COUNTS,
    values: perSeverity,
    differs: new Set(perSeverity).size > 1,
    counts: severities.map((severity) => ({
      label: findingCounts[severity],
      values: counts.map((of) => of[severity]),
    })),
  };
  return {
    base: nameOf(was),
    options: compared.map(({ option }) => option),
    figures: [found, ...own],
  };
}

function countsOf({ findings }: RunResult): Readonly<Record<Severity, number>> {
  const of = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  return { critical: of('critical'), warning: of('warning'), advice: of('advice') };
}

/** No longer outlook than two years: plans do not reach further. */
const MOST_QUARTERS = 8;

/** What comes and goes with the planned times of a scenario; null where nothing is planned. */
export function outlookOf(
  document: PlanDocument,
  structure: Structure,
  today: string,
  rules: readonly Rule[],
): ReportOutlook | null {
  const first = quarterOfDay(today);
  const ends = [...structure.plannedTime.values()].flatMap(({ startsIn, endsIn }) =>
    // What ends is gone from the quarter after on.
    [startsIn, endsIn && quarterAfter(endsIn)].flatMap((quarter) => quarter ?? []),
  );
  const last = ends.reduce((latest, quarter) => (quarter > latest ? quarter : latest), first);
  if (last === first) return null;
  const all = quartersFrom(first, MOST_QUARTERS);
  const reach = all.indexOf(last);
  const names = reach < 0 ? all : all.slice(0, reach + 1);
  const forecasted = forecast(document, structure, names, today, rules);
  const titles = new Map(rules.map(({ meta }) => [meta.id, meta.title]));
  return {
    from: quarterText(first),
    to: quarterText(names.at(-1) ?? first),
    quarters: names,
    bars: forecastGroups(forecasted).flatMap(({ name, bars }) =>
      bars.map(({ episode, severity, from, to, before, after }) => {
        const title = titles.get(episode.rule) ?? episode.rule;
        return { name, title, severity, from, to, before, after };
      }),
    ),
    sentences: sentencesOf(forecasted),
  };
}

/** Quarter by quarter who comes and goes, then what begins and what is over with that. */
function sentencesOf(forecasted: Forecast): string[] {
  const said = forecastSentences(forecasted);
  return forecasted.quarters.flatMap(({ quarter }) => {
    const moves = movesWords(forecasted, quarter);
    const own = said.flatMap((one) => (one.quarter === quarter ? [one.text] : []));
    return moves ? [outlookWords.moves(quarterText(quarter), moves), ...own] : own;
  });
}
