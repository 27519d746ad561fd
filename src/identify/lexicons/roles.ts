import type { Source } from './source.ts';

/** Of how many hold a role. */
export const rolesSource: Source = {
  text: 'Parliaments, assemblies and councils by their seats; the others from general knowledge',
  confidence: 'gk',
};

/**
 * Public and singling-out roles and how many people of the United Kingdom hold them. R recalled (members of Parliament and of the
 * devolved assemblies, councillors); all others gk, right to a factor of three. Several names are divided by a stroke. A role named in a thread
 * about a patient singles out for anybody who knows the place, whatever the national number.
 */
export const publicRoles = `
on the front bench/on the back benches/in the house of lords/in the lords 650; in the pulpit/from the pulpit 20000; mp/member of parliament/backbencher/front bencher/cabinet minister/junior minister/shadow minister 650; former mp/ex-mp/ex mp 1500; msp/mla/ms for/senedd member/assembly member/td/mep 400; local councillor/councillor/county councillor/parish councillor/town councillor/city councillor/cllr/alderman 19500;
former councillor/ex-councillor 20000; council leader/leader of the council/deputy leader of the council/deputy leader/chair of the council 800; mayor/lady mayor/lord mayor/mayoress/deputy mayor/ex-mayor/former mayor/provost/lord provost/sheriff 1500; police and crime commissioner/pcc 40; high sheriff/lord lieutenant/deputy lieutenant 1000; police commissioner 40; first minister/special adviser/spad 150; procurator fiscal 300;
her ladyship/his lordship/lord of the manor/lady of the manor/baroness/baron/earl of/countess of/duke of/duchess of/viscount/marquess/the laird/dowager 1000; member of the royal family 50; peer/life peer/member of the lords 820; obe/mbe/cbe/george cross/george medal/victoria cross 40000; ambassador/consul/high commissioner/diplomat's wife 200;
bishop/archbishop/dean of/archdeacon/moderator/chief rabbi/cardinal/abbot/abbess 250; vicar/rector/curate/parish priest/monsignor/imam/rabbi/canon/the minister/retired minister/retired archdeacon/church minister/clergyman/missionary/monk/friar/mother superior 12000;
the headteacher/the head teacher/the headmaster/the headmistress/head of safeguarding/the school head/head girl/head boy/school captain/chancellor of 30000;
celebrity/tv star/television star/television actor/television personality/pop star/rock star/soap star/film star/actor off/reality star/well-known actor/household name 5000; tv presenter/television presenter/telly presenter/breakfast presenter/radio presenter/newsreader/news anchor/weather girl/weatherman/weather presenter/sports presenter/children's presenter/broadcaster/drivetime presenter 800;
tiktok star/instagrammer 20000; premier league/championship player/england international/scotland international/wales international/ireland international/international footballer/capped for/captain of 3000; ex-footballer/former footballer/retired footballer/ex-professional/former professional/former international/ex-international 8000;
football manager/the new manager/club captain/team captain/the captain of/world champion/british champion/national champion/olympian/paralympian/olympic medallist/gold medallist/commonwealth games/champion jockey/relay squad/gb relay squad/gb rowing/gb swimming/gb cycling/team gb/england squad/scotland squad/wales squad/ireland squad/england u21/england under 21/under-21 international/age group international/olympic squad/gb squad/grand national winner/world record holder 3000; ballet star/prima ballerina/opera star/conductor of the 500;
crufts winner/bake off/britain's got talent/x factor/the voice finalist/strictly finalist/love island/married at first sight/gogglebox/dragon's den/mastermind contestant/countdown contestant/apprentice candidate/gladiator off/dating show/quiz show winner/pointless winner/who wants to be a millionaire 3000; lottery winner/lotto winner/jackpot winner/euromillions winner 7500;
holocaust survivor/kindertransport child/last survivor/sole survivor/only survivor/last surviving/vc winner/windrush passenger 3000; centenarian/oldest man/oldest woman/oldest person/oldest resident/oldest living/supercentenarian/oldest patient 15000;
crown prosecutor/high court judge/judge in the/chief constable/deputy chief constable/police chief/governor of the prison/chief fire officer 500; chief executive of/ceo of/chairman of/chair of governors/football club owner/billionaire/tycoon/club chairman 10000; chief nurse/our chief exec/our ceo/our medical director/non-exec/trust chair/former medical director 2000;
carnival queen/rose queen/beauty queen/miss wales/miss scotland/miss england/gala queen/festival queen/queen of the/king of the gypsies/pearly king/pearly queen/jarl/guizer jarl/common riding cornet/crowned bard/mod gold medallist/national winner/eisteddfod winner 1500;
convicted murderer/serial killer/high profile prisoner/category a prisoner/terror suspect/paedophile/registered sex offender/the whistleblower/protected witness/star witness/juror 60000;
freeman of the city/freewoman of the city/freeman of the borough/freeman of the town/honorary burgess/freedom of the city/freedom of the borough/freedom of the town 3000;
mayor elect/mayor's consort/mayor's cadet/mayor's chaplain/mock mayor/youth mayor 1200; leader of the opposition/opposition leader/chief whip 60;
parliamentary candidate/by-election candidate/independent candidate/council candidate/stood for parliament/monster raving loony candidate 8000;
government minister/ex government minister/home secretary/foreign secretary/chancellor of the exchequer/cabinet secretary/former prime minister/ex prime minister 500;
speaker of the house/speaker of the commons/serjeant at arms/father of the house/lord speaker/llywydd/privy counsellor/privy councillor 600;
attorney general/lord advocate/lord chief justice/lord justice clerk/master of the rolls/old bailey judge 1500; mhk/member of the house of keys/deemster/jurat/connetable/bailiff of jersey/bailiff of guernsey/colonial governor 300;
chair of the parish council/chairman of the parish council/chair of the community council/clerk to the parish council 15000; cabinet member for/chair of the planning committee/chair of licensing 4000;
chair of the bench/chairman of the bench/chair of magistrates/justice of the peace 14000; nfu president/union general secretary/union leader/union boss/miners' leader/tuc president 800;
member of the youth parliament/youth mp/oxford union president/cambridge union president/students union president 900;
verderer/court leet steward/lord warden of the cinque ports/liveryman/master of the guild/master of the worshipful company 20000;
knight of the realm/knight of the garter/knight of the thistle/knighted/knighthood/damehood/dame commander/companion of honour/order of merit/kcmg/kcvo 4000;
british empire medal/queen's gallantry medal/queen's police medal/new year honours/new year's honours/birthday honours 15000;
military cross/military medal/distinguished service order/distinguished flying cross/conspicuous gallantry cross/air force cross/mentioned in dispatches/mentioned in despatches/elizabeth cross 5000;
legion d'honneur/legion of honour/croix de guerre/ushakov medal/arctic star/burma star/africa star/virtuti militari 1500; royal humane society medal/rnli gold medal/rnli bronze medal/lifeboat medal/carnegie hero 2500;
field marshal/lieutenant general/chief of the defence staff/admiral of the fleet/first sea lord/air chief marshal/air marshal 250; colonel of the regiment/colonel in chief/honorary colonel 600;
platoon commander/troop commander/garrison sergeant major/corporal of horse/drum horse rider 9000; ww2 veteran/ww2 vet/world war two veteran/second world war veteran/wartime veteran 8000;
sword beach veteran/gold beach veteran/pegasus bridge veteran/market garden veteran/landed on d-day/cockleshell hero 150;
monte cassino veteran/anzio veteran/el alamein veteran/tobruk veteran/eighth army veteran/kohima veteran/forgotten army veteran 250;
russian convoy veteran/malta convoy veteran/battle of the atlantic veteran/hms hood survivor/torpedo survivor/lancaster rear gunner/lancaster bomber pilot/guinea pig club 200;
land army veteran/wren plotter/wrns veteran/waaf veteran/women's land army veteran/y station operator/bombe operator/colossus operator/royal yacht crew 600;
far east prisoner of war/japanese prisoner of war/prisoner of the japanese/burma railway survivor/death railway survivor/changi prisoner/great escaper 250;
auschwitz survivor/belsen survivor/concentration camp survivor/death march survivor/windermere child/came on the kindertransport 600;
warsaw uprising veteran/anders army veteran/deported to siberia/gulag survivor/french resistance/shetland bus veteran/hungarian uprising refugee 1500;
imjin river veteran/palestine veteran/malayan emergency veteran/dhofar veteran/yangtse incident veteran/tumbledown veteran/sir galahad survivor/hms sheffield survivor/falklands widow 6000;
ied survivor/lost his legs in afghanistan/blesma member/war widow 15000;
embassy siege hostage/beirut hostage/human shield in kuwait/held by somali pirates/guantanamo detainee/former hostage 1000;
hillsborough survivor/aberfan survivor/bradford fire survivor/ibrox survivor/munich air disaster survivor/busby babe 3000;
tube bombing survivor/twin towers survivor/london bombings survivor/arena survivor/manchester arena survivor/london bridge attack survivor/grenfell survivor/tunisia beach survivor/bataclan survivor/tsunami survivor/terror attack survivor 3000;
kings cross fire survivor/clapham rail crash survivor/ladbroke grove survivor/moorgate survivor/train crash survivor 2500;
zeebrugge survivor/herald of free enterprise survivor/marchioness survivor/fastnet survivor/shipwreck survivor/trawler disaster survivor/trawler widow/lifeboat disaster widow 1000;
kegworth survivor/plane crash survivor/helicopter crash survivor/chinook crash widow/piper alpha widow/1953 flood survivor/summerland survivor/stardust survivor/pit disaster survivor 2500;
dunblane survivor/hungerford survivor/school shooting survivor/acid attack survivor/cult survivor/shark attack survivor 300;
omagh survivor/enniskillen survivor/bloody sunday survivor/shankill bomb survivor/brighton bomb survivor/birmingham pub bomb survivor/ira bomb survivor 3000;
troubles victim/troubles widow/ruc widow/family of the disappeared/punishment shooting victim/kneecapped/plastic bullet victim 6000;
former hunger striker/ex republican prisoner/former ira man/loyalist leader/dissident republican/blanket man 5000;
rwanda survivor/srebrenica survivor/bosnian war survivor/khmer rouge survivor/killing fields survivor/partition survivor 6000;
vietnamese boat people/ugandan asian refugee/basque refugee child/hiroshima survivor/hibakusha/chernobyl liquidator/came on the windrush 15000;
magdalene laundry survivor/mother and baby home survivor/industrial school survivor/kincora survivor/grooming gang survivor/former child migrant/barnardo's boy/barnardo's girl/foundling/approved school boy 60000;
iron lung survivor/thalidomider/thalidomide survivor/first test tube baby/first ivf baby/first nhs baby/leap year baby/born in an air raid shelter 8000; sextuplet/septuplet/surviving conjoined twin 60;
acquitted of murder/acquitted of manslaughter/acquitted nurse/acquitted teacher/cleared of murder/cleared on appeal/not proven verdict 3000;
wrongly convicted/wrongly jailed/miscarriage of justice/conviction quashed/freed by the appeal court/birmingham six/guildford four/orgreave picket 600; key witness/crown witness/witness protection/supergrass/jury foreman 8000;
lifelong anonymity/given a new identity/released child killer 100;
released on licence/on life licence/life licensee/released lifer/life sentence prisoner/ipp prisoner/whole life tariff/double murderer/wife killer/police killer 12000;
gangland boss/drug baron/ex gangster/east end gangster/train robber/hatton garden heist/ex armed robber/art forger/escaped prisoner 3000;
convicted terrorist/isis bride/jihadi bride/hate preacher/far right leader/ex national front/football hooligan 2000; cult leader/cult member/ex cult member/doomsday cult/ex moonie/left the brethren 8000;
serial fraudster/bigamist/fake doctor/fake heiress/defrocked priest/disbarred barrister/struck off doctor/struck off nurse 6000; whistleblower nurse/whistleblower doctor/nhs whistleblower/care home whistleblower/whistle blower 1500;
murder victim's mum/murder victim's dad/murdered girl's mother/parents of the murdered/missing girl's mum/mother of the missing/killer's mother/killer's wife 5000;
right to die campaigner/assisted dying campaigner/mercy killer/helped his wife die/test case claimant/libel case winner 200;
ryder cup player/ryder cup captain/solheim cup player/masters winner/british amateur champion/golf club captain 2000;
british lion/british and irish lion/lions tourist/six nations player/grand slam winner/triple crown winner/rugby world cup winner/challenge cup winner/super league player/varsity match player/rugby blue/boat race rower/boat race cox 3000;
fa cup winner/fa cup finalist/scottish cup winner/world cup winner/world cup squad/england lioness/ex lioness/lisbon lion/record goalscorer/club legend 1500;
premier league referee/fifa referee/premier league manager/goalkeeping coach/football pundit/football commentator/darts commentator 800;
ex pro/played professionally/league of ireland player/irish league player/league one player/women's super league player 9000;
groundhopper/supporters club chairman/oldest season ticket holder/matchday drummer/the football mascot 3000; test captain/ashes winner/ashes squad/england opener/test umpire/lancashire league pro/blind cricketer 800;
wimbledon champion/wimbledon umpire/wimbledon ball girl/wimbledon ball boy/davis cup player 2000;
olympic champion/paralympic champion/paralympic medallist/olympic gold/olympic torchbearer/torchbearer/queen's baton bearer/commonwealth medallist/games maker 12000;
world age group champion/ironman champion/london marathon winner/wheelchair marathon winner/oldest parkrunner/spine race winner/bob graham finisher/munroist/seven summits 9000;
darts world champion/darts champion/snooker world champion/snooker champion/draughts champion/chess champion/crown green champion/scrabble world champion/quiz world champion 900;
tt winner/isle of man tt rider/manx grand prix rider/motogp rider/superbike rider/le mans driver/formula one driver/rally champion/dakar rally rider/karting champion/banger racing champion/land speed record/the stig 1500;
grand national jockey/grand national trainer/derby winning jockey/badminton winner/burghley winner/horse of the year winner/joint master of the hunt/greyhound derby winner/sheepdog trials champion/world ploughing champion/golden shears winner/royal welsh champion 1200;
tour de france rider/milk race rider/hour record holder/bmx champion/cycled round the world 600;
world boxing champion/fought for the world title/lonsdale belt/british heavyweight champion/aba champion/ufc fighter/wwe wrestler/world of sport wrestler/bare knuckle champion 800;
world's strongest man/britain's strongest man/britain's strongest woman/mr universe/mr britain/miss world/miss great britain/miss northern ireland/rose of tralee 300;
highland games champion/games chieftain/dinnie stones lifter/piping gold medallist/silver chanter winner/world piping champion/highland dance champion/irish dancing world champion/all ireland champion/all ireland medal/gaa all star/gaa president/camanachd cup winner 1500;
world gurning champion/world conker champion/world stone skimming champion/world bog snorkelling champion/world worm charming champion/gravy wrestler/air guitar champion/bognor birdman/beard champion/golden spurtle winner 250;
heaviest onion/heaviest pumpkin/giant leek champion/chelsea gold medallist/chelsea flower show winner/rhs gold medallist/britain in bloom winner/best in show winner/crufts best in show 1500;
swam the channel/english channel swimmer/oldest channel swimmer/north channel swimmer/loch ness swimmer/swam round britain 2500;
rowed the atlantic/golden globe race/vendee globe sailor/clipper race skipper/america's cup sailor/sailed round the world/cape horner/round the world yachtsman/circumnavigator/walked round the coast 2500;
climbed everest/everest expedition/k2 climber/eiger climber/himalayan mountaineer/blind climber/oldest person to climb/walked to the south pole/polar medallist/antarctic veteran/wintered in antarctica 1500;
oldest skydiver/oldest wing walker/oldest bride/oldest barmaid/oldest barber/oldest lollipop lady/oldest paperboy/oldest organist/oldest poppy seller/oldest yoga teacher/oldest priest/oldest teddy boy 300;
longest married couple/britain's oldest mum/britain's youngest gran/britain's biggest family/most married man 500;
britain's tallest/scotland's tallest/britain's smallest man/britain's most tattooed/britain's most pierced/britain's fattest/longest hiccups 60;
guinness world record/guinness world record holder/child genius/child prodigy/youngest mensa member/youngest councillor/youngest headteacher 2500;
first female firefighter/first female train driver/first woman priest/first female pilot/first policewoman/first black policeman/first sikh policeman/first black headteacher/first black nurse/first female jockey/first woman judge/first civil partnership/first briton in space 500;
rural dean/area dean/cathedral dean/papal nuncio/papal knight/knight of st gregory/benemerenti medal/superintendent minister 1500;
elder of the kirk/blaenor/permanent deacon/church treasurer/church secretary/gospel hall elder/relief society president 40000;
reverend mother/archimandrite/consecrated hermit/lay franciscan/opus dei member/ordinariate priest/woman priest 1500;
church pastor/megachurch pastor/televangelist/street evangelist/celestial church prophet/boys brigade president 6000; shul president/synagogue president/beth din judge/hasidic rebbe/rebbe's wife/gabbai/mikveh lady 800;
mosque president/mosque chairman/chair of the mosque/mosque trustee/grand mufti/ayatollah/maulana/pir sahib/sufi master/mukhi sahib 3000;
gurdwara president/president of the gurdwara/head granthi/jathedar/hindu priest/mandir priest/sadhu/jain nun/tibetan lama/rinpoche/head monk/zoroastrian priest 1500;
druid leader/chief druid/stonehenge druid/coven leader/white witch/rasta elder/obeah man/voodoo priest/sangoma/spiritualist church president/quaker clerk 2500;
tv vicar/radio vicar/boy bishop/thought for the day presenter/songs of praise presenter 100;
traitors contestant/on the traitors/traitors winner/traitors finalist/sewing bee/sewing bee winner/pottery throw down/repair shop expert/on the repair shop/grand designs couple/on grand designs/four in a bed/come dine with me/come dine with me contestant/race across the world/sas who dares wins 4000;
big brother contestant/big brother housemate/big brother winner/off big brother/don't tell the bride/on naked attraction/blind date contestant/geordie shore/made in chelsea/towie/real housewives/the undateables/hunted contestant 6000;
masterchef winner/masterchef contestant/great british menu chef/bake off winner/bake off finalist/bake off judge/celebrity chef/michelin star/cookery show winner 1200;
apprentice winner/secret millionaire/x factor finalist/x factor contestant/pop idol finalist/opportunity knocks winner/stars in their eyes winner/britain's got talent finalist/talent show winner/talent show finalist 3000;
antiques expert off/roadshow expert/antiques roadshow expert/bargain hunt expert/flog it expert/salvage hunter/tv auctioneer/diy sos family/tv gardener/telly gardener/gardeners' world presenter/beechgrove presenter 2000;
university challenge winner/university challenge captain/only connect winner/fifteen to one winner/octochamp/one of the eggheads/chase contestant/one of the chasers/tipping point winner/deal or no deal winner/brain of britain winner/quiz show contestant/game show winner/gameshow winner/gameshow host 9000;
robot wars team/crystal maze contestant/gladiators contestant/bullseye winner/bullseye contestant/generation game contestant/it's a knockout team 6000;
gold blue peter badge/blue peter presenter/teletubby/sooty puppeteer/thunderbirds puppeteer/spitting image puppeteer/aardman animator/test card girl/milkybar kid/bisto kid/gold blend couple/milk tray man/hovis boy/go compare man/fairy liquid baby 300;
voice of the speaking clock/voice of the tube/mind the gap man/voice of the trains/satnav voice/voice of the satnav/shipping forecast presenter/radio 4 announcer/radio caroline dj/radio 1 dj/radio 2 dj/local radio dj/drivetime dj 500;
archers actor/voice in the archers/on desert island discs/just a minute panellist/question time panellist/young musician of the year/chorister of the year/cardiff singer of the world/leeds piano competition/proms soloist/royal variety performer/eurovision entrant/sang at eurovision 1500;
seven up participant/child of our time child/on this is your life/big fat gypsy wedding/benefits street/on embarrassing bodies/hoarder next door/britain's biggest hoarder/educating yorkshire/military wives choir/rock choir leader/reality tv contestant/i'm a celebrity contestant 4000;
coronation street extra/emmerdale extra/casualty extra/corpse on taggart/dead body on silent witness/game of thrones actor/harry potter actor/stormtrooper in star wars/played an ewok/oompa loompa/dalek operator/doctor who companion/bond girl/carry on actress/dad's army actor 2500;
take the high road actor/balamory actor/grange hill actor/byker grove actor/brookside actor/sitcom star/sitcom actor/comedy legend/half of the double act/tv comedian/radio comedian/perrier winner/tv magician/magic circle member/variety star/windmill girl/west end star/west end leading lady/played billy elliot/widow twankey/ugly sister in the panto/back end of the panto horse/panto star 2500;
oscar winner/oscar nominee/bafta winner/golden globe winner/olivier award winner/hollywood actor/hollywood star/hollywood producer/bollywood star/nollywood star/screen legend 1500;
grammy winner/brit award winner/ivor novello winner/had a number one hit/on top of the pops/pan's people/sixties pop star/merseybeat singer/played the cavern/northern soul dj/skiffle player/rock legend/showband star/grime star/bhangra star/reggae star/calypsonian/sound system owner/boyband member 3000;
lead singer of/drummer with the/bass player with the/original drummer/abba tribute/champion brass band conductor/trad musician of the year/retired diva/principal dancer/bolshoi dancer 3000;
booker prize winner/booker shortlisted/carnegie medal/pulitzer winner/nobel prize winner/best selling author/famous author/famous poet/children's illustrator/beano artist/newspaper cartoonist/tv historian/village historian/time team archaeologist/hoard finder 5000;
tv vet/tv psychic/tv doctor/tv scientist/editor of the local paper/newspaper proprietor/vogue cover girl/supermodel/bunny girl/calendar girl/artist's muse/baby on the album cover/model for the statue/girl in the famous photo 600;
internet sensation/internet famous/tiktok famous/instagram famous/big on tiktok/big on youtube/youtube star/twitch star/mummy blogger/food blogger/podcast host/booktoker/asmr artist/youtube prankster/esports champion/sovereign citizen/anti-vax campaigner 12000;
pub of the year landlord/chippy of the year/champion pie maker/champion cheesemaker/farmer of the year/lollipop lady of the year/bus driver of the year/citizen of the year/pride of britain winner/child of courage/sports personality of the year/woman of the year 2500;
fields medallist/fellow of the royal society/regius professor/rocket scientist/nasa scientist/worked for nasa/cern physicist/atomic scientist/jodrell bank astronomer/comet discoverer/asteroid named after him/rose named after her/beetle named after him/dolly the sheep scientist/ivf pioneer/radar pioneer/computer pioneer/colossus engineer/bletchley park veteran 1500;
concorde designer/concorde captain/spitfire designer/bouncing bomb team/computer game creator/tv inventor/times crossword champion/chief scientific adviser/shark expert/volcano expert/lichen expert/lichenologist 1500;
baronet/viscountess/chief of the clan/chieftain of the clan/lord lyon/pursuivant/lord of the isles/son of an earl/daughter of an earl/earl's daughter/duke's daughter/lord's daughter/heir to the title/heir to the estate/brewery heiress/whisky heiress/debutante/deb of the year 3000;
queen's godson/king's godson/minor royal/exiled king/saudi prince/saudi princess/tribal chief/paramount chief/nigerian chief/ashanti chief/ghanaian queen mother/maharajah/polish countess 1500;
country squire/big landowner/castle owner/island owner/owns half the village/stately home owner/chatelaine/aristocrat/multi-millionaire/self-made millionaire/lottery millionaire/on the rich list/richest man in/oligarch/shipping magnate/curry king/scrap metal king/brewery boss 12000;
coronation choirboy/sang at the coronation/royal bridesmaid/sang at the royal wedding/queen's pallbearer/carried the queen's coffin/royal bargemaster/queen's dresser/yeoman of the guard/military knight of windsor/royal archer/king's champion/keeper of the quaich/doggett's winner/lord high commissioner 900;
chief scout/guide county commissioner/queen's scout/brown owl/lifeboat operations manager/lifeboat secretary/harbour commissioner/elder brother of trinity house/show president/young farmers queen/carnival chairman/carnival princess 6000;
gala princess/dairy princess/hop queen/strawberry queen/sea queen/lanimer queen/lord cornet/hawick cornet/jethart callant/coldstreamer/melrosian/fireball swinger/dunmow flitch couple/jack in the green/squire of the morris/flora dance leader 900;
master of the college/provost of eton/deputy head girl/deputy head boy/executive headteacher/academy trust ceo 30000;
mad cat lady/the dog lady/the pigeon man/pigeon lady/swan lady/duck lady/the seal lady/hedgehog lady/badger lady/fox lady/squirrel lady/donkey lady/owl man/parrot man/man with the parrot/man with the owl/ferret man/tortoise man/alpaca lady/goat lady/the egg man 600;
man who feeds the pigeons/lady who feeds the pigeons/feeds the pigeons/feeds the swans/lady who feeds the strays 600;
town santa/village santa/rotary santa/santa on the sleigh/santa at the garden centre/christmas lights man/gnome man/scarecrow man/teddy bear lady/doll's house lady/model village man/model railway man/lawnmower collector/traffic cone collector/dull man of the year/pothole man/litter lady 600;
accordion man/bongo man/tin whistle man/barrel organ man/waving man/man who waves at/singing postman/singing milkman/singing bus driver/singing farmer/whistling postman/dancing lollipop lady/dancing policeman/dancing grandad/dancing busker/naked rambler/naked cyclist/barefoot walker/top hat man/penny farthing man 600;
town elvis/last teddy boy/steampunk couple/1940s couple/victorian couple/bible man/end is nigh man/megaphone man/lone protester/guerrilla gardener/graffiti granny/yarn bomber/postbox topper lady/rock balancer/stone balancer/sand dog man/floating yoda/man in the woods/island hermit/knight of the road/gentleman of the road/town drunk/village drunk/town character/village character/local character/local eccentric/village eccentric/queen of the market/king of the market 2500;
daredevil gran/daredevil granny/wing walking granny/skydiving granny/surfing granny/biker gran/rapping granny/dj granny/christmas day swimmer/bluetits founder 150;
d-day veteran/normandy veteran/spitfire pilot/battle of britain pilot/bletchley codebreaker/codebreaker/dunkirk veteran 150; chelsea pensioner 300; vice chancellor/vice-chancellor 500; clan chief 300; archdruid 20; op banner veteran/desert storm veteran 300000
`;

/** Words after "our", "our own", "one of our" that make the patient a colleague: nobody in the room need ask who. */
export const colleagueWords: readonly string[] = `
nurse nurses sister sisters matron matrons hca hcas porter porters domestic domestics cleaner consultant consultants registrar reg regs sho f1 f2 doctor doctors gp gps partner midwife midwives physio
physios ot ots radiographer radiographers paramedic paramedics receptionist receptionists secretary secretaries pharmacist pharmacists student students volunteer volunteers chaplain staff colleagues team it
manager chef cook electrician lead clerk clerks technician odp odps anaesthetist surgeon surgeons trainee trainees governor governors technicians phlebotomist phlebotomists support bank security dinner lead nok
`
  .split(/\s+/)
  .filter((word) => word.length > 0);
