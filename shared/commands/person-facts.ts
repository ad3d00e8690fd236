import type { Change } from '../changes/change.ts';
import type { Structure } from '../model/document.ts';
import type { RoleAnswers, StrategySignals, TimeSplit, TitleAudit } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import { editBeside } from './edit-beside.ts';

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
export const emptyRoleAnswers: Omit<RoleAnswers, 'id'> = {
  directionExpectations: null,
  backlogExpectations: null,
  hasRoadmapPart: null,
};

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

/** Sets what is agreed with somebody about their part; null is "not known". */
export function setRoleAnswers(
  structure: Structure,
  personId: Id,
  answers: Partial<Omit<RoleAnswers, 'id'>>,
): Change[] {
  return editBeside(structure, 'roleAnswers', personId, emptyRoleAnswers, answers);
}
