import { channelId, channelMessage, messageEvent, reply } from '../support/activities.ts';
import type { ConnectorDouble } from '../support/connector-double.ts';
import { type Answer, eventually, type Program, pressed } from '../support/program.ts';
import { staff, type Who } from './marked-words.ts';

/** Where somebody's own chat with Chaperone is, for the connector's double. */
export const chatOf = (who: Who) => `a:chat-of-${staff[who].id}`;

export const inChat = (who: Who) => ({
  from: staff[who],
  conversation: { conversationType: 'personal', id: chatOf(who) },
});

/** What the people of a story can do, and what they were answered. */
export type Stage = ReturnType<typeof createStage>;

/** What was answered to everybody; the cards that answer their own author apart. */
interface Kept {
  readonly answers: { readonly about: string; readonly answer: Answer }[];
  readonly authorsCards: Answer[];
}

/**
 * @param serviceUrl where the program finds the platform; behind it stands the double
 * @param kept what was answered on an earlier stage, to be gone on with
 */
export function createStage(
  program: Program,
  double: ConnectorDouble,
  serviceUrl: string,
  { answers, authorsCards }: Kept = { answers: [], authorsCards: [] },
) {
  async function keep(about: string, answering: Promise<Answer>): Promise<Answer> {
    const answer = await answering;
    answers.push({ about, answer });
    return answer;
  }
  /** What only whoever asked gets to see, its author's own words in it; the headers are everybody's. */
  async function keepOwn(about: string, answering: Promise<Answer>): Promise<Answer> {
    const answer = await answering;
    authorsCards.push(answer);
    answers.push({ about, answer: { ...answer, body: '' } });
    return answer;
  }
  const sendOwn = (about: string, activity: object) =>
    keepOwn(about, program.post(program.fromTenant(activity, serviceUrl)));
  const send = (about: string, activity: object) =>
    keep(about, program.post(program.fromTenant(activity, serviceUrl)));

  let clock = Date.now();
  /** Milliseconds since 1970; a second passes between what is said. */
  const tick = () => {
    clock += 1000;
    return clock;
  };
  /** A new message of the channel, in a thread of its own or in the one whose root has the id `root`. */
  async function say(
    who: Who,
    text: string,
    root?: number,
    fields: Record<string, unknown> = {},
  ): Promise<number> {
    const posted = tick();
    const more = { from: staff[who], ...fields };
    await send(`${who} says`, root ? reply(text, root, posted, more) : channelMessage(text, more, posted));
    return posted;
  }
  async function change(
    who: Who,
    kind: 'editMessage' | 'undeleteMessage' | 'softDeleteMessage',
    root: number,
    text?: string,
    id = root,
  ) {
    const type = kind === 'softDeleteMessage' ? 'messageDelete' : 'messageUpdate';
    const conversation = { isGroup: true, conversationType: 'channel', id: `${channelId};messageid=${root}` };
    const fields = {
      id: `${id}`,
      from: staff[who],
      conversation,
      ...(text ? { text, textFormat: 'plain' } : {}),
    };
    await send(`${who}: ${kind}`, messageEvent(type, kind, new Date(tick()).toISOString(), fields));
  }

  const messageIn = (who: Who) =>
    double.messages.find(({ conversationId }) => conversationId === chatOf(who));
  /** The card that stands in somebody's own chat, once it says this. */
  const cardOf = (who: Who, saying = '"verb":"safer"') =>
    eventually(() => {
      const card = JSON.stringify(messageIn(who)?.activity.attachments ?? '');
      return card.includes(saying) ? (JSON.parse(card)[0].content as object) : undefined;
    });

  /** Resolves once the metrics say this. */
  const counted = (pattern: RegExp) =>
    eventually(async () => pattern.test((await program.metrics()).body) || undefined);

  /** The author presses a button; what comes back is the next card. */
  async function press(who: Who, card: object, verb: string, inputs: object = {}): Promise<object> {
    const answer = await program.post(
      program.fromTenant(pressed(card, verb, inputs, inChat(who)), serviceUrl),
    );
    authorsCards.push(answer);
    answers.push({ about: `${who} presses ${verb}`, answer: { ...answer, body: '' } });
    return JSON.parse(answer.body).value as object;
  }

  return {
    program,
    double,
    answers,
    authorsCards,
    keep,
    keepOwn,
    sendOwn,
    send,
    tick,
    say,
    change,
    messageIn,
    cardOf,
    counted,
    press,
  };
}
