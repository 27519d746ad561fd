/** The marks of `no-trace.test.ts`: what its invented people say, and what must be found nowhere but where it belongs. Nobody here exists. */
import { htmlPart } from '../support/activities.ts';

/** Somebody of the team. The names are marks too: a member of staff need not stand in a log either. */
export const staff = {
  direct: person('direct', 'Isolde Farthingwell'),
  sum: person('sum', 'Barnaby Cloverdale-Finch'),
  colleague: person('colleague', 'Perpetua Strangeways-Holt'),
  checker: person('checker', 'Lysander Copperthwaite'),
  refused: person('refused', 'Hephzibah Windermere-Moss'),
  failing: person('failing', 'Cosimo Latterday-Briggs'),
  cut: person('cut', 'Dorothea Pennyfeather'),
  slow: person('slow', 'Ignatius Bellweather'),
  waiting: person('waiting', 'Clementine Oxenholme'),
  late: person('late', 'Philippa Larchmont-Vane'),
  flooding: person('flooding', 'Thaddeus Millstream'),
  noting: person('noting', 'Euphemia Larkspurton'),
  asking: person('asking', 'Leopold Swansdown-Pyke'),
  outage: person('outage', 'Winifred Applecross'),
  returning: person('returning', 'Octavius Merryweather'),
} as const;

export type Who = keyof typeof staff;

function person(key: string, name: string) {
  return { id: `29:${key}`, name, aadObjectId: `entra-of-${key}` };
}

/** Marks that no card and no reply may repeat, not even to the author: they say who a patient is. */
export const identifying = [
  ...[
    'Zephyrine',
    'Quillfeather',
    '14/03/1951',
    '14-03-1951',
    '1951-03-14',
    '999 000 0018',
    '9990000018',
    '999-000-0018',
  ],
  ...[
    '07700 900461',
    '07700900461',
    '447700900461',
    'zephyrine.q',
    'Thistledown',
    'TR19 6QX',
    'TR196QX',
    'velocipede-wound',
  ],
  ...[
    'Fiddlewick',
    'Gooseberry',
    'Hollyhock',
    'Mangelwurzel',
    'Nightingaleford',
    'Otterburnish',
    'Pumpernickle',
    'Marchpane',
    'Cuthbert',
    '9990000026',
    '999 000 0026',
  ],
  ...['Sierra Leone', 'Kenema'],
];

/** Marks that may stand in their author's own chat, in the safer wording: plain words, and what is generalised as far as is known. */
export const ownWords: Readonly<Record<Who, readonly string[]>> = {
  direct: [
    'xylophonic-quartz',
    'gorgonzola-lantern',
    'barnacle-harpsichord',
    'typed-by-phone-turnip',
    'kohlrabi-carousel',
  ],
  sum: ['tambourine-glacier', 'lighthouse keeper', 'Wobblecombe', 'Belford', 'Marburg', 'haemorrhagic'],
  colleague: ['periwinkle-anchor', 'cubeb-hovercraft', 'sumach-weathervane'],
  checker: [
    'sassafras-trombone',
    'Skipton',
    'harbourmaster',
    'hyssop-lectern',
    'borage-spinnaker',
    'costmary-capstan',
  ],
  refused: ['parsnip-cathedral'],
  failing: ['cumquat-gyroscope'],
  cut: ['rhubarb-sextant'],
  slow: ['damson-theodolite'],
  waiting: ['quince-barometer'],
  late: ['loquat-turbine'],
  flooding: [],
  noting: [],
  asking: ['carob-astrarium'],
  outage: ['samphire-ferry'],
  returning: ['ajowan-bellows', 'dittander-galleon'],
};

