import type { Change } from '../changes/change.ts';
import type { Structure } from '../model/document.ts';
import type { StrategySignals, TimeSplit, TitleAudit } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import type { Row } from '../model/tables.ts';
import { draftStructure, need, validRow } from './command.ts';

export const emptyTimeSplit: Omit<TimeSplit, 'id'> = {
  strategy: null,
  discovery: null,
  stakeholders: null,
  backlog: null,
  delivery: null,
  other: null,
};
export const emptyStrategySignals: Omit<StrategySignals, 'id'> = {
  roadmapUpdatedOn: null,
  customerInterviewOn: null,
  reviewsCancelled: null,
  reviewsCancelledIn: null,
  worksReactively: null,
};
export const emptyTitleAudit: Omit<TitleAudit, 'id'> = {
  setsRoadmap: null,
  doesMarketResearch: null,
};

/** Writes one of the records kept beside a person; one in which nothing is known is not kept. */
function editBeside<T extends 'timeSplit' | 'strategySignals' | 'titleAudit'>(
  structure: Structure,
  table: T,
  personId: Id,
  empty: Omit<Row<T>, 'id'>,
  fields: Partial<Omit<Row<T>, 'id'>>,
): Change[] {
  return draftStructure(structure, (draft) => {
    need(draft, 'person', personId);
    const row = { ...empty, ...draft.get(table, personId), ...fields, id: personId } as Row<T>;
    const known = Object.entries(row).some(([key, value]) => key !== 'id' && value !== null);
    if (known) draft.put(table, validRow(table, row));
    else draft.remove(table, personId);
  });
}

/** Sets parts of somebody's time split, in percent of their working time; null is "not known". */
export function setTimeSplit(
  structure: Structure,
  personId: Id,
  parts: Partial<Omit<TimeSplit, 'id'>>,
): Change[] {
  return editBeside(structure, 'timeSplit', personId, emptyTimeSplit, parts);
}

/** Sets strategy signals of somebody; null is "not known". */
export function setStrategySignals(
  structure: Structure,
  personId: Id,
  signals: Partial<Omit<StrategySignals, 'id'>>,
): Change[] {
  return editBeside(structure, 'strategySignals', personId, emptyStrategySignals, signals);
}

/** Sets answers to the title questions; null is "not known". */
export function setTitleAudit(
  structure: Structure,
  personId: Id,
  answers: Partial<Omit<TitleAudit, 'id'>>,
): Change[] {
  return editBeside(structure, 'titleAudit', personId, emptyTitleAudit, answers);
}
