import { type FocusEvent, type MouseEvent, memo } from 'react';
import { interfaceStore, select } from '../store/interface-store.ts';
import { lineWords } from '../words/chart-words.ts';
import { type ChartEdge, selectedByEdge } from './chart-edges.ts';

interface LineProps {
  readonly edge: ChartEdge;
  readonly path: string;
  readonly words: string;
  readonly state: string;
}

/** What is heard of a line: what it says, what kind it is, and that it is only previewed. */
function heard({ kind, ghost }: ChartEdge, words: string): string {
  const line = lineWords.kind[kind](words);
  if (!ghost) return line;
  return ghost === 'new' ? lineWords.newInPreview(line) : lineWords.goesInPreview(line);
}

/** One line, to be seen, pointed at and heard. */
export const ChartLine = memo(function ChartLine({ edge, path, words, state }: LineProps) {
  const { id, kind, ghost } = edge;
  const names = ['chart-line', `chart-line-${kind}`, state, ghost && `is-ghost ghost-${ghost}`];
  const choose = (more: boolean) => {
    if (ghost) return;
    const line = selectedByEdge(id);
    const { selection } = interfaceStore.getState();
    select(more ? [...selection.filter((one) => one.id !== line.id), line] : [line]);
  };
  return (
    // Lines of what is selected can be reached by keys (use-line-keys.ts); the others would be noise.
    // biome-ignore lint/a11y/useSemanticElements: a line in a drawing cannot be a button element
    <g
      className={names.filter(Boolean).join(' ')}
      role="button"
      tabIndex={state ? 0 : -1}
      aria-label={heard(edge, words)}
      aria-pressed={state === 'is-selected'}
      data-line-id={id}
      onClick={(event: MouseEvent) => choose(event.shiftKey || event.ctrlKey || event.metaKey)}
      onFocus={(event: FocusEvent) => {
        if (event.currentTarget.matches(':focus-visible')) choose(false);
      }}
      onKeyDown={() => undefined}
    >
      <title>{words}</title>
      <path className="chart-line-path" d={path} />
      <path className="chart-line-hit" d={path} />
    </g>
  );
});
