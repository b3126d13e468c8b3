// The weight of the built files against their limits; `tests/built` fails where one is too heavy.
import { existsSync } from 'node:fs';
import { browserNames, productFolder } from '../product';
import { sizes } from '../sizes';
import type { Line } from './rows';

export function weights(): Line[] {
  return browserNames.flatMap((name) => {
    if (!existsSync(productFolder(name)))
      return [
        {
          id: `size.${name}`,
          name: `built files for ${name}`,
          budget: 'as listed',
          missing: 'nothing is built yet: npm run build',
        },
      ];
    return sizes(name).map(
      ({ file, kilobytes, limit, ok }): Line => ({
        id: `size.${name}.${file}`,
        name: `${file} for ${name}, gzip`,
        ours: kilobytes,
        unit: 'kB',
        peer: { name: 'limit', value: limit },
        ratio: kilobytes / limit,
        budget: `≤ ${limit} kB`,
        holds: ok,
        most: 1,
      }),
    );
  });
}
