import { Tooltip } from 'radix-ui';
import { Dialogs } from './dialogs/Dialogs.tsx';
import { StartScreen } from './start/StartScreen.tsx';
import { usePlanState } from './store/hooks.ts';
import { Announcer } from './workspace/Announcer.tsx';
import { Notices } from './workspace/Notices.tsx';
import { useAppEvents } from './workspace/use-app-events.ts';
import { useAppearance } from './workspace/use-appearance.ts';
import { useKeptFocus } from './workspace/use-kept-focus.ts';
import { Workspace } from './workspace/Workspace.tsx';

export function App() {
  useAppearance();
  useKeptFocus();
  const started = useAppEvents();
  const isOpen = usePlanState((state) => state.open !== null);
  return (
    <Tooltip.Provider>
      {started && (isOpen ? <Workspace /> : <StartScreen />)}
      <Dialogs />
      <Notices />
      <Announcer />
    </Tooltip.Provider>
  );
}
