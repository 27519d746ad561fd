import type {
  CheckedView,
  DraftView,
  FormView,
  NudgeView,
  SaferView,
  TidyUpView,
} from '../../src/chaperone/views.ts';
import { chooseRoutes } from '../../src/escalate/choose-routes.ts';
import { writeForm } from '../../src/escalate/form-words.ts';
import { readQuestion } from '../../src/escalate/question.ts';
import { readTemplateBook } from '../../src/escalate/template-book.ts';
import { readCardFile } from '../../src/teams/card-words.ts';

export const carried = {
  safer: 'Woman in her 30s, back from West Africa this month, with an odd rash. Any ideas?',
  question: 'Adult back from travel with an odd rash. Any ideas?',
  changed: [{ start: 0, end: 16 }],
};
const messageUrl = 'https://teams.microsoft.com/l/message/19%3Ainvented/1751000000000';

export const nudge: NudgeView = {
  view: 'nudge',
  nudgeId: 'n-1',
  why: ['combination'],
  traits: ['age', 'travel', 'condition', 'place'],
  band: 'handful',
  urgent: false,
  carried,
  messageUrl,
};

export const safer: SaferView = {
  view: 'safer',
  nudgeId: 'n-1',
  carried,
  urgent: false,
  bareYes: false,
  withFile: false,
  messageUrl,
};

export const form: FormView = {
  view: 'form',
  nudgeId: 'n-1',
  urgent: false,
  carried,
  ...chooseRoutes({ text: carried.question, urgent: false, at: new Date('2026-02-10T12:00:00Z') }),
  routeId: 'specialty-on-call',
  specialty: '',
  wholeThread: 'read',
  notOffered: false,
  ...writeForm(readTemplateBook(readCardFile('templates.en')), 'sbar', {
    question: readQuestion(carried.question),
    own: {},
  }),
  messageUrl,
};

export const draft: DraftView = {
  view: 'draft',
  nudgeId: 'n-1',
  urgent: false,
  title: 'SBAR',
  text: 'Situation: adult with an odd rash.',
  beside: [],
  route: {
    title: 'Specialty on call',
    contact: 'Ask switchboard.',
    phone: undefined,
    email: undefined,
    url: 'https://example.nhs.uk/on-call',
    chatUrl: undefined,
    hours: undefined,
    checkLocally: false,
    stale: false,
  },
  record: 'Advice sought on 10/02/2026 from Specialty on call.\nQuestion: which steroid?\nPlan:',
  messageUrl,
  reply: 'none',
};

export const checked: CheckedView = {
  view: 'checked',
  check: {
    flag: true,
    why: ['combination'],
    kind: 'patient_specific',
    traits: ['age', 'travel', 'condition'],
    people: 4,
    band: 'handful',
    details: [],
    carried,
  },
  again: false,
};

export const tidyUp = (messages: number): TidyUpView => ({
  view: 'tidy_up',
  messages,
  messageUrls: Array.from({ length: messages }, (_, at) => `${messageUrl}?at=${at}`),
});

/** Puts words between the marks of a template's expression. */
const asExpression = (words: string) => `$${'{'}${words}}`;
export const expression = asExpression('1+1');

/** Words that would mean something to a template, to Markdown, to HTML or to a card's own functions. */
export const hostile = [
  `See [the notes](https://evil.example/x) **now** ${expression} ${asExpression('$root.words.callFirst')}`,
  `<b>bold</b> <script>alert(1)</script> {{DATE(2026-01-01T00:00:00Z, SHORT)}} "quoted" 'single' \`tick\``,
  `\\${asExpression('nudgeId')} \\n $data $when $root # heading`,
].join('\n');
