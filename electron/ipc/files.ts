import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_EXCHANGE_LENGTH } from '../../shared/exchange/exchange-format.ts';
import { chooseFile, chooseTarget } from '../dialogs.ts';
import { CallError } from '../failure.ts';
import { proposedPlace } from '../plan-places.ts';
import { dialogTitles, fileKinds } from '../words/dialogs.ts';
import { failureWords } from '../words/failures.ts';
import { writeTarget } from '../write-file.ts';
import type { Handlers } from './register.ts';
import type { Shell } from './shell.ts';

const MAX_ROSTER_BYTES = 50_000_000;
const ROSTER = {
  name: fileKinds.roster,
  extensions: ['xlsx', 'csv', 'tsv', 'txt', 'mmd', 'mermaid', 'md'],
};
const EXCHANGE = { name: fileKinds.planJson, extensions: ['json'] };
const EXPORTS = {
  json: { title: dialogTitles.exportPlan, filter: EXCHANGE },
  csv: {
    title: dialogTitles.exportRoster,
    filter: { name: fileKinds.roster, extensions: ['csv'] },
  },
  mmd: {
    title: dialogTitles.exportMermaid,
    filter: { name: fileKinds.mermaid, extensions: ['mmd'] },
  },
};
async function readChosen(path: string, most: number): Promise<Buffer> {
  const { size } = await stat(path);
  if (size > most) {
    throw new CallError(
      'too-large',
      failureWords.tooLarge(basename(path), Math.round(size / 1e6), Math.round(most / 1e6)),
    );
  }
  return readFile(path);
}

/** Calls that read rosters and exchange files, and write exchange files. */
export function fileCalls(shell: Shell) {
  return {
    'roster:choose': async () => {
      const path = await chooseFile(shell.window(), dialogTitles.importRoster, ROSTER);
      if (path === null) return null;
      return {
        fileName: basename(path),
        bytes: new Uint8Array(await readChosen(path, MAX_ROSTER_BYTES)),
      };
    },
    'exchange:choose': async () => {
      const path = await chooseFile(shell.window(), dialogTitles.importPlan, EXCHANGE);
      if (path === null) return null;
      const bytes = await readChosen(path, MAX_EXCHANGE_LENGTH);
      return { fileName: basename(path), text: bytes.toString('utf8') };
    },
    'exchange:export': async ({ fileName, format, text }) => {
      const place = proposedPlace(shell.documents, fileName, format);
      const { title, filter } = EXPORTS[format];
      const target = await chooseTarget(shell.window(), title, place, filter);
      return target && { fileName: await writeTarget(target, text) };
    },
  } satisfies Partial<Handlers>;
}
