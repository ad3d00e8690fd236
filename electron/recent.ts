import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import type { RecentPlan } from '../shared/ipc-messages.ts';

const MOST = 12;

const entrySchema = z.object({
  token: z.uuid(),
  path: z.string().min(1),
  name: z.string(),
  openedAt: z.iso.datetime(),
  squads: z.int(),
  people: z.int(),
});
const stateSchema = z.object({
  /** The plan to show at the next start; null where the user closed it. */
  lastOpen: z.string().nullable(),
  /** Newest first. */
  plans: z.array(entrySchema),
});
type Entry = z.infer<typeof entrySchema>;
type State = z.infer<typeof stateSchema>;

/** Plans that were opened lately. The window knows each by its token, never by its path. */
export class RecentPlans {
  readonly #file: string;
  readonly #pictures: string;
  #state: State;

  /** @param folder where the app keeps its own data */
  constructor(folder: string) {
    this.#file = join(folder, 'recent.json');
    this.#pictures = join(folder, 'thumbnails');
    this.#state = this.#read();
  }

  /** Whether no plan was ever opened. */
  get first(): boolean {
    return this.#state.plans.length === 0;
  }

  /** The plan that was open when the app was last closed, where it still is. */
  get lastOpen(): string | null {
    const { lastOpen } = this.#state;
    return lastOpen !== null && existsSync(lastOpen) ? lastOpen : null;
  }

  /** For the start screen, newest first. A plan whose file is away is left out until it is back. */
  list(): RecentPlan[] {
    return this.#state.plans
      .filter(({ path }) => existsSync(path))
      .map(({ path, ...entry }) => ({
        ...entry,
        fileName: basename(path),
        folder: dirname(path),
        thumbnail: this.#thumbnailOf(entry.token),
      }));
  }

  pathOf(token: string): string | null {
    return this.#state.plans.find((entry) => entry.token === token)?.path ?? null;
  }

  /** Puts a plan first in the list, as the one to show at the next start. */
  opened(plan: Omit<Entry, 'token'>): void {
    const known = this.#state.plans.find(({ path }) => path === plan.path);
    const token = known?.token ?? randomUUID();
    const others = this.#state.plans.filter((entry) => entry !== known);
    const plans = [{ token, ...plan }, ...others];
    for (const { token: old } of plans.slice(MOST)) rmSync(this.#pictureOf(old), { force: true });
    this.#write({ lastOpen: plan.path, plans: plans.slice(0, MOST) });
  }

  /** The plan is the one to begin with after all. */
  begunWith(path: string): void {
    this.#write({ ...this.#state, lastOpen: path });
  }

  /** The user closed the plan: it is not the one to begin with. */
  closed(path: string): void {
    if (this.#state.lastOpen === path) this.#write({ ...this.#state, lastOpen: null });
  }

  /** Keeps a small picture of a plan's chart, and what can be counted on it. */
  picture(path: string, counts: Pick<Entry, 'name' | 'squads' | 'people'>, svg: string): void {
    const entry = this.#state.plans.find((candidate) => candidate.path === path);
    if (!entry) return;
    mkdirSync(this.#pictures, { recursive: true });
    writeFileAtomic.sync(this.#pictureOf(entry.token), svg);
    const plans = this.#state.plans.map((plan) => (plan === entry ? { ...plan, ...counts } : plan));
    this.#write({ ...this.#state, plans });
  }

  #pictureOf(token: string): string {
    return join(this.#pictures, `${token}.svg`);
  }

  #thumbnailOf(token: string): string | null {
    try {
      const svg = readFileSync(this.#pictureOf(token), 'utf8');
      return `data:image/svg+xml,${encodeURIComponent(svg)}`;
    } catch {
      return null;
    }
  }

  /** A list that cannot be read is begun anew: it is a convenience, the plans are elsewhere. */
  #read(): State {
    try {
      return stateSchema.parse(JSON.parse(readFileSync(this.#file, 'utf8')));
    } catch {
      return { lastOpen: null, plans: [] };
    }
  }

  #write(state: State): void {
    this.#state = state;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileAtomic.sync(this.#file, `${JSON.stringify(state, null, 2)}\n`);
    } catch (error) {
      // A plan must open even where the list of recent ones cannot be written.
      console.error('The list of recent plans could not be written:', error);
    }
  }
}
