/**
 * What people are good at, as it decides what they are told of first. A strength is found in what was said of somebody by
 * the words that stand here and by no others, so that it can always be said why (2014 anaw 4 s4(2)(d): strengths count).
 */
export const STRENGTHS = [
  'machines',
  'making',
  'animals',
  'plants',
  'people',
  'numbers',
  'music',
  'cooking',
  'computers',
  'sport',
  'order',
  'speaking',
] as const
export type Strength = (typeof STRENGTHS)[number]

type Terms = {
  /** Words or short phrases, in any of which the strength is named; with the forms that Welsh mutation gives them. */
  readonly en: readonly string[]
  readonly cy: readonly string[]
  /** Pictures that somebody may point to. */
  readonly pictures: readonly string[]
  /** Activities of the catalogue that make use of it. A council's own list says so itself. */
  readonly activities: readonly string[]
}

const words = (text: string): readonly string[] => text.split(', ')

export const STRENGTH_TERMS: Readonly<Record<Strength, Terms>> = {
  machines: {
    en: words(
      'machine, machines, machinery, engine, engines, mends things, mending things, takes things apart, bikes',
    ),
    cy: words(
      'peiriant, peiriannau, beiriannau, pheiriannau, injan, injans, trwsio, drwsio, beiciau, feiciau',
    ),
    pictures: [],
    activities: ['bike-repair', 'woodwork', 'recycling'],
  },
  making: {
    en: words(
      'good with her hands, good with his hands, good with their hands, painting, paints, drawing, draws, sewing, sews, knitting, knits, woodwork, makes things',
    ),
    cy: words(
      'da â’i dwylo, da â’i ddwylo, da â’u dwylo, paentio, baentio, phaentio, darlunio, gwnïo, gwau, gwaith coed, gwneud pethau',
    ),
    pictures: ['art', 'sewing', 'pottery'],
    activities: ['art', 'pottery', 'sewing', 'knitting', 'woodwork'],
  },
  animals: {
    en: words('animal, animals, dog, dogs, horse, horses, cat, cats'),
    cy: words(
      'anifail, anifeiliaid, ci, cŵn, gŵn, chŵn, ceffyl, ceffylau, geffylau, cheffylau, cath, cathod',
    ),
    pictures: ['dogs', 'horses'],
    activities: ['farm', 'horse-riding', 'dogs'],
  },
  plants: {
    en: words('plant, plants, garden, gardening, grows, growing, flowers, vegetables'),
    cy: words(
      'planhigion, blanhigion, phlanhigion, gardd, garddio, arddio, tyfu, dyfu, blodau, llysiau',
    ),
    pictures: ['gardening'],
    activities: ['gardening', 'farm'],
  },
  people: {
    en: words(
      'good with people, gets on with people, knows everybody, knows everyone, makes people laugh, makes friends, welcoming',
    ),
    cy: words(
      'da gyda phobl, dda gyda phobl, adnabod pawb, nabod pawb, gwneud i bobl chwerthin, gwneud ffrindiau, croesawgar',
    ),
    pictures: ['people', 'friends'],
    activities: ['cafe-work', 'shop-work', 'volunteering', 'coffee-and-chat', 'friends'],
  },
  numbers: {
    en: words('numbers, counting, counts, sums, good with money, maths'),
    cy: words('rhifau, cyfrif, gyfrif, symiau, da gydag arian, dda gydag arian, mathemateg'),
    pictures: ['money'],
    activities: ['budgeting', 'shop-work'],
  },
  music: {
    en: words('music, sings, singing, drums, guitar, piano, rhythm'),
    cy: words(
      'cerddoriaeth, gerddoriaeth, cherddoriaeth, canu, ganu, chanu, drymiau, gitâr, piano, rhythm',
    ),
    pictures: ['music', 'choir'],
    activities: ['music', 'choir'],
  },
  cooking: {
    en: words('cook, cooks, cooking, bakes, baking, kitchen'),
    cy: words('coginio, goginio, choginio, pobi, bobi, phobi, cegin, gegin'),
    pictures: ['cooking'],
    activities: ['cooking', 'baking', 'cafe-work'],
  },
  computers: {
    en: words('computer, computers, tablet, phone, phones, photos, photography'),
    cy: words(
      'cyfrifiadur, cyfrifiaduron, gyfrifiaduron, chyfrifiaduron, tabled, ffôn, ffonau, lluniau, luniau, ffotograffiaeth',
    ),
    pictures: ['computers', 'phone'],
    activities: ['computers', 'photography'],
  },
  sport: {
    en: words(
      'sport, sports, football, swims, swimming, runs, running, strong, dances, dancing, cycling',
    ),
    cy: words(
      'chwaraeon, pêl-droed, bêl-droed, nofio, rhedeg, redeg, cryf, gryf, dawnsio, ddawnsio, seiclo',
    ),
    pictures: ['swimming', 'gym', 'football'],
    activities: ['swimming', 'gym', 'football', 'tennis', 'dance', 'cycling'],
  },
  order: {
    en: words('tidy, tidies, sorting, sorts, careful, folds, remembers where'),
    cy: words(
      'taclus, daclus, thaclus, tacluso, dacluso, trefnu, drefnu, gofalus, ofalus, plygu, blygu',
    ),
    pictures: [],
    activities: ['laundry', 'library', 'recycling', 'shop-work'],
  },
  speaking: {
    en: words('speaks up, speaking up, tells stories, acting, acts, drama'),
    cy: words(
      'codi llais, siarad drosti, siarad drosto, siarad drostynt, adrodd straeon, actio, drama, ddrama',
    ),
    pictures: ['talk'],
    activities: ['self-advocacy', 'drama'],
  },
}

