import type { PolicyGroup, PolicyWords } from '#ground/policies/registered.ts'
import { says } from '#ground/words/says.ts'
import * as policies from './policies.ts'

const didNotAttend: PolicyWords = {
  title: says({ en: 'Somebody is not there', cy: 'Nid yw rhywun yno' }),
  about: says({
    en: 'When somebody who is expected is looked for, how soon they are reached, and when absences that nobody explains ask for a review.',
    cy: 'Pryd y chwilir am rywun sydd i’w ddisgwyl, pa mor fuan y’i cyrhaeddir, a phryd y mae absenoldebau heb esboniad yn gofyn am adolygiad.',
    readers: 'staff',
  }),
  fields: {
    minutes: says({
      en: 'Minutes after the start in which somebody is looked for',
      cy: 'Munudau wedi’r dechrau cyn chwilio am rywun',
      readers: 'staff',
    }),
    reach: says({
      en: 'Minutes more in which somebody is reached',
      cy: 'Munudau pellach i gyrraedd rhywun',
      readers: 'staff',
    }),
    in_a_row: says({
      en: 'Unexplained absences in a row',
      cy: 'Absenoldebau heb esboniad yn olynol',
      readers: 'staff',
    }),
    times: says({
      en: 'Or unexplained absences in all',
      cy: 'Neu absenoldebau heb esboniad i gyd',
      readers: 'staff',
    }),
    weeks: says({ en: 'Within so many weeks', cy: 'O fewn hyn o wythnosau', readers: 'staff' }),
  },
}

/** The rules of registers, for the council's page. */
export const registerRules: PolicyGroup = {
  title: says({ en: 'Registers', cy: 'Cofrestrau' }),
  policies: [{ policy: policies.didNotAttend, words: didNotAttend }],
}
