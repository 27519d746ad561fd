/**
 * What writers say of a patient or a number that they have invented, and of questions in an exam: alternatives of a pattern, for texts in either case.
 * "Bed 4 is all made up" is none: what is made up there is a bed.
 */
export const saidMadeUp = String.raw`(?:whatever|what|which|that|one|ones|numbers?|names?|example) i(?:'ve|'d| have)? (?:just )?made up|all made[- ]up(?= ?[:("'“]|[.,]? *$)|explain q ?\d{1,3}|(?:answer|key) (?:says|is|was) [a-e](?![\w'])|example of an? (?:good|bad|perfect|terrible|great|decent|poor) (?:referral|letter|handover|sbar|clerking|discharge)|sim (?:this |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day`;

/**
 * Patients, records and manikins that care is tried out on, and what it is tried out in. What may be said of patients too stays with those who can bear it:
 * "test pt for flu" and a head on a table top beside a name, "not real" of what somebody hears.
 */
export const rehearsals = String.raw`(?:test|dummy) (?:patients?|records?|data)|train(?:ing)? (?:patients?|records?|environment|domain)|mock (?:patient|arrest|exam|case|viva|code|crash)|mann?[ei]k?q?u?ins?|sim ?man|moulage|simulat(?:ed|ions?)|role ?play\w*`;

/**
 * What incidents are told in that have happened to nobody here: lessons, plans and exercises. Wider than the other lists, since a course or a
 * guideline may well stand beside a patient, but hardly beside an incident of one.
 */
export const taughtOrPlanned =
  'exercise|simulation|drill|scenario|training|course|tabletop|fictional|quiz|plan|policy|lecture|teaching|guideline';

/** Cases and people that the writer says are invented; not what a patient invented, pretends, or a bed that is made up. */
export const inventions = String.raw`fictional|fictitious|made[- ]up (?:[\w-]+ )?(?:patient|pt|one|case|name|number|man|woman|lady|composite|casualt(?:y|ies)|example)s?|\(made[- ]up|made[- ]up (?:obviously|of course|so don'?t)|invented (?:by|for|please|case|patient|person|people|casualt(?:y|ies)|name|coach|him|her)s?|(?:all|case|cases|patients?|names?|is|are|be|been|,) invented|pretend (?:patient|pt|case|press|spill|casualt(?:y|ies))s?`;

/** Actors who play patients; not the patient who is one ("he's the actor who …", "54M, actor", "actor." in answer to what somebody does). */
export const actors = String.raw`(?<!, |\b(?:s?he'?s|s?he (?:is|was)|also|retired|former|ex|film|tv|soap|child) (?:the |an? |our )?|, (?:an?|the) )actors?(?!(?<=^actor)[.,;])`;

/** The stations, papers and quizzes of an exam; not a dialysis station, or a patient who won a quiz. */
export const exams = String.raw`osces?|mrcp (?:part|exams?|paces|written|revision|course|questions?|station)|(?:for|passed|failed|sat|sitting|revising) (?:the )?mrcp|mrcem|plab|ukmla|(?:exam|mock|paces|sim|briefs?)\b[^.\n]{0,24}\bstations? \d|stations? \d[^.\n]{0,48}\b(?:briefs?|candidates?|actors?|mock|mark ?sheets?)|(?:for|in) (?:the |our |friday's )?(?:[\w'-]+ )?quiz|quiz (?:for|of|q ?\d|questions?|board|sheet)|(?:teaching|ecg|picture|image) quiz|quiz ?:`;

/** What a colleague heard of; not the patient's own. */
export const podcasts = String.raw`(?:heard|hear|listen(?:ed|ing)? to) (?:[\w'-]+ ){0,4}podcasts?|podcast ep(?:isode)?s?|new podcast`;
