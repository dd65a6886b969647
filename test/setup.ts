import { afterEach, beforeEach } from 'vitest'
import { beginTest, endTest } from './platform.ts'

// One database per worker is shared by all its test files (isolate: false), so the hooks must be set for each file.
beforeEach(beginTest)
afterEach(endTest, 60_000)
