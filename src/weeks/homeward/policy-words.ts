import type { PolicyGroup } from '#ground/policies/registered.ts'
import { says } from '#ground/words/says.ts'
import { lastWays } from './policies.ts'

const said = (en: string, cy: string) => says({ en, cy, readers: 'staff' })

/** The rules of the way home, as the council's page of rules shows them. */
export const homewardRules: PolicyGroup = {
  title: said('The way home', 'Y ffordd adref'),
  policies: [
    {
      policy: lastWays,
      words: {
        title: said('Last ways home', 'Ffyrdd olaf adref'),
        about: said(
          'When the last bus, and the last of the council’s transport, leaves. Without a row for a day none goes. Whoever comes that way is asked how they get home from what ends later.',
          'Pryd mae’r bws olaf, a chludiant olaf y cyngor, yn gadael. Heb res ar gyfer diwrnod nid oes un yn mynd. Gofynnir i bwy bynnag sy’n dod felly sut maen nhw’n mynd adref o’r hyn sy’n gorffen yn hwyrach.',
        ),
        fields: {
          by: said('By', 'Ar'),
          days: said('Days', 'Diwrnodau'),
          hour: said('Hour, 0 to 23', 'Awr, 0 i 23'),
          minute: said('Minutes', 'Munudau'),
        },
        choices: {
          by: {
            bus: said('bus', 'bws'),
            'council-transport': said('the council’s transport', 'cludiant y cyngor'),
          },
          days: {
            weekdays: said('Monday to Friday', 'dydd Llun i ddydd Gwener'),
            saturday: said('Saturday', 'dydd Sadwrn'),
            sunday: said('Sunday', 'dydd Sul'),
          },
        },
        faults: {
          'days-twice': said('These days are there twice', 'Mae’r diwrnodau hyn yno ddwywaith'),
        },
      },
    },
  ],
}
