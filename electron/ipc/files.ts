import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_EXCHANGE_LENGTH } from '../../shared/exchange/exchange-format.ts';
import { chooseFile, chooseTarget } from '../dialogs.ts';
import { CallError } from '../failure.ts';
import { proposedPlace } from '../plan-places.ts';
import { writeTarget } from '../write-file.ts';
import type { Handlers } from './register.ts';
import type { Shell } from './shell.ts';

const MAX_ROSTER_BYTES = 50_000_000;
const ROSTER = {
  name: 'Roster',
  extensions: ['xlsx', 'csv', 'tsv', 'txt', 'mmd', 'mermaid', 'md'],
};
const EXCHANGE = { name: 'Plan as JSON', extensions: ['json'] };
const EXPORTS = {
  json: { title: 'Export the Plan as JSON', filter: EXCHANGE },
  csv: { title: 'Export a Roster', filter: { name: 'Roster', extensions: ['csv'] } },
  mmd: { title: 'Export a Mermaid Chart', filter: { name: 'Mermaid', extensions: ['mmd'] } },
};
async function readChosen(path: string, most: number): Promise<Buffer> {
  const { size } = await stat(path);
  if (size > most) {
    throw new CallError(
      'too-large',
      `“${basename(path)}” is too large to be read (${Math.round(size / 1e6)} MB; at most ${Math.round(most / 1e6)} MB). Nothing was changed. Choose a smaller file.`,
    );
  }
  return readFile(path);
}

/** Calls that read rosters and exchange files, and write exchange files. */
export function fileCalls(shell: Shell) {
  return {
    'roster:choose': async () => {
      const path = await chooseFile(shell.window(), 'Import a Roster', ROSTER);
      if (path === null) return null;
      return {
        fileName: basename(path),
        bytes: new Uint8Array(await readChosen(path, MAX_ROSTER_BYTES)),
      };
    },
    'exchange:choose': async () => {
      const path = await chooseFile(shell.window(), 'Import a Plan from JSON', EXCHANGE);
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
