import { type ReactNode, useId, useMemo } from 'react';
import { THEMES } from '../../shared/ipc-messages.ts';
import { packs } from '../../shared/rules/packs.ts';
import { useInterface } from '../store/hooks.ts';
import {
  CONTRASTS,
  type InterfaceState,
  interfaceStore,
  MOTIONS,
  TEXT_SIZES,
} from '../store/interface-store.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Field.tsx';
import { Modal } from '../ui/Modal.tsx';
import { Segments } from '../ui/Segments.tsx';
import { settingsWords as words } from '../words/settings-words.ts';
import { currencyOptions } from './currency-options.ts';
import './settings-dialog.css';
import { dayText, numberText } from '../../shared/words/formats.ts';

const set = (change: Partial<InterfaceState>) => interfaceStore.setState(change);

/** How the window looks and behaves on this computer. Everything applies as it is chosen. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Modal
      title={words.title}
      description={words.description}
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          {words.done}
        </Button>
      }
    >
      <div className="settings">
        <Group title={words.look}>
          <LookSettings />
        </Group>
        <Group title={words.chart}>
          <Snapping />
        </Group>
        <Group title={words.newPlans}>
          <NewPlans />
        </Group>
        <Group title={words.formats}>
          <Formats />
        </Group>
      </div>
    </Modal>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="settings-group" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

interface RowProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** What is set on the left, how on the right. The control brings its own name. */
function Row({ label, hint, children }: RowProps) {
  return (
    <div className="setting">
      <div className="setting-words">
        <span aria-hidden="true">{label}</span>
        {hint && <p className="field-hint">{hint}</p>}
      </div>
      {children}
    </div>
  );
}

/** The values of a setting with what each is called. */
function optionsOf<T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) {
  return values.map((value) => ({ value, label: labels[value] }));
}

function LookSettings() {
  const theme = useInterface((state) => state.theme);
  const textSize = useInterface((state) => state.textSize);
  const contrast = useInterface((state) => state.contrast);
  const motion = useInterface((state) => state.motion);
  return (
    <>
      <Row label={words.theme.label}>
        <Segments
          legend={words.theme.label}
          value={theme}
          options={optionsOf(THEMES, words.theme.options)}
          onChange={(chosen) => set({ theme: chosen })}
        />
      </Row>
      <Row label={words.textSize.label} hint={words.textSize.hint}>
        <Segments
          legend={words.textSize.label}
          value={String(textSize)}
          options={TEXT_SIZES.map((size) => ({
            value: String(size),
            label: words.textSize.option(size),
          }))}
          onChange={(chosen) => {
            const size = TEXT_SIZES.find((one) => String(one) === chosen);
            if (size) set({ textSize: size });
          }}
        />
      </Row>
      <Row label={words.contrast.label}>
        <Segments
          legend={words.contrast.label}
          value={contrast}
          options={optionsOf(CONTRASTS, words.contrast.options)}
          onChange={(chosen) => set({ contrast: chosen })}
        />
      </Row>
      <Row label={words.motion.label} hint={words.motion.hint}>
        <Segments
          legend={words.motion.label}
          value={motion}
          options={optionsOf(MOTIONS, words.motion.options)}
          onChange={(chosen) => set({ motion: chosen })}
        />
      </Row>
    </>
  );
}

function Snapping() {
  const snapping = useInterface((state) => state.snapping);
  const id = useId();
  return (
    <label className="setting setting-check">
      <span className="setting-words">
        <span>{words.snapping.label}</span>
        <span id={id} className="field-hint">
          {words.snapping.hint}
        </span>
      </span>
      <input
        type="checkbox"
        checked={snapping}
        aria-label={words.snapping.label}
        aria-describedby={id}
        onChange={(event) => set({ snapping: event.target.checked })}
      />
    </label>
  );
}

function NewPlans() {
  const newPlans = useInterface((state) => state.newPlans);
  const currencies = useMemo(currencyOptions, []);
  return (
    <div className="settings-pair">
      <Choice
        label={words.pack.label}
        hint={words.pack.hint}
        value={newPlans.pack}
        options={packs.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(pack) => set({ newPlans: { ...newPlans, pack } })}
      />
      <Choice
        label={words.currency.label}
        hint={words.currency.hint}
        value={newPlans.currency}
        options={currencies}
        onChange={(currency) => set({ newPlans: { ...newPlans, currency } })}
      />
    </div>
  );
}

/** Large and with decimals: shows both signs. */
const SAMPLE = 12_345.6;

function Formats() {
  const today = useInterface((state) => state.today);
  return <p className="field-hint">{words.formatsNote(dayText(today), numberText(SAMPLE))}</p>;
}
