import { Tooltip } from 'radix-ui';
import { lazy, Suspense } from 'react';
import { Dialogs } from './dialogs/Dialogs.tsx';
import { usePlanState } from './store/hooks.ts';
import { Announcer } from './workspace/Announcer.tsx';
import { Failed } from './workspace/Failed.tsx';
import { Notices } from './workspace/Notices.tsx';
import { useAppEvents } from './workspace/use-app-events.ts';
import { useAppearance } from './workspace/use-appearance.ts';
import { useKeptFocus } from './workspace/use-kept-focus.ts';
import { useUncaught } from './workspace/use-uncaught.ts';
import { Workspace } from './workspace/Workspace.tsx';

const StartScreen = lazy(async () => ({
  default: (await import('./start/StartScreen.tsx')).StartScreen,
}));

export function App() {
  useAppearance();
  useKeptFocus();
  useUncaught();
  const started = useAppEvents();
  const isOpen = usePlanState((state) => state.open !== null);
  return (
    <Tooltip.Provider>
      <Failed>
        {started && (isOpen ? <Workspace /> : <Start />)}
        <Dialogs />
      </Failed>
      <Notices />
      <Announcer />
    </Tooltip.Provider>
  );
}

function Start() {
  return (
    <Suspense>
      <StartScreen />
    </Suspense>
  );
}
