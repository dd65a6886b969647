import { says } from '#ground/words/says.ts'

/** For those who write programs. */
const readers = 'staff'

export const datasetWords = {
  title: says<{ council: string }>({
    en: 'Sessions and facilities of {council}',
    cy: 'Sesiynau a chyfleusterau {council}',
    readers,
  }),
  about: says({
    en: 'What people can do near here, as open data that any program may use: swimming, walking, dancing and more. It names nobody.',
    cy: 'Yr hyn y gall pobl ei wneud yn yr ardal, fel data agored y gall unrhyw raglen ei ddefnyddio: nofio, cerdded, dawnsio a mwy. Nid yw’n enwi neb.',
    readers,
  }),
  series: says({ en: 'Sessions that come round', cy: 'Sesiynau sy’n cael eu hailadrodd', readers }),
  scheduled: says({
    en: 'Single days, with places left',
    cy: 'Diwrnodau unigol, gyda lleoedd ar ôl',
    readers,
  }),
  directory: says({
    en: 'The directory, by Open Referral UK',
    cy: 'Y cyfeiriadur, yn ôl Open Referral UK',
    readers,
  }),
  api: says({ en: 'The description of the API', cy: 'Disgrifiad yr API', readers }),
  licence: says({
    en: 'Creative Commons Attribution 4.0: anybody may use it and must say where it is from.',
    cy: 'Creative Commons Attribution 4.0: gall unrhyw un ei ddefnyddio, gan ddweud o ble y daw.',
    readers,
  }),
}
