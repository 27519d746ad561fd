// The package's main entry pulls the sources of adaptivecards into the type check; this is all that it re-exports.
import { Template } from 'adaptivecards-templating/lib/template-engine.js';
import type { Locale } from '../chaperone/locale.ts';
import {
  type CardView,
  type CarriedText,
  type CheckedView,
  fineReasons,
  type WholeThread,
} from '../chaperone/views.ts';
import { isUrgent } from '../escalate/urgent.ts';
import { fitCarried, fitWording, longestHandedBack, shownLines, shownText, writeSpans } from './card-text.ts';
import {
  type CardWords,
  contactInWords,
  nudgeInWords,
  offerInWords,
  readCardFile,
  sumInWords,
  tidyUpInWords,
  wordsIn,
} from './card-words.ts';

export interface RenderedCard {
  /** An Adaptive Card 1.5. */
  readonly card: object;
  /** What a notification shows: neutral, without any detail. */
  readonly summary: string;
}

const templates: Readonly<Record<CardView['view'], Template>> = {
  nudge: new Template(readCardFile('nudge')),
  safer: new Template(readCardFile('safer')),
  form: new Template(readCardFile('form')),
  draft: new Template(readCardFile('draft')),
  closed: new Template(readCardFile('closed')),
  notice: new Template(readCardFile('notice')),
  tidy_up: new Template(readCardFile('tidy-up')),
  check_form: new Template(readCardFile('check_form')),
  checked: new Template(readCardFile('checked')),
};

/**
 * Turns a view into its card. A person's own words reach the card as data only: they are never part of a template, and stand
 * in inputs and text runs alone, so neither expressions nor Markdown in them mean anything. Texts too long for a
 * card are cut with a note.
 * @param locale the language of whoever reads it
 */
export function renderCard(view: CardView, locale: Locale = 'en'): RenderedCard {
  const words = wordsIn(locale);
  const card: object = templates[view.view].expand({ $root: { words, ...dataOf(view, words) } });
  return { card, summary: words.summary[view.view] };
}

function dataOf(view: CardView, words: CardWords): object {
  switch (view.view) {
    case 'nudge':
      return {
        ...view,
        ...nudgeInWords(view, words),
        ...linkOf(view),
        ...carry(view.carried, words),
        reasons: fineReasons.map((value) => ({ value, title: words.reasons[value] })),
      };
    case 'safer': {
      const carrying = carry(view.carried, words);
      const lines = shownLines(carrying.carried.safer, carrying.carried.changed);
      const hasSafer = lines.length > 0;
      const whole = !carrying.carried.safer.endsWith(words.shortened);
      // Without a wording to copy the message itself is what there is to do.
      return {
        ...view,
        ...linkOf(view),
        ...carrying,
        lines,
        hasSafer,
        canCopy: hasSafer && whole,
        hasPart: hasSafer && !whole,
        noWording: view.bareYes ? words.safer.bareYes : words.safer.gone,
        openStyle: hasSafer && whole ? 'default' : 'positive',
      };
    }
    case 'form': {
      const offer = offerInWords(view, words);
      return {
        ...view,
        ...linkOf(view),
        ...carry(view.carried, words),
        // Where there are no words, nothing was read.
        hasOccasion: view.carried.question !== '',
        occasionLine: offer.occasion,
        routes: offer.routes,
        hasOtherRoutes: view.routes.length > 1,
        // What starts empty may stay so until the last button: else it would hold back the one that fills it in.
        fields: view.fields.map((field) => ({ ...field, required: field.required && field.value !== '' })),
        ...wholeThreadData(view.wholeThread, words),
      };
    }
    case 'draft':
      return {
        ...view,
        ...linkOf(view),
        replyLine: view.reply === 'none' ? '' : words.draft.reply[view.reply],
        title: shownText(view.title),
        hasBeside: view.beside.length > 0,
        besideLines: shownLines(view.beside.join('\n')),
        route: shownText(view.route.title),
        contact: shownLines(contactInWords(view.route, words)),
        hasRouteUrl: view.route.url !== undefined,
        routeUrl: view.route.url,
        hasChatUrl: view.route.chatUrl !== undefined,
        chatUrl: view.route.chatUrl,
      };
    case 'closed':
      return { because: words.closed[view.because], ofPatient: view.because !== 'no_patient' };
    case 'notice':
      return { notice: words.notice[view.notice] };
    case 'tidy_up': {
      const shown = tidyUpInWords(view, words);
      return { ...shown, hasLinks: shown.links.length > 0, hasMore: shown.more !== '' };
    }
    case 'check_form':
      return {};
    case 'checked':
      return checkedData(view, words);
  }
}

function wholeThreadData(wholeThread: WholeThread, words: CardWords): object {
  const told = wholeThread === 'read' || wholeThread === 'paste' ? '' : words.wholeThread[wholeThread];
  return {
    canRead: wholeThread === 'read',
    canPaste: wholeThread === 'paste',
    mustPaste: told !== '' && wholeThread !== 'filled',
    toldOfThread: told,
  };
}

function checkedData({ check, again }: CheckedView, words: CardWords): object {
  const { flag, carried: whole } = check;
  const { safer, changed } = fitWording(whole, words.shortened, longestHandedBack);
  // What is copied from here, or checked again, must not be a stump.
  const isWhole = safer === whole.safer;
  const { reason, people } = sumInWords(check, words);
  return {
    flag,
    again,
    urgent: isUrgent(whole.safer),
    title: flag ? words.check.foundTitle : words.check.quietTitle,
    lead: flag ? reason : words.check.quiet,
    people,
    lines: flag ? shownLines(safer, changed) : [],
    canCopy: flag && !again && isWhole,
    isPart: !isWhole,
    inputLabel: flag ? words.safer.readyToCopy : words.check.label,
    safer: isWhole ? safer : '',
  };
}

/** The author's words for a card's buttons. */
function carry(text: CarriedText, words: CardWords): { carried: CarriedText; changed: string } {
  const carried = fitCarried(text, words.shortened);
  return { carried, changed: writeSpans(carried.changed) };
}

function linkOf({ messageUrl }: { messageUrl: string | undefined }): { hasMessageUrl: boolean } {
  return { hasMessageUrl: messageUrl !== undefined };
}
