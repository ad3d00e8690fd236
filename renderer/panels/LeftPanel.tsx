import { Search, X } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useOpenPlan } from '../store/hooks.ts';
import { IconButton } from '../ui/Button.tsx';
import { Later } from '../ui/Later.tsx';
import { outlineWords } from '../words/panel-words.ts';
import { NewThings } from './NewThings.tsx';
import { Outline } from './outline/Outline.tsx';
import './left-panel.css';

/** What can be added, and everything that is there. */
export function LeftPanel() {
  const [search, setSearch] = useState('');
  const query = useDeferredValue(search);
  const { planId } = useOpenPlan();
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
            if (event.key !== 'Escape' || search === '') return;
            event.stopPropagation();
            setSearch('');
          }}
        />
        {search !== '' && (
          <IconButton label={outlineWords.clearSearch} onClick={() => setSearch('')}>
            <X />
          </IconButton>
        )}
      </div>
      <Later key={planId} planId={planId}>
        <Outline search={query} />
      </Later>
    </aside>
  );
}
