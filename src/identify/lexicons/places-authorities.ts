import type { PlaceTable } from './places.ts';

/**
 * Local authorities of England: name and population in thousands, pairs divided by semicolons.
 * V: checked against the Census 2021 counts of the Office for National Statistics. gk: general knowledge of built-up
 * areas and parishes, right to a factor of two. A name that several places share stands with the best known.
 */
export const englishAuthorities: readonly PlaceTable[] = [
  {
    region: 'north east',
    source: 'V',
    uncertainty: 1.2,
    table: `
County Durham 519.7; Northumberland 319.3; Newcastle upon Tyne 298.7; Sunderland 272.9; North Tyneside 208.1; Gateshead 198.2; Stockton-on-Tees 195.8;
South Tyneside 147.2; Middlesbrough 140.5; Redcar and Cleveland 136.0; Darlington 107.3; Hartlepool 91.9
`,
  },
  {
    region: 'north west',
    source: 'V',
    uncertainty: 1.2,
    table: `
Manchester 550.4; Liverpool 485.3; Cheshire East 398.3; Cheshire West and Chester 357.0; Wigan 329.1; Wirral 319.9; Bolton 295.5; Stockport 294.4;
Sefton 278.8; Salford 269.3; Oldham 241.7; Trafford 234.7; Tameside 230.8; Rochdale 223.3; Warrington 210.5; Bury 193.4; St. Helens 183.1;
Blackburn with Darwen 154.5; Knowsley 154.2; Preston 147.4; Lancaster 142.8; Blackpool 140.9; Halton 127.8; West Lancashire 117.2; Chorley 116.6;
Wyre 111.8; South Ribble 110.7; Carlisle 110.0; South Lakeland 103.0; Allerdale 96.1; Pendle 95.6; Burnley 93.7; Hyndburn 82.1; Fylde 81.4;
Rossendale 69.9; Barrow-in-Furness 67.3; Copeland 67.0; Ribble Valley 61.3; Eden 54.7
`,
  },
  {
    region: 'yorkshire and the humber',
    source: 'V',
    uncertainty: 1.2,
    table: `
Leeds 811.2; Sheffield 555.5; Bradford 545.3; Kirklees 432.7; Wakefield 352.7; East Riding of Yorkshire 341.8; Doncaster 307.6; Rotherham 269.6;
Kingston upon Hull 266.7; Barnsley 244.3; Calderdale 206.3; York 202.2; North Lincolnshire 169.5; Harrogate 162.6; North East Lincolnshire 157.5;
Scarborough 108.7; Selby 91.9; Hambleton 89.6; Craven 56.9; Ryedale 54.6; Richmondshire 49.7
`,
  },
  {
    region: 'east midlands',
    source: 'V',
    uncertainty: 1.2,
    table: `
West Northamptonshire 439.5; Leicester 367.5; North Northamptonshire 359.1; Nottingham 322.4; Derby 261.0; Charnwood 182.0; South Kesteven 143.2;
East Lindsey 142.2; Ashfield 126.2; Amber Valley 126.0; Newark and Sherwood 122.8; Rushcliffe 119.0; North Kesteven 118.0; Bassetlaw 117.5;
Gedling 117.2; Hinckley and Bosworth 113.6; Erewash 112.8; Mansfield 110.3; Broxtowe 110.0; South Derbyshire 107.0; North West Leicestershire 104.6;
Lincoln 104.3; Chesterfield 103.4; Blaby 102.9; North East Derbyshire 101.9; Harborough 97.7; West Lindsey 95.0; South Holland 95.0; High Peak 90.8;
Bolsover 80.2; Derbyshire Dales 71.5; Boston 70.4; Oadby and Wigston 57.7; Melton 51.8; Rutland 41.2
`,
  },
  {
    region: 'west midlands',
    source: 'V',
    uncertainty: 1.2,
    table: `
Birmingham 1140.3; Coventry 344.6; Sandwell 341.4; Shropshire 323.6; Dudley 323.3; Walsall 283.7; Wolverhampton 263.2; Stoke-on-Trent 257.9;
Solihull 216.0; Herefordshire 186.8; Telford and Wrekin 185.4; Warwick 148.0; Stafford 136.8; Stratford-on-Avon 134.6; Nuneaton and Bedworth 134.0;
Wychavon 132.4; East Staffordshire 123.8; Newcastle-under-Lyme 123.2; Rugby 114.4; South Staffordshire 110.4; Lichfield 106.5; Worcester 103.7;
Wyre Forest 101.4; Cannock Chase 100.5; Bromsgrove 99.1; Staffordshire Moorlands 95.7; Redditch 87.0; Malvern Hills 79.4; Tamworth 78.6;
North Warwickshire 64.9
`,
  },
  {
    region: 'east of england',
    source: 'V',
    uncertainty: 1.2,
    table: `
Central Bedfordshire 294.0; East Suffolk 245.6; Luton 224.4; Peterborough 215.3; Colchester 192.6; Basildon 187.3; Bedford 185.1; Chelmsford 180.9;
Huntingdonshire 180.6; Southend-on-Sea 180.5; West Suffolk 179.6; Thurrock 175.7; South Cambridgeshire 161.9; Dacorum 154.9;
King's Lynn and West Norfolk 154.2; Braintree 153.1; East Hertfordshire 150.0; Tendring 148.0; St Albans 147.9; Cambridge 146.4; Norwich 143.8;
South Norfolk 141.9; Breckland 141.4; Ipswich 139.1; Epping Forest 134.8; North Hertfordshire 133.1; Broadland 131.6; Welwyn Hatfield 120.3;
Hertsmere 107.7; North Norfolk 103.0; Mid Suffolk 102.6; Fenland 102.3; Watford 102.0; Great Yarmouth 99.7; Broxbourne 98.9; Three Rivers 93.7;
Harlow 92.8; Uttlesford 91.3; Babergh 91.1; Castle Point 89.5; Stevenage 89.4; East Cambridgeshire 87.6; Rochford 85.5; Brentwood 77.0; Maldon 66.2
`,
  },
  {
    region: 'london',
    source: 'V',
    uncertainty: 1.2,
    table: `
Croydon 389.7; Barnet 388.4; Ealing 366.1; Newham 350.3; Brent 339.0; Enfield 329.4; Bromley 329.3; Wandsworth 326.7; Lambeth 316.8;
Tower Hamlets 312.1; Redbridge 309.6; Southwark 307.1; Hillingdon 305.2; Lewisham 300.0; Greenwich 288.4; Hounslow 287.5; Waltham Forest 278.7;
Haringey 263.6; Havering 261.6; Harrow 260.8; Hackney 257.7; Bexley 246.1; Barking and Dagenham 219.8; Islington 216.0; Merton 214.7; Camden 209.7;
Sutton 209.5; Westminster 202.4; Richmond upon Thames 195.0; Hammersmith and Fulham 182.7; Kingston upon Thames 167.1; Kensington and Chelsea 142.4;
City of London 8.5
`,
  },
  {
    region: 'south east',
    source: 'V',
    uncertainty: 1.2,
    table: `
Buckinghamshire 552.9; Milton Keynes 286.6; Medway 279.9; Brighton and Hove 276.8; Southampton 248.2; Portsmouth 207.9; Basingstoke and Deane 185.0;
Wokingham 177.4; New Forest 175.6; Maidstone 175.5; Reading 174.0; Arun 164.7; Oxford 162.0; West Berkshire 161.1; Cherwell 160.8; Wealden 160.1;
Slough 158.1; Canterbury 157.8; Windsor and Maidenhead 153.4; Swale 151.6; Mid Sussex 151.4; Reigate and Banstead 150.8; South Oxfordshire 149.0;
Thanet 148.0; Horsham 146.8; Guildford 143.8; Isle of Wight 140.3; Vale of White Horse 138.8; Elmbridge 138.5; Eastleigh 136.3; Ashford 132.6;
Tonbridge and Malling 132.1; Test Valley 131.0; Waverley 128.3; Winchester 127.2; East Hampshire 125.7; Bracknell Forest 124.5; Havant 124.0;
Chichester 123.7; Sevenoaks 120.4; Crawley 118.5; Dartford 116.6; Dover 116.3; Tunbridge Wells 115.2; West Oxfordshire 114.2; Fareham 113.5;
Worthing 111.2; Folkestone and Hythe 109.2; Gravesham 106.7; Woking 103.8; Spelthorne 102.8; Eastbourne 101.6; Lewes 99.7; Rushmoor 99.6; Hart 99.4;
Rother 96.5; Hastings 90.9; Surrey Heath 90.4; Runnymede 89.3; Tandridge 87.7; Mole Valley 87.4; Gosport 81.9; Epsom and Ewell 80.8; Adur 64.5
`,
  },
  {
    region: 'south west',
    source: 'V',
    uncertainty: 1.2,
    table: `
Cornwall 569.8; Wiltshire 510.4; Bristol 471.1; Bournemouth, Christchurch & Poole 399.6; Dorset 379.5; South Gloucestershire 290.0; Plymouth 264.4;
Swindon 233.1; North Somerset 216.3; Bath and North East Somerset 193.6; South Somerset 172.6; Somerset West and Taunton 163.0; East Devon 150.8;
Torbay 139.3; Teignbridge 134.6; Gloucester 132.3; Exeter 130.4; Sedgemoor 125.2; Stroud 121.4; Cheltenham 118.7; Mendip 116.2; North Devon 98.4;
Tewkesbury 94.7; Cotswold 90.8; South Hams 88.5; Forest of Dean 86.9; Mid Devon 82.8; Torridge 68.0; West Devon 57.1; Isles of Scilly 2.1
`,
  },
];
