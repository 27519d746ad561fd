import type { Source } from './source.ts';

/** Of how many live in such a home. */
export const oddHomesSource: Source = {
  text: 'General knowledge: boats by the licences of the Canal & River Trust, religious houses by their yearbooks, the others guessed',
  confidence: 'gk',
};

/**
 * Homes that few have, and how many thousand people of the United Kingdom live in one (gk, right to a factor of three). Several names are
 * divided by a stroke.
 */
export const oddHomes = `
windmill 0.3; watermill/old mill/converted mill 2; lighthouse 0.2; tollhouse/toll house 1; treehouse/tree house 0.1; tree camp/protest camp 0.3; narrowboat/narrow boat/houseboat/house boat/canal boat/barge/dutch barge 30;
lifeboat/trawler/tug/tugboat/fishing boat/lightship/minesweeper 0.2; yacht/sailing boat/catamaran 2; railway carriage/train carriage/signal box/railway station/station house 1; water tower/martello tower/folly/gatehouse/gate lodge/gatelodge 2;
castle/peel tower/tower house/stately home 1; yurt/tipi/tepee/bender/roundhouse 2; cave/rock house 0.05; bandstand/bus shelter/phone box 0.1; bothy/shepherd's hut/shieling/croft house 2; convent/nunnery 2; monastery/friary/priory/abbey 1; commune/ecovillage/eco village 3;
horsebox/horse box/converted bus/double decker/old ambulance/ice cream van/showman's wagon/gypsy wagon/vardo/gypsy caravan 2; pumping station/pump house/power station/lock cottage/lock keeper's cottage/lock house/coastguard cottage/keeper's cottage 1;
converted church/converted chapel/old chapel/old church/deconsecrated church 8; old school/old schoolhouse/schoolhouse/old police station/old fire station/old bank/old pub/old cinema 8; oast house/dovecote/ice house/bunker/nissen hut/pillbox/hangar/shipping container 3; sea fort/pier/boathouse/boat house/beach hut/net loft 1;
circus/funfair/fairground 3
`;
