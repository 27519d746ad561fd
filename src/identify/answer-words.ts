import { WordList } from './matching/word-list.ts';

/** What may stand before an answer: "yes its a", "she's about", "sorry, called". */
export const lead = new WordList(`
  yes yeah yep yup ye yh yeh aye ya no nah nope so sorry ah oh er erm um eh hm hmm think its it's it is she's he's they're shes hes theyre she he they is was are
  about approx roughly only just nearly almost now turned aged from at in on the a an our some works worked work as called name named his her was well actually
  ok that's thats that apparently prob probably i maybe again and says said same to been went off mr mrs ms miss
`);
/** Answers that tell nothing: "dunno", "not sure", "in the notes", "ask Tom". */
export const TELLS_NOTHING =
  /^\W*(?:(?:yes|yeah|ye|no|sorry|i)[ ,]+)?(?:dunno|don'?t know|dont know|do not know|not (?:sure|known|here|in|on|yet|that|a|the|really)|no (?:idea|clue|one|1)|unknown|unsure|idk|cant|can'?t|could ?n'?t|will|i'?ll|ill|in (?:the )?(?:notes|front|folder|system|email)|on (?:the )?(?:board|system|epr|list|front|it|emis|rio|ward|call|sheet|screen)|ask|see|check\w*|look\w*|find\w*|ring\w*|call|dm|pm|email\w*|messag\w*|sent|send\w*|done|wait|hang|one sec|sec|two ticks|bear|let|why|who|what|which|where|when|how|is|are|can|could|do|does|did|pls|please|thanks|thank|ta|ok|cheers|lol|haha|hi|hello|me|mine|you|u|we|they|nothing|none|nil|neither|all|both|either|anyone|everyone|same)\b/i;
/** What makes a number something else than an age. */
export const unit = new WordList(`
  mg mcg g kg ml l mm cm units unit mins min minutes hrs hr hours h am pm x beds pts patients times tabs percent of or more left weeks week wks wk days day months month mths yrs ago mg/kg
  oclock o'clock st nd rd th th/c litres stone lb
`);
/** No name, whoever is asked for. */
export const notName = new WordList(`
  dunno idk soz lol haha hiya ta ok yes no ye yh yeh aye nope tbc tba npn see datix epr emis rio systmone teams who what she he her him they unknown anon male female lady gent man woman lad
  boy girl baby pt patient bed bay room ward side majors resus theatre clinic home both all none nobody somebody someone anyone everyone other another same new old today tomorrow tonight now later soon
  monday tuesday wednesday thursday friday saturday sunday sister doctor nurse reg sho consultant physio ot pharmacy police mum dad son daughter wife husband
`);
/** The beginnings of family names. */
export const particle = new WordList('mc mac o de del van von al el bin abu ibn ap ni nic st da di la le');
/** No occupation that tells anybody from others, whatever is asked. */
export const noTrade = new WordList(`
  retired unemployed student none nothing nowt home sick carer disabled benefits school pensioner ward clinic hospital bed room bay theatre today tomorrow tonight now later soon
`);
