import { useId, useState } from 'react';
import { sources } from '../../shared/catalog/sources.ts';
import { templates } from '../../shared/templates/all.ts';
import { addTemplate } from '../../shared/templates/build.ts';
import { fitWhenDrawn } from '../actions/fit-when-drawn.ts';
import { onScreen } from '../actions/import-roster.ts';
import { switchTo } from '../actions/open-plan.ts';
import { report } from '../actions/run.ts';
import { call } from '../api.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { newId, tryPlanCommand } from '../store/run-command.ts';
import { Button } from '../ui/Button.tsx';
import { Modal } from '../ui/Modal.tsx';
import { newPlanWords as words } from '../words/dialog-words.ts';
import { TemplateVerdict } from './TemplateVerdict.tsx';
import './new-plan-dialog.css';

const EMPTY = '';
const starts = [{ id: EMPTY, name: words.empty }, ...templates];

async function create(name: string, templateId: string): Promise<void> {
  if (!(await switchTo(() => call('plan:new', { name, ...interfaceStore.getState().newPlans }))))
    return;
  const template = templates.find(({ id }) => id === templateId);
  if (!template) return;
  tryPlanCommand(words.started(template.name), (document) =>
    onScreen(document, (structure) => addTemplate(structure, template, newId)),
  );
  fitWhenDrawn();
}

/** A name and what to begin with: nothing, or an organisation as the articles describe it. */
export function NewPlanDialog({ onClose }: { onClose: () => void }) {
  const form = useId();
  const [name, setName] = useState('');
  const [start, setStart] = useState('');
  return (
    <Modal
      title={words.title}
      description={words.description}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" type="submit" form={form}>
            {words.create}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="new-plan"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          create(name.trim() || words.untitled, start).catch((error) =>
            report(error, words.creating),
          );
        }}
      >
        <div className="field">
          <label className="field-label" htmlFor={`${form}-name`}>
            {words.name}
          </label>
          <input
            id={`${form}-name`}
            className="input"
            // biome-ignore lint/a11y/noAutofocus: the one field of a dialog that was just asked for
            autoFocus
            maxLength={200}
            placeholder={words.untitled}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <div className="new-plan-choice">
          <fieldset className="new-plan-starts">
            <legend className="field-label">{words.startFrom}</legend>
            {starts.map((option) => (
              <label key={option.id} className="new-plan-start">
                <input
                  type="radio"
                  className="visually-hidden"
                  name={`${form}-start`}
                  checked={start === option.id}
                  onChange={() => setStart(option.id)}
                />
                {option.name}
              </label>
            ))}
          </fieldset>
          <StartNote id={start} />
        </div>
      </form>
    </Modal>
  );
}

/** What the chosen start is good for, and when it no longer is. */
function StartNote({ id }: { id: string }) {
  const template = templates.find((candidate) => candidate.id === id);
  if (!template) {
    return (
      <div className="new-plan-note" aria-live="polite">
        <p>{words.emptyNote}</p>
      </div>
    );
  }
  return (
    <div className="new-plan-note" aria-live="polite">
      <h3>{words.goodFor}</h3>
      <p>{template.goodFor}</p>
      <h3>{words.breaksWhen}</h3>
      <p>{template.breaksWhen}</p>
      <p className="new-plan-source">
        {words.from(template.sources.map((source) => sources[source].title))}
      </p>
      <h3>{words.verdict}</h3>
      <TemplateVerdict template={template} />
    </div>
  );
}
