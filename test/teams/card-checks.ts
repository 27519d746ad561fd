import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards';

export type Json = { readonly [key: string]: unknown };

/** What Microsoft's own parser objects to in a card, at the version that Teams reads. */
export function parseProblems(card: object): string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(card, context);
  const validation = parsed.validateProperties().validationEvents;
  const parsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  return [...parsing, ...validation].map(({ message }) => message);
}

/** Every object in a card, however deep, in the order of reading. */
export function nodesOf(node: unknown): Json[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node !== 'object' || node === null) return [];
  return [node as Json, ...Object.values(node).flatMap(nodesOf)];
}

/** The objects of one type. Fallbacks repeat their action and are left out. */
export function ofType(card: object, ...types: readonly string[]): Json[] {
  const fallbacks = new Set(nodesOf(card).map(({ fallback }) => fallback));
  return nodesOf(card).filter((node) => types.includes(String(node.type)) && !fallbacks.has(node));
}

/** What a person reads on the open card: text blocks and runs; buttons and closed parts are left out. */
export function visibleTexts(card: object): string[] {
  const body = (card as Json).body;
  return nodesOf(body)
    .filter(({ type }) => type === 'TextBlock' || type === 'TextRun')
    .map(({ text }) => String(text));
}

export function visibleWords(card: object): number {
  return visibleTexts(card)
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '').length;
}

/** Titles of the card's own buttons, in order. */
export function buttonsOf(card: object): string[] {
  const { actions } = card as { actions?: readonly Json[] };
  return (actions ?? []).map(({ title }) => String(title));
}

/** What a client sends back when a button is pressed: its data and the values of the inputs. */
export function press(card: object, verb: string, inputs: Json = {}): { execute: Json; submit: Json } {
  const action = ofType(card, 'Action.Execute').find((node) => node.verb === verb);
  if (!action) throw new Error(`no button ${verb}`);
  const fallback = action.fallback as Json;
  return {
    execute: { ...(action.data as Json), ...inputs },
    submit: { ...(fallback.data as Json), ...inputs },
  };
}

/** The values that a form's inputs hold before anybody touches them. */
export function inputValues(card: object): Record<string, unknown> {
  const inputs = ofType(card, 'Input.Text', 'Input.ChoiceSet', 'Input.Toggle');
  return Object.fromEntries(inputs.map(({ id, value }) => [String(id), value ?? '']));
}
