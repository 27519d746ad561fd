import { ConditionLexicon } from '../../src/identify/conditions/lexicon.ts';
import { readDocument } from '../../src/identify/document.ts';
import { LOOKS } from '../../src/identify/lexicons/appearance.ts';
import { parseConditions } from '../../src/identify/lexicons/condition-table.ts';
import { conditionTables } from '../../src/identify/lexicons/conditions/index.ts';
import { uncommon } from '../../src/identify/lexicons/conditions/uncommon.ts';
import { incidents } from '../../src/identify/lexicons/events.ts';
import { RARE_FAMILIES } from '../../src/identify/lexicons/family.ts';
import { PhraseTree } from '../../src/identify/phrases.ts';

describe('parseConditions', () => {
  it('reads a row', () => {
    expect(parseConditions('\nCreel disease|CD1; creels |0.5|I|infection|gk|gk\n')).toEqual([
      {
        name: 'Creel disease',
        synonyms: ['CD1', 'creels'],
        share: 0.000005,
        uncertainty: 10,
        group: 'infection',
        source: { text: 'General knowledge', confidence: 'gk' },
      },
    ]);
  });

  it.each([
    ['V', 0.5, 1.5],
    ['R', 0.5, 3],
    ['gk', 0.5, 10],
    ['gk', 50, 3],
  ])('takes confidence %s at a rate of %d for an uncertainty of %d', (confidence, rate, uncertainty) => {
    expect(parseConditions(`a||${rate}|P|b|s|${confidence}`)[0]?.uncertainty).toBe(uncertainty);
  });

  it('never gives a share of nothing or of more than all', () => {
    expect(parseConditions('a||0|I|b|s|R')[0]?.share).toBe(1e-9);
    expect(parseConditions('a||420000|P|b|s|R')[0]?.share).toBe(1);
  });

  it('counts rates of births and maternities against everybody', () => {
    // 1,500 of 100,000 maternities × 0.0098 maternities a person
    expect(parseConditions('a||1500|M|b|s|R')[0]?.share).toBeCloseTo(0.000147, 9);
    expect(parseConditions('a||1500|B|b|s|R')[0]?.share).toBeCloseTo(0.000147, 9);
  });

  it.each(['', 'a|b|c', 'a||x|P|b|s|R', 'a||5|Q|b|s|R', '|s|5|P|b|s|R'])('leaves out "%s"', (table) => {
    expect(parseConditions(table)).toEqual([]);
  });
});

describe('the tables of conditions', () => {
  it.each(conditionTables.map((table, number) => [number, table] as const))(
    'hold the row format in table %d',
    (_number, table) => {
      const lines = table.split('\n').filter((line) => line.trim() !== '');
      expect(lines.filter((line) => parseConditions(line).length !== 1)).toEqual([]);
    },
  );

  it('keep rare conditions rare and common ones common', () => {
    const shareOf = new Map(conditionTables.flatMap(parseConditions).map(({ name, share }) => [name, share]));
    expect(shareOf.get('rabies')).toBeLessThan(1e-7);
    expect(shareOf.get('fibrodysplasia ossificans progressiva')).toBeLessThan(1e-5);
    expect(shareOf.get('hypertension')).toBeGreaterThan(0.1);
  });

  // Known registers and counts: PKU 1 in 10,000 born and living as long as others; more than 200,000 adults and their
  // younger fellows with a congenital heart; 1 in 700 born with a cleft.
  it.each([
    ['phenylketonuria', 6000, 7000],
    ['congenital heart disease', 250_000, 450_000],
    ['tetralogy of Fallot', 12_000, 25_000],
    ['coarctation of the aorta', 15_000, 25_000],
    ['transposition of the great arteries', 8000, 20_000],
    ['atrial septal defect', 50_000, 70_000],
    ["Ebstein's anomaly", 2000, 3500],
    ['Fontan circulation', 2000, 4000],
    ['spina bifida', 8000, 20_000],
    ['cleft lip and palate', 80_000, 100_000],
    ['microtia', 6000, 10_500],
    ['bladder exstrophy', 1000, 2100],
    ["Hirschsprung's disease", 9000, 14_000],
    ['classical congenital adrenal hyperplasia', 2500, 4500],
  ])('count all who live with %s, not the babies of a year', (name, fewest, most) => {
    const people =
      68_265_209 * (conditionTables.flatMap(parseConditions).find((row) => row.name === name)?.share ?? 0);
    expect(people).toBeGreaterThan(fewest);
    expect(people).toBeLessThan(most);
  });

  it.each([
    ['hearing loss', 15_000, 27_000],
    ['deafness', 1000, 2500],
    ['cochlear implant', 15, 45],
    ['sudden sensorineural hearing loss', 5, 30],
    ['scimitar syndrome', 1, 3],
    ['partial anomalous pulmonary venous drainage', 10, 100],
    ['inguinal hernia', 1000, 3000],
    ['hernia', 1500, 6000],
    ['haemorrhoids', 2000, 8000],
    ['acute liver failure', 0.3, 1],
    ['Potocki-Lupski syndrome', 2, 6],
    ['PALB2 carrier', 80, 150],
    ['CHEK2 carrier', 400, 1000],
    // 0.0098 births a person a year: 7.6 % of them before 37 weeks, 0.4 % before 28
    ['prematurity', 70, 80],
    ['extreme prematurity', 3.5, 4.5],
  ])('give %s the rate that it has', (name, fewest, most) => {
    const rates = conditionTables
      .flatMap(parseConditions)
      .flatMap((row) => (row.name === name || row.synonyms.includes(name) ? [row.share * 100_000] : []));
    expect(rates).toHaveLength(1);
    expect(rates[0]).toBeGreaterThan(fewest);
    expect(rates[0]).toBeLessThan(most);
  });

  it.each(['hypoxic ischaemic encephalopathy', 'meconium aspiration syndrome', 'stillbirth'])(
    'count only the babies of a year for %s',
    (name) => {
      const row = conditionTables.flatMap(parseConditions).find((condition) => condition.name === name);
      expect(row?.share).toBeLessThan(0.0001);
    },
  );
});

