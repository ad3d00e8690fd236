import type { Owner, SquadChoices } from './choices.ts';
import { demandOfPeople } from './demands-on-people.ts';
import { demandOfSquads } from './demands-on-squads.ts';
import { addHolding, type Holding } from './holdings.ts';
import { LinearModel } from './linear-model.ts';
import type { Situation } from './situation.ts';
import { type Goal, keepSmall } from './smallness.ts';

/** A model of a staffing question, and how to read its solution. */
export interface StaffingModel {
  readonly text: string;
  readonly size: { readonly variables: number; readonly demands: number };
  /** What is minimised, for a solution. */
  readonly costOf: (values: ReadonlyMap<string, number>) => number;
  readonly decisionsOf: (values: ReadonlyMap<string, number>) => readonly Decision[];
}

/** Who is to own the direction and the backlog of one squad. */
export interface Decision {
  readonly choices: SquadChoices;
  readonly direction: Owner;
  readonly backlog: Owner;
}

/** The model that `docs/staffing-model.md` describes, over the squads of the choices. */
export function staffingModel(
  situation: Situation,
  choices: readonly SquadChoices[],
  goal: Goal = 'smallest',
): StaffingModel {
  const model = new LinearModel();
  const holdings: Holding[] = choices.map((one, at) => addHolding(model, one, at));
  demandOfSquads(model, situation, holdings);
  demandOfPeople(model, situation, holdings);
  keepSmall(model, situation, holdings, goal);
  const chosen = (
    options: readonly Owner[],
    names: readonly string[],
    values: ReadonlyMap<string, number>,
  ): Owner => options[names.findIndex((name) => (values.get(name) ?? 0) > 0.5)] ?? { kind: 'keep' };
  return {
    text: model.text(),
    size: model.size,
    costOf: (values) => model.costOf(values),
    decisionsOf: (values) =>
      holdings.map(({ choices: one, directionNames, backlogNames }) => ({
        choices: one,
        direction: chosen(one.direction, directionNames, values),
        backlog: chosen(one.backlog, backlogNames, values),
      })),
  };
}
