import { Layers, Trash2 } from 'lucide-react';
import type { Change } from '../../../shared/changes/change.ts';
import type { Structure } from '../../../shared/model/document.ts';
import { listOf } from '../../../shared/words/grammar.ts';
import { useAnalysis } from '../../store/hooks.ts';
import { openDialog, type Selected } from '../../store/interface-store.ts';
import { runCommand } from '../../store/run-command.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Field.tsx';
import { inspectorWords } from '../../words/inspector-words.ts';
import { countOf } from '../../words/noun-words.ts';
import { strategyWords } from '../../words/person-words.ts';
import { productWords, severalWords, squadWords } from '../../words/squad-words.ts';
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

const MIXED = { value: 'mixed', label: severalWords.mixed };
const yesNo = [
  { value: '', label: inspectorWords.notKnown },
  { value: 'yes', label: inspectorWords.yes },
  { value: 'no', label: inspectorWords.no },
];

const wordOf = (value: boolean | null) => (value === null ? '' : value ? 'yes' : 'no');
const answerOf = (word: string) => (word === '' ? null : word === 'yes');

/** Several things at once: how many, and the fields that can be set for all of them. */
export function SeveralForm({ selection }: { selection: readonly Selected[] }) {
  const { structure } = useAnalysis();
  const several = severalOf(structure, selection);
  const { products, squads, people, edges } = several;
  const counts = [
    products.length > 0 && countOf.product(products.length),
    squads.length > 0 && countOf.squad(squads.length),
    people.length > 0 && countOf.person(people.length),
    edges > 0 && severalWords.lines(edges),
  ].filter((words) => words !== false);
  return (
    <>
      <header className="subject-header">
        <div className="subject-line">
          <span className="subject-word">
            <Layers />
            {counts.length > 0 ? severalWords.selected(listOf(counts)) : severalWords.nothing}
          </span>
        </div>
      </header>
      {squads.length > 0 && <SquadsSection several={several} structure={structure} />}
      {people.length > 0 && <PeopleSection several={several} />}
      {products.length > 0 && <ProductsSection several={several} />}
      <Section title={severalWords.delete}>
        <Button
          icon={<Trash2 />}
          onClick={() => openDialog({ kind: 'delete', subjects: selection })}
        >
          {severalWords.deleteAll}
        </Button>
      </Section>
    </>
  );
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
  const count = squads.length;
  return (
    <Section title={severalWords.allSquads(count)}>
      <ForAll
        label={squadWords.product}
        value={sharedValue(squads, (squad) => squad.productId ?? '')}
        options={productOptions(structure)}
        step={severalWords.squadsMoved(count)}
        command={(current, id) => moveSquads(current, squads, id || null)}
      />
      <ForAll
        label={squadWords.framework}
        value={sharedValue(squads, (squad) => squad.framework ?? '')}
        options={frameworkOptions}
        step={severalWords.frameworkEdited(count)}
        command={(current, value) => {
          const framework = frameworkOptions.find((option) => option.value === value)?.value;
          return editSquads(current, squads, { framework: framework || null });
        }}
      />
      <ForAll
        label={squadWords.embedded}
        value={sharedValue(squads, (squad) => wordOf(squad.directionOwnerEmbedded))}
        options={yesNo}
        step={severalWords.embeddedEdited(count)}
        command={(current, word) =>
          editSquads(current, squads, { directionOwnerEmbedded: answerOf(word) })
        }
      />
    </Section>
  );
}

function PeopleSection({ several: { people } }: { several: Several }) {
  const count = people.length;
  return (
    <Section title={severalWords.allPeople(count)}>
      <ForAll
        label={strategyWords.standups}
        value={sharedValue(people, (person) => wordOf(person.canAttendStandups))}
        options={yesNo}
        step={severalWords.standupsEdited(count)}
        command={(current, word) =>
          editPeople(current, people, { canAttendStandups: answerOf(word) })
        }
      />
      <ForAll
        label={strategyWords.time}
        value={sharedValue(people, (person) => wordOf(person.hasTimeForStrategy))}
        options={yesNo}
        step={severalWords.strategyTimeEdited(count)}
        command={(current, word) =>
          editPeople(current, people, { hasTimeForStrategy: answerOf(word) })
        }
      />
    </Section>
  );
}

function ProductsSection({ several: { products } }: { several: Several }) {
  return (
    <Section title={severalWords.allProducts(products.length)}>
      <ForAll
        label={productWords.complex}
        value={sharedValue(products, (product) => wordOf(product.highlyComplex))}
        options={yesNo}
        step={severalWords.complexEdited(products.length)}
        command={(current, word) =>
          editProducts(current, products, { highlyComplex: answerOf(word) })
        }
      />
    </Section>
  );
}
