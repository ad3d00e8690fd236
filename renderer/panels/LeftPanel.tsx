import { Search, X } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { foldText } from '../search/fold-text.ts';
import { currentAnalysis, usePlanState } from '../store/hooks.ts';
import { IconButton } from '../ui/Button.tsx';
import { outlineWords } from '../words/panel-words.ts';
import { goTo } from './fly-to.ts';
import { Later, loadedContents } from './Later.tsx';
import { NewThings } from './NewThings.tsx';
import './left-panel.css';

/** Goes to what Enter means: what was typed, whether the list has been drawn for it or not. */
function goToNearest(search: string): void {
  const outline = loadedContents();
  if (!outline || search.trim() === '') return;
  const nodes = outline.outlineOf(currentAnalysis());
  const hits = outline.outlineHits(nodes, foldText(search.trim()));
  const found = outline.nearestNode(nodes, hits);
  if (found && found.kind !== 'group') goTo({ kind: found.kind, id: found.id });
}

/** What can be added, and everything that is there. */
export function LeftPanel() {
  const [search, setSearch] = useState('');
  const query = useDeferredValue(search);
  const planId = usePlanState(({ open }) => open?.planId ?? '');
  return (
    <aside className="left-panel" aria-label={outlineWords.label}>
      <NewThings />
      <div className="panel-search">
        <Search aria-hidden="true" />
        <input
          type="text"
          className="input"
          aria-label={outlineWords.find}
          placeholder={outlineWords.findHint}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || search === '') return;
            if (event.key === 'Escape') setSearch('');
            else if (event.key === 'Enter') goToNearest(search);
            else return;
            event.stopPropagation();
          }}
        />
        {search !== '' && (
          <IconButton label={outlineWords.clearSearch} onClick={() => setSearch('')}>
            <X />
          </IconButton>
        )}
      </div>
      <Later key={planId} planId={planId}>
        {({ Outline }) => <Outline search={query} />}
      </Later>
    </aside>
  );
}
