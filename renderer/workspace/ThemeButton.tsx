import { Moon, Sun } from 'lucide-react';
import { runAction } from '../actions/run.ts';
import { IconButton } from '../ui/Button.tsx';
import { topBarWords } from '../words/workspace-words.ts';
import { useShownTheme } from './use-theme.ts';

export function ThemeButton() {
  const dark = useShownTheme() === 'dark';
  return (
    <IconButton
      label={dark ? topBarWords.light : topBarWords.dark}
      onClick={() => runAction('theme')}
    >
      {dark ? <Sun /> : <Moon />}
    </IconButton>
  );
}
