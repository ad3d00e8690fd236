import { interfaceStore, openDialog } from '../store/interface-store.ts';
import type { Action } from './types.ts';

/** What the system has, as last seen while the window followed it: later it has what was chosen. */
let systems: 'light' | 'dark' | null = null;

export const windowActions: readonly Action[] = [
  {
    id: 'command-palette',
    run: () => interfaceStore.setState(({ palette }) => ({ palette: !palette })),
  },
  {
    id: 'theme',
    run: () => {
      const shown = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
      const wanted = shown === 'dark' ? 'light' : 'dark';
      if (interfaceStore.getState().theme === 'system') systems = shown;
      // Back at what the system has, the window follows the system again.
      interfaceStore.setState({ theme: wanted === systems ? 'system' : wanted });
    },
  },
  { id: 'present', run: () => openDialog({ kind: 'present' }) },
  { id: 'settings', run: () => openDialog({ kind: 'settings' }) },
  { id: 'rules', run: () => openDialog({ kind: 'thresholds' }) },
  { id: 'compare-packs', run: () => openDialog({ kind: 'compare-packs' }) },
  { id: 'hiring', run: () => openDialog({ kind: 'hiring', role: 'pm' }) },
  { id: 'shortcuts', run: () => openDialog({ kind: 'shortcuts' }) },
  { id: 'about', run: () => openDialog({ kind: 'about' }) },
];
