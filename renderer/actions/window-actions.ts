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
      const dark = document.documentElement.dataset.theme === 'dark';
      interfaceStore.setState({ theme: dark ? 'light' : 'dark' });
    },
  },
  { id: 'shortcuts', run: () => openDialog({ kind: 'shortcuts' }) },
  { id: 'about', run: () => openDialog({ kind: 'about' }) },
];
