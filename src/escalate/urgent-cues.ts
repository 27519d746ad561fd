import type { Urgency } from './urgent.ts';

/** Words that mean "call first". They are read in lower case, one sentence at a time. */
export interface UrgentCue {
  readonly level: Exclude<Urgency, 'none'>;
  readonly words: RegExp;
  /**
   * True for the name of a dangerous illness, which people also discuss in calm: it counts only beside words of
   * the moment ("now", "in resus", "still").
   */
  readonly ofTheMoment?: true;
}

/** What may follow "arrest" when nobody is in danger: the arrest rota, arrest teaching. */
const notAnArrest =
  '(?! (?:rota|team|bleep|trolley|teaching|training|audit|course|sims?|simulation|drill|scenario|guideline|protocol|data|rates?|study|trial|meeting|committee|survival|register|cover|holder|lead|calls? (?:audit|data|figures)|poster|talk|paper|warrant))';

const emergencies: readonly string[] = [
  `\\barrest${notAnArrest}\\b`,
  '\\barresting\\b',
  '\\b(?:just|cardiac|respiratory|resp|again|has|have|patient|pt|she|he) arrested\\b(?! (?:by|for|outside|under|on suspicion|at))',
  '\\bperi.?arrest\\b',
  '(?<!\\b(?:computer|system|app|server|laptop|keeps|pc|emis|systmone|website|software|teams|outlook|printer|pacs|ice|epic|cerner) )\\bcrashing\\b(?! (?:out|into|the))',
  '\\bcrash call\\b(?! (?:audit|data|rota|test))',
  '\\bcrash section\\b',
  '\\bgcs (?:\\w+ ){0,2}(?:dropp|fall|fell|declin|deteriorat|worse|plummet|going down|coming down|down to|gone down|drifting)',
  '\\b(?:dropping|falling|declining|drop in|fall in|dropped (?:his|her|their)|fluctuating) gcs\\b',
  '\\b(?:massive|major|catastrophic|torrential|uncontrolled|ongoing|active|big|post.?partum|ante.?partum|obstetric|variceal|gi) (?:haemorrhage|hemorrhage|bleed|bleeding|haematemesis)\\b',
  '\\b(?:haemorrhaging|hemorrhaging|exsanguinat\\w*|bleeding out|bleeding heavily|pouring blood|pumping blood)\\b',
  "\\b(?:won't|will not|can't|cannot|couldn't) (?:\\w+ ){0,2}(?:stop (?:the |this )?bleed(?:ing)?|stop the blood)\\b",
  "\\b(?:unresponsive|not breathing|stopped breathing|pulseless|no pulse|agonal|gasping|choking|blue and floppy|can't breathe|cannot breathe)\\b",
  '\\b(?:losing|lost) (?:his|her|their|the|an?) (?:airway|output|pulse)\\b',
  '\\bairway (?:is )?(?:compromise|obstruct|closing|going|swelling|at risk|threatened)',
  '\\bstridor(?:ous)?\\b',
  '\\b(?:still|keeps?|been|actively|now) (?:fitting|seizing|convulsing)\\b',
  '\\bcord prolapse\\b',
  '\\bshoulder dystocia\\b',
  '\\b(?:put(?:ting)? out|call(?:ed|ing)?|ring(?:ing)?|rang|dial(?:led|ling)?|activat(?:e|ed|ing)) (?:an? |the )?(?:2222|999|met call|crash|arrest call|code red|major haemorrhage|mhp|trauma call|rapid response)\\b',
  '\\b(?:met call|code red|trauma call) (?:now|please|in|on|to)\\b',
  '\\b(?:medical|obstetric|airway|surgical|paediatric) emergency\\b',
  "\\b(?:this|it)(?:'s| is) an emergency\\b",
  '\\bemergency (?:now|here|in (?:resus|theatre|bay|bed|the))\\b',
  '\\blife.threatening\\b',
  '\\b(?:help|someone|anyone|senior|doctor|anaesthetist|hands) (?:needed |please )?(?:now|immediately|right now|stat)\\b',
];

const dangerousIllnesses: readonly string[] = [
  '(?<!\\b(?:vitreous|retinal|splinter|subconjunctival|conjunctival|flame|disc|dot|petechial) )\\bha?emorrhages?\\b',
  '\\banaphyla(?:xis|ctic)\\b',
  '\\b(?:septic|cardiogenic|toxic|haemorrhagic|hypovolaemic|anaphylactic) shock\\b',
  '\\bstatus epilepticus\\b',
  '\\b(?:ruptured|leaking|rupturing) (?:aaa|aneurysm|ectopic|spleen)\\b',
  '\\baortic dissection\\b',
  '\\btension pneumo\\w*\\b',
  '\\beclampti?c? (?:fit|seizure)\\b',
  '\\beclampsia\\b',
  '\\b(?:massive|submassive) pe\\b',
  '\\btamponade\\b',
  '\\bmalignant hyper(?:thermia|pyrexia)\\b',
  '\\bepiglottitis\\b',
];

