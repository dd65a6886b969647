import { says } from '#ground/words/says.ts'
import type { Outcome } from '#lives/people/person.ts'

// The standard sentences speak of "the person", for those who work with them; the easy ones speak to the person.

export const outcomeWords = {
  relationships: says({ en: 'friends and family', cy: 'ffrindiau a theulu' }),
  'work-or-learning': says({ en: 'work or learning', cy: 'gwaith neu ddysgu' }),
  community: says({ en: 'being part of the community', cy: 'bod yn rhan o’r gymuned' }),
  health: says({ en: 'being healthy', cy: 'bod yn iach' }),
  skills: says({ en: 'learning skills', cy: 'dysgu sgiliau' }),
  confidence: says({ en: 'feeling confident', cy: 'teimlo’n hyderus' }),
} satisfies Readonly<Record<Outcome, unknown>>

export const reasonWords = {
  loves: says({
    en: 'A favourite activity',
    cy: 'Hoff weithgaredd',
    easy: { en: 'You love this.', cy: 'Rydych chi wrth eich bodd â hyn.' },
  }),
  likes: says({
    en: 'An activity that the person likes',
    cy: 'Gweithgaredd y mae’r person yn ei hoffi',
    easy: { en: 'You like this.', cy: 'Rydych chi’n hoffi hyn.' },
  }),
  outcome: says<{ outcome: string }>({
    en: 'Helps with {outcome}',
    cy: 'Yn helpu gyda’r nod hwn: {outcome}',
    easy: {
      en: 'This can help you with {outcome}.',
      cy: 'Gall hyn eich helpu: {outcome}.',
    },
  }),
  friend: says<{ name: string }>({
    en: 'Could be there with a friend, {name}',
    cy: 'Gallai fod yno gyda ffrind, {name}',
    easy: { en: 'You could be with {name}.', cy: 'Gallech chi fod yng nghwmni {name}.' },
  }),
  friendGoes: says<{ names: string; count: number }>({
    en: '{count, plural, one {A friend goes: {names}} other {Friends go: {names}}}',
    cy: '{count, plural, zero {Ffrindiau’n mynd: {names}} one {Ffrind yn mynd: {names}} two {Ffrindiau’n mynd: {names}} few {Ffrindiau’n mynd: {names}} many {Ffrindiau’n mynd: {names}} other {Ffrindiau’n mynd: {names}}}',
    easy: {
      en: '{count, plural, one {{names} goes too.} other {{names} go too.}}',
      cy: '{count, plural, zero {Mae {names} yn mynd hefyd.} one {Mae {names} yn mynd hefyd.} two {Mae {names} yn mynd hefyd.} few {Mae {names} yn mynd hefyd.} many {Mae {names} yn mynd hefyd.} other {Mae {names} yn mynd hefyd.}}',
    },
  }),
  sameSession: says({
    en: 'The person goes to it now',
    cy: 'Mae’r person yn mynd iddo nawr',
    easy: { en: 'You go to this now.', cy: 'Rydych chi’n mynd i hwn nawr.' },
  }),
  samePlace: says({
    en: 'A place that the person goes to now',
    cy: 'Lle y mae’r person yn mynd iddo nawr',
    easy: { en: 'You know this place.', cy: 'Rydych chi’n adnabod y lle hwn.' },
  }),
  sameWorker: says({
    en: 'A worker that the person has now',
    cy: 'Gweithiwr sydd gan y person nawr',
    easy: { en: 'You know the worker.', cy: 'Rydych chi’n adnabod y gweithiwr.' },
  }),
  near: says<{ length: string }>({
    en: 'Near: {length} away',
    cy: 'Agos: {length} i ffwrdd',
    easy: {
      en: 'It is near you. It takes {length}.',
      cy: 'Mae’n agos atoch chi. Mae’n cymryd {length}.',
    },
  }),
  ordinaryPlace: says({
    en: 'An ordinary place, open to everyone',
    cy: 'Lle cyffredin, ar agor i bawb',
    easy: { en: 'Everyone can use this place.', cy: 'Gall pawb ddefnyddio’r lle hwn.' },
  }),
  ownLanguage: says({
    en: 'In the person’s own language',
    cy: 'Yn iaith y person',
    easy: { en: 'People there speak your language.', cy: 'Mae pobl yno’n siarad eich iaith.' },
  }),
  somethingNew: says({
    en: 'Something new',
    cy: 'Rhywbeth newydd',
    easy: { en: 'This is something new.', cy: 'Mae hyn yn rhywbeth newydd.' },
  }),
  far: says<{ length: string }>({
    en: 'Far: {length} away',
    cy: 'Pell: {length} i ffwrdd',
    easy: { en: 'It is far. It takes {length}.', cy: 'Mae’n bell. Mae’n cymryd {length}.' },
  }),
  notAskedFor: says({
    en: 'Not something the person has asked for',
    cy: 'Nid rhywbeth y mae’r person wedi gofyn amdano',
    easy: { en: 'You did not ask for this.', cy: 'Wnaethoch chi ddim gofyn am hyn.' },
  }),
  ratherNot: says({
    en: 'The person would rather not do this',
    cy: 'Byddai’n well gan y person beidio â gwneud hyn',
    easy: {
      en: 'You told us you do not like this.',
      cy: 'Dywedoch chi nad ydych chi’n hoffi hyn.',
    },
  }),
  newPlace: says({
    en: 'A place that the person does not go to now',
    cy: 'Lle nad yw’r person yn mynd iddo nawr',
    easy: {
      en: 'You do not go to this place now.',
      cy: 'Dydych chi ddim yn mynd i’r lle hwn nawr.',
    },
  }),
  separatePlace: says({
    en: 'A place for disabled people only',
    cy: 'Lle i bobl anabl yn unig',
    easy: { en: 'Only disabled people go there.', cy: 'Dim ond pobl anabl sy’n mynd yno.' },
  }),
  otherLanguage: says({
    en: 'Not in the person’s own language',
    cy: 'Ddim yn iaith y person',
    easy: {
      en: 'People there may not speak your language.',
      cy: 'Efallai na fydd pobl yno’n siarad eich iaith.',
    },
  }),
}

