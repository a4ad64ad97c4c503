import { describe, expect, it } from '@jest/globals'
import { type Consequence, consequenceOf } from '@/workflow/consent/consequences'

describe('a withdrawal', () => {
  it.each<[Parameters<typeof consequenceOf>[0], Consequence, Consequence]>([
    [{ text: 'live', stage: 'published' }, 'takenDown', 'asked'],
    [{ text: 'live', stage: 'draft' }, 'takenDown', 'asked'],
    [{ text: 'past', stage: 'published' }, 'purged', 'asked'],
    [{ text: 'next', stage: 'scheduled' }, 'unscheduled', 'unscheduled'],
    [{ text: 'next', stage: 'approved' }, 'asked', 'asked'],
    [{ text: 'next', stage: 'inReview' }, 'later', 'later'],
    [{ text: 'next', stage: 'draft' }, 'later', 'later'],
  ])('does to %j: %s, or %s where it asks first', (use, atOnce, asking) => {
    expect([consequenceOf(use, 'takeDown'), consequenceOf(use, 'task')]).toEqual([atOnce, asking])
  })
})
