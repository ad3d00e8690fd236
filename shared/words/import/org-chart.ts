export const drawIo = {
  unknownConnection: 'This line says “connect”, but not how: it is left out.',
  noSettings: 'The file has no settings of draw.io.',
  otherLines: (column: string) =>
    `The lines of “${column}” are not taken over: one kind of line says who reports to whom.`,
  oneManager: (kept: string) => `More than one manager is named; ${kept} is kept.`,
};

export const mermaidGraph = {
  tooDeep: 'The chart has more subgraphs in each other than are read.',
  notUnderstood: 'This line is not understood and is left out.',
  tooManyBoxes: (most: number) => `The chart has more than ${most} boxes.`,
  tooManyLines: (most: number) => `The chart has more than ${most} lines between boxes.`,
  noFlowchart: 'The file holds no Mermaid flowchart.',
  longLine: 'The line is too long and is left out.',
};

export const mermaidTable = {
  dotted: 'A dotted line is no part of a roster and is left out.',
  lineBetweenSquads: 'A line between squads or products says nothing that a roster holds.',
  noBoxes: 'The chart has no boxes.',
};
