import { countChoice } from './src/council/choice/counted.ts'
const ratio = { staff: 1, people: 5 }
let s = 1; const rnd = () => (s = (s * 48271) % 2147483647) / 2147483647
const sittings = Array.from({ length: 3000 }, (_, i) => ({ id: 's' + i, providerId: 'p' + (i % 300), providerKind: 'framework', strengths: [], venueId: 'v' + i, at: { lat: 52 + rnd() * .6, lon: -2.6 + rnd() }, activity: 'a' + (i % 40), outcomes: ['skills'], setting: 'community', company: 'ordinary', weekday: i % 5, starts: 600 - (i % 2) * 60, ends: (i % 2) ? 900 : 720, least: 1, most: 8, staff: { n: 2, d: 1 }, rooms: 'together', leastStaff: 1, has: ['step-free'], exposes: [], routes: ['managed'], languages: ['en'], worker: 'M', startsOn: '2026-01-01', runs: true, prices: [{ ratio, price: 3300 }], taken: Array.from({ length: i % 7 }, (_, k) => ({ personId: 'x' + k, ratio })) }))
const people = Array.from({ length: 5000 }, (_, i) => ({ id: 'x' + i, area: 'm', lat: 52 + rnd() * .6, lon: -2.6 + rnd(), language: 'en', travelMeans: 'bus', travelLimit: 45, wantedHalfDays: [0, 1, 3, 4, 6, 7, 9, 10, 12], wantedMinutes: 100, needs: [], avoids: [], outcomes: ['skills', 'health'], carerBreakMinutes: 0, weekly: 10000, routes: ['managed'], ratios: [{ setting: 'community', ratio }], wishes: [], holds: [], declined: [] }))
const t = process.cpuUsage()
const c = countChoice({ people, sittings, speeds: [{ means: 'bus', upToKm: 99, detour: 1.3, kmh: 25, wait: 8 }], apart: [], rules: { minutes: 45 } } as never)
console.log(process.cpuUsage(t).user / 1000, 'ms cpu')