export const obstacleWords = {
  full: says({
    en: 'All the places are taken',
    cy: 'Mae pob lle wedi’i gymryd',
    easy: { en: 'All the places are taken.', cy: 'Mae pob lle wedi’i gymryd.' },
  }),
  ratio: says({
    en: 'Not enough staff there for the support that the person is assessed to need',
    cy: 'Dim digon o staff yno ar gyfer y cymorth yr aseswyd bod ei angen ar y person',
    easy: {
      en: 'There are not enough workers there for you.',
      cy: 'Does dim digon o weithwyr yno i chi.',
    },
  }),
  notAssessed: says({
    en: 'The person’s support has not been assessed for this kind of place',
    cy: 'Nid yw cymorth y person wedi’i asesu ar gyfer y math hwn o le',
    easy: {
      en: 'We must talk about your support there first.',
      cy: 'Rhaid i ni siarad yn gyntaf am eich cymorth yno.',
    },
  }),
  overBudget: says<{ money: string }>({
    en: 'It would take {money} a week more than the budget has left',
    cy: 'Byddai’n cymryd {money} yr wythnos yn fwy nag sydd ar ôl yn y gyllideb',
    easy: {
      en: 'It costs more money than you have for your week.',
      cy: 'Mae’n costio mwy o arian nag sydd gennych chi.',
    },
  }),
  tooFar: says({
    en: 'Too far away',
    cy: 'Rhy bell i ffwrdd',
    easy: { en: 'It is too far away.', cy: 'Mae’n rhy bell i ffwrdd.' },
  }),
  tooFarBy: says<{ length: string }>({
    en: 'Too far away: {length}',
    cy: 'Rhy bell i ffwrdd: {length}',
    easy: {
      en: 'It is too far away. It takes {length}.',
      cy: 'Mae’n rhy bell i ffwrdd. Mae’n cymryd {length}.',
    },
  }),
  access: says<{ need: string }>({
    en: 'It does not have {need}',
    cy: 'Nid oes yno: {need}',
    easy: { en: 'It does not have {need}.', cy: 'Does dim yno: {need}.' },
  }),
  sensory: says<{ fact: string }>({
    en: 'There can be {fact} there',
    cy: 'Gall fod yno: {fact}',
    easy: { en: 'There can be {fact} there.', cy: 'Gall fod {fact} yno.' },
  }),
  tooFewPeople: says({
    en: 'Too few people for it to run',
    cy: 'Rhy ychydig o bobl i’w gynnal',
    easy: { en: 'Not enough people go yet.', cy: 'Does dim digon o bobl yn mynd eto.' },
  }),
  refused: says({
    en: 'The person does not want this activity',
    cy: 'Nid yw’r person eisiau’r gweithgaredd hwn',
    easy: { en: 'You told us you do not want this.', cy: 'Dywedoch chi nad ydych chi eisiau hyn.' },
  }),
  declined: says({
    en: 'The person has said no to this',
    cy: 'Mae’r person wedi dweud na wrth hyn',
    easy: { en: 'You said no to this.', cy: 'Fe ddywedoch chi na wrth hyn.' },
  }),
  route: says({
    en: 'It does not take payment in the way the person’s money is held',
    cy: 'Nid yw’n derbyn taliad yn y ffordd y cedwir arian y person',
    easy: {
      en: 'They cannot take your kind of payment.',
      cy: 'Allan nhw ddim derbyn eich math chi o daliad.',
    },
  }),
  clashWith: says<{ title: string }>({
    en: 'No time for this and for {title}',
    cy: 'Dim amser i hwn ac i’r llall: {title}',
    easy: {
      en: 'There is no time for this and for {title}.',
      cy: 'Does dim amser i hwn ac i’r llall: {title}.',
    },
  }),
  clash: says({
    en: 'No time for this and for the rest of the week',
    cy: 'Dim amser i hwn ac i weddill yr wythnos',
    easy: {
      en: 'There is no time for this in your week.',
      cy: 'Does dim amser i hwn yn eich wythnos.',
    },
  }),
  freeTime: says({
    en: 'The person wants this time free',
    cy: 'Mae’r person eisiau’r amser hwn yn rhydd',
    easy: { en: 'You want this time free.', cy: 'Rydych chi eisiau’r amser hwn yn rhydd.' },
  }),
  doesNotFit: says({
    en: 'This does not fit.',
    cy: 'Nid yw hyn yn addas.',
    easy: { en: 'This does not fit.', cy: 'Dyw hyn ddim yn addas.' },
  }),
  nothingRuns: says({
    en: 'Nothing runs at this time',
    cy: 'Nid oes dim yn rhedeg ar yr adeg hon',
    easy: { en: 'There is nothing on at this time.', cy: 'Does dim byd ymlaen ar yr adeg hon.' },
  }),
}
