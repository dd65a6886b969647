import { type Sentence, says } from '#ground/words/says.ts'
import type { NationalOutcome, WellbeingArea } from './national-outcome.ts'

type Said = Sentence

/** The national outcomes, as the person hears them in easy words. */
export const outcomeWords: Readonly<Record<NationalOutcome, Said>> = {
  nutrition: says({
    en: 'Eating and drinking well',
    cy: 'Bwyta ac yfed yn dda',
  }),
  hygiene: says({ en: 'Keeping clean', cy: 'Cadw’n lân' }),
  toilet: says({ en: 'Going to the toilet', cy: 'Mynd i’r toiled' }),
  clothing: says({ en: 'Getting dressed for the day', cy: 'Gwisgo ar gyfer y dydd' }),
  'home-safety': says({ en: 'Being safe at home', cy: 'Bod yn ddiogel gartref' }),
  'habitable-home': says({
    en: 'Keeping a home fit to live in',
    cy: 'Cadw cartref yn addas i fyw ynddo',
    easy: { en: 'Looking after my home', cy: 'Gofalu am fy nghartref' },
  }),
  relationships: says({
    en: 'Family and other relationships',
    cy: 'Teulu a pherthnasoedd eraill',
    easy: { en: 'Family and friends', cy: 'Teulu a ffrindiau' },
  }),
  'work-or-learning': says({
    en: 'Work, training, learning or volunteering',
    cy: 'Gwaith, hyfforddiant, dysgu neu wirfoddoli',
    easy: { en: 'Working and learning', cy: 'Gweithio a dysgu' },
  }),
  community: says({
    en: 'Using places in the community, with transport and leisure',
    cy: 'Defnyddio lleoedd yn y gymuned, gan gynnwys cludiant a hamdden',
    easy: { en: 'Going out and doing things', cy: 'Mynd allan a gwneud pethau' },
  }),
  'caring-for-a-child': says({ en: 'Caring for a child', cy: 'Gofalu am blentyn' }),
  'self-care': says({
    en: 'Self-care and daily routines at home',
    cy: 'Hunanofal ac arferion bob dydd gartref',
    easy: { en: 'Looking after myself and my home', cy: 'Gofalu amdanaf fy hun a’m cartref' },
  }),
  communication: says({ en: 'Communicating', cy: 'Cyfathrebu' }),
  protection: says({
    en: 'Protection from abuse and neglect',
    cy: 'Amddiffyn rhag camdriniaeth ac esgeulustod',
    easy: { en: 'Being safe from harm', cy: 'Bod yn ddiogel rhag niwed' },
  }),
  'work-learning-leisure': says({
    en: 'Work, education, learning or leisure',
    cy: 'Gwaith, addysg, dysgu neu hamdden',
    easy: { en: 'Working, learning and having fun', cy: 'Gweithio, dysgu a chael hwyl' },
  }),
  family: says({
    en: 'Family and other close relationships',
    cy: 'Teulu a pherthnasoedd agos eraill',
    easy: { en: 'Family and people close to me', cy: 'Teulu a phobl sy’n agos ataf' },
  }),
  'social-life': says({
    en: 'Social relationships and being part of the community',
    cy: 'Perthnasoedd cymdeithasol a bod yn rhan o’r gymuned',
    easy: { en: 'Friends and my community', cy: 'Ffrindiau a’m cymuned' },
  }),
}

export const wellbeingWords: Readonly<Record<WellbeingArea, Said>> = {
  dignity: says({
    en: 'Dignity and respect',
    cy: 'Urddas a pharch',
    easy: { en: 'Being treated with respect', cy: 'Cael fy nhrin â pharch' },
  }),
  health: says({
    en: 'Health of body and mind',
    cy: 'Iechyd y corff a’r meddwl',
    easy: { en: 'Being healthy and feeling well', cy: 'Bod yn iach a theimlo’n dda' },
  }),
  protection: says({
    en: 'Protection from abuse and neglect',
    cy: 'Amddiffyn rhag camdriniaeth ac esgeulustod',
    easy: { en: 'Being safe from harm', cy: 'Bod yn ddiogel rhag niwed' },
  }),
  control: says({ en: 'Control over daily life', cy: 'Rheolaeth dros fywyd bob dydd' }),
  'work-learning-play': says({
    en: 'Work, learning and leisure',
    cy: 'Gwaith, dysgu a hamdden',
    easy: { en: 'Working, learning and having fun', cy: 'Gweithio, dysgu a chael hwyl' },
  }),
  'money-and-society': says({
    en: 'Social and economic well-being',
    cy: 'Llesiant cymdeithasol ac economaidd',
    easy: { en: 'Having enough money to live', cy: 'Cael digon o arian i fyw' },
  }),
  relationships: says({
    en: 'Family and personal relationships',
    cy: 'Perthnasoedd teuluol a phersonol',
    easy: { en: 'Family and friends', cy: 'Teulu a ffrindiau' },
  }),
  home: says({ en: 'A suitable home', cy: 'Cartref addas' }),
  contribution: says({
    en: 'Contribution to society',
    cy: 'Cyfraniad at gymdeithas',
    easy: { en: 'Helping other people', cy: 'Helpu pobl eraill' },
  }),
  rights: says({ en: 'Rights and entitlements', cy: 'Hawliau a hawlogaethau' }),
}
