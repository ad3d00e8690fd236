import { Pause, Play as PlayIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useInterface } from '../store/hooks.ts';
import { showQuarter } from '../store/interface-store.ts';
import { IconButton } from '../ui/Button.tsx';
import { forecastWords } from '../words/forecast-words.ts';

/** How long each quarter is shown, in milliseconds. */
const STEP = 1400;

/** Steps through the quarters by itself, from the one shown to the last. */
export function Play({ names }: { names: readonly string[] }) {
  const quarter = useInterface((state) => state.quarter);
  const [playing, setPlaying] = useState(false);
  const at = quarter === null ? -1 : names.indexOf(quarter);
  const last = names.length - 1;
  useEffect(() => {
    // Escape goes back to the whole plan, and that ends it, too.
    if (!playing) return;
    if (at < 0 || at >= last) return setPlaying(false);
    const timer = setTimeout(() => showQuarter(names[at + 1] ?? null), STEP);
    return () => clearTimeout(timer);
  }, [playing, at, last, names]);
  const start = () => {
    if (at < 0 || at === last) showQuarter(names[0] ?? null);
    setPlaying(true);
  };
  return (
    <IconButton
      label={playing ? forecastWords.stop : forecastWords.play}
      onClick={() => (playing ? setPlaying(false) : start())}
    >
      {playing ? <Pause /> : <PlayIcon />}
    </IconButton>
  );
}
