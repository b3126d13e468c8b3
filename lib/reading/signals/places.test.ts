// What lies near a stretch.
import { expect, test } from 'vitest';
import { placesOf } from './places';

test('finds what touches a stretch, and nothing else', () => {
  const [first, long, far] = [
    { start: 10, end: 20 },
    { start: 15, end: 700 },
    { start: 5000, end: 5010 },
  ];
  const places = placesOf([first!, long!, far!]);
  expect(places.near(18, 19)).toEqual([first, long]);
  expect(places.near(20, 30)).toEqual([long]);
  expect(places.near(699, 701)).toEqual([long]);
  expect(places.near(700, 900)).toEqual([]);
  expect(places.near(4990, 5001)).toEqual([far]);
});

test('what is added later is found too', () => {
  const places = placesOf([{ start: 0, end: 4 }]);
  places.add({ start: 300, end: 310 });
  expect(places.near(305, 306)).toHaveLength(1);
});
