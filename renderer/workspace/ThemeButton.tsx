import { Moon, Sun } from 'lucide-react';
import { runAction } from '../actions/run.ts';
import { IconButton } from '../ui/Button.tsx';
import { useShownTheme } from './use-theme.ts';

export function ThemeButton() {
  const dark = useShownTheme() === 'dark';
  return (
    <IconButton
      label={dark ? 'Switch to light' : 'Switch to dark'}
      onClick={() => runAction('theme')}
    >
      {dark ? <Sun /> : <Moon />}
    </IconButton>
  );
}
