import { actions, type MenuName } from '../../shared/actions.ts';
import { keyCaps } from '../actions/keys.ts';
import { Modal } from '../ui/Modal.tsx';
import './shortcuts-dialog.css';

const groups: readonly { readonly menu: MenuName; readonly title: string }[] = [
  { menu: 'edit', title: 'Edit' },
  { menu: 'view', title: 'View' },
  { menu: 'insert', title: 'Add to the chart' },
  { menu: 'arrange', title: 'Arrange' },
  { menu: 'file', title: 'Plan' },
  { menu: 'help', title: 'Help' },
];

/** Keys that belong to the chart itself rather than to an action. */
const chart: readonly { readonly label: string; readonly keys: readonly string[] }[] = [
  { label: 'Walk through the chart', keys: ['Tab', '↑ ↓ ← →'] },
  { label: 'To the manager, a report, a neighbour', keys: ['Ctrl', '↑ ↓ ← →'] },
  { label: 'Move what is selected (Shift: further)', keys: ['Alt', '↑ ↓ ← →'] },
  { label: 'Open in the inspector', keys: ['Enter'] },
  { label: 'Select several', keys: ['Shift', 'click'] },
  { label: 'Move about', keys: ['Space', 'drag'] },
  { label: 'Place freely while dragging', keys: ['Ctrl'] },
  { label: 'What can be done here', keys: ['Shift', 'F10'] },
  { label: 'Zoom', keys: ['Ctrl', 'wheel'] },
  { label: 'Let go of the selection', keys: ['Esc'] },
];

function Keys({ caps }: { caps: readonly string[] }) {
  return (
    <dd className="shortcut-keys">
      {caps.map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </dd>
  );
}

/** Every key there is, by menu. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Modal title="Keyboard shortcuts" width="medium" onClose={onClose}>
      {/* Longer than the window: reached by Tab, so that the arrows scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: there is nothing else in it to reach */}
      <section className="shortcuts" aria-label="Shortcuts" tabIndex={0}>
        {groups.map(({ menu, title }) => (
          <section key={menu} className="shortcut-group">
            <h3>{title}</h3>
            <dl>
              {actions
                .filter((action) => action.menu === menu && action.keys !== '')
                .map(({ id, label }) => (
                  <div key={id} className="shortcut">
                    <dt>{label.replace('…', '')}</dt>
                    <Keys caps={keyCaps(id)} />
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section className="shortcut-group">
          <h3>On the chart</h3>
          <dl>
            {chart.map(({ label, keys }) => (
              <div key={label} className="shortcut">
                <dt>{label}</dt>
                <Keys caps={keys} />
              </div>
            ))}
          </dl>
        </section>
      </section>
    </Modal>
  );
}
