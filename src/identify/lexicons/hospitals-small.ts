import type { Source } from './source.ts';

/** Of smaller sites. */
export const smallHospitalsSource: Source = {
  text: 'General knowledge: one size for each kind of site',
  confidence: 'gk',
};

/**
 * Smaller sites by kind (gk). A community hospital serves about 40,000 people, a mental-health unit 300,000, a hospice 250,000.
 * Names are divided by semicolons; "Hospital" or "Hospice" may follow in the text.
 */
export const communityHospitals = `
Berwick Infirmary; Alnwick Infirmary; Rothbury Community; Haltwhistle War Memorial; Hexham General; Wansbeck; North Tyneside General; Shotley Bridge;
Bishop Auckland Hospital; Weardale Community; Sedgefield Community; Richardson Hospital; Palmer Community; Friarage; Redcar Primary Care;
East Cleveland; Whitby Community; Malton Community; Ripon Community; Bridlington Hospital; Beverley Community; East Riding Community; Hornsea Cottage;
Withernsea Community; Goole Hospital; Castleberg; Ilkley Coronation; Selby War Memorial; White Cross Court; Penrith Hospital; Keswick Community;
Cockermouth Community; Workington Community; Victoria Cottage; Ruth Lancaster James; Brampton War Memorial; Wigton Hospital; Westmorland General;
Ulverston Community; Millom Community; Queen Victoria Morecambe; Longridge Community; Clitheroe Community; Pendle Community; Accrington Victoria;
Burnley General; Rossendale Primary; Fleetwood Hospital; Clifton Hospital; Rochdale Infirmary; Birch Hill; Trafford General; Altrincham Hospital;
Cherry Tree; Ormskirk District; Newton Community; St Helens Hospital; Halton General; Victoria Infirmary Northwich; Congleton War Memorial;
Knutsford Community; Ellesmere Port Hospital; Tarporley War Memorial; Glossop Shire Hill; Buxton Hospital; Cavendish Hospital; Newholme;
Whitworth Hospital; Babington; Ilkeston Community; Ripley Community; Clay Cross Hospital; Bolsover Hospital; Newark Hospital; Ashfield Community;
Mansfield Community; Lings Bar; Melton Mowbray Hospital; Loughborough Hospital; Coalville Community; Hinckley and Bosworth Community;
Market Harborough Hospital; St Luke's Treatment Centre; Rutland Memorial; Feilding Palmer; Corby Urgent Care; Isebrook; Danetre; Grantham Hospital;
Louth County; John Coupland; Skegness Hospital; Johnson Community; Stamford and Rutland; Sir Robert Peel; Samuel Johnson; Cannock Chase;
Leek Moorlands; Haywood; Bradwell; Cheadle Hospital; Bridgnorth Hospital; Ludlow Hospital; Whitchurch Community; Bishop's Castle Community; Shelton;
Evesham Community; Malvern Community; Pershore Hospital; Princess of Wales Bromsgrove; Tenbury; Kidderminster Hospital; Leominster Community;
Bromyard Community; Ross Community; Ledbury Intermediate; Ellen Badger; Stratford Hospital; Leamington Hospital; Rugby St Cross; Solihull Hospital;
Moseley Hall; West Heath; Rowley Regis Hospital; Cannock Hospital; Corbett; Cromer Hospital; North Walsham Cottage; Kelling; Swaffham Community;
Dereham Hospital; Ogden Court; Beccles Hospital; Patrick Stead; Felixstowe Hospital; Bluebird Lodge; Newmarket Hospital; Sudbury Community;
Princess of Wales Ely; Brookfields; Doddington; North Cambs; Saffron Walden Community; St Margaret's Epping; Braintree Community; Halstead Hospital;
Clacton Hospital; Fryatt; Harwich Hospital; Thurrock Community; Orsett; Mountnessing Court; Brentwood Community; Rochford Hospital; Herts and Essex;
QEII; Hertford County; Potters Bar Community; St Albans City; Hemel Hempstead Hospital; Danesbury; Gossoms End; Mount Vernon; Edgware Community;
Finchley Memorial; Chase Farm; St Pancras; Mile End Hospital; St Leonard's; Orpington Hospital; Queen Mary's Sidcup; Beckenham Beacon;
Purley War Memorial; Teddington Memorial; Tolworth; Surbiton Hospital; Nelson Hospital; Wallington; Molesey; Woking Community; Leatherhead Community;
Dorking Hospital; New Epsom; Caterham Dene; Crawley Hospital; Horsham Hospital; Haslemere Hospital; Farnham Hospital; Cranleigh Village;
Midhurst Community; Bognor War Memorial; Arundel and District; Zachary Merton; Southlands; Brighton General; Hove Polyclinic; Newhaven Downs;
Lewes Victoria; Uckfield Community; Crowborough War Memorial; Bexhill Hospital; Rye Memorial; Victoria Deal; Buckland; Royal Victoria Folkestone;
Kent and Canterbury; Estuary View; Whitstable and Tankerton; Faversham Cottage; Herne Bay Hospital; Sheppey Community; Sittingbourne Memorial;
Sevenoaks Hospital; Edenbridge War Memorial; Tonbridge Cottage; Hawkhurst Community; Gravesham Community; Livingstone; Gosport War Memorial;
Fareham Community; Petersfield Community; St Mary's Portsmouth; Lymington New Forest; Fordingbridge Hospital; Romsey Hospital; Royal South Hants;
Andover War Memorial; Alton Community; Fleet Community; West Berkshire Community; Townlands; Wokingham Hospital; St Mark's Maidenhead;
Wallingford Community; Abingdon Community; Witney Community; Bicester Community; Didcot Community; Brackley Cottage; Amersham Hospital;
Wycombe Hospital; Buckingham Community; Thame Community; Savernake; Chippenham Community; Melksham Hospital; Trowbridge Hospital; Warminster Hospital;
Shaftesbury Westminster Memorial; Blandford Community; Yeatman; Wimborne Victoria; St Leonards Ringwood; Swanage Community; Weymouth Community;
Portland Hospital; Bridport Community; Alderney Hospital; Crewkerne Hospital; South Petherton; Wincanton Hospital; West Mendip;
Shepton Mallet Community; Frome Community; Paulton Memorial; Clevedon Hospital; Burnham-on-Sea War Memorial; Bridgwater Community; Minehead Community;
Williton; Wellington Cottage; Dene Barton; Thornbury Hospital; Cossham; South Bristol Community; Cirencester Hospital; North Cotswolds; Stroud General;
Vale Community; Tewkesbury Community; Lydney Hospital; Dilke Memorial; Tiverton Hospital; Axminster Hospital; Honiton Hospital; Seaton Hospital;
Sidmouth Hospital; Ottery Hospital; Exmouth Hospital; Budleigh Salterton; Okehampton Community; Crediton Hospital; Holsworthy Community;
Bideford Hospital; Ilfracombe Tyrrell; South Molton Community; Torrington Cottage; Newton Abbot Hospital; Teignmouth Hospital; Dawlish Hospital;
Totnes Hospital; Ashburton Hospital; Paignton Hospital; Brixham Hospital; Dartmouth Hospital; South Hams Hospital; Tavistock Hospital; Mount Gould;
Plympton Hospital; Liskeard Community; Launceston Hospital; Bodmin Community; St Austell Community; Fowey Hospital; Newquay Hospital; Camborne Redruth;
Falmouth Hospital; Helston Community; West Cornwall; St Barnabas Saltash; Edward Hain; St Mary's Scilly Hospital; Penrhos Stanley; Ysbyty Cefni;
Bryn Beryl; Eryri Hospital; Alltwen; Dolgellau Hospital; Tywyn Hospital; Llandudno Hospital; Colwyn Bay Community; Ruthin Hospital; Denbigh Infirmary;
Holywell Community; Mold Community; Deeside Community; Chirk Community; Penley; Welshpool Hospital; Newtown Hospital; Llanidloes War Memorial;
Llandrindod Wells War Memorial; Knighton Hospital; Bronllys; Brecon War Memorial; Ystradgynlais Community; Machynlleth Hospital;
Cardigan Integrated Care; Tregaron Hospital; Amman Valley; Llandovery Hospital; South Pembrokeshire; Tenby Cottage; Gorseinon Hospital;
Maesteg Community; Ysbyty Cwm Rhondda; Ysbyty Cwm Cynon; Ysbyty George Thomas; Pontypridd Cottage; Barry Hospital; St David's Cardiff;
Chepstow Community; Monnow Vale; County Hospital Pontypool; Ysbyty Aneurin Bevan; Redwood Memorial; Rhymney Integrated; St Woolos;
Campbeltown Hospital; Islay Hospital; Mid Argyll; Cowal Community; Victoria Rothesay; Mull and Iona; Dunbar Hospital; Town and County Wick;
Lawson Memorial; Migdale; Invergordon County; Ross Memorial; Nairn Town and County; Badenoch and Strathspey; Mackinnon Memorial; Broadford Hospital;
Portree Hospital; Uist and Barra; St Brendan's; Arran War Memorial; Lady Margaret; Girvan Community; Biggart; East Ayrshire Community;
Newton Stewart Hospital; Lochmaben; Annan Hospital; Thomas Hope; Castle Douglas Hospital; Kirkcudbright Hospital; Moffat Hospital; Hawick Community;
Kelso Community; Hay Lodge; Knoll Hospital; Roodlands; Edington; Belhaven; Liberton Hospital; St Michael's Linlithgow; Tippethill;
Clackmannanshire Community; Crieff Community; Pitlochry Community; Blairgowrie Cottage; St Margaret's Auchterarder; Aberfeldy Hospital;
Cameron Hospital; Glenrothes Hospital; Randolph Wemyss; St Andrews Community; Adamson; Stracathro; Arbroath Infirmary; Montrose Royal; Whitehills;
Aboyne Hospital; Glen O'Dee; Kincardine Community; Inverurie Hospital; Insch; Turriff Cottage; Fraserburgh Hospital; Peterhead Community; Ugie;
Leanchoil; Turner Memorial; Spynie; Robinson Memorial; Dalriada; Moyle; Larne Hospital; Ards Community; Bangor Community; Lurgan Hospital;
South Tyrone; St Luke's Armagh; Waterside; Roe Valley; Strabane Hospital
`;

