import { nameList } from './name-list.ts';

/**
 * Concerns of which a village or a quarter has one or a few (gk), so that whoever keeps "the" one is known there. Left out: what
 * hospitals have too (shop, canteen, library, nursery, theatre, lab, office by themselves).
 */
export const businesses: readonly string[] = nameList(`
  chippy;chip shop;chipper;fish and chip shop;chinese;chinese takeaway;indian takeaway;takeaway;curry house;kebab shop;kebab van;burger van;ice cream van;ice cream parlour;fish van;bread van;mobile library;mobile shop;bakery;bakers;baker's;butchers;butcher's;
  greengrocers;greengrocer's;fishmongers;deli;delicatessen;cheese shop;sweet shop;sweetie shop;toy shop;toyshop;bookshop;record shop;music shop;bike shop;wool shop;flower shop;florists;paper shop;newsagents;newsagent's;corner shop;village shop;
  farm shop;charity shop;antique shop;antiques shop;hardware shop;ironmongers;tackle shop;surf shop;pet shop;post office;sub post office;petrol station;filling station;garage;tyre place;scrapyard;smithy;forge;sawmill;mill;pottery;boatyard;shipyard;marina;
  slipway;ferry;wee ferry;chain ferry;lighthouse;lifeboat;lifeboat station;quarry;pit;mart;cattle market;abattoir;creamery;dairy;brewery;distillery;vineyard;cidery;orchard;garden centre;plant nursery;tree nursery;fish farm;pig farm;dairy farm;stud farm;
  alpaca farm;petting farm;riding school;riding stables;livery yard;stables;kennels;cattery;dog rescue;donkey sanctuary;owl sanctuary;zoo;aquarium;museum;art gallery;cinema;arcade;arcades;amusements;pier;fairground;waltzers;dodgems;bingo;bingo hall;
  bookies;betting shop;casino;nightclub;snooker hall;bowling alley;ice rink;dance school;ballet school;dancing school;drama school;surf school;sailing school;judo club;karate club;boxing club;boxing gym;bowls club;tennis club;golf club;rowing club;sailing club;
  rugby club;cricket club;football club;hurling club;working men's club;social club;legion;youth club;lunch club;toddler group;playgroup;brownies;girl guides;scouts;cubs;sea cadets;silver band;brass band;pipe band;male voice choir;community choir;operatic;
  panto;am dram;food bank;foodbank;soup kitchen;community shop;community pub;pub;local pub;inn;hotel;guest house;guesthouse;b&b;hostel;bunkhouse;campsite;caravan park;caravan site;holiday park;tearoom;tea room;tearooms;tea rooms;tea shop;cafe;café;coffee van;
  salon;hair salon;barbers;barber's;nail bar;nail salon;tanning salon;tattoo parlour;tattoo shop;launderette;laundrette;dry cleaners;undertakers;funeral directors;crematorium;crem;car wash;taxi firm;taxi rank;bus company;coach firm;haulage firm;skip firm;market stall;
  stall;fruit stall;flower stall;auction house;auction rooms;estate;big house;allotments;smokehouse;oyster beds;turbine factory;biscuit factory;crisp factory;chicken factory;meat factory;fish factory;carpet factory;brickworks;steelworks;cement works;power station;airfield
`);
