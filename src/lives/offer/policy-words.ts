import type { PolicyGroup } from '#ground/policies/registered.ts'
import { says } from '#ground/words/says.ts'
import { paperKindWords } from './paper-words.ts'
import { leastInsurance, paperNotice, providerPapers } from './policies.ts'

const readers = 'staff'
const staff = (en: string, cy: string) => says({ en, cy, readers })

const providerWords = {
  council: staff('The council itself', 'Y cyngor ei hun'),
  framework: staff('Framework provider', 'Darparwr fframwaith'),
  micro: staff('One person, or a few', 'Un person, neu ychydig'),
  community: staff('Community group or venue', 'Grŵp neu leoliad cymunedol'),
  agency: staff('Agency', 'Asiantaeth'),
}

/** The rules of who may be offered, for the council's page. */
export const paperRules: PolicyGroup = {
  title: staff('Papers of providers', 'Papurau darparwyr'),
  policies: [
    {
      policy: providerPapers,
      words: {
        title: staff(
          'Papers that are asked of providers',
          'Papurau sy’n cael eu gofyn gan ddarparwyr',
        ),
        about: staff(
          'Nobody new is offered a place with a provider after the last day on which all of these hold.',
          'Ni chynigir lle gyda darparwr i neb newydd ar ôl y diwrnod olaf y mae’r rhain i gyd yn dal.',
        ),
        fields: {
          provider: staff('Kind of provider', 'Math o ddarparwr'),
          paper: staff('Paper', 'Papur'),
        },
        choices: { provider: providerWords, paper: paperKindWords },
        faults: {
          'asked-twice': staff(
            'One paper is asked twice of one kind of provider. Take one away.',
            'Gofynnir am un papur ddwywaith gan un math o ddarparwr. Tynnwch un.',
          ),
        },
      },
    },
    {
      policy: paperNotice,
      words: {
        title: staff('When a paper that ends is told of', 'Pryd y dywedir am bapur sy’n dod i ben'),
        about: staff(
          'Days before its last day from which the provider and the council are told.',
          'Diwrnodau cyn ei ddiwrnod olaf y dywedir wrth y darparwr a’r cyngor.',
        ),
        fields: { days: staff('Days', 'Diwrnodau') },
      },
    },
    {
      policy: leastInsurance,
      words: {
        title: staff('Least insurance', 'Yr yswiriant lleiaf'),
        about: staff(
          'The least that public liability insurance must cover to be accepted.',
          'Y lleiaf y mae’n rhaid i yswiriant atebolrwydd cyhoeddus ei dalu i gael ei dderbyn.',
        ),
        fields: { cover: staff('Covers at least', 'Yn yswirio o leiaf') },
      },
    },
  ],
}
