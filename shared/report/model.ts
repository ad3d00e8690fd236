import type { Placed } from '../layout/layout.ts';
import type { PlanDocument, Structure } from '../model/document.ts';
import { planOf } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { buildIndex, holdsRole, type StructureIndex } from '../model/structure-index.ts';
import { rules as allRules } from '../rules/all.ts';
import { completeness, questionsAsked } from '../rules/evidence.ts';
import { formatMeasure } from '../rules/measure.ts';
import type { Pack } from '../rules/packs.ts';
import { returnedFrom, returnedWords } from '../rules/returned.ts';
import { subjectName } from '../rules/run.ts';
import type {
  AcceptedFinding,
  Finding,
  Measure,
  Rule,
  RunResult,
  Severity,
} from '../rules/types.ts';
import { dayText, numberText } from '../words/formats.ts';
import { figureWords, reportWords as words } from '../words/report/summary.ts';
import { assignmentRows, memberRows } from './assignment-rows.ts';
import { chartSvg, DETAILED_UP_TO, readsOnAPage } from './chart-svg.ts';
import { buildCharter, type Charter } from './charter.ts';
import { chartsOf } from './charts/charts.ts';
import { countStructure } from './check-json.ts';
import { coverageRows } from './coverage-rows.ts';
import { gapsOf } from './gaps.ts';
import { hiringPlan } from './hiring-plan.ts';
import { indexMap } from './index-map.ts';
import { articleList, sourcesOfRule, thresholdNotes, thresholdsUsed } from './method.ts';
import { type JudgedScenario, optionsOf, outlookOf } from './options.ts';
import { productNumbers, productPictures } from './product-pictures.ts';
import type { Figure, Report, ReportAccepted, ReportFinding } from './report-types.ts';
import { findingCounts, peopleRows, squadRows } from './roster-tables.ts';
import { type SectionId, sectionIds } from './sections.ts';
import { summarise } from './summary.ts';
import { titleRows } from './title-rows.ts';

export interface ReportInput {
  readonly document: PlanDocument;
  /** The scenario that the report is about. */
  readonly structure: Structure;
  /** What `runRules` found with the same pack and day. */
  readonly result: RunResult;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly pack: Pack;
  /** The plan's own name unless given. */
  readonly planName?: string;
  /** Places to draw by, unless the structure's own. */
  readonly positions?: Iterable<Placed>;
  readonly index?: StructureIndex;
  readonly rules?: readonly Rule[];
  /** Everything unless given. */
  readonly sections?: readonly SectionId[] | undefined;
  /** Squads whose charters are told; none unless given. */
  readonly charterSquads?: readonly Id[] | undefined;
  /** What the chosen scenarios are compared with. */
  readonly base?: JudgedScenario | undefined;
  /** Scenarios to compare; none unless given. */
  readonly options?: readonly JudgedScenario[] | undefined;
}

function measureOf(measure: Measure | null): ReportFinding['measured'] {
  return measure && { value: measure.value, text: formatMeasure(measure) };
}

function findingOf(input: ReportInput, finding: Finding, rule: Rule | undefined): ReportFinding {
  return {
    rule: finding.rule,
    title: rule?.meta.title ?? finding.rule,
    severity: finding.severity,
    subjects: finding.subjects.map((subject) => ({
      kind: subject.kind,
      id: subject.id,
      name: subjectName(input.structure, subject),
    })),
    message: finding.message,
    advice: finding.advice,
    measured: measureOf(finding.measured),
    threshold: measureOf(finding.threshold),
    thresholdNotes: rule ? thresholdNotes(thresholdsUsed(input.document, rule, input.pack)) : [],
    sources: rule ? sourcesOfRule(rule) : [],
    also: finding.evidence.map(({ message }) => message),
    returned: returnedText(input, finding),
    suggestions: finding.suggestions.map(({ label }) => label),
  };
}

function returnedText({ document, today }: ReportInput, finding: Finding): string | null {
  const returned = returnedFrom(finding, document.waiver.values(), today);
  return returned && words.returned(returnedWords(returned), returned.waiver.reason);
}

function acceptedOf(
  input: ReportInput,
  finding: AcceptedFinding,
  rule: Rule | undefined,
): ReportAccepted {
  const { reason, until } = finding.waiver;
  const told = { ...findingOf(input, finding, rule), returned: null };
  return { ...told, reason, until, untilText: dayText(until) };
}