/** Marks that must be found nowhere at all but in the request that brings them, or in its own answer to the author. */
export const elsewhere = {
  quoted: 'brindlewick-anvil',
  inlinePicture: 'marmalade-zeppelin',
  typedQuestion: 'aubergine-metronome',
  typedField: 'dumpling-observatory',
  pasted: 'liquorice-pantograph',
  typedSpecialty: 'pamphlet-urology',
  strangersData: 'turmeric-submarine',
  unknownVerb: 'crumpet-astrolabe',
  oddNudge: 'bodkin-parachute',
  hugeForm: 'saffron-bathysphere',
  changed: 'nutmeg-gramophone',
  badJson: 'fennel-typewriter',
  noActivity: 'gherkin-velvet',
  plainBody: 'pickle-sundial',
  packedBody: 'walnut-accordion',
  hugeBody: 'lovage-windmill',
  query: 'chervil-pendulum',
  path: 'borage-kaleidoscope',
  wrongTenant: 'sorrel-clavichord',
  foreignService: 'tansy-monocle',
  noSender: 'juniper-perambulator',
  brokenTurn: 'medlar-phonograph',
  otherEvent: 'tarragon-dirigible',
  echoed: 'cardamom-semaphore',
  apiField: 'bergamot-trellis',
  routesFile: 'purslane-orrery',
  apiBroken: 'cassia-lighthouse',
  apiQuery: 'anise-cartwheel',
  apiHuge: 'sumac-drawbridge',
  deepBody: 'galangal-minaret',
  othersMessage: 'mace-carousel',
  flooded: 'zedoary-pennant',
  reason: 'orris-bannister',
  header: 'pandan-ziggurat',
  uncaught: 'tamarind-obelisk',
  apiAnywhere: 'lotus-escalator',
  namingReason: 'annatto-gasworks',
  noted: 'sloe-gantry',
  graphFile: 'malachite-burn',
  graphPicture: 'pewter-blister',
  graphSays: 'grenadine-tollbooth',
  afar: 'ramsons-gazebo',
  withdrawn: 'epazote-funicular',
  shaken: 'mastic-turnstile',
} as const;

/** The reason of a major incident, which its members are told in their channel, and nobody anywhere else. */
export const announced = 'clapperboard-pier';

/** Ids that somebody invents: the database is asked for what they name, and keeps none. */
export const inventedIds = { nudge: 'tulipwood-regatta', address: 'muscovado-jetty' } as const;

/** All marks. */
export const marks: readonly string[] = [
  ...Object.values(inventedIds),
  announced,
  ...identifying,
  ...Object.values(ownWords).flat(),
  ...Object.values(elsewhere),
  ...Object.values(staff).flatMap(({ name }) => name.split(' ')),
];

/** A message as Teams sends it, rich body and plain one, with a mention, a file, an inline picture and a quoted reply. */
export const richMessage = {
  text: 'Mrs Zephyrine Quillfeather, DOB 14/03/1951, NHS 999 000 0018, tel 07700 900461, zephyrine.q@patient.example, 12 Thistledown Lane, TR19 6QX. Plan is xylophonic-quartz. Any advice on the gorgonzola-lantern dose?',
  fields: {
    attachments: [
      ...(htmlPart(
        `<div><blockquote itemtype="http://schema.skype.com/Reply"><p>${elsewhere.quoted}</p></blockquote>
         <p><span itemtype="http://schema.skype.com/Mention">${staff.colleague.name}</span> Mrs <b>Zephyrine Quillfeather</b>, DOB 14/03/1951,
         NHS 999 000 0018, tel 07700 900461, zephyrine.q@patient.example, 12 Thistledown Lane, TR19 6QX.</p>
         <ul><li>Plan is xylophonic-quartz.</li></ul><p>Any advice on the gorgonzola-lantern dose?</p>
         <img alt="${elsewhere.inlinePicture}" src="https://graph.example/${elsewhere.inlinePicture}.png"></div>`,
      ).attachments as object[]),
      {
        contentType: 'image/jpeg',
        name: 'quillfeather-velocipede-wound.jpg',
        contentUrl: 'https://files.example/velocipede-wound.jpg',
      },
    ],
    entities: [{ type: 'mention', text: '<at>x</at>', mentioned: staff.colleague }],
  },
};

/** A short message that identifies by itself, with a plain word of its author's. */
export const shortMessage = (surname: string, word: string): string =>
  `Mrs Edith ${surname}, NHS 999 000 0026, is she for ${word}?`;
