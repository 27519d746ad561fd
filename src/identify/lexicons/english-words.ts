/**
 * English as ward, surgery and community staff type it, beyond the ordinary words of `not-names.ts`: a capital letter makes none of these a person's
 * name. Lower case, separated by spaces, in the order of the alphabet. Plurals and the forms in -ed, -ing, -ly and -ness are known by their endings
 * (names/words.ts), so they stand here only where that fails, as beside a name ("bobs").
 * Source: general knowledge of English (gk).
 */

/** The commonest words of English; those that are names too (Staples, Gross, Riding) are far oftener the word. */
export const englishWords = `
abandon abattoir abbeys abduct abhor abide ability ably abode abolish abortion abrupt absence absent absorb abstain absurd abundant abuse abusive accelerate accent acceptable accessible
accessory accidental accommodate accompany accomplish accountant accumulate accurate accuse achieve acid acknowledge acne acorn acquire acre activate activity adapt addict addiction adds
adequate adhere adhesive adjust administer admire adopt adore advance adventure adverse advertise aerial aeroplane affair affect afford afraid ages aggravate aggressive agitate agreeable aid
aids ailment aims airs aisle alcove algorithm align allege alleviate alley allocates allowance alloy almonds alters amateur amaze ambition ambitious ammunition amputate amuse amusingly
analyse ancestor ancient anecdote angrier angriest announce annoy anorak antenna antibody antic anticipate antidote antique apartment ape apes app appalling apparatus apparent appear
appearance applaud appliance application appoint approached approaches approaching appropriate approval approve approximate apps apricot arial arisen armchair armful armpit arose arouse
arrogant artificial ashamed ashtray aspect assemble assertive assign assist assistant assume assumption assure atmosphere atrocious attach attack attain attempt attend attendance attendant
attention attentive attract attractive audience authority automatic automatically average avocado awoke awoken axes backache backpack backside backup bacons bade bagel balaclava balcony
balding balls bamboo banana bandaged bandages bandaging bandaid bandana bandit banger banister banker banquet bans barf bargain barrows bash basin basket bassinet bathe bathmat bathrobe
bathroom baths bathtub bazaar beaker beanbag beans beast beaten beauty became bedpan bedroom bedsheet bedsit bedsore bedtime bedwetting beehive beep beginner begrudge begs begun behave belch
belief bellyache beneficial benefit berries bets bibs bicker bicycle bidden bidet bikini bills binders binoculars birdcage birds birthmark bizarre blab blabber blackberry blackbird
blackboard blackcurrant blacker blackest blackhead blades blag blanch blanches bland blather bleaker bleakest bleat blender blether blizzards bloat blockage blonde bloodshot bloodstain
bloodstream blooms blossoms blower blowout blows blub blubber bluebell blueberry bluebottle bluff blunder blunter bluntest blurt bobbed bobbing bobs bodge bodysuit bog bogs bolder boldest
bollard bolognese bolster bolts bonds bones bonfires bong bonnet bonnets bookcase booklet bookshelf bookshelves booths bootlace boredom bossier bossiest bossy boulder boundary bowling bows
boycott bra bracelet braces brains bramble brambles branches bras braver bravery bravest bravo breadboard breadcrumb breakage breakthrough breathalyser breather bridegroom brides bridesmaid
bridges bridle briefcase briefer briefest brighter brightest brisker briskest brittle broaden broader broadest broccoli brochure brooch brunt brutal buckles budges buffer buggies bugs bulge
bulkier bulkiest bulky bulldozer bum bumbag bumble bumper bumpier bumpiest bumpy bums bunion buns burble burdens burgle buries burly burp busier busiest businessman businessmen bustle
buttercup buttermilk butters buttock buyer buzzer buzzes bystander cab cabbage cabinet cabs cackle cactus cadge cafeteria calculate calculation callus calmer calmest calorie campfire camps
candies candlestick cannulate canopy cans canvas capable caption carbohydrate carbon cardboard cardigans caregiver careless careworker carrot carrycot cartilage cartridge carve cashes
casserole cassette casual catalogue catastrophe category caterpillar caters cauldron cauterise cautious cavity cease celebrate celebration cellar cemetery cent centimetre centrifuge ceremony
certainty chairmen chalet changeable chanted chanting chaotically charities chatter chatterbox chattier chattiest chatty cheapen cheaper cheapest cheat checkup cheekier cheekiest cheeky
cheerful cheery cheesecake cheesy chemistry cheque cherish chestier chestiest chestnut chews chewy chicken chide chilblain childhood childish childs chilli chillier chilliest chimpanzee
chins chippie chirp chisel chive choke chomp chopstick chord chore chorus chronically chubbier chubbiest chubby chucks chug chunk chunky churchyard cigar cigarette cinnamon circuits circular
circulation circumstance cistern citizen clammier clammiest clarify clarity clasp classically classy clatter cleanest cleanse clearer clearest cleverer cleverest climate clinical clinician
cloakroom clobber clonk closer closest closet cloudy clove clumsier clumsiest clumsy clung cluster clutch clutter clype coarser coarsest coax cobweb cocker cockroach coconut coincide
coincidence colder coldest coleslaw colic collarbone collate collide colourful coma combination combs comfier comfiest comforts commanded commanding commands commission commit commitment
commotion communicate commute commuter compact companion comparison compass compatible compensate compensation compete competent competition competitor compile complain complex complexion
complicate complication compliment component compose composition compost compound compress compromise compulsive conceal concede conceive concentrate concentration concept conclude
conclusion conclusive concoction concrete condemn condense condiment conditioner condom conduct confess confession confide confidence confident confine confiscate conflict conform confront
congestion congratulate connect connection conscience consequence conservatory considerable considerate consideration consist consistent console consolidate conspire constables constituent
constitute constrict construct consult consume consumer consumption contagious contain container contaminate contamination contemplate contempt content contest continual contraceptive
contractor contradict contradiction contribute contribution contrive control convene convenience convenient conventional converse convey convict convince convulse convulsion cookery cooler
coolest cooperate coordinate cop cops copycat cordial cordon corks corkscrew corners cornflake cornflour corporation corpse correlate correspond corset cosier cosiest cosset cottons couches
counsel counsellor counterpart countryside coupon courgette courteous courthouse courts courtyard covet cowards cowboy cower cowshed crabby crackle crackles craftsman craftsmen cram cramps
cranberry cranes crappy craze crazes crazier craziest creak creamy create creation creative creature creepier creepiest creepy cremate crematorium crept crevice crick crisper crispest critic
critical criticise criticism croaky crockery crossbar crossroad crotch crouched crouches crouching crowbar crows crucial crude crueler cruelest crumb crumple crunch crustier crustiest crusty
crutch crystals cucumber cues culprit cultivate cupful cures curlier curliest curly currant currency curtail cushy customer cutback cuter cutest cuticle cutlet cynical dab dabble dabs
daisies damage dampen damper dampest dandelion dander dandruff dangerous dangle dares darken darker darkest dashes dawdle dawns daybed daycare daycentre daydream daylight daytime dazzle
dealt dearer dearest debris deceive declaration decorate decorator decrease dedicate deem deepen deeper deepest defeat defecate defect defend defensive defer defibrillate deflate deform
defrost defy degrade dehydrate dehydration delegate deletion deliberate delicacy delicate delightful deliver demand democracy demolition demon demonstrate demonstration denial dens denser
densest dent dents denture deodorant depart departments departure depend dependant dependency dependent depict deplete deploy depressing deprive depth derange desaturate descend describe
description deserve desirable desire deskill desperate despise dessert destination destroy destruction detach detail detect detention detergent deteriorate determination determine detest
detour devastated develop devise devote devotedly devour diagnose diagrams dialect dialogue dialyse diamonds diaper diaphragm dice dictionary differ difficulty digest digestion digger
digitally dignity digs dilemma dilute dimension diminish dimmer dimmest dims dinnertime dinosaur diplomas dips dipstick direction direr direst dirtier dirtiest disability disable
disadvantage disagreement disappear disappearance disappoint disappointingly disappointment disapproval disapprove disaster discard discipline disclose disclosure discomfort disconnect
discontinue discount discourage discover discovery discreet discretion discriminate discrimination discusses diseases disgrace disguise disgust dishcloth dishonest dishwasher disinfectant
disk dislike dislocate dislocations dismal dismay dismiss disorders disorientate dispatch dispense disperse displace disposal dispose dispute disregard disrupt disruption dissect dissolve
distance distend distinct distinguish distort distract distraction distraught distress distressingly distribute district disturb disturbance disturbingly dither dive diverge divide division
divorce dizzier dizziest dodder dodges dodgier dodgiest dodos dollars domestically dominant dominate donation doodle doorbell doorframe doorknob doormat doormen doorstep dopey dormant doss
dote doubtful downfall downgrade downpour downside dragonfly drainpipe dramatic dramatically dramatise drape drastic drastically dreadful dreamt drearier dreariest drench dresser dribble
drier driest driftwood driven droplet dropout dropper drowsier drowsiest druggie dryer dubious duckling duller dullest dully duly dumb dummy dumpling dunce dungarees dungeon duo duos
duplicated duplicating durable duration dustbin duster dustmen dustpan duvet dwindle dyed dyes dynamite dynamo dyslexia earache eardrum earhole earlier earliest earlobe earmuff earphone
earplug earwax earwig easters eater eavesdrop eccentrically eclipses economic economically economy ecstatically edition educate effective effects efficiency efficient eggcup eggshell
elaborate elapse elastic elders electricity elegance elegant element elevator eligible eliminate embark embarrass embarrassment embassy embed emerge emigrate emit emotion emotional emphasis
emphasise employ employee employer employment enable enclose encounter encourage encouragement encyclopedia endanger endless endorse endurance endure energetic energetically energy enforce
engage engrave enhance enjoyment enlarge enormous enquire enrich enrol entail entertain entertainment enthusiasm enthusiastic enthusiastically entitle entrant environment envy equality equip
erase erect erode err erratic erratically errs erupt escalates escape essence essential establish estimate eta eternal ethic evacuate evade evaluate evaporate eventual eventuality evict
evident evolved evolves evolving exaggerate examination exceed excellent exceptional excessive excite excitedly excitement excitingly exclaim exclude excrete excuse execute execution
executive exert exhale exhaust exhaustingly exhaustion exhibit exist existence exotic exotically expand expansion expectation expel expenditure expense expensive experiment expertise expire
explanation explicit explode exploit explore export expose expression exquisite extend extensions extensive extent exterior extract extraordinary extravasate extreme extremity eyebrow
eyedrop eyeful eyelash eyeliner eyeshadow eyesore eyewash eyewitness fabric fabulous facecloth facelift facemask facilitate facility fainter faintest fairer fairest faiths fake falter
familiar famine fancier fanciest fannies fantasies fantastically farewells farmland fart fasten fastener faster fatal fatten fatter fattest favourable favours fax fearful feasible feature
feeble feeder fees feisty fellows fender fester fetish fewest fibreglass fibs fiddlier fiddliest fidget fiercer fiercest fighter figs filler fillet filth filthier filthiest filthy finalise
finer finest fingernail fingerprint fingertip finicky firearm firelighter firemen fireplace fireside firewood firmer firmest fishbone fishcake fishes fishfinger fishtank fishy fitter fittest
fixate fizzle flabby flaky flannel flashback flashlight flashy flater flatest flatmate flatten flatter flatulence flaunt fled fleeing flexible flicker flimsy flinch flipflop flipper flirty
flit flog floorboard flop floppier floppiest floss flosses flounder flourish flowerbed flowerpot fluctuate fluent fluffier fluffiest fluffy flung flunk foamy fogs follower folly fonder
fondest fondle foodbank foodstuff foolish footbath footbridge footpath footplate footprint foots footstep footstool footwear forbade forbid forbidden forecourt forefinger forego foreign
foreigner foreplay foresaw foresee forfeit forgave forgetful forgive forgiven forgotten formality format formation formulas formulate forte forts fortunate fortunes fosters fountains fragile
fragment frailer frailest frames framework franker frankest frantic frantically freaky freckle frees freest frenzy frequent freshen freshener freshest friendlier friendliest friends
friendship fries fright frighten frighteningly frightful frisky frock frolic frontage frostbite frosts froze fruitcake fruitful fruity frumpy frustrate frustration fryer fuddled fulfil
fullest fumble fungus funky funnel funnier funs furious furnace furniture furrow furry furs furthest fussier fussiest fussy futile fuzzier fuzziest fuzzy gabble gadget gag gags galleries
gambler gambles garbage gardeners gargle garnish gatepost gateway gauge gauntlet gawp gels gems gender genders generate generation generosity generous genitals gentlemen gentler gentlest
germ gesture get giblets giddy gig gigantic gigantically gimmick gins girlie glamorous glamour glazes glimpse glisten glitter gloat gloomier gloomiest gloomy glorious glossy gluey goaded
goading goalpost gobble gobby gobs godchild goddaughter godfather godmother godparent gods goggle golds gongs goodwill gorilla gormless goss gotten govern government grabbed grabbing grabs
graceful gracious gradient gradual graduate grandchild grandchildren granddad grander grandest grandparent grandstand grants grapefruit graphic graphically grapple grasshopper graver
graveside gravest graveyard gravity greasier greasiest greasy greatest greedier greediest greedy greenery greenest grenade greyer greyest grievance grieved grieving grimace grimmer grimmest
grimy gritty grocery groggy grooms grope gross grosser grossest grotty grouch groundsheet grovel grubby grudge gruel gruellingly gruesome grump grumpier grumpiest guarantee guidebook
guiltier guiltiest gullible gumboil gums gumshield gunpowder guns gurgle guts gutter guzzle gyms hacks haemolyse haemorrhoid haggard hailstone hairband hairbrush hairdo hairdryer hairier
hairline hairpin hairspray hairstyle hairy hallucinate hallway hamburger hammock hamstring handbook handbrake handcuff handful handgun handicap handier handiest handkerchief handlebar
handout handrail handset handstand handyman handymen hanger hanker hanky happier happiest happiness harass harden hardens harder hardest hardware hares harmful harmless harmonies harms
harsher harshest hassle hasten hatches hatchet hateful hatred hauls haunt hayfever hazardous hazelnut hazier haziest hazy headband headboard headbutt header headlamp headlight headlock
headphone headquarters headrest headset headstand headstone headstrong healthier healthiest healthy heaps heartache heartattack heartbreak heartbreakingly heartbroken heartburn heartless
hearty heave heavens heckle hectic hectically heinous helpful helpless helpline herbs hernias herniate heroine hesitant hesitate hesitation hibernate hiccup hickie hideous hideout higher
highest highlight hijab hiker hilltop hinder hindsight hippopotamus hiss historic hitches hits hoarser hoarsest hob hobble hobs hoes hoick holidaymaker holler homecare homecoming homeless
homeowner homicide honesty honeycomb honeys hoodie hoods hooligan hooter hoovered hoovering hoovers hopeful horizon hormone horns horrendous horrible horrid horrific horrifically horseback
horsebox horsefly horsemen horseradish horseshoe hosepipe hostile hotplate hotpot hotter hottest housecoat householder houseplant housewife housewives housework howler hubs huger hugest
humanity humbler humblest humiliate humorous hungrier hungriest hunters hunts hurries hurtful hurts hutch huts hydrate hygiene hyperventilate hyphen hysteria iceberg iced icepack ices icicle
icier iciest icky icy identical idiot idly ignite ignition ignorance ignorant illegal illegible illiterate illusion illustrate imagination imagine imbalance imitate immature immediate
immense immerse immigrant immigrate immigration imminent immobile immunise impact impair impairment impale impatient imperfect implement implication import important impose impossible
impress impression impressive imprison imprisonment improper improve improvement improvise impulse inability inaccurate inactive inadequate inappropriate inaudible inboxes incapable incise
incisions inclination incline include incoherent incomplete inconclusive incongruous inconsiderate inconsistent inconvenience incorrect incredible incubate incur indecisive indefinite
indicate indicator indifferent indigestion indirect individual induce indulge industry inevitable inexpensive inexperienced infancy infect infectious infer infestation infiltrate infinite
inflame inflammation inflate inflict influence inform information infuriate infuse ingredient inhabitant inhale inherit inhibit inhuman initial initiate initiative injure injustice inks
innocence innovate inquire inquisitive insanity insect insecure insensitive insert insertion insignificant insist insole insomnia inspect inspiration inspire install instalment instance
instant instep instil instinct institution instruct instruction instructor insulate insulation insult insurance insure integrate integrity intellect intelligence intelligent intend intense
intensify intensity intensive intention intentional interact intercept interfere interference interior intermittent interpret interpretation interrogate interrupt interruption interval
intervene intervention intestine intimate intimidate intolerable intolerance intoxication intricate introduce introduction invade invaluable invasion invent investigate investigation
investment invisible involuntary involve involvement irony irrational irregular irrelevant irresponsible irritable irritate irritation itchier itchiest itinerary jabber jackdaw jacuzzi jammy
jams jargon jars jawline jaws jealousy jeep jerk jetlag jets jewellery jibs jigsaw jinx jittery jobcentre jobsworth jogger jogs joker jollier jolliest jostle jots joyful judgement jugs
juicier juiciest juicy jumble jumpier jumpiest jumpsuit jumpy junction juries justify kangaroo keels keener keenest keepsake kerbside kernel ketchup kettles keyhole keyring kilograms
kilometre kindest kingdoms kips kisses knapsack kneecap kneeler knelt knickers knives knobbly knockout knocks knowledge laboratory lactose ladle ladybird lags lain lamest lamppost lampshade
lams landmark lanky laps larger larks lasts lattes laughter launder launders lavatory lavenders lawns lawsuit lawyer layout lays laze lazier laziest leadership leakage leaky leaner leanest
leant leapt learner learnt leathers leaver leftover legacy legislation leisure lemonade lemons lengthen leniency lentil leotard lessen lethal lets letterbox lettuce levers levitate liability
liable liberate liberties lids lifeline lifespan lifestyle ligate lightbulb lighten lightest likelier likeliest likelihood limbo limestone limitation limousine lineman linemen lipstick
liquorice listener litre livelier liveliest lizards loans loathe loaves lob lobs loc locate location lockdown lockup lodger lodges lofts logbook logic logical logo loiter loll lonelier
loneliest longs lookout loosen looser loosest loot lopsided loser louder loudspeaker lousy lovelier loveliest lovers lowest lozenge luckier luckiest luggage lugs lullaby lumpier lumpiest
lumpy lunatic lunchbox lunchtime lure luxurious luxury lycra mackerel madder maddest madman madmen maggot magical magnificent magnify maim mains maintain majority makeup malfunction malice
malicious malinger malnutrition management mangle mangy maniac manicure manifest manipulate manky mans mantelpiece manual manure mardy margarine marginal marketplace marquee marshes
marshmallow marvellous mascara mashes massacre massive masters matchbox material mathematics mauls maximum mealtime meaner meanest meaningful meaningless meantime measurement meatball meddle
meddler mediate medieval mediocre meditate mediums melodies membership memorable memorise menace mercies messengers messier messiest messy meteor metre microphone migrant migrate milder
mildest milestone military milkmen milkshake million mincemeat mincer mindful mineral mines minging mingle miniature minimise minimum minority minty minuscule miracle misbehave miscarry
mischief miserable misfortune mishap mishear misheard misjudge mislaid mislay mislead misleadingly misled misplace misread missile misspell mistaken mistook mistreat mistrust misunderstand
misunderstood mither mitten mixer mixture moany mobs modesty modify moider moisten moister moistest moisture moisturiser mollycoddle monotonous mooch moonlight moose mops morale morgue
mortuaries mosquito mothballs motion motivate motive motorcycle motorist mouldier mouldiest moulds mouldy mountains mounts mourn mourner mousetrap mouthful mouthpiece mouthwash mouthy
movement mower mowers mown mows muckier muckiest mucky muddier muddiest muddle muddy muffle mugger multiple multitude mumble mundane murkier murkiest muscular mushroom mushy musician musky
mustards muster mutilate mutiny mutter mysterious mystery nab nabs naff nags nailbrush naive napkin naps nark narrator narrower narrowest nastier nastiest nasty nationality natter naughtier
naughtiest naughty navel nearer neaten neater neatest necessary necessitate necessity necklace neckline needier neediest needlework needy neglectful negligent negotiate negotiation
neighbourhood nervous nesh nets neutral newcomer newest newlywed newness nibble nicer nicest nicety niche nickel nickname nicks nifty niggle nightcap nightdress nightfall nightgown nightie
nighttime nightwear nippier nippiest nips nit nitwit nobble nobler noblest nocturnal nods noisier noisiest noisy nominates nominating nonchalant nonsense noose norm nosebleed nosier nosiest
nosy notable notebook notepad noticeable notify notion nourish novelty noxious nozzle nuisance numbest numerous nursey nurture nutcase nutmeg nutrient nutritious nutshell nutters nutty
nuzzle nylon oatcake obedient obesity obey objective obligation oblige obnoxious obscene obscure observant observation obsesses obsession obsessive obsolete obstacle obstinate obstruct
obtain occasion occasional occlude occupant occupation occupy occur occurrence oceans octopus odder oddest offence offend offender official offspring oilier oiliest oils oily omelette
ominous omission onesie onions onlooker operate operator opponent opportunity oppose opposite opposition optician optimal optimism optimistic optimistically optional opts oranges ordeal
organic organically organisation organise organiser organs orgasm origin originate ornament orphanage ounce outburst outcast outfit outgrow outlet outline outlooks outrage outrageous
outsider outsides outskirts outweigh overalls overcame overcoat overcome overdid overdo overdone overdraft overeat overestimate overflow overhaul overhear overheard overhydrate overlap
overload overlook overnighter overran overreact overrun oversee overshoot oversight oversleep overslept overtake overtaken overthrew overtook overturn overweight overwhelm owed owes
ownership oxygenate paddle paintbrush painters paler palest palette palliate palpitation paltry pamphlet pandas panicky panini pans panties panting paperback paperclip parakeet paralyse
parasite parasol parka participant participate particle partition partnership passion passionate passive pastime pastry patchier patchiest patchy pate pathetic pathetically pats paws payday
payphone pays peaches peachy peaks peaky peanut pears peas peasant pecks peculiar pedantic pedantically peddle pedicure peeks peeler peels pellet pencil pendant penetrate penknife penknives
pennies pension peppercorn peppermint pepperoni peppers perceive percent percentage perception percuss perfection perforate perform perfume perfuse perimeter peripheral perpetual persevere
persistent personal perspective perspiration perspire persuade pessimist pessimistic pessimistically pester pesticide petals pets petticoat pheasant phenomenal philosophy phobia phonecall
photocopier pickier pickiest pickpocket pickup picky piercing pigsty pilfer pillbox pillowcase pincer pineapple pinecone pings pinker pinkest pinkie pinpoint pipette pips piss pitchers
pitchfork pitfall plainer plainest plaintiff planet planner plantation plasters plasticine plateau plateful playboy playmate playpen playroom playschool playtime plead pleasant plentiful
pliable pliers plimsoll plod plonk plughole plump plunger plywood poach poetic poetically poignant pointers pointy poison poisonous poles policemen political politician politics pollution
poltergeist polythene pongs poo poorer poorest poorlier poorliest poos popper poppet pops population porn portable portacabin portray possesses possibility postage postbox postmen postmortem
postpone postponement posture potential potters pounce powerful practical practicality praise prang precarious precaution precede precedent precinct precipitate precise precision predict
predictable prejudice preload premedicate premises premium preoccupation preparation prepare preposterous presence preservation preserve presses presume pretence pretend pretentious prettier
prettiest prevail prevention preview prices priests primitive princes princesses prioritise priority privacy privilege probability probable proceed proclaim procrastinate proctored
proctoring procure product production productive profane profession professional profile profits profound programme programs progress prohibit projected projecting projects prolific
prolifically prolong prominent promiscuous promote pronounce pronunciation propel propeller proportion proportionate proposal propose prosecute prospect prostitute protect protein prototype
protrude prouder provide provider province provision provoke proximity prudent puberty publicity puffier puffiest puke pulleys pullover pulsate pummel punchbag punchline punctual pungent
punish punishment punt punter pups purchase purchases purer purest purity pursuit pusher pushier pushiest pushy puss pussy puts pyjama pyramid quadruple qualify quantify quantity quarantine
queasy queer questionable quibble quiche quickest quieten quieter quietest quirkier quirkiest quirks quirky quiver quotation racer races racism radiate radical radish rags raincoat raindrop
rainfall raisin rakes ramble ranch random raps rarer rarest rarity ration rational ratios rattle raunchy ravens rawer rawest reaches react readier readiest readjust realise realistic
realistically reality reappear reapply rearrange reassurance reattend rebellion rebellious reboot rebuild recannulate recap recatheterise recede receive receiver recent recess recession
recharge reckless reckon recline recognition recollect recollection reconcile reconnect reconsider recount recoup recover recreation rectangle rectangular rectify recuperate recur recycle
redden redder reddest reddish redheads redid redirect redose redress redundancy redundant refit reflect reflection reform refrain refresh refreshingly refreshment refrigerator refund refuse
regain regard regimes registration regroup regular regularity regulate regulation rehabilitation rehearsal rehearse reheat reimburse reinforce reinsert reinstate reintubate reiterate reject
rejection rejoin relate relationship relax relaxation relaxingly relent relevance reliability reliable religion religious relist reluctance reluctant remainder remarkable remnant remorseful
rename renewal reopen repay repel repetition repetitive replace replate replenish replica reposition represent representation representative repress reprimand reproduce reproduction reptile
repulsive reputation requirement resat reschedule researcher researches resemblance resemble resentful resentment reservation reside residence residue resignation resilient resist resite
resolution resolve resourceful respectable respectful responsibility responsible restage restless restoration restore restrain restriction resubmit resume resuscitate resuscitation resuture
retailer retain retch retire retract retrain retreat retrieve reunion reuse revelation revenge revenue reverse revert revisit revive revolution revolve reward reweigh rewind rewire ribcage
richer richest riddance ridden ridges riding rids rile rims rinds ringlet ringtone ringworm riper ripest rips riskier riskiest ritual rivalry riverbank riverside roadside robs robust rolo
romantic romantically romper roommate ropey rosiest rosily rotate rots rotter rougher roughest roulette rounder roundest rounding rouses rows rubbery rubbishy rubs rucksack ruddy ruder
rudest rugs ruler rumbles rummage rumple rums runnier runniest runny rushes rustle rusts ruthless ruts sabotage sacrifice sadder saddest safeguard safer safest safety sag saggy sags salads
salami salamis salesman salesmen saleswoman saliva salivate saltier saltiest salty sanction sandals sandbag sandpaper sandpit sandstone saner sanest sanitiser sanity saps sarcasm sarcastic
sarcastically sardine saris satchel satellite satisfaction satisfactory satisfying satsuma saturate saucepan saunter sausage savages sawdust sawn saws scabby scalpel scamper scampi
scandalous scanty scarcer scarcest scarier scariest scarper scary scathing scatty scavenge scenery scenic scenically scholar schoolbag schoolboy schoolchild schoolchildren schoolgirl
schoolkid schoolteacher schoolwork scoff scoot scornful scoundrel scramble scran scrapbook scrape scratchy scrawl scrawny screech screensaver screwdriver screwy scribble scrimp scrounge
scruff scruffier scruffiest scruffy scrump scrunch scuffle scupper scurry scuttle seafood seafront sear searches seas seashell seasickness seaside seasonal seatbelt secrecy secrete secretive
sector sedate sediment seduce seeds seedy sees seesaw segment segregate seize select selection selective selfish semester semicircle senile sensation sensational senseless sentiment
sentimental separation sequel sequence sequin sergeants serious servant serviette setback settee settlement setup seventeen seventy sewage sewn sexual sexy shabbier shabbiest shady shaken
shakier shakiest shameful shampoo shandy shapeless sharpen sharpener sharper sharpest shatter shaver sheepish shellfish shelve sherbet sherries shimmer shines shinier shiniest shiny shipment
shitshow shitty shiver shivers shivery shoddy shoebox shoelace shoo shooter shoreline shortcoming shortcut shorten shoulders shovel shoves showdown showery showroom shrank shrewder shrewdest
shrilly shrink shrivel shudder shuns shush shutter shyer shyest sicken sicker sickest sickling sicknote sideboard sideburn sidekick sideline sidewalk significance significant signify
silhouette silky sillier silliest similar similarity simpler simplest simplicity simplify simultaneous sincerity sinister sins situation sixpack sixteen sizzle skate skelp ski skilful skimp
skinnier skinniest skinny skint skips skis skive skrike skulk skunk skylight skyscraper slacken slacker slackest slacks slain slapper slaughtered slaughterhouse slaughtering slavery
sledgehammer sleeper sleepier sleepiest sleepover sleepwalker sleepy slime slimier slimiest slimmer slimmest slims slimy slink slipper slippery slither slob slobber slog slogan sloppier
sloppiest sloppy slouch slowest slung slurp slyer slyest smack smarter smartest smarts smellier smelliest smelly smiley smirk smoky smoother smoothest smoothie smother smoulder smuggle
snaffle snag snappy snapshot sneaker sneakier sneakiest sneaky snicker snide sniffle snigger snip snippet snivel snobby snog snooty snorkel snot snottier snottiest snotty snowballs snowdrop
snowflake snowman snowmen snows snowstorm snub snuck snuffle snuggle sob sobs sociable socialise soften softener softer softest software soggier soggiest soggy solemn solitary solutions
somersault songs sophisticated sorer sorest sought sourer sourest souvenir sown sows sozzle spaceship spacious spaghetti spanner sparer sparest sparkle sparrows sparse spatter spatula
specialise specialism species specific specify spectacle spectacular spectator speculate sped speechless speedboat speedier speediest speedometer speedy sperm spherical spicier spiciest
spicy spikes spikier spikiest spiky spilling spilt spiritual spiteful splatter splay splendid splinter splodge splodgy splutter spoilt spokesman spokesmen sponge spongier spongiest spongy
spontaneous spooky spoon spoonful sporadic sporadically sportsman sportsmen sportswear spotless spottier spottiest spotty sprang sprawl sprays sprightly springtime sprinkle sprinkler sprung
spud spun spy squabble squander squawk squeak squeakier squeakiest squeaky squeal squeamish squeezy squelch squidgy squiffy squint squirm squirt squishy squiz stabilise stability stagger
stagnate staircase stairway staler stalest stamina stammer standoff stapler staples starchy stare starfish startle startlingly starvation statically stationery stations statistics steadier
steadiest steamer steamy steeper steepest stents stepbrother stepchild stepfather stepladder stepmother stepsister stereo sterilise sterner sternest stethoscope stew stickier stickiest
stiffen stiffer stiffest stifle stigma stiletto stimulate stimulation stingier stingiest stingy stink stirrups stockroom stocky stolen stomachache stopwatch storage stoves straddle straggle
straighten straightener straighter straightest strainer strains strait strangest strangle strategically streak streaky streetlight strengthen strenuous stressful stretches stretchy strewn
stricter strictest strides stringy strive striven strode stronger stroppier stroppiest stroppy strove structural structure strung strut studio stuffy stumble stunk stupendous stupid sturdier
sturdiest sturdy stutter suave subdue subjective sublime submerge submission subscribe subscription subside subsidy substance substantial substitute subtitle subtler subtlest subtract suburb
subway succeed success successful succumb suckle sues sufferer suffice sufficient suffocate suitable sulkier sulkiest summarise summon sunbathe sunbed sunblock sunflower sunglasses sunken
sunlight sunnier sunniest sunstroke suntan superb superhero supermarket superstition superstitious supervise supple supplement suppose suppress surer surest surface surpass surprise
surprisingly surrender surround surroundings survival survive suspend suspense suspension suspicion sustain swaddle swallows swank swanky swearword sweatband sweatier sweatiest sweatshirt
sweetcorn sweetener sweeter sweetest swelter swifter swiftest swimsuit swimwear sworn swot swum swung sycamore syllable symmetrical sympathetic sympathetically sympathies sympathise
synchronise syndromes synthetic tablecloth tablespoon tackier tackiest tacky tactful tactic tactless tags tailback takeaways takeoff talc talcum talkative talker taller tamest tampon
tangerine tangible tangy tankards tans tapping tardy tariff tarnish tarter tartest tarts tasteful tasteless tastier tastiest tatt tattier tattiest tatty teabag teacup teamwork teapot teaser
teaspoon techniques technologies teepee teeter teethe telephone temperamental temporary tempt temptation temptingly tenancy tendency tenderer tenderest tenser tensest tension tentacle
tentative terminate termite terrain terrific terrifically terrify terrifyingly terrorise testify texture thankful thankless thaws therapist thermos thesis thicken thicker thickest thicket
thieve thimble thinker thinner thinnest thirstier thirstiest thirsty thorns thoughtful thoughtless thrash threadbare threaten thrifty throttle throwaway throws thrushes thumbnail thunderbolt
thunderstorm thwart tickles tidier tidies tidiest ties tighten tighter tightest tiler tilts timeline timer timescale timetable tinfoil tingle tingles tinier tiniest tinkle tinny tins tipsy
tiptoe tireless tiresome titter toadstool toddle toecap toiletries tolerance tolerate tombstone tongs tongues tonsil toolbox toothache toothbrush toothpaste toothpick tooths tootle toppings
topple tore torrential tosser touchy toughen tougher toughest tourism tourist tournament tows toxically tracksuit tradesman tradesmen tradition traditional tragically trample tranquil
transaction transcribe transcript transform transformation transition translate translation translator transmission transmit transparent trapdoor trash traumatic traumatically traverses
treacherous treasures treaty trembles tremendous trenches triangle tribes trickier trickiest tries triggers trio tripe tripod trivial trod trodden trog tropical troublemaker troublesome
trudge truer truest trumps truncheon trusses trustworthy truthful tucks tugs tulips tumbler turbulence turnout turnover tut tuts twee tweeds tweezers twiddle twit twitchy twittered
twittering twitters tying uglier ugliest umbilical unable unacceptable unattractive unaware unbearable unblock unbutton uncanny uncertain unclear uncomfortable uncommon unconcerned
unconvinced uncooperative uncover underclothes undercoat undergo undergone undergraduate undermine underpants underside undertake undertaken undertook underwear underwent undid undone
undress unease uneasy unemployed unemployment unequal uneven uneventful unexpected unfair unfamiliar unfavourable unfinished unfold unforgettable unfortunate unfriendly unhappier unhappiest
unhealthy unhelpful unhygienic unimportant unimpressed unintentional uninterested union universal universe unkind unlawful unlike unlikelier unlikeliest unlock unluckier unluckiest unlucky
unnecessary unnoticed unpack unpaid unpleasant unplug unpopular unpredictable unravel unrealistic unrealistically unreasonable unrelated unreliable unrest unroll unrousable unruly unsafe
unsatisfactory unscathed unscrew unseen unsettle unsightly unskilled unstrap unsuccessful unsuitable unsupervised unsure unsurprising unsympathetic unsympathetically untangle untidier
untidiest untidy untie untouched untoward untreated untrue unused unusual unveil unwanted unwelcome unwieldy unwilling unwind unwise unworthy unwound unwrap upbeat upbringing upheld uphold
upkeep upmarket uppity uprising uproar uproot uptight urinal urinate urns usage ushers utensil utilise utility vacate vacation vaccinate vaccination vaguer vaguest valid validate validity
valuable valves vandalism vanilla vape variation vary vast vaster vastest veers vegetarian velcro vengeance vengeful ventilate ventilation verbose versatile vertical veto vibe vibrant
vibrate vibration vibrator vicinity victim victorious viewer viewpoints vigilant vigorous viler vilest villager villas vindictive violence violent virus visa viscous visibility visible
visions visual visualise vocabulary vodka volatile volcano volume voluntary vows vulnerable vulture vying wacky wad waddle wads wagers wags waistband waistcoat waistline waitress waive wakes
walkway wallop wallpaper wangle wardrobes warehouse warmer warmest warmth warns warranty washbag washbasin washroom wasteful watchful waterbed waterfalls waterier wateriest waterworks watery
waver wavy waxy wazz weaken weaker weakest wealthy wearier weariest weave webcam webpage website wedded wedges weekender weepier weepiest weepy wees weightless weights weirder weirdest
weirdo wellbeing wellingtons welly werewolf werewolves wets wetsuit wetter wettest whack wheelbarrow wheezier wheeziest whimper whiny whirlpool whisker whiskers whitest whitewash whittled
whizz wholemeal wholesale whop widen widespread widest wig wiggle wigs wildest willpower willy windbreak windfall windier windiest windowsill windscreen windswept winkled winkling wintry
wiper wiry wiser wisest wishful wispy withdraw withstand withstood wits wobble wobblier wobbliest wobbliness woeful woken wolfs won wonkier wonkiest wonky woodlouse woodpecker woodwork
woodworm woos woozier wooziest woozy wordy workbench workforce workload workmanship workmate workmen workout workplace worksheet worktop worlds worsen worthier worthiest worthless worthwhile
wove woven wrangle wrapper wreckage wrenches wretch wretchedly wriggle wrinkle wristwatch writers writhe wry wuss yack yaps yattered yattering yatters yearn youthful yuckier yuckiest yucky
yummier yummiest zany zap zaps zealous zesty zipper zips zombie zonk zoomed zooming zooms zoos
`;

