import fc from 'fast-check';
import { responsibilities } from '../../shared/catalog/responsibilities.ts';
import { symptoms } from '../../shared/catalog/symptoms.ts';
import { applyChanges } from '../../shared/changes/apply.ts';
import type { Change } from '../../shared/changes/change.ts';
import { assign, editAssignment, fillSlot, unassign } from '../../shared/commands/assignments.ts';
import { setCollapsed, setLocked } from '../../shared/commands/card-state.ts';
import { CommandRefused } from '../../shared/commands/command.ts';
import { deleteSubjects } from '../../shared/commands/delete.ts';
import { moveSquad } from '../../shared/commands/move-squad.ts';
import {
  setRoleAnswers,
  setStrategySignals,
  setTimeSplit,
  setTitleAudit,
} from '../../shared/commands/person-facts.ts';
import { moveOnCanvas } from '../../shared/commands/place.ts';
import { choosePack, renamePlan } from '../../shared/commands/plan.ts';
import { setMarkets, setPersonas } from '../../shared/commands/product-facts.ts';
import {
  connectReporting,
  editReportingLine,
  removeReportingLine,
} from '../../shared/commands/reporting.ts';
import {
  type Holder,
  resetResponsibilities,
  setResponsibilityHolders,
} from '../../shared/commands/responsibility-holders.ts';
import {
  answerSymptom,
  setSquadPractice,
  withdrawSymptomAnswer,
} from '../../shared/commands/squad-facts.ts';
import {
  addPerson,
  addProduct,
  addSquad,
  editPerson,
  editProduct,
  editSquad,
} from '../../shared/commands/subjects.ts';
import { acceptFinding, withdrawWaiver } from '../../shared/commands/waivers.ts';
import {
  chooseCostSource,
  setOwnSalary,
  setTitleSalary,
} from '../../shared/costs/cost-settings.ts';
import { setPlannedTime } from '../../shared/forecast/planned-time.ts';
import type { PlanDocument, Structure } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/fields.ts';
import type { ScenarioTable } from '../../shared/model/tables.ts';
import type { RuleId } from '../../shared/rules/types.ts';
import { rowArbitrary } from './arbitraries.ts';

/**
 * One random thing that a user does. It picks what it acts on when it runs, so that any sequence of
 * edits makes sense on any plan; where a command refuses, nothing changes.
 */
export interface Edit {
  readonly name: string;
  readonly changes: (document: PlanDocument) => Change[];
  /** How fast-check prints it. */
  readonly [fc.toStringMethod]: () => string;
}

/** Picks rows of a structure by number; undefined where the table is empty. */
class Picker {
  readonly structure: Structure;
  readonly #numbers: readonly number[];
  #at = 0;
  constructor(structure: Structure, numbers: readonly number[]) {
    this.structure = structure;
    this.#numbers = numbers;
  }
  number(): number {
    return this.#numbers[this.#at++ % this.#numbers.length] ?? 0;
  }
  id(table: ScenarioTable): Id {
    const ids = [...this.structure[table].keys()];
    return ids[this.number() % ids.length] ?? `no-${table}`;
  }
  /** An id that the table mostly does not have yet. */
  fresh(table: ScenarioTable): Id {
    return `new-${table}-${this.structure[table].size}-${this.number()}`;
  }
}

type Command = (structure: Structure, pick: Picker, document: PlanDocument) => Change[];

const withoutId = <T extends { id: string }>({ id: _, ...fields }: T): Omit<T, 'id'> => fields;

