import type { CallRequest, EventPayload } from '../../shared/ipc-contract.ts';
import { chooseTarget } from '../dialogs.ts';
import { CallError } from '../failure.ts';
import { printPdf } from '../pdf.ts';
import { proposedPlace } from '../plan-places.ts';
import { ReportExports } from '../report-exports.ts';
import { writeTarget } from '../write-file.ts';
import type { Handlers } from './register.ts';
import type { Shell } from './shell.ts';

const REPORTS = {
  md: { name: 'Markdown', extensions: ['md'] },
  html: { name: 'Web Page', extensions: ['html'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
  json: { name: 'JSON', extensions: ['json'] },
  pptx: { name: 'PowerPoint', extensions: ['pptx'] },
  docx: { name: 'Word', extensions: ['docx'] },
  xlsx: { name: 'Excel', extensions: ['xlsx'] },
  csv: { name: 'CSV', extensions: ['csv'] },
  svg: { name: 'SVG', extensions: ['svg'] },
  png: { name: 'PNG', extensions: ['png'] },
} as const;

/** Calls that write reports, and end that again. */
export function reportCalls(shell: Shell) {
  const exports = new ReportExports();
  return {
    'report:export': ({ run, fileName, format, paper, content }: CallRequest<'report:export'>) => {
      const prints = format === 'pdf';
      if (prints && typeof content !== 'string') {
        throw new CallError('bad-request', 'A PDF is printed from a page. Nothing was written.');
      }
      const tell = (stage: EventPayload<'report:progress'>['stage']) =>
        shell.window().webContents.send('report:progress', { run, stage });
      return exports.run(run, tell, {
        choose: () => {
          const filter = { ...REPORTS[format], extensions: [...REPORTS[format].extensions] };
          const place = proposedPlace(shell.documents, fileName, format);
          return chooseTarget(shell.window(), 'Export a Report', place, filter);
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