/** What is heard and typed: Scots, Northern, Welsh, Irish and Black Country words, the spellings of chat, shops and brands, drugs and tests cut short. */
export const talkWords = `
abdy abit abnorm abody aboot abune aces acic aciclo ack ackd acks acs actichlor actimel activia actrap actrapids acvpu adali adeno adenoids adidas afaics afaik afb afbs affa afib afterward
ahint ain aint aki akis aks albeit aldis ale alend alendron allegedly allevyn allopur allreet alot alow alpen alrighty altraplen amadan amazons ambi amidst aminoph amiod amlo amlod amongst
amoxi amoxy amt anas ansum anticlockwise anyhow anymore anyplace anythin anytime anywho apachs apix apixa apol appen appy aps aptamil aquacel arbs aren arent arghh arghhh arriva arrs arse
arsehole artline asa asas asdas aslong asp ass asthmatic astra aswell atall atb atleast atm atop atrac atrov atvb aubergine audi auld aveeno avfs avgs avo avos awee awfa awfy awreet awright
awrite axrs ayes aymes ayup azath azathiop bab babber babby babez babybel bachgen backward baclo baint bairnie bambino bampa bampi bampot bamps bampy bandq banjax bankhol banta bantz bao
barbie bari barmcake bastard bbl bbq bbqs bbs bcc bccs bcos bcoz bcs beaut bechod becos becoz becuz bedrail beetroot beforehand bendigedig benecol betwixt bff bffs bhs bhuna biatch bicalut
biccy bicky biddies bigmac bikkie billion bipaps birdseye birkenstocks bisac bishy bisop bist bistn bisto bitch bitchy blah blates bleedin bleh bletherin blimey blokey bloodwork bloodyhell
bloomin blotto blud bluetack bluey blumming blutak bmw bmws boak boaky boggin bogies boke bollock bollockings bollox bonce bonescan boob booby booze boozer boozy bor bossman bostin bourbon
bowfin boxty boyso bph bps brah braw brb breadcake bredren bredrin breid brekkie brekky bric brie bro bromage bros brov brrr bruh bso btw btwn bub bubba bubs budes bugger buggery bulla
bullae bullous bumblebee bumet burgerking butt buzzard buzzin bvms bvs bxs cack caggie caggy cagmag calc calogen camcops candes cannae canny carbam carbamaz carbi carbim carbonara carbuncle
cardi cardie careline carelink cashew caspo cauli cba cbeebies cbg ccbs ccgs ccs cds cef cefalex ceft ceftri ceftriax cefurox celery cetraben cfs chapatti chappie chappy charver cheerios
cheerz cheesestring cherries chestdrain chewin chickpea chillax chillin chinwag chipper chlorclean choc choccie chopsy chowmein chrimbo chrs chuff chuffin chunder cin ciproflox citalo ckd
clabber clag claggy claret clarith clart clarty clatty clemmed clemming clex clockwise clop clopix clozap cmv cockatiel codeines codger cola colcannon colch colchi colonos colos colpo
complan conk conotrane conveen coo coop cooplands coorie coorying coos cor corsa costcutter cotsides coulda couldn couldna couldnae couldnt coup couthy cow cowp coz cozza cpaps cpas crabbit
craic crannie crappers crashmat crepe crikey crimble crimbo cringey cringy croust crps crs crud cruddy crunchie csection csu csus ctgs cthead cts cuddy culchie cupasoup cupper currys cus
cushty cuz cuzz cva cvas cvc cvcs cwm cwtchy cxrs cycliz cysto dabi dadda dae dafad dafuq dahling dairylea dalt dalte dammit dap daps darlings darls debenhams decaf decs deek def deffo deffs
defo defs deid delira denos depop dettol devo dex dexameth dhansak dhs dickey didn didna didnae didnt digestive dihydro dilt dimpsy dinna dinnae dinny disna disnae divvent divvin divvy dje
dnr dnt dodman doesn doesnae doggie doggo doggy doh doin domp doner donno dook doritos doublebase douce dour downward doxycyc doya dreckly drekly drookit drouth drouthy druan ducky dudette
dugs dulox dumbledore dunder dunelm dunno dunnoo duw duwcs dvt dvts dwam dwile dxt dya dyou dysmen eachother eastertime eastward ebayed ebv edam edds edh edox eeeek eeek eegs eejit eek ees
eez egfrs eighteen eighteenth eighth eightieth eighty elbws electrolyte eleventh emg emgs ena enas endo endos endoscope eni ennit enox enoxa eols epaderm epithelialising eryth esas esomep
esp espec especially espesh esr esws ets ettes everyplace everythin everytime evian evn evry evryone exes exudate exuding fabs facebooked facebooking facetime fach fadge fajita falafel
falsies fam fambam fams fankle fanks fanta fanx farl fash fasht fav fave favs fbc fbcs feart fearty febr febs feck fecker feckin feller fenta ferinj fersam feta fettle fettler fev ffs fiesta
fifteen fifteenth fiftieth figo fim findus fishnchips fitba fittles fizog fizzog fizzy flacc flaysome flipflo flippin fluc fluclo flucon flummox fluox fnas fogey fol fols fone foof footer
footery forby fortieth fortijuce fortnite fosfo fourfold fourteen fourteenth fourty fouter frae frid fris frm frs fruse furra furth furthermore furuncle fvc fwd fwiw fyi fys gaan gaba gabap
gadgie gaf gaff gaffer gah gahh gallus galoot gambol gammon gan ganch gangrenous gannin gansies garms gavi gawd gawk gbs geddin geddit geddon geebag geezer gennel genta germolene gerra
gerroff gerron gerrup gey gid giddon gie gied gien gies giffgaff ginnel ginsters gip gips girn girny git gits giz gizza gizzit glaikit gliclaz gloop gloopy glyc gnashers gnight gobshites gog
gogs goin golly gombeen gon gona gonna gonnae goo goodnite gooey googles gopping gorra gorrit goserel gossoon gotcha gotchu gotchya gotta gowk gramma gramps granda granulating granulation
greetin greggses grockle grommet groupsave grr grrr grrrr gud guddle gudnite guff guid guineapig gunge gunk gunky gunna gurrier gurt guv guvnor gyal gyaldem gye haar hackit hadn hadnae hadnt
hads hae haein haemat haemod haes hafta hahah halfords halfterm halfway halibut hallion halloumi halop hame hameward hasn hasna hasnae hasta haud hav havena havenae havent haver haverin
haveta havin havnt haway hbs headlice heck hed heh hehehe heid helloo hellooo hemis henceforth hep hereafter hereby herein herrings hersel hersen hes hev heyy heyyy hibiscrubs hii hiii hilo
hinderance hindrance hinnie hipp hiraeth hirple hissel hissen hiv hivnae hiyaa hiyas hmm hmmm hmmmm hmmn hmu hoachin hoaching hoak hoatching hobnob hoke holz homebargains homebase homeward
honkin hoody hooray hoors hoose horlicks houl hould houlin houmous hovis howay howk hows hoyed hoying hoys hrs hrts hsv htts huggies huh hummus hun huni hunner hunnie hunny hunz hurrah
hurray hve hwyl hyame hydroc hydromol hydroxoco hyem hypotense hyster hyundai iapts iawn icbs icds iceland ichs icss idc idk iechyd igs iirc ikr ild ileos ily imcas imho immuno imo ims imvho
inbetween incase inco infact infliks inflix ingrowing init inlaws innat innit inrs intae intil inward iphones iplayer ipod ipra irl irnbru isn isna isnae isoniaz itd itll iuds iums iuss ive
ivs jackeen jaffa jaggy jags jakey jalfrezi jammers janners jaysus jayz jejs jelonet jennel jibbons jiggered jinnyspinner jip jitty jks jobbie jobby jokin jouk jst jus justeat kaltostat
kecks keek kegs keks kepp kestrel ket kex kfc kfcs kiddie kiddo kiddy kinda kindof kitkat kitties kiwifruit knackering kno knw knws koos korma kwikfit laal labas labradoodle ladz lahl laikin
laiking lamot lamotrig lampy langers lans lanso lansop larcs latr legbag legless leng lengthwise lesser lest letroz levet levoflox levome levomep levothy lft lidls likewise lil lill lineo
linez lipids lipomas lisin littlie littlun lletz lls lmaoo lmas lolz londis lookin loon lopera los losart lotsa lotsof lotta lovin lowit lpas lps ltr lucozade lughole lummox lurgy lurpak
lushes lushy luts luv luvs luvvie luvvy lyk lyte mabbe macaroni maccas maccy macdonalds macerated maceration macule maculopap madras mafting mag magnes magpie maidy malteser mamgu mams
mandem mank mardarse mardle mares marg markses marksies marras mars mas masala matalan matey mawther mayb mazy mcas mcchicken mcdees mcdonalds mcds mcflurries mcflurry mcmuffin mcmuffins
mcnugget mcnuggets mcs mdts mebbe mebs medisure megabus meh mehh mein mek mekkin meks melanomas melter menorrhag mepore merc merop metf methotrex meto metoclop metronid mfd mibbe mibby micra
midazo midden midway midweek midwk mighta mightnt minecraft mingin minz mirenas missen missis missuses mitching mitts mockit mod mods mofd mofo moggie moggy mom mommy moms mondeo mons
moreover morningg moro morph morries mos mot mousse movicols mozzarella mozzie mrankin mrc mris msgd msged msging msgs mssg msu msus mtg mtgs mth mtx mua muas mucker mukka mumsy mun
mungbeans muppet mus musta mustnt mycophen mysel nae naebody naething naevi naevus naggin nah nahh nahhh nanas nandos nane nanna nannan nans nape nas naught naw nbd nbms neb nebby nectarine
neednt neep neone nephros nephrost nescafe nesher nestle netty nevertheless newyear ngt nighnight nightbag nighty nike nikes nimbus nineteen nineteenth ninetieth ninety nintendo ninth nipper
nissan nite nitey nithered nithering nithers nitrofur nivs njs nmp nmps nobbut noes nof noggin nokia nonblanching nonetheless nonna nonno noo noone noony nooo noooo nooooo nop nopey norks
northward nortrip nos nothin notwithstanding nous novo nowadays nowty npas npo nudger nuff nuffin nugget nuh numpty nunny nup nuthin nutjob nuttin nvm nxt nystat obss obv obvo ockard ocps
octo octonauts ofc offish offo ogds oggy ohh ohhh oic oilatum okayy oke okey oki okidoki okie olanz oldie oldun omfg omg omgg omw ondans ontae oodles ooo oooh oooo ooooh oop oopsy oor oors
oot opas ops opsite oramorphs orthop oseltam otas otoh otoscope ots ouch oughta oul ould oulfella oulwan outa outta outward outwith ova ovaltine owch ower owt oww oxo oxter pab paggered
pamid pantop papajohns papule parac paracet paracetamols paracetomol paratha parky parmesan paronychia parp partway pci pcns pcworld pecker pee peed peepee peepers peepz pees peff pegjs penv
periarrest permcaths perv petechial pfft pgds pheny phewee phlegmy pho pic piccline piccy pid pids pikelet pillock pills pilon pilonidal pinky pished pistachio pitta pivmec pizzahut pjs
playdoh playmobil playstation pleaz pleese pleez pliz plodge plonker plook plookie plooky plop pls plx plz pnd pneumo pns poas pokemon pooch pooey poop poopy popadom poppa poppadom popty pos
posset possety possibl postits potch potnoodle poundbakery poundland poundstretcher poundworld powfagged pph pphs ppl ppms pps prasug prednis preferably pregab presumably primani primark
primarni prob prochlor profore prolly pronto propa propofols prothromb prs psas psoriatic pud puddock puds pug pugs puir pukey pukka purpuric pussycat pustular pustule pvcs pvs qns quare
quavers ques quesadilla quet quine quines radge radgie raita rangerover raspb rbc rbcs rcs rdy readybrek realy rec redbull reebok reet regrettably remifent rfd ribena rifa rifamp riffy
rightio righto righty rightyo risotto risp riv rivarox rlly rls rly rmos rns roasties roblox roc rocs rollator roon ropy rosacea roundabt rrs rsv rtas rtx ructions saab sads sah sahs sainos
sainsbos sainsburys sair salb salbut samsung sarastedy satay satdy savlon scc sccs scop scrage scram scrat scratchin screwfix scrumpy scs scuffler scunder scunderd scunner scutter sdh sdhs
sebks secz segotia sellotape semag sennas sertra seventeenth seventh seventieth shag shant sharpie sharpsbin shat shawarma shd shekkin sheugh shew shewn shitey shld shonky shoogle shoulda
shouldn shouldna shouldnae shouldnt shouldve shreddie shud sickie sicky sideways simva sis sista sithee sixteenth sixth sixtieth sixty skechers skeg skeggy skelf skelved skenning skite skoda
skype slazenger sleekit sleeveen slider slidesheet slingsheet slough slutch sma smarties smirr smth sneck snib snicket sod sods somehow someplace somethin sometime somewhat somink soonest
sorreee sorryyy sossies southward soz sozz spag spagbol specsaver spelk spex spide spirated spondulicks spose spoze sprat sprite sprog squab squit srs sry staffy stagecoach starburst
starlings stds steamin steek steristrip steth sth sthg stickin stilton stis stoater stoor stooshie stot stottie stour stourie straightaway stramash stravaig strawb stushie suff sultanas
sumat summat summink sumone sumthin sumthing sumtimes sunds sundy suns sup suppos supposedly supposeta supps sups suttin sux svts sweetpea swither syl tachycardia tachypnoea taco tada tadcu
tae tah tamox tampin tamping tamps tanx tarra tarrah tat tattie tayto taz tba tbc tbd tbf tbh tbqh teas teasey teasy teazy teehee tees teico tekkin tekking teks telecare temples tempy tenas
tenfold tenth teriyaki termtime tescos teuchter tft tfts tha thanku thanq thanx thar thasel thatll thee themsel themsens theoph thereabouts thereafter thereby therefore therein therell
thereof thermom theyd theyll theyve thgt thine thirteenth thirtieth thissen thk thks thnks thnx tho thole thonder thongs thort thot thou thr thran thrang thrapple thrawn threefold thrice
thro throughout thru thrutch thumby thyrox thysel tia tias ticag tiddler tikka tiktoks til tinea tinz tinza tippex tit tits titties tkmaxx tkr tks tmoro tmorrow tmr tmro tmrow tmw tmz tnm
tnps toasty toaty tociliz tocs todai todger toesies tomcat tommorow tommorrow tomoro tomorow tomorro tomozz tonit toolstation tootsie tortilla tot totez totie tots toty toyota tpn tpns
trackie tramadols tranex tranklement transam trauchle travelodge tricolate trillion trimeth tristel trollied troshin tshirt tshs tsk ttfn ttg ttyl tubifast tubigrips tuesd tum tums tumshie
tup tuppence tupperware turd tvs twats twatted twentieth twitchel twitten twix twofold twp twpsin twti txa txt txtd txtin txts tyvm ubereats ues ugg uggs ugh ughh ughhh umbro umpteen unc
uncs underneath underway undies unfort unfortch unfortunatly uni unis upfront upward upwards urs urti urticarial useta usta usu usully vac vacs valp various vaseline vauxhalls vec veg
vegemite veggie venalink venfs venla venlafax ventolins verap verruca verrucae vesicular vfs vid vids vimto vindaloo vino vinted vodafone vole volvic volvo vom vomms voms vre vts vzv wabbit
wagwan wahey wains waitrose wallies wanker wanna wanner wannit wapped warf wasn wasna wasnae wasnt wasteman wats watter wazzock wccs weals weanie wednes weegie welt wench weren werent wersh
wesh wetherspoon wetherspoons weve wey wha whae whataboutery whataboutye whatev whatevz whatsapped whatsapping whatsapps whaur wheal wheals wheen wheesht whereabouts whereas whereby wherein
whereupon wherez whilst whisht whitchered whitlow whn whns whod wholl wholly whoop whoopee whoopsie whr whre whys wid wif wifie wilco wile wilko willnae winky winna winnae wir wirsels wis
wisht wiv wivout wiz wkend wkly wknd wks wld wldnt wna wobblies wonna wonton woodlice woohoo woolworths woop woot wor worky workyticket wot wotcha wotevs wots wotsit woulda wouldn wouldna
wouldnae wouldnt woz wrinklies wrk wrkd wrt wtaf wtf wud wudda wudnt wukkin wulk wullnae wum wunna wus wuz xbox xmass xmassy xox xoxo xxx yakker yakult yamaha yampy yas yass yat yay yays
yayy yayyy ych ychafi yday yea yeahh yeahhh yeh yehh yehs yem yepp yeppp yer yersel yerself yesterdy yestie yestreen yesty yhh yins yinz yippee yis yitten yiz yok yokey yon yonks youd youll
youngun yousens youtubed youtubes youve youz yow yower yowm yoww yoyr yrs ystday ysterday yuck yuk yukky yup yupp yuppp zat zee zerobase zider zillion zimmerframe zolad zole zoledron
zonkered zummat
`;