/** What an activity of the catalogue makes use of. */
export const strengthsOf = (activity: string): readonly Strength[] =>
  STRENGTHS.filter((one) => STRENGTH_TERMS[one].activities.includes(activity))

/** A strength with the very word by which it was found: it can be shown, and put right. */
export type StrengthFound = { readonly strength: Strength; readonly by: string }

/** A sentence with one of these is left alone: "not good with machines" is no strength. */
const DENIES =
  /(^|[^\p{L}])(not|never|no|cannot|can['’]t|doesn['’]t|isn['’]t|hates|ddim|nid|nad|byth|heb|casáu)(?=$|[^\p{L}])/u

/**
 * The strengths that are named in what was said, sentence by sentence, in either language; each once, by the first word
 * that names it. Never a guess: a word that does not stand above names nothing, and a sentence that denies is left out.
 */
export function strengthsIn(said: readonly string[]): readonly StrengthFound[] {
  const sentences = said
    .flatMap((text) =>
      text
        .toLocaleLowerCase('en')
        .replaceAll("'", '’')
        .split(/[.!?;\n]+/),
    )
    .filter((sentence) => !DENIES.test(sentence))
  return STRENGTHS.flatMap((strength) => {
    const { en, cy } = STRENGTH_TERMS[strength]
    const by = [...en, ...cy].find((term) => sentences.some((one) => names(one, term)))
    return by ? [{ strength, by }] : []
  })
}

/** The same for pictures that were pointed to. */
export const strengthsShown = (pictures: readonly string[]): readonly StrengthFound[] =>
  STRENGTHS.flatMap((strength) => {
    const by = STRENGTH_TERMS[strength].pictures.find((one) => pictures.includes(one))
    return by ? [{ strength, by }] : []
  })

/** All that somebody is good at: by their words first, then by their pictures. */
export function strengthsOfPerson(
  said: readonly string[],
  pictures: readonly string[],
): readonly StrengthFound[] {
  const named = strengthsIn(said)
  const isNamed = ({ strength }: StrengthFound) => named.some((one) => one.strength === strength)
  return [...named, ...strengthsShown(pictures).filter((one) => !isNamed(one))]
}

function names(sentence: string, term: string): boolean {
  for (let from = sentence.indexOf(term); from >= 0; from = sentence.indexOf(term, from + 1))
    if (!isLetter(sentence[from - 1]) && !isLetter(sentence[from + term.length])) return true
  return false
}

const isLetter = (of: string | undefined): boolean => of !== undefined && /\p{L}/u.test(of)
