import { actions } from '../../shared/actions.ts';
import { keyCaps } from '../actions/keys.ts';
import { Modal } from '../ui/Modal.tsx';
import { shortcutWords as words } from '../words/palette-words.ts';
import './shortcuts-dialog.css';

const menus = Object.keys(words.menus) as (keyof typeof words.menus)[];

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
    <Modal title={words.title} width="medium" onClose={onClose}>
      {/* Longer than the window: reached by Tab, so that the arrows scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: there is nothing else in it to reach */}
      <section className="shortcuts" aria-label={words.list} tabIndex={0}>
        {menus.map((menu) => (
          <section key={menu} className="shortcut-group">
            <h3>{words.menus[menu]}</h3>
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
          <h3>{words.onChart}</h3>
          <dl>
            {words.chart.map(({ label, keys }) => (
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
