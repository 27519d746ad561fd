/**
 * How many people of the United Kingdom somebody may be whom everybody at a place knows by what is said of them: its mayor, the one in the news, the
 * ward's own sister, whoever fell from the abbey tower. One in a million of the population: there are many such places, and few such people in each.
 * A guess (gk), right to a factor of ten; the findings that use it say so.
 */
export const KNOWN_TO_ALL = 60;
