import type { PolicyGroup } from '#ground/policies/registered.ts'
import { says } from '#ground/words/says.ts'
import {
  cancelBands,
  heldStretches,
  heldWarning,
  otherNotice,
  sicknessAllowance,
  swapWeeks,
} from './absence-policies.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string) => says({ en, cy, ...staff })
const weeks = said('Weeks', 'Wythnosau')
const share = said('Share of the price', 'Cyfran o’r pris')

/** The rules of days that are given up, places that are held, and notice, as the council's page of rules shows them. */
export const absenceRules: PolicyGroup = {
  title: said(
    'Days missed, held places and notice',
    'Diwrnodau a gollir, lleoedd a gedwir a rhybudd',
  ),
  policies: [
    {
      policy: cancelBands,
      words: {
        title: said('A day that the person gives up', 'Diwrnod y mae’r person yn ei ildio'),
        about: said(
          'What the provider is paid, by how long before it was said. It never falls on the person where the cause is disability or illness, hospital, transport or support that failed, an act of the council or provider, or fear or harm: then the council pays it.',
          'Yr hyn a delir i’r darparwr, yn ôl pa mor bell ymlaen llaw y dywedwyd. Nid yw byth yn syrthio ar y person os mai anabledd neu salwch, ysbyty, cludiant neu gymorth a fethodd, gweithred gan y cyngor neu’r darparwr, neu ofn neu niwed yw’r achos: y cyngor sy’n ei dalu wedyn.',
        ),
        fields: { hours: said('Hours before, at least', 'Oriau ymlaen llaw, o leiaf'), share },
        faults: {
          'no-last-band': said(
            'Say what is due from 0 hours on',
            'Dywedwch beth sy’n ddyledus o 0 awr ymlaen',
          ),
          'less-for-later': said(
            'Less notice cannot cost less: put the shares in order',
            'Ni all llai o rybudd gostio llai: rhowch y cyfrannau mewn trefn',
          ),
          'hours-twice': said('These hours are there twice', 'Mae’r oriau hyn yno ddwywaith'),
        },
      },
    },
    {
      policy: sicknessAllowance,
      words: {
        title: said('Sickness allowance', 'Lwfans salwch'),
        about: said(
          'How often in how many weeks the council pays the provider for a day of illness without question. Further days are paid by the council too, and somebody asks how the person is.',
          'Pa mor aml, o fewn faint o wythnosau, y mae’r cyngor yn talu’r darparwr am ddiwrnod o salwch heb holi. Y cyngor sy’n talu am ddiwrnodau pellach hefyd, ac mae rhywun yn holi sut mae’r person.',
        ),
        fields: { times: said('Times', 'Nifer o weithiau'), weeks },
      },
    },
    {
      policy: heldStretches,
      words: {
        title: said('Holding a place for somebody who is away', 'Cadw lle i rywun sydd i ffwrdd'),
        about: said(
          'For how many weeks, one stretch after another, and at what share of the price. Nothing of it is charged to the person.',
          'Am faint o wythnosau, un cyfnod ar ôl y llall, ac ar ba gyfran o’r pris. Ni chodir dim ohono ar y person.',
        ),
        fields: { order: said('Order', 'Trefn'), weeks, share },
        faults: {
          'order-twice': said('This order is there twice', 'Mae’r drefn hon yno ddwywaith'),
        },
      },
    },
    {
      policy: heldWarning,
      words: {
        title: said('Warning before a place is let go', 'Rhybudd cyn gollwng lle'),
        about: said(
          'How many days before a place is held no longer the person and their worker are told.',
          'Sawl diwrnod cyn i le beidio â chael ei gadw y dywedir wrth y person a’u gweithiwr.',
        ),
        fields: { days: said('Days', 'Diwrnodau') },
      },
    },
    {
      policy: otherNotice,
      words: {
        title: said('Notice, otherwise', 'Rhybudd, fel arall'),
        about: said(
          'How many weeks’ notice there is, by whose it is.',
          'Faint o wythnosau o rybudd sydd, yn ôl rhybudd pwy ydyw.',
        ),
        fields: { of: said('Notice of', 'Rhybudd o'), weeks },
        choices: {
          of: {
            'person-leaves-short-programme': said(
              'somebody leaving a group of less than six months',
              'rhywun yn gadael grŵp o lai na chwe mis',
            ),
            'provider-ends-place': said(
              'a provider ending one person’s place',
              'darparwr yn dod â lle un person i ben',
            ),
            'council-ends-contract': said(
              'the council ending a contract',
              'y cyngor yn dod â chontract i ben',
            ),
          },
        },
        faults: {
          'of-twice': said('One of these is there twice', 'Mae un o’r rhain yno ddwywaith'),
          'of-missing': said('One of these is missing', 'Mae un o’r rhain ar goll'),
        },
      },
    },
    {
      policy: swapWeeks,
      words: {
        title: said('Swap days', 'Diwrnodau cyfnewid'),
        about: said(
          'Within how many weeks another day is offered for one that a bank holiday or a closure took.',
          'O fewn faint o wythnosau y cynigir diwrnod arall yn lle un a gollwyd oherwydd gŵyl banc neu gau.',
        ),
        fields: { weeks },
      },
    },
  ],
}
