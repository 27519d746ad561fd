import type { Source } from './source.ts';

/** Of catchments of acute sites. */
export const acuteSource: Source = {
  text: 'NHS England monthly A&E returns, June 2024 to May 2025, shared out over the sites; other nations from general knowledge',
  confidence: 'R',
};

/**
 * Hospital sites. Acute sites: name | other names | attendances of the major emergency department per week.
 * England V: NHS England monthly returns June 2024 to May 2025, shared out over a trust's sites (gk); Scotland, Wales and
 * Northern Ireland gk. One attendance per week stands for about 184 people of the catchment (314,300 per week serve
 * 57.69 million, corrected for the 0.54 % of people who attend in a week).
 */
export const acuteHospitals = `
Queen Elizabeth Hospital Birmingham|QEHB|2496
Birmingham Heartlands|Heartlands, BHH|3121
Good Hope|GHH|2184
Southend University Hospital||2277
Basildon Hospital|BTUH|2483
Broomfield Chelmsford|Broomfield, Broomfield|2139
Salford Royal|SRFT|1970
Royal Oldham||2202
Fairfield General Bury|Fairfield General, FGH|1623
Royal London|RLH, Whitechapel|2063
Newham University Hospital|NUH Newham|1891
Whipps Cross|WXH, Whipps|1776
Manchester Royal Infirmary||1856
Wythenshawe|UHSM|1406
North Manchester General|NMGH|1519
Royal Manchester Children's|RMCH|844
Royal Sussex County Brighton|Royal Sussex County, RSCH|2010
Worthing Hospital||1521
St Richard's Chichester|St Richard's|1249
Princess Royal Haywards Heath|PRH|652
Frimley Park|FPH|2682
Wexham Park|WPH|2475
Leicester Royal Infirmary|LRI|4981
Royal Free|RFH|2363
Barnet Hospital||2363
North Middlesex|North Mid, NMUH|1865
Royal Derby|RDH|2947
Queen's Burton|QHB|1518
Chelsea and Westminster|C&W, ChelWest|2492
West Middlesex|West Mid|1958
Tunbridge Wells Pembury|Tunbridge Wells, TWH|2076
Maidstone Hospital||2076
St James's Leeds|St James's, Jimmy's, SJUH|1998
Leeds General Infirmary||1998
Whiston Hospital|WHH|2386
Southport and Formby District General|SDGH|962
Pinderfields||2332
Dewsbury and District Hospital||1429
Luton and Dunstable Hospital|L&D|2162
Bedford Hospital||1566
Huddersfield Royal Infirmary|HRI|1777
Calderdale Royal|CRH|1777
Royal Liverpool|RLUH|1766
Aintree Hospital|AUH|1766
King's College Hospital|KCH, Denmark Hill|2187
Princess Royal University Hospital|PRUH, Orpington|1340
Bristol Royal Infirmary|BRI|1580
Bristol Royal Hospital for Children|BRHC|948
Weston General|WGH|983
Queen's Medical Centre|QMC, Nottingham|3436
University Hospital Lewisham||1595
Queen Elizabeth Woolwich|QEH, QE Woolwich|1728
Peterborough City||2051
Hinchingbrooke||1257
Royal Stoke|RSUH|2245
County Hospital Stafford|County Hospital|873
Doncaster Royal Infirmary|DRI|1952
Bassetlaw Worksop|Bassetlaw, BDGH|1147
Northwick Park||2010
Ealing Hospital||1082
Royal Bournemouth|RBH|1620
Poole Hospital||1436
Queen's Romford|QHR|1826
King George Ilford|King George, KGH|1218
Ipswich Hospital||1483
Colchester Hospital|CGH|1544
Worcestershire Royal|WRH|1559
Alexandra Redditch|the Alex|1439
Royal Blackburn|RBTH|2995
University College Hospital London|UCH, UCLH|2978
Croydon University Hospital|Mayday, CUH|2969
Gloucestershire Royal|GRH|1949
Cheltenham General|CGH|1004
William Harvey Ashford|William Harvey, WHH|1535
Queen Elizabeth the Queen Mother Margate|Queen Elizabeth the Queen Mother, QEQM|1417
University Hospital of North Durham|UHND|1589
Darlington Memorial|DMH|1353
Lincoln County||1454
Pilgrim Boston|Pilgrim, PHB|1222
Musgrove Park Taunton|Musgrove Park|1744
Yeovil District|YDH|1163
New Cross Wolverhampton|New Cross, NXH|2886
Midland Metropolitan|MMUH|2881
Royal Devon and Exeter Wonford|Royal Devon and Exeter, RD&E|1898
North Devon Barnstaple|North Devon, NDDH|935
Norfolk and Norwich|NNUH|2816
John Radcliffe Oxford|John Radcliffe|1906
Horton Banbury|Horton, HGH|897
Royal Victoria Infirmary Newcastle|Royal Victoria Infirmary, RVI|2797
St Mary's Paddington|SMH|1420
Charing Cross|CXH|1311
University Hospital Coventry|UHCW, Walsgrave|2717
Royal Preston|RPH|1788
Chorley and South Ribble|CDH|921
Southampton General|SGH|2695
Basingstoke and North Hampshire|BNHH|1384
Royal Hampshire County Winchester|Royal Hampshire County, RHCH|1278
Sunderland Royal||1714
South Tyneside District|STDH|883
Royal Berkshire Reading|Royal Berkshire, RBH|2591
Darent Valley|DVH|2572
St Helier|STH|1570
Epsom Hospital|EGH|962
Homerton Hospital|HUH|2524
York Hospital||1589
Scarborough General|SGH|855
King's Mill|KMH|2437
Addenbrooke's|Adds, CUH|2399
Royal Shrewsbury|RSH|1146
Princess Royal Telford|PRH|1241
East Surrey Redhill|East Surrey, ESH|2386
Stoke Mandeville|SMH|2377
St Thomas'|STH, Tommy's|2330
Queen Alexandra Portsmouth|Queen Alexandra|2314
Kettering General|KGH|2243
Northumbria Specialist Emergency Care Cramlington|Northumbria Specialist Emergency Care, NSECH|2242
Northampton General|NGH|2213
St Peter's Chertsey|St Peter's, SPH|2198
Russells Hall Dudley|Russells Hall, RHH|2148
Bradford Royal Infirmary|BRI Bradford|2123
Hull Royal Infirmary|HRI|2118
Walsall Manor||2098
Derriford Plymouth|Derriford|2093
Whittington||2088
Royal Lancaster Infirmary|RLI|1161
Furness General Barrow|Furness General, FGH|912
Lister Stevenage|Lister, Lister|2051
Northern General Sheffield|Northern General, NGH|2050
Diana Princess of Wales Grimsby|Diana Princess of Wales|1126
Scunthorpe General|SGH|921
Southmead Bristol|Southmead|2041
Barnsley Hospital|BHNFT|2039
Rotherham Hospital||2029
St George's Tooting|St George's, SGH, George's|2023
Cumberland Infirmary Carlisle|Cumberland Infirmary|1330
West Cumberland Whitehaven|West Cumberland, WCH|685
Medway Maritime|MMH|2012
Blackpool Victoria|BVH, the Vic|2006
Conquest Hastings|Conquest|907
Eastbourne District General|EDGH|1064
Tameside General|TGH|1965
Royal United Bath|Royal United, RUH|1957
Watford General|WGH|1903
Warwick Hospital||1885
Milton Keynes Hospital|MKUH|1883
Princess Alexandra Harlow|Princess Alexandra|1858
Royal Bolton|RBH|1818
Stepping Hill Stockport|Stepping Hill, SHH|1803
West Suffolk Bury St Edmunds|West Suffolk, WSH|1760
Arrowe Park|APH|1713
James Cook Middlesbrough|James Cook, JCUH|1704
James Paget Gorleston|James Paget, JPUH|1679
Royal Albert Edward Infirmary Wigan|Royal Albert Edward Infirmary, RAEI|1621
Kingston Hospital||1612
Leighton Crewe|Leighton|1611
Chesterfield Royal|CRH|1585
George Eliot Nuneaton|George Eliot, GEH|1574
Warrington Hospital|WHH|1566
Queen Elizabeth King's Lynn|QEHKL|1535
Royal Surrey Guildford|Royal Surrey, RSCH|1521
Royal Cornwall Truro|Royal Cornwall, Treliske|1483
Torbay Hospital||1453
Hillingdon Hospital|THH|1393
Hereford County|HCH|1363
Queen Elizabeth Gateshead|QEG|1360
Airedale Hospital|AGH|1336
Alder Hey|AHCH|1300
Great Western Swindon|Great Western, GWH|1258
Birmingham Children's|BCH|1175
Countess of Chester|COCH|1158
Harrogate District|HDH|1149
North Tees Stockton|North Tees, UHNT|1113
Salisbury District||1064
Sheffield Children's|SCH|1028
Macclesfield District General|MDGH|990
St Mary's Isle of Wight||989
Dorset County Dorchester|Dorset County, DCH|966
Queen Elizabeth University Hospital|QEUH|1900
Glasgow Royal Infirmary|GRI|1700
Royal Alexandra|RAH Paisley|1200
Royal Hospital for Children Glasgow|RHC Glasgow, Sick Kids Glasgow|1200
Royal Infirmary of Edinburgh|RIE, Edinburgh Royal Infirmary, Little France|2300
Western General|WGH Edinburgh|700
St John's, Livingston|St John's|1200
Aberdeen Royal Infirmary|ARI, Foresterhill|1100
Ninewells||1000
Perth Royal Infirmary|PRI|500
Raigmore||700
Monklands||1300
Hairmyres||1300
Wishaw General|University Hospital Wishaw|1400
Crosshouse|University Hospital Crosshouse|1300
University Hospital Ayr|Ayr Hospital|700
Inverclyde Royal|IRH|600
Vale of Leven||200
Forth Valley Royal|FVRH, Larbert|1200
Victoria Hospital Kirkcaldy|Victoria Kirkcaldy, VHK|1300
Queen Margaret|QMH|250
Borders General|BGH|600
Dumfries and Galloway Royal|DGRI|700
Galloway Community|Garrick|120
Dr Gray's|Gray's|500
Gilbert Bain||150
Balfour||120
Western Isles Hospital|Ospadal nan Eilean|120
Belford||180
Caithness General||150
Lorn and Islands|Lorn & Islands|150
Golden Jubilee||300
Royal Hospital for Children and Young People|RHCYP, Sick Kids|900
Royal Aberdeen Children's|RACH|400
University Hospital of Wales|UHW, the Heath|2500
Children's Hospital for Wales|Noah's Ark|600
University Hospital Llandough|Llandough|500
Morriston||1700
Singleton||300
Grange University Hospital|the Grange|1700
Royal Gwent|the Gwent|600
Nevill Hall||600
Ysbyty Ystrad Fawr|YYF|500
Prince Charles||1200
Royal Glamorgan||1200
Princess of Wales|POW Bridgend|1200
Neath Port Talbot Hospital||300
Prince Philip||500
Glangwili||900
Withybush||650
Bronglais||500
Ysbyty Gwynedd|Gwynedd|1000
Glan Clwyd|Ysbyty Glan Clwyd, YGC|1200
Wrexham Maelor|the Maelor|1300
Royal Victoria Hospital Belfast|Royal Victoria Belfast, the Royal|1900
Belfast City Hospital|BCH Belfast|600
Mater||900
Ulster Hospital|the Ulster|1900
Antrim Area|Antrim Area Hospital|1700
Craigavon Area|Craigavon Area Hospital, CAH|1650
Altnagelvin|Altnagelvin Area|1300
Daisy Hill||1050
Causeway Hospital|Causeway|850
South West Acute|SWAH|750
Royal Belfast Hospital for Sick Children|RBHSC|750
Lagan Valley||500
Downe Hospital|the Downe|300
Whiteabbey||100
Mid Ulster Hospital||200
Tyrone County||200
Musgrave Park||150
Letterkenny University Hospital|Letterkenny|800
Noble's|Noble's Hospital|600
Jersey General||500
Princess Elizabeth, Guernsey|Princess Elizabeth Hospital|350
`;

