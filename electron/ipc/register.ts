import type { IpcMainInvokeEvent } from 'electron';
import type { z } from 'zod';
import {
  type CallName,
  type CallReply,
  calls,
  schemaWithoutRows,
} from '../../shared/ipc-contract.ts';
import { packReply, unpack } from '../../shared/ipc-packing.ts';
import { type Failure, failureOf } from '../failure.ts';
import { detailWords, failureWords } from '../words/failures.ts';

/** What the request of a call is once it is parsed. */
export type ParsedRequest<C extends CallName> = z.output<(typeof calls)[C]['request']>;
// biome-ignore lint/suspicious/noConfusingVoidType: a handler that answers nothing need not say so
type HandlerReply<C extends CallName> = CallReply<C> extends undefined ? void : CallReply<C>;
export type Handler<C extends CallName> = (
  request: ParsedRequest<C>,
) => HandlerReply<C> | Promise<HandlerReply<C>>;
/** A handler for each call; the areas' files each give some. */
export type Handlers = { readonly [C in CallName]: Handler<C> };

type Sender = Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>;
interface Ipc {
  handle(name: string, listener: (event: Sender, request: unknown) => Promise<unknown>): void;
}
type Answer = { readonly ok: true; readonly value: unknown } | Failure;

const refused = (message: string, details: string): Failure => ({
  ok: false,
  code: 'bad-request',
  message,
  details,
});

/** A plan's rows were parsed one by one when they were read from its file. */
const replyOf = (name: CallName): z.ZodType =>
  schemaWithoutRows(calls[name].reply) ?? calls[name].reply;

/** Runs one call: what comes in and what goes out both have to be what the contract says. */
export async function answer<C extends CallName>(
  name: C,
  handler: Handler<C>,
  request: unknown,
): Promise<Answer> {
  const parsed = calls[name].request.safeParse(request);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refused(
      failureWords.notUnderstood,
      `${name}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? detailWords.notValid}`,
    );
  }
  try {
    const value = await handler(parsed.data as ParsedRequest<C>);
    return { ok: true, value: replyOf(name).parse(value) };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code === 'failed') console.error(`${name} failed:`, error);
    return failure;
  }
}

/** Offers all calls to the app's own page, and to nobody else. */
export function registerCalls(
  ipc: Ipc,
  handlers: Handlers,
  isTrusted: (event: Sender) => boolean,
): void {
  for (const name of Object.keys(calls) as CallName[]) {
    ipc.handle(name, async (event, request) => {
      if (!isTrusted(event)) return refused(failureWords.notAllowed, detailWords.otherPage(name));
      const asked = unpack(request);
      return packReply(name, await answer(name, handlers[name] as Handler<typeof name>, asked));
    });
  }
}
