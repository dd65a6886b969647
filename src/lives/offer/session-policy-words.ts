import type { PolicyGroup } from '#ground/policies/registered.ts'
import { says } from '#ground/words/says.ts'
import {
  helperHour,
  hubUse,
  keptSessions,
  largeGroup,
  offerNotice,
  onePayer,
  priceCosts,
} from './session-policies.ts'

const staff = { readers: 'staff' } as const
const weeks = (en: string, cy: string) => says({ en, cy, ...staff })

/** The rules of what is offered, for the council's page. */
export const sessionRules: PolicyGroup = {
  title: says({ en: 'Sessions', cy: 'Sesiynau' }),
  policies: [
    {
      policy: priceCosts,
      words: {
        title: says({ en: 'Examples of prices', cy: 'Enghreifftiau o brisiau' }),
        about: says({
          en: 'What providers see as examples: an hour of a worker fully loaded, and what an hour adds for each person.',
          cy: 'Yr hyn y mae darparwyr yn ei weld fel enghreifftiau: awr o weithiwr â’r holl gostau, a’r hyn y mae awr yn ei ychwanegu i bob person.',
          ...staff,
        }),
        fields: {
          staff: says({ en: 'A worker, an hour', cy: 'Gweithiwr, yr awr' }),
          building: says({ en: 'In a building, an hour', cy: 'Mewn adeilad, yr awr' }),
          community: says({ en: 'Out and about, an hour', cy: 'Allan yn y gymuned, yr awr' }),
        },
      },
    },
    {
      policy: offerNotice,
      words: {
        title: says({ en: 'Notice that a provider gives', cy: 'Rhybudd y mae darparwr yn ei roi' }),
        about: says({
          en: 'Weeks before a higher price holds, and before a session ends that people come to.',
          cy: 'Wythnosau cyn i bris uwch fod mewn grym, a chyn i sesiwn y mae pobl yn dod iddi ddod i ben.',
          ...staff,
        }),
        fields: {
          priceWeeks: weeks('Weeks, for a higher price', 'Wythnosau, ar gyfer pris uwch'),
          closingWeeks: weeks('Weeks, for a last day', 'Wythnosau, ar gyfer diwrnod olaf'),
        },
      },
    },
    {
      policy: largeGroup,
      words: {
        title: says({ en: 'Large groups', cy: 'Grwpiau mawr' }),
        about: says({
          en: 'A session for more people than this gives its reason: people live ordinary lives in ordinary places.',
          cy: 'Mae sesiwn i fwy o bobl na hyn yn rhoi ei rheswm: mae pobl yn byw bywydau cyffredin mewn lleoedd cyffredin.',
          ...staff,
        }),
        fields: { people: says({ en: 'People', cy: 'Pobl' }) },
      },
    },
    {
      policy: keptSessions,
      words: {
        title: says({
          en: 'Days that providers cancel',
          cy: 'Diwrnodau y mae darparwyr yn eu canslo',
        }),
        about: says({
          en: 'The largest share that is still all right; how many days in how many weeks open a talk; and when it is urgent.',
          cy: 'Y gyfran fwyaf sy’n dal yn iawn; faint o ddiwrnodau mewn faint o wythnosau sy’n agor sgwrs; a phryd mae’n frys.',
          ...staff,
        }),
        fields: {
          target: says({ en: 'Share cancelled, at most', cy: 'Cyfran a ganslwyd, ar y mwyaf' }),
          talkDays: says({ en: 'Days that open a talk', cy: 'Diwrnodau sy’n agor sgwrs' }),
          talkWeeks: says({ en: 'Within so many weeks', cy: 'O fewn hyn o wythnosau' }),
          shareWeeks: says({ en: 'Weeks of the share', cy: 'Wythnosau’r gyfran' }),
          leastPlanned: says({
            en: 'Fewest planned days of which a share says something',
            cy: 'Y nifer lleiaf o ddiwrnodau a gynlluniwyd y mae cyfran yn dweud rhywbeth amdano',
          }),
          urgentHours: says({ en: 'Urgent under so many hours', cy: 'Yn frys o dan hyn o oriau' }),
        },
      },
    },
    {
      policy: helperHour,
      words: {
        title: says({ en: 'An hour of a helper', cy: 'Awr o gynorthwyydd' }),
        about: says({
          en: 'What an hour costs from an agency, and employed by the person with holiday, pension, insurance and tax.',
          cy: 'Faint y mae awr yn ei gostio gan asiantaeth, ac wedi’i gyflogi gan y person gyda gwyliau, pensiwn, yswiriant a threth.',
          ...staff,
        }),
        fields: {
          agency: says({ en: 'From an agency', cy: 'Gan asiantaeth' }),
          employed: says({ en: 'Employed', cy: 'Wedi’i gyflogi' }),
        },
      },
    },
    {
      policy: hubUse,
      words: {
        title: says({ en: 'How full hubs are', cy: 'Pa mor llawn yw hybiau' }),
        about: says({
          en: 'A half-day that a smaller share come to, over so many weeks, may be reviewed: what else could be there?',
          cy: 'Gellir adolygu hanner diwrnod y mae cyfran lai yn dod iddo, dros hyn o wythnosau: beth arall allai fod yno?',
          ...staff,
        }),
        fields: {
          share: says({ en: 'Share that come', cy: 'Cyfran sy’n dod' }),
          weeks: says({ en: 'Weeks', cy: 'Wythnosau' }),
        },
      },
    },
    {
      policy: onePayer,
      words: {
        title: says({ en: 'Income from one payer', cy: 'Incwm gan un talwr' }),
        about: says({
          en: 'A provider with a larger share of its income from one payer, over so many months, is told so, with advice.',
          cy: 'Dywedir wrth ddarparwr sy’n cael cyfran fwy o’i incwm gan un talwr, dros hyn o fisoedd, gyda chyngor.',
          ...staff,
        }),
        fields: {
          share: says({ en: 'Share of income', cy: 'Cyfran o’r incwm' }),
          months: says({ en: 'Months', cy: 'Misoedd' }),
        },
      },
    },
  ],
}
