import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Structure } from '../../shared/model/document.ts';
import { useAnalysis, useInterface } from '../store/hooks.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { IconButton } from '../ui/Button.tsx';
import { findWords } from '../words/chart-words.ts';
import { chartControl } from './chart-control.ts';
import type { searchOnChart } from './find-on-chart.ts';

/** Finds products, squads and people by a part of their name, and steps through them on the chart. */
export function FindBar() {
  const open = useInterface(({ finder, view }) => finder && view === 'chart');
  return open ? <Finder /> : null;
}

function close(): void {
  interfaceStore.setState({ finder: false });
  chartControl()?.focus();
}

type Search = ReturnType<typeof searchOnChart>;

/** The search, once it is loaded: what it searches with is heavy, and no start needs it. */
function useSearch(structure: Structure): Search | null {
  const [make, setMake] = useState<typeof searchOnChart | null>(null);
  useEffect(() => {
    let left = false;
    void import('./find-on-chart.ts').then((found) => !left && setMake(() => found.searchOnChart));
    return () => {
      left = true;
    };
  }, []);
  return useMemo(() => make?.(structure) ?? null, [make, structure]);
}

function Finder() {
  const { structure } = useAnalysis();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const search = useSearch(structure);
  const found = useMemo(() => search?.(words) ?? [], [search, words]);
  const show = (next: number) => {
    const place = found.length === 0 ? 0 : (next + found.length) % found.length;
    const subject = found[place];
    setAt(place);
    if (subject) interfaceStore.setState({ selection: [subject], flyTo: { subjects: [subject] } });
  };
  // What is found first is shown while it is typed.
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    if (search && words.trim() !== '') latest.current(0);
  }, [search, words]);
  const count =
    words.trim() === '' || !search
      ? ''
      : found.length === 0
        ? findWords.nothing
        : findWords.place(at + 1, found.length);
  return (
    <search className="find-bar" aria-label={findWords.label}>
      <input
        className="find-bar-field"
        aria-label={findWords.field}
        placeholder={findWords.hint}
        value={words}
        dir="auto"
        ref={(field) => {
          if (field && document.activeElement !== field && words === '') field.focus();
        }}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
          else if (event.key === 'Enter' || event.key === 'ArrowDown') show(at + by(event));
          else if (event.key === 'ArrowUp') show(at - 1);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <span className="find-bar-count" role="status">
        {count}
      </span>
      <IconButton
        label={findWords.previous}
        onClick={() => show(at - 1)}
        disabled={found.length < 2}
      >
        <ChevronUp />
      </IconButton>
      <IconButton label={findWords.next} onClick={() => show(at + 1)} disabled={found.length < 2}>
        <ChevronDown />
      </IconButton>
      <IconButton label={findWords.close} keys={findWords.closeKey} onClick={close}>
        <X />
      </IconButton>
    </search>
  );
}

const by = ({ key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }) =>
  key === 'Enter' && shiftKey ? -1 : 1;
