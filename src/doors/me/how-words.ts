import { says } from '#ground/words/says.ts'

export const howWords = {
  title: says({ en: 'How was it?', cy: 'Sut oedd hi?' }),
  was: says<{ title: string; day: string }>({
    en: '{title}, {day}',
    cy: '{title}, {day}',
    sameInBoth: true,
  }),
  nothing: says({
    en: 'There is nothing to tell us about now.',
    cy: 'Nid oes dim i’w ddweud wrthym nawr.',
  }),
  notNow: says({ en: 'Not this one', cy: 'Nid hwn' }),
  next: says({ en: 'The next one', cy: 'Yr un nesaf' }),
  youSaid: says({ en: 'You told us', cy: 'Fe ddywedoch chi wrthym' }),
  kept: says({ en: 'We have kept what you said.', cy: 'Rydym wedi cadw’r hyn a ddywedoch.' }),
  answers: says<{ name: string; day: string }>({
    en: '{name} will answer you by {day}.',
    cy: 'Bydd {name} yn eich ateb erbyn {day}.',
  }),
  somebodyAnswers: says<{ day: string }>({
    en: 'Somebody from your team will answer you by {day}.',
    cy: 'Bydd rhywun o’ch tîm yn eich ateb erbyn {day}.',
  }),
  answered: says<{ name: string }>({ en: '{name} answered:', cy: 'Atebodd {name}:' }),
  more: says({ en: 'Say more', cy: 'Dweud mwy' }),
  about: says({ en: 'What was it about?', cy: 'Beth oedd dan sylw?' }),
  wants: says({ en: 'What do you want next time?', cy: 'Beth ydych chi ei eisiau y tro nesaf?' }),
  words: says({ en: 'In your words', cy: 'Yn eich geiriau chi' }),
  share: says({
    en: 'Others may read my words, without my name',
    cy: 'Caiff eraill ddarllen fy ngeiriau, heb fy enw',
    easy: {
      en: 'Others can read this. My name is not there.',
      cy: 'Gall eraill ddarllen hyn. Nid yw fy enw yno.',
    },
  }),
  send: says({ en: 'Keep this', cy: 'Cadw hyn' }),
  stopNow: says({ en: 'I want to stop going', cy: 'Rydw i am roi’r gorau i fynd' }),
  heldForName: says({
    en: 'Your words may name somebody. We look at them before others can.',
    cy: 'Gallai eich geiriau enwi rhywun. Byddwn yn edrych arnynt cyn y gall eraill.',
  }),
  closed: says({
    en: 'This has been answered. You cannot change it now.',
    cy: 'Mae hyn wedi cael ei ateb. Allwch chi ddim ei newid nawr.',
  }),
  choose: says({ en: 'Press good, not sure or bad.', cy: 'Pwyswch da, ddim yn siŵr neu gwael.' }),
  tooLong: says({
    en: 'Write less: 2,000 letters at most.',
    cy: 'Ysgrifennwch lai: 2,000 llythyren ar y mwyaf.',
  }),
  notYet: says({
    en: 'We cannot keep this now. Talk to someone.',
    cy: 'Ni allwn gadw hyn nawr. Siaradwch â rhywun.',
  }),
  lastTime: says<{ title: string; day: string }>({
    en: 'About {title}, {day}',
    cy: 'Am {title}, {day}',
  }),
}
