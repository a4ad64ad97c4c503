import { describe } from '@jest/globals'
import { tellJourney } from './support/journey'

describe('an article', () => tellJourney())
