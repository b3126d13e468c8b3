// How many people: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'people-count',
  group: 'taken',
  name: 'How many people',
  why: 'Only a number gives the size.',
  ask: 'How many people, and is the count finished?',
  cues: {
    stated: [
      '(million|thousand|billion|hundred|dozen|hundreds) ~3 {WHO}',
      '(million|billion|thousand|k) ~2 (unique|registered|individual|active|user|customer|affected|impacted|email|records)',
      '(number|total|count|tally|figure) of ~3 (affected|impacted|people|individuals|customers|victims|users|accounts|records|employees|patients)',
      '(affect*|impact*|expos*|compromis*|stol*|leak*|breach*|hit) ~6 (million|thousand|billion|hundred)',
      '(fewer|less|more|up to|about|nearly|almost|approximately|over|roughly|around|some|at least|as many as|estimated|just over|just under) (than|million|a)',
      'all ~4 {WHO}',
      '(affect*|impact*|expos*|compromis*|stol*|leak*|breach*|hit|notif*|data of|information of|records of|accounts of|details of|belonging to) ~2 (about|nearly|almost|approximately|over|roughly|around|some|more than|at least|up to|as many as|an estimated|fewer than|less than|all|the)',
    ],
    vague: [
      '(thousands|millions|hundreds|dozens|tens of thousands|hundreds of thousands|scores|billions) of',
      '(some|certain|several|many|a number of|a small number of|small percentage of|limited number of|a few|select|various|a subset of|small amount of|a portion of|percent of|% of|majority of|all) ~3 {WHO}',
      '(small|limited|significant|large|unknown|unspecified|undisclosed) (number|percentage|amount|portion|subset|group)',
      '(one|1) percent',
      '(thousands|millions|hundreds|dozens|scores) of ~3 {WHO}',
      '(small|limited|large|significant|tiny|unknown|certain|vast) (number|percentage|portion|subset|proportion|group|fraction|amount|majority)',
      '(some|certain|several|many|various|a few|select) ~2 {WHO} ~6 (affected|impacted|exposed|data|information|accounts|compromised|stolen)',
      '(percent|per cent|% of)',
    ],
  },
  asks: [
    '(full|actual|exact|true|total) ~2 (scope|extent|impact|scale|size|number)',
    '(identify*|determin*) ~1 (all|which|every) ~2 (customers|individuals|people|records|patients|users|those|persons)',
    'how many',
    '(number|total|count|numbers) of ~5 (affected|impacted|people|individuals|customers|victims|users|accounts|records|employees|patients|clients|members|consumers|those)',
    '(extent|scope|scale|size|full scope|full extent|full impact) of',
    'undisclosed number',
    'unspecified number',
    'number is ~3 unknown',
    '(exactly|precisely) who',
  ],
} satisfies ChecklistItem;
