import { Box } from 'lucide-react';
import { setMarkets, setPersonas } from '../../../shared/commands/product-facts.ts';
import { editProduct } from '../../../shared/commands/subjects.ts';
import type { Product } from '../../../shared/model/entities.ts';
import { useAnalysis } from '../../store/hooks.ts';
import { newId } from '../../store/run-command.ts';
import { TextField, YesNo } from '../../ui/Field.tsx';
import { goTo } from '../fly-to.ts';
import { writeField } from './field-edit.ts';
import { NameList } from './NameList.tsx';
import { FactField, Section } from './Section.tsx';
import { SlotEditor } from './SlotEditor.tsx';
import { SubjectHeader } from './SubjectHeader.tsx';

/** Everything the plan knows about a product. */
export function ProductForm({ product }: { product: Product }) {
  const { index } = useAnalysis();
  const { id, name } = product;
  const assignments = index.assignmentsByProduct.get(id) ?? [];
  const write = (fields: Partial<Omit<Product, 'id'>>, label: string) =>
    writeField(id, Object.keys(fields).join(), label, (structure) =>
      editProduct(structure, id, fields),
    );
  return (
    <>
      <SubjectHeader kind="product" id={id} word="Product" icon={<Box />} />
      <Section title="About">
        <TextField
          label="Name"
          value={name}
          onChange={(value) => write({ name: value }, `Rename ${name}`)}
        />
        <TextField
          label="Section"
          value={product.section}
          placeholder="The part of the company it belongs to"
          onChange={(section) => write({ section }, `Edit section of ${name}`)}
        />
        <FactField fact="product.complexity">
          <YesNo
            label="Highly complex"
            value={product.highlyComplex}
            onChange={(highlyComplex) => write({ highlyComplex }, `Edit complexity of ${name}`)}
          />
        </FactField>
      </Section>
      <Section title="Whole product">
        {(['pm', 'po'] as const).map((role) => (
          <SlotEditor
            key={role}
            slot={role}
            on={{ productId: id }}
            place={name}
            holders={assignments.filter((row) => row.role === role)}
            otherwise={role === 'pm' ? 'Nobody: each squad needs its own' : 'Nobody'}
          />
        ))}
      </Section>
      <Section title="Who it is for">
        <ProductMarkets id={id} name={name} />
        <ProductPersonas id={id} name={name} />
      </Section>
      <ProductSquads id={id} />
      <Section title="Notes" className="notes">
        <TextField
          label="Notes"
          multiline
          value={product.notes}
          onChange={(notes) => write({ notes }, `Edit notes on ${name}`)}
        />
      </Section>
    </>
  );
}

function ProductMarkets({ id, name }: { id: string; name: string }) {
  const { index } = useAnalysis();
  return (
    <FactField fact="product.markets">
      <NameList
        label="Markets"
        one="market"
        rows={index.marketsByProduct.get(id) ?? []}
        make={(market) => ({ id: newId(), productId: id, name: market })}
        hint="None listed means not known."
        onChange={(rows, what, field) =>
          writeField(id, field, `${what}: ${name}`, (structure) => setMarkets(structure, id, rows))
        }
      />
    </FactField>
  );
}

function ProductPersonas({ id, name }: { id: string; name: string }) {
  const { index } = useAnalysis();
  return (
    <FactField fact="product.personas">
      <NameList
        label="Personas"
        one="persona"
        withMain
        rows={index.personasByProduct.get(id) ?? []}
        make={(persona) => ({ id: newId(), productId: id, name: persona, main: true })}
        hint="A star marks those it is mainly for."
        onChange={(rows, what, field) =>
          writeField(id, field, `${what}: ${name}`, (structure) => setPersonas(structure, id, rows))
        }
      />
    </FactField>
  );
}

function ProductSquads({ id }: { id: string }) {
  const { index } = useAnalysis();
  const squads = index.squadsByProduct.get(id) ?? [];
  return (
    <Section title="Squads" note={squads.length}>
      {squads.length === 0 && (
        <p className="field-hint">None yet. Drag a squad into the product.</p>
      )}
      <ul className="chips">
        {squads.map((squad) => (
          <li key={squad.id}>
            <button
              type="button"
              className="chip"
              onClick={() => goTo({ kind: 'squad', id: squad.id })}
            >
              <bdi>{squad.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
