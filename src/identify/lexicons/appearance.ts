// What a patient looks like or wears. Shares are of the UK and are guesses (gk) unless said otherwise: about one adult in
// four has a tattoo (YouGov 2022-23; R), but one that is described fits few; odd clothes fit one person in a place.

import type { Source } from './source.ts';

/** Of how many look so. */
export const looksSource: Source = {
  text: 'General knowledge; tattoos YouGov 2022-23',
  confidence: 'gk',
};

/** Phrases: phrase|share|canonical value. */
export const LOOKS = `
dreadlocks|0.003|dreadlocks
dreads|0.003|dreadlocks
mohican|0.0005|mohican
mohawk|0.0005|mohican
handlebar moustache|0.0005|moustache
waxed moustache|0.0005|moustache
waist length hair|0.003|very long hair
down to the waist|0.002|very long hair
shaved head|0.02|shaved head
glass eye|0.0002|eye lost
eye patch|0.0003|eye patch
eyepatch|0.0003|eye patch
one eyed|0.0003|eye lost
one armed|0.0002|arm lost
one legged|0.0005|leg lost
one handed|0.0002|hand lost
prosthetic leg|0.0005|leg lost
prosthetic arm|0.0002|arm lost
false leg|0.0005|leg lost
wooden leg|0.0001|leg lost
running blade|0.00005|leg lost
running blades|0.00005|leg lost
hook for a hand|0.000005|hand lost
albino|0.00005|albinism
heterochromia|0.0005|heterochromia
two different coloured eyes|0.0005|heterochromia
gold tooth|0.001|gold tooth
gold teeth|0.001|gold tooth
gold tooth cap|0.001|gold tooth
facial piercings|0.005|piercings
face tattoo|0.0005|tattoo
neck tattoo|0.003|tattoo
full sleeve|0.01|tattoo
sleeve tattoo|0.01|tattoo
elvis suit|0.00001|costume
wedding dress|0.00005|wedding dress
still in the dress|0.00005|wedding dress
in her dress|0.0001|dress
fancy dress|0.0002|costume
onesie|0.0005|onesie
pink onesie|0.0002|onesie
kilt|0.0005|kilt
kilted|0.0005|kilt
top hat|0.00005|top hat
bowler hat|0.00005|bowler hat
waistcoat|0.0005|waistcoat
bow tie|0.0005|bow tie
in full costume|0.0001|costume
in costume|0.0001|costume
full drag|0.00005|drag
in drag|0.00005|drag
hoodie|0.01|hoodie
in full regalia|0.00002|regalia
in his robes|0.00005|robes
in her robes|0.00005|robes
morris dancing outfit|0.00001|costume
suit of armour|0.000005|armour
santa suit|0.0001|costume
gorilla suit|0.000005|costume
wheelchair covered in|0.00001|decorated wheelchair
boombox|0.0001|boombox
parrot on his shoulder|0.000001|bird
parrot on her shoulder|0.000001|bird
dressed as a|0.00005|costume
dressed as an|0.00005|costume
dressed as the|0.00005|costume
dressed up as|0.00005|costume
spitting image of|0.00001|lookalike
spit of|0.00001|lookalike
lookalike|0.00001|lookalike
dead ringer for|0.00001|lookalike
you can't miss him|0.0001|unmistakable
you can't miss her|0.0001|unmistakable
can't miss him|0.0001|unmistakable
can't miss her|0.0001|unmistakable
you'll know him by|0.0001|unmistakable
you'll know her by|0.0001|unmistakable
tanned|0.01|tanned
billboards|0.00001|on posters
billboard|0.00001|on posters
bus advert|0.00001|on posters
in the posters|0.00001|on posters
on the posters|0.00001|on posters
on the poster|0.00001|on posters
dredlocks|0.003|dreadlocks
locs down to|0.0005|dreadlocks
cornrows|0.004|cornrows
bantu knots|0.0003|bantu knots
man bun|0.004|man bun
space buns|0.001|space buns
liberty spikes|0.00002|mohican
mowhawk|0.0005|mohican
with a mullet|0.002|mullet
bowl haircut|0.001|bowl haircut
pudding basin haircut|0.0003|bowl haircut
combover|0.003|combover
monk's tonsure|0.00005|tonsure
skinhead|0.002|skinhead
shaved one side|0.001|half-shaved head
half her head shaved|0.0005|half-shaved head
shaved into his hair|0.001|pattern in hair
rat's tail haircut|0.0005|rat's tail
einstein hair|0.0003|wild hair
boris johnson hair|0.0003|wild hair
beehive hairdo|0.0001|beehive
bouffant|0.0005|bouffant
blue rinse|0.002|blue rinse
half pink half blue|0.00005|two-coloured hair
half pink half green|0.00002|two-coloured hair
white forelock|0.0003|white streak in hair
white streak in her hair|0.001|white streak in hair
ringlets|0.002|ringlets
hair down to her knees|0.0001|very long hair
hair down to his knees|0.00002|very long hair
hair down to her bum|0.001|very long hair
hair to the floor|0.00001|very long hair
sits on her hair|0.0005|very long hair
never cut her hair|0.0003|very long hair
plait to her waist|0.0007|very long plait
plait down his back|0.0003|very long plait
ponytail down his back|0.0005|long ponytail
feathers in her hair|0.0001|feathers in hair
flowers in her hair|0.0003|flowers in hair
beads in his hair|0.0005|beads in hair
curlers in her hair|0.0005|curlers
toupee|0.0005|toupee
wears a wig|0.002|wig
handlebar mustache|0.0005|moustache
handlebar tash|0.0005|moustache
handlebar tache|0.0005|moustache
twirly moustache|0.0003|moustache
walrus moustache|0.0003|moustache
pencil moustache|0.0005|moustache
fu manchu moustache|0.0001|moustache
big tash|0.001|moustache
bushy tash|0.001|moustache
ginger tash|0.001|moustache
mutton chops|0.0003|sideburns
beard to his waist|0.0002|very long beard
beard to his belt|0.0002|very long beard
beard down to his chest|0.002|very long beard
beard to his knees|0.000005|very long beard
zz top beard|0.0005|very long beard
santa beard|0.001|santa beard
beads in his beard|0.0001|decorated beard
beard in plaits|0.0001|plaited beard
dyed his beard|0.0005|dyed beard
bearded lady|0.00001|bearded woman
only one eyebrow|0.0003|one eyebrow
shaved eyebrows|0.0005|no eyebrows
hetrochromia|0.0005|heterochromia
one blue eye one brown|0.0003|heterochromia
one blue eye and one brown|0.0003|heterochromia
odd coloured eyes|0.0005|heterochromia
bowie eyes|0.0002|heterochromia
false eye|0.0007|eye lost
artificial eye|0.0007|eye lost
only has one eye|0.001|eye lost
empty eye socket|0.0002|eye lost
takes his eye out|0.0002|eye lost
badge on his false eye|0.000001|decorated glass eye
red contact lenses|0.00005|coloured lenses
vampire lenses|0.00003|coloured lenses
monocle|0.000005|monocle
pince nez|0.000005|pince-nez
lorgnette|0.000002|lorgnette
jam jar glasses|0.001|thick glasses
heart shaped sunglasses|0.0001|odd glasses
sunglasses indoors|0.001|dark glasses
steampunk goggles|0.00001|goggles
gold front tooth|0.0007|gold tooth
gold front teeth|0.0003|gold tooth
mouth full of gold|0.0003|gold tooth
gold grills|0.00005|gold grills
grillz|0.00005|gold grills
diamond in his tooth|0.00003|tooth gem
tooth gem|0.001|tooth gem
only one tooth|0.002|one tooth
teeth filed to points|0.000005|filed teeth
port wine stain on his face|0.0005|facial birthmark
port wine stain on her face|0.0005|facial birthmark
port wine birthmark|0.001|birthmark
birthmark on his face|0.001|facial birthmark
birthmark on her face|0.001|facial birthmark
birthmark on his cheek|0.0007|facial birthmark
birthmark on her cheek|0.0007|facial birthmark
birthmark shaped like|0.0002|birthmark
birthmark the shape of|0.0002|birthmark
gorbachev birthmark|0.0001|facial birthmark
permanently blue skin|0.000005|blue skin
skin like tree bark|0.000005|bark-like skin
lumps all over his face|0.0002|facial lumps
werewolf syndrome|0.0000005|hairy face
cauliflower ear|0.002|cauliflower ear
only has one ear|0.00005|ear lost
missing an ear|0.00005|ear lost
missing half an ear|0.0001|ear lost
ear bitten off|0.00005|ear lost
chunk out of his ear|0.0003|notched ear
prosthetic ear|0.00002|ear lost
has no nose|0.00001|nose lost
prosthetic nose|0.00001|nose lost
half his face missing|0.00002|part of face lost
has no lower jaw|0.00001|part of face lost
hare lip|0.001|cleft lip scar
scar down his face|0.0005|facial scar
scar down her face|0.0003|facial scar
scar on his cheek|0.001|facial scar
scar on her cheek|0.0007|facial scar
scar from ear to mouth|0.0001|facial scar
face badly scarred|0.0003|facial scar
chelsea smile|0.00003|facial scar
glasgow smile|0.00005|facial scar
bullet scar|0.0001|bullet scar
shrapnel scars|0.0001|shrapnel scars
lightning strike scar|0.000002|lightning scar
burn scars on his face|0.0003|facial burn scars
facial burn scars|0.0003|facial burn scars
dent in his head|0.0003|skull dent
metal plate in his head|0.0005|plate in head
tribal scars|0.0003|tribal scars
scarification|0.0002|scarification
six fingers|0.0002|extra digit
six toes|0.0003|extra digit
twelve fingers|0.00005|extra digit
webbed toes|0.001|webbed digits
webbed fingers|0.0003|webbed digits
missing two fingers|0.0007|fingers lost
missing three fingers|0.0003|fingers lost
missing a finger|0.002|fingers lost
two fingers missing|0.0007|fingers lost
three fingers missing|0.0003|fingers lost
two fingers short|0.0007|fingers lost
nine fingered|0.001|fingers lost
missing a thumb|0.0005|thumb lost
three toes gone|0.0005|toes lost
nine toes|0.001|toes lost
born with no arms|0.00001|no arms
has no arms|0.00001|no arms
born without a hand|0.0001|hand missing
born without hands|0.00001|hands missing
has no hands|0.00001|hands missing
born without legs|0.00001|no legs
has no legs|0.0001|no legs
missing both legs|0.0002|no legs
missing a leg|0.001|leg lost
only has one leg|0.001|leg lost
missing an arm|0.0001|arm lost
only has one arm|0.0002|arm lost
only has one hand|0.0002|hand lost
lobster claw hands|0.00001|split hands
short arms from thalidomide|0.000007|thalidomide arms
paints with his feet|0.000002|uses feet
paints with her feet|0.000002|uses feet
writes with his feet|0.000005|uses feet
hook hand|0.000005|hand lost
bionic arm|0.00001|arm lost
tin leg|0.00005|leg lost
peg leg|0.00002|leg lost
artificial leg|0.0007|leg lost
false arm|0.0001|arm lost
false hand|0.0001|hand lost
prosthetic hand|0.0001|hand lost
prosthetic legs|0.0002|legs lost
prothetic leg|0.0005|leg lost
carbon blade|0.00005|leg lost
union jack leg|0.000003|decorated prosthesis
iron man arm|0.000005|decorated prosthesis
painted his false leg|0.000005|decorated prosthesis
takes his leg off|0.0005|leg lost
leg calliper|0.0002|leg calliper
built up shoe|0.0005|built-up shoe
face full of metal|0.0005|piercings
covered in piercings|0.0005|piercings
chain from nose to ear|0.00005|facial chain
bone through his nose|0.000003|bone through nose
stretched earlobes|0.003|stretched earlobes
flesh tunnels|0.002|stretched earlobes
forked tongue|0.00002|split tongue
split tongue|0.00002|split tongue
horn implants|0.000003|horn implants
subdermal implants|0.00002|body modification
elf ears|0.00002|pointed ears
body modification|0.0001|body modification
inked head to toe|0.0002|tattoo
inked all over|0.0005|tattoo
face all inked|0.0002|tattoo
covered in ink|0.001|tattoo
covered in tats|0.002|tattoo
neck tat|0.003|tattoo
face tat|0.0005|tattoo
full sleeves|0.007|tattoo
tramp stamp|0.005|tattoo
spider web on his neck|0.0002|tattoo
spider web on his face|0.00003|tattoo
swallow on his neck|0.0003|tattoo
teardrop under his eye|0.0002|tattoo
love and hate on his knuckles|0.0003|tattoo
barcode on his neck|0.00005|tattoo
swastika on his|0.00005|tattoo
club badge on his neck|0.00005|tattoo
ta moko|0.000005|tattoo
nails like talons|0.0005|long nails
clown make up|0.00002|clown
painted like a tiger|0.0001|face paint
painted head to toe|0.00002|body paint
halloween costume|0.0002|costume
dresses as|0.00005|costume
dresses up as|0.00005|costume
dresses like it's|0.00005|period dress
clown suit|0.00001|clown
superhero costume|0.0002|costume
spiderman suit|0.0002|costume
mermaid tail|0.00003|costume
dinosaur costume|0.00005|costume
chicken suit|0.00001|costume
sheep costume|0.00001|costume
rhino suit|0.000003|costume
gorilla costume|0.000005|costume
mascot costume|0.00001|mascot
angel wings on|0.00005|costume
fairy wings|0.0002|costume
fursuit|0.00002|costume
santa outfit|0.0001|costume
elf outfit|0.00005|costume
leprechaun outfit|0.00001|costume
pirate costume|0.00003|costume
pirate hat|0.00003|pirate hat
stormtrooper|0.000005|costume
jedi robes|0.000005|costume
doctor who scarf|0.00003|long scarf
wizard robes|0.00001|wizard outfit
druid robes|0.00001|robes
viking outfit|0.00001|costume
centurion outfit|0.000005|costume
chainmail|0.00001|armour
victorian costume|0.00001|period dress
1940s clothes|0.00002|period dress
steampunk|0.00003|steampunk
cosplay|0.0001|costume
elvis costume|0.00001|costume
guy fawkes mask|0.000005|mask
wears a gas mask|0.000005|mask
in a balaclava|0.0003|balaclava
punk rocker|0.0002|punk
teddy boy|0.00003|teddy boy
old hippy|0.0005|hippy
tinfoil hat|0.00001|tinfoil hat
tin foil hat|0.00001|tinfoil hat
colander on his head|0.000003|odd hat
cowboy hat|0.0002|cowboy hat
sombrero|0.00003|sombrero
wears a fez|0.00001|fez
pith helmet|0.000005|pith helmet
panama hat|0.0005|panama hat
straw boater|0.00003|boater
pork pie hat|0.0001|pork pie hat
hat with corks|0.00001|cork hat
tricorne|0.00001|tricorn
naval cap|0.00003|naval cap
hat with a feather|0.0002|feathered hat
crash helmet indoors|0.00003|helmet
in a tiara|0.00005|tiara
burqa|0.0005|niqab
kippah|0.001|kippah
shtreimel|0.00005|shtreimel
sidelocks|0.0003|sidelocks
saffron robes|0.00001|monk's robes
monk's habit|0.00001|monk's habit
nun's habit|0.00005|nun's habit
cassock|0.00005|cassock
kimono|0.0001|kimono
lederhosen|0.00001|lederhosen
loincloth|0.000005|loincloth
sporran|0.0001|kilt
always wears a kilt|0.00005|kilt
opera cape|0.000005|cape
wears a cape|0.00003|cape
in a cape|0.00005|cape
wears a cloak|0.00003|cloak
hooded cloak|0.00002|cloak
fur coat|0.0005|fur coat
feather boa|0.00005|feather boa
gold lame|0.00003|gold lamé
head to toe in leopard print|0.0001|leopard print
head to toe in pink|0.0001|always one colour
only wears purple|0.00003|always one colour
always wears purple|0.0001|always one colour
tweed suit|0.0003|tweed suit
plus fours|0.00005|plus fours
smoking jacket|0.00002|smoking jacket
morning suit|0.0001|morning suit
cravat|0.0003|cravat
dickie bow|0.0005|bow tie
biker leathers|0.0005|biker leathers
in his leathers|0.0005|biker leathers
gimp mask|0.000003|fetish wear
bondage gear|0.00001|fetish wear
mankini|0.000005|mankini
wooden clogs|0.00003|clogs
in a tutu|0.0001|tutu
ball gown|0.00003|ball gown
prom dress|0.0001|prom dress
wears her wedding dress|0.000005|wedding dress
man in a dress|0.0003|man in a dress
wears his wife's clothes|0.00003|wife's clothes
crossdresser|0.002|cross-dresser
barefoot all year|0.00003|barefoot
always barefoot|0.00005|barefoot
never wears shoes|0.00005|barefoot
shorts all year round|0.001|shorts all year
wellies all year|0.0003|wellies
carrier bags on his feet|0.00005|bags on feet
wearing a bin bag|0.00005|bin bag
string for a belt|0.0001|string belt
coat tied with string|0.0001|string belt
greatcoat|0.00005|greatcoat
military uniform|0.0002|military uniform
scarlet coat|0.00001|scarlet coat
bearskin|0.000005|bearskin
wearing his medals|0.0002|medals
medals on his chest|0.0002|medals
regimental blazer|0.0002|regimental blazer
regimental tie|0.0005|regimental tie
chain of office|0.00001|chain of office
mayoral chain|0.00001|chain of office
ermine robes|0.000002|robes
brownie uniform|0.002|brownie uniform
scout uniform|0.002|scout uniform
prison clothes|0.0005|prison clothes
tag on his ankle|0.0003|ankle tag
jockey silks|0.00001|jockey silks
jodhpurs|0.0005|riding clothes
red hunting coat|0.00003|hunting clothes
still in his wetsuit|0.0002|wetsuit
yellow oilskin|0.00005|oilskins
sou'wester|0.00003|sou'wester
bee suit|0.0001|bee suit
morris bells|0.00001|morris bells
bells on his legs|0.00001|morris bells
pearly suit|0.000003|pearly suit
race number still on|0.0002|race number
carnival queen sash|0.00001|sash
ring on every finger|0.001|rings on every finger
sovereign rings|0.001|sovereign rings
dripping in gold|0.0007|gold jewellery
never without her pearls|0.0003|pearls
pocket watch|0.0003|pocket watch
ear trumpet|0.000003|ear trumpet
smokes a pipe|0.002|pipe smoker
clay pipe|0.00003|clay pipe
meerschaum|0.00001|meerschaum pipe
cigarette holder|0.00005|cigarette holder
matchstick in his mouth|0.0002|matchstick
silver topped cane|0.00003|distinctive stick
skull cane|0.00001|distinctive stick
carved walking stick|0.0003|distinctive stick
blackthorn stick|0.0001|distinctive stick
shillelagh|0.00003|distinctive stick
thumb stick|0.0001|distinctive stick
shepherd's crook|0.00005|shepherd's crook
wizard's staff|0.000005|distinctive stick
walks with a broom handle|0.00002|distinctive stick
golf club as a stick|0.00003|distinctive stick
umbrella as a walking stick|0.0002|distinctive stick
leopard print crutches|0.00003|decorated crutches
glittery crutches|0.00003|decorated crutches
pimped zimmer|0.00001|decorated frame
tinsel on her zimmer|0.0001|decorated frame
fairy lights on her wheelchair|0.00003|decorated wheelchair
flags on his wheelchair|0.00003|decorated wheelchair
wheelchair with the flags|0.00003|decorated wheelchair
mobility scooter with flags|0.0001|decorated scooter
mobility scooter covered in|0.0001|decorated scooter
scooter done up as|0.00001|decorated scooter
siren on his mobility scooter|0.00001|decorated scooter
souped up mobility scooter|0.00003|decorated scooter
gets about on a skateboard|0.000005|skateboard
brought in a wheelbarrow|0.000003|wheelbarrow
pushes a shopping trolley|0.0001|shopping trolley
pram full of|0.00003|pram
doll in a pram|0.00005|pram
dog in a pram|0.0002|pram
walks backwards|0.00001|odd gait
walks like john wayne|0.0003|odd gait
walks on his hands|0.000005|odd gait
silly walk|0.00005|odd gait
marches everywhere|0.00005|odd gait
salutes everyone|0.00005|salutes
speaks in rhyme|0.000005|speech in rhyme
always whistling|0.0005|whistler
posh as the king|0.0005|posh speech
talks like the queen|0.0005|posh speech
plummy voice|0.002|posh speech
talks like a pirate|0.00002|pirate speech
speaks latin|0.0002|speaks latin
speaks klingon|0.000005|speaks klingon
quotes shakespeare|0.0003|quotes shakespeare
talks through a puppet|0.000003|puppet
voice like a foghorn|0.0005|loud voice
voice like darth vader|0.0002|deep voice
voice like gravel|0.0005|gravelly voice
stephen hawking voice|0.00003|voice synthesiser
lightwriter|0.00003|voice synthesiser
texan drawl|0.00005|american accent
laugh like a hyena|0.0003|odd laugh
laughs like a drain|0.001|odd laugh
sid james laugh|0.0002|odd laugh
laugh like a machine gun|0.0001|odd laugh
cackles like a witch|0.0002|odd laugh
hear him before you see him|0.0003|loud
hear her before you see her|0.0003|loud
smell him before you see him|0.0003|smell
smells of patchouli|0.0002|smell
smells of woodsmoke|0.0003|smell
smells of pipe tobacco|0.0003|smell
smells of goats|0.00002|smell
brings his ferret|0.00001|ferret
ferret in his pocket|0.000005|ferret
ferret up his sleeve|0.000003|ferret
ferret on a lead|0.00003|ferret
brings his parrot|0.000005|bird
parrot on the shoulder|0.000003|bird
parrot puppet|0.000003|toy parrot
owl on his shoulder|0.000001|bird
hawk on his arm|0.00002|bird
jackdaw on his shoulder|0.000001|bird
crow on his shoulder|0.000001|bird
budgie on his shoulder|0.000005|bird
rat on his shoulder|0.00001|rat
rat in his pocket|0.00001|rat
snake round his neck|0.00001|snake
bearded dragon on his|0.00001|lizard
tortoise in his pocket|0.000003|tortoise
chicken under her arm|0.00001|hen
duck under his arm|0.000003|duck
duck on a lead|0.000005|duck
pig on a lead|0.000005|pig
cat on a lead|0.0001|cat
cat on his shoulder|0.00003|cat
chihuahua in her handbag|0.0001|dog
three legged dog|0.0002|dog
dog in a waistcoat|0.00002|dog
husband's ashes|0.0003|ashes
his ukulele|0.0003|instrument carried
her ukulele|0.0003|instrument carried
his banjo|0.0002|instrument carried
brings his accordion|0.00003|instrument carried
his squeezebox|0.00005|instrument carried
brings his bagpipes|0.00003|instrument carried
plays the spoons|0.0001|plays the spoons
didgeridoo|0.00003|didgeridoo
carries a doll everywhere|0.0001|doll carried
reborn doll|0.0002|doll carried
ventriloquist's dummy|0.000005|dummy carried
hand puppet|0.00003|puppet
carries a skull|0.000003|skull carried
carries a rubber duck|0.00001|rubber duck
bible everywhere|0.0005|bible carried
carries a wooden cross|0.00001|cross carried
sandwich board|0.00001|sandwich board
carries a megaphone|0.00001|megaphone
ghetto blaster|0.00005|boombox
binoculars round his neck|0.0003|binoculars
makes balloon animals|0.00005|balloon animals
rubik's cube|0.0003|rubik's cube
umbrella up indoors|0.00001|umbrella
everything in carrier bags|0.0005|carrier bags
brings his own teapot|0.00005|teapot
penny farthing|0.00002|penny farthing
his unicycle|0.00003|unicycle
his rickshaw|0.00002|rickshaw
tuk tuk|0.00003|tuk tuk
drives a hearse|0.00005|hearse
his hearse|0.00003|hearse
his ice cream van|0.00005|ice cream van
drives an ice cream van|0.00007|ice cream van
horse and cart|0.0001|horse and cart
pony and trap|0.0001|horse and cart
tractor in the car park|0.0001|tractor
gypsy caravan|0.00005|horse-drawn caravan
horse drawn caravan|0.00003|horse-drawn caravan
reliant robin|0.0001|three-wheeler
delorean|0.00001|classic car
sinclair c5|0.000005|sinclair c5
his rolls royce|0.00005|luxury car
pink limo|0.00003|limousine
his own plane|0.00005|own aircraft
bike covered in|0.0001|decorated bike
eyelashes on her car|0.0003|decorated car
dog in the sidecar|0.00003|sidecar
his hovercraft|0.000005|hovercraft
looks like elvis|0.00005|lookalike
looks like jesus|0.0005|lookalike
looks like father christmas|0.0005|lookalike
looks like captain birdseye|0.0002|lookalike
looks like a pirate|0.0002|lookalike
looks like a viking|0.0005|lookalike
doppelganger|0.00002|lookalike
bag lady|0.0002|bag lady
cat lady|0.0003|cat lady
pigeon lady|0.00003|pigeon lady
pigeon man|0.00005|pigeon man
clerical collar|0.0003|clerical collar
hair to her knees|0.0001|very long hair
in a beret|0.0003|beret
tricorn hat|0.00001|tricorn
in his oilskins|0.0001|oilskins
in sequins|0.0001|sequins
in fishnets|0.0002|fishnets
in a toga|0.00003|toga
is a goth|0.0007|goth
goth girl|0.0003|goth
his mouth organ|0.0002|harmonica
carries a rubber chicken|0.000005|rubber chicken
man with one ear|0.00005|ear lost
chap with one ear|0.00005|ear lost
deerstalker hat|0.00003|deerstalker
full face veil|0.001|niqab
does card tricks|0.0003|card tricks
prosthetic eye|0.0007|eye lost
prosthetic foot|0.0003|foot lost
prostetic leg|0.0005|leg lost
handle bar moustache|0.0005|moustache
beard to his chest|0.002|very long beard
full back piece|0.002|tattoo
spider web neck|0.0001|tattoo
hair in plaits|0.002|plaits
no eyebrows|0.001|no eyebrows
hands like shovels|0.003|huge hands
hands like spades|0.002|huge hands
in a tricorn|0.00001|tricorn
with the tricorn|0.00001|tricorn
sheriff's hat|0.00002|sheriff's hat
sheriff's badge|0.00002|sheriff's badge
swan costume|0.000003|costume
duck costume|0.00001|costume
bear costume|0.00001|costume
dame's frock|0.00001|costume
vampire costume|0.00003|costume
dracula costume|0.00001|costume
carnival costume|0.00003|costume
horned helmet|0.00001|horned helmet
face painted as|0.0002|face paint
jackdaw on her shoulder|0.000001|bird
macaw on his shoulder|0.000002|bird
cockatoo on his shoulder|0.000002|bird
brings her parrot|0.000005|bird
rat on her shoulder|0.00001|rat
snake round her neck|0.00001|snake
face on the side of a bus|0.000005|on posters
face on the side of the bus|0.000005|on posters
face is on the side of|0.000005|on posters
mural of him|0.000005|on a mural
mural of her|0.000005|on a mural
on the mural|0.000005|on a mural
waxwork of him|0.000001|waxwork
talks in rhyme|0.000005|speech in rhyme
posh as the queen|0.0005|posh speech
brings his ukulele|0.00003|instrument carried
always in a kilt|0.00005|kilt
bagpipes under his arm|0.00003|instrument carried
cowbell round his neck|0.000005|cowbell
tartan wheelchair|0.000005|decorated wheelchair
`;

/** Colours and lengths that make hair, beards and clothes stand out. */
export const STRIKING =
  'red|ginger|blue|green|purple|pink|orange|turquoise|rainbow|neon|platinum|silver|gold|white|yellow|lilac|bright|dyed|big|huge|long|bushy|plaited|braided|forked|waist[- ]length|knee[- ]length|tartan|sequinned|leopard print|hi-?vis|black|grey|brown|camouflage|striped';
/** What the colours stand on. */
export const STRIKING_THINGS =
  'hair|beard|moustache|tache|wig|mohican|mohawk|plaits?|braids?|dreads|dreadlocks|afro|ponytail|quiff|mullet|hoodie|waistcoat|onesie|suit|kilt|cape|cloak|dress|hat|bonnet|turban|tracksuit|wellies|crocs|glasses|eyepatch|nails|tracksuit|mobility scooter|scooter|cast';
