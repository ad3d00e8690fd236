import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef, useState } from 'react';
import { type FactValue, factKinds } from '../../../shared/commands/fact-values.ts';
import { fillInFact } from '../../../shared/commands/fill-in-fact.ts';
import type { EvidenceGap } from '../../../shared/rules/evidence.ts';
import { subjectName } from '../../../shared/rules/run.ts';
import { useAnalysis } from '../../store/hooks.ts';
import { interfaceStore, notify } from '../../store/interface-store.ts';
import { newId, tryCommand } from '../../store/run-command.ts';
import { useRemeasured, useTextScaled } from '../../ui/text-scale.ts';
import { factEdits } from '../../words/edit-words.ts';
import { evidenceWords } from '../../words/evidence-words.ts';
import { countOf } from '../../words/noun-words.ts';
import { sayAtField } from '../inspector/field-edit.ts';
import { FillInRow } from './FillInRow.tsx';
import { FillInTicked } from './FillInTicked.tsx';

const SIZES = { row: 36 };

/** Everything that one fact is missing for: each with a field of its own, and one field for those ticked. */
export function FillIn({ gap }: { gap: EvidenceGap }) {
  const { fact, label, subjects } = gap;
  const { structure } = useAnalysis();
  const kind = factKinds[fact];
  const scroller = useRef<HTMLDivElement>(null);
  const sizes = useTextScaled(SIZES);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // What is filled in leaves the list, and with it its tick.
  const ticked = useMemo(
    () => subjects.map(({ subject }) => subject.id).filter((id) => chosen.has(id)),
    [subjects, chosen],
  );
  const virtual = useVirtualizer({
    count: subjects.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.row,
    getItemKey: (index) => subjects[index]?.subject.id ?? index,
    overscan: 6,
  });
  useRemeasured(virtual);
  const fill = useCallback(
    (ids: readonly string[], value: FactValue): string | null => {
      const [first] = subjects.filter(({ subject }) => ids.includes(subject.id));
      if (!first) return null;
      const whom =
        ids.length === 1
          ? subjectName(structure, first.subject)
          : countOf[first.subject.kind](ids.length);
      const { today } = interfaceStore.getState();
      const refused = tryCommand(factEdits[fact]({ name: whom, count: ids.length }), (current) =>
        fillInFact(current, fact, ids, value, { today, newId }),
      );
      if (!refused) notify(evidenceWords.filledIn(whom));
      return sayAtField(refused);
    },
    [fact, subjects, structure],
  );
  const tick = useCallback((id: string) => {
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const all = ticked.length === subjects.length;
  return (
    <div className="fill-in">
      {subjects.length > 1 && (
        <FillInTicked
          kind={kind}
          label={label}
          ticked={ticked}
          subjects={subjects}
          all={all}
          onAll={() =>
            setChosen(all ? new Set() : new Set(subjects.map(({ subject }) => subject.id)))
          }
          onFill={fill}
        />
      )}
      <div ref={scroller} className="fill-in-rows">
        <ul aria-label={evidenceWords.missingFor(label)} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const one = subjects[index];
            return one ? (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                style={{ transform: `translateY(${start}px)` }}
              >
                <FillInRow
                  fact={fact}
                  label={label}
                  kind={kind}
                  subject={one.subject}
                  name={subjectName(structure, one.subject)}
                  ticked={chosen.has(one.subject.id)}
                  tickable={subjects.length > 1}
                  onTick={tick}
                  onFill={fill}
                />
              </li>
            ) : null;
          })}
        </ul>
      </div>
    </div>
  );
}
