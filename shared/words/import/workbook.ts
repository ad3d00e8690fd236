/** Why a workbook cannot be read, and what of it is left out. */
export const workbookWords = {
  notUnpacked: 'The workbook is damaged: it cannot be unpacked.',
  notReadable: 'The workbook is damaged: its sheets cannot be read.',
  password: 'The workbook is protected by a password. Save it without one.',
  tooMuch: (megabytes: number) =>
    `The workbook holds more than ${megabytes} MB of text, which no roster does.`,
  archive: 'The file is an archive, not a workbook. Squadplan reads rosters as .xlsx or CSV.',
  noSheet: 'The workbook has no sheet with cells.',
  emptySheet: 'The sheet is empty.',
  sheet: (number: number) => `Sheet ${number}`,
  mergedCells: 'The sheet has too many merged cells to be read.',
  errorCell: (error: string) => `A cell shows the error ${error}; it is read as empty.`,
} as const;