/** Mental-health and secure units (gk). */
export const mentalHealthUnits = `
St Nicholas Gosforth; Hopewood Park; Roseberry Park; Lanchester Road; West Park Darlington; Foss Park; Fieldhead; Lynfield Mount; Becklin Centre;
Newsam Centre; St Mary's Leeds; Swallownest; Tickhill Road; Miranda House; Guild Lodge; Laureate House; Meadowbrook; Taylor Unit; Clock View;
Hollins Park; Bowmere; Springview; Harplands; St George's Stafford; Hartington; Radbourne; Rosewood; Wathwood; Bradgate Unit; Berrywood;
St Andrew's Northampton; Caludon Centre; St Michael's Warwick; Reaside; Ardenleigh; Barberry; Oleaster; Zinnia; Penn Hospital; Hallam Street;
Bushey Fields; Stonebow; Hellesdon; Wedgwood House; Norvic; Fulbourn; Cavell Centre; Linden Centre; The Lakes Colchester; Albany Lodge; Kingsley Green;
Huntley Centre; Park Royal; St Charles; Gordon Hospital; St Bernard's; Maudsley; Bethlem; Lambeth Hospital; Ladywell Unit; Oxleas House; Green Parks;
Goodmayes; Sunflowers Court; Newham Centre; Tower Hamlets Centre; Langdon Centre; Abraham Cowley; Farnham Road; Langley Green; Mill View;
St Martin's Canterbury; Little Brook; Littlestone; Parklands; Melbury Lodge; Elmleigh; Antelope House; Ravenswood; Prospect Park; Warneford;
Littlemore; Whiteleaf; Sandalwood Court; Fountain Way; Green Lane Devizes; St Ann's Poole; Forston; Rydon; Holford; Callington Road; Fromeside;
Wotton Lawn; Wonford House; Glenbourne; Haytor; Longreach; Hergest; Ablett; Heddfan; Bro Cerwyn; Cefn Coed; Angelton; Hafan y Coed; Talygarn;
St Cadoc's; Carseview; Murray Royal; Stratheden; Royal Edinburgh Hospital; Rowanbank; Dykebar; Woodland View; Midpark; New Craigs; Royal Cornhill;
Huntlyburn; Knockbracken; Grangewood; Gransha; Muckamore; Shannon Clinic; Beechcroft
`;

