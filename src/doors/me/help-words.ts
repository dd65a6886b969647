import { says } from '#ground/words/says.ts'

export const helpWords = {
  title: says({ en: 'Help me to choose', cy: 'Helpwch fi i ddewis' }),
  youAsk: says({
    en: 'You ask for someone to help you choose.',
    cy: 'Rydych chi’n gofyn i rywun eich helpu i ddewis.',
  }),
  theyShow: says({
    en: 'They show you what there is. You choose.',
    cy: 'Byddan nhw’n dangos i chi beth sydd ar gael. Chi sy’n dewis.',
  }),
  ask: says({ en: 'Yes, ask for this', cy: 'Ie, gofyn am hyn' }),
  asked: says({ en: 'You have asked for help', cy: 'Rydych chi wedi gofyn am help' }),
  by: says<{ day: string }>({
    en: 'Someone will have this by {day}.',
    cy: 'Bydd hyn gan rywun. Y dyddiad olaf: {day}.',
  }),
}
