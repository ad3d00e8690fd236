import { useCallback, useState } from 'react';
import { planStore } from '../store/plan-store.ts';
import { paletteWords } from '../words/palette-words.ts';
import { type Found, fuzzySearch } from './fuzzy.ts';
import { actionItems, type PaletteItem, subjectItems } from './palette-items.ts';
import { recentCommands } from './palette-recent.ts';

/** Of each group only the best are listed: typing one more letter is quicker than scrolling. */
const MOST = 8;

interface Group {
  readonly title: string;
  readonly items: readonly PaletteItem[];
}

/** The best of one kind, and how good the best is: the group with the closest match comes first. */
function group(title: string, found: readonly Found<PaletteItem>[]) {
  const items = found.slice(0, MOST).map(({ item }) => item);
  return { title, items, score: found[0]?.score ?? 1 };
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
      searchCommands: fuzzySearch(commands, ['text']),
      searchSubjects: fuzzySearch(structure ? subjectItems(structure) : []),
    };
  });
  return useCallback(
    (query: string) => {
      const text = query.trim().toLowerCase();
      if (text === '') {
        const others = found.commands.filter((item) => !found.recent.includes(item));
        return [
          { title: paletteWords.recent, items: found.recent },
          { title: paletteWords.commands, items: others },
        ];
      }
      const subjects = found.searchSubjects(text);
      const ranked = [
        ...(['squad', 'person', 'product'] as const).map((kind) =>
          group(
            paletteWords.kinds[kind],
            subjects.filter(({ item }) => item.kind === kind),
          ),
        ),
        group(paletteWords.commands, found.searchCommands(text)),
      ];
      return ranked.sort((a, b) => a.score - b.score);
    },
    [found],
  );
}
