import { fieldNames } from '../../shared/words/fields.ts';
import { counted } from '../../shared/words/grammar.ts';

/* What is asked about a scenario, and what is said of it. */
export const scenarioWords = {
  new: 'New scenario',
  copyOf: (scenario: string) => `Begins as a copy of “${scenario}”, which stays as it is.`,
  begins: (as: string) => `Begins as ${as}. All other scenarios stay as they are.`,
  begun: (as: string) => `Begun as ${as}.`,
  create: 'Create',
  nameAndIntent: 'Name and intent',
  save: 'Save',
  cancel: 'Cancel',
  name: 'Name',
  needsName: 'Give it a name.',
  intent: fieldNames.scenario.intent,
  intentHint: 'What it is meant to try, in a sentence.',
  deleteAsk: (scenario: string) => `Delete “${scenario}”?`,
  delete: 'Delete',
  deleteUndo: 'Undo brings everything back.',
  promoteAsk: (scenario: string) => `Make “${scenario}” today’s?`,
  promote: 'Make today’s',
  promoteUndo: 'Undo takes this back.',
  option: (letter: string) => `Option ${letter}`,
  moreOptions: 'Option',
  numbered: (name: string, number: number) => `${name} ${number}`,
  tried: (label: string, reason: string) => `- ${label}: ${reason}`,
} as const;

/* What a scenario is among the others. */
export const standingWords = {
  today: 'describes today',
  branchOf: (parent: string) => `branch of ${parent}`,
  archived: 'archived',
  all: (standings: readonly string[]) => standings.join(', '),
} as const;

/* What comes of deleting a scenario, and of making it today's: a line each. */
export const consequenceWords = {
  goes: (products: number, squads: number, people: number) =>
    `Goes: ${counted(products, 'product')}, ${counted(squads, 'squad')}, ${counted(people, 'person', 'people')}, as this scenario has them.`,
  stays: 'Stays: all other scenarios, as they are.',
  branches: (names: readonly string[], parent: string | undefined) => {
    const branches = names.map((name) => `“${name}”`).join(', ');
    const from = parent ? `from “${parent}”` : 'from none';
    return names.length === 1
      ? `${branches} branches ${from} afterwards.`
      : `${branches} branch ${from} afterwards.`;
  },
  describesNow: (scenario: string) =>
    `“${scenario}” describes the organisation as it is now: other scenarios are compared with it.`,
  staysInList: (today: string) => `“${today}” stays in the list under its name, as it is.`,
} as const;

/* What the undo menu calls edits of scenarios, and what is said when they are done. */
export const scenarioEditWords = {
  branch: (name: string, from: string) => `Branch ${name} from ${from}`,
  fromEarlier: (name: string) => `New scenario ${name} from an earlier version`,
  rename: (name: string) => `Rename the scenario ${name}`,
  duplicate: (name: string) => `Duplicate the scenario ${name}`,
  archive: (name: string) => `Archive the scenario ${name}`,
  restore: (name: string) => `Bring back the scenario ${name}`,
  archived: (name: string) =>
    `“${name}” is archived. The list of scenarios still has it, at its end.`,
  delete: (name: string) => `Delete the scenario ${name}`,
  promote: (name: string) => `Make ${name} today’s`,
  goBack: (name: string) => `Go back to ${name}`,
  youAreIn: (name: string) => `You are in the new scenario “${name}”.`,
  youAreInBranch: (name: string, from: string, effect: string) =>
    `You are in the new scenario “${name}”. ${from} is as it was. ${effect}`.trim(),
} as const;

/* A suggestion that is tried in a scenario. */
export const tryWords = {
  try: 'Try in a scenario',
  trying: (suggestion: string) => `Try in a scenario: ${suggestion}`,
  tryInNew: (suggestion: string) => `Try in a new scenario: ${suggestion}`,
  addTo: (scenario: string) => `Add to “${scenario}”`,
  addToShown: (scenario: string) => `Add to “${scenario}”, on screen now`,
  newFrom: (scenario: string) => `New scenario from “${scenario}”`,
  add: (scenario: string, suggestion: string) => `Add to ${scenario}: ${suggestion}`,
  added: (scenario: string, effect: string) =>
    `Added to “${scenario}”, with the reason noted. ${effect}`.trim(),
  addedElsewhere: (scenario: string, from: string) =>
    `Added to “${scenario}”, which is on screen now. ${from} is as it was.`,
} as const;
