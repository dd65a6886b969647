import type { PolicyGroup } from '#ground/policies/registered.ts'
import { says } from '#ground/words/says.ts'
import { answeringPlaces, spotOfferRule, waitingOrder } from './asking-policies.ts'

const said = (en: string, cy: string) => says({ en, cy, readers: 'staff' })

/** The rules of asking for places and waiting for them, as the council's page of rules shows them. */
export const placeRules: PolicyGroup = {
  title: said('Asking for places and waiting', 'Gofyn am leoedd ac aros'),
  policies: [
    {
      policy: waitingOrder,
      words: {
        title: said('Who comes first', 'Pwy sy’n dod gyntaf'),
        about: said(
          'Where several wait for one place, the first row that tells them apart decides; then whoever asked first. It is published, and never counts who asks louder or pays more.',
          'Lle mae sawl un yn aros am un lle, y rhes gyntaf sy’n gwahaniaethu rhyngddyn nhw sy’n penderfynu; yna pwy bynnag a ofynnodd gyntaf. Fe’i cyhoeddir, ac nid yw byth yn cyfrif pwy sy’n gofyn uchaf nac yn talu mwyaf.',
        ),
        fields: { first: said('Comes first', 'Yn dod gyntaf') },
        choices: {
          first: {
            'service-closes': said(
              'Their service is about to end',
              'Mae eu gwasanaeth ar fin dod i ben',
            ),
            'no-place': said('They have no place at all', 'Nid oes ganddynt le o gwbl'),
            'longest-wait': said('They have waited longest', 'Nhw sydd wedi aros hiraf'),
          },
        },
        faults: {
          'reason-twice': said('This is there twice', 'Mae hyn yno ddwywaith'),
        },
      },
    },
    {
      policy: answeringPlaces,
      words: {
        title: said('Time to answer', 'Amser i ateb'),
        about: said(
          'How many hours a provider, friends who were asked, and whoever is offered a place have. Both sides are told until when.',
          'Faint o oriau sydd gan ddarparwr, ffrindiau y gofynnwyd iddynt, a phwy bynnag sy’n cael cynnig lle. Dywedir wrth y ddwy ochr tan pryd.',
        ),
        fields: {
          provider: said('A provider, hours', 'Darparwr, oriau'),
          friends: said('Friends, hours', 'Ffrindiau, oriau'),
          offer: said('An offer, hours', 'Cynnig, oriau'),
        },
      },
    },
    {
      policy: spotOfferRule,
      words: {
        title: said('Offers above the framework’s rate', 'Cynigion uwchlaw cyfradd y fframwaith'),
        about: said(
          'By how much an offer for one person may be above the rate before whoever holds the budget must say yes.',
          'O faint y caiff cynnig ar gyfer un person fod uwchlaw’r gyfradd cyn i bwy bynnag sy’n dal y gyllideb orfod dweud ie.',
        ),
        fields: { over: said('Above the rate by', 'Uwchlaw’r gyfradd o') },
      },
    },
  ],
}
