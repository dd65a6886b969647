import type { Outcome } from '#lives/people/person.ts'
import type { Activity } from './session.ts'
import { strengthsOf } from './strength.ts'

/** Key (and picture), names in both languages, and what the thing is in easy words, in both languages. */
type Row = readonly [key: string, en: string, cy: string, easyEn: string, easyCy: string]

const serving = (outcomes: readonly Outcome[], rows: readonly Row[]): readonly Activity[] =>
  rows.map(([key, nameEn, nameCy, easyEn, easyCy]) => ({
    key,
    nameEn,
    nameCy,
    easyEn,
    easyCy,
    picture: PICTURES[key] ?? key,
    outcomes,
    strengths: strengthsOf(key),
  }))

/** Where the picture of an activity is not called what the activity is. */
const PICTURES: Readonly<Record<string, string>> = {
  'cafe-work': 'cafe',
  'shop-work': 'shopping',
  'coffee-and-chat': 'cafe',
  'horse-riding': 'horses',
  'self-advocacy': 'talk',
  budgeting: 'money',
  history: 'museum',
  laundry: 'work',
  'bike-repair': 'cycling',
}

/**
 * The things to do that a new council starts with. A council changes its own list; keys never change meaning.
 * Each serves the national outcomes it is grouped under (Care and Support (Eligibility Criteria) Regulations 2015).
 */
