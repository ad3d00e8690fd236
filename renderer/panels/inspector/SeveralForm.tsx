import { Layers, Trash2 } from 'lucide-react';
import type { Change } from '../../../shared/changes/change.ts';
import type { Structure } from '../../../shared/model/document.ts';
import { counted, listOf } from '../../../shared/words/grammar.ts';
import { useAnalysis } from '../../store/hooks.ts';
import { openDialog, type Selected } from '../../store/interface-store.ts';
import { runCommand } from '../../store/run-command.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Field.tsx';
import { frameworkOptions, productOptions } from './options.ts';
import { Section } from './Section.tsx';
import {
  editPeople,
  editProducts,
  editSquads,
  moveSquads,
  type Several,
  severalOf,
  sharedValue,
} from './several.ts';

const MIXED = { value: 'mixed', label: 'Different values' };
const yesNo = [
  { value: '', label: 'Not known' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

const wordOf = (value: boolean | null) => (value === null ? '' : value ? 'yes' : 'no');
const answerOf = (word: string) => (word === '' ? null : word === 'yes');

/** Several things at once: how many, and the fields that can be set for all of them. */
export function SeveralForm({ selection }: { selection: readonly Selected[] }) {
  const { structure } = useAnalysis();
  const several = severalOf(structure, selection);
  const { products, squads, people, edges } = several;
  const counts = [
    products.length > 0 && counted(products.length, 'product'),
    squads.length > 0 && counted(squads.length, 'squad'),
    people.length > 0 && counted(people.length, 'person', 'people'),
    edges > 0 && counted(edges, 'line'),
  ].filter((words) => words !== false);
  return (
    <>
      <header className="subject-header">
        <div className="subject-line">
          <span className="subject-word">
            <Layers />
            {counts.length > 0 ? `${listOf(counts)} selected` : 'Nothing selected'}
          </span>
        </div>
      </header>
      {squads.length > 0 && <SquadsSection several={several} structure={structure} />}
      {people.length > 0 && <PeopleSection several={several} />}
      {products.length > 0 && <ProductsSection several={several} />}
      <Section title="Delete">
        <Button
          icon={<Trash2 />}
          onClick={() => openDialog({ kind: 'delete', subjects: selection })}
        >
          Delete all of these…
        </Button>
      </Section>
    </>
  );
}

/** `All 3 squads`; a single one is not all. */
function headingOf(words: string): string {
  return words.startsWith('1 ') ? `The ${words.slice(2)}` : `All ${words}`;
}

interface ForAllProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly command: (structure: Structure, value: string) => Change[];
  readonly step: string;
}

/** One field for all: what they have in common, or that they differ. */
function ForAll({ label, value, options, command, step }: ForAllProps) {
  return (
    <Choice
      label={label}
      value={value}
      options={value === 'mixed' ? [MIXED, ...options] : options}
      onChange={(chosen) => {
        if (chosen !== 'mixed') runCommand(step, (structure) => command(structure, chosen));
      }}
    />
  );
}

function SquadsSection({
  several: { squads },
  structure,
}: {
  several: Several;
  structure: Structure;
}) {
  const all = counted(squads.length, 'squad');
  return (
    <Section title={headingOf(all)}>
      <ForAll
        label="Product"
        value={sharedValue(squads, (squad) => squad.productId ?? '')}
        options={productOptions(structure)}
        step={`Move ${all}`}
        command={(current, id) => moveSquads(current, squads, id || null)}
      />
      <ForAll
        label="Way of working"
        value={sharedValue(squads, (squad) => squad.framework ?? '')}
        options={frameworkOptions}
        step={`Edit way of working of ${all}`}
        command={(current, value) => {
          const framework = frameworkOptions.find((option) => option.value === value)?.value;
          return editSquads(current, squads, { framework: framework || null });
        }}
      />
      <ForAll
        label="Direction owner can be with the squad day to day"
        value={sharedValue(squads, (squad) => wordOf(squad.directionOwnerEmbedded))}
        options={yesNo}
        step={`Edit embedding in ${all}`}
        command={(current, word) =>
          editSquads(current, squads, { directionOwnerEmbedded: answerOf(word) })
        }
      />
    </Section>
  );
}

function PeopleSection({ several: { people } }: { several: Several }) {
  const all = counted(people.length, 'person', 'people');
  return (
    <Section title={headingOf(all)}>
      <ForAll
        label="Can attend the standups of their squads"
        value={sharedValue(people, (person) => wordOf(person.canAttendStandups))}
        options={yesNo}
        step={`Edit standups of ${all}`}
        command={(current, word) =>
          editPeople(current, people, { canAttendStandups: answerOf(word) })
        }
      />
      <ForAll
        label="Has time left for strategy"
        value={sharedValue(people, (person) => wordOf(person.hasTimeForStrategy))}
        options={yesNo}
        step={`Edit time for strategy of ${all}`}
        command={(current, word) =>
          editPeople(current, people, { hasTimeForStrategy: answerOf(word) })
        }
      />
    </Section>
  );
}

function ProductsSection({ several: { products } }: { several: Several }) {
  const all = counted(products.length, 'product');
  return (
    <Section title={headingOf(all)}>
      <ForAll
        label="Highly complex"
        value={sharedValue(products, (product) => wordOf(product.highlyComplex))}
        options={yesNo}
        step={`Edit complexity of ${all}`}
        command={(current, word) =>
          editProducts(current, products, { highlyComplex: answerOf(word) })
        }
      />
    </Section>
  );
}
