import type { PlaceTable } from './places.ts';

/**
 * Towns, suburbs and villages of England and the islands in its waters: name and population in thousands, pairs divided by semicolons.
 * V: checked against the Census 2021 counts of the Office for National Statistics. gk: general knowledge of built-up
 * areas and parishes, right to a factor of two. A name that several places share stands with the best known.
 */
export const englishPlaces: readonly PlaceTable[] = [
  {
    region: 'north east',
    source: 'gk',
    uncertainty: 2,
    table: `
Durham 50; Consett 25; Berwick-upon-Tweed 13; Hexham 11; Alnwick 8; Cramlington 28; Blyth 39;
Whitley Bay 37; Tynemouth 18; North Shields 38; South Shields 75; Jarrow 28; Hebburn 19; Wallsend 44; Washington 67; Houghton-le-Spring 37; Seaham 22;
Peterlee 20; Easington 2; Chester-le-Street 24; Stanley 32; Spennymoor 21; Newton Aycliffe 26; Sedgefield 5; Crook 10; Barnard Castle 5.5;
Stanhope 1.6; Wolsingham 2.7; Middleton-in-Teesdale 1.2; Nenthead 0.4; Alston 1.2; Haltwhistle 3.7; Corbridge 3.7; Prudhoe 12; Ponteland 11;
Morpeth 14; Ashington 28; Bedlington 19; Newbiggin-by-the-Sea 6; Amble 6; Rothbury 2; Wooler 2; Seahouses 2; Bamburgh 0.4; Lindisfarne 0.15;
Holy Island 0.15; Bellingham 1.3; Kielder 0.2; Otterburn 0.6; Redcar 37; Guisborough 17; Saltburn 6; Loftus 7; Thornaby 25; Billingham 35; Yarm 9;
Ingleby Barwick 23; Seaton Carew 6; Eaglescliffe 11; Gosforth 23; Byker 12; Jesmond 12; Benwell 13; Fenham 11; Killingworth 20; Birtley 8; Whickham 16;
Ryton 8; Blaydon 15; Low Fell 9; Felling 9; Shildon 10; Ferryhill 9; Tow Law 2; Weardale 8; Teesdale 12; Berwick 13; Tyneside 800; Teesside 400;
Wearside 180; Bishop Auckland 25
`,
  },
  {
    region: 'north west',
    source: 'gk',
    uncertainty: 2,
    table: `
Whitehaven 24; Workington 25; Kendal 29; Penrith 16; Ulverston 12; Morecambe 34; Blackburn 125; Accrington 36; Southport 94; Ormskirk 27; Bootle 51;
Birkenhead 109; Wallasey 60; Crewe 76; Macclesfield 54; Chester 87; Northwich 50; Runcorn 62; Widnes 62; Altrincham 49; Ashton-under-Lyne 48; Leigh 45;
Ashton-in-Makerfield 28; Tyldesley 35; Atherton 22; Hindley 28; Golborne 11; Farnworth 26; Westhoughton 24; Horwich 20; Ramsbottom 17; Radcliffe 29;
Prestwich 31; Whitefield 24; Middleton 42; Heywood 28; Milnrow 13; Littleborough 14; Todmorden 15; Saddleworth 25; Chadderton 35; Royton 22; Shaw 21;
Failsworth 20; Droylsden 22; Denton 36; Dukinfield 19; Hyde 34; Stalybridge 26; Mossley 11; Marple 23; Bramhall 17; Cheadle 14; Hazel Grove 15;
Romiley 10; Reddish 27; Didsbury 26; Chorlton 27; Withington 14; Fallowfield 15; Rusholme 14; Moss Side 20; Hulme 19; Levenshulme 19; Longsight 15;
Gorton 36; Crumpsall 17; Blackley 16; Harpurhey 18; Sale 55; Stretford 46; Urmston 41; Eccles 39; Swinton 43; Walkden 36; Irlam 20; Worsley 18;
Partington 8; Wilmslow 26; Knutsford 13; Alderley Edge 5; Poynton 14; Congleton 28; Sandbach 20; Nantwich 18; Winsford 33; Middlewich 14; Alsager 12;
Bollington 8; Frodsham 9; Helsby 5; Ellesmere Port 64; Neston 15; Heswall 13; West Kirby 13; Hoylake 6; Bebington 16; Bromborough 15; Moreton 18;
Tranmere 12; Maghull 20; Formby 22; Crosby 50; Waterloo 12; Litherland 13; Kirkby 42; Huyton 35; Halewood 21; Prescot 16; Speke 20; Toxteth 13;
Everton 15; Walton 12; Anfield 14; Norris Green 15; Garston 15; Rainhill 11; Newton-le-Willows 22; Earlestown 11; Haydock 12; Skelmersdale 35;
Burscough 9; Leyland 38; Bamber Bridge 12; Penwortham 23; Longridge 8; Garstang 7; Fleetwood 26; Thornton-Cleveleys 31; Poulton-le-Fylde 18; Lytham 42;
St Annes 28; Kirkham 8; Heysham 17; Carnforth 5.5; Clitheroe 17; Whalley 4; Great Harwood 11; Oswaldtwistle 11; Rishton 7; Darwen 29; Bacup 13;
Rawtenstall 23; Haslingden 16; Nelson 33; Colne 18; Barnoldswick 11; Padiham 10; Barrow 56; Dalton-in-Furness 8; Grange-over-Sands 4; Windermere 8;
Ambleside 2.6; Keswick 5; Cockermouth 9; Maryport 11; Millom 7; Egremont 6; Cleator Moor 7; St Bees 1.8; Seascale 1.7; Wigton 6; Silloth 3; Longtown 3;
Brampton 4.6; Appleby 3; Kirkby Stephen 1.8; Sedbergh 2.8; Kirkby Lonsdale 1.8; Milnthorpe 2.2; Coniston 0.9; Hawkshead 0.5; Grasmere 1;
Patterdale 0.5; Glenridding 0.4; Braithwaite 0.6; Staveley 1.6; Shap 1.2; Bootle 0.7; Furness 70; Merseyside 1423; Lancashire 1235; Cumbria 500;
Cheshire 1095; Greater Manchester 2868; Fylde coast 330; Glossopdale 33; Hest Bank 2; Morecambe Bay 320
`,
  },
  {
    region: 'yorkshire and the humber',
    source: 'gk',
    uncertainty: 2,
    table: `
Huddersfield 142; Halifax 90; Dewsbury 63; Keighley 48; Grimsby 86; Scunthorpe 81; Bridlington 36; Whitby 12; Goole 20; Skipton 15; Northallerton 17;
Hull 267; East Riding 342; North Yorkshire 616; West Yorkshire 2351; South Yorkshire 1375; Beverley 31; Hessle 15; Cottingham 18; Hedon 7;
Withernsea 6; Hornsea 8; Driffield 14; Pocklington 10; Market Weighton 7; Howden 5; Keyingham 2.3; Patrington 2; Filey 6.5; Malton 5.5; Norton 8;
Pickering 7; Helmsley 1.5; Kirkbymoorside 3; Thirsk 5; Easingwold 5; Bedale 3; Masham 1.3; Ripon 17; Knaresborough 16; Boroughbridge 3.6;
Pateley Bridge 2.2; Wetherby 20; Tadcaster 6; Richmond 8; Catterick 10; Leyburn 2.5; Hawes 1; Reeth 0.7; Grassington 1.1; Settle 2.5; Ingleton 2;
Bentham 3; Ilkley 15; Otley 14; Yeadon 23; Guiseley 23; Horsforth 22; Pudsey 23; Morley 44; Rothwell 21; Garforth 15; Castleford 45; Pontefract 31;
Normanton 21; Featherstone 15; Hemsworth 13; Knottingley 14; Ossett 22; Batley 49; Cleckheaton 17; Heckmondwike 18; Mirfield 20; Holmfirth 22;
Brighouse 33; Elland 12; Sowerby Bridge 12; Hebden Bridge 5; Haworth 6; Oxenhope 2.5; Bingley 18; Shipley 16; Saltaire 3; Baildon 16; Silsden 8;
Cleethorpes 30; Immingham 10; Brigg 6; Barton-upon-Humber 12; Epworth 4; Thorne 17; Mexborough 15; Conisbrough 14; Bentley 27; Bessacarr 9; Bawtry 3.6;
Tickhill 5; Maltby 17; Wath upon Dearne 11; Hoyland 11; Penistone 13; Wombwell 16; Stocksbridge 9; Chapeltown 15; Hillsborough 10; Mosborough 18;
Harehills 30; Headingley 10; Chapel Allerton 10; Seacroft 18; Beeston 15; Armley 13; Bramley 20; Manningham 15; Staithes 0.8; Robin Hood's Bay 1.3;
Sleights 4; Goathland 0.4; Swaledale 2; Wensleydale 5; Nidderdale 6; Airedale 150; Calder Valley 60; Dales 24; Moors 23; Gawthorpe 2; Bramham 1.7
`,
  },
  {
    region: 'east midlands',
    source: 'gk',
    uncertainty: 2,
    table: `
Glossop 33; Buxton 20; Northampton 243; Kettering 63; Corby 69; Wellingborough 54; Loughborough 65; Hinckley 50; Newark 30; Worksop 44; Grantham 45;
Skegness 21; Spalding 36; Stamford 20;
Northamptonshire 785; Derbyshire 795; Nottinghamshire 824; Leicestershire 712; Lincolnshire 768; Lincs 768; Notts 824; Northants 785; Peak District 38;
Matlock 10; Bakewell 4; Ashbourne 9; Wirksworth 5; Belper 23; Ripley 21; Heanor 18; Ilkeston 39; Long Eaton 39; Alfreton 8; Clay Cross 9; Dronfield 21;
Eckington 6; Shirebrook 13; Staveley 18; Chapel-en-le-Frith 9; New Mills 12; Whaley Bridge 7; Castleton 0.6; Hathersage 1.4; Tideswell 1.8;
Swadlincote 45; Melbourne 5; Kirkby-in-Ashfield 27; Sutton-in-Ashfield 48; Hucknall 36; Arnold 38; Carlton 7; West Bridgford 36; Beeston 37;
Stapleford 15; Eastwood 18; Kimberley 6; Bingham 10; Southwell 7; Ollerton 10; Retford 23; Warsop 12; Melton Mowbray 28; Oakham 12; Uppingham 5;
Coalville 37; Ashby-de-la-Zouch 15; Market Harborough 25; Lutterworth 10; Wigston 33; Oadby 23; Syston 14; Shepshed 14; Market Bosworth 2; Daventry 28;
Brackley 16; Towcester 11; Rushden 33; Raunds 9; Oundle 6; Thrapston 7; Desborough 11; Rothwell 8; Burton Latimer 10; Irthlingborough 9;
Gainsborough 22; Market Rasen 5; Louth 17; Mablethorpe 12; Horncastle 7; Woodhall Spa 4; Sleaford 20; Bourne 17; Market Deeping 14; Holbeach 10;
Long Sutton 5; Sutton Bridge 4; Alford 3.5; Wainfleet 1.6; Caistor 3; Ingoldmells 2; Chapel St Leonards 3.4; Hykeham 17; Crowland 4; Beaumont Leys 17;
Evington 11; Bulwell 30; Clifton 22; Hyson Green 12; Mickleover 18; Alvaston 16; Wymeswold 1.4
`,
  },
  {
    region: 'west midlands',
    source: 'gk',
    uncertainty: 2,
    table: `
Shrewsbury 77; Hereford 63; Oswestry 18; Ludlow 11; Kidderminster 57; Leamington Spa 51; Nuneaton 89; West Bromwich 103; Sutton Coldfield 109;
Burton upon Trent 76;
Staffordshire 876; Worcestershire 604; Warwickshire 597; West Midlands 2919; Black Country 1200; Stoke 258; Telford 156; Hanley 24; Burslem 22;
Tunstall 20; Longton 27; Fenton 12; Kidsgrove 25; Biddulph 19; Leek 20; Cheadle 12; Uttoxeter 14; Stone 17; Rugeley 26; Cannock 29; Hednesford 20;
Burntwood 28; Penkridge 8; Codsall 8; Eccleshall 6; Burton 76; Bilston 25; Willenhall 28; Wednesbury 20; Tipton 39; Oldbury 26; Smethwick 53;
Rowley Regis 15; Halesowen 60; Stourbridge 55; Brierley Hill 14; Kingswinford 25; Cradley Heath 14; Aldridge 26; Brownhills 13; Bloxwich 25;
Erdington 23; Handsworth 30; Sparkhill 25; Sparkbrook 32; Small Heath 22; Aston 23; Ladywood 30; Edgbaston 21; Selly Oak 26; Harborne 23;
Northfield 26; Kings Heath 17; Moseley 22; Longbridge 15; Castle Vale 10; Chelmsley Wood 12; Shirley 38; Kenilworth 23; Leamington 51;
Stratford-upon-Avon 30; Alcester 7; Bedworth 31; Atherstone 9; Coleshill 7; Southam 8; Evesham 24; Pershore 8; Droitwich 25; Malvern 31;
Great Malvern 31; Bewdley 9; Stourport 20; Tenbury Wells 4; Upton-upon-Severn 3; Broadway 3; Leominster 12; Ross-on-Wye 11; Ledbury 10; Bromyard 5;
Kington 3; Weobley 1.2; Hay-on-Wye 2; Bridgnorth 13; Market Drayton 12; Whitchurch 10; Wem 6; Ellesmere 4.5; Shifnal 9; Wellington 26; Madeley 18;
Ironbridge 3; Much Wenlock 3; Church Stretton 5; Craven Arms 2.6; Bishop's Castle 1.9; Cleobury Mortimer 3; Clun 1.2; Lydham 0.2; Brum 1145
`,
  },
  {
    region: 'east of england',
    source: 'gk',
    uncertainty: 2,
    table: `
King's Lynn 48; Lowestoft 71; Bury St Edmunds 41; Thetford 25; Cromer 8; Huntingdon 25; Ely 20; Wisbech 32; Clacton 53; Harwich 20; Southend 180;
Grays 76; Hemel Hempstead 95; Bishop's Stortford 41; Dunstable 40;
Norfolk 916; Suffolk 761; Cambridgeshire 679; Essex 1503; Hertfordshire 1199; Herts 1199; Bedfordshire 480; Beds 480; Norfolk Broads 6; Dereham 21;
Swaffham 8; Downham Market 11; Hunstanton 4.6; Wells-next-the-Sea 2.2; Sheringham 7.5; Holt 4; Fakenham 8; Aylsham 7; North Walsham 13; Wymondham 17;
Attleborough 11; Diss 8; Watton 8; Caister-on-Sea 9; Gorleston 24; Acle 3; Stalham 3.5; Hickling 1; Beccles 10; Bungay 5; Southwold 1; Halesworth 5;
Saxmundham 4; Leiston 5.5; Aldeburgh 2.3; Woodbridge 8; Framlingham 4.5; Felixstowe 24; Stowmarket 21; Needham Market 5; Hadleigh 9; Sudbury 23;
Haverhill 28; Newmarket 17; Mildenhall 10; Brandon 9; Eye 2; Orford 0.7; Pin Mill 0.3; Corton 1.6; St Ives 17; St Neots 34; Ramsey 8; March 22;
Chatteris 11; Whittlesey 17; Soham 12; Royston 18; Cambourne 12; Sawston 7; Littleport 9; Linton 4.5; Saffron Walden 17; Great Dunmow 10; Stansted 8;
Halstead 12; Witham 26; Burnham-on-Crouch 9; Clacton-on-Sea 53; Frinton 5; Walton-on-the-Naze 12; Brightlingsea 8; Manningtree 1; Wivenhoe 8;
West Mersea 7; Mersea Island 7; Canvey 38; Canvey Island 38; Benfleet 48; Rayleigh 33; Billericay 34; Wickford 33; Hockley 9; Leigh-on-Sea 22;
Shoeburyness 11; Tilbury 13; Stanford-le-Hope 29; Corringham 13; Chafford Hundred 10; Purfleet 8; South Ockendon 22; Ongar 6; Loughton 33; Chigwell 13;
Waltham Abbey 23; Buckhurst Hill 12; Hoddesdon 21; Cheshunt 45; Hertford 28; Ware 19; Hatfield 42; Welwyn Garden City 51; Letchworth 34; Hitchin 35;
Baldock 10; Buntingford 7; Harpenden 30; Berkhamsted 21; Tring 12; Potters Bar 23; Borehamwood 37; Bushey 28; Rickmansworth 24; Abbots Langley 11;
Leighton Buzzard 42; Biggleswade 23; Sandy 13; Ampthill 9; Flitwick 14; Houghton Regis 18; Toddington 5; Kempston 21
`,
  },
  {
    region: 'london',
    source: 'gk',
    uncertainty: 2,
    table: `
Acton 62; Balham 15; Battersea 75; Beckenham 46; Bermondsey 45; Bethnal Green 28; Brixton 78; Camberwell 35; Camden Town 24; Catford 45; Chelsea 42;
Chingford 70; Clapham 45; Clapton 30; Colindale 22; Crystal Palace 14; Dagenham 106; Dalston 15; Deptford 30; Dulwich 25; East Ham 76; Edgware 76;
Edmonton 82; Eltham 88; Erith 45; Feltham 64; Finchley 65; Finsbury Park 20; Forest Gate 33; Forest Hill 15; Fulham 87; Golders Green 19;
Hackney Wick 10; Hammersmith 95; Hampstead 30; Harlesden 28; Hayes 83; Hendon 52; Holloway 40; Hornchurch 63; Ilford 168; Kennington 22; Kensington 65;
Kentish Town 15; Kilburn 35; Leyton 42; Leytonstone 38; Limehouse 17; Mile End 28; Mitcham 63; Morden 48; Muswell Hill 27; New Cross 17; New Malden 28;
Norbury 25; Northolt 30; Notting Hill 25; Orpington 15; Palmers Green 17; Peckham 71; Penge 18; Pinner 32; Plaistow 30; Plumstead 40; Poplar 35;
Purley 14; Putney 45; Rainham 12; Romford 83; Ruislip 58; Shepherd's Bush 39; Shoreditch 30; Sidcup 43; Southall 69; Southgate 14; Stamford Hill 25;
Stanmore 29; Stoke Newington 28; Stratford 51; Streatham 58; Surbiton 45; Sydenham 30; Thamesmead 45; Tooting 65; Tottenham 129; Twickenham 62;
Upminster 25; Uxbridge 70; Wanstead 12; Wapping 15; Wembley 102; West Ham 15; Whitechapel 15; Willesden 25; Wimbledon 68; Wood Green 28; Woolwich 85;
Walthamstow 110; Woodford 38; Vauxhall 15; Shadwell 15; Isle of Dogs 40; Barking 59; Bexleyheath 32; Bow 28; Brent Cross 5; Canning Town 25;
Stepney 20; East London 1500; South London 3000; North London 2000; West London 1500; London 8867
`,
  },
  {
    region: 'south east',
    source: 'gk',
    uncertainty: 2,
    table: `
Aylesbury 64; High Wycombe 128; Banbury 54; Bicester 37; Maidenhead 67; Bracknell 86; Newbury 44; Basingstoke 115; Andover 51; Aldershot 40;
Farnborough 61; Bognor Regis 25; Haywards Heath 34; Redhill 35; Dorking 17; Tonbridge 41; Margate 64; Ramsgate 42; Folkestone 54; Faversham 20;
Sittingbourne 51;
Kent 1576; Surrey 1203; Sussex 1700; East Sussex 546; West Sussex 883; Hampshire 1401; Berkshire 950; Oxfordshire 725; Bucks 553; Oxon 725;
Brighton 229; Hove 91; Cowes 10; Ryde 24; Sandown 12; Shanklin 9; Ventnor 6; Freshwater 5; Yarmouth 1; Southsea 30; Fratton 13; Lee-on-the-Solent 14;
Waterlooville 64; Emsworth 10; Hayling Island 17; Petersfield 15; Liphook 9; Alton 18; Bordon 20; Romsey 17; Hedge End 21; Totton 29; Hythe 20;
Lymington 15; New Milton 26; Ringwood 14; Fordingbridge 6; Lyndhurst 3; Brockenhurst 3.4; Tadley 12; Fleet 42; Hook 8; Camberley 38; Bagshot 6;
Farnham 40; Godalming 22; Haslemere 17; Cranleigh 12; Leatherhead 12; Ashtead 14; Epsom 31; Ewell 35; Banstead 16; Reigate 22; Horley 26; Oxted 13;
Caterham 22; Weybridge 15; Walton-on-Thames 24; Esher 7; Cobham 10; Staines 25; Egham 26; Chertsey 16; Addlestone 16; Sunbury 19; Windsor 32; Ascot 16;
Crowthorne 7; Sandhurst 20; Twyford 7; Henley 12; Thatcham 25; Hungerford 6; Lambourn 4; Pangbourne 3; Tilehurst 14; Caversham 24; Marlow 14;
Beaconsfield 13; Amersham 23; Chesham 23; Princes Risborough 9; Wendover 8; Buckingham 14; Bletchley 37; Wolverton 13; Newport Pagnell 15; Olney 7;
Thame 13; Didcot 33; Abingdon 38; Wantage 18; Faringdon 8; Witney 30; Carterton 16; Chipping Norton 7; Kidlington 14; Woodstock 3; Charlbury 3;
Bampton 3; Burford 1.4; Uffington 0.8; Wallingford 8; Cowley 16; Blackbird Leys 14; Headington 16; East Grinstead 27; Burgess Hill 33; Uckfield 15;
Crowborough 22; Heathfield 12; Hailsham 24; Newhaven 13; Seaford 24; Peacehaven 15; Polegate 9; Bexhill 43; Battle 7; Rye 5; St Leonards 33;
Shoreham-by-Sea 20; Littlehampton 30; Arundel 3.5; Midhurst 5; Petworth 3; Pulborough 5; Selsey 11; Lodsworth 0.7; Camber 1.3; Dungeness 0.1; Lydd 6;
New Romney 7; Deal 31; Sandwich 5; Broadstairs 25; Herne Bay 41; Whitstable 33; Sheerness 13; Isle of Sheppey 43; Sheppey 43; Gillingham 108;
Chatham 80; Rochester 63; Strood 34; Rainham 27; Gravesend 59; Northfleet 30; Swanley 17; Edenbridge 9; Westerham 4.5; Tenterden 8; Cranbrook 7;
Paddock Wood 9; Snodland 11; Aylesford 11; Staplehurst 6; Headcorn 4; Royal Tunbridge Wells 57; Medway towns 280; Thames Valley 2000
`,
  },
  {
    region: 'south west',
    source: 'gk',
    uncertainty: 2,
    table: `
Salisbury 45; Trowbridge 42; Chippenham 37; Taunton 61; Yeovil 50; Bridgwater 42; Weston-super-Mare 84; Barnstaple 31; Bideford 19; Tiverton 21;
Torquay 53; Newton Abbot 27; Truro 23; Penzance 15; St Austell 24; Falmouth 25; Bude 10; Poole 151; Bournemouth 196; Weymouth 54; Dorchester 21;
Devon 812; Somerset 571; Gloucestershire 645; Glos 645; Bath 94; Keynsham 20; Midsomer Norton 12; Radstock 6; Bathford 1.8; Clevedon 21; Portishead 27;
Nailsea 15; Burnham-on-Sea 20; Highbridge 8; Cheddar 6; Wells 11; Glastonbury 9; Street 12; Shepton Mallet 11; Frome 28; Wincanton 6; Castle Cary 2.4;
Chard 14; Ilminster 6; Crewkerne 7; Wellington 16; Minehead 12; Watchet 4; Dulverton 1.5; Bedminster 13; Easton 14; Knowle 13; Hartcliffe 12;
Filton 10; Bradley Stoke 20; Yate 22; Thornbury 14; Kingswood 41; Long Ashton 6; Lydney 9; Cinderford 9; Coleford 9; Cirencester 20; Tetbury 6;
Stow-on-the-Wold 2; Bourton-on-the-Water 3.5; Moreton-in-Marsh 5; Winchcombe 5; Dursley 7; Wotton-under-Edge 6; Nailsworth 5.5; Painswick 3;
Fairford 4; Malmesbury 6; Royal Wootton Bassett 13; Calne 20; Corsham 9; Melksham 25; Devizes 16; Marlborough 9; Warminster 18; Westbury 17;
Bradford-on-Avon 10; Amesbury 13; Bulford 5; Tidworth 12; Wilton 4; Mere 3; Highworth 9; Shaftesbury 9; Gillingham 12; Blandford Forum 11;
Sherborne 10; Wimborne 16; Ferndown 18; Verwood 15; Wareham 6; Swanage 10; Bridport 15; Lyme Regis 4; Portland 13; Isle of Portland 13;
Christchurch 31; Boscombe 12; Beaminster 3; Honiton 12; Axminster 8; Seaton 8; Sidmouth 13; Exmouth 36; Budleigh Salterton 6; Ottery St Mary 9;
Cullompton 10; Crediton 9; Okehampton 9; Tavistock 13; Ivybridge 13; Totnes 9; Dartmouth 5; Kingsbridge 6; Salcombe 2; Brixham 17; Paignton 50;
Teignmouth 15; Dawlish 16; Ashburton 4; Buckfastleigh 4; Moretonhampstead 1.8; Bovey Tracey 7; South Molton 6; Braunton 8; Ilfracombe 11; Lynton 1.6;
Great Torrington 6; Holsworthy 3; Hatherleigh 1.8; Shebbear 0.9; Hartland 1.8; Clovelly 0.4; Appledore 3; Westward Ho 3; Lundy 0.03; Plymstock 25;
Plympton 30; Devonport 22; Stonehouse 10; Saltash 16; Torpoint 8; Liskeard 10; Looe 5; Callington 6; Launceston 12; Camelford 3; Wadebridge 8;
Padstow 3; Newquay 24; Perranporth 4; Bodmin 17; Lostwithiel 3; Fowey 2.3; Mevagissey 2; St Blazey 5; Redruth 15; Camborne 23; Hayle 10; St Ives 11;
St Just 5; Newlyn 4; Mousehole 0.6; Helston 12; Porthleven 3; Mullion 2; Lizard 1; Coverack 0.4; St Mawes 0.7; Feock 3.7; Penryn 9; Polperro 1.5;
Cawsand 0.6; Port Isaac 0.7; Tintagel 1.8; Boscastle 0.7; Isles of 2.1; Scilly 2.1; St Mary's 1.7; St Agnes 0.08; Tresco 0.17; Bryher 0.08;
St Martin's 0.13; Dartmoor 34; Exmoor 10; Mendips 10; Cotswolds 139; West Country 3000; Channel Islands 171; Jersey 103; Guernsey 64; Alderney 2.1;
Sark 0.5; Herm 0.06; Isle of Man 84; Douglas 27; Ramsey 8; Peel 5.5; Castletown 3; Port Erin 3.5; Ballaugh 1
`,
  },
];
