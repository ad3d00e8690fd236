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
  { id: 'shortcuts', run: () => openDialog({ kind: 'shortcuts' }) },
  { id: 'about', run: () => openDialog({ kind: 'about' }) },
];
