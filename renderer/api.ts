import './zod-without-eval.ts';
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
} from '../shared/ipc-contract.ts';

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
  if (!squadplan) throw new CallFailure('failed', 'Squadplan’s window was opened outside the app.');
  return squadplan;
}

const replies = new Map<CallName, ReturnType<typeof replySchema>>();

function replySchemaOf(name: CallName): ReturnType<typeof replySchema> {
  let schema = replies.get(name);
  if (!schema) {
    schema = replySchema(calls[name].reply);
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
  const answer = await bridge().calls[name](request);
  const reply = replySchemaOf(name).safeParse(answer);
  if (!reply.success) {
    throw new CallFailure(
      'failed',
      'Squadplan gave an answer that this window does not understand. Nothing is lost: start Squadplan again.',
      `${name}: ${reply.error.issues[0]?.message ?? 'not valid'}`,
    );
  }
  if (reply.data.ok) return reply.data.value as CallReply<C>;
  throw new CallFailure(reply.data.code, reply.data.message, reply.data.details);
}

/** Listens to what the shell tells unasked. @returns a function that ends it */
export function listen<E extends EventName>(
  name: E,
  handler: (payload: EventPayload<E>) => void,
): () => void {
  return bridge().events[name]((payload) => {
    const parsed = events[name].safeParse(payload);
    if (parsed.success) handler(parsed.data as EventPayload<E>);
    else console.error(`Not understood: ${name}`, parsed.error.issues[0]?.message);
  });
}

/** A token for a file that was dropped on the window, for calls that open it. */
export function tokenOfDropped(file: File): string {
  return bridge().tokenOfFile(file);
}