const commands: Readonly<Record<string, fc.Arbitrary<Command>>> = {
  addProduct: rowArbitrary('product').map(
    (row) => (s, pick) => addProduct(s, { ...row, id: pick.fresh('product') }, { x: 0, y: 40 }),
  ),
  addSquad: rowArbitrary('squad').map((row) => (s, pick) => {
    const productId = pick.number() % 3 ? pick.id('product') : null;
    return addSquad(s, { ...row, productId, id: pick.fresh('squad') }, { x: 20, y: 60 });
  }),
  addPerson: rowArbitrary('person').map(
    (row) => (s, pick) => addPerson(s, { ...row, id: pick.fresh('person') }),
  ),
  editProduct: rowArbitrary('product').map(
    (row) => (s, pick) => editProduct(s, pick.id('product'), withoutId(row)),
  ),
  editSquad: rowArbitrary('squad').map((row) => (s, pick) => {
    const { productId: _, ...fields } = withoutId(row);
    return editSquad(s, pick.id('squad'), fields);
  }),
  editPerson: rowArbitrary('person').map(
    (row) => (s, pick) => editPerson(s, pick.id('person'), withoutId(row)),
  ),
  setTimeSplit: rowArbitrary('timeSplit').map(
    (row) => (s, pick) => setTimeSplit(s, pick.id('person'), withoutId(row)),
  ),
  setStrategySignals: rowArbitrary('strategySignals').map(
    (row) => (s, pick) => setStrategySignals(s, pick.id('person'), withoutId(row)),
  ),
  setTitleAudit: rowArbitrary('titleAudit').map(
    (row) => (s, pick) => setTitleAudit(s, pick.id('person'), withoutId(row)),
  ),
  setRoleAnswers: rowArbitrary('roleAnswers').map(
    (row) => (s, pick) => setRoleAnswers(s, pick.id('person'), withoutId(row)),
  ),
  setSquadPractice: rowArbitrary('squadPractice').map(
    (row) => (s, pick) => setSquadPractice(s, pick.id('squad'), withoutId(row)),
  ),
  answerSymptom: fc
    .tuple(rowArbitrary('symptomAnswer'), fc.constantFrom(...symptoms))
    .map(([{ present, on }, { id: symptom }]) => (s, pick) => {
      const squadId = pick.id('squad');
      return answerSymptom(s, { squadId, symptom, present, on }, () => pick.fresh('symptomAnswer'));
    }),
  withdrawSymptomAnswer: fc.constant((s, pick) => {
    const row = s.symptomAnswer.get(pick.id('symptomAnswer'));
    return row ? withdrawSymptomAnswer(s, row) : [];
  }),
  setResponsibilityHolders: fc
    .tuple(
      fc.constantFrom(...responsibilities),
      fc.option(fc.array(fc.constantFrom('person', 'team', 'nobody'), { maxLength: 2 })),
    )
    .map(([{ id: responsibility, layer }, kinds]) => (s, pick) => {
      const on =
        layer === 'strategy' ? { productId: pick.id('product') } : { squadId: pick.id('squad') };
      const holders = kinds?.map(
        (kind): Holder =>
          kind === 'person' ? { kind, personId: pick.id('person') } : (kind as 'team' | 'nobody'),
      );
      let made = 0;
      return setResponsibilityHolders(
        s,
        { responsibility, on },
        holders ?? null,
        () => `${pick.fresh('responsibilityHolder')}-${made++}`,
      );
    }),
  resetResponsibilities: fc.constant((s, pick) => {
    const row = s.responsibilityHolder.get(pick.id('responsibilityHolder'));
    if (!row) return [];
    const { responsibility, squadId, productId } = row;
    const on = squadId ? { squadId } : { productId: productId ?? '' };
    return resetResponsibilities(s, [{ responsibility, on }]);
  }),
  acceptFinding: rowArbitrary('waiver').map((row) => (_, pick, document) => {
    const finding = {
      rule: row.ruleId as RuleId,
      subjects: [{ kind: row.subjectKind, id: row.subjectId }] as const,
      measured: row.measured === null ? null : { value: row.measured, unit: 'days' as const },
    };
    const id = `new-waiver-${document.waiver.size}-${pick.number()}`;
    return acceptFinding(document, finding, { id, reason: row.reason, until: row.until });
  }),
  withdrawWaiver: fc.constant((_, pick, document) => {
    const ids = [...document.waiver.keys()];
    return withdrawWaiver(document, ids[pick.number() % ids.length] ?? 'no-waiver');
  }),
  setMarkets: fc.array(rowArbitrary('market'), { maxLength: 3 }).map((rows) => (s, pick) => {
    const fresh = rows.map(({ name }, at) => ({ id: `${pick.fresh('market')}-${at}`, name }));
    return setMarkets(s, pick.id('product'), fresh);
  }),
  setPersonas: fc.array(rowArbitrary('persona'), { maxLength: 3 }).map((rows) => (s, pick) => {
    const fresh = rows.map(({ name, main }, at) => ({
      id: `${pick.fresh('persona')}-${at}`,
      name,
      main,
    }));
    return setPersonas(s, pick.id('product'), fresh);
  }),
  assign: rowArbitrary('assignment').map(({ role, share, acting }) => (s, pick) => {
    const on =
      pick.number() % 3 ? { squadId: pick.id('squad') } : { productId: pick.id('product') };
    const personId = pick.id('person');
    return assign(s, { id: pick.fresh('assignment'), personId, role, on, share, acting });
  }),
  fillSlot: fc.constantFrom('pm' as const, 'po' as const).map((role) => (s, pick) => {
    const on = { squadId: pick.id('squad') };
    return fillSlot(s, { id: pick.fresh('assignment'), personId: pick.id('person'), role, on });
  }),
  editAssignment: rowArbitrary('assignment').map(
    ({ role, share, acting }) =>
      (s, pick) =>
        editAssignment(s, pick.id('assignment'), { role, share, acting }),
  ),
  unassign: fc.constant((s, pick) => unassign(s, pick.id('assignment'))),
  connectReporting: fc.boolean().map((dotted) => (s, pick) => {
    const [reportId, managerId] = [pick.id('person'), pick.id('person')];
    return connectReporting(s, { id: pick.fresh('reportingLine'), reportId, managerId, dotted });
  }),
  editReportingLine: fc
    .boolean()
    .map((dotted) => (s, pick) => editReportingLine(s, pick.id('reportingLine'), dotted)),
  removeReportingLine: fc.constant((s, pick) => removeReportingLine(s, pick.id('reportingLine'))),
  moveSquad: fc
    .option(fc.record({ x: fc.integer({ min: -999, max: 999 }), y: fc.nat(999) }))
    .map((at) => (s, pick) => {
      const productId = pick.number() % 3 ? pick.id('product') : null;
      return moveSquad(s, pick.id('squad'), productId, at ?? undefined);
    }),
  moveOnCanvas: fc
    .record({
      subject: fc.constantFrom('squad' as const, 'person' as const),
      x: fc.nat(),
      y: fc.nat(),
    })
    .map(({ subject, x, y }) => (s, pick) => {
      const at = { x: x % 10_000, y: y % 10_000 };
      return moveOnCanvas(s, [{ subject, id: pick.id(subject), ...at }]);
    }),
  setLocked: fc
    .tuple(fc.constantFrom('product' as const, 'squad' as const, 'person' as const), fc.boolean())
    .map(
      ([kind, locked]) =>
        (s, pick) =>
          setLocked(s, [{ kind, id: pick.id(kind) }], locked),
    ),
  setCollapsed: fc
    .boolean()
    .map((collapsed) => (s, pick) => setCollapsed(s, [pick.id('product')], collapsed)),
  deleteSubjects: fc
    .array(fc.constantFrom('product' as const, 'squad' as const, 'person' as const), {
      minLength: 1,
      maxLength: 3,
    })
    .map(
      (kinds) => (s, pick) =>
        deleteSubjects(
          s,
          kinds.map((kind) => ({ kind, id: pick.id(kind) })),
        ),
    ),
  setPlannedTime: fc
    .tuple(fc.constantFrom('squad' as const, 'person' as const), rowArbitrary('plannedTime'))
    .map(
      ([kind, { startsIn, endsIn }]) =>
        (s, pick) =>
          setPlannedTime(s, kind, pick.id(kind), { startsIn, endsIn }),
    ),
  chooseCostSource: rowArbitrary('costSettings').map(
    ({ source }) =>
      (_, __, document) =>
        chooseCostSource(document, source),
  ),
  setOwnSalary: fc.tuple(rowArbitrary('ownSalary'), fc.boolean()).map(
    ([{ id, ...range }, forget]) =>
      (_, __, document) =>
        setOwnSalary(document, id, forget ? null : range),
  ),
  setTitleSalary: fc.tuple(rowArbitrary('titleSalary'), fc.boolean()).map(
    ([{ id, title, ...range }, forget]) =>
      (_, __, document) =>
        setTitleSalary(document, title, forget ? null : range, () => id),
  ),
  renamePlan: rowArbitrary('plan').map(
    ({ name }) =>
      (_, __, document) =>
        renamePlan(document, name),
  ),
  choosePack: fc
    .constantFrom('seed', 'less', 'safe', 'svpg', 'custom')
    .map((pack) => (_, __, document) => choosePack(document, pack)),
};

