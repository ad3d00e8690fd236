import { useMemo, useState } from 'react';
import type { ColumnMapping } from '../../shared/import/columns.ts';
import { compareRoster } from '../../shared/import/compare-roster.ts';
import type { Difference } from '../../shared/import/difference.ts';
import {
  mappingProblem,
  type OpenedRoster,
  openRoster,
  type ReadingChoices,
} from '../../shared/import/open-roster.ts';
import { readRoster } from '../../shared/import/read-roster.ts';
import type { Roster } from '../../shared/import/roster.ts';
import { UnreadableRoster } from '../../shared/import/unreadable-roster.ts';
import { type ImportTarget, runImport, runUpdate } from '../actions/import-roster.ts';
import { report } from '../actions/run.ts';
import { planStore } from '../store/plan-store.ts';
import { Button } from '../ui/Button.tsx';
import { Modal } from '../ui/Modal.tsx';
import { exchangeWords } from '../words/action-words.ts';
import { importWords as words } from '../words/import-words.ts';
import { firstUnticked, ImportDifferences } from './ImportDifferences.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportProblems } from './ImportProblems.tsx';
import { ImportSettings } from './ImportSettings.tsx';
import { recallColumns, rememberColumns } from './kept-mappings.ts';
import './dialogs.css';
import './import-dialog.css';

interface ImportDialogProps {
  readonly file: { readonly fileName: string; readonly bytes: Uint8Array };
  readonly onClose: () => void;
}

type Reading = { readonly opened: OpenedRoster } | { readonly unreadable: UnreadableRoster };

function read(bytes: Uint8Array, choices: ReadingChoices): Reading {
  try {
    return { opened: openRoster(bytes, choices) };
  } catch (error) {
    if (error instanceof UnreadableRoster) return { unreadable: error };
    throw error;
  }
}

/** A new plan is offered first where the one that is open has something in it already. */
function firstTarget(): ImportTarget {
  const { open } = planStore.getState();
  const structure = open?.document.structures.get(open.scenarioId);
  const empty = structure && structure.squad.size + structure.person.size === 0;
  return empty && !open?.readOnly ? 'this-plan' : 'new-plan';
}

interface Chosen {
  readonly of: readonly Difference[];
  readonly unticked: ReadonlySet<string>;
}

/** What a newer roster says otherwise than the scenario on screen. */
function changesOf(roster: Roster): readonly Difference[] {
  const { open } = planStore.getState();
  const structure = open?.document.structures.get(open.scenarioId);
  return structure ? compareRoster(structure, roster) : [];
}

/** What a roster says, before anything of it is written: how it is read, what it gives, what is wrong. */
export function ImportDialog({ file, onClose }: ImportDialogProps) {
  const [choices, setChoices] = useState<ReadingChoices>({});
  const [adjusted, setAdjusted] = useState<ColumnMapping | null>(null);
  const [target, setTarget] = useState<ImportTarget>(firstTarget);
  const [busy, setBusy] = useState(false);
  const reading = useMemo(() => read(file.bytes, choices), [file.bytes, choices]);
  const opened = 'opened' in reading ? reading.opened : null;
  const choice = 'opened' in reading ? reading.opened.choice : reading.unreadable.choice;
  const recalled = useMemo(() => opened && recallColumns(opened.table.headings), [opened]);
  const mapping = adjusted ?? recalled ?? opened?.mapping ?? null;
  const problem = opened && mapping ? mappingProblem(opened.table, mapping) : null;
  const roster = useMemo<Roster | null>(
    () => (opened && mapping && !problem ? readRoster(opened.table, mapping) : null),
    [opened, mapping, problem],
  );
  const differences = useMemo(
    () => (roster && target === 'update' ? changesOf(roster) : null),
    [roster, target],
  );
  const [chosen, setChosen] = useState<Chosen | null>(null);
  // What was ticked holds for the differences that it was ticked in.
  const unticked =
    differences && chosen?.of === differences ? chosen.unticked : firstUnticked(differences ?? []);
  const ticked = differences?.filter(({ key }) => !unticked.has(key)) ?? [];
  const importNow = () => {
    if (!roster || !opened || !mapping) return;
    rememberColumns(opened.table.headings, mapping, opened.mapping);
    setBusy(true);
    // The dialog goes first, because what follows may ask something itself.
    onClose();
    if (differences) {
      runUpdate(roster, file.fileName, ticked);
      return;
    }
    runImport(roster, file.fileName, target).catch((error) => report(error, words.doing));
  };
  const gives = roster
    ? roster.counts.squads + roster.counts.people + roster.counts.openPositions
    : 0;
  return (
    <Modal
      title={words.title}
      description={file.fileName}
      width="large"
      onClose={onClose}
      footer={
        <>
          <p className="import-sum" role="status">
            {differences
              ? words.ticked(ticked.length, differences.length)
              : roster && (gives > 0 ? exchangeWords.rosterSizes(roster.counts) : words.nothing)}
          </p>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            look="primary"
            disabled={(differences ? ticked.length : gives) === 0 || busy}
            onClick={importNow}
          >
            {differences ? words.apply : words.import}
          </Button>
        </>
      }
    >
      <div className="import">
        <ImportSettings
          opened={opened}
          sheets={choice}
          mapping={mapping}
          recalled={recalled !== null && mapping === recalled}
          target={target}
          onChoices={(next) => {
            setChoices({ ...choices, ...next });
            setAdjusted(null);
          }}
          chosenEncoding={choices.encoding}
          onMapping={setAdjusted}
          onTarget={setTarget}
        />
        <div className="import-result">
          {'unreadable' in reading && <p className="dialog-error">{reading.unreadable.message}</p>}
          {problem && <p className="dialog-error">{problem}</p>}
          {roster && <ImportProblems problems={roster.problems} />}
          {differences && (
            <ImportDifferences
              differences={differences}
              unticked={unticked}
              onUnticked={(next) => setChosen({ of: differences, unticked: next })}
            />
          )}
          {opened && mapping && !differences && (
            <ImportPreview table={opened.table} mapping={mapping} />
          )}
        </div>
      </div>
    </Modal>
  );
}
