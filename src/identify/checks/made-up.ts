/**
 * What writers say of a patient or a number that they have invented, and of questions in an exam: alternatives of a pattern, for texts in either case.
 * "Bed 4 is all made up" is none: what is made up there is a bed.
 */
export const saidMadeUp = String.raw`(?:whatever|what|which|that|one|ones|numbers?|names?|example) i(?:'ve|'d| have)? (?:just )?made up|all made[- ]up(?= ?[:("'“]|[.,]? *$)|explain q ?\d{1,3}|(?:answer|key) (?:says|is|was) [a-e](?![\w'])|example of an? (?:good|bad|perfect|terrible|great|decent|poor) (?:referral|letter|handover|sbar|clerking|discharge)|sim (?:this |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day`;