export const CATALOGUE: readonly Activity[] = [
  ...serving(
    ['skills', 'confidence'],
    [
      ['art', 'Art and painting', 'Celf a phaentio', 'Painting', 'Paentio'],
      ['pottery', 'Pottery', 'Crochenwaith', 'Making pots', 'Gwneud potiau'],
      ['sewing', 'Sewing', 'Gwnïo', 'Sewing', 'Gwnïo'],
      ['knitting', 'Knitting', 'Gwau', 'Knitting', 'Gwau'],
      ['woodwork', 'Woodwork', 'Gwaith coed', 'Making things from wood', 'Gwneud pethau o bren'],
      ['photography', 'Photography', 'Ffotograffiaeth', 'Taking photos', 'Tynnu lluniau'],
    ],
  ),
  ...serving(
    ['relationships', 'confidence'],
    [
      ['music', 'Making music', 'Creu cerddoriaeth', 'Making music', 'Creu cerddoriaeth'],
      ['drama', 'Drama', 'Drama', 'Acting', 'Actio'],
      ['dance', 'Dance', 'Dawns', 'Dancing', 'Dawnsio'],
      ['self-advocacy', 'Speaking up', 'Codi llais', 'Speaking up', 'Codi llais'],
      ['choir', 'Singing', 'Canu', 'Singing', 'Canu'],
    ],
  ),
  ...serving(
    ['health', 'confidence'],
    [
      ['swimming', 'Swimming', 'Nofio', 'Swimming', 'Nofio'],
      ['gym', 'Keep fit at the gym', 'Cadw’n heini yn y gampfa', 'The gym', 'Y gampfa'],
      ['football', 'Football', 'Pêl-droed', 'Football', 'Pêl-droed'],
      ['tennis', 'Tennis', 'Tennis', 'Tennis', 'Tennis'],
      ['walking', 'Walking', 'Cerdded', 'Going for a walk', 'Mynd am dro'],
      ['cycling', 'Cycling', 'Beicio', 'Riding a bike', 'Mynd ar gefn beic'],
      ['horse-riding', 'Horse riding', 'Marchogaeth', 'Riding a horse', 'Mynd ar gefn ceffyl'],
      ['bowling', 'Bowling', 'Bowlio', 'Bowling', 'Bowlio'],
    ],
  ),
  ...serving(
    ['health', 'skills'],
    [
      ['gardening', 'Gardening', 'Garddio', 'Gardening', 'Garddio'],
      ['allotment', 'Growing food', 'Tyfu bwyd', 'Growing food', 'Tyfu bwyd'],
      ['farm', 'Farm and animals', 'Fferm ac anifeiliaid', 'Animals', 'Anifeiliaid'],
      ['dogs', 'Walking dogs', 'Mynd â chŵn am dro', 'Dogs', 'Cŵn'],
      ['fishing', 'Fishing', 'Pysgota', 'Fishing', 'Pysgota'],
      ['baking', 'Baking', 'Pobi', 'Making cakes', 'Gwneud cacennau'],
      ['cooking', 'Cooking', 'Coginio', 'Cooking', 'Coginio'],
      ['budgeting', 'Managing money', 'Trin arian', 'Using money', 'Defnyddio arian'],
    ],
  ),
  ...serving(
    ['work-or-learning', 'skills'],
    [
      ['computers', 'Computers', 'Cyfrifiaduron', 'Computers', 'Cyfrifiaduron'],
      ['college', 'College course', 'Cwrs coleg', 'College', 'Coleg'],
      ['history', 'Local history', 'Hanes lleol', 'Stories of the past', 'Straeon y gorffennol'],
      ['travel-training', 'Learning to travel', 'Dysgu teithio', 'Using the bus', 'Mynd ar y bws'],
    ],
  ),
  ...serving(
    ['work-or-learning', 'confidence'],
    [
      ['work', 'Work skills', 'Sgiliau gwaith', 'Learning to work', 'Dysgu gweithio'],
      ['cafe-work', 'Working in a café', 'Gweithio mewn caffi', 'Café work', 'Gwaith caffi'],
      ['shop-work', 'Working in a shop', 'Gweithio mewn siop', 'Shop work', 'Gwaith siop'],
      [
        'laundry',
        'Working in a laundry',
        'Gweithio mewn golchdy',
        'Washing clothes',
        'Golchi dillad',
      ],
      ['recycling', 'Recycling', 'Ailgylchu', 'Recycling', 'Ailgylchu'],
      ['bike-repair', 'Repairing bikes', 'Trwsio beiciau', 'Mending bikes', 'Trwsio beiciau'],
      ['volunteering', 'Volunteering', 'Gwirfoddoli', 'Helping others', 'Helpu eraill'],
    ],
  ),
  ...serving(
    ['community', 'relationships'],
    [
      [
        'coffee-and-chat',
        'Coffee and a chat',
        'Paned a sgwrs',
        'A drink and a chat',
        'Paned a sgwrs',
      ],
      ['lunch', 'Lunch together', 'Cinio gyda’n gilydd', 'Lunch', 'Cinio'],
      ['library', 'At the library', 'Yn y llyfrgell', 'The library', 'Y llyfrgell'],
      ['museum', 'At the museum', 'Yn yr amgueddfa', 'The museum', 'Yr amgueddfa'],
      ['church', 'Church group', 'Grŵp eglwys', 'Church', 'Eglwys'],
      ['cinema', 'At the cinema', 'Yn y sinema', 'Watching a film', 'Gwylio ffilm'],
      ['games', 'Games and quizzes', 'Gemau a chwisiau', 'Games', 'Gemau'],
      ['friends', 'Meeting friends', 'Cwrdd â ffrindiau', 'Friends', 'Ffrindiau'],
      ['shopping', 'Going to the shops', 'Mynd i’r siopau', 'Shopping', 'Siopa'],
    ],
  ),
  ...serving(
    ['health', 'relationships'],
    [['sensory', 'Sensory room', 'Ystafell synhwyraidd', 'Lights and sounds', 'Goleuadau a synau']],
  ),
]

const byKey = new Map(CATALOGUE.map((activity) => [activity.key, activity]))

/** One of the catalogue's own activities. */
export function activityOf(key: string): Activity {
  const activity = byKey.get(key)
  if (!activity) throw new Error(`The catalogue has no activity called ${key}.`)
  return activity
}