describe('the names of the tables', () => {
  const rows = conditionTables.flatMap(parseConditions);
  const named = rows.flatMap((row) => [row.name, ...row.synonyms].map((name) => ({ name, row: row.name })));

  it('stand once each, as the look-up compares them', () => {
    // Of equal phrases the tree keeps the first, so a second one finds another's row, or its own name before it.
    const tree = new PhraseTree(named.map((entry) => [entry.name, entry] as const));
    const dead = named.filter((entry) => {
      const { tokens } = readDocument(entry.name);
      const found = tree.matchAt(tokens, 0);
      return found?.endToken !== tokens.length || found.entry !== entry;
    });
    expect(dead.map(({ name, row }) => `${name} (${row})`)).toEqual([]);
  });

  it('are each found where somebody is known to have it', () => {
    const all = new ConditionLexicon();
    const unfound = named.filter(
      ({ name, row }) =>
        !all.find(readDocument(`known ${name}`)).some(({ condition }) => condition.name === row),
    );
    expect(unfound.map(({ name, row }) => `${name} (${row})`)).toEqual([]);
  });

  it.each(['thrombectomy', 'constipation', 'frailty', 'chest drain', 'penicillin allergic', 'pen allergic'])(
    'do not hold "%s", which says nothing about who a patient is',
    (name) => {
      expect(new ConditionLexicon().find(readDocument(`known ${name}`))).toEqual([]);
    },
  );

  // What is said the other way is no second fact about the patient.
  it.each([
    ['coronary bypass', 'CABG'],
    ['IgA vasculitis', 'HSP'],
    ['IgA vasculitis', 'Henoch-Schönlein purpura'],
    ['obsessive compulsive disorder', 'OCD'],
    ['post-traumatic stress disorder', 'PTSD'],
    ['benign paroxysmal positional vertigo', 'BPPV'],
    ['DRESS', 'DRESS syndrome'],
    ['TB meningitis', 'tuberculous meningitis'],
    ['macular degeneration', 'age-related macular degeneration'],
    ['viral wheeze', 'viral induced wheeze'],
    ['open globe injury', 'globe rupture'],
    ['lightning strike', 'lightning injury'],
    ['haemorrhoids', 'piles'],
    ['mitral valve replacement', 'MVR'],
    ['critical aortic stenosis', 'critical AS'],
    ['bone marrow transplant', 'stem cell transplant'],
    ['urinary retention', 'acute urinary retention'],
    ['bulimia', 'bulimia nervosa'],
    ['Fontan', 'Fontan circulation'],
    ['tetraplegic', 'tetraplegia'],
    ['RSV positive', 'RSV infection'],
    ['GVHD', 'graft versus host disease'],
    ['PCI', 'percutaneous coronary intervention'],
  ])('mean one condition by %s and by %s', (one, other) => {
    const all = new ConditionLexicon();
    const meant = (name: string) =>
      all.find(readDocument(`known ${name}`)).map(({ condition }) => condition.name);
    expect(meant(one)).toHaveLength(1);
    expect(meant(other)).toEqual(meant(one));
  });

  it.each([
    ['bulimia nervosa', 'anorexia nervosa'],
    ['Fontan circulation', 'congenital heart disease'],
    ['tetraplegia', 'spinal cord injury'],
  ])('keep %s apart from %s', (one, other) => {
    const all = new ConditionLexicon();
    const meant = (name: string) => all.find(readDocument(name))[0]?.condition.name;
    expect(meant(one)).toBe(one);
    expect(meant(other)).toBe(other);
  });
});

describe('ConditionLexicon', () => {
  const lexicon = new ConditionLexicon([
    'creel disease|CR;Creels;net fever|2|I|x|gk|gk\nbigger creel disease||2|I|x|gk|gk',
  ]);
  const names = (text: string) => lexicon.find(readDocument(text)).map(({ condition }) => condition.name);

  it('finds the longest name, in any case and with a possessive', () => {
    expect(names("Creel's, then BIGGER CREEL DISEASE, net-fever")).toEqual([
      'creel disease',
      'bigger creel disease',
      'creel disease',
    ]);
  });

  it('takes a short abbreviation in capitals or straight after a query', () => {
    expect([names('known CR'), names('cr up'), names('?cr')]).toEqual([
      ['creel disease'],
      [],
      ['creel disease'],
    ]);
  });

  it('finds none in an empty text or for no tables', () => {
    expect(names('')).toEqual([]);
    expect(new ConditionLexicon([]).find(readDocument('measles'))).toEqual([]);
  });
});

it('leaves to the lexicons of families, looks and incidents what people outside a hospital speak of', () => {
  const firstCells = (table: string) => table.split('\n').map((line) => line.split('|')[0] ?? '');
  const phrases = incidents.split(/[;\n/]/).map((phrase) => phrase.trim().replace(/ [\d.]+$/, ''));
  const theirs = new Set(
    [...firstCells(RARE_FAMILIES), ...firstCells(LOOKS), ...phrases].filter((phrase) => phrase !== ''),
  );
  const ours = parseConditions(uncommon).flatMap(({ name, synonyms }) => [name, ...synonyms]);
  expect(ours.length).toBeGreaterThan(2000);
  expect(ours.filter((phrase) => theirs.has(phrase.toLowerCase()))).toEqual([]);
});
