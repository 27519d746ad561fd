import type { PlaceTable } from './places.ts';

/**
 * Councils, towns, villages and islands of Wales, Scotland and Ireland: name and population in thousands, pairs divided by semicolons.
 * V: checked against the Census 2021 counts of the Office for National Statistics. gk: general knowledge of built-up
 * areas and parishes, right to a factor of two. A name that several places share stands with the best known.
 */
export const nationPlaces: readonly PlaceTable[] = [
  {
    region: 'wales',
    source: 'V',
    uncertainty: 1.2,
    table: `
Cardiff 361.3; Swansea 237.4; Rhondda Cynon Taf 236.7; Carmarthenshire 187.2; Caerphilly 175.2; Newport 158.8; Flintshire 154.3; Bridgend 144.9;
Neath Port Talbot 141.7; Wrexham 134.4; Vale of Glamorgan 131.0; Powys 130.4; Gwynedd 123.7; Pembrokeshire 122.9; Conwy 116.5; Denbighshire 95.3;
Monmouthshire 92.6; Torfaen 91.9; Ceredigion 71.3; Isle of Anglesey 68.6; Blaenau Gwent 66.6; Merthyr Tydfil 58.6
`,
  },
  {
    region: 'wales',
    source: 'gk',
    uncertainty: 2,
    table: `
Haverfordwest 12; Aberystwyth 14; Bangor 16; Rhyl 27; Llandudno 20; Merthyr 44; Barry 56;
Anglesey 69; Holyhead 12; Llangefni 5.5; Menai Bridge 3.4; Beaumaris 2; Amlwch 4; Benllech 3.4; Llanfairpwll 3.1; Rhosneigr 1; Caernarfon 10;
Bethesda 5; Llanberis 2; Porthmadog 4; Pwllheli 4; Criccieth 1.8; Cricieth 1.8; Nefyn 2.6; Abersoch 0.8; Aberdaron 1; Bardsey 0.01;
Blaenau Ffestiniog 5; Harlech 1.4; Barmouth 2.4; Dolgellau 2.7; Bala 2; Tywyn 3.3; Machynlleth 2.2; Beddgelert 0.5; Nantlle 0.6; Penygroes 1.8;
Betws-y-Coed 0.6; Llanrwst 3.3; Colwyn Bay 30; Abergele 10; Prestatyn 19; St Asaph 3.4; Denbigh 9; Ruthin 6; Llangollen 4; Corwen 2.3; Cynwyd 0.5;
Rhuddlan 4; Holywell 9; Flint 13; Mold 10; Buckley 16; Connah's Quay 17; Shotton 7; Deeside 50; Queensferry 2; Rhos 10; Ruabon 4; Chirk 4; Welshpool 6;
Newtown 11; Llanidloes 3; Llandrindod Wells 5; Rhayader 2; Builth Wells 2.8; Llanwrtyd Wells 0.8; Knighton 3; Presteigne 2; Hay 2; Brecon 8;
Talgarth 1.7; Crickhowell 2; Ystradgynlais 8; Aberaeron 1.4; Cardigan 4; New Quay 1; Lampeter 3; Tregaron 1.2; Llangeitho 0.8; Borth 1.4;
Cwmystwyth 0.2; Llandysul 1.5; Newcastle Emlyn 1.2; Carmarthen 15; Llanelli 50; Ammanford 8; Llandovery 2; Llandeilo 2; Llansteffan 0.9; Burry Port 8;
Kidwelly 3; St Davids 1.8; Fishguard 3.4; Milford Haven 13; Pembroke 7; Pembroke Dock 9; Tenby 5; Saundersfoot 2.5; Narberth 3; Stackpole 0.3;
Caldey 0.03; Skomer 0.01; Solva 0.8; Crymych 1; Gower 10; Mumbles 17; Gorseinon 10; Pontardawe 7; Clydach 8; Neath 50; Port Talbot 37; Maesteg 17;
Porthcawl 16; Pyle 13; Pontypridd 30; Aberdare 39; Mountain Ash 11; Treorchy 8; Tonypandy 10; Porth 6; Rhondda 70; Llantrisant 15; Ebbw Vale 33;
Tredegar 15; Abertillery 11; Brynmawr 6; Blaenavon 6; Pontypool 29; Cwmbran 47; Abergavenny 13; Monmouth 11; Chepstow 13; Caldicot 10; Usk 3; Risca 12;
Blackwood 24; Ystrad Mynach 20; Bargoed 12; Rhymney 9; Penarth 28; Cowbridge 4; Llantwit Major 10; Treharris 6; Cwm Taf 450; Gwent 590; Dyfed 385;
Ely 15; Splott 13; Troedyrhiw 5; Llŷn 20; Snowdonia 26; Eryri 26; South Wales 2000; North Wales 690; West Wales 385; Mid Wales 200; the Valleys 600;
Wales 3131
`,
  },
  {
    region: 'scotland',
    source: 'gk',
    uncertainty: 1.5,
    table: `
Glasgow 622; Edinburgh 514; Fife 371; North Lanarkshire 341; South Lanarkshire 327; Aberdeenshire 264; Highland 236; Aberdeen 224; West Lothian 182;
Renfrewshire 184; Falkirk 158; Perth and Kinross 151; Dumfries and Galloway 145; Dundee 148; North Ayrshire 134; East Ayrshire 120; Angus 114;
Scottish Borders 117; South Ayrshire 111; East Dunbartonshire 109; East Lothian 113; Moray 94; Midlothian 97; Stirling 93; East Renfrewshire 97;
West Dunbartonshire 88; Argyll and Bute 88; Inverclyde 78; Clackmannanshire 52; Na h-Eileanan Siar 26; Shetland 23; Orkney 22
`,
  },
  {
    region: 'scotland',
    source: 'gk',
    uncertainty: 2,
    table: `
Inverness 47; Perth 47; Kilmarnock 46; Ayr 46; Dunfermline 58; Kirkcaldy 50; Elgin 25; Fort William 10; Oban 9; Stornoway 7; Lerwick 7; Kirkwall 10;
Paisley 76; Greenock 41; Gourock 10; Port Glasgow 14; Dumbarton 20; Clydebank 26; Helensburgh 14; Garelochhead 1.2; Alexandria 7; Balloch 6;
Bearsden 28; Milngavie 13; Kirkintilloch 22; Bishopbriggs 24; Lenzie 9; Cumbernauld 51; Airdrie 36; Coatbridge 43; Motherwell 33; Wishaw 30;
Bellshill 20; Hamilton 54; East Kilbride 75; Rutherglen 31; Cambuslang 30; Blantyre 17; Larkhall 15; Lanark 9; Carluke 14; Lesmahagow 4; Strathaven 8;
Biggar 2.3; Barrhead 18; Newton Mearns 27; Giffnock 12; Johnstone 16; Renfrew 24; Erskine 16; Largs 11; Ardrossan 11; Saltcoats 12; Stevenston 9;
Irvine 34; Kilwinning 16; Prestwick 15; Troon 15; Maybole 5; Girvan 6; Cumnock 9; Mauchline 4; Drongan 3; Stewarton 8; Dumfries 33; Annan 9; Gretna 3;
Lockerbie 4; Langholm 2; Moffat 2.6; Sanquhar 2; Castle Douglas 4; Dalbeattie 4; Kirkcudbright 3.4; Newton Stewart 4; Wigtown 1; Stranraer 10;
Sandhead 0.4; Glenluce 0.6; Portpatrick 0.5; Galashiels 12; Hawick 14; Selkirk 6; Melrose 2.5; Kelso 6.5; Jedburgh 4; Peebles 9; Innerleithen 3;
Eyemouth 3.5; Duns 2.7; Coldstream 2; Berwickshire 21; Dunbar 10; North Berwick 8; Haddington 10; Tranent 12; Musselburgh 21; Prestonpans 10;
Dalkeith 13; Bonnyrigg 18; Penicuik 16; Livingston 57; Bathgate 23; Linlithgow 13; Broxburn 15; Whitburn 11; Armadale 12; South Queensferry 10;
Leith 50; Portobello 14; Morningside 12; Craigmillar 8; Govan 30; Govanhill 15; Partick 20; Easterhouse 10; Drumchapel 13; Castlemilk 14; Pollok 25;
Springburn 15; Maryhill 25; Gorbals 10; Merchiston 5; Wester Hailes 12; Grangemouth 17; Bo'ness 15; Denny 14; Larbert 12; Stenhousemuir 25; Alloa 14;
Tillicoultry 5; Dollar 3; Dunblane 9; Bridge of Allan 5; Callander 3; Aberfoyle 0.8; Killin 0.8; Crianlarich 0.2; Crieff 7; Auchterarder 5;
Blairgowrie 9; Pitlochry 2.8; Aberfeldy 2; Kinross 5; Alyth 2.4; Cowdenbeath 14; Lochgelly 7; Glenrothes 38; Leven 9; Methil 11; Buckhaven 5;
St Andrews 18; Cupar 9; Anstruther 3.5; Crail 1.6; Burntisland 7; Inverkeithing 5; Rosyth 13; Tayport 4; Newport-on-Tay 4; Arbroath 23; Montrose 12;
Forfar 14; Brechin 7; Kirriemuir 6; Carnoustie 11; Monifieth 8; Broughty Ferry 20; Stonehaven 11; Banchory 7; Aboyne 3; Ballater 1.5; Braemar 0.5;
Inverurie 14; Ellon 10; Peterhead 19; Fraserburgh 13; Turriff 5; Banff 4; Macduff 4; Portsoy 1.7; Sandend 0.15; Cruden Bay 1.7; Collieston 0.2;
Huntly 4.5; Keith 4.6; Westhill 12; Kintore 5; Alford 2.5; Buckie 8; Lossiemouth 7; Forres 12; Fochabers 1.7; Findhorn 1; Dufftown 1.7; Aberlour 1;
Nairn 10; Aviemore 4; Grantown 2.5; Kingussie 1.4; Newtonmore 1.1; Carrbridge 0.7; Dingwall 5.5; Alness 6; Invergordon 4; Tain 4; Dornoch 1.3;
Golspie 1.4; Brora 1.2; Helmsdale 0.8; Wick 7; Thurso 7.5; Berriedale 0.1; Caithness 25; Sutherland 13; Lairg 0.9; Bettyhill 0.5; Tongue 0.5;
Durness 0.35; Achfary 0.05; Lochinver 0.6; Ullapool 1.5; Gairloch 0.9; Applecross 0.25; Kyle 0.7; Kyle of Lochalsh 0.7; Plockton 0.4; Mallaig 0.8;
Arisaig 0.3; Glenfinnan 0.1; Glencoe 0.4; Kinlochleven 0.9; Ballachulish 0.7; Spean Bridge 1; Fort Augustus 0.6; Drumnadrochit 1.1; Beauly 1.4;
Lochaber 20; Badenoch 13; Strathspey 10; Skye 10; Isle of Skye 10; Portree 2.5; Broadford 1; Dunvegan 0.4; Raasay 0.16; Lochgilphead 2.3;
Campbeltown 4.5; Kintyre 8; Tarbert 1.3; Inveraray 0.6; Dunoon 9; Rothesay 4.4; Bute 6; Isle of Bute 6; Arran 4.6; Isle of Arran 4.6; Brodick 0.8;
Cumbrae 1.3; Millport 1.2; Islay 3.2; Bowmore 0.7; Port Ellen 0.8; Jura 0.2; Colonsay 0.12; Gigha 0.16; Luing 0.2; Mull 3; Isle of Mull 3; Tobermory 1;
Craignure 0.2; Iona 0.17; Coll 0.17; Tiree 0.65; Lismore 0.19; Eigg 0.1; Rum 0.04; Muck 0.03; Canna 0.02; Cowal 15; Lewis 19; Harris 1.9; Ness 1.3;
Uig 0.4; Scalpay 0.3; North Uist 1.3; South Uist 1.7; Benbecula 1.3; Balivanich 0.5; Lochboisdale 0.3; Lochmaddy 0.2; Sollas 0.2; Eriskay 0.15;
Barra 1.2; Castlebay 0.4; Vatersay 0.09; Berneray 0.14; St Kilda 0.03; Western Isles 26; Outer Hebrides 26; Hebrides 45; Stromness 2.2; Hoy 0.4;
Westray 0.6; Papa Westray 0.09; Papay 0.09; Sanday 0.5; Stronsay 0.35; Rousay 0.2; Shapinsay 0.3; South Ronaldsay 0.9; North Ronaldsay 0.06; Unst 0.6;
Yell 0.9; Fetlar 0.06; Whalsay 1; Scalloway 1.2; Brae 0.8; Vidlin 0.1; Fair Isle 0.05; Foula 0.035; Bressay 0.35; Stroma 0.01; Ross-shire 55;
Speyside 10; Donside 5; Deeside 20; Borders 117; Lothian 900; Lanarkshire 670; Ayrshire 365; Tayside 415; Grampian 585; the Highlands 236; Galloway 70;
Scotland 5490
`,
  },
  {
    region: 'northern ireland',
    source: 'gk',
    uncertainty: 1.5,
    table: `
Belfast 345; Armagh, Banbridge and Craigavon 219; Newry, Mourne and Down 182; Ards and North Down 164; Derry and Strabane 151; Mid Ulster 150;
Lisburn and Castlereagh 149; Antrim and Newtownabbey 146; Causeway Coast and Glens 142; Mid and East Antrim 139; Fermanagh and Omagh 117
`,
  },
  {
    region: 'northern ireland',
    source: 'gk',
    uncertainty: 2,
    table: `
Londonderry 85; Lisburn 51; Newry 28; Omagh 20; Enniskillen 14; Coleraine 25;
Derry 85; Bangor 64; Newtownards 29; Comber 9; Holywood 10; Donaghadee 7; Portaferry 2.5; Portavogie 2; Downpatrick 11; Ballynahinch 6; Newcastle 8;
Kilkeel 6.5; Warrenpoint 9; Rostrevor 3; Rathfriland 2.5; Banbridge 17; Lurgan 28; Portadown 32; Craigavon 72; Armagh 15; Keady 3; Crossmaglen 1.6;
Newtownhamilton 0.8; Dungannon 16; Coalisland 6; Cookstown 12; Magherafelt 9; Maghera 4.2; Draperstown 1.8; Strabane 13; Castlederg 3; Sion Mills 2;
Fintona 1.3; Dromore 6; Irvinestown 2.3; Lisnaskea 3; Belleek 0.9; Limavady 12; Dungiven 3.3; Garvagh 1.3; Ballymoney 11; Ballymena 31; Ballyclare 10;
Larne 19; Carrickfergus 28; Whitehead 4; Newtownabbey 67; Glengormley 10; Antrim 25; Randalstown 5; Crumlin 6; Ballycastle 5.6; Cushendall 1.3;
Carnlough 1.5; Rathlin 0.15; Portrush 7; Portstewart 8; Castlerock 1.3; Moira 5; Hillsborough 4; Carryduff 7; Dundonald 13; Dunmurry 10; Waringstown 4;
Bready 0.1; Doonhill 0.5; Fermanagh 63; Tyrone 188; County Down 553; County Antrim 651; County Armagh 194; Shankill 20; Ardoyne 8; Falls Road 20;
Andersonstown 8; Finaghy 5; the Glens 10; Mournes 10; Causeway Coast 60; Northern Ireland 1911
`,
  },
  {
    region: 'ireland',
    source: 'gk',
    uncertainty: 2,
    table: `
Dublin 1458; Cork 224; Limerick 102; Galway 86; Waterford 60; Donegal 167; Letterkenny 22; Buncrana 7; Sligo 20; Monaghan 8; Cavan 12; Dundalk 43;
Drogheda 44; Louth 139; Athlone 22; Ballina 11; Castlebar 13; Mayo 138; Kerry 156; Tralee 26; Killarney 15; Kilkenny 27; Wexford 21; Leitrim 35;
Roscommon 70
`,
  },
  {
    // The overseas territories and the smallest islands: so few live there that to come from one is to be known.
    region: 'an island',
    source: 'gk',
    uncertainty: 2,
    table: `
Tristan da Cunha 0.24; Edinburgh of the Seven Seas 0.24; Gough Island 0.01; St Helena 4.4; Saint Helena 4.4; Ascension Island 0.8; Pitcairn Island 0.05; Pitcairn Islands 0.05; Port Stanley 2.5; Port Howard 0.03;
King Edward Point 0.02; Grytviken 0.02; Rothera 0.1; Anguilla 16; Turks and Caicos 46; Cayman Islands 71; Grand Cayman 68; Cayman Brac 2; Little Cayman 0.2; British Virgin Islands 31; Tortola 24; Virgin Gorda 4; Anegada 0.3;
Akrotiri 8; Dhekelia 8; Norfolk Island 2.2; Lord Howe Island 0.4; Christmas Island 1.7; Easter Island 7.7; Tokelau 1.5; Niue 1.6; Saint Pierre and Miquelon 6; Saba 2;
Skokholm 0.005; Papa Stour 0.01; Gugh 0.005; Inner Farne 0.01; Hirta 0.02; Flat Holm 0.005; Steep Holm 0.005; Piel Island 0.005; North Rona 0.005; Holy Isle 0.03; Sule Skerry 0.005; Muckle Flugga 0.005; Great Blasket 0.005;
Inishturk 0.05; Inishbofin 0.18; Tory Island 0.12; Arranmore 0.47; Clare Island 0.16; Cape Clear 0.12; Dursey 0.005; Copeland Island 0.005
`,
  },
];
