import { englishAuthorities } from './places-authorities.ts';
import { englishPlaces } from './places-england.ts';
import { nationPlaces } from './places-nations.ts';
import type { Source } from './source.ts';

/** Places of one region and one source. */
export interface PlaceTable {
  /** The coarser value that a place generalises to. */
  readonly region: string;
  /** V checked, gk general knowledge. */
  readonly source: 'V' | 'gk';
  /** The factor by which a figure may be wrong either way. */
  readonly uncertainty: number;
  /** "Skipton 15; Whitby 12": population in thousands. */
  readonly table: string;
}

/** What the code of a table's source stands for. */
export const placesSources: Readonly<Record<PlaceTable['source'], Source>> = {
  V: { text: 'Census 2021, local authorities', confidence: 'V' },
  gk: { text: 'General knowledge of built-up areas and parishes', confidence: 'gk' },
};

/** Every table, the best first: where two tables name the same place, the earlier figure counts. */
export const placeTables: readonly PlaceTable[] = [...englishAuthorities, ...nationPlaces, ...englishPlaces];

/** Names that are also everyday words, surnames or scores: they count only after "from", "in", "near" and the like. */
export const everydayPlaceNames: readonly string[] = `
ash bath battle beer boston bow bury chester clare cork cowley crook crumlin deal denton douglas dover durham ely eye fleet flint ford
hale hamilton harris hay hayes hedon holt hook hope hull hyde keith kent lincoln luing louth leigh leven lewis linton malton march mayo
melbourne mere middleton mold moira morley nelson ness norton oban orford over peel perth porth preston ramsey reading redcar rhos ripley ripon
rugby rum ryde rye sale sandwich sandy seaton selby settle shaw shirley skye stamford stanley stone stratford street sutton uig
usk wallington ware warwick washington watchet wells wells weston wick wilton winsford wood yell york yarmouth street brae tongue muck coll
eigg bute kelso melrose barry troon crail banff holywell clifton carlton arnold kimberley eastwood madeley wellington newport bentley bramley
beeston alford burton barton carlisle chatham cobham bingham gosport sandhurst hatfield milford royston witham whitby acton dalston hammersmith
poplar temple penge kyle unst rush hindley kirkby lydney northfield buckley neath brecon hatherleigh alton mullion
`
  .split(/\s+/)
  .filter((word) => word.length > 0);
