/**
 * Diseases and operations of which a single case in the UK is known far beyond the ward: reported case by case by the health
 * protection agencies or by national surveillance, or so few that each has been in the news. Canonical names as in the tables of conditions.
 * Source: UKHSA lists of high-consequence infectious diseases and imported cases; National CJD Research & Surveillance
 * Unit; general knowledge for the rest (confidence gk).
 */
export const newsworthy: ReadonlySet<string> = new Set([
  'sporadic creutzfeldt-jakob disease',
  'variant creutzfeldt-jakob disease',
  'iatrogenic creutzfeldt-jakob disease',
  'fatal familial insomnia',
  'gerstmann-sträussler-scheinker syndrome',
  'lassa fever',
  'ebola virus disease',
  'crimean-congo haemorrhagic fever',
  'marburg virus disease',
  'mers',
  'human avian influenza',
  'mpox clade i',
  'anthrax',
  'poliomyelitis',
  'rabies',
  'nerve agent poisoning',
  'conjoined twins',
  'progeria',
  'fibrodysplasia ossificans progressiva',
  'harlequin ichthyosis',
  'foreign accent syndrome',
  'hand transplant',
  'forearm transplant',
  'face transplant',
  'uterus transplant',
  'rohhad syndrome',
  'total artificial heart',
]);
