import { says } from '#ground/words/says.ts'

/** Being asked whether one has choice. */
export const choiceWords = {
  title: says({
    en: 'Do I have choice?',
    cy: 'Oes gen i ddewis?',
    easy: { en: 'Do you choose what you do?', cy: 'Ydych chi’n dewis beth i’w wneud?' },
  }),
  short: says({ en: 'Do I choose?', cy: 'Ydw i’n dewis?' }),
  about: says({
    en: 'Do you choose what you do in the week, where, and who with? Nothing changes because of your answer.',
    cy: 'Ydych chi’n dewis beth i’w wneud yn ystod yr wythnos, ble, a gyda phwy? Does dim yn newid oherwydd eich ateb.',
    easy: {
      en: 'Think about your week. There is no wrong answer.',
      cy: 'Meddyliwch am eich wythnos. Does dim ateb anghywir.',
    },
  }),
  notNow: says({ en: 'Not now', cy: 'Ddim nawr' }),
  chooseOne: says({ en: 'Choose one answer', cy: 'Dewiswch un ateb' }),
  whoHelped: says({
    en: 'Did somebody help you to answer?',
    cy: 'Wnaeth rhywun eich helpu chi i ateb?',
    easy: { en: 'Who helped you to answer?', cy: 'Pwy helpodd chi i ateb?' },
  }),
  thanks: says({ en: 'Thank you', cy: 'Diolch' }),
  kept: says<{ answer: string }>({
    en: 'We have kept your answer: {answer}.',
    cy: 'Rydyn ni wedi cadw eich ateb: {answer}.',
  }),
  adds: says({
    en: 'The council adds up all the answers. It looks for more for people to do.',
    cy: 'Mae’r cyngor yn adio’r holl atebion. Mae’n chwilio am fwy i bobl ei wneud.',
  }),
  talk: says({
    en: 'You can talk to somebody about it.',
    cy: 'Gallwch siarad â rhywun amdano.',
  }),
}
