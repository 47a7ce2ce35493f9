import { expect, it } from 'vitest';
import { compare } from '#test/bench/figures.ts';
import { renderTable } from '#test/bench/table.ts';

it('puts figures in columns, and a dash where there is nothing to say', () => {
  const what = { bench: 'card', case: 'asked to painted', unit: 'ms', better: 'less' } as const;
  const awake = { name: 'awake', value: 17 };
  const table = renderTable([
    compare(what, awake, null),
    compare(what, { name: 'asleep', value: 34 }, awake),
  ]);
  expect(table.split('\n')).toEqual([
    'bench  case              ours        peer       unit  ratio',
    '-----  ----------------  ------  --  -----  --  ----  -----',
    'card   asked to painted  awake   17  –      –   ms    –',
    'card   asked to painted  asleep  34  awake  17  ms    0.5×',
  ]);
});
