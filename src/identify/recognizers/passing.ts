import { KNOWN_TO_ALL } from '../lexicons/known-to-all.ts';
import { personNouns } from '../lexicons/person-nouns.ts';
import { Pattern } from '../matching/pattern.ts';
import type { Recognizer } from '../recognizer.ts';
import type { Attribute, QuasiIdentifier, Sort } from '../types.ts';
import { readCues } from '../world/cues.ts';
import { canonical, makeFinding } from '../world/finding.ts';

/** A way to say who somebody is, how many people it fits (gk guesses at rare things), and what makes a match of it everyday after all. */
interface Rule {
  readonly attribute: Attribute;
  readonly name: string;
  readonly sort?: Sort;
  readonly people: number;
  readonly pattern: Pattern;
  readonly everyday?: RegExp;
}

const SUBJECT = String.raw`(?:^|[.,;:!?\n(–-] ?|\b(?:he|she|who|and|but|also|that|${personNouns}|pt|patient|got|was|been|after|from|by|[a-z]{2,12}'?s|1|one|oh|yes|yeah|aye|no|nah|ye|so|cos|coz|as|nearly|apparently|actually|only|just|then) )`;

/** Where people fall, and what they fall from, any day of the week. */
const EVERYDAY_FALL =
  /\b(?:bed|chair|stairs?|steps?|bath|toilet|loo|floor|bike|bicycle|bus|car|kerb|curb|pavement|garden|shower|kitchen|bathroom|lift|trolley|commode|frame|wheelchair|sofa|couch|settee|home|street|road|path|hill|snow|ice|rain|shop|shops|supermarket|tesco|work|school|playground|gym|pub|house|flat|hall|hallway|landing|bedroom|lounge|driveway|patio|wall|tree|swing|slide|trampoline|ladder|stool|step ?ladder|scooter|skateboard|horse|pony|pushbike|e-?bike|the night|the day|morning|afternoon|evening|night|yesterday|today|weekend|week|community|care home|nursing home|ward|bay|room|corridor|dept|department|ed|ct|scan|front|back|dark|corner|door|bag|box|drawer|table|worktop|oven|pan|kettle|knife|glass|mug|window|gate|fence|ball|football|rugby|cricket|hockey|dog|cat|fight|brawl|friend|mate|brother|sister|son|partner|husband|wife|someone|somebody|arm|leg|hand|head|face|back|chest|knee|hip|foot)s?\b/i;

