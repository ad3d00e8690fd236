/* The report: for whom it is, what it holds, and the file that it becomes. */
export const reportWords = {
  label: 'Report',
  preview: 'Preview',
  export: 'Export…',
  exporting: 'Export',
  note: 'The report says what the chart and the findings say now. It is written where you choose and sent nowhere.',
  title: (plan: string) => `Report on ${plan}`,
  more: '…',
  showing: 'Show the report',
  exportingReport: 'Export the report',
  exported: (file: string) => `Exported the report to ${file}.`,
  cancelled: 'The export was cancelled. Nothing was written.',
  cancel: 'Cancel',
  nothingDrawn: 'Nothing is drawn yet. Add a squad first.',
  noPictures: 'This window cannot draw pictures.',
  fileName: (plan: string, day: string) => `${plan} ${day}`,
  tableFileName: (plan: string, day: string, table: string) => `${plan} ${day} ${table}`,
} as const;

export const reportContentWords = {
  audience: 'For',
  names: 'People',
  byName: { label: 'By name' },
  byRole: { label: 'By role only', note: '“PM of Search” in place of a name' },
  holds: 'Holds',
  options: 'Options beside today’s',
  allScenarios: 'All scenarios',
  charters: 'Charters of',
  allSquads: 'All squads',
} as const;

export const reportFileWords = {
  format: 'Format',
  formats: {
    pdf: { label: 'PDF', note: 'To print or to send, with page numbers' },
    pptx: { label: 'PowerPoint', note: 'Slides of shapes and text to edit' },
    docx: { label: 'Word', note: 'Headings, text and tables to edit' },
    xlsx: { label: 'Excel', note: 'Squads, people, findings: a sheet each' },
    html: { label: 'HTML', note: 'One file for any browser' },
    md: { label: 'Markdown', note: 'For a wiki' },
    png: { label: 'PNG', note: 'The chart as a picture' },
    svg: { label: 'SVG', note: 'The chart at any size' },
    csv: { label: 'CSV', note: 'One table for any spreadsheet' },
    json: { label: 'JSON', note: 'For other programs' },
  },
  paper: 'Paper',
  papers: { A4: 'A4', Letter: 'Letter' },
  pages: 'Pages',
  orientations: { portrait: 'Upright', landscape: 'On its side' },
  colours: 'Colours',
  table: 'Table',
  tables: {
    squads: 'Squads',
    people: 'People',
    assignments: 'Assignments',
    findings: 'Findings',
    coverage: 'Coverage',
    figures: 'Figures of options',
    changes: 'Changes of options',
    'cannot-tell': 'What cannot be told',
  },
  size: 'Size',
  asOnScreen: 'As on screen',
  timesAsLarge: (times: number) => `${times} times as large`,
} as const;

/* What an export is doing. */
export const exportStageWords = {
  making: 'Making the file…',
  choosing: 'Choose where to write it.',
  printing: 'Laying out pages…',
  finishing: 'Adding bookmarks…',
  writing: 'Writing the file…',
  done: (done: number, of: number) => `${done} of ${of}`,
} as const;
