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
on her shoulder|0.0001|something carried
dressed as|0.00005|costume
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
`;

/** Colours and lengths that make hair, beards and clothes stand out. */
export const STRIKING =
  'red|ginger|blue|green|purple|pink|orange|turquoise|rainbow|neon|platinum|silver|gold|white|yellow|lilac|bright|dyed|big|huge|long|bushy|plaited|braided|forked|waist[- ]length|knee[- ]length|tartan|sequinned|leopard print|hi-?vis|black|grey|brown|camouflage|striped';
/** What the colours stand on. */
export const STRIKING_THINGS =
  'hair|beard|moustache|tache|wig|mohican|mohawk|plaits?|braids?|dreads|dreadlocks|afro|ponytail|quiff|mullet|hoodie|waistcoat|onesie|suit|kilt|cape|cloak|dress|hat|bonnet|turban|tracksuit|wellies|crocs|glasses|eyepatch|nails|tracksuit|mobility scooter|scooter|cast';
