import { says } from '#ground/words/says.ts'

type Weeks = { weeks: number }
type Money = { money: string }

/** What the person is told of money that may go back, weeks before. */
export const myAheadWords = {
  title: says({
    en: 'If it goes on like this',
    cy: 'Os yw’n mynd ymlaen fel hyn',
    easy: { en: 'What may come', cy: 'Beth all ddod' },
  }),
  giveBack: says<Weeks>({
    en: 'There is more here than you use. You may have to give some back in {weeks, plural, one {# week} other {# weeks}}.',
    cy: 'Mae mwy yma nag ydych chi’n ei ddefnyddio. Efallai y bydd rhaid i chi roi rhywfaint yn ôl ymhen {weeks, plural, zero {# wythnos} one {# wythnos} two {# wythnos} few {# wythnos} many {# wythnos} other {# wythnos}}.',
    easy: {
      en: 'You may have to give some money back in {weeks, plural, one {# week} other {# weeks}}.',
      cy: 'Efallai bydd rhaid rhoi arian yn ôl ymhen {weeks, plural, zero {# wythnos} one {# wythnos} two {# wythnos} few {# wythnos} many {# wythnos} other {# wythnos}}.',
    },
  }),
  comesBack: says<Money>({
    en: 'About {money} of it would come back to you first.',
    cy: 'Byddai tua {money} ohono’n dod yn ôl i chi gyntaf.',
    easy: {
      en: 'About {money} of it would come back to you.',
      cy: 'Byddai tua {money} ohono yn dod yn ôl i chi.',
    },
  }),
  saving: says({
    en: 'Are you saving for something in your plan? Tell your worker, and it stays yours.',
    cy: 'Ydych chi’n cynilo at rywbeth yn eich cynllun? Dywedwch wrth eich gweithiwr, a bydd yn aros gyda chi.',
    easy: {
      en: 'Are you saving for something? Tell your worker.',
      cy: 'Ydych chi’n cynilo at rywbeth? Dywedwch wrth eich gweithiwr.',
    },
  }),
  talkFirst: says({
    en: 'Nobody takes money back before they talk with you.',
    cy: 'Does neb yn cymryd arian yn ôl cyn siarad gyda chi.',
  }),
} as const

/** The same for somebody who looks after the account, and for staff. */
export const theirAheadWords = {
  title: myAheadWords.title,
  giveBack: says<Weeks>({
    en: 'There is more here than is used. Some may have to go back in {weeks, plural, one {# week} other {# weeks}}.',
    cy: 'Mae mwy yma nag sy’n cael ei ddefnyddio. Efallai y bydd rhaid i rywfaint fynd yn ôl ymhen {weeks, plural, zero {# wythnos} one {# wythnos} two {# wythnos} few {# wythnos} many {# wythnos} other {# wythnos}}.',
    easy: {
      en: 'Some money may have to go back in {weeks, plural, one {# week} other {# weeks}}.',
      cy: 'Efallai bydd rhaid i arian fynd yn ôl ymhen {weeks, plural, zero {# wythnos} one {# wythnos} two {# wythnos} few {# wythnos} many {# wythnos} other {# wythnos}}.',
    },
  }),
  comesBack: says<Money>({
    en: 'About {money} of it would come back to them first.',
    cy: 'Byddai tua {money} ohono’n dod yn ôl iddyn nhw gyntaf.',
    easy: {
      en: 'About {money} of it would come back to them.',
      cy: 'Byddai tua {money} ohono yn dod yn ôl iddyn nhw.',
    },
  }),
  saving: says({
    en: 'Are they saving for something in the plan? Tell their worker, and it stays theirs.',
    cy: 'Ydyn nhw’n cynilo at rywbeth yn y cynllun? Dywedwch wrth eu gweithiwr, a bydd yn aros gyda nhw.',
    easy: {
      en: 'Are they saving for something? Tell their worker.',
      cy: 'Ydyn nhw’n cynilo at rywbeth? Dywedwch wrth eu gweithiwr.',
    },
  }),
  talkFirst: says({
    en: 'Nobody takes money back before they talk about it.',
    cy: 'Does neb yn cymryd arian yn ôl cyn siarad am y peth.',
  }),
} as const
