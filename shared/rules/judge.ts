import { compareText } from '../model/compare-text.ts';
import type { PlanDocument, Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { FindingsSoFar } from './findings-so-far.ts';
import { changesBetween, isRenamed } from './index-changes.ts';
import { inOrder } from './order.ts';
import { thresholdsOf } from './packs.ts';
import { type Asked, type Changed, Readers } from './readers.ts';
import { NotingIndex, Reads, type Source } from './reads.ts';
import { type Answer, RuleAnswers } from './rule-answers.ts';
import {
  findingOf,
  holdersByRole,
  kindOfRule,
  readersLast,
  subjectIds,
  unansweredOf,
} from './run.ts';
import type { Rule, RuleContext, RuleKind, RunResult, SubjectRef, Verdict } from './types.ts';
import { applyWaivers } from './waivers.ts';

/** One run while it goes on. */
interface Run {
  readonly document: PlanDocument;
  readonly index: StructureIndex;
  /** Null where everything is asked. */
  readonly changed: Changed | null;
  /** Subjects that read something that changed. */
  readonly dirty: Set<Asked>;
  /** By {@link firingKey}: findings that came, went or differ in this run. */
  readonly firing: Set<string>;
  readonly soFar: FindingsSoFar;
  readonly holders: ReturnType<typeof holdersByRole>;
}

const firingKey = (kind: RuleKind, { kind: on, id }: SubjectRef) => `${kind} ${on} ${id}`;

function kindsOf({ meta }: Rule): SubjectRef['kind'][] {
  return meta.alsoOn ? [meta.subject, meta.alsoOn] : [meta.subject];
}

/**
 * Judges one structure again and again while it is edited. It notes what each check reads, so that an
 * edit asks only those again that read what changed; the result is that of `runRules`.
 */
export class Judge {
  readonly #rules: readonly RuleAnswers[];
  readonly #byId: readonly RuleAnswers[];
  readonly #readers = new Readers();
  readonly #asked = new Map<string, Map<Id, Asked>>();
  readonly #reads = new Reads();
  readonly #today: string;
  #last: StructureIndex | null = null;
  #holders: { from: Structure['assignment']; holders: Run['holders'] } | null = null;

  /** @param today `YYYY-MM-DD` */
  constructor(rules: readonly Rule[], today: string) {
    this.#rules = readersLast(rules).map((rule) => new RuleAnswers(rule));
    this.#byId = [...this.#rules].sort((a, b) => compareText(a.rule.meta.id, b.rule.meta.id));
    this.#today = today;
  }

  /**
   * @param document its thresholds and pack must be those of the run before.
   * @param index brought up to date from the one judged before, so that what is the same is the same
   * object.
   */
  judge(document: PlanDocument, index: StructureIndex): RunResult {
    const steps = this.judging(document, index);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** The same in steps, for whoever has to let others have their turn. It counts once it is done. */
  *judging(document: PlanDocument, index: StructureIndex): Generator<void, RunResult> {
    const { structure } = index;
    const last = this.#last;
    const changed = last && changesBetween(last, index);
    const run: Run = {
      document,
      index,
      changed,
      dirty: changed ? this.#readers.of(changed) : new Set(),
      firing: new Set(),
      soFar: new FindingsSoFar(),
      holders: this.#holdersOf(structure),
    };
    for (const answers of this.#rules) {
      this.#askRule(answers, run);
      yield;
    }
    this.#last = index;
    const renamed = changed ? isRenamed(changed, last.structure, structure) : true;
    const found = inOrder(structure, run.soFar.listed());
    const rules = this.#rules.map(({ rule }) => rule);
    const { active, accepted } = applyWaivers(found, document.waiver.values(), this.#today, rules);
    const unanswered = this.#byId.map((answers) => answers.unanswered(structure, renamed));
    let cannotTell: RunResult['cannotTell'] | null = null;
    return {
      findings: active,
      accepted,
      // Tens of thousands on a large plan, and seldom looked at between two keys.
      get cannotTell() {
        cannotTell ??= unanswered.flat();
        return cannotTell;
      },
      holding: this.#rules.reduce((sum, { holding }) => sum + holding, 0),
    };
  }

  #holdersOf(structure: Structure): Run['holders'] {
    if (this.#holders?.from !== structure.assignment) {
      this.#holders = { from: structure.assignment, holders: holdersByRole(structure) };
    }
    return this.#holders.holders;
  }

  #askRule(answers: RuleAnswers, run: Run): void {
    const { rule } = answers;
    const { changed, firing, soFar } = run;
    const subjects = () => this.#subjectsOf(rule, run);
    const wide =
      !changed || answers.mayDiffer(changed) || answers.mayDiffer(new Map([['firing', firing]]));
    const others = wide || this.#hasOthers(answers, run);
    const present = others ? new Set(subjects()) : null;
    if (present && changed) {
      for (const subject of [...answers.subjects]) {
        if (!present.has(subject)) this.#keep(answers, subject, undefined, run);
      }
    }
    if (wide) {
      answers.noting = null;
      this.#ask(answers, present ?? [], run);
    } else {
      const asked = [...(present ?? [])].filter((subject) => !answers.has(subject));
      for (const subject of run.dirty) if (answers.has(subject)) asked.push(subject);
      this.#ask(answers, asked, run);
    }
    const kind = kindOfRule(rule);
    for (const { finding, toldBy } of answers.fires(subjects)) soFar.add(kind, finding, toldBy);
  }

  /** Whether the rule looks at other subjects than it did. */
  #hasOthers(answers: RuleAnswers, { changed, index }: Run): boolean {
    const { rule } = answers;
    if (rule.meta.heldBy && changed?.has('assignment')) return true;
    return kindsOf(rule).some((kind) => {
      if (kind === 'plan') return false;
      const table = index.structure[kind];
      // People who hold no role are not asked, and need not be.
      return [...(changed?.get(kind) ?? [])].some((id) => {
        const asked = answers.has(this.#subject(kind, id));
        return table.has(id) ? !asked && !rule.meta.heldBy : asked;
      });
    });
  }

  #ask(answers: RuleAnswers, asked: Iterable<Asked>, run: Run): void {
    const reads = this.#reads;
    const { rule } = answers;
    answers.noting ??= new NotingIndex(run.index.structure.scenarioId, reads);
    answers.noting.aimAt(run.index);
    const noting = answers.noting.index;
    const thresholds = thresholdsOf(run.document, rule);
    const context: RuleContext = {
      today: this.#today,
      firing: (kind, subject) => {
        reads.note('firing', firingKey(kind, subject));
        return run.soFar.of(kind, subject);
      },
    };
    for (const subject of asked) {
      reads.clear();
      const verdict = rule.check(noting, subject.id, thresholds, context, subject.kind);
      const answer = answerOf(noting.structure, rule, subject, verdict);
      answers.noteWide(reads);
      for (let at = 0; at < reads.sources.length; at++) {
        this.#readers.note(reads.sources[at] as Source, reads.keys[at] as Id, subject);
      }
      this.#keep(answers, subject, answer, run);
    }
  }

  /** Keeps an answer, or forgets the subject, and finds out who read the findings that it was. */
  #keep(answers: RuleAnswers, subject: Asked, answer: Answer | undefined, run: Run): void {
    const kind = kindOfRule(answers.rule);
    for (const one of [answers.of(subject), answer]) {
      if (one?.kind !== 'fires') continue;
      for (const about of one.finding.subjects) {
        const key = firingKey(kind, about);
        run.firing.add(key);
        this.#readers.collect('firing', key, run.dirty);
      }
    }
    if (answer === undefined) answers.delete(subject);
    else answers.set(subject, answer);
  }

  *#subjectsOf(rule: Rule, { index, holders }: Run): Generator<Asked> {
    for (const kind of kindsOf(rule)) {
      for (const id of subjectIds(index.structure, kind, rule.meta, holders)) {
        yield this.#subject(kind, id);
      }
    }
  }

  /** The same object for the same subject every time. */
  #subject(kind: SubjectRef['kind'], id: Id): Asked {
    let byId = this.#asked.get(kind);
    if (!byId) {
      byId = new Map();
      this.#asked.set(kind, byId);
    }
    let subject = byId.get(id);
    if (!subject) {
      subject = { kind, id };
      byId.set(id, subject);
    }
    return subject;
  }
}

/** @param structure in which reads are noted: also the names that its parts are ordered by. */
function answerOf(structure: Structure, rule: Rule, subject: Asked, verdict: Verdict): Answer {
  if (!verdict) return null;
  if (verdict.verdict === 'holds') return holds;
  if (verdict.verdict === 'cannot-tell') {
    return {
      kind: 'cannot-tell',
      unanswered: unansweredOf(structure, rule, subject, verdict),
    };
  }
  const finding = findingOf(structure, rule, subject, verdict);
  return { kind: 'fires', finding, toldBy: verdict.toldBy ?? [] };
}

const holds: Answer = { kind: 'holds' };