/** Every name that {@link editArbitrary} may give. */
export const editNames = Object.keys(commands);

/** One random edit by one of the commands. */
export const editArbitrary: fc.Arbitrary<Edit> = fc
  .constantFrom(...editNames)
  .chain((name) =>
    fc.tuple(
      fc.constant(name),
      commands[name] as fc.Arbitrary<Command>,
      fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }),
    ),
  )
  .map(([name, command, numbers]) => ({
    name,
    changes: (document) => {
      const structures = [...document.structures.values()];
      const structure = structures[(numbers.at(-1) ?? 0) % structures.length];
      if (!structure) return [];
      try {
        return command(structure, new Picker(structure, numbers), document);
      } catch (error) {
        if (error instanceof CommandRefused) return [];
        throw error;
      }
    },
    [fc.toStringMethod]: () => `${name}(${numbers.join(' ')})`,
  }));

/** What a sequence of edits comes to: the changes of each that changed something, and the last document. */
export function runEdits(
  document: PlanDocument,
  edits: readonly Edit[],
): { readonly document: PlanDocument; readonly steps: readonly (readonly Change[])[] } {
  const steps: Change[][] = [];
  let current = document;
  for (const edit of edits) {
    const changes = edit.changes(current);
    if (changes.length === 0) continue;
    current = applyChanges(current, changes);
    steps.push(changes);
  }
  return { document: current, steps };
}