const rules: readonly Rule[] = [
  {
    attribute: 'event',
    name: 'mishap',
    sort: 'mishap',
    people: 3_000,
    pattern: new Pattern(
      new RegExp(
        `${SUBJECT}(?:fell|fallen|falling|jumped|thrown|knocked|dragged|pulled|rescued|winched|bitten|bit|stung|kicked|hit|struck|trampled|gored|butted|attacked|mauled|savaged|crushed|trapped|caught|buried|stuck|tangled|impaled|scalped|electrocuted|shot|run over|squashed|pinned|swallowed|landed|crashed|went|drove|sailed|skied|cycled|rode) (?:off|from|in|into|on|onto|under|by|between|through|down|over|out of|with|at|up|a live|the|his|her) (?:(?:the|a|an|his|her|their|its|own|one of the|some) )?[a-z][a-z' -]{3,44}`,
        'gi',
      ),
    ),
    everyday: EVERYDAY_FALL,
  },
  {
    attribute: 'occupation',
    name: 'predicate',
    people: 20_000,
    pattern: new Pattern(
      /\b(?:he|she)(?:'?s| is| was| used to be) (?:the|a|an|our|one of (?:the|our)|that|some kind of|ex|retired)? ?(?:[a-z-]{3,16} ){0,2}(?:driver|trainer|maker|keeper|player|racer|fighter|dancer|singer|teacher|writer|painter|restorer|blower|thrower|swallower|walker on|tamer|breeder|smith|wright|monger|master|champ|champion|grandmaster|ref|referee|umpire|double|fireman|diver|pilot|skipper|cox|coxswain|rider|jockey|wrestler|boxer|runner up|swimmer for|rower|curler|gymnast|skater|climber|ringer|crier|piper|fiddler|drummer|organist|conductor|composer|poet|author|novelist|artist|actor|actress|comedian|magician|clown|acrobat|stuntman|dj|presenter|newsreader|journalist|reporter|photographer|chef|baker|brewer|distiller|farmer|grower|thatcher|mason|carver|sculptor|potter|weaver|tailor|cobbler|barber|auctioneer|taxidermist|embalmer|mortician|bailiff|sheriff|judge|barrister|magistrate|councillor|mayor|mp|lord|baron|count|countess|earl|duke|prince|princess|bishop|dean|canon|vicar|rector|curate|minister|priest|monk|nun|abbot|imam|rabbi|chaplain|missionary|astronaut|scientist|astronomer|archaeologist|inventor|explorer|spy|diplomat|ambassador|consul|general|colonel|major|captain|admiral|paralympian|olympian|medallist)\b(?: (?:at|of|for|in|on) (?:the )?[a-z'-]{3,20}(?: [a-z'-]{3,14})?)?/gi,
    ),
    everyday:
      /\b(?:smoker|drinker|user|school teacher|supply teacher|(?:taxi|van|lorry|delivery|car|bus) driver|the driver|poor|bad|good|better|major (?:haem|trauma|bleed|issue|problem|incident|concern)|general (?:med|surg|anaes|ward|public)|(?:syringe|screw|dose) driver|pacemaker|troublemaker|care ?giver|house ?keeper|book ?keeper|record (?:keeper|player))\b/i,
  },
  {
    attribute: 'role',
    name: 'on-air',
    people: 300,
    pattern: new Pattern(
      /\b(?:(?:been|was|is|used to be|appeared|seen|hes|shes|he's|she's|they were|were|they was|on|in|off|from) )?(?:on|in|off|from|for) (?:the )?(?:crimewatch|emmerdale|east ?enders|corrie|coronation street|hollyoaks|casualty on|river city|pobol y cwm|bake off|strictly|the x factor|x factor|britains got talent|bgt|love island|gladiators|mastermind|countdown|pointless|the chase|dragons den|the voice|masterchef|come dine|antiques roadshow|the one show|countryfile|springwatch|top gear|question time|big brother|the apprentice|the traitors|traitors|sewing bee|repair shop|gogglebox|first dates|eggheads|university challenge|blue peter|channel [45]|bbc ?[12]?|itv|stv|utv|s4c|sky news|news at ten|look north|spotlight|points west|midlands today|north west tonight|look east|south today|reporting scotland|radio [1-5a-z]+|the radio|the telly)\b[^.,;!?\n]{0,24}|\b(?:filming|film crew|filmed|recording) (?:with|for|by|from|on|in) [^.,;!?\n]{3,24}|\b(?:bbc|itv|stv|utv|s4c|sky|channel [45]) (?:van|vans|crew|reporter|lot|cameras?|have|has|are|is|want|were|was|outside|filming|filmed|came|coming|asking)\b[^.,;!?\n]{0,30}|\b(?:just ?giving|go ?fund ?me|crowd ?fund(?:er|ing)|fundraiser|memorial) page\b/gi,
    ),
    everyday: /\b(?:watch\w*|on tonight|turn\w*|switch\w*|put (?:it|the)|volume|remote|ward tv|breaktime)\b/i,
  },
  {
    attribute: 'role',
    name: 'ours',
    people: KNOWN_TO_ALL,
    pattern: new Pattern(
      /\b(?:(?:he|she|they)(?:'?s| is| was| used to be)|was|used to be|is|isn't (?:he|she)|her (?:mum|dad|ex|sister|husband|daughter|son)|his (?:mum|dad|ex|brother|wife|daughter|son)(?:'?s| is| was)?) (?:(?:our|my|the)(?: old| ex| former| retired| own)?|an? (?:old|ex|former|retired))[ -](?:porter|sister|matron|receptionist|cleaner|domestic|hca|consultant|registrar|gp|practice manager|pharmacist|physio|midwife|health visitor|nurse|colleague|boss|neighbour|landlord|landlady|teacher|headteacher|lecturer|tutor|coach|scout leader|window cleaner|hairdresser|postman|postie|milkman|councillor|mp|vicar|priest)(?: (?:here|for|on|at|in)\b[^.,;!?\n]{0,24})?|\b(?:taught|coached|delivered|married|trained|minded|babysat) (?:me|my (?:kids|son|daughter|lad|mum|dad|wife|husband|sister|brother)|us|half (?:the|this) [a-z]+)\b[^.,;!?\n]{0,24}|\b(?:used to|still) (?:work|nurse|volunteer|be a [a-z]+) (?:here|with us|(?:on|at|in) (?:this|our) [a-z]+)\b|\b(?:a sister|a nurse|a porter|a matron|an hca|a volunteer|the matron|staff) (?:on|at|in) (?:this|our) (?:ward|unit|place|hospital|surgery|practice)\b|\b(?:on|in|at|with) (?:our|my) (?:bank staff|choir|church|mosque|street|road|village|football team|running club|allotment|kids'? school|sons'? (?:class|school|team)|daughters'? (?:class|school|team))\b/gi,
    ),
    everyday:
      /\b(?:our (?:consultant|registrar|gp|pharmacist|physio|midwife|nurse) (?:on|for) (?:call|today|tonight|nights?))\b/i,
  },
  {
    attribute: 'place',
    name: 'odd-home',
    sort: 'home',
    people: 3_000,
    pattern: new Pattern(
      /\b(?:lives?|living|lived|stays?|staying|from|up at|over at|resident at|resident of|works? at|worked at|out of|born (?:in|at)) (?:in |at |on |over |above |behind |under )?(?:the|a|an|that|an old|the old) (?:[a-z'-]{3,14} ){0,2}(?:windmill|lighthouse|convent|monastery|abbey|priory|castle|tower|barge|narrow ?boat|house ?boat|boat|yacht|yurt|caravan park|caravan by|lodge|big house|manor|hall|vicarage|rectory|manse|toll ?house|chapel|station house|signal box|watermill|mill|oast house|temple|gurdwara|mosque|synagogue|barracks|base|camp|commune|circus|fairground|zoo|aquarium|crematorium|abattoir|brewery|distillery|palace|embassy|stately home|last house|end house|pink house|yellow house|blue house|gatehouse|bothy|croft|lock|quarry|island|hostel on [a-z ]+|asylum hotel|travellers? site|gypsy site|oil rig|rig)\b[^.,;!?()\n]{0,30}|\b(?:asylum|migrant|refugee) (?:hotel|hostel|camp)\b[^.,;!?()\n]{0,24}|\boff the (?:oil )?rigs?\b|\b(?:he|she)(?:'?s| is| goes) (?:at|to) (?:the )?(?:[a-z']{3,16} ){0,3}(?:grammar|academy|college|primary|high school|high|comp|comprehensive|secondary|prep|convent school|boarding school|nursery|infants|juniors)\b[^.,;!?()\n]{0,20}/gi,
    ),
    everyday:
      /\b(?:base (?:hospital|ward|of)|(?:base|hall|camp) (?:rate|line|deficit|excess)|high (?:risk|bp|temp|news|lactate|sats|flow|dose|dependency|on))\b/i,
  },
  {
    attribute: 'family',
    name: 'remarkable-family',
    people: 3_000,
    pattern: new Pattern(
      /\b(?:[7-9]|1\d|seven|eight|nine|ten|eleven|twelve|thirteen) (?:kids|children|bairns|weans|siblings|brothers|sisters|daughters|sons)\b|\bone of (?:[7-9]|1\d|six|seven|eight|nine|ten|eleven|twelve|thirteen)(?: (?:kids|children|bairns|weans|siblings))?(?=[\s.,;!?]*$|[.,;!?])|\b(?:second|third|fourth|2nd|3rd|4th) set of (?:twins|triplets)|\bsurrogate for (?:her|his|their)(?: own)? (?:sister|mum|mother|daughter|brother|friend|son|gay [a-z]+)|\b(?:pregnant|expecting|baby|first baby|ivf|booking|delivered) at (?:5\d|6\d|fifty[ -]?[a-z]*)\b|\b(?:identical )?(?:twin|triplet)(?:s'?)? (?:is|was|are|were|died|also|too|brother is|sister is)\b[^.,;!?\n]{0,24}|\b(?:her|his) own (?:mum|mother|daughter|sister|brother|son|dad|father|granddaughter)\b|\b(?:foundling|adopted from [a-z]+|conceived (?:after|with|by|from) [a-z ]{3,24})/gi,
    ),
    everyday: /\b(?:in|bed|beds|on) (?:7|8|9|1\d) (?:kids|children)\b/i,
  },
  {
    attribute: 'event',
    name: 'birth',
    people: 3_000,
    pattern: new Pattern(
      /\b(?:born|delivered|gave birth|had (?:the|her|a) bab[a-z]+|baby (?:born|came|arrived|delivered)|labou?red|waters (?:broke|went)) (?:in|on|at|up|outside|under) (?:the|a|an) (?:back of |middle of )?(?:[a-z'-]{2,14} ){0,3}(?:uber|taxi|cab|car park|car|lay ?by|layby|ferry|plane|train|bus|tram|lift|helicopter|ambulance|zoo|tesco|asda|lidl|aldi|supermarket|pub|church|field|barn|beach|boat|motorway|a\d+|m\d+|services|petrol station|mcdonalds|gym|cinema|theatre foyer|wedding|market|shop|bridge|tunnel)\b[^.,;!?\n]{0,24}/gi,
    ),
  },
  {
    attribute: 'appearance',
    name: 'rare-look',
    people: 8_000,
    pattern: new Pattern(
      /\b(?:monocle|mohican|mohawk|handlebar moustache|eye ?patch|wooden leg|hook for a hand|glass eye|peg leg|kilt and|face tattoos?|facial tattoos?|tattoo(?:s|ed)? (?:on|all over|across) (?:his|her|the) (?:face|forehead|neck|head|scalp)|whole face|six ?(?:foot|ft) ?(?:[6-9]|six|seven|eight|nine|ten|eleven)|6 ?(?:foot|ft) ?(?:[6-9]|1[01])|7 ?(?:foot|ft)|seven ?(?:foot|ft)(?: tall)?|(?:3|4|three|four) ?(?:foot|ft) ?(?:\d|one|two|three|four|five|six)?\b(?= tall|[.,;!?\n]|$)|six (?:fingers|toes)|extra (?:finger|thumb|toe)|webbed (?:hands|fingers|toes|feet)|one blue (?:eye )?(?:and )?one (?:brown|green)|different coloured eyes|heterochromia|albino|albinism|conjoined|dwarfism|achondroplasi[ac]|no (?:arms|legs)(?= since|[.,;!?\n]|$)|on stilts|fangs|(?:blue|green|pink|purple|rainbow) (?:hair|beard|mohican|dreads|dreadlocks))\b/gi,
    ),
  },
  {
    attribute: 'event',
    name: 'survivor',
    people: 2_000,
    pattern: new Pattern(
      /\b(?:survived|survivor of|survivor from|lost (?:her|his|both|an?|the) (?:leg|legs|arm|arms|hand|eye|sight|foot|husband|wife|son|daughter|brother|sister|twin) (?:at|in)|was (?:in|at|on) the (?:tube|arena|bus|plane|ferry|tower|stand|bombing|coach|train) (?:when|that|which|in)|one of the) (?:the )?[a-z][a-z' ]{3,24}(?: (?:bombing|disaster|crash|fire|sinking|attack|lot|collapse|siege|shooting|riots?|explosion))?[^.,;!?\n]{0,20}|\b(?:care home|tower|hotel|ferry|coach|train|plane|bombing|holocaust|genocide|tsunami|earthquake|titanic|blitz) (?:fire |crash |disaster )?survivor\b|\b(?:kindertransport|dambuster|chelsea pensioner|desert rat|bevin boy|land girl|codebreaker|war bride|gi bride|windrush|lancaster (?:gunner|pilot|crew)|spitfire pilot|arctic convoys?|d-?day)\b[^.,;!?\n]{0,20}/gi,
    ),
    everyday:
      /\b(?:one of the (?!hillsborough|aberfan|lockerbie|grenfell|dunblane|birmingham|ibrox|bradford|zeebrugge|arena|[a-z]+ lot\b)|survived (?:the )?(?:night|op|operation|theatre|surgery|arrest|weekend|to|cancer|sepsis|stroke|winter|shift|day)|lost (?:her|his) (?:sight|hearing) (?:in|at) (?:the )?(?:left|right|one|night))/i,
  },
  {
    attribute: 'event',
    name: 'winner',
    people: 1_500,
    pattern: new Pattern(
      /(?:^|[.,;:!?\n] ?|\b(?:he|she|who|they|just|also|and|that|lad|girl|woman|man) )(?:won|winning|wins) (?:the |a |an |on |at |gold|silver|bronze|bake|best)(?:[a-z'-]+ ?){0,5}|\b(?:gold|silver|bronze)(?: medal)? (?:at|in) (?:the )?(?:\d{4} )?[a-z]+(?: olympics| games| paralympics)?|\b(?:paralympian|olympian|olympic|paralympic|grand ?slam|medallist|medalist)\b[^.,;!?\n]{0,20}/gi,
    ),
    everyday: /\b(?:won the (?:battle|argument|day|toss|lottery of|raffle)|won a (?:bed|slot))\b/i,
  },
];

/** Words of a reply that asks, answers or plans something, and does not just tell on: "swallows twice a day please". */
const TALK = new Pattern(
  /\b(?:i|i'm|im|i'll|ill|i've|ive|i'd|me|we|we're|we'll|we've|you|you're|u|ur|your|can|could|should|would|will|shall|pls|plz|please|thanks|thank|thx|ta|cheers|ok|okay|sorry|anyone|anybody|someone|somebody|what|when|where|how|any|do|does|did|don't|dont|let|let's|lets|need|needs|ask|ring|rang|call|called|send|sent|give|gave|given|start|started|stop|stopped|repeat|check|checked|try|tried|sounds|think|maybe|agree|done|want|wants|get|got|had|has|have)\b|\?/i,
);

/**
 * What people tell in passing of who somebody is, in any words and without capitals: odd mishaps, homes, families, looks, what they won or were on,
 * and what they are to the team. Only where the post speaks of a patient, and nothing else.
 */
export const passing: Recognizer = {
  name: 'passing',
  recognize(document): readonly QuasiIdentifier[] {
    const { patient, clinical, business } = readCues(document);
    if (patient === 0 || business > 0) return [];
    const tellsOn = document.followsDetails && !TALK.isIn(document);
    if (!tellsOn && patient + clinical < 2) return [];
    const found: QuasiIdentifier[] = [];
    for (const { attribute, name, sort, people, pattern, everyday } of rules)
      for (const match of pattern.matchesIn(document)) {
        const phrase = match[0].replace(/^[^\p{L}\p{N}]+/u, '').trimEnd();
        if (phrase === '' || everyday?.test(phrase)) continue;
        const start = match.index + match[0].indexOf(phrase);
        found.push(
          makeFinding(attribute, start, start + phrase.length, {
            values: [canonical(phrase)],
            people,
            uncertainty: 10,
            sort,
            reason: `${attribute}:${name}`,
          }),
        );
      }
    return found;
  },
};