const notAPatient =
  '(?! (?:\\w+ ){0,3}(?:rotas?|cover|staffing|parking|leave|job|interview|arcp|exams?|funding|meeting|assembly|audit|system|deadline|shift|shifts|inspection|cqc|numbers|beds?\\b(?! \\d))\\b)';

const deteriorations: readonly string[] = [
  '\\bdeteriorat(?:e|es|ing|ed|ion)\\b(?! (?:patient (?:course|training|study|teaching|team|group|lead)|(?:\\w+ ){0,3}(?:over|in) (?:the )?(?:last |past )?(?:\\w+ )?(?:weeks|months|years)))',
  "\\b(?:he|she|they|pt|patient|baby|child|lady|man|woman|one|bed \\d+|he's|she's|they're) (?:is |are |now )?going (?:off|downhill)\\b(?! (?:shift|duty|sick|on|to|the rota|for))",
  '\\b(?:getting|got|going|becoming|looking) (?:\\w+ ){0,2}(?:sicker|worse (?:fast|quickly|rapidly|by the (?:hour|minute))|rapidly worse)\\b',
  '\\b(?:worsening|declining) (?:rapidly|fast|quickly|by the (?:hour|minute))\\b',
  '\\b(?:rapidly|quickly|acutely) (?:worsening|declining|worse|unwell|decompensating)\\b',
  "\\b(?:looks?|looking|is|she's|he's|very|really|so|properly) (?:\\w+ )?(?:peri|terrible|awful|moribund|mottled|grey and (?:clammy|sweaty|cold|unwell|shut)|critically ill|critically unwell|seriously unwell|really unwell|very unwell|very sick|really sick)\\b",
  '\\b(?:decompensating|tiring out|tanking|in extremis|about to go)\\b',
  "\\b(?:he|she|they|pt|patient|baby|child)(?:'s| is|'re| are) (?:tiring|not right|shutting down)\\b",
  `(?:^(?:really |very |quite |a bit |bit |getting |so |now )?|\\b(?:i'm|i am|am|we're|we are|bit|getting|really|very|quite|so|now|nurses?(?: are)?|sister is|team is|outreach(?: are)?) (?!not )(?:\\w+ )?)(?:worried|concerned)\\b${notAPatient}`,
  '\\b(?:worried|concerned) about (?:him|her|them|this (?:man|woman|lady|gentleman|chap|girl|boy|child|kid|baby|patient|pt|one)|(?:a|my|the) (?:patient|pt|lady|man|woman|child|baby))\\b',
  '\\bnot happy with (?:him|her|them|this (?:patient|pt|baby|child|lady|man))\\b',
  "\\b(?:not sure|unsure|don't know|no idea|at a loss|uncertain)\\b(?!(?: \\w+){0,4} (?:who|rota|cover|parking|on call|on-call|on tonight))(?: [\\w'/%-]+){0,12} (?:tonight|overnight|right now|now|until morning|till morning|before morning|this evening)\\b",
  "\\b(?:tonight|overnight|right now)(?: [\\w'/%-]+){0,6} (?:not sure what|unsure what|don't know what)\\b",
  '\\bwhat (?:do|should|can) (?:i|we) do (?:\\w+ ){0,4}(?:tonight|overnight|right now|now)\\b',
  '\\b(?:can|could|will) (?:he|she|it|this|they|that) (?:wait|hold|last) (?:til|till|until|to) (?:the )?(?:morning|tomorrow|monday)\\b',
  '\\burgent(?:ly)? (?:advice|help|review|opinion|senior|assistance|input|query|question)\\b',
  '\\b(?:need|needs|want|wants|asap:?) (?:\\w+ ){0,3}(?:advice|help|a senior|an opinion|someone|reviewing|to be seen) (?:urgently|asap|now|immediately|stat|tonight)\\b',
  `(?<!\\b(?:shifts?|rota|locum|cover|leave|job)\\b[^.]{0,60})\\b(?:need|needs|want|wants) (?:\\w+ ){0,2}(?:answers?|decision) (?:urgently|asap|now|right now|immediately|stat|tonight)\\b${notAPatient}`,
  '^\\W*urgent\\b(?!\\W+(?:\\w+ ){0,4}(?:shift|shifts|rota|cover|locum|gap|mds|delivery|ref|refs|referrals?|clinic)|\\W+to )',
  '\\b(?:rrt|rapid response|outreach) (?:called|coming|on (?:the|their) way|needed)\\b',
];

const compile =
  (level: UrgentCue['level'], ofTheMoment?: true) =>
  (words: string): UrgentCue => ({
    level,
    words: new RegExp(words, 'g'),
    ...(ofTheMoment ? { ofTheMoment } : {}),
  });

/** Emergencies first: the first cue that holds decides. */
export const urgentCues: readonly UrgentCue[] = [
  ...emergencies.map(compile('emergency')),
  ...dangerousIllnesses.map(compile('emergency', true)),
  ...deteriorations.map(compile('deteriorating')),
];
