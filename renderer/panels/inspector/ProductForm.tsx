import { Box } from 'lucide-react';
import { setMarkets, setPersonas } from '../../../shared/commands/product-facts.ts';
import { editProduct } from '../../../shared/commands/subjects.ts';
import type { Product } from '../../../shared/model/entities.ts';
import { useAnalysis } from '../../store/hooks.ts';
import { newId } from '../../store/run-command.ts';
import { TextField, YesNo } from '../../ui/Field.tsx';
import { inspectorWords } from '../../words/inspector-words.ts';
import { marketWords, personaWords, productWords } from '../../words/squad-words.ts';
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
      <SubjectHeader kind="product" id={id} word={productWords.word} icon={<Box />} />
      <Section title={inspectorWords.about}>
        <TextField
          label={inspectorWords.name}
          value={name}
          onChange={(value) => write({ name: value }, inspectorWords.renamed(name))}
        />
        <TextField
          label={productWords.section}
          value={product.section}
          placeholder={productWords.sectionHint}
          onChange={(section) => write({ section }, productWords.sectionEdited(name))}
        />
        <FactField fact="product.complexity">
          <YesNo
            label={productWords.complex}
            value={product.highlyComplex}
            onChange={(highlyComplex) => write({ highlyComplex }, productWords.complexEdited(name))}
          />
        </FactField>
      </Section>
      <Section title={productWords.whole}>
        {(['pm', 'po'] as const).map((role) => (
          <SlotEditor
            key={role}
            slot={role}
            on={{ productId: id }}
            place={name}
            holders={assignments.filter((row) => row.role === role)}
            otherwise={role === 'pm' ? productWords.noPm : productWords.noPo}
          />
        ))}
      </Section>
      <Section title={productWords.audience}>
        <ProductMarkets id={id} name={name} />
        <ProductPersonas id={id} name={name} />
      </Section>
      <ProductSquads id={id} />
      <Section title={inspectorWords.notes} className="notes">
        <TextField
          label={inspectorWords.notes}
          multiline
          value={product.notes}
          onChange={(notes) => write({ notes }, inspectorWords.notesEdited(name))}
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
        words={marketWords}
        product={name}
        rows={index.marketsByProduct.get(id) ?? []}
        make={(market) => ({ id: newId(), productId: id, name: market })}
        onChange={(rows, label, field) =>
          writeField(id, field, label, (structure) => setMarkets(structure, id, rows))
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
        words={personaWords}
        product={name}
        withMain
        rows={index.personasByProduct.get(id) ?? []}
        make={(persona) => ({ id: newId(), productId: id, name: persona, main: true })}
        onChange={(rows, label, field) =>
          writeField(id, field, label, (structure) => setPersonas(structure, id, rows))
        }
      />
    </FactField>
  );
}

function ProductSquads({ id }: { id: string }) {
  const { index } = useAnalysis();
  const squads = index.squadsByProduct.get(id) ?? [];
  return (
    <Section title={productWords.squads} note={squads.length}>
      {squads.length === 0 && <p className="field-hint">{productWords.noSquads}</p>}
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
