/* What the list of scenarios says, and what can be done with the one on screen. */
export const scenarioListWords = {
  title: 'Scenarios',
  chip: (name: string) => `Scenario: ${name}`,
  tree: 'Show',
  archived: 'Archived',
  today: 'today',
  row: (name: string, standing: string) => `${name}, ${standing}`,
  actions: (name: string) => `What to do with ${name}`,
  branch: 'New scenario from this one…',
  compare: 'Compare scenarios',
  name: 'Name and intent…',
  duplicate: 'Duplicate',
  promote: 'Make this today’s…',
  archive: 'Archive',
  restore: 'Bring back from the archive',
  delete: 'Delete…',
  todayNote: 'It describes today, so it cannot be archived or deleted.',
} as const;