/** Of specialist sites. */
export const specialistSource: Source = {
  text: 'General knowledge of catchments',
  confidence: 'gk',
};

/** Specialist sites without a major emergency department: name | other names | catchment in thousands (gk). */
export const specialistHospitals = `
Great Ormond Street|GOSH|8000
Royal Marsden|RMH Sutton, the Marsden|4000
The Christie|Christie|3200
Royal Papworth|Papworth|4000
Royal Brompton|the Brompton|4000
Harefield||3000
National Hospital for Neurology|NHNN, Queen Square|4000
Walton Centre||3500
Liverpool Heart and Chest|LHCH, Broadgreen|2800
Clatterbridge||2400
Moorfields||4000
Royal National Orthopaedic|RNOH|4000
Royal Orthopaedic Hospital|ROH Birmingham|2500
Robert Jones and Agnes Hunt|RJAH, Gobowen|1500
Freeman|the Freeman|3000
Glenfield||2500
Hammersmith Hospital||2000
Queen Charlotte's|QCCH|1200
Liverpool Women's|LWH|1200
Birmingham Women's|BWH|1200
St Mark's||1500
Guy's||2500
Evelina|Evelina London|2000
Eastman||2000
Royal National ENT|RNTNE|2000
Nuffield Orthopaedic Centre|NOC|1500
Churchill|the Churchill|1500
Oxford Children's||1000
Wrightington||1500
Queen Victoria, East Grinstead|QVH, East Grinstead burns|3000
Weston Park||1800
Royal Hallamshire|the Hallamshire, Hallamshire|1200
Jessop Wing|Jessops|700
Cookridge||500
Chapel Allerton Hospital||800
Seacroft Hospital||700
Wharfedale||200
Castle Hill|Castle Hill Hospital|1200
Royal Manchester Eye|MREH|2500
St Mary's, Manchester|Saint Mary's|2500
St Michael's, Bristol|St Mike's|600
Princess Anne||800
Stoke Mandeville Spinal|NSIC|4000
Odstock||3000
Rookwood||1500
Velindre||1500
Beatson|the Beatson|2500
Edinburgh Cancer Centre||1500
Astley Ainslie||800
Gartnavel|Gartnavel General|800
Stobhill|New Stobhill|400
New Victoria||400
Leverndale||400
Lightburn||150
Roehampton|Queen Mary's Roehampton|1500
Royal Hospital for Neuro-disability|RHN Putney|3000
Rampton||30000
Broadmoor||30000
Ashworth||30000
Carstairs|State Hospital Carstairs|5490
`;
