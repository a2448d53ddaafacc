/** What follows the first consonants, as it is written without marks: ă, â are a; ê is e; ô, ơ are o; ư is u. */
const rhymes = `
  a ac ach ai am an ang anh ao ap at au ay
  e ec ech em en eng enh eo ep et eu
  i ia ich im in inh ip it iu iec iem ien ieng iep iet ieu
  o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oe oen oeo oet ooc oong
  u uc ui um un ung up ut uu ua uan uang uat uay ue uech uenh
  uo uoc uoi uom uon uong uop uot uou uy uya uych uyen uyet uyn uynh uyp uyt uyu
  y`;

/** After "qu" the u is part of the consonants. */
const rhymesAfterQu = `
  a ac ach ai am an ang anh ao ap at au ay e ec ech en eng enh eo et eu i in inh it o oc oi on ot y yen yet ynh yt yu`;

const either = (forms: string): string => forms.trim().split(/\s+/).join('|');

/** c, g, ng are written k, gh, ngh before e, i, y; iê without a consonant before it is written yê. */
const syllable = new RegExp(
  `^(?!ie)(?:(?:(?:c|g|ng)(?=[aou])|(?:k|gh|ngh)(?=[eiy])|gi(?=[aeou])|${either('b ch d h kh l m n nh p ph r s t th tr v x')})?` +
    `(?:${either(rhymes)})|qu(?:${either(rhymesAfterQu)})|ye(?:m|n|t|u)|gin?)$`,
);

/**
 * Could this word be a syllable of a Kinh name, by its consonants and vowels?
 *
 * In: one word in small letters without marks (`latinLetters`), so that names typed without marks pass as well. A word that
 * could be one need not be one.
 *
 * @example
 * isKinhSyllable('nguyen'); // true
 * isKinhSyllable('nie'); // false: Niê
 */
export const isKinhSyllable = (word: string): boolean => syllable.test(word);
