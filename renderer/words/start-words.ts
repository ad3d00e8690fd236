import { formatDistanceToNow } from 'date-fns';
import { counted } from '../../shared/words/grammar.ts';

/* What the window says while no plan is open. */
export const startWords = {
  title: 'Squadplan',
  purpose: 'Draw squads, PMs and POs. See where one person cannot hold both roles any longer.',
  label: 'Start',
  entry: {
    new: { title: 'New plan', note: 'Draw squads and people yourself' },
    import: {
      title: 'Import a roster',
      note: 'A workbook or CSV file with people and their squads',
    },
    open: { title: 'Open a file', note: 'A plan that was saved before' },
    example: {
      title: 'Open the example',
      note: 'A small organisation, and what is wrong with it',
    },
  },
  drop: 'Or drop a plan or a roster anywhere on this window. Nothing leaves this computer.',
  recent: 'Recent plans',
  open: (plan: string) => `Open ${plan}`,
  place: (file: string, folder: string) => `${file} in ${folder}`,
  noPicture: 'No picture yet',
  counts: (squads: number, people: number) =>
    `${counted(squads, 'squad')}, ${counted(people, 'person', 'people')}`,
  justNow: 'just now',
  ago: (moment: Date) => formatDistanceToNow(moment, { addSuffix: true }).replace('about ', ''),
} as const;
