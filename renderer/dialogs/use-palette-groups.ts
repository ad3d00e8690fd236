import { useCallback, useState } from 'react';
import { type Hit, nameSearch } from '../search/name-search.ts';
import { planStore } from '../store/plan-store.ts';
import { paletteWords } from '../words/palette-words.ts';
import { actionItems, type PaletteItem, subjectItems } from './palette-items.ts';
import { recentCommands } from './palette-recent.ts';

/** Of each group only the best are listed: typing one more letter is quicker than scrolling. */
const MOST = 8;
/** With so many names that hold what was typed, those that are only like it are left out. */
const ENOUGH = 60;

interface Group {
  readonly title: string;
  readonly items: readonly PaletteItem[];
}

/** The best of one kind, and how near the best is: the group with the nearest comes first. */
function group(title: string, hits: readonly Hit<PaletteItem>[]) {
  const items = hits.slice(0, MOST).map(({ item }) => item);
  return { title, items, nearest: hits[0]?.nearness ?? Number.POSITIVE_INFINITY };
}

/** What a search finds of everything that there is: gathered once, when the palette opens. */
export function usePaletteSearch(): (query: string) => Group[] {
  const [found] = useState(() => {
    const { open } = planStore.getState();
    const structure = open?.document.structures.get(open.scenarioId);
    const commands = actionItems();
    return {
      commands,
      recent: recentCommands().flatMap((id) => commands.find((item) => item.id === id) ?? []),
      searchCommands: nameSearch(commands, ({ text }) => ({ name: text })),
      searchSubjects: nameSearch(structure ? subjectItems(structure) : [], ({ text, more }) => ({
        name: text,
        beside: more,
      })),
    };
  });
  return useCallback(
    (query: string) => {
      if (query.trim() === '') {
        const others = found.commands.filter((item) => !found.recent.includes(item));
        return [
          { title: paletteWords.recent, items: found.recent },
          { title: paletteWords.commands, items: others },
        ];
      }
      const subjects = found.searchSubjects(query, ENOUGH);
      const ranked = [
        ...(['squad', 'person', 'product'] as const).map((kind) =>
          group(
            paletteWords.kinds[kind],
            subjects.filter(({ item }) => item.kind === kind),
          ),
        ),
        group(paletteWords.commands, found.searchCommands(query, ENOUGH)),
      ];
      return ranked.sort((a, b) => a.nearest - b.nearest);
    },
    [found],
  );
}
