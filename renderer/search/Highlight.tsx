import { findIn } from './fold-text.ts';
import './highlight.css';

/** A text with what was searched for marked in it. */
export function Highlight({ text, query }: { text: string; query: string }) {
  const hit = findIn(text, query);
  if (!hit) return <>{text}</>;
  return (
    <>
      {text.slice(0, hit[0])}
      <mark className="highlight">{text.slice(...hit)}</mark>
      {text.slice(hit[1])}
    </>
  );
}
