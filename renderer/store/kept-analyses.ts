import type { PlanDocument, Structure } from '../../shared/model/document.ts';
import { buildIndex, type StructureIndex } from '../../shared/model/structure-index.ts';
import { scenarioTableNames } from '../../shared/model/tables.ts';
import { updateIndex } from '../../shared/model/update-index.ts';
import type { RunResult } from '../../shared/rules/types.ts';
import { type Analysis, analysisFrom, judgedAs, type Verdicts } from './analysis.ts';
import { Judging, judgeSoon } from './judging.ts';
import { Rejudge } from './rejudge.ts';

interface Kept {
  readonly rows: readonly unknown[];
  /** Thresholds, pack and day. */
  readonly settings: readonly unknown[];
  readonly rejudge: Rejudge;
  /** The run whose end the analysis waits for, or waited for. */
  readonly judging: Judging | null;
  analysis: Analysis;
}

/** The scenarios that are gone to and fro between; a large plan's analysis is heavy. */
const KEPT = 3;
/** Another scenario of a plan on screen is judged before it is drawn where that takes no longer than this, in milliseconds. */
const AT_ONCE = 12;
let kept: readonly Kept[] = [];

/** A structure that the rules are still running on. */
class Unjudged implements Analysis {
  readonly judged = null;
  readonly index: StructureIndex;
  readonly #judging: Judging;

  constructor(index: StructureIndex, judging: Judging) {
    this.index = index;
    this.#judging = judging;
  }

  get structure(): Structure {
    return this.index.structure;
  }
  get result(): RunResult {
    return this.#judging.finish().result;
  }
  get bySubject(): Verdicts['bySubject'] {
    return this.#judging.finish().bySubject;
  }
  get counts(): Verdicts['counts'] {
    return this.#judging.finish().counts;
  }
}

/** Whether a structure can have come out of another by an edit: most of it is the very same. */
function isNext(before: Structure, after: Structure): boolean {
  const same = scenarioTableNames.filter((table) => before[table] === after[table]);
  return before.scenarioId === after.scenarioId && same.length > scenarioTableNames.length / 2;
}

const sameList = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((value, at) => value === b[at]);

/** The kept analysis with its findings where they are there by now, and with cards where they are now. */
function upToDate(one: Kept, structure: Structure): Analysis {
  const { analysis, judging } = one;
  const verdicts = analysis.judged ?? judging?.verdicts ?? null;
  if (analysis.structure === structure && analysis.judged === verdicts) return analysis;
  const index =
    analysis.structure === structure ? analysis.index : { ...analysis.index, structure };
  if (verdicts) one.analysis = judgedAs(index, verdicts);
  else if (judging) one.analysis = new Unjudged(index, judging);
  return one.analysis;
}

/**
 * The analysis of a structure, kept until something that the rules read changes: moving cards about
 * on the canvas runs no rule, and neither does going back to a scenario. What was not looked at before
 * is judged once it has been drawn, an edit of it at once.
 */
export function analysisOf(document: PlanDocument, structure: Structure, today: string): Analysis {
  const { position: _position, cardState: _cardState, ...judged } = structure;
  const settings = [document.threshold, document.plan.get('plan')?.pack, today];
  const rows = [...Object.values(judged), document.waiver, ...settings];
  const known = kept.find((one) => sameList(one.rows, rows));
  if (known) {
    if (known !== kept[0]) kept = [known, ...kept.filter((one) => one !== known)];
    return upToDate(known, structure);
  }
  const before = kept.find(
    (one) => sameList(one.settings, settings) && isNext(one.analysis.structure, structure),
  );
  const index = before ? updateIndex(before.analysis.index, structure) : buildIndex(structure);
  const rejudge = before && upToDate(before, before.analysis.structure).judged && before.rejudge;
  const of = { rows, settings };
  if (rejudge) {
    const analysis = analysisFrom(index, rejudge.again(document, index));
    keep({ ...of, rejudge, judging: null, analysis });
    return analysis;
  }
  return upToDate(begin(document, index, today, of), structure);
}

function keep(next: Kept): void {
  const { scenarioId } = next.analysis.structure;
  // Of each scenario only what it is now: what it was before an edit is not gone back to.
  const others = kept.filter((one) => one.analysis.structure.scenarioId !== scenarioId);
  kept = [next, ...others].slice(0, KEPT);
}

/** Has the rules run on what was not looked at before. */
function begin(
  document: PlanDocument,
  index: StructureIndex,
  today: string,
  of: Pick<Kept, 'rows' | 'settings'>,
): Kept {
  // Ids of scenarios tell nothing: most plans have one called as in the plan before.
  const isOnScreen = kept.some(
    ({ analysis, settings }) =>
      isNext(analysis.structure, index.structure) || sameList(settings, of.settings),
  );
  const rejudge = new Rejudge(today);
  const judging = new Judging(rejudge.begin(document, index), () =>
    kept.some((one) => one.judging === judging),
  );
  const next = { ...of, rejudge, judging, analysis: new Unjudged(index, judging) };
  keep(next);
  if (isOnScreen) judging.goOn(AT_ONCE);
  judgeSoon(judging);
  return next;
}