function chartersOf(input: ReportInput, index: StructureIndex, planName: string): Charter[] {
  const { document, structure, today, charterSquads = [] } = input;
  const scenario = document.scenario.get(structure.scenarioId)?.name ?? '';
  return charterSquads.flatMap(
    (squadId) => buildCharter({ index, squadId, planName, scenario, today }) ?? [],
  );
}

/** Builds a report. Pure: the same input gives the same report, to the last character. */
export function buildReport(input: ReportInput): Report {
  const { document, structure, result, today, pack } = input;
  const rules = input.rules ?? allRules;
  const byId = new Map<string, Rule>(rules.map((rule) => [rule.meta.id, rule]));
  const index = input.index ?? buildIndex(structure);
  const planName = input.planName ?? planOf(document).name;
  const of = (severity: Severity) =>
    result.findings.filter((finding) => finding.severity === severity).length;
  const counts = { critical: of('critical'), warning: of('warning'), advice: of('advice') };
  const findings = result.findings.map((finding) =>
    findingOf(input, finding, byId.get(finding.rule)),
  );
  const accepted = result.accepted.map((finding) =>
    acceptedOf(input, finding, byId.get(finding.rule)),
  );
  const gaps = gapsOf(structure, result.cannotTell, byId);
  const sizes = countStructure(structure);
  const holders = (role: 'pm' | 'po') =>
    [...index.people.values()].filter((facts) => !facts.person.open && holdsRole(facts, role))
      .length;
  const held = { productManagers: holders('pm'), productOwners: holders('po') };
  const { people, plainMembers } = peopleRows(index, findingCounts(result.findings));
  const chartOptions = {
    title: words.chartOf(planName),
    findings: result.findings,
    positions: input.positions,
  };
  const chart = chartSvg(index, chartOptions);
  const many = structure.squad.size > DETAILED_UP_TO;
  const split = many || (chart !== null && structure.product.size > 1 && !readsOnAPage(chart));
  return {
    title: planName,
    planName,
    scenario: document.scenario.get(structure.scenarioId)?.name ?? '',
    date: today,
    dateText: dayText(today),
    pack: { id: pack.id, title: pack.title, origin: pack.origin },
    summary: summarise({
      planName,
      counts: { ...sizes, ...held },
      findings,
      findingCounts: counts,
      accepted: accepted.length,
      openQuestions: result.cannotTell.length,
      gaps,
      rules,
    }),
    figures: figuresOf(sizes, held, counts, result),
    chart,
    productPictures: split ? productPictures(index, chartOptions) : [],
    indexMap: many ? indexMap(index, chartOptions.positions, productNumbers(index)) : null,
    charts: chartsOf(document, index, result, pack),
    findings,
    counts,
    accepted,
    openQuestions: result.cannotTell.length,
    gaps,
    squads: squadRows(index, findingCounts(result.findings)),
    people,
    plainMembers,
    everybody: memberRows(index),
    assignments: assignmentRows(index),
    coverage: coverageRows(index),
    titles: titleRows(index),
    options: optionsOf(document, input.base, input.options ?? [], byId),
    outlook: outlookOf(document, structure, today, rules),
    hiring: hiringPlan(index),
    charters: chartersOf(input, index, planName),
    sections: new Set(input.sections ?? sectionIds),
    thresholds: rules.flatMap((rule) => thresholdsUsed(document, rule, pack)),
    articles: articleList(),
  };
}

function figuresOf(
  sizes: ReturnType<typeof countStructure>,
  held: { readonly productManagers: number; readonly productOwners: number },
  counts: Report['counts'],
  result: RunResult,
): Figure[] {
  const { cannotTell } = result;
  const asked = questionsAsked(result);
  return [
    {
      value: numberText(sizes.squads),
      label: figureWords.squads(sizes.squads),
      note: figureWords.inProducts(sizes.products),
    },
    {
      value: figureWords.ratioOf(held.productManagers, held.productOwners),
      label: figureWords.ratio,
      note: figureWords.people(sizes.people, sizes.openPositions),
    },
    {
      value: numberText(counts.critical),
      label: figureWords.critical(counts.critical),
      note: figureWords.others(counts.warning, counts.advice),
    },
    {
      value: asked === 0 ? '–' : figureWords.percent(Math.floor(completeness(result) * 100)),
      label: figureWords.answered,
      note: cannotTell.length === 0 ? figureWords.nothingOpen : figureWords.open(cannotTell.length),
    },
  ];
}