/** Hospices (gk). */
export const hospices = `
St Oswald's Hospice; Willow Burn; St Cuthbert's Hospice; Butterwick; Teesside Hospice; St Leonard's York; Dove House; Wheatfields;
Sue Ryder Manorlands; Overgate; Kirkwood; Wakefield Hospice; Prince of Wales Pontefract; St Luke's Sheffield; Bluebell Wood; Ashgate;
Rotherham Hospice; Barnsley Hospice; St John's Doncaster; Lindsey Lodge; St Andrew's Grimsby; Eden Valley; St Mary's Ulverston; St John's Lancaster;
Trinity Blackpool; Derian House; St Catherine's Lostock Hall; East Lancashire Hospice; Pendleside; Bolton Hospice; Springhill; Dr Kershaw's;
Willow Wood; St Ann's Hospice; Francis House; Wigan and Leigh Hospice; Willowbrook; Marie Curie Liverpool; Claire House; St John's Wirral;
Hospice of the Good Shepherd; East Cheshire Hospice; St Luke's Winsford; Douglas Macmillan; Dougie Mac; Donna Louise; Katharine House; St Giles;
Severn Hospice; Hope House; Compton Care; Mary Stevens; John Taylor; Birmingham St Mary's; Marie Curie Solihull; Myton; St Richard's Worcester;
St Michael's Hereford; LOROS; Treetops; John Eastwood; Nottinghamshire Hospice; St Barnabas Lincoln; Cransley; Cynthia Spencer; Thorpe Hall;
Arthur Rank; Priscilla Bacon; Tapping House; St Elizabeth; St Helena; Farleigh; Saint Francis; St Francis Berkhamsted; Peace Hospice; Rennie Grove;
Keech; Willen; Florence Nightingale Hospice; Sobell House; Helen and Douglas; Katharine House Banbury; Sue Ryder Nettlebed; Duchess of Kent;
Thames Hospice; Phyllis Tuckwell; Princess Alice; Royal Trinity; St Christopher's; Greenwich and Bexley; St Joseph's Hospice; Haven House;
Marie Curie Hampstead; North London Hospice; St Luke's Harrow; Michael Sobell; Shooting Star; St Raphael's; Ellenor; Heart of Kent;
Hospice in the Weald; Pilgrims; Wisdom Hospice; Demelza; Martlets; Chestnut Tree House; St Barnabas Worthing; St Wilfrid's; St Michael's Hastings;
St Catherine's Crawley; Rowans; Naomi House; Countess Mountbatten; Mountbatten Isle of Wight; St Michael's Basingstoke; Oakhaven; Forest Holme;
Lewis-Manning; Joseph Weld; Julia's House; Salisbury Hospice; Prospect Hospice; Dorothy House; St Margaret's Taunton; Weston Hospicecare;
St Peter's Bristol; Charlton Farm; Longfield; Sue Ryder Leckhampton; Hospiscare; North Devon Hospice; Rowcroft; St Luke's Plymouth;
Little Bridge House; Cornwall Hospice; Mount Edgcumbe; St Julia's; Little Harbour; St David's Llandudno; St Kentigern; Nightingale House; Ty Gobaith;
Ty Olwen; Ty Hafan; City Hospice; Marie Curie Penarth; St Anne's Newport; Y Bwthyn; Skanda Vale; Paul Sartori; Ayrshire Hospice; Marie Curie Glasgow;
Prince and Princess of Wales Hospice; St Margaret of Scotland; St Vincent's Howwood; Ardgowan; St Andrew's Airdrie; Kilbryde; Strathcarron;
St Columba's; Marie Curie Edinburgh; Rachel House; Robin House; Roxburghe House; Highland Hospice; Bethesda Stornoway; Marie Curie Belfast;
Northern Ireland Hospice; Foyle Hospice; Southern Area Hospice; Macmillan Antrim
`;
