// Furniture: banners, forms, cookie notices and readers' comments are no part of the story.
import type { Candidate } from './candidates';
import type { Scene } from './scene';

export function keepStory(candidates: Candidate[], { kinds }: Scene): Candidate[] {
  return candidates.filter(({ sentence }) => !kinds[sentence]?.furniture);
}
