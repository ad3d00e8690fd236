import type { CallRequest, EventPayload } from '../../shared/ipc-contract.ts';
import { chooseTarget } from '../dialogs.ts';
import { CallError } from '../failure.ts';
import { printPdf } from '../pdf.ts';
import { proposedPlace } from '../plan-places.ts';
import { ReportExports } from '../report-exports.ts';
import { dialogTitles, fileKinds } from '../words/dialogs.ts';
import { failureWords } from '../words/failures.ts';
import { writeTarget } from '../write-file.ts';
import type { Handlers } from './register.ts';
import type { Shell } from './shell.ts';

const REPORTS = {
  md: { name: fileKinds.md, extensions: ['md'] },
  html: { name: fileKinds.html, extensions: ['html'] },
  pdf: { name: fileKinds.pdf, extensions: ['pdf'] },
  json: { name: fileKinds.json, extensions: ['json'] },
  pptx: { name: fileKinds.pptx, extensions: ['pptx'] },
  docx: { name: fileKinds.docx, extensions: ['docx'] },
  xlsx: { name: fileKinds.xlsx, extensions: ['xlsx'] },
  csv: { name: fileKinds.csv, extensions: ['csv'] },
  svg: { name: fileKinds.svg, extensions: ['svg'] },
  png: { name: fileKinds.png, extensions: ['png'] },
} as const;

/** Calls that write reports, and end that again. */
export function reportCalls(shell: Shell) {
  const exports = new ReportExports();
  return {
    'report:export': ({ run, fileName, format, paper, content }: CallRequest<'report:export'>) => {
      const prints = format === 'pdf';
      if (prints && typeof content !== 'string') {
        throw new CallError('bad-request', failureWords.noPage);
      }
      const tell = (stage: EventPayload<'report:progress'>['stage']) =>
        shell.window().webContents.send('report:progress', { run, stage });
      return exports.run(run, tell, {
        choose: () => {
          const filter = { ...REPORTS[format], extensions: [...REPORTS[format].extensions] };
          const place = proposedPlace(shell.documents, fileName, format);
          return chooseTarget(shell.window(), dialogTitles.exportReport, place, filter);
        },
        make: async (signal) =>
          prints && typeof content === 'string'
            ? printPdf(content, paper, { signal, tell })
            : content,
        write: writeTarget,
      });
    },
    'report:cancel': ({ run }) => exports.cancel(run),
  } satisfies Partial<Handlers>;
}
