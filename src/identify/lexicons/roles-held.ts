import { nameList } from './name-list.ts';

/**
 * Parts that somebody plays among others: in a team, a choir, a band, a parish, a programme, a village (gk). Of each there is one
 * or a handful to a club or a place, so that with a definite article, or with the club's name, they say who somebody is.
 * None is counted by itself: the lexicons of occupations and public roles hold the figures.
 */

/** Nobody on a ward is called these at work. */
export const heldRoles: readonly string[] = nameList(`
  goalie;goalkeeper;keeper;wicketkeeper;wicket keeper;striker;winger;midfielder;defender;centre back;centre half;centre forward;full back;fullback;wing back;left back;right back;prop;hooker;flanker;
  second row;number eight;scrum half;fly half;lock forward;goal shooter;goal attack;bowler;batsman;opening bat;all-rounder;spinner;cox;coxswain;stroke oar;jockey;referee;umpire;linesman;touch judge;
  netballer;footballer;rugby player;cricketer;hurler;camogie player;shinty player;hockey player;swimmer;sprinter;hurdler;gymnast;golfer;boxer;wrestler;sculler;rower;curler;skater;snooker player;darts player;
  paralympian;olympian;champion;medallist;rally driver;racing driver;sidecar passenger;race marshal;mascot;
  bass;tenor;alto;soprano;baritone;mezzo;countertenor;treble;chorister;drummer;bassist;guitarist;frontman;front man;vocalist;lead singer;singer;backing singer;fiddler;fiddle player;piper;pipe major;drum major;
  cornet;cornet player;trombonist;trumpeter;saxophonist;cellist;cello;violinist;first violin;second violin;viola;viola player;double bass;oboist;oboe;bassoonist;flautist;clarinettist;harpist;organist;pianist;accordionist;
  conductor;bandmaster;band leader;bandleader;choirmaster;choir master;choir mistress;musical director;lay clerk;bell ringer;bellringer;tower captain;bugler;dj;busker;
  presenter;co-presenter;host of;newsreader;weatherman;weather girl;commentator;contestant;finalist;semi-finalist;runner-up;winner;actor;actress;comedian;comic;magician;clown;pantomime dame;panto dame;stage manager;
  choreographer;ballerina;dancer;sculptor;poet;author;novelist;playwright;bard;cartoonist;columnist;crossword setter;curator;archivist;taxidermist;
  vicar;rector;curate;parish priest;imam;rabbi;minister;verger;churchwarden;sexton;lay reader;bishop;archdeacon;mayor;mayoress;provost;councillor;cllr;laird;town crier;postie;postman;postmaster;
  postmistress;postwoman;milkman;lollipop lady;lollipop man;lollipop woman;landlord;landlady;publican;butcher;baker;blacksmith;farrier;thatcher;undertaker;gravedigger;harbour master;harbourmaster;lighthouse keeper;
  lighthouse man;lock keeper;ferryman;ferry skipper;gamekeeper;ghillie;shepherd;beekeeper;bee man;headteacher;head teacher;headmaster;headmistress;head girl;head boy;scoutmaster;scout leader;station master;
  station announcer;bingo caller;ice cream man;chip shop owner;farm shop owner;bookmaker;huntsman;zoo keeper;falconer;falconry man;fortune teller;santa;father christmas;carnival queen;gala queen;rose queen;
  pearly king;pearly queen;groundsman;greenkeeper;caddie;ringmaster;auctioneer;swordbearer;piermaster;pier master;lifeboatman;lifeboat cox;deckchair attendant;lifeguard;astronaut;test pilot;balloonist;whistleblower;codebreaker
`);

/** The team uses these of itself too: they count only beside a named club or place, or where the post says that the patient is one. */
export const sharedRoles: readonly string[] = nameList(`
  captain;vice-captain;vice captain;skipper;coach;manager;head coach;instructor;instructors;guide;leader;president;secretary;treasurer;chairman;chairwoman;chairperson;chair;founder;owner;proprietor;
  director;head;dean;principal;bursar;caretaker;janitor;warden;wardens;ranger;host;judge;editor;reporter;photographer;cameraman;artist;designer;chef;head chef;cook;gardener;head gardener;driver;train driver;bus driver;taxi driver;pilot;
  guard;announcer;chemist;barber;hairdresser;florist;grocer;teacher;music teacher;pe teacher;maths teacher;dinner lady;school cook;bursar;librarian;farmer;fisherman;diver;firefighter;priest;deacon;nun;monk;abbot;runner;rider;fighter;player;
  model;mechanic;joiner;plumber;builder;baker's;jeweller;optician;vet;sheriff;governor;ambassador;consul;superintendent;inspector;sergeant;detective;constable;soldier;marine;drummer boy;volunteer
`);

/** Staff posts: they make a patient of whoever held them once ("our ex-matron"). */
export const formerPosts: readonly string[] = nameList(`
  matron;ward sister;sister;ward manager;consultant;surgeon;anaesthetist;physician;psychiatrist;radiologist;paediatrician;registrar;gp;gp partner;partner;dean;chief exec;chief executive;medical director;chief nurse;
  head porter;porter;chaplain;dentist;midwife;head of midwifery;district nurse;practice nurse;practice manager;secretary;receptionist;switchboard;ward clerk;nurse tutor;tutor;professor;governor;volunteer;physio
`);
