import './zod-without-eval.ts';
import type { z } from 'zod';
import type { Bridge } from '../shared/bridge.ts';
import {
  type CallName,
  type CallReply,
  type CallRequest,
  calls,
  type EventName,
  type EventPayload,
  events,
  type FailureCode,
  replySchema,
  schemaWithoutRows,
} from '../shared/ipc-contract.ts';
import type { OpenPlan } from '../shared/ipc-messages.ts';
import { packRequest, unpack } from '../shared/ipc-packing.ts';
import { refusals } from '../shared/words/commands.ts';
import { checkRows } from './check-rows.ts';
import { notify } from './store/interface-store.ts';
import { bridgeWords } from './words/workspace-words.ts';

/*
 * The only way from the window to the shell. What comes back is parsed: a value of the type that the
 * contract names, or a failure to show.
 */

/** A call did not do what was asked. The message says what happened, what was kept, what to do. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly code: FailureCode;
  readonly details: string | undefined;

  constructor(code: FailureCode, message: string, details?: string) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

function bridge(): Bridge {
  const { squadplan } = window as unknown as { readonly squadplan?: Bridge };
  if (!squadplan) throw new CallFailure('failed', bridgeWords.outside);
  return squadplan;
}

/** The rows of a plan are parsed once it is on screen. */
function checkLater(schema: z.ZodType, value: unknown): void {
  if (value === null || !schemaWithoutRows(schema)) return;
  checkRows((value as OpenPlan).rows, (problem) =>
    notify(bridgeWords.notUnderstood, 'error', problem),
  );
}

const replies = new Map<CallName, ReturnType<typeof replySchema>>();

function replySchemaOf(name: CallName): ReturnType<typeof replySchema> {
  let schema = replies.get(name);
  if (!schema) {
    const { reply } = calls[name];
    schema = replySchema(schemaWithoutRows(reply) ?? reply);
    replies.set(name, schema);
  }
  return schema;
}

/**
 * Asks the shell.
 * @throws CallFailure
 */
export async function call<C extends CallName>(
  name: C,
  request: CallRequest<C>,
): Promise<CallReply<C>> {
  const answer = unpack(await bridge().calls[name](packRequest(name, request)));
  const reply = replySchemaOf(name).safeParse(answer);
  if (!reply.success) {
    throw new CallFailure(
      'failed',
      bridgeWords.notUnderstood,
      `${name}: ${reply.error.issues[0]?.message ?? refusals.notValid}`,
    );
  }
  if (!reply.data.ok) {
    throw new CallFailure(reply.data.code, reply.data.message, reply.data.details);
  }
  checkLater(calls[name].reply, reply.data.value);
  return reply.data.value as CallReply<C>;
}

/** Listens to what the shell tells unasked. @returns a function that ends it */
export function listen<E extends EventName>(
  name: E,
  handler: (payload: EventPayload<E>) => void,
): () => void {
  const schema: z.ZodType = schemaWithoutRows(events[name]) ?? events[name];
  return bridge().events[name]((payload) => {
    const parsed = schema.safeParse(unpack(payload));
    if (parsed.success) {
      checkLater(events[name], parsed.data);
      handler(parsed.data as EventPayload<E>);
    } else console.error(`Not understood: ${name}`, parsed.error.issues[0]?.message);
  });
}

/** A token for a file that was dropped on the window, for calls that open it. */
export function tokenOfDropped(file: File): string {
  return bridge().tokenOfFile(file);
}
