// Jest runs the longest files first. Where one failure is enough, the shortest are asked first.
import TestSequencer from '@jest/test-sequencer'

export default class ShortestFirst extends TestSequencer {
  sort(tests) {
    return super.sort(tests).reverse()
  }
}
