import { interfaceStore, openDialog } from '../store/interface-store.ts';
import type { Action } from './types.ts';

export const windowActions: readonly Action[] = [
  {
    id: 'command-palette',
    run: () => interfaceStore.setState(({ palette }) => ({ palette: !palette })),
  },
  {
    id: 'theme',
    run: () => {
      const wanted = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
      const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
      // Back at what the system has, the window follows the system again.
      interfaceStore.setState({ theme: wanted === system ? 'system' : wanted });
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
