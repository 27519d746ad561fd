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
circus/funfair/fairground 3;
rectory/vicarage/parsonage 15; manse/presbytery/glebe house 3; bishop's palace 0.1; almshouse/alms house/almshouses 35; prefab/pre-fab 15; accommodation barge/flotel 2; hostel ship/prison ship/paddle steamer 0.3;
widebeam/wide beam/liveaboard/residential mooring 8; cabin cruiser/sailing barge/thames barge 3; coble/wherry/butty boat/tall ship 0.2; horse lorry/bowtop/living wagon/living van 1; showmen's yard/showman's yard 15; halting site 6;
converted van 20; converted lorry/converted ambulance/library bus/routemaster/guard's van/tramcar 0.3; yurt village/glamping pod 0.5; off grid cabin/log cabin 4; hobbit house/earthship/cob house/straw bale house 0.3;
blackhouse/longhouse/crofthouse/crannog 1; bastle/bastle house/pele tower/bell tower/gatehouse of the castle 0.3; grace and favour flat/royal lodge 0.3; hunting lodge/gamekeeper's cottage/ghillie's cottage/forester's cottage 2;
old asylum/converted asylum/old workhouse/old sanatorium/old gaol/converted prison 3; old courthouse/telephone exchange/drill hall/tin tabernacle 2; old forge/old smithy/old dairy/old bakery/bakehouse/maltings/bottle kiln 8;
engine house/sail loft/customs house/harbour master's house/salmon bothy 1; coastguard lookout/radar station 0.2; lighthouse cottage/lightkeeper's house/bird observatory/island cottage/private island/tidal island 0.3;
crossing cottage/railway cottage/platelayer's hut 2; hayloft/polytunnel 1; ashram/buddhist centre/seminary/bruderhof/camphill community 1
`;
